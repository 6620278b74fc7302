"""How one talks to the user while they consent; the command line does it."""

from __future__ import annotations

from typing import Protocol


class Talk(Protocol):
    """Somebody at a terminal, and maybe a browser."""

    def say(self, text: str) -> None:
        """Given a text, show it at once."""

    def show(self, address: str) -> bool:
        """Given an address, open it in the user's browser, if they have one here. Return whether it was opened."""

    def typed(self, seconds: float) -> str | None:
        """Wait that long at most for a line that they type, and return it; None for none."""
