"""Days in running text: a strict grammar that reads what is plainly a date, and nothing else (never a phone number).

A date without a year is the next such date from the mail's own on; a weekday that does not agree with its date makes it
no date. "Next Tuesday" is the Tuesday of the next calendar week, a bare "Tuesday" the first one after the mail's day,
and "this Tuesday" the one of the mail's week.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from functools import lru_cache

from agent.expressions import expression
from agent.extraction.names.given_names import GIVEN_NAMES
from agent.extraction.when.calendars import Calendar, Found
from agent.extraction.when.from_today import days_from_today
from agent.extraction.when.shortened_days import SHORT, is_told_as_day
from agent.extraction.when.taken import Taken
from agent.extraction.when.weeks import Week, week_of, weekdays_of_months, weeks_named
from agent.extraction.when.worded_days import in_figures
from agent.extraction.words.calendar_words import TODAY, TOMORROW, WEEKDAY, Time, fold, months, times_told, weekdays

_NOT_TEXT = expression(
    r"https?://\S+|www\.\S+|(?<!\S)\S{1,100}@\S+"
    r"|(?<![\w])\+\d[\d ().\-]{6,24}\d|\(\d{3}\)\s?\d{3}[-. ]\d{4}|\b\d{3}[-. ]\d{3}[-. ]\d{4}\b"
    r"|\b(?:meeting\s+id|conference\s+id|webinar\s+id|passcode|passwort|pin|"
    r"code|id|ref|req|nr|no|tel|phone|mobile)\b\s*[.:#]\s*#?[\d \-]{3,24}"
    # How long in French, and not when: "un entretien d'une heure", "une visite de 2 h 30"; "de 2 h à 4 h" is when, and
    # "décalé d'une heure" by how much.
    r"|(?<!partir )(?<!compter )(?<![lcdts]é )(?<![lcdts]ée )(?<![lcdts]er )(?<!ons )\b"
    r"(?:d['’]|de )(?:une|deux|trois|quatre|[1-4])\s?(?:h|heures?)"
    r"(?:\s?(?:30|15|45|et (?:demie|quart)))?(?!\w)(?!\s?[-–—]|,?\s(?:à|a|jusqu\w*|de l|du)\b)",
    re.IGNORECASE,
)
_EXCEPTED = expression(
    r"(?P<any>\b(?:any|every|each|most|all)\s(?:other\s)?(?:days?|time|weekdays?|mornings?|afternoons?|evenings?)\s(?:[\w'’]{1,12}\s){0,4}?"
    r"(?:but|except(?:ing)?(?:\sfor)?|bar|apart\sfrom|other\sthan|save)\s(?:for\s|on\s|the\s)?)"
    rf"(?P<day>{WEEKDAY}s?\b(?:\s(?:and|or|&)\s{WEEKDAY}s?\b)?)",
    re.IGNORECASE,
)
"""The only day that is none of those offered: "any day but Monday"."""
_AN_HOUR = r"1?\d(?:[:.][0-5]\d)?(?:\s?[ap]\.?m\b\.?)?"
_STILL_FREE = expression(
    rf"(?<![\w:.,/])(?P<hours>{_AN_HOUR}(?:(?:,\s|,?\s(?:and|or|&)\s)(?:at\s)?{_AN_HOUR}){{0,5}})"
    r"(?P<free>\s(?:still\s)?(?:free|available|open|left))(?=\s(?:(?:on|this|next)\s|tomorrow\b))",
    re.IGNORECASE,
)
"""What stands between hours and their day, and says only that they are to be had: "9.15 and 2 free on Monday"."""
_CLOCKS_CHANGE = expression(
    r"(?<!['’])(?<!\bo )\bclocks?(?: \w{1,8})? (?:go(?:es|ing)?|chang(?:e|es|ing)|mov(?:e|es|ing)|spring|fall)\b"
    r"(?: (?:back|forward|over|(?:by )?an hour)\b){0,2}"
    rf"(?: (?:on|at|in|of|the|this|that|early|late|next|coming|same|{WEEKDAY}|weekend|morning|night|day|before|after|"
    r"\d{1,2}(?:st|nd|rd|th)?(?:[:.]\d\d)?(?: ?[ap]m)?|march|october|november)\b){0,8}",
    re.IGNORECASE,
)
"""When the clocks change, which is no time of the mail's own: "the clocks go back the day before"."""
_NEAR = ("this time", "this day")  # which a day told by that of the mail may begin with
_MAY_BE_NO_TEXT = expression(r"[\d@/]|[ \-]{3}|www|heure", re.IGNORECASE)  # one of which all that is no text has in it
_ISO_TIME = expression(r"(?P<day>20\d\d-[01]\d-[0-3]\d)T(?P<clock>[0-2]\d:[0-5]\d)(?P<seconds>:[0-5]\d(?:\.\d{1,6})?)?")
_WORD = r"[^\W\d_]{3,14}(?:-feira)?"
_YEAR = r"(?:,?\s+(?:de\s+|del\s+)?(?P<year>20\d\d)\b)?"
_DAY = r"(?P<day>[0-3]?\d)"
_WITH_MONTH = (
    expression(
        rf"(?<![\w.:/\-]){_DAY}(?:st|nd|rd|th)?(?P<mark>[-/])(?P<month>{_WORD})(?:(?P=mark)(?P<year>20\d\d|"
        r"2\d))?(?![\w\-/])"
    ),
    expression(rf"(?<![\w.:/\-]){_DAY}(?:st|nd|rd|th|er|º|ª|\.)?\s+(?:of\s+|de\s+)?(?P<month>{_WORD})\b\.?{_YEAR}"),
    expression(
        rf"\b(?P<month>{_WORD})\b\.?\s+(?:the\s+)?{_DAY}(?:st|nd|rd|th)?(?!\d|"
        rf"[:.h]\d|\s?[ap]\.?m\b|\s+(?:Uhr|uur)){_YEAR}",
        re.IGNORECASE,
    ),
)
_IN_FIGURES = (
    expression(
        r"(?<![\w.:/\-])(?P<year>20\d\d)(?P<iso>[-/.])(?P<number>[01]?\d)(?P=iso)(?P<day>[0-3]?\d)(?![\w\-/]|\.\d)"
    ),
    expression(
        r"(?<![\w.:/\-])(?P<day>[0-3]?\d)\.\s?(?P<number>[01]?\d)\.(?:\s?(?P<year>20\d\d|2\d)(?!\d|:|\.\d))?(?!\d)"
    ),
    expression(r"(?<![\w.:/\-])(?P<one>[0-3]?\d)/(?P<two>[0-3]?\d)(?:/(?P<year>20\d\d|2\d))?(?![\w/\-]|\.\d)"),
    expression(r"(?<![\w.:/\-])(?P<one>[0-3]?\d)-(?P<two>[0-3]?\d)-(?P<year>20\d\d)(?![\w\-])"),
)
_FIGURE = expression(r"\d")
_ORDINAL_DAY = expression(
    r"\bthe\s+(?P<day>[0-3]?\d)(?:st|nd|rd|th)\b(?!\s+(?:of(?!\s+th(?:is|e)\s+month)|floor|round|interview|slot|"
    r"option))",
    re.IGNORECASE,
)
_FURTHER = expression(
    r"(?:\s?[,/&]\s?|,?\s(?:or|and)\s)(?:(?:on|or|and)\s)?(?P<day>[0-3]?\d)(?:st|nd|rd|th)\b"
    r"(?!\s+(?:of|floor|round|interview|slot|option|candidate)\b)",
    re.IGNORECASE,
)
# "am 24. wieder", "le 25,", "el 31 a las 10", "dia 12", "op de 10e": what follows shows that the number counts nothing.
_NUMBERED_DAY = expression(
    r"\b(?:(?:am|zum|vom)\s+(?P<german>[0-3]?\d)\.(?!\s?\d|\s+(?-i:[A-ZÄ]))|"
    r"(?:op|tot|van)\s+de\s+(?P<dutch>[0-3]?\d)(?:e|de|ste)\b|"
    r"(?:le|el|il|al|del|au|du|dal|dia|día)\s+(?P<of_this>[0-3]?\d)(?:er|º)?(?=\s+(?:de(?:ste|\s+este|\s+ce|l\s+presente)|di\s+"
    r"questo|du)\s+(?:mês|mes|mois|mese)\b)|"
    r"(?:(?:le|el|il)|(?:dia|día))\s+(?P<roman>[0-3]?\d)(?=\s*(?:[,;:)!?]|\.(?!\d)|\Z|\n)|"
    r"\s+(?:à|a\s+las?|às|alle|como|au\s+plus)\b))",
    re.IGNORECASE,
)
# "Monday 16", "mercredi 4", "Friday (6th)", "quarta, dia 11": the weekday and the number have to agree.
_DAY_OF_WEEK = expression(
    r"\b(?P<name>[^\W\d_]{3,14}(?:-feira)?)\b\.?,?\s+(?:\((?=[0-3]?\d(?:st|nd|rd|th)\))|the\s+|den\s+|dem\s+|le\s+|"
    r"el\s+|il\s+|o\s+|(?:dia|día)\s+)?"
    r"(?P<day>[0-3]?\d)(?:st|nd|rd|th|er|º|ª|\.(?=\s?(?:[,)]|um\b|$)))?(?![\d/h€£$%]|[:.,]\d|"
    r"\s?(?:[ap]\.?m\b|h\b|Uhr|uur|o['’])|\s(?:till?|['’]til|until)\s(?:\d{1,2}\b(?!st|nd|rd|th)|clos|late|the\s+end|noon|mid))",
    re.IGNORECASE,
)
# "Thursday it is then. 15th, 8am": the number of a day that was named just before it, and that agrees.
_DAY_TOLD_AFTER = expression(
    rf"\b(?P<name>{WEEKDAY})\b(?:\s(?!{WEEKDAY})[^\W\d_]{{1,9}}){{0,4}}\s?[.,;:?!–—-]{{1,2}}\s+(?:(?:on|so|yes|ok)\s)?"
    r"(?P<day>[0-3]?\d)(?:st|nd|rd|th)\b(?=\s?[.,;:?!)–—-]|\s(?:at|from|around|about|@|\d)|\s?\Z|\n)",
    re.IGNORECASE,
)
# "Thursday, 19.03": a date without the last dot, where the weekday agrees; else it may be the time of 19:03.
_DOTTED_DAY = expression(
    r"\b(?P<name>[^\W\d_]{3,14}(?:-feira)?)\b\.?,?\s+(?P<day>[0-3]?\d)\.(?P<month>0[1-9]|1[0-2])(?![\w:]|[.,]\d)"
)
_WEEKDAY = expression(
    r"\b(?:(?P<which>next\s+week(?:\s+on)?|this\s+week\s+on|a\s+week\s+(?:on|from|come)|(?:a\s+fortnight|two\s+weeks)\s+(?:on|from|come)|(?<!\w\s)week\s+on|next|"
    r"this\s+coming|this|coming|the\s+coming|following|nächsten|nächste|kommenden|"
    r"kommende|diesen|komende|volgende|aankomende|próximo|próxima|prossimo|este|"
    r"esta|ce)[ \t\n]+)?"
    r"(?P<name>[^\W\d_]{3,14}(?:-feira)?)\b(?P<after>\.?[ \t]+(?:prochain|(?:of\s+)?"
    r"next\s+week(?!\s+(?:on\s+)?(?:mon|tues|wednes|thurs|fri|satur|sun)day)|"
    r"(?<!next\s)(?<!this\s)(?<!last\s)(?<!the\s)(?<!coming\s)(?:week|fortnight)\b(?!\s?end|ly)|(?:der\s+)?nächste[rn]?\s+Woche|que\s+vem|"
    r"volgende\s+week|d(?:e\s+l)?a\s+(?:semaine\s+prochaine|(?:semana\s+que\s+v(?:iene|em)|próxima\s+semana))|"
    r"della\s+(?:prossima\s+settimana|settimana\s+prossima)))?",
    re.IGNORECASE,
)
_GLUE = expression(r"[\s,(]{0,20}(?:(?:the|den|dem|der|le|el|il|de|on|am|dia|día|op)\s+){0,2}\Z", re.IGNORECASE)

