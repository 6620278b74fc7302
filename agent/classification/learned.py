"""What was learned from the corpus: what a passage says by itself, and what a message is that holds such passages.

Both are linear: each part of a passage (``grams``) speaks for some labels and against others, and so does each number
of a message's ``portrait``. ``learned.bin`` holds the weights; ``make model`` builds it from the corpus.
"""

from __future__ import annotations

import itertools
import json
import math
import operator
import struct
import zlib
from array import array
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files

from agent.classification.grams import grams
from agent.model.mail import Category

FILE = "learned.bin"
KEY = 3  # octets
_FAR = 255
"""Keys are written as the steps from each to the next, of one octet; one that is as far away as this, in full."""

_BIAS = 128
_LANE = 2
_MOST_LABELS = 32
_LANES = f"<{_MOST_LABELS}H"
_EVEN = int.from_bytes(b"\xff\x00" * (_MOST_LABELS // 2), "little")
"""Octets of one label's sum: rows are added up whole, each as two large numbers, of every other weight."""

_AT_ONE_TIME = 256
"""Rows whose sums such a lane holds."""


@dataclass(frozen=True, slots=True)
class Keys:
    """A sorted set of numbers of three octets that knows the place of each: a tenth of what a dictionary takes."""

    starts: array[int] = field(repr=False)  # where in ``lows`` those begin that share their two higher octets
    lows: bytes = field(repr=False)  # the lowest octet of each

    def places(self, numbers: Iterable[int]) -> list[int]:
        """Given numbers, return the places of those that are in the set."""
        starts, find = self.starts, self.lows.find
        found = [find(number & 0xFF, starts[number >> 8], starts[(number >> 8) + 1]) for number in numbers]
        return [place for place in found if place >= 0]

    def __iter__(self) -> Iterator[int]:
        """Yield the numbers, the least first."""
        for high, (start, end) in enumerate(itertools.pairwise(self.starts)):
            for low in self.lows[start:end]:
                yield high << 8 | low


def _keys(numbers: Sequence[int]) -> Keys:
    """Given sorted numbers, return the set."""
    highs = Counter(number >> 8 for number in numbers)
    counts = (highs[high] for high in range(0x10000))
    return Keys(array("I", itertools.accumulate(counts, initial=0)), bytes(number & 0xFF for number in numbers))


@dataclass(frozen=True, slots=True)
class Learned:
    """The weights, ready for use."""

    labels: tuple[str, ...]  # of passages
    categories: tuple[Category, ...]  # of messages
    offsets: tuple[float, ...]  # of the labels
    scale: float  # what one step of a weight is worth
    keys: Keys = field(repr=False)  # of the parts that have weights
    rows: bytes = field(repr=False)  # the weights, in the order of the keys
    coefficients: tuple[tuple[float, ...], ...] = field(repr=False)  # of each category
    constants: tuple[float, ...] = field(repr=False)

    def passage(self, text: str, tags: str) -> list[float]:
        """Given a passage and its tags, return how much it speaks for each label."""
        found = self.keys.places(grams(text, tags))
        sums = [-_BIAS * len(found)] * len(self.labels)
        for start in range(0, len(found), _AT_ONE_TIME):
            for label, more in enumerate(self._sums(found[start : start + _AT_ONE_TIME])):
                sums[label] += more
        return [self.scale * one + offset for one, offset in zip(sums, self.offsets, strict=True)]

    def _sums(self, places: Sequence[int]) -> list[int]:
        width, rows = len(self.labels), self.rows
        even = odd = 0
        for place in places:
            row = int.from_bytes(rows[place * width : (place + 1) * width], "little")
            even += row & _EVEN
            odd += row >> 8 & _EVEN
        lanes = struct.unpack(_LANES, even.to_bytes(_MOST_LABELS, "little") + odd.to_bytes(_MOST_LABELS, "little"))
        half = _MOST_LABELS // _LANE
        return [lanes[label // 2 + label % 2 * half] for label in range(width)]

    def message(self, portrait: Sequence[float]) -> dict[Category, float]:
        """Given a message's portrait, return how likely it is of each category; together one."""
        values = [
            constant + sum(map(operator.mul, row, portrait))
            for row, constant in zip(self.coefficients, self.constants, strict=True)
        ]
        top = max(values)
        powers = [math.exp(value - top) for value in values]
        return {category: power / sum(powers) for category, power in zip(self.categories, powers, strict=True)}


def packed(
    labels: Iterable[str],
    offsets: Iterable[float],
    scale: float,
    weights: Mapping[int, Sequence[int]],
    of_messages: Mapping[str, tuple[float, Sequence[float]]],
) -> bytes:
    """Given weights, return them as the bytes of the file: ``weights`` from -127 to 127, one for each label."""
    head = {
        "labels": list(labels),
        "offsets": list(offsets),
        "scale": scale,
        "messages": dict(of_messages),
        "keys": len(weights),
    }
    keys = sorted(weights)
    rows = bytes(weight + _BIAS for key in keys for weight in weights[key])
    return zlib.compress(json.dumps(head, separators=(",", ":")).encode() + b"\n" + stepped(keys) + rows, 9)


def unpacked(data: bytes) -> Learned:
    """Given the bytes of the file, return what they hold."""
    whole = zlib.decompress(data)
    end = whole.index(b"\n")
    told = json.loads(whole[:end])
    keys, start = walked(whole, end + 1, told["keys"])
    return Learned(
        labels=tuple(told["labels"]),
        categories=tuple(map(Category, told["messages"])),
        offsets=tuple(told["offsets"]),
        scale=told["scale"],
        keys=_keys(keys),
        rows=whole[start:],
        coefficients=tuple(tuple(map(float, row)) for _, row in told["messages"].values()),
        constants=tuple(float(constant) for constant, _ in told["messages"].values()),
    )


def stepped(keys: Iterable[int]) -> bytes:
    """Given sorted keys, return the steps between them: first those of one octet, then the keys that are far."""
    near, far, before = bytearray(), bytearray(), -1
    for key in keys:
        step = key - before
        near.append(min(step, _FAR))
        if step >= _FAR:
            far += key.to_bytes(KEY, "little")
        before = key
    return bytes(near + far)


def walked(text: bytes, start: int, count: int) -> tuple[list[int], int]:
    """Given where the steps of so many keys begin, return the keys, and where they end."""
    far, key, keys = start + count, -1, []
    for step in text[start : start + count]:
        if step == _FAR:
            key = int.from_bytes(text[far : far + KEY], "little")
            far += KEY
        else:
            key += step
        keys.append(key)
    return keys, far


@cache
def learned() -> Learned:
    """Return what was learned; it is read when the first message asks for it."""
    return unpacked(files(__package__).joinpath(FILE).read_bytes())
