"""What small firms write in other languages, in plain words."""

from __future__ import annotations

import pytest

from agent.classification import Known, classify
from agent.classification.abroad.languages import foreign_signals
from agent.model.mail import Category
from tests.unit.classification.letters import letter

TIED = Known(thread_known=True, sender_known=True, interview_ahead=False)
REFUSED, OFFERED, INVITED = Category.REJECTION, Category.OFFER, Category.INTERVIEW_INVITATION
SAID = [
    ("de", REFUSED, "Wir haben inzwischen jemanden gefunden. Vielen Dank für Ihre Mühe."),
    ("de", REFUSED, "Wir nehmen jemanden, der schon im Betrieb war. Mach's gut!"),
    ("de", REFUSED, "Es ist ein anderer geworden. Tut mir leid."),
    ("de", REFUSED, "Die Stelle ist seit gestern weg. Viel Glück!"),
    ("de", OFFERED, "Du hast die Stelle! Kannst du am 1. April anfangen?"),
    ("de", OFFERED, "Wir möchten Sie gerne einstellen. Wann könnten Sie beginnen?"),
    ("de", OFFERED, "Wir würden uns freuen, wenn du zum 1. Mai bei uns anfängst."),
    ("fr", REFUSED, "Nous avons pris quelqu'un qui connaît déjà la maison. Bonne continuation."),
    ("fr", REFUSED, "Le patron a préféré embaucher son neveu. Désolé."),
    ("fr", OFFERED, "C'est oui ! Vous commencez le 4 mai, je vous envoie le contrat."),
    ("fr", OFFERED, "Si vous êtes toujours d'accord, on vous prend à partir du 1er avril, 39 heures."),
    ("de", OFFERED, "Wir nehmen dich, wenn du noch willst. Los geht es am 1. April."),
    ("de", REFUSED, "Die Arbeit reicht im Moment nur für die, die schon da sind. Also leider nein."),
    ("fr", INVITED, "Pouvez-vous passer mardi vers 10 h pour que l'on se voie ?"),
    ("es", REFUSED, "Al final nos hemos quedado con otro chico que ya había trabajado en barra. Gracias por venir."),
    ("es", REFUSED, "Ya hemos encontrado a alguien. Mucha suerte."),
    ("es", OFFERED, "El puesto es tuyo. ¿Cuándo puedes empezar?"),
    ("es", INVITED, "¿Puedes pasarte el martes a las 10 para conocernos?"),
    ("pt", REFUSED, "Já encontrámos outra pessoa. Obrigado por ter vindo."),
    ("pt", OFFERED, "O lugar é teu! Quando podes começar?"),
    ("nl", REFUSED, "We hebben iemand gevonden die meteen kan beginnen. Bedankt voor je komst."),
    ("nl", REFUSED, "Wij gaan verder met kandidaten die beter aansluiten bij het profiel."),
    ("nl", OFFERED, "De baan is voor jou. Wanneer kun je beginnen?"),
    ("it", REFUSED, "Abbiamo già trovato qualcuno. Grazie per essere passata."),
    ("it", OFFERED, "Il posto è tuo! Quando puoi iniziare?"),
    ("it", INVITED, "Puoi passare martedì alle 10 per un colloquio?"),
    ("de", REFUSED, "Wir haben uns am Ende für eine Bewerberin aus dem eigenen Haus entschieden. Alles Gute!"),
    ("de", REFUSED, "Wir haben die Stelle einem Kollegen aus dem eigenen Haus gegeben. Das fiel uns nicht leicht."),
    ("fr", REFUSED, "Le choix s'est finalement porté sur une personne qui connaît notre logiciel. Bonne suite."),
    ("es", REFUSED, "Al final el equipo ha apostado por otra persona con más rodaje. Mucha suerte."),
    ("es", REFUSED, "Al final el puesto es para una compañera de la casa. Gracias por todo."),
    ("es", OFFERED, "Al final nos hemos decantado por ti. ¿Cuándo puedes empezar?"),
    ("fr", OFFERED, "Notre choix s'est porté sur vous. Pouvez-vous commencer le 1er avril ?"),
    ("pt", OFFERED, "Queremos você na nossa equipe! Quando pode começar?"),
    ("nl", REFUSED, "Uiteindelijk hebben we toch voor iemand gekozen die al ervaring heeft. Succes!"),
]
NOT_SAID = [
    ("de", REFUSED, "Wir haben noch niemanden gefunden."),
    ("de", REFUSED, "Wir haben jemanden gefunden, der Sie herumführt."),
    ("de", REFUSED, "Die Stelle ist noch nicht vergeben."),
    ("de", OFFERED, "Haben Sie noch Fragen zur Stelle?"),
    ("de", OFFERED, "Wir möchten Sie gerne kennenlernen."),
    ("de", OFFERED, "Wir nehmen Sie gerne mit auf die Liste."),
    ("de", OFFERED, "Bitte nehmen Sie Kontakt mit uns auf."),
    ("fr", OFFERED, "Si vous êtes retenu, on vous prend en photo."),
    ("fr", REFUSED, "Nous avons choisi un autre jour pour l'entretien."),
    ("fr", REFUSED, "Nous n'avons pas encore pris de décision."),
    ("es", REFUSED, "Hemos elegido otra fecha."),
    ("es", REFUSED, "No hemos encontrado a alguien todavía."),
    ("es", OFFERED, "El puesto es de tarde."),
    ("pt", REFUSED, "Ainda não encontrámos alguém."),
    ("nl", REFUSED, "We gaan verder met de gesprekken."),
    ("nl", REFUSED, "We hebben nog iemand te spreken."),
    ("it", REFUSED, "Non abbiamo trovato qualcuno per martedì."),
    ("it", REFUSED, "Abbiamo scelto un altro giorno."),
    ("de", REFUSED, "Wir haben uns noch nicht für eine Bewerberin entschieden."),
    ("de", REFUSED, "Wir haben uns dafür entschieden, Sie noch einmal einzuladen."),
    ("fr", REFUSED, "Notre choix ne s'est encore porté sur personne."),
    ("fr", REFUSED, "Notre choix s'est porté sur un nouveau logiciel."),
    ("es", REFUSED, "El puesto no es para otra persona, tranquilo."),
    ("nl", REFUSED, "We hebben nog voor niemand gekozen."),
]