# "6 and" 7 January, "the 6th, the 7th or" the 8th of January; the hour of "at 6 and 7 January" is none of them.
_SHARES = expression(
    r"(?<![\w.:/\-])(?<!\bat )(?:the\s+)?(?P<day>[0-3]?\d)(?P<th>st|nd|rd|th)?"
    r"(?:\s?[,/&–-]\s?|,?\s(?P<word>and|or|und|oder|et|ou|y|o|e|en|of)\s)(?:(?:on|the|den|dem|le|el)\s){0,2}\Z",
    re.IGNORECASE,
)
_ROOM = 24  # characters before a date, in which one stands that shares its month
_WITH_ITS_WEEK = expression(r"\b(?:week|woche|this|diesen)\b", re.IGNORECASE)
_NEXT_WEEK = expression(r"next\s+week|nächste|volgende", re.IGNORECASE)
_JOINS = expression(
    r"\s*(?:,|/|,?\s(?:or|and|oder|und|of|en|ou|et|o|e|y)\s)\s*(?:(?:maybe|perhaps|even|else)\s+)?"
    r"(?:(?:on|the|am|den|dem|der|le|el|il|a|na|op)\s+){0,2}"
)
_BEHIND = expression(r"[ \t]?\(|, an? \Z")  # "the 24th (Tuesday)", "the 24th, a Tuesday"


