"""An hour that a mail takes back at once for another is none."""

from __future__ import annotations

from zoneinfo import ZoneInfo

import pytest

from agent.extraction.when.taken_back import without_taken_back
from agent.model.mail import Category
from tests.unit.extraction.mails import mail, read

NEW_YORK = ZoneInfo("America/New_York")


@pytest.mark.parametrize(
    ("text", "hour"),
    [
        ("Your interview is on Tuesday at 2. Scratch that, Tuesday at 3:30.", "10 15:30"),
        ("Interview Tuesday at 2pm with Ana. Actually no, make that 3:30pm.", "10 15:30"),
        ("See you Tuesday at 2. Sorry, Wednesday at 2, I mean!", "11 14:00"),
        ("Your interview is on Tuesday at 2pm - correction, 3pm - in room 4.", "10 15:00"),
        ("Interview Tuesday 10 March at 2. Oops, I meant Wednesday the 11th at 2.", "11 14:00"),
    ],
)
def test_only_the_hour_that_stands_in_the_end_is_set(text: str, hour: str) -> None:
    found = read(mail(f"Hi Robin,\n\n{text}\n\nDana"), Category.INTERVIEW_CONFIRMATION).interviews
    assert [f"{one.start.astimezone(NEW_YORK):%d %H:%M}" for one in found if one.start] == [hour]


@pytest.mark.parametrize(
    "text",
    [
        "Could you do Tuesday at 2? Sorry, 3 would be fine too.",
        "Your interview is on Tuesday at 2pm. Sorry, 3 people will be there.",
        "Your interview is on Tuesday at 2pm. Actually, 30 minutes are enough.",
        "Tuesday at 2 no longer works, sorry. Wednesday at 3?",
        "Tuesday at 2 or, sorry to ask, Wednesday at 3?",
        "Monday at 2 and Tuesday at 3 are free.",
    ],
)
def test_what_takes_no_hour_back_stays(text: str) -> None:
    assert without_taken_back(text) == text


def test_the_rest_stays_where_it_is() -> None:
    text = "Tuesday at 2pm. Scratch that, 3pm, room 4."
    kept = without_taken_back(text)
    assert len(kept) == len(text)
    assert kept.index("3pm") == text.index("3pm")
    assert kept.startswith("Tuesday at ")
