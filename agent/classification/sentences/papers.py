"""Papers: those that an agency has handed on to a client, which it acknowledges and by which nothing is decided; and
those that only an employer asks for, of somebody who is about to begin."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from agent.classification.sentences.few_words import waits_for_a_check
from agent.classification.sentences.looked_for import looks_for
from agent.expressions import SEARCHED, expression

_PAPERS = r"(?:cv|résumé|resume|details|profile|application|information|papers)"
_HANDED_ON = expression(
    r"\b(?:(?:i|we)(?:['’]ve|\s+have)?|have)\s+(?:(?:just|now|also|already|today|since)\s+){0,2}"
    r"(?:put\s+(?:you|your\s+(?:name|"
    + _PAPERS
    + r"))\s+(?:forward\b|in\s+front\s+of\b|in(?=\s+(?:for|to|at|with)\b|\s?[.,;!–—-]|\s?\Z))"
    r"|(?:sent|passed|put|forwarded|sending|passing|putting)\s+you\s+(?:(?:across|over|on|through)\s+)(?:to|with|for)\s+(?!us\b|me\b|the\s+(?:next|final|second))"
    r"|(?:submitted|endorsed)\s+(?:you|your\s+" + _PAPERS + r")\b(?!\s+as\b)"
    r"|(?:introduced|proposed|presented|represented|recommended|suggested)\s+(?:you|your\s+"
    + _PAPERS
    + r")\s+(?:(?:over|forward|in)\s+)?(?:to|at|with)\s+(?!us\b|me\b)"
    r"|(?:sent|passed|forwarded|emailed|shared|popped|pinged|dropped|handed)\s+your\s+"
    + _PAPERS
    + r"\s+(?:(?:across|over|on|through|along)\s+)?(?:to|with|in\s+front\s+of)\b"
    r"|(?:sent|emailed|given|gave|shown|showed)\s+(?:them|him|her|the\s+client|my\s+client|our\s+client)\s+your\s+"
    + _PAPERS
    + r"\b)"
    r"|\A\W{0,3}(?:(?:(?:hi|hello|hey)\s\w+|good\snews|quick\s(?:one|update|note)|ok|great|done|right)\b\W{1,3})?"
    r"(?:(?:and|so|also|just|now|have|i)\s){0,3}(?:put\s+you\s+forward\s+(?:for|to|with)\b|(?:sent|passed|forwarded|emailed|submitted)\s+your\s+"
    + _PAPERS
    + r"\s+(?:(?:across|over|on|through|along|off)\s+)?(?:to|for|with)\b(?!\s+(?:us|me)\b)"
    r"|your\s+" + _PAPERS + r"\s+(?:sent|submitted|forwarded)\b|(?:cv|résumé|resume)\s+(?:sent|submitted)\b)"
    r"|\byour\s+" + _PAPERS + r"\s+(?:(?:is|are)\s+(?:(?:now|also|already)\s+){0,2}(?:with\s+(?!us\b|me\b)"
    r"|(?:on\s+(?:its|the|their)\s+way|off)\s+to\s+(?!us\b|me\b|the\s+(?:next|final|second)))|(?:(?:also|just|already)\s+)?went\s+(?:\w+\s+)?to\b"
    r"|(?:has|have)\s+(?:(?:now|just|also|already|since)\s+){0,2}(?:gone|been\s+(?:sent|submitted|put|passed|forwarded))"
    r"\s+(?:(?:across|over|on|off|in|through|forward)\s+)?(?:to(?!\s+(?:one\s+side|bed|the\s+(?:next|final|second)))|with|for))\b"
    r"|\byou(?:['’]ve|\s+have)\s+(?:now\s+|just\s+)?been\s+(?:put\s+forward|submitted)\s+(?:for|to)\b"
    r"|\A\W{0,3}(?:(?:great|ok|okay|done|perfect|super|lovely|right|thanks?),?\s)?"
    r"(?:both|all(?:\sthree)?|you(?:['’]re|\sare)|(?:it|that)(?:['’]s|\sis))\s"
    r"(?:(?:are|is|have|has|been|now|just)\s){0,3}(?:sent|submitted|forwarded)\b",
    re.IGNORECASE,
)
"""That the agency did so just now: "I've put you forward for", "your CV has gone across to"."""

_WHEN_HEARD = expression(
    r"\b(?:if|once|when|after)\s(?:i|we|they)(?:(?:['’](?:ve|ll)|\s(?:have|will))?\s(?:hear|heard|get|got|know|receive)\b"
    r"|(?:['’]ve|\s(?:have|had|['’]ve\shad))\s(?:(?:any|some|more|an?)\s)?(?:news|feedback|word|answer|update)\b)",
    re.IGNORECASE,
)
"""When the reader will be told: it puts what was done under no condition."""
_COMES_OF_IT = expression(
    r"\b(?:interview\w*|meet(?:ing)?|shortlist\w*|second|final|stage|round|panel|offer\w*|decid\w+|start\w*)\b"
    r"|\b(?:they|he|she|who|client)(?:['’](?:d|ve|s|re|ll)|\s(?:would|want|wants|like|likes|love|loves|have|has|are|is"
    r"|said|say|says|will|chose|went))\b|\d[:.]\d\d\b|\d\s?[ap]\.?m\b|\b(?:mon|tues|wednes|thurs|fri)day\b"
    r"|\b(?:diary|calendar|slot)\b",
    re.IGNORECASE,
)
"""What tells in the same sentence what came of it: "and they would like to see you", or "you in for" an hour."""
_ONLY_IF = expression(
    r"\b(?:if|once|when|after|before|until|unless|would|could|but|however|although|unfortunately|sadly|not|sent\s+back|"
    r"last\s+(?:week|month)|weeks?\s+ago)\b|n['’]t\b|\?\s*\Z",
    re.IGNORECASE,
)
_STARTERS = expression(
    r"\b(?:new[\s-])?starters?['’]?s?\s(?:form|pack|checklist|paperwork|details|documents?|questionnaire|portal|declaration)"
    r"|\bp45\b"
    r"|\bonboarding\s(?:file|portal|documents?|forms?|pack|checklist|paperwork|tasks?|desk|team|checks?|questionnaire)"
    r"|\bpre-?\s?employment\s(?:check|screening|questionnaire|form|file|clearance|medical|health)\w*"
    r"|\bright[\s-]to[\s-]work\b|\b(?:enhanced\s)?dbs\s(?:check|certificate|form|number|application|disclosure)\b"
    r"|\bpvg\b"
    r"|\b(?:your|the)\s(?:first|second|third|other)\sreferees?\b|\b(?:alternative"
    r"|another)\s(?:professional\s)?referee\b"
    r"|\bgaps?\sin\s(?:your\s)?(?:employment|work|career)\b|\bemployment\s"
    r"(?:history|gaps?)\b|\bbefore\s(?:your|you\scan|you|the)\s(?:can\s)?(?:first\s(?:day|shift)|start(?:\sdate|ing)?\s"
    r"(?:with\sus|work|on\s(?:mon|tue|wed|thu|fri|sat|sun)))|\byour\s(?:induction|start\sdate|first\s(?:day|shift))\b"
    r"|\b(?:w-?4|i-?9|direct\sdeposit\sform|drug\s(?:test|screen)\w*|background\s(?:check|screening|vendor))\b",
    re.IGNORECASE,
)
"""Papers by which somebody is put on the books, whoever asks for them without a word about a post."""

_TO_BE_READ = expression(
    r"\b(?:looks?\s(?:at|over|through)|read|reads|go(?:es)?\s(?:through|over)|sifts?|opens?|reviews?|shortlists?"
    r"|considers?)\b"
    r"[^.?!;]{0,60}?\b(?:until|till|once|when|after|before|at\sthe\sweekend|(?:on|by)\s(?:mon|tues?|wed|thu|fri"
    r"|sat|sun)\w*)\b"
    r"|\b(?:until|till|once|when|after|(?:on|by)\s(?:mon|tues?|wed|thu|fri|sat|sun)\w*)\b[^.?!;]{0,60}?\b(?:will"
    r"|shall|to|ll|can)"
    r"\s(?:then\s|all\s)?(?:look\s(?:at|over|through)|read|go\s(?:through|over)|sift|open|review|shortlist|consider)\b",
    re.IGNORECASE,
)
_SOME_TIME = expression(
    r"\btime\sto\s(?:look\s(?:at|over|through)|read|go\s(?:through|over)|sift|review|consider|check|work\sthrough)\b",
    re.IGNORECASE,
)
_CAME = expression(
    r"\b(?:thanks?|thank\syou)\s(?:very\smuch\s|so\smuch\s|again\s)?for\s(?:sending\s(?:us\s|me\s|in\s)?)?(?:your|the|all\s(?:your|the))\s"
    r"(?:\w+\s){0,2}?(?:applications?|documents?|papers|cvs?|c\.v\.|r[eé]sum[eé]s?|portfolio|letter|forms?)\b",
    re.IGNORECASE,
)
"""Around what is still to be read: the papers came, and they need time for them."""
_OF_PAPERS = expression(
    r"\b(?:applications?|forms?|cvs?|résumés?|resumes?|letters?|papers|portfolios?|photo(?:graph)?s|pages"
    r"|everything|it\sall"
    r"|advert\w*|closing\sdate)\b",
    re.IGNORECASE,
)
_FURTHER_ON = expression(
    r"\b(?:deci\w+|appoint\w*|offer\w*|choice|choose|final\w*|second|panel|board|committee|interview\w*"
    r"|references?|tests?"
    r"|(?:met|meet|meeting|seen?|seeing|visit\w*|talk\w*|trial)|sorry|unfortunately)\b|\?",
    re.IGNORECASE,
)
"""What is said of an application that has come further than the heap."""

_MOST = 12  # sentences of a mail


def has_handed_on(sentences: Iterable[str]) -> bool:
    """Given the sentences of a mail, return whether one says that its writer has handed on the reader's papers."""
    return any(map(_hands_on, list(sentences)[:_MOST]))


