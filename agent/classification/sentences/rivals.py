"""Others who applied, in a mail that decides nothing in so many words. Where one is spoken of, it may be a refusal.

"But the other girl can start at four", "and she got it", "those who go on to the interview found five".
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from agent.expressions import SEARCHED, expression

_ONE_OF_THEM = (
    r"(?:candidates?|applicants?|persons?|wom[ae]n|m[ae]n|lad(?:y|ies)|gentlem[ae]n|chaps?|lads?|lass(?:es)?|girls?|guys?"
    r"|fellows?|tutor|cook|chef|driver|nurse|teacher)"
)
_THE_OTHER = expression(
    rf"\b(?:the\sother|another)\s(?:\w+\s)?{_ONE_OF_THEM}\b(?!\s(?:of\sthe\s(?:team|panel|staff)|you\smet|interviewing))",
    re.IGNORECASE,
)
_WENT_ON = expression(
    rf"\b(?:those|others|people|candidates|applicants|the\s(?:two|three|four|few|{_ONE_OF_THEM}))\s"
    r"(?:(?:who|that)\s(?:\w+\s)?(?:go|goes|went|move[ds]?|are\s(?:going|moving)|get|got|make|made|were|are\sbeing)\s(?:it\s)?(?:on|through|forward|ahead|further)"
    r"|(?:(?:who|that|whom)\s)?(?:we|i)(?:['’]re|\sare|\swere|['’]ve|\shave)?\s(?:take|taking|took|taken|see|seeing|invit\w+|call\w*|ask\w*)\b)",
    re.IGNORECASE,
)
_GOT_IT = expression(
    r"(?:\b(?:he|she)(?:['’]s)?|\b(?-i:(?!You\b|We\b|I\b|It\b|They\b)[A-Z][a-z'’]+\b))\s(?:got|gets|has\sgot|has|took|takes|won|landed)\s"
    r"(?:it|the\s(?:job|post|role|place|position|part|spot))\b(?=\s?[.,;!–—-]|\s?\Z)",
    re.IGNORECASE,
)
_FAVOURITE = expression(
    r"\b(?:had|have|was|is|found|were\sleft\swith)\san?\s(?:very\s)?(?:clear|firm|strong|obvious|runaway)\s(?:favou?rite|front-?runner|winner)\b"
    r"[^.?!;]{0,20}(?:\b(?:and|who)\s(?:he|she|they|has|is|will|starts?)\b|\Z)",
    re.IGNORECASE,
)
_AHEAD = expression(
    r"\b(?:(?:the\s|an?\s)?(?:one|two|three|four|five|other|few)|some(?:one|body)|others?|people|persons?|candidates?|applicants?|those|he|she|they)\s"
    r"(?:\w+\s){0,3}?(?:(?:just|slightly|narrowly|only)\s)?(?:ahead\sof|placed\sabove|ranked\sabove)\syou\b(?!\s(?:in\sthe\s(?:queue|line)|today|that\sday|on\sthe\sday))"
    r"|\b(?:pipped|edged|outscored|outranked|outshone)\syou\b",
    re.IGNORECASE,
)
"""Who did better: "the two people ahead of you made no slip at all"."""
_THEIR_OWN = expression(
    r"\b(?:wants?|wanted|prefers?|preferred|insists?\son|insisted\son|has\spromised\sit\sto|promised\sit\sto)\s(?:to\s(?:have|put|bring|get)\s|having\s)?(?:her|his|their|my)\s(?:own\s)?"
    r"(?:nephew|niece|son|daughter|cousin|brother|sister|brother-in-law|sister-in-law|son-in-law|daughter-in-law|grandson|granddaughter|godson|mate|pal)\b"
    r"(?!['’]s)(?!\sto\s(?:meet|see|show|talk|speak|sit|join\s(?:the|our)\s(?:talk|call|panel)|ring|call|look))(?!\son\sthe\s(?:panel|call))",
    re.IGNORECASE,
)
"""Whom of their own somebody would rather have: "Lorraine wants her nephew in here"."""
_AGAINST = expression(
    r"\b(?:but|though|although|however|yet|whereas|while|unfortunately|sadly|afraid|sorry)\b|(?:\A|[.,;–—-]\s)only\b",
    re.IGNORECASE,
)
_OF_THE_READER = expression(
    r"\byou(?:['’]re|\sare)\s(?:\w+\s)?(?:one\sof|among)\b|\byour?\b[^.?!;]{0,30}\btoo\b|\?", re.IGNORECASE
)
"""Who is among those who go on is no rival of theirs."""


_TO_LEARN = r"(?:to\s)?(?:hear|learn|find|get|know|discover|discuss|understand|see|more|bit|little)\b"
_ABOUT_YOU = expression(
    rf"\b(?:speak|talk|write|chat)\s(?:to|with)\s(?!you\b|us\b|me\b|{_TO_LEARN})[^.?!;]{{1,60}}?\sabout\syou\b"
    r"|(?<!\ba )(?<!\ban )(?<!\bthe )(?<!\bour )(?<!\bthis )(?<!\byour )(?<!phone )(?<!video )(?<!quick )(?<!short )"
    r"(?<!brief )(?<!intro )(?<!minute )(?<!min )(?<!hour )(?<!screening )"
    r"\b(?:ring|call|phone|contact|approach|ask)\s(?!you\b|us\b|me\b)"
    rf"(?:(?!{_TO_LEARN})[^.?!;\s]+\s){{1,8}}?about\syou\b",
    re.IGNORECASE,
)
"""Of whom the reader's praise is asked: a referee."""


def asks_others_about(sentences: Sequence[str]) -> bool:
    """Given the sentences of a mail, return whether somebody else is to be asked about the reader."""
    return any(_ABOUT_YOU.search(text[:SEARCHED]) for text in sentences)


def tells_of_a_rival(sentences: Sequence[str]) -> bool:
    """Given the sentences of a mail, return whether one sets somebody else who applied against the reader."""
    return any(map(_is_of_a_rival, (text[:SEARCHED] for text in sentences)))


def _is_of_a_rival(text: str) -> bool:
    if _OF_THE_READER.search(text):
        return False
    if _WENT_ON.search(text) or _FAVOURITE.search(text) or _AHEAD.search(text) or _THEIR_OWN.search(text):
        return True
    return _AGAINST.search(text) is not None and (_THE_OTHER.search(text) or _GOT_IT.search(text)) is not None
