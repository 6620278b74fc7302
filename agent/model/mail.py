"""Mail: what parsing makes of bytes, and what classification and extraction make of that."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime, time
from enum import Enum, StrEnum


class Category(StrEnum):
    """What kind of message it is."""

    INTERVIEW_INVITATION = "interview_invitation"
    INTERVIEW_CONFIRMATION = "interview_confirmation"
    INTERVIEW_CHANGE = "interview_change"
    INTERVIEW_CANCELLATION = "interview_cancellation"
    NO_DECISION = "no_decision"
    REJECTION = "rejection"
    OFFER = "offer"
    ACKNOWLEDGEMENT = "acknowledgement"
    ASSESSMENT = "assessment"
    INFORMATION_REQUEST = "information_request"
    FEEDBACK = "feedback"
    AUTO_REPLY = "auto_reply"
    BOUNCE = "bounce"
    OUTREACH = "outreach"
    COURTESY = "courtesy"
    UNRELATED = "unrelated"
    OWN = "own"


OF_NOBODY = frozenset({Category.UNRELATED, Category.OWN, Category.AUTO_REPLY, Category.BOUNCE})
"""What a mail may be that nobody wrote about an application of the reader's."""

OF_INTERVIEWS = frozenset(
    {
        Category.INTERVIEW_INVITATION,
        Category.INTERVIEW_CONFIRMATION,
        Category.INTERVIEW_CHANGE,
        Category.INTERVIEW_CANCELLATION,
    }
)
"""Mails that set an interview, move it or call it off; the days that they name are mostly those of interviews."""

SETS_OR_ASKS = frozenset({Category.INTERVIEW_INVITATION, Category.INTERVIEW_CONFIRMATION})
"""Of these, those that set a time or ask for one."""

MOVES = frozenset({Category.INTERVIEW_CHANGE, Category.INTERVIEW_CANCELLATION})
"""Those that do something to a time which was set before."""

SETS_A_TIME = frozenset({Category.INTERVIEW_CONFIRMATION, Category.INTERVIEW_CHANGE})
"""Those after which a time stands."""

ASKS_FOR_A_TIME = frozenset({Category.INTERVIEW_INVITATION, Category.INTERVIEW_CHANGE})
"""Those that may wait for the reader to name or choose one."""

ENDS = frozenset({Category.REJECTION, Category.OFFER})
"""Decisions that end a hunt."""

DECISIONS = ENDS | {Category.NO_DECISION}
"""Mails that tell what was decided, or that nothing is yet."""


class Part(StrEnum):
    """The part that a person plays in an application."""

    INTERVIEWER = "interviewer"
    RECRUITER = "recruiter"
    COORDINATOR = "coordinator"
    UNKNOWN = "unknown"
    ABSENT = "absent"  # said not to take part after all
    MISSED = "missed"  # said, when it was over, not to have been there
    MET = "met"  # said, when it was over, to have held it


AWAY = frozenset({Part.ABSENT, Part.MISSED})
"""The parts of those of whom it is only said that they are not there."""


@dataclass(frozen=True, slots=True, order=True)
class Ref:
    """The backend's stable id of a message. ``key`` is opaque outside the backend."""

    account: str
    folder: str
    key: str


@dataclass(frozen=True, slots=True)
class Stored:
    """A message as the mailbox holds it: its bytes, and when the mailbox received it (aware, UTC) if it knows.

    ``draft``: it is marked as one that is still being written, in whatever folder it lies.
    """

    raw: bytes = field(repr=False)
    received_at: datetime | None = None
    draft: bool = False


MAX_BYTES = 25 * 1024 * 1024  # of one message: a larger one is set aside
MAX_HEADER_BYTES = 256 * 1024  # one with a longer header is, too
MOST_READ = MAX_BYTES + 1  # of one message: enough to see that it is too large

NO_MAIL = ("it is empty", "it has none of the headers that a mail has")
"""The reasons for which what was set aside is no mail at all: there is nothing in it that somebody would miss."""


@dataclass(frozen=True, slots=True)
class SetAside:
    """A message that could not be read, and why: nothing is known of it but where it lies, and when it came."""

    ref: Ref
    date: datetime
    why: str


class Filing(Enum):
    """Where a server has put a message by itself, and whether it or the user has marked it."""

    BULK = "bulk"  # among advertising, networks or forums
    UNTOLD = "untold"  # nowhere that tells anything
    WANTED = "wanted"  # among people's mail, or it bears a mark, of whatever kind


