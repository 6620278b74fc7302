"""The configuration file, and whether it was saved anew."""

from __future__ import annotations

import time
from pathlib import Path

from agent import config
from agent.model.settings import Settings

YOUNG = 10**9  # ns: an editor may still be writing a file that changed later than this

_Identity = tuple[int, int, int]


class ConfigFile:
    """One configuration file. Editors write into it, or put another in its place: both are noticed."""

    def __init__(self, path: Path | None) -> None:
        self.path = (path or config.default_path()).expanduser().absolute()
        self._read: _Identity | None = None

    def load(self) -> Settings:
        """Return the settings. Raise WrongConfiguration, with every problem; the same file then counts as read."""
        self._read = _identity(self.path)
        return config.load(self.path)

    def saved_anew(self) -> bool:
        """Return whether it is another file than the one that was read last, and nobody seems to write to it now."""
        found = _identity(self.path)
        if found == self._read:
            return False
        return found is None or not 0 <= time.time_ns() - found[0] < YOUNG


def _identity(path: Path) -> _Identity | None:
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_mtime_ns, status.st_size, status.st_ino
