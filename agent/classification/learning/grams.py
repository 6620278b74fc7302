"""What a passage is made of, as numbers: its words, their stems, what stands beside what, and its tags.

A number stands for one such part, in every language alike. Two parts may share a number; in so large a range that
happens to so few that nothing comes of it.
"""

from __future__ import annotations

import itertools
import zlib
from collections.abc import Sequence, Set
from functools import lru_cache

from agent.classification.tagging.words import OTHER_WORD, plain_words

_RANGE = 0xFFFFFF
_STEM = 6
"""Letters: what a longer word ends in is its grammar, mostly."""

_SHORTER = (3, 4, 5)
_MOST_WORDS = 70
_EDGE = "\x02"
_BEGINNING, _END = 2, 3
_IN_THE_SUBJECT, _AT_THE_BEGINNING, _AT_THE_END = 101, 103, 107
"""Sentences that begin a mail, and that end it; and what tells a part there from the same one anywhere."""

_SAYS_NOTHING = frozenset(f"{OTHER_WORD},")


@lru_cache(maxsize=5_000)
def _number(text: str) -> int:
    return zlib.crc32(text.encode("utf-8", "surrogatepass"))


def grams(passage: str, tags: str) -> frozenset[int]:
    """Given a passage and its string of tags ("" where its language has none), return the numbers of its parts."""
    words = plain_words(passage)[:_MOST_WORDS]
    stems = [_number(word[:_STEM]) for word in (_EDGE, *words, _EDGE)]
    kinds = [_number(f"\x03{tag}") for tag in tags if tag not in _SAYS_NOTHING]
    found = {(_number(word) * 3 + 1) & _RANGE for word in words}
    found.update([(stem * 5 + 2) & _RANGE for stem in (*stems, *kinds)])
    if not tags:  # most languages bend their words more, and have no tags to make up for it
        shorter = {word[:length] for word in words for length in _SHORTER if len(word) > length}
        found.update((_number(stem) * 9 + 6) & _RANGE for stem in shorter)
    for series in (stems, kinds):
        found.update([(one * 33 + two * 7 + 3) & _RANGE for one, two in itertools.pairwise(series)])
        triples = list(zip(series, series[1:], series[2:], strict=False))
        found.update([(one * 37 + three * 11 + 4) & _RANGE for one, _, three in triples])
        found.update([(one * 41 + two * 13 + three * 3 + 5) & _RANGE for one, two, three in triples])
    return frozenset(found)


def of_mail(subject: Set[int], sentences: Sequence[Set[int]]) -> frozenset[int]:
    """Given the parts of a mail's subject, and of each of its sentences, return the parts of the whole mail.

    Each counts wherever it stands, and once more for standing in the subject, at the beginning or at the end: there a
    mail says what it is, and between them why.
    """
    return counted_again(subject, sentences).union(subject, *sentences)


def counted_again(subject: Set[int], sentences: Sequence[Set[int]]) -> frozenset[int]:
    """Given the same, return what is counted once more for where it stands."""
    placed = (
        (_IN_THE_SUBJECT, subject),
        (_AT_THE_BEGINNING, frozenset().union(*sentences[:_BEGINNING])),
        (_AT_THE_END, frozenset().union(*sentences[-_END:])),
    )
    return frozenset([(part * place + place) & _RANGE for place, parts in placed for part in parts])
