"""The register of applications: by which signs a mail is known as one's, learnt from the mails that are."""

from __future__ import annotations

import itertools
import re
import unicodedata
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime

from agent.classification.senders.domains import is_agency, is_shared, owner_label
from agent.extraction.employer.company import company_key, company_of_domain
from agent.extraction.names.names import name_at_house, name_booked, name_spoken_for
from agent.extraction.names.nicknames import forms_of
from agent.extraction.words.houses import initials, shortens
from agent.likeness import distinctive_words, firms_alike, keys_alike, place_of, run_together, same_firm
from agent.matching.signs import client_over, relays_of, thread_of
from agent.model.application import ANOTHER, MessageFact
from agent.model.mail import AWAY, Address, Category
from agent.naming import is_house_of, stands_for_client

_LEAST_OF_A_HOUSE = 4  # letters of a name
_FIRST_LETTERS = 4  # of a firm's name, by which it is looked up
_LONGEST_ID = 40  # characters, before "-2"


@dataclass(slots=True)
class Entry:
    """What the index knows of one application."""

    id: str
    company: str
    role: str
    closed: datetime | None = None  # when they refused, or the user gave it up
    agency: bool = False  # the firm that it bears is the agency's, for the client was not named
    numbers: set[str] = field(default_factory=set)
    hours: set[datetime] = field(default_factory=set)  # at which an interview was offered or set
    hours_of: dict[str, set[datetime]] = field(default_factory=dict, repr=False)  # the same by who offered it
    labels: set[str] = field(default_factory=set)  # of the domains from which its people write
    received: dict[str, str] = field(default_factory=dict)  # who acknowledged it, under which role
    also: set[str] = field(default_factory=set)  # what a receipt in two languages calls the post besides


