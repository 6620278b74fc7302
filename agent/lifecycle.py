"""The stage table: nothing else changes a stage.

Facts, in order of time, become events; the table says which stage an event leads to. A pair that is not in the table
leaves the stage as it is, so a late or repeated word does no harm.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from agent.model.application import ApplicationFacts, MessageFact, Round, Stage
from agent.model.mail import NOTED_WITHDRAWAL, Category


class Event(StrEnum):
    """What happened to an application."""

    APPLIED = "applied"
    CONTACT = "contact"
    INVITED = "invited"
    INTERVIEW_SET = "interview_set"
    INTERVIEW_HELD = "interview_held"
    FIRST_OFF = "first_off"  # the only interview that was planned is off, and none was held
    FURTHER_OFF = "further_off"  # the same, after one was held
    TEST = "test"
    OFFER = "offer"
    REJECTION = "rejection"
    WITHDRAWAL = "withdrawal"  # by the user
    CLOSURE = "closure"  # by the user


EVENT_OF: Mapping[Category, Event] = {
    Category.ACKNOWLEDGEMENT: Event.APPLIED,
    Category.INTERVIEW_INVITATION: Event.INVITED,
    Category.NO_DECISION: Event.CONTACT,
    Category.INFORMATION_REQUEST: Event.CONTACT,
    Category.COURTESY: Event.CONTACT,
    Category.OUTREACH: Event.CONTACT,
    Category.ASSESSMENT: Event.TEST,
    Category.OFFER: Event.OFFER,
    Category.REJECTION: Event.REJECTION,
}
"""What a message's category means for the stage. Interviews speak through their own events."""

_TAKES_NOTE = frozenset({Category.ACKNOWLEDGEMENT, Category.COURTESY})
"""As what a mail is read that takes note of a withdrawal."""

_OPEN = (Stage.APPLIED, Stage.IN_CONTACT, Stage.INTERVIEW_PLANNED, Stage.INTERVIEWED, Stage.ASSESSMENT)
_TAKEN_UP = (Stage.REJECTED, Stage.CLOSED)

TABLE: Mapping[tuple[Stage, Event], Stage] = {
    (Stage.APPLIED, Event.CONTACT): Stage.IN_CONTACT,
    (Stage.APPLIED, Event.INVITED): Stage.IN_CONTACT,
    **{(stage, Event.INTERVIEW_SET): Stage.INTERVIEW_PLANNED for stage in _OPEN},
    **{(stage, Event.INTERVIEW_HELD): Stage.INTERVIEWED for stage in _OPEN},
    (Stage.INTERVIEW_PLANNED, Event.FIRST_OFF): Stage.IN_CONTACT,
    (Stage.INTERVIEW_PLANNED, Event.FURTHER_OFF): Stage.INTERVIEWED,
    (Stage.APPLIED, Event.TEST): Stage.ASSESSMENT,
    (Stage.IN_CONTACT, Event.TEST): Stage.ASSESSMENT,
    (Stage.INTERVIEWED, Event.TEST): Stage.ASSESSMENT,
    **{(stage, Event.OFFER): Stage.OFFERED for stage in (*_OPEN, *_TAKEN_UP)},
    **{(stage, Event.REJECTION): Stage.REJECTED for stage in (*_OPEN, Stage.OFFERED)},
    # They changed their mind: an application that is invited again is open again. One that the user withdrew is not:
    # what they write then may have crossed the user's mail.
    **{(stage, Event.INVITED): Stage.IN_CONTACT for stage in _TAKEN_UP},
    **{(stage, Event.INTERVIEW_SET): Stage.INTERVIEW_PLANNED for stage in _TAKEN_UP},
    **{(stage, Event.WITHDRAWAL): Stage.WITHDRAWN for stage in (*_OPEN, Stage.OFFERED)},
    **{(stage, Event.CLOSURE): Stage.CLOSED for stage in (*_OPEN, Stage.OFFERED, Stage.REJECTED, Stage.WITHDRAWN)},
}

