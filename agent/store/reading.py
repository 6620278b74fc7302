"""Everything that is read from the store, with corrections applied: a few queries, however much there is."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import replace
from datetime import datetime
from functools import cached_property
from typing import Any, Self

from sqlalchemy import Connection, Row, Select, Table, select
from sqlalchemy.sql.selectable import ScalarSelect

from agent.errors import WrongUsage
from agent.model.application import ALIKE, ApplicationFacts, MessageFact, Snapshot
from agent.model.draft import DraftFact
from agent.model.identity import identity
from agent.model.mail import Category, InterviewClaim, Ref
from agent.naming import called, company_told, is_company_sure, is_role_sure
from agent.store import rows, schema, tying
from agent.store.hashing import ANSWERS, ITSELF, RECIPIENT, THREAD, salted
from agent.store.queries import (
    Grouped,
    TakesPart,
    all_drafts,
    among,
    answered,
    applications,
    copies,
    corrections,
    grouped,
    interview_people,
)

_HABIT = 3
"""How many of the user's mails came in where their sent mail is kept, at least."""


class ClaimTables:
    """What stands in tables of its own, by message, for the messages that a subquery names."""

    def __init__(
        self, connection: Connection, messages: Select[Any] | ScalarSelect[Any], takes_part: TakesPart
    ) -> None:
        self._connection = connection
        self._messages = messages
        self.people = self._of(schema.message_people)
        self.expectations = self._of(schema.expectations, "kind")
        self.picks = self._of(schema.slot_picks)
        self.alike = self._of(schema.alike)
        self.candidates = self._of(schema.candidates)
        self.interviews = self._of(schema.interviews)
        self._takes_part = takes_part

    def _of(self, table: Table, order: str = "position") -> Grouped:
        query = select(table).where(table.c.message.in_(self._messages)).order_by(table.c.message, table.c[order])
        return grouped(self._connection.execute(query), "message")

    def _interviews(self, message: int) -> tuple[InterviewClaim, ...]:
        found = self.interviews.get(message, ())
        return tuple(rows.interview(row, self._takes_part.get(row.id, ())) for row in found)

    def of(self, message: int) -> rows.Claims:
        """Given a message, return what it says."""
        expectations = self.expectations.get(message, ())
        named = self.picks.get(message, ())
        return rows.Claims(
            people=tuple(map(rows.person, self.people.get(message, ()))),
            interviews=self._interviews(message),
            picks=tuple(rows.pick(row) for row in named if not row.proposed),
            proposals=tuple(rows.pick(row) for row in named if row.proposed),
            promised_by=rows.expectation(expectations, rows.PROMISED),
            returns_on=rows.expectation(expectations, rows.RETURNS),
            alike=tuple(map(rows.likeness, self.alike.get(message, ()))),
            candidates=tuple(row.application for row in self.candidates.get(message, ())),
        )


def _kept() -> Select[Any]:
    columns = [column for column in schema.facts.c if column.name != "message"]
    # An outer join from the few facts, each of which has its message: an inner one SQLite begins with the whole ledger.
    both = schema.facts.outerjoin(schema.messages)
    order = (schema.messages.c.date, schema.messages.c.id)
    return select(schema.messages, *columns).select_from(both).order_by(*order)


