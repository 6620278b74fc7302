"""What a name of a mail looks like, and how it stands to the sender: signs that it is the firm's, or not."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import chain

from agent.classification.senders.domains import is_free_mail, is_machinery, is_shared, owner_label
from agent.classification.senders.known_senders import sender_kind
from agent.expressions import expression
from agent.extraction.names.names import NOT_A_PERSON, clean_name, is_trades, sender_name
from agent.extraction.words.calendar_words import fold, is_of_the_calendar
from agent.extraction.words.firm_names import company_key, has_legal_form
from agent.extraction.words.firm_words import NO_NAMES
from agent.extraction.words.houses import spells
from agent.extraction.words.ranking import Candidates
from agent.extraction.words.vocabulary import OCCUPATIONS, ROLE_WORDS
from agent.model.mail import Address, Message

_TURNS = frozenset(["turn", "subject's turn", "sent to", "turn of somebody", "in subject", "in signature", "in end"])
_LINK_TO = expression(r"(?:@|//(?:www\.)?|\bwww\.)((?:[\w\-]{1,40}\.){1,4}[a-zA-Z]{2,12})(?:/([\w\-]{3,40}))?")

LIKE_DOMAIN = ("same", "begins it", "spelled", "shortened", "begins with it", "holds it")
"""How a name stands to the sender's domain that is plainly its owner's."""

_WRITTEN = frozenset(["spelled", "shortened", "initials", "skipping"])
"""How a domain's label may write the name of a firm."""

_AGENCY = expression(r"rec(?:ruit|$)|staff|search|talent|personnel|people|resourc|placement|headhunt|interim|emploi")
_CLIENT = expression(
    r"\b(?:my|our|the)\s+clients?\b|\b(?:mandant|kunde|client|cliente|opdrachtgever)\w*\b", re.IGNORECASE
)
_LEAST_OF_A_MACHINE = 4  # letters of its own name with which the domain of one begins
_NO_LETTER = expression(r"[^a-z0-9]")
_SPELLED = expression(r"(?P<given>[a-z]{2,20})[._](?P<family>[a-z][a-z\-]{1,30})")


@dataclass(frozen=True, slots=True)
class Sender:
    """What of a mail's sender and receivers tells of the names in it."""

    kind: str
    label: str  # of the domain, in plain letters
    written: str  # the same as it is written
    platform: str  # the machine's own name
    linked: tuple[str, ...]  # labels of the domains that the mail names
    local: str
    names: frozenset[str] = field(repr=False)  # of people under their own address
    sender: frozenset[str] = field(repr=False)
    receivers: frozenset[str] = field(repr=False)
    agency: str
    machine: bool  # nobody wrote it

    @classmethod
    def of(cls, message: Message) -> Sender:
        """Given a message, return what its sender's name and address tell."""
        label = _NO_LETTER.sub("", fold(owner_label(message.sender)))
        client = _CLIENT.search(message.body.new[:5000]) is not None
        return cls(
            kind=sender_sort(message.sender),
            label=label,
            written=owner_label(message.sender),
            platform=company_key(sender_kind(message.sender.address).name),
            linked=_labels_of_links(message),
            local=_NO_LETTER.sub("", message.sender.address.partition("@")[0]),
            names=frozenset(one.name.casefold() for one in _people_of(message) if one.name) | _spelled_of(message),
            sender=frozenset(sender_name(message.sender).casefold().split()),
            receivers=frozenset(word for one in message.recipients for word in _words_of(one)),
            machine=message.automatic or sender_sort(message.sender) == "machine",
            agency="agency" if _AGENCY.search(label) else "client" if client else "",
        )


def sender_sort(address: Address) -> str:
    """Given an address, return what its domain is: "free mail", a "machine" that hires, or a "firm"."""
    if is_free_mail(address):
        return "free mail"
    return "machine" if is_machinery(address) or _hands_on(address) else "firm"


