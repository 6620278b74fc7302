"""Days of the month in words: "the twenty-third of September", "October the first", "Wednesday the thirtieth".

The first twenty more often count rounds, floors and candidates: they are days only beside a month.
"""

from __future__ import annotations

import re

from agent.expressions import expression

_UNITS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth")
_TEENS = (
    "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth",
    "nineteenth", "twentieth",
)  # fmt: skip
_FIGURES = {
    **{word: at for at, word in enumerate((*_UNITS, *_TEENS), 1)},
    **{f"twenty {word}": at for at, word in enumerate(_UNITS, 21)},
    "thirtieth": 30,
    "thirty first": 31,
}
_LATE = 20  # above it a number counts nothing but days
_WORDED = expression(
    rf"\b(?:(?:twenty[\s-])?(?:{'|'.join(_UNITS)})|{'|'.join(_TEENS)}|thirtieth|thirty[\s-]first)\b", re.IGNORECASE
)
_MONTH = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|March|Mar|April|Apr|May|June?|July?|Aug(?:ust)?|Sept(?:ember)?|Sep|Oct(?:ober)?|"
    r"Nov(?:ember)?|Dec(?:ember)?)\b"
)
_BEFORE_MONTH = expression(rf"\s{{1,3}}(?:day\s)?(?:of\s{{1,3}})?{_MONTH}")
_BEHIND_MONTH = expression(rf"\b{_MONTH}\.?\s{{1,3}}(?P<the>the\s{{1,3}})?\Z")
_ENDS = expression(r"\s{0,3}(?:\Z|[.,;:!?()\n–-]|(?:at|from|in\s+the|as|for|and|or|is|works?|would|will)\b)")
_THE = expression(r"\bthe\s{1,3}\Z", re.IGNORECASE)
_OTHER = expression(r"\s(?:floor|anniversary|century|birthday|street|avenue|percentile)\b", re.IGNORECASE)


def in_figures(text: str) -> str:
    """Given a text, return it at the same length, with days that are told in words in figures: "the 23rd"."""
    return _WORDED.sub(_figure, text)


def _figure(found: re.Match[str]) -> str:
    text, (start, stop) = found.string, found.span()
    day = _FIGURES[" ".join(re.split(r"[\s-]", found[0].lower()))]
    before = text[max(0, start - 24) : start]
    month = _BEHIND_MONTH.search(before)
    beside = _BEFORE_MONTH.match(text, stop) or (month and (month["the"] or _ENDS.match(text, stop)))
    if not beside and (day <= _LATE or not _THE.search(before) or _OTHER.match(text, stop)):
        return found[0]
    end = "th" if 10 < day < 20 else {1: "st", 2: "nd", 3: "rd"}.get(day % 10, "th")
    return f"{day}{end}".rjust(len(found[0]))
