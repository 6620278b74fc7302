"""A mailbox in memory, for the contract in ``base``: what tests stand on, and the contract at its plainest.

It behaves as an IMAP server does where that is harder for its users: keys only ever rise, a mark tells later messages
from earlier ones, an edited draft has a new key, and append may store one draft twice if ``once_by_name`` is off. The
verbs below "the user" are what people, servers and other mail programs do to a mailbox.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

from agent.errors import FolderMissing, MailboxUnreachable, MessageGone
from agent.mailbox.base import MOST_OF_A_PART, ChangeSet, Folder, Listing, Removal, Role, check_name, fingerprint
from agent.mailbox.headers import first_part_of, header_of, message_id_of
from agent.model.draft import Mark
from agent.model.mail import Head, Ref, Stored

FOLDERS = (
    Folder("INBOX", Role.INBOX),
    Folder("Drafts", Role.DRAFTS),
    Folder("Sent", Role.SENT),
    Folder("Trash", Role.TRASH),
)


@dataclass(frozen=True, slots=True)
class Item:
    """One message in a folder. ``flags`` are the letters of Maildir: D draft, S seen, F flagged, R replied."""

    raw: bytes = field(repr=False)
    received_at: datetime
    flags: str = ""
    name: str = ""  # under which append stored it


@dataclass(slots=True)
class _Shelf:
    """One folder's messages, by key."""

    role: Role
    validity: str
    items: dict[int, Item] = field(default_factory=dict, repr=False)
    next_key: int = 1


