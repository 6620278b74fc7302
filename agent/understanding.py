"""From a stored message to what the ledger keeps of it: parsing, classification and extraction, one after the other.

Pure, and the one boundary where a bad message is set aside with its reason (promise 9).
"""

from __future__ import annotations

from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from enum import Enum
from functools import lru_cache

from agent import reconcile
from agent.classification import Known, bulk, classify
from agent.classification.dull import is_dull, is_told_dull, may_be_dull
from agent.classification.findings import quote
from agent.errors import BadMessage
from agent.extraction import extract, wording
from agent.extraction.answers import ANSWER_BY, answer_due
from agent.extraction.company import company_key, find_company
from agent.extraction.domains import is_machinery, owner_label
from agent.extraction.houses import Firms
from agent.extraction.numbers import bears
from agent.extraction.roles import find_role
from agent.extraction.unattended import is_automatic
from agent.likeness import run_together
from agent.mailbox.base import MOST_OF_A_PART, fingerprint
from agent.model.application import Alike, MessageFact, Reading
from agent.model.draft import DraftFact
from agent.model.identity import identity
from agent.model.mail import (
    DMARC_FAILED,
    Address,
    Category,
    Classification,
    Evidence,
    Head,
    Message,
    Ref,
    Stored,
)
from agent.model.settings import Profile
from agent.parsing import language, parse, parse_head, plain_text
from agent.parsing.mime import Headers, too_large

_ALIKE_WORTH_KEEPING = 0.3
_AWAITED = timedelta(days=60)
"""How long after an interview what comes is rather about how it went than anything else."""

_LEAST_OF_A_HOUSE = 4  # letters of a domain that may write a firm's name in short


Taught = Mapping[str, Mapping[str, Category]]
"""What the user said of messages: by sender's address and wording."""

_SPOOFED = Evidence("dmarc=fail", DMARC_FAILED)
"""What is said of a mail that the user's server found to be somebody else's: nothing acts on it."""

_TAUGHT = "as-you-corrected"
"""The signal of a mail that is worded like one which the user corrected."""


@dataclass(frozen=True, slots=True)
class Context:
    """What is known while a message is read."""

    profile: Profile
    now: datetime  # the pass's clock, aware
    oldest: datetime  # of what is older, nothing is kept but that it was seen
    trial: bool  # mail dated after ``now`` is left unread
    sent_folder: bool  # whoever wrote what lies there is the user
    known_ids: AbstractSet[str] = frozenset()  # Message-IDs of the applications' messages
    known_conversations: AbstractSet[str] = frozenset()  # as servers call them
    known_addresses: AbstractSet[str] = frozenset()  # of their people
    known_houses: AbstractSet[str] = frozenset()  # labels of their firms' domains
    applied_in: AbstractSet[str] = frozenset()  # Message-IDs of the user's own mails that are applications
    known_numbers: AbstractSet[str] = frozenset()  # under which their vacancies are kept
    known_machines: AbstractSet[str] = frozenset()  # addresses of their firms' own machines
    known_firms: Firms = field(default_factory=Firms, repr=False)
    known_events: AbstractSet[str] = frozenset()  # UIDs of their invitations
    known_times: AbstractSet[datetime] = frozenset()  # at which an interview of theirs is, or was offered
    known_meetings: AbstractSet[tuple[datetime, datetime]] | None = None
    """From when until when interviews may lie ahead; None where nobody keeps count."""
    known_met: Mapping[str, datetime] = field(default_factory=dict, repr=False)
    """When the last interview of an application was over, by its people's addresses and its mails' Message-IDs."""
    drafts: tuple[DraftFact, ...] = ()  # open ones, for comparing what the user sent with them
    taught: Taught = field(default_factory=dict, repr=False)
    signers: Mapping[str, str] = field(default_factory=dict)  # whom each account believes about DMARC


class Verdict(Enum):
    """What a header says of a message that it does not settle."""

    BODY_NEEDED = "body needed"
    FIRST_PART_NEEDED = "first part needed"  # which may settle it
    LEFT_UNREAD = "left unread"  # from a trial's future


