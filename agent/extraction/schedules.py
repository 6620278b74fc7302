"""Schedules: who stands at each time of a plan that a mail writes out ("10:00 - 10:45 | Design | Dana Kim").

Titles of talks look like names ("Pair Programming"). So besides what the wording itself introduces, only two things
make a name here: a header that has it with an address, and a job's title right behind it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from agent.extraction.introductions import enumerated, join, named_in_text
from agent.extraction.moments import Moment
from agent.extraction.names import sender_name
from agent.extraction.people import address_of, is_user, known_addresses
from agent.model.mail import Message, Part, PersonClaim
from agent.model.settings import Profile

_LINES_BELOW = 3
_BULLET = re.compile(r"^[\s\-*•·–—>|]{0,12}")
_WITH = re.compile(r"\b(?:with|mit|avec|con|met|com)\s+(?=[^\W\d_a-zà-ÿ])")
_LEADS_ON = re.compile(r"\b(?:on|at|am|um|le|el)\s+(?:the\s+)?\Z", re.IGNORECASE)
_JOINT = re.compile(r"[,;]|\b(?:and|then|und|et|y)\b", re.IGNORECASE)
_PIECES = re.compile(r"\s*[|;:•·\t]\s*|\s+[-–—]\s+")


def people_at(
    text: str, moment: Moment, moments: Sequence[Moment], message: Message, profile: Profile | None
) -> tuple[PersonClaim, ...]:
    """Given a moment of a text and all of its moments, return who is named there, in order, with known addresses.

    The words behind the time count first, then the ones before it on its line, then the lines right below it.
    """
    known = known_addresses(message)
    names = [name for one in known if not is_user(one, profile) and len((name := sender_name(one)).split()) > 1]
    for words in _places(text, moment, moments):
        people: list[PersonClaim] = []
        for claim in (*named_in_text(words), *_named(words, names)):
            join(people, claim)
        if people:
            return tuple(replace(one, address=one.address or address_of(one.name, known, profile)) for one in people)
    return ()


def _places(text: str, moment: Moment, moments: Sequence[Moment]) -> Iterator[str]:
    begun = text.rfind("\n", 0, moment.clock) + 1
    line_end = _line_end(text, moment.stop)
    others = [other for other in moments if other.clock != moment.clock]
    following = [_begin(other, begun) for other in others if moment.clock < other.clock]
    end = min([line_end, *(start for start in following if start > moment.clock)])
    yield _own_words(text[moment.clock : end])
    before = max([begun, *(other.stop for other in others if begun <= other.stop <= _begin(moment, begun))])
    yield text[before : _begin(moment, begun)]
    yield from _below(text, line_end, min([len(text), *following]))


def _own_words(words: str) -> str:
    """Leave out what leads on to the next time: "10 AM" of "10 AM and Tom Weber on" Friday."""
    if _LEADS_ON.search(words) and (joints := list(_JOINT.finditer(words))):
        return words[: joints[-1].start()]
    return words


def _begin(moment: Moment, line: int) -> int:
    """Where a moment's own words begin: with its day, where that stands on the same line, else with its time."""
    return moment.position if moment.position >= line else moment.clock


def _below(text: str, line_end: int, stop: int) -> Iterator[str]:
    for line in text[line_end + 1 : stop].split("\n")[:_LINES_BELOW]:
        if not line.strip():
            return
        yield line


def _named(words: str, names: list[str]) -> Iterator[PersonClaim]:
    folded = words.casefold()
    written = [(at, name) for name in names if (at := folded.find(name.casefold())) != -1]
    for _, name in sorted(set(written)):
        yield PersonClaim(name, "", Part.INTERVIEWER)
    for piece in _pieces(words):
        yield from (claim for claim in enumerated(piece, manager=False) if claim.title)
    for match in _WITH.finditer(words):
        yield from enumerated(words[match.end() :], manager=False)


def _pieces(words: str) -> list[str]:
    bare = words[bullet.end() :] if (bullet := _BULLET.match(words)) else words
    return [piece for piece in _PIECES.split(bare) if piece]


def _line_end(text: str, position: int) -> int:
    end = text.find("\n", position)
    return end if end != -1 else len(text)
