"""A mail that only points to the one that it forwards."""

from __future__ import annotations

import pytest

from agent.classification import Known, classify
from agent.classification.senders.forwards import handed_on, pointed_to
from agent.model.mail import Category
from tests.unit.classification.letters import letter

TIED = Known(thread_known=True, sender_known=True)
FORWARDED = (
    "-------- Forwarded Message --------\nSubject: Warden\nDate: Mon, 9 Mar 2026 18:02\n"
    "From: Clerk <clerk@pellgrove.example>\nTo: Dana <dana@pellgrove.example>\n\n{text}\n"
)


@pytest.mark.parametrize(
    ("text", "category"),
    [
        (
            "Dana, they could not agree tonight and have adjourned to the 23rd. Two are for Robin, two for the other. "
            "Kindly tell them both.",
            Category.NO_DECISION,
        ),
        (
            "Dana, having slept on it I'd rather take Priya. Robin is good but we'd be teaching the whole of the "
            "heritage side, and we haven't the time. Will you pass it on?",
            Category.REJECTION,
        ),
    ],
)
@pytest.mark.parametrize("own", ["Robin, see below, which is all I know myself.", "Hi Robin, got this back just now."])
def test_what_it_points_to_is_asked_about(own: str, text: str, category: Category) -> None:
    answer = classify(letter(f"{own}\n\nDana\n\n{FORWARDED.format(text=text)}", "Fwd: Warden"), TIED)
    assert (answer.category, answer.needs_review) == (category, True)


@pytest.mark.parametrize(
    ("own", "subject"),
    [
        ("Robin, it was a pleasure to meet you.", "Fwd: Warden"),
        ("Robin, please see below, which is all I know myself.", "Re: Warden"),
        ("Robin, see below. " + "I write it all out again, and more. " * 6, "Fwd: Warden"),
    ],
)
def test_who_says_something_themselves_points_to_nothing(own: str, subject: str) -> None:
    message = letter(f"{own}\n\nDana\n\n{FORWARDED.format(text='They chose Priya.')}", subject)
    assert pointed_to(message) is None


def test_a_subject_alone_forwards_nothing() -> None:
    assert pointed_to(letter("Robin, see below.", "Fwd: Warden")) is None


TIMES = "Jo,\n\nWe would like to see Robin. I have Thursday 19 March at 8.30am or Friday 20 March at 5pm.\n\nJulia"


def test_what_an_agent_hands_on_is_read_as_if_it_were_to_the_reader() -> None:
    own = "Good news, see below from the client, Redmayne Capital, for the Fund Accountant role. Which shall I book?"
    message = letter(f"Hi Robin,\n\n{own}\n\nJo\n\n{FORWARDED.format(text=TIMES)}", "Fwd: Interview slots")
    read = handed_on(message, "Robin Hale")
    assert read is not None
    assert "We would like to see you. I have Thursday 19 March" in read.body.new
    assert classify(read, Known()).category is Category.INTERVIEW_INVITATION


@pytest.mark.parametrize(
    ("said", "read_as"),
    [
        ("We will see Will on Thursday, if Will is free.", "We will see you on Thursday, if you are free."),
        ("Does Will have a car? Has Will applied before?", "do you have a car? have you applied before?"),
        ("Will was early last time. We have Will's CV.", "you were early last time. We have your CV."),
    ],
)
def test_a_name_that_is_a_word_is_told_from_the_word(said: str, read_as: str) -> None:
    own = "Hi Will,\n\nSee below from the client. Which shall I book?\n\nJo"
    message = letter(f"{own}\n\n{FORWARDED.format(text=said)}", "Fwd: Interview slots")
    read = handed_on(message, "Will Hale")
    assert read is not None
    assert read_as in read.body.new


@pytest.mark.parametrize(
    ("own", "text"),
    [
        ("see below, might make you laugh.", TIMES),
        ("see below from the client.", TIMES.replace("Robin", "Priya")),
        ("see below from the client. " + "I write it all out again. " * 9, TIMES),
        ("the client will ring you tomorrow.", TIMES),
    ],
)
def test_what_is_about_somebody_else_or_about_no_interview_is_not_handed_on(own: str, text: str) -> None:
    message = letter(f"Hi Robin,\n\n{own}\n\nJo\n\n{FORWARDED.format(text=text)}", "Fwd: Interview slots")
    assert handed_on(message, "Robin Hale") is None
