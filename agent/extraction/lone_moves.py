"""Lone moves: whose part of a plan is moved while the rest stands: "Ada is ill, so we'll move that one to Friday"."""

from __future__ import annotations

import re
from functools import lru_cache

from agent.expressions import expression
from agent.extraction.mentions import Mention, as_read, mentions
from agent.extraction.vocabulary import any_of
from agent.model.mail import Part, PersonClaim

_PART = r"(?:one|part|piece|session|slot|interview|call|conversation|chat|portion|meeting|half[- ]hour|round)"
_MOVES = (
    r"(?:mov(?:e|es|ed|ing)|push(?:es|ed|ing)?|shift(?:s|ed|ing)?|reschedul(?:e|es|ed|ing)|rebook(?:s|ed|ing)?|put|do)"
)
_THAT_ONE = expression(
    rf"\b{_MOVES} (?:just |only )?(?:(?:that|this) {_PART}|(?:his|her|their) {_PART}|hers|theirs)\b|"
    rf"\b(?:his|her|their|that) {_PART} (?:will |has |is |now |to |be |been |being )*{_MOVES}\b",
    re.IGNORECASE,
)
_WITH_THEM = expression(rf"\b{_MOVES} (?:(?:your|the|just|only) )*{_PART} with \Z", re.IGNORECASE)
_THEIRS = expression(rf"['’]s {_PART} (?:will |has |is |now |to |be |been |being )*{_MOVES}\b", re.IGNORECASE)
_CANNOT = expression(
    any_of(
        r"""
        is (?:now )?(?:out|off|ill|sick|unwell|poorly|away|stuck)\b;
        is (?:now )?(?:travelling|traveling|double[- ]booked|tied up|unavailable)\b;
        (?:has|['’]s) (?:had )?(?:a (?:conflict|clash)|something|been (?:called|pulled)|to (?:travel|be))\b;
        (?:can['’]t|cannot|can no longer|won['’]t|is unable to|will not|isn['’]t able to) (?:make|do|be|join|attend)\b
        """
    ).join((r" (?:[\w ]{1,20} )?(?:", ")")),
    re.IGNORECASE,
)


@lru_cache(maxsize=8)
def moved_alone(sentences: tuple[str, ...]) -> tuple[PersonClaim, str] | None:
    """Given a mail's sentences, return whose part of a plan one of them moves, and that sentence; None for nobody's."""
    read = as_read(sentences)
    for at, sentence in enumerate(read):
        if not re.search(_MOVES, sentence, re.IGNORECASE):
            continue
        before = read[at - 1] if at else ""
        one = _whose(sentence, before)
        if one is not None:
            return PersonClaim(one.name, "", Part.INTERVIEWER), sentence
    return None


def _whose(sentence: str, before: str) -> Mention | None:
    named = mentions(sentence, heads=True)
    theirs = [one for one in named if _THEIRS.match(sentence, one.stop) or _WITH_THEM.search(sentence[: one.start])]
    if not theirs and _THAT_ONE.search(sentence):
        theirs = [one for one in named if _CANNOT.match(sentence, one.stop)]
        theirs = theirs or [one for one in mentions(before, heads=True) if _CANNOT.match(before, one.stop)]
    return theirs[0] if len(theirs) == 1 else None
