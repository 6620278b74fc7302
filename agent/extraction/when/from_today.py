"""Days that are counted from the day of the mail: "tomorrow", "a week today", "the day after tomorrow"."""

from __future__ import annotations

import re
from datetime import timedelta

from agent.expressions import expression
from agent.extraction.when.calendars import Calendar, Found
from agent.extraction.words.calendar_words import DAY_AFTER, TODAY, TOMORROW

_RELATIVE = expression(r"\b(?P<name>[^\W\d_]{3,12}(?:['’]hui)?)\b", re.IGNORECASE)
_AFTER_TOMORROW = expression(r"\b(?:(?:the\s+)?day\s+after\s+|après[-\s]|pasado\s+|depois\s+de\s+)\Z", re.IGNORECASE)
_NOT_TOMORROW = (" la ", "after ", "media ", "esta ", " una ", "cada ")  # "a media mañana", "esta mañana": a morning
_FROM_NOW = {"today": 0, "tomorrow": 1}
_WEEKS = {"a": 1, "one": 1, "1": 1, "two": 2, "2": 2, "three": 3, "3": 3}
_WEEKS_FROM = expression(
    r"\b(?:(?P<number>a|one|two|three|[123])\s+weeks?|(?:a\s+)?(?P<fortnight>fortnight))\s+(?:from\s+)?\Z",
    re.IGNORECASE,
)
_WEEK_BEHIND = expression(r"\s+week\b(?!['’]s)", re.IGNORECASE)
_MORGEN = expression(
    r"(?<!heute )(?<!Guten )(?<!guten )(?<!am )\bmorgen\b(?=\s+(?:um|om|,|früh|"
    r"nachmittag|vormittag|\d))|\b(?:Morgen|morgen),?\s+(?=(?:um|om)\b)"
)


def days_from_today(text: str, calendar: Calendar) -> list[Found]:
    """Given a text, return the days in it that are counted from the day of the mail."""
    found = []
    for match in _RELATIVE.finditer(text):
        word = match["name"].lower()
        if word in _FROM_NOW and (ahead := _weeks_ahead(text, match, calendar)):
            found.append(ahead)
        elif word in TODAY:
            found.append(Found(match.start(), match.end(), calendar.today))
        elif word in DAY_AFTER:
            found.append(Found(match.start(), match.end(), calendar.today + timedelta(days=2)))
        elif word in TOMORROW and (later := _AFTER_TOMORROW.search(text[max(0, match.start() - 20) : match.start()])):
            found.append(Found(match.start() - len(later[0]), match.end(), calendar.today + timedelta(days=2)))
        elif word in TOMORROW and not text[max(0, match.start() - 6) : match.start()].lower().endswith(_NOT_TOMORROW):
            found.append(Found(match.start(), match.end(), calendar.today + timedelta(days=1)))
    found.extend(
        Found(match.start(), match.end(), calendar.today + timedelta(days=1)) for match in _MORGEN.finditer(text)
    )
    for match in _THIS_TIME.finditer(text):
        weeks = 2 if "fortnight" in (match["next"] or match["day"]).lower() else 1
        found.append(Found(match.start(), match.end(), calendar.today + timedelta(weeks=weeks)))
    return found


_THIS_TIME = expression(
    r"\b(?:(?:(?:about|around|roughly)\s+)?this\s+time\s+(?P<next>next\s+week|(?:in\s+)?a\s+(?:week|fortnight)(?:['’]s\s+time)?)|"
    r"this\s+day\s+(?P<day>week|fortnight))\b(?!['’]s)",
    re.IGNORECASE,
)


def _weeks_ahead(text: str, match: re.Match[str], calendar: Calendar) -> Found | None:
    """The day that is told by weeks from today or tomorrow: "a week today", "tomorrow week"; None where it is not."""
    start, end = match.span()
    weeks = 0
    if (lead := _WEEKS_FROM.search(text[max(0, start - 24) : start])) is not None:
        weeks, start = 2 if lead["fortnight"] else _WEEKS[lead["number"].lower()], start - len(lead[0])
    elif (behind := _WEEK_BEHIND.match(text, end)) is not None:
        weeks, end = 1, behind.end()
    day = calendar.today + timedelta(days=_FROM_NOW[match["name"].lower()], weeks=weeks)
    return Found(start, end, day) if weeks else None
