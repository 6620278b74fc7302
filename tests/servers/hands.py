"""What the user, their mail program and their server do to an account from outside, through a client of their own."""

from __future__ import annotations

import imaplib
import re
import socket
import ssl
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from types import TracebackType

from imapclient import IMAPClient
from imapclient.exceptions import IMAPClientError

from tests.mails import _rewritten
from tests.servers.configuration import PASSWORD

Open = Callable[[], IMAPClient]
Flags = Iterable[str]
_STORED = re.compile(rb"\[APPENDUID \d+ (\d+)\]")


@dataclass(frozen=True, slots=True)
class Kept:
    """One message as it lies on the server. \\Recent is left out: it is not the message's, but the session's."""

    flags: frozenset[bytes]
    received_at: datetime  # INTERNALDATE, aware
    raw: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Contents:
    """One folder: its UIDVALIDITY, and its messages by UID."""

    validity: int
    messages: Mapping[int, Kept]


Snapshot = Mapping[str, Contents]


def over(connect: Callable[[], socket.socket]) -> Open:
    """Given what makes connections that are logged in already, return what makes clients of them."""
    return lambda: _Given(connect())


def at(host: str, port: int, user: str, trusted: Path | None = None, password: str = PASSWORD) -> Open:
    """Given a server and a login there, return what makes clients: with TLS where there is a certificate to trust."""

    def client() -> IMAPClient:
        context = ssl.create_default_context(cafile=str(trusted)) if trusted else None
        made = IMAPClient(host, port, ssl=trusted is not None, ssl_context=context, timeout=30)
        # A literal and the line end after it are two writes: the second one need not wait for an answer to the first.
        made.socket().setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        try:
            made.login(user, password)
        except (OSError, IMAPClientError):
            made.shutdown()
            raise
        return made

    return client


