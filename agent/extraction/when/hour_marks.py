"""Signs around figures which show that they are an hour of the day: "Tuesday at 3", and not "at 3 sites"."""

from __future__ import annotations

import re

from agent.expressions import expression
from agent.extraction.when.calendars import Found
from agent.extraction.when.own_hours import is_own
from agent.extraction.when.worded_clocks import is_dated
from agent.extraction.words.calendar_words import US_ZONE, WEEKDAY

_ROW = r"\s{0,3}(?:/|,|(?:,\s{1,3})?\b(?:or|and|oder|und|ou|et|y|o|e|of|en)\b)\s{0,3}(?:(?:at|um|à|las|às|om)\s{1,3})?"
_FULL = rf"{_ROW}\d{{1,2}}(?![\d.:/%])"
_ROW_BEHIND = expression(rf"(?:{_FULL}){{0,2}}{_ROW}\d{{1,2}}\.[0-5][05](?!\d|\.\d)", re.IGNORECASE)
_ROW_BEFORE = expression(rf"(?<![\d.,$€£])\d{{1,2}}\.[0-5][05](?:{_FULL}){{0,2}}{_ROW}\Z", re.IGNORECASE)
_ROW_OF_TALKS = expression(
    r"(?<![\d.,$€£])\d{1,2}\.[0-5][05]\s(?:with|w/)\s(?:[^\W\d_][\w'’-]*\s){0,3}[^\W\d_][\w'’-]*,?\s(?:(?:or|and|and\sthen|then)\s)?\Z",
    re.IGNORECASE,
)
"""Before an hour with a dot, another one and with whom it is: "10.15 with Tom or" 11.00."""
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
_IN_A_PLACE = expression(r"\s(?:at|in)\s(?:the|our|my)\s[^.!?\n]{2,40}[?.]", re.IGNORECASE)
"""Behind an hour that is asked for right behind its day: "Coffee on Friday? 10 at the Black Cat?"."""
_ON_DAY = expression(r" (?:(?:it is|works)(?: then)?,? (?:(?:i['’]ll |we['’]ll )?see you )?(?:on )?|on )(?:the )?")
_ASKED_NEXT = 60  # characters between a day and such an hour
_AT = expression(
    r"(?:\b(?:let['’]?s\s+say|shall\s+we\s+say|at|@|um|om|klo?\.?|à|alle(?:\s+ore)?|ore|a\s+las?|às|gegen|from|von|de|dalle|time|hour|le|interview|arrive|"
    r"start|starts)|@|[,:(]|\d\s+for|\b(?:with\s+us|be\s+(?:here|there|in|ready)|come(?:\s+(?:in|along|over|here))?)\s+for)\s*\Z",
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
    r"pomeriggio|mattina)[\s,–—-]{1,9})?(?:(?:straight\s{1,9})?(?:after|before)\s{1,9}(?:the\s{1,9}|your\s{1,9})?[a-z]{3,12}"
    r"(?:\s{1,9}(?:rush|run|time|shift|break|hours))?[\s,]{1,9})?(?:(?:(?:maybe|perhaps|like|at)\s{1,9})?(?:about|around|say|roughly|"
    r"approx\.?|at|circa|ca\.|gegen|vers|sobre|rond|verso)\s{1,9})?\Z",
    re.IGNORECASE,
)
# "Friday's interview with Sandra at 10", "on Friday with Sandra and Tom at 10"
_TALK_OF_DAY = expression(
    r"(?:['’]s\s+(?:\w+\s+)?(?:interview|call|chat|meeting|conversation|panel|trial|visit))?"
    r"(?:\s+with\s+[^\s.!?;:\d][^.!?;:\n\d]{1,59}?|,?\s+as\s+[^\s.,;!?\d][^.,;!?\n\d]{2,39},|"
    r",?\s+(?:we|it|you|i)(?:['’]ll|\s+(?:will|shall|can))?\s+(?:start|begin|meet|kick\s+off|(?:see|meet|ring|call|expect)\s+you))?"
    r"\s+(?:is\s+)?(?:at|for)\s+\Z",
    re.IGNORECASE,
)
_SHARP = expression(r"\s(?:sharp|prompt(?:ly)?|precisely|exactly|on\s+the\s+dot),?\s(?:on\s)?(?:the\s)?", re.IGNORECASE)
_ON_THE_DOT = expression(r"\s(?:sharp|on\s+the\s+dot)\b", re.IGNORECASE)
_TO_DAY = expression(r"[\s,(]{0,4}(?:(?:on|this|next|the|am|den|le|el|il|op|de)\s{1,3}){0,2}", re.IGNORECASE)
_LINE = expression(r"(?:\A|\n)[\s\-*•·]{0,9}\Z")
FOLLOWS_HOUR = expression(
    rf"\s*(?:{US_ZONE}|$|[.,;:!?)(\n–—-]|(?:on|or|and|works?|suits?|be|ok|okay|am|your|my|our(?=\s(?:local\s)?time\b)|in|at|im|en|na|no|a|à|"
    r"presso|bei|with|mit|avec|con|com|met|"
    rf"chez|per|para|für|sharp|tmrw|tomorrow|today|(?i:{WEEKDAY})|if|please|as|because|"
    r"then|precise|precies|genau|punkt|it|for|if|instead|rather|not|"
    r"(?:after|before)(?=\s(?:work|school|hours|college|uni|your|our|my|we|i|you|lunch|service|class|closing)\b)|"
    r"any(?=\s(?:good|use)\b)|(?:each|every|both|either)(?=\sdays?\b)|about|over|when|where|so|but|to(?=\s+[a-z])|is|was|are|will|would|should|can|could|has|had|does|did|confirmed|"
    r"booked|agreed|"
    r"sorted|good|great|fine|perfect|grand|ideal|best|then|there|still|only|also|too|though|latest|onwards|until|"
    r"till|stands|stays|holds|remains|goes|pls|"
    r"thanks|thank|cheers|see|unless|while|since|provided|assuming|subject)\b|[A-Z]{2,4}\b)",
)
"""What may stand behind a bare hour: no thing that is counted ("at 3 sites"), and no street ("at 5 Elm Road")."""

