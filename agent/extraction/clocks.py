"""Clock times in running text, in figures and in words: "3 pm", "14h30", "half past two" (worded_clocks).

An hour from 1 to 5 without "am" or a leading zero is one of the afternoon: nobody interviews at three at night. In
words, six and seven might be either half of the day, and are no time unless the words around say which.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import time

from agent.expressions import expression
from agent.extraction.calendar_words import US_ZONE
from agent.extraction.day_parts import half_before, half_behind
from agent.extraction.days import Found
from agent.extraction.own_hours import is_own
from agent.extraction.spans import find_spans
from agent.extraction.worded_clocks import Clock, clocks_in_words, hour_of, is_dated, is_inside, of_day

_CLOCK = expression(
    r"(?<![\w:.,/+\-–$€£#])(?P<hour>[012]?\d)(?:(?P<sep>[:.]|\s?[hu]\s?|\s?(?:heures|horas|Uhr|uur)\s(?:e\s|et\s)?)"
    r"(?P<minute>[0-5]\d)(?!\d|:\d|\.\d)|(?P<bare_h>\s?h)(?!\w))?"
    r"(?!\d)(?P<half>\s?[ap](?:\.\s?m\.|m\b|\.m\b))?(?P<hours>\s?(?:Uhr|uur|heures|horas|o['’]?\s?clock)\b)?",
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
_MEANWHILE = r"(?:would|be|ok|okay|alright|fine|tomorrow|today|on|this|next|(?:mon|tues|wednes|thurs|fri|satur|sun)day)"
"""What may stand before it: "would 1.15 be ok on Thursday instead of 12"."""
INSTEAD = expression(rf"[\s,]{{0,3}}(?:{_MEANWHILE}\s+){{0,6}}{_INSTEAD}\Z", re.IGNORECASE)
"""Between two clock times of one day."""
_PAIR = expression(
    rf"(?<![\w:.,/+\-–$€£#])(?P<one>{_EITHER_HOUR})(?P<half>\s?[ap]\.?m\.?)?,?\s+(?:{_MEANWHILE}\s+"
    rf"){{0,6}}{_INSTEAD}(?P<other>{_EITHER_HOUR})(?!\w|[:.,]\d|\s?[%€£$])",
    re.IGNORECASE,
)
_ISH = re.compile(
    r"(?<![\w:.,/])(?P<hour>1[0-2]|[1-9]|one|two|three|four|nine|ten|eleven|twelve)[\s-]?ish\b", re.IGNORECASE
)
_NOON = re.compile(
    r"\b(?:12(?:[.:]00)?\s+)?(?:noon|midday|midi|mediodía|meio-dia|"
    r"mezzogiorno)\b(?P<half>\s+(?:et|y|e)\s+(?:demie?|media|meia|mezzo))?",
    re.IGNORECASE,
)
_DASH = expression(
    r"\s*(?:[-–—]|to|until|till|bis|à|a|até|tot|and|und|alle|y|e)\s*(?:las\s+|às\s+|le\s+)?(?=\d)", re.IGNORECASE
)
_AND = expression(r"\b(?:and|und|y|e|alle)\b", re.IGNORECASE)
_BETWEEN = expression(r"\b(?:between|zwischen|entre|tra|fra|tussen)\b", re.IGNORECASE)
_ROW = r"\s{0,3}(?:/|,|(?:,\s{1,3})?\b(?:or|and|oder|und|ou|et|y|o|e|of|en)\b)\s{0,3}(?:(?:at|um|à|las|às|om)\s{1,3})?"
_ROW_BEHIND = expression(rf"{_ROW}\d{{1,2}}\.[0-5][05](?![\d.])", re.IGNORECASE)
_ROW_BEFORE = expression(rf"(?<![\d.,$€£])\d{{1,2}}\.[0-5][05]{_ROW}\Z", re.IGNORECASE)
# "Could you come on Thursday? Say 11?", "11 on Thursday it is": a bare hour that opens its sentence.
_SAY = expression(
    r"[.!?]\s+(?:(?:shall\s+we\s+)?say|(?:how|what)\s+about|maybe|perhaps)\s+(?:(?:around|about|at)\s+)?\Z",
    re.IGNORECASE,
)
_FIRST = expression(
    r"(?:\A|\n|[.!?]\s|\b(?:yes|ok|okay|great|perfect|so|then|make\s+it|say|to|does|is|would|about|"
    r"(?:you|us|me|in|down|booked|confirmed|set|fixed|calendar|diary|schedule|slot|pencill?ed)\s+for),?\s)\s*\Z",
    re.IGNORECASE,
)
_ASKED_NEXT = 60  # characters between a day and such an hour
_AT = expression(
    r"(?:\b(?:at|@|um|om|à|alle(?:\s+ore)?|ore|a\s+las?|às|gegen|from|von|de|dalle|time|hour|le|interview|arrive|"
    r"start|starts)|@|[,:(]|\d\s+for)\s*\Z",
    re.IGNORECASE,
)
# "pushed back to 2.30", "now starts at"; and what may begin a sentence: "9.30 at the gate".
_MOVED_TO = expression(
    r"\b(?:mov|push|put|slip|slid|shift|br[io]|chang|resched|mak|start|begin)\w*\b[^.\n\d]{0,40}\b(?:to|until|till|"
    r"for|now)\s+\Z",
    re.IGNORECASE,
)
_OPENING = expression(
    r"[.!?]\s+(?:(?:so|then|say|make\s+it|let['’]s\s+say|(?:(?:i['’]m|we['’]re|i\s+was)\s+)?thinking(?:\s+of)?)\s+)?\Z",
    re.IGNORECASE,
)
_OPENS = expression(
    r"\s+(?:at|in|sharp|please|before|outside|for\s+(?:me|us)|it\s+is|with|ask)\b|"
    r"\s+(?:works?|suits?|(?:is|would(?:\s+be)?)\s+(?:work|suit|do|fine|good|great|grand|perfect|best|better|ideal|"
    r"ok|okay))"
    r"(?:\s+(?:best|well|fine|great|better|perfectly))?(?:\s+(?:for|with|by)\s+(?:me|us|him|her|them|everyone))?"
    r"(?=\s*(?:[.!?,;]|\Z|if\b))",
    re.IGNORECASE,
)
# "Friday arvo about 3.30": what may stand between a day and its hour.
_FROM_DAY = expression(
    r"[\s,]{0,9}(?:(?:morning|arvo|afternoon|evening|vormittags?|nachmittags?|abends?|matin|après-midi|mañana|tarde|"
    r"middag|ochtend|"
    r"pomeriggio|mattina)[\s,–—-]{1,9})?(?:(?:(?:maybe|perhaps|like|at)\s{1,9})?(?:about|around|say|roughly|"
    r"approx\.?|at|circa|ca\.|gegen|vers|sobre|rond|verso)\s{1,9})?\Z",
    re.IGNORECASE,
)
# "Friday's interview with Sandra at 10", "on Friday with Sandra and Tom at 10"
_TALK_OF_DAY = expression(
    r"(?:['’]s\s+(?:\w+\s+)?(?:interview|call|chat|meeting|conversation|panel|trial|visit))?"
    r"(?:\s+with\s+[^.!?;:\n\d]{2,60}?|,?\s+as\s+[^.,;!?\n\d]{3,40},)?\s+(?:is\s+)?(?:at|for)\s+\Z",
    re.IGNORECASE,
)
_SHARP = expression(r"\s(?:sharp|prompt(?:ly)?|precisely|exactly|on\s+the\s+dot),?\s(?:on\s)?(?:the\s)?", re.IGNORECASE)
_TO_DAY = expression(r"[\s,(]{0,4}(?:(?:on|this|next|the|am|den|le|el|il|op|de)\s{1,3}){0,2}", re.IGNORECASE)
_LINE = expression(r"(?:\A|\n)[\s\-*•·]{0,9}\Z")
_BARE_AT = expression(r"(?:\b(?:at|about|around|say|um|om|às|à|a\s+las|alle(?:\s+ore)?|ore)|@)\s*\Z", re.IGNORECASE)
_TIME_LABEL = expression(r"\b(?:time|uhrzeit|zeit|heure|hora|horário|tijd|ora|orario)\s*[:|]\s*\Z", re.IGNORECASE)
_NO_TIME = expression(
    r"\s?(?:%|€|£|\$|EUR|USD|GBP|kg|km|cm|mm|m²|k\b|mins?\b|minutes?\b|percent|points?\b)", re.IGNORECASE
)
_FOLLOWS_HOUR = expression(
    rf"\s*(?:{US_ZONE}|$|[.,;:!?)(\n–—-]|(?:on|or|and|works?|suits?|be|ok|okay|am|your|my|in|at|im|en|na|no|a|à|"
    r"presso|bei|with|mit|avec|con|com|met|"
    r"chez|per|para|für|sharp|tmrw|tomorrow|today|(?i:mon|tues|wednes|thurs|fri|satur|sun)day|if|please|as|because|"
    r"then|precise|precies|genau|punkt|it|for|if|instead|rather|not|"
    r"about|over|when|where|so|but|to(?=\s+[a-z])|is|was|are|will|would|should|can|could|has|had|does|did|confirmed|"
    r"booked|agreed|"
    r"sorted|good|great|fine|perfect|grand|ideal|best|then|there|still|only|also|too|though|latest|onwards|until|"
    r"till|stands|holds|remains|pls|"
    r"thanks|thank|cheers|see|unless|while|since|provided|assuming|subject)\b|[A-Z]{2,4}\b)",
)
"""What may stand behind a bare hour: no thing that is counted ("at 3 sites"), and no street ("at 5 Elm Road")."""


_ZONE_BEHIND = expression(rf"\s?(?:{US_ZONE}|(?:[ECMP][SD]?T|GMT|BST|CES?T|I[SC]?T|AE[SD]T)\b)")
_H = expression(r"[hu]", re.IGNORECASE)
_GAP = 30  # characters between a day and its hour: " afternoon, perhaps around "
_TALK_GAP = 100  # with a talk and whom it is with between them
_EITHER_HALF = 6  # the hour that may be of the morning, on a site, or of the evening


def find_clocks(text: str, days: tuple[Found, ...]) -> tuple[Clock, ...]:
    """Given text that went through ``masked`` and the days in it, return its clock times in order."""
    found = [*clocks_in_words(text, days), *_paired(text, days), *_from_noon(text, days)]
    spans = (Clock(*span) for span in find_spans(text, days))
    found += [span for span in spans if not any(one.position < span.stop and span.position < one.stop for one in found)]
    position = 0
    while (match := _CLOCK.search(text, position)) is not None:
        taken = is_inside(match, days) or any(one.position <= match.start() < one.stop for one in found)
        clock = None if taken else _in_figures(match, text, days)
        position = max(clock.stop if clock else match.end(), match.start() + 1)
        if clock:
            found.append(clock)
    for match in (
        *_MILITARY_RANGE.finditer(text),
        *_MILITARY.finditer(text),
        *_NOON.finditer(text),
        *_ISH.finditer(text),
    ):
        if any(one.position <= match.start() < one.stop for one in found) or is_inside(match, days):
            continue
        if clock := _plain(match, text, days):
            found.append(clock)
    return tuple(sorted(found, key=lambda one: one.position))


def _paired(text: str, days: tuple[Found, ...]) -> Iterator[Clock]:
    """Bare hours of which one stands instead of the other; those that are plainly times are found anyway."""
    for match in _PAIR.finditer(text):
        if is_inside(match, days) or not _FOLLOWS_HOUR.match(text, match.end(), match.end() + 30):
            continue
        if match["half"]:  # "3pm, not 2": the first is found anyway, and lends the other its half of the day
            other = _CLOCK.fullmatch(f"{match['other']}{match['half']}")
            if other and (at := _hour(other, None, "")):
                yield Clock(match.start("other"), match.end("other"), at)
            continue
        times = [_bare_hour(match[name]) for name in ("one", "other")]
        if times[0] is None or times[1] is None:
            continue
        for name, at in zip(("one", "other"), times, strict=True):
            if at is not None:
                yield Clock(match.start(name), match.end(name), at)


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
        until = _hour(second, None, "") if second and _marked(second, "at ", text) else None
        if second and until and until > time(12):
            yield Clock(match.start(), second.end(), time(12), until)
        elif match[0][0] == "1":
            yield Clock(match.start(), match.end(), time(12))


def _plain(match: re.Match[str], text: str, days: tuple[Found, ...]) -> Clock | None:
    """A time that a word of its own names: noon, "1400 hrs", "2ish"."""
    if match.re is _NOON:
        return Clock(match.start(), match.end(), time(12, 30 if match["half"] else 0))
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
    dash = _DASH.match(text, match.end())
    second = _AFTER_DASH.match(text, dash.end()) if dash else None
    before = text[max(0, match.start() - 20) : match.start()]
    if second and dash and _AND.search(dash[0]) and not _BETWEEN.search(before):
        second = None  # two times, and no time from the one to the other
    told = half_before(text, match.start(), int(match["hour"]))
    if second and not told:
        told = half_behind(text, second.end(), int(match["hour"]))
    if (
        second
        and _marked(second, "at ", text)
        and not is_inside(second, days)
        and (ranged := _range(match, second, told))
    ):
        return ranged
    if second and _bare_in_zone(match, second, text, days) and (ranged := _range(match, second, told)):
        return ranged
    behind = half_behind(text, match.end(), int(match["hour"]))
    if _NO_TIME.match(text, match.end()) and not match["half"]:
        return None
    marked = (
        behind
        or _marked(match, before, text)
        or _dotted_beside(match, text, days)
        or _dotted_in_a_row(match, text)
        or (match["sep"] == "." and int(match["minute"]) % 5 == 0 and is_own(text, match.start()))
    )
    at = _BARE_AT.search(before) and _likely_hour(match, text, days, told)
    if not (marked or at or _opens_with_hour(match, text, days)):
        return None
    begin = _hour(match, None, behind or told)
    return Clock(match.start(), match.end(), begin) if begin else None


def _bare_in_zone(match: re.Match[str], second: re.Match[str], text: str, days: tuple[Found, ...]) -> bool:
    """Whether two bare hours beside a day have a zone behind them: "Tuesday the 24th, 11-12 Eastern"."""
    hours = int(match["hour"]), int(second["hour"])
    told = all(0 < hour < 24 and hour != _EITHER_HALF for hour in hours) and not (match["sep"] or second["sep"])
    return told and _ZONE_BEHIND.match(text, second.end()) is not None and is_dated(match, days, _GAP, 0)


def _range(match: re.Match[str], second: re.Match[str], told: str) -> Clock | None:
    until = _hour(second, None, told)
    begin = _hour(match, second, told) if until else None
    if begin is None or until is None:
        return None
    if begin < until:
        return Clock(match.start(), second.end(), begin, until)
    if until.hour < 12 and not second["half"] and (later := time(until.hour + 12, until.minute)) > begin:
        return Clock(match.start(), second.end(), begin, later)
    return None


def _marked(match: re.Match[str], before: str, text: str) -> bool:
    """Whether a number is plainly a clock time: with minutes, am or pm, or the word for o'clock."""
    if match["half"] or match["hours"] or match["bare_h"]:
        return True
    separator = (match["sep"] or "").strip().lower()
    if separator == ".":
        done = (
            _DO.search(before) is not None and int(match["minute"]) % 5 == 0 and not _A_PRICE.match(text, match.end())
        )
        return bool(done or _AT.search(before) or _LINE.search(before[-12:]) or _moved_or_opening(match, text))
    return bool(separator)


