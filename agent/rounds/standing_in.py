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


def stand_in(told: list[Told], messages: Iterable[MessageFact], people: tuple[Person, ...]) -> None:
    """Given the interviews told of, the mails and everybody, add who stands in where the absent one took part.

    Where it was not known that they did, it is the only interview ahead.
    """
    for message in messages:
        absent = [one for one in message.people if one.part is Part.ABSENT]
        if not absent or message.own or message.needs_review:
            continue
        for claim in _taking_part(message):
            if not any(_takes_part(item, claim, people) for item in told):
                for item in _places(told, message, absent, people):
                    others = item.people if item.replaces is None else _without(item, absent, people)
                    item.people = (claim,) if item.fallback else (*others, claim)
                    item.fallback = False


def leave_out(told: list[Told], messages: Iterable[MessageFact], people: tuple[Person, ...]) -> None:
    """Given the interviews told of, the mails and everybody, leave out of the last one held whom they say to have
    missed it, and add who stood in for them.

    Whoever is not thanked by mistake is the lesser harm: so a mail that is asked about counts, too.
    """
    for message in messages:
        missed = [one for one in message.people if one.part is Part.MISSED]
        item = _last_held(told, message.date) if missed and not message.own else None
        if item is None:
            continue
        hosts = () if message.needs_review else _hosts(message)
        stood_in = tuple(one for one in hosts if not _takes_part(item, one, people))
        there = _without(item, missed, people)
        item.people = (*(() if item.fallback and stood_in else there), *stood_in)
        item.fallback = item.fallback and not stood_in


def met(told: list[Told], messages: Iterable[MessageFact]) -> None:
    """Given the interviews told of and the mails, let those hold the last one whom a mail written after it says the
    user to have met, where nobody was known but whoever arranged it."""
    for message in messages:
        who = tuple(replace(one, part=Part.INTERVIEWER) for one in message.people if one.part is Part.MET)
        if not who or message.own or message.needs_review or message.interviews:
            continue
        item = _last_held(told, message.date)
        if item is not None and (item.fallback or not item.people):
            item.people, item.fallback = who, False


def _last_held(told: list[Told], at: datetime) -> Told | None:
    """The last interview that was held before a mail, if it was so lately that the mail speaks of it."""
    held = [item for item in told if not item.cancelled and item.start <= at]
    last = max(held, key=lambda item: item.start, default=None)
    return last if last is not None and at - last.start < LATE_WORD else None


def introduce(told: list[Told], messages: Iterable[MessageFact]) -> None:
    """Given the interviews told of and the mails, add whom a confirmation names that tells no time of its own.

    It is about the only interview ahead, of which nobody was known but whoever arranged it: "You are down for 9.15. You
    will meet Mrs Gale and Mr Shah."
    """
    for message in messages:
        confirms = message.category is Category.INTERVIEW_CONFIRMATION and not (message.own or message.needs_review)
        if not confirms or message.interviews:
            continue
        ahead = [item for item in told if item.announced_at <= message.date < item.start and not item.cancelled]
        if len(ahead) == 1 and (who := tuple(_taking_part(message))) and _is_unhosted(ahead[0], message):
            ahead[0].people, ahead[0].fallback = who, False


def ring(told: list[Told], messages: Iterable[MessageFact]) -> None:
    """Given the interviews told of and the mails, let an agency's consultant hold the talk that they asked for.

    They wrote out of the blue, for others, and asked for a call: the first that is set, before anybody writes of
    interviews or names who holds one, is theirs.
    """
    first = min(told, key=lambda item: item.start, default=None)
    if first is None or first.people or first.claim.uid or first.cancelled:
        return
    theirs = [message for message in messages if heard(message) and message.date <= first.announced_at]
    if not theirs or theirs[0].needs_review or not _asks_of_their_own(theirs[0]):
        return
    asked, *later = theirs
    alone = all(message.sender.address == asked.sender.address for message in theirs) and not any(
        map(_taking_part, theirs)
    )
    words = [_INTERVIEW.search(f"{message.subject}\n{one.quote}") for message in later for one in message.evidence]
    if alone and not any(words) and (asked.interviews or any(_TO_TALK.search(one.quote) for one in asked.evidence)):
        first.people, first.fallback = writer(asked), True
        first.claim = replace(first.claim, phone_screen=True)


def _asks_of_their_own(message: MessageFact) -> bool:
    """Whether a mail came out of the blue, or asks at once for a talk with who wrote it: "Can we speak at 3?"."""
    if message.category is Category.OUTREACH:
        return True
    asked = [one.quote for one in message.interviews if _WE_TALK.search(one.quote)]
    return message.category is Category.INTERVIEW_INVITATION and bool(asked) and not any(map(_INTERVIEW.search, asked))


def _taking_part(message: MessageFact) -> list[PersonClaim]:
    return [one for one in message.people if one.part is Part.INTERVIEWER]


def _is_unhosted(item: Told, message: MessageFact) -> bool:
    """Whether nobody is known to hold it, or nobody but who wrote and now names others."""
    return not item.people or item.fallback or all(one.address == message.sender.address for one in item.people)


def named(people: tuple[Person, ...], claim: PersonClaim) -> Person | None:
    """Given everybody and a claim, return the one who has every word of its name: "Mr Shaw" is Dana Shaw if alone."""
    wanted = set(people_of.folded(claim.name).split())
    fitting = [one for one in people if wanted and wanted <= set(people_of.folded(one.name).split())]
    return fitting[0] if len(fitting) == 1 else people_of.person_of(people, claim)


def _hosts(message: MessageFact) -> list[PersonClaim]:
    return [one for one in _taking_part(message) if one.address != message.sender.address]


def _places(
    told: list[Told], message: MessageFact, absent: list[PersonClaim], people: tuple[Person, ...]
) -> list[Told]:
    """The interviews ahead in which somebody absent was to take part."""
    ahead = [item for item in told if _known_at(item) <= message.date < item.start and not item.cancelled]
    theirs = [item for item in ahead if any(_takes_part(item, one, people) for one in absent)]
    writer = people_of.person_of(people, PersonClaim("", message.sender.address))
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
