"""Subjects, without what mail programs and calendars put around them; and what a mail hands on."""

from __future__ import annotations

import re
from dataclasses import replace
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
_LONGEST = 300  # characters of a subject
_MOST = 20_000  # characters of a text
_CALENDAR_TIME = expression(r"\s@\s+(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6},?\s.{0,200}$")
_KIND_OF_TALK = expression(
    r"(?<=\w)(?<!\bof)(?<!\bin)(?<!\bas)(?<!\bfor)(?<!\band)(?<!\bour)(?<!\bthe)(?<!\byour)\s+(?:(?:video|virtual|zoom|(?:(?:ms|microsoft)\s)?teams"
    r"|(?:google\s)?meet|skype|webex|hirevue|online|remote|live|on-?site|in[\s-]person|face[\s-]to[\s-]face|f2f|phone|telephon(?:e|ic)|technical"
    r"|(?:first|second|third|final|1st|2nd|3rd)(?:[\s-]round)?|initial|preliminary|introductory|intro|follow-?up|screening|panel|behaviou?ral"
    r"|competency|hiring\smanager|hr)\s+){1,3}(?=interview\b|(?:call|chat|screen|meeting|conversation)\s*(?:\Z|[-–—|:,(@]"
    r"|(?:with|on|at|for|confirm\w*|invit\w*|details|link)\b))",
    re.IGNORECASE,
)
"""Which kind of talk it is, behind a name and before "interview": "Larkspur Dairy video interview"."""


def without_kinds_of_talk(message: Message) -> Message:
    """Given a message, return it with its talks called after whom they are with, or what for, alone.

    "Larkspur Dairy Zoom interview" is an interview at Larkspur Dairy, and neither at another firm nor for a Zoom job.
    """
    body = message.body
    return replace(
        message,
        subject=_without_kinds(message.subject),
        body=replace(body, new=_without_kinds(body.new), sentences=tuple(map(_without_kinds, body.sentences))),
        invitations=tuple(replace(one, summary=_without_kinds(one.summary)) for one in message.invitations),
    )


def _without_kinds(text: str) -> str:
    return _KIND_OF_TALK.sub(" ", text[:_MOST]) + text[_MOST:]


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
    return re.sub(
        r"^(?:(?:re|fwd?|aw|wg|sv|tr|rv|antw)\s*:\s*){1,5}", "", subject[:_LONGEST].strip(), flags=re.IGNORECASE
    )
