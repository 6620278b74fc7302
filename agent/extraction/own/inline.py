"""Answers between quoted lines: "> Would Tuesday the 22nd at 3 be possible?", and right below it "Yes, perfect"."""

from __future__ import annotations

from collections.abc import Callable

from agent.extraction.own.named_times import of_clause
from agent.extraction.own.picks import find_picks, no_zone, readable
from agent.extraction.when.calendars import Calendar
from agent.model.mail import Body, SlotPick
from agent.parsing import sentences

_MOST = 20  # answers of one mail


def find_accepted(
    body: Body, calendar: Calendar, zone_said: Callable[[str], str | None] = no_zone
) -> tuple[SlotPick, ...]:
    """Given the text of an answer, return the times that it accepts, by naming them or by a yes right below them.

    Beside a time that is quoted, a yes that names nothing is to what it stands below, and to no other.
    """
    picks = find_picks(body.sentences, calendar, zone_said)
    told = [(_time_of(asked, calendar, zone_said), _says_yes(said, calendar)) for asked, said in body.between[:_MOST]]
    below = tuple(dict.fromkeys(pick for pick, yes in told if pick and yes))
    refused = any(pick and not yes for pick, yes in told)
    named = tuple(pick for pick in picks if pick != SlotPick() and pick not in below)
    return (*named, *below) if below or refused else picks


def _says_yes(answer: str, calendar: Calendar) -> bool:
    return find_picks(sentences.split(answer), calendar) == (SlotPick(),)


def _time_of(asked: str, calendar: Calendar, zone_said: Callable[[str], str | None]) -> SlotPick | None:
    """The one time that the last of the quoted sentences names."""
    last = next(reversed(sentences.split(asked)), "")
    named = of_clause(readable(last), calendar)
    if len(named) != 1 or not (named[0].on or named[0].weekday is not None or named[0].at):
        return None
    return SlotPick(named[0].weekday, named[0].on, named[0].at, zone=zone_said(last) if named[0].at else None)
