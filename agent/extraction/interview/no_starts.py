"""Hours at which plainly nothing begins: those up to which something lasts, those that are over, those to be
ignored."""

from __future__ import annotations

import re

from agent.expressions import expression
from agent.extraction.when.moments import Moment

_ENDS = expression(
    r"\b(?:until|till|up\s+to|jusqu['’]à|hasta(?:\s+las?)?|até(?:\s+às)?|"
    r"fino\s+alle)\s+(?:(?:about|around|roughly|nearly|at\s+least)\s+)?\Z|"
    r"\bto\s+(?:about|around|roughly|nearly)\s+\Z",
    re.IGNORECASE,
)
_END_LABEL = expression(
    r"(?:\A|[|;,]\s*)\W*(?:(?:interview|meeting|session)\s+)?(?:ends?|ending|finish(?:es)?|concludes?|closes?|ende|endet|fin|"
    r"término|fim|einde?|eindtijd|endzeit|fine)(?:\s+(?:time|at|hour|uhrzeit|zeit|de\s+\w+))?(?:\s?\([^)\n]{1,20}\))?"
    r"\s*[:|–-]\s*(?:at\s+)?\Z",
    re.IGNORECASE,
)
"""What a line says before the hour at which they end: "End Time: 9:30 AM"."""
_PUT_OFF = expression(
    r"\b(?:push|postpon|put|delay|defer|mov|shift|slip|held|hold|wait|adjourn|carr|repor|reté|repouss|décal|aplaz|"
    r"pospon|retras|adi|rinvi|post[ei]cip|spost)\w*|"
    r"\b(?:not|never|nothing|nobody|cannot|no|only|pas|non|não)\b|n['’]t\b",
    re.IGNORECASE,
)
"""Before "until": what is put off begins then, and so does what does not before."""
_IS_OVER = expression(
    r"\b(?:after|once|when|as\s+soon\s+as|because)\s[^.,;:!?\n]{2,40}\b(?:wraps?|finish(?:es|ed)?|ends?|closes?|lets?|"
    r"gets?|breaks?|is\s+(?:over|done|out|finished))(?:\s+(?:up|out|off))?\s+(?:at|around|about)\s+\Z",
    re.IGNORECASE,
)
"""Before the hour at which something else is over: "after the shoot wraps at 5.30, so let's say 6"."""
_GONE = expression(
    r"[ ]?(?:(?:[ap]m|[ap]\.m\.)[ ]?)?(?:one|slot|time|appointment|session)?[ ]?"
    r"(?:(?:has|have|had|is|was|are|were) (?:\w+ )?(?:been )?(?:gone|taken|full|filled|cancell?ed|booked (?:up|out|by)|"
    r"given (?:away|to)|unavailable|out|lost)\b|went\b|(?:is|was) no longer\b)",
    re.IGNORECASE,
)
"""Behind an hour: that of a train that does not go, or of a slot that somebody else has."""
_IGNORED = expression(
    r"[\w\s]{0,12}(?:[,;:–-]\s*|\band\s+)(?:please\s+|just\s+)?(?:ignore|disregard|delete|decline|bin|"
    r"forget)\s+(?:it|that|this|the)\b",
    re.IGNORECASE,
)
_TO_IGNORE = expression(
    r"\b(?:ignore|disregard|forget)\s+(?:the|any|that|this|my|our)\s+(?:\w+\s+){0,3}(?:invit\w+|event|e?-?mail|"
    r"message|hold|entry|one|time|slot)\b[^.;!?\n]{0,40}\Z",
    re.IGNORECASE,
)
_WITHIN = 90  # characters before an hour in which its clause is looked for


def is_over_then(text: str, moment: Moment) -> bool:
    """Given a text and one of several times in it, return whether it is the time at which something else is over."""
    return _IS_OVER.search(text, max(0, moment.clock - _WITHIN), moment.clock) is not None


def is_no_start(text: str, moment: Moment) -> bool:
    """Given a text and a time in it, return whether plainly nothing begins then."""
    before = text[max(0, moment.clock - _WITHIN) : moment.clock]
    before = before[max(before.rfind(mark) for mark in ("\n", ". ", "! ", "? ")) + 1 :]
    if _END_LABEL.search(before):
        return True
    ends = _ENDS.search(before)
    if ends is not None and _PUT_OFF.search(before, 0, ends.start()) is None:
        return True
    if _GONE.match(text, moment.stop) or _IGNORED.match(text, moment.stop):
        return True
    return _TO_IGNORE.search(before) is not None