def only_handed_on(sentences: Iterable[str]) -> tuple[str, ...]:
    """Given the sentences of a mail, return those that say so, and nothing of what came of it: what else they sound
    like is of the post, as its pay is."""
    return tuple(said for said in list(sentences)[:_MOST] if _hands_on(said) and not _COMES_OF_IT.search(said))


def _hands_on(said: str) -> bool:
    return _HANDED_ON.search(said) is not None and not _ONLY_IF.search(_WHEN_HEARD.sub("", said))


_FILED = expression(
    r"\b(?:put|added|placed|popped|filed|stuck|dropped|moved)\s(?:you|it|them|yours|that|this|your\s(?:\w+\s)?(?:"
    + _PAPERS
    + r"|name|form"
    r"|letter))\s(?:across\s|through\s|in\s|straight\s)?(?:with|on|in|into|to|onto|among)\s(?:(?:the|our|my"
    r"|all\sthe|his|her)\s)"
    r"(?:\w+\s)?(?:others?|rest|pile|list|file|folder|stack|box|pot|heap|tray|desk|database|system)\b",
    re.IGNORECASE,
)
"""Where a paper that came was laid, and nothing was said of it."""


@looks_for(_FILED)
def is_filed(text: str) -> bool:
    """Given a sentence, return whether it says that the reader's papers were put with the others: "I've put your CV
    with the others"."""
    return _FILED.search(text) is not None and _ONLY_IF.search(text) is None


