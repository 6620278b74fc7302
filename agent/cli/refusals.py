"""A login that was refused is not tried again; what the user did about it ends that."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from agent.errors import StoreError
from agent.model.settings import Account


def forget_refusal(account: Account, store: Path) -> None:
    """Given an account whose login works now, have the store forget that it was refused: passes ask again."""
    from agent.store import open_store

    with suppress(StoreError), open_store(store, create=False) as opened:  # `check` tells what is wrong with it
        if opened.refused(account.name):
            opened.set_refused(account.name, "")
