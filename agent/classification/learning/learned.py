"""What was learned from the corpus: what a passage says by itself, and what a message is that holds such passages.

All of it is linear: each part of a passage (``grams``) speaks for some labels and against others, once as a part of the
passage and once as a part of the whole message, and so does each number of a message's ``portrait``. ``learned.bin``
holds the weights; ``make model`` builds it from the corpus.
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

from agent.classification.learning.grams import counted_again, grams
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
"""Octets of one label's sum: rows are added up whole, as large numbers, and once more only every other weight."""

_FINELY = 16
_SQUARES = tuple((step / _FINELY) ** 4 for step in range(0x100))
"""What each step of rarity adds to the square of a message's length; a part counts by the square of its rarity."""

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
        found = [find(number & 0xFF, starts[high := number >> 8], starts[high + 1]) for number in numbers]
        return [place for place in found if place >= 0]

    def __iter__(self) -> Iterator[int]:
        """Yield the numbers, the least first."""
        for high, (start, end) in enumerate(itertools.pairwise(self.starts)):
            for low in self.lows[start:end]:
                yield high << 8 | low


def _keys(sorted_numbers: Sequence[int]) -> Keys:
    """Given sorted numbers, return the set."""
    highs = Counter(number >> 8 for number in sorted_numbers)
    counts = (highs[high] for high in range(0x10000))
    return Keys(array("I", itertools.accumulate(counts, initial=0)), bytes(number & 0xFF for number in sorted_numbers))


