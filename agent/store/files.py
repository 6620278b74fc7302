"""The store's files on disk: for nobody's eyes but the user's (promise 8)."""

from __future__ import annotations

import os
from pathlib import Path

from agent.errors import StoreError

COMPANIONS = ("", "-wal", "-shm")
PRIVATE = 0o600


def private_directory(path: Path) -> None:
    """Given a directory's path, make it with mode 0700 where it is missing. Raise StoreError if it cannot be made.

    One that is there keeps its mode: it may be shared with other things, and the files in it are private themselves.
    """
    try:
        path.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as fault:
        raise StoreError(
            f"The store's directory {path} cannot be made: {fault.strerror}.",
            "Set [store] path to a place that you can write to.",
        ) from fault


def private_file(path: Path) -> None:
    """Given a file's path, make it empty with mode 0600 where it is missing. Raise StoreError if it cannot be made."""
    try:
        os.close(os.open(path, os.O_RDWR | os.O_CREAT, PRIVATE))
    except OSError as fault:
        raise StoreError(
            f"The store {path} cannot be opened for writing: {fault.strerror}.",
            "Give yourself write access to it, or set [store] path to another place.",
        ) from fault


def close_to_others(path: Path) -> None:
    """Given the store's path, take group's and others' access from its files, where they are the user's own.

    SQLite gives its -wal and -shm files the mode that the database has, and leaves them behind where it may not write:
    once the database can be written to again, they are made so, too.
    """
    for ending in COMPANIONS:
        file = path.with_name(path.name + ending)
        try:
            mode = file.stat().st_mode
            if mode & 0o077 or (not mode & 0o200 and ending and path.stat().st_mode & 0o200):
                file.chmod(PRIVATE)
        except (FileNotFoundError, PermissionError):
            continue


def closed_to_us(path: Path) -> Path | None:
    """Given the store's path, return which of its files, or its directory, cannot be written to; None if all can."""
    files = (path.with_name(path.name + ending) for ending in COMPANIONS)
    effective = os.access in os.supports_effective_ids
    closed = (one for one in (*files, path.parent) if not os.access(one, os.W_OK, effective_ids=effective))
    return next((one for one in closed if one.exists()), None)


def backups(path: Path) -> tuple[Path, ...]:
    """Given the store's path, return the copies that upgrades left beside it."""
    return tuple(sorted(path.parent.glob(f"{path.name}.backup-*")))


def backup_path(path: Path, revision: str) -> Path:
    """Given the store's path and the revision that it has, return where its copy goes before it is upgraded."""
    return path.with_name(f"{path.name}.backup-{revision}")
