"""What hardly comes once an interview was held and no other is ahead: a mail that sets, moves or receives something."""

from __future__ import annotations

import re
from collections.abc import Sequence

from agent.classification.senders.known import Known
from agent.classification.sentences.hours import DAY, TO_TALK
from agent.expressions import SEARCHED, expression
from agent.model.mail import Category

_OF_A_TALK = expression(
    r"\b(?:panel|presentation|zoom|teams|skype|video|invit\w+|schedule|agenda|itinerary|calendar|slot|booked"
    r"|expect(?:ing)?\syou|join(?:ing)?\s(?:us|me|you)"
    r"|(?:second|next|final|last|further|another)\s(?:round|stage|interview|step)|come\s(?:back|along|up|and)|visit"
    r"|tour|ring"
    r"|phone|dial|lunch|dinner|trial|works\s(?:for|well|fine)|confirm\w*)\b|https?://",
    re.IGNORECASE,
)

_TAKEN_ON = expression(
    r"\b(?:you(?:['’]re|\sare)|your|ur|u\sr)\s(?:in|hired|on\sthe\s(?:team|crew|rota))\b"
    r"(?=\s?[.,!;–—-]|\s?\Z|\s(?:mate|bud|buddy|bro|pal|hun|love|luv|man|dude|x+)\b)",
    re.IGNORECASE,
)
"""What they say to whom they take on: the hour beside it is the first at work."""


_ANY_TIME = expression(
    r"\d|\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun|to)day|tomorrow|morning|afternoon|evening|noon|lunch\w*|week"
    r"|half|quarter|hour|o['’]?clock"
    r"|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|calendar|invit\w+|slot|time)\b",
    re.IGNORECASE,
)


_NEWS_IS_LATE = expression(
    rf"\bbear\swith\s(?:me|us)\s(?:till?|until|a\s(?:bit|little|while))\b"
    rf"|\b(?:i|we)\s(?:had\s)?(?:said|promised|told\syou|hoped)\b[^.?!]{{0,40}}?\b(?:by\s|on\s)?{DAY}\b[^?!]{{0,20}}?\b(?:(?:and|but)\s)?"
    rf"(?:(?:i['’]m|we['’]re|it['’]s)\snot\sgoing\sto|(?:i|we|it|that)\s(?:won['’]t|can['’]t|isn['’]t)|(?:the|our)\s\w+\s(?:meets?|sits?))\b"
    rf"|\b(?:news|an\sanswer|a\sdecision)\sby\s{DAY}",
    re.IGNORECASE,
)
"""What puts off the news that was promised: "I said Wednesday, and I'm not going to make it"."""
_AN_HOUR = expression(
    r"\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|today|this\s(?:morning|afternoon)|at\s\d{1,2}"
    r"|\d{1,2}[:.]\d\d|\d{1,2}\s?[ap]\.?m)\b",
    re.IGNORECASE,
)
_WAS_A_TALK = expression(
    r"\b(?:(?:great|good|nice|lovely|wonderful|fun|pleasure|enjoyed)\s(?:(?:so|really|to\shave\sbeen|it\swas|of)\s)?"
    r"(?:talking|speaking|meeting|chatting|seeing|to\s(?:talk|speak|meet|chat))(?:\s(?:to|with))?\syou"
    r"|(?:thanks|thank\syou)\s(?:(?:so|very)\smuch\s|again\s)?for\s(?:coming|talking|speaking|meeting|joining"
    r"|making|your\stime))\b",
    re.IGNORECASE,
)
_THEY_MEET = expression(
    r"\b(?:(?:hiring\s)?(?:team|panel|board|committee|partners|directors|managers)|we(?:\sall)?)(?:['’]ll|\swill)?\s"
    r"(?:meets?|sits?|convenes?|regroups?|debriefs?|confers?|gets?\stogether)\b(?!\s(?:(?:with\s)?you\b"
    r"|in\s(?:the\s)?(?:lobby|reception)|at\s(?:the|our)\b))",
    re.IGNORECASE,
)


def has_only_their_hours(sentences: Sequence[str]) -> bool:
    """Given the sentences of a mail that seems to set an interview, return whether every day and hour in it is that of
    the talk that was, or of those who decide: "Great talking with you on Friday. The team meets on Monday at 2"."""
    timed = [text[:SEARCHED] for text in sentences if _AN_HOUR.search(text[:SEARCHED])]
    theirs = any(map(_THEY_MEET.search, timed))
    return theirs and all(_THEY_MEET.search(text) or _WAS_A_TALK.search(text) for text in timed)


def sets_no_talk(sentences: Sequence[str]) -> bool:
    """Given the sentences of a mail that seems to set an interview, return whether none of them speaks of talking."""
    return not any(TO_TALK.search(text[:SEARCHED]) or _OF_A_TALK.search(text[:SEARCHED]) for text in sentences)


def puts_off_news(sentences: Sequence[str]) -> int | None:
    """Given the sentences of a mail, return which one puts off the news that was promised after a talk, or None."""
    return next((at for at, text in enumerate(sentences) if _NEWS_IS_LATE.search(text[:SEARCHED])), None)


def hardly_comes(best: Category, known: Known, sentences: Sequence[str]) -> Category | None:
    """Given what a mail seems to be, what is known and its sentences, return what it may be instead, where an interview
    is over and it seems to be something that hardly follows one. An hour at which nobody talks may be that of their
    first day, and who names none may only part; a change where nothing is ahead may ask for one more interview."""
    if not known.interview_held:
        return None
    begins = sets_no_talk(sentences) or any(_TAKEN_ON.search(text[:SEARCHED]) for text in sentences)
    if best is Category.INTERVIEW_CONFIRMATION and begins:
        return Category.OFFER
    timeless = not known.interview_ahead and not any(_ANY_TIME.search(text[:SEARCHED]) for text in sentences)
    if best is Category.INTERVIEW_CONFIRMATION and timeless:
        return Category.COURTESY
    if best is Category.INTERVIEW_CHANGE and not known.interview_ahead:
        return Category.INTERVIEW_INVITATION
    return None
