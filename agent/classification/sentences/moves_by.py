"""Interviews of a day that all move by so much: "Somebody dropped out, so everything moves up by twenty minutes"."""

from __future__ import annotations

import re

from agent.classification.sentences.looked_for import looks_for
from agent.expressions import SEARCHED, expression

MOVES_BY = "moves-by-so-much"
"""The signal of who moves the interviews of a day by some minutes, or an hour or two."""

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
_SUPPOSED = expression(r"\b(?:if|unless|should|in\scase|might|may)\b", re.IGNORECASE)


@looks_for(_MOVES)
def moves_by_so_much(text: str) -> bool:
    """Given a sentence, return whether it tells the reader that the interviews of a day begin so much earlier or later:
    "We're pushing everything back by 20 minutes"."""
    said = text[:SEARCHED]
    return _MOVES.search(said) is not None and "?" not in said and _SUPPOSED.search(said) is None
