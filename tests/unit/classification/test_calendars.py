"""Whoever lets the reader choose an hour in their calendar asks them to a talk, about what they applied for."""

from __future__ import annotations

import pytest

from agent.classification import Known, classify
from agent.classification.sentences.calendars import shares_a_calendar
from agent.model.mail import Category
from tests.unit.classification.letters import letter

LINK = "https://calendly.com/priya-osprey/intro"


@pytest.mark.parametrize(
    "text",
    [
        f"Thanks for applying for Content Lead. Would love to have a chat. Here's my calendar: {LINK}",
        f"Thanks for applying for Content Lead. I'd love to chat. Here is my calendar: {LINK}",
        f"Thanks for applying to the Content Lead role! Would love to connect. My calendar is here: {LINK}",
        f"Thanks for applying for Content Lead. Keen to talk. Grab a slot here: {LINK}",
        f"Thanks for applying! Let's chat, here's my link: {LINK}",
        "Thanks for your application for Product Designer. Let's talk. Pick a time in my calendar: https://cal.com/priya",
    ],
)
def test_who_shares_a_calendar_asks_to_a_talk(text: str) -> None:
    found = classify(letter(f"Hi Robin,\n\n{text}\n\nDana", subject="Content Lead at Osprey"), Known())
    assert found.category is Category.INTERVIEW_INVITATION
    assert not found.needs_review


@pytest.mark.parametrize(
    "text",
    [
        "Thanks for applying for Content Lead. If you are shortlisted, we'll send a link to my calendar for a chat.",
        f"Your application for Content Lead: we talk on Friday. To reschedule the call, here's my calendar: {LINK}",
        f"Unfortunately we've filled the Content Lead role. If you'd like to talk, here's my calendar: {LINK}",
        f"We're delighted to offer you the Content Lead role. Here's my calendar to talk it through: {LINK}",
        f"I help people to write better applications. Your application deserves more. Book a free call here: {LINK}",
        f"Thanks for signing up for our product. Would love to have a chat. Here's my calendar: {LINK}",
        "Here's our calendar of events for the summer. Come and meet us at the Barista role play!",
    ],
)
def test_a_calendar_for_something_else(text: str) -> None:
    assert shares_a_calendar(tuple(one + "." for one in text.split(". "))) is None
