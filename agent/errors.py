"""What can go wrong, sorted by how much is broken. What the daemon does about it stands in ``agent.daemon.patience``.

FollowupError                       says what happened, to what, and what to do next
├── WrongUsage                      exit 2
│   ├── WrongConfiguration          lists every problem at once
│   └── WrongClock                  a trial's clock and the real one do not mix
├── MailboxError                    exit 3   carries ``scope``
│   ├── MailboxUnreachable          account
│   │   ├── ServerBusy              account: it asks for patience, so the waits begin longer
│   │   ├── ServerSilent            account: it takes connections, and does not answer in time
│   │   └── CertificateRefused      account: its owner may renew it, or the user trusts it
│   ├── SecretMissing               account: the password or consent could not be had; nobody was asked
│   ├── LoginRefused                account: not asked again with the same password or consent
│   ├── FolderMissing               folder
│   ├── MessageGone                 message
│   ├── AppendRefused               message: certainly nothing was stored
│   │   └── MailboxFull             account
│   └── AppendUnknown               message: it may have been stored, or may still be
├── StoreError                      exit 4
│   └── StoreTooNew
├── AnotherPass                     exit 5
├── Stopped                         exit 0   a pass that was asked to stop: the next one goes on from there
└── BadMessage                      a message: set aside with its reason, the pass goes on

What the modules of one room only tell each other (a server's ``Refusal``, a template that is ``Unfit``) is an exception
of that room, and no part of the tree: it never leaves the room.
"""

from __future__ import annotations

import traceback
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import ClassVar

TRIED_AGAIN = "The next pass tries again."
"""The step where there is none for the user: true of the daemon, which makes passes, and of `followup sync`."""


class Scope(StrEnum):
    """How much of a mailbox is broken."""

    MESSAGE = "message"
    FOLDER = "folder"
    ACCOUNT = "account"


class FollowupError(Exception):
    """Something the user is told of: what happened, to what, and the next step."""

    exit_status: ClassVar[int] = 1

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
    scope: ClassVar[Scope] = Scope.ACCOUNT


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

    def __init__(self, what: str, next_step: str = "", mark: str = "") -> None:
        super().__init__(what, next_step)
        self.mark = mark


class FolderMissing(MailboxError):
    """A folder that is needed is not there."""

    scope = Scope.FOLDER


class MessageGone(MailboxError):
    """The message was there when it was listed, and is not any more: moved or deleted by the user."""

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


class Stopped(FollowupError):
    """A pass was asked to stop, and did so between two of its steps."""

    exit_status = 0


class BadMessage(FollowupError):
    """A message that is not understood: ``reason`` says why it was set aside."""

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
