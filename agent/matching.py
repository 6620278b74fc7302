"""Matching: which application a message belongs to, and why; pure, and flat in the number of applications.

The surest sign decides: the thread, the invitation's UID, the address under which an applicant system relays one
application's mail, a known person, then company and role, then the sender's domain. What was matched is added to the
index, so that the next message of the same pass sees it.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, field

from rapidfuzz import fuzz

from agent.extraction.company import company_key, company_of_domain
from agent.extraction.domains import is_relay, is_shared, owner_label
from agent.extraction.subjects import bare_subject
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
_ROLES_ALIKE = 82.0  # of 100; "Senior Data Engineer" and "Data Engineer" are alike, "Data Analyst" is another
_FIRMS_ALIKE = 90.0
_DIGITS = re.compile(r"\d+")
_LEVELS = re.compile(r"\b(?:senior|sr|junior|jr|lead|staff|principal|mid|level|the|i{1,3}|iv|v|\d+)\b")


@dataclass(slots=True)
class _Entry:
    """What the index knows of one application."""

    id: str
    company: str
    role: str
    closed: bool = False


@dataclass(frozen=True, slots=True)
class _Found:
    """Applications that one sign leads to."""

    entries: tuple[_Entry, ...]
    because: str
    sure: bool = False  # the sign alone decides, whatever company and role are named


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
    _by_first_word: dict[str, set[str]] = field(default_factory=dict, init=False, repr=False)
    _by_squashed: dict[str, set[str]] = field(default_factory=dict, init=False, repr=False)
    _by_domain: dict[str, dict[str, _Entry]] = field(default_factory=dict, init=False, repr=False)
    _outreach: dict[str, MessageFact] = field(default_factory=dict, init=False, repr=False)

    def __post_init__(self) -> None:
        for application in self.applications:
            entry = self._enter(application.id, application.company, application.role)
            for fact in application.messages:
                self._learn(entry, fact)
            for said in application.people_said:
                self._know(entry, said.claim.address)
            entry.closed = entry.closed or bool(application.closed_at or application.withdrawn_at)
        for fact in self.unassigned:
            if fact.category is Category.OUTREACH and fact.message_id:
                self._outreach[fact.message_id] = fact

    def match(self, fact: MessageFact) -> Match:
        """Given a message, return which application it belongs to: a known one, a new one, one of several, or none."""
        found = self._by_certain_sign(fact) or self._by_people(fact)
        if found is None and fact.category not in {
            Category.OUTREACH,
            Category.OWN,
            Category.UNRELATED,
            Category.BOUNCE,
        }:
            found = self._by_firm(fact) or self._by_owner(fact)
        if found is not None:
            return self._choose(fact, found)
        return self._new(fact)

    def add(self, fact: MessageFact, match: Match) -> None:
        """Given a message and where it belongs, let the next messages be matched by it too."""
        if match.application is None:
            if fact.category is Category.OUTREACH and fact.message_id:
                self._outreach[fact.message_id] = fact
            return
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

    # ---- signs, the surest first

    def _by_certain_sign(self, fact: MessageFact) -> _Found | None:
        for message_id in (fact.bounced_message_id, *_thread(fact)):
            if message_id in self._by_message:
                return _Found((self._by_message[message_id],), "it answers a mail of this application", sure=True)
        if fact.message_id and fact.message_id in self._by_mention:
            return _Found((self._by_mention[fact.message_id],), "a mail of this application answers it", sure=True)
        if fact.conversation in self._by_conversation and _answers(fact):
            return _Found((self._by_conversation[fact.conversation],), "it goes on with a conversation", sure=True)
        for claim in fact.interviews:
            if claim.uid and claim.uid in self._by_uid:
                return _Found((self._by_uid[claim.uid],), "it is about the same invitation", sure=True)
        for address in _relays(fact):
            if address in self._by_relay:
                return _Found((self._by_relay[address],), "it came by this application's relay address", sure=True)
        return None

    def _by_people(self, fact: MessageFact) -> _Found | None:
        if fact.category is Category.OUTREACH:
            return None
        addresses = fact.recipients if fact.own else (fact.sender, *((fact.reply_to,) if fact.reply_to else ()))
        for address in addresses:
            known = self._by_person.get(address.address)
            if known:
                verb = "it is addressed to" if fact.own else ""
                name = address.name or address.address
                return self._person_fits(fact, tuple(known.values()), f"{verb} {name}" if verb else f"{name} wrote it")
        return None

    def _person_fits(self, fact: MessageFact, entries: tuple[_Entry, ...], because: str) -> _Found | None:
        if fact.own:
            return _Found(entries, because, sure=True) if len(entries) == 1 else None
        if not fact.company:
            return _Found(entries, because)
        fitting = tuple(entry for entry in entries if not entry.company or firms_alike(entry.company, fact.company))
        return _Found(fitting, because) if fitting else None

    def _by_firm(self, fact: MessageFact) -> _Found | None:
        key = company_key(fact.company)
        if not key:
            return None
        near = self._by_first_word.get(_first_word(key), set()) | self._by_squashed.get(key.replace(" ", ""), set())
        entries: dict[str, _Entry] = {}
        for other in sorted(near):
            if other == key or _keys_alike(key, other):
                entries |= self._by_company[other]
        return _Found(tuple(entries.values()), f"it is about {fact.company}") if entries else None

    def _by_owner(self, fact: MessageFact) -> _Found | None:
        if fact.company:
            return None
        known = self._by_domain.get(owner_label(fact.sender), {})
        if not known:
            return None
        return _Found(tuple(known.values()), f"it came from {fact.sender.domain}")

    # ---- what the signs come to

    def _choose(self, fact: MessageFact, found: _Found) -> Match:
        if found.sure:
            return self._known(fact, found.entries[0], found.because)
        entries = _by_role(fact.role, found.entries)
        if not entries:
            if _may_create(fact) and (fact.company or not _several_firms(found.entries)):
                return self._new(fact)
            entries = found.entries
        if not _several_firms(entries):  # an agency's clients: that one is open does not make it the one meant
            entries = _standing(fact, entries)
        if len(entries) == 1:
            return self._known(fact, entries[0], found.because)
        if fact.category in _CREATES or fact.needs_review:
            candidates = tuple(entry.id for entry in entries)
            return Match(
                fact.id,
                MatchKind.ASK,
                because=f"{found.because}, and so are {len(entries)} applications",
                candidates=candidates,
            )
        return Match(fact.id, MatchKind.NONE, because="several applications fit, and none better than another")

    def _known(self, fact: MessageFact, entry: _Entry, because: str) -> Match:
        return Match(
            fact.id, MatchKind.KNOWN, entry.id, entry.company or fact.company, entry.role or fact.role, because.strip()
        )

    def _new(self, fact: MessageFact) -> Match:
        outreach = self.answered_outreach(fact)
        if outreach:
            first = outreach[0]
            known = self._by_firm(first)
            open_ones = tuple(entry for entry in known.entries if not entry.closed) if known else ()
            fitting = _by_role(first.role, open_ones)
            if len(fitting) == 1:
                return self._known(fact, fitting[0], "it answers a recruiter who wrote about it")
            company = first.company or company_of_domain(first.sender)
            because = "it answers a recruiter who wrote out of the blue"
            return Match(fact.id, MatchKind.NEW, self._fresh_id(company), company, first.role, because)
        if not _may_create(fact):
            return Match(fact.id, MatchKind.NONE, because="it belongs to no application that is known")
        company = _company(fact)
        return Match(
            fact.id,
            MatchKind.NEW,
            self._fresh_id(company),
            company,
            fact.role,
            "it is the first word of this application",
        )

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

    def _enter(self, identity: str, company: str, role: str) -> _Entry:
        entry = _Entry(identity, company, role)
        self._entries[identity] = entry
        self._name(entry, company)
        return entry

    def _name(self, entry: _Entry, company: str) -> None:
        key = company_key(company)
        if key:
            self._by_company.setdefault(key, {})[entry.id] = entry
            self._by_first_word.setdefault(_first_word(key), set()).add(key)
            self._by_squashed.setdefault(key.replace(" ", ""), set()).add(key)

    def _learn(self, entry: _Entry, fact: MessageFact) -> None:
        self._learn_thread(entry, fact)
        for claim in fact.interviews:
            if claim.uid:
                self._by_uid.setdefault(claim.uid, entry)
        for address in _relays(fact):
            self._by_relay.setdefault(address, entry)
        if not fact.own:
            self._learn_senders(entry, fact)
        if fact.category is Category.REJECTION and not fact.needs_review:
            entry.closed = True
        if not entry.role and not fact.needs_review:
            entry.role = fact.role
        if not entry.company and fact.company:
            entry.company = fact.company
            self._name(entry, fact.company)

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
        if not fact.automatic:
            self._know(entry, fact.sender.address)
        label = owner_label(fact.sender)
        if label:
            self._by_domain.setdefault(label, {})[entry.id] = entry

    def _know(self, entry: _Entry, address: str) -> None:
        if address and not is_shared(Address("", address)):
            self._by_person.setdefault(address, {})[entry.id] = entry


def _answers(fact: MessageFact) -> bool:
    """Whether it answers something. Gmail makes one conversation of a machine's mails to many, if they say the same."""
    return not fact.automatic and bool(_thread(fact) or bare_subject(fact.subject) != fact.subject.strip())


