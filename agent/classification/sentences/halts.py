"""Interviews that are halted: on hold, paused, announced in error. Somebody who has one ahead learns that it is off."""

from __future__ import annotations

import re
from collections.abc import Sequence

from agent.classification.sentences.looked_for import looks_for
from agent.classification.tagging.posts import is_called_by_a_post
from agent.expressions import SEARCHED, expression, searched

HALTED = "interviews-halted"
"""The signal of interviews that are on hold: where none is ahead, only the decision waits."""

NONE_HELD = "none-is-held"
"""The signal of an interview that will not be, or whose invitation counts for nothing."""

YOURS_IS_OFF = "your-interview-is-off"
"""The signal of the reader's interview that was called off, in that very word."""

OFF_FOR_A_POST = "interview-for-a-post-is-off"
"""The same where it was for a post that is named: it can be no other interview."""

FILLED_AND_OFF = "off-for-it-is-filled"
"""The signal of an interview that is off because the post has gone: filled, closed, withdrawn."""


_THEM = (
    r"(?:interviews?|interviewing|panels?|selection\s(?:days?|boards?|interviews?)|assessment\s(?:days?|cent(?:re"
    r"|er)s?))"
)
_STOPPED = (
    r"(?:on\s(?:hold|ice|pause)|paused|suspended|halted|frozen|stopped|stood\sdown|in\sabeyance|adjourned|shelved"
    r"|parked)"
)
_HALTED = expression(
    rf"\b{_THEM}\b[^.?!;,]{{0,40}}?\b(?:are|is|were|was|been|be|being|go(?:es|ing)?|put)\s(?:\w+\s){{0,2}}?{_STOPPED}\b"
    rf"|\b(?:pause[ds]?|pausing|suspend(?:ed|ing)?|halt(?:ed|ing)?|stop(?:ped|ping)?|stood\sdown|"
    rf"froze(?:n)?|freezing|parked)\s"
    rf"(?:\w+\s){{0,2}}?{_THEM}\b"
    rf"|\b(?:put|putting|place[ds]?|placing)\s(?:\w+\s){{0,2}}?{_THEM}\b[^.?!;]{{0,30}}?\b{_STOPPED}\b",
    re.IGNORECASE,
)
_NOT_SO = expression(
    r"\b(?:if|unless|should|when|where|whenever|outcomes?|results?|whether|may|might|never|not|no\slonger"
    r"|were\son\shold|had\sbeen|resum\w+|"
    r"again\sthis\sweek|other\s(?:roles?|posts?|teams?|interviews?))\b|n['’]t\b|\?",
    re.IGNORECASE,
)
_RESUMED = expression(r"\b(?:resum(?:e|es|ed|ing)\s(?!once|when|as)|again\sthis\sweek|back\son)\b", re.IGNORECASE)
_MEETING = r"(?:interview|meeting|panel|call|trial|visit)"
_WILL_NOT_BE = expression(
    rf"\b(?:no\s(?:such\s)?{_MEETING}|(?:there|it)\s(?:will|is\sgoing\sto)\s(?:now\s)?be\sno\s{_MEETING}|"
    r"(?:nobody|no[\s-]?one)\s(?:(?:here|there|in|around|left)\s)?(?:for\syou\s)?to\s(?:see|meet|interview|receive"
    r"|let)(?:\syou)?|"
    r"there(?:['’]ll|\swill)\sbe\s(?:nobody|no[\s-]?one)(?:\s(?:here|there|in|at|for))?)\b"
    r"(?!\s(?:panel|as\ssuch|questions?|feedback|notes?|skills?|experience|is\s(?:needed|necessary"
    r"|required)))[^.?!;]{0,20}?"
    r"(?:\b(?:will|is|are|can|shall)\s(?:now\s|therefore\s)?(?:be\s(?:held|taking)|take\splace|"
    r"go(?:ing)?\sahead|happen(?:ing)?"
    r"|taking\splace)\b|\b(?:on|this|that|today|tomorrow|after\sall|next)\b)",
    re.IGNORECASE,
)
_DISREGARD = expression(
    r"\b(?:disregard|ignore|delete|bin|take\sno\snotice\sof|pay\sno\s(?:attention|"
    r"heed)\sto)\s(?:(?:the|that|this|our|my|your|last"
    r"|earlier|previous|yesterday['’]?s|today['’]?s)\s){0,2}(?:(?:interview|calendar|meeting|teams|"
    r"zoom)\s)?(?:invitation|invite|"
    r"booking|appointment|slot|confirmation)\b",
    re.IGNORECASE,
)
_ONLY_IF = expression(r"\b(?:if|unless|should|when(?:ever)?|where|in\scase)\b", re.IGNORECASE)
_ANOTHER_ONE = expression(
    r"\b(?:new|correct(?:ed)?|updated?|revised|right|replac\w+|instead|attached|below|following|"
    r"another|second|re-?sen[dt]\w*|"
    r"fresh|proper|amended|this\sone|should\s(?:have\ssaid|be|read))\b",
    re.IGNORECASE,
)
"""What comes in the place of an invitation that counts for nothing: the interview is only moved, or stands."""
_STANDS = expression(
    r"\bstill\s(?:on\b|at\b|the\b|stands?|holds?|good|set|(?:see|meet|expect)\w*\syou|\d|(?:mon|tues|wednes|thurs|fri)day|noon)"
    r"|\bas\s(?:(?:first|originally|already)\s)?(?:before|planned|agreed|arranged|booked|discussed|it\swas|we\ssaid)\b"
    r"|\b(?:unchanged|unaffected|same\s(?:time|day|hour)|(?:has|have)n['’]t\s(?:changed|moved)|no\schange)\b",
    re.IGNORECASE,
)
"""An hour that stands, where only the invitation to it was wrong: "ignore the invite, it's still ten"."""

