"""The messages of one batch: their headers, and no more of each than what its header does not settle."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from itertools import chain

from agent.context import Context
from agent.errors import reported
from agent.mailbox.base import Mailbox
from agent.model.application import Reading
from agent.model.identity import are_copies
from agent.model.mail import Category, Head, Ref, Stored
from agent.parsing.mime import FAULTS
from agent.pipeline.known import Known
from agent.store import Store
from agent.understanding import (
    Opened,
    Verdict,
    is_tied,
    open_head,
    understand,
    understand_first_part,
    understand_head,
)

_MORE_NEEDED = (Verdict.BODY_NEEDED, Verdict.FIRST_PART_NEEDED)


@dataclass(frozen=True, slots=True)
class Batch:
    """What became of the messages of one batch."""

    readings: tuple[Reading, ...]
    left_out: dict[Ref, datetime | None]  # gone meanwhile, or not given; with their dates, where those are known
    to_come: bool  # one of them is from a trial's future, and stays unread


class Batches:
    """Reads batches during one pass. ``progress`` is called between any two messages."""

    def __init__(self, store: Store, known: Known, now: datetime, progress: Callable[[], None]) -> None:
        self._store = store
        self._known = known
        self._now = now
        self._progress = progress
        self.faults: list[str] = []
        """What to report: faults of the program itself, each at one message, which was left out."""

    def read(self, mailbox: Mailbox, refs: tuple[Ref, ...], context: Context) -> Batch:
        """Given refs of a folder, return what each message came to, and which did not come.

        What its header or its first part settles is not fetched, and neither is what was only moved here. Once the
        bodies are read more is known, so those headers are asked again: a thread that began in this very batch goes on
        in them.
        """
        heads = {ref: open_head(head) for ref, head in mailbox.heads(refs).items()}
        self._known.look_up(frozenset(chain.from_iterable(one.thread for one in heads.values())))
        verdicts = {ref: self._by_head(ref, opened, context) for ref, opened in heads.items()}
        readings = {ref: verdict for ref, verdict in verdicts.items() if isinstance(verdict, Reading)}
        needed = {ref: heads[ref] for ref, verdict in verdicts.items() if verdict in _MORE_NEEDED}
        copies = self._copies(needed)
        parts = {ref: heads[ref] for ref in needed if verdicts[ref] is Verdict.FIRST_PART_NEEDED and ref not in copies}
        to_come = {ref: None for ref, verdict in verdicts.items() if verdict is Verdict.LEFT_UNREAD}
        readings |= self._by_first_parts(mailbox, parts, context)
        bodies = {ref: heads[ref] for ref in needed if ref not in copies and ref not in readings}
        read = self._bodies(mailbox, bodies, context)
        again = {ref: heads[ref] for ref in readings if self._is_wanted_after_all(ref, heads[ref], context)}
        dull = {ref: reading for ref, reading in readings.items() if ref not in again}
        found = to_come | dull | copies | read | self._bodies(mailbox, again, context)
        return Batch(
            tuple(reading for ref in refs if (reading := found.get(ref)) is not None),
            {ref: heads[ref].dated if ref in heads else None for ref in refs if ref not in found},
            any(reading is None for reading in found.values()),
        )

    def understood(
        self,
        ref: Ref,
        stored: Stored,
        context: Context,
        head: Head | None = None,
        said: Category | None = None,
    ) -> Reading | None:
        """Given a stored message, return what it came to; None where it is from a trial's future.

        ``said`` is what the user says that it is. What comes later in this pass is read with it in mind.
        """
        reading = understand(ref, stored, context, head, said)
        if reading is not None:
            self._known.learn(reading)
        return reading

    def _by_head(self, ref: Ref, opened: Opened, context: Context) -> Reading | Verdict:
        self._progress()
        try:
            return understand_head(ref, opened, context)
        except FAULTS:
            return Verdict.BODY_NEEDED

    def _is_wanted_after_all(self, ref: Ref, opened: Opened, context: Context) -> bool:
        return is_tied(opened, context) and self._by_head(ref, opened, context) is Verdict.BODY_NEEDED

    def _copies(self, heads: Mapping[Ref, Opened]) -> dict[Ref, Reading]:
        """Those that the ledger knows from another folder or account: the ledger notes where, and needs no body."""
        known = self._store.copies(frozenset(opened.identity for opened in heads.values()) - {""})
        return {
            ref: Reading(ref, opened.identity, self._now, Category.UNRELATED)
            for ref, opened in heads.items()
            if (met := known.get(opened.identity)) and are_copies(met, opened.dated or met)
        }

    def _by_first_parts(self, mailbox: Mailbox, heads: Mapping[Ref, Opened], context: Context) -> dict[Ref, Reading]:
        """What the messages came to whose first parts settle them."""
        parts = mailbox.first_parts(tuple(heads)) if heads else {}
        found = {ref: understand_first_part(ref, heads[ref], part, context) for ref, part in parts.items()}
        return {ref: reading for ref, reading in found.items() if reading is not None}

    def _bodies(self, mailbox: Mailbox, heads: Mapping[Ref, Opened], context: Context) -> dict[Ref, Reading | None]:
        """What messages came to by their bodies; None where one is from a trial's future. Some may not come.

        One on which the program itself fails does not, either: it is asked for again, and the others go on.
        """
        found: dict[Ref, Reading | None] = {}
        for ref, stored in mailbox.fetch_all(tuple(heads)):
            self._progress()
            try:
                found[ref] = self.understood(ref, stored, context, heads[ref].head)
            except FAULTS as fault:
                self.faults.append(reported(fault))
        return found
