"""One interview while its story is told, and the words that tell it."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from agent.model.mail import InterviewClaim, PersonClaim

LATE_WORD = timedelta(days=7)
"""How far back a word may reach that moves or cancels an interview without naming it."""

SURELY_HELD = timedelta(days=2)
"""How long after an interview, if the user has written since, a word that names none does not call it off any more."""

WAITED_FROM = timedelta(minutes=8)
WAITED_UNTIL = (timedelta(hours=6), timedelta(hours=24))
"""How long after its beginning the user says that somebody has not come to an interview: mostly on the same day."""

THEY_WAITED_FROM = timedelta(minutes=2)
JUST_BEGUN = timedelta(minutes=75)
"""How long after its beginning they do; and where they do not say to what: later they may ring about something else."""

REPLACED_WITHIN = timedelta(days=21)
"""How long after an interview was called off another may take its place."""


@dataclass(slots=True)
class Told:
    """One interview while its story is being told."""

    start: datetime
    end: datetime | None
    announced_at: datetime
    announced_by: str
    claim: InterviewClaim
    settled_at: datetime
    message: int | None
    names: set[str] = field(default_factory=set)
    tellers: set[str] = field(default_factory=set)  # the addresses of those who wrote of it
    people: tuple[PersonClaim, ...] = ()
    fallback: bool = False  # the only person known is whoever wrote the mail
    cancelled: bool = False
    sequence: int = 0
    stamp: datetime | None = None
    organizer: str = ""
    houses: set[str] = field(default_factory=set)  # from which its invitation came, by ``updates.house_of``
    unbelieved: list[int] = field(default_factory=list)  # messages that would change it, from another house
    awaits: bool = False  # they called it off, and nothing has taken its place yet
    replaces: datetime | None = None  # when the one was called off whose place it takes
    left: set[datetime] = field(default_factory=set)  # the times at which it was to be before it was moved
    moved_at: datetime | None = None  # when the last of those that moved it was written
    heard: set[tuple[str, int, datetime, datetime | None]] = field(default_factory=set)  # invitations, by their stamp


@dataclass(frozen=True, slots=True)
class Word:
    """One claim with where it comes from."""

    at: datetime
    claim: InterviewClaim
    source: str  # a Message-ID, or "" for the user's hand
    message: int | None
    sender: str = ""
    answers: int | None = None  # the message that the user's mail right before this one answers, and accepts nothing of
    writer: str = ""  # how the sender is called
    change: bool = False  # the message is about moving an interview
    further: bool = False  # it sets what the message asks for or confirms, and moves nothing
    by_hand: bool = False
    did_not_happen: bool = False
    waited: bool = False  # somebody waited at it, and the other side did not come
    just_begun: bool = False  # which one they waited at is not said: it has only just begun
    refuses: bool = False  # the user is refused: nothing of what lies ahead is held
    hint: tuple[PersonClaim, ...] = ()  # who takes part by another mail, where nobody else is known
    offered: tuple[datetime, ...] = ()  # the times of which their earlier mails spoke as open
    wrote: datetime | None = None  # when the user wrote last before it
    weeks: frozenset[date] = frozenset()  # the Mondays of those for which an interview was asked for
    asked: bool = False  # the user had just asked for another hour, or said that they cannot come
    stay: tuple[PersonClaim, ...] = ()  # of whom the same mail says that they see the user as planned
    moves: int | None = None  # the message whose question it answers: what that called off is moved

    @property
    def by_the_user(self) -> bool:
        """Whether it is the user's own."""
        return not self.sender


def sole(told: list[Told], at: datetime) -> Told | None:
    """Given the interviews told of, return the one that is meant unnamed: the one ahead, else the last to be held."""
    ahead = [item for item in told if item.start > at and not item.cancelled]
    if ahead:
        return ahead[0] if len(ahead) == 1 else None
    off = [item for item in told if item.cancelled and at - item.settled_at < LATE_WORD]
    late = [item for item in told if timedelta(0) <= at - item.start < LATE_WORD] or off
    return max(late, key=lambda item: item.start, default=None)


def day_of(item: Told, zone: ZoneInfo) -> date:
    """Given an interview and the user's zone, return its day where it is held."""
    return item.start.astimezone(zone_of(item, zone)).date()


def zone_of(item: Told, zone: ZoneInfo) -> ZoneInfo:
    """Given an interview and the user's zone, return the zone in which its time was told."""
    return ZoneInfo(item.claim.time_zone) if item.claim.time_zone else zone
