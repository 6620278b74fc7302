"""Dates: each exists, is known, has its own weekday, and is spoken of in the tense that fits."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from agent.drafting.facts import Dated
from agent.drafting.proofreading.page import DATED, Page
from agent.expressions import expression
from agent.model.draft import Kind

MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")

_MONTH = "|".join((*MONTHS, r"(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?"))
_WEEKDAY = "|".join(DAYS)
_DATE = expression(
    rf"(?:\b(?P<weekday>{_WEEKDAY}),?\s+(?:the\s+)?)?(?:\b(?P<month>{_MONTH})\s+(?:the\s+)?(?P<day>\d{{1,2}})(?:st|nd"
    rf"|rd|th)?\b(?!:)|\b(?P<day_first>\d{{1,2}})(?:st|nd|rd|th)?\s+(?:of\s+)?(?P<month_last>{_MONTH})(?!\w))"
    r"(?:,?\s+(?P<year>\d{4})\b)?"
)
_NUMERIC = expression(r"\b(?:\d{4}-\d{2}-\d{2}|\d{1,2}[/.]\d{1,2}[/.]\d{2,4})\b")
_ORDINAL = expression(r"\b(?:on|by|until|since) the (?P<day>\d{1,2})(?:st|nd|rd|th)\b|\bon \d{1,2}/\d{1,2}\b")
_MONTH_ALONE = expression(rf"\b(?:in|since|until|by|early|late|mid) (?P<month>{'|'.join(MONTHS)})\b(?! \d)")
_BARE_WEEKDAY = expression(rf"\b(?P<weekday>{_WEEKDAY})s?\b")

_MEETING = r"(?:interview|call|conversation|meeting|discussion|chat|appointment|talk)"
_MEET = r"(?:speak|talk|meet|interview|chat|call|see|discuss|join|have|be|enjoy|take)"
_KEEPS = r"(?:remember|forget|think|keep|treasure|recall|always|not forget|never)"
_AHEAD = expression(
    rf"\blook(?:ing)? forward to[^.;:,?]*@|\b(?:will|shall|'ll|won't)(?: not)? (?!{_KEEPS}\b)[^.;:,?]*@|\b(?:am|is"
    rf"|are|'m|'re|'s) (?:going to|about to|due to|scheduled|set|planned|booked|to)\b[^.;:,?]*@|\b(?:am|are|'m"
    rf"|'re) (?:speaking|talking|meeting|interviewing|seeing)\b[^.;:,?]*@|\b(?:upcoming|coming|forthcoming|planned"
    rf"|scheduled) {_MEETING}\b|\bsee you [^.;:,?]*@|\b(?:excited|ready|prepar(?:e|ed|ing)) (?:for|about) (?:our|the"
    rf"|my) {_MEETING}[^.;,?]*@|\bhope to (?:{_MEET})\b[^.;:,?]*@|\bcan make (?:it )?(?:on )?@|@ (?:works|suits"
    rf"|is fine|is good)\b|@,? (?:will|shall|is (?:going|scheduled|still|set|planned|coming))\b"
    rf"|\blook(?:ing)? forward to (?:our|the|my|this) (?!next|second|third|further)(?:{_MEETING})\b|\b(?:will"
    rf"|'ll) be (?:speaking|interviewing)\b|\bbefore (?:our|the) {_MEETING}\b"
)
"""The interview, at ``@``, as though it were still to come."""

_GONE_BY = expression(
    r"\b(?:was|were) (?:due|expected|promised|planned|supposed|meant|to)\b[^.;?]*@|@,? (?:has|had|have) (?:now )?passed"
    r"|\bhad (?:hoped|expected|understood|noted|thought|promised|planned|said|wanted|meant)\b[^.;?]*@|\bsince @"
    r"|\bdid(?: not|n't)\b[^.;?]*@|@,? (?:is|was|has) (?:over|past|gone)"
)
"""The promised day, at ``@``, as though it were past."""

_STILL_AHEAD = expression(
    r"\blook(?:ing)? forward to[^.;:,?]*@|\b(?:will|'ll|shall)\b[^.;:,?]*@|\b(?:hope|expect|wait)(?:ing)? (?:to"
    r"|for)[^.;:,?]*@|\b(?:is|are) (?:due|expected|planned|to (?:be|come))\b[^.;:,?]*@|\buntil @|\bcomes? (?:by|on) @"
)
"""The promised day, at ``@``, as though it were still to come."""


def _texts(page: Page) -> tuple[str, ...]:
    return (page.subject, *page.paragraphs) if page.facts.kind in DATED else tuple(page.paragraphs)


def _dates(page: Page) -> Iterator[re.Match[str]]:
    for text in _texts(page):
        yield from _DATE.finditer(text)


def _known_days(page: Page) -> list[Dated]:
    return [known for known in (page.facts.interview, page.facts.promised) if known]


def _exactly(day: Dated) -> str:
    """The pattern of a day as the draft writes it: "March 1" is not in "March 12", nor "6 May" in "26 May"."""
    return rf"(?<![\w]){re.escape(day.words)}(?![\w])"


def _day_of(match: re.Match[str], page: Page) -> date | None:
    """Given a date in a text, return its day; None where it does not exist. Without a year it is the facts' one."""
    month = [name[:3] for name in MONTHS].index((match["month"] or match["month_last"])[:3]) + 1
    number = int(match["day"] or match["day_first"])
    known = {known.day.year for known in _known_days(page) if (known.day.month, known.day.day) == (month, number)}
    year = int(match["year"] or 0) or min(known, default=page.facts.this_year)
    try:
        return date(year, month, number)
    except ValueError:
        return None