_DO = expression(
    r"\b(?:(?:could|can|might|may)\s+(?:(?:i|we|you|he|she|they)\s+)?(?:(?:only|also|still|just|possibly|maybe|"
    r"perhaps)\s+)?(?:do|make|manage|say)|"
    r"(?:shall\s+we|let['’]s|to)\s+say|make\s+it)\s+\Z",
    re.IGNORECASE,
)
_A_PRICE = expression(
    r"\s*(?:an?|per|each|/|%|k\b|miles?|km|hours?|per\s*cent|percent|million|gbp|usd|eur)", re.IGNORECASE
)
"""Before an hour with a dot that is offered ("we could do 4.30"), and behind what is none ("4.50 an hour")."""


def _moved_or_opening(match: re.Match[str], text: str) -> bool:
    before = text[max(0, match.start() - 60) : match.start()]
    opening = _OPENING.search(before) is not None and _OPENS.match(text, match.end()) is not None
    return opening or _MOVED_TO.search(before) is not None


def _dotted_beside(match: re.Match[str], text: str, days: tuple[Found, ...]) -> bool:
    """Whether it is "10.40 on Wednesday", "Thursday 9.30", or "Friday afternoon about 3.30"."""
    if match["sep"] != ".":
        return False
    return any(
        (0 <= match.start() - day.end <= 24 and _FROM_DAY.match(text[day.end : match.start()]))
        or (0 <= day.start - match.end() <= 12 and _TO_DAY.fullmatch(text[match.end() : day.start]))
        for day in days
    )


