"""One Gmail account in memory: messages, threads, labels, drafts, and the history of what became of them."""

from __future__ import annotations

import random
import threading
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import Any

from tests.servers.gmail.answers import bad_request, not_found
from tests.servers.gmail.messages import Message, answered, subject
from tests.servers.gmail.quota import UNITS

MAIL = "https://mail.google.com/"
MODIFY = "https://www.googleapis.com/auth/gmail.modify"
READONLY = "https://www.googleapis.com/auth/gmail.readonly"
COMPOSE = "https://www.googleapis.com/auth/gmail.compose"
METADATA = "https://www.googleapis.com/auth/gmail.metadata"
SYSTEM_LABELS = (
    "CHAT",
    "SENT",
    "INBOX",
    "IMPORTANT",
    "TRASH",
    "DRAFT",
    "SPAM",
    "CATEGORY_FORUMS",
    "CATEGORY_UPDATES",
    "CATEGORY_PERSONAL",
    "CATEGORY_PROMOTIONS",
    "CATEGORY_SOCIAL",
    "STARRED",
    "UNREAD",
)


class Trashed(StrEnum):
    """What becomes of a draft whose message is put into Trash: what users report differs, so a test may choose."""

    HIDDEN = "hidden"  # listed with includeSpamTrash alone
    LISTED = "listed"  # drafts.list gives it as if nothing had happened
    GONE = "gone"  # the draft's id means nothing any more; the message is in Trash


@dataclass(frozen=True, slots=True)
class Token:
    """An access token: what it allows, and until when (None: for ever)."""

    scopes: frozenset[str]
    expires_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Record:
    """One line of the history: "messagesAdded", "messagesDeleted", "labelsAdded" or "labelsRemoved"."""

    id: int
    kind: str
    message: str
    thread: str
    labels: tuple[str, ...]  # of the message, after it
    changed: tuple[str, ...] = ()


@dataclass(slots=True)
class Asked:
    """One request in the log. ``status`` is 0 where there was no answer."""

    name: str  # "drafts.create"; the path, where it is no method of the API
    verb: str
    path: str
    query: list[tuple[str, str]]
    body: bytes = field(repr=False)
    token: str = field(repr=False)
    at: datetime
    units: int = 0
    status: int = 0
    sent: int = 0  # bytes of the answer's body


