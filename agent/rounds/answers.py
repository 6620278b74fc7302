"""Answers to a question of time: the user accepts a slot or names a time, they confirm the time that the user named."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

from agent.asked import answered, heard, may_set, readings, times
from agent.classification.table.letters import CALL_BACK
from agent.expressions import expression
from agent.extraction.interview.shifts import moved_to
from agent.extraction.own.picks import BOTH
from agent.extraction.when.new_hours import nearest
from agent.extraction.when.readers import zone_named
from agent.model.application import MessageFact
from agent.model.mail import MOVES, SETS_A_TIME, Category, ClaimKind, InterviewClaim, SlotPick
from agent.rounds.by_the_old import asked_by_the_old, asks_for_a_day, by_the_offer, moved_from_asked
from agent.rounds.fitting import EARLY, dated, hour_alone, named_in_full, that_fit, zone_said
from agent.rounds.hosting import hosts, without_go_betweens
from agent.rounds.moves import JUST_NOW, movable, once_more
from agent.rounds.spoken_of import day_spoken_of, offered_days, on_a_date
from agent.rounds.told import Told, Word, day_of, sole, zone_of
from agent.rounds.weeks import (
    in_the_week_offered,
    meant_by,
    move_meant_by,
    moved_by,
    offered_before,
    weekdays_in,
    weeks_asked,
    weeks_to_come,
)
from agent.rounds.yeses import (
    asks_for_another,
    at_their_hour,
    has_slots,
    hour_itself,
    is_chosen,
    lasting,
    named_by,
    offers_an_hour,
    on_the_day_named,
    proposes,
    says_yes,
)

_ASKS_FOR_TIMES = frozenset({Category.INTERVIEW_INVITATION, Category.INTERVIEW_CHANGE, Category.INTERVIEW_CANCELLATION})
_SETS_BY_THE_OLD = frozenset({Category.INTERVIEW_CONFIRMATION, Category.INTERVIEW_CHANGE})
_OF_NO_TIME = frozenset({Category.AUTO_REPLY, Category.COURTESY, Category.NO_DECISION, Category.ACKNOWLEDGEMENT})
_OR = expression(r"\b(?:or|oder|ou|either)\b", re.IGNORECASE)
_BETWEEN_TALKS = timedelta(hours=2)
"""From the beginning of one talk of a day's programme to that of the next, a break for lunch included."""
_NOON = time(12)
_UNKNOWN = InterviewClaim(ClaimKind.OFF)
"""What was planned holds no longer, and the new time is not known."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A mail of theirs to which an own mail may be the answer."""

    message: MessageFact
    bare: bool  # whether words that name no time may accept the one that it names
    day: date | None = None  # the only one that was spoken of, for an hour that is named by itself
    picks: tuple[SlotPick, ...] | None = None  # what is chosen of its times, where that is not what the answer names
    weeks: frozenset[date] = frozenset()  # the Mondays of those that were spoken of, for a mere weekday
    before: MessageFact | None = None  # the user's mail which it answers


@dataclass(frozen=True, slots=True)
class Answer:
    """An own mail that names or accepts a time, and the mails of theirs that it may answer, the likeliest first."""

    at: datetime
    picks: tuple[SlotPick, ...]
    asked: tuple[Asked, ...]
    message: MessageFact  # the one by which the time is settled: the user's own, or theirs that confirms it
    moves: bool = False  # the user asked for another time than the one that stands, if one does
    said: datetime | None = None  # when the times were named that theirs confirms, where that was not then
    anew: bool = False  # it is of an interview of its own, whatever words it is told in


def picked(before: tuple[MessageFact, ...], own: MessageFact, zone: ZoneInfo) -> Iterator[Answer]:
    """Given an own mail, those before it, and the user's zone, yield what it accepts of the last slots, or settles."""
    if not own.picks:
        return
    offering = [item for item in before if not item.own and not item.needs_review and has_slots(item)][-1:]
    answering = answered(before, own)
    doubtful = [item for item in answering if may_set(item)]
    firm = answering[-1:] if any(pick.firm for pick in own.picks) or hour_alone(own.picks) else ()
    timeless = [item for item in answering if _names_no_time(item) or _moves_to_day_of(item, own, zone)]
    by_hour = [item for item in answering[-1:] if any(pick.at for pick in item.picks)]
    asked = {item.id: item for item in (*doubtful, *offering, *firm, *timeless, *by_hour)}
    if asked:
        moves = any(_answers_a_wish(item, before) for item in asked.values())
        yield Answer(own.date, own.picks, tuple(_asked(item, before, zone) for item in asked.values()), own, moves)


