"""One connection to an IMAP server: opened, secured, logged in, and thrown away as soon as anything on it fails.

Nothing is done here that marks a message or empties a folder: folders are opened with EXAMINE but for the one moment in
which a draft is put away, and never closed, for CLOSE expunges. After a fault nobody knows what the next bytes on a
connection belong to; so it is dropped, and what only reads is done once more on a new one.
"""

from __future__ import annotations

import imaplib
import logging
import socket
import ssl
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from functools import partial
from typing import TypeVar

from imapclient import IMAPClient, SocketTimeout, imap_utf7
from imapclient.exceptions import IMAPClientAbortError, IMAPClientError, ProtocolError

from agent.errors import TRIED_AGAIN, MailboxError, MailboxUnreachable
from agent.mailbox.imap import faults, logins
from agent.mailbox.imap.faults import BROKEN, GARBLED
from agent.mailbox.quirks import settle_of
from agent.mailbox.secrets import Password, is_marked, password_of
from agent.mailbox.tokens import Tokens
from agent.model.settings import ImapAccount, Security
from agent.timing import shortest

Client = IMAPClient
Connect = Callable[[], socket.socket]
_Value = TypeVar("_Value")

LONGEST_ANSWER = 60.0  # seconds
SHORTEST_ANSWER = 2.0
CONNECTING = 20.0
QUIET = 20.0  # seconds after which a connection is asked whether it still lives

# imapclient logs what servers say, and mail is among it.
logging.getLogger("imapclient").addHandler(logging.NullHandler())
logging.getLogger("imapclient").propagate = False


class Refusal(Exception):
    """The server answered NO or BAD: ``answer`` is what it said."""

    def __init__(self, answer: str) -> None:
        super().__init__()
        self.answer = answer


class Session:
    """A connection that is there when it is needed. Used by one thread at a time, but for ``hang_up``."""

    def __init__(self, account: ImapAccount, refused: str = "", connect: Connect | None = None) -> None:
        self._account = account
        self._refused = refused
        self._connect = connect
        self._kept_tokens: Tokens | None = None
        self._client: IMAPClient | None = None
        self._used = 0.0
        self._closed = False
        self.open_folder: str | None = None  # the one that is open for reading

    def do(self, verb: Callable[[IMAPClient], _Value], doing: str, *, again: bool = True) -> _Value:
        """Given what to do with a connection, do it, and return what it returns.

        Where the connection turns out to be broken it is done once more on a new one, if ``again``. Raise
        MailboxUnreachable, or another MailboxError, if that fails too; Refusal where the server says no.
        """
        fresh = self._client is None
        try:
            return self._once(verb)
        except (*BROKEN, *GARBLED) as fault:
            self.drop()
            if not again or self._closed:
                raise self._broken(fault, doing) from None
            if fresh and isinstance(fault, TimeoutError):
                raise self._broken(fault, doing) from None  # it was asked once, and took all the time there is
        try:
            return self._once(verb)
        except (*BROKEN, *GARBLED) as fault:
            self.drop()
            raise self._broken(fault, doing) from None

    def _once(self, verb: Callable[[IMAPClient], _Value]) -> _Value:
        client = self._live()
        try:
            value = verb(client)
        except (IMAPClientAbortError, ProtocolError):
            raise
        except IMAPClientError as answer:
            if "BAD" in str(answer):
                self.drop()  # one of the two did not understand the other
            raise Refusal(str(answer)) from None
        self._used = time.monotonic()
        return value

    def has(self, capability: str) -> bool:
        """Given a capability's name, return whether the server has it."""
        return self.do(lambda client: capability.encode() in client.capabilities(), "to say what it can")

    def drop(self) -> None:
        """Throw the connection away without a word: whatever is still on it belongs to nobody."""
        client, self._client = self._client, None
        self.open_folder = None
        if client is not None:
            with suppress(*BROKEN, *GARBLED, IMAPClientError):
                client.shutdown()

    def leave_folder(self) -> None:
        """Leave the folder that is open for writing, if the connection still lives."""
        self.open_folder = None
        if self._client is None:
            return
        try:
            if self._client.has_capability("UNSELECT"):
                self._client.unselect_folder()
            else:
                self._client.select_folder(self._account.inbox, readonly=True)
        except (*BROKEN, *GARBLED, IMAPClientError):
            self.drop()

    def leave(self) -> None:
        """Say goodbye, and drop the connection."""
        if self._client is not None:
            with suppress(*BROKEN, *GARBLED, IMAPClientError):
                self._client.logout()
        self.drop()

    def hang_up(self) -> None:
        """From any thread: end what is under way, and let nothing begin."""
        self._closed = True
        client = self._client
        if client is not None:
            with suppress(OSError):
                # The plain shutdown, also of a TLS connection: a goodbye would wait for whoever reads from it.
                socket.socket.shutdown(client.socket(), socket.SHUT_RDWR)

    def _broken(self, fault: Exception, doing: str) -> MailboxError:
        if self._closed:
            return MailboxUnreachable("The connection was closed, for the work is to end.")
        if isinstance(fault, GARBLED) and not isinstance(fault, OSError):
            what = f"The mail server {self._account.host} answered with something other than IMAP when asked {doing}."
            return MailboxUnreachable(what, TRIED_AGAIN)
        return faults.unreachable(self._account, fault)

    # --- opening ---

    def _live(self) -> IMAPClient:
        if self._closed:
            raise MailboxUnreachable("The connection was closed, for the work is to end.")
        if self._client is not None and time.monotonic() - self._used > QUIET:
            try:
                self._client.noop()
            except (*BROKEN, *GARBLED, IMAPClientError):
                self.drop()
        if self._client is None:
            self._client = self._opened()
        self._used = time.monotonic()
        return self._client

    def _opened(self) -> IMAPClient:
        if self._connect is not None:
            return _quiet(_Given(self._connect(), self._answer_time))
        if self._account.consent is not None:
            return self._opened_by_consent()
        return self._logged_in(partial(logins.with_password, account=self._account, password=self._password()))

    def _opened_by_consent(self) -> IMAPClient:
        """Open with an access token that is good; where the server refuses it all the same, once more with another."""
        tokens = self._tokens()
        try:
            return self._opened_with(tokens.access())
        except logins.TokenRefused as refusal:
            if faults.asks_for_patience(refusal.answer, login=True):
                raise faults.busy(self._account) from None
            tokens.refused()
        try:
            return self._opened_with(tokens.access())
        except logins.TokenRefused as refusal:
            tokens.refused()
            raise faults.token(self._account, refusal.answer, refusal.status) from None

    def _tokens(self) -> Tokens:
        if self._kept_tokens is None:
            from agent.mailbox.oauth import tokens_of  # most accounts have a password

            self._kept_tokens = tokens_of(self._account)
        return self._kept_tokens

    def _opened_with(self, token: Password) -> IMAPClient:
        return self._logged_in(partial(logins.with_token, account=self._account, token=token))

    def _logged_in(self, log_in: Callable[[IMAPClient], None]) -> IMAPClient:
        try:
            client = self._greeted()
        except IMAPClientAbortError as refusal:
            # A BYE in place of a greeting.
            raise faults.refused(self._account, str(refusal), "the connection") from None
        except (*BROKEN, IMAPClientError) as fault:
            raise faults.unreachable(self._account, fault) from None
        try:
            self._secure(client)
            log_in(client)
            _introduce(client)
        except (*BROKEN, *GARBLED) as fault:
            _end(client)
            raise faults.unreachable(self._account, fault) from None
        except (MailboxError, logins.TokenRefused):
            _end(client)
            raise
        return client

    def _password(self) -> Password:
        password = password_of(self._account)
        if self._refused and is_marked(self._refused, password, self._account):
            raise faults.known_refusal(self._account, self._refused)
        return password

    @property
    def _answer_time(self) -> float:
        """Half of ``settle``: so an attempt that nobody answered has settled soon after it was given up."""
        return min(max(shortest(settle_of(self._account)).total_seconds() / 2, SHORTEST_ANSWER), LONGEST_ANSWER)

    def _greeted(self) -> IMAPClient:
        account = self._account
        tls = account.security is Security.TLS
        read = self._answer_time
        timeout = SocketTimeout(connect=min(CONNECTING, read), read=read)
        context = _context(account) if tls else None
        client = IMAPClient(account.host, account.port, ssl=tls, ssl_context=context, timeout=timeout)
        return _quiet(client)

    def _secure(self, client: IMAPClient) -> None:
        if self._account.security is not Security.STARTTLS:
            return
        try:
            client.starttls(_context(self._account))
        except IMAPClientError:  # its lack of the capability among them
            raise faults.no_encryption(self._account) from None


