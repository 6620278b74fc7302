"""From the arrival of a mail that asks for an answer to the draft, with `followup run` waiting in IDLE; then its rest.

Beside it a bare loop of IDLE and one APPEND on the same server, for another user with as many mails. What is waited for
is the file in Drafts: to ask the server for it would keep the server busy.
"""

from __future__ import annotations

import random
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from tests.bench.account import Account, new_account
from tests.bench.bulk import STEMS, TAILS
from tests.bench.rest import at_rest, its_memory
from tests.bench.tables import PYTHON, at_most, fact, heading
from tests.mails import mail
from tests.servers import hands
from tests.servers.dovecot import DovecotServer

GOAL = 1.5
MAILS = 1_000  # in the Inbox before
WARM_UP = 2
COUNT = 20
_LOOK = 0.0005  # seconds
_PAUSE = 0.7  # seconds after a draft, and up to as many more: the pass is over by then
_QUIET = 4.0
_STARTING = 15.0
_PATIENCE = 300.0
_FIRMS = tuple(one for one in TAILS if one != "ridge")
"""One letter from "bridge": a domain that only looks like that of a firm which wrote before is asked about."""


def measure(server: DovecotServer, place: Path, followup: str) -> None:
    """Given a server, and a folder for what is kept, measure, and write the rows."""
    heading(f"{COUNT} arrivals, one after the other, beside {MAILS} mails")
    account = _filled(server, place)
    with _started([PYTHON, "-m", "tests.bench.bare", "ring", *account.login], place):
        bare = _arrivals(account)
    _tell("a bare loop of IDLE and one APPEND", bare)
    account = _filled(server, place)
    with _started([followup, "run", "--config", str(account.config)], place) as process:
        ours = _arrivals(account)
        _tell("followup run, arrival to draft", ours)
        ratio = statistics.median(ours) / statistics.median(bare)
        fact("  the medians", f"{ratio:.2f} x", at_most(GOAL, ratio, "x"))
        fact("  the 95th percentiles", f"{_p95(ours) / _p95(bare):.2f} x")
        at_rest(process.pid, f"after a first pass over {MAILS} mails, and the arrivals")
    with _started([followup, "run", "--config", str(account.config)], place) as process:
        time.sleep(_STARTING)
        its_memory(process.pid, "started anew on that store")


def _filled(server: DovecotServer, place: Path) -> Account:
    account = new_account(server, place)
    account.fill(MAILS, datetime.now(UTC))
    return account


@contextmanager
def _started(command: list[str], place: Path) -> Iterator[subprocess.Popen[bytes]]:
    """Given a command, have it run for as long as the block does."""
    with (place / "log").open("ab") as log, subprocess.Popen(command, stdin=subprocess.DEVNULL, stderr=log) as process:
        try:
            yield process
        finally:
            process.kill()


def _arrivals(account: Account) -> list[float]:
    """Return for each mail how long it took from the server's OK to the draft."""
    server, chance = account.server, random.Random(1)
    times = []
    with hands.Hands(hands.at("localhost", server.port, account.user)) as other:
        time.sleep(_QUIET)  # the one that answers is there, and waits: a mail before that would wait for it
        for number in range(WARM_UP + COUNT):
            before = _drafts(account)
            other.deliver("INBOX", _undecided(number))
            begin = time.perf_counter()
            _until_more(account, before, begin)
            times.append(time.perf_counter() - begin)
            time.sleep(_QUIET if number < WARM_UP else _PAUSE * (1 + chance.random()))
            if number >= WARM_UP and _drafts(account) != before + 1:
                sys.exit("it was not the answer to this mail that came: there is nothing to compare")
    return times[WARM_UP:]


def _until_more(account: Account, before: int, begin: float) -> None:
    while _drafts(account) <= before:
        if time.perf_counter() - begin > _PATIENCE:
            sys.exit("no draft came: there is nothing to compare")
        time.sleep(_LOOK)


def _drafts(account: Account) -> int:
    return sum(1 for part in ("cur", "new") for _ in (account.maildir / ".Drafts" / part).iterdir())


def _undecided(number: int) -> bytes:
    """A mail of now, of a firm that wrote nothing before: there is no decision yet, and the answer is due at once."""
    company = f"{_FIRMS[number % len(_FIRMS)]}{STEMS[number // len(_FIRMS)]}".lower()
    name = company.capitalize()
    return mail(
        sender=f"Dana Whitfield <dana@{company}.example>",
        subject=f"Your application: Staff Engineer at {name}",
        body=(
            f"Hi Jordan,\n\nThank you for interviewing with us for the Staff Engineer position at {name}. We have "
            "not made a decision yet, as we are still interviewing other candidates.\n\nBest,\nDana Whitfield\n"
        ),
        date=datetime.now(UTC),
        message_id=f"<undecided{number}@{company}.example>",
    )


def _tell(what: str, times: list[float]) -> None:
    fact(what, f"median {statistics.median(times) * 1000:.0f} ms, p95 {_p95(times) * 1000:.0f} ms")


def _p95(times: list[float]) -> float:
    return sorted(times)[round(0.95 * len(times)) - 1]
