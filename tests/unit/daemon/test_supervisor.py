"""The daemon's main thread in this process: what a process of its own cannot be made to meet."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from agent.classification.learning.learned import learned
from agent.config import load
from agent.daemon import supervisor as module
from agent.daemon.events import Event
from agent.daemon.keeping import Keeper
from agent.daemon.moments import Moment, real_moment
from agent.daemon.supervisor import Supervisor
from agent.daemon.wake import wake
from agent.errors import LoginRefused, MailboxError, SecretMissing, ServerBusy, Stopped
from agent.mailbox import open_bell
from agent.mailbox.base import Folder, Mailbox
from agent.mailbox.maildir import MaildirMailbox
from agent.model.settings import Account, MaildirAccount
from agent.pipeline import Surroundings, run_pass
from agent.store import open_store
from tests.system.cli_desk import Desk, home
from tests.system.run_desk import PATIENCE, undecided

MARK = "the mark of a password"


class Box(MaildirMailbox):
    """A real Maildir whose troubles a test makes. It notes each time that it is asked."""

    def __init__(self, account: Account, world: World, refused: str) -> None:
        assert isinstance(account, MaildirAccount)
        super().__init__(account)
        self.world = world
        self.refused = refused

    def folders(self) -> tuple[Folder, ...]:
        self.world.asked.append(self.refused)
        if self.world.fails is not None:
            raise self.world.fails
        return super().folders()

    def hang_up(self) -> None:
        self.world.hung_up += 1


class World:
    """A daemon on a desk, in threads of this process, with clocks that a test may set."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.asked: list[str] = []
        self.opened = 0
        self.hung_up = 0
        self.fails: BaseException | None = None
        self.ahead = timedelta(0)

    def open(self, account: Account, refused: str) -> Mailbox:
        self.opened += 1
        return Box(account, self, refused)

    def clocks(self) -> Moment:
        now = real_moment()
        return replace(now, wall=now.wall + self.ahead)

    @contextmanager
    def running(self) -> Iterator[Supervisor]:
        daemon = Supervisor(self.desk.config, self.open, open_bell, {"WATCHDOG_USEC": "300000"}, self.clocks)
        thread = threading.Thread(target=daemon.run)
        thread.start()
        try:
            yield daemon
        finally:
            daemon.happen(Event.STOP)
            thread.join(PATIENCE)
            assert not thread.is_alive()


def until(what: Callable[[], object]) -> None:
    deadline = time.monotonic() + PATIENCE
    while not what():
        assert time.monotonic() < deadline
        time.sleep(0.02)


