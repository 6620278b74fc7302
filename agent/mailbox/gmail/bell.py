"""Looks once a minute whether anything came: Google pushes news only to servers, by a service that costs money.

One look is one request of two units; it asks for no message.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Mapping
from typing import Any

from agent.errors import MessageGone
from agent.mailbox.gmail.client import Client
from agent.mailbox.gmail.history import number_of
from agent.mailbox.gmail.labels import AWAY, IN_DRAFTS
from agent.mailbox.tokens import Tokens
from agent.model.settings import GmailAccount

POLL = 60.0  # seconds
_FIELDS = "historyId,nextPageToken,history/messagesAdded/message/labelIds"
_NOT_NEWS = AWAY | {IN_DRAFTS}


class GmailBell:
    """Tells that there may be news at Gmail. ``base`` says what each verb does."""

    def __init__(self, account: GmailAccount, tokens: Tokens, *, poll: float = POLL) -> None:
        self._client = Client(account, tokens)
        self._poll = poll
        self._closed = threading.Event()
        self._waiting = threading.Lock()
        self._since = 0  # where the history stood when it was looked at last
        self._looked = 0.0

    def wait(self, seconds: float) -> bool:
        """Given how long to wait at most, return whether there may be news; at once where nobody looked before."""
        with self._waiting:
            end = time.monotonic() + seconds
            while not self._closed.is_set():
                if self._rings():
                    return True
                left = min(end, self._looked + self._poll) - time.monotonic()
                if end <= time.monotonic():
                    return False
                self._closed.wait(max(0.0, left))
            self._client.drop()
            return False

    def close(self) -> None:
        """End the wait that is under way in another thread, and each later one."""
        self._closed.set()
        self._client.hang_up()
        if self._waiting.acquire(blocking=False):  # nobody waits who would close the line
            try:
                self._client.drop()
            finally:
                self._waiting.release()

    def _rings(self) -> bool:
        """Look, if it is time to. Return whether there may be news."""
        if self._since and time.monotonic() < self._looked + self._poll:
            return False
        self._looked = time.monotonic()
        before, self._since = self._since, self._since or number_of(self._client.get("getProfile"))
        try:
            return self._moved_on() if before else True
        except MessageGone:  # the history does not reach back so far
            self._since = 0
            return True

    def _moved_on(self) -> bool:
        pages = self._client.pages(
            "history.list", startHistoryId=str(self._since), historyTypes=["messageAdded"], fields=_FIELDS
        )
        rings = False
        for page in pages:
            self._since = max(self._since, number_of(page))
            rings = rings or any(
                _is_news(one) for record in page.get("history") or () for one in record.get("messagesAdded") or ()
            )
        return rings


def _is_news(added: Mapping[str, Any]) -> bool:
    """Whether it is a message that came or was sent: not a draft that is being written, and no spam."""
    return _NOT_NEWS.isdisjoint((added.get("message") or {}).get("labelIds") or ())
