"""Whether the user is to choose one of several times that a mail names."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from datetime import date

from agent.expressions import expression
from agent.extraction.interview.answered import refuses
from agent.extraction.when.clocks import find_clocks
from agent.extraction.when.days import find_days, masked
from agent.extraction.when.moments import Moment
from agent.extraction.when.passages import BREAK, line_at
from agent.extraction.when.readers import Reader

_CHOICE = expression(
    r"\b(?:which(?:ever)?(?:\s+of\s+(?:these|those|them|the)\b|"
    r"\s+(?:one|time|timing|day|slot|date|option|session|hour|appointment)s?\b|"
    r"(?:\s+(?:would|will|is|are|do|does|might|could|may|is\s+the)){0,2}\s+"
    r"(?:you|ok(?:ay)?|best|better|suits?|works?|prefer\w*|convenient|good|fine|easier|easiest|possible)\b)|"
    r"(?:choose|pick|select|take)\s+(?:your\s+)?(?:one|whichever|whatever|between|"
    r"from(?:\s+(?:these|those|them|the\s+following))?|"
    r"the\s+(?:one|slot|time)\s+(?:that|which)|a\s+(?:slot|time|day))(?=\s*(?:\Z|[.,:;!?)\n–-]|and\b|or\b|if\b|"
    r"that\b|below\b))|"
    r"(?:one|any|either)\s+of\s+(?:these|those|them|the\s+(?:following|below|two|three|four|slots|times|dates|options))"
    r"(?=\s*(?:\Z|[.,:;!?)\n–-]|(?:slots?|times?|dates?|days?|hours?|options?|appointments?|and|or|if|is|would|"
    r"works?|suits?|fits?)\b))|"
    r"(?<!\bof\s)your\s+(?:\w+\s+)?(?:preference|choice|pick)(?=\s*(?:\Z|[.,:;!?)\n–-]|by\b|and\b))|"
    r"preferred\s+(?:slot|time|date|day|option|timing)|"
    r"(?:works?|suits?|fits?)\s+(?:you\s+)?(?:best|better)|"
    r"\bwe(?:['’]ve|\s+(?:still\s+)?have)(?:\s+got)?\s[^.!?\n]{1,60}\s(?:left|available|free|open)(?=\s*(?:[.,;!?\n]|\Z))|"
    r"(?:two|three|four|five|several|a\s+few|"
    r"following)\s+(?:possible\s+|available\s+|free\s+)?"
    r"(?:slots|options|openings|possibilities|windows)|"
    r"welche[rsn]?\b(?:\s+\w+){0,4}\s+(?:passt|besser|recht|lieber|am\s+besten)|"
    r"(?:such|wähl)\w*\s+(?:\w+\s+){0,4}aus|zur\s+(?:auswahl|wahl)|"
    r"le(?:quel|squels)\b|quel\s+(?:créneau|horaire|jour)|vous\s+convien\w+\s+le\s+mieux|au\s+choix|"
    r"cuál\b|qué\s+(?:horario|día)|elij[ae]|escoj[ae]|qual\s+(?:dos|das|horário|dia|delle|dei|prefer\w+)|escolh\w+|"
    r"welk\w*\b(?:\s+\w+){0,4}\s+(?:uit|past|best|beter|voorkeur)|voorkeur|kies\b|"
    r"quale\s+(?:dei|delle|prefer\w+|giorno|orario)|scegli\w*)",
    re.IGNORECASE,
)
"""Words that leave it to the user which of several times it is to be."""
_OR_AT_ALL = r"or|oder|ou(?:\s+bien)?|oppure"
_OR = {name: expression(rf"\b(?:{words})\b", re.IGNORECASE) for name, words in (
    ("", _OR_AT_ALL), ("es", rf"{_OR_AT_ALL}|o|u"), ("it", rf"{_OR_AT_ALL}|o"), ("nl", rf"{_OR_AT_ALL}|of"),
)}  # fmt: skip
"""What joins two of which one is to be, by language: "of" and "o" are that in some alone."""
_HOUR = expression(
    r"\s+(?:(?:at|around|about|um|à|a\s+las|om|alle)\s+)?[0-2]?\d(?:[:.h][0-5]\d)?(?:\s?[ap]\.?m\.?)?\s*(?:\Z|"
    r"[.,;?!)\n])",
    re.IGNORECASE,
)
_HOUR_BEFORE = expression(
    r"(?<![\w/.:,-])(?:(?:at|either|around|about|between|um|à|a\s+las|om|alle)\s+)?(?:[01]?\d|"
    r"2[0-3])(?:[:.h][0-5]\d)?(?:\s?[ap]\.?m\.?)?\s*\Z",
    re.IGNORECASE,
)
_AT_ONCE = expression(r"\s{1,3}(?:(?:at|um|à|a\s+las|om|alle)\s+)?")
_GAP = expression(r"[\s,;]*\Z")
_REST = expression(r"[^.!?\n]*\Z")
_NEAR = 60  # characters to each side of "or" in which the times stand that it joins
_PART_END = expression(r"[!?;]\s|(?<!\d)\.\s+(?=[A-ZÀ-Þ])|\n\s*\n|\n\s*[-*•·]|\n(?=[^\n:]{2,30}:)")


_SIGN = r"(?:[1-9]|[a-e])"
_OPTION = (
    r"(?:option|number|no\.?|nr\.?|slot|choice|time|date|proposal|suggestion|variante|möglichkeit|vorschlag|termin|proposition|"
    r"créneau|choix|opción|propuesta|fecha|opção|proposta|data|opzione|optie|voorstel|nummer|numéro|número|numero|n[°º])"
)
_NUMBERED = expression(
    rf"[ \t]{{0,9}}(?:{_OPTION}\s)?\(?(?P<sign>{_SIGN})(?:[).:]|\s?[–—-])[ \t]{{1,9}}[^\n\d]{{0,24}}\Z", re.IGNORECASE
)
"""What opens the line of one of several times: "(2) Thursday"."""
_BY_NUMBER = expression(
    rf"\b(?:{_OPTION}|under|unter|sous|con|con\sla|with|take|go\sfor)\s(?:\((?P<sign>{_SIGN})\)|(?P<bare>{_SIGN})(?=[\s,;!)]|\.(?!\d)|\Z))",
    re.IGNORECASE,
)
"""What names one of them again by its number: "the time under (2)", "option 2 works"."""
_TAKEN_UP = expression(
    r"\b(?:works?|suits?|best|better|fine|good|great|perfect|ideal|take|taken|took|chosen?|choose|book(?:ed)?|pick(?:ed)?|"
    r"confirm\w*|go(?:ing)?\s(?:for|with)|prefer\w*|receive|see\syou|meet\syou|it\sis|then|passt|nehmen|gerne?|bestätig\w+|"
    r"convien\w+|prenons|retenons|retenu\w*|parfait|confirm\w+|viene\sbien|elegimos|quedamos|perfect[oa]|ficamos|escolhemos|"
    r"marcad[oa]|ótim[oa]|past|schikt|nemen|kiezen|graag|va\sbene|scegliamo|prendiamo|confermi\w+|perfett[oa])\b",
    re.IGNORECASE,
)
_SAID_END = expression(r"(?<=[.!?;])\s")


def by_number(text: str, moments: Sequence[Moment]) -> tuple[Moment, ...]:
    """Given a text and its times, return only the one that it chooses by its number; all of them where it does not.

    "1) Tuesday at 10, 2) Thursday at 3 ... Option 2 suits us". An option that is refused by its number is not chosen.
    """
    signs: dict[str, Moment] = {}
    for one in moments:
        line = text.rfind("\n", 0, one.clock) + 1
        if head := _NUMBERED.match(text[line : min(one.position, one.clock)] or " "):
            signs.setdefault(head["sign"].casefold(), one)
    if len(signs) < 2 or len(signs) != len(moments):
        return tuple(moments)
    lines = {line_at(text, one) for one in moments}
    rest = [line for line in text.split("\n") if line not in lines]
    said = [part for line in rest for part in _SAID_END.split(line) if not part.endswith("?") and not refuses(part)]
    said = [part for part in said if _TAKEN_UP.search(part)]
    named = {(found["sign"] or found["bare"]).casefold() for part in said for found in _BY_NUMBER.finditer(part)}
    return (signs[named.pop()],) if len(named) == 1 and named <= signs.keys() else tuple(moments)


_READERS_LIST = expression(
    r"\b(?:of|from|out\s+of|among|amongst)\s+(?:your|the)\s+(?:\w+\s)?(?:suggestions?|options?|times|slots|dates|availabilit\w+|possibilities|proposals?)\s?"
    r"\((?P<list>[^()\n]{5,160})\)(?P<rest>[^.!?\n]{3,120})",
    re.IGNORECASE,
)
_BY_PLACE = expression(r"\b(?:the\s)?(?P<place>first|second|third|fourth|last)\b", re.IGNORECASE)
_PLACES = {"first": 0, "second": 1, "third": 2, "fourth": 3, "last": -1}


def of_readers_list(text: str, moments: Sequence[Moment]) -> tuple[Moment, ...]:
    """Given a text and its times, return only the one that it takes from a list of the reader's own; all of them where
    there is no such list.

    "Of your suggestions (Tue 4pm, Thu 2pm) we can do Thursday", "the last one works best".
    """
    found = _READERS_LIST.search(text)
    listed = [one for one in moments if found and found.start("list") <= one.clock < found.end("list")]
    if found is None or len(listed) < 2:
        return tuple(moments)
    days = [listed[at] for at in range(len(listed)) if listed[at].day.strftime("%A")[:3] in found["rest"]]
    place = _BY_PLACE.search(found["rest"])
    at = _PLACES[place["place"].casefold()] if place else len(listed)
    taken = days if len(days) == 1 else [listed[at]] if at < len(listed) and not days else listed
    return tuple(one for one in moments if one in taken or one not in listed)


def to_choose(text: str, moments: Sequence[Moment], reader: Reader) -> bool:
    """Given a text and its times, return whether the user is to choose one: "Friday at 4, or Monday early"."""
    return _joined_by_or(text, moments, reader) or (len(moments) > 1 and _choice_asked(text, moments))


def _joined_by_or(text: str, moments: Sequence[Moment], reader: Reader) -> bool:
    plain = masked(text)
    following: tuple[Moment | None, ...] = (*moments[1:], None)
    for one, other in zip(moments, following, strict=False):
        for found in _OR.get(reader.language, _OR[""]).finditer(plain, max(0, one.position - 90), one.stop + 90):
            beside = _GAP.match(plain, one.stop, found.start())
            if beside and _HOUR.match(plain, found.end()):  # "Tuesday at 10 or 2"
                return True
            if _HOUR_BEFORE.search(plain[: found.start()][-24:]) and _AT_ONCE.fullmatch(plain, found.end(), one.clock):
                return True  # "10.00 or 14.00 on Tuesday"
            joined = beside and other and one.time_zone == other.time_zone and other.clock - found.end() < _NEAR
            if joined and other and _REST.match(plain, found.end(), other.clock):
                return True
            left = _PART_END.split(plain[max(0, found.start() - _NEAR) : found.start()])[-1]
            right = _PART_END.split(plain[found.end() : found.end() + _NEAR])[0]
            days = _days_in(left, reader)
            if days and _tells_time(right, reader) and len(days | _days_in(right, reader)) > 1:
                return True
    return False


def _choice_asked(text: str, moments: Sequence[Moment]) -> bool:
    """Whether the user is asked to choose, in the words with the times or right before or behind them."""
    cuts = [0, *(found.end() for found in BREAK.finditer(text)), len(text)]
    parts = list(itertools.pairwise(cuts))
    timed = {
        at for at, (start, stop) in enumerate(parts) for one in moments if start < one.stop and one.position < stop
    }
    return any(
        _CHOICE.search(text, start, stop) is not None
        for at, (start, stop) in enumerate(parts)
        if any(abs(at - other) <= 2 for other in timed)
    )


def _days_in(words: str, reader: Reader) -> set[date]:
    return {found.day for found in find_days(words, reader.calendar())}


def _tells_time(words: str, reader: Reader) -> bool:
    days = find_days(words, reader.calendar())
    return bool(days or find_clocks(words, days))
