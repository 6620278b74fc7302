"""Schedules: an interview set in lines, as labels ("Date: ...") or as clock times with names, and not in a sentence."""

from __future__ import annotations

import re
from collections.abc import Sequence

from agent.classification.tagging.posts import is_called_by_a_post
from agent.classification.tagging.tags import Tag
from agent.expressions import expression

SIGNAL = "schedule-in-lines"

_LABEL = expression(
    r"^\W*(?:(date|day|when|time|date\s(?:and|&|/)\stime|start|starts|timings?|slot"
    r"|(?:reporting|interview|start)\s(?:date|time)|(?:date|time)\sof\s(?:the\s)?(?:interview|round|discussion))"
    r"|(?:your\s)?(?:interviewers?|panel|with|who|where|location|place|venue|format|duration|length|type|phone|link|"
    r"mode"
    r"|address|round|contact(?:\sperson)?|(?:interview|meeting)\s(?:mode|type|round|link|id|venue)))"
    r"\s*:\s*\S",
    re.IGNORECASE,
)
_CLOCK = r"\d{1,2}(?:[:.h]\d\d)?\s?(?:[ap]\.?m\b\.?)?"
_SPAN = expression(rf"(?<![\d/]){_CLOCK}\s?(?:[A-Z]{{2,4}}\s?)?(?:-|–|—|to)\s?{_CLOCK}", re.IGNORECASE)
_HOUR = expression(r"(?<![\d/])\d{1,2}(?:[:.h]\d\d\s?(?:[ap]\.?m\b\.?)?|\s?[ap]\.?m\b\.?)", re.IGNORECASE)
_NAME = expression(
    r"\b[^\W\d_a-zß-ÿ][^\W\d_]*[^\W\d_A-ZÀ-Þ](?:\s[^\W\d_a-zß-ÿ]\.)?(?:[\s-][^\W\d_a-zß-ÿ][\w'’-]+){1,3}"
)
_NO_NAME = expression(
    r"\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tue|wed|thu|fri|sat|sun)\b"
    r"|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b|eastern|pacific|central|mountain|standard|daylight"
    r"|european|british|summer|time|or|either|available|free|open)\b",
    re.IGNORECASE,
)
_MOST_OF_LINE = 120
_MOST_OF_A_MOMENT, _NEAR = 45, 4  # characters of a line that is a day or an hour; lines behind the word that it is set
_YOUR_PLAN = expression(
    r"\byour\s+(?:\w+\s+){0,2}(?:schedule|agenda|itinerary|timetable|programme|program)\b"
    r"|\bwho(?:m)?\s+you(?:['’]ll|\s+will|['’]re|\s+are)\s+(?:be\s+)?(?:going\s+to\s+)?(?:meet(?:ing)?|see(?:ing)?|"
    r"(?:speak|talk|chat)(?:ing)?\s+(?:to|with))\b"
    r"|\b(?:your\s+(?:day|morning|afternoon|visit|on-?site)|(?:mon|tues|wednes|thurs|fri)day)\b[^.?!;]{0,60}?"
    r"\b(?:(?:(?:is\s+going\s+to|will)\s+look|looks)\b|(?:(?:is\s+going\s+to|will)\s+run|runs)\s+(?:as|like)\b)",
    re.IGNORECASE,
)
"""A plan of the reader's own day: "Here's your schedule for Thursday", "how your day with us is going to look".
Visitors, shifts and courses have theirs."""
_PLAN_OF_A_ROUND = expression(
    r"\b(?:plan|schedule|agenda|line-?up|programme|program|timetable|running\sorder)\s(?:for|of)\s(?:the|your|our)\s(?:\w+\s)?"
    r"(?:stage|rounds?|interviews?|on-?site|loop|panel)\b",
    re.IGNORECASE,
)
_OF_A_POST_NAMED = expression(
    r"\b(?:of|for)\s(?:the|our|your)\s(?P<post>[\w&/-]+(?:\s[\w&/-]+){0,5}?)\s(?:process|role|position|job|post)\b",
    re.IGNORECASE,
)
_PLAN_OF_A_DAY = expression(
    r"\bhow\s(?:the|your)\s(?:day|morning|afternoon|visit|on-?site)\s(?:shakes|looks|runs|works|goes|pans|is\sgoing|will)\b",
    re.IGNORECASE,
)
"""The same of a stage of theirs, and of a day whose mail is about a post: "here's how the day looks"."""
_DETAILS = r"interview\s(?:details?|schedule|timings?|particulars|information|slot)"
_LAID_OUT = expression(
    rf"\b(?:find|see|refer\sto|note|check)\s(?:(?:the|your|attached|below|enclosed|following)\s){{0,3}}{_DETAILS}\b"
    rf"|\b{_DETAILS}\b[^.?!;:]{{0,50}}?\b(?:below|as\s(?:follows|under|mentioned)|given|hereunder|following)\b",
    re.IGNORECASE,
)
"""What leads on to them: "Pls find below interview details for Backend Lead"."""
_WOULD_MEET_YOU = expression(
    r"\b(?:would\s(?:\w+\s)?(?:like|love)|wants?|is\s(?:keen|eager)|are\s(?:keen|eager))\sto\s"
    r"(?:meet|see|interview|(?:speak|talk|chat)\s(?:to|with))\syou\b",
    re.IGNORECASE,
)
"""Who would have the reader come: "the client would like to meet you", over "When: ..." and "Where: ..."."""
_TO_ATTEND = expression(
    r"\byou\sare\s(?:\w+\s)?(?:asked|required|requested|invited|expected)\sto\s(?:attend|arrive|report|come|be\spresent|be\sthere)\b",
    re.IGNORECASE,
)
_INTERVIEW_ON = expression(r"^\W*interview\s*:\s*\S[^\n]{0,20}?\d", re.IGNORECASE)
"""How an office summons, below "INTERVIEW: Friday 16 October"."""
_ASKS_NOTHING = expression(
    r"\W*(?:(?:accept|decline|yes|no|maybe|confirm|cancel|re-?schedule|(?:suggest|propose)\s(?:an?other|a\snew)\stime)\b\W{1,5}){2,}"
    r"(?:(?:suggest|propose)\s(?:an?other|a\snew)\stime\b|re-?schedule\b|cancel\b|\Z)"
    r"|\W*(?:(?:please|you\scan|do|just)\s)?(?:always\s)?(?:reach|call|ring|contact|phone|text|e-?mail|message)\s(?:me|us)\b",
    re.IGNORECASE,
)
"""What has a word of a time, and asks for none: a machine's buttons, and when the writer can be reached."""
_OF_SOMEBODY = expression(r"\b(?:candidates?|applicants?|interviewees?|his|her|their)\b", re.IGNORECASE)
_HOLDS = expression(r"^\W*(?:your\s)?interview(?:ers?|\spanel)\s*:", re.IGNORECASE)
_SEEN = expression(r"^\W*(?:candidate|applicant|interviewee)s?\s*:", re.IGNORECASE)
_BOOKED = frozenset({Tag.CONFIRM, Tag.SET, Tag.WORKS})
_OF_A_POST = frozenset({Tag.ROLE, Tag.TITLE})
_UNSAID = frozenset({Tag.QUESTION, Tag.CANCEL})
_READER = frozenset({Tag.YOU, Tag.YOUR})
_ASKS = frozenset({Tag.AVAILABLE, Tag.BOOK_A_TIME, Tag.OFFERS_TIMES})
_UNSETTLED = frozenset({Tag.QUESTION, Tag.CONDITION, Tag.UNTIL, Tag.NOT, Tag.CANCEL, Tag.FARED, Tag.HOW_WENT})
_ABOUT_YOURS = frozenset({Tag.YOUR, Tag.YOU, Tag.CONFIRM, Tag.CALENDAR_DETAIL})


