"""What somebody is called beside their name is not the role that is applied for."""

from __future__ import annotations

import pytest

from agent.extraction.employer.company import find_company
from agent.extraction.post.roles import find_role
from tests.unit.extraction.mails import mail

OLA = "Ola Brandt <ola.brandt@quillpoint.example>"


@pytest.mark.parametrize(
    "end",
    [
        "Ola Brandt | Staffing Consultant\nQuillpoint - Leeds",
        "Ola Brandt\nSenior Recruiter\nQuillpoint",
        "Kind regards,\nOla Brandt\nTalent Acquisition Manager, Quillpoint",
        "Ola\n\nOla Brandt - Office Manager",
        "Many thanks\nOla Brandt, HR Advisor",
        "Best wishes,\nOla Brandt\npp Mira Stone, Practice Manager",
        "--\nOla Brandt\nExecutive Assistant | Operations\n0113 496 0142",
        "Brandt, Ola\nHead Chef / Kitchen Manager",
        "Ola Brandt, PhD CEng MICE\nHead of Structures and Chartered Engineer\nQuillpoint",
        "Dr Ola Brandt\nConsultant Anaesthetist and Clinical Lead",
        "Warm regards\nOla\n\nOla Brandt RGN\nSr. Charge Nurse - Theatres\nQuillpoint, 4 Mill Lane",
        "Ola Brandt\nPersonal Assistant to Mr. J. Lark\nEstates Division, Quillpoint",
    ],
)
def test_the_writers_own_title_is_no_role(end: str) -> None:
    said = mail(f"Hi Jordan,\n\nCan you come in on Thursday at 3pm? Bring your papers.\n\n{end}\n", sender=OLA,
                subject="Thursday")  # fmt: skip
    assert find_role(said, find_company(said)) == ""


@pytest.mark.parametrize(
    "sentence",
    [
        "You will meet with Petra Lindqvist, Head Nurse, on the second floor.",
        "You will be seen by Petra Lindqvist, Director of Operations, and by me.",
        "Petra is our office manager and will ring you.",
        "Petra Lindqvist, the site manager, will show you round.",
        "Mrs P Lindqvist, Finance Director, sees you first.",
        "Mr. Ivo Tarn (Associate) will ring you.",
        "Petra Lindqvist (Head Nurse) and I will see you.",
        "It is a video call with Petra Lindqvist (Head of Brand).",
        "You'd be meeting Ivo Tarn (Sales Director) and Petra Lindqvist (Finance Lead).",
        "You see my research fellow, Petra Lindqvist, and me.",
        "Our Operations Manager Petra Lindqvist meets you.",
        "Petra Lindqvist, Head of Finance, will run the first talk.",
        "Petra Lindqvist - Head of Brand - is running them.",
        "You meet with Petra Lindqvist - Head of Finance on the day.",
        "You'd be talking to Petra Lindqvist, who is the Head of Finance, on the day.",
        "You'll see Ivo Tarn, Finance Director and Petra Lindqvist, Operations Manager on the day.",
        "I spoke with their Head of Finance about it.",
        "The role reports to the Head of Finance.",
        "You would report directly to the Financial Controller.",
        "The plan is this:\n\n9:30 Petra Lindqvist, Head Chef\n10.15 - 11.00 Ivo Tarn, Director, Board Room\n",
    ],
)
def test_the_title_of_whom_one_meets_is_no_role(sentence: str) -> None:
    said = mail(f"Hi Jordan,\n\n{sentence} Thursday at 3pm is set.\n\nOla\n", sender=OLA, subject="Thursday")
    assert find_role(said, find_company(said)) == ""


def test_the_role_is_found_beside_the_writers_title() -> None:
    text = (
        "Hi Jordan,\n\nThank you for applying for the Staffing Consultant position at Quillpoint.\n\n"
        "Ola Brandt\nStaffing Consultant\nQuillpoint\n"
    )
    said = mail(text, sender=OLA, subject="Your application")
    assert find_role(said, find_company(said)) == "Staffing Consultant"


def test_the_title_under_a_quoted_signature_is_no_role() -> None:
    text = (
        "Hi Jordan,\n\nThursday at 3pm it is.\n\nOla\n\n"
        "On Mon, 9 Mar 2026 at 10:00, Ivo Tarn <ivo@quillpoint.example> wrote:\n"
        "> Ola, can you find an hour?\n>\n> Ivo Tarn, MD FRCS\n> Staff Surgeon and Lecturer\n"
    )
    said = mail(text, sender=OLA, subject="Thursday", cc="Ivo Tarn <ivo@quillpoint.example>")
    assert find_role(said, find_company(said)) == ""


