"""Folds everything that was said of interviews, in order of time, into the rounds as they stand.

Mails announce, move and cancel interviews; the user does too, with ``followup interview`` or by accepting a slot. Each
word is a claim; later words about the same interview win, iCalendar updates by SEQUENCE and DTSTAMP (RFC 5546, 2.1.4).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from agent import people as people_of
from agent.extraction.domains import is_machinery, registrable
from agent.extraction.shifts import moved_to
from agent.model.application import ApplicationFacts, Interview, MessageFact, Person, Round
from agent.model.mail import Address, Category, ClaimKind, InterviewClaim, Move, Part, PersonClaim, SlotPick
from agent.model.settings import Duration, Unit

SAME_ROUND = timedelta(hours=48)
"""Interviews less than this apart belong together (DESIGN section 5)."""

PHONE_SCREEN = timedelta(minutes=30)
"""How long a phone screen is taken to last where nobody says."""

LATE_WORD = timedelta(days=7)
"""How far back a word may reach that moves or cancels an interview without naming it."""

_ELAPSED = {Unit.SECONDS: timedelta(seconds=1), Unit.MINUTES: timedelta(minutes=1), Unit.HOURS: timedelta(hours=1)}

_SPEAKS_OF_INTERVIEWS = frozenset(
    {
        Category.INTERVIEW_INVITATION,
        Category.INTERVIEW_CONFIRMATION,
        Category.INTERVIEW_CHANGE,
        Category.INTERVIEW_CANCELLATION,
        Category.REJECTION,  # where a calendar's cancellation says it
    }
)


_ASKS_FOR_TIMES = frozenset({Category.INTERVIEW_INVITATION, Category.INTERVIEW_CHANGE, Category.INTERVIEW_CANCELLATION})
_MOVES = frozenset({Category.INTERVIEW_CHANGE, Category.INTERVIEW_CANCELLATION})
_JUST_NOW = timedelta(hours=3)
"""How long after it was to begin a word may still move an interview: "sorry, running half an hour late"."""
_WEEK = 7
_NEXT_WEEK_IS_LATER = timedelta(days=13)
_NOON = 12

_HOLD = re.compile(
    r"\b(?:hold|placeholder|tbc|tentative|provisional|save\s+the\s+date|platzhalter|vorläufig)\b", re.IGNORECASE
)
_SAME_DAY = timedelta(hours=14)
_ZONES_APART = timedelta(hours=12)


@dataclass(slots=True)
class _Told:
    """One interview while its story is being told."""

    start: datetime
    end: datetime | None
    announced_at: datetime
    announced_by: str
    claim: InterviewClaim
    settled_at: datetime
    message: int | None
    names: set[str] = field(default_factory=set)
    people: tuple[PersonClaim, ...] = ()
    fallback: bool = False  # the only person known is whoever wrote the mail
    cancelled: bool = False
    sequence: int = 0
    stamp: datetime | None = None
    organizer: str = ""
    houses: set[str] = field(default_factory=set)  # the domains from which its invitation came
    unbelieved: list[int] = field(default_factory=list)  # messages that would change it, from another house
    heard: set[tuple[str, int, datetime, datetime | None]] = field(default_factory=set)  # invitations, by their stamp


@dataclass(frozen=True, slots=True)
class _Word:
    """One claim with where it comes from."""

    at: datetime
    claim: InterviewClaim
    source: str  # a Message-ID, or "" for the user's hand
    message: int | None
    sender: str = ""
    change: bool = False  # the message is about moving an interview
    cancels: bool = False
    by_hand: bool = False
    did_not_happen: bool = False
    moves: int | None = None  # the message whose question it answers: what that called off is moved


@dataclass(frozen=True, slots=True)
class _Answer:
    """An own mail that names or accepts a time, and the mail of theirs that it answers."""

    at: datetime
    picks: tuple[SlotPick, ...]
    asked: MessageFact
    message: MessageFact  # the one by which the time is settled: the user's own, or theirs that confirms it
    bare: bool  # whether words that name no time may accept the one that was offered


def of_application(
    facts: ApplicationFacts, people: tuple[Person, ...], zone: ZoneInfo, length: Duration
) -> tuple[Round, ...]:
    """Given an application's facts and people, return its rounds by time.

    ``zone`` is the user's: slots are picked in it. ``length`` is how long an interview is taken to last where nobody
    says (a phone screen: half an hour); it is in minutes or hours.
    """
    told: list[_Told] = []
    for word in _words(facts, zone):
        found = _settled(told, word, zone) if isinstance(word, _Answer) else word
        if found is not None and found.claim.move is not None:
            _move(told, found, found.claim.move, zone)
        elif found is not None:
            _tell(told, found)
    assumed = length.amount * _ELAPSED.get(length.unit, timedelta(hours=1))
    absent = _absent(facts, people)
    interviews = sorted(
        (_finished(item, people, assumed, absent) for item in told), key=lambda item: (item.start, item.uid)
    )
    return _grouped(interviews)


def _words(facts: ApplicationFacts, zone: ZoneInfo) -> list[_Word | _Answer]:
    words: list[_Word | _Answer] = []
    for position, message in enumerate(facts.messages):
        before = facts.messages[:position]
        if message.own:
            words += _picked(before, message)
        elif not message.needs_review and message.category in _SPEAKS_OF_INTERVIEWS:
            words += _said(message)
            words += _confirmed(before, message, zone)
    for said in facts.interviews_said:
        words.append(
            _Word(said.at, said.claim, "", None, by_hand=True, did_not_happen=said.did_not_happen),
        )
    return sorted(words, key=lambda word: word.at)


def _said(message: MessageFact) -> Iterator[_Word]:
    for claim in message.interviews:
        if claim.kind is ClaimKind.OFFERED:
            continue
        yield _Word(
            at=message.date,
            claim=claim,
            source=message.message_id or str(message.id),
            message=message.id,
            sender=message.sender.address,
            change=message.category is Category.INTERVIEW_CHANGE,
            cancels=message.category is Category.INTERVIEW_CANCELLATION,
        )


def _picked(before: tuple[MessageFact, ...], own: MessageFact) -> Iterator[_Answer]:
    """What an own mail accepts of the slots offered last, or settles of what was asked."""
    if not own.picks:
        return
    offering = next((item for item in reversed(before) if _offers(item)), None)
    asking = next((item for item in reversed(before) if _heard(item)), None)
    if offering is not None:
        since = before[before.index(offering) + 1 :]
        bare = not any(item.own or _heard(item) for item in since)
        yield _Answer(own.date, own.picks, offering, own, bare)
    doubtful = asking is not None and asking.needs_review and asking.category in _MOVES and _has_slots(asking)
    if asking is not None and asking is not offering and (doubtful or any(pick.firm for pick in own.picks)):
        yield _Answer(own.date, own.picks, asking, own, bare=False)


def _confirmed(before: tuple[MessageFact, ...], theirs: MessageFact, zone: ZoneInfo) -> Iterator[_Answer]:
    """The time that the user named when asked for one, and that a mail of theirs confirms without naming it."""
    if theirs.category is not Category.INTERVIEW_CONFIRMATION or theirs.interviews or not before or not before[-1].own:
        return
    own = before[-1]
    asking = next((item for item in reversed(before) if _heard(item)), None)
    if asking is not None and asking.category in _ASKS_FOR_TIMES:
        day = own.date.astimezone(zone).date()
        yield _Answer(theirs.date, tuple(_dated(pick, day) for pick in own.picks), asking, theirs, bare=False)


def _heard(message: MessageFact) -> bool:
    return not message.own and not message.automatic


def _dated(pick: SlotPick, today: date) -> SlotPick:
    """The same time with its date: a weekday is the next one after the mail that names it."""
    if pick.on is not None or pick.weekday is None:
        return pick
    return replace(pick, on=today + timedelta(days=(pick.weekday - today.weekday() - 1) % 7 + 1))


def _settled(told: list[_Told], answer: _Answer, zone: ZoneInfo) -> _Word | None:
    """The interview that an answer sets: the one slot that it accepts, else the one time that it names in full."""
    asked = answer.asked
    slots = _slots(told, asked, zone)
    picks = answer.picks if answer.bare else tuple(pick for pick in answer.picks if pick != SlotPick())
    if slots:
        fitting = _fitting(picks, slots, zone)
        return _word_of(answer, fitting[0]) if len(fitting) == 1 else None
    if asked.category not in _ASKS_FOR_TIMES and not asked.needs_review:
        return None
    moving = asked.category in _MOVES or (asked.needs_review and asked.runner_up in _MOVES)
    ahead = [item for item in told if item.start > answer.at and not item.cancelled]
    if ahead and not (moving and len(ahead) == 1):
        return None
    today = answer.at.astimezone(zone).date()
    full = {(pick.on, pick.at) for pick in (_dated(pick, today) for pick in picks) if pick.on and pick.at}
    if len(full) != 1 or len(picks) != 1:
        return None
    day, at = full.pop()
    assert day is not None
    assert at is not None
    start = datetime.combine(day, at, zone).astimezone(UTC)
    people = tuple(one for one in asked.people if one.address and one.address == asked.sender.address)
    if start <= answer.at:
        return None
    return _word_of(answer, InterviewClaim(ClaimKind.SET, start, time_zone=zone.key, people=people), moving=moving)


def _word_of(answer: _Answer, slot: InterviewClaim, *, moving: bool = False) -> _Word:
    asked = answer.asked
    return _Word(
        at=answer.at,
        claim=replace(slot, kind=ClaimKind.SET, move=None),
        source=asked.message_id or str(asked.id),
        message=asked.id if answer.message.own else answer.message.id,
        sender=asked.sender.address,
        change=moving or slot.move is not None,
        moves=asked.id if moving or slot.move else None,
    )


def _slots(told: list[_Told], offering: MessageFact, zone: ZoneInfo) -> list[InterviewClaim]:
    """The times that a mail offers; one told by the interview as it was planned has the time that this comes to."""
    slots = []
    for claim in offering.interviews:
        if claim.kind is not ClaimKind.OFFERED:
            continue
        if claim.start is not None:
            slots.append(claim)
        elif claim.move is not None and len(items := _movable(told, claim.move, offering.date, zone, offering.id)) == 1:
            start = moved_to(items[0].start, claim.move, _zone_of(items[0], zone))
            slots.append(replace(claim, start=start, time_zone=items[0].claim.time_zone))
    return slots


def _fitting(picks: tuple[SlotPick, ...], slots: list[InterviewClaim], zone: ZoneInfo) -> list[InterviewClaim]:
    """The slots that the picks accept; "6.45" is the one in the morning where none in the evening was offered."""
    fitting = [slot for index, slot in enumerate(slots) if _accepts(picks, slot, index, len(slots), zone)]
    if fitting:
        return fitting
    early = tuple(replace(pick, at=_in_the_morning(pick.at)) for pick in picks if pick.at and pick.at.hour >= _NOON)
    return [slot for index, slot in enumerate(slots) if _accepts(early, slot, index, len(slots), zone)]


def _in_the_morning(at: time) -> time:
    return at.replace(hour=at.hour - _NOON)


def _offers(message: MessageFact) -> bool:
    return not message.own and not message.needs_review and _has_slots(message)


def _has_slots(message: MessageFact) -> bool:
    return any(claim.kind is ClaimKind.OFFERED for claim in message.interviews)


def _accepts(picks: tuple[SlotPick, ...], slot: InterviewClaim, index: int, count: int, zone: ZoneInfo) -> bool:
    assert slot.start is not None
    local = slot.start.astimezone(ZoneInfo(slot.time_zone) if slot.time_zone else zone)
    return any(
        (pick.weekday is None or pick.weekday == local.weekday())
        and (pick.on is None or pick.on == local.date())
        and (pick.at is None or pick.at == local.time().replace(second=0, microsecond=0))
        and (pick.ordinal is None or pick.ordinal in {index + 1, index - count})
        for pick in picks
    )


def _tell(told: list[_Told], word: _Word) -> None:
    """Let one word take effect on the interviews told of so far."""
    if word.claim.kind is ClaimKind.OFF or word.did_not_happen:
        for item in _meant(told, word):
            _call_off(item, word)
        return
    if word.claim.start is None:
        if word.by_hand and (target := _sole(told, word.at)):
            _add_detail(target, word)
        return
    if forged := [item for item in told if _forged(item, word)]:
        for item in forged:
            if item.start != word.claim.start:
                _disbelieve(item, word)
        return
    same = _same(told, word)
    if same is None:
        told.append(_begun(word))
    elif not _outdated(same, word):
        _update(same, word)


def _move(told: list[_Told], word: _Word, move: Move, zone: ZoneInfo) -> None:
    """Move what a word means that does not name the new time; where that is not known, the old time holds no longer."""
    items = _movable(told, move, word.at, zone)
    if not items:
        if word.change and move != Move():
            for item in _meant(told, replace(word, claim=replace(word.claim, move=None))):
                _call_off(item, word)
        return
    for item in items:
        start = moved_to(item.start, move, _zone_of(item, zone))
        _update(item, replace(word, claim=_at_its_new_time(item, word.claim, start)))


def _at_its_new_time(item: _Told, claim: InterviewClaim, start: datetime) -> InterviewClaim:
    known = item.claim
    return replace(claim, start=start, time_zone=known.time_zone, zone_known=known.zone_known, move=None)


def _movable(
    told: list[_Told], move: Move, at: datetime, zone: ZoneInfo, called_off_by: int | None = None
) -> list[_Told]:
    """The interviews that a move means: the one ahead, or those of one day that all begin so much later; else none.

    ``called_off_by`` is the message that called off what it would move.
    """
    ahead = [item for item in told if not item.cancelled and item.start > at - _JUST_NOW]
    if called_off_by is not None:
        ahead = [item for item in told if item.cancelled and item.message == called_off_by] or ahead
    if not ahead and move != Move():
        ahead = [item for item in told if item.cancelled and timedelta(0) <= at - item.settled_at < LATE_WORD][-1:]
    by_day = {
        day: [item for item in ahead if _day_of(item, zone) == day] for day in {_day_of(one, zone) for one in ahead}
    }
    if move.of in by_day:
        by_day = {day: items for day, items in by_day.items() if day == move.of}
    if len(by_day) != 1:
        return []
    items = next(iter(by_day.values()))
    if move.days == _WEEK and min(item.start for item in items) - at > _NEXT_WEEK_IS_LATER:
        return []  # "same time next week" would bring it forward
    return items


def _day_of(item: _Told, zone: ZoneInfo) -> date:
    return item.start.astimezone(_zone_of(item, zone)).date()


def _zone_of(item: _Told, zone: ZoneInfo) -> ZoneInfo:
    return ZoneInfo(item.claim.time_zone) if item.claim.time_zone else zone


def _call_off(item: _Told, word: _Word) -> None:
    item.cancelled, item.settled_at, item.message = True, word.at, word.message
    if word.claim.uid and word.claim.uid in item.names:
        # A copy of the invitation that turns up later must not bring it back.
        item.sequence, item.stamp = word.claim.sequence, word.claim.stamp or item.stamp


def _meant(told: list[_Told], word: _Word) -> list[_Told]:
    """The interviews that a word without a new time calls off."""
    claim = word.claim
    if claim.uid and (known := [item for item in told if claim.uid in item.names]):
        for item in known:
            if _forged(item, word):
                _disbelieve(item, word)
        return [item for item in known if _speaks_of(item, word) and not _outdated(item, word)]
    if claim.uid and claim.start is None:
        return []
    if claim.start is not None:
        return _at(told, claim)
    standing = [item for item in told if not item.cancelled]
    if word.did_not_happen:
        return [max(standing, key=lambda item: item.start)] if standing else []
    ahead = [item for item in standing if item.start > word.at]
    if ahead:
        return ahead
    # The word came after the hour: what was to be held last was not held.
    late = [item for item in standing if word.at - item.start < LATE_WORD]
    return [max(late, key=lambda item: item.start)] if late else []


def _at(told: list[_Told], claim: InterviewClaim) -> list[_Told]:
    """The interview at a time that is named; where its zone is not known, the only one within some hours of it."""
    standing = [item for item in told if not item.cancelled]
    exact = [item for item in standing if item.start == claim.start]
    if exact or claim.uid or claim.zone_known or claim.start is None:
        return exact
    near = [item for item in standing if abs(item.start - claim.start) < _ZONES_APART]
    return near if len(near) == 1 else []


def _same(told: list[_Told], word: _Word) -> _Told | None:
    """The interview that a word with a time speaks of, if it was told of before."""
    claim = word.claim
    if claim.uid:
        for item in told:
            if claim.uid in item.names and item.claim.recurrence_id == claim.recurrence_id:
                return item
    for item in told:
        if item.start == claim.start and (not item.cancelled or word.by_hand):
            return item
        if _is_hold(item, word):
            return item
    if claim.replaces is not None:
        return next((item for item in told if item.start == claim.replaces), None)
    if word.moves is not None and (off := [item for item in told if item.cancelled and item.message == word.moves]):
        return off[0] if len(off) == 1 else None
    if word.change or word.by_hand:
        return _sole(told, word.at)
    return None


def _sole(told: list[_Told], at: datetime) -> _Told | None:
    """The one interview that can be meant without naming it: the one ahead, else the last that was to be held."""
    ahead = [item for item in told if item.start > at and not item.cancelled]
    if ahead:
        return ahead[0] if len(ahead) == 1 else None
    off = [item for item in told if item.cancelled and at - item.settled_at < LATE_WORD]
    late = [item for item in told if timedelta(0) <= at - item.start < LATE_WORD] or off
    return max(late, key=lambda item: item.start, default=None)


def _speaks_of(item: _Told, word: _Word) -> bool:
    """Whether an invitation's word that calls off is about this interview: its own, not one that another replaced."""
    claim = word.claim
    if claim.recurrence_id and claim.recurrence_id != item.claim.recurrence_id:
        return False
    return claim.uid == item.claim.uid and not _forged(item, word)


