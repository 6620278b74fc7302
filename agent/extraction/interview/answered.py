"""The day that the user named in the mail that is answered, where the answer names only the hour: "10:30 then"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from agent.expressions import expression
from agent.extraction.when.calendars import Calendar, Found
from agent.extraction.when.days import find_days, masked
from agent.model.mail import Message
from agent.model.settings import Profile
from agent.parsing.body import take_apart
from agent.parsing.quotes import attribution, is_quoted, opening, unquoted

_MOST = 6000  # characters of what is quoted
_MOST_LINES = 8  # before the heading of the mail that is answered
_NOT_THEN = expression(
    r"\b(?:not?|never|cannot|but|except|unfortunately|busy|nicht|kein\w*|leider|aber|pas|mais|pero|não|mas|niet|maar|"
    r"non|ma)\b|n['’]t\b",
    re.IGNORECASE,
)
_HOUR_OR = expression(
    r"\d[^.;!?]{0,40}\bor\s+(?:(?:on|maybe|perhaps|even|also|else|this|next|the)\s+){0,3}\Z", re.IGNORECASE
)
"""Before a day that the hour is not of which stands there: "Would 2.15 work, or Thursday morning?"."""


def answered_day(message: Message, profile: Profile | None, calendar: Calendar) -> str:
    """Given an answer, return the one day that the user's own mail names, to which it is the answer, in the words of
    that mail.

    "" where that mail is not quoted, names no day or several, names an hour of another day beside it, or says that the
    day does not suit; and where it is the weekday of the answer itself, which may mean this one.
    """
    lines = message.body.quoted[:_MOST].split("\n")
    begins, ends = _heading(lines)
    heading = " ".join(lines[begins:ends])
    if profile is None or not _is_from(heading, profile):
        return ""
    said = said_in_answered(message)
    today = any(found.day == calendar.today for found in find_days(masked(heading), calendar))
    named = [(plain, found) for plain in map(masked, said) for found in find_days(plain, calendar)]
    if len({found.day for _, found in named}) != 1 or any(_NOT_THEN.search(plain) for plain, _ in named):
        return ""
    plain, found = named[0]
    if _HOUR_OR.search(plain, 0, found.start):
        return ""
    known = today or not (_is_relative(plain, found) or _is_todays_weekday(plain, found, calendar))
    return plain[found.start : found.end] if known else ""


def refuses(sentence: str) -> bool:
    """Given a sentence with a day, return whether it may say that the day does not suit."""
    return _NOT_THEN.search(sentence) is not None


def said_in_answered(message: Message) -> tuple[str, ...]:
    """Given an answer, return the sentences of the mail that it answers, as far as they are quoted."""
    lines = message.body.quoted[:_MOST].split("\n")
    _, ends = _heading(lines)
    return take_apart("\n".join(unquoted(line) if is_quoted(line) else line for line in lines[ends:])).sentences


def _heading(lines: Sequence[str]) -> tuple[int, int]:
    """Where the heading of the mail begins that is answered, and where it ends; the same where there is none."""
    listed = list(lines)
    for at in range(min(_MOST_LINES, len(listed))):
        if count := attribution(listed, at) or opening(listed, at):
            return at, at + count
    return 0, 0


def _is_from(heading: str, profile: Profile) -> bool:
    """Whether a heading says that the user wrote what follows: who is named first in it did."""
    folded = heading.casefold()
    names = (*profile.addresses, profile.full_name.casefold())
    first = min((folded.find(name) for name in names if name and name in folded), default=-1)
    return first >= 0 and not re.search(r"\S+@\S+", folded[: max(0, first - 1)])


def _is_todays_weekday(plain: str, found: Found, calendar: Calendar) -> bool:
    """Whether a day is told by the weekday alone on which the answer is written.

    Named on Monday, and answered on that Thursday, it is no Thursday in a week.
    """
    alone = found.weekday is not None and not re.search(r"\d", plain[found.start : found.end])
    return alone and found.day is not None and found.day.weekday() == calendar.today.weekday()


def _is_relative(plain: str, found: Found) -> bool:
    """Whether a day is told by the day of writing: "tomorrow"."""
    return found.weekday is None and not re.search(r"\d", plain[found.start : found.end])
