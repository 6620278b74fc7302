"""Plans: what follows from the facts now. Values that a test compares with ``==``."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from agent.model.application import ApplicationFacts, Interview, MessageFact, Person, Round, Stage, Standing
from agent.model.draft import Kind, Manner, Reason


@dataclass(frozen=True, slots=True)
class Place:
    """Place one draft."""

    application: ApplicationFacts
    kind: Kind
    round: Round | None  # None: a reply where no interview was announced
    person: Person  # who it goes to; an empty address is an empty To
    interview: Interview | None  # thank-you, follow-up: the one it speaks of
    answers: MessageFact | None  # the mail that it answers, or in whose thread it stands
    occasion: str
    due: datetime
    until: datetime
    reason: Reason
    panel: tuple[Person, ...] = ()  # everybody else of the round who gets one of their own
    met: tuple[Person, ...] = ()  # who took part in an earlier round
    promised: datetime | None = None  # a nudge names it, a follow-up looks forward to it
    next_round: datetime | None = None  # when the next round begins: what is noted from then on is of that one
    goes_on: bool = False  # they have asked the user for more since, or on to a further round: no news is asked for
    revision: int = 1
    variant: int = 0
    manner: Manner = Manner.USUAL
    account: str = ""  # the account that the invitation or the answered mail came to
    from_address: str = field(default="", repr=False)  # and the user's address that it came to; "" is the first one
    key: str = ""  # of the earlier revision, which this one comes after; "" is a first one


@dataclass(frozen=True, slots=True)
class Withdraw:
    """Withdraw one untouched draft (or make it void where it was not placed yet)."""

    draft: int
    reason: Reason


@dataclass(frozen=True, slots=True)
class Keep:
    """An untouched draft that is still right; ``place`` is what it would be made from now.

    Where that would come out otherwise (a note was added, an address found), another revision takes its place.
    """

    draft: int
    place: Place


Action = Place | Withdraw | Keep


@dataclass(frozen=True, slots=True)
class Upcoming:
    """What comes next, if nothing happens before."""

    kind: Kind
    rule: str
    at: datetime
    person: Person
    reason: Reason


@dataclass(frozen=True, slots=True)
class ApplicationPlan:
    """What follows for one application from its facts and the clock."""

    application: str
    stage: Stage
    standing: Standing
    since: datetime
    rounds: tuple[Round, ...]
    people: tuple[Person, ...]
    actions: tuple[Action, ...]
    next: Upcoming | None
    upcoming: tuple[Upcoming, ...] = ()
    refusals: tuple[Reason, ...] = ()  # what is not done, and why
    needs_you: tuple[str, ...] = field(default=(), repr=False)
    hints: tuple[str, ...] = field(default=(), repr=False)  # good to know, nothing to do: N3, P2, T9


@dataclass(frozen=True, slots=True)
class Plan:
    """What follows for everything."""

    applications: tuple[ApplicationPlan, ...]

    @property
    def next_due(self) -> datetime | None:
        """When the next thing is due; None where nothing is."""
        return min((plan.next.at for plan in self.applications if plan.next), default=None)
