"""Plays the hunt on the agent's real code: mail comes, the clock moves on, passes are made, the user acts.

As the daemon would, it makes a pass soon after anything happened, and whenever something falls due. What comes of each
is found by comparing the store before and after, and told as events; nothing is told that did not happen.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from email.message import EmailMessage
from pathlib import Path

from agent import config
from agent.demo.desk import Desk
from agent.demo.hunt import BEGINS, ENDS, STEPS, configuration
from agent.demo.steps import Arrives, Deletes, Edits, Names, Notes, Sends, Step, Writes, instant
from agent.errors import FollowupError
from agent.model import draft as drafts
from agent.model.application import MessageFact, NoteKind
from agent.model.draft import DraftFact
from agent.model.mail import PersonClaim
from agent.pipeline import Surroundings, run_pass
from agent.store import Store, open_store

MAIL, CONFIGURATION, STORE = "Mail", "config.toml", Path("state") / "followup.db"

_SOON = timedelta(minutes=15)
_SURE = timedelta(minutes=30)  # a draft that is gone counts as deleted when it is still gone a while later


@dataclass(frozen=True, slots=True)
class Happened:
    """A step of the hunt: a mail arrived, or the user did something; ``message`` is the mail that it is about."""

    at: datetime
    step: Step
    message: EmailMessage | None


@dataclass(frozen=True, slots=True)
class Read:
    """A pass read mails of others: what those came to that have to do with the hunt, and how many have not."""

    at: datetime
    facts: tuple[tuple[str, MessageFact], ...]  # each with its application's company; "" for none
    dull: int


@dataclass(frozen=True, slots=True)
class Turned:
    """A pass brought a draft one step on in its life; ``replaced_by`` is the revision that comes instead, if any."""

    at: datetime
    draft: DraftFact
    step: drafts.Step
    replaced_by: DraftFact | None = None


@dataclass(frozen=True, slots=True)
class Ended:
    """The hunt is over: every draft that there was."""

    at: datetime
    drafts: tuple[DraftFact, ...]


Event = Happened | Read | Turned | Ended


class Player:
    """Plays the hunt in a folder of its own, which is there and empty."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.desk = Desk(folder / MAIL)
        self.configuration = folder / CONFIGURATION
        self.configuration.write_text(configuration(folder / MAIL, folder / STORE), encoding="utf-8")
        self.configuration.chmod(0o600)
        self._settings = config.load(self.configuration)
        self._surroundings = Surroundings()
        self._now = instant(BEGINS)
        self._next_due: datetime | None = None
        self._read: set[int] = set()
        self._lives: dict[int, int] = {}  # draft -> how many of its steps have been told

    def play(self) -> Iterator[Event]:
        """Play everything, and yield what happens, in order of time. Raise FollowupError if the story goes astray."""
        with open_store(self._settings.store_path) as store:
            yield from self._look(store, self._now)
            times = [instant(step.at) for step in STEPS] + [instant(ENDS)]
            for position, step in enumerate(STEPS):
                at, following = times[position], times[position + 1]
                yield from self._wait(store, at)
                yield Happened(at, step, self._do(store, step, at))
                for later in (_SOON, _SURE) if isinstance(step, Deletes) else (_SOON,):
                    if at + later < following:
                        yield from self._look(store, at + later)
            yield from self._wait(store, times[-1])
            yield from self._look(store, times[-1])
            yield Ended(times[-1], store.drafts())

    def _wait(self, store: Store, until: datetime) -> Iterator[Event]:
        """Make the passes for which something falls due before the time."""
        while self._next_due is not None and self._now < self._next_due < until:
            yield from self._look(store, self._next_due)

    def _look(self, store: Store, at: datetime) -> Iterator[Event]:
        report = run_pass(self._settings, at, self._surroundings)
        self._now, self._next_due = at, report.next_due
        if report.troubles:
            raise FollowupError(f"The demo's mailbox gave trouble: {'; '.join(report.troubles)}")
        if report.read:
            yield Read(at, tuple(self._heard(store)), report.categories["unrelated"])
        yield from self._turns(at, store.drafts())

    def _heard(self, store: Store) -> Iterator[tuple[str, MessageFact]]:
        """What the store came to know since the last look of mails from others, each with the company it concerns."""
        snapshot = store.snapshot()
        known = [(facts.company, message) for facts in snapshot.applications for message in facts.messages]
        known += [("", message) for message in snapshot.unassigned]
        for company, message in sorted(known, key=lambda item: (item[1].date, item[1].id)):
            if message.id not in self._read and not message.own:
                yield company, message
            self._read.add(message.id)

    def _turns(self, at: datetime, found: tuple[DraftFact, ...]) -> Iterator[Event]:
        """Tell what is new in the lives of the drafts. A step that leaves a draft where it was is no news."""
        revisions = {(draft.key, draft.revision): draft for draft in found}
        for draft in found:
            told = self._lives.get(draft.id, 0)
            self._lives[draft.id] = len(draft.steps)
            for number, step in enumerate(draft.steps[told:], start=told):
                if number == 0 or step.state is not draft.steps[number - 1].state:
                    yield Turned(at, draft, step, revisions.get((draft.key, draft.revision + 1)))

    def _do(self, store: Store, step: Step, at: datetime) -> EmailMessage | None:
        match step:
            case Arrives():
                return self.desk.deliver(step.letter, at)
            case Writes():
                return self.desk.write(step.letter, at)
            case Sends():
                return self.desk.send(step.to, step.name, at, keeps_id=step.keeps_id)
            case Edits():
                return self.desk.edit(step.to, step.adds, at)
            case Deletes():
                return self.desk.delete(step.to)
            case Notes():
                store.add_note(_application(store, step.application), NoteKind.FORGOT, step.text, at)
            case Names():
                claim = PersonClaim(step.person, step.address)
                store.add_person(_application(store, step.application), claim, at)
        return None


def _application(store: Store, company: str) -> str:
    """Given a company's name, return the id of its application."""
    for facts in store.applications():
        if facts.company == company:
            return facts.id
    raise FollowupError(
        f"The demo's story does not come out: {company} is not among the applications.",
        "This is a fault of the program: please report it.",
    )
