"""pymap, an IMAP server that can little: no SPECIAL-USE, no UNSELECT, no CONDSTORE, no keywords. All is in memory.

It has one user and their Inbox. UIDVALIDITY is another at every start.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from pathlib import Path
from types import TracebackType

from tests.servers.dovecot import free_ports, greets
from tests.servers.hands import Hands, at

USER = "demouser"
FOLDERS = ("Drafts", "Sent", "Trash")
_PATIENCE = 60.0  # seconds; it takes one or two to start


class PoorServer:
    """pymap on a port of 127.0.0.1, without TLS. The user's password is that of the other servers."""

    host = "127.0.0.1"

    def __init__(self, password: str) -> None:
        self._password = password
        self._log = tempfile.TemporaryFile()  # noqa: SIM115 - closed with the server
        self._process: subprocess.Popen[bytes] | None = None
        self.port = 0

    def hands(self) -> Hands:
        """Return the user's hands."""
        return Hands(at(self.host, self.port, USER, password=self._password))

    def empty(self, hands: Hands) -> None:
        """Given the user's hands, leave nothing in the account but its folders, made anew."""
        for folder in hands.folders():
            if folder != "INBOX":
                hands.drop(folder)
        for uid in hands.uids("INBOX"):
            hands.delete("INBOX", uid)
        for folder in FOLDERS:
            hands.create(folder)

    def __enter__(self) -> PoorServer:
        self.port, _ = free_ports()
        program = Path(sys.executable).with_name("pymap")
        services = ("--no-service", "managesieve", "--host", self.host, "--port", str(self.port), "--no-tls")
        users = ("dict", "--demo-user", USER, "--demo-password", self._password)
        self._process = subprocess.Popen(
            [str(program), *services, *users], stdin=subprocess.DEVNULL, stdout=self._log, stderr=self._log
        )
        self._wait(self._process)
        return self

    def __exit__(self, kind: type[BaseException] | None, fault: BaseException | None, at: TracebackType | None) -> None:
        if self._process is not None:
            self._process.kill()
            self._process.wait()
        self._log.close()

    def _wait(self, process: subprocess.Popen[bytes]) -> None:
        end = time.monotonic() + _PATIENCE
        while not greets(self.port):
            if process.poll() is not None or time.monotonic() > end:
                process.kill()
                process.wait()
                self._log.seek(0)
                raise RuntimeError(f"pymap does not start:\n{self._log.read().decode(errors='replace')}")
            time.sleep(0.02)
