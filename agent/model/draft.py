"""Drafts: their kinds, their lives, and what the store keeps of each."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum

from agent.model.mail import Ref


class Kind(StrEnum):
    """The five mails that the guide knows."""

    THANK_YOU = "thank_you"
    FOLLOW_UP = "follow_up"
    NO_DECISION_REPLY = "no_decision_reply"
    NUDGE = "nudge"
    FEEDBACK_REQUEST = "feedback_request"


class Manner(StrEnum):
    """How the user wants a draft worded: what ``redraft`` may be told."""

    USUAL = ""
    SHORTER = "shorter"
    WARMER = "warmer"
    PLAINER = "plainer"


class DraftState(StrEnum):
    """Where a draft is in its life."""

    INTENDED = "intended"  # committed on disk, not attempted
    BLOCKED = "blocked"  # the proofreader, nobody to write to, or the language stands in the way
    VOID = "void"  # overtaken before it was placed
    PLACING = "placing"  # an attempt is under way, or died
    UNKNOWN = "unknown"  # nobody knows whether the last attempt was stored
    PLACED = "placed"  # in Drafts, untouched
    REPLACING = "replacing"  # the next revision is intended; this one goes first
    WITHDRAWING = "withdrawing"
    WITHDRAWN = "withdrawn"
    SENT = "sent"
    EDITED = "edited"  # the user's now
    DISMISSED = "dismissed"  # the user deleted it: never again


MISSED = "not in Drafts"
"""The cause of a step by which a draft stays what it is: one look did not find it."""

_MOVED = "moved to the folder "


def moved_to(folder: str) -> str:
    """Given the folder in which the user put a draft, return the cause of the step by which it counts as dismissed."""
    return f"{_MOVED}{folder or 'inbox'}"


FINAL = frozenset({DraftState.VOID, DraftState.WITHDRAWN, DraftState.SENT, DraftState.DISMISSED})


@dataclass(frozen=True, slots=True)
class Step:
    """One step of a draft's life."""

    at: datetime  # the pass's clock
    state: DraftState
    cause: str


@dataclass(frozen=True, slots=True)
class Mark:
    """What a folder looked like just before an attempt: after it, only newer messages can be ours."""

    validity: str
    next_key: str


@dataclass(frozen=True, slots=True)
class Reason:
    """Why something is done, waited for or refused (promise 5). ``agent.explanations`` makes the sentence of it."""

    rule: str  # "T1"
    template: str  # a row of explanations.SENTENCES
    values: tuple[tuple[str, str], ...] = field(default=(), repr=False)  # what fills the sentence
    quote: str = field(default="", repr=False)  # the words in the mail that led here
    message_id: str = ""  # the message that holds them
    dates: tuple[datetime, ...] = ()
    setting: str = ""  # "timing.follow_up_after": what would change it


@dataclass(frozen=True, slots=True)
class Source:
    """One sentence of a draft, and where its facts come from."""

    sentence: str = field(repr=False)
    origin: str  # "profile.strengths", "note 3", "mail <id>", "invitation UID", "wording"


@dataclass(frozen=True, slots=True)
class DraftText:
    """A composed draft, before it has a Message-ID."""

    to_name: str = field(repr=False)
    to_address: str = field(repr=False)  # "" is an empty To (T3)
    from_name: str = field(repr=False)
    from_address: str = field(repr=False)
    subject: str = field(repr=False)
    body: str = field(repr=False)
    in_reply_to: str = ""
    references: tuple[str, ...] = ()
    sources: tuple[Source, ...] = ()
    problems: tuple[str, ...] = field(default=(), repr=False)  # each blocks the draft
    warnings: tuple[str, ...] = field(default=(), repr=False)


