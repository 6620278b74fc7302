"""Hours as they stand in lists and ranges: from then to then, somebody's each, and in which zone all of them are."""

from __future__ import annotations

from zoneinfo import ZoneInfo

import pytest

from agent.model.mail import Category
from tests.unit.extraction.mails import BERLINER, USER, mail, read

NEW_YORK, BERLIN = ZoneInfo("America/New_York"), ZoneInfo("Europe/Berlin")


def told(text: str) -> list[str]:
    found = read(mail(f"Hi Robin,\n\n{text}\n\nDana\n"), Category.INTERVIEW_CONFIRMATION, USER).interviews
    return [f"{one.start.astimezone(NEW_YORK):%d %H:%M}" for one in found if one.start]


def told_in_europe(text: str) -> list[str]:
    message = mail(f"{text}\n\nDana\n", date="Mon, 09 Mar 2026 11:00:00 +0100")
    found = read(message, Category.INTERVIEW_CONFIRMATION, BERLINER).interviews
    times = [(one.start.astimezone(BERLIN), one.end.astimezone(BERLIN)) for one in found if one.start and one.end]
    return [f"{start:%d %H:%M}-{end:%H:%M}" for start, end in times]


@pytest.mark.parametrize(
    "text",
    [
        "Dan noteren we donderdag 12 maart van 9u tot 9u45 voor je gesprek.",
        "Je gesprek is op donderdag 12 maart van 9u tot 9.45u.",
        "A entrevista será na quinta-feira, 12 de março, das 9h às 9h45.",
        "Il colloquio si terrà giovedì 12 marzo dalle 9 alle 9.45.",
        "L'entretien aura lieu le jeudi 12 mars de 9h à 9h45.",
        "La entrevista será el jueves 12 de marzo, de las 9:00 a las 9:45.",
    ],
)
def test_two_hours_are_one_time_from_then_to_then(text: str) -> None:
    assert told_in_europe(text) == ["12 09:00-09:45"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Your day is Thursday. Times are Pacific:\n\n9:00 Ada Byrne\n10:00 Tom Lund", ["12 12:00", "12 13:00"]),
        (
            "You meet Ada Byrne on Thursday at 9:00-9:45 and Tom Lund at 10-10:45. All Pacific.",
            ["12 12:00", "12 13:00"],
        ),
        ("You meet Ada Byrne on Thursday at 9:00. Times are given in Central.", ["12 10:00"]),
        ("You meet Ada Byrne on Thursday at 9:00. We are all central staff.", ["12 09:00"]),
        ("Confirming Thursday! You'll speak with Ada from 1-1:45pm, then Tom from 2-2:45pm.", ["12 13:00", "12 14:00"]),
        ("Thursday the 12th, ten thirty, Main Building.", ["12 10:30"]),
        ("Thursday the 12th at 9 am. Two thirty-minute talks.", ["12 09:00"]),
    ],
)
def test_hours_are_in_the_zone_that_is_told_of_all(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    "listed",
    ["9:40 - Marcus; 10:20 - you; 11:00 - Petra", "9:40: Marcus\n10:20: you\n11:00: Petra Lund"],
)
def test_of_a_list_of_candidates_the_reader_has_their_own(listed: str) -> None:
    assert told(f"For the interviews on Thursday 12 March we have:\n\n{listed}\n\nIt's 30 minutes each.") == [
        "12 10:20"
    ]
