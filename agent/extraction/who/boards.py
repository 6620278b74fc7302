"""Boards: a panel that a mail lists by name and office, a row each, below a heading or one after the other.

The heading is what makes people of the rows: a timetable, an address or a list of documents has rows as well.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import islice

from agent.expressions import WORD, expression
from agent.extraction.names.names import clean_name, is_office, titled, titled_alone
from agent.extraction.names.places import is_place
from agent.extraction.names.signatures import HIRING_MANAGER, JOB_TITLE, part_of
from agent.extraction.words.vocabulary import OCCUPATIONS
from agent.model.mail import Move, Part, PersonClaim

_LONGEST = 20000  # characters of a mail
_LONGEST_ROW = 140  # characters
_MOST_ROWS = 10
_BOARD = (
    r"(?:(?:interview(?:ing)?|selection|assessment|appointments?|hiring|recruitment|search|award|your|the|our)[ \t]+"
    r"(?:board|panel|committee)|(?:board|panel|committee)[ \t]+members|members[ \t]+of[ \t]+(?:the|your|our)[ \t]+"
    r"(?:board|panel|committee)|interviewers?|panel+ists|assessors|selectors)"
)
_YOU_MEET = (
    r"(?:you(?:['’]ll|[ \t]+will)(?:[ \t]+now)?[ \t]+(?:meet|see|speak|be[ \t]+(?:meeting|seeing|speaking|seen|"
    r"interviewed))|"
    r"(?:who|people|colleagues)[ \t]+(?:will|who['’]ll|you['’]ll|you[ \t]+will)\b)"
)
_LISTS = (
    r"(?:below|following|follows?|as[ \t]+under|listed|compris\w+|consist\w*|made[ \t]+up|members|names?|"
    r"composition|attached|"
    r"will[ \t]+be|are|is)\b"
)
_HEADING = expression(
    rf"^[^\n]{{0,200}}\b(?:{_BOARD}|{_YOU_MEET})\b(?:[^\n]{{0,120}}:|[^\n]{{0,120}}\b{_LISTS}[^\n]{{0,200}}|"
    rf"[ \t]*)[ \t]*$|"
    rf"^[^\n]{{0,200}}\b{_LISTS}[^\n]{{0,60}}\b{_BOARD}\b[^\n]{{0,200}}$",
    re.IGNORECASE | re.MULTILINE,
)
_MAY_HEAD = expression(
    r"\b(?:board|panel\w*|committee|interviewers?|assessors|selectors|you(?:['’]ll|\s+will)|people)\b", re.IGNORECASE
)
_IN_A_ROW = expression(
    rf"\b(?:{_BOARD}|{_YOU_MEET})\b[^\n:;.]{{0,80}}?(?::|\b(?:are|is|compris\w+|consists?[ \t]+of|"
    rf"will[ \t]+be))[ \t]+(?P<rows>[^\n]*;[^\n]*)",
    re.IGNORECASE,
)
_BULLET = expression(r"[ \t]{0,8}(?:[-*•·–—>]+|\d{1,2}[.)]|\(?[a-z\d]\))?[ \t]{0,8}")
_SEAT = (
    r"(?:(?:(?:external|internal|independent|panel|board|lay|staff|committee|specialist|technical|union|parent|"
    r"hr|nursing|"
    r"medical|clinical|academic|lead|second|third)[ \t]+)?(?:members?|representative|rep|assessor|expert|"
    r"advis[eo]r|interviewer)|"
    r"(?:vice[- ]|deputy[ \t]+|panel[ \t]+|board[ \t]+)?chair(?:person|man|woman|ing)?|convenor|president)"
)
_MINUTES = (
    r"(?:(?:board[ \t]+|panel[ \t]+)?secretary(?:[ \t]+to[ \t]+the[ \t]+(?:board|panel|committee))?|"
    r"observer|observing|note[- ]?taker|notes|minutes|in[ \t]+attendance)"
)
_LABEL = expression(rf"(?:{_SEAT}|{_MINUTES})[ \t]*[:–—-][ \t]*", re.IGNORECASE)
_PART = expression(r"[ \t]*(?:[,;|:()\t]|[ \t][-–—][ \t]|[ ]{2,})[ \t]*")
_ONLY_SEAT = expression(rf"{_SEAT}", re.IGNORECASE)
_TAKES_MINUTES = expression(rf"\b{_MINUTES}\b", re.IGNORECASE)
_NAME = expression(
    r"(?:(?:Cllr|Councillor|Rev|Revd|Canon|Hon|Eng|Sr|Fr|Br|Judge|Justice|Capt|Col|Maj)\.?[ \t]+)?(?P<name>[^\n]+)"
)


@lru_cache(maxsize=8)
def listed_board(text: str) -> tuple[PersonClaim, ...]:
    """Given a mail's text, return the members of the panel that it lists, in its order."""
    text = text[:_LONGEST]
    if not _MAY_HEAD.search(text):
        return ()
    for heading in islice(_HEADING.finditer(text), 8):
        if found := _rows_below(text[heading.end() :]):
            return found
    for row in islice(_IN_A_ROW.finditer(text), 4):
        if found := _as_board(re.split(r"[ \t]*;[ \t]*(?:and[ \t]+)?", row["rows"].rstrip(" \t.;")), whole=True):
            return found
    return ()