def firms_alike(one: str, other: str) -> bool:
    """Given two companies' names, return whether they may be one firm: "Acme" and "Acme Robotics GmbH" may."""
    return _keys_alike(company_key(one), company_key(other))


def roles_alike(one: str, other: str) -> bool:
    """Given two roles, return whether they may be one: levels and word order left aside."""
    left, right = _role_key(one), _role_key(other)
    return left == right or fuzz.token_sort_ratio(left, right) >= _ROLES_ALIKE


def _keys_alike(one: str, other: str) -> bool:
    if not one or not other:
        return False
    if f"{one} ".startswith(f"{other} ") or f"{other} ".startswith(f"{one} "):
        return True
    left, right = one.replace(" ", ""), other.replace(" ", "")
    return left == right or (_DIGITS.findall(one) == _DIGITS.findall(other) and fuzz.ratio(left, right) >= _FIRMS_ALIKE)


def _role_key(role: str) -> str:
    bare = re.sub(r"[^\w\s]", " ", role.casefold())
    return " ".join(_LEVELS.sub(" ", bare).split()) or bare


def _by_role(role: str, entries: tuple[_Entry, ...]) -> tuple[_Entry, ...]:
    """Given a role, return the applications that it fits: the same, else alike, else those of no known role."""
    if not role:
        return entries
    for fits in (
        lambda entry: entry.role.casefold() == role.casefold(),
        lambda entry: bool(entry.role) and roles_alike(entry.role, role),
        lambda entry: not entry.role,
    ):
        fitting = tuple(entry for entry in entries if fits(entry))
        if fitting:
            return fitting
    return ()


