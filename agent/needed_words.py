r"""Which words an expression cannot do without, read off its source: where a text has none of them, it finds nothing.

Of ``\b(?:with|will)draw\w*\s(?:your|our)\soffer\b`` these are words that begin as "with" or "will", and "offe". So
that a sentence is asked of hundreds of expressions by looking its few words up, and not by hundreds of searches.

To read that off takes a second for all expressions together, which is half of the time in which a command reads its
first mail. So it was read off beforehand (``needed_words.bin``, which ``make words`` builds), and only what is not told
there is read off anew.

A source is read into parts. Where it leaves a choice, the widest ones first, each of its alternatives is followed by
itself, for each needs other words: one of the rarest, and beside it often some of others. A way is followed letter by
letter, along all alternatives that are left in it at once, with what the word there began as. Where a word ends, one of
those that it may be is needed. What this does not know, it takes for anything at all; so it needs too little at times,
and never too much.
"""

from __future__ import annotations

import re
import zlib
from collections import deque
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from functools import cache
from hashlib import blake2b
from importlib.resources import files
from sys import intern
from types import MappingProxyType
from typing import cast

Words = frozenset[str]
"""The first four letters of words, in small letters; shorter words as they are."""


class Needs(dict[str, tuple[Words, ...]]):
    """Words of which one stands wherever an expression is found, and with each what stands beside it then: one of each
    of these sets. An expression that needs no words may be found anywhere."""

    __slots__ = ("words",)

    def __init__(self, beside: Mapping[str, tuple[Words, ...]] = MappingProxyType({})) -> None:
        super().__init__(beside)
        self.words = frozenset(beside)  # a set meets another in a tenth of the time that it takes with a mapping


FILE = "needed_words.bin"
_KEY = 8  # bytes

