"""Hours of a medical, of papers and of the first day, which are no interview's."""

from __future__ import annotations

import pytest

from agent.classification import Known, classify
from agent.classification.sentences.formalities import begins_at_work
from agent.model.mail import OF_INTERVIEWS, Category
from tests.unit.classification.letters import letter
from tests.unit.extraction.mails import mail, read

AFTER = Known(thread_known=True, sender_known=True, interview_ahead=False, interview_held=True)


def test_an_hour_at_which_the_contract_is_made_is_no_interview() -> None:
    text = "The tarts settled it. Come on Monday at six and we make the papers. 2.400 net, meals."
    found = classify(letter(f"Hi Robin,\n\n{text}\n\nDana", "Re: Pastry cook"), Known(thread_known=True))
    assert found.category is Category.OFFER


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


@pytest.mark.parametrize(
    "text",
    [
        "Orientation is Monday 4/27 7am in Joplin, bring your card.",
        "Induction is Monday 27th at 8am, ask for Dave.",
        "You'll be starting with us on Monday 27 April at 9am.",
        "Your first shift is Sunday at 4pm, wear black.",
        "You will start at 9:00 on Monday 16 March.",
        "You will start from 16 March at 9:00.",
        "Your first day is Monday at 9 instead of 8.",
    ],
)
def test_who_is_given_the_hour_of_their_first_day_has_the_job(text: str) -> None:
    found = classify(letter(f"Hi Robin,\n\nAll came back fine. {text}\n\nDana", "Re: Driver role"), AFTER)
    assert (found.category, found.needs_review) == (Category.OFFER, False)


@pytest.mark.parametrize(
    "text",
    [
        "Next step is the medical, you're booked Thursday 12th 9.30am at the clinic.",
        "The drug screen is Thursday at 10am.",
    ],
)
def test_who_is_given_the_hour_of_a_check_has_not(text: str) -> None:
    found = classify(letter(f"Hi Robin,\n\n{text}\n\nDana", "Re: Driver role"), AFTER)
    assert (found.category, found.needs_review) == (Category.INFORMATION_REQUEST, False)


@pytest.mark.parametrize(
    "text",
    [
        "If you are hired, your first day is Monday at 9am.",
        "Orientation is usually on Mondays at 7am.",
        "Your first day would be Monday at 9am.",
        "When is your first day, Monday at 9am?",
        "Trial shift Thursday at 10am, induction first.",
    ],
)
def test_a_first_day_that_only_may_come_is_none(text: str) -> None:
    assert not begins_at_work(text)


def test_who_is_seen_by_occupational_health_is_not_interviewed() -> None:
    text = (
        "Occupational health can see you on Thursday 12 March at 10:20 in the Tower, and will want your vaccine card."
    )
    found = classify(letter(f"Hi Robin,\n\n{text}\n\nDana", "Re: Driver role"), AFTER)
    assert found.category is Category.INFORMATION_REQUEST


@pytest.mark.parametrize(
    "text",
    [
        "You'll start at 10 with Ana in room 4, and Ben takes over at 11.",
        "We are running late, so you will start from 3.15.",
        "Dr Fenn's clinic overruns on Thursdays, so you'll be starting at 2.45 and not 2.",
        "You'll be starting at 2.45 rather than 2.",
        "A slight change for Thursday: you'll start at 2:45 instead of 2.",
        "You will be starting on Thursday at 11:15, not 11.",
    ],
)
def test_who_starts_at_an_hour_may_as_well_start_to_talk(text: str) -> None:
    assert not begins_at_work(text)
    ahead = Known(thread_known=True, sender_known=True, interview_ahead=True)
    found = classify(letter(f"Hi Robin,\n\n{text} Everything else as in the letter.\n\nDana", "Thursday"), ahead)
    assert found.needs_review or found.category in OF_INTERVIEWS


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("You'll be starting on Thursday at 10 with Ana in room 4.", True),
        ("Your first day is Thursday at 10.", False),
    ],
)
def test_who_starts_before_the_interview_is_not_surely_taken_on(text: str, *, asks: bool) -> None:
    ahead = Known(thread_known=True, sender_known=True, interview_ahead=True)
    found = classify(letter(f"Hi Robin,\n\n{text}\n\nDana", "Thursday"), ahead)
    assert found.needs_review is asks
    assert asks or found.category is Category.OFFER


@pytest.mark.parametrize(
    "text",
    [
        "You'll be starting at 2.45 and not 2.",
        "You will be starting at 11:15 now, not 11.",
        "You'll be starting at 2.45 rather than 2.",
    ],
)
def test_an_hour_told_for_another_one_moves_the_talk(text: str) -> None:
    ahead = Known(thread_known=True, sender_known=True, interview_ahead=True)
    found = classify(letter(f"Hi Robin,\n\n{text} Everything else as in the letter.\n\nDana", "Thursday"), ahead)
    assert (found.category, found.needs_review) == (Category.INTERVIEW_CHANGE, False)
