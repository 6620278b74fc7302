"""Rivals of the reader who took something else than the reader's post, which refuses nobody: "the other finalist has
accepted a role with a competitor", "the other candidate has taken the Thursday slot"; and whose interview was moved,
which moves nothing of the reader's: "the last candidate was ill, and we've rescheduled her for Tuesday"."""

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
_TO_BE_HEARD = (
    r"(?:\b(?:another|one|two|three|our|the)\s(?:(?:other|more|last|final|remaining|second|third|fourth|further|of\s(?:our|the|my)|two|three)\s){0,3}?"
    r"(?:candidates?|applicants?|finalists?|contenders?)\b"
    r"|(?P<still>)\b(?:interviews?|candidates?|people|persons?|one|two)\s(?:(?:still|left|more)\s){0,2}(?:to\s(?:do|hold|conduct|complete|carry\sout|see|meet|come|interview|"
    r"get\sthrough|go)|outstanding|remaining|left)\b)"
)
_OTHERS_MOVED = expression(
    rf"(?P<heard>{_TO_BE_HEARD})[^.?!;]{{0,120}}?\b(?:re-?arrang(?:ed|ing)|re-?schedul(?:ed|ing|e)|re-?booked|postponed|moved|put\s(?:back|off)|pushed\s(?:back|out)|"
    r"(?:had|has|asked|needed|wants)\sto\s(?:move|postpone|cancel)|cancel(?:l?ed|l?ing)|(?:can['’]?t|cannot|could(?:n['’]t|\snot))\s(?:make|come|attend))\b"
    r"(?P<rest>[^.?!;]{0,120})",
    re.IGNORECASE,
)
"""Somebody who is still to be heard, and comes at another time."""
_OF_THE_READERS = expression(
    r"\b(?:you|yours?|everyone|everybody|all|both|whole|entire|us|our|days?\s(?:is|has)|so|if|unless|should|whether)\b",
    re.IGNORECASE,
)
"""Beside it, what is moved for the reader as well: "another candidate can't come, so we've put you at ten"."""
_HER_OWN = expression(
    r"\bso\s(?:that['’]?s|(?:his|hers?|their|that)\b|(?:i|we)(?:['’](?:ve|re|ll))?\s[^.?!;]{1,30}\b(?:him|hers?|them|theirs|that)\b)",
    re.IGNORECASE,
)
_MOST = 40  # sentences of a mail


def without_rivals_gone(sentences: Sequence[str]) -> tuple[str, ...]:
    """Given a mail's sentences, return them without what tells of a rival who has work elsewhere, or an hour of their
    own; what stands around it in its sentence stays.

    Where anything is regretted it may be the reader's own post, "I'm afraid another candidate took a post at another
    branch", and nothing is left out.
    """
    whole = _without_their_moves(tuple(sentences))
    said = whole[:_MOST]
    if not any_may_stand((_GONE,), said) or any(map(_REFUSED.search, said)):
        return whole
    left = tuple(part for text in said for part in _without(text))
    return (*left, *whole[_MOST:]) or whole


def _without_their_moves(sentences: tuple[str, ...]) -> tuple[str, ...]:
    said = sentences[:_MOST]
    if not any_may_stand((_OTHERS_MOVED,), said):
        return sentences
    left = tuple(part for text in said if (part := _without_a_move(text)))
    return (*left, *sentences[_MOST:]) or sentences


def _without_a_move(text: str) -> str:
    """A sentence without what it tells of nobody's interview but that of somebody else who applied, at another time.

    That there is one still to come stays: "we have one more interview to do".
    """
    found = _OTHERS_MOVED.search(text)
    if found is None or _OF_THE_READERS.search(_HER_OWN.sub(" ", text[found.end("heard") :])):
        return text
    return text[: found.end("heard")] if found["still"] is not None else ""


def _without(text: str) -> Iterator[str]:
    found = _GONE.search(text)
    if found is None or _NO_RIVAL.search(text[: found.end()]):
        yield text
        return
    parts = (text[: found.start()], text[found.end() :])
    yield from (part.strip(" ,;:–—-") for part in parts if re.search(r"\w{2}", part))
