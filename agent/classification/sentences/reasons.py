"""Why somebody else was chosen, or what spoke against the reader, as told with the refusal: then nobody asks for it
again; or that nobody is told why, or that nobody was chosen, for the post is no more: then there is nothing to ask."""

from __future__ import annotations

import re
from collections.abc import Sequence

from agent.classification.sentences.looked_for import looks_for
from agent.classification.sentences.taken import NO_MORE
from agent.expressions import SEARCHED, expression

TELLS_WHY = "tells-why"
"""The signal of a reason that stands beside a refusal: whoever gave it is not asked for it."""

OFFERS_WHY = "offers-feedback"
"""The signal of who refuses, and would tell why if they were asked."""

POST_IS_GONE = "post-is-gone"
"""The signal of a post that nobody gets: no candidate could have done better."""

GIVES_NONE = "gives-no-feedback"
"""The signal of who refuses, and says that nobody is told why: whoever asks all the same has not read their mail."""

ANSWERS_WHY = "answers-why"
"""The signal of who answers the reader's question why, and repeats that they chose somebody else."""

_FIRST = 4  # sentences in which a mail says to what it answers

_FELL_SHORT = (
    r"[^.?!;]{0,60}?(?:n['’]t\b|\b(?:not|less|little|lack\w*|thin|weak\w*|short|limited|light|vague|below|under|too|nervous|needed|need"
    r"|could\shave|might\shave|more\s(?:detail|depth|examples?|practice|experience|of)|\d{1,3}\s?%))"
)
_WHY = expression(
    r"\b(?<!no\s)(?<!any\s)(?:the|our|their)\s(?:(?:main|only|deciding|key|biggest|real|one|chief|simple)\s)?"
    r"(?:reason|factor|difference|concern|worry|sticking\spoint)\s(?:was|is|being|came\sdown|lay)\b(?!\s(?:n['’]t|not)\b)"
    r"|\bwhat\s(?:\w+\s)?(?:swung|decided|clinched|tipped|settled|made\sthe|let|counted|told|went|cost|hurt)\s(?:it\b|you\b|difference\b|the\s\w+"
    r"|against|in\s(?:his|her|their))"
    r"|\b(?:mainly|mostly|purely|simply|largely|partly|chiefly|solely|just)\s(?:because|since|due\sto|on\s(?:the\s)?(?:grounds|experience|location"
    r"|distance|price|hours|availability))\b"
    r"|\bbecause\s(?:he|she|they|the\sother|another|you|your|of\syour)\b"
    r"|\b(?:as|since|for)\s(?:he|she|they|the\sother\s?\w*)\s(?:has|had|have|was|were|is|are|lives?|lived|knows?|knew|brings?|brought|came|could|can"
    r"|already|speaks?|spoke)\b"
    r"|\b(?:we|i|they|the\s(?:panel|team|board|committee|partners|governors))\s(?:all\s|both\s|just\s|did\s){0,2}(?:felt|feel|thought|found|noted"
    rf"|judged|considered|wanted|missed)\s(?:that\s)?(?:you|your)\b{_FELL_SHORT}"
    r"|\byou\s(?:lack(?:ed)?\b|fell\s(?:short|down)\b|lost\s(?:marks|points|ground|out)\b"
    r"|(?:were|are|came\sacross\sas)\s(?:a\slittle|a\sbit|slightly|rather|too|not\squite)\s"
    r"|scored\s(?:less|lower|below|\d)|did(?:n['’]t|\snot)\s(?:quite\s)?(?:have\s(?:the|enough|as|any|much)|show|give\s(?:us|enough|the|any)|mention"
    r"|demonstrate|explain))"
    r"|\byour\s(?:\w+\s){0,2}?(?:answers?|experience|test|score|marks?|portfolio|presentation|examples?|knowledge|background|english|spelling"
    rf"|figures|pitch|lesson)\s(?:\w+\s)?(?:was|were|came|lacked|fell|seemed|is|are|did(?:n['’]t)?)\b{_FELL_SHORT}",
    re.IGNORECASE,
)
_NONE_TOLD = expression(
    r"\b(?:can(?:not|['’]?t)|unable|not\sable|not\sat\sliberty|won['’]t|will\snot|happy|glad|pleased|welcome|if)\b[^.?!;]{0,60}?"
    r"\b(?:reasons?|why|feedback|details)\b|\bbecause\s(?:you|they)\s(?:asked|applied|came)\b|\?",
    re.IGNORECASE,
)
"""Who only may tell it, or will not."""


@looks_for(_WHY)
def tells_why(text: str) -> bool:
    """Given a sentence of a refusal, return whether it tells why: "we chose her because she has worked with our tills
    before"."""
    return _WHY.search(text[:SEARCHED]) is not None and _NONE_TOLD.search(text[:SEARCHED]) is None