def schedule_line(texts: Sequence[str], lines: Sequence[str], subject: str = "") -> int | None:
    """Given sentences, their tags and the subject's, return which one begins a schedule of an interview, or None.

    A schedule is a name beside a span of time, or beside an hour in two lines, or a label with a day or an hour beside
    a second label; or two lines with a day and a span of time, if the subject says that they are confirmed; or a day
    over an hour right behind the word that it is. Some
    sentence must speak of the reader's interview; where any asks for a time, nothing is set yet.
    """
    asks = (_asks_for_a_time(line) for text, line in zip(texts, lines, strict=True) if not _ASKS_NOTHING.match(text))
    if any(asks) or not _speaks_of_yours(texts, lines, subject):
        return None
    labels = [number for number, text in enumerate(texts) if _LABEL.match(text[:_MOST_OF_LINE])]
    moments = [number for number in labels if _moment(texts[number], lines[number])]
    if moments and len(labels) > 1:
        return moments[0]
    if any(map(_TO_ATTEND.search, texts)):
        called = [n for n, text in enumerate(texts) if _INTERVIEW_ON.match(text) and Tag.DAY in lines[n]]
        if called:
            return called[0]
    if (day := _day_over_hour(texts, lines)) is not None:
        return day
    spans = [n for n, text in enumerate(texts) if Tag.DAY in lines[n] and _SPAN.search(text[:_MOST_OF_LINE])]
    if Tag.CONFIRM in subject and len(spans) > 1:
        return spans[0]
    slots = [number for number, text in enumerate(texts) if _slot_with_name(text)]
    return slots[0] if len(slots) > 1 or any(_SPAN.search(texts[number]) for number in slots) else None


