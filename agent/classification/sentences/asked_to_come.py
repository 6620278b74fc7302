"""Who is asked to come, beside a refusal: "the post is filled, but would you come up for a day?" Another talk is ahead,
then, whatever the rest of the mail refuses."""

from __future__ import annotations

from collections.abc import Sequence

from agent.expressions import in_any_case, searched

_COME = (
    r"(?:come|pop|drop|travel|swing|call\s(?:in|by|round)|visit|meet|see|spare|interview|(?:be\s)?(?:free|available|around)|make\sit"
    r"|(?:speak|talk|chat)\s(?:to|with)|have\sa\s(?:\w+\s)?(?:chat|call|talk|word)|set\sup\sa\s(?:\w+\s)?(?:call|time|chat|talk))"
)
_TIMES = r"(?:dates?|days?|times?|slots?|mornings?|afternoons?)"
_ASKS = in_any_case(
    rf"\b(?:would|could|can|will|might|are|shall)\s(?:you|we)\s(?:\w+\s){{0,2}}?{_COME}\b[^.!;]{{0,80}}\?",
    rf"\b(?:when|what\s{_TIMES}|which\s(?:{_TIMES}|of))\b[^.!;]{{0,30}}?\b(?:could|can|would|are|do|suits?|works?)\b[^.!;]{{0,60}}\?",
    r"\b(?:give|send|let|tell|name|offer|suggest|indicate|propose|say)\s(?:(?:me|us)\s)?(?:have\s|know\s(?:of\s)?)?"
    rf"(?:some|a\sfew|two|three|several|your|any|which|what)\s(?:[\w-]+\s){{0,3}}?(?:{_TIMES}|of\s(?:them|these|those|the))\b",
    r"\b(?:wants?|(?:would|['’]d)\s(?:\w+\s)?(?:like|love)|(?:is|are|am|['’]m|['’]re)\s(?:\w+\s)?(?:keen|hoping))\s(?:to\s)?"
    r"(?:see|meet|interview|(?:speak|talk|chat)\s(?:to|with))\s(?:with\s)?you\b",
    r"\b(?:wants?|(?:would|['’]d)\s(?:\w+\s)?(?:like|love))\s(?:an?\s(?:\w+\s)?(?:hour|chat|word|talk|conversation)\swith\syou|you\sto\s(?:come|meet|see))\b",
)
"""What asks the reader to come, or says that somebody would see them."""
(_AT_NO_TIME,) = in_any_case(
    r"\b(?:if|should|unless|when(?:ever)?\s(?:you(?:['’]re|\sare)|we|it|one|something)|once|in\scase|next\s(?:year|time|season|round)|one\sday|some\sday|again"
    r"|in\s(?:the\s)?future|feedback|de-?brief|what\s(?:the\spanel|we)\s(?:thought|felt)|how\sit\swent|open\s(?:day|evening|house)|fairs?|webinar|newsletter"
    r"|talent\s(?:pool|community|network)|keep\sin\stouch|stay\sin\stouch|linkedin|apply(?:ing)?|applications?|return|collect|pick\sup|drop\soff|badge|laptop"
    r"|expenses|survey|(?:have|had)\s(?:liked|loved)|some\s?time|any\s?time|(?:talk|speak)\s(?:it|this|that)\s(?:through|over)|(?:to|with)\sme\sabout\s(?:it|this|that)"
    r"|pint|drink)\b",
)
"""Talks of some day, talks about the refusal, and errands."""


def asks_to_come(sentences: Sequence[str]) -> bool:
    """Given the sentences of a mail that refuses, return whether one of them asks the reader to come, or for days on
    which they could: "Our planners would like to see you. Give me some dates that suit"."""
    there = (text for text in searched(sentences) if _AT_NO_TIME.search(text) is None)
    return any(asks.search(text) for text in there for asks in _ASKS)
