"""Drafts in a Maildir: each written exactly once, and taken away only as it was placed.

A draft is written to tmp, and gets its name in cur by one link: it is there wholly or not at all. Its base name is made
of the name it is given and of its own Date, so that every attempt makes the same one.
"""

from __future__ import annotations

import errno
import os
from contextlib import suppress
from datetime import UTC
from email import message_from_bytes, policy
from email.utils import parsedate_to_datetime
from pathlib import Path

from agent.errors import TRIED_AGAIN, AppendRefused, AppendUnknown, MailboxError
from agent.mailbox import maildir_files as files
from agent.mailbox.base import Removal, fingerprint
from agent.model.mail import MOST_READ

_MARK = "followup"
_AS_PLACED = "DS"  # draft, seen
_NOT_PERMITTED = ("the permissions do not allow it", "Give yourself write permission on it.")
_STRANGE_NAMES = (
    "the file system does not take the names that a Maildir needs",
    "Keep the Maildir on one that takes a colon in a name.",
)
_REFUSALS = {  # why, and what to do about it
    errno.ENOSPC: ("the disk is full", "Free some space."),
    errno.EDQUOT: ("the quota is used up", "Free some space, or get more."),
    errno.EROFS: ("the file system is read-only", "Mount it so that it can be written."),
    errno.EACCES: _NOT_PERMITTED,
    errno.EPERM: _NOT_PERMITTED,
    errno.EINVAL: _STRANGE_NAMES,
    errno.ENAMETOOLONG: _STRANGE_NAMES,
    errno.ENOENT: ("the folder has no tmp or no cur directory", "Make them."),
    errno.ENOTDIR: ("its tmp or its cur is not a directory", "Move that file away, and make the directory."),
}


def key_of(raw: bytes, name: str) -> str:
    """Given a draft and the name that it is placed under, return its key."""
    return f"{_seconds(raw)}.{name}.{_MARK}"


def is_named(key: str, name: str) -> bool:
    """Given a key, return whether it is that of a draft placed under a name, whatever its Date is."""
    return key.endswith(f".{name}.{_MARK}")


def write(place: Path, key: str, raw: bytes) -> None:
    """Given a folder of a Maildir, a key and a draft, store it. Raise AppendRefused or AppendUnknown."""
    unfinished = place / "tmp" / f"{key}.{os.getpid()}"
    target = place / "cur" / f"{key}:2,{_AS_PLACED}"
    try:
        for stale in (place / "tmp").glob(f"{key}.*"):
            if not _is_running(stale.suffix[1:]):  # the attempt died before it could clear up
                stale.unlink(missing_ok=True)
        files.write_file(unfinished, raw)
        files.link_or_rename(unfinished, target)
    except OSError as fault:
        if not os.path.lexists(target):
            raise _not_stored(fault, place) from fault
    finally:
        with suppress(OSError):
            unfinished.unlink()
    try:
        files.flush_directory(target.parent)
    except OSError as fault:
        raise AppendUnknown(f"The draft was stored, but the disk failed after that: {why(fault)}.") from fault


def _not_stored(fault: OSError, place: Path) -> MailboxError:
    # A network file system may still do what it did not answer.
    unsure = fault.errno in {errno.EIO, errno.ETIMEDOUT, errno.ESTALE}
    if unsure:
        return AppendUnknown(f"Nobody knows whether the draft was stored: {why(fault)}.")
    step = _REFUSALS.get(fault.errno or 0, ("", "Check the disk."))[1]
    return AppendRefused(f"The draft was not stored in {place}: {why(fault)}.", f"{step} {TRIED_AGAIN}")


def take_away(path: Path, expected: str, trash: Path | None) -> Removal:
    """Given a draft's file, put it into ``trash`` if its bytes and flags are as they were; without one, delete it.

    Raise OSError.
    """
    if path.is_symlink():
        return Removal.LEFT
    if files.flags_of(path.name) - set(_AS_PLACED) or fingerprint(files.read_file(path, MOST_READ).raw) != expected:
        return Removal.CHANGED
    if trash is None:
        path.unlink()
        return Removal.REMOVED
    names = (files.file_name_elsewhere(path.name, serial) for serial in range(1000))
    free = next((trash / "cur" / name for name in names if not os.path.lexists(trash / "cur" / name)), None)
    if free is None or not free.parent.is_dir():
        return Removal.LEFT
    try:
        path.rename(free)
    except OSError as fault:
        if fault.errno in {errno.EXDEV, errno.EACCES, errno.EPERM, errno.EROFS}:
            return Removal.LEFT
        raise
    with suppress(OSError):
        files.flush_directory(free.parent)
    return Removal.REMOVED


def why(fault: OSError) -> str:
    """Given what a file system refused, return why, in a few words."""
    return _REFUSALS.get(fault.errno or 0, (os.strerror(fault.errno or 0).lower(), ""))[0]


def _is_running(process: str) -> bool:
    try:
        os.kill(int(process), 0)
    except (ProcessLookupError, ValueError, OverflowError):
        return False
    except PermissionError:
        return True
    return True


def _seconds(raw: bytes) -> int:
    """Given a draft, return its Date in seconds, for that is what a base name begins with; 0 where it has none."""
    try:
        date = parsedate_to_datetime(message_from_bytes(raw, policy=policy.compat32)["Date"])
        return max(0, int((date if date.tzinfo else date.replace(tzinfo=UTC)).timestamp()))
    except (TypeError, ValueError, OverflowError):
        return 0
