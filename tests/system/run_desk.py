"""For the tests of `followup run`: the daemon as a process, what it tells systemd, and what it logs."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import threading
import time
import uuid
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from tests.mails import mail
from tests.system.cli_desk import JORDAN, Desk

PATIENCE = 60.0  # seconds for what happens at all: a machine that does other things meanwhile is no failure
QUICK = {"WATCHDOG_USEC": "1500000"}  # a beat is a third of it
COMMAND = (sys.executable, "-m", "agent.cli.main", "run")


class Daemon:
    """`followup run` on a desk, with a service manager that listens."""

    def __init__(self, desk: Desk, command: tuple[str, ...] = COMMAND, **environment: str) -> None:
        name = f"followup-test-{uuid.uuid4().hex}"
        self.told: list[str] = []
        self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self._socket.bind(f"\0{name}")
        self._log = desk.home / f"log-{uuid.uuid4().hex}"
        with self._log.open("wb") as log:
            self.process = subprocess.Popen(
                command,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=log,
                cwd=desk.home,
                env={
                    **os.environ,
                    "HOME": str(desk.home),
                    "FOLLOWUP_CONFIG": str(desk.config),
                    "PYTHONPATH": str(Path(__file__).parents[2]),
                    "NOTIFY_SOCKET": f"@{name}",
                    **QUICK,
                    **environment,
                },
            )
        self._listener = threading.Thread(target=self._listen, daemon=True)
        self._listener.start()

    def __enter__(self) -> Daemon:
        return self

    def __exit__(self, *_: object) -> None:
        self.process.kill()
        self.process.wait()
        self._socket.shutdown(socket.SHUT_RDWR)
        self._listener.join()
        self._socket.close()

    @property
    def log(self) -> str:
        return self._log.read_text()

    @property
    def status(self) -> str:
        """The last status line."""
        return next((told[7:] for told in reversed(self.told) if told.startswith("STATUS=")), "")

    def until(self, what: Callable[[], object]) -> None:
        """Wait until it is so; fail if the process ends before, or if it never is."""
        deadline = time.monotonic() + PATIENCE
        while not what():
            assert self.process.poll() is None, f"it ended with {self.process.returncode}:\n{self.log}"
            assert time.monotonic() < deadline, f"it did not come to that:\n{self.log}\n{self.told}"
            time.sleep(0.02)

    def until_status(self, words: str) -> None:
        self.until(lambda: words in self.status)

    def stop(self, how: signal.Signals = signal.SIGTERM) -> int:
        """Ask it to stop, and return its exit status."""
        self.process.send_signal(how)
        return self.process.wait(PATIENCE)

    def _listen(self) -> None:
        while told := self._socket.recv(65536):
            self.told.append(told.decode())


def undecided(company: str = "northwind", at: datetime | None = None) -> bytes:
    """A mail, of now, that says there is no decision yet: the answer to it is placed at once."""
    return mail(
        sender=f"Dana Whitfield <dana@{company}.example>",
        to=JORDAN,
        subject=f"Your application: Staff Engineer at {company.capitalize()}",
        body=(
            f"Hi Jordan,\n\nThank you for interviewing with us for the Staff Engineer position at "
            f"{company.capitalize()}. We have not made a decision yet, as we are still interviewing other candidates."
            "\n\nBest,\nDana Whitfield\n"
        ),
        date=at or datetime.now(UTC),
        message_id=f"<undecided@{company}.example>",
    )
