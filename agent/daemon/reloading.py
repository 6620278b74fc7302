"""The configuration file with the templates beside it, and whether one of them was saved anew."""

from __future__ import annotations

import time
from pathlib import Path

from agent import config
from agent.model.settings import Settings

YOUNG = 10**9  # ns: an editor may still be writing a file that changed later than this

_Identity = tuple[int, int, int]


class ConfigFile:
    """One configuration file, with the user's templates. Editors write into a file, or put another in its place.

    Both are noticed, and so is a template that came or went.
    """

    def __init__(self, path: Path | None) -> None:
        self.path = (path or config.default_path()).expanduser().absolute()
        self._read: tuple[_Identity | None, ...] = ()

    def load(self) -> Settings:
        """Return the settings. Raise WrongConfiguration, with every problem; the same file then counts as read."""
        self._read = self._identities()
        return config.load(self.path)

    def saved_anew(self) -> bool:
        """Return whether a file is another than the one that was read last, and nobody seems to write to one now."""
        found = self._identities()
        if found == self._read:
            return False
        return not any(one and 0 <= time.time_ns() - one[0] < YOUNG for one in found)

    def _identities(self) -> tuple[_Identity | None, ...]:
        return tuple(map(_identity, (self.path, *config.template_paths(self.path))))


def _identity(path: Path) -> _Identity | None:
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_mtime_ns, status.st_size, status.st_ino
