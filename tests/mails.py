"""For tests: makes raw messages and invitations, and a Maildir in which a test delivers mail and acts as the user."""

from __future__ import annotations

import contextlib
import hashlib
import itertools
import os
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from email import message_from_bytes
from email.charset import QP, Charset
from email.generator import BytesGenerator
from email.header import Header
from email.message import Message
from email.mime.base import MIMEBase
from email.mime.multipart import MIMEMultipart
from email.mime.text import MIMEText
from email.utils import format_datetime, formataddr, getaddresses, parseaddr, parsedate_to_datetime
from io import BytesIO
from pathlib import Path
from typing import Literal
from zoneinfo import ZoneInfo

from agent.model.mail import Attendee

Layout = Literal["maildir++", "plain"]
Addresses = str | Sequence[str]

WINDOWS_ZONES: Mapping[str, str] = {
    "America/New_York": "Eastern Standard Time",
    "America/Chicago": "Central Standard Time",
    "America/Denver": "Mountain Standard Time",
    "America/Los_Angeles": "Pacific Standard Time",
    "Europe/London": "GMT Standard Time",
    "Europe/Berlin": "W. Europe Standard Time",
    "Asia/Kolkata": "India Standard Time",
    "UTC": "UTC",
}
DEFAULT_DATE = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
_serial = itertools.count(1)


def mail(
    *,
    sender: str = "Dana Whitfield <dana@northwind.example>",
    to: Addresses = "Jordan Rivera <jordan@example.com>",
    subject: str = "",
    body: str = "",
    date: datetime | None = DEFAULT_DATE,
    message_id: str | None = None,
    in_reply_to: str = "",
    references: str | Iterable[str] = (),
    html: str | None = None,
    headers: Mapping[str, str] | Iterable[tuple[str, str]] = (),
    invitation: bytes | None = None,
    cc: Addresses = (),
    method: str = "",
) -> bytes:
    """Given the parts of a message, return it as bytes with LF line ends, as a Maildir holds it.

    ``date`` None leaves the Date out; it is aware otherwise. ``message_id`` None gives one made of the rest (the same
    for the same arguments), "" leaves it out; ids have their angle brackets. ``html`` beside an empty ``body`` makes an
    HTML-only message. ``invitation`` is what the function of that name returns; ``method`` is that of its part, found
    in it where none is given. ``headers`` come last and may repeat.
    """
    message = _content(body, html, invitation, method)
    _header(message, "From", _addresses(sender))
    _header(message, "To", _addresses(to))
    _header(message, "Cc", _addresses(cc))
    _header(message, "Subject", _encoded(subject))
    _header(message, "Date", format_datetime(date) if date else "")
    ids = references if isinstance(references, str) else " ".join(references)
    made = (
        _made_id(sender, str(to), subject, body, str(date), in_reply_to, str(html))
        if message_id is None
        else message_id
    )
    _header(message, "Message-ID", made)
    _header(message, "In-Reply-To", in_reply_to)
    _header(message, "References", ids)
    pairs = headers.items() if isinstance(headers, Mapping) else headers
    for name, value in pairs:
        _header(message, name, _encoded(value))
    return _as_bytes(message)


