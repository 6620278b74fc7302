"""Picks: the times among those offered that the user's own mail accepts, as far as it names them."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from agent.classification.sentences.assents import asks_for_another, assents, puts_off
from agent.expressions import expression
from agent.extraction.own.agreed_clauses import CHOSEN, agreeing, refuses
from agent.extraction.own.named_times import in_week, of_clause
from agent.extraction.when.calendars import Calendar
from agent.extraction.when.days import masked
from agent.extraction.when.hour_marks import FOLLOWS_HOUR
from agent.extraction.when.weeks import week_said_before
from agent.model.mail import SlotPick

_FIRM = expression(
    rf"\b(?:{CHOSEN}|"
    r"yes\b[^.;!?\n]{0,30}?\bi\s+(?:can|will|am\s+able\s+to)\s+(?:still\s+|definitely\s+)?attend|"
    r"i\s+can\s+still\s+(?:attend|make|come|do)|confirm(?:ed|ing|s)?|see\s+(?:you|u|yous)|be\s+there|"
    r"i['’]?ll\s+(?:come|be|see|speak|talk|ring|call|phone)|count\s+me\s+in|it\s+is\b|(?:re-?)?booked|locked\s+in|in\s+(?:my|the)\s+(?:diary|calendar)|"
    r"noted|speak\s+(?:to\s+you|then)|talk\s+(?:to\s+you|then)|look(?:ing)?\s+forward\s+to|"
    r"bestätig\w+|bin\s+da|komme|bis\s+(?:dann|donnerstag|freitag|montag|dienstag|mittwoch)|je\s+serai|je\s+confirme|"
    r"à\s+(?:lundi|mardi|mercredi|jeudi|vendredi)|"
    r"confirmo|allí\s+estaré|lá\s+estarei|estarei|confermo|ci\s+sarò|bevestig\w*|ik\s+ben\s+er)\b",
    re.IGNORECASE,
)
"""The user will be there: no more is needed from the other side."""
_MOVED = expression(
    r"\b(?:i|we)(?:['’]ve|\s+have)\s+(?:just\s+|now\s+)?(?:moved|changed|updated|rescheduled|shifted|switched|swapped|"
    r"pushed|re-?arranged|put)\b|\ball\s+(?:set|sorted|done)\b",
    re.IGNORECASE,
)
_OF_TIME = expression(r"\d|\b(?:times?|hour|when|o['’]clock|morning|afternoon|earlier|later)\b", re.IGNORECASE)
_BARE = expression(
    r"(?:\b(?:that|it|this|which|either\s+way|(?:that|it|this|the)\s+(?:(?:proposed|suggested|given)\s+)?(?:time|day|"
    r"date|slot|timing|appointment)|same(?:\s+time)?)(?:\s+(?:time|day))?(?:['’]s|['’]ll|"
    r"\s+(?:is|be|would|will|should|all))*\s+(?:be\s+)?"
    r"(?:(?:works?|suits?)(?:\s+(?:(?:very|really|just)\s+)?(?:great|well|fine|nicely|perfectly|brilliantly|beautifully)"
    r"(?!\s+(?:best|better|at)))?(?!\s+(?:well\s+)?(?:best|better|at))|"
    r"(?:(?:absolutely|totally|all|just|perfectly|grand|quite)\s+)?(?:fine|good|great|grand|perfect|ok|okay|suitable|"
    r"convenient|possible|doable|feasible|no\s+(?:problem|bother|trouble|"
    r"worries)))(?:(?:\s+(?:by|for|with))?\s+(?:me|us)(?:\s+(?:very\s+)?(?:well|fine|nicely|"
    r"perfectly))?)?(?=\s*(?:[.,!;)–-]|\Z|and\b|see\b|thank))|"
    r"^\W*(?:\w+\s+){0,2}works\s+(?:for\s+me|great|well|perfectly|fine)\b|"
    r"^\W*(?:(?:yes|very|most|quite|perfectly)\W+)*(?:suitable|convenient)(?=\s*(?:[.,!;]|\Z))|"
    r"\bi(?:['’]ll|\s+(?:will|shall|can))\s+(?:(?:definitely|certainly|also)\s+)?(?:be\s+(?:there|in\s+attendance)|"
    r"attend|come)(?=\s*(?:[.,!;]|\Z)|\s+(?:by|via|on|over|through|in)\s+(?:microsoft\s+)?(?:teams|zoom|video|phone|"
    r"person|google|skype|webex)\b)|"
    r"\blook(?:ing)?\s+forward\s+to\s+(?:it|that|(?:meeting|seeing|speaking|talking|"
    r"chatting)(?:\s+(?:to|with))?\s+(?:you|everyone|the\s+team))\b|"
    r"\b(?:yes|yep|yeah|sure|ok(?:ay)?|exactly|correct)\b[\s,.!–-]{1,3}(?:(?:it['’]s\s+|at\s+)?the\s+)?same\s+(?:time|hour)"
    r"(?=\s*(?:[.,!;]|\Z))|"
    r"\bsee\s+(?:you|u|yous)\s+(?:all\s+)?(?:then|there)\b|\b(?:put|got|added|noted)\s+(?:it|that|"
    r"this)\s+(?:down\s+)?in(?:to)?\s+(?:my|the)\s+(?:diary|calendar)\b|\bhappy\s+(?:with|to\s+do)\s+that\b|"
    r"\bi\s+can\s+(?:(?:definitely|certainly)\s+)?(?:(?:do|make)\s+that\b|make\s+it(?=\s*(?:[.!;]|,(?!\s*(?:if|but\s+only)\b)|\Z)))|\bconfirm(?:ing)?\s+(?:my|our)\s+(?:attendance|availability|participation|"
    r"presence|place)\b|\b(?:das|der\s+termin)\s+passt\b|\bça\s+me\s+(?:va|convient)|"
    r"\bme\s+(?:va|viene)\s+bien|\bpode\s+ser\b|\bva\s+bene\b|\bdat\s+(?:past|is\s+goed))",
    re.IGNORECASE,
)
"""Words that accept what was offered without naming it."""
_BOTH = expression(
    r"\bconfirm(?:ing|ed)?\s+(?:for\s+)?both\b|\bi(?:['’]ll|['’]m|\s+(?:will|can|am))?\s+(?:happily\s+|gladly\s+)?"
    r"(?:accept|attend|take|make|be\s+(?:there\s+for|at)|able\s+to\s+(?:attend|make|do))\s+both\b|"
    r"\bboth(?:\s+(?:of\s+)?(?:the|them|those|these))?(?:\s+(?:interviews?|dates|times|slots|appointments|meetings|"
    r"calls|talks|days))?\s+(?:(?:are|is)\s+)?(?:confirmed|accepted|booked|noted|in\s+(?:my|the)\s+(?:diary|calendar))",
    re.IGNORECASE,
)
BOTH = (SlotPick(ordinal=1, firm=True), SlotPick(ordinal=-1, firm=True))
"""What takes the two times on offer: "I can confirm both"."""
_ARRIVES = expression(
    r"\b(?:arriv\w+|get(?:ting)?\s+there|(?:(?<!could\s)be|being)\s+there\s+(?=by|from|around|about|before|for)|"
    r"turn(?:ing)?\s+up|show(?:ing)?\s+up|"
    r"park(?:ed|ing)?|sign(?:ing)?\s+in|check(?:ing)?\s+in|set(?:ting)?\s+(?:off|out)|leav(?:e|ing)|"
    r"in\s+(?:the\s+|your\s+)?(?:reception|lobby|car\s+park|foyer|waiting\s+room))\b[^,.;!?\n]{0,30}?\b(?:at|by|for|"
    r"around|from|about|before)\s+"
    r"(?P<when>(?:half|quarter)?\s?[^,;!?\n]{1,12})|"
    r"\b(?:lunch|breakfast|dinner|drinks|coffee|tea)\s+(?:is|will\s+be|follows)\s+(?:(?:on|with)\s+us\s+)?(?:at|from)\s+"
    r"[^,;!?\n]{1,12}",
    re.IGNORECASE,
)
"""When the user will be at the door, which is no time of an interview."""
_OWN_DAY_ENDS = expression(
    r"\bi(?:['’]m|\s+am)?\s+(?:finish(?:ed)?|done|off|out|knock\s+off|clock\s+off|get\s+off)\s+(?:(?:work|school|class|my\s+shift)\s+)?"
    r"(?:at|by)\s+(?:half\s+)?\d{1,2}(?:[:.][0-5]\d)?(?:\s?[ap]\.?m\b\.?)?(?![\w:])",
    re.IGNORECASE,
)
"""When the user's own day is over: "I finish at 3 so could be with you for half 3"."""
_SIX = expression(r"(?<![\w:.,])(?:6(?:[:.][0-5]\d)?|six)(?![\w:]|[.,]\d|\s?(?:[ap]\.?m\b|Uhr|uur|h\b))", re.IGNORECASE)
_HALF_TOLD = expression(r"\b(?:evening|afternoon|tonight|night|after\s+work|dinner|18[:.h]\d\d)\b", re.IGNORECASE)
_EVENING = 18  # what an hour six is read as
_SPAN = expression(
    r"(?:(?<=mon|tue|wed|thu|fri|sat|sun|day)|(?<=tues|thur)|(?<=thurs))\.?\s+[-–—]\s+"
    r"(?=(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\b)|"
    r"(?:(?<=\d)|(?<=\d[ap]m)|(?<=\d\s[ap]m))\s+[-–—]\s+(?=\d)",
    re.IGNORECASE,
)
"""What stands between the first and the last of several days, or of the hours of one."""
_ASKS_POLITELY = expression(
    r"[\s,–—-]{1,4}(?:if|(?:does|would|will|is)(?=\s+(?:that|it)\b)|hope(?:fully)?|assuming)\s+(?:that|it|"
    r"this)(?:['’]s|\s+(?:is|still))?\s*"
    r"(?:suits?|works?|ok|okay|fine|good|alright|all\s+right|convenient)[^?.!]{0,25}\?\s*\Z",
    re.IGNORECASE,
)
"""What is asked behind an hour that the user names: "Friday at 9 is good, if that suits?"."""
_LOOKS_BACK = expression(
    r"(?:\b(?:it\s+was|was)\s+(?:(?:so|such|really|very|a|an|absolutely|truly)\s+){0,3}"
    r"(?:great|good|lovely|nice|wonderful|fantastic|brilliant|interesting|pleasure|treat|joy)\s+(?:\w+\s+)?"
    r"(?:to\s+)?(?:meet|see|talk|speak|chat|hear)(?:ing|ting)?\b|"
    r"\b(?:great|good|lovely|nice|wonderful)\s+(?:talking|speaking|meeting|chatting|seeing)\b|"
    r"\b(?:i|we)\s+(?:(?:really|very\s+much|thoroughly|so)\s+)*enjoyed\b|"
    r"\bthank(?:s|\s+you)\s+(?:(?:so|very|again)\s+|much\s+){0,3}for\s+(?:your\s+time|taking\s+the\s+time|"
    r"(?:the|our|a)\s+(?:\w+\s+)?(?:chat|talk|conversation)|having\s+me)\b)"
    r"(?:(?!\band\b)[^,.;!?\n]){0,80}",
    re.IGNORECASE,
)
"""A talk that was: its day is none that the user accepts, "It was great to talk to you today"."""
_SO_AT = expression(
    r"\bso\s+(?:at\s+|it['’]?s\s+|the\s+)?(?:half\s|quarter\s|noon\b|midday\b|1?\d[:.][0-5]\d|1?\d\b)", re.IGNORECASE
)
"""What tells the hour of what was taken by its place: "the last suits me better, so 11.30"."""
RANKS = expression(
    r"\b(?:first|1st|top)\s+(?:choice|preference)\b[^?!]{2,80}?\b(?:second|2nd|next|back-?up)\b(?!\s+(?:round|stage|interview))",
    re.IGNORECASE,
)
"""Who tells which of several times they would like best, and which next, as they were asked to."""
AN_HOUR = r"(?:1?\d|2[0-3])(?:[:.][0-5]\d)?(?:\s?[ap]\.?m\b\.?)?"
"""An hour in figures, with its half of the day or without."""
_EITHER_HOUR = expression(
    rf"(?<![\w:.])(?<!\bin ){AN_HOUR}(?:\s?,\s?(?:at\s)?{AN_HOUR}){{0,3}}"
    rf",?\s+or\s+(?:(?:at|maybe|even|by|from)\s+)?{AN_HOUR}(?![\w:]|\.\d|\s?%)",
    re.IGNORECASE,
)
"""Several hours that the user leaves to choose from: "I could be there at 2 or at 4"."""
_FROM_THEN_ON = expression(
    rf"\bfrom\s+(?:about\s+|around\s+)?{AN_HOUR}(?![\d:]|\.\d|\s*(?:to|till?|until|-|–)\s*\d)(?:\s+on(?:wards)?\b)?",
    re.IGNORECASE,
)
"""From when on the user is free: "the morning is good, from 9.30"."""
ONLY_FROM = expression(
    rf"\b(?:(?:can(?:no|['’])t|can\s+not|could\s?n['’]?t|could\s+not|won['’]?t|will\s+not|wouldn['’]?t)\s+(?:(?:be\s+able\s+to|really|quite)\s+)*"
    rf"(?:be\s+(?:with\s+you|there|in|free|available)|make\s+(?:it|that)|get\s+(?:there|to\s+you|away)|come|arrive|do\s+(?:it|that|anything))"
    rf"\s+(?:before|until|till|any\s+earlier\s+than)"
    rf"|(?:(?:need|have|has|got)\s+to\s+be|must\s+be|(?<!if\s)only|preferably|ideally)\s+(?:any\s?time\s+|some\s?time\s+)?(?:after|later\s+than))"
    rf"\s+(?:about\s+|around\s+)?(?P<hour>{AN_HOUR})(?![\w:]|\.\d)",
    re.IGNORECASE,
)
"""Before which hour the user cannot come: who offers an earlier one of that day is not agreed with."""
_ANOTHER_HOUR = expression(
    r"\b(?:any\s+(?:chance|way)|could|can|would|might|possible|mind|shall|how\s+about|what\s+about)\b"
    r"(?![^.;!?\n]*\b(?:arriv\w+|get|turn|show|park\w*|send|submit|bring\s+you|hand|start\s+work|finish|leave)\b)[^.;!?\n]{0,60}?"
    r"\b(?:(?:a\s+(?:bit|little|touch|tad|shade)|slightly|somewhat|(?:half\s+)?an?\s+hour|\d{1,2}\s*min\w*)\s+(?:later|earlier|sooner)"
    r"|(?:later|earlier)\s+(?:start|time|slot|hour|(?:in|on)\s+the\s+(?:day|morning|afternoon|evening)|(?:on\s+)?that\s+day))"
    r"\b[^.;!\n]*\?",
    re.IGNORECASE,
)
"""What asks for another hour of a day: with a day alone no more than that is accepted."""
_QUESTION = expression(r"\W*(?:would|could|is|are|does|do|can|will|how|what|which|shall|may)\b", re.IGNORECASE)


