"""Stands between a client and a server, and disturbs the line: cuts, resets, stalls, delays, packets in pieces, noise.

    with Proxy(server.port, plans) as proxy: ...        # the client is told proxy.port

``plans`` says what is done to each connection by its number: ``Schedule(seed, ...)``, or a function of the test's own.
``proxy.record`` tells what was done. It works on plain connections, and knows nothing of what is said on them.
"""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field

from tests.servers.faults import CALM, Fault, Kind, Plan, Watch, Way, garbled
from tests.servers.lines import Listener, reset_when_closed

__all__ = ["CALM", "Fault", "Happened", "Kind", "Plan", "Proxy", "Way"]

_MOST = 65_536
_BETWEEN_PIECES = 0.0005  # seconds


@dataclass(slots=True)
class Happened:
    """What became of one connection: how many bytes went each way, and whether its fault came to pass."""

    number: int
    plan: Plan
    struck: bool = False
    passed: dict[Way, int] = field(default_factory=lambda: dict.fromkeys(Way, 0))


class Proxy(Listener):
    """The proxy before a port of this machine."""

    def __init__(self, port: int, plans: Callable[[int], Plan] = lambda number: CALM) -> None:
        super().__init__()
        self._server = port
        self.plans = plans
        self.record: list[Happened] = []

    def calm(self) -> None:
        """Disturb no connection that is yet to come."""
        self.plans = lambda number: CALM

    @property
    def struck(self) -> list[Happened]:
        """The connections whose fault came to pass."""
        return [happened for happened in self.record if happened.struck]

    def serve(self, connection: socket.socket, number: int) -> None:
        """Given a new connection, join it to the server, and disturb it as is planned."""
        happened = Happened(number, self.plans(number))
        self.record.append(happened)
        with socket.create_connection((self.host, self._server)) as upstream:
            upstream.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            self._sockets.append(upstream)
            try:
                _Pair(connection, upstream, happened).run()
            finally:
                self._sockets.remove(upstream)


class _Pair:
    """Two connections that are one line."""

    def __init__(self, client: socket.socket, server: socket.socket, happened: Happened) -> None:
        self._ends = {Way.TO_SERVER: (client, server), Way.TO_CLIENT: (server, client)}
        self._happened = happened
        self._stalled = False
        self._over = False
        self._reset = False

    def run(self) -> None:
        """Pass on what comes, both ways, until the line is over."""
        other = threading.Thread(target=self._pump, args=(Way.TO_CLIENT,), name="proxy")
        other.start()
        self._pump(Way.TO_SERVER)
        other.join()
        if self._reset:
            client, _ = self._ends[Way.TO_SERVER]
            reset_when_closed(client)
            client.close()

    def _pump(self, way: Way) -> None:
        source, target = self._ends[way]
        fault = self._happened.plan.fault
        watch = Watch(fault if fault and fault.way is way else None)
        with suppress(OSError):
            # A fault after no bytes at all does not wait for the first.
            self._pass(way, b"", watch)
            while data := source.recv(_MOST):
                self._pass(way, data, watch)
            self._send(way, watch.rest())
        if not self._over:
            with suppress(OSError):
                target.shutdown(socket.SHUT_WR)

    def _pass(self, way: Way, data: bytes, watch: Watch) -> None:
        before, after = watch.passes(data)
        self._send(way, before)
        if after is not None:
            self._happened.struck = True
            self._strike(way, after)

    def _strike(self, way: Way, after: bytes) -> None:
        fault = self._happened.plan.fault
        assert fault is not None
        match fault.kind:
            case Kind.CUT | Kind.RESET:
                self._cut(reset=fault.kind is Kind.RESET)
            case Kind.STALL:
                self._stalled = True
            case Kind.HOLD:
                self._send(way, self._held(way, after, fault.seconds))
            case Kind.GARBLE:
                self._send(way, garbled(after, fault.garbled))

    def _cut(self, *, reset: bool) -> None:
        self._over, self._reset = True, reset
        client, server = self._ends[Way.TO_SERVER]
        with suppress(OSError):
            # Before a reset nothing is said: who reads here is only woken.
            client.shutdown(socket.SHUT_RD if reset else socket.SHUT_RDWR)
        with suppress(OSError):
            # What the server still says is read and dropped: with it unread, it would lose what it has not read itself.
            server.shutdown(socket.SHUT_WR)

    def _held(self, way: Way, data: bytes, seconds: float) -> bytes:
        """What comes this way in so many seconds, ``data`` before it. A sender that goes meanwhile changes nothing."""
        source, _ = self._ends[way]
        end = time.monotonic() + seconds
        while (left := end - time.monotonic()) > 0 and not self._over:
            source.settimeout(left)
            try:
                more = source.recv(_MOST)
            except OSError:
                more = b""
            data += more
            if not more:
                time.sleep(max(0.0, end - time.monotonic()))
        source.settimeout(None)
        return data

    def _send(self, way: Way, data: bytes) -> None:
        _, target = self._ends[way]
        if self._stalled or self._over:
            return
        size = self._happened.plan.pieces or len(data) or 1
        for start in range(0, len(data), size):
            if start:
                time.sleep(_BETWEEN_PIECES)
            target.sendall(data[start : start + size])
        self._happened.passed[way] += len(data)
