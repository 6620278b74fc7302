"""Who takes connections on this machine, and one that talks to them as a test's play says, without a word of IMAP."""

from __future__ import annotations

import socket
import struct
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from types import TracebackType
from typing import Self

_PATIENCE = 30.0  # seconds
_BETWEEN_PACKETS = 0.02  # seconds, so that the client's system takes them one by one
_AT_ONE_TIME = 128


class Listener:
    """Takes connections on 127.0.0.1, each in a thread of its own. What goes wrong in one is raised on closing."""

    host = "127.0.0.1"

    def __init__(self) -> None:
        self._listener = socket.create_server((self.host, 0))
        self.port = int(self._listener.getsockname()[1])
        self.connections = 0
        self._sockets: list[socket.socket] = []
        self._pool = ThreadPoolExecutor(_AT_ONE_TIME, thread_name_prefix=type(self).__name__)
        self._tasks: list[Future[None]] = []
        self._open = True

    def serve(self, connection: socket.socket, number: int) -> None:
        """Given a new connection, and how many there were before it, talk to it until it is over."""
        raise NotImplementedError

    def cut_all(self) -> None:
        """End every connection that there is; new ones are taken."""
        for connection in list(self._sockets):
            _end(connection)

    def close(self) -> None:
        """End everything. Raise what went wrong."""
        self._open = False
        # A listener that is only closed does not wake who waits for connections.
        with socket.socket() as knock:
            knock.connect_ex((self.host, self.port))
        self._tasks[0].result(_PATIENCE)
        self._listener.close()
        self.cut_all()
        self._pool.shutdown()
        for task in self._tasks:
            task.result()

    def __enter__(self) -> Self:
        self._tasks.append(self._pool.submit(self._accept))
        return self

    def __exit__(self, kind: type[BaseException] | None, fault: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    def _accept(self) -> None:
        while True:
            connection, _ = self._listener.accept()
            if not self._open:
                connection.close()
                return
            number, self.connections = self.connections, self.connections + 1
            self._sockets.append(connection)
            self._tasks.append(self._pool.submit(self._whole, connection, number))

    def _whole(self, connection: socket.socket, number: int) -> None:
        try:
            with suppress(OSError):  # one of the two has gone in the middle
                connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                self.serve(connection, number)
        finally:
            self._sockets.remove(connection)
            _end(connection)
            connection.close()


class Line:
    """One client's connection, as a play sees it."""

    def __init__(self, connection: socket.socket) -> None:
        self._connection = connection
        self._file = connection.makefile("rb")
        self._sending = threading.Lock()
        self.over = False

    def send(self, *packets: bytes) -> None:
        """Given packets, send each by itself."""
        with self._sending:
            for number, packet in enumerate(packets):
                if number:
                    time.sleep(_BETWEEN_PACKETS)
                self._connection.sendall(packet)

    def read_line(self) -> bytes:
        """Return the next line with its end; b"" where the client is gone."""
        return b"" if self.over else self._file.readline()

    def read(self, count: int) -> bytes:
        """Return so many bytes; fewer where the client is gone."""
        return b"" if self.over else self._file.read(count)

    def wait_for_the_end(self) -> None:
        """Say nothing, and wait until the client goes, or the server is closed."""
        while self.read(1):
            pass

    def cut(self) -> None:
        """End the connection, so that the client comes to the end of it."""
        self.over = True
        _end(self._connection)

    def reset(self) -> None:
        """End the connection so that the client sees a reset. The play has nothing more to say then."""
        self.over = True
        reset_when_closed(self._connection)
        self.free()
        self._connection.close()

    def free(self) -> None:
        """Let go of the connection."""
        self._file.close()


class RawServer(Listener):
    """Lets ``play`` talk to each client."""

    def __init__(self, play: Callable[[Line], None]) -> None:
        super().__init__()
        self._play = play

    def serve(self, connection: socket.socket, number: int) -> None:
        """Given a new connection, let the play talk to it."""
        line = Line(connection)
        try:
            self._play(line)
        finally:
            line.free()


def reset_when_closed(connection: socket.socket) -> None:
    """Given a connection, have the other end see a reset when it is closed, in place of an end."""
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))


def _end(connection: socket.socket) -> None:
    with suppress(OSError):  # it may be over already
        connection.shutdown(socket.SHUT_RDWR)