_LETTERS = 4  # by which a word is known
_MOST_WAYS = 64  # that are followed at once
_MOST_WORDS = 128  # of which one is needed: of more there is one in any sentence
_BESIDE = 2  # sets of words that are looked for beside one, the rarest
_MOST_APART = 96  # alternatives of an expression that are followed by themselves
_COMMON = re.compile(
    r"(?:the[ny]?|your?|to|and?|an?|of|in|is|it|for|we|i|that|this|with|on|be|have|are|at|as|not|will|out|our|us|me|my"
    r"|but|or|if|from|by|can|so|woul|s|t|do|all|was|has|one|ther|ll|re|ve|m|what|when)"
)
_LIKE_RARE_ONES = 20  # one common word
_BEGINNING = re.compile(rf"\b\w{{1,{_LETTERS}}}")
_SPACED = {code: letter if (letter := chr(code)) == "_" or letter.isalnum() else " " for code in range(128)}
_PIECE = (
    r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|\(\?(?:P<\w+>|<?[=!]|[:>]|-?[ims]+:)|[?*+][?+]?|\{(?:\d+(?:,\d*)?|,\d+)\}[?+]?"
    r"|[a-zA-Z0-9_]+|."
)
_PLAIN = re.compile(_PIECE, re.DOTALL)
_SPACED_OUT = re.compile(rf"(?P<left_out>\s+|\#[^\n]*)|{_PIECE}", re.DOTALL)
_LOOKS_AROUND = frozenset({"(?=", "(?!", "(?<=", "(?<!"})
_OF_ANY_WORD = re.compile(r"\\w$|\[\\w")
_MEMBER = re.compile(r"\\.|.-(?:\\.|[^\\])|.", re.DOTALL)
_FEW = 6  # letters of a set that are followed one by one


class _Step(Enum):
    """What is no letter."""

    EDGE = auto()  # a word ends here, if one was there, and another may begin
    BLUR = auto()  # anything


@dataclass(frozen=True, slots=True)
class _Either:
    """One of several."""

    ways: Sequence[Sequence[_Part]]


@dataclass(frozen=True, slots=True)
class _Repeated:
    """What may be missing, or may stand there many times."""

    part: _Part
    missing: bool
    many: bool


_Part = str | _Step | _Either | _Repeated


class _UnreadError(Exception):
    """A source holds what is not read here."""


def needed_words(source: str, flags: int) -> Needs:
    """Given an expression's source and flags, return the words that it needs."""
    told = _told().get(key_of(source, flags))
    return read_off(source, flags) if told is None else _needs_of(told)


def _needs_of(told: str) -> Needs:
    found: dict[str, tuple[Words, ...]] = {}
    for group in told.split("|") if told else ():
        words, *beside = group.split(">")
        found |= dict.fromkeys(_words_of(words), tuple(map(_words_of, beside)))
    return Needs(found)


@cache
def _words_of(told: str) -> Words:
    """Words that are told together: many expressions need the same beside a word of theirs, and share them."""
    return frozenset(map(intern, told.split()))


def stands_in(begun: Words, needs: Needs) -> bool:
    """Given what the words of a text begin, and what an expression needs, return whether it may be found there."""
    words = needs.words
    if words.isdisjoint(begun):
        return not words
    return any(not any(map(begun.isdisjoint, needs[word])) for word in begun.intersection(words))


def one_of(several: Iterable[Mapping[str, tuple[Words, ...]]]) -> Needs:
    """Given what some expressions need, return what is needed wherever one of them is found."""
    found: dict[str, tuple[Words, ...]] = {}
    for needs in several:
        if not needs:
            return Needs()
        for word, beside in needs.items():
            _note(found, word, beside)
    return Needs(found)


def _note(found: dict[str, tuple[Words, ...]], word: str, beside: tuple[Words, ...]) -> None:
    """Note what one more way needs beside a word: what is needed there is what either of them needs."""
    known = found.get(word)
    found[word] = beside if known is None else tuple(map(frozenset.union, known, beside))


def key_of(source: str, flags: int) -> bytes:
    """Given an expression's source and flags, return by what its words are found in the file."""
    return blake2b(f"{int(flags)} {source}".encode("utf-8", "surrogatepass"), digest_size=_KEY).digest()


def packed(told: Mapping[bytes, Needs]) -> bytes:
    """Given what expressions need, by their keys, return the file that tells it."""
    lines = (f"{key.hex()} {'|'.join(_groups(told[key]))}" for key in sorted(told))
    return zlib.compress("\n".join(lines).encode(), 9)


def _groups(needs: Needs) -> list[str]:
    """What an expression needs, those of its words together that need the same beside them."""
    groups: dict[tuple[Words, ...], list[str]] = {}
    for word in sorted(needs):
        groups.setdefault(needs[word], []).append(word)
    return sorted(">".join(" ".join(sorted(one)) for one in (words, *beside)) for beside, words in groups.items())


def forget_told() -> None:
    """Let go of what was told of expressions: most have asked."""
    _told.cache_clear()
    _words_of.cache_clear()


@cache
def _told() -> Mapping[bytes, str]:
    lines = zlib.decompress((files("agent") / FILE).read_bytes()).decode().splitlines()
    return {bytes.fromhex(line[: 2 * _KEY]): line[2 * _KEY + 1 :] for line in lines}


def read_off(source: str, flags: int) -> Needs:
    """Given an expression's source and flags, return the same, read off its source."""
    if flags & re.ASCII:
        return Needs()
    try:
        whole = _Reading(source, spaced_out=bool(flags & re.VERBOSE)).either()
    except _UnreadError:
        return Needs()
    found: dict[str, tuple[Words, ...]] = {}
    for parts in _apart(whole):
        rarest, *others = _rarest(parts) or [frozenset[str]()]
        if not rarest:
            return Needs()
        for word in rarest:
            _note(found, word, tuple(others[:_BESIDE]))
    return Needs(found)


def _rarest(parts: Sequence[_Part]) -> list[Words]:
    """What is needed on one way, the rarest words first."""
    way = _Way({None: None})
    way.follow((*parts, _Step.BLUR))
    rarest: list[Words] = []
    for words in sorted(way.needed, key=_commonness):
        if not any(other <= words for other in rarest):
            rarest.append(words)
    return rarest


def _apart(whole: _Either) -> list[Sequence[_Part]]:
    """The ways along an expression, each by itself; what is left to choose where they would be too many stays in
    them."""
    ways: deque[Sequence[_Part]] = deque([[whole]])
    apart: list[Sequence[_Part]] = []
    while ways:
        way = ways.popleft()
        chosen = _chosen(way)
        if chosen and len(ways) + len(apart) + len(chosen) <= _MOST_APART:
            ways.extend(chosen)
        else:
            apart.append(way)
    return apart


def _chosen(way: Sequence[_Part]) -> list[Sequence[_Part]]:
    """Its ways on from its widest choice; none where it has none."""
    widths = [len(part.ways) if isinstance(part, _Either) else 0 for part in way]
    widest = max(widths, default=0)
    if not widest:
        return []
    at = widths.index(widest)
    choice = cast(_Either, way[at])
    return [[*way[:at], *one, *way[at + 1 :]] for one in choice.ways]


def beginnings(text: str) -> Words:
    """Given a text in small letters, return the beginnings of its words."""
    if text.isascii():  # the same in a third less time
        return frozenset([word[:_LETTERS] for word in text.translate(_SPACED).split()])
    return frozenset(_BEGINNING.findall(text))


def _commonness(words: Words) -> int:
    return sum(map(_weight, words))


@cache
def _weight(word: str) -> int:
    return _LIKE_RARE_ONES if _COMMON.fullmatch(word) else 1


class _Reading:
    """A source that is being read into its parts."""

    def __init__(self, source: str, *, spaced_out: bool) -> None:
        pieces = (_SPACED_OUT if spaced_out else _PLAIN).finditer(source)
        self._pieces = [one[0] for one in pieces if not (spaced_out and one["left_out"])]
        self._at = 0

    def either(self) -> _Either:
        """Read as far as the group goes."""
        ways: list[list[_Part]] = [[]]
        while self._at < len(self._pieces):
            piece = self._pieces[self._at]
            self._at += 1
            if piece == ")":
                break
            if piece == "|":
                ways.append([])
            elif piece[0] in "?*+" or (piece[0] == "{" and len(piece) > 1):
                _repeat(ways[-1], piece)
            else:
                ways[-1].append(self._part(piece))
        return _Either(ways)

    def _part(self, piece: str) -> _Part:
        if piece[0] == "(":
            return self._group(piece)
        if piece[0] == "[":
            return _set(piece)
        if piece[0] == "\\":
            return _escaped(piece[1])
        if piece in "^$":
            return _Step.EDGE
        return _Step.BLUR if piece == "." else _plain(piece)

    def _group(self, piece: str) -> _Part:
        if piece in _LOOKS_AROUND:
            bare = self._pieces[self._at + 1 : self._at + 2] == [")"] and piece.endswith("!")
            edge = bare and _OF_ANY_WORD.match(self._pieces[self._at])
            self.either()
            return _Step.EDGE if edge else ""
        return self.either()


def _repeat(way: list[_Part], piece: str) -> None:
    """Make what was read last what may be missing, or may stand there many times."""
    if not way:
        raise _UnreadError
    last = way.pop()
    if isinstance(last, str) and len(last) > 1:
        way.append(last[:-1])
        last = last[-1]
    missing = piece[0] in "?*" or piece.startswith(("{0", "{,"))
    many = piece[0] != "?" and piece.rstrip("?+") not in {"{1}", "{0,1}", "{,1}"}
    way.append(_Repeated(last, missing, many))


def _plain(text: str) -> _Part:
    """Letters, or a sign between words. Letters that not all languages have are not followed."""
    if text.isascii():
        return text.lower() if text[0].isalnum() or text[0] == "_" else _Step.EDGE
    return _Step.BLUR if text.isalnum() else _Step.EDGE


def _escaped(letter: str) -> _Part:
    if letter in "bsWAZntrfv":
        return _Step.EDGE
    if letter in "BwdSD":
        return _Step.BLUR
    if letter.isalnum():
        raise _UnreadError
    return _plain(letter)


def _set(piece: str) -> _Part:
    """What a set of characters may be: signs, one of a few letters, or anything."""
    members = _MEMBER.findall(piece[1:-1])
    if members[0] == "^":
        return _Step.EDGE if r"\w" in members else _Step.BLUR
    parts = {_escaped(one[1]) if one[0] == "\\" else _plain(one) if len(one) == 1 else _Step.BLUR for one in members}
    few = len(parts) <= _FEW and _Step.BLUR not in parts
    return _Either([[part] for part in parts]) if few else _Step.BLUR


class _Way:
    """A part of an expression that is being followed: as what the words there begin, and what all of it needs.

    A word that began before the expression, or of which nothing is known, is None; "" stands between words. What is
    needed on the way to each only is kept with it, until all of the ways need something.
    """

    def __init__(self, words: Mapping[str | None, Words | None]) -> None:
        self._words = dict(words)
        self.needed: list[Words] = []

    def follow(self, parts: Iterable[_Part]) -> None:
        """Given the next parts of an expression, take them up in order."""
        for part in parts:
            if isinstance(part, str):
                self._words = _joined(
                    (word if word is None else (word + part)[:_LETTERS], by) for word, by in self._words.items()
                )
            elif isinstance(part, _Step):
                self._put(list(self._ended(part)))
            elif isinstance(part, _Either):
                self._choose(part)
            else:
                self._put(list(self._repeated(part)))

    def ends(self) -> Iterator[tuple[str | None, Words | None]]:
        """Yield as what the words begin in the end, and what is needed on the way to each."""
        best = min(self.needed, key=_commonness, default=None)
        return ((word, _rarer(by, best)) for word, by in self._words.items())

    def _ended(self, step: _Step) -> Iterator[tuple[str | None, Words | None]]:
        edge = step is _Step.EDGE
        for word, by in self._words.items():
            own = frozenset({word}) if word and (edge or len(word) == _LETTERS) else None
            yield "" if edge else None, _rarer(by, own)

    def _choose(self, either: _Either) -> None:
        if len(either.ways) == 1:
            self.follow(either.ways[0])
        else:
            self._put([end for way in either.ways for end in self._along(way)])

    def _repeated(self, part: _Repeated) -> Iterator[tuple[str | None, Words | None]]:
        once = dict(_joined(self._along([part.part])))
        if part.missing:
            yield from self._words.items()
        if not part.many:
            yield from once.items()
            return
        again = _Way(once)
        again.follow([part.part])
        known = {word for word, _ in again.ends()} <= set(once)
        needed = _one_of(once.values())
        yield from ((word, needed) for word in (once if known else (None,)))

    def _along(self, parts: Sequence[_Part]) -> Iterator[tuple[str | None, Words | None]]:
        way = _Way(self._words)
        way.follow(parts)
        return way.ends()

    def _put(self, ends: Iterable[tuple[str | None, Words | None]]) -> None:
        """Go on from there: what all ways there need is noted."""
        self._words = _joined(ends)
        if len(self._words) > _MOST_WAYS:
            self._words = _joined(list(self._ended(_Step.BLUR)))
        needed = _one_of(self._words.values())
        if needed is not None:
            self.needed.append(needed)
            self._words = dict.fromkeys(self._words)


def _joined(ends: Iterable[tuple[str | None, Words | None]]) -> dict[str | None, Words | None]:
    found: dict[str | None, Words | None] = {}
    for word, by in ends:
        found[word] = _one_of((by, found[word])) if word in found else by
    return found


def _one_of(needs: Iterable[Words | None]) -> Words | None:
    """What is needed where one of several is: all of them, unless one needs nothing, or there are too many."""
    found: set[str] = set()
    for one in needs:
        if one is None:
            return None
        found |= one
    return frozenset(found) if 0 < len(found) <= _MOST_WORDS else None


def _rarer(one: Words | None, other: Words | None) -> Words | None:
    if one is None or other is None:
        return one or other
    return min(one, other, key=_commonness)
