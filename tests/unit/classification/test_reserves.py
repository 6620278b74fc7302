"""A post that was offered first to somebody else, who has not answered."""

from __future__ import annotations

import pytest

from agent.classification import Known, classify
from agent.classification.sentences.reserves import has_no_post_yet, is_offered_to_another_first
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
    "The post has been offered to another candidate, who has until Friday to accept. I'll let you know either way.",
    "We have made an offer to another candidate, who has until 10 April to let us know. You were a very close second "
    "and we would like, with your agreement, to keep you as our reserve candidate until then.",
]
OVER = [
    "We've offered it to somebody else, and she has accepted. I will let you know of other posts.",
    "An offer has gone out to another candidate. Unfortunately you were unsuccessful; do bear with us for feedback.",
    "We've offered the job to somebody else. All the best.",
    "You came a close second, and we have offered the post to another candidate, who has accepted.",
    "You were not successful, as we have offered it to another, but would like to keep you on our reserve list.",
    "You were a very close second, but we have offered it to somebody else.",
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


RESERVES = [
    "You came a very close second. We've offered it to someone else and they have a week to decide.",
    "The preferred candidate has been offered the job and is considering it. We would like to hold you in reserve.",
    "We've offered it to someone with more experience who has a few days to think about it. You are our clear second "
    "choice.",
    "We have offered the post to another candidate, but would like to place you on the reserve list for six months.",
    "We have appointed another candidate. We'd like to hold you on our reserve list for six months.",
    "The post has been offered to another candidate; we would like to put you on our reserve list in case.",
]


@pytest.mark.parametrize(
    "text",
    [
        "The Selection Committee has recommended your name at Sl. No. 2 of the rank list. In the event of the first "
        "candidate not joining on or before 01.07.2026, you will be considered for appointment.",
        "You have been placed second. If the successful candidate declines, you will be offered the post.",
        "If the successful candidate does not take up the post, we may offer it to you.",
    ],
)
def test_who_comes_in_where_the_first_falls_out_is_offered_nothing_yet(text: str) -> None:
    assert any(map(has_no_post_yet, letter(text).body.sentences))
    answer = classify(letter(f"Dear Robin,\n\n{text}\n\nDana", "Re: Clerk"), MET)
    assert answer.category is Category.NO_DECISION or answer.needs_review
    assert answer.category is not Category.OFFER


@pytest.mark.parametrize("text", RESERVES)
def test_who_is_put_on_a_reserve_list_is_not_surely_refused(text: str) -> None:
    answer = classify(letter(f"Dear Robin,\n\n{text}\n\nDana", "Re: Clerk"), MET)
    assert answer.category is Category.NO_DECISION or answer.needs_review


NO_POST = [
    "Following your interview you were successful and are second in order of merit. A contract will be offered to you "
    "when a vacancy arises.",
    "I am pleased to tell you that you passed the interview and have been added to our bank list. Please note that "
    "this is not an offer at this stage.",
    "You have been placed 4th on the panel for Clerical Officer. Candidates will be contacted as and when positions "
    "become available. This does not constitute a job offer at present.",
]
A_POST = [
    "We would like to offer you the post of Clerk. This is not a formal offer at this stage; HR will send that.",
    "I am delighted to offer you the job. This e-mail is not an offer letter yet, which will follow on Monday.",
    "We are pleased to offer you the post. Overtime will be offered when a shift is open.",
]


@pytest.mark.parametrize("text", NO_POST)
def test_nothing_is_decided_for_who_has_a_post_when_there_is_one(text: str) -> None:
    answer = classify(letter(f"Dear Robin,\n\n{text}\n\nDana", "Clerical Officer: outcome"), MET)
    assert answer.category is Category.NO_DECISION


@pytest.mark.parametrize("text", A_POST)
def test_a_post_that_is_only_to_be_put_in_writing_is_offered(text: str) -> None:
    assert not any(map(has_no_post_yet, letter(text).body.sentences))
    assert classify(letter(f"Dear Robin,\n\n{text}\n\nDana", "Clerk"), MET).category is Category.OFFER