@dataclass(slots=True)
class Register:
    """What is known of all applications, by each sign under which a mail may look for one."""

    entries: dict[str, Entry] = field(default_factory=dict, repr=False)
    by_message: dict[str, Entry] = field(default_factory=dict, repr=False)
    shared: dict[str, dict[str, Entry]] = field(default_factory=dict, repr=False)  # of own mails to a person of several
    by_mention: dict[str, Entry] = field(default_factory=dict, repr=False)
    answered_in_several: set[str] = field(default_factory=set, repr=False)
    """Message-IDs of what the user answered by a mail that lies in several applications, for it went to somebody of
    each: that tells of none where what it answers belongs."""

    _own: dict[int, Entry] = field(default_factory=dict, init=False, repr=False)
    by_conversation: dict[str, Entry] = field(default_factory=dict, repr=False)
    by_uid: dict[str, Entry] = field(default_factory=dict, repr=False)
    by_relay: dict[str, Entry] = field(default_factory=dict, repr=False)
    by_person: dict[str, dict[str, Entry]] = field(default_factory=dict, repr=False)
    by_name: dict[str, dict[str, Entry]] = field(default_factory=dict, repr=False)  # at a house, or who is booked
    by_company: dict[str, dict[str, Entry]] = field(default_factory=dict, repr=False)
    by_house: dict[str, dict[str, list[Entry]]] = field(default_factory=dict, repr=False)
    by_beginning: dict[str, set[str]] = field(default_factory=dict, repr=False)
    by_domain: dict[str, dict[str, Entry]] = field(default_factory=dict, repr=False)
    by_first_letters: dict[str, dict[str, Entry]] = field(default_factory=dict, repr=False)  # of a name run together
    by_word: dict[str, dict[str, Entry]] = field(default_factory=dict, repr=False)
    by_initials: dict[str, dict[str, Entry]] = field(default_factory=dict, repr=False)
    by_machine: dict[str, dict[str, Entry]] = field(default_factory=dict, repr=False)
    by_number: dict[str, dict[str, Entry]] = field(default_factory=dict, repr=False)
    agencies: set[str] = field(default_factory=set, repr=False)  # labels of agencies' domains
    outreach: dict[str, MessageFact] = field(default_factory=dict, repr=False)
    unsettled: set[str] = field(default_factory=set, repr=False)  # mails that lie at no application

    def enter(self, identity: str, company: str, role: str) -> Entry:
        """Given an application, let it be known by its firm's name."""
        entry = Entry(identity, company, role)
        self.entries[identity] = entry
        self._name(entry, company)
        return entry

    def learn(self, entry: Entry, fact: MessageFact) -> None:
        """Given a mail of an application, let that be known by what stands in it."""
        self._learn_agency(fact)
        self._learn_thread(entry, fact)
        for claim in fact.interviews:
            if claim.uid:
                self.by_uid.setdefault(claim.uid, entry)
        for address in relays_of(fact):
            self.by_relay.setdefault(address, entry)
        for number in fact.named.numbers:
            self.by_number.setdefault(number, {})[entry.id] = entry
        entry.numbers.update(fact.named.numbers)
        hours = {claim.start for claim in fact.interviews if claim.start is not None}
        entry.hours |= hours
        entry.hours_of.setdefault(fact.sender.address, set()).update(hours)
        if fact.category is Category.ACKNOWLEDGEMENT:
            entry.received.setdefault(fact.sender.address, fact.role.casefold())
            entry.also.update(other for other in fact.named.roles if _is_beside(fact.role, other, fact.subject))
            self._learn_houses(entry, fact)
        if not fact.own:
            self._learn_senders(entry, fact)
            self._learn_names(entry, fact)
        if fact.category is Category.REJECTION and not fact.needs_review:
            entry.closed = fact.date
        if not entry.role and not fact.needs_review and fact.named.told:
            entry.role = fact.role
        self._learn_company(entry, fact)

    def know(self, entry: Entry, address: str) -> None:
        """Given an address of one of its people, let an application be known by it, if it is theirs alone."""
        if address and not is_shared(Address("", address)):
            self.by_person.setdefault(address, {})[entry.id] = entry

    def leave(self, fact: MessageFact) -> None:
        """Given a mail that belongs to no application, remember it for what answers it."""
        self._learn_agency(fact)
        if fact.category is Category.OUTREACH and fact.message_id:
            self.outreach[fact.message_id] = fact
        elif fact.message_id:
            self.unsettled.add(fact.message_id)

    def known_in(self, message_id: str, at: datetime) -> Entry | None:
        """Given a mail and a time, return the application in which the mail is known; None where it is in several that
        were open then: the user wrote to somebody who is of each of them."""
        several = self.shared.get(message_id)
        if several is None:
            return self.by_message.get(message_id)
        open_ = [one for one in several.values() if not (one.closed and one.closed < at)]
        return open_[0] if len(open_) == 1 else None

    def firms(self, company: str) -> list[tuple[str, list[Entry]]]:
        """Given a firm, return the applications there; where there are none, at firms whose name may be the same."""
        key = company_key(company)
        if not key:
            return []
        near = {other for start in _beginnings(key) for other in self.by_beginning.get(start, ())}
        same = [entry for other in sorted(near) if same_firm(key, other) for entry in self.by_company[other].values()]
        if same:
            return [("firm", same)]
        alike = [entry for other in sorted(near) if keys_alike(key, other) for entry in self.by_company[other].values()]
        return [("firm alike", alike)] if alike else []

    def of_house_named(self, fact: MessageFact) -> Iterator[Entry]:
        """Given a mail, yield the applications whose acknowledgement named its firm beside another; of a system's mails
        those that it acknowledged itself."""
        key = company_key(fact.company)
        received = fact.category is Category.ACKNOWLEDGEMENT
        if not key or (fact.automatic and received) or self.firms(fact.company):
            return
        for other, entries in self.by_house.get(key.partition(" ")[0], {}).items():
            if keys_alike(key, other):
                yield from (one for one in entries if not fact.automatic or fact.sender.address in one.received)

    def of_label(self, label: str) -> Iterator[Entry]:
        """Given a domain's label, yield applications at firms whose word is in it: "brackness" in "bracknessuni"."""
        for start in range(len(label) - 4):
            for stop in range(start + 5, len(label) + 1):
                yield from self.by_word.get(label[start:stop], {}).values()

    def of_mailbox(self, label: str) -> Iterator[Entry]:
        """Given a mailbox's label, yield applications at firms of whose name it is: "patsysdiner" of Patsy's Diner."""
        for entry in self.by_first_letters.get(label.removeprefix("the")[:_FIRST_LETTERS], {}).values():
            if shortens(label, company_key(entry.company)):
                yield entry

    def client(self, fact: MessageFact) -> str:
        """Given a mail, return of which client an agency writes; "" where none is named, or no agency wrote it."""
        house = company_of_domain(fact.sender)
        if not self._is_agencys(fact) or is_agency(fact.company) or firms_alike(fact.company, house):
            return ""
        return fact.company

    def as_its_clients(self, fact: MessageFact) -> MessageFact:
        """Given a mail, return it as about the client that stands over it beside the post, where a recruiter who is
        known to write for others signs for their own house: "Larkspur Medical - Data Analyst"."""
        house = company_of_domain(fact.sender)
        if fact.automatic or not self._is_agencys(fact) or not firms_alike(fact.company or house, house):
            return fact
        theirs = self.by_domain.get(owner_label(fact.sender), {}).values()
        writes_for_others = is_agency(house) or any(
            one.company and not one.agency and not firms_alike(one.company, house) for one in theirs
        )
        client = client_over(fact) if writes_for_others else ""
        return replace(fact, company=client, named=replace(fact.named, sure=True)) if client else fact

    def _is_agencys(self, fact: MessageFact) -> bool:
        house = company_of_domain(fact.sender)
        return not fact.own and (owner_label(fact.sender) in self.agencies or bool(house and is_agency(house)))

    def _name(self, entry: Entry, company: str) -> None:
        key = company_key(company)
        if key:
            self.by_company.setdefault(key, {})[entry.id] = entry
            for start in _beginnings(key):
                self.by_beginning.setdefault(start, set()).add(key)
            self.by_first_letters.setdefault(run_together(key)[:_FIRST_LETTERS], {})[entry.id] = entry
            if letters := initials(key):
                self.by_initials.setdefault(letters, {})[entry.id] = entry
            for word in distinctive_words(key):
                self.by_word.setdefault(word, {})[entry.id] = entry

    def _learn_agency(self, fact: MessageFact) -> None:
        label = owner_label(fact.sender)
        if stands_for_client(fact) and is_house_of(fact.sender, fact.company):
            self.agencies.add(label)

    def _learn_houses(self, entry: Entry, fact: MessageFact) -> None:
        """Learn the other firms that an acknowledgement names: "Receptionist at The Larch, of Brandt Hotels".

        Those that an agency names are its clients, and none is another's house.
        """
        if self._is_agencys(fact):
            return
        for key in map(company_key, fact.named.firms):
            if len(key) > _LEAST_OF_A_HOUSE and not is_agency(key):
                self.by_house.setdefault(key.partition(" ")[0], {}).setdefault(key, []).append(entry)

    def _learn_company(self, entry: Entry, fact: MessageFact) -> None:
        agency = (
            stands_for_client(fact)
            or (entry.agency and firms_alike(fact.company, entry.company))
            or (owner_label(fact.sender) in self.agencies and firms_alike(fact.company, company_of_domain(fact.sender)))
        )
        if agency and not entry.company:
            entry.agency = True
        elif fact.company and (not entry.company or (entry.agency and not agency)):
            entry.company, entry.agency = fact.company, agency
            self._name(entry, fact.company)
        elif agency and fact.company == entry.company:
            entry.agency = True

    def _learn_thread(self, entry: Entry, fact: MessageFact) -> None:
        if fact.message_id:
            before = self.by_message.get(fact.message_id)
            if before is not None and before is not entry:
                self.shared.setdefault(fact.message_id, {before.id: before})[entry.id] = entry
            self.by_message[fact.message_id] = entry
        for message_id in thread_of(fact):
            self.by_mention.setdefault(message_id, entry)
        if fact.own and self._own.setdefault(fact.id, entry) is not entry:
            self.answered_in_several |= set(thread_of(fact))
        if fact.conversation:
            self.by_conversation.setdefault(fact.conversation, entry)

    def _learn_names(self, entry: Entry, fact: MessageFact) -> None:
        """Learn whom a mail from the firm's own domain names in full: who will be on the panel writes later."""
        for person in (*fact.people, *(one for claim in fact.interviews for one in claim.people)):
            signs = {name_at_house(fact.sender, person.name), *map(name_booked, forms_of(person.name))} - {""}
            signs |= {name_spoken_for(person.name.partition(" ")[0])} - {""}
            for sign in signs if person.part not in AWAY else ():
                self.by_name.setdefault(sign, {})[entry.id] = entry

    def _learn_senders(self, entry: Entry, fact: MessageFact) -> None:
        for person in fact.people:
            self.know(entry, person.address)
        if fact.automatic:
            self.by_machine.setdefault(fact.sender.address, {})[entry.id] = entry
        else:
            self.know(entry, fact.sender.address)
        label = owner_label(fact.sender)
        if label:
            self.by_domain.setdefault(label, {})[entry.id] = entry
            entry.labels.add(label)


