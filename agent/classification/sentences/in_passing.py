"""What is said in passing, and refuses nobody: that others were refused before ("we had to turn another applicant away,
she was late"), and what would be told if the post were filled."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from agent.expressions import any_may_stand, expression, searched

_OTHERS = (
    r"(?:(?:about|over|around|roughly|nearly|almost)\s)?"
    r"(?:(?:\d{1,3}\s?(?:%|per\s?cent)\sof|most\sof|many\sof|hundreds\sof|dozens\sof|plenty\sof|(?:nine|eight"
    r"|seven)\sout\sof\sten)\s(?:the\s|our\s)?"
    r"|(?:an?other|one|some|several|plenty\sof|many|most|dozens\sof|the\slast|hundreds\sof)\s(?:other\s)?)"
    r"(?:applicants?|applications?|candidates?|people|person|chap|lad|girl|lady|guy|man|woman|cvs?)\b"
)
_WHO = r"\b(?:we|i|they)(?:['’](?:ve|d)|\shave|\shad)?\s(?:(?:had\sto|have\sto|already|just|even|once|also)\s){0,2}"
_OTHERS_REFUSED = expression(
    rf"{_WHO}(?:reject(?:ed)?|declined?|refused?|(?:turn(?:ed)?|sent|send)\s(?:down|away|home)|(?:weed|screen"
    rf"|sift)(?:ed)?\sout)\s{_OTHERS}"
    rf"|{_WHO}(?:turn(?:ed)?|sen[dt])\s{_OTHERS}\s(?:down|away|home)\b"
    r"|\bthe\slast\s(?:one|candidate|applicant|person|chap|lad)\s(?:(?:that|who|whom)\s)?we\s(?:reject|turn|refus)ed\b"
    r"|\b(?:many|some|most|several|half|plenty|two|three)\sof\s(?:our|my|the)\s(?:\w+\s)?(?:colleagues|team|people"
    r"|staff|hires|engineers|nurses|teachers"
    r"|drivers)\s(?:here\s)?(?:were|got|had\sbeen)\s(?:\w+\s)?(?:rejected|refused|turned\s(?:down|away))\b",
    re.IGNORECASE,
)
_IN_BRACKETS = expression(r"\s?\([^()]{1,120}\)")
_YOU = expression(r"\b(?:you|yours?)\b", re.IGNORECASE)
_POST = (
    r"(?:the|this|your|our|any)\s(?:[\w-]+\s){0,3}?(?:position|role|post|vacancy|job|opening|requisition)"
    r"(?:\s(?:that\s)?you(?:['’]ve|\shave)?\s(?:are\s)?\w+(?:\s(?:for|to|in))?)?"
)
_FILLED = (
    r"(?:be|is|are|were|has\sbeen|have\sbeen|gets?|becomes?)\s(?:(?:already|now|no\slonger|otherwise)\s)?"
    r"(?:filled|cancelled|canceled|withdrawn|closed|taken|available)\b"
)
_IF = r"(?:should|if|once|when|in\sthe\sevent(?:\sthat)?|as\ssoon\sas|unless)"
_TELLS = (
    r"\b(?:we|you|hr|the\steam|our\steam|i)(?:['’]ll|\swill|\sshall|\salways)?\s(?:\w+\s){0,2}?"
    r"(?:write|inform|notify|tell|let|hear|contact|e-?mail|advise|be\s(?:informed|notified|told|advised))\b"
)
_PROVISO = expression(
    rf"\A\W{{0,3}}(?:please\snote\s(?:that\s)?,?\s?)?{_IF}\s{_POST}\s{_FILLED}[^.?!;]{{0,60}}?{_TELLS}"
    rf"|\A\W{{0,3}}(?:please\snote\s(?:that\s)?)?{_TELLS}[^.?!;]{{0,40}}?\s{_IF}\s{_POST}\s{_FILLED}"
    r"|\b(?:may|might|could)\s(?:well\s|already\s|sometimes\s)?(?:have\s(?:already\s)?been|be|get)\s(?:already\s)?(?:filled|taken|gone)\s"
    r"(?:by\sthe\stime|before)\s(?:we|you|anyone|anybody|your|the\s\w+)\b",
    re.IGNORECASE,
)
_REGRETS = expression(
    r"\b(?:unfortunately|sadly|regret\w*|sorry|afraid|on\sthis\soccasion|this\stime|unsuccessful|decided"
    r"|disappoint\w*|not\sbeen\s\w+)\b",
    re.IGNORECASE,
)
"""What stands around a refusal of the reader's."""
_MOST = 40  # sentences of a mail


def without_what_is_in_passing(sentences: Sequence[str]) -> tuple[str, ...]:
    """Given a mail's sentences, return them without what only tells of others who were refused before, or what would be
    told if the post were filled: "Should the position be filled before, we will inform you".

    Where anything is regretted in another sentence, the reader may be one of the others, and nothing is left out.
    """
    whole = tuple(sentences)
    said = searched(whole[:_MOST])
    if not any_may_stand((_OTHERS_REFUSED, _PROVISO), said):
        return whole
    kept = tuple(part for text in said for part in _without(text))
    dropped = [text for text in said if tuple(_without(text)) != (text,)]
    if not dropped or not kept or any(_REGRETS.search(text) for text in kept):
        return whole
    return (*kept, *whole[_MOST:])


def _without(text: str) -> Iterator[str]:
    """Yield what is left of a sentence."""
    if _PROVISO.search(text) is not None:
        return
    others = _OTHERS_REFUSED.search(text)
    if others is None:
        yield text
        return
    bare = _IN_BRACKETS.sub(lambda found: "" if _OTHERS_REFUSED.search(found[0]) else found[0], text)
    if bare != text:
        yield bare
    elif _YOU.search(text) is not None:
        yield text