@pytest.mark.parametrize("end", ["Role: Stage Manager", "Stage Manager vacancy", "(post of Stage Manager)"])
def test_a_vacancy_named_below_a_signature_is_the_role(end: str) -> None:
    said = mail(f"Hi Jordan,\n\nThursday at 3pm it is.\n\nOla Brandt\n{end}\n", sender=OLA, subject="Thursday")
    assert find_role(said, find_company(said)) == "Stage Manager"


def test_what_stands_in_brackets_behind_the_users_name_is_the_role() -> None:
    said = mail("Hi Jordan,\n\nThursday at 3pm it is.\n\nOla\n", sender=OLA, subject="Jordan Rivera (Stage Manager)",
                to="Jordan Rivera <jordan@example.com>")  # fmt: skip
    assert find_role(said, find_company(said)) == "Stage Manager"


def test_the_users_name_is_nobodys_signature() -> None:
    text = "Jordan Rivera,\n\nProcess Engineer (Leeds)\nThank you for your application to Quillpoint.\n"
    said = mail(text, sender="Quillpoint <no-reply@us.greenhouse-mail.io>", subject="Process Engineer position",
                to="Jordan Rivera <jordan@example.com>")  # fmt: skip
    assert find_role(said, find_company(said)) == "Process Engineer"


@pytest.mark.parametrize(
    "sentence",
    [
        "You meet Petra Lindqvist, site manager, at the gate.",
        "At the yard, with Petra Lindqvist, our fleet manager.",
        "Petra (kitchen manager) will sit in.",
        "Our shop manager would like to see you.",
        "Ask for Petra, the floor supervisor.",
        "Please speak to the duty nurse when you come in.",
        "You will be with our head chef.",
        "The site foreman and I liked meeting you, and my office manager will ring you.",
    ],
)
def test_whom_one_meets_is_no_role_in_small_letters_either(sentence: str) -> None:
    said = mail(f"Hi Jordan,\n\nThursday at 3pm. {sentence}\n\nOla", sender=OLA, subject="Thursday")
    assert find_role(said, find_company(said)) == ""


def test_what_the_user_is_to_be_is_a_role() -> None:
    said = mail("Hi Robin,\n\nWe meet about our head chef role on Thursday.\n\nOla", sender=OLA, subject="Thursday")
    assert find_role(said, find_company(said)) == "head chef"


@pytest.mark.parametrize(
    ("said", "role"),
    [
        ("Data Engineer - Graduate", "Data Engineer - Graduate"),
        ("Estate Manager – Trainee", "Estate Manager – Trainee"),
        ("Software Engineer - Entry Level", "Software Engineer - Entry Level"),
        ("Graduate Data Engineer", "Graduate Data Engineer"),
    ],
)
def test_a_level_behind_a_title_is_no_role_by_itself(said: str, role: str) -> None:
    told = mail(f"Hi Robin,\n\nThank you for applying for the {said} role. We will review it.\n\nQuillpoint Talent\n",
                sender="Quillpoint Talent <talent@quillpoint.com>")  # fmt: skip
    assert find_role(told, find_company(told)) == role


def test_what_somebody_leads_is_no_role() -> None:
    text = "Hi Robin,\n\nI lead the mechanical design group at Quillpoint. I'd like to talk on Thursday at 3.\n\nOla"
    told = mail(text, sender=OLA, subject="Let's talk")
    assert find_role(told, find_company(told)) == ""


@pytest.mark.parametrize(
    ("said", "role"),
    [
        ("Director of Nursing, Midwifery and Quality", "Director of Nursing, Midwifery and Quality"),
        ("Head of Financial Planning, Analysis and Reporting", "Head of Financial Planning, Analysis and Reporting"),
        ("VP, Data, AI & Analytics", "VP, Data, AI & Analytics"),
        ("Head of Finance, Marks and Spencer", "Head of Finance"),
        ("Director of Nursing, Rose Tully and Tom Ray", "Director of Nursing"),
        ("Head of Finance, Grace Risk and Tom Ray", "Head of Finance"),
        ("Head of Marketing", "Head of Marketing"),
    ],
)
def test_all_that_a_post_is_over_is_of_its_title(said: str, role: str) -> None:
    text = f"Dear Robin,\n\nThank you for applying for the role of {said} at Quillpoint. We will be in touch.\n"
    told = mail(text, "Your application", "Quillpoint Talent <talent@quillpoint.com>")
    assert find_role(told, find_company(told)) == role


def test_the_last_fields_of_a_title_are_no_firm() -> None:
    text = (
        "Dear Robin,\n\nThank you for your application for the post of Director of Financial Planning, Analysis and "
        "Regulatory Reporting (1 year) at the Royal Institute for Rural Finance. Your interview is on Thursday 12 "
        "March 2026 at 3pm.\n\nYours sincerely,\nPhilippa Arkwright\n"
    )
    told = mail(text, "Invitation to Interview", "Philippa Arkwright <p.arkwright@rirf.example>")
    assert find_company(told) == "Royal Institute for Rural Finance"
