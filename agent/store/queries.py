"""The single questions that reading and writing both ask."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, func, select, union_all
from sqlalchemy.sql.selectable import ScalarSelect

from agent.model.application import ApplicationFacts, MessageFact
from agent.model.corrected import fitting
from agent.model.draft import DraftFact
from agent.model.identity import unsent_identity
from agent.model.mail import NO_MAIL, Category, PersonClaim, Ref, SetAside
from agent.model.withheld import Withheld
from agent.store import draft_rows, rows, schema
from agent.store.columns import storable
from agent.store.hashing import ANSWERS, ITSELF, salted

YOU_SAID_SO = "you said so"
_FEW = 3  # messages that were read last in a folder

Grouped = dict[Any, list[Row[Any]]]
TakesPart = dict[int, tuple[PersonClaim, ...]]


def among(values: Iterable[object]) -> ScalarSelect[Any]:
    """Given any number of values, return a subquery of them: one bound parameter, where SQLite limits their number."""
    return select(func.json_each(json.dumps(list(values))).table_valued("value").c.value).scalar_subquery()


def grouped(found: Iterable[Row[Any]], column: str) -> Grouped:
    """Given rows, return them by the value of a column, in order."""
    groups: Grouped = {}
    for row in found:
        groups.setdefault(getattr(row, column), []).append(row)
    return groups


def numbers(connection: Connection, identities: Iterable[str]) -> dict[str, int]:
    """Given salted identities, return the number of each message that the ledger holds."""
    table = schema.messages
    found = connection.execute(select(table.c.identity, table.c.id).where(table.c.identity.in_(among(identities))))
    return {row.identity: row.id for row in found}


def known_identities(connection: Connection, identities: frozenset[str]) -> dict[str, datetime]:
    """Given identities, return those that the ledger holds, with the dates of their messages."""
    salt = connection.execute(select(schema.meta.c.salt)).scalar_one()
    by_hash = {salted(salt, identity): identity for identity in identities}
    return {by_hash[found]: date for found, date in dates(connection, by_hash).items()}


def dates(connection: Connection, identities: Iterable[str]) -> dict[str, datetime]:
    """Given salted identities, return the date of each message that the ledger holds."""
    table = schema.messages
    found = connection.execute(select(table.c.identity, table.c.date).where(table.c.identity.in_(among(identities))))
    return {row.identity: row.date for row in found}


def unsent(connection: Connection, message_ids: frozenset[str]) -> tuple[Ref, ...]:
    """Given Message-IDs, return the refs of messages with one of them that were found unsent in a folder
    other than Drafts."""
    salt = connection.execute(select(schema.meta.c.salt)).scalar_one()
    found = numbers(connection, {salted(salt, unsent_identity(one, b"")) for one in message_ids if one}).values()
    ledger, aliases = schema.messages, schema.message_aliases
    places = union_all(
        *(
            select(table.c.account, table.c.folder, table.c.key).where(number.in_(among(found)))
            for table, number in ((ledger, ledger.c.id), (aliases, aliases.c.message))
        )
    )
    return tuple(Ref(row.account, row.folder, row.key) for row in connection.execute(places))


def applied_in(connection: Connection, message_ids: frozenset[str]) -> frozenset[str]:
    """Given Message-IDs, return those of own mails that are applications."""
    return _of_own(connection, message_ids, schema.own_mails.c.applies)


def named_a_time(connection: Connection, message_ids: frozenset[str]) -> frozenset[str]:
    """Given Message-IDs, return those of own mails that take a time, or ask for one."""
    return _of_own(connection, message_ids, schema.own_mails.c.message.in_(select(schema.slot_picks.c.message)))


def _of_own(connection: Connection, message_ids: frozenset[str], such: ColumnElement[bool]) -> frozenset[str]:
    own, marks = schema.own_mails, schema.own_marks
    if not message_ids or connection.execute(select(own.c.message).where(such).limit(1)).first() is None:
        return frozenset()
    salt = connection.execute(select(schema.meta.c.salt)).scalar_one()
    by_hash = {salted(salt, one): one for one in message_ids}
    query = (
        select(marks.c.hash)
        .join(own, own.c.message == marks.c.message)
        .where(such, marks.c.kind == ITSELF, marks.c.hash.in_(among(by_hash)))
    )
    return frozenset(by_hash[found] for found in connection.execute(query).scalars())


def answered(connection: Connection, message_ids: frozenset[str], *, with_a_time: bool = False) -> frozenset[str]:
    """Given Message-IDs, return those that the user answered in person; or only those answered with a time."""
    own, marks = schema.own_mails, schema.own_marks
    if not message_ids:
        return frozenset()
    salt = connection.execute(select(schema.meta.c.salt)).scalar_one()
    by_hash = {salted(salt, one): one for one in message_ids}
    query = (
        select(marks.c.hash)
        .join(own, own.c.message == marks.c.message)
        .where(own.c.automatic.is_(False), marks.c.kind == ANSWERS, marks.c.hash.in_(among(by_hash)))
    )
    if with_a_time:
        picks = schema.slot_picks.c
        query = query.where(own.c.message.in_(select(picks.message).where(picks.proposed.is_(False))))
    return frozenset(by_hash[found] for found in connection.execute(query).scalars())


def unhandled(connection: Connection, refs: Sequence[Ref]) -> tuple[Ref, ...]:
    """Given refs, return those that the ledger does not hold, in the same order."""
    handled: set[tuple[str, str, str]] = set()
    folders: dict[tuple[str, str], list[str]] = {}
    for ref in refs:
        folders.setdefault((ref.account, ref.folder), []).append(storable(ref.key))
    for (account, folder), keys in folders.items():
        wanted = among(keys)
        query = union_all(
            *(
                select(table.c.key).where(table.c.account == account, table.c.folder == folder, table.c.key.in_(wanted))
                for table in (schema.messages, schema.message_aliases)
            )
        )
        handled.update((account, folder, row.key) for row in connection.execute(query))
    return tuple(ref for ref in refs if (ref.account, ref.folder, storable(ref.key)) not in handled)


@dataclass(frozen=True, slots=True)
class Correction:
    """What the user said of a message; None is nothing."""

    category: Category | None = None
    application: str | None = None

    def applied(self, fact: MessageFact) -> MessageFact:
        """Given a fact, return it as the user corrected it."""
        if self.category is not None:
            if fact.category is not self.category and not fact.own:  # it was not read again yet
                fact = fitting(fact, self.category)
            fact = replace(fact, category=self.category, confidence=1.0, needs_review=False, corrected=True)
        if self.application is not None:
            fact = replace(fact, application=self.application, matched_because=YOU_SAID_SO, candidates=())
        if fact.category is Category.UNRELATED:
            fact = replace(fact, application=None, matched_because="", candidates=())
        return fact


def corrections(connection: Connection) -> dict[int, Correction]:
    """Return what the user said of each message; the last word on category and on application counts."""
    found: dict[int, Correction] = {}
    for row in connection.execute(select(schema.corrections).order_by(schema.corrections.c.id)):
        before = found.get(row.message, Correction())
        category = Category(row.category) if row.category else before.category
        found[row.message] = Correction(category, row.application or before.application)
    return found


def interview_people(connection: Connection) -> TakesPart:
    """Return who takes part in each interview."""
    table = schema.interview_people
    found = grouped(connection.execute(select(table).order_by(table.c.interview, table.c.position)), "interview")
    return {interview: tuple(map(rows.person, people)) for interview, people in found.items()}


def applications(connection: Connection) -> tuple[ApplicationFacts, ...]:
    """Return every application with what is said of itself: no messages, notes or drafts."""
    table = schema.applications
    last_pause = {
        row.application: row for row in connection.execute(select(schema.pauses).order_by(schema.pauses.c.id))
    }
    names = grouped(connection.execute(select(schema.names_said).order_by(schema.names_said.c.id)), "application")
    found = []
    for row in connection.execute(select(table).order_by(table.c.created_at, table.c.id)):
        said = names.get(row.id, ())
        pauses = [last_pause[who] for who in (row.id, None) if who in last_pause]
        paused = max(pauses, key=lambda pause: int(pause.id)).until if pauses else None
        found.append(
            ApplicationFacts(
                id=row.id,
                company=row.company,
                role=row.role,
                paused_until=paused,
                closed_at=row.closed_at,
                withdrawn_at=row.withdrawn_at,
                company_said=next((one.company for one in reversed(said) if one.company), ""),
                role_said=next((one.role for one in reversed(said) if one.role), ""),
            )
        )
    return tuple(found)


def all_drafts(connection: Connection, number: int | None = None) -> tuple[DraftFact, ...]:
    """Return every draft, or the one of a number, in the order in which they were intended."""
    table, steps = schema.drafts, schema.draft_steps
    wanted, taken = select(table).order_by(table.c.id), select(steps).order_by(steps.c.id)
    if number is not None:
        wanted, taken = wanted.where(table.c.id == number), taken.where(steps.c.draft == number)
    lives = grouped(connection.execute(taken), "draft")
    return tuple(draft_rows.draft(row, lives.get(row.id, ())) for row in connection.execute(wanted))


@dataclass(frozen=True, slots=True)
class Wanted:
    """A message that is to be read once more: as what the user says it is, from where it lies."""

    ref: Ref
    said: Category
    copies: tuple[Ref, ...] = ()  # where else it was seen


def wanted_again(connection: Connection) -> tuple[Wanted, ...]:
    """Return the messages that were read as something else than the user says, or in doubt of it.

    The ledger's category is the one as which a message was read.
    """
    said = {number: one.category for number, one in corrections(connection).items() if one.category is not None}
    table, facts, own = schema.messages, schema.facts, schema.own_mails
    query = (
        select(table, facts.c.needs_review)
        .outerjoin(facts, facts.c.message == table.c.id)
        .where(table.c.id.in_(among(said)), table.c.id.not_in(select(own.c.message)))
    )
    found = [
        row
        for row in connection.execute(query.order_by(table.c.id))
        if said[row.id] is not Category.UNRELATED and (row.needs_review or row.category != said[row.id])
    ]
    seen = copies(connection, (row.id for row in found))
    return tuple(Wanted(rows.ref(row), said[row.id], seen.get(row.id, ())) for row in found)


def copies(connection: Connection, messages: Iterable[int]) -> dict[int, tuple[Ref, ...]]:
    """Given numbers of messages, return where else each was seen than where it was read."""
    table = schema.message_aliases
    seen = select(table).where(table.c.message.in_(among(messages))).order_by(table.c.account, table.c.folder)
    found = grouped(connection.execute(seen), "message")
    return {message: tuple(map(rows.ref, places)) for message, places in found.items()}


def taught(connection: Connection) -> dict[str, dict[str, Category]]:
    """Return the category that the user gave, by sender's address and wording; the last word counts."""
    said, facts = schema.corrections, schema.facts
    query = (
        select(said.c.category, facts.c.sender_address, facts.c.wording)
        .join(facts, facts.c.message == said.c.message)
        .where(said.c.category.is_not(None), facts.c.wording != "", facts.c.sender_address != "")
    )
    found: dict[str, dict[str, Category]] = {}
    for category, sender, wording in connection.execute(query.order_by(said.c.id)):
        found.setdefault(sender, {})[wording] = Category(category)
    return found


