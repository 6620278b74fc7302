"""What an application is called: as it was when it began, and as its mails call it later; pure.

It may begin with a mail that names no role, or no firm but the agency's. What is told later fills that in, and never
takes the place of what was told before.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from agent.extraction.company import company_key, company_of_domain
from agent.extraction.domains import is_agency, owner_label
from agent.likeness import firms_alike, roles_alike, run_together
from agent.model.application import MessageFact
from agent.model.mail import Address, Category

_TELLS_NO_ROLE = frozenset({Category.COURTESY, Category.AUTO_REPLY, Category.BOUNCE, Category.UNRELATED})


def stands_for_client(fact: MessageFact) -> bool:
    """Given a mail, return whether its firm is an agency: by its name, or as its recruiter wrote out of the blue."""
    if fact.own or not fact.company:
        return False
    blue = fact.category is Category.OUTREACH and firms_alike(fact.company, company_of_domain(fact.sender))
    return blue or is_agency(fact.company)


def company_told(company: str, messages: Sequence[MessageFact]) -> str:
    """Given how an application's firm was called when it began, and its mails in order, return how it is called now.

    Where it began without a firm, or with an agency's, it is the first that is no agency's. A name made of a domain is
    spelled as a mail spells it.
    """
    company = _spelled_out(company, messages)
    agencies = {fact.company for fact in messages if stands_for_client(fact)}
    clients = [fact for fact in _telling(messages) if not _shortens_one_of(agencies, fact)]
    if not company:
        return next((fact.company for fact in clients if not stands_for_client(fact)), "")
    if not _is_agencys(company, messages):
        return company
    sure = (fact.company for fact in clients if fact.named.sure and not stands_for_client(fact))
    return next((client for client in sure if not firms_alike(client, company)), company)


def _shortens_one_of(agencies: set[str], fact: MessageFact) -> bool:
    """Whether a mail's firm is an agency's by its first words, which its own recruiter wrote: "Tarn" for "Tarn Search".

    A client that has them in its name is called so by nobody who writes from there.
    """
    of_house = firms_alike(fact.company, company_of_domain(fact.sender))
    return of_house and any(firms_alike(fact.company, agency) for agency in agencies)


def _spelled_out(company: str, messages: Iterable[MessageFact]) -> str:
    """ "Saltmarsh Reed Partners" for "Saltmarshreed", which the first mail's address alone told."""
    if " " in company:
        return company
    squashed = run_together(company_key(company))
    return next((fact.company for fact in _telling(messages) if squashed in _heads(fact.company)), company)


def _heads(company: str) -> Iterator[str]:
    """The first two words of a firm's name run together, the first three, and so on."""
    words = company.split()
    return (run_together(company_key(" ".join(words[:end]))) for end in range(2, len(words) + 1))


def role_told(role: str, messages: Sequence[MessageFact]) -> str:
    """Given which role an application was for when it began, and its mails in order, return which it is.

    Where it began without one, it is the first that a mail tells plainly: in its subject, as what is acknowledged, or
    in the user's own words; else the first that two mails tell.
    """
    if role:
        return role
    told = [fact for fact in _telling(messages) if fact.role and fact.category not in _TELLS_NO_ROLE]
    plain = (fact.role for fact in told if _tells_plainly(fact) or _is_told_twice(fact, told))
    return next(plain, "")


def _tells_plainly(fact: MessageFact) -> bool:
    received = fact.category is Category.ACKNOWLEDGEMENT or fact.corrected
    return received or fact.role.casefold() in fact.subject.casefold()


def _is_told_twice(fact: MessageFact, told: list[MessageFact]) -> bool:
    return sum(roles_alike(fact.role, other.role) for other in told) > 1


def _telling(messages: Iterable[MessageFact]) -> Iterator[MessageFact]:
    return (fact for fact in messages if not fact.own and not fact.needs_review and (fact.company or fact.role))


def _is_agencys(company: str, messages: Iterable[MessageFact]) -> bool:
    """Whether a firm is an agency, by its name or by the domain of its people: "Tarn" at tarnrecruitment.example."""
    if is_agency(company):
        return True
    houses = (fact.sender for fact in messages if not fact.own and not fact.automatic)
    return any(_is_an_agencys(house) and firms_alike(company, company_of_domain(house)) for house in houses)


def _is_an_agencys(sender: Address) -> bool:
    label = owner_label(sender)
    return bool(label) and is_agency(label)
