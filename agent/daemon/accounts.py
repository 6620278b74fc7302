"""How the accounts are: which is in what trouble, and which is left alone for how long."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from random import Random

from agent.daemon.patience import NEVER, Patience, first_wait
from agent.errors import MailboxError, SecretMissing


@dataclass(slots=True)
class _Trouble:
    """What is wrong with an account."""

    error: MailboxError
    patience: Patience
    marked: bool = False  # the store was seen to hold the mark of the refused password


class Accounts:
    """The troubles of the accounts, by name; an account that is not in it is well."""

    def __init__(self, chance: Random) -> None:
        self._chance = chance
        self._troubles: dict[str, _Trouble] = {}

    def learn(self, name: str, error: MailboxError | None, steady: float) -> bool:
        """Given what a pass found of an account (None: all is well), keep it. Return whether that is new."""
        before = self._troubles.pop(name, None)
        if error is None:
            return before is not None
        wait = first_wait(error)
        patience = before.patience if before else Patience()
        patience = Patience() if wait is None else patience.failed(steady, wait, self._chance)
        self._troubles[name] = _Trouble(bare(error), patience)
        return before is None or str(before.error) != str(error)

    def troubles(self) -> dict[str, MailboxError]:
        """Return what is wrong, by account."""
        return {name: trouble.error for name, trouble in self._troubles.items()}

    def resting(self, steady: float) -> dict[str, MailboxError]:
        """Return the accounts that are to be left alone now, each with its trouble."""
        return {name: trouble.error for name, trouble in self._troubles.items() if trouble.patience.rests(steady)}

    def answers(self, name: str) -> bool:
        """Return whether the account as such can be reached, whatever else is wrong with it."""
        return name not in self._troubles or not self._troubles[name].patience.failures

    def retry_at(self) -> float:
        """Return when (steady) the first account that did not answer may be asked again; NEVER where there is none."""
        waits = (trouble.patience.retry_at for trouble in self._troubles.values() if trouble.patience.failures)
        return min(waits, default=NEVER)

    def hurry(self, steady: float) -> None:
        """Ask each again at once, but those that refused the login."""
        for trouble in self._troubles.values():
            trouble.patience = trouble.patience.cut_short(steady)

    def user_spoke(self, steady: float) -> None:
        """Ask those again whose password or consent could not be had: it may be there now, and no server was asked."""
        for trouble in self._troubles.values():
            if isinstance(trouble.error, SecretMissing):
                trouble.patience = trouble.patience.cut_short(steady)

    def ask_anew(self) -> None:
        """Ask each again, those too that refused the login: the user changed something."""
        for trouble in self._troubles.values():
            trouble.patience = _anew(trouble.patience)

    def refused(self) -> tuple[str, ...]:
        """Return the accounts that refused the login."""
        return tuple(name for name, trouble in self._troubles.items() if trouble.patience.retry_at == NEVER)

    def look_at_marks(self, marks: Mapping[str, str]) -> bool:
        """Given the store's mark of each account that refused the login, return whether one was taken away.

        That one is asked again: somebody saw the login succeed. One that never had a mark proves nothing.
        """
        cleared = [name for name, mark in marks.items() if not mark and self._troubles[name].marked]
        for name, mark in marks.items():
            self._troubles[name].marked |= bool(mark)
        for name in cleared:
            self._troubles[name].patience = _anew(self._troubles[name].patience)
        return bool(cleared)

    def keep_only(self, names: Iterable[str]) -> None:
        """Given the accounts that there are, forget the others."""
        for name in self._troubles.keys() - set(names):
            del self._troubles[name]


def _anew(patience: Patience) -> Patience:
    """Return the same with no wait left and none behind it; that it does not answer stays known until it does."""
    return Patience(min(patience.failures, 1))


def bare(error: MailboxError) -> MailboxError:
    """Given an error that is to be kept, return it without the way that it came: that would keep a whole pass alive.

    Each time it is raised again the way grows longer.
    """
    error.__cause__ = error.__context__ = None
    return error.with_traceback(None)
