"""Offices before names: "our Head of Finance Louise Park" and "the CFO, David Ek" say who somebody is, name last.

What reads names expects the name first, and what it is behind it. So the two change places: "Louise Park (Head of
Finance)". Which words are the office's is told by an occupation, and by "of" and "for" with a field behind them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from agent.expressions import expression
from agent.extraction.names.fields import FIELDS
from agent.extraction.names.names import clean_name, is_office, is_title
from agent.extraction.names.places import is_place
from agent.extraction.words.firm_words import DEPARTMENTS
from agent.extraction.words.vocabulary import FUNCTION_WORDS, OCCUPATIONS, words

OFFICES = OCCUPATIONS | words(
    "ap bursar ceo cfo chair chairman chairperson chairwoman chancellor cio cmo commissioner coo cpo cto dp evp gm "
    "governor head hod hof lead md owner president provost rector registrar superintendent svp trustee vp"
)
"""What somebody may be in a house, in small letters: occupations, and who leads or governs it."""
_OF = words("of for")
_JOINTS = words("and &")
_MOST_WORDS = 8  # of an office
_MOST_OF_A_NAME = 4  # words
_OF_A_MAIL = 64  # texts
_BEGINS = expression(r"\b(?:[Oo]ur|[Tt]he|[Mm]y|[Yy]our|[Tt]heir)[ \t]+(?=\w)")
_WORD = expression(r"[^\W_][\w'’./-]*(?:&[^\W_][\w'’./-]*)?|&")
_GAP = expression(r"[ \t]*\n?[ \t]*(?:,[ \t]*\n?[ \t]*)?")
_CAPITAL = expression(r"[^\W\d_a-zà-ÿ]")


class Holder(NamedTuple):
    """An office that stands before its holder's name, and where in the text the two are."""

    office: str
    name: str
    start: int
    stop: int


@lru_cache(maxsize=_OF_A_MAIL)
def holders(text: str) -> tuple[Holder, ...]:
    """Given text, return each office that stands before its holder's name."""
    held, at = list[Holder](), 0
    for begin in _BEGINS.finditer(text):
        found = _held(text, begin) if begin.start() >= at else None
        if found is not None:
            held.append(found)
            at = found.stop
    return tuple(held)


_IN_BRACKETS = expression(
    r"\b(?:[Oo]ur|[Tt]he|[Mm]y)[ \t]+(?P<office>(?:(?!(?:our|the|my|with)\b)[\w&'’/-]+[ \t]+){0,5}?"
    r"(?!(?:our|the|my)\b)[\w&'’/-]+)[ \t]*"
    r"\((?P<name>[^\W\d_a-zà-ÿ][\w.'’-]*(?:[ \t]+[^\W\d_a-zà-ÿ][\w.'’-]*){1,3})\)"
)
"""An office with its holder's name in brackets: "our CMO (Ada Obi)"."""
_BOSS = expression(
    r"\b(?:(?:[Oo]ur|[Tt]he|[Mm]y)[ \t]+)?(?:[Bb]ig[ \t]+)?(?:[Bb]oss|[Gg]affer)[ \t]*"
    r"\((?P<name>[^\W\d_a-zà-ÿ][\w.'’-]*(?:[ \t]+[^\W\d_a-zà-ÿ][\w.'’-]*){1,3})(?:,[^()\n\d]{2,40})?\)"
)
"""The same of who is called so instead of by an office: "the boss (Ada Obi, our director)"."""
_APPLIED_FOR = expression(r"\b(?:for|as|to) \Z", re.IGNORECASE)
"""What leads on to a post that has more in its brackets than a name: "for the Technician (Soil Chemistry)"."""


def _out_of_brackets(match: re.Match[str]) -> str:
    """The two change places where the one is an office, and the other can be somebody's name."""
    size = _office_size(match["office"].split(), [False] * len(match["office"].split()))
    name = clean_name(match["name"])
    somebody = " " in name and not is_office(name) and not is_place(match["name"]) and not _is_field(name)
    return f"{match['name']} ({match['office']})" if size == len(match["office"].split()) and somebody else match[0]