@dataclass(frozen=True, slots=True)
class Opened:
    """A message's header, parsed once for all that is asked of it; ``parsed`` is None where it cannot be."""

    head: Head
    parsed: tuple[Message, Headers] | None = field(repr=False)

    @property
    def known_as(self) -> str:
        """The id by which the message is known without its body; "" where it has none."""
        return (self.parsed[0].message_id or self.head.server_id) if self.parsed else ""

    @property
    def dated(self) -> datetime | None:
        """When the message was written, else when it came; None where nothing says."""
        written = self.parsed[0].date if self.parsed else None
        return written or self.head.received_at

    @property
    def identity(self) -> str:
        """The identity of the message; "" where only its bytes tell."""
        return identity(self.known_as, b"") if self.known_as else ""

    @property
    def thread(self) -> tuple[str, ...]:
        """The Message-IDs that the message answers."""
        return (self.parsed[0].in_reply_to, *self.parsed[0].references) if self.parsed else ()


def open_head(head: Head) -> Opened:
    """Given what a mailbox told of a message, return it with its header parsed."""
    try:
        return Opened(head, parse_head(head.raw))
    except BadMessage:
        return Opened(head, None)  # its body says what is wrong with it


def understand_head(ref: Ref, opened: Opened, context: Context) -> Reading | Verdict:
    """Given a message's header, return what the message came to where that is certain, else what to do about it.

    Certain is what ``understand`` would say whatever stands in the body: that it is older than what is read, larger
    than what is read, or bulk, by its header or by what its server tells besides; of other bulk the first part may be
    enough. A message without a Message-ID is known by its bytes alone, so that they are needed.
    """
    head = opened.head
    if reason := too_large(head.size):
        # Nobody fetches it to hash it: its header and size tell it from others.
        identified = identity("", b"%s\0%d" % (head.raw, head.size))
        return Reading(ref, identified, _seen(head.received_at, context), Category.UNRELATED, failure=reason)
    if opened.parsed is None:
        return Verdict.BODY_NEEDED
    message, headers = opened.parsed
    at = _when(message, head.received_at, context)
    if context.trial and at > context.now:
        return Verdict.LEFT_UNREAD
    dull = Reading(ref, opened.identity, at, Category.UNRELATED)
    if not opened.known_as:
        return Verdict.BODY_NEEDED
    if at < context.oldest:
        return dull
    known = _known(message, context, head)
    if not (message.bulk or head.beginning) or _is_tied(message, known, context):
        return Verdict.BODY_NEEDED
    if message.bulk and bulk.settles(message, headers, known):
        return dull
    of_a_firm = _is_of_a_known_firm(head, known)
    if not of_a_firm and is_told_dull(message, headers, known, head.filing, head.beginning):
        return dull
    if of_a_firm or not message.bulk:
        return Verdict.BODY_NEEDED
    return Verdict.FIRST_PART_NEEDED if may_be_dull(message, headers, known) else Verdict.BODY_NEEDED


def is_tied(opened: Opened, context: Context) -> bool:
    """Given a message's header, return whether thread, sender, house or firm tie it to what is known."""
    if opened.parsed is None:
        return False
    message, _ = opened.parsed
    known = _known(message, context, opened.head)
    return _is_tied(message, known, context) or _is_of_a_known_firm(opened.head, known)


def _is_tied(message: Message, known: Known, context: Context) -> bool:
    taught = message.sender.address in context.taught
    return taught or known.of_an_application or _from_a_known_house(message, context)


def _is_of_a_known_firm(head: Head, known: Known) -> bool:
    """Whether a firm of an application sent what its server tells the first lines of, for they could settle it.

    Where the server tells none, the first part is asked for, and tells enough of a firm's campaigns, too.
    """
    return head.beginning != "" and (known.house_known or known.host_known)


def understand_first_part(ref: Ref, opened: Opened, part: bytes, context: Context) -> Reading | None:
    """Given a message's header and its first part, return what it came to; None where that does not settle it."""
    if opened.parsed is None:
        return None
    message, _ = opened.parsed
    if not is_dull(message, plain_text(part), cut=len(part) >= MOST_OF_A_PART):
        return None
    return Reading(ref, opened.identity, _when(message, opened.head.received_at, context), Category.UNRELATED)