def _answers_a_wish(theirs: MessageFact, before: tuple[MessageFact, ...]) -> bool:
    """Whether a mail that offers times answers the user who wanted another than the one that was set."""
    so_far = before[: before.index(theirs)]
    if not has_slots(theirs) or not so_far or not asks_for_another(so_far[-1]):
        return False
    answered_then = next((one for one in reversed(so_far) if heard(one)), None)
    return answered_then is not None and answered_then.category in SETS_A_TIME


def _asked(item: MessageFact, before: tuple[MessageFact, ...], zone: ZoneInfo) -> Asked:
    so_far = before[: before.index(item) + 1]
    weeks = weeks_to_come(offered_before(so_far), item.date, zone) or weeks_asked(so_far, zone)
    theirs, day = _with_its_hosts(item, before, zone), day_spoken_of(so_far, zone)
    last = so_far[-2] if len(so_far) > 1 and so_far[-2].own else None
    return Asked(theirs, _is_last(item, before), day, weeks=weeks, before=last)


def _with_its_hosts(asked: MessageFact, before: tuple[MessageFact, ...], zone: ZoneInfo) -> MessageFact:
    """A mail of theirs whose invitations name their hosts alone, and nobody who only sent the user.

    A mere weekday in it is of the week of which the times were that they had offered before.
    """
    so_far = before[: before.index(asked)]
    offered = offered_before(so_far)
    weeks = weeks_asked(so_far, zone)
    meant = (in_the_week_offered(claim, asked.date, offered, weeks) for claim in asked.interviews)
    held = (replace(claim, people=without_go_betweens(before, asked, claim)) for claim in meant)
    days = weekdays_in(weeks_to_come(offered, asked.date, zone) or weeks, asked.picks)
    return replace(asked, interviews=tuple(held), picks=days)


def _names_no_time(asked: MessageFact) -> bool:
    """Whether a mail surely confirms an interview whose time could not be read in it."""
    return asked.category is Category.INTERVIEW_CONFIRMATION and not asked.needs_review and not times(asked)


def _moves_to_day_of(asked: MessageFact, own: MessageFact, zone: ZoneInfo) -> bool:
    """Whether a mail surely moves an interview to a day whose hour could not be read in it, and the user names both:
    "Can you do Friday 8 instead", "Friday at 8 works".
    """
    if asked.category is not Category.INTERVIEW_CHANGE or asked.needs_review or times(asked):
        return False
    days = {dated(pick, own.date.astimezone(zone).date()).on for pick in own.picks if pick.at} - {None}
    return any(one.on in days or one.weekday in {day.weekday() for day in days if day} for one in asked.picks)


def _is_last(asked: MessageFact, before: tuple[MessageFact, ...]) -> bool:
    """Whether nothing was written since, by either side."""
    return not any(item.own or heard(item) for item in before[before.index(asked) + 1 :])


def confirmed(before: tuple[MessageFact, ...], theirs: MessageFact, zone: ZoneInfo) -> Iterator[Answer]:
    """Given a mail of theirs and those before it, yield the time that it confirms without naming it.

    That is the one that the user named when asked for one, or asked for, or when told to come whenever they like; of
    several the one that theirs chooses.
    """
    before = _without_word_of_a_time(before)
    if not says_yes(theirs) or not before or not before[-1].own:
        return
    own = before[-1]
    asking = next((item for item in reversed(before) if heard(item)), None)
    if asking is None or not readings(asking) & _ASKS_FOR_TIMES:
        takes_up = proposes(own) or has_slots(own) or _names_no_time(theirs) or _says_when(own, theirs)
        asking = theirs if takes_up else None
    if asking is not None:
        day = own.date.astimezone(zone).date()
        said = (*own.picks, *own.proposals)
        days = offered_days(asking, zone)
        named = {dated(on_a_date(pick, days, day), day): pick for pick in (replace(one, firm=False) for one in said)}
        chosen = (is_chosen(theirs, pick, index, len(named)) for index, pick in enumerate(named))
        picks = tuple(pick for pick, taken in zip(named.values(), chosen, strict=True) if taken)
        another = bool(named) and not picks and offers_an_hour(theirs) and has_slots(asking)
        if another and _tells_when_to_arrive(own, theirs):
            return
        alone = hour_itself(picks, theirs)
        chosen_of = alone or at_their_hour(picks, theirs) or on_the_day_named(tuple(named), theirs)
        picks = chosen_of or (() if named and not another else named_by(theirs))
        of_theirs = alone and not any(_names_a_day(pick) for pick in own.picks)  # "2.15, or Thursday morning?"
        asked = Asked(asking, bare=False, day=day_spoken_of(before[:-1] if of_theirs else before, zone))
        offer = asked_by_the_old(own, theirs, asking, zone)
        both = (Asked(offer, bare=True, picks=theirs.picks or (SlotPick(),)), asked) if offer else (asked,)
        moves = another or proposes(own) or asks_for_a_day(own)
        yield Answer(theirs.date, picks, both, theirs, moves, own.date)


