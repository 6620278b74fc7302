"""What is known while messages are read, and what of it ties one message to an application; pure."""

from __future__ import annotations

from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from agent.classification import Known
from agent.classification.senders.domains import is_machinery, is_scheduler, mailbox_label, owner_label, writes_for
from agent.extraction.employer.company import company_key
from agent.extraction.employer.spoken_for import spoken_for
from agent.extraction.names.names import clean_name, name_anywhere, name_at_house, name_booked, name_spoken_for
from agent.extraction.post.numbers import bears
from agent.extraction.who.addresses import written_out
from agent.extraction.who.booked_with import booked_with
from agent.extraction.who.people import named_by_scheduler
from agent.extraction.words.houses import Firms
from agent.extraction.words.once import once
from agent.likeness import run_together
from agent.model.application import MessageFact
from agent.model.draft import DraftFact
from agent.model.mail import Address, Category, Head, Message
from agent.model.settings import Profile

_AWAITED = timedelta(days=60)
"""How long after an interview what comes is rather about how it went than anything else."""

_MOVED_AFTER = timedelta(days=2)
"""For how long after its hour an interview may still be put off: nobody had come to it."""

_MOST_NAMED = 2_000  # letters of a mail in which a firm is named
_FORMS_BEHIND = ("andco", "co", "inc", "llc", "llp", "ltd", "plc", "gmbh", "pty")
"""What a firm's domain may have behind its name: "hollinsco" of "Hollins & Co"."""
_LEAST_OF_A_HOUSE = 4  # letters of a domain that may write a firm's name in short


Taught = Mapping[str, Mapping[str, Category]]
"""What the user said of messages: by sender's address and wording."""


Span = tuple[datetime, datetime, frozenset[str]]
"""From when until when an interview may lie ahead, and what ties a mail to it: addresses, Message-IDs, houses."""


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
    known_addresses: AbstractSet[str] = frozenset()  # of their people, and names at a house
    known_houses: AbstractSet[str] = frozenset()  # labels of their firms' domains
    known_people: Mapping[str, AbstractSet[str]] = field(default_factory=dict, repr=False)
    """Of their people by name: the labels of the domains from which they write."""
    known_labels: AbstractSet[str] = frozenset()  # of all domains from which anybody of them writes
    applied_in: AbstractSet[str] = frozenset()  # Message-IDs of the user's own mails that are applications
    named_a_time: AbstractSet[str] = frozenset()  # of those that take a time for an interview, or ask for one
    known_numbers: AbstractSet[str] = frozenset()  # under which their vacancies are kept
    known_machines: AbstractSet[str] = frozenset()  # addresses of their firms' own machines
    known_firms: Firms = field(default_factory=Firms, repr=False)
    known_events: AbstractSet[str] = frozenset()  # UIDs of their invitations
    known_times: AbstractSet[datetime] = frozenset()  # at which an interview of theirs is, or was offered
    known_meetings: AbstractSet[Span] | None = None
    """From when until when interviews may lie ahead, and of whose; None where nobody keeps count."""
    known_met: Mapping[str, datetime] = field(default_factory=dict, repr=False)
    """When the last interview of an application was over, by its people's addresses and its mails' Message-IDs."""
    known_zones: Mapping[str, str] = field(default_factory=dict)
    """In which zone a firm told its hours, another than the user's, by the label of its domain."""
    drafts: tuple[DraftFact, ...] = ()  # open ones, for comparing what the user sent with them
    taught: Taught = field(default_factory=dict, repr=False)
    signers: Mapping[str, str] = field(default_factory=dict)  # whom each account believes about DMARC


def known_of(message: Message, context: Context, head: Head | None) -> Known:
    """Given a message, what is known and what its mailbox told of it, return what ties it to an application."""
    own, answered = _own(message, context), {message.in_reply_to, *message.references}
    thread, sender, number = ties(message, context, head)
    label = owner_label(message.sender)
    at = message.date or context.now
    held = _held_before(at, (_writers(message) - own) | answered, context)
    over = held is not None and at > held + _MOVED_AFTER
    theirs = thread or sender or label in context.known_labels  # a colleague's: of no other firm's interview
    return Known(
        own_addresses=own,
        thread_known=thread,
        answers_application=bool(answered & context.applied_in),
        answers_a_time=message.in_reply_to in context.named_a_time,
        sender_known=sender,
        house_known=_is_house(label, context) or _is_house_mailbox(message, context),
        number_known=number,
        machine_known=message.sender.address in context.known_machines,
        firm_named=_names_a_firm(message, context),
        host_known=_host_known(message, context),
        event_known=any(one.uid in context.known_events for one in message.invitations),
        time_expected=any(one.zone_known and one.start in context.known_times for one in message.invitations),
        interview_ahead=_interview_ahead(at, _speaks_for(message, context) if theirs else None, context) and not over,
        interview_held=held is not None,
    )