_ASKED_FOR = expression(
    r"\b(?:please|kindly|pls|could|can|need\w*|require\w*|missing|miss|lacks?|incomplete|outstanding|send|complete"
    r"|fill|return|"
    r"upload|bring|provide|supply|sign|by\s(?:mon|tue|wed|thu|fri)\w*)\b",
    re.IGNORECASE,
)
_TOO_LATE = expression(
    r"\b(?:lapsed|withdr[ae]w\w*|expired|closed|did\snot|(?:was|were)\snot|never|without|in\sthe\sabsence|failed"
    r"|failure|unable"
    r"|no\slonger|thank\w*\sfor)\b|\bdidn['’]t\b",
    re.IGNORECASE,
)
"""What became of it since they did not come, or that they did."""


_BROUGHT_FOR_A_CHECK = expression(
    r"\bbring\s[^.!?;]{2,80}?\b(?:for|so)\s[^.!?;]{0,30}?(?:dbs|right[\s-]to[\s-]work|background)\b"
    r"(?![^.!?;]{0,40}\b(?:first\s(?:day|shift)|start|induction)\b)",
    re.IGNORECASE,
)
"""What schools and homes ask of everybody whom they see: "bring your passport for the DBS check"."""


@looks_for(_STARTERS)
def asks_a_starter(text: str) -> bool:
    """Given a sentence, return whether it asks for papers of somebody who is about to begin work: "please bring your
    passport on your first day"."""
    if _BROUGHT_FOR_A_CHECK.search(text):
        return False
    asks = _STARTERS.search(text) is not None and _ASKED_FOR.search(text) is not None
    return asks and _TOO_LATE.search(text) is None and not waits_for_a_check(text)


