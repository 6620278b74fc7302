"""Evidence: what speaks for and against an application, and how much."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Set
from dataclasses import dataclass, field
from datetime import timedelta

from agent.classification.senders.domains import is_agency, mailbox_label, owner_label, writes_for
from agent.expressions import WORD, expression
from agent.extraction.employer.company import company_key
from agent.extraction.names.names import clean_name, name_at_house, name_booked, name_spoken_for, same_name
from agent.extraction.words.houses import initials, is_written_out, shortens, spells
from agent.extraction.words.subjects import bare_subject
from agent.likeness import (
    distinctive_words,
    firms_alike,
    role_within,
    roles_alike,
    run_together,
    same_firm,
    words_within,
)
from agent.matching.register import Entry, Register
from agent.matching.signs import booked_by_name, booked_with, named_by_house, organized_by, thread_of
from agent.model.application import MessageFact
from agent.model.mail import OF_INTERVIEWS, Address, Category, ClaimKind
from agent.naming import stands_for_client

# How much each kind of evidence counts for an application, or against it.
EVIDENCE = {
    "number": 6,  # the vacancy's number is the same
    "person": 4,  # somebody of this application wrote it
    "firm": 4,  # it is about this firm
    "firm alike": 3,  # about one whose name may be the same
    "firm named": 2,  # it names this firm beside another
    "house": 3,  # it came from a domain from which people of this application write
    "label": 2,  # it came from a domain that has this firm's name in it, or is its initials
    "organizer": 2,  # it brings the invitation of somebody of this application, from a house that nothing is known of
    "platform": 1,  # a machine wrote it that wrote about this application
    "hour": 3,  # it is about an interview at the very hour of one that is known here alone
    "just held": 3,  # it tells or asks how it went when one that is known here alone has just been held
    "role": 3,
    "role alike": 2,
    "firm in subject": 5,  # its subject calls this firm by the first word of its name, and no other of the writer's
    "role in subject": 5,  # its subject names what tells this role from the others at the firm
    "role named": 1,
    "role in full": 3,  # its words, the rank too, are all in this role or it in them, and so with no other at the firm
    "another firm": -6,
    "perhaps another firm": -1,
    "another role": -4,
    "plainly another role": -8,  # its subject names that role, or it has a number that this one has not
    "perhaps another role": -1,
    "begun anew": -7,  # an application is received at a firm that had refused one, or had received one
    "begun again": -14,  # the same, days after the refusal: its house and its role say no more
    "another number": -6,
    "another thread": -3,  # it answers a mail that belongs to no application
}
# Kinds of evidence, by what they are about.
ABOUT = {"firm", "firm alike"}
OF_FIRM = {"firm", "firm alike", "firm named"}
OF_HOUSE = {"house", "label"}
OTHER_ROLE = {"another role", "plainly another role"}
TELLS = {
    "number",
    "hour",
    "just held",
    "firm in subject",
    "role",
    "role alike",
    "role in subject",
    "role named",
    "role in full",
}  # of several at one firm, which is meant

_AGAINST = {kind for kind, weight in EVIDENCE.items() if weight < 0}
_PARTS = expression(r"\s+[-–—|/]\s+|:\s+|\s*[()\[\]]\s*")  # of a subject

_FIGURES = expression(r"\d+")
_OF_HOW_IT_WENT = frozenset({Category.INFORMATION_REQUEST, Category.NO_DECISION, Category.COURTESY, Category.FEEDBACK})
_LATELY = timedelta(hours=30)

_FEW = 12  # applications about which one machine wrote, beyond which it tells nothing that it wrote
_ENOUGH = 3  # what must speak for an application
_LEAD = 2  # by how much the likeliest must lead
_LEAD_OVER_SIBLING = 5  # of two open applications at one firm, where nothing in the mail tells which
SOMETHING = 1
_SOON_AFTER = timedelta(days=2)  # what is received so soon after a refusal may be a copy that came late


@dataclass(slots=True)
class Weighed:
    """What speaks for an application: the kinds of evidence, and why in words, the weightiest first said."""

    entry: Entry
    kinds: list[str] = field(default_factory=list)
    because: str = ""

    @property
    def weight(self) -> int:
        """How much it comes to."""
        return sum(EVIDENCE[kind] for kind in self.kinds)

    @property
    def enough(self) -> bool:
        """Whether it is enough. Of another role it is no likelier for coming from the firm's house: all of them do."""
        of_firm = OF_HOUSE if OTHER_ROLE & set(self.kinds) and OF_FIRM & set(self.kinds) else set()
        return sum(EVIDENCE[kind] for kind in self.kinds if kind not in of_firm) >= _ENOUGH