def may_name_time(text: str) -> bool:
    """Given a text, return whether a day or a clock time may stand in it: it has a figure, or a word for a time."""
    return _FIGURE.search(text) is not None or bool(times_told(text))


@lru_cache(maxsize=512)
def masked(text: str) -> str:
    """Given text, return it at the same length, with addresses, links, telephone numbers, meeting ids, days that are
    excepted and those on which the clocks change blanked, and with days that it tells in words in figures."""
    text = _EXCEPTED.sub(lambda found: found["any"] + " " * len(found["day"]), in_figures(text))
    text = _CLOCKS_CHANGE.sub(lambda found: " " * len(found[0]), text)
    if _MAY_BE_NO_TEXT.search(text) is None:
        return text
    text = _STILL_FREE.sub(lambda found: " " * len(found["free"]) + found["hours"], text)
    plain = _NOT_TEXT.sub(lambda found: " " * len(found[0]), text)
    return _ISO_TIME.sub(lambda found: f"{found['day']} {found['clock']}{' ' * len(found['seconds'] or '')}", plain)


@lru_cache(maxsize=128)
def find_days(text: str, calendar: Calendar) -> tuple[Found, ...]:
    """Given text that went through ``masked``, return its days in order. A day that contradicts itself is left out."""
    return _days_and_wrong(text, calendar)[0]


