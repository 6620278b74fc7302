"""One pass at a time, whoever started it, and however it ended."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from agent.errors import AnotherPass
from agent.store import PassLock

HOLDING = """
import sys
from pathlib import Path
from agent.store import PassLock
with PassLock(Path(sys.argv[1])):
    print("held", flush=True)
    sys.stdin.read()
"""


def held_elsewhere(path: Path) -> subprocess.Popen[str]:
    worker = subprocess.Popen(
        [sys.executable, "-c", HOLDING, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert worker.stdout
    assert worker.stdout.readline() == "held\n"
    return worker


def test_a_second_pass_is_told_at_once_and_the_first_goes_on(path: Path) -> None:
    with PassLock(path):
        for _ in range(2):
            with pytest.raises(AnotherPass, match="Another pass") as raised, PassLock(path):
                pass
            assert raised.value.exit_status == 5
    with PassLock(path):
        pass


def test_the_kernel_lets_go_when_the_process_is_killed(path: Path) -> None:
    with held_elsewhere(path) as worker:
        with pytest.raises(AnotherPass), PassLock(path):
            pass
        worker.kill()
    with PassLock(path):
        pass


def test_it_is_let_go_when_the_pass_fails(path: Path) -> None:
    with pytest.raises(KeyError), PassLock(path):
        raise KeyError
    with PassLock(path):
        pass


def test_a_lock_of_another_store_is_another_lock(path: Path) -> None:
    with PassLock(path), PassLock(path.with_name("other.db")):
        pass
