"""The server's end of connections, without a word of IMAP: what each client is told is up to a play."""

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
_BETWEEN_PACKETS = 0.02  # so that the client's system takes them one by one
_AT_ONE_TIME = 64


class Line:
    """One client's connection, from the server's end."""

    def __init__(self, connection: socket.socket) -> None:
        self._connection = connection
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
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
        """From any thread: end the connection, so that the client comes to the end of it."""
        self.over = True
        with suppress(OSError):  # it may be over already
            self._connection.shutdown(socket.SHUT_RDWR)

    def reset(self) -> None:
        """End the connection so that the client sees a reset. The play has nothing more to say then."""
        self.over = True
        self._connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.free()

    def free(self) -> None:
        """Let go of the connection, once nobody uses it any more."""
        self._file.close()
        self._connection.close()


class RawServer:
    """Lets ``play`` talk to each client, in a thread of its own. What goes wrong in a play is raised on closing."""

    host = "127.0.0.1"

    def __init__(self, play: Callable[[Line], None]) -> None:
        self._play = play
        self._listener = socket.create_server((self.host, 0))
        self.port = int(self._listener.getsockname()[1])
        self.connections = 0
        self._lines: list[Line] = []
        self._pool = ThreadPoolExecutor(_AT_ONE_TIME, thread_name_prefix="scripted")
        self._plays: list[Future[None]] = []
        self._open = True

    def cut_all(self) -> None:
        """End every connection that there is, and take new ones."""
        for line in list(self._lines):
            line.cut()

    def close(self) -> None:
        """End everything. Raise what went wrong in a play."""
        self._open = False
        # A listener that is only closed does not wake who waits for connections.
        with socket.socket() as knock:
            knock.connect_ex((self.host, self.port))
        accepting, *_ = self._plays
        accepting.result(_PATIENCE)
        self._listener.close()
        self.cut_all()
        self._pool.shutdown()
        for play in self._plays:
            play.result()

    def __enter__(self) -> Self:
        self._plays.append(self._pool.submit(self._accept))
        return self

    def __exit__(self, kind: type[BaseException] | None, fault: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    def _accept(self) -> None:
        while True:
            connection, _ = self._listener.accept()
            if not self._open:
                connection.close()
                return
            self.connections += 1
            line = Line(connection)
            self._lines.append(line)
            self._plays.append(self._pool.submit(self._serve, line))

    def _serve(self, line: Line) -> None:
        try:
            with suppress(OSError):  # one of the two has gone in the middle
                self._play(line)
        finally:
            line.cut()
            self._lines.remove(line)
            line.free()
