"""Posts for which nobody is chosen: none of those who were seen fits, no appointment is made, it is advertised
again."""

from __future__ import annotations

import re
from collections.abc import Sequence

from agent.classification.sentences.looked_for import looks_for
from agent.expressions import expression, searched

NOBODY_CHOSEN = "nobody-chosen"
"""The signal of a search that ends without anybody: a refusal of the reader, whom it does not mention."""

_NONE_FITS = expression(
    r"\b(?:none|no\s?one|nobody)\b(?:\s(?:of\s(?:the|our|those|them)\b[^.?!;,]{0,50}|(?:we|i|they)\s(?:have\s)?(?:met|saw|seen|interviewed)))?\s"
    r"(?:(?:was|were|has|have|had|quite|fully|really|entirely|exactly)\s){0,3}"
    r"(?:matched|fitted|met\s(?:what|(?:the|our|all)\s(?:\w+\s){0,2}?(?:criteria|requirements?|standards?|brief|bar|mark)\b)|suited|suitable|"
    r"(?:quite\s)?right\b(?!\snow)|tick(?:ed|s)\s(?:every|all)|what\s(?:we|they)\b)",
    re.IGNORECASE,
)
_NO_APPOINTMENT = expression(
    r"\bno\sappointment\s(?:was|has\sbeen|will\sbe|is\sbeing)\s(?:\w+\s)?made\b"
    r"|\b(?:did|could|was|were|have|has|are|is)\s?(?:not|n['’]t)\s(?:been\s)?(?:(?:able|in\sa\sposition)\sto\s)?(?:make|made)\s"
    r"(?:an|any)\sappointment\b",
    re.IGNORECASE,
)
_ADVERTISED_AGAIN = expression(
    r"\b(?:start(?:ing)?|begin(?:ning)?)\s(?:over|again|afresh|from\sscratch)\swith\s(?:an?|the)\s(?:\w+\s)?(?:new|different|fresh|revised)\s"
    r"(?:job\s)?(?:description|spec(?:ification)?|search|advert|brief|pool|posting|shortlist)\b"
    r"|\b(?:wo|are|is)n['’]t\s(?:be\s)?(?:choosing|picking|selecting|appointing|hiring|taking|appoint|choose)\s(?:anyone\s|anybody\s|somebody\s"
    r"|someone\s)?from\s(?:this|that|the)\s(?:\w+\s)?(?:group|round|pool|batch|field|(?:short)?list|bunch|interviews?|candidates|applicants)\b"
    r"|\b(?:not|nobody)\s(?:be\s)?(?:choosing|picking|selecting|appointing|hiring|taking|choose|appoint|pick|select|hire|take)\s(?:anyone\s|anybody\s"
    r"|somebody\s|someone\s)?from\s(?:this|that|the)\s(?:\w+\s)?(?:group|round|pool|batch|field|(?:short)?list|bunch|interviews?|candidates"
    r"|applicants)\b"
    r"|\bre-?advertis(?:e|ing)\s(?:the|this|our|it|for)\b"
    r"|\b(?:post|job|role|position|vacancy)\s(?:will|is|goes|has)\s[^.?!;,]{0,30}?(?:\bre-?advertised\b"
    r"|\bback\s(?:in\s(?:the\s)?papers?|on\s(?:the\s)?(?:website|market)|out\sto\sadvert))"
    r"|\b(?:re-?open(?:ed|ing)?|restart(?:ed|ing)?)\s(?:the|our)\s(?:search|recruitment|competition)\b",
    re.IGNORECASE,
)
_NOT_TO_HIRE = expression(
    r"\b(?:decided|chosen|opted|elected|resolved|agreed)\s(?:now\s|instead\s|after\sall\s|in\sthe\send\s)?(?:not\sto|against)\s"
    r"(?:hir(?:e|ing)|recruit(?:ing)?|appoint(?:ing)?|employ(?:ing)?|fill(?:ing)?)\b"
    r"(?![^.?!;]{0,80}?\b(?:you|until|till|before|again|instead|for\snow|this\s(?:week|month)|internally|externally|agenc(?:y|ies)|through|via"
    r"|first|second|straight\s?away|immediately|today|and\s(?:wants?|would)|he|she|they|we)\b)",
    re.IGNORECASE,
)
_SEEN_AGAIN = expression(
    r"\b(?:see|meet|invite|have|talk\sto|speak\sto|keep|consider)\s(?:to\s|with\s)?you\b|\bon\shold\b|\banother\s(?:role|post|position|job)\b",
    re.IGNORECASE,
)
"""What they have in mind for the reader all the same."""
_OTHERWISE = expression(
    r"\b(?:stays?|remains?|still|mistake|error|no\sneed|need\snot|apart\sfrom|except|besides|other\sthan|so\sfar|yet|others?|if|unless|whether|"
    r"might|may|could|would|but\s(?:you|your))\b|\?",
    re.IGNORECASE,
)
"""What leaves the reader in it, or all of it open."""
_STILL_IN = expression(
    r"\b(?:you|yours?(?:\s\w+)?)\s(?:(?:will|do|does|are|is|to|can|of\scourse|also|then)\s){0,3}(?:not\sneed|n['’]t\sneed|stays?|remains?|still|"
    r"(?:be\s)?(?:carried|rolled|kept|included|considered|taken\sforward|moved))\b|\bno\sneed\s(?:for\syou\s)?to\s(?:re-?)?apply\b|"
    r"\b(?:do\snot|don['’]t)\s(?:need|have)\sto\s(?:re-?)?apply\b|\bstill\s(?:on|in|very\smuch)\b",
    re.IGNORECASE,
)
"""How the reader stays in it all the same: "your application will be carried over, no need to reapply"."""


@looks_for(_NONE_FITS, _NO_APPOINTMENT, _ADVERTISED_AGAIN, _NOT_TO_HIRE)
def chooses_nobody(sentences: Sequence[str]) -> int | None:
    """Given the sentences of a mail, return which one says that nobody who was seen gets the post, or None: "Nobody we
    saw was right, so we'll advertise again." It is None where the reader may still get it."""
    said = searched(sentences)
    at = next((at for at, text in enumerate(said) if _says_so(text)), None)
    if at is None and not any(map(_SEEN_AGAIN.search, said)):
        hires = (at for at, text in enumerate(said) if _NOT_TO_HIRE.search(text))
        at = next((at for at in hires if _OTHERWISE.search(said[at]) is None), None)
    return None if any(map(_STILL_IN.search, said)) else at


def _says_so(said: str) -> bool:
    told = any(words.search(said) for words in (_NONE_FITS, _NO_APPOINTMENT, _ADVERTISED_AGAIN))
    return told and _OTHERWISE.search(_NO_APPOINTMENT.sub("", said)) is None