def either_hour(clause: str) -> re.Match[str] | None:
    """Given a clause of the user's own, return the hours that it leaves to choose from, and no things that are counted:
    "I have 2 or 3 questions"."""
    several = _EITHER_HOUR.search(clause)
    return several if several and FOLLOWS_HOUR.match(clause, several.end()) else None


def no_zone(_: str) -> None:
    """Given a clause, return no time zone: for where a zone does not matter."""


def readable(sentence: str) -> str:
    """Given a sentence, return it for looking for times in it, without those at which somebody will be at the door.

    A span is of one piece: "Mon - Fri" is "Mon-Fri", "9am - 5pm" is "9am-5pm".
    """
    return _SPAN.sub("-", _OWN_DAY_ENDS.sub(" ", _ARRIVES.sub(" ", masked(sentence[:600]))))


def without_either_half(picks: tuple[SlotPick, ...], sentences: tuple[str, ...]) -> tuple[SlotPick, ...]:
    """Given what they wrote and the times that it names, return those without an hour six that may be of the morning as
    well as of the evening: "see you Wednesday at 6.45". The user's own words, if any, tell which."""
    if not any(_SIX.search(said) and not _HALF_TOLD.search(said) for said in sentences[:40]):
        return picks
    return tuple(replace(pick, at=None) if pick.at and pick.at.hour == _EVENING else pick for pick in picks)


