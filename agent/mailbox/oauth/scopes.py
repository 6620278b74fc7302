"""What is asked for: the least with which the agent can do its work, and what it means in words."""

from __future__ import annotations

from collections.abc import Mapping

from agent.mailbox.oauth.faults import Owner
from agent.model.settings import GmailAccount, Provider

# gmail.readonly and gmail.compose together would do to read mail and to place drafts. But with these a draft can only
# be deleted for good, and with it an edit of the user's; to put an untouched one into Trash takes gmail.modify. It does
# not allow to delete anything for good.
_GMAIL_API = "https://www.googleapis.com/auth/gmail.modify"
_GOOGLE_IMAP = "https://mail.google.com/"  # Google has no smaller one for IMAP
_MICROSOFT_IMAP = "https://outlook.office.com/IMAP.AccessAsUser.All"

MEANINGS: Mapping[str, str] = {
    _GMAIL_API: "read mail, put drafts there, and move them to Trash",
    _GOOGLE_IMAP: "read and write mail by IMAP",
    _MICROSOFT_IMAP: "read and write mail by IMAP",
}


def asked(account: Owner) -> tuple[str, ...]:
    """Given an account, return the scopes that it needs."""
    assert account.consent is not None
    if isinstance(account, GmailAccount):
        return (_GMAIL_API,)
    return (_GOOGLE_IMAP if account.consent.provider is Provider.GOOGLE else _MICROSOFT_IMAP,)


def wanting(account: Owner, granted: frozenset[str]) -> tuple[str, ...]:
    """Given what was granted, return what is needed and is not in it: users may untick boxes."""
    known = {scope.lower().rstrip("/") for scope in granted}
    whole = _GOOGLE_IMAP.rstrip("/") in known  # it holds all of the others at Google
    return tuple(scope for scope in asked(account) if scope.lower().rstrip("/") not in known and not whole)


def told(scope: str) -> str:
    """Given a scope, return what it means; its own name where that is not known."""
    return MEANINGS.get(scope, scope)
