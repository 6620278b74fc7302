"""Whether the user's own mail takes their application back."""

from __future__ import annotations

import re

_PLAINLY = re.compile(
    r"\b(?:i|i'd|we)\b[^.?!\n]{0,60}\bwithdraw(?:ing|n)?\b[^.?!\n]{0,40}"
    r"\b(?:application|candidacy|candidature|name|from\s+(?:the\s+)?(?:process|consideration|running|role|position))\b|"
    r"\b(?:please|kindly)\s+(?:withdraw|take|remove)\s+(?:my|me|my\s+name)\b[^.?!\n]{0,60}"
    r"\b(?:application|candidacy|consideration|process|running)\b|"
    r"\b(?:i|i've|i\s+have)\b[^.?!\n]{0,30}\b(?:accepted|signed)\s+(?:another|a\s+different)\s+(?:offer|role|position|job)\b|"
    r"\b(?:not\s+(?:really\s+)?(?:interested|looking|for\s+me\b(?!\s+to\b))|(?:i['’]ll|i\s+will|have\s+to|going\s+to)\s+pass\b(?!\s+(?:it|this|that|the|on\s+to))|"
    r"(?:is|are)(?:n['’]t|\s+not)\s+(?:really\s+)?(?:for\s+me\b(?!\s+to\b)|what\s+i(?:['’]m|\s+am)\s+(?:after|looking\s+for))|"
    r"no,?\s+(?:thanks|thank\s+you)\s+(?:on|to)\s+(?:this|that)\s+(?:one|role|job)|"
    r"(?:ist|wäre)\s+nichts\s+für\s+mich|pas\s+pour\s+moi|no\s+es\s+para\s+mí|não\s+é\s+para\s+mim|non\s+fa\s+per\s+me|"
    r"niets\s+voor\s+mij|happy\s+where\s+i\s+am|(?:do\s+not|don['’]t|please\s+don['’]t)\s+put\s+(?:me|my\s+(?:name|cv|résumé|resume))\s+forward)\b|"
    r"\b(?:decided|going|have|need)\b[^.?!\n]{0,20}\b(?:not\s+to\s+(?:proceed|pursue|continue)|to\s+decline\s+the\s+offer)\b",
    re.IGNORECASE,
)
_SUPPOSED = re.compile(
    r"\b(?:if|unless|whether|hope|would\s+have|not\s+withdraw\w*|without\s+withdraw\w*)\b", re.IGNORECASE
)


def withdraws(sentences: tuple[str, ...]) -> bool:
    """Given the sentences of a mail that the user wrote, return whether one plainly takes the application back."""
    return any(_PLAINLY.search(one[:500]) and not _SUPPOSED.search(one[:500]) for one in sentences)
