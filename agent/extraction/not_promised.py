"""Days that nobody promises, by the words around them: the user's own, and those before which nothing comes."""

from __future__ import annotations

import re

from agent.expressions import expression

USERS_DAY = expression(
    r"\b(?:if|unless|should)\s+(?:i|we)\s+(?:(?:do|have|did|should)(?:n['’]t|\s+not)?\s+)?hear[d]?\s+(?:otherwise|differently|nothing|anything\s+(?:else|different)|"
    r"no\s+more|(?:back\s+|anything\s+|nothing\s+)?from\s+you)|"
    r"\bunless\s+you\s+(?:tell|let|say|object|write|reply)|\byou(?:['’]ve)?\s+(?:have|got|have\s+got)\s+(?:until|till|up\s+to)\b|"
    r"\b(?:ask|asking|need|want|require|like|appreciate|expect|await|have)\w*\s+(?:for\s+|to\s+have\s+|to\s+know\s+)?your\s+(?:\w+\s+)?(?:answer|reply|decision|response|acceptance|signature)\b|"
    r"\byour\s+(?:\w+\s+)?(?:answer|reply|decision|acceptance|signature)\s+(?:is\s+)?(?:\w+\s+){0,3}(?:by|before|no\s+later)\b|"
    r"\b(?:like|want|need|hope|love)\w*\s+to\s+(?:hear|know)\s+(?:back\s+)?(?:from\s+you\s+)?(?:by|before|no\s+later)\b|\bgive\s+(?:me|us|them)\s+(?:your|an)\s+(?:\w+\s+)?"
    r"(?:answer|reply|decision|yes|response)\b|"
    r"\boffer\s+(?:stands?|is\s+open|remains?|holds?|expires?|lapses?|is\s+good)\b"
)
"""A day by which the user is to answer, or their silence is taken for an answer: nobody promises news by it."""

NOT_BEFORE = expression(
    r"(?:\b(?:not|never|nothing|nobody|no\s+\w+|cannot|hardly)\b|n['’]t\b)[^.;:!?]{0,80}\b(?:before|until|till)\s+(?:the\s+)?\Z|"
    r"\b(?:not|nothing)\s+(?:\w+\s+)?(?:earlier|sooner)\s+than\s+(?:the\s+)?\Z|"
    r"\b(?:frühestens|(?:nicht|kein\w*|nichts)\b[^.;:!?]{0,60}\bvor|nicht\s+vor|erst\s+(?:ab|nach)|pas\b[^.;:!?]{0,60}\bavant|rien\b[^.;:!?]{0,60}\bavant|"
    r"no\b[^.;:!?]{0,60}\bantes\s+de|não\b[^.;:!?]{0,60}\bantes\s+d[eo]|niet\b[^.;:!?]{0,60}\b(?:voor|vóór)|niets\b[^.;:!?]{0,60}\b(?:voor|vóór)|"
    r"non\b[^.;:!?]{0,60}\bprima\s+d[ie]l?)\s+(?:de[mnr]?\s+|le\s+|el\s+|o\s+|il\s+)?\Z",
    re.IGNORECASE,
)
EARLIEST = expression(
    r"[\s,]{0,3}(?:at\s+the\s+(?:very\s+)?earliest|au\s+plus\s+tôt|frühestens|como\s+(?:muy\s+)?pronto|"
    r"no\s+mínimo|op\s+zijn\s+vroegst|al\s+più\s+presto)\b",
    re.IGNORECASE,
)
"""The day before which nothing comes: it may be long after."""

ONCE_SAID = expression(
    r"\b(?:i|we|he|she|they)\s+(?:had\s+|have\s+|['’]d\s+)?(?:said|told\s+you|promised(?:\s+you)?|wrote|thought|hoped)\s+(?:(?:that|to\s+expect|to\s+hear|to\s+have)\b|"
    r"(?:you|we|i|it|they|there)(?:\s+(?:would|should|could|might)|['’]d)\b|by\b|an?\s+answer|news)[^.;:!?]{0,80}\Z|"
    r"\byou\s+(?:were|had\s+been|have\s+been)\s+(?:told|promised|to\s+(?:hear|have|get|know))\b[^.;:!?]{0,80}\Z|"
    r"\byou\s+(?:said|mentioned|told\s+(?:me|us)|wrote|thought|expected|were\s+(?:expecting|waiting))\b(?:(?!\b(?:we|and|so|but)\b)[^.;:!?–])"
    r"{0,60}\Z|\byou\s+(?:would|should)\s+have\s+(?:heard|had|known|got)\b[^.;:!?]{0,60}\Z",
    re.IGNORECASE,
)
"""A day that was promised, and has not been kept."""

YOURS_TO_DO = expression(
    r"\byou\s+(?:should|must|may|can|have\s+to|need\s+to|ought\s+to|sign|send|text|reply|write|object|appeal|accept)\b"
    r"(?!\s+(?:\w+\s+)?(?:hear|heard|expect|have|receive|get|know|count|be|see|reckon|rely|look|find|learn|bank|assume|consider|take|wait|hold|plan)\b)[^.;:!?]{0,90}\Z|"
    r"(?:^|[,;:.]\s)(?:contact|sign|return|send|text|respond|reply|email|mail|ring|call|write\s+back|answer|stuur|mail|bel|envoyez|renvoyez|retournez|confirmez|répondez|"
    r"envíe\w*|confirme|responda|mande|envie|confermi|invii|mandi|risponda|schicken\s+sie|senden\s+sie|bestätigen\s+sie|antworten\s+sie|reichen\s+sie)\b(?!\s+(?:you|u|ya|everyone|everybody|all|je|ik|jou|and\s+tell|to\s+(?:you|all|every\w*|each|both|the))\b)"
    r"(?:(?!\b(?:i|we)(?:['’]ll|\s))[^.;:!?]){0,90}\Z|"
    r"\byou\s+(?:can|may|should|must)\s+(?:also\s+)?(?:get|be)\s+in\s+(?:touch|contact)\s+with\s+(?!you\b)[^.;:!?]{0,60}\Z|\byou\s+(?:can|may|should)\s+(?:get\s+hold\s+of|reach|ask|speak|talk)\b[^.;:!?]{0,60}\Z|"
    r"(?:^|[,;:.]\s)(?:please|kindly|pls)\s+(?:revert|share|provide|submit|furnish|upload|forward|acknowledge|complete|fill|confirm|arrange|ensure|join|bring|report)\b[^.;:!?]{0,90}\Z|"
    r"(?<!\byou\s)(?<!\ball\s)(?<!everyone\s)(?<!everybody\s)\b(?:their|her|his)\s+(?:answer|reply|decision|response|yes)\s+(?:by|before|on|until)\s+(?:\w+\s+)?\Z|"
    r"\b(?:wil\s+je|wilt\s+u|mag\s+ik|könnten\s+sie|pourriez-vous|pouvez-vous|podría|poderia|potrebbe|nos\s+faça\s+chegar|ci\s+faccia|aguardamos|attendiamo|"
    r"erwarten\s+wir\s+(?:ihre|den|das|die))\b[^.;:!?]{0,90}\Z",
    re.IGNORECASE,
)
"""What the user, not they, is to do by the day that follows."""
