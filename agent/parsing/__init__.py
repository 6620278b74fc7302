"""From the bytes of a mail to a ``Message``: the only ways in are ``parse``, and ``parse_head`` for a header alone;
``plain_text`` for one part alone.

raw bytes
    | mime       caps, the tree (trees), header fields, character sets, file names
    | addresses  From, To, Date; threads: Message-ID, In-Reply-To, References
    | text       which parts are the text; html: to plain text, quotes marked
    | body       new text, quoted text, signature; quotes: the clients' marks; sentences
    | calendar   invitations; zones: the names of time zones
    | notices    bounces, auto-replies, receipts; automatic and bulk mail
    v
Message

``language`` guesses the language of a text, ``written_short`` has what is texted in words, for those who ask.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from email.message import Message as Tree

from agent.errors import BadMessage
from agent.expressions import expression
from agent.model.mail import Address, Body, Invitation, Message
from agent.parsing import addresses, calendar, notices, threads
from agent.parsing.body import take_apart
from agent.parsing.calendar import Calendars
from agent.parsing.html import looks_like_html
from agent.parsing.mime import FAULTS, Headers, content_type, file_name, parameter, payload, read_tree, text_of, walk
from agent.parsing.text import Readable, readable

__all__ = ["parse", "parse_head", "plain_text"]

_ANSWERS = expression(r"\s*(?:re|aw|sv|antw|antwort|rif|ris|odp|vs|r)\s?(?:\[\d{1,3}\])?\s?:", re.IGNORECASE)
_NOBODY = Address("", "")
_NO_BODY = Body()


def parse(raw: bytes) -> Message:
    """Given a message's bytes, return it parsed. Raise BadMessage with a reason, and nothing else, if it cannot be.

    Set aside are a message over a cap (25 MB, 256 kB of headers, 200 parts, 20 levels), one without any header of a
    mail, one whose text no character set decodes, and one that is only a calendar whose every event was dropped: its
    reason is then the calendar's. Where there is text beside it, a broken calendar is left out, and the text stays.
    """
    try:
        tree, headers = read_tree(raw)
        text = readable(tree)
        calendars = calendar.read(_calendar_parts(tree))
        if not text.text.strip():
            _check_readable(text, calendars)
        answering = _ANSWERS.match(headers.text("subject")) is not None
        sender = _sender(headers)
        body = _body(text, sender.name, answering=answering)
        return _parse(tree, headers, sender, body, calendars.invitations)
    except FAULTS:
        raise BadMessage("it is broken in a way that was not foreseen") from None  # the fault may quote the mail


def parse_head(raw: bytes) -> tuple[Message, Headers]:
    """Given a message's header, return the message as far as that tells it, and the header's fields.

    Raise BadMessage as ``parse`` does.
    """
    try:
        tree, headers = read_tree(raw, header_only=True)
        return _parse(tree, headers, _sender(headers), _NO_BODY, ()), headers
    except FAULTS:
        raise BadMessage("its header is broken in a way that was not foreseen") from None  # the fault may quote it


def plain_text(part: bytes) -> str:
    """Given a part with its header, perhaps cut, return its text; "" where it is no plain text, or cannot be read."""
    try:
        tree, _ = read_tree(part, header_only=True)
        text = text_of(tree) if tree["content-type"] and content_type(tree) == "text/plain" else None
    except (BadMessage, *FAULTS):
        return ""
    return "" if text is None or looks_like_html(text) else text


def _sender(headers: Headers) -> Address:
    return (*addresses.addresses(headers.raw("from")), *addresses.addresses(headers.raw("sender")), _NOBODY)[0]


def _parse(
    tree: Tree,
    headers: Headers,
    sender: Address,
    body: Body,
    invitations: tuple[Invitation, ...],
) -> Message:
    subject = headers.text("subject")
    reply_to = addresses.addresses(headers.raw("reply-to"))
    date, offset = addresses.date(headers.raw("date"))
    signed, dmarc = addresses.authentication(headers.raw("authentication-results"))
    notice = notices.notice(tree, headers, sender, subject, body, invitations)
    return Message(
        message_id=threads.message_id(headers),
        date=date,
        date_offset_minutes=offset,
        subject=subject,
        sender=sender,
        reply_to=reply_to[0] if reply_to else None,
        to=addresses.addresses(", ".join(headers.every("to"))),
        cc=addresses.addresses(", ".join(headers.every("cc"))),
        in_reply_to=threads.in_reply_to(headers),
        authenticated_by=signed,
        dmarc=dmarc,
        references=threads.references(headers),
        body=body,
        invitations=invitations,
        notice=notice,
        bulk=notices.is_bulk(headers),
        automatic=notices.is_automatic(headers, sender, notice),
        list_id=headers.text("list-id"),
    )


def _check_readable(text: Readable, calendars: Calendars) -> None:
    """Given a message without text, raise BadMessage if that is because it could not be read."""
    if calendars.dropped and not calendars.invitations:
        raise BadMessage(calendars.dropped[0])
    if text.undecodable and not calendars.invitations:
        raise BadMessage("its text is in no character set that is known")


def _body(text: Readable, writer: str, *, answering: bool) -> Body:
    """Given the text, return it taken apart; an attached mail is quoted, and the new text where there is no other."""
    attached = "\n\n".join(piece for piece in text.attached if piece.strip())
    if not text.text.strip() and attached:
        return take_apart(attached)
    body = take_apart(text.text, answering=answering, writer=writer)
    return replace(body, quoted=f"{body.quoted}\n\n{attached}".strip()) if attached else body


def _calendar_parts(tree: Tree) -> Iterator[tuple[bytes, str, str]]:
    """Given a message, return its calendar parts: by type, or by the name of an attachment."""
    for part in walk(tree):
        kind = content_type(part)
        named = file_name(part).lower().endswith((".ics", ".ical"))
        if kind in {"text/calendar", "application/ics"} or (named and not kind.startswith(("multipart/", "message/"))):
            yield payload(part), parameter(part, "charset"), parameter(part, "method")
