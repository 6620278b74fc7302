"""Interviews that are off because the post has gone: a refusal, for no other hour follows."""

from __future__ import annotations

import pytest

from agent.classification import Known, classify
from agent.model.mail import Category
from tests.unit.classification.letters import letter

AHEAD = Known(thread_known=True, sender_known=True, interview_ahead=True, interview_held=False)
GONE = [
    "I'm sorry, but the role has now been filled internally, so we will have to cancel your interview on Thursday.",
    "I am writing to tell you that we have closed the vacancy and therefore need to cancel the interview on Thursday.",
    "Unfortunately we have had to cancel your interview on Thursday as the position has been filled.",
    "As the position has been closed following a reorganisation, your interview on Thursday will not take place.",
    "Another candidate has accepted our offer, so I'm afraid we won't be going ahead with your interview on Thursday.",
    "I'm sorry to say that the client has withdrawn the vacancy, so there's no need to come in on Thursday.",
]
HARDLY = [
    "The other role has been filled, but your interview on Thursday goes ahead.",
    "The trainee post has been filled, but your interview for the senior post on Thursday still goes ahead as planned.",
    "We have closed the role in Leeds, so your interview on Thursday will be in London instead.",
    "The junior role has been filled, so we'd like to see you for the senior one on Thursday at 2 instead.",
    "If the role has been filled we will cancel your interview.",
    "We have not filled the role, and will not cancel your interview.",
    "Sam's meeting was cancelled as the post of chair has been filled, so Thursday works for your interview.",
    "We have to cancel your interview on Thursday because Sam is ill.",
    "The post office is closed on Thursday, so your interview is cancelled.",
    "As the job centre has been closed for the day, the interview on Thursday will not take place.",
    "The assistant's post has been filled, so you won't need to meet Tom, but Sam will see you at 2 on Thursday.",
    "Your interview for the junior role is off as that post has been filled, but we would see you for another.",
]


@pytest.mark.parametrize("text", GONE)
def test_an_interview_that_is_off_because_the_post_has_gone_is_a_refusal(text: str) -> None:
    answer = classify(letter(text), AHEAD)
    assert (answer.category, answer.needs_review) == (Category.REJECTION, False)
    assert answer.evidence[0].quote.startswith(text[:40])


@pytest.mark.parametrize("text", HARDLY)
def test_a_post_that_has_gone_is_no_refusal_where_they_still_meet(text: str) -> None:
    answer = classify(letter(text), AHEAD)
    assert answer.category is not Category.REJECTION or answer.needs_review
