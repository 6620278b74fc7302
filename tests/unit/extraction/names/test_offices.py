"""Offices before names: who is met where the office comes first, and that nobody is made of an office alone."""

from __future__ import annotations

import pytest

from agent.extraction.names.offices import names_first
from agent.extraction.post.roles import find_role
from agent.extraction.who.people import interviewers
from tests.unit.extraction.mails import USER, mail


def met(text: str) -> list[tuple[str, str]]:
    said = mail(f"Dear Robin,\n\n{text}\n\nIlse", sender="Ilse Brandt <ilse@osprey.com>")
    return [(one.name, one.title) for one in interviewers(said, USER, "Osprey")]


@pytest.mark.parametrize(
    ("text", "people"),
    [
        (
            "On Friday at 2pm you will meet our Finance Director, Owen Pell, and myself.",
            [("Ilse Brandt", ""), ("Owen Pell", "Finance Director")],
        ),
        (
            "You'd be meeting myself and our COO Marta Quist on Friday at 2pm.",
            [("Ilse Brandt", ""), ("Marta Quist", "COO")],
        ),
        ("Round two is an interview with the CTO, Karl Ott, on Friday at 2pm.", [("Karl Ott", "CTO")]),
        (
            "You'll be interviewed by our Head of Supply Chain Una Grady on Friday.",
            [("Una Grady", "Head of Supply Chain")],
        ),
        ("You will speak with the Store Manager Luis Ott on Friday at 2pm.", [("Luis Ott", "Store Manager")]),
        (
            "The panel will be Gwen Ash, Director, Retail Operations and Piet Smit, Senior Manager, Audit.",
            [("Gwen Ash", "Director"), ("Piet Smit", "Senior Manager")],
        ),
        (
            "The panel will be Gwen Ash (Ward Manager), myself and Dr Sol Adu.",
            [("Ilse Brandt", ""), ("Gwen Ash", "Ward Manager"), ("Sol Adu", "")],
        ),
        (
            "It's 45 mins with Nils Moe (Design Lead) and Priya Nair (Senior Designer).",
            [("Nils Moe", "Design Lead"), ("Priya Nair", "Senior Designer")],
        ),
    ],
)
def test_whoever_holds_an_office_is_met(text: str, people: list[tuple[str, str]]) -> None:
    assert met(text) == people


@pytest.mark.parametrize(
    "text",
    [
        "You will meet our Customer Success Team on Friday at 2pm.",
        "You will meet our Leeds Office on Friday at 2pm.",
        "Please ring our HR Manager Lisa Moss on 0113 496 0000 if you get lost.",
        "The Sales Manager position, Northern Region, is still open.",
        "It was lovely to see our Site Manager Bob Ellis and you get on, thank you for coming to see Bob and me.",
    ],
)
def test_nobody_is_made_of_an_office(text: str) -> None:
    assert met(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "the Sales Manager, Tuesday",
        "our Head of Finance is away",
        "my Account Manager",
        "the Chief",
        "our Director, 4 Oak Lane",
    ],
)
def test_what_names_nobody_stays_as_it_is(text: str) -> None:
    assert names_first(text) == text


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Our Depot Manager, Owen Pell, would like to see you on Friday at 2pm.", ""),
        ("The address is 2100 W Baker St, Leeds. Come on Friday at 2pm.", ""),
        ("For the Depot Manager position you will meet the Depot Manager, Owen Pell.", "Depot Manager"),
    ],
)
def test_the_office_of_somebody_else_and_a_street_are_no_role(text: str, role: str) -> None:
    assert find_role(mail(f"Dear Robin,\n\n{text}\n\nIlse", subject="Friday"), "Osprey") == role
