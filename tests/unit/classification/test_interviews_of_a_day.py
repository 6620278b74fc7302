"""Interviews of a day that are called off, in plain words: a new day that is promised leaves no doubt of it."""

from __future__ import annotations

import pytest

from agent.classification import Known, classify
from agent.model.mail import Category
from tests.unit.classification.letters import letter

AHEAD = Known(thread_known=True, sender_known=True, interview_ahead=True, interview_held=False)


@pytest.mark.parametrize(
    "text",
    [
        "Robin - Monday's interviews are cancelled because of the storm damage. We will let you know the new date.",
        "Your interview on Monday is cancelled. We will let you know the new date.",
        "Tomorrow's interviews are off, the school is closed because of the weather. We will let you know a new time.",
        "The interviews on Tuesday are not going ahead because of the strike. We'll be in touch with another date.",
        "Due to a power cut today's interviews have been called off. We will send you a new date.",
    ],
)
def test_that_a_new_day_follows_leaves_no_doubt(text: str) -> None:
    found = classify(letter(text, subject="RE: Apprenticeship interview"), AHEAD)
    assert found.category is Category.INTERVIEW_CANCELLATION
    assert not found.needs_review


@pytest.mark.parametrize(
    "text",
    [
        "Monday's other interviews are cancelled, yours goes ahead at 8:15.",
        "The tour after Monday's interviews is cancelled. The interviews themselves go ahead.",
        "You may have heard that the interviews are off. They aren't. Yours is on Thursday at 3.",
        "Your interview is on Monday, March 9 at 8:15 AM. If the interviews are cancelled because of snow, we will let "
        "you know the new date.",
    ],
)
def test_what_goes_ahead_is_not_surely_off(text: str) -> None:
    found = classify(letter(text, subject="RE: Apprenticeship interview"), AHEAD)
    assert found.category is Category.INTERVIEW_CONFIRMATION or found.needs_review


def test_a_day_that_is_put_off_otherwise_is_a_change() -> None:
    found = classify(letter("We'll have to put Tuesday off. I'll send a new time.", subject="RE: Tuesday"), AHEAD)
    assert found.category is Category.INTERVIEW_CHANGE
