"""A post that is still to be filled refuses nobody."""

from __future__ import annotations

import pytest

from agent.classification import Known, classify
from agent.classification.sentences.yet_to_fill import is_yet_to_fill
from agent.model.mail import Category
from tests.unit.classification.letters import letter

MET = Known(thread_known=True, sender_known=True, interview_ahead=False, interview_held=True)
TO_FILL = [
    "Good news at last, we may fill the post.",
    "We can now fill the post.",
    "I am allowed to fill the vacancy after all.",
    "We have approval to fill the position.",
    "They've been given the go-ahead to fill the role.",
    "We will be filling the post in May.",
    "We are going to fill the role this month.",
    "We need to fill the position quickly.",
    "We'd like to fill the vacancy by Easter.",
    "We're finally able to fill the job.",
]
FILLED = [
    "We have now filled the role.",
    "We filled the post.",
    "We managed to fill the post internally.",
    "We were able to fill the position with an internal candidate.",
    "We are not going to fill the position.",
    "We can't fill the post this year.",
    "We will fill the role internally.",
    "Due to budget cuts we are not able to fill the position.",
    "The board has decided to fill the post with a colleague from Leeds.",
    "HR want to fill the role by promoting someone.",
    "If we are allowed to fill the post, I will write.",
]


@pytest.mark.parametrize("text", TO_FILL)
def test_what_is_to_be_filled_is_no_refusal_for_sure(text: str) -> None:
    assert is_yet_to_fill(text)
    answer = classify(letter(f"Hi Robin,\n\n{text}\n\nDana", "Re: Clerk"), MET)
    assert answer.category is not Category.REJECTION or answer.needs_review


@pytest.mark.parametrize("text", FILLED)
def test_what_is_filled_or_never_will_be_is_another_thing(text: str) -> None:
    assert not is_yet_to_fill(text)


def test_who_may_fill_it_and_wants_the_reader_back_invites() -> None:
    body = (
        "Good news at last, we may fill the post. Themba would like to have you back for a second talk on Thursday 9 "
        "April at 14h30, same place as before."
    )
    answer = classify(letter(f"Dear Robin,\n\n{body}\n\nLerato", "Re: Interview: Warehouse Supervisor"), MET)
    assert (answer.category, answer.needs_review) == (Category.INTERVIEW_INVITATION, False)
