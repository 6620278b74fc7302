"""Rivals of the reader who took something else than the reader's post, which refuses nobody: "the other finalist has
accepted a role with a competitor", "the other candidate has taken the Thursday slot"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from agent.expressions import any_may_stand, expression

_RIVAL = (
    r"(?:(?:an|the|(?:one|two|both)\sof\s(?:our|the|my|their)|(?:our|my|their)|that|the\sone)\s?other|another|(?:our|my|the|their)\s(?:first|preferred"
    r"|original|leading|top))\s(?:(?!role|job|post|position)[\w-]+\s){0,3}?(?:candidates?|applicants?|finalists?|contenders?|person|people|one"
    r"|choice|nurse|driver|chef)\b"
)
_SINCE = r"(?:(?:now|since|already|just|sadly|unfortunately|also|recently|apparently|actually|in\sfact)\s){0,2}"
_TAKES = (
    rf"(?:has|have|had|['’]s|['’]ve)?\s?{_SINCE}(?:(?:been|was|were)\s)?"
    r"(?:accept(?:ed|s)?|tak(?:en|es)|took|got|gotten|found|landed|secured|signed(?:\sup)?\s(?:for|with)|started|offered)\s"
)
_WORK = r"(?:role|job|post|position|offer|opportunity|contract|gig|place|assignment)s?\b"
_HOUR = r"(?:slot|time|date|day|interview|appointment|invitation|meeting|call|apolog(?:y|ies))s?\b"
_AWAY = (
    r"(?:elsewhere|somewhere\selse|abroad|overseas|(?:with|at|from|for|by|in)\s(?:an?\s)?(?:(?:other|different|rival|competing)\s|another\s|a\scompetitor"
    r"|some\sother\s))"
)
_GONE = expression(
    rf"\b{_RIVAL}[^.?!;]{{0,40}}?\s{_TAKES}"
    rf"(?:(?:another|(?:an?|their|some)\s(?:other|different|rival|competing|similar|counter[\s-]?))\s(?:[\w-]+\s){{0,2}}?{_WORK}"
    rf"|(?:an?|some|their|up\san?)\s(?:[\w-]+\s){{0,2}}?{_WORK}[^.?!;,]{{0,30}}?\s(?:{_AWAY}|(?:for|in)\san?(?:other)?\s(?:similar|different|other)\b)"
    rf"|(?:an?|the|our|your)\s(?:[\w-]+\s){{0,2}}?{_HOUR}"
    rf"|(?:something|work|employment)\s(?:else\b|{_AWAY}))[^.?!;,]{{0,40}}",
    re.IGNORECASE,
)
_NO_RIVAL = expression(r"\b(?:if|unless|should|in\scase|whether|until|might|may|could)\b", re.IGNORECASE)
_REFUSED = expression(
    r"\b(?:sorry|afraid|regret\w*|unfortunately|sadly|unsuccessful|not\b[^.?!;]{0,20}\b(?:selected|successful|chosen|progress\w*)|no\slonger"
    r"|filled|on\sthis\soccasion)\b",
    re.IGNORECASE,
)
"""What stands around a refusal of the reader's: then whoever took "another role" may have taken the reader's."""
_MOST = 40  # sentences of a mail


def without_rivals_gone(sentences: Sequence[str]) -> tuple[str, ...]:
    """Given a mail's sentences, return them without what tells of a rival who has work elsewhere, or an hour of their
    own; what stands around it in its sentence stays.

    Where anything is regretted it may be the reader's own post, "I'm afraid another candidate took a post at another
    branch", and nothing is left out.
    """
    whole = tuple(sentences)
    said = whole[:_MOST]
    if not any_may_stand((_GONE,), said) or any(map(_REFUSED.search, said)):
        return whole
    left = tuple(part for text in said for part in _without(text))
    return (*left, *whole[_MOST:]) or whole


def _without(text: str) -> Iterator[str]:
    found = _GONE.search(text)
    if found is None or _NO_RIVAL.search(text[: found.end()]):
        yield text
        return
    parts = (text[: found.start()], text[found.end() :])
    yield from (part.strip(" ,;:–—-") for part in parts if re.search(r"\w{2}", part))
