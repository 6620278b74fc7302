"""Invitations: each VEVENT of a calendar part (RFC 5545, 5546, 6047) as a value, or a reason why it was dropped.

icalendar keeps custom zones in one cache for the whole process, under names that the next mail uses for another zone;
so every parse resets it, under a lock. A name that nobody knows gives a time without a zone and without a warning;
that is "zone unknown" here, never local time.
"""

from __future__ import annotations

import itertools
import re
import threading
import warnings
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Protocol
from zoneinfo import ZoneInfo

from dateutil.rrule import rrulestr
from icalendar import Calendar, Component
from icalendar.timezone import tzp

from agent.expressions import expression
from agent.model.mail import Address, Attendee, Invitation, Method
from agent.parsing.html import clean
from agent.parsing.mime import FAULTS, decode
from agent.parsing.zones import iana
from agent.timing import YEARS

MAX_CALENDAR = 1024 * 1024  # bytes of one calendar part
MAX_LINES = 10_000  # of one calendar part, unfolded
MAX_EVENTS = 200
MAX_ATTENDEES = 500
IMPOSSIBLE_DATE = "its calendar part has an impossible date"
UNREADABLE = "its calendar part cannot be read"
TOO_LARGE = "its calendar part is larger than an invitation is"

_lock = threading.Lock()
_METHOD_LINE = expression(r"^METHOD[^:\n]{0,100}:[^\n]{0,40}$", re.IGNORECASE | re.MULTILINE)
# Rules that zones are made of change the clock once a year; any other would be worked out second by second.
_ZONE_RULE = expression(
    r"RRULE[^:\n]{0,100}:(?=[^\n]*FREQ=YEARLY)(?![^\n]*BY(?:DAY|HOUR|MINUTE|SECOND)=[^;\n]*,)", re.IGNORECASE
)
# Of rules with other parts, and of "every seventh day that is a Tuesday", no day may be one, and the search for it goes
# on to the year 9999.
_RULE_PART = expression(
    r"FREQ=(?:DAILY|WEEKLY|MONTHLY)|INTERVAL=[1-9]\d?|COUNT=\d{1,2}|UNTIL=\d{8}(?:T\d{6}Z?)?|WKST=[A-Z]{2}|"
    r"BYDAY=[+-]?[1-5]?(?:MO|TU|WE|TH|FR|SA|SU)(?:,[+-]?[1-5]?(?:MO|TU|WE|TH|FR|SA|SU)){0,6}"
)
_SOME_DAILY = expression(r"(?=.*FREQ=DAILY)(?=.*INTERVAL=)(?=.*BYDAY=)")
_ENDS = expression(r"\b(?:COUNT=\d{1,2}|UNTIL=\d{8}(?:T\d{6}Z?)?)(?:;|$)")
_UNTIL = expression(r"\bUNTIL=(?P<day>\d{8})(?:T(?P<time>\d{6})Z?)?")
_MOST_OCCURRENCES = 12
_MAX_RULES = 20
_MAX_DATES = 400
_UNKNOWN_METHOD = {"ADD": Method.REQUEST, "DECLINECOUNTER": Method.REPLY, "REFRESH": Method.REPLY}


class _Property(Protocol):
    """What is used of a property of icalendar's. ``dt`` is a time's or a length's; others raise AttributeError."""

    @property
    def params(self) -> Mapping[str, object]:
        """The parameters, by upper-case name."""

    @property
    def dt(self) -> date | timedelta:
        """The value: a date, or a length of time."""


@dataclass(frozen=True, slots=True)
class Calendars:
    """The invitations of one message, and why others were dropped."""

    invitations: tuple[Invitation, ...] = ()
    dropped: tuple[str, ...] = ()


