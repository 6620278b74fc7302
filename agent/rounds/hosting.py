"""Who takes part in the meeting that a mail speaks of without its time: that is settled by another word."""

from __future__ import annotations

from agent.asked import writer
from agent.extraction.clerks import is_clerk
from agent.model.application import MessageFact
from agent.model.mail import Part, PersonClaim


def hosts(mail: MessageFact) -> tuple[PersonClaim, ...]:
    """Given a mail of theirs, return whom it names as taking part, else the human who wrote.

    Who only arranges it for others does not because nobody else is known.
    """
    named = tuple(one for one in mail.people if one.part is Part.INTERVIEWER)
    return named or tuple(one for one in writer(mail) if not is_clerk(one, mail.sender))
