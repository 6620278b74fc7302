"""Spans: two bare hours beside a day, between which the user is to be there all the time ("a trial on Tuesday, 2 till
6").

Hours between which something is open or somebody is free are none: an hour between them is named later.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import time

from agent.expressions import expression
from agent.extraction.when.calendars import Found
from agent.extraction.words.calendar_words import ENGLISH_HOURS
from agent.extraction.words.vocabulary import any_of

_HOUR = rf"(?:1[0-2]|[1-9]|{'|'.join(ENGLISH_HOURS)})"
_END = (
    r"(?:\s?-?ish)?(?=\s{0,9}(?:[.,;:!?)\n–-]|\Z)(?!\d)|\s{1,9}"
    r"(?:and|ok|okay|is|on|at|in|with|if|please|so|would|suits?|works?|this|next|for)\b)"
)
_SPAN = expression(
    rf"(?<![\w:.,/+\-–$€£#])(?P<one>{_HOUR})(?:\s(?:till?|['’]til|until|to)\s|"
    rf"\s?[-–]\s?)(?:(?:about|around|roughly)\s)?(?P<two>{_HOUR}){_END}",
    re.IGNORECASE,
)
_TO_THE_END = expression(
    rf"(?<![\w:.,/+\-–$€£#])(?P<one>{_HOUR})\s?(?:(?:till?|['’]til|until|to)\s|[-–]\s?)(?:(?:about|around|we|you)\s)?"
    r"(?P<two>clos(?:e|ing)(?:\stime)?|late|(?:the\s)?end(?:\sof\s(?:the\s)?(?:night|day|shift|service|lunch|dinner))?)\b",
    re.IGNORECASE,
)
"""Up to when, nobody says: "a trial on Saturday, 4 till close"."""
ENDS_A_SPAN = expression(_END, re.IGNORECASE)
"""What stands behind the hour up to which something lasts."""
_DAY_BEFORE = expression(r"[\s,:(–-]{0,4}(?:(?:morning|afternoon|arvo|evening)[\s,]{0,3})?(?:from\s)?", re.IGNORECASE)
_DAY_OF_TALK = expression(
    r"(?:[^.?!\n\d]{1,50}[\s,:–-]|[^.?!\n\d]{0,50}[.?!]\s{1,3}(?:[^.?!\n,\d]{0,24}\s)?)", re.IGNORECASE
)
"""Between a day and a span of which its sentence, or the one right before, speaks: "would Saturday suit? 8 till 12"."""
_DAY_BEHIND = expression(r"[\s,(]{0,3}(?:(?:on|this|next|the)\s){0,2}", re.IGNORECASE)
_OF_SEVERAL_DAYS = expression(
    r"\b(?:to|till|until|through|and|every|each|most)\s\Z"
    r"|(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}|\d(?:st|nd|rd|th)?)\s?[–-]\s?\Z|&\s?\Z",
    re.IGNORECASE,
)
_ALL_THE_WHILE = expression(
    r"\b"
    + any_of(
        r"""
        trial; working interview; (?:relieving|reliever|paid|test) day; shift; try-?out; stage; taster; shadow(?:ing)?;
        visit; session; workshop; assessment; lesson; come; need you; pop (?:in|down|over); put you (?:down|in|on);
        join us; work with us; have you; get you; spend
        """
    )
    + r"\b",
    re.IGNORECASE,
)
_OF_A_TALK = expression(
    rf"{_ALL_THE_WHILE.pattern}|\b(?:your|the|this|our|an?|second|final|next)\s(?:\w+\s){{0,2}}interview\b(?!\s+(?:slots?|times?|process))|"
    r"(?:\A|\n)\W*(?:\w+\s){0,2}interview\s?[:–-]|\byour\s(?:\w+\s)?(?:slot|turn)\s(?:is|will\sbe)\b"
    r"|\b(?:took|taken|picked|chose|chosen|booked)\syour\s(?:\w+\s)?(?:slot|window|time)\b|\byou\sdown\sfor\b",
    re.IGNORECASE,
)
"""The same for a span no longer than a talk: "your interview is on Friday from 10 to 11"."""
_NO_VISIT = expression(
    r"\b"
    + any_of(
        r"""
        free; available; any ?time; some ?time; open; opening; hours; shifts; rota; office; between; call; ring; phone;
        reach; candidates; applicants; closed; busy; booked; full
        """
    )
    + r"\b",
    re.IGNORECASE,
)
_ASKED_FOR_ONE = expression(
    r"\byou\s(?:free|available|around|able|up)\s(?:for|to\sdo)\s(?:an?|the|our|your)\s(?:\w+\s)?"
    r"(?=(?:trial|working\sinterview|shift|day|session|taster|stage)\b)"
    r"|\b(?:couple\s(?:of\s)?|few\s|two\s|three\s|four\s|\d\s)(?:\w+\s)?hours\b",
    re.IGNORECASE,
)
"""Whether they are free for one, or for so many hours of it: that asks of no hours in which they are."""
_SENTENCE_END = expression(r"[.!?]\s|\n\s*\n")
_MORNING = "morning"
_PART_BEFORE = expression(r"\b(?P<part>morning|evening|night)[\s,:(?!.–-]{0,3}(?:from\s|for\s|of\s)?\Z", re.IGNORECASE)
_PART_BEHIND = expression(r"[\s,]{0,2}(?:in\sthe|that)\s(?P<part>morning|evening|night)\b", re.IGNORECASE)
_NEAR = 24  # characters within which the day's part stands
_ONE_WORD = 6  # of the morning or of the evening: 6 and 7
_LONGEST = 10  # hours
_LONGEST_TALK = 2


def find_spans(text: str, days: tuple[Found, ...]) -> Iterator[tuple[int, int, time, time | None]]:
    """Given text that went through ``masked`` and the days in it, yield where each span stands, its begin and its end.

    "7 to 11" may be of either half of the day, and is none, unless the day's part stands beside it.
    """
    if days:
        yield from _to_the_end(text, days)
    for match in _SPAN.finditer(text) if days else ():
        hours = _hours(_number(match["one"]), _number(match["two"]), _part(text, match))
        if not hours:
            continue
        day = _day_before(match, days, text)
        beside = _beside_a_day(match, days, text)
        short = beside and (hours[1] - hours[0]) % 24 <= _LONGEST_TALK
        since = match.start() if day is None else day.start
        if (beside or day is not None) and _is_visit(match, text, since, _OF_A_TALK if short else _ALL_THE_WHILE):
            yield match.start(), match.end(), time(hours[0]), time(hours[1])


def _to_the_end(text: str, days: tuple[Found, ...]) -> Iterator[tuple[int, int, time, None]]:
    for match in _TO_THE_END.finditer(text):
        one, part = _number(match["one"]), _part(text, match)
        if one in {_ONE_WORD, _ONE_WORD + 1} and not part:
            continue
        late = one < 12 if part and part != _MORNING else one < _ONE_WORD and not part
        day = _day_before(match, days, text)
        if (day is not None or _beside_a_day(match, days, text)) and _is_visit(
            match, text, match.start() if day is None else day.start, _ALL_THE_WHILE
        ):
            yield match.start(), match.end(), time(one + 12 if late else one), None


def _number(said: str) -> int:
    return int(said) if said.isdigit() else ENGLISH_HOURS.index(said.lower()) + 1


def _part(text: str, match: re.Match[str]) -> str:
    """The part of the day that is told right before a span, or behind it ("Saturday morning, 7-11"), else ""."""
    before = _PART_BEFORE.search(text[max(0, match.start() - _NEAR) : match.start()])
    behind = _PART_BEHIND.match(text[match.end() : match.end() + _NEAR])
    found = before or behind
    return found["part"].lower() if found else ""


def _hours(one: int, two: int, part: str) -> tuple[int, int] | None:
    """The two hours on a clock of 24."""
    if one in {_ONE_WORD, _ONE_WORD + 1} and _ONE_WORD <= two < 12 and not part:
        return None
    late = one < 12 if part and part != _MORNING else one < _ONE_WORD and not part
    begin = one + 12 if late else one
    until = next((hour for hour in (two, two + 12, two % 12 + 24) if hour > begin), None)
    by_night = part not in {"", _MORNING}
    return (begin, until % 24) if until and (until < 24 or by_night) and until - begin <= _LONGEST else None


def _beside_a_day(match: re.Match[str], days: tuple[Found, ...], text: str) -> bool:
    return any(
        (day.end <= match.start() and _DAY_BEFORE.fullmatch(text, day.end, match.start()) is not None)
        or (match.end() <= day.start and _DAY_BEHIND.fullmatch(text, match.end(), day.start) is not None)
        for day in days
        if not _OF_SEVERAL_DAYS.search(text[max(0, day.start - 12) : day.start])
    )


def _day_before(match: re.Match[str], days: tuple[Found, ...], text: str) -> Found | None:
    """The last day before a span, where words are between that go on about it."""
    before = [day for day in days if day.end <= match.start()]
    if not before or _OF_SEVERAL_DAYS.search(text[max(0, before[-1].start - 12) : before[-1].start]):
        return None
    if len(before) > 1 and _SENTENCE_END.search(text, before[-1].end, match.start()):
        return None  # "Saturday or Sunday? It'd be 11 to 3"
    return before[-1] if _DAY_OF_TALK.fullmatch(text, before[-1].end, match.start()) else None


def _is_visit(match: re.Match[str], text: str, since: int, words: re.Pattern[str]) -> bool:
    """Whether the sentence, or that of its day, is by some of its words of somebody's coming for the whole of it."""
    start = max((end.end() for end in _SENTENCE_END.finditer(text, 0, since)), default=0)
    end = _SENTENCE_END.search(text, match.end())
    stop = match.end() if since < match.start() else end.start() if end else len(text)
    sentence = _ASKED_FOR_ONE.sub("", text[start:stop][:400])
    return words.search(sentence) is not None and _NO_VISIT.search(sentence) is None
