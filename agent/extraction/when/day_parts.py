"""Parts of a day beside an hour: "3 this afternoon", "tomorrow evening at 7", "um 8 Uhr abends".

They tell which half of the day the hour is of, and "this afternoon" the day as well.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from agent.expressions import expression
from agent.extraction.when.calendars import Calendar, Found

_DAY = (
    r"(?:this|that|tomorrow|today|tmrw|(?:mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?|(?:in|of|on)\s+the|the\s+same)"
)
_ON = rf"(?:on\s+)?(?:(?:next|this)\s+)?{_DAY}"
NO_GERMAN = r"(?!\s(?:(?:be|ehe|liebe)sten|ende|anfang|(?:selben|gleichen|nächsten)\s|\w{3,8}tag\b|mittwoch|sonnabend))"
"""Behind "am": in "Termin 3 am besten" and "um 3 am Dienstag" it is no half of a day."""
_BEHIND = expression(
    rf"[\s,]{{0,3}}(?:(?P<forenoon>am\b{NO_GERMAN}|a\.m\.|{_ON}\s+morning\b|de\s+la\s+mañana|da\s+manhã|du\s+matin|di\s+mattina|"
    r"del\s+mattino|morgens|früh\b|'s\s+ochtends|vormittags)|"
    rf"(?P<afternoon>pm\b|p\.m\.|{_ON}\s+(?:afternoon|arvo)\b|de\s+la\s+tarde|da\s+tarde|de\s+l['’]après-midi|"
    r"cet\s+après-midi|del\s+pomeriggio|nachmittags|vanmiddag|'s\s+middags)|"
    rf"(?P<evening>{_ON}\s+(?:evening|night)\b|tonight\b|de\s+la\s+noche|da\s+noite|du\s+soir|ce\s+soir|di\s+sera|"
    r"stasera|abends|vanavond|'s\s+avonds))",
    re.IGNORECASE,
)
_LEAD = (
    r"[\s,]{0,3}(?:(?:at|around|about|from|for|say|um|gegen|ab|à|vers|a\s+las?|às|pelas|alle(?:\s+ore)?|verso\s+le|om|"
    r"rond)\s+|@\s?){0,2}"
)
_BEFORE = expression(
    r"(?<!good )(?<!guten )(?<!bon )(?<!buona )(?<!boa )(?<!buenas )(?<!goede )\b(?:"
    r"(?P<forenoon>morning|vormittags?|ochtend|mattina)|"
    r"(?P<afternoon>afternoon|arvo|nachmittags?|après-midi|pomeriggio|vanmiddag)|"
    r"(?P<evening>evening|night|tonight|abends?|soir|sera|stasera|avond|vanavond))" + _LEAD + r"\Z",
    re.IGNORECASE,
)
_FITS = {"forenoon": ("a", range(1, 12)), "afternoon": ("p", range(1, 9)), "evening": ("p", range(4, 12))}
"""Which half each part tells, and of which hours: at 12, and where the two disagree, it tells nothing."""

_HOUR = r"(?:\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|quarter)\b)"
_THIS = (
    r"(?:later\s+)?this\s+(?:morning|afternoon|arvo|evening)|cet\s+après-midi|ce\s+(?:matin|soir)|vanmiddag|vanavond|"
    r"esta\s+(?:tarde|noche|noite)|stasera|questo\s+pomeriggio"
)
_OF_TODAY = expression(
    rf"(?:(?:{_HOUR}|[ap]\.?m\.?|o['’]?clock|\bnoon|h|\bheures|\buhr|\buur),?\s(?P<behind>{_THIS})\b|"
    rf"\b(?P<before>{_THIS}){_LEAD}(?={_HOUR}))",
    re.IGNORECASE,
)
_MAY_BE_TODAY = expression(r"\bthis\s|\bcet?\s|\bvan(?:mid|av)|\besta\s|\bstasera|\bquesto\s", re.IGNORECASE)


def half_behind(text: str, stop: int, hour: int) -> str:
    """Given a text, where an hour of it ends, and the hour, return "a" or "p" as the words behind it tell the half of
    the day; else ""."""
    return _half(_BEHIND.match(text, stop), hour)


def half_before(text: str, start: int, hour: int) -> str:
    """Given a text, where an hour of it begins, and the hour, return "a" or "p" as the words before it tell; else
    ""."""
    return _half(_BEFORE.search(text[max(0, start - 40) : start]), hour)


def find_day_parts(text: str, calendar: Calendar) -> Iterator[Found]:
    """Given text that went through ``masked``, yield each "this afternoon" in it that has an hour right beside it."""
    for match in _OF_TODAY.finditer(text) if _MAY_BE_TODAY.search(text) else ():
        start, end = match.span("behind" if match["behind"] else "before")
        yield Found(start, end, calendar.today)


def _half(match: re.Match[str] | None, hour: int) -> str:
    half, hours = _FITS[match.lastgroup or ""] if match else ("", range(0))
    return half if hour in hours else ""
