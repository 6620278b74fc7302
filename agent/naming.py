"""What an application is called: as it was when it began, and as its mails call it later; pure.

It may begin with a mail that names no role, or no firm but the agency's. What is told later fills that in. It takes the
place of what was told before only where no mail vouches for that: a domain's words, a town beside the role.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import chain

from agent.asked import readings
from agent.classification.senders.domains import is_agency, is_machinery, owner_label
from agent.extraction.employer.company import company_key, company_of_domain
from agent.extraction.employer.full_names import goes_on, is_its_kind
from agent.extraction.words.houses import spells
from agent.likeness import firms_alike, place_of, roles_alike, run_together, written_together
from agent.model.application import ApplicationFacts, MessageFact
from agent.model.mail import OF_INTERVIEWS, Address, Category

_TELLS_NO_ROLE = frozenset({Category.COURTESY, Category.AUTO_REPLY, Category.BOUNCE, Category.UNRELATED})


def stands_for_client(fact: MessageFact) -> bool:
    """Given a mail, return whether its firm is an agency: by its name, as its recruiter wrote out of the blue, or as
    whoever wrote from its house tells that they recruit for others."""
    if fact.own or not fact.company:
        return False
    blue = fact.category is Category.OUTREACH and firms_alike(fact.company, company_of_domain(fact.sender))
    return blue or is_agency(fact.company) or (fact.named.recruits and is_house_of(fact.sender, fact.company))


def is_house_of(sender: Address, company: str) -> bool:
    """Given a sender and a firm, return whether the sender's domain is the firm's: quillandrook.example is that of
    Quill & Rook Talent."""
    label = owner_label(sender)
    spelled = bool(label) and spells(label, company_key(company)) == "spelled"
    return spelled or firms_alike(company, company_of_domain(sender))


def called(application: ApplicationFacts, messages: Sequence[MessageFact]) -> ApplicationFacts:
    """Given an application with the names that it began with, and its mails in order, return it with the company and
    role that they and the user name by now."""
    company = application.company_said or company_told(application.company, messages)
    posts = [one if _is_a_post(one.role, company) else replace(one, role="") for one in messages]
    begun = application.role if _is_a_post(application.role, company) else ""
    role = application.role_said or role_told(begun, posts)
    return replace(
        application,
        company=company,
        role=role,
        company_sure=bool(application.company_said) or is_company_sure(company, messages),
        role_sure=bool(application.role_said) or is_role_sure(role, messages),
    )


def _is_a_post(role: str, company: str) -> bool:
    """Whether a role is not the firm's name, taken for one by a mail that did not know it: "Larkin Foods - Friday"."""
    return not role or company_key(role) != company_key(company)


def company_told(company: str, messages: Sequence[MessageFact]) -> str:
    """Given how an application's firm was called when it began, and its mails in order, return how it is called now.

    Where it began without a firm, or with an agency's, it is the first that is no agency's, be it by a mail that is
    asked about, sure of that, and answered. A name made of a domain is
    spelled as a mail spells it; one that no mail vouches for is that of the first mail that does for another.
    """
    company = _as_its_agency(_vouched(_spelled_out(company, messages), messages), messages)
    agencies = {fact.company for fact in messages if stands_for_client(fact)}
    clients = [fact for fact in _telling(messages) if not _shortens_one_of(agencies, fact)]
    if not company:
        answered = {fact.in_reply_to for fact in messages if fact.own} - {""}
        vouched = (fact for fact in _sure_of_their_firm(messages) if fact.message_id in answered)
        named = chain(clients, vouched)
        return next((fact.company for fact in named if fact.company and not stands_for_client(fact)), "")
    sure = [fact for fact in clients if fact.named.sure and not stands_for_client(fact)]
    if not _is_agencys(company, messages):
        sure = [fact for fact in sure if _is_of_its_recruiters(fact, company, messages)]
    told = (fact.company for fact in sure if not is_its_kind(fact.company, company))
    return next((client for client in told if not firms_alike(client, company)), company)


