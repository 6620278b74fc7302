"""What a job board's machine sends to all who look for work: posts that may suit, and nothing of an application."""

from __future__ import annotations

import re
from collections.abc import Sequence

from agent.expressions import expression, searched

_MOST = 30  # sentences of a mail
_EARLY = 8  # with the subject: below what somebody wrote to the reader, a board puts posts to them as well

_ADVERTISES = expression(
    r"\b(?:be\s(?:among|one\sof)\sthe\sfirst\s(?:\d+\s)?(?:applicants|to\sapply)|be\san?\searly\sapplicant"
    r"|you(?:r\sprofile)?\s(?:may|might|could|would)\sbe\sa\s(?:\w+\s)?(?:fit|match)\b|your\sprofile\smatches"
    r"|(?:jobs?|roles?|openings?|vacanc(?:y|ies)|positions?)\s(?:for\syou|you\s(?:may|might)\s(?:like|be)"
    r"|that\s(?:may\s)?(?:match|suit|fit)|"
    r"matching\syour|recommended|picked\sfor|near\syou)|is\s(?:now\s|actively\s)?(?:hiring|recruiting)\b"
    r"|actively\s(?:hiring|recruiting)"
    r"|\d+\snew\s(?:jobs?|roles?|openings?|vacanc(?:y|ies))|one-?click\sapply|easy\sapply|apply\s(?:now|today"
    r"|with\sone\sclick))\b",
    re.IGNORECASE,
)
_OF_AN_APPLICATION = expression(
    r"\b(?:your\s(?:\w+\s){0,2}?(?:application|interview|candidacy)|you\s(?:have\s|recently\s)?applied|appl(?:ied"
    r"|ying)\s(?:to|for|on)"
    r"|thank(?:s|\syou)\sfor\s(?:applying|your\s(?:interest|application))|unfortunately|regret|mov(?:e"
    r"|ing)\sforward|next\ssteps?"
    r"|shortlisted|invit(?:e|ed|ation)|schedul\w+|offer\syou|pleased\sto)\b",
    re.IGNORECASE,
)


def only_advertises(subject: str, sentences: Sequence[str]) -> bool:
    """Given a subject and sentences, return whether they put posts to the reader, and tell of no application."""
    said = searched((subject, *sentences[:_MOST]))
    return any(map(_ADVERTISES.search, said[:_EARLY])) and not any(map(_OF_AN_APPLICATION.search, said))
