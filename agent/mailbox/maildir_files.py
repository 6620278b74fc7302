"""A Maildir on disk: which folders there are, which message each file is, and reading a file without a trace.

A message is known by its file's base name. What comes after ":" are flags, which any client changes at any time, and
",U=123" is what mbsync notes in the name; both are left out of the key (https://cr.yp.to/proto/maildir.html).
"""

from __future__ import annotations

import errno
import fcntl
import os
import re
import stat
import struct
import sys
from collections import Counter
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

PARTS = ("new", "cur")  # in this order: a message that moves on to cur during the look is seen at least once
DEPTH = 8

_NO_FOLDERS = frozenset({"cur", "new", "tmp", "lost+found"})

_FLAGS = re.compile(r":|[!;](?=2,)")  # "!2," and ";2," stand where a file system knows no colon
_MBSYNC = re.compile(r",U=\d+(?=,|$)")
_TIME = re.compile(r"\d{9,11}(?=[._])")
_NO_TRACE = getattr(os, "O_NOATIME", 0)
_GENERATION = 0x80007601 | struct.calcsize("l") << 16  # FS_IOC_GETVERSION of linux/fs.h


@dataclass(frozen=True, slots=True)
class Content:
    """What was read of a file: its first bytes, and when it was written (aware, UTC)."""

    raw: bytes = field(repr=False)
    written: datetime


def folders_on_disk(root: Path) -> dict[str, Path]:
    """Given a Maildir's root, return its folders' directories by name; the root itself is "". Raise OSError.

    Maildir++ keeps ".Work.Jobs" beside its own cur, other layouts "Work/Jobs"; both may lie in one root. Where both
    give one name, it is the Maildir++ folder's, and the other's begins with "./".
    """
    found = {"": root} if _is_folder(root) else {}
    for name, path in _walk(root, "", DEPTH):
        storable = _storable(name)
        found["./" + storable if storable in found else storable] = path
    return found


def _walk(directory: Path, prefix: str, depth: int) -> Iterator[tuple[str, Path]]:
    with os.scandir(directory) as entries:
        inside = [entry.name for entry in entries if entry.name not in _NO_FOLDERS and _is_directory(entry)]
    for name in sorted(inside, key=lambda name: (not name.startswith("."), name)):
        path = directory / name
        full = prefix + name.removeprefix(".")
        folder = _is_folder(path)
        if folder:
            yield full, path
        # A link is followed to a folder, and no further: it may lead round in a circle, or out into the whole disk.
        if depth > 1 and not path.is_symlink() and (folder or not name.startswith(".")):
            with suppress(PermissionError):
                yield from _walk(path, full + "/", depth - 1)


def _is_folder(path: Path) -> bool:
    try:
        return any((path / part).is_dir() for part in PARTS)
    except PermissionError:
        return True  # reading it then says which folder is closed; left out, it would look as if it were not there


