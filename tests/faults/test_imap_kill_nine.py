"""`kill -9` of `followup sync`, of `followup run` and of the server itself, at random moments: the end is the same."""

from __future__ import annotations

import random
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from email import message_from_bytes
from pathlib import Path

import pytest

from agent.model.settings import Duration, Unit
from tests.faults.imap_desk import ImapDesk
from tests.faults.imap_story import STORY, play_undisturbed
from tests.faults.imap_weather import LATE, Witness, held, said
from tests.faults.processes import SOAK
from tests.faults.server_desk import PATIENCE, Outcome
from tests.faults.stories import DANA, TOM
from tests.hunt import ME, ZONE
from tests.mails import invitation, mail
from tests.servers.dovecot import DovecotFiles, DovecotServer
from tests.servers.faults import Plan
from tests.servers.proxy import Proxy
from tests.system.run_desk import undecided
from tests.system.warm import Run

SEED = 20260312
STORIES = 9 if SOAK else 1  # each step of each story is one kill: of sync, and of the server
RUNS = 9 if SOAK else 1  # each of four mails is one kill
LOGIN_SAID, MOST_SAID = 60, 4000  # bytes that a login, and a long pass, say to the server, about
# The agent's patience is half of it: longer than the two seconds in which Dovecot does not believe that the owner of a
# lock is dead.
SIX_SECONDS = Duration(6, Unit.SECONDS)
LONGEST_WORK = 6.0  # seconds; a daemon that has nothing to do is killed in its sleep then


@pytest.fixture(scope="module")
def own_server(dovecot: DovecotServer) -> Iterator[DovecotServer]:
    """Return a server that may be killed; ``dovecot`` skips the test where there is none."""
    assert dovecot.port
    with DovecotFiles() as files, DovecotServer(files) as server:
        yield server


@pytest.fixture(scope="module")
def undisturbed(dovecot: DovecotServer, tmp_path_factory: pytest.TempPathFactory) -> Outcome:
    """What the story comes to where nothing is in its way."""
    return play_undisturbed(dovecot, tmp_path_factory.mktemp("undisturbed"))


@pytest.mark.parametrize("number", range(STORIES))
def test_a_killed_sync_is_made_good(number: int, dovecot: DovecotServer, undisturbed: Outcome, tmp_path: Path) -> None:
    chance = random.Random(f"sync/{SEED}/{number}")
    killed = 0
    with Proxy(dovecot.port) as proxy, ImapDesk(tmp_path, dovecot, proxy.port) as desk:
        for step in STORY:
            step.happens(desk)
            with desk.nothing_of_theirs_touched():
                process = desk.start("sync", "--at", step.when.replace(" ", "T"))
                killed += _killed(process, proxy, chance)
                desk.until_quiet(step.when)
        assert desk.outcome(STORY[-1].when) == undisturbed, f"seed {SEED}"
    sys.stdout.write(f"seed {SEED}, story {number}: {killed} of {len(STORY)} were killed at work\n")


@pytest.mark.parametrize("number", range(STORIES))
def test_a_killed_server_is_made_good(
    number: int, own_server: DovecotServer, undisturbed: Outcome, tmp_path: Path
) -> None:
    chance = random.Random(f"server/{SEED}/{number}")
    killed = 0
    with Proxy(own_server.port) as proxy, ImapDesk(tmp_path, own_server, proxy.port, SIX_SECONDS) as desk:
        for step in STORY:
            step.happens(desk)
            with desk.nothing_of_theirs_touched():
                with Witness(_moment(proxy, chance), own_server.restart) as witness:
                    desk.tried(step.when)
                killed += witness.acted
                desk.until_quiet(step.when)
        # Dovecot moves by a link and then an unlink: killed in between, it has the message twice, and the next move
        # puts the second copy into Trash, too.
        assert _once_in_trash(desk.outcome(STORY[-1].when)) == _once_in_trash(undisturbed), f"seed {SEED}"
    sys.stdout.write(f"seed {SEED}, story {number}: {killed} of {len(STORY)} were killed at work\n")


