"""Days at the hour of another: "tomorrow at noon? If not, he is free on Friday at the same time"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from agent.expressions import expression
from agent.extraction.when.calendars import Found
from agent.extraction.when.days import find_days, masked
from agent.extraction.when.moments import Moment
from agent.extraction.when.readers import Reader

_SAME = r"(?:at\s)?(?:the\s|that\s)?same\s(?:time|hour)"
_BEHIND = expression(rf"[\s,(]{{1,3}}{_SAME}\b", re.IGNORECASE)
_BEFORE = expression(rf"\b{_SAME}[\s,]{{1,3}}(?:(?:on|the)\s){{0,2}}\Z", re.IGNORECASE)
_LONGEST = 40  # characters of such words before a day


def with_same_hours(text: str, moments: Sequence[Moment], reader: Reader) -> tuple[Moment, ...]:
    """Given a text, its times and what it is read against, return them with the days that it names at the same hour as
    the time before."""
    plain = masked(text)
    found = [at for day in find_days(plain, reader.calendar()) if (at := _told_again(plain, day, moments, reader))]
    return tuple(sorted((*moments, *found), key=lambda one: one.clock))


def _told_again(text: str, day: Found, moments: Sequence[Moment], reader: Reader) -> Moment | None:
    """A day at the hour of the last time before it, where the words right beside it say so."""
    before = [one for one in moments if one.stop <= day.start]
    if not before or any(one.day == day.day for one in moments):
        return None
    words = _BEHIND.match(text, day.end) or _BEFORE.search(text[: day.start], max(0, day.start - _LONGEST))
    if words is None:
        return None
    last = before[-1]
    start = last.start + (day.day - last.day)
    if last.time_zone:  # the clocks may go forward in between
        start, _, _ = reader.instant(day.day, last.start.astimezone(ZoneInfo(last.time_zone)).time(), last.time_zone)
    begins, ends = min(day.start, words.start()), max(day.end, words.end())
    return replace(
        last, position=begins, stop=ends, clock=words.start(), day=day.day, start=start, end=_end(last, start)
    )


def _end(last: Moment, start: datetime) -> datetime | None:
    return last.end + (start - last.start) if last.end else None
