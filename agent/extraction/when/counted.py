"""Days counted from another day: so many hours, weekdays, weeks or months later, by the words for number and unit."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Callable
from datetime import date, timedelta

from agent.extraction.words.calendar_words import fold, number_word

_BUSINESS = ("business", "working", "work", "werk", "arbeit")
_OPEN = ("ouvrés", "ouvrables", "hábiles", "laborables", "úteis", "lavorativi")
_MOST_UNITS = 120  # days, weeks or months: nobody promises more
_ANOTHER = frozenset({"another", "eine", "otra", "outra", "altra"})


def add_business_days(day: date, amount: int) -> date:
    """Given a day, return the weekday so many weekdays later. Holidays are not taken into account: the country is not
    known here."""
    while amount > 0:
        day += timedelta(days=1)
        amount -= day.weekday() < 5
    return day


def counted_from(since: date, number: str, unit: str) -> date | None:
    """Given a day, a number ("two", "another") and a unit of time, return the day so much later; None where the number
    is none."""
    amount = _amount(number)
    unit = unit.lower()
    business = unit.startswith(_BUSINESS) or unit.endswith(_OPEN)
    return COUNT["business" if business else unit_of(unit)](since, amount) if amount and amount <= _MOST_UNITS else None


def spanned(match: re.Match[str], since: date) -> date | None:
    """Given a span that was found ("two to three weeks") and a day, return the day so much later; None where the span
    has no number."""
    unit = match["unit"].lower()
    amount = (
        2 if match["more"] else _amount(match["high"]) or _amount(match["low"]) or (1 if unit == "fortnight" else None)
    )
    if amount is None or not 0 < amount <= _MOST_UNITS:
        return None
    unit = re.sub(r"^(?:calendar|full|working(?=\s+week))\s+", "", unit)
    business = unit.startswith(_BUSINESS) or any(match[group] for group in ("open", "habil", "util", "feriale"))
    return COUNT["business" if business else unit_of(unit)](since, amount)


def unit_of(word: str) -> str:
    """Given a word for a unit of time in any language, return its name in ``COUNT``."""
    folded = fold(word)
    for unit, starts in _UNITS:
        if folded.startswith(starts):
            return unit
    return "days"


def _amount(word: str | None) -> int | None:
    return (1 if word.lower() in _ANOTHER else number_word(word)) if word else None


def add_months(day: date, amount: int) -> date:
    """Given a day, return that of so many months later, or the last of that month."""
    year, month = divmod(day.year * 12 + day.month - 1 + amount, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


_UNITS = (
    ("hours", ("h", "st")),
    ("weeks", ("week", "woche", "sema", "setti", "weken")),
    ("months", ("mo", "mes")),
    ("fortnight", ("fort",)),
)
COUNT: dict[str, Callable[[date, int], date]] = {
    "business": add_business_days,
    "days": lambda day, amount: day + timedelta(days=amount),
    "hours": lambda day, amount: day + timedelta(days=-(-amount // 24)),
    "weeks": lambda day, amount: day + timedelta(weeks=amount),
    "fortnight": lambda day, amount: day + timedelta(weeks=2 * amount),
    "months": add_months,
}