def find_picks(
    sentences: tuple[str, ...], calendar: Calendar, zone_said: Callable[[str], str | None] = no_zone
) -> tuple[SlotPick, ...]:
    """Given the user's own mail, return the times that it accepts; none that it refuses, asks about, or leaves open.

    "Thursday 10 works" names Thursday and ten o'clock. An hour from 1 to 6 without "am" is one of the afternoon.
    ``zone_said`` tells the zone that a clause names with its hour.
    """
    if RANKS.search(" ".join(sentences[:40])):
        return ()  # they choose
    picks: list[SlotPick] = []
    bare = refused = False
    only = any(ONLY_FROM.search(one[:600]) or _ANOTHER_HOUR.search(one[:600]) for one in sentences[:40])
    for place, sentence in enumerate(sentences[:40]):
        monday = week_said_before(sentences, place, calendar.today)
        plain = readable(sentence)
        plain = plain if _QUESTION.match(plain) else _ASKS_POLITELY.sub(".", plain)
        plain = _FROM_THEN_ON.sub(" ", _LOOKS_BACK.sub(" ", plain))
        plain = _without_its_place(plain, calendar)
        firm = _FIRM.search(plain) is not None
        for clause in (one for one in agreeing(plain) if either_hour(one) is None):
            zone = zone_said(clause)
            named = in_week(of_clause(clause, calendar), monday)
            found = [replace(pick, firm=firm, zone=zone if pick.at else None) for pick in named if pick.at or not only]
            picks.extend(pick for pick in found if pick not in picks)
            bare = bare or _BARE.search(clause) is not None
        bare = (bare or assents(sentence)) and not only
        refused = refused or refuses(plain) or asks_for_another(plain) or puts_off(plain)
    if not picks and not refused and any(map(_BOTH.search, sentences[:40])):
        return BOTH
    if not picks and bare and not refused:
        return (SlotPick(),)
    return _joined(_without_the_vaguer(picks))


