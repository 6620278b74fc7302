"""The reader's own hour among those of a whole day, of others and of something else."""

from __future__ import annotations

from zoneinfo import ZoneInfo

import pytest

from agent.extraction.when.own_hours import is_of_another, is_own
from agent.model.mail import Category
from tests.unit.extraction.mails import mail, read

NEW_YORK = ZoneInfo("America/New_York")


def told(text: str, category: Category = Category.INTERVIEW_CONFIRMATION) -> list[str]:
    """When each interview starts that is set, in New York's time: "18 11:40"."""
    claims = read(mail(f"Hi Robin,\n\n{text}\n\nBest,\nDana Kim\n"), category).interviews
    return [f"{one.start.astimezone(NEW_YORK):%d %H:%M}" for one in claims if one.start]


@pytest.mark.parametrize(
    "text",
    [
        "The selection day is on 18 March, from 9 till 4. You are down for 11.40.",
        "We see candidates on Wednesday 18 March from 9.15 until 3.30, and your slot is 11.40.",
        "The open day runs 9 to 4 on Wednesday, March 18. Lunch is at 12:30, and you're booked in at 11:40.",
        "Interviews are on Wednesday 18 March. Ana's at 11.10, you're at 11.40, then one at 12.10.",
        "On Wednesday 18 March I am seeing people all day: Bo Lind at 11, yours is 11.40, somebody else at 12.20.",
        "Your interview is on Wednesday 18 March. There was a shuffle: you were at 10.10, you're now at 11.40.",
        "Your interview is on 18 March. Interviews start at 9am, the last is at 3pm; yours is the fourth, at 11.40am.",
        "Your interview is on 18 March. The first interview starts at 9am, yours is the third of the day, at 11.40am.",
        "Interviews for the Optometrist post will be held on Wednesday 18 March and begin at 9.15am. You are third, at "
        "11.40am. The last candidate is at 1.40pm.",
        "Wednesday 18 March: 11.00 Sam Okoro, 11.40 Robin Vale, 12.20 Priya Nair.",
        "On Wednesday 18 March the panel sits from 9am and you are last, at 11.40am.",
        "Interviews on Wednesday 18 March start at 9am. You are second on the list, at 11.40am.",
        "The panel sits on 18 March. We've put you down for 11.40.",
    ],
)
def test_the_readers_own_hour_is_told_from_those_of_the_day_and_of_others(text: str) -> None:
    assert told(text) == ["18 11:40"]


@pytest.mark.parametrize(
    ("text", "starts"),
    [
        (
            "Your interview is on March 18 at 10am with Ana Ruiz, and you're with Bo Lind at 11am.",
            ["18 10:00", "18 11:00"],
        ),
        ("Your panel is at 10am on March 18.\n\n10am with Ana Ruiz\n11am with Bo Lind", ["18 10:00", "18 11:00"]),
        ("You are down for 10am on March 17, and for 2pm on March 18.", ["17 10:00", "18 14:00"]),
    ],
)
def test_hours_of_their_own_talks_are_all_kept(text: str, starts: list[str]) -> None:
    assert told(text) == starts


@pytest.mark.parametrize(
    ("before", "own"),
    [
        ("you're down for ", True),
        ("Your turn comes up at ", True),
        ("your one-to-one is at ", True),
        ("You will be seen at ", True),
        ("We have pencilled you in for ", True),
        ("Ana Ruiz will see you at ", True),
        ("so come in at ", True),
        ("you were at ", False),
        ("your train leaves at ", False),
        ("you are free at ", False),
        ("your references are due at ", False),
        ("Ana is at ", False),
    ],
)
def test_what_makes_an_hour_the_readers_own(before: str, own: bool) -> None:
    text = f"On the day {before}11.40."
    assert is_own(text, text.index("11.40")) is own


@pytest.mark.parametrize(
    ("before", "others"),
    [
        ("Ana's at ", True),
        ("and another at ", True),
        ("then the next one at ", True),
        ("you're at 10, Bo Lind at ", True),
        ("the interview is at ", False),
        ("you are at ", False),
        ("with Bo Lind, starting at ", False),
    ],
)
def test_what_makes_an_hour_somebody_elses(before: str, others: bool) -> None:
    text = f"On the day {before}11.40."
    assert is_of_another(text, text.index("11.40")) is others


@pytest.mark.parametrize(
    ("text", "starts"),
    [
        ("11:15 on Wednesday the 18th suits, as I have somebody at 10 and another at 1.", ["18 11:15"]),
        ("It is Wednesday 18 March, after the market closes at 3.15, so let's say 4pm.", ["18 16:00"]),
        (
            "We see you on Wednesday 18 March. Breakfast for guests is from 7.30am; Ana Ruiz will find you at 10am.",
            ["18 10:00"],
        ),
        ("Date: 18 March\nTime: 10 AM\nReporting time is 9.30 AM", ["18 10:00"]),
        ("You're on with Ana Ruiz on Wednesday the 18th, 11-12 Eastern.", ["18 11:00"]),
        ("See you at 10 sharp on 18 March.", ["18 10:00"]),
        ("It is Wednesday, and not Thursday, at 11.", ["11 11:00"]),
        ("That's Friday, not Thursday as I wrote, at 11.", ["13 11:00"]),
        ("We meet on Friday at 10, and not on Thursday at 11.", ["13 10:00"]),
        ("It is on Thursday, though not at 10.", []),
        (
            "Your interview is on Tuesday 17 March. Please report to the office for 8.45am. "
            "Kindly confirm that you will attend by noon on Thursday 12 March.",
            ["17 08:45"],
        ),
        ("Your interview is at 10am on 18 March. The induction of all starters is on 14 April at 9am.", ["18 10:00"]),
    ],
)
def test_hours_of_something_else_are_left_out(text: str, starts: list[str]) -> None:
    assert told(text) == starts


def test_who_stays_away_from_a_day_of_several_talks_puts_none_of_them_off() -> None:
    text = (
        "Your day is Wednesday 3/18:\n\n9:00 AM - Ana Ruiz, Controller\n9:45 AM - Bo Lind, Planner\n10:30 AM - me\n\n"
        "Ada Byrne (CFO) is invited as well, but she can't attend."
    )
    assert told(text) == ["18 09:00", "18 09:45", "18 10:30"]
