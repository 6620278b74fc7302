"""Tests by platforms, which write from domains of their own, for a firm that they name."""

from __future__ import annotations

import re
from collections.abc import Sequence

from agent.expressions import expression

_TEST = expression(
    r"\b(?:(?:online|aptitude|skills?|coding|programming|numerical|verbal|reasoning|psychometric|personality|situational|cognitive|technical"
    r"|game-?based|video|one-?way|pre-?recorded|on-?demand|typing|language|driving|work\sstyle|judge?ment)\s(?:\w+\s){0,2}?(?:tests?|assessments?"
    r"|exams?|questionnaires?|challenges?|exercises?|interviews?|games?|quiz)|(?:your|the|a|two|three|this)\s(?:\w+\s)?(?:tests?|assessments?"
    r"|questionnaire|games))\b",
    re.IGNORECASE,
)
_TO_TAKE = expression(
    r"\b(?:complet\w+|take|start|begin|record|sit|play|finish|waiting|invited|expires?|valid\suntil|deadline|go\sto\syour|log\sin)\b",
    re.IGNORECASE,
)
_OTHERS = expression(
    r"\b(?:results?|courses?|webinars?|subscri\w+|discount|practi[cs]e\stests?|prepare\sfor"
    r"|tips|customers?|survey|covid|driving\slicen[cs]e)\b",
    re.IGNORECASE,
)
"""What is a test of another kind, or one that is over, or sold."""
_WHAT_IS_DONE = (
    r"(?:assessments?|tests?|challenges?|exercises?|interview|responses|answers|questionnaire|task|screening)"
)
_HANDED_IN = expression(
    rf"\b(?:complet(?:ed|ing)|finish(?:ed|ing)|submitt(?:ed|ing)|received)\b[^.!?]{{0,60}}\b{_WHAT_IS_DONE}\b|"
    rf"\b{_WHAT_IS_DONE}\b[^.!?]{{0,60}}\b(?:complete|completed|submitted|received|finished|sent)\b",
    re.IGNORECASE,
)
_NOT_IN_HAND = expression(
    r"\b(?:not|no|yet|once|when|if|after|until|unless|before|please|remind\w*|must|should|will|need\w*|to\s+complete|"
    r"to\s+submit|incomplete)\b|n['’]t\b",
    re.IGNORECASE,
)
_MOST, _LONGEST = 20, 300  # sentences, characters of one


def asks_to_a_test(sentences: Sequence[str]) -> bool:
    """Given the sentences of a mail with its subject, return whether the reader is to take a test: "Your games are
    waiting"."""
    said = [text[:_LONGEST] for text in sentences[:_MOST]]
    return any(map(_TEST.search, said)) and any(map(_TO_TAKE.search, said)) and not any(map(_OTHERS.search, said))


def says_handed_in(text: str) -> bool:
    """Given a sentence of a receipt, return whether it is for a test that was done: "Your responses have been
    submitted"."""
    return _HANDED_IN.search(text) is not None and _NOT_IN_HAND.search(text) is None
