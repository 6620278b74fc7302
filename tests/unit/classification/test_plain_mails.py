"""What most mails of a hunt look like, in words that once read as something else."""

from __future__ import annotations

import pytest

from agent.classification import Known, classify
from agent.model.mail import Category
from tests.unit.classification.letters import letter

PLAIN = (
    (
        "Your interview last week",
        "Thank you for speaking with Ida. Her feedback was very good and we would like to move you on to the final "
        "round, a panel of three (an hour, on Zoom). Please send us some times between 4 and 8 May.",
        Category.INTERVIEW_INVITATION,
    ),
    (
        "Interview",
        "Your interview scheduled for Friday, May 8 at 2:00 PM has been cancelled.\n"
        "If you have any questions, please ask your recruiter.",
        Category.INTERVIEW_CANCELLATION,
    ),
    ("Your application", "The position that you applied for has been cancelled.", Category.REJECTION),
    (
        "Interview details",
        "You are confirmed for the following:\nDate: Friday 8th May\nTime: 2.15pm\nAddress: 4 Quay Street\n"
        "Please bring some identification. Ring me when you are out!",
        Category.INTERVIEW_CONFIRMATION,
    ),
)


@pytest.mark.parametrize(("subject", "text", "category"), PLAIN)
def test_a_plain_mail_is_known_for_what_it_is(subject: str, text: str, category: Category) -> None:
    answer = classify(letter(f"Hi Robin,\n\n{text}\n\nDana", subject), Known())
    assert (answer.category, answer.needs_review) == (category, False)


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        (
            "Thursday",
            "Hi Sam,\n\nYou are confirmed for the following:\nDate: Friday 8th May\nTime: 2.15pm\n"
            "Candidate: Robin Hale\nInterviewers: you and Ida",
        ),
        ("Interview details", "Hi Robin,\n\nDate: Friday 8th May\nTime: 2.15pm\nWill this be confirmed by you?"),
        ("Club", "Hi all,\n\nThe members voted for the other candidate, so Ida is our new chair."),
        ("Reading", "Hi Robin,\n\nThe video conference on Thursday at 4 is about the book by Hale."),
        ("Table", "Hi Robin,\n\nYou are confirmed for the following:\nDate: Friday 8th May\nTime: 7.15pm\nGuests: 4"),
    ],
)
def test_what_looks_alike_acts_on_nothing(subject: str, text: str) -> None:
    answer = classify(letter(text, subject), Known())
    assert answer.category is Category.UNRELATED or answer.needs_review


def test_a_time_that_was_called_off_is_none_that_is_surely_set() -> None:
    text = "Your interview with Ida booked for Monday the 4th of May at half past nine in the morning was called off."
    answer = classify(letter(text, "Re: Monday"), Known(thread_known=True))
    assert answer.category is Category.INTERVIEW_CANCELLATION or answer.needs_review


@pytest.mark.parametrize(
    "text",
    [
        "I have taken Tuesday out of our diaries. The post is on hold while the new head settles in.",
        "There is no point in your driving down on Monday: the post waits for the budget.",
        "Monday is called off; nothing has been decided about the post.",
    ],
)
def test_what_takes_a_day_away_is_not_surely_no_decision_alone(text: str) -> None:
    answer = classify(letter(text, "Re: Monday"), Known(thread_known=True))
    assert answer.category is Category.INTERVIEW_CANCELLATION


@pytest.mark.parametrize(
    ("text", "category"),
    [
        (
            "We have still not decided between two of you, and I am out of the office until Monday.",
            Category.NO_DECISION,
        ),
        ("We would love to take someone on before the summer. No decision yet.", Category.NO_DECISION),
    ],
)
def test_what_calls_nothing_off_stays_what_it_is(text: str, category: Category) -> None:
    assert classify(letter(text, "Re: Monday"), Known(thread_known=True)).category is category


@pytest.mark.parametrize(
    ("text", "category"),
    [
        (
            "This role has been placed on hold owing to changes of the budget. If it reopens, we advertise it again.",
            Category.NO_DECISION,
        ),
        (
            "Thank you for your interest. The vacancy was put on hold for now; you are welcome to apply again.",
            Category.NO_DECISION,
        ),
        (
            "Your application has been shortlisted. Ida Beck will ring you to arrange an interview.",
            Category.INTERVIEW_INVITATION,
        ),
    ],
)
def test_what_became_of_a_post_or_of_an_application_is_no_receipt(text: str, category: Category) -> None:
    answer = classify(letter(f"Hi Robin,\n\n{text}\n\nDana"), Known())
    assert category in {answer.category, answer.runner_up}
    assert answer.needs_review or answer.category is category


@pytest.mark.parametrize(
    "text",
    [
        "Thank you for applying. If a vacancy is put on hold, we will tell you; your application has been received.",
        "Your application has been received. Shortlisted applicants will be contacted after the closing date.",
    ],
)
def test_a_receipt_that_speaks_of_lists_and_of_holding_stays_one(text: str) -> None:
    answer = classify(letter(f"Hi Robin,\n\n{text}\n\nDana"), Known())
    assert answer.category is Category.ACKNOWLEDGEMENT
