"""When the next pass is due, and whether the daemon is well. Pure: what there is to know comes in, a value goes out."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from random import Random

from agent.daemon.moments import Moment
from agent.daemon.patience import FIRST, Patience

POLL = 120.0
"""Seconds after which a pass is made though nothing called for one: other folders than the Inbox have no bell."""

HANGS = 300.0
"""Seconds without a step after which a pass counts as hanging: each step has a shorter time limit of its own."""

LONGEST_BREATH = 5.0
SOON = 2.0

_SECOND = timedelta(seconds=1)
_BEHIND = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Agenda:
    """What is known about passes. Each method returns what is known after something happened; times are steady ones."""

    asked_for: bool = True  # by news, by the user, by a new configuration
    not_before: float = -math.inf  # after a fault, while somebody else's pass is at work
    began: Moment | None = None  # the last pass
    ended: float | None = None
    next_due: datetime | None = None  # by what the last pass planned
    retry_at: float = math.inf  # when the first account in trouble may be asked again
    unsettled_since: float | None = None  # since when the outcome of some attempt is unknown
    faults: Patience = Patience()  # noqa: RUF009 - it is frozen

    def asked(self) -> Agenda:
        """Somebody or something wants a pass; during one, another after it."""
        return replace(self, asked_for=True)

    def hurried(self, now: Moment) -> Agenda:
        """Whatever kept a pass from being made may be over."""
        return replace(self, asked_for=True, not_before=now.steady, faults=Patience())

    def begun(self, now: Moment) -> Agenda:
        """A pass begins."""
        return replace(self, asked_for=False, began=now)

    def over(self, now: Moment) -> Agenda:
        """A pass ended, somehow."""
        return replace(self, ended=now.steady)

    def succeeded(self, now: Moment, next_due: datetime | None, unknown: int) -> Agenda:
        """A pass came to its end, and said what is due next, and how many outcomes are unknown."""
        since = (now.steady if self.unsettled_since is None else self.unsettled_since) if unknown else None
        return replace(self, next_due=next_due, unsettled_since=since, faults=Patience())

    def put_off(self, now: Moment, seconds: float) -> Agenda:
        """A pass could not be made, and nothing is broken."""
        return replace(self, asked_for=True, not_before=now.steady + seconds, faults=Patience())

    def failed(self, now: Moment, chance: Random) -> Agenda:
        """A pass failed, not for a mailbox's sake: the next ones come after growing waits."""
        faults = self.faults.failed(now.steady, FIRST, chance)
        return replace(self, asked_for=True, not_before=faults.retry_at, faults=faults)

    def seconds_to_pass(self, now: Moment) -> float:
        """Return how long it is until a pass is due; none or less: now.

        After a pass as long a breath is taken as it lasted, so that a flood of news costs at most half of the time.
        """
        if self.began is None or self.ended is None:
            return self.not_before - now.steady
        moments = [self.ended + POLL, self.retry_at]
        if self.asked_for:
            moments.append(self.ended + min(self.ended - self.began.steady, LONGEST_BREATH))
        if self.unsettled_since is not None:  # the longer it is unknown, the more rarely it is looked for
            moments.append(self.ended + max(self.ended - self.unsettled_since, SOON))
        if self.next_due is not None and self.began.wall < self.next_due:
            moments.append(now.steady + (self.next_due - now.wall) / _SECOND)
        return max(min(moments), self.not_before) - now.steady


def hangs(last_step: float, now: Moment) -> bool:
    """Given when the pass under way last made a step (steady), return whether it seems to make no more."""
    return now.steady - last_step > HANGS


def clock_is_behind(last_pass: datetime | None, now: datetime) -> bool:
    """Given the time of the last pass and the wall clock, return whether that clock cannot be right.

    One that was wrong by hours, and was set right, is no reason to wait. One that is days behind has lost its battery:
    every mail would seem to come from the future.
    """
    return last_pass is not None and now < last_pass - _BEHIND
