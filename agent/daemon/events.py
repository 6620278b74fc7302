"""What may happen to the daemon. All of it comes through one queue, one thing after the other."""

from __future__ import annotations

from concurrent.futures import Future
from dataclasses import dataclass
from enum import Enum

from agent.errors import MailboxError
from agent.pipeline import PassReport


class Event(Enum):
    """What may happen without more to say."""

    BEAT = "beat"
    RING = "ring"
    RELOAD = "reload"
    STOP = "stop"


@dataclass(frozen=True, slots=True)
class Ended:
    """A pass ended, somehow."""

    future: Future[PassReport]


@dataclass(frozen=True, slots=True)
class BellTold:
    """A bell cannot tell of news any more, or (None) can again."""

    account: str
    trouble: MailboxError | None


Happening = Event | Ended | BellTold
