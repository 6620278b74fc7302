"""Which week a weekday is of that is named alone, where an interview of another week is spoken of."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from agent.expressions import expression
from agent.model.mail import ClaimKind, InterviewClaim, Move
from agent.rounds.told import Told, Word, day_of, sole, zone_of

_WEEKS = frozenset(timedelta(weeks=weeks) for weeks in (1, 2, 3))
_DATED = expression(
    r"\d(?:st|nd|rd|th)\b|\b\d{1,2}\s+(?:of\s+)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|"
    r"\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+\d|\b\d{1,2}[/.-]\d{1,2}[/.-]|"
    r"\b(?:today|tonight|tomorrow|this|next|coming)\b",
    re.IGNORECASE,
)
"""What says of a day more than its weekday."""
_WEEKDAY = expression(r"\b(?:mon|tue|wed|thu|fri|sat|sun)(?:s|nes|rs|ur)?(?:day)?\b", re.IGNORECASE)
_ITS_NUMBER = expression(
    r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+(?:1[3-9]|2\d|3[01])\b(?![:.]\d)", re.IGNORECASE
)
_SOONER = expression(
    r"\b(?:sooner|earlier|already|as\s+early\s+as|(?:bring|brought|move|pull)\b[^.;!?\n]{0,30}?\b(?:forward|up|ahead))\b",
    re.IGNORECASE,
)
"""What says that the new day lies before the planned one."""
_TOMORROW = timedelta(days=1)  # who means it says so, and names no weekday


def in_its_week(told: list[Told], word: Word) -> Word:
    """Given a word that names no more than a weekday, return it of the week that was spoken of with that hour.

    "Confirming Wednesday at 10" is of the Wednesday of next week where an interview stands then, or was pencilled in.
    """
    claim = word.claim
    if claim.start is None or claim.uid or word.change or word.by_hand or _DATED.search(claim.quote):
        return word
    standing = [item.start for item in told if not item.cancelled]
    zone = ZoneInfo(claim.time_zone) if claim.time_zone else UTC
    said = claim.start.astimezone(zone).replace(tzinfo=None)  # weeks on the wall: the clocks may go forward in between
    spoken_of = {*standing, *word.offered}
    later = [start for start in spoken_of if start.astimezone(zone).replace(tzinfo=None) - said in _WEEKS]
    if len(later) != 1 or claim.start in spoken_of:
        return word
    end = claim.end + (later[0] - claim.start) if claim.end else None
    return replace(word, claim=replace(claim, start=later[0], end=end))


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
    if claim.start is None or claim.uid or not _names_weekday_alone(claim.quote):
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
    if move.on is None or not _names_weekday_alone(claim.quote):
        return move
    return replace(move, on=move.on + max(timedelta(0), _weeks_apart(move.on, item, zone)))


def _names_weekday_alone(quote: str) -> bool:
    """Whether the words of a new time name a weekday, and nothing that says which."""
    told = any(words.search(quote) for words in (_DATED, _ITS_NUMBER, _SOONER))
    return not told and _WEEKDAY.search(quote) is not None


def _weeks_apart(day: date, item: Told, zone: ZoneInfo) -> timedelta:
    """How much later the week of an interview begins than that of a day."""
    planned = day_of(item, zone)
    return (planned - timedelta(days=planned.weekday())) - (day - timedelta(days=day.weekday()))
