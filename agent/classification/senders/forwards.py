"""A mail that only points to the one that it forwards: "See the below from our director. Sorry it's not better."."""

from __future__ import annotations

import re
from dataclasses import replace

from agent.expressions import expression
from agent.model.mail import Message
from agent.parsing.sentences import split

_MOST = 400  # characters of a sentence
_A_FEW = 6  # sentences, greeting and name among them
_LINES = 80

_FORWARDS = expression(r"\s{0,9}(?:(?:re|aw|sv)\s?:\s{0,3})?(?:fwd?|wg|tr|rv|enc|doorst)\s?:", re.IGNORECASE)
_POINTS = expression(
    r"\b(?:see|read|find|note|forward(?:ing|ed)?|pass(?:ing|ed)?|sharing|got|had|received|came|come|have)\b[^.?!;]{0,40}?"
    r"\b(?:below|beneath|underneath|the\sfollowing|this\s(?:from|just|back))\b"
    r"|\bbelow\s(?:is|are|from|for\syour)\b|\A\W*(?:fyi|below)\b",
    re.IGNORECASE,
)
_OF_A_HEADER = expression(
    r"-{2,}|begin\sforwarded\smessage"
    r"|(?:from|to|cc|date|sent|subject|von|an|datum|betreff|de|para|asunto|objet|envoyé|fecha)\s?:",
    re.IGNORECASE,
)
"""How a line of the header above a forwarded mail begins."""


def pointed_to(message: Message) -> Message | None:
    """Given a message, return the one that it forwards as if its sender had written it, where they add hardly more than
    that it stands below; None where they say something themselves, or forward nothing."""
    body = message.body
    said = body.sentences
    if not body.quoted.strip() or len(said) > _A_FEW or _FORWARDS.match(message.subject[:_MOST]) is None:
        return None
    if not any(_POINTS.search(text[:_MOST]) for text in said):
        return None
    lines = [line.removeprefix(">").strip() for line in body.quoted.splitlines()[:_LINES]]
    told = "\n".join(line for line in lines if _OF_A_HEADER.match(line) is None).strip()
    inner = split(told)
    return replace(message, body=replace(body, new=told, quoted="", sentences=inner)) if inner else None
