"""Clock times with the zone that is said with each: "3 pm Eastern", "15:00 (Paris time)", "10 am ET / 3 pm London"."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, time, timedelta

from agent.expressions import expression
from agent.extraction.when.calendars import Found
from agent.extraction.when.clocks import find_clocks
from agent.extraction.when.readers import UNREADABLE, Reader, zone_named
from agent.extraction.when.worded_clocks import Clock
from agent.extraction.words.calendar_words import ABBREVIATIONS, CITIES, PEOPLES, PLACES, US_ZONE, zone_of
from agent.extraction.words.states import zone_in_state
from agent.extraction.words.streets import STATES
from agent.extraction.words.vocabulary import words
from agent.model.mail import THEIRS

_WINDOW = expression(
    r"\b(?:between|before|after|by|until|till|no\s+later\s+than|any\s*time|latest|"
    r"zwischen|vor|nach|bis|entre|avant|après|antes\s+de\s+las|después\s+de\s+las|"
    r"tussen|voor|tra\s+le)\s*(?:(?:the|a|las|as|les)\s+)?\Z|"
    r"\b(?:between|zwischen|entre|tussen|tra)\s+(?:the\s+|las\s+|as\s+|les\s+|le\s+)?[\w:.]{1,9}(?:\s?[ap]\.?m\.?)?\s+(?:and|und|"
    r"et|y|e|en)\s+(?:las\s+|as\s+|les\s+|le\s+)?\Z",
    re.IGNORECASE,
)
_BETWEEN = expression(r"\b(?:between|zwischen|entre|tussen|tra)\s+(?:las\s+|le\s+)?\Z", re.IGNORECASE)
_OF_AN_HOUR = expression(r"\b(?:interview|screening|assessment|chat|meeting)s?\b|\A\W*time\b", re.IGNORECASE)
_DUE = expression(
    r"\b(?:confirm|repl(?:y|ies)|respon[ds]|rsvp|know|submit|send|return|hear|revert|back|decision|accept|book|choose|pick"
    r"|select|feedback|outcome|results?|done|finish|over|end|complete|after|before|until|attendance|availab)",
    re.IGNORECASE,
)
"""What is due by an hour, and does not begin at it."""
_IS_HELD = expression(
    r"\b(?:interview|panel|meeting|assessment)\s+(?:(?:has\s+been|is|will\s+be)\s+(?:held|scheduled|booked|arranged)|"
    r"(?:will\s+)?takes?\s+place)\b",
    re.IGNORECASE,
)
_RINGS = expression(r"\b(?:phone|telephone|call(?:ed|ing)?|ring(?:ing)?)\b", re.IGNORECASE)
_CLAUSE_ENDS = expression(r"[.!?;\n]")
_BY = expression(r"\bby\s*\Z", re.IGNORECASE)
_LONGEST_CALL = 45  # minutes
_IN_SMALL = (
    r"pst|pdt|cst|cdt|mst|mdt|edt|gmt|bst|utc|cet|cest|aest|aedt|nzst|nzdt|sgt|hkt|jst|sast|eest|"
    r"(?:(?<=[ap]m)|(?<=[ap]m\s)|(?<=\d)|(?<=[ap]\.m\.\s))(?:est|ist|[ecmp]t)"
)
"""Zones as people type them behind an hour: "3pm pst", "2:30est". In French "est" and "et" are words, in German "ist":
what stands behind "15 Uhr" or "15h" is none."""
_ZONE = expression(
    r"(?:\s?(?:hrs?|hours|h)\b\.?)?\s{0,9}[,(\[/–-]{0,2}\s{0,9}(?:"
    r"(?P<zone>(?:UTC|GMT)\s?[+\-−–]\s?\d{1,2}(?::?\d{2})?"
    rf"|(?:{'|'.join(word.upper() for word in sorted(ABBREVIATIONS))})\b(?!\)?\s[A-Z][a-z]+/[A-Z])"
    rf"|(?i:(?:{'|'.join((*PLACES, *PEOPLES))})(?:\s+(?:standard|daylight|summer))?\s+(?:time|zeit|tijd)\b)"
    rf"|{US_ZONE}"
    r"|[A-Z][a-z]+/[A-Z][A-Za-z_]{2,30}\b"
    rf"|(?<=[\d\s(,/apm.])(?:{_IN_SMALL})\b(?![\w’'@.-]\w|/[a-z]))"
    rf"|(?<=\s)of\s+(?P<land>(?i:{'|'.join(PEOPLES)}))\b(?!\s+[A-Z][a-z])"
    rf"|(?<=\()(?P<place>(?i:{'|'.join(PLACES)}))\b"
    rf"|(?<=\s)(?:(?:for\s+(?:me|us)\s+)?in\s+(?:the\s+(?=UK))?|e[mn]\s+|à\s+)?(?P<there>UK|{'|'.join(CITIES)}|(?<=[ap]m\s)(?i:uk|{'|'.join(CITIES)}))\b(?![^\S\n]+[A-Z][a-z])"
    r"|(?:\(?[A-Z]{3,4}\)?\s)(?P<of>[A-Z][a-z]+/[A-Z][A-Za-z_]{2,30})\b"
    rf"|(?i:(?:heure\s+d[e']|hora\s+de|ora\s+di|heure|hora|ora)\s*)(?P<here>(?i:{'|'.join(PLACES)}))\b)"
)
_OURS = expression(
    r"\s{0,9}[,(]?\s{0,9}(?:(?:still|again|both|all)\s)?(?:(?:my|our)\s+(?:local\s+)?time|mine|ours|(?:over\s+)?here(?:\s+in\s+(?-i:[A-Z])[\w'’-]+)?|(?:at|on)\s+(?:my|our|this)\s+end|"
    r"(?:for|with)\s+(?:me|us)(?=[\s,(–—-]{1,3}(?:and\s+|so\s+|but\s+)?(?:\d|noon|midday)[^.;!?\n]{0,20}\b(?:(?:for|with)\s+you|your\s+time|there)\b))"
    r"\b(?!\s+(?:is|will|slot|at|in|on|with|to)\b)",
    re.IGNORECASE,
)
_OR_ZONE = expression(rf"\s?(?:/|\bor\b)\s?(?P<zone>{'|'.join(word.upper() for word in sorted(ABBREVIATIONS))})\b(?!/)")
"""A second zone of one hour, of which nobody knows which is meant: "10 am ET/PT"."""
_TWICE = expression(
    r"\s{0,3}(?:[/=(,;–—-]|\bor\b|\bso\b)?\s{0,3}(?:\(?(?:which\s+(?:is|will\s+be|should\s+be)|"
    r"th(?:at|is)(?:['’]s|\s+(?:is|will\s+be|should\s+be))|"
    r"i\.?e\.?|also)[\s,]{1,3})?(?:(?:about|at)\s)?",
    re.IGNORECASE,
)
"""Between an hour and the same hour once more, in another zone: "10 AM ET (3 PM UK)"."""
_ROW = expression(
    r"\s?(?:[,/]|,?\s(?:or|and|oder|und|ou|et|o|y|of|en|e))\s?"
    r"(?:(?:(?:with\s)?(?-i:[A-Z][\w'’-]{1,20}(?:\s[A-Z][\w'’-]{1,20})?)\s)?(?:at|um|à|las|às|om)\s)?",
    re.IGNORECASE,
)
"""Between two hours of a row, and whom one meets at the second: "Anna at 9 and Tom at" 10 on Wednesday."""
_MOST_IN_A_ROW = 8
_CITY = expression(rf"\s(?:in\s+)?(?:{'|'.join(CITIES)})\b(?!\s+time)")
TO_ITS_DAY = expression(
    r"(?:\s?\([^()\n\d]{2,40}\)|\s?[-–—,/&][^()\n\d]{0,30}\))?(?:\s[-–—|]\s)?(?:,?\s(?:on\s)?(?:the\s)?same\sday\s?\()?[\s,)]{0,20}"
    r"(?:(?:sharp|prompt(?:ly)?|precisely|exactly|on\s+the\s+dot|(?:it\s+is|works)(?:\s+then)?)[\s,]{1,3})?"
    r"(?:(?:slot|appointment|session|interview|start|one)\s+)?(?:for\s+you\s+)?(?:on\s+the\s+(?:morning|afternoon|evening)\s+of\s+|"
    r"(?:on|of|am|le|el|op|il|na|no|em|do|del|du|van|,)\s+)?(?:both\s+)?(?:(?:the|de|dia|día)\s+)?\Z",
    re.IGNORECASE,
)
"""Between an hour and the day behind it: "9.30 on the 4th", "11:30am (Mountain Time - US & Canada) on Monday"."""
_ALL_TIMES = expression(
    r"\b(?:all\s+times(?:\s+(?:are|shown|given|listed|mentioned|quoted|stated|noted|provided|below|above|here|in)){0,4}|times\s+are(?:\s+(?:all|shown|given|listed|in)){0,3}|"
    r"time\s*zone\s*:?)(?=[\s(])|[.;)]\s+all(?:\s+(?:in|of\s+(?:these|them)\s+(?:are\s+)?in))?(?=\s(?:eastern|central|mountain|"
    r"pacific|UTC|GMT|[ECMP][SD]?T)\b)",
    re.IGNORECASE,
)
_SAID_APART = expression(
    r"\b(?:(?:it|that|this|those|these|they|(?:the|both|our|my)\s+(?:\w+\s+)?(?:times?|hours?|slots?))"
    r"(?:['’](?:s|re)|\s+(?:is|are|being))(?:\s+(?:all|both|of\s+course|given|shown|meant|listed|quoted)){0,2}"
    r"(?:\s+(?:in|on|to))?|(?:times?|slots|hours)\s+(?:all\s+)?(?:in|on))(?=\s)|"
    r"\b(?:we|i)(?:['’](?:re|m)|\s+(?:are|am|work|operate))(?:\s+(?:all|both|based|working|operating)){0,2}\s+(?:on|in)(?=\s)|"
    r"(?:\d(?:st|nd|rd|th)?|\d\s?[ap]\.?m\.?|\bnoon|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day|\btomorrow|\btoday)\s(?:is|was|are)(?:\s+(?:in|on|all))?(?=\s)|"
    r"\((?:[^()\n]{0,40}[,;]\s?)?(?:(?:all|both|times?|are|given|in|so)\s){0,4}(?=[^\s()])",
    re.IGNORECASE,
)
"""Before a zone that is told apart from its hours: "That is Chicago time", "a talk (45 minutes, CEST)"."""
_TIMES = ("time", "zeit", "tijd")
_TIME_BEHIND = expression(r"\s(?:standard\s|daylight\s|summer\s)?time\b", re.IGNORECASE)
_PLAIN_ZONES = {
    word.upper()
    for word in words(
        "bst cet cest mez mesz est edt cst cdt mdt pst pdt aest aedt sgt ist nzst nzdt hkt sast eet eest jst"
    )
}
_SHORT_ZONES = _PLAIN_ZONES | {"ET", "CT", "MT", "PT"}  # in brackets "(MSK)" and "(PT)" are of the post more often
_SAME_INSTANT = expression(
    r"(?:\s(?:for|on|at)\s(?:you|me|us|(?:your|my|our)\s\w{1,8})(?:\s(?:in|over)(?:\s\w{1,12}){1,2}|\s(?:here|there))?)?"
    r"\s{0,3}[(,;–—-]?\s{0,3}(?:which\s+(?:is|will\s+be|should\s+be|makes\s+it|i\s+make(?:\s+it)?)|(?:i\s+make\s+)?th(?:at|is)(?:['’]s|\s+(?:is|will\s+be|"
    r"should\s+be))|so(?:\s+that(?:['’]s|\s+is))?|i\.?e\.?|=|das\s+(?:ist|sind)|also|soit|es\s+decir|ossia|dus)[\s,]{0,3}"
    r"(?:(?:about|at)\s)?|"
    r"\s(?:[^\W\d_]{2,20}\s){1,3}time\s?[=/(]\s?|"
    r"[^\d\n]{1,90}[.;,(–—]\s{0,2}(?:so\s)?(?:which\s(?:is|will\s+be|makes\s+it)|that(?:['’]s|\s(?:is|will\s+be))|i\.?e\.?|=)"
    r"[\s,]{1,3}(?:(?:about|at)\s)?",
    re.IGNORECASE,
)
"""Between an hour and the same instant by another clock: "13:00 Warsaw time, which is 12:00 for you"."""
_OPENS = expression(r"(?:\s?(?:Uhr|hrs?|hours|h|uur|horas|ore)\b\.?)?\s?\(\s?", re.IGNORECASE)
_CLOSES = expression(r"\s?(?:[^()\d\n]{0,30})\)")
_OVER_AGAINST = expression(r"(?:\s?(?:Uhr|hrs?|hours|h|uur|horas|ore)\b\.?)?\s?[/=]\s?", re.IGNORECASE)
_OUR_TIME = (
    r"(?:(?:my|our)\s(?:local\s)?time|mine|ours|(?:over\s)?here(?:\sin\s(?-i:[A-Z])[\w'’-]+)?"
    r"|(?:at|on)\s(?:my|our|this)\send)"
)
_OURS_AT_LAST = expression(rf"\b{_OUR_TIME}\Z", re.IGNORECASE)
_NOWHERE = frozenset({UNREADABLE, "UTC", "Europe/London"})  # where mail that servers date in UTC seems to be from
_OURS_BEHIND = expression(rf"\s?(?:{_OUR_TIME}|(?:for|with)\s(?:me|us))\b", re.IGNORECASE)
_BEHIND_OURS = expression(rf"\s?(?:{_OUR_TIME}|(?:for|with)\s(?:me|us))\s?[,(;/–—-]\s?(?:so\s|and\s)?", re.IGNORECASE)
"""How the sender tells their own hour, right behind it, and what stands between it and the reader's."""
_YOURS_AT_LAST = expression(r"\byour\s+(?:local\s+)?time\Z|\byour\s+end\Z", re.IGNORECASE)
_OF_A_STATE = expression(rf",?\s{{1,2}}(?P<state>{STATES})\b(?!\sTeams\b)")
"""Behind a town of the United States: "Birmingham, AL" is not the one in England, nor is "Paris, Texas" in France.
"MS Teams" is no Mississippi."""
_IN_A_STATE = expression(
    rf"\s{{0,3}}[,(]?\s{{0,3}}(?:in\s+)?(?:[A-Z][\w.'’-]{{1,20}}\s){{0,2}}[A-Z][\w.'’-]{{1,20}},"
    rf"\s?(?P<state>{STATES})\b(?!\sTeams\b)"
)
"""Behind an hour, a town of which no more is known: "10 AM (Bangor, ME)"."""
_LOCAL = expression(r"\s{0,3}[,(]?\s{0,3}local\s+time\b(?=[\s,(]{1,3}(?:in\s+)?[A-Z])", re.IGNORECASE)
_LABEL = expression(
    r"(?:\)|,?\s\(?|\s[–—-])\s?(?P<us>(?:Eastern|Central|Mountain|Pacific|Atlantic)(?:\sStandard)?\sTime)\b|"
    rf"\)\s(?:[A-Z][\w.'’-]{{1,20}}(?:\s[A-Z][\w.'’-]{{1,20}}){{0,2}},\s){{0,5}}(?P<city>{'|'.join(CITIES)})\b(?:[,.;)\s]|\Z)"
)
"""Behind the offset in the name that Outlook gives a zone, and Workday after it: "(UTC-06:00) Central Time (US &
Canada)", "GMT-06:00 Central Standard Time"."""
_HALVES = (datetime(2026, 1, 1, tzinfo=UTC), datetime(2026, 7, 1, tzinfo=UTC))
_YOURS = expression(
    r"\s{0,9}[,(]?\s{0,9}(?:(?:still|again|both|all)\s)?(?:your\s+(?:local\s+)?time|(?:at|on)\s+your\s+end)\b",
    re.IGNORECASE,
)
_WHOSE_APART = expression(
    r"(?:\(|,\s|\s[–—-]\s|[.!]\s)(?:(?:that['’]?s|this\sis|it['’]?s|those\sare|these\sare|they['’]re|still|again|both|all|times?|"
    r"are|is|in|as\sbefore,?)\s){0,4}(?P<whose>your|our|my)\s(?:local\s)?times?\b(?=\s?(?:[).,;!?\n]|\Z|again\b|of\scourse\b|too\b))",
    re.IGNORECASE,
)
"""Apart from its hours, whose clock they are of: "15:30 instead of 15:00 on Thursday (still your time)"."""
_OURS_BEFORE = expression(
    r"\b(?:my|our)\s+(?:local\s+)?time\b|\b(?:my|our|this)\s+end\b|(?:\d|\b(?:[ap]m|noon|midday))\s(?:for|with)\s(?:me|us)\b",
    re.IGNORECASE,
)
_FOR_YOU = expression(r"\s{1,9}(?:for\s+you|yours|(?:over\s+)?there|where\s+you\s+are)\b", re.IGNORECASE)
"""The same, right behind an hour told as the sender's own: "5pm here / 8am for you"."""