def names_wrong_day(text: str, calendar: Calendar) -> bool:
    """Given such text, return whether it names a date that is past, or a weekday that its date does not have."""
    names = weekdays().keys() | TODAY | TOMORROW
    return any(names & set(map(fold, _NAME.findall(wrong))) for wrong in _days_and_wrong(text, calendar)[1])


def _days_and_wrong(text: str, calendar: Calendar) -> tuple[tuple[Found, ...], list[str]]:
    """The days of a text, and what has the shape of a date and is none."""
    told, figures = times_told(text), _FIGURE.search(text) is not None
    names = _weekday_names(text) if Time.WEEKDAY in told else []
    if figures or any(word in text.lower() for word in _UNFIGURED):
        names = sorted((*names, *_two_letters(text)), key=lambda name: name[0].start())
    monthly = weekdays_of_months(text, calendar.today) if Time.WEEKDAY in told else ()
    dates = [Found(*one, one[2].weekday()) for one in monthly]
    taken = [(found.start, found.end) for found in dates]
    read_already = Taken(len(text), taken)
    shapes = (*(_WITH_MONTH if Time.MONTH in told else ()), *_IN_FIGURES, _ORDINAL_DAY, _NUMBERED_DAY)
    for shape in shapes if figures else ():
        for match in shape.finditer(text):
            if read_already.touches(match.start(), match.end()):
                continue
            before, after, weekday = _beside(match, names, text)
            read = _read(match.groupdict(), calendar, weekday)
            if read is None:
                continue
            taken.append((before, after))
            read_already.take(before, after)
            if read is not _NO_DAY:
                dates.append(Found(before, after, read, weekday))
    dates += _in_a_row(text, [one for one in dates if _is_ordinal(one, text)], taken)
    if Time.MONTH in told and figures:
        dates = _of_one_month(text, dates, calendar, taken)
    if Time.WEEKDAY in told and figures:
        dates += _agreeing(text, calendar, taken)
    dates += _weekdays(text, calendar, names, dates, taken)
    near = days_from_today(text, calendar) if Time.NEAR in told or any(word in text for word in _NEAR) else []
    dates = _agreed(text, dates, near, taken)
    read_at = {found.start for found in dates}
    named = (*taken, *((found.start, found.end) for found in near))
    wrong = [text[start:end] for start, end in named if start not in read_at]
    return tuple(sorted(dates, key=lambda found: found.start)), wrong


