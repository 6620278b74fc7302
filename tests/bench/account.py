"""Accounts on a Dovecot that belongs to the run: filled on disk before its first look, asked over TLS."""

from __future__ import annotations

import os
import re
import time
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from tests.bench.tables import PYTHON, run
from tests.servers.dovecot import PASSWORD, DovecotServer

_CONFIG = """
[profile]
full_name = "Jordan Rivera"
addresses = ["jordan@example.com"]
time_zone = "America/New_York"
strengths = ["eight years of Python services"]

[mailbox.bench]
kind = "imap"
host = "localhost"
port = {port}
username = "{user}"
password_command = "printf {password}"
certificate = "{trusted}"

[timing]
first_look = "200 days"

[store]
path = "{store}"
"""
_PATIENCE = 20.0


@dataclass(frozen=True, slots=True)
class Account:
    """One user of the server, and a configuration for them."""

    server: DovecotServer
    user: str
    config: Path
    store: Path

    @property
    def maildir(self) -> Path:
        """Where their mail lies."""
        return self.server.files.maildir(self.user)

    @property
    def login(self) -> list[str]:
        """What a program is told, to log in: port, certificate to trust, user, password; the host is localhost."""
        return [str(self.server.tls_port), str(self.server.trusted), self.user, PASSWORD]

    def fill(self, count: int, now: datetime) -> int:
        """Given how many mails, put them into the Inbox, behind the server's back. Return their size."""
        owner = f"{self.maildir.stat().st_uid}:{self.maildir.stat().st_gid}"
        command = [PYTHON, "-m", "tests.bench.hunt", str(self.maildir), str(count), "--owner", owner]
        return int(run([*command, "--now", now.isoformat()]).output)

    def fill_as(self, other: Account) -> None:
        """Given another account, put the same mails into this one's Inbox: the same files, under a second name."""
        for path in (other.maildir / "cur").iterdir():
            os.link(path, self.maildir / "cur" / path.name)

    def sent_to_it(self) -> int:
        """Return how many bytes the server sent to this user, as it says itself once a session is over."""
        said = re.compile(rf"imap\({self.user}\).* out=(\d+)")
        end = time.monotonic() + _PATIENCE
        while not (found := said.findall(self.server.log())) and time.monotonic() < end:
            time.sleep(0.05)
        return sum(map(int, found))


def new_account(server: DovecotServer, place: Path, port: int = 0) -> Account:
    """Given the server, a folder for stores and configurations, and the port at which a line before it is, if any,
    return a user who was not there before.
    """
    user = server.files.new_user()
    config, store = place / f"{user}.toml", place / user / "followup.db"
    values = {
        "port": port or server.tls_port,
        "user": user,
        "trusted": server.trusted,
        "store": store,
        "password": PASSWORD,
    }
    config.write_text(_CONFIG.format(**values))
    return Account(server, user, config, store)
