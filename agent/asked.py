"""Mail that the user is asked about and has answered, or acted on: for its times and people they have vouched.

What it is may go on being unsure; who it is from, and the hour that was taken up, no longer are.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta

from agent.expressions import expression
from agent.model.application import ApplicationFacts, MessageFact
from agent.model.mail import OF_INTERVIEWS, Category, ClaimKind, InterviewClaim, Part, PersonClaim

_HANDED_ON = expression(r"\S\s+\(?(?:via|über|através\s+d[aeo])\s+\S", re.IGNORECASE)
_BESIDE_A_TIME = frozenset({Category.OUTREACH, Category.INFORMATION_REQUEST, Category.ASSESSMENT})
"""What a mail may also be that names a time, which the user took up: it is about a post in any case."""
_STALE = timedelta(days=21)
"""How long after a mail an hour that the user sets by hand may still come of it."""


def readings(message: MessageFact) -> frozenset[Category]:
    """Given a mail, return what it may mean: its category, and where that is not sure, the next likeliest too."""
    second = {message.runner_up} if message.needs_review and message.runner_up else set()
    return frozenset({message.category, *second})


def heard(message: MessageFact) -> bool:
    """Given a mail, return whether a human of the other side wrote it."""
    return not message.own and (not message.automatic or _handed_on(message))


def _handed_on(message: MessageFact) -> bool:
    """Whether a platform handed on what somebody wrote ("Ana Sá via Jobly"), and only marked it as a machine's."""
    answers = message.reply_to.address if message.reply_to else ""
    theirs = any(one.address == answers != message.sender.address for one in message.people)
    return theirs or _HANDED_ON.search(message.sender.name) is not None


def times(message: MessageFact) -> tuple[InterviewClaim, ...]:
    """Given a mail, return the times of interviews that it names, offered or set."""
    return tuple(one for one in message.interviews if one.kind is not ClaimKind.OFF and (one.start or one.move))


def may_set(message: MessageFact) -> bool:
    """Given a mail, return whether it is asked about, may name an interview's time, and is no forgery."""
    return (
        heard(message)
        and message.needs_review
        and message.trusted
        and bool(readings(message) & OF_INTERVIEWS)
        and bool(times(message))
    )


def vouched_for(message: MessageFact, of_a_post: str = "") -> MessageFact:
    """Given a mail that the user answered with a time, return it as sure where no more was doubtful than how it sets an
    interview: by offering, confirming or moving it, and what else of a post it speaks of, or asks for, beside it.

    Or whether it is about one at all, where its evidence is the signal ``of_a_post``, of an hour about a post by name.
    """
    named = any(one.signal == of_a_post != "" for one in message.evidence)
    of_a_job = OF_INTERVIEWS | _BESIDE_A_TIME
    only_how = may_set(message) and readings(message) <= (of_a_job | {Category.UNRELATED} if named else of_a_job)
    return replace(message, needs_review=False, runner_up=None) if only_how else message


def answered(before: tuple[MessageFact, ...], own: MessageFact) -> tuple[MessageFact, ...]:
    """Given an own mail and the mails before it, return those of theirs that it may answer: the one that its
    In-Reply-To names, and the latest."""
    theirs = [message for message in before if heard(message)]
    said = [message for message in theirs if own.in_reply_to and message.message_id == own.in_reply_to]
    return tuple({message.id: message for message in (*said, *theirs[-1:])}.values())


def about(facts: ApplicationFacts, start: datetime, at: datetime) -> MessageFact | None:
    """Given when an interview is and when the user set it by hand, return the mail of theirs that it came of.

    That is the last one that names the hour, else the last one that speaks of an interview.
    """
    messages = [one for one in facts.messages if heard(one) and one.trusted and one.date <= min(at, start)]
    messages = [one for one in messages if at - one.date < _STALE and readings(one) & OF_INTERVIEWS]
    named = [one for one in messages if any(claim.start == start for claim in times(one))]
    return (named or messages)[-1] if messages else None


def vouched_claims(facts: ApplicationFacts) -> Iterator[PersonClaim]:
    """Given an application, yield the people named in doubtful mails for whom the user has vouched by an answer.

    Of a mail whose time the user accepted or entered by hand, that is everybody; of any other mail that they answered,
    its writer, and, where their answer named a time, also those who are said to take part.
    """
    taken = {message.id for said in facts.interviews_said if (message := _set_by(facts, said.claim.start, said.at))}
    for position, own in enumerate(facts.messages):
        taken |= {message.id for message in answered(facts.messages[:position], own) if own.own and own.picks}
    for message in facts.messages:
        if not heard(message) or not message.needs_review or not message.trusted:
            continue
        if message.id in taken and may_set(message):
            yield from message.people
            yield from (one for claim in message.interviews for one in claim.people)
        elif message.id in taken or any(_answers(own, message) for own in facts.messages):
            yield from writer(message)
            yield from (one for one in message.people if message.id in taken and one.part is Part.INTERVIEWER)


def writer(message: MessageFact) -> tuple[PersonClaim, ...]:
    """Given a mail of theirs, return what it says of the people whose address stands in From or Reply-To."""
    addresses = {message.sender.address, message.reply_to.address if message.reply_to else ""} - {""}
    return tuple(one for one in message.people if one.address in addresses)


def _set_by(facts: ApplicationFacts, start: datetime | None, at: datetime) -> MessageFact | None:
    return about(facts, start, at) if start else None


def _answers(own: MessageFact, message: MessageFact) -> bool:
    if not own.own or own.date < message.date:
        return False
    return bool(message.message_id) and own.in_reply_to == message.message_id