def _in_a_row(text: str, ordinal: list[Found], taken: list[tuple[int, int]]) -> list[Found]:
    """The days that follow an ordinal one without its article: "on the 14th, 15th or 16th"; what they take up is added
    to ``taken``. A row that ends in a date of its own shares its month."""
    rows = [row for one in ordinal if (row := _row_behind(text, one, taken))]
    taken += [(one.start, one.end) for row in rows for one in row]
    return [one for row in rows for one in row]


def _row_behind(text: str, first: Found, taken: Sequence[tuple[int, int]]) -> list[Found]:
    row = [first]
    while (match := _FURTHER.match(text, row[-1].end)) is not None:
        start, day = match.start("day"), _dated(first.day.replace(day=1), int(match["day"]))
        if any(start < stop and begin < match.end() for begin, stop in taken):
            return []
        if day is None or day <= row[-1].day:
            break
        row.append(Found(start, match.end(), day))
    return row[1:]


def _dated(month: date, number: int) -> date | None:
    try:
        return month.replace(day=number)
    except ValueError:
        return None


def _of_one_month(text: str, dates: list[Found], calendar: Calendar, taken: list[tuple[int, int]]) -> list[Found]:
    """The days, with those that share the month of the one behind them: "the 6th or 7th of January"."""
    read = {found.start: found for found in dates}
    for last in dates:
        start = last.start
        while (before := _SHARES.search(text, max(0, start - _ROOM), start)) is not None:
            day = _in_the_month_of(last.day, before, calendar)
            near = range(max(0, before.start() - _ROOM), before.end("day"))
            there = [at for at in near if at in read and read[at].end > before.start("day")]
            if day is None or not all(_is_ordinal(read[at], text) for at in there):
                break
            for at in there:
                del read[at]
            start, stop = before.start(), before.end("th") if before["th"] else before.end("day")
            taken.append((start, stop))
            read[start] = Found(start, stop, day)
    return _named_before(list(read.values()), text)