def _from_a_known_house(message: Message, context: Context) -> bool:
    """Whether it comes from a domain of somebody in an application: a colleague, or a machine of theirs."""
    writers = (message.sender, message.reply_to) if message.reply_to else (message.sender,)
    labels = {owner_label(writer) for writer in writers} - {""}
    everybody = "\n".join(context.known_addresses)
    if not any(label in everybody for label in labels):  # most mail: they need not be taken apart one by one
        return False
    return any(label in address.rpartition("@")[2] for address in context.known_addresses for label in labels)


def understand(
    ref: Ref, stored: Stored, context: Context, head: Head | None = None, said: Category | None = None
) -> Reading | None:
    """Given a stored message, return what it came to; None where it is from a trial's future and stays unread.

    ``head`` is what its mailbox said of it before, where it was asked; ``said`` what the user says it is.
    """
    try:
        message = parse(stored.raw)
    except BadMessage as bad:
        at = _seen(stored.received_at, context)
        return Reading(ref, identity("", stored.raw), at, Category.UNRELATED, failure=bad.reason)
    at = _when(message, stored.received_at, context)
    if context.trial and at > context.now:
        return None
    identified = identity(message.message_id or (head.server_id if head else ""), stored.raw)
    if at < context.oldest and said is None:
        return Reading(ref, identified, at, Category.UNRELATED)
    classification = classify(message, _known(message, context, head))
    if said is None:
        said = _taught(message, context)
    if said is not None and classification.category is not Category.OWN:
        classification = _as_said(classification, said)
    if said is None and _is_spoofed(message, ref, context):
        classification = replace(classification, needs_review=True, evidence=(*classification.evidence, _SPOOFED))
    if classification.category is Category.OFFER:
        classification = _with_its_day(classification, message)
    unrelated = classification.category is Category.UNRELATED and not classification.needs_review
    if unrelated or _is_our_draft(message, stored, context):
        return Reading(ref, identified, at, Category.UNRELATED)
    fact = _fact(ref, message, classification, at, context)
    if head is not None and not fact.own:
        fact = replace(fact, conversation=head.thread)
    return Reading(ref, identified, at, classification.category, fact)


def _is_spoofed(message: Message, ref: Ref, context: Context) -> bool:
    """Whether the account's own server found that the mail is not from the domain that it bears (RFC 7489)."""
    signer = context.signers.get(ref.account, "")
    return bool(signer) and message.authenticated_by == signer and message.dmarc == "fail"


def _taught(message: Message, context: Context) -> Category | None:
    """What the user said of a mail from the same sender in the same wording."""
    known = context.taught.get(message.sender.address)
    if not known:
        return None
    company = find_company(message)
    return known.get(wording(message, company, find_role(message, company)))


def _as_said(found: Classification, said: Category) -> Classification:
    evidence = tuple(Evidence(one.quote, _TAUGHT) for one in found.evidence)
    return Classification(said, 1.0, evidence)


def _with_its_day(found: Classification, message: Message) -> Classification:
    """An offer with the words that name the day by which they want an answer among its evidence, where some do."""
    due = answer_due(message.body.sentences)
    return replace(found, evidence=(*found.evidence, Evidence(quote(due), ANSWER_BY))) if due else found


def _seen(received_at: datetime | None, context: Context) -> datetime:
    """When a message that says nothing itself came: as the mailbox knows it, in a trial no later than its clock."""
    at = received_at or context.now
    return min(at, context.now) if context.trial else at


def _when(message: Message, received_at: datetime | None, context: Context) -> datetime:
    """When a message was written: its Date, unless that is missing or, by the real clock, still to come."""
    received = received_at or context.now
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