def weigh(register: Register, fact: MessageFact) -> list[Weighed]:
    """Given a message, return every application that something speaks for, the likeliest first."""
    weighed: dict[str, Weighed] = {}
    for entries, kind, because in _ties(register, fact):
        for entry in entries:
            one = weighed.setdefault(entry.id, Weighed(entry))
            if kind not in one.kinds:
                one.kinds.append(kind)
                one.because = one.because or because
    weighed = {name: one for name, one in weighed.items() if not _is_of_another_house(fact, one)}
    elsewhere = bool(thread_of(fact))  # one that is known decided already
    tells = OF_FIRM | OF_HOUSE if weighed and named_by_house(fact) else OF_FIRM
    for one in weighed.values():
        one.kinds += [*_for_and_against(fact, one, tells), *(["another thread"] if elsewhere else [])]
    _tell_apart(fact, tuple(weighed.values()))
    return sorted(weighed.values(), key=lambda one: -one.weight)


def _is_of_another_house(fact: MessageFact, one: Weighed) -> bool:
    """Whether no more speaks for an application than a name that is nearly its firm's, where both firms write from
    domains that are their own names: "Delta" from delta.example, and "Delta Dental" from deltadental.example. Where a
    firm of another domain has but a word in common with this one, which is the other firm's whole name, no more is
    needed.
    """
    entry, label = one.entry, owner_label(fact.sender)
    near = set(one.kinds) <= {"firm alike", *OF_HOUSE}
    told, known = company_key(fact.company), company_key(entry.company)
    if not near or entry.agency or is_agency(fact.company) or label in entry.labels or same_firm(told, known):
        return False
    if not is_written_out(label, told):
        return False
    by_a_word = bool(entry.labels) and set(one.kinds) == {"label"} and not firms_alike(fact.company, entry.company)
    return by_a_word or any(is_written_out(other, known) for other in entry.labels)


def _ties(register: Register, fact: MessageFact) -> Iterator[tuple[Iterable[Entry], str, str]]:
    """What ties a mail to applications: to which, by which kind of evidence, and why in words."""
    for number in fact.named.numbers:
        yield register.by_number.get(number, {}).values(), "number", f"it has the number {number}"
    for address, because in _by_whom(fact):
        yield register.by_person.get(address.address, {}).values(), "person", because
    yield _of_the_named(register, fact), "person", f"{fact.sender.name}, who is named there, wrote it"
    for first in fact.named.spoken_for:
        yield register.by_name.get(name_spoken_for(first), {}).values(), "person", f"it is written for {first.title()}"
    yield _of_booked_houses(register, fact), "house", "it is booked at its house"
    for address in organized_by(fact):
        invites = f"its invitation is from {address.address}"
        yield register.by_person.get(address.address, {}).values(), "organizer", invites
    for name in booked_by_name(fact):
        yield register.by_name.get(name_booked(name), {}).values(), "person", f"it is booked with {name}"
    for kind, entries in register.firms(fact.company):
        yield entries, kind, f"it is about {fact.company}"
    yield register.of_house_named(fact), "firm alike", f"it is about {fact.company}, which its application named"
    # An agency's recruiter signs with the agency's name, and says "the Larkspur people" in between.
    named = "firm alike" if is_agency(fact.company) and not fact.automatic else "firm named"
    for firm in fact.named.firms:
        yield [entry for _, found in register.firms(firm) for entry in found], named, f"it names {firm}"
    yield from _ties_of_house(register, fact)


def _ties_of_house(register: Register, fact: MessageFact) -> Iterator[tuple[Iterable[Entry], str, str]]:
    """The same, by the domain that a mail comes from, and by the system that sends it."""
    label, from_there = owner_label(fact.sender), f"it came from {fact.sender.domain}"
    by_label = tuple(register.of_label(label))
    yield register.by_domain.get(label, {}).values(), "house", from_there
    yield (entry for entry in by_label if _is_written_by(label, entry.company)), "house", from_there
    yield register.of_mailbox(mailbox_label(fact.sender)), "house", f"it came from {fact.sender.address}"
    yield by_label, "label", from_there
    yield register.by_initials.get(label, {}).values(), "label", from_there
    platform = register.by_machine.get(fact.sender.address, {})
    if fact.automatic and len(platform) <= _FEW:
        yield platform.values(), "platform", "it came by the same system"