def _in_the_month_of(last: date, before: re.Match[str], calendar: Calendar) -> date | None:
    """The day that a number before a date names: of its month, or "the 30th or" the 1st of May."""
    number = int(before["day"])
    if number < last.day and (before["th"] or before["word"]):
        return calendar.dated(last.year, last.month, number)
    month = last.replace(day=1) - timedelta(days=1)
    return calendar.dated(month.year, month.month, number) if before["th"] and number > last.day + 20 else None


def _named_before(found: list[Found], text: str) -> list[Found]:
    """The days, each without its month as the date that a text names with one: "on 20 May ... yours is the 20th"."""
    ordinal = {one.start for one in found if _is_ordinal(one, text)}
    named: dict[int, set[date]] = {}
    for one in found:
        if one.start not in ordinal:
            named.setdefault(one.day.day, set()).add(one.day)
    return [
        replace(one, day=next(iter(named[one.day.day])))
        if one.start in ordinal and len(named.get(one.day.day, ())) == 1
        else one
        for one in found
    ]


def _is_ordinal(found: Found, text: str) -> bool:
    return _ORDINAL_DAY.fullmatch(text, found.start, found.end) is not None


def _agreed(text: str, dates: list[Found], near: list[Found], taken: list[tuple[int, int]]) -> list[Found]:
    """The days, without each "tomorrow" and the date right behind it that differ: "tomorrow, Friday 6 March"."""
    ends = {found.end: found for found in near}
    by_start = {found.start: found for found in dates}
    for start, _ in taken:
        beside = next((ends[end] for end in range(max(0, start - 3), start) if end in ends), None)
        if beside is None or text[beside.end : start].strip(" ,("):
            continue
        date = by_start.get(start)
        if date is None or date.day != beside.day:
            near = [found for found in near if found is not beside]
            dates = [found for found in dates if found is not date]
    return [*dates, *near]


def _weekdays(
    text: str,
    calendar: Calendar,
    names: list[tuple[re.Match[str], int]],
    dates: list[Found],
    taken: list[tuple[int, int]],
) -> list[Found]:
    """The weekdays that stand by themselves."""
    found: list[Found] = []
    of_next_week = _of_next_week(names, text)
    weeks = weeks_named(text, calendar.today, ((one.start, one.day) for one in dates)) if names else ()
    for match, number in names:
        if not any(match.start("name") < end and start < match.end("name") for start, end in taken):
            monday = _monday_of(match, weeks, text)
            day = monday + timedelta(days=number) if monday else _named(match, number, calendar)
            if match.start() in of_next_week:
                day = calendar.weekday(number, "next")
            told = monday is not None or match.start() in of_next_week or _WITH_ITS_WEEK.search(match[0]) is not None
            told = told or (match["which"] is not None and day == calendar.weekday(number, ""))
            one = Found(_start(match), match.end(), day, number, exact=False, of_week=told)
            found.append(one if told or match["which"] or match["after"] else _behind(text, one, (*dates, *found)))
    return found


def _monday_of(match: re.Match[str], weeks: tuple[Week, ...], text: str) -> date | None:
    """The Monday of the week that is named before a weekday for it: of "I'm away next week. The following Monday?" that
    of the week behind; None where none is."""
    at = match.start("name")
    if (match["which"] or "").lower() == "following":
        named = [week.monday for week in weeks if week.end <= at <= week.until]
        return named[-1] + timedelta(days=7) if named else None
    return None if match["which"] or match["after"] else week_of(weeks, text, at)


def _behind(text: str, weekday: Found, before: Sequence[Found]) -> Found:
    """A weekday that stands by itself, or behind another day that is for choosing, too: of "Tuesday or Wednesday" the
    second is not tomorrow where the first is next week's, and of "Friday 16th or Monday" it is the Monday after."""
    last = max((one for one in before if one.end <= weekday.start), key=lambda one: one.end, default=None)
    if last is None or weekday.day >= last.day or not _JOINS.fullmatch(text, last.end, weekday.start):
        return weekday
    later = (weekday.day.weekday() - last.day.weekday()) % 7
    ascends = weekday.day.weekday() > last.day.weekday()
    if not later or not (ascends or last.exact):
        return weekday
    return replace(weekday, day=last.day + timedelta(days=later), of_week=last.of_week)


