"""The first pass over an IMAP account, beside a bare fetch of its headers, and beside mbsync pulling all of it.

Each program has a user of its own, whose Inbox holds the same files: none finds what the server learned for another.
"""

from __future__ import annotations

import json
import shutil
import sys
from pathlib import Path

from tests.bench import hunt
from tests.bench.account import Account, new_account
from tests.bench.line import DELAY, MEGABITS, HomeLine
from tests.bench.tables import PYTHON, Cost, at_most, best, fact, heading, row, run
from tests.servers.dovecot import PASSWORD, DovecotServer

HEADERS_GOAL = 6.0
BYTES_GOAL = 25.0
_MBSYNC = """
FSync no

IMAPStore far
Host localhost
Port {port}
User {user}
Pass {password}
SSLType IMAPS
CertificateFile {trusted}

MaildirStore near
Path {near}/
Inbox {near}/INBOX
SubFolders Verbatim

Channel all
Far :far:
Near :near:
Patterns *
Create Near
Sync Pull
SyncState *
"""


def measure(server: DovecotServer, place: Path, count: int, followup: str) -> None:
    """Given a server, and a folder for what is kept, measure, and write the rows."""
    first = new_account(server, place)
    size = first.fill(count, hunt.NOW)
    _beside_bare(first, place, count, size, followup)
    with HomeLine(server.tls_port) as line:
        heading(f"The same through a line of {MEGABITS} Mbit/s, {DELAY * 1000:.0f} ms there and back")
        account = new_account(server, place, line.port)
        account.fill_as(first)
        cost = run(_sync(account, followup), (0, 1))
        row("followup sync, the first pass", cost)
        _beside_mbsync(_like(first, place), place, count, cost, line.port)


def _sync(account: Account, followup: str) -> list[str]:
    return [followup, "sync", "--config", str(account.config), "--at", hunt.NOW.isoformat()]


def _beside_bare(first: Account, place: Path, count: int, size: int, followup: str) -> None:
    heading(f"IMAP over TLS, {count} mails, {size / 2**20:.0f} MB")
    bare = _bare(first, "headers", count)
    row("fetching every header, and email.parser", bare)
    row("fetching every header", _bare(_like(first, place), "fetch", count))
    account = _like(first, place)
    cost = run([*_sync(account, followup), "--json"], (0, 1))
    if not cost.output or json.loads(cost.output)["read"] != count:
        sys.exit("followup sync did not read every mail: there is nothing to compare")
    ratio = cost.processor / bare.processor
    row("followup sync, the first pass", cost, ratio, at_most(HEADERS_GOAL, ratio, "x the headers"))
    fact("  the same by the clock", f"{cost.seconds / bare.seconds:.2f} x")
    share = 100 * account.sent_to_it() / size
    fact("  bytes fetched, of the mailbox's", f"{share:.1f} %", at_most(BYTES_GOAL, share, "%"))
    again = run(_sync(account, followup), (0, 1))
    row("followup sync, nothing new", again, again.processor / bare.processor)
    _beside_mbsync(_like(first, place), place, count, cost, first.server.tls_port)


def _like(first: Account, place: Path) -> Account:
    account = new_account(first.server, place)
    account.fill_as(first)
    return account


def _bare(account: Account, verb: str, count: int) -> Cost:
    cost = best([PYTHON, "-m", "tests.bench.bare", verb, *account.login], 2)
    if int(cost.output) != count:
        sys.exit("the bare fetch did not see every mail: there is nothing to compare")
    return cost


def _beside_mbsync(account: Account, place: Path, count: int, ours: Cost, port: int) -> None:
    if shutil.which("mbsync") is None:
        fact("mbsync pulling all of it", "mbsync is not installed here")
        return
    near = place / f"near-{account.user}"
    near.mkdir()
    config = place / "mbsyncrc"
    values = {"port": port, "user": account.user, "password": PASSWORD, "near": near}
    config.write_text(_MBSYNC.format(trusted=account.server.trusted, **values))
    cost = run(["mbsync", "--quiet", "--config", str(config), "all"])
    pulled = sum(1 for part in ("cur", "new") for _ in (near / "INBOX" / part).iterdir())
    shutil.rmtree(near)
    if pulled != count:
        sys.exit("mbsync did not pull every mail: there is nothing to compare")
    row("mbsync pulling all of it", cost)
    ratio = ours.seconds / cost.seconds
    fact("  the first pass beside it, by the clock", f"{ratio:.2f} x", f"less: {'holds' if ratio < 1 else 'MISSED'}")
    fact("  the same by the processor", f"{ours.processor / cost.processor:.2f} x")
