"""Three clocks, and what they say together.

The wall clock is set by people and by the network. The steady one cannot be set, and goes on while the machine sleeps
(where the system has such a clock). The running one stands still meanwhile. As long as nothing happens all three go on
alike; where they do not, the machine slept, or somebody set its clock.
"""

from __future__ import annotations

import time
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

APART = 30.0
"""Seconds by which the clocks may drift apart between two beats; more than that is no drift."""


@dataclass(frozen=True, slots=True)
class Moment:
    """What the clocks showed at one time. ``steady`` and ``running`` are seconds since some time or other."""

    wall: datetime
    steady: float
    running: float


def real_moment() -> Moment:
    """Return what this machine's clocks show."""
    asleep_too = getattr(time, "CLOCK_BOOTTIME", time.CLOCK_MONOTONIC)
    return Moment(datetime.now(UTC), time.clock_gettime(asleep_too), time.monotonic())


def jumped(before: Moment, after: Moment) -> bool:
    """Given two moments, return whether the machine slept, or its clock was set, in between."""
    steps = (
        (after.wall - before.wall) / timedelta(seconds=1),
        after.steady - before.steady,
        after.running - before.running,
    )
    return max(steps) - min(steps) > APART
