"""Measures speed and memory as ratios within one run: ``python -m tests.bench [--mails N]``.

Seconds mean little on somebody else's machine; beside work that everybody knows they mean something. Each row is the
best of its runs, each run a process of its own; the ratios are those of processor time, which a busy machine bends
least, and of memory.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

HEADERS_ONLY = """
import pathlib, sys
from email.parser import BytesHeaderParser
parser = BytesHeaderParser()
for part in ("new", "cur"):
    for path in pathlib.Path(sys.argv[1], part).iterdir():
        parser.parsebytes(path.read_bytes()).items()
"""
LIBRARY = "import sqlalchemy"
NOW = "2026-06-01T12:00:00+00:00"  # that of tests.bench.hunt
CONFIG = """
[profile]
full_name = "Jordan Rivera"
addresses = ["jordan@example.com"]
time_zone = "America/New_York"

[mailbox.bench]
kind = "maildir"
path = "{maildir}"

[timing]
first_look = "200 days"

[store]
path = "{store}"
"""
QUICK_RUNS = 5


@dataclass(frozen=True, slots=True)
class Cost:
    """What a process cost: seconds by the clock and of the processor, and its largest memory in MB."""

    seconds: float
    processor: float
    memory: float
    output: bytes


def run(command: list[str]) -> Cost:
    """Given a command, run it and return what it cost. Raise SystemExit if it fails."""
    with tempfile.TemporaryFile() as out:
        begin = time.perf_counter()
        process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=out)
        _, status, used = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - begin
        process.returncode = os.waitstatus_to_exitcode(status)
        out.seek(0)
        output = out.read()
    if process.returncode not in {0, 1}:  # 1: a draft is blocked, which is an answer too
        sys.exit(f"{' '.join(command)[:200]} ended with status {process.returncode}")
    # Linux counts in kB, macOS in bytes.
    memory = used.ru_maxrss / (2**20 if sys.platform == "darwin" else 2**10)
    return Cost(seconds, used.ru_utime + used.ru_stime, memory, output)


def best(command: list[str], runs: int) -> Cost:
    """Given a command, return the cheapest of its runs."""
    return min((run(command) for _ in range(runs)), key=lambda cost: cost.processor)


def row(what: str, cost: Cost, beside: Cost) -> str:
    """Given two costs, return a line of the table."""
    ratio = f"{cost.processor / beside.processor:8.1f} x {cost.memory / beside.memory:7.1f} x"
    return f"{what:44}{cost.seconds:8.2f} s{cost.processor:8.2f} s{cost.memory:8.0f} MB{ratio}\n"


def main() -> None:
    """Make the mailbox, measure, and write the table."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench")
    parser.add_argument("--mails", type=int, default=10_000)
    count = parser.parse_args().mails
    followup = str(Path(sys.executable).with_name("followup"))
    with tempfile.TemporaryDirectory(prefix="followup-bench-") as name:
        place = Path(name)
        mail = place / "Mail"
        # By a process of its own: the memory of this one is the least that any of its children is charged with.
        size = int(run([sys.executable, "-m", "tests.bench.hunt", str(mail), str(count)]).output)
        config = place / "config.toml"
        config.write_text(CONFIG.format(maildir=mail, store=place / "followup.db"))
        headers = best([sys.executable, "-c", HEADERS_ONLY, str(mail)], 2)
        sync = [followup, "sync", "--config", str(config), "--at", NOW]
        first = run([*sync, "--json"])
        if not first.output or json.loads(first.output)["read"] != count:
            sys.exit("followup sync did not read every mail: there is nothing to compare")
        second = best(sync, 2)
        library = best([sys.executable, "-c", LIBRARY], QUICK_RUNS)
        status = best([followup, "status", "--config", str(config), "--json"], QUICK_RUNS)
    write = sys.stdout.write
    write(f"{count} mails, {size / 2**20:.0f} MB; {len(status.output.splitlines())} applications\n")
    write(f"{'':44}{'clock':>10}{'processor':>10}{'memory':>11}{'ratios':>20}\n")
    write(row("reading every header with email.parser", headers, headers))
    write(row("followup sync, the first pass", first, headers))
    write(row("followup sync, nothing new", second, headers))
    write(row("python -c 'import sqlalchemy'", library, library))
    write(row("followup status", status, library))
    write(f"the first pass: {first.output.decode().strip()}\n")


if __name__ == "__main__":
    main()