@dataclass(frozen=True, slots=True)
class Weights:
    """What the parts weigh for each label: ``rows`` in the order of the keys."""

    labels: tuple[str, ...]
    offsets: tuple[float, ...]  # of the labels
    scale: float  # what one step of a weight is worth
    rows: bytes = field(repr=False)

    def worth(self, places: Sequence[int], each: float = 1.0) -> list[float]:
        """Given the places of parts, and what each counts, return how much they speak for each label."""
        scale = self.scale * each
        return [scale * one + offset for one, offset in zip(self._sums(places), self.offsets, strict=True)]

    def _sums(self, places: Sequence[int]) -> list[int]:
        sums = [-_BIAS * len(places)] * len(self.labels)
        for start in range(0, len(places), _AT_ONE_TIME):
            for label, more in enumerate(self._lanes(places[start : start + _AT_ONE_TIME])):
                sums[label] += more
        return sums

    def _lanes(self, places: Sequence[int]) -> list[int]:
        width, rows = len(self.labels), self.rows
        found = [int.from_bytes(rows[place * width : (place + 1) * width], "little") for place in places]
        even = sum([row & _EVEN for row in found])
        odd = (sum(found) - even) >> 8
        lanes = struct.unpack(_LANES, even.to_bytes(_MOST_LABELS, "little") + odd.to_bytes(_MOST_LABELS, "little"))
        half = _MOST_LABELS // _LANE
        return [lanes[label // 2 + label % 2 * half] for label in range(width)]


@dataclass(frozen=True, slots=True)
class Heard:
    """What a passage says by itself, for each label, its parts, and the places of those that have weights."""

    passage: list[float]
    parts: frozenset[int] = field(repr=False)
    places: list[int] = field(repr=False)


@dataclass(frozen=True, slots=True)
class Judge:
    """What the numbers of a portrait say for each category."""

    categories: tuple[Category, ...]
    coefficients: tuple[tuple[float, ...], ...] = field(repr=False)  # of each category
    constants: tuple[float, ...] = field(repr=False)

    def __call__(self, portrait: Sequence[float]) -> dict[Category, float]:
        """Given a message's portrait, return how likely it is of each category; together one."""
        told = [number for number in portrait if number]  # half of them are nought, and add nothing
        values = [
            constant + sum(map(operator.mul, itertools.compress(row, portrait), told))
            for row, constant in zip(self.coefficients, self.constants, strict=True)
        ]
        top = max(values)
        powers = [math.exp(value - top) for value in values]
        return {category: power / sum(powers) for category, power in zip(self.categories, powers, strict=True)}


@dataclass(frozen=True, slots=True)
class Learned:
    """The weights, ready for use."""

    keys: Keys = field(repr=False)  # of the parts that have weights
    passages: Weights
    whole: Weights  # in a message as a whole
    rarities: bytes = field(repr=False)  # of the keys; 0 where a part is not weighed in a whole message
    by_passages: Judge  # of portraits
    by_all: Judge  # of portraits with all their words

    @property
    def labels(self) -> tuple[str, ...]:
        """The labels that a passage may have."""
        return self.passages.labels

    @property
    def offsets(self) -> tuple[float, ...]:
        """How much speaks for each label before anything of a passage is looked up."""
        return self.passages.offsets

    def hear(self, text: str, tags: str) -> Heard:
        """Given a passage and its tags, return how much it speaks for each label, and the parts that were looked up."""
        parts = grams(text, tags)
        places = self.keys.places(parts)
        return Heard(self.passages.worth(places), parts, places)

    def passage(self, text: str, tags: str) -> list[float]:
        """Given a passage and its tags, return how much it speaks for each label."""
        return self.hear(text, tags).passage

    def together(self, parts: Iterable[int]) -> list[float]:
        """Given the parts of a whole message, return how much they speak for each label together.

        A part counts once, what is rare for more, and all the less, the more there are: a long letter says no more than
        a short one.
        """
        return self._together(self.keys.places(parts))

    def of_mail(self, subject: Heard | None, sentences: Sequence[Heard]) -> list[float]:
        """Given what was heard in a mail's subject and in its sentences, return how much all of its parts speak for
        each label together: only what counts once more for where it stands is still to be looked up."""
        parts = counted_again(subject.parts if subject else frozenset(), [one.parts for one in sentences])
        heard = (subject, *sentences) if subject else sentences
        return self._together(list({*self.keys.places(parts)}.union(*(one.places for one in heard))))

    def _together(self, places: Sequence[int]) -> list[float]:
        length = math.sqrt(sum([_SQUARES[self.rarities[place]] for place in places]))
        return self.whole.worth(places, 1 / length if length else 1.0)


@dataclass(frozen=True, slots=True)
class Steps:
    """Weights before they are packed: for each part that has any, a number from -127 to 127 for each label."""

    labels: tuple[str, ...]
    offsets: tuple[float, ...]
    scale: float
    weights: Mapping[int, Sequence[int]] = field(repr=False)
    rarities: Mapping[int, int] = field(default_factory=dict, repr=False)  # of parts of whole messages, see ``rarity``

    def told(self) -> list[object]:
        """What the head of the file holds of these steps: labels, offsets and scale."""
        return [self.labels, self.offsets, self.scale]

    def rows(self, keys: Iterable[int]) -> bytes:
        """Given all keys, return the rows of the file."""
        nothing = [0] * len(self.labels)
        return bytes(step + _BIAS for key in keys for step in self.weights.get(key, nothing))


def rarity(count: int, of: int) -> int:
    """Given in how many of so many texts a part stands, return how rare it is, in steps from 1 to 255."""
    return min(max(1, round(_FINELY * math.log(of / count))), 0xFF)


def counts_for(rarity: int) -> float:
    """Given how rare a part is, return what it counts for in a whole message: who writes seldom of it, means it."""
    return (rarity / _FINELY) ** 2


NO_STEPS = Steps((), (), 1.0, {})


Told = Mapping[str, tuple[float, Sequence[float]]]


def packed(passages: Steps, whole: Steps, by_passages: Told, by_all: Told) -> bytes:
    """Given what was learned, return it as the bytes of the file."""
    keys = sorted({*passages.weights, *whole.weights})
    judges = [dict(by_passages), dict(by_all)]
    head = {"keys": len(keys), "passages": passages.told(), "whole": whole.told(), "messages": judges}
    body = _stepped(keys) + passages.rows(keys) + whole.rows(keys) + bytes(whole.rarities.get(key, 0) for key in keys)
    return zlib.compress(json.dumps(head, separators=(",", ":")).encode() + b"\n" + body, 9)


def unpacked(data: bytes) -> Learned:
    """Given the bytes of the file, return what they hold."""
    text = zlib.decompress(data)
    end = text.index(b"\n")
    told = json.loads(text[:end])
    keys, start = _walked(text, end + 1, told["keys"])
    middle = start + len(keys) * len(told["passages"][0])
    end = middle + len(keys) * len(told["whole"][0])
    return Learned(
        keys=_keys(keys),
        passages=_weights(told["passages"], text[start:middle]),
        whole=_weights(told["whole"], text[middle:end]),
        rarities=text[end:],
        by_passages=_judge(told["messages"][0]),
        by_all=_judge(told["messages"][1]),
    )


def _judge(told: Told) -> Judge:
    return Judge(
        categories=tuple(map(Category, told)),
        coefficients=tuple(tuple(map(float, row)) for _, row in told.values()),
        constants=tuple(float(constant) for constant, _ in told.values()),
    )


def _weights(told: tuple[Sequence[str], Sequence[float], float], rows: bytes) -> Weights:
    labels, offsets, scale = told
    return Weights(tuple(labels), tuple(offsets), scale, rows)


def _stepped(keys: Iterable[int]) -> bytes:
    """Given sorted keys, return the steps between them: first those of one octet, then the keys that are far."""
    near, far, before = bytearray(), bytearray(), -1
    for key in keys:
        step = key - before
        near.append(min(step, _FAR))
        if step >= _FAR:
            far += key.to_bytes(KEY, "little")
        before = key
    return bytes(near + far)


def _walked(text: bytes, start: int, count: int) -> tuple[list[int], int]:
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


def unload() -> None:
    """Let go of what was learned, some eight megabytes; it is read again when the next message asks for it."""
    learned.cache_clear()
