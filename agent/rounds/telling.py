"""What a word does to the interviews told of so far: begins one, moves it, calls it off, says more of it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from zoneinfo import ZoneInfo

from agent.expressions import expression
from agent.extraction.names.names import same_name
from agent.extraction.who.host_words import AT_THE_DOOR
from agent.model.mail import ClaimKind, InterviewClaim, Part, PersonClaim
from agent.rounds.told import (
    JUST_BEGUN,
    LATE_WORD,
    REPLACED_WITHIN,
    SURELY_HELD,
    THEY_WAITED_FROM,
    WAITED_FROM,
    WAITED_UNTIL,
    Told,
    Word,
    day_of,
    sole,
)
from agent.rounds.updates import disbelieve, house_of, is_about, is_forged, is_hold, is_outdated, mark_of
from agent.rounds.weeks import asked_in_answer, in_its_week

_ZONES_APART = timedelta(hours=12)
_AT_ONCE = timedelta(minutes=40)
_USUAL_LENGTH = timedelta(hours=1)
_AT_THE_DOOR = expression(rf"\b(?:meet|collect|greet|fetch|get|pick) you(?: up)?{AT_THE_DOOR}", re.IGNORECASE)
_BEFORE_A_TALK = timedelta(hours=1)
_ONE_DAY = timedelta(days=1)


def tell(told: list[Told], word: Word) -> None:
    """Given one word, let it take effect on the interviews told of so far."""
    if word.claim.kind is ClaimKind.OFF or word.did_not_happen:
        for item in meant(told, word):
            call_off(item, word)
        return
    if word.claim.start is None:
        if word.by_hand and (target := sole(told, word.at)):
            _add_detail(target, word)
        return
    word = in_its_week(told, word)
    if forged := [item for item in told if is_forged(item, word)]:
        for item in forged:
            if item.start != word.claim.start:
                disbelieve(item, word)
        return
    _tell_time(told, word)


def _tell_time(told: list[Told], word: Word) -> None:
    """Let a word with a time begin an interview, move one, or say more of it."""
    same = _same(told, word)
    if same is None:
        _begin(told, word)
    elif splits(same, word):
        split(told, same, word)
    elif not is_outdated(same, word):
        update(same, word)
        if word.claim.uid:
            _absorb(told, same)


def _absorb(told: list[Told], item: Told) -> None:
    """Let an invitation that moved to the hour which their words had set already be of the one interview that it is.

    "Friday at 11 then, I'll update the invitation": nobody sits in two talks with one person at once.
    """
    for other in [one for one in told if one is not item and one.start == item.start]:
        if not (other.cancelled or other.claim.uid) and held_by_them([item], replace(item.claim, people=other.people)):
            told.remove(other)
            new = (one for one in other.people if not any(same_name(one.name, known.name) for known in item.people))
            item.people, item.end = (*item.people, *new), item.end or other.end
            item.tellers |= other.tellers


def splits(item: Told, word: Word) -> bool:
    """Given an interview and a change, return whether it moves some of a panel, and others stay."""
    claim, names = word.claim, [one.name for one in item.people]

    def on_it(people: tuple[PersonClaim, ...]) -> bool:
        return bool(people) and all(any(same_name(one.name, name) for name in names) for one in people)

    apart = not any(same_name(one.name, other.name) for one in claim.people for other in word.stay)
    moves = apart and word.change and not claim.uid and claim.start != item.start and not item.cancelled
    return moves and claim.move is None and on_it(claim.people) and on_it(word.stay)


def split(told: list[Told], item: Told, word: Word) -> None:
    """Given such a change, let those who come at another time hold an interview of their own, in the same round."""
    gone = [one for one in item.people if any(same_name(one.name, other.name) for other in word.claim.people)]
    item.people = tuple(one for one in item.people if one not in gone)
    begun = _begun(word)
    begun.people, begun.announced_at = tuple(gone), item.announced_at
    begun.end = begun.end or (begun.start + (item.end - item.start) if item.end else None)
    told.append(begun)


def _begin(told: list[Told], word: Word) -> None:
    if not _is_shown_in(told, word):
        begun = _begun(word)
        _take_the_place(told, begun)
        told.append(begun)


def _is_shown_in(told: list[Told], word: Word) -> bool:
    """Whether a word only says who meets the user at the door, in the hour before a talk that stands."""
    claim = word.claim
    if claim.start is None or claim.uid or word.change or word.by_hand or not _AT_THE_DOOR.search(claim.quote):
        return False
    return any(not item.cancelled and timedelta(0) < item.start - claim.start <= _BEFORE_A_TALK for item in told)


def meant(told: list[Told], word: Word) -> list[Told]:
    """Given a word without a new time, return the interviews that it calls off."""
    claim = word.claim
    if claim.uid and (known := [item for item in told if claim.uid in item.names]):
        for item in known:
            if is_forged(item, word):
                disbelieve(item, word)
        return [item for item in known if is_about(item, word) and not is_outdated(item, word)]
    if claim.uid and claim.start is None:
        return []
    if claim.start is not None:
        return _at(told, claim)
    standing = [item for item in told if not item.cancelled]
    if word.refuses:
        return [item for item in standing if item.start > word.at]
    if word.waited:
        return _waited_at(standing, word)
    if word.did_not_happen:
        return [max(standing, key=lambda item: item.start)] if standing else []
    ahead = [item for item in standing if item.start > word.at]
    if ahead:
        return _of_those_ahead(told, ahead, word)
    # The word came after the hour: what was to be held last was not held.
    late = [item for item in standing if word.at - item.start < LATE_WORD and not _surely_held(item, word)]
    return [max(late, key=lambda item: item.start)] if late else []


def _waited_at(standing: list[Told], word: Word) -> list[Told]:
    """The only one that has begun not long before, at which somebody waited in vain."""
    since = WAITED_FROM if word.by_the_user else THEY_WAITED_FROM
    limits = (JUST_BEGUN,) if word.just_begun else WAITED_UNTIL
    begun = ([one for one in standing if since <= word.at - one.start <= until] for until in limits)
    now = next(filter(None, begun), [])
    return now if len(now) == 1 else []


def _of_those_ahead(told: list[Told], ahead: list[Told], word: Word) -> list[Told]:
    """Which of those ahead are called off: what whoever is named or writes holds, else all."""
    if is_off_already(told, ahead, word):
        return []
    return held_by_them(ahead, word.claim) or _held_by_who_writes(ahead, word) or ahead


def is_off_already(told: list[Told], ahead: list[Told], word: Word) -> bool:
    """Given what was told, what is ahead of it, and a word that calls off the talk with somebody, return whether that
    was called off before, as by the calendar minutes ago: what else is ahead is held by others."""
    off = [item for item in told if item.cancelled and item.start > word.at]
    return not held_by_them(ahead, word.claim) and bool(held_by_them(off, word.claim))


def _surely_held(item: Told, word: Word) -> bool:
    """Whether an interview is so long over, and the user has written since, that a word which names none is of another.

    Whoever says days after the thanks for it that somebody cannot come speaks of the next one.
    """
    over = item.end or item.start + _USUAL_LENGTH
    return word.at - over > SURELY_HELD and word.wrote is not None and word.wrote > over


def held_by_them(ahead: list[Told], claim: InterviewClaim) -> list[Told]:
    """Given several interviews, return those that whoever a claim names holds: "the chat with Owen has to move"."""
    return [
        item for item in ahead if any(same_name(one.name, other.name) for one in item.people for other in claim.people)
    ]


def _held_by_who_writes(ahead: list[Told], word: Word) -> list[Told]:
    """The only one of several that whoever writes holds, who has told of none of the others."""
    theirs = [item for item in ahead if any(same_name(one.name, word.writer) for one in item.people)]
    others = [item for item in ahead if item not in theirs]
    told = any(word.sender in item.tellers for item in others)
    return theirs if word.change and len(theirs) == 1 and others and not told else []


def _at(told: list[Told], claim: InterviewClaim) -> list[Told]:
    """The interview at a time that is named; where its zone is not known, the only one within some hours of it."""
    standing = [item for item in told if not item.cancelled]
    exact = [item for item in standing if item.start == claim.start]
    if exact or claim.uid or claim.zone_known or claim.start is None:
        return exact
    near = [item for item in standing if abs(item.start - claim.start) < _ZONES_APART]
    return near if len(near) == 1 else []


def _same(told: list[Told], word: Word) -> Told | None:
    """The interview that a word with a time speaks of, if it was told of before."""
    claim = word.claim
    if claim.uid:
        for item in told:
            if claim.uid in item.names and item.claim.recurrence_id == claim.recurrence_id:
                return item
    for item in told:
        if item.start == claim.start and (not item.cancelled or word.by_hand):
            return item
        if is_hold(item, word):
            return item
    if claim.replaces is not None:
        return next((item for item in told if item.start == claim.replaces), None) or _about_then(told, word)
    if word.moves is not None and (off := [item for item in told if item.cancelled and item.message == word.moves]):
        return off[0] if len(off) == 1 else None
    if word.change or word.by_hand:
        only = sole(told, word.at) or _only_theirs(told, word)
        return None if only is not None and (_is_further(only, word) or _fills_a_gap(told, only, word)) else only
    return _asked_to_move(told, word) or next((item for item in told if _is_shifted(item, word)), None)


def _asked_to_move(told: list[Told], word: Word) -> Told | None:
    """The interview ahead for which the user had just asked for another time, where a word sets one.

    That is one of its day, or any where the user so answered the very mail that set it.

    Who was seen at ten and asks for three that afternoon is seen twice, and so is whom one mail gives a day's plan.
    """
    only = sole(told, word.at) if word.asked else None
    stands = only is not None and not only.cancelled and only.start > word.at and only.message != word.message
    return only if only is not None and stands and (_on_one_day(only, word) or asked_in_answer(only, word)) else None


def _on_one_day(item: Told, word: Word) -> bool:
    """Whether an interview is on the day of a word, as the wall there has it: what the user asked to move within it."""
    zone = ZoneInfo(word.claim.time_zone or item.claim.time_zone or "UTC")
    return day_of(item, zone) == (word.claim.start or item.start).astimezone(zone).date()


def _is_further(held: Told, word: Word) -> bool:
    """Whether the user sets an interview to come once one is over: what was held is not moved by that."""
    over = not held.cancelled and (held.end or held.start + _USUAL_LENGTH) <= word.at
    return word.by_hand and over and word.claim.start is not None and word.claim.start > word.at


def _fills_a_gap(told: list[Told], only: Told, word: Word) -> bool:
    """Whether the user sets anew the part of a day that was taken off for another time, while another part stands."""
    if not word.by_hand or only.cancelled or held_by_them([only], word.claim):
        return False
    return any(item.awaits and abs(item.start - only.start) < _ONE_DAY for item in told)


def _only_theirs(told: list[Told], word: Word) -> Told | None:
    """The only one of several ahead that whoever a change names holds, where they hold no other."""
    ahead = [item for item in told if item.start > word.at and not item.cancelled]
    theirs = held_by_them(ahead, word.claim) if word.change and not word.claim.uid else []
    return theirs[0] if len(theirs) == 1 < len(ahead) else None


def _is_shifted(item: Told, word: Word) -> bool:
    """Whether another mail tells of an interview some minutes off: "rounds until ten, so I put you in for 10:15".

    Nobody sits in two talks with one person at once.
    """
    claim = word.claim
    if item.cancelled or item.claim.uid or claim.uid or item.message == word.message or claim.start is None:
        return False
    at_once = abs(claim.start - item.start) < _AT_ONCE and (item.end is None or claim.start < item.end)
    known = {(one.name, one.address) for one in item.people}
    return at_once and any((one.name, one.address) in known for one in claim.people)


def _about_then(told: list[Told], word: Word) -> Told | None:
    """The only one that can be meant, where it was to be near the old time that is named: its zone may be another."""
    only, named = sole(told, word.at), word.claim.replaces
    near = only is not None and named is not None and abs(only.start - named) < _ZONES_APART
    return only if near and word.change else None


def call_off(item: Told, word: Word) -> None:
    """Given a word that calls this interview off, let it take effect."""
    item.cancelled, item.settled_at, item.message = True, word.at, word.message
    item.awaits = not (word.by_hand or word.did_not_happen or word.refuses)
    if word.claim.uid and word.claim.uid in item.names:
        # A copy of the invitation that turns up later must not bring it back.
        item.sequence, item.stamp = word.claim.sequence, word.claim.stamp or item.stamp


def _begun(word: Word) -> Told:
    claim = word.claim
    assert claim.start is not None
    begun = Told(
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


def _take_the_place(told: list[Told], begun: Told) -> None:
    """Let the interview that was called off last go on in the one in its place: its length, where none is said, and
    its people, where nobody is named, or only for whom of them it moves.

    A recruiter who writes on in the thread of the first call by phone does not take part in what is moved.
    """
    off = [item for item in told if item.awaits and begun.announced_at - item.settled_at < REPLACED_WITHIN]
    last = max((item.settled_at for item in off), default=None)
    off = [item for item in off if item.settled_at == last]
    if len(off) == 1 and begun.end is None and off[0].end is not None:
        begun.end = begun.start + (off[0].end - off[0].start)
    before = [one.name for item in off for one in item.people]
    named_before = all(any(same_name(one.name, name) for name in before) for one in begun.people)
    if off and not begun.claim.uid and (begun.fallback or named_before):
        by_phone = begun.fallback and begun.claim.phone_screen
        hosts = tuple(one for one in begun.people if one.part is Part.INTERVIEWER and not (by_phone and before))
        known = dict.fromkeys((*(one for item in off for one in item.people), *hosts))
        begun.people, begun.fallback = tuple(known) or begun.people, all(item.fallback for item in off)
    for item in off:
        item.awaits, begun.replaces = False, last


def update(item: Told, word: Word) -> None:
    """Given a later word with a time, let it take effect on the interview told of before: it stands, and is then."""
    claim = word.claim
    assert claim.start is not None
    if claim.start != item.start:
        item.end = claim.end or (claim.start + (item.end - item.start) if item.end else None)
    else:
        item.end = claim.end or item.end
    if claim.start != item.start:
        item.left, item.moved_at = item.left | {item.start}, word.at
    item.start = claim.start
    item.cancelled = item.awaits = False
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


def _add_detail(item: Told, word: Word) -> None:
    """The user's word without a time: a length, or people."""
    if word.claim.end and word.claim.replaces:
        item.end = item.start + (word.claim.end - word.claim.replaces)
    _take(item, word)


