"""Tests by platforms that name the firm of an application, and write from a house of their own."""

from __future__ import annotations

import pytest

from agent.classification import Known, classify
from agent.classification.sentences.platforms import asks_to_a_test
from agent.model.mail import Category
from tests.unit.classification.letters import letter

NAMED = Known(firm_named=True, interview_ahead=False)
SENDER = "no-reply@gradepath.example"
TESTS = [
    "As part of your application to Pell Shipping you are invited to complete an online test. It is open until Friday.",
    "Pell Shipping asks you to complete two short aptitude tests. Please use a quiet room.",
    "Your games for Pell Shipping are waiting, they take half an hour. Go to your games!",
    "You have not yet completed your test for Pell Shipping. It expires in two days.",
    "Pell Shipping would like you to record a video interview. Begin when you are ready.",
]


@pytest.mark.parametrize("text", TESTS)
def test_a_platform_tests_for_the_firm_that_it_names(text: str) -> None:
    answer = classify(letter(f"Hi Robin,\n\n{text}\n\nGradePath", "Your next step", SENDER), NAMED)
    assert answer.category is Category.ASSESSMENT


@pytest.mark.parametrize(
    "text",
    [
        "Your parcel from Pell Shipping is on its way.",
        "Take the course by Pell Shipping, with practice tests, at a discount.",
        "The results of your blood test are ready. Log in to see them.",
        "Tell us what you think of Pell Shipping in this survey. It takes two minutes to complete the questionnaire.",
    ],
)
def test_nobody_tests_in_these(text: str) -> None:
    assert not asks_to_a_test(letter(text).body.sentences)
    answer = classify(letter(f"Hi Robin,\n\n{text}", "Pell Shipping", SENDER), NAMED)
    assert answer.category is not Category.ASSESSMENT
