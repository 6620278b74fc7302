"""What somebody is sorry for: that there are not two posts, that somebody else has the post now, or that the reader
does not want it. The first two refuse the reader, kindly; the last answers somebody who withdrew, and refuses
nobody."""

from __future__ import annotations

import re
from collections.abc import Sequence

from agent.classification.sentences.looked_for import looks_for
from agent.expressions import SEARCHED, expression, searched

_POST = (
    r"(?:posts?|jobs?|roles?|positions?|places?|contracts?|cover|seats?|spots?|gigs?|vacanc(?:y|ies)|openings?|desks?"
    r"|chairs?|berths?|slots?)"
)
_NEWS = r"(?!\s(?:an?\s)?(?:\w+\s)?(?:answer|update|news|more|decision|date|word|time|slot|call|chance\sto))"
_TAKE_YOU = (
    r"(?:sa(?:y|id)\syes|tak(?:e|en)\s(?:you|both|(?:you\s|the\s)?two|all|everyone|everybody)\b(?!\sthrough)"
    r"|(?:hire|employ|appoint)(?:e?d)?\s(?:you|both)|(?:offer(?:ed)?|g[ia]ven?)\s(?:you|both)\b"
    rf"{_NEWS}|work(?:ed)?\swith\syou|ha(?:ve|d)\syou\s(?:with|here|on|among|in\sthe)|"
    r"br(?:ing|ought)\syou\s(?:in|on)\b)"
)
_TWO = r"(?:a\ssecond|another|two|three|more\sthan\sone|one\smore|an\sextra)\s(?:\w+\s){0,2}?"
_WERE_IT = r"(?:were\sit|if\sit\s(?:were|was)|had\sit\sbeen)\s"
_FOND = r"(?:loved|liked|wanted|been\s(?:\w+\s)?(?:glad|happy|nice|lovely|good|great|a\spleasure))"
_WOULD_HAVE = expression(
    rf"""\b(?:
        wish(?:ed)?\s(?:that\s)?(?:we|i)\s(?:could|(?:had\sbeen|were)\sable\sto)\s(?:have\s)?(?:\w+\s)?{_TAKE_YOU}
        | would(?:['’]?ve|\s(?:\w+\s)?have)\s(?:(?:dearly|very\smuch|really|so)\s)?{_FOND}\sto\s(?:have\s)?{_TAKE_YOU}
        | (?:(?:had|were)\sthere(?:\sbeen)?|if\s(?:only\s)?there\s(?:were|was|had\sbeen))\s{_TWO}{_POST}\b
        | if\s(?:only\s)?(?:we|i)(?:['’]d|\shad)(?:\shad)?\s{_TWO}{_POST}\b
        | {_WERE_IT}(?:\w+\s){{0,2}}?(?:up|down|left)\sto\s(?:me|us)\b
        | {_WERE_IT}(?:only|just|merely|simply|purely)\s(?:about|for|(?:a|the)\s(?:matter|question)\sof)\s
    )
    | (?:\bwould|['’]d)\s(?:\w+\s)?(?:love|like|have\s{_FOND})\sto\shave\s(?:said\syes|taken\s(?:you|both)|hired
        |given\syou|worked\swith|had\s(?:you\shere|{_TWO}{_POST}\b))
    | ['’]d\shave\s{_FOND}\sto\s{_TAKE_YOU}
    | \b(?:wanted|hoped\sto\shave|(?:was|were|['’]d\sbeen)\shoping\sto\shave)\syou\s(?:on\sboard
        |aboard|with\sus|on\s(?:the|our|my)\steam)\b(?![^.!;]{{0,40}}\b(?:so|and)\b)
    | \b(?:was|were)\s(?:\w+\s)?(?:keen|ready|about|set|minded|eager|hoping)\sto\s(?:move|go|proceed|carry)\s
        (?:\w+\s)?(?:on\s|forward\s|ahead\s)?with\syou[^.!;?]{{0,20}},?\sbut\b""",
    re.IGNORECASE | re.VERBOSE,
)
"""What they would have done: nobody says so who has done it."""

