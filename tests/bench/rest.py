"""`followup run` at rest: its memory, and how much of the processor it takes in an hour."""

from __future__ import annotations

import os
import re
import time
from pathlib import Path

from tests.bench.tables import at_most, fact, heading

GOAL = 110.0  # MB
PERIOD = 125.0
"""A little more than the seconds between two passes for which nothing calls: it holds one of them, and twelve beats."""

_SIZE = re.compile(r"^(Rss|Pss|VmHWM):\s+(\d+) kB", re.MULTILINE)


def at_rest(pid: int, when: str) -> None:
    """Given the process, measure it while nothing arrives, and write the rows."""
    heading(f"followup run at rest, {when}")
    if not Path(f"/proc/{pid}/smaps_rollup").exists():
        fact("its memory", "there is no /proc here to read it from")
        return
    before, begin = _processor(pid), time.monotonic()
    time.sleep(PERIOD)
    used, seconds = _processor(pid) - before, time.monotonic() - begin
    its_memory(pid, "")
    fact(f"processor, from {seconds:.0f} s with {used:.2f} s", f"{used / seconds * 3600:.1f} s an hour")


def its_memory(pid: int, when: str) -> None:
    """Given the process, write the rows that say how much memory it has."""
    if not Path(f"/proc/{pid}/smaps_rollup").exists():
        return
    memory = _memory(pid)
    fact(f"resident memory{when and ', '}{when}", f"{memory['Rss']:.0f} MB", at_most(GOAL, memory["Rss"], "MB"))
    fact("  its share, where processes share pages (PSS)", f"{memory['Pss']:.0f} MB")
    fact("  at its largest", f"{memory['VmHWM']:.0f} MB")


def _memory(pid: int) -> dict[str, float]:
    said = Path(f"/proc/{pid}/smaps_rollup").read_text() + Path(f"/proc/{pid}/status").read_text()
    return {name: int(size) / 1024 for name, size in _SIZE.findall(said)}


def _processor(pid: int) -> float:
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
