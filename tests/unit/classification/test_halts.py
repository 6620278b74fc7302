"""Interviews that are halted, and what is only sent again."""

from __future__ import annotations

import pytest

from agent.classification import Known, classify
from agent.classification.sentences.halts import cannot_hold_it, is_halted, is_none_held, is_off
from agent.model.mail import Category
from tests.unit.classification.letters import NOBODY, letter

AHEAD = Known(thread_known=True, sender_known=True)
NONE_AHEAD = Known(thread_known=True, sender_known=True, interview_ahead=False)


@pytest.mark.parametrize(
    "text",
    [
        "All interviews are on hold until the new head arrives. Sorry for the short notice.",
        "We have had to put our interviews on ice while the budget is looked at.",
        "We've paused interviewing this week, and I'll write when there are new dates.",
        "The selection days have been suspended until further notice.",
    ],
)
def test_interviews_on_hold_are_off_where_one_is_ahead_and_else_undecided(text: str) -> None:
    message = letter(f"Hi Robin,\n\n{text}\n\nDana", "Re: Clerk")
    assert any(map(is_halted, text.split(". ")))
    assert classify(message, AHEAD).category is Category.INTERVIEW_CANCELLATION
    assert classify(message, NONE_AHEAD).category is Category.NO_DECISION


@pytest.mark.parametrize(
    "text",
    [
        "If interviews are put on hold I'll tell you at once.",
        "Interviews were on hold last week, and resume on Monday.",
        "Are the interviews on hold?",
        "Our interviews are not on hold.",
        "Although other interviews are on hold, yours goes ahead.",
    ],
)
def test_what_may_be_on_hold_or_was_is_not(text: str) -> None:
    assert not is_halted(text)


@pytest.mark.parametrize(
    "text",
    [
        "Kindly disregard the invitation for 20 March. It went out by mistake.",
        "No interview will be held on Thursday, as the school is shut.",
        "Crewing is frozen, so there'll be nobody for you to see on the 21st.",
        "The site is shut, and there will be nobody here tomorrow.",
        "Please ignore my invite of this morning, I'm afraid we jumped the gun.",
    ],
)
def test_an_interview_that_will_not_be_is_called_off(text: str) -> None:
    assert is_none_held(text.split(". ")) is not None
    answer = classify(letter(f"Hi Robin,\n\n{text}\n\nDana", "Re: Clerk"), AHEAD)
    assert answer.category is Category.INTERVIEW_CANCELLATION


def test_an_invitation_that_is_sent_again_calls_nothing_off() -> None:
    text = "Please ignore my last invite, it had the wrong day. The right one is below: Thursday at 2."
    assert is_none_held(text.split(". ")) is None


def test_no_panel_is_no_end_of_an_interview() -> None:
    assert is_none_held(["There'll be no interview panel as such on Friday, it's just me."]) is None


@pytest.mark.parametrize(
    "text",
    [
        "Your interview for Claims Handler with Ostler Insurance on 17 March has been cancelled by the employer.",
        "Accordingly Thursday's interview is off.",
        "The interview on the 19th won't be taking place.",
        "Headcount got frozen this morning, so I have to pull Thursday.",
        "We've had to scrub Thursday.",
        "I'm going to have to bail on Thursday, kid's got the flu.",
        "Please stand down for Thursday; we need to rethink the role.",
        "Can we put Thursday on ice?",
        "Hold off on Thursday for now - we're regrouping.",
    ],
)
def test_an_interview_that_is_called_off_in_that_word_is(text: str) -> None:
    assert is_off(text)


@pytest.mark.parametrize(
    "text",
    [
        "Your interview has not been cancelled.",
        "If your interview is cancelled, we will ring you.",
        "Your interview was cancelled by mistake.",
        "The interview is off the main corridor, second door; it is off to the left.",
        "Your interview has been cancelled and rescheduled for Friday.",
        "I'm pulling your file together for Thursday.",
        "If we had to pull Thursday, I would ring you.",
        "Hold off on Thursday's homework until we have met.",
        "We put Thursday on the rota.",
        "I have to pull Thursday night's figures first.",
    ],
)
def test_what_only_sounds_called_off_is_not(text: str) -> None:
    assert not is_off(text)


def test_a_day_is_off_though_the_post_is_only_frozen() -> None:
    text = "Headcount got frozen this morning, so I have to pull Thursday. I'll reach out if it opens back up."
    message = letter(f"Hi Robin,\n\n{text}\n\nDana", "Re: Clerk")
    assert classify(message, AHEAD).category is Category.INTERVIEW_CANCELLATION
    assert classify(message, NONE_AHEAD).category is Category.NO_DECISION


def test_a_strangers_word_that_an_interview_for_a_post_is_off_is_sure() -> None:
    text = (
        "Hello Robin,\n\nYour interview for Claims Handler with Ostler Insurance on 17 March at 10:00 has been "
        "cancelled by the employer. You do not need to do anything. The recruiter will be in touch with you."
    )
    answer = classify(letter(text, "Interview cancelled: Claims Handler, Ostler Insurance"), NOBODY)
    assert (answer.category, answer.needs_review) == (Category.INTERVIEW_CANCELLATION, False)


AHEAD = Known(thread_known=True, interview_ahead=True)


@pytest.mark.parametrize(
    "text",
    [
        "We won't be able to see you on Thursday after all. Apologies.",
        "We're not able to interview you on Thursday as planned.",
        "We have to drop Thursday's interview, I'm afraid.",
        "I can't see you on Thursday after all, sorry.",
    ],
)
def test_who_cannot_be_seen_on_the_day_has_no_interview(text: str) -> None:
    answer = classify(letter(f"Hi Robin,\n\n{text}\n\nBest,\nDana Kim", "Re: Interview"), AHEAD)
    assert (answer.category, answer.needs_review) == (Category.INTERVIEW_CANCELLATION, False)


@pytest.mark.parametrize(
    "sentences",
    [
        ("We won't be able to see you on Thursday.", "Could you come on Friday?"),
        ("We can't see you on Thursday before 10, so come at 11.",),
        ("We are unable to interview you on Thursday in Leeds; please come to York.",),
        ("I am not able to meet you at the door on Thursday, so ask at reception.",),
        ("We are not able to offer you the job after all.",),
        ("We can't meet you on Thursday, but Friday at 10 would suit us.",),
    ],
)
def test_where_another_time_or_place_is_told_nothing_is_called_off(sentences: tuple[str, ...]) -> None:
    assert cannot_hold_it(sentences) is None


@pytest.mark.parametrize(
    ("text", "off"),
    [
        ("We skip Thursday.", True),
        ("I'm afraid we'll have to drop Thursday's interview, as the head is in hospital.", True),
        ("We have to drop Thursday's interview, as the head is in hospital.", True),
        ("Let's scrap Thursday, the budget has gone.", True),
        ("Don't skip Thursday!", False),
        ("We'll skip Thursday's test; just come for the interview.", False),
        ("Let's skip Thursday and do Friday at 10 instead.", False),
    ],
)
def test_a_day_that_they_skip_is_off(text: str, off: bool) -> None:
    assert is_off(text) is off
