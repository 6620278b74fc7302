"""One pass: read what is new, decide, place. Order and transactions; no decisions.

read, for every account and folder, Sent last (in the first pass of all first, too), in batches of at most 200 messages:
    mailbox.changes      which messages are new
      | mailbox.heads    what the header settles (bulk, too old, too large) is not fetched
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
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from itertools import chain
from zoneinfo import ZoneInfo

from agent import acting, planner, rounds, timing
from agent.errors import FolderMissing, LoginRefused, MailboxError, MessageGone
from agent.extraction.company import company_key
from agent.likeness import run_together
from agent.mailbox import open_mailbox
from agent.mailbox.base import Folder, Mailbox, Paced, Role
from agent.matching import Index
from agent.model.application import ApplicationFacts, Match, MatchKind, MessageFact, Reading
from agent.model.draft import DraftState
from agent.model.mail import Category, ClaimKind, Head, InterviewClaim, Ref, Stored
from agent.model.settings import Account, Settings
from agent.people import of_application
from agent.store import PassLock, Store, Wanted, open_store
from agent.understanding import (
    Context,
    Opened,
    Verdict,
    houses,
    is_tied,
    open_head,
    understand,
    understand_first_part,
    understand_head,
)
from agent.waiting import Waiting

BATCH = 200
"""How many messages one transaction covers, at most."""

_ABOUT_AN_APPLICATION = frozenset(Category) - {
    Category.UNRELATED,
    Category.OWN,
    Category.AUTO_REPLY,
    Category.BOUNCE,
    Category.OUTREACH,
    Category.COURTESY,
}

_MORE_NEEDED = (Verdict.BODY_NEEDED, Verdict.FIRST_PART_NEEDED)
_READ = frozenset({Role.INBOX, Role.OTHER, Role.SENT})


def real_clock() -> datetime:
    """Return the time by this machine's clock, aware, in UTC."""
    return datetime.now(UTC)


def _nothing() -> None:
    """Do nothing."""


