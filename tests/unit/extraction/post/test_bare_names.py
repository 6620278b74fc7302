"""Roles without what leads to them or the day behind them, and firms without half of their legal form."""

from __future__ import annotations

import pytest

from agent.extraction.post.roles import _drop_whom_it_names
from agent.extraction.words.ranking import Candidates
from agent.model.mail import Category, Part
from tests.unit.extraction.mails import mail, read


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Je vous confirme votre entretien pour le poste de Comptable le 12/03 à 10h.", "Comptable"),
        ("Je vous confirme votre entretien pour le poste de Comptable le 12 mars à 10h.", "Comptable"),
        ("Le confirmo la entrevista para el puesto de Contable el 12/03 a las 10:00.", "Contable"),
        ("Le confermo il colloquio per il ruolo di Contabile il 12/03 alle 10.", "Contabile"),
        ("Ik bevestig het gesprek voor de functie van Boekhouder op 12/03 om 10.00 uur.", "Boekhouder"),
        ("This confirms your interview for the position of Chief Accountant on 3/12 at 10 am.", "Chief Accountant"),
        ("This confirms your interview for the position of Teacher Grade 5/6.", "Teacher Grade 5/6"),
        ("This confirms your interview for the position of Director of Nursing.", "Director of Nursing"),
    ],
)
def test_a_role_is_its_title_alone(text: str, role: str) -> None:
    assert read(mail(text), Category.INTERVIEW_CONFIRMATION).role == role


@pytest.mark.parametrize("form", ["A/S", "K/S", "I/S"])
def test_half_of_a_legal_form_is_no_part_of_a_name(form: str) -> None:
    text = f"We at Nordhavn Shipping {form} would like to thank you for applying."
    sent = mail(text, sender="Anna Berg <anna@nordhavn-shipping.example>")
    assert read(sent, Category.ACKNOWLEDGEMENT).company == "Nordhavn Shipping"


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("June Harper and I look forward to meeting you on Tuesday at 2 pm.", ["Dana Kim", "June Harper"]),
        ("April Lund will meet you on Tuesday at 2 pm.", ["April Lund"]),
        ("Your interview is on Tuesday at 2 pm with June Park, Studio Lead.", ["June Park"]),
        ("On 9 June Anna Berg will meet you at 2 pm.", ["Anna Berg"]),
        ("On 9 June Anna will meet you at 2 pm.", ["Anna"]),
        (
            "Please come for interview on Thursday 21 May at 11am, with Helen Ferrie and me.",
            ["Dana Kim", "Helen Ferrie"],
        ),
        ("You will be interviewed by June Harper on Tuesday at 2 pm.", ["June Harper"]),
        ("Your interview for the April Cohort is on Tuesday at 2 pm.", []),
        ("Your interview is on Tuesday at 2 pm with the June Intake team.", []),
    ],
)
def test_somebody_may_be_called_as_a_month(text: str, names: list[str]) -> None:
    people = read(mail(text), Category.INTERVIEW_CONFIRMATION).people
    assert [one.name for one in people if one.part is Part.INTERVIEWER] == names


@pytest.mark.parametrize("post", ["Staff Accountant", "Senior Engineer"])
def test_the_firm_before_a_post_is_no_part_of_it(post: str) -> None:
    text = f"Dear Robin,\n\nThank you for applying for the Marrow {post} position.\n"
    said = mail(text, "Your application", "Marrow <no-reply@us.greenhouse-mail.io>")
    assert read(said, Category.ACKNOWLEDGEMENT).role == post


def test_the_language_in_which_a_mail_goes_on_is_no_post() -> None:
    text = "(English follows)\n\nBonjour Robin,\n\nMerci de votre message.\n\nHello Robin,\n\nThank you for it."
    said = mail(text, "RE: Merci / Thank you", "Luc Roy <luc@ospreymaps.example>")
    assert read(said, Category.NO_DECISION).role == ""


def test_how_grand_a_house_is_names_no_post_and_alright_no_firm() -> None:
    text = "Alright Robin,\n\nExec Sous at a five star. Can I ring you tomorrow at 4?\n\nLuc\nTolland Recruitment\n"
    found = read(
        mail(text, "Exec Sous - 5 star - Leeds", "Luc Roy <luc@tollandrecruitment.example>"), Category.OUTREACH
    )
    assert found.role != "5 star"
    text = "Alright Robin,\n\nWelder wanted, 18 an hour. Can I ring you tomorrow at 4?\n\nLuc\nTolland Recruitment\n"
    found = read(mail(text, "Welder - Leeds", "Luc Roy <luc@tollandrecruitment.example>"), Category.OUTREACH)
    assert found.company != "Alright Robin"


def test_a_candidate_without_a_word_harms_nobody() -> None:
    found = Candidates()
    found.note("", "", ["in text"])
    found.note("robin vale", "Robin Vale", ["in text"])
    _drop_whom_it_names(found, ("Robin Vale",))
    assert list(found) == [""]