def fresh_id(company: str, taken: Collection[str]) -> str:
    """Given the firm of a new application, and the ids that are taken, return one that people can type.

    Its letters are Latin ones: "Café Ørsted, Inc." is "cafe-ørsted"; where that is taken, "cafe-ørsted-2". What
    commands take for no application ("new") no firm is called.
    """
    letters = unicodedata.normalize("NFKD", company_key(company))
    plain = "".join(one for one in letters if not unicodedata.combining(one))
    words = re.findall(r"[a-z0-9ß-ɏ]+", unicodedata.normalize("NFC", plain))
    stem = "-".join(words)[:_LONGEST_ID].strip("-")
    numbered = (f"{stem or 'application'}-{number}" for number in itertools.count(2 if stem else len(taken) + 1))
    return next(name for name in itertools.chain(filter(None, (stem,)), numbered) if name not in {*taken, ANOTHER})


def _beginnings(key: str) -> tuple[str, ...]:
    """Given a company's key, return what others that may be alike begin with, too: its first letters, run together."""
    names = filter(None, (key, place_of(key)))
    return tuple(start for name in names for start in (name.partition(" ")[0], name.replace(" ", "")[:5]))


def _is_beside(role: str, other: str, subject: str) -> bool:
    """Whether a subject has both names of a post with a bar between them: "Conseillère RH / HR Advisor"."""
    pairs = ((role, other), (other, role))
    said = " ".join(subject.casefold().split())
    return bool(role and other) and any(f"{one} {bar} {two}".casefold() in said for one, two in pairs for bar in "/|")
