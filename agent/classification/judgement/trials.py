"""Trial shifts: hours of work by which a cafe or a workshop gets to know somebody, and so an interview at a time."""

from __future__ import annotations

import re
from collections.abc import Iterable

from agent.classification.judgement.events import MOVED
from agent.classification.sentences.findings import Findings
from agent.classification.sentences.trial_words import CLOCK, DONE, at_a_time
from agent.classification.tagging.tags import OF_A_TIME_BEFORE
from agent.expressions import expression
from agent.model.mail import Category

_MAY_BE = frozenset({Category.ASSESSMENT, Category.COURTESY, Category.OUTREACH})
_FIRST_TOLD = expression(
    r"\b(?:an?|one)\s+(?:\w+\s+){0,2}?(?:trial|taster|shadow|shadowing|working\s+interview|stage)\b", re.IGNORECASE
)
"""A trial shift that is heard of for the first time: one that was told of before, and is moved, is "the" or "your"."""
_SHIFT = expression(r"\b(?:trial|taster|shadow|shadowing)\s+shifts?\b|\bworking\s+interview\b", re.IGNORECASE)
"""What only who hires speaks of: a gym and a choir have trial sessions."""


def heard_as_interview(likely: dict[Category, float], findings: Findings) -> None:
    """Given how likely each category is, move what a mail is as a test to what sets or asks for a time, where it speaks
    of a trial shift on a day and at an hour; where it asks for one, what it is as a courtesy or as outreach as well."""
    best = max(likely, key=lambda one: likely[one])
    if best is Category.INTERVIEW_CHANGE:
        _first_told(likely, findings)
        return
    if best not in _MAY_BE or not (around := at_a_time(findings.sentences)):
        return
    asks = "?" in around
    if not CLOCK.search(around) and (not asks or DONE.search(around)):
        return
    if best is not Category.ASSESSMENT and not asks:
        return
    invites = asks or likely[Category.INTERVIEW_INVITATION] >= likely[Category.INTERVIEW_CONFIRMATION]
    meant = Category.INTERVIEW_INVITATION if invites else Category.INTERVIEW_CONFIRMATION
    for one in (Category.ASSESSMENT, *((Category.COURTESY, Category.OUTREACH) if asks else ())):
        likely[meant] += likely[one]
        likely[one] = 0.0


def asks_to_work(sentences: Iterable[str], *, for_a_post: bool) -> bool:
    """Given the sentences of a mail, and whether its subject names a post, return whether it asks its reader to a trial
    shift on a day."""
    around = at_a_time(sentences)
    return "?" in around and (for_a_post or _SHIFT.search(around) is not None) and not DONE.search(around)


def _first_told(likely: dict[Category, float], findings: Findings) -> None:
    """Take what seems to change an interview for an invitation, where it goes on to a trial shift and moves nothing."""
    around = at_a_time(findings.sentences)
    moves = findings.has(*MOVED) or findings.tags & OF_A_TIME_BEFORE
    if "?" in around and _FIRST_TOLD.search(around) and not moves:
        likely[Category.INTERVIEW_INVITATION] += likely[Category.INTERVIEW_CHANGE]
        likely[Category.INTERVIEW_CHANGE] = 0.0