@dataclass(frozen=True, slots=True)
class DraftFact:
    """What the store keeps of one revision of one draft."""

    id: int
    key: str  # the same on two machines, and after the store is rebuilt
    revision: int  # from 1
    message_id: str  # with angle brackets
    application: str
    kind: Kind
    account: str
    round_key: str
    person_key: str = field(repr=False)
    occasion: str
    text: DraftText
    raw: bytes = field(repr=False)  # what is appended
    state: DraftState
    reason: Reason
    until: datetime | None  # past it, untouched, it is withdrawn
    variant: int = 0  # which wording: ``redraft`` takes the next
    manner: Manner = Manner.USUAL
    facts_digest: str = ""  # of what it was composed from: another digest means that it should be replaced
    answers: str = ""  # the Message-ID it answers
    ref: Ref | None = None  # where it lies, once placed; the user's copy once edited
    fingerprint: str = ""  # of the stored copy, as the mailbox gave it back
    mark: Mark | None = None
    attempted_at: datetime | None = None  # the real clock
    attempts: int = 0
    placed_at: datetime | None = None  # the pass's clock
    missing_since: datetime | None = None  # the pass's clock: first complete listing without it
    gone: Reason | None = None  # why it was withdrawn, or became void; ``reason`` stays why it was made
    steps: tuple[Step, ...] = ()
    redraft_requested: bool = False  # the user asked for another wording
    wanted_manner: Manner = Manner.USUAL  # in which it is to be
    remarks: tuple[str, ...] = field(default=(), repr=False)  # on the user's edited copy, or why it stays as it was
    remarked: str = ""  # the key of the copy that these are on

    @property
    def went(self) -> Reason | None:
        """Why it was taken back, where it was."""
        away = {DraftState.VOID, DraftState.WITHDRAWING, DraftState.WITHDRAWN}
        return self.gone if self.state in away else None

    @property
    def moved(self) -> str:
        """The folder to which the user moved it, where that is how it was dismissed; else ""."""
        cause = self.steps[-1].cause if self.steps else ""
        return cause.removeprefix(_MOVED) if self.state is DraftState.DISMISSED and cause.startswith(_MOVED) else ""

    def by(self, at: datetime) -> DraftFact | None:
        """Given a time of the pass's clock, return the draft in the state that it had by then; None before it was."""
        steps = tuple(step for step in self.steps if step.at <= at)
        return replace(self, state=steps[-1].state, steps=steps) if steps else None

    @property
    def open(self) -> bool:
        """Whether it lies, or may lie, in Drafts, or is on its way there."""
        return self.state not in FINAL and self.state is not DraftState.BLOCKED

    @property
    def untouched(self) -> bool:
        """Whether the user has neither edited, sent nor deleted it."""
        return self.state in {DraftState.INTENDED, DraftState.PLACED, DraftState.BLOCKED}


TRANSITIONS: dict[DraftState, frozenset[DraftState]] = {
    DraftState.BLOCKED: frozenset({DraftState.INTENDED, DraftState.VOID}),
    DraftState.INTENDED: frozenset({DraftState.PLACING, DraftState.BLOCKED, DraftState.VOID}),
    DraftState.PLACING: frozenset(
        {
            DraftState.PLACED,
            DraftState.UNKNOWN,
            DraftState.INTENDED,  # refused: certainly nothing was stored
            DraftState.SENT,
            DraftState.EDITED,
            DraftState.DISMISSED,
        }
    ),
    DraftState.UNKNOWN: frozenset(
        {DraftState.PLACED, DraftState.PLACING, DraftState.SENT, DraftState.EDITED, DraftState.DISMISSED}
    ),
    DraftState.PLACED: frozenset(
        {DraftState.SENT, DraftState.EDITED, DraftState.DISMISSED, DraftState.WITHDRAWING, DraftState.REPLACING}
    ),
    DraftState.REPLACING: frozenset(
        {
            DraftState.WITHDRAWING,
            DraftState.WITHDRAWN,
            DraftState.PLACED,  # it could not be removed safely, and stays
            DraftState.EDITED,
            DraftState.SENT,
            DraftState.DISMISSED,
        }
    ),
    DraftState.WITHDRAWING: frozenset(
        {
            DraftState.WITHDRAWN,
            DraftState.PLACED,  # it could not be removed safely, and stays
            DraftState.EDITED,
            DraftState.SENT,
            DraftState.DISMISSED,
        }
    ),
    DraftState.EDITED: frozenset({DraftState.SENT, DraftState.DISMISSED}),
    DraftState.VOID: frozenset(),
    DraftState.WITHDRAWN: frozenset(),
    DraftState.SENT: frozenset(),
    DraftState.DISMISSED: frozenset(),
}
"""Which state may follow which. A draft may also stay where it is, with another cause or count."""