def invitation(
    uid: str,
    start: datetime,
    end: datetime | None,
    organizer: str = "",
    attendees: Sequence[str | Attendee] = (),
    *,
    method: str = "REQUEST",
    sequence: int = 0,
    tzid: str | None = None,
    windows_zone: bool = False,
    zone_block: bool = True,
    summary: str = "Interview",
    description: str = "",
    location: str = "",
    stamp: datetime = DEFAULT_DATE,
    status: str = "",
    recurrence_id: datetime | None = None,
    all_day: bool = False,
    extra: Sequence[str] = (),
) -> bytes:
    """Given an event, return its iCalendar text (RFC 5545): CRLF line ends, folded at 75 octets.

    ``start`` and ``end`` are aware. Times are in UTC unless ``tzid`` names an IANA zone; ``windows_zone`` then writes
    the name that Outlook gives it (the IANA name itself where WINDOWS_ZONES has none), ``zone_block`` False leaves the
    VTIMEZONE out. ``method`` "" leaves METHOD out. ``extra`` are content lines of the event, given as they are.
    """
    name = WINDOWS_ZONES.get(tzid, tzid) if tzid and windows_zone else tzid
    zone = ZoneInfo(tzid) if tzid else None
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Example//Calendar//EN", "CALSCALE:GREGORIAN"]
    lines += [f"METHOD:{method}"] if method else []
    lines += _zone_block(name or "", start.astimezone(zone)) if zone and zone_block else []
    lines += ["BEGIN:VEVENT", f"UID:{uid}", f"DTSTAMP:{_stamp(stamp)}", f"SEQUENCE:{sequence}"]
    lines += [_time("DTSTART", start, zone, name, all_day)]
    lines += [_time("DTEND", end, zone, name, all_day)] if end else []
    lines += [_time("RECURRENCE-ID", recurrence_id, zone, name, all_day)] if recurrence_id else []
    lines += [_organizer(organizer)] if organizer else []
    lines += [_attendee(who) for who in attendees]
    texts = (("SUMMARY", summary), ("DESCRIPTION", description), ("LOCATION", location), ("STATUS", status))
    lines += [f"{key}:{_escaped(value)}" for key, value in texts if value]
    lines += [*extra, "END:VEVENT", "END:VCALENDAR"]
    return b"".join(_folded(line) for line in lines)


class Maildir:
    """A Maildir of one layout, and somebody who uses it.

    Folder names are written as in the configuration: "" is the root, "Work.Jobs" or "Work/Jobs" a nested one.
    """

    def __init__(
        self, path: Path, layout: Layout = "maildir++", folders: Sequence[str] = ("Drafts", "Sent", "Trash")
    ) -> None:
        self.path = path
        self.layout: Layout = layout
        for folder in ("", *folders):
            self.add_folder(folder)

    def add_folder(self, folder: str) -> Path:
        """Given a folder's name, make it if it is not there, and return its directory."""
        for part in ("tmp", "new", "cur"):
            (self.directory(folder) / part).mkdir(parents=True, exist_ok=True)
        return self.directory(folder)

    def directory(self, folder: str) -> Path:
        """Given a folder's name, return where it lies in this layout."""
        if not folder:
            return self.path
        if self.layout == "plain":
            return self.path / folder
        return self.path / ("." + folder.replace("/", "."))

    def deliver(self, raw: bytes, folder: str = "", flags: str | None = None, at: datetime | None = None) -> Path:
        """Given a message, store it and return its file: in new where ``flags`` is None, else in cur with those flags.

        The file's time is ``at`` (aware), else what the Date header says.
        """
        moment = (at or _date_of(raw)).timestamp()
        name = f"{int(moment)}.M{next(_serial)}P1.host"
        place = self.directory(folder)
        final = place / "new" / name if flags is None else place / "cur" / f"{name}:2,{''.join(sorted(flags))}"
        tmp = place / "tmp" / name
        tmp.write_bytes(raw)
        os.utime(tmp, (moment, moment))
        return tmp.rename(final)

    def send(self, raw: bytes, at: datetime | None = None) -> Path:
        """Given a message that the user wrote, store it in Sent and return its file."""
        return self.deliver(raw, "Sent", "S", at)

    def files(self, folder: str = "") -> list[Path]:
        """Return the files of a folder, by name."""
        place = self.directory(folder)
        return sorted(path for part in ("new", "cur") for path in (place / part).iterdir() if path.is_file())

    def drafts(self) -> list[tuple[Path, bytes]]:
        """Return each file in Drafts, and its bytes."""
        while True:
            with contextlib.suppress(FileNotFoundError):  # the agent took or replaced one since the folder was read
                return [(path, path.read_bytes()) for path in self.files("Drafts")]

    def snapshot(self) -> dict[str, bytes]:
        """Return every file below the root, by its path from there: names, flags and bytes."""
        return {
            str(path.relative_to(self.path)): path.read_bytes()
            for path in sorted(self.path.rglob("*"))
            if path.is_file()
        }

    def move(self, path: Path, folder: str) -> Path:
        """Given a file, move it to another folder as a client does, and return where it is now."""
        return path.rename(self.directory(folder) / "cur" / (path.name if ":" in path.name else f"{path.name}:2,"))

    def flag(self, path: Path, flags: str) -> Path:
        """Given a file, give it these flags as a client does (into cur, renamed), and return where it is now."""
        base = path.name.partition(":")[0]
        return path.rename(path.parent.parent / "cur" / f"{base}:2,{''.join(sorted(flags))}")

    def edit_draft(self, path: Path, body: str, new_message_id: bool = True, at: datetime | None = None) -> Path:
        """Given a draft, save it with another text as the user's client does: a new file; the old one goes.

        With ``new_message_id`` as Thunderbird saves (foreign headers go too), without it as mutt does.
        """
        edited = _rewritten(path.read_bytes(), body=body, new_message_id=new_message_id, at=at)
        saved = self.deliver(edited, "Drafts", "DS", at)
        path.unlink()
        return saved

    def send_draft(
        self, path: Path, body: str | None = None, new_message_id: bool = True, at: datetime | None = None
    ) -> Path:
        """Given a draft, send it as the user: a copy in Sent, nothing in Drafts. Return the file in Sent."""
        sent = _rewritten(path.read_bytes(), body=body, new_message_id=new_message_id, at=at)
        kept = self.send(sent, at)
        path.unlink()
        return kept

    def delete_draft(self, path: Path, to_trash: bool = False) -> None:
        """Given a draft, delete it as the user: for good, or into Trash."""
        if to_trash:
            self.move(path, "Trash")
        else:
            path.unlink()