def _is_of_its_recruiters(fact: MessageFact, company: str, messages: Sequence[MessageFact]) -> bool:
    """Whether the house that wrote out of the blue, by which the application is called, now tells of another firm."""
    blue = (one for one in messages if one.category is Category.OUTREACH and firms_alike(one.company, company))
    label = owner_label(fact.sender)
    return bool(label) and any(stands_for_client(one) and owner_label(one.sender) == label for one in blue)


def is_company_sure(company: str, messages: Sequence[MessageFact]) -> bool:
    """Given how an application's firm is called, and its mails, return whether one of them vouches for that name.

    It does by what it says; or by its head, where the firm whose domain it came from is called so, too. So do two that
    agree: what the user applied by, and a mail that calls the firm by more than its domain; or a hiring system that
    writes in the firm's name, and somebody whose domain spells it. A CV for who wrote out of the blue vouches for none.
    """
    if _is_agencys(company, messages):
        return False  # that a draft is for a role "with the agency" would be wrong, whoever reads it
    named = [fact for fact in messages if company and firms_alike(fact.company, company)]
    if any(_vouches(fact) for fact in named) or (_in_its_name(named) and _spelled_by_a_domain(company, messages)):
        return True
    blue = {fact.message_id for fact in messages if fact.category is Category.OUTREACH}
    applied = any(fact.own and fact.applies and fact.in_reply_to not in blue for fact in messages)
    return applied and any(_says_more_than_its_domain(fact) for fact in named)


def _in_its_name(named: Iterable[MessageFact]) -> bool:
    """Whether a hiring system writes in its name: "Quay Inns <no-reply@...>", or below what it says."""
    return any(fact.automatic or is_machinery(fact.sender) for fact in named)


def _spelled_by_a_domain(company: str, messages: Iterable[MessageFact]) -> bool:
    """Whether a person writes from a domain of all of its words, two at least: "Quay Inns" at quayinns.example; or of
    the place of which it is the university, the council."""
    key = company_key(company)
    spelled = written_together(key) | {run_together(place_of(key))}
    theirs = (fact for fact in messages if fact.trusted and not (fact.own or fact.needs_review))
    return " " in company and any(owner_label(fact.sender) in spelled - {""} for fact in theirs)


def is_role_sure(role: str, messages: Sequence[MessageFact]) -> bool:
    """Given which role an application is for, and its mails, return whether they tell it as what is applied for."""
    told = [fact for fact in messages if fact.role and (fact.own or fact.category not in _TELLS_NO_ROLE)]
    named = [fact for fact in told if roles_alike(fact.role, role)]
    return any(fact.own or fact.named.told or _tells_plainly(fact) or _is_told_twice(fact, named) for fact in named)


def _vouched(company: str, messages: Sequence[MessageFact]) -> str:
    """ "Marrow Health Authority" for "Public Posts", once somebody who writes from there has signed with it."""
    if not company or _is_agencys(company, messages):
        return company
    if is_company_sure(company, messages) and not _is_of_domain_alone(company, messages):
        return company
    sure = [fact for fact in _telling(messages) if fact.named.sure and not stands_for_client(fact)]
    named = [fact for fact in messages if firms_alike(fact.company, company)]
    told = {owner_label(one) for fact in named for one in (fact.recipients if fact.own else (fact.sender,))}
    theirs = (*_applied_at(messages), *(fact.sender for fact in messages if not fact.own))
    told |= {owner_label(one) for one in theirs if company_of_domain(one) == company}
    told -= {""}
    sure = [fact for fact in sure if not is_its_kind(fact.company, company)]
    here = (fact for fact in sure if owner_label(fact.sender) in told or _of_its_house(fact))
    return next((fact.company for fact in here), company)


