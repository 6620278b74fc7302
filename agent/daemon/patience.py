"""How long to leave alone what is in trouble: waits that grow, with a little chance in them.

The chance keeps many followups, cut off by the same fault of a server, from coming back all at once.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from random import Random

from agent.errors import AppendRefused, LoginRefused, MailboxError, Scope, SecretMissing, ServerBusy

FIRST = 5.0  # seconds
FIRST_WHERE_ASKED = 120.0  # a server asked for patience, or somebody may have to type a password
LONGEST = 900.0
NEVER = math.inf

_SPREAD = (0.75, 1.25)  # a wait is made up to a quarter shorter or longer, at random
_DOUBLINGS = 20  # more of them change nothing, and would end in an overflow


@dataclass(frozen=True, slots=True)
class Patience:
    """With one thing that may fail: how often it failed in a row, and from when on it may be tried again (steady)."""

    failures: int = 0
    retry_at: float = -math.inf

    def failed(self, steady: float, first: float, chance: Random) -> Patience:
        """Given when it failed once more and how long the first wait is (NEVER: do not try), return what follows."""
        grown = first * 2.0 ** min(self.failures, _DOUBLINGS)
        wait = NEVER if first == NEVER else min(grown * chance.uniform(*_SPREAD), LONGEST)
        return Patience(self.failures + 1, steady + wait)

    def rests(self, steady: float) -> bool:
        """Return whether it is to be left alone still."""
        return steady < self.retry_at

    def cut_short(self, steady: float) -> Patience:
        """Return the same with no wait left: what it failed for may be over. A wait without an end stays one."""
        return self if self.retry_at == NEVER else Patience(self.failures, min(self.retry_at, steady))


def first_wait(trouble: MailboxError) -> float | None:
    """Given what is wrong with an account, return how long to wait at first; None: there is no reason to wait.

    A refused login is never repeated: servers lock accounts for that. Where a folder is missing or a draft was refused,
    the account itself answers, and asking again costs nothing.
    """
    match trouble:
        case LoginRefused():
            return NEVER
        case ServerBusy() | SecretMissing():
            return FIRST_WHERE_ASKED
        case _ if isinstance(trouble, AppendRefused) or trouble.scope is not Scope.ACCOUNT:
            return None
        case _:
            return FIRST
