"""What two copies of one message have in common."""

from __future__ import annotations

import hashlib
from datetime import datetime, timedelta

_COPIES = timedelta(days=1)
"""How far apart two copies of one message may say that they were written."""


def unsent_identity(message_id: str, raw: bytes) -> str:
    """Given the same of a message that lies in a folder without having been sent, return its identity.

    It is another one: once the message goes out, with the same Message-ID, it is read as any other.
    """
    return identity("", b"unsent\0" + (message_id.encode("utf-8", "backslashreplace") or raw))


def identity(message_id: str, raw: bytes) -> str:
    """Given a Message-ID ("" where there is none) and the message's bytes, return the identity of the message.

    Two copies of one Message-ID, of about one date, are one message, in whatever folders they lie. Without a Message-ID
    the bytes decide.
    """
    content = message_id.encode("utf-8", "backslashreplace") if message_id else b"\0" + raw
    return hashlib.sha256(content).hexdigest()


def are_copies(written: datetime, other: datetime) -> bool:
    """Given when two messages of one Message-ID were written, return whether they are copies of one.

    Careless programs give one Message-ID to all that they send, and nobody's word may be lost by that.
    """
    return abs(written - other) <= _COPIES


def another_identity(known: str, written: datetime) -> str:
    """Given the identity of a message, return the identity of a different message that has the same Message-ID, and was
    written at the given time."""
    return f"{known} {written.isoformat()}"
