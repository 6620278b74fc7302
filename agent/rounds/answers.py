"""Answers to a question of time: the user accepts a slot or names a time, they confirm the time that the user named."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from agent.extraction.shifts import moved_to
from agent.model.application import MessageFact
from agent.model.mail import Category, ClaimKind, InterviewClaim, SlotPick
from agent.rounds.moves import movable
from agent.rounds.told import Told, Word, zone_of

_MOVES = frozenset({Category.INTERVIEW_CHANGE, Category.INTERVIEW_CANCELLATION})
_ASKS_FOR_TIMES = frozenset({Category.INTERVIEW_INVITATION, Category.INTERVIEW_CHANGE, Category.INTERVIEW_CANCELLATION})
_NOON = 12


@dataclass(frozen=True, slots=True)
class Answer:
    """An own mail that names or accepts a time, and the mail of theirs that it answers."""

    at: datetime
    picks: tuple[SlotPick, ...]
    asked: MessageFact
    message: MessageFact  # the one by which the time is settled: the user's own, or theirs that confirms it
    bare: bool  # whether words that name no time may accept the one that was offered


def picked(before: tuple[MessageFact, ...], own: MessageFact) -> Iterator[Answer]:
    """Given an own mail and those before it, yield what it accepts of the last slots, or settles of what was asked."""
    if not own.picks:
        return
    offering = next((item for item in reversed(before) if _offers(item)), None)
    asking = next((item for item in reversed(before) if _heard(item)), None)
    if offering is not None:
        since = before[before.index(offering) + 1 :]
        bare = not any(item.own or _heard(item) for item in since)
        yield Answer(own.date, own.picks, offering, own, bare)
    doubtful = asking is not None and asking.needs_review and asking.category in _MOVES and _has_slots(asking)
    if asking is not None and asking is not offering and (doubtful or any(pick.firm for pick in own.picks)):
        yield Answer(own.date, own.picks, asking, own, bare=False)


def confirmed(before: tuple[MessageFact, ...], theirs: MessageFact, zone: ZoneInfo) -> Iterator[Answer]:
    """Given a mail of theirs and those before it, yield the time that it confirms without naming it.

    That is the one that the user named when asked for one.
    """
    if theirs.category is not Category.INTERVIEW_CONFIRMATION or theirs.interviews or not before or not before[-1].own:
        return
    own = before[-1]
    asking = next((item for item in reversed(before) if _heard(item)), None)
    if asking is not None and asking.category in _ASKS_FOR_TIMES:
        day = own.date.astimezone(zone).date()
        yield Answer(theirs.date, tuple(_dated(pick, day) for pick in own.picks), asking, theirs, bare=False)


def _heard(message: MessageFact) -> bool:
    return not message.own and not message.automatic


def _offers(message: MessageFact) -> bool:
    return not message.own and not message.needs_review and _has_slots(message)


def _has_slots(message: MessageFact) -> bool:
    return any(claim.kind is ClaimKind.OFFERED for claim in message.interviews)


def settled(told: list[Told], answer: Answer, zone: ZoneInfo) -> Word | None:
    """Given the interviews told of so far and an answer, return the word that it comes to; None where it sets nothing.

    It sets the one slot that it accepts, else the one time that it names in full.
    """
    asked = answer.asked
    slots = _slots(told, asked, zone)
    picks = answer.picks if answer.bare else tuple(pick for pick in answer.picks if pick != SlotPick())
    if slots:
        fitting = _fitting(picks, slots, zone)
        return _word_of(answer, fitting[0]) if len(fitting) == 1 else None
    if asked.category not in _ASKS_FOR_TIMES and not asked.needs_review:
        return None
    moving = asked.category in _MOVES or (asked.needs_review and asked.runner_up in _MOVES)
    ahead = [item for item in told if item.start > answer.at and not item.cancelled]
    if ahead and not (moving and len(ahead) == 1):
        return None
    today = answer.at.astimezone(zone).date()
    full = {(pick.on, pick.at) for pick in (_dated(pick, today) for pick in picks) if pick.on and pick.at}
    if len(full) != 1 or len(picks) != 1:
        return None
    day, at = full.pop()
    assert day is not None
    assert at is not None
    start = datetime.combine(day, at, zone).astimezone(UTC)
    people = tuple(one for one in asked.people if one.address and one.address == asked.sender.address)
    if start <= answer.at:
        return None
    return _word_of(answer, InterviewClaim(ClaimKind.SET, start, time_zone=zone.key, people=people), moving=moving)


def _dated(pick: SlotPick, today: date) -> SlotPick:
    """The same time with its date: a weekday is the next one after the mail that names it."""
    if pick.on is not None or pick.weekday is None:
        return pick
    return replace(pick, on=today + timedelta(days=(pick.weekday - today.weekday() - 1) % 7 + 1))


def _word_of(answer: Answer, slot: InterviewClaim, *, moving: bool = False) -> Word:
    asked = answer.asked
    return Word(
        at=answer.at,
        claim=replace(slot, kind=ClaimKind.SET, move=None),
        source=asked.message_id or str(asked.id),
        message=asked.id if answer.message.own else answer.message.id,
        sender=asked.sender.address,
        change=moving or slot.move is not None,
        moves=asked.id if moving or slot.move else None,
    )


def _slots(told: list[Told], offering: MessageFact, zone: ZoneInfo) -> list[InterviewClaim]:
    """The times that a mail offers; one told by the interview as it was planned has the time that this comes to."""
    slots = []
    for claim in offering.interviews:
        if claim.kind is not ClaimKind.OFFERED:
            continue
        if claim.start is not None:
            slots.append(claim)
        elif claim.move is not None and len(items := movable(told, claim.move, offering.date, zone, offering.id)) == 1:
            start = moved_to(items[0].start, claim.move, zone_of(items[0], zone))
            slots.append(replace(claim, start=start, time_zone=items[0].claim.time_zone))
    return slots


def _fitting(picks: tuple[SlotPick, ...], slots: list[InterviewClaim], zone: ZoneInfo) -> list[InterviewClaim]:
    """The slots that the picks accept; "6.45" is the one in the morning where none in the evening was offered."""
    fitting = [slot for index, slot in enumerate(slots) if _accepts(picks, slot, index, len(slots), zone)]
    if fitting:
        return fitting
    early = tuple(replace(pick, at=_in_the_morning(pick.at)) for pick in picks if pick.at and pick.at.hour >= _NOON)
    return [slot for index, slot in enumerate(slots) if _accepts(early, slot, index, len(slots), zone)]


def _in_the_morning(at: time) -> time:
    return at.replace(hour=at.hour - _NOON)


def _accepts(picks: tuple[SlotPick, ...], slot: InterviewClaim, index: int, count: int, zone: ZoneInfo) -> bool:
    assert slot.start is not None
    local = slot.start.astimezone(ZoneInfo(slot.time_zone) if slot.time_zone else zone)
    return any(
        (pick.weekday is None or pick.weekday == local.weekday())
        and (pick.on is None or pick.on == local.date())
        and (pick.at is None or pick.at == local.time().replace(second=0, microsecond=0))
        and (pick.ordinal is None or pick.ordinal in {index + 1, index - count})
        for pick in picks
    )
