"""What reads like one thing and means another, by its plain words."""

from __future__ import annotations

import pytest

from agent.classification import Known, classify
from agent.classification.sentences.few_words import says_no_flatly
from agent.model.mail import Category
from tests.unit.classification.letters import letter

AHEAD = Known(thread_known=True, sender_known=True)
MET = Known(thread_known=True, sender_known=True, interview_ahead=False, interview_held=True)


def told(text: str, known: Known) -> tuple[Category, bool]:
    found = classify(letter(f"Hi Robin, {text}\n\nBeth", "Re: Carer"), known)
    return found.category, found.needs_review


@pytest.mark.parametrize(
    "text",
    [
        "really sorry, the position has now been filled so no need to come tomorrow. Will keep your details.",
        "the job's gone so please don't come in on Tuesday. Sorry!",
        "the post is filled, so there's no interview on Thursday now, sorry.",
    ],
)
def test_who_need_not_come_since_the_post_is_filled_is_refused(text: str) -> None:
    assert told(text, AHEAD) == (Category.REJECTION, False)


def test_who_need_not_come_for_the_weather_is_not() -> None:
    category, _ = told("the roads are flooded so please don't come in on Tuesday. Sorry!", AHEAD)
    assert category in {Category.INTERVIEW_CANCELLATION, Category.INTERVIEW_CHANGE}


@pytest.mark.parametrize(
    "text",
    [
        "bad news I'm afraid, Declan went with someone from another branch. I've a few other things coming up so I'll "
        "give you a shout.",
        "they went with somebody else in the end, sorry. I've other roles in the pipeline and I'll be in touch.",
    ],
)
def test_what_a_recruiter_has_besides_takes_back_no_refusal(text: str) -> None:
    assert told(text, MET) == (Category.REJECTION, False)


@pytest.mark.parametrize(
    "text",
    [
        "thanks for applying. We've ended up filling this one with one of our relievers but will keep your details.",
        "thanks for applying. We've now filled the role internally.",
    ],
)
def test_who_tells_that_they_filled_it_refuses(text: str) -> None:
    assert told(text, AHEAD) == (Category.REJECTION, False)


@pytest.mark.parametrize(
    "text",
    [
        "We'll have filled this one by Friday.",
        "Have we filled it in right?",
        "If we've filled the role we will say so.",
    ],
)
def test_who_only_may_fill_it_does_not(text: str) -> None:
    assert not says_no_flatly(text)


def test_a_test_that_they_wait_for_is_none_to_take() -> None:
    text = "good meeting you. You did fine on the road test. Just waiting on the drug screen. Should know by Monday."
    assert told(text, MET) == (Category.NO_DECISION, False)