def _forged(item: _Told, word: _Word) -> bool:
    """Whether a word that bears the UID of an invitation comes from neither its organizer's house nor its scheduler's.

    Anybody can mail a CANCEL of what they have seen (RFC 5546, 6.1.1).
    """
    claim = word.claim
    if not claim.uid or claim.uid not in item.names or not item.houses:
        return False
    if claim.organizer and item.organizer and claim.organizer != item.organizer:
        return True
    if claim.organizer == item.organizer and is_machinery(Address("", word.sender)):
        return False
    return registrable(word.sender.rpartition("@")[2]) not in item.houses


def _disbelieve(item: _Told, word: _Word) -> None:
    if word.message is not None and not item.cancelled:
        item.unbelieved.append(word.message)


def _is_hold(item: _Told, word: _Word) -> bool:
    """Whether an interview was a placeholder only, which an invitation for the same day replaces."""
    claim = word.claim
    if (
        not claim.uid
        or claim.start is None
        or item.cancelled
        or claim.uid in item.names
        or not _HOLD.search(item.claim.quote)
    ):
        return False
    return abs(claim.start - item.start) < _SAME_DAY and not _HOLD.search(claim.quote)


def _outdated(item: _Told, word: _Word) -> bool:
    """Whether an iCalendar word is older than what was heard before (it arrived late, or was read late)."""
    claim = word.claim
    if not claim.uid or claim.uid not in item.names or word.message == item.message:
        return False
    if claim.sequence != item.sequence:
        return claim.sequence < item.sequence
    # A copy of what was heard before (forwarded, sent again) is no new word on it.
    return _mark_of(claim) in item.heard or bool(claim.stamp and item.stamp and claim.stamp < item.stamp)


