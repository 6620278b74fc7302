"""Who takes part in an interview: whom its own words name, else the mail, else who is asked for, or who wrote."""

from __future__ import annotations

import re
from dataclasses import replace

from agent.expressions import expression
from agent.extraction.names.given_names import GIVEN_NAMES
from agent.extraction.names.mentions import as_read, mentions
from agent.extraction.names.names import same_name, titled
from agent.extraction.names.signatures import JOB_TITLE
from agent.extraction.who.clerks import is_consultant, only_arranges
from agent.extraction.who.introductions import same_person
from agent.extraction.who.out_of_the_blue import asks_for_an_hour, asks_to_ring, asks_to_talk
from agent.extraction.who.people import at_the_door, interviewers, is_firm
from agent.extraction.who.stand_ins import stand_ins
from agent.extraction.who.who_wrote import found_sender
from agent.extraction.who.writers import names_who_joins, writer_takes_part
from agent.model.mail import ClaimKind, InterviewClaim, Message, Part, PersonClaim
from agent.model.settings import Profile


def with_people(
    claims: tuple[InterviewClaim, ...],
    message: Message,
    profile: Profile | None,
    company: str,
    *,
    screen: bool,
    said: bool,
    alone: bool,
) -> tuple[InterviewClaim, ...]:
    """Given what a message says of interviews, return it with the people who take part in each.

    Somebody who only arranges it for others does not take part just because nobody else is known. ``screen`` is whether
    the message speaks of a call by phone, ``said`` whether it does so itself, and not only the subject of a thread that
    may have gone on to the next round, ``alone`` whether it sets one interview at most.
    """
    writer = found_sender(message)
    people = _with_writer(interviewers(message, profile, company, ahead=True), message, writer)
    named = people or at_the_door(message, profile, company) or writer
    bare = [_without_firm(claim, company) for claim in claims]
    plan = not alone and any(claim.people for claim in bare)
    apart = len({claim.people for claim in bare if claim.people}) > 1
    moves = any(claim.kind is ClaimKind.OFF for claim in claims)
    found = []
    for claim, told in zip(bare, claims, strict=True):
        asks = _asks_to_talk(claim, message, writer)
        phone = claim.phone_screen or (screen and alone) or (asks and asks_to_ring(claim.quote))
        # Where a plan names hosts, a line of it that names none has none: "11:15 Teaching demonstration with a class".
        fallback = named if not plan else writer if told.people or phone else ()
        own = claim.people if claim.uid else tuple(_fuller(one, people) for one in claim.people)
        own = own if claim.uid or apart else _with_whom_they_hold_it(own, people, message, writer)
        who = (people if alone else ()) or own or fallback
        stands_there = plan and bool(told.people)  # on a line of the plan that is their own
        who = _without_who_only_writes(who, claim, message, writer, asks=asks, phone=phone, stands_there=stands_there)
        if (moves or claim.move is not None) and stand_ins(message.body.sentences):
            who = ()  # whose part of the day they take is known only where that was said
        surely = said or claim.phone_screen or asks
        found.append(claim if claim.kind is ClaimKind.OFF else _held_by(claim, who, phone=phone, surely=surely))
    return tuple(found)


def _with_whom_they_hold_it(
    own: tuple[PersonClaim, ...], people: tuple[PersonClaim, ...], message: Message, writer: tuple[PersonClaim, ...]
) -> tuple[PersonClaim, ...]:
    """Those named with an hour, and the writer where a sentence says that they hold it with one of them: "Could you
    come at 11 instead? I'll be interviewing with Ada"."""
    held = tuple(one for one in people if _is_writer((one,), writer)) if writer else ()
    known = any(same_person(one, other) for one in own for other in held)
    said = message.body.sentences[:40]
    together = (one for one in said if any(same_name(who.name, name.name) for who in own for name in mentions(one)))
    return (*held, *own) if own and not known and any(writer_takes_part((one,)) for one in together) else own


