"""One message of the account, and how the API shows it in each of its formats."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from email import message_from_bytes
from email.header import decode_header, make_header
from email.message import Message as Parsed
from email.parser import BytesHeaderParser
from html import escape
from typing import Any

_PREFIXES = ("re:", "fwd:", "fw:", "aw:")
_SNIPPET = 200


@dataclass(slots=True)
class Message:
    """A message. Its bytes never change: who edits a draft makes another message."""

    id: str
    thread: str
    raw: bytes = field(repr=False)
    labels: set[str]
    received_at: datetime  # internalDate
    stored_at: datetime  # from when on the index may know it
    history: int = 0

    @property
    def message_id(self) -> str:
        """The Message-ID header, "" where there is none."""
        return str(BytesHeaderParser().parsebytes(self.raw)["Message-ID"] or "").strip()


def message_json(message: Message, form: str, headers: Collection[str] = ()) -> dict[str, Any]:
    """Given a message and a format, return what the API says of it. ``headers``: those wanted in "metadata", or all."""
    said: dict[str, Any] = {
        "id": message.id,
        "threadId": message.thread,
        "labelIds": sorted(message.labels),
        "snippet": snippet(message.raw),
        "historyId": str(message.history),
        "internalDate": str(int(message.received_at.timestamp() * 1000)),
        "sizeEstimate": len(message.raw),
    }
    if form == "raw":
        said["raw"] = encoded(message.raw)
    if form == "metadata":
        head = BytesHeaderParser().parsebytes(message.raw)
        said["payload"] = {"mimeType": head.get_content_type(), "headers": _headers(head, headers)}
    if form == "full":
        said["payload"] = _part(message_from_bytes(message.raw), "")
    return said


def attachment(raw: bytes, wanted: str) -> bytes | None:
    """Given a message and an attachment's id, return what is in it; None if there is no such part."""
    for number, part in _parts(message_from_bytes(raw), ""):
        if _attachment_id(number, part) == wanted:
            return _content(part)
    return None


def subject(raw: bytes) -> str:
    """Given a message, return its subject as threads compare it: without "Re:", in one case, spaces as one."""
    value = BytesHeaderParser().parsebytes(raw)["Subject"] or ""
    try:
        text = str(make_header(decode_header(str(value))))
    except (LookupError, ValueError):
        text = str(value)
    text = " ".join(text.split()).casefold()
    while text.startswith(_PREFIXES):
        text = text.partition(":")[2].strip()
    return text


def answered(raw: bytes) -> set[str]:
    """Given a message, return the Message-IDs that it names as those before it."""
    head = BytesHeaderParser().parsebytes(raw)
    fields = [*head.get_all("References", []), *head.get_all("In-Reply-To", [])]
    return {word for value in fields for word in str(value).split()}


def snippet(raw: bytes) -> str:
    """Given a message, return the beginning of its first text, written as HTML."""
    for _, part in _parts(message_from_bytes(raw), ""):
        if part.get_content_type() == "text/plain":
            return escape(" ".join(_content(part).decode("utf-8", "replace").split())[:_SNIPPET])
    return ""


def encoded(data: bytes) -> str:
    """Given bytes, return them in base64url."""
    return base64.urlsafe_b64encode(data).decode()


def decoded(text: str) -> bytes:
    """Given base64url, with its "=" at the end or without, return the bytes."""
    return base64.urlsafe_b64decode(text.rstrip("=") + "=" * (-len(text.rstrip("=")) % 4))


def _headers(part: Parsed, wanted: Collection[str]) -> list[dict[str, str]]:
    names = {name.lower() for name in wanted}
    shown = [(name, value) for name, value in part.items() if not names or name.lower() in names]
    # Folded lines are shown as one.
    return [{"name": name, "value": "".join(str(value).splitlines())} for name, value in shown]


def _part(part: Parsed, number: str) -> dict[str, Any]:
    said: dict[str, Any] = {
        "partId": number,
        "mimeType": part.get_content_type(),
        "filename": part.get_filename() or "",
        "headers": _headers(part, ()),
        "body": _body(part, number),
    }
    inner = [_part(child, below) for below, child in _children(part, number)]
    return {**said, "parts": inner} if inner else said


def _body(part: Parsed, number: str) -> dict[str, Any]:
    if part.is_multipart():
        return {"size": 0}
    content = _content(part)
    if part.get_filename():
        return {"attachmentId": _attachment_id(number, part), "size": len(content)}
    return {"size": len(content), "data": encoded(content)}


def _attachment_id(number: str, part: Parsed) -> str:
    return "ANGj" + hashlib.sha256(f"{number}/{part.get_filename()}".encode()).hexdigest()[:24]


def _content(part: Parsed) -> bytes:
    content = part.get_payload(decode=True)
    return content if isinstance(content, bytes) else b""


def _children(part: Parsed, number: str) -> Iterator[tuple[str, Parsed]]:
    content = part.get_payload()
    if part.is_multipart() and isinstance(content, list):
        for place, child in enumerate(content):
            if isinstance(child, Parsed):
                yield (f"{number}.{place}" if number else str(place)), child


def _parts(part: Parsed, number: str) -> Iterator[tuple[str, Parsed]]:
    yield number, part
    for below, child in _children(part, number):
        yield from _parts(child, below)
