"""Clock times in words: "half past two", "halb drei", "a las diez", "kwart voor negen"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Set
from dataclasses import dataclass
from datetime import time

from agent.expressions import WORD, expression
from agent.extraction.when.calendars import Found
from agent.extraction.when.day_parts import NO_GERMAN, half_before, half_behind
from agent.extraction.when.taken import Taken


@dataclass(frozen=True, slots=True)
class Clock:
    """A clock time, or a range of them, and where it stands."""

    position: int
    stop: int
    begin: time
    until: time | None = None


HOURS_IN_WORDS = {
    "en": "one two three four five six seven eight nine ten eleven twelve",
    "de": "eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn",
    "nl": "één twee drie vier vijf zes zeven acht negen tien elf twaalf",
    "fr": "une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit",
    "es": "una dos tres cuatro cinco seis siete ocho nueve diez once doce",
    "pt": "uma duas três quatro cinco seis sete oito nove dez onze doze",
    "it": "una due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici",
}
_MINUTES = {
    "half": 30, "halb": 30, "demie": 30, "demi": 30, "media": 30, "meia": 30, "mezza": 30, "mezzo": 30, "thirty": 30,
    "trente": 30, "dreißig": 30, "trinta": 30, "treinta": 30, "trenta": 30,
    "quarter": 15, "viertel": 15, "kwart": 15, "quart": 15, "cuarto": 15, "quarto": 15, "fifteen": 15, "quinze": 15,
    "fünfzehn": 15, "quince": 15, "quindici": 15,
    "dreiviertel": 45, "forty-five": 45, "quarante-cinq": 45, "fünfundvierzig": 45,
    "five": 5, "fünf": 5, "vijf": 5, "cinq": 5, "cinco": 5, "ten": 10, "zehn": 10, "tien": 10, "dix": 10, "diez": 10,
    "dez": 10, "dieci": 10, "twenty": 20, "zwanzig": 20, "twintig": 20, "vingt": 20, "veinte": 20, "vinte": 20,
    "twenty-five": 25, "forty": 40,
}  # fmt: skip
_BEFORE_THE_HOUR = frozenset(["to", "before", "vor", "voor", "menos", "meno", "moins"])
_TOWARDS = frozenset(["halb", "viertel", "dreiviertel"])
"""What German counts towards the hour that is named: "halb drei" is half past two. Dutch "half drie" is too."""

_FOLLOWED = (
    r"(?=\s*(?:$|[.,;:!?)(\n–—-]|(?:on|or|and|in|at|sharp|then|with|if|it|as|like|for|am|pm|precise|works|is|was|instead|from(?=\s(?:the|our|my|here)\b)"
    r"|not|any(?=\s(?:good|use)\b)|for(?=\s(?:an?|the|your|our|coffee|tea|lunch)\b)|suits?(?=\s(?:me|us|you|him|her|them|both|all|everyone|everybody|well|fine|perfectly|best|[A-Z]))|"
    r"mit|am|im|bei|und|oder|met|op|bij|en|of|tomorrow|today|tmrw)\b|\w+day\b))"
)
_PARTS = {
    "FR": r"(?P<minutes>demie|quart|trente|quinze|quarante-cinq|dix|vingt)",
    "ES": r"(?P<minutes>media|cuarto|diez|veinte|cinco)",
    "PT": r"(?P<minutes>meia|quarto|quinze|trinta|dez|vinte)",
    "IT": r"(?P<minutes>mezza|mezzo|quarto|dieci|trenta)",
}
# (language, words with {H} for the hour and {FR} and the like for minutes, the words of which a text then has one in
# it, whether a day has to stand beside them)
_PHRASES: tuple[tuple[str, str, str, bool], ...] = (
    (
        "en",
        r"(?P<minutes>half|quarter|(?<!from\s)(?:five|ten)(?=\s+to\b)|(?:five|ten)(?!\s+to\b)|twenty(?:-five)?)\s+"
        r"(?P<way>past|to|after|before)\s+{H}",
        "half quarter five ten twenty", False,
    ),
    ("en", r"(?P<minutes>half)\s+{H}(?!\s*(?:days?|hours?|weeks?|minutes?|of|an?)\b)", "half", True),
    (
        "en", r"(?:at|for|about|around|till|until|say)\s+(?P<minutes>half)\s+{H}(?!\s?[:.,]\d)" + _FOLLOWED, "half",
        False,
    ),
    ("en", r"{H}\s+o['’]?\s?clock", "clock", False),
    (
        "en", r"{W}(?=\s+(?:in\s+the|this|tomorrow)\s+(?:morning|afternoon|arvo|evening)\b)",
        "morning afternoon arvo evening", False,
    ),
    (
        "en", r"(?:at|for|by|from|is|day,?)\s+{H}[\s-](?P<minutes>thirty|fifteen|forty-five|twenty|ten|forty)\b",
        "thirty fifteen forty twenty ten", False,
    ),
    (
        "en", r"{W}[\s-](?P<minutes>thirty|fifteen|forty-five)\b(?![\s-](?:minute|min|day|hour|odd))",
        "thirty fifteen forty", True,
    ),
    ("en", rf"(?:at|for|by)\s+{{W}}{_FOLLOWED}", "at for by", True),
    (
        "en",
        r"(?:\w*day|morning|afternoon|evening|lunchtime|tomorrow),?\s+(?:at\s+)?(?:about|around|round|roughly|say)\s+"
        rf"{{W}}{_FOLLOWED}",
        "about around round roughly say", True,
    ),
    ("en", r"{W}(?=(?:\s+(?:tonight|tomorrow|today|(?:on\s+)?\w+day))?,?\s+it\s+is\b)", "is", True),
    ("en", rf"(?<!are\s)(?<!were\s)(?<!['’]re\s)still\s+{{W}}(?!\s+of\b){_FOLLOWED}", "still", True),
    ("de", r"(?P<minutes>halb|(?:drei)?viertel)\s+{H}", "halb viertel dreiviertel", False),
    ("de", r"(?P<minutes>viertel|zehn|fünf|zwanzig)\s+(?P<way>vor|nach)\s+{H}", "viertel zehn fünf zwanzig", False),
    ("de", r"{W}\s+Uhr(?:\s+(?:und\s+)?(?P<minutes>dreißig|fünfzehn|fünfundvierzig)\b)?", "uhr", False),
    ("de", rf"um\s+{{W}}{_FOLLOWED}", "um", True),
    ("nl", r"(?P<minutes>half)\s+{W}", "half", False),
    ("nl", r"(?P<minutes>kwart|tien|vijf|twintig)\s+(?P<way>over|voor)\s+{H}", "kwart tien vijf twintig", False),
    ("nl", r"{W}\s+uur\b", "uur", False),
    ("nl", rf"om\s+{{W}}{_FOLLOWED}", "om", True),
    ("fr", r"{W}\s+heures?(?:\s+(?P<way>et|moins)?\s*(?:le\s+)?{FR}\b)?", "heure heures", False),
    ("fr", r"{D}\s?(?:h|heures)\s+(?P<way>et|moins)\s+(?:le\s+)?(?P<minutes>demie|quart)\b", "demie quart", False),
    ("es", r"(?:a|sobre|para|son|desde)\s+las?\s+{H}(?:\s+(?P<way>y|menos)\s+{ES})?\b(?!\s?[:.]\d)", "la las", False),
    ("es", r"las\s+{W}(?:\s+(?P<way>y|menos)\s+{ES})?\b", "las", True),
    (
        "pt",
        r"(?:às|as|à|pelas|das)\s+{H}(?:\s+(?P<way>e|menos)\s+(?:um\s+)?{PT})?\b(?!\s?(?:[:.h]\s?\d|h\b|heures?\b))",
        "às as à pelas das", False,
    ),
    ("pt", r"{H}\s+(?P<way>e)\s+(?P<minutes>meia)\b", "meia", False),
    ("it", r"{W}\s+(?P<way>e|meno)\s+(?:un\s+)?(?P<minutes>mezza|mezzo|quarto)\b", "mezza mezzo quarto", False),
    (
        "it", r"(?:alle|le|dalle|per\s+le|ore)\s+{H}(?:\s+(?P<way>e|meno)\s+(?:un\s+)?{IT})?\b(?!\s?[:.,]\d)",
        "alle le dalle ore", False,
    ),
)  # fmt: skip


def _compiled(language: str, source: str) -> re.Pattern[str]:
    """Given a phrase, return its expression: {W} is an hour in words, {D} in figures, {H} either."""
    named = "|".join(sorted(HOURS_IN_WORDS[language].split(), key=len, reverse=True))
    hour = {
        "W": rf"(?P<hour>{named})\b",
        "D": r"(?P<hour>[012]?\d)",
        "H": rf"(?P<hour>{named}|[012]?\d)(?:\b|(?=[ap]m\b))",
    }
    for name, part in {**hour, **_PARTS}.items():
        source = source.replace(f"{{{name}}}", part)
    return expression(rf"\b(?:{source})", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Phrase:
    """A turn of phrase that names a clock time, and what a text has in it where one stands there."""

    language: str
    words: re.Pattern[str]
    beside: bool  # whether a day has to stand beside it
    has: frozenset[str]
    hours: frozenset[str]  # or a figure, where ``figures``
    figures: bool

    def may_be_in(self, words: Set[str], *, figures: bool) -> bool:
        """Given the words of a text in small letters, and whether it has figures, return whether to look for it."""
        hour = (self.figures and figures) or not self.hours.isdisjoint(words)
        return hour and not self.has.isdisjoint(words)


_WORDED = tuple(
    _Phrase(
        language,
        _compiled(language, source),
        beside,
        frozenset(has.split()),
        frozenset(word.partition("-")[0] for word in HOURS_IN_WORDS[language].split()),
        "{W}" not in source,
    )
    for language, source, has, beside in _PHRASES
)
_FIGURE = expression(r"\d")
_HALF = expression(rf"\s?(?:[ap]\.\s?m\.|pm\b|am\b{NO_GERMAN})", re.IGNORECASE)
"""Behind an hour in words, the half of the day that belongs to it: "half past 2" pm."""


def clocks_in_words(text: str, days: tuple[Found, ...]) -> Iterator[Clock]:
    """Given text that went through ``masked`` and the days in it, yield its clock times that are told in words."""
    taken = Taken(len(text))
    words, figures = frozenset(WORD.findall(text.lower())), _FIGURE.search(text) is not None
    for phrase in _WORDED:
        if not phrase.may_be_in(words, figures=figures):
            continue
        for match in phrase.words.finditer(text):
            at = (
                match.start("minutes" if match.start("minutes") in range(match.start("hour")) else "hour")
                if "minutes" in match.groupdict()
                else match.start("hour")
            )
            if taken.touches(*match.span()) or is_inside(match, days):
                continue
            if phrase.beside and not is_dated(match, days, 30, 12):
                continue
            said = _said(match, phrase.language, text)
            if said is not None:
                taken.take(*match.span())
                half = _HALF.match(text, match.end()) if phrase.language == "en" else None
                yield Clock(at, half.end() if half else match.end(), said)


def _said(match: re.Match[str], language: str, text: str) -> time | None:
    groups = match.groupdict()
    hour = hour_of(language, match["hour"])
    minute = _MINUTES[(groups.get("minutes") or "").lower()] if groups.get("minutes") else 0
    way, kind = (groups.get("way") or "").lower(), (groups.get("minutes") or "").lower()
    half = half_behind(text, match.end(), hour) or half_before(text, match.start(), hour)
    towards = not way and (kind in _TOWARDS or (kind == "half" and language == "nl"))
    if way in _BEFORE_THE_HOUR:
        hour, minute = hour - 1, 60 - minute
    elif towards:
        hour -= 1
    return of_day(hour, minute, half)


def hour_of(language: str, word: str) -> int:
    """Given an hour in words or in figures, return its number."""
    return int(word) if word.isdigit() else HOURS_IN_WORDS[language].split().index(word.lower()) + 1


def of_day(hour: int, minute: int, half: str) -> time | None:
    """Given an hour as it is said, and "a", "p" or "" for its half, return the time; None where it may be either."""
    if hour == 0:
        hour = 12
    if hour > 12:
        return time(hour, minute) if hour < 24 else None
    if half:
        return time(hour % 12 + (12 if half == "p" else 0), minute)
    if hour in {6, 7}:
        return None
    return time(hour + 12 if hour < 6 else hour, minute)


def is_inside(match: re.Match[str], days: tuple[Found, ...]) -> bool:
    """Given what may be a clock time, return whether it is part of a day."""
    return any(day.start <= match.start() < day.end for day in days)


def is_dated(match: re.Match[str], days: tuple[Found, ...], before: int = 10, after: int = 6) -> bool:
    """Given the same, return whether a day stands within so many characters of it."""
    return any(0 <= match.start() - day.end <= before or 0 <= day.start - match.end() <= after for day in days)
