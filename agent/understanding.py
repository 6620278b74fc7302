"""From a stored message to what the ledger keeps of it: parsing, classification and extraction, one after the other.

Pure, and the one boundary where a bad message is set aside with its reason (promise 9).
"""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import UTC, datetime

from agent import reconcile
from agent.classification import Known, classify
from agent.errors import BadMessage
from agent.extraction import extract
from agent.mailbox.base import fingerprint
from agent.model.application import Alike, MessageFact, Reading
from agent.model.draft import DraftFact
from agent.model.identity import identity
from agent.model.mail import Category, Classification, Message, NoticeKind, Ref, Stored
from agent.model.settings import Profile
from agent.parsing import language, parse

_ALIKE_WORTH_KEEPING = 0.3


@dataclass(frozen=True, slots=True)
class Context:
    """What is known while a message is read."""

    profile: Profile
    now: datetime  # the pass's clock, aware
    oldest: datetime  # of what is older, nothing is kept but that it was seen
    trial: bool  # mail dated after ``now`` is left unread
    sent_folder: bool  # whoever wrote what lies there is the user
    known_ids: AbstractSet[str] = frozenset()  # Message-IDs of the applications' messages
    known_addresses: AbstractSet[str] = frozenset()  # of their people
    drafts: tuple[DraftFact, ...] = ()  # open ones, for comparing what the user sent with them


def understand(ref: Ref, stored: Stored, context: Context) -> Reading | None:
    """Given a stored message, return what it came to; None where it is from a trial's future and stays unread."""
    try:
        message = parse(stored.raw)
    except BadMessage as bad:
        at = stored.received_at or context.now
        if context.trial:
            at = min(at, context.now)
        return Reading(ref, identity("", stored.raw), at, Category.UNRELATED, failure=bad.reason)
    at = _when(message, stored, context)
    if context.trial and at > context.now:
        return None
    identified = identity(message.message_id, stored.raw)
    if at < context.oldest:
        return Reading(ref, identified, at, Category.UNRELATED)
    classification = classify(message, _known(message, context))
    unrelated = classification.category is Category.UNRELATED and not classification.needs_review
    if unrelated or _is_our_draft(message, stored, context):
        return Reading(ref, identified, at, Category.UNRELATED)
    fact = _fact(ref, message, classification, at, context)
    return Reading(ref, identified, at, classification.category, fact)


def _when(message: Message, stored: Stored, context: Context) -> datetime:
    """When a message was written: its Date, unless that is missing or, by the real clock, still to come."""
    received = stored.received_at or context.now
    if message.date is None:
        return min(received, context.now)
    if not context.trial and message.date > context.now:
        return min(received, context.now)
    return message.date


def _is_our_draft(message: Message, stored: Stored, context: Context) -> bool:
    """Whether this is one of our drafts itself, moved by the user to a folder of theirs: nobody was written to."""
    print_ = fingerprint(stored.raw)
    ours = any(draft.message_id == message.message_id and draft.fingerprint == print_ for draft in context.drafts)
    return ours and not context.sent_folder


def _known(message: Message, context: Context) -> Known:
    own = frozenset(context.profile.addresses)
    if context.sent_folder and message.sender.address:
        own |= {message.sender.address}
    thread = {message.in_reply_to, *message.references} & context.known_ids
    # A scheduler writes in somebody's name: Reply-To and the organiser say in whose.
    writers = {message.sender.address, message.reply_to.address if message.reply_to else ""}
    writers |= {invitation.organizer.address for invitation in message.invitations if invitation.organizer}
    return Known(
        own_addresses=own,
        thread_known=bool(thread),
        sender_known=bool((writers - own) & context.known_addresses),
    )


def _fact(ref: Ref, message: Message, found: Classification, at: datetime, context: Context) -> MessageFact:
    extracted = extract(message, found, context.profile, at)
    own = found.category is Category.OWN
    mine = {address.lower() for address in context.profile.addresses}
    came_to = next((address.address for address in message.recipients if address.address in mine), "")
    return MessageFact(
        id=0,
        ref=ref,
        message_id=message.message_id,
        date=at.astimezone(UTC),
        category=found.category,
        confidence=found.confidence,
        needs_review=found.needs_review,
        runner_up=found.runner_up,
        corrected=False,
        evidence=found.evidence,
        sender=message.sender,
        reply_to=message.reply_to,
        recipients=message.recipients,
        received_at_address=message.sender.address if own else came_to,
        subject=message.subject,
        in_reply_to=message.in_reply_to,
        references=message.references,
        automatic=_automatic(message, own=own),
        list_id=message.list_id,
        language=language.guess(message.body.new),
        company=extracted.company,
        role=extracted.role,
        people=extracted.people,
        interviews=extracted.interviews,
        picks=extracted.picks,
        promised_by=extracted.promised_by,
        returns_on=extracted.returns_on,
        bounced_message_id=message.notice.bounced_message_id if message.notice else "",
        withdraws=extracted.withdraws,
        alike=_alike(message, context.drafts) if own else (),
    )


def _automatic(message: Message, *, own: bool) -> bool:
    """An own mail is automatic only as a calendar's answer or an auto-reply: a client's headers say nothing."""
    if own:
        automatic = {NoticeKind.CALENDAR_REPLY, NoticeKind.AUTO_REPLY, NoticeKind.RECEIPT}
        return message.notice is not None and message.notice.kind in automatic
    return message.automatic


def _alike(message: Message, drafts: tuple[DraftFact, ...]) -> tuple[Alike, ...]:
    ratios = (Alike(draft.id, reconcile.likeness(message.body.new, draft.text.body)) for draft in drafts)
    return tuple(alike for alike in ratios if alike.ratio >= _ALIKE_WORTH_KEEPING)