def _without_who_only_writes(
    who: tuple[PersonClaim, ...],
    claim: InterviewClaim,
    message: Message,
    writer: tuple[PersonClaim, ...],
    *,
    asks: bool,
    phone: bool,
    stands_there: bool,
) -> tuple[PersonClaim, ...]:
    """Those who take part, without the writer where they only arrange it, and the writer as interviewer where they ask
    to talk themselves. ``stands_there``: the line of a plan names who takes part in it."""
    arranged = _only_arranges(message, writer, phone or asks) or (not phone and _tells_of_others(message, writer))
    if not stands_there and _is_writer(who, writer) and arranged:
        who = ()
    if asks and _is_writer(who, writer):
        who = tuple(replace(one, part=Part.INTERVIEWER) for one in who)
    if _only_sends(claim, who, writer) and _only_arranges(message, writer, phone):
        who = tuple(one for one in who if not _is_writer((one,), writer))
    return who


_OF_A_TALK = expression(
    r"\b(?:interview\w*|panel\w*|meet(?:ing)?|join(?:s|ed|ing)?|chair\w*|attend\w*|conduct\w*|entrevist\w*|entretien|"
    r"gespräch\w*|colloquio|gesprek)\b",
    re.IGNORECASE,
)
_OF_ERRANDS = expression(
    r"\b(?:questions?|quer(?:y|ies)|contact\w*|call|ring|e-?mails?|reach|cc['’]?d?|copied|copy|parking|forms?|reception|ask\s+for|"
    r"report\s+to|sign\s+in|thank\w*|founded|read|video|unable|can['’]t|cannot|spoke\w*|met|recommended|referred|named|"
    r"room|building|hall|house|street|road|leave|away|instead|next\s+(?:round|stage|step)|if)\b",
    re.IGNORECASE,
)
"""What else a mail about an interview names somebody for."""


_OF_THE_CLIENT = expression(
    r"\bclients?\b[^.?!]{0,60}\b(?:meet|see|speak|talk|chat|interview|call|ring|phone)\b|"
    r"\A(?!(?:[^.?!]{0,40}\s)?(?:i|we)\b)[^.?!]{0,80}?\b(?:keen|eager|wants?|wanted|likes?|love|loved|happy|delighted|hoping|asked|ready)\s"
    r"to\s(?:meet|see|speak|talk|chat|interview|call|ring|have)\b",
    re.IGNORECASE,
)
"""Who else than the consultant would talk to the user: "the client will ring you", "Tarn are keen to speak to you"."""


def _asks_to_talk(claim: InterviewClaim, message: Message, writer: tuple[PersonClaim, ...]) -> bool:
    """Whether an agency's consultant asks for an hour of the user's to talk with them, as they do before they
    put anybody forward, and no client is said to talk to the user."""
    asked = " ".join(claim.quote.split())
    if claim.uid or not claim.start or not (asks_for_an_hour(asked) and asks_to_talk(asked)):
        return False
    others = any(_OF_THE_CLIENT.search(one) for one in message.body.sentences[:40])
    return not others and any(is_consultant(message, one) for one in writer)


_BRACKETS = expression(r" \([^()]{2,40}\)")


def _with_office(sentence: str, stop: int) -> bool:
    """Whether behind a name stands in brackets what somebody is: "Ada Lund (VP Retail)"."""
    beside = _BRACKETS.match(sentence, stop)
    return beside is not None and JOB_TITLE.search(beside[0]) is not None


_AWAY = expression(
    r"\bI(?:['’]m| am|['’]ll be| will be) (?:\w+ )?(?:on (?:\w+ )?leave|away|off|abroad|travelling)\b"
    r"[^.?!]{0,30}(?:\bthat day|\bthen|\bsadly|\bunfortunately|\bI['’]m afraid)|"
    r"\bI (?:won['’]t|will not|can['’]t|cannot|shan['’]t) (?:be (?:there|present|joining|"
    r"in the (?:room|call|interview))|join|attend|make it|sit in)\b",
    re.IGNORECASE,
)
"""Whoever writes is not there: "I'm on leave that day"."""