def _known(message: Message, context: Context, head: Head | None) -> Known:
    own = frozenset(context.profile.addresses)
    if context.sent_folder and message.sender.address:
        own |= {message.sender.address}
    answered = {message.in_reply_to, *message.references}
    conversation = {head.thread} & context.known_conversations if head and not message.automatic else set()
    # A scheduler writes in somebody's name: Reply-To and the organiser say in whose.
    writers = {message.sender.address, message.reply_to.address if message.reply_to else ""}
    writers |= {invitation.organizer.address for invitation in message.invitations if invitation.organizer}
    label = owner_label(message.sender)
    return Known(
        own_addresses=own,
        thread_known=bool(answered & context.known_ids or conversation),
        answers_application=bool(answered & context.applied_in),
        sender_known=bool((writers - own) & context.known_addresses),
        house_known=bool(label) and _is_house(label, context),
        number_known=not message.bulk and bears(message, context.known_numbers),
        machine_known=message.sender.address in context.known_machines,
        host_known=_host_known(message, context),
        event_known=any(one.uid in context.known_events for one in message.invitations),
        time_expected=any(one.zone_known and one.start in context.known_times for one in message.invitations),
        interview_ahead=_interview_ahead(message.date or context.now, context),
        interview_held=_interview_held((writers - own) | answered, message.date or context.now, context),
    )


def _interview_ahead(at: datetime, context: Context) -> bool:
    """Whether an interview may have lain ahead then, by what is known of any application."""
    spans = context.known_meetings
    return spans is None or any(begun <= at <= until for begun, until in spans)


def _interview_held(ties: AbstractSet[str], at: datetime, context: Context) -> bool:
    """Whether an interview of the application that ``ties`` name was over then, and its answer could be due."""
    ends = (context.known_met.get(tie) for tie in ties)
    return any(end is not None and end <= at <= end + _AWAITED for end in ends)


def _is_house(label: str, context: Context) -> bool:
    return label in context.known_houses or context.known_firms.shortened_by(label)


def _host_known(message: Message, context: Context) -> bool:
    """Whether a firm of an application invites: not the user's own, and no stranger who only names its organizer."""
    hosts = {owner_label(message.sender)}
    if is_machinery(message.sender):
        hosts |= {owner_label(one.organizer) for one in message.invitations if one.organizer}
    theirs = hosts - _labels(context.profile.addresses) - {""}
    return not theirs.isdisjoint(context.known_houses) or any(
        context.known_firms.spelled_by(label) for label in theirs if len(label) >= _LEAST_OF_A_HOUSE
    )


@lru_cache(maxsize=1)
def _labels(addresses: tuple[str, ...]) -> frozenset[str]:
    return frozenset(owner_label(Address("", address)) for address in addresses)


def houses(fact: MessageFact) -> set[str]:
    """Given a message of an application, return the labels of the domains from which people of its firm may write.

    Those are its people's and its sender's, and the firm's name run together: "brightwater" of "Bright Water Ltd".
    """
    writers = [Address("", person.address) for person in fact.people]
    writers += [] if fact.own else [fact.sender]
    return {*map(owner_label, writers), run_together(company_key(fact.company))} - {""}


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
        needs_review=found.needs_review and not (extracted.either_way and _SPOOFED not in found.evidence),
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
        automatic=is_automatic(message, own=own),
        list_id=message.list_id,
        language=language.of_message(message),
        company=extracted.company,
        role=extracted.role,
        people=extracted.people,
        interviews=extracted.interviews,
        picks=extracted.picks,
        promised_by=extracted.promised_by,
        returns_on=extracted.returns_on,
        bounced_message_id=message.notice.bounced_message_id if message.notice else "",
        withdraws=extracted.withdraws,
        applies=extracted.applies,
        named=extracted.named,
        work=extracted.work,
        postal=extracted.postal,
        wording="" if own else wording(message, extracted.company, extracted.role),
        alike=_alike(message, context.drafts) if own else (),
    )


def _alike(message: Message, drafts: tuple[DraftFact, ...]) -> tuple[Alike, ...]:
    ratios = (Alike(draft.id, reconcile.likeness(message.body.new, draft.text.body)) for draft in drafts)
    return tuple(alike for alike in ratios if alike.ratio >= _ALIKE_WORTH_KEEPING)
