"""What a message tells of where it may belong: whom it is about, who wrote it, what it answers."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import chain

from agent.classification.senders.domains import is_free_mail, is_relay, is_shared, owner_label
from agent.classification.senders.known_senders import SenderSort, sender_kind
from agent.expressions import expression
from agent.extraction.employer.clients import is_no_client
from agent.extraction.employer.company import company_key, company_of_domain
from agent.extraction.words.subjects import bare_subject
from agent.likeness import firms_alike, role_within, same_firm
from agent.model.application import MessageFact
from agent.model.mail import OF_INTERVIEWS, Address, Category

CREATES = OF_INTERVIEWS | {
    Category.ACKNOWLEDGEMENT,
    Category.NO_DECISION,
    Category.REJECTION,
    Category.OFFER,
    Category.ASSESSMENT,
    Category.INFORMATION_REQUEST,
}
"""Mails that may begin an application."""
_PARTS_OF_SUBJECT = expression(r"\s+[-–—|/]\s+|:\s+|\s*[()\[\]]\s*")


def may_create(fact: MessageFact) -> bool:
    """Given a mail, return whether it is of a kind that begins an application, surely, and about a firm; or whether
    somebody at free mail, or by a hiring system, sees the user for a post."""
    return fact.category in CREATES and not fact.needs_review and bool(firm_of(fact) or _sees_for_a_post(fact))


def _sees_for_a_post(fact: MessageFact) -> bool:
    """Whether somebody at free mail, where small firms write, sees the user for a post that the mail names; or by a
    hiring system, which shows who writes, and not for whom."""
    free = not fact.automatic and is_free_mail(fact.sender)
    person = free or sender_kind(fact.sender.address).kind is SenderSort.ATS
    return person and fact.category in OF_INTERVIEWS and bool(fact.role) and fact.named.told


def may_begin(fact: MessageFact) -> bool:
    """Given such a mail, return whether it begins one: it is received, its firm is sure, or somebody there wrote it."""
    if fact.category is Category.ACKNOWLEDGEMENT or fact.named.sure:
        return True
    return not fact.automatic and firms_alike(firm_of(fact), company_of_domain(fact.sender))


def firm_of(fact: MessageFact) -> str:
    """Given a mail, return the firm that it is about; else the firm by the domain of its sender, or of the person for
    whom a scheduler sent it; "" where there is none."""
    return fact.company or next(map(company_of_domain, _writers(fact)), "")


def booked_by_name(fact: MessageFact) -> tuple[str, ...]:
    """Given a mail, return whom it names in full, if a scheduler sent it; of other mails nobody."""
    return tuple(one.name for one in fact.people if " " in one.name) if _is_of_a_scheduler(fact) else ()


def _is_of_a_scheduler(fact: MessageFact) -> bool:
    return fact.automatic and sender_kind(fact.sender.address).kind is SenderSort.SCHEDULER


def booked_with(fact: MessageFact) -> tuple[Address, ...]:
    """Given a mail, return for whom it was sent, if by a scheduler; of other mails nobody."""
    if not _is_of_a_scheduler(fact):
        return ()
    return tuple(one for one in (fact.reply_to, *_hosts(fact)) if one is not None and company_of_domain(one))


def organized_by(fact: MessageFact) -> tuple[Address, ...]:
    """Given a mail, return whose invitation a machine brings that is not known as a scheduler, or with whom it says
    that the user is booked; of other mails nobody.

    Anybody can write any name there: it is no more than a reason to ask.
    """
    if fact.category not in OF_INTERVIEWS or _is_of_a_scheduler(fact):
        return ()
    if not (fact.automatic or _is_of_a_page(fact)):
        return ()
    named = (person.address for person in fact.people if not any(claim.uid for claim in fact.interviews))
    found = (*(claim.organizer for claim in fact.interviews if claim.uid), *named)
    return tuple(
        Address("", one) for one in found if one and one not in {fact.sender.address, fact.received_at_address}
    )


def _is_of_a_page(fact: MessageFact) -> bool:
    """Whether a desk's mail brings the invitation of somebody elsewhere, as booking pages do that write as hello@..."""
    organizers = [Address("", claim.organizer) for claim in fact.interviews if claim.uid and claim.organizer]
    house = owner_label(fact.sender)
    return is_shared(fact.sender) and any(owner_label(one) not in {"", house} for one in organizers)


def _writers(fact: MessageFact) -> Iterator[Address]:
    if not (fact.automatic or _is_of_a_page(fact)):
        yield fact.sender
    yield from booked_with(fact)


def _hosts(fact: MessageFact) -> Iterator[Address]:
    """Who is to be met, and who invites, by address."""
    people = chain(fact.people, *(claim.people for claim in fact.interviews))
    addresses = chain((claim.organizer for claim in fact.interviews), (person.address for person in people))
    return (Address("", address) for address in addresses if address and address != fact.received_at_address)


def named_by_house(fact: MessageFact) -> bool:
    """Given a mail, return whether its domain alone names its firm: "Wattlebrook", of the university's."""
    return same_firm(company_key(fact.company), company_key(company_of_domain(fact.sender)))


def client_over(fact: MessageFact) -> str:
    """Given an agency's mail, return the client that its subject names beside the post and the text calls no employer:
    "Larkspur Medical - Data Analyst"; "" where it has none."""
    if not (fact.role and fact.named.told):
        return ""
    parts = _PARTS_OF_SUBJECT.split(bare_subject(fact.subject))
    named = [part for part in parts if part in fact.named.firms and not is_no_client(part)]
    named = [part for part in named if not named_by_house(replace(fact, company=part))]
    post = any(role_within(fact.role, part) for part in parts if part not in named)
    return named[0] if len(named) == 1 and " " in named[0] and post else ""


def is_answer(fact: MessageFact) -> bool:
    """Given a mail, return whether it answers something.

    Gmail makes one conversation of a machine's mails to many, if they say the same.
    """
    return not fact.automatic and bool(thread_of(fact) or bare_subject(fact.subject) != fact.subject.strip())


def is_wanted_by(fact: MessageFact, firm: str) -> bool:
    """Given a mail and a firm, return whether the sentence for which it is what it is names that firm."""
    return any(firm in one.quote for one in fact.evidence)


def thread_of(fact: MessageFact) -> tuple[str, ...]:
    """Given a message, return the Message-IDs that it answers, the nearest first."""
    return tuple(dict.fromkeys(found for found in (fact.in_reply_to, *reversed(fact.references)) if found))


def relays_of(fact: MessageFact) -> tuple[str, ...]:
    """Given a mail, return its addresses under which an applicant system relays one application's mail."""
    addresses = (*fact.recipients, fact.sender, *((fact.reply_to,) if fact.reply_to else ()))
    return tuple(address.address for address in addresses if is_relay(address))