def _agreeing(text: str, calendar: Calendar, taken: list[tuple[int, int]]) -> list[Found]:
    """The days that a weekday and the number behind it name together; what they take up is added to ``taken``."""
    found = []
    for match in itertools.chain(_DAY_OF_WEEK.finditer(text), _DAY_TOLD_AFTER.finditer(text)):
        weekday = weekdays().get(fold(match["name"]))
        if weekday is None or any(match.start() < end and start < match.end() for start, end in taken):
            continue
        day = calendar.day_of_month(int(match["day"]), weekday)
        if day is not None:
            taken.append(match.span())
            found.append(Found(match.start(), match.end(), day, weekday))
    for match in _DOTTED_DAY.finditer(text):
        weekday = weekdays().get(fold(match["name"]))
        if weekday is None or any(match.start() < end and start < match.end() for start, end in taken):
            continue
        if (day := calendar.dated(None, int(match["month"]), int(match["day"]), weekday)) is not None:
            taken.append(match.span())
            found.append(Found(match.start(), match.end(), day, weekday))
    return found


_NAME = expression(r"[^\W\d_]{3,14}(?:-feira)?")
_NO_DAY = date.min  # has the shape of a date, and is none: it still blocks the weekday beside it


def _weekday_names(text: str) -> list[tuple[re.Match[str], int]]:
    names = []
    for match in _WEEKDAY.finditer(text):
        number = weekdays().get(fold(match["name"]))
        if (
            number is None
            or _PAST.search(text, max(0, match.start() - 12), match.start())
            or _GONE.match(text, match.end("name"))
            or (match["name"] == "Sun" and _is_a_family(text, match.start("name")))
        ):
            continue
        if (
            len(match["name"]) > 5
            or match["name"][0].isupper()
            or match["name"].lower() not in SHORT
            or is_told_as_day(text, *match.span("name"))
        ):
            names.append((match, number))
    return names


_UNFIGURED = ("halb", "half", "viertel", "kwart")  # words of an hour that has no figure
_TWO_LETTERS = expression(
    r"(?<![\w.'’-])(?P<which>(?!))?(?P<name>(?-i:Mo|Di|Mi|Do|Fr|Sa)(?=\.?,?\s(?:(?:um|gegen|ab)\s)?(?:halb\s[a-zäöü]{3,6}|"
    r"(?:drei)?viertel\s|[012]?\d(?:[:.][0-5]\d)?\s?Uhr))|(?:ma|di|wo|do|vr|za)(?=\.?,?\s(?:(?:om|rond)\s)?"
    r"(?:half\s(?:een|twee|drie|vier|vijf|acht|negen|tien|elf|twaalf)|kwart\s(?:over|voor)\s|[012]?\d(?:[:.][0-5]\d)?\s?uur)))\b(?P<after>(?!))?",
    re.IGNORECASE,
)
"""A weekday as Germans and the Dutch shorten it, where an hour in their own words stands right behind: "Di halb drei".

"So" and "zo" are words of every sentence.
"""
_SHORTENED = {
    name: number
    for number, names in enumerate(("mo ma", "di", "mi wo", "do", "fr vr", "sa za"))
    for name in names.split()
}


def _two_letters(text: str) -> list[tuple[re.Match[str], int]]:
    return [(match, _SHORTENED[match["name"].casefold()]) for match in _TWO_LETTERS.finditer(text)]