_PUT_ELSEWHERE = expression(r"\b(?:gone|taken|full|put|moved?|instead|rather|now|sorry|afraid)\b", re.IGNORECASE)
_AT_THE_DOOR = timedelta(minutes=15)


def _tells_when_to_arrive(own: MessageFact, theirs: MessageFact) -> bool:
    """Whether the hour that theirs names is a few minutes before the one that the user took, and nothing says that it
    takes its place: "Come to reception at 3.45", of an interview at 4."""
    taken, told = ([pick.at for pick in message.picks if pick.at] for message in (own, theirs))
    if len(taken) != 1 or len(told) != 1 or any(_PUT_ELSEWHERE.search(one.quote) for one in theirs.evidence):
        return False
    early = timedelta(hours=taken[0].hour - told[0].hour, minutes=taken[0].minute - told[0].minute)
    return timedelta(0) < early <= _AT_THE_DOOR


def made(before: tuple[MessageFact, ...], theirs: MessageFact, zone: ZoneInfo) -> Iterator[Answer]:
    """Given a change of theirs and the mails before it, yield the hour that it sets, and nothing else, on the only day
    for which the user had just asked ("Could I come on Friday at 3?": "Make it 4"), or of the times on offer."""
    sets = [claim for claim in theirs.interviews if claim.kind is ClaimKind.SET]
    hour = sets[0].move.to if len(sets) == 1 and sets[0].move and not sets[0].move.yours else None
    if hour is None or not before or not before[-1].own or before[-1].picks:
        return
    own = before[-1]
    if not own.proposals:
        yield from _made_of_theirs(before, theirs, hour, zone)
        return
    if (day := day_spoken_of(before, zone)) is not None and any(_names_a_day(pick) for pick in own.proposals):
        asked = Asked(theirs, bare=False, day=day)
        yield Answer(theirs.date, (SlotPick(on=day, at=nearest(_NOON, hour)),), (asked,), theirs, said=own.date)


def _made_of_theirs(
    before: tuple[MessageFact, ...], theirs: MessageFact, hour: time, zone: ZoneInfo
) -> Iterator[Answer]:
    """The one of the times they had offered that begins at an hour which they make out, where the user had left it to
    them: "Monday at 10 or Tuesday at 2?": "Either": "Let's go with 10 then"."""
    asking = next((item for item in reversed(before) if heard(item)), None)
    if asking is None or asking.needs_review or asking.category is not Category.INTERVIEW_INVITATION:
        return
    offered = [one.start.astimezone(zone) for one in asking.interviews if one.kind is ClaimKind.OFFERED and one.start]
    at = {SlotPick(on=one.date(), at=one.time()) for one in offered if one.time() == nearest(one.time(), hour)}
    if not offered and (day := day_spoken_of(before, zone)) is not None:
        at = {SlotPick(on=day, at=nearest(_NOON, hour))}
    if len(at) == 1:
        yield Answer(theirs.date, tuple(at), (Asked(asking, bare=False),), theirs)


