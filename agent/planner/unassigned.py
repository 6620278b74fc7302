"""Mail at no application that is asked about: what only the user can place or understand, until its talk went on."""

from __future__ import annotations

from datetime import datetime

from agent.likeness import firms_alike
from agent.model.application import ApplicationFacts, MessageFact, Snapshot
from agent.model.mail import Category
from agent.planner.doubts import ASKED_FOR
from agent.planner.story import answered_ids


def questions(snapshot: Snapshot, now: datetime) -> list[MessageFact]:
    """Given a snapshot and the time, return the mails at no application that the user is asked about.

    Of which application one is, is asked until the user says it. What one means is asked of a machine's for a while,
    and so it is of one that the user has answered: they have read it. It is asked no longer once its talk went on, and
    what its writer wrote then was understood as part of an application.
    """
    asked = [one for one in snapshot.unassigned if one.category is not Category.OWN]
    return [one for one in asked if one.candidates or (one.needs_review and not _is_settled(one, snapshot, now))]


def _is_settled(message: MessageFact, snapshot: Snapshot, now: datetime) -> bool:
    old = message.date <= now - ASKED_FOR
    if message.automatic and old:
        return True
    if not message.trusted or not message.message_id:
        return False  # whatever was answered, what warns of a swindle stays
    went_on = _went_on(message, snapshot)
    return (
        went_on if message.message_id not in snapshot.answered else went_on or old or _is_understood(message, snapshot)
    )


def _went_on(message: MessageFact, snapshot: Snapshot) -> bool:
    """Whether a mail of an application, which is understood, answers in this one's thread."""
    later = (one for facts in snapshot.applications for one in facts.messages if one.date > message.date)
    return any(message.message_id in answered_ids(one) for one in later if not one.own and not one.needs_review)


def _is_understood(message: MessageFact, snapshot: Snapshot) -> bool:
    """Whether who wrote a mail wrote another one since that is of an application, and understood.

    An agency writes of several: what it writes of one client tells nothing of what it wrote of another.
    """
    later = (
        one
        for facts in snapshot.applications
        if not _is_of_other_firm(message, facts)
        for one in facts.messages
        if one.date > message.date
    )
    same = (one for one in later if one.sender.address == message.sender.address)
    return any(not one.automatic and not one.own and not one.needs_review for one in same)


def _is_of_other_firm(message: MessageFact, facts: ApplicationFacts) -> bool:
    """Whether a mail names a firm, and an application is plainly with another."""
    return bool(message.company and facts.company) and not firms_alike(message.company, facts.company)
