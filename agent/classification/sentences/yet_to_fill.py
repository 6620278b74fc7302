"""Posts that are still to be filled, in the words of one that is: "we may fill the post"."""

from __future__ import annotations

import re

from agent.expressions import SEARCHED, expression

FILLS = frozenset({"we-filled", "no-longer", "filled-it"})
"""The signals of a post that is filled, by words which also stand in one that is to be."""

_TO_FILL = expression(
    r"\b(?:may|can(?!not|['’]?t)|will|shall|must|['’]ll"
    r"|(?:(?:is|are|am|['’]s|['’]re|['’]m|been|be|get|got|gets|have|has|had|now|was|were)\s(?:\w+\s){0,2}?)?"
    r"(?:allowed|able|approv(?:al|ed)|permission|permitted|authori[sz]ed|authority|sign-?off|go-?ahead|green\slight|cleared|clearance|"
    r"free|consent|funds|funding|money|budget|need(?:s|ed)?|want(?:s|ed)?|hop(?:e|es|ing)|plan(?:s|ning)?|aim(?:s|ing)?|looking|intend(?:s|ing)?"
    r"|expect(?:s|ing)?|have|has|keen|trying|going|like|love|about|ready|time|how|when|wait(?:ing)?|eager|set|start(?:ing)?)\s(?:\w+\s){0,2}?to)\s"
    r"(?:(?:now|finally|at\slast|only|then|also|still|soon|actually|start|begin|go\sahead\sand|proceed\sto|be|be\sable\sto|look\sto)\s){0,3}"
    r"(?:re-?)?fill(?:ing)?\b",
    re.IGNORECASE,
)
_IS_PAST = expression(
    r"\b(?:was|were|had|been)\s(?:(?!to\b)\w+\s){0,2}?(?:able|allowed)\sto\b|\b(?:managed|succeeded)\b", re.IGNORECASE
)
_NOT_SO = expression(
    r"\b(?:not|never|no|nobody|none|longer|unable|without|cannot)\b|n['’]t\b|\b(?:if|unless|whether)\b", re.IGNORECASE
)
_BY_OTHERS = expression(
    r"\b(?:internal(?:ly)?|in-?house|from\swithin|elsewhere|otherwise|by\s(?:promot|mov|transfer)\w+|through\san?\s|"
    r"with\s(?:an?|one\sof|some(?:one|body)|another|the\s(?:other|person)|our|my)\b|another|someone|somebody|other\s(?:candidates?|applicants?))",
    re.IGNORECASE,
)


def is_yet_to_fill(text: str) -> bool:
    """Given a sentence that seems to say that a post is filled, return whether it is only to be: "Good news at last, we
    may fill the post"."""
    said = text[:SEARCHED]
    found = _TO_FILL.search(said)
    if found is None or _IS_PAST.search(said) or _BY_OTHERS.search(said):
        return False
    return _NOT_SO.search(said[: found.end()]) is None
