"""Whose word on an invitation counts, and whether it is news (RFC 5546, 2.1.4)."""

from __future__ import annotations

import re
from datetime import datetime, timedelta

from agent.classification.senders.domains import is_free_mail, is_machinery, registrable
from agent.expressions import expression
from agent.model.mail import Address, InterviewClaim
from agent.rounds.told import Told, Word

_HOLD = expression(
    r"\b(?:hold|placeholder|tbc|tentative|provisional|save\s+the\s+date|platzhalter|vorläufig)\b", re.IGNORECASE
)
_SAME_DAY = timedelta(hours=14)


def is_about(item: Told, word: Word) -> bool:
    """Given an interview and an invitation's word that calls off, return whether it is about that, replaced by none."""
    claim = word.claim
    if claim.recurrence_id and claim.recurrence_id != item.claim.recurrence_id:
        return False
    return claim.uid == item.claim.uid and not is_forged(item, word)


def is_forged(item: Told, word: Word) -> bool:
    """Given an interview and a word with its UID, return whether that comes from another house than its organizer's.

    A scheduler that names the same organizer is none. Anybody can mail a CANCEL of what they have seen (RFC 5546,
    6.1.1).
    """
    claim = word.claim
    if not claim.uid or claim.uid not in item.names or not item.houses:
        return False
    if claim.organizer and item.organizer and claim.organizer != item.organizer:
        return True
    if claim.organizer == item.organizer and is_machinery(Address("", word.sender)):
        return False
    return house_of(word.sender) not in item.houses


def house_of(address: str) -> str:
    """Given an address, return what its owner's addresses have in common: the domain; at free mail the address itself,
    for anybody has one there."""
    if is_free_mail(Address("", address)):
        return address
    return registrable(address.rpartition("@")[2])


def disbelieve(item: Told, word: Word) -> None:
    """Given a forged word that would have changed this interview, note it: the user is told of it."""
    if word.message is not None and not item.cancelled:
        item.unbelieved.append(word.message)


def is_hold(item: Told, word: Word) -> bool:
    """Given an interview and an invitation for its day, return whether that was a placeholder, which this replaces."""
    claim = word.claim
    if (
        not claim.uid
        or claim.start is None
        or item.cancelled
        or claim.uid in item.names
        or not _HOLD.search(item.claim.quote)
    ):
        return False
    return abs(claim.start - item.start) < _SAME_DAY and not _HOLD.search(claim.quote)


def is_outdated(item: Told, word: Word) -> bool:
    """Given an interview and an iCalendar word, return whether that is older than what was heard: it came late."""
    claim = word.claim
    if not claim.uid or claim.uid not in item.names or word.message == item.message:
        return False
    if claim.sequence != item.sequence:
        return claim.sequence < item.sequence
    # A copy of what was heard before (forwarded, sent again) is no new word on it.
    return mark_of(claim) in item.heard or bool(claim.stamp and item.stamp and claim.stamp < item.stamp)


def mark_of(claim: InterviewClaim) -> tuple[str, int, datetime, datetime | None] | None:
    """Given an invitation's claim, return by what a copy of it is known; None where it has no stamp."""
    return (claim.uid, claim.sequence, claim.stamp, claim.start) if claim.uid and claim.stamp else None
