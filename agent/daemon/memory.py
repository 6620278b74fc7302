"""Memory that a pass needed for a moment, given back to the system."""

from __future__ import annotations

import ctypes
from contextlib import suppress


def give_back() -> None:
    """Give back what was freed: glibc keeps what lies below anything that is in use. Other libraries keep none."""
    with suppress(OSError, AttributeError):
        ctypes.CDLL(None).malloc_trim(0)