FINISHED = frozenset({Stage.REJECTED, Stage.WITHDRAWN, Stage.CLOSED})


_ORDER: Mapping[Event, int] = {event: position for position, event in enumerate(Event)}


@dataclass(frozen=True, slots=True)
class Happening:
    """One event, when it happened."""

    at: datetime
    event: Event


def happenings(facts: ApplicationFacts, rounds: tuple[Round, ...], now: datetime) -> tuple[Happening, ...]:
    """Given the facts and the rounds made of them, return what happened up to now, in order of time."""
    said = (
        Happening(message.date, EVENT_OF[message.category])
        for message in facts.messages
        if message.category in EVENT_OF and not message.needs_review
    )
    mine = [message for message in facts.messages if message.own]
    applied = (Happening(own.date, Event.APPLIED) for own in mine if own.applies)
    taken_back = (Happening(own.date, Event.WITHDRAWAL) for own in mine if own.withdraws and not own.needs_review)
    noted = (
        Happening(message.date, Event.WITHDRAWAL) for message in facts.messages if _notes_a_withdrawal(message, facts)
    )
    told_why = (Happening(at, Event.REJECTION) for at in _refusals_explained(facts))
    by_hand = (
        Happening(at, event)
        for at, event in ((facts.withdrawn_at, Event.WITHDRAWAL), (facts.closed_at, Event.CLOSURE))
        if at is not None
    )
    happened = (
        item
        for item in (*said, *told_why, *applied, *taken_back, *noted, *_of_interviews(rounds, now), *by_hand)
        if item.at <= now
    )
    return tuple(sorted(happened, key=lambda item: (item.at, _ORDER[item.event])))


def _notes_a_withdrawal(message: MessageFact, facts: ApplicationFacts) -> bool:
    """Whether they took note that the user withdrew, on a portal or by telephone, and from this very post."""
    if message.needs_review or message.category not in _TAKES_NOTE:
        return False
    if not any(one.signal == NOTED_WITHDRAWAL for one in message.evidence):
        return False
    named, ours = message.role.casefold(), facts.role.casefold()
    return not (named and ours) or named in ours or ours in named


def _refusals_explained(facts: ApplicationFacts) -> Iterable[datetime]:
    """When reasons came, of which it is sure, for what is rather a refusal and was asked about: it was one, then."""
    asked = [
        message.date for message in facts.messages if message.needs_review and message.category is Category.REJECTION
    ]
    for message in facts.messages:
        if (
            message.category is Category.FEEDBACK
            and not message.needs_review
            and any(date < message.date for date in asked)
        ):
            yield message.date


def fold(events: Iterable[Happening]) -> tuple[Stage, datetime | None]:
    """Given events in order of time, return the stage they lead to, and since when (None: nothing moved it)."""
    stage, since = Stage.APPLIED, None
    for happening in events:
        following = TABLE.get((stage, happening.event), stage)
        if following is not stage or since is None:
            stage, since = following, happening.at
    return stage, since


def _of_interviews(rounds: tuple[Round, ...], now: datetime) -> Iterable[Happening]:
    interviews = [interview for round_ in rounds for interview in round_.interviews]
    for interview in interviews:
        yield Happening(interview.announced_at, Event.INTERVIEW_SET)
        if not interview.cancelled and interview.end <= now:
            # One that was told of afterwards is set and held at once.
            yield Happening(max(interview.end, interview.announced_at), Event.INTERVIEW_HELD)
        if interview.cancelled:
            at = interview.settled_at
            others = [other for other in interviews if not other.cancelled]
            if any(other.announced_at <= at < other.end for other in others):
                continue  # another one is still planned
            held = any(other.end <= at for other in others)
            yield Happening(at, Event.FURTHER_OFF if held else Event.FIRST_OFF)
