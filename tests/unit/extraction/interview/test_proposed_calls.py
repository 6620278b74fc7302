"""An hour that somebody who writes out of the blue asks for: the user's yes sets it."""

from __future__ import annotations

import pytest

from agent.model.mail import Category, ClaimKind
from tests.unit.extraction.mails import mail, read


@pytest.mark.parametrize(
    ("text", "phone"),
    [
        ("Saw your CV on a job board. We need a Buyer. Can I give you a ring on Friday around 10am?", True),
        ("I came across your profile. Would Thursday at 4pm work for a quick call about a Planner role?", True),
        ("I have a role that you may like. Are you free to meet tomorrow at 11?", False),
        ("We need a chef. OK to phone you on Monday at 9.30?", True),
        ("Retained search for a Buyer. Worth a call? Thursday 3:30pm is open on my side.", False),
        ("I have a Buyer role. I'm free for a call on Thursday at 4pm.", True),
        ("Worth a chat about a Buyer role? I've got Thursday 4pm free.", False),
    ],
)
def test_an_hour_that_is_asked_for_is_offered(text: str, phone: bool) -> None:
    (claim,) = read(mail(f"Hi Robin,\n\n{text}\n\nDana\n"), Category.OUTREACH).interviews
    assert (claim.kind, claim.phone_screen) == (ClaimKind.OFFERED, phone)


@pytest.mark.parametrize(
    "text",
    [
        "Join our open day on Friday at 10am and meet the team!",
        "We have a Buyer job. Interviews are on Friday at 10am. Interested?",
        "I have a role. I can do Monday 2pm or Tuesday at 3pm, which suits?",
        "Are you open to new roles? I finish at 5pm on Friday.",
        "We hold a webinar on Friday at 10am.",
    ],
)
def test_other_hours_are_not(text: str) -> None:
    assert read(mail(f"Hi Robin,\n\n{text}\n\nDana\n"), Category.OUTREACH).interviews == ()


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("I'd love to talk it through. I'm free on Thursday at 3:30 pm.", ClaimKind.OFFERED),
        ("We would like to interview you. I have Thursday at 3pm free.", ClaimKind.OFFERED),
        ("We would like to interview you. I have booked you in for Thursday at 3pm.", ClaimKind.SET),
        ("We would like to interview you on Thursday at 3pm.", ClaimKind.SET),
    ],
)
def test_when_whoever_invites_is_free_sets_nothing(text: str, kind: ClaimKind) -> None:
    (claim,) = read(mail(f"Hi Robin,\n\n{text}\n\nDana\n"), Category.INTERVIEW_INVITATION).interviews
    assert claim.kind is kind


SCOUT = "Ann Lund <ann.lund@tollandrecruitment.example>"
MANDATE = "Hi Robin,\n\nI have a mandate for a Buyer at Orme & Vale Produce. {}\n\nAnn Lund\nTolland Recruitment\n"


@pytest.mark.parametrize(
    ("asked", "people"),
    [
        ("Are you free for a quick call tomorrow at 2 pm?", ["Ann Lund"]),
        ("Would you be up for a chat on Thursday at 10?", ["Ann Lund"]),
        ("They would like to see you on Thursday at 10, would that suit you?", []),
        ("Are you free for a call with their buying manager on Thursday at 10?", []),
    ],
)
def test_a_recruiter_asks_for_a_talk_with_themselves_unless_somebody_else_is_told_of(
    asked: str, people: list[str]
) -> None:
    found = read(mail(MANDATE.format(asked), "Buyer", SCOUT), Category.OUTREACH).interviews
    assert [one.name for claim in found for one in claim.people] == people
