"""Hours told in words and from a bare hour on: "from eleven to half twelve", "half past 2pm", "the 11.15 slot"."""

from __future__ import annotations

import pytest

from agent.extraction.when.clocks import find_clocks
from agent.extraction.when.days import find_days, masked
from agent.extraction.when.readers import reader_of
from tests.unit.extraction.mails import RECEIVED, USER, mail
from tests.unit.extraction.when.test_own_hours import told


def hours(text: str) -> list[str]:
    """The clock times of a text, with the end of those that have one."""
    reader, plain = reader_of(mail(text), USER, RECEIVED), masked(text)
    found = find_clocks(plain, find_days(plain, reader.calendar()))
    return [f"{one.begin:%H:%M}" + (f"-{one.until:%H:%M}" if one.until else "") for one in found]


@pytest.mark.parametrize(
    ("text", "clocks"),
    [
        ("Your interview is on Tuesday from eleven to half past twelve.", ["11:00-12:30"]),
        ("Your interview is on Tuesday from 11 until half twelve.", ["11:00-12:30"]),
        ("Your interview is on Tuesday, 11 till about half 12.", ["11:00-12:30"]),
        ("Your interview is on Tuesday, from two until quarter to three.", ["14:00-14:45"]),
        ("Your interview is on Tuesday from ten to 11am.", ["10:00-11:00"]),
        ("Your interview is on Tuesday, from one to quarter past two.", ["13:00-14:15"]),
        ("Your interview is on Tuesday from eleven until noon.", ["11:00-12:00"]),
        ("Your interview is on Tuesday from ten to eleven.", ["10:00-11:00"]),
        ("Your interview is on Tuesday from ten until a quarter past eleven.", ["10:00-11:15"]),
        ("Come at ten to eleven on Tuesday.", ["10:50"]),
        ("Come at ten to 11am on Tuesday.", ["10:50"]),
        ("Come from quarter to eleven on Tuesday.", ["10:45"]),
        ("Call us from nine to 5pm on Tuesday.", ["17:00"]),
    ],
)
def test_a_bare_hour_begins_what_lasts_up_to_a_plain_one(text: str, clocks: list[str]) -> None:
    assert hours(text) == clocks


@pytest.mark.parametrize(
    ("text", "clocks"),
    [
        ("Come at half past 2pm on Tuesday.", ["14:30"]),
        ("Tuesday at quarter past 3pm BST", ["15:15"]),
        ("Tuesday at half past two p.m.", ["14:30"]),
        ("Come at half 9am on Tuesday.", ["09:30"]),
        ("Come at half past six on the evening of Tuesday the 17th.", ["18:30"]),
        ("Come at 7 on the morning of Tuesday the 17th.", ["07:00"]),
        ("Time: 10-11", ["10:00-11:00"]),
        ("Time: 2-3 hours on Tuesday", []),
        ("Thursday kl. 13.30", ["13:30"]),
        ("We see you on Tuesday, and I have accepted 12.45 on your behalf.", ["12:45"]),
        ("On Tuesday we agreed 12.50 an hour.", []),
        ("Tom is busy on Tuesday, so 4.30 it is.", ["16:30"]),
        ("Come for 10 on Tuesday.", ["10:00"]),
        ("Come for 2 days on Tuesday.", []),
        ("Here for 3 on Tuesday.", []),
    ],
)
def test_the_half_of_the_day_and_other_marks_are_heard(text: str, clocks: list[str]) -> None:
    assert hours(text) == clocks


@pytest.mark.parametrize(
    "text",
    [
        "Your interview is at twenty to twelve on the morning of Wednesday, the eighteenth of March.",
        "Interviews are on 18 March between 9.00 and 16.00. You have been allocated the 11.40 slot.",
        "Interviews are on 18 March. We have given you the 11.40 slot.",
        "I've booked the 11.40 for you on Wednesday 18 March.",
        "We look forward to meeting you on Wednesday 18 March. We thought twenty to twelve, at our offices.",
        "My letter gave the hour as 1.40pm on 18 March. This should have read 11.40am.",
        "The interview's on the Wednesday (18th), I said Tuesday in error. It starts at 11.40am.",
        "Dial in at 11.30 on Wednesday 18 March and you'll be put through at 11.40am.",
        "With the clocks going back on Sunday, we see you on Wednesday 18 March at 11:40am.",
        "Your interview is on Wednesday 18 March at 11:40am. The clocks go forward on Sunday at 2am.",
    ],
)
def test_a_day_has_the_hour_that_is_told_with_it(text: str) -> None:
    assert told(text) == ["18 11:40"]
