"""The bell of a Maildir, and the thread that waits for a bell."""

from __future__ import annotations

import os
import queue
import shutil
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest

from agent.daemon.watching import Watcher, Watchers
from agent.errors import FolderMissing, LoginRefused, MailboxError, MailboxUnreachable
from agent.mailbox import watching
from agent.mailbox.base import Bell
from agent.mailbox.watching import MaildirBell
from agent.model.settings import MaildirAccount
from tests.mails import Maildir, mail

LONG = 60.0
MAIL = mail(subject="Hello", body="Hello.\n")


@pytest.fixture
def maildir(tmp_path: Path) -> Maildir:
    return Maildir(tmp_path / "Mail")


@pytest.fixture(params=["told", "alone"])
def bell(maildir: Maildir, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[MaildirBell]:
    """A bell that the system tells of changes, and one that has to look for itself."""
    if request.param == "alone":
        monkeypatch.setattr(watching, "RustNotify", _no_more_watches)
        monkeypatch.setattr(watching, "LOOK_ALONE", 0.05)
        monkeypatch.setattr(watching, "QUIET", 0)  # the times of this disk tell any two changes apart
    made = MaildirBell(MaildirAccount("personal", maildir.path))
    yield made
    made.close()
    made.wait(0)


def _no_more_watches(*_: object) -> None:
    raise OSError(28, "No space left on device")


def _settled(bell: MaildirBell) -> None:
    """Wait until the bell has nothing more to tell."""
    while bell.wait(0.2):
        pass


def _wait_for_ever(bell: MaildirBell) -> None:
    while True:
        bell.wait(LONG)


def _later(what: object, *arguments: object) -> threading.Timer:
    timer = threading.Timer(0.3, what, arguments)  # type: ignore[arg-type]
    timer.start()
    return timer


def test_nothing_new_is_false(bell: MaildirBell) -> None:
    _settled(bell)
    assert not bell.wait(0.3)
    assert not bell.wait(0)


def test_a_mail_rings(bell: MaildirBell, maildir: Maildir) -> None:
    _settled(bell)
    delivery = _later(maildir.deliver, MAIL)
    assert bell.wait(LONG)
    delivery.join()


def test_a_mail_that_is_moved_into_cur_rings(bell: MaildirBell, maildir: Maildir) -> None:
    _settled(bell)
    delivery = _later(maildir.deliver, MAIL, "", "S")
    assert bell.wait(LONG)
    delivery.join()


def test_a_mail_between_two_waits_rings(bell: MaildirBell, maildir: Maildir) -> None:
    _settled(bell)
    maildir.deliver(MAIL)
    assert bell.wait(LONG)


def test_another_folder_does_not_ring(bell: MaildirBell, maildir: Maildir) -> None:
    _settled(bell)
    maildir.deliver(MAIL, "Drafts", "DS")
    assert not bell.wait(0.5)


def test_close_ends_the_wait_and_each_later_one(bell: MaildirBell, maildir: Maildir) -> None:
    _settled(bell)
    closing = _later(bell.close)
    assert not bell.wait(LONG)
    closing.join()
    maildir.deliver(MAIL)
    assert not bell.wait(LONG)


def test_no_maildir_is_what_the_mailbox_says(tmp_path: Path) -> None:
    with pytest.raises(MailboxUnreachable, match="There is no Maildir at"):
        MaildirBell(MaildirAccount("personal", tmp_path / "nowhere")).wait(0)


def test_no_inbox_is_what_the_mailbox_says(maildir: Maildir) -> None:
    with pytest.raises(FolderMissing, match='The folder "Incoming" is not in the Maildir'):
        MaildirBell(MaildirAccount("personal", maildir.path, inbox="Incoming")).wait(0)


def test_a_maildir_that_goes_rings_and_then_is_missing_and_rings_again_when_it_is_back(
    bell: MaildirBell, maildir: Maildir, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(watching, "LOOK", 0.5)
    _settled(bell)
    aside = maildir.path.with_name("aside")
    shutil.move(maildir.path, aside)
    with pytest.raises(MailboxError):
        _wait_for_ever(bell)
    shutil.move(aside, maildir.path)
    _settled(bell)
    maildir.deliver(MAIL)
    assert bell.wait(LONG)


def test_a_maildir_that_is_made_anew_is_watched(
    bell: MaildirBell, maildir: Maildir, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(watching, "LOOK", 0.5)
    _settled(bell)
    shutil.rmtree(maildir.path)
    Maildir(maildir.path)
    assert bell.wait(LONG)
    _settled(bell)
    maildir.deliver(MAIL)
    assert bell.wait(LONG)


def test_where_the_system_tells_nothing_the_times_do(maildir: Maildir, monkeypatch: pytest.MonkeyPatch) -> None:
    """On a network file system watching succeeds, and nobody tells of what another machine does."""

    class Deaf:
        def __init__(self, *_: object) -> None:
            self.closed = False

        def watch(self, _debounce: int, _step: int, timeout: int, _stop: object) -> str:
            assert timeout > 0, "0 is a wait without an end"
            time.sleep(timeout / 1000)
            return "timeout"

        def close(self) -> None:
            self.closed = True

    monkeypatch.setattr(watching, "RustNotify", Deaf)
    monkeypatch.setattr(watching, "LOOK", 0.05)
    bell = MaildirBell(MaildirAccount("personal", maildir.path))
    _settled(bell)
    delivery = _later(maildir.deliver, MAIL)
    assert bell.wait(LONG)
    delivery.join()
    bell.close()


def test_times_in_whole_seconds_hide_no_second_mail(maildir: Maildir, monkeypatch: pytest.MonkeyPatch) -> None:
    """Some file systems count in seconds: two mails in one of them give the directory one time."""
    monkeypatch.setattr(watching, "RustNotify", _no_more_watches)
    monkeypatch.setattr(watching, "LOOK_ALONE", 0.05)
    bell = MaildirBell(MaildirAccount("personal", maildir.path))
    _settled(bell)
    second = time.time_ns() // 10**9 * 10**9

    def deliver() -> None:
        maildir.deliver(MAIL)
        os.utime(maildir.path / "new", ns=(second, second))

    deliver()
    assert bell.wait(LONG)
    deliver()
    assert bell.wait(LONG)
    bell.close()


# --- the thread ---

ACCOUNT = MaildirAccount("personal", Path("/nowhere"))


class Played:
    """A bell whose answers a test gives: True, False or a trouble; without one it waits until it is closed."""

    def __init__(self, answers: queue.SimpleQueue[bool | MailboxError]) -> None:
        self.answers = answers
        self.closed = threading.Event()

    def wait(self, _seconds: float) -> bool:
        while not self.closed.is_set():
            try:
                answer = self.answers.get(timeout=0.01)
            except queue.Empty:
                continue
            if isinstance(answer, MailboxError):
                raise answer
            return answer
        return False

    def close(self) -> None:
        self.closed.set()


class Stage:
    """A watcher with such bells, and what it told."""

    def __init__(self) -> None:
        self.answers: queue.SimpleQueue[bool | MailboxError] = queue.SimpleQueue()
        self.rings: queue.SimpleQueue[str] = queue.SimpleQueue()
        self.told: queue.SimpleQueue[MailboxError | None] = queue.SimpleQueue()
        self.bells: list[Played] = []

    def open(self, _account: object) -> Bell:
        self.bells.append(Played(self.answers))
        return self.bells[-1]

    def watcher(self) -> Watcher:
        return Watcher(ACCOUNT, self.open, lambda: self.rings.put("ring"), self.told.put, Random(1))


@pytest.fixture
def stage(monkeypatch: pytest.MonkeyPatch) -> Stage:
    monkeypatch.setattr("agent.daemon.watching.FIRST", 0.01)
    monkeypatch.setattr(
        "agent.daemon.watching.first_wait", lambda trouble: float("inf") if trouble.args[0] == "" else 0.01
    )
    return Stage()


def test_it_rings_once_the_bell_is_there_and_for_each_news(stage: Stage) -> None:
    watcher = stage.watcher()
    watcher.start()
    stage.answers.put(False)
    assert stage.rings.get(timeout=LONG) == "ring"
    assert stage.rings.empty()
    stage.answers.put(False)
    stage.answers.put(True)
    assert stage.rings.get(timeout=LONG) == "ring"
    watcher.close()
    watcher.join(LONG)
    assert not watcher.is_alive()
    assert stage.rings.empty()


def test_after_a_trouble_the_bell_is_opened_anew_and_rings(stage: Stage) -> None:
    watcher = stage.watcher()
    watcher.start()
    trouble = MailboxUnreachable("The server broke off.")
    for answer in (False, trouble, trouble, False):
        stage.answers.put(answer)
    assert stage.rings.get(timeout=LONG) == "ring"
    assert stage.told.get(timeout=LONG) is trouble
    assert stage.told.get(timeout=LONG) is trouble
    assert stage.told.get(timeout=LONG) is None
    assert stage.rings.get(timeout=LONG) == "ring"
    watcher.close()
    watcher.join(LONG)
    assert len(stage.bells) == 3
    assert all(bell.closed.is_set() for bell in stage.bells)


def test_after_a_refused_login_it_never_asks_again(stage: Stage) -> None:
    watcher = stage.watcher()
    watcher.start()
    stage.answers.put(LoginRefused(""))
    assert isinstance(stage.told.get(timeout=LONG), LoginRefused)
    watcher.join(0.3)
    assert len(stage.bells) == 1
    watcher.close()
    watcher.join(LONG)
    assert not watcher.is_alive()


def test_watchers_come_and_go_with_their_accounts(stage: Stage) -> None:
    made: list[Watcher] = []

    def make(_account: object) -> Watcher:
        made.append(stage.watcher())
        return made[-1]

    watchers = Watchers(make)
    watchers.watch([ACCOUNT], new=[])
    assert made == []
    watchers.watch([ACCOUNT], new=[ACCOUNT])
    watchers.watch([ACCOUNT], new=[ACCOUNT])
    watchers.watch([ACCOUNT], new=[])
    assert len(made) == 1
    assert made[0].is_alive()
    watchers.watch([], new=[])
    made[0].join(LONG)
    assert not made[0].is_alive()
    watchers.watch([ACCOUNT], new=[ACCOUNT])
    moved = MaildirAccount("personal", Path("/elsewhere"))
    watchers.watch([moved], new=[])
    made[1].join(LONG)
    assert len(made) == 2
    assert not watchers.one_died()