_IS_OFF = expression(
    r"\b(?:your|the|this|our|(?:mon|tues|wednes|thurs|fri)day['’]s|tomorrow['’]s"
    r"|today['’]s)\s(?:(?!other\b|another\b)\w+\s){0,3}?interviews?\b"
    r"(?:\sfor\s(?:the\s|an?\s)?(?:(?:post|role|position|job)\sof\s)?(?P<post>(?-i:[A-Z])[\w-]*(?:\s(?-i:[A-Z])[\w-]*){0,3}))?"
    r"[^.?!;]{0,80}?\b(?:(?:has|have|had|is|are|was|were|will)\s(?:(?!not\b|never\b)\w+\s){0,2}?(?:cancell?ed|called\soff"
    r"|scrapped"
    r"|off\b(?!\s(?:to|the|site)))|(?:will\snot|wo['’]?n['’]?t|is\snot|isn['’]t|are\snot|aren['’]t)\s(?:now\s)?(?:be\s)?(?:take|taking"
    r"|go|going|happen\w*)"
    r"(?:\s(?:place|ahead))?)",
    re.IGNORECASE,
)
_RUMOUR = expression(r"\b(?:heard|rumou?rs?|hearsay|may\shave|might\shave)\b", re.IGNORECASE)
_DAY_IS_OFF = expression(
    r"\b(?:(?:next|this|on)\s)?(?:mon|tues|wednes|thurs|fri|satur|sun)day(?:['’]s)?\s(?:\w+\s)?"
    r"(?:(?:will\s(?:now\s|therefore\s)?not|wo['’]?n['’]?t|is\s(?:now\s)?not|isn['’]?t)\s(?:now\s|therefore\s|after\sall\s)?(?:be\s)?"
    r"(?:tak(?:e|ing)\splace|go(?:ing)?\sahead|(?:going\sto\s)?happen(?:ing)?)|is\sno\slonger\s(?:taking\splace|going\sahead|happening))\b"
    r"|\b(?:(?:we|i)(?:['’](?:ll|d|ve|m|re)|\swill|\sshall|\sshould|\smust|\shad|\shave|\sam|\sare)?(?:\sgoing\sto)?(?:\s(?:have|had|need|got)\sto)?|let['’]?s|let\sus)\s"
    r"(?:just\s|rather\s|better\s){0,2}"
    r"(?:skip|drop|scrap|scratch|scrub|pull|bin|axe|nix|shelve|bail\son|stand\s(?:you\s)?down\s(?:for|on)|forget(?:\sabout)?|call\soff)\s(?:on\s|this\s|next\s)?(?:mon|tues|wednes|thurs|fri|satur|sun)day"
    r"(?:['’]s\s(?:\w+\s)?(?:interview|meeting|call|chat|talk))?(?=\s?[.,;:!–—-]|\s?\Z|\s(?:then|for\snow|altogether|as|because|so|and)\b)",
    re.IGNORECASE,
)
"""A day that they were to meet on: "as Wednesday won't now be taking place", "we'll skip Thursday"."""
_DAY_ON_ICE = expression(
    r"\b(?:put|keep|place)\s(?:next\s|this\s)?(?:mon|tues|wednes|thurs|fri|satur|sun)day(?:['’]s\s(?:\w+\s)?(?:interview|meeting|call|chat|talk))?\s"
    r"on\s(?:ice|hold|pause|the\sback\sburner)\b"
    r"|\b(?:hold\soff\son|stand\sdown\s(?:for|on))\s(?:next\s|this\s)?(?:mon|tues|wednes|thurs|fri|satur|sun)day\b(?!['’]s\s(?!interview|meeting|call|chat|talk))",
    re.IGNORECASE,
)
"""The same, in a question, too: "could we put Thursday on ice?"."""
_NOT_OFF = expression(
    r"\b(?:if|unless|should|once|when(?:ever)?|in\scase|error|mistake\w*|ignore|disregard|again|resched\w+"
    r"|re-?arrang\w+|moved|instead"
    r"|until|before|without|only|just)\b|\?",
    re.IGNORECASE,
)