@pytest.fixture
def world(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> World:
    caplog.set_level(logging.INFO, "agent.daemon")
    return World(home(tmp_path))


def test_a_fault_of_the_program_is_told_without_its_words_and_the_daemon_goes_on(
    world: World, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("agent.daemon.decisions.FIRST", 0.05)
    world.fails = KeyError("words of a mail")
    with world.running():
        until(lambda: len(world.asked) > 2)
        assert caplog.text.count("This is a fault of the program, please report it: KeyError in folders") == 1
        assert "words of a mail" not in caplog.text
        world.fails = None
        world.desk.maildir.deliver(undecided())
        until(world.desk.maildir.drafts)
        until(lambda: "Passes succeed again." in caplog.text)


def test_mailboxes_are_kept_open_from_pass_to_pass(world: World) -> None:
    with world.running():
        world.desk.maildir.deliver(undecided())
        until(world.desk.maildir.drafts)
        world.desk.maildir.deliver(undecided("harborlight"))
        until(lambda: len(world.desk.maildir.drafts()) == 2)
        assert len(world.asked) > 2
        assert world.opened == 1


def test_a_pass_that_reads_nothing_lets_go_of_what_was_learned(world: World) -> None:
    with world.running() as daemon:
        world.desk.maildir.deliver(undecided())
        until(world.desk.maildir.drafts)
        learned()
        daemon.happen(Event.RING)
        until(lambda: learned.cache_info().currsize == 0)


def test_after_sleep_every_connection_is_renewed_and_a_pass_made_at_once(
    world: World, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    with world.running() as daemon:
        until(lambda: len(world.asked) > 1)  # the second pass is the bell's
        time.sleep(0.3)
        passes, hung_up = len(world.asked), world.hung_up
        world.ahead = timedelta(hours=8)
        until(lambda: len(world.asked) > passes)
        assert world.hung_up == hung_up + 1
        assert world.opened == 2
        assert caplog.text.count("The machine slept, or its clock was set") == 1
        world.desk.maildir.deliver(undecided())
        until(world.desk.maildir.drafts)
        assert daemon.store_path == world.desk.store


def test_a_refused_login_is_asked_again_only_when_the_store_allows_it_or_the_user_changed_something(
    world: World, caplog: pytest.LogCaptureFixture
) -> None:
    world.fails = LoginRefused("The server refused the login.", "Set the password.", MARK)
    with world.running() as daemon:
        until(lambda: "personal: The server refused the login. Set the password." in caplog.text)
        for _ in range(3):
            daemon.happen(Event.RING)
            time.sleep(0.2)
        assert world.asked == [""]
        daemon.happen(Event.RELOAD)
        until(lambda: len(world.asked) == 2)
        assert world.asked == ["", MARK]
        time.sleep(0.5)
        assert len(world.asked) == 2
        world.fails = None
        with open_store(world.desk.store) as store:
            assert store.refused("personal") == MARK
            store.set_refused("personal", "")
        until(lambda: "personal: all is well again." in caplog.text)
        assert world.asked[2] == ""


def test_a_login_that_was_allowed_stays_so_whatever_else_makes_a_pass_at_that_moment(
    world: World, caplog: pytest.LogCaptureFixture
) -> None:
    """`followup login` wakes the daemon, and a pass that leaves the account alone may be under way."""
    world.fails = LoginRefused("The consent has ended.", "Log in.", MARK)
    with world.running() as daemon:
        until(lambda: "personal: The consent has ended." in caplog.text)
        time.sleep(0.3)  # a beat or two
        world.fails = None
        with open_store(world.desk.store) as store:
            store.set_refused("personal", "")
        for _ in range(3):
            daemon.happen(Event.RING)
        wake(world.desk.store)
        until(lambda: "personal: all is well again." in caplog.text)


def test_a_pass_writes_nothing_over_of_an_account_that_it_leaves_alone(world: World) -> None:
    settings = load(world.desk.config)
    trouble = LoginRefused("The consent has ended.", "Log in.", MARK)
    world.fails = trouble
    around = Surroundings(mailbox=world.open)
    with pytest.raises(LoginRefused):
        run_pass(settings, None, around)
    with open_store(world.desk.store) as store:
        assert store.refused("personal") == MARK
        store.set_refused("personal", "")  # somebody logged in
    with pytest.raises(LoginRefused):
        run_pass(settings, None, replace(around, resting={"personal": trouble}))
    with open_store(world.desk.store) as store:
        assert store.refused("personal") == ""
        told = store.trouble("personal")
        assert told is not None
        assert told[0] == str(trouble), "that it is well is only known once it was asked"


@pytest.mark.parametrize("trouble", [SecretMissing("Nobody consented.", "Log in."), ServerBusy("Busy.", "Later.")])
def test_a_secret_that_is_missing_is_looked_for_again_once_the_user_did_something(
    world: World, caplog: pytest.LogCaptureFixture, trouble: MailboxError
) -> None:
    world.fails = trouble
    with world.running():
        until(lambda: trouble.what in caplog.text)
        time.sleep(0.3)
        asked = len(world.asked)
        world.fails = None
        wake(world.desk.store)
        if isinstance(trouble, SecretMissing):
            until(lambda: "personal: all is well again." in caplog.text)
        else:
            time.sleep(1.0)
            assert len(world.asked) == asked, "a server that asks for patience is left alone, whatever the user does"


def test_a_bell_whose_login_is_refused_makes_the_next_pass_log_in_anew(
    world: World, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Refusing:
        def __init__(self, _account: object) -> None:
            pass

        def wait(self, _seconds: float) -> bool:
            world.fails = refusal
            raise refusal

        def close(self) -> None:
            pass

    refusal = LoginRefused("The server refused the login.", mark=MARK)
    daemon = Supervisor(world.desk.config, world.open, Refusing, {}, world.clocks)
    thread = threading.Thread(target=daemon.run)
    thread.start()
    until(lambda: "personal: The server refused the login." in caplog.text)
    daemon.happen(Event.STOP)
    thread.join(PATIENCE)
    assert world.opened == 2
    assert "personal: new mail is noticed within minutes only: The server refused the login." in caplog.text


def test_a_clock_that_lost_its_battery_keeps_it_waiting_until_a_pass_by_hand(
    world: World, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "CLOCK_WRONG", 0.2)
    with open_store(world.desk.store) as store:
        store.begin_pass(datetime.now(UTC) + timedelta(days=900), trial=False)
    world.desk.maildir.deliver(undecided())
    with world.running():
        until(lambda: "This machine's clock shows" in caplog.text)
        time.sleep(0.5)
        assert world.asked == []
        assert caplog.text.count("This machine's clock shows") == 1
        assert world.desk.run("sync").status == 0
        until(lambda: "Passes succeed again." in caplog.text)
        assert world.asked


# --- the keeper ---


def test_the_keeper_opens_anew_what_was_dropped_or_changed(world: World, tmp_path: Path) -> None:
    keeper = Keeper(world.open)
    account = MaildirAccount("personal", tmp_path / "mail")
    first = keeper.mailbox(account, "")
    assert keeper.mailbox(account, "") is first
    keeper.keep_only([account])
    assert keeper.mailbox(account, "") is first
    keeper.drop(["work"])
    assert world.hung_up == 0
    keeper.drop(["personal"])
    assert world.hung_up == 1
    second = keeper.mailbox(account, "")
    assert second is not first
    moved = replace(account, inbox="Incoming")
    keeper.keep_only([moved])
    assert world.hung_up == 2
    assert keeper.mailbox(moved, "") is not second
    keeper.close()
    assert world.hung_up == 3
    with pytest.raises(Stopped):
        keeper.mailbox(account, "")
