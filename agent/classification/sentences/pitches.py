"""Pitches: who has a post to fill asks whether it is of interest, and offers what is written of it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from agent.classification.sentences.looked_for import looks_for
from agent.expressions import expression

SPEC_OFFERED = "spec-offered"
"""The signal of a job's description on offer to whoever is interested: the pay beside it is no offer."""

_MOST = 400  # characters of a sentence
_SPEC = (
    r"(?:(?:the|a|full|more|some|job|role|position|person|complete|detailed|further)\s){0,4}"
    r"(?:jd|pd|spec(?:ification|s)?|description|profile|brief|details|info(?:rmation)?)\b"
)
_WOULD_SEND = expression(
    r"\b(?:(?:happy|glad|able)\sto|(?:shall|can|could|may)\s(?:i|we)|(?:i|we)(?:['’](?:ll|d)|\s(?:will|can|could|would)))\s"
    r"(?:\w+\s){0,3}?(?:send|share|forward|pass|ping|pop|drop|e-?mail|shoot|fire|get)\s"
    rf"(?:(?:you|over|across|on|through|along|round)\s){{0,3}}{_SPEC}",
    re.IGNORECASE,
)
_OF_INTEREST = expression(
    r"\b(?:if|are\syou|would\syou(?:\sbe)?|could\syou\sbe|might\syou\sbe|is\s(?:this|that|it)|does\s(?:this|that|it)|"
    r"(?:this|that|it)['’]?s|let\s(?:me|us)\sknow)\b[^.?!;]{0,40}?"
    r"\b(?<!still\s)(?:keen|interest\w*|curious|tempt\w*|appeal\w*|on\sthe\s(?:market|lookout)|(?:currently|actively|still)?\s?looking|"
    r"open\sto|in\sthe\smarket|up\syour\s(?:street|alley))\b",
    re.IGNORECASE,
)


@looks_for(_WOULD_SEND)
def offers_the_spec(sentences: Sequence[str]) -> int | None:
    """Given the sentences of a mail, return in which the description of a job is offered; None where nobody is asked
    beside it whether the job is of interest."""
    said = [text[:_MOST] for text in sentences]
    at = next((at for at, text in enumerate(said) if _WOULD_SEND.search(text)), None)
    return at if at is not None and any(map(_OF_INTEREST.search, said[max(0, at - 2) : at + 2])) else None
