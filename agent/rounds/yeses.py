"""What a mail of theirs says to a time that the user named: a yes, which of several, for how long."""

from __future__ import annotations

from dataclasses import replace
from zoneinfo import ZoneInfo

from agent.asked import readings
from agent.classification.table.meetings import RINGS
from agent.extraction.interview.invitations import is_phone_screen
from agent.extraction.interview.lengths import find_length
from agent.model.application import MessageFact
from agent.model.mail import Category, ClaimKind, DayPart, InterviewClaim, SlotPick
from agent.rounds.fitting import dated, hour_alone, stands_at, that_fit

_CONFIRMS = frozenset({Category.INTERVIEW_CONFIRMATION, Category.COURTESY})


def lasting(claim: InterviewClaim, messages: tuple[MessageFact, ...]) -> InterviewClaim:
    """Given an interview and the mails of theirs by which it was asked for and set, return it with its length.

    It is as long as those words say by which they asked for it, and a call where they say that they ring.
    """
    said = [one for message in messages if not message.own for one in message.evidence]
    length = next((found for one in said if (found := find_length(one.quote))), None)
    rings = claim.phone_screen or any(one.signal in RINGS or is_phone_screen(one.quote) for one in said)
    end = claim.start + length if claim.start and length else claim.end
    return replace(claim, end=end, phone_screen=rings)


def as_asked_for(claim: InterviewClaim, before: tuple[MessageFact, ...], zone: ZoneInfo) -> InterviewClaim:
    """Given what a mail of theirs says of an interview, and the mails before it, return it as set where it only offers
    the hour for which the user had just asked: "Could I come on Wednesday at 4?": "We could see you then, at 4"."""
    if claim.kind is not ClaimKind.OFFERED or claim.start is None or "?" in claim.quote or not before:
        return claim
    own = before[-1]
    today = own.date.astimezone(zone).date()
    asked = tuple(dated(pick, today) for pick in (*own.picks, *own.proposals) if pick.at) if own.own else ()
    return replace(claim, kind=ClaimKind.SET) if that_fit(asked, [claim], zone) else claim


def is_yes_of_some_kind(theirs: MessageFact) -> bool:
    """Given a mail of theirs, return whether no more is unsure than whether it confirms a time or only thanks for it,
    and it says yes: "Monday's good. Speak then!", "Perfect." take up what the user named in either case.
    """
    may_be = readings(theirs)
    yes = Category.INTERVIEW_CONFIRMATION in may_be and may_be <= _CONFIRMS | {Category.ACKNOWLEDGEMENT}
    return theirs.needs_review and yes and bool(theirs.picks)


def says_yes(theirs: MessageFact) -> bool:
    """Given a mail of theirs, return whether it may be the yes to a time that the user named."""
    if theirs.category is Category.COURTESY:
        return bool(theirs.picks)
    return theirs.category is Category.INTERVIEW_CONFIRMATION and not theirs.interviews


def offers_an_hour(theirs: MessageFact) -> bool:
    """Given a mail of theirs, return whether it names an hour: "14:00 has gone, I've put you down for 10:00"."""
    return any(pick.at for pick in theirs.picks)


def proposes(own: MessageFact) -> bool:
    """Given an own mail, return whether it asks for a time, and not only names a day on which the user is free."""
    return any(pick.at for pick in own.proposals)


def asks_for_another(message: MessageFact) -> bool:
    """Given a mail, return whether it is the user's, and asks for an hour, or says that they cannot come."""
    return message.own and (bool(message.interviews) or any(pick.at for pick in message.proposals))


def is_chosen(theirs: MessageFact, pick: SlotPick, index: int, count: int) -> bool:
    """Given a mail of theirs and one of the times that the user proposed, with its place among them (from 0) and their
    number, return whether the mail chooses that time."""
    return not theirs.picks or any(
        (one.weekday is None or pick.on is None or one.weekday == pick.on.weekday())
        and (one.on is None or pick.on is None or one.on == pick.on)
        and (one.at is None or pick.at is None or one.at == pick.at)
        and (one.ordinal is None or stands_at(one.ordinal, index, count))
        and _is_of_part(pick, one.part)
        for one in theirs.picks
    )


def _is_of_part(pick: SlotPick, part: DayPart | None) -> bool:
    """Whether a time of the user's may be of a part of the day: "the morning one", of Monday at 10 or Tuesday at 3."""
    return part is None or (part.has(pick.at) if pick.at else pick.part in (None, part))


def at_their_hour(picks: tuple[SlotPick, ...], theirs: MessageFact) -> tuple[SlotPick, ...]:
    """Given what the user named and a mail of theirs, return the days without an hour, or with no more than a part of
    the day, at theirs: "10am then", and the only day at that which theirs names with it: "Monday at 11 please"."""
    of_the_day = theirs.picks[0].at if len(theirs.picks) == len(picks) == 1 else None
    hour = hour_alone(theirs.picks) or of_the_day
    return tuple(pick if pick.at or hour is None else replace(pick, at=hour, part=None) for pick in picks)


def on_the_day_named(picks: tuple[SlotPick, ...], theirs: MessageFact) -> tuple[SlotPick, ...]:
    """Given what the user named with its dates, and a mail of theirs that says yes, return the one day that the user
    named at the other hour that theirs names: "Would Thursday at 3 suit?": "Thursday's great, let's do 3.30".

    () where the user named several days, or theirs names another.
    """
    days = {pick.on for pick in picks}
    said = [pick for pick in theirs.picks if pick != SlotPick()]
    if (
        len(days) != 1
        or None in days
        or len(said) != 1
        or said[0].at is None
        or said[0].ordinal is not None
        or said[0].part
    ):
        return ()
    at = replace(said[0], on=None, weekday=None)
    same = is_chosen(theirs, replace(picks[0], at=None, part=None), 0, 1)
    return (replace(at, on=picks[0].on, firm=False),) if same else ()


def hour_itself(picks: tuple[SlotPick, ...], theirs: MessageFact) -> tuple[SlotPick, ...]:
    """Given what theirs may choose of the user's times, return the hour alone among them that it names itself.

    "Would 2.15 work, or Thursday morning?": "2.15 is good" is no word of Thursday. () where they named no other day.
    """
    hour = hour_alone(theirs.picks)
    alone = tuple(pick for pick in picks if hour and hour_alone((pick,)) == hour)
    return alone if len(alone) == 1 < len(picks) else ()


def named_by(theirs: MessageFact) -> tuple[SlotPick, ...]:
    """Given a mail of theirs, return what it chooses where the user left it to them: "Great, let's do Monday then"."""
    return tuple(replace(pick, firm=False) for pick in theirs.picks if pick != SlotPick())


def has_slots(message: MessageFact) -> bool:
    """Given a mail, return whether it offers a time."""
    return any(claim.kind is ClaimKind.OFFERED for claim in message.interviews)
