"""The contract of a mailbox: what every backend does, and nothing else.

A mailbox is one account's folders. The agent reads all of them, writes into Drafts alone, and removes nothing but its
own drafts (promise 2). There is no verb that sends, flags, marks as read, or deletes for good.

Words
    role        what a folder is for: inbox, drafts, sent, trash, other. A backend finds out by itself, and says so
                with ``folders``. Junk, All Mail and what has not gone out are left out of the list.
    ref         (account, folder, key). The key stays the same while the message stays in its folder; content never
                changes under a ref. A client that edits a draft makes a new ref.
    validity    changes when a folder's refs start to mean something else (UIDVALIDITY; a Maildir made anew).
    cursor      opaque; None asks for everything. One that the backend no longer understands is a normal answer: the
                change set then is everything there. A rescan is harmless, for the ledger knows what was handled.
    fingerprint of a stored copy: equal if and only if the bytes, as the mailbox gives them back, are equal.

Each verb may raise ``MailboxUnreachable`` (try later) and, with a folder, ``FolderMissing``. No other exceptions.

    folders()             the folders by role. Never creates one.
    changes(f, cursor)    what may be new in a folder since the cursor, oldest first as far as that is cheap to know.
                          May give refs again; never leaves one out.
    heads(refs)           the header of each message that is still there, at little cost. Marks nothing. Fields of the
                          way that it took may be missing.
    first_parts(refs)     of messages that are multipart, the first part of each, its own header before it: the
                          first ``MOST_OF_A_PART`` octets of its body. What is gone is left out. Marks nothing.
    fetch(ref)            the bytes, as stored. Marks nothing. Raises MessageGone.
    fetch_all(refs)       the same for many, in few round trips, in their order; what is gone is left out. Of a message
                          with large files, what comes after its texts, calendars and attached mails may be missing.
    withheld(refs)        of refs of one folder that a verb left out, those that are there all the same: the mailbox
                          cannot give them, now or ever, while it answers otherwise.
    listing(f)            every ref in the folder now, from one complete look, with its validity.
    deleted(refs)         those of these that are marked as deleted, and not taken away yet: many a mail program shows
                          them no more (the flag Deleted; T in a Maildir).
    message_ids(refs)     the Message-ID header of each, exact, "" where it has none; refs that are gone are left out.
                          This, and never a server's search, decides whether a message is there.
    mark(f)               validity and the next key, just before an append: what is stored later comes after the mark.
    append(f, raw, name)  store one draft, flagged as draft and seen. Returns its ref: certainly stored. Raises
                          AppendRefused: certainly not stored. AppendUnknown: nobody knows. ``name`` is [a-z0-9] and
                          the same for each attempt at the same revision; a backend may build exactly-once on it.
    remove(ref, print)    put one draft out of the way (Trash where there is one), if the copy under this ref still has
                          this fingerprint, and no flag but draft and seen: one that the user flagged is theirs.
                          Returns what happened; never touches another message.
    fresh()               drop connections and caches: the next verb looks anew.
    close()               say goodbye. A verb after that opens what it needs anew.
    hang_up()             from any thread, at any time: end the verb that is under way, which raises
                          MailboxUnreachable, or AppendUnknown if it was storing a draft. Later verbs raise at once.
    settle                how long after an attempt of unknown outcome a message may still turn up.

A bell tells that there may be news in the inbox. It has a connection of its own, and is waited for in a thread of its
own; it never says what is new, for that is what ``changes`` finds out.

    wait(seconds)         True as soon as there may be news, False when the time is over. Where nothing tells of news
                          (no IDLE, no inotify) it is False each time. Raises MailboxError.
    close()               from any thread, at any time: ``wait`` returns, and never waits again.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Protocol, runtime_checkable

from agent.errors import AppendRefused
from agent.model.draft import Mark
from agent.model.mail import Head, Ref, Stored

MOST_OF_A_PART = 8 * 1024  # octets
_NAME = re.compile(r"[a-z0-9]{1,64}")


class Role(StrEnum):
    """What a folder is for."""

    INBOX = "inbox"
    DRAFTS = "drafts"
    SENT = "sent"
    TRASH = "trash"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Folder:
    """One folder. ``name`` is what the backend calls it; it stands in refs."""

    name: str
    role: Role


@dataclass(frozen=True, slots=True)
class ChangeSet:
    """What may be new in a folder. ``cursor`` may be stored once every ref was handled."""

    refs: tuple[Ref, ...]
    cursor: str


@dataclass(frozen=True, slots=True)
class Listing:
    """Every ref in a folder, from one complete look."""

    validity: str
    refs: tuple[Ref, ...]


class Removal(StrEnum):
    """What became of a message that was to be put out of the way."""

    REMOVED = "removed"
    GONE = "gone"  # it was not there any more
    CHANGED = "changed"  # it is not as we placed it; left alone
    LEFT = "left"  # this mailbox has no safe way; left alone


class Mailbox(Protocol):
    """One account's folders. The module's docstring is the contract."""

    @property
    def account(self) -> str:
        """The account's name in the configuration."""

    @property
    def settle(self) -> timedelta:
        """How long after an attempt of unknown outcome a message may still turn up."""

    def folders(self) -> tuple[Folder, ...]:
        """Return the folders to read, and Drafts and Trash, with their roles."""

    def changes(self, folder: str, cursor: str | None) -> ChangeSet:
        """Given where the last pass stood, return what may be new."""

    def heads(self, refs: tuple[Ref, ...]) -> dict[Ref, Head]:
        """Given refs, return the header of each message that is still there."""

    def first_parts(self, refs: tuple[Ref, ...]) -> dict[Ref, bytes]:
        """Given refs of multipart messages, return the beginning of the first part of each that is still there."""

    def fetch(self, ref: Ref) -> Stored:
        """Given a ref, return the message as stored. Raise MessageGone if it is not there."""

    def fetch_all(self, refs: tuple[Ref, ...]) -> Iterator[tuple[Ref, Stored]]:
        """Given refs, return each message that is still there, as stored, in the order of the refs."""

    def withheld(self, refs: tuple[Ref, ...]) -> frozenset[Ref]:
        """Given refs of one folder that were left out, return those that are there, and cannot be given."""

    def listing(self, folder: str) -> Listing:
        """Return every ref that is in the folder now."""

    def deleted(self, refs: tuple[Ref, ...]) -> frozenset[Ref]:
        """Given refs, return those that are marked as deleted."""

    def message_ids(self, refs: tuple[Ref, ...]) -> dict[Ref, str]:
        """Given refs, return the Message-ID header of each that is still there."""

    def mark(self, folder: str) -> Mark:
        """Return what tells later messages of this folder from those that are in it now."""

    def append(self, folder: str, raw: bytes, name: str) -> Ref:
        """Store a draft. Raise AppendRefused if certainly nothing was stored, AppendUnknown if nobody knows."""

    def remove(self, ref: Ref, expected: str) -> Removal:
        """Put our own draft out of the way, if its fingerprint is still the expected one."""

    def fresh(self) -> None:
        """Drop connections and caches, so that the next verb looks anew."""

    def close(self) -> None:
        """Say goodbye, and close connections."""

    def hang_up(self) -> None:
        """End the verb that is under way in another thread, and each later one."""


@runtime_checkable
class Paced(Protocol):
    """A mailbox that may ask only so much a minute: verbs may take minutes, and it looks back no further than told."""

    def begin(self, oldest: datetime, progress: Callable[[], None]) -> None:
        """Given how far back messages are read (aware), and what to call between two requests, get ready for a pass.

        From then on nothing older is listed of the folders for mail and for sent mail. ``progress`` may raise Stopped,
        which ends the verb that calls it.
        """


class Bell(Protocol):
    """Tells that there may be news. The module's docstring is the contract."""

    def wait(self, seconds: float) -> bool:
        """Given how long to wait at most, return whether there may be news."""

    def close(self) -> None:
        """End the wait that is under way in another thread, and each later one."""


def fingerprint(raw: bytes) -> str:
    """Given a message as the mailbox gave it back, return what two equal copies have in common."""
    return hashlib.sha256(raw).hexdigest()


def check_name(name: str) -> None:
    """Given the name of a draft that is to be stored, raise AppendRefused if it is not what ``append`` takes."""
    if not _NAME.fullmatch(name):
        raise AppendRefused("The draft was not stored: its name is not made of a-z and 0-9.")
