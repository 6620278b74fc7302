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
        "Buyer",
        "We'd like to bring your Buyer interview forward to Wednesday at 9. Does that work for you?",
        Category.INTERVIEW_CHANGE,
    ),
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


@pytest.mark.parametrize(
    "text",
    [
        "Thank you for your application for the post of Commis Chef. We would like to invite you to an interview on "
        "Monday 4 May at 10am at the Heron Hotel. Please confirm that you can attend.",
        "Thank you for applying for the receptionist role. I would like to invite you for an interview with our "
        "duty manager, Ida Moor, on Tuesday 5 May at 2pm at the hotel. Please let me know if this suits.",
        "Thank you for your application for the position of Store Assistant. We would like to invite you for an "
        "interview on Friday 8 May at 11am at our shop, 4 Mill St. Please let us know if you can come.",
        "Thanks for applying for the barber job. Can you come in for an interview on Friday at 3pm at the shop?",
    ],
)
def test_where_they_meet_makes_no_invitation_of_an_employer_a_booking(text: str) -> None:
    answer = classify(letter(f"Dear Robin,\n\n{text}\n\nSue Pike", "Your application"), Known())
    assert (answer.category, answer.needs_review) == (Category.INTERVIEW_INVITATION, False)


@pytest.mark.parametrize(
    "text",
    [
        "Thank you for your application for a place at Heron Court. We would like to invite you to an interview on "
        "Monday 4 May at 10am at the hotel.",
        "Thank you for your application for a mortgage. We'd like to invite you to an interview with our adviser on "
        "Monday 4 May at 9.30am to go through your position.",
        "Thanks for applying for the room. You said that you have a job. Could you come to meet us on Friday at 6?",
        "Thanks for applying for the cleaning job with us. How did we do? Take our short survey and win a voucher.",
    ],
)
def test_who_takes_applications_for_something_else_invites_to_no_interview(text: str) -> None:
    answer = classify(letter(f"Dear Robin,\n\n{text}\n\nSue Pike", "Your application"), Known())
    assert answer.category is Category.UNRELATED or answer.needs_review


HELD = Known(thread_known=True, sender_known=True, house_known=True, interview_ahead=False, interview_held=True)


@pytest.mark.parametrize(
    ("text", "category"),
    [
        (
            "Lovely to meet you on Monday, the crew liked you. We're wrapping up interviews this week and should know "
            "by Friday.",
            Category.NO_DECISION,
        ),
        (
            "Great to meet you. We are wrapping up our interviews on Thursday and I'll ring after that.",
            Category.NO_DECISION,
        ),
        (
            "Thanks for coming by. We had a chat and are going with a lad who has his forklift ticket.",
            Category.REJECTION,
        ),
        (
            "Thanks for coming by. Ida and I talked it over and we're going to go with a fella who is nearly "
            "qualified. Nothing personal.",
            Category.REJECTION,
        ),
        ("Good to see you. We have gone with a woman who worked here before, sorry.", Category.REJECTION),
        ("You would work with a lady who has been here for years. We'd like to offer you the job!", Category.OFFER),
    ],
)
def test_a_kind_opening_hides_no_decision(text: str, category: Category) -> None:
    answer = classify(letter(f"Hi Robin,\n\n{text}\n\nDana", "Re: Interview"), HELD)
    assert (answer.category, answer.needs_review) == (category, False)


@pytest.mark.parametrize(
    "text",
    [
        "Good to see you. Please go with a guy who knows the yard on Tuesday at 9 for a trial shift.",
        "We went with a woman who has a ticket, but she has turned it down, so we'd like to offer you the job.",
        "We're wrapping up our interviews on Thursday. Could you come in again at 3pm?",
    ],
)
def test_words_of_a_decision_beside_something_else_refuse_nobody(text: str) -> None:
    answer = classify(letter(f"Hi Robin,\n\n{text}\n\nDana", "Re: Interview"), HELD)
    assert answer.category not in {Category.REJECTION, Category.NO_DECISION} or answer.needs_review


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
