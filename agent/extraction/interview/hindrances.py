"""What keeps somebody from an interview as it was planned: "cannot join at 11:30", "something came up".

A time that is told beside it is the new one, whatever else the mail is about.
"""

from __future__ import annotations

import itertools
import re

from agent.expressions import expression
from agent.extraction.when.passages import BREAK
from agent.extraction.words.vocabulary import any_of

_APART = 2  # sentences between the reason and the time that takes the other's place
_LONGEST = 600  # characters of a sentence that are looked at

_NOT = r"(?:won['’]?t|will\s+not|can['’]?t|cannot|can\s+not|could\s+not|couldn['’]?t)"
_CANNOT = (
    rf"(?:{_NOT}(?:\s+(?:now|longer|really|actually))?(?:\s+be\s+able\s+to)?|"
    r"(?:un|not\s+|no\s+longer\s+)able\s+to|isn['’]?t\s+able\s+to)"
)
_THEN = r"(?:it|that|this|the\b|our|your|\w+day\b|tomorrow|today|\d)"
_MAKE_IT = any_of(
    rf"""
    join\b; (?:make|do)\s+{_THEN}; attend\b; connect\b; take\s+(?:the|your)\s+(?:call|interview|slot|round);
    be\s+(?:there|available|free|present|back|with\s+us)\b; come\b; keep\s+(?:it|the|our|your);
    (?:meet|see|call|speak|interview|talk)\b(?!\s+(?:all|every)); (?:available|free|possible)\b; conduct\b; hold\b
    """
)
_IS = (
    r"(?:is|are|am|was|['’]s|['’]m|['’]re|(?:has|have|had)\s+(?:been|gone|fallen|got)|"
    r"(?:will|shall)\s+be|['’]ll\s+be)"
)
_HOW = r"(?:\s+(?:now|still|currently|sadly|unfortunately|suddenly|unexpectedly|all|a\s+bit|very|also|both|out))*"
_AWAY = any_of(
    r"""
    travell?ing\b; snowed\s+in; needed\s+(?:on|in|at|elsewhere)\b;
    (?:away|abroad|out\s+of\s+(?:office|town|station|the\s+office)|out\s+sick|off\s+(?:sick|ill|poorly))\b;
    (?:on|in)\s+(?:\w+\s+)?(?:leave|travel|a\s+flight|transit|court|surgery|theatre|site|a\s+(?:client\s+)?meeting)\b;
    (?:ill|unwell|sick|poorly|indisposed|not\s+(?:keeping\s+|feeling\s+)?well|under\s+the\s+weather|down\s+with)\b;
    (?:stuck|tied\s+up|held\s+up|caught\s+up|double[\s-]?booked|overbooked|delayed|detained|engaged|occupied)\b;
    (?:called|pulled|dragged|summoned|roped)\s+(?:away|into|in|out|up|to)\b; (?:not\s+|un)available\b
    """
)
_KIND = r"(?:urgent|sudden|unexpected|prior|clashing|last[\s-]minute|family|medical|personal|client|work|production)"
_TROUBLE = r"(?:clash|conflict|emergency|escalation|crisis|outage)"
_BUSINESS = r"(?:commitment|engagement|appointment|issue|matter|meeting|situation|deadline)"
_HAS = (
    rf"(?:(?:(?:an?|another|some|{_KIND})\s+){{1,4}}{_TROUBLE}\b|"
    rf"(?:(?:an?|another|some)\s+)?(?:{_KIND}\s+){{1,3}}{_BUSINESS}\b|"
    r"to\s+(?:fly|travel|rush|attend|be\s+(?:at|in)|drop|pull|step|cover)\b|"
    r"jury\s+(?:duty|service)\b|(?:the\s+)?(?:flu|covid|a\s+fever|a\s+cold)\b)"
)
_CAUSE = rf"(?:{_TROUBLE}|illness|sickness|bereavement|urgency|exigenc\w+|mix[\s-]?up|strike|snow)"
_CAME_UP = any_of(
    rf"""
    (?:something|sth|smth|things?|an?(?:\s+\w+){{1,4}})(?:['’]s|\s+has|\s+have)?(?:\s+\w+)?\s+(?:come|came|cropped|popped)\s+up\b;
    there\s*(?:is|was|['’]s|has\s+been)?\s+(?:an?|some)\s+(?:\w+\s+){{0,3}}{_CAUSE}\b;
    (?:because\s+of|owing\s+to|due\s+to)\s+(?:an?\s+|some\s+)?(?:\w+\s+){{0,3}}{_CAUSE}\b
    """
)
_A_DAY = r"(?:\w{3,6}day|tomorrow|the\s\d{1,2}(?:st|nd|rd|th))"
_DAY_GONE = (
    rf"(?:{_A_DAY}(?:['’]s|\s+is)(?:\s+(?:now|sadly|unfortunately|actually|all))*\s+(?:off|out|gone|full|taken|"
    r"a\s+no[\s-]?go|no\s+(?:good|longer)|not\s+(?:possible|going\s+to|good|on\b))|"
    rf"{_A_DAY}\s+(?:won['’]?t|will\s+not|does\s?n['’]?t|does\s+not|no\s+longer|isn['’]?t\s+going\s+to)\s+"
    r"(?:works?|happens?|do|suits?|go\s+ahead|be\s+possible))\b"
)
"""A day on which they cannot meet after all: "Tuesday's off, but Wednesday at 10 works"."""
_HOUR_ALONE = (
    r"\bstill\b[^.!?;\n]{0,70}?,?\s(?:but|just|only|though)\s(?:(?:now|just|starting|beginning|a\s+bit\s+(?:later|earlier))"
    r",?\s){0,2}(?:at|from|for)\s"
)
"""The day stays and its hour does not: "we still see you on Tuesday, but at noon"."""
_ELSEWHERE = any_of(
    r"""
    (?:kann|können|schaff\w+)\b[^.!?\n]{0,50}\bnicht; (?:etwas|was|ein\s+termin)\s+(?:\w+\s+)?dazwischen\s?gekommen;
    (?:ist|sind|bin)\b[^.!?\n]{0,30}\b(?:verhindert|krank|erkrankt|verreist|auf\s+(?:dienst)?reise|unterwegs);
    ne\s+(?:pourra|peut|pourrai|peux|sera)\b[^.!?\n]{0,30}\b(?:pas|plus); (?:empêchement|contretemps|imprévu)\b;
    (?:est|suis)\s+(?:malade|souffrant\w*|en\s+déplacement|empêché\w*|retenu\w*);
    no\s+(?:podrá|puede|podré|puedo|estará)\b; (?:ha|me\s+ha|le\s+ha)\s+surgido; imprevisto\b;
    (?:está|estoy|estará)\s+(?:de\s+viaje|enferm[oa]|indispuest[oa]); surgiu\b;
    não\s+(?:poderá|pode|poderei|posso|vai\s+poder|conseguirá|consegue)\b;
    (?:está|estará|estou)\s+(?:[ed]e?m?\s+viagem|doente);
    non\s+(?:potrà|può|posso|potrò|riesce|riesco|ci\s+sarà)\b; (?:ha|ho)\s+avuto\s+un\s+contrattempo; contrattempo\b;
    (?:è|sono|sarà)\s+(?:in\s+viaggio|malat[oa]|in\s+trasferta); (?:iets|wat)\s+tussen\s?gekomen;
    (?:kan|kunnen|lukt)\b[^.!?\n]{0,40}\bniet; (?:is|ben)\s+(?:\w+\s+)?(?:verhinderd|ziek|op\s+reis)
    """
)
_REASON = expression(
    rf"\b{_CANNOT}\s+{_MAKE_IT}|(?:\b|(?=['’])){_IS}{_HOW}\s+{_AWAY}|"
    rf"(?:\b(?:has|have|had|got|getting)|['’](?:ve|s))(?:\s+(?:now|just|sadly|got))*\s+{_HAS}|"
    rf"\b{_CAME_UP}|\b{_DAY_GONE}|{_HOUR_ALONE}|\b{_ELSEWHERE}",
    re.IGNORECASE,
)
_NOT_THEIRS = expression(
    r"\b(?:(?:if|should|in\s+case|unless|whether|when(?:ever)?|candidates?|applicants?|who|why|wenn|falls|sollten|si|"
    r"se|caso|als)\b[^.,;:!?\n]{0,40}|"
    r"(?:you|sie|vous|usted|você)(?:(?:['’]re|['’]ll|\s+are)?\s+(?:\w+\s+){0,2})?)\Z",
    re.IGNORECASE,
)
"""Whoever may be hindered, or the user: nothing was put off by that."""
_LATE_WORD = expression(
    r"\b(?:late|slow|delay\w*|belated|tardy)\b[^.;!?\n]{0,30}\b(?:reply|replies|response|answer|email|mail|note|"
    r"message|getting\s+back|writing)\b|"
    r"\b(?:delay|slowness)\s+in\b|\b(?:silence|not\s+(?:replying|writing|getting\s+back|coming\s+back))\b|"
    r"\bverspätete\b|\bretard\b[^.\n]{0,20}\bréponse\b",
    re.IGNORECASE,
)
"""What only says why they write so late."""
_SEES_YOU = (
    r"(?:(?:talk(?:ing)?|speak(?:ing)?|chat(?:ting)?)\s(?:to|with)\syou|(?:see|meet|interview|greet|show|look)(?:ing)?\s(?:after\s)?you"
    r"|(?:do|run|tak|lead|host|cover|hold)(?:e|ing|ning)?\s(?:it|the\s(?:interview|chat|call|talk|session|trial))|(?:stand|step|fill|sitt?)(?:p?ing)?\sin)\b"
)
_INSTEAD_OF_THEM = expression(
    r"(?-i:\b(?!(?:I|We|You|It|They|That|This|There|He|She)\b)[A-Z][\w’'-]+)(?:\s(?-i:[A-Z][\w’'-]+))?(?:['’]ll|\s(?:will|is\sgoing\sto))\s(?:be\s)?(?:(?:the\sone|there)\s"
    rf"(?:to\s|who['’]s\s|who\sis\s)?)?{_SEES_YOU}"
    r"|\b(?:you['’]ll|you\swill|you['’]re|you\sare)\s(?:be\s)?(?:have|having|see|seeing|meet|meeting|talk(?:ing)?\s(?:to|with)|speak(?:ing)?\s(?:to|with)|with)\s"
    r"(?-i:[A-Z])[\w’'-]+",
    re.IGNORECASE,
)
"""Who holds it for somebody who is away, so that nothing is put off: "Tama will be the one talking to you"."""
_ANY_TIME = expression(
    r"\d|\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|today|instead|noon|midday|week|earlier|later|another|new)\b",
    re.IGNORECASE,
)
_WHICH = (
    r"(?:second|third|fourth|2nd|3rd|next|final|last|further|another|additional|follow[\s-]?up|zweite[sn]?|"
    r"dritte[sn]?|nächste[sn]?|weitere[sn]?|"
    r"deuxième|second|troisième|prochaine?|autre|segund[oa]|tercer[oa]?|próxim[oa]|otr[oa]|outr[oa]|second[oa]|"
    r"prossim[oa]|tweede|derde|volgende|ander)"
)
_FURTHER = expression(
    rf"\b{_WHICH}\s+(?:(?!\b(?:slot|time|day|date|week)\b)[\w-]+\s+){{0,2}}(?:round|interview\w*|stage|step|"
    r"conversation|call|chat|meeting|talk|session|test|"
    r"gespräch\w*|runde|entretien|tour|entrevista|ronda|rodada|fase|etapa|colloquio|gesprek|ronde)\b|"
    r"\b(?:as\s+well|in\s+addition|additionally|besides|also\s+(?:like|love|want|meet|speak|talk)|"
    r"round\s+(?:two|three|2|3|ii)|L[23]\b|zusätzlich|außerdem|en\s+plus|además|também|inoltre|ook\s+nog)",
    re.IGNORECASE,
)


