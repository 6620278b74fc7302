"""The day that was spoken of, for an hour that is named by itself: "Would Thursday suit?", "Any time", "10.30 then"."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from zoneinfo import ZoneInfo

from agent.model.application import MessageFact
from agent.model.mail import ClaimKind, SlotPick
from agent.rounds.fitting import dated
from agent.rounds.weeks import weekdays_in, weeks_asked

_LAST = 4  # mails that a talk about one time has


def day_spoken_of(messages: tuple[MessageFact, ...], zone: ZoneInfo) -> date | None:
    """Given the mails up to the one that is answered, return the only day that the last one names which names any.

    Of both sides' mails those days count that are offered, accepted, or asked for.
    """
    last = [*enumerate(messages)][-_LAST:]
    named = (
        _days_of(message, zone, weeks_asked(messages[:at], zone), _dates_of(messages[max(0, at - _LAST) : at], zone))
        for at, message in reversed(last)
    )
    days = next(filter(None, named), set())
    return days.pop() if len(days) == 1 else None


def _dates_of(messages: tuple[MessageFact, ...], zone: ZoneInfo) -> frozenset[date]:
    """The days that mails name by their dates, or of which they offer an hour: "How about Thursday the 19th?"."""
    named = frozenset(pick.on for one in messages for pick in (*one.picks, *one.proposals) if pick.on)
    return named | frozenset(day for one in messages for day in offered_days(one, zone))


def _days_of(message: MessageFact, zone: ZoneInfo, weeks: frozenset[date], dates: frozenset[date]) -> set[date]:
    """The days that a mail names; a mere weekday is the one of the dates just named that falls on it, else of the one
    week (its Monday) for which had been asked."""
    today = message.date.astimezone(zone).date()
    said = tuple(on_a_date(pick, dates, today) for pick in (*message.picks, *message.proposals))
    found = {dated(pick, today).on for pick in weekdays_in(weeks, said)}
    return {day for day in found if day is not None} | offered_days(message, zone)


def offered_days(message: MessageFact, zone: ZoneInfo) -> set[date]:
    """Given a mail, return the days of the hours that it offers."""
    starts = (claim.start for claim in message.interviews if claim.kind is ClaimKind.OFFERED)
    return {start.astimezone(zone).date() for start in starts if start}


def on_a_date(pick: SlotPick, dates: Iterable[date], today: date) -> SlotPick:
    """Given a time and the days just named, return it on the only one of them to come that is its mere weekday."""
    of_it = [day for day in dates if day.weekday() == pick.weekday and day > today]
    return replace(pick, on=of_it[0]) if pick.on is None and len(of_it) == 1 else pick
