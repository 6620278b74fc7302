"""What is asked of an applicant in other languages: papers, facts and tests."""

from __future__ import annotations

import pytest

from agent.classification import Known, classify
from agent.classification.abroad.languages import foreign_signals
from agent.model.mail import Category
from tests.unit.classification.letters import letter

FOLLOWED = Known(thread_known=True)
ASKED = (Category.INFORMATION_REQUEST, Category.ASSESSMENT)


@pytest.mark.parametrize(
    ("language", "sentence", "category"),
    [
        ("de", "Bitte nennen Sie uns noch Ihre Kündigungsfrist.", Category.INFORMATION_REQUEST),
        ("de", "Kannst du uns deine Zeugnisse schicken?", Category.INFORMATION_REQUEST),
        ("de", "Ab wann könntest du bei uns anfangen?", Category.INFORMATION_REQUEST),
        ("de", "Bitte bearbeite die Testaufgabe und schick sie uns.", Category.ASSESSMENT),
        ("de", "Anbei findest du unsere Fallstudie.", Category.ASSESSMENT),
        ("fr", "Merci de nous envoyer vos bulletins de salaire.", Category.INFORMATION_REQUEST),
        ("fr", "Quel est votre préavis ?", Category.INFORMATION_REQUEST),
        ("fr", "Vous trouverez ci-joint un cas pratique.", Category.ASSESSMENT),
        ("es", "¿Nos puedes enviar tu vida laboral?", Category.INFORMATION_REQUEST),
        ("es", "¿Cuándo podrías incorporarte?", Category.INFORMATION_REQUEST),
        ("es", "Te adjuntamos un ejercicio práctico.", Category.ASSESSMENT),
        ("pt", "Quais são as suas expectativas salariais?", Category.INFORMATION_REQUEST),
        ("pt", "Segue em anexo um desafio técnico.", Category.ASSESSMENT),
        ("it", "Può inviarci il diploma?", Category.INFORMATION_REQUEST),
        ("it", "Le chiediamo di svolgere la prova allegata.", Category.ASSESSMENT),
        ("nl", "Wil je ons je salariswens laten weten?", Category.INFORMATION_REQUEST),
        ("nl", "Wil je de opdracht voor vrijdag inleveren?", Category.ASSESSMENT),
    ],
)
def test_what_is_asked_is_heard(language: str, sentence: str, category: Category) -> None:
    assert category in {signal.category for signal in foreign_signals(sentence, language)}


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("de", "Vielen Dank für deine Testaufgabe, wir schicken dir bald eine Antwort."),
        ("de", "Ihre Zeugnisse haben wir erhalten."),
        ("de", "Falls Sie eingestellt werden, benötigen wir Ihre Zeugnisse."),
        ("fr", "Nous avons bien reçu vos références."),
        ("es", "Le enviamos la documentación del puesto."),
        ("pt", "Recebemos o seu diploma, obrigado."),
        ("it", "Abbiamo ricevuto le sue referenze."),
        ("nl", "Je diploma is bij ons binnen."),
    ],
)
def test_what_came_or_is_sent_to_the_reader_is_not_asked_for(language: str, sentence: str) -> None:
    assert not {signal.category for signal in foreign_signals(sentence, language)} & set(ASKED)


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("Bewerbung", "Hallo Robin,\n\nwir würden dich gern treffen. Wann hättest du Zeit?"),
        ("Candidatura", "Ciao Robin,\n\nci piacerebbe vederti. Quando potresti passare?"),
        ("Re: candidature", "Bonjour Robin,\n\non vous prend ! Quand pouvez-vous commencer ?"),
        ("Re: Bewerbung", "Hallo Robin, mir ist etwas dazwischengekommen. Geht auch Donnerstag um zehn?"),
        ("Candidatura", "Hola Robin,\n\n¿podrías pasarte el jueves por la oficina?"),
    ],
)
def test_a_short_mail_about_an_application_is_not_passed_over_in_another_language(subject: str, text: str) -> None:
    answer = classify(letter(text, subject), Known())
    assert answer.category is not Category.UNRELATED
    assert answer.needs_review


def test_another_matter_is_passed_over_in_another_language() -> None:
    text = "Hallo Robin, mir ist etwas dazwischengekommen. Geht auch Donnerstag um zehn?"
    assert classify(letter(text, "Re: Schwimmen"), Known()).category is Category.UNRELATED


def test_somebody_with_more_experience_was_chosen_and_not_undecided() -> None:
    told = "Wir haben uns für jemanden mit mehr Erfahrung entschieden."
    assert Category.REJECTION in {signal.category for signal in foreign_signals(told, "de")}
    open_yet = "Hallo Robin,\n\nwir haben uns noch nicht für jemanden entschieden. Bitte etwas Geduld."
    assert classify(letter(open_yet, "Re: Bewerbung"), FOLLOWED).category is Category.NO_DECISION
