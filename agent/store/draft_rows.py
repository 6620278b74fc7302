"""Rows to drafts and back. Nothing here asks the database anything."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import asdict
from datetime import datetime
from typing import Any

from sqlalchemy import Row

from agent.model.draft import DraftFact, DraftState, DraftText, Kind, Manner, Mark, Reason, Source, Step
from agent.model.mail import Ref
from agent.store.rows import Values

_GONE = "gone"  # beside the reason for which a draft was made: the one for which it went


def text_values(text: DraftText) -> Values:
    """Given a draft's text, return it as JSON."""
    return {**asdict(text), "sources": [[source.sentence, source.origin] for source in text.sources]}


def text(stored: Mapping[str, Any]) -> DraftText:
    """Given the JSON of a draft's text, return it."""
    lists = {name: tuple(stored[name]) for name in ("references", "problems", "warnings")}
    sources = tuple(Source(sentence, origin) for sentence, origin in stored["sources"])
    return DraftText(**{**stored, **lists, "sources": sources})


def reason_values(reason: Reason) -> Values:
    """Given a reason, return it as JSON."""
    return {
        **asdict(reason),
        "values": [list(pair) for pair in reason.values],
        "dates": [moment.isoformat() for moment in reason.dates],
    }


def reason(stored: Mapping[str, Any]) -> Reason:
    """Given the JSON of a reason, return it."""
    values = tuple((name, value) for name, value in stored["values"])
    dates = tuple(datetime.fromisoformat(moment) for moment in stored["dates"])
    kept = {name: value for name, value in stored.items() if name != _GONE}
    return Reason(**{**kept, "values": values, "dates": dates})


def reasons_values(made: Reason, gone: Reason | None) -> Values:
    """Given why a draft was made, and why it went, return both as one JSON."""
    return {**reason_values(made), **({_GONE: reason_values(gone)} if gone else {})}


def ref_values(place: Ref | None) -> list[str] | None:
    """Given where a draft lies, return it as JSON."""
    return [place.account, place.folder, place.key] if place else None


def mark_values(mark: Mark | None) -> list[str] | None:
    """Given what a folder looked like before an attempt, return it as JSON."""
    return [mark.validity, mark.next_key] if mark else None


def draft_values(draft: DraftFact) -> Values:
    """Given a draft, return its columns; its steps are a table of their own."""
    return {
        "key": draft.key,
        "revision": draft.revision,
        "message_id": draft.message_id,
        "application": draft.application,
        "kind": draft.kind.value,
        "account": draft.account,
        "round_key": draft.round_key,
        "person_key": draft.person_key,
        "occasion": draft.occasion,
        "text": text_values(draft.text),
        "raw": draft.raw,
        "state": draft.state.value,
        "reason": reasons_values(draft.reason, draft.gone),
        "until": draft.until,
        "variant": draft.variant,
        "facts_digest": draft.facts_digest,
        "answers": draft.answers,
        "ref": ref_values(draft.ref),
        "fingerprint": draft.fingerprint,
        "mark": mark_values(draft.mark),
        "attempted_at": draft.attempted_at,
        "attempts": draft.attempts,
        "placed_at": draft.placed_at,
        "missing_since": draft.missing_since,
        "manner": draft.manner.value,
        "remarks": list(draft.remarks),
        "remarked": draft.remarked,
    }


def draft(row: Row[Any], steps: Iterable[Row[Any]]) -> DraftFact:
    """Given a row of drafts and its steps in order, return the draft."""
    return DraftFact(
        id=row.id,
        key=row.key,
        revision=row.revision,
        message_id=row.message_id,
        application=row.application,
        kind=Kind(row.kind),
        account=row.account,
        round_key=row.round_key,
        person_key=row.person_key,
        occasion=row.occasion,
        text=text(row.text),
        raw=row.raw,
        state=DraftState(row.state),
        reason=reason(row.reason),
        gone=reason(row.reason[_GONE]) if row.reason.get(_GONE) else None,
        until=row.until,
        variant=row.variant,
        facts_digest=row.facts_digest,
        answers=row.answers,
        ref=Ref(*row.ref) if row.ref else None,
        fingerprint=row.fingerprint,
        mark=Mark(*row.mark) if row.mark else None,
        attempted_at=row.attempted_at,
        attempts=row.attempts,
        placed_at=row.placed_at,
        missing_since=row.missing_since,
        steps=tuple(Step(step.at, DraftState(step.state), step.cause) for step in steps),
        redraft_requested=row.redraft_at is not None,
        manner=Manner(row.manner),
        wanted_manner=Manner(row.wanted_manner),
        remarks=tuple(row.remarks),
        remarked=row.remarked,
    )
