"""Strengths that tell with "I" what somebody did, was or reached: "hit every target", "promoted twice", "on call".

Of such a thing nobody says that they have experience of it: "experience of winning nurse of the year" is no experience,
and "experience of promoting twice" tells of somebody else.
"""

from __future__ import annotations

import re

from agent.drafting.phrasing import NUMBERS, begins_a_name
from agent.expressions import expression
from agent.extraction.words.vocabulary import words as vocabulary

_REACHED = vocabulary("exceeded surpassed topped smashed outperformed graduated passed achieved")
"""What came of the work, and is no work itself."""
_REACHED_IT = vocabulary("earned attained gained received scored ranked finished qualified")
"""The same, where it has its object: "earned a first", but "earned value management" and "qualified solicitor"."""
_WAS = vocabulary(
    "promoted trusted entrusted ranked voted named elected appointed chosen selected nominated shortlisted"
)
_WAS_BY = expression(
    r"(?:twice|once|(?:\w+\s+)?times|(?:to|as|by|with|for|from|into|best|first|top|within|after|every|"
    r"employee|salesperson|nurse|teacher|manager|deputy|head|lead|chair|treasurer|secretary)\b)",
    re.IGNORECASE,
)
"""What follows a word that was done to the user, and not by them: "promoted to shift lead", "voted best trainer"."""
_PRIZE = expression(
    r"\bof\s+the\s+(?:year|month|quarter|season)\b|\b(?:awards?|prizes?|medals?|titles?|cups?|trophy|trophies|bursar\w+|"
    r"scholarships?|championships?|commendations?|places?)\b",
    re.IGNORECASE,
)
_PAST = vocabulary(
    "was were met spoke gave got came went fought sent sang dealt caught rewrote overcame began became stood knew flew "
    "swam rode chose threw lent heard outsold"
)
_OF_SOMETHING = _REACHED_IT | vocabulary("hit beat put lost broke paid bought spent drew bred found")
"""Which may be no verb: "hit songs", "bought ledger", "paid media"; and what then shows that they are."""
_THINGS = expression(
    rf"(?:[£$€]?\d|(?:an?|the|my|our|all|every|each|both|in|up|as|for|off|together|most|nearly|almost|over|top|first|"
    rf"second|third|best|savings|ways|praise|promotion|distinction|recognition|experience|{NUMBERS})\b)",
    re.IGNORECASE,
)
_IN_A_STATE = expression(
    r"(?:on[- ]call|in\s+charge\s+of|at\s+(?:home|ease)\b|up\s+to\s+speed|on\s+top\s+of|out\s+and\s+about)",
    re.IGNORECASE,
)
_LASTED = expression(rf"\s+for\s+(?:over\s+|more\s+than\s+|nearly\s+|the\s+(?:last|past)\s+)?(?:\d|(?:{NUMBERS})\b)")
_HYPHENED = expression(r"^on-call\b", re.IGNORECASE)
_HAVING = expression(r"having\s+(?=\S+\s)", re.IGNORECASE)
_OF_ANOTHER = expression(r"\b(?:his|her|their)\b(?=\s+(?:way|own|work|job|head|hands?|temper|nerve|cool|word)\b)")


def told_with_i(text: str) -> str:
    """Given a strength without "I have" or "I am", return it with "I" where it tells what the user did or was; or "".

    "hit 118% of target" is "I hit 118% of target", "promoted twice" is "I was promoted twice".
    """
    first, _, rest = text.partition(" ")
    verb = first.casefold()
    if not rest or begins_a_name(first, rest) or (first[0].isupper() and rest[0].isupper()):  # "Met Office data"
        return ""
    if verb in _WAS and _WAS_BY.match(rest):
        return f"I {'' if verb == 'ranked' else 'was '}{verb} {rest}"
    won = verb == "won" and _PRIZE.search(rest)
    if won or verb in _REACHED | _PAST or (verb in _OF_SOMETHING and _THINGS.match(rest)):
        return f"I {verb} {rest}"
    return ""


def state(text: str) -> str:
    """Given a strength, return how somebody is placed, as it follows "I am"; "" where it tells of nothing like that.

    What lasted follows "I have": "I have been on call for six years".
    """
    if _IN_A_STATE.match(text) is None:
        return ""
    plain = _HYPHENED.sub("on call", text[:1].lower() + text[1:])
    return f"I have been {plain}" if _LASTED.search(plain) else plain


def without_having(text: str) -> str:
    """Given "having run three shops", return what was done; "" where a strength does not begin so."""
    match = _HAVING.match(text)
    return text[match.end() :] if match else ""


def of_oneself(text: str) -> str:
    """Given what somebody does, written as of another, return it of the user: "know my way" of "know her way"."""
    return _OF_ANOTHER.sub("my", text)
