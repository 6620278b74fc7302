"""Days told by another day of the same mail: "the board sits on the 24th; I will ring you the day after".

The other day is the last one named before, in the same sentence or in one of the two before it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from agent.expressions import expression
from agent.extraction.words.calendar_words import Time, fold, weekdays

_FRIDAY = 4


@dataclass(frozen=True, slots=True)
class Sequel:
    """Words that name a day by another one: where they stand, and which day they mean; ``weekday`` if they name one."""

    start: int
    stop: int
    kind: str
    weekday: int | None = None

    def counted(self, day: date) -> date:
        """Given the day named before, return the one that is meant."""
        if self.weekday is not None:
            return day + timedelta(days=(self.weekday - day.weekday() - 1) % 7 + 1)
        return _COUNTED[self.kind](day)


_NEXT_DAY = (
    r"the\s+(?:(?:next|following)\s+(?:day|morning|evening)|(?:day|morning)\s+after)|a\s+day\s+later|"
    r"(?:am|den)\s+(?:tag|morgen)\s+(?:danach|darauf)|"
    r"am\s+(?:nächsten|folgenden)\s+(?:tag|morgen)|tags\s+darauf|le\s+lendemain|(?:al|el)\s+d[ií]a\s+siguiente|"
    r"no\s+dia\s+seguinte|il\s+giorno\s+(?:dopo|seguente|successivo)|de\s+(?:dag\s+erna|volgende\s+dag)|daags\s+erna"
)
_SAME_DAY = (
    r"(?:that|the)\s+(?:same|very)\s+(?:day|night|evening|afternoon)|that\s+(?:day|night|evening|afternoon)|"
    r"on\s+the\s+day\s+itself|am\s+(?:selben|gleichen)\s+(?:tag|abend)|le\s+(?:jour|soir)\s+même|"
    r"(?:el\s+mismo|ese\s+mismo|no\s+mesmo|nesse)\s+d[ií]a|(?:lo|nello)\s+stesso\s+giorno|dezelfde\s+(?:dag|avond)"
)
_NEXT_WEEK = (
    r"the\s+(?:following\s+week|week\s+(?:after|following))|in\s+der\s+(?:woche\s+d(?:arauf|anach)|folgenden\s+woche|"
    r"folgewoche)|"
    r"la\s+semaine\s+(?:suivante|d['’]après)|la\s+semana\s+siguiente|na\s+semana\s+seguinte|"
    r"la\s+settimana\s+(?:dopo|successiva|seguente)|de\s+week\s+(?:erna|daarna)"
)
_NEXT_WORKING_DAY = (
    r"the\s+(?:next|following|first)\s+(?:working|business)\s+day|am\s+(?:nächsten|folgenden)\s+werktag|"
    r"le\s+jour\s+ouvr[ée]\w*\s+suivant|"
    r"el\s+(?:siguiente\s+d[ií]a|d[ií]a)\s+hábil(?:\s+siguiente)?|de\s+(?:eerst)?volgende\s+werkdag|"
    r"il\s+giorno\s+lavorativo\s+successivo"
)
_SAME_WEEKEND = r"that\s+(?:same\s+)?weekend|the\s+weekend\s+(?:after|following)"
_SAME_WEEK = (
    r"(?:(?:end|close)\s+of\s+|later\s+|during\s+|some\s?time\s+|(?<=\byou\s)|(?<=\byou\sin\s))that\s+(?:same\s+)?week|"
    r"(?:ende|in)\s+(?:der(?:selben)?|jener)\s+woche(?=[,.;]|\Z)"
)
_SEQUEL = expression(
    rf"\b(?:(?P<working>{_NEXT_WORKING_DAY})|(?P<weekend>{_SAME_WEEKEND})|(?P<next>{_NEXT_DAY})|"
    rf"(?P<same>{_SAME_DAY})|(?P<week>{_NEXT_WEEK})|(?P<late>{_SAME_WEEK})|"
    r"(?:the|that)\s+(?P<day>(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?P<after>\s+(?:after|following))?)\b(?!\s+(?:tomorrow|of\s+the|"
    r"next|the\s+\d|\d))",
    re.IGNORECASE,
)
SEQUELS_HAVE = frozenset({Time.WEEKDAY, Time.WEEK, Time.PART})
"""What each of these turns has a word of."""


def find_sequels(text: str) -> Iterator[Sequel]:
    """Given a sentence, yield the words in it that name a day by another one."""
    for match in _SEQUEL.finditer(text):
        if match["day"]:
            yield Sequel(match.start(), match.end(), "weekday after", weekdays()[fold(match["day"])])
        else:
            kind = next(kind for group, kind in _KINDS if match[group])
            yield Sequel(match.start(), match.end(), kind)


def _friday(day: date) -> date:
    return day + timedelta(days=_FRIDAY - day.weekday())


def _working(day: date) -> date:
    return day + timedelta(days=3 if day.weekday() == _FRIDAY else 2 if day.weekday() == _FRIDAY + 1 else 1)


_KINDS = (
    ("working", "working day after"),
    ("weekend", "same weekend"),
    ("next", "day after"),
    ("same", "same day"),
    ("week", "week after"),
    ("late", "same week"),
)
_COUNTED: dict[str, Callable[[date], date]] = {
    "day after": lambda day: day + timedelta(days=1),
    "same day": lambda day: day,
    "week after": lambda day: _friday(day) + timedelta(days=7),
    "same week": _friday,
    "working day after": _working,
    "same weekend": lambda day: day + timedelta(days=6 - day.weekday()),
}