def _day_over_hour(texts: Sequence[str], lines: Sequence[str]) -> int | None:
    """Which sentence is no more than a day, over one that is no more than an hour, right behind the word that the
    reader's interview is confirmed, as machines write it; None where there is none."""
    for at, tags in enumerate(map(frozenset, lines)):
        said = {Tag.INTERVIEW, Tag.YOUR} <= tags and _BOOKED & tags and not _UNSETTLED & tags
        for n in range(at + 1, min(at + _NEAR, len(texts) - 1)) if said else ():
            short = max(len(texts[n]), len(texts[n + 1])) <= _MOST_OF_A_MOMENT
            if short and Tag.DAY in lines[n] and _HOUR.search(texts[n + 1]):
                return n
    return None


def plans_a_round(texts: Sequence[str]) -> bool:
    """Given sentences, return whether one speaks of the plan of a round for a post: "the plan for the final
    stage of the Platform Engineer process"."""
    plans = (text for text in texts if _PLAN_OF_A_ROUND.search(text))
    named = (one["post"] for text in plans for one in _OF_A_POST_NAMED.finditer(text))
    return any(map(is_called_by_a_post, named))


def _speaks_of_yours(texts: Sequence[str], lines: Sequence[str], subject: str) -> bool:
    """Whether a sentence speaks of the reader's interview, or tells them that they are down for what the subject calls
    one, or a label says who holds it and none who is to be seen."""
    if any(map(_of_your_interview, texts, lines)) or any(map(_PLAN_OF_A_ROUND.search, texts)):
        return True
    if _OF_A_POST & set(subject) and any(map(_PLAN_OF_A_DAY.search, texts)):
        return True
    if any(map(_TO_ATTEND.search, texts)) and any(map(_INTERVIEW_ON.match, texts)):
        return not any(_UNSAID & set(line) for line in lines)
    if any(_LAID_OUT.search(text) for text in texts) and not any(map(_OF_SOMEBODY.search, texts)):
        return not any(_UNSAID & set(line) for line in lines)
    if any(_UNSAID & set(line) for line in lines) or any(_SEEN.match(text[:_MOST_OF_LINE]) for text in texts):
        return False
    if Tag.INTERVIEW in subject and any(map(_WOULD_MEET_YOU.search, texts)):
        return True
    booked = any(_BOOKED & set(line) and _READER & set(line) and not _UNSETTLED & set(line) for line in lines)
    return booked and (Tag.INTERVIEW in subject or any(_HOLDS.match(text[:_MOST_OF_LINE]) for text in texts))


def _of_your_interview(text: str, line: str) -> bool:
    tags = frozenset(line)
    of_a_plan = Tag.DAY in tags and _YOUR_PLAN.search(text) is not None
    return (of_a_plan or (Tag.INTERVIEW in tags and bool(_ABOUT_YOURS & tags))) and not _UNSETTLED & tags


def _asks_for_a_time(line: str) -> bool:
    tags = frozenset(line)
    return bool(_ASKS & tags) and Tag.CONDITION not in tags  # "if you are not available" asks for nothing


def _moment(text: str, line: str) -> bool:
    label = _LABEL.match(text[:_MOST_OF_LINE])
    return label is not None and label[1] is not None and (Tag.DAY in line or Tag.TIME in line)


def _slot_with_name(text: str) -> bool:
    if len(text) > _MOST_OF_LINE:
        return False
    rest = _HOUR.sub("|", _SPAN.sub("|", text))
    return rest != text and _NAME.search(_NO_NAME.sub("|", rest)) is not None
