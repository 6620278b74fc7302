"""What is to go wrong on a line, and where on it: found in the bytes that pass, and drawn from a seed."""

from __future__ import annotations

import math
import random
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """What happens to the line."""

    CUT = "cut"  # both ends see the end of it
    RESET = "reset"  # the client sees a reset
    STALL = "stall"  # it stays open, and nothing passes any more, either way
    HOLD = "hold"  # nothing passes this way for a while; then all of it does, though the sender may be dead by then
    GARBLE = "garble"  # some bytes arrive as others


class Way(StrEnum):
    """Which way the bytes go."""

    TO_SERVER = "to server"
    TO_CLIENT = "to client"


@dataclass(frozen=True, slots=True)
class Fault:
    """What happens, and where: after so many bytes this way, or before the first bytes that are ``pattern``."""

    kind: Kind
    way: Way
    after: int = 0
    pattern: bytes = b""
    seconds: float = 0.0  # of HOLD
    garbled: int = 4  # bytes, of GARBLE


@dataclass(frozen=True, slots=True)
class Plan:
    """What is to be done to one connection. ``pieces``: both ways in packets of so many bytes at most; 0 is as sent."""

    fault: Fault | None = None
    pieces: int = 0


CALM = Plan()


class Watch:
    """Lets bytes pass until the place of a fault. Knows nothing of sockets."""

    def __init__(self, fault: Fault | None) -> None:
        self._fault = fault
        self._passed = 0
        self._kept = b""  # what may be the beginning of the pattern

    def passes(self, data: bytes) -> tuple[bytes, bytes | None]:
        """Given the next bytes, return those that pass, and those after the place: None where it is still to come."""
        fault = self._fault
        if fault is None:
            return data, None
        data, self._kept = self._kept + data, b""
        place = data.find(fault.pattern) if fault.pattern else fault.after - self._passed
        if 0 <= place <= len(data):
            self._fault = None
            return data[:place], data[place:]
        if fault.pattern:
            kept = _beginning(data, fault.pattern)
            data, self._kept = data[: len(data) - kept], data[len(data) - kept :]
        self._passed += len(data)
        return data, None

    def rest(self) -> bytes:
        """Return what was kept because it might have been the beginning of the pattern, and was not."""
        kept, self._kept = self._kept, b""
        return kept


def _beginning(data: bytes, pattern: bytes) -> int:
    """How many of the last bytes may be the pattern's first ones."""
    longest = min(len(data), len(pattern) - 1)
    return next((length for length in range(longest, 0, -1) if pattern.startswith(data[-length:])), 0)


def garbled(data: bytes, count: int) -> bytes:
    """Given bytes, return them with the first ones changed into what no protocol of letters has."""
    return bytes(byte | 0x80 for byte in data[:count]) + data[count:]


class Schedule:
    """Draws what happens to each connection from a seed: the same for the same seed and number of the connection.

    ``most`` is how many connections may be disturbed: after these all are calm, so that every story comes to its end.
    Garbling happens at patterns alone, and on the way to the client: anywhere else it would be another message.
    """

    def __init__(
        self,
        seed: int,
        to_server: Sequence[bytes],
        to_client: Sequence[bytes],
        *,
        most: int = 8,
        longest: int = 20_000,
        hold: float = 0.5,
    ) -> None:
        self.seed = seed
        self._patterns = {Way.TO_SERVER: tuple(to_server), Way.TO_CLIENT: tuple(to_client)}
        self._most = most
        self._longest = longest
        self._hold = hold

    def __call__(self, number: int) -> Plan:
        """Given a connection's number, from 0, return its plan."""
        if number >= self._most:
            return CALM
        draw = random.Random(f"{self.seed}/{number}")
        pieces = draw.choice((0, 0, 0, 13, 64, 700))
        return Plan(self._fault(draw) if draw.random() < 0.8 else None, pieces)

    def _fault(self, draw: random.Random) -> Fault:
        kind = draw.choice(tuple(Kind))
        way = Way.TO_CLIENT if kind is Kind.GARBLE else draw.choice(tuple(Way))
        seconds = draw.uniform(0, self._hold) if kind is Kind.HOLD else 0.0
        if kind is Kind.GARBLE or draw.random() < 0.6:
            return Fault(kind, way, pattern=draw.choice(self._patterns[way]), seconds=seconds)
        # As many between 10 and 100 as between 1,000 and 10,000.
        return Fault(kind, way, after=int(math.exp(draw.uniform(0, math.log(self._longest)))), seconds=seconds)
