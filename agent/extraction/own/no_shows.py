"""Whether the user's own mail, written about the hour of an interview, says that somebody has not come to it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from agent.expressions import expression

_NOBODY = (
    r"(?:no\s?-?one|nobody|(?:do\s+not|don['’]t)\s+(?:think|see)\s+(?:that\s+)?any(?:one|body)|"
    r"(?:has|have)n['’]t\s+seen\s+any(?:one|body))"
)
_CAME = (
    r"(?:join|turn|show|come|came|arriv|appear|dial|call|r[iau]ng|phon|pick|answer|connect|let\s+me\s+in|there\b|"
    r"here\b|"
    r"on\s+(?:the|it))"
)
_SAYS = expression(
    rf"\b{_NOBODY}\b[^.?!\n]{{0,30}}\b{_CAME}|\bno\s+sign\s+of\s+(?:you|any(?:one|body))\b|"
    r"\b(?:have|has|did)(?:n['’]t|\s+not)\s+(?:yet\s+)?(?:had|got(?:ten)?|get|receive[d]?|heard)\s+(?:a|the|your|"
    r"any)\s+(?:phone\s+)?call\b|"
    r"\b(?:i['’]ve\s+been|i\s+have\s+been|i\s+was|been|i\s+am\s+still|i['’]m\s+still|still)\s+(?:waiting|sitting|"
    r"holding)\s+"
    r"(?:on|in|at|for)\s+(?:the|you|your|a|our)\b|\bi\s+waited\s+(?:for\s+)?(?:about\s+|around\s+|"
    r"over\s+)?(?:\d{1,3}|half|an?|twenty|thirty|ten|fifteen)\b|"
    r"\bthe\s+host\s+(?:has(?:n['’]t|\s+not)|did(?:n['’]t|\s+not))\s+(?:yet\s+)?(?:start|join|let)|"
    r"\b(?:i\s+think\s+)?we(?:['’]ve|\s+(?:must\s+|may\s+|might\s+)?have|"
    r"\s+seem\s+to\s+have)?\s+missed\s+each\s+other\b",
    re.IGNORECASE,
)
_TALK = (
    r"(?:our|the|my|your|this\s+\w+['’]s|today['’]s)\s+(?:\w+\s+){0,2}?"
    r"(?:interview|call|meeting|appointment|chat|slot)\b"
)
_MISSED = expression(
    r"\bi(?:['’]ve)?\s+(?:(?:have|just|completely|totally|stupidly|accidentally|must|seem|to|somehow|then|clean)\s+)*"
    r"(?:missed|forgot(?:ten)?(?:\s+(?:all\s+)?about)?|slept\s+through|overslept\b[^.?!\n]{0,20}\bmissed|"
    r"(?:did(?:n['’]t|\s+not)|could(?:n['’]t|\s+not)|was(?:n['’]t|\s+not)\s+able\s+to)\s+(?:make(?:\s+it)?|get|come|"
    rf"attend|join)(?:\s+to)?)\s+{_TALK}|"
    r"\bi\b[^.?!\n]{0,30}\b(?:had|wrote|put|got|noted)\s+(?:down\s+)?the\s+wrong\s+(?:day|time|date|hour|week)\b",
    re.IGNORECASE,
)
"""The user has not come themselves."""
_MET = expression(
    r"\b(?:thank\s+you|thanks|great|good|lovely|nice|pleasure|enjoyed)\s+(?:\w+\s+){0,4}?(?:meet|speak|talk|chat|"
    r"interview|conversation|"
    r"time|call)\w*\b|\b(?:decision|news|hear\s+back|outcome|feedback)\b",
    re.IGNORECASE,
)
"""What is said when they did meet, or is about what comes after."""
_MOST = 20  # sentences of a mail


def says_not_held(sentences: Sequence[str]) -> bool:
    """Given the sentences of the user's own mail, return whether they wait and nobody has come, or did not come."""
    said = [sentence[:300] for sentence in sentences[:_MOST]]
    away = any(_SAYS.search(one) or _MISSED.search(one) for one in said)
    return away and not any(_MET.search(one) for one in said)
