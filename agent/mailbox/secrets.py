"""Passwords: had from where the configuration says, at the moment they are needed, and kept nowhere.

No sentence here holds a password, or a word of what a command printed: on its standard error, too, there may be one.
"""

from __future__ import annotations

import hashlib
import hmac
import os
import selectors
import shlex
import signal
import subprocess
import sys
import time
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import IO

from agent.errors import SecretMissing
from agent.mailbox import from_keyring, into_keyring
from agent.model.settings import ImapAccount

LIMIT = 30.0  # seconds, for a command and for the keyring: either may be waiting for somebody to type
SERVICE = "followup"  # what the keyring knows our passwords under
_MOST = 64 * 1024  # bytes: no password is longer, and a command that never stops printing does no harm
_BY_HAND = "Run it in a terminal, and see what it says (it is run without a shell here, and cannot ask anything)."
_SALT = 16


class Password:
    """A password that does not show itself: ``reveal`` is the one way to its text."""

    __slots__ = ("_text",)

    def __init__(self, text: str) -> None:
        self._text = text

    def reveal(self) -> str:
        """Return the password's text."""
        return self._text

    def __repr__(self) -> str:
        return "Password(hidden)"


def password_of(account: ImapAccount) -> Password:
    """Given an account, return its password. Raise SecretMissing, with the next step, if it cannot be had."""
    if account.secret.command:
        return _from_command(account)
    if account.secret.credential:
        return _from_credential(account)
    return _from_keyring(account)


def _missing(account: ImapAccount, why: str, step: str) -> SecretMissing:
    return SecretMissing(f"The password of the account {account.name} could not be had: {why}.", step)


def _checked(raw: bytes, account: ImapAccount, what: str, step: str) -> Password:
    """Given the bytes that should be a password, return it without the line end behind it. Raise SecretMissing."""
    # What runs on Windows, and is called from its Linux, ends a line in two bytes.
    raw = raw.removesuffix(b"\r\n" if raw.endswith(b"\r\n") else b"\n")
    if not raw:
        raise _missing(account, f"{what} is empty", step)
    # A line break within would end the login's command, and begin another one.
    if len(raw) > _MOST or set(raw) & set(b"\r\n\0"):
        raise _missing(account, f"{what} is more than one line", step)
    try:
        return Password(raw.decode())
    except UnicodeDecodeError:
        raise _missing(account, f"{what} is not UTF-8", step) from None


# --- a command ---


def _from_command(account: ImapAccount) -> Password:
    try:
        status, printed = _run([_at_home(word) for word in shlex.split(account.secret.command)])
    except (TimeoutError, subprocess.TimeoutExpired):
        raise _missing(account, f"its password_command was stopped after {LIMIT:g} seconds", _BY_HAND) from None
    except (OSError, ValueError) as fault:
        why = (fault.strerror if isinstance(fault, OSError) else "") or "it cannot be taken apart into words"
        step = "Write a program that is there, by its whole path; it prints the password, and is not the password."
        raise _missing(account, f"its password_command cannot be started ({why})", step) from None
    if status:
        how = f"ended with status {status}" if status > 0 else f"was ended by signal {-status}"
        raise _missing(account, f"its password_command {how}", _BY_HAND)
    what = "what its password_command prints"
    return _checked(printed, account, what, "Make it print the password alone, on one line.")


def _at_home(word: str) -> str:
    return str(Path.home()) + word[1:] if word.startswith("~/") else word


def _run(words: Sequence[str], given: bytes = b"") -> tuple[int, bytes]:
    """Given a command's words and what it is to read, run it, and return its exit status and what it printed.

    It has a session of its own: it cannot ask on the terminal, and at the limit all that it started ends with it. Raise
    TimeoutError or TimeoutExpired at the limit, OSError or ValueError if it cannot be started.
    """
    deadline = time.monotonic() + LIMIT
    nothing = subprocess.DEVNULL
    source = subprocess.PIPE if given else nothing
    with subprocess.Popen(
        words, stdin=source, stdout=subprocess.PIPE, stderr=nothing, start_new_session=True
    ) as process:
        assert process.stdout is not None
        try:
            if process.stdin is not None:
                _hand_over(process.stdin, given, deadline)
            printed = _read(process.stdout, deadline)
            if len(printed) > _MOST:
                _end(process)
                return 0, printed
            return process.wait(max(0.0, deadline - time.monotonic())), printed
        except BaseException:
            _end(process)
            raise


def _hand_over(stream: IO[bytes], given: bytes, deadline: float) -> None:
    """Given a pipe and what to write into it, do so, as far as it is read. Raise TimeoutError."""
    os.set_blocking(stream.fileno(), False)
    with selectors.DefaultSelector() as selector, suppress(BrokenPipeError):
        selector.register(stream, selectors.EVENT_WRITE)
        while given:
            if not selector.select(max(0.0, deadline - time.monotonic())):
                raise TimeoutError
            given = given[os.write(stream.fileno(), given) :]
    with suppress(BrokenPipeError):
        stream.close()


