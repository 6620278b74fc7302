"""Mailboxes: one module a backend; ``base`` is the contract they all keep."""

from __future__ import annotations

from agent.mailbox.base import Mailbox
from agent.model.settings import Account


def open_mailbox(account: Account) -> Mailbox:
    """Given an account's settings, return its mailbox. Nothing is looked at before the first verb."""
    # Imported where it is needed: a backend may stand on a library that takes its time to load.
    from agent.mailbox.maildir import MaildirMailbox

    return MaildirMailbox(account)
