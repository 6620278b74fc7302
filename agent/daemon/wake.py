"""How a command tells the daemon that the user said something: it touches a file beside the store."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path


def wake(store_path: Path) -> None:
    """Given the store's path, have the daemon make a pass soon, if one runs; without it nothing happens.

    Where the file cannot be written nothing is lost: what the user said is in the store, and the next pass reads it.
    """
    with suppress(OSError):
        descriptor = os.open(_file(store_path), os.O_WRONLY | os.O_CREAT, 0o600)
        try:
            os.utime(descriptor)
        finally:
            os.close(descriptor)


def woken_at(store_path: Path) -> int:
    """Given the store's path, return what is another number after each ``wake``; 0 where there was none."""
    try:
        return _file(store_path).stat().st_mtime_ns
    except OSError:
        return 0


def _file(store_path: Path) -> Path:
    return store_path.with_name(store_path.name + ".wake")