class MemoryMailbox:
    """One account in memory. ``base`` says what each verb does."""

    def __init__(
        self,
        account: str = "memory",
        *,
        folders: tuple[Folder, ...] = FOLDERS,
        settle: timedelta = timedelta(0),
        once_by_name: bool = True,
    ) -> None:
        self._account = account
        self._settle = settle
        self._once_by_name = once_by_name
        self._made = 0
        self._shelves: dict[str, _Shelf] = {}
        self.reachable = True
        self.kept_back: set[Ref] = set()  # listed, and never given: as of a server with a broken disk
        for folder in folders:
            self.make_anew(folder.name, folder.role)

    @property
    def account(self) -> str:
        """The account's name."""
        return self._account

    @property
    def settle(self) -> timedelta:
        """How long an attempt of unknown outcome may take to show."""
        return self._settle

    def folders(self) -> tuple[Folder, ...]:
        """Return the folders in the order in which they were made."""
        self._reach()
        return tuple(Folder(name, shelf.role) for name, shelf in self._shelves.items())

    def changes(self, folder: str, cursor: str | None) -> ChangeSet:
        """Given a cursor, return what has a later key; everything, if the cursor is of another validity."""
        shelf = self._shelf(folder)
        validity, _, key = (cursor or "").partition("/")
        known = validity == shelf.validity and key.isdecimal() and int(key) <= shelf.next_key
        first = int(key) if known else 0
        refs = tuple(self._ref(folder, number) for number in shelf.items if number >= first)
        return ChangeSet(refs, f"{shelf.validity}/{shelf.next_key}")

    def fetch(self, ref: Ref) -> Stored:
        """Given a ref, return the message as it was stored."""
        item = self._given(ref)
        return Stored(item.raw, item.received_at)

    def heads(self, refs: tuple[Ref, ...]) -> dict[Ref, Head]:
        """Given refs, return the header of each that is there."""
        found: dict[Ref, Head] = {}
        for ref in refs:
            with suppress(MessageGone):
                item = self._item(ref)
                found[ref] = Head(header_of(item.raw), len(item.raw), item.received_at)
        return found

    def first_parts(self, refs: tuple[Ref, ...]) -> dict[Ref, bytes]:
        """Given refs of multipart messages, return the first part of each that is there."""
        found: dict[Ref, bytes] = {}
        for ref in refs:
            with suppress(MessageGone):
                found[ref] = first_part_of(self._given(ref).raw, MOST_OF_A_PART)
        return found

    def fetch_all(self, refs: tuple[Ref, ...]) -> Iterator[tuple[Ref, Stored]]:
        """Given refs, return each message that is there."""
        for ref in refs:
            with suppress(MessageGone):
                yield ref, self.fetch(ref)

    def withheld(self, refs: tuple[Ref, ...]) -> frozenset[Ref]:
        """Given refs that were left out, return those that are there: ``kept_back`` has them."""
        return frozenset(refs) & self.snapshot().keys()

    def listing(self, folder: str) -> Listing:
        """Return every ref that is in the folder now."""
        shelf = self._shelf(folder)
        return Listing(shelf.validity, tuple(self._ref(folder, number) for number in shelf.items))

    def deleted(self, refs: tuple[Ref, ...]) -> frozenset[Ref]:
        """Given refs, return those whose message is marked as deleted (T, as in the name of a Maildir's file)."""
        there = {folder: set(self.listing(folder).refs) for folder in {ref.folder for ref in refs}}
        return frozenset(ref for ref in refs if ref in there[ref.folder] and "T" in self._item(ref).flags)

    def message_ids(self, refs: tuple[Ref, ...]) -> dict[Ref, str]:
        """Given refs, return the Message-ID of each that is there."""
        there = {folder: set(self.listing(folder).refs) for folder in {ref.folder for ref in refs}}
        return {ref: message_id_of(self._item(ref).raw) for ref in refs if ref in there[ref.folder]}

    def mark(self, folder: str) -> Mark:
        """Return the validity, and the key that the next message will have."""
        shelf = self._shelf(folder)
        return Mark(shelf.validity, _key(shelf.next_key))

    def append(self, folder: str, raw: bytes, name: str) -> Ref:
        """Store a draft; one that has the name already stays as it is, unless ``once_by_name`` is off."""
        shelf = self._shelf(folder)
        check_name(name)
        stored = next((number for number, item in shelf.items.items() if item.name == name), None)
        if stored is not None and self._once_by_name:
            return self._ref(folder, stored)
        return self._add(folder, Item(raw, datetime.now(UTC), "DS", name))

    def remove(self, ref: Ref, expected: str) -> Removal:
        """Put our own draft into Trash, or delete it where there is none. Only what lies in Drafts is ever removed."""
        shelf = self._shelf(ref.folder)
        if shelf.role is not Role.DRAFTS:
            return Removal.LEFT
        try:
            item = self._item(ref)
        except MessageGone:
            return Removal.GONE
        if fingerprint(item.raw) != expected or set(item.flags) - set("DS"):
            return Removal.CHANGED
        trash = next((name for name, other in self._shelves.items() if other.role is Role.TRASH), None)
        if trash is None:
            self.delete(ref)
        else:
            self.move(ref, trash)
        return Removal.REMOVED

    def fresh(self) -> None:
        """Do nothing: there is neither a connection nor a cache."""

    def close(self) -> None:
        """Do nothing: there is no connection."""

    def hang_up(self) -> None:
        """Answer no more."""
        self.reachable = False

    # The user, their mail program and their server.

    def deliver(self, raw: bytes, folder: str = "INBOX", received_at: datetime | None = None, flags: str = "") -> Ref:
        """Given a message, put it into a folder as its last one. ``received_at`` is aware, and now if not given."""
        return self._add(folder, Item(raw, received_at or datetime.now(UTC), flags))

    def edit_draft(self, ref: Ref, raw: bytes) -> Ref:
        """Given a draft and what the user made of it, save that as mail programs do: under a new key."""
        item = self._item(ref)
        self.delete(ref)
        return self._add(ref.folder, replace(item, raw=raw, name=""))

    def send_draft(self, ref: Ref, raw: bytes | None = None) -> Ref:
        """Given a draft, send it as the user, as ``raw`` if their program rewrites it: it goes from Drafts to Sent."""
        item = self._item(ref)
        self.delete(ref)
        sent = next(name for name, shelf in self._shelves.items() if shelf.role is Role.SENT)
        return self._add(sent, Item(item.raw if raw is None else raw, datetime.now(UTC), "S"))

    def delete(self, ref: Ref) -> None:
        """Given a message, delete it for good."""
        self._item(ref)
        del self._shelves[ref.folder].items[int(ref.key)]

    def move(self, ref: Ref, folder: str) -> Ref:
        """Given a message, move it to another folder."""
        self._shelf(folder)
        item = self._item(ref)
        self.delete(ref)
        return self._add(folder, replace(item, name=""))

    def flag(self, ref: Ref, flags: str) -> None:
        """Given a message, give it these flags."""
        self._shelves[ref.folder].items[int(ref.key)] = replace(self._item(ref), flags=flags)

    def make_anew(self, folder: str, role: Role = Role.OTHER) -> None:
        """Make a folder, an empty one of another validity if it is there: its old refs mean nothing any more."""
        self._made += 1
        old = self._shelves.get(folder)
        self._shelves[folder] = _Shelf(old.role if old else role, f"v{self._made}")

    def drop_folder(self, folder: str) -> None:
        """Delete a folder with all that is in it."""
        del self._shelves[folder]

    def snapshot(self) -> dict[Ref, Item]:
        """Return everything that is here: two snapshots are equal if and only if nothing was touched in between."""
        return {
            self._ref(name, number): item
            for name, shelf in self._shelves.items()
            for number, item in shelf.items.items()
        }

    def _reach(self) -> None:
        if not self.reachable:
            raise MailboxUnreachable(f'The account "{self._account}" does not answer.', "It is tried again later.")

    def _shelf(self, folder: str) -> _Shelf:
        self._reach()
        if folder not in self._shelves:
            raise FolderMissing(f'The folder "{folder}" is not there.', "Make it in your mail program.")
        return self._shelves[folder]

    def _item(self, ref: Ref) -> Item:
        item = self._shelf(ref.folder).items.get(int(ref.key)) if ref.key.isdecimal() else None
        if item is None:
            raise MessageGone("The message is not in its folder any more.")
        return item

    def _given(self, ref: Ref) -> Item:
        if ref in self.kept_back:
            raise MessageGone("The message cannot be given.")
        return self._item(ref)

    def _add(self, folder: str, item: Item) -> Ref:
        shelf = self._shelf(folder)
        number = shelf.next_key
        shelf.items[number] = item
        shelf.next_key += 1
        return self._ref(folder, number)

    def _ref(self, folder: str, number: int) -> Ref:
        return Ref(self._account, folder, _key(number))


def _key(number: int) -> str:
    return f"{number:08}"  # so that keys sort as numbers do
