"""Talks that have been held, by the words around them: "thank you for meeting with" Ana, "your interview with" Bo "last
Tuesday". For that nobody takes part in the next one.
"""

from __future__ import annotations

import re

from agent.expressions import expression

_THANKED = expression(
    r"\b(?:thank(?:s|\s+you)(?:\s+(?:so|very)\s+much|\s+again|\s+a\s+lot)?,?\s+for\s+"
    r"(?!(?:\w+\s+){0,2}(?:confirm|accept|schedul|book|agree|arrang|choos|pick|repl|respon|answer|flexib|patien|availab))|"
    r"(?:i|we|they)\s+(?:(?:all|both|really|very\s+much)\s+)?enjoyed\s+)[^.!?;:\n]{0,60}\Z",
    re.IGNORECASE,
)
_FOLLOWING = expression(r"\b(?:following|after|since)\s+(?:[\w'’-]+\s+){0,5}\Z", re.IGNORECASE)
_FURTHER_TO = expression(
    r"\b(?:following\s+(?:on\s+from|up\s+on)|further\s+to|subsequent\s+to|on\s+the\s+(?:back|strength)\s+of|"
    r"with\s+reference\s+to)\s+(?:[\w'’-]+\s+){0,5}\Z",
    re.IGNORECASE,
)
"""What begins with a talk that has been held, whatever follows; "after your talk with Ana" may be part of a plan."""
_GOES_ON = expression(
    r"[^.!?;:\n]{2,100}?,\s(?:i|we|he|she|they|(?:the|our)\s(?:\w+\s)?(?:team|panel|committee|"
    r"managers?|management|board|client|firm|company|partners|directors?))"
    r"(?:['’]d|['’]re|['’]m|\s(?:would|are|is|am|were|was|has|have|now))?\s(?:(?:both|all|very|really|much|now)\s)*"
    r"(?:like|love|loved|liked|enjoyed|pleased|delighted|happy|glad|keen|impressed|want|wants|decided|invite)\b",
    re.IGNORECASE,
)
_GONE = expression(
    r"(?:(?!\bwho\b)[^.!?;:,\n]){2,60}?\s(?:last\s(?:week|month|night|(?:mon|tues|wednes|thurs|fri)day)|yesterday|"
    r"earlier\s(?:this|today)|the\sother\sday|(?:really\s)?went\s(?:very\s|really\s|so\s)?(?:well|great|smoothly))\b",
    re.IGNORECASE,
)


def was_held(text: str, start: int, stop: int) -> bool:
    """Given a text, and where in it words about a talk stand that lead on to a name, return whether that talk has been
    held."""
    before = text[max(0, start - 100) : start]
    if _THANKED.search(before) or _FURTHER_TO.search(before) or is_said_to_be_over(text, stop):
        return True
    return _FOLLOWING.search(before) is not None and _GOES_ON.match(text, stop) is not None


def is_said_to_be_over(text: str, stop: int) -> bool:
    """Given a text, and where in it a name begins to which a talk leads on, return whether it goes on to say that the
    talk is over: Ana Ruiz "last week", Ana Ruiz "went well"."""
    return _GONE.match(text, stop) is not None
