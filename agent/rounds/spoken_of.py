"""The day that was spoken of, for an hour that is named by itself: "Would Thursday suit?", "Any time", "10.30 then"."""

from __future__ import annotations

from datetime import date
from zoneinfo import ZoneInfo

from agent.model.application import MessageFact
from agent.model.mail import ClaimKind
from agent.rounds.fitting import dated
from agent.rounds.weeks import weekdays_in, weeks_asked

_LAST = 4  # mails that a talk about one time has


def day_spoken_of(messages: tuple[MessageFact, ...], zone: ZoneInfo) -> date | None:
    """Given the mails up to the one that is answered, return the only day that the last one names which names any.

    Of both sides' mails those days count that are offered, accepted, or asked for.
    """
    last = [*enumerate(messages)][-_LAST:]
    named = (_days_of(message, zone, weeks_asked(messages[:at], zone)) for at, message in reversed(last))
    days = next(filter(None, named), set())
    return days.pop() if len(days) == 1 else None


def _days_of(message: MessageFact, zone: ZoneInfo, weeks: frozenset[date]) -> set[date]:
    """The days that a mail names; a mere weekday is of the one week (its Monday) for which had been asked."""
    today = message.date.astimezone(zone).date()
    found = {dated(pick, today).on for pick in weekdays_in(weeks, (*message.picks, *message.proposals))}
    offered = (claim.start for claim in message.interviews if claim.kind is ClaimKind.OFFERED and claim.start)
    return {day for day in found if day is not None} | {start.astimezone(zone).date() for start in offered}
