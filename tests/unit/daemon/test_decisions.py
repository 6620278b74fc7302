"""When the next pass is due; the clocks; what systemd is told; the configuration file; the wake file."""

from __future__ import annotations

import os
import socket
import tempfile
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random

import pytest

from agent.daemon.decisions import HANGS, POLL, SOON, Agenda, clock_is_behind, hangs
from agent.daemon.moments import APART, Moment, jumped, real_moment
from agent.daemon.notifying import Notifier, watchdog_seconds
from agent.daemon.patience import FIRST
from agent.daemon.reloading import ConfigFile
from agent.daemon.wake import wake, woken_at
from agent.errors import WrongConfiguration
from agent.model.draft import Kind
from tests.system.cli_desk import home

NOON = datetime(2026, 3, 12, 12, tzinfo=UTC)


def moment(seconds: float) -> Moment:
    """So many seconds after noon, as long as nothing happens to the clocks."""
    return Moment(NOON + timedelta(seconds=seconds), 5000.0 + seconds, 900.0 + seconds)


QUIET = Agenda().begun(moment(-1)).over(moment(0)).succeeded(moment(0), None, 0)
"""After a pass that ended at noon, and took a second."""


def test_the_first_pass_is_made_at_once_and_after_a_quiet_one_two_minutes_pass() -> None:
    assert Agenda().seconds_to_pass(moment(0)) < 0
    assert QUIET.seconds_to_pass(moment(0)) == POLL
    assert QUIET.seconds_to_pass(moment(POLL)) == 0


def test_news_bring_a_pass_after_a_breath_as_long_as_the_last_one() -> None:
    assert QUIET.asked().seconds_to_pass(moment(0)) == pytest.approx(1.0)
    assert QUIET.asked().seconds_to_pass(moment(60)) < 0
    long = replace(QUIET, began=moment(-600)).asked()
    assert long.seconds_to_pass(moment(0)) == pytest.approx(5.0)


def test_news_during_a_pass_bring_another_one() -> None:
    during = QUIET.asked().begun(moment(10)).asked().over(moment(11)).succeeded(moment(11), None, 0)
    assert during.seconds_to_pass(moment(12)) <= 0
    before = QUIET.asked().begun(moment(10)).over(moment(11)).succeeded(moment(11), None, 0)
    assert before.seconds_to_pass(moment(11)) == POLL


def test_what_falls_due_brings_a_pass_at_its_time_by_the_wall_clock() -> None:
    due = QUIET.succeeded(moment(0), NOON + timedelta(seconds=50), 0)
    assert due.seconds_to_pass(moment(0)) == pytest.approx(50)
    assert due.seconds_to_pass(moment(50)) <= 0
    slept = Moment(NOON + timedelta(hours=1), 5001.0, 901.0)
    assert due.seconds_to_pass(slept) <= 0
    set_back = Moment(NOON - timedelta(hours=1), 5001.0, 901.0)
    assert due.seconds_to_pass(set_back) == pytest.approx(POLL - 1)


def test_what_was_due_when_the_last_pass_began_does_not_bring_another() -> None:
    due = QUIET.succeeded(moment(0), NOON - timedelta(seconds=2), 0)
    assert due.seconds_to_pass(moment(0)) == POLL


def test_an_account_in_trouble_is_asked_again_at_its_time() -> None:
    assert replace(QUIET, retry_at=5007.0).seconds_to_pass(moment(0)) == pytest.approx(7.0)


def test_an_unknown_outcome_is_looked_for_soon_and_then_more_and_more_rarely() -> None:
    agenda, at, waits = QUIET, 0.0, []
    for _ in range(9):
        agenda = agenda.begun(moment(at)).over(moment(at)).succeeded(moment(at), None, 1)
        waits.append(agenda.seconds_to_pass(moment(at)))
        at += waits[-1]
    assert waits[0] == SOON
    assert waits == sorted(waits)
    assert waits[-1] == POLL
    assert agenda.succeeded(moment(at), None, 0).unsettled_since is None


