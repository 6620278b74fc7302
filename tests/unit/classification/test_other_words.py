"""The same things said in other words, and things that only sound like them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from agent.classification import Known, classify
from agent.classification.judgement.thresholds import ACTING
from agent.model.mail import Category, Invitation
from tests.unit.classification.letters import NOBODY, category, invitation, letter, read


@pytest.mark.parametrize(
    ("wanted", "methods"),
    [
        (Category.INTERVIEW_CONFIRMATION, ("REQUEST:0", "REQUEST:0")),
        (Category.INTERVIEW_CHANGE, ("REQUEST:0", "REQUEST:2")),
        (Category.INTERVIEW_CHANGE, ("CANCEL:1", "REQUEST:0")),
        (Category.INTERVIEW_CANCELLATION, ("CANCEL:1", "CANCEL:1")),
    ],
)
def test_of_several_invitations_all_decide(wanted: Category, methods: tuple[str, ...]) -> None:
    parts: list[Invitation] = []
    for number, method in enumerate(methods):
        name, sequence = method.split(":")
        message = invitation(f"Interview, part {number + 1}", name, int(sequence))
        parts.extend(message.invitations)
    several = replace(letter("Please see the invitations.", "Your interviews"), invitations=tuple(parts))
    assert classify(several, NOBODY).category is wanted


@pytest.mark.parametrize(
    "text",
    [
        "Honestly, I wish I had better news for you about the role.",
        "The level is not quite right for this role.",
    ],
)
def test_a_hint_alone_is_never_a_sure_refusal(text: str) -> None:
    answer = classify(letter(text, "Re: Analyst role"), Known(thread_known=True))
    assert answer.category is not Category.REJECTION or answer.needs_review


def test_one_bare_sentence_is_doubtful_until_something_agrees_with_it() -> None:
    bare = "Your application has not been selected."
    assert read(bare).category is Category.REJECTION
    assert read(bare).needs_review
    assert not read(f"{bare} We have chosen another candidate for the role. We wish you luck.").needs_review


@pytest.mark.parametrize(
    "text",
    [
        "They asked me in for a second interview on Thursday at 2, for the analyst role!",
        "I got the job! They offered me the role this morning, start in May.",
        "She had an interview last week, and they turned her down. My interview is on Monday at 10.",
    ],
)
def test_what_a_friend_tells_of_a_hunt_is_nobody_elses(text: str) -> None:
    answer = read(text, "guess what")
    assert answer.category not in ACTING or answer.needs_review


@pytest.mark.parametrize(
    "text",
    [
        "Please upload your certificate, or your application cannot be considered further for the role.",
        "Candidates who do not complete the form cannot continue in the process.",
        "Before we progress to the next stage with the role, please let me know your salary expectations.",
    ],
)
def test_what_would_happen_otherwise_has_not_happened(text: str) -> None:
    assert category(text, "Your application") not in {Category.REJECTION, Category.INTERVIEW_INVITATION}


@pytest.mark.parametrize(
    ("wanted", "text"),
    [
        (Category.REJECTION, "The other finalist said yes this morning. I am sorry, Robin."),
        (Category.REJECTION, "The role has been cut from next year's budget. Sorry about that."),
        (Category.REJECTION, "I'm afraid we won't be asking you back for another interview. All the best."),
        (Category.NO_DECISION, "Nothing to report yet on the role: the panel meets again on Monday."),
        (
            Category.NO_DECISION,
            "It still needs the director's sign-off, and he is away. You are very much on our list.",
        ),
        (Category.OFFER, "The job is yours if you want it: 48,000 GBP and a start in May."),
        (
            Category.INTERVIEW_INVITATION,
            "We'd like to see you again for the role. Does Monday suit, or could you do Tuesday?",
        ),
        (Category.INTERVIEW_CONFIRMATION, "Tuesday at 10 it is, Robin. I'll send a Teams link for the interview."),
        (Category.INTERVIEW_CHANGE, "Could we make the interview 11:00 instead of 10:00 on Thursday?"),
        (Category.INTERVIEW_CANCELLATION, "I have to call off Thursday's interview, and there is no new date."),
        (Category.FEEDBACK, "Happy to explain. The panel felt you were strong on planning, less so on budgets."),
    ],
)
def test_the_same_said_in_other_words(wanted: Category, text: str) -> None:
    assert classify(letter(text, "Re: Analyst role"), Known(thread_known=True)).category is wanted


@pytest.mark.parametrize(
    "text",
    [
        "We have already hired somebody for it.",
        "I'm afraid they have taken someone on.",
        "They went with another woman who lives nearer.",
        "We've filled this one now, sorry.",
        "They will not be making you an offer.",
        "It was good to meet you, but we are not moving forward.",
    ],
)
def test_a_short_refusal_of_a_followed_application_is_sure(text: str) -> None:
    answer = classify(letter(text, "Re: Analyst role"), Known(thread_known=True, sender_known=True))
    assert (answer.category, answer.needs_review) == (Category.REJECTION, False)


@pytest.mark.parametrize(
    "text",
    [
        "We have not found anybody yet.",
        "Have you found someone already?",
        "We will not be moving forward until Monday.",
        "We cannot make you an offer until your references are in.",
        "They have now found your file, and will ring you.",
        "Once we have found someone we will let you know.",
        "If we had already found someone we would have told you.",
        "We found somebody to cover the desk while you interview.",
        "I've taken on another post myself, so Ana Ruiz will look after your application from here.",
        "We have already hired someone for the early shift, and look for somebody like you for the late one.",
        "I found someone else in the team to join us on Friday.",
        "They have got somebody else to take the notes, so I can sit in.",
    ],
)
def test_what_only_sounds_like_a_short_refusal_is_no_sure_one(text: str) -> None:
    answer = classify(letter(text, "Re: Analyst role"), Known(thread_known=True, sender_known=True))
    assert answer.category is not Category.REJECTION or answer.needs_review


_SET = "We would like to invite you to interview on Thursday 19 March at 10.00 at our offices. "


@pytest.mark.parametrize(
    "test",
    [
        "The interview will include a short written test.",
        "Please arrive fifteen minutes early to complete a typing test.",
        "On the day you will be asked to do an Excel exercise of half an hour.",
        "You will be given a case study to complete on arrival.",
    ],
)
def test_an_exercise_at_the_interview_is_no_test_to_be_done_at_home(test: str) -> None:
    asked = classify(letter(_SET + test + " Regards, Mary Holt", "Interview: Policy Clerk"), Known(number_known=True))
    assert asked.category in {Category.INTERVIEW_INVITATION, Category.INTERVIEW_CONFIRMATION}


@pytest.mark.parametrize(
    "text",
    [
        "The next stage is an online test. Please complete the assessment by Sunday by the link below.",
        "Before your interview on Thursday please complete the online assessment by the link below.",
        "Please complete the attached exercise and send it back by Wednesday. We will discuss it at the interview.",
        "We would like you to complete a take-home task. You have five days for it. Please send it back by Friday.",
    ],
)
def test_a_test_to_be_done_at_home_stays_one(text: str) -> None:
    found = classify(letter(text + " Regards, Mary Holt", "Your application: Policy Clerk"), Known(number_known=True))
    assert found.category is Category.ASSESSMENT


_HEARD = Known(thread_known=True, sender_known=True, house_known=True, interview_ahead=False, interview_held=True)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("I am happy to tell you that you have been successful at interview and that we wish to appoint you.", True),
        ("You were successful in your interview, and we wish to appoint you, subject to checks.", True),
        ("Candidates who have been successful at interview will be called by Friday.", False),
        ("You have been successful in your interview, and we would like to see you for the final round.", False),
        ("If you were successful at interview, you will hear by Friday.", False),
    ],
)
def test_success_at_an_interview_is_an_offer_where_nothing_is_to_come(text: str, wanted: bool) -> None:
    found = classify(letter(f"Dear Robin,\n\n{text}\n\nKind regards\nMona Lind", "Re: Playworker interview"), _HEARD)
    assert (found.category is Category.OFFER and not found.needs_review) is wanted


def test_a_job_that_is_the_readers_is_offered_though_the_mail_begins_anew() -> None:
    known = Known(sender_known=True, house_known=True, interview_ahead=False, interview_held=True)
    answer = classify(letter("Hi Robin,\n\nThe job is yours.\n\nDana\n", "You"), known)
    assert (answer.category, answer.needs_review) == (Category.OFFER, False)
