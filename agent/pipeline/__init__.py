"""One pass: read what is new, decide, place. Order and transactions; no decisions.

read, for every account and folder, Sent first (in the first pass of all last, too), in batches of at most 200 messages:
    mailbox.changes      which messages are new
      | mailbox.heads    what the header settles (bulk, too old, too large, moved here) is not fetched
      | mailbox.fetch    bytes
      | understanding    bytes -> parsing | classification | extraction -> what the ledger keeps
      | store.record     ONE transaction a batch: ledger, facts, cursor
    matching             which application each belongs to, and why; in order of message time
      | store.assign

act, once everything has been read (an account whose Sent folder could not be read plans nothing):
    store.snapshot
      | reconcile        our drafts + what the folders hold + now -> sent, edited, dismissed
      | planner          snapshot, settings, now -> what to do, what comes next, and why
      | drafting         action -> text -> proofread -> bytes
      | store.intend     intents on disk, before anything is touched
      | placement        withdraw, then decide anew, then place: each exactly once

``reading`` and ``batches`` read, ``known`` is what they go by; ``assigning`` matches; ``acting`` acts. ``troubles`` and
``waiting`` keep what went wrong with accounts and with single messages; ``report`` tells what was done;
``surroundings`` is what a pass stands on.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from agent import planner, timing
from agent.errors import FolderMissing, MailboxError
from agent.mailbox.base import Folder, Mailbox, Paced, Role
from agent.model.draft import DraftFact, DraftState
from agent.model.settings import Account, Settings
from agent.pipeline.acting import Actor
from agent.pipeline.assigning import assign
from agent.pipeline.batches import Batches
from agent.pipeline.known import Known
from agent.pipeline.reading import READ, Reachable, Reader
from agent.pipeline.report import PassReport
from agent.pipeline.surroundings import Surroundings, real_clock
from agent.pipeline.troubles import Troubles
from agent.pipeline.waiting import Waiting
from agent.store import PassLock, Store, open_store

__all__ = ["PassReport", "Surroundings", "real_clock", "run_pass"]


def run_pass(settings: Settings, at: datetime | None = None, surroundings: Surroundings | None = None) -> PassReport:
    """Given the settings, do one pass and return what it did. ``at`` is a trial's clock (aware); None the real one.

    Raise AnotherPass if one is at work, WrongClock if ``at`` does not fit the store, MailboxError if no account could
    be read, StoreError if the store cannot be used, Stopped if ``progress`` did.
    """
    around = surroundings or Surroundings()
    now = at or around.clock()
    with PassLock(settings.store_path), open_store(settings.store_path) as store:
        store.check_clock(now, trial=at is not None)
        settings = replace(settings, style=store.style())
        return _Pass(settings, store, around, now, trial=at is not None).run()


class _Pass:
    """One pass over an open store."""

    def __init__(self, settings: Settings, store: Store, around: Surroundings, now: datetime, *, trial: bool) -> None:
        self.settings = settings
        self.store = store
        self.around = around
        self.now = now
        self.trial = trial
        self.report = PassReport()
        self.troubles = Troubles()
        self.opened: list[Mailbox] = []
        self.oldest = now - timing.shortest(settings.timing.first_look)
        self.known = Known(settings, store, now, self.oldest, trial=trial)
        self.waiting = Waiting(store, now, self.oldest)
        self.batches = Batches(store, self.known, now, around.progress)
        mine = frozenset(settings.profile.addresses)
        self.reader = Reader(mine, store, self.batches, self.known, self.waiting, self.troubles, self.report)

    def run(self) -> PassReport:
        try:
            return self._pass()
        finally:
            for mailbox in self.opened:
                self.around.done_with(mailbox)

    def _pass(self) -> PassReport:
        mailboxes = self._reachable()
        if not mailboxes:
            return self._nothing_read()
        before, _ = self.store.clock()
        self.store.begin_pass(self.now, trial=self.trial)
        self.store.let_go(self.now)
        self.reader.read(mailboxes, sent=True)  # what the user answered must be known before what answers that is read
        self._assign()
        self.reader.reveal(mailboxes)  # and what answers them is told by their Message-IDs
        self.reader.read(mailboxes, sent=False)
        self._assign()
        if before is None:  # the first pass takes long: the user may have written meanwhile
            self.reader.read(mailboxes, sent=True)
        for name in mailboxes.keys() - self.troubles.unread:
            self.waiting.keep_only(name, {folder.name for folder in mailboxes[name][1] if folder.role in READ})
        self.reader.reveal(mailboxes)
        self._assign()
        self.store.rehome({account.name for account in self.settings.accounts})
        self._act(mailboxes)
        return self._finish()

    def _nothing_read(self) -> PassReport:
        """No account could be read: whoever is patient takes that for an answer, anybody else for an error."""
        if self.around.patient:
            return self._finish()
        self._keep_troubles()
        raise next(iter(self.troubles.by_account.values()))

    def _reachable(self) -> Reachable:
        found = {}
        for account in self.settings.accounts:
            self.around.progress()
            try:
                found[account.name] = self._opened(account)
            except MailboxError as trouble:
                self.troubles.fails(account.name, trouble)
        return found

    def _opened(self, account: Account) -> tuple[Mailbox, tuple[Folder, ...]]:
        if account.name in self.around.resting:
            raise self.around.resting[account.name]
        mailbox = self.around.mailbox(account, self.store.refused(account.name))
        self.opened.append(mailbox)
        if isinstance(mailbox, Paced):
            mailbox.begin(self.oldest, self.around.progress)
        folders = mailbox.folders()
        _need_drafts(mailbox, folders)
        return mailbox, folders

    def _assign(self) -> None:
        assign(self.store, self.known, self.reader.take_applied(), self.now)

    def _act(self, mailboxes: Reachable) -> None:
        able = {name: mailbox for name, (mailbox, _) in mailboxes.items() if name not in self.troubles.unread}
        actor = Actor(
            self.settings,
            self.store,
            self.now,
            self.around.clock,
            self.troubles,
            self.around.progress,
            self.around.patient,
        )
        for mailbox in able.values():
            actor.look(mailbox)
        self.report.withdrawn, self.report.placed = actor.act(able)

    def _keep_troubles(self) -> None:
        for account in self.settings.accounts:
            if account.name not in self.around.resting:
                # One that was not asked is left as it is: what the user did about it meanwhile is not written over.
                self.troubles.keep(self.store, account.name, self.now)

    def _finish(self) -> PassReport:
        snapshot = self.store.snapshot()
        self._keep_troubles()
        drafts = [draft for facts in snapshot.applications for draft in facts.drafts]
        self.report.blocked = sum(_blocked_first(draft) == self.now for draft in drafts)
        self.report.still_blocked = sum(draft.state is DraftState.BLOCKED for draft in drafts) - self.report.blocked
        unsure = {DraftState.UNKNOWN, DraftState.PLACING}
        self.report.unknown = sum(draft.state in unsure for draft in drafts)
        self.report.withheld = self.waiting.count
        self.report.next_due = planner.plan(snapshot, self.settings, self.now).next_due
        self.report.faults = tuple(dict.fromkeys(self.batches.faults))
        self.report.trouble_of = self.troubles.by_account
        return self.report


def _blocked_first(draft: DraftFact) -> datetime | None:
    """When a draft that is blocked came to be: each pass tries it again."""
    times = (step.at for step in draft.steps if step.state is DraftState.BLOCKED)
    return min(times, default=None) if draft.state is DraftState.BLOCKED else None


def _need_drafts(mailbox: Mailbox, folders: tuple[Folder, ...]) -> None:
    """Nothing is read where nothing could be placed: the user is told at once, not when the first draft is due."""
    drafts = next((folder for folder in folders if folder.role is Role.DRAFTS), None)
    if drafts is None:
        raise FolderMissing(
            f"The account {mailbox.account} has no Drafts folder, and followup makes none.",
            f"Make one in your mail program, or name it in the configuration: mailbox.{mailbox.account}.drafts.",
        )
    mailbox.mark(drafts.name)
