"""Interviews that are called off and for which the reader is to choose another time: they are moved, by the reader."""

from __future__ import annotations

import re
from collections.abc import Sequence

from agent.classification.sentences.looked_for import looks_for
from agent.expressions import expression, searched

REBOOK = "called-off-to-rebook"
"""The signal of an interview that is called off, where the reader is asked for another time."""


_HAS = r"(?:has|have|had|is|are|was|were|been|being|be|['’]ve|['’]s|['’]re)\s(?:\w+\s){0,2}?"
_OFF = expression(
    rf"\b(?:{_HAS}(?:cancell?ed|called\soff|off\b(?!er)|taken\s(?:off|out\sof)|removed\sfrom|called\saway|dropped"
    r"|no\slonger\s(?:available|taking\splace|going\sahead|possible))|(?:had|have|has|must|need|got"
    r"|going)\s(?:to\s)?cancel\b"
    r"|(?:can(?:not|['’]?t)|won['’]?t\sbe\sable\sto)\s(?:make|do|meet|keep)\s(?:it|our|the|that|this|you|your|mon"
    r"|tue|wed|thu"
    r"|fri|tomorrow|today)|cancelling\s(?:our|your|the|this|mon|tue|wed|thu|fri|tomorrow|today))",
    re.IGNORECASE,
)
_OF_A_SHOP = expression(
    r"\b(?:refund\w*|tickets?|performances?|orders?|parcel|deliver\w+|flights?|vouchers?|box\soffice|credit\snote"
    r"|re-?delivery|"
    r"clinic|surgery|treatment|engineer\swill|meter|boiler|rental)\b",
    re.IGNORECASE,
)
"""What is called off and booked anew by others."""
_ONLY_IF = expression(r"\b(?:if|should|unless|in\scase|you)\s(?:[\w'’]+\s){0,3}?\w*\Z", re.IGNORECASE)
_MUST_MOVE = expression(
    r"\b(?:(?:have|has|had|need|needs|going|got|forced|obliged)\sto|must|(?:['’]ll|will)\s(?:have|need)\sto)\s(?:\w+ly\s)?"
    r"(?:(?:re-?schedule|postpone|re-?arrange|delay)\b|(?:move|push(?:\sback)?|shift|put\soff|bump)\s"
    r"(?:it|this|that|things|us|you|our|your|the|my|mon|tue|wed|thu|fri|tomorrow|today))",
    re.IGNORECASE,
)
"""Who cannot keep the hour, and says no new one."""
_TIMES = r"(?:times?|slots?|dates?|days?|appointments?|hours?)"
_ANOTHER = rf"(?:(?:an?|some|any|the)\s)?(?:new|other|another|different|alternative|fresh|later)\s(?:\w+\s)?{_TIMES}"
_PLEASE = (
    r"(?:(?:please|kindly|pls)\s|(?:can|could|would|will|may)\s(?:you|u)\s(?:please\s|kindly\s)?"
    r"|you(?:\s(?:can|may|will\sneed\sto|need\sto)|['’]ll\sneed\sto)\s(?:now\s)?)"
)
_ASKED = rf"(?:{_PLEASE}|(?:just|simply|so|and|then)\s|(?:\A|[.!?;:,–—-]\s?)(?:\w+ly\s)?)"
_IS_OUT = expression(
    r"\b(?:(?:is|are|am|['’]s|['’]re|['’]m|has\sbeen|have\sbeen|been)\s(?:(?:now|sadly|suddenly|unexpectedly|just|both|all)"
    r"\s)?"
    r"(?:not\savailable|unavailable|un-?well|ill|sick|off\ssick|poorly|(?:out|off|away|on\sleave)\b|stuck|tied\sup|held\sup"
    r"|called\s(?:away|into|out)|travelling|traveling)"
    r"|(?:can(?:not|['’]?t)|won['’]?t\sbe\s(?:able\sto|here|in)|unable\sto)\b)[^.?!;]{0,40}?"
    r"\b(?:today|tomorrow|this\s(?:morning|afternoon|evening)|tonight|anymore|any\smore|after\sall)\b",
    re.IGNORECASE,
)
"""Who was to be there, and is not, on the very day."""
_WHEN_FREE = expression(
    rf"{_ASKED}(?:kindly\s|to\skindly\s)?(?:share|send|give|confirm|advise|provide|let\s(?:us|me)\s(?:know|have))\b"
    r"[^.?!;]{0,30}?\b(?:availab\w+|when\s(?:you|u)\s(?:are|can|could|would)|what\s(?:works|suits))\b"
    r"|\bwhen\s(?:(?:are|would)\s(?:you|u)\s(?:be\s)?(?:free|available|around|able)|(?:could|can|might)\s(?:you|u))\b[^.?!;]{0,60}\?"
    r"|\b(?:what|how)\s(?:does|do|is|about)\s[^.?!;]{0,40}\b(?:look|suit|mon|tue|wed|thu|fri|next\sweek|tomorrow)\b"
    r"[^.?!;]{0,30}\?|\bare\s(?:you|u)\s(?:free|available|around|about)\b[^.?!;]{0,60}\?"
    r"|\b(?:would|could|might|does|do)\s[^.?!;]{0,40}\b(?:mon|tue|wed|thu|fri|week|tomorrow|morning|afternoon)[^.?!;]{0,30}?\b"
    r"(?:suit|work|do|be\s(?:ok(?:ay)?|good|possible|better))\b[^.?!;]{0,30}\?",
    re.IGNORECASE,
)
"""What asks the reader for another time, where who was to be there is not."""
_REBOOKS = expression(
    rf"""{_ASKED}(?:choose|pick|select|book|schedule|find|grab|reserve|give\s(?:us|me)|send\s(?:us|me|over|through
        |across)
            |let\s(?:us|me)\shave|suggest|propose|offer\s(?:us|me)|reply\swith|set\sup|tell\s(?:us|me)|name)\s
            (?:\w+\s){{0,3}}?{_ANOTHER}\b
    | {_PLEASE}(?:re-?schedule|re-?book|re-?arrange)\b(?!\s(?:it|this|your)?\s?(?:for|until|as\ssoon|when|once|later
        |myself))
    | \b(?:use|click|follow|visit)\b[^.?!;]{{0,50}}?\bto\s(?:re-?schedule|re-?book|re-?arrange|(?:choose|pick
        |select|book)\s{_ANOTHER})\b
    | \bto\s(?:(?:choose|pick|select|book|schedule|find)\s{_ANOTHER}|re-?schedule|re-?book)\b[^.?!;]{{0,40}}?,\s
        (?:please\s|just\s|simply\s)?(?:use|click|follow|visit|go\sto|open|tap|press|log\s(?:in|on)|sign\sin)\b
    | \bwhat\s(?:other|else|new)\s{_TIMES}\b[^.!;]{{0,40}}\?
    | \b(?:when\selse|which\sother\s{_TIMES})\b[^.!;]{{0,60}}\?""",
    re.IGNORECASE | re.VERBOSE,
)
_THEY_WILL = expression(
    r"\b(?:cancel|if\s(?:you|the\semployer|they)|should\s(?:you|they)|unless|we(?:['’]ll|\swill|['’]d|\swould|\shope"
    r"|\sneed|\shave)|i(?:['’]ll|\swill"
    r"|['’]d|\swould|\shope|\sneed|\shave)|they(?:['’]ll|\swill)|(?:do|does|please\sdo)\s?n[o'’]t|later\sdate"
    r"|when\s(?:we|i)|once\s(?:we|i)|no\sneed|not|never|unable)\b",
    re.IGNORECASE,
)
"""Who chooses it themselves, later, or only if; and what every reminder says of how to cancel."""


