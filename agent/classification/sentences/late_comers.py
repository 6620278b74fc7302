"""Who joins an interview late, or leaves before its end, so that the others begin without them: the hour stands. "Tom
will join half an hour later, at 2.30. Lena will get you started."."""

from __future__ import annotations

import re
from collections.abc import Sequence

from agent.classification.sentences.looked_for import looks_for
from agent.expressions import SEARCHED, any_may_stand, expression

COMES_LATE = "comes-late"
"""The signal of somebody who joins an interview late, or leaves it early: it begins when it was to begin."""

_NOBODYS = r"(?!(?:I|We|You|They|It|That|This|There|What|The|Our|Your|Interview|Everyone|Everybody)\b)"
_WHO = (
    rf"(?:\b(?-i:{_NOBODYS}[A-Z][\w'’-]+)(?:\s(?-i:[A-Z][\w'’-]+)){{0,2}}(?:,[^,.;!?]{{2,40}},)?"
    r"|\b(?:he|she|(?:my|our)\s(?:\w+\s)?(?:colleague|manager|director|boss|lead)(?:,\s[^,.;!?]{2,30},)?))"
)
_BUSY = r"(?:(?:['’]s|\sis|\shas)\s[^.;!?]{2,70}?\s(?:and|so|but)(?:\sso)?(?:\s(?:he|she))?)?"
_WILL = r"(?:['’]ll|['’]s|\swill|\sis|\sis\sgoing\sto|\smay|\smight|\scan\sonly|\shas\sto|\sneeds\sto|\smust)"
_BE = r"(?:(?:only|also|probably|now|just|then|sadly|be|be\sable\sto|have\sto|need\sto|a\sbit|a\slittle)\s){0,3}"
_COMES = (
    r"(?:join(?:ing)?|com(?:e|ing)\s(?:in|along)|dial(?:l?ing)?\sin|(?:jump|hop)(?:p?ing)?\son|pop(?:ping)?\sin|arriv(?:e|ing)"
    r"|(?:be\s)?(?:there|with\s(?:us|you))|drop(?:ping)?\sin)"
)
_LEAVES = (
    r"(?:drop(?:ping)?\s(?:off|out)|leav(?:e|ing)|step(?:ping)?\sout|head(?:ing)?\soff|(?:jump|hop)(?:p?ing)?\soff|duck(?:ing)?\sout)"
    r"\s[^.;!?]{0,25}?\b(?:at|by|before|after|early|half\s?way|once|around|about)\b"
)
_LATE = (
    r"(?:later\b|late\b|half\s?way\b|part\s?way\b|for\sthe\s(?:last|second|first)\s(?:half|part|bit|few|\d)"
    r"|after\s(?:about\s)?(?:the\sfirst|\d{1,2}|ten|twenty|half)|towards\sthe\send)"
)
_COMES_LATE = expression(
    rf"{_WHO}{_BUSY}{_WILL}\s{_BE}(?:(?:running\s)?(?:[\w-]+\s){{0,4}}?late\b|{_LEAVES}|{_COMES}\b[^.;!?]{{0,50}}?\b{_LATE})",
    re.IGNORECASE,
)
_ALL_WAIT = expression(
    r"\b(?:so|therefore|hence|which\smeans)\s[^.;!?]{0,20}?\b(?:we(?:['’](?:ll|re|d)|\s(?:will|are|need|have|must|can|could))|let['’]?s"
    r"|(?:can|could)\s(?:we|you)|please|(?:the|your|our)\s(?:interview|call|meeting))\b"
    r"|\b(?:mov(?:e|ed|ing)|push(?:ed|ing)?|instead|re-?schedul\w*|postpon\w*|cancel\w*|(?:start|begin)(?:n?ing|s)?\s(?:later|at|then|half|\d)"
    r"|(?:every(?:one|body|thing)|all\sof\sus|both)(?!\selse))\b|\?",
    re.IGNORECASE,
)
"""What lets the reader wait, too: "Tom will be late, so we'll start at 2.30"."""


def joins_late(text: str) -> bool:
    """Given a sentence, return whether it only says who joins late, or leaves early: "Tom will join us half an hour
    later, at 2.30"."""
    said = text[:SEARCHED]
    found = _COMES_LATE.search(said)
    if found is None or any(map(str.isdigit, said[: found.start()])):  # before it another hour may be set
        return False
    return _ALL_WAIT.search(said) is None


@looks_for(_COMES_LATE)
def tells_who_is_late(sentences: Sequence[str]) -> int | None:
    """Given the sentences of a mail, return which one only says who joins late or leaves early, or None: "Tom will be a
    little late. Lena will get you started." It is None where another one lets all wait."""
    kept = without_late_comers(sentences)
    waits = any(_ALL_WAIT.search(text[:SEARCHED]) for text in kept if not joins_late(text))
    return None if waits else next((at for at, text in enumerate(sentences) if joins_late(text)), None)


def without_late_comers(sentences: Sequence[str]) -> tuple[str, ...]:
    """Given a mail's sentences, return them without those that only say who joins late; all of them, where another
    says that all wait for them."""
    if not any_may_stand((_COMES_LATE,), sentences):
        return tuple(sentences)
    kept = tuple(text for text in sentences if not joins_late(text))
    waits = any(_ALL_WAIT.search(text[:SEARCHED]) for text in kept)
    return tuple(sentences) if waits else kept
