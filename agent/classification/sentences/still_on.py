"""Who asks the day before whether the hour still stands: "Are we still on for tomorrow at 3?" It moves nothing, and
asks for no hour."""

from __future__ import annotations

from collections.abc import Sequence

from agent.classification.sentences.hours import CLOCK, DAY
from agent.expressions import in_any_case, searched

STILL_ON = "still-on"
"""The signal of such a question, where an interview is ahead."""

_MOST = 8  # sentences of a mail that asks no more than that
_WHEN = (
    rf"(?:{CLOCK}|{DAY}|\btmrw?\b|\b(?:today|later|tonight|this\s(?:morning|afternoon|evening)|then|at\s\d{{1,2}})\b)"
)
_FITS = (
    r"(?:on|ok(?:ay)?|good|fine|alright|all\sright|happy|able|up|coming|set|convenient|suit(?:s|able)?|works?|working|(?:going\sto\s)?make\sit"
    r"|planning|expecting|joining|meeting)"
)
(_STILL_ON,) = in_any_case(
    rf"\bstill\s(?:all\s)?{_FITS}\b[^.!?;]{{0,60}}?{_WHEN}|{_WHEN}[^.!?;]{{0,30}}?\bstill\s(?:all\s)?{_FITS}\b",
)
(_ASKED,) = in_any_case(
    r"\?\W*\Z|\b(?:(?:just|quick(?:ly)?|only)\s(?:a\s)?(?:check\w*|line|one|note)|checking|(?:to|wanted\sto|can\syou|could\syou|please)\s"
    r"(?:\w+\s)?(?:check|confirm|make\ssure)|confirming|hope|hoping|trust|assume|guess)\b",
)
_SUPPOSES, _SAYS_MORE = in_any_case(
    r"\W*(?:and\s|but\s)?(?:if|should|in\scase)\b",
    r"\bor\s(?:could|can|would|shall|should|do|is|how|what|perhaps|maybe)\b|\b(?:instead|rather|resched\w*|re-?arrang\w+|mov(?:e|ed|ing)|push(?:ed|ing)?"
    r"|postpon\w*|cancel\w*|call(?:ed|ing)?\soff|swap\w*|shift\w*|another|different|earlier|later\sthan|only|unfortunately|sorry|afraid|ill|sick|but|however|although"
    r"|interested|can['’]?t|cannot|won['’]?t|unable|new\s(?:time|day|date|place|link)|changed?|which|what\stime|when|whether\syou\scould|know\syou)\b",
)
"""What says more than that: another hour, or why this one may not be kept."""

(_LASTS,) = in_any_case(
    r"\b(?:won['’]?t|(?:will|should)(?:\snot|n['’]t)?|['’]ll|(?:is|are)\s(?:only\s)?(?:going|likely|expected)\sto)\s(?:only\s|just\s|probably\s)?"
    r"(?:take|last|run|need|be)\s"
    r"(?:you\s)?(?:up\s)?(?:any\s)?(?:(?:no\s)?(?:longer|more|less)\sthan\s|over\s|about\s|around\s|roughly\s|under\s|only\s|just\s)?"
    r"(?:(?:half\s)?an\shour|\d{1,3}\s?(?:minutes?|mins?|hours?)|(?:two|three|ten|fifteen|twenty|thirty|forty|forty-five)\s(?:minutes|hours|mins))\b",
)
(_OF_THE_HOUR,) = in_any_case(
    r"\b(?:instead|rather|resched\w*|re-?arrang\w+|mov(?:e|ed|ing)|push(?:ed|ing)?|postpon\w*|cancel\w*|off|swap\w*|shift\w*|another|different"
    r"|earlier|later|now|new|unfortunately|sorry|afraid|but|however|change[ds]?|test|task|exercise|please|could|would|can|by)\b|\?",
)
"""What says more of it than how long it takes."""


def asks_if_still_on(sentences: Sequence[str]) -> int | None:
    """Given the sentences of a mail, return which one only asks whether an hour still suits, or None: "Just checking
    you're still ok for 11 tomorrow". It is None where any other says more of the hour."""
    said = searched(sentences)
    if len(said) > _MOST or any(_SAYS_MORE.search(text) for text in said if not _SUPPOSES.match(text)):
        return None
    return next((at for at, text in enumerate(said) if _STILL_ON.search(text) and _ASKED.search(text)), None)


def tells_how_long(sentences: Sequence[str]) -> int | None:
    """Given the sentences of a mail, return which one tells how long they will meet, or None: "It won't take longer
    than an hour on Thursday". It is None where any says more of the hour."""
    said = searched(sentences)
    if len(said) > _MOST or any(_OF_THE_HOUR.search(_LASTS.sub(" ", text)) for text in said):
        return None
    return next((at for at, text in enumerate(said) if _LASTS.search(text)), None)
