"""Words of those who have met the user: "how did it go with Dana", "Tom and I enjoyed meeting you"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from agent.expressions import expression

_DO = r"(?:meet(?:ing)?|talk(?:ing)?|speak(?:ing)?|chat(?:ting)?|see(?:ing)?)"
_YOU = rf"(?:(?:{_DO}|have\s(?:met|seen|talked|spoken))(?:\s(?:to|with))?\syou|interviewing\syou)\b"
_PLEASED = (
    rf"(?:(?:was|were)\s(?:both\s|all\s|very\s|really\s|so\s)*(?:pleased|delighted|glad|happy|lucky)\sto\s{_YOU})"
)
YOU_MET = expression(
    r"\b(?:(?:glad|good|great|pleased|happy|nice|lovely)\s(?:to\shear\s)?(?:that\s)?you\s(?:both\s)?(?:(?:got|were\sable|"
    r"had\s(?:a|the)\schance|managed)\sto\s(?:meet|see|speak|talk|chat)|met|saw|spoke|talked|chatted)"
    r"|\bi\s(?:gather|hear|see|understand|believe)\s(?:that\s)?you\s(?:met|saw|spoke|talked|chatted)"
    r"|how\s(?:did|was)\s(?:it|things|everything|that|(?:the|your|this\smorning['’]s)\s(?:interview|chat|call|meeting))(?:\sgo)?"
    r"|how\sdid\syou\sget\son|hope\s(?:it|everything|(?:the|your)\s\w+)\swent\s(?:\w+\s)?(?:well|ok|okay|smoothly))"
    r"(?:\s(?:with|to))?(?:\s(?:both|our|the|my))?\s(?=(?-i:[^\W\d_a-zà-ÿ]))",
    re.IGNORECASE,
)
"""Before whom the user has met."""
ENJOYED = expression(
    r"(?P<me>\s(?:and|&)\s(?:I|me|myself))?,?\s(?:(?:both|all|really|very\smuch|thoroughly|so|also|certainly)\s)*"
    rf"(?:(?:enjoyed|loved|liked)\s(?:{_YOU}|our\s(?:chat|talk|conversation|interview)|your\s(?:interview|visit)|what\s(?:we|i)\s(?:heard|saw))|{_PLEASED})",
    re.IGNORECASE,
)
"""Behind them: "Tom and I enjoyed meeting you"."""
STILL_AHEAD = expression(
    r"\b(?:will|would|shall|going\sto|hope\sto|look(?:ing)?\sforward|next|tomorrow|if)\b|['’](?:ll|d)\b", re.IGNORECASE
)
"""In a sentence of somebody whom the user has yet to meet."""
_I_MET = expression(
    rf"\bI\s(?:(?:really|very\smuch|thoroughly|so|also|certainly)\s)*(?:enjoyed|loved|liked)\s(?:{_YOU}|our\s(?:chat|talk"
    rf"|conversation|interview))|\b(?:and|&)\s(?:I|myself)\s(?:(?:both|all|really|so)\s)*(?:(?:enjoyed|loved|liked)\s(?:{_YOU}|what\swe\s(?:heard|saw))|{_PLEASED})"
    rf"|(?:\A|[.,;!–—-]\s|\b(?:it|that)\s(?:was|['’]s\sbeen|has\sbeen)\s|\bwas\s)(?:(?:so|really|very|such|an?|absolutely)\s)*"
    rf"(?:lovely|great|good|nice|pleasure|wonderful|fab|brilliant|fantastic|super)\s(?:to\s)?{_YOU}"
    r"(?!\s(?:again\s)?(?:on|next|there|then|soon|at|in|appl\w+)\b)",
    re.IGNORECASE,
)
_MOST, _LONGEST = 20, 300  # sentences of a mail; characters of one


def i_met(sentences: Sequence[str]) -> bool:
    """Given a mail's sentences, return whether its writer says that they have met the user."""
    said = [one[:_LONGEST] for one in sentences[:_MOST]]
    return any(_I_MET.search(one) is not None and STILL_AHEAD.search(one) is None for one in said)
