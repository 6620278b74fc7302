"""Memory that a pass needed for a while, given back to the system."""

from __future__ import annotations

import ctypes
from contextlib import suppress

from agent.classification import unload
from agent.needed_words import forget_told


def give_back() -> None:
    """Give back what was freed: glibc keeps what lies below anything that is in use. Other libraries keep none."""
    with suppress(OSError, AttributeError):
        ctypes.CDLL(None).malloc_trim(0)


def rest() -> None:
    """Let go of what only the reading of mail needs: the next mail has it loaded again, in a tenth of a second."""
    unload()
    forget_told()
    give_back()
