"""Formulas of letters in other languages: they mean what they say, whatever the rest of the letter sounds like."""

from __future__ import annotations

import pytest

from agent.classification import Known, classify
from agent.classification.abroad.formulas import FORMULA
from agent.classification.abroad.languages import foreign_signals
from agent.model.mail import Category
from tests.unit.classification.letters import letter

TIED = Known(thread_known=True, sender_known=True, interview_ahead=False)
REFUSED, OFFERED, OPEN, OFF = (
    Category.REJECTION,
    Category.OFFER,
    Category.NO_DECISION,
    Category.INTERVIEW_CANCELLATION,
)
SUBJECTS = {
    "de": "Ihre Bewerbung als Lagerleiter",
    "fr": "Votre candidature au poste de magasinier",
    "es": "Tu candidatura al puesto de almacén",
    "pt": "A sua candidatura a fiel de armazém",
    "nl": "Je sollicitatie als magazijnchef",
    "it": "La tua candidatura come magazziniere",
}
GREETINGS = {"de": "Guten Tag", "fr": "Bonjour", "es": "Hola", "pt": "Olá", "nl": "Beste", "it": "Gentile"}
SAID = [
    ("de", REFUSED, "Wir haben uns nach langer Diskussion gegen eine Einstellung entschieden. Alles Gute für Sie."),
    ("de", REFUSED, "Die Wahl fiel am Ende auf einen Mitbewerber mit Branchenkenntnis. Vielen Dank für Ihre Zeit."),
    ("de", OFFERED, "Nach dem zweiten Gespräch haben wir uns gern für Sie entschieden. Beginn ist der 1. Juni."),
    ("de", OFFERED, "Heute darf ich Ihnen die Stelle als Lagerleiter anbieten. Das Gehalt läge bei 52.000 Euro."),
    ("de", OFFERED, "Anbei finden Sie Ihren Arbeitsvertrag. Bitte senden Sie ein Exemplar unterschrieben zurück."),
    ("fr", REFUSED, "Il ne nous est pas possible de réserver une suite favorable à votre demande. Bonne continuation."),
    ("fr", REFUSED, "Nous avons fait le choix de retenir une autre candidate. Merci encore de votre venue."),
    ("fr", OFFERED, "Après nos entretiens, nous avons le plaisir de vous proposer le poste. Êtes-vous d'accord ?"),
    ("fr", OFFERED, "Vous trouverez en pièce jointe votre contrat de travail à nous retourner signé avant lundi."),
    ("es", REFUSED, "Finalmente nos hemos decantado por un candidato con carné de carretillero. Mucha suerte."),
    ("es", REFUSED, "Tras valorarlo, hemos decidido no avanzar con tu solicitud. Gracias por tu tiempo."),
    ("es", OFFERED, "Has sido seleccionada para el puesto. Empezarías el 1 de junio, con 24.000 euros al año."),
    ("es", OFFERED, "Nos encantaría que te unieras a nuestro equipo a partir de junio. Dinos algo antes del lunes."),
    ("es", OPEN, "Tu candidatura sigue viva, pero el director está de viaje y no puedo adelantarte nada."),
    ("pt", REFUSED, "Decidimos seguir com outra candidata neste processo. Desejamos as maiores felicidades."),
    ("pt", OFFERED, "Foi o candidato escolhido! Começaria a 1 de junho, com 1.400 euros por mês."),
    ("nl", REFUSED, "We hebben besloten je niet verder te begeleiden in de procedure. Veel geluk gewenst."),
    ("nl", OFFERED, "Het team heeft met volle overtuiging voor jou gekozen. Kun je op 1 juni beginnen?"),
    ("nl", OFF, "De afspraak van dinsdag gaat helaas niet door, ik ben ziek. Ik laat weer van me horen."),
    ("it", OFFERED, "Sei stata scelta per il posto. La RAL è di 27.000 euro e si comincia il 1° giugno."),
    ("de", OPEN, "Zwei Bewerber haben abgesagt, Sie sind weiterhin im Rennen. Der Inhaber ist bis Montag verreist."),
    ("de", OFFERED, "Wir würden Sie sehr gerne ab dem 1. Juni für das Lager in Kiel einstellen. Sagen Sie ja?"),
    ("fr", REFUSED, "Le jury a finalement retenu un candidat plus expérimenté en logistique. Merci de votre visite."),
    ("fr", OPEN, "Vous restez en lice avec une autre personne, mais le gérant est absent jusqu'à lundi."),
    ("it", OFFERED, "Ti vogliamo con noi dal 1° giugno, a 1.400 euro al mese. Dimmi se ti va."),
    ("it", OPEN, "Sei ancora in corsa, ma il titolare torna solo lunedì."),
    ("it", OFFERED, "Saremmo felici di averti nel nostro team a partire da giugno. Rispondici entro lunedì."),
]
NOT_SAID = [
    ("de", REFUSED, "Wir haben uns noch nicht gegen Sie entschieden."),
    ("de", REFUSED, "Bitte beachten Sie: unvollständige Bewerbungen können nicht berücksichtigt werden."),
    ("de", REFUSED, "Die Entscheidung wartet auf meine Kollegin in Bern."),
    ("de", OPEN, "Sie sind leider nicht mehr im Rennen."),
    ("fr", REFUSED, "Le jury n'a pas retenu un candidat plus qu'un autre."),
    ("it", OFFERED, "Non la vogliamo nel team per sostituire qualcuno."),
    ("de", OFFERED, "Danke, dass Sie sich für uns entschieden haben."),
    ("de", OFFERED, "Wir haben uns leider nicht für Sie entschieden."),
    ("de", OFFERED, "Wir möchten Ihnen gern einen Termin anbieten."),
    ("de", OFFERED, "Später können wir Ihnen vielleicht die Stelle im Lager anbieten."),
    ("fr", REFUSED, "Nous n'avons pas encore décidé de poursuivre avec un candidat."),
    ("fr", OFFERED, "Nous serions ravis de vous accueillir pour un entretien."),
    ("fr", OFFERED, "Vous êtes présélectionné pour le poste."),
    ("fr", OFFERED, "Après notre échange, je vous propose un entretien pour le poste."),
    ("es", REFUSED, "No hemos optado por un candidato."),
    ("es", OFFERED, "No has sido seleccionado para el puesto."),
    ("es", OFFERED, "Tu perfil ha sido seleccionado para la vacante."),
    ("es", OFFERED, "Nos encantaría que te unieras a la llamada del jueves."),
    ("pt", REFUSED, "Queremos dar continuidade ao seu processo."),
    ("pt", OFFERED, "Não foi a pessoa escolhida."),
    ("pt", OFFERED, "O seu perfil foi selecionado para a vaga."),
    ("nl", OFFERED, "We hebben helaas niet voor jou gekozen."),
    ("nl", OFFERED, "We heten je graag welkom voor een gesprek."),
    ("nl", OFF, "Het gesprek gaat gewoon door."),
    ("it", OFFERED, "Il tuo profilo è stato selezionato per la posizione."),
    ("it", OFFERED, "Saremmo lieti di averti con noi per un colloquio."),
]


