"""Refusals that are taken back: sent by mistake, or overtaken since whoever was chosen has backed out."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache

from agent.classification.sentences.looked_for import looks_for
from agent.expressions import any_may_stand, expression
from agent.model.mail import Category

_REFUSED = (
    r"(?:reject\w*|unsuccessful|regret\s+(?:letter|e-?mail|note|message)|turn(?:ed|ing)\s+(?:you|"
    r"your\s+application)\s+down|declin(?:ed|ing)\s+you|"
    r"(?:not|n['’]t)\s+(?:been\s+|be\s+)?(?:successful|selected|shortlisted|chosen|appointed|"
    r"(?:able\s+to\s+)?offer(?:ing|ed)?\s+you)|"
    r"(?:unable|not\s+able)\s+to\s+offer\s+you|say(?:ing)?\s+no|said\s+no|"
    r"(?:not|n['’]t|no\s+longer)\s+(?:\w+\s+){0,2}?(?:(?:mov|tak|go|carry|progress)(?:e|ing)?|proceed(?:ing)?)\s+"
    r"(?:\w+\s+){0,3}?(?:forward|further|ahead)|not\s+proceed(?:ing)?)"
)
_BY_MISTAKE = expression(
    _REFUSED
    + r"\b.{0,80}\b(?:in\s+error|(?:an?|our|my)\s+(?:\w+\s+)?(?:error|mistake)|by\s+mistake|mistakenly|incorrect\w*)\b|"
    r"\b(?:in\s+error|mistakenly|by\s+mistake|incorrectly)\b.{0,40}\b" + _REFUSED,
    re.IGNORECASE,
)
_GOOD_WORD = expression(
    r"\b(?:(?:sorry|regret)\s+to\s+(?:say|tell|inform|let)|otherwise|"
    r"(?<!not\s)(?<!n['’]t\s)(?:been|were)\s+(?:successful|selected|shortlisted|chosen|offered|invited))\b",
    re.IGNORECASE,
)
"""What was good news by mistake, and is refused now: "our mail that said you had been successful was an error"."""
_SAID_BEFORE = expression(
    r"\b(?:although|though|while|whilst|i\s+know|(?:we|i)\s+(?:told|wrote|emailed|e-mailed|said|had\s+to)|"
    r"(?:my|our)\s+(?:last\s+|earlier\s+|"
    r"previous\s+)?(?:e?-?mail|letter|message|call)|further\s+to|following)\b.{0,100}(?:regret\w*|" + _REFUSED + ")",
    re.IGNORECASE,
)
_BEFORE = expression(
    r"\b(?:last\s+(?:week|month|year|time|(?:mon|tues|wednes|thurs|fri)day)|yesterday|previously|earlier|back\s+in|"
    r"at\s+th(?:e|at)\s+time|"
    r"(?:a\s+)?(?:few|couple\s+of|two|three)\s+(?:days|weeks|months)\s+ago|recently|then)\b",
    re.IGNORECASE,
)
_OTHER_OUT = expression(
    r"\b(?:(?:first|preferred|original)\s+choice|(?:preferred|successful|chosen|selected|(?:an)?other"
    r"|first)\s+(?:candidate|"
    r"applicant|person)|"
    r"(?:candidate|person|applicant|one)\s+(?:that\s+|who\s+|whom\s+)?(?:we|i)(?:['’]d|\s+had|"
    r"\s+have)?\s+(?:originally\s+|initially\s+)?"
    r"(?:chose|chosen|selected|appointed|hired|offered|picked|made\s+(?:the|an)\s+offer))\b.{0,60}?\b(?:(?:has|have|"
    r"had|['’]s)\s+"
    r"(?:now\s+|since\s+|just\s+|sadly\s+|unfortunately\s+|subsequently\s+){0,2}(?:withdrawn|declined|turned|pulled|"
    r"dropped|backed|decided\s+not|changed)|"
    r"withdrew|declined|turned\s+(?:it|us|the)|pulled\s+out|dropped\s+out|backed\s+out|fell\s+through|decided\s+not|"
    r"changed\s+(?:his|her|their))",
    re.IGNORECASE,
)
_ELSE = r"(?:an?other\b|the\s+other\b|some(?:one|body)\b|a\s+different\b)"
_CHOSE_ANOTHER = (
    r"(?:\b(?:continue|continuing|proceed|proceeding|(?:go|going|mov(?:e|ing))\s(?:forward|ahead))\swith\s(?:the\s)?(?:an)?other\b|"
    rf"\b(?:gone|go|going|went|decided|settled|plumped)\s+(?:with|for|on|to)\s+{_ELSE}|"
    rf"\b(?:chosen|chose|picked|appointed|hired|selected|preferred|given\s+it\s+to|taken\s+on|took\s+on)\s+{_ELSE}|"
    rf"{_ELSE}[^.;!?]{{0,40}}?\b(?:was|were|has|had|have|['’]d)\s+(?:been\s+)?"
    r"(?:appointed|chosen|selected|preferred|hired|picked|offered|accepted|got))"
)
_TOLD_OF_ANOTHER = expression(
    r"\b(?:(?:i|we)(?:['’]d|\s+had)?\s+(?:\w+\s+)?(?:told|wrote|said|e-?mailed|rang|regretted|informed|to\s+(?:tell"
    r"|write|say))"
    r"|you\s+(?:were|had\s+been)\s+(?:told|informed|notified)|as\syou\s(?:know|may\sknow|will\sknow|remember)\b"
    r"|(?:letter|e-?mail|message|note|communication|call)\s+of\b)[^.!?]{0,120}?"
    rf"(?:{_CHOSE_ANOTHER}|{_REFUSED})"
    r"|\b(?:i|we)(?:['’]d|\shad)\s(?:originally\s|first\s|initially\s)?(?:gone\s(?:with|for)|chosen|picked|appointed|hired|taken\son|given\sit\sto)\s"
    rf"{_ELSE}",
    re.IGNORECASE,
)
"""Somebody else was chosen, by what the reader was told before: "we wrote that we had gone with another candidate"."""
_GONE_SINCE = expression(
    rf"\b(?:s?he|they|(?:that|this)\s(?:person|candidate|applicant|one|appointment|lad|man|woman|chap|girl|lady)"
    rf"|{_ELSE}(?:\s+\w+)?|(?:candidate|person|one)\s(?:placed|ranked|who\s(?:was"
    rf"|came))\s(?:\w+\s)?first)[^.!?]{{0,60}}?"
    r"(?:\b(?:has|have|['’]s|['’]ve|had)\s(?:[^.!?;]{0,100}?\s)?(?:withdrawn|declined|renounced|resigned|left|quit"
    r"|gone|pulled|dropped"
    r"|backed|changed|stepped\s(?:down|back)|turned\s(?:it|us|the\s\w+)\sdown|walked|moved\son|had\sto\s(?:withdraw"
    r"|pull|drop|leave)"
    r"|been\s(?:lured|poached|offered|called)|(?:accepted|taken|found)\s(?:a|an|another|some|something|up)\b)"
    r"|\b(?:withdrew|declined|renounced|resigned|quit|left\s(?:us|after|again)|walked\sout|pulled\sout|dropped\sout"
    r"|backed\sout)\b"
    r"|\b(?:lasted|stayed|stuck\sit|stood\sit|managed|did)\s(?:\w+\s)?(?:one|two|three|four|five|six|a"
    r"|\d{1,2})\s(?:few\s)?(?:days?"
    r"|weeks?|shifts?|mornings?|nights?|hours?|months?)\b"
    r"|(?:n['’]?t|\bnot|\bnever)\s(?:even\s)?(?:turn(?:ed)?\sup|show(?:ed|n)?\sup|show(?:ed)?|start(?:ed)?"
    r"|work(?:ed)?\sout|c[oa]me)\b)",
    re.IGNORECASE,
)
"""Who was chosen will not do it after all."""
_MAIL = r"(?:e-?mails?|mails?|messages?|letters?|notes?|notices?|notifications?|texts?|rejections?|refusals?|regrets?)"
_NOT_MEANT = expression(
    rf"\b(?:ignore|disregard|delete|forget|bin|discard|shred|destroy)\b[^.!?;]{{0,40}}?\b{_MAIL}\b"
    r"|\b(?:(?:ignore|disregard|delete|bin|discard|shred|destroy)\s(?:it|that|them)"
    r"|(?:tear|rip|throw|chuck)\s(?:(?:it|that|them)\s(?:up|away|out)|(?:up|away|out)\s(?:it|that|them)))\b"
    r"|\b(?:should|ought)(?:n['’]t|\s(?:not|never))\s(?:to\s)?have(?=\s?[.,;!–—-]|\s?\Z)"
    rf"|\b(?:should|ought|was|were|is)(?:n['’]t|\s(?:not|never))\s(?:to\shave|have|supposed\sto|meant\sto"
    rf"|to)\s(?:have\s)?(?:\w+\s)?"
    r"(?:gone|been|be|go|get|got|sent|reach(?:ed)?|receive[d]?|left)\b"
    r"|\b(?:does|did|do)(?:n['’]t|\snot)\s(?:apply|relate|refer|belong)\sto\syou(?:rs?)?\b"
    r"|\b(?:sent|issued|written|posted|mailed)\s(?:out\s)?(?:to\syou\s)?(?:in\serror|by\smistake|mistakenly)\b"
    r"|\b(?:is|was|are|were)\s(?:hereby\s)?(?:withdrawn|retracted|revoked|rescinded)\b"
    r"|\b(?:meant|intended|written|addressed|sent)\s(?:only\s)?(?:for|to)\s(?:some(?:one|body)|an?other|the\swrong"
    r"|all\b|everyone|everybody)\b"
    r"|\b(?:went|gone|sent)\s(?:out\s)?to\s(?:the\swrong|everyone|everybody|all\b)",
    re.IGNORECASE,
)
_TOLD_OF_A_NO = expression(
    rf"\b{_MAIL}\b[^.!?]{{0,80}}?(?:\b(?:sa(?:id|ys?|ying)|t(?:old|ells?|elling)|stat(?:ed|es|ing)|read|reading"
    rf"|headed)\b"
    rf"|[\"“”‘(])[^.!?]{{0,80}}?"
    rf"(?:{_REFUSED}|{_CHOSE_ANOTHER}|\b(?:was|were|had\sbeen|has\sbeen)\s(?:now\s|already\s)?filled\b|\bgone\sto\s{_ELSE})"
    r"|\b(?:rejection|refusal|regret\s(?:letter|e-?mail|note|message))\b"
    rf"|{_REFUSED}[\"”’)]?\s(?:{_MAIL})\b",
    re.IGNORECASE,
)
"""A mail of theirs that refused, and that was not meant for the reader."""
_EARLIER_ONE = expression(
    r"\b(?:when\s+you\s+(?:last|first|previously)?\s?applied|(?:earlier|previous|last|old|first)\s+application|"
    r"(?:applied|application)\b[^.!?]{0,40}?\b(?:before|last\s+\w+|(?:in|of)\s+(?:20\d\d|jan|feb|mar|apr|may|jun"
    r"|jul|aug|sep|oct|nov|dec)\w*))",
    re.IGNORECASE,
)
_NEW_ONE = expression(
    r"\b(?:(?:new|present|current|latest|second)\s+application|this\s+time\s+you|(?:that"
    r"|this)\s+application\s+on\s+its)\b",
    re.IGNORECASE,
)
"""An application of before, and the one that is in hand now: a refusal of the first refuses nothing."""
_ANY_NO = expression(_REFUSED + "|" + _CHOSE_ANOTHER, re.IGNORECASE)
_NO_AGAIN = expression(
    _REFUSED.replace(r"reject\w*", r"\b(?:you|application)\b[^.!?;]{0,30}?\breject(?:ed)?") + "|" + _CHOSE_ANOTHER,
    re.IGNORECASE,
)
"""What refuses beside what is retold; who clicked "reject all" refuses nobody by that."""
_RENEWS = expression(
    r"\b(?:would|['’]d)\s+(?:\w+\s+){0,3}?(?:to\s+)?(?:invite|offer|talk|speak|meet|see|have\s+you|reconsider)\b|"
    r"\boffer\s+(?:you|it\s+to\s+you)\b|"
    r"\b(?:are|would)\s+you\s+(?:be\s+)?(?:still\s+)?(?:interested|free|available|like|consider)|"
    r"\bstill\s+(?:interested|available|keen)\b|"
    r"\b(?:would|will|could)\s+you\s+(?:still\s+)?(?:like|be|consider|take|accept|join|have)\b|"
    r"\byou(?:\s+would|\s+will|['’]d|['’]ll|\s+might|\s+may)?\s+still\s+(?:like|be|consider|take|accept|want|join"
    r"|wish|have)\b",
    re.IGNORECASE,
)
_ONLY_IF = expression(r"\b(?:if|should|in\s+case|unless|in\s+the\s+event)\b", re.IGNORECASE)
_REGRETS = expression(r"\b(?:not|n['’]t|unable|cannot|regret|unfortunately|sorry|keep\s+your|future)\b", re.IGNORECASE)
_CLAUSE = expression(r",\s|\s[-–—]\s|;\s|\sbut\s")
_REPORTS = expression(
    r"\b(?:mails?|e-?mails?|letters?|messages?|notes?|notices?|notifications?|portal|system|website|site|page|status|"
    r"account|"
    r"dashboard|advert|listing|posting|calls?|rumou?rs?|linkedin)\b[^.;!?]{0,60}?"
    r"\b(?:sa(?:id|ys?|ying)|t(?:old|ells?|elling)|show(?:s|ed|ing)?|reads?|reading|stat(?:ed|es|ing)|suggest\w*|"
    r"claim\w*|list\w*|"
    r"mark\w*)\b[^.;!?]{0,80}?"
    r"\b(?:closed|filled|unsuccessful|reject\w*|declin\w*|no\s+longer|not\s+(?:been\s+)?(?:selected|successful|"
    r"progress\w*|proceed\w*)|"
    r"gone|taken|withdrawn|expired|archived|inactive|chosen|turned\s+down)\b",
    re.IGNORECASE,
)
_ONLY_HEARD = expression(
    r"\b(?:sorry|sad|saddened|shocked|surprised|gutted|disappointed|pity|shame)\s(?:that\s(?:i|we)\s)?to\s(?:hear"
    r"|learn|read|see)\b"
    r"[^.?!;]{0,40}?\byou(?:['’](?:d|ve)|\s(?:had|have))?\s(?:were\s|been\s|got\s)?(?:not\s)?(?:turned\sdown"
    r"|reject\w*|refused"
    r"|unsuccessful|successful|selected|chosen|passed\sover)\b",
    re.IGNORECASE,
)
"""What somebody else refused, and who writes has heard of."""
_STILL_OPEN = expression(
    r"\b(?:(?:still|yet)\s+(?:to\s+(?:be\s+)?(?:made|make|decide[d]?|choose|meet|sit|come|hear)|open|undecided|"
    r"pending|live|alive|"
    r"under|in\s+(?:it|the|with)|being|considering|deciding|thinking|talking|looking\s+at\s+you)|"
    r"(?:have|has|had)(?:n['’]t|\s+not)\s+(?:yet\s+)?(?:decided|chosen|been\s+(?:decided|made|taken)|made\s+up)|"
    r"not\s+(?:yet\s+)?(?:decided|been\s+decided|the\s+case|so|true|right)|no\s+decision|ignore|disregard|"
    r"take\s+no\s+notice|"
    r"pay\s+no\s+(?:attention|heed)|undecided)\b",
    re.IGNORECASE,
)
_DENIED = expression(
    r"\b(?:(?:do|did|should|must|need|would)(?:\s?n['’]t|\snot)|never|please\sdo\snot|not\sto)\s(?:\w+\s)?(?:read"
    r"|take|see|treat|regard|"
    r"count|interpret|understand|think\sof|mistake)\b[^.?!;]{0,50}?\b(?:as|for|to\sbe|into)\s(?:an?\s|any\s|the\s"
    r"|our\s)?(?:\w+\s)?"
    r"(?:rejection|refusal|no|goodbye|bad\s(?:sign|news|omen)|brush-?off|final\s(?:answer|word)|sign\sof\sanything)\b"
    r"|\b(?:is|was|are)(?:n['’]t|\snot)\s(?:\w+\s)?(?:an?|our|the)\s(?:\w+\s)?(?:rejection|refusal"
    r"|no\b(?!\sfor\s(?:good|ever|always)))"
    r"|\b(?:does|did|do)(?:n['’]t|\snot)\s(?:\w+\s)?(?:mean|say|imply|signify)\s(?:that\s)?(?:you(?:['’]re|\sare"
    r"|\shave\sbeen|['’]ve\sbeen)"
    r"\s(?:out|unsuccessful|rejected|not|off|turned|ruled)|(?:it(?:['’]s|\sis)\s)?(?:an?\s)?(?:no|rejection"
    r"|refusal)\b)"
    r"|\bnobody\s(?:has\s)?(?:said|told\syou|is\ssaying)\s(?:that\s)?(?:no|you)\b"
    r"|\byou(?:['’](?:ve|re)|\s(?:have|were|are))?(?:n['’]t|\snot)\s(?:been\s)?(?:rejected|turned\sdown|ruled\sout"
    r"|declined|eliminated|"
    r"knocked\sout)\b(?!\s(?:for|because|due|on|over|by|lightly|easily|out))"
    r"|\byou(?:['’](?:ve|re)|\s(?:have|were|are))?(?:n['’]t|\snot)\s(?:out\sof\s(?:it|the\srunning)"
    r"|out\b(?=\s?[,.;!–—-]|\s?\Z))"
    r"|\b(?:we|i|they|nobody|no\sone)\s?(?:(?:have|has|did)?(?:n['’]t|\snot)|['’]ve\snot"
    r"|has)\s(?:yet\s)?(?:rejected|reject|ruled|rule|turned|turn)\s"
    r"(?:you|anyone|anybody)\b"
    r"|\b(?:nobody|no\sone|no-one|none\sof\syou)\s(?:else\s)?(?:has\s(?:yet\s)?been|have\sbeen|was|were"
    r"|is)\s(?:\w+\s)?"
    r"(?:turned\sdown|rejected|refused|ruled\sout|declined|eliminated)\b"
    r"(?!\s(?:lightly|easily|without|for|because|unless|on|due))"
    r"|\b(?:nobody|no\sone|no-one)\s(?:has\s(?:yet\s)?been|was|is)\s[^.?!;,]{1,30}?\s(?:and|or|nor)\s(?:nobody\s"
    r"|no\sone\s|no-one\s)?"
    r"(?:turned\sdown|rejected|refused|ruled\sout|declined)\b"
    r"|\b(?:lying|mislead\w*|wrong|untrue)\b[^.?!;]{0,30}?\b(?:said|say|told|tell|think|thought"
    r"|believe)\s(?:\w+\s){0,2}?you(?:['’]re|\swere|\sare|['’]d)"
    r"\s(?:\w+\s)?(?:out|rejected|unsuccessful|turned|ruled)\b",
    re.IGNORECASE,
)
"""A refusal that is denied: "I wouldn't read it as a no"."""
_LIST_OF_THE_REFUSED = expression(
    r"\b(?:(?:list|names|those|people|candidates|applicants)\b[^.?!]{0,40}?\b(?:turned\s(?:down|away)|rejected"
    r"|unsuccessful|refused"
    r"|struck|crossed|dropped|ruled\sout|eliminated|(?:not|n['’]t)\s(?:be\s)?(?:going|moving|progressing|taken)\s(?:any\s)?(?:further|forward|on|through))"
    r"|(?:struck|crossed|dropped|ruled|turned\s(?:down|away)|rejected|refused|said\sno\sto|cut)\s(?:off\s"
    r"|out\s)?"
    r"(?:\w+\s){0,2}?(?:names|people|candidates))\b",
    re.IGNORECASE,
)
_NOT_ON_IT = expression(
    r"\b(?:your\sname|yours|you)\s?(?:is|are|was|were|['’]re)?\s?(?:n['’]t|not)\s(?:one\sof|among(?:st)?|on)\s(?:it"
    r"|them|those|these|that\s(?:list|group|number)|the\s(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,2}))\b",
    re.IGNORECASE,
)
"""Those who were refused, of whom the reader is none."""
_ASKS_OF_A_NO = expression(
    r"(?:\A|\b(?:ask(?:ed|ing)?|wonder(?:ed|ing)?|worr(?:y|ied))\b)[^.?!;]{0,60}?\b(?:reject(?:ed|ing|ion)?(?:\syou)?|turn(?:ed)?\s(?:you\s)?down"
    r"|rul(?:e|ed)\s(?:you\s)?out|out\sof\s(?:it|the\srunning)|unsuccessful|given\sup\son\syou|(?:an?|means?|meant)\sno)\b"
    r"(?:\s(?:then|now|already|altogether|after\sall|by\s(?:it|that)|yet))?\s?(?:(?P<ask>\?)|[.,!]|\Z)",
    re.IGNORECASE,
)
"""The bare question: who asks whether it was for a reason, or for good, may well have been refused."""
_ASKED_OF = expression(r"\b(?:ask|wonder|worr)", re.IGNORECASE)
_ANSWERS_NO = expression(
    r"\W*(?:(?:absolutely|certainly|definitely|(?:of\s)?course)\snot\b|not\s(?:at\sall|in\sthe\sleast|a\sbit|so)\b|far\sfrom\sit\b"
    r"|by\sno\smeans\b|no(?:pe)?\b(?=\s?[.,!;–—-]|\s?\Z)|(?:it|that|we|you|they)(?:['’]re|['’]ve)?\s?(?:(?:does|is|are|has|have|did|do|was|were)(?:n['’]t|\snot)"
    r"|not)(?=\s?[.,!;–—-]|\s?\Z))",
    re.IGNORECASE,
)
"""How one answers who asks whether that was a refusal: "Did we turn you down? Not at all"."""
_STILL_NO = expression(
    r"\b(?:it(?:['’]s|\sis)\sa\sno\b(?!t)|regret|unfortunately|unsuccessful|not\sbeen\s(?:successful|selected)"
    r"|filled|chosen|on\sthis"
    r"\soccasion|this\stime|reflection\s(?:on|of)|your\s(?:abilities|skills|talent|worth|ability|experience"
    r"|qualit\w+))\b",
    re.IGNORECASE,
)
"""What refuses all the same, and only comforts: "this is no reflection on your skills"."""
_WHOEVER = expression(
    r"\b(?:unsuccessful|rejected|non-?short-?listed)\s(?:candidates|applicants|people|ones)\b[^.?!;]{0,40}?"
    r"\b(?:will|shall|would|are\sto|should|can\sexpect\sto|(?:have|were|are\sbeing)\s(?:(?:all|now|already|each|been)\s){0,3}"
    r"(?:told|informed|notified|contacted|written\sto))\b|\b(?:who(?:ever)?|those)\s(?:is|are)\s(?:unsuccessful"
    r"|not\ssuccessful)\b"
    r"[^.?!;]{0,20}?\b(?:will|shall)\b",
    re.IGNORECASE,
)
"""Who will be told, or was, whoever it is: nobody is refused by that."""
_YEARS_AGO = expression(
    r"\b(?:(?:an?|one|two|three|four|five|several|some|\d{1,2})\s)?years?\sago\b|\b(?:the\syear\sbefore\slast|back\sin\s20\d\d)\b",
    re.IGNORECASE,
)
"""When somebody refused the reader who writes for another reason now."""
_LAST_YEAR = expression(
    r"(?<!as\s)(?<!like\s)(?<!than\s)\b(?:last\s(?:year|spring|summer|autumn|fall|winter)|the\slast\stime\syou\s(?:applied|tried|were\shere))\b"
    r"|\b(?:wrote|written|told|rang|called|phoned|e-?mailed)\s(?:to\s)?you\s(?:back\s|late\s|early\s)?in\s(?:january|february|march|april|may|june|july|august|september"
    r"|october|november|december|(?:the\s)?(?:spring|summer|autumn|fall|winter))\b",
    re.IGNORECASE,
)
"""When it was likewise, where the same sentence tells of a refusal."""
_NARROWLY = expression(
    r"\b(?:nearly|almost|all\sbut|narrowly|(?:came|come|was|were)\s(?:very\s)?close\sto|on\sthe\s(?:point|brink|verge)\sof)\s(?:(?:been|being|having|got|was|were|had|to\sbe)\s){0,2}"
    r"(?:clos(?:ed|ing)|fill(?:ed|ing)|cancell?(?:ed|ing)|pull(?:ed|ing)|lost|losing|scrapp(?:ed|ing)|withdrawn?|withdrawing|frozen|axed|shelved|reject(?:ed|ing)"
    r"|turn(?:ed|ing)\s(?:(?:you|everyone|everybody|all\sof\syou)\s)?down|gone|given\s(?:it\s)?away)\b",
    re.IGNORECASE,
)
"""What did not come to it: "the post was nearly closed on us"."""
_IS_SENT = (
    r"(?:without\s(?:it|this|that|them|these)\b|(?:until|unless)\s(?:we|i)\s(?:have|get|receive)\b"
    r"|(?:until|unless)\syou\s(?:send|provide|return|complete|submit|upload|fill)\b)"
)
_AS_IT_STANDS = expression(
    r"\bas\s(?:it|they|things|matters)\s(?:now\s|currently\s)?stands?\b[^.?!;]{0,100}\b(?:will|would|can|could)(?:\snot|n['’]t|not)?\b"
    rf"|\b{_IS_SENT}[^.?!;]{{0,80}}?(?:{_REFUSED})|(?:{_REFUSED})[^.?!;]{{0,40}}?\b{_IS_SENT}",
    re.IGNORECASE,
)
"""A refusal that comes only where something is not sent."""
_PENDING = expression(
    r"\A\W*(?:(?:the|final|your)\s)?(?:decisions?|outcome|result|(?:your\s)?application(?:\sstatus)?|status)\s?:\s?"
    r"(?:still\s)?(?:pending|(?:in|under)\s(?:review|consideration|assessment)|outstanding|awaited|open|not\syet\s(?:made|taken))\b",
    re.IGNORECASE,
)
"""A line of a status that tells that nothing is decided."""
_DAY = r"(?:on\s|next\s|this\s)?(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_SEES_YOU = expression(
    rf"(?:\A|[,;:.!–—-]\s?|\band\s)\W*(?:(?:we|i)(?:['’]ll|\swill)\s)?see\syou\s(?:all\s)?"
    rf"(?:soon|then|there|tomorrow|tonight|next\sweek|at\s\d|{_DAY})\b"
    rf"|\blook(?:ing)?\sforward\sto\s(?:seeing|meeting|welcoming)\syou(?=\s?[.,;!–—-]|\s?\Z|\s(?:then|soon|tomorrow"
    rf"|at\s\d|{_DAY})\b)",
    re.IGNORECASE,
)
"""Who is to be seen was not refused: what is refused beside it is another thing, or somebody else."""
_MOST = 12  # sentences
_OF_A_MAIL = 2  # lists of sentences: each is asked about for both opinions of a mail
_HARDLY = 0.05


_TOLD_BEFORE = (_BY_MISTAKE, _TOLD_OF_A_NO, _TOLD_OF_ANOTHER, _EARLIER_ONE, _SAID_BEFORE, _OTHER_OUT)
"""Of these one is found in whatever takes a refusal back."""


@lru_cache(maxsize=_OF_A_MAIL)
def takes_back(sentences: tuple[str, ...]) -> bool:
    """Given the sentences of a mail, return whether it takes back a refusal that was sent before.

    It says that it was a mistake; or it asks again, and says that the refusal was of an earlier day, or that whoever
    was chosen will not come. "If they decline we will be in touch" takes nothing back.
    """
    said = [" ".join(one.split()) for one in sentences[:_MOST]]
    if not any_may_stand(_TOLD_BEFORE, said):
        return False
    if any(_BY_MISTAKE.search(one) and not _GOOD_WORD.search(one) for one in said):
        return True
    if _was_not_meant(said) or _chosen_one_has_gone(said) or _is_of_an_earlier_one(said):
        return True
    before = any(_SAID_BEFORE.search(one) and _BEFORE.search(one) for one in said)
    out = any(found and not _ONLY_IF.search(one[: found.end()]) for one in said if (found := _OTHER_OUT.search(one)))
    return (before or out) and any(
        _RENEWS.search(part) and not _REGRETS.search(part) for one in said for part in _CLAUSE.split(one)
    )


def _was_not_meant(said: Sequence[str]) -> bool:
    """Whether a mail that refused was not meant for the reader, and nothing else refuses them."""
    told = [_TOLD_OF_A_NO.search(one) is not None for one in said]
    return any(told) and any(map(_NOT_MEANT.search, said)) and not _refuses_besides(said, told)


def _chosen_one_has_gone(said: Sequence[str]) -> bool:
    """Whether somebody else was chosen, by what the reader was told then, and will not do it after all; and nothing
    refuses the reader again."""
    told = [_TOLD_OF_ANOTHER.search(one) is not None for one in said]
    if not any(told):
        return False
    gone = [text for text in said[told.index(True) :] if _has_gone(text)]
    return bool(gone) and not _refuses_besides(
        said, [one or text in gone for one, text in zip(told, said, strict=True)]
    )


def _has_gone(text: str) -> bool:
    found = _GONE_SINCE.search(text)
    return found is not None and not _ONLY_IF.search(found[0]) and not _NO_AGAIN.search(text[found.end() :])


def _is_of_an_earlier_one(said: Sequence[str]) -> bool:
    """Whether an application of before was refused, and the new one is not."""
    old = [_EARLIER_ONE.search(one) is not None for one in said]
    refused = any(one and _ANY_NO.search(text) for one, text in zip(old, said, strict=True))
    return refused and any(map(_NEW_ONE.search, said)) and not _refuses_besides(said, old)


def _refuses_besides(said: Sequence[str], told: Sequence[bool]) -> bool:
    """Whether a sentence refuses beside those that only tell of a refusal, and before which nothing is only
    retold."""
    rest = [text for text, retold in zip(said, told, strict=True) if not retold]
    return any(_NO_AGAIN.search(text) or _STILL_NO.search(text) for text in rest)


def may_only_report(sentences: Sequence[str]) -> bool:
    """Given the sentences of a mail, return whether it reports what another mail or a site said of the post, and says
    besides that something is open: "The portal says that it is filled. Our choice is still to be made".

    Or whether it is sorry to hear of a refusal, which then was somebody else's or a client's.
    """
    said = [" ".join(one.split()) for one in sentences[:_MOST]]
    reports = any(map(_REPORTS.search, said)) and any(map(_STILL_OPEN.search, said))
    return reports or any(map(_ONLY_HEARD.search, said))


def speaks_of_whoever(sentences: Sequence[str]) -> bool:
    """Given the sentences of a mail, return whether it says what those who are refused will hear or have heard, and not
    who they are: "unsuccessful candidates will hear by post"."""
    return any(_WHOEVER.search(" ".join(one.split())) for one in sentences[:_MOST])


def is_of_years_ago(sentences: Sequence[str]) -> bool:
    """Given the sentences of a mail, return whether it tells of a refusal of years ago, and of no other."""
    said = [" ".join(one.split()) for one in sentences[:_MOST]]
    old = [bool(_YEARS_AGO.search(one) or (_LAST_YEAR.search(one) and _ANY_NO.search(one))) for one in said]
    return any(old) and not any(_ANY_NO.search(one) for one, long_ago in zip(said, old, strict=True) if not long_ago)


def is_only_as_it_stands(sentences: Sequence[str]) -> bool:
    """Given the sentences of a mail, return whether it refuses only as long as something is missing: "as it stands your
    application would be unsuccessful"."""
    return any(_AS_IT_STANDS.search(one) for one in sentences[:_MOST])


