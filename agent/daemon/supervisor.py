"""The daemon's main thread: it takes one event after the other, and starts passes when they are due.

Signals, beats, bells and ended passes all come through one queue, so nothing here needs a lock. Only the worker uses
mailboxes, and only the watchers wait for bells.
"""

from __future__ import annotations

import logging
import os
import queue
from collections.abc import Callable, Mapping
from concurrent.futures import Future
from dataclasses import replace
from pathlib import Path
from random import Random

from agent import errors
from agent.daemon import sentences
from agent.daemon.accounts import Accounts
from agent.daemon.beating import Metronome
from agent.daemon.decisions import Agenda, hangs
from agent.daemon.events import BellTold, Ended, Event, Happening
from agent.daemon.keeping import Keeper, OpenMailbox
from agent.daemon.moments import Moment, jumped, real_moment
from agent.daemon.notifying import Notifier, watchdog_seconds
from agent.daemon.reloading import ConfigFile
from agent.daemon.wake import woken_at
from agent.daemon.watching import OpenBell, Watcher, Watchers
from agent.daemon.worker import Worker
from agent.model.settings import Account, Settings
from agent.pipeline import PassReport, real_clock
from agent.store import open_store

HEARTBEAT = 10.0  # seconds
PATIENCE_AT_END = 3.0  # seconds that a pass has to come to an end by itself
HARDER_AT_END = 1.0  # and once its mailboxes were hung up
SOMEBODY_AT_WORK = 2.0  # seconds until it is tried again, while a pass by hand is at work
CLOCK_WRONG = 60.0

log = logging.getLogger(__name__)