class GmailState:
    """The account. Used from several threads: take ``lock`` around what belongs together.

    clock           what time it is; a test may give its own
    lag             how long ``q=`` does not find a message that is there
    tokens          the access tokens that are good; "token" is one from the start
    most_on_a_page  a page has no more than that, whatever was asked for
    trashed         what becomes of a draft whose message is put into Trash
    stored          what is made of a message's bytes when a draft is stored, beside CRLF
    units, quota    what each method costs; how much a minute may cost (None: anything), and how an excess is refused
    violations      what was asked that the API does not know; a test asserts that it is empty
    forbidden       what was asked that sends, or deletes for good; the same
    log             every request
    """

    def __init__(self, address: str = "jordan@example.com", seed: int = 1) -> None:
        self.address = address
        self.clock: Callable[[], datetime] = lambda: datetime.now(UTC)
        self.lock = threading.RLock()
        self.messages: dict[str, Message] = {}
        self.drafts: dict[str, str] = {}
        self.labels: dict[str, str] = {name: name for name in SYSTEM_LABELS}
        self.records: list[Record] = []
        self.send_as: list[dict[str, Any]] = [
            {"sendAsEmail": address, "displayName": "", "isPrimary": True, "isDefault": True}
        ]
        self.tokens: dict[str, Token] = {"token": Token(frozenset({MODIFY}))}
        self.lag = timedelta(0)
        self.most_on_a_page = 500
        self.trashed = Trashed.HIDDEN
        self.stored: Callable[[bytes], bytes] = lambda raw: raw
        self.units: Mapping[str, int] = UNITS
        self.quota: int | None = None
        self.over_quota = (429, "rateLimitExceeded")
        self.violations: list[str] = []
        self.forbidden: list[str] = []
        self.log: list[Asked] = []
        self.pages: dict[str, tuple[object, object]] = {}
        self._threads: dict[str, set[str]] = {}  # by the Message-ID of a message in it
        self._draw = random.Random(seed)
        self._last_id = 0x18C0_0000_0000_0000
        self.history = 1_000_000 + self._draw.randint(0, 9999)
        self._expired = self.history

    # --- tokens, history, what was asked ---

    def grant(self, *scopes: str, seconds: float | None = 3600, token: str = "") -> str:
        """Given scopes, return an access token that has them for so long."""
        made = token or f"ya29.{self._draw.getrandbits(96):024x}"
        expires = None if seconds is None else self.clock() + timedelta(seconds=seconds)
        with self.lock:
            self.tokens[made] = Token(frozenset(scopes), expires)
        return made

    def expire_history(self, before: int | None = None) -> None:
        """Forget what happened before this id, or until now: who asks for what came after any of it gets 404."""
        with self.lock:
            self._expired = before if before is not None else self._happened()
            self.records = [record for record in self.records if record.id >= self._expired]

    def since(self, start: int) -> list[Record]:
        """Given an id, return the records after it. Raise Refusal (404) if it is expired, or never was."""
        if not self._expired <= start <= self.history:
            raise not_found()
        return [record for record in self.records if record.id > start]

    def counts(self) -> dict[str, int]:
        """Return how often each method was asked for."""
        names = [asked.name for asked in self.log]
        return {name: names.count(name) for name in sorted(set(names))}

    def spent(self, within: timedelta | None = None) -> int:
        """Return the quota units that were spent, of late or at all."""
        since = self.clock() - within if within else None
        return sum(asked.units for asked in self.log if since is None or asked.at > since)

    # --- what there is ---

    def message(self, wanted: str) -> Message:
        """Given an id, return the message. Raise Refusal (404) if there is none."""
        if wanted not in self.messages:
            raise not_found()
        return self.messages[wanted]

    def draft(self, wanted: str) -> Message:
        """Given a draft's id, return its message. Raise Refusal (404) if there is no such draft."""
        if wanted not in self.drafts:
            raise not_found()
        return self.messages[self.drafts[wanted]]

    def thread(self, wanted: str) -> list[Message]:
        """Given a thread's id, return its messages, the oldest first; none if there is no such thread."""
        there = [message for message in self.messages.values() if message.thread == wanted]
        return sorted(there, key=lambda message: (message.received_at, message.id))

    def newest_first(self) -> list[Message]:
        """Return all messages, as lists give them."""
        return sorted(self.messages.values(), key=lambda message: (message.received_at, message.id), reverse=True)

    # --- what becomes of it ---

    def add(self, raw: bytes, labels: Iterable[str], thread: str = "", at: datetime | None = None) -> Message:
        """Given a message, store it. ``thread``: its thread, where it is not to be one of its own."""
        with self.lock:
            self._last_id += self._draw.randint(0x1_0000, 0xFFFF_FFFF)
            key, now = f"{self._last_id:016x}", self.clock()
            message = Message(key, thread or key, crlf(raw), set(labels), at or now, now)
            self._check(message.labels)
            self.messages[key] = message
            self._threads.setdefault(message.message_id, set()).add(message.thread)
            self._record("messagesAdded", message)
            return message

    def remove(self, message: Message) -> None:
        """Given a message, delete it for good."""
        with self.lock:
            del self.messages[message.id]
            self._record("messagesDeleted", message)

    def relabel(self, message: Message, add: Iterable[str] = (), remove: Iterable[str] = ()) -> None:
        """Given a message, put labels on it and take labels off it."""
        with self.lock:
            more, less = set(add) - message.labels, set(remove) & message.labels
            self._check({*add, *remove})
            message.labels |= more
            message.labels -= less
            for kind, changed in (("labelsAdded", more), ("labelsRemoved", less)):
                if changed:
                    self._record(kind, message, changed)

    def add_draft(self, raw: bytes, thread: str = "") -> str:
        """Given a message, store it as a draft, and return the draft's id."""
        with self.lock:
            message = self.add(raw, {"DRAFT"}, thread)
            draft = f"r{self._draw.getrandbits(62)}"
            self.drafts[draft] = message.id
            return draft

    def replace_draft(self, draft: str, raw: bytes, thread: str = "") -> Message:
        """Given a draft's id, put another message into it: the id stays, the message is another one."""
        with self.lock:
            old = self.draft(draft)
            message = self.add(raw, {*old.labels, "DRAFT"}, thread)
            self.drafts[draft] = message.id
            self.remove(old)
            return message

    def drop_draft(self, draft: str) -> Message:
        """Given a draft's id, delete it for good, with its message. Return what it was."""
        with self.lock:
            message = self.draft(draft)
            del self.drafts[draft]
            self.remove(message)
            return message

    def trash(self, message: Message) -> None:
        """Given a message, put it into Trash."""
        with self.lock:
            ends = self.trashed is Trashed.GONE and "DRAFT" in message.labels
            if ends:
                self.drafts = {draft: held for draft, held in self.drafts.items() if held != message.id}
            self.relabel(message, {"TRASH"}, {"INBOX", *({"DRAFT"} if ends else set())})

    def make_label(self, name: str) -> str:
        """Given a name, make a label of the user's, and return its id."""
        with self.lock:
            key = f"Label_{1 + sum(key.startswith('Label_') for key in self.labels)}"
            self.labels[key] = name
            return key

    # --- threads ---

    def joined(self, raw: bytes, wanted: str) -> str:
        """Given a draft and the thread that it asks for, return the thread that it gets: "" is one of its own.

        As the API's guide to threads says: the id is given, References or In-Reply-To name a message of the thread, and
        the subject is the thread's. Raise Refusal (404) if there is no such thread.
        """
        if not wanted:
            return ""
        if not (there := self.thread(wanted)):
            raise not_found()
        return wanted if _belongs(raw, there) else ""

    def found(self, raw: bytes) -> str:
        """Given a message that came in, return the thread that it belongs to: "" is one of its own."""
        threads = {thread for named in answered(raw) for thread in self._threads.get(named, ())}
        return next((thread for thread in sorted(threads) if _belongs(raw, self.thread(thread))), "")

    def snapshot(self) -> object:
        """Return all that is there: two snapshots are equal if and only if nothing was touched in between."""
        with self.lock:
            kept = {
                message.id: (message.raw, frozenset(message.labels), message.thread, message.received_at)
                for message in self.messages.values()
            }
            return kept, dict(self.drafts), dict(self.labels)

    def _check(self, labels: Collection[str]) -> None:
        for label in labels:
            if label not in self.labels:
                raise bad_request(f"Invalid label: {label}")

    def _happened(self) -> int:
        # Rising, with gaps of any size.
        self.history += self._draw.randint(1, 40)
        return self.history

    def _record(self, kind: str, message: Message, changed: Iterable[str] = ()) -> None:
        message.history = self._happened()
        labels = tuple(sorted(message.labels))
        record = Record(message.history, kind, message.id, message.thread, labels, tuple(sorted(changed)))
        self.records.append(record)


def crlf(raw: bytes) -> bytes:
    """Given a message, return it with CRLF line ends."""
    return raw.replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")


def _belongs(raw: bytes, thread: Collection[Message]) -> bool:
    named = answered(raw)
    return any(message.message_id in named for message in thread) and subject(raw) in {
        subject(message.raw) for message in thread
    }
