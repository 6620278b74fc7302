"""How the user words their mails: what was learnt last, and what drafts take up of it. Forms and figures, no text."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import Connection, delete, insert, select, update

from agent.errors import WrongUsage
from agent.model.settings import Habit, Learnt, Style, Trait
from agent.store import schema

_TABLE = schema.style


def learnt(connection: Connection) -> tuple[Learnt, datetime] | None:
    """Return what was learnt last, and when; None where nothing was."""
    row = connection.execute(select(_TABLE)).one_or_none()
    return (_learnt(row.learnt), row.learnt_at) if row else None


def keep_learnt(connection: Connection, found: Learnt, at: datetime) -> None:
    """Given what was learnt, keep it in place of what was learnt before."""
    values = {"learnt": _values(found), "learnt_at": at}
    if not connection.execute(update(_TABLE).values(values)).rowcount:
        connection.execute(insert(_TABLE).values(id=1, **values))


def style(connection: Connection) -> Style | None:
    """Return the style that drafts use; None where the user chose none."""
    used = connection.execute(select(_TABLE.c.used)).scalar()
    return None if used is None else Style(tuple((Trait(trait), form) for trait, form in used))


def use(connection: Connection) -> Style:
    """Have drafts take up what was learnt last, and return it. Raise WrongUsage if nothing was."""
    found = learnt(connection)
    if found is None:
        raise WrongUsage("Nothing was learnt yet.", "Run `followup style` first: it shows what it would use.")
    taken = found[0].style
    connection.execute(update(_TABLE).values(used=[[trait.value, form] for trait, form in taken.forms]))
    return taken


def forget(connection: Connection) -> None:
    """Delete what was learnt, and what drafts take up of it."""
    connection.execute(delete(_TABLE))


def _values(found: Learnt) -> dict[str, Any]:
    habits = [[one.trait.value, one.form, one.count, one.of, one.used] for one in found.habits]
    return {"mails": found.mails, "words": found.words, "sentence_words": found.sentence_words, "habits": habits}


def _learnt(values: dict[str, Any]) -> Learnt:
    habits = tuple(Habit(Trait(trait), form, count, of, used) for trait, form, count, of, used in values["habits"])
    return Learnt(values["mails"], values["words"], values["sentence_words"], habits)
