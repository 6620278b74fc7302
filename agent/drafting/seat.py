"""Which line of a table a draft takes: what keeps the wordings of a panel, of rounds and of redrafts apart (T2, T8)."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from agent.drafting.formats import one_line
from agent.drafting.headers import draft_key
from agent.drafting.phrasing import words_of
from agent.expressions import expression
from agent.model.draft import Manner
from agent.model.plan import Place

_FEWEST = 4  # lines that take turns, however few people there are
_ROUNDS = 3  # so many rounds have wordings of their own; the tables of a thank-you have room for it
_CHOSEN = 3  # of the lines that are a person's own, one in so many is of the manner that is asked for
_WARM = expression(
    r"\b(?:enjoy\w*|appreciat\w+|pleas\w+|glad(?:ly)?|grateful\w*|gratitude|happy|delighted|kind(?:ly|ness)?|"
    r"thankful|sincere|valued|"
    r"enthusias\w+|excited|keen\w*|proud|warm\w*|liked?|love|treat|meant a lot|energy|appeals?)\b",
    re.IGNORECASE,
)


def warmth(line: str) -> int:
    """Given a line, return how many of its words speak of feelings."""
    return len(_WARM.findall(line))


_SUITS: Mapping[Manner, Callable[[str], int]] = {
    Manner.SHORTER: lambda line: len(words_of(line)),
    Manner.WARMER: lambda line: -warmth(line),
    Manner.PLAINER: lambda line: 2 * warmth(line) + len(words_of(line)) // 6,
}
"""How well a line suits a manner: the least first."""


@dataclass(frozen=True, slots=True)
class Seat:
    """Where somebody stands in a round.

    Of a table's lines every third belongs to one round; of a round's lines every ``count``-th to one person. Where few
    read them, the best of them, which come first, take turns, beginning at a place that the company decides. ``taken``
    are sentences of the application's other drafts; they come last.
    """

    index: int
    count: int
    starts: bytes  # a number for each clause
    round_number: int
    variant: int
    taken: frozenset[str]
    manner: Manner = Manner.USUAL

    def order(self, table: Sequence[str], clause: int) -> list[str]:
        """Given a table and a number for the clause, return its lines, the best for this seat first."""
        own = [line for lines in self._by_round(table, clause) for line in lines]
        suited = self._suited(own)
        turn = self.variant % len(suited)
        chosen = [*suited[turn:], *suited[:turn]]
        return [*chosen, *(line for line in (*own, *table) if line not in chosen)]

    def _by_round(self, table: Sequence[str], clause: int) -> Iterator[list[str]]:
        """This person's own lines of a table: those of this round, then, for redrafts, those of the others."""
        if len(table) // _ROUNDS < self.count:  # a short table has no room for rounds
            yield list(table[self.index % len(table) :: self.count])
            return
        for number in range(_ROUNDS):
            lines = list(table[(self.round_number - 1 + number) % _ROUNDS :: _ROUNDS])
            turning = max(_FEWEST, self.count)
            ring = [*self._turned(lines[:turning], clause), *self._turned(lines[turning:], clause)]
            yield ring[self.index :: self.count]

    def _turned(self, lines: list[str], clause: int) -> list[str]:
        first = self.starts[clause] % len(lines) if lines else 0
        return [*lines[first:], *lines[:first]]

    def _suited(self, lines: list[str]) -> list[str]:
        """Of a person's own lines, those that suit the manner that is asked for: one in three."""
        suits = _SUITS.get(self.manner)
        return sorted(lines, key=suits)[: -(-len(lines) // _CHOSEN)] if suits else lines


def seat_of(place: Place) -> Seat:
    """Given what is to be placed, return its person's seat in the round."""
    keys = sorted({person.key for person in (place.person, *place.panel)})
    company = one_line(place.application.company).casefold()
    own = {place.key, draft_key(place)}
    return Seat(
        index=keys.index(place.person.key),
        count=len(keys),
        starts=hashlib.sha256(company.encode()).digest(),
        round_number=place.round.number if place.round else 1,
        variant=place.variant,
        manner=place.manner,
        taken=frozenset(
            source.sentence
            for draft in place.application.drafts
            if draft.key not in own
            for source in draft.text.sources
            if source.origin != "profile.full_name" and not source.sentence.endswith(",")
        ),
    )
