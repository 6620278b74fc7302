"""Where an interview is set: a further one is asked for, the one that is set is moved, or it is asked which."""

from __future__ import annotations

import pytest

from agent.classification import Known, classify
from agent.model.mail import Category, Classification
from tests.unit.classification.letters import letter

AHEAD = Known(thread_known=True, sender_known=True, house_known=True, interview_ahead=True)


def _said(text: str) -> Classification:
    return classify(letter(f"Hi Robin,\n\n{text}\n\nTess\n", "Re: Stock controller"), AHEAD)


@pytest.mark.parametrize(
    "text",
    [
        "Can you do a call at 3 tomorrow?",
        "Could we fit in a short chat with our MD on Thursday at 4?",
        "Would it work for you to speak with Priya on Friday at 2?",
        "Before that, could you hop on a quick call with me tomorrow at 9?",
        "Could you do a video call with the team on Thursday at 1pm?",
    ],
)
def test_who_asks_for_another_meeting_moves_none(text: str) -> None:
    answer = _said(text)
    assert (answer.category, answer.needs_review) == (Category.INTERVIEW_INVITATION, False)


@pytest.mark.parametrize(
    "text",
    [
        "Could we have the call at 4 instead?",
        "Can we make it a call on Thursday at 11?",
        "Sorry, could we do a call on Friday at 10 instead of coming in?",
        "Something's come up here. Could you do a later call, say 5?",
        "Would you mind if we turned it into a video call on Wednesday at 2?",
        "Dan's away on Tuesday. Could you speak with Sue on Wednesday at 10 instead?",
        "Could we push to Wednesday at 10?",
    ],
)
def test_who_moves_a_meeting_names_one_too(text: str) -> None:
    assert _said(text).category is Category.INTERVIEW_CHANGE


@pytest.mark.parametrize(
    "text",
    ["Would Friday morning suit you better? 9.30 or 10.", "Would Friday suit you too? 9.30, or any time after 2."],
)
def test_a_time_that_may_be_another_one_is_asked_about(text: str) -> None:
    answer = _said(text)
    assert {answer.category, answer.runner_up} == {Category.INTERVIEW_INVITATION, Category.INTERVIEW_CHANGE}
    assert answer.needs_review