def test_after_faults_waits_grow_whatever_rings_and_a_success_ends_them() -> None:
    chance = Random(1)
    once = QUIET.begun(moment(0)).over(moment(0)).failed(moment(0), chance)
    assert 0.75 * FIRST <= once.asked().seconds_to_pass(moment(0)) <= 1.25 * FIRST
    twice = once.begun(moment(10)).over(moment(10)).failed(moment(10), chance)
    assert twice.seconds_to_pass(moment(10)) >= 1.5 * FIRST
    assert twice.faults.failures == 2
    assert twice.succeeded(moment(20), None, 0).faults.failures == 0
    assert twice.hurried(moment(11)).seconds_to_pass(moment(11)) <= 0


def test_a_fault_in_the_first_pass_waits_too() -> None:
    failed = Agenda().begun(moment(0)).over(moment(1)).failed(moment(1), Random(1))
    assert failed.seconds_to_pass(moment(1)) >= 0.75 * FIRST


def test_a_pass_that_is_put_off_is_no_fault() -> None:
    off = QUIET.failed(moment(0), Random(1)).put_off(moment(0), 2.0)
    assert off.seconds_to_pass(moment(0)) == pytest.approx(2.0)
    assert off.faults.failures == 0


def test_a_pass_hangs_that_makes_no_step() -> None:
    assert not hangs(moment(0).steady, moment(HANGS))
    assert hangs(moment(0).steady, moment(HANGS + 1))


def test_a_clock_that_lost_its_battery_is_behind_and_one_that_was_set_right_is_not() -> None:
    assert clock_is_behind(NOON, datetime(1970, 1, 1, tzinfo=UTC))
    assert not clock_is_behind(NOON, NOON - timedelta(hours=14))
    assert not clock_is_behind(NOON, NOON + timedelta(days=400))
    assert not clock_is_behind(None, datetime(1970, 1, 1, tzinfo=UTC))


# --- clocks ---


@pytest.mark.parametrize("seconds", [0.0, 10.0, 4000.0])
def test_clocks_that_go_alike_did_not_jump(seconds: float) -> None:
    assert not jumped(moment(0), moment(seconds))


@pytest.mark.parametrize("step", [APART + 1, 8 * 3600, -(APART + 1), -3600])
def test_a_clock_that_was_set_jumped(step: float) -> None:
    later = moment(10)
    assert jumped(moment(0), replace(later, wall=later.wall + timedelta(seconds=step)))


def test_sleep_is_noticed_with_and_without_a_clock_that_goes_on_meanwhile() -> None:
    asleep, later = 3600.0, moment(10)
    woken = replace(later, wall=later.wall + timedelta(seconds=asleep))
    assert jumped(moment(0), woken)
    assert jumped(moment(0), replace(woken, steady=later.steady + asleep))
    # Set back while it slept, the wall clock alone would hide it.
    assert jumped(moment(0), replace(later, steady=later.steady + asleep))


def test_a_second_set_right_is_no_jump() -> None:
    later = moment(10)
    assert not jumped(moment(0), replace(later, wall=later.wall + timedelta(seconds=APART - 1)))


def test_the_real_clocks_go_alike() -> None:
    first, second = real_moment(), real_moment()
    assert first.wall.tzinfo is UTC
    assert second.steady >= first.steady
    assert not jumped(first, second)


# --- systemd ---


@pytest.fixture
def manager() -> Iterator[tuple[socket.socket, str]]:
    # Not pytest's folder: the path of a socket has at most 107 bytes.
    with tempfile.TemporaryDirectory() as folder, closing(socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)) as listener:
        path = str(Path(folder) / "notify")
        listener.bind(path)
        listener.settimeout(30)
        yield listener, path


def test_each_message_is_one_datagram(manager: tuple[socket.socket, str]) -> None:
    listener, path = manager
    notifier = Notifier({"NOTIFY_SOCKET": path})
    notifier.ready()
    notifier.status("Watching personal.\nNext: March 12.")
    notifier.status("Watching personal.\nNext: March 12.")
    notifier.reloading()
    notifier.alive()
    notifier.stopping()
    told = [listener.recv(4096).decode() for _ in range(5)]
    assert told[:2] == ["READY=1", "STATUS=Watching personal. Next: March 12."]
    reloading, stamp = told[2].splitlines()
    assert reloading == "RELOADING=1"
    assert int(stamp.removeprefix("MONOTONIC_USEC=")) > 0
    assert told[3:] == ["WATCHDOG=1", "STOPPING=1"]


