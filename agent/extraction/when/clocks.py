"""Clock times in running text, in figures and in words: "3 pm", "14h30", "half past two" (worded_clocks).

An hour from 1 to 5 without "am" or a leading zero is one of the afternoon: nobody interviews at three at night. In
words, six and seven might be either half of the day, and are no time unless the words around say which.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import time

from agent.expressions import expression, in_any_case
from agent.extraction.when.calendars import Found
from agent.extraction.when.day_parts import NO_GERMAN, half_before, half_behind
from agent.extraction.when.hour_marks import (
    FOLLOWS_HOUR,
    GAP,
    begins_a_row,
    begins_soon,
    is_behind_weekday,
    is_dotted_beside,
    is_dotted_in_a_row,
    is_likely_hour,
    is_marked,
    is_of_a_room,
    opens_with_hour,
)
from agent.extraction.when.own_hours import is_own, is_received
from agent.extraction.when.spans import ENDS_A_SPAN, find_spans
from agent.extraction.when.taken import Taken
from agent.extraction.when.worded_clocks import Clock, clocks_in_words, hour_of, is_dated, is_inside, of_day
from agent.extraction.words.calendar_words import US_ZONE, WEEKDAY

_CLOCK = expression(
    r"(?<![\w:.,/+\-–$€£#])(?P<hour>[012]?\d)(?:(?P<sep>[:.]|\s?[hu]\s?|\s?(?:heures|horas|Uhr|uur)\s(?:e\s|et\s)?)"
    r"(?P<minute>[0-5]\d)(?!\d|:\d|\.\d)|(?P<bare_h>\s?h|u)(?!\w))?"
    rf"(?!\d)(?P<half>\s?[ap](?:\.\s?m\.|m\b{NO_GERMAN}|\.m\b|m(?=(?:[ECMP][SD]?T|GMT|BST|CES?T|UTC|IST)\b)"
    r"|(?<=\d[ap])(?=\s?(?:[ECMP][SD]?T\b|eastern\b|central\b|mountain\b|pacific\b|"
    r"[-–]\s?\d{1,2}(?:[:.]\d\d)?[ap]\b(?!\s(?!Eastern|Central|Mountain|Pacific)(?-i:[A-Z][a-z]))))))?"
    r"(?P<hours>\s?(?:Uhr|uur|heures|horas|o['’]?\s?clock)\b)?",
    re.IGNORECASE,
)
_AFTER_DASH = expression(_CLOCK.pattern.replace(r"(?<![\w:.,/+\-–$€£#])", "", 1), re.IGNORECASE)
_MILITARY = expression(
    r"(?<![\w:.,/+\-–$€£#])(?P<hour>[012]\d)(?P<minute>[0-5]\d)(?P<said>\s?(?:hrs?|hours|h|Uhr|uur)\b)?(?![\w:/]|"
    r"[.,]\d)",
    re.IGNORECASE,
)
_MILITARY_RANGE = re.compile(
    r"(?<![\w:.,/+\-–$€£#])(?P<hour>[01]\d|2[0-3])(?P<minute>[0-5]\d)\s?(?:hrs?|h)?\s*(?:-|–|to|until)\s*"
    r"(?P<until>[01]\d|2[0-3])(?P<and>[0-5]\d)(?:\s?(?:hrs?|hours|h))?(?![\w:/]|[.,]\d)",
    re.IGNORECASE,
)
_RUN_ON = re.compile(
    r"(?<![\w:.,/+\-–$€£#])(?P<hour>1[0-2]|0?[1-9])(?P<minute>[0-5]\d)\s?(?P<half>[ap])(?:m\b|\.m\b)", re.IGNORECASE
)
"""An hour without its mark: "930am", "0930 am"."""
_EITHER_HOUR = r"(?:[012]?\d(?:[:.h][0-5]\d)?|one|two|three|four|five|eight|nine|ten|eleven|twelve)"
# "4 not 2", "by nine and not eleven", "11 statt 10": two hours of which one takes the place of the other.
_INSTEAD = (
    r"(?:(?:and|but|und|et|y|e|en)\s+)?(?:not|instead\s+of|rather\s+than|in\s+(?:the\s+)?place\s+of|statt|anstatt|"
    r"nicht|"
    r"au\s+lieu\s+de|plutôt\s+qu[e']|et\s+(?:non|pas)|no|en\s+(?:vez|lugar)\s+de|em\s+vez\s+d[ea]s?|"
    r"ao\s+invés\s+das?|não|"
    r"in\s+plaats\s+van|niet|non|invece\s+(?:di|che|delle|alle)|anziché)\s+"
    r"(?:(?:at|by|um|à|a\s+las?|às|las|om|alle|le|the)\s+)?"
)
_MEANWHILE = rf"(?:would|be|ok|okay|alright|fine|tomorrow|today|on|this|next|{WEEKDAY})"
"""What may stand before it: "would 1.15 be ok on Thursday instead of 12"."""
INSTEAD = expression(rf"[\s,]{{0,3}}(?:{_MEANWHILE}\s+){{0,6}}{_INSTEAD}\Z", re.IGNORECASE)
"""Between two clock times of one day."""
_PAIR = expression(
    rf"(?<![\w:.,/+\-–$€£#])(?P<one>{_EITHER_HOUR})(?P<half>\s?[ap]\.?m\.?)?,?\s+(?:{_MEANWHILE}\s+"
    rf"){{0,6}}{_INSTEAD}(?P<other>{_EITHER_HOUR})(?!\w|[:.,]\d|\s?[%€£$])",
    re.IGNORECASE,
)
_EITHER_OR = (
    rf"(?:at\s)?(?P<one>{_EITHER_HOUR})(?:,?\sor\s(?:at\s)?|\s?/\s?)(?P<other>{_EITHER_HOUR})(?!\w|[:.,]\d|\s?[%€£$])"
)
_THEN = rf"(?:\s(?:on\s|this\s|next\s)?(?:the\s)?(?:{WEEKDAY}|tomorrow|\d{{1,2}}(?:st|nd|rd|th))\b)?"
_CHOICES = in_any_case(
    rf"\b(?:does|do|would|will|is|if|whether)\s(?:either\s)?{_EITHER_OR}{_THEN}(?:\s(?:would|will|is|be))?\s(?:best\s|better\s)?"
    r"(?:works?|suits?|better|best|good|fine|ok(?:ay)?|all\sright|alright|possible|convenient|any\sgood|fits?)\b",
    rf"\b(?:prefer|rather(?:\s(?:have|do|come))?|like\sto\scome)\s{_EITHER_OR}{_THEN}(?=\s?[?.,;]|\s?\Z)",
)
"""Bare hours of which the reader may choose one: "Would 9 or 11 on Thursday suit you?", "Would you prefer 9 or 11?"."""
_BY_DAY = (time(7), time(20))
_OF_PEOPLE = expression(r",?\s+of\s+(?:us|them|you|whom)\b", re.IGNORECASE)
"""Behind two numbers of which one takes the place of the other, and that count people."""
_FIGURES = r"(?:1[0-2]|[1-9])(?:[:.][0-5]\d)?"
_ROW = expression(
    rf"(?:,\s?(?:at\s)?{_FIGURES}(?!\w|[:.]\d)){{0,5}},?\s(?:or|and|oder|und|ou|et|o|y|of|en)\s(?:(?:at|even|maybe)\s)?{_FIGURES}"
    r"(?:\s?[ap]\.?m\b)?(?!\w|[:.,]\d|\s?[%€£$])",
    re.IGNORECASE,
)
"""Further hours behind a time: "at 10", 12 or 3."""
_LEFT = expression(r"\s(?:still\s)?(?:left|free|open|available|vacant)\b", re.IGNORECASE)
"""What else may stand behind such a row: "9.30, 11 or 1.30 left"."""
_BEGUN = expression(
    rf"(?<![\w:.,/+\-–$€£#])(?P<from>from\s)?(?P<hour>{_EITHER_HOUR})\s?(?:(?P<to>to)|till?|['’]til|until|[-–])\s?"
    r"(?:(?:about|around|roughly|approximately)\s)?(?:a\s)?\Z",
    re.IGNORECASE,
)
"""Before the hour up to which it lasts, the bare one at which it begins: "from eleven till about" half twelve."""
_COUNTS_TO = frozenset(["five", "ten", "5", "10"])
"""What may count the minutes to an hour as well: "ten to" 11am."""
_EACH = expression(rf"(?<![\w:.]){_FIGURES}(?![\w:]|\.\d)")
_ROW_BEFORE = expression(
    r"(?:\b(?:at|do|does|would|is|say|have|got|offer|make|manage|prefer|either|slots|times)|[:–-])\s"
    rf"(?P<row>(?:{_FIGURES}(?!\w|[:.]\d)(?:,\s?(?:or\s)?|\sor\s)(?:at\s)?){{1,4}})\Z",
    re.IGNORECASE,
)
"""Bare hours before one that is plainly a time: "could you do 10," 11.30 or 2?"""
_ISH = re.compile(
    r"(?<![\w:.,/])(?P<hour>1[0-2]|[1-9]|one|two|three|four|nine|ten|eleven|twelve)[\s-]?ish\b", re.IGNORECASE
)
_NOON = re.compile(
    r"\b(?:12(?:[.:]00)?\s+)?(?:noon|midday|(?<!apr[eè]s[- ])(?:(?<!\bde )|(?<=partir de )|(?<=autour de ))midi|"
    r"mediodía|meio-dia|mezzogiorno)\b(?P<half>\s+(?:et|y|e)\s+(?:demie?|media|meia|mezzo))?",
    re.IGNORECASE,
)
_DASH = expression(
    r"(?![ \t]{0,9}\n\s{0,9}[-–—])\s*(?:[-–—]|to|until|till?|['’]til|bis|à|às|a|até|tot|and|und|alle|y|e)\s*"
    r"(?:las\s+|às\s+|le\s+|(?:about|around|approximately|approx\.?|roughly|circa)\s+)?(?=\d)",
    re.IGNORECASE,
)
_AND = expression(r"\b(?:and|und|y|e|alle)\b", re.IGNORECASE)
_BETWEEN = expression(r"\b(?:between|zwischen|entre|tra|fra|tussen)\b", re.IGNORECASE)
_FROM = expression(r"\b(?:dalle(?:\s+ore)?|das|de\s+las|desde\s+las|van|von|de)\s+\Z", re.IGNORECASE)
_UP_TO = expression(r"\s+(?:alle(?:\s+ore)?|às|a\s+las|hasta\s+las|até\s+às|fino\s+alle)\s+", re.IGNORECASE)
"""Around the two hours of one time in languages whose word for "to" is that for "at" too: "dalle 9 alle 9.45"."""
_LONGEST_TALK = 150  # minutes
_LONGEST_ROW = 48  # characters of the hours before the first that is plainly one
_BARE_AT = expression(
    r"(?:\b(?:at|about|around|say|(?:come|be\s+(?:here|there|in))(?:\s+(?:in|over|down))?\s+for|um|om|às|à|a\s+las|alle(?:\s+ore)?|ore)|@)\s*\Z",
    re.IGNORECASE,
)
_DO = expression(
    r"\b(?:let['’]?s\s+(?:do|go\s+(?:with|for)|aim\s+for)|(?:we|i)(?:['’](?:ll|d)|\s+(?:will|can|could|would))?\s+(?:do|go\s+(?:with|for)|see\s+you|have\s+you|stick\s+(?:with|to)))"
    r"\s+(?:your\s+)?\Z"
    rf"|\b(?:{WEEKDAY}|tomorrow),?\sor\s\Z",
    re.IGNORECASE,
)
_ON_A_DAY = expression(
    rf"\s(?:on\s(?:the\s\d|{WEEKDAY}\b)|(?:this|next)\s{WEEKDAY}\b|{WEEKDAY}\b|tomorrow\b)", re.IGNORECASE
)
"""Around a bare hour: "let's do 5 on Wednesday"."""
_NUMBERS = expression(r"\d{1,3}[A-Za-z]?\s?[-–/]\s?\d{1,3}[A-Za-z]?")
_IN_A_STREET = expression(
    r"[a-d]?\s(?:[Tt]he\s)?(?:(?:[A-Z][\w'’.-]*|of|the)\s){0,3}(?:Street|St|Road|Rd|Lane|Ln|Avenue|Ave|Drive|Square|Sq|Quay|Quayside|Court|Place|Terrace|Close|Row|"
    r"Way|Parade|Hill|Walk|Gardens|Crescent|Yard|Wharf|House|Mews|Gate|Green|Boulevard|Blvd|Highway|Parkway|Embankment|Strand|Esplanade)\b"
    r"|[a-d]?\s(?:Rue|Via|Calle|Avenida|Rua|Place|Plaza|Piazza)\s[A-Z]"
)
_TIME_LABEL = expression(r"\b(?:time|uhrzeit|zeit|heure|hora|horário|tijd|ora|orario)\s*[:|]\s*\Z", re.IGNORECASE)
_NO_TIME = expression(
    r"\s?(?:%|€|£|\$|EUR|USD|GBP|kg|km|cm|mm|m²|k\b|mins?\b|minutes?\b|percent|points?\b)", re.IGNORECASE
)

_ZONE_BEHIND = expression(rf"\s?(?:{US_ZONE}|(?:[ECMP][SD]?T|GMT|BST|CES?T|I[SC]?T|AE[SD]T)\b)")
_H = expression(r"[hu]", re.IGNORECASE)
_LASTS = 4  # hours: "a technical chat (1h)" tells how long it takes, and "3h" is so late a beginning to nobody
_EVENING, _SMALL_HOURS = 18, 8  # between which lies a night
_EITHER_HALF = 6  # the hour that may be of the morning, on a site, or of the evening


def find_clocks(text: str, days: tuple[Found, ...]) -> tuple[Clock, ...]:
    """Given text that went through ``masked`` and the days in it, return its clock times in order."""
    found = [*clocks_in_words(text, days), *_paired(text, days), *_from_noon(text, days)]
    spans = (Clock(*span) for span in find_spans(text, days))
    for more in (tuple(spans), tuple(_to_choose(text, days))):
        found += [new for new in more if not any(one.position < new.stop and new.position < one.stop for one in found)]
    taken = Taken(len(text), [*((one.position, one.stop) for one in found), *((day.start, day.end) for day in days)])
    position = 0
    while (match := _CLOCK.search(text, position)) is not None:
        clock = None if taken.touches(match.start(), match.start() + 1) else _in_figures(match, text, days)
        position = max(clock.stop if clock else match.end(), match.start() + 1)
        if clock:
            found.append(clock)
            taken.take(clock.position, clock.stop)
    for match in (
        *_MILITARY_RANGE.finditer(text),
        *_RUN_ON.finditer(text),
        *_MILITARY.finditer(text),
        *_NOON.finditer(text),
        *_ISH.finditer(text),
    ):
        clock = None if taken.touches(match.start(), match.start() + 1) else _plain(match, text, days)
        if clock:
            found.append(clock)
            taken.take(clock.position, clock.stop)
    found = [_begun(one, text, taken) for one in found if not _are_house_numbers(one, text)]
    found += _listed_before(found, text, taken)
    found += _listed_behind(found, text, taken)
    return _spanned(sorted(found, key=lambda one: one.position), text)


def _are_house_numbers(one: Clock, text: str) -> bool:
    """Whether what seems to be an hour, or a span of hours, is where a house stands: "9am, at 12-14 High Street"."""
    numbers = _NUMBERS.match(text, one.position)
    return numbers is not None and numbers.end() >= one.stop and _IN_A_STREET.match(text, numbers.end()) is not None


def _begun(one: Clock, text: str, taken: Taken) -> Clock:
    """The time from a bare hour to one that is plainly told, if it lasts as a talk does: "eleven to half twelve"."""
    start = max(0, one.position - 30)
    bare = _BEGUN.search(text[start : one.position]) if one.until is None else None
    if bare is None or (bare["to"] and not bare["from"] and bare["hour"].lower() in _COUNTS_TO):
        return one
    begin, position = _bare_hour(bare["hour"]), start + bare.start("hour")
    if begin is None or taken.touches(position, one.position):
        return one
    lasts = (one.begin.hour - begin.hour) * 60 + one.begin.minute - begin.minute
    return Clock(position, one.stop, begin, one.begin) if 0 < lasts <= _LONGEST_TALK else one


def _listed_behind(found: Sequence[Clock], text: str, taken: Taken) -> list[Clock]:
    """The bare hours that a row goes on to behind one that is plainly a time: "at 10, 12 or 3"."""
    listed = []
    for one in found:
        row = _ROW.match(text, one.stop) if one.until is None else None
        if row is None or not (FOLLOWS_HOUR.match(text, row.end(), row.end() + 30) or _LEFT.match(text, row.end())):
            continue
        for hour in _EACH.finditer(text, one.stop, row.end()):
            if not taken.touches(hour.start(), hour.end()) and (at := _bare_hour(hour[0])):
                listed.append(Clock(hour.start(), hour.end(), at))
    return listed


def _listed_before(found: Sequence[Clock], text: str, taken: Taken) -> list[Clock]:
    """The bare hours with which a row begins that goes on with one that is plainly a time: "do 10, 11.30 or 2"."""
    listed = []
    for one in found:
        start = max(0, one.position - _LONGEST_ROW)
        row = _ROW_BEFORE.search(text[start : one.position]) if one.until is None else None
        for hour in _EACH.finditer(row["row"]) if row else ():
            begin = start + row.start("row") + hour.start() if row else 0
            if not taken.touches(begin, begin + len(hour[0])) and (at := _bare_hour(hour[0])):
                listed.append(Clock(begin, begin + len(hour[0]), at))
                taken.take(begin, begin + len(hour[0]))
    return listed


def _spanned(clocks: list[Clock], text: str) -> tuple[Clock, ...]:
    """The clock times in order, of each two that are told as the begin and the end of one: that."""
    joined: list[Clock] = []
    for one in clocks:
        last = joined[-1] if joined else None
        if last and last.until is None and one.until is None and last.begin < one.begin and _spans(last, one, text):
            joined[-1] = Clock(last.position, one.stop, last.begin, one.begin)
        else:
            joined.append(one)
    return tuple(joined)


def _spans(one: Clock, other: Clock, text: str) -> bool:
    lasts = (other.begin.hour - one.begin.hour) * 60 + other.begin.minute - one.begin.minute
    if lasts > _LONGEST_TALK:
        return False  # between which one may choose
    between = _UP_TO.match(text, one.stop)
    before = _FROM.search(text, max(0, one.position - 16), one.position)
    return before is not None and between is not None and between.end() == other.position


def _to_choose(text: str, days: tuple[Found, ...]) -> Iterator[Clock]:
    for match in (found for choice in _CHOICES for found in choice.finditer(text)):
        times = [(name, _bare_hour(match[name])) for name in ("one", "other")]
        if not is_inside(match, days) and all(at for _, at in times):
            yield from (Clock(match.start(name), match.end(name), at) for name, at in times if at)


def _paired(text: str, days: tuple[Found, ...]) -> Iterator[Clock]:
    """Bare hours of which one stands instead of the other; those that are plainly times are found anyway."""
    for match in _PAIR.finditer(text):
        if is_inside(match, days) or not FOLLOWS_HOUR.match(text, match.end(), match.end() + 30):
            continue
        if _OF_PEOPLE.match(text, match.end()):
            continue
        if match["half"]:  # "3pm, not 2": the first is found anyway, and lends the other its half of the day
            one, other = (_CLOCK.fullmatch(f"{match[name]}{match['half']}") for name in ("one", "other"))
            if one and other and (lends := _hour(one, None, "")) and (at := _hour(other, None, "")):
                yield Clock(match.start("other"), match.end("other"), _by_day(at, lends))
            continue
        times = [_bare_hour(match[name]) for name in ("one", "other")]
        if times[0] is None or times[1] is None:
            continue
        for name, at in zip(("one", "other"), times, strict=True):
            if at is not None:
                yield Clock(match.start(name), match.end(name), at)


def _by_day(at: time, beside: time) -> time:
    """The time told beside one in the day, in the half in which it is in the day as well: "2pm instead of 10"."""
    if _BY_DAY[0] <= beside < _BY_DAY[1] and not _BY_DAY[0] <= at < _BY_DAY[1]:
        return at.replace(hour=(at.hour + 12) % 24)
    return at


def _bare_hour(said: str) -> time | None:
    """Given "9", "9.30" or "nine", return the time; None for six and seven, which may be either half of the day."""
    hour, _, minute = re.sub(r"(?<=\d)[:.h](?=\d)", ":", said.lower()).partition(":")
    if not hour.isdigit():
        return of_day(hour_of("en", hour), 0, "")
    number = int(hour)
    if (number in {6, 7} and not hour.startswith("0")) or number > 23:
        return None
    return time(number + 12 if 1 <= number <= 5 and not hour.startswith("0") else number, int(minute or 0))


def _from_noon(text: str, days: tuple[Found, ...]) -> Iterator[Clock]:
    """ "12 noon - 1.30 pm": noon that is a figure as well, or begins a range."""
    for match in _NOON.finditer(text):
        if is_inside(match, days) or match["half"]:
            continue
        dash = _DASH.match(text, match.end())
        second = _AFTER_DASH.match(text, dash.end()) if dash else None
        until = _hour(second, None, "") if second and is_marked(second, "at ", text) else None
        if second and until and until > time(12):
            yield Clock(match.start(), second.end(), time(12), until)
        elif match[0][0] == "1":
            yield Clock(match.start(), match.end(), time(12))


def _plain(match: re.Match[str], text: str, days: tuple[Found, ...]) -> Clock | None:
    """A time that a word of its own names: noon, "1400 hrs", "2ish"."""
    if match.re is _NOON:
        return Clock(match.start(), match.end(), time(12, 30 if match["half"] else 0))
    if match.re is _RUN_ON:
        afternoon = 12 if match["half"] in "pP" else 0
        return Clock(match.start(), match.end(), time(int(match["hour"]) % 12 + afternoon, int(match["minute"])))
    if match.re is _ISH:
        at = of_day(hour_of("en", match["hour"]), 0, "")
        return Clock(match.start(), match.end(), at) if at else None
    if match.re is _MILITARY_RANGE:
        return _military_range(match, text, days)
    plainly = match["said"] or _BARE_AT.search(text[max(0, match.start() - 20) : match.start()])
    if int(match["hour"]) > 23 or not (plainly or is_dated(match, days, 8, 8)):
        return None  # 2026 is a year, and 1250 may be a sum
    if not plainly and match["hour"] == "20":
        return None
    return Clock(match.start(), match.end(), time(int(match["hour"]), int(match["minute"])))


def _military_range(match: re.Match[str], text: str, days: tuple[Found, ...]) -> Clock | None:
    """ "Time: 1430 to 1515"; two numbers of four digits may be years or sums as well."""
    begin, until = time(int(match["hour"]), int(match["minute"])), time(int(match["until"]), int(match["and"]))
    labelled = _TIME_LABEL.search(text[max(0, match.start() - 24) : match.start()])
    if begin >= until or not (labelled or is_dated(match, days, 8, 8)):
        return None
    return Clock(match.start(), match.end(), begin, until)


# ---- in figures


def _in_figures(match: re.Match[str], text: str, days: tuple[Found, ...]) -> Clock | None:
    before = text[max(0, match.start() - 20) : match.start()]
    second = _up_to_which(match, before, text)
    told = half_before(text, match.start(), int(match["hour"]))
    if second and not told:
        told = half_behind(text, second.end(), int(match["hour"]))
    if second and _is_a_span(match, second, text, days) and (ranged := _range(match, second, told)):
        return ranged
    behind = half_behind(text, match.end(), int(match["hour"]))
    no_time = _NO_TIME.match(text, match.end()) is not None and not match["half"]
    if no_time or (match["sep"] == "." and not behind and is_of_a_room(match, text)):
        return None
    led_to = _BARE_AT.search(before) or _FROM.search(before)
    if match["bare_h"] and int(match["hour"]) <= _LASTS and not (behind or led_to):
        return None
    plainly = behind or _is_plainly_an_hour(match, before, text, days)
    led = _BARE_AT.search(before) or (_DO.search(before) and _ON_A_DAY.match(text, match.end()))
    at = led and is_likely_hour(match, text, days, told)
    if not (plainly or at or opens_with_hour(match, text, days) or (days and begins_soon(match, text))):
        return None
    if second and match["sep"] and _is_bare_end(second, text) and (ranged := _range(match, second, told)):
        return ranged
    begin = _hour(match, None, behind or told)
    return Clock(match.start(), match.end(), begin) if begin else None


def _up_to_which(match: re.Match[str], before: str, text: str) -> re.Match[str] | None:
    """The number behind an hour and a dash, or "to", up to which it may last; None where there is none, or where the
    two are times of their own: "10 and 11", "any time from 9 to 5"."""
    dash = _DASH.match(text, match.end())
    second = _AFTER_DASH.match(text, dash.end()) if dash else None
    if dash is None or second is None:
        return None
    if _AND.search(dash[0]) and not _BETWEEN.search(before):
        return None  # two times, and no time from the one to the other
    if _UP_TO.match(f" {dash[0].strip()} ") and _hours_apart(match, second) > _LONGEST_TALK:
        return None  # between which one may choose
    return second


def _is_a_span(match: re.Match[str], second: re.Match[str], text: str, days: tuple[Found, ...]) -> bool:
    """Whether the second of two numbers is plainly an hour, and of no date, or both are by the zone behind them."""
    plainly = is_marked(second, "at ", text) and not is_inside(second, days)
    return plainly or _bare_in_zone(match, second, text, days) or _bare_labelled(match, second, text)


def _is_plainly_an_hour(match: re.Match[str], before: str, text: str, days: tuple[Found, ...]) -> bool:
    """Whether a number shows by itself, or by the day or the row in which it stands, that it is an hour."""
    return (
        is_marked(match, before, text)
        or is_dotted_beside(match, text, days)
        or is_dotted_in_a_row(match, text)
        or (match["sep"] == "." and int(match["minute"]) % 5 == 0 and _is_readers(text, match.start()))
        or is_behind_weekday(match, text, days)
        or begins_a_row(match, text, days)
    )


def _is_readers(text: str, at: int) -> bool:
    return is_own(text, at) or is_received(text, at)


def _is_bare_end(second: re.Match[str], text: str) -> bool:
    """Whether a bare hour behind a plain one is that up to which it lasts: "8.30 to 3", and not "8.30 to 3 of us"."""
    bare = not (second["sep"] or second["half"] or second["bare_h"] or second["hours"])
    return bare and 0 < int(second["hour"]) <= 12 and ENDS_A_SPAN.match(text, second.end()) is not None


def _hours_apart(match: re.Match[str], second: re.Match[str]) -> int:
    """How many minutes are from one time to the other, as they are written."""
    begin, until = (int(one["hour"]) * 60 + int(one["minute"] or 0) for one in (match, second))
    return until - begin


def _bare_in_zone(match: re.Match[str], second: re.Match[str], text: str, days: tuple[Found, ...]) -> bool:
    """Whether two bare hours beside a day have a zone behind them: "Tuesday the 24th, 11-12 Eastern"."""
    hours = int(match["hour"]), int(second["hour"])
    told = all(0 < hour < 24 and hour != _EITHER_HALF for hour in hours) and not (match["sep"] or second["sep"])
    return told and _ZONE_BEHIND.match(text, second.end()) is not None and is_dated(match, days, GAP, 0)


def _bare_labelled(match: re.Match[str], second: re.Match[str], text: str) -> bool:
    """Whether two bare hours stand behind the word for the time, and nothing behind them: "Time: 10-11"."""
    hours = int(match["hour"]), int(second["hour"])
    told = all(0 < hour < 24 and hour != _EITHER_HALF for hour in hours) and not (match["sep"] or second["sep"])
    labelled = _TIME_LABEL.search(text, max(0, match.start() - 24), match.start()) is not None
    return told and labelled and ENDS_A_SPAN.match(text, second.end()) is not None


def _range(match: re.Match[str], second: re.Match[str], told: str) -> Clock | None:
    until = _hour(second, None, told)
    begin = _hour(match, second, told) if until else None
    if begin is None or until is None:
        return None
    if begin < until:
        return Clock(match.start(), second.end(), begin, until)
    if until.hour < 12 and not second["half"] and (later := time(until.hour + 12, until.minute)) > begin:
        return Clock(match.start(), second.end(), begin, later)
    if begin.hour >= _EVENING and second["half"] and until.hour <= _SMALL_HOURS:  # "11pm to 3am"
        return Clock(match.start(), second.end(), begin, until)
    return None


def _of_the_day(match: re.Match[str]) -> bool:
    """Whether an hour is told as one of 24: "6 Uhr", "6h30"; "6 o'clock" may be of either half of the day."""
    hours = (match["hours"] or "").casefold()
    return bool(hours and "clock" not in hours) or _H.search(match["sep"] or "") is not None


def _hour(match: re.Match[str], lends: re.Match[str] | None, told: str) -> time | None:
    """Given a clock time, return it; ``lends`` is the end of the range that it begins, whose am or pm it may share.

    ``told`` is the half of the day that the words beside it tell.
    """
    hour, minute = int(match["hour"]), int(match["minute"] or 0)
    half = (match["half"] or (lends["half"] if lends else None) or told).strip().lower()[:1]
    if half and (hour > 12 or hour == 0):
        half = ""
    if half:
        hour = hour % 12 + (12 if half == "p" else 0)
        if lends and not match["half"]:
            end = _hour(lends, None, told)
            hour = hour - 12 if end and time(hour, minute) >= end and hour >= 12 else hour
    elif hour == _EITHER_HALF and len(match["hour"]) == 1 and not _of_the_day(match):
        return None
    elif 1 <= hour < _EITHER_HALF and not match["hour"].startswith("0"):
        hour += 12
    return time(hour, minute) if hour < 24 else None
