"""In which of Google's conversations a message is: remembered from the heads that were read, else searched for."""

from __future__ import annotations

import re
from collections import OrderedDict
from contextlib import suppress

from agent.errors import BadMessage, MailboxError
from agent.mailbox.gmail.client import Client
from agent.mailbox.headers import message_id_of
from agent.parsing import parse_head

KEPT = 5_000  # conversations that are remembered
_SEARCHED = re.compile(r"<([\w.+=$-]{1,200}@[\w.-]{1,200})>", re.ASCII)


class Conversations:
    """Knows Google's ids of conversations. A draft goes into the one that it answers."""

    def __init__(self, client: Client) -> None:
        self._client = client
        self._by_message_id: OrderedDict[str, str] = OrderedDict()

    def remember(self, header: bytes, thread: str) -> None:
        """Given a message's header and the id of its conversation, keep that."""
        if (message_id := message_id_of(header)) and thread:
            self._by_message_id[message_id] = thread
            if len(self._by_message_id) > KEPT:
                self._by_message_id.popitem(last=False)

    def forget(self, thread: str) -> None:
        """Given an id that may be no conversation's any more, take none for it from now on."""
        for message_id, known in self._by_message_id.items():
            if known == thread:
                self._by_message_id[message_id] = ""

    def answered_by(self, raw: bytes) -> str:
        """Given a draft, return the id of the conversation that it answers; "" where it is not known.

        Then its own header alone says what it answers.
        """
        try:
            message, _ = parse_head(raw)
        except BadMessage:
            return ""
        answered = tuple(dict.fromkeys((message.in_reply_to, *reversed(message.references))))
        for message_id in answered:
            if message_id in self._by_message_id:
                return self._by_message_id[message_id]
        with suppress(MailboxError):
            return self._searched(message.in_reply_to)
        return ""

    def _searched(self, message_id: str) -> str:
        """What the search knows of a message: of a new one perhaps nothing yet, and then the draft goes without."""
        plain = _SEARCHED.fullmatch(message_id)
        if plain is None:
            return ""
        found = self._client.get("messages.list", q=f"rfc822msgid:{plain[1]}", maxResults=2, fields="messages/threadId")
        threads = {str(one.get("threadId") or "") for one in found.get("messages") or ()}
        return threads.pop() if len(threads) == 1 else ""
