"""Frames: what a sentence does about news, whoever its words are: it promises some, waits for others, asks the user.

A frame is a few words in their order ("you ... will hear"), where a class of ``clauses`` is one word anywhere. What
each is worth beside a day was learned from the corpus with all other signs.
"""

from __future__ import annotations

import re
from functools import lru_cache

from agent.expressions import expression

_ADVERBS = (
    r"(?:\s+(?:then|also|only|first|all|each|both|certainly|definitely|hopefully|probably|normally|usually|"
    r"still|now|just|at\s+least))*"
)
_SPEAKER = (
    r"(?:i|we|he|she|they|someone|somebody|one\s+of\s+(?:us|them)|our\s+\w+|the\s+\w+|(?-i:[A-Z][\w’'-]+)|recruit\w+)"
)
_SHALL = (
    r"(?:['’]ll|['’]d\s+(?:like|hope)\s+to|['’](?:m|re|s)\s+going\s+to|"
    r"\s+(?:will|shall|should|can|could|would|must|may|(?:am|is|are)\s+going\s+to|"
    r"(?:hope|expect|aim|intend|plan|want|mean|promise|try)(?:s|ing)?\s+to|"
    r"(?:am|are|is)\s+(?:hoping|aiming|planning|expecting|trying)\s+to))"
    rf"{_ADVERBS}(?:\s+(?:be\s+able|like|want|try|hope|aim)\s+to)?{_ADVERBS}"
)
_LETTER = (
    r"(?:(?:\w+\s+){0,2}(?:answer|reply|word|verdict|decision|news|result|results|call|letter|line|mail|e-?mail|"
    r"message|text|ring|bell|shout|"
    r"update|outcome|response|feedback|buzz|yes|no|note|phone\s+call|notification|communication))"
)
_TELL = (
    r"(?:tell|say|let\s+\w+(?:\s+\w+)?\s+know|ring|call|phone|telephone|text|write|e-?mail|message|contact|inform|"
    r"notify|update|answer|reply|respond|"
    r"get\s+back|come\s+back|circle\s+back|get\s+in\s+touch|be\s+(?:back\s+)?in\s+touch|be\s+contacting|be\s+calling|"
    r"be\s+writing|be\s+in\s+contact|revert|report|reach\s+out|"
    r"announce|share|shout|touch\s+base|ping|wh?atsapp|(?:have|give|send|drop|make|get|publish|issue)\s+(?:you\s+|"
    rf"them\s+|everyone\s+|everybody\s+|out\s+)?{_LETTER}|know)"
)
_EVERYONE = (
    r"(?:you|ye|u|everyone|everybody|(?:all|each|both|the|those|these|successful|unsuccessful|shortlisted|"
    r"every)(?:\s+(?:\w+\s+){0,3}(?:candidates?|applicants?|"
    r"finalists?|people|of\s+you|shortlisted|interviewed|seen|chosen))?|candidates|applicants|finalists|people)"
)
_TOLD = (
    rf"(?:hear|know|learn|find\s+out|(?:have|get|receive)\s+{_LETTER}|"
    r"be\s+(?:\w+\s+)?(?:told|informed|notified|contacted|called|written|rung|phoned|telephoned|"
    r"e-?mailed|advised|updated|texted|hearing))"
)
_RESULT = (
    r"(?:results?|outcomes?|decisions?|answers?|verdict|offers|letters?|shortlist|list|ranking|news|announcements?|"
    r"scores|marks|notifications?|invitations|"
    r"timetable|award)"
)
_PAPERS = (
    r"(?:contracts?|papers?|paperwork|offer\s+letter|agreement|documents?|terms|draft|pack|particulars|"
    r"appointment\s+letter|"
    r"proposal|letter)"
)
_BODY = (
    r"(?:committee|board|panel|council|trustees|governors|partners|directors|management|team|jury|vestry|"
    r"senate|court|assembly|chapter|faculty)"
)

