"""Joins what different mails say of people into one person each."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from agent.asked import vouched_claims
from agent.classification.senders.domains import is_shared
from agent.extraction.names.names import is_title
from agent.extraction.names.nicknames import are_forms
from agent.extraction.names.spelled import is_spelled_in
from agent.model.application import ApplicationFacts, MessageFact, Person
from agent.model.mail import AWAY, Part, PersonClaim

_WEIGHT = {
    Part.ABSENT: 0, Part.MISSED: 0, Part.UNKNOWN: 0, Part.COORDINATOR: 1, Part.RECRUITER: 2, Part.INTERVIEWER: 1,
    Part.MET: 1,
}  # fmt: skip
"""Which part outranks which: a recruiter stays one even where an invitation lists them as taking part."""


def join(claims: Iterable[PersonClaim]) -> tuple[Person, ...]:
    """Given claims in order of time, return one person for each of those they speak of, in order of first mention.

    Claims are of one person if they share an address; or the full name, or a first name or a title with a family's
    name that only one person has, and do not name two addresses. A nickname is the same name. An address of which no
    name is told is that of the one person whose name it spells, and whose address nobody tells.
    """
    people: list[Person] = []
    for claim in claims:
        if not claim.name and not claim.address:
            continue
        index = _find(people, claim)
        if index is None:
            people.append(_person(claim))
        else:
            people[index] = _joined(people[index], claim)
    return tuple(people)


def of_application(facts: ApplicationFacts) -> tuple[Person, ...]:
    """Given an application's facts, return its people. What the user said of somebody outranks what mails say."""
    heard = [
        claim
        for message in facts.messages
        if not message.own and not message.needs_review
        for claim in (*message.people, *(person for interview in message.interviews for person in interview.people))
    ]
    heard = [replace(one, part=Part.INTERVIEWER) if one.part is Part.MET else one for one in heard]
    heard += vouched_claims(facts)
    by_hand = [claim for said in facts.interviews_said for claim in said.claim.people]
    people = list(join(claim for claim in (*heard, *by_hand) if claim.part not in AWAY))
    _learn_addresses(people, facts)
    for said in facts.people_said:
        _hear(people, said.claim)
    return tuple(people)


def _hear(people: list[Person], said: PersonClaim) -> None:
    """Take in what the user said of somebody. An address that they gave is that of whoever has the name."""
    meant = _meant(people, said)
    if not meant:
        people.append(_person(said))
        return
    people[people.index(meant[0])] = _overruled(meant, said)
    for again in meant[1:]:
        people.remove(again)


def _meant(people: list[Person], said: PersonClaim) -> list[Person]:
    """Whom the user speaks of: those of the name, which mails from two addresses have made two, or of the address."""
    named = [one for one in people if said.address and folded(one.name) == folded(said.name)]
    if not named:
        index = _find(people, replace(said, address=""))
        named = [] if index is None else [people[index]]
    index = _find(people, PersonClaim("", said.address)) if said.address else None
    at = [] if index is None or people[index] in named else [people[index]]
    return [*named, *(one for one in at if not named or not one.name)]


def _learn_addresses(people: list[Person], facts: ApplicationFacts) -> None:
    """Let those of whom only the name is known have the address to which the user wrote to them."""
    told = (claim for message in facts.messages if message.own for claim in message.people if claim.address)
    for claim in told:
        index = _find(people, claim)
        if index is not None and not people[index].address:
            people[index] = _joined(people[index], claim)


def person_of(people: Iterable[Person], claim: PersonClaim) -> Person | None:
    """Given a claim, return the person among these whom it speaks of; None where nobody or several fit."""
    people = list(people)
    index = _find(people, claim)
    return None if index is None else people[index]


def reaches(own: MessageFact, person: Person, theirs: Iterable[MessageFact]) -> bool:
    """Given an own mail, and what they wrote, return whether it goes to the person: to their address or, where they
    have none of their own, to the firm's from which they sign."""
    to = {address.address for address in own.recipients}
    return not to.isdisjoint(person.addresses or signs_from(person, theirs))


def signs_from(person: Person, theirs: Iterable[MessageFact]) -> tuple[str, ...]:
    """Given a person and what they wrote, return the firm's addresses from which they sign, the last one first."""
    signed = (
        (message.sender.address, _signer(message))
        for message in theirs
        if not message.own and is_shared(message.sender)
    )
    found = [sender for sender, claim in signed if claim is not None and person_of((person,), claim) is not None]
    return tuple(dict.fromkeys(reversed(found)))


