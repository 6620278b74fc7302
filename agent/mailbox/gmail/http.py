"""The one way out to Google: nothing that is not in the table leaves, and nothing leaves twice.

httplib2 sends a request once more by itself where the server closed the line without an answer, whatever it asked for:
one drafts.create then makes two drafts. Here each request has one connection, and a second try is somebody's decision.
"""

from __future__ import annotations

import socket
from collections.abc import Mapping
from contextlib import suppress
from typing import Any

import httplib2

from agent.mailbox.gmail.allowed import check


class SecondTry(ConnectionError):
    """The line was closed before an answer came. httplib2 would have sent the request again."""


class Closed(ConnectionError):
    """The account is not to be asked any more."""


class GuardedHttp(httplib2.Http):
    """Asks one server, for what the table allows. Used by one thread at a time, but for ``hang_up``."""

    def __init__(self, origin: str, timeout: float) -> None:
        # To this machine itself never by way of another one.
        proxy = None if origin.startswith("http:") else httplib2.proxy_info_from_environment
        super().__init__(timeout=timeout, proxy_info=proxy)
        self._origin = origin
        self._closed = False
        self.follow_redirects = False
        self.begun = False  # whether a byte of the last request may have left

    def request(
        self,
        uri: str,
        method: str = "GET",
        body: str | bytes | None = None,
        headers: Mapping[str, str] | None = None,
        redirections: int = 0,
        connection_type: object = None,
    ) -> tuple[httplib2.Response, bytes]:
        """Given a request, return what the server answers. Raise NotAllowed before anything else."""
        self.begun = False
        check(method, uri, headers or {}, self._origin)
        if self._closed:
            raise Closed
        return super().request(uri, method, body, dict(headers or {}), 0, connection_type)

    def _conn_request(
        self,
        conn: Any,  # noqa: ANN401 - httplib2 types none of its connections
        request_uri: str,
        method: str,
        body: str | bytes | None,
        headers: Mapping[str, str],
    ) -> tuple[httplib2.Response, bytes]:
        """Send it, the last look at it taken: what stands here goes over the line."""
        if check(method, self._origin + request_uri, headers, self._origin).writes:
            conn.close()  # a line that was kept may be dead already, and then nobody knows what became of the request
        left = 0 if conn.sock is not None else 1
        connect, request = conn.connect, conn.request

        def connect_once() -> None:
            nonlocal left
            left -= 1
            if left < 0:
                raise SecondTry
            connect()
            if self._closed:
                raise Closed

        def begin(*arguments: object, **named: object) -> None:
            if conn.sock is None:
                conn.connect()
            self.begun = True
            request(*arguments, **named)

        conn.connect, conn.request = connect_once, begin
        try:
            return super()._conn_request(conn, request_uri, method, body, headers)
        finally:
            del conn.connect, conn.request

    def drop(self) -> None:
        """Close the line. What is still on it belongs to nobody."""
        lines, self.connections = self.connections, {}
        for line in lines.values():
            line.close()

    def hang_up(self) -> None:
        """From any thread: end the request that is under way, and let none begin."""
        self._closed = True
        for line in list(self.connections.values()):
            sock = line.sock
            if sock is not None:
                with suppress(OSError):
                    socket.socket.shutdown(sock, socket.SHUT_RDWR)