def told_board(text: str) -> tuple[Move, str] | None:
    """Given a text that names no time, return that the interview stands, with the names of the panel, where it lists
    one."""
    found = listed_board(text)
    return (Move(), ", ".join(one.name for one in found)) if found else None


def _rows_below(text: str) -> tuple[PersonClaim, ...]:
    """The rows right below a heading, or after one blank line."""
    lines = text.split("\n")[1:]
    while lines and not lines[0].strip():
        lines = lines[1:]
    rows: list[str] = []
    for line in lines[:_MOST_ROWS]:
        if not line.strip() and rows:
            break
        rows.append(line)
    return _as_board(rows, whole=False)


def _as_board(rows: list[str], *, whole: bool) -> tuple[PersonClaim, ...]:
    """Those of the rows, up to the first that is nobody's; none where that leaves one, or where ``whole`` fails.

    A name alone may be a house's or a street's: most rows have to say more of somebody than that.
    """
    found: list[tuple[PersonClaim | None, bool]] = []
    for row in rows:
        one = _row(row)
        if one is None:
            if whole:
                return ()
            break
        found.append(one)
    sure = sum(1 for _, surely in found if surely)
    if whole and found and found[0][1]:
        sure = len(found)  # "Ada Byrne, Head of Site (chair); Tom Lind, Finance; Ana Ruiz, IT"
    if len(found) < 2 or sure * 2 <= len(found):
        return ()
    return tuple(claim for claim, _ in found if claim is not None)


def _row(line: str) -> tuple[PersonClaim | None, bool] | None:
    """Who is named by a row, and whether it surely is somebody; None where it names nobody.

    Whoever takes the minutes is somebody, but no member.
    """
    if len(line) > _LONGEST_ROW:
        return None
    bullet = _BULLET.match(line)
    bare = line[bullet.end() :].rstrip(" \t.,;") if bullet else line
    label = _LABEL.match(bare)
    said = bare[label.end() :] if label else bare
    raw, *rest = [part for part in _PART.split(said) if part] or [""]
    honoured = _NAME.match(raw)
    name = clean_name(honoured["name"]) if honoured else ""
    if not name or not honoured or not _is_somebody(raw, name, honoured, " ".join(rest)):
        return None
    offices = [part for part in rest if not _ONLY_SEAT.fullmatch(part)]
    title = next((part for part in offices if _is_office(part)), "")
    surely = bool(label or title or titled(raw) or honoured.start("name") or len(offices) < len(rest))
    if _TAKES_MINUTES.search(f"{label[0] if label else ''} {' '.join(rest)}"):
        return None, surely
    part = part_of(title)
    taking = part if part is Part.RECRUITER else Part.INTERVIEWER
    manager = HIRING_MANAGER.search(" ".join(rest)) is not None
    return PersonClaim(name, "", taking, title, manager, titled_alone(raw, name)), surely


def _is_somebody(raw: str, name: str, honoured: re.Match[str], rest: str) -> bool:
    words = name.split()
    called = titled(raw) or honoured.start("name")
    if (len(words) < 2 and not called) or is_office(name) or JOB_TITLE.search(name) or re.search(r"\d", raw):
        return False
    return all(word[0].isupper() or len(word) < 4 for word in words) and (
        bool(called) or not is_place(name, f", {rest}")
    )


def _is_office(part: str) -> bool:
    return JOB_TITLE.search(part) is not None or any(word in OCCUPATIONS for word in _words(part))


def _words(text: str) -> Iterator[str]:
    yield from (found[0] for found in WORD.finditer(text.casefold()))
