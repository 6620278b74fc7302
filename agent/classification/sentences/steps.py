"""What becomes of an application that was received, step by step: "those who pass the sift are sent a test"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from agent.expressions import SEARCHED, expression

_TASK = expression(r"\b(?:tests?|assessments?|exercises?|tasks?|challenges?|interviews?)\b", re.IGNORECASE)
_WHOEVER = expression(
    r"\b(?:those|candidates|applicants|people|anyone|everyone)\s(?:who|that)\s(?:\w+\s){0,2}?(?:pass|succeed|meet|score|reach|proceed|progress|are|go|get)\b"
    r"|\b(?:successful|short-?listed|selected)\s(?:candidates?|applicants?|people|ones)\b"
    r"|\bif\s(?:you(?:['’]re|\sare|r\s\w+(?:\s\w+)?\sis)?|it|we)\s(?:\w+\s){0,3}?"
    r"(?:pass(?:es)?|successful|short-?listed|selected|meets?|progress(?:es)?|proceeds?|suitable|match(?:es)?|think)\b",
    re.IGNORECASE,
)


def only_for_whoever_passes(sentences: Sequence[str]) -> bool:
    """Given the sentences of a mail, return whether it speaks of tests and interviews, and only for whoever comes that
    far."""
    told = [text[:SEARCHED] for text in sentences if _TASK.search(text[:SEARCHED])]
    return bool(told) and all(map(_WHOEVER.search, told))
