"""What somebody who writes out of the blue asks for: an hour that the user's yes sets, and whether they would ring."""

from __future__ import annotations

import re

from agent.expressions import expression

_ASKS = expression(
    r"\b(?:can|could|may|shall|should)\s+(?:i|we|you)\b|\b(?:are|would|will)\s+you\b|\b(?:do|have)\s+you\b|"
    r"\bhow\s+about\b|"
    r"\b(?:does|do|would|is|are)\s.{0,60}\b(?:work|suit|ok|okay|good|fine|convenient)\b|\bok(?:ay)?\s+(?:to|if)\b|"
    r"\bhappy\s+to\b",
    re.IGNORECASE,
)
_CALL = expression(r"\b(?:call|ring|phone)\b(?!\s+(?:over|on|via|by)\s+(?:zoom|teams|meet|video))", re.IGNORECASE)


def asks_for_an_hour(sentence: str) -> bool:
    """Given the sentence of an hour, return whether it asks the reader for it, and announces no event's."""
    return _ASKS.search(sentence) is not None


def asks_to_ring(sentence: str) -> bool:
    """Given such a sentence, return whether it is a telephone call that is asked for."""
    return _CALL.search(sentence) is not None