@pytest.mark.parametrize("number", range(RUNS))
def test_a_killed_daemon_is_made_good_by_the_next(number: int, dovecot: DovecotServer, tmp_path: Path) -> None:
    chance = random.Random(f"run/{SEED}/{number}")
    mails = _of_today()
    killed = 0
    with Proxy(dovecot.port) as proxy, ImapDesk(tmp_path / "killed", dovecot, proxy.port) as desk:
        for raw in mails:
            desk.deliver(raw)
            with desk.nothing_of_theirs_touched():
                killed += _killed(desk.start("run"), proxy, chance)
        expected = _placed_undisturbed(dovecot, tmp_path / "undisturbed", mails)
        with desk.nothing_of_theirs_touched():
            proxy.calm()
            _runs_until_rest(desk, proxy, sum(expected.values()))
            desk.until_quiet(None)
        assert _placed(desk) == expected, f"seed {SEED}"
    sys.stdout.write(f"seed {SEED}, run {number}: {killed} of {len(mails)} were killed at work\n")


def _killed(process: Run, proxy: Proxy, chance: random.Random) -> bool:
    """Kill a process at a random moment of its work. Return whether it was at work still."""
    with Witness(_moment(proxy, chance), process.kill):
        try:
            process.wait(LONGEST_WORK)
        except subprocess.TimeoutExpired:  # it waits for mail, and has nothing to say
            process.kill()
    return process.wait(PATIENCE) < 0


def _moment(proxy: Proxy, chance: random.Random) -> Callable[[], bool]:
    """Return what tells of a random moment from now on: every second one while a draft is on its way."""
    if chance.random() < 0.5:
        proxy.plans = lambda number: Plan(LATE)
        return held(proxy)
    proxy.calm()
    return said(proxy, int(LOGIN_SAID * (MOST_SAID / LOGIN_SAID) ** chance.random()))


def _runs_until_rest(desk: ImapDesk, proxy: Proxy, count: int) -> None:
    """Let the daemon work until so many drafts lie in Drafts and none is in doubt, and then ask it to stop."""
    connected = said(proxy, LOGIN_SAID)
    process = desk.start("run")
    end = time.monotonic() + PATIENCE
    while not (connected() and len(desk.hands.drafts()) == count and not desk.on_the_way()):
        assert process.poll() is None
        assert time.monotonic() < end, [draft.steps for draft in desk.on_the_way()]
        time.sleep(0.1)
    process.send_signal(signal.SIGTERM)
    assert process.wait(PATIENCE) == 0


def _of_today() -> tuple[bytes, ...]:
    """Mails each of which has a draft, or two, due now by the real clock."""
    now = datetime.now(ZONE).replace(microsecond=0)
    start = now - timedelta(hours=3)
    confirmed = mail(
        sender=DANA,
        to=ME,
        subject="Interview at Contoso",
        body="Hi Jordan,\n\nYour interview for the Senior Data Engineer role at Contoso is confirmed.\n\nBest,\nDana\n",
        date=now - timedelta(days=3),
        invitation=invitation("uid-9", start, start + timedelta(hours=1), DANA, [DANA, TOM, ME]),
    )
    return confirmed, *(undecided(company, now) for company in ("northwind", "harborlight", "fabrikam"))


def _placed_undisturbed(server: DovecotServer, folder: Path, mails: Iterable[bytes]) -> Counter[tuple[str, ...]]:
    with ImapDesk(folder, server) as desk:
        for raw in mails:
            desk.deliver(raw)
        assert desk.comes_to_rest(None)
        return _placed(desk)


def _placed(desk: ImapDesk) -> Counter[tuple[str, ...]]:
    """What lies in Drafts, as the user sees it and as the store knows it: all but the times."""
    known = {one.message_id: (one.kind.value, one.state.value, str(one.revision)) for one in desk.drafts()}
    found: Counter[tuple[str, ...]] = Counter()
    for raw in desk.hands.drafts().values():
        message = message_from_bytes(raw)
        found[(message["To"], message["Subject"], message["Message-ID"], *known.pop(message["Message-ID"]))] += 1
    assert not known, "the store knows of a draft that is not there"
    return found


def _once_in_trash(outcome: Outcome) -> Outcome:
    return replace(outcome, contents={**outcome.contents, "Trash": Counter(set(outcome.contents["Trash"]))})
