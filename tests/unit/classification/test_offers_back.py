"""An offer that is told and taken back, and one that is made anew."""

from __future__ import annotations

import pytest

from agent.classification import Known, classify
from agent.model.mail import Category
from tests.unit.classification.letters import letter

HELD = Known(thread_known=True, sender_known=True, interview_held=True)
BACK = [
    "On 2 March we offered you the post of Care Assistant, subject to references and a health check. One of your "
    "referees "
    "has declined to give a reference, and we are therefore withdrawing the offer.",
    "I refer to our conditional offer of 14 April. As the conditions have not been met, the offer lapses with "
    "effect from "
    "today and the start date of 1 June no longer applies.",
    "I have just come off the phone with head office. They have frozen all hiring, signed offers included, so I "
    "have to "
    "take back the letter I sent you on Monday. I'm mortified.",
    "We were delighted to offer you the role of Driver last month. Unfortunately your licence check has shown nine "
    "points, "
    "and our insurer will not cover you. We have no choice but to rescind our offer.",
]
STANDS = [
    "We would like to offer you the post of Porter at £24,000. The offer is open until Friday; after that it lapses.",
    "We are pleased to offer you the job, subject to references. If these are not satisfactory the offer may be "
    "withdrawn.",
    "Please ignore the message saying that your offer had been withdrawn. The offer stands and we expect you on 1 "
    "June.",
    "We have withdrawn the old offer letter, which had the wrong salary, and attach a new one at £27,500. Please "
    "sign it.",
    "The offer to our first choice has lapsed, so we look at the others again and hope to write to you next week.",
]


@pytest.mark.parametrize("text", BACK)
def test_an_offer_that_is_taken_back_is_a_refusal(text: str) -> None:
    assert classify(letter(f"Dear Robin,\n\n{text}\n\nDana", "Re: Offer"), HELD).category is Category.REJECTION


@pytest.mark.parametrize("text", STANDS)
def test_an_offer_that_stands_is_none(text: str) -> None:
    answer = classify(letter(f"Dear Robin,\n\n{text}\n\nDana", "Re: Offer"), HELD)
    assert answer.category is not Category.REJECTION or answer.needs_review
