"""Passes as real processes: `followup sync` on a desk's Maildir, with a trial's clock."""

from __future__ import annotations

import os
from pathlib import Path
from tempfile import TemporaryFile
from typing import IO

from tests.faults.desk import MaildirDesk
from tests.system import cli_desk
from tests.system.warm import Run, warm

SOAK = bool(os.environ.get("FOLLOWUP_SOAK"))


class ProcessDesk(MaildirDesk):
    """A desk whose passes are processes."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.command = cli_desk.Desk(folder, self.maildir)
        self.command.configure()

    def start(self, when: str, complaint: IO[bytes]) -> Run:
        """Start a pass with the clock at that time, and a file for what it complains of."""
        environment = {**os.environ, "HOME": str(self.folder), "FOLLOWUP_CONFIG": str(self.command.config)}
        with Path(os.devnull).open("r+b") as nothing:
            streams = (nothing, nothing, complaint)
            return warm().start(("sync", "--at", when.replace(" ", "T")), streams, self.folder, environment)

    def ends(self, when: str) -> tuple[int, str]:
        """Do a pass. Return its exit state, and what it complained of."""
        with TemporaryFile() as complaint:
            status = self.start(when, complaint).wait()
            complaint.seek(0)
            return status, complaint.read().decode()
