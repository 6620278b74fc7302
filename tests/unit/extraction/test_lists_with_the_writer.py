"""Who writes, among those whom the user meets; and offices before names, desks at which one asks, names in full."""

from __future__ import annotations

import pytest

from agent.extraction.people import at_the_door, interviewers
from tests.unit.extraction.mails import USER, mail

WRITER = "Ilse Brandt"


def met(text: str) -> list[str]:
    told = mail(f"Dear Robin,\n\n{text}\n\nIlse", sender="Ilse Brandt <ilse@osprey.com>")
    return sorted(one.name for one in interviewers(told, USER, "Osprey") or at_the_door(told, USER, "Osprey"))


@pytest.mark.parametrize(
    ("text", "others"),
    [
        ("When: Monday 2pm\nWho: myself and Petra Voss, Bar Manager", ["Petra Voss"]),
        ("Panel members: Petra Voss, Head of Housekeeping and myself", ["Petra Voss"]),
        ("Interviewers - me, Petra Voss and Omar Reed", ["Omar Reed", "Petra Voss"]),
        ("You'll meet: Petra Voss & me", ["Petra Voss"]),
        ("Interviewing you will be Petra Voss and myself.", ["Petra Voss"]),
        ("Petra Voss and I would love you to come in for a shift on Friday.", ["Petra Voss"]),
        ("Petra Voss and I would like to have you back for an hour with the team.", ["Petra Voss"]),
    ],
)
def test_a_list_has_whoever_writes(text: str, others: list[str]) -> None:
    assert met(text) == sorted([WRITER, *others])


@pytest.mark.parametrize(
    "text",
    [
        "Who: Petra Voss, Bar Manager",
        "Panel: Petra Voss. Any problems ring me.",
        "With: Petra Voss. Please contact Omar and me about the papers.",
        "Petra Voss will see you on Monday. She and I would like you to send two references.",
    ],
)
def test_a_list_without_whoever_writes(text: str) -> None:
    assert met(text) == ["Petra Voss"]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("You'll be seen by our Room Leader Petra Voss on Monday.", ["Petra Voss"]),
        ("You will meet with our Ed Leader Petra Voss on Monday.", ["Petra Voss"]),
        ("Your interview is with Deputy Educational Leader Petra Voss.", ["Petra Voss"]),
        ("You will meet Pedagogical Educator Petra Voss on Monday.", ["Petra Voss"]),
        ("You will meet Anna Maria Lund on Monday.", ["Anna Maria Lund"]),
    ],
)
def test_an_office_before_a_name_is_no_part_of_it(text: str, names: list[str]) -> None:
    assert met(text) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Monday at 2. Ask at the main gate for Petra Voss.", ["Petra Voss"]),
        (
            "Monday at 2. Ask at reception for Petra Voss, she's our depot manager and will be interviewing you.",
            ["Petra Voss"],
        ),
        ("Monday at 2. Ask the receptionist for Petra Voss.", ["Petra Voss"]),
        ("Monday at 2. Ask security for Petra Voss, who runs the night shift.", ["Petra Voss"]),
        (
            "Monday at 2. Petra Voss is the floor manager. Petra is in all week and will be interviewing you.",
            ["Petra Voss"],
        ),
        ("Monday at 2. Ask at the desk for Petra Voss, she will give you a badge.", []),
        ("Ask reception for help if you cannot find us.", []),
        ("If you are late ask at the gatehouse for Petra Voss.", []),
    ],
)
def test_where_one_asks_for_a_host(text: str, names: list[str]) -> None:
    assert met(text) == names
