"""Forgetting: rows are deleted, and SQLite is made to overwrite them, in the log and in the copies too (promise 8)."""

from __future__ import annotations

import secrets
from collections.abc import Iterable
from datetime import UTC, datetime

from sqlalchemy import Connection, delete, insert, select, update

from agent.model.application import ApplicationFacts
from agent.model.draft import DraftFact, DraftState
from agent.model.identity import identity
from agent.model.mail import Category
from agent.store import schema
from agent.store.hashing import salted
from agent.store.queries import all_drafts, among, unhandled
from agent.store.reading import Reader
from agent.store.writing import audit, known_application

_LEFT = frozenset({DraftState.PLACED, DraftState.REPLACING, DraftState.WITHDRAWING})
_OF_A_MESSAGE = (
    schema.facts,
    schema.own_mails,
    schema.own_heads,
    schema.own_marks,
    schema.candidates,
    schema.message_people,
    schema.interviews,
    schema.expectations,
    schema.slot_picks,
    schema.alike,
    schema.corrections,
)


def forget_application(connection: Connection, application: str) -> None:
    """Given an application's id, delete it, and all that is kept of its messages, the user's own among them.

    The ledger keeps ref, hashed Message-ID and date of each, as of any unrelated message: otherwise the next look at
    the folder would find them new. So it does of an untouched draft that lies in Drafts: nothing is concluded from it
    any more. Raise WrongUsage if there is none of that id.
    """
    known_application(connection, application)
    snapshot = Reader(connection).snapshot
    held = {fact.id for one in snapshot.applications if one.id == application for fact in one.messages}
    elsewhere = {fact.id for one in snapshot.applications if one.id != application for fact in one.messages}
    table = schema.messages
    assigned = connection.execute(select(table.c.id).where(table.c.application == application)).scalars()
    _strip(connection, (held | set(assigned)) - elsewhere)
    _keep_place_of(connection, (draft for draft in all_drafts(connection) if draft.application == application))
    connection.execute(delete(schema.sightings))  # they hold the Message-IDs of drafts; the next pass looks anew
    connection.execute(delete(schema.audit).where(schema.audit.c.application == application))
    connection.execute(delete(schema.applications).where(schema.applications.c.id == application))


def _keep_place_of(connection: Connection, drafts: Iterable[DraftFact]) -> None:
    """Note where untouched drafts of ours lie, so that they are not taken for mail that the user has begun.

    One that the user goes on with lies elsewhere: their mail program saves it as a new message.
    """
    salt = connection.execute(select(schema.meta.c.salt)).scalar_one()
    for draft in drafts:
        if draft.ref is None or draft.state not in _LEFT or not unhandled(connection, (draft.ref,)):
            continue
        values = {
            "account": draft.ref.account,
            "folder": draft.ref.folder,
            "key": draft.ref.key,
            "identity": salted(salt, identity("", draft.raw)),  # of its bytes: sent, it is read as any mail
            "date": draft.placed_at or datetime.now(UTC),
            "category": Category.UNRELATED.value,
        }
        connection.execute(insert(schema.messages).values(values))


def let_go(connection: Connection, at: datetime) -> None:
    """Delete the applications of which corrections left nothing: no mail, no draft, and no word of the user's.

    One to which the user ever put a mail by hand stays.
    """
    table = schema.corrections
    said = connection.execute(select(table.c.application)).scalars().all()
    if not said:
        return
    for one in Reader(connection).snapshot.applications:
        if one.id not in said and not _is_left(one):
            connection.execute(delete(schema.applications).where(schema.applications.c.id == one.id))
            audit(connection, at, "left empty", application=one.id)


def _is_left(one: ApplicationFacts) -> bool:
    kept = (one.messages, one.drafts, one.people_said, one.notes, one.interviews_said, one.company_said, one.role_said)
    return any(kept) or not (one.closed_at is one.withdrawn_at is one.paused_until is None)


def _strip(connection: Connection, messages: Iterable[int]) -> None:
    numbers = sorted(messages)
    for table in _OF_A_MESSAGE:
        connection.execute(delete(table).where(table.c.message.in_(among(numbers))))
    ledger = schema.messages
    connection.execute(
        update(ledger)
        .where(ledger.c.id.in_(among(numbers)))
        .values(category=Category.UNRELATED.value, failure="", application=None, because="")
    )
    connection.execute(delete(schema.audit).where(schema.audit.c.message.in_(among(numbers))))


def forget_everything(connection: Connection) -> None:
    """Leave a store as it was before its first pass."""
    for table in reversed(schema.metadata.sorted_tables):
        connection.execute(delete(table))
    connection.execute(insert(schema.meta).values(id=1, salt=secrets.token_bytes(32)))
