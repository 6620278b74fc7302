"""What a firm's filter does to whoever it is, in a receipt; and an application that lapses unless it is finished."""

from __future__ import annotations

import pytest

from agent.classification import Known, classify
from agent.classification.sentences.filters import without_filters
from agent.model.mail import Category
from tests.unit.classification.letters import letter

APPLIED = Known(thread_known=True, sender_known=True, answers_application=True, interview_ahead=False)
RULES = [
    "Applications that do not reach the required score are not progressed.",
    "Candidates who do not hold a Level 3 diploma are not shortlisted.",
    "Applicants without a clean licence will not be considered further.",
    "Applications which are missing a photograph are declined by our system.",
    "Our software screens out applicants who may not work here.",
    "Forms received after the closing date cannot be considered.",
    "Late forms are not read.",
]


@pytest.mark.parametrize("text", RULES)
def test_whom_a_filter_sifts_out_is_left_out(text: str) -> None:
    assert without_filters(("Thank you.", text)) == ("Thank you.",)
    mail = letter(f"Dear Robin,\n\nYour application for Clerk was received. {text}\n\nRecruitment Team")
    answer = classify(mail, APPLIED)
    assert (answer.category, answer.needs_review) == (Category.ACKNOWLEDGEMENT, False)


def test_nor_is_it_said_to_the_reader_that_nobody_learns_why() -> None:
    no_reasons = "We cannot give feedback to applicants who are not shortlisted."
    assert without_filters(("Thank you.", RULES[0], no_reasons)) == ("Thank you.",)
    assert without_filters(("Thank you.", no_reasons)) == ("Thank you.", no_reasons)


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        (
            "Please upload both by March 10; incomplete applications will not be considered.",
            "Please upload both by March 10",
        ),
        ("Please sign it, as unsigned forms cannot be accepted.", "Please sign it"),
        ("Please note that late forms are not read.", ""),
        ("Please be aware that any applications received after Friday are not read.", ""),
    ],
)
def test_what_is_asked_beside_a_rule_stays(text: str, asked: str) -> None:
    assert without_filters(("Thank you.", text)) == (("Thank you.", asked) if asked else ("Thank you.",))


def test_papers_that_are_missing_are_asked_for_though_a_rule_stands_beside() -> None:
    text = "We have received your application for Clerk. Your certificate and the signed disclosure form are missing. "
    text += "Please upload both by March 10; incomplete applications will not be considered."
    answer = classify(letter(f"Dear Robin,\n\n{text}\n\nHuman Resources", "Your application is incomplete"), Known())
    assert (answer.category, answer.needs_review) == (Category.INFORMATION_REQUEST, False)


@pytest.mark.parametrize(
    "said",
    [
        ("Applicants with your background are not considered.",),
        ("Applications received after the closing date are not read.", "Yours came on the 14th."),
        ("Applicants without a licence are not considered.", "I am sorry that we cannot take this further."),
        ("The candidates we saw last week were better.",),
    ],
)
def test_what_may_be_meant_for_the_reader_stays(said: tuple[str, ...]) -> None:
    assert without_filters(said) == said


@pytest.mark.parametrize(
    "text",
    [
        "Please note that your application will be automatically rejected unless it is completed by Friday.",
        "Unless you finish the last page by Friday, your application will be automatically declined.",
        "Your application will lapse on the 9th unless we receive your proof of address.",
        "Your application is closed at midnight if the form is still unfinished.",
    ],
)
def test_an_application_that_lapses_unless_it_is_finished_asks_for_that(text: str) -> None:
    answer = classify(letter(f"Dear Robin,\n\n{text}\n\nRecruitment Team"), APPLIED)
    assert answer.category is Category.INFORMATION_REQUEST
