"""Measures speed and memory as ratios within one run: ``python -m tests.bench [--mails N] [--full] [--only PART]``.

Seconds mean little on somebody else's machine; beside work that everybody knows they mean something. Where memory or
processor time is measured, each row is a process of its own; ratios are those of processor time, which a busy machine
bends least, where it is not said otherwise.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import agent
from tests.bench import arrival, drafting, gmail, imap, ledger, maildir, understanding
from tests.bench.tables import PYTHON, run, say
from tests.servers.dovecot import DovecotFiles, DovecotServer, is_installed

PARTS = ("understanding", "drafting", "maildir", "imap", "arrival", "gmail", "ledger")
FULL = 50_000  # mails


def main() -> None:
    """Measure what is asked for, and write the table."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench")
    parser.add_argument("--mails", type=int, default=10_000, help="in the mailboxes of the first passes")
    parser.add_argument("--full", action="store_true", help=f"a first pass over {FULL} mails by IMAP, too")
    parser.add_argument("--only", choices=PARTS, help="one part of the table")
    said = parser.parse_args()
    run([PYTHON, "-m", "compileall", "-q", str(Path(agent.__file__).parent)])  # as pip leaves what it installs
    parts = [said.only] if said.only else list(PARTS)
    with tempfile.TemporaryDirectory(prefix="followup-bench-") as name, _server() as server:
        if server is None:
            say("Dovecot is not installed here: nothing is measured over IMAP.")
        for part in parts:
            _measure(part, server, _folder(name, part), said.mails)
        if said.full and server is not None:
            imap.measure(server, _folder(name, "full"), FULL, _followup())


def _measure(part: str, server: DovecotServer | None, place: Path, mails: int) -> None:
    if part == "understanding":
        understanding.measure()
    elif part == "drafting":
        drafting.measure()
    elif part == "maildir":
        maildir.measure(place, mails, _followup())
    elif part == "gmail":
        gmail.measure(place, mails)
    elif part == "ledger":
        ledger.measure(server, place, _followup())
    elif server is not None and part == "imap":
        imap.measure(server, place, mails, _followup())
    elif server is not None:
        arrival.measure(server, place, _followup())


@contextmanager
def _server() -> Iterator[DovecotServer | None]:
    if not is_installed():
        yield None
        return
    with DovecotFiles() as files, DovecotServer(files) as server:
        yield server


def _followup() -> str:
    return str(Path(sys.executable).with_name("followup"))


def _folder(name: str, part: str) -> Path:
    place = Path(name, part)
    place.mkdir()
    return place


if __name__ == "__main__":
    main()
