"""The bell of a Maildir: the system tells of each change in the Inbox's directories.

Where it cannot (its limits are used up), or does not (of what another machine does on a network file system, nobody is
told), the directories' own times are looked at.
"""

from __future__ import annotations

import threading
import time
from dataclasses import dataclass
from pathlib import Path

from watchfiles._rust_notify import RustNotify, WatchfilesRustInternalError

from agent.errors import FolderMissing
from agent.mailbox import maildir_files as files
from agent.mailbox.base import Role
from agent.mailbox.maildir import QUIET, MaildirMailbox
from agent.model.settings import MaildirAccount

STEP = 200  # ms: how often the library looks whether the system told it something, and how long it gathers that
LOOK = 5.0  # seconds between two looks at the times, where the system tells of changes
LOOK_ALONE = 1.0  # and where it does not


@dataclass(frozen=True, slots=True)
class _Look:
    """What one look at the Inbox's directories found: which they are, and when each changed last."""

    identity: tuple[tuple[int, int], ...]
    times: tuple[int, ...]


@dataclass(slots=True)
class _Watch:
    """The Inbox's directories, what tells of changes in them (None: nothing does), and what the last look found."""

    places: tuple[Path, ...]
    teller: RustNotify | None
    identity: tuple[tuple[int, int], ...]
    times: tuple[int, ...] | None  # None: they may change again without another time, so that the next look finds news


class MaildirBell:
    """Tells that there may be news in a Maildir's Inbox. ``base`` says what each verb does."""

    def __init__(self, settings: MaildirAccount) -> None:
        self._settings = settings
        self._closed = threading.Event()
        self._watch: _Watch | None = None

    def wait(self, seconds: float) -> bool:
        """Wait for a change in the Inbox. What changed since the last call ended counts.

        Raise MailboxUnreachable or FolderMissing, as the mailbox itself does, where there is no Inbox.
        """
        deadline = time.monotonic() + seconds
        while not self._closed.is_set():
            if self._watch is None:
                self._watch = self._open()
            left = deadline - time.monotonic()
            if self._news(self._watch, max(left, 0.0)):
                return True
            if left <= 0:
                return False
        self._end()
        return False

    def close(self) -> None:
        """End the wait that is under way, and each later one."""
        self._closed.set()

    def _open(self) -> _Watch:
        places = _places(self._settings)
        teller = _teller(places)
        look = _look(places)
        if look is None:  # it goes at this very moment: the next look finds that, too
            return _Watch(places, teller, (), None)
        return _Watch(places, teller, look.identity, look.times)

    def _news(self, watch: _Watch, left: float) -> bool:
        """Given for how long at most, wait for a change, and no longer than until the next look is due."""
        if watch.teller is None:
            self._closed.wait(min(left, LOOK_ALONE))
            told = False
        else:
            told = self._told(watch, watch.teller, min(left, LOOK))
        return self._looks_changed(watch) or told

    def _told(self, watch: _Watch, teller: RustNotify, seconds: float) -> bool:
        try:
            # None of its waits may be 0: that is one without an end.
            return isinstance(teller.watch(STEP, STEP, max(1, int(seconds * 1000)), self._closed), set)
        except (OSError, WatchfilesRustInternalError):
            teller.close()
            watch.teller = None
            return True

    def _looks_changed(self, watch: _Watch) -> bool:
        now = time.time_ns()
        look = _look(watch.places)
        if look is None or look.identity != watch.identity:
            self._end()  # gone, or made anew: the next wait opens what is there then, or says what is not
            return True
        changed = look.times != watch.times
        young = watch.teller is None and any(now - at < QUIET for at in look.times)
        watch.times = None if changed and young else look.times
        return changed

    def _end(self) -> None:
        watch, self._watch = self._watch, None
        if watch is not None and watch.teller is not None:
            watch.teller.close()


def _places(settings: MaildirAccount) -> tuple[Path, ...]:
    """Given a Maildir, return the directories that mail comes into. Raise what the mailbox raises without them."""
    mailbox = MaildirMailbox(settings)
    name = next(folder.name for folder in mailbox.folders() if folder.role is Role.INBOX)
    mailbox.mark(name)
    try:
        place = files.folders_on_disk(settings.path)[name]
        found = tuple(place / part for part in files.PARTS if (place / part).is_dir())
    except (OSError, KeyError):
        found = ()
    if not found:  # it went just now
        raise FolderMissing(f"The Inbox of the account {settings.name} is gone.", "It may be about to be made anew.")
    return found


def _teller(places: tuple[Path, ...]) -> RustNotify | None:
    try:
        return RustNotify([str(place) for place in places], False, False, 0, False, False)
    except (OSError, WatchfilesRustInternalError):
        return None


def _look(places: tuple[Path, ...]) -> _Look | None:
    """Given directories, return what they look like; None where one of them is gone."""
    try:
        found = [place.stat() for place in places]
    except OSError:
        return None
    return _Look(
        tuple((status.st_dev, status.st_ino) for status in found), tuple(status.st_mtime_ns for status in found)
    )
