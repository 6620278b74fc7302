"""The role of an application, as the mail names it, without requisition numbers, places and the like."""

from __future__ import annotations

from agent.extraction.posts import clean_role, posts
from agent.extraction.ranking import Table, rank
from agent.model.mail import Message

__all__ = ["clean_role", "find_role", "find_roles"]

_MOST_OTHERS = 3


def find_roles(message: Message, company: str) -> tuple[str, tuple[str, ...]]:
    """Given a message and the company that it is about, return the role, cleaned, and other words that may be one.

    Every group of words that may be a role is a candidate; the signs of where it stands and how it looks decide, with
    the weights that the corpus taught. The role is "" where nothing names one.
    """
    found = posts(message, company)
    ranked = rank(Table.ROLE, found)
    key = ranked.best()
    if (whole := f"of {key}") in found and found[whole].spelled.startswith("Of "):
        key = whole  # a title that begins with a capital of its own: "Of Counsel"
    return ranked.spelled(key), ranked.others(key, _MOST_OTHERS)


def find_role(message: Message, company: str) -> str:
    """Given a message and the company that it is about, return the role; "" where nothing names one."""
    return find_roles(message, company)[0]
