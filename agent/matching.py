"""Matching: which application a message belongs to, and why; pure, and flat in the number of applications.

Some signs are certain: the thread, the invitation's UID, the address under which an applicant system relays one
application's mail. Where there is none, everything that speaks for or against an application is weighed (``EVIDENCE``):
who wrote, which firm and role are named, from which house it came, the vacancy's number. What does not plainly belong
to one of them is asked about, or begins a new one. What was matched is added to the index, so that the next message of
the same pass sees it.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Set
from dataclasses import dataclass, field
from datetime import datetime
from itertools import chain

from agent.classification.known_senders import SenderSort, sender_kind
from agent.extraction.company import company_key, company_of_domain
from agent.extraction.domains import is_agency, is_relay, is_shared, owner_label
from agent.extraction.subjects import bare_subject
from agent.likeness import distinctive_words, firms_alike, keys_alike, role_within, roles_alike, same_firm
from agent.model.application import ApplicationFacts, Match, MatchKind, MessageFact
from agent.model.mail import Address, Category

_CREATES = frozenset(
    {
        Category.ACKNOWLEDGEMENT,
        Category.INTERVIEW_INVITATION,
        Category.INTERVIEW_CONFIRMATION,
        Category.INTERVIEW_CHANGE,
        Category.INTERVIEW_CANCELLATION,
        Category.NO_DECISION,
        Category.REJECTION,
        Category.OFFER,
        Category.ASSESSMENT,
        Category.INFORMATION_REQUEST,
    }
)
_AFTER_NO_REFUSAL = frozenset(
    {Category.INTERVIEW_INVITATION, Category.INTERVIEW_CONFIRMATION, Category.ASSESSMENT, Category.OFFER}
)
_STANDS_ALONE = frozenset({Category.OUTREACH, Category.OWN, Category.UNRELATED, Category.BOUNCE})

# How much each kind of evidence counts for an application, or against it.
EVIDENCE = {
    "number": 6,  # the vacancy's number is the same
    "person": 4,  # somebody of this application wrote it
    "firm": 4,  # it is about this firm
    "firm alike": 3,  # about one whose name may be the same
    "firm named": 2,  # it names this firm beside another
    "house": 3,  # it came from a domain from which people of this application write
    "label": 2,  # it came from a domain that has this firm's name in it
    "platform": 1,  # a machine wrote it that wrote about this application
    "role": 3,
    "role alike": 2,
    "role named": 1,
    "another firm": -6,
    "perhaps another firm": -1,
    "another role": -4,
    "plainly another role": -8,  # its subject names that role, or it has a number that this one has not
    "perhaps another role": -1,
    "begun anew": -7,  # an application is received at a firm that had refused one, or had received one
    "another number": -6,
    "another thread": -3,  # it answers a mail that belongs to no application
}
_ABOUT = {"firm", "firm alike"}
_OF_FIRM = {"firm", "firm alike", "firm named"}
_OF_HOUSE = {"house", "label"}
_OTHER_ROLE = {"another role", "plainly another role"}
_TELLS = {"number", "role", "role alike", "role named"}  # of several at one firm, which is meant
_ENOUGH = 3
_LEAD = 2
_LEAD_OVER_SIBLING = 5  # of two open applications at one firm, where nothing in the mail tells which
_SOMETHING = 1
_LEAST_OF_A_HOUSE = 4  # letters of a name
_FEW = 12  # applications about which one machine wrote, beyond which it tells nothing that it wrote


@dataclass(slots=True)
class _Entry:
    """What the index knows of one application."""

    id: str
    company: str
    role: str
    closed: datetime | None = None  # when they refused, or the user gave it up
    agency: bool = False  # the firm that it bears is the agency's, for the client was not named
    numbers: set[str] = field(default_factory=set)
    hours: set[datetime] = field(default_factory=set)  # at which an interview was offered or set
    received: dict[str, str] = field(default_factory=dict)  # who acknowledged it, under which role


@dataclass(slots=True)
class _Weighed:
    """What speaks for an application: the kinds of evidence, and why in words, the weightiest first said."""

    entry: _Entry
    kinds: list[str] = field(default_factory=list)
    because: str = ""

    @property
    def weight(self) -> int:
        """How much it comes to."""
        return sum(EVIDENCE[kind] for kind in self.kinds)

    @property
    def enough(self) -> bool:
        """Whether it is enough. Of another role it is no likelier for coming from the firm's house: all of them do."""
        of_firm = _OF_HOUSE if _OTHER_ROLE & set(self.kinds) and _OF_FIRM & set(self.kinds) else set()
        return sum(EVIDENCE[kind] for kind in self.kinds if kind not in of_firm) >= _ENOUGH


