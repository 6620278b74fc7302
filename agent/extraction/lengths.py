"""How long a talk is to last, by the words of a mail."""

from __future__ import annotations

import re
from datetime import timedelta

from agent.extraction.calendar_words import number_word
from agent.extraction.shifts import is_shift

_LENGTH = re.compile(
    r"\b(?P<amount>\d{1,3}|one|an|half\s+an|half|a|two|thirty|forty-five|sixty)[\s\-]*"
    r"(?P<more>and\s+a\s+half\s+)?(?P<unit>minutes?|"
    r"mins?|hours?|hrs?|Minuten|Stunden?|heures?|horas?|minutos|minuti|minuten|"
    r"uur)\b(?P<half>\s+and\s+a\s+half\b)?"
    r"(?!['’]?\s*(?:early|earlier|before|prior|in\s+advance|later?\b|more\s+late|sooner|behind|delay|ahead|notice|beforehand|of\s+your|ago|away|"
    r"walk|drive|ride|by\s+(?:car|bus|train|bike)|on\s+foot|from\s+the|in\b(?!\s+(?:length|total|duration|all))))",
    re.IGNORECASE,
)

_OF_AN_ITEM = re.compile(
    r"[\s-]{0,2}(?:\w+\s)?(?:presentation|pitch|talk-?through|tests?|tasks?|exercise|activit(?:y|ies)|role-?play|observation|micro-?teach|tour|demo|quiz|case\s+study|case|lesson)\b",
    re.IGNORECASE,
)
"""What is only a part of the whole: "a 15 min presentation, followed by questions; allow an hour"."""


def find_length(text: str) -> timedelta | None:
    """Given text, return the length that it gives for a talk ("a 45-minute call"); None where it gives none."""
    for match in _LENGTH.finditer(text):
        amount = match["amount"].lower().replace("\n", " ")
        hours = match["unit"][0].lower() in "hus"
        value = {"half": 0.5, "half an": 0.5, "forty-five": 45.0, "sixty": 60.0}.get(amount) or float(
            number_word(amount) or 0
        )
        length = timedelta(minutes=(value + (0.5 if match["more"] or match["half"] else 0)) * (60 if hours else 1))
        of_all = not is_shift(text, match.start(), match.end()) and not _OF_AN_ITEM.match(text, match.end())
        if of_all and timedelta(minutes=15) <= length <= timedelta(hours=8):
            return length
    return None