def is_only_narrowly(sentences: Sequence[str]) -> bool:
    """Given the sentences of a mail, return whether it says that something nearly was refused, or a post nearly closed:
    "the vacancy was nearly pulled, but it survived"."""
    return any(_NARROWLY.search(one) for one in sentences[:_MOST])


def is_pending(sentences: Sequence[str]) -> bool:
    """Given the sentences of a mail, return whether a line of it says that the decision is pending, or that the
    reader's application is in review."""
    return any(_PENDING.search(one) for one in sentences[:_MOST])


def sees_the_reader(sentences: Sequence[str]) -> bool:
    """Given the sentences of a mail, return whether it says "see you soon", or "see you" on some day."""
    return any(_SEES_YOU.search(" ".join(one.split())) for one in sentences[:_MOST])


@looks_for(_DENIED)
def denies_a_refusal(text: str) -> bool:
    """Given a sentence, return whether it says that something is no refusal: "this is not a rejection"."""
    found = _DENIED.search(text)
    return found is not None and "?" not in text and _ONLY_IF.search(text[: found.start()]) is None


@looks_for(_ASKS_OF_A_NO)
def answers_that_it_is_none(sentences: Sequence[str]) -> int | None:
    """Given the sentences of a mail, return which one answers the question whether the reader was refused, and says
    no, or None: "Did we turn you down? Not at all!" It is None where any refuses all the same."""
    said = [" ".join(one.split()) for one in sentences[:_MOST]]
    for at, text in enumerate(said[1:], start=1):
        asks = _ASKS_OF_A_NO.search(said[at - 1])
        if asks and (asks["ask"] or _ASKED_OF.search(asks[0])) and _ANSWERS_NO.match(text):
            return None if any(map(_STILL_NO.search, said)) else at
    return None


