"""The hour to which an interview moves on its own day: "could we push it back to 4?", "11 instead of 10 is better".

Which day that is, and of which half of it the hour is, can be told only where the interview is known (``shifts``).
"""

from __future__ import annotations

import re
from datetime import time

from agent.expressions import expression
from agent.extraction.words.calendar_words import ENGLISH_HOURS

_HOUR = (
    r"(?:(?P<part>half|quarter\s+(?P<way>past|to))\s+(?:past\s+)?)?(?:(?P<hour>[01]?\d|"
    r"2[0-3])(?:[:.](?P<minute>[0-5]\d))?|"
    rf"(?P<word>{'|'.join(ENGLISH_HOURS)}|noon|midday))(?:\s?(?P<half>[ap])\.?m\b\.?|\s*o['’]?clock)?"
)
_END = (
    r"(?=\s*(?:\Z|[.,;!?()]|[–—-]\s|(?:instead|rather|now|then|sharp|please|if|on|that|this|today|tomorrow|or(?!\s+(?:at\s+)?\d)|"
    r"as|so|because|since|and|but|due|would|at(?=\s+(?:the|our|my)\b)|"
    r"work|works|suit|suits|be|ok|okay|possible|better|for|(?:the\s+)?same|in\s+the|with|to(?=\s+[a-z]))\b))(?![.,:]\d)"
)
_MOVES = (
    r"(?:push|mov|put|bring|brought|bump|shift|chang|slid|slip|delay|re-?schedul|re-?arrang|nudg|pull|"
    r"switch)\w*\b[^.;!?\n\d]{0,50}?(?:\sfrom\s\d{1,2}(?:[:.]\d\d)?(?:\s?[ap]m)?)?\s"
    r"(?:to|until|till)\s+(?:(?:about|around|say)\s+)?"
)
_LEAVES_IT = r"leave\s+(?:it|this|that|things)\s+(?:till?|until)\s+(?:(?:about|around|say)\s+)?"
_RUNS_LATE = (
    r"(?:(?:running|be)\s+(?:[\w-]+\s+){0,3}?late|delayed|held\s+up|stuck)\b[^.;!?\n\d]{0,40}?(?:[,;:–—-]|\b(?:so|and))\s*"
    r"(?:(?:(?:can|could)\s+we\s+(?:do|say|make\s+(?:it|that))|(?:is|would|say|maybe|how\s+about|what\s+about|at|more\s+like|it['’]ll\s+be)\b)\s+){0,2}"
)
"""Before the hour at which it begins then: "Running late, 10:15 ok?"."""
_STARTS = (
    r"(?:do|make(?:\s+(?:it|that))?|say|come(?:\s+(?:in|by|over|down|along))?|coming(?:\s+in)?|meet|start|begin|"
    r"be(?:\s+(?:here|there))?|"
    r"manage|ring|call|speak|talk|chat|go\s+for|aim\s+for|kick\s+off|see\s+you|have\s+(?:you|it))"
    r"(?:\s+(?:you|me|us|it|this|the\s+\w+|our\s+\w+))?(?:\s+(?:in|on\s+[a-z]+day))?\s+(?:(?:at|for|around|about|"
    r"until)\s+)?"
)
_INSTEAD = (
    r"(?:\s+(?:on\s+)?(?:today|tomorrow|[a-z]+day|the\s+same\s+day))?,?\s+"
    r"(?:instead|rather\s+than|now\b|in\s+place\s+of)"
)
_ASKS = r"(?:would|could|does|is|will|how\s+about|what\s+about|would\s+it\s+be)\s+(?:at\s+)?"
_SUITS = (
    r"(?:\s+(?:be|still))?\s*(?:work|suit|do\b|ok\b|okay|alright|all\s+right|fine|possible|any\s+good|any\s+better|"
    r"better|instead|good|convenient|"
    r"\?)"
)
_NOW_IS = (
    r"(?:(?:new|revised|updated|corrected)\s+(?:start(?:ing)?\s+)?time\s*(?:is|will\s+be|would\s+be|:)|"
    r"(?:will|it['’]?s|is)\s+now\s+(?:be\s+|"
    r"start\s+|take\s+place\s+)?(?:at|for)|you(?:['’]re|\s+are)\s+now\s+(?:down\s+|in\s+|on\s+|booked\s+)?(?:at|for)|"
    r"(?:we|i|they)(?:['’](?:re|m)|\s+(?:are|am))\s+now\s+(?:starting|beginning|meeting|doing)\s+(?:(?:it|this|you)\s+)?(?:at|from)|now\s+(?:starts?|begins?)\s+at|"
    r"(?:ll|will|can)\s+now\s+(?:be\s+)?(?:meet|see|ring|call|phone|start|begin|join|speak)(?:ing)?(?:\s+(?:(?:to|with)\s+)?you)?"
    r"\s+(?:at|from))\s+"
)
_MEANT = (
    r"(?:(?:should|ought\s+to)\s+(?:actually\s+)?(?:be|read|say|have\s+(?:been|read|said))|"
    r"(?:i|we)\s+(?:(?:actually|really|of\s+course)\s+)?(?:mean|meant|intended)(?:\s+to\s+(?:say|write|put|type))?|"
    r"but\s+meant(?:\s+to\s+(?:say|write|put|type))?|(?:right|correct|actual|real)\s+(?:start(?:ing)?\s+)?"
    r"(?:time|hour)\s+(?:is|should\s+be|will\s+be))\s+(?:at\s+|for\s+)?"
)
"""What puts a slip of the pen right: "I wrote 2pm but it should be 12pm"."""
_SO_AT = (
    r"so\s+(?:we|i)(?:['’]ll|\s+(?:will|shall))\s+(?:only\s+|now\s+|just\s+)?(?:start|begin|kick\s+off|meet|(?:see|ring|call)\s+you)\s+"
    r"(?:at|from)\s+"
)
"""Behind a reason: "the alarm is tested at 10, so we will start at 10.15"."""
_MAKE_IT = (
    r"(?<!n['’]t\s)(?<!not\s)(?<!never\s)ma(?:k|d)e\s+(?:it|that|ours?|yours)\s+(?:more\s+like\s+|about\s+|around\s+)?"
)
_LETS = (
    r"(?:let['’]?s|shall\s+we|(?:we|i)(?:['’]ll|\s+will)|(?:can|could)\s+(?:we|you)|better)\s+(?:(?:just|maybe|rather|actually|please|possibly|perhaps)\s+)?"
    r"(?:make\s+it|(?:say|do)(?:\s+it)?|go|call\s+it|meet|start|begin|talk|speak|chat|come|have\s+it)\s+"
    r"(?:(?:at|for|with)\s+)?(?:(?:about|around)\s+)?(?!1[\s-]+(?:on|to)[\s-]+1)"
)
"""Before an hour that takes the place of the one that stands, with no word of that: "actually, make it 4.30"."""
_WILL_BE = (
    r"it(?:(?:['’]ll|\s+will)\s+(?:now\s+)?(?:have\s+to\s+)?be|(?:['’]s|\s+is)\s+now)\s+(?:(?:at|for|about|around)\s+)?"
)
_A_CHANGE = (
    r"(?:slight|small|quick|minor|little|tiny|last[\s-]minute)\s+change(?:\s+(?:of|to)\s+(?:the\s+)?(?:plan|time)s?)?"
    r"(?:\s+for\s+(?:today|tomorrow))?\s*[,;:–—-]\s*(?:(?:it['’]s|we['’]re|now|at|can\s+we\s+(?:do|say))\s+){0,2}"
)
_BUT = r"but\s+(?:(?:how|what)\s+about\s+|maybe\s+|perhaps\s+)?"
_FITS_IN = (
    r"(?:do|offer|give|make|manage|see|meet|fit|squeeze|slot|take|have|move|change)"
    r"(?:\s+(?:you|it|this|that|us))?(?:\s+(?:in|to))?\s+(?:(?:at|for|around|about)\s+)?"
)
_SAME_DAY = r",?\s+(?:on\s+|of\s+)?(?:(?:the|that)\s+(?:very\s+)?same|that)\s+(?:day|date|afternoon|morning|evening)\b"
_PLAIN_HOUR = (
    r"(?:(?:half|quarter\s(?:past|to))\s(?:past\s)?)?"
    rf"(?:[01]?\d(?:[:.][0-5]\d)?|2[0-3](?:[:.][0-5]\d)?|{'|'.join(ENGLISH_HOURS)}|noon|midday)(?:\s?[ap]\.?m\b\.?|\so['’]?clock)?"
)
_ONE_OF = (
    rf"(?P<hours>{_PLAIN_HOUR}(?:,\s(?:at\s)?{_PLAIN_HOUR}){{0,4}},?\s?(?:/|\bor\b)\s?(?:(?:at|even|maybe)\s)?"
    rf"{_PLAIN_HOUR})"
)
_EITHER = tuple(
    expression(rf"(?<![\w.:/]){words}", re.IGNORECASE)
    for words in (
        rf"{_ONE_OF}(?:\s(?:free|open|available|left))?{_SAME_DAY}",
        rf"(?:(?:the|that)\s(?:very\s)?same|that)\s(?:day|date|afternoon|morning|evening)\b[^.;!?\n\d]{{0,40}}?\s{_ONE_OF}(?:\s(?:left|free|open|available)|{_END})",
    )
)
"""Hours of which one is to be chosen, on the day that stands: "9.15 or 10.30 on the same day"."""
_EACH_OF_THEM = expression(rf"(?<![\w.:/]){_HOUR}", re.IGNORECASE)
_NEW = (
    *(
        expression(rf"\b{lead}{_HOUR}{_END}{behind}", re.IGNORECASE)
        for lead, behind in (
            (_MOVES, ""),
            (_LEAVES_IT, ""),
            (_STARTS, _INSTEAD),
            (_ASKS, _SUITS),
            (_NOW_IS, ""),
            (_MEANT, ""),
            (_SO_AT, ""),
            (_BUT, r"\s*\?"),
        )
    ),
    expression(rf"\b{_FITS_IN}{_HOUR}{_SAME_DAY}", re.IGNORECASE),
    expression(rf"\bsame\s+day\b[^.;!?\n\d]{{0,30}}?\b{_STARTS}{_HOUR}{_END}(?!\s*(?:or|/)\s*\d)", re.IGNORECASE),
)
_NEW_IN_A_CHANGE = tuple(
    expression(rf"\b{lead}{_HOUR}{_END}", re.IGNORECASE) for lead in (_MAKE_IT, _LETS, _WILL_BE, _A_CHANGE, _RUNS_LATE)
)
_ALONE = tuple(
    expression(rf"\b{lead}{_HOUR}{_END}{behind}", re.IGNORECASE)
    for lead, behind in ((_STARTS, r"(?!\s*(?:or|/)\s*\d)"), (_ASKS, _SUITS))
)
"""What names an hour where the day is known: "I'll call you at 2", "does 3 work?"."""
_NO_HOUR = expression(
    r"\b(?:rooms?|levels?|floors?|gates?|doors?|round|stage|part|phase|step|option|number|no|week|page|grade|band|"
    r"year)\.?\s+\Z",
    re.IGNORECASE,
)
_FOR_THE_READER = expression(
    rf"(?<![\w.:/])(?<!-){_HOUR}\s(?:your\s(?:local\s)?time\b(?!\szone)|(?:on|at)\syour\s(?:side|end|clock)\b|where\syou\sare\b"
    r"|for\syou(?=\s*(?:[.,;!)]|\Z|and\b)))",
    re.IGNORECASE,
)
_ONLY_IF = expression(r"\b(?:if|unless|whether|works?|suits?|free|could|would|can|or)\b", re.IGNORECASE)
_NOON = 12
_OPENS, _CLOSES = 7, 20  # people meet between these hours


