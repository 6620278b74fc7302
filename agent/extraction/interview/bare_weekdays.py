"""Weekdays that are named alone: "Thursday at 4:30", in answer to a mail that spoke of Thursday the 25th."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import UTC, date, timedelta

from agent.expressions import expression
from agent.extraction.interview.answered import refuses, said_in_answered
from agent.extraction.when.days import find_days, masked
from agent.extraction.when.moments import Moment
from agent.extraction.when.passages import sentence_at
from agent.extraction.when.readers import Reader, zone_named
from agent.model.mail import Message

_DATED = expression(
    r"\d(?:st|nd|rd|th)\b|\b\d{1,2}\.?\s+(?:of\s+|de\s+)?(?:jan|gen|f[eé]|m[aä]|apr|avr|abr|may|jun|juil|jul|giu|lug|"
    r"aug|ago|août|sep|set|oct|okt|out|ott|nov|dec|dez|déc|dic)|"
    r"\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+\d|\b\d{1,2}[/.-]\d{1,2}[/.-]\d|"
    r"\b\d{1,2}/\d{1,2}\b|(?:\b(?:am|den|dem|vom|zum)|tag,?|woch,?)\s+\d{1,2}\.|"
    r"\b(?:today|tonight|tomorrow|next|(?:this|coming)(?:\s+(?:coming|very|same))?\s+(?:week|month|morning|afternoon|evening|"
    r"mon|tue|wed|thu|fri|sat|sun)\w*|(?:diese|nächste|kommende)[nrs]?|heute|morgen|ce|prochaine?|demain|"
    r"est[ea]|próxim[oa]|hoy|hoje|mañana|amanhã|quest[oa]|prossim[oa]|oggi|domani|deze|volgende|vandaag)\b",
    re.IGNORECASE,
)
_WEEKDAY = expression(
    r"\b(?:(?:mon|tue|wed|thu|fri|sat|sun)(?:s|nes|rs|ur)?(?:day)?|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|"
    r"lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|"
    r"(?:segunda|terça|quarta|quinta|sexta)(?:-feira)?|(?:maan|dins|woens|donder|vrij|zater|zon)dag|"
    r"(?:lune|marte|mercole|giove|vener)dì|sabato|domenica)\b",
    re.IGNORECASE,
)
_ITS_NUMBER = expression(
    r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+(?:1[3-9]|2\d|3[01])\b(?![:.]\d)", re.IGNORECASE
)
_SOONER = expression(
    r"\b(?:sooner|earlier|already|as\s+early\s+as|(?:bring|brought|move|pull)\b[^.;!?\n]{0,30}?\b(?:forward|up|"
    r"ahead))\b",
    re.IGNORECASE,
)
"""What says that the new day lies before the planned one."""
_FURTHEST = timedelta(days=28)


def says_which(words: str) -> bool:
    """Given the words of a time, return whether they say more of its day than the weekday."""
    return _DATED.search(words) is not None


def names_weekday_alone(words: str) -> bool:
    """Given the words of a time, return whether they name a weekday and nothing that says of which week."""
    told = any(one.search(words) for one in (_DATED, _ITS_NUMBER, _SOONER))
    return not told and _WEEKDAY.search(words) is not None


def in_the_week_quoted(text: str, moments: Sequence[Moment], message: Message, reader: Reader) -> tuple[Moment, ...]:
    """Given an answer's text and its times, return the times on the dates that the answered mail gave for these
    weekdays."""
    if not (moments and message.in_reply_to) or not any(_may_move(text, one, reader) for one in moments):
        return tuple(moments)
    fitting = (said for said in said_in_answered(message) if not refuses(said))
    quoted = (found for said in fitting for found in find_days(masked(said), reader.calendar()))
    dates = {found.day for found in quoted if found.exact and found.day > reader.today}
    return tuple(_on_the_date(one, dates) if _may_move(text, one, reader) else one for one in moments)


def _may_move(text: str, moment: Moment, reader: Reader) -> bool:
    soon = timedelta(0) < moment.day - reader.today <= timedelta(days=7)
    return soon and names_weekday_alone(sentence_at(text, moment))


def _on_the_date(moment: Moment, dates: Iterable[date]) -> Moment:
    """A time on the one later date of its weekday; a date that is its own already leaves it."""
    fitting = {day for day in dates if day.weekday() == moment.day.weekday()}
    later = {day for day in fitting if timedelta(0) < day - moment.day <= _FURTHEST}
    zone = zone_named(moment.time_zone)
    if len(fitting) != 1 or len(later) != 1 or zone is None:
        return moment
    day = later.pop()
    begins = moment.start.astimezone(zone).replace(tzinfo=None) + (day - moment.day)
    start = begins.replace(tzinfo=zone).astimezone(UTC)
    return replace(moment, day=day, start=start, end=moment.end + (start - moment.start) if moment.end else None)
