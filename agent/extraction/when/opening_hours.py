"""Days from one weekday to another, on which something is open: "Monday to Friday, 9am-5pm". Nobody meets at such
hours."""

from __future__ import annotations

import re

from agent.expressions import expression
from agent.extraction.when.calendars import Found
from agent.extraction.words.calendar_words import fold, weekdays

_TO = r"\s?(?:[-–—]|\b(?:to|through|thru|till|until|bis|au|à|al?|até|tot(?:\s+en\s+met)?|t/m)\b)\s?"
_NAME = r"(?P<name>[^\W\d_]{2,14}(?:-feira)?)\.?"
_BEFORE = expression(rf"\b{_NAME}{_TO}(?:the\s)?\Z", re.IGNORECASE)
_BEHIND = expression(rf"\.?{_TO}{_NAME}(?!\w)", re.IGNORECASE)
_MOVED = expression(
    r"\b(?:mov|chang|push|postpon|resched|re-sched|switch|shift|swap|br[io]+[nu]gh?t?|put|slip|slid|go(?:es|ne)?\b|"
    r"verschob|verschieb|verleg|"
    r"déplac|décal|report|repouss|avanc|spost|rinvi|anticip|posticip|aplaz|traslad|pas[ao]|cambi|adi[aeo]|remarc|mud|"
    r"verzet|verplaats|verschov)"
    r"[^.!?\n]{0,80}\Z",
    re.IGNORECASE,
)
_ONE_MORE = expression(
    rf"\b{_NAME}{_TO}(?P<last>[^\W\d_]{{2,14}})\.?[\s,:(]{{0,3}}\d[\d\s.:,;/h–—-]{{0,30}}(?:(?:[ap]\.?m\.?|Uhr|to|till?|"
    r"until|bis|à|a|tot)[\d\s.:,;/h–—-]{0,20}){0,4}(?:(?:and|&|und|et|y|e|en)\s(?:on\s)?)?(?:[^\W\d_]{2,14}\s?[&/,]\s?)?\Z",
    re.IGNORECASE,
)
"""Before a day that goes on with such hours: "Mon-Thu 9-5, Fri 9-6"."""
_SPAN = expression(rf"{_TO}(?:(?:the|le|el|il|den|dem)\s)?", re.IGNORECASE)
_AND = expression(r"\s(?:and|und|et|y|e|en)\s(?:(?:the|le|el|il|den|dem)\s)?", re.IGNORECASE)
_BETWEEN = expression(r"\b(?:between|zwischen|entre|tussen|tra|fra)\s(?:(?:the|dem|le|el|il)\s)?\Z", re.IGNORECASE)
_ROOM = 100  # characters before the days, in which is said that something is moved from the one to the other
_LONGEST = 24  # characters beside a day, in which the other one stands
_ROW = 90  # characters before a day, in which the span that it goes on with stands


def of_several_days(day: Found, text: str) -> bool:
    """Given a day and its text, return whether it begins or ends a span of weekdays: "Mon-Fri", "du lundi au samedi".

    A day that goes on with the hours of such a span belongs to it, too. A day to which something is moved from another
    one ends no span.
    """
    if day.exact:
        return False
    before = text[max(0, day.start - _LONGEST) : day.start]
    if (first := _BEFORE.search(before)) is not None and fold(first["name"]) in weekdays():
        start = day.start - len(before) + first.start()
    elif (last := _BEHIND.match(text, day.end, day.end + _LONGEST)) is not None and fold(last["name"]) in weekdays():
        start = day.start
    elif (row := _ONE_MORE.search(text, max(0, day.start - _ROW), day.start)) is not None and {
        fold(row["name"]),
        fold(row["last"]),
    } <= weekdays().keys():
        start = row.start()
    else:
        return False
    return _MOVED.search(text[max(0, start - _ROOM) : start]) is None


def are_span(first: Found, last: Found, text: str) -> bool:
    """Given two dates of a text, return whether they are a span of days: "between December 2 and December 9"."""
    if not (first.exact and last.exact) or last.day <= first.day:
        return False
    before = text[max(0, first.start - _ROOM) : first.start]
    if _AND.fullmatch(text, first.end, last.start):
        return _BETWEEN.search(before) is not None
    return _SPAN.fullmatch(text, first.end, last.start) is not None and _MOVED.search(before) is None
