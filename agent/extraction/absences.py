"""Absences: who a sentence says will not take part after all ("Theo can't make it", "out sick")."""

from __future__ import annotations

import re
from collections.abc import Iterable

from agent.extraction.mentions import ASIDE, as_read, mentions
from agent.extraction.vocabulary import any_of, any_word
from agent.model.mail import Part, PersonClaim

_CANNOT = any_of(
    "won['’]t; will not; can['’]t; cannot; can not; (?:is|are) unable to; isn['’]t able to; is not (?:able|going) to"
)
_TAKE_PART = any_of(
    r"""
    be (?:there|joining|with us|on\b|in\b|present|attending|around|part|able); join; make it; attend; come; take part;
    sit in
    """
)
_AWAY = any_of(
    r"""
    is (?:out\b|off\b|ill\b|sick|unwell|poorly|no longer (?:joining|available|able|on\b|part));
    (?:has|had) (?:had to )?(?:drop|dropped|pull|pulled|bow|bowed|step|stepped) out;
    sends? (?:his|her|their) apologies;
    out (?:sick|ill|today|tomorrow|\()
    """
)
_IS_ABSENT = re.compile(rf"{ASIDE} ?,? ?(?:{_CANNOT} (?:now )?{_TAKE_PART}|{_AWAY})", re.IGNORECASE)
_HINTS = any_word("won['’]t not can['’]t cannot unable out off ill sick unwell poorly longer apologies")
_MAY_BE_ABSENT = re.compile(rf"\b{_HINTS}\b", re.IGNORECASE)
_INSTEAD_OF = re.compile(
    r"\b(?:without|instead of|in place of|(?:standing|stepping|stands?|steps?|sitting|covering) (?:in )?for) "
)
_FOR_A_WHILE = re.compile(
    r"\b(?:until|till|back|last|yesterday|was|were|if|unless|decision|decide|minutes?|late|before|start)\b|\?",
    re.IGNORECASE,
)


def absent_told(sentences: Iterable[str]) -> tuple[PersonClaim, ...]:
    """Given a mail's sentences, return whom they say not to take part.

    Who is away for a while, or comes late, may still take part.
    """
    found: list[PersonClaim] = []
    for sentence in as_read(sentences):
        if _FOR_A_WHILE.search(sentence):
            continue
        behind = [lead.end() for lead in _INSTEAD_OF.finditer(sentence)]
        if not behind and not _MAY_BE_ABSENT.search(sentence):
            continue
        for one in mentions(sentence, heads=True):
            if one.start in behind or _IS_ABSENT.match(sentence, one.stop):
                found.append(PersonClaim(one.name, "", Part.ABSENT))
    return tuple(dict.fromkeys(found))
