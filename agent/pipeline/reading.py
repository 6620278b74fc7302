"""The reading half of a pass: what is new in each folder, in batches; and what must be read once more."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import datetime

from agent.context import Context
from agent.errors import FolderMissing, MailboxError, MessageGone
from agent.mailbox.base import Folder, Mailbox, Role
from agent.model.application import MessageFact, Reading
from agent.model.mail import Ref
from agent.pipeline.batches import Batches
from agent.pipeline.known import Known
from agent.pipeline.report import PassReport
from agent.pipeline.troubles import Troubles
from agent.pipeline.waiting import Waiting
from agent.store import Store, Wanted

BATCH = 200
"""How many messages one transaction covers, at most."""

READ = frozenset({Role.INBOX, Role.OTHER, Role.SENT})
"""The folders in which mail is read."""

Reachable = Mapping[str, tuple[Mailbox, tuple[Folder, ...]]]
"""The mailboxes that can be read, with their folders, by account."""


class Reader:
    """Reads the folders of all accounts during one pass, and records what it read. ``addresses`` are the user's."""

    def __init__(
        self,
        addresses: frozenset[str],
        store: Store,
        batches: Batches,
        known: Known,
        waiting: Waiting,
        troubles: Troubles,
        report: PassReport,
    ) -> None:
        self._applied: list[MessageFact] = []
        self._addresses = addresses
        self._store = store
        self._batches = batches
        self._known = known
        self._waiting = waiting
        self._troubles = troubles
        self._report = report

    def read(self, mailboxes: Reachable, *, sent: bool) -> None:
        """Given the mailboxes that can be read, read Sent of each or, with ``sent`` false, all other folders."""
        context: Context | None = None
        for name, (mailbox, folders) in mailboxes.items():
            for folder in folders:
                if folder.role not in READ or (folder.role is Role.SENT) is not sent:
                    continue
                try:
                    context = self._read_folder(mailbox, folder, context)
                except MailboxError as trouble:
                    self._troubles.fails(name, trouble)
        if not sent:
            self._read_again(mailboxes)

    def reveal(self, mailboxes: Reachable) -> None:
        """Given the mailboxes that can be read, read once more the heads of own mails that belong to an application.

        They are those that turned out to after they had been read.
        """
        context: Context | None = None
        for places in self._store.headless():
            there = [ref for ref in places if ref.account in mailboxes and ref.account not in self._troubles.unread]
            if not there:
                continue
            context = context or self._known.context(sent=True)
            reading = self._found(mailboxes, there, context)
            if reading is not None and reading.fact is not None:
                self._store.reveal(replace(reading.fact, ref=places[0]))
            elif len(there) == len(places) and self._are_gone(mailboxes, there):
                self._store.give_up(places[0])

    def _are_gone(self, mailboxes: Reachable, places: Iterable[Ref]) -> bool:
        """Whether a message lies in none of these places, though all of them are there."""
        try:
            return not any(mailboxes[ref.account][0].withheld((ref,)) for ref in places)
        except MailboxError:
            return False

    def take_applied(self) -> list[MessageFact]:
        """Return the own mails read since the last time by which the user applied, or takes an application back: in
        clear, once."""
        applied, self._applied = self._applied, []
        return applied

    def _read_folder(self, mailbox: Mailbox, folder: Folder, context: Context | None) -> Context | None:
        cursor = self._store.cursor(mailbox.account, folder.name)
        changes = mailbox.changes(folder.name, cursor)
        asked = self._waiting.to_ask(mailbox.account, folder.name, self._store.unhandled(changes.refs))
        left_out: dict[Ref, datetime | None] = {}
        if asked:
            context = context or self._known.context(sent=folder.role is Role.SENT)
            left_out = self._read_refs(mailbox, folder, asked, context, changes.cursor)
        elif changes.cursor != cursor:
            self._store.record(mailbox.account, folder.name, (), changes.cursor)
        self._waiting.note(mailbox, folder.name, asked, left_out)
        return context

    def _read_refs(
        self, mailbox: Mailbox, folder: Folder, refs: tuple[Ref, ...], context: Context, cursor: str
    ) -> dict[Ref, datetime | None]:
        """Read messages of a folder, in batches. Return those that did not come, with their dates.

        The cursor is kept with the last batch, unless one of them is to come yet, or is from a trial's future.
        """
        left_out: dict[Ref, datetime | None] = {}
        all_past = True
        for start in range(0, len(refs), BATCH):
            batch = self._batches.read(mailbox, refs[start : start + BATCH], context)
            left_out |= batch.left_out
            all_past &= not batch.to_come
            last = start + BATCH >= len(refs)
            goes_on = last and all_past and not self._waiting.holds_up(left_out)
            readings = tuple(self._seen_in(folder, one) for one in batch.readings)
            self._record(mailbox.account, folder.name, readings, cursor if goes_on else None)
        return left_out

    def _seen_in(self, folder: Folder, reading: Reading) -> Reading:
        """What a message came to, and whether it lies where only the user puts mail, or came in as anybody's does."""
        if folder.role is Role.SENT:
            return replace(reading, sent=True)
        fact = reading.fact
        if folder.role is not Role.INBOX or fact is None or not fact.own:
            return reading
        for_others = any(one.address not in self._addresses for one in fact.recipients)
        return replace(reading, fact=replace(fact, arrived=for_others))

    def _record(self, account: str, folder: str, readings: tuple[Reading, ...], cursor: str | None) -> None:
        for reading in self._store.record(account, folder, readings, cursor):
            self._report.read += 1
            self._report.categories[reading.category.value] += 1
            self._report.needs_review += bool(reading.fact and reading.fact.needs_review)
            if reading.fact is not None and (reading.fact.applies or reading.fact.withdraws):
                self._applied.append(reading.fact)

    def _read_again(self, mailboxes: Reachable) -> None:
        """Read once more what was read as something else than the user says it is: its old facts are replaced."""
        context: Context | None = None
        for wanted in self._store.wanted_again():
            places = (wanted.ref, *wanted.copies)
            if any(ref.account not in mailboxes or ref.account in self._troubles.unread for ref in places):
                continue
            context = context or self._known.context(sent=False)
            try:
                self._read_as_said(mailboxes, wanted, context)
            except MailboxError as trouble:
                self._troubles.fails(wanted.ref.account, trouble)

    def _read_as_said(self, mailboxes: Reachable, wanted: Wanted, context: Context) -> None:
        for ref in (wanted.ref, *wanted.copies):
            mailbox = mailboxes[ref.account][0]
            try:
                head = mailbox.heads((ref,)).get(ref)
                reading = self._batches.understood(ref, mailbox.fetch(ref), context, head, wanted.said)
            except FolderMissing:
                continue
            except MessageGone:
                if mailbox.withheld((ref,)):
                    return  # it is there: the next pass asks again
                continue
            if reading is not None and reading.fact is not None:
                first = replace(reading, ref=wanted.ref, fact=replace(reading.fact, ref=wanted.ref))
                self._record(wanted.ref.account, wanted.ref.folder, (first,), None)
                return
        self._store.settle(wanted)

    def _found(self, mailboxes: Reachable, places: Iterable[Ref], context: Context) -> Reading | None:
        """What a message came to, from the first of these places where it lies.

        None where it stays unread: gone meanwhile, with its folder or not, or from a trial's future.
        """
        for ref in places:
            try:
                return self._batches.understood(ref, mailboxes[ref.account][0].fetch(ref), context)
            except (MessageGone, FolderMissing):
                continue
            except MailboxError as trouble:
                self._troubles.fails(ref.account, trouble)
                return None
        return None
