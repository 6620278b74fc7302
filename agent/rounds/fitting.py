"""Which of the times on offer the picks of an answer fit, and what they name themselves."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from zoneinfo import ZoneInfo

from agent.extraction.when.readers import zone_named
from agent.extraction.words.calendar_words import MIDDLE
from agent.model.mail import THEIRS, InterviewClaim, SlotPick

_NOON = 12
_BY_NIGHT = range(5, _NOON)
"""Hours that are said alike of the evening: "see you at 7", where 7 pm was offered."""
EARLY = timedelta(minutes=45)
"""How long before it begins people say that they will be there."""


def stands_at(ordinal: int, index: int, count: int) -> bool:
    """Given an ordinal ("the second", "the last"), return whether it is that of a place from 0 among so many."""
    return ordinal in {index + 1, index - count} or (ordinal == MIDDLE and count == 2 * index + 1 > 1)


def named_in_full(picks: tuple[SlotPick, ...], at: datetime, zone: ZoneInfo) -> datetime | None:
    """Given picks and when they were made, return the one time that they name with its day and hour."""
    today = at.astimezone(zone).date()
    full = {(pick.on, pick.at) for pick in (dated(pick, today) for pick in picks)}
    if len(full) != 1 or len(picks) != 1:
        return None
    day, hour = full.pop()
    there = zone_said(picks[0], zone)
    return datetime.combine(day, hour, there).astimezone(UTC) if day and hour and there else None


def zone_said(pick: SlotPick, zone: tzinfo) -> tzinfo | None:
    """Given a pick, return the zone of its hour: theirs is not known without a time that they told in it."""
    return zone if pick.zone is None else None if pick.zone == THEIRS else zone_named(pick.zone)


def hour_alone(picks: tuple[SlotPick, ...]) -> time | None:
    """Given picks, return the hour where they name one, and nothing else."""
    return picks[0].at if len(picks) == 1 and replace(picks[0], at=None, firm=False, zone=None) == SlotPick() else None


def dated(pick: SlotPick, today: date) -> SlotPick:
    """Given a time that an own mail names and its day, return it with its date, the next such weekday."""
    if pick.on is not None or pick.weekday is None:
        return pick
    return replace(pick, on=today + timedelta(days=(pick.weekday - today.weekday() - 1) % 7 + 1))


def that_fit(picks: tuple[SlotPick, ...], slots: list[InterviewClaim], zone: ZoneInfo) -> list[InterviewClaim]:
    """Given picks and the times on offer, return those that one of the picks fits."""
    fitting = [slot for index, slot in enumerate(slots) if _accepts(picks, slot, index, len(slots), zone)]
    if not fitting:  # "10 works for me", where that is the hour here of what was offered in another zone
        here = tuple(replace(pick, zone=zone.key) for pick in picks if pick.at and pick.zone is None)
        fitting = [slot for index, slot in enumerate(slots) if _accepts(here, slot, index, len(slots), zone)]
    if fitting:
        return fitting
    early = tuple(replace(pick, at=_in_the_morning(pick.at)) for pick in picks if pick.at and pick.at.hour >= _NOON)
    if fitting := [slot for index, slot in enumerate(slots) if _accepts(early, slot, index, len(slots), zone)]:
        return fitting
    late = tuple(replace(pick, at=_at_night(pick.at)) for pick in picks if pick.at and pick.at.hour in _BY_NIGHT)
    if fitting := [slot for index, slot in enumerate(slots) if _accepts(late, slot, index, len(slots), zone)]:
        return fitting
    arriving = tuple(replace(pick, at=None) for pick in picks if _arrives(pick, slots, zone))
    return [slot for index, slot in enumerate(slots) if _accepts(arriving, slot, index, len(slots), zone)]


def _arrives(pick: SlotPick, slots: list[InterviewClaim], zone: ZoneInfo) -> bool:
    """Whether an hour is the one at which the user will be there for the first slot of that day, a little early."""
    if not pick.firm or pick.at is None:
        return False
    begins = [
        _begins_at(slot, zone)
        for index, slot in enumerate(slots)
        if _accepts((replace(pick, at=None),), slot, index, len(slots), zone)
    ]
    first = min(begins, default=None)
    return first is not None and timedelta(0) < first - first.replace(hour=pick.at.hour, minute=pick.at.minute) <= EARLY


def _in_the_morning(at: time) -> time:
    return at.replace(hour=at.hour - _NOON)


def _at_night(at: time) -> time:
    return at.replace(hour=at.hour + _NOON)


def _accepts(picks: tuple[SlotPick, ...], slot: InterviewClaim, index: int, count: int, zone: ZoneInfo) -> bool:
    told = ((pick, _begins_at(slot, zone, pick.zone)) for pick in picks)
    return any(
        (pick.weekday is None or pick.weekday == local.weekday())
        and (pick.on is None or pick.on == local.date())
        and (pick.at is None or pick.at == local.time().replace(second=0, microsecond=0))
        and (pick.ordinal is None or stands_at(pick.ordinal, index, count))
        and (pick.part is None or pick.part.has(local.time()))
        for pick, local in told
    )


def _begins_at(slot: InterviewClaim, zone: ZoneInfo, said: str | None = None) -> datetime:
    """Given a slot, return when it begins on the wall, in the zone that the user named, else in that of the offer."""
    assert slot.start is not None
    if said and said != THEIRS and (named := zone_named(said)):
        return slot.start.astimezone(named)
    return slot.start.astimezone(ZoneInfo(slot.time_zone) if slot.time_zone else zone)
