"""For the tests of the command line: a user's home with a Maildir, a configuration and a store, and the command."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from tempfile import TemporaryFile
from typing import Any
from zoneinfo import ZoneInfo

from tests.mails import Maildir, invitation, mail
from tests.system.warm import warm

NEW_YORK = ZoneInfo("America/New_York")
START = datetime(2026, 3, 12, 15, tzinfo=NEW_YORK)
END = START + timedelta(hours=1)
AFTER = "2026-03-12T18:00"
_USUAL = {"COLUMNS": "100", "RES_OPTIONS": "timeout:1 attempts:1"}  # a resolver that is away is not waited for
JORDAN = "Jordan Rivera <jordan@example.com>"
DANA = "Dana Whitfield <dana@northwind.example>"
_PROFILE = """[profile]
full_name = "Jordan Rivera"
addresses = ["jordan@example.com"]
time_zone = "America/New_York"
strengths = ["eight years of Python services"]
"""


@dataclass(frozen=True)
class Outcome:
    """What a process came to."""

    status: int
    out: str
    err: str

    @property
    def lines(self) -> list[dict[str, Any]]:
        return [json.loads(line) for line in self.out.splitlines()]


@dataclass(frozen=True)
class Desk:
    """A user's home: a Maildir, a configuration, a store, and the command."""

    home: Path
    maildir: Maildir

    @property
    def config(self) -> Path:
        return self.home / "config.toml"

    @property
    def store(self) -> Path:
        return self.home / "state" / "followup.db"

    def run(self, *arguments: str, stdin: bytes = b"", config: bool = True, **environment: str) -> Outcome:
        """Run the command. Where something is set for it in the environment, it is started anew: that may count."""
        chosen = {"FOLLOWUP_CONFIG": str(self.config)} if config else {}
        told = {**os.environ, **_USUAL, "HOME": str(self.home), **chosen, **environment}
        if environment:
            command = [sys.executable, "-m", "agent.cli.main", *arguments]
            done = subprocess.run(command, input=stdin, capture_output=True, check=False, cwd=self.home, env=told)
            return Outcome(done.returncode, done.stdout.decode(), done.stderr.decode())
        with TemporaryFile() as given, TemporaryFile() as out, TemporaryFile() as err:
            given.write(stdin)
            given.seek(0)
            status = warm().start(arguments, (given, out, err), self.home, told).wait()
            out.seek(0)
            err.seek(0)
            return Outcome(status, out.read().decode(), err.read().decode())

    def configure(self, addition: str = "", path: Path | None = None) -> None:
        """Write the configuration of a Maildir, and further tables."""
        self.write(f'[mailbox.personal]\nkind = "maildir"\npath = "{path or self.maildir.path}"\n{addition}')

    def write(self, tables: str) -> None:
        """Write a configuration: Jordan's profile, where the store is, and these tables."""
        self.config.write_text(f'{_PROFILE}[store]\npath = "{self.store}"\n{tables}')


def home(path: Path, folders: tuple[str, ...] = ("Drafts", "Sent", "Trash")) -> Desk:
    """Given a folder, return a desk in it, with a configuration and an empty Maildir of these folders."""
    made = Desk(path, Maildir(path / "mail", folders=folders))
    made.configure()
    return made


def confirmation(uid: str = "u1@northwind.example") -> bytes:
    return mail(
        sender=DANA,
        to=JORDAN,
        subject="Interview confirmation: Staff Engineer at Northwind",
        body=(
            "Hi Jordan,\n\nYour interview for the Staff Engineer position at Northwind is confirmed for Thursday, "
            "March 12, 3:00 PM ET with Dana Whitfield.\n\nBest,\nDana Whitfield\nEngineering Manager, Northwind\n"
        ),
        date=START - timedelta(days=3),
        message_id="<confirmed@northwind.example>",
        invitation=invitation(
            uid,
            START,
            END,
            organizer=DANA,
            attendees=[JORDAN, DANA],
            tzid="America/New_York",
            summary="Interview: Staff Engineer at Northwind",
        ),
    )
