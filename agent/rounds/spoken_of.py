"""The day that was spoken of, for an hour that is named by itself: "Would Thursday suit?", "Any time", "10.30 then"."""

from __future__ import annotations

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
        _days_of(message, zone, weeks_asked(messages[:at], zone), _dates_of(messages[max(0, at - _LAST) : at]))
        for at, message in reversed(last)
    )
    days = next(filter(None, named), set())
    return days.pop() if len(days) == 1 else None


def _dates_of(messages: tuple[MessageFact, ...]) -> frozenset[date]:
    """The days that mails name by their dates: "How about Thursday the 19th?"."""
    return frozenset(pick.on for one in messages for pick in (*one.picks, *one.proposals) if pick.on)


def _days_of(message: MessageFact, zone: ZoneInfo, weeks: frozenset[date], dates: frozenset[date]) -> set[date]:
    """The days that a mail names; a mere weekday is the one of the dates just named that falls on it, else of the one
    week (its Monday) for which had been asked."""
    today = message.date.astimezone(zone).date()
    said = tuple(_on_a_date(pick, dates, today) for pick in (*message.picks, *message.proposals))
    found = {dated(pick, today).on for pick in weekdays_in(weeks, said)}
    offered = (claim.start for claim in message.interviews if claim.kind is ClaimKind.OFFERED and claim.start)
    return {day for day in found if day is not None} | {start.astimezone(zone).date() for start in offered}


def _on_a_date(pick: SlotPick, dates: frozenset[date], today: date) -> SlotPick:
    of_it = [day for day in dates if day.weekday() == pick.weekday and day > today]
    return replace(pick, on=of_it[0]) if pick.on is None and len(of_it) == 1 else pick
