"""Which application each new message belongs to, in order of the time at which it was written."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from agent.matching import Index
from agent.model.application import Match, MatchKind, MessageFact
from agent.pipeline.known import Known
from agent.store import Store


def assign(store: Store, known: Known, applied: Sequence[MessageFact], now: datetime) -> None:
    """Given the own mails by which the user applied just now, or took an application back, match them and all that
    belongs nowhere yet."""
    unassigned = _with(store.unassigned(), applied)
    if not unassigned:
        return
    asked = frozenset(fact.message_id for fact in unassigned if fact.needs_review and fact.message_id)
    index = Index(store.snapshot().applications, unassigned, store.answered_with_a_time(asked))
    matches: list[Match] = []
    for fact in unassigned:
        match = index.match(fact)
        answered = index.answered_outreach(fact) if match.kind is MatchKind.NEW else ()
        index.add(fact, match)
        if fact.applies and match.application:
            known.learn_of(fact.message_id)
        asked_before = match.kind is MatchKind.ASK and match.candidates == fact.candidates
        if match.kind is not MatchKind.NONE and not asked_before:
            matches.append(match)
        matches += (_joined(outreach, match) for outreach in answered)
    if matches:
        store.assign(tuple(matches), now)


def _with(unassigned: tuple[MessageFact, ...], applied: Sequence[MessageFact]) -> tuple[MessageFact, ...]:
    """What belongs nowhere yet, and the user's applications among it, in order of time."""
    facts = {fact.id: fact for fact in (*unassigned, *applied)}
    return tuple(sorted(facts.values(), key=lambda fact: (fact.date, fact.id)))


def _joined(outreach: MessageFact, match: Match) -> Match:
    """The outreach that the user answered belongs to the application that the answer began."""
    return Match(outreach.id, MatchKind.KNOWN, match.application, because="you answered it")
