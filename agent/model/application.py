"""Applications: the facts that the store keeps of them, as the planner reads them."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum

from agent.model.draft import DraftFact
from agent.model.mail import (
    DMARC_FAILED,
    GREETS_ANOTHER,
    SUSPICIOUS,
    Address,
    Category,
    DateClaim,
    Evidence,
    InterviewClaim,
    Meeting,
    Named,
    Part,
    PersonClaim,
    Ref,
    SlotPick,
    Work,
)


class Stage(StrEnum):
    """Where an application is, by its facts."""

    APPLIED = "applied"
    IN_CONTACT = "in_contact"
    INTERVIEW_PLANNED = "interview_planned"
    INTERVIEWED = "interviewed"
    ASSESSMENT = "assessment"
    OFFERED = "offered"
    REJECTED = "rejected"
    WITHDRAWN = "withdrawn"
    CLOSED = "closed"


class Standing(StrEnum):
    """How things are now, by facts and the clock."""

    WAITING = "waiting"
    UNDECIDED = "undecided"
    SILENT = "silent"
    THEY_WAIT_FOR_YOU = "they_wait_for_you"
    NEEDS_YOU = "needs_you"
    FINISHED = "finished"


ANOTHER = "new"
"""What is said in place of an application's id where one is meant that is not known yet."""

ALIKE = 0.5
"""How alike (0 to 1) two texts must be for one to be made from the other: at least half."""

MOSTLY = 0.75
"""How alike, at least, where nothing else shows it: any two letters of thanks are alike by half."""


@dataclass(frozen=True, slots=True)
class Alike:
    """How alike (0 to 1) an own message's text is to the text of one of our drafts."""

    draft: int
    ratio: float


@dataclass(frozen=True, slots=True)
class MessageFact:
    """What the store keeps of one message that has to do with an application (or that the user wrote).

    ``category`` is the corrected one where the user corrected it. ``message_id`` is "" where the message has none.
    """

    id: int  # the store's; 0 before it is recorded
    ref: Ref
    message_id: str
    date: datetime  # aware, UTC
    category: Category
    confidence: float
    needs_review: bool
    runner_up: Category | None
    corrected: bool
    evidence: tuple[Evidence, ...]
    sender: Address
    reply_to: Address | None
    recipients: tuple[Address, ...] = field(repr=False)
    received_at_address: str = field(repr=False)  # which of the user's addresses it came to, or was sent from; or ""
    subject: str = field(repr=False)
    in_reply_to: str
    references: tuple[str, ...]
    automatic: bool  # an ATS, an auto-reply, a calendar's answer: no human wrote this
    list_id: str
    language: str  # ISO 639-1; "" where unknown
    company: str
    role: str
    people: tuple[PersonClaim, ...]
    interviews: tuple[InterviewClaim, ...]
    picks: tuple[SlotPick, ...]
    promised_by: DateClaim | None
    returns_on: DateClaim | None
    bounced_message_id: str = ""
    alike: tuple[Alike, ...] = ()  # own messages only
    application: str | None = None
    matched_because: str = ""
    candidates: tuple[str, ...] = ()  # applications that may be meant, where the user must say which
    withdraws: bool = False  # own messages only: it takes the application back
    applies: bool = False  # own messages only: it is an application, or asks for work
    arrived: bool = False  # own messages only: it came to the Inbox, is for somebody else, and no Sent folder holds it
    talked: bool = False  # their messages only: it tells that the user was interviewed
    conversation: str = ""  # what the server calls the conversation; "" where it says nothing, and of own messages
    named: Named = field(default_factory=Named)
    work: Work = field(default_factory=Work)
    postal: str = field(default="", repr=False)  # their address for letters
    proposals: tuple[SlotPick, ...] = ()  # own messages only: times, or days, that the user asks for, or offers
    opening: str = ""  # how it greets its reader: "Hi", "Dear", "Dear Ms"; "" where it greets nobody in particular
    wording: str = ""  # the same for two mails made from one text; "" of own messages, and where it says too little

    @classmethod
    def bare(cls, number: int, ref: Ref, date: datetime, category: Category) -> MessageFact:
        """Given what the ledger holds of every message, return its fact with nothing else known."""
        return cls(
            id=number,
            ref=ref,
            date=date,
            category=category,
            message_id="",
            confidence=1.0,
            needs_review=False,
            runner_up=None,
            corrected=False,
            evidence=(),
            sender=Address("", ""),
            reply_to=None,
            recipients=(),
            received_at_address="",
            subject="",
            in_reply_to="",
            references=(),
            automatic=False,
            list_id="",
            language="",
            company="",
            role="",
            people=(),
            interviews=(),
            picks=(),
            promised_by=None,
            returns_on=None,
        )

    @property
    def spoofed(self) -> bool:
        """Whether the user's server found that it is not from the domain that it bears, and they did not object."""
        return self.needs_review and any(one.signal == DMARC_FAILED for one in self.evidence)

    @property
    def suspicion(self) -> Evidence | None:
        """What makes it look like a swindle, unless the user said that it is none."""
        if not self.needs_review:
            return None
        return next((one for one in self.evidence if one.signal in SUSPICIOUS), None)

    @property
    def greets(self) -> str:
        """Whom it greets by name instead of the user; "" where it does not, or they said that it is theirs."""
        named = (one.quote for one in self.evidence if self.needs_review and one.signal == GREETS_ANOTHER)
        return next(named, "")

    @property
    def trusted(self) -> bool:
        """Whether it comes from whom it says, as far as anybody knows, to the user, and looks like no swindle."""
        return not self.spoofed and self.suspicion is None and not self.greets

    @property
    def own(self) -> bool:
        """Whether the user wrote it."""
        return self.category is Category.OWN