def read(parts: Iterable[tuple[bytes, str, str]]) -> Calendars:
    """Given calendar parts (bytes, charset, the part's method parameter), return one invitation for each VEVENT.

    The same event twice, as an alternative and as an attachment, is one. An event whose start cannot be, or a part
    that cannot be read, is dropped with its reason; it never raises.
    """
    found: dict[tuple[object, ...], Invitation] = {}
    dropped: list[str] = []
    for data, charset, method in parts:
        read_part = _read_part(data, charset, method)
        dropped.extend(read_part.dropped)
        for one in read_part.invitations:
            found.setdefault((one.uid, one.recurrence_id, one.sequence, one.start, one.end, one.method), one)
    return Calendars(tuple(found.values()), tuple(dropped))


def _read_part(data: bytes, charset: str, method: str) -> Calendars:
    if len(data) > MAX_CALENDAR:
        return Calendars(dropped=(TOO_LARGE,))
    decoded = decode(data, charset or "utf-8")
    if decoded is None:
        return Calendars(dropped=(UNREADABLE,))
    text = decoded.replace("\r\n", "\n").replace("\r", "\n").replace("\x00", "").lstrip()
    text = text.replace("\n ", "").replace("\n\t", "")  # unfolded (RFC 5545, 3.1)
    if text.count("\n") > MAX_LINES:
        return Calendars(dropped=(TOO_LARGE,))
    text = _without_bombs(text)
    for attempt in dict.fromkeys((text, _blocks(text, "VTIMEZONE")[1], *_events_alone(text))):
        try:
            return _parse(attempt, method)
        except FAULTS:
            continue
    return Calendars(dropped=(UNREADABLE,))


def _blocks(text: str, name: str) -> tuple[str, str]:
    """Given a calendar and a component's name, return the whole components of that name, and the text without them.

    By lines rather than by an expression: a thousand beginnings without an end must not cost a thousand readings.
    """
    begin, end = f"BEGIN:{name}", f"END:{name}"
    inside: list[str] = []
    outside: list[str] = []
    held: list[str] | None = None
    for line in text.split("\n"):
        mark = line.strip().upper()
        if mark == begin and held is None:
            held = []
        if held is None:
            outside.append(line)
            continue
        held.append(line)
        if mark == end:
            inside += held
            held = None
    return "\n".join(inside), "\n".join(outside)


def _without_bombs(text: str) -> str:
    """Given a calendar, return it without zones whose rules would take for ever to work out."""
    zones, rest = _blocks(text, "VTIMEZONE")
    rules = [line for line in zones.split("\n") if line[:5].upper() == "RRULE"]
    sound = len(rules) <= _MAX_RULES and all(_ZONE_RULE.match(line) for line in rules)
    return text if sound and zones.upper().count("RDATE") <= _MAX_DATES else rest


def _events_alone(text: str) -> tuple[str, ...]:
    """Given a calendar that cannot be read, return a plain one with its whole events alone; none where it has none."""
    method = _METHOD_LINE.search(text)
    events = _blocks(_blocks(text, "VEVENT")[0], "VALARM")[1]
    head = f"BEGIN:VCALENDAR\nVERSION:2.0\n{method[0] if method else 'METHOD:'}"
    return (f"{head}\n{events}\nEND:VCALENDAR\n",) if events else ()


def _parse(text: str, part_method: str) -> Calendars:
    """Given a calendar's text, return its events. Raise one of FAULTS if it cannot be read, or loses its events."""
    with _lock, warnings.catch_warnings(action="ignore"):  # it warns of each zone whose name it had to guess
        tzp.use_default()
        calendars = [one for one in Calendar.from_ical(text, multiple=True) if one.name == "VCALENDAR"]
        events = [(calendar, event) for calendar in calendars for event in calendar.walk("VEVENT")][:MAX_EVENTS]
        invitations: list[Invitation] = []
        dropped: list[str] = []
        for calendar, event in events:
            try:
                one = _invitation(event, _method(calendar, part_method), _calendar_zone(calendar))
                invitations.extend(_occurrences(event, one))
            except FAULTS:
                dropped.append(IMPOSSIBLE_DATE)
    if not events and "BEGIN:VEVENT" in text.upper():
        raise ValueError("no event was found")
    return Calendars(tuple(invitations), tuple(dropped))


