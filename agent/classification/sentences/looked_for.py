"""What a saying looks for first: a sentence that has none of the words of that does not say it, and is not asked.

There are fourscore sayings, and a sentence holds the words of a few of them.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import cache
from typing import TypeVar

from agent.expressions import needed_of
from agent.needed_words import Words

Saying = Callable[..., object]
Held = Sequence[Words | None]
"""As what the words of each sentence begin; None for one of which that is not known."""

_Noted = TypeVar("_Noted", bound=Saying)
_FIRST: dict[Saying, tuple[re.Pattern[str], ...]] = {}


def looks_for(*expressions: re.Pattern[str]) -> Callable[[_Noted], _Noted]:
    """Given expressions, return what notes them with a function that finds nothing where none of them does."""

    def noted(saying: _Noted) -> _Noted:
        _FIRST[saying] = expressions
        return saying

    return noted


def looked_for(saying: Saying) -> tuple[re.Pattern[str], ...]:
    """Given a saying, return the expressions that are noted with it; none where it may look for anything."""
    return _FIRST.get(saying, ())


@cache
def _needed(saying: Saying) -> tuple[tuple[Words, Words], ...]:
    """Of each expression that a saying looks for two sets of words, of both of which it needs one."""
    needed = [needed_of(one) for one in looked_for(saying)]
    return tuple((words[0], words[-1]) for words in needed) if all(needed) else ()


@cache
def _any_needed(saying: Saying) -> Words:
    return frozenset().union(*(rarest for rarest, _ in _needed(saying)))


def of_all(held: Held) -> Words | None:
    """Given what the sentences of a mail hold, return what they hold together; None where that is not known of all."""
    known = [words for words in held if words is not None]
    return frozenset().union(*known) if len(known) == len(held) else None


def may_say(saying: Saying, held: Held, together: Words | None) -> Sequence[int]:
    """Given a saying of one sentence, and what the sentences of a mail hold, each and together, return which of them
    may say it. Mostly the mail has none of its words."""
    needed = _any_needed(saying)
    if not needed:
        return range(len(held))
    none_of = needed.isdisjoint
    if together is not None and none_of(together):
        return ()
    return [at for at, words in enumerate(held) if words is None or not none_of(words)]


def may_be_said(saying: Saying, held: Held, together: Words | None) -> bool:
    """Given a saying of several sentences, and what those of a mail hold, return whether they may say it."""
    needed = _needed(saying)
    if not needed:
        return True
    if together is not None and _any_needed(saying).isdisjoint(together):
        return False
    return any(
        words is None or not (rarest.isdisjoint(words) or others.isdisjoint(words))
        for rarest, others in needed
        for words in held
    )