_FRAMES = {
    "tells": rf"\b{_SPEAKER}{_SHALL}\s+{_TELL}\b",
    "tells short": (
        r"(?:^|[,;:.]\s*|\band\s+|\bbut\s+|\bthen\s+)(?:will|shall|gonna|['’]ll|hope\s+to|hoping\s+to|aiming\s+to|"
        rf"going\s+to)\s+{_TELL}\b"
    ),
    "hears": (
        rf"\b{_EVERYONE}(?:['’]ll|\s+(?:will|shall|should|would|can\s+(?:both\s+)?expect\s+to|may\s+expect\s+to|"
        r"(?:are|is)\s+(?:going\s+)?to|can|may))"
        rf"{_ADVERBS}\s+{_TOLD}\b"
    ),
    "hears now": (
        r"\byou\s+(?:hear|know|get|have|learn|can\s+have)\s+(?:it\b|from|by|on|my|our|a\s|the\s|more|what|whether|if|"
        r"in)"
    ),
    "expect": (
        r"\b(?:expect|count\s+on|look\s+(?:out\s+)?for|watch\s+(?:out\s+)?for|await|reckon\s+on)\s+(?:a\b|an\b|"
        r"to\s+hear|news|word|my|our|the|something|hearing|it\b)"
    ),
    "result": (
        rf"\b{_RESULT}\b[^.;!?]{{0,60}}\b(?:will|should|shall|due|expected|out|up|published|issued|announced|"
        r"released|posted|goes|go|comes?|follows?|known|ready|made|there|"
        r"communicated|sent|with\s+you)\b"
    ),
    "label": (
        r"^\W*(?:\w+\s+){0,3}(?:decision|results?|answer|outcome|announcement|letters?|update|news|feedback|"
        r"notification|verdict)s?\b[^.:]{0,40}:"
    ),
    "silence": (
        r"\b(?:if|should|unless|when|in\s+case|sin|sans|ohne|se|si|als|wenn|sollten|caso|"
        r"senza)\b[^.;!?]{0,60}\b(?:not|n['’]t|nothing|no|kein\w*|nichts|nicht|pas|sin|non|niets|geen)\b"
    ),
    "no word": (
        r"\b(?:no|without)\s+(?:\w+\s+)?(?:word|news|call|answer|reply|contact|response|mail|letter)\b|\bsilence\b"
    ),
    "allow": r"\b(?:allow|give|grant|bear\s+with|patien\w+|hang|sit\s+tight|hold)\b",
    "vow": (
        r"\b(?:promise\w*|my\s+word|at\s+(?:the\s+)?(?:very\s+)?(?:latest|outside)|no\s+later|(?:either|any)\s+way|"
        r"way\s+or\s+(?:the\s+)?(?:other|another)|whatever|whichever|"
        r"hopefully|for\s+(?:certain|sure)|with\s+or\s+without|yes\s+or\s+no|even\s+if|regardless)\b"
    ),
    "meets": (
        rf"\b(?:{_BODY}|we|they|she|he)\b(?:\s+\w+){{0,3}}\s+(?:meets?|sits?|votes?|convenes?|reconvenes?|decides?|"
        r"reviews?|reads?|considers?|discuss\w*|consult\w*|sit\s+down|talk)\b"
    ),
    "other": (
        r"\b(?:she|he|they|holders?|candidate|finalist|other\s+\w+|first\s+\w+|preferred\s+\w+|"
        r"chosen\s+\w+)\b[^.;!?]{0,40}\b(?:has|have|had|asked|must|needs?)\b[^.;!?]{0,30}\b(?:until|till|by|to)\b"
    ),
    "away": (
        r"\b(?:away|leave|holiday|vacation|abroad|returns?|out\s+of\s+(?:the\s+)?office|off|lands?|flies|travel\w*|"
        r"is\s+back|['’]s\s+back)\b"
    ),
    "papers": rf"\b{_PAPERS}\b",
    "papers come": (
        rf"\b{_PAPERS}\b[^.;!?]{{0,60}}\b(?:will|goes|go|comes?|follows?|sent|send|issue|issued|prepared|post|typing|"
        r"arrives?|reach|have\s+(?:it|them)|with\s+you)\b|"
        rf"\b(?:send|post|issue|draw|type|prepare|forward|get|mail|email|receive)\w*\b[^.;!?]{{0,40}}\b{_PAPERS}\b"
    ),
    "asks": (
        r"\b(?:please|kindly|could\s+you|can\s+you|would\s+you|let\s+(?:us|me)\s+know|you\s+(?:need|must|have)\s+to|"
        r"your\s+(?:answer|reply|decision))\b"
    ),
    "question": r"\?\s*$",
    "closes": (
        r"\b(?:clos(?:es?|ing|ed)|deadline|advert\w*|open\s+(?:until|till)|applications?\s+(?:are|will|must))\b"
    ),
    "begins": r"\b(?:start(?:s|ing)?|begins?|first\s+day|join(?:s|ing)?|commenc\w+|induction|probation\w*)\b",
    "interviews": (
        r"\b(?:interviews?|assessment\s+(?:day|centre)|trials?|visit|call)\b[^.;!?]{0,40}\b(?:on|take|held|will|are|"
        r"at)\b"
    ),
    "said": r"\b(?:said|told|hoped|thought|promised|wrote|asked|had\s+(?:hoped|planned|meant)|meant|planned)\b",
    "keeps": r"\b(?:keep|kept|retain\w*|delet\w*|stor\w*|destroy\w*|valid|expires?|on\s+file|lapses?)\b",
    "shortlists": r"\bshort-?list\w*|\blonglist\w*|\bsift\w*|\bscreen\w*",
    "money": r"\b(?:paid|pay|salary|invoice|claims?|expenses|refund)\b",
    "until then": (
        r"\b(?:until|till|before)\s+then\b|\bin\s+the\s+meantime\b|\bmeanwhile\b|\bbis\s+dahin\b|\bd['’]ici\s+là\b|"
        r"\bhasta\s+entonces\b|\baté\s+lá\b|\btot\s+(?:dan|die\s+tijd)\b|\bfino\s+(?:ad\s+)?allora\b"
    ),
    "then": (
        r"\b(?:then|by\s+then|after\s+(?:that|which)|that\s+(?:day|evening|afternoon|night|morning)|straight\s+after|"
        r"right\s+after|afterwards|as\s+soon|once)\b"
    ),
}
_COMPILED = tuple((name, expression(words, re.IGNORECASE)) for name, words in _FRAMES.items())


@lru_cache(maxsize=64)
def frames(text: str) -> tuple[str, ...]:
    """Given a text, return the names of the frames in it. The same text stands beside several days of a mail."""
    return tuple(name for name, words in _COMPILED if words.search(text))