def find_new_hour(sentence: str, *, change: bool = False) -> time | None:
    """Given a sentence, return the hour that it names as the new one; None where it names none, or several.

    An hour up to 12 may be of either half of the day. With ``change`` it is of a mail that surely changes an interview,
    where "let's make it 4.30" is enough.
    """
    among = (*_NEW, *_NEW_IN_A_CHANGE) if change else _NEW
    found = {_time(match) for words in among for match in words.finditer(sentence) if not _counts(match)}
    return found.pop() if len(found) == 1 else None


def find_hours_to_choose(text: str) -> tuple[time, ...]:
    """Given the text of a change, return the hours, on the day that stands, of which its reader is to choose one.

    Each up to 12 may be of either half of the day. Nothing where they are named with a day, or where there is only one.
    """
    found = next((match for words in _EITHER if (match := words.search(text))), None)
    if found is None:
        return ()
    hours = {_time(one): None for one in _EACH_OF_THEM.finditer(found["hours"])}
    return tuple(hours) if len(hours) > 1 else ()


def find_hour_alone(text: str) -> tuple[int, int, time] | None:
    """Given a text whose day is known, return where the only hour of meeting begins and ends in it, and that hour.

    One to six are in the afternoon. None where it names none, or several.
    """
    found = {
        (_begins(match), _ends(match)): _time(match)
        for words in _ALONE
        for match in words.finditer(text)
        if not _counts(match)
    }
    if len(found) != 1:
        return None
    (start, stop), hour = found.popitem()
    return start, stop, hour.replace(hour=hour.hour + _NOON) if hour.hour < _OPENS else hour


