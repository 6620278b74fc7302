"""Sudden death: a pass that ends after its n-th effect on the world, and does nothing more, not even clear up."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from sqlalchemy import Connection

from agent.mailbox.memory import MemoryMailbox
from agent.store.engine import Transactions

FILE_EFFECTS = ("link", "rename", "unlink", "fsync")


class Killed(BaseException):
    """The process is gone. No fault that the program knows, so nothing may catch it."""


class Death:
    """Counts a pass's effects. With ``after`` the pass dies when so many have happened; 0 is before the first. With
    ``upon`` it dies when an effect of that name has."""

    def __init__(self, after: int | None = None, upon: str | None = None) -> None:
        self.after = after
        self.upon = upon
        self.effects: list[str] = []

    @property
    def dead(self) -> bool:
        """Whether the process has died: whatever it still tries then, in a ``finally`` say, does not happen."""
        return self.upon in self.effects or (self.after is not None and len(self.effects) >= self.after)

    def happen(self, name: str, effect: Callable[[], Any]) -> Any:
        """Let an effect happen, and die after it if its turn has come. Raise Killed."""
        self.live()
        result = effect()
        self.effects.append(name)
        self.live()
        return result

    def live(self) -> None:
        """Go on, unless dead. Raise Killed."""
        if self.dead:
            raise Killed


@contextmanager
def watching(death: Death) -> Iterator[None]:
    """Count every commit of the store, every write of a mailbox in memory, and every change of a file."""
    with pytest.MonkeyPatch.context() as patch:
        _count_commits(patch, death)
        for verb in ("append", "remove"):
            patch.setattr(MemoryMailbox, verb, _counted(death, verb, getattr(MemoryMailbox, verb)))
        for name in FILE_EFFECTS:
            patch.setattr(os, name, _counted(death, name, getattr(os, name)))
        patch.setattr(os, "open", _counted_when_it_makes(death, os.open))
        yield


def _counted(death: Death, name: str, real: Callable[..., Any]) -> Callable[..., Any]:
    def effect(*args: Any, **options: Any) -> Any:
        return death.happen(name, lambda: real(*args, **options))

    return effect


def _counted_when_it_makes(death: Death, real: Callable[..., int]) -> Callable[..., int]:
    def effect(path: Any, flags: int, *args: Any, **options: Any) -> int:
        if flags & os.O_CREAT:
            return int(death.happen("open", lambda: real(path, flags, *args, **options)))
        return real(path, flags, *args, **options)

    return effect


def _count_commits(patch: pytest.MonkeyPatch, death: Death) -> None:
    writing = Transactions.writing

    @contextmanager
    def counted(self: Transactions) -> Iterator[Connection]:
        death.live()
        with writing(self) as connection:
            yield connection
        death.happen("commit", lambda: None)

    patch.setattr(Transactions, "writing", counted)
