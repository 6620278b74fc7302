"""The proxy disturbs a line exactly where it is told to, and else lets everything pass."""

from __future__ import annotations

import random
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress

import pytest

from tests.servers.faults import CALM, Fault, Kind, Plan, Schedule, Watch, Way, garbled
from tests.servers.lines import Line, RawServer
from tests.servers.proxy import Proxy

SENT = b"a1 LOGIN jordan secret\r\na2 APPEND Drafts {5}\r\nhello\r\n"
PATIENCE = 20.0


class Echo(RawServer):
    """Gives back what it gets, and keeps it."""

    def __init__(self) -> None:
        super().__init__(self._give_back)
        self.got = b""
        self.done = threading.Event()

    def _give_back(self, line: Line) -> None:
        while data := line.read(1):
            self.got += data
            with suppress(OSError):  # what was said before the client went is to be heard all the same
                line.send(data)
        self.done.set()


@contextmanager
def between(fault: Fault | None, pieces: int = 0) -> Iterator[tuple[socket.socket, Echo, Proxy]]:
    plan = Plan(fault, pieces)
    with (
        Echo() as server,
        Proxy(server.port, lambda number: plan) as proxy,
        socket.create_connection((proxy.host, proxy.port), timeout=PATIENCE) as client,
    ):
        yield client, server, proxy


def everything(client: socket.socket, count: int | None = None) -> bytes:
    """What comes until the end, or until there are so many bytes."""
    got = b""
    while (count is None or len(got) < count) and (data := client.recv(4096)):
        got += data
    return got


@pytest.mark.parametrize("pieces", [0, 1, 7])
def test_a_calm_line_changes_nothing(pieces: int) -> None:
    with between(None, pieces) as (client, server, proxy):
        client.sendall(SENT)
        assert everything(client, len(SENT)) == SENT
        client.shutdown(socket.SHUT_WR)
        assert everything(client) == b""
    assert server.got == SENT
    assert proxy.struck == []
    assert proxy.record[0].passed == {Way.TO_SERVER: len(SENT), Way.TO_CLIENT: len(SENT)}


@pytest.mark.parametrize("after", [0, 1, 24, 40, len(SENT)])
def test_a_cut_lets_exactly_so_many_bytes_pass(after: int) -> None:
    with between(Fault(Kind.CUT, Way.TO_SERVER, after=after)) as (client, server, proxy):
        with suppress(ConnectionError):
            client.sendall(SENT)
            everything(client)
        assert server.done.wait(PATIENCE) or not after
    assert server.got == SENT[:after]
    assert [happened.number for happened in proxy.struck] == [0]


def test_a_cut_on_the_way_back_lets_the_server_have_everything_before() -> None:
    with between(Fault(Kind.CUT, Way.TO_CLIENT, after=10)) as (client, server, _):
        client.sendall(SENT)
        assert everything(client) == SENT[:10]
        assert server.done.wait(PATIENCE)
    assert server.got == SENT


@pytest.mark.parametrize("pieces", [0, 3])
def test_a_cut_comes_before_its_pattern(pieces: int) -> None:
    with between(Fault(Kind.CUT, Way.TO_CLIENT, pattern=b"APPEND"), pieces) as (client, _, _):
        client.sendall(SENT)
        assert everything(client) == SENT[: SENT.index(b"APPEND")]


def test_a_reset_is_a_reset() -> None:
    with between(Fault(Kind.RESET, Way.TO_SERVER, pattern=b"hello")) as (client, _, _):
        client.sendall(SENT)
        with pytest.raises(ConnectionResetError):
            everything(client)


def test_a_stall_keeps_the_line_and_lets_nothing_pass() -> None:
    with between(Fault(Kind.STALL, Way.TO_SERVER, pattern=b"a2")) as (client, server, proxy):
        client.sendall(SENT[:24])
        assert everything(client, 24) == SENT[:24]
        client.settimeout(0.3)
        for _ in range(2):
            client.sendall(SENT[24:])
            with pytest.raises(TimeoutError):
                client.recv(1)
        assert server.got == SENT[:24]
        assert len(proxy.struck) == 1


def test_what_was_held_arrives_though_its_sender_is_gone() -> None:
    with between(Fault(Kind.HOLD, Way.TO_SERVER, pattern=b"hello", seconds=0.3)) as (client, server, _):
        client.sendall(SENT)
        assert everything(client, SENT.index(b"hello")) == SENT[: SENT.index(b"hello")]
        assert server.got == SENT[: SENT.index(b"hello")]
        client.close()
        assert server.done.wait(PATIENCE)
    assert server.got == SENT


