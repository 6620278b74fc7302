"""Words about trial shifts, hours of work by which a cafe or a workshop gets to know somebody; and when one is."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache

from agent.classification.sentences.looked_for import looks_for
from agent.expressions import expression

TRIAL_ASKED, TRIAL_SET = "trial-asked", "trial-set"
"""The signals of a trial shift on a day, at an hour: whether the reader can come, or that they are to."""

_TRIAL = expression(
    r"\b(?:trial|taster|shadow|shadowing|stage|try-?out|try\s+out)\s+(?:shift|day|morning|afternoon|evening|session|"
    r"night|service|run|hours?)\b|"
    r"\b(?:half\s+)?(?:day|shift|morning|afternoon|week)(?:['’]?s)?['’]?\s+(?:work\s+)?(?:trial|try-?out)\b|"
    r"\b(?:trial|try-?out)\s+(?:on\s+|this\s+|next\s+)?(?:mon|tue|wed|thu|fri|sat|sun|tomorrow|today)|"
    r"\b(?:paid|unpaid|short|working|work|kitchen|bar|floor)\s+trial\b(?!\s+(?:task|test|assignment|project|"
    r"translation|edit|article|"
    r"period|lesson|basis|design))|\bworking\s+interview\b|"
    r"\b(?:in|over|round|down|back|along|up|out|come)\s+(?:(?:on\s+|this\s+|next\s+)?(?:mon|tue|wed|thu|fri|sat|sun|tomorrow)\w*\s+"
    r"(?:(?:morning|afternoon|evening|night)\s+)?(?:at\s+[\d:.]{1,5}(?:\s?[ap]m)?\s+)?)?for\s+an?\s+(?:\w+\s+)?(?:trial|try-?out|try\s+out|"
    r"stage)\b(?!\s+(?:task|test|period|version))|"
    r"\b(?:free|available|around|up|fancy|do|manage|have\s+you)\s+(?:for\s+)?an?\s+(?:\w+\s+)?trial\b(?!\s+(?:task"
    r"|test|period|"
    r"lesson|class|run|version|membership|subscription|of|with|project|account))|"
    r"\b(?:(?:couple|few|two|three|four)\s+(?:of\s+)?(?:hours?|shifts?|days?)|(?:an?|half\s+an?|one)\s+(?:hour|morning|"
    r"afternoon|evening|shift|day|night))\b[^.?!]{0,60}"
    r"\bsee\s+how\s+(?:(?:you|u|ya|we|they|everyone)(?:['’]re|\s+all)?\s+(?:get\s+(?:on|along)|go\b|find\s+it"
    r"|like\s+it|do\b|fit|"
    r"are\b|cope|manage|handle|work|feel|take\s+to|come\s+across)|it\s+(?:feels|goes|suits|works))|"
    r"\b(?:work|help|(?:do|have|give|take)\s+(?:us\s+)?an?\s+(?:run|go|hand|turn|shift|day)|lend\s+an?\s+hand|jump\s+in|"
    r"muck\s+in|join\s+in|hands?\s+on|get\s+stuck\s+in|(?:come|go)\s+out\s+with|ride\s+along)\b[^.?!]{0,80}"
    r"\b(?:so|and|to|till|until|then|let['’]?s|just)\s+(?:that\s+)?(?:(?:i|we|they|he|she)\s+)?(?:can\s+|could\s+|will\s+|['’]ll\s+)?"
    r"see\s+(?:how|what|if|whether)\s+(?:you|u|ya|we)\b|"
    r"\b(?:do|come|spend|work|have)\s+(?:in\s+for\s+)?(?:an?|one|half\s+an?|(?:a\s+)?couple\s+of|(?:a\s+)?few|two"
    r"|three)\s+"
    r"(?:hours?|shifts?|mornings?|afternoons?|evenings?|days?)(?:\s+or\s+(?:so|two))?\s+(?:behind\s+the\s+bar"
    r"|on\s+the\s+(?:floor|"
    r"tools|till|shop\s+floor|bar|pass|line|stall|farm|site)|in\s+the\s+(?:kitchen|shop|salon|workshop|yard|bakery"
    r"|baby\s+room|"
    r"nursery|garden|stables?|studio|surgery|garage|classroom)|(?:with|alongside|shadowing)\s+(?:us|me"
    r"|the\s+(?:team|girls|lads|"
    r"boys|staff|crew)))\b",
    re.IGNORECASE,
)
"""Hours of work to try somebody out; a trial task is a test, and a trial period is part of the job."""
_DAY = expression(
    r"\b(?:(?:mon|tues?|wed(?:nes|s)?|thur?s?|fri|satur|sat|sun)(?:day)?|tomorrow|tmrw|tonight|today|"
    r"\d{1,2}(?:st|nd|rd|th)|"
    r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*\.?\s+\d{1,2})\b",
    re.IGNORECASE,
)
CLOCK = expression(
    r"\b\d{1,2}\s?(?:[ap]\.?m\b|o['’]?clock)|\b\d{1,2}[:.]\d\d\b|\b(?:at|from|around|about|between|for)\s+\d{1,2}\b|"
    r"\b\d{1,2}\s?(?:-|–|till?|until|to)\s?(?:\d{1,2}|clos(?:e|ing)|late|(?:the\s)?end)\b|\b(?:at|from|around|about)\s+\d{3,4}\b|\b\d{3,4}\s+(?:start|sharp)\b|\b(?:noon|midday)\b",
    re.IGNORECASE,
)
DONE = expression(
    r"\b(?:thanks?(?:\s+you)?(?:\s+(?:so|very)\s+much)?\s+for\s+(?:coming|doing|working|the|your|helping)"
    r"|you\s+(?:did|were|worked|"
    r"came|had|seemed)|how\s+(?:did|was|were)|(?:it\s+)?(?:was|were|went)\s+(?:great|good|lovely|brilliant|well"
    r"|fine|a\b)|enjoyed)\b",
    re.IGNORECASE,
)
"""What is said of hours that somebody has worked."""
_LONGER = expression(
    r"\b(?:(?:two|three|four|six|\d{1,2}|couple\sof|few)\s+weeks?['’]?|(?:an?|one|two|three|six|\d{1,2})\s+months?(?:['’]s?)?)\s+(?:on\s+)?"
    r"trial\b|\b(?:set|put|get|add)\s+you\s+(?:up\s+)?on\s+(?:the\s+|our\s+)?payroll\b",
    re.IGNORECASE,
)
"""What is no shift, but the first part of the job."""
_MOST = 600  # characters of a sentence
_OF_A_MAIL = 128  # sentences: more than most mails have
_NEAR = 2  # sentences behind the one that speaks of it, in which the hour may stand


def at_a_time(sentences: Iterable[str]) -> str:
    """Given the sentences of a mail, return those in which a trial shift and its day stand; "" where none do."""
    heard = [sentence[:_MOST] for sentence in sentences]
    for at, sentence in enumerate(heard):
        around = " ".join(heard[at : at + _NEAR + 1])
        if _TRIAL.search(sentence) and _DAY.search(around):
            return around
    return ""


@looks_for(_TRIAL)
def asks_to_a_trial(sentences: Sequence[str]) -> int | None:
    """Given the sentences of a mail, return which one asks the reader to a trial at some hour, or None: "Could you do a
    trial shift on Friday at 6?"."""
    return _sets(sentences, asks=True)


@looks_for(_TRIAL)
def sets_a_trial(sentences: Sequence[str]) -> int | None:
    """Given the sentences of a mail, return which one tells the reader at which hour their trial is, or None: "Your
    trial shift is on Friday at 6"."""
    return _sets(sentences, asks=False)


@lru_cache(maxsize=_OF_A_MAIL)
def _speaks_of_one(sentence: str) -> bool:
    """Whether a sentence speaks of a trial: both who asks for one and who sets one is looked for in it."""
    return _TRIAL.search(sentence) is not None


def _sets(sentences: Sequence[str], *, asks: bool) -> int | None:
    for at, sentence in enumerate(sentences):
        if not _speaks_of_one(sentence[:_MOST]):
            continue
        around = " ".join(one[:_MOST] for one in sentences[at : at + _NEAR + 1])
        if _LONGER.search(around):
            return None
        if _DAY.search(around) and CLOCK.search(around) and not DONE.search(around):
            return at if ("?" in around) is asks else None
    return None
