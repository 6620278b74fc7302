"""Tests that are done where the interview is, on its day, before it begins. Nobody waits for them until then."""

from __future__ import annotations

import re
from collections.abc import Sequence

from agent.classification.sentences.hours import HOUR_OF_A_DAY
from agent.expressions import expression

_TASK = (
    r"(?:(?:written|practical|short|quick|brief|small|little|skills?|typing|maths?|numeracy|literacy|spelling|in-?tray|excel|"
    r"cooking|drawing|observed|role-?play|group)\s){0,3}(?:task|test|exercise|assessment|activity|paper|quiz)\b"
)
_THERE = (
    r"(?:first\b|beforehand|before\s(?:(?:we|you)\s(?:talk|chat|meet|see|start|begin)|(?:the|your)\s(?:interview|chat|talk|panel))|"
    r"when\syou\s(?:arrive|get\shere|come\sin)|on\s(?:arrival|the\s(?:day|morning|afternoon))|upon\sarrival|"
    r"(?:please\s)?(?:come|arrive|be\s(?:here|there|with\sus)|get\shere)\s(?:for|at|by|a\s(?:bit|little)\searl(?:y|ier)|early|earlier|"
    r"(?:ten|fifteen|twenty|thirty|\d\d)\sminutes)\b)"
)
_TO_DO = (
    r"(?:asked\sto|need\sto|will|['’]ll|there(?:['’]s|\sis|\swill\sbe)|have\syou|like\syou\sto|want\syou\sto|be\sgiven"
    r"|please)"
)
_TEST_THERE = expression(
    rf"\b{_TO_DO}\s[^.?!\n]{{0,40}}?\b{_TASK}[^.?!\n]{{0,60}}?\b{_THERE}|"
    rf"\b{_THERE}[^.?!\n]{{0,40}}?\b{_TO_DO}\s[^.?!\n]{{0,40}}?\b{_TASK}",
    re.IGNORECASE,
)
_TALK = r"(?:chat|talk|interview|meeting|conversation|sit-?down|word\swith|brew|coffee)"
_BOTH = r"\s?(?:and|then|plus|\+|&|followed\sby|,\s?(?:and\s)?then)\s(?:then\s)?(?:an?\s|the\s)?(?:\w+\s){0,2}?"
_TEST_AND_TALK = expression(
    rf"\b(?:test|task|exercise|demo|bench\stest){_BOTH}{_TALK}\b|\b{_TALK}{_BOTH}(?:\w+\s)?(?:test|task|exercise|demo)\b",
    re.IGNORECASE,
)
_SENT = expression(
    r"\b(?:link|attach\w*|online|at\shome|from\shome|return|send|submit\w*|upload|e-?mail|deadline|due|log\s?in|platform|"
    r"complete\s(?:it|this|the|both)|portal|expires?)\b",
    re.IGNORECASE,
)
"""What shows that it is sent, and waited for."""


_MOST, _LONGEST = 20, 300  # sentences, characters of one


def talks_beside_a_test(sentences: Sequence[str]) -> bool:
    """Given the sentences of a mail, return whether a test and a talk are on one day: "a weld test and a chat, Thursday
    at 7.30"."""
    said = [text[:_LONGEST] for text in sentences[:_MOST]]
    at = next((at for at, text in enumerate(said) if _TEST_AND_TALK.search(text)), None)
    return (
        at is not None
        and any(map(HOUR_OF_A_DAY.search, said[max(0, at - 1) : at + 2]))
        and not any(map(_SENT.search, said))
    )


def tests_there(sentences: Sequence[str]) -> bool:
    """Given the sentences of a mail, return whether it tells of a test that is done where the interview is, and sends
    none."""
    said = [text[:_LONGEST] for text in sentences[:_MOST]]
    return any(map(_TEST_THERE.search, said)) and not any(map(_SENT.search, said))