class NoteKind(StrEnum):
    """What a note is for: T6, T7, or what was talked about."""

    FORGOT = "forgot"
    CLARIFY = "clarify"
    TOPIC = "topic"
    PLAIN = "plain"


@dataclass(frozen=True, slots=True)
class Note:
    """Something the user told the agent about an application."""

    id: int
    kind: NoteKind
    text: str = field(repr=False)
    at: datetime
    person: str = field(default="", repr=False)  # a name or address; "" for the lead's draft


@dataclass(frozen=True, slots=True)
class PersonSaid:
    """Somebody the user named with ``followup person``."""

    claim: PersonClaim
    at: datetime


@dataclass(frozen=True, slots=True)
class InterviewSaid:
    """An interview that the user set, moved, cancelled or denied with ``followup interview``.

    ``did_not_happen`` and a claim of kind OFF both mean "not held"; the words shown differ.
    """

    id: int
    claim: InterviewClaim
    at: datetime
    did_not_happen: bool = False


@dataclass(frozen=True, slots=True)
class ApplicationFacts:
    """One company and role that the user is after, with everything that is known of it, in order of time."""

    id: str  # what ``status`` shows: "northwind", "northwind-2"
    company: str
    role: str
    messages: tuple[MessageFact, ...] = ()  # by date, the user's own among them
    people_said: tuple[PersonSaid, ...] = ()
    interviews_said: tuple[InterviewSaid, ...] = ()
    notes: tuple[Note, ...] = ()
    drafts: tuple[DraftFact, ...] = ()
    paused_until: datetime | None = None
    closed_at: datetime | None = None
    withdrawn_at: datetime | None = None  # the user withdrew their candidacy
    company_said: str = ""  # how the user calls it
    role_said: str = ""
    company_sure: bool = True  # that it is the employer's name: a draft bears no other
    role_sure: bool = True

    def by(self, at: datetime) -> ApplicationFacts:
        """Given a time, return what had come about by then; its names stay what they are now."""
        return replace(
            self,
            messages=_by(self.messages, at),
            people_said=tuple(one for one in self.people_said if one.at <= at),
            interviews_said=tuple(one for one in self.interviews_said if one.at <= at),
            notes=tuple(one for one in self.notes if one.at <= at),
            drafts=tuple(draft for one in self.drafts if (draft := one.by(at))),
            closed_at=self.closed_at if self.closed_at and self.closed_at <= at else None,
            withdrawn_at=self.withdrawn_at if self.withdrawn_at and self.withdrawn_at <= at else None,
        )


@dataclass(frozen=True, slots=True)
class Snapshot:
    """Everything the store knows that a decision may rest on."""

    applications: tuple[ApplicationFacts, ...]
    unassigned: tuple[MessageFact, ...] = ()  # understood, or doubtful, and at no application
    answered: frozenset[str] = frozenset()  # which of those that are asked about the user has answered, by Message-ID
    last_pass: datetime | None = None
    trial: bool = False
    unread_accounts: frozenset[str] = frozenset()  # accounts whose Sent folder could not be read: they plan nothing

    def by(self, at: datetime) -> Snapshot:
        """Given a time, return what had come about by then: no application of which there was no mail yet."""
        then = (facts.by(at) for facts in self.applications)
        applications = tuple(facts for facts in then if facts.messages)
        return replace(self, applications=applications, unassigned=_by(self.unassigned, at))