@dataclass(slots=True)
class Index:
    """Where messages belong, given the applications known and the messages at none; ``add`` keeps it current."""

    applications: Iterable[ApplicationFacts] = field(repr=False)
    unassigned: tuple[MessageFact, ...] = field(default=(), repr=False)
    _entries: dict[str, _Entry] = field(default_factory=dict, init=False, repr=False)
    _by_message: dict[str, _Entry] = field(default_factory=dict, init=False, repr=False)
    _by_mention: dict[str, _Entry] = field(default_factory=dict, init=False, repr=False)
    _by_conversation: dict[str, _Entry] = field(default_factory=dict, init=False, repr=False)
    _by_uid: dict[str, _Entry] = field(default_factory=dict, init=False, repr=False)
    _by_relay: dict[str, _Entry] = field(default_factory=dict, init=False, repr=False)
    _by_person: dict[str, dict[str, _Entry]] = field(default_factory=dict, init=False, repr=False)
    _by_company: dict[str, dict[str, _Entry]] = field(default_factory=dict, init=False, repr=False)
    _by_house: dict[str, dict[str, list[_Entry]]] = field(default_factory=dict, init=False, repr=False)
    _by_beginning: dict[str, set[str]] = field(default_factory=dict, init=False, repr=False)
    _by_domain: dict[str, dict[str, _Entry]] = field(default_factory=dict, init=False, repr=False)
    _by_word: dict[str, dict[str, _Entry]] = field(default_factory=dict, init=False, repr=False)
    _by_machine: dict[str, dict[str, _Entry]] = field(default_factory=dict, init=False, repr=False)
    _by_number: dict[str, dict[str, _Entry]] = field(default_factory=dict, init=False, repr=False)
    _agencies: set[str] = field(default_factory=set, init=False, repr=False)  # labels of agencies' domains
    _outreach: dict[str, MessageFact] = field(default_factory=dict, init=False, repr=False)
    _unsettled: set[str] = field(default_factory=set, init=False, repr=False)  # mails that lie at no application

    def __post_init__(self) -> None:
        for application in self.applications:
            entry = self._enter(application.id, application.company, application.role)
            for fact in application.messages:
                self._learn(entry, fact)
            for said in application.people_said:
                self._know(entry, said.claim.address)
            entry.closed = entry.closed or application.closed_at or application.withdrawn_at
        for fact in self.unassigned:
            self._leave(fact)

    def match(self, fact: MessageFact) -> Match:
        """Given a message, return which application it belongs to: a known one, a new one, one of several, or none."""
        certain = self._by_certain_sign(fact)
        if certain is not None:
            return self._known(fact, *certain)
        if fact.own:
            return self._of_own(fact)
        if fact.category in _STANDS_ALONE:
            return self._new(fact)
        if fact.category is Category.AUTO_REPLY and _thread(fact):
            return _none(fact, "it answers a mail that belongs to no application")
        return self._decide(fact, self._weigh(fact))

    def add(self, fact: MessageFact, match: Match) -> None:
        """Given a message and where it belongs, let the next messages be matched by it too."""
        if match.application is None:
            self._leave(fact)
            return
        self._unsettled.discard(fact.message_id)
        entry = self._entries.get(match.application) or self._enter(match.application, match.company, match.role)
        for outreach in self.answered_outreach(fact):
            self._outreach.pop(outreach.message_id, None)
            self._learn(entry, outreach)
        self._learn(entry, fact)

    def answered_outreach(self, fact: MessageFact) -> tuple[MessageFact, ...]:
        """Given an own message, return the unassigned outreach that it answers, which joins the new application."""
        if not fact.own:
            return ()
        return tuple(self._outreach[message_id] for message_id in _thread(fact) if message_id in self._outreach)

    # ---- certain signs

    def _by_certain_sign(self, fact: MessageFact) -> tuple[_Entry, str] | None:
        for message_id in (fact.bounced_message_id, *_thread(fact)):
            if message_id in self._by_message and not self._speaks_of_another(fact, self._by_message[message_id]):
                return self._by_message[message_id], "it answers a mail of this application"
        if fact.message_id and fact.message_id in self._by_mention:
            return self._by_mention[fact.message_id], "a mail of this application answers it"
        if fact.conversation in self._by_conversation and _answers(fact):
            return self._by_conversation[fact.conversation], "it goes on with a conversation"
        for claim in fact.interviews:
            if claim.uid and claim.uid in self._by_uid:
                return self._by_uid[claim.uid], "it is about the same invitation"
        for address in _relays(fact):
            if address in self._by_relay:
                return self._by_relay[address], "it came by this application's relay address"
        return None

    def _speaks_of_another(self, fact: MessageFact, entry: _Entry) -> bool:
        """Whether an answer within a thread is plainly about another firm or vacancy: an agency's recruiter answers an
        old mail to speak of another client."""
        if fact.own or fact.automatic:
            return False
        number = {found.id for one in fact.named.numbers for found in self._by_number.get(one, {}).values()}
        if number and entry.id not in number:
            return True
        if not fact.company or not fact.named.sure or not entry.company or entry.agency:
            return False
        return not firms_alike(fact.company, entry.company) and bool(self._firms(fact.company))

    def _of_own(self, fact: MessageFact) -> Match:
        """The user's own mail that stands in no known thread: the one application of whom it is addressed to."""
        if self._answers_unsettled(fact):
            return self._new(fact)
        if fact.applies and not _thread(fact) and (fact.company or fact.role):
            return self._applied(fact)
        for address in fact.recipients:
            known = self._by_person.get(address.address, {})
            if len(known) == 1 and not self.answered_outreach(fact):
                name = address.name or address.address
                return self._known(fact, next(iter(known.values())), f"it is addressed to {name}")
        return self._new(fact)

    def _applied(self, fact: MessageFact) -> Match:
        """The user's own application, which begins one, unless there is an open one at that firm for that role."""
        known = {entry.id: entry for kind, found in self._firms(fact.company) if kind == "firm" for entry in found}
        for address in fact.recipients:
            known |= self._by_person.get(address.address, {})
        fitting = [
            entry
            for entry in known.values()
            if not (entry.closed and entry.closed < fact.date)
            and not (fact.role and entry.role and not roles_alike(entry.role, fact.role))
        ]
        if not fitting:
            because = "you applied by it"
            return Match(fact.id, MatchKind.NEW, self._fresh_id(fact.company), fact.company, fact.role, because)
        if len(fitting) > 1:
            return _none(fact, "several applications may be meant")
        return self._known(fact, fitting[0], "you wrote it about this application")

    def _answers_unsettled(self, fact: MessageFact) -> bool:
        """Whether it answers a mail that lies nowhere, or was asked about: where that one goes, it goes."""
        return not self._unsettled.isdisjoint(_thread(fact))

    def _may_be_new(self, fact: MessageFact, best: _Weighed) -> bool:
        """Whether a mail may be of an application that is not known yet, though somebody of a known one wrote it: it
        answers what the user wrote elsewhere, an agency's recruiter speaks of another firm, or the known one is over.
        """
        if _TELLS & set(best.kinds) or fact.category not in _CREATES or not _company(fact):
            return False
        open_still = best.entry.agency and not best.entry.company and not best.entry.role
        of_agency = (best.entry.agency and not open_still) or (not best.entry.agency and self._client(fact) != "")
        other = of_agency and bool(fact.company) and not _ABOUT & set(best.kinds)
        again = best.entry.closed is not None and fact.date > best.entry.closed and fact.category in _AFTER_NO_REFUSAL
        return other or again or self._answers_unsettled(fact)

    def _is_another_client(self, fact: MessageFact, likely: list[_Weighed]) -> bool:
        """Whether an agency surely writes of a client of whom it has not before, and has none left unnamed."""
        if not fact.named.sure or not self._client(fact):
            return False
        may_be = (one for one in likely if _ABOUT & set(one.kinds) or one.entry.agency)
        return all(_OTHER_ROLE & set(one.kinds) for one in may_be)

    def _client(self, fact: MessageFact) -> str:
        """The client of whom an agency writes; "" where none is named, or no agency wrote it."""
        house = company_of_domain(fact.sender)
        of_agency = not fact.own and (owner_label(fact.sender) in self._agencies or (house and is_agency(house)))
        if not of_agency or is_agency(fact.company) or firms_alike(fact.company, house):
            return ""
        return fact.company

    # ---- evidence

    def _weigh(self, fact: MessageFact) -> list[_Weighed]:
        """Return every application that something speaks for, the likeliest first."""
        weighed: dict[str, _Weighed] = {}

        def note(entries: Iterable[_Entry], kind: str, because: str) -> None:
            for entry in entries:
                one = weighed.setdefault(entry.id, _Weighed(entry))
                if kind not in one.kinds:
                    one.kinds.append(kind)
                    one.because = one.because or because

        for number in fact.named.numbers:
            note(self._by_number.get(number, {}).values(), "number", f"it has the number {number}")
        for address in (fact.sender, *((fact.reply_to,) if fact.reply_to else ())):
            name = address.name or address.address
            note(self._by_person.get(address.address, {}).values(), "person", f"{name} wrote it")
        for kind, entries in self._firms(fact.company):
            note(entries, kind, f"it is about {fact.company}")
        note(self._of_house_named(fact), "firm alike", f"it is about {fact.company}, which its application named")
        # An agency's recruiter signs with the agency's name, and says "the Larkspur people" in between.
        named = "firm alike" if is_agency(fact.company) and not fact.automatic else "firm named"
        for firm in fact.named.firms:
            note([entry for _, found in self._firms(firm) for entry in found], named, f"it names {firm}")
        note(self._by_domain.get(owner_label(fact.sender), {}).values(), "house", f"it came from {fact.sender.domain}")
        note(self._of_label(owner_label(fact.sender)), "label", f"it came from {fact.sender.domain}")
        platform = self._by_machine.get(fact.sender.address, {})
        if fact.automatic and len(platform) <= _FEW:
            note(platform.values(), "platform", "it came by the same system")
        elsewhere = bool(_thread(fact))  # one that is known decided already
        tells = _OF_FIRM | _OF_HOUSE if weighed and _named_by_house(fact) else _OF_FIRM
        for one in weighed.values():
            one.kinds += [*_for_and_against(fact, one, tells), *(["another thread"] if elsewhere else [])]
        return sorted(weighed.values(), key=lambda one: -one.weight)

    def _firms(self, company: str) -> list[tuple[str, list[_Entry]]]:
        """The applications at a firm of that name; where there are none, at firms whose name may be the same."""
        key = company_key(company)
        if not key:
            return []
        near = {other for start in _beginnings(key) for other in self._by_beginning.get(start, ())}
        same = [entry for other in sorted(near) if same_firm(key, other) for entry in self._by_company[other].values()]
        if same:
            return [("firm", same)]
        alike = [
            entry for other in sorted(near) if keys_alike(key, other) for entry in self._by_company[other].values()
        ]
        return [("firm alike", alike)] if alike else []

    def _of_house_named(self, fact: MessageFact) -> Iterator[_Entry]:
        """The applications whose acknowledgement named that firm beside another: a group's, and its house."""
        key = company_key(fact.company)
        if not key or fact.automatic or self._firms(fact.company):
            return
        for other, entries in self._by_house.get(key.partition(" ")[0], {}).items():
            if keys_alike(key, other):
                yield from entries

    def _of_label(self, label: str) -> Iterator[_Entry]:
        """The applications at firms whose own word stands in a domain's label: "brackness" in "bracknessuni"."""
        for start in range(len(label) - 4):
            for stop in range(start + 5, len(label) + 1):
                yield from self._by_word.get(label[start:stop], {}).values()

    def _decide(self, fact: MessageFact, weighed: list[_Weighed]) -> Match:
        if not weighed:
            return self._new(fact)
        creates = _may_create(fact) and (bool(fact.company) or not any("house" in one.kinds for one in weighed))
        if not creates and (fact.category not in _CREATES or not fact.company):
            for one in weighed:  # it can be about nothing else
                one.kinds = [kind for kind in one.kinds if kind not in _OTHER_ROLE]
            weighed.sort(key=lambda one: -one.weight)
        best = weighed[0]
        likely = [one for one in weighed if one.weight > max(best.weight - _lead(best, one), 0)]
        if best.enough:
            likely = _standing(fact, likely)
            if len(likely) == 1 and not self._may_be_new(fact, likely[0]):
                return self._known(fact, likely[0].entry, likely[0].because)
            if creates and self._is_another_client(fact, likely):
                return self._new(fact)
            return _ask(fact, likely)
        known_house = _named_by_house(fact) and _from_the_house(weighed)
        if creates and _begins(fact) and (not known_house or _of_another_role(fact, weighed)):
            return self._new(fact)
        of_firm = any(_OTHER_ROLE & set(one.kinds) and _OF_FIRM & set(one.kinds) for one in weighed)
        if best.weight < _SOMETHING and not _may_create(fact) and not of_firm:
            return _none(fact, "little speaks for any application")
        return _ask(fact, likely or weighed)

    # ---- what it comes to

    def _known(self, fact: MessageFact, entry: _Entry, because: str) -> Match:
        return Match(
            fact.id, MatchKind.KNOWN, entry.id, entry.company or fact.company, entry.role or fact.role, because
        )

    def _new(self, fact: MessageFact) -> Match:
        outreach = self.answered_outreach(fact)
        if outreach and fact.withdraws:
            return _none(fact, "it declines what a recruiter wrote about")
        if outreach:
            return self._of_outreach(fact, outreach[0])
        if not _may_create(fact):
            return Match(fact.id, MatchKind.NONE, because="it belongs to no application that is known")
        company = _company(fact)
        because = "it is the first word of this application"
        opened = is_agency(company) and not fact.automatic and fact.category is not Category.ACKNOWLEDGEMENT
        return Match(fact.id, MatchKind.NEW, self._fresh_id(company), "" if opened else company, fact.role, because)

    def _of_outreach(self, fact: MessageFact, outreach: MessageFact) -> Match:
        """An answer to a recruiter: about what was applied for already, if firm and role are, else something new."""
        known = [entry for _, entries in self._firms(outreach.company) for entry in entries]
        fitting = [entry for entry in known if not entry.closed and not entry.agency]
        fitting = [
            entry for entry in fitting if not outreach.role or not entry.role or roles_alike(entry.role, outreach.role)
        ]
        if len(fitting) == 1:
            return self._known(fact, fitting[0], "it answers a recruiter who wrote about it")
        company = outreach.company or company_of_domain(outreach.sender)
        because = "it answers a recruiter who wrote out of the blue"
        known_as = "" if is_agency(company) else company  # whom the agency stands for is told later
        return Match(fact.id, MatchKind.NEW, self._fresh_id(company), known_as, outreach.role, because)

    def _fresh_id(self, company: str) -> str:
        plain = unicodedata.normalize("NFKD", company).encode("ascii", "ignore").decode()
        slug = "-".join(re.findall(r"[a-z0-9]+", company_key(plain)))[:40].strip("-")
        number = 1 if slug else len(self._entries) + 1
        while True:
            wanted = (slug if number == 1 else f"{slug}-{number}") if slug else f"application-{number}"
            if wanted not in self._entries:
                return wanted
            number += 1

    # ---- learning

    def _leave(self, fact: MessageFact) -> None:
        self._learn_agency(fact)
        if fact.category is Category.OUTREACH and fact.message_id:
            self._outreach[fact.message_id] = fact
        elif fact.message_id:
            self._unsettled.add(fact.message_id)

    def _enter(self, identity: str, company: str, role: str) -> _Entry:
        entry = _Entry(identity, company, role)
        self._entries[identity] = entry
        self._name(entry, company)
        return entry

    def _name(self, entry: _Entry, company: str) -> None:
        key = company_key(company)
        if key:
            self._by_company.setdefault(key, {})[entry.id] = entry
            for start in _beginnings(key):
                self._by_beginning.setdefault(start, set()).add(key)
            for word in distinctive_words(key):
                self._by_word.setdefault(word, {})[entry.id] = entry

    def _learn_agency(self, fact: MessageFact) -> None:
        if _stands_for_client(fact) and firms_alike(fact.company, company_of_domain(fact.sender)):
            self._agencies.add(owner_label(fact.sender))

    def _learn(self, entry: _Entry, fact: MessageFact) -> None:
        self._learn_agency(fact)
        self._learn_thread(entry, fact)
        for claim in fact.interviews:
            if claim.uid:
                self._by_uid.setdefault(claim.uid, entry)
        for address in _relays(fact):
            self._by_relay.setdefault(address, entry)
        for number in fact.named.numbers:
            self._by_number.setdefault(number, {})[entry.id] = entry
        entry.numbers.update(fact.named.numbers)
        entry.hours.update(claim.start for claim in fact.interviews if claim.start is not None)
        if fact.category is Category.ACKNOWLEDGEMENT:
            entry.received.setdefault(fact.sender.address, fact.role.casefold())
            self._learn_houses(entry, fact)
        if not fact.own:
            self._learn_senders(entry, fact)
        if fact.category is Category.REJECTION and not fact.needs_review:
            entry.closed = fact.date
        if not entry.role and not fact.needs_review and fact.named.told:
            entry.role = fact.role
        self._learn_company(entry, fact)

    def _learn_houses(self, entry: _Entry, fact: MessageFact) -> None:
        """Learn the other firms that an acknowledgement names: "Receptionist at The Larch, of Brandt Hotels"."""
        for key in map(company_key, fact.named.firms):
            if len(key) > _LEAST_OF_A_HOUSE and not is_agency(key):
                self._by_house.setdefault(key.partition(" ")[0], {}).setdefault(key, []).append(entry)

    def _learn_company(self, entry: _Entry, fact: MessageFact) -> None:
        agency = _stands_for_client(fact) or (entry.agency and firms_alike(fact.company, entry.company))
        if agency and not entry.company:
            entry.agency = True
        elif fact.company and (not entry.company or (entry.agency and not agency)):
            entry.company, entry.agency = fact.company, agency
            self._name(entry, fact.company)
        elif agency and fact.company == entry.company:
            entry.agency = True

    def _learn_thread(self, entry: _Entry, fact: MessageFact) -> None:
        if fact.message_id:
            self._by_message[fact.message_id] = entry
        for message_id in _thread(fact):
            self._by_mention.setdefault(message_id, entry)
        if fact.conversation:
            self._by_conversation.setdefault(fact.conversation, entry)

    def _learn_senders(self, entry: _Entry, fact: MessageFact) -> None:
        for person in fact.people:
            self._know(entry, person.address)
        if fact.automatic:
            self._by_machine.setdefault(fact.sender.address, {})[entry.id] = entry
        else:
            self._know(entry, fact.sender.address)
        label = owner_label(fact.sender)
        if label:
            self._by_domain.setdefault(label, {})[entry.id] = entry

    def _know(self, entry: _Entry, address: str) -> None:
        if address and not is_shared(Address("", address)):
            self._by_person.setdefault(address, {})[entry.id] = entry