def _first(component: Component, name: str) -> _Property | None:
    """Given a component, return a property, the first of it where it stands twice; None where there is none."""
    found = _every(component, name)
    return found[0] if found else None


def _every(component: Component, name: str) -> list[_Property]:
    value = component.get(name)
    return list(value) if isinstance(value, list) else [value] if value is not None else []


def _words(component: Component, name: str) -> str:
    try:
        value = _first(component, name)
        return clean(str(value)).strip() if value is not None else ""
    except FAULTS:
        return ""


def _method(calendar: Component, part_method: str) -> Method:
    """Given a calendar and its part's parameter, return the method. Where the two differ, the calendar is right."""
    name = (_words(calendar, "METHOD") or part_method).strip().upper()
    return Method(name) if name in {method.value for method in Method} else _UNKNOWN_METHOD.get(name, Method.NONE)


def _calendar_zone(calendar: Component) -> str | None:
    return iana(_words(calendar, "X-WR-TIMEZONE")) if _words(calendar, "X-WR-TIMEZONE") else None


@dataclass(frozen=True, slots=True)
class _Moment:
    at: datetime  # aware, UTC; the wall time read as UTC where the zone is unknown
    known: bool
    zone: str | None
    all_day: bool


def _moment(event: Component, name: str) -> _Moment | None:
    """Given an event, return one of its times; None where it has none. Raise one of FAULTS if it is impossible."""
    value = _first(event, name)
    if value is None:
        return None
    read = value.dt
    if isinstance(read, date) and read.year not in YEARS:
        raise ValueError("in no year that can be meant")
    tzid = str(value.params.get("TZID", ""))
    if not isinstance(read, datetime):
        if not isinstance(read, date):
            raise TypeError("not a date")
        return _Moment(
            datetime.combine(read, time(), UTC), known=False, zone=iana(tzid) if tzid else None, all_day=True
        )
    zone = iana(tzid) if tzid else None
    if read.tzinfo is None and zone:
        read = read.replace(tzinfo=ZoneInfo(zone))
    if read.tzinfo is None:
        return _Moment(read.replace(tzinfo=UTC), known=False, zone=None, all_day=False)
    return _Moment(read.astimezone(UTC), known=True, zone=zone, all_day=False)


def _invitation(event: Component, method: Method, calendar_zone: str | None) -> Invitation:
    start = _moment(event, "DTSTART")
    end = _end(event, start)
    status = _words(event, "STATUS").upper()
    recurrence = _quiet_moment(event, "RECURRENCE-ID")
    stamp = _quiet_moment(event, "DTSTAMP")
    made = Invitation(
        method=method,
        uid=_words(event, "UID"),
        sequence=_number(event, "SEQUENCE"),
        start=start.at if start else None,
        end=end,
        zone_known=start.known if start else False,
        time_zone=(start.zone or calendar_zone) if start else None,
        recurrence_id=recurrence.at.strftime("%Y%m%dT%H%M%SZ") if recurrence else None,
        stamp=stamp.at if stamp else None,
        all_day=start.all_day if start else False,
        cancelled=method is Method.CANCEL or status == "CANCELLED",
        summary=" ".join(_words(event, "SUMMARY").split()),
        location=" ".join(_words(event, "LOCATION").split()),
        description=_words(event, "DESCRIPTION"),
    )
    people = _people(event, "ORGANIZER")
    return replace(made, organizer=people[0].address if people else None, attendees=_people(event, "ATTENDEE"))


