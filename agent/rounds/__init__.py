"""Folds everything that was said of interviews, in order of time, into the rounds as they stand.

Mails announce, move and cancel interviews; the user does too, with ``followup interview`` or by accepting a slot. Each
word is a claim; later words about the same interview win, iCalendar updates by SEQUENCE and DTSTAMP (RFC 5546, 2.1.4).

``told`` has what is known of an interview while its story is told; ``answers`` finds the time that two mails settle
together, ``yeses`` what theirs says to it, ``by_the_old`` those for which the user asks by the old one, ``fitting``
which times on offer an answer fits, ``moves`` the one told by the old time, ``weeks`` of which week a weekday is,
``spoken_of`` of which day an hour;
``telling`` lets a word take effect, ``updates`` says whether it may; ``grouping`` makes rounds of what stands in the
end; ``hosting`` tells who takes part where another mail names them, ``standing_in`` who does for somebody else.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from agent import people as people_of
from agent.asked import about, heard, times
from agent.extraction.who.clerks import is_clerk
from agent.model.application import ApplicationFacts, Interview, InterviewSaid, MessageFact, Person, Round
from agent.model.mail import OF_INTERVIEWS, SETS_OR_ASKS, Category, ClaimKind, InterviewClaim, Move, Part, PersonClaim
from agent.model.settings import Duration, Unit
from agent.rounds.answers import Answer, another_day, confirmed, made, picked, settled
from agent.rounds.grouping import grouped
from agent.rounds.hosting import asked_before, host_by_own_word, hosts, invited_to, without_go_betweens
from agent.rounds.moves import tell_move
from agent.rounds.standing_in import introduce, leave_out, met, named, ring, stand_in
from agent.rounds.telling import tell
from agent.rounds.told import Told, Word
from agent.rounds.weeks import in_the_week_moved, offered_before, weeks_asked
from agent.rounds.yeses import as_asked_for, asks_for_another, is_yes_of_some_kind, lasting

PHONE_SCREEN = timedelta(minutes=30)
"""How long a phone screen is taken to last where nobody says."""

_ELAPSED = {Unit.SECONDS: timedelta(seconds=1), Unit.MINUTES: timedelta(minutes=1), Unit.HOURS: timedelta(hours=1)}

_SPEAKS_OF_INTERVIEWS = OF_INTERVIEWS | {Category.REJECTION}  # where a calendar's cancellation says it


def of_application(
    facts: ApplicationFacts, people: tuple[Person, ...], zone: ZoneInfo, length: Duration
) -> tuple[Round, ...]:
    """Given an application's facts and people, return its rounds by time.

    ``zone`` is the user's: slots are picked in it. ``length`` is how long an interview is taken to last where nobody
    says (a phone screen: half an hour); it is in minutes or hours.
    """
    told: list[Told] = []
    for word in _words(facts, zone):
        known = settled(told, word, zone) if isinstance(word, Answer) else (in_the_week_moved(told, word, zone),)
        for found in known:
            if found.claim.move is not None and found.claim.start is None:
                tell_move(told, found, found.claim.move, zone)
            else:
                tell(told, found)
    assumed = length.amount * _ELAPSED.get(length.unit, timedelta(hours=1))
    absent = _absent(facts, people)
    introduce(told, facts.messages)
    ring(told, facts.messages)
    stand_in(told, facts.messages, people)
    leave_out(told, facts.messages, people)
    met(told, facts.messages)
    interviews = sorted(
        (_finished(item, people, assumed, absent) for item in told), key=lambda item: (item.start, item.uid)
    )
    return grouped(interviews)


def _words(facts: ApplicationFacts, zone: ZoneInfo) -> list[Word | Answer]:
    words: list[Word | Answer] = []
    for position, message in enumerate(facts.messages):
        before = facts.messages[:position]
        if message.own:
            words += picked(before, message, zone)
            words += [_absence(message, claim) for claim in message.interviews if claim.kind is ClaimKind.OFF]
            continue
        words += [_missed(message, claim) for claim in message.interviews if claim.move and claim.move.missed]
        if not message.needs_review and message.category in _SPEAKS_OF_INTERVIEWS:
            by_the_offer = tuple(another_day(before, message, zone))
            words += by_the_offer or _said(message, before, asked_before(before, message), zone)
            words += confirmed(before, message, zone)
            words += made(before, message, zone) if message.category is Category.INTERVIEW_CHANGE else ()
            words += _refusal(message, facts.messages[position + 1 :])
        elif (message.category is Category.COURTESY and not message.needs_review) or is_yes_of_some_kind(message):
            words += confirmed(before, message, zone)
    for said in facts.interviews_said:
        hint = _hinted(facts, said)
        words.append(
            Word(said.at, said.claim, "", None, by_hand=True, did_not_happen=said.did_not_happen, hint=hint),
        )
    return sorted(words, key=lambda word: word.at)


def _hinted(facts: ApplicationFacts, said: InterviewSaid) -> tuple[PersonClaim, ...]:
    """Who takes part by the mail of which an hour comes that the user set: whom it names, else the human who wrote."""
    start = said.claim.start
    message = about(facts, start, said.at) if start and said.claim.kind is ClaimKind.SET else None
    if message is None:
        return ()
    named = {claim.people for claim in times(message) if claim.start == start} or {one.people for one in times(message)}
    people = named.pop() if len(named) == 1 else hosts(message)
    return tuple(one for one in people if one.address != message.sender.address or not is_clerk(one, message.sender))


def _absence(own: MessageFact, claim: InterviewClaim) -> Word:
    """What the user wrote who waited at an interview to which nobody came, or who cannot come to one."""
    return Word(own.date, claim, own.message_id or str(own.id), own.id, waited=claim.move is None)


def _missed(theirs: MessageFact, claim: InterviewClaim) -> Word:
    """What they wrote who reached nobody at an interview, or did not come to it, whatever else their mail is: to thank
    for a talk that was none is worse than not to thank for one."""
    source, off = theirs.message_id or str(theirs.id), replace(claim, move=None)
    unnamed = claim.move is not None and claim.move.hour_open
    return Word(theirs.date, off, source, theirs.id, sender=theirs.sender.address, waited=True, just_begun=unnamed)


def _refusal(message: MessageFact, later: tuple[MessageFact, ...]) -> Iterator[Word]:
    """What a refusal does to the interviews ahead, unless they speak of one again: then it was not meant for good."""
    if message.category is not Category.REJECTION:
        return
    if not any(mail.category in OF_INTERVIEWS and not (mail.own or mail.needs_review) for mail in later):
        source = message.message_id or str(message.id)
        yield Word(message.date, InterviewClaim(ClaimKind.OFF), source, message.id, refuses=True)


def _said(
    message: MessageFact, before: tuple[MessageFact, ...], asking: MessageFact | None, zone: ZoneInfo
) -> Iterator[Word]:
    offered = offered_before(before)
    for claim in (as_asked_for(one, before, zone) for one in message.interviews):
        if claim.kind is ClaimKind.OFFERED or (claim.move and claim.move.missed):
            continue
        host = host_by_own_word(before, message, claim)
        people = (*host, *without_go_betweens(before, message, claim))
        yield Word(
            at=message.date,
            claim=replace(_as_asked(claim, _asked_for_times(before, asking, claim), message), people=people),
            source=message.message_id or str(message.id),
            message=message.id,
            sender=message.sender.address,
            writer=message.sender.name,
            change=message.category is Category.INTERVIEW_CHANGE or claim.move is not None,
            further=claim.kind is ClaimKind.SET and message.category in SETS_OR_ASKS,
            hint=invited_to(asking),
            offered=offered,
            weeks=weeks_asked(before, zone),
            wrote=max((one.date for one in before if one.own), default=None),
            asked=bool(before) and asks_for_another(before[-1]),
            answers=_answered_by(before),
            stay=tuple(one for other in message.interviews if other.move == Move() for one in other.people),
        )


def _answered_by(before: tuple[MessageFact, ...]) -> int | None:
    """The mail of theirs that the user's last one answers, which asks for a day and accepts none; else None."""
    theirs = next((message for message in reversed(before) if not message.own), None)
    if theirs is None or not before[-1].own or before[-1].picks:
        return None
    if not any(pick.on or pick.weekday is not None for pick in before[-1].proposals):
        return None
    return theirs.id if before[-1].in_reply_to in {"", theirs.message_id} else None


