"""`followup run` as a process on a Maildir: mail in, drafts out, and a clean end."""

from __future__ import annotations

import fcntl
import shutil
import signal
import sqlite3
import sys
from contextlib import closing
from pathlib import Path

import pytest

from tests.mails import Maildir, mail
from tests.system.cli_desk import AFTER, Desk, home
from tests.system.run_desk import PATIENCE, Daemon, undecided


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return home(tmp_path)


def second_account(desk: Desk) -> Maildir:
    """Add an account "work" to the configuration, and return its Maildir, which is not made yet."""
    with desk.config.open("a") as config:
        config.write(f'[mailbox.work]\nkind = "maildir"\npath = "{desk.home / "work"}"\n')
    there = Maildir(desk.home / "aside")
    shutil.move(there.path, desk.home / "gone")
    return there


def quiet(daemon: Daemon) -> None:
    """Let some beats pass: long enough for whatever would still come of itself, such as a bell's first ring."""
    told = len(daemon.told)
    daemon.until(lambda: daemon.told[told:].count("WATCHDOG=1") > 4)


def test_a_mail_that_needs_an_answer_has_its_draft(desk: Desk) -> None:
    with Daemon(desk) as daemon:
        daemon.until_status("Watching personal.")
        assert daemon.told[0] == "READY=1"
        desk.maildir.deliver(undecided())
        daemon.until(desk.maildir.drafts)
        daemon.until(lambda: "1 new message read, 1 draft placed." in daemon.log)
        desk.maildir.deliver(undecided("harborlight"))
        daemon.until(lambda: len(desk.maildir.drafts()) == 2)
        assert daemon.stop() == 0
        assert daemon.told[-1] == "STOPPING=1"
        assert daemon.log.endswith("Stopped.\n")


def test_nothing_of_a_mail_or_of_a_person_is_logged_or_told(desk: Desk) -> None:
    desk.maildir.deliver(undecided())
    with Daemon(desk) as daemon:
        daemon.until(desk.maildir.drafts)
        assert daemon.stop() == 0
        said = (daemon.log + " ".join(daemon.told)).lower()
    for word in ("dana", "whitfield", "northwind", "jordan", "rivera", "@", "decision", "staff engineer"):
        assert word not in said


def test_ctrl_c_ends_it_too(desk: Desk) -> None:
    with Daemon(desk) as daemon:
        daemon.until_status("Watching personal.")
        assert daemon.stop(signal.SIGINT) == 0
        assert "Traceback" not in daemon.log


def test_stopped_in_the_middle_of_the_first_pass_the_next_one_goes_on(desk: Desk) -> None:
    for number in range(1500):
        desk.maildir.deliver(mail(sender="Shop <news@shop.example>", subject=f"Offers {number}", body="Lamps.\n" * 40))
    desk.maildir.deliver(undecided())
    with Daemon(desk) as daemon:
        daemon.until(lambda: "READY=1" in daemon.told)
        assert daemon.stop() == 0
        assert "read" not in daemon.log
        assert daemon.log.endswith("Stopped.\n")
    with closing(sqlite3.connect(desk.store)) as store:
        assert store.execute("SELECT count(*) FROM messages").fetchone()[0] < 1500
    with Daemon(desk) as daemon:
        daemon.until(desk.maildir.drafts)
        daemon.until_status("Watching personal.")
        assert daemon.stop() == 0
    assert len(desk.maildir.drafts()) == 1


def test_killed_and_started_again_it_goes_on(desk: Desk) -> None:
    desk.maildir.deliver(undecided())
    with Daemon(desk) as daemon:
        daemon.until(desk.maildir.drafts)
        daemon.process.kill()
        daemon.process.wait()
    first = desk.maildir.drafts()
    desk.maildir.deliver(undecided("harborlight"))
    with Daemon(desk) as daemon:
        daemon.until(lambda: len(desk.maildir.drafts()) > 1)
        daemon.until_status("Watching personal.")
        assert daemon.stop() == 0
    assert len(desk.maildir.drafts()) == 2
    assert first[0] in desk.maildir.drafts()


def test_a_second_daemon_on_the_same_store_is_5(desk: Desk) -> None:
    with Daemon(desk) as daemon:
        daemon.until_status("Watching personal.")
        with Daemon(desk) as second:
            assert second.process.wait(PATIENCE) == 5
            assert "followup: followup runs already on this store. Stop that one first" in second.log
            assert second.told == []
        desk.maildir.deliver(undecided())
        daemon.until(desk.maildir.drafts)


