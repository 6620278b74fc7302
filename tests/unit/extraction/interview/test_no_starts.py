"""Hours at which nothing begins, and times of an invitation that are not set yet."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from agent.extraction.interview.interviews import find_interviews
from agent.extraction.when.readers import reader_of
from agent.model.mail import Category, ClaimKind
from agent.model.settings import Profile
from agent.parsing import parse

ROBIN = Profile("Robin Hale", ("robin@mail.example",), time_zone="Europe/London")
MAIL = """From: Ines Faber <ines@tollgate.example>
To: robin@mail.example
Subject: Your interview
Date: Tue, 8 Sep 2026 09:00:00 +0100
Message-ID: <one@tollgate.example>
Content-Type: text/plain; charset=utf-8

Dear Robin,

{}

Ines
"""


def told(text: str, category: Category = Category.INTERVIEW_CONFIRMATION) -> list[tuple[ClaimKind, str]]:
    """Given a text of 8 September 2026, return what it says of interviews, each with its hour in London."""
    message = parse(MAIL.format(text).encode())
    reader = reader_of(message, ROBIN, datetime(2026, 9, 8, 8, tzinfo=UTC))
    claims = find_interviews(message, category, reader, ROBIN, "Tollgate")
    return [
        (claim.kind, f"{claim.start:%d} {claim.start.hour + 1}:{claim.start:%M}") for claim in claims if claim.start
    ]


@pytest.mark.parametrize(
    ("text", "hour"),
    [
        ("You are booked on Thursday 17 September at 10:00, and the house is yours until about 15:00.", "17 10:00"),
        ("I have put you into the 11:30 slot on Thursday 17 September (the 9:30 one has gone).", "17 11:30"),
        ("We meet on Thursday 17 September at 10:00. The 8:15 on Thursday is cancelled, so take the bus.", "17 10:00"),
        (
            "Your interview is on Thursday 17 September at 10:00. There is an invite for Thursday at 9:00, ignore it.",
            "17 10:00",
        ),
        (
            "Please disregard the invite for Thursday 17 September at 9:00: we meet on Thursday 17 September at 10:00.",
            "17 10:00",
        ),
        ("Your talk on Thursday 17 September is put off to about 10:00.", "17 10:00"),
        ("On Thursday 17 September we cannot start until about 10:00.", "17 10:00"),
    ],
)
def test_the_hour_at_which_they_begin(text: str, hour: str) -> None:
    assert told(text) == [(ClaimKind.SET, hour)]


@pytest.mark.parametrize(
    "text",
    [
        "We expect you on Thursday 17 September as I wrote, and it lasts until 15:30.",
        "On Thursday 17 September your talk lasts to about 10:00.",
        "See you on Thursday 17 September as agreed. The boat leaves at 9:45.",
        "See you next week as agreed. I'd asked for Thursday 17 September at 9:00 only because Ana was to be here.",
    ],
)
def test_an_hour_that_stands_alone_may_be_no_start_either(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Let me see if Ana can do Thursday 17 September at 10:00, and come back to you.",
        "I'll ask Ana whether she could make Thursday 17 September at 10:00 for your interview.",
        "For your interview we are here on Thursday 17 September from 10:00 to 16:00. Please book a slot: https://t.example/x",
    ],
)
def test_an_invitation_sets_no_time_that_is_still_to_be_settled(text: str) -> None:
    assert told(text, Category.INTERVIEW_INVITATION) == [(ClaimKind.OFFERED, "17 10:00")]


def test_an_invitation_that_settles_it_does() -> None:
    said = (
        "We would like to interview you on Thursday 17 September at 10:00. Please come to the time clock at the gate."
    )
    assert told(said, Category.INTERVIEW_INVITATION) == [(ClaimKind.SET, "17 10:00")]
