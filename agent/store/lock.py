"""The lock that covers passes: one at a time works on a store, whoever started it.

The kernel holds it, and lets go of it when the process ends, however it ends. The file itself means nothing and stays.
"""

from __future__ import annotations

import fcntl
import os
from pathlib import Path
from types import TracebackType

from agent.errors import AnotherPass, StoreError
from agent.store.files import private_directory


class PassLock:
    """A context manager: inside it, no other process is inside it for the same store."""

    def __init__(self, path: Path) -> None:
        self._path = path.with_name(path.name + ".lock")
        self._file: int | None = None

    def __enter__(self) -> PassLock:
        """Take the lock. Raise AnotherPass at once if somebody has it, StoreError if its file cannot be made."""
        private_directory(self._path.parent)
        try:
            descriptor = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError as fault:
            raise StoreError(
                f"The lock {self._path} cannot be opened: {fault.strerror}.",
                "Give yourself write access to its directory.",
            ) from fault
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as fault:
            os.close(descriptor)
            raise AnotherPass(
                "Another pass is at work on this store.",
                "Wait until it is done, or stop the daemon first (systemctl --user stop followup).",
            ) from fault
        self._file = descriptor
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Let go of the lock."""
        if self._file is not None:
            os.close(self._file)
            self._file = None
