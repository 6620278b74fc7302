"""What one pass did, for whoever asked for it."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from datetime import datetime

from agent.errors import MailboxError


@dataclass(slots=True)
class PassReport:
    """What one pass did."""

    read: int = 0
    placed: int = 0
    withdrawn: int = 0
    blocked: int = 0  # for the first time
    still_blocked: int = 0
    unknown: int = 0
    needs_review: int = 0
    withheld: int = 0  # messages that are there, and that their mailboxes do not give, of earlier passes too
    categories: Counter[str] = field(default_factory=Counter)
    next_due: datetime | None = None
    faults: tuple[str, ...] = ()  # of the program itself, each at one message, which was left out
    trouble_of: dict[str, MailboxError] = field(default_factory=dict)  # by account

    @property
    def troubles(self) -> tuple[str, ...]:
        """What is wrong with each account that is in trouble, in sentences."""
        return tuple(str(trouble) for trouble in self.trouble_of.values())
