"""What can go wrong, sorted by what to do about it and by how much is broken.

FollowupError                       says what happened, to what, and what to do next
├── WrongUsage                      exit 2   never, until the user acts
│   ├── WrongConfiguration          lists every problem at once
│   └── WrongClock                  a trial's clock and the real one do not mix
├── MailboxError                    exit 3   carries ``retry`` and ``scope``
│   ├── MailboxUnreachable          later    account
│   │   ├── ServerBusy              later    account: it asks for patience, so the waits begin longer
│   │   ├── ServerSilent            later    account: it takes connections, and does not answer in time
│   │   └── CertificateRefused      later    account: its owner may renew it, or the user trusts it
│   ├── SecretMissing               later    account: the password or consent could not be had; nobody was asked
│   ├── LoginRefused                never    account: not asked again with the same password or consent
│   ├── FolderMissing               never    folder
│   ├── MessageGone                 never    message
│   ├── AppendRefused               later    message: certainly nothing was stored
│   │   └── MailboxFull             later    account
│   └── AppendUnknown               later    message: it may have been stored, or may still be
├── StoreError                      exit 4   never, until the user acts
│   └── StoreTooNew
├── AnotherPass                     exit 5   now
├── Stopped                         exit 0   now      a pass that was asked to stop: the next one goes on from there
└── BadMessage                      never    message: set aside with its reason, the pass goes on
"""

from __future__ import annotations

import traceback
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import ClassVar


class Retry(StrEnum):
    """When trying the same thing again makes sense."""

    NOW = "now"
    LATER = "later"
    NEVER = "never"


class Scope(StrEnum):
    """How much is broken."""

    MESSAGE = "message"
    FOLDER = "folder"
    ACCOUNT = "account"
    EVERYTHING = "everything"


class FollowupError(Exception):
    """Something the user is told of: what happened, to what, and the next step."""

    exit_status: ClassVar[int] = 1
    retry: ClassVar[Retry] = Retry.NEVER
    scope: ClassVar[Scope] = Scope.EVERYTHING

    def __init__(self, what: str, next_step: str = "") -> None:
        super().__init__(what)
        self.what = what
        self.next_step = next_step

    def __str__(self) -> str:
        return f"{self.what} {self.next_step}".strip()


class WrongUsage(FollowupError):
    """A command was given something that it cannot work with."""

    exit_status = 2


class WrongConfiguration(WrongUsage):
    """The configuration has problems; ``problems`` lists all of them, each with its place and the next step."""

    def __init__(self, path: str, problems: tuple[str, ...]) -> None:
        count = "1 problem" if len(problems) == 1 else f"{len(problems)} problems"
        super().__init__(f"{path} has {count}:\n" + "\n".join(f"  {problem}" for problem in problems))
        self.path = path
        self.problems = problems


class WrongClock(WrongUsage):
    """A trial's clock was used on a real store, the real one on a trial, or a time before the ``last`` pass."""

    def __init__(self, what: str, next_step: str = "", last: datetime | None = None) -> None:
        super().__init__(what, next_step)
        self.last = last


class MailboxError(FollowupError):
    """The mailbox did not do what was asked."""

    exit_status = 3
    retry = Retry.LATER
    scope = Scope.ACCOUNT


class MailboxUnreachable(MailboxError):
    """The account cannot be read or written now."""


class ServerBusy(MailboxUnreachable):
    """The server answers, and asks to be left alone for a while."""


class ServerSilent(MailboxUnreachable):
    """The server does not answer in time."""


class CertificateRefused(MailboxUnreachable):
    """The server does not prove that it is who it says it is; nothing was told to it."""


class SecretMissing(MailboxError):
    """The password, or the user's consent, could not be had from where it should be; the server was not asked."""


class LoginRefused(MailboxError):
    """The login was refused. ``mark`` tells a password that was refused from another, and is none itself.

    Where one logs in by consent it is a word that is always the same.
    """

    retry = Retry.NEVER

    def __init__(self, what: str, next_step: str = "", mark: str = "") -> None:
        super().__init__(what, next_step)
        self.mark = mark


class FolderMissing(MailboxError):
    """A folder that is needed is not there."""

    retry = Retry.NEVER
    scope = Scope.FOLDER


class MessageGone(MailboxError):
    """The message was there when it was listed, and is not any more: moved or deleted by the user."""

    retry = Retry.NEVER
    scope = Scope.MESSAGE


class AppendRefused(MailboxError):
    """The mailbox refused the draft; certainly nothing was stored."""

    scope = Scope.MESSAGE


class MailboxFull(AppendRefused):
    """The account has no room for another message."""

    scope = Scope.ACCOUNT


class AppendUnknown(MailboxError):
    """Nobody knows whether the draft was stored, or will be yet."""

    scope = Scope.MESSAGE


class StoreError(FollowupError):
    """The store cannot be used."""

    exit_status = 4


class StoreTooNew(StoreError):
    """The store was written by a newer version; it is left untouched."""


class AnotherPass(FollowupError):
    """Another pass is at work on this store."""

    exit_status = 5
    retry = Retry.NOW


class Stopped(FollowupError):
    """A pass was asked to stop, and did so between two of its steps."""

    exit_status = 0
    retry = Retry.NOW


class BadMessage(FollowupError):
    """A message that is not understood: ``reason`` says why it was set aside."""

    scope = Scope.MESSAGE

    def __init__(self, reason: str) -> None:
        super().__init__(f"The message was set aside: {reason}.")
        self.reason = reason


def reported(fault: BaseException) -> str:
    """Given a fault of the program itself, return what to report: where it is, without its words.

    They may hold mail text.
    """
    frames = traceback.extract_tb(fault.__traceback__)
    place = " < ".join(f"{frame.name} ({Path(frame.filename).name}:{frame.lineno})" for frame in frames[-4:][::-1])
    return f"this is a fault of the program, please report it: {type(fault).__name__} in {place}"
