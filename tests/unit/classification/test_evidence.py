"""What is quoted as the reason for a category: a sentence that tells it, and the same one in every process."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from agent.classification import Known, classify
from agent.extraction.promise.answers import ANSWER_BY
from agent.model.mail import Category
from tests.unit.classification.letters import letter

ANSWERED = Known(answers_application=True)


CLOSINGS = ["All the best", "With kind regards,", "Yours sincerely", "Many thanks", "Best wishes"]


@pytest.mark.parametrize("closing", CLOSINGS)
@pytest.mark.parametrize(
    ("text", "telling"),
    [
        ("The seat went to another candidate.", "another candidate"),
        ("We will not be taking your application further.", "further"),
        ("In the end the board asked the other finalist.", "finalist"),
        ("There is no news before the end of the month, the owner is abroad.", "no news"),
        ("You are down for Tuesday at 10, the blue door.", "Tuesday"),
    ],
)
def test_no_closing_formula_or_greeting_is_quoted(text: str, telling: str, closing: str) -> None:
    answer = classify(letter(f"Dear Mr Robin Hale,\n\n{text}\n\n{closing}\n\nDana Kim\n", "Re: Clerk"), ANSWERED)
    quotes = [one.quote for one in answer.evidence]
    assert telling in quotes[0]
    assert not any(closing.rstrip(",") in quote or "Robin" in quote for quote in quotes)


PRINTS = """
from agent.classification import Known, classify
from agent.extraction.promise.answers import ANSWER_BY
from agent.model.mail import Category
from tests.unit.classification.letters import letter
for text in (
    "Please complete the online test that we send you. You have a week for this assessment, and a link to the task.",
    "We would like to invite you to an interview and ask you for three dates. Please book a slot by the link.",
    "Please send us your references and two certificates. We need a copy of your licence, and your availability.",
    "We would like to invite you to complete an online coding test.",
    "As a next step we invite you to take our coding assessment. Please complete the test within five days.",
    "We regret that you were not successful. We will not be taking your application any further this time.",
):
    print(classify(letter(f"Dear Robin,\\n\\n{text}", "Your application"), Known(answers_application=True)).evidence)
    print([(one.quote, one.signal) for one in classify(letter(text, ""), Known()).evidence])
"""


def test_what_is_quoted_does_not_hang_on_the_hash_seed() -> None:
    told = [
        subprocess.run(
            [sys.executable, "-c", PRINTS], env={**os.environ, "PYTHONHASHSEED": seed}, check=True, capture_output=True
        ).stdout
        for seed in ("1", "2", "7", "11")
    ]
    assert told[0]
    assert len(set(told)) == 1


def test_no_day_for_an_answer_is_quoted_of_an_offer_that_names_none() -> None:
    text = "Dear Robin,\n\nWe would like to offer you the post of Baker. Log in to accept or decline it.\n\nTess\n"
    found = classify(letter(text, "Your application: Baker"), Known(thread_known=True))
    assert found.category is Category.OFFER
    assert ANSWER_BY not in {one.signal for one in found.evidence}
