"""What happens to the line while a story is played over it, drawn from a seed: each step begins in bad weather.

What garbling covers: words of the protocol that arrive as none, in the answers alone. Changed digits, letters of a mail
that arrive as other letters, or a command that means something else now, no client can tell from what was meant: there
TLS stands guard, which ends a connection whose bytes were changed. To the agent that is a cut, and cuts are here.
"""

from __future__ import annotations

import random
import threading
from collections.abc import Callable
from dataclasses import replace

from tests.servers.faults import Fault, Kind, Plan, Schedule, Way
from tests.servers.proxy import Proxy

# Where a command begins, or is at its most delicate: in the middle of a draft, or right after one was stored. None
# begins as a line ends: the proxy would keep the end of each line back, for it may be the beginning of the pattern.
TO_SERVER = (
    b"AUTHENTICATE", b"LIST", b"STATUS", b"EXAMINE", b"SEARCH", b"FETCH", b"BODY.PEEK[]", b"APPEND", b"Message-ID: ",
    b"SELECT", b"MOVE", b"UNSELECT", b"LOGOUT",
)  # fmt: skip
TO_CLIENT = (
    b"* OK [CAPABILITY", b"Logged in", b"* LIST", b"* STATUS", b"UIDVALIDITY", b"UIDNEXT", b"[READ-ONLY]", b"* SEARCH",
    b"FETCH (", b"BODY[]", b"BODY[HEADER", b"+ OK", b"[APPENDUID", b"[COPYUID", b"EXPUNGE", b" OK ",
)  # fmt: skip
WORST = 3  # bad connections of one step at most
LATE, *VERY_LATE = LATE_ONES = tuple(
    Fault(Kind.HOLD, Way.TO_SERVER, pattern=b"Message-ID: ", seconds=seconds) for seconds in (0.4, 20, 70, 105)
)
# What an attempt of unknown outcome can come to: stored or not; and, above, stored after everybody has gone.
DOUBTS = (
    *(Fault(kind, Way.TO_CLIENT, pattern=b"OK [APPENDUID") for kind in (Kind.CUT, Kind.RESET, Kind.GARBLE)),
    *(Fault(kind, Way.TO_SERVER, pattern=b"Message-ID: ") for kind in (Kind.CUT, Kind.RESET)),
)
STALLS = (
    Fault(Kind.STALL, Way.TO_CLIENT, pattern=b"OK [APPENDUID"),
    Fault(Kind.STALL, Way.TO_SERVER, pattern=b"Message-ID: "),
)


class Weather:
    """Makes the plans of a proxy's connections, step by step: the same for the same seed, and then always calm."""

    def __init__(self, seed: int, proxy: Proxy) -> None:
        self._seed = seed
        self._proxy = proxy

    def begin(self, step: int) -> None:
        """Given the number of a step, have its first connections disturbed, and perhaps a draft put in doubt."""
        draw = random.Random(f"{self._seed}/{step}")
        first = self._proxy.connections
        schedule = Schedule(
            100 * self._seed + step, TO_SERVER, TO_CLIENT, most=draw.randint(1, WORST), longest=6000, hold=0.4
        )
        stalls, doubt = draw.random() < 0.5, draw.choice((*DOUBTS, LATE, LATE, None, None, None, None))
        self._proxy.plans = lambda number: (
            Plan(doubt) if doubt and number == first else _with_stalls(schedule(number - first), stalls)
        )


def _with_stalls(plan: Plan, stalls: bool) -> Plan:
    """Given a plan, return it, or one that cuts where it stalls: each stall takes the agent all its patience."""
    if stalls or plan.fault is None or plan.fault.kind is not Kind.STALL:
        return plan
    return replace(plan, fault=replace(plan.fault, kind=Kind.CUT))


def held(proxy: Proxy) -> Callable[[], bool]:
    """Given a proxy, return what tells whether from now on a draft is held up on its way to the server."""
    first = proxy.connections
    return lambda: any(one.struck and one.plan.fault in LATE_ONES for one in proxy.record[first:])


def said(proxy: Proxy, count: int) -> Callable[[], bool]:
    """Given a proxy, return what tells whether from now on so many bytes were said to the server."""
    first = proxy.connections
    return lambda: sum(one.passed[Way.TO_SERVER] for one in proxy.record[first:]) >= count


class Witness:
    """Waits until something is so, and then does something about it, once, and in a thread of its own."""

    def __init__(self, so: Callable[[], bool], act: Callable[[], None]) -> None:
        self._so = so
        self._act = act
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._watch, name="witness")
        self.acted = False

    def __enter__(self) -> Witness:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._over.set()
        self._thread.join()

    def _watch(self) -> None:
        while not self._over.wait(0.002):
            if self._so():
                self.acted = True
                self._act()
                return
