"""What things cost, and the lines of the table that say so beside what they may cost at most."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass

PYTHON = sys.executable
_WRITES_NO_BYTECODE = "PYTHONDONTWRITEBYTECODE"
WIDTH = 50  # of the column that says what was done


@dataclass(frozen=True, slots=True)
class Cost:
    """What a process cost: seconds by the clock and of the processor, and its largest memory in MB.

    The system counts the memory of who starts a process as that process's own: no row says less than this one needs.
    """

    seconds: float
    processor: float
    memory: float
    output: bytes


def run(command: list[str], allowed: tuple[int, ...] = (0,)) -> Cost:
    """Given a command, run it and return what it cost. Raise SystemExit if its status is none of those allowed.

    Whatever the environment says, it may keep bytecode: so no run compiles the sources, as none does once installed.
    """
    environment = {name: value for name, value in os.environ.items() if name != _WRITES_NO_BYTECODE}
    with tempfile.TemporaryFile() as out:
        begin = time.perf_counter()
        process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=out, env=environment)
        _, status, used = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - begin
        process.returncode = os.waitstatus_to_exitcode(status)
        out.seek(0)
        output = out.read()
    if process.returncode not in allowed:
        sys.exit(f"{' '.join(command)[:200]} ended with status {process.returncode}")
    # Linux counts in kB, macOS in bytes.
    memory = used.ru_maxrss / (2**20 if sys.platform == "darwin" else 2**10)
    return Cost(seconds, used.ru_utime + used.ru_stime, memory, output)


def best(command: list[str], runs: int, allowed: tuple[int, ...] = (0,)) -> Cost:
    """Given a command, return the cheapest of its runs."""
    return min((run(command, allowed) for _ in range(runs)), key=lambda cost: cost.processor)


def say(text: str = "") -> None:
    """Given a line, write it at once: a run takes minutes."""
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


def heading(text: str) -> None:
    """Given what the rows below are about, write it over their columns."""
    say()
    say(text)
    say(f"{'':{WIDTH}}{'clock':>11}{'processor':>11}{'memory':>9}{'ratio':>10}  goal")


def row(what: str, cost: Cost | None = None, ratio: float | None = None, goal: str = "") -> None:
    """Given what was done and what it cost, write a line; its ratio is that of processor time."""
    figures = f"{cost.seconds:9.2f} s{cost.processor:9.2f} s{cost.memory:6.0f} MB" if cost else " " * 31
    share = f"{ratio:8.2f} x" if ratio is not None else " " * 10
    say(f"{what:{WIDTH}}{figures}{share}  {goal}".rstrip())


def fact(what: str, figure: str, goal: str = "") -> None:
    """Given a figure that is no cost of a process, write a line."""
    say(f"{what:{WIDTH}}{figure:>41}  {goal}".rstrip())


def at_most(limit: float, found: float, unit: str) -> str:
    """Given a goal and what was found, return the goal's words, and whether it holds."""
    return f"at most {limit:g} {unit}: {'holds' if found <= limit else 'MISSED'}"
