"""Shifts that are handed out are no interviews, though days and hours stand there as in a timetable of some."""

from __future__ import annotations

import pytest

from agent.classification import Known, classify
from agent.classification.judgement.rotas import handed_out
from agent.model.mail import Category
from tests.unit.classification.letters import letter

WEEK = "Mon 16th 6am-2pm Thorley\nTues 17th 2pm-10pm Thorley\nSat 21st 07:00 - 12:00 Wick\n"
KNOWN = Known(house_known=True, sender_known=True)


@pytest.mark.parametrize(
    "text",
    [
        f"Hi all,\n\nShifts available next week:\n\n{WEEK}\nFirst come first served.",
        f"Morning everyone, the following night shifts are still open:\n\n{WEEK}\nText me if you want any.",
        f"Next week's rota:\n\n{WEEK}\nAny problems shout.",
        "Hiya, can you do a shift at Thorley tomorrow 6am to 2pm? One of the lads rang in sick.",
        "Are you free for an extra shift on Saturday 7am-12pm?",
        "Shift needed covering! Friday 10pm - 6am, time and a half. Any takers?",
        f"Roster for w/c 16 March\n\n{WEEK}",
    ],
)
def test_shifts_that_are_handed_out_are_of_no_application(text: str) -> None:
    assert classify(letter(f"{text}\n\nKim", "Hi"), KNOWN).category is Category.UNRELATED


@pytest.mark.parametrize(
    "text",
    [
        "Can you do a trial shift on Saturday 10am-2pm? Ask for Sunniva.",
        "There are shifts available Monday 6am-2pm; could you come in for a chat on Thursday at 10?",
        "We would like to interview you on Monday between 10am - 11am. You would work a night shift.",
        "The interview is on Friday 10-11am. These shifts are part of the job: Mon 6am-2pm.",
        "The following shifts come with the position: Mon 6am-2pm, Tue 2pm-10pm.",
        "Congratulations, we all agreed at once. Shifts for next week: Mon 6am-2pm, Tue 2pm-10pm.",
        "Shifts available next week, let me know.",
        "Could you do Thursday 10am-11am to talk it through?",
        "Mon 16th 9:00 - 9:45 Ola Berg\nMon 16th 10:00 - 10:45 Ines Prado",
    ],
)
def test_other_days_and_hours_are_read_on(text: str) -> None:
    assert handed_out(letter(f"{text}\n\nKim", "Hi")) is None
