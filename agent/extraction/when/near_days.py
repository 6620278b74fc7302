"""Days and weeks whose meaning the words beside them change: "Thursday or Friday", "the week we reopen"."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta

from agent.expressions import expression
from agent.extraction.when.calendars import Found
from agent.extraction.when.sequels import find_sequels

_AT_A_WEEKEND = expression(r"\b(?:by|before|until|till|this|over|ahead\s+of|prior\s+to)\s*\Z", re.IGNORECASE)
_TOLD_WEEK = expression(
    r"\s+(?:we|you|i|he|she|they|that|when|in\s+which|before|after|following|of|beginning|commencing|starting|my|our|"
    r"your|the)\b",
    re.IGNORECASE,
)
_OF_A_DAY = expression(r"\s+of\s+(?:the\s+)?(?:\d|[A-Z])")  # "the weekend of the 24th"
_ONCE = expression(
    r"\b(?:once|after|when|following|as\s+soon\s+as|sobald|après|cuando|nach)\b[^.;!?,]{0,60}\Z", re.IGNORECASE
)
_GOES_ON = expression(
    r"\b(?:interview\w*|(?:talk|speak|meet|see)ing|talks|conversations|meetings|screenings?|shortlisting|reviews?|applications|candidates)\b[^.;!?]{0,60}"
    r"\b(?:until|till|through|to|end|finish|close|conclude|wrap\s+up)(?:\s+on)?(?:\s+the)?\s+\Z",
    re.IGNORECASE,
)
_RESULT_THEN = expression(r"[;,.]?\s(?:and|with)?\s?[^.!?]{0,60}", re.IGNORECASE)
_OR = expression(
    r"\s{0,3}(?:/|–|—|-|,?\s(?:or|oder|ou|of))(?:,?\s(?:failing\sthat|if\snot|at\s(?:the\s)?(?:worst|latest)|more\slikely|else),?"
    r"(?:\s(?:on|by|first\sthing(?:\son)?|early(?:\son)?))?)?\s{0,3}(?:the\s+)?",
    re.IGNORECASE,
)
_AND = expression(r"\s+(?:and|und|et|y|e|en)\s+(?:the\s+|le\s+|el\s+|dem\s+)?", re.IGNORECASE)
_BETWEEN = expression(r"\b(?:between|zwischen|entre|tussen|tra|fra)\s+(?:(?:the|dem|le|el|o|il)\s+)?\Z", re.IGNORECASE)

_TAKES_LEAVE = expression(
    r"\b(?:(?:see|speak|talk|meet)\s(?:to\s|with\s)?(?:you|u)|till|until|à|bis|hasta|até|tot|al?)\s(?:(?:on|the|zum|el|le|on\s"
    r"the)\s)?\Z",
    re.IGNORECASE,
)

_ROW = expression(
    r"(?:[\s:.,;/&()–-]|\d(?:[ap]\.?m\b|h\b|st\b|nd\b|rd\b|th\b)?|\b(?:[ap]\.?m|h|or|and|at|on|the|a|half|past|quarter|to|from|till|until|between|noon|midday|one|two|"
    r"three|four|five|six|seven|eight|nine|ten|eleven|twelve|o['’]?clock|also|maybe|perhaps|even|then|else|otherwise|"
    r"alternatively|morning|afternoon|evening|if\s(?:not|need\sbe))\b|['’]){1,80}",
    re.IGNORECASE,
)
"""Between two times of one row: "Tuesday 15th at 9 or 11.30, or a quarter to five on the" Thursday."""
_SEQUEL_WORD = expression(
    r"\b(?:the|that)\s+\w{3,9}day\b|\bday\b|\bmorning\s+after\b|\btag\b|lendemain|siguiente|seguinte|\bgiorno\b",
    re.IGNORECASE,
)
_HOUR_BEHIND = expression(r"[\s,:(]{1,3}(?:(?:at|from|for|um|à|a\s+las?|às|alle|om)\s)?\d", re.IGNORECASE)
_AFTER_IT = expression(r"\b(?:after|following)\Z", re.IGNORECASE)
_AFTER_THAT = expression(r"\s+(?:after|following)\s+(?:that|it)\b", re.IGNORECASE)
_SAME_PASSAGE = 300  # characters between a day and one that is told by it
_WEEK = 7


def in_the_row(days: tuple[Found, ...], text: str) -> tuple[Found, ...]:
    """Given the days of a text in order, return them with each bare weekday of a row moved behind the date before
    it."""
    read: list[Found] = []
    for day in days:
        last = read[-1] if read else None
        bare = not (day.exact or day.of_week) and " " not in text[day.start : day.end]
        dated = last is not None and (last.exact or last is not days[len(read) - 1])
        if last and bare and dated and day.day < last.day and _ROW.fullmatch(text, last.end, day.start):
            further = (day.day - last.day).days % _WEEK or _WEEK
            day = replace(day, day=last.day + timedelta(days=further))
        read.append(day)
    return tuple(read)


def told_by_another(days: tuple[Found, ...], text: str) -> tuple[Found, ...]:
    """Given the days of a text in order, return them, adding those that are told by the one before them.

    "From Monday the 23rd at 11 to the day after, 2 pm", "next Monday, or the Wednesday after that", "not on Thursday
    the 12th but on the Friday".
    """
    if not days or not _SEQUEL_WORD.search(text):
        return days
    read = list(days)
    for sequel in find_sequels(text):
        last = next((day for day in reversed(read) if day.end <= sequel.start), None)
        if last is None or sequel.start - last.end > _SAME_PASSAGE:
            continue
        told = Found(sequel.start, sequel.stop, sequel.counted(last.day), sequel.weekday)
        if sequel.weekday is None:
            meant = sequel.kind == "day after" and _HOUR_BEHIND.match(text, sequel.stop) is not None
        else:
            bare = any(sequel.start <= day.start < sequel.stop and not (day.exact or day.of_week) for day in days)
            behind = bool(_AFTER_THAT.match(text, sequel.stop)) or _AFTER_IT.search(text, sequel.start, sequel.stop)
            meant = bare and bool(behind or (last.exact and last.day.weekday() < sequel.weekday))
        if meant:
            read = [day for day in read if not sequel.start <= day.start < sequel.stop]
            read = sorted([*read, told], key=lambda day: day.start)
    return tuple(read)


def are_either(text: str, one: Found, other: Found) -> bool:
    """Given a text and two days in it, return whether they are one span: "Thursday or Friday", "between the 4th and the
    6th"."""
    if _OR.fullmatch(text, one.end, other.start):
        return True
    return _AND.fullmatch(text, one.end, other.start) is not None and _BETWEEN.search(text, 0, one.start) is not None


