"""Matching: which application a message belongs to, and why; pure, and flat in the number of applications.

Some signs are certain: the thread, the invitation's UID, the address under which an applicant system relays one
application's mail. Where there is none, everything that speaks for or against an application is weighed (``EVIDENCE``):
who wrote, which firm and role are named, from which house it came, the vacancy's number. What does not plainly belong
to one of them is asked about, or begins a new one. What was matched is added to the index, so that the next message of
the same pass sees it.

``signs`` is what one message tells, ``register`` what is known of all applications; ``certain`` and ``evidence`` hold
the one against the other.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, field

from agent.asked import readings, vouched_for
from agent.classification.senders.domains import is_agency, owner_label
from agent.classification.sentences.hours import HOUR_FOR_A_POST
from agent.extraction.employer.company import company_key, company_of_domain
from agent.extraction.names.names import name_spoken_for
from agent.extraction.words.houses import spells
from agent.likeness import firms_alike, role_within, roles_alike
from agent.matching.certain import by_certain_sign
from agent.matching.evidence import (
    ABOUT,
    OF_FIRM,
    OTHER_ROLE,
    SOMETHING,
    TELLS,
    Weighed,
    fits_role,
    from_the_house,
    lead_over,
    of_another_role,
    of_nothing_known,
    standing,
    weigh,
    with_open_siblings,
)
from agent.matching.register import Entry, Register, fresh_id
from agent.matching.signs import (
    CREATES,
    firm_of,
    is_wanted_by,
    may_begin,
    may_create,
    named_by_house,
    thread_of,
)
from agent.model.application import ApplicationFacts, Match, MatchKind, MessageFact
from agent.model.mail import Category
from agent.naming import stands_for_client

_AFTER_NO_REFUSAL = frozenset(
    {Category.INTERVIEW_INVITATION, Category.INTERVIEW_CONFIRMATION, Category.ASSESSMENT, Category.OFFER}
)
_STANDS_ALONE = frozenset({Category.OUTREACH, Category.OWN, Category.UNRELATED, Category.BOUNCE})


@dataclass(slots=True)
class Index:
    """Where messages belong, given the applications known and the messages at none; ``add`` keeps it current."""

    applications: Iterable[ApplicationFacts] = field(repr=False)
    unassigned: tuple[MessageFact, ...] = field(default=(), repr=False)
    taken_up: frozenset[str] = field(default=frozenset(), repr=False)
    """Message-IDs of mails that the user answered with a time: of those that are asked about, they vouch for it."""

    _register: Register = field(default_factory=Register, init=False, repr=False)

    def __post_init__(self) -> None:
        for application in self.applications:
            entry = self._register.enter(application.id, application.company, application.role)
            for fact in application.messages:
                self._register.learn(entry, fact)
            for said in application.people_said:
                self._register.know(entry, said.claim.address)
            entry.closed = entry.closed or application.closed_at or application.withdrawn_at
        for fact in self.unassigned:
            self._register.leave(fact)

    def match(self, fact: MessageFact) -> Match:
        """Given a message, return which application it belongs to: a known one, a new one, one of several, or none."""
        if fact.message_id in self.taken_up:
            fact = vouched_for(fact, HOUR_FOR_A_POST)
        fact = self._register.as_its_clients(fact)
        certain = by_certain_sign(self._register, fact)
        if certain is not None:
            return self._known(fact, *certain)
        if fact.own:
            return self._of_own(fact)
        if fact.category in _STANDS_ALONE:
            return self._new(fact)
        if fact.category is Category.AUTO_REPLY and thread_of(fact):
            return _none(fact, "it answers a mail that belongs to no application")
        return self._decide(fact, weigh(self._register, fact))

    def add(self, fact: MessageFact, match: Match) -> None:
        """Given a message and where it belongs, let the next messages be matched by it too."""
        if match.application is None:
            self._register.leave(fact)
            return
        self._register.unsettled.discard(fact.message_id)
        fact = self._register.as_its_clients(fact)
        entry = self._register.entries.get(match.application) or self._register.enter(
            match.application, match.company, match.role
        )
        for outreach in self.answered_outreach(fact):
            self._register.outreach.pop(outreach.message_id, None)
            self._register.learn(entry, outreach)
        self._register.learn(entry, fact)

    def answered_outreach(self, fact: MessageFact) -> tuple[MessageFact, ...]:
        """Given an own message, return the unassigned outreach that it answers, which joins the new application."""
        if not fact.own:
            return ()
        return tuple(
            self._register.outreach[message_id]
            for message_id in thread_of(fact)
            if message_id in self._register.outreach
        )

    # ---- the user's own mails

    def _of_own(self, fact: MessageFact) -> Match:
        """The user's own mail that stands in no known thread: the one application of whom it is addressed to."""
        if self._answers_unsettled(fact):
            return self._new(fact)
        if fact.applies and not thread_of(fact):
            return self._applied(fact)
        for address in fact.recipients:
            known = self._register.by_person.get(address.address, {})
            if len(known) == 1 and not self.answered_outreach(fact):
                name = address.name or address.address
                return self._known(fact, next(iter(known.values())), f"it is addressed to {name}")
        if fact.withdraws and (entry := self._taken_back(fact)):
            return self._known(fact, entry, "you take this application back by it")
        return self._new(fact)

    def _taken_back(self, fact: MessageFact) -> Entry | None:
        """The one open application that the user's mail takes back, though it goes to an unknown address: that
        at the firm of the name or house told, for the role told. What answers a mail may be about that one alone, and
        what goes to an agency about any client."""
        if thread_of(fact):
            return None
        theirs = [entry for kind, found in self._register.firms(fact.company) if kind == "firm" for entry in found]
        for label in filter(None, map(owner_label, fact.recipients)):
            theirs += self._register.by_domain.get(label, {}).values()
            theirs += [one for one in self._register.of_label(label) if _is_house_of(label, one.company)]
        fitting = {
            one.id: one
            for one in theirs
            if not (one.closed or one.agency) and (fits_role(one, fact) or role_within(one.role, fact.role))
        }
        return next(iter(fitting.values())) if len(fitting) == 1 else None

    def _applied(self, fact: MessageFact) -> Match:
        """The user's own application, which begins one, unless there is an open one at that firm for that role."""
        known = {
            entry.id: entry for kind, found in self._register.firms(fact.company) if kind == "firm" for entry in found
        }
        theirs: dict[str, Entry] = {}
        for address in fact.recipients:
            theirs |= self._register.by_person.get(address.address, {})
        fitting = [
            entry
            for entry in (known | theirs).values()
            if not (entry.closed and entry.closed < fact.date)
            and (fits_role(entry, fact) or (entry.id in theirs and role_within(entry.role, fact.role)))
        ]
        if not fitting:
            because = "you applied by it"
            return Match(fact.id, MatchKind.NEW, self._fresh_id(fact.company), fact.company, fact.role, because)
        if len(fitting) > 1:
            return _none(fact, "several applications may be meant")
        return self._known(fact, fitting[0], "you wrote it about this application")

    def _answers_unsettled(self, fact: MessageFact) -> bool:
        """Whether it answers a mail that lies nowhere, or was asked about: where that one goes, it goes."""
        return not self._register.unsettled.isdisjoint(thread_of(fact))

    # ---- what the evidence comes to

    def _decide(self, fact: MessageFact, weighed: list[Weighed]) -> Match:
        if not weighed:
            return self._new(fact)
        creates = may_create(fact) and (bool(fact.company) or not any("house" in one.kinds for one in weighed))
        if not creates and (fact.category not in CREATES or not fact.company):
            for one in weighed:  # it can be about nothing else
                one.kinds = [kind for kind in one.kinds if kind not in OTHER_ROLE]
            weighed.sort(key=lambda one: -one.weight)
        best = weighed[0]
        likely = [one for one in weighed if one.weight > max(best.weight - lead_over(best, one), 0)]
        if best.enough:
            invites = bool(readings(fact) & _AFTER_NO_REFUSAL)
            likely = standing(fact, with_open_siblings(fact, likely, weighed) if invites else likely)
            if len(likely) == 1 and _is_of_another_opening(fact, likely[0]):
                return _none(fact, "the only application that it could be about is over, and it speaks of another post")
            if len(likely) == 1 and not self._may_be_new(fact, likely[0]):
                return self._known(fact, likely[0].entry, likely[0].because)
            if creates and self._is_another_client(fact, likely):
                return self._new(fact)
            return _ask(fact, likely)
        known_house = named_by_house(fact) and from_the_house(weighed)
        begins = may_begin(fact) or of_nothing_known(fact, weighed) or self._is_another_client(fact, likely)
        if creates and begins and (not known_house or of_another_role(fact, weighed)):
            return self._new(fact)
        of_firm = any(OTHER_ROLE & set(one.kinds) and OF_FIRM & set(one.kinds) for one in weighed)
        if best.weight < SOMETHING and not may_create(fact) and not of_firm:
            return _none(fact, "little speaks for any application")
        return _ask(fact, likely or weighed)

    def _may_be_new(self, fact: MessageFact, best: Weighed) -> bool:
        """Whether a mail may be of an application that is not known yet, though somebody of a known one wrote it: it
        answers what the user wrote elsewhere, an agency's recruiter speaks of another firm, or the known one is over.
        """
        if TELLS & set(best.kinds) or not readings(fact) & CREATES or not firm_of(fact):
            return False
        unnamed = not best.entry.company or firms_alike(best.entry.company, company_of_domain(fact.sender))
        open_still = best.entry.agency and unnamed and not best.entry.role
        of_agency = (best.entry.agency and not open_still) or (
            not best.entry.agency and self._register.client(fact) != ""
        )
        other = of_agency and bool(fact.company) and not (ABOUT & set(best.kinds) or self._is_somebody(fact, best))
        again = best.entry.closed is not None and fact.date > best.entry.closed and fact.category in _AFTER_NO_REFUSAL
        return other or again or self._answers_unsettled(fact)

    def _is_somebody(self, fact: MessageFact, best: Weighed) -> bool:
        """Whether what a mail seems to call another firm is somebody of the one that it names besides: "heard back from
        Tessa"."""
        called = self._register.by_name.get(name_spoken_for(fact.company), {})
        return best.entry.id in called and not fact.named.sure and bool(OF_FIRM & set(best.kinds))

    def _is_another_client(self, fact: MessageFact, likely: list[Weighed]) -> bool:
        """Whether an agency surely writes of a client of whom it has not before, and has none left unnamed."""
        client = self._register.client(fact)
        if not client or not (fact.named.sure or is_wanted_by(fact, client)):
            return False
        may_be = (one for one in likely if ABOUT & set(one.kinds) or one.entry.agency)
        return all(OTHER_ROLE & set(one.kinds) for one in may_be)

    # ---- answers

    def _fresh_id(self, company: str) -> str:
        return fresh_id(company, self._register.entries)

    def _known(self, fact: MessageFact, entry: Entry, because: str) -> Match:
        return Match(
            fact.id, MatchKind.KNOWN, entry.id, entry.company or fact.company, entry.role or fact.role, because
        )

    def _new(self, fact: MessageFact) -> Match:
        outreach = self.answered_outreach(fact)
        if outreach and fact.withdraws:
            return _none(fact, "it declines what a recruiter wrote about")
        if outreach:
            return self._of_outreach(fact, outreach[0])
        if not may_create(fact):
            return Match(fact.id, MatchKind.NONE, because="it belongs to no application that is known")
        company = firm_of(fact)
        because = "it is the first word of this application"
        agencys = is_agency(company) or (fact.named.recruits and stands_for_client(fact))
        opened = agencys and not fact.automatic and fact.category is not Category.ACKNOWLEDGEMENT
        return Match(fact.id, MatchKind.NEW, self._fresh_id(company), "" if opened else company, fact.role, because)

    def _of_outreach(self, fact: MessageFact, outreach: MessageFact) -> Match:
        """An answer to a recruiter: about what was applied for already, if firm and role are, else something new."""
        known = [entry for _, entries in self._register.firms(outreach.company) for entry in entries]
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


