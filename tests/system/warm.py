"""Programs in a process that has started already: each run is forked from it.

A run is still a process, with arguments, an environment, a folder and streams of its own, that ends by itself or is
killed. It only finds the agent imported and its expressions compiled, which is most of what a short command takes; and
as it ends, its memory is left to the kernel, not taken down object by object, which is most of the rest.
"""

from __future__ import annotations

import atexit
import json
import os
import runpy
import signal
import socket
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import IO

import agent.cli.main

# What the command loads as it needs it.
import agent.mailbox.gmail
import agent.mailbox.imap
from tests.hunt import Hunt

COMMAND = "agent.cli.main"
_LONGEST = 1 << 18  # bytes of a request


class Run:
    """One run: what ``subprocess.Popen`` is of a process of one's own."""

    def __init__(self, told: socket.socket) -> None:
        self._told = told
        self.pid = int(told.recv(64))
        self.returncode: int | None = None  # that of a signal is negative

    def poll(self) -> int | None:
        """Return its exit status; None where it has not ended."""
        with suppress(subprocess.TimeoutExpired):
            return self.wait(0)
        return None

    def wait(self, timeout: float | None = None) -> int:
        """Wait, for so many seconds at most, and return its exit status. Raise ``TimeoutExpired`` after them."""
        if self.returncode is None:
            self._told.settimeout(timeout)
            try:
                self.returncode = int(self._told.recv(64))
            except (TimeoutError, BlockingIOError):
                raise subprocess.TimeoutExpired(str(self.pid), timeout or 0) from None
            self._told.close()
        return self.returncode

    def send_signal(self, number: int) -> None:
        """Send it a signal, if it has not ended."""
        if self.poll() is None:
            with suppress(ProcessLookupError):  # it ends just now
                os.kill(self.pid, number)

    def kill(self) -> None:
        """Kill it, if it has not ended."""
        self.send_signal(signal.SIGKILL)


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

    def start(
        self,
        arguments: Sequence[str],
        streams: Sequence[IO[bytes]],
        folder: Path,
        environment: Mapping[str, str],
        program: str = COMMAND,
    ) -> Run:
        """Given arguments, the three standard streams, a folder, an environment and the name of a module, start what
        that does as a program."""
        request = json.dumps([program, arguments, str(folder), dict(environment)]).encode()
        ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        with theirs:
            socket.send_fds(self._socket, [request], [theirs.fileno(), *(stream.fileno() for stream in streams)])
        return Run(ours)

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


def start_unheard(arguments: Sequence[str], folder: Path, program: str = COMMAND) -> Run:
    """Given arguments, a folder that is its home too and the name of a module, start it; nobody hears what it says."""
    with Path(os.devnull).open("r+b") as nothing:
        return warm().start(arguments, [nothing] * 3, folder, {**os.environ, "HOME": str(folder)}, program)


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


def _serve(asked: socket.socket) -> str:
    """Have a keeper for each request. Return in a run alone, with the program's name, all else being as asked for."""
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # how a keeper ends says nothing
    while True:
        request, streams, *_ = socket.recv_fds(asked, _LONGEST, 4)
        if not request:
            sys.exit()
        if not os.fork():
            asked.close()
            _keep(socket.socket(fileno=streams.pop(0)), streams)
            return _take_up(request, streams)
        for one in streams:
            os.close(one)


def _keep(told: socket.socket, streams: Sequence[int]) -> None:
    """Fork the run and return in it alone. Tell its number at once, and how it ended at the end."""
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    run = os.fork()
    if run:
        for one in streams:  # who reads them waits for the run's end, not for its keeper's
            os.close(one)
        told.send(str(run).encode())
        told.send(str(os.waitstatus_to_exitcode(os.waitpid(run, 0)[1])).encode())
        os._exit(0)
    told.close()


def _take_up(request: bytes, streams: Sequence[int]) -> str:
    program: str
    program, arguments, folder, environment = json.loads(request)
    for number, one in enumerate(streams):
        os.dup2(one, number)
        os.close(one)
    os.environ.clear()
    os.environ.update(environment)
    os.chdir(folder)
    sys.argv[1:] = arguments
    return program


class _End:
    """The end of the process: after all that is done then, its memory is left as it is."""

    def __init__(self) -> None:
        self.status = 0
        atexit.register(self._now)  # first, so called last

    def _now(self) -> None:
        for stream in (sys.stdout, sys.stderr):
            with suppress(OSError):
                stream.flush()
        os._exit(self.status)


def _run(program: str, end: _End) -> None:
    end.status = 1  # of an exception
    try:
        if program == COMMAND:
            agent.cli.main.main()
        else:
            runpy.run_module(program, run_name="__main__")
    except SystemExit as ended:
        end.status = int(ended.code or 0)
        raise
    end.status = 0


if __name__ == "__main__":
    ended = _End()
    _read_a_mail()
    _run(_serve(socket.socket(fileno=int(sys.argv[1]))), ended)
