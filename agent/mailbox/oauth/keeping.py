"""Where a consent is kept: in a file for the user alone, or in the desktop's keyring.

A file is written whole beside the old one, and takes its name in one step: who reads sees the old or the new one. Who
renews a consent holds the account's lock from reading it to having written it, so that of two processes the second one
finds what the first one got, and no token that a provider changed is lost. The lock is a file here in both cases.
"""

from __future__ import annotations

import fcntl
import json
import os
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

from agent.mailbox.oauth import faults
from agent.mailbox.oauth.faults import Owner
from agent.mailbox.secrets import KeyringFault, Password, read_keyring, write_keyring
from agent.model.settings import Consent

Clock = Callable[[], float]  # seconds since 1970

LOCK_PATIENCE = 90.0  # seconds: somebody who renews waits for a server, and for a keyring
_LOOK = 0.05


@dataclass(frozen=True, slots=True)
class Kept:
    """A consent, as it is kept. Times are seconds since 1970, by this machine's clock."""

    client_id: str = field(repr=False)
    username: str = field(repr=False)
    granted: frozenset[str]
    given_at: float
    secret: Password  # at Google the refresh token; at Microsoft all that its library keeps
    access: Password = field(default_factory=lambda: Password(""))
    renewed_at: float = 0.0  # when the provider gave the access token
    expires_at: float = 0.0
    ends_at: float = 0.0  # when the consent ends by itself, where the provider told; else 0
    ended: str = ""  # the provider's codes for having ended it, with blanks between


@dataclass(frozen=True, slots=True)
class Granted:
    """What was granted, in words, and when it ends by itself (seconds since 1970; 0 where nobody said so)."""

    meanings: tuple[str, ...]
    ends_at: float = 0.0


class Over(Exception):
    """The provider gives no more tokens for this consent: its codes, the telling one first."""

    def __init__(self, *codes: str) -> None:
        super().__init__()
        self.codes = codes


@dataclass(frozen=True, slots=True)
class Renewed:
    """A consent with a new access token, and how far this machine's clock is ahead of the provider's."""

    kept: Kept
    ahead: timedelta = timedelta()


def to_text(kept: Kept) -> Password:
    """Given a consent, return it as the text that is kept."""
    values = {name: getattr(kept, name) for name in Kept.__dataclass_fields__}
    values |= {"granted": sorted(kept.granted), "secret": kept.secret.reveal(), "access": kept.access.reveal()}
    return Password(json.dumps(values))


def from_text(text: bytes) -> Kept:
    """Given a text that was kept, return the consent. Raise ValueError if it is none."""
    values = json.loads(text)
    if not isinstance(values, dict) or values.keys() != Kept.__dataclass_fields__.keys():
        raise ValueError
    for name in ("client_id", "username", "secret", "access", "ended"):
        if not isinstance(values[name], str):
            raise ValueError  # noqa: TRY004 - one kind of fault is enough
    numbers = {name: float(values[name]) for name in ("given_at", "renewed_at", "expires_at", "ends_at")}
    granted = frozenset(str(scope) for scope in values["granted"])
    secrets = {name: Password(values[name]) for name in ("secret", "access")}
    return Kept(**{**values, **numbers, **secrets, "granted": granted})


class Keeping:
    """The place of one account's consent."""

    def __init__(self, account: Owner) -> None:
        assert account.consent is not None
        self._account = account
        self._consent: Consent = account.consent
        self._file = self._consent.folder / f"{account.name}.json"

    def read(self) -> Kept | None:
        """Return the consent; None where there is none, or one for another address or app. Raise SecretMissing."""
        text = self._in_keyring() if self._consent.keyring else self._in_file()
        try:
            kept = None if text is None else from_text(text)
        except (ValueError, TypeError, RecursionError):
            return None
        mine = kept is not None and (kept.client_id, kept.username) == (self._consent.client_id, self._account.username)
        return kept if mine else None

    def write(self, kept: Kept) -> None:
        """Given the consent, keep it in place of the one before. Raise SecretMissing if that cannot be."""
        text = to_text(kept)
        if self._consent.keyring:
            try:
                write_keyring(self._entry, text)
            except KeyringFault as fault:
                raise self._no_keyring(fault) from None
            return
        try:
            _write_whole(self._file, text.reveal().encode())
        except OSError as fault:
            raise self._no_file(fault) from None

    @contextmanager
    def alone(self) -> Iterator[None]:
        """Hold the account's lock. Raise MailboxUnreachable if another process has it for too long."""
        try:
            _private_folder(self._file.parent)
            lock = os.open(self._file.with_suffix(".lock"), os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        except OSError as fault:
            raise self._no_file(fault) from None
        try:
            self._take(lock)
            yield
        finally:
            os.close(lock)

    def _take(self, lock: int) -> None:
        end = time.monotonic() + LOCK_PATIENCE
        while True:
            with suppress(BlockingIOError):
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
                return
            if time.monotonic() > end:
                raise faults.locked(self._account)
            time.sleep(_LOOK)

    def _in_file(self) -> bytes | None:
        try:
            return self._file.read_bytes()
        except FileNotFoundError:
            return None
        except OSError as fault:
            raise self._no_file(fault) from None

    def _in_keyring(self) -> bytes | None:
        try:
            return read_keyring(self._entry)
        except KeyringFault as fault:
            raise self._no_keyring(fault) from None

    @property
    def _entry(self) -> str:
        return f"consent of {self._account.username} at {self._consent.provider}"

    def _no_keyring(self, fault: KeyringFault) -> Exception:
        return faults.not_kept(self._account, fault.why, fault.step.format(instead="a file (keyring = false)"))

    def _no_file(self, fault: OSError) -> Exception:
        why = f"{self._file.parent} cannot be read or written ({(fault.strerror or 'fault').lower()})"
        return faults.not_kept(self._account, why, "Give yourself read and write permission there, and free some room.")


def _private_folder(folder: Path) -> None:
    folder.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    with suppress(FileExistsError):
        folder.mkdir(mode=0o700)


def _write_whole(path: Path, data: bytes) -> None:
    """Given a path and bytes, write them there in one step: whoever reads has all of the old, or all of the new."""
    descriptor, name = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)  # 0600 from the first moment on
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(path)
    except BaseException:
        with suppress(OSError):
            Path(name).unlink()
        raise
    folder = os.open(path.parent, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)
