"""A message that is in its folder, and that its mailbox does not give: how often it is asked for, when it is set aside.

Servers mend most of what they cannot give within a day or two. Until then the folder's cursor waits for it. What is set
aside holds up nothing any more; it is still asked for, once a day, and read like any new message as soon as it comes.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from agent.model.mail import Ref

TRIES = 5
"""Tries that count before a message is set aside. They lie ``APART``, so it takes more than three days: longer than a
weekend in which nobody mends a server, and shorter than the week for which Gmail remembers where a cursor stands."""

APART = timedelta(hours=20)
"""How far two tries that count lie apart: whoever makes one pass each morning has one a day."""


@dataclass(frozen=True, slots=True)
class Withheld:
    """One such message. A try counts only where the mailbox gave another message of the folder meanwhile."""

    ref: Ref
    since: datetime  # when it was first asked for in vain
    dated: datetime | None = None  # as its header says, where that was given
    tries: int = 0  # those that count
    tried_at: datetime | None = None  # the last of them

    @property
    def set_aside(self) -> bool:
        """Whether its folder's cursor waits for it no longer."""
        return self.tries >= TRIES

    def would_count(self, now: datetime) -> bool:
        """Given the time now, return whether a try would count: the last that did is long enough ago."""
        return self.tried_at is None or not timedelta(0) <= now - self.tried_at < APART

    def tried(self, now: datetime) -> Withheld:
        """Given the time of a try in vain that counts, return what the message is now."""
        return replace(self, tries=self.tries + 1, tried_at=now)


def after_a_try(
    known: Iterable[Withheld],
    asked: Collection[Ref],
    in_vain: Mapping[Ref, datetime | None],
    now: datetime,
    *,
    others_given: bool,
) -> tuple[Withheld, ...]:
    """Given what was known of a folder, which refs were asked for now, and which of them in vain, return what is known.

    ``in_vain`` tells their dates, too. ``others_given`` says whether the mailbox gave another message of the folder.
    One that was set aside, and is not to be asked for yet, stays; of any other that did not turn up nothing is kept:
    it was given, or is gone.
    """
    by_ref = {one.ref: one for one in known}
    resting = [one for ref, one in by_ref.items() if one.set_aside and ref not in asked]
    tried = [by_ref.get(ref) or Withheld(ref, now, dated) for ref, dated in in_vain.items()]
    return (*resting, *(one.tried(now) if others_given and one.would_count(now) else one for one in tried))