def written(language: str, text: str) -> str:
    return f"{GREETINGS[language]} Robin Hale,\n\n{text}\n\nAnna Berg"


@pytest.mark.parametrize(("language", "category", "text"), SAID)
def test_a_formula_is_sure_in_a_mail_of_an_application(language: str, category: Category, text: str) -> None:
    answer = classify(letter(written(language, text), SUBJECTS[language]), TIED)
    assert (answer.category, answer.needs_review) == (category, False)


@pytest.mark.parametrize(("language", "category", "text"), NOT_SAID)
def test_what_only_sounds_like_a_formula_is_none(language: str, category: Category, text: str) -> None:
    sentences = letter(text).body.sentences
    heard = {one.category for each in sentences for one in foreign_signals(each, language) if FORMULA in one.name}
    assert category not in heard


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Wir haben uns gegen eine Einstellung im Lager entschieden. Hätten Sie am 12. Juni um 10 Uhr Zeit"
         " für ein Gespräch über eine andere Stelle?"),
        ("es", "Hemos optado por otro candidato para el almacén. ¿Te gustaría tener una entrevista el jueves"
         " a las 10 para el puesto de recepción?"),
    ],
)  # fmt: skip
def test_a_formula_beside_an_invitation_is_asked_about(language: str, text: str) -> None:
    answer = classify(letter(written(language, text), SUBJECTS[language]), TIED)
    assert answer.needs_review or answer.category is Category.INTERVIEW_INVITATION


@pytest.mark.parametrize(
    ("text", "category"),
    [
        ("Könnten Sie uns bitte Ihren aktuellen Arbeitsvertrag schicken und Ihre Kündigungsfrist nennen?", OFFERED),
        ("Unvollständige Bewerbungen können wir nicht berücksichtigen. Bitte reichen Sie Ihr Zeugnis nach.", REFUSED),
    ],
)  # fmt: skip
def test_papers_that_are_asked_for_decide_nothing(text: str, category: Category) -> None:
    answer = classify(letter(written("de", text), SUBJECTS["de"]), TIED)
    assert answer.category is not category or answer.needs_review


def test_an_answer_that_is_asked_for_by_friday_sets_no_interview() -> None:
    heard = {one.category for one in foreign_signals("Agradecemos que nos dê uma resposta até sexta-feira.", "pt")}
    assert Category.INTERVIEW_CONFIRMATION not in heard


@pytest.mark.parametrize(
    ("language", "category", "text"), [row for row in SAID if row[1] is REFUSED and row[0] in {"de", "fr", "es"}]
)
def test_a_refusal_in_a_formula_is_sure_of_a_stranger(language: str, category: Category, text: str) -> None:
    answer = classify(letter(written(language, text), SUBJECTS[language]), Known())
    assert (answer.category, answer.needs_review) == (category, False)


def test_who_gets_the_flat_is_no_hunt() -> None:
    text = "Wir haben uns für einen anderen Bewerber und gegen Ihre Bewerbung um die Wohnung entschieden."
    answer = classify(letter(written("de", text), "Ihre Bewerbung um die Wohnung"), Known())
    assert answer.needs_review or answer.category is Category.UNRELATED


def test_a_word_that_is_a_shops_in_english_makes_no_refusal_abroad_private() -> None:
    text = "Nous ne pouvons donner une suite favorable à votre candidature à la régie de la salle de concert."
    answer = classify(letter(written("fr", text), "Votre candidature à la régie"), Known())
    assert (answer.category, answer.needs_review) == (REFUSED, False)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Wir würden Ihnen die Stelle gern anbieten, müssen aber noch den Betriebsrat fragen."),
        ("fr", "Nous souhaiterions vous proposer le poste, mais il nous faut encore l'accord du siège."),
        ("fr", "Pour le poste de Lyon nous avons retenu une autre personne ; pour celui de Paris, rien n'est décidé."),
        ("fr", "Nous sommes désolés d'apprendre que vous retirez votre candidature. Bonne continuation."),
    ],
)
def test_what_is_yet_to_be_approved_or_of_another_post_decides_nothing(language: str, text: str) -> None:
    answer = classify(letter(written(language, text), SUBJECTS[language]), TIED)
    assert answer.needs_review or answer.category not in {OFFERED, REFUSED}
