"""Times that are named and not fixed yet: "provisionally", "pending Doug's diary", "I'll confirm once Ana is back".

The user is asked about them; they are never taken for set.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from agent.classification.sentences.standing_hours import looks_back
from agent.expressions import expression
from agent.extraction.when.moments import Moment
from agent.extraction.when.passages import BREAK
from agent.extraction.words.vocabulary import any_of

_THEY = r"(?:i|we|he|she|they)"
_TIME = r"(?:date|day|time|slot|hour|appointment|booking)"
_IT = rf"(?:it|that|this|(?:the|your|an?) (?:exact |final |definite |actual )?{_TIME})"
_SAID = (
    r"(?:[\w’'-]+ ){0,8}?(?:is|are|will be|has been|have been)\b(?! (?:free|available|back|in|able|well|sure|done)\b)"
)
"""Behind "we can confirm that": what is told as it stands, and not once it is so."""
_LEAVE = r"(?:confirm\w*|availab\w+|diar(?:y|ies)|calendars?|approval|say-?so|go-?ahead|agree\w+|being (?:free|around))"
_WILL = r"(?:['’]ll| will| can| shall| need to| have to| still need to)"
_SAYS = r"(?:confirm|agree|accept|approve|answer|repl|come back|got back)\w*"
_WHICH = rf"(?:which|what|whether)(?: one| of (?:them|the two|these)| {_IT})?"
_NOW_SURE = r"[^.;!?\n]{0,60}\b(?:now|since|been|is|are) (?:\w+ )?(?:confirmed|fixed|definite|agreed)"
_OPEN = expression(
    r"\b"
    + any_of(
        rf"""
        tentative(?:ly)?; provisional(?:ly)?(?! (?:offer|licen[cs]e|driv|diagnos|result|place));
        (?:pending|subject to|depend(?:ing|ent) on|conditional (?:on|upon)) (?:[\w’'-]+ ){{0,5}}?{_LEAVE};
        {_TIME}s? (?:is |are )?(?:still )?(?:to be (?:confirmed|agreed|finali[sz]ed)|tbc|tbd);
        {_TIME}s? (?:is|are) not (?:yet )?(?:fixed|final|confirmed);
        {_THEY}(?! can (?:\w+ )?confirm (?:{_IT}|the|your) {_SAID}){_WILL} (?:\w+ )?(?:re)?confirm
        (?:{_IT}\b|once|as soon|if|whether|which|either way|when {_THEY}\b);
        let you know (?:once|when|as soon as|if|whether) (?:the \w+|[\w’'-]+?)(?:['’]s)? (?:has |have )?{_SAYS};
        (?:find out|check|see|ask|clarify|sort out) (?:with \w+ )?{_WHICH} (?:is|was) (?:right|correct|it|true);
        (?:check|see|ask|find out|look into) (?:with [\w’'-]+ |[\w’'-]+ )?(?:if|whether) [\w’'-]+(?: [\w’'-]+){{0,2}}?
        (?:can|could|would|is able to|might) (?:do|make|manage|join|meet|see);
        let you know (?:which|what|your|the) (?:exact |individual |own |precise )?(?:slot|time|hour)\b;
        your (?:exact|individual|own|precise) (?:slot|time|hour) (?:will|to) follow;
        pencil(?:l?ed)? (?:it |you |us |this )?in(?! (?:for (?:certain|sure)|my|his|her|our|a|the book)\b|{_NOW_SURE});
        (?:i['’]m|we['’]re|still) waiting (?:to hear|for|on)(?! you);
        will (?:re)?confirm (?:soon|shortly|tomorrow|later|nearer|closer|(?:on|by) \w+);
        will (?:re)?confirm(?=[.,;)]|$);
        (?:it|that|this|which) depends on;
        not sure (?:which|whether|what time|if)
        """
    )
    + r"(?!\w)",
    re.IGNORECASE,
)
_COULD = expression(
    r"\b(?:if|provided|assuming|unless|as\s+long\s+as)\s+(?:you|we|he|she|they|i)\b[^.!?\n]{0,100}\b(?:we|i|he|she|"
    r"they)"
    r"(?:['’]d|\s+(?:could|might|would))(?:\s+be\s+able\s+to)?\s+(?:see|meet|fit|do|offer|have|squeeze|speak|talk)\b|"
    r"\bif\s+(?:you|all|that|it|the\s+first\s+\w+)\s+(?:get|gets|make\s+it|pass|goes|go)\s+(?:through|past|well)\b",
    re.IGNORECASE,
)
"""A time under a condition: "if you can send the portfolio, we could see you on Friday at 10"."""
_PERHAPS = expression(
    r"\b(?:could|might|may)\s+(?:(?:well|also|still)\s+)?be\s+(?:(?:on|at|the|for|about|around)\s+){0,2}\Z",
    re.IGNORECASE,
)
"""Right before a time that is only a possible one."""
_MAY_BE = expression(
    r"(?<!\byou\s)\b(?:(?:could|might)(?:\s+(?:also|still|only|just|even|then|perhaps|maybe|probably|possibly))*|can\s+also)\s+"
    r"(?:do|see|meet|offer|make|fit|manage|speak|talk|interview|ring|call)\s+[^.;!?\n]{0,40}\Z",
    re.IGNORECASE,
)
_STILL_FREE = expression(
    r"[^.;!?\n]{0,12}?\s(?:is|are)\s+still\s+(?:open|free|available|possible|going|vacant|up\s+for\s+grabs)\b",
    re.IGNORECASE,
)
"""Right before and behind a time that may be taken: "We could see you on Monday at 4", "Friday at 9 is still free"."""
_IF_IT_SUITS = expression(
    r"[^.;!?\n]{0,30}?\s(?:if|provided|assuming|as\s+long\s+as)\s+(?:that|this|it)(?:['’]s|\s+is|\s+would\s+be)?\s+(?:still\s+|also\s+|all\s+)?"
    r"(?:works?|suits?|fits?|ok(?:ay)?|good|fine|convenient|possible|all\s+right|alright)\b",
    re.IGNORECASE,
)
"""Right behind a time that the reader has yet to agree to: "See you on Wednesday at 4 if that works"."""
_ASKS = expression(
    r"\b(?:are\s+you\s+(?:\w+\s+)?(?:free|available|around|able)|"
    r"(?:could|can|would)\s+you\s+(?:be\s+able\s+to\s+)?(?:do|make|manage|come)|"
    r"(?:can|could)\s+(?:see|meet|interview|fit)\s+(?:you|u)\b|"
    r"would\s+(?:it|that|this|you\s+be)\b|(?:how|what)\s+about|what\s+do\s+you\s+(?:say|think))\b",
    re.IGNORECASE,
)


_A_DAY = r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow)"
_WHAT = (
    r"(?:(?:that|this|the|your)\s+(?:\w+\s+){0,2}(?:slot|time|one|appointment|hour|space|place)|"
    rf"{_A_DAY}(?:['’]s)?(?:\s+(?:slot|at\s+\S+|morning|afternoon|one|the\s+\S+))?|that|it)"
)
_TAKEN = expression(
    r"\b(?:(?:somebody|someone|another\s+\w+|people|one\s+of\s+the\s+others?|they)(?:\s+else)?(?:['’]s|\s+has|"
    r"\s+have|\s+had)?"
    rf"(?:\s+(?:just|already|now|also))*\s+(?:took|taken|booked|grabbed|snapped\s+up|bagged|claimed)\s+{_WHAT}\b|"
    r"(?:they|we|i|he|she|(?:the|our|my)\s+\w+)(?:['’](?:ve|s)|\s+have|\s+has|\s+had\s+to)?(?:\s+(?:just|already|now|since))*\s+"
    rf"(?:(?:give|gave|given|let)\s+{_WHAT}\s+(?:away|go)|(?:given?|gave)\s+away\s+{_WHAT}|(?:lost|filled|promised)\s+{_WHAT}(?!\s+and\b))\b|"
    rf"{_WHAT}(?:['’]s|\s+has|\s+have|\s+is|\s+was)(?:\s+(?:just|already|now|since|been|unfortunately|sadly))*\s+"
    r"(?:given\s+away|gone(?!\s+(?:well|to|up|through|ahead|out|down))|taken(?!\s+(?:care|up|on|into))|filled|booked\s+up|"
    r"snapped\s+up|no\s+longer\s+(?:available|free|open|possible)))\b",
    re.IGNORECASE,
)
"""The hour that the user had chosen is another's by now."""