def _applied_at(messages: Iterable[MessageFact]) -> Iterator[Address]:
    """To whom the user applied by mail: such an address may be all that is known of the firm at first."""
    return (one for fact in messages if fact.own and fact.applies for one in fact.recipients)


def _is_of_domain_alone(company: str, messages: Sequence[MessageFact]) -> bool:
    """Whether a name is made of the domain of whoever writes, and none of their mails has it: "Sthildas Thornby"."""
    key = company_key(company)
    theirs = [fact for fact in messages if not fact.own]
    made = any(company_key(company_of_domain(fact.sender)) == key for fact in theirs)
    return made and not any(company_key(fact.company) == key and _vouches(fact) for fact in theirs)


def _of_its_house(fact: MessageFact) -> bool:
    """Whether a mail's firm is that of who wrote it, or a hiring system wrote it in the firm's name."""
    return is_machinery(fact.sender) or firms_alike(fact.company, company_of_domain(fact.sender, fact.company))


def _vouches(fact: MessageFact) -> bool:
    if fact.own:  # it may have the name from the address that it went to
        told = fact.company not in set(map(company_of_domain, fact.recipients))
        told = told or fact.named.sure or fact.company.casefold() in fact.subject.casefold()
        return fact.applies and told
    house = company_of_domain(fact.sender, fact.company)
    head = f"{fact.sender.name}\n{fact.subject}".casefold()
    return fact.named.sure or (firms_alike(fact.company, house) and fact.company.casefold() in head)


def _says_more_than_its_domain(fact: MessageFact) -> bool:
    said = written_together(company_key(fact.company))
    return not (fact.own or fact.needs_review) and " " in fact.company and owner_label(fact.sender) not in said


def _shortens_one_of(agencies: set[str], fact: MessageFact) -> bool:
    """Whether a mail's firm is an agency's by its first words, which its own recruiter wrote: "Tarn" for "Tarn Search".

    A client that has them in its name is called so by nobody who writes from there.
    """
    of_house = firms_alike(fact.company, company_of_domain(fact.sender))
    return of_house and any(firms_alike(fact.company, agency) for agency in agencies)


def _as_its_agency(company: str, messages: Iterable[MessageFact]) -> str:
    """ "Tarn Staffing" for "Tarn", as which a recruiter signed who writes from there."""
    named = (
        fact
        for fact in messages
        if company and not fact.own and is_agency(fact.company) and firms_alike(fact.company, company)
    )
    return next((fact.company for fact in named if firms_alike(company, company_of_domain(fact.sender))), company)


def _spelled_out(company: str, messages: Sequence[MessageFact]) -> str:
    """ "Saltmarsh Reed Partners" for "Saltmarshreed", which the first mail's address alone told.

    So "St Hilda's Thornby School" for "Sthildas Thornby", of which no mail that spells it so is sure.
    """
    squashed = run_together(company_key(company))
    spelled: Iterator[MessageFact] = (
        fact for fact in _telling(messages) if squashed in _heads(fact.company) or _is_cut_by(squashed, fact)
    )
    if " " in company:
        if any(fact.company == company and fact.named.sure for fact in messages):
            return company
        spelled = (fact for fact in spelled if fact.named.sure)
    elif squashed:
        whole = (fact for fact in _telling(messages) if _is_begun_by(company, fact))
        spelled = chain(spelled, (fact for fact in messages if _spells_its_house(fact, squashed)), whole)
    return next((fact.company for fact in spelled), company)


def _is_begun_by(company: str, fact: MessageFact) -> bool:
    """Whether somebody of a firm of one word is sure that it is called by more: "Orme", "Orme Housing Association"."""
    house = owner_label(fact.sender).startswith(run_together(company_key(company)))
    return house and fact.named.sure and not stands_for_client(fact) and goes_on(company, fact.company)


