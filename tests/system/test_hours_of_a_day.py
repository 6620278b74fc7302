"""Talks about the hour of a day that suits: the user takes the day, and asks for another hour of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.hunt import Hunt, at
from tests.system.test_hunts_rules import placed
from tests.system.test_times_agreed import DANA, THEM, USER, held

ASKED = "Would Thursday 12 March at 2pm suit for an interview about the stock controller job?"
TALKS = {
    "later, and which hour": (
        [
            (THEM, ASKED),
            (USER, "Thursday is good, but would it be possible to make it a bit later? Say 3pm?"),
            (THEM, "3 is perfect, see you then."),
        ],
        "2026-03-12 15:00",
    ),
    "a later start, in a question of its own": (
        [
            (THEM, ASKED),
            (USER, "Thursday is perfect. Any chance of a slightly later start, 2:45 say?"),
            (THEM, "That's fine."),
        ],
        "2026-03-12 14:45",
    ),
    "from when on, and they choose": (
        [
            (THEM, ASKED),
            (USER, "I can do Thursday, but would need to be after 3 because of my shift."),
            (THEM, "No problem, let's say 3.30."),
        ],
        "2026-03-12 15:30",
    ),
    "no sooner than, and they choose": (
        [
            (THEM, ASKED),
            (USER, "Thursday works, but only after 4."),
            (THEM, "Sure, 4.15 it is."),
        ],
        "2026-03-12 16:15",
    ),
    "what else is asked for later": (
        [
            (THEM, ASKED),
            (USER, "Thursday 12 March is fine. Could I send you the references a bit later?"),
        ],
        "2026-03-12 14:00",
    ),
    "when to be at the door": (
        [
            (THEM, ASKED),
            (USER, "Thursday works great. Should I get there a bit earlier for parking?"),
        ],
        "2026-03-12 14:00",
    ),
}


@pytest.mark.parametrize("talk", TALKS)
def test_another_hour_is_one_of_the_day_that_suits(tmp_path: Path, talk: str) -> None:
    hunt, (said, agreed) = Hunt(tmp_path), TALKS[talk]
    held(hunt, said)
    (plan,) = hunt.plan("2026-03-04 09:00")
    assert [one.start for round_ in plan.rounds for one in round_.standing] == [at(agreed)]


def test_a_day_alone_is_not_taken_before_they_name_an_hour_of_it(tmp_path: Path) -> None:
    hunt = Hunt(tmp_path)
    held(hunt, [(THEM, ASKED), (USER, "Thursday works, but only after 4.")])
    (plan,) = hunt.plan("2026-03-04 09:00")
    assert not any(round_.standing for round_ in plan.rounds)


def test_who_was_rung_in_vain_is_rung_again_and_thanks_for_nothing_before(tmp_path: Path) -> None:
    hunt = Hunt(tmp_path)
    said = [
        (THEM, "I will phone you today, March 3, at 10.15 for a first interview about the stock controller job."),
        (THEM, "Tried you at 10.15 but got your voicemail. I'll try again Friday at 2 unless that's bad for you."),
    ]
    held(hunt, [(THEM, said[0][1])])
    hunt.receive("2026-03-03 10:30", DANA, "Stock controller at Northwind", f"Hi Jordan,\n\n{said[1][1]}\n\nDana\n")
    hunt.sync("2026-03-03 13:00")
    (plan,) = hunt.plan("2026-03-03 13:00")
    assert [one.start for round_ in plan.rounds for one in round_.standing] == [at("2026-03-06 14:00")]
    assert placed(hunt) == []
