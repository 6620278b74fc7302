"""A line to a server as people have one at home: so many megabits a second from there, and a delay on the way."""

from __future__ import annotations

import socket
import threading
import time
from contextlib import suppress
from queue import Queue

from tests.servers.lines import Listener

MEGABITS = 50  # a second, to the client: a usual line
DELAY = 0.02  # seconds, from one end to the other and back
_MOST = 65_536
_MOST_PIECES = 16  # that are on their way at one time


class HomeLine(Listener):
    """Before a port of this machine."""

    def __init__(self, port: int) -> None:
        super().__init__()
        self._server = port

    def serve(self, connection: socket.socket, number: int) -> None:
        """Given a new connection, join it to the server."""
        with socket.create_connection((self.host, self._server)) as upstream:
            upstream.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            self._sockets.append(upstream)
            asking = threading.Thread(target=_pass_on, args=(connection, upstream, DELAY, 0.0))
            asking.start()
            try:
                _pass_on(upstream, connection, 0.0, 8 / (MEGABITS * 1e6))
            finally:
                asking.join()
                self._sockets.remove(upstream)


def _pass_on(source: socket.socket, target: socket.socket, delay: float, seconds_an_octet: float) -> None:
    """Pass on what comes, until there is no more: each piece after a delay, and no faster than the line is.

    Pieces that come while others are still on their way are not held up by those: a client may ask ahead.
    """
    on_its_way: Queue[tuple[float, bytes]] = Queue(_MOST_PIECES)
    arriving = threading.Thread(target=_arrive, args=(on_its_way, target, seconds_an_octet))
    arriving.start()
    with suppress(OSError):
        while data := source.recv(_MOST):
            on_its_way.put((time.monotonic() + delay, data))
    on_its_way.put((0.0, b""))
    arriving.join()


def _arrive(on_its_way: Queue[tuple[float, bytes]], target: socket.socket, seconds_an_octet: float) -> None:
    free = 0.0
    over = False
    while data := (piece := on_its_way.get())[1]:
        free = max(free, piece[0]) + len(data) * seconds_an_octet
        time.sleep(max(0.0, free - time.monotonic()))
        if not over:
            try:
                target.sendall(data)
            except OSError:
                over = True  # what still comes is dropped, so that who reads it is not held up
    with suppress(OSError):
        target.shutdown(socket.SHUT_WR)
