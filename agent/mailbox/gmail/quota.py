"""How many requests a minute: Google counts units, and refuses who asks for more (403 or 429)."""

from __future__ import annotations

import time
from collections.abc import Callable

PER_MINUTE = 6_000
"""Units for one user of a Google project made after April 2026 (older ones have 15,000); the user's other programs
with the same project take from the same."""

OURS = PER_MINUTE // 3


class Quota:
    """A bucket of units that fills as time goes by. ``now`` is steady; ``wait`` waits for so many seconds."""

    def __init__(
        self,
        wait: Callable[[float], object],
        now: Callable[[], float] = time.monotonic,
        per_minute: float = OURS,
    ) -> None:
        self._wait = wait
        self._now = now
        self._rate = per_minute / 60
        self._most = per_minute
        self._left = per_minute
        self._seen = now()
        self.spent = 0

    def take(self, units: int) -> None:
        """Given what a request costs, wait until there is that much, and take it."""
        self._fill()
        if self._left < units:
            self._wait((units - self._left) / self._rate)
            self._fill()
        self._left -= units
        self.spent += units

    def rest(self, seconds: float) -> None:
        """Given how long Google asks to be left alone, wait; what was saved up until then counts for nothing."""
        self._left = 0.0
        self._wait(seconds)
        self._seen = self._now()

    def _fill(self) -> None:
        now = self._now()
        self._left = min(self._most, self._left + (now - self._seen) * self._rate)
        self._seen = now
