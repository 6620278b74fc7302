"""Who would meet the reader next, where the invitation is still to follow: "the team is keen to meet you, invitation to
follow"."""

from __future__ import annotations

from collections.abc import Sequence

from agent.classification.sentences.looked_for import looks_for
from agent.expressions import SEARCHED, expression

WANTED_BACK = "wanted-back"
"""The signal of who would have the reader back for another talk."""

WANTED_TO_SEE = "wanted-to-see"
"""The signal of who would see the reader, and says no more of what for."""

INVITE_FOLLOWS = "invite-follows"
"""The signal of somebody who would meet the reader, where an invitation is on its way."""

_KEEN = expression(
    r"\b(?:(?:is|are|was|were|am|['’]s|['’]re|['’]m)\s(?:(?:really|very|both|all|so|also|quite|now)\s){0,2}"
    r"(?:keen|eager|excited|happy|delighted|pleased)|would\s(?:(?:really|very\smuch|both|all|now"
    r"|also)\s){0,2}(?:like|love)|"
    r"['’]d\s(?:(?:really|both|all|also)\s)?(?:like|love)|wants?)\sto\s(?:(?:now|also)\s)?"
    r"(?:meet(?:\swith)?|see|speak\s(?:to|with)|talk\s(?:to|with)|interview)\syou\b",
)
_FOLLOWS = expression(
    r"\b(?:calendar\s)?(?:invite|invitation|teams\slink|zoom\slink)\s(?:is\s|will\s)?(?:to\s)?"
    r"(?:follow(?:s|ing)?|come|coming|on\s(?:its|the)\sway|go\sout)\b|"
    r"\b(?:i|we|he|she|they|\w+)(?:['’]ll|\swill|\sam\sgoing\sto|\sare\sgoing\sto)\s(?:(?:also|now|shortly|then)\s)?"
    r"(?:send|pop|fire|get)\s(?:you\s)?(?:over\s|out\s|through\s)?(?:an?|the|your)\s(?:calendar\s|teams\s|meeting\s)?"
    r"(?:invite|invitation)\b"
)
_BACK = expression(
    r"\b(?:wants?|(?:would|['’]d)\s(?:(?:really|very\smuch|all|both)\s)?(?:like|love)|(?:is|are|am|['’]s|['’]re"
    r"|['’]m)\s"
    r"(?:(?:very|really|both|all|so)\s)?(?:keen|eager|excited|happy|delighted|pleased))\s"
    r"(?:to\s(?:have|get|see|bring|invite|call|welcome|ask)\s)?you\s(?:to\scome\s)?back\s(?:in\s|over\s|here\s|up\s)?"
    r"(?:for|to\sdo)\s[^.?!;]{0,40}?\b(?:rounds?|interviews?|chats?|calls?|meetings?|stage|conversations?|talks?"
    r"|final|panel|"
    r"on-?site|second|2nd|third|3rd)\b"
)
_TO_SEE = expression(
    r"(?P<who>\b[\w'’]{1,20})\s?(?:(?:would|['’]d)\s(?:(?:really|very\smuch|all|both|now|also)\s){0,2}(?:like|love)"
    r"|wants?)\s"
    r"to\s(?:(?:now|also)\s)?(?:see|meet)\syou"
    r"(?=\s?(?:[.!;:]|\Z|,\s(?:and\s(?:is|are|has|can)|ideally|preferably|if)\b)|"
    r"\s(?:too|as\swell|again|next)(?=\s?[.!;:]|\Z|\sbefore\s(?:we|they|i)\sgo\s(?:any\s)?further)|"
    r"\s(?:in\sperson|face\sto\sface|soon|this\sweek|next\sweek|tomorrow|on\s(?:mon|tues|wednes|thurs|fri|satur)day)\b)"
)
_NOT_NOW = expression(
    r"n['’]t\b|\b(?:if|unless|whether|not|before(?!\s(?:we|they|i)\sgo\s(?:any\s)?further)|once|decide[ds]?|feedback|party|webinar)\b"
)


@looks_for(_FOLLOWS)
def has_an_invite_follow(sentences: Sequence[str]) -> int | None:
    """Given the sentences of a mail, return which one says that somebody would meet the reader, where an invitation is
    to follow, or None: "The team is keen to meet you. Invitation to follow"."""
    short = [text[:SEARCHED].casefold() for text in sentences]
    if not any(_FOLLOWS.search(text) and not _NOT_NOW.search(text) for text in short):
        return None
    keen = (at for at, text in enumerate(short) if _KEEN.search(text) and not _NOT_NOW.search(text))
    return next(keen, None)


@looks_for(_BACK)
def wants_back(text: str) -> bool:
    """Given a sentence, return whether somebody would have the reader back for another talk: "Larkspur wants you back
    for a second round"."""
    short = text[:SEARCHED].casefold()
    return _BACK.search(short) is not None and _NOT_NOW.search(short) is None


@looks_for(_TO_SEE)
def would_see(text: str) -> bool:
    """Given a sentence, return whether somebody would see the reader, and nothing says what for: "Our manager would
    like to see you", "Joan wants to see you on Tuesday"."""
    short = text[:SEARCHED].casefold()
    found = _TO_SEE.search(short)
    return found is not None and found["who"] != "you" and _NOT_NOW.search(short) is None
