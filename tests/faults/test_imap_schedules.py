"""Bad lines between the agent and a real server: whatever happens on them, the story ends as it does on a good one."""

from __future__ import annotations

import random
import sys
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest

from agent.model.draft import DraftState
from agent.model.settings import Duration, Unit
from tests.faults.imap_desk import ImapDesk
from tests.faults.imap_story import STORY, Step, play_undisturbed
from tests.faults.imap_weather import DOUBTS, LATE, STALLS, VERY_LATE, Weather, Witness, held
from tests.faults.processes import SOAK
from tests.faults.server_desk import PATIENCE, Outcome
from tests.servers.dovecot import DovecotServer
from tests.servers.faults import Fault, Plan
from tests.servers.proxy import Proxy

SEED = 20260312
TWO_MINUTES = Duration(2, Unit.MINUTES)
BATCHES = 15
SCHEDULES = 20 if SOAK else 1  # of each batch


@pytest.fixture(scope="module")
def undisturbed(dovecot: DovecotServer, tmp_path_factory: pytest.TempPathFactory) -> Outcome:
    """What the story comes to where nothing is in its way."""
    return play_undisturbed(dovecot, tmp_path_factory.mktemp("undisturbed"))


@pytest.mark.parametrize("batch", range(BATCHES))
def test_a_story_over_a_bad_line_ends_as_over_a_good_one(
    batch: int, dovecot: DovecotServer, undisturbed: Outcome, tmp_path: Path
) -> None:
    told: Counter[str] = Counter()
    for number in range(batch * SCHEDULES, (batch + 1) * SCHEDULES):
        told += _play(SEED + number, dovecot, undisturbed, tmp_path / str(number))
    sys.stdout.write(f"seeds {SEED + batch * SCHEDULES} and {SCHEDULES - 1} more: {dict(sorted(told.items()))}\n")


@pytest.mark.parametrize("seed", [20260500, 20260523])
def test_an_answer_that_names_no_message_does_not_make_a_second_draft(
    seed: int, dovecot: DovecotServer, undisturbed: Outcome, tmp_path: Path
) -> None:
    """Here the answer to the append is lost, and then the one that would tell that the draft is there is garbled."""
    _play(seed, dovecot, undisturbed, tmp_path / "desk")


def _play(seed: int, dovecot: DovecotServer, undisturbed: Outcome, folder: Path) -> Counter[str]:
    folder.mkdir()
    with Proxy(dovecot.port) as proxy, ImapDesk(folder, dovecot, proxy.port) as desk:
        weather = Weather(seed, proxy)
        for number, step in enumerate(STORY):
            step.happens(desk)
            weather.begin(number)
            with desk.nothing_of_theirs_touched():
                _disturbed_pass(seed, step, desk, proxy)
                desk.until_quiet(step.when)
        proxy.calm()
        before = desk.traces()
        assert desk.comes_to_rest(step.when)
        assert desk.traces() == before, f"seed {seed}: a further pass changes something"
        assert desk.outcome(step.when) == undisturbed, f"seed {seed}"
        struck = [one.plan.fault.kind.value for one in proxy.struck if one.plan.fault]
        return Counter(struck) + Counter(passes=desk.passes, connections=proxy.connections)


def _disturbed_pass(seed: int, step: Step, desk: ImapDesk, proxy: Proxy) -> None:
    """Do the first pass of a step, now and then as a process. It ends at once where a draft is to come late."""
    if random.Random(f"{seed}/{step.when}").random() < 0.05:
        process = desk.start("sync", "--at", step.when.replace(" ", "T"))
        with Witness(held(proxy), process.kill):
            process.wait(PATIENCE)
    else:
        with Witness(held(proxy), desk.hang_up):
            desk.tried(step.when)


def test_a_draft_on_its_way_is_not_put_there_a_second_time(dovecot: DovecotServer, tmp_path: Path) -> None:
    """The passes are over long before the two minutes, so this holds however slow the machine is."""
    step = STORY[0]
    with (
        Proxy(dovecot.port, lambda number: Plan(None if number else LATE)) as proxy,
        ImapDesk(tmp_path, dovecot, proxy.port, TWO_MINUTES) as desk,
    ):
        step.happens(desk)
        with Witness(held(proxy), desk.hang_up) as witness:
            desk.tried(step.when)
        assert witness.acted
        (doubtful,) = desk.drafts(DraftState.UNKNOWN)
        for _ in range(3):
            assert not desk.comes_to_rest(step.when)
            (still,) = desk.drafts(DraftState.UNKNOWN)
            assert (still.id, still.attempted_at) == (doubtful.id, doubtful.attempted_at)
        assert len(desk.drafts(DraftState.PLACED)) == 3, "the others need not wait"


@pytest.mark.skipif(not SOAK, reason="waits two minutes: `make soak`")
def test_a_doubtful_attempt_settles_in_the_two_minutes_that_it_has(dovecot: DovecotServer, tmp_path: Path) -> None:
    """Ten kinds of doubt side by side, and one account where there is none."""
    when = STORY[0].when
    with ExitStack() as opened:
        desks = [
            opened.enter_context(_begun(dovecot, tmp_path / str(number), fault))
            for number, fault in enumerate((None, *DOUBTS, *STALLS, *VERY_LATE))
        ]
        assert [bool(desk.drafts(DraftState.PLACING, DraftState.UNKNOWN)) for desk in desks] == [False] + [True] * 10
        left = desks
        end = time.monotonic() + 3 * PATIENCE
        while left := [desk for desk in left if not desk.comes_to_rest(when)]:
            assert time.monotonic() < end, [draft.steps for desk in left for draft in desk.drafts()]
            time.sleep(2)
        ends = [desk.outcome(when) for desk in desks]
        assert ends == ends[:1] * len(desks)


@contextmanager
def _begun(server: DovecotServer, folder: Path, fault: Fault | None) -> Iterator[ImapDesk]:
    """Play the story's first pass, as a process whose first draft has this fault; it is killed if that comes late."""
    with (
        Proxy(server.port, lambda number: Plan(None if number else fault)) as proxy,
        ImapDesk(folder, server, proxy.port, TWO_MINUTES) as desk,
    ):
        STORY[0].happens(desk)
        with desk.nothing_of_theirs_touched():
            process = desk.start("sync", "--at", STORY[0].when.replace(" ", "T"))
            with Witness(held(proxy), process.kill):
                process.wait(PATIENCE)
            yield desk