def begun_by(fact: MessageFact) -> Match:
    """Given a mail of which the user says that it begins an application, return what it makes."""
    company = fact.company or company_of_domain(fact.sender)
    return Match(fact.id, MatchKind.NEW, None, "" if is_agency(company) else company, fact.role)


def client_named(messages: Iterable[MessageFact]) -> str:
    """Given the mails of an application that an agency began, in order, return whom the agency stands for; "" where
    none of them names it."""
    named = (fact for fact in messages if not fact.own and not fact.needs_review and fact.company)
    return next((fact.company for fact in named if not _stands_for_client(fact)), "")


def _for_and_against(fact: MessageFact, one: _Weighed, tells: Set[str]) -> list[str]:
    """The evidence of role, firm and standing, for an application that something else speaks for.

    ``tells`` are the kinds of evidence by which the mail's firm is known to be the application's.
    """
    entry, kinds = one.entry, []
    if fact.role and entry.role:
        if entry.role.casefold() == fact.role.casefold():
            kinds.append("role")
        elif roles_alike(entry.role, fact.role):
            kinds.append("role alike")
        elif role_within(entry.role, fact.role) or any(roles_alike(entry.role, other) for other in fact.named.roles):
            kinds.append("role named")
        else:
            kinds.append(_other_role(fact, one))
    elif entry.role and any(roles_alike(entry.role, other) for other in fact.named.roles):
        kinds.append("role named")
    about = tells & set(one.kinds)
    if fact.company and entry.company and not about and not entry.agency:
        # A firm that bought another writes about both: "your application at The Salt Loft, now of our group".
        sure = fact.named.sure and "firm named" not in one.kinds
        kinds.append("another firm" if sure else "perhaps another firm")
    renumbered = bool(fact.named.numbers and entry.numbers) and entry.numbers.isdisjoint(fact.named.numbers)
    if renumbered:
        kinds.append("another number")
    if fact.category is Category.ACKNOWLEDGEMENT and (renumbered or _begun_anew(fact, entry)):
        kinds.append("begun anew")
    return kinds


