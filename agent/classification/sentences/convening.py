"""A meeting of those who decide, that moves or was not held: "the board's meeting has moved to the 26th". The reader is
not wanted there, and nothing is decided before it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from agent.classification.sentences.looked_for import looks_for
from agent.expressions import SEARCHED, expression, searched

THEIR_MEETING_MOVES = "their-meeting-moves"
"""The signal of it: no word of a change in such a sentence is of an interview."""

LAID_BEFORE = "laid-before-them"
"""The signal of who lays the reader's name before those who decide: they have not decided yet."""

_BODY = (
    r"(?:board(?!\s?room)|council|trustees|governors|governing\sbody|committee|commission|partners|p\.?c\.?c|vestry"
    r"|elders"
    r"|senate|faculty|directors|senior\s(?:team|management)|management\steam|jur(?:y|ors)|shareholders|members"
    r"|assembly)"
    r"(?:['’]s?)?"
)
_SITTING = r"(?:meetings?|sittings?|sessions?|votes?|ballots?|agm|lunch|discussions?|gathering|get-together)"
_NOT_HELD = (
    r"(?:(?:did|could|does|can)(?:n['’]t|not|\snot)\s(?:meet|sit|vote|convene|reach\sa\squorum)|adjourned|inquorate)"
)
_MOVED = (
    r"(?:moved|postponed|re-?scheduled|re-?arranged|adjourned|deferred|cancell?ed|(?:put|pushed|set)\sback|put\soff"
    r"|carried\s(?:over|forward)|slipped|shifted|called\soff"
    r"|(?:did|could|does|can)(?:n['’]t|not|\snot)\s(?:take\splace|happen|go\sahead)|inquorate)"
)
_MOVES = expression(
    rf"\b{_BODY}\s(?:\w+\s){{0,2}}?{_SITTING}\b[^.?!;]{{0,100}}?\b{_MOVED}\b"
    rf"|\b{_SITTING}\s(?:of|between)\s(?:the|our)\s(?:\w+\s){{0,2}}?{_BODY}\b[^.?!;]{{0,60}}?\b{_MOVED}\b"
    rf"|\b{_BODY}\b[^.?!;]{{0,160}}?\b(?:put|push|move|bring|set)\s(?:the|our|its|their)\s(?:\w+\s)?{_SITTING}\s"
    r"(?:back|on|to|forward|off)\b"
    rf"|\b{_BODY}\b[^.?!;]{{0,100}}?\b{_SITTING}\s(?:\w+\s){{0,3}}?{_MOVED}\b"
    rf"|\b{_BODY}\b[^.?!;]{{0,40}}?\b{_MOVED}\s(?:the|our|its|their)\s(?:\w+\s)?{_SITTING}\b"
    rf"|\b{_BODY}\s(?:\w+\s)?{_NOT_HELD}\b"
    rf"|\b(?:board|council|committee|senate)\s(?:has|had|have|will|was|is)\s(?:\w+\s){{0,3}}?be(?:en)?\s{_MOVED}\b"
    rf"|\b{_SITTING}\s(?:at|in)\swhich\s[^.?!;]{{0,60}}?\b(?:settle|decide|discusse|agree|chose|vote|appointe|considere)[dn]\b"
    rf"[^.?!;]{{0,30}}?\b{_MOVED}\b"
    r"|\b(?:not\s(?:\w+\s)?quorate|inquorate|(?:no|want\sof|lack\sof|without\sa|for\sa)\squorum)\b",
    re.IGNORECASE,
)
_OF_THE_READER = expression(
    r"\b(?:you|your|yours|interview\w*|candidates?\s(?:will|are|should)|presentations?|with\sthe"
    r"|panel\smeets?\syou)\b",
    re.IGNORECASE,
)
"""Whom it would concern: an hour of the reader's, or a meeting with them."""
_OF_AN_HOUR = expression(r"\b(?:interviews?|yours|visits?|trials?|presentations?)\b", re.IGNORECASE)
_WANTS_THE_READER = expression(
    r"\b(?:your\s(?:\w+\s)?(?:interview|slot|visit|presentation|meeting|appointment|time|hour|trial|session|talk)"
    r"|(?:can|could|would|will|are|do)\syou\b[^.!?]{0,80}\?|(?:please|kindly)\s(?:come|arrive|attend|join|report"
    r"|confirm)"
    r"|see\syou|meet\s(?:with\s)?you\b|seeing\syou|expect\syou|(?:suit|work|good|ok(?:ay)?)\s(?:for\s)?you"
    r"|(?:put|have|got|pencilled)\syou\s(?:down|in)\b|instead\?|interviews?\s(?:is|are|has|have|will|was"
    r"|were)\s(?:now\s)?(?:been\s|be\s)?(?:moved|postponed|re|put|pushed|cancel))",
    re.IGNORECASE,
)
_DECIDES = expression(
    r"\b(?:deci(?:de|des|ded|sion|sions|ding)|appoint\w*|cho(?:ice|ose|oses|sen|osing)|vot(?:e|es|ed|ing)"
    r"|discuss\w*|consider\w*"
    r"|candidates?|applicants?|finalists?|recommend\w*|outcome|result|hear|news|word|know|in\stouch|tell\syou|told"
    r"|settle[ds]?|(?:i|we)(?:['’]ll|\swill|\sshall)\swrite|write\sto|ring|call|phone)\b",
    re.IGNORECASE,
)