def _is_directory(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir()
    except OSError:  # a link that leads round in a circle, or where nobody may look
        return False


def _is_file(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_file()
    except OSError:
        return False


def files_in(place: Path) -> dict[str, str]:
    """Given a folder's directory, return the path inside it of each message, by key, from one look. Raise OSError.

    No file is opened. One base name twice (a link just before its old name goes) is one message. Where mbsync's numbers
    alone tell two files apart, they stay in the keys.
    """
    stems = {_stem(name): f"{part}/{name}" for part in PARTS for name in _message_files(place / part)}
    shared = Counter(_MBSYNC.sub("", stem) for stem in stems)
    keys = ((_MBSYNC.sub("", stem), stem, path) for stem, path in stems.items())
    return {_storable(key if shared[key] == 1 else stem): path for key, stem, path in keys}


def _message_files(directory: Path) -> list[str]:
    try:
        with os.scandir(directory) as entries:
            names = [entry.name for entry in entries if entry.name[0] != "." and _is_file(entry)]
    except FileNotFoundError:
        return []
    # Where names may be listed and files not opened, every message would look as if it had just gone: this raises then.
    (directory / "..").stat()
    return names


def _storable(name: str) -> str:
    """Given a name as Python reads it from the disk, return one that a database takes: in UTF-8."""
    return name if name.isascii() else os.fsencode(name).decode("utf-8", "backslashreplace")


def _stem(name: str) -> str:
    return _FLAGS.split(name, maxsplit=1)[0]


def flags_of(name: str) -> frozenset[str]:
    """Given a file's name, return its flags' letters."""
    return frozenset(name[len(_stem(name)) :].rpartition(",")[2])


def file_name_elsewhere(name: str, serial: int) -> str:
    """Given a file's name, return the one to give it in another folder's cur: flags kept, mbsync's number left out.

    ``serial`` above 0 makes it another message's name.
    """
    stem = _MBSYNC.sub("", _stem(name))
    flags = name[len(_stem(name)) :] or ":2,"
    return (f"{stem}.{serial}" if serial else stem) + flags


def by_time(place: Path, files: dict[str, str]) -> list[str]:
    """Given a folder's files, return their keys, oldest first: by the time in the name, else by the file's."""
    return sorted(files, key=lambda key: (_time(place, key, files[key]), key))


def _time(place: Path, key: str, path: str) -> float:
    named = _TIME.match(key)
    if named:
        return float(named[0])
    try:
        return (place / path).stat().st_mtime
    except OSError:
        return 0.0


def times_of(place: Path) -> tuple[int, ...]:
    """Given a folder's directory, return when files came to or left its parts, in ns; 0 for a missing part."""
    return tuple(_modified(place / part) for part in PARTS)


def _modified(directory: Path) -> int:
    try:
        return directory.stat().st_mtime_ns
    except FileNotFoundError:
        return 0


def identity_of(place: Path) -> str:
    """Given a folder's directory, return what differs once it was deleted and made anew. Raise OSError.

    The inode number alone does not: ext4 gives it to the next directory at once. Its generation does.
    """
    return ".".join(_identity(place / part) for part in PARTS)


def _identity(directory: Path) -> str:
    try:
        descriptor = os.open(directory, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    except FileNotFoundError:
        return "0"
    try:
        info = os.fstat(descriptor)
        return f"{info.st_ino:x}-{_generation(descriptor) or f'{info.st_dev:x}'}"
    finally:
        os.close(descriptor)


def _generation(descriptor: int) -> str:
    if not sys.platform.startswith("linux"):
        return ""
    try:
        return fcntl.ioctl(descriptor, _GENERATION, bytes(struct.calcsize("l"))).hex()
    except OSError:  # not every file system keeps one
        return ""


def read_file(path: Path, most: int) -> Content:
    """Given a message's file, return its first ``most`` bytes. The file's times stay as they are. Raise OSError."""
    with os.fdopen(_open(path), "rb", buffering=0) as file:
        info = os.fstat(file.fileno())
        if not stat.S_ISREG(info.st_mode):
            raise OSError(errno.EISDIR, "no regular file")
        wanted = min(info.st_size, most)
        pieces = bytearray()
        while len(pieces) < wanted and (piece := file.read(wanted - len(pieces))):
            pieces += piece
    return Content(bytes(pieces), datetime.fromtimestamp(info.st_mtime, UTC))


def _open(path: Path) -> int:
    # Non-blocking, so that a pipe among the files does not hold up the pass.
    mode = os.O_RDONLY | os.O_CLOEXEC | os.O_NONBLOCK
    try:
        return os.open(path, mode | _NO_TRACE)
    except PermissionError:
        # Reading without a trace is allowed to the file's owner alone.
        return os.open(path, mode)


def write_file(path: Path, raw: bytes) -> None:
    """Given a path that is free, write a file there, readable to its owner alone, and see it onto the disk."""
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(raw)
        file.flush()
        os.fsync(file.fileno())


def link_or_rename(source: Path, target: Path) -> None:
    """Given a finished file, give it its name; ``source`` may stay behind. Raise OSError."""
    try:
        os.link(source, target)
    except OSError as fault:
        if fault.errno not in {errno.EPERM, errno.EOPNOTSUPP, errno.ENOSYS, errno.EMLINK}:
            raise
        source.rename(target)  # this file system knows no links


def flush_directory(directory: Path) -> None:
    """Given a directory, see the names in it onto the disk. Raise OSError if the disk fails."""
    descriptor = os.open(directory, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    try:
        os.fsync(descriptor)
    except OSError as fault:
        if fault.errno not in {errno.EINVAL, errno.EOPNOTSUPP, errno.EBADF, errno.EROFS}:  # not known on every one
            raise
    finally:
        os.close(descriptor)
