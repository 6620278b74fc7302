"""Passes as real processes: `followup sync` on a desk's Maildir, with a trial's clock."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from tests.faults.desk import MaildirDesk
from tests.system import cli_desk

SOAK = bool(os.environ.get("FOLLOWUP_SOAK"))


class ProcessDesk(MaildirDesk):
    """A desk whose passes are processes."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.command = cli_desk.Desk(folder, self.maildir)
        self.command.configure()

    def start(self, when: str) -> subprocess.Popen[bytes]:
        """Start a pass with the clock at that time."""
        return subprocess.Popen(
            [sys.executable, "-m", "agent.cli.main", "sync", "--at", when.replace(" ", "T")],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            cwd=self.folder,
            env={**os.environ, "HOME": str(self.folder), "FOLLOWUP_CONFIG": str(self.command.config)},
        )

    def ends(self, when: str) -> tuple[int, str]:
        """Do a pass. Return its exit state, and what it complained of."""
        process = self.start(when)
        _, complaint = process.communicate()
        return process.returncode, complaint.decode()
