"""Days on which somebody away returns, by what their automatic answer says."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta

from agent.expressions import expression
from agent.extraction.when.calendars import Calendar, Found
from agent.extraction.when.counted import add_business_days
from agent.extraction.when.days import find_days, masked
from agent.extraction.when.dues import opening_of_week
from agent.extraction.words.calendar_words import WEEKDAY, fold, months
from agent.model.mail import DateClaim

_QUOTE = 240  # characters of a sentence that are kept as its words
_RETURNS = expression(
    r"\b(?:(?<!get )(?<!getting )back|re-?open(?:s|ing)?|resum(?:e|es|ing)(?:\s+(?:work|business|duty|duties))?|"
    r"return(?:ing)?|returns|available\s+again|"
    r"zurück|wieder\s+(?:im\s+büro|da|erreichbar)|de\s+retour|retour|regreso|"
    r"regresaré|vuelvo|de\s+vuelta|retorno|volto|terug|di\s+ritorno|rientro|"
    r"rientrerò|regress\w+|voltarei|reincorpor\w+|(?:open|staffed|reachable|here|in)\s+again)\b.{0,40}\Z",
    re.IGNORECASE | re.DOTALL,
)
_AWAY_UNTIL = expression(
    r"\b(?:until|till|through|thru|up\s+to|bis(?:\s+(?:zum|einschließlich|inkl\.?))?|"
    r"jusqu['’]au|hasta(?:\s+el)?|até|tot(?:\s+en\s+met)?|t/m|fino\s+al?|to|"
    r"-|–)\s*(?:and\s+including\s+|including\s+)?(?:the\s+|dem\s+)?\Z",
    re.IGNORECASE,
)

_UNTIL_MONDAY = expression(r"\b(?:until|till?|['’]til)\s+(?:(?:the|this|next)\s+)?\Z", re.IGNORECASE)
"""Before a Monday on which somebody is back: nobody who works on it names the first day of a week as their last off."""
# "The office is open Monday to Friday", "I work Tuesdays to Thursdays": every week, and nobody is away till then.
_WEEKLY = expression(
    r"\b(?:open\w*|hours|work(?:s|ing)?|available|in\s+the\s+office|staffed|monitored|read|answered|at\s+my\s+desk)\b"
    r"(?![^.!?]*\b(?:away|closed|leave|holidays?|vacation|back|return\w*|not)\b)",
    re.IGNORECASE,
)
_IS_AWAY = expression(
    r"\b(?:away|out\s+of|on\s+leave|holidays?|vacation|closed|unavailable|not|n['’]t)\b", re.IGNORECASE
)
_NOT_SOONER = expression(
    r"(?:\b(?:not|unable|nothing|never)\b|\bno\s+access\b|n['’]t\b)[^.;:!?]{0,70}\b(?:until|till|"
    r"before)\s+(?:the\s+)?\Z|"
    r"(?:\b(?:will|shall|am|be)\b|['’]ll\b)[^.;:!?]{0,40}\b(?:catch\w*\s+up|answer\w*|reply\w*|read\w*|dealt\s+with|"
    r"deal\w*\s+with)\b[^.;:!?]{0,40}\b(?:from|on)\s+(?:the\s+)?\Z",
    re.IGNORECASE,
)
"""Before the day itself: "I won't read this until the 9th", "I'll be catching up on mail from the 9th"."""
_FROM = expression(
    r"\b(?:from|as\s+of|vanaf|ab|à\s+partir\s+d[ue]|a\s+partir\s+d[eo]l?|dal)\s+(?:the\s+|dem\s+|el\s+)?\Z",
    re.IGNORECASE,
)
_AGAIN = expression(
    r"[^.;:!?,]{0,40}\b(?:again|weer|wieder|de\s+nouveau|de\s+nuevo|novamente|di\s+nuovo)\b", re.IGNORECASE
)
"""Around the day: "from the 9th I read my mail again"."""
_RANGE = expression(
    r"(?<![\d/.,:])\d{1,2}(?:st|nd|rd|th|er|\.|º)?\s{0,3}(?:[-–—]|to|through|au|al?|bis(?:\s+zum)?|tot|e)\s{0,3}(?:el\s+|le\s+|the\s+)?\Z",
    re.IGNORECASE,
)
"""Before the last day of a time of which the first lacks its month: "du 14 au 21 septembre", "21-25 September"."""
_TIGHT = expression(
    r"(?<![\d/.–-])(\d{1,2}(?:st|nd|rd|th|\.)?(?:/\d{1,2})?)[-–—](?=\d{1,2}(?:/\d|(?:st|nd|rd|th|\.)?\s+[^\W\d_]{3}))",
    re.IGNORECASE,
)
"""The first of two dates that are written without a space between: "21-25 September", "9/21-9/25"."""
_OF_ONE_MONTH = expression(
    r"\b(?P<month>[^\W\d_]{3,9})\.?\s(?P<first>\d{1,2})(?:st|nd|rd|th)?\s?[-–—]\s?(?P<last>\d{1,2})(?:st|nd|rd|th)?(?![\d/:.]\d|\d|\s?[ap]m)",
    re.IGNORECASE,
)
_LEAVE = expression(
    r"\b(?:leave|holidays?|vacations?|pto|travel\w*|absent\w*|absence|abwesen\w*|urlaub|nicht|congés?|vacances|vacaciones|"
    r"ausente|fuera|férias|fora|ferie|assente|afwezig|vakantie|verlof)\b",
    re.IGNORECASE,
)
_AWAY_ON = expression(
    r"\b(?:away|off|out(?:\s+of\s+(?:the\s+)?office)?|on\s+(?:\w+\s+)?leave|unavailable|closed)\s+(?:on\s+|this\s+|both\s+)?\Z",
    re.IGNORECASE,
)
"""Before the days on which somebody is away, each by its name: "out of office Thursday and Friday"."""
_AND = expression(r"\s{0,3}(?:,|&|and|und|et|y|e|en)\s{0,3}(?:on\s+)?", re.IGNORECASE)
_WEEK_OF = expression(r"\bweek\s+(?:of|commencing|beginning|starting)\s+(?:the\s+)?(?:mon\w*,?\s+)?\Z", re.IGNORECASE)
_ALL_WEEK = expression(
    r"\b(?:(?P<next>next)|this|(?:all|the\s+whole|the\s+entire)(?:\s+of)?(?:\s+(?:this|the))?)\s+week\b", re.IGNORECASE
)
_SAME_DAY = expression(rf"\b(?P<day>today|tomorrow)(?:\s?[(]{WEEKDAY}[)]|,\s{WEEKDAY},)", re.IGNORECASE)
"""A weekday that only says which day it is: "out today (Monday) and tomorrow, back Wednesday"."""
_PAST = 60  # days since which somebody may be away
_HOURS = expression(r"\b\d{1,2}(?:[:.]\d\d)?\s?(?:[ap]\.?m\.?\s?)?(?:-|–|to|bis|till)\s?\d{1,2}\b", re.IGNORECASE)
_DASH = expression(r"\s{0,3}[-–—]\s{0,3}")


def find_return(sentences: tuple[str, ...], calendar: Calendar) -> DateClaim | None:
    """Given an out-of-office text, return the day on which its author is back: the working day after "away until".

    Away until a Monday they are back on it.
    """
    for sentence in sentences[:40]:
        short = _SAME_DAY.sub(lambda found: found["day"], _apart(masked(sentence[:600])))
        days = _days_in(short, calendar)
        for at, found in enumerate(days):
            if _is_back(short, found):
                return DateClaim(_behind(found, days[:at]), sentence[:_QUOTE])
        weekly = _HOURS.search(short) is not None and not any(found.exact for found in days)
        habit = weekly or (_WEEKLY.search(short) is not None and not _IS_AWAY.search(short))
        away = [_last_of(short, one) for at, one in enumerate(days) if not habit and _ends_there(short, days, at)]
        if away:
            last = max(away)
            back = any(found.day == last and _UNTIL_MONDAY.search(short[: found.start]) for found in days)
            on_it = back and last.weekday() == 0
            return DateClaim(last if on_it else add_business_days(last, 1), sentence[:_QUOTE])
        if not days and not habit and (monday := _after_the_week(short, calendar.today)):
            return DateClaim(monday, sentence[:_QUOTE])
        if _RETURNS.search(short) and (monday := opening_of_week(short, calendar.today)) is not None:
            return DateClaim(monday, sentence[:_QUOTE])
    return None


def _is_back(text: str, found: Found) -> bool:
    """Whether somebody is said to be back on a day, or to read nothing sooner."""
    before = text[: found.start]
    if _RETURNS.search(before) and not _AWAY_UNTIL.search(before):
        return True
    return _NOT_SOONER.search(before) is not None or bool(_FROM.search(before) and _AGAIN.match(text, found.end))


def _behind(found: Found, named: tuple[Found, ...]) -> date:
    """The day that is meant; of a mere weekday the first behind the last one named: "away w/c 14 June, back Monday"."""
    last = max((one.day for one in named), default=None)
    if found.exact or last is None or found.day > last:
        return found.day
    return last + timedelta(days=(found.day.weekday() - last.weekday() - 1) % 7 + 1)


def _last_of(text: str, found: Found) -> date:
    """The day itself, or the Friday of the week that is told by it."""
    week = _WEEK_OF.search(text[: found.start]) is not None
    return found.day + timedelta(days=4 - found.day.weekday()) if week else found.day


def _ends_there(text: str, days: tuple[Found, ...], at: int) -> bool:
    """Whether the time away ends with a day: "until the 9th", "March 2 - March 9"."""
    found, before = days[at], text[: days[at].start]
    if _WEEK_OF.search(before):
        return _IS_AWAY.search(before) is not None
    if _AWAY_UNTIL.search(before) or _is_named_as_away(text, days, at):
        return True
    if _RANGE.search(before[-30:]) and (_IS_AWAY.search(before) or _LEAVE.search(before)):
        return True
    return at > 0 and days[at - 1].day < found.day and _DASH.fullmatch(text, days[at - 1].end, found.start) is not None


def _apart(text: str) -> str:
    """A text with two dates that share a month written out, and apart: "March 12 – March 20" for "March 12-20"."""

    def both(found: re.Match[str]) -> str:
        known = fold(found["month"]) in months()
        return f"{found['month']} {found['first']} – {found['month']} {found['last']}" if known else found[0]

    return _TIGHT.sub(r"\1 – ", _OF_ONE_MONTH.sub(both, text))


def _days_in(text: str, calendar: Calendar) -> tuple[Found, ...]:
    """The days of a text; of a time away that has begun the first is past: "10/12 - 10/23"."""
    days = find_days(text, calendar)
    since = find_days(text, replace(calendar, grace=_PAST))
    begun = {one.start: one for one in since if one.day < calendar.today}
    return tuple(begun.get(one.start, one) if _leads_on(text, one, days) else one for one in days)


def _leads_on(text: str, first: Found, days: tuple[Found, ...]) -> bool:
    return any(_DASH.fullmatch(text, first.end, one.start) for one in days if one.start > first.end)


def _is_named_as_away(text: str, days: tuple[Found, ...], at: int) -> bool:
    """Whether a day is one of those, one after the other, on which somebody is said to be away."""
    while at > 0 and _AND.fullmatch(text, days[at - 1].end, days[at].start):
        at -= 1
    return _AWAY_ON.search(text[: days[at].start]) is not None


def _after_the_week(text: str, today: date) -> date | None:
    """The Monday behind the week that somebody is away: "I am out all of next week"."""
    week = _ALL_WEEK.search(text) if _IS_AWAY.search(text) and not _RETURNS.search(text) else None
    if week is None:
        return None
    return today - timedelta(days=today.weekday()) + timedelta(days=14 if week["next"] else 7)