def _wrote(person: PersonClaim, word: Word) -> bool:
    """Whether it is whoever wrote: by their address, or known by a name alone where they write from a shared one."""
    return person.address == word.sender != "" or (person.part is Part.UNKNOWN and not person.address)


def _may_only_write(person: PersonClaim, word: Word) -> bool:
    """Whether somebody wrote of an interview and is not said to hold it: "Tom will be there too"."""
    return person.part is Part.UNKNOWN and _wrote(person, word)


def _told_in_words(item: Told, claim: InterviewClaim) -> Iterator[PersonClaim]:
    """Who takes part by words alone: a list of guests has everybody's address, so that it leaves out nobody without;
    nor does it hold whoever invites, who said so themselves: "with Dana and me".

    "Ann Lee (no address is told), 1:00 - 1:45" stays in the talk whose invitation moves.
    """
    listed = [one.name for one in claim.people]
    for one in item.people if claim.uid and not item.fallback else ():
        if one.address in {"", claim.organizer} and not any(same_name(one.name, name) for name in listed):
            yield one


def _take(item: Told, word: Word) -> None:
    claim = word.claim
    item.tellers |= {word.sender} - {""}
    updated = claim.uid in item.names  # who is named no more takes no part; what was told otherwise stays
    item.names |= {name for name in (claim.uid, word.source) if name}
    if claim.uid:
        item.organizer = item.organizer or claim.organizer
        item.houses |= {house_of(one) for one in (word.sender, claim.organizer) if one}
    if claim.uid:
        item.sequence, item.stamp = claim.sequence, claim.stamp or item.stamp
        item.heard |= {mark for mark in (mark_of(claim),) if mark}
    alone = len(claim.people) == 1 and _wrote(claim.people[0], word)
    if not claim.people or (alone and word.hint and claim.people[0].part is not Part.INTERVIEWER and not claim.uid):
        if word.hint and not item.people:
            item.people, item.fallback = word.hint, True
        return
    named = not alone or bool(claim.uid)  # an invitation names even whoever wrote it
    if not item.people or word.by_hand or (item.fallback and named) or updated:
        item.people, item.fallback = (*claim.people, *(_told_in_words(item, claim) if updated else ())), alone
    elif not alone:
        item.people = (*item.people, *(one for one in claim.people if not _may_only_write(one, word)))
