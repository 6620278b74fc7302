"""Interviews to which offices summon: "you are hereby requested to appear before the Selection Committee on 12.06.2026
at 10.30 a.m."; and to which whoever still wants the post is to come: "if so I'd like you to meet our director on
Friday at 1"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from agent.classification.sentences.hours import HOUR_OF_A_DAY
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


SO_TO_MEET = "so-to-meet"
"""The signal of whom the reader is to meet at an hour if they still want to."""

_SO_TO_MEET = expression(
    r"(?:\A|[.;,–—-]\s?)(?:(?:and|but)\s)?(?:if\s(?:so|yes|you\sare(?=,)|you(?:['’]re|\sare)\s(?:still\s)?(?:interested|keen|up\sfor\sit)|that['’]s\sa\syes)"
    r"|in\sthat\scase|then)\b,?\s(?:i|we)(?:['’]d|\swould)\s(?:(?:really|also|both|all)\s)?(?:like|love)\s(?:for\s)?you\sto\s"
    r"(?:(?:come|pop|drop)\s(?:in|by|over|along|back)?\s?(?:and|to)\s)?(?:meet|see|speak\s(?:to|with)|talk\s(?:to|with)|sit\sdown\swith)\s",
    re.IGNORECASE,
)


@looks_for(_SO_TO_MEET)
def would_have_the_reader_meet(text: str) -> bool:
    """Given a sentence, return whether it asks the reader who still wants the post to meet somebody at an hour: "If so
    I'd like you to meet our director on Thursday at 1pm"."""
    found = _SO_TO_MEET.search(text[:SEARCHED])
    return found is not None and HOUR_OF_A_DAY.search(text, found.end(), SEARCHED) is not None
