"""Whoever lets the reader choose an hour in their calendar, about what the reader applied for."""

from __future__ import annotations

import re
from collections.abc import Sequence

from agent.classification.sentences.looked_for import looks_for
from agent.expressions import expression, searched

THEIR_CALENDAR = "their-calendar"
"""The signal of a calendar in which the reader may choose an hour for a talk about their application."""

_PAGE = r"(?:booking|scheduling|meeting|calendar)\s(?:link|page|tool)"
_BOOK = rf"(?:calend[ae]r|diary|calendly|availability|{_PAGE}|link\sto\smy\scalendar)"
_SHARED = expression(
    rf"\b(?:here(?:['’]s|\sis|\sare)|this\sis|(?:you(?:['’]ll|\swill|\scan)?\s)?find|use|see|via|through|on|in|from)\s(?:a\slink\sto\s|the\slink\sto\s)?"
    rf"(?:my|our)\s(?:\w+\s)?(?:{_BOOK}|link)\b(?!\sof\s)|\b(?:my|our)\s(?:\w+\s)?{_BOOK}(?:['’]s|\sis)?\s(?:here|below|open|at|:)"
    r"|\b(?:grab|pick|choose|book|find|select|snag|reserve|schedule)\s(?:yourself\s)?(?:a|any|some|whichever|whatever)\s(?:[\w-]+\s){0,3}?"
    r"(?:slots?|times?|spots?|hour|call|chat|minutes)\b[^.?!;]{0,60}(?:\bhere\b|\bbelow\b|\blink\b|\bcalend[ae]r\b|\bcalendly\b|https?:|:\s?\Z)",
    re.IGNORECASE,
)
_OF_THEIR_POST = expression(
    r"\bfor\s(?:applying|your\s(?:\w+\s)?application)\b|\byour\s(?:\w+\s)?application\s(?:for|to|came|caught|stood)\b"
    r"|\byou(?:['’]ve)?\s(?:recently\s|just\s)?applied\s(?:for|to|through|via|as|on)\b"
    r"|\b(?:the|this|our|your)\s(?:[\w/&-]+\s){1,5}?(?:role|position|post|vacancy|opening)\b",
    re.IGNORECASE,
)
_TO_TALK = expression(
    r"\b(?:chat|call|talk|speak|meet|connect|conversation|interview|intro\w*|get\sto\sknow|learn\smore|hear\smore|catch\sup)\b",
    re.IGNORECASE,
)
_OF_ANOTHER_TALK = expression(
    r"\b(?:re-?schedul\w*|re-?book\w*|cancel\w*|feedback|unfortunately|unsuccessful|regret\w*|not\s(?:been\s)?(?:selected|successful)|filled|onboarding"
    r"|induction|free\s(?:call|consultation|session|trial)|newsletter|start\sdate|demo|webinar|offer\sletter|contract|to\soffer\s(?:you|it))\b"
    r"|\b(?:if|once|should|when|unless)\s(?:you|your|we|selected|successful|shortlisted)\b",
    re.IGNORECASE,
)
"""What the hour would be for something else, or only perhaps."""


@looks_for(_SHARED)
def shares_a_calendar(sentences: Sequence[str]) -> int | None:
    """Given the sentences of a mail, return in which one its writer lets the reader choose an hour in their calendar,
    to talk about what the reader applied for, or None: "Thanks for applying for Cook. Would love to chat. Here's my
    calendar: https://cal.example/ana"."""
    said = searched(sentences)
    at = next((at for at, text in enumerate(said) if _SHARED.search(text)), None)
    if at is None or any(map(_OF_ANOTHER_TALK.search, said)):
        return None
    of_post = any(map(_OF_THEIR_POST.search, said))
    return at if of_post and any(map(_TO_TALK.search, said)) else None
