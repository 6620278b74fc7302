"""Ranking: which of several words a mail means, by the signs that each of them bears.

A sign is a short text such as "left=at". What it weighs was learned from the corpus and stands under a hash of it, so
that a table is 64 kB; two signs under one hash were learned together. ``make model`` builds ``names.bin``.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterable
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from enum import IntEnum
from functools import cache
from importlib.resources import files

FILE = "names.bin"
ROWS = 1 << 16
STEP = 1 / 32
"""What one step of a weight is worth; an octet holds 127 of them to each side."""


NONE = "none of them"
"""The sign of the candidate that no other is right."""

AGENCYS_OWN = "domain same of agency"
"""The sign of a name that is an agency's domain: whom it names besides is rather the employer."""


class Table(IntEnum):
    """What is looked for, in the order in which the file has the tables."""

    COMPANY = 0
    ROLE = 1
    PROMISE = 2


_MARGIN = {Table.COMPANY: 24, Table.ROLE: 40, Table.PROMISE: 0}
"""By how many steps "none of them" must outweigh the best. What is learned as none is mostly a name that the mail
spells otherwise; a day is a promised one or not, whatever it looks like."""


_MAY_BE = 64  # steps below "none of them" down to which a name may still be meant
_BY_FAR = 64  # steps by which what is sure outweighs the next
_MOST_KNOWN = 50_000  # signs of a table that are kept at hand


@dataclass(slots=True)
class Candidate:
    """Words that may be what is looked for: how they are spelled, and the signs that they bear."""

    spellings: dict[str, int] = field(default_factory=dict, repr=False)
    signs: set[str] = field(default_factory=set, repr=False)

    @property
    def spelled(self) -> str:
        """The spelling that is met most often, of several the longest."""
        if len(self.spellings) == 1:
            return next(iter(self.spellings))
        return max(self.spellings, key=lambda one: (self.spellings[one], len(one), one))

    @property
    def met(self) -> int:
        """How often the words stand in the mail."""
        return sum(self.spellings.values())


class Candidates(dict[str, Candidate]):
    """Candidates by what their spellings have in common."""

    def note(self, key: str, spelling: str, signs: Iterable[str]) -> None:
        """Add signs to the candidate of that key, and count the spelling."""
        known = self.get(key)
        if known is None:
            known = self[key] = Candidate()
        known.spellings[spelling] = known.spellings.get(spelling, 0) + 1
        known.signs.update(signs)


@dataclass(frozen=True, slots=True)
class Ranked:
    """Candidates by what their signs weigh together, in steps above "none of them", the heaviest first."""

    candidates: Candidates = field(repr=False)
    order: tuple[tuple[int, str], ...] = field(repr=False)
    margin: int

    def best(self, *, surely: bool = False) -> str:
        """Return the key of the heaviest candidate; "" where it is not likely to be right. ``surely`` says that one of
        them is right."""
        likely = bool(self.order) and (surely or self.order[0][0] > -self.margin)
        return self.order[0][1] if likely else ""

    def spelled(self, key: str) -> str:
        """Return the spelling of a key; "" for none."""
        return self.candidates[key].spelled if key else ""

    def others(self, key: str, most: int) -> tuple[str, ...]:
        """Return the spellings of those that may be meant as well, the likeliest first."""
        near = [other for weight, other in self.order if weight > -_MAY_BE and other != key]
        return tuple(self.candidates[other].spelled for other in near[:most])

    @property
    def sure(self) -> bool:
        """Whether the heaviest outweighs the next, and "none of them", by far."""
        return bool(self.order) and self.leads(self.order[0][1])

    def leads(self, key: str, besides: AbstractSet[str] = frozenset()) -> bool:
        """Whether a key outweighs the next heaviest, some left aside, and "none of them", by far."""
        weights = {other: weight for weight, other in self.order if other not in besides}
        return weights.pop(key, 0) - max([0, *weights.values()]) > _BY_FAR


def rank(table: Table, candidates: Candidates) -> Ranked:
    """Given candidates, return them in order of weight; of two alike, the agency's own name comes last."""
    none = _weigh(table, (NONE,))
    weights = {key: _weigh(table, one.signs) - none for key, one in candidates.items()}
    order = sorted(weights, key=lambda key: (weights[key], AGENCYS_OWN not in candidates[key].signs, key), reverse=True)
    return Ranked(candidates, tuple((weights[key], key) for key in order), _MARGIN[table])


def _weigh(table: Table, signs: Iterable[str]) -> int:
    """Given the signs of a candidate, return what they weigh together, in steps."""
    return sum(map(_by_sign()[table].__getitem__, signs))


class _BySign(dict[str, int]):
    """What signs weigh in a table, as far as they were asked for: the commonest are asked for over and over."""

    __slots__ = ("_weights",)

    def __init__(self, weights: memoryview) -> None:
        super().__init__()
        self._weights = weights

    def __missing__(self, sign: str) -> int:
        if len(self) >= _MOST_KNOWN:
            self.clear()
        weight = self[sign] = self._weights[row(sign)]
        return weight


@cache
def _by_sign() -> tuple[_BySign, ...]:
    return tuple(map(_BySign, _weights()))


def row(sign: str) -> int:
    """Given a sign, return where in a table its weight stands."""
    return zlib.crc32(sign.encode("utf-8", "surrogatepass")) % ROWS


def packed(tables: Iterable[Iterable[float]]) -> bytes:
    """Given the weights of each table, return them as the file holds them."""
    steps = (round(min(127.0, max(-127.0, weight / STEP))) for weights in tables for weight in weights)
    return zlib.compress(bytes(step & 0xFF for step in steps), 9)


@cache
def _weights() -> tuple[memoryview, ...]:
    data = memoryview(zlib.decompress((files("agent.extraction.words") / FILE).read_bytes())).cast("b")
    return tuple(data[table * ROWS : (table + 1) * ROWS] for table in Table)
