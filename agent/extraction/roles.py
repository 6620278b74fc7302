"""The role of an application, as the mail names it, without requisition numbers, places and the like."""

from __future__ import annotations

from agent.extraction.posts import clean_role, posts
from agent.extraction.ranking import Table, choose
from agent.model.mail import Message

__all__ = ["clean_role", "find_role"]


def find_role(message: Message, company: str) -> str:
    """Given a message and the company that it is about, return the role, cleaned; "" where nothing names one.

    Every group of words that may be one is a candidate; the signs of where it stands and how it looks decide, with the
    weights that the corpus taught.
    """
    found = posts(message, company)
    key = choose(Table.ROLE, found)
    return found[key].spelled if key else ""