@looks_for(_IS_OFF, _DAY_IS_OFF, _DAY_ON_ICE)
def is_off(text: str) -> bool:
    """Given a sentence, return whether it says that the reader's interview, or the day of it, was called off: "your
    interview on Tuesday is off"."""
    return _day_is_off(text[:SEARCHED]) or _called_off(text) is not None


@looks_for(_IS_OFF)
def is_off_for_a_post(text: str) -> bool:
    """Given a sentence, return whether it says the same of an interview for a post, and names the post: "Your interview
    for the Clerk position has been cancelled"."""
    found = _called_off(text)
    return found is not None and bool(found["post"]) and is_called_by_a_post(found["post"])


def _day_is_off(said: str) -> bool:
    """Whether a clause says that a day will not be; what else is asked beside it is another thing."""
    iced, found = _DAY_ON_ICE.search(said), _DAY_IS_OFF.search(said)
    if iced is not None and _ONLY_IF.search(said[: iced.start()]) is None:
        return True
    return found is not None and _NOT_OFF.search(said[: found.end()] + said[found.end() :].split(",")[0]) is None


def _called_off(text: str) -> re.Match[str] | None:
    said = text[:SEARCHED]
    found = _IS_OFF.search(said)
    if found is None or _NOT_OFF.search(said) or _RUMOUR.search(said[: found.start()]):
        return None
    return found