def _named_by_house(fact: MessageFact) -> bool:
    """Whether a mail's firm is known by the domain alone that it came from: "Wattlebrook", of the university's."""
    return same_firm(company_key(fact.company), company_key(company_of_domain(fact.sender)))


def _from_the_house(weighed: list[_Weighed]) -> bool:
    return any(_OF_HOUSE & set(one.kinds) for one in weighed)


def _other_role(fact: MessageFact, one: _Weighed) -> str:
    """How much a mail's role speaks against an application for another: little where the mail only speaks of one.

    So it is with an event's title, if its host or its hour is the application's: "Onsite: Mr P Lark, HR Director".
    """
    event = any(claim.uid for claim in fact.interviews) and ("person" in one.kinds or _same_hour(fact, one.entry))
    if event or not (fact.named.told or fact.automatic or fact.category is Category.ACKNOWLEDGEMENT):
        return "perhaps another role"
    return "plainly another role" if _is_plain_of_role(fact, one.entry) else "another role"


def _same_hour(fact: MessageFact, entry: _Entry) -> bool:
    return any(claim.start in entry.hours for claim in fact.interviews if claim.start is not None)


def _is_plain_of_role(fact: MessageFact, entry: _Entry) -> bool:
    """Whether a mail plainly tells of which role it is: by its subject, or a number that the application has not."""
    numbered = bool(fact.named.numbers) and entry.numbers.isdisjoint(fact.named.numbers)
    return numbered or fact.role.casefold() in fact.subject.casefold()