_OTHER = r"to\s(?!you\b|me\b|us\b|the\sreader)[^\W\d_]"
_IS_THEIRS = expression(
    rf"""\b{_POST}\s(?:
        (?:is|was|goes|remains|stays)\s(?:(?:now|therefore|then|so|hence)\s)?(?:hers|his|theirs|to\s(?:him|her))\b(?!\sto\s)
        | (?:has|have|had|was|were|is|are)\s(?:(?:now|been|already|since|therefore|just)\s){{1,3}}
          (?:given|awarded|handed|assigned)\s{_OTHER}
        | (?:has|have|['’]s|had|having)\s(?:(?:now|already|since|just|sadly)\s)?
          gone\sto\s(?:one|another|some(?:one|body)|the\s(?:other|internal))\b)""",
    re.IGNORECASE | re.VERBOSE,
)
_MAY_BE = expression(
    r"\b(?:if|unless|until|once|should|whether|not|nobody|no|yet|will|would|may|might|could|thinks?"
    r"|believes?|reckons?)\b|\?",
    re.IGNORECASE,
)

_SORRY = r"(?:sorry|sad(?:dened|ly)?|pity|shame|disappoint(?:ed|ing)|gutted|regret)"
_YOU = r"you(?:['’](?:ve|re|d)|\s(?:have|are|had|were))?\s(?:(?:just|now|also|already|since|both)\s)?"
_OTHER_JOB = r"(?:something|another|elsewhere|the\sother|a\s(?:job|role|post|position|different))"
_WILL_NOT = (
    rf"(?:{_YOU}(?:decided\s(?:against|not\sto|to\s(?:withdraw|decline|pull|step|stay|turn|go\swith))|withdr[ae]w\w*"
    r"|declin\w+|turn(?:ed|ing)\s(?:us|it|this|our|the\s(?:offer|job|role|post|position))\b|pull(?:ed|ing)\sout"
    rf"|step(?:ped|ping)\sback|(?:accepted|tak(?:en|ing)|found)\s{_OTHER_JOB}|opt(?:ed|ing)\s(?:out|for)"
    r"|cho(?:sen|se)\s(?:to|not|another|somewhere|something)|go(?:ne|ing)\s(?:elsewhere|with\s(?:another|the\sother)))"
    r"|you\s?(?:ca(?:n['’]?t|nnot)|could(?:n['’]t|\snot)|wo['’]?n['’]?t|will\snot|(?:are|were)\s(?:not\sable"
    r"|unable)\sto)\s"
    r"(?:be\sable\sto\s|be\s)?(?:tak(?:e|ing)|accept(?:ing)?)\s(?:it\b|us\sup|our\soffer|the\s(?:offer|job|role"
    r"|post|position|place)\b))"
)
_DECLINED = expression(
    rf"""\b(?:
        (?:{_SORRY}|(?:letting|telling)\s(?:me|us)|understand|respect|(?:see|saw)\swhy)\b[^.?!;]{{0,40}}?\b{_WILL_NOT}
        | (?:understand|respect)\b[^.?!;]{{0,20}}?\byour\s(?:own\s)?(?:decision|choice|reasons)\b
        | {_SORRY}\sto\ssee\syou\s(?:go|withdraw)\b
        | (?:that['’]?s|it['’]?s|(?:that|it|which)\sis|will\sbe|entirely)\s(?:our|my)\sloss\b
    )""",
    re.IGNORECASE | re.VERBOSE,
)
_NOT_COMING = expression(
    rf"""\b{_SORRY}\sto\s(?:lose\syou|be\slosing\syou)\b
    | \b{_SORRY}\b(?!\sto\s(?:say|tell|inform|report|let|have\sto|write|advise))[^.?!;]{{0,25}}?
        \byou\s?(?:(?:['’]re|\s?are)(?:n['’]?t|\snot)|wo?n['’]?t|will\snot|can(?:['’]?t|not|\snot)|could(?:n['’]?t|\snot))
        \s(?:be\s)?(?:able\sto\s)?(?:join(?:ing)?|com(?:e|ing)\sto|work(?:ing)?\s(?:with|for))\s(?:us|the\steam)\b
        (?!\s(?:on|at|for|this|next|today|tomorrow|in))""",
    re.IGNORECASE | re.VERBOSE,
)
DECLINING = (_DECLINED, _NOT_COMING)
"""Of these one is found wherever they are sorry that the reader would not have the post."""
_A_HOUSE = (
    r"(?:they|we|he|she|(?:client|clients|team|panel|board|managers?|firm|company|director|partners|employer|committee)"
    r"|(?!(?:[a-z]+day|interview|meeting|call|chat|visit|it|this|that)\b)(?-i:[A-Z])[\w&'’.-]{1,30})"
)
_ONLY_IF = expression(r"\b(?:if|unless|until|once|should|whether|may|might|could|would)\b", re.IGNORECASE)
_FURTHER = r"(?:ahead|forward|further|any\sfurther)"
_TO_OFFER = (
    rf"(?:(?:(?:go|mov(?:e|ing)|proceed(?:ing)?|progress(?:ing)?|advanc(?:e|ing))(?:\s(?:you|it|this|things))?(?:\s{_FURTHER})?"
    r"|going(?:\sforward)?|tak(?:e|ing)\s(?:you|it|this|things|your\s\w+)(?:\sforward)?)\sto\s(?:an?\s|the\s)?offer(?:\s(?:stage|letter))?+"
    r"|(?:mak(?:e|ing)|extend(?:ing)?)\s(?:you\s)?an?\s(?:job\s)?offer)\b"
    r"(?!\s(?:(?:to|with|on|for)\s(?!you\b|your\b|this\b|the\s(?:role|job|post|position)\b)|at\sthis\s|for\sthe\smoment"
    r"|until|till|before|without|unless|yet|just\syet|this\s(?:week|month|side)|today|tomorrow|straight|immediately|right))"
)
"""What goes as far as an offer of the post: "move forward to offer stage", "make you an offer"."""
_GOES_NO_FURTHER = expression(
    r"\b(?:we|i)(?:['’](?:ll|re|m)|\swill|\sare|\sam|\shave\sto)\s(?:\w+\s)?(?:be\s)?clos(?:e|ing)\s(?:this|it|things|your\s(?:\w+\s)?(?:file|process|application|candidacy))"
    r"\s(?:one\s)?out\b|\bneither\sof\syou\s(?:was|were|is|are|has\sbeen|have\sbeen)\s(?:\w+ly\s)?(?:successful|chosen|selected|appointed|shortlisted)\b"
    rf"|\b{_A_HOUSE}(?:['’]ve)?\s?(?:\w+ly\s|sadly\s)?(?:(?:have|has)\s)?(?:went|gone|decided\sto\sgo)\s(?:in\s)?"
    r"(?:the\sother|an?(?:other|\sdifferent))\s(?:way|direction)\b"
    r"|\b(?:the\sother|another)\s(?:guy|girl|candidate|one|person|woman|man|fella|lad|lady|applicant)\b[^.?!;]{0,80}?\b(?:we|i)"
    r"(?:['’]ve|\shave)?\s(?:hired|(?:took|taken)\son|took|chose|picked|(?:went|gone)\swith)\s(?:him|her|them)\b"
    rf"|\b{_A_HOUSE}(?:['’]ve)?\s?(?:\w+ly\s|sadly\s)?(?:(?:will|are|is|were|was|have\sdecided|has\sdecided|decided|(?:have"
    rf"|has)\s(?:chosen|opted))"
    r"\snot|(?:are|is|were|was|wo)n['’]t|['’]re\snot|['’]ll\snot)\s(?:to\s)?(?:be\s)?(?:able\sto\s)?"
    rf"(?:(?:going\sto\s)?{_TO_OFFER}|(?:go|going|mov(?:e|ing))\s{_FURTHER}|tak(?:e|ing)\s(?:it|this|things|you|your\s\w+)\s{_FURTHER}"
    rf"|(?:tak(?:e|ing)|putt?(?:ing)?|bring(?:ing)?|mov(?:e|ing)|invit(?:e|ing)|call(?:ing)?|progress(?:ing)?)\s"
    rf"(?:you|your\s\w+(?:\sfor\s(?:[\w&/-]+\s){{0,4}}?[\w&/-]+)?)\s(?:(?:through|{_FURTHER}|on|in)\s)?(?:to|for)\s(?:an?\s|the\s|any\s)?"
    r"(?:\w+\s)?(?:interviews?|stage|round|shortlist))\b"
    r"(?!\s(?:with\s(?:the\s|your\s|our\s|this\s)?(?:\w+\s)?(?:interview|meeting|call|chat|visit|date|day|time|test"
    r"|trial)"
    r"|on\s(?!this\soccasion)|until|till|before|without|unless|yet|just\syet|this\sweek|today|tomorrow|at\sthe\smoment|for\snow))",
    re.IGNORECASE,
)
"""Who takes it no further, whoever it is: "unfortunately Larkin will not be going ahead"."""
_NOT_CALLED = expression(
    r"\b(?:regret\w*|sorry|unfortunately|afraid|disappoint\w*)\b[^.?!;]{0,80}?\byou\s(?:(?:have|had)\snot\sbeen|haven['’]t\sbeen|"
    r"were\snot|weren['’]t|will\snot\sbe|won['’]t\sbe|are\snot\sbeing|aren['’]t\sbeing)\s(?:called|asked|brought|put)\s"
    r"(?:forward\s|in\s|through\s)?(?:for|to)\s(?:an?\s|the\s)?(?:\w+\s)?interviews?\b"
    r"(?!\s(?:until|till|before|yet|just\syet|this\sweek|today|tomorrow|at\sthe\smoment|for\snow|with))",
    re.IGNORECASE,
)
"""Who is not asked in: "I regret that you have not been called for interview"."""
_STANDS = expression(r"\boffer\s(?:is\s)?(?:still\s)?(?:stands|holds|open)\b", re.IGNORECASE)
_THEIR_CHOICE = expression(
    r"\b(?:(?:letting|telling)\s(?:me|us)|(?:understand|respect|see)\s(?:why|your|that\syou|completely)"
    r"|(?:quite|fully|completely|entirely|perfectly|totally|of\scourse)\sunderstand|understand\s(?:entirely|perfectly|fully)"
    r"|(?:things|anything)\schanges?|chang(?:e|ed|ing)\syour\smind|you\s(?:ever\s)?(?:think\sbetter\sof|reconsider|should\sreconsider)"
    r"|their\s(?:gain|luck|good\sfortune)|"
    r"your\s(?:decision|choice|reasons|withdrawal|news|new\s(?:job|role|post|employer))|withdraw\w*)\b",
    re.IGNORECASE,
)
"""What shows that it was theirs: "sorry that you won't be joining us" and "sorry to lose you" alone are said by who
refuses, too."""
_PARTS = expression(
    r"\b(?:good|best\sof|lots\sof)\sluck\b(?!\s(?:on|at|for|tomorrow|today|tonight|with\s(?:the|that|your)\s(?!search|hunt|job|future)))"
    r"|\b(?:all\sthe\sbest|wish\syou\s(?:well|luck|success|every\ssuccess))\s(?:for|with|in)\s(?:the\sfuture|your\s(?:search|hunt|career|future)"
    r"|whatever|what\syou)\b",
    re.IGNORECASE,
)
"""What one says to whom one will not see again: "I go with a boy from my old kitchen. Good luck." """