def test_a_pass_by_hand_is_waited_for(desk: Desk) -> None:
    with Daemon(desk) as daemon:
        daemon.until_status("Watching personal.")
        with Path(f"{desk.store}.lock").open("r+b") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            desk.maildir.deliver(undecided())
            quiet(daemon)
            assert not desk.maildir.drafts()
        daemon.until(desk.maildir.drafts)


def test_what_the_user_says_wakes_it(desk: Desk) -> None:
    with Daemon(desk) as daemon:
        desk.maildir.deliver(undecided())
        daemon.until(desk.maildir.drafts)
        daemon.until(lambda: "1 draft placed" in daemon.log)
        quiet(daemon)
        assert desk.run("close", "northwind").status == 0
        daemon.until(lambda: not desk.maildir.drafts())
        daemon.until(lambda: "1 draft withdrawn" in daemon.log)


# --- accounts ---


def test_one_account_in_trouble_does_not_disturb_the_other_and_recovers(desk: Desk) -> None:
    work = second_account(desk)
    with Daemon(desk) as daemon:
        daemon.until_status("work: There is no Maildir at")
        assert "Watching personal." in daemon.status
        desk.maildir.deliver(undecided())
        daemon.until(desk.maildir.drafts)
        shutil.move(desk.home / "gone", desk.home / "work")
        work.path = desk.home / "work"
        work.deliver(undecided("harborlight"))
        daemon.until(work.drafts)
        daemon.until_status("Watching personal and work.")
        assert daemon.log.count("work: There is no Maildir at") == 1
        assert daemon.log.count("work: all is well again.") == 1
        # Its bell rings, too: what comes now does not wait for the next look.
        work.deliver(undecided("oakridge"))
        daemon.until(lambda: len(work.drafts()) == 2)
        shutil.move(desk.home / "work", desk.home / "gone")
        daemon.until_status("work: There is no Maildir at")
        desk.maildir.deliver(undecided("tidewell"))
        daemon.until(lambda: len(desk.maildir.drafts()) == 2)
        assert daemon.stop() == 0


def test_accounts_in_trouble_are_each_told_of_with_their_own(desk: Desk) -> None:
    nowhere = desk.home / "nowhere"
    work = f'[mailbox.work]\nkind = "maildir"\npath = "{desk.home / "work"}"\n'
    desk.configure(work, path=nowhere)
    with Daemon(desk) as daemon:
        daemon.until_status("work: There is no Maildir at")
        assert f"personal: There is no Maildir at {nowhere}." in daemon.log
        assert f"work: There is no Maildir at {desk.home / 'work'}." in daemon.log
        assert "Watching" not in daemon.status
        shutil.move(desk.maildir.path, nowhere)
        desk.maildir.path = nowhere
        daemon.until_status("Watching personal.")
        desk.maildir.deliver(undecided())
        daemon.until(desk.maildir.drafts)
        assert daemon.stop() == 0


# --- the configuration ---


def test_a_saved_configuration_is_read_anew(desk: Desk) -> None:
    with Daemon(desk) as daemon:
        daemon.until_status("Watching personal.")
        work = second_account(desk)
        shutil.move(desk.home / "gone", desk.home / "work")
        work.path = desk.home / "work"
        daemon.until_status("Watching personal and work.")
        work.deliver(undecided())
        daemon.until(work.drafts)
        before = len(daemon.told)
        desk.configure()
        daemon.until_status("Watching personal.")
        assert any(told.startswith("RELOADING=1\nMONOTONIC_USEC=") for told in daemon.told[before:])
        assert "READY=1" in daemon.told[before:]
        assert daemon.stop() == 0


def test_sighup_reads_it_anew_at_once(desk: Desk) -> None:
    # With no watchdog a beat is ten seconds, and the file was saved just now: the beat would leave it alone.
    with Daemon(desk, WATCHDOG_USEC="") as daemon:
        daemon.until_status("Watching personal.")
        second_account(desk)
        daemon.process.send_signal(signal.SIGHUP)
        daemon.until(lambda: "The configuration was read anew: personal and work." in daemon.log)
        assert "WATCHDOG=1" not in daemon.told


