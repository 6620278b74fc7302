"""Pitches: somebody who has a post to fill asks whether it is of interest, or still is, and offers its description."""

from __future__ import annotations

import re
from collections.abc import Sequence

from agent.classification.sentences.looked_for import looks_for
from agent.expressions import SEARCHED, expression, searched

SPEC_OFFERED = "spec-offered"
"""The signal of a job's description on offer to whoever is interested: the pay beside it is no offer."""

PUT_FORWARD_ASKED = "may-put-you-forward"
"""The signal of a recruiter who asks whether they may hand on the reader's papers: nothing is offered yet, either."""

STILL_KEEN = "asks-if-still-keen"
"""The signal of who asks whether the reader still wants the post: they wait for an answer."""

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
_PAPERS = r"your\s(?:cv|r[eé]sum[eé]|details|profile|name|application|info(?:rmation)?)"
_MAY_I = (
    r"(?:(?:can|may|shall|could|should)\s(?:i|we)|(?:happy|ok(?:ay)?|fine|all\sright|alright|good)\s(?:for\s(?:me|us)\sto|if\s(?:i|we))"
    r"|(?:like|want)\s(?:me|us)\sto|mind\s(?:me|us|if\s(?:i|we))|(?:your|have)\s(?:permission|consent|go-ahead|ok(?:ay)?)\s(?:for\s(?:me|us)\s)?to)"
)
_PUT_FORWARD = expression(
    rf"\b{_MAY_I}\s(?:go\sahead\s(?:and|to)\s)?(?:(?:send|share|forward|pass|submit|put|pop|get|present)(?:ing)?\s(?:(?:on|over|across|in|through)\s)?{_PAPERS}\b"
    r"|(?:put(?:ting)?|send(?:ing)?)\syou\s(?:forward|in|over|across)\b|(?:submit(?:ting)?|represent(?:ing)?|present(?:ing)?)\syou\b)",
    re.IGNORECASE,
)

_STILL_KEEN = expression(
    r"\b(?:are\syou|(?:that|if|whether)\syou(?:['’]re|\sare)|you(?:['’]re|\sare))\s(?:both\s|very\smuch\s)?still\s(?:very\s|really\s|actively\s)?"
    r"(?:interested|keen|up\sfor\s(?:it|this|the)|considering\s(?:it|us|this|the)|in\sthe\srunning\sto)\b"
    r"(?!\sin\s(?:hearing|learning|receiving|other|similar|any|working\swith))",
    re.IGNORECASE,
)
_ASKS_TO_KNOW = expression(
    r"\b(?:let\s(?:me|us)\sknow|confirm|tell\s(?:me|us)|wonder(?:ing|ed)|check(?:ing)?|(?:like|want|need)\sto\sknow)\b[^.?!;,]{0,40}\Z",
    re.IGNORECASE,
)
_ONLY_IF = expression(r"(?:\A|[,;:–—]\s)\W*(?:and\s|so\s|but\s)?if\syou(?:['’]re|\sare)\sstill\b", re.IGNORECASE)
"""What is only a condition: "if you're still interested, pick a slot"."""


@looks_for(_STILL_KEEN)
def asks_if_still_keen(text: str) -> bool:
    """Given a sentence, return whether its writer asks whether the reader still wants the post: "Are you still
    interested in the role?"."""
    said = text[:SEARCHED]
    found = _STILL_KEEN.search(said)
    if found is None or _ONLY_IF.search(said):
        return False
    return said.rstrip().endswith("?") or _ASKS_TO_KNOW.search(said[: found.start()]) is not None


@looks_for(_WOULD_SEND)
def offers_the_spec(sentences: Sequence[str]) -> int | None:
    """Given the sentences of a mail, return which one offers the description of a job, where the reader is asked
    whether the job is of interest, or None: "Is this of interest? I can send you the full spec"."""
    said = searched(sentences)
    at = next((at for at, text in enumerate(said) if _WOULD_SEND.search(text)), None)
    return at if at is not None and any(map(_OF_INTEREST.search, said[max(0, at - 2) : at + 2])) else None


@looks_for(_PUT_FORWARD)
def asks_to_put_forward(text: str) -> bool:
    """Given a sentence, return whether its writer asks to hand on the reader's papers: "Can I send your CV?"."""
    return _PUT_FORWARD.search(text[:SEARCHED]) is not None and text.rstrip().endswith("?")