def _is_of_another_opening(fact: MessageFact, best: Weighed) -> bool:
    """Whether somebody of a firm who was not heard of before writes, kindly, of another post than the one that is over:
    "never mind that one, apply for this".
    """
    kinds = set(best.kinds)
    over = best.entry.closed is not None and fact.date > best.entry.closed
    strange = not {"person", "house", *TELLS} & kinds
    return over and strange and fact.category is Category.COURTESY and "perhaps another role" in kinds


def _is_house_of(label: str, company: str) -> bool:
    key = company_key(company)
    return spells(label, key) == "spelled" or key.replace(" ", "") == label.replace("-", "")


def begun_by(fact: MessageFact, taken: Collection[str], firm: str = "") -> Match:
    """Given a mail of which the user says that it begins an application, and the ids taken, return what it makes.

    ``firm`` is that of the application in which it lay: where the mail names none, and its domain spells that, it is of
    the same.
    """
    of_firm = bool(firm) and spells(owner_label(fact.sender), company_key(firm)) == "spelled"
    company = fact.company or (firm if of_firm else company_of_domain(fact.sender))
    name = fresh_id(company, taken)
    return Match(fact.id, MatchKind.NEW, name, "" if is_agency(company) else company, fact.role)


def _none(fact: MessageFact, because: str) -> Match:
    return Match(fact.id, MatchKind.NONE, because=because)


def _ask(fact: MessageFact, likely: list[Weighed]) -> Match:
    if fact.category not in CREATES and not fact.needs_review:
        return Match(fact.id, MatchKind.NONE, because="several applications fit, and none better than another")
    because, count = likely[0].because, len(likely)
    because = f"{because}; {count} applications may be meant" if count > 1 else f"{because}, and little else tells"
    return Match(fact.id, MatchKind.ASK, because=because, candidates=tuple(sorted(one.entry.id for one in likely)))
