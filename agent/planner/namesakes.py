"""Mail at no application that is asked about, and may be from somebody of one who writes from another address.

Their own mail was down, or a swindler has found out their name: until the user says which, nobody is asked for news who
may just have written it.
"""

from __future__ import annotations

from agent import people as people_of
from agent.lookalikes import looks_like_the_house_of
from agent.model.application import MessageFact, Person
from agent.model.mail import PersonClaim


def may_be_of(stray: MessageFact, people: tuple[Person, ...]) -> bool:
    """Given a mail at no application, and an application's people, return whether it may be from one of these.

    They are called so in full, or it comes from a house that looks like theirs; no more is known of it than that.
    """
    if not stray.needs_review or stray.candidates or stray.spoofed or stray.greets:
        return False
    claim = PersonClaim(stray.sender.name, "")
    named = len(claim.name.split()) > 1 and any(people_of.person_of((one,), claim) for one in people)
    return named or any(looks_like_the_house_of(stray.sender, address) for one in people for address in one.addresses)
