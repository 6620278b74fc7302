"""What stands still until the reader has handed something in, which refuses nobody."""

from __future__ import annotations

import pytest

from agent.classification import Known, classify
from agent.model.mail import Category
from tests.unit.classification.letters import letter

TIED = Known(thread_known=True)
HELD_UP = [
    "Your application will not be considered until all required steps are complete. Log in to finish.",
    "We are unable to move your application forward without a completed availability form. Please fill it in here.",
    "Your application can't be taken any further until you have returned the form. Please do so today.",
    "We won't be able to progress your application unless you submit two references. Send them to me, please.",
    "Your application is not able to be assessed until you finish the last two sections. Please complete them.",
]
OVER = [
    "We won't be able to consider you until you have finished your qualification. Do get in touch then.",
    "We cannot take your application further unless you hold a heavy goods licence, so send us a new one when you do.",
    "We will not be taking your application forward. Until your profile is complete nobody else sees it: finish it.",
]


@pytest.mark.parametrize("text", HELD_UP)
def test_what_waits_for_the_reader_is_asked_of_them(text: str) -> None:
    answer = classify(letter(f"Dear Robin,\n\n{text}\n\nTalent team"), TIED)
    assert (answer.category, answer.needs_review) == (Category.INFORMATION_REQUEST, False)


@pytest.mark.parametrize("text", OVER)
def test_who_lacks_what_no_form_gives_is_refused(text: str) -> None:
    assert classify(letter(f"Dear Robin,\n\n{text}\n\nTalent team"), TIED).category is Category.REJECTION