_ANOTHER_ROUND = expression(
    r"\b(?:second|2nd|next|further|final|follow-?up)\s(?:\w+\s)?(?:interview|round|stage|call|chat|meeting)\b",
    re.IGNORECASE,
)
"""What the reader is asked for that is no other time of the same."""


@looks_for(_OFF, _IS_OUT, _MUST_MOVE)
def is_to_rebook(sentences: Sequence[str]) -> int | None:
    """Given the sentences of a mail, return which one asks the reader for another time than the one that is off, or
    None: "Tuesday's interview is off. Please choose another time"."""
    said = searched(sentences)
    for told, asked in ((_OFF, _REBOOKS), (_IS_OUT, _WHEN_FREE), (_MUST_MOVE, _WHEN_FREE)):
        off = next((at for at, text in enumerate(said) if _tells(told, text)), len(said))
        for at in range(off, len(said)):
            found = None if _ANOTHER_ROUND.search(said[at]) else asked.search(said[at])
            if found and not _THEY_WILL.search(said[at][: found.end()]):
                return None if any(map(_OF_A_SHOP.search, said)) else at
    return None


def _tells(told: re.Pattern[str], text: str) -> bool:
    found = told.search(text)
    return found is not None and not text.rstrip().endswith("?") and _ONLY_IF.search(text[: found.start()]) is None