def _signer(message: MessageFact) -> PersonClaim | None:
    """Who signs a mail from a firm's address, and is not only named in it: "you will meet Mr Singh"."""
    one = next((claim for claim in message.people if claim.signs_as and not claim.address), None)
    named = one is not None and one.part is Part.INTERVIEWER and is_title(one.signs_as.partition(" ")[0])
    return None if named else one


def folded(name: str) -> str:
    """Given a name, return it as names are compared: case-folded, white space folded."""
    return " ".join(name.casefold().split())


def _find(people: list[Person], claim: PersonClaim) -> int | None:
    for index, person in enumerate(people):
        if claim.address and claim.address in person.addresses:
            return index
    name = folded(claim.name)
    if not name:
        return _only(
            [at for at, one in enumerate(people) if not one.address and is_spelled_in(claim.address, one.name)]
        )
    fits = [
        index for index, person in enumerate(people) if not (claim.address and person.address) and _alike(claim, person)
    ]
    exact = [index for index in fits if folded(people[index].name) == name]
    # Of several who have the name, it is the one of whom nothing but the name is known.
    exact = [index for index in exact if not people[index].address] or exact
    if len(exact) == 1:
        return exact[0]
    if fits or claim.address:
        return _only(fits)
    return _only([at for at, one in enumerate(people) if not one.name and is_spelled_in(one.address, claim.name)])


def _only(fits: list[int]) -> int | None:
    return fits[0] if len(fits) == 1 else None


def _alike(claim: PersonClaim, person: Person) -> bool:
    """Whether a claim can be of this person by the names alone.

    They are equal, in part abbreviated, or one of the two is only the other's first name, or its family's.
    """
    one, other = folded(claim.name).split(), folded(person.name).split()
    if not one or not other:
        return False
    if one == other or (_is_family(claim, other) or _is_family(person, one)):
        return True
    if len(one) == 1 or len(other) == 1:
        signed = [folded(person.signs_as), folded(claim.signs_as)]
        return are_forms(one[0], other[0]) or one == signed[:1] or other == signed[1:]
    initial = 1 in {len(first.strip(".")) for first in (one[0], other[0])} and one[0][0] == other[0][0]
    return one[-1] == other[-1] and (initial or are_forms(one[0], other[0]))


def _is_family(bare: PersonClaim | Person, full: list[str]) -> bool:
    """Given somebody and the words of a full name, return whether no more of them is known than the name's family.

    "Dr Okafor" is called so; "van den Berg" is the end of the name.
    """
    words = folded(bare.name).split()
    ends = len(words) < len(full) and full[-len(words) :] == words
    return ends and (len(words) > 1 or " " in bare.signs_as)


def _person(claim: PersonClaim) -> Person:
    return Person(
        key=claim.address or folded(claim.name),
        name=claim.name,
        address=claim.address,
        part=claim.part,
        title=claim.title,
        manager=claim.manager,
        signs_as=claim.signs_as,
    )


def _joined(person: Person, claim: PersonClaim) -> Person:
    address = person.address or claim.address
    by_family = _is_family(claim, folded(person.name).split())
    return replace(
        person,
        key=address or person.key,
        name=claim.name if len(claim.name.split()) > len(person.name.split()) else person.name,
        address=address,
        part=claim.part if _WEIGHT[claim.part] > _WEIGHT[person.part] else person.part,
        title=person.title or claim.title,
        manager=person.manager or claim.manager,
        # How others speak of somebody is not how they sign.
        signs_as=(person.signs_as if by_family or _tells_more(person.signs_as, claim.signs_as) else "")
        or claim.signs_as
        or person.signs_as,
    )


def _tells_more(known: str, signs: str) -> bool:
    """Whether "Ms L. Botha" is known already of who signs with initials alone: "L Botha" is no way to greet her."""
    *given, family = folded(signs).split() or [""]
    titled = is_title(known.partition(" ")[0]) and folded(known).split()[-1:] == [family]
    return titled and bool(given) and all(len(one.strip(".")) == 1 for one in given)


def _overruled(meant: list[Person], claim: PersonClaim) -> Person:
    person = meant[0]
    joined = _joined(person, claim)
    address = claim.address or person.address
    part = claim.part if claim.part is not Part.UNKNOWN else joined.part
    had = dict.fromkeys(known for one in meant for known in (one.address, *one.formerly) if known not in {"", address})
    return replace(joined, key=address or joined.key, address=address, part=part, formerly=tuple(had))