_THEIR_TIME = expression(r"\byour\s+(?:local\s+)?time\b|\b(?<=\d\s)your\s+end\b", re.IGNORECASE)
_HERE = expression(
    r"(?:\d|\d\s?[ap]\.?m\.?|\bnoon|\bmidday|o['’]clock|\b(?:morning|afternoon|evening))\s+(?:over\s+)?here\b|"
    r"\bmy\s+(?:local\s+)?time\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class ZonedClock:
    """A clock time in the zone that is said with it, and where it stands."""

    position: int
    stop: int
    begin: time
    until: time | None
    zone: str | None
    spreads: bool = True  # whether its zone may be that of the other times too; that of "19:57 London" is its own


def clocks_in(text: str, reader: Reader, days: tuple[Found, ...]) -> tuple[ZonedClock, ...]:
    """Given a text, return its clock times with the zone that each names; windows ("between 10 and 12") are left out.

    A window no longer than a call is a time: "between 5 and 5:30 pm".
    """
    zoned = (
        _with_zone(one.position, one.stop, one.begin, one.until, text, reader)
        for one in find_clocks(text, days)
        if _is_as_long_as_a_call(one, text)
        or _is_held_between(one, text)
        or not _WINDOW.search(text[max(0, one.position - 30) : one.position])
        or _begins_by(text[max(0, one.position - 200) : one.position])
    )
    return tuple(one if one.zone else _zone_behind_day(one, days, text, reader) for one in zoned)


def _begins_by(before: str) -> bool:
    """Whether an interview is at an hour that follows "by", as Lagos and Nairobi say: "it holds on Monday by 2pm"."""
    clause = _CLAUSE_ENDS.split(before)[-1]
    return all(one.search(clause) for one in (_BY, _OF_AN_HOUR)) and _DUE.search(clause) is None


def _is_held_between(clock: Clock, text: str) -> bool:
    """Whether it is held from the one hour to the other, no more than one later: "Your interview will take place on the
    29th between 10:00 and 11:00". Who rings between two hours does so at neither."""
    if clock.until is None or not _BETWEEN.search(text[max(0, clock.position - 30) : clock.position]):
        return False
    minutes = 60 * (clock.until.hour - clock.begin.hour) + clock.until.minute - clock.begin.minute
    said = _CLAUSE_ENDS.split(text[max(0, clock.position - 160) : clock.position])[-1]
    return 0 < minutes <= 60 and _IS_HELD.search(said) is not None and _RINGS.search(said) is None


def _is_as_long_as_a_call(clock: Clock, text: str) -> bool:
    if clock.until is None or not _BETWEEN.search(text[max(0, clock.position - 30) : clock.position]):
        return False
    minutes = 60 * (clock.until.hour - clock.begin.hour) + clock.until.minute - clock.begin.minute
    return 0 < minutes <= _LONGEST_CALL


def _zone_behind_day(clock: ZonedClock, days: tuple[Found, ...], text: str, reader: Reader) -> ZonedClock:
    """The time with the zone that stands behind its day: "09:00, Mon 18 May 2026 (BST)"."""
    day = next((day for day in days if 0 <= day.start - clock.stop < 12), None)
    if day is None or not TO_ITS_DAY.fullmatch(text[clock.stop : day.start]):
        return clock
    match = _ZONE.match(text, day.end)
    return replace(clock, zone=_zone_at(text, day.end, reader)[0]) if match and match["zone"] else clock


def _with_zone(start: int, stop: int, begin: time, until: time | None, text: str, reader: Reader) -> ZonedClock:
    zone, end = _zone_at(text, stop, reader)
    return ZonedClock(start, end, begin, until, zone, spreads=_CITY.match(text, stop) is None)


def _zone_at(text: str, position: int, reader: Reader) -> tuple[str | None, int]:
    if text[position : position + 1] == "Z" and text[position - 1 : position].isdigit():
        return "UTC", position + 1
    beside = _HERE.search(text, max(0, position - 40), position) or _OURS_BEFORE.search(
        text, max(0, position - 40), position
    )
    if (yours := _YOURS.match(text, position) or (beside and _FOR_YOU.match(text, position))) is not None:
        return reader.user_zone, yours.end()
    if (ours := _OURS.match(text, position)) is not None and reader.sender_zone is not None:
        return reader.sender_zone_told or UNREADABLE, ours.end()
    if (local := _LOCAL.match(text, position)) is not None:
        zone, end = _zone_at(text, local.end(), reader)
        return (zone, end) if zone else (None, position)
    match = _ZONE.match(text, position)
    if match is None:
        town = _IN_A_STATE.match(text, position)
        zone = zone_in_state(town["state"], None) if town else None
        return (zone, town.end()) if town and zone else (None, position)
    if (labelled := _labelled(text, match)) is not None:
        return labelled
    name = match["zone"] or match["place"] or match["there"] or match["of"] or match["here"] or match["land"]
    zone = name if "/" in name and zone_named(name) else _zone_called(name, reader)
    state = _OF_A_STATE.match(text, match.end()) if name.casefold() not in ABBREVIATIONS else None
    if state is not None:
        zone = zone_in_state(state["state"], zone)
        return (zone, state.end()) if zone else (None, position)
    other = _OR_ZONE.match(text, match.end())
    if other is not None and zone is not None and _zone_called(other["zone"], reader) not in {zone, None}:
        return UNREADABLE, other.end()
    return zone or UNREADABLE, match.end()


def _labelled(text: str, match: re.Match[str]) -> tuple[str, int] | None:
    """The zone that stands behind an offset as its name, and where that ends. Such an offset is the one of winter, at
    whatever time of the year: the hour is that of the place."""
    label = _LABEL.match(text, match.end()) if match["zone"] and match["zone"].startswith(("UTC", "GMT")) else None
    fixed = zone_named(zone_of(match["zone"], None)) if label else None
    if label is None or fixed is None:
        return None
    zone = zone_of(label["us"] or label["city"], None)
    place = zone_named(zone)
    if zone is None or place is None:
        return None
    winter = min(day.astimezone(place).utcoffset() or timedelta() for day in _HALVES)
    return (zone, label.end()) if winter == _HALVES[0].astimezone(fixed).utcoffset() else None


def _zone_called(name: str, reader: Reader) -> str | None:
    return (
        reader.standing(name)
        or reader.of_user(name)
        or zone_of(name, reader.offset)
        or zone_of(name, reader.offset_by_land)
    )


def zone_of_own(text: str, reader: Reader) -> str | None:
    """Given words of the user's that name an hour, return the one zone that they name with it: "4 pm Eastern", "3 your
    time", "half past ten here"; None where they name none, several, or one that nobody knows."""
    zones = {one.zone for one in clocks_in(_THEIR_TIME.sub(" ", text), reader, ()) if one.zone}
    zones |= {THEIRS} if _THEIR_TIME.search(text) else set()
    zones |= {reader.user_zone} if _HERE.search(text) and reader.user_zone else set()
    zone = zones.pop() if len(zones) == 1 else None
    return None if zone == UNREADABLE else zone


def one_zone(text: str, clocks: tuple[ZonedClock, ...], reader: Reader) -> str | None:
    """Given a text and its times, return the zone for those that name none: what is said of all, or the only one."""
    for match in _ALL_TIMES.finditer(text):
        zone, _ = _zone_at(text, match.end(), reader)
        if zone:
            return zone
    named = {clock.zone for clock in clocks if clock.zone and clock.spreads}
    if not any(clock.zone for clock in clocks):
        whose = {match["whose"].casefold() == "your" for match in _WHOSE_APART.finditer(text)}
        if len(whose) == 1 and (zone := reader.user_zone if whose.pop() else _senders(reader)):
            return zone
        named = {zone for match in _SAID_APART.finditer(text) if (zone := _zone_apart(text, match.end(), reader))}
    return _one_of(named, reader)


def _one_of(named: set[str], reader: Reader) -> str | None:
    """The only zone that is named, or the place of two that are at one: "South African time (UTC+2)"."""
    places = {name for name in named if "/" in name} if len(named) == 2 else named
    if len(places) != 1:
        return None
    place = next(iter(places))
    noon = datetime.combine(reader.calendar().today, time(12), UTC)
    offsets = {noon.astimezone(zone).utcoffset() if (zone := zone_named(name)) else None for name in named}
    return place if len(named) == 1 or len(offsets) == 1 else None


def _senders(reader: Reader) -> str | None:
    return reader.sender_zone_told if reader.sender_zone is not None else None


def _zone_apart(text: str, position: int, reader: Reader) -> str | None:
    """The zone that is told apart from the hours, in so many words: of a mere place, or "(PT)", nobody knows."""
    match = _ZONE.match(text, position)
    name = match["zone"] if match else None
    if match is None or not name:
        return None
    called = name.lower().endswith(_TIMES) or _TIME_BEHIND.match(text, match.end()) is not None
    short = name.startswith(("UTC", "GMT")) or name in (_PLAIN_ZONES if text[position - 1] == "(" else _SHORT_ZONES)
    return _zone_at(text, position, reader)[0] if called or short or "/" in name else None


def last_of_row(clock: ZonedClock, clocks: Sequence[ZonedClock], text: str) -> ZonedClock:
    """Given a clock time and all of its text in order, return the last of the row that it begins: the day of them all
    may stand behind that one, as in "9.30, 10 or 11 on 7 January". It is itself where it begins no row, or too long a
    one."""
    last = clock
    for count, other in enumerate(one for one in clocks if one.position >= clock.stop):
        if not _ROW.fullmatch(text, last.stop, other.position):
            break
        if count == _MOST_IN_A_ROW:
            return clock
        last = other
    return last


def without_same(clocks: tuple[ZonedClock, ...], text: str) -> tuple[ZonedClock, ...]:
    """Given the clock times of a text in order, return them without those that repeat the one beside them for somebody
    elsewhere: the second of "13:00 Warsaw time, which is 12:00 for you", which names no zone, and the sender's own hour
    beside the reader's: "9:00 your time, 15:00 ours"."""
    again = {
        one if one.zone is None else other
        for one, other in itertools.pairwise(clocks)
        if (one.zone is None) != (other.zone is None)
        and (_SAME_INSTANT.fullmatch(text, one.stop, other.position) or _is_bracketed(text, one, other))
    }
    again |= {own for pair in itertools.pairwise(clocks) if (own := _senders_beside(*pair, text)) is not None}
    return tuple(one for one in clocks if one not in again)


def _senders_beside(one: ZonedClock, other: ZonedClock, text: str) -> ZonedClock | None:
    """Which of two hours told at once is the sender's own, where the other's zone is known, or where it only stands in
    brackets behind the reader's: "9 am ET (3 pm here)"."""
    own = [clock for clock in (one, other) if _is_senders(clock, text)]
    if len(own) != 1 or one.until or other.until:
        return None
    told = other if own[0] is one else one
    if told.zone in {None, UNREADABLE} and not (own[0] is other and _OPENS.fullmatch(text, one.stop, other.position)):
        return None
    between = text[one.stop : other.position]
    joined = any(words.fullmatch(between) for words in (_SAME_INSTANT, _TWICE, _OPENS, _OVER_AGAINST, _BEHIND_OURS))
    return own[0] if joined else None


def _is_senders(clock: ZonedClock, text: str) -> bool:
    """Whether an hour is told as the sender's own, "15:00 ours", and nobody knows where that is: a mail dated in
    UTC tells nothing."""
    if clock.zone is None:
        return _OURS_BEHIND.match(text, clock.stop) is not None
    return clock.zone in _NOWHERE and _OURS_AT_LAST.search(text, max(0, clock.stop - 24), clock.stop) is not None


def _is_bracketed(text: str, one: ZonedClock, other: ZonedClock) -> bool:
    """Whether the second of two hours tells the first once more, of which only one names its zone: "10:30 Uhr (9:30
    your time)", "10h (11h em Madrid)", "3 / 4 your time"."""
    if one.until or other.until or one.begin == other.begin:
        return False
    if _OPENS.fullmatch(text, one.stop, other.position):
        return _CLOSES.match(text, other.stop) is not None
    yours = any(_YOURS_AT_LAST.search(text, clock.position, clock.stop) for clock in (one, other))
    return yours and _OVER_AGAINST.fullmatch(text, one.stop, other.position) is not None


def told_apart(clocks: Sequence[ZonedClock], text: str) -> Iterator[int]:
    """Given the clock times of a text in order, yield the place of each that is repeated right behind, in another zone:
    "10 am Pacific / 1 pm Central"."""
    for (at, one), (_, other) in itertools.pairwise(enumerate(clocks)):
        zones = {one.zone, other.zone} - {None, UNREADABLE}
        if len(zones) == 2 and _TWICE.fullmatch(text, one.stop, other.position):
            yield at
