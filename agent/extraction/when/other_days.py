"""Days of a mail on which nobody meets: the clocks change, somebody travels or sleeps, a talk was held."""

from __future__ import annotations

import re

from agent.expressions import expression
from agent.extraction.when.calendars import Found

# "The clocks go forward on Sunday": no day on which anybody meets.
_CLOCK_CHANGE = expression(
    r"(?<!o['’])(?<!\bo\s)\b(?:clocks?(?:\s+chang\w+)?|spring\s+forward|daylight\s+saving|"
    r"zeitumstellung)\b(?:(?!\b(?:you|your|we|our|i|it|interview|see|meet|so|mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?\b)"
    r"[^.\n\d]){0,60}\Z",
    re.IGNORECASE,
)
_CLOCK_WORD = expression(r"\bclocks?\b|spring\s+forward|daylight\s+saving|zeitumstellung", re.IGNORECASE)
_STAY_WORD = expression(r"\bnights?\b|\bcheck|\bfl(?:y|ight)|\bstay|\bhotel|\bevening\b", re.IGNORECASE)
_STAY = expression(
    r"\b(?:nights?\s+(?:of|on|from)|for\s+the\s+nights?|check(?:ing)?[\s-](?:in|out)|(?:your|the)\s+flight|"
    r"fly(?:ing)?\s+(?:in|out|home)|"
    r"stay(?:ing)?\s+(?:at|in|with|from|over)|(?:your|the|a)\s+(?:hotel|room|accommodation)\s+(?:is|has\s+been|"
    r"will\s+be)\s+"
    r"(?:booked|reserved)|hotel\s+(?:booking|reservation|stay))\b[^.!?\n]{0,60}\Z",
    re.IGNORECASE,
)
_BY_NIGHT = expression(r"\s+(?:nights?|evening)\b", re.IGNORECASE)
_ROOM = expression(
    r"\b(?:book(?:ed|ing)?|reserv\w+|rooms?|hotel|inn|motel|lodge|b&b|guest\s*house|accommodation|lodging|stay\w*|"
    r"arriv\w+|"
    r"fl(?:y|ight|ying)|put\s+(?:you\s+)?up)\b[^.!?\n]{0,80}\Z",
    re.IGNORECASE,
)
"""Before "Wednesday night": where the user sleeps, or when they come."""
TALKED = expression(
    r"\b(?:spoke|talked|chatted|(?<!be )(?<!are )(?<!['’]re )met)\b"
    r"(?:\s+(?!(?:to\s+)?(?:see|have|meet|invite)\b)[\w’']+){0,4}\s+(?:on\s+)?(?:the\s+)?\Z|"
    r"\b(?:further\s+to|following|after|thank(?:s|\s+you)\s+for)\s+(?:your|our|the|a)\s+(?:\w+\s+){0,2}"
    r"(?:visit|call|conversation|chat|discussion|e-?mail|message|letter|application|voicemail)\s+(?:on\s+|of\s+)?\Z",
    re.IGNORECASE,
)
"""A talk that was: its weekday lies behind."""
_LIKED = expression(
    r"(?:(?:\b(?:enjoyed|thank(?:s|\s+you)(?:\s+(?:again|so\s+much|very\s+much))?\s+for|appreciated|"
    r"(?:great|nice|good|lovely|fun|glad|"
    r"pleasure|wonderful)(?:\s+to\s+have\s+been)?)\s+(?:\w+\s+)?(?:speaking|talking|meeting|chatting|catching\s+up|"
    r"connecting|"
    r"coming|visiting|stopping|taking\s+the\s+time\s+to\s+(?:speak|talk|meet|chat|come))|"
    r"\b(?:was|were)\s+(?:\w+\s+){1,3}?to\s+"
    r"(?:speak|talk|meet|chat|connect|catch\s+up|see|have)|"
    r"\b(?:enjoyed|loved|liked)\s+(?:our|your|the)\s+(?:\w+\s+){0,2}(?:call|chat|conversation|talk|visit|interview|"
    r"meeting))\b"
    r"(?:\s+[\w’']+){0,5}?)\s+(?:on\s+|last\s+)?\Z",
    re.IGNORECASE,
)
_OF_A_GROUP = expression(
    r"\s(?:clinic|team|crew|shift|group|class|choir|rota|surgery|market|club|edition|gang|lot|staff|people|volunteers?|nurses?)\b",
    re.IGNORECASE,
)
"""Behind a weekday that is part of a name: "Marta from the Friday clinic"."""
_OF_A_MAIL = expression(
    r"['’]s\s(?:(?:last|first|earlier|second)\s)?(?:e-?mail|message|letter|note|mail|text|voicemail)\b", re.IGNORECASE
)
"""Behind the weekday of a mail that was: "I said 11.30 in Monday's message"."""
_SAID_WRONGLY = expression(
    r"\s(?:in\serror|by\smistake|wrongly|mistakenly|(?:was|is)\s(?:wrong|an?\s(?:mistake|typo|slip|error)|my\s(?:mistake|error|fault)))\b",
    re.IGNORECASE,
)
"""Behind a day that somebody told by mistake: "I said Wednesday in error"."""
_TO_COME = expression(r"\b(?:will|would|shall|forward|hop\w+|if)\b|['’](?:ll|d)\b", re.IGNORECASE)
_SENTENCE = expression(r"[.!?\n]")


def of_people(days: tuple[Found, ...], text: str) -> tuple[Found, ...]:
    """Given the days of a text, return those on which people may meet.

    Days on which the clocks change or a mail was written are left out; so are those of a journey, a night or a talk
    that was held, if others remain.
    """
    if _STAY_WORD.search(text):
        days = tuple(day for day in days if not _is_of_a_stay(day, text)) or days
    days = tuple(day for day in days if not (_is_weekday(day, text) and _OF_A_MAIL.match(text, day.end)))
    days = tuple(day for day in days if not _SAID_WRONGLY.match(text, day.end)) or days
    days = tuple(day for day in days if not (_is_weekday(day, text) and _OF_A_GROUP.match(text, day.end))) or days
    days = tuple(day for day in days if day.exact or not has_talked(text[max(0, day.start - 90) : day.start])) or days
    if _CLOCK_WORD.search(text) is None:
        return days
    return tuple(day for day in days if not _CLOCK_CHANGE.search(text[max(0, day.start - 80) : day.start]))


def _is_weekday(day: Found, text: str) -> bool:
    """Whether a day is told by its weekday alone, be it that of a date which was named before: "the Friday"."""
    return not any(letter.isdigit() for letter in text[day.start : day.end])


def has_talked(before: str) -> bool:
    """Given the words before a day, return whether they tell of a talk that was held: "it was good to meet you on"."""
    if TALKED.search(before):
        return True
    own = _SENTENCE.split(before)[-1]
    return _LIKED.search(own) is not None and not _TO_COME.search(own)


def _is_of_a_stay(day: Found, text: str) -> bool:
    before = text[max(0, day.start - 120) : day.start]
    if _STAY.search(before[-90:]):
        return True
    return _BY_NIGHT.match(text, day.end) is not None and _ROOM.search(before) is not None
