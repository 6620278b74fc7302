"""What a pass stands on, and how it is watched."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime

from agent.errors import MailboxError
from agent.mailbox import open_mailbox
from agent.mailbox.base import Mailbox
from agent.model.settings import Account


def real_clock() -> datetime:
    """Return the time by this machine's clock, aware, in UTC."""
    return datetime.now(UTC)


def _nothing() -> None:
    """Do nothing."""


def _closed(mailbox: Mailbox) -> None:
    mailbox.close()


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a pass stands on, and how it is watched."""

    mailbox: Callable[[Account, str], Mailbox] = open_mailbox  # the second tells a password that was refused
    done_with: Callable[[Mailbox], None] = _closed  # at the end of the pass
    clock: Callable[[], datetime] = real_clock  # the real one, for attempts and settling only
    progress: Callable[[], None] = _nothing  # called between any two steps; it may raise Stopped, which ends the pass
    resting: Mapping[str, MailboxError] = field(default_factory=dict)  # accounts that are not asked now, and why not
    patient: bool = False  # what a mailbox refused is tried again only after growing waits
