"""Mails for these tests: written as a sender writes them, and parsed as any other mail is."""

from __future__ import annotations

from datetime import UTC, datetime
from email.message import EmailMessage
from email.policy import SMTP

from agent.extraction import extract
from agent.model.mail import Category, Classification, Extraction, Message
from agent.model.settings import Profile
from agent.parsing import parse

USER = Profile("Robin Vale", ("robin@vale.example", "robin.vale@post.example"), "America/New_York", "US", "en-US")
BERLINER = Profile("Robin Vale", ("robin@vale.example",), "Europe/Berlin", "DE", "de-DE")
RECEIVED = datetime(2026, 3, 9, 16, 0, tzinfo=UTC)

# Monday, in New York.
MONDAY = "Mon, 09 Mar 2026 11:00:00 -0400"


def mail(
    text: str,
    subject: str = "Your application",
    sender: str = "Dana Kim <dana.kim@northwind-robotics.com>",
    to: str = "Robin Vale <robin@vale.example>",
    cc: str = "",
    date: str = MONDAY,
    reply_to: str = "",
    ics: str = "",
) -> Message:
    """Given the parts of a mail, return it as parsing makes it."""
    raw = EmailMessage(policy=SMTP.clone(max_line_length=998))
    raw["From"], raw["To"], raw["Subject"], raw["Date"] = sender, to, subject, date
    raw["Message-ID"] = "<one@northwind-robotics.com>"
    if cc:
        raw["Cc"] = cc
    if reply_to:
        raw["Reply-To"] = reply_to
    raw.set_content(text, charset="utf-8")
    if ics:
        raw.add_alternative(ics.encode(), maintype="text", subtype="calendar", params={"method": "REQUEST"})
    return parse(raw.as_bytes())


def read(message: Message, category: Category, profile: Profile | None = USER) -> Extraction:
    """Given a mail and its category, return what extraction makes of it."""
    return extract(message, Classification(category, 0.99, ()), profile, RECEIVED)


def event(*lines: str, method: str = "REQUEST", uid: str = "uid-1") -> str:
    """Given the properties of an event, return the calendar that holds it."""
    body = "\r\n".join(lines)
    return (
        f"BEGIN:VCALENDAR\r\nPRODID:-//t//t//EN\r\nVERSION:2.0\r\nMETHOD:{method}\r\nBEGIN:VEVENT\r\nUID:{uid}\r\n"
        f"DTSTAMP:20260309T120000Z\r\n{body}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
    )
