"""Regular expressions that are compiled when they are first looked for.

There are a thousand of them, and to compile them all takes half of the time in which a command starts; most commands
look for none.
"""

from __future__ import annotations

import re
from typing import cast


def expression(source: str, flags: int = 0) -> re.Pattern[str]:
    """Given a regular expression, return what ``re.compile`` would, compiled once it is looked for."""
    return cast("re.Pattern[str]", Deferred(source, flags))


class Deferred:
    """A regular expression that stands for the compiled one: what is asked of it is asked of that."""

    def __init__(self, source: str, flags: int) -> None:
        self.pattern = source
        self._flags = flags

    def __getattr__(self, name: str) -> object:
        """Return what the compiled expression has under a name, and keep it: each name is asked for here but once."""
        found = vars(self)[name] = getattr(self.compiled(), name)
        return found

    def compiled(self) -> re.Pattern[str]:
        """Return the compiled expression itself."""
        return re.compile(self.pattern, self._flags)