@looks_for(_WOULD_HAVE)
def would_have(text: str) -> bool:
    """Given a sentence, return whether it says what they would have done for the reader, and did not: "had there been
    two posts, one would have been yours"."""
    return "?" not in text and _WOULD_HAVE.search(text[:SEARCHED]) is not None


@looks_for(_IS_THEIRS)
def is_theirs(text: str) -> bool:
    """Given a sentence, return whether it says that the post is now somebody else's: "the post is hers now"."""
    found = _IS_THEIRS.search(text[:SEARCHED])
    return found is not None and _MAY_BE.search(text[:SEARCHED]) is None


GOING_NO_FURTHER = (_GOES_NO_FURTHER, _NOT_CALLED)
"""Of these one is found wherever a firm does not go on with the reader."""


@looks_for(*GOING_NO_FURTHER)
def goes_no_further(text: str) -> bool:
    """Given a sentence, return whether it says that a firm does not go on with the reader: "Larkin won't be going
    further with you", "we've decided not to move forward to offer stage"."""
    said = text[:SEARCHED]
    if "?" in text or not (_GOES_NO_FURTHER.search(said) or _NOT_CALLED.search(said)):
        return False
    return _ONLY_IF.search(said) is None


def declines(sentences: Sequence[str], at: int) -> bool:
    """Given the sentences of a mail, return whether one of them is sorry that the reader does not want the post."""
    text = sentences[at][:SEARCHED]
    if _STANDS.search(text):
        return False
    if _DECLINED.search(text):
        return True
    return _NOT_COMING.search(text) is not None and any(_THEIR_CHOICE.search(one[:SEARCHED]) for one in sentences)


