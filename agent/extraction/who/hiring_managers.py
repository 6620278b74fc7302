"""Who is said to be the hiring manager: before the name or behind it, in the same sentence or in one of its own."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import islice

from agent.expressions import expression
from agent.extraction.names.signatures import HIRING_MANAGER
from agent.model.mail import PersonClaim

_BESIDE = 120  # characters
_MOST = 5  # places at which a mail speaks of one
_TO_THE_NAME = expression(
    r"(?:\s+(?:here|for\s+(?:this|the)\s+(?:role|position|job|post)))?(?:\s+(?:is|will\s+be))?\s*[,:(–—-]?\s*"
)
_FROM_THE_NAME = expression(
    r"(?:\s{0,3}\([^()\n]{1,80}\)|\s{0,3}<[^<>\n]{1,80}>)?\s{0,3}(?:[,(:–—-]|"
    r",?\s{1,3}(?:who\s{1,3})?(?:is|will\s{1,3}be|['’]s)|"
    r"['’]s)\s{0,3}"
    r"(?:(?:also|both|and|as)\s{1,3})?(?:(?:the|our|your|my)\s{1,3})?\Z",
    re.IGNORECASE,
)


def with_hiring_manager(people: tuple[PersonClaim, ...], text: str) -> tuple[PersonClaim, ...]:
    """Given the people whom a mail names and its text, return them, with the one whom it calls the hiring manager
    marked as that."""
    found = {name for match in islice(HIRING_MANAGER.finditer(text), _MOST) if (name := _beside(match, people, text))}
    return tuple(replace(one, manager=True) if one.name in found else one for one in people)


def _beside(match: re.Match[str], people: tuple[PersonClaim, ...], text: str) -> str:
    """Whose name, in full or the first of it, stands just behind the words or just before them; "" for nobody's."""
    before, behind = text[max(0, match.start() - _BESIDE) : match.start()], text[match.end() : match.end() + _BESIDE]
    link = _TO_THE_NAME.match(behind)
    rest = behind[link.end() :] if link and "\n\n" not in link[0] else ""
    for name, called in (
        (one.name, called) for one in people for called in (one.name, one.name.split(" ")[0]) if called
    ):
        if rest.startswith(called) and not rest[len(called) : len(called) + 1].isalnum():
            return name
        at = before.rfind(called)
        if at >= 0 and _FROM_THE_NAME.fullmatch(before, at + len(called)):
            return name
    return ""
