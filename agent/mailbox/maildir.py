"""A Maildir on this machine, for the contract in ``base``: reads it without a trace, and writes drafts exactly once.

Nothing of the user's is renamed, flagged, moved on from new to cur, or touched. How a draft is written stands in
``maildir_drafts``: it is there wholly or not at all, so an attempt of unknown outcome needs no time to settle.
"""

from __future__ import annotations

import errno
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import NoReturn, TypeVar

from agent.errors import FolderMissing, MailboxUnreachable, MessageGone
from agent.mailbox import maildir_files as files
from agent.mailbox.base import MOST_OF_A_PART, ChangeSet, Folder, Listing, Removal, Role, check_name
from agent.mailbox.headers import first_part_of, header_ends, header_of, message_id_of
from agent.mailbox.maildir_drafts import is_named, key_of, take_away, why, write
from agent.mailbox.roles import folder_roles, some_of
from agent.model.draft import Mark
from agent.model.mail import MAX_HEADER_BYTES, MOST_READ, Head, Ref, Stored
from agent.model.settings import MaildirAccount

QUIET = 2 * 10**9  # ns: a directory changed later than this may change again without another time (FAT counts in 2 s)
LOOKS = 5  # at a directory that changes while it is looked at

_HEAD = 16 * 1024
_STEP = "Check its permissions and its disk."
_OF_ONE_MESSAGE = frozenset({errno.EACCES, errno.EPERM, errno.EIO, errno.EISDIR, errno.ELOOP, errno.ENXIO})
_Value = TypeVar("_Value")


@dataclass(frozen=True, slots=True)
class _Look:
    """What one complete look at a folder found."""

    place: Path
    validity: str
    cursor: str
    files: dict[str, str]  # key -> path inside the folder


