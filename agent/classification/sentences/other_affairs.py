"""What becomes of something that is no interview: a shuttle is rescheduled, a wedding is put off, a tender is refused.
None of it moves, calls off, grants or refuses anything of the reader's."""

from __future__ import annotations

import re
from collections.abc import Sequence

from agent.expressions import any_may_stand, expression

_MOST = 300  # characters of a sentence

_AFFAIR = (
    r"(?:\d{1,2}[.:]\d{2}(?!(?:\s(?:on\s)?(?:the\s)?(?:\w{3,6}day|tomorrow|\d{1,2}(?:st|nd|rd|th)(?:\s\w+)?))?\s?(?:is|was|has\sbeen|['’]s)\s(?:now\s|all\s)?(?:confirmed|booked|accepted)\b)(?:\s(?:train|bus|boat|ferry|flight|coach|service|sprinter|from\s\w+|to\s\w+|out\sof\stown))?"
    r"|(?:train|bus|coach|shuttle|tram|ferry|boat|flight|minibus|taxi|rail|river|metro)(?:\sservice)?s?"
    r"|wedding|birthday|funeral|christening|party|picnic|barbecue|lunch|dinner|concert|gig|match|game|race|regatta|tournament|derby"
    r"|parade|festival|fair|fete|fête|carnival|exhibition|premiere|premi[eè]re|performance|matin[eé]e|rehearsal|recital|quiz|raffle"
    r"|open\s(?:day|evening)|(?:book\s|product\s)?launch|newsletter|brochure|website|canteen|cafeteria|caf[eé]|kitchen|lift|elevator|heating|boiler|wi-?fi"
    r"|coffee\smachine|printer|car\spark|swimming\spool|gym|library|museum|chapel|bridge|road|tunnel"
    r"|deliver(?:y|ies)|piano|lorry|parcel|shipment|auction|sale|stocktake"
    r"|fire\sdrill|drill|strike|election|vote|referendum|conference|congress|symposium|fundraiser|excursion|outing|trip|retreat"
    r"|suppliers?|tender|bid|planning\sapplication|grant\sapplication|(?:parking|building|visitor['’]?s?)\s(?:permit|pass)|lease"
    r"|hotel|(?:hotel\s|guest\s)?room\sbooking|booking\sof\sthe\shotel|reimbursement|expense\sclaim|refund|invoice|extension)"
)
_BECOMES = (
    r"(?:(?:is|are|was|were|has|have|had|will|got|gets|['’]s|['’]ve|['’]ll)\s(?:(?:now|also|just|all|only|sadly|again|already|finally|sure"
    r"|not|been|be|being|getting|to\sbe)\s){0,3}"
    r"(?:cancell?ed|called\soff|off|resched?uled|moved|postponed|put\s(?:off|back)|pushed(?:\sback)?|suspended|shifted|delayed|brought\sforward"
    r"|confirmed|booked|approved|granted|accepted|rejected|refused|turned\sdown|declined|withdrawn|closed|shut|down|on\shold|filled|full)\b"
    r"|(?:has|have)\s(?:moved|shifted|changed|closed|shut)\b|(?:won|does|did|do)n?['’]t\srun\b)"
)
_WHICH = (
    r"(?:the|our|this|that|these|those|all(?:\sthe)?|your|my\s(?:sister|brother|cousin|colleague|neighbour)['’]s"
    r"|(?-i:[A-Z])\w{1,20}['’]s(?=\s(?:wedding|birthday|funeral|christening|party)))"
)
_NO_DAY = r"(?!(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\b|at\b)"
"""Before a word that leads to an affair: "Tuesday 9.30" is the hour of a talk, and no train's."""
_OTHER_AFFAIR = expression(
    rf"(?:\b{_WHICH}\s(?:[\w-]+\s){{0,3}}?|\A(?:re:\s)?(?:{_NO_DAY}[\w-]+\s){{0,2}}?){_AFFAIR}(?:[^.?!;:\n]{{0,60}}?[\s,])?\s?{_BECOMES}"
    rf"|\A(?:re:\s)?(?:{_NO_DAY}[\w-]+\s){{0,2}}?"
    rf"{_AFFAIR}\s(?:is\s)?(?:cancell?ed|called\soff|off|moved|postponed|rescheduled|suspended|delayed)\s*\Z",
    re.IGNORECASE,
)
_ANOTHERS = expression(
    r"\b(?:with|for|picked|chosen?|selected|preferred|used|using|liked|took|taken|bought|had)\ssome(?:one|body)\selse['’]s\s"
    r"(?!(?:applica\w+|candidac\w+|candidature|cv|r[eé]sum[eé]|profile|experience|skills?|background|interview|references?)\b)\w",
    re.IGNORECASE,
)
"""It was somebody else's cake that was picked: that refuses no applicant."""
_OF_THE_POST = expression(
    r"\b(?:interview\w*|meet\w*|appointment|slot|calls?|talk\w*|cancel\w*|role|position|post|job|vacanc\w+|candidates?|offer\w*|panel)\b",
    re.IGNORECASE,
)
_OF_THE_TALK = expression(
    r"\b(?:interview\w*|meet\w*|appointment|slot|calls?|chat\w*|talk\w*|panel|trial|assessment|audition|demo|screening|test|round|"
    r"visit|application|role|position|post|job|vacanc\w+|candidates?|offer\w*|contract|start\w*|session|recruit\w*|hiring|hire|"
    r"so|therefore|which\smeans|meaning|instead\sof\s(?:you|seeing|meeting)|we['’]ll|we\s(?:will|have\sto|must|need|can['’]?t|cannot|could|would)|"
    r"let['’]s|do(?:n['’]?t|\snot)|no\sneed|please|kindly|you|yours|he|she|they|of\s(?-i:[A-Z])\w+|expected|i\s(?:can['’]?t|cannot|won['’]t|have\sto|must|need)|i['’]ll)\b|\?",
    re.IGNORECASE,
)
_BESIDE_THE_TALK = expression(
    rf"\b{_WHICH}\s(?:[\w-]+\s){{0,3}}?(?:{_AFFAIR}|tours?|drinks|buffet|reception|social|breakfast|tea|coffee)\s"
    r"(?:that\s(?:was|is)\s)?(?:straight\s|right\s|just\s)?(?:after|before|following|ahead\sof|prior\sto)\s(?:[\w'’]+\s){1,3}?"
    rf"(?:interviews?|talks?|panels?|trials?)(?:\s(?:on\s)?(?:\w+day|tomorrow))?\s{_BECOMES}",
    re.IGNORECASE,
)
"""What is to be before the talk, or after it."""
_THE_TALK_TOO = expression(r"\b(?:interview\w*|talks?|panels?|trials?|both|too|as\swell|so)\b|\?", re.IGNORECASE)


def without_other_affairs(sentences: Sequence[str]) -> tuple[str, ...]:
    """Given a mail's sentences, return them without those that only say what becomes of something else; all of them,
    where nothing would be left."""
    if not any_may_stand((_OTHER_AFFAIR, _ANOTHERS, _BESIDE_THE_TALK), sentences):
        return tuple(sentences)
    kept = tuple(text for text in sentences if not is_other_affair(text))
    return kept or tuple(sentences)


def is_other_affair(text: str) -> bool:
    """Given a sentence or a subject, return whether it says what becomes of something else, and speaks of no
    interview; or what was picked of somebody else's."""
    if len(text) > _MOST:
        return False
    if _ANOTHERS.search(text) is not None and _OF_THE_POST.search(text) is None:
        return True
    if (beside := _BESIDE_THE_TALK.search(text)) is not None and not _THE_TALK_TOO.search(text, beside.end()):
        return True
    return _OTHER_AFFAIR.search(text) is not None and _OF_THE_TALK.search(text) is None
