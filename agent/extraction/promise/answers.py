"""The sentence that names a day by which they want the user's answer: "please sign by Friday"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from agent.expressions import expression
from agent.extraction.when.calendars import Calendar
from agent.extraction.when.days import masked
from agent.extraction.when.dues import Anchors, find_dues
from agent.extraction.words.vocabulary import any_of

ANSWER_BY = "answer-by"
"""The signal of such a sentence, among what is quoted of an offer."""

_MOST = 120  # sentences that are looked at
_LONGEST = 600  # characters of one

_DAY = any_of(
    r"""
    (?:mon|tues?|wed(?:nes|s)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?\b;
    (?:the\s+)?\d{1,2}(?:st|nd|rd|th)\b; \d{1,2}\.?\s+(?:of\s+)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*;
    (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+\d{1,2}\b; \d{1,4}[./-]\d{1,2}(?:[./-]\d{1,4})?\b;
    tomorrow; tonight; today; noon; midday; midnight; easter; christmas; cob\b; eod\b; close\s+of\s+(?:play|business);
    (?:the\s+)?(?:close|end|middle)\s+of\s+(?:the\s+|this\s+|next\s+)?(?:day|week|month|term|play|business);
    (?:the|this|next)\s+weekend; next\s+week; the\s+week\s+is\s+out; this\s+time\s+next\s+week;
    (?:\d+|an?|one|two|three|four|five|six|seven|eight|ten|twelve|fourteen)
    (?:(?:calendar|working|business|full|clear)\s+)?(?:days?|hours?|weeks?|fortnight)
    """
)
_BY = expression(
    r"\b(?:by(?!\s+(?:e-?mail|mail|post|phone|text|hand|courier|return|docusign|me|us)\b)|before|until|till|til|"
    r"no\s+later\s+than|not\s+later\s+than|on\s+or\s+before|latest|within|expires?(?:\s+(?:on|in))?|"
    rf"lapses?(?:\s+on)?|deadline\b[^.;]{{0,30}}?)[\s:,]+(?:[^\s.;]+\s+){{0,4}}?{_DAY}",
    re.IGNORECASE,
)
"""Behind "by" and the like there may be an hour: "by 5 pm on Friday"."""
_ANSWER = expression(
    any_of(
        r"""
        \b(?:your|an?|the|that|this|some)\s+(?:\w+\s+){0,2}?(?:answer|reply|decision|acceptance|response|signature|yes|word)\b;
        \blet\s+(?:me|us|him|her|them|\w+)\s+(?:know|have); \b(?:tell|call|ring|email|phone)\s+(?:me|us|him|her);
        \b(?:hear|know)\w*\s+(?:back\s+)?(?:from\s+you|by|before|whether|if); \bsay\s+yes\b;
        \byes\s+or\s+(?:an?\s+)?no\b;
        \b(?:come|get)\s+back\s+to\s+(?:me|us); \bback\s+by\b; \bhear\s+from\s+you\b;
        \b(?:offer|letter|document|link|contract|agreement|it|position|place|this)(?:\s+\w+){0,3}?
        (?:stands?|stays?|open|valid|expires?|lapses?|good|holds?|available|rescinded|withdrawn|held)\b;
        \b(?:hold|keep)\s+(?:it|the\s+\w+|this|that)\b; \bdeadline\b; \bvalid\s+until\b; \btake\s+until\b
        """
    ),
    re.IGNORECASE,
)
_ACT = expression(
    r"(?:\A\W*|[,;:–—-]\s*|\b(?:please|pls|kindly|must|you|ideally|need\s+to|have\s+to|asked\s+to|able\s+to|"
    r"want\s+to|to)\s+"
    r"(?:\w+ly\s+)?)(?:sign|accept|reply|respond|answer|return|decide|confirm|indicate|signify|click|write|say|send|"
    r"complete)\b",
    re.IGNORECASE,
)
_THEIRS = expression(
    r"\b(?:we|i|they|he|she)(?:['’]ll|\s+(?:will|shall|hope\s+to|aim\s+to|expect\s+to|plan\s+to|"
    r"are\s+going\s+to))\s+(?:\w+ly\s+)?"
    r"(?:send|confirm|write|reply|return|answer|complete|be\s+in\s+touch|let\s+you|get\s+back|come\s+back|call|ring|"
    r"have)\b|"
    r"\byou(?:['’]ll|\s+(?:will|should|can\s+expect\s+to))\s+(?:hear|receive|get|find|have\s+(?:it|them|the\s+\w+))\b|"
    r"\b(?:resign|hand\s+in|give\s+notice|your\s+notice)\b",
    re.IGNORECASE,
)
"""What is theirs to do by a day, or what should wait."""


def answer_due(sentences: Sequence[str]) -> str:
    """Given the sentences of an offer, return the one that names the day by which they want an answer; else ""."""
    return next((one for one in sentences[:_MOST] if _wants_an_answer(one[:_LONGEST])), "")


def answer_day(sentence: str, calendar: Calendar) -> date | None:
    """Given a sentence that asks the user for an answer, and the calendar of its mail, return the day by which it wants
    it; of several days the latest.

    None where the day cannot be known: "within a week of the visit".
    """
    text = masked(sentence[:_LONGEST])
    by = _BY.search(text)
    if by is None:
        return None
    days = (due.day for due in find_dues(text, calendar, Anchors()) if due.start < by.end() and due.stop > by.start())
    return max(days, default=None)


def _wants_an_answer(sentence: str) -> bool:
    if _BY.search(sentence) is None or _THEIRS.search(sentence):
        return False
    return _ANSWER.search(sentence) is not None or _ACT.search(sentence) is not None
