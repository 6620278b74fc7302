"""The scripted server's packets come as a test wants them: seen by a plain socket."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from tests.mails import mail
from tests.servers.scripted import ScriptedServer, idling, in_pieces

PATIENCE = 20.0


@pytest.fixture
def server() -> Iterator[ScriptedServer]:
    with ScriptedServer() as server:
        server.account.deliver("INBOX", mail(subject="one"))
        yield server


def test_idling_and_news_in_one_packet(server: ScriptedServer) -> None:
    server.once("IDLE", idling(b"+ idling\r\n* 3 EXISTS\r\n"))
    with plain(server) as line:
        assert said(line, b"a IDLE\r\n") == b"+ idling\r\n* 3 EXISTS\r\n"
        assert said(line, b"DONE\r\n") == b"a OK done\r\n"


@pytest.mark.parametrize("packets", [(b"* 3 EXISTS\r\n", b"+ idling\r\n"), (b"+ idling\r\n", b"* 3 EX", b"ISTS\r\n")])
def test_each_packet_comes_by_itself(server: ScriptedServer, packets: tuple[bytes, ...]) -> None:
    server.always("IDLE", idling(*packets))
    assert list(packets) in attempts(server, b"a IDLE\r\n", len(b"".join(packets)))


def test_the_usual_answer_in_pieces(server: ScriptedServer) -> None:
    server.always("NOOP", in_pieces(1, 4))
    assert [b"t", b"ag O", b"K done\r\n"] in attempts(server, b"tag NOOP\r\n", len(b"tag OK done\r\n"))


def test_the_end_in_idle(server: ScriptedServer) -> None:
    with plain(server) as line:
        assert said(line, b"a IDLE\r\n") == b"+ idling\r\n"
        server.cut_all()
        assert line.recv(999) == b""


def test_a_reset(server: ScriptedServer) -> None:
    server.once("NOOP", lambda talk: talk.line.reset())
    with plain(server) as line, pytest.raises(ConnectionResetError):
        said(line, b"a NOOP\r\n")


def test_what_is_no_command_is_told_so(server: ScriptedServer) -> None:
    with plain(server) as line:
        assert said(line, b"\r\n").startswith(b"* BAD")
        assert said(line, b"a FROB\r\n").startswith(b"a BAD")


@contextmanager
def plain(server: ScriptedServer) -> Iterator[socket.socket]:
    with socket.create_connection((server.host, server.port), timeout=PATIENCE) as line:
        assert line.recv(999).startswith(b"* OK")
        yield line


def said(line: socket.socket, command: bytes) -> bytes:
    line.sendall(command)
    return line.recv(999)


def attempts(server: ScriptedServer, command: bytes, count: int) -> Iterator[list[bytes]]:
    """What came one by one, until there were so many bytes: tried anew, for a busy system may join two packets."""
    for _ in range(10):
        with plain(server) as line:
            line.sendall(command)
            got: list[bytes] = []
            while sum(map(len, got)) < count:
                got.append(line.recv(999))
                assert got[-1], "the line is over too soon"
            yield got