def _asked_for_times(
    before: tuple[MessageFact, ...], asking: MessageFact | None, claim: InterviewClaim
) -> MessageFact | None:
    """The invitation, if this time is one of those in which it offered it, or it offered none, and they have written
    nothing since: they set what it asked for then.

    After a call that it asked for they set the next interview.
    """
    last = next((one for one in reversed(before) if heard(one)), None)
    if asking is None or asking is not last or claim.start is None:
        return None
    offered = [(one.start, one.end or one.start) for one in times(asking) if one.start is not None]
    return asking if not offered or any(begin <= claim.start <= end for begin, end in offered) else None


def _as_asked(claim: InterviewClaim, asking: MessageFact | None, message: MessageFact) -> InterviewClaim:
    """An interview that a text sets, as long as the invitation says that it confirms: "Tuesday at 11 it is"."""
    told = asking is None or claim.uid or claim.end or claim.move or claim.kind is not ClaimKind.SET
    return claim if told or asking is None else lasting(claim, (asking, message))


def _absent(facts: ApplicationFacts, people: tuple[Person, ...]) -> tuple[tuple[datetime, str], ...]:
    """Who was said not to take part, by key, and when; in mail that is asked about, too: to write to somebody who was
    away is worse than not to write to somebody who was there after all."""
    believed = (
        message for message in facts.messages if not message.own and (message.trusted or not message.needs_review)
    )
    said = [(message.date, claim) for message in believed for claim in message.people]
    said += [(one.at, one.claim) for one in facts.people_said]
    found = ((at, named(people, claim)) for at, claim in said if claim.part is Part.ABSENT)
    return tuple((at, person.key) for at, person in found if person)