def _closed(mailbox: Mailbox) -> None:
    mailbox.close()


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a pass stands on, and how it is watched."""

    mailbox: Callable[[Account, str], Mailbox] = open_mailbox  # the second tells a password that was refused
    done_with: Callable[[Mailbox], None] = _closed  # at the end of the pass
    clock: Callable[[], datetime] = real_clock  # the real one, for attempts and settling only
    progress: Callable[[], None] = _nothing  # called between any two steps; it may raise Stopped, which ends the pass
    resting: Mapping[str, MailboxError] = field(default_factory=dict)  # accounts that are not asked now, and why not
    patient: bool = False  # what a mailbox refused is tried again only after growing waits


@dataclass(slots=True)
class PassReport:
    """What one pass did."""

    read: int = 0
    placed: int = 0
    withdrawn: int = 0
    blocked: int = 0
    unknown: int = 0
    needs_review: int = 0
    withheld: int = 0  # messages that are there, and that their mailboxes do not give, of earlier passes too
    categories: Counter[str] = field(default_factory=Counter)
    next_due: datetime | None = None
    trouble_of: dict[str, MailboxError] = field(default_factory=dict)  # by account

    @property
    def troubles(self) -> tuple[str, ...]:
        """What is wrong with each account that is in trouble, in sentences."""
        return tuple(str(trouble) for trouble in self.trouble_of.values())


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


@dataclass(frozen=True, slots=True)
class _Batch:
    """What became of the messages of one batch."""

    readings: tuple[Reading, ...]
    left_out: dict[Ref, datetime | None]  # gone meanwhile, or not given; with their dates, where those are known
    to_come: bool  # one of them is from a trial's future, and stays unread


class _Pass:
    """One pass over an open store."""

    def __init__(self, settings: Settings, store: Store, around: Surroundings, now: datetime, *, trial: bool) -> None:
        self.settings = settings
        self.store = store
        self.around = around
        self.now = now
        self.trial = trial
        self.report = PassReport()
        self.troubles: dict[str, MailboxError] = {}
        self.unread: set[str] = set()
        self.opened: list[Mailbox] = []
        self.known_ids: set[str] = set()
        self.known_addresses: set[str] = set()
        self.known_houses: set[str] = set()
        self.known_conversations: set[str] = set()
        self.applied_in: set[str] = set()
        self.applied: list[MessageFact] = []  # own mails read just now, by which the user applied: in clear, once
        self.known_firms: set[str] = set()
        self.known_events: set[str] = set()
        self.known_times: set[datetime] = set()
        self.oldest = now - timing.shortest(settings.timing.first_look)
        self.waiting = Waiting(store, now, self.oldest)

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
        if before is None:  # what the user applied for must be known before the answers to it are read
            self._read(mailboxes, sent=True)
            self._match()
        self._read(mailboxes, sent=False)
        self._match()
        self._read(mailboxes, sent=True)
        for name in mailboxes.keys() - self.unread:
            self.waiting.keep_only(name, {folder.name for folder in mailboxes[name][1] if folder.role in _READ})
        self._reveal(mailboxes)
        self._match()
        able = {name: mailbox for name, (mailbox, _) in mailboxes.items() if name not in self.unread}
        self._act(able)
        return self._finish()

    def _nothing_read(self) -> PassReport:
        """No account could be read: whoever is patient takes that for an answer, anybody else for an error."""
        if self.around.patient:
            return self._finish()
        self._note_troubles()
        raise next(iter(self.troubles.values()))

    # --- read ---

    def _reachable(self) -> dict[str, tuple[Mailbox, tuple[Folder, ...]]]:
        found = {}
        for account in self.settings.accounts:
            self.around.progress()
            try:
                found[account.name] = self._opened(account)
            except MailboxError as trouble:
                self._fails(account.name, trouble)
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

    def _fails(self, account: str, trouble: MailboxError) -> None:
        """Of an account whose mailbox fails nothing is read or done any more in this pass."""
        self.troubles[account] = trouble
        self.unread.add(account)

    def _read(self, mailboxes: Mapping[str, tuple[Mailbox, tuple[Folder, ...]]], *, sent: bool) -> None:
        context: Context | None = None
        for name, (mailbox, folders) in mailboxes.items():
            for folder in folders:
                if folder.role not in _READ or (folder.role is Role.SENT) is not sent:
                    continue
                try:
                    context = self._read_folder(mailbox, folder, context)
                except MailboxError as trouble:
                    self._fails(name, trouble)
        if not sent:
            self._read_again(mailboxes)

    def _read_folder(self, mailbox: Mailbox, folder: Folder, context: Context | None) -> Context | None:
        cursor = self.store.cursor(mailbox.account, folder.name)
        changes = mailbox.changes(folder.name, cursor)
        asked = self.waiting.to_ask(mailbox.account, folder.name, self.store.unhandled(changes.refs))
        left_out: dict[Ref, datetime | None] = {}
        if asked:
            context = context or self._context(sent=folder.role is Role.SENT)
            left_out = self._read_refs(mailbox, folder.name, asked, context, changes.cursor)
        elif changes.cursor != cursor:
            self.store.record(mailbox.account, folder.name, (), changes.cursor)
        self.waiting.note(mailbox, folder.name, asked, left_out)
        return context

    def _read_refs(
        self, mailbox: Mailbox, folder: str, refs: tuple[Ref, ...], context: Context, cursor: str
    ) -> dict[Ref, datetime | None]:
        """Read messages of a folder, in batches. Return those that did not come, with their dates.

        The cursor is kept with the last batch, unless one of them is to come yet, or is from a trial's future.
        """
        left_out: dict[Ref, datetime | None] = {}
        all_past = True
        for start in range(0, len(refs), BATCH):
            batch = self._batch(mailbox, refs[start : start + BATCH], context)
            left_out |= batch.left_out
            all_past &= not batch.to_come
            last = start + BATCH >= len(refs)
            goes_on = last and all_past and not self.waiting.holds_up(left_out)
            self._record(mailbox.account, folder, batch.readings, cursor if goes_on else None)
        return left_out

    def _batch(self, mailbox: Mailbox, refs: tuple[Ref, ...], context: Context) -> _Batch:
        """What each message came to, and which did not come.

        What its header or its first part settles is not fetched, and neither is what was only moved here. Once the
        bodies are read more is known, so those headers are asked again: a thread that began in this very batch goes on
        in them.
        """
        heads = {ref: open_head(head) for ref, head in mailbox.heads(refs).items()}
        self.applied_in |= self.store.applied_in(frozenset(chain.from_iterable(one.thread for one in heads.values())))
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
        return _Batch(
            tuple(reading for ref in refs if (reading := found.get(ref)) is not None),
            {ref: heads[ref].dated if ref in heads else None for ref in refs if ref not in found},
            any(reading is None for reading in found.values()),
        )

    def _by_head(self, ref: Ref, opened: Opened, context: Context) -> Reading | Verdict:
        self.around.progress()
        return understand_head(ref, opened, context)

    def _is_wanted_after_all(self, ref: Ref, opened: Opened, context: Context) -> bool:
        return is_tied(opened, context) and self._by_head(ref, opened, context) is Verdict.BODY_NEEDED

    def _copies(self, heads: Mapping[Ref, Opened]) -> dict[Ref, Reading]:
        """Those that the ledger knows from another folder or account: the ledger notes where, and needs no body."""
        known = self.store.copies(frozenset(opened.identity for opened in heads.values()) - {""})
        return {
            ref: Reading(ref, opened.identity, self.now, Category.UNRELATED)
            for ref, opened in heads.items()
            if opened.identity in known
        }

    def _by_first_parts(self, mailbox: Mailbox, heads: Mapping[Ref, Opened], context: Context) -> dict[Ref, Reading]:
        """What the messages came to whose first parts settle them."""
        parts = mailbox.first_parts(tuple(heads)) if heads else {}
        found = {ref: understand_first_part(ref, heads[ref], part, context) for ref, part in parts.items()}
        return {ref: reading for ref, reading in found.items() if reading is not None}

    def _bodies(self, mailbox: Mailbox, heads: Mapping[Ref, Opened], context: Context) -> dict[Ref, Reading | None]:
        """What messages came to by their bodies; None where one is from a trial's future. Some may not come."""
        found: dict[Ref, Reading | None] = {}
        for ref, stored in mailbox.fetch_all(tuple(heads)):
            self.around.progress()
            found[ref] = self._known_from(ref, stored, context, heads[ref].head)
        return found

    def _understood(self, mailbox: Mailbox, ref: Ref, context: Context) -> Reading | None:
        """What a message came to; None where it stays unread: gone meanwhile, or from a trial's future."""
        try:
            return self._known_from(ref, mailbox.fetch(ref), context)
        except MessageGone:
            return None

    def _known_from(
        self,
        ref: Ref,
        stored: Stored,
        context: Context,
        head: Head | None = None,
        said: Category | None = None,
    ) -> Reading | None:
        reading = understand(ref, stored, context, head, said)
        if reading is not None and reading.fact is not None and reading.category in _ABOUT_AN_APPLICATION:
            self._know(reading.fact)
        return reading

    def _know(self, fact: MessageFact) -> None:
        """What comes later in this pass, in its thread or from its people, is about an application too."""
        if not fact.needs_review:
            self.known_ids |= {fact.message_id} - {""}
            self.known_addresses |= {person.address for person in fact.people} - {""}
            self.known_houses |= houses(fact)
            self.known_conversations |= {fact.conversation} - {""}
            self.known_firms |= {company_key(fact.company)} - {""}
            self.known_events |= {claim.uid for claim in fact.interviews} - {""}
            self.known_times |= {claim.start for claim in fact.interviews if claim.start and _is_expected(claim)}

    def _record(self, account: str, folder: str, readings: tuple[Reading, ...], cursor: str | None) -> None:
        for reading in self.store.record(account, folder, readings, cursor):
            self.report.read += 1
            self.report.categories[reading.category.value] += 1
            self.report.needs_review += bool(reading.fact and reading.fact.needs_review)
            if reading.fact is not None and reading.fact.applies:
                self.applied.append(reading.fact)

    def _read_again(self, mailboxes: Mapping[str, tuple[Mailbox, tuple[Folder, ...]]]) -> None:
        """Read once more what was read as something else than the user says it is: its old facts are replaced."""
        context: Context | None = None
        for wanted in self.store.wanted_again():
            places = (wanted.ref, *wanted.copies)
            if any(ref.account not in mailboxes or ref.account in self.unread for ref in places):
                continue
            context = context or self._context(sent=False)
            try:
                self._read_as_said(mailboxes, wanted, context)
            except MailboxError as trouble:
                self._fails(wanted.ref.account, trouble)

    def _read_as_said(
        self, mailboxes: Mapping[str, tuple[Mailbox, tuple[Folder, ...]]], wanted: Wanted, context: Context
    ) -> None:
        for ref in (wanted.ref, *wanted.copies):
            mailbox = mailboxes[ref.account][0]
            try:
                head = mailbox.heads((ref,)).get(ref)
                reading = self._known_from(ref, mailbox.fetch(ref), context, head, wanted.said)
            except (MessageGone, FolderMissing):
                if mailbox.withheld((ref,)):
                    return  # it is there: the next pass asks again
                continue
            if reading is not None and reading.fact is not None:
                first = replace(reading, ref=wanted.ref, fact=replace(reading.fact, ref=wanted.ref))
                self._record(wanted.ref.account, wanted.ref.folder, (first,), None)
                return
        self.store.settle(wanted)

    def _reveal(self, mailboxes: Mapping[str, tuple[Mailbox, tuple[Folder, ...]]]) -> None:
        """Read once more the heads of the user's own mails that turned out to belong to an application."""
        for reading in self._understood_again(mailboxes, self.store.headless()):
            if reading.fact is not None:
                self.store.reveal(reading.fact)

    def _understood_again(
        self, mailboxes: Mapping[str, tuple[Mailbox, tuple[Folder, ...]]], refs: tuple[Ref, ...]
    ) -> Iterator[Reading]:
        """What the user's own mails came to that are read again."""
        context: Context | None = None
        for ref in refs:
            if ref.account not in mailboxes or ref.account in self.unread:
                continue
            context = context or self._context(sent=True)
            try:
                reading = self._understood(mailboxes[ref.account][0], ref, context)
            except MailboxError as trouble:
                self._fails(ref.account, trouble)
                continue
            if reading is not None:
                yield reading

    def _context(self, *, sent: bool) -> Context:
        snapshot = self.store.snapshot()
        for facts in snapshot.applications:
            self.known_houses |= {run_together(company_key(facts.company))} - {""}
            for message in facts.messages:
                self._know(message)
            self.known_times |= self._agreed(facts)
        return Context(
            profile=self.settings.profile,
            now=self.now,
            oldest=self.oldest,
            trial=self.trial,
            sent_folder=sent,
            known_ids=self.known_ids,
            known_addresses=self.known_addresses,
            known_houses=self.known_houses,
            known_conversations=self.known_conversations,
            applied_in=self.applied_in,
            known_firms=self.known_firms,
            known_events=self.known_events,
            known_times=self.known_times,
            taught=self.store.taught(),
            signers={account.name: account.authserv_id.lower() for account in self.settings.accounts},
            drafts=tuple(draft for facts in snapshot.applications for draft in facts.drafts if draft.open),
        )

    def _agreed(self, facts: ApplicationFacts) -> set[datetime]:
        """When the interviews of an application are as they stand, those that the user set or agreed to among them."""
        zone = ZoneInfo(self.settings.profile.time_zone)
        told = rounds.of_application(facts, of_application(facts), zone, self.settings.timing.interview_length)
        return {interview.start for round_ in told for interview in round_.standing if interview.zone_known}

    def _match(self) -> None:
        unassigned = _with(self.store.unassigned(), self.applied)
        self.applied = []
        if not unassigned:
            return
        index = Index(self.store.snapshot().applications, unassigned)
        matches: list[Match] = []
        for fact in unassigned:
            match = index.match(fact)
            answered = index.answered_outreach(fact) if match.kind is MatchKind.NEW else ()
            index.add(fact, match)
            if fact.applies and match.application:
                self.known_ids |= {fact.message_id} - {""}
            known = match.kind is MatchKind.ASK and match.candidates == fact.candidates
            if match.kind is not MatchKind.NONE and not known:
                matches.append(match)
            matches += (_joined(outreach, match) for outreach in answered)
        if matches:
            self.store.assign(tuple(matches), self.now)

    def _note_troubles(self) -> None:
        for account in self.settings.accounts:
            if account.name in self.around.resting:
                continue  # it was not asked: what the user did about it in the meantime is not to be written over
            trouble = self.troubles.get(account.name)
            sentence = str(trouble) if trouble else None
            told = self.store.trouble(account.name)
            mark = trouble.mark if isinstance(trouble, LoginRefused) else ""
            if (told[0] if told else None) != sentence or mark != self.store.refused(account.name):
                self.store.set_trouble(account.name, sentence, self.now, refused=mark)

    # --- act ---

    def _act(self, mailboxes: Mapping[str, Mailbox]) -> None:
        actor = acting.Actor(
            self.settings,
            self.store,
            self.now,
            self.around.clock,
            self.unread,
            self.troubles,
            self.around.progress,
            self.around.patient,
        )
        for mailbox in mailboxes.values():
            actor.look(mailbox)
        self.report.withdrawn, self.report.placed = actor.act(mailboxes)

    def _finish(self) -> PassReport:
        snapshot = self.store.snapshot()
        self._note_troubles()
        drafts = [draft for facts in snapshot.applications for draft in facts.drafts]
        self.report.blocked = sum(draft.state is DraftState.BLOCKED for draft in drafts)
        unsure = {DraftState.UNKNOWN, DraftState.PLACING}
        self.report.unknown = sum(draft.state in unsure for draft in drafts)
        self.report.withheld = self.waiting.count
        self.report.next_due = planner.plan(snapshot, self.settings, self.now).next_due
        self.report.trouble_of = self.troubles
        return self.report


