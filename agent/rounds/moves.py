"""Words that tell the new time of an interview by the old one: "half an hour later", "the same time on Friday".

What they move is known only where all that was said before is.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from agent.extraction.interview.bare_weekdays import names_weekday_alone
from agent.extraction.interview.shifts import is_of_a_day, moved_to
from agent.model.mail import ClaimKind, InterviewClaim, Move, Part
from agent.rounds.telling import call_off, held_by_them, is_off_already, meant, split, splits, tell, update
from agent.rounds.told import LATE_WORD, Told, Word, day_of, zone_of
from agent.rounds.weeks import move_meant_by

JUST_NOW = timedelta(hours=3)
"""How long after it was to begin a word may still move an interview: "sorry, running half an hour late"."""
_USUAL_LENGTH = timedelta(hours=1)
_WEEK = 7
_NOON = 12
_NEXT_WEEK_IS_LATER = timedelta(days=13)


_LATELY = timedelta(days=21)
"""How long after a talk the next one may be told by it."""


def once_more(told: list[Told], move: Move, at: datetime, zone: ZoneInfo) -> InterviewClaim | None:
    """Given the interviews told of so far and what tells a further one by the last, return when and where in the world
    that begins: "Fancy a second chat? Same time next Thursday?".

    None where one lies ahead, which that may move, and where it is not clear of which week it is.
    """
    last = max((item for item in told if not item.cancelled), key=lambda item: item.start, default=None)
    if not is_of_a_day(move) or last is None or not last.start <= at < last.start + _LATELY:
        return None
    start = moved_to(last.start, move, zone_of(last, zone))
    week = start.astimezone(zone).date().isocalendar()[:2]
    unclear = move.days == _WEEK and week != (at + timedelta(days=_WEEK)).astimezone(zone).date().isocalendar()[:2]
    if unclear or start <= at:
        return None
    return InterviewClaim(
        ClaimKind.SET, start, time_zone=last.claim.time_zone or zone.key, zone_known=last.claim.zone_known
    )


def tell_move(told: list[Told], word: Word, move: Move, zone: ZoneInfo) -> None:
    """Given the interviews so far and a word that moves or cancels one without naming a new time, change those it
    means.

    Where the new time cannot be told, the interview is called off. Where the word cancels by a day, the interview of
    that day is called off; if there is none and the other side wrote, the one that is meant if the day is left aside.
    """
    if word.further and (new := once_more(told, move, word.at, zone)):
        claim = replace(word.claim, start=new.start, time_zone=new.time_zone, zone_known=new.zone_known, move=None)
        tell(told, replace(word, claim=claim, change=False))
        return
    if word.claim.kind is ClaimKind.OFF:
        theirs = replace(word, claim=replace(word.claim, move=None))
        then = _on_its_day(told, word, move, zone)
        if then and is_off_already(told, then, word):
            return
        then = held_by_them(then, word.claim) or then
        for item in then or (() if word.by_the_user else meant(told, theirs)):
            call_off(item, word)
        return
    named = replace(word.claim, people=tuple(one for one in word.claim.people if one.part is Part.INTERVIEWER))
    ahead = [item for item in told if item.start > word.at - JUST_NOW]
    items = movable(held_by_them(ahead, named) or told, move, word.at, zone)
    if not items:
        if word.change and move != Move() and not _stands_so(told, move, word.at, zone):
            for item in meant(told, replace(word, claim=replace(word.claim, move=None))):
                call_off(item, word)
        return
    for item in items:
        start = _moved(item, word, zone)
        moved = replace(word, claim=_at_its_new_time(item, word.claim, start))
        if splits(item, moved):
            split(told, item, moved)
        else:
            update(item, moved)


def _moved(item: Told, word: Word, zone: ZoneInfo) -> datetime:
    """When an interview begins after a move; by the user's clock where it is told so."""
    assert word.claim.move is not None
    if word.claim.move.back:
        return next(iter(item.left)) if len(item.left) == 1 else item.start
    move = move_meant_by(word.claim, item, zone)
    return moved_to(item.start, move, zone if move.yours else zone_of(item, zone))


def _stands_so(told: list[Told], move: Move, at: datetime, zone: ZoneInfo) -> bool:
    """Whether the one ahead begins when it is to begin by a move: "it's 3pm, not 2" says again what stands."""
    ahead = [item for item in told if not item.cancelled and item.start > at]
    if move.at is None or len(ahead) != 1:
        return False
    day = datetime.combine(at.date(), move.at)
    return _begins_at(ahead[0], (day + timedelta(minutes=move.minutes)).time(), zone)


def _on_its_day(told: list[Told], word: Word, move: Move, zone: ZoneInfo) -> list[Told]:
    ahead = [item for item in told if not item.cancelled and item.start > word.at]
    ahead = ahead or [item for item in told if word.by_the_user and not item.cancelled and _goes_on_at(item, word.at)]
    if move.of is None:
        return ahead if len(ahead) == 1 else []
    then = [item for item in ahead if day_of(item, zone) == move.of]
    if then or word.by_the_user or not names_weekday_alone(word.claim.quote):
        return then
    days = sorted({day_of(item, zone) for item in ahead if day_of(item, zone).weekday() == move.of.weekday()})
    return [item for item in ahead if day_of(item, zone) in days[:1]]


def _goes_on_at(item: Told, at: datetime) -> bool:
    """Whether it has begun and is not over: who cannot come tells that from the train, when they should be there."""
    return item.start <= at < (item.end or item.start + _USUAL_LENGTH)


def _at_its_new_time(item: Told, claim: InterviewClaim, start: datetime) -> InterviewClaim:
    known = item.claim
    return replace(claim, start=start, time_zone=known.time_zone, zone_known=known.zone_known, move=None)


def movable(told: list[Told], move: Move, at: datetime, zone: ZoneInfo, called_off_by: int | None = None) -> list[Told]:
    """Given the interviews told of so far and a move, return those that it means; none where that is not known.

    They are the one ahead, or those of one day that all begin so much later. ``called_off_by`` is the message that
    called off what it would move.
    """
    ahead = [item for item in told if not item.cancelled and item.start > at - JUST_NOW]
    if called_off_by is not None:
        ahead = [item for item in told if item.cancelled and item.message == called_off_by] or ahead
    if not ahead and move != Move():
        ahead = [item for item in told if item.cancelled and timedelta(0) <= at - item.settled_at < LATE_WORD][-1:]
    by_day = {
        day: [item for item in ahead if day_of(item, zone) == day] for day in {day_of(one, zone) for one in ahead}
    }
    of_another_day = move.of is not None and move.to is not None  # which may be the new one, where none is held then
    if move.of in by_day or of_another_day:
        by_day = {day: items for day, items in by_day.items() if day == move.of}
    if move.at is not None:
        named = {day: [item for item in items if _begins_at(item, move.at, zone)] for day, items in by_day.items()}
        by_day = {day: items for day, items in named.items() if items}
    if len(by_day) != 1:
        return []
    items = next(iter(by_day.values()))
    if move.to and len({item.start for item in items}) > 1:
        return []  # not all of a day begin at one hour
    if move.days == _WEEK and min(item.start for item in items) - at > _NEXT_WEEK_IS_LATER:
        return []  # "same time next week" would bring it forward
    return items


def _begins_at(item: Told, hour: time, zone: ZoneInfo) -> bool:
    """Whether an interview begins at an hour, of which it is not said whether it is of the morning."""
    local = item.start.astimezone(zone_of(item, zone))
    return (local.hour % _NOON, local.minute) == (hour.hour % _NOON, hour.minute)
