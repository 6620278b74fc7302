"""Mailboxes, kept open from one pass to the next: connections and what a backend remembers are worth keeping."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable

from agent.errors import Stopped
from agent.mailbox.base import Mailbox
from agent.model.settings import Account

OpenMailbox = Callable[[Account, str], Mailbox]


class Keeper:
    """The mailbox of each account. One thread uses them; ``drop`` and ``close`` may be called from any."""

    def __init__(self, open_mailbox: OpenMailbox) -> None:
        self._open = open_mailbox
        self._lock = threading.Lock()
        self._kept: dict[str, tuple[Account, Mailbox]] = {}
        self._closed = False

    def mailbox(self, account: Account, refused: str) -> Mailbox:
        """Given an account and the mark of a password that it refused, return its mailbox: the one kept, or a new one.

        Raise Stopped after ``close``.
        """
        with self._lock:
            if self._closed:
                raise Stopped("The daemon is about to end.")
            kept = self._kept.get(account.name)
            if kept is None or kept[0] != account:
                kept = self._kept[account.name] = account, self._open(account, refused)
            return kept[1]

    def keep(self, mailbox: Mailbox) -> None:
        """Given a mailbox that a pass is done with, leave it open: the next pass goes on with it."""

    def keep_only(self, accounts: Iterable[Account]) -> None:
        """Given the accounts as they are configured now, drop the mailboxes of all others."""
        wanted = {account.name: account for account in accounts}
        with self._lock:
            stale = [name for name, (account, _) in self._kept.items() if wanted.get(name) != account]
        self.drop(stale)

    def drop(self, names: Iterable[str] | None = None) -> None:
        """Given accounts' names (None: all), hang up and forget their mailboxes: the next pass opens them anew."""
        with self._lock:
            gone = [
                self._kept.pop(name) for name in (list(self._kept) if names is None else names) if name in self._kept
            ]
        for _, mailbox in gone:
            mailbox.hang_up()

    def close(self) -> None:
        """Hang up every mailbox, and open none any more."""
        with self._lock:
            self._closed = True
        self.drop()
