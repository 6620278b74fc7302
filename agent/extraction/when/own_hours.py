"""Hours that a mail calls its reader's own, among those of a whole day: "your slot is 11.20"."""

from __future__ import annotations

import re

from agent.expressions import expression
from agent.extraction.words.vocabulary import any_of, any_word

_TALK = r"(?:interview|talk|chat|call|meeting|conversation|panel|one[\s-]to[\s-]one|one[\s-]on[\s-]one|viva)"
_SLOT = rf"(?:{_TALK}\s+)?(?:slot|turn|appointment|time|interview|one[\s-]to[\s-]one|one[\s-]on[\s-]one|panel)"
_YOU_ARE = r"you(?:['’](?:re|ll\s+be)|\s+(?:are|will\s+be))(?:\s+(?:now|then|currently|all))?"
_PLACED = any_word(
    "down booked pencilled slotted scheduled set on up in next first second third fourth fifth last seen called listed "
    "timetabled due"
)
_PUT = any_word("put got have had booked slotted pencilled squeezed fitted")
_IS = (
    r"(?:['’]s|\s+(?:is|will\s+be|stays?|remains?|starts?|begins?|comes\s+up|follows))"
    r"(?:\s+(?:now|then|set|booked|fixed))?"
)
_FOR_A_TALK = rf"(?:\s+(?:for|to\s+have)\s+(?:your|an?|the)\s+(?:[\w-]+\s+){{0,2}}?{_TALK})?"
_OWN = expression(
    r"\b"
    + any_of(
        rf"""
        (?:your|yours)(?:\s+own)?(?:\s+{_SLOT})?(?:\s+itself)?{_IS}(?:\s+(?:at|for|from))?;
        {_YOU_ARE}(?:\s+{_PLACED})?(?:\s+(?:in|on|up|down))?{_FOR_A_TALK},?\s+(?:at|for|from);
        (?:i|we)(?:['’]ve|['’]ll|\s+have|\s+will)?\s+(?:\w+\s+)?{_PUT}\s+you\s+(?:(?:in|down|on|up)\s+)?(?:at|for);
        (?:see|meet|interview|hear|take|find)\s+you(?:\s+(?:in|there|here))?\s+at;
        you\s+(?:go|come)\s+(?:in|on|up)\s+at;
        (?:so|please|then|and|just)\s+(?:do\s+)?come(?:\s+(?:in|over|up|along|by|round))?\s+at
        """
    )
    + r"\s+\Z",
    re.IGNORECASE,
)
"""Before such an hour; what was ("you were at 11") is none."""
_NAME = r"[^\W\d_a-zß-ÿ][\w’'-]{1,20}"
_OTHERS = expression(
    r"(?:\b(?i:[^\W\d_]{2,20}['’]s|one|someone|somebody|another(?:\s+one)?|(?:the\s+)?(?:next|other|first|second|last|"
    r"others)(?:\s+(?:one|person|candidate))?|he|she|they(?:['’]re|\s+are)?)|"
    rf"(?:[,;:(]|\band)\s+{_NAME}(?:\s{_NAME})?)"
    r"(?i:\s+(?:is|goes|comes|sits))?(?i:\s+(?:in|on|up|seen))?(?i:\s+(?:at|from))\s+\Z"
)
_LONGEST = 90  # characters before an hour that are read


_HELD_ON = expression(
    r"\b(?:(?:assessment|selection|interview|recruitment|open|trial)\s+(?:day|cent(?:re|er)|event|morning|afternoon)|"
    r"interviews|panel)\s+(?:is|are|will|runs?|sits?|takes?|happens?|goes)\b[^!?\n]{0,60}\Z",
    re.IGNORECASE,
)


def is_held_on(text: str, day: int) -> bool:
    """Given a text and where a day begins in it, return whether candidates are seen on it."""
    return _HELD_ON.search(text, max(0, day - _LONGEST), day) is not None


def is_own(text: str, at: int) -> bool:
    """Given a text and where an hour begins in it, return whether the words before it call it the reader's own."""
    return _OWN.search(text, max(0, at - _LONGEST), at) is not None


_IS_YOURS = expression(
    r"\s?(?:[:=|(–—-]|->|→)?\s?(?:you(?:rself)?|yours?(?:\s+(?:slot|turn))?)\s?(?=[;,.)\n]|\Z)", re.IGNORECASE
)
_IS_ANOTHERS = expression(rf"\s?(?:[:=|(–—-]|->|→)?\s?{_NAME}(?:\s{_NAME})?\s?(?=[;,.)\n]|\Z)")


def is_given_to_reader(text: str, stop: int) -> bool:
    """Given a text and where an hour ends in it, return whether a list gives it to the reader: "10:20 - you"."""
    return _IS_YOURS.match(text, stop) is not None


def is_given_to_another(text: str, stop: int) -> bool:
    """Given a text and where an hour ends in it, return whether a list gives it to somebody: "11:00 - Petra"."""
    return _IS_ANOTHERS.match(text, stop) is not None


def is_of_another(text: str, at: int) -> bool:
    """Given a text with an hour of the reader's own, and where another hour begins, return whether it is somebody
    else's: "Devin's at 1, you're at 1:40, then one at 2:20"."""
    return _OTHERS.search(text, max(0, at - _LONGEST), at) is not None
