"""What a stranger who writes out of the blue asks for: an hour, which the user's yes settles, or leave to ring."""

from __future__ import annotations

import re

from agent.expressions import expression

_ASKS = expression(
    r"\b(?:can|could|may|shall|should)\s+(?:i|we|you)\b|\b(?:are|would|will)\s+you\b|\b(?:do|have)\s+you\b|"
    r"\bhow\s+about\b|"
    r"\b(?:does|do|would|is|are)\s.{0,60}\b(?:work|suit|ok|okay|good|fine|convenient)\b|\bok(?:ay)?\s+(?:to|if)\b|"
    r"\bhappy\s+to\b|"
    r"\b(?:i|we)\s+(?:can|could)\s+do\b|\b(?:works?|suits?|good|best|fine)\s+(?:(?:for|on|at)\s+)?(?:me|us|(?:my|our)\s+\w+)\b",
    re.IGNORECASE,
)
_IS_FREE = expression(
    r"\b(?:i|we)(?:['’](?:m|re|d\s+be)|\s+(?:am|are|would\s+be))\s+(?:\w+\s+){0,2}?(?:free|available|around|open)\b|"
    r"\b(?:i|we)(?:['’]ve\s+got|\s+have(?:\s+got)?)\s+(?!(?:you|to|booked|set|put)\b)[^.?!;]{0,60}?\b(?:free|open|available|spare)\b|"
    r"\b(?:free|open|available)\s+(?:on|at|in)\s+(?:my|our)\s+(?:side|end|calendar|diary|schedule)\b",
    re.IGNORECASE,
)
_CALL = expression(r"\b(?:call|ring|phone)\b(?!\s+(?:over|on|via|by)\s+(?:zoom|teams|meet|video))", re.IGNORECASE)

_TALK = expression(r"\b(?:call|chat|catch[- ]?up|talk|speak|natter|word)\b", re.IGNORECASE)
_OF_OTHERS = expression(
    r"\b(?:clients?|they|them|their|he|him|his|she|her|team|manager|director|owner|boss|founder|partner|interview\w*|meet\w*|"
    r"see|visit|come|on-?site|office)\b|\bwith\s+(?!you\b|me\b|us\b)",
    re.IGNORECASE,
)


def asks_for_an_hour(sentence: str) -> bool:
    """Given the sentence of an hour, return whether it asks the reader for that hour, or offers it as one of the
    writer's own. Announcing the hour of an event does neither."""
    return _ASKS.search(sentence) is not None or offers_their_own(sentence)


def offers_their_own(sentence: str) -> bool:
    """Given the sentence of an hour, return whether it only says that its writer is free then."""
    return _IS_FREE.search(sentence) is not None


def asks_to_talk(sentence: str) -> bool:
    """Given such a sentence, return whether it asks for a talk with its writer, and with nobody else: "Are you free for
    a quick call tomorrow at 2?"."""
    return _TALK.search(sentence) is not None and _OF_OTHERS.search(sentence) is None


def asks_to_ring(sentence: str) -> bool:
    """Given such a sentence, return whether it asks for a telephone call."""
    return _CALL.search(sentence) is not None