def _dotted_in_a_row(match: re.Match[str], text: str) -> bool:
    """Whether it is one of several times of which all have a dot: "9.00, 9.45 or 11.15"."""
    if match["sep"] != "." or not match["minute"] or int(match["minute"]) % 5:
        return False
    behind = _ROW_BEHIND.match(text, match.end()) is not None
    return behind or _ROW_BEFORE.search(text[max(0, match.start() - 20) : match.start()]) is not None


def _opens_with_hour(match: re.Match[str], text: str, days: tuple[Found, ...]) -> bool:
    """Whether a bare hour opens the sentence behind that of its day, as a question, or is followed by "on Thursday"."""
    if match["minute"] or int(match["hour"]) in {0, 7} or int(match["hour"]) > 20:
        return False
    before = text[max(0, match.start() - 40) : match.start()]
    if _SAY.search(before) and text[match.end() : match.end() + 2].lstrip().startswith("?"):
        return any(0 <= match.start() - day.end <= _ASKED_NEXT for day in days)
    behind = any(text[match.end() : day.start] in {" on ", " on the "} for day in days if day.start > match.end())
    return behind and _FIRST.search(before[-20:]) is not None


def _likely_hour(match: re.Match[str], text: str, days: tuple[Found, ...], told: str) -> bool:
    """ "Tuesday at 3" is a time; "at 7" might be either half of the day, and "at 3 sites" is none."""
    if match["minute"] or int(match["hour"]) in ({0} if told else {0, 7}) or int(match["hour"]) > 20:
        return False
    beside = (
        is_dated(match, days, 20 if told else 10)
        or _behind_day(match, text, days)
        or _of_days_talk(match, text, days)
        or _sharp(match, text, days)
        or (bool(days) and is_own(text, match.start()))
    )
    return beside and _FOLLOWS_HOUR.match(text, match.end(), match.end() + 30) is not None