def test_a_broken_edit_keeps_the_old_settings_and_says_so_once(desk: Desk) -> None:
    with Daemon(desk) as daemon:
        daemon.until_status("Watching personal.")
        desk.configure('[timing]\nnudge_after = "soon"\n')
        daemon.until_status("The settings stay as they were:")
        assert "nudge_after (line" in daemon.status
        daemon.process.send_signal(signal.SIGHUP)
        daemon.until(lambda: sum(told.startswith("RELOADING=1") for told in daemon.told) > 1)
        desk.maildir.deliver(undecided())
        daemon.until(desk.maildir.drafts)
        assert daemon.log.count("The settings stay as they were:") == 1
        desk.config.unlink()
        daemon.until_status("the file is not there")
        desk.configure()
        daemon.until(lambda: "The settings stay" not in daemon.status)
        assert daemon.stop() == 0


def test_the_store_stays_where_it_is(desk: Desk) -> None:
    with Daemon(desk) as daemon:
        daemon.until_status("Watching personal.")
        elsewhere = desk.home / "elsewhere" / "followup.db"
        desk.config.write_text(desk.config.read_text().replace(str(desk.store), str(elsewhere)))
        daemon.until(lambda: "until followup is started again." in daemon.log)
        desk.maildir.deliver(undecided())
        daemon.until(desk.maildir.drafts)
        assert not elsewhere.exists()


# --- what keeps it from starting, or from passing ---


def test_a_wrong_configuration_is_2(desk: Desk) -> None:
    desk.config.write_text("[profile]\n")
    done = desk.run("run")
    assert (done.status, done.out) == (2, "")
    assert "problems" in done.err


def test_a_trials_store_is_2(desk: Desk) -> None:
    assert desk.run("sync", "--at", AFTER).status == 0
    done = desk.run("run")
    assert (done.status, done.out) == (2, "")
    assert "This store is a trial's" in done.err


def test_a_store_that_cannot_be_used_is_4(desk: Desk) -> None:
    desk.store.mkdir(parents=True)
    done = desk.run("run")
    assert (done.status, done.out) == (4, "")
    assert "is a directory" in done.err


def test_a_store_that_fails_meanwhile_is_tried_again_and_the_watchdog_is_not_fed(desk: Desk) -> None:
    with Daemon(desk) as daemon:
        daemon.until_status("Watching personal.")
        daemon.until(lambda: "WATCHDOG=1" in daemon.told)
        shutil.move(desk.store.parent, desk.home / "kept")
        desk.store.mkdir(parents=True)
        desk.maildir.deliver(undecided())
        daemon.until_status("is a directory.")
        failed = len(daemon.told)
        shutil.rmtree(desk.store.parent)
        shutil.move(desk.home / "kept", desk.store.parent)
        daemon.until(desk.maildir.drafts)
        daemon.until(lambda: "Passes succeed again." in daemon.log)
        recovered = next(n for n, told in enumerate(daemon.told[failed:]) if told.startswith("STATUS=Watching"))
        assert "WATCHDOG=1" not in daemon.told[failed : failed + recovered]
        daemon.until(lambda: "WATCHDOG=1" in daemon.told[failed + recovered :])
        assert daemon.log.count("is a directory") == 1


HANGING = """
import sys, threading
from agent.daemon import serving
from agent.errors import MailboxUnreachable
from agent.mailbox import open_mailbox

class Hanging:
    settle = None
    def __init__(self, account):
        self.account = account.name
        self.over = threading.Event()
    def folders(self):
        print("hanging", file=sys.stderr, flush=True)
        self.over.wait()
        raise MailboxUnreachable("It was hung up.")
    def hang_up(self):
        {hang_up}

serving.open_mailbox = lambda account, refused: Hanging(account)
serving.serve(None)
"""


@pytest.mark.parametrize(
    ("hang_up", "last"), [("self.over.set()", "Stopped."), ("pass", "Stopped in the middle of a pass")]
)
def test_a_mailbox_that_hangs_is_hung_up_and_else_left_behind(desk: Desk, hang_up: str, last: str) -> None:
    command = (sys.executable, "-c", HANGING.format(hang_up=hang_up))
    with Daemon(desk, command) as daemon:
        daemon.until(lambda: "hanging" in daemon.log)
        assert daemon.stop() == 0
        assert last in daemon.log.splitlines()[-1]


def test_the_socket_may_be_a_file(desk: Desk) -> None:
    with Daemon(desk, NOTIFY_SOCKET=str(desk.home / "nobody-listens")) as daemon:
        daemon.until(lambda: "Starting with personal." in daemon.log)
        desk.maildir.deliver(undecided())
        daemon.until(desk.maildir.drafts)
        assert daemon.told == []
        assert daemon.stop() == 0


def test_help_says_what_it_does(desk: Desk) -> None:
    done = desk.run("run", "--help")
    assert done.status == 0
    assert "place drafts when due" in done.out