def _writes_for(fact: MessageFact, answered: Address) -> bool:
    """Whether a mail may be of whom its answers go to; who has their name, from elsewhere, is asked about besides."""
    named = fact.sender.name != "" and same_name(fact.sender.name, answered.name)
    return named or fact.automatic or writes_for(fact.sender, answered)


def _by_whom(fact: MessageFact) -> Iterator[tuple[Address, str]]:
    """By whose address a mail may be known to belong somewhere, and why in words."""
    for address in (fact.sender, *((fact.reply_to,) if fact.reply_to and _writes_for(fact, fact.reply_to) else ())):
        yield address, f"{address.name or address.address} wrote it"
    for address in booked_with(fact):
        yield address, f"it is booked with {address.address}"


def _of_the_named(register: Register, fact: MessageFact) -> Iterator[Entry]:
    """The applications in which mail from the sender's house named whoever wrote this one, without an address; and
    those of no known firm, of which a hiring system wrote in their name."""
    name = "" if fact.automatic else clean_name(fact.sender.name)
    if sign := name_at_house(fact.sender, name):
        yield from register.by_name.get(sign, {}).values()
    if " " in name:
        shown = register.by_name.get(name_booked(name), {}).values()
        yield from (entry for entry in shown if not (entry.company or entry.labels))


def _of_booked_houses(register: Register, fact: MessageFact) -> Iterator[Entry]:
    for address in booked_with(fact):
        yield from register.by_domain.get(owner_label(address), {}).values()


def _tell_apart(fact: MessageFact, ones: tuple[Weighed, ...]) -> None:
    """Note what speaks for one application alone of those that a mail may be of: its hour, its role's own words."""
    _note_alone("hour", [one for one in ones if _is_of_its_hour(fact, one)])
    _note_alone("just held", [one for one in ones if _has_just_been_held(fact, one)])
    _note_alone("firm in subject", [one for one in ones if _is_called_in_subject(fact, one)])
    if sum(bool(one.entry.role) for one in ones) < 2:
        return
    if fact.role:
        begins = fact.category is Category.ACKNOWLEDGEMENT or any("role" in one.kinds for one in ones)
        _note_alone("role in full", [one for one in ones if not begins and words_within(fact.role, one.entry.role)])
        return
    parts = _PARTS.split(bare_subject(fact.subject))
    if not _note_alone("role in subject", [one for one in ones if _is_named_by(parts, one.entry.role)]):
        called = [name for name in fact.named.firms if " " in name]  # a department looks like a firm
        _note_alone("role named", [one for one in ones if _is_named_by(called, one.entry.role)])


def _note_alone(kind: str, meant: list[Weighed]) -> bool:
    if len(meant) == 1 and kind not in meant[0].kinds:
        meant[0].kinds.append(kind)
    return bool(meant)


def _is_called_in_subject(fact: MessageFact, one: Weighed) -> bool:
    """Whether a recruiter of several clients calls this one in the subject by the first word of its name: "Larkspur -
    2nd round" of Larkspur Logistics."""
    if "person" not in one.kinds or fact.automatic or not one.entry.company or set(one.kinds) & _AGAINST:
        return False
    first = company_key(one.entry.company).split()[:1]
    called = WORD.findall(bare_subject(fact.subject).casefold())
    return bool(first) and first[0] in called and first[0] in distinctive_words(first[0])


def _is_named_by(parts: Iterable[str], role: str) -> bool:
    return bool(role) and any(role_within(part, role) for part in parts)


def _is_of_its_hour(fact: MessageFact, one: Weighed) -> bool:
    """Whether a mail is about an interview at an hour known of an application, and nothing speaks for another."""
    kinds = set(one.kinds)
    if fact.category not in OF_INTERVIEWS or one.entry.closed or not kinds & (OF_FIRM | OF_HOUSE | {"person"}):
        return False
    claims = (claim for claim in fact.interviews if claim.uid or claim.kind is not ClaimKind.OFFERED)
    return not kinds & _AGAINST and any(claim.start in one.entry.hours for claim in claims if claim.start)