def _behind_day(match: re.Match[str], text: str, days: tuple[Found, ...]) -> bool:
    """Whether nothing but a part of the day, and "say" or "around", stands between a day and an hour."""
    gaps = (text[day.end : match.start()] for day in days if 0 <= match.start() - day.end <= _GAP)
    return any(_FROM_DAY.match(gap) for gap in gaps)


def _sharp(match: re.Match[str], text: str, days: tuple[Found, ...]) -> bool:
    """Whether it is "at 10 sharp on 8 December"."""
    found = _SHARP.match(text, match.end())
    return found is not None and any(day.start == found.end() for day in days)


def _of_days_talk(match: re.Match[str], text: str, days: tuple[Found, ...]) -> bool:
    """Whether a day's talk, and with whom, stand between a day and an hour: "Friday's interview with Sandra at 10"."""
    gaps = (text[day.end : match.start()] for day in days if 0 <= match.start() - day.end <= _TALK_GAP)
    return any(_TALK_OF_DAY.match(gap) for gap in gaps)


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
    elif hour == _EITHER_HALF and len(match["hour"]) == 1 and not match["hours"] and not _H.search(match["sep"] or ""):
        return None
    elif 1 <= hour < _EITHER_HALF and not match["hour"].startswith("0"):
        hour += 12
    return time(hour, minute) if hour < 24 else None
