"""Weeks that are named before a weekday: "Marta would like to meet you next week. Could you do Thursday at 10?"

Such a week counts only where its words speak of meeting, and for what is named soon after them: what is decided next
week, or who is away then, says nothing of the Thursday on which people meet.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from agent.expressions import expression
from agent.extraction.words.calendar_words import fold, months, weekdays
from agent.extraction.words.vocabulary import any_of

_WEEK = timedelta(days=7)
_REACH = 300  # characters behind the words for a week within which its days are named
_OF = r"(?:of|beginning|commencing|starting|from|vom|ab|du|del|van)\s+(?:(?:on|the|den|dem)\s+)?"
_NAMED = expression(
    rf"\b(?:(?P<after>the\s+week\s+after\s+next|übernächste\s+woche)|(?P<dated>(?:week|wk)\s+{_OF}|w/[cb]\.?:?\s+|wc\s+(?=\d))|"
    r"(?P<next>next\s+week|(?:nächste|kommende)[rn]?\s+woche|semaine\s+prochaine|"
    r"(?:semana\s+que\s+(?:vi|v)ene?m?|próxima\s+semana)|"
    r"(?:volgende|komende)\s+week|(?:settimana\s+prossima|prossima\s+settimana)))(?!\s+(?:or|oder|ou|o|of)\b)",
    re.IGNORECASE,
)
_MAY_BE_NAMED = expression(r"we+k|wk\b|w/[cb]\b|\bwc\b|woche|semain|semana|settiman", re.IGNORECASE)
_MEETS = any_of(
    r"""
    meet(?:ing)?; see you; interview(?:s|ing|ed)?; speak(?:ing)?; talk(?:ing)?; chat; catch up; visit; trial; shift;
    slots?; come (?:in|up|over|by|down|along|round|out|to); call in; drop (?:in|by); pop (?:in|by|over); sit down;
    get together; demo; (?:have|has|find|make|got) (?:some |the |any |an? )?(?:time|hour|minutes); are you;
    time for (?:a|an|you|us); you['’]?re free; (?:i|we)(?:['’]m|['’]re| am| are) (?:in|here|around|there|free|on|at)\b;
    (?:suits?|works?|better|best|easier|how about|what about|say|perhaps|maybe);
    (?:is|['’]s|would be|looks|sounds) (?:\w+ )?(?:good|fine|great|ideal|perfect|ok|okay|clear|open)\b;
    (?:most|any|every) (?:days?|mornings?|afternoons?|evenings?); (?:can|could) (?:do|make|manage) next;
    possible; available; availability; free; invite; tour;
    gespräch; kennen\w*; treffen; vorstell\w+; sprechen; telefon\w+; zeit\b; passt; passen; gut; besser; vorbei\w*;
    rencontr\w+; entretien; voir; parler; disponib\w+; conviendr\w+; possible;
    entrevista\w*; vernos; conocer\w*; hablar; reuni\w+; conversar; falar; encontr\w+;
    gesprek; ontmoeten; spreken; kennismak\w+; langs\w*; colloquio; incontr\w+; parlar\w+; vederci; sentirci
    """
)
_IS_OF_MEETING = expression(rf"\b{_MEETS}(?!\w)", re.IGNORECASE)
_OTHERWISE = expression(
    r"\b(?:decid\w+|decision|know|hear|feedback|away|off|holiday|vacation|leave|back|busy|closed|audit|gone|until|"
    r"till|after\s+that|not|"
    r"entscheid\w+|melde\w*|urlaub|zurück|nicht|décid\w+|congés?|vacances|réponse|vacaciones|respuesta|férias|resposta|"
    r"beslis\w+|vakantie|terug|niet|decider\w+|ferie|risposta|non)\b|n['’]t\b",
    re.IGNORECASE,
)
_CUT = expression(
    r"[.!?;]\s|\n\s*\n|[,–—]\s*(?:so|but|because|and\s+we|aber|mais|pero|mas|maar|ma)\b|\s(?:so|but|because)\s",
    re.IGNORECASE,
)
_END = expression(r"[.!?]\s+|(?<!:)\n\s*\n")
_THIS_WEEK = expression(
    r"\b(?:this|diese[rn]?|cette|esta|deze|questa)\s+(?:week|woche|semaine|semana|settimana)\b", re.IGNORECASE
)
_BESIDE = expression(r"[\s,:(–—-]{0,4}(?:on\s+|am\s+)?")


@dataclass(frozen=True, slots=True)
class Week:
    """A week that is named, by its Monday, and how far its words reach."""

    start: int
    end: int
    until: int
    monday: date
    meets: bool  # whether its words speak of meeting: else only a day right behind it is meant


def weeks_named(text: str, today: date, dated: Iterable[tuple[int, date]]) -> tuple[Week, ...]:
    """Given a text, the mail's day, and the dates in the text with where they begin, return the weeks that it names."""
    if _MAY_BE_NAMED.search(text) is None:
        return ()
    at, monday = dict(dated), today - timedelta(days=today.weekday())
    weeks = []
    for match in _NAMED.finditer(text):
        if match["dated"]:
            day = next((day for start, day in at.items() if -len("the ") <= start - match.end() <= 1), None)
            named = day - timedelta(days=day.weekday()) if day else None
        else:
            named = monday + (2 if match["after"] else 1) * _WEEK
        if named is not None:
            weeks.append(Week(match.start(), match.end(), _reach(text, match.end()), named, _meets(text, match)))
    return tuple(weeks)


_NEXT_WEEKDAY = expression(
    r"\bnext\s+(?P<day>mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\b(?!\s+(?:or|and)\b)", re.IGNORECASE
)
_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


def week_asked_for(sentences: Iterable[str], today: date) -> date | None:
    """Given what the user writes of when they could meet, and on which day, return the Monday of the only week of which
    that is: "any morning next week"."""
    weeks = {week.monday for said in sentences for week in weeks_named(said, today, ()) if week.meets}
    return weeks.pop() if len(weeks) == 1 else None


def next_weekday(sentences: Iterable[str], today: date) -> date | None:
    """Given what somebody writes, and on which day, return the day of next week that they call the next one of its
    name, where that is not the one which comes first: on a Tuesday "next Wednesday", for who means tomorrow says so."""
    tomorrow = today + timedelta(days=1)
    named = {_WEEKDAYS.index(one["day"].lower()) for said in sentences for one in _NEXT_WEEKDAY.finditer(said)}
    return tomorrow + _WEEK if named == {tomorrow.weekday()} and tomorrow.weekday() > 0 else None


def week_of(weeks: tuple[Week, ...], text: str, weekday: int) -> date | None:
    """Given the weeks that a text names and where a weekday stands in it, return the Monday of the week that is meant.

    None where no week is named for it.
    """
    for week in reversed(weeks):
        if not week.end <= weekday <= week.until or _THIS_WEEK.search(text, week.end, weekday + 40):
            continue
        if week.meets or _BESIDE.fullmatch(text, week.end, weekday):
            return week.monday
    return None


def week_said_before(sentences: Sequence[str], at: int, today: date) -> date | None:
    """Given sentences, the place of one, and the mail's day, return the Monday of the week that the sentence before
    names.

    "Next week suits me well. Would Tuesday at 2 be all right?" None where that one is about something other than
    meeting.
    """
    if at == 0:
        return None
    before = f"{sentences[at - 1]} "
    text = before + sentences[at]
    return week_of(weeks_named(text, today, ()), text, len(before))


def says_this_week(text: str) -> bool:
    """Given a text, return whether it names the week in which it was written."""
    return _THIS_WEEK.search(text) is not None


def _meets(text: str, named: re.Match[str]) -> bool:
    begins = max((cut.end() for cut in _CUT.finditer(text, max(0, named.start() - _REACH), named.start())), default=0)
    ends = next((cut.start() for cut in _CUT.finditer(text, named.end())), len(text))
    clause = text[max(begins, named.start() - _REACH) : min(ends, named.end() + _REACH)]
    return _IS_OF_MEETING.search(clause) is not None and _OTHERWISE.search(clause) is None


def _reach(text: str, at: int) -> int:
    """Where the sentence behind the one that names a week ends."""
    ends = [end.start() for end in _END.finditer(text, at, at + _REACH)]
    return ends[1] if len(ends) > 1 else min(len(text), at + _REACH)


_FURTHEST = timedelta(days=180)
_ORDINALS = {"first": 1, "1st": 1, "second": 2, "2nd": 2, "third": 3, "3rd": 3, "fourth": 4, "4th": 4, "last": -1}
_OF_MONTH = expression(
    rf"\b(?P<which>{'|'.join(_ORDINALS)})\s+(?P<name>(?:mon|tues|wednes|thurs|fri|satur|sun)day)\s+(?:of|in)\s+"
    r"(?P<month>(?:the|this|next)\s+month|[a-z]{3,9})\b",
    re.IGNORECASE,
)


def weekdays_of_months(text: str, today: date) -> Iterator[tuple[int, int, date]]:
    """Given a text and its day, yield each "first Monday of April" in it: where it stands, and which day it is.

    One that is past is left out, and so is one so far ahead that the last one is rather meant.
    """
    for match in _OF_MONTH.finditer(text):
        said = match["month"].lower()
        ahead = 1 if said.startswith("next") else 0
        number = (today.month - 1 + ahead) % 12 + 1 if said.endswith("month") else months().get(fold(said))
        if number is None:
            continue
        year = today.year + (number < today.month)
        day = _nth(year, number, weekdays()[fold(match["name"])], _ORDINALS[match["which"].lower()])
        if day is not None and today <= day <= today + _FURTHEST:
            yield match.start(), match.end(), day


def _nth(year: int, month: int, weekday: int, which: int) -> date | None:
    """The first, second or last weekday of its name in a month."""
    days = [day for day in range(1, monthrange(year, month)[1] + 1) if date(year, month, day).weekday() == weekday]
    return date(year, month, days[which - 1 if which > 0 else which]) if which <= len(days) else None
