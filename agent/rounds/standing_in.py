"""Who holds an interview for somebody who was said not to take part: known only where all that was said before is."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from agent import people as people_of
from agent.asked import heard, writer
from agent.expressions import expression
from agent.model.application import MessageFact, Person
from agent.model.mail import Category, Part, PersonClaim
from agent.rounds.told import LATE_WORD, Told

_TO_TALK = expression(
    r"\b(?:calls?|chat|talk|speak|conversation|(?:tele)?phone|ring|connect|discuss(?:ion)?)\b", re.IGNORECASE
)
_WE_TALK = expression(
    r"\b(?:can|could|shall|may)\s(?:we|i)\s(?:\w+\s){0,2}?(?:calls?|chat|talk|speak|ring|connect|have\sa)\b",
    re.IGNORECASE,
)
_INTERVIEW = expression(r"\b(?:interviews?|clients?|hiring\s+manager|panel|on-?site)\b", re.IGNORECASE)


def stand_in(told: list[Told], mails: Iterable[MessageFact], people: tuple[Person, ...]) -> None:
    """Given the interviews told of, the mails and everybody, add who stands in where the absent one took part.

    Where it was not known that they did, it is the only interview ahead.
    """
    for mail in mails:
        absent = [one for one in mail.people if one.part is Part.ABSENT]
        if not absent or mail.own or mail.needs_review:
            continue
        for claim in _hosts(mail):
            if not any(_takes_part(item, claim, people) for item in told):
                for item in _places(told, mail, absent, people):
                    others = item.people if item.replaces is None else _without(item, absent, people)
                    item.people = (claim,) if item.fallback else (*others, claim)
                    item.fallback = False


def leave_out(told: list[Told], mails: Iterable[MessageFact], people: tuple[Person, ...]) -> None:
    """Given the interviews told of, the mails and everybody, leave out of the last one held whom they say to have
    missed it, and add who stood in for them.

    Whoever is not thanked by mistake is the lesser harm: so a mail that is asked about counts, too.
    """
    for mail in mails:
        missed = [one for one in mail.people if one.part is Part.MISSED]
        item = _last_held(told, mail.date) if missed and not mail.own else None
        if item is None:
            continue
        hosts = () if mail.needs_review else _hosts(mail)
        stood_in = tuple(one for one in hosts if not _takes_part(item, one, people))
        there = _without(item, missed, people)
        item.people = (*(() if item.fallback and stood_in else there), *stood_in)
        item.fallback = item.fallback and not stood_in


def met(told: list[Told], mails: Iterable[MessageFact]) -> None:
    """Given the interviews told of and the mails, let those hold the last one whom a mail written after it says the
    user to have met, where nobody was known but whoever arranged it."""
    for mail in mails:
        who = tuple(replace(one, part=Part.INTERVIEWER) for one in mail.people if one.part is Part.MET)
        if not who or mail.own or mail.needs_review or mail.interviews:
            continue
        item = _last_held(told, mail.date)
        if item is not None and (item.fallback or not item.people):
            item.people, item.fallback = who, False


def _last_held(told: list[Told], at: datetime) -> Told | None:
    """The last interview that was held before a mail, if it was so lately that the mail speaks of it."""
    held = [item for item in told if not item.cancelled and item.start <= at]
    last = max(held, key=lambda item: item.start, default=None)
    return last if last is not None and at - last.start < LATE_WORD else None


def introduce(told: list[Told], mails: Iterable[MessageFact]) -> None:
    """Given the interviews told of and the mails, add whom a confirmation names that tells no time of its own.

    It is about the only interview ahead, of which nobody was known but whoever arranged it: "You are down for 9.15. You
    will meet Mrs Gale and Mr Shah."
    """
    for mail in mails:
        confirms = mail.category is Category.INTERVIEW_CONFIRMATION and not (mail.own or mail.needs_review)
        if not confirms or mail.interviews:
            continue
        ahead = [item for item in told if item.announced_at <= mail.date < item.start and not item.cancelled]
        if len(ahead) == 1 and (who := tuple(_taking_part(mail))) and _is_unhosted(ahead[0], mail):
            ahead[0].people, ahead[0].fallback = who, False


def ring(told: list[Told], mails: Iterable[MessageFact]) -> None:
    """Given the interviews told of and the mails, let an agency's consultant hold the talk that they asked for.

    They wrote out of the blue, for others, and asked for a call: the first that is set, before anybody writes of
    interviews or names who holds one, is theirs.
    """
    first = min(told, key=lambda item: item.start, default=None)
    if first is None or first.people or first.claim.uid or first.cancelled:
        return
    theirs = [mail for mail in mails if heard(mail) and mail.date <= first.announced_at]
    if not theirs or theirs[0].needs_review or not _asks_of_their_own(theirs[0]):
        return
    asked, *later = theirs
    alone = all(mail.sender.address == asked.sender.address for mail in theirs) and not any(map(_taking_part, theirs))
    words = [_INTERVIEW.search(f"{mail.subject}\n{one.quote}") for mail in later for one in mail.evidence]
    if alone and not any(words) and (asked.interviews or any(_TO_TALK.search(one.quote) for one in asked.evidence)):
        first.people, first.fallback = writer(asked), True
        first.claim = replace(first.claim, phone_screen=True)


def _asks_of_their_own(mail: MessageFact) -> bool:
    """Whether a mail came out of the blue, or asks at once for a talk with who wrote it: "Can we speak at 3?"."""
    if mail.category is Category.OUTREACH:
        return True
    asked = [one.quote for one in mail.interviews if _WE_TALK.search(one.quote)]
    return mail.category is Category.INTERVIEW_INVITATION and bool(asked) and not any(map(_INTERVIEW.search, asked))


def _taking_part(mail: MessageFact) -> list[PersonClaim]:
    return [one for one in mail.people if one.part is Part.INTERVIEWER]


def _is_unhosted(item: Told, mail: MessageFact) -> bool:
    """Whether nobody is known to hold it, or nobody but who wrote and now names others."""
    return not item.people or item.fallback or all(one.address == mail.sender.address for one in item.people)


def named(people: tuple[Person, ...], claim: PersonClaim) -> Person | None:
    """Given everybody and a claim, return the one who has every word of its name: "Mr Shaw" is Dana Shaw if alone."""
    wanted = set(people_of.folded(claim.name).split())
    fitting = [one for one in people if wanted and wanted <= set(people_of.folded(one.name).split())]
    return fitting[0] if len(fitting) == 1 else people_of.person_of(people, claim)


def _hosts(mail: MessageFact) -> list[PersonClaim]:
    return [one for one in _taking_part(mail) if one.address != mail.sender.address]


def _places(told: list[Told], mail: MessageFact, absent: list[PersonClaim], people: tuple[Person, ...]) -> list[Told]:
    """The interviews ahead in which somebody absent was to take part."""
    ahead = [item for item in told if _known_at(item) <= mail.date < item.start and not item.cancelled]
    theirs = [item for item in ahead if any(_takes_part(item, one, people) for one in absent)]
    writer = people_of.person_of(people, PersonClaim("", mail.sender.address))
    strange = not any(writer and named(people, one) == writer for one in absent)
    return theirs or (ahead if len(ahead) == 1 and (strange or not ahead[0].people) else [])


def _known_at(item: Told) -> datetime:
    """Since when it was to be held: a mail may move it and name who stands in, and the user picks the hour later."""
    return min(item.announced_at, item.replaces or item.announced_at)


def _without(item: Told, absent: list[PersonClaim], people: tuple[Person, ...]) -> tuple[PersonClaim, ...]:
    away = [named(people, one) for one in absent]
    return tuple(one for one in item.people if people_of.person_of(people, one) not in away)


def _takes_part(item: Told, claim: PersonClaim, people: tuple[Person, ...]) -> bool:
    person = named(people, claim)
    return person is not None and any(people_of.person_of(people, one) == person for one in item.people)
