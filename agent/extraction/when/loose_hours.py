"""Hours as they stand beside one another, however bare: the "nine" and the "11" of "not at nine but at 11".

Only what stands around it shows that a mere figure or number word is an hour: that is for the caller to know. One to
five are in the afternoon, as everywhere; six and seven may be of either half of the day.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import time

from agent.expressions import expression
from agent.extraction.when.calendars import Found
from agent.extraction.when.clocks import find_clocks
from agent.extraction.when.day_parts import half_before, half_behind
from agent.extraction.when.hour_marks import FOLLOWS_HOUR
from agent.extraction.when.taken import Taken
from agent.extraction.when.worded_clocks import HOURS_IN_WORDS, Clock, hour_of

_FIGURES = expression(
    r"(?<![\w:.,/+\-–$€£#])(?P<hour>[01]?\d|2[0-3])(?:(?P<sep>[:.]|\s?h\s?|u)?(?P<minute>[0-5]\d))?"
    r"(?P<mark>\s?(?:[ap]\.?\s?m\b\.?|(?:hrs?|hs?|Uhr|uur|u|horas?|heures?|o['’]?clock|LT)\b))?(?![\w:/%€£$]|[.,]\d)",
    re.IGNORECASE,
)
_WORD = {
    language: expression(rf"\b(?:{'|'.join(sorted(hours.split(), key=len, reverse=True))})\b", re.IGNORECASE)
    for language, hours in HOURS_IN_WORDS.items()
}
_AT = expression(
    r"\b(?:at|by|um|à|a\s+las?|às|as|las|alle(?:\s+ore)?|ore|om|read|lisez|lesen\s+Sie|lees|legga|leia|lea|"
    r"(?:make|made|call)\s+(?:it|that)|(?:be|come|start|begin|see\s+you|here|with\s+us)\s+for|ring\s+you\s+at)\s+"
    r"[\"“„«'‘]?\Z",
    re.IGNORECASE,
)
_PART = expression(
    r"\b(?:(?:(?P<half>half|halb)(?:\s+past)?|(?P<past>(?:a\s+)?quarter\s+(?:past|after)|kwart\s+over|viertel\s+nach)|"
    r"(?P<to>(?:a\s+)?quarter\s+(?:to|of)|kwart\s+voor|(?:viertel\s+vor|dreiviertel))|(?P<other>(?:five|ten|twenty|vijf|tien|twintig|"
    r"fünf|zehn|zwanzig)\s+(?:past|to|after|over|voor|nach|vor)|viertel))\s+)\Z",
    re.IGNORECASE,
)
"""Before an hour of which half of the day is not known: "half six", "halb sieben", "a quarter to seven"."""
_QUOTE_ENDS = expression(r"[\"”“»'’]?")
_NOON = 12


@dataclass(frozen=True, slots=True)
class LooseHour:
    """An hour that may be one: where it stands, which times of day it may be, and whether its own words show it."""

    start: int
    stop: int
    times: tuple[time, ...]
    marked: bool  # "9.30", "at nine", "3pm": no mere number
    exact: bool  # the half of the day is told
    until: time | None = None
    bare: bool = False  # nothing but a number


def find_loose_hours(text: str, days: tuple[Found, ...], language: str) -> tuple[LooseHour, ...]:
    """Given text that went through ``masked``, its days and its language, return everything in it that may be an
    hour."""
    clocks = _outermost(find_clocks(text, days))
    taken = Taken(len(text), [*((one.start, one.end) for one in days), *((one.position, one.stop) for one in clocks)])
    found = [
        LooseHour(
            one.position,
            one.stop,
            (one.begin,),
            marked=True,
            exact=_is_exact(text[one.position : one.stop]),
            until=one.until,
        )
        for one in clocks
    ]
    for match in _candidates(text, language):
        if not taken.touches(match.start(), match.end()):
            found += _read(match, text, language)
    return tuple(sorted(found, key=lambda one: one.start))


def _candidates(text: str, language: str) -> Iterator[re.Match[str]]:
    yield from _FIGURES.finditer(text)
    yield from _WORD.get(language, _WORD["en"]).finditer(text)


def _read(match: re.Match[str], text: str, language: str) -> Iterator[LooseHour]:
    groups = match.groupdict()
    number = int(groups["hour"]) if "hour" in groups else hour_of(_known(language), match[0])
    minute, mark = int(groups.get("minute") or 0), (groups.get("mark") or "").strip().lower()
    separated = bool(groups.get("sep"))
    if groups.get("minute") and not separated and len(groups["hour"] or "") != 2:
        return  # 930 may be anything
    start = match.start()
    if part := None if minute or separated else _PART.search(text, max(0, start - 20), start):
        if part["other"] or not 1 < number <= _NOON:
            return
        number, minute = _in_part(part, number, language)
        start = part.start()
    led = _AT.search(text, max(0, start - 30), start) is not None
    bare = not (mark or separated)
    half = mark[:1] if mark[:1] in {"a", "p"} else ""
    half = half or half_behind(text, match.end(), number) or half_before(text, start, number)
    exact = (
        bool(half)
        or (bool(groups.get("minute")) and not separated)
        or number > _NOON
        or number == 0
        or match[0].startswith("0")
    )
    yield LooseHour(
        start,
        match.end(),
        _times(number, minute, half, exact=exact),
        marked=not bare or led or part is not None,
        exact=exact,
        bare=bare and not (led and language != "en"),  # "at 3 sites" counts them, "um 3" nothing
    )


def _in_part(part: re.Match[str], number: int, language: str) -> tuple[int, int]:
    """The hour and minute of "half six" and the like, as the language counts: in German it is half an hour before."""
    if part["past"]:
        return number, 15
    if part["to"]:
        return number - 1, 45
    return (number - 1 if language in {"de", "nl"} else number), 30


def ends_as_hour(text: str, hour: LooseHour) -> bool:
    """Given an hour of a text, return whether it has a mark of its own, or nothing behind it that it might count."""
    closed = _QUOTE_ENDS.match(text, hour.stop)
    return not hour.bare or (closed and FOLLOWS_HOUR.match(text, closed.end(), closed.end() + 30)) is not None


def _outermost(clocks: tuple[Clock, ...]) -> list[Clock]:
    """The clock times that stand within no other."""
    found: list[Clock] = []
    for one in sorted(clocks, key=lambda clock: (clock.position, -clock.stop)):
        if not found or one.stop > found[-1].stop:
            found.append(one)
    return found


def _times(number: int, minute: int, half: str, *, exact: bool) -> tuple[time, ...]:
    if half and number <= _NOON:
        return (time(number % _NOON + (_NOON if half == "p" else 0), minute),)
    if exact or number > 7:
        return (time(number, minute),)
    if number in {6, 7}:
        return (time(number, minute), time(number + _NOON, minute))
    return (time(number + _NOON, minute),)


def _is_exact(said: str) -> bool:
    """Whether the words of an hour tell the half of the day."""
    figures = re.match(r"\d{1,2}", said)
    return bool(re.search(r"[ap]\.?\s?m\b", said, re.IGNORECASE)) or bool(
        figures and (int(figures[0]) > _NOON or said.startswith("0"))
    )


def _known(language: str) -> str:
    return language if language in _WORD else "en"
