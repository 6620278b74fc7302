"""Accounts in trouble, during one pass; what is told of them stays in the store."""

from __future__ import annotations

from datetime import datetime

from agent.errors import LoginRefused, MailboxError
from agent.store import Store


class Troubles:
    """What is wrong with which account, and which are left alone for the rest of the pass."""

    def __init__(self) -> None:
        self.by_account: dict[str, MailboxError] = {}
        self.unread: set[str] = set()
        """Accounts whose mail could not be read: they plan nothing."""

    def fails(self, account: str, trouble: MailboxError) -> None:
        """Of an account whose mailbox fails nothing is read or done any more in this pass."""
        self.by_account[account] = trouble
        self.unread.add(account)

    def keep(self, store: Store, account: str, now: datetime) -> None:
        """Given an account that was asked, keep what is wrong with it, where that is news."""
        trouble = self.by_account.get(account)
        sentence = str(trouble) if trouble else None
        told = store.trouble(account)
        mark = trouble.mark if isinstance(trouble, LoginRefused) else ""
        if (told[0] if told else None) != sentence or mark != store.refused(account):
            store.set_trouble(account, sentence, now, refused=mark)
