"""Messages from files, folders, mbox files, Maildirs and standard input, one after the other, for `followup classify`.

An mbox is told by its first line (RFC 4155); it is read as mboxrd: a line begins a message where it begins with "From "
after an empty one, and one ">" is taken off before "From ". It is never held in memory as a whole.
"""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import BinaryIO

from agent.errors import WrongUsage
from agent.model.mail import MOST_READ

STANDARD_INPUT = "-"
_FROM = b"From "
_QUOTED_FROM = re.compile(rb">+From ")
_LINE = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Found:
    """One message, or why there is none. ``path`` is how it is called; n of "file#n" counts from 0."""

    path: str
    raw: bytes = field(repr=False)
    at: datetime  # when its file was last changed: stands in for a missing Date
    failure: str = ""


def messages(paths: list[str]) -> Iterator[Found]:
    """Given paths, yield every message in them. Raise WrongUsage, before the first one, if a path is not there."""
    missing = [path for path in paths if path != STANDARD_INPUT and not Path(path).exists()]
    if missing:
        what = f"There is no file or folder {', or '.join(missing)}."
        raise WrongUsage(what, "Name files, folders, or - for standard input.")
    return _all(paths)


def _all(paths: list[str]) -> Iterator[Found]:
    for path in paths:
        if path == STANDARD_INPUT:
            yield from _of_stream(sys.stdin.buffer, path, datetime.now(UTC))
        elif Path(path).is_dir():
            for file in _files(path):
                yield from _of_file(file)
        else:
            yield from _of_file(path)


def _files(folder: str) -> Iterator[str]:
    """Given a folder, yield the regular files below it, in order; of a Maildir only those in new and cur."""
    for place, folders, names in os.walk(folder):
        maildir = "cur" in folders and "new" in folders
        folders[:] = sorted(name for name in folders if not (maildir and name == "tmp"))
        for name in sorted(names):
            path = Path(place, name)
            if not maildir and not name.startswith(".") and path.is_file():
                yield str(path)


def _of_file(path: str) -> Iterator[Found]:
    try:
        with Path(path).open("rb") as stream:
            yield from _of_stream(stream, path, datetime.fromtimestamp(os.fstat(stream.fileno()).st_mtime, UTC))
    except OSError as error:
        yield Found(path, b"", datetime.now(UTC), f"it cannot be read: {(error.strerror or 'unknown fault').lower()}")


def _of_stream(stream: BinaryIO, path: str, at: datetime) -> Iterator[Found]:
    first = stream.readline(_LINE)
    if first.startswith(_FROM):
        for number, raw in enumerate(_mbox(stream)):
            yield Found(f"{path}#{number}", raw, at)
    else:
        yield Found(path, first + stream.read(MOST_READ - len(first)), at)


def _mbox(stream: BinaryIO) -> Iterator[bytes]:
    """Given an mbox after its first line, yield its messages, each at most ``MOST_READ`` bytes of it."""
    lines: list[bytes] = []
    size, after_empty = 0, False
    while line := stream.readline(_LINE):
        if after_empty and line.startswith(_FROM):
            yield b"".join(lines[:-1])  # the empty line before "From " is the mbox's
            lines, size, after_empty = [], 0, False
            continue
        after_empty = line in {b"\n", b"\r\n"}
        if size < MOST_READ:
            lines.append(line[1:] if _QUOTED_FROM.match(line) else line)
            size += len(line)
    yield b"".join(lines)