def another_day(before: tuple[MessageFact, ...], theirs: MessageFact, zone: ZoneInfo) -> Iterator[Answer]:
    """Given a mail of theirs and those before it, yield the time that it sets by the one on offer, which did not suit
    the user: "Sunday's grand, same time"."""
    asking = next((item for item in reversed(before) if heard(item)), None)
    if asking is None or not before[-1].own or theirs.category not in _SETS_BY_THE_OLD:
        return
    if any(own.picks for own in before[before.index(asking) :] if own.own):
        return  # who took it up and now asks for another day moves what stands
    start = by_the_offer(theirs, asking, before[-1], zone)
    if start is not None:
        local = start.astimezone(zone)
        pick = SlotPick(on=local.date(), at=local.time().replace(second=0, microsecond=0))
        yield Answer(theirs.date, (pick,), (Asked(theirs, bare=False),), theirs, anew=True, said=before[-1].date)


def _names_a_day(pick: SlotPick) -> bool:
    return pick.on is not None or pick.weekday is not None


def _without_word_of_a_time(before: tuple[MessageFact, ...]) -> tuple[MessageFact, ...]:
    """The mails without those of theirs behind the last of the user's that say nothing of a time: "Let me check"."""
    stop = len(before)
    while stop and not before[stop - 1].own and _is_silent(before[stop - 1]):
        stop -= 1
    return before[:stop] if stop else before


def _is_silent(theirs: MessageFact) -> bool:
    return theirs.category in _OF_NO_TIME and not (theirs.interviews or theirs.picks or theirs.needs_review)


def _says_when(own: MessageFact, theirs: MessageFact) -> bool:
    """Whether the user says again what was agreed by word of mouth, and theirs names it too.

    "As discussed, I'll see you on Thursday at 2": "Likewise! See you Thursday."
    """
    full = [pick for pick in own.picks if pick.firm and pick.at and (pick.on or pick.weekday is not None)]
    named = [pick for pick in theirs.picks if pick != SlotPick()]
    return len(full) == 1 and bool(named) and is_chosen(theirs, full[0], 0, 1)


def settled(told: list[Told], answer: Answer, zone: ZoneInfo) -> tuple[Word, ...]:
    """Given the interviews told of so far and an answer, return the words that it comes to; none where it sets nothing.

    It sets the one slot that it accepts, or the whole plan of a day; else the one time that it names in full.
    """
    found = (_settled_by(told, answer, asked, zone) for asked in answer.asked)
    return next((words for words in found if words), ())


def _settled_by(told: list[Told], answer: Answer, by: Asked, zone: ZoneInfo) -> tuple[Word, ...]:
    asked = by.message
    if by.picks is not None:
        answer = replace(answer, picks=by.picks)
    named = answer.picks if by.bare else tuple(pick for pick in answer.picks if pick != SlotPick())
    named = _of_their_day(named, asked)
    today = answer.said.astimezone(zone).date() if answer.said else None
    picks = tuple(dated(pick, today) for pick in named) if today else named
    slots = _slots(told, asked, zone, moves=answer.moves) or _at_the_hour_alone(told, by, answer, zone)
    if slots and (taken := _slot_taken(told, answer, asked, slots, (named, picks), zone)) is not None:
        return taken
    asks = asked.category in _ASKS_FOR_TIMES or asked.needs_review or _names_no_time(asked) or asked is answer.message
    asks = asks or _talked_since(asked, answer)
    if not asks and not answer.moves:
        return ()
    moving = answer.moves or bool(readings(asked) & MOVES)
    ahead = [item for item in told if item.start > answer.at and not item.cancelled]
    if ahead and not (moving and len(ahead) == 1):
        return ()
    start = named_in_full(picks, answer.at, zone)
    if start and moving and any(pick.on is None for pick in named):
        start = _in_its_week(told, start, by, answer, zone)
        if start is None and answer.moves and ahead:
            return (replace(_word_of(told, answer, asked, _UNKNOWN), claim=_UNKNOWN),)
    elif start and any(pick.on is None for pick in named):
        start = _of_the_week_offered(start, by, answer, zone)
    start = start or _later_today(told, picks, answer, asked, zone) or _beside_the_slot(slots, named, answer, zone)
    start = start or _by_the_hour(told, by, answer, named, ahead, zone)
    start = start or (_on_its_day(ahead[0], picks, zone) if answer.moves and ahead else None)
    if start is None and answer.moves and ahead and _is_of_another_day(picks, ahead[0], zone):
        return (replace(_word_of(told, answer, asked, _UNKNOWN), claim=_UNKNOWN),)
    if start is None or start <= answer.at or (not answer.moves and _is_arrival(start, ahead)):
        return ()
    claim = InterviewClaim(ClaimKind.SET, start, time_zone=zone.key, people=hosts(asked))
    planned = ahead or readings(asked) & MOVES
    return (_word_of(told, answer, asked, claim if planned else lasting(claim, (asked, answer.message))),)