def parts_from_the_reader(sentences: Sequence[str]) -> bool:
    """Given the sentences of a mail, return whether it takes leave as from somebody whom one will not see again."""
    return any(_PARTS.search(text[:SEARCHED]) for text in sentences)


_A_SEAT = r"(?:desk|chair|seat|stool|bench|berth|bunk|bed|spot|place|post|job|role|position|vacancy|apron|peg)"
_SEARCH = r"(?:search|recruitment|hiring|selection)"
_AN_END = expression(
    r"\b(?:alas|sadly),?\s(?!(?:i|my|we\shad\sto|the\s(?:weather|rain|train|traffic|coffee|wi-?fi|line|connection))\b)"
    r"|\bit\s(?:pains|grieves|saddens)\sme\b|\bpart(?:ing)?\s(?:as\s(?:good\s)?friends|ways|company)\b|\bit['’]s\s(?:just|only)\sthat\s(?!i\b|we\b|my\b)"
    rf"|\bonly\s(?:the\s)?one\s{_A_SEAT}\b(?!\s(?:to|where|near|by|in\sthe\s(?:car|yard))\b)|\b{_A_SEAT}\s(?:is|has\sbeen|was|['’]s)\s(?:now\s|already\s)?(?:occupied|spoken\sfor)\b"
    rf"|\b(?:wrapped\sup|wound\sup|ended|concluded|closed|finished|completed|called\soff|abandoned)\s(?:the|our|this)\s(?:\w+\s)?{_SEARCH}\b"
    rf"|\b(?:the|our|this)\s(?:\w+\s)?{_SEARCH}\s(?:is|has)\s(?:now\s|been\s)?(?:ended|over|closed|concluded|finished|at\san\send|complete)\b"
    r"|\b(?:client|company|board|owners?|investors?|funders?)\s(?:has\s|have\s)?(?:walked\saway|pulled\sthe\splug)\b"
    r"|\b(?:i|we)\s?(?:(?:shall|will|am|are)\s(?:not|never)|wo['’]?n['’]?t|sha['’]?n['’]?t|['’](?:ll|m|re)\snot)\s(?:be\s|get\sto\sbe\s)?working\s(?:with\syou|together)\b",
    re.IGNORECASE,
)
_NOT_YET_OVER = expression(
    r"\b(?:if|until|till|once|when|before|unless|soon|looking\sforward|can['’]?t\swait|glad|happy|excited)\b|\?",
    re.IGNORECASE,
)


