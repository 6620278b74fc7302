"""Picks: the times among those offered that the user's own mail accepts, as far as it names them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import date, time, timedelta

from agent.classification.assents import asks_for_another, assents, puts_off
from agent.expressions import expression
from agent.extraction.calendar_words import ORDINALS
from agent.extraction.clocks import find_clocks
from agent.extraction.days import Calendar, Found, find_days, masked
from agent.extraction.hindrances import hindered
from agent.extraction.weeks import week_said_before
from agent.model.mail import SlotPick

_CLAUSE = expression(
    r"(?<=[.!;\n])(?<![ap]\.m\.)\s+|\s+[-–—]+\s+|,?\s+\b(?:but|however|although|though|whereas|"
    r"while|aber|mais|pero|mas|maar|ma|sondern|instead\s+of|rather\s+than|unlike|"
    r"except)\b[\s,]*",
    re.IGNORECASE,
)
_A_WEEKDAY = r"(?:mon|tues?|wed(?:nes)?|thurs?|fri|sat(?:ur)?|sun)(?:day)?s?\b"
_BOOKED = (
    r"(?:re-?booked\s+for\b|(?:re-?)?booked\s+(?:it\b|in\b|us\b|myself\b|the\s+\d[\d:.]*|"
    r"(?:an?|the|that|your|my)\s+(?:[\w:.]+\s+){0,2}?(?:slot|time|call|interview|meeting|one)\b))"
)
"""What the user has done about a time, who is not "booked" then."""
_CHOSEN = (
    r"i(?:['’]ve|\s+have)?\s+(?:(?:just|now|already|gone\s+ahead\s+and)\s+)*"
    r"(?:chosen|chose|picked|selected|scheduled|reserved|grabbed|snagged|opted\s+for|went\s+(?:for|with)|gone\s+(?:for|"
    r"with)|signed\s+up\s+for)(?!\s+(?:my|an?other|something|other)\b)"
)
_SO = expression(
    rf",?\s+so\s+(?=[^.;!?\n]{{0,60}}{_A_WEEKDAY}|(?:let['’]?s|let\s+us|(?:we|i)(?:['’]?ll|\s+(?:will|would|can))|"
    r"shall\s+we|could\s+we|can\s+we)\b)",
    re.IGNORECASE,
)
_REASON = expression(
    r",?\s+(?:as|because|since|cos|coz|cuz|['’]cause)\s+(?=(?:i|i['’]?(?:m|ve|ll|d)|my|we|we['’]?(?:re|ve|ll)|the|it|"
    r"there)\b)"
    r"(?:(?!\b(?:but|so|however|although|though)\b)[^.,;!?\n]){1,120}",
    re.IGNORECASE,
)
"""Why the user takes a time, which may name others: "Monday at 10 please as I'm on lates Tuesday"."""
_NAMES_A_TIME = expression(rf"\b(?:{_A_WEEKDAY}|first|second|third|last|latter|former)|\d", re.IGNORECASE)
_REFUSES = expression(
    r"\b(?:n['’]t|not|never|cannot|unable|unavailable|unfortunately|conflict\w*|"
    r"i['’]?m\s+afraid\b(?![^.;!?\n]{0,40}\bonly\b)|"
    rf"busy|tied\s+up|caught\s+up|swamped|neither\s+of|(?:nobody|no\s?one)(?!\s+(?:was|were|got|gets|needs?|minds?)\b)|(?<!re-)(?!{_BOOKED})booked|out\s+of\s+(?:town|office)|away|no\s+longer|clash\w*|too\s+(?:early|"
    r"late)|decline|(?:shift|class|lecture|lesson|work|school|bus|train)\s+(?:ends?|finishes|starts|begins|leaves|"
    r"gets)|"
    r"(?:is|are|['’]s|would\s+be|be|it['’]?s)\s+(?:(?:a\s+bit|really|very|too|quite|also|just|probably|completely|"
    r"rather|going\s+to\s+be)\s+)*(?:no\s+(?:good|use|go)|a\s+(?:no(?:-go)?|struggle|bit\s+much)|"
    r"(?:tricky|difficult|awkward|hard|impossible|tough)(?!\s+to\b)|"
    r"out(?=\s*(?:[,.;!]|\Z|as\b|because|for\s+me|so\b))|off(?=\s*(?:[,.;!]|\Z)))|no\s+good\s+(?:for|to)\s+me|"
    r"(?:working|on\s+(?:shift|duty|call|holiday|leave|an?\s+\w+\s+shift))\s+(?:(?:all|on|the|this|next|"
    rf"that)\s+)*{_A_WEEKDAY}|{_A_WEEKDAY}s?\s+(?:i['’]?m|i\s+am|i['’]ll\s+be|i\s+will\s+be)\s+(?:\w+\s+)?(?:working|"
    r"on\s+(?:shift|duty|call|holiday|leave|nights|days|earlies|lates)|at\s+(?:work|uni\w*|college))|"
    r"i\s+(?:finish|start|get\s+off|clock\s+off|knock\s+off)|"
    r"(?<!if\sthat\s)(?<!if\sit\s)(?<!if\sthis\s)(?<!that\s)(?:is|are|be)\s+(?:(?:really|also|just|probably|"
    r"going\s+to\s+be|"
    r"quite|rather|such)\s+)*(?:(?:a\s+(?:bit\s+of\s+an?\s+|real\s+|big\s+|slight\s+|tight\s+)?)"
    r"(?:problem|stretch|pain|headache|nightmare|squeeze|issue|push)\b(?!\s+(?:for\s+you|your\s+end))|"
    r"(?:a\s+)?bad\s+(?:for\s+me|day|time|one))|"
    r"nicht|leider|kein\w*|ne\s+.{1,20}\s+pas|pas|no\s+puedo|não|niet|helaas|non)\b|n['’]t\b",
    re.IGNORECASE,
)
_IS_ANOTHERS = expression(
    r"(?:day|today|tomorrow|\d(?:st|nd|rd|th))(?:['’]s|\s+(?:is|falls\s+on|will\s+be))\s+"
    r"(?!(?:an?|the|my|our)\s+(?:\w+\s+)?(?:yes|go|option|possibility|pleasure|delight|plan|deal|date|choice|preference|"
    r"favou?rite|pick|one|first|best|good|great|better|better\s+day)\b)"
    r"(?:(?:also|actually|already)\s+)?(?:(?:an?|the|my|our|his|her|their)\s+(?=\w)|(?-i:[A-Z])(?=\w*[a-z]))"
    r"(?!(?-i:OK|Ok|Good|Great|Fine|Perfect))",
    re.IGNORECASE,
)
"""A day that is something else already: "Monday is Labor Day", "Friday is my sister's wedding"."""
_REPORTS = expression(
    r"\b(?:i['’]?m|i\s+am|i['’]ll\s+be|i\s+will\s+be|i['’]ve|i\s+have|we['’]re|we\s+are|we\s+have)\s+"
    r"(?!(?:\w+\s+)?(?:afraid|happy|glad|delighted|pleased|sure|looking|open|around|there|game|flexible|able|down|all|up|in|on|with|yours|going\s+(?:for|with)|"
    r"ready|set|locked|pencill?ed|marked|noted|put|added|got\s+(?:it|that|you))\b)",
    re.IGNORECASE,
)
"""What the user is about then: "Friday I'm travelling"."""
_UNTIL = expression(r"\b(?:un)?till?\s+(?:about\s+)?(?:\d|noon\b|midday\b)", re.IGNORECASE)
"""Up to which hour of a day the user is: behind it they are free."""
_ELSEWHERE = expression(r"\b(?:instead\s+of|rather\s+than|except)\b", re.IGNORECASE)
_ALL = expression(
    r"(?P<said>\w.*)?\b(?:anything|everything|all|any(?:\s*(?:time|day|one|slot|of\s+(?:them|those|these)))?)\s*\Z",
    re.IGNORECASE,
)
"""What all but one fits: "anything but the 10am"."""
_GOES_ON = expression(r"[^.;!?\n]{0,40}\b(?:is|would|works?|suits?)\b", re.IGNORECASE)
_ACCEPTS = expression(
    r"\b(?:work|works|working|perfect|great|good|fine|ideal|suit|suits|suitable|convenient|confirm\w*|"
    r"happy\s+to|glad\s+to|let['’]s|let\s+us|available|free|can\s+(?:do|make)|"
    r"see\s+you|speak\s+(?:to\s+you|with\s+you)?|look(?:ing)?\s+forward|prefer|"
    rf"best|{_BOOKED}|{_CHOSEN}|(?:keep|stick)\s+(?:(?:it|this|that|us)\s+)?(?:at|to|with|for)|"
    r"like|take|pick|choose|go\s+(?:with|for)|yes|sure|please|okay|ok|sounds|"
    r"(?:is|be|sounds|['’]s|it['’]ll\s+do)\s+(?:(?:just|absolutely|all|really|also)\s+)?(?:grand|lovely|brilliant|"
    r"excellent|super|spot\s+on|bang\s+on|sound|wonderful|fantastic|dandy|magic|no\s+(?:problem|bother|trouble|issue|"
    r"hassle|hardship))|"
    r"thank|thanks|would|will|be\s+there|attend|accept|make\s+it|it\s+is(?=\s*(?:[:,.!;–-]|\Z))|passt|gerne|gern|"
    r"nehme|freue|"
    r"convient|parfait|me\s+va|perfecto|funciona|prefiero|prefiro|perfeito|past|"
    r"graag|va\s+bene|perfetto)\b",
    re.IGNORECASE,
)
_FIRM = expression(
    rf"\b(?:{_CHOSEN}|"
    r"yes\b[^.;!?\n]{0,30}?\bi\s+(?:can|will|am\s+able\s+to)\s+(?:still\s+|definitely\s+)?attend|"
    r"i\s+can\s+still\s+(?:attend|make|come|do)|confirm(?:ed|ing|s)?|see\s+(?:you|u|yous)|be\s+there|"
    r"i['’]?ll\s+(?:come|be|see|speak|talk)|it\s+is\b|(?:re-?)?booked|locked\s+in|in\s+(?:my|the)\s+(?:diary|calendar)|"
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
    r"convenient|no\s+(?:problem|bother|trouble|"
    r"worries)))(?:(?:\s+(?:by|for|with))?\s+(?:me|us)(?:\s+(?:very\s+)?(?:well|fine|nicely|"
    r"perfectly))?)?(?=\s*(?:[.,!;)–-]|\Z|and\b|see\b|thank))|"
    r"^\W*(?:\w+\s+){0,2}works\s+(?:for\s+me|great|well|perfectly|fine)\b|"
    r"^\W*(?:(?:yes|very|most|quite|perfectly)\W+)*(?:suitable|convenient)(?=\s*(?:[.,!;]|\Z))|"
    r"\bi(?:['’]ll|\s+(?:will|shall|can))\s+(?:(?:definitely|certainly|also)\s+)?(?:be\s+(?:there|in\s+attendance)|"
    r"attend|come)(?=\s*(?:[.,!;]|\Z))|"
    r"\blook(?:ing)?\s+forward\s+to\s+(?:it|that|(?:meeting|seeing|speaking|talking|"
    r"chatting)(?:\s+(?:to|with))?\s+(?:you|everyone|the\s+team))\b|"
    r"\b(?:yes|yep|yeah|sure|ok(?:ay)?|exactly|correct)\b[\s,.!–-]{1,3}(?:(?:it['’]s\s+|at\s+)?the\s+)?same\s+(?:time|hour)"
    r"(?=\s*(?:[.,!;]|\Z))|"
    r"\bsee\s+(?:you|u|yous)\s+(?:all\s+)?then\b|\b(?:put|got|added|noted)\s+(?:it|that|"
    r"this)\s+(?:down\s+)?in(?:to)?\s+(?:my|the)\s+(?:diary|calendar)\b|\bhappy\s+(?:with|to\s+do)\s+that\b|"
    r"\bi\s+can\s+(?:do|make)\s+that\b|\bconfirm(?:ing)?\s+(?:my|our)\s+(?:attendance|availability|participation|"
    r"presence|place)\b|\b(?:das|der\s+termin)\s+passt\b|\bça\s+me\s+(?:va|convient)|"
    r"\bme\s+(?:va|viene)\s+bien|\bpode\s+ser\b|\bva\s+bene\b|\bdat\s+(?:past|is\s+goed))",
    re.IGNORECASE,
)
"""Words that accept what was offered without naming it."""
_OPEN = expression(
    r"\b(?:any\s*time|either|any\s+of|(?<!you\s)(?<!you\stwo\s)both(?!\s+of\s+(?:you|ye|yous|u)\b)|"
    r"all\s+of(?!\s+you\b)|whichever|after|before|between|"
    r"until|from\s+\d{1,2}\s*(?:am|pm)?\s+on)\b",
    re.IGNORECASE,
)
_BOTH = expression(
    r"\bconfirm(?:ing|ed)?\s+(?:for\s+)?both\b|\bi(?:['’]ll|['’]m|\s+(?:will|can|am))?\s+(?:happily\s+|gladly\s+)?"
    r"(?:accept|attend|take|make|be\s+(?:there\s+for|at)|able\s+to\s+(?:attend|make|do))\s+both\b|"
    r"\bboth(?:\s+(?:of\s+)?(?:the|them|those|these))?(?:\s+(?:interviews?|dates|times|slots|appointments|meetings|"
    r"calls|talks|days))?\s+(?:(?:are|is)\s+)?(?:confirmed|accepted|booked|noted|in\s+(?:my|the)\s+(?:diary|calendar))",
    re.IGNORECASE,
)
BOTH = (SlotPick(ordinal=1, firm=True), SlotPick(ordinal=-1, firm=True))
"""What takes the two times on offer: "I can confirm both"."""
_OPENS_WITH_HOUR = expression(
    r"\A\W*(?:(?:yes|yeah|yep|ok|okay|great|perfect|lovely|so|then|sure|thanks|good|no\s+problem|"
    r"no\s+worries)\b\W{1,3}){0,3}"
    r"(?P<hour>1?\d|2[0-3])(?:[:.](?P<minute>[0-5]\d))?(?=\s+(?:on|this|next)\s+\Z)",
    re.IGNORECASE,
)
"""An hour that opens a clause, before its day: "3 on Thursday is fine"."""
_BEFORE_A_DAY = expression(r"\s+(?:(?:on|this|next|the|for)\s+)*\Z", re.IGNORECASE)
_ORDINAL = expression(
    r"\b(?P<word>"
    + "|".join(sorted(ORDINALS, key=len, reverse=True))
    + (
        r")\s+(?:one|slot|option|time|date|suggestion|proposal|choice|termin|vorschlag|"
        r"option|créneau|opción|opção|optie|proposta)\b|"
    )
    + r"\bthe\s+(?P<alone>former|latter)\b|"
    r"\b(?:slot|option|choice|number|termin|créneau|opción|optie)\s+(?:no\.?\s*|#)?"
    r"(?:(?P<number>[1-9])|(?P<letter>(?-i:[A-F])))\b",
    re.IGNORECASE,
)
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
    r"(?<=\bprefer\s)|(?<=\btake\s)|(?<=\bgo\sfor\s)|(?<=\bgo\swith\s)|(?<=\bchoose\s)|(?<=\bpick\s)|"
    r"(?<=\bwould\s)|(?<=\bstick\swith\s)|(?<=\bstick\sto\s)|(?<=\bkeep\sto\s)|"
    rf"(?<=\blike\s)){_FIGURE}"
    r"(?=\s*(?:\Z|[.,!;)]|(?:then|instead|works|work|suit|be|is|it|please|thanks?|and|so|today|tomorrow|sharp|on\s+the\s+dot|"
    r"for\s+me)\b))|"
    r"(?<![\w:./€$£#-])(?:(?<=\A)|(?<=[\s,(]))(?P<hour_2>1?\d|2[0-3])(?:[:.h](?P<minute_2>[0-5]\d))?\s+"
    r"(?:it\s+is|then|works|suits|sounds|please(?=\W*\Z)|would\s+(?:be|suit|work)|"
    r"is\s+(?:fine|good|great|grand|perfect|ideal|ok|okay|no\s+(?:problem|bother)|better|doable))\b",
    re.IGNORECASE,
)
"""An hour in figures without its day, and without "pm": "4 it is", "see you at 4", "I can do 4"."""
_NUMBERS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
_SPELLED = expression(
    rf"\b(?:(?P<half>half)\s+(?:past\s+)?)?(?P<hour>(?:{'|'.join(_NUMBERS[1:])})|(?<=half\s)(?:one|1?\d)|"
    r"(?<=past\s)(?:one|1?\d))\b",
    re.IGNORECASE,
)
_ARRIVES = expression(
    r"\b(?:arriv\w+|get(?:ting)?\s+there|(?:be|being)\s+there\s+(?=by|from|around|about|before|for)|"
    r"turn(?:ing)?\s+up|show(?:ing)?\s+up|"
    r"park(?:ed|ing)?|sign(?:ing)?\s+in|check(?:ing)?\s+in|set(?:ting)?\s+(?:off|out)|leav(?:e|ing)|"
    r"in\s+(?:the\s+|your\s+)?(?:reception|lobby|car\s+park|foyer|waiting\s+room))\b[^,.;!?\n]{0,30}?\b(?:at|by|for|"
    r"around|from|about|before)\s+"
    r"(?P<when>(?:half|quarter)?\s?[^,;!?\n]{1,12})",
    re.IGNORECASE,
)
"""When the user will be at the door, which is no time of an interview."""
_ASKS_POLITELY = expression(
    r"[\s,–—-]{1,4}(?:if|(?:does|would|will|is)(?=\s+(?:that|it)\b)|hope(?:fully)?|assuming)\s+(?:that|it|"
    r"this)(?:['’]s|\s+(?:is|still))?\s*"
    r"(?:suits?|works?|ok|okay|fine|good|alright|all\s+right|convenient)[^?.!]{0,25}\?\s*\Z",
    re.IGNORECASE,
)
"""What is asked behind an hour that the user names: "Friday at 9 is good, if that suits?"."""
_QUESTION = expression(r"\W*(?:would|could|is|are|does|do|can|will|how|what|which|shall|may)\b", re.IGNORECASE)
_NO_PROBLEM = expression(
    r"\b(?:no(?:t\s+a)?\s+(?:problem|worries|worry|bother|dramas|trouble|rush)|don['’]?t\s+(?:worry|be\s+sorry)|"
    r"not\s+at\s+all)\b",
    re.IGNORECASE,
)
_NOON = re.compile(r"\b(?:noon|midday)\b", re.IGNORECASE)
_PART_OF_HOUR = expression(r"\b(?:half|quarter)(?:\s+(?:past|after|to|before|till))?\s+\Z", re.IGNORECASE)
_BARE_NUMBER = expression(r"[^\W\d]+\s+(?P<hour>\d{1,2})")


def no_zone(_: str) -> None:
    """Given a clause of which no zone is asked, return none."""


def readable(sentence: str) -> str:
    """Given a sentence, return it for looking for times in it, without those at which somebody will be at the door."""
    return _ARRIVES.sub(" ", masked(sentence[:600]))


def find_picks(
    sentences: tuple[str, ...], calendar: Calendar, zone_said: Callable[[str], str | None] = no_zone
) -> tuple[SlotPick, ...]:
    """Given the user's own mail, return the times that it accepts; none that it refuses, asks about, or leaves open.

    "Thursday 10 works" names Thursday and ten o'clock. An hour from 1 to 6 without "am" is one of the afternoon.
    ``zone_said`` tells the zone that a clause names with its hour.
    """
    picks: list[SlotPick] = []
    bare = refused = False
    for place, sentence in enumerate(sentences[:40]):
        monday = week_said_before(sentences, place, calendar.today)
        plain = readable(sentence)
        plain = plain if _QUESTION.match(plain) else _ASKS_POLITELY.sub(".", plain)
        firm = _FIRM.search(plain) is not None
        for clause in _clauses(plain):
            zone = zone_said(clause)
            named = in_week(of_clause(clause, calendar), monday)
            found = [replace(pick, firm=firm, zone=zone if pick.at else None) for pick in named]
            picks.extend(pick for pick in found if pick not in picks)
            bare = bare or _BARE.search(clause) is not None
        bare = bare or assents(sentence)
        refused = refused or _REFUSES.search(_NO_PROBLEM.sub("", plain)) is not None
        refused = refused or asks_for_another(plain) or puts_off(plain) or _IS_ANOTHERS.search(plain) is not None
    if not picks and not refused and any(map(_BOTH.search, sentences[:40])):
        return BOTH
    if not picks and bare and not refused:
        return (SlotPick(),)
    return _joined(tuple(picks))


def _joined(picks: tuple[SlotPick, ...]) -> tuple[SlotPick, ...]:
    """An hour and a day, of which each stands alone, as the one time that they are: "2 works. See you Friday"."""
    days = [pick for pick in picks if pick.on or pick.weekday is not None]
    hours = [pick for pick in picks if pick.at and pick not in days]
    if len(picks) != 2 or len(days) != 1 or len(hours) != 1 or days[0].at or days[0].ordinal or hours[0].ordinal:
        return picks
    return (replace(days[0], at=hours[0].at, zone=hours[0].zone, firm=days[0].firm or hours[0].firm),)


def closes(sentences: Sequence[str]) -> bool:
    """Given an answer to a question of time, return whether it leaves nothing open: "Thursday works. See you then"."""
    asked = any(one.rstrip().endswith("?") and _OF_TIME.search(one) for one in sentences)
    return not asked and any(_FIRM.search(one) or _MOVED.search(one) for one in sentences)


def wanted(sentence: str) -> Iterator[str]:
    """Given a readable sentence, yield its clauses that refuse nothing: what follows "instead of" is not wanted."""
    start, refused = 0, False
    for cut in [*_CLAUSE.finditer(sentence), None]:
        clause = sentence[start : cut.start() if cut else len(sentence)]
        if not refused and not _REFUSES.search(_NO_PROBLEM.sub("", clause)) and not _IS_ANOTHERS.search(clause):
            yield clause
        if cut:
            start, refused = cut.end(), _is_left_out(clause, cut)


def _clauses(sentence: str) -> list[str]:
    """The clauses that accept something; what follows "instead of" is refused, whatever its own words are."""
    if sentence.rstrip().endswith("?"):
        return []
    sentence = _REASON.sub(_without_reason, sentence)
    accepted = []
    start = 0
    refused = False
    for cut in [*_CLAUSE.finditer(sentence), None]:
        clause = _behind_so(sentence[start : cut.start() if cut else len(sentence)])
        words = re.search(r"[^\W\d_]{3,}\s+[^\W\d_]{3,}\s+[^\W\d_]{3,}", clause)
        engaged = _REPORTS.search(clause) or hindered(clause) is not None
        bare = words is None and (not engaged or _UNTIL.search(clause) is not None)
        if (
            not refused
            and not _IS_ANOTHERS.search(clause)
            and not _REFUSES.search(_NO_PROBLEM.sub("", clause))
            and not _OPEN.search(clause)
            and (_ACCEPTS.search(clause) or bare)
        ):
            accepted.append(clause)
        if cut:
            start, refused = cut.end(), _is_left_out(clause, cut)
    return accepted


def _is_left_out(clause: str, cut: re.Match[str]) -> bool:
    """Whether what follows a cut is what is not wanted: "instead of Friday", "anything but the 10am"."""
    if _ELSEWHERE.search(cut[0]):
        return True
    every = _ALL.search(clause)
    return every is not None and not (every["said"] and _GOES_ON.match(cut.string, cut.end()))


def _without_reason(reason: re.Match[str]) -> str:
    """Nothing in place of a reason behind words that name a time; else the reason as it stands."""
    clause = re.split(r"[.;!?\n]", reason.string[: reason.start()])[-1]
    return "" if _NAMES_A_TIME.search(clause) else reason[0]


def _behind_so(clause: str) -> str:
    """What a clause comes to where it refuses something first: "I'm on nights that week so Thursday at 2"."""
    cut = _SO.search(clause)
    refuses = cut is not None and _REFUSES.search(clause, 0, cut.start()) is not None
    return clause[cut.end() :] if cut and refuses else clause


def in_week(picks: Sequence[SlotPick], monday: date | None) -> list[SlotPick]:
    """Given picks and the Monday of the week that is spoken of, if any is, return its weekdays on their dates."""
    dates = {pick: monday + timedelta(days=pick.weekday) for pick in picks if monday and pick.weekday is not None}
    return [replace(pick, on=pick.on or dates.get(pick)) for pick in picks]


def of_clause(clause: str, calendar: Calendar) -> list[SlotPick]:
    """Given a clause, return the times that it names, each as far as it names it."""
    ordinals = [SlotPick(ordinal=_ordinal(match)) for match in _ORDINAL.finditer(clause)]
    days = find_days(clause, calendar)
    if not days:
        bare = (
            _time(clause, 0, len(clause), marked=True) or _in_words(clause, 0, len(clause), ()) or _hour_alone(clause)
        )
        return ordinals or ([SlotPick(at=bare)] if bare else [])
    picks = []
    for index, found in enumerate(days):
        stop = days[index + 1].start if index + 1 < len(days) else len(clause)
        at = _time(clause, found.end, stop, marked=False) or _in_words(clause, found.end, stop, days)
        if at is None and index == 0:
            before = clause[: found.start]
            opening = _OPENS_WITH_HOUR.search(_SPELLED.sub(_in_figures, before))
            at = _time(clause, 0, found.start, marked=True) or _hour_alone(_BEFORE_A_DAY.sub("", before))
            at = at or (_hour_alone(f"at {opening[0].split()[-1]}") if opening else None)
        picks.append(SlotPick(found.weekday, found.day if found.exact or found.of_week else None, at))
        number = _BARE_NUMBER.fullmatch(clause, found.start, found.end)
        if number and at is None and (hour := _hour_alone(f"at {number['hour']}")):
            picks.append(SlotPick(found.weekday, None, hour))  # "Thursday 10" of a month in which the tenth is one
    return picks


def _in_words(clause: str, start: int, stop: int, days: tuple[Found, ...]) -> time | None:
    """The time that is told in words behind a day: "Wednesday the 18th at half past nine"."""
    return next((clock.begin for clock in find_clocks(clause, days) if start <= clock.position < stop), None)


def _hour_alone(clause: str) -> time | None:
    """The hour that stands alone; from 1 to 6 it is one of the afternoon."""
    found = _HOUR_ALONE.search(_SPELLED.sub(_in_figures, clause))
    if found is None:
        return None
    hour, minute = (found["hour"], found["minute"]) if found["hour"] else (found["hour_2"], found["minute_2"])
    return time(int(hour) + (12 if 1 <= int(hour) <= 6 and not hour.startswith("0") else 0), int(minute or 0))


def _in_figures(match: re.Match[str]) -> str:
    hour = match["hour"].lower()
    return f"{_NUMBERS.index(hour) + 1 if hour in _NUMBERS else hour}{':30' if match['half'] else ''}"


def _ordinal(match: re.Match[str]) -> int:
    if match["letter"]:
        return ord(match["letter"]) - ord("A") + 1
    return int(match["number"]) if match["number"] else ORDINALS[(match["word"] or match["alone"]).lower()]


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
        half = (match["half"] or "").lower()[:1]
        if half and 1 <= hour <= 12:
            hour = hour % 12 + (12 if half == "p" else 0)
        elif 1 <= hour <= 6 and not match["hour"].startswith("0"):
            hour += 12
        if hour < 24:
            return time(hour, int(match["minute"] or 0))
    return None
