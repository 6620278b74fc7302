"""Lengths of time, zones, business days and working hours: what the timing settings mean.

Pure: nothing here asks the clock. Every instant that comes in is aware, and every instant that comes out is in UTC. A
wall time that a zone skips (02:30 on the night the clocks go forward) is read as that much later; one that comes twice
is read as the first.
"""

from __future__ import annotations

import importlib.util
import re
import sys
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from difflib import get_close_matches
from functools import lru_cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError, available_timezones

from agent.expressions import expression
from agent.model.settings import Duration, Settings, Unit

END_OF_DAY = time.max
YEARS = range(1970, 2201)
"""The years that a mail or its user can mean. Any other is a broken clock's or a slip, and near the ends of what a
calendar can hold no time could be reckoned with."""
LONGEST_DAYS = 3660  # ten years: more than that is a slip of the pen, and would leave the calendar's range

_UNITS: Mapping[str, Unit] = {
    "second": Unit.SECONDS,
    "sec": Unit.SECONDS,
    "minute": Unit.MINUTES,
    "min": Unit.MINUTES,
    "hour": Unit.HOURS,
    "day": Unit.DAYS,
    "business day": Unit.BUSINESS_DAYS,
    "working day": Unit.BUSINESS_DAYS,
    "week": Unit.WEEKS,
}
# A business day counts as one day here: the shortest that it can be.
_SHORTEST: Mapping[Unit, timedelta] = {
    Unit.SECONDS: timedelta(seconds=1),
    Unit.MINUTES: timedelta(minutes=1),
    Unit.HOURS: timedelta(hours=1),
    Unit.DAYS: timedelta(days=1),
    Unit.BUSINESS_DAYS: timedelta(days=1),
    Unit.WEEKS: timedelta(weeks=1),
}
_NO_ZONES = frozenset({"", "Factory", "localtime"})
_DURATION = expression(r"(\d{1,7}) *([a-z]{1,10}(?: days?)?)", re.ASCII)
_HOURS = expression(r"(\d{1,2}):(\d{2}) ?[-–] ?(\d{1,2}):(\d{2})", re.ASCII)
_SAY_DURATION = 'write a whole number and seconds, minutes, hours, days, business days or weeks, as in "3 days"'
_SAY_HOURS = 'write two times of one day, as in "08:00-18:00"'


def parse_duration(text: str) -> Duration:
    """Given a length of time as people write it ("1 hour", "2 business days"), return it.

    Raise ValueError, with a sentence that says what to write, if it is none or longer than ten years.
    """
    match = _DURATION.fullmatch(" ".join(text.lower().split()))
    unit = _UNITS.get(match[2], _UNITS.get(match[2].removesuffix("s"))) if match else None
    if match is None or unit is None:
        raise ValueError(f"{_quoted(text)} is not a length of time: {_SAY_DURATION}")
    length = Duration(int(match[1]), unit)
    if shortest(length) > timedelta(days=LONGEST_DAYS):
        raise ValueError(f"{_quoted(text)} is more than ten years: write a shorter time")
    return length


