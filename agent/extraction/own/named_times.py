"""The times that a clause of an answer names, as far as it names them: "Thursday at 10", "the second", "4 it is"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, time, timedelta
from functools import cache, partial

from agent.expressions import expression
from agent.extraction.when.calendars import Calendar, Found
from agent.extraction.when.clocks import find_clocks
from agent.extraction.when.day_parts import half_behind
from agent.extraction.when.days import find_days
from agent.extraction.when.opening_hours import of_several_days
from agent.extraction.when.worded_clocks import Clock
from agent.extraction.words.calendar_words import ENGLISH_HOURS, ORDINALS
from agent.model.mail import DayPart, SlotPick

_OPENS_WITH_HOUR = expression(
    r"(?:\A|[,;:!.–—-]\s)\W{0,4}(?:(?:yes|yeah|yep|ok|okay|great|perfect|lovely|so|then|sure|thanks|good|no\s+problem|"
    r"no\s+worries)\b\W{1,3}){0,3}"
    r"(?P<hour>1?\d|2[0-3])(?:[:.](?P<minute>[0-5]\d))?(?=(?:\s+(?:on|this|next))?\s+\Z)",
    re.IGNORECASE,
)
"""An hour that opens a clause, before its day: "3 on Thursday is fine", "4 tomorrow works"."""
_BEFORE_A_DAY = expression(r"\s+(?:(?:on|this|next|the|for)\s+)*\Z", re.IGNORECASE)
_OF_ANOTHER_DAY = expression(
    r"\b(?:that|(?:the\s+)?same)\s+(?:day|morning|afternoon)\b[^.;!?]{0,20}\Z|"
    r"\bor\s+(?:(?:on|maybe|perhaps|even|also|else|this|next|the)\s+){0,3}\Z",
    re.IGNORECASE,
)
"""Between an hour and a day that is not its own: "3pm that day, or" Wednesday."""
_SUITS = (
    r"(?=,?\s+please\b|\s+(?:works?|suits?|(?:would|will|is|sounds)\s+(?:be\s+)?"
    r"(?:best|better|fine|good|great|perfect|suit|work|ok(?:ay)?))\b)"
)
"""Behind what is chosen by its place or its part of the day: "the first is fine", "the morning, please"."""
_ORDINAL = expression(
    r"(?<!\ba\s)(?<!\ban\s)(?<!\bany\s)(?<!\bmuch\s)(?<!\bbit\s)\b(?P<word>"
    + "|".join(sorted(ORDINALS, key=len, reverse=True))
    + (
        r")\s+(?:one|slot|option|time|date|suggestion|proposal|choice|termin|vorschlag|"
        r"option|créneau|opción|opção|optie|proposta)\b|"
    )
    + r"\bthe\s+(?P<alone>former|latter)\b|"
    r"(?<!\bon\s)(?<!\buntil\s)(?<!\bby\s)\bthe\s+(?P<of_them>first|second|third|middle|last|earl(?:y|ie(?:r|st))|late(?:r|st)?)"
    rf"(?:{_SUITS}|(?=[.!\s]*\Z))|"
    r"(?:\A\W*|\b(?:be|go|going)\s+)(?P<placed>first|last)" + rf"(?:{_SUITS}|(?=(?:,?\s+please)?[.!\s]*\Z))|"
    r"\b(?:slot|option|choice|number|termin|créneau|opción|optie)\s+(?:no\.?\s*|#)?"
    r"(?:(?P<number>[1-9])|(?P<letter>(?-i:[A-F])))\b",
    re.IGNORECASE,
)
_PARTS = {word: part for part in DayPart for word in (part.value, f"{part.value}s")} | {
    "am": DayPart.MORNING, "pm": DayPart.AFTERNOON, "arvo": DayPart.AFTERNOON,
}  # fmt: skip
_PART = r"(?:(?:early|late|mid)[\s-]+)?(?P<part>morning|afternoon|arvo|evening)"
_PART_BEHIND = expression(rf"[\s,]{{1,3}}(?:in\s+the\s+)?(?:{_PART}s?|(?P<half>am|pm))\b", re.IGNORECASE)
_OF_THEM = r"(?:one|slot|session|time|option|appointment)"
_PART_BEFORE = expression(rf"\b{_PART}\s+(?:{_OF_THEM}\s+)?(?:(?:of|on)\s+)?(?:the\s+)?\Z", re.IGNORECASE)
_PART_ALONE = expression(
    rf"(?:\b(?:the|an?)\s+|\A\W*){_PART}\s+{_OF_THEM}\b|"
    rf"(?:\b(?:take|prefer|choose|pick|go\s+for|(?:in\s+)?the|an)\s+|\A\W*)" + _PART.replace("part", "suits") + _SUITS,
    re.IGNORECASE,
)
"""The one among several that is named by its part of the day: "the afternoon slot", "the morning works"."""
_TIME = expression(
    r"(?<![\w:.,/\-])(?:(?:at|@|um|om|à|a\s+las|às|"
    r"alle)\s*)?(?P<hour>[012]?\d)(?:[:.h](?P<minute>[0-5]\d))?\s?(?P<half>[ap]\.?m\b\.?)?"
    r"(?P<clock>\s?(?:Uhr|"
    r"uur|h|o['’]?\s?clock)\b)?(?![\w:/\-]|\.\d|,\d)",
    re.IGNORECASE,
)
_FIGURE = r"(?P<hour>1?\d|2[0-3])(?:[:.h](?P<minute>[0-5]\d))?"
_HOUR_ALONE = expression(
    r"(?:(?<=\bat\s)|(?<=@\s)|(?<=@)|(?<=\bfor\s)|(?<=\bsay\s)|(?<=\bdo\s)|(?<=\bmanage\s)|(?<=\bmake\s)|"
    r"(?<=\bmake\sit\s)|(?<=\bthere\s)|"
    r"(?<=\bprefer\s)|(?<=\btake\s)|(?<=\btake\sthe\s)|(?<=\bgo\sfor\s)|(?<=\bgo\swith\s)|(?<=\bchoose\s)|(?<=\bpick\s)|"
    r"(?<=\bhow\sabout\s)|(?<=\bwhat\sabout\s)|(?<=\bwould\s)|(?<=\bstick\swith\s)|(?<=\bstick\sto\s)|(?<=\bkeep\sto\s)|"
    rf"(?<=\blike\s)){_FIGURE}"
    r"(?=\s*(?:\Z|[.,!?;)]|(?:then|instead|works|work|suit|be|is|it|please|thanks?|and|so|today|tomorrow|sharp|on\s+the\s+dot|(?:on\s+)?(?:that|the)\s+(?:same\s+)?day|"
    r"for\s+me)\b))|"
    r"(?<![\w:./€$£#-])(?:(?<=\A)|(?<=[\s,(]))(?P<hour_2>1?\d|2[0-3])(?:[:.h](?P<minute_2>[0-5]\d))?\s+"
    r"(?:it\s+is|then|works|suits|sounds|please(?=\W*\Z)|would\s+(?:be|suit|work)|"
    r"is\s+(?:fine|good|great|grand|perfect|ideal|ok|okay|no\s+(?:problem|bother)|better|doable))\b|"
    r"(?<![\w:./€$£#-])(?:(?<=\A)|(?<=[\s,(]))(?P<hour_3>1?\d|2[0-3])(?:[:.h](?P<minute_3>[0-5]\d))?['’]s\s+"
    r"(?:fine|good|great|grand|perfect|ideal|ok|okay|better|doable|no\s+(?:problem|bother))\b|"
    r"(?<=\bis\s)(?P<hour_4>1?\d|2[0-3])(?:[:.h](?P<minute_4>[0-5]\d))?(?=\s+(?:possible|ok(?:ay)?|doable|alright|any\s+good)\b)",
    re.IGNORECASE,
)
"""An hour in figures without its day, and without "pm": "4 it is", "see you at 4", "I can do 4"."""
_THERE = r"(?:come|pop|call|drop|swing|be|get|meet|ring|do|say|make\s+it|there|in|by|over|round|up|down|free)"
_ABOUT = expression(
    rf"(?P<there>\b{_THERE}\b|,)\s+(?:at\s+)?(?:around|about|roughly|say|maybe)\s+"
    r"(?=(?:half|quarter|1?\d|two|three|four|five|six|seven|eight|nine|ten|eleven|"
    r"twelve)\b)",
    re.IGNORECASE,
)
"""What makes an hour a rough one: "come in around 11" is at eleven."""
_THERE_AT = expression(rf"(?:\b{_THERE}|,)\s+(?=at\s+)", re.IGNORECASE)
"""Before an hour that stands far behind its day: "I'm off on Wednesday so could I come in at 11?"."""
_SPELLED = expression(
    rf"\b(?:(?P<half>half)\s+(?:past\s+)?)?(?P<hour>(?:{'|'.join(ENGLISH_HOURS[1:])})|(?<=half\s)(?:one|1?\d)|"
    r"(?<=past\s)(?:one|1?\d))\b",
    re.IGNORECASE,
)
_NOON = re.compile(r"\b(?:noon|midday)\b", re.IGNORECASE)
_PART_OF_HOUR = expression(r"\b(?:half|quarter)(?:\s+(?:past|after|to|before|till))?\s+\Z", re.IGNORECASE)
_BARE_NUMBER = expression(r"[^\W\d]+\s+(?P<hour>\d{1,2})")


def in_week(picks: Sequence[SlotPick], monday: date | None) -> list[SlotPick]:
    """Given picks and the Monday of the week that is spoken of, if any is, return its weekdays on their dates."""
    dates = {pick: monday + timedelta(days=pick.weekday) for pick in picks if monday and pick.weekday is not None}
    return [replace(pick, on=pick.on or dates.get(pick)) for pick in picks]


def of_clause(clause: str, calendar: Calendar) -> list[SlotPick]:
    """Given a clause, return the times that it names, each as far as it names it."""
    ordinals = [SlotPick(ordinal=_ordinal(match)) for match in _ORDINAL.finditer(clause)]
    clause = _ABOUT.sub(r"\g<there> at ", clause)
    found_days = find_days(clause, calendar)
    days = tuple(day for day in found_days if not of_several_days(day, clause))
    if found_days and not days:
        return ordinals
    if not days:
        bare = (
            _time(clause, 0, len(clause), marked=True)
            or _in_words(find_clocks(clause, ()), 0, len(clause))
            or _hour_alone(clause)
        )
        return ordinals or ([SlotPick(at=bare)] if bare else _by_its_part(clause))
    picks = []
    clocks = cache(partial(find_clocks, clause, days))  # seldom needed, and then for every day
    for index, found in enumerate(days):
        stop = days[index + 1].start if index + 1 < len(days) else len(clause)
        at = _time(clause, found.end, stop, marked=False) or _in_words(clocks(), found.end, stop)
        if at is None and index == 0:
            before = clause[: found.start]
            opening = _OPENS_WITH_HOUR.search(_SPELLED.sub(_in_figures, before))
            at = _time(clause, 0, found.start, marked=True) or _hour_alone(_BEFORE_A_DAY.sub("", before))
            at = at or (_hour_alone(f"at {opening[0].split()[-1]}") if opening else None)
            if at and _OF_ANOTHER_DAY.search(before):
                picks.append(SlotPick(at=at))
                at = None
        if at is None and len(days) == 1 and (there := _THERE_AT.search(clause, found.end)):
            at = _hour_alone(clause[there.end() :])
        part = None if at else _part_beside(clause, found)
        picks.append(SlotPick(found.weekday, found.day if found.exact or found.of_week else None, at, part=part))
        number = _BARE_NUMBER.fullmatch(clause, found.start, found.end)
        if number and at is None and (hour := _hour_alone(f"at {number['hour']}")):
            picks.append(SlotPick(found.weekday, None, hour))  # "Thursday 10" of a month in which the tenth is one
    return picks


def _by_its_part(clause: str) -> list[SlotPick]:
    """What is named by its part of the day alone."""
    return [SlotPick(part=_PARTS[(found["part"] or found["suits"]).lower()]) for found in _PART_ALONE.finditer(clause)]


def _part_beside(clause: str, day: Found) -> DayPart | None:
    """The part of a day that is told beside it: "Thursday afternoon", "the morning of the 14th"."""
    if found := _PART_BEHIND.match(clause, day.end):
        return _PARTS[(found["part"] or found["half"]).lower()]
    before = _PART_BEFORE.search(clause[max(0, day.start - 30) : day.start])
    return _PARTS[before["part"].lower()] if before else None


def _in_words(clocks: Sequence[Clock], start: int, stop: int) -> time | None:
    """The time that is told in words behind a day: "Wednesday the 18th at half past nine"."""
    return next((clock.begin for clock in clocks if start <= clock.position < stop), None)


def _hour_alone(clause: str) -> time | None:
    """The hour that stands alone; from 1 to 6 it is one of the afternoon."""
    found = _HOUR_ALONE.search(_SPELLED.sub(_in_figures, clause))
    if found is None:
        return None
    hour = next(found[name] for name in ("hour", "hour_2", "hour_3", "hour_4") if found[name])
    minute = next((found[name] for name in ("minute", "minute_2", "minute_3", "minute_4") if found[name]), 0)
    return time(int(hour) + (12 if 1 <= int(hour) <= 6 and not hour.startswith("0") else 0), int(minute))


def _in_figures(match: re.Match[str]) -> str:
    hour = match["hour"].lower()
    return f"{ENGLISH_HOURS.index(hour) + 1 if hour in ENGLISH_HOURS else hour}{':30' if match['half'] else ''}"


def _ordinal(match: re.Match[str]) -> int:
    if match["letter"]:
        return ord(match["letter"]) - ord("A") + 1
    if match["number"]:
        return int(match["number"])
    return ORDINALS[(match["word"] or match["alone"] or match["of_them"] or match["placed"]).lower()]


def _time(text: str, start: int, stop: int, marked: bool) -> time | None:
    if _NOON.search(text, start, stop):
        return time(12)
    for match in _TIME.finditer(text, start, stop):
        plain = not (match["minute"] or match["half"] or match["clock"])
        if _PART_OF_HOUR.search(text, max(start, match.start() - 16), match.start()):
            continue  # "half 9" is no 9
        if plain and (marked or match.start() - start > 6 or not 1 <= int(match["hour"]) <= 20):
            continue
        hour = int(match["hour"])
        half = (match["half"] or half_behind(text, match.end(), hour)).lower()[:1]
        if half and 1 <= hour <= 12:
            hour = hour % 12 + (12 if half == "p" else 0)
        elif 1 <= hour <= 6 and not match["hour"].startswith("0"):
            hour += 12
        if hour < 24:
            return time(hour, int(match["minute"] or 0))
    return None