def _spells_its_house(fact: MessageFact, squashed: str) -> bool:
    """Whether a mail from a domain of this one word spells it out: so the firm is called, whatever it may mean."""
    theirs = fact.needs_review and fact.trusted and owner_label(fact.sender) == squashed
    return theirs and " " in fact.company and squashed in written_together(company_key(fact.company))


def _is_cut_by(squashed: str, fact: MessageFact) -> bool:
    """Whether a domain's one word cuts those of the firm of which a mail is sure: "larkspurpharm"."""
    return fact.named.sure and " " in fact.company and spells(squashed, company_key(fact.company)) == "shortened"


def _heads(company: str) -> Iterator[str]:
    """The first two words of a firm's name run together, the first three, and so on."""
    words = company.split()
    keys = (company_key(" ".join(words[:end])) for end in range(2, len(words) + 1))
    return (form for key in keys for form in written_together(key))


def role_told(role: str, messages: Sequence[MessageFact]) -> str:
    """Given which role an application was for when it began, and its mails in order, return which it is.

    Where it began without one, or with one that no mail tells as what is applied for (a boss's title), it is the first
    that a mail tells plainly: in its subject, as what is acknowledged or applied for, or in the user's own words; else
    the first that two mails tell.
    """
    mentioned = any(roles_alike(fact.role, role) for fact in messages if fact.role)
    if role and (not mentioned or is_role_sure(role, messages)):
        return role
    told = [fact for fact in _telling(messages) if fact.role and fact.category not in _TELLS_NO_ROLE]
    meant = (fact for fact in told if _tells_plainly(fact) or _is_told_twice(fact, told) or fact.named.told)
    asked = (fact for fact in _doubtful(messages) if not role and fact.role and _tells_a_post(fact))
    return next((fact.role for fact in chain(meant, asked)), role)


def _doubtful(messages: Iterable[MessageFact]) -> Iterator[MessageFact]:
    """The mails of which it is asked what they mean, and not for which firm and post they are."""
    return (fact for fact in _sure_of_their_firm(messages) if fact.named.told)


def _sure_of_their_firm(messages: Iterable[MessageFact]) -> Iterator[MessageFact]:
    """The mails of which it is asked what they mean, and not of which firm they are: "Larkin want to see you"."""
    theirs = (fact for fact in messages if not fact.own and fact.needs_review and fact.trusted)
    return (fact for fact in theirs if fact.named.sure)


def _tells_a_post(fact: MessageFact) -> bool:
    """Whether a mail that is asked about names the post over it, or only how it sets an interview is doubtful."""
    how = fact.runner_up is not None and readings(fact) <= OF_INTERVIEWS
    return how or fact.role.casefold() in fact.subject.casefold()


def _tells_plainly(fact: MessageFact) -> bool:
    received = fact.category is Category.ACKNOWLEDGEMENT or fact.corrected
    return received or fact.role.casefold() in fact.subject.casefold()


def _is_told_twice(fact: MessageFact, told: list[MessageFact]) -> bool:
    return sum(roles_alike(fact.role, other.role) for other in told) > 1


def _telling(messages: Iterable[MessageFact]) -> Iterator[MessageFact]:
    return (fact for fact in messages if not fact.own and not fact.needs_review and (fact.company or fact.role))


def _is_agencys(company: str, messages: Iterable[MessageFact]) -> bool:
    """Whether a firm is an agency, by its name or by the domain of its people: "Tarn" at tarnrecruitment.example; or as
    one of them tells that they recruit for others."""
    if is_agency(company):
        return True
    theirs = [fact for fact in messages if not fact.own]
    if any(fact.named.recruits and is_house_of(fact.sender, company) for fact in theirs):
        return True
    houses = (fact.sender for fact in theirs if not fact.automatic)
    return any(_is_an_agencys(house) and firms_alike(company, company_of_domain(house)) for house in houses)


def _is_an_agencys(sender: Address) -> bool:
    label = owner_label(sender)
    return bool(label) and is_agency(label)