@dataclass(frozen=True, slots=True)
class Head:
    """What a mailbox gives of a message at little cost.

    ``raw`` is its header, the empty line at its end included. The fields that servers put there on its way, signatures
    and seals among them, may be left out: they are most of a header.
    """

    raw: bytes = field(repr=False)
    size: int  # octets of the whole message
    received_at: datetime | None = None  # as in Stored
    server_id: str = ""  # the server's own id, the same in every folder; "" where it has none
    thread: str = ""  # what the server calls the conversation that it belongs to; "" where it says nothing
    filing: Filing = Filing.UNTOLD
    beginning: str = field(default="", repr=False)  # of its text, a line or two, where the server tells it


@dataclass(frozen=True, slots=True)
class Address:
    """One mailbox of an address field (RFC 5322, 3.4). ``address`` is lower-cased; "" where there is only a name."""

    name: str = field(repr=False)
    address: str = field(repr=False)

    @property
    def domain(self) -> str:
        """What stands after the @; "" where there is no address."""
        return self.address.rpartition("@")[2]


class Method(StrEnum):
    """The iTIP method of an invitation (RFC 5546); NONE where neither part nor calendar names one."""

    REQUEST = "REQUEST"
    CANCEL = "CANCEL"
    REPLY = "REPLY"
    COUNTER = "COUNTER"
    PUBLISH = "PUBLISH"
    NONE = ""


@dataclass(frozen=True, slots=True)
class Attendee:
    """One ATTENDEE of an invitation, its parameters upper-cased (RFC 5545, 3.8.4.1)."""

    address: Address
    role: str = "REQ-PARTICIPANT"  # CHAIR | REQ-PARTICIPANT | OPT-PARTICIPANT | NON-PARTICIPANT
    status: str = "NEEDS-ACTION"  # PARTSTAT
    kind: str = "INDIVIDUAL"  # CUTYPE: INDIVIDUAL | GROUP | RESOURCE | ROOM | UNKNOWN


@dataclass(frozen=True, slots=True)
class Invitation:
    """One VEVENT of a calendar part.

    ``start`` and ``end`` are aware and in UTC. Where the zone is unknown (a TZID that nobody knows, or a floating time)
    ``zone_known`` is false and the two are the wall time read as if it were UTC; extraction reads them anew.
    """

    method: Method
    uid: str
    sequence: int
    start: datetime | None
    end: datetime | None
    zone_known: bool
    time_zone: str | None  # an IANA name, where one is known
    recurrence_id: str | None = None
    stamp: datetime | None = None  # DTSTAMP: decides where SEQUENCE stands still
    all_day: bool = False
    cancelled: bool = False  # METHOD:CANCEL or STATUS:CANCELLED
    summary: str = field(default="", repr=False)
    location: str = field(default="", repr=False)
    description: str = field(default="", repr=False)
    organizer: Address | None = None
    attendees: tuple[Attendee, ...] = ()


class NoticeKind(StrEnum):
    """What a machine's mail is, where it is one."""

    AUTO_REPLY = "auto_reply"  # out of office, RFC 3834
    BOUNCE = "bounce"  # RFC 3464 and older
    RECEIPT = "receipt"  # RFC 8098
    CALENDAR_REPLY = "calendar_reply"  # METHOD:REPLY, METHOD:COUNTER: somebody's answer to an invitation


@dataclass(frozen=True, slots=True)
class Notice:
    """A message that a machine wrote on somebody's behalf, with what gave it away."""

    kind: NoticeKind
    signal: str  # the header, or the table's row, that said so
    quote: str = field(default="", repr=False)
    bounced_message_id: str = ""  # the Message-ID, with angle brackets, of what came back


@dataclass(frozen=True, slots=True)
class Body:
    """A message's text, taken apart. Every text is plain, with "\\n" line ends."""

    new: str = field(default="", repr=False)  # what this message says itself, inline answers among it
    quoted: str = field(default="", repr=False)  # what it quotes or forwards
    signature: str = field(default="", repr=False)  # the signature block of the new text, disclaimers apart
    sentences: tuple[str, ...] = field(default=(), repr=False)  # of ``new``, in order, white space folded
    between: tuple[tuple[str, str], ...] = field(default=(), repr=False)  # quoted lines, and what answers right below


