"""Subjects, without what mail programs and calendars put around them; and what a mail hands on."""

from __future__ import annotations

import re
from functools import lru_cache

from agent.expressions import expression
from agent.model.mail import Message
from agent.parsing import sentences

# What calendars put around the title of an event: "Updated invitation: ... @ Thu Mar 12, 2026 2pm - 3pm (EDT)".
_CALENDAR_WORD = expression(
    r"^(?:(?:updated|canceled|cancelled|accepted|declined|tentative)(?:\s+(?:event|invitation))?|invitation)\s*(?::|"
    r"$)\s*",
    re.IGNORECASE,
)
_FORWARD = expression(r"^\s*(?:fwd?|wg|tr|rv|doorst|i)\s*:", re.IGNORECASE)
_CALENDAR_TIME = expression(r"\s@\s+(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6},?\s.{0,200}$")


@lru_cache(maxsize=64)
def bare_subject(subject: str) -> str:
    """Given a subject, return it without "Re:", and without what a calendar puts around an event's title."""
    return _CALENDAR_TIME.sub("", _CALENDAR_WORD.sub("", _without_marks(subject)))


def is_a_calendars(subject: str) -> bool:
    """Given a subject, return whether a calendar wrote it: nobody writes "Updated invitation: ... @ Thu Mar 12"."""
    return bare_subject(subject) != _without_marks(subject)


def handed_on(message: Message) -> tuple[str, ...]:
    """Given a message, return the sentences that it forwards; none where it is no "Fwd:"."""
    forwarded = _FORWARD.match(message.subject) is not None
    return sentences.split(message.body.quoted[:8000])[:60] if forwarded else ()


def _without_marks(subject: str) -> str:
    return re.sub(r"^(?:(?:re|fwd?|aw|wg|sv|tr|rv|antw)\s*:\s*){1,5}", "", subject[:300].strip(), flags=re.IGNORECASE)