def _mark_of(claim: InterviewClaim) -> tuple[str, int, datetime, datetime | None] | None:
    return (claim.uid, claim.sequence, claim.stamp, claim.start) if claim.uid and claim.stamp else None


def _begun(word: _Word) -> _Told:
    claim = word.claim
    assert claim.start is not None
    begun = _Told(
        start=claim.start,
        end=claim.end,
        announced_at=word.at,
        announced_by=claim.uid or word.source or claim.start.isoformat(),
        claim=claim,
        settled_at=word.at,
        message=word.message,
    )
    _take(begun, word)
    return begun


def _update(item: _Told, word: _Word) -> None:
    claim = word.claim
    assert claim.start is not None
    if claim.start != item.start:
        item.end = claim.end or (claim.start + (item.end - item.start) if item.end else None)
    else:
        item.end = claim.end or item.end
    item.start = claim.start
    item.cancelled = False
    item.settled_at, item.message = word.at, word.message
    # A sure zone, once heard, is not lost to a later word without one.
    zone = claim.time_zone or item.claim.time_zone
    phone = claim.phone_screen or item.claim.phone_screen
    item.claim = replace(
        claim,
        time_zone=zone,
        phone_screen=phone,
        uid=claim.uid or item.claim.uid,
        meeting=claim.meeting or item.claim.meeting,
        agenda=claim.agenda or item.claim.agenda,
    )
    _take(item, word)