_CANNOT_HOLD = expression(
    r"\b(?:we|i|they|the\s(?:team|panel|client|manager|doctors))(?:\s(?:wo|ca)n['’]?t|\s(?:will|can)\snot|\scannot|(?:\sare|\sam|\sis|['’]re|['’]m)\s"
    r"(?:now\s)?(?:not\sable|unable)\sto|\s(?:are|is)n['’]t\sable\sto|(?P<drop>\s(?:have|need)\sto\s(?:drop|scrap)))\s"
    r"(?:now\s|actually\s)?(?:be\sable\sto\s)?(?:(?:see|meet|interview|receive)\s(?:with\s)?you|(?:(?:hold|do|conduct|keep|make|run|go\sahead\swith)\s)?"
    r"(?:your|the|our|this|tomorrow['’]s|today['’]s|\w+day['’]s)\s(?:\w+\s)?(?:interview|meeting|call|chat|conversation))\b"
    r"(?(drop)|[^.?!;]{0,25}?\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|today|tonight|this\s(?:morning|afternoon)|after\sall|as\s(?:planned|agreed|arranged)"
    r"|in\s(?:an?|half\san|\d{1,3}|five|ten|twenty|thirty)\s(?:hour|minutes?|mins?)|at\s(?:\d|noon|one|two|three|four|five|ten|eleven|twelve|half))\b)",
    re.IGNORECASE,
)
_ANOTHER_TIME = expression(
    r"\?|\b(?:instead|another|other|different|new|re-?sched\w+|re-?arrang\w+|mov(?:e|ed|ing)|postpon\w+|push\w*|how\sabout|suit|works?\sfor|still|until|till"
    r"|before|without|unless|if|only|by\szoom|over\steams|online|join\sus|please\scome|come\sto|ask\s(?:at|for)|at\sthe\s(?:door|gate|station)"
    r"|(?:ring|call|text|e-?mail|write|contact)\s(?:to\s)?you|in\stouch|let\syou\sknow|get\sback|next\sweek)\b",
    re.IGNORECASE,
)
"""What the reader is offered in its place, or will be, and where they are seen all the same."""

CANNOT_HOLD = "cannot-hold-it"
"""The signal of an interview that cannot be held on its day, with no other day told."""


@looks_for(_CANNOT_HOLD)
def cannot_hold_it(sentences: Sequence[str]) -> int | None:
    """Given the sentences of a mail, return which one says that the reader cannot be seen on the day after all, or
    None: "We won't be able to see you on Thursday after all." It is None where another time is told or asked for."""
    said = searched(sentences)
    at = next((at for at, text in enumerate(said) if _CANNOT_HOLD.search(text)), None)
    return None if at is None or any(map(_ANOTHER_TIME.search, said)) else at


