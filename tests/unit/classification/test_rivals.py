"""Somebody else who applied, in a mail that decides nothing in so many words: it may refuse."""

from __future__ import annotations

import pytest

from agent.classification import Known, classify
from agent.classification.sentences.rivals import asks_others_about, tells_of_a_rival
from agent.model.mail import Category
from tests.unit.classification.letters import letter

TIED = Known(thread_known=True, sender_known=True)


@pytest.mark.parametrize(
    "text",
    [
        "But the other lady lives next door and can start at five.",
        "Only, the other candidate has his own van.",
        "But Lea's had the whole room in tears, and she got it.",
        "Those who go through to the panel had eight or more.",
        "The people we are inviting scored above seventy.",
        "Sadly Omar took the job.",
        "The two people ahead of you made none, and I only have two chairs.",
        "Somebody just pipped you on the written part.",
        "Talked to Lorraine, she wants her nephew in here.",
    ],
)
def test_a_rival(text: str) -> None:
    assert tells_of_a_rival(["Thanks for the cake!", text])


@pytest.mark.parametrize(
    "text",
    [
        "The other lady at the desk will let you in.",
        "Got it, thank you!",
        "But do bring the other one, too.",
        "You are one of those who go through.",
        "She got it from the printer.",
        "Ada has the keys, but not the code.",
        "There are two people ahead of you in the queue for the desk.",
        "Tom wants his son to meet you on Thursday.",
    ],
)
def test_no_rival(text: str) -> None:
    assert not tells_of_a_rival([text])


@pytest.mark.parametrize(
    "text",
    [
        "Hiya Robin, thanks for the jingle! We hummed it all day. But Lea's had the client in tears, and she got it.\n",
        "Hi Robin, thanks for the exercise. You found two of the leaks, and those who go on to the interview found "
        "four or more. Hope it was fun.\n",
        "Hello Robin, your bread was the best of the trial day, really. But the other girl lives over the street and "
        "can begin at four. I hope you understand.\n",
    ],
)
def test_thanks_beside_a_rival_are_asked_about(text: str) -> None:
    answer = classify(letter(text, "Re: Baker"), TIED)
    assert answer.needs_review or answer.category is Category.REJECTION
    assert Category.REJECTION in {answer.category, answer.runner_up}


@pytest.mark.parametrize(
    "text",
    [
        "May I call your old headteacher about you?",
        "I'd like to speak to Mr Reed at the depot about you.",
        "Could we contact one of them about you this week?",
    ],
)
def test_somebody_else_is_asked_about_the_reader(text: str) -> None:
    assert asks_others_about([text])


@pytest.mark.parametrize(
    "text",
    [
        "I'd love to set up a quick call to learn more about you.",
        "We'd like to arrange a phone call next week to hear a bit about you.",
        "Happy to chat to find out more about you and your work.",
        "Can we call on Friday to learn a little about you?",
        "It would be a 20 minute call this week about you and the team.",
    ],
)
def test_a_talk_with_the_reader_asks_nobody_else(text: str) -> None:
    assert not asks_others_about([text])


def test_a_booking_link_for_getting_to_know_the_reader_invites() -> None:
    text = (
        "Hi Robin,\n\nThanks for applying for the Fire Alarm Engineer role! I'd love a short call to find out "
        "a bit more about you. Please choose a slot here: https://calendly.com/ada-oak/15\n\nAda Lund\nPeople Manager\n"
    )
    answer = classify(letter(text, "Fire Alarm Engineer"), Known())
    assert (answer.category, answer.needs_review) == (Category.INTERVIEW_INVITATION, False)