_NOON_IN_FIGURES = 12
GAP = 30  # characters between a day and its hour: " afternoon, perhaps around "
_TALK_GAP = 100  # with a talk and whom it is with between them


_FOR_A = expression(r"\bfor\s+an?\s+(?:(?:prompt|sharp|strict)\s+)?\Z", re.IGNORECASE)
_START = expression(r"\s+(?:start|kick[\s-]?off)\b", re.IGNORECASE)
"""Around an hour: "coffee from nine for a 9.30 start"."""
_FOR = expression(r"(?<![\d.,:])(?P<hour>\d{1,2})(?:[:.h][0-5]\d)?(?:\s?[ap]\.?m\.?)?\s+for\s+\Z", re.IGNORECASE)
"""Before the hour at which all begins, that by which one is there: "9.45 for 10"."""


_IN_A_ROOM = expression(
    r"\b(?:rooms?|rm|levels?|floor|bay|unit|suite|raum|zimmer|salle|bureau|sala|aula|lokaal|kamer|stanza)\.?\s?#?\Z",
    re.IGNORECASE,
)
_WITH_COLON = expression(r"(?<![\d:.])\d{1,2}:[0-5]\d(?![\d:])")


def is_of_a_room(match: re.Match[str], text: str) -> bool:
    """Given a number with a dot, return whether it is a room's: it is called one, or is odd beside hours with a
    colon."""
    if _IN_A_ROOM.search(text, max(0, match.start() - 12), match.start()):
        return True
    return int(match["minute"] or 0) % 5 > 0 and _WITH_COLON.search(text) is not None


def is_marked(match: re.Match[str], before: str, text: str) -> bool:
    """Given a number, return whether it is plainly a clock time: with minutes, with am or pm, or with the word for
    o'clock."""
    if match["half"] or match["hours"] or match["bare_h"]:
        return True
    separator = (match["sep"] or "").strip().lower()
    if separator == ".":
        done = (
            _DO.search(before) is not None and int(match["minute"]) % 5 == 0 and not _A_PRICE.match(text, match.end())
        )
        done |= int(match["minute"]) % 5 == 0 and _is_the_slot(match, text)
        done |= _FOR_A.search(before) is not None and _START.match(text, match.end()) is not None
        return bool(done or _AT.search(before) or _LINE.search(before[-12:]) or _moved_or_opening(match, text))
    return bool(separator)


