"""Somebody who missed a talk that was held, as told afterwards: "so sorry that I couldn't be there, Ana said it went
well".

It regrets, and refuses nothing; nor does it call anything off, for the talk was held.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from agent.expressions import SEARCHED, expression, searched

COULD_NOT = (
    r"(?:couldn['’]t|could\snot|(?:was|were)(?:n['’]t|\snot)\sable\sto|(?:was|were)\sunable\sto|"
    r"did(?:n['’]t|\snot)\s(?:manage|get)\sto)"
)
TAKE_PART = (
    r"(?:be\s(?:there|around|present|with\s(?:us|you)|in\sthe\sroom|on\sthe\s(?:call|panel))|join(?:\s(?:us|you|in))?|"
    r"make\s(?:it|the\s(?:call|interview|chat|meeting))|attend|come|take\spart|sit\sin|(?:jump|hop|get|log|dial|come)\s(?:on|in)"
    r"|meet\syou|see\syou|say\shello)\b"
)
_THE_TALK = r"(?:you|it|(?:the|your|our)\s(?:\w+\s)?(?:interview|chat|talk|meeting|session|panel|visit|conversation))\b"
MISSED = (
    rf"(?:miss(?:ed)?\s{_THE_TALK}|{COULD_NOT}\s{TAKE_PART}|(?:did(?:n['’]t|\snot)\s|never\s(?:(?:got|managed)\sto\s)?){TAKE_PART}(?!\s(?:until|till|before))|"
    r"never\s(?:made\sit|joined|came|got\s(?:on|there|in))\b|"
    r"(?:was|were)(?:n['’]t|\snot)\s(?:there|around|present|with\sus|in\sthe\sroom|on\sthe\s(?:call|panel)))"
)
SORRY = (
    r"(?:so\s|very\s|really\s|ever\sso\s|also\s)*(?:sorry|sad|gutted|disappointed|upset)\s"
    rf"(?:to\s(?:have\s)?{MISSED}|not\sto\s(?:have\s)?(?:met|meet|been|be)\b|(?:that\s)?(?:he|she|they)\s{MISSED})"
)
_I_MISSED = expression(
    rf"\b(?:sorry|apolog\w+|gutted|shame|pity|disappointed|forgive)\b[^.;!?]{{0,30}}?\bI\s(?:had\sto\s)?{MISSED}"
    rf"|(?:\A|[.,;:–—-]\s|\bI(?:['’]m|\sam|\swas)\s)(?:(?:so|very|really|many|my)\s)*(?:sorry|apologies|gutted)\s(?:to\s(?:have\s)?|for\s)miss(?:ed|ing)?\s{_THE_TALK}"
    rf"|\bI(?:['’]m|\sam|\swas)\s{SORRY}",
    re.IGNORECASE,
)
_THEY_MISSED = expression(
    r"\b(?-i:[A-Z])[\w'’-]+\s(?:sends?|sent)\s(?:(?:his|her|their)\s)?(?:apologies|regrets)\sfor\s(?:missing|not\s(?:being|making|"
    r"joining|coming|attending))\b"
    rf"|\b(?-i:[A-Z])[\w'’-]+,?\s(?:who\s)?(?:(?:unfortunately|sadly|alas),?\s)?(?:(?:was|were|is)\s{SORRY}|(?:had\sto\s)?{MISSED})"
    rf"|\b(?-i:[A-Z])[\w'’-]+\s(?:got|was|were|had)\s[^.;!?]{{2,70}}?\b(?:and|so)\s(?:(?:he|she|they)\s)?{MISSED}"
    r"|\b(?:sorry|apologies)\s(?:again\s)?(?:for|about)\s(?-i:[A-Z])[\w'’-]+(?:\s(?-i:[A-Z])[\w'’-]+)?\snot\s(?:being|making|joining|coming|jumping)\b"
    r"|\bsorry\s(?:that\s)?(?-i:[A-Z])[\w'’-]+(?:\s(?-i:[A-Z])[\w'’-]+)?\s(?:got|was|were|had)\s[^.;!?]{2,80}?"
    r"\b(?:stood|stepped|filled|jumped|covered|took\sover)\b",
    re.IGNORECASE,
)
_WENT_ON = expression(
    r"\b(?:went\s(?:\w+\s)?(?:well|great|fine|nicely|smoothly)|(?:said|tells|told|says|reports?|mentioned|spoke)\b"
    r"|enjoyed\s(?:meeting|talking|speaking|chatting|your)|(?:looked|looking)\safter\syou|stood\sin|stepped\sin|covered|"
    r"i\s(?:hear|heard|gather|understand)|(?:glad|good|pleased)\s(?:that\s)?you\s(?:met|got\sto\smeet)|(?:saw|met)\syou|"
    r"thank(?:s|\syou)\sfor\s(?:coming|your\stime|meeting|visiting))",
    re.IGNORECASE,
)
"""What shows that the talk was held without them."""
_AGAIN = expression(
    r"\b(?:re-?schedul\w+|re-?arrang\w+|re-?book\w*|postpone\w*|(?:an?other|new|different)\s(?:time|day|date|slot|go)|"
    r"find\s(?:a|an|some)\b|instead\b|(?:can|could|shall|would|might)\s(?:we|you|it)\b|how\sabout|if\b|unless|whether|next\stime)",
    re.IGNORECASE,
)
_MOST = 20  # sentences of a mail


def _tells_a_miss(sentence: str) -> bool:
    """Given a sentence, return whether it tells that somebody named missed a talk."""
    said = sentence[:SEARCHED]
    return _THEY_MISSED.search(said) is not None and _AGAIN.search(said) is None


def i_missed(sentences: Sequence[str]) -> bool:
    """Given the sentences of a mail, return whether whoever wrote it missed a talk that was held without them."""
    said = searched(sentences[:_MOST])
    told = any(_I_MISSED.search(one) for one in said) and any(_WENT_ON.search(one) for one in said)
    return told and not any(_AGAIN.search(one) for one in said)


def misses(sentences: Sequence[str]) -> tuple[str, ...]:
    """Given the sentences of a mail written after a talk, return those that only say who missed it."""
    if any(_AGAIN.search(one[:SEARCHED]) for one in sentences[:_MOST]):
        return ()
    own = i_missed(sentences)
    return tuple(one for one in sentences[:_MOST] if _tells_a_miss(one) or (own and _I_MISSED.search(one[:SEARCHED])))
