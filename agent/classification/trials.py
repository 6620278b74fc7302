"""Trial shifts: hours of work by which a cafe or a workshop gets to know somebody, and so an interview at a time."""

from __future__ import annotations

import re
from collections.abc import Iterable

from agent.classification.events import MOVED
from agent.classification.findings import Findings
from agent.classification.tags import OF_A_TIME_BEFORE
from agent.expressions import expression
from agent.model.mail import Category

_TRIAL = expression(
    r"\b(?:trial|taster|shadow|shadowing|stage)\s+(?:shift|day|morning|afternoon|evening|session|night|service|"
    r"hours?)\b|"
    r"\b(?:paid|unpaid|short|working|work|kitchen|bar|floor)\s+trial\b(?!\s+(?:task|test|assignment|project|"
    r"translation|edit|article|"
    r"period|lesson|basis|design))|\bworking\s+interview\b|"
    r"\b(?:in|over|round|down|back)\s+for\s+an?\s+(?:\w+\s+)?(?:trial|tryout|try-out|"
    r"stage)\b(?!\s+(?:task|test|period|version))|"
    r"\b(?:free|available|around|up|fancy|do|manage|have\s+you)\s+(?:for\s+)?an?\s+(?:\w+\s+)?trial\b(?!\s+(?:task"
    r"|test|period|"
    r"lesson|class|run|version|membership|subscription|of|with|project|account))|"
    r"\b(?:(?:couple|few|two|three|four)\s+(?:of\s+)?(?:hours?|shifts?|days?)|(?:an?|half\s+an?|one)\s+(?:hour|morning|"
    r"afternoon|evening|shift|day|night))\b[^.?!]{0,60}"
    r"\bsee\s+how\s+(?:(?:you|u|ya|we|they|everyone)(?:['’]re|\s+all)?\s+(?:get\s+(?:on|along)|go\b|find\s+it"
    r"|like\s+it|do\b|fit|"
    r"are\b|cope|manage|handle|work|feel|take\s+to|come\s+across)|it\s+(?:feels|goes|suits|works))|"
    r"\b(?:do|come|spend|work|have)\s+(?:in\s+for\s+)?(?:an?|one|half\s+an?|(?:a\s+)?couple\s+of|(?:a\s+)?few|two"
    r"|three)\s+"
    r"(?:hours?|shifts?|mornings?|afternoons?|evenings?|days?)(?:\s+or\s+(?:so|two))?\s+(?:behind\s+the\s+bar"
    r"|on\s+the\s+(?:floor|"
    r"tools|till|shop\s+floor|bar|pass|line|stall|farm|site)|in\s+the\s+(?:kitchen|shop|salon|workshop|yard|bakery"
    r"|baby\s+room|"
    r"nursery|garden|stables?|studio|surgery|garage|classroom)|(?:with|alongside|shadowing)\s+(?:us|me"
    r"|the\s+(?:team|girls|lads|"
    r"boys|staff|crew)))\b",
    re.IGNORECASE,
)
"""Hours of work to try somebody out; a trial task is a test, and a trial period is part of the job."""
_DAY = expression(
    r"\b(?:(?:mon|tues?|wed(?:nes|s)?|thur?s?|fri|satur|sat|sun)(?:day)?|tomorrow|tmrw|tonight|today|"
    r"\d{1,2}(?:st|nd|rd|th)|"
    r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*\.?\s+\d{1,2})\b",
    re.IGNORECASE,
)
_CLOCK = expression(
    r"\b\d{1,2}\s?(?:[ap]\.?m\b|o['’]?clock)|\b\d{1,2}[:.]\d\d\b|\b(?:at|from|around|about|between|for)\s+\d{1,2}\b|"
    r"\b\d{1,2}\s?(?:-|–|till?|until|to)\s?\d{1,2}\b|\b(?:noon|midday)\b",
    re.IGNORECASE,
)
_DONE = expression(
    r"\b(?:thanks?(?:\s+you)?(?:\s+(?:so|very)\s+much)?\s+for\s+(?:coming|doing|working|the|your|helping)"
    r"|you\s+(?:did|were|worked|"
    r"came|had|seemed)|how\s+(?:did|was|were)|(?:it\s+)?(?:was|were|went)\s+(?:great|good|lovely|brilliant|well"
    r"|fine|a\b)|enjoyed)\b",
    re.IGNORECASE,
)
"""What is said of hours that somebody has worked."""
_MAY_BE = frozenset({Category.ASSESSMENT, Category.COURTESY, Category.OUTREACH})
_FIRST_TOLD = expression(
    r"\b(?:an?|one)\s+(?:\w+\s+){0,2}?(?:trial|taster|shadow|shadowing|working\s+interview|stage)\b", re.IGNORECASE
)
"""A trial shift that is heard of for the first time: one that was told of before, and is moved, is "the" or "your"."""
_SHIFT = expression(r"\b(?:trial|taster|shadow|shadowing)\s+shifts?\b|\bworking\s+interview\b", re.IGNORECASE)
"""What only who hires speaks of: a gym and a choir have trial sessions."""
_NEAR = 2  # sentences behind the one that speaks of it, in which the hour may stand


def heard_as_interview(likely: dict[Category, float], findings: Findings) -> None:
    """Given how likely each category is, give what a mail is as a test to what sets or asks for a time, where it speaks
    of a trial shift on a day and at an hour; where it asks for one, what it is as a courtesy or as outreach as well.
    """
    best = max(likely, key=lambda one: likely[one])
    if best is Category.INTERVIEW_CHANGE:
        _first_told(likely, findings)
        return
    if best not in _MAY_BE or not (around := _at_a_time(findings.sentences)):
        return
    asks = "?" in around
    if not _CLOCK.search(around) and (not asks or _DONE.search(around)):
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
    around = _at_a_time(sentences)
    return "?" in around and (for_a_post or _SHIFT.search(around) is not None) and not _DONE.search(around)


def _first_told(likely: dict[Category, float], findings: Findings) -> None:
    """Take what seems to change an interview for an invitation, where it goes on to a trial shift and moves nothing."""
    around = _at_a_time(findings.sentences)
    moves = findings.has(*MOVED) or findings.tags & OF_A_TIME_BEFORE
    if "?" in around and _FIRST_TOLD.search(around) and not moves:
        likely[Category.INTERVIEW_INVITATION] += likely[Category.INTERVIEW_CHANGE]
        likely[Category.INTERVIEW_CHANGE] = 0.0


def _at_a_time(sentences: Iterable[str]) -> str:
    """The sentences in which a trial shift and its day or hour stand; "" where there are none."""
    heard = [sentence[:600] for sentence in sentences]
    for at, sentence in enumerate(heard):
        around = " ".join(heard[at : at + _NEAR + 1])
        if _TRIAL.search(sentence) and _DAY.search(around):
            return around
    return ""
