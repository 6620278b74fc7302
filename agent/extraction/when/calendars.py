"""What a day is read against: the day of the mail, and how its reader writes dates; and a day that was found."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from agent.extraction.words.vocabulary import words

# A date without a year that would lie further ahead is taken for a past one: an interview is not planned a year before.
_FURTHEST = timedelta(days=270)
_FAR = 180  # days
_NEXT = frozenset(["next", "following", "volgende"])
_THIS = words("this diesen este esta ce")


@dataclass(frozen=True, slots=True)
class Found:
    """One day and where it stands. ``weekday`` is the one named, if one is; ``exact``: a date, or "tomorrow".

    ``of_week``: it is named with the week that it is of, "Tuesday of next week", "this Friday".
    """

    start: int
    end: int
    day: date
    weekday: int | None = None
    exact: bool = True
    of_week: bool = False


@dataclass(frozen=True, slots=True)
class Calendar:
    """What a day is read against: the mail's own day where it was written, and the user's way with numbers.

    ``grace`` is how many days before the mail's own a day may lie: a cancellation may speak of this morning.
    """

    today: date
    month_first: bool
    grace: int = 0

    def dated(self, year: int | None, month: int, day: int, weekday: int | None = None) -> date | None:
        """Given a date that may lack its year, return it with its year; None where there is no such date, where it is
        past, or where it falls on another weekday than the one that is given."""
        earliest = self.today - timedelta(days=self.grace)
        years = [year + 2000 if year < 100 else year] if year is not None else [earliest.year, earliest.year + 1]
        for candidate in years:
            found = _date(candidate, month, day)
            if found is not None and found >= earliest and (year is not None or found - self.today <= _FURTHEST):
                return found if weekday is None or found.weekday() == weekday else None
        return None

    def slashed(self, one: int, two: int, year: int | None, weekday: int | None) -> date | None:
        """Given 3/12 or 12/3, return the date; the weekday decides, then what is above 12, then the user's locale.

        Where the weekday is that of both, the one of these weeks is meant, and none in more than half a year.
        """
        orders = [(one, two), (two, one)] if self.month_first else [(two, one), (one, two)]
        found = [day for month, number in orders if (day := self.dated(year, month, number, weekday)) is not None]
        if weekday is not None and len(found) > 1 and (found[0] - self.today).days > _FAR:
            return min(found, key=lambda day: abs((day - self.today).days))
        return found[0] if found else None

    def weekday(self, number: int, which: str) -> date:
        """Given a weekday and "next", "this" or nothing, return the day that is meant."""
        monday = self.today - timedelta(days=self.today.weekday())
        if which in _NEXT:
            return monday + timedelta(days=7 + number)
        if which in _THIS:
            return monday + timedelta(days=number + (7 if number < self.today.weekday() else 0))
        return self.today + timedelta(days=(number - self.today.weekday() - 1) % 7 + 1)

    def day_of_month(self, day: int, weekday: int | None) -> date | None:
        """Given "the 12th", return the next such day, if it is on the weekday named."""
        for ahead in range(62):
            candidate = self.today + timedelta(days=ahead)
            if candidate.day == day:
                return candidate if weekday in (None, candidate.weekday()) else None
        return None


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
