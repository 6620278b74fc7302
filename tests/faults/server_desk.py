"""A desk whose mailbox lies on a server: what is the same of it whatever the server speaks."""

from __future__ import annotations

import re
import time
from abc import abstractmethod
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from agent.errors import MailboxError
from agent.mailbox.base import Mailbox
from agent.model.draft import DraftFact, DraftState
from agent.model.settings import Timing
from agent.pipeline import PassReport, run_pass
from tests.faults.desk import Contents, Desk
from tests.hunt import ZONE, at

PATIENCE = 120.0  # seconds for what takes a few: a machine that does other things meanwhile is no failure
CLIENTS_ID = re.compile(rb"<client-\d+@")  # of a mail program in the tests: another one each time

_ON_THE_WAY = frozenset(
    {
        DraftState.INTENDED,
        DraftState.PLACING,
        DraftState.UNKNOWN,
        DraftState.REPLACING,
        DraftState.WITHDRAWING,
    }
)

Facts = tuple[tuple[str, str, str, bool], ...]


@dataclass(frozen=True)
class Outcome:
    """What a story came to on a server: what its user could tell apart, and what the agent knows."""

    contents: Contents
    drafts: tuple[tuple[str, str, str, int], ...]
    applications: tuple[tuple[str, str, str], ...]
    facts: Facts


class ServerDesk(Desk):
    """A desk on an account of its own. ``rest`` is how long to wait, now and then, for what settles by itself."""

    def __init__(self, folder: Path, rest: float, timing: Timing | None = None) -> None:
        super().__init__(folder, timing)
        self.rest = rest
        self.mailbox: Mailbox | None = None  # the one that the last pass opened
        self.passes = 0

    @abstractmethod
    def flag(self, to: str) -> None:
        """Flag the draft to this address: it is the user's from then on."""

    def save(self) -> Callable[[], None]:
        raise NotImplementedError("What is on a server is not put back as it was: its ids only go up.")

    # --- the agent ---

    def until_quiet(self, when: str | None) -> None:
        """Do passes with the clock at that time (None: the real one) until nothing is on its way any more."""
        end = time.monotonic() + PATIENCE
        while not self.comes_to_rest(when):
            assert time.monotonic() < end, [draft.steps for draft in self.on_the_way()]
            if self.passes % 2:  # one comes too early on purpose
                time.sleep(self.rest)

    def comes_to_rest(self, when: str | None) -> bool:
        """Do a pass. Return whether it left nothing to do, and nothing in trouble."""
        report = self.tried(when)
        return report is not None and not report.troubles and not report.unknown and not self.on_the_way()

    def on_the_way(self) -> list[DraftFact]:
        """Return the drafts that are neither where they belong nor given up."""
        return self.drafts(*_ON_THE_WAY)

    def tried(self, when: str | None) -> PassReport | None:
        """Do a pass. Return what it did, None where the mailbox could not be read at all."""
        self.passes += 1
        try:
            return run_pass(self.settings, at(when) if when else None, self.surroundings)
        except MailboxError:
            return None

    def hang_up(self) -> None:
        """End the pass that is under way in another thread, as the daemon does when it is stopped."""
        if self.mailbox is not None:
            self.mailbox.hang_up()

    # --- what must hold ---

    def outcome(self, when: str | None) -> Outcome:
        """Return what everything has come to at that time."""
        end = self.end(when or datetime.now(ZONE).strftime("%Y-%m-%d %H:%M:%S"))
        return Outcome(end.contents, end.drafts, end.applications, self._facts())

    def _facts(self) -> Facts:
        with self.store() as store:
            messages = [one for facts in store.snapshot().applications for one in facts.messages]
        return tuple(
            sorted(
                (
                    CLIENTS_ID.sub(b"<client@", one.message_id.encode()).decode(),
                    one.category.value,
                    one.application or "",
                    one.needs_review,
                )
                for one in messages
            )
        )
