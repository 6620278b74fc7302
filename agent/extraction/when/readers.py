"""By whose calendar and clock days and hours are read: the mail's and its reader's; and in which zone hours that name
none."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from agent.expressions import expression
from agent.extraction.when.calendars import Calendar
from agent.extraction.words.calendar_words import several_zones, zone_of
from agent.model.mail import Message
from agent.model.settings import Profile
from agent.parsing import language

_USUAL = {
    "en": (
        "America/New_York", "America/Chicago", "America/Denver", "America/Los_Angeles", "Europe/London",
        "Europe/Berlin", "Australia/Sydney", "Pacific/Auckland",
    ),
    "es": ("Europe/Madrid", "Atlantic/Canary"),
    "pt": ("Europe/Lisbon",),
}  # fmt: skip
"""Where most people are who write in a language under an offset of these; elsewhere clocks stand still."""

_STANDARD = {"EST": -300, "CST": -360, "MST": -420, "PST": -480}
"""Offsets in minutes of the zones whose names also serve in summer, wherever clocks are not put forward."""

_MOUNTAIN_STANDARD = "MST"

_YEARS = range(1990, 2200)  # a Date header outside them is a broken clock's
_WIDEST_OFFSET = 14 * 60
UNREADABLE = "?"  # a zone is said, and nobody knows which: "IST" without the sender's offset


@dataclass(frozen=True, slots=True)
class Reader:
    """What the times of one message are read against: its date, its sender's offset, and the user's zone."""

    sent: datetime  # aware, UTC
    offset: int | None  # the sender's, in minutes
    user_zone: str | None
    month_first: bool
    language: str = "en"
    offset_by_land: int | None = None  # the same by what the mail tells of its land, for "IST"

    @property
    def sender_zone(self) -> tzinfo | None:
        """The sender's zone: the user's, where the two agree on the mail's day, else the usual one of that offset."""
        if self.offset is None:
            return None
        theirs = timezone(timedelta(minutes=self.offset))
        for name in (self.user_zone, *_USUAL.get(self.language, _USUAL["en"])):
            zone = zone_named(name)
            if zone and self.sent.astimezone(zone).utcoffset() == theirs.utcoffset(None):
                return zone
        return theirs

    @property
    def sender_zone_name(self) -> str | None:
        """What their zone is called: "America/New_York", or "UTC+02:00" where only the offset is known."""
        zone = self.sender_zone
        if zone is None or isinstance(zone, ZoneInfo):
            return zone.key if isinstance(zone, ZoneInfo) else None
        minutes = abs(self.offset or 0)
        return f"UTC{'-' if (self.offset or 0) < 0 else '+'}{minutes // 60:02d}:{minutes % 60:02d}"

    @property
    def sender_zone_told(self) -> str | None:
        """The same where it is their own: None where nobody's clock shows UTC, and a server dates all its mail so."""
        return self.sender_zone_name if self.offset or isinstance(self.sender_zone, ZoneInfo) else None

    def standing(self, abbreviation: str) -> str | None:
        """Given "MST" from a sender who has not put the clocks forward with Denver, return "UTC-07:00"; else None."""
        if (
            abbreviation.upper() == _MOUNTAIN_STANDARD
            and self.offset == _STANDARD[_MOUNTAIN_STANDARD]
            and not self._in_summer
        ):
            return _MOUNTAIN_STANDARD
        zone = zone_named(zone_of(abbreviation, self.offset)) if abbreviation.upper() in _STANDARD else None
        if zone is None or self.offset is None or self.offset != _STANDARD[abbreviation.upper()]:
            return None
        there = self.sent.astimezone(zone).utcoffset()
        moved = there is not None and there != timedelta(minutes=self.offset)
        return f"UTC-{-self.offset // 60:02d}:{-self.offset % 60:02d}" if moved else None

    def of_user(self, abbreviation: str) -> str | None:
        """Given "IST" to somebody in India or Israel, return their zone; None where another is meant.

        Of people under other offsets only the Irish have a time of that name, and they hardly use it.
        """
        zones = several_zones(abbreviation)
        named = self.user_zone in zones.values() and zones.get(self.offset or 0) in {None, "Europe/Dublin"}
        return self.user_zone if named else None

    @property
    def _in_summer(self) -> bool:
        """Whether Denver's clocks are put forward while the mail is written."""
        return self.sent.astimezone(ZoneInfo("America/Denver")).utcoffset() == timedelta(hours=-6)

    @property
    def today(self) -> date:
        """The day on which the mail was written, where it was written."""
        return self.day_of(self.sent)

    def day_of(self, at: datetime) -> date:
        """Return the day of an instant, where the mail was written.

        Servers of offices date all mail in UTC, wherever it was written: that is rather where the user is.
        """
        usual = zone_named(self.user_zone) or self.sender_zone
        return at.astimezone((self.sender_zone if self.offset else usual) or UTC).date()

    def calendar(self, grace: int = 0) -> Calendar:
        """Return what days are read against."""
        return Calendar(self.today, self.month_first, grace)

    def instant(self, day: date, clock: time, zone: str | None) -> tuple[datetime, str | None, bool]:
        """Given a wall time and the zone that was said, return the instant, the zone's name, and whether it is known.

        Where none was said it is the later of the user's and the sender's reading, known if they agree.
        """
        wall = datetime.combine(day, clock)
        said = zone_named(zone)
        if zone == _MOUNTAIN_STANDARD and said is not None and self.sender_zone is not None:
            # Denver or Arizona? In winter nobody knows, and from March on the two are an hour apart.
            denver = _utc(wall, ZoneInfo("America/Denver"))
            standard = _utc(wall, said)
            return (standard, "America/Phoenix", False) if denver != standard else (denver, "America/Denver", True)
        if said is not None:
            return _utc(wall, said), zone if isinstance(said, ZoneInfo) else None, True
        user, sender = zone_named(self.user_zone), self.sender_zone
        readings = [(_utc(wall, found), found) for found in (user, sender) if found is not None]
        if not readings:
            return wall.replace(tzinfo=UTC), None, False
        later, found = max(readings, key=lambda reading: reading[0])
        known = len(readings) == 2 and readings[0][0] == readings[1][0] and zone != UNREADABLE
        return later, found.key if isinstance(found, ZoneInfo) else None, known