def _is_a_family(text: str, start: int) -> bool:
    """Whether what stands in a text is somebody's family name, and no Sunday: "Victor Sun", "Ms Sun"."""
    before = _CALLED.search(text, max(0, start - 24), start)
    return before is not None and (before["honour"] is not None or before["given"].casefold() in GIVEN_NAMES)


_CALLED = expression(r"(?<![\w'’-])(?:(?P<honour>(?:Mrs?|Ms|Miss|Mx|Dr|Prof)\.?)|(?P<given>[^\W\d_]{2,20}))\s\Z")
_CALLS = "".join(f"(?<!{verb} )" for verb in ("swing", "come", "pop", "drop", "call", "stop", "nip", "drive"))
_PAST = expression(rf"\b(?:last|{_CALLS}past|letzte[nrm]?|vergangene[nrm]?|vorige[nrm]?|afgelopen)\s\Z", re.IGNORECASE)
_GONE = expression(r"\s(?:dernier|passé|pasado|passad[oa]|scors[oa])\b", re.IGNORECASE)
"""Beside a weekday that lies behind."""


def _start(name: re.Match[str]) -> int:
    return name.start("which") if name["which"] else name.start("name")


def _beside(match: re.Match[str], names: list[tuple[re.Match[str], int]], text: str) -> tuple[int, int, int | None]:
    """Given a date, return where it and a weekday beside it begin and end, and that weekday."""
    for name, number in names:
        stops = {name.end("name"), name.end()}  # behind "Thursday", and behind the whole of "Thursday week"
        if any(stop <= match.start() and _GLUE.fullmatch(text[stop : match.start()].lstrip(".")) for stop in stops):
            return _start(name), match.end(), number
        if match.end() <= name.start("name") <= match.end() + 4 and _BEHIND.match(
            text[match.end() : name.start("name")]
        ):
            return match.start(), name.end("name"), number
    return match.start(), match.end(), None


def _read(groups: dict[str, str | None], calendar: Calendar, weekday: int | None) -> date | None:
    """Given what a shape found, return the day; None where it is no date, ``_NO_DAY`` where it is a wrong one."""
    said = groups.get("year")
    year = int(said) if said else None
    if groups.get("one"):
        one, two = int(groups["one"] or 0), int(groups["two"] or 0)
        return calendar.slashed(one, two, year, weekday) or _NO_DAY
    day = int(
        groups.get("day")
        or groups.get("german")
        or groups.get("dutch")
        or groups.get("of_this")
        or groups.get("roman")
        or 0
    )
    if groups.get("month"):
        month = months().get(fold(groups["month"] or ""))
        return (calendar.dated(year, month, day, weekday) or _NO_DAY) if month else None
    if groups.get("number"):
        return calendar.dated(year, int(groups["number"] or 0), day, weekday) or _NO_DAY
    return calendar.day_of_month(day, weekday) or _NO_DAY


def _named(match: re.Match[str], number: int, calendar: Calendar) -> date:
    which, after = (match["which"] or "").lower(), (match["after"] or "").lower().strip(". \t")
    if after == "fortnight" or which.startswith(("a fortnight", "two weeks")):
        return calendar.weekday(number, "") + timedelta(days=14)
    if after == "week" or which.startswith("a week") or which == "week on":  # "Tuesday week": a week after Tuesday
        return calendar.weekday(number, "") + timedelta(days=7)
    if after:
        which = "" if after.startswith("prochain") else "next"
    return calendar.weekday(number, which.removesuffix(" on").removesuffix(" week"))


def _of_next_week(names: list[tuple[re.Match[str], int]], text: str) -> set[int]:
    """Where the weekdays begin that share the week named behind the last of them: "Tuesday or Wednesday next week"."""
    shared: set[int] = set()
    for (one, _), (other, _) in itertools.pairwise(reversed(names)):
        named = one.start() in shared or _NEXT_WEEK.search(one["after"] or "")
        if named and not (other["which"] or other["after"]) and _JOINS.fullmatch(text, other.end(), one.start()):
            shared.add(other.start())
    return shared