def once_over(text: str, start: int, days: tuple[Found, ...]) -> date | None:
    """Given a text and where a length of time stands in it, return the day from which it counts, where something else
    has to be over first; else None.

    "Once interviews end on the 5th, we'll write within a week", "Interviews run through the 20th; a decision follows
    within five days".
    """
    told = [found for found in days if found.end <= start]
    if not told:
        return None
    once = _ONCE.search(text, 0, told[-1].start) and "," in text[told[-1].end : start]
    goes_on = _GOES_ON.search(text, 0, told[-1].start) and _RESULT_THEN.match(text, told[-1].end, start)
    return told[-1].day if once or goes_on else None


def is_no_week(text: str, match: re.Match[str]) -> bool:
    """Given words for this week, return whether they name some other time: "the week we reopen", "after the long
    weekend"."""
    words = match[0].strip().lower()
    if words.endswith("weekend") and _OF_A_DAY.match(text, match.end()):
        return True
    if words == "weekend":
        return _AT_A_WEEKEND.search(text, 0, match.start()) is None
    return words == "the week" and _TOLD_WEEK.match(text, match.end()) is not None


def is_said_at_leave(day: Found, text: str) -> bool:
    """Given a weekday and its text, return whether a farewell says of which week it is: "see you Thursday next
    week"."""
    return " " in text[day.start : day.end] and bool(_TAKES_LEAVE.search(text, max(0, day.start - 24), day.start))