def _add_detail(item: _Told, word: _Word) -> None:
    """The user's word without a time: a length, or people."""
    if word.claim.end and word.claim.replaces:
        item.end = item.start + (word.claim.end - word.claim.replaces)
    _take(item, word)


def _take(item: _Told, word: _Word) -> None:
    claim = word.claim
    updated = claim.uid in item.names  # who is named no more takes no part; what was told otherwise stays
    item.names |= {name for name in (claim.uid, word.source) if name}
    if claim.uid:
        item.organizer = item.organizer or claim.organizer
        item.houses |= {registrable(one.rpartition("@")[2]) for one in (word.sender, claim.organizer) if one}
    if claim.uid:
        item.sequence, item.stamp = claim.sequence, claim.stamp or item.stamp
        item.heard |= {mark for mark in (_mark_of(claim),) if mark}
    if not claim.people:
        return
    alone = len(claim.people) == 1 and claim.people[0].address == word.sender != ""
    named = not alone or bool(claim.uid)  # an invitation names even whoever wrote it
    if not item.people or word.by_hand or (item.fallback and named) or updated:
        item.people, item.fallback = claim.people, alone
    elif not alone:
        item.people = (*item.people, *claim.people)


def _absent(facts: ApplicationFacts, people: tuple[Person, ...]) -> tuple[tuple[datetime, str], ...]:
    """Who was said not to take part, by key, and when."""
    said = [
        (mail.date, claim) for mail in facts.messages if not (mail.own or mail.needs_review) for claim in mail.people
    ]
    said += [(one.at, one.claim) for one in facts.people_said]
    found = ((at, _named(people, claim)) for at, claim in said if claim.part is Part.ABSENT)
    return tuple((at, person.key) for at, person in found if person)


