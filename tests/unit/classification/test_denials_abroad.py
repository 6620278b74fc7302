"""What other languages deny: nobody is chosen yet, nothing is moved."""

from __future__ import annotations

import pytest

from agent.classification import Known, classify
from agent.classification.abroad.denials import OPEN_YET, STANDS, leaves_the_reader_in
from agent.classification.abroad.languages import foreign_signals
from agent.model.mail import MOVES, Category
from tests.unit.classification.letters import letter

TIED = Known(thread_known=True, sender_known=True)
AHEAD = Known(thread_known=True, sender_known=True, interview_ahead=True)
GREETED = {"de": "Hallo Robin,", "fr": "Bonjour Robin,", "es": "Hola Robin:", "pt": "Olá Robin,", "nl": "Hoi Robin,"}
GREETED["it"] = "Ciao Robin,"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "Todavía no hemos seleccionado a nadie. Te escribo la semana que viene."),
        ("es", "No hemos elegido a nadie todavía. Te digo algo el lunes."),
        ("pt", "Não vamos escolher ninguém antes de sexta. Escrevo-te na próxima semana."),
        ("de", "Bisher haben wir keinen Kandidaten ausgewählt. Ich melde mich nächste Woche."),
        ("nl", "We zijn nog niet verder, er komt nog een andere kandidaat. Volgende week laat ik het weten."),
        ("it", "Non è stato selezionato nessuno per ora. Ti scrivo la settimana prossima."),
    ],
)
def test_who_has_chosen_nobody_yet_refuses_nobody(language: str, text: str) -> None:
    found = list(foreign_signals(text.split(". ")[0] + ".", language))
    assert not any(one.category is Category.REJECTION and one.weight > 2 for one in found)
    answer = classify(letter(f"{GREETED[language]}\n\n{text}\n\nDana", "Re: Bewerbung"), TIED)
    assert answer.category is Category.NO_DECISION


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "leider haben wir uns gegen Ihre Bewerbung entschieden, da Sie noch nicht genug Erfahrung haben."),
        ("es", "No hemos podido seleccionarte, porque aún no tienes el carné."),
        ("fr", "Nous n'avons pas retenu votre candidature, car vous n'avez pas encore le permis."),
        ("it", "Non possiamo proseguire, perché non hai ancora la patente."),
    ],
)
def test_what_the_reader_lacks_yet_takes_no_refusal_back(language: str, text: str) -> None:
    found = list(foreign_signals(text, language))
    assert OPEN_YET not in {one.name for one in found}
    assert any(one.category is Category.REJECTION and one.weight > 2 for one in found)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "nein, das Gespräch muss nicht verschoben werden, es bleibt bei Donnerstag, 10 Uhr."),
        ("de", "das Gespräch ist nicht abgesagt, die Mail kam vom System. Donnerstag 10 Uhr steht."),
        ("fr", "L'entretien de jeudi n'est pas annulé, ignorez le message automatique. À jeudi 10 h."),
        ("fr", "Inutile de reporter notre rendez-vous, jeudi 10 h me convient toujours."),
        ("es", "No hace falta cambiar la entrevista, seguimos el jueves a las 10:00."),
        ("nl", "We hoeven het gesprek niet te verzetten, donderdag 10 uur blijft staan."),
        ("it", "Il colloquio di giovedì non è annullato, ci vediamo alle 10."),
        ("pt", "Não é preciso remarcar a entrevista, fica quinta às 10h."),
    ],
)
def test_what_is_not_moved_stands(language: str, text: str) -> None:
    found = [one for part in text.split(". ") for one in foreign_signals(part, language)]
    assert not any(one.category in MOVES for one in found)
    assert STANDS in {one.name for one in found}
    answer = classify(letter(f"{GREETED[language]}\n\n{text}\n\nDana", "Re: Interview"), AHEAD)
    assert answer.needs_review or answer.category not in MOVES


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "ich kann am Donnerstag nicht und muss das Gespräch verschieben."),
        ("de", "leider muss ich unser Gespräch am Donnerstag absagen."),
        ("fr", "Je ne pourrai pas venir et dois reporter notre rendez-vous."),
        ("es", "No puedo el jueves y tenemos que cambiar la entrevista."),
        ("nl", "Ik kan donderdag niet en moet het gesprek verzetten."),
        ("it", "Giovedì non posso e devo spostare il colloquio."),
        ("pt", "Não posso na quinta e tenho de remarcar a entrevista."),
    ],
)
def test_who_cannot_come_moves_it(language: str, text: str) -> None:
    found = list(foreign_signals(text, language))
    assert any(one.category in MOVES for one in found)
    assert STANDS not in {one.name for one in found}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Sollten wir uns für eine andere Person entscheiden, erhalten Sie eine Nachricht."),
        ("nl", "Mochten we voor een andere kandidaat kiezen, dan laten we het weten."),
    ],
)
def test_a_choice_that_is_only_supposed_refuses_nobody(language: str, text: str) -> None:
    assert not any(one.category is Category.REJECTION for one in foreign_signals(text, language))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Les autres candidats n'ont pas été retenus, il ne reste que vous et une collègue. Réponse lundi."),
        ("fr", "Le poste de Lyon est pourvu, mais pas celui de Paris pour lequel vous avez postulé."),
        ("nl", "De functie in Gent is vervuld, maar die van jou in Brugge niet. Ik wacht nog op de directie."),
        ("nl", "De andere kandidaten zijn niet geselecteerd, jij en nog iemand zijn over. Vrijdag beslissen we."),
        ("de", "die Stelle in Köln ist inzwischen vergeben, Ihre in Bonn aber nicht."),
        ("de", "den anderen Bewerbern haben wir abgesagt, Sie sind noch im Rennen."),
        ("es", "La plaza de Sevilla ya está cubierta, pero la tuya de Cádiz sigue abierta."),
        ("it", "Gli altri candidati non sono stati selezionati, siete rimasti in due."),
        ("pt", "Os outros candidatos não foram selecionados, restam dois."),
    ],
)
def test_who_is_left_while_others_are_refused_is_never_surely_refused(language: str, text: str) -> None:
    assert leaves_the_reader_in([text], language)
    answer = classify(letter(f"{GREETED[language]}\n\n{text}\n\nDana", "Re: Bewerbung"), TIED)
    assert answer.needs_review or answer.category is not Category.REJECTION


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Nous avons retenu une autre candidature, mais pas la vôtre."),
        ("de", "leider haben wir uns für einen anderen Bewerber entschieden."),
        ("es", "Hemos elegido a otro candidato."),
        ("nl", "Helaas hebben we gekozen voor een andere kandidaat."),
        ("it", "Purtroppo abbiamo scelto un altro candidato."),
        ("pt", "Infelizmente optámos por outro candidato."),
    ],
)
def test_who_is_refused_is_not_left(language: str, text: str) -> None:
    assert not leaves_the_reader_in([text], language)