class Hands:
    """One account in somebody else's hands. Folders are named as the server names them, messages by their UIDs.

    A connection that broke (the server was killed) is noticed, and opened anew.
    """

    def __init__(self, opened: Open) -> None:
        self._open = opened
        self._client: IMAPClient | None = None

    # --- mail ---

    def deliver(self, folder: str, raw: bytes, flags: Flags = (), at: datetime | None = None) -> int:
        """Given a message, store it and return its UID. ``at`` (aware) is when it came: now, if not given."""
        answer = self.client().append(folder, _crlf(raw), tuple(flags), at)
        stored = _STORED.search(answer)
        return int(stored[1]) if stored else self.uids(folder)[-1]

    def send(self, raw: bytes, at: datetime | None = None) -> int:
        """Given a message that the user wrote, store it in Sent, read, and return its UID."""
        return self.deliver("Sent", raw, ("\\Seen",), at)

    def flag(self, folder: str, uid: int, *flags: str) -> None:
        """Given a message, add these flags, or keywords, to it."""
        self._select(folder).add_flags([uid], flags or ("\\Seen", "\\Flagged"))

    def unflag(self, folder: str, uid: int, *flags: str) -> None:
        """Given a message, take these flags from it."""
        client = self._select(folder)
        gone = {flag.encode() for flag in flags} | {b"\\Recent"}
        client.set_flags([uid], [flag.decode() for flag in client.get_flags([uid])[uid] if flag not in gone])

    def delete(self, folder: str, uid: int) -> None:
        """Given a message, delete it for good: it alone, whatever else is marked as deleted there."""
        client = self._select(folder)
        client.add_flags([uid], ["\\Deleted"])
        client.uid_expunge([uid])

    def move(self, folder: str, uid: int, to: str) -> None:
        """Given a message, move it to another folder."""
        self._select(folder).move([uid], to)

    # --- drafts ---

    def save_draft(self, uid: int, raw: bytes, at: datetime | None = None) -> int:
        """Given a draft and what takes its place, save it as programs do: a new one, then the old one goes."""
        saved = self.deliver("Drafts", raw, ("\\Draft", "\\Seen"), at)
        self.delete("Drafts", uid)
        return saved

    def edit_draft(self, uid: int, body: str, new_message_id: bool = True, at: datetime | None = None) -> int:
        """Given a draft, save it with another text, and return the UID that it has now.

        With ``new_message_id`` as Thunderbird saves (foreign headers go too), without it as mutt does.
        """
        return self.save_draft(uid, _edited(self.raw("Drafts", uid), body, new_message_id, at), at)

    def send_draft(
        self, uid: int, body: str | None = None, new_message_id: bool = True, at: datetime | None = None
    ) -> int:
        """Given a draft, send it as the user: a copy in Sent, nothing in Drafts. Return the UID in Sent."""
        sent = self.send(_edited(self.raw("Drafts", uid), body, new_message_id, at), at)
        self.delete("Drafts", uid)
        return sent

    def drafts(self) -> dict[int, bytes]:
        """Return what lies in Drafts, by UID."""
        return {uid: kept.raw for uid, kept in self.contents("Drafts").messages.items()}

    # --- folders ---

    def create(self, folder: str) -> None:
        """Make a folder."""
        self.client().create_folder(folder)

    def drop(self, folder: str) -> None:
        """Delete a folder with all that is in it."""
        # From another one: who has a deleted folder open is sent away by some servers.
        self._select("INBOX", readonly=True).delete_folder(folder)

    def rename(self, folder: str, to: str) -> None:
        """Give a folder another name."""
        self.client().rename_folder(folder, to)

    def make_anew(self, folder: str) -> None:
        """Delete a folder with all that is in it, and make it again: it has another UIDVALIDITY then."""
        self.drop(folder)
        self.create(folder)

    # --- looking, without a trace ---

    def uids(self, folder: str) -> list[int]:
        """Return the UIDs in a folder, in order."""
        return sorted(self._select(folder, readonly=True).search())

    def raw(self, folder: str, uid: int) -> bytes:
        """Given a message, return its bytes."""
        found = self._select(folder, readonly=True).fetch([uid], ["BODY.PEEK[]"])
        return bytes(found[uid][b"BODY[]"])

    def flags(self, folder: str, uid: int) -> frozenset[bytes]:
        """Given a message, return its flags, but for \\Recent."""
        return self.contents(folder).messages[uid].flags

    def contents(self, folder: str) -> Contents:
        """Return all that is in a folder."""
        client = self.client()
        state = client.select_folder(folder, readonly=True)
        items = client.fetch(client.search(), ["FLAGS", "INTERNALDATE", "BODY.PEEK[]"])
        kept = {
            uid: Kept(frozenset(item[b"FLAGS"]) - {b"\\Recent"}, item[b"INTERNALDATE"], item[b"BODY[]"])
            for uid, item in items.items()
        }
        return Contents(int(state[b"UIDVALIDITY"]), kept)

    def folders(self) -> list[str]:
        """Return the names of all folders that hold messages."""
        listed = self.client().list_folders()
        return sorted(name for attributes, _, name in listed if b"\\noselect" not in {a.lower() for a in attributes})

    def snapshot(self) -> Snapshot:
        """Return all that is there: two snapshots are equal if and only if nothing was touched in between."""
        return {folder: self.contents(folder) for folder in self.folders()}

    # --- the connection ---

    def client(self) -> IMAPClient:
        """Return a client that is logged in, and lives."""
        if self._client is not None:
            try:
                self._client.noop()
            except (OSError, IMAPClientError):
                self.close()
        if self._client is None:
            self._client = self._open()
            self._client.normalise_times = False
        return self._client

    def close(self) -> None:
        """Let go of the connection; the next verb opens another."""
        client, self._client = self._client, None
        if client is not None:
            with suppress(OSError, IMAPClientError):
                client.shutdown()

    def __enter__(self) -> Hands:
        return self

    def __exit__(self, kind: type[BaseException] | None, fault: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    def _select(self, folder: str, readonly: bool = False) -> IMAPClient:
        client = self.client()
        client.select_folder(folder, readonly=readonly)
        return client


class _Given(IMAPClient):
    """A client on a connection that was made by somebody else."""

    def __init__(self, connection: socket.socket) -> None:
        self._connection = connection
        super().__init__("", ssl=False, timeout=30)

    def _create_IMAP4(self) -> imaplib.IMAP4:  # noqa: N802 - imapclient's name
        connection = self._connection
        connection.settimeout(30)

        class Given(imaplib.IMAP4):
            def _create_socket(self, timeout: float | None = None) -> socket.socket:
                return connection

        return Given()


def _edited(raw: bytes, body: str | None, new_message_id: bool, at: datetime | None) -> bytes:
    return _rewritten(raw.replace(b"\r\n", b"\n"), body=body, new_message_id=new_message_id, at=at)


def _crlf(raw: bytes) -> bytes:
    return raw.replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")
