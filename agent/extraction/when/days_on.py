"""By how many days a change moves what was planned: "postponed by a week", "moved two days earlier"."""

from __future__ import annotations

import re

from agent.expressions import expression
from agent.extraction.words.calendar_words import number_word

_BY = expression(
    r"\b(?P<by>(?:by|back|out)\s{1,3})?(?:exactly\s)?(?P<many>an?|one|two|three|four|[1-4])\s{1,3}(?:(?:full|whole)\s)?"
    r"(?P<unit>days?|weeks?|fortnight)\b(?:\s{1,3}(?P<way>later|earlier|sooner|back))?",
    re.IGNORECASE,
)
_MOVES = expression(
    r"\b(?:mov|push|postpon|put|shift|slip|slid|delay|defer|br(?:ing|ought)|pull|re-?schedul|re-?arrang|bump)\w*\b",
    re.IGNORECASE,
)
_SOONER = expression(r"\b(?:earlier|sooner|bring|brought|pull\w*|move[ds]?\s+up|moving\s+up)\b", re.IGNORECASE)
FORWARD = expression(r"\b(?:forwards?|ahead)\b", re.IGNORECASE)
_LENGTH = {"day": 1, "days": 1, "week": 7, "weeks": 7, "fortnight": 14}


def days_moved(sentence: str) -> int | None:
    """Given a sentence, return by how many days it moves something; None where it does not, or where the direction is
    unclear: "forward by a day" is earlier to some, and later to others."""
    for match in _BY.finditer(sentence):
        if not (match["by"] or match["way"]) or not _MOVES.search(sentence):
            continue
        many = 1 if match["many"].lower() in {"a", "an"} else number_word(match["many"]) or 1
        days = many * _LENGTH[match["unit"].lower()]
        if _SOONER.search(sentence):
            return -days
        return None if FORWARD.search(sentence) else days
    return None