def _has_just_been_held(fact: MessageFact, one: Weighed) -> bool:
    """Whether somebody of an application writes, of no post by name, within a day or so of an interview of it.

    An agency's recruiter has several for the same user, and writes only "How did it go?".
    """
    if fact.category not in _OF_HOW_IT_WENT or fact.automatic or fact.role or one.entry.closed:
        return False
    if "person" not in one.kinds or {"another firm", "plainly another role", "another number"} & set(one.kinds):
        return False
    return any(timedelta(0) < fact.date - start < _LATELY for start in one.entry.hours)


def _for_and_against(fact: MessageFact, one: Weighed, tells: Set[str]) -> list[str]:
    """The evidence of role, firm and standing, for an application that something else speaks for.

    ``tells`` are the kinds of evidence by which the mail's firm is known to be the application's.
    """
    entry, kinds = one.entry, []
    if fact.role and entry.role:
        if entry.role.casefold() == fact.role.casefold():
            kinds.append("role")
        elif roles_alike(entry.role, fact.role) or any(roles_alike(other, fact.role) for other in entry.also):
            kinds.append("role alike")
        elif role_within(entry.role, fact.role) or any(roles_alike(entry.role, other) for other in fact.named.roles):
            kinds.append("role named")
        else:
            kinds.append(_other_role(fact, one))
    elif entry.role and any(roles_alike(entry.role, other) for other in fact.named.roles):
        kinds.append("role named")
    about = tells & set(one.kinds)
    of_client = entry.agency and set(one.kinds) != {"label"}  # a word that a stranger's domain has, too, ties no client
    short = company_key(fact.company) == initials(company_key(entry.company))
    if fact.company and entry.company and not (about or of_client or short or _signs_for_client(fact, one)):
        # A firm that bought another writes about both: "your application at The Salt Loft, now of our group".
        sure = fact.named.sure and "firm named" not in one.kinds and not _of_its_own_house(fact, one)
        kinds.append("another firm" if sure else "perhaps another firm")
    renumbered = bool(fact.named.numbers and entry.numbers) and entry.numbers.isdisjoint(fact.named.numbers)
    if renumbered and not _is_renumbered(fact, entry, {*one.kinds, *kinds}):
        kinds.append("another number")
    if fact.category is Category.ACKNOWLEDGEMENT and (renumbered or _begun_anew(fact, entry)):
        kinds.append("begun again" if _is_long_over(fact, entry) else "begun anew")
    return kinds


def _is_renumbered(fact: MessageFact, entry: Entry, kinds: Set[str]) -> bool:
    """Whether a mail has the number of another system for the post of an application: a board and the employer's own
    system number one post each in their way, "C9104-26-0388" and "104-TH-0388". A receipt is of a post of its own."""
    if fact.category is Category.ACKNOWLEDGEMENT or not {"firm", "role"} <= kinds:
        return False
    return {_built(one) for one in entry.numbers}.isdisjoint(map(_built, fact.named.numbers))


def _built(number: str) -> str:
    """How a number is built: "A9-9" of "CV26-118", whatever its letters and figures."""
    return _FIGURES.sub("9", WORD.sub("A", number))


def _is_long_over(fact: MessageFact, entry: Entry) -> bool:
    return entry.closed is not None and fact.date - entry.closed > _SOON_AFTER


def from_the_house(weighed: list[Weighed]) -> bool:
    """Given applications as weighed, return whether the mail came from the house of one."""
    return any(OF_HOUSE & set(one.kinds) for one in weighed)


def of_another_role(fact: MessageFact, weighed: list[Weighed]) -> bool:
    """Given a mail, return whether it is of no role known at its firm: it says plainly, or acknowledges, another."""
    against = {
        "plainly another role",
        "begun again",
        *(OTHER_ROLE if fact.category is Category.ACKNOWLEDGEMENT else ()),
    }
    of_firm = [set(one.kinds) for one in weighed if OF_FIRM & set(one.kinds)]
    return bool(of_firm) and all(against & kinds for kinds in of_firm)


def of_nothing_known(fact: MessageFact, weighed: list[Weighed]) -> bool:
    """Given a mail, return whether it names firm, role and number, and no application has that firm or number: no more
    than the system by which it came speaks for any of them."""
    told = fact.company and fact.role and fact.named.numbers
    ties = OF_FIRM | OF_HOUSE | TELLS | {"person"}
    return bool(told) and all("another number" in one.kinds and not ties & set(one.kinds) for one in weighed)


