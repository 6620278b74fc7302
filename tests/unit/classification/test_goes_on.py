"""Refusals beside which the application goes on are asked about."""

from __future__ import annotations

import pytest

from agent.classification import Known, classify
from agent.classification.sentences.another_post import holds_out_another
from agent.classification.sentences.goes_on import goes_on_besides, took_something_else
from agent.model.mail import Category
from tests.unit.classification.letters import letter

TIED = Known(thread_known=True, sender_known=True)
GOES_ON = [
    "I won't be continuing with your application, since I leave on Friday. Marek will continue.",
    "I am no longer going forward with your application myself; my colleague will take over your file.",
    "The requisition has been filled, and we have moved your application to requisition 4410.",
    "That vacancy was closed and has been re-advertised, with your papers among the first.",
    "You are no longer being considered for the assistant's post because we are considering you for the manager's.",
    "We have decided to go in another direction with the interview format.",
    "We decided not to proceed with the trial shift.",
    "My colleague told you that the post was filled. She was wrong. We decide next week.",
]
ENDS = [
    "We have decided not to proceed with your application, and moved your profile to our talent pool.",
    "We have chosen another candidate, who will take over the team in May.",
    "We have decided to go in another direction with the role.",
    "Unfortunately we have gone with another candidate. Your CV has been placed in our database.",
    "Unfortunately you were not selected. Kim will handle your expenses.",
    "We regret that your application was unsuccessful. Please continue to look at our site.",
]


@pytest.mark.parametrize("text", GOES_ON)
def test_what_goes_on_is_asked_about(text: str) -> None:
    assert goes_on_besides(letter(text).body.sentences)
    answer = classify(letter(f"Hi Robin,\n\n{text}\n\nDana", "Your application"), TIED)
    assert answer.needs_review or answer.category is not Category.REJECTION


@pytest.mark.parametrize("text", ENDS)
def test_what_ends_is_a_refusal(text: str) -> None:
    assert not goes_on_besides(letter(text).body.sentences)
    answer = classify(letter(f"Hi Robin,\n\n{text}\n\nDana", "Your application"), TIED)
    assert (answer.category, answer.needs_review) == (Category.REJECTION, False)


@pytest.mark.parametrize(
    ("text", "held_out"),
    [
        ("I can't offer you the senior post, but I can offer you the junior one.", True),
        ("We're able to offer you a part-time position instead.", True),
        ("I wish I could offer you the job.", False),
        ("We are sorry that we could not offer you the post.", False),
        ("We can offer you feedback on the role.", False),
    ],
)
def test_another_post_is_offered_beside_it(text: str, held_out: bool) -> None:
    assert holds_out_another([text]) is held_out


@pytest.mark.parametrize(
    "text",
    [
        "Great talking with you on Friday at 10. The team meets on Monday at 2, and I'll ring you after that.",
        "Thank you for coming in on Friday. The panel meets on Monday at 10 and we'll let you know afterwards.",
    ],
)
def test_an_hour_at_which_they_meet_among_themselves_sets_no_interview(text: str) -> None:
    for known in (TIED, Known(thread_known=True, interview_held=True, interview_ahead=False)):
        answer = classify(letter(f"Hi Robin,\n\n{text}\n\nDana", "Re: Interview"), known)
        assert answer.needs_review or answer.category is Category.NO_DECISION


def test_an_hour_at_which_they_meet_the_reader_sets_one() -> None:
    text = "Good to meet you on Friday. The team will meet you on Monday at 2 in reception."
    answer = classify(letter(f"Hi Robin,\n\n{text}\n\nDana", "Re: Interview"), TIED)
    assert (answer.category, answer.needs_review) == (Category.INTERVIEW_CONFIRMATION, False)


@pytest.mark.parametrize(
    ("text", "off"),
    [
        ("I had to cancel three interviews today; yours isn't among them.", False),
        ("Ed has cancelled all of Monday's interviews, but not yours.", False),
        ("We had to reschedule two interviews, yours is unaffected.", False),
        ("I had to cancel your interview on Monday; it is not your fault.", True),
    ],
)
def test_interviews_of_others_are_called_off(text: str, off: bool) -> None:
    answer = classify(letter(f"Hi Robin,\n\n{text}\n\nDana", "Re: Interview"), TIED)
    moved = {Category.INTERVIEW_CANCELLATION, Category.INTERVIEW_CHANGE}
    assert (answer.category in moved and not answer.needs_review) is off


def test_who_took_another_job_is_refused_by_nobody() -> None:
    text = "We've noted that you have accepted another job. Congratulations, and we've closed your file."
    answer = classify(letter(f"Hi Robin,\n\n{text}\n\nDana", "Your application"), TIED)
    assert answer.needs_review or answer.category is not Category.REJECTION
    assert not took_something_else(["If you have accepted another post in the meantime, please tell us."])
