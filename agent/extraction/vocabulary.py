"""Sets of words, written as running text so that a table of two hundred stays readable."""

from __future__ import annotations


def words(text: str) -> frozenset[str]:
    """Given words between white space, return the set of them."""
    return frozenset(text.split())