def _several_firms(entries: tuple[_Entry, ...]) -> bool:
    return any(not firms_alike(entries[0].company, entry.company) for entry in entries[1:])


def _standing(fact: MessageFact, entries: tuple[_Entry, ...]) -> tuple[_Entry, ...]:
    """Of several, the open ones; for feedback, which comes after a rejection, the closed ones."""
    wanted = fact.category is Category.FEEDBACK
    return tuple(entry for entry in entries if entry.closed is wanted) or entries


def _thread(fact: MessageFact) -> tuple[str, ...]:
    """The Message-IDs that a message answers, the nearest first."""
    return tuple(dict.fromkeys(found for found in (fact.in_reply_to, *reversed(fact.references)) if found))


def _relays(fact: MessageFact) -> tuple[str, ...]:
    addresses = (*fact.recipients, fact.sender, *((fact.reply_to,) if fact.reply_to else ()))
    return tuple(address.address for address in addresses if is_relay(address))


def _first_word(key: str) -> str:
    return key.partition(" ")[0]


def _company(fact: MessageFact) -> str:
    return fact.company or ("" if fact.automatic else company_of_domain(fact.sender))


def _may_create(fact: MessageFact) -> bool:
    return fact.category in _CREATES and not fact.needs_review and bool(_company(fact))