class MaildirMailbox:
    """One Maildir. ``base`` says what each verb does; the docstrings here say what is particular to a Maildir."""

    settle = timedelta(0)

    def __init__(self, settings: MaildirAccount) -> None:
        self._settings = settings
        self._places: dict[str, Path] = {}
        self._files: dict[str, dict[str, str]] = {}

    @property
    def account(self) -> str:
        """The account's name in the configuration."""
        return self._settings.name

    def folders(self) -> tuple[Folder, ...]:
        """Return the folders with their roles.

        Inbox, Drafts and Sent, and what the configuration names, are listed even where they are missing: verbs on them
        raise FolderMissing. Raise MailboxUnreachable if there is no Maildir.
        """
        self._places = self._look_for_folders()
        settings = self._settings
        configured: dict[Role, str | None] = {
            Role.INBOX: _bare(settings.inbox),
            Role.DRAFTS: _bare(settings.drafts),
            Role.SENT: _bare(settings.sent),
            Role.TRASH: _bare(settings.trash) or None,
        }
        unsaid = {Role.INBOX: "", Role.DRAFTS: "Drafts", Role.SENT: "Sent", Role.TRASH: None}
        usual = [role for role, name in configured.items() if name == unsaid[role]]
        return folder_roles(self._places.keys(), configured, usual, tuple(_bare(name) for name in settings.folders))

    def changes(self, folder: str, cursor: str | None) -> ChangeSet:
        """Given the cursor of the last pass, return nothing if no file came or went since, else all that is there."""
        with self._faults(folder):
            place = self._place(folder)
            if cursor and cursor == _cursor(files.identity_of(place), files.times_of(place)):
                return ChangeSet((), cursor)
            look = self._look(folder)
            refs = tuple(Ref(self.account, folder, key) for key in files.by_time(look.place, look.files))
        return ChangeSet(refs, look.cursor)

    def fetch(self, ref: Ref) -> Stored:
        """Given a ref, return its file's bytes, and the time it was written as that of its arrival.

        Of a file above 25 MB one byte more than that is returned. A file that cannot be read counts as gone: it is one
        message's trouble, and no reason to give up the account.
        """
        return self._read(ref, _stored)

    def heads(self, refs: tuple[Ref, ...]) -> dict[Ref, Head]:
        """Given refs, return the header of each that is there; a file that cannot be read counts as gone."""
        found: dict[Ref, Head] = {}
        for ref in refs:
            with suppress(MessageGone):
                found[ref] = self._read(ref, _header)
        return found

    def first_parts(self, refs: tuple[Ref, ...]) -> dict[Ref, bytes]:
        """Given refs of multipart messages, return the first part of each that is there."""
        found: dict[Ref, bytes] = {}
        for ref in refs:
            with suppress(MessageGone):
                found[ref] = self._read(ref, _first_part)
        return found

    def fetch_all(self, refs: tuple[Ref, ...]) -> Iterator[tuple[Ref, Stored]]:
        """Given refs, return each message that is there."""
        for ref in refs:
            with suppress(MessageGone):
                yield ref, self.fetch(ref)

    def withheld(self, refs: tuple[Ref, ...]) -> frozenset[Ref]:
        """Given refs that were left out, return those whose files are there, and cannot be read."""
        there = {folder: self._files_of(folder, anew=True) for folder in {ref.folder for ref in refs}}
        return frozenset(ref for ref in refs if ref.key in there[ref.folder])

    def listing(self, folder: str) -> Listing:
        """Return every ref that is in the folder now."""
        with self._faults(folder):
            look = self._look(folder)
        return Listing(look.validity, tuple(Ref(self.account, folder, key) for key in sorted(look.files)))

    def deleted(self, refs: tuple[Ref, ...]) -> frozenset[Ref]:
        """Given refs, return those whose names have the letter for it."""
        names = {ref: self._files_of(ref.folder, anew=False).get(ref.key) for ref in refs}
        return frozenset(ref for ref, name in names.items() if name and "T" in files.flags_of(Path(name).name))

    def message_ids(self, refs: tuple[Ref, ...]) -> dict[Ref, str]:
        """Given refs, return the Message-ID of each that is there; "" of a file that cannot be read: it is there."""
        for folder in {ref.folder for ref in refs}:
            with self._faults(folder):
                self._look(folder)
        found: dict[Ref, str] = {}
        for ref in refs:
            if ref.key not in self._files[ref.folder]:
                continue
            try:
                found[ref] = message_id_of(self._read(ref, _head))
            except MessageGone:
                if ref.key in self._files[ref.folder]:
                    found[ref] = ""
        return found

    def mark(self, folder: str) -> Mark:
        """Return the folder's validity. A Maildir's keys have no order, so every message may be a later one."""
        with self._faults(folder):
            return Mark(files.identity_of(self._place(folder)), "")

    def append(self, folder: str, raw: bytes, name: str) -> Ref:
        """Store a draft under ``name``, with the LF line ends that a Maildir has; one of that name stays as it is."""
        check_name(name)
        with self._faults(folder):
            look = self._look(folder)
        stored = next((key for key in look.files if is_named(key, name)), None)
        if stored is not None:
            return Ref(self.account, folder, stored)
        raw = raw.replace(b"\r\n", b"\n")
        key = key_of(raw, name)
        write(look.place, key, raw)
        self._files.pop(folder, None)
        return Ref(self.account, folder, key)

    def remove(self, ref: Ref, expected: str) -> Removal:
        """Put our own draft into Trash; without a Trash, unlink it: nobody touched it, and the store has its text.

        Only what lies in Drafts is ever removed.
        """
        folders = self.folders()
        if Folder(ref.folder, Role.DRAFTS) not in folders:
            return Removal.LEFT
        trash = next((folder.name for folder in folders if folder.role is Role.TRASH), None)
        with self._faults(ref.folder):
            place = self._place(ref.folder)
        if trash is not None and trash not in self._places:
            return Removal.LEFT
        away = None if trash is None else self._places[trash]
        try:
            return self._read(ref, lambda path: take_away(path, expected, away))
        except MessageGone:
            return Removal.LEFT if ref.key in self._files_of(ref.folder, anew=True) else Removal.GONE
        finally:
            with suppress(OSError):
                files.flush_directory(place / "cur")

    def fresh(self) -> None:
        """Drop what is remembered of folders and files."""
        self._places = {}
        self._files = {}

    def close(self) -> None:
        """Do nothing: no file stays open."""

    def hang_up(self) -> None:
        """Do nothing: no verb on files takes long."""

    def _look_for_folders(self) -> dict[str, Path]:
        root, step = self._settings.path, f"Check [mailbox.{self.account}] path in the configuration."
        try:
            found = files.folders_on_disk(root)
        except FileNotFoundError:
            raise MailboxUnreachable(f"There is no Maildir at {root}.", step) from None
        except NotADirectoryError:
            raise MailboxUnreachable(f"{root} is a file, not a Maildir.", step) from None
        except OSError as fault:
            raise MailboxUnreachable(f"The Maildir {root} cannot be read: {why(fault)}.", step) from fault
        if not found:
            raise MailboxUnreachable(f"{root} is not a Maildir: nothing in it has a cur or a new directory.", step)
        return found

    def _place(self, folder: str) -> Path:
        known = self._places.get(folder)
        if known is None or not known.is_dir():
            self._places = self._look_for_folders()
        if folder not in self._places:
            self._missing(folder)
        return self._places[folder]

    def _missing(self, folder: str) -> NoReturn:
        name, there = folder or "inbox", some_of(self._places.keys() - {""}) or "no other folder"
        raise FolderMissing(
            f'The folder "{name}" is not in the Maildir {self._settings.path}; there is {there}.',
            f"Make it in your mail program, or name the right one under [mailbox.{self.account}] in the configuration.",
        )

    def _look(self, folder: str) -> _Look:
        """Return a complete look: one while nothing changed, or two that agree, or else all that was seen in any."""
        place = self._place(folder)
        validity = files.identity_of(place)
        seen: dict[str, str] = {}
        last: dict[str, str] | None = None
        for _ in range(LOOKS):
            now, times = time.time_ns(), files.times_of(place)
            found = files.files_in(place)
            quiet = times == files.times_of(place) and all(now - at >= QUIET for at in times)
            seen.update(found)
            if quiet or found == last:
                break
            last = found
        else:
            found, quiet = seen, False
        if not any(times) or files.identity_of(place) != validity:
            # It went during the look, and may be there anew: what is missing from it was not deleted there.
            self._places = {}
            self._missing(folder)
        self._files[folder] = found
        return _Look(place, validity, _cursor(validity, times if quiet else ()), found)

    def _files_of(self, folder: str, *, anew: bool) -> dict[str, str]:
        if anew or folder not in self._files:
            with self._faults(folder):
                self._look(folder)
        return self._files[folder]

    def _read(self, ref: Ref, read: Callable[[Path], _Value]) -> _Value:
        """Given a ref, return what ``read`` makes of its file; a client may rename it (flags) at any time."""
        for anew in (False, *(True,) * LOOKS):
            path = self._files_of(ref.folder, anew=anew).get(ref.key)
            if path is None and anew:
                break
            if path is None:
                continue
            try:
                return read(self._place(ref.folder) / path)
            except FileNotFoundError:
                continue
            except OSError as fault:
                self._unreadable(fault)
        raise MessageGone("The message is not in its folder any more.")

    def _unreadable(self, fault: OSError) -> NoReturn:
        if fault.errno in _OF_ONE_MESSAGE:
            raise MessageGone(f"The message's file cannot be read: {why(fault)}.") from fault
        raise MailboxUnreachable(f"The Maildir {self._settings.path} cannot be read: {why(fault)}.", _STEP) from fault

    @contextmanager
    def _faults(self, folder: str) -> Iterator[None]:
        try:
            yield
        except OSError as fault:
            raise MailboxUnreachable(
                f'The folder "{folder or "inbox"}" of the Maildir {self._settings.path} cannot be read: {why(fault)}.',
                _STEP,
            ) from fault


def _head(path: Path) -> bytes:
    return _head_content(path).raw


def _head_content(path: Path) -> files.Content:
    content = files.read_file(path, _HEAD)
    return content if len(content.raw) < _HEAD or header_ends(content.raw) else files.read_file(path, MAX_HEADER_BYTES)


def _stored(path: Path) -> Stored:
    content = files.read_file(path, MOST_READ)
    return Stored(content.raw, content.written, draft="D" in files.flags_of(path.name))


def _header(path: Path) -> Head:
    content = _head_content(path)
    return Head(header_of(content.raw), path.stat().st_size, content.written)


def _first_part(path: Path) -> bytes:
    return first_part_of(files.read_file(path, _HEAD + MOST_OF_A_PART).raw, MOST_OF_A_PART)


def _cursor(validity: str, times: tuple[int, ...]) -> str:
    """Given when a folder changed last, return its cursor; without times it is one that no folder ever has."""
    return f"1/{validity}/{'.'.join(map(str, times)) or 'again'}"


def _bare(name: str) -> str:
    return name if name.startswith("./") else name.removeprefix(".")
