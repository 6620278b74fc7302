"""Times that are told and not fixed yet: "provisionally", "pending Doug's diary", "I'll confirm once Ana is back".

They are asked about, and never taken for set.
"""

from __future__ import annotations

import re

from agent.extraction.moments import Moment
from agent.extraction.passages import BREAK
from agent.extraction.vocabulary import any_of

_THEY = r"(?:i|we|he|she|they)"
_TIME = r"(?:date|day|time|slot|hour|appointment|booking)"
_IT = rf"(?:it|that|this|(?:the|your|an?) (?:exact |final |definite |actual )?{_TIME})"
_LEAVE = r"(?:confirm\w*|availab\w+|diar(?:y|ies)|calendars?|approval|say-?so|go-?ahead|agree\w+|being (?:free|around))"
_WILL = r"(?:['’]ll| will| can| shall| need to| have to| still need to)"
_SAYS = r"(?:confirm|agree|accept|approve|answer|repl|come back|got back)\w*"
_WHICH = rf"(?:which|what|whether)(?: one| of (?:them|the two|these)| {_IT})?"
_OPEN = re.compile(
    r"\b"
    + any_of(
        rf"""
        tentative(?:ly)?; provisional(?:ly)?(?! (?:offer|licen[cs]e|driv|diagnos|result|place));
        (?:pending|subject to|depend(?:ing|ent) on|conditional (?:on|upon)) (?:[\w’'-]+ ){{0,5}}?{_LEAVE};
        {_TIME}s? (?:is |are )?(?:still )?(?:to be (?:confirmed|agreed|finali[sz]ed)|tbc|tbd);
        {_TIME}s? (?:is|are) not (?:yet )?(?:fixed|final|confirmed);
        {_THEY}{_WILL} (?:\w+ )?(?:re)?confirm (?:{_IT}\b|once|as soon|if|whether|which|either way|when {_THEY}\b);
        let you know (?:once|when|as soon as|if|whether) (?:the \w+|[\w’'-]+?)(?:['’]s)? (?:has |have )?{_SAYS};
        (?:find out|check|see|ask|clarify|sort out) (?:with \w+ )?{_WHICH} (?:is|was) (?:right|correct|it|true);
        let you know (?:which|what|your|the) (?:exact |individual |own |precise )?(?:slot|time|hour)\b;
        your (?:exact|individual|own|precise) (?:slot|time|hour) (?:will|to) follow;
        not sure (?:which|whether|what time|if)
        """
    )
    + r"(?!\w)",
    re.IGNORECASE,
)
_COULD = re.compile(
    r"\b(?:if|provided|assuming|unless|as\s+long\s+as)\s+(?:you|we|he|she|they|i)\b[^.!?\n]{0,100}\b(?:we|i|he|she|they)"
    r"(?:['’]d|\s+(?:could|might|would))(?:\s+be\s+able\s+to)?\s+(?:see|meet|fit|do|offer|have|squeeze|speak|talk)\b",
    re.IGNORECASE,
)
"""A time under a condition: "if you can send the portfolio, we could see you on Friday at 10"."""
_ASKS = re.compile(
    r"\b(?:are\s+you\s+(?:\w+\s+)?(?:free|available|around|able)|(?:could|can|would)\s+you\s+(?:be\s+able\s+to\s+)?(?:do|make|manage|come)|"
    r"would\s+(?:it|that|this|you\s+be)\b|(?:how|what)\s+about|what\s+do\s+you\s+(?:say|think))\b",
    re.IGNORECASE,
)


def is_open(text: str, moment: Moment) -> bool:
    """Given a text and a time in it, return whether its own words, or those right behind, leave it open.

    What stands behind counts only as far as no blank line and one sentence go.
    """
    own, behind = _sentences(text, moment)
    if own.endswith("?") and _ASKS.search(own):
        return True
    return any(words.search(own) is not None for words in (_OPEN, _COULD)) or _OPEN.search(behind) is not None


def _sentences(text: str, moment: Moment) -> tuple[str, str]:
    """The sentence of a time, and the one behind it."""
    cuts = [0, *(found.end() for found in BREAK.finditer(text)), len(text)]
    first = max((at for at, cut in enumerate(cuts) if cut <= moment.position), default=0)
    last = next((at for at, cut in enumerate(cuts) if cut >= moment.stop), len(cuts) - 1)
    own = " ".join(text[cuts[first] : cuts[last]].split())
    behind = text[cuts[last] : cuts[min(last + 1, len(cuts) - 1)]]
    return own, " ".join(behind.split())