def _arranges(claim: PersonClaim, person: Person) -> bool:
    """Whether the only one known, as who wrote, has said elsewhere that they arrange for others."""
    return claim.part is Part.UNKNOWN and person.part is Part.COORDINATOR


def _taking_part(
    item: Told, people: tuple[Person, ...], absent: tuple[tuple[datetime, str], ...]
) -> tuple[Person, ...]:
    """Who takes part: none who is away, unless all are, and it was moved then: it waits until they are back."""
    away = {key: at for at, key in absent if item.announced_at <= at < item.start}
    invited = tuple(
        person
        for claim in item.people
        if (person := people_of.person_of(people, claim)) is not None
        and not (item.fallback and _arranges(claim, person))
    )
    last = max((away.get(one.key, item.start) for one in invited), default=item.start)
    if item.moved_at is not None and last <= item.moved_at:
        return invited
    return tuple(one for one in invited if one.key not in away)


def _finished(
    item: Told, people: tuple[Person, ...], assumed: timedelta, absent: tuple[tuple[datetime, str], ...]
) -> Interview:
    length = min(assumed, PHONE_SCREEN) if item.claim.phone_screen else assumed
    return Interview(
        start=item.start,
        end=item.end or item.start + length,
        end_assumed=item.end is None,
        time_zone=item.claim.time_zone,
        zone_known=item.claim.zone_known,
        uid=item.claim.uid,
        first_message_id=item.announced_by,
        announced_at=item.announced_at,
        people=tuple({person.key: person for person in _taking_part(item, people, absent)}.values()),
        unbelieved=tuple(dict.fromkeys(item.unbelieved)),
        phone_screen=item.claim.phone_screen,
        cancelled=item.cancelled,
        message=item.message,
        settled_at=item.settled_at,
        quote=item.claim.quote,
        meeting=item.claim.meeting,
        agenda=item.claim.agenda,
        aliases=frozenset(item.names | {item.announced_by}),
    )
