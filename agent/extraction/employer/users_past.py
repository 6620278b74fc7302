"""What the user tells of themselves where they apply: where they worked, and who told them of the post. No employer."""

from __future__ import annotations

import re

from agent.expressions import expression

_MOST = 140  # characters in front of a name
_WORKED_AT = expression(
    r"\b(?:years?|months?|seasons?|summers?|work(?:ed|ing)|employed|currently|presently|previously|formerly|last|until|"
    r"trained|training|qualified|apprenticed?|apprenticeship|placement|left|spent|my\s+time|experience|shifts?)\b"
    r"(?:(?!\b(?:appl\w+|interest\w*|vacanc\w+|advert\w*|opening|position|role|post)\b)[^.!?;]){0,80}"
    r"\b(?:at|for|with|from|in|by)\s+(?:the\s+)?\Z",
    re.IGNORECASE,
)
_WAS_A = expression(
    r"\b(?:(?:was|am|been|['’]m)\s+(?:an?|the)|as\s+an?)\s+(?:(?!(?:candidate|applicant|customer)\b)[\w-]+\s+){1,4}"
    r"(?:at|for|with|in)\s+(?:the\s+)?\Z",
    re.IGNORECASE,
)
_SEEKS = expression(
    r"\b(?:appl\w+|interest\w*|vacanc\w+|advert\w*|position|role|post|job)\b[^.!?;]{0,140}\Z", re.IGNORECASE
)
_TOLD = expression(
    r"\A(?:\s+(?:at|from|in|who)\s[^.!?;,]{1,30}?)?,?\s+(?:has\s+|kindly\s+)?(?:told|said|says|mention(?:ed|s)|suggest(?:ed|s)|"
    r"recommend(?:ed|s)|gave|passed|pointed|put|let|reckon(?:ed|s)|thought|thinks|sent)\b",
    re.IGNORECASE,
)


def worked_there(before: str) -> bool:
    """Given what stands before a name, return whether somebody worked there: "three years at", "was a bather at"."""
    said = before[-_MOST:]
    return _WORKED_AT.search(said) is not None or (_WAS_A.search(said) is not None and _SEEKS.search(said) is None)


def has_told(behind: str) -> bool:
    """Given what stands behind a name, return whether it is somebody's who told of something: "said you need help"."""
    return _TOLD.match(behind[:_MOST]) is not None
