"""A pass that finds nothing new, with a ledger of a thousand, a hundred thousand and a million messages.

    python -m tests.bench.ledger CONFIG ROWS

makes such passes in one process, over the store of that configuration with so many rows put in, and prints what the
best of them took: seconds by the clock, and of the processor.
"""

from __future__ import annotations

import json
import secrets
import shutil
import sqlite3
import sys
import time
from contextlib import closing
from pathlib import Path

from tests.bench import hunt, maildir
from tests.bench.account import new_account
from tests.bench.tables import PYTHON, at_most, fact, heading, run
from tests.servers.dovecot import DovecotServer

GOAL = 1.2
SIZES = (1_000, 100_000, 1_000_000)
MAILS = 2_000  # in the mailbox, of them 40 about 20 applications
_PASSES = 15
_ROW = (
    "INSERT INTO messages (account, folder, key, identity, date, category) "
    "VALUES ('bench', 'INBOX', ?, ?, '2026-01-05T12:00:00.000000+00:00', 'unrelated')"
)


def measure(server: DovecotServer | None, place: Path, followup: str) -> None:
    """Given a server if there is one, and an empty folder, measure, and write the rows."""
    heading(f"A pass with nothing new, {MAILS} mails, 20 applications")
    config, _ = maildir.made(place, MAILS)
    _beside_each_other("Maildir", config, place / "followup.db", followup)
    if server is not None:
        account = new_account(server, place)
        account.fill(MAILS, hunt.NOW)
        _beside_each_other("IMAP", account.config, account.store, followup)


def _beside_each_other(what: str, config: Path, store: Path, followup: str) -> None:
    run([followup, "sync", "--config", str(config), "--at", hunt.NOW.isoformat()], (0, 1))
    kept = shutil.copyfile(store, store.with_suffix(".kept"))
    found = {}
    for rows in SIZES:
        shutil.copyfile(kept, store)
        found[rows] = json.loads(run([PYTHON, "-m", "tests.bench.ledger", str(config), str(rows)]).output)
        best = found[rows]
        fact(f"{what}, {rows:,} rows", f"{best['seconds'] * 1000:.1f} ms, processor {best['processor'] * 1000:.1f} ms")
    costs = [one["processor"] for one in found.values()]
    ratio = max(costs) / min(costs)
    fact("  the dearest beside the cheapest", f"{ratio:.2f} x", at_most(GOAL, ratio, "x"))


def _fill(store: Path, rows: int) -> None:
    """Given a store, put so many messages into its ledger that were judged to be of no interest."""
    identities = sorted(secrets.token_hex(32) for _ in range(rows))  # in order, for that is faster to write
    with closing(sqlite3.connect(store)) as connection, connection:
        connection.executemany(_ROW, ((f"9.{number:010}", one) for number, one in enumerate(identities)))


def _passes(config: Path, rows: int) -> dict[str, float]:
    """Given a configuration, and how many rows to put into its store, make passes, and return what the best took.

    The mailbox stays open from one to the next, as the daemon keeps it.
    """
    # Only here: who starts this process would hand its memory on to it.
    from agent.config import load
    from agent.mailbox import open_mailbox
    from agent.pipeline import Surroundings, run_pass

    settings = load(config)
    _fill(settings.store_path, rows)
    mailbox = open_mailbox(settings.accounts[0], "")
    around = Surroundings(mailbox=lambda account, refused: mailbox, done_with=lambda mailbox: None)
    times, costs = [], []
    for _ in range(_PASSES):
        begin, used = time.perf_counter(), time.process_time()
        report = run_pass(settings, hunt.NOW, around)
        times.append(time.perf_counter() - begin)
        costs.append(time.process_time() - used)
        if report.read or report.troubles:
            sys.exit("a pass found something: there is nothing to compare")
    mailbox.close()
    return {"seconds": min(times), "processor": min(costs)}


if __name__ == "__main__":
    sys.stdout.write(f"{json.dumps(_passes(Path(sys.argv[1]), int(sys.argv[2])))}\n")
