"""How much is loaded before a command does anything."""

from __future__ import annotations

import subprocess
import sys


def test_what_reads_mails_is_loaded_by_commands_that_need_it_alone() -> None:
    rooms = ("extraction", "classification", "parsing", "matching", "planner", "store")
    program = f"import sys; import agent.cli.main; print([one for one in {rooms} if 'agent.' + one in sys.modules])"
    told = subprocess.run([sys.executable, "-c", program], check=True, capture_output=True, text=True).stdout
    assert told.strip() == "[]"