def _of_their_day(named: tuple[SlotPick, ...], asked: MessageFact) -> tuple[SlotPick, ...]:
    """Given a mere yes, or an hour alone, return the one time that theirs names with its day, where it is that hour.

    "Friday at 2 doesn't work, but 3.30 does": "3.30 is perfect".
    """
    full = [pick for pick in asked.picks if pick.at and (pick.on or pick.weekday is not None)]
    alone = len(full) == 1 == len(asked.picks) and (named == (SlotPick(),) or hour_alone(named) == full[0].at)
    return (replace(full[0], firm=named[0].firm),) if alone else named


def _talked_since(asked: MessageFact, answer: Answer) -> bool:
    """Whether they asked the user to ring, who then writes when they will come: agreed by word of mouth."""
    rang = any(one.signal == CALL_BACK for one in asked.evidence)
    return rang and any(pick.firm and pick.at for pick in answer.picks)


def _slot_taken(
    told: list[Told],
    answer: Answer,
    asked: MessageFact,
    slots: list[InterviewClaim],
    picks: tuple[tuple[SlotPick, ...], ...],
    zone: ZoneInfo,
) -> tuple[Word, ...] | None:
    """What an answer chooses of the times on offer, given its picks as named and as dated; None where it chooses none.

    Theirs that fits none says yes to what the user named: that was on offer, in words that were not read as a time.
    """
    named, on_days = picks
    open_ = [slot for slot in slots if _still_open(told, slot, answer, asked)]
    fitting = that_fit(named, open_, zone)
    fitting = fitting if len(fitting) == 1 else that_fit(on_days, fitting or open_, zone)
    if not fitting and not answer.message.own:
        return None
    first = min(slot.start for slot in slots if slot.start) if len(fitting) == 1 else None
    if first is not None and fitting[0].start == first and _is_a_programme(slots, zone):
        return tuple(_word_of(told, answer, asked, one) for one in open_)
    plan = {slot.kind for slot in slots} == {ClaimKind.SET} and not readings(asked) & MOVES
    taken = plan or len(fitting) == 1 or _takes_both(named, open_)
    return tuple(_word_of(told, answer, asked, one) for one in fitting) if taken else ()


def _is_a_programme(slots: list[InterviewClaim], zone: ZoneInfo) -> bool:
    """Whether the times of one day are each with somebody else, one talk behind the other, and none is for choosing.

    Who answers "see you on Thursday at 1", when the first begins, comes for all of it.
    """
    starts = sorted(one.start for one in slots if one.start)
    who = [frozenset(person.name for person in one.people) for one in slots]
    apart = [later - sooner for sooner, later in pairwise(starts)]
    in_a_row = len(starts) == len(slots) > 1 and all(timedelta(0) < gap <= _BETWEEN_TALKS for gap in apart)
    one_day = len({start.astimezone(zone).date() for start in starts}) == 1
    others = all(who) and len(frozenset().union(*who)) == sum(map(len, who))
    return in_a_row and one_day and others and not any(_OR.search(slot.quote) for slot in slots)


def _takes_both(named: tuple[SlotPick, ...], slots: list[InterviewClaim]) -> bool:
    """Whether both of two times are taken, which were not offered to choose one of them."""
    return named == BOTH and len(slots) == len(BOTH) and not any(_OR.search(slot.quote) for slot in slots)


def _in_its_week(told: list[Told], start: datetime, by: Asked, answer: Answer, zone: ZoneInfo) -> datetime | None:
    """A time of which no more than the weekday is named, in the week of the interview that moves; None if unclear."""
    moved = moved_by(told, by.message.id, answer.at)
    if moved is None:
        return _of_the_week_offered(start, by, answer, zone)
    claim = InterviewClaim(ClaimKind.SET, start, quote=f"{start.astimezone(zone):%A}")
    meant = meant_by(claim, moved, answer.said or answer.at, zone)
    return meant.start if meant else None


