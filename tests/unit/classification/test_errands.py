"""Errands after an interview: they tell nothing of the application, and nobody is asked about them."""

from __future__ import annotations

import pytest

from agent.classification import Known, classify
from agent.classification.sentences.errands import only_an_errand
from agent.model.mail import Category
from tests.unit.classification.letters import letter

MET = Known(sender_known=True, interview_held=True, interview_ahead=False)
ERRANDS = [
    "Did you leave a grey umbrella by the front desk? It is in the lost property box if so.",
    "I found your lanyard on the window sill. Do pop by for it whenever you pass.",
    "If you keep the parking receipt and send me a photo of it, I'll put it through this week.",
    "Just scan your train ticket and mail it to accounts. They are slow but they do pay.",
    "Is this your scarf? It was on the coat stand after we locked up.",
    "Is this your cap by the panel saw? And give me the parking receipt if you paid.",
]
OF_THE_HUNT = [
    "Did you leave a grey umbrella by the front desk? We have also decided to go with somebody else.",
    "Send me the parking receipt. I'm afraid it is a no from the owners.",
    "You left your lanyard here. Could you come back on Monday for a second chat?",
    "Please send the mileage form. You will hear from us by Friday.",
    "Send your train ticket to accounts, and a copy of your licence to me.",
]


@pytest.mark.parametrize("text", ERRANDS)
def test_an_errand_is_no_more(text: str) -> None:
    answer = classify(letter(f"Hi Robin,\n\n{text}\n\nDana", "one thing"), MET)
    assert answer.category is Category.COURTESY
    assert not answer.needs_review


@pytest.mark.parametrize("text", OF_THE_HUNT)
def test_what_is_told_besides_is_not_passed_over(text: str) -> None:
    message = letter(f"Hi Robin,\n\n{text}\n\nDana", "one thing")
    assert not only_an_errand(message.body.sentences)
