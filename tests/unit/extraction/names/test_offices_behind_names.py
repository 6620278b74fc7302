"""Offices behind names: "Ada Byrne, Ward Clerk, and I" is two people, and nobody is called Ward Clerk."""

from __future__ import annotations

import pytest

from agent.extraction.names.names import is_office
from agent.extraction.who.people import interviewers
from tests.unit.extraction.mails import USER, mail

OFFICES = (
    "Section Chief", "City Planner", "Social Worker", "Legal Counsel", "Team Leader", "Stock Controller",
    "Company Secretary", "Fire Marshal", "Associate Dean", "Parent Governor", "Guest Relations", "Scrum Master",
    "Chief of Staff", "Town Clerk", "Account Executive", "News Editor",
)  # fmt: skip
PEOPLE = ("Amy Dean", "Paul Nurse", "Ola Porter", "Jane Head", "Ines Cook", "Tom Marshal", "Una Steward", "Max Reader")


def met(text: str) -> list[str]:
    written = mail(f"Dear Robin,\n\n{text}\n\nIlse", sender="Ilse Brandt <ilse@osprey.com>")
    return [one.name for one in interviewers(written, USER, "Osprey")]


@pytest.mark.parametrize("office", OFFICES)
@pytest.mark.parametrize(
    "text",
    [
        "The panel will be Gus Ferro, {}, Mei Tan, Budget Analyst, and myself.",
        "You will meet Gus Ferro, {}, Mei Tan, Branch Librarian, and me.",
    ],
)
def test_an_office_between_two_names_is_nobody(text: str, office: str) -> None:
    assert sorted(met(text.format(office))) == ["Gus Ferro", "Ilse Brandt", "Mei Tan"]


@pytest.mark.parametrize("name", PEOPLE)
def test_a_family_called_like_a_trade_is_somebody(name: str) -> None:
    assert not is_office(name)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("You'll be meeting myself and Gus Ferro.", ["Ilse Brandt", "Gus Ferro"]),
        ("On the panel will be myself, Gus Ferro (Bursar) and Mei Tan.", ["Ilse Brandt", "Gus Ferro", "Mei Tan"]),
        ("The interviewers are Gus Ferro, Mei Tan and me.", ["Gus Ferro", "Mei Tan", "Ilse Brandt"]),
        ("Your committee is made up of Gus Ferro & myself.", ["Gus Ferro", "Ilse Brandt"]),
        ("You will be interviewed by Gus Ferro and me.", ["Gus Ferro", "Ilse Brandt"]),
        ("We'd like a final round with Mei (our bursar) and me on Monday.", ["Ilse Brandt", "Mei"]),
    ],
)
def test_whoever_writes_is_one_of_them(text: str, names: list[str]) -> None:
    assert sorted(met(text)) == sorted(names)


@pytest.mark.parametrize(
    "text",
    [
        "You will meet Gus Ferro. Send your slides to the panel and me.",
        "You will meet Gus Ferro; any questions on the round, check with Mei (our bursar) and me.",
        "You will meet Gus Ferro, and if you have questions, the panel are there and so am I: ask them or me.",
    ],
)
def test_not_whoever_only_reads_along(text: str) -> None:
    assert "Ilse Brandt" not in met(text)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("You'll be meeting Fiona and Jo.", ["Fiona", "Jo"]),
        ("You will be speaking to Gus (our bursar) and Jo.", ["Gus", "Jo"]),
        ("You would be talking with Gus.", ["Gus"]),
        ("A short talk of yours, followed by Q&A with Gus and Mei Tan, the bursar.", ["Gus", "Mei Tan"]),
        ("You will be presenting to Gus Ferro and Mei Tan.", ["Gus Ferro", "Mei Tan"]),
        ("It's a panel with Fiona, Jo and Mei Tan.", ["Fiona", "Jo", "Mei Tan"]),
    ],
)
def test_first_names_are_whom_one_meets(text: str, names: list[str]) -> None:
    assert met(text) == names


@pytest.mark.parametrize(
    "text",
    [
        "You'll be meeting Marketing and Sales.",
        "You will be talking to HR and the team.",
        "Thanks for your time, and glad that you were speaking to Gus yesterday.",
        "Any questions to Gus Ferro by Friday.",
        "You will see London on the way.",
    ],
)
def test_not_whom_else_a_mail_names(text: str) -> None:
    assert met(text) == []
