"""Sure mail that sets another time while an interview lies ahead, and does not say whether that is a further one.

It may be instead of the planned one: a thank-you for what was then not held is worse than none, so the user is asked.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from agent.extraction.interview.hindrances import further
from agent.extraction.words.subjects import bare_subject
from agent.model.application import Interview, MessageFact
from agent.model.draft import Reason
from agent.model.mail import SETS_OR_ASKS, ClaimKind, InterviewClaim
from agent.people import folded
from agent.planner.story import Story, because, writer_called

_NEAR = timedelta(days=14)
"""How far from the planned time another may be that takes its place."""
_WEEKS = frozenset(
    timedelta(weeks=weeks, hours=hours) for weeks in range(4) for hours in (-1, 0, 1) if weeks or not hours
)
"""How much later than it was told an interview may be, where the weekday was of another week; the clocks may change."""


def perhaps_by(story: Story, interview: Interview) -> MessageFact | None:
    """Given an interview that stands, return the first sure mail that may have moved it, for all that it says."""
    return next((message for message in story.messages if _may_move(story, message, interview)), None)


def questions(story: Story) -> Iterator[Reason]:
    """Given a story, yield for each interview that may have been moved the question whether it was."""
    if story.finished:
        return
    until = story.settings.timing.follow_up_until
    for round_ in story.rounds:
        for interview in round_.standing:
            message = perhaps_by(story, interview)
            if message is not None and story.now < story.add(interview.end, until):
                yield because(
                    "T1",
                    "moved_or_besides",
                    message,
                    message.date,
                    interview.start,
                    message=f"m{message.id}",
                    sender=writer_called(message),
                )


def _may_move(story: Story, message: MessageFact, interview: Interview) -> bool:
    if (
        message.own
        or message.automatic
        or message.needs_review
        or message.corrected
        or message.category not in SETS_OR_ASKS
    ):
        return False
    if not interview.settled_at < message.date < interview.start:
        return False
    named = [claim for claim in message.interviews if claim.kind is not ClaimKind.OFF]
    if len(named) != 1 or named[0].uid or named[0].kind is not ClaimKind.SET or not _stands(story, named[0], message):
        return False
    start = named[0].start
    near = start is not None and start != interview.start and abs(start - interview.start) < _NEAR
    return near and _same_talk(story, message, named[0], interview)


def _stands(story: Story, claim: InterviewClaim, message: MessageFact) -> bool:
    """Whether what a mail set is one more interview, which nothing has moved or called off since.

    Its weekday may have been that of a later week.
    """
    set_by_it = [item for round_ in story.rounds for item in round_.standing if item.announced_at == message.date]
    return any(claim.start is not None and item.start - claim.start in _WEEKS for item in set_by_it)


def _same_talk(story: Story, message: MessageFact, claim: InterviewClaim, interview: Interview) -> bool:
    """Whether a mail comes from whom the interview came from, and names neither a further one nor other people."""
    set_by = next((one for one in story.messages if one.id == interview.message), None)
    known = {one for person in interview.people for one in person.addresses} | (
        {set_by.sender.address} if set_by else set()
    )
    thread = {set_by.message_id, *set_by.references} - {""} if set_by else set()
    if message.sender.address not in known and not thread & {message.in_reply_to, *message.references}:
        return False
    subject = "" if set_by and bare_subject(set_by.subject) == bare_subject(message.subject) else message.subject
    if further(f"{subject}\n{claim.quote}") or any(further(one.quote) for one in message.evidence):
        return False
    names = {folded(person.name) for person in interview.people}
    others = [one for one in claim.people if one.address != message.sender.address]
    fresh = any(one.address not in known and folded(one.name) not in names for one in others)
    return claim.phone_screen == interview.phone_screen and not (names and fresh)