UNFINISHED = "lapses-unless-finished"
"""The signal of an application that lapses unless the reader finishes it."""

BEFORE_PAPERS = "nothing-before-papers"
"""The signal of what cannot be done for the reader before they have sent something: it refuses nobody."""

_CANNOT_YET = (
    r"(?:can(?:['’]?t|not|\snot)|wo(?:n['’]t)|will\snot|(?:am|are|is|['’]m|['’]re)(?:n['’]t|\snot)?\s(?:unable|able)\sto"
    r"|do(?:es)?(?:n['’]t|\snot)|nothing\s(?:can|will)|no\s(?:one|body)\s(?:can|will))"
)
_SENT = (
    r"(?:referees?|references?|certificates?|licen[cs]es?|visas?|passports?|permits?|id|proof|papers|documents?|forms?|dbs|degree"
    r"|diplomas?|transcripts?|tickets?|cards?|copy|copies|people\s(?:we|i)\scan\s(?:ring|call|ask|phone)|names?|numbers?|details|payslips?|cv)"
)
_HANDED_IN = r"(?:submit\w*|upload\w*|sign(?:ed)?|fill(?:ed)?|return(?:ed)?|provided?|sen[dt]|verif\w+|confirm\w*)"
_STEPS = r"(?:steps?|sections?|questions?|fields?|waivers?|questionnaires?|profile|application)"
_COMPLETE = r"(?:complet\w+|finish\w*)"
_BEFORE_SENT = expression(
    rf"\b{_CANNOT_YET}\b[^.?!;]{{0,60}}?\b(?:(?:un)?till?|until|before|unless)\s(?:we|i|hr|they|he|she|the\s\w+)(?:['’](?:ve|s)|\shave|\shas)?\s"
    rf"(?:\w+\s)?(?:seen?|had|got|received?|checked?|have|has|gets?|sees?|holds?)\b[^.?!;]{{0,40}}?\b{_SENT}\b"
    rf"|\b(?:unable\sto|cannot|can['’]t)\s(?!take\syou\b|employ|hire|let\syou)[^.?!;]{{0,60}}?\bwithout\s"
    rf"(?:(?:your|two|three|the|a\scopy\sof)\s(?:\w+\s){{0,2}}?|an?\s(?:completed|signed|full)\s(?:\w+\s){{0,2}}?){_SENT}\b"
    rf"|\b{_CANNOT_YET}\b[^.?!;]{{0,60}}?\b(?:(?:un)?till?|until|before|unless)\syou(?:['’]ve|\shave)?\s(?:{_HANDED_IN}|{_COMPLETE}"
    rf"(?=[^.?!;]{{0,30}}?\b(?:forms?|{_STEPS})\b))"
    rf"|\b{_CANNOT_YET}\b[^.?!;]{{0,60}}?\b(?:(?:un)?till?|until|unless)\s(?:\w+\s){{1,3}}?(?:{_SENT}|{_STEPS})\s(?:is|are|(?:has|have)\sbeen)"
    rf"\s(?:all\s)?(?:in\b|back\b|done\b|received|{_HANDED_IN}|{_COMPLETE})",
    re.IGNORECASE,
)
_LAPSES = (
    r"(?:is|are|will\sbe|gets?)\s(?:automatically\s|then\s|auto-?){0,2}(?:rejected|declined|withdrawn|closed|cancelled|deleted|discarded"
    r"|unsuccessful|removed)"
)
_UNLESS_DONE = expression(
    rf"\b(?:your|the|this|an?|any)\sapplications?\s(?:{_LAPSES}|(?:will\s)?(?:lapses?|expires?))\s(?:[^.?!;]{{0,40}}?\s)?(?:unless\b|(?:if|where)\b[^.?!;]{{0,40}}?"
    r"(?:\bnot\b|n['’]t\b|\bincomplete\b|\bunfinished\b))"
    r"|\b(?:unless|if|where)\b[^.?!;]{1,100}?\b(?:finish\w*|complet\w*|submit\w*|upload\w*|sign\w*|return\w*|receiv\w*|sent)\b[^.?!;]{1,60}?"
    rf"\b(?:your|the|this)\sapplication\s(?:{_LAPSES}|(?:will\s)?(?:lapses?|expires?))",
    re.IGNORECASE,
)
"""What becomes of the reader's own application if it stays as it is: that asks them to finish it."""
_SEND_THEM = expression(
    r"\b(?:send|shoot|email|mail|text|scan|upload|forward|bring|drop|pop|let\s(?:me|us)\shave|provide|supply|share|get|fire|ping|give"
    r"|fill|complete|finish|submit|return|sign|log\sin|do\s(?:so|this|that|it))\b|\?",
    re.IGNORECASE,
)