def _content(body: str, html: str | None, calendar: bytes | None, method: str) -> Message:
    parts: list[Message] = [_text(body, "plain")] if body or html is None else []
    parts += [_text(html, "html")] if html is not None else []
    parts += [_calendar(calendar, method)] if calendar is not None else []
    if len(parts) == 1:
        return parts[0]
    # A boundary made of the content keeps the bytes the same from run to run.
    boundary = "=_" + _digest(body, str(html), str(calendar))[:24]
    whole = MIMEMultipart("alternative", boundary=boundary)
    for part in parts:
        del part["MIME-Version"]
        whole.attach(part)
    return whole


def _text(text: str, subtype: str) -> Message:
    charset = Charset("us-ascii" if text.isascii() else "utf-8")
    if not text.isascii():
        charset.body_encoding = QP
    # email's stubs know only the name of a charset here, the class takes both.
    return MIMEText(text, subtype, charset)  # type: ignore[arg-type]


def _calendar(calendar: bytes, method: str) -> Message:
    found = method or next(
        (line[7:].decode() for line in calendar.splitlines() if line.upper().startswith(b"METHOD:")), ""
    )
    part = MIMEBase("text", "calendar", charset="utf-8")
    if found:
        part.set_param("method", found)
    part.set_payload(calendar.decode("utf-8"), Charset("utf-8"))
    return part


def _header(message: Message, name: str, value: str) -> None:
    if value:
        message[name] = value


def _addresses(addresses: Addresses) -> str:
    listed = [addresses] if isinstance(addresses, str) else list(addresses)
    pairs = getaddresses(listed)
    # An address that Python's parser does not like is what some test is about: it goes in as it was given.
    if not all(address for _, address in pairs):
        return ", ".join(listed)
    return ", ".join(formataddr(pair) for pair in pairs)


def _encoded(text: str) -> str:
    return text if text.isascii() else Header(text, "utf-8", maxlinelen=10_000).encode(maxlinelen=0)


def _as_bytes(message: Message) -> bytes:
    out = BytesIO()
    BytesGenerator(out, mangle_from_=False, maxheaderlen=0).flatten(message)
    return out.getvalue()


