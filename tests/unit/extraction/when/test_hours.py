"""Hours of a change that names no day: which holds no longer, and by how much it moves."""

from __future__ import annotations

from datetime import time

import pytest

from agent.extraction.when.hours import find_hours


@pytest.mark.parametrize(
    ("text", "moved"),
    [
        ("The panel will sit at 2.15 rather than 1.45.", (time(13, 45), 30)),
        ("It will be at 11:00 instead of 10:30, everything else as it was.", (time(10, 30), 30)),
        ("You are now on at 3 and not 3.40.", (time(15, 40), -40)),
        ("Your slot has been moved from 9am to 9:40am.", (time(9), 40)),
        ("We have had to change the start time from 12.30 to 1.15.", (time(12, 30), 45)),
        ("Your 2pm interview will now start at 2:45pm.", (time(14), 45)),
        ("Could we bring your 4pm forward to 3.15pm?", (time(16), -45)),
        ("New time for you: 10:20 (was 10:00).", (time(10), 20)),
        ("It begins at 2pm instead of the original time of 1pm.", (time(13), 60)),
        ("Lunch has grown, so we start at 1 rather than 12.30.", (time(12, 30), 30)),
    ],
)
def test_one_hour_for_another(text: str, moved: tuple[time, int]) -> None:
    assert find_hours(text) == moved


@pytest.mark.parametrize(
    "text",
    [
        "We are in room 3 rather than 2.",
        "Please be here at 9.15 rather than 9.30, there is a form to fill in.",
        "It runs from 2pm to 3pm.",
        "I can do 10am or 11am.",
        "The rate is 30 rather than 28.",
        "Your interview is at 2pm and the tour at 3pm.",
        "We moved offices, and the interview is from 2pm to 3pm.",
        "Lunch is at 1 rather than 12.30.",
        "It will be at 7pm instead of 7am.",
    ],
)
def test_two_hours_that_move_nothing(text: str) -> None:
    assert find_hours(text) is None
