"""Who takes part in an interview that a mail tells of."""

from __future__ import annotations

from dataclasses import replace

from agent.extraction.clerks import only_arranges
from agent.extraction.introductions import same_person
from agent.extraction.people import found_sender
from agent.model.mail import ClaimKind, InterviewClaim, Message, Part, PersonClaim


def with_people(
    claim: InterviewClaim, message: Message, people: tuple[PersonClaim, ...], screen: bool, alone: bool
) -> InterviewClaim:
    """Add who takes part: whom its own line or invitation names, else whom the mail names, else the human who wrote.

    Who only arranges it for others does not because nobody else is known, nor a recruiter whose plan names hosts.
    """
    if claim.kind is ClaimKind.OFF:
        return claim
    phone = claim.phone_screen or (screen and alone)
    named = claim.people
    if alone and people:
        named = people
    elif named and not claim.uid:
        named = tuple(_fuller(one, people) for one in named)
    if not named and alone:
        named = people
    wrote = found_sender(message)
    hosted = not alone and any(not same_person(one, writer) for writer in wrote for one in people)
    if not named and not (hosted and wrote[0].part in {Part.RECRUITER, Part.COORDINATOR}):
        named = wrote
    if wrote and all(same_person(one, wrote[0]) for one in named) and only_arranges(message, wrote[0], screen=phone):
        named = ()
    if phone:
        named = tuple(
            replace(one, part=one.part if one.part is not Part.UNKNOWN else Part.INTERVIEWER) for one in named
        )
    return replace(claim, phone_screen=phone, people=named)


def _fuller(one: PersonClaim, people: tuple[PersonClaim, ...]) -> PersonClaim:
    """The same person as the whole mail tells of them, where it does: with the title that stands elsewhere."""
    return next((other for other in people if other.name.casefold() == one.name.casefold()), one)
