"""What is told of how somebody came to apply: where they worked, who told them, where the advert stood. No employer."""

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

_ADVERT = (
    r"(?:job\s+)?(?:ads?|adverts?|advertisements?|advertised|classifieds|notices?(?:\s+board)?|posting|posted|listing|"
    r"listed)"
)
_ITS_ISSUE = r"(?:(?:the|this|last|next|my|our|a|local|online|week['’]?s|\w{3,9}['’]s)\s+){0,3}"
_ADVERT_IN = expression(
    rf"\b{_ADVERT}(?:,?\s+(?:that|which|was|is|were|ran|running|appeared|placed|put|up|out|there|again|today|yesterday|"
    r"recently|last|this|week|month|on\s+\w{3,6}day)){0,5}\s+"
    rf"(?:in|on|through|via)\s+{_ITS_ISSUE}\Z|"
    r"\b(?:ads?|adverts?|advertisements?)\s+(?:for|looking\s+for|seeking)\s+(?:an?|your|the|more)\s+"
    r"(?:(?!(?:at|with|by|from|in|on)\b)[\w-]+\s+){1,4}in\s+(?:the|this|last|\w{3,9}['’]s)\s+(?:week['’]?s\s+)?\Z",
    re.IGNORECASE,
)
"""What leads to where an advert stood: "the ad in the", "advertised in last week's", "the ad for a cook in the"."""
_ADVERTS = expression(rf"\b(?:{_ADVERT}|saw|seen|read|found|noticed|spotted)\b", re.IGNORECASE)
_READ_IN = expression(rf"(?:\A|[.!?,;:\n]\s{{0,3}})(?:in|on)\s+{_ITS_ISSUE}\Z", re.IGNORECASE)
_WAS_READ = expression(r"\A,?\s+(?:I|we)\s+(?:just\s+|have\s+)?(?:saw|seen|read|found|noticed|spotted)\b")
_OF_ITS_OWN = expression(
    r"\A(?:['’]s?\b|\s+(?:web\s?site|site|web\s?page|page|careers?|facebook|instagram)\b)", re.IGNORECASE
)
"""Behind the name of who put an advert on pages of their own: "your ad on the Larkspur Dairy website"."""


def worked_there(before: str) -> bool:
    """Given what stands before a name, return whether somebody worked there: "three years at", "was a bather at"."""
    said = before[-_MOST:]
    return _WORKED_AT.search(said) is not None or (_WAS_A.search(said) is not None and _SEEKS.search(said) is None)


def has_told(behind: str) -> bool:
    """Given what stands behind a name, return whether it is somebody's who told of something: "said you need help"."""
    return _TOLD.match(behind[:_MOST]) is not None


def tells_of_adverts(text: str) -> bool:
    """Given a text, return whether it speaks of an advert, or of something read, at all."""
    return _ADVERTS.search(text) is not None


def advertised_there(before: str, behind: str) -> bool:
    """Given what stands around a name, return whether it is where an advert stood: "saw the ad in the", a paper."""
    said = before[-_MOST:]
    if _OF_ITS_OWN.match(behind[:_MOST]):
        return False
    read = _READ_IN.search(said) is not None and _WAS_READ.match(behind[:_MOST]) is not None
    return read or _ADVERT_IN.search(said) is not None