class Supervisor:
    """The daemon. ``run`` ends when STOP comes through ``happen``, which any thread or signal handler may call."""

    def __init__(
        self,
        config_path: Path | None,
        open_mailbox: OpenMailbox,
        open_bell: OpenBell,
        environment: Mapping[str, str] = os.environ,
        read_clocks: Callable[[], Moment] = real_moment,
    ) -> None:
        """Given how things are opened, and what the time is read from, load the configuration."""
        self._config = ConfigFile(config_path)
        self._settings = self._config.load()
        self._open_bell = open_bell
        self._notifier = Notifier(environment)
        self._watchdog = watchdog_seconds(environment)
        self._clocks = read_clocks
        self._chance = Random()  # noqa: S311 - it spreads waits, and keeps no secret
        self._events: queue.SimpleQueue[Happening] = queue.SimpleQueue()
        self._keeper = Keeper(open_mailbox)
        self._worker = Worker(self._keeper, lambda future: self._events.put(Ended(future)))
        self._accounts = Accounts(self._chance)
        self._watchers = Watchers(self._watcher)
        self._agenda = Agenda()
        self._passing = False
        self._asked: tuple[Account, ...] = ()  # by the last pass, or by the one under way
        self._last_beat = read_clocks()
        self._woken = woken_at(self._settings.store_path)
        self._fault = ""  # why passes fail, but for the mailboxes
        self._wrong_config = ""

    @property
    def store_path(self) -> Path:
        """Where the store is. It does not change while the daemon runs."""
        return self._settings.store_path

    def happen(self, event: Event) -> None:
        """Given what happened, have it taken in its turn."""
        self._events.put(event)

    def run(self) -> None:
        """Watch and make passes until STOP.

        Raise StoreError if the store cannot be used, WrongClock if it is a trial's.
        """
        with open_store(self._settings.store_path) as store:
            store.check_clock(real_clock(), trial=False)
            self._worker.last_pass, _ = store.clock()
        self._notifier.ready()
        log.info("Starting with %s.", self._names())
        self._say()
        beat = min(HEARTBEAT, self._watchdog / 3) if self._watchdog else HEARTBEAT
        metronome = Metronome(beat, lambda: self._events.put(Event.BEAT))
        try:
            self._go_on()
        finally:
            metronome.stop()
            self._end()

    def _go_on(self) -> None:
        while (happened := self._next()) is not Event.STOP:
            match happened:
                case Event.BEAT:
                    self._beat()
                case Event.RING:
                    self._agenda = self._agenda.asked()
                case Event.RELOAD:
                    self._reload()
                case Ended(future):
                    self._pass_ended(future)
                case BellTold(account, trouble):
                    self._bell_told(account, trouble)
            if not self._passing and self._agenda.seconds_to_pass(self._clocks()) <= 0:
                self._begin_pass()

    def _next(self) -> Happening | None:
        """Return what happens next, or None when a pass is due."""
        wait = HEARTBEAT if self._passing else min(self._agenda.seconds_to_pass(self._clocks()), HEARTBEAT)
        try:
            return self._events.get(timeout=max(0.0, wait))
        except queue.Empty:
            return None

    def _end(self) -> None:
        self._notifier.stopping()
        self._watchers.close()
        ended = self._worker.stop(PATIENCE_AT_END, HARDER_AT_END)
        log.info("Stopped." if ended else "Stopped in the middle of a pass: the next one goes on from there.")

    # --- passes ---

    def _begin_pass(self) -> None:
        now = self._clocks()
        resting = self._accounts.resting(now.steady)
        self._asked = tuple(account for account in self._settings.accounts if account.name not in resting)
        self._agenda = self._agenda.begun(now)
        self._passing = True
        self._worker.start(self._settings, resting)

    def _pass_ended(self, future: Future[PassReport]) -> None:
        self._passing = False
        self._agenda = self._agenda.over(self._clocks())
        match future.exception():
            case None:
                self._came_to(future.result())
            case errors.AnotherPass():
                self._put_off(SOMEBODY_AT_WORK)
            case errors.WrongClock() as wrong:
                self._put_off(CLOCK_WRONG, sentences.one_line(wrong))
            case errors.Stopped():
                self._agenda = self._agenda.asked()
            case errors.FollowupError() as error:
                self._failed(sentences.one_line(error))
            case error:
                self._failed(sentences.fault(error))
        self._say()

    def _came_to(self, report: PassReport) -> None:
        self._agenda = self._agenda.succeeded(self._clocks(), report.next_due, report.unknown)
        self._learn({account.name: report.trouble_of.get(account.name) for account in self._asked})
        if self._fault:
            log.info("Passes succeed again.")
        self._fault = ""
        for told in report.faults:
            log.error("A message was left out: %s", told)
        if what := sentences.done(report):
            log.info("%s", what)

    def _put_off(self, seconds: float, why: str = "") -> None:
        """Try again soon. Nothing of the daemon's is broken: the watchdog has no reason to bark."""
        if why and why != self._fault:
            log.warning("%s", why)
        self._fault = why or self._fault
        self._agenda = self._agenda.put_off(self._clocks(), seconds)

    def _failed(self, why: str) -> None:
        """Try again later: the disk may have room again, the next mail may be another one."""
        if why != self._fault:
            log.error("%s", why)
        self._fault = why
        self._keeper.drop()
        self._agenda = self._agenda.failed(self._clocks(), self._chance)

    # --- accounts ---

    def _learn(self, found: Mapping[str, errors.MailboxError | None]) -> None:
        """Given what was found of each account that was asked, keep it, tell of news, and see to the watchers."""
        steady = self._clocks().steady
        self._keeper.drop(name for name, error in found.items() if error is not None)
        for name, error in found.items():
            if self._accounts.learn(name, error, steady):
                log.log(*sentences.account_news(name, error))
        self._accounts.keep_only(account.name for account in self._settings.accounts)
        self._see_to_watchers()

    def _see_to_watchers(self) -> None:
        """Watch the accounts that answer, once a pass has asked them: a refused password is not tried here, too."""
        self._agenda = replace(self._agenda, retry_at=self._accounts.retry_at())
        answer = [account for account in self._settings.accounts if self._accounts.answers(account.name)]
        self._watchers.watch(answer, new=self._asked)

    def _watcher(self, account: Account) -> Watcher:
        def tell(trouble: errors.MailboxError | None) -> None:
            self._events.put(BellTold(account.name, trouble))

        return Watcher(account, self._open_bell, lambda: self._events.put(Event.RING), tell, self._chance)

    def _bell_told(self, account: str, trouble: errors.MailboxError | None) -> None:
        log.log(*sentences.bell_news(account, trouble))
        if isinstance(trouble, errors.LoginRefused):
            # A mailbox that is open still would hide it: the next pass logs in anew, and finds out.
            self._keeper.drop([account])
        if trouble is not None:
            self._agenda = self._agenda.asked()

    # --- what tells of itself by no event ---

    def _beat(self) -> None:
        now = self._clocks()
        before, self._last_beat = self._last_beat, now
        if jumped(before, now):
            self._wake_up(now)
        if self._config.saved_anew():
            self._reload()
        if self._watchers.one_died():
            self._see_to_watchers()
        if spoke := self._user_spoke():
            self._accounts.user_spoke(now.steady)
        allowed = self._login_allowed()
        if spoke or allowed:
            self._agenda = self._agenda.asked()
        hanging = self._passing and hangs(self._worker.last_step, now)
        if self._watchdog and not self._agenda.faults.failures and not hanging:
            self._notifier.alive()

    def _wake_up(self, now: Moment) -> None:
        """The machine slept, or its clock was set: no connection can be trusted, and anything may be due."""
        log.info("The machine slept, or its clock was set: looking again.")
        self._keeper.drop()
        self._watchers.close()
        self._accounts.hurry(now.steady)
        self._agenda = self._agenda.hurried(now)

    def _user_spoke(self) -> bool:
        before, self._woken = self._woken, woken_at(self._settings.store_path)
        return before != self._woken

    def _login_allowed(self) -> bool:
        """Return whether an account that refused the login may be asked again: the store does not say so any more."""
        names = self._accounts.refused()
        if not names:
            return False
        try:
            with open_store(self._settings.store_path, create=False) as store:
                return self._accounts.look_at_marks({name: store.refused(name) for name in names})
        except errors.StoreError:
            return False  # the next pass tells of it

    # --- the configuration ---

    def _reload(self) -> None:
        """Read the configuration anew. What is wrong with it is told, and the settings stay as they were."""
        self._notifier.reloading()
        try:
            self._use(self._config.load())
            self._wrong_config = ""
            log.info("The configuration was read anew: %s.", self._names())
        except errors.WrongConfiguration as wrong:
            told = f"The settings stay as they were: {sentences.one_line(wrong)}"
            if told != self._wrong_config:
                log.warning("%s", told)
            self._wrong_config = told
        self._notifier.ready()
        self._say()

    def _use(self, settings: Settings) -> None:
        path = self._settings.store_path
        if settings.store_path != path:
            log.warning("The store stays %s until followup is started again.", path)
        self._settings = replace(settings, store_path=path)
        self._accounts.ask_anew()
        self._asked = tuple(account for account in self._asked if account in settings.accounts)
        self._see_to_watchers()
        self._agenda = self._agenda.hurried(self._clocks())

    # --- what is said ---

    def _names(self) -> str:
        return sentences.joined([account.name for account in self._settings.accounts])

    def _say(self) -> None:
        if self._agenda.ended is None:
            self._notifier.status(f"Looking through {self._names()}.")
            return
        told = [text for text in (self._fault, self._wrong_config) if text]
        due = sentences.moment(self._agenda.next_due, real_clock(), self._settings.profile)
        self._notifier.status(sentences.status(self._settings, self._accounts.troubles(), due, told))