_SLOT = expression(
    r"\s(?:interview\s)?(?:slot|appointment|interview|session|start|viva|audition|candidate)\b|\sit\s(?:is|will\sbe|shall\sbe)\b",
    re.IGNORECASE,
)
_TAKEN = expression(
    r"\b(?:accept(?:ed)?|book(?:ed)?|confirm(?:ed)?|took|taken|chose|chosen|picked|reserved|allocated|agreed(?:\s+on)?|gone\s+for|"
    r"go\s+for|plumped\s+for|settled\s+on)\s+(?:(?:you|him|her|them|us|me)\s+)?(?:(?:in|on|down)\s+)?(?:(?:for|at|the)\s+){0,2}\Z",
    re.IGNORECASE,
)
"""Behind and before an hour with a dot that is somebody's: "the 11.15 slot", "I have accepted 12.45 for you"."""


def _is_the_slot(match: re.Match[str], text: str) -> bool:
    if _SLOT.match(text, match.end()) is not None:
        return True
    taken = _TAKEN.search(text, max(0, match.start() - 40), match.start()) is not None
    return taken and _A_PRICE.match(text, match.end()) is None


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


def is_dotted_beside(match: re.Match[str], text: str, days: tuple[Found, ...]) -> bool:
    """Given a number, return whether it is "10.40 on Wednesday", "Thursday 9.30", or "Friday afternoon about 3.30"."""
    if match["sep"] != ".":
        return False
    return any(
        (0 <= match.start() - day.end <= 24 and _FROM_DAY.match(text[day.end : match.start()]))
        or (0 <= day.start - match.end() <= 12 and _TO_DAY.fullmatch(text[match.end() : day.start]))
        for day in days
    )


def is_dotted_in_a_row(match: re.Match[str], text: str) -> bool:
    """Given a number, return whether it is one of several times with a dot: "9.00, 9.45 or 11.15", "9.30, 11 or 1",
    "10.15 with Tom or 11.00 with me"."""
    if match["sep"] != "." or not match["minute"] or int(match["minute"]) % 5:
        return False
    behind = _ROW_BEHIND.match(text, match.end()) is not None
    before = text[max(0, match.start() - 60) : match.start()]
    return behind or _ROW_BEFORE.search(before[-30:]) is not None or _ROW_OF_TALKS.search(before) is not None


def opens_with_hour(match: re.Match[str], text: str, days: tuple[Found, ...]) -> bool:
    """Given a number, return whether it opens the sentence behind that of its day, as a bare hour that is asked for; or
    whether "on Thursday" follows such an hour."""
    if match["minute"] or int(match["hour"]) in {0, 7} or int(match["hour"]) > 20:
        return False
    before = text[max(0, match.start() - 40) : match.start()]
    if _ON_THE_DOT.match(text, match.end()):
        return any(0 <= match.start() - day.end <= _ASKED_NEXT for day in days)
    if _SAY.search(before) and text[match.end() : match.end() + 2].lstrip().startswith("?"):
        return any(0 <= match.start() - day.end <= _ASKED_NEXT for day in days)
    if _IN_A_PLACE.match(text, match.end()) and any(text[day.end : match.start()].strip() == "?" for day in days):
        return True
    gaps = (text[match.end() : day.start] for day in days if match.end() < day.start <= match.end() + GAP)
    behind = any(_ON_DAY.fullmatch(gap) for gap in gaps)
    return behind and _FIRST.search(before[-20:]) is not None


_ONE_MORE = r"1?\d(?:[:.][0-5]\d)?(?:\s?[ap]\.?m\b\.?)?"
_ROW_TO_ITS_DAY = expression(
    rf"(?:,\s?(?:at\s)?{_ONE_MORE}){{0,3}},?\s(?:or|and)\s(?:(?:at|maybe)\s)?{_ONE_MORE}\s(?:on\s)?(?:the\s)?",
    re.IGNORECASE,
)
"""Between an hour and the day behind it, further hours: "at 10 or 2 on Monday"."""


_HAS_ROW = expression(
    r"\b(?:(?P<can>do|make|manage|offer(?:\s(?:you|u))?)|have|has|got)\s{1,16}(?:(?:either|only|just|still)\s{1,16})?\Z",
    re.IGNORECASE,
)
_NUMBER = expression(r"\d+(?:[:.]\d\d)?")


