"""Days told by a feast: "before Christmas", "after the holidays", "early in the new year".

Like other loose words they are read as the latest day that keeps them: "before" is the last weekday ahead, "after" the
Friday of the first week in which most people work again, "in the new year" the end of January.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from dateutil.easter import easter

from agent.expressions import expression

_FRIDAY = 4
_AT_WORK = 4  # days behind a feast's end by the Friday that follows on it
_HOLIDAYS_BEGIN = (10, 15)  # month and day since which "the holidays" are those of the year's end


@dataclass(frozen=True, slots=True)
class _Feast:
    """When a feast's days off begin and end, in the year that it begins in."""

    first: Callable[[int], date]
    last: Callable[[int], date]


def _thanksgiving(year: int) -> date:
    """The fourth Thursday of November; Canada's, in October, is left out: too late does less harm than too early."""
    return date(year, 11, 22) + timedelta(days=(3 - date(year, 11, 22).weekday()) % 7)


def _first_monday(year: int) -> date:
    """America's Labor Day."""
    return date(year, 9, 1) + timedelta(days=-date(year, 9, 1).weekday() % 7)


def _last_monday(year: int) -> date:
    """America's Memorial Day."""
    return date(year, 5, 31) - timedelta(days=date(year, 5, 31).weekday())


_YEARS_END = _Feast(lambda year: date(year, 12, 25), lambda year: date(year + 1, 1, 1))
_FEASTS: Mapping[str, _Feast] = {
    "christmas": _YEARS_END,
    "holidays": _YEARS_END,
    "newyear": _Feast(lambda year: date(year + 1, 1, 1), lambda year: date(year + 1, 1, 1)),
    "easter": _Feast(lambda year: easter(year) - timedelta(days=2), lambda year: easter(year) + timedelta(days=1)),
    "labor": _Feast(_first_monday, _first_monday),
    "memorial": _Feast(_last_monday, _last_monday),
    "thanksgiving": _Feast(_thanksgiving, lambda year: _thanksgiving(year) + timedelta(days=3)),
}
_BEFORE = (
    r"before|by|ahead\s+of|prior\s+to|until|till|vor|bis|avant|d['’]ici|antes\s+d[eo]|até|voor|prima\s+d[ie]l?|entro"
)
_AFTER = r"after|following|past|nach|après|después\s+de|tras|depois\s+d[eo]|após|na|dopo"
_FEAST = expression(
    rf"\b(?:(?P<before>{_BEFORE})|(?P<after>{_AFTER}))\s+(?:(?:the|over|den|dem|les|las|los|la|el|as|o|le|il|"
    rf"de)\s+){{0,2}}(?:"
    r"(?P<christmas>christmas|xmas|x-mas|weihnachten|noël|navidad(?:es)?|natal|natale|kerst(?:mis)?)|"
    r"(?P<holidays>holidays|holiday\s+(?:season|period|break)|festive\s+(?:season|period|break)|feiertagen?|fêtes|"
    r"fiestas|"
    r"festas|feste|feestdagen)|"
    r"(?P<newyear>new\s+year(?:['’]s)?|neujahr|nouvel\s+an|año\s+nuevo|ano\s+novo|capodanno|nieuwjaar)|"
    r"(?P<easter>easter|ostern|pâques|pascua|semana\s+santa|páscoa|pasqua|pasen)|(?P<thanksgiving>thanksgiving)|"
    r"(?P<labor>labor\s+day)|(?P<memorial>memorial\s+day))\b"
    r"(?!\s+(?:party|do|lunch|dinner|card|market))",
    re.IGNORECASE,
)
_IN_THE_NEW_YEAR = expression(
    r"\b(?P<early>(?:early|first\s+thing|anfang|début|a\s+principios\s+de|no\s+início\s+d[eo]|begin)\s+(?:in\s+)?)?"
    r"(?:in\s+the|in|im|dans\s+le|en\s+el|no|nel|in\s+het|the|of\s+the|del?)\s+"
    r"(?:new\s+year|neuen\s+jahr(?:es)?|nouvelle\s+année|nuevo\s+año|novo\s+ano|nuovo\s+anno|nieuwe\s+jaar)\b",
    re.IGNORECASE,
)

_THE_YEARS_END = expression(
    r"\b(?:by|before|towards?|at|until|till|bis|vor|zum|avant|d['’]ici|antes\s+d[eo]l?|até|voor|entro|prima\s+d[ie]l?|in|im)\s+"
    r"(?:(?:the|la|o|el|het|das)\s+)?(?:(?:very\s+)?end\s+of\s+(?:the|this)\s+(?:calendar\s+)?year|year['’]?s?[\s-]?end|"
    r"year\s+is\s+(?:out|over|up)|jahresende|ende\s+des\s+jahres|fin\s+(?:de\s+l['’]|d['’])année|fin(?:al)?\s+de(?:l)?\s+año|"
    r"fim\s+d[eo]\s+ano|fine\s+(?:dell['’])?anno|einde?\s+van\s+het\s+jaar|jaareinde)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class FeastDay:
    """The day that words mean by a feast, and where they stand."""

    start: int
    stop: int
    day: date


def find_feasts(text: str, today: date) -> Iterator[FeastDay]:
    """Given a sentence and the day on which it was written, yield each day that it tells by a feast."""
    taken = -1
    for match in _FEAST.finditer(text):
        taken = match.end()
        name = next(name for name in _FEASTS if match[name])
        if name == "holidays" and not _are_of_the_years_end(today):
            continue  # of a summer, of schools: nobody knows which
        feast = _FEASTS[name]
        day = _ahead(feast, today) if match["before"] else _behind(feast, today)
        yield FeastDay(match.start(), match.end(), day)
    for match in _IN_THE_NEW_YEAR.finditer(text):
        if match.start() > taken:
            year = today.year + (today.month > 1)
            yield FeastDay(match.start(), match.end(), date(year, 1, 10 if match["early"] else 31))
    for match in _THE_YEARS_END.finditer(text):
        yield FeastDay(match.start(), match.end(), date(today.year, 12, 31))


def _are_of_the_years_end(today: date) -> bool:
    return (today.month, today.day) >= _HOLIDAYS_BEGIN or today == date(today.year, 1, 1)


def _ahead(feast: _Feast, today: date) -> date:
    """The last weekday before a feast, the next that comes."""
    first = next(day for year in (today.year - 1, today.year, today.year + 1) if (day := feast.first(year)) > today)
    day = first - timedelta(days=1)
    return day - timedelta(days=max(0, day.weekday() - _FRIDAY))


def _behind(feast: _Feast, today: date) -> date:
    """The Friday by which most people have worked for some days again, after the feast that is on or comes next."""
    last = next(day for year in (today.year - 1, today.year, today.year + 1) if (day := feast.last(year)) >= today)
    back = last + timedelta(days=_AT_WORK)
    return back + timedelta(days=(_FRIDAY - back.weekday()) % 7)
