"""Who would meet the reader, and has the invitation follow."""

from __future__ import annotations

import pytest

from agent.classification import Known, classify
from agent.classification.sentences.next_talks import has_an_invite_follow, wants_back, would_see
from agent.model.mail import Category
from agent.parsing.sentences import split
from tests.unit.extraction.mails import mail

IN_THREAD = Known(own_addresses=frozenset({"robin@vale.example"}), thread_known=True, sender_known=True)


@pytest.mark.parametrize(
    "text",
    [
        "So sorry for going quiet, I've been off with flu. The team is keen to meet you! Invite to follow from Ana.",
        "Sorry for the silence, I was on leave. They are really keen to meet you. I'll send an invite shortly.",
    ],
)
def test_an_invite_that_follows_is_an_invitation(text: str) -> None:
    message = mail(f"Hi Robin,\n\n{text}\n\nDana\n", "RE: Buyer")
    found = classify(message, IN_THREAD)
    assert (found.category, found.needs_review) == (Category.INTERVIEW_INVITATION, False)


@pytest.mark.parametrize(
    "text",
    [
        "If they are keen to meet you, an invite will follow.",
        "We are keen to meet you once the budget is decided.",
        "We are keen to meet you at our open day.",
        "I'll send you an invite to the webinar. We are keen to see you there.",
    ],
)
def test_no_invite_follows(text: str) -> None:
    assert has_an_invite_follow(split(text)) is None


OVER = Known(
    own_addresses=frozenset({"robin@vale.example"}),
    thread_known=True,
    sender_known=True,
    interview_ahead=False,
    interview_held=True,
)


@pytest.mark.parametrize(
    "text",
    [
        "Feedback from Raj: strong technically, great communication, would like to see more of leading a team. "
        "They'd like to do a final stage next week. What's your availability?",
        "Some feedback from the panel: you came across as calm and well prepared. When are you free for a second "
        "interview?",
    ],
)
def test_praise_that_asks_when_the_reader_could_come_again_invites(text: str) -> None:
    found = classify(mail(f"Hi Robin,\n\n{text}\n\nDana\n", "RE: Buyer"), OVER)
    assert (found.category, found.needs_review) == (Category.INTERVIEW_INVITATION, False)


def test_reasons_for_a_refusal_invite_nobody() -> None:
    text = (
        "Feedback: you were strong on process but the panel wanted more strategic thinking, so they went with another "
        "candidate. Are you free for a call to talk it through?"
    )
    found = classify(mail(f"Hi Robin,\n\n{text}\n\nDana\n", "RE: Buyer"), OVER)
    assert found.category is not Category.INTERVIEW_INVITATION


@pytest.mark.parametrize(
    "text",
    [
        "Larkspur wants you back for a 2nd round, final one I'm told. Panel of 2: Raj again plus Olga Petrenko (VP). "
        "Wed 3/18 9:30 AM. I'll send the Zoom once I have it.",
        "They want to bring you back for a final round with the VP. Wed 3/18 at 9:30 AM.",
        "The team would love to have you back in for a second interview, Wed 3/18 at 9:30 AM.",
    ],
)
def test_who_wants_the_reader_back_invites(text: str) -> None:
    found = classify(mail(f"Robin! {text}\n\nDana\n", "Larkspur - 2nd round"), OVER)
    assert (found.category, found.needs_review) == (Category.INTERVIEW_INVITATION, False)


@pytest.mark.parametrize(
    "text",
    [
        "If they want you back for a second round, I'll ring.",
        "They don't want you back for another interview.",
        "We want you back for the summer season.",
        "I'd like to get back to you for the interview notes.",
        "We're happy to have you back at work.",
    ],
)
def test_nobody_is_wanted_back(text: str) -> None:
    assert not wants_back(text)


@pytest.mark.parametrize(
    "text",
    [
        "Our manager would like to see you.",
        "The board would love to meet you, ideally next week.",
    ],
)
def test_who_would_see_the_reader_invites(text: str) -> None:
    found = classify(mail(f"Hi Robin,\n\n{text}\n\nDana\n", "RE: Buyer"), IN_THREAD)
    assert (found.category, found.needs_review) == (Category.INTERVIEW_INVITATION, False)


@pytest.mark.parametrize(
    "text",
    [
        "We'd love to see you apply again.",
        "I would like to see your portfolio.",
        "We would have liked to see you.",
        "If the role comes up again we would love to see you.",
        "Everyone would like to see you do well.",
        "Let me know if you would like to see you.",
    ],
)
def test_what_they_would_see_is_not_the_reader_now(text: str) -> None:
    assert not would_see(text)
