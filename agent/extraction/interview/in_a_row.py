"""What is done before or after an interview on its day, told in prose: "a lesson at 9.30, followed by an interview at
10.45". Who is asked to that has no two hours to choose from."""

from __future__ import annotations

import itertools
import re

from agent.expressions import expression
from agent.extraction.when.moments import Moment

_MOST = 4  # times of one day
_FURTHEST = 300  # characters from the first of them to the last
_FOLLOW = expression(
    r"\b(?:followed\s(?:\w+\s)?by|before(?:hand)?|(?:and|,)\s?then|then\s(?:an?|the|your)|afterwards?|after\s(?:which|that|this)|prior\sto"
    r"|with\s(?:an?|the|your)\s(?:\w+\s){0,2}?(?:presentation|task|test|exercise|lesson|tour))\b",
    re.IGNORECASE,
)
_OVER = expression(r"[.!?]\s+(?=[A-Z])|\n")
_CHOICE = expression(r"\b(?:or|either|which|whichever|alternatively|slots?|options?|prefer\w*)\b|/", re.IGNORECASE)
_TALK = expression(r"\b(?:interview(?:s|ed)?|panel|meet(?:ing)?|see(?:ing)?\syou)\b", re.IGNORECASE)
_ELSE = expression(
    r"\b(?:tours?|walk(?:-?(?:about|round|around))?|look\s(?:a)?round|(?:\w+\s)?(?:tasks?|tests?|exercises?|assessments?|activit(?:y|ies)|games?)"
    r"|presentations?|lessons?|teach\w*|demonstration|demo|coffee|tea|lunch|arriv\w+|welcome|registration|introductions?|quiz|essay|visit)\b",
    re.IGNORECASE,
)
"""What else a day of interviews has."""
_ITEM = expression(
    r"\s?[–—:-]?\s?(?:an?\s|the\s|your\s)?(?!(?:and|or|on|with|to|for|at|in|if|works?|suits?|then|am|pm|please|sharp)\b)"
    r"(?:(?P<talk>(?:(?:formal|panel|main|final|individual|face-to-face)\s){0,2}(?:interview|panel)\b)|[a-z][\w'’-]+(?:[\s)]|,))",
    re.IGNORECASE,
)
"""What an hour of a list is of, right behind it."""
_NEAR = 40  # characters behind an hour that may tell what it is of
_OLD = expression(
    r"\b(?:from|was|were|originally|instead\sof|rather\sthan|planned|moved|changed|now|not|no\slonger|cannot)\b|n['’]t\b",
    re.IGNORECASE,
)
"""What shows that one of the hours is that from which an interview moves."""


def only_the_new_talk(text: str, moments: tuple[Moment, ...]) -> tuple[Moment, ...]:
    """Given the text of a change, and the times in it, return the same, where none of them may be the old one: "We can
    see you at 2pm on the 20th instead, with the exercise at 1.15pm beforehand"."""
    told = text[max(0, moments[0].clock - _FURTHEST) : moments[-1].stop] if moments else ""
    return moments if len(moments) != 2 or _OLD.search(told) else only_the_talk(text, moments)


def only_the_talk(text: str, moments: tuple[Moment, ...]) -> tuple[Moment, ...]:
    """Given a text and the times in it, return the interview alone where the others are told as what comes before or
    after it on the same day; all of them elsewhere."""
    if not 1 < len(moments) <= _MOST or len({one.day for one in moments}) > 1:
        return moments
    first, last = moments[0], moments[-1]
    if last.stop - first.clock > _FURTHEST:
        return moments
    behind = text[last.stop : last.stop + len(" beforehand")]
    told = f"{text[first.clock : last.stop]}{behind}"
    if _CHOICE.search(told) is not None:
        return moments
    if (listed := _listed(text, moments)) is not None:
        return (listed,)
    if _FOLLOW.search(told) is None:
        return moments
    leads = [_OVER.split(text[max(0, first.clock - _FURTHEST) : first.clock])[-1]]
    leads += [text[one.stop : other.clock] for one, other in itertools.pairwise(moments)]
    talks = [one for one, lead in zip(moments, leads, strict=True) if _TALK.search(lead)]
    if len(talks) != 1:
        return moments
    behinds = [*leads[1:], text[last.stop : last.stop + _NEAR]]
    others = ((lead, after) for one, lead, after in zip(moments, leads, behinds, strict=True) if one is not talks[0])
    beside = all(_ELSE.search(lead) or _ELSE.search(after) for lead, after in others)
    return (talks[0],) if beside else moments


def _listed(text: str, moments: tuple[Moment, ...]) -> Moment | None:
    """The only one of some times that is the interview's, where each is followed by what it is of: "9.15 lesson
    observation, 10.15 student council, 11.00 formal interview with me"."""
    ends = [*(one.clock for one in moments[1:]), moments[-1].stop + _NEAR]
    items = [_ITEM.match(text, one.stop, end) for one, end in zip(moments, ends, strict=True)]
    if not all(items):
        return None
    talks = [one for one, item in zip(moments, items, strict=True) if item and item["talk"]]
    return talks[0] if len(talks) == 1 else None