def without_dates(text: str) -> str:
    """Given a text, return it with its dates taken out."""
    return _DATE.sub("#", text)


def impossible_dates(page: Page) -> Iterator[str]:
    """Given a page, return the dates that no calendar has."""
    return (match[0] for match in _dates(page) if _day_of(match, page) is None)


def wrong_weekdays(page: Page) -> Iterator[str]:
    """Given a page, return the dates whose weekday is another."""
    for match in _dates(page):
        day = _day_of(match, page)
        if match["weekday"] and day and DAYS[day.weekday()] != match["weekday"]:
            yield match[0]


def _without_names(text: str, page: Page) -> str:
    """A text without role and firm: "on the 5th Grade Teacher position" names no day."""
    for name in filter(None, (page.facts.role, page.facts.company)):
        text = text.replace(name, "…")
    return text


def _loose_dates(page: Page) -> Iterator[str]:
    """The dates that are not written out: "2026-03-13", "the 13th", "on 3/13", "in February"."""
    days = {str(known.day.day) for known in _known_days(page)}
    months = {MONTHS[known.day.month - 1] for known in _known_days(page)}
    for text in page.paragraphs:
        bare = without_dates(_without_names(text, page))
        yield from (match[0] for match in _NUMERIC.finditer(bare))
        yield from (match[0] for match in _ORDINAL.finditer(bare) if match["day"] not in days)
        yield from (match[0] for match in _MONTH_ALONE.finditer(bare) if match["month"] not in months)


def strange_dates(page: Page) -> Iterator[str]:
    """Given a page, return the dates that are neither the interview's, nor promised, nor in the user's own words."""
    known = {known.day for known in _known_days(page)}
    for match in _dates(page):
        day = _day_of(match, page)
        if day is not None and day not in known and not page.is_theirs(match[0]):
            yield match[0]
    yield from (words for words in _loose_dates(page) if not page.is_theirs(words))


def strange_weekdays(page: Page) -> Iterator[str]:
    """Given a page, return the weekdays that stand alone, and are none of a day that is known."""
    known = {DAYS[known.day.weekday()] for known in _known_days(page)}
    for text in page.paragraphs:
        for match in _BARE_WEEKDAY.finditer(without_dates(text)):
            if match["weekday"] not in known and not page.is_theirs(match[0]):
                yield match[0]


def no_date(page: Page) -> Iterator[str]:
    """Given a page, return its kind where the interview's date does not stand in it; a follow-up has it first."""
    day = page.facts.interview
    where = page.paragraphs[:1] if page.facts.kind is Kind.FOLLOW_UP else page.paragraphs
    if day is None or not re.search(_exactly(day), "\n".join(where)):
        yield page.facts.kind.value


def no_promised_date(page: Page) -> Iterator[str]:
    """Given a page, return the promised day if the page does not name it."""
    day = page.facts.promised
    if day is not None and not re.search(_exactly(day), "\n".join(page.paragraphs)):
        yield day.words


def wrong_tense(page: Page) -> Iterator[str]:
    """Given a page, return the clauses that speak of what is past as coming, or of what is coming as past."""
    facts = page.facts
    for text in page.ours:
        if facts.interview:
            marked = re.sub(rf"(?<!by ){_exactly(facts.interview)}", "@", text, flags=re.IGNORECASE)  # by a day: news
            yield from (_said(match, facts.interview) for match in _AHEAD.finditer(marked))
        if facts.promised:
            marked = re.sub(_exactly(facts.promised), "@", text, flags=re.IGNORECASE)
            past = _STILL_AHEAD if facts.kind is Kind.NUDGE else _GONE_BY
            yield from (_said(match, facts.promised) for match in past.finditer(marked))


def _said(match: re.Match[str], day: Dated) -> str:
    return match[0].replace("@", day.words)