def _hands_on(address: Address) -> bool:
    """Whether a sender says by whose machine another firm writes: "Larkspur Dairy via JobsToday"."""
    whose = address.name[:200].rpartition(" via ")[2] if " via " in address.name[:200] else ""
    label, own = owner_label(address).replace("-", ""), company_key(whose).replace(" ", "")
    if not (own and label):
        return False
    desk = len(own) >= _LEAST_OF_A_MACHINE and is_shared(address)
    return own.startswith(label) or (desk and label.startswith(own))  # "Dana Kim via Circle", of notify@circlehire


def note_looks(found: Candidates, sender: Sender) -> None:
    """Given the names of a mail, add the signs of what each looks like; how many there are is one."""
    many = f"of {min(len(found) // 4, 6)}"
    for key, candidate in found.items():
        signs, name = candidate.signs, candidate.spelled
        related = _relation(key, name, sender)
        signs.update((many, f"domain {related}", f"sender {sender.kind}"))
        signs.update(_looks(name, candidate.met, sender.receivers))
        signs.update([f"{turn} by {sender.kind}" for turn in _TURNS & signs])
        if sender.agency:
            signs.add(f"domain {related} of {sender.agency}")
        signs.update(_of_machines(key, name, sender))
        signs.update(_of_links(key, name, sender))
        signs.update(_whose(name, sender))
    _note_beginnings(found)
    _note_others_of_the_domain(found)


def _note_beginnings(found: Candidates) -> None:
    """Note which names begin others. In order, what begins with a name comes right behind it."""
    beginnings: list[str] = []  # of the key at hand, the shortest first
    for key in sorted(found):
        while beginnings and not key.startswith(beginnings[-1]):
            beginnings.pop()
        if beginnings:
            found[beginnings[-1]].signs.add("begins another")
            found[key].signs.add("begins with another")
        beginnings.append(key)


def _note_others_of_the_domain(found: Candidates) -> None:
    """Where a name is how the domain is spelled out, note it of what the domain alone tells: it is none of its own."""
    spelled = {f"domain {how}" for how in _WRITTEN}
    written = {key for key, one in found.items() if not spelled.isdisjoint(one.signs)}
    for key, candidate in found.items():
        if written and key not in written and "domain alone" in candidate.signs:
            candidate.signs.add("domain of another")


def _of_machines(key: str, name: str, sender: Sender) -> Iterator[str]:
    local = sender.local
    if sender.kind == "machine" and (key in local or (len(local) > 2 and _letters(local) in key)):
        yield "in the address"
    if sender.platform and company_key(name).startswith(sender.platform):
        yield "the machine's own name"


def _of_links(key: str, name: str, sender: Sender) -> tuple[str, ...]:
    linked = _linked(key, name, sender) if sender.linked else ""
    return (f"linked {linked}", f"linked {linked} by {sender.kind}") if linked else ()


def _letters(local: str) -> str:
    return re.sub(r"[^a-z]", "", local)


def _looks(name: str, met: int, receivers: frozenset[str]) -> Iterator[str]:
    parts = company_key(name).split()
    yield from (f"word={part}" for part in parts if part not in receivers)
    yield from (f"first={parts[0]}", f"ends={parts[-1]}", f"ends=-{parts[-1][-4:]}")
    yield f"met {min(met, 5)}"
    if name.isupper():
        yield "capitals"
    if has_legal_form(name):
        yield "legal form"
    if name[:1].islower():
        yield "small letters"
    if any(map(str.isdigit, name)):
        yield "digits"
    if clean_name(name) or is_trades(name.split()):  # as it was learned: by how many words
        yield f"person {min(len(parts), 3)}"
    if all(part in NO_NAMES or part.isdigit() for part in name.casefold().replace(".", "").split()):
        yield "no name"
    yield from _kinds_of_words(parts)


def _kinds_of_words(parts: list[str]) -> Iterator[str]:
    if not ROLE_WORDS.isdisjoint(parts):
        yield "role in it"
    if not OCCUPATIONS.isdisjoint(parts):
        yield "ends as an occupation" if parts[-1] in OCCUPATIONS else "occupation in it"
    if any(map(is_of_the_calendar, parts)):
        yield "calendar"
    if not NOT_A_PERSON.isdisjoint(parts):
        yield "nobody's word"


