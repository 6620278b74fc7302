"""How one logs in to a server: with a password, or with an access token (OAuth 2) that is good for a while."""

from __future__ import annotations

import json

from imapclient import IMAPClient
from imapclient.exceptions import IMAPClientError

from agent.errors import SecretMissing
from agent.mailbox.imap import faults
from agent.mailbox.imap.faults import BROKEN
from agent.mailbox.secrets import Password, refusal_mark
from agent.model.settings import ImapAccount


class TokenRefused(Exception):
    """The server did not take an access token: ``answer`` is what it said, ``status`` the code of its challenge."""

    def __init__(self, answer: str, status: str) -> None:
        super().__init__()
        self.answer = answer
        self.status = status


def with_password(client: IMAPClient, account: ImapAccount, password: Password) -> None:
    """Given a new connection and a password, log in. Raise MailboxError if the server refuses, or takes none now."""
    # PLAIN carries every letter; LOGIN only those of ASCII.
    plain = b"AUTH=PLAIN" in client.capabilities()
    if not plain and b"LOGINDISABLED" in client.capabilities():
        raise faults.no_password(account)
    try:
        if plain:
            client.plain_login(account.username, password.reveal())
        else:
            client.login(account.username, password.reveal())
    except UnicodeEncodeError:
        raise SecretMissing(
            f"The mail server {account.host} takes only passwords of plain letters and digits.",
            "Set another password there.",
        ) from None
    except IMAPClientError as answer:
        _raise_if_broken(answer)
        greeting = client.welcome.decode("ascii", "replace")
        raise faults.login(account, str(answer), refusal_mark(password, account), greeting) from None


def with_token(client: IMAPClient, account: ImapAccount, token: Password) -> None:
    """Given a new connection and an access token, log in. Raise TokenRefused, or MailboxError.

    OAUTHBEARER (RFC 7628) is the standard; XOAUTH2 is what Google made before it, and all that Microsoft has.
    """
    offered = client.capabilities()
    if b"AUTH=OAUTHBEARER" in offered:
        name, dialogue = "OAUTHBEARER", _Dialogue(_bearer(account, token), b"\x01")
    elif b"AUTH=XOAUTH2" in offered:
        name, dialogue = "XOAUTH2", _Dialogue(f"user={account.username}\x01auth=Bearer {token.reveal()}\x01\x01", b"")
    else:
        raise faults.no_consent(account)
    try:
        client.sasl_login(name, dialogue)
    except IMAPClientError as answer:
        _raise_if_broken(answer)
        raise TokenRefused(str(answer), dialogue.status) from None


def _bearer(account: ImapAccount, token: Password) -> str:
    name = account.username.replace("=", "=3D").replace(",", "=2C")  # RFC 5801, 4
    return f"n,a={name},\x01host={account.host}\x01port={account.port}\x01auth=Bearer {token.reveal()}\x01\x01"


class _Dialogue:
    """The client's side: the token for the first challenge, and for each further one the end.

    A further challenge is the server's no, in JSON; only once it is answered does the server say NO. imapclient's own
    methods answer it with the token again.
    """

    def __init__(self, first: str, end: bytes) -> None:
        self._lines = iter((first.encode(),))
        self._end = end
        self.status = ""

    def __call__(self, challenge: bytes) -> bytes:
        line = next(self._lines, None)
        if line is None:
            self.status = _status(challenge)
        return self._end if line is None else line


def _status(challenge: bytes) -> str:
    try:
        said = json.loads(challenge)
    except (ValueError, RecursionError):
        return ""
    return str(said.get("status", "")) if isinstance(said, dict) else ""


def _raise_if_broken(answer: IMAPClientError) -> None:
    """Given what imapclient raised at a login, raise the fault of the line that it hides, if it does."""
    broken = answer.__context__
    if isinstance(broken, BROKEN):
        raise broken from None
