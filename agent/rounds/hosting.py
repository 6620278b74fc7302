"""Who takes part in an interview by another mail than the one that sets its time."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta

from agent.asked import heard, writer
from agent.classification.senders.domains import is_agency, is_shared, owner_label
from agent.expressions import expression
from agent.extraction.names.names import same_name
from agent.extraction.who.clerks import is_clerk
from agent.likeness import firms_alike
from agent.model.application import MessageFact
from agent.model.mail import OF_INTERVIEWS, Address, Category, ClaimKind, InterviewClaim, Part, PersonClaim

_OFFICES = expression(
    r"office|admin|hr\b|\bhr|human|people|personnel|jobs?\b|career|recruit|vacanc|talent|appl(?:y|ic)|hiring|staff|book",
    re.IGNORECASE,
)
"""What an address is called behind which others are than those who hold interviews."""
_STALE = timedelta(days=21)
"""How long after an invitation a mail may still set its time."""


def hosts(message: MessageFact) -> tuple[PersonClaim, ...]:
    """Given a mail of theirs, return whom it names as taking part, else the human who wrote.

    Who only arranges it for others does not because nobody else is known, nor does an agency's consultant.
    """
    named = tuple(one for one in message.people if one.part is Part.INTERVIEWER)
    if named or is_agency(message.company):
        return named
    return tuple(one for one in writer(message) or _signer(message) if not is_clerk(one, message.sender))


def _signer(message: MessageFact) -> tuple[PersonClaim, ...]:
    """Who signs what comes from a small firm's only address ("Beth" at hello@), unless that is an office's."""
    shared = is_shared(message.sender) and _OFFICES.search(message.sender.address.partition("@")[0]) is None
    return tuple(one for one in message.people if shared and one.signs_as and not one.address)[:1]


def asked_before(before: tuple[MessageFact, ...], theirs: MessageFact) -> MessageFact | None:
    """Given a mail of theirs and those before it, return the invitation that it confirms.

    That is the last one, unless its time was set since: then this is of something else.
    """
    sure = [one for one in before if heard(one) and not one.needs_review and theirs.date - one.date < _STALE]
    asking = [one for one in sure if one.category is Category.INTERVIEW_INVITATION]
    if theirs.category is not Category.INTERVIEW_CONFIRMATION or not asking:
        return None
    since = sure[sure.index(asking[-1]) :]
    if any(claim.kind is ClaimKind.SET for one in since if one.category in OF_INTERVIEWS for claim in one.interviews):
        return None
    return asking[-1]


def invited_to(asking: MessageFact | None) -> tuple[PersonClaim, ...]:
    """Given the invitation that a mail of theirs confirms, return whom it named."""
    return tuple(one for one in asking.people if one.part is Part.INTERVIEWER) if asking else ()


def host_by_own_word(
    before: tuple[MessageFact, ...], theirs: MessageFact, claim: InterviewClaim
) -> tuple[PersonClaim, ...]:
    """Given a calendar's invitation and the mails before it, return whoever sends it where they said that they hold it.

    A calendar does not list its organiser among the guests: "with Dana and me, I'll send an invite for Monday at 2".
    An event that was moved says no more of them than it did.
    """
    sender = theirs.sender.address
    if not claim.uid or not sender or any(one.address == sender for one in claim.people):
        return ()
    said = [one for one in before if one.sender.address == sender and theirs.date - one.date < _STALE]
    said = [one for one in said if not any(other.uid == claim.uid for other in one.interviews)]
    same = (other for one in reversed(said) for other in one.interviews if other.start == claim.start)
    named = (one for other in same for one in other.people)
    at_that_hour = tuple(one for one in named if one.address == sender and one.part is Part.INTERVIEWER)[:1]
    return at_that_hour or _beside_a_guest(said, claim, sender) or _as_before_it_was_off(before, said, claim, sender)


def _as_before_it_was_off(
    before: tuple[MessageFact, ...], said: list[MessageFact], claim: InterviewClaim, sender: str
) -> tuple[PersonClaim, ...]:
    """The same, where they said so of an hour that was called off since, to be held later: "on the panel are Lorraine
    and myself", "we'll have to find another day", and then the invitation."""
    held = [
        (one.date, other.people)
        for one in said
        for other in one.interviews
        if other.start and any(who.address == sender and who.part is Part.INTERVIEWER for who in other.people)
    ]
    if not held:
        return ()
    told, people = held[-1]
    off = any(one.date > told and any(other.kind is ClaimKind.OFF for other in one.interviews) for one in before)
    same = any(same_name(one.name, guest.name) for one in people for guest in claim.people if guest.name)
    return tuple(one for one in people if one.address == sender)[:1] if off and same else ()