def hints_at_an_end(text: str) -> bool:
    """Given a sentence, return whether it speaks of an end as who refuses does beside thanks: "Alas, only one chair,
    and Priya is sitting on it", "we've wrapped up the search"."""
    said = text[:SEARCHED]
    return _AN_END.search(said) is not None and _NOT_YET_OVER.search(said) is None


_NO_BETTER_NEWS = expression(
    r"(?:n['’]t|\b(?:not|no|wish(?:ed)?|hop(?:e|ed|ing)|want(?:ed)?|rather))\b[^.?!]{0,40}\b(?:better|happier|brighter|more\s(?:positive|"
    r"encouraging|exciting))\s(?:news|updates?)\b",
    re.IGNORECASE,
)
"""Regret for what is told, whatever that is."""


def wishes_for_better_news(text: str) -> bool:
    """Given a sentence, return whether its writer is only sorry for the news, whatever it is: "I'm sorry I don't have
    better news"."""
    return _NO_BETTER_NEWS.search(text[:SEARCHED]) is not None


_CANNOT_FOR_NOW = expression(
    r"(?:\bcan(?:['’]?t|not)|\b(?:un|not\s)able\sto|\bcould(?:n['’]t|\snot))\s(?:\w+\s){0,2}?"
    r"(?:(?:mov|tak|bring|push|get|progress|go)\w*\b[^.?!;]{0,40}?\b(?:forward|further|ahead|on)|proceed|progress|hire|recruit|appoint|"
    r"make\s(?:any\s|an\s)?(?:offers?|hires?|appointments?))\b"
    r"[^.?!;]{0,30}?\b(?:right\snow|for\snow|for\sthe\s(?:moment|time\sbeing)|at\s(?:the\smoment|present)|currently|just\snow|yet|until|till|before)\b",
    re.IGNORECASE,
)
_IS_HALTED = expression(
    r"\b(?:freeze|froze|frozen|paus(?:e[sd]?|ing)|on\s(?:hold|ice)|park(?:ed)?|suspended|halt(?:ed|s)?|embargo|moratorium)\b"
    r"|\b(?:everything|hiring|recruit\w+|spending|all|it)(?:['’]s|\sis|\shas|\shave|\sare)?\s(?:\w+\s){0,2}?(?:stopped|stalled|stuck)\b"
    r"|\b(?:budgets?|funding|funds|grant|headcount|money|approval|sign-?off|contract|merger|takeover|re-?organi[sz]ation|restructur\w+"
    r"|board|council|treasury|head\soffice|cfo)\b[^.?!;]{0,40}?(?:\bnot\b|n['’]t\b|\byet\b|\blate\b|\bdelayed\b|\bheld\sup\b|\bpending\b|\bgoes\sthrough\b"
    r"|\b(?:is|are)\s(?:still\s)?(?:reviewing|looking|in|under|through)\b)",
    re.IGNORECASE,
)
"""Why nothing goes on, for all alike."""
_I_WILL = (
    r"(?:(?:i|we)(?:['’]ll|\swill|\sshall)\s(?:\w+\s){0,2}?(?:(?:come|get|be)\s(?:straight\s|right\s)?(?:back|in\s(?:touch|contact))"
    r"|(?:contact|write|ring|call|phone|e-?mail|text|update|tell)\b|let\syou\sknow|pick\s(?:it|this|things)\s(?:back\s)?up|revert|reach\sout"
    r"|resume|speak)\b|you(?:['’]ll|\swill)\s(?:be\sthe\sfirst\sto\s(?:hear|know)|hear\s(?:straight\s)?from\s(?:me|us)))"
)
_IT_ENDS = (
    r"(?:as\ssoon\sas|once|when|the\s(?:moment|minute|day)|after)\s(?:it|this|that|they|things|we|i|(?:the|our)\s(?:\w+\s){0,2}?"
    r"(?:freeze|hold|pause|embargo|ban|budget|funding|grant|money|contract|merger|board|review))(?:['’](?:s|m|re|ve)|\s(?:is|are|am|has|have|can"
    r"|changes?|lifts?|ends?|comes?|clears?|reopens?|thaws?|opens?|goes|hear|know|start))\b"
)
_BACK_WHEN_IT_ENDS = expression(
    rf"\b{_I_WILL}[^.?!;]{{0,60}}?\b{_IT_ENDS}(?!\s(?:an?|any|some|other|up)\b)"
    rf"|\b{_IT_ENDS}(?!\s(?:an?|any|some|other|up)\b)[^.?!;]{{0,60}}?\b{_I_WILL}"
    rf"|\b{_I_WILL}[^.?!;]{{0,20}}?\bthen\b",
    re.IGNORECASE,
)
"""Who comes back to the reader when what halts it all has ended, and not when some other post comes up."""
_WISHES_FOR_THEM = expression(
    r"(?:\bwould|['’]d)\s(?:(?:still|really|very\smuch|all|certainly|absolutely)\s){0,3}(?:like|love)\sto\s"
    r"(?:have|see|get|bring|welcome|hire|work\swith)\b",
    re.IGNORECASE,
)
_OFFERS = expression(r"\b(?:offer\w*|contract|start\s(?:date|on)|salary|congratulations|accept\w*)\b", re.IGNORECASE)