LACKING = "lacks-a-paper"
"""The signal of an application that came without something, which the reader is asked to send."""

_PAPER = (
    rf"(?:{_SENT}|r[eé]sum[eé]|(?:cover(?:ing)?\s|reference\s)?letters?|applications?|pages?|sections?|parts?|answers?|attachments?"
    r"|files?|signatures?|fields?|portfolios?|photos?|work\shistory|(?:first|second|third|last)\spage)"
)
_LACKS = expression(
    rf"\b{_PAPER}\b[^.?!;,]{{0,40}}?\s(?:is|are|was|were|seems?|appears?|looks?)\s(?:(?:to|be|have|been|still|also|unfortunately|all)\s)"
    r"{0,3}(?:missing|incomplete|blank|empty|cut\soff|unsigned|corrupt\w*|not\s(?:attached|included|enclosed|legible|signed|there|complete))\b"
    rf"|\b(?:could(?:\snot|n['’]t)|can(?:not|['’]t)|(?:was|were|am|are)\s(?:unable|not\sable)\sto)\s(?:open|read|find|locate)\s"
    rf"(?:your|the|any|an?)\s(?:\w+\s){{0,2}}?{_PAPER}\b"
    r"|\b(?:you|your\s(?:application|form|e?-?mail|message))\s(?:(?:did|do|does)(?:n['’]t|\snot)|forgot\sto|ha(?:s|ve)(?:n['’]t|\snot))\s(?:yet\s)?"
    rf"(?:attach|includ|enclos|sen[dt]|upload|sign|complet|contain)\w*\s(?:\w+\s){{0,3}}?{_PAPER}\b"
    r"|\bapplication\b[^.?!;]{1,80}?\b(?:it|which|this)\sis\s(?:still\s)?(?:incomplete|unfinished|not\s(?:yet\s)?complete)\b"
    rf"|\bwe(?:['’]re|\sare)?\s(?:still\s)?(?:miss(?:ing)?|lack(?:ing)?)\s(?:your|the|one|two|an?)\s(?:\w+\s){{0,2}}?{_PAPER}\b",
    re.IGNORECASE,
)
_PLEASE_SEND = expression(
    r"\b(?:please|kindly|pls|could\syou|can\syou|would\syou|would\sneed\syou\sto|you\s(?:can|need\sto))\s[^.?!;]{0,40}?"
    r"\b(?:(?:re-?)?(?:send|attach|upload|submit)|complete|e?-?mail|forward|fill|sign|provide|return|supply|let\s(?:me|us)\shave)\b",
    re.IGNORECASE,
)


_MAY_LACK = expression(
    r"\b(?:if|unless|should|in\scase|whether|until|once|no\s(?:documents?|papers)|(?:was|were|has|have)(?:\snot|n['’]t)\s(?:been\s)?"
    r"(?:considered|processed|accepted|shortlisted))\b",
    re.IGNORECASE,
)
"""What only may be so, or has had its end."""


