"""What the hunt is told in: letters and invitations, and what arrives or is done when. Data alone; nothing acts.

Times are written "03-12 14:00": in the hunt's year, and in the user's zone.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from zoneinfo import ZoneInfo

YEAR = 2026
ZONE_NAME = "America/New_York"
ZONE = ZoneInfo(ZONE_NAME)
NAME = "Jordan Rivera"
ADDRESS = "jordan@example.com"
ME = f"{NAME} <{ADDRESS}>"


def instant(text: str) -> datetime:
    """Given "03-12 14:00", return that instant of the hunt's year, aware, in UTC."""
    return datetime.fromisoformat(f"{YEAR}-{text}").replace(tzinfo=ZONE).astimezone(UTC)


class Maker(StrEnum):
    """Whose calendar wrote an invitation: each has its own ways (RFC 5545 leaves room for both)."""

    GOOGLE = "google"  # times in UTC
    OUTLOOK = "outlook"  # wall times, in a zone under its Windows name


class Quoting(StrEnum):
    """How a mail program shows the mail that is answered."""

    NONE = "none"
    MARKED = "marked"  # "On ... wrote:" and lines that begin with >
    BLOCK = "block"  # a block of From, Sent, To and Subject, and the text as it was


@dataclass(frozen=True, slots=True)
class Event:
    """One appointment of an invitation. ``attendees`` are written as in an address field; the user is added."""

    uid: str
    start: str
    end: str
    summary: str
    organizer: str
    attendees: tuple[str, ...] = ()
    description: str = ""
    location: str = ""
    maker: Maker = Maker.GOOGLE
    method: str = "REQUEST"
    sequence: int = 0


@dataclass(frozen=True, slots=True)
class Letter:
    """One mail. ``name`` is how later letters refer to it; ``answers`` is the name of the one that it answers.

    An empty subject is "Re: " and that of the mail that is answered. ``sender`` and ``to`` are written as in an
    address field.
    """

    name: str
    body: str
    sender: str = ME
    to: tuple[str, ...] = (ME,)
    subject: str = ""
    answers: str = ""
    quoting: Quoting = Quoting.NONE
    event: Event | None = None
    html: str = ""
    headers: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Arrives:
    """A letter reaches the user's inbox."""

    at: str
    letter: Letter


@dataclass(frozen=True, slots=True)
class Writes:
    """The user writes a letter of their own, and sends it."""

    at: str
    letter: Letter


@dataclass(frozen=True, slots=True)
class Sends:
    """The user sends the draft to an address as it lies there; ``name`` is what later letters call it.

    Most mail programs give what they send a new Message-ID; ``keeps_id``: this one does not, as mutt.
    """

    at: str
    to: str
    name: str
    keeps_id: bool = False


@dataclass(frozen=True, slots=True)
class Edits:
    """The user adds a paragraph to the draft to an address, before the sign-off, and saves it."""

    at: str
    to: str
    adds: str


@dataclass(frozen=True, slots=True)
class Deletes:
    """The user deletes the draft to an address."""

    at: str
    to: str


@dataclass(frozen=True, slots=True)
class Notes:
    """The user says with ``followup note --forgot`` what went unsaid in an interview."""

    at: str
    application: str
    text: str


@dataclass(frozen=True, slots=True)
class Names:
    """The user gives somebody's address with ``followup person``."""

    at: str
    application: str
    person: str
    address: str


Step = Arrives | Writes | Sends | Edits | Deletes | Notes | Names
