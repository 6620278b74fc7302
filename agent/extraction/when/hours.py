"""Hours of a change that names no day: "now at 1.30 rather than 1.00", "your 2pm has moved to 2.45".

The old hour tells which interview of a day is meant; the new one, how far it moves.
"""

from __future__ import annotations

import re
from datetime import time

from agent.expressions import expression
from agent.extraction.when.clocks import INSTEAD, find_clocks
from agent.extraction.when.worded_clocks import Clock

MOVED_FROM = expression(
    r"\b(?:mov(?:e|es|ed|ing)|chang(?:e|es|ed|ing)|re-?schedul(?:e|es|ed|ing)|push(?:es|ed|ing)?|put(?:s|ting)?\s+back|"
    r"(?:brings?|bringing|brought)\b[^,.!?;\n]{0,30}\bforward|shift(?:s|ed|ing)?|amend(?:s|ed|ing)?|postpon(?:e|es|ed|ing)|"
    r"delay(?:s|ed|ing)?|slid(?:e|es|ing)?|slip(?:s|ped)?|switch(?:es|ed|ing)?|now\s+goes|bump(?:s|ed)?)\b"
    r"(?:(?!\b(?:and|is|are|so|see|meet|you|which|will|can|could)\b)[^!?;\n]){0,70}\bfrom\s*\Z",
    re.IGNORECASE,
)
"""Before a range that is no length of time: "Monday moves from 10:00 to 13:00"."""
# Between the old hour and the new one: "your 2pm slot will now begin at", "bring your 4pm forward to".
_THE_OLD = expression(r"\b(?:your|the|our)\s+(?:\w+\s+)?\Z", re.IGNORECASE)
_NOW_AT = expression(
    r"\s{1,3}(?:(?:interview|slot|call|appointment|panel|meeting|session|conversation|chat|start|one|time)\s{1,3})?"
    r"(?:[^\d!?;\n]{0,60}\s)?(?:to|until|now\s{1,3}(?:at|for)|"
    r"now\s{1,3}(?:be|start|begin|take\s{1,3}place)(?:\s{1,3}\w{1,20})?\s{1,3}(?:at|for))\s{1,3}\Z",
    re.IGNORECASE,
)
_MOVES = expression(
    r"\b(?:now|mov\w+|push\w*|put|br(?:ing|ought|inging)|chang\w+|shift\w*|re-?schedul\w+|delay\w*|slid\w*|bump\w*)\b",
    re.IGNORECASE,
)
_WAS = expression(
    r"[\s,]{0,3}(?:[(\[–—-]\s{0,2})?(?:was|previously|originally|formerly|"
    r"instead\s+of\s+the\s+(?:\w+\s+){1,3}(?:of|at)|"
    r"rather\s+than\s+the\s+(?:\w+\s+){1,3}(?:of|at))\s+(?:at\s+)?\Z",
    re.IGNORECASE,
)
_NO_HOUR = expression(
    r"\b(?:rooms?|levels?|floors?|gates?|suites?|doors?|bays?|units?|stages?|options?|pages?|bands?|grades?|classes|"
    r"class|years?|rounds?|"
    r"question|part|step|phase|zone|line|platform|building|block|no\.?|number)\s+\Z",
    re.IGNORECASE,
)
_BEING_THERE = expression(
    r"\b(?:arriv\w+|be\s+(?:there|here|seated|with\s+us)|report|check\s+in|sign\s+in|get\s+(?:there|here)|turn\s+up|"
    r"finish\w*|end\w*|"
    r"lunch|break|doors?)\b[^,.;!?\n]{0,40}\Z",
    re.IGNORECASE,
)
_HALF_A_DAY = 12 * 60
_MOST = 5 * 60  # minutes


def find_hours(sentence: str) -> tuple[time, int] | None:
    """Given a sentence that went through ``masked``, return the hour that no longer holds, and by how many minutes it
    moves; None where it does not tell one hour for another."""
    clocks = find_clocks(sentence, ())
    found = _pair(sentence, clocks)
    if found is None:
        return None
    first, old, new = found
    before = sentence[: first.position]
    if _NO_HOUR.search(before) or _BEING_THERE.search(before):
        return None
    apart = (new.hour * 60 + new.minute) - (old.hour * 60 + old.minute)
    # "12.30 rather than 1": one of the two is of the afternoon.
    minutes = (apart + _HALF_A_DAY // 2) % _HALF_A_DAY - _HALF_A_DAY // 2
    return (old, minutes) if minutes and abs(minutes) <= _MOST else None


def _pair(sentence: str, clocks: tuple[Clock, ...]) -> tuple[Clock, time, time] | None:
    """The first of two hours, the old one, and the new one, where nothing else is told."""
    if len(clocks) == 1 and clocks[0].until is not None and MOVED_FROM.search(sentence[: clocks[0].position]):
        return clocks[0], clocks[0].begin, clocks[0].until
    if len(clocks) != 2 or any(one.until for one in clocks):
        return None
    one, other = clocks
    between = sentence[one.stop : other.position]
    if INSTEAD.search(between) or _WAS.search(between):
        return one, other.begin, one.begin
    moves = _MOVES.search(sentence[: one.position]) or _MOVES.search(between)
    if moves and _THE_OLD.search(sentence[: one.position]) and _NOW_AT.match(between):
        return one, one.begin, other.begin
    return None
