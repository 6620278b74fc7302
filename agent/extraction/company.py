"""The company of an application: the employer that a mail is about, whoever sends it."""

from __future__ import annotations

from dataclasses import dataclass

from agent.extraction.firms import PLAINLY, company_key, company_of_domain, firms, may_be_somebody
from agent.extraction.ranking import Table, rank
from agent.model.mail import Message

__all__ = ["Firm", "company_key", "company_of_domain", "find_company", "find_firm"]

_MOST_OTHERS = 4


@dataclass(frozen=True, slots=True)
class Firm:
    """The employer that a mail is about, other names in it that may be the employer's, and whether it is sure."""

    name: str = ""
    others: tuple[str, ...] = ()
    sure: bool = False


def find_firm(message: Message) -> Firm:
    """Given a message, return the employer that it is about, as the mail spells it; "" where nothing names one.

    Every name in words, subject, signature, sender's name and domain is a candidate; the signs of where and how it
    stands there decide, with the weights that the corpus taught.
    """
    found = firms(message)
    plainly = bool(found) and all(PLAINLY in one.signs for one in found.values())
    ranked = rank(Table.COMPANY, found)
    key = ranked.best(surely=plainly)
    somebody = bool(key) and may_be_somebody(found[key])
    sure = plainly or (bool(key) and ranked.sure and not somebody)
    return Firm(ranked.spelled(key), ranked.others(key, _MOST_OTHERS), sure)


def find_company(message: Message) -> str:
    """Given a message, return the employer that it is about; "" where nothing names one."""
    return find_firm(message).name