@dataclass(frozen=True, slots=True)
class Message:
    """A parsed message. Header values are decoded, unfolded and stripped; ids have their angle brackets."""

    message_id: str
    date: datetime | None  # aware, UTC; None where the header is missing or impossible
    date_offset_minutes: int | None  # the sender's offset from UTC, as the Date header gives it (-0000: None)
    subject: str = field(repr=False)
    sender: Address  # From, the first of it
    reply_to: Address | None
    to: tuple[Address, ...]
    cc: tuple[Address, ...]
    in_reply_to: str
    references: tuple[str, ...]
    body: Body
    invitations: tuple[Invitation, ...] = ()
    notice: Notice | None = None
    bulk: bool = False  # List-Id, List-Unsubscribe, Precedence: bulk or list, Feedback-ID
    automatic: bool = False  # written by a machine: Auto-Submitted, no-reply sender and the like; an ATS's mail too
    list_id: str = ""
    authenticated_by: str = ""  # who signed the topmost Authentication-Results (RFC 8601); "" where there is none
    dmarc: str = ""  # what it says of DMARC: "pass", "fail", "none"; "" where it says nothing
    read: dict[object, object] = field(default_factory=dict, init=False, repr=False, compare=False)
    """What was read of it already, for ``agent.extraction.words.once``: kept as long as the message, no longer."""

    @property
    def recipients(self) -> tuple[Address, ...]:
        """Everybody in To and Cc, in order."""
        return self.to + self.cc


DMARC_FAILED = "dmarc-failed"
"""The signal of a mail that the user's own server found not to come from the domain that it bears (RFC 7489)."""

ASKS_FOR_MONEY, ASKS_FOR_BANK, ANSWERED_ELSEWHERE = "asks-for-money", "asks-for-bank-details", "answered-elsewhere"
ASKS_TO_PAY = "asks-to-pay"
NAMED_ELSEWHERE, KNOWN_NAME, LIKE_A_HOUSE = "named-elsewhere", "known-name-elsewhere", "like-a-known-house"
"""The signals of a mail that may be a swindle: what it asks for, where it wants its answer, or whom it passes for."""

GREETS_ANOTHER = "greets-another"
"""The signal of a mail that greets somebody else by name."""

NOTED_WITHDRAWAL = "their-withdrawal"
"""The signal of a mail that takes note that the reader withdrew."""

SUSPICIOUS = frozenset(
    {ASKS_FOR_MONEY, ASKS_TO_PAY, ASKS_FOR_BANK, ANSWERED_ELSEWHERE, NAMED_ELSEWHERE, KNOWN_NAME, LIKE_A_HOUSE}
)


@dataclass(frozen=True, slots=True)
class Evidence:
    """Why a classification came out as it did: the words, and the signal that found them."""

    quote: str = field(repr=False)
    signal: str


@dataclass(frozen=True, slots=True)
class Classification:
    """What kind of message it is, how sure (0 to 1), because of which words.

    ``needs_review``: the confidence is under the category's threshold, so nothing may act on it (promise 6).
    """

    category: Category
    confidence: float
    evidence: tuple[Evidence, ...]
    needs_review: bool = False
    runner_up: Category | None = None
    either: float = 0.0  # how sure it is that it is one of the two, where nothing else speaks against the first


@dataclass(frozen=True, slots=True)
class PersonClaim:
    """What one source says of somebody on the other side."""

    name: str = field(repr=False)  # "" where only an address is known
    address: str = field(repr=False)  # lower-cased; "" where only a name is known, or only a shared address
    part: Part = Part.UNKNOWN
    title: str = ""  # "Staff Engineer", where it is given
    manager: bool = False  # named as the hiring manager
    signs_as: str = field(default="", repr=False)  # the form in which they sign: "Dana", "Dr. Okafor"


class Meeting(StrEnum):
    """How the two sides of an interview meet."""

    UNKNOWN = ""
    PHONE = "phone"
    VIDEO = "video"
    ONSITE = "onsite"


class ClaimKind(StrEnum):
    """What a source says of an interview."""

    SET = "set"  # a time is set, or moved to
    OFFERED = "offered"  # one slot among those offered
    OFF = "off"  # cancelled, or "I need to reschedule" with no new time


@dataclass(frozen=True, slots=True)
class Move:
    """How a mail moves an interview whose time it does not name: "half an hour later", "same time on Friday".

    What moves it by nothing says that it stays where it is. Days are dates later at the same wall time.
    """

    minutes: int = 0
    days: int = 0
    on: date | None = None  # the day that it moves to, at the same wall time
    of: date | None = None  # the day on which it was to be, where that is named
    at: time | None = None  # the hour at which it was to begin, where that is named, of either half of the day
    to: time | None = None  # the hour to which it moves on its day; one to 12 may be of either half of the day
    hour_open: bool = False  # nothing is said of the hour: "could we do Thursday instead?"
    back: bool = False  # to the time at which it first was to be: "exactly as first booked"
    yours: bool = False  # ``to`` is on the user's clock: "so 3 pm for you"
    missed: bool = False  # what was to be held just before the mail was not: "tried you at 2, but got your voicemail"


