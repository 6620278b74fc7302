"""IDLE (RFC 2177) as a doorbell: it tells that there may be news, and is never asked what they are.

The server is left in IDLE between two waits. Each ring comes when IDLE was just entered anew: news from before that are
found by whoever looks after the ring, and news from after it ring again; so none falls between. What the server says in
IDLE is not believed beyond that, for libraries lose some of it (a line in the same packet as the server's "+").
"""

from __future__ import annotations

import select
import socket
import ssl
import threading
import time
from contextlib import suppress

from imapclient.exceptions import IMAPClientError

from agent.errors import MailboxUnreachable
from agent.mailbox.imap.faults import BROKEN, GARBLED
from agent.mailbox.imap.session import Client, Connect, Refusal, Session
from agent.model.settings import ImapAccount

RENEWAL = 9 * 60.0
"""Seconds. A server may end IDLE after 30 minutes, and much between here and there forgets a silent line sooner."""

SHORT_LIFE = 60.0
"""Seconds. A line that breaks sooner than that is not opened again at once, but left to whoever waits for it."""


class ImapBell:
    """Waits for news in an account's inbox. ``base`` says what the verbs do."""

    def __init__(self, account: ImapAccount, *, connect: Connect | None = None) -> None:
        self._account = account
        self._session = Session(account, connect=connect)
        self._wake, self._waker = socket.socketpair()
        self._waiting = threading.Lock()
        self._closed = threading.Event()
        self._idling: Client | None = None
        self._since = 0.0  # when IDLE was entered
        self._opened = 0.0  # when the connection was made

    def wait(self, seconds: float) -> bool:
        """Given how long to wait at most, return whether there may be news; at once where the line is new."""
        with self._waiting:
            try:
                return not self._closed.is_set() and self._wait(seconds)
            finally:
                if self._closed.is_set():
                    self._let_go()

    def _wait(self, seconds: float) -> bool:
        if self._idling is None:
            return self._enter() or self._rest(seconds)
        end = time.monotonic() + seconds
        while (left := min(end, self._since + RENEWAL) - time.monotonic()) > 0:
            if not self._heard(self._idling, left):
                break
            if self._closed.is_set():
                return False
            if self._left_for_news():
                return True
        if time.monotonic() >= self._since + RENEWAL:
            self._left_for_news()
            return True
        return False

    def close(self) -> None:
        """End the wait that is under way in another thread, and each later one."""
        self._closed.set()
        with suppress(OSError):
            self._waker.send(b"x")
        self._session.hang_up()
        if self._waiting.acquire(blocking=False):  # nobody waits who would let go
            try:
                self._let_go()
            finally:
                self._waiting.release()

    def _let_go(self) -> None:
        """Leave nothing open: a bell is made anew for each line that breaks, for as long as the daemon lives."""
        self._idling = None
        self._session.drop()
        self._wake.close()
        self._waker.close()

    def _enter(self) -> bool:
        """Enter IDLE. Return whether the server has it."""

        def enter(client: Client) -> Client | None:
            if not client.has_capability("IDLE"):
                return None
            client.select_folder(self._account.inbox, readonly=True)
            _begin(client)
            return client

        try:
            self._idling = self._session.do(enter, "to tell of news")
        except Refusal:
            self._idling = None
        self._since = time.monotonic()
        if self._idling is None:
            self._session.leave()
        elif self._opened == 0.0:
            self._opened = self._since
        return self._idling is not None

    def _left_for_news(self) -> bool:
        """Leave IDLE and enter it again. Return whether the server said anything but that it is still there."""
        client = self._idling
        assert client is not None
        try:
            _, said = client.idle_done()
            _begin(client)
        except (*BROKEN, *GARBLED, IMAPClientError):
            return self._again()
        self._since = time.monotonic()
        return any(not (isinstance(line, tuple) and line and line[0] == b"OK") for line in said)

    def _again(self) -> bool:
        """The line broke: make a new one, at once if this one has lived for a while."""
        lived = time.monotonic() - self._opened
        self._idling, self._opened = None, 0.0
        self._session.drop()
        if lived < SHORT_LIFE:
            raise MailboxUnreachable(
                f"The mail server {self._account.host} broke off the connection.", "It is tried again by itself."
            )
        self._enter()
        return True

    def _heard(self, client: Client, seconds: float) -> bool:
        """Wait until the server says something, or the bell is closed. Return whether it was either."""
        line = client.socket()
        if isinstance(line, ssl.SSLSocket) and line.pending():
            return True
        ready, _, _ = select.select([line.fileno(), self._wake.fileno()], [], [], seconds)
        return bool(ready)

    def _rest(self, seconds: float) -> bool:
        """Wait without a line: nothing tells of news."""
        select.select([self._wake], [], [], seconds)
        return False


def _begin(client: Client) -> None:
    """Given a client with a folder open, enter IDLE. Raise IMAPClientError if the server refuses.

    imapclient gives up where the server says something else before its "+": that is news, and the "+" still comes.
    """
    try:
        client.idle()
    except BROKEN:
        raise
    except IMAPClientError:
        connection, tag = client._imap, client._idle_tag  # noqa: SLF001 - nothing public goes on from there
        while connection.tagged_commands[tag] is None:
            if connection._get_response() is None:  # noqa: SLF001 - the "+"
                return
        raise
