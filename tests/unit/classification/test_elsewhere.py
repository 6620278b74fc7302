"""An agency tells of two clients in one mail: one refuses, and the other's answer is awaited."""

from __future__ import annotations

import pytest

from agent.classification import Known, classify
from agent.classification.sentences.elsewhere import without_what_others_owe
from agent.model.mail import Category
from tests.unit.classification.letters import letter

NO = "Got the feedback from Larkin, unfortunately they will not be going ahead as they need a welder."


@pytest.mark.parametrize(
    "text",
    [
        "Still waiting on Tolland, will chase them and update you by next Wednesday.",
        "No news yet from Tolland.",
        "I haven't heard back from Tolland yet.",
        "We're still waiting to hear from the Tolland people.",
        "Nothing from Tolland so far.",
    ],
)
def test_what_another_firm_owes_takes_no_refusal_back(text: str) -> None:
    assert without_what_others_owe((NO, text)) == (NO,)
    answer = classify(letter(f"Hi Robin,\n\n{NO} {text}\n\nDana", "Re: Planner"), Known(thread_known=True))
    assert answer.category is Category.REJECTION


@pytest.mark.parametrize(
    "sentences",
    [
        ("No decision yet.", "Still waiting on Tolland."),
        ("Larkin has not decided.", "No news yet from Tolland."),
        ("Sorry, I have not got an answer for you.", "Still waiting on Larkin."),
        ("Larkin have decided not to go ahead.", "I am still waiting on Larkin for the reasons."),
        (NO, "They are waiting for your papers."),
    ],
)
def test_what_is_awaited_stays_where_nobody_else_refuses(sentences: tuple[str, ...]) -> None:
    assert without_what_others_owe(sentences) == sentences