@dataclass(frozen=True, slots=True)
class InterviewClaim:
    """What one source says of one interview. Times are aware and in UTC."""

    kind: ClaimKind
    start: datetime | None = None  # None: OFF without naming which one, or told by ``move``
    end: datetime | None = None  # None: not said
    time_zone: str | None = None  # IANA; None: not said
    zone_known: bool = True  # False: the later of two readings (two zones, or hours told by one mail), to be flagged
    uid: str = ""  # of the invitation; "" where text said it
    recurrence_id: str = ""
    sequence: int = 0
    stamp: datetime | None = None
    phone_screen: bool = False
    people: tuple[PersonClaim, ...] = ()  # who takes part, interviewers only, in the order of the source
    replaces: datetime | None = None  # the old start, where a change names it
    quote: str = field(default="", repr=False)
    organizer: str = field(default="", repr=False)  # the invitation's; "" where text said it
    meeting: Meeting = Meeting.UNKNOWN
    agenda: tuple[str, ...] = field(default=(), repr=False)  # what it is to be about: "system design"
    move: Move | None = None  # where the time is told by that of the interview as planned; with a start: it moves then


THEIRS = "theirs"
"""The zone of an hour that the user tells in the other side's: "3 pm your time"."""


class DayPart(StrEnum):
    """The part of a day of which a time is named that is named no nearer: "the afternoon slot"."""

    MORNING = "morning"
    AFTERNOON = "afternoon"
    EVENING = "evening"

    def has(self, at: time) -> bool:
        """Given a time on the wall, return whether people would call it one of this part; some are of two."""
        first, last = _PARTS[self]
        return first <= at <= last


_PARTS = {
    DayPart.MORNING: (time(5), time(12)),
    DayPart.AFTERNOON: (time(12), time(18, 30)),
    DayPart.EVENING: (time(16, 30), time(23)),
}


@dataclass(frozen=True, slots=True)
class SlotPick:
    """A time that the user's own mail names, as far as it names it: "Thursday 10 works" is weekday 3 at 10:00.

    One that names nothing accepts what was offered: "That suits me".
    """

    weekday: int | None = None  # 0 is Monday
    on: date | None = None
    at: time | None = None
    ordinal: int | None = None  # "the second slot" is 2; -1 is the last, 0 the middle one
    firm: bool = False  # the user will be there, whatever was asked: "confirmed", "see you"
    zone: str | None = None  # that is named with the hour: IANA, or THEIRS; None: not said
    part: DayPart | None = None  # of the day, where no hour is named


@dataclass(frozen=True, slots=True)
class DateClaim:
    """A day that somebody promised something by, or returns on, with the words that it came from."""

    day: date
    quote: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Named:
    """What a mail names beside its company and role: by it the mail is told from others that look alike."""

    firms: tuple[str, ...] = ()  # other names that may be the employer's, the likeliest first
    roles: tuple[str, ...] = ()
    numbers: tuple[str, ...] = ()  # under which an employer keeps a vacancy
    sure: bool = False  # that the company is the employer
    told: bool = True  # that the role is what its reader applied for, and not one that the mail speaks of
    spoken_for: tuple[str, ...] = ()  # first names of those for whom its writer says that they write
    recruits: bool = False  # that its writer recruits for others: their own house is not the employer


@dataclass(frozen=True, slots=True)
class Work:
    """What a mail tells of the work itself."""

    on: str = field(default="", repr=False)  # what it is on, as the user would say it to them: "your event pipeline"
    words: tuple[str, ...] = field(default=(), repr=False)  # single words of the job's description, for likeness


@dataclass(frozen=True, slots=True)
class Extraction:
    """Who, what, when: everything that one message says beyond its category."""

    company: str = ""
    role: str = ""
    people: tuple[PersonClaim, ...] = ()
    interviews: tuple[InterviewClaim, ...] = ()
    picks: tuple[SlotPick, ...] = ()  # of own mails, and of theirs that choose, or ask for a day or an hour alone
    proposals: tuple[SlotPick, ...] = ()  # of the user's own mails: times, or days, that they ask for, or offer
    promised_by: DateClaim | None = None
    returns_on: DateClaim | None = None
    withdraws: bool = False  # the user's own mail takes the application back
    applies: bool = False  # the user's own mail is an application, or asks for work
    talked: bool = False  # their mail tells that the reader was interviewed
    named: Named = field(default_factory=Named)
    work: Work = field(default_factory=Work)
    postal: str = field(default="", repr=False)  # their address for letters, a line each; "" where none is written out
    either_way: bool = False  # a confirmation or an invitation, and it comes to the same: there is nothing to ask
