"""Ids, threads and bytes: what turns a composed draft into a message (RFC 5322) that every client threads rightly.

Message-ID, In-Reply-To and References are written here by hand, folded at spaces alone: the library writes a long id as
an encoded word, which Exchange and others then drop.
"""

from __future__ import annotations

import email.policy
import hashlib
import json
import re
from collections.abc import Iterable
from datetime import datetime
from email.headerregistry import Address
from email.message import EmailMessage
from email.utils import format_datetime

from email_validator import EmailNotValidError, validate_email

from agent.drafting.formats import one_line
from agent.expressions import expression
from agent.model.draft import DraftText, Kind
from agent.model.plan import Place

KEPT_REFERENCES = 15
"""How many of the latest ids References keeps besides the thread's first."""

_POLICY = email.policy.SMTP.clone(max_line_length=998)
_LINE_BYTES = 998  # RFC 5322, 2.1.1
_ID = expression(r"<[\x21-\x3b\x3d\x3f-\x7e]{1,900}>")
_PLAIN_ADDRESS = expression(r"[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*@[\w-]+(?:\.[\w-]+)*", re.ASCII)
_ID_LENGTH = 69
_NO_DOMAIN = "localhost.invalid"  # such a draft is blocked; its id must be one all the same
_OPAQUE = "abcdefghijklmnopqrstuvwxyz0123456789"


def draft_key(place: Place) -> str:
    """Given what is to be placed, return its key: the same on every machine and after a rebuild."""
    who = place.person.address or place.person.name
    return key_of(place.kind, place.round.key if place.round else "", who, place.occasion)


def key_of(kind: Kind, round_key: str, who: str, occasion: str) -> str:
    """Given a draft's kind, round, recipient (the address, else the name) and occasion, return its key."""
    return _digest([kind.value, round_key, one_line(who).casefold(), occasion])[:32]


def message_id(key: str, revision: int, from_address: str) -> str:
    """Given a draft's key, its revision from 1, and the From address, return its Message-ID, under 70 characters."""
    domain = _ascii_domain(from_address)
    while len(domain) > _ID_LENGTH - 19 and "." in domain:
        domain = domain.partition(".")[2]
    length = max(16, min(30, _ID_LENGTH - 3 - len(domain)))
    return f"<{_opaque(key, revision)[:length]}@{domain}>"


def _ascii_domain(address: str) -> str:
    try:
        return address.rpartition("@")[2].encode("idna").decode("ascii").lower() or _NO_DOMAIN
    except UnicodeError:
        return _NO_DOMAIN


def _opaque(key: str, revision: int) -> str:
    """Given a key and a revision, return letters and digits that tell nobody anything."""
    number = int(_digest([key, revision]), 16)
    letters = []
    while number:
        number, rest = divmod(number, len(_OPAQUE))
        letters.append(_OPAQUE[rest])
    return "".join(letters)


def _digest(values: list[str | int]) -> str:
    return hashlib.sha256(json.dumps(values, ensure_ascii=True).encode()).hexdigest()


def usable_address(address: str) -> str | None:
    """Given somebody's address, return it as it may stand in To; None where no mail can be sent to it."""
    try:
        checked = validate_email(address, check_deliverability=False, allow_smtputf8=False, test_environment=True)
    except EmailNotValidError:
        return None
    return checked.ascii_email


def is_own_address(address: str) -> bool:
    """Given an address of the user's, return whether it can stand in From: "jordan@localhost" is for them to know."""
    return _PLAIN_ADDRESS.fullmatch(address) is not None


def thread(answered_id: str, references: tuple[str, ...], in_reply_to: str) -> tuple[str, tuple[str, ...]]:
    """Given the answered mail's ids, return In-Reply-To and References (RFC 5322, 3.6.4); empty where it has no id."""
    if not _ID.fullmatch(answered_id):
        return "", ()
    before = references or ((in_reply_to,) if in_reply_to else ())
    return answered_id, trimmed((*before, answered_id))


def trimmed(references: Iterable[str]) -> tuple[str, ...]:
    """Given References, return the thread's first id and the latest ones, each once, without what is no id."""
    ids = list(references)
    kept = [one for place, one in enumerate(ids) if _ID.fullmatch(one) and one not in ids[place + 1 :]]
    return tuple(kept if len(kept) <= KEPT_REFERENCES + 1 else [kept[0], *kept[-KEPT_REFERENCES:]])


def serialise(text: DraftText, message_id: str, date: datetime) -> bytes:
    """Given a composed draft, its Message-ID and an aware date, return the message's bytes (RFC 5322, CRLF).

    To is left out where there is no address. Raise ValueError if the date is naive or an address or id cannot stand in
    a header; ``compose`` reports such addresses as problems first.
    """
    if date.tzinfo is None:
        raise ValueError("A draft's date needs a time zone.")
    if not _ID.fullmatch(message_id):
        raise ValueError("A draft's Message-ID cannot stand in a header.")
    message = EmailMessage(policy=_POLICY)
    message["From"] = Address(one_line(text.from_name), addr_spec=text.from_address)
    if text.to_address:
        message["To"] = Address(one_line(text.to_name), addr_spec=text.to_address)
    message["Subject"] = one_line(text.subject)
    message["Date"] = format_datetime(date)
    message.set_content(text.body, charset="utf-8", cte=_transfer_encoding(text.body))
    return _id_lines(text, message_id) + message.as_bytes()


def _transfer_encoding(body: str) -> str:
    """Given a body, return the encoding that keeps every paragraph on one line, as clients show it best."""
    if max(map(len, body.encode().split(b"\n"))) > _LINE_BYTES:
        return "quoted-printable"
    return "7bit" if body.isascii() else "8bit"


def _id_lines(text: DraftText, message_id: str) -> bytes:
    lines = [f"Message-ID: {message_id}"]
    if _ID.fullmatch(text.in_reply_to):
        lines.append(f"In-Reply-To: {text.in_reply_to}")
    references = trimmed(text.references)
    if references:
        lines.append("References: " + _folded(references))
    return "".join(f"{line}\r\n" for line in lines).encode("ascii")


def _folded(ids: tuple[str, ...]) -> str:
    """Given ids, return them on as few lines as RFC 5322, 2.1.1 allows, broken at spaces alone."""
    lines = [""]
    for one in ids:
        if lines[-1] and len(lines[-1]) + len(one) > _LINE_BYTES - len("References: "):
            lines.append("")
        lines[-1] += f" {one}" if lines[-1] else one
    return "\r\n ".join(lines)
