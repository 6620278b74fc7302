"""Panels that are named with what each of them is: "The panel will be Priya Shah, Director and Thomas Becker, HR"."""

from __future__ import annotations

import pytest

from agent.extraction.employer.company import find_firm
from agent.model.mail import Category, Part
from tests.unit.extraction.mails import mail, read

CONFIRMED = "Your interview is confirmed for Monday 16 March at 3pm."


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("The panel will be Priya Shah, Director and Thomas Becker, Finance Manager.", ["Priya Shah", "Thomas Becker"]),
        ("The panel members are Priya Shah, Director and Thomas Becker, Buyer.", ["Priya Shah", "Thomas Becker"]),
        (
            "The panel will comprise Priya Shah, Director of Sales, Thomas Becker, Finance Manager and Laura Finch, "
            "Chair.",
            ["Priya Shah", "Thomas Becker", "Laura Finch"],
        ),
        ("The panel will be Priya Shah, Headteacher and Thomas Becker, Deputy Head.", ["Priya Shah", "Thomas Becker"]),
        (
            "The panel will be Mrs Priya Shah, Headteacher and Mr Thomas Becker, Bursar.",
            ["Priya Shah", "Thomas Becker"],
        ),
        (
            "You'll be speaking with Priya Shah, Head of Data, and Thomas Becker, Data Scientist.",
            ["Priya Shah", "Thomas Becker"],
        ),
        (
            "It will be with Priya Shah, Head of Data, Thomas Becker, Data Scientist and Laura Finch from HR.",
            ["Priya Shah", "Thomas Becker", "Laura Finch"],
        ),
        (
            "The panel will be Priya Shah (Chair), Thomas Becker and Laura Finch.",
            ["Priya Shah", "Thomas Becker", "Laura Finch"],
        ),
        ("You will be meeting Priya Shah (Director) and Thomas Becker (HR).", ["Priya Shah", "Thomas Becker"]),
    ],
)
def test_everybody_of_a_panel_takes_part(text: str, names: list[str]) -> None:
    found = read(mail(f"Hi Robin,\n\n{CONFIRMED} {text}\n\nJo\n", "Re: Clerk"), Category.INTERVIEW_CONFIRMATION)
    (claim,) = found.interviews
    assert {one.name: one.part for one in claim.people} == dict.fromkeys(names, Part.INTERVIEWER)


def test_who_recruits_stays_a_recruiter() -> None:
    text = f"Hi Robin,\n\n{CONFIRMED} You will be meeting Priya Shah (Director) and Thomas Becker (Recruiter).\n\nJo\n"
    found = read(mail(text, "Re: Clerk"), Category.INTERVIEW_CONFIRMATION)
    assert [one.part for one in found.interviews[0].people] == [Part.INTERVIEWER, Part.RECRUITER]


@pytest.mark.parametrize("firm", ["Larkspur", "Harrow Lane"])
def test_what_stands_between_two_names_is_no_office_where_it_tells_none(firm: str) -> None:
    text = f"Hi Robin,\n\n{CONFIRMED} You will be meeting Priya Shah, {firm} and Thomas Becker, Buyer.\n\nJo\n"
    found = read(mail(text, "Re: Clerk"), Category.INTERVIEW_CONFIRMATION)
    assert "Priya Shah" in {one.name for one in found.interviews[0].people}


@pytest.mark.parametrize("office", [", Director", ", Head of Data,", " (Chair)", " (HR)"])
def test_somebody_with_an_office_is_no_firm(office: str) -> None:
    text = f"Hi Robin,\n\n{CONFIRMED} The panel will be Laura Finch{office} and Priya Shah.\n\nJo\n"
    assert find_firm(mail(text, "Re: Clerk", "Jo Lind <jo@tkb.example>")).name not in {"Laura Finch", "Priya Shah"}