def _tells_of_others(message: Message, writer: tuple[PersonClaim, ...]) -> bool:
    """Whether a sentence about the talk names somebody else in full, or says that whoever wrote is away.

    Who they are in it was not understood: so it is not known either that whoever wrote holds it alone.
    """
    said = message.body.sentences[:40]
    if not writer or writer_takes_part(tuple(said)):
        return False
    if any(_AWAY.search(sentence) for sentence in said):
        return True
    known = (*(one.name for one in writer), *(one.name for one in message.recipients))
    for sentence in as_read(said):
        if not _OF_A_TALK.search(sentence) or _OF_ERRANDS.search(sentence):
            continue
        for one in mentions(sentence):
            known_so = one.name.split()[0].casefold() in GIVEN_NAMES or _with_office(sentence, one.stop)
            somebody = titled(one.raw) or (not one.single and known_so)
            if somebody and not any(same_name(one.name, name) for name in known if name):
                return True
    return False


def beside_writer(people: tuple[PersonClaim, ...], message: Message) -> tuple[PersonClaim, ...]:
    """Given everybody of a confirmation that tells no time, return them with its writer as one of those who take part,
    where all the others come "too"."""
    taking = tuple(one for one in people if one.part is Part.INTERVIEWER)
    held = _with_writer(taking, message, found_sender(message))
    hosts = [one for one in held if one not in taking]
    return tuple(
        replace(one, part=Part.INTERVIEWER) if any(same_person(one, other) for other in hosts) else one
        for one in people
    )


def _only_sends(claim: InterviewClaim, who: tuple[PersonClaim, ...], writer: tuple[PersonClaim, ...]) -> bool:
    """Whether who wrote stands among others for no more than that the invitation comes from their calendar."""
    sends = bool(claim.uid) and any(one.address == claim.organizer != "" for one in writer)
    return sends and any(_is_writer((one,), writer) for one in who) and not _is_writer(who, writer)


def _is_writer(who: tuple[PersonClaim, ...], writer: tuple[PersonClaim, ...]) -> bool:
    return all(same_person(one, other) for one in who for other in writer)


def _with_writer(
    people: tuple[PersonClaim, ...], message: Message, writer: tuple[PersonClaim, ...]
) -> tuple[PersonClaim, ...]:
    """Add who wrote where all who are named come "too", unless they arrange it for others, or recruit."""
    known = any(same_person(one, other) for one in people for other in writer)
    if known or any(one.part is Part.RECRUITER for one in writer) or _only_arranges(message, writer, False):
        return people
    joined = [any(names_who_joins(said, one.name) for said in message.body.sentences[:60]) for one in people]
    return (*writer, *people) if people and all(joined) else people


def _without_firm(claim: InterviewClaim, company: str) -> InterviewClaim:
    """Leave out the firm itself: "your interview with Larkspur Lane"."""
    return replace(claim, people=tuple(one for one in claim.people if not is_firm(one.name, company)))


def _only_arranges(message: Message, writer: tuple[PersonClaim, ...], phone: bool) -> bool:
    return any(only_arranges(message, one, screen=phone) for one in writer)


def _held_by(claim: InterviewClaim, who: tuple[PersonClaim, ...], *, phone: bool, surely: bool) -> InterviewClaim:
    """The claim with who takes part; in what is surely a phone screen that is an interviewer, whoever it is."""
    if phone and surely:
        who = tuple(replace(one, part=one.part if one.part is not Part.UNKNOWN else Part.INTERVIEWER) for one in who)
    return replace(claim, phone_screen=phone, people=who)


def _fuller(one: PersonClaim, people: tuple[PersonClaim, ...]) -> PersonClaim:
    """The same person as the whole mail tells of them, where it does: with the title that stands elsewhere."""
    return next((other for other in people if other.name.casefold() == one.name.casefold()), one)
