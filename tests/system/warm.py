"""The command in a process that has started already: each run is a child that it forks.

A run is still a process, with arguments, an environment, a folder and streams of its own, that ends by itself. It only
finds the agent imported and its expressions compiled, which is most of what a short command takes.
"""

from __future__ import annotations

import atexit
import json
import os
import socket
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import IO

from agent.cli.main import main
from tests.hunt import Hunt

_LONGEST = 1 << 18  # bytes of a request


class Warm:
    """Such a process. It ends where nobody is left to ask it."""

    def __init__(self) -> None:
        self._socket, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        with theirs:
            self._process = subprocess.Popen(
                [sys.executable, "-m", "tests.system.warm", str(theirs.fileno())],
                stdin=subprocess.DEVNULL,
                pass_fds=[theirs.fileno()],
                cwd=Path(__file__).parents[2],
            )

    def run(
        self, arguments: Sequence[str], streams: Sequence[IO[bytes]], folder: Path, environment: Mapping[str, str]
    ) -> int:
        """Given arguments, the three standard streams, a folder and an environment, run the command to its end.

        Return its exit status; that of a signal is negative, as ``subprocess`` has it.
        """
        request = json.dumps([arguments, str(folder), dict(environment)]).encode()
        socket.send_fds(self._socket, [request], [stream.fileno() for stream in streams])
        return int(self._socket.recv(64))

    def end(self) -> None:
        """End the process."""
        self._socket.close()
        self._process.wait()


@cache
def warm() -> Warm:
    """Return the one that all tests of this process share."""
    made = Warm()
    atexit.register(made.end)
    return made


def _read_a_mail() -> None:
    """Do what compiles the expressions: a pass over mail of several kinds."""
    with tempfile.TemporaryDirectory() as folder:
        hunt = Hunt(Path(folder))
        hunt.write("2026-03-02 09:00", "dana@northwind.example", "Baker", "Hi Dana,\n\nI apply for the post of baker.")
        hunt.receive(
            "2026-03-03 09:00",
            "Dana Whitfield <dana@northwind.example>",
            "Re: Baker",
            "Hi Jordan,\n\nThank you for your application. Could you come for an interview on Thursday, March 12, at 3?"
            " You will meet Ada Lund, our head baker. We have not decided yet, and will write by Friday.\n\nDana",
        )
        hunt.sync("2026-03-03 10:00")


def _serve(asked: socket.socket) -> Sequence[str]:
    """Fork for each request and tell how the child ended. Return in the child alone, with the command's arguments."""
    while True:
        request, streams, *_ = socket.recv_fds(asked, _LONGEST, 3)
        if not request:
            sys.exit()
        child = os.fork()
        if child == 0:
            asked.close()
            return _take_up(request, streams)
        for one in streams:
            os.close(one)
        asked.send(str(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])).encode())


def _take_up(request: bytes, streams: Sequence[int]) -> Sequence[str]:
    arguments: Sequence[str]
    arguments, folder, environment = json.loads(request)
    for number, one in enumerate(streams):
        os.dup2(one, number)
        os.close(one)
    os.environ.clear()
    os.environ.update(environment)
    os.chdir(folder)
    return arguments


if __name__ == "__main__":
    _read_a_mail()
    sys.argv[1:] = _serve(socket.socket(fileno=int(sys.argv[1])))
    main()