def _by(messages: tuple[MessageFact, ...], at: datetime) -> tuple[MessageFact, ...]:
    return tuple(message for message in messages if message.date <= at)


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody on the other side: all that was claimed of them, joined.

    ``key`` is the address, or the case-folded name where no address is known. ``formerly`` are the addresses in whose
    place the user, or they for answers, gave that one: what was written to or from them still is theirs.
    """

    key: str = field(repr=False)
    name: str = field(repr=False)
    address: str = field(repr=False)
    part: Part
    title: str = ""
    manager: bool = False
    signs_as: str = field(default="", repr=False)
    formerly: tuple[str, ...] = field(default=(), repr=False)

    @property
    def addresses(self) -> frozenset[str]:
        """Every address of theirs."""
        return frozenset({self.address, *self.formerly} - {""})


@dataclass(frozen=True, slots=True)
class Interview:
    """One interview as it stands after everything said of it."""

    start: datetime  # aware, UTC
    end: datetime
    end_assumed: bool
    time_zone: str | None
    zone_known: bool
    uid: str
    first_message_id: str  # of the message that announced it, or its UID; its start where the user set it by hand
    announced_at: datetime
    people: tuple[Person, ...]  # the interviewers
    phone_screen: bool
    cancelled: bool
    message: int | None  # MessageFact.id of the latest word on it; None: the user's hand
    settled_at: datetime  # when that word came
    quote: str = field(default="", repr=False)
    aliases: frozenset[str] = frozenset()  # UIDs and Message-IDs that announced it
    meeting: Meeting = Meeting.UNKNOWN
    agenda: tuple[str, ...] = field(default=(), repr=False)  # what it was to be about
    unbelieved: tuple[int, ...] = ()  # MessageFact.id of updates from another house than its invitation's


@dataclass(frozen=True, slots=True)
class Round:
    """The interviews that belong together. Cancelled ones stay, and count for nothing."""

    number: int  # from 1
    key: str  # the first invitation UID, else the first Message-ID, else the start
    interviews: tuple[Interview, ...]
    lead: Person | None
    aliases: frozenset[str] = frozenset()  # every UID and Message-ID that announced one of its interviews
    invited_at: datetime | None = None  # when its first interview was announced

    @property
    def people(self) -> tuple[Person, ...]:
        """Everybody who takes part in an interview that stands, in the order of the interviews."""
        seen = {person.key: person for interview in reversed(self.standing) for person in reversed(interview.people)}
        return tuple(reversed(seen.values()))

    @property
    def standing(self) -> tuple[Interview, ...]:
        """The interviews that were not cancelled, by start."""
        return tuple(interview for interview in self.interviews if not interview.cancelled)

    @property
    def end(self) -> datetime | None:
        """When the last interview of the round ends; None where all are cancelled."""
        return max((interview.end for interview in self.standing), default=None)


@dataclass(frozen=True, slots=True)
class Reading:
    """What one message came to: what the ledger keeps of it, and the fact where it has to do with an application.

    ``identity`` is a hash of the Message-ID (of the bytes, where there is none): two readings of one identity are one
    message, seen in two folders or accounts. ``failure`` says why it was set aside; "" where it was not.
    """

    ref: Ref
    identity: str
    date: datetime
    category: Category
    fact: MessageFact | None = None  # None: unrelated, or set aside
    failure: str = ""
    sent: bool = False  # it lies in Sent


class MatchKind(StrEnum):
    """How sure it is where a message belongs."""

    KNOWN = "known"  # an application that is there
    NEW = "new"  # the first word of one that was not known
    ASK = "ask"  # which is not plain: the user says
    NONE = "none"  # nowhere: outreach, an own mail to a friend


@dataclass(frozen=True, slots=True)
class Match:
    """Which application a message belongs to, and why."""

    message: int  # MessageFact.id
    kind: MatchKind
    application: str | None = None  # a new one's id, too: whoever matches knows which are taken
    company: str = ""
    role: str = ""
    because: str = ""
    candidates: tuple[str, ...] = ()
