"""Applications that are for no job: the answers to them are worded as an employer's are."""

from __future__ import annotations

import pytest

from agent.model.mail import Category
from tests.unit.classification.letters import read


@pytest.mark.parametrize(
    "text",
    [
        "The committee looked at your application to keep bees on the roof and has not made a decision yet.",
        "Thank you for your application for a pitch at the market. Unfortunately, it has not been successful.",
        "Thank you for your application to foster. We are still reviewing it and have not made a decision.",
        "Your application for a mortgage was unsuccessful. We have decided not to proceed with it at this time.",
        "Your application for relief is still under review. A decision has not been made. You will hear by Friday.",
        "Your application to extend the garage has been received and will be reviewed by the panel.",
        "We regret that your application to rent the hall has been unsuccessful; others were chosen.",
    ],
)
def test_what_is_applied_for_besides_work_acts_on_nothing(text: str) -> None:
    answer = read(f"Dear Robin,\n\n{text}\n\nT. Okell", "Your application")
    assert answer.needs_review or answer.category not in {Category.NO_DECISION, Category.REJECTION}


@pytest.mark.parametrize(
    ("text", "category"),
    [
        ("Thank you for your application to become a guide. Unfortunately, it was not successful.", Category.REJECTION),
        (
            "Thank you for your application to join our kitchen team. We have not made a decision yet and are still "
            "interviewing.",
            Category.NO_DECISION,
        ),
        ("Thank you for your application to teach with us. We have not made a decision yet.", Category.NO_DECISION),
    ],
)
def test_an_application_to_do_some_work_is_one_for_a_job(text: str, category: Category) -> None:
    assert read(f"Dear Robin,\n\n{text}\n\nT. Okell", "Your application").category is category