def is_taken(sentences: Sequence[str]) -> bool:
    """Given the sentences of an answer, return whether one says that somebody else now has the slot which was
    chosen."""
    return any(_TAKEN.search(sentence) for sentence in sentences[:12] if not sentence.endswith("?"))


def is_open(text: str, moment: Moment, moments: Sequence[Moment]) -> bool:
    """Given a text, a time in it and all of its times, return whether the text leaves the time open.

    Its own sentence may do that, or the one right behind it, where no other time stands there.
    """
    begin = min(moment.position, moment.clock)
    before = text[max(0, begin - 60) : begin]
    if _PERHAPS.search(before[-40:]) or any(words.match(text, moment.stop) for words in (_STILL_FREE, _IF_IT_SUITS)):
        return True
    if _MAY_BE.search(before) and not looks_back(before):
        return True
    cuts = [0, *(found.end() for found in BREAK.finditer(text)), len(text)]
    first = max((at for at, cut in enumerate(cuts) if cut <= moment.position), default=0)
    last = next((at for at, cut in enumerate(cuts) if cut >= moment.stop), len(cuts) - 1)
    own = " ".join(text[cuts[first] : cuts[last]].split())
    if (own.endswith("?") and _ASKS.search(own)) or any(words.search(own) for words in (_OPEN, _COULD)):
        return True
    end = cuts[min(last + 1, len(cuts) - 1)]
    if any(cuts[last] <= other.clock < end for other in moments):
        return False
    return _OPEN.search(" ".join(text[cuts[last] : end].split())) is not None
