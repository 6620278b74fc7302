"""Hours of a medical, of papers and of the first day, which are no interview's."""

from __future__ import annotations

import pytest

from agent.classification import Known, classify
from agent.model.mail import OF_INTERVIEWS, Category
from tests.unit.classification.letters import letter
from tests.unit.extraction.mails import mail, read


@pytest.mark.parametrize(
    "text",
    [
        "Next step is the medical and drug & alcohol test, you're booked Thursday 12th 9.30am at the clinic.",
        "Your pre-employment medical is booked for Thursday 12 March at 9.30am.",
        "Can you do your drug screen Thursday at 10am?",
        "Induction is Monday 16th at 8am, ask for Dave.",
        "Orientation will be Monday, March 16 at 8:00 AM.",
        "We'd like you to come in for fingerprinting on Thursday at 2pm.",
        "You'll be starting with us on Monday 16 March at 9am.",
        "Please come on Thursday at 2pm to sign the contract.",
    ],
)
@pytest.mark.parametrize(
    "category", [Category.INTERVIEW_CONFIRMATION, Category.INTERVIEW_INVITATION, Category.INTERVIEW_CHANGE]
)
def test_what_comes_with_a_job_is_no_interview(text: str, category: Category) -> None:
    assert read(mail(f"Hi Robin,\n\n{text}\n\nDana"), category).interviews == ()


@pytest.mark.parametrize(
    "text",
    [
        "Your interview for the Medical Receptionist role is on Thursday 12 March at 10am.",
        "Come in on Thursday 12 March at 10am for a chat and to fill in the paperwork.",
        "Your interview is on Thursday 12 March at 10am. The medical is at 11am.",
        "Trial shift Thursday 12 March at 10am, induction first, then you're on with Wayne.",
        "See you on Thursday 12 March at 10am about the medical secretary role.",
    ],
)
def test_a_talk_is_one_whatever_else_there_is_to_do(text: str) -> None:
    found = read(mail(f"Hi Robin,\n\n{text}\n\nDana"), Category.INTERVIEW_CONFIRMATION).interviews
    assert [one.start.hour for one in found if one.start] == [14]


@pytest.mark.parametrize(
    "text",
    [
        "Next step is the medical and drug & alcohol test, you're booked Thursday 12th 9.30am there. Confirm pls",
        "Your pre-employment medical is booked for Thursday 12 March at 9.30am. Can you make it?",
    ],
)
def test_a_mail_of_a_medical_alone_invites_to_no_interview(text: str) -> None:
    found = classify(letter(f"Hi Robin,\n\n{text}\n\nDana", "Re: Picker"), Known(thread_known=True, sender_known=True))
    assert found.category not in OF_INTERVIEWS
