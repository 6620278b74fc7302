"""What a hiring system tells of itself to whoever applied: it neither decides nor asks."""

from __future__ import annotations

import pytest

from agent.classification import Known, classify
from agent.classification.sentences.portals import only_of_the_portal, refuses_by_its_status
from agent.model.mail import Category
from tests.unit.classification.letters import NOBODY, letter

TIED = Known(firm_named=True)
SYSTEM = "no-reply@larkin.hirewell.example"
TOLD = [
    "Your status for Stock Planner has been updated to: Interview. Log in to your candidate home to view details.",
    "The status of your application for Stock Planner has changed to Under Review.\n\nVisit your dashboard.",
    "Your application for Stock Planner has moved to the next stage: Hiring Manager Review.",
    "Good news! Larkin Produce viewed your application for Stock Planner.",
    "Your CV was downloaded by Larkin Produce.",
    "As you have applied for a role at Larkin Produce we are required to let you know how we process your personal "
    "data. No action is required.",
]
MORE = [
    "The status of your application for Stock Planner has changed to Not Selected.",
    "Your status for Stock Planner has been updated to: Position closed.",
    "Your application status is now: Declined. Log in to view details.",
    "Your application status has changed to: Offer. Log in to view your offer.",
    "There has been an update to your application. Please log in to view it.",
    "Your status has been updated to: Interview. Please complete the assessment before Friday.",
    "Larkin Produce viewed your application. Unfortunately they will not be taking it further.",
    "Your interview is on Thursday at 3 pm. Log in to view details.",
]


@pytest.mark.parametrize("text", TOLD)
def test_a_portal_that_tells_of_itself_sends_a_receipt(text: str) -> None:
    said = letter(f"Hi Robin,\n\n{text}\n\nLarkin Produce Careers", "Application update", SYSTEM)
    answer = classify(said, TIED)
    assert only_of_the_portal(said.body.sentences) is not None
    assert answer.category in {Category.ACKNOWLEDGEMENT, Category.UNRELATED}
    assert not answer.needs_review


@pytest.mark.parametrize("text", MORE)
def test_what_a_portal_says_more_is_weighed(text: str) -> None:
    said = letter(f"Hi Robin,\n\n{text}\n\nLarkin Produce Careers", "Application update", SYSTEM)
    assert only_of_the_portal(said.body.sentences) is None


def test_a_person_or_a_bank_is_no_portal() -> None:
    text = "Hi Robin,\n\nThe status of your application has changed to Under Review."
    for answer in (classify(letter(text), TIED), classify(letter(text, sender="no-reply@bank.example"), NOBODY)):
        assert all(one.signal != "only-the-portal" for one in answer.evidence)


@pytest.mark.parametrize(
    "text",
    [
        "Your candidacy for Buyer has changed.\n\nNew status: No longer under consideration",
        "The status of your application for Buyer has changed.\n\nNew status: Not selected",
        "Position: Buyer\nApplication status: Declined by employer",
        "Position: Buyer\nOld status: Under review\nNew status: Unsuccessful",
    ],
)
def test_a_status_may_refuse(text: str) -> None:
    said = letter(f"Hello Robin,\n\n{text}\n\nLarkin Produce Careers", "Your candidacy for R-10442 Buyer", SYSTEM)
    assert refuses_by_its_status(said.body.sentences) is not None
    answer = classify(said, Known(machine_known=True))
    assert answer.category is Category.REJECTION


@pytest.mark.parametrize(
    "lines",
    [
        ["Previous status: Not selected", "Current status: Under review"],
        ["Buyer", "Status: Not selected", "Planner", "Status: Under review"],
        ["Payment status: Declined"],
        ["Your interview request status: Declined"],
        ["Status: Withdrawn by candidate"],
        ["Status: Under consideration"],
    ],
)
def test_another_status_refuses_nobody(lines: list[str]) -> None:
    assert refuses_by_its_status(lines) is None
