"""Ranking: which of several words a mail means, by the signs that each of them bears.

A sign is a short text such as "left=at". What it weighs was learned from the corpus and stands under a hash of it, so
that a table is 64 kB; two signs under one hash were learned together. ``make model`` builds ``names.bin``.
"""

from __future__ import annotations

import zlib
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import IntEnum
from functools import cache, lru_cache
from importlib.resources import files

FILE = "names.bin"
ROWS = 1 << 16
STEP = 1 / 32
"""What one step of a weight is worth; an octet holds 127 of them to each side."""


NONE = "none of them"
"""The sign of the candidate that no other is right."""


class Table(IntEnum):
    """What is looked for, in the order in which the file has the tables."""

    COMPANY = 0
    ROLE = 1
    PROMISE = 2


_MARGIN = {Table.COMPANY: 24, Table.ROLE: 32, Table.PROMISE: 16}
"""By how many steps "none of them" must outweigh the best. What is learned as none is mostly a name that the mail
spells otherwise; a day that was not promised is worse than none."""


@dataclass(slots=True)
class Candidate:
    """Words that may be what is looked for: how they are spelled, and the signs that they bear."""

    spellings: Counter[str] = field(default_factory=Counter, repr=False)
    signs: set[str] = field(default_factory=set, repr=False)

    @property
    def spelled(self) -> str:
        """The spelling that is met most often, of several the longest."""
        return max(self.spellings, key=lambda one: (self.spellings[one], len(one), one))

    @property
    def met(self) -> int:
        """How often the words stand in the mail."""
        return self.spellings.total()


class Candidates(dict[str, Candidate]):
    """Candidates by what their spellings have in common."""

    def note(self, key: str, spelling: str, signs: Iterable[str]) -> None:
        """Add signs to the candidate of that key, and count the spelling."""
        known = self.get(key)
        if known is None:
            known = self[key] = Candidate()
        known.spellings[spelling] += 1
        known.signs.update(signs)


def choose(table: Table, candidates: Candidates, *, surely: bool = False) -> str:
    """Given candidates, return the key of the one whose signs weigh most; "" where none is likely to be right.

    ``surely``: one of them is right.
    """
    weighed = [(weigh(table, one.signs), key) for key, one in candidates.items()]
    weight, key = max(weighed, default=(0, ""))
    likely = surely or weight > weigh(table, (NONE,)) - _MARGIN[table]
    return key if weighed and likely else ""


def weigh(table: Table, signs: Iterable[str]) -> int:
    """Given the signs of a candidate, return what they weigh together, in steps."""
    weights = _weights()[table]
    return sum([weights[row(sign)] for sign in signs])


@lru_cache(maxsize=20_000)
def row(sign: str) -> int:
    """Given a sign, return where in a table its weight stands."""
    return zlib.crc32(sign.encode("utf-8", "surrogatepass")) % ROWS


def packed(tables: Iterable[Iterable[float]]) -> bytes:
    """Given the weights of each table, return them as the file holds them."""
    steps = (round(min(127.0, max(-127.0, weight / STEP))) for weights in tables for weight in weights)
    return zlib.compress(bytes(step & 0xFF for step in steps), 9)


@cache
def _weights() -> tuple[memoryview, ...]:
    data = memoryview(zlib.decompress((files("agent.extraction") / FILE).read_bytes())).cast("b")
    return tuple(data[table * ROWS : (table + 1) * ROWS] for table in Table)
