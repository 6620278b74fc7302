"""Whether the user's own mail says that they cannot come to what was set, and on which day that was."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from agent.expressions import SEARCHED, expression
from agent.extraction.when.calendars import Calendar, Found
from agent.extraction.when.days import find_days, masked
from agent.model.mail import ClaimKind, InterviewClaim, Move

_DAY = (
    r"(?:mon|tues?|wed(?:nes)?|thurs?|fri|sat(?:ur)?|sun)(?:day)?\b|\d{1,2}(?:st|nd|rd|th)\b|today|tomorrow|tonight|"
    r"(?<=\bthis\s)(?:morning|afternoon|evening)\b|"
    r"(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\s+\d"
)
_SAYS = expression(
    r"\bI\b(?:[^.;:!?\n]{0,80}?(?:\b(?:(?:can|wo|do)n?['’]?t|cannot|can\s+not|not|no\s+longer|unable)"
    r"(?:\s+(?:now|longer|going|be|able|think|that|to|I|can|will|actually|in\s+fact|after\s+all|unfortunately)\b)*\s+"
    r"(?:make|attend|come|do|join|be\s+(?:there|at|in|attending|coming|joining|making)|get\s+(?:there|to))\b|"
    r"(?:\b|['’]ll\s+)(?:have|need)\s+to\s+(?:cancel|call\s+off|postpone|put\s+off|re-?schedule|re-?arrange|move)\b))"
    r"(?P<what>[^.;!?\n]*)",
    re.IGNORECASE,
)
_ASKS_ANOTHER = expression(
    r"\b(?:would|could|might|may|can|is|are|any\s+(?:chance|possibility)|possible|possibly|wonder\w*)\b[^.;!?\n]{0,60}?"
    r"\b(?P<other>another|an?\s+(?:different|alternative)|(?:some|any)\s+other)\s+(?:day|date|time|slot|appointment|morning|afternoon|week)\b"
    r"[^.;!?\n]{0,60}\?",
    re.IGNORECASE,
)
"""Who asks for another day without naming one cannot come on the one that was set, whatever keeps them."""
_ASKS_TO_MOVE = expression(
    r"\b(?:could|can|may|might|would|any\s+(?:chance|possibility)|possible)\b[^.;!?\n]{0,40}?\b(?P<other>"
    r"(?:re-?schedul|re-?arrang|postpon|re-?book|mov|push)(?:e|ing)?)(?:\s+(?:back|out))?"
    r"(?:\s+(?:it|this|that|(?:our|my|the|today['’]s|tomorrow['’]s)\s+(?:\w+\s+)?(?:interview|call|meeting|appointment|chat|slot)))?"
    r"(?:\s+(?:to|for|till|until)\s+(?:next\s+week|later|another|some\s+other|when)\b[^.;!?\n]{0,40})?"
    r"(?:,?\s+please)?\s*\?",
    re.IGNORECASE,
)
"""The same by asking to move it: "I'm ill today, can we move it to next week?"."""
_WHAT = expression(
    r"\s*(?:\Z|[,–—-]|(?:it|that|this|there|in|along|to|for|at|on|the|our|my|your|either|"
    r"a)?\b\s*(?:(?:to|for|at|on|the|our|my|your|this|next|coming)\s+)*"
    rf"(?:(?:[\w'’-]+\s+){{0,3}}?(?:interviews?|meetings?|calls?|appointments?|chat|slot)\b|{_DAY}|"
    r"(?:any\s*more|anymore|now|after\s+all|as|because|due|and|but|so|since|with)\b|\Z|[,–—-]))",
    re.IGNORECASE,
)
"""What the user cannot come to: a day, the interview, "it"; an hour alone, or a way to meet, is something else."""
_GOES_TO = expression(r"\b(?:get\s+to|be\s+(?:at|in)|come|make\s+it)\Z", re.IGNORECASE)
_PLACE_THEN = expression(
    rf"\s*(?:(?:over|up|down|out|across)\s+)?(?:to\s+)?(?:the|your|our)\s+(?:[\w'’-]+\s+){{1,3}}?(?:on\s+|this\s+)?(?:{_DAY})",
    re.IGNORECASE,
)
"""Where the user cannot come on a day, behind "I can't get to": "the lodge tomorrow"."""
_OTHERWISE = expression(
    r"\b(?:other|another|different|whole|entire|rest|holidays?|in\s+person|before|until|till|"
    r"any\s+(?:earlier|later|sooner)|earlier\s+than|later\s+than|wait|second|next\s+stage|"
    r"(?:full|part)[\s-]*time|start\w*|weekends|(?:mon|tues|wednes|thurs|fri|satur|sun)days)\b",
    re.IGNORECASE,
)
"""What limits it, or speaks of the work itself."""
_OTHERWISE_ASKED = expression(
    r"\b(?:(?:second|next|further|follow-?up)\s+(?:interview|round|stage|step|call|chat|talk|meeting)|start\s+(?:date|day)|send|reply|"
    r"answer|talk\s+about|discuss)\b",
    re.IGNORECASE,
)
"""What else another time is asked for."""
_SUITS = expression(r"\b(?:unless|happy|fine|works?|suits?|can\s+(?:make|do))\b", re.IGNORECASE)
"""Before the question: what was set suits, and another day is asked about for politeness."""
_IF = expression(r"\b(?:if|unless|whether|in\s+case|when|hope|worried|last\s+(?:week|time|month))\b", re.IGNORECASE)
_OF_THE_LINK = expression(
    r"(?<!through your )(?<!through the )(?<!via your )(?<!via the )(?<!using your )(?<!using the )(?<!with your )"
    r"(?<!on your )\b(?:link|log(?:ging)?\s+in|passwords?|passcode|browser|app|error|audio|sound|camera|microphone|"
    r"meeting\s+id|lobby)\b",
    re.IGNORECASE,
)
"""Why somebody cannot join a call that they want to join."""
_NEXT_CLAUSE = re.compile(r",|\s[–—-]\s|\b(?:but|could|can|would|is|are|how|any)\b", re.IGNORECASE)
_WEEKS = (0, 7, 14)
"""A weekday alone is of the week of the interview, which may be a later one."""
_MOST = 20  # sentences of a mail


def find_declined(sentences: Sequence[str], calendar: Calendar) -> tuple[InterviewClaim, ...]:
    """Given the user's own mail, return that they cannot come, by each day that they name, if any; () where they can.

    Whether an interview was set at all, and for that day, is for whoever knows the story.
    """
    said = sentences[:_MOST]
    if any(map(_OF_THE_LINK.search, said)):
        return ()
    for sentence in said:
        found = _SAYS.search(masked(sentence[:SEARCHED]))
        asked = _asked(sentence[:SEARCHED]) if found is None else None
        if asked is not None and not _SUITS.search(sentence, 0, asked.start("other")):
            return _off(find_days(sentence[: asked.start()], calendar))
        if found is None or _IF.search(sentence[:SEARCHED], 0, found.start("what")):
            continue
        what = _NEXT_CLAUSE.split(found["what"].lstrip(" ,"), maxsplit=1)[0]
        to_a_place = _GOES_TO.search(sentence[: found.start("what")]) and _PLACE_THEN.match(found["what"])
        if (to_a_place or _WHAT.match(found["what"])) and not _OTHERWISE.search(what):
            return _off(find_days(what, calendar))
    return ()


def _asked(sentence: str) -> re.Match[str] | None:
    """Where a sentence asks for another day, or to move what was set, and names none."""
    if _OTHERWISE_ASKED.search(sentence):
        return None
    to_move = _ASKS_TO_MOVE.search(sentence)
    if to_move is not None and not _IF.search(sentence, 0, to_move.start("other")):
        return to_move
    return _ASKS_ANOTHER.search(sentence)


def _off(days: Sequence[Found]) -> tuple[InterviewClaim, ...]:
    moves = tuple(Move(of=day) for one in days for day in _of(one)) or (Move(),)
    return tuple(InterviewClaim(ClaimKind.OFF, move=move) for move in moves)


def _of(day: Found) -> Iterator[date]:
    yield from (day.day + timedelta(days=ahead) for ahead in (_WEEKS if not day.exact else _WEEKS[:1]))
