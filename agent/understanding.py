"""From a stored message to what the ledger keeps of it: parsing, classification and extraction, one after the other.

Pure, and the one boundary where a bad message is set aside with its reason (promise 9).
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from enum import Enum

from agent import reconcile
from agent.classification import Known, classify
from agent.classification.judgement.events import in_doubt
from agent.classification.judgement.thresholds import ACTING
from agent.classification.senders import bulk
from agent.classification.senders.dull import is_dull, is_told_dull, may_be_dull
from agent.classification.senders.forwards import handed_on
from agent.classification.sentences.findings import quote
from agent.context import Context, is_expected, known_of, ties, where_written
from agent.errors import BadMessage
from agent.extraction import extract, wording
from agent.extraction.employer.company import find_company
from agent.extraction.employer.other_firms import sides
from agent.extraction.interview.lengths import HOW_LONG, find_length, tells_length
from agent.extraction.misdirected import meant_for_another
from agent.extraction.names.openings import opening
from agent.extraction.names.unattended import is_automatic
from agent.extraction.post.roles import find_role
from agent.extraction.promise.answers import ANSWER_BY, answer_due
from agent.extraction.swindles import suspicion
from agent.lookalikes import passes_for_another
from agent.mailbox.base import MOST_OF_A_PART, fingerprint
from agent.model.application import Alike, MessageFact, Reading
from agent.model.draft import DraftFact
from agent.model.identity import identity, unsent_identity
from agent.model.mail import (
    ASKS_FOR_A_TIME,
    DECISIONS,
    DMARC_FAILED,
    GREETS_ANOTHER,
    OF_INTERVIEWS,
    SUSPICIOUS,
    Category,
    Classification,
    Evidence,
    Head,
    Message,
    Ref,
    Stored,
)
from agent.parsing import language, parse, parse_head, plain_text
from agent.parsing.mime import Headers, too_large

_SURE = ACTING | {Category.OWN, Category.AUTO_REPLY, Category.BOUNCE}
"""What a mail is by what it says itself, whatever it forwards."""
_SAYS_NOTHING_NEW = frozenset({Category.NO_DECISION, Category.COURTESY, Category.ACKNOWLEDGEMENT, Category.UNRELATED})
"""What a recruiter may say of another client without that the user must know of it: it is no decision, and no step."""

_ALIKE_WORTH_KEEPING = 0.3  # of 1: a draft and a mail that have no more in common are not alike
_WANT_SOMETHING = frozenset({Category.OFFER, Category.ASSESSMENT, Category.INFORMATION_REQUEST})
"""What may name a day by which the user is to answer, or to send something."""
_SPOOFED = Evidence("dmarc=fail", DMARC_FAILED)
"""What is said of a mail that the user's server found to be somebody else's: nothing acts on it."""

_TAUGHT = "as-you-corrected"
"""The signal of a mail that is worded like one which the user corrected."""


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
    known = known_of(message, context, head) if message.bulk or head.beginning else None
    if known is None or _is_tied(message, known, context):
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
    (message, _), head = opened.parsed, opened.head
    tied = any(ties(message, context, head)) or is_expected(message, context)
    # Which firms write is the longest question, and is asked where a beginning could settle the mail alone.
    return tied or (head.beginning != "" and _is_of_a_known_firm(head, known_of(message, context, head)))


def _is_tied(message: Message, known: Known, context: Context) -> bool:
    return known.of_an_application or is_expected(message, context)


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
    spoofed = _is_spoofed(message, ref, context)
    classification, message = _judged(message, known_of(message, context, head), context, said, spoofed=spoofed)
    unrelated = classification.category is Category.UNRELATED and not classification.needs_review
    own = classification.category is Category.OWN
    unsent = _is_unsent(message, stored, context, own=own, forged=spoofed)
    if unsent or unrelated:
        known_as = unsent_identity(message.message_id, stored.raw) if unsent else identified
        return Reading(ref, known_as, at, Category.UNRELATED)
    fact = _fact(ref, message, classification, at, context)
    if head is not None and not fact.own:
        fact = replace(fact, conversation=head.thread)
    return Reading(ref, identified, at, classification.category, fact)


def _judged(
    message: Message, known: Known, context: Context, said: Category | None, *, spoofed: bool
) -> tuple[Classification, Message]:
    """What a mail is, by the user's word where there is one, and as much of it as tells that."""
    classification, message = _read(message, known, context)
    if said is None:
        said = _taught(message, context)
    if said is not None and classification.category is not Category.OWN:
        classification = _as_said(classification, said)
    if said is None:
        classification = _as_doubted(classification, message, known, context, spoofed=spoofed)
    if classification.category in _WANT_SOMETHING:
        classification = _with_its_day(classification, message)
    return classification, message