def _with(unassigned: tuple[MessageFact, ...], applied: list[MessageFact]) -> tuple[MessageFact, ...]:
    """What belongs nowhere yet, and the user's applications among it, in order of time."""
    facts = {fact.id: fact for fact in (*unassigned, *applied)}
    return tuple(sorted(facts.values(), key=lambda fact: (fact.date, fact.id)))


def _is_expected(claim: InterviewClaim) -> bool:
    """Whether an interview is to be, or may be, at the time of a claim."""
    return claim.kind is not ClaimKind.OFF and claim.zone_known


def _joined(outreach: MessageFact, match: Match) -> Match:
    """The outreach that the user answered belongs to the application that the answer began."""
    return Match(outreach.id, MatchKind.KNOWN, match.application, because="you answered it")


def _need_drafts(mailbox: Mailbox, folders: tuple[Folder, ...]) -> None:
    """Nothing is read where nothing could be placed: the user is told at once, not when the first draft is due."""
    drafts = next((folder for folder in folders if folder.role is Role.DRAFTS), None)
    if drafts is None:
        raise FolderMissing(
            f"The account {mailbox.account} has no Drafts folder, and followup makes none.",
            f"Make one in your mail program, or name it in the configuration: mailbox.{mailbox.account}.drafts.",
        )
    mailbox.mark(drafts.name)