class Reader:
    """One look at the store: what several questions have in common is asked once.

    It is inside one transaction, or inside several between which nothing was written that it is to see.
    """

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._meta = connection.execute(select(schema.meta)).one()
        self._hashes: dict[str, str] = {}
        self._corrections = corrections(connection)
        self._takes_part = interview_people(connection)
        claims = ClaimTables(connection, select(schema.facts.c.message), self._takes_part)
        self.facts = tuple(self._corrected(rows.fact(row, claims.of(row.id))) for row in connection.execute(_kept()))

    def over(self, connection: Connection) -> Self:
        """Given the connection of a later transaction, go on over that one."""
        self._connection = connection
        return self

    def _corrected(self, fact: MessageFact) -> MessageFact:
        correction = self._corrections.get(fact.id)
        return correction.applied(fact) if correction else fact

    def _hashed(self, text: str) -> str:
        if text not in self._hashes:
            self._hashes[text] = salted(self._meta.salt, text)
        return self._hashes[text]

    @cached_property
    def snapshot(self) -> Snapshot:
        """Everything that a decision may rest on."""
        unassigned = self._unassigned()
        asked = frozenset(fact.message_id for fact in unassigned if fact.needs_review)
        return Snapshot(
            applications=self._tied,
            unassigned=unassigned,
            answered=answered(self._connection, asked - {""}),
            last_pass=self._meta.last_pass,
            trial=bool(self._meta.trial),
        )

    def unassigned(self) -> tuple[MessageFact, ...]:
        """Return what belongs nowhere yet, and the user's answers to outreach among it, by date."""
        theirs = self._unassigned()
        outreach = tuple(fact for fact in theirs if fact.category is Category.OUTREACH)
        knows = tying.known(outreach, self._hashed)
        marks = self._marks({known for kind, known in knows.ties() if kind in {ANSWERS, THREAD}}, {ANSWERS, THREAD})
        mine = (tying.revealed(fact, marks[fact.id], knows) for fact in self._own(marks) if fact.application is None)
        return tuple(sorted((*theirs, *mine), key=_order))

    def message(self, number: int) -> MessageFact | None:
        """Given a message's number, return what is kept of it; None if there is none."""
        row = self._connection.execute(select(schema.messages).where(schema.messages.c.id == number)).one_or_none()
        if row is None:
            return None
        kept = {fact.id: fact for fact in self.facts}
        tied = {fact.id: fact for application in self._tied for fact in application.messages}
        return tied.get(number) or kept.get(number) or self._corrected(rows.bare(row))

    def _unassigned(self) -> tuple[MessageFact, ...]:
        return tuple(
            fact for fact in self.facts if fact.application is None and fact.category is not Category.UNRELATED
        )

    @cached_property
    def _tied(self) -> tuple[ApplicationFacts, ...]:
        """The applications with the user's own mails."""
        return self._with_own(self._applications())

    def _applications(self) -> tuple[ApplicationFacts, ...]:
        messages: dict[str | None, list[MessageFact]] = {}
        for fact in self.facts:
            messages.setdefault(fact.application, []).append(fact)
        drafts: dict[str, list[DraftFact]] = {}
        for draft in all_drafts(self._connection):
            drafts.setdefault(draft.application, []).append(draft)
        said = self._said()
        return tuple(
            replace(
                called(application, messages.get(application.id, ())),
                messages=tuple(messages.get(application.id, ())),
                drafts=tuple(drafts.get(application.id, ())),
                people_said=tuple(map(rows.person_said, said["people"].get(application.id, ()))),
                notes=tuple(map(rows.note, said["notes"].get(application.id, ()))),
                interviews_said=tuple(
                    rows.interview_said(row, self._takes_part.get(row.id, ()))
                    for row in said["interviews"].get(application.id, ())
                ),
            )
            for application in applications(self._connection)
        )

    def _said(self) -> dict[str, Grouped]:
        tables = {"people": schema.people_said, "notes": schema.notes, "interviews": schema.interviews}
        return {
            name: grouped(
                self._connection.execute(select(table).where(table.c.application.is_not(None)).order_by(table.c.id)),
                "application",
            )
            for name, table in tables.items()
        }

    # --- the user's own mails ---

    def _marks(self, hashes: Iterable[str], kinds: Iterable[str]) -> dict[int, list[tying.OwnMark]]:
        """Given hashes and kinds, return all marks of each own mail that has one of them."""
        wanted, table = set(hashes), schema.own_marks
        if not wanted:
            return {}
        tied = select(table.c.message).where(table.c.hash.in_(among(wanted)), table.c.kind.in_(sorted(kinds)))
        return self._marks_of(row.message for row in self._connection.execute(tied))

    def _marks_of(self, messages: Iterable[int]) -> dict[int, list[tying.OwnMark]]:
        table = schema.own_marks
        wanted = set(messages)
        if not wanted:
            return {}
        marks: dict[int, list[tying.OwnMark]] = {message: [] for message in wanted}
        for row in self._connection.execute(select(table).where(table.c.message.in_(among(wanted)))):
            marks[row.message].append(tying.OwnMark(row.kind, row.position, row.hash))
        return marks

    def _own(self, messages: Collection[int]) -> tuple[MessageFact, ...]:
        if not messages:
            return ()
        own, heads = schema.own_mails, schema.own_heads
        head = (heads.c.message_id, heads.c.subject, heads.c.in_reply_to, heads.c.thread)
        query = (
            select(schema.messages, *(column for column in own.c if column.name != "message"), *head)
            .join(own)
            .outerjoin(heads)
        )
        wanted = among(messages)
        claims = ClaimTables(self._connection, wanted, {})
        found = self._connection.execute(query.where(own.c.message.in_(wanted)))
        return tuple(
            self._corrected(rows.own(row, claims.of(row.id), habit=row.arrived and self._is_usual(row)))
            for row in found
        )

    def _is_usual(self, row: Row[Any]) -> bool:
        """Whether several earlier mails of the user's came in at the same place: their sent mail is kept there."""
        table, own = schema.messages, schema.own_mails
        there = (table.c.account == row.account, table.c.folder == row.folder, table.c.date < row.date)
        earlier = select(table.c.id).join(own).where(own.c.arrived, own.c.withdraws.is_(False), *there)
        return len(self._connection.execute(earlier.limit(_HABIT)).all()) == _HABIT

    def _assigned_own(self) -> set[int]:
        query = select(schema.own_mails.c.message).join(schema.messages)
        assigned = {
            row.message for row in self._connection.execute(query.where(schema.messages.c.application.is_not(None)))
        }
        return assigned | {message for message, said in self._corrections.items() if said.application is not None}

    def _made_of(self, drafts: dict[int, str]) -> set[int]:
        table = schema.alike
        query = select(table.c.message).where(table.c.draft.in_(among(drafts)), table.c.ratio >= ALIKE)
        return {row.message for row in self._connection.execute(query)}

    def headless(self) -> tuple[tuple[Ref, ...], ...]:
        """Return where each own mail lies that belongs to an application, and whose head is not kept yet."""
        tied = {fact.id: fact.ref for one in self._tied for fact in one.messages if fact.own}
        table = schema.own_heads
        query = select(table.c.message).where(table.c.message.in_(among(tied)))
        wanted = tied.keys() - {row.message for row in self._connection.execute(query)}
        seen = copies(self._connection, wanted)
        return tuple((tied[number], *seen.get(number, ())) for number in sorted(wanted))

    def _with_own(self, found: tuple[ApplicationFacts, ...]) -> tuple[ApplicationFacts, ...]:
        knows = {one.id: tying.known(one.messages, self._hashed, one) for one in found}
        owners: dict[tuple[str, str], list[str]] = {}
        for name, known in knows.items():
            for tie in known.ties():
                owners.setdefault(tie, []).append(name)
        drafts = {draft.id: one.id for one in found for draft in one.drafts}
        marks = self._marks({known for _, known in owners}, {RECIPIENT, ANSWERS, THREAD, ITSELF})
        marks |= self._marks_of((self._assigned_own() | self._made_of(drafts)) - marks.keys())
        mine: dict[str, list[MessageFact]] = {name: [] for name in knows}
        for fact in self._own(marks):
            homes = _homes(fact, marks[fact.id], owners) or tying.by_text(fact, marks[fact.id], drafts, knows)
            for name, because in homes.items():
                given = replace(fact, application=name, matched_because=because)
                mine[name].append(tying.revealed(given, marks[fact.id], knows[name]))
        return tuple(_with_mine(one, mine[one.id]) for one in found)


