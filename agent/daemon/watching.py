"""A thread for each account that is well: it waits for the account's bell, and rings the worker."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Container, Iterable
from random import Random

from agent.daemon.patience import FIRST, NEVER, Patience, first_wait
from agent.errors import MailboxError
from agent.mailbox.base import Bell
from agent.model.settings import Account

LONGEST_WAIT = 540.0  # seconds: routers forget a connection that says nothing for longer
FIRST_WAIT = 1.0

OpenBell = Callable[[Account], Bell]


class Watcher(threading.Thread):
    """Waits for one account's news. Its trouble is its own: the account is looked at now and then all the same."""

    def __init__(
        self,
        account: Account,
        open_bell: OpenBell,
        ring: Callable[[], None],
        tell: Callable[[MailboxError | None], None],
        chance: Random,
    ) -> None:
        super().__init__(name=f"bell of {account.name}", daemon=True)
        self.account = account
        self._open_bell = open_bell
        self._ring = ring
        self._tell = tell
        self._chance = chance
        self._closed = threading.Event()
        self._bell: Bell | None = None
        self._lock = threading.Lock()

    def run(self) -> None:
        """Wait and ring until ``close``; after a trouble wait some time, longer each time, and open the bell anew."""
        patience = Patience()
        while not self._closed.is_set():
            try:
                bell = self._open()
                bell.wait(FIRST_WAIT)
                if patience.failures:
                    self._tell(None)
                patience = Patience()
                self._listen(bell)
            except MailboxError as trouble:
                if self._closed.is_set():
                    return
                self._tell(trouble)
                patience = patience.failed(time.monotonic(), first_wait(trouble) or FIRST, self._chance)
                self._rest(patience)

    def close(self) -> None:
        """End the thread. May be called from any other thread, at any time."""
        self._closed.set()
        with self._lock:
            if self._bell is not None:
                self._bell.close()

    def _open(self) -> Bell:
        with self._lock:
            if self._bell is not None:
                self._bell.close()
            self._bell = self._open_bell(self.account)
            if self._closed.is_set():
                self._bell.close()
            return self._bell

    def _listen(self, bell: Bell) -> None:
        # What came before the bell was there, it does not tell of: the first wait is short, and rings in any case.
        self._ring()
        while not self._closed.is_set():
            if bell.wait(LONGEST_WAIT) and not self._closed.is_set():
                self._ring()

    def _rest(self, patience: Patience) -> None:
        self._closed.wait(None if patience.retry_at == NEVER else max(0.0, patience.retry_at - time.monotonic()))


class Watchers:
    """The watchers, one for each account that is watched."""

    def __init__(self, make: Callable[[Account], Watcher]) -> None:
        self._make = make
        self._running: dict[str, Watcher] = {}

    def watch(self, accounts: Iterable[Account], new: Container[Account]) -> None:
        """Given the accounts to watch, end the watchers of all others; begin one only for an account that is in new."""
        wanted = {account.name: account for account in accounts}
        for name, watcher in tuple(self._running.items()):
            if not watcher.is_alive() or wanted.get(name) != watcher.account:
                self._running.pop(name).close()
        for name, account in wanted.items():
            if name not in self._running and account in new:
                self._running[name] = self._make(account)
                self._running[name].start()

    def one_died(self) -> bool:
        """Return whether one ended by a fault of the program."""
        return any(not watcher.is_alive() for watcher in self._running.values())

    def close(self) -> None:
        """End all of them."""
        for watcher in self._running.values():
            watcher.close()
        self._running.clear()
