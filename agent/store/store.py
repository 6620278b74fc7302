"""The store as the rest of the agent sees it: one method a use, each one transaction."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Unpack

from sqlalchemy import Connection, select, update

from agent.errors import StoreError
from agent.model.application import ApplicationFacts, Match, MessageFact, NoteKind, Reading, Snapshot
from agent.model.draft import DraftFact, DraftState, Manner
from agent.model.mail import Category, InterviewClaim, PersonClaim, Ref, SetAside
from agent.model.settings import Learnt, Style
from agent.model.withheld import Withheld
from agent.store import drafts, files, forgetting, queries, reading, rehoming, saying, schema, styles, writing
from agent.store.drafts import DraftChanges
from agent.store.engine import Transactions, connect
from agent.store.queries import Wanted
from agent.store.upgrade import bring_to_head, migrations_path


def open_store(path: Path, *, create: bool = True) -> Store:
    """Given the store's path, return it open and in the form that this version knows, made where it is missing.

    Raise StoreError if it cannot be used, or is missing and ``create`` is false, StoreTooNew if a newer version wrote
    it.
    """
    path = path.expanduser()
    try:
        there = path.exists()
    except OSError as fault:
        raise StoreError(
            f"The store {path} cannot be reached: {fault.strerror}.", "Set another [store] path."
        ) from fault
    if not there and not create:
        raise StoreError("There has been no pass yet.", "Run `followup sync` first.")
    if path.is_dir():
        raise StoreError(f"The store {path} is a directory.", "Set [store] path to a file.")
    if not there:
        files.private_directory(path.parent)
        files.private_file(path)
    files.close_to_others(path)
    bring_to_head(path, migrations_path())
    return Store(path)


class Store:
    """Facts about messages, applications and drafts. ``open_store`` makes one.

    Every method is one transaction: what it changes is on disk when it returns, or nothing is. Each may raise
    StoreError where the disk does not play along. Times are aware.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._transactions = Transactions(path, connect(path))
        self._last_look: tuple[int, reading.Reader] | None = None
        self._passing = False

    def __enter__(self) -> Store:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close every connection."""
        self._transactions.close()

    # --- the clock and the folders ---

    def clock(self) -> tuple[datetime | None, bool | None]:
        """Return the time of the last pass, and whether the store is a trial's; None and None before the first pass."""
        with self._transactions.reading() as connection:
            row = connection.execute(select(schema.meta)).one()
            return row.last_pass, row.trial

    def check_clock(self, now: datetime, *, trial: bool) -> None:
        """Given a pass's clock, do nothing. Raise WrongClock where a trial and real passes would mix."""
        with self._transactions.reading() as connection:
            writing.check_clock(connection, now, trial=trial)

    def begin_pass(self, now: datetime, *, trial: bool) -> None:
        """Given a pass's clock, keep it. Raise WrongClock where a trial and real passes would mix."""
        with self._transactions.writing() as connection:
            writing.begin_pass(connection, now, trial=trial)
        self._passing = True

    def cursor(self, account: str, folder: str) -> str | None:
        """Given a folder, return where the last pass stood in it; None where it has not been read to an end."""
        table = schema.cursors
        with self._transactions.reading() as connection:
            query = select(table.c.cursor).where(table.c.account == account, table.c.folder == folder)
            return connection.execute(query).scalar()

    def trouble(self, account: str) -> tuple[str, datetime] | None:
        """Given an account, return what is wrong with it and since when; None where nothing is."""
        table = schema.accounts
        with self._transactions.reading() as connection:
            row = connection.execute(select(table).where(table.c.name == account)).one_or_none()
            return (row.trouble, row.trouble_at) if row else None

    def refused(self, account: str) -> str:
        """Given an account, return what tells the password that its server refused last; "" where none was."""
        table = schema.accounts
        with self._transactions.reading() as connection:
            return connection.execute(select(table.c.refused).where(table.c.name == account)).scalar() or ""

    def set_trouble(self, account: str, sentence: str | None, at: datetime, *, refused: str = "") -> None:
        """Given an account, keep the sentence that says what is wrong with it (None: nothing is), and the mark of the
        password that was refused, if one was."""
        with self._transactions.writing() as connection:
            writing.set_trouble(connection, account, sentence, at, refused)

    def set_refused(self, account: str, mark: str) -> None:
        """Given an account, keep the mark of the password that its server refused; "" lets the next one be tried."""
        with self._transactions.writing() as connection:
            connection.execute(update(schema.accounts).where(schema.accounts.c.name == account).values(refused=mark))

    def rehome(self, accounts: Collection[str]) -> None:
        """Given the accounts that are configured, move to them what belonged to others, where the same mail lies."""
        with self._transactions.writing() as connection:
            rehoming.rehome(connection, accounts)

    def recall(self, account: str, folder: str) -> dict[Ref, str]:
        """Given a folder of drafts, return the Message-ID of each message seen in it at the last look."""
        with self._transactions.reading() as connection:
            return queries.sightings(connection, account, folder)

    def remember(self, account: str, folder: str, seen: dict[Ref, str]) -> None:
        """Given a folder of drafts and all that is in it now, remember each Message-ID, and drop what vanished."""
        if self.recall(account, folder) == seen:
            return
        with self._transactions.writing() as connection:
            writing.remember_sightings(connection, account, folder, seen)

    # --- messages ---

    def unhandled(self, refs: tuple[Ref, ...]) -> tuple[Ref, ...]:
        """Given refs, return those that the ledger does not hold, in the same order."""
        with self._transactions.reading() as connection:
            return queries.unhandled(connection, refs)

    def copies(self, identities: frozenset[str]) -> dict[str, datetime]:
        """Given identities of messages, return those that the ledger holds, wherever it met them, with their dates."""
        with self._transactions.reading() as connection:
            return queries.known_identities(connection, identities)

    def unsent(self, message_ids: frozenset[str]) -> tuple[Ref, ...]:
        """Given Message-IDs, return where messages that have one of them were found lying unsent, outside Drafts."""
        with self._transactions.reading() as connection:
            return queries.unsent(connection, message_ids)

    def applied_in(self, message_ids: frozenset[str]) -> frozenset[str]:
        """Given Message-IDs, return those of the user's own mails that are applications."""
        with self._transactions.reading() as connection:
            return queries.applied_in(connection, message_ids)

    def named_a_time(self, message_ids: frozenset[str]) -> frozenset[str]:
        """Given Message-IDs, return those of the user's own mails that take a time, or ask for one."""
        with self._transactions.reading() as connection:
            return queries.named_a_time(connection, message_ids)

    def answered(self, message_ids: frozenset[str]) -> frozenset[str]:
        """Given Message-IDs, return those that the user answered in person."""
        with self._transactions.reading() as connection:
            return queries.answered(connection, message_ids)

    def answered_with_a_time(self, message_ids: frozenset[str]) -> frozenset[str]:
        """Given Message-IDs, return those that the user answered in person with a day or an hour."""
        with self._transactions.reading() as connection:
            return queries.answered(connection, message_ids, with_a_time=True)

    def last_read(self, account: str, folder: str) -> tuple[Ref, ...]:
        """Given a folder, return where the few messages lie that were read last in it; none that was set aside."""
        with self._transactions.reading() as connection:
            return queries.last_read(connection, account, folder)

    def set_aside(self, since: datetime) -> tuple[SetAside, ...]:
        """Given a time, return the mail from then on that could not be read, the latest first."""
        with self._transactions.reading() as connection:
            return queries.set_aside(connection, since)

    def withheld(self) -> tuple[Withheld, ...]:
        """Return the messages that are in their folders, and that their mailboxes did not give."""
        with self._transactions.reading() as connection:
            return queries.withheld(connection)

    def keep_withheld(self, account: str, folder: str, known: tuple[Withheld, ...]) -> None:
        """Given a folder and what its mailbox does not give of it, keep that in place of what was known."""
        with self._transactions.writing() as connection:
            writing.keep_withheld(connection, account, folder, known)

    def wanted_again(self) -> tuple[Wanted, ...]:
        """Return the messages that were read as something else than the user says they are.

        A pass that fetches one again records it with its new facts in place of the old, and it is wanted no more.
        """
        with self._transactions.reading() as connection:
            return queries.wanted_again(connection)

    def settle(self, wanted: Wanted) -> None:
        """Given a message that was to be read again and is not to be had, keep what fits of what was read of it."""
        with self._transactions.writing() as connection:
            known = {fact.ref: fact for fact in reading.Reader(connection).facts}
            writing.settle(connection, wanted, known.get(wanted.ref))

    def taught(self) -> dict[str, dict[str, Category]]:
        """Return what the user said of messages, by the sender's address and the wording; the last word counts."""
        with self._transactions.reading() as connection:
            return queries.taught(connection)

    def headless(self) -> tuple[tuple[Ref, ...], ...]:
        """Return the user's own mails that turned out to belong to an application, and whose head is not kept yet.

        Of each, where it was read first, and where else it was seen.
        """
        with self._transactions.reading() as connection:
            return self._look(connection).headless()

    def reveal(self, fact: MessageFact) -> None:
        """Given an own mail that belongs to an application, keep Message-ID, subject and thread of it in clear.

        A nudge stands in its thread; whom else it went to stays hidden.
        """
        with self._transactions.writing() as connection:
            writing.reveal(connection, fact)

    def give_up(self, ref: Ref) -> None:
        """Given where an own mail was read that lies nowhere any more, ask for its head only once it is seen again."""
        with self._transactions.writing() as connection:
            writing.give_up(connection, ref)

    def own_with(self, message_ids: frozenset[str]) -> Ref | None:
        """Given Message-IDs, return where a message of the user's own that has one of them lies; None if none does."""
        with self._transactions.reading() as connection:
            return reading.own_with(connection, message_ids)

    def record(
        self, account: str, folder: str, readings: tuple[Reading, ...], cursor: str | None
    ) -> tuple[Reading, ...]:
        """Given what a batch of a folder's messages came to, and where to go on (None: as before), keep it.

        Return the readings that were new, their facts numbered. One whose identity is known is another copy of that
        message: its ref is kept, and it is not new. Where facts belong is not read from them; ``assign`` says that.
        """
        with self._transactions.writing() as connection:
            return writing.record(connection, account, folder, readings, cursor)

    def unassigned(self) -> tuple[MessageFact, ...]:
        """Return the messages that belong to no application, by date, and the user's answers to outreach among them.

        Of the user's other mails only hashes are kept; ``snapshot`` finds them to their applications by itself.
        """
        with self._transactions.reading() as connection:
            return self._look(connection).unassigned()

    def assign(self, matches: tuple[Match, ...], now: datetime) -> None:
        """Given to which applications messages belong, keep that. An application that is new is made."""
        with self._transactions.writing() as connection:
            writing.assign(connection, matches, now)

    def find_message(self, text: str) -> MessageFact:
        """Given "m12", "12" or a Message-ID, return that message. Raise WrongUsage if there is none."""
        with self._transactions.reading() as connection:
            return reading.find_message(connection, text)

    # --- decisions rest on this ---

    def snapshot(self) -> Snapshot:
        """Return everything that a decision may rest on, with the user's corrections applied.

        During a pass it is the same until that pass writes: what another process says meanwhile is for the next one.
        """
        with self._transactions.reading() as connection:
            return self._look(connection).snapshot

    def _look(self, connection: Connection) -> reading.Reader:
        """What the last question saw, for as long as nothing was written since; outside a pass a new look."""
        written = self._transactions.written
        if self._passing and self._last_look and self._last_look[0] == written:
            return self._last_look[1].over(connection)
        self._last_look = written, reading.Reader(connection)
        return self._last_look[1]

    def applications(self) -> tuple[ApplicationFacts, ...]:
        """Return every application without its messages, notes and drafts: for finding one by its id or company."""
        with self._transactions.reading() as connection:
            return queries.applications(connection)

    # --- drafts ---

    def intend(self, intents: tuple[DraftFact, ...]) -> tuple[int, ...]:
        """Given drafts (intended or blocked), commit them to disk. Return their ids.

        One whose key and revision are there already is left exactly as it is, and its id returned. Raise WrongUsage if
        the application is not there (any more).
        """
        with self._transactions.writing() as connection:
            return drafts.intend(connection, intents)

    def step(self, draft_id: int, state: DraftState, cause: str, at: datetime, **changes: Unpack[DraftChanges]) -> None:
        """Given a draft, the state that it comes to, why and when, keep that and what changes of it besides.

        Raise ValueError for a step that no draft takes, WrongUsage if there is no such draft.
        """
        with self._transactions.writing() as connection:
            drafts.step(connection, draft_id, state, cause, at, changes)

    def draft(self, draft_id: int) -> DraftFact:
        """Given its id, return a draft. Raise WrongUsage if there is none."""
        with self._transactions.reading() as connection:
            return drafts.draft(connection, draft_id)

    def drafts(self) -> tuple[DraftFact, ...]:
        """Return every draft, in the order in which they were intended."""
        with self._transactions.reading() as connection:
            return queries.all_drafts(connection)

    # --- what the user says; each raises WrongUsage where what they name is not there ---

    def add_note(self, application: str, kind: NoteKind, text: str, at: datetime, person: str = "") -> None:
        """Given an application and what to bear in mind, keep it; ``person`` is whose draft it is for."""
        with self._transactions.writing() as connection:
            saying.add_note(connection, application, kind, text, at, person)

    def add_person(self, application: str, claim: PersonClaim, at: datetime) -> None:
        """Given an application and somebody on the other side, keep what the user says of them."""
        with self._transactions.writing() as connection:
            saying.add_person(connection, application, claim, at)

    def add_names(self, application: str, company: str, role: str, at: datetime) -> None:
        """Given an application, keep how the user calls its employer and its role; "" leaves either as it was."""
        with self._transactions.writing() as connection:
            saying.add_names(connection, application, company, role, at)

    def add_interview(
        self, application: str, claim: InterviewClaim, at: datetime, *, did_not_happen: bool = False
    ) -> None:
        """Given an application and an interview that the user sets, moves, cancels or denies, keep it."""
        with self._transactions.writing() as connection:
            saying.add_interview(connection, application, claim, at, did_not_happen=did_not_happen)

    def correct(self, message: int, category: Category | None, application: str | None, at: datetime) -> None:
        """Given a message, keep the category or the application that the user says is right; None is left as it was."""
        with self._transactions.writing() as connection:
            saying.correct(connection, message, category, application, at)

    def begin(self, match: Match, category: Category | None, at: datetime) -> str:
        """Given the application that a message begins, and the message's right category, make it. Return its id."""
        with self._transactions.writing() as connection:
            return saying.begin(connection, match, category, at)

    def pause(self, application: str | None, until: datetime | None, at: datetime) -> None:
        """Given an application (None: all) and a time, place nothing of one's own accord until then (None: go on)."""
        with self._transactions.writing() as connection:
            saying.pause(connection, application, until, at)

    def close_application(self, application: str, at: datetime, *, withdrawn: bool = False) -> None:
        """Given an application, keep that it is over: closed, or withdrawn by the user."""
        with self._transactions.writing() as connection:
            saying.close(connection, application, at, withdrawn=withdrawn)

    def reopen_application(self, application: str, at: datetime) -> bool:
        """Given an application, forget that the user said it is over. Return whether they had."""
        with self._transactions.writing() as connection:
            return saying.reopen(connection, application, at)

    def request_redraft(self, draft_id: int, at: datetime, manner: Manner = Manner.USUAL) -> None:
        """Given a draft, keep that the user wants another wording of it, and in which manner."""
        with self._transactions.writing() as connection:
            saying.request_redraft(connection, draft_id, at, manner)

    # --- how the user words their mails ---

    def learnt(self) -> tuple[Learnt, datetime] | None:
        """Return what was learnt of the user's own mails at the last look, and when; None where nothing was."""
        with self._transactions.reading() as connection:
            return styles.learnt(connection)

    def keep_learnt(self, learnt: Learnt, at: datetime) -> None:
        """Given what was learnt, keep it in place of what was before. What drafts take up stays as it is."""
        with self._transactions.writing() as connection:
            styles.keep_learnt(connection, learnt, at)

    def style(self) -> Style | None:
        """Return the style that the user told drafts to take up; None where they did not."""
        with self._transactions.reading() as connection:
            return styles.style(connection)

    def use_style(self) -> Style:
        """Have drafts take up what was learnt at the last look, and return it. Raise WrongUsage if nothing was."""
        with self._transactions.writing() as connection:
            return styles.use(connection)

    def forget_style(self) -> None:
        """Delete what was learnt, and what drafts take up of it."""
        with self._transactions.writing() as connection:
            styles.forget(connection)

    def let_go(self, at: datetime) -> None:
        """Delete the applications that have no mail left after corrections."""
        with self._transactions.writing() as connection:
            forgetting.let_go(connection, at)

    def forget(self, application: str | None) -> None:
        """Given an application (None: everything), delete what is kept of it, from every file of the store.

        Copies that upgrades left beside the store are deleted too, for they hold the same facts.
        """
        with self._transactions.writing() as connection:
            if application is None:
                forgetting.forget_everything(connection)
            else:
                forgetting.forget_application(connection, application)
        for copy in files.backups(self.path):
            copy.unlink(missing_ok=True)
        self._transactions.shrink()