def _read(message: Message, known: Known, context: Context) -> tuple[Classification, Message]:
    """What a mail is, and as much of it as tells that: of a recruiter's, what it says of the client that it is about.

    Where it decides or asks anything for another client as well, or may, the user is asked.
    """
    found = classify(message, known)
    surely = found.category in _SURE and not found.needs_review
    handed = None if surely else handed_on(message, context.profile.full_name)
    if handed is not None and (meant := classify(handed, known)).category in OF_INTERVIEWS:
        return meant, handed
    both = found.category in DECISIONS and known.of_an_application and not message.invitations
    told = sides(message, find_company(message), context.known_firms.keys) if both else None
    if told is None:
        return found, message
    own, other = classify(told.own, known), classify(told.others, known)
    refuses = other.needs_review and other.runner_up is Category.REJECTION
    if other.category in _SAYS_NOTHING_NEW and not refuses:
        return own, told.own
    second = Category.REJECTION if refuses else other.category
    return replace(in_doubt(own), runner_up=second if second is not own.category else Category.UNRELATED), message


def _as_doubted(
    found: Classification, message: Message, known: Known, context: Context, *, spoofed: bool
) -> Classification:
    """What a mail was classified as, to be asked about where it is not from whom it says, looks like a swindle, or is
    meant for somebody else."""
    suspicious = suspicion(message, found.category, known) or passes_for_another(
        message, found.category, known, context.known_people, context.known_labels
    )
    if spoofed:
        found = replace(found, needs_review=True, evidence=(*found.evidence, _SPOOFED))
    stray = None if suspicious else meant_for_another(message, found.category, known, context.profile)
    doubt = suspicious or stray
    return replace(found, needs_review=True, evidence=(doubt, *found.evidence)) if doubt else found


def _is_believed(found: Classification) -> bool:
    """Whether a mail comes from whom it says, to the user, and looks like no swindle, as far as anybody knows."""
    return all(one != _SPOOFED and one.signal not in {*SUSPICIOUS, GREETS_ANOTHER} for one in found.evidence)


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
    """What wants something of the user with the words among its evidence that name the day for it, where some do."""
    due = answer_due(message.body.sentences)
    return replace(found, evidence=(*found.evidence, Evidence(quote(due), ANSWER_BY))) if due else found


def _with_its_length(found: Classification, message: Message) -> Classification:
    """What surely asks for a time with the words among its evidence that say how long it is for."""
    if (
        found.needs_review
        or found.category not in ASKS_FOR_A_TIME
        or any(find_length(one.quote) for one in found.evidence)
    ):
        return found
    told = tells_length(message.body.sentences)
    return replace(found, evidence=(*found.evidence, Evidence(quote(told), HOW_LONG))) if told else found


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


def _is_unsent(message: Message, stored: Stored, context: Context, *, own: bool, forged: bool) -> bool:
    """Whether the user wrote to nobody: it is marked as a draft, or one of ours itself, in a folder of the user's, or
    bears their address, and their own server found that it does not come from there."""
    if context.sent_folder:
        return False
    drafts = (draft.fingerprint for draft in context.drafts if draft.message_id == message.message_id)
    ours = any(one == fingerprint(stored.raw) for one in drafts)
    return ours or (own and (stored.draft or forged))


def _fact(ref: Ref, message: Message, found: Classification, at: datetime, context: Context) -> MessageFact:
    extracted = extract(where_written(message, context), found, context.profile, at)
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
        needs_review=found.needs_review and not (extracted.either_way and _is_believed(found)),
        runner_up=found.runner_up,
        corrected=False,
        evidence=found.evidence if extracted.interviews else _with_its_length(found, message).evidence,
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
        proposals=extracted.proposals,
        promised_by=extracted.promised_by,
        returns_on=extracted.returns_on,
        bounced_message_id=message.notice.bounced_message_id if message.notice else "",
        withdraws=extracted.withdraws,
        applies=extracted.applies,
        talked=extracted.talked,
        named=extracted.named,
        work=extracted.work,
        postal=extracted.postal,
        opening=opening(message),
        wording="" if own else wording(message, extracted.company, extracted.role),
        alike=_alike(message, context.drafts) if own else (),
    )


def _alike(message: Message, drafts: tuple[DraftFact, ...]) -> tuple[Alike, ...]:
    ratios = (Alike(draft.id, reconcile.likeness(message.body.new, draft.text.body)) for draft in drafts)
    return tuple(alike for alike in ratios if alike.ratio >= _ALIKE_WORTH_KEEPING)