def _end(process: subprocess.Popen[bytes]) -> None:
    """Given a process that was not waited for yet, end it and all of its group."""
    with suppress(ProcessLookupError, PermissionError):
        os.killpg(process.pid, signal.SIGKILL)


def _read(stream: IO[bytes], deadline: float) -> bytes:
    """Given a pipe, return what comes out of it, up to one byte more than a password may have. Raise TimeoutError."""
    printed = b""
    with selectors.DefaultSelector() as selector:
        selector.register(stream, selectors.EVENT_READ)
        while len(printed) <= _MOST:
            if not selector.select(max(0.0, deadline - time.monotonic())):
                raise TimeoutError
            piece = os.read(stream.fileno(), _MOST + 1 - len(printed))
            if not piece:
                break
            printed += piece
    return printed


# --- a credential ---


def _from_credential(account: ImapAccount) -> Password:
    name = account.secret.credential
    what, line = f'its credential "{name}"', f"LoadCredential={name}:FILE"
    directory = os.environ.get("CREDENTIALS_DIRECTORY")
    if not directory:
        step = (
            f"Have {line} in the service's unit, and let systemd start it; by hand, set the variable to FILE's folder."
        )
        raise _missing(account, f"{what} is not here, for $CREDENTIALS_DIRECTORY is not set", step)
    try:
        with (Path(directory) / name).open("rb") as file:
            raw = file.read(_MOST + 2)
    except FileNotFoundError:
        step = f"Write {line} into the service's unit, and restart it."
        raise _missing(account, f"{what} is not in $CREDENTIALS_DIRECTORY", step) from None
    except OSError as fault:
        step = f"Check {line} in the service's unit, and restart it."
        raise _missing(account, f"{what} cannot be read ({fault.strerror})", step) from None
    return _checked(raw, account, what, f"Check FILE of {line}: the password alone, on one line.")


# --- the desktop's keyring ---


class KeyringFault(Exception):
    """The keyring gave nothing, or took nothing: ``why``, and the next step."""

    def __init__(self, why: str, step: str) -> None:
        super().__init__()
        self.why = why
        self.step = step


def _from_keyring(account: ImapAccount) -> Password:
    user = f"{account.username}@{account.host}"
    setting = f"Run `keyring set {SERVICE} {shlex.quote(user)}`, and type it there."
    try:
        printed = read_keyring(user)
    except KeyringFault as fault:
        raise _missing(account, fault.why, fault.step.format(instead="password_command or credential")) from None
    if printed is None:
        raise _missing(account, "the keyring does not have it", setting)
    return _checked(printed, account, "what the keyring has", setting)


def read_keyring(user: str) -> bytes | None:
    """Given what it is kept under, return what the desktop's keyring has; None for nothing. Raise KeyringFault."""
    status, printed = _ask_keyring(from_keyring.__name__, user)
    return None if status == from_keyring.MISSING else printed


def write_keyring(user: str, text: Password) -> None:
    """Given what to keep it under, and a text, put it into the desktop's keyring. Raise KeyringFault."""
    _ask_keyring(into_keyring.__name__, user, text.reveal().encode())


def _ask_keyring(module: str, user: str, given: bytes = b"") -> tuple[int, bytes]:
    try:
        # -P: what lies in the working directory is not imported.
        status, printed = _run([sys.executable, "-P", "-m", module, SERVICE, user], given)
    except (TimeoutError, subprocess.TimeoutExpired):
        step = "It may be locked and waiting for you: unlock it."
        raise KeyringFault(f"the keyring did not answer for {LIMIT:g} seconds", step) from None
    except OSError as fault:
        raise KeyringFault(f"the keyring cannot be asked ({fault.strerror})", "Try again later.") from None
    match status:
        case 0 | from_keyring.MISSING:
            return status, printed
        case from_keyring.LOCKED:
            step = "Unlock it: log in to the desktop, or open your password manager."
            raise KeyringFault("the keyring is locked", step)
        case from_keyring.NO_KEYRING:
            step = "Start followup from within the desktop, or use {instead} in its place."
            raise KeyringFault("there is no keyring here", step)
    raise KeyringFault("the keyring does not work", "Run `keyring diagnose`, and see what it says.")


# --- a password that was refused ---


def refusal_mark(password: Password, account: ImapAccount) -> str:
    """Given a password that the account's server refused, return a mark that knows it again, and is none itself."""
    salt = os.urandom(_SALT)
    return f"{salt.hex()}:{_digest(password, account, salt).hex()}"


def is_marked(mark: str, password: Password, account: ImapAccount) -> bool:
    """Given the mark of a refused password, return whether it was made for this password, with this username on this
    server."""
    try:
        salt, digest = (bytes.fromhex(part) for part in mark.split(":"))
    except ValueError:
        return False
    return hmac.compare_digest(digest, _digest(password, account, salt))


def _digest(password: Password, account: ImapAccount, salt: bytes) -> bytes:
    whole = "\0".join((account.host, account.username, password.reveal()))
    return hashlib.scrypt(whole.encode(), salt=salt, n=2**14, r=8, p=1)
