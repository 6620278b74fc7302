"""Spans: two bare hours of a day for which the user is to come, and what only looks like them."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from agent.extraction.moments import find_moments
from agent.extraction.readers import Reader

LONDON = ZoneInfo("Europe/London")
# Monday, 9 March 2026
READER = Reader(datetime(2026, 3, 9, 10, tzinfo=UTC), 0, "Europe/London", month_first=False)


def spans(text: str) -> list[str]:
    found = find_moments(text, READER)
    return [
        f"{one.start.astimezone(LONDON):%a %H:%M}-{one.end.astimezone(LONDON):%H:%M}" if one.end else f"{one.start:%H}"
        for one in found
    ]


@pytest.mark.parametrize(
    ("text", "span"),
    [
        ("Fancy a trial in the kitchen Wednesday, 2 till 6?", "Wed 14:00-18:00"),
        ("Trial shift Saturday 8 til 12, bring boots.", "Sat 08:00-12:00"),
        ("Come Thursday 9 to 1 and we'll see how you go.", "Thu 09:00-13:00"),
        ("Could you come in on Friday from 10 until 2?", "Fri 10:00-14:00"),
        ("We'd have you in the salon 11 to 3 on Thursday.", "Thu 11:00-15:00"),
        ("The assessment is this Friday morning 9 to 12.", "Fri 09:00-12:00"),
        ("You'd shadow Bo for a shift, Tuesday 6 to 2.", "Tue 06:00-14:00"),
        ("I'll put you on the bar for a trial Friday 5 'til 9.", "Fri 17:00-21:00"),
        ("Spend the day with us: Thursday nine till three.", "Thu 09:00-15:00"),
        ("A lesson with year 9 and a visit, Wednesday (12 to 3).", "Wed 12:00-15:00"),
    ],
)
def test_somebody_is_to_come_for_all_of_it(text: str, span: str) -> None:
    assert spans(text) == [span]


@pytest.mark.parametrize(
    "text",
    [
        "Come and have a look, we are open Saturday 8 to 4.",
        "Come by any time on Thursday 9 to 5.",
        "I am free Thursday 2 to 5, could you come in?",
        "Come to our office, it's Monday to Friday 9 to 5.",
        "Your shifts would be Saturday 8 to 4.",
        "Could you do a trial on Sunday 7 to 11?",
        "We have a trial on Tuesday, 2 to 3 candidates at a time.",
        "There is a session on Tuesday, 2 to 3 of us will be there.",
        "The job is Tuesday 9 to 5.",
        "Come and see us; the trial takes 2 to 4 hours.",
        "A trial shift is every Saturday 8 to 12.",
    ],
)
def test_nobody_is_to_come_for_all_of_it(text: str) -> None:
    assert spans(text) == []
