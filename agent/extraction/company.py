"""The company of an application: the employer that a mail is about, whoever sends it."""

from __future__ import annotations

from agent.extraction.firms import PLAINLY, company_key, company_of_domain, firms
from agent.extraction.ranking import Table, choose
from agent.model.mail import Message

__all__ = ["company_key", "company_of_domain", "find_company"]


def find_company(message: Message) -> str:
    """Given a message, return the employer that it is about, as the mail spells it; "" where nothing names one.

    Every name in words, subject, signature, sender's name and domain is a candidate; the signs of where and how it
    stands there decide, with the weights that the corpus taught.
    """
    found = firms(message)
    plainly = bool(found) and all(PLAINLY in one.signs for one in found.values())
    key = choose(Table.COMPANY, found, surely=plainly)
    return found[key].spelled if key else ""
