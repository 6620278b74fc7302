"""Subjects, without what mail programs and calendars put around them."""

from __future__ import annotations

import re

# What calendars put around the title of an event: "Updated invitation: ... @ Thu Mar 12, 2026 2pm - 3pm (EDT)".
_CALENDAR_WORD = re.compile(
    r"^(?:(?:updated|canceled|cancelled|accepted|declined|tentative)(?:\s+(?:event|invitation))?|invitation)\s*(?::|$)\s*",
    re.IGNORECASE,
)
_CALENDAR_TIME = re.compile(r"\s@\s+(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6},?\s.{0,200}$")


def bare_subject(subject: str) -> str:
    """Given a subject, return it without "Re:", and without what a calendar puts around an event's title."""
    return _CALENDAR_TIME.sub("", _CALENDAR_WORD.sub("", _without_marks(subject)))


def _without_marks(subject: str) -> str:
    return re.sub(r"^(?:(?:re|fwd?|aw|wg|sv|tr|rv|antw)\s*:\s*){1,5}", "", subject[:300].strip(), flags=re.IGNORECASE)