def reader_of(message: Message, profile: Profile | None, received_at: datetime) -> Reader:
    """Given a message, its user and when it arrived, return what its times are read against."""
    zone = profile.time_zone if profile else None
    said = message.date
    told = said is not None and said.year in _YEARS and said <= received_at + timedelta(days=1)
    sent = said if said is not None and told else received_at  # nobody wrote it after it came
    offset = message.date_offset_minutes
    if offset is not None and abs(offset) > _WIDEST_OFFSET:
        offset = None
    spoken = language.guess(message.body.new)
    month_first = _month_first(message, offset, spoken, of_user=profile.month_first if profile else True)
    return Reader(sent, offset, zone, month_first, spoken or "en", _offset_by_land(message))


def _offset_by_land(message: Message) -> int | None:
    """In minutes, the offset of the only land with an "IST" of which the sender's domain or the mail's words tell; None
    where the mail names no such time."""
    if not _SAYS_IST.search(f"{message.subject} {message.body.new}"):
        return None
    told = f"{message.sender.domain} {message.body.new[:20000]} {message.body.signature}"
    lands = [offset for offset, words in _LANDS.items() if words.search(told)]
    return lands[0] if len(lands) == 1 else None


def _month_first(message: Message, offset: int | None, spoken: str, *, of_user: bool) -> bool:
    """Whether 3/12 is the twelfth of March: by a date of the mail that can be only one of the two, by its language, by
    where its sender is, by the user's locale; and last by which of the two is near."""
    pairs = [(int(one), int(two)) for one, two in _SLASHED.findall(message.body.new[:20000])]
    if any(one > 12 for one, _ in pairs) != any(two > 12 for _, two in pairs):
        return any(two > 12 for _, two in pairs)
    if spoken not in {"en", ""}:
        return False
    # A machine writes its dates in UTC, wherever the people sit: that tells nothing.
    first = of_user if not offset or offset in _AMERICAS else False
    today = message.date.date() if message.date else None
    near = [pair for pair in pairs if today and _is_only_near(pair[::-1], today)]
    return first and not (near and today and not any(_is_only_near(pair, today) for pair in pairs))


def _is_only_near(pair: tuple[int, int], today: date) -> bool:
    """Whether a date is near with its month first, and more than some months ahead otherwise: in March nobody is asked
    to come on the third of December, and 12/03 is the twelfth."""
    so, otherwise = (_days_ahead(month, day, today) for month, day in (pair, pair[::-1]))
    return so in _SOON and otherwise is not None and otherwise > _FAR


def _days_ahead(month: int, day: int, today: date) -> int | None:
    """In how many days a date of this year is; None where there is none."""
    try:
        return (date(today.year, month, day) - today).days
    except ValueError:
        return None


_SOON, _FAR = range(60), 120  # days from that of the mail
_SAYS_IST = expression(r"\bIST\b", re.IGNORECASE)
_LANDS = {
    330: expression(
        r"\A\S+\.in\s|\b(?:India|Pvt\.?\sLtd|Bengaluru|Bangalore|Mumbai|Pune|Hyderabad|Chennai|(?:New\s)?Delhi|Noida|Gurgaon"
        r"|Gurugram|Kolkata|Ahmedabad|Kochi)\b|\+91\b"
    ),
    120: expression(r"\A\S+\.il\s|\b(?:Israel|Tel\sAviv|Haifa|Herzliya|Jerusalem)\b|\+972\b"),
    60: expression(r"\A\S+\.ie\s|\b(?:Ireland|Dublin|Cork|Galway|Limerick)\b|\+353\b"),
}
"""Words of the lands whose own time some call "IST", by the offset under which it is known."""
_SLASHED = expression(r"(?<![\w.:/\-])([0-3]?\d)/([0-3]?\d)(?:/(?:20)?\d\d)?(?![\w/\-])")
_AMERICAS = range(-10 * 60, -3 * 60 + 1)
"""Offsets in minutes from which a sender may write the month first."""


def zone_named(name: str | None) -> tzinfo | None:
    """Given an IANA name or "UTC+02:00", return the zone; None where it is unknown."""
    if not name:
        return None
    if name.startswith("UTC") and len(name) == 9:
        minutes = int(name[4:6]) * 60 + int(name[7:9])
        return timezone(timedelta(minutes=minutes if name[3] == "+" else -minutes))
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None


def _utc(wall: datetime, zone: tzinfo) -> datetime:
    try:
        return wall.replace(tzinfo=zone).astimezone(UTC)
    except OverflowError:
        return wall.replace(tzinfo=UTC)
