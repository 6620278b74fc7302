"""A little of Gmail's search language, for ``q=``. A word that is not known here is refused, not overlooked."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from email import message_from_bytes

from tests.servers.gmail.messages import Message

Test = Callable[[Message], bool]
HIDDEN = frozenset({"TRASH", "SPAM"})
_PLACES = {
    "inbox": "INBOX",
    "sent": "SENT",
    "draft": "DRAFT",
    "drafts": "DRAFT",
    "trash": "TRASH",
    "spam": "SPAM",
    "chats": "CHAT",
    "unread": "UNREAD",
    "starred": "STARRED",
    "important": "IMPORTANT",
}


class NotASearch(ValueError):
    """The text has a word that this stand-in does not know."""


def search(text: str) -> tuple[Test, bool]:
    """Given the text of a search, return its test, and whether it looks into Trash and Spam by itself."""
    words = text.split()
    tests = [_test(word) for word in words]
    looks = any(word.lower() in {"in:trash", "in:spam", "in:anywhere"} for word in words)
    return lambda message: all(test(message) for test in tests), looks


def _test(word: str) -> Test:
    if word.startswith("-"):
        test = _test(word[1:])
        return lambda message: not test(message)
    name, colon, value = word.partition(":")
    made = _TESTS.get(name.lower()) if colon and value else None
    if made is None:
        raise NotASearch(word)
    return made(value)


def _in(value: str) -> Test:
    if value.lower() == "anywhere":
        return lambda message: True
    if value.lower() not in _PLACES:
        raise NotASearch(f"in:{value}")
    return lambda message: _PLACES[value.lower()] in message.labels


def _after(value: str) -> Test:
    return lambda message: message.received_at >= _moment(value)


def _before(value: str) -> Test:
    return lambda message: message.received_at < _moment(value)


def _id(value: str) -> Test:
    wanted = value.strip("<>")
    return lambda message: str(message_from_bytes(message.raw)["Message-ID"] or "").strip().strip("<>") == wanted


def _moment(value: str) -> datetime:
    """Seconds since 1970, or a day, which begins at midnight in the user's zone: UTC here."""
    if value.isdecimal():
        return datetime.fromtimestamp(int(value), UTC)
    try:
        return datetime.strptime(value.replace("-", "/"), "%Y/%m/%d").replace(tzinfo=UTC)
    except ValueError as error:
        raise NotASearch(value) from error


_TESTS: dict[str, Callable[[str], Test]] = {
    "in": _in,
    "is": _in,
    "after": _after,
    "before": _before,
    "rfc822msgid": _id,
    "newer_than": lambda value: lambda message: True,  # a stand-in's mail has no age that would matter
}