def _is_not_among_the_refused(said: Sequence[str]) -> bool:
    """Whether a list of those who were refused is told of, and the reader said not to be on it, then or in the next
    sentence."""
    listed = [at for at, text in enumerate(said) if _LIST_OF_THE_REFUSED.search(text)]
    return any(_NOT_ON_IT.search(text) for at in listed for text in said[at : at + 2])


def without_what_is_denied(sentences: Sequence[str], shares: Mapping[Category, float]) -> Mapping[Category, float]:
    """Given a mail's sentences and how likely each category is, return the latter with the refusal counted as no
    decision, where it is denied and nothing else refuses."""
    said = [" ".join(one.split()) for one in sentences[:_MOST]]
    if not any_may_stand((_DENIED, _LIST_OF_THE_REFUSED, _ASKS_OF_A_NO), said):
        return shares
    denied = any(map(denies_a_refusal, said)) and not any(map(_STILL_NO.search, said))
    if not denied and not _is_not_among_the_refused(said) and answers_that_it_is_none(said) is None:
        return shares
    refused = shares.get(Category.REJECTION, 0.0)
    waits = shares.get(Category.NO_DECISION, 0.0) + (1 - _HARDLY) * refused
    return {**shares, Category.REJECTION: _HARDLY * refused, Category.NO_DECISION: waits}


def without_what_is_taken_back(
    sentences: tuple[str, ...], table: Mapping[Category, float], shares: Mapping[Category, float]
) -> tuple[Mapping[Category, float], Mapping[Category, float]]:
    """Given a mail's sentences, what the table makes of them and how likely each category is, return both with hardly a
    refusal left where it is taken back. That they ask again is not out of the blue then, either."""
    return (_without_refusal(table), _without_refusal(shares)) if takes_back(sentences) else (table, shares)


def _without_refusal(told: Mapping[Category, float]) -> Mapping[Category, float]:
    return {**told, **{one: _HARDLY * told.get(one, 0.0) for one in (Category.REJECTION, Category.OUTREACH)}}
