"""What two copies of one message have in common."""

from __future__ import annotations

import hashlib


def unsent_identity(message_id: str, raw: bytes) -> str:
    """Given the same of a message that lies in a folder without having been sent, return its identity.

    It is another one: once the message goes out, with the same Message-ID, it is read as any other.
    """
    return identity("", b"unsent\0" + (message_id.encode("utf-8", "backslashreplace") or raw))


def identity(message_id: str, raw: bytes) -> str:
    """Given a Message-ID ("" where there is none) and the message's bytes, return the identity of the message.

    Two copies of one Message-ID are one message, in whatever folders or accounts they lie. Without a Message-ID
    the bytes decide.
    """
    content = message_id.encode("utf-8", "backslashreplace") if message_id else b"\0" + raw
    return hashlib.sha256(content).hexdigest()
