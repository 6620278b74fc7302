"""How interviews are set and moved in plain words and in lines, and who writes of them without a part in them."""

from __future__ import annotations

import pytest

from agent.classification import Known, classify
from agent.classification.sentences.schedules import schedule_line
from agent.classification.tagging.words import tagged
from agent.model.mail import Category
from tests.unit.classification.letters import letter, read

LISTED = "List-Id: <weekly.careerpages.example>\nList-Unsubscribe: <https://careerpages.example/u>\n"


@pytest.mark.parametrize(
    "text",
    [
        "Your interview for the Senior Product Marketing Manager, Europe role with our Growth team in Dublin is booked "
        "for Wednesday 18 March 2026, 14:30 GMT.",
        "I am pleased to confirm your second interview for the Junior Network Support Specialist position at "
        "Pell Grove Telecom on Friday, 2026-03-13 at 9 am.",
        "The interview for the Data Steward position at Pell Grove Analytics is set for Thursday, March 12, 2026 at "
        "11:00 AM ET.",
        "You are booked with Dr. Amara Obi for Monday 16 March, 15:30 GMT for your interview.",
        "There is a hold on your calendar for your interview on March 16 at 9:30am.",
        "Your interview is confirmed for Thursday 12 March at 3pm with Ola Berg. Good luck with your interview!",
    ],
)
def test_names_between_an_interview_and_its_day_are_no_distance(text: str) -> None:
    answer = read(f"Hi Robin,\n\n{text}\n\nDana", "Next week")
    assert (answer.category, answer.needs_review) == (Category.INTERVIEW_CONFIRMATION, False)


@pytest.mark.parametrize(
    "text",
    [
        "If your interview for the Data Steward position at Pell Grove is confirmed, you will hear from us.",
        "Once your interview for the Data Steward position at Pell Grove is scheduled, an invitation follows.",
        "Your interview for the Data Steward position at Pell Grove has not been scheduled yet.",
    ],
)
def test_an_interview_that_may_yet_be_set_is_not_set(text: str) -> None:
    assert read(f"Hi Robin,\n\n{text}\n\nDana", "News").category is not Category.INTERVIEW_CONFIRMATION


@pytest.mark.parametrize(
    "text",
    [
        "Here are the details of your interview:\n\nWhen: Monday 16 March, 10:00 GMT\nWhere: 12 Quay Street\n"
        "With: Ola Berg\n\nIf you have any questions, or if you are no longer available, please let me know.",
        "Here is your schedule for the onsite interview.\n\nMon 16 March\n9:00-9:45 Ola Berg, Head of Data\n"
        "10:00-10:45 Ines Prado",
        "The timetable for your interview:\n\n9:00 Ola Berg\n9:45 Ines Prado",
        "Please see the agenda for your interview:\n\nInes Prado: 2:00 PM - 2:45 PM ET",
    ],
)
def test_lines_set_an_interview_as_sentences_do(text: str) -> None:
    answer = read(f"Hi Robin,\n\n{text}\n\nDana", "Next week")
    assert (answer.category, answer.needs_review) == (Category.INTERVIEW_CONFIRMATION, False)


LABELS = "\n\nWhere: Unit 9, Dock Road\nWhen: Friday 13 March at 8.30am\nWho: Ola Berg, shift lead\n"


@pytest.mark.parametrize(
    ("subject", "text", "sets"),
    [
        ("Interview - Pell Grove", "The client would like to meet you in person!" + LABELS, True),
        ("Interview", "Good news! Ola wants to see you, steel toes on." + LABELS, True),
        ("Interview - Pell Grove", "The client cancelled, they wanted to meet you." + LABELS, False),
    ],
)
def test_lines_set_what_somebody_would_meet_the_reader_for(subject: str, text: str, sets: bool) -> None:
    answer = classify(letter(f"Hi Robin,\n\n{text}\nDana", subject), Known(sender_known=True))
    assert ((answer.category, answer.needs_review) == (Category.INTERVIEW_CONFIRMATION, False)) is sets


@pytest.mark.parametrize(
    ("asked", "begins"),
    [
        ("When are you free?", None),
        ("If the time does not suit you, tell me when you are free.", 2),
    ],
)
def test_a_schedule_is_none_where_a_time_is_asked_for(asked: str, begins: int | None) -> None:
    texts = ["The interview with you:", asked, "9:00-9:45 Ola Berg"]
    assert schedule_line(texts, [tagged(text) for text in texts]) == begins


def test_a_schedule_of_a_cancelled_interview_is_none() -> None:
    texts = ["Your interview is cancelled.", "9:00-9:45 Ola Berg"]
    assert schedule_line(texts, [tagged(text) for text in texts]) is None


