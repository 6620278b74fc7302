"""What was freed goes back to the system."""

from __future__ import annotations

import ctypes
import subprocess
import sys
from pathlib import Path

from agent.daemon.memory import give_back

PAGE = 4096
SIZE = 100_000  # octets: what is larger, glibc gives back by itself
LEARNED = 6_000_000  # octets at least


def resident() -> int:
    return int(Path("/proc/self/statm").read_text().split()[1]) * PAGE


def test_what_was_freed_is_given_back() -> None:
    give_back()
    blocks = [b"x" * SIZE for _ in range(800)]
    full = resident()
    del blocks[:-1]
    give_back()
    kept = hasattr(ctypes.CDLL(None), "malloc_trim")
    assert resident() < full - 600 * SIZE or not kept
    assert blocks


AT_REST = """
from tests.unit.daemon.test_memory import resident
from agent.classification.learning.learned import learned
from agent.daemon.memory import rest
learned()
rest()
sizes = [resident()]  # after a first time: what reading takes once for all stays
for _ in range(3):
    learned()
    sizes.append(resident())
    rest()
    sizes.append(resident())
print(*sizes)
"""


def test_at_rest_what_was_learned_is_let_go_of_as_often_as_it_was_read() -> None:
    done = subprocess.run([sys.executable, "-c", AT_REST], capture_output=True, text=True, check=True)
    begin, *sizes = map(int, done.stdout.split())
    kept = hasattr(ctypes.CDLL(None), "malloc_trim")
    assert min(sizes[::2]) > begin + LEARNED
    assert max(sizes[1::2]) < begin + LEARNED / 2 or not kept
