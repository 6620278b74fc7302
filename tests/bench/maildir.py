"""The first pass over a Maildir, beside reading its headers; `status`, beside an import that it cannot do without."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from tests.bench.tables import PYTHON, best, heading, row, run, say
from tests.mails import Maildir

NOW = "2026-06-01T12:00:00+00:00"  # that of tests.bench.hunt
_HEADERS_ONLY = """
import pathlib, sys
from email.parser import BytesHeaderParser
parser = BytesHeaderParser()
for part in ("new", "cur"):
    for path in pathlib.Path(sys.argv[1], part).iterdir():
        head, _, _ = path.read_bytes().partition(b"\\n\\n")
        parser.parsebytes(head).items()
"""
_LIBRARY = "import sqlalchemy"
_CONFIG = """
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
_QUICK_RUNS = 5
_MAY_BLOCK = (0, 1)  # 1: a draft is blocked, which is an answer too


def made(place: Path, count: int) -> tuple[Path, int]:
    """Given a folder, return the configuration of a Maildir there that holds ``count`` mails, and their size."""
    mail = Maildir(place / "Mail")
    # By a process of its own: the memory of this one is the least that any of its children is charged with.
    size = int(run([PYTHON, "-m", "tests.bench.hunt", str(mail.path), str(count)]).output)
    config = place / "config.toml"
    config.write_text(_CONFIG.format(maildir=mail.path, store=place / "followup.db"))
    return config, size


def measure(place: Path, count: int, followup: str) -> None:
    """Given an empty folder, make the Maildir there, measure, and write the rows."""
    config, size = made(place, count)
    heading(f"Maildir, {count} mails, {size / 2**20:.0f} MB")
    headers = best([PYTHON, "-c", _HEADERS_ONLY, str(place / "Mail")], 2)
    row("reading every header with email.parser", headers)
    sync = [followup, "sync", "--config", str(config), "--at", NOW]
    first = run([*sync, "--json"], _MAY_BLOCK)
    if not first.output or json.loads(first.output)["read"] != count:
        sys.exit("followup sync did not read every mail: there is nothing to compare")
    row("followup sync, the first pass", first, first.processor / headers.processor)
    second = best(sync, 2, _MAY_BLOCK)
    row("followup sync, nothing new", second, second.processor / headers.processor)
    library = best([PYTHON, "-c", _LIBRARY], _QUICK_RUNS)
    row("python -c 'import sqlalchemy'", library)
    status = best([followup, "status", "--config", str(config), "--json"], _QUICK_RUNS)
    row(
        f"followup status, {len(status.output.splitlines())} applications",
        status,
        status.processor / library.processor,
    )
    say(f"the first pass: {first.output.decode().strip()}")