def _of_another_role(fact: MessageFact, weighed: list[_Weighed]) -> bool:
    """Whether a mail is of none of the roles known at its firm: it says plainly, or acknowledges, another."""
    against = {"plainly another role", *(_OTHER_ROLE if fact.category is Category.ACKNOWLEDGEMENT else ())}
    of_firm = [set(one.kinds) for one in weighed if _OF_FIRM & set(one.kinds)]
    return bool(of_firm) and all(against & kinds for kinds in of_firm)


def _stands_for_client(fact: MessageFact) -> bool:
    """Whether the firm of a mail is an agency: by its name, or because its recruiter wrote out of the blue."""
    if fact.own or not fact.company:
        return False
    blue = fact.category is Category.OUTREACH and firms_alike(fact.company, company_of_domain(fact.sender))
    return blue or is_agency(fact.company)


def _begun_anew(fact: MessageFact, entry: _Entry) -> bool:
    """Whether an acknowledgement is of another application than this: refused before, or received from here before."""
    if entry.closed and fact.date > entry.closed:
        return True
    before = entry.received.get(fact.sender.address)
    return before is not None and before != fact.role.casefold()


def _lead(best: _Weighed, other: _Weighed) -> int:
    """By how much the likeliest must outweigh another to be taken for the one meant."""
    told = _TELLS & set(best.kinds)
    if "another role" in best.kinds and {"number", "role"} & set(other.kinds):
        return _LEAD_OVER_SIBLING
    siblings = firms_alike(best.entry.company, other.entry.company) and not other.entry.closed
    return _LEAD_OVER_SIBLING if siblings and not told else _LEAD


