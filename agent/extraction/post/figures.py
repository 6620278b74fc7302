"""Figures in titles: ordinals that belong to them ("5th Grade Teacher"), and requisition numbers that do not."""

from __future__ import annotations

import re

from agent.expressions import expression
from agent.extraction.words.vocabulary import words

_ORDINAL = expression(r"\d{1,2}(?:st|nd|rd|th)(?:[/&-]\d{1,2}(?:st|nd|rd|th))?", re.IGNORECASE)
_COUNTED = words(
    """
    ac ad assistant class cook engineer form grade grader graders level line lines mate officer shift tier violin year
    years
    """
)
"""What an ordinal counts in a title; before all else it is a day of a month, or tells which talk it is."""

NUMBERS = (
    expression(r"[\s,]*[(\[][^()\[\]]*(?:\d{3,}|\b(?i:req|job|id|ref)\b)[^()\[\]]*[)\]]"),
    expression(
        r"[\s,\-–—#|]*\b(?i:job\s+(?:id|number|no\.?|ref)|requisition|req(?:\.|"
        r"uisition)?(?:\s+id)?|ref(?:erence)?\.?)\s*[:#.]?\s*#?\w*\d[\w\-]*"
    ),
    # "Competition 2026-0417 - Clerk"; "Post 16 Tutor" and "Competition Lawyer" bear none
    expression(
        r"(?:^|[\s,\-–—#|]{1,6}|(?<=\())(?i:competition|vacancy|campaign|(?:job\s)?posting|job|concours)\b\.?\s{0,2}"
        r"(?:(?i:no|number|nr|id|ref)\b\.?)?\s{0,2}[:#]?\s{0,2}#?(?=(?:[^\s\d]{0,12}\d){3})[A-Z0-9][\w/\-]{2,24}"
    ),
    expression(
        r"(?:^|[\s,\-–—|#]+)(?:[A-Z]{1,4}[-_]?\d{3,}[\w\-]*|\d{4,}[A-Z]*\w*(?:[-/]\d{2,6})?|#\d+)(?=$|[\s,\-–—|:])"
    ),
    expression(r"^\d\w{4,}\s+(?=[A-Z])"),
    # "MHT/27/0118 Porter": with strokes or points, and three figures in all
    expression(
        r"(?:^|(?<![\s,\-–—|])[\s,\-–—|]++)(?=(?:[^\s\d]*\d){3})(?:[A-Z]{1,6}(?:[/._\-][A-Z0-9]{1,8}){1,5}|"
        r"\d{2,4}[/.]\d{3,6})(?=$|[\s,\-–—|:])"
    ),
    # "Staff Engineer, part 1 of 3" is the invitation to a slot, not a role.
    expression(
        r"[\s,(\[\-–—|:]+\b(?i:part|round|session|day)\s+(?:\d{1,2}|I{1,3})(?:\s*(?:of|/)\s*\d{1,2})?[)\]]?\s*$"
    ),
)
"""What a title bears that is the number of a vacancy, or of a part of a day."""


def is_ordinal(word: str) -> bool:
    """Given a word, return whether it is an ordinal in figures, or two of them."""
    return bool(_ORDINAL.fullmatch(word))


def counts(low: list[str], at: int) -> bool:
    """Given the words of a text in small letters, and a place, return whether an ordinal of a title stands there."""
    return 0 <= at < len(low) - 1 and low[at + 1] in _COUNTED and is_ordinal(low[at])