def heard(text: str, language: str) -> set[Category]:
    sentences = letter(text).body.sentences
    return {one.category for each in sentences for one in foreign_signals(each, language) if one.weight > 2.4}


@pytest.mark.parametrize(("language", "category", "text"), SAID)
def test_plain_words_are_heard_abroad(language: str, category: Category, text: str) -> None:
    assert category in heard(text, language)
    greeting = {"de": "Hallo", "fr": "Bonjour", "es": "Hola", "pt": "Olá", "nl": "Hallo", "it": "Ciao"}[language]
    assert classify(letter(f"{greeting} Robin,\n\n{text}\n\nDana", "Re: Robin Hale"), TIED).category is category


@pytest.mark.parametrize(("language", "category", "text"), NOT_SAID)
def test_what_only_sounds_like_them_is_not(language: str, category: Category, text: str) -> None:
    assert category not in heard(text, language)


@pytest.mark.parametrize(
    "text",
    [
        "Hallo Robin,\n\nwir nehmen jemanden, der schon im Betrieb war. Mach's gut!\n\nDana",
        "Bonjour Robin,\n\nFinalement nous avons pris quelqu'un qui connaît déjà la maison. Bonne continuation à vous."
        "\n\nDana",
        "Hola Robin,\n\nAl final nos hemos quedado con otro chico que ya había trabajado en barra. Gracias por venir."
        "\n\nDana",
    ],
)
def test_a_refusal_in_plain_words_abroad_is_sure(text: str) -> None:
    answer = classify(letter(text, "Re: Robin Hale"), TIED)
    assert (answer.category, answer.needs_review) == (REFUSED, False)
