"""Mails that tell when an interview is, and have no word of a change: none is read into them."""

from __future__ import annotations

import pytest

from agent.classification import Known, classify
from agent.model.mail import Category
from tests.unit.classification.letters import letter

KNOWN = Known(thread_known=True, interview_ahead=True)


@pytest.mark.parametrize(
    "text",
    [
        "A few things for Monday. Your interview at Trevarrick is at 11:00. Security take a while so be at Gate 3 for "
        "10:40. At 12:15 there is a site walk, which is optional. Last bus back is at 14:05.",
        "Thank you for accepting an interview on 1st October. Interviews start at 9am and the last is at 3pm; your own "
        "is the fourth of the day, at 12 noon. Please come for 11.45.",
        "Interviews on Thursday 1 October start at 9am. You are second, at 9.45am.",
        "Your interview schedule for R-0045512 Claims Handler has been finalised.\n\nInterview 1\n09/30/2026 10:00 AM "
        "Europe/London\n\nInterview 2\n09/30/2026 10:30 AM Europe/London",
    ],
)
def test_an_hour_that_was_never_another_is_set(text: str) -> None:
    assert classify(letter(f"Hi Robin,\n\n{text}\n\nDana", "Your interview"), KNOWN).category is (
        Category.INTERVIEW_CONFIRMATION
    )


@pytest.mark.parametrize(
    "text",
    [
        "Your interview is now at 11:00 on Monday. Be at Gate 3 for 10:40.",
        "Security take a while, so we'll say 11:00 on Monday and not 10:30. Be at Gate 3 for 10:40.",
        "We had you down for 9. Interviews on Thursday 1 October start at 9.30am instead, you are first.",
        "Sorry, we have to move your interview to Monday at 11:00.",
        "Your interview has been brought forward to 10am on Monday.",
    ],
)
def test_a_change_that_is_told_stays_one(text: str) -> None:
    assert classify(letter(f"Hi Robin,\n\n{text}\n\nDana", "Your interview"), KNOWN).category is (
        Category.INTERVIEW_CHANGE
    )
