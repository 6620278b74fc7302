"""Certain signs: one that a message bears settles where it belongs."""

from __future__ import annotations

from agent.likeness import firms_alike
from agent.matching.register import Entry, Register
from agent.matching.signs import is_answer, relays_of, thread_of
from agent.model.application import MessageFact


def by_certain_sign(register: Register, fact: MessageFact) -> tuple[Entry, str] | None:
    """Given a message, return the application of which one sign is enough, and why; None where there is none."""
    for message_id in (fact.bounced_message_id, *thread_of(fact)):
        if message_id in register.by_message and not _speaks_of_another(
            register, fact, register.by_message[message_id]
        ):
            return register.by_message[message_id], "it answers a mail of this application"
    answered = register.by_mention.get(fact.message_id) if fact.message_id else None
    if answered is not None and not _names_another(fact, answered):  # the user may answer an agency about two posts
        return answered, "a mail of this application answers it"
    if fact.conversation in register.by_conversation and is_answer(fact):
        return register.by_conversation[fact.conversation], "it goes on with a conversation"
    for claim in fact.interviews:
        if claim.uid and claim.uid in register.by_uid:
            return register.by_uid[claim.uid], "it is about the same invitation"
    for address in relays_of(fact):
        if address in register.by_relay:
            return register.by_relay[address], "it came by this application's relay address"
    return None


def _speaks_of_another(register: Register, fact: MessageFact, entry: Entry) -> bool:
    """Whether an answer within a thread is plainly about another firm or vacancy: an agency's recruiter answers an
    old mail to speak of another client, or goes on about one of whom a mail lies at no application yet."""
    if fact.own or fact.automatic:
        return False
    number = {found.id for one in fact.named.numbers for found in register.by_number.get(one, {}).values()}
    if number and entry.id not in number:
        return True
    elsewhere = not register.unsettled.isdisjoint(thread_of(fact))
    return _names_another(fact, entry) and (elsewhere or bool(register.firms(fact.company)))


def _names_another(fact: MessageFact, entry: Entry) -> bool:
    """Whether a person's mail surely names another firm than the application's."""
    if fact.own or fact.automatic or not fact.company or not fact.named.sure or not entry.company or entry.agency:
        return False
    return not firms_alike(fact.company, entry.company)
