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


ON_THE_DAY = [
    ("Running late, 10:15 ok?", "2026-03-11 10:15"),
    ("Stuck in traffic, can we leave it till 11?", "2026-03-11 11:00"),
    ("Hey, can we slide to 10:30? Double booked myself.", "2026-03-11 10:30"),
    ("Got held up at the dentist, so 10:45?", "2026-03-11 10:45"),
    ("Train's delayed - 10:30 instead?", "2026-03-11 10:30"),
    ("Sorry, going to be late, make it 10:20 please.", "2026-03-11 10:20"),
    ("Meeting overrunning. 10:15?", "2026-03-11 10:15"),
]


@pytest.mark.parametrize(("text", "start"), ON_THE_DAY)
def test_an_hour_told_on_the_day_is_of_that_day_whatever_weekday_the_subject_has(
    tmp_path: Path, text: str, start: str
) -> None:
    hunt, subject = Hunt(tmp_path), "Call on Wednesday"
    set_for = "How about a video interview about the stock controller job on Wednesday, March 11 at 10:00 Eastern?"
    hunt.receive("2026-03-05 09:00", DANA, subject, f"Hi Jordan,\n\n{set_for}\n\nDana\n", message_id="<m0@x.example>")
    answers = {"message_id": "<m1@x.example>", "in_reply_to": "<m0@x.example>"}
    hunt.write("2026-03-05 10:00", DANA, f"Re: {subject}", "Wednesday at 10 works for me.\n\nJordan\n", **answers)
    answers = {"message_id": "<m2@x.example>", "in_reply_to": "<m1@x.example>"}
    hunt.receive("2026-03-11 09:30", DANA, f"Re: {subject}", f"{text}\n\nDana\n", **answers)
    answers = {"message_id": "<m3@x.example>", "in_reply_to": "<m2@x.example>"}
    hunt.write("2026-03-11 09:33", DANA, f"Re: {subject}", "Sure, no rush.\n\nJordan\n", **answers)
    hunt.sync("2026-03-11 09:40")
    (plan,) = hunt.plan("2026-03-11 09:40")
    assert [one.start for round_ in plan.rounds for one in round_.standing] == [at(start)]
    assert [person.name for round_ in plan.rounds for one in round_.standing for person in one.people] == [
        "Dana Whitfield"
    ]
