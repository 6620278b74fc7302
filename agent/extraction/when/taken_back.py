"""Hours that the same mail takes back: "Tuesday at 2. Scratch that, Tuesday at 3:30", "at 2pm - correction, 3pm"."""

from __future__ import annotations

import re

from agent.expressions import expression

_MONTH = r"(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*"
_WEEKDAY = r"(?:mon|tues?|wed(?:nes)?|thurs?|thu|fri|sat(?:ur)?|sun)(?:day)?"
_DATE = (
    rf"(?:the\s)?(?:\d{{1,2}}(?:st|nd|rd|th)?\s(?:of\s)?{_MONTH}|{_MONTH}\s\d{{1,2}}(?:st|nd|rd|th)?"
    r"|\d{1,2}(?:st|nd|rd|th))\b"
)
_DAY = rf"(?:\b{_WEEKDAY}\b(?:,?\s{_DATE})?|\b{_DATE}|\btomorrow\b)"
_CLOCK = r"(?<![\d:.])(?:1?\d|2[0-3])(?:[:.][0-5]\d)?(?:\s?[ap]\.?m\b\.?)?(?![\d:]|\.\d|\s?(?:st|nd|rd|th)\b|\s?%)"
_SLIP = (
    r"(?:(?:oh\s|ah\s)?(?:no|wait|oops|whoops|sorry|apologies|actually|correction|hang\son|hold\son)(?:,?\s(?:no|wait|sorry))?"
    r"|(?:scratch|ignore|forget)\sthat|my\s(?:mistake|bad))"
)
_MEANS = (
    r"(?:(?:(?:it\s(?:is|should\sbe)|it['’]s|that['’]s|that\sshould\s(?:be|say)|i\smean(?:t)?|i\sshould\shave\s(?:said|written)"
    r"|make\s(?:that|it)|let['’]s\smake\sit)\s)?(?:(?:on|at|for)\s)?)"
)
_TAKEN_BACK = expression(
    rf"(?P<day>{_DAY}[\s,]{{1,3}}(?:at\s|@\s?)?)?(?P<old>{_CLOCK})(?P<between>[^.!?\n\d]{{0,40}}?)"
    rf"[\s.,;:!?–—-]{{1,6}}(?:{_SLIP}[\s.,;:!–—-]{{1,4}}){{1,3}}{_MEANS}(?P<new>(?P<new_day>{_DAY})[\s,]{{1,3}}(?:at\s|@\s?)?{_CLOCK}|{_CLOCK})"
    r"(?!\s?(?:minutes?|mins?|hours?|hrs?|days?|weeks?|people|of\s(?:us|them)|candidates?)\b"
    r"|\s(?:would|works?|is|was|suits?|also|too|might|could|may|will)\b)",
    re.IGNORECASE,
)
_WAS_FINE = expression(r"\b(?:not|no\slonger|can['’]?t|cannot|or|free|works?|suits?)\b", re.IGNORECASE)
"""With what an hour is refused or one of several, and not mended."""


def without_taken_back(text: str) -> str:
    """Given a text, return it with blanks for each hour that it takes back at once for another, and for the words that
    do; and for its day, where the other hour has one of its own."""
    return _TAKEN_BACK.sub(_blanked, text)


def _blanked(found: re.Match[str]) -> str:
    if _WAS_FINE.search(found["between"]):
        return found[0]
    kept = "" if found["new_day"] else found["day"] or ""
    return f"{kept}{' ' * (found.start('new') - found.start() - len(kept))}{found['new']}"