def test_noise_is_where_it_was_wanted_and_is_no_letter() -> None:
    with between(Fault(Kind.GARBLE, Way.TO_CLIENT, pattern=b"APPEND", garbled=2)) as (client, server, _):
        client.sendall(SENT)
        got = everything(client, len(SENT))
    assert server.got == SENT
    assert got == SENT.replace(b"AP", bytes([ord("A") | 0x80, ord("P") | 0x80]), 1)
    assert garbled(b"ab", 5) == b"\xe1\xe2"


def test_pieces_come_one_by_one() -> None:
    sizes: list[int] = []

    def taking(line: Line) -> None:
        while data := line._connection.recv(4096):
            sizes.append(len(data))

    with (
        RawServer(taking) as server,
        Proxy(server.port, lambda number: Plan(pieces=7)) as proxy,
        socket.create_connection((proxy.host, proxy.port), timeout=PATIENCE) as client,
    ):
        client.sendall(SENT * 10)
        client.shutdown(socket.SHUT_WR)
        assert everything(client) == b""  # the server has come to its end
    assert sum(sizes) == len(SENT) * 10
    assert len(sizes) > 20  # the system may have joined some


def test_each_connection_has_its_own_plan_and_calm_ends_it() -> None:
    plans = {0: Plan(Fault(Kind.CUT, Way.TO_CLIENT, after=5))}
    with Echo() as server, Proxy(server.port, lambda number: plans.get(number, CALM)) as proxy:
        assert said(proxy) == SENT[:5]
        assert said(proxy) == SENT
        proxy.plans = lambda number: plans[0]
        assert said(proxy) == SENT[:5]
        proxy.calm()
        assert said(proxy) == SENT
        assert [happened.number for happened in proxy.struck] == [0, 2]


def said(proxy: Proxy) -> bytes:
    with socket.create_connection((proxy.host, proxy.port), timeout=PATIENCE) as client, suppress(ConnectionError):
        client.sendall(SENT)
        client.shutdown(socket.SHUT_WR)
        return everything(client)
    return b""


def test_a_server_that_is_not_there_is_the_end_of_the_line() -> None:
    with socket.create_server(("127.0.0.1", 0)) as gone:
        port = int(gone.getsockname()[1])
    with Proxy(port) as proxy, socket.create_connection((proxy.host, proxy.port), timeout=PATIENCE) as client:
        assert client.recv(1) == b""


@pytest.mark.parametrize("seed", range(50))
def test_a_pattern_is_found_however_the_bytes_come(seed: int) -> None:
    draw = random.Random(seed)
    data = bytes(draw.choice(b"ab") for _ in range(60))
    pattern = bytes(draw.choice(b"ab") for _ in range(draw.randint(1, 6)))
    watch, passed, rest = Watch(Fault(Kind.CUT, Way.TO_SERVER, pattern=pattern)), b"", b""
    left = data
    while left:
        size = draw.randint(1, 5)
        before, after = watch.passes(left[:size])
        left = left[size:]
        passed += before
        if after is not None:
            rest = after + left
            break
    place = data.find(pattern)
    assert passed + watch.rest() == (data if place < 0 else data[:place])
    assert rest == (b"" if place < 0 else data[place:])


def test_a_schedule_is_the_same_for_its_seed_and_comes_to_its_end() -> None:
    patterns: tuple[list[bytes], list[bytes]] = ([b"APPEND", b"FETCH"], [b" OK ", b"* "])
    first, second = (list(map(Schedule(7, *patterns), range(12))) for _ in range(2))
    assert first == second
    assert first != list(map(Schedule(8, *patterns), range(12)))
    assert first[8:] == [CALM] * 4
    drawn = [plan for seed in range(200) for plan in map(Schedule(seed, *patterns), range(8))]
    faults = [plan.fault for plan in drawn if plan.fault]
    assert {fault.kind for fault in faults} == set(Kind)
    assert {fault.way for fault in faults} == set(Way)
    assert all(fault.pattern and fault.way is Way.TO_CLIENT for fault in faults if fault.kind is Kind.GARBLE)
    assert all(0 <= fault.seconds <= 0.5 for fault in faults)
    assert {0, 13, 64, 700} == {plan.pieces for plan in drawn}


@pytest.mark.parametrize("wrong", [lambda line: 1 / 0, lambda line: line.nothing()])
def test_what_goes_wrong_in_a_play_is_not_lost(wrong: Callable[[Line], None]) -> None:
    with (
        pytest.raises((ZeroDivisionError, AttributeError)),
        RawServer(wrong) as server,
        socket.create_connection((server.host, server.port), timeout=PATIENCE) as client,
    ):
        client.recv(1)