def _none(fact: MessageFact, because: str) -> Match:
    return Match(fact.id, MatchKind.NONE, because=because)


def _ask(fact: MessageFact, likely: list[_Weighed]) -> Match:
    if fact.category not in _CREATES and not fact.needs_review:
        return Match(fact.id, MatchKind.NONE, because="several applications fit, and none better than another")
    because, count = likely[0].because, len(likely)
    because = f"{because}; {count} applications may be meant" if count > 1 else f"{because}, and little else tells"
    return Match(fact.id, MatchKind.ASK, because=because, candidates=tuple(sorted(one.entry.id for one in likely)))


def _standing(fact: MessageFact, likely: list[_Weighed]) -> list[_Weighed]:
    """Of several at one firm, the open ones; for feedback, which comes after a rejection, the closed ones."""
    first = likely[0].entry
    if first.agency or any(not firms_alike(first.company, one.entry.company) for one in likely[1:]):
        return likely  # an agency's clients: that one is open does not make it the one meant
    wanted = fact.category is Category.FEEDBACK
    return [one for one in likely if (one.entry.closed is not None) is wanted] or likely


def _begins(fact: MessageFact) -> bool:
    """Whether it may begin an application: it is received, its firm is sure, or somebody of that firm wrote it."""
    if fact.category is Category.ACKNOWLEDGEMENT or fact.named.sure:
        return True
    return not fact.automatic and firms_alike(_company(fact), company_of_domain(fact.sender))