def _occurrences(event: Component, first: Invitation) -> list[Invitation]:
    """Given an event, return an invitation for each time that it recurs: a few, by COUNT or UNTIL (RFC 5545, 3.3.10).

    Each has the recurrence-id by which a later mail moves or calls it off. What recurs without an end, or more often
    than daily, is taken for its first time alone.
    """
    rule = _rule(event)
    start = _first(event, "DTSTART")
    if not rule or first.recurrence_id or first.start is None or start is None or not isinstance(start.dt, datetime):
        return [first]
    left_out = {moment.astimezone(UTC) for moment in _left_out(event)}
    found: list[Invitation] = []
    local = start.dt if start.dt.tzinfo is not None else first.start
    try:
        recurs = rrulestr(rule, dtstart=local)
    except ValueError:
        return [first]
    for at in itertools.islice(recurs, _MOST_OCCURRENCES + 1):
        if at.year not in YEARS:
            return [first]
        begun = at.astimezone(UTC)
        shift = begun - first.start
        if begun not in left_out:
            found.append(
                replace(
                    first,
                    start=begun,
                    end=first.end + shift if first.end else None,
                    recurrence_id=begun.strftime("%Y%m%dT%H%M%SZ"),
                )
            )
    return found if 0 < len(found) <= _MOST_OCCURRENCES else [first]


def _rule(event: Component) -> str:
    """Given an event, return its rule; "" where it has none that ends soon."""
    value = event.get("RRULE")
    if value is None or isinstance(value, list):
        return ""
    rule: str = value.to_ical().decode("ascii", "replace").upper()
    short = all(map(_RULE_PART.fullmatch, rule.split(";"))) and not _SOME_DAILY.match(rule)
    return _UNTIL.sub(_in_utc, rule) if short and _ENDS.search(rule) else ""


def _in_utc(until: re.Match[str]) -> str:
    """UNTIL as dateutil wants it beside a start with a zone; some write a day alone, or the wall time.

    A zone more or less matters only to a time that falls on the very end.
    """
    return f"UNTIL={until['day']}T{until['time'] or '235959'}Z"


def _left_out(event: Component) -> list[datetime]:
    """The times of EXDATE that are aware."""
    listed = [one for value in _every(event, "EXDATE") for one in getattr(value, "dts", ())]
    return [one.dt for one in listed if isinstance(one.dt, datetime) and one.dt.tzinfo is not None]


def _end(event: Component, start: _Moment | None) -> datetime | None:
    """Given an event and its start, return its end by DTEND or DURATION; None where there is none that can be."""
    if start is None:
        return None
    end = _quiet_moment(event, "DTEND")
    if end is not None:
        return end.at if end.at >= start.at and end.known == start.known else None
    try:
        length = _first(event, "DURATION")
        lasts = length.dt if length is not None else None
        over = start.at + lasts if isinstance(lasts, timedelta) and lasts > timedelta(0) else None
    except FAULTS:
        return None
    return over if over is not None and over.year in YEARS else None


def _quiet_moment(event: Component, name: str) -> _Moment | None:
    try:
        return _moment(event, name)
    except FAULTS:
        return None


def _number(event: Component, name: str) -> int:
    text = _words(event, name)
    return int(text) if text.isdecimal() and len(text) < 10 else 0


def _people(event: Component, name: str) -> tuple[Attendee, ...]:
    try:
        found = [_person(one) for one in _every(event, name)[:MAX_ATTENDEES]]
    except FAULTS:
        return ()
    return tuple(person for person in found if person is not None)


def _person(value: _Property) -> Attendee | None:
    try:
        params = value.params
        address = str(params.get("EMAIL", "")) or str(value)
        name = clean(str(params.get("CN", ""))).strip().strip("\"'")
        role, status, kind = (str(params.get(key, "")).upper() for key in ("ROLE", "PARTSTAT", "CUTYPE"))
    except FAULTS:
        return None
    address = "".join(address.split()).lower().removeprefix("mailto:")
    address = address if "@" in address and not address.startswith(("urn:", "http")) else ""
    if name.lower() == address:
        name = ""
    if not name and not address:
        return None
    return Attendee(Address(name, address), role or "REQ-PARTICIPANT", status or "NEEDS-ACTION", kind or "INDIVIDUAL")
