"""Interviews to which offices summon: "you are hereby requested to appear before the Selection Committee on 12.06.2026
at 10.30 a.m."."""

from __future__ import annotations

import re
from collections.abc import Sequence

from agent.classification.sentences.looked_for import looks_for
from agent.expressions import SEARCHED, expression

SUMMONED = "summoned"
"""The signal of who is called to an interview on a day, at an hour."""

_MONTH = r"(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*"
_SUMMONED = expression(
    r"\byou\s(?:are|have\sbeen)\s(?:(?:hereby|kindly|therefore|thus|now|also|further|being|accordingly)\s)?"
    r"(?:requested|called|asked|advised|directed|summoned|required|instructed|intimated)\s(?:upon\s)?"
    r"(?:to\s(?:kindly\s)?(?:appear|attend|come|present\syourself|report|be\spresent|face)\s)?"
    r"(?:(?:for|before|at|in|to)\s)?(?:(?:an?|the|our|your)\s)?(?:[\w-]+\s){0,3}?"
    r"(?:interviews?|viva(?:\svoce)?|selection\s(?:committee|board|panel)|interview\s(?:board|panel|committee)|personal\sinteraction)\b"
    rf"[^?!;]{{0,160}}?\b(?:\d{{1,2}}[./-]\d{{1,2}}[./-]\d{{2,4}}|\d{{1,2}}(?:st|nd|rd|th)?\s(?:of\s)?{_MONTH}|{_MONTH}\s\d{{1,2}})\b"
    r"[^?!;]{0,60}?\b\d{1,2}(?:[.:]\d\d)?\s?(?:[ap]\.?\s?m\b|hrs?\b|hours\b|noon\b|o['’]clock)",
    re.IGNORECASE,
)
_NOT_SO = expression(
    r"\b(?:if|unless|should|once|whether|not|no\slonger|cancell?ed|postponed|resched\w+|instead|earlier|previously)\b",
    re.IGNORECASE,
)


_TO_A_POST = expression(r"\b(?:post|position|role|job|vacancy)\s(?:of|as)\b", re.IGNORECASE)


@looks_for(_SUMMONED)
def is_summoned(text: str) -> bool:
    """Given a sentence, return whether it calls the reader to an interview on a day, at an hour: "You are called for an
    interview on 12.03.2026 at 10 am"."""
    found = _SUMMONED.search(text[:SEARCHED])
    return found is not None and _NOT_SO.search(text[: found.end()]) is None


def summons_for_a_post(sentences: Sequence[str]) -> bool:
    """Given the sentences of a mail, return whether one calls the reader so, and names the post: it is of work."""
    return any(_TO_A_POST.search(text[:SEARCHED]) and is_summoned(text) for text in sentences)
