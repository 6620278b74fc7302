"""The sentence of an offer that names the day by which they want an answer."""

from __future__ import annotations

import pytest

from agent.extraction.answers import answer_due


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