def out_of_brackets(text: str) -> str:
    """Given text, return it with each name that stands in brackets behind an office before it: "Ada Obi (CMO)"."""
    return _IN_BRACKETS.sub(_out_of_brackets, _BOSS.sub(r"\g<name>", text)) if "(" in text else text


def held_in_brackets(text: str) -> Iterator[str]:
    """Given text, yield each office with its holder whose name stands in brackets behind it: "the Regional Manager
    (Ada Obi)". No name stands behind a post that is applied for, nor where a laboratory is named."""
    for match in _IN_BRACKETS.finditer(text) if "(" in text else ():
        parts = match["name"].casefold().split()
        named = FIELDS.isdisjoint(parts) and all(len(part.strip(".")) > 1 for part in parts)
        applied_for = _APPLIED_FOR.search(text, 0, match.start()) is not None
        if named and not applied_for and _out_of_brackets(match) != match[0]:
            yield f"{match['office']} {match['name']}"


def names_first(text: str) -> str:
    """Given text, return it with each office that stands before its holder's name in brackets behind that name."""
    text = out_of_brackets(text)
    parts, at = [], 0
    for one in holders(text):
        parts += [text[at : one.start], f"{one.name} ({one.office})"]
        at = one.stop
    return "".join((*parts, text[at:]))


def names_alone(text: str) -> str:
    """Given text, return it without the offices that stand before their holders' names."""
    parts, at = [], 0
    for one in holders(text):
        parts += [text[at : one.start], one.name]
        at = one.stop
    return "".join((*parts, text[at:]))


def _held(text: str, begin: re.Match[str]) -> Holder | None:
    """The office that begins at a place, with its holder's name; None where no name follows."""
    at = begin.end()
    read = list(_words(text, at))
    size = _office_size([word[0] for word, _ in read], [comma for _, comma in read])
    if not size:
        return None
    office = " ".join(word[0] for word, _ in read[:size])
    named = list(_named(read[size:]))
    if not size < len(read) or not 2 <= len(named) <= _MOST_OF_A_NAME:
        return None
    raw = text[named[0].start() : named[-1].end()].rstrip(".")
    name = clean_name(raw)
    if len(name.split()) < 2 or is_office(name) or is_place(raw) or _is_field(name):
        return None
    return Holder(office, raw, begin.start(), named[0].start() + len(raw))


def _words(text: str, at: int) -> Iterator[tuple[re.Match[str], bool]]:
    """The words from a place on, each with whether a comma stands before it; up to any other mark."""
    comma = False
    for _ in range(_MOST_WORDS + _MOST_OF_A_NAME):
        word = _WORD.match(text, at)
        if word is None:
            return
        yield word, comma
        ends = word[0].endswith(".") and not is_title(word[0]) and len(word[0]) > 2
        gap = _GAP.match(text, word.end())
        if ends or gap is None or not gap[0]:
            return
        at, comma = gap.end(), "," in gap[0]


def _office_size(said: list[str], commas: list[bool]) -> int:
    """How many words the office has: up to its occupation, and the field of one that is "of" something."""
    size = next((place + 1 for place, word in enumerate(said[:_MOST_WORDS]) if word.casefold() in OFFICES), 0)
    while 0 < size < len(said) and not commas[size]:
        word = said[size].casefold()
        behind = said[size + 1].casefold() if size + 1 < len(said) else ""
        if word in _OF and behind:
            size += 2
        elif word in DEPARTMENTS or word in OFFICES:
            size += 1
        elif word in _JOINTS and behind in DEPARTMENTS | OFFICES:
            size += 2
        else:
            break
    astray = any(word.islower() and word in FUNCTION_WORDS - _OF - _JOINTS for word in said[:size])
    return 0 if astray or any(commas[1:size]) else size


def _named(read: list[tuple[re.Match[str], bool]]) -> Iterator[re.Match[str]]:
    """The words of a name with which what was read begins: capitalised, up to a comma."""
    for place, (word, comma) in enumerate(read):
        if (comma and place) or not _CAPITAL.match(word[0]):
            return
        yield word


def _is_field(name: str) -> bool:
    return any(part in DEPARTMENTS or part in OFFICES for part in name.casefold().split())