_LAYS = expression(
    r"\b(?:i|we)(?:['’]ll|\swill|\sshall|['’]m\sgoing\sto|['’]re\sgoing\sto)\s(?:be\s)?(?:\w+\s)?"
    r"(?:(?:put|tak|present|submitt?|lay|bring)(?:e|t?ing)?)\s"
    r"(?:you|your\s(?:\w+\s)?(?:name|case|application|papers|candidacy|candidature|cv))\s(?:forward\s|up\s)?"
    rf"(?:before|to|in\sfront\sof)\s(?:(?P<them>them)\b|(?:the|our|my)\s(?:\w+\s)?{_BODY}\b)",
    re.IGNORECASE,
)
_IF = expression(r"\b(?:if|unless|should\syou|once|happy|interest\w*|permission|agree)\b|\?", re.IGNORECASE)
_OF_THEM = expression(rf"\b{_BODY}\b", re.IGNORECASE)


_ON_THEIR_LIST = expression(
    r"\b(?:it|this|that|ours|yours|the\s(?:post|appointment|matter|decision|vacancy))(?:['’]s|\sis|\shas\sbeen|\swill\sbe|\sgoes)\s(?:(?:now|back|next|again|put|first)\s){0,3}"
    r"on\s(?:the|their|its)\s(?:\w+\s)?(?:list|agenda|order\spaper)\s(?:for|of|on|in)\b(?![^.?!;]*\b(?:interviews?|you(?:['’]ll|r)?|tour|visit)\b)",
    re.IGNORECASE,
)
"""What they have yet to come to: "it is now on the list for 17 December"."""


@looks_for(_LAYS, _ON_THEIR_LIST)
def lays_before_them(text: str) -> bool:
    """Given a sentence, return whether the reader's name is to be laid before those who decide: "the board meets on the
    9th and I shall put your name to them"."""
    if _ON_THEIR_LIST.search(text[:SEARCHED]):
        return _IF.search(text[:SEARCHED]) is None
    found = _LAYS.search(text[:SEARCHED])
    if found is None or _IF.search(text[:SEARCHED]):
        return False
    return not found["them"] or _OF_THEM.search(text[: found.start()]) is not None


@looks_for(_MOVES)
def moves_their_meeting(sentences: Sequence[str]) -> int | None:
    """Given the sentences of a mail, return which one says that a meeting of those who decide moves, or was not held,
    or None: "The board's meeting has moved to the 26th. I'll let you know after it." It is None where the reader is to
    come, or where nothing is to be decided there."""
    said = searched(sentences)
    if any(map(_WANTS_THE_READER.search, said)) or not any(map(_DECIDES.search, said)):
        return None
    told = (at for at, text in enumerate(said) if not text.rstrip().endswith("?") and _is_theirs(text))
    return next(told, None)


def _is_theirs(text: str) -> bool:
    found = _MOVES.search(text)
    of_theirs = found is not None and _OF_THE_READER.search(text[: found.end()]) is None
    return of_theirs and _OF_AN_HOUR.search(text) is None
