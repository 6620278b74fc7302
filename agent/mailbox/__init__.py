"""Mailboxes: one module a backend; ``base`` is the contract they all keep.

maildir        a Maildir; maildir_files: what is on disk; maildir_drafts: how a draft is written; watching: its bell
imap           an account on a server
gmail          an account at Gmail, by Google's API
memory         what tests stand on
headers        what the first bytes of a message hold
roles          what a folder is for, by its name
quirks         what differs between providers: one row each
secrets        where a password comes from; from_keyring, into_keyring: the desktop's, in a process of its own
oauth          consents in place of passwords; tokens: what a backend needs of them
"""

from __future__ import annotations

from agent.mailbox.base import Bell, Mailbox
from agent.model.settings import Account, GmailAccount, ImapAccount

# Each backend is imported where it is needed: it may stand on a library that takes its time to load.


def open_mailbox(account: Account, refused: str = "") -> Mailbox:
    """Given an account's settings, return its mailbox. Nothing is looked at before the first verb.

    ``refused`` is the mark of the password that the server refused last, which is not tried again; "" tries any.
    """
    if isinstance(account, ImapAccount):
        from agent.mailbox.imap import ImapMailbox

        return ImapMailbox(account, refused=refused)
    if isinstance(account, GmailAccount):
        from agent.mailbox.gmail import GmailMailbox
        from agent.mailbox.oauth import tokens_of

        return GmailMailbox(account, tokens_of(account))
    from agent.mailbox.maildir import MaildirMailbox

    return MaildirMailbox(account)


def open_bell(account: Account) -> Bell:
    """Given an account's settings, return what tells that there may be news in it. Nothing is looked at before."""
    if isinstance(account, ImapAccount):
        from agent.mailbox.imap import ImapBell

        return ImapBell(account)
    if isinstance(account, GmailAccount):
        from agent.mailbox.gmail import GmailBell
        from agent.mailbox.oauth import tokens_of

        return GmailBell(account, tokens_of(account))
    from agent.mailbox.watching import MaildirBell

    return MaildirBell(account)
