"""Whether the user's own mail says that they cannot come to an interview, and on which day that was."""

from __future__ import annotations

from datetime import date

import pytest

from agent.extraction.own.cannot_come import find_declined
from agent.extraction.when.calendars import Calendar

MONDAY = Calendar(date(2026, 3, 2), month_first=False)


def _days(sentence: str) -> list[date | None]:
    claims = find_declined(("Hi Dana,", sentence), MONDAY)
    return [claim.move.of for claim in claims if claim.move is not None]


@pytest.mark.parametrize(
    ("sentence", "day"),
    [
        ("I won't be able to attend the interview on Tuesday 10 March as my son is ill.", date(2026, 3, 10)),
        ("I am no longer able to make our meeting tomorrow.", date(2026, 3, 3)),
        ("I don't think I can make it today, I have been sick all night.", date(2026, 3, 2)),
        ("I am unable to attend my interview on the 10th due to a family emergency.", date(2026, 3, 10)),
        ("I can no longer make the interview on Friday 6 March.", date(2026, 3, 6)),
        ("i wont be able to make it tomorrow", date(2026, 3, 3)),
        ("I'll have to cancel tomorrow, sorry.", date(2026, 3, 3)),
        ("I'm afraid I can't make it this afternoon, I've gone down with something.", None),
        ("My car has been stolen and I can't get to the lodge tomorrow.", date(2026, 3, 3)),
        ("I'm afraid I can't come over to your office on Friday 6 March.", date(2026, 3, 6)),
        ("I will not be able to make it.", None),
        ("I need to reschedule our call.", None),
        ("I need to reschedule, my car broke down. I chose another time through your link.", None),
        ("Unfortunately I will be unable to attend.", None),
        ("Could we possibly find another day?", None),
        ("Would another day work for you?", None),
        ("My daughter's operation is that day. Might any other day be possible?", None),
        ("I'm ill today, can we move it to next week?", date(2026, 3, 2)),
        ("Could we reschedule our call?", None),
        ("Would it be possible to rearrange?", None),
        ("Any chance of moving the interview to later in the week, please?", None),
        ("My son is in hospital, could we postpone?", None),
        ("Sorry to ask, is there another day next week that works?", None),
        ("I have to be at the hospital on Friday 6 March, would another day be possible?", date(2026, 3, 6)),
        ("Is there any chance of a different time, as I'm on shift?", None),
    ],
)
def test_they_cannot_come(sentence: str, day: date | None) -> None:
    assert _days(sentence) == [day]


def test_a_weekday_alone_may_be_of_a_later_week() -> None:
    assert _days("I'm afraid I can't make Tuesday, could we do Thursday?") == [
        date(2026, 3, 3),
        date(2026, 3, 10),
        date(2026, 3, 17),
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "I can't wait to meet you on Tuesday!",
        "Tuesday works for me, unless another day is better for you?",
        "Could we move it to Friday at 3pm?",
        "If the trains are on strike, could we reschedule?",
        "I can do Tuesday, or could we move it to next week?",
        "Could we move the start date to next month?",
        "Can I move my files to another laptop before the test?",
        "Could you move the parking pass to the next step?",
        "Would you send the forms at another time?",
        "Tuesday is fine for me, or would another day suit you better?",
        "Could we find another time for the second interview?",
        "Could we discuss the start date another time?",
        "If I can't make it I will let you know.",
        "I can't come in person, could we do it by video?",
        "I can't make 10, would 11 work?",
        "I can't make it any earlier than 9.",
        "I can come on Tuesday, I just can't come before 10.",
        "I can do Tuesday but not Wednesday.",
        "I'm sorry I couldn't make it last week.",
        "My wife can't make it but I'll be there on Tuesday.",
        "I can't do Tuesdays.",
        "I have to move my other meeting, so Tuesday works.",
        "I have to push on with my studies.",
        "I can't make out the address in your mail.",
        "I can't get to the second page of the form today.",
        "I can't get to your other question before tomorrow.",
        "I can't join the call, the link says that it is closed.",
        "I can't attend the whole interview, I have to leave at 4.",
    ],
)
def test_they_can(sentence: str) -> None:
    assert not _days(sentence)
