"""Boards: a panel that is listed by name is whom the user meets, and whoever sent the list is not."""

from __future__ import annotations

import pytest

from agent.model.mail import Category, Move
from tests.unit.extraction.mails import mail, read

SET = "Your interview is on Friday, March 13 at 2 PM at our office."
CLERK = "Recruitment Officer"
THREE = ("Hana Vogel", "Piotr Zak", "Lea Sorin")


def partakers(text: str, title: str = CLERK, set_: str = SET) -> list[tuple[str, str]]:
    signed = f"Dear Robin,\n\n{set_}\n\n{text}\n\nKind regards,\n\nNora Quill\n{title}\nTarn Health Authority\n"
    said = read(mail(signed, sender="Nora Quill <nora.quill@tarnhealth.ie>"), Category.INTERVIEW_CONFIRMATION)
    (interview,) = said.interviews
    return [(person.name, person.title) for person in interview.people]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Please see below the members of your interview board. Tell us of any conflict of interest.\n\n"
            "Mr Cathal Roe (Chair), Director of Nursing, Glen Hospital\nMs Una Keane, Ward Manager 2\n"
            "Ms Ife Bello, External Member\n\nPlease confirm receipt.",
            [("Cathal Roe", "Director of Nursing"), ("Una Keane", "Ward Manager 2"), ("Ife Bello", "")],
        ),
        (
            "The members of your selection panel: Mr Cathal Roe (Chair), Director of Roads; Ms Una Keane, Engineer; "
            "and Ms Ife Bello, External Member.",
            [("Cathal Roe", "Director of Roads"), ("Una Keane", "Engineer"), ("Ife Bello", "")],
        ),
        ("Interview panel\nHana Vogel: Principal\nPiotr Zak: Chair of Governors", list(THREE[:2])),
        ("Your panel:\n\nHana Vogel - Head Cook\nPiotr Zak – Engineer\nLea Sorin", list(THREE)),
        ("Interviewers\nHana Vogel\tHead of Data\nPiotr Zak\tEngineer", list(THREE[:2])),
        ("You will meet:\n\n1) Hana Vogel | Head Chef\n2) Piotr Zak | General Manager", list(THREE[:2])),
        (
            "The Selection Committee consists of these members:\nChair: Prof. Hana Vogel\nMember: Dr Piotr Zak\n"
            "External member: Dr Lea Sorin (University of Tarn)\nSecretary: Ms Ann Poole",
            list(THREE),
        ),
        (
            "The panel for your interview is made up as follows\n\nCllr Hana Vogel - Chair\nRev. Piotr Zak - Governor",
            list(THREE[:2]),
        ),
        (
            "These people will interview you:\n* Hana Vogel (Chemist)\n* Piotr Zak (Manager)",
            list(THREE[:2]),
        ),
        ("The board members are Ms Hana Vogel, Chairperson, Mr Piotr Zak and Ms Lea Sorin.", list(THREE)),
    ],
)
def test_whoever_is_listed_as_the_panel_takes_part(text: str, names: list[object]) -> None:
    found = partakers(text)
    assert [one if isinstance(names[0], tuple) else one[0] for one in found] == names


@pytest.mark.parametrize(
    "text",
    [
        "Your interview panel will see you in\nTrinity House, Level 2\nKestrel Lane, Dublin",
        "Please bring for the panel the following:\nDriving Licence, original\nProof of Address, recent",
        "The panel will assess the following areas:\nTeam Work, with examples\nPatient Safety, with examples",
        "The panel will ask about:\nClinical Practice\nInfection Control\nCase Studies",
        "The interview board will be in touch below with:\n- Next Steps\n- Start Dates",
    ],
)
def test_other_lists_name_nobody(text: str) -> None:
    assert partakers(text) == []


def test_a_panel_that_is_named_later_holds_the_interview_that_stands() -> None:
    panel = "The members of your interview board are listed below.\n\nMr Cathal Roe, Chair\nMs Una Keane, Ward Manager"
    text = f"Dear Robin,\n\n{panel}\n\nNora Quill\nRecruitment Officer\n"
    (interview,) = read(
        mail(text, sender="Nora Quill <nora.quill@tarnhealth.ie>"), Category.INTERVIEW_CONFIRMATION
    ).interviews
    assert (interview.start, interview.move) == (None, Move())
    assert [one.name for one in interview.people] == ["Cathal Roe", "Una Keane"]


@pytest.mark.parametrize(
    ("title", "names"),
    [
        ("Recruitment Officer", []),
        ("HR Administrator", []),
        ("Human Resources Officer", []),
        ("Recruitment and Resourcing Assistant", []),
        ("Appointments Secretary", []),
        ("School Business Manager", []),
        ("Personnel Officer", []),
        ("Head of Studies", [("Nora Quill", "Head of Studies")]),
        ("Probation Officer", [("Nora Quill", "Probation Officer")]),
        ("Chief Executive Officer", [("Nora Quill", "Chief Executive Officer")]),
        ("Chief Staff Officer", [("Nora Quill", "Chief Staff Officer")]),
    ],
)
def test_whoever_runs_appointments_takes_no_part(title: str, names: list[tuple[str, str]]) -> None:
    assert partakers("Please bring your certificates.", title) == names


def test_a_recruitment_officer_holds_a_phone_screen() -> None:
    call = "Our phone screen is confirmed for Friday, March 13 at 2 PM. I look forward to hearing about your work."
    assert [name for name, _ in partakers("", set_=call)] == ["Nora Quill"]