def shortest(length: Duration) -> timedelta:
    """Given a length of time, return the shortest that it can come to, for comparing two of them."""
    unit = _SHORTEST[length.unit]
    return unit * min(length.amount, timedelta(days=LONGEST_DAYS + 1) // unit)


def parse_hours(text: str) -> tuple[time, time]:
    """Given working hours ("08:00-18:00"), return their start and end; "24:00" is the end of the day.

    Raise ValueError, with a sentence that says what to write, if they are none or end before they start.
    """
    match = _HOURS.fullmatch(text.strip())
    if match is None:
        raise ValueError(f"{_quoted(text)} are not working hours: {_SAY_HOURS}")
    start, end = _clock(match[1], match[2], text), _clock(match[3], match[4], text)
    if start >= end:
        raise ValueError(f"{_quoted(text)} ends before it starts: {_SAY_HOURS}")
    return start, end


def _clock(hours: str, minutes: str, text: str) -> time:
    if (hours, minutes) == ("24", "00"):
        return END_OF_DAY
    try:
        return time(int(hours), int(minutes))
    except ValueError:
        raise ValueError(f"{_quoted(text)} has a time that no clock shows: {_SAY_HOURS}") from None


def zone(name: str) -> ZoneInfo:
    """Given the IANA name of a time zone, return the zone.

    Raise ValueError, with a sentence that says what to write, if there is none of that name.
    """
    try:
        if "/" in name or name in available_timezones() - _NO_ZONES:
            return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        pass
    near = get_close_matches(name.replace(" ", "_"), sorted(available_timezones()), n=1, cutoff=0.5)
    advice = f'did you mean "{near[0]}"?' if near else 'write one such as "America/New_York"'
    raise ValueError(f"{_quoted(name)} is not a time zone: {advice}")


def _quoted(text: str) -> str:
    return f'"{text[:40]}"'


def local(at: datetime, tz: ZoneInfo) -> datetime:
    """Given an instant, return what the clock on the wall of the zone shows, aware."""
    return at.astimezone(tz)


def wall(day: date, at: time, tz: ZoneInfo) -> datetime:
    """Given a day and a time on the wall of the zone, return the instant in UTC."""
    return datetime.combine(day, at.replace(tzinfo=None), tz).astimezone(UTC)


def day_after(day: date, count: int) -> date:
    """Given a day, return the one that many dates later (earlier, where the count is negative)."""
    return day + timedelta(days=count)


@dataclass(frozen=True, slots=True)
class WorkCalendar:
    """Which days are business days, and which hours working hours, for one user."""

    country: str  # ISO 3166-1 alpha-2
    zone: ZoneInfo
    working_hours: tuple[time, time]

    def is_business_day(self, day: date) -> bool:
        """Given a day, return whether people there work on it: neither weekend nor public holiday."""
        weekend, holiday = _calendar_of_year(self.country, day.year)
        return day.weekday() not in weekend and day not in holiday

    def in_working_hours(self, at: datetime) -> bool:
        """Given an instant, return whether it is in the working hours of a business day, both ends included."""
        here = at.astimezone(self.zone)
        start, end = self.working_hours
        return start <= here.time() <= end and self.is_business_day(here.date())

    def next_working_time(self, at: datetime) -> datetime:
        """Given an instant, return it if it is in working hours, else the start of the next ones, in UTC."""
        if self.in_working_hours(at):
            return at.astimezone(UTC)
        here = at.astimezone(self.zone)
        day = here.date() if here.time() < self.working_hours[0] else day_after(here.date(), 1)
        while not self.is_business_day(day):
            day = day_after(day, 1)
        return wall(day, self.working_hours[0], self.zone)


def calendar_of(settings: Settings) -> WorkCalendar:
    """Given the settings, return the user's calendar. Raise ValueError if their zone is none."""
    return WorkCalendar(settings.profile.country, zone(settings.profile.time_zone), settings.timing.working_hours)


def add(start: datetime, length: Duration, calendar: WorkCalendar) -> datetime:
    """Given an instant and a length of time, return the instant that much later, in UTC.

    Seconds, minutes and hours elapse; days and weeks are the same wall time that many dates later in the user's zone;
    business days the same wall time after that many business days (Friday and one business day is Monday).
    """
    if length.unit in {Unit.SECONDS, Unit.MINUTES, Unit.HOURS}:
        return start.astimezone(UTC) + length.amount * _SHORTEST[length.unit]
    here = start.astimezone(calendar.zone)
    if length.unit is Unit.BUSINESS_DAYS:
        day = _business_days_later(here.date(), length.amount, calendar)
    else:
        day = day_after(here.date(), length.amount * _SHORTEST[length.unit].days)
    # A moment in the second of two equal hours stays in it only where there are two on that day, too.
    return here.replace(year=day.year, month=day.month, day=day.day).astimezone(UTC)


def _business_days_later(day: date, count: int, calendar: WorkCalendar) -> date:
    while count > 0:
        day = day_after(day, 1)
        count -= calendar.is_business_day(day)
    return day


@lru_cache(maxsize=64)
def _calendar_of_year(country: str, year: int) -> tuple[frozenset[int], frozenset[date]]:
    """Given a country and a year, return its weekend (Monday is 0) and its public holidays.

    Those of most of its parts count too: Easter Monday in Britain and Thanksgiving in Canada are not the whole
    country's. A country that the library does not know has Saturday and Sunday, and no holidays.
    """
    import holidays  # slow to import, and most commands need no calendar

    _take_countries_one_by_one()
    try:
        known = holidays.country_holidays(country, years=year)
    except NotImplementedError:
        return frozenset({5, 6}), frozenset()
    parts = [holidays.country_holidays(country, subdiv=part, years=year) for part in known.subdivisions]
    kept = Counter(day for part in parts for day in part)
    return frozenset(known.weekend), frozenset(known) | {day for day, count in kept.items() if 2 * count > len(parts)}


def _take_countries_one_by_one() -> None:
    """Have the library import no country but those asked for: its package of them imports all 250, for 8 MB."""
    spec = importlib.util.find_spec("holidays.countries")
    if spec is not None:
        sys.modules.setdefault(spec.name, importlib.util.module_from_spec(spec))


def known_countries() -> frozenset[str]:
    """Return the ISO 3166-1 alpha-2 codes of the countries whose holidays are known."""
    from holidays.registry import COUNTRIES  # to list what it supports, the library would load every country there is

    return frozenset(code for _, *codes in COUNTRIES.values() for code in codes if len(code) == 2)