def _relation(key: str, name: str, sender: Sender) -> str:
    """How a name stands to the sender's domain."""
    label, letters = sender.label, _NO_LETTER.sub("", fold(key))
    if not label or not letters:
        return f"none {sender.kind}"
    parts = company_key(name).split()
    initials = "".join(part[0] for part in parts)
    if label == letters:
        return "same"
    if len(label) > 2 and letters.startswith(label):
        return "begins it"
    if how := spells(sender.written, company_key(name)):
        return how
    if len(letters) > 2 and label.startswith(letters):
        return "begins with it"
    if len(letters) > 3 and letters in label:
        return "holds it"
    if len(label) > 3 and label in letters:
        return "in it"
    if len(initials) > 1 and label.startswith(initials):
        return "initials"
    return "first word" if len(parts[0]) > 3 and fold(parts[0]) in label else "other"


def _labels_of_links(message: Message) -> tuple[str, ...]:
    """The labels of domains that a mail names in its text, or whose house answers: of its firm, or of others."""
    text = f"{message.body.new[:8000]} {message.body.signature[:500]}"
    own = {one.domain for one in message.recipients} | {message.sender.domain}
    found = [one for one in _LINK_TO.findall(text)[:20] if one[0].lower() not in own] if "." in text else []
    answers = [message.reply_to] if message.reply_to and message.reply_to.domain not in own else []
    labels = [owner_label(Address("", f"a@{host.lower()}")) or path.lower() for host, path in found]
    return tuple(dict.fromkeys([*map(owner_label, answers), *labels]))[:6]


def _linked(key: str, name: str, sender: Sender) -> str:
    """How a name stands to the domains that the mail names."""
    for label in sender.linked:
        bare = label.replace("-", "")
        if len(bare) > 2 and (bare.startswith(key) or key.startswith(bare)):
            return "same" if bare == key else "begins"
        if label and (how := spells(label, company_key(name))):
            return how
    return ""


def _whose(name: str, sender: Sender) -> Iterator[str]:
    parts = set(name.casefold().split())
    if name.casefold() in sender.names:
        yield "somebody's name"
    if parts <= sender.sender:
        yield "sender's name"
    elif parts & sender.sender:
        yield "of sender's name"
    if parts & sender.receivers:
        yield "of receiver's name"


def _words_of(receiver: Address) -> list[str]:
    """The words of a receiver's name; of the address, where there is no name."""
    return re.findall(r"[^\W\d_]{2,}", (receiver.name or receiver.address.partition("@")[0]).casefold())


def _people_of(message: Message) -> Iterator[Address]:
    """Whom a mail is to, and who wrote or organises: under their own address, a name is theirs and not the firm's."""
    yield from message.recipients
    organizers = (invitation.organizer for invitation in message.invitations)
    signed = _signed(message)
    for address in (message.sender, message.reply_to, *organizers):
        if address is None:
            continue
        local, parts = address.address.partition("@")[0], address.name.casefold().split()
        named = not is_shared(address) and any(len(word) > 2 and word in local for word in parts)
        if named or (len(clean_name(address.name).split()) > 1 and parts[0] in signed):
            yield address


def _spelled_of(message: Message) -> frozenset[str]:
    """The names that the addresses of an event's people spell, where it has no others: "dana.lund@northwind.example".

    At a free mail provider a small firm may be spelled so, too.
    """
    organizers = (event.organizer for event in message.invitations if event.organizer)
    attendees = (one.address for event in message.invitations for one in event.attendees)
    alone = (one for one in chain(organizers, attendees) if not (one.name or is_free_mail(one) or is_shared(one)))
    spelled = (_SPELLED.fullmatch(one.address.partition("@")[0].casefold()) for one in alone)
    return frozenset(f"{found['given']} {found['family']}" for found in spelled if found)


def _signed(message: Message) -> set[str]:
    """The last lines of a mail, as far as its clauses: whoever signs it stands alone in one."""
    lines = [*message.body.new[-600:].splitlines()[-8:], *message.body.signature[:300].splitlines()[:3]]
    return {line.partition(",")[0].strip(" .-–—*").casefold() for line in lines}
