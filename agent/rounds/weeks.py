"""Which week a weekday is of that is named alone, where an interview of another week is spoken of."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, tzinfo
from zoneinfo import ZoneInfo

from agent.asked import may_set, readings
from agent.expressions import expression
from agent.extraction.interview.bare_weekdays import names_weekday_alone, says_which
from agent.extraction.own.named_times import in_week
from agent.extraction.when.calendars import Calendar
from agent.extraction.when.days import find_days
from agent.extraction.when.weeks import says_this_week, weeks_named
from agent.model.application import MessageFact
from agent.model.mail import OF_INTERVIEWS, ClaimKind, InterviewClaim, Move, SlotPick
from agent.rounds.told import Told, Word, day_of, sole, zone_of

_WEEKS = frozenset(timedelta(weeks=weeks) for weeks in (1, 2, 3))
_TOMORROW = timedelta(days=1)  # who means it says so, and names no weekday
_THAT_WEEK = expression(r"\b(?:that|the\s+same)\s+week\b", re.IGNORECASE)
_LAST = 4  # mails that a talk about one time has


def weeks_asked(messages: tuple[MessageFact, ...], zone: ZoneInfo) -> frozenset[date]:
    """Given the mails so far, return the Mondays of the weeks of which the last one speaks that speaks of any.

    "We would like to meet you next week" is of one; once a time is set, what was said before it is of nothing to come.
    "Any other day that week" is of that of the interview which stood.
    """
    for at, message in reversed(list(enumerate(messages))[-_LAST:]):
        if not message.own and any(_THAT_WEEK.search(one.quote) for one in message.evidence):
            return _week_of_the_last(messages[:at], zone)
        if not message.own and any(claim.kind is ClaimKind.SET for claim in message.interviews):
            return frozenset()
        if weeks := _weeks_of(message, zone):
            return weeks
    return frozenset()


def _week_of_the_last(messages: tuple[MessageFact, ...], zone: ZoneInfo) -> frozenset[date]:
    """The Monday of the week in which the interview is that was set last."""
    starts = [
        one.start for message in messages for one in message.interviews if one.kind is ClaimKind.SET and one.start
    ]
    return frozenset(_monday(start.astimezone(zone).date()) for start in starts[-1:])


def _weeks_of(message: MessageFact, zone: ZoneInfo) -> frozenset[date]:
    """The weeks of the days on which the user is free by date, or for which they ask; or those that theirs names."""
    days = frozenset(_monday(pick.on) for pick in (*message.picks, *message.proposals) if pick.on)
    if message.own:
        return days
    if not readings(message) & OF_INTERVIEWS or any(says_this_week(one.quote) for one in message.evidence):
        return frozenset()
    if days:
        return days
    today = message.date.astimezone(zone).date()
    named = (week for one in message.evidence for week in weeks_named(one.quote, today, _dates(one.quote, today)))
    return frozenset(week.monday for week in named if week.meets and week.monday - _monday(today) in _WEEKS)


def _dates(quote: str, today: date) -> list[tuple[int, date]]:
    return [(one.start, one.day) for one in find_days(quote, Calendar(today, month_first=False)) if one.exact]


def offered_before(messages: Iterable[MessageFact]) -> tuple[datetime, ...]:
    """Given mails, return the times that those from the other side offered. Of a mail that is asked about, every time
    that it names may have been one."""
    theirs = ((claim, may_set(message)) for message in messages if not message.own for claim in message.interviews)
    return tuple(
        one.start
        for one, open_ in theirs
        if one.start and (one.kind is ClaimKind.OFFERED or (open_ and one.kind is ClaimKind.SET))
    )


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
    if not later and (week := _that_of_the_only(told, word, zone)):
        start = (said + week).replace(tzinfo=zone).astimezone(UTC)
        return replace(
            word, claim=replace(claim, start=start, end=claim.end + (start - claim.start) if claim.end else None)
        )
    if len(later) != 1:
        offered = () if standing else word.offered
        return replace(word, claim=in_the_week_offered(claim, word.at, offered, word.weeks))
    end = claim.end + (later[0] - claim.start) if claim.end else None
    return replace(word, claim=replace(claim, start=later[0], end=end))


def _that_of_the_only(told: list[Told], word: Word, zone: tzinfo) -> timedelta | None:
    """How many weeks later the only interview ahead is, on whose weekday another hour is named which would be that of
    tomorrow: who means tomorrow says so."""
    ahead = [item for item in told if not item.cancelled and item.start > word.at]
    if len(ahead) != 1 or word.claim.start is None or not names_weekday_alone(word.claim.quote):
        return None
    day = word.claim.start.astimezone(zone).date()
    apart = ahead[0].start.astimezone(zone).date() - day
    return apart if apart in _WEEKS and day - word.at.astimezone(zone).date() <= _TOMORROW else None


def in_the_week_offered(
    claim: InterviewClaim, at: datetime, offered: Iterable[datetime], asked: frozenset[date] = frozenset()
) -> InterviewClaim:
    """Given a time, when that was written, and the times offered before, return it of the one week of which these were.

    Who was offered Tuesday or Wednesday of next week, and asks for the Thursday, means that of the same week. Where no
    time was offered, ``asked`` has the weeks (their Mondays) for which they asked.
    """
    zone = ZoneInfo(claim.time_zone) if claim.time_zone else UTC
    weeks = set(weeks_to_come(offered, at, zone) or asked)
    if claim.start is None or claim.uid or len(weeks) != 1 or not names_weekday_alone(claim.quote):
        return claim
    local = claim.start.astimezone(zone)
    apart = weeks.pop() - _monday(local.date())
    if apart <= timedelta(0):
        return claim
    start = (local.replace(tzinfo=None) + apart).replace(tzinfo=zone).astimezone(UTC)
    return replace(claim, start=start, end=claim.end + (start - claim.start) if claim.end else None)


def weeks_to_come(offered: Iterable[datetime], at: datetime, zone: tzinfo) -> frozenset[date]:
    """Given times that were offered, return the weeks (their Mondays) of those that lay ahead at a time."""
    return frozenset(_monday(start.astimezone(zone).date()) for start in offered if start > at)


def weekdays_in(weeks: frozenset[date], picks: tuple[SlotPick, ...]) -> tuple[SlotPick, ...]:
    """Given the weeks that are spoken of and what a mail names, return its mere weekdays as those of the only week."""
    return tuple(in_week(picks, next(iter(weeks)))) if len(weeks) == 1 else picks


def in_the_week_moved(told: list[Told], word: Word, zone: ZoneInfo) -> Word:
    """Given a change that names no more than a weekday, return it of the week of the interview that it moves.

    Where that day may as well be one of a week before, the interview is off, and when it will be is not known.
    """
    word = _by_the_hour_left(told, word, zone)
    claim = word.claim
    moves = word.change or ((only := sole(told, word.at)) is not None and asked_in_answer(only, word))
    item = moved_by(told, word.message, word.at) if moves and not word.by_hand else None
    if item is None or claim.replaces or claim.start is None or claim.kind is ClaimKind.OFF:
        return word
    meant = meant_by(claim, item, word.at, zone)
    return replace(word, claim=meant or InterviewClaim(ClaimKind.OFF, people=claim.people, quote=claim.quote))


def _by_the_hour_left(told: list[Told], word: Word, zone: ZoneInfo) -> Word:
    """Given a change that names the hour that was, on a weekday named alone, return it of the week in which one stands
    at that hour: "I put one o'clock, it should be three. Still Thursday"."""
    claim = word.claim
    if claim.replaces is None or claim.start is None or claim.uid or says_which(claim.quote):
        return word
    ahead = [item for item in told if not item.cancelled and item.start > word.at]
    if any(item.start == claim.replaces for item in told):
        return word
    apart = {_wall(item.start, item, zone) - _wall(claim.replaces, item, zone): item for item in ahead}
    weeks = [week for week in apart if week in _WEEKS]
    if len(weeks) != 1:
        return word
    item, week = apart[weeks[0]], weeks[0]
    start = (_wall(claim.start, item, zone) + week).replace(tzinfo=zone_of(item, zone)).astimezone(UTC)
    end = claim.end + (start - claim.start) if claim.end else None
    return replace(word, claim=replace(claim, start=start, end=end, replaces=item.start))


def _wall(at: datetime, item: Told, zone: ZoneInfo) -> datetime:
    """What the wall shows at a time where an interview is held: weeks are of days, and the clocks may change."""
    return at.astimezone(zone_of(item, zone)).replace(tzinfo=None)


def asked_in_answer(item: Told, word: Word) -> bool:
    """Given an interview and a word, return whether the user had just answered the mail that set it by asking for
    another time."""
    ahead = not item.cancelled and item.start > word.at
    return word.asked and ahead and item.message is not None and item.message == word.answers


def moved_by(told: list[Told], message: int | None, at: datetime) -> Told | None:
    """Given the interviews told of so far, return the one that a message moves: that it called off, or the only one."""
    off = [item for item in told if item.cancelled and item.message == message]
    only = off[0] if len(off) == 1 else sole(told, at)
    return only if only is not None and (off or not only.cancelled) else None


def meant_by(claim: InterviewClaim, item: Told, at: datetime, zone: ZoneInfo) -> InterviewClaim | None:
    """Given a time to which an interview is to move, and when that was written, return it in the week that is meant.

    None where two weeks are possible: "Thursday at 2 instead" of next Tuesday, written on a Monday.
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