def _digest(*parts: str) -> str:
    return hashlib.sha256("\0".join(parts).encode("utf-8", "surrogateescape")).hexdigest()


def _made_id(sender: str, *parts: str) -> str:
    domain = parseaddr(sender)[1].rpartition("@")[2] or "nowhere.example"
    return f"<{_digest(sender, *parts)[:20]}@{domain}>"


def _date_of(raw: bytes) -> datetime:
    value = message_from_bytes(raw)["Date"]
    return parsedate_to_datetime(str(value)) if value else DEFAULT_DATE


def _rewritten(raw: bytes, *, body: str | None, new_message_id: bool, at: datetime | None) -> bytes:
    message = message_from_bytes(raw)
    if new_message_id:
        domain = parseaddr(str(message["From"]))[1].rpartition("@")[2] or "example.com"
        del message["Message-ID"]
        for name in [name for name in message if name.lower().startswith("x-")]:
            del message[name]
        message["Message-ID"] = f"<client-{next(_serial)}@{domain}>"
    if at is not None:
        del message["Date"]
        message["Date"] = format_datetime(at)
    if body is not None:
        fresh = _text(body, "plain")
        del message["Content-Transfer-Encoding"]
        message.set_type("text/plain")
        message.set_param("charset", str(fresh.get_content_charset()))
        message["Content-Transfer-Encoding"] = str(fresh["Content-Transfer-Encoding"])
        message.set_payload(fresh.get_payload())
    return _as_bytes(message)


def _stamp(moment: datetime) -> str:
    return moment.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")


def _time(key: str, moment: datetime, zone: ZoneInfo | None, name: str | None, all_day: bool) -> str:
    if all_day:
        return f"{key};VALUE=DATE:{moment:%Y%m%d}"
    if zone is None:
        return f"{key}:{_stamp(moment)}"
    return f"{key};TZID={_parameter(name or '')}:{moment.astimezone(zone):%Y%m%dT%H%M%S}"


def _zone_block(name: str, start: datetime) -> list[str]:
    minutes = int((start.utcoffset() or timedelta()).total_seconds()) // 60
    offset = f"{'-' if minutes < 0 else '+'}{abs(minutes) // 60:02}{abs(minutes) % 60:02}"
    # One observance, right at the event's own time, is all that a single event needs.
    observance = ["DTSTART:16010101T000000", f"TZOFFSETFROM:{offset}", f"TZOFFSETTO:{offset}"]
    return ["BEGIN:VTIMEZONE", f"TZID:{name}", "BEGIN:STANDARD", *observance, "END:STANDARD", "END:VTIMEZONE"]


def _organizer(organizer: str) -> str:
    name, address = parseaddr(organizer)
    return f"ORGANIZER{_common_name(name)}:mailto:{address}"


def _attendee(who: str | Attendee) -> str:
    if isinstance(who, str):
        name, address = parseaddr(who)
        return f"ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE{_common_name(name)}:mailto:{address}"
    options = f"CUTYPE={who.kind};ROLE={who.role};PARTSTAT={who.status}"
    return f"ATTENDEE;{options}{_common_name(who.address.name)}:mailto:{who.address.address}"


def _common_name(name: str) -> str:
    return f";CN={_parameter(name)}" if name else ""


def _parameter(value: str) -> str:
    return f'"{value}"' if any(mark in value for mark in ",;:") else value


def _escaped(text: str) -> str:
    for plain, escaped in (("\\", "\\\\"), (";", "\\;"), (",", "\\,"), ("\n", "\\n")):
        text = text.replace(plain, escaped)
    return text


def _folded(line: str) -> bytes:
    """Given a content line, return it with CRLF, folded so that no character is cut in two (RFC 5545, 3.1)."""
    out, width = bytearray(), 0
    for character in line:
        octets = character.encode("utf-8")
        if width + len(octets) > 75:
            out += b"\r\n "
            width = 1
        out += octets
        width += len(octets)
    return bytes(out) + b"\r\n"