def _without_its_place(plain: str, calendar: Calendar) -> str:
    """What is said behind "so" of the hour of what was taken by its place: "The last suits me better, so 11.30"."""
    hour = _SO_AT.search(plain)
    placed = hour is not None and any(pick.ordinal is not None for pick in of_clause(plain[: hour.start()], calendar))
    return plain[hour.start() :] if hour is not None and placed else plain


def _without_the_vaguer(picks: list[SlotPick]) -> tuple[SlotPick, ...]:
    """The times, without those that say of another no more than it says: "Thursday at 10 works. See you Thursday"."""
    kept: list[SlotPick] = []
    for pick in picks:
        fuller = [one for one in picks if one is not pick and _says_all_of(one, pick)]
        if len(fuller) != 1:
            kept.append(replace(pick, firm=pick.firm or any(one.firm and _says_all_of(pick, one) for one in picks)))
    return tuple(kept)


def _says_all_of(fuller: SlotPick, pick: SlotPick) -> bool:
    """Whether one time names all that another names, and its hour besides."""
    day = (pick.weekday, pick.on)
    named = (pick.weekday in (None, fuller.weekday)) and (pick.on in (None, fuller.on)) and day != (None, None)
    return named and fuller.at is not None and pick.at is None and pick.ordinal is None


def _joined(picks: tuple[SlotPick, ...]) -> tuple[SlotPick, ...]:
    """An hour and a day, of which each stands alone, as the one time that they are: "2 works. See you Friday"."""
    days = [pick for pick in picks if pick.on or pick.weekday is not None]
    hours = [pick for pick in picks if pick.at and pick not in days]
    if (
        len(picks) != 2
        or len(days) != 1
        or len(hours) != 1
        or days[0].at
        or (days[0].ordinal, hours[0].ordinal) != (None, None)
    ):
        return picks
    return (replace(days[0], at=hours[0].at, zone=hours[0].zone, firm=days[0].firm or hours[0].firm, part=None),)


def closes(sentences: Sequence[str]) -> bool:
    """Given an answer to a question of time, return whether it leaves nothing open: "Thursday works. See you then"."""
    asked = any(one.rstrip().endswith("?") and _OF_TIME.search(one) for one in sentences)
    return not asked and any(_FIRM.search(one) or _MOVED.search(one) for one in sentences)
