"""Which words of an agenda name a part of the interview itself."""

from __future__ import annotations


def is_session(words: str) -> bool:
    """Given words of an agenda, return whether "the ... on March 12" can be said of them."""
    return words.rsplit(" ", 1)[-1] in {"session", "discussion", "exercise", "review", "study", "presentation"}
