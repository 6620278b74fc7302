"""The sentence of an offer that names the day by which they want an answer."""

from __future__ import annotations

from datetime import date

import pytest

from agent.extraction.promise.answers import answer_day, answer_due
from agent.extraction.when.calendars import Calendar


@pytest.mark.parametrize(
    "sentence",
    [
        "Please let us have your decision by Monday 9 November.",
        "The offer stands until the 14th.",
        "This offer will lapse on 2 December at noon.",
        "Sign both copies and send one back by Thursday.",
        "Could you tell me by the end of next week?",
        "I'd need a yes or a no before the weekend.",
        "The link expires in five days.",
        "Take until Tuesday the 3rd, and ring me with questions.",
        "To accept, reply to this mail no later than 12/11/2026.",
        "Kindly confirm your acceptance on or before 30th October.",
        "We would love an answer by close of business on Friday.",
        "I can keep the job open for you, but let me know by Wednesday, 5 pm.",
        "If you no longer want it, say so by Sunday night.",
    ],
)
def test_the_day_for_an_answer_is_quoted(sentence: str) -> None:
    said = ("Dear Jordan,", "We would like to offer you the job.", sentence, "Best wishes")
    assert answer_due(said) == sentence


@pytest.mark.parametrize(
    ("sentence", "day"),
    [
        ("Please let us have your decision by Monday 9 November.", date(2026, 11, 9)),
        ("The offer stands until the 14th, and you would start on 30 November.", date(2026, 11, 14)),
        ("Sign both copies and send one back by 5 pm on Thursday.", date(2026, 11, 5)),
        ("Could you tell me by the end of next week?", date(2026, 11, 13)),
        ("The link expires in five days.", date(2026, 11, 7)),
        ("We would like your answer within a week.", date(2026, 11, 9)),
        ("To accept, reply to this mail no later than 12/11/2026.", date(2026, 11, 12)),
        ("Please accept by tomorrow.", date(2026, 11, 3)),
        ("Let me know what you think.", None),
    ],
)
def test_which_day_it_is(sentence: str, day: date | None) -> None:
    assert answer_day(sentence, Calendar(date(2026, 11, 2), month_first=False)) == day


@pytest.mark.parametrize(
    "sentence",
    [
        "You would start on Monday 2 November.",
        "Please do not resign before Friday, when the checks are back.",
        "We will send the contract by Thursday.",
        "You will hear from payroll by the end of the month.",
        "The contract comes by post on Wednesday.",
        "I will let you know the rota before Saturday.",
        "Please read the letter before you sign.",
        "Let me know what you think.",
        "The probation ends on 1 May.",
    ],
)
def test_another_day_is_not(sentence: str) -> None:
    assert answer_due(("We would like to offer you the job.", sentence)) == ""
