"""A mail that refuses one post, and asks the reader to come for another, refuses them not surely."""

from __future__ import annotations

import pytest

from agent.classification import Known, classify
from agent.classification.sentences.asked_to_come import asks_to_come
from agent.model.mail import Category
from tests.unit.classification.letters import letter

ASKED = [
    "Would you come up to Elgin for a day?",
    "Give me some dates that suit.",
    "When could you come to Derby?",
    "The transport office is after somebody, and they want to see you.",
    "Mr Dale, who runs the buying office, would like an hour with you.",
    "Are you free for a chat with our planners?",
    "Shall we set up a call for early next week?",
    "Please indicate which of the three days you would prefer.",
    "Chef would love to meet you for the commis job.",
    "She'd like you to come and meet her.",
    "My colleague in Leeds, who was impressed, would like to talk to you about a job there.",
]
NOT_ASKED = [
    "If a junior role opens next year I'd like to see you for it.",
    "When you are next in Derby I'd happily meet you.",
    "Would you like to apply for the post in Leeds?",
    "Can we talk about feedback?",
    "The panel would have liked to meet you again.",
    "Would you be so kind as to return the badge?",
    "Could you come and collect your portfolio?",
    "Mr Dale, who met you on Monday, sends his good wishes.",
    "We would be pleased to see you should a further post become vacant.",
    "Would you like to join our talent community?",
    "I'd love to meet you for a coffee some time.",
    "Would you like to speak to me about it?",
]


@pytest.mark.parametrize("text", ASKED)
def test_who_is_asked_to_come_is_not_surely_refused(text: str) -> None:
    assert asks_to_come((text,))
    refused = "While you weren't what we wanted for the brand job (we've gone for somebody else), your letter was good."
    for known in (Known(thread_known=True), Known()):
        found = classify(letter(f"Robin,\n\n{refused} {text}\n\nDana", "Brand manager"), known)
        assert found.needs_review or found.category is Category.INTERVIEW_INVITATION


@pytest.mark.parametrize("text", NOT_ASKED)
def test_what_may_come_some_day_asks_nobody(text: str) -> None:
    assert not asks_to_come((text,))
