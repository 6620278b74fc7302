"""Whose part of a day a mail moves, where it tells it by the name: "Could we move the chat with Owen to Friday?"."""

from __future__ import annotations

import re

from agent.expressions import expression
from agent.extraction.names import is_person
from agent.model.mail import Part, PersonClaim

_TALK = r"(?:interview|chat|call|conversation|talk|session|part|slot|meeting|round|bit|piece|hour|half(?:[\s-]hour)?)"
_NAME = r"(?P<{0}>[^\W\d_a-zß-ÿ][^\W\d_]{{1,20}}(?:[ \t]+[^\W\d_a-zß-ÿ][\w'’\-]{{1,20}})?)"
_MOVES = (
    r"(?i:mov(?:e|es|ed|ing)|reschedul(?:e|ed|ing)|postpon(?:e|ed|ing)|push(?:ed|ing)?|shift(?:ed|ing)?|chang(?:e|ed|ing)|"
    r"cancel(?:l?ed|l?ing)?|do|have|switch(?:ed)?|bring|brought|put)"
)
_OF_WHOM = expression(
    rf"\b{_MOVES}\s+(?:back\s+)?(?i:just\s+|only\s+)?(?i:the|your|that)\s+(?:\w+\s+){{0,3}}?{_TALK}\s+(?i:with)\s+"
    + _NAME.format("one")
    + rf"|\b{_MOVES}\s+(?:back\s+)?(?i:just\s+|only\s+)?"
    + _NAME.format("other")
    + rf"['’]s\s+(?:\w+\s+){{0,2}}?{_TALK}\b"
    + rf"|\b(?i:the|your)\s+(?:\w+\s+){{0,3}}?{_TALK}\s+(?i:with)\s+"
    + _NAME.format("third")
    + r"\s+(?i:has|needs|will\s+have|had|is)\s+(?i:to\s+be\s+|to\s+|been\s+|now\s+)?"
    r"(?i:moved?|rescheduled|postponed|pushed|cancell?ed|change[ds]?|on|at)\b"
)
_ALL = expression(
    r"\b(?:both|all|everything|everyone|everybody|the\s+(?:whole|entire|other)|interviews|sessions|slots|entire|neither|none|too|also|as\s+well)\b",
    re.IGNORECASE,
)


def whose_part(text: str) -> tuple[PersonClaim, ...]:
    """Given the text of a change, return whose talk alone it moves or calls off; nobody where more may be meant."""
    if _ALL.search(text[:5000]):
        return ()
    found = dict.fromkeys(name for match in _OF_WHOM.finditer(text[:5000]) for name in match.groups() if name)
    return tuple(PersonClaim(name, "", Part.INTERVIEWER) for name in found if is_person(name.split()))