def _beside_a_guest(said: list[MessageFact], claim: InterviewClaim, sender: str) -> tuple[PersonClaim, ...]:
    """The same, where their last mail named no hour yet: "meet our director Ana and me, an invitation will follow"."""
    last = said[-1] if said else None
    if last is None or last.category not in OF_INTERVIEWS or any(one.start or one.uid for one in last.interviews):
        return ()
    holds = tuple(one for one in last.people if one.part is Part.INTERVIEWER)
    guests = [one for one in holds if any(same_name(one.name, other.name) for other in claim.people if other.name)]
    return tuple(one for one in holds if guests and one.address == sender)[:1]


def without_go_betweens(
    before: tuple[MessageFact, ...], theirs: MessageFact, claim: InterviewClaim
) -> tuple[PersonClaim, ...]:
    """Given a calendar's invitation and the mails before it, return its guests without whoever only sent the user.

    An employer who invites copies in the consultant that put the user forward, or the colleague who asked when the user
    could see them. Whoever invites takes part if no other guest is known, or if that colleague named them.
    """
    organizer = theirs.sender
    house = owner_label(organizer)
    if not claim.uid or not house or claim.organizer != organizer.address:
        return claim.people
    sent = [one for one in claim.people if _sent_the_user(one, before, organizer)]
    hosts = tuple(one for one in claim.people if one not in sent)
    announced = any(_is_announced(organizer, _written_by(one, before)) for one in sent)
    if (hosts and not announced) or not claim.people:
        return hosts
    named = tuple(one for one in theirs.people if one.address == organizer.address)[:1]
    first = (replace(one, part=Part.INTERVIEWER) for one in named if not is_clerk(one, organizer))
    return (*first, *(one for one in hosts if one.address != organizer.address))


def _sent_the_user(guest: PersonClaim, before: tuple[MessageFact, ...], organizer: Address) -> bool:
    """Whether a guest wrote before of the organiser as who interviews, or one of another house of the organiser's."""
    own, house = owner_label(Address("", guest.address)), owner_label(organizer)
    wrote = _written_by(guest, before)
    if not own:
        return False
    talks = [one for one in wrote if any(_interviews(guest, who) for who in one.people)]
    if talks:  # whoever held the first talk and then sends the user on is no guest of the next one
        return _is_announced(organizer, wrote[wrote.index(talks[-1]) + 1 :])
    of_theirs = any(firms_alike(one.company, house) and not firms_alike(one.company, own) for one in wrote)
    return _is_announced(organizer, wrote) or (own != house and of_theirs)


def _interviews(guest: PersonClaim, who: PersonClaim) -> bool:
    return who.address == guest.address and who.part is Part.INTERVIEWER


def _written_by(guest: PersonClaim, before: tuple[MessageFact, ...]) -> list[MessageFact]:
    return [one for one in before if one.sender.address == guest.address != ""]


def _is_announced(host: Address, wrote: list[MessageFact]) -> bool:
    """Whether somebody is named there as who interviews."""
    return any(who.part is Part.INTERVIEWER and same_name(who.name, host.name) for one in wrote for who in one.people)
