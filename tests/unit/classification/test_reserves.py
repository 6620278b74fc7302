"""A post that was offered first to somebody else, who has not answered."""

from __future__ import annotations

import pytest

from agent.classification import Known, classify
from agent.classification.sentences.reserves import is_offered_to_another_first
from agent.model.mail import Category
from tests.unit.classification.letters import letter

MET = Known(thread_known=True, sender_known=True, interview_ahead=False, interview_held=True)
FIRST = [
    "We've offered it to somebody else, but she hasn't answered. If she turns it down it's yours. I'll know by Friday.",
    "An offer has gone out to another candidate; if she says no, and she may well, we'd come to you next. So please "
    "bear with us.",
    "One candidate has been made an offer and is thinking it over. Should she decline, we would like to turn to you.",
    "We have extended an offer to another candidate and are waiting to hear back. You are our second choice, and I "
    "will let you know as soon as I have an answer.",
    "We have made an offer to our first choice, who has until the 20th. I will let you know after that.",
]
OVER = [
    "We've offered it to somebody else, and she has accepted. I will let you know of other posts.",
    "An offer has gone out to another candidate. Unfortunately you were unsuccessful; do bear with us for feedback.",
    "We've offered the job to somebody else. All the best.",
    "Has an offer gone to another candidate? If she says no, let me know.",
]


@pytest.mark.parametrize("text", FIRST)
def test_nothing_is_decided_for_who_comes_next(text: str) -> None:
    assert is_offered_to_another_first(letter(text).body.sentences) is not None
    answer = classify(letter(f"Hi Robin,\n\n{text}\n\nDana", "Re: Clerk"), MET)
    assert (answer.category, answer.needs_review) == (Category.NO_DECISION, False)


@pytest.mark.parametrize("text", OVER)
def test_what_is_over_keeps_nobody_waiting(text: str) -> None:
    assert is_offered_to_another_first(letter(text).body.sentences) is None