def _answers(fact: MessageFact) -> bool:
    """Whether it answers something. Gmail makes one conversation of a machine's mails to many, if they say the same."""
    return not fact.automatic and bool(_thread(fact) or bare_subject(fact.subject) != fact.subject.strip())


def _thread(fact: MessageFact) -> tuple[str, ...]:
    """The Message-IDs that a message answers, the nearest first."""
    return tuple(dict.fromkeys(found for found in (fact.in_reply_to, *reversed(fact.references)) if found))


def _relays(fact: MessageFact) -> tuple[str, ...]:
    addresses = (*fact.recipients, fact.sender, *((fact.reply_to,) if fact.reply_to else ()))
    return tuple(address.address for address in addresses if is_relay(address))


def _beginnings(key: str) -> tuple[str, ...]:
    """Given a company's key, return what others that may be alike begin with, too: its first letters, run together."""
    squashed = key.replace(" ", "")
    return (key.partition(" ")[0], squashed[:5])


def _company(fact: MessageFact) -> str:
    """The firm that a mail is about, else whose domain it came from; a scheduler writes for those whom it names."""
    return fact.company or next(map(company_of_domain, _writers(fact)), "")


def _writers(fact: MessageFact) -> Iterator[Address]:
    if not fact.automatic:
        yield fact.sender
    elif sender_kind(fact.sender.address).kind is SenderSort.SCHEDULER:
        yield from (one for one in (fact.reply_to, *_hosts(fact)) if one is not None and company_of_domain(one))


def _hosts(fact: MessageFact) -> Iterator[Address]:
    """Who is to be met, and who invites, by address."""
    people = chain(fact.people, *(claim.people for claim in fact.interviews))
    addresses = chain((claim.organizer for claim in fact.interviews), (person.address for person in people))
    return (Address("", address) for address in addresses if address and address != fact.received_at_address)


def _may_create(fact: MessageFact) -> bool:
    return fact.category in _CREATES and not fact.needs_review and bool(_company(fact))
