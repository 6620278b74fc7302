"""Drafts and their lives: intended once, and moved on by steps that the table allows."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any, TypedDict

from sqlalchemy import Connection, insert, select, update

from agent.errors import WrongUsage
from agent.model.draft import TRANSITIONS, DraftFact, DraftState, DraftText, Manner, Mark, Reason
from agent.model.mail import Ref
from agent.store import draft_rows, queries, schema
from agent.store.writing import inserted, known_application


class DraftChanges(TypedDict, total=False):
    """What a step may change of a draft; what is left out stays as it is."""

    ref: Ref | None
    fingerprint: str
    mark: Mark | None
    attempted_at: datetime | None
    attempts: int
    placed_at: datetime | None
    missing_since: datetime | None
    text: DraftText
    raw: bytes
    until: datetime | None
    reason: Reason
    gone: Reason
    variant: int
    manner: Manner
    remarks: tuple[str, ...]
    remarked: str
    facts_digest: str


def intend(connection: Connection, drafts: Sequence[DraftFact]) -> tuple[int, ...]:
    """Given drafts, put each into the store unless its key and revision are there already. Return their numbers."""
    return tuple(_intend(connection, draft) for draft in drafts)


def _intend(connection: Connection, draft: DraftFact) -> int:
    if draft.state not in {DraftState.INTENDED, DraftState.BLOCKED}:
        raise ValueError(f"a draft begins as intended or blocked, not as {draft.state}")
    known_application(connection, draft.application)
    table = schema.drafts
    query = select(table.c.id).where(table.c.key == draft.key, table.c.revision == draft.revision)
    found = connection.execute(query).scalar()
    if found is not None:
        return int(found)
    number = inserted(connection, table, draft_rows.draft_values(draft))
    for step in draft.steps:
        _note_step(connection, number, step.state, step.cause, step.at)
    return number


def _note_step(connection: Connection, draft: int, state: DraftState, cause: str, at: datetime) -> None:
    values = {"draft": draft, "at": at, "state": state.value, "cause": cause}
    connection.execute(insert(schema.draft_steps).values(values))


_STORED: dict[str, Any] = {
    "ref": draft_rows.ref_values,
    "mark": draft_rows.mark_values,
    "text": draft_rows.text_values,
    "reason": draft_rows.reason_values,
    "manner": str,
    "remarks": list,
}


def step(
    connection: Connection, number: int, state: DraftState, cause: str, at: datetime, changes: DraftChanges
) -> None:
    """Given a draft's number, the state that it comes to, why and when, and what changes of it, keep it all.

    A draft that stays in its state for the cause that is known already takes no new step. Raise ValueError for a step
    that no draft takes (agent.model.draft.TRANSITIONS), WrongUsage if there is no such draft.
    """
    before = draft(connection, number)
    if state is not before.state and state not in TRANSITIONS[before.state]:
        raise ValueError(f"draft {number} cannot go from {before.state} to {state}")
    values = {name: _STORED[name](value) if name in _STORED else value for name, value in changes.items()}
    if "gone" in changes:
        values["reason"] = draft_rows.reasons_values(changes.get("reason", before.reason), changes["gone"])
        del values["gone"]
    table = schema.drafts
    connection.execute(update(table).where(table.c.id == number).values(state=state.value, **values))
    if not before.steps or (state, cause) != (before.steps[-1].state, before.steps[-1].cause):
        _note_step(connection, number, state, cause, at)


def draft(connection: Connection, number: int) -> DraftFact:
    """Given its number, return a draft. Raise WrongUsage if there is none."""
    found = queries.all_drafts(connection, number)
    if not found:
        raise WrongUsage(f"There is no draft d{number}.", "`followup drafts` lists them, each with its id.")
    return found[0]