@pytest.mark.parametrize("address", ["", "/nowhere/at/all", "@followup-nobody-listens", "x" * 300])
def test_nobody_who_listens_is_no_trouble(address: str) -> None:
    Notifier({"NOTIFY_SOCKET": address}).ready()


@pytest.mark.parametrize(
    ("environment", "seconds"),
    [
        ({}, None),
        ({"WATCHDOG_USEC": "90000000"}, 90.0),
        ({"WATCHDOG_USEC": "90000000", "WATCHDOG_PID": "17"}, 90.0),
        ({"WATCHDOG_USEC": "90000000", "WATCHDOG_PID": "18"}, None),
        ({"WATCHDOG_USEC": "0"}, None),
        ({"WATCHDOG_USEC": "soon"}, None),
    ],
)
def test_the_watchdog_is_this_process_s(environment: dict[str, str], seconds: float | None) -> None:
    assert watchdog_seconds(environment, 17) == seconds


# --- files ---


def test_a_configuration_that_was_saved_is_noticed_once_nobody_writes_to_it(tmp_path: Path) -> None:
    desk = home(tmp_path)
    file = ConfigFile(desk.config)
    file.load()
    assert not file.saved_anew()
    desk.config.write_text(desk.config.read_text() + "\n")
    assert not file.saved_anew(), "it was written to just now"
    _age(desk.config)
    assert file.saved_anew()
    file.load()
    assert not file.saved_anew()


def test_a_configuration_that_an_editor_replaces_is_noticed(tmp_path: Path) -> None:
    desk = home(tmp_path)
    _age(desk.config)
    file = ConfigFile(desk.config)
    file.load()
    times = desk.config.stat()
    fresh = desk.config.with_name("fresh")
    fresh.write_bytes(desk.config.read_bytes())
    os.utime(fresh, ns=(times.st_atime_ns, times.st_mtime_ns))
    fresh.rename(desk.config)
    assert file.saved_anew()


def test_a_broken_configuration_counts_as_read_and_a_missing_one_too(tmp_path: Path) -> None:
    desk = home(tmp_path)
    file = ConfigFile(desk.config)
    file.load()
    desk.config.write_text("[profile]\n")
    _age(desk.config)
    assert file.saved_anew()
    with pytest.raises(WrongConfiguration):
        file.load()
    assert not file.saved_anew()
    desk.config.unlink()
    assert file.saved_anew()
    with pytest.raises(WrongConfiguration):
        file.load()
    assert not file.saved_anew()
    desk.configure()
    _age(desk.config)
    assert file.saved_anew()


def test_a_time_ahead_of_the_clock_does_not_keep_a_file_from_being_read(tmp_path: Path) -> None:
    desk = home(tmp_path)
    file = ConfigFile(desk.config)
    file.load()
    _age(desk.config, -7200)
    assert file.saved_anew()


def test_a_template_that_is_written_saved_anew_or_taken_away_is_noticed(tmp_path: Path) -> None:
    desk = home(tmp_path)
    _age(desk.config)
    file = ConfigFile(desk.config)
    file.load()
    template = tmp_path / "templates" / "nudge.txt"
    template.parent.mkdir()
    assert not file.saved_anew()
    template.write_text("a")
    assert not file.saved_anew(), "it was written to just now"
    _age(template)
    assert file.saved_anew()
    assert file.load().templates == ((Kind.NUDGE, "a"),)
    assert not file.saved_anew()
    template.write_text("bc")
    _age(template)
    assert file.saved_anew()
    file.load()
    template.unlink()
    assert file.saved_anew()
    assert file.load().templates == ()
    assert not file.saved_anew()


def _age(path: Path, seconds: int = 5) -> None:
    times = path.stat()
    at = times.st_mtime_ns - seconds * 10**9
    os.utime(path, ns=(at, at))


def test_waking_is_noticed_and_the_file_is_private(tmp_path: Path) -> None:
    store = tmp_path / "followup.db"
    assert woken_at(store) == 0
    wake(store)
    first = woken_at(store)
    assert first > 0
    assert (tmp_path / "followup.db.wake").stat().st_mode & 0o077 == 0
    os.utime(tmp_path / "followup.db.wake", (1, 1))
    wake(store)
    assert woken_at(store) >= first
    wake(tmp_path / "nowhere" / "followup.db")
