"""What goes wrong, and the exit state and the one message that say so; and `followup check`, which looks for it."""

from __future__ import annotations

import fcntl
import os
import shlex
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from tests.system.cli_desk import AFTER, Desk, home


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return home(tmp_path)


def test_five_mistakes_in_the_configuration_are_five_problems(desk: Desk) -> None:
    desk.config.write_text(
        """[profile]
full_name = ""
addresses = ["jordan"]
time_zone = "Europe/Berlln"
[mailbox.personal]
kind = "maildir"
pth = "~/Mail"
[timing]
nudge_after = "soon"
"""
    )
    done = desk.run("status")
    assert (done.status, done.out) == (2, "")
    assert "has 5 problems" in done.err
    for place in (
        "full_name (line 2)",
        "addresses (line 3)",
        "time_zone (line 4)",
        "pth (line 7)",
        "nudge_after (line 9)",
    ):
        assert place in done.err


def test_no_configuration_says_what_to_do(desk: Desk) -> None:
    desk.config.unlink()
    done = desk.run("sync")
    assert (done.status, done.out) == (2, "")
    assert "config.example.toml" in done.err


def test_no_maildir_is_3(desk: Desk) -> None:
    desk.configure(path=desk.home / "nowhere")
    done = desk.run("sync", "--json")
    assert (done.status, done.out) == (3, "")
    assert "There is no Maildir at" in done.err


def test_no_drafts_folder_is_3_and_none_is_made(tmp_path: Path) -> None:
    bare = home(tmp_path, folders=("Sent",))
    done = bare.run("sync")
    assert done.status == 3
    assert "Drafts" in done.err
    assert not bare.maildir.directory("Drafts").exists()


def test_no_pass_yet_is_4(desk: Desk) -> None:
    done = desk.run("status")
    assert (done.status, done.out) == (4, "")
    assert done.err == "followup: There has been no pass yet. Run `followup sync` first.\n"


def test_a_store_that_cannot_be_made_is_4(desk: Desk) -> None:
    desk.store.parent.write_text("a file where the folder should be")
    done = desk.run("sync")
    assert done.status == 4
    assert "Traceback" not in done.err


def test_a_store_that_is_none_is_4_and_stays_as_it_is(desk: Desk) -> None:
    desk.store.parent.mkdir()
    desk.store.write_bytes(b"these are my holiday plans" * 100)
    before = desk.store.read_bytes()
    assert desk.run("sync").status == 4
    assert desk.store.read_bytes() == before


def test_a_store_of_a_newer_version_is_4_and_stays_as_it_is(desk: Desk) -> None:
    assert desk.run("sync", "--at", AFTER).status == 0
    database = sqlite3.connect(desk.store)
    database.execute("UPDATE alembic_version SET version_num = '9999'")
    database.commit()
    database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    database.close()
    before = desk.store.read_bytes()
    done = desk.run("status")
    assert done.status == 4
    assert "newer" in done.err
    assert desk.store.read_bytes() == before


def test_a_second_pass_at_the_same_time_is_5(desk: Desk) -> None:
    assert desk.run("sync").status == 0
    with Path(f"{desk.store}.lock").open("r+b") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        done = desk.run("sync")
        assert (done.status, done.out) == (5, "")
        assert desk.run("status").status == 0


def test_a_reader_that_leaves_is_no_fault(desk: Desk) -> None:
    environment = {**os.environ, "FOLLOWUP_CONFIG": str(desk.config)}
    process = subprocess.Popen(
        [sys.executable, "-m", "agent.cli.main", "check"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment,
    )
    assert process.stdout is not None
    process.stdout.close()
    assert process.wait() == 141
    assert process.stderr is not None
    assert process.stderr.read() == b""
    process.stderr.close()


@pytest.mark.parametrize("command", ["check", "check --json"])
def test_an_output_that_takes_nothing_more_is_told_of(desk: Desk, command: str) -> None:
    environment = {**os.environ, "FOLLOWUP_CONFIG": str(desk.config)}
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "agent.cli.main", *command.split()],
            stdout=full,
            stderr=subprocess.PIPE,
            env=environment,
            check=False,
        )
    told = "The output cannot be written: No space left on device. Free some space there, or send it elsewhere."
    assert (done.returncode, done.stderr.decode()) == (2, f"followup: {told}\n")


@pytest.mark.parametrize("closed", ["<&-", ">&-", "2>&-", "<&- >&- 2>&-"])
def test_streams_that_are_closed_are_no_fault(desk: Desk, closed: str) -> None:
    environment = {**os.environ, "FOLLOWUP_CONFIG": str(desk.config)}
    command = f"{shlex.quote(sys.executable)} -m agent.cli.main check {closed}"
    done = subprocess.run(["sh", "-c", command], capture_output=True, env=environment, check=False)
    assert (done.returncode, done.stderr.decode()) == (0, "")


def test_an_unknown_command_is_2(desk: Desk) -> None:
    done = desk.run("statsu")
    assert done.status == 2
    assert "status" in done.err


# --- check ---


def test_check_on_a_healthy_machine(desk: Desk) -> None:
    done = desk.run("check")
    assert (done.status, done.err) == (0, "")
    assert "problem" not in done.out
    for part in ("configuration", "mailbox personal", "Drafts", "store", "clock", "America/New_York"):
        assert part in done.out


def test_check_names_each_problem_and_what_to_do(tmp_path: Path) -> None:
    bare = home(tmp_path, folders=("Sent",))
    bare.store.parent.write_text("a file where the folder should be")
    done = bare.run("check", "--json")
    assert done.status == 1
    wrong = {line["what"]: line["do"] for line in done.lines if not line["ok"]}
    assert {"folder Drafts of personal", "store"} & set(wrong)
    assert len(wrong) == 2
    assert all(wrong.values())
    assert wrong["store"] == "Set another [store] path."


def test_check_cannot_start_without_a_configuration(desk: Desk) -> None:
    desk.config.write_text("[profile]\n")
    assert desk.run("check").status == 2
