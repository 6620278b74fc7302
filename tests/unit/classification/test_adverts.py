"""What a job board's machine puts to all who look for work is of no application."""

from __future__ import annotations

import pytest

from agent.classification import classify
from agent.classification.senders.adverts import only_advertises
from agent.model.mail import Category
from tests.unit.classification.letters import NOBODY, letter

BOARD = "jobs-noreply@linkedin.com"


@pytest.mark.parametrize(
    "text",
    [
        "You may be a fit for Copperline's Financial Controller role. Your profile matches 6 of 8 skills. Be among the "
        "first 25 applicants.",
        "Larkin House is hiring a Night Porter. See 14 new jobs near you.",
        "We found roles that match your preferences. Apply with one click.",
    ],
)
def test_posts_that_may_suit_are_no_answer(text: str) -> None:
    answer = classify(letter(text, "Robin, Copperline is hiring", sender=BOARD), NOBODY)
    assert (answer.category, answer.needs_review) == (Category.UNRELATED, False)


@pytest.mark.parametrize(
    "text",
    [
        "Unfortunately, we will not be moving forward with you. Jobs that match your profile: Clerk, Buyer.",
        "Your application was viewed by Copperline. You may be a fit for these roles, too.",
        "Larkin House would like to schedule a call. It is hiring a Night Porter.",
    ],
)
def test_an_answer_that_comes_with_adverts_is_one(text: str) -> None:
    assert not only_advertises("Your update from Copperline", letter(text).body.sentences)


def test_what_somebody_writes_above_adverts_is_theirs() -> None:
    text = (
        "Hi Robin, saw your question. You know the products cold. In the panel you kept to the system. We are about to "
        "rip it out. The person we picked had built it by hand. Nothing personal. Do not quote me. I would work with "
        "you. Jobs you may like: Clerk, apply now."
    )
    assert not only_advertises("Message from Hui Wen", letter(text).body.sentences)
