"""A message as Google tells it: its labels, its times, and its header as the bytes that a parser reads."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime, timedelta
from html import unescape
from typing import Any

from agent.mailbox.gmail.labels import filing_of
from agent.model.mail import Head, Stored

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_HEX = 16


def labels_of(message: Mapping[str, Any]) -> frozenset[str]:
    """Given a message, return its labels."""
    return frozenset(map(str, message.get("labelIds") or ()))


def arrived(message: Mapping[str, Any]) -> datetime | None:
    """Given a message, return when it came (internalDate), in UTC; None where Google does not say."""
    try:
        return _EPOCH + timedelta(milliseconds=int(message["internalDate"]))
    except (KeyError, TypeError, ValueError, OverflowError):
        return None


def head_of(message: Mapping[str, Any]) -> Head:
    """Given a message with its header, return it. Its size is what Google thinks it is."""
    return Head(
        header_of(message),
        int(message.get("sizeEstimate") or 0),
        arrived(message),
        named(message.get("id")),
        named(message.get("threadId")),
        filing_of(labels_of(message)),
        unescape(str(message.get("snippet") or "")),
    )


def header_of(message: Mapping[str, Any]) -> bytes:
    """Given a message with its header fields, return them as bytes, the empty line at the end included."""
    payload = message.get("payload")
    fields: Iterable[Any] = (payload.get("headers") or ()) if isinstance(payload, dict) else ()
    return b"".join(_field(str(one.get("name")), str(one.get("value"))) for one in fields) + b"\r\n"


def _field(name: str, value: str) -> bytes:
    """One field. Where the value holds line ends, what follows is made to belong to it: a header is not to grow."""
    lines = [line for line in value.replace("\r", "\n").split("\n") if line.strip()] or [""]
    folded = "\r\n".join((lines[0], *(f" {line.lstrip()}" for line in lines[1:])))
    text = f"{name}: {folded}\r\n"
    try:
        return text.encode("utf-8", "surrogateescape")
    except UnicodeEncodeError:
        return text.encode("utf-8", "replace")


def named(key: object) -> str:
    """Given Google's id of a message or a thread, return what it is called beyond this package; "" for none.

    It is what the same account calls it by IMAP (X-GM-MSGID, X-GM-THRID), where the same number is a decimal one.
    """
    text = str(key or "")
    try:
        return f"gmail:{int(text, _HEX)}" if text else ""
    except ValueError:
        return f"gmail:{text}"


def stored(message: Mapping[str, Any]) -> Stored:
    """Given a message with its bytes, return them. Raise ValueError where they are none."""
    raw = message.get("raw")
    if not isinstance(raw, str):
        raise ValueError("no bytes")  # noqa: TRY004 - of what Google said, not of who asked
    try:
        return Stored(base64.urlsafe_b64decode(raw + "=" * (-len(raw) % 4)), arrived(message))
    except binascii.Error:
        raise ValueError("no bytes") from None


def as_raw(draft: bytes) -> str:
    """Given a draft, return it as Google takes it."""
    return base64.urlsafe_b64encode(draft).decode("ascii")
