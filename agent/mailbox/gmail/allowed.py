"""The requests that may leave this machine for Google: these, and no other.

Whoever may place a draft at Gmail may send it, too: no consent is for the one alone, for the scopes of the two are the
same. So the promise is kept here. What sends, changes labels, deletes for good or imports is not in the table, and what
is not in the table does not leave.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from urllib.parse import parse_qsl, urlsplit

from agent.mailbox.quirks import THIS_MACHINE

GOOGLE = "https://gmail.googleapis.com"
READONLY = "https://www.googleapis.com/auth/gmail.readonly"
COMPOSE = "https://www.googleapis.com/auth/gmail.compose"
MODIFY = "https://www.googleapis.com/auth/gmail.modify"
EVERYTHING = "https://mail.google.com/"

_READS = frozenset({READONLY, MODIFY, EVERYTHING})
_ID = "[A-Za-z0-9_-]{1,128}"
_PARAMETERS = frozenset(
    {
        "alt", "fields", "format", "historyTypes", "includeSpamTrash", "labelIds", "maxResults", "metadataHeaders",
        "pageToken", "prettyPrint", "q", "startHistoryId",
    }
)  # fmt: skip
# With one of these a server may take a request for another one than it is.
_OTHER_METHODS = frozenset({"x-http-method-override", "x-http-method", "x-method-override"})


class NotAllowed(RuntimeError):
    """Somebody asked for a request that is not in the table: a fault of this program, before any byte of it left."""


@dataclass(frozen=True, slots=True)
class Method:
    """One method of Google's: how it is asked for, its price in quota units, and the scopes of which one is enough."""

    name: str
    verb: str
    path: re.Pattern[str]
    units: int
    scopes: frozenset[str]

    @property
    def writes(self) -> bool:
        """Whether it changes anything."""
        return self.verb != "GET"


def _method(name: str, verb: str, path: str, units: int, *scopes: str) -> tuple[str, Method]:
    pattern = re.compile("/gmail/v1/users/me/" + path.replace("{id}", _ID), re.ASCII)
    return name, Method(name, verb, pattern, units, frozenset(scopes))


METHODS: Mapping[str, Method] = dict(
    (
        _method("getProfile", "GET", "profile", 1, *_READS, COMPOSE),
        _method("labels.list", "GET", "labels", 1, *_READS),
        _method("messages.list", "GET", "messages", 5, *_READS),
        _method("messages.get", "GET", "messages/{id}", 20, *_READS),
        _method("history.list", "GET", "history", 2, *_READS),
        _method("drafts.list", "GET", "drafts", 5, *_READS, COMPOSE),
        _method("drafts.create", "POST", "drafts", 10, COMPOSE, MODIFY, EVERYTHING),
        _method("messages.trash", "POST", "messages/{id}/trash", 5, MODIFY, EVERYTHING),
        _method("settings.sendAs.list", "GET", "settings/sendAs", 1, *_READS),
    )
)
"""Scopes as in the discovery document (revision 20261005). Prices as in developers.google.com/workspace/gmail/api/
reference/quota, of 2026 where known (messages.get is 20 for projects made after April 2026, and was 5), else older."""

NEEDED = ("messages.list", "drafts.create")
"""Without these an account cannot be worked on; without messages.trash drafts are left where they lie."""


def check(verb: str, uri: str, headers: Iterable[str], origin: str) -> Method:
    """Given a request as it would leave, return the method that it is. Raise NotAllowed if it is none of the table.

    ``origin`` is the server that it must go to: "https://host", or plain HTTP on this machine alone.
    """
    parts = urlsplit(uri)
    if f"{parts.scheme}://{parts.netloc}" != origin or not _is_safe(parts.scheme, parts.hostname or ""):
        raise NotAllowed("A request to another server than the account's was not sent.")
    if {name.lower() for name in headers} & _OTHER_METHODS or parts.fragment:
        raise NotAllowed("A request that may be taken for another one was not sent.")
    names = {name for name, _ in parse_qsl(parts.query, keep_blank_values=True)}
    for method in METHODS.values():
        if method.verb == verb and method.path.fullmatch(parts.path) and names <= _PARAMETERS:
            return method
    raise NotAllowed("A request that followup never makes was not sent.")


def _is_safe(scheme: str, host: str) -> bool:
    return scheme == "https" or (scheme == "http" and host in THIS_MACHINE)


def may(name: str, granted: frozenset[str]) -> bool:
    """Given a method's name and the scopes that were granted (none: unknown), return whether it may be asked for."""
    return not granted or not METHODS[name].scopes.isdisjoint(granted)