def fits_role(entry: Entry, fact: MessageFact) -> bool:
    """Given an application and a mail, return whether the roles are one, or one of the two tells none."""
    return not (fact.role and entry.role) or roles_alike(entry.role, fact.role)


def lead_over(best: Weighed, other: Weighed) -> int:
    """Given the likeliest and another, return by how much it must outweigh that to be taken for the one meant."""
    told = TELLS & set(best.kinds)
    if "another role" in best.kinds and {"number", "role"} & set(other.kinds):
        return _LEAD_OVER_SIBLING
    siblings = firms_alike(best.entry.company, other.entry.company) and not other.entry.closed
    return _LEAD_OVER_SIBLING if siblings and not told else _LEAD


def standing(fact: MessageFact, likely: list[Weighed]) -> list[Weighed]:
    """Given several at one firm, return the open ones; for feedback, which comes after a rejection, the closed ones."""
    first = likely[0].entry
    if first.agency or any(not firms_alike(first.company, one.entry.company) for one in likely[1:]):
        return likely  # an agency's clients: that one is open does not make it the one meant
    wanted = fact.category is Category.FEEDBACK
    return [one for one in likely if (one.entry.closed is not None) is wanted] or likely


def with_open_siblings(fact: MessageFact, likely: list[Weighed], weighed: list[Weighed]) -> list[Weighed]:
    """Given the likely applications, return them, and where the first is over, the open ones at its firm, too.

    Whoever had refused the user there once writes about the next application, too.
    """
    best = likely[0]
    over = best.entry.closed is not None and fact.date > best.entry.closed
    if not over or best.entry.agency or TELLS & set(best.kinds):
        return likely
    known = {one.entry.id for one in likely}
    siblings = (one for one in weighed if one.entry.closed is None and one.entry.id not in known)
    fitting = (one for one in siblings if (OF_FIRM | OF_HOUSE) & set(one.kinds) and not OTHER_ROLE & set(one.kinds))
    return [*likely, *(one for one in fitting if firms_alike(one.entry.company, best.entry.company))]


def _signs_for_client(fact: MessageFact, one: Weighed) -> bool:
    """Whether a mail bears the name of the agency whose recruiter writes in an application of a client's."""
    return "person" in one.kinds and stands_for_client(fact)


def _of_its_own_house(fact: MessageFact, one: Weighed) -> bool:
    """Whether somebody of an application wrote a mail from the domain that is the application's firm's own.

    What they call otherwise is a site of theirs, a brand or a client: "On-site interview - Willow Court".
    """
    label, company = owner_label(fact.sender), one.entry.company
    if "person" not in one.kinds or fact.automatic or not label or is_agency(label) or is_agency(company):
        return False
    key = company_key(company)
    return shortens(label, company) or bool(spells(label, key)) or run_together(key) == label.replace("-", "")


def _is_written_by(label: str, company: str) -> bool:
    """Whether a domain is that of a firm whose name it shortens, and has more of it than the first word."""
    return shortens(label, company) and label not in run_together(company_key(company))


def _other_role(fact: MessageFact, one: Weighed) -> str:
    """How much a mail's role speaks against an application for another: little where the mail only speaks of one.

    So it is with an event's title, if its host or its hour is the application's: "Onsite: Mr P Lark, HR Director".
    """
    event = any(claim.uid for claim in fact.interviews) and ("person" in one.kinds or _same_hour(fact, one.entry))
    if event or not (fact.named.told or fact.automatic or fact.category is Category.ACKNOWLEDGEMENT):
        return "perhaps another role"
    return "plainly another role" if _is_plain_of_role(fact, one.entry) else "another role"


def _same_hour(fact: MessageFact, entry: Entry) -> bool:
    return any(claim.start in entry.hours for claim in fact.interviews if claim.start is not None)


def _is_plain_of_role(fact: MessageFact, entry: Entry) -> bool:
    """Whether a mail plainly tells of which role it is: by its subject, or a number that the application has not."""
    numbered = bool(fact.named.numbers) and entry.numbers.isdisjoint(fact.named.numbers)
    return numbered or fact.role.casefold() in fact.subject.casefold()


def _begun_anew(fact: MessageFact, entry: Entry) -> bool:
    """Whether an acknowledgement is of another application than this: refused before, or received from here before."""
    if entry.closed and fact.date > entry.closed:
        return True
    before = entry.received.get(fact.sender.address)
    return before is not None and before != fact.role.casefold()