_OFFERED = expression(
    r"\b(?:happy|glad|pleased|delighted|willing|only\stoo\s(?:happy|glad)|able)\sto\s(?:give|offer|provide|share|send|talk|discuss|go\sthrough)\b"
    r"[^.?!;]{0,50}?\bfeedback\b"
    r"|\b(?:i|we|she|he)\s(?:can|could)\s(?:also\s|certainly\s)?(?:give|offer|provide|share|send)\b[^.?!;]{0,30}?\bfeedback\b"
    r"|\bif\s(?:you(?:['’]d|\swould)\slike|you\swish|you\swant|you\sare\sinterested\sin|it\swould\shelp)\b[^.?!;]{0,30}?\bfeedback\b"
    r"|\b(?:should|if)\syou\s(?:wish|want|require|need|like|would\slike)\s(?:to\s(?:receive|have|get|discuss|request|hear)\s)?[^.?!;]{0,30}?\bfeedback\b"
    r"|\bfeedback\s(?:is|can\sbe)\s(?:available|given|provided|offered|had)\b"
    r"|\b(?:offer\syou|welcome\sto)\s(?:\w+\s){0,3}feedback\b",
    re.IGNORECASE,
)
_NONE_OFFERED = expression(
    r"\b(?:not|cannot|unable|regret|unfortunately|sorry|afraid|only\sto\s(?:those|candidates))\b|n['’]t\b|\byour\sfeedback\b|"
    r"\bfeedback\s(?:on|about)\s(?:us|our)\b|\bsurvey\b",
    re.IGNORECASE,
)


@looks_for(_OFFERED)
def offers_feedback(text: str) -> bool:
    """Given a sentence of a refusal, return whether it offers to tell why: "I'm happy to give you feedback"."""
    return _OFFERED.search(text[:SEARCHED]) is not None and _NONE_OFFERED.search(text[:SEARCHED]) is None


_GIVES_NONE = expression(
    r"\b(?:unable|not\sable|not\sin\sa\sposition|cannot|can(?:['’]t|\snot)|(?:do|are|will|would)(?:n['’]t|\snot)|won['’]t|never)\b"
    r"[^.?!;]{0,50}?\b(?:giv(?:e|ing)|provid(?:e|ing)|offer(?:ing)?|shar(?:e|ing)|send|supply)\b[^.?!;]{0,40}?\bfeedback\b"
    r"|\bno\s(?:\w+\s){0,2}feedback\s(?:can|will|is|could)\b|\bnot\spossible\b[^.?!;]{0,30}?\bfeedback\b"
    r"|\bfeedback\b[^.?!;]{0,30}?\b(?:cannot|can(?:['’]t|\snot)|(?:will|is)(?:n['’]t|\snot))\s(?:be\s)?(?:given|provided|offered"
    r"|available|possible|shared)\b",
    re.IGNORECASE,
)
_SOME_GIVEN = expression(
    r"\b(?:unless|until|hesitate|your\sfeedback|survey|yet|but|though|(?:un|not\s)(?:successful|short-?listed|interviewed|selected)\s(?:for|at)"
    r"|who\s(?:were|are|did|have)(?:n['’]t|\snot)|(?:application|cv|screening|this)\sstage|before|detailed|by\se-?mail|in\swriting)\b",
    re.IGNORECASE,
)
"""Who gives some all the same: to others, later, in another way, or a little."""


@looks_for(_GIVES_NONE)
def gives_no_feedback(text: str) -> bool:
    """Given a sentence of a refusal, return whether nobody is told why: "We are unable to provide individual
    feedback"."""
    return _GIVES_NONE.search(text[:SEARCHED]) is not None and _SOME_GIVEN.search(text[:SEARCHED]) is None