def cannot_go_on_for_now(text: str) -> bool:
    """Given a sentence, return whether it says that nothing goes on for the time being: "I can't move anything forward
    right now"."""
    return _CANNOT_FOR_NOW.search(text[:SEARCHED]) is not None


_FOR_GOOD = expression(
    r"\b(?:chosen|selected|appointed|hired|(?:an?other|other|stronger)\s(?:candidates?|applicants?)|some(?:one|body)\selse|unsuccessful"
    r"|clos(?:ed|ing)\s(?:your|the)|withdrawn|no\slonger|wish\syou\s(?:well|all|every|the\sbest|luck|success)|best\sof\sluck|on\sfile"
    r"|(?:apply|re-?apply)\sagain)\b",
    re.IGNORECASE,
)


def is_halted_for_now(sentences: Sequence[str]) -> bool:
    """Given the sentences of a mail, return whether something halts it for all alike, and its writer comes back to the
    reader when that ends: "There is a freeze on all vacancies. I will come back to you as soon as it is lifted"."""
    said = searched(sentences)
    if any(map(_FOR_GOOD.search, said)):
        return False
    return any(map(_IS_HALTED.search, said)) and any(map(_BACK_WHEN_IT_ENDS.search, said))


def wishes_for_the_reader(text: str) -> bool:
    """Given a sentence, return whether its writer would like to have the reader, and offers nothing: "I'd still love to
    have you on the team"."""
    said = text[:SEARCHED]
    return _WISHES_FOR_THEM.search(said) is not None and _OFFERS.search(said) is None
