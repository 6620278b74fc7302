"""Certain signs: one that a message bears settles where it belongs."""

from __future__ import annotations

from agent.asked import readings
from agent.classification.senders.domains import is_agency
from agent.likeness import firms_alike, role_within, roles_alike
from agent.matching.register import Entry, Register
from agent.matching.signs import is_answer, is_wanted_by, named_by_house, relays_of, thread_of
from agent.model.application import MessageFact
from agent.model.mail import Category

_BRINGS = frozenset({Category.INTERVIEW_INVITATION, Category.INTERVIEW_CONFIRMATION, Category.OFFER})
"""What an agency's client wants of the user, of whom no more was said before."""


def by_certain_sign(register: Register, fact: MessageFact) -> tuple[Entry, str] | None:
    """Given a message, return the application of which one sign is enough, and why; None where there is none."""
    for message_id in (fact.bounced_message_id, *thread_of(fact)):
        known = register.known_in(message_id, fact.date)
        if known is not None and not _speaks_of_another(register, fact, known):
            return known, "it answers a mail of this application"
    told = bool(fact.message_id) and fact.message_id not in register.answered_in_several
    answered = register.by_mention.get(fact.message_id) if told else None
    elsewhere = answered is not None and (  # the user may answer an agency about two posts
        _names_another(register, fact, answered) or _brings_another_client(register, fact, answered)
    )
    if answered is not None and not elsewhere:
        return answered, "a mail of this application answers it"
    if fact.conversation in register.by_conversation and is_answer(fact):
        return register.by_conversation[fact.conversation], "it goes on with a conversation"
    for claim in fact.interviews:
        if claim.uid and claim.uid in register.by_uid:
            return register.by_uid[claim.uid], "it is about the same invitation"
    for address in relays_of(fact):
        if address in register.by_relay:
            return register.by_relay[address], "it came by this application's relay address"
    return _at_an_hour_of_its_writers(register, fact)


def _at_an_hour_of_its_writers(register: Register, fact: MessageFact) -> tuple[Entry, str] | None:
    """The one application of which the writer has offered or set an hour before, where an event is at that hour.

    A recruiter's invitation often bears another title than their mails: "TKB Interview - Robin Vale".
    """
    if fact.own or fact.automatic:
        return None
    at = {claim.start for claim in fact.interviews if claim.uid and claim.start is not None}
    theirs = register.by_person.get(fact.sender.address, {}).values()
    meant = [one for one in theirs if not one.closed and not at.isdisjoint(one.hours_of.get(fact.sender.address, ()))]
    if len(meant) != 1 or (_names_another(register, fact, meant[0]) and not named_by_house(fact)):
        return None
    return meant[0], "it is at an hour that was offered there"


def _speaks_of_another(register: Register, fact: MessageFact, entry: Entry) -> bool:
    """Whether an answer within a thread is plainly about another firm or vacancy: an agency's recruiter answers an
    old mail to speak of another client, or goes on about one of whom a mail lies at no application yet."""
    if fact.own or fact.automatic:
        return False
    number = {found.id for one in fact.named.numbers for found in register.by_number.get(one, {}).values()}
    if (number and entry.id not in number) or _refuses_a_sibling(register, fact, entry):
        return True
    elsewhere = fact.needs_review or not register.unsettled.isdisjoint(thread_of(fact))
    elsewhere = elsewhere or bool(register.firms(fact.company))
    return (elsewhere and _names_another(register, fact, entry)) or _brings_another_client(register, fact, entry)


def _brings_another_client(register: Register, fact: MessageFact, entry: Entry) -> bool:
    """Whether an agency's recruiter surely tells, by the sentence itself, that another client wants to see the user:
    "Also, the group is Tarn Lettings, and they would like to meet you". Names beside it may be the thread's.
    """
    if fact.needs_review or fact.category not in _BRINGS or not entry.company or entry.agency:
        return False
    client = register.client(fact)
    return bool(client) and is_wanted_by(fact, client) and not firms_alike(client, entry.company)


def _names_another(register: Register, fact: MessageFact, entry: Entry) -> bool:
    """Whether a person's mail names another firm than the application's: surely, or an agency's client that a refusal
    of which the user is asked may be of. What they say of that one must not close this one."""
    if fact.own or fact.automatic or not fact.company or not entry.company or entry.agency:
        return False
    if is_agency(fact.company):
        return False  # their own name, whichever client they write of
    perhaps = fact.needs_review and Category.REJECTION in readings(fact) and bool(register.client(fact))
    return (fact.named.sure or perhaps) and not firms_alike(fact.company, entry.company)


def _refuses_a_sibling(register: Register, fact: MessageFact, entry: Entry) -> bool:
    """Whether what may be a refusal names the role of another application at the firm, and not this one's."""
    if Category.REJECTION not in readings(fact) or not (fact.named.told and fact.role and entry.role):
        return False
    if any(role_within(entry.role, one) or roles_alike(entry.role, one) for one in (fact.role, *fact.named.roles)):
        return False
    others = (other for _, found in register.firms(entry.company) for other in found if other is not entry)
    return any(other.role and roles_alike(other.role, fact.role) for other in others)
