"""An account in memory, for the scripted server: folders, messages, and the user's hands on them.

Folders are named as on the wire, in modified UTF-7 (RFC 3501, 5.1.3): "Entw&APw-rfe".
"""

from __future__ import annotations

import itertools
import threading
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime

USUAL: Mapping[str, tuple[str, ...]] = {
    "INBOX": (),
    "Drafts": ("\\Drafts",),
    "Sent": ("\\Sent",),
    "Trash": ("\\Trash",),
}
_validities = itertools.count(1_700_000_001)


@dataclass(slots=True)
class Item:
    """One message. ``thread`` and ``number`` are what Gmail calls X-GM-THRID and X-GM-MSGID."""

    raw: bytes = field(repr=False)
    flags: frozenset[str]
    received_at: datetime
    number: int
    thread: int


@dataclass(slots=True)
class Folder:
    """One folder, its messages by UID."""

    attributes: tuple[str, ...] = ()
    validity: int = field(default_factory=lambda: next(_validities))
    items: dict[int, Item] = field(default_factory=dict)
    next_uid: int = 1
    changes: int = 1  # HIGHESTMODSEQ

    def uids(self, numbers: str, by_uid: bool = True) -> list[int]:
        """Given a sequence set (RFC 3501, 9), return the UIDs that it means; "n:*" always holds the last."""
        there = sorted(self.items)
        keys = there if by_uid else list(range(1, len(there) + 1))
        last = keys[-1] if keys else 0
        wanted: set[int] = set()
        for part in numbers.split(","):
            ends = [last if end == "*" else int(end) for end in part.split(":")]
            wanted.update(key for key in keys if min(ends) <= key <= max(ends))
        return [there[keys.index(key)] for key in sorted(wanted)]

    def position(self, uid: int) -> int:
        """Given a UID, return the message's sequence number."""
        return sorted(self.items).index(uid) + 1

    def add(self, item: Item) -> int:
        """Given a message, put it in as the last one, and return its UID."""
        uid = self.next_uid
        self.items[uid] = item
        self.next_uid += 1
        self.changes += 1
        return uid

    def remove(self, uids: Iterable[int]) -> Iterator[int]:
        """Given UIDs, delete those messages, and yield the number that each one had when it went."""
        for uid in sorted(uids):
            yield self.position(uid)
            del self.items[uid]
            self.changes += 1


class Account:
    """The folders of an account. Used from several threads: take ``lock`` around what belongs together."""

    def __init__(self, folders: Mapping[str, tuple[str, ...]] = USUAL) -> None:
        self.folders = {name: Folder(attributes) for name, attributes in folders.items()}
        self.lock = threading.RLock()
        self.listeners: list[Callable[[], None]] = []  # told when mail has come
        self._numbers = itertools.count(1)

    def deliver(
        self, folder: str, raw: bytes, flags: Iterable[str] = (), at: datetime | None = None, thread: int = 0
    ) -> int:
        """Given a message, store it, tell who listens, and return its UID."""
        number = next(self._numbers)
        crlf = raw.replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")
        item = Item(crlf, frozenset(flags), at or datetime.now(UTC), number, thread or number)
        with self.lock:
            uid = self.folders[folder].add(item)
            listeners = list(self.listeners)
        for tell in listeners:
            tell()
        return uid

    def delete(self, folder: str, uid: int) -> None:
        """Given a message, delete it for good."""
        with self.lock:
            list(self.folders[folder].remove([uid]))

    def flag(self, folder: str, uid: int, *flags: str) -> None:
        """Given a message, give it these flags beside its own."""
        with self.lock:
            self.folders[folder].items[uid].flags |= set(flags)

    def make_anew(self, folder: str) -> None:
        """Delete a folder with all that is in it, and make it again: it has another UIDVALIDITY then."""
        with self.lock:
            self.folders[folder] = Folder(self.folders[folder].attributes)

    def raws(self, folder: str) -> list[bytes]:
        """Return the bytes of every message in a folder, in order."""
        with self.lock:
            return [item.raw for _, item in sorted(self.folders[folder].items.items())]

    def snapshot(self) -> object:
        """Return all that is there: two snapshots are equal if and only if nothing was touched in between."""
        with self.lock:
            return {
                name: (folder.validity, {uid: (item.raw, item.flags) for uid, item in folder.items.items()})
                for name, folder in self.folders.items()
            }
