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
        "Any chance you could meet our area director on Thursday?",
        "Besides Tuesday, could you do an hour on Thursday at 3?",
        "Could you also see our finance lead on Thursday at 3?",
        "Any chance you can talk to my business partner tomorrow at 4?",
        "Could you come in again on Thursday at 4?",
        "Would you come back in to see the team on Friday at 10?",
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
        "Any chance you could do Thursday instead?",
        "Any chance we could make it 4 rather than 2?",
        "Sorry, could you come in again on Thursday at 4 instead?",
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


def test_another_person_on_another_day_is_asked_about() -> None:
    answer = _said("Any chance you could meet our area director on Thursday instead?")
    assert {answer.category, answer.runner_up} == {Category.INTERVIEW_INVITATION, Category.INTERVIEW_CHANGE}
    assert answer.needs_review


FRIEND = Known(sender_known=True, interview_ahead=True)  # who passed the reader's name on, and writes from anywhere


@pytest.mark.parametrize(
    "text",
    [
        "Are you coming on Saturday at 5? Mum's doing a roast.",
        "Still on for drinks Thursday at 8?",
        "How about Friday at 6? The kids would love to see you.",
    ],
)
def test_who_passed_the_name_on_may_write_of_something_else(text: str) -> None:
    answer = classify(letter(f"Hi Robin,\n\n{text}\n\nTess\n", "The weekend"), FRIEND)
    assert answer.needs_review or answer.category is not Category.INTERVIEW_CHANGE


@pytest.mark.parametrize(
    "text", ["Can we make it Thursday at 3 instead?", "Sorry, something has come up. How about Thursday at 3?"]
)
def test_who_speaks_of_the_time_before_moves_it(text: str) -> None:
    answer = classify(letter(f"Hi Robin,\n\n{text}\n\nTess\n", "Our call"), FRIEND)
    assert (answer.category, answer.needs_review) == (Category.INTERVIEW_CHANGE, False)


@pytest.mark.parametrize(
    "text",
    [
        "We would like to invite you to our design challenge review. You would present one case study to Mira Lund and "
        "Paul Stein. How about Tuesday at 2pm?",
        "Next is the coding exercise: you would do it at home, and we would walk through it with our CTO on Thursday. "
        "Would 3pm suit you?",
    ],
)
def test_a_task_that_people_meet_over_at_an_hour_may_invite(text: str) -> None:
    answer = _said(text)
    assert Category.INTERVIEW_INVITATION in {answer.category, answer.runner_up}
    assert answer.needs_review or answer.category is Category.INTERVIEW_INVITATION


def test_a_task_alone_does_not() -> None:
    answer = _said("Next step is a coding challenge, 90 minutes. You can take it any time before Friday.")
    assert (answer.category, answer.needs_review) == (Category.ASSESSMENT, False)
