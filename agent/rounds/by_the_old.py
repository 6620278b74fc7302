"""Times that the user asks for by the one that stands or is on offer: "next Wednesday at the same time?"."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from agent.asked import times
from agent.extraction.interview.bare_weekdays import names_weekday_alone
from agent.extraction.interview.shifts import is_of_a_day, moved_to
from agent.model.application import MessageFact
from agent.model.mail import ClaimKind, InterviewClaim
from agent.rounds.fitting import dated

_WEEK = timedelta(days=7)


def asked_by_the_old(own: MessageFact, theirs: MessageFact, asking: MessageFact, zone: ZoneInfo) -> MessageFact | None:
    """Given the user's mail, their answer, what it had answered, and the user's zone, return the answer as if it had
    offered the times for which the user asked by the old one; None where they asked for none so.
    """
    moves = [claim for claim in own.interviews if claim.kind is ClaimKind.OFFERED and claim.move]
    if not any(pick.firm for pick in theirs.picks):  # what of the hour is not said may still come
        moves = [claim for claim in moves if claim.move and not claim.move.hour_open]
    if not moves:
        return None
    slots = [one for one in times(asking) if one.start and (one.kind is ClaimKind.OFFERED or asking.needs_review)]
    if len(slots) == 1:
        moves = [_moved(claim, slots[0], own, zone) for claim in moves]
    return replace(theirs, interviews=tuple(moves), date=own.date, needs_review=False)


def by_the_offer(theirs: MessageFact, asking: MessageFact, own: MessageFact, zone: ZoneInfo) -> datetime | None:
    """Given their answer, what the user had answered with another day, the user's mail, and their zone, return the time
    that the answer sets by the one that had been on offer: "Saturday at 9?", "Could do Sunday?", "Sunday's grand, same
    time"; or by the one for which the user had asked."""
    sets = [claim for claim in theirs.interviews if claim.kind is ClaimKind.SET]
    if len(sets) != 1 or sets[0].start or not sets[0].move or not is_of_a_day(sets[0].move):
        return None
    slots = [one for one in times(asking) if one.start and (one.kind is ClaimKind.OFFERED or asking.needs_review)]
    if asked := asked_for(own, zone):
        slots = [asked]
    return _moved(sets[0], slots[0], own, zone).start if len(slots) == 1 else None


def asked_for(own: MessageFact, zone: ZoneInfo) -> InterviewClaim | None:
    """Given the user's mail and zone, return the only time for which it asks with day and hour, as one on offer."""
    today = own.date.astimezone(zone).date()
    named = {(pick.on, pick.at) for pick in (dated(one, today) for one in own.proposals) if pick.at}
    if len(named) != 1:
        return None
    day, hour = named.pop()
    if day is None or hour is None:
        return None
    return InterviewClaim(ClaimKind.OFFERED, datetime.combine(day, hour, zone), time_zone=zone.key)


def moved_from_asked(offer: InterviewClaim, own: MessageFact, zone: ZoneInfo) -> InterviewClaim | None:
    """Given a day that they offer at the same hour, the user's mail before, and their zone, return that time as one on
    offer, where the user had asked for one: "How about Thursday at 11?", "Friday would be better, same time?"."""
    asked = asked_for(own, zone)
    return _moved(offer, asked, own, zone) if asked and offer.move and is_of_a_day(offer.move) else None


def asks_for_a_day(own: MessageFact) -> bool:
    """Given the user's mail, return whether it asks for another day than the one that stands, and for no hour."""
    return any(one.kind is ClaimKind.OFFERED and one.move is not None and one.move.hour_open for one in own.interviews)


def _moved(claim: InterviewClaim, slot: InterviewClaim, own: MessageFact, zone: ZoneInfo) -> InterviewClaim:
    """A slot at the other time; a mere weekday is of the slot's week, or of the next where that is no other day and the
    hour is to be the same: "Thursday is good, but could we make it a bit later?" stays in its week."""
    assert slot.start is not None
    assert claim.move is not None
    there = ZoneInfo(slot.time_zone) if slot.time_zone else zone
    move, planned = claim.move, slot.start.astimezone(there).date()
    if move.on is not None and names_weekday_alone(claim.quote):
        written = own.date.astimezone(there).date()
        move = replace(move, on=_in_its_week(move.on, planned, written, another=not move.hour_open))
    start = moved_to(slot.start, move, there)
    end = slot.end + (start - slot.start) if slot.end else None
    return replace(slot, kind=ClaimKind.OFFERED, start=start, end=end, move=None)


def _in_its_week(weekday: date, planned: date, written: date, *, another: bool) -> date:
    day = planned + timedelta(days=weekday.weekday() - planned.weekday())
    return day if day > written and not (another and day == planned) else day + _WEEK
