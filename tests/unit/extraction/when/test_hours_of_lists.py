"""Hours as they stand in lists and ranges: from then to then, somebody's each, and in which zone all of them are."""

from __future__ import annotations

from zoneinfo import ZoneInfo

import pytest

from agent.model.mail import Category, ClaimKind
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


def offered(text: str) -> list[str]:
    found = read(mail(f"Hi Robin,\n\n{text}\n\nDana\n"), Category.INTERVIEW_INVITATION, USER).interviews
    assert {one.kind for one in found} <= {ClaimKind.OFFERED}
    return [f"{one.start.astimezone(NEW_YORK):%d %H:%M}" for one in found if one.start]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "We'd like to see you on the 20th. We have three slots: 09:15, 11:00, 13:45.",
            ["20 09:15", "20 11:00", "20 13:45"],
        ),
        ("We'd like to see you on the 20th - could you do 10, 11.30 or 2?", ["20 10:00", "20 11:30", "20 14:00"]),
        ("Interviews are on the 20th. Would you prefer 10:00 or 14:30?", ["20 10:00", "20 14:30"]),
        (
            "Interviews are on the 20th. Please choose:\n\n- 10:00\n- 11:30\n- 14:00",
            ["20 10:00", "20 11:30", "20 14:00"],
        ),
        ("We'd like to see you. Raj has 10 or 3 on the 20th.", ["20 10:00", "20 15:00"]),
        ("We'd like to see you. Raj has 10, 11.30 and 3 free on the 20th.", ["20 10:00", "20 11:30", "20 15:00"]),
        ("We'd like to see you on the 20th. We have 2 or 3 on the 20th.", []),
        ("The call would be on the 20th, and we have 10:00, 11:30 and 2pm left.", ["20 10:00", "20 11:30", "20 14:00"]),
    ],
)
def test_each_of_a_row_of_hours_is_offered(text: str, expected: list[str]) -> None:
    assert offered(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Are you free for an interview on Tuesday at 2? If not, Thursday at the same time works for us too.",
        "We could see you for an interview on Tuesday at 2 or the same time on Thursday.",
        "Would Tuesday at 2 suit for an interview, or Thursday same time?",
    ],
)
def test_a_day_may_have_the_hour_of_the_one_before(text: str) -> None:
    assert offered(text) == ["10 14:00", "12 14:00"]


def test_another_thing_at_the_same_time_is_no_hour_of_theirs() -> None:
    assert offered("Could you do Tuesday at 2 or Thursday at 4? Bring your references at the same time.") == [
        "10 14:00",
        "12 16:00",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "We invite you to interview on Friday 13 March. You will need to be at school from 8.30 until approximately "
        "3pm. "
        "The formal interviews begin at 1pm; yours is at 1.45pm.",
        "We invite you to interview on Friday 13 March. Interviews begin at 1pm; yours is at 1.45pm.",
        "Interviews start at 9 on Friday 13 March and yours is at 1.45pm.",
    ],
)
def test_the_readers_own_hour_stands_beside_that_of_everybody(text: str) -> None:
    found = read(mail(f"Dear Robin,\n\n{text}\n\nDana\n"), Category.INTERVIEW_INVITATION, USER).interviews
    assert [f"{one.start.astimezone(NEW_YORK):%d %H:%M}" for one in found if one.start] == ["13 13:45"]


def test_an_hour_up_to_which_a_day_lasts_is_none_of_an_interview() -> None:
    assert told("Your interview day is Friday 13 March. The day runs from 8.30am to approximately 3pm.") == ["13 08:30"]


def test_the_same_hour_stays_it_where_the_clocks_go_forward_in_between() -> None:
    text = "Could you do an interview on Friday 27 March at 14:00? If not, Monday 30 March at the same time."
    message = mail(f"Dear Robin,\n\n{text}\n\nDana\n", date="Mon, 16 Mar 2026 11:00:00 +0100")
    found = read(message, Category.INTERVIEW_INVITATION, BERLINER).interviews
    assert [f"{one.start.astimezone(BERLIN):%d %H:%M}" for one in found if one.start] == ["27 14:00", "30 14:00"]
