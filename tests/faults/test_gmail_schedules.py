"""Faults of Google and the network, and kills, as a seed draws them: the story ends as where nothing is in its way."""

from __future__ import annotations

import random
import sys
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

from agent.model.draft import DraftState
from tests.faults.gmail_desk import GmailDesk
from tests.faults.imap_story import STORY, Step
from tests.faults.processes import SOAK
from tests.faults.server_desk import PATIENCE, Outcome
from tests.servers.gmail import Exchange, Fault, GmailServer, Trashed, Weather, as_usual, done_later
from tests.servers.gmail.faults import ANY

SEED = 20260312
BATCHES = 6
SCHEDULES = 10 if SOAK else 1  # of each batch
LATE = 0.3  # seconds: less than the account's settle
FAULTS: tuple[Fault, ...] = (*ANY, done_later(LATE))


@pytest.fixture(scope="module", params=[None])
def undisturbed(tmp_path_factory: pytest.TempPathFactory) -> dict[Trashed, Outcome]:
    """What the story comes to where nothing is in its way, one pass a step."""
    found: dict[Trashed, Outcome] = {}
    for trashed in Trashed:
        with GmailServer() as server:
            server.state.trashed = trashed
            desk = GmailDesk(tmp_path_factory.mktemp("undisturbed"), server)
            for step in STORY:
                step.happens(desk)
                with desk.nothing_of_theirs_touched():
                    assert desk.comes_to_rest(step.when)
            found[trashed] = desk.outcome(STORY[-1].when)
            states = Counter(draft.state for draft in desk.drafts())
            assert states == {
                DraftState.SENT: 1, DraftState.EDITED: 2, DraftState.WITHDRAWN: 2, DraftState.PLACED: 1
            }  # fmt: skip
            assert server.state.counts()["drafts.create"] == 6
            server.clean()
    return found


@pytest.mark.parametrize("batch", range(BATCHES))
def test_a_story_in_bad_weather_ends_as_in_good(
    batch: int, undisturbed: dict[Trashed, Outcome], tmp_path: Path
) -> None:
    told: Counter[str] = Counter()
    for number in range(batch * SCHEDULES, (batch + 1) * SCHEDULES):
        told += _play(SEED + number, undisturbed, tmp_path / str(number))
    sys.stdout.write(f"seeds {SEED + batch * SCHEDULES} and {SCHEDULES - 1} more: {dict(sorted(told.items()))}\n")


def _play(seed: int, undisturbed: dict[Trashed, Outcome], folder: Path) -> Counter[str]:
    chance = random.Random(f"gmail/{seed}")
    with GmailServer() as server:
        server.state.trashed = chance.choice(tuple(Trashed))
        desk = GmailDesk(folder, server)
        told: Counter[str] = Counter()
        for number, step in enumerate(STORY):
            step.happens(desk)
            with desk.nothing_of_theirs_touched():
                told += _disturbed_pass(chance, 10 * seed + number, step, desk)
                desk.until_quiet(step.when)
            server.weather = lambda name: None
            server.settle()
            with desk.nothing_of_theirs_touched():
                assert desk.comes_to_rest(step.when)  # one pass reads what the weather kept back
        before = desk.traces()
        assert desk.comes_to_rest(STORY[-1].when)
        assert desk.traces() == before, f"seed {seed}: a further pass changes something"
        assert desk.outcome(STORY[-1].when) == undisturbed[server.state.trashed], f"seed {seed}"
        server.clean()
        return told + Counter(passes=desk.passes, requests=len(server.state.log))


def _disturbed_pass(chance: random.Random, seed: int, step: Step, desk: GmailDesk) -> Counter[str]:
    """Do the first pass of a step in bad weather; now and then as a process that is killed at one of its requests."""
    if chance.random() < 0.4:
        process = desk.start(step.when)
        killer = Killer(chance.randint(1, 60), chance.choice((_before, _after, _late)), process.kill)
        desk.server.weather = killer
        process.wait(PATIENCE)
        desk.server.weather = lambda name: None
        return Counter({f"killed {killer.how.__name__.strip('_')}": int(killer.struck)})
    weather = Weather(seed, most=chance.randint(1, 8), faults=FAULTS)
    desk.server.weather = weather
    left = weather._left
    desk.tried(step.when)
    return Counter(faults=left - weather._left)


How = Callable[[Exchange, Callable[[], None]], None]


class Killer:
    """Kills at the request of that number."""

    def __init__(self, number: int, how: How, kill: Callable[[], None]) -> None:
        self._left = number
        self._kill = kill
        self.how = how
        self.struck = False

    def __call__(self, name: str) -> Fault | None:
        # The writes are where it matters: half of all kills wait for one.
        self._left -= 1
        if self.struck or (self._left > 0 and not (self._left % 2 and name in {"drafts.create", "messages.trash"})):
            return None
        self.struck = True
        return lambda exchange: self.how(exchange, self._kill)


def _before(exchange: Exchange, kill: Callable[[], None]) -> None:
    kill()
    exchange.cut()


def _after(exchange: Exchange, kill: Callable[[], None]) -> None:
    exchange.usual()
    kill()
    exchange.cut()


def _late(exchange: Exchange, kill: Callable[[], None]) -> None:
    kill()
    done_later(LATE)(exchange)


@pytest.mark.parametrize("how", [_before, _after, _late])
def test_a_pass_killed_while_it_stores_a_draft_is_made_good(
    how: How, undisturbed: dict[Trashed, Outcome], tmp_path: Path
) -> None:
    """The first draft of each step, in a process that ends with it."""
    with GmailServer() as server:
        desk = GmailDesk(tmp_path, server)
        for step in STORY:
            step.happens(desk)
            with desk.nothing_of_theirs_touched():
                process = desk.start(step.when)
                kill = process.kill
                server.once("drafts.create", lambda exchange, kill=kill: how(exchange, kill))  # type: ignore[misc]
                process.wait(PATIENCE)
                server.usually()
                desk.until_quiet(step.when)
                server.settle()
        assert desk.outcome(STORY[-1].when) == undisturbed[Trashed.HIDDEN]
        assert desk.passes >= len(STORY)
        server.clean()


def test_the_weather_is_as_bad_as_it_says() -> None:
    assert as_usual not in FAULTS
    assert len(FAULTS) == 15