def find_readers_hour(sentence: str) -> time | None:
    """Given a sentence, return the one hour that it tells by its reader's clock: "so 3 pm for you", "10 your time"."""
    if sentence.rstrip().endswith("?") or _ONLY_IF.search(sentence):
        return None
    found = {_time(match) for match in _FOR_THE_READER.finditer(sentence) if not _counts(match)}
    return found.pop() if len(found) == 1 else None


def nearest(old: time, hour: time) -> time:
    """Given when an interview was to begin, and the hour to which it moves, return that hour in the likelier half of
    the day."""
    if hour.hour > _NOON:
        return hour
    either = [hour.replace(hour=hour.hour % _NOON + half) for half in (0, _NOON)]
    usual = [one for one in either if _OPENS <= one.hour < _CLOSES] or either
    return min(usual, key=lambda one: abs(_minutes(one) - _minutes(old)))


def _counts(match: re.Match[str]) -> bool:
    return _NO_HOUR.search(match.string[: _begins(match)]) is not None


def _begins(match: re.Match[str]) -> int:
    return match.start("part") if match["part"] else max(match.start("hour"), match.start("word"))


def _ends(match: re.Match[str]) -> int:
    return max(match.end(group) for group in ("hour", "minute", "word", "half"))


def _time(match: re.Match[str]) -> time:
    word = (match["word"] or "").lower()
    hour = int(match["hour"]) if match["hour"] else ENGLISH_HOURS.index(word) + 1 if word in ENGLISH_HOURS else _NOON
    minute = int(match["minute"] or 0)
    if match["part"]:
        minute = 30 if match["part"].lower() == "half" else 15
        if (match["way"] or "").lower() == "to":
            hour, minute = (hour - 1) % 24, 45
    if match["half"] and hour <= _NOON:
        hour = hour % _NOON + (_NOON if match["half"].lower() == "p" else 0)
    return time(hour, minute)


def _minutes(one: time) -> int:
    return one.hour * 60 + one.minute
