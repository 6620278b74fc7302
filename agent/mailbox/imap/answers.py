"""What a server answered to FETCH: parts by the name that was asked for, the time of arrival, Gmail's own names."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any


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


def named(item: dict[bytes, Any]) -> tuple[str, str]:
    """Given what FETCH answered, return what Gmail calls the message and its conversation; "" of another server."""
    message, conversation = item.get(b"X-GM-MSGID"), item.get(b"X-GM-THRID")
    return f"gmail:{message}" if message else "", f"gmail:{conversation}" if conversation else ""