@looks_for(_LACKS)
def lacks_a_paper(sentences: Sequence[str]) -> int | None:
    """Given the sentences of a mail, return which one says that something is not with the reader's papers, or None:
    "The references page is missing. Please complete it and send it back." It is None where nobody asks them for it."""
    said = [text[:SEARCHED] for text in list(sentences)[:_MOST]]
    if not any(map(_PLEASE_SEND.search, said)):
        return None
    return next((at for at, text in enumerate(said) if _LACKS.search(text) and not _MAY_LACK.search(text)), None)


@looks_for(_UNLESS_DONE)
def lapses_unless_finished(text: str) -> bool:
    """Given a sentence, return whether it says that the reader's application lapses unless they finish it: "your
    application will lapse unless you complete it by Friday"."""
    return _UNLESS_DONE.search(text[:SEARCHED]) is not None


@looks_for(_BEFORE_SENT)
def needs_papers_first(sentences: Sequence[str]) -> int | None:
    """Given the sentences of a mail, return which one says that nothing can go on until the reader has sent something,
    or None: "We can't go on until we have your certificate. Please send it." It is None where nothing asks them to send
    it."""
    said = list(sentences)[:_MOST]
    if not any(map(_SEND_THEM.search, said)):
        return None
    return next((at for at, text in enumerate(said) if _BEFORE_SENT.search(text)), None)


_THEIRS = expression(
    r"\b(?:got|have|had|has|saw|seen|read|reading|liked?|loved?|received|enjoyed|looked\s(?:at|over|through)"
    r"|gave\s(?:me|us)|"
    r"passed\s(?:me|us|on)|sent\s(?:me|us|on)|forwarded|dropped\s(?:in|off)|thanks?\s(?:you\s)?for(?:\ssending)?"
    r"|thought)\s"
    r"(?:(?:me|us|on|in|through|over|that)\s)?(?:\w+\s)?your\s(?:cv|c\.v\.|résumé|resumé|resume|curriculum"
    r"|cover(?:ing)?\s"
    r"letter|application\sform)\b",
    re.IGNORECASE,
)
_TASK_DONE = expression(
    r"\bthank(?:s|\syou)(?:\s(?:so|very)\smuch)?\sfor\s(?:completing|submitting|doing|finishing|returning|turning\saround|sending"
    r"(?:\s(?:in|back|over|us|me|through))*)\s(?:(?:the|your|our|that|this)\s)?(?:take[\s-]?home|coding|technical|programming|design|writing|case\sstudy)"
    r"(?:\s(?:task|test|exercise|assignment|challenge|assessment|project|study))?\b",
    re.IGNORECASE,
)
"""What is only set to whoever applies, and is done."""


def holds_the_readers(sentences: Iterable[str]) -> bool:
    """Given the sentences of a mail, return whether its writer has the papers by which the reader applies, or what the
    reader has done for it: "Thank you for completing the take-home"."""
    said = list(sentences)[:_MOST]
    return any(_THEIRS.search(text) or _TASK_DONE.search(text) for text in said)


def are_a_starters(sentences: Iterable[str]) -> bool:
    """Given the sentences of a mail, return whether one names papers that are asked of somebody who is about to begin
    work."""
    return any(map(_STARTERS.search, list(sentences)[:_MOST]))


def lies_to_be_read(sentences: Iterable[str]) -> bool:
    """Given the sentences of a mail, return whether an application is still to be read: "it goes to Keith when he's
    back and he'll sift". Nothing says that it has come further, or asks for anything."""
    said = list(sentences)[:_MOST]
    read = any(map(_TO_BE_READ.search, said)) and any(map(_OF_PAPERS.search, said))
    return (read or came_to_be_read(said)) and not any(map(_FURTHER_ON.search, said))


def came_to_be_read(sentences: Iterable[str]) -> bool:
    """Given the sentences of a mail, return whether they thank for papers, and want time to read them: then the thanks
    are part of the receipt."""
    said = list(sentences)[:_MOST]
    return any(map(_SOME_TIME.search, said)) and any(map(_CAME.search, said))
