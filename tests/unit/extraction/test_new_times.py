"""New times of interviews, in words of which the old time or another clock's stand in the way."""

from __future__ import annotations

from zoneinfo import ZoneInfo

import pytest

from agent.cli.verdicts import told_interview
from agent.model.mail import Category
from tests.unit.extraction.mails import mail, read

NEW_YORK = ZoneInfo("America/New_York")


def start(text: str, category: Category = Category.INTERVIEW_CHANGE) -> str | None:
    """On which day of March, and when, the interview begins on New York's clocks."""
    claim = told_interview(read(mail(text), category).interviews, category)
    return f"{claim.start.astimezone(NEW_YORK):%d %H:%M}" if claim and claim.start else None


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("I've rescheduled your interview to Thursday, March 12 at 3:30 p.m.", "12 15:30"),
        ("We have moved your interview to Wednesday 18 March, from 13:30 to 14:30.", "18 13:30"),
        ("Your slot was brought forward from 11:00 a.m. to 10:00 a.m. on Monday, March 16.", "16 10:00"),
        ("The panel sits on Tuesday 31 March rather than the 30th, your own hour being half past eleven.", "31 11:30"),
        ("We are on the 20th and not on the 18th: same nine o'clock.", "20 09:00"),
        ("Would 1.15 be ok on Thursday instead of 12?", "12 13:15"),
        ("Please come at 10 on Friday and not at 11.", "13 10:00"),
        ("Your talk was set for Wednesday, March 11 at 2 pm. It moves to 4:30 pm, the same day.", "11 16:30"),
        ("The visit with the shift leader is on Thursday the 12th at 11.40 instead.", "12 11:40"),
        ("No good for me today. Make it 3 pm tomorrow instead.", "10 15:00"),
    ],
)
def test_the_new_time_is_told_from_the_old(text: str, when: str) -> None:
    assert start(text) == when


def test_a_week_after_a_weekday_is_no_weekday_of_this_week() -> None:
    assert start("See you Tuesday week at 10 am.", Category.INTERVIEW_CONFIRMATION) == "17 10:00"
    assert start("See you next week on Tuesday at 10 am.", Category.INTERVIEW_CONFIRMATION) == "17 10:00"


def test_six_may_be_of_either_half_of_the_day() -> None:
    assert start("See you on Tuesday 6.45 at the gate.", Category.INTERVIEW_CONFIRMATION) is None
    assert start("See you on Tuesday 6.45 pm at the gate.", Category.INTERVIEW_CONFIRMATION) == "10 18:45"


@pytest.mark.parametrize("hour", ["1 oclock", "1 o'clock", "1 o clock", "1 O’clock"])
def test_the_clock_is_written_in_many_ways(hour: str) -> None:
    text = f"Come to the yard on Friday 13 March at {hour} for the weld test."
    claim = read(mail(text), Category.INTERVIEW_CONFIRMATION).interviews
    assert [one.start.astimezone(NEW_YORK).strftime("%d %H:%M") for one in claim if one.start] == ["13 13:00"]
