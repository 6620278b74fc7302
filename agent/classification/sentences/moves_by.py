"""Interviews of a day that all move by so much ("somebody dropped out, so everything moves up by twenty minutes"), and
those for which another time has to be found."""

from __future__ import annotations

import re

from agent.classification.sentences.looked_for import looks_for
from agent.expressions import SEARCHED, expression

MOVES_BY = "moves-by-so-much"
"""The signal of who moves the interviews of a day by some minutes, or an hour or two."""

ANOTHER_SOUGHT = "another-time-sought"
"""The signal of whom the time does not do any more, and who names no other yet."""

_SO_MUCH = (
    r"(?:about\s|around\s)?(?:(?:an?|one|two|half\san|(?:a\s)?quarter\sof\san)\s(?:hours?|hrs?)|"
    r"(?:\d{1,2}|five|ten|fifteen|twenty|twenty-five|thirty|forty|forty-five)\smin(?:ute)?s?)\b"
)
_ALL = (
    r"(?:everything|every(?:one|body)|(?:all\s(?:of\s)?)?(?:the|our|your)\s(?:\w+\s){0,2}?(?:interviews?|slots?|times?|sessions?|talks?)"
    r"|all\s(?:\w+\s)?interviews|the\s(?:whole\s)?(?:day|morning|afternoon|list|schedule|programme))"
)
_WAY = r"(?:(?:back|forwards?|up|on|along|down|out)\s)?"
_BY = rf"{_WAY}(?:by\s{_SO_MUCH}|{_SO_MUCH}\s(?:earlier|later|sooner|forwards?|back|on)\b)"
_MOVES = expression(
    rf"\b{_ALL}\s(?:(?:now|will|just|also|has|have|had|is|are|be|been|to|being)\s){{0,3}}"
    rf"(?:mov|shift|slid|slip|go|push|pull|bump|com|start|begin|run|brought|bring)\w*\s{_BY}"
    rf"|\b(?:push|mov|shift|slid|bring|pull|bump|run|start)(?:e?ing|ed|e|s|ning)?\s{_ALL}\s{_BY}",
    re.IGNORECASE,
)
_SEEKS_ANOTHER = expression(
    r"\b(?:we|i)(?:['’]ll|\swill)?\s(?:have|need)\sto\s(?:find|look\sfor|fix|set|agree|sort\sout|work\sout)\s(?:you\s|us\s)?"
    r"(?:another|a\s(?:new|different|fresh|better))\s(?:date|day|time|slot|hour)\b",
    re.IGNORECASE,
)
_SUPPOSED = expression(r"\b(?:if|unless|should|in\scase|might|may)\b", re.IGNORECASE)


@looks_for(_SEEKS_ANOTHER)
def seeks_another_time(text: str) -> bool:
    """Given a sentence, return whether another time has to be found: "Sam is on a jury, so we'll have to find another
    date"."""
    said = text[:SEARCHED]
    return _SEEKS_ANOTHER.search(said) is not None and "?" not in said and _SUPPOSED.search(said) is None


@looks_for(_MOVES)
def moves_by_so_much(text: str) -> bool:
    """Given a sentence, return whether it tells the reader that the interviews of a day begin so much earlier or later:
    "We're pushing everything back by 20 minutes"."""
    said = text[:SEARCHED]
    return _MOVES.search(said) is not None and "?" not in said and _SUPPOSED.search(said) is None