class _Given(IMAPClient):
    """A client on a connection that was made, and logged in, by somebody else."""

    def __init__(self, connection: socket.socket, answer_time: float) -> None:
        self._connection = connection
        super().__init__("", ssl=False, timeout=SocketTimeout(answer_time, answer_time))

    def _create_IMAP4(self) -> imaplib.IMAP4:  # noqa: N802 - imapclient's name
        connection = self._connection

        class Given(imaplib.IMAP4):
            def _create_socket(self, timeout: float | None = None) -> socket.socket:
                return connection

        return Given()


def _quiet(client: IMAPClient) -> IMAPClient:
    """Given a new client, make it speak of nothing, keep times as the server gives them, and notice a dead line."""
    client._imap.debug = 0  # noqa: SLF001 - imapclient hands every line, mail text too, to a logger
    client.normalise_times = False
    connection = client.socket()
    with suppress(OSError):
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)  # commands are short, and answered one by one
        for name, seconds in (("TCP_KEEPIDLE", 60), ("TCP_KEEPINTVL", 20), ("TCP_KEEPCNT", 3)):
            if hasattr(socket, name):
                connection.setsockopt(socket.IPPROTO_TCP, getattr(socket, name), seconds)
    return client


def _introduce(client: IMAPClient) -> None:
    """Say who is there (RFC 2971), for some servers ask for it. What comes of it does not matter."""
    if b"ID" in client.capabilities():
        with suppress(IMAPClientError):
            client.id_({"name": "followup"})


def folders_of(client: IMAPClient) -> Iterator[tuple[tuple[bytes, ...], str]]:
    """Given a client, yield each folder's attributes and name. One whose name no client can write back is left out.

    Names are in modified UTF-7 (RFC 3501, 5.1.3); some servers give what is none, and do not know it when asked for it.
    """
    client.folder_encode = False
    try:
        found = client.list_folders()
    finally:
        client.folder_encode = True
    for attributes, _, name in found:
        raw = name if isinstance(name, bytes) else str(name).encode("ascii", "replace")
        with suppress(*GARBLED):
            plain = imap_utf7.decode(raw)
            if imap_utf7.encode(plain) == raw:
                yield attributes, plain


def _context(account: ImapAccount) -> ssl.SSLContext:
    context = ssl.create_default_context()
    if account.certificate is not None:
        try:
            context.load_verify_locations(cafile=str(account.certificate))
        except (OSError, ssl.SSLError):
            raise MailboxUnreachable(
                f"The certificate {account.certificate} cannot be read.",
                f"Check certificate in [mailbox.{account.name}]: it is a file in PEM form.",
            ) from None
    return context


def _end(client: IMAPClient) -> None:
    with suppress(*BROKEN, *GARBLED, IMAPClientError):
        client.shutdown()