def sightings(connection: Connection, account: str, folder: str) -> dict[Ref, str]:
    """Given a folder, return the Message-ID of each message seen in it at the last look."""
    table = schema.sightings
    query = select(table).where(table.c.account == account, table.c.folder == folder)
    return {rows.ref(row): row.message_id for row in connection.execute(query)}


def withheld(connection: Connection) -> tuple[Withheld, ...]:
    """Return the messages that mailboxes did not give, the longest missed first."""
    table = schema.withheld
    query = select(table).order_by(table.c.since, table.c.account, table.c.folder, table.c.key)
    return tuple(
        Withheld(rows.ref(row), row.since, row.dated, row.tries, row.tried_at) for row in connection.execute(query)
    )


def last_read(connection: Connection, account: str, folder: str) -> tuple[Ref, ...]:
    """Given a folder, return where the few messages lie that were read last in it; none that was set aside."""
    table = schema.messages
    query = select(table).where(table.c.account == account, table.c.folder == folder, table.c.failure == "")
    return tuple(rows.ref(row) for row in connection.execute(query.order_by(table.c.id.desc()).limit(_FEW)))


def set_aside(connection: Connection, since: datetime) -> tuple[SetAside, ...]:
    """Given a time, return the mail from then on that could not be read, the latest first."""
    table = schema.messages
    query = select(table).where(table.c.date >= since, table.c.failure.not_in(("", *NO_MAIL)))
    found = connection.execute(query.order_by(table.c.date.desc(), table.c.id.desc()))
    return tuple(SetAside(rows.ref(row), row.date, row.failure) for row in found)