@pytest.mark.parametrize(
    ("wanted", "text"),
    [
        (
            Category.INTERVIEW_INVITATION,
            "We would like to invite you to an interview. There are two slots:\n\nTuesday 10:00 - 11:00 with Ola Berg\n"
            "Wednesday 14:00 - 15:00 with Ines Prado\n\nWhich suits you?",
        ),
        (Category.UNRELATED, "The schedule of the weekend:\n\n10:00 - 11:00 Ola Berg\n11:00 - 12:00 Ines Prado"),
    ],
)
def test_lines_that_offer_times_or_speak_of_no_interview_set_nothing(wanted: Category, text: str) -> None:
    assert read(f"Hi Robin,\n\n{text}\n\nDana", "Next week").category is wanted


@pytest.mark.parametrize(
    "text",
    [
        "Our interview has been moved from Tuesday 10 March at 10:00 to Wednesday 11 March at 11:00.",
        "Your interview was moved to Friday, March 13 at 3pm from Thursday, March 12 at 2pm.",
        "The interview for the analyst role has been shifted from March 12 to March 13 at 9:30.",
    ],
)
def test_from_one_day_to_another_is_a_sure_change(text: str) -> None:
    answer = read(f"Hi Robin,\n\n{text}\n\nDana", "Your interview")
    assert (answer.category, answer.needs_review) == (Category.INTERVIEW_CHANGE, False)


PRIVATE = [
    "I hope your interview on Tuesday at 4 went well! See you on Sunday at 6pm.",
    "Good luck with your interview on Thursday at 3! See you on Saturday at 5pm.",
    "Hello, sorry, the owner has chosen another applicant for the room.",
]


@pytest.mark.parametrize("text", PRIVATE)
def test_a_private_mail_speaks_for_no_employer(text: str) -> None:
    answer = read(text, "Re: Sunday", sender="pat@hale.example")
    assert (answer.category, answer.needs_review) == (Category.UNRELATED, False)
    assert not answer.evidence


def test_a_known_person_is_never_taken_for_a_private_one() -> None:
    answer = classify(letter(PRIVATE[2], "Re: Sunday"), Known(sender_known=True))
    assert answer.category is not Category.UNRELATED


def test_an_employer_who_chose_another_candidate_is_no_landlord() -> None:
    assert read("Unfortunately we chose another candidate for the analyst role.").category is Category.REJECTION


def test_a_list_speaks_of_nobodys_interview() -> None:
    text = "Your interview on Thursday, March 12 at 3pm is confirmed: seven ways to shine."
    answer = read(text, "Interview tips", sender="news@careerpages.example", headers=LISTED)
    assert (answer.category, answer.evidence) == (Category.UNRELATED, ())


@pytest.mark.parametrize(
    ("subject", "sender", "opens"),
    [
        ("Job fair on Thursday", "newsletter@jobs-north.example", "Hello,"),
        ("The Northern Newsletter: who hires in March", "ola@jobs-north.example", "Hello,"),
        ("Who hires in March", "ola@jobs-north.example", "Your weekly e-zine on work in the north."),
    ],
)
def test_what_calls_itself_a_newsletter_speaks_of_nobodys_interview(subject: str, sender: str, opens: str) -> None:
    text = f"{opens}\n\nYour interview for the Data Steward position is confirmed for Thursday, March 12 at 3pm."
    answer = read(text, subject, sender=sender)
    assert (answer.category, answer.needs_review) == (Category.UNRELATED, False)
    known = classify(letter(text, subject, sender=sender), Known(sender_known=True))
    assert known.category is Category.INTERVIEW_CONFIRMATION


def test_a_list_that_writes_about_your_application_is_heard() -> None:
    text = "Hi Robin, thank you for your application. We regret that we have chosen another candidate for the role."
    answer = read(text, "Your application", sender="jobs@pellgrove.example", headers=LISTED)
    assert answer.category is Category.REJECTION


@pytest.mark.parametrize(
    "text",
    [
        "Got your form, thanks. Could you pop into the yard on Monday at 4 for a word?",
        "Received your CV, thank you. Would you drop by the shop on Tuesday afternoon at 3?",
        "Got your form. Could you come in on Monday at 4 for an interview?",
    ],
)
def test_coming_by_for_a_word_is_an_invitation_however_it_is_called(text: str) -> None:
    found = classify(letter(f"Hi Robin,\n\n{text}\n\nDana", "Re: Porter"), Known(house_known=True))
    assert (found.category, found.needs_review) == (Category.INTERVIEW_INVITATION, False)


def test_coming_out_to_where_they_work_is_an_invitation() -> None:
    text = "Hi Robin,\n\nWould you come across to our quarry on Monday at 9 for a look?\n\nDana"
    found = classify(letter(text, "Re: Porter"), Known(house_known=True))
    assert (found.category, found.needs_review) == (Category.INTERVIEW_INVITATION, False)


@pytest.mark.parametrize(
    "text", ["I'm afraid we're fully booked for interviews on Thursday.", "You are set to hear from us on Thursday."]
)
def test_what_is_booked_or_set_for_others_surely_confirms_nothing(text: str) -> None:
    found = classify(letter(f"Hi Robin,\n\n{text}\n\nDana", "Re: Porter"), Known(thread_known=True, house_known=True))
    assert found.category is not Category.INTERVIEW_CONFIRMATION or found.needs_review