def _with_mine(one: ApplicationFacts, mine: list[MessageFact]) -> ApplicationFacts:
    """The application with the user's own mails, of which the one that it began with may vouch for the firm's name.

    It tells to which address the user applied, too: who signs there knows what the firm is called.
    """
    messages = tuple(sorted((*one.messages, *mine), key=_order))
    role_sure = one.role_sure or is_role_sure(one.role, messages)
    if one.company_sure:
        return replace(one, messages=messages, role_sure=role_sure)
    company = company_told(one.company, messages) if any(fact.applies for fact in mine) else one.company
    sure = is_company_sure(company, messages)
    return replace(one, messages=messages, company=company, company_sure=sure, role_sure=role_sure)


def _order(fact: MessageFact) -> tuple[datetime, int]:
    return fact.date, fact.id


def _homes(
    fact: MessageFact, marks: Iterable[tying.OwnMark], owners: dict[tuple[str, str], list[str]]
) -> dict[str, str]:
    if fact.application is not None:
        return {fact.application: fact.matched_because}
    return {} if fact.category is Category.UNRELATED else tying.belongs(marks, owners)


def find_message(connection: Connection, text: str) -> MessageFact:
    """Given what the user typed (m12, 12, or a Message-ID), return the message. Raise WrongUsage if there is none."""
    number = _number(connection, text.strip())
    found = None if number is None else Reader(connection).message(number)
    if found is None:
        raise WrongUsage(
            f"There is no message {text.strip()}.", "`followup show APPLICATION` lists its messages, each with its id."
        )
    return found


def _number(connection: Connection, text: str) -> int | None:
    digits = text.removeprefix("m")
    if digits.isascii() and digits.isdigit():
        return int(digits)
    message_id = text if text.startswith("<") else f"<{text}>"
    salt = connection.execute(select(schema.meta.c.salt)).scalar_one()
    known = salted(salt, identity(message_id, b""))
    query = select(schema.messages.c.id).where(schema.messages.c.identity == known)
    kept = select(schema.facts.c.message).where(schema.facts.c.message_id == message_id)
    return connection.execute(query).scalar() or connection.execute(kept).scalar()


def own_with(connection: Connection, message_ids: Iterable[str]) -> Ref | None:
    """Given Message-IDs, return where an own mail that has one of them lies; None if none does."""
    salt = connection.execute(select(schema.meta.c.salt)).scalar_one()
    wanted = {salted(salt, identity(one, b"")) for one in message_ids if one}
    query = select(schema.messages).join(schema.own_mails).where(schema.messages.c.identity.in_(among(wanted)))
    row = connection.execute(query).first()
    return rows.ref(row) if row else None
