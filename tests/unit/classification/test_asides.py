"""Of other posts, other offices and conditions: what names a refusal, and refuses nobody."""

from __future__ import annotations

import pytest

from agent.classification import Known, classify
from agent.model.mail import Category
from tests.unit.classification.letters import letter, read

FOLLOWED = Known(thread_known=True)


def _followed(text: str, subject: str = "Re: Hello") -> Category | None:
    answer = classify(letter(f"Hi Robin,\n\n{text}\n\nDana", subject), FOLLOWED)
    return None if answer.needs_review else answer.category


@pytest.mark.parametrize(
    "text",
    [
        "We've filled the kitchen post. That's not the one you applied for, and yours we haven't got round to.",
        "You may have heard that the night job is gone. It wasn't yours. Yours is still open until the owner is back.",
        "We have hired somebody for the shop. That's not your job, which we have not discussed yet.",
    ],
)
def test_another_post_that_is_filled_is_surely_no_refusal(text: str) -> None:
    assert _followed(text) is not Category.REJECTION


@pytest.mark.parametrize(
    "text",
    [
        "I'm sorry to say that the post you applied for has been filled.",
        "We have filled the job, and the name was not yours. Thank you for coming.",
    ],
)
def test_the_readers_own_post_that_is_filled_still_is_one(text: str) -> None:
    assert classify(letter(f"Hi Robin,\n\n{text}\n\nDana", "Re: Hello"), FOLLOWED).category is Category.REJECTION


@pytest.mark.parametrize(
    "text",
    [
        "Failure to send the form by Friday will result in your application being removed from consideration.",
        "We do not normally consider applications after the closing date. Could you come in on Monday at ten?",
        "We can't consider your application as it stands: the second page is missing. Please send it by Friday.",
    ],
)
def test_a_rule_and_its_penalty_are_no_refusal(text: str) -> None:
    assert read(f"Dear Robin,\n\n{text}\n\nDana").category is not Category.REJECTION


def test_what_has_not_been_talked_about_is_no_mere_courtesy() -> None:
    text = "Thanks Robin, I enjoyed it too. It hasn't been talked about yet, so don't read anything into the silence."
    assert classify(letter(text, "Re: Thank you"), FOLLOWED).category is Category.NO_DECISION


@pytest.mark.parametrize(
    "text",
    [
        "Please don't set out tomorrow, the bridge is shut and nobody can get in. I'll write about another day.",
        "The interviews planned for Tuesday are postponed until further notice. We'll write to everybody.",
    ],
)
def test_who_is_told_to_stay_at_home_has_no_interview(text: str) -> None:
    assert _followed(text, "Re: Interview") in {Category.INTERVIEW_CANCELLATION, Category.INTERVIEW_CHANGE, None}
    assert classify(letter(f"Hi Robin,\n\n{text}\n\nDana"), FOLLOWED).category is not Category.INTERVIEW_CONFIRMATION


@pytest.mark.parametrize(
    "text",
    [
        "Following your application for the MSc in Hydrology we would like to invite you to an interview with the "
        "course leader on 7 or 8 April. Please tell us which you prefer.",
        "Thank you for your application for the tenancy. We would like to invite you to a pre-tenancy interview on "
        "Tuesday 7 April at 11.00.",
        "Your visa interview at the consulate is confirmed for Monday 30 March at 8.15. Your application is in hand.",
    ],
)
def test_an_office_that_interviews_is_surely_no_employer(text: str) -> None:
    answer = read(f"Dear Robin,\n\n{text}\n\nDana")
    assert answer.needs_review or answer.category is Category.UNRELATED


def test_a_degree_that_a_post_asks_for_makes_no_university_of_an_employer() -> None:
    text = (
        "Thank you for your application for the position of Hydrologist, for which an MSc in a science is needed. "
        "We would like to invite you to an interview on Tuesday 7 April at 11.00. Please confirm that this suits you."
    )
    assert read(f"Dear Robin,\n\n{text}\n\nDana").category is Category.INTERVIEW_INVITATION


AHEAD = "The committee would be glad to meet you on Wednesday 25 March from 9.30 to 10.30 in the hall. "


@pytest.mark.parametrize(
    "text",
    [
        "Unfortunately we are not able to offer you parking, but the 29 bus stops at the door.",
        "Sadly we can't offer you lunch.",
        "We are unable to offer any help with the fare.",
        "Please note that we cannot provide on-site parking or travel expenses.",
        "I'm afraid we cannot offer you a different time.",
    ],
)
def test_what_goes_without_parking_goes_with_an_interview(text: str) -> None:
    answer = classify(letter(f"Dear Robin,\n\n{AHEAD}{text}\n\nDana", "Clerk: interview"), FOLLOWED)
    assert (answer.category, answer.needs_review) == (Category.INTERVIEW_CONFIRMATION, False)


def test_what_goes_without_a_post_is_asked_about_beside_an_interview() -> None:
    text = f"Dear Robin,\n\n{AHEAD}We are not able to offer you the post of a lead.\n\nDana"
    assert classify(letter(text, "Clerk: interview"), FOLLOWED).needs_review