_OF_WORK = (
    r"(?:role|position|post|vacancy|job|opening)\b"
    r"(?![\s-](?:office|room|box|code|centre|center|fair|hours|times|night|day|ceremony|play\w*|board|site|description|advert\w*|market))"
)
_ENDED = r"(?:filled|withdrawn|taken|closed|cancell?ed|scrapped|pulled|eliminated|removed|cut|discontinued)"
_FILLED = (
    rf"(?:{_OF_WORK}\b[^.?!;]{{0,50}}?\b(?:(?:(?:has|have)\s(?:(?!not\b|never\b)\w+\s)?been|is|was)\s(?:now\s|already\s|just\s|since\s)?{_ENDED}"
    r"|(?:will\s(?:now\s)?(?:not|no\slonger)|wo['’]?n['’]?t|is\s(?:not|no\slonger))\s(?:now\s)?(?:be(?:ing)?\s)?"
    r"(?:filled|available|open|recruited|(?:going|go)\sahead(?!\swith)))"
    rf"|(?:have|has|had\sto|['’]ve)\s(?:(?!not\b|never\b)\w+\s)?(?:filled|closed?|withdrawn?|cancell?ed|scrap(?:ped)?|pull(?:ed)?)\s(?:the|this|that|their|our)\s"
    rf"(?:\w+\s){{0,2}}?{_OF_WORK}"
    r"|(?:have|has|['’]ve)\s(?:(?!not\b|never\b)\w+\s)?(?:appointed|hired|promoted|chosen|selected)\s(?:some(?:body|one)|an(?:\s?other|\sinternal))"
    r"|an(?:\s?other|\sinternal)\s(?:candidate|applicant|person|finalist)\s(?:(?:has|had)\s)?(?:now\s|already\s|just\s|since\s)?"
    r"(?:accepted|taken|been\s(?:appointed|hired|given|chosen|offered)))"
)
_TALKS = r"(?:interviews?|meeting|call|chat)"
_THEIR_INTERVIEW_OFF = (
    r"(?:interviews?\b[^.?!;]{0,40}?\b(?:(?:is|are|was|been|be)\s(?:now\s|therefore\s)?(?:cancell?ed|called\soff|off\b)"
    r"|(?:no\slonger|not)\s(?:be\s)?(?:going\sahead|go\sahead|tak(?:e|ing)\splace|happen(?:ing)?|needed|necessary))"
    r"|(?:cancell?ed|cancell?ing|called\soff|calling\soff|(?:(?:need|have|had|going|ha(?:s|ve)\schosen)\sto|must|will|['’]ll|shall)\s"
    r"(?:(?!not\b|never\b)\w+\s)?(?:cancel|call\soff))\s"
    rf"(?:the|your|their|all|our|tomorrow['’]s|(?:mon|tues|wednes|thurs|fri)day['’]s)\s(?:\w+\s){{0,3}}?{_TALKS}"
    rf"|(?:not|no\slonger|wo['’]?n['’]?t)\s(?:now\s)?(?:be\s(?:going\sahead|proceeding)|go\sahead|proceed)\swith\s(?:[\w'’]+\s){{1,4}}?{_TALKS}"
    r"|(?:not|no\slonger|wo['’]?n['’]?t|no)\s(?:now\s)?(?:be\s)?need(?:ed|ing)?\s(?:to\s|for\syou\sto\s)(?:meet(?!\s(?-i:[A-Z]))|come|interview))"
)
_FILLED_AND_OFF = expression(
    rf"\b{_FILLED}\b[^?!.;]{{0,60}}?\b{_THEIR_INTERVIEW_OFF}|\b{_THEIR_INTERVIEW_OFF}\b[^?!.;]{{0,60}}?\b(?:as|because|since|for)\b[^?!.;]{{0,40}}?\b{_FILLED}",
    re.IGNORECASE,
)

_BUT_SEEN = expression(
    r"\b(?:but|however|though)\b[^.?!]*?\b(?:see|meet|interview(?:ing)?|talk|speak|stands?|goes\sahead|another|other)\b",
    re.IGNORECASE,
)
"""Behind it: one of several posts has gone, or one of several talks."""


@looks_for(_FILLED_AND_OFF)
def is_off_for_it_is_filled(text: str) -> bool:
    """Given a sentence, return whether it says that an interview is off because the post has gone, so that no
    other one follows: "your interview on Friday is cancelled as the position has been filled"."""
    said = text[:SEARCHED]
    found = _FILLED_AND_OFF.search(said)
    return found is not None and _NOT_OFF.search(said) is None and _BUT_SEEN.search(said, found.end()) is None


@looks_for(_HALTED)
def is_halted(text: str) -> bool:
    """Given a sentence, return whether it says that interviews are on hold: "all interviews are on hold for now"."""
    found = _HALTED.search(text[:SEARCHED])
    if found is None or text.rstrip().endswith("?") or _RESUMED.search(text):
        return False
    return _NOT_SO.search(text[: found.end()]) is None


@looks_for(_WILL_NOT_BE, _DISREGARD)
def is_none_held(sentences: Sequence[str]) -> int | None:
    """Given the sentences of a mail, return which one says that an interview will not be held, or None: "There will be
    no interview on Tuesday." It is None where another takes its place."""
    said = searched(sentences)
    at = next((at for at, text in enumerate(said) if _will_not_be(text)), None)
    if at is None and not any(map(_STANDS.search, said)):
        at = next((at for at, text in enumerate(said) if _DISREGARD.search(text)), None)
    return None if at is None or any(map(_ANOTHER_ONE.search, said)) else at


def _will_not_be(text: str) -> bool:
    return "?" not in text and _WILL_NOT_BE.search(text) is not None and _ONLY_IF.search(text) is None
