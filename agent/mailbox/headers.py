"""What the first bytes of a message hold: its header, its Message-ID as ``agent.parsing`` reads it, its first part."""

from __future__ import annotations

import re
from email import message_from_bytes, policy

from agent.parsing.mime import FAULTS, Headers
from agent.parsing.threads import message_id

_END = re.compile(rb"\n\r?\n")
_DELIMITER = re.compile(rb"^--[^\r\n]{1,200}$", re.MULTILINE)
_FIELD = re.compile(rb"^message-id[ \t]*:[^\n]*(?:\n[ \t][^\n]*)*", re.IGNORECASE | re.MULTILINE)


def header_ends(head: bytes) -> bool:
    """Given the first bytes of a message, return whether its whole header is among them."""
    return _END.search(_without_lead(head)) is not None


def header_of(raw: bytes) -> bytes:
    """Given a message, or as much of it as was read, return its header, the empty line at its end included."""
    lead = len(raw) - len(_without_lead(raw))
    end = _END.search(raw, lead)
    return raw[: end.end()] if end else raw


def first_part_of(raw: bytes, most: int) -> bytes:
    """Given a multipart message, return its first part (RFC 2046): its header, and the first octets of its body."""
    text = raw.replace(b"\r\n", b"\n")
    start = _DELIMITER.search(text, len(header_of(text)))
    if start is None:
        return b""
    part, _, _ = text[start.end() + 1 :].partition(b"\n" + start[0].rstrip())
    return part[: len(header_of(part)) + most]


def message_id_of(head: bytes) -> str:
    """Given a message, or as much of it as holds its header, return the first Message-ID; "" where there is none."""
    head = _without_lead(head)
    end = _END.search(head)
    field = _FIELD.search(head, 0, end.start() + 1 if end else len(head))
    if field is None:
        return ""
    try:
        return message_id(Headers(message_from_bytes(field[0], policy=policy.compat32)))
    except FAULTS:
        return ""


def _without_lead(head: bytes) -> bytes:
    return head.lstrip(b"\r\n")