def _of_the_week_offered(start: datetime, by: Asked, answer: Answer, zone: ZoneInfo) -> datetime:
    """A time of which no more than the weekday is named, in the one week of which the times were that they offered.

    Else it is of the one for which they asked: "Could we meet next week?"
    """
    offered = tuple(one.start for one in by.message.interviews if one.kind is ClaimKind.OFFERED and one.start)
    claim = InterviewClaim(ClaimKind.SET, start, time_zone=zone.key, quote=f"{start.astimezone(zone):%A}")
    weeks = weeks_asked((by.message,), zone) or by.weeks
    return in_the_week_offered(claim, answer.said or answer.at, offered, weeks).start or start


def _is_arrival(start: datetime, ahead: list[Told]) -> bool:
    return any(timedelta(0) < item.start - start <= EARLY for item in ahead)


def _is_of_another_day(picks: tuple[SlotPick, ...], item: Told, zone: ZoneInfo) -> bool:
    """Whether the one day that is agreed, of which the hour is not known, is not that of the interview that stands."""
    days = {pick.on for pick in picks if pick.on and pick.at is None}
    return len(days) == 1 == len(picks) and day_of(item, zone) not in days


def _on_its_day(item: Told, picks: tuple[SlotPick, ...], zone: ZoneInfo) -> datetime | None:
    """The hour that is named alone, on the day of the interview that is to move: "could we make it 3 instead?"."""
    hour = hour_alone(picks)
    if hour is None:
        return None
    there = zone_said(picks[0], zone_of(item, zone)) or zone_of(item, zone)
    return datetime.combine(item.start.astimezone(there).date(), hour, there).astimezone(UTC)


def _still_open(told: list[Told], slot: InterviewClaim, answer: Answer, asked: MessageFact) -> bool:
    """Whether a slot can be taken: it lies ahead, and what was once set for it was not moved or called off since.

    Nor was another of those that a mail offered held since: the choice was made, and a thank-you makes none.
    """
    assert slot.start is not None
    if slot.kind is ClaimKind.OFFERED and not answer.moves and _was_held(told, asked, answer.at):
        return False
    gone = any(
        item.settled_at > asked.date and (slot.start in item.left or (item.cancelled and item.start == slot.start))
        for item in told
    )
    return slot.start > answer.at and not gone


def _was_held(told: list[Told], asked: MessageFact, at: datetime) -> bool:
    offered = {one.start for one in asked.interviews if one.kind is ClaimKind.OFFERED}
    return any(asked.date < item.start <= at and not item.cancelled and item.start in offered for item in told)


def _later_today(
    told: list[Told], picks: tuple[SlotPick, ...], answer: Answer, asked: MessageFact, zone: ZoneInfo
) -> datetime | None:
    """The hour that is named alone, of an interview of this day that is being moved: "4:15 is fine"."""
    hour = hour_alone(picks)
    if hour is None or not readings(asked) & MOVES:
        return None
    meant = [item for item in told if item.message == asked.id if item.cancelled]
    meant = meant or [item for item in told if item.start > answer.at and not item.cancelled]
    if len(meant) != 1:
        return None
    local = meant[0].start.astimezone(zone_said(picks[0], zone) or zone_of(meant[0], zone))
    moved = local.replace(hour=hour.hour, minute=hour.minute)
    return moved.astimezone(UTC) if local.date() == answer.at.astimezone(local.tzinfo).date() else None


def _beside_the_slot(
    slots: list[InterviewClaim], picks: tuple[SlotPick, ...], answer: Answer, zone: ZoneInfo
) -> datetime | None:
    """The hour alone by which they say yes to another one than they offered, on the day that they offered.

    "Could we make it half an hour later?": "Sure, 10.30 is no problem."
    """
    zones = {zone_named(slot.time_zone) or zone for slot in slots}
    there = zones.pop() if len(zones) == 1 else zone
    days = {slot.start.astimezone(there).date() for slot in slots if slot.start}
    hour = hour_alone(picks)
    if hour is None or answer.message.own or len(days) != 1:
        return None
    return datetime.combine(days.pop(), hour, there).astimezone(UTC)


