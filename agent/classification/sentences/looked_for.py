"""What a saying looks for first. A sentence that has none of the words which that needs is not asked whether it says
it.

There are a hundred sayings, and a sentence has the words of a few of them.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence, Set
from functools import cache
from typing import TypeVar

from agent.expressions import needed_of
from agent.needed_words import Needs, Words, one_of, stands_in

Saying = Callable[..., object]
Held = Sequence[Words | None]
"""As what the words of each sentence begin; None for one of which that is not known."""

_Noted = TypeVar("_Noted", bound=Saying)
_FIRST: dict[Saying, tuple[re.Pattern[str], ...]] = {}


def looks_for(*expressions: re.Pattern[str]) -> Callable[[_Noted], _Noted]:
    """Given expressions, return a decorator that notes them with a function that finds nothing where none of them
    does."""

    def noted(saying: _Noted) -> _Noted:
        _FIRST[saying] = expressions
        return saying

    return noted


def looked_for(saying: Saying) -> tuple[re.Pattern[str], ...]:
    """Given a saying, return the expressions that are noted with it; none where it may look for anything."""
    return _FIRST.get(saying, ())


@cache
def _needed(saying: Saying) -> Needs:
    """What a saying needs wherever it finds anything; nothing where it may look for anything."""
    return one_of(map(needed_of, looked_for(saying)))


@cache
def _by_word(
    sayings: tuple[Saying, ...],
) -> tuple[frozenset[Saying], Mapping[str, Sequence[tuple[Saying, tuple[Words, ...]]]]]:
    """Those of some sayings that may look for anything, and the others by each word of which they need one, with what
    they need beside it."""
    by_word: dict[str, list[tuple[Saying, tuple[Words, ...]]]] = {}
    for saying in sayings:
        for word, beside in _needed(saying).items():
            by_word.setdefault(word, []).append((saying, beside))
    return frozenset(saying for saying in sayings if not _needed(saying)), by_word


def worth_asking(sayings: tuple[Saying, ...], together: Words | None) -> Set[Saying]:
    """Given sayings, and what the sentences of a mail hold together, return those for which it has the words."""
    if together is None:
        return frozenset(sayings)
    of_any, by_word = _by_word(sayings)
    found = set(of_any)
    for word in together:
        for saying, beside in by_word.get(word, ()):
            if saying not in found and not any(map(together.isdisjoint, beside)):
                found.add(saying)
    return found


def of_all(held: Held) -> Words | None:
    """Given what the sentences of a mail hold, return what they hold together; None where that is not known of all."""
    known = [words for words in held if words is not None]
    return frozenset().union(*known) if len(known) == len(held) else None


def may_say(saying: Saying, held: Held) -> Sequence[int]:
    """Given a saying of one sentence, and what the sentences of a mail hold, return which of them may say it."""
    needed = _needed(saying)
    if not needed:
        return range(len(held))
    return [at for at, words in enumerate(held) if words is None or stands_in(words, needed)]


def may_be_said(saying: Saying, held: Held) -> bool:
    """Given a saying of several sentences, and what those of a mail hold, return whether they may say it."""
    needed = _needed(saying)
    return not needed or any(words is None or stands_in(words, needed) for words in held)