def _named(people: tuple[Person, ...], claim: PersonClaim) -> Person | None:
    """The one person who has every word of a name: "Mr Shaw" is Dana Shaw where there is no other."""
    wanted = set(people_of.folded(claim.name).split())
    fitting = [one for one in people if wanted and wanted <= set(people_of.folded(one.name).split())]
    return fitting[0] if len(fitting) == 1 else people_of.person_of(people, claim)


def _finished(
    item: _Told, people: tuple[Person, ...], assumed: timedelta, absent: tuple[tuple[datetime, str], ...]
) -> Interview:
    length = min(assumed, PHONE_SCREEN) if item.claim.phone_screen else assumed
    missing = {key for at, key in absent if item.announced_at <= at < item.start}
    known = [
        person
        for claim in item.people
        if (person := people_of.person_of(people, claim)) is not None and person.key not in missing
    ]
    return Interview(
        start=item.start,
        end=item.end or item.start + length,
        end_assumed=item.end is None,
        time_zone=item.claim.time_zone,
        zone_known=item.claim.zone_known,
        uid=item.claim.uid,
        first_message_id=item.announced_by,
        announced_at=item.announced_at,
        people=tuple({person.key: person for person in known}.values()),
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


def _grouped(interviews: Iterable[Interview]) -> tuple[Round, ...]:
    groups: list[list[Interview]] = []
    for interview in interviews:
        if groups and _together(groups[-1], interview):
            groups[-1].append(interview)
        else:
            groups.append([interview])
    rounds: list[Round] = []
    for group in groups:
        held = sum(1 for earlier in rounds if earlier.standing)
        rounds.append(_round(held + 1, group))
    return tuple(rounds)


def _together(group: list[Interview], interview: Interview) -> bool:
    if any(interview.aliases & other.aliases for other in group):
        return True
    last = max(other.end for other in group)
    begun = min((other.end for other in group if not other.cancelled), default=last)
    invited_again = interview.announced_at > begun
    return interview.start - last < SAME_ROUND and not invited_again


def _round(number: int, interviews: list[Interview]) -> Round:
    first = min(interviews, key=lambda item: (item.announced_at, item.start))
    return Round(
        number=number,
        key=first.first_message_id,
        interviews=tuple(interviews),
        lead=_lead([item for item in interviews if not item.cancelled]),
        aliases=frozenset().union(*(item.aliases for item in interviews)),
        invited_at=first.announced_at,
    )


def _lead(interviews: list[Interview]) -> Person | None:
    """The hiring manager, else the longest slot, else the first with an address, in the order of the invitation."""
    candidates = [(item.end - item.start, person) for item in interviews for person in item.people]
    if not candidates:
        return None
    managers = [person for _, person in candidates if person.manager]
    if managers:
        return managers[0]
    longest = max(length for length, _ in candidates)
    longest_slot = [person for length, person in candidates if length == longest]
    if len({person.key for person in longest_slot}) < len({person.key for _, person in candidates}):
        candidates = [(longest, person) for person in longest_slot]
    return next((person for _, person in candidates if person.address), candidates[0][1])
