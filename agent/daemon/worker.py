"""The one thread that makes passes, one after the other."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from datetime import datetime

from agent.daemon.accounts import bare
from agent.daemon.decisions import clock_is_behind
from agent.daemon.keeping import Keeper
from agent.daemon.memory import give_back, rest
from agent.daemon.moments import real_moment
from agent.errors import MailboxError, Stopped, WrongClock
from agent.model.settings import Settings
from agent.pipeline import PassReport, Surroundings, real_clock, run_pass
from agent.store import open_store

End = Callable[[Future[PassReport]], None]


class Worker:
    """Makes a pass when it is told to. What became of it, whatever that is, is told to ``ended``, in this thread."""

    def __init__(self, keeper: Keeper, ended: End) -> None:
        self._keeper = keeper
        self._ended = ended
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="pass")
        self._under_way: Future[PassReport] | None = None
        self._stopping = threading.Event()
        self.last_pass: datetime | None = None
        self.last_step = 0.0  # steady

    def start(self, settings: Settings, resting: Mapping[str, MailboxError]) -> None:
        """Given the settings, and the accounts to leave alone with their trouble, begin a pass. None is under way."""
        self.last_step = real_moment().steady
        self._under_way = self._thread.submit(self._pass, settings, resting)
        self._under_way.add_done_callback(self._ended)

    def stop(self, patience: float, harder: float) -> bool:
        """Given seconds, ask the pass under way to stop; then hang up on it. Return whether it ended in that time."""
        self._stopping.set()
        self._thread.shutdown(wait=False)
        self._wait(patience)
        self._keeper.close()
        self._wait(harder)
        return not self._busy()

    def _busy(self) -> bool:
        return self._under_way is not None and not self._under_way.done()

    def _wait(self, seconds: float) -> None:
        deadline = time.monotonic() + seconds
        while self._busy() and time.monotonic() < deadline:
            time.sleep(0.02)

    def _pass(self, settings: Settings, resting: Mapping[str, MailboxError]) -> PassReport:
        self._step()
        self._keeper.keep_only(settings.accounts)
        now = real_clock()
        self._need_right_clock(settings, now)
        around = Surroundings(
            mailbox=self._keeper.mailbox,
            done_with=self._keeper.keep,
            progress=self._step,
            resting=resting,
            patient=True,
        )
        try:
            report = run_pass(settings, None, around)
        finally:
            for trouble in resting.values():
                bare(trouble)
        self.last_pass = now
        if report.read:
            give_back()
        else:
            rest()
        return report

    def _need_right_clock(self, settings: Settings, now: datetime) -> None:
        """Raise WrongClock if it cannot be right. A pass by hand says that it is: its time is in the store."""
        if clock_is_behind(self.last_pass, now):
            with open_store(settings.store_path, create=False) as store:
                self.last_pass, _ = store.clock()
        if self.last_pass is not None and clock_is_behind(self.last_pass, now):
            raise WrongClock(
                f"This machine's clock shows {now:%Y-%m-%d}, but the last pass was on {self.last_pass:%Y-%m-%d}.",
                "Set the clock; if it is right, run `followup sync` once. Until then nothing is done.",
            )

    def _step(self) -> None:
        """Between two steps of a pass: show that it lives, and raise Stopped if it is to end."""
        self.last_step = real_moment().steady
        if self._stopping.is_set():
            raise Stopped("The pass was asked to stop.")
