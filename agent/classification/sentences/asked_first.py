"""Somebody of theirs who is asked before the reader hears: "I need to talk to my partner, and will call you on
Wednesday"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from agent.classification.sentences.looked_for import looks_for
from agent.expressions import SEARCHED, expression

ASKS_AROUND = "asks-around"
"""The signal of who is asked yet before the reader hears."""

_WHO = (
    r"(?:(?:my|our|the|his|her|their)\s(?!(?:phone|client|rest|other\scandidates?|applicants?|next|before|and|then|first|so)\b)[a-z]|"
    r"head\soffice|(?!(?:you|u|we|i|me|us|an?|for|your|about|if|when|to|that|whether|what|how|who|questions?|people|"
    r"customers?|clients?|everyone|anyone|one|two|three|some|more|few|others?|another|candidates?|"
    r"(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|satur|sun)(?:day)?)\b)[a-z]{2,20}\b)"
)
"""Somebody of theirs, whoever it may be: "my sister", "the insurance", "Sandra"."""
_ASKS = expression(
    r"\b(?:(?:have|has|need|needs|got|want|wants|going|waiting|like)\sto|must|let\sme|['’]ll|will|just)\s"
    r"(?:\w+\s)?(?:(?:talk|speak|chat|sit\sdown|check|confer|touch\sbase|catch\sup|"
    r"go\s(?:over|through)\s(?:it|things|this|everything|all\sof\s(?:it|this))|"
    r"discuss(?:\s(?:it|things|this|you))?|have\sa\s(?:\w+\s)?(?:chat|word|talk|think|yarn|natter))\s(?:(?:it|things|this)\s)?"
    r"(?:over\s)?(?:to|with)|(?:run|put)\s(?:it|this|things|you)\s(?:by|past|to)|"
    r"(?:clear|ok|okay)\s(?:it|this)\swith|ask)\s"
    rf"{_WHO}"
    r"|\b(?:(?:have|has|need|needs|got|want|wants|going|waiting|just|first)\sto|['’]s\sgot\sto)\s(?:\w+\s)?"
    r"(?:see|find\sout|check|know|hear|work\sout|sort\sout|figure\sout|wait\sand\ssee|look\sat|weigh\sup|think\sabout)\s"
    r"(?:(?:what|how|whether|if|who|where|back)\b(?!\s(?:you['’]?re|are\syou|you\sare)\s(?:free|available))|it\b|things\b)"
    r"|\b(?:need|want|like|have|got)\sto\s(?:\w+\s)?(?:check|look\sat|review|sort\sout)\s(?:the|our|my)\s(?!phone|messages?\b)"
    r"|\bto\s(?:sort|iron|work|figure)\sout\b(?=\s(?:and|then|before|first)\b)"
    r"|\bwaiting\s(?:on|for|to\s(?:hear|see))\s(?!you\b|your\b)[a-z]",
    re.IGNORECASE,
)
"""Whom of theirs they have yet to ask, or what they have yet to see."""
_READER_DOES = expression(r"\byou(?:['’](?:ll|d|re))?\s(?:\w+\s)?\Z", re.IGNORECASE)
_TELLS = expression(
    r"\bshould\sknow\b|(?:give|gie)\s(?:us|me)\s(?:a|an|another|till|until|the|some|one|two)\b|\bbear\swith\b|"
    r"\b(?:will|['’]ll|shall|going\sto|then|and|so|once|before|until|after)\b[^.?!;]{0,40}?\b"
    r"(?:(?:let|tell)\syou|hit\syou\s(?:up|back)|holl(?:er|a)\b|get\s(?:back|in\stouch)|be\sin\stouch|come\sback\sto\syou|"
    r"(?:text|call|ring|phone|message|e-?mail|update|shout|buzz)\syou|"
    r"(?:give|drop|shoot|send)\syou\sa\s(?:\w+\s)?(?:call|shout|text|ring|buzz|line|message|bell|word)|"
    r"shout\b|(?:report|circle)\sback\b|reach\sout\b|revert\b|follow\sup\b|ping\syou\b|"
    r"commit\b|offer\s(?:it|the|you|any\w*)\b|make\s(?:you\s)?(?:an?|any)\soffers?|"
    r"decide|make\s(?:a|the|our|my)\s(?:final\s)?(?:decision|call|choice|mind)|know\s(?:more|by))\b",
    re.IGNORECASE,
)
"""What they will do then: tell the reader, or decide."""
_OF_A_MEETING = expression(
    r"\b(?:interview\w*|time|times|slots?|schedule|diary|calendar|available|availability|free|come\sin|meet|trial|when|"
    r"resched\w*|rearrange|instead|start|reference\w*|if)\b|\?",
    re.IGNORECASE,
)
"""What else they may have to ask about: when the reader is seen, or when they begin."""


@looks_for(_ASKS)
def asks_around(sentences: Sequence[str]) -> int | None:
    """Given the sentences of a mail, return which one says that somebody of theirs is asked before the reader hears, or
    None: "I need to talk to my partner first. I'll call you on Wednesday"."""
    return next((at for at in range(len(sentences)) if _asks_first(sentences, at)), None)


def _asks_first(sentences: Sequence[str], at: int) -> bool:
    text = sentences[at][:SEARCHED]
    found = _ASKS.search(text)
    if found is None or _READER_DOES.search(text[: found.start()]):
        return False
    after = (text[found.end() :], *(one[:SEARCHED] for one in sentences[at + 1 : at + 2]))
    told = any(map(_TELLS.search, after))
    around = f"{text[: found.start()]} {text[found.end() :]}"
    return told and not any(map(_OF_A_MEETING.search, (around, *after[1:])))