def ties(message: Message, context: Context, head: Head | None) -> tuple[bool, bool, bool]:
    """Given the same, return whether the thread, the sender, and a vacancy's number tie it to an application."""
    known, answered = context.known_ids, {message.in_reply_to, *message.references}
    conversation = head is not None and not message.automatic and head.thread in context.known_conversations
    return (
        conversation or not answered.isdisjoint(known),
        not (_writers(message) - _own(message, context)).isdisjoint(context.known_addresses),
        not message.bulk and bears(message, context.known_numbers),
    )


def _own(message: Message, context: Context) -> frozenset[str]:
    own = frozenset(context.profile.addresses)
    return own | {message.sender.address} if context.sent_folder and message.sender.address else own


@once
def _writers(message: Message) -> frozenset[str]:
    """Who may have written: a scheduler writes in somebody's name, and Reply-To, organiser or text say in whose."""
    writers = {message.sender.address}
    if message.reply_to and (message.automatic or writes_for(message.sender, message.reply_to)):
        writers |= {message.reply_to.address}
    if is_scheduler(message.sender):
        writers |= {one.address for one in written_out(message.body.new)}
        writers |= {name_booked(name) for name in named_by_scheduler(message)} - {""}
    writers |= {one.address for one in booked_with(message)}
    name = clean_name(message.sender.name)
    writers |= {name_at_house(message.sender, name)} - {""}
    if owner_label(message.sender) and not message.automatic:
        writers |= {name_anywhere(name)} - {""}
    writers |= {name_spoken_for(first) for first in spoken_for(message)}
    return frozenset(writers | {one.organizer.address for one in message.invitations if one.organizer})


def _speaks_for(message: Message, context: Context) -> frozenset[str] | None:
    """What ties a mail to its applications: who writes, from where, in which thread. None for a machine's: to any."""
    if message.automatic or not owner_label(message.sender):
        return None
    thread = {message.in_reply_to, *message.references} - {""}
    return frozenset((_writers(message) - _own(message, context)) | thread | {owner_label(message.sender)}) - {""}


def _interview_ahead(at: datetime, ties: frozenset[str] | None, context: Context) -> bool:
    """Whether an interview may have lain ahead then: of an application that ``ties`` name, else of any."""
    spans = context.known_meetings
    if spans is None:
        return True
    open_then = (theirs for begun, until, theirs in spans if begun < at <= until)
    return any(ties is None or not theirs or not ties.isdisjoint(theirs) for theirs in open_then)


def _held_before(at: datetime, ties: AbstractSet[str], context: Context) -> datetime | None:
    """When the interview of the application that ``ties`` name was over, if its answer could be due then."""
    ends = (context.known_met.get(tie) for tie in ties)
    return max((end for end in ends if end is not None and end <= at <= end + _AWAITED), default=None)


def _is_house(label: str, context: Context) -> bool:
    if not label or label in context.known_houses or context.known_firms.shortened_by(label):
        return bool(label)
    bare = (label.removesuffix(form) for form in _FORMS_BEHIND if label.endswith(form))
    return any(len(house) >= _LEAST_OF_A_HOUSE and house in context.known_houses for house in bare)


def _is_house_mailbox(message: Message, context: Context) -> bool:
    """Whether it comes from a mailbox at free mail that is called as a firm of an application."""
    mailbox = mailbox_label(message.sender)
    return bool(mailbox) and context.known_firms.shortened_by(mailbox)


def _names_a_firm(message: Message, context: Context) -> bool:
    """Whether it names the firm of an application: one that tests for a firm writes from a house of its own."""
    return not message.bulk and context.known_firms.named_in(f"{message.subject}\n{message.body.new[:_MOST_NAMED]}")


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
    return {*map(owner_label, writers_of(fact)), run_together(company_key(fact.company))} - {""}


def writers_of(fact: MessageFact) -> list[Address]:
    """Given a message of an application, return who of its firm may write: its people, and its sender."""
    people = [Address(person.name, person.address) for person in fact.people]
    return people if fact.own else [*people, fact.sender]


def is_expected(message: Message, context: Context) -> bool:
    """Given a message, return whether the user said what its sender's mail is, or a house of an application sent it."""
    return message.sender.address in context.taught or _from_a_known_house(message, context)


def _from_a_known_house(message: Message, context: Context) -> bool:
    """Whether it comes from a domain of somebody in an application: a colleague, or a machine of theirs."""
    writers = (message.sender, message.reply_to) if message.reply_to else (message.sender,)
    labels = {owner_label(writer) for writer in writers} - {""}
    everybody = "\n".join(context.known_addresses)
    if not any(label in everybody for label in labels):  # most mail: they need not be taken apart one by one
        return False
    return any(label in address.rpartition("@")[2] for address in context.known_addresses for label in labels)


def where_written(message: Message, context: Context) -> Message:
    """Given a message, return it with the offset of the zone in which its firm told its hours before.

    It has its own, unless its server dates all mail in UTC, wherever it is written.
    """
    zone = context.known_zones.get(owner_label(message.sender)) if not message.date_offset_minutes else None
    offset = (message.date or context.now).astimezone(ZoneInfo(zone)).utcoffset() if zone else None
    return message if offset is None else replace(message, date_offset_minutes=int(offset.total_seconds()) // 60)
