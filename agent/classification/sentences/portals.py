"""Portals: what a hiring system tells whoever applied, and nobody wrote: how far the application is, that it was looked
at, what becomes of their data. It decides nothing, and asks for nothing."""

from __future__ import annotations

import re
from collections.abc import Sequence

from agent.classification.sentences.looked_for import looks_for
from agent.expressions import expression, searched

STATUS_REFUSES = "status-refuses"
"""The signal of a status that refuses: "New status: Not selected"."""

_MOST = 9  # sentences: a longer mail tells more than that
_FEW = 4  # words of a sentence that may stand beside: "Dear Sam,", "Good news!"

_ON_ITS_WAY = (
    r"(?:(?:in|under)\s(?:progress|process|review|consideration|evaluation)|(?:application\s)?(?:received|submitted)|being\s(?:reviewed|processed)"
    r"|active|shortlist(?:ed|ing)?|(?:phone\s|recruiter\s|initial\s)?screen(?:ing)?|(?:first\s|second\s|final\s|panel\s|phone\s|video\s)?interview(?:ing|s|ed)?"
    r"(?:\s(?:stage|scheduled|completed?|process))?|(?:hiring\s(?:manager|team)|recruiter|manager|team|department(?:al)?|panel)\s(?:review|screen)"
    r"|assessment|background\scheck|references?|selection)"
)
_STATUS = expression(
    rf"\b(?:status|stage|step)\b[^.?!;]{{0,80}}?(?:\b(?:to|is|as|now)\b|:)\W{{0,4}}{_ON_ITS_WAY}\W*\Z"
    rf"|\bapplication\b[^.?!;]{{0,80}}?\b(?:moved|advanced|progressed|passed)\b[^.?!;:]{{0,40}}?:\W{{0,4}}{_ON_ITS_WAY}\W*\Z"
    rf"|\byour\sapplication\b[^.?!;]{{0,60}}?\sis\s(?:now\s|currently\s)?{_ON_ITS_WAY}\W*\Z",
    re.IGNORECASE,
)
_REFUSED_STATUS = expression(
    r"\b(?:status|outcome|result|decision)\b[^.?!;:]{0,40}?(?::|\bto\b|\bis\b(?:\snow)?|[→>])\W{0,4}"
    r"(?:not\s(?:selected|successful|progress(?:ed|ing)|short-?listed|proceeding|taken\sforward|moving\sforward|moved\sforward)"
    r"|no\slonger\s(?:under\s|in\s|being\s)consider(?:ation|ed)|unsuccessful|declined(?:\sby\s(?:the\s)?(?:employer|company|hiring\s(?:team|manager)))?|rejected)"
    r"(?:\s(?:at\sthis\stime|on\sthis\soccasion|for\sthis\s(?:role|position|job)))?\W*\Z",
    re.IGNORECASE,
)
_OF_ANOTHER_THING = expression(
    r"\b(?:old|previous|former|last|payment|order|card|loan|leave|request|invitation|meeting|interview|offer|booking|claim|visa"
    r"|document|reference|refund|connection)\b",
    re.IGNORECASE,
)
"""Whose status it may be that is no application, and what it was before it changed."""
_LOOKED_AT = expression(
    r"\b(?:viewed|opened|looked\sat|downloaded|read)\s(?:your\s(?:application|profile|cv|r[eé]sum[eé])|it)\b"
    r"|\byour\s(?:application|profile|cv|r[eé]sum[eé])\b[^.?!;]{0,40}?\s(?:was|has\sbeen|were)\s(?:viewed|opened|downloaded|seen|read)\b",
    re.IGNORECASE,
)
_OF_DATA = expression(
    r"\b(?:data\sprotection|privacy\s(?:notice|policy|statement)|gdpr|personal\s(?:data|information)|how\swe\s(?:use|process|handle|store)\syour)\b",
    re.IGNORECASE,
)
_ACCOUNT = expression(
    r"\b(?:candidate|applicant|careers?)\s(?:account|profile|home|portal)\b[^.?!;]{0,30}?\b(?:created|set\sup|registered|activated)\b"
    r"|\bwelcome\sto\s[^.?!;]{1,50}?\bcareers\b",
    re.IGNORECASE,
)
_LOOK = expression(
    r"\b(?:log\s?in|sign\s?in|visit|view|see|check|read|track|access|click)\b[^.?!;]{0,60}?\b(?:candidate|portal|home|account|dashboard|profile|details|here"
    r"|below|link|status|more|application|site|website|it)\b",
    re.IGNORECASE,
)
_NOTHING_TO_DO = expression(
    r"\bno\s(?:further\s)?action\b|\bautomat(?:ed|ic)(?:ally)?\b|\b(?:do\snot|don['’]t|cannot)\sreply\b|\bnot\smonitored\b|\b(?:kind\s|best\s)?regards\b"
    r"|\bthank\s?(?:s|you)\sfor\s(?:your\s(?:interest|application)|applying)\b",
    re.IGNORECASE,
)
_SAYS_MORE = expression(
    r"\b(?:unfortunately|regret\w*|sorry|afraid|unable|cannot\s(?!reply)|not\s(?!monitored|reply)(?:\w+\s){0,3}?(?:select\w*|success\w*|progress\w*|proceed\w*|move"
    r"|consider\w*|tak\w+|shortlist\w*|offer)|unsuccessful|declin\w+|reject\w*|withdr[ae]w\w*|closed?|filled|cancel\w*|no\slonger|other\s(?:candidates?|applicants?)"
    r"|offer\w*|congratulat\w*|resched\w*|complet(?:e|ing)\b|submit\b|upload|provide|expires?|invit\w+|deadline|hold|paused|\d[:.]\d\d|\d\s?[ap]\.?m)\b|\?",
    re.IGNORECASE,
)
"""What may decide something or ask for it: a system's mail with any of that is weighed as any other."""
_TELLING = (_STATUS, _LOOKED_AT, _OF_DATA, _ACCOUNT)
_BESIDE = (_LOOK, _NOTHING_TO_DO)


def only_of_the_portal(sentences: Sequence[str]) -> int | None:
    """Given the sentences of a system's mail, return the one that tells how far an application is, that it was looked
    at, or what becomes of the reader's data: "Your status has been updated to: Under review". It is None where any
    other sentence may say more."""
    said = searched(sentences)
    if len(said) > _MOST or any(map(_SAYS_MORE.search, said)):
        return None
    if not all(len(text.split()) <= _FEW or any(kind.search(text) for kind in (*_TELLING, *_BESIDE)) for text in said):
        return None
    return next((at for at, text in enumerate(said) if any(kind.search(text) for kind in _TELLING)), None)


@looks_for(_REFUSED_STATUS)
def refuses_by_its_status(sentences: Sequence[str]) -> int | None:
    """Given the sentences of a system's mail, return the one that names a status by which the application is refused,
    or None: "New status: No longer under consideration". It is None where another one is on its way."""
    said = searched(sentences)
    if any(_STATUS.search(text) and not _OF_ANOTHER_THING.search(text) for text in said):
        return None
    found = ((at, _REFUSED_STATUS.search(text), text) for at, text in enumerate(said))
    return next((at for at, one, text in found if one and not _OF_ANOTHER_THING.search(text[: one.end()])), None)
