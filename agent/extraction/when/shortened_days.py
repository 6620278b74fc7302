"""Weekdays in three small letters, as people write them on a telephone: "fri 2pm" has a day, "they sat at 2" has
none."""

from __future__ import annotations

import re

from agent.expressions import expression
from agent.extraction.words.calendar_words import WEEKDAY
from agent.extraction.words.vocabulary import words

SHORT = words("mon tue wed thu fri sat sun")
"""What may be a weekday, and a word of another kind in some language."""

_BEFORE_A_DAY = expression(r"\b(?:by|on|til|till|until|before|next|this)\s\Z", re.IGNORECASE)
_ITS_HOUR = expression(
    r"[ \t,]{1,3}(?:(?:the[ ])?\d{1,2}(?:st|nd|rd|th)[ ,]{1,2})?(?:(?:morning|arvo|afternoon|evening)\b|"
    r"(?:at[ ]the[ ]|at[ ])?same[ ](?:time|hour|place)\b|"
    r"(?:(?:at|@|about|around)[ ]?)?(?:1[0-2]|[1-9])(?:[:.][0-5]\d)?[ ]?[ap]\.?m\b|"
    r"(?:at|@)[ ]?(?:1\d|2[0-3]|[1-9])(?:[:.][0-5]\d)?(?!\w)|(?:1\d|2[0-3]|0?[1-9])[:.][0-5]\d(?!\w))|"
    rf"[ ]?(?:or|and|/|&)[ ]?{WEEKDAY}\b",
    re.IGNORECASE,
)
_BEHIND_HOUR = expression(
    rf"(?:\d[ ]?[ap]\.?m\.?,?[ ]|\bat[ ](?:1\d|[1-9])[ ]|\b{WEEKDAY}[ ]?(?:or|and|/|&)[ ]?)\Z", re.IGNORECASE
)
_OVER = expression(
    r"\s*(?:[^\w\s]|\Z)|\s*(?:works?|suits?|please|pls|plz|if|ok|okay|is|would|for|with|then|and|or|at|in)\b",
    re.IGNORECASE,
)
_NO_DAY = expression(r"\b(?:i|we|he|she|they|who|it|the|is|was|were|be|been|get|got|to|a)[ ]\Z", re.IGNORECASE)


def is_told_as_day(text: str, start: int, end: int) -> bool:
    """Given where such a word stands in a text, return whether the words around it make it a weekday.

    A preposition of days does, an hour or a part of the day beside it, or another weekday: "on fri", "mon or tue".
    """
    if _BEFORE_A_DAY.search(text, max(0, start - 10), start):
        return True
    if _NO_DAY.search(text, max(0, start - 6), start):
        return False
    behind = _BEHIND_HOUR.search(text, max(0, start - 16), start) is not None and _OVER.match(text, end) is not None
    return behind or _ITS_HOUR.match(text, end) is not None
