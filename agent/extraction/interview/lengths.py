"""How long a talk is to last, by the words of a mail."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime, timedelta

from agent.expressions import SEARCHED, expression
from agent.extraction.interview.shifts import is_shift
from agent.extraction.words.calendar_words import number_word

HOW_LONG = "how-long"
"""The signal of the sentence by which a talk has its length that is agreed on in another mail."""
_SENTENCES = 40  # of a mail
_LENGTH = expression(
    r"\b(?P<amount>\d{1,3}|one|an|three[\s-]quarters\s+of\s+an|half\s+an|half|a|two|thirty|forty-five|sixty)[\s\-]*"
    r"(?P<more>and\s+a\s+half\s+)?(?P<unit>minutes?|"
    r"mins?|hours?|hrs?|Minuten|Stunden?|heures?|horas?|minutos|minuti|minuten|"
    r"uur)\b(?:\s+and\s+(?:(?P<half>a\s+half\b)|(?P<quarter>a\s+quarter\b)|(?P<minutes>\d\d|ten|fifteen|"
    r"twenty|thirty|forty)(?=\s+min)))?"
    r"(?!['’]?\s*(?:early|earlier|before|prior|in\s+advance|later?\b|more\s+late|sooner|behind|delay|ahead|notice|"
    r"beforehand|of\s+your|ago|away|"
    r"walk|drive|ride|by\s+(?:car|bus|train|bike)|on\s+foot|from\s+the|in\b(?!\s+(?:length|total|duration|all))))",
    re.IGNORECASE,
)

_ITEM = (
    r"(?:presentation|pitch|talk-?through|tests?|tasks?|exercises?|tour|demo|quiz|case\s+study|case|lesson|"
    r"activit(?:y|ies)|observ\w+|role-?\s?plays?|starter|stor(?:y|ies)|input|micro-?teach\w*|"
    r"teach(?:-?\s?back|ing\s(?:session|slot|demo\w*))?|lecture|warm-?up|mock\s\w+|"
    r"(?:written|skills|practical|numeracy|literacy|typing|maths|online)\s(?:skills\s)?assessment)\b"
)
_TALK = (
    r"(?:interview|call|chat|meeting|conversation|discussion|panel|session|slot|talk\b|video|phone|visit|"
    r"assessment\s+cent)"
)
_OF_AN_ITEM = expression(
    r"[\s-]{0,2}(?:(?!"
    + _TALK
    + r"|(?:to|for|with|on|in|of|at|which|that|then|plus|including|before|after|is|are|will|followed)\b)"
    r"[\w/&-]{1,30}\s){0,4}?" + _ITEM,
    re.IGNORECASE,
)
"""What is only a part of the whole: "a 15 min presentation, followed by questions; allow an hour"."""

_TO_PREPARE = expression(
    r"\s+(?:beforehand\s+|first\s+)?(?:to|for)\s+(?:(?:quietly|first|then|be\s+able\s+to)\s+)?(?:consider|read(?:ing)?|prepare|preparation|prep|"
    r"study|settle|"
    r"familiari[sz]e|plan|think|digest|sign\s+in|register|registration|set\s?(?:-\s?)?up|gather|get\s+(?:ready|set|through\s+security)|park|check\s+in|change|"
    r"warm\s+up|fill|complete|write|(?:have\s+a\s+)?look\s+(?:at|over|through))\b",
    re.IGNORECASE,
)
"""What is done before the talk: "15 minutes to consider the case study"."""
_ITEM_SAID = expression(
    r"\b"
    + _ITEM
    + r"(?:\s?[(:–—-]|,)?\s{0,2}(?:of|lasting|which|that|(?:will|should|must|can)\s+(?:not\s+)?(?:be|take|last|exceed)|"
    r"takes|lasts|taking|is|for|about|around|up\s+to|no\s+more\s+than|no\s+longer\s+than|max(?:imum)?(?:\s+of)?|"
    r"approx\w*+\.?|roughly|c\.|circa|a|[\s~]){0,9}\Z",
    re.IGNORECASE,
)
"""A part named before its length: "a short drawing test (15 mins)"."""
_TALK_WITH_ITEM = expression(
    r"\b"
    + _TALK
    + r"\w*\s+(?:and|&|plus|with|incl\w*|about|on|to\s(?:discuss|talk|go|review))\s+(?:[\w-]{1,30}\s+){0,4}?"
    + _ITEM,
    re.IGNORECASE,
)
"""The talk and its part in one: "the interview and presentation will last an hour"."""

_ENDS = expression(
    r"(?:\b(?:we|you|it|this|that|everything|(?:the|your)\s+(?:\w+\s+){0,2}?(?:day|interviews?|session|process|"
    r"afternoon|morning|"
    r"visit|event|assessment|cent(?:re|er)))(?:['’]ll|['’]d|\s+(?:should|will|would|expect|hope|aim|plan|anticipate|"
    r"is|are|"
    r"ought))\s+(?:(?:to|be|all|have|likely|probably|you|it|everything|expected|due|about)\s+){0,4}?(?:finish(?:ed|"
    r"es)?|done|over|"
    r"end|wrap(?:ped)?\s+up|through|out|away)|"
    r"(?:\A|[.!?,]\s+|\n)(?:please\s+)?expect\s+(?:it\s+|everything\s+)?to\s+(?:be\s+|have\s+)?(?:all\s+)?(?:finish(?:ed)?|done|over|end|wrap(?:ped)?\s+up|through|out|away)|"
    r"\b(?:and|which|that)\s+(?:should|will|(?:is|are)\s+(?:due|expected|likely)\s+to)\s+(?:be\s+)?"
    r"(?:finish(?:ed)?|done|over|end|wrap(?:ped)?\s+up)|\b(?:finishing|ending|(?:finish|end)\s+time)|\A(?:finish|ends?)|"
    r"(?<=\n)(?:finish|ends?))"
    r"(?:\s+up)?\s*:?\s*(?:(?:by|at|around|about|before|for|approx\w*\.?|roughly|circa|no\s+later\s+than)\s+){0,2}"
    r"(?P<hour>1?\d|2[0-3])(?:[:.](?P<minute>[0-5]\d))?(?:\s?(?P<half>[ap])\.?m\b)?(?![\d:/%]|"
    r"\s*(?:minutes|mins|hours|weeks|days)\b)",
    re.IGNORECASE,
)
"""By which hour all is over: "we expect to be finished by 3pm"."""
_SAID = {"half": 0.5, "half an": 0.5, "three quarters of an": 0.75, "forty five": 45.0, "sixty": 60.0}
_LONGEST = timedelta(hours=10)
_NOON = 12


def find_end(text: str, start: datetime) -> datetime | None:
    """Given text and when a talk begins by the clock there, return when the text says that it is over, or None."""
    found = _ENDS.search(text[:20000])
    hour = int(found["hour"]) if found else 0
    if found is None or (found["half"] and hour > _NOON):
        return None
    if found["half"]:
        hour = hour % _NOON + (_NOON if found["half"].lower() == "p" else 0)
    end = start.replace(hour=hour, minute=int(found["minute"] or 0), second=0)
    if not found["half"] and end <= start and hour < _NOON:
        end += timedelta(hours=_NOON)
    return end if start < end <= start + _LONGEST else None


def find_length(text: str) -> timedelta | None:
    """Given text, return the length that it gives for a talk ("a 45-minute call"); None where it gives none."""
    for match in _LENGTH.finditer(text):
        length = _told(match)
        of_all = not is_shift(text, match.start(), match.end()) and not _is_of_a_part(text, match)
        if of_all and timedelta(minutes=15) <= length <= timedelta(hours=8):
            return length
    return None


def _told(match: re.Match[str]) -> timedelta:
    """How long it is by its words: "an hour and a quarter", "three quarters of an hour", "1 hour and 20 minutes"."""
    amount = " ".join(match["amount"].lower().replace("-", " ").split())
    value = _SAID.get(amount) or float(number_word(amount) or 0)
    value += 0.5 if match["more"] or match["half"] else 0.25 if match["quarter"] else 0
    if match["unit"][0].lower() not in "hus":
        return timedelta(minutes=value)
    return timedelta(hours=value, minutes=number_word(match["minutes"] or "") or 0)


def tells_length(sentences: Sequence[str]) -> str:
    """Given a mail's sentences, return the one that tells how long a talk is; "" if none does."""
    return next((one for one in sentences[:_SENTENCES] if len(one) <= SEARCHED and find_length(one)), "")


def _is_of_a_part(text: str, match: re.Match[str]) -> bool:
    """Whether a length is that of a part, named behind it or before it, and not that of the whole."""
    if _OF_AN_ITEM.match(text, match.end()) or _TO_PREPARE.match(text, match.end()):
        return True
    before = text[max(text.rfind("\n", 0, match.start()) + 1, match.start() - 120) : match.start()]
    return _ITEM_SAID.search(before) is not None and _TALK_WITH_ITEM.search(before) is None
