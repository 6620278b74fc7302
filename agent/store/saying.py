"""What the user says with a command: one fact each, noted in the audit trail, and taken up by the next pass."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection, insert, or_, select, update

from agent.errors import WrongUsage
from agent.model.application import Match, NoteKind
from agent.model.draft import Manner
from agent.model.mail import Category, InterviewClaim, PersonClaim
from agent.store import rows, schema
from agent.store.drafts import draft
from agent.store.writing import audit, home, keep_interview, known_application


def add_note(connection: Connection, application: str, kind: NoteKind, text: str, at: datetime, person: str) -> None:
    """Given an application and what to bear in mind (for somebody, where ``person`` names them), keep it."""
    known_application(connection, application)
    values = {"application": application, "kind": kind.value, "text": text, "at": at, "person": person}
    connection.execute(insert(schema.notes).values(values))
    audit(connection, at, "note", application=application)


def add_person(connection: Connection, application: str, claim: PersonClaim, at: datetime) -> None:
    """Given an application and somebody on the other side, keep what the user says of them."""
    known_application(connection, application)
    connection.execute(insert(schema.people_said).values(application=application, at=at, **rows.person_values(claim)))
    audit(connection, at, "person", application=application)


def add_names(connection: Connection, application: str, company: str, role: str, at: datetime) -> None:
    """Given an application, keep how the user calls its employer and its role; "" leaves either as it was."""
    known_application(connection, application)
    values = {"application": application, "company": company, "role": role, "at": at}
    connection.execute(insert(schema.names_said).values(values))
    audit(connection, at, "name", application=application)


def add_interview(
    connection: Connection, application: str, claim: InterviewClaim, at: datetime, *, did_not_happen: bool
) -> None:
    """Given an application and an interview that the user sets, moves, cancels or denies, keep it."""
    known_application(connection, application)
    source = {"application": application, "said_at": at, "did_not_happen": did_not_happen}
    keep_interview(connection, claim, source)
    audit(connection, at, "interview", application=application)


def correct(
    connection: Connection, message: int, category: Category | None, application: str | None, at: datetime
) -> None:
    """Given a message, keep its right category, or application, or both; None is left as it was."""
    table = schema.messages
    known = connection.execute(select(table.c.category).where(table.c.id == message)).scalar()
    if known is None:
        raise WrongUsage(f"There is no message m{message}.", "`followup show APPLICATION` lists its messages.")
    if category is None and application is None:
        raise WrongUsage("A correction needs a category or an application.", "`followup correct --help` lists them.")
    if category not in {None, Category.UNRELATED} and (category is Category.OWN) is not (known == Category.OWN):
        raise WrongUsage(
            f"Whether you wrote m{message} is told by its sender, not by a correction.",
            "Put all of your addresses into [profile] addresses.",
        )
    if application is not None:
        known_application(connection, application)
    values = {"message": message, "category": category and category.value, "application": application, "at": at}
    connection.execute(insert(schema.corrections).values(values))
    audit(connection, at, "correct", application=application, message=message)


def begin(connection: Connection, match: Match, category: Category | None, at: datetime) -> str:
    """Given the application that a message begins, and its right category (None: as it is), make it. Return its id."""
    application = home(connection, match, at)
    if application is None:
        raise WrongUsage(f"m{match.message} begins no application.", "`followup correct --help` says what can be said.")
    correct(connection, match.message, category, application, at)
    return application


def pause(connection: Connection, application: str | None, until: datetime | None, at: datetime) -> None:
    """Given an application (None is all of them, later ones too) and a time, wait until then; None goes on at once.

    The last word that concerns an application counts.
    """
    if application is not None:
        known_application(connection, application)
    connection.execute(insert(schema.pauses).values(application=application, until=until, at=at))
    audit(connection, at, "pause", application=application)


def close(connection: Connection, application: str, at: datetime, *, withdrawn: bool) -> None:
    """Given an application, keep that it is over: closed, or withdrawn by the user."""
    known_application(connection, application)
    table = schema.applications
    change = {"withdrawn_at": at} if withdrawn else {"closed_at": at}
    connection.execute(update(table).where(table.c.id == application).values(change))
    audit(connection, at, "withdraw" if withdrawn else "close", application=application)


def reopen(connection: Connection, application: str, at: datetime) -> bool:
    """Given an application, forget that the user closed or withdrew it. Return whether they had."""
    known_application(connection, application)
    table = schema.applications
    over = or_(table.c.closed_at.is_not(None), table.c.withdrawn_at.is_not(None))
    done = connection.execute(
        update(table).where(table.c.id == application, over).values(closed_at=None, withdrawn_at=None)
    )
    if done.rowcount:
        audit(connection, at, "reopen", application=application)
    return bool(done.rowcount)


def request_redraft(connection: Connection, number: int, at: datetime, manner: Manner) -> None:
    """Given a draft's number, keep that the user wants another wording, and in which manner."""
    found = draft(connection, number)
    table = schema.drafts
    connection.execute(update(table).where(table.c.id == number).values(redraft_at=at, wanted_manner=manner.value))
    audit(connection, at, "redraft", application=found.application, draft=number)
