"""Short answers about the day of an interview."""

from __future__ import annotations

import pytest

from agent.classification import classify
from agent.classification.sentences.day_answers import answers_about_the_day
from agent.model.mail import Category
from tests.unit.classification.letters import letter
from tests.unit.classification.test_well_wishes import AHEAD

ANSWERS = [
    "Yes, behind the building.",
    "There is, round the back.",
    "Yes there's free parking at the front.",
    "We are on the third floor.",
    "Just yourself!",
    "Nothing, just your passport.",
    "Nothing to bring.",
    "Have a look at our website, nothing else.",
    "We do, keep your receipts.",
    "Me and Tom from accounts.",
    "You'll be with me and Priya Shah.",
    "About an hour I'd say.",
    "It'll be about 45 minutes.",
    "In person please, at our Leeds office.",
    "Smart casual, we're not fussy.",
    "Please do!",
    "Yes of course, I'll send a link.",
]
OTHERS = [
    "No, not at the moment.",
    "Yes, in the running.",
    "No, in the end we went for Tom.",
    "At the same time on Friday.",
    "In the same week.",
    "On the day we will see.",
    "Just behind the winner I'm afraid.",
    "There is one more candidate.",
    "Me and Tom decided against it.",
    "Me and Tom disagree.",
    "About an hour later than planned.",
    "Nothing came of it.",
    "I'll send you the contract.",
    "At the end of the process.",
]


@pytest.mark.parametrize("text", ANSWERS)
def test_an_answer_about_the_day_leaves_the_interview_alone(text: str) -> None:
    answer = classify(letter(f"Hi Robin,\n\n{text}\n\nBest,\nDana", "Re: Stock Planner"), AHEAD)
    assert (answer.category, answer.needs_review) == (Category.COURTESY, False)


@pytest.mark.parametrize("text", OTHERS)
def test_what_says_more_answers_nothing_about_the_day(text: str) -> None:
    assert not answers_about_the_day(text)


def test_a_long_word_is_looked_at_once() -> None:
    """Where it is left open where a word ends, these take minutes."""
    assert not any(answers_about_the_day(f"At the {'a' * count}#") for count in range(20, 290, 10))
