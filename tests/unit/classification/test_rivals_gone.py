"""A rival who has work elsewhere refuses nobody; one who has the reader's post does."""

from __future__ import annotations

import pytest

from agent.classification import Known, classify
from agent.classification.sentences.rivals_gone import without_rivals_gone
from agent.model.mail import Category
from tests.unit.classification.letters import letter

TIED = Known(thread_known=True, sender_known=True, interview_ahead=False, interview_held=True)
ELSEWHERE = [
    "They felt that your experience was stronger, and the other finalist has accepted another role elsewhere.",
    "The other candidate has accepted a role elsewhere, so you are now their first choice.",
    "The other finalist has accepted another offer and is out of the running. They hope to decide this week.",
    "Good news for you: the other shortlisted candidate accepted a job with a competitor.",
    "Our first choice has accepted a position at another company, so we would like to move forward with you.",
    "One of our other candidates has accepted their offer for a similar role, so I know the client well.",
    "My other candidate took an offer from another firm yesterday, so it is between you and one other person.",
    "Another candidate has taken a job elsewhere, so there is a free slot on Thursday.",
    "The other finalist has accepted a later slot, so you would be first to meet the board.",
    "The other candidate has taken the Thursday slot, so yours is the one on Friday.",
    "The other person has since found something else, which leaves you. Give us until Friday.",
]
THE_READERS = [
    "The other candidate has accepted the role.",
    "Another candidate has accepted our offer.",
    "I'm afraid another candidate, from another branch, has taken the job. He had accepted a post elsewhere at first.",
    "Someone else has accepted the position, sorry.",
    "However, the other finalist had more hands-on experience and she has accepted their offer.",
    "They said the other candidate was closer to what they need and she's signed already. I'll keep you in mind.",
]


@pytest.mark.parametrize("text", ELSEWHERE)
def test_who_works_elsewhere_now_refuses_nobody(text: str) -> None:
    found = classify(letter(text, subject="RE: Operations Director"), TIED)
    assert found.category is not Category.REJECTION or found.needs_review


@pytest.mark.parametrize("text", THE_READERS)
def test_who_has_the_readers_post_refuses_them(text: str) -> None:
    found = classify(letter(text, subject="RE: Operations Director"), TIED)
    assert found.category is Category.REJECTION
    assert not found.needs_review


def test_the_rest_of_the_sentence_is_read() -> None:
    said = ("The other finalist has taken a job elsewhere, so could you come in on Friday at 3?", "Ask for Meg.")
    assert without_rivals_gone(said) == ("so could you come in on Friday at 3?", "Ask for Meg.")
    assert without_rivals_gone(said[1:]) == said[1:]


@pytest.mark.parametrize(
    "text",
    [
        "If the other candidate accepts a job elsewhere, we will come back to you.",
        "The other candidate was ill on the day, and we are still waiting for her papers.",
    ],
)
def test_what_settles_nothing_stays(text: str) -> None:
    assert without_rivals_gone((text,)) == (text,)
    found = classify(letter(text, subject="RE: Operations Director"), TIED)
    assert found.category is not Category.REJECTION or found.needs_review


OTHERS_MOVED = [
    "We have one more interview to do (the candidate was unwell) and that's now been rearranged for a week on Tuesday.",
    "The last candidate had to postpone, and her interview has been rescheduled for Thursday 19 March.",
    "Another candidate could not make Monday, so we have moved hers to the 18th.",
    "One of our candidates has asked to move his interview to Friday.",
    "There are two people still to see, and the interviews were put back to next Wednesday because of the strike.",
]
READERS_MOVED = [
    "The other candidate can't make Thursday, so we have moved you to 10 am.",
    "Another candidate has cancelled, so your interview is now moved to 2 pm on Thursday.",
    "Your final interview has been rescheduled for Thursday 19 March at 2 pm.",
    "As two candidates are ill, all interviews have been postponed to Monday 16 March at 9.",
]


@pytest.mark.parametrize("text", OTHERS_MOVED)
def test_whose_interview_is_at_another_time_moves_not_the_readers(text: str) -> None:
    said = ("Thanks for coming to see us.", text, "I'll ring everybody the day after.")
    first, *between, last = without_rivals_gone(said)
    assert (first, last) == (said[0], said[2])
    assert not between or (text.startswith(between[0]) and between[0].endswith((" do", " see")))


@pytest.mark.parametrize("text", OTHERS_MOVED)
def test_it_is_no_change(text: str) -> None:
    found = classify(letter(text, subject="RE: Operations Director"), TIED)
    assert found.category is not Category.INTERVIEW_CHANGE or found.needs_review


@pytest.mark.parametrize("text", READERS_MOVED)
def test_what_is_moved_for_the_reader_stays(text: str) -> None:
    said = ("Dear Robin,", text)
    assert without_rivals_gone(said) == said