def further(text: str) -> bool:
    """Given the text of a mail, return whether it speaks of one more interview beside the one that is planned."""
    return _FURTHER.search(text) is not None


def hindered(text: str) -> tuple[int, int] | None:
    """Given a mail's text, return the place where it says that somebody cannot hold an interview as planned, with what
    is near: the sentences right before and behind it. None where nothing says so."""
    cuts = [0, *(found.end() for found in BREAK.finditer(text)), len(text)]
    for at, (start, stop) in enumerate(itertools.pairwise(cuts)):
        said = text[start : min(stop, start + _LONGEST)]
        if _is_covered(said, text[stop : stop + _LONGEST]):
            continue
        for found in _REASON.finditer(said):
            if not (_LATE_WORD.search(said) or _NOT_THEIRS.search(said[: found.start()])):
                return cuts[max(0, at - 1)], cuts[min(len(cuts) - 1, at + 1 + _APART)]
    return None


def _is_covered(said: str, behind: str) -> bool:
    """Whether a sentence, or the one behind it, says who holds the interview for somebody else, and neither names a
    time."""
    if _ANY_TIME.search(said):
        return False
    follows = BREAK.split(behind, maxsplit=1)[0]
    return any(_INSTEAD_OF_THEM.search(one) and not _ANY_TIME.search(one) for one in (said, follows))
