"""Which week a weekday is of that is named alone, where an interview of another week is spoken of."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from agent.extraction.bare_weekdays import names_weekday_alone, says_which
from agent.model.mail import ClaimKind, InterviewClaim, Move
from agent.rounds.told import Told, Word, day_of, sole, zone_of

_WEEKS = frozenset(timedelta(weeks=weeks) for weeks in (1, 2, 3))
_TOMORROW = timedelta(days=1)  # who means it says so, and names no weekday


def in_its_week(told: list[Told], word: Word) -> Word:
    """Given a word that names no more than a weekday, return it of the week that was spoken of with that hour.

    "Confirming Wednesday at 10" is of the Wednesday of next week where an interview stands then, or was pencilled in.
    """
    claim = word.claim
    if claim.start is None or claim.uid or word.change or word.by_hand or says_which(claim.quote):
        return word
    standing = [item.start for item in told if not item.cancelled]
    zone = ZoneInfo(claim.time_zone) if claim.time_zone else UTC
    said = claim.start.astimezone(zone).replace(tzinfo=None)  # weeks on the wall: the clocks may go forward in between
    spoken_of = {*standing, *word.offered}
    later = [start for start in spoken_of if start.astimezone(zone).replace(tzinfo=None) - said in _WEEKS]
    if claim.start in spoken_of:
        return word
    if len(later) != 1:
        return word if standing else replace(word, claim=in_the_week_offered(claim, word.at, word.offered))
    end = claim.end + (later[0] - claim.start) if claim.end else None
    return replace(word, claim=replace(claim, start=later[0], end=end))


def in_the_week_offered(claim: InterviewClaim, at: datetime, offered: Iterable[datetime]) -> InterviewClaim:
    """Given a time, when that was written, and the times offered before, return it of the one week of which these were.

    Who was offered Tuesday or Wednesday of next week, and asks for the Thursday, means that of the same week.
    """
    zone = ZoneInfo(claim.time_zone) if claim.time_zone else UTC
    weeks = {_monday(start.astimezone(zone).date()) for start in offered if start > at}
    if claim.start is None or claim.uid or len(weeks) != 1 or not names_weekday_alone(claim.quote):
        return claim
    local = claim.start.astimezone(zone)
    apart = weeks.pop() - _monday(local.date())
    if apart <= timedelta(0):
        return claim
    start = (local.replace(tzinfo=None) + apart).replace(tzinfo=zone).astimezone(UTC)
    return replace(claim, start=start, end=claim.end + (start - claim.start) if claim.end else None)


def in_the_week_moved(told: list[Told], word: Word, zone: ZoneInfo) -> Word:
    """Given a change that names no more than a weekday, return it of the week of the interview that it moves.

    Where that day may as well be one of a week before, the interview is off, and when it will be is not known.
    """
    claim = word.claim
    item = moved_by(told, word.message, word.at) if word.change and not word.by_hand else None
    if item is None or claim.replaces or claim.start is None or claim.kind is ClaimKind.OFF:
        return word
    meant = meant_by(claim, item, word.at, zone)
    return replace(word, claim=meant or InterviewClaim(ClaimKind.OFF, people=claim.people, quote=claim.quote))


def moved_by(told: list[Told], message: int | None, at: datetime) -> Told | None:
    """Given the interviews told of so far, return the one that a message moves: that it called off, or the only one."""
    off = [item for item in told if item.cancelled and item.message == message]
    only = off[0] if len(off) == 1 else sole(told, at)
    return only if only is not None and (off or not only.cancelled) else None


def meant_by(claim: InterviewClaim, item: Told, at: datetime, zone: ZoneInfo) -> InterviewClaim | None:
    """Given a time to which an interview is to move, and when that was written, return it of the week that is meant.

    None where it may be of either: "Thursday at 2 instead" of next Tuesday, written on a Monday.
    """
    if claim.start is None or claim.uid or not names_weekday_alone(claim.quote):
        return claim
    its_zone = zone_of(item, zone)
    local = claim.start.astimezone(its_zone)
    apart = _weeks_apart(local.date(), item, zone)
    if apart <= timedelta(0):
        return claim
    if local.date() - at.astimezone(its_zone).date() > _TOMORROW:
        return None
    start = (local.replace(tzinfo=None) + apart).replace(tzinfo=its_zone).astimezone(UTC)
    return replace(claim, start=start, end=claim.end + (start - claim.start) if claim.end else None)


def move_meant_by(claim: InterviewClaim, item: Told, zone: ZoneInfo) -> Move:
    """Given a claim by which an interview moves to another day at its hour, return that move in the week that is meant:
    "the same time on Wednesday" is of the week in which the interview was to be."""
    assert claim.move is not None
    move = claim.move
    if move.on is None or not names_weekday_alone(claim.quote):
        return move
    return replace(move, on=move.on + max(timedelta(0), _weeks_apart(move.on, item, zone)))


def _weeks_apart(day: date, item: Told, zone: ZoneInfo) -> timedelta:
    """How much later the week of an interview begins than that of a day."""
    planned = day_of(item, zone)
    return _monday(planned) - _monday(day)


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())
