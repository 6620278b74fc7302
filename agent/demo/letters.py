"""From a letter to bytes, as its sender's program would write them. Pure: the time and what is answered are arguments.

Calendars differ where it matters to a reader: Google writes times in UTC, Outlook wall times under a Windows zone name
with a block of rules for it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime, parseaddr

from agent.demo.steps import ADDRESS, ME, ZONE, Event, Letter, Maker, Quoting, instant

UNFOLDED = SMTP.clone(max_line_length=998, linesep="\n")
"""As a Maildir holds mail: line feeds, and ids that are not torn."""

_EASTERN = """BEGIN:VTIMEZONE
TZID:Eastern Standard Time
BEGIN:STANDARD
DTSTART:16010101T020000
TZOFFSETFROM:-0400
TZOFFSETTO:-0500
RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=1SU;BYMONTH=11
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:16010101T020000
TZOFFSETFROM:-0500
TZOFFSETTO:-0400
RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=2SU;BYMONTH=3
END:DAYLIGHT
END:VTIMEZONE"""

_MAKERS = {
    Maker.GOOGLE: "-//Google Inc//Google Calendar 70.9054//EN",
    Maker.OUTLOOK: "Microsoft Exchange Server 2010",
}


@dataclass(frozen=True, slots=True)
class Kept:
    """What of a mail an answer to it needs."""

    message_id: str
    references: tuple[str, ...]
    subject: str
    sender: str
    to: str
    at: datetime
    text: str


def written(letter: Letter, at: datetime, answered: Kept | None) -> EmailMessage:
    """Given a letter, when it is written, and the mail that it answers, return it as a message."""
    message = EmailMessage(policy=UNFOLDED)
    message["From"] = _field((letter.sender,))
    message["To"] = _field(letter.to)
    message["Subject"] = letter.subject or _re(answered)
    message["Date"] = format_datetime(at.astimezone(ZONE))
    message["Message-ID"] = f"<{letter.name}@{parseaddr(letter.sender)[1].rpartition('@')[2]}>"
    if answered:
        message["In-Reply-To"] = answered.message_id
        message["References"] = " ".join((*answered.references, answered.message_id))
    for name, value in letter.headers:
        message[name] = value
    message.set_content(letter.body.strip() + "\n" + _quoted(letter.quoting, answered))
    if letter.html:
        message.add_alternative(letter.html, subtype="html")
    if letter.event:
        calendar = _calendar(letter.event, at)
        message.add_alternative(calendar, subtype="calendar", params={"method": letter.event.method})
    if message.is_multipart():
        message.set_boundary(f"=_{letter.name}")  # the same bytes each time
    return message


def kept(message: EmailMessage, at: datetime) -> Kept:
    """Given a message, and when it was written, return what an answer to it needs."""
    body = message.get_body(("plain",))
    return Kept(
        message_id=str(message["Message-ID"]),
        references=tuple(str(message["References"] or "").split()),
        subject=str(message["Subject"]),
        sender=str(message["From"]),
        to=str(message["To"]),
        at=at,
        text=body.get_content() if body else "",
    )


def _field(addresses: tuple[str, ...]) -> tuple[Address, ...]:
    pairs = (parseaddr(address) for address in addresses)
    return tuple(Address(display_name=name, addr_spec=address) for name, address in pairs)


def _re(answered: Kept | None) -> str:
    subject = answered.subject if answered else ""
    return subject if subject.lower().startswith("re:") else f"Re: {subject}"


def _quoted(quoting: Quoting, answered: Kept | None) -> str:
    if answered is None or quoting is Quoting.NONE:
        return ""
    local = answered.at.astimezone(ZONE)
    if quoting is Quoting.MARKED:
        lines = "\n".join(f"> {line}".rstrip() for line in answered.text.strip().splitlines())
        return f"\nOn {local:%a, %b} {local.day}, {local:%Y at %-I:%M %p} {answered.sender} wrote:\n{lines}\n"
    head = (
        f"From: {answered.sender}\nSent: {local:%A, %B} {local.day}, {local:%Y %-I:%M %p}\n"
        f"To: {answered.to}\nSubject: {answered.subject}"
    )
    return f"\n________________________________\n{head}\n\n{answered.text.strip()}\n"


def _calendar(event: Event, stamp: datetime) -> str:
    zoned = event.maker is Maker.OUTLOOK
    status = "CANCELLED" if event.method == "CANCEL" else "CONFIRMED"
    lines = [
        "BEGIN:VCALENDAR",
        f"PRODID:{_MAKERS[event.maker]}",
        "VERSION:2.0",
        f"METHOD:{event.method}",
        *(_EASTERN.splitlines() if zoned else ()),
        "BEGIN:VEVENT",
        _moment("DTSTART", event.start, zoned=zoned),
        _moment("DTEND", event.end, zoned=zoned),
        f"DTSTAMP:{stamp:%Y%m%dT%H%M%SZ}",
        f"UID:{event.uid}",
        f"SEQUENCE:{event.sequence}",
        f"STATUS:{status}",
        _person("ORGANIZER", event.organizer),
        *(_person("ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE", who) for who in event.attendees),
        _person("ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE", ME),
        f"SUMMARY:{_escaped(event.summary)}",
        *([f"DESCRIPTION:{_escaped(event.description)}"] if event.description else ()),
        *([f"LOCATION:{_escaped(event.location)}"] if event.location else ()),
        "END:VEVENT",
        "END:VCALENDAR",
    ]
    return "".join(f"{folded}\r\n" for line in lines for folded in _folded(line))


def _moment(name: str, text: str, *, zoned: bool) -> str:
    at = instant(text)
    if zoned:
        return f"{name};TZID=Eastern Standard Time:{at.astimezone(ZONE):%Y%m%dT%H%M%S}"
    return f"{name}:{at:%Y%m%dT%H%M%SZ}"


def _person(head: str, who: str) -> str:
    name, address = parseaddr(who)
    called = ADDRESS if address == ADDRESS else name  # a calendar knows a guest by the address alone
    return f'{head};CN="{called}":mailto:{address}'


def _escaped(text: str) -> str:
    for plain, escaped in (("\\", "\\\\"), (";", "\\;"), (",", "\\,"), ("\n", "\\n")):
        text = text.replace(plain, escaped)
    return text


def _folded(line: str) -> list[str]:
    """Given a content line in ASCII, return its pieces of at most 75 octets (RFC 5545, 3.1)."""
    first, rest = line[:75], line[75:]
    return [first, *(f" {rest[start : start + 74]}" for start in range(0, len(rest), 74))]