def _by_the_hour(
    told: list[Told], by: Asked, answer: Answer, named: tuple[SlotPick, ...], ahead: list[Told], zone: ZoneInfo
) -> datetime | None:
    """The hour that is named by itself, on the only day that was spoken of, or that of the interview which moves.

    The user's own word sets one where they will be there, or where theirs named that hour.
    """
    theirs = tuple(pick for pick in by.message.picks if pick.at)
    pick = named[0] if hour_alone(named) else None
    if pick is None and named == (SlotPick(),) and by.message.picks == theirs and len(theirs) == 1:
        pick = theirs[0]
    hours = {one.at for one in theirs}
    if pick is None or pick.at is None or (answer.message.own and not pick.firm and pick.at not in hours):
        return None
    moving = next(iter(ahead), None) or moved_by(told, by.message.id, by.message.date)
    if by.day is None and moving and pick.at in hours:
        return _on_its_day(moving, (replace(pick, firm=False),), zone)
    there = zone_said(pick, zone)
    return datetime.combine(by.day, pick.at, there).astimezone(UTC) if by.day and there else None


def _word_of(told: list[Told], answer: Answer, asked: MessageFact, slot: InterviewClaim) -> Word:
    """The word that an accepted time comes to; what a sure mail called off is told of already, and not moved by it."""
    told_of = has_slots(asked) and any(claim.kind is ClaimKind.OFF for claim in asked.interviews)
    moves = bool(readings(asked) & MOVES) and (asked.needs_review or not told_of) and not answer.anew
    moving = slot.move is not None or (moves and not _is_only_further(told, answer, asked))
    moving |= answer.moves and any(item.start > answer.at and not item.cancelled for item in told)
    return Word(
        at=answer.at,
        claim=replace(slot, kind=ClaimKind.SET, move=None),
        source=asked.message_id or str(asked.id),
        message=asked.id if answer.message.own else answer.message.id,
        sender=asked.sender.address,
        change=moving,
        moves=asked.id if moving else None,
    )


def _is_only_further(told: list[Told], answer: Answer, asked: MessageFact) -> bool:
    """Whether what is rather no move was written when the interview that it could move had been held."""
    could = sole(told, answer.at)
    if could is None or could.cancelled or asked.category in MOVES:
        return False
    return (could.end or could.start + JUST_NOW) <= asked.date


def _at_the_hour_alone(told: list[Told], by: Asked, answer: Answer, zone: ZoneInfo) -> list[InterviewClaim]:
    """The hour for which they ask where no interview is set yet, on the only day that was spoken of.

    "How about Thursday at 3?": "Thursday works. Could we do 4 instead?"
    """
    if any(item.start > answer.at and not item.cancelled for item in told):
        return []
    asked = [claim for claim in by.message.interviews if claim.kind is ClaimKind.OFFERED]
    if len(asked) == 1 and by.before is not None and (moved := moved_from_asked(asked[0], by.before, zone)):
        return [moved]
    if by.day is None:
        return []
    hours = [claim.move.to for claim in asked if claim.move and claim.move.to and not claim.move.yours]
    if len(hours) != 1 or len(asked) != 1:
        return []
    start = datetime.combine(by.day, nearest(_NOON, hours[0]), zone).astimezone(UTC)
    return [replace(asked[0], start=start, time_zone=zone.key, move=None)]


def _slots(told: list[Told], offering: MessageFact, zone: ZoneInfo, *, moves: bool) -> list[InterviewClaim]:
    """The times that a mail offers; one told by the interview as it was planned has the time that this comes to.

    ``moves``: they are offered in the place of the one that stands.
    """
    slots = []
    moves = moves or bool(readings(offering) & MOVES)
    named = times(offering) if offering.needs_review else offering.interviews
    for claim in named:
        if claim.kind is not ClaimKind.OFFERED and not offering.needs_review:
            continue
        if claim.start is not None:
            moved = moved_by(told, offering.id, offering.date) if moves else None
            meant = meant_by(claim, moved, offering.date, zone) if moved else claim
            slots.extend([meant] if meant else [])
        elif claim.move is not None and (new := once_more(told, claim.move, offering.date, zone)):
            slots.append(replace(claim, start=new.start, time_zone=new.time_zone, zone_known=new.zone_known, move=None))
        elif claim.move is not None and len(items := movable(told, claim.move, offering.date, zone, offering.id)) == 1:
            start = moved_to(items[0].start, move_meant_by(claim, items[0], zone), zone_of(items[0], zone))
            slots.append(replace(claim, start=start, time_zone=items[0].claim.time_zone))
    return slots