_THEY_ASKED = expression(
    r"\b(?:in\s(?:response|reply|answer)\sto|further\sto|following|as\sper|(?:thanks?|thank\syou)\sfor|regarding|(?:got|received|saw)"
    r"|happy\sto\sanswer)\s(?:your|the)\s"
    r"(?:\w+\s)?(?:request|e-?mail|message|note|question|enquiry|inquiry|call)\s(?:for|asking\sfor|requesting|about)\s(?:some\s|the\s|any\s)?"
    r"(?:\w+\s)?(?:feedback|reasons?|comments)\b"
    r"|\b(?:thanks?|thank\syou)\sfor\s(?:asking|requesting)\s(?:us\s|me\s)?(?:for\s)?(?:some\s|the\s)?(?:\w+\s)?feedback\b"
    r"|\b(?:as\s|since\s)?you(?:['’]d|\shad)?\s(?:recently\s)?(?:asked|requested|wanted)\s(?:me\s|us\s)?(?:for\s|to\shave\s)?(?:some\s|the\s|more\s)?(?:\w+\s)?feedback\b"
    r"|\byou(?:['’]d|\shad)?\sasked\s(?:me\s|us\s)?(?:why(?!\s(?:it|this|that|things)\s(?:takes?|took|is\staking))|where\syou|how\syou|what\s(?:went|you\scould|let))\b"
    r"|\byou(?:['’]d|['’]ve|\shad|\shave|\swould)?\s(?:\w+\s)?(?:ask(?:ed)?|enquired?|inquired?|wondered?|(?:want(?:ed)?|wish(?:ed)?|like|kind\senough)\sto\s(?:know|ask|hear))\b"
    r"[^.?!;]{0,30}?\b(?:in\swhat|where|why|how|what)\b[^.?!;]{0,60}?\b(?:f[ea]ll\sshort|wanting|lack(?:ing|ed)|missing|amiss|(?:went|gone|go)\swrong|better|improved?"
    r"|let\syou\sdown|stronger|unsuccessful|reject\w*|turn(?:ed)?\s(?:you\s)?down|decided\sagainst|(?:was|been)\sa\sno"
    r"|(?:not|n['’]t)\s(?:\w+\s)?(?:choose|chosen|select\w*|appoint\w*|success\w*|shortlist\w*|take|taken|get|go))\b",
    re.IGNORECASE,
)
_WILL_NOT_TELL = expression(
    r"\b(?:can(?:not|['’]t)|unable|not\sable|(?:do|are|were)(?:n['’]t|\snot)\s(?:\w+\s)?(?:give|provide|offer|able|share|in\sa)|won['’]t|will\snot"
    r"|unfortunately|regret\w*|sorry|afraid|policy|pass(?:ed)?\s(?:it|this|that|your)\b|ask(?:ed)?\s(?:the|them|her|him)\b|will\s(?:get|come)\sback|in\sdue\scourse)\b",
    re.IGNORECASE,
)
"""Who tells nothing, or not yet; and who tells the decision itself."""


@looks_for(_THEY_ASKED)
def answers_why(sentences: Sequence[str]) -> int | None:
    """Given the sentences of a mail, return which one says that the reader asked for feedback, or None: "In response to
    your request for feedback: your test was strong. We chose another candidate for her years in probate." It is None
    where nothing more is told, or nobody will."""
    said = [text[:SEARCHED] for text in sentences]
    at = next((at for at, text in enumerate(said[:_FIRST]) if _THEY_ASKED.search(text)), None)
    if at is None or any(map(_WILL_NOT_TELL.search, said)):
        return None
    return at if len(said) > at + 1 else None


_OF_THE_POST = (
    r"(?:posts?|positions?|roles?|jobs?|vacanc(?:y|ies)|openings?|headcount|requisition|line|hours|funding|budget|grant"
    r"|project|contract|programme?|shift)"
)
_HIRING = r"(?:hiring|recruit(?:ment|ing)|new\shires?|appointments)"
_GONE = expression(
    rf"\b{_OF_THE_POST}\b[^.?!;,]{{0,40}}?\b(?:(?:is|was|were|been|being|are|got|gets)\s(?:\w+\s)?(?:cut|axed|scrapped|shelved|frozen|cancell?ed"
    r"|withdrawn|pulled|eliminated|abolished|made\sredundant|deleted)|fell\sthrough|fallen\sthrough|dried\sup)\b"
    rf"|\b(?:stop(?:ped)?|paus(?:e|ed)|fr(?:eeze|oze|ozen)|halt(?:ed)?|suspend(?:ed)?|end(?:ed)?)\s(?:all\s|any\s|our\s|its\s|external\s|further\s)*{_HIRING}\b"
    rf"|\b(?:hiring|recruitment|headcount|staffing)\s(?:freeze|stop|pause|embargo)\b|\b{_HIRING}\s(?:is|was|has\sbeen)\s(?:frozen|paused|stopped|halted"
    r"|suspended)\b"
    rf"|\bno\s(?:longer\san?\s)?{_OF_THE_POST}\sto\sfill\b"
    rf"|\b(?:not\s(?:to\s)?|won['’]t\s(?:be\s)?|no\slonger\s(?:be\s)?)(?:fill(?:ing)?|recruit(?:ing)?\s(?:for|to)|appoint(?:ing)?\sto)\s(?:the|this|that)\s{_OF_THE_POST}\b"
    rf"|\b(?:{_OF_THE_POST}|money)\b[^.?!;,]{{0,30}}?\b(?:was|were|has|have|had)(?:n['’]t|\snot)\s(?:been\s)?(?:approved|sanctioned|funded|signed\soff|renewed)\b",
    re.IGNORECASE,
)
_NOT_GONE = expression(
    r"\b(?:if|unless|should|whether|may|might|could|until|not\s(?:been\s)?(?:cut|cancel\w*|withdrawn)|filled|internal\w*|another\s(?:candidate|applicant)"
    r"|somebody\selse|someone\selse|other\s(?:roles?|posts?|positions?|jobs?))\b|\?",
    re.IGNORECASE,
)


@looks_for(_GONE, NO_MORE)
def says_the_post_is_gone(text: str) -> bool:
    """Given a sentence of a refusal, return whether nobody gets the post, for it is no more: "The line was cut from
    the budget last night"."""
    said = text[:SEARCHED]
    return (_GONE.search(said) or NO_MORE.search(said)) is not None and _NOT_GONE.search(said) is None
