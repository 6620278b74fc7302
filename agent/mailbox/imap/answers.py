"""What a server answered to FETCH: parts by the name that was asked for, time of arrival, the server's own names."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from agent.mailbox.quirks import NAMINGS


def given(item: dict[bytes, Any], name: bytes) -> bool:
    """Given what FETCH answered, return whether that part is in it; some servers say NIL of a message that is gone."""
    return any(key.startswith(name) and isinstance(value, bytes) for key, value in item.items())


def part(item: dict[bytes, Any], name: bytes) -> bytes:
    """Given what FETCH answered, return the part of that name, whatever the server added to the name."""
    return next((value for key, value in item.items() if key.startswith(name) and isinstance(value, bytes)), b"")


def received(item: dict[bytes, Any]) -> datetime | None:
    """Given what FETCH answered, return when the message came (INTERNALDATE), in UTC; None where it does not say."""
    at = item.get(b"INTERNALDATE")
    return at.astimezone(UTC) if isinstance(at, datetime) else None


def is_draft(item: dict[bytes, Any]) -> bool:
    """Given what FETCH answered, return whether the message is marked as a draft (FLAGS)."""
    return any(flag.lower() == b"\\draft" for flag in item.get(b"FLAGS") or ())


def named(item: dict[bytes, Any]) -> tuple[str, str]:
    """Given what FETCH answered, return the server's own names of message and conversation; "" where it has none."""
    for naming in NAMINGS:
        message, conversation = (item.get(name.encode()) for name in (naming.message, naming.conversation))
        if message or conversation:
            return _prefixed(naming.prefix, message), _prefixed(naming.prefix, conversation)
    return "", ""


def _prefixed(prefix: str, name: object) -> str:
    return f"{prefix}:{name}" if name else ""
