"""What came since the last pass, by Google's history: one look serves every folder of a pass.

Ids and labels in the history are as they were then, and some are gone by now. So each message that may be new in a
folder is asked for, once, and its header is kept for whoever asks for it next.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field
from typing import Any

from agent.errors import TRIED_AGAIN, MailboxUnreachable, MessageGone
from agent.mailbox.gmail.client import Client
from agent.mailbox.gmail.heads import labels_of
from agent.mailbox.gmail.labels import AWAY, folder_of, may_bring

TYPES = ["messageAdded", "messageDeleted", "labelAdded", "labelRemoved"]
YOUNG = 60.0  # seconds for which one look serves other folders, too
PAGE = 500
FIELDS = "id,threadId,labelIds,snippet,internalDate,sizeEstimate,payload/headers"

Only = Callable[[], Collection[str]]


@dataclass(slots=True)
class Look:
    """One look at the history: from where on, until where, and the messages that may be new, by id."""

    since: int
    until: int
    at: float
    messages: dict[str, Mapping[str, Any]] = field(repr=False)
    served: set[str] = field(default_factory=set)  # the folders that were told of it


class History:
    """Looks at the history as seldom as it may: each folder is told the truth of at most a minute ago."""

    def __init__(self, client: Client, now: Callable[[], float] = time.monotonic) -> None:
        self._client = client
        self._now = now
        self._look: Look | None = None

    def news(self, folder: str, since: int, only: Only) -> tuple[list[Mapping[str, Any]], int]:
        """Given a folder, return the messages that may have come into it, and where the history stands.

        ``only`` gives the labels that Mail is narrowed to; it is asked where anything happened. Raise MessageGone where
        Google does not remember that far back.
        """
        look = self._look
        if look is None or not self._serves(look, folder, since):
            look = self._look = self._looked(since, only)
        look.served.add(folder)
        messages = look.messages.values()
        found = [message for message in messages if folder_of(labels_of(message), only()) == folder]
        return found, look.until

    def forget(self) -> None:
        """Look anew the next time."""
        self._look = None

    def _serves(self, look: Look, folder: str, since: int) -> bool:
        young = self._now() - look.at < YOUNG
        return young and folder not in look.served and look.since <= since <= look.until

    def _looked(self, since: int, only: Only) -> Look:
        at = self._now()
        until, messages = 0, dict[str, Mapping[str, Any]]()
        for page in self._client.pages("history.list", startHistoryId=str(since), historyTypes=TYPES, maxResults=PAGE):
            until = until or _number(page.get("historyId"))  # the first page's: what comes while we read comes again
            for record in page.get("history") or ():
                _follow(record, messages, only())
        if not until:
            raise MessageGone("Gmail's history ends nowhere.")
        return Look(since, until, at, self._asked(messages))

    def _asked(self, messages: Mapping[str, Mapping[str, Any]]) -> dict[str, Mapping[str, Any]]:
        """Given messages as the history tells of them, return them as they are now; as told, where they are not given.

        So whoever asks for such a one in its folder learns that it is there, and cannot be had.
        """
        found: dict[str, Mapping[str, Any]] = {}
        for key, told in messages.items():
            try:
                found[key] = self._client.message(key, "metadata", FIELDS) or told
            except MessageGone:
                continue  # as happens to a draft that is being written: each save of it is another message
        return found


def _follow(record: Mapping[str, Any], messages: dict[str, Mapping[str, Any]], only: Collection[str]) -> None:
    """Given a record, note the messages that may be new somewhere by it, and forget those that went."""
    for one in record.get("messagesAdded") or ():
        messages[_key(one)] = one["message"]
    for one in record.get("labelsAdded") or ():
        if not AWAY.isdisjoint(one.get("labelIds") or ()):
            messages.pop(_key(one), None)
        elif may_bring(one.get("labelIds") or (), (), only):
            messages[_key(one)] = one["message"]
    for one in record.get("labelsRemoved") or ():
        if may_bring((), one.get("labelIds") or (), only):
            messages[_key(one)] = one["message"]
    for one in record.get("messagesDeleted") or ():
        messages.pop(_key(one), None)


def _key(one: Mapping[str, Any]) -> str:
    return str(one["message"]["id"])


def _number(text: object) -> int:
    return int(str(text)) if str(text).isdecimal() else 0


def number_of(profile: Mapping[str, Any]) -> int:
    """Given a profile, return where the history stands. Raise MailboxUnreachable where it does not say."""
    found = _number(profile.get("historyId"))
    if not found:
        raise MailboxUnreachable("Gmail does not say where its history stands.", TRIED_AGAIN)
    return found