def begins_a_row(match: re.Match[str], text: str, days: tuple[Found, ...]) -> bool:
    """Given a number, return whether it is the first of the hours that somebody has on the day behind them: "Raj has 10
    or 3 on Monday". "We have 2 or 3 on Monday" may count anything."""
    led = _HAS_ROW.search(text, max(0, match.start() - 40), match.start())
    if led is None or match["minute"] or not 1 <= int(match["hour"]) <= _NOON_IN_FIGURES:
        return False
    gaps = (text[match.end() : day.start] for day in days if match.end() < day.start <= match.end() + _TALK_GAP)
    row = next((gap for gap in gaps if _ROW_TO_ITS_DAY.fullmatch(gap)), None)
    if row is None:
        return False
    others = [float(one.replace(":", ".")) for one in _NUMBER.findall(row)]
    return bool(led["can"]) or abs(others[0] - int(match["hour"])) != 1


def is_likely_hour(match: re.Match[str], text: str, days: tuple[Found, ...], told: str) -> bool:
    """Given a number, return whether it is a time where it stands beside a day: "Tuesday at 3".

    "At 7" might be of either half of the day, and "at 3 sites" is no time.
    """
    if match["minute"] or int(match["hour"]) in ({0} if told else {0, 7}) or int(match["hour"]) > 20:
        return False
    beside = (
        is_dated(match, days, 20 if told else 10)
        or _behind_day(match, text, days)
        or _of_days_talk(match, text, days)
        or _sharp(match, text, days)
        or (bool(days) and is_own(text, match.start()))
        or any(_ROW_TO_ITS_DAY.fullmatch(text, match.end(), day.start) for day in days if day.start > match.end())
    )
    return beside and FOLLOWS_HOUR.match(text, match.end(), match.end() + 30) is not None


_WILL_DO = expression(
    r"\s?(?:(?:would|is|be|will)\s)?(?:ok(?:ay)?|good|fine|alright|all\sright|great|perfect|possible|any\s(?:good|use)|works?|suits?|do)\b|\s?\?",
    re.IGNORECASE,
)


def is_behind_weekday(match: re.Match[str], text: str, days: tuple[Found, ...]) -> bool:
    """Given a number, return whether it is an hour that is asked for or agreed in as few words as "Tues 4 ok?".

    Where it is the date of that weekday, it is that instead: the weekday then has a date.
    """
    if match["minute"] or int(match["hour"]) in {0, 7} or int(match["hour"]) > _NOON_IN_FIGURES:
        return False
    beside = any(text[day.end : match.start()] in {" ", ", "} for day in days)
    return beside and _WILL_DO.match(text, match.end()) is not None


def begins_soon(match: re.Match[str], text: str) -> bool:
    """Given a number, return whether it is the hour of the start, right behind that of arriving: "9.45 for 10"."""
    if match["minute"] or FOLLOWS_HOUR.match(text, match.end(), match.end() + 30) is None:
        return False
    came = _FOR.search(text, max(0, match.start() - 16), match.start())
    return came is not None and (int(match["hour"]) - int(came["hour"])) % 12 in {0, 1}


def _behind_day(match: re.Match[str], text: str, days: tuple[Found, ...]) -> bool:
    """Whether nothing but a part of the day, and "say" or "around", stands between a day and an hour."""
    gaps = (text[day.end : match.start()] for day in days if 0 <= match.start() - day.end <= GAP)
    return any(_FROM_DAY.match(gap) for gap in gaps)


def _sharp(match: re.Match[str], text: str, days: tuple[Found, ...]) -> bool:
    """Whether it is "at 10 sharp on 8 December"."""
    found = _SHARP.match(text, match.end())
    return found is not None and any(day.start == found.end() for day in days)


def _of_days_talk(match: re.Match[str], text: str, days: tuple[Found, ...]) -> bool:
    """Whether a day's talk, and with whom, stand between a day and an hour: "Friday's interview with Sandra at 10"."""
    gaps = (text[day.end : match.start()] for day in days if 0 <= match.start() - day.end <= _TALK_GAP)
    return any(_TALK_OF_DAY.match(gap) for gap in gaps)
