"""Decisions in plain words: who is seen first, what it came down to, who is kept in reserve, and who may start on
Monday at so much an hour. And meetings: all is confirmed, or it is put off."""

from __future__ import annotations

import re
from collections.abc import Sequence

from agent.classification.sentences.looked_for import looks_for
from agent.expressions import SEARCHED, expression, searched

PREFERS_ANOTHER = "prefers-another"
"""The signal of somebody whom they preferred to the reader."""

COME_BACK_WHEN = "come-back-when"
"""The signal of what the reader is to gain before they come again."""

AT_A_RATE = "taken-on-at-a-rate"
"""The signal of who is taken on at so much an hour: a day and an hour beside it are their first at work."""

_NEXT = 2  # sentences behind one that names others, in which stands what comes after them

_SOME = (
    r"(?:one|two|three|four|five|[1-9]|another|a\s(?:couple|few|handful)(?:\sof)?|several|some|few"
    r"|(?:our|the)\s(?:last|final)(?:\sone)?)"
    r"(?:\s(?:more|other|others|further|last|final))?"
)
_PEOPLE = (
    r"(?:people|ppl|persons?|candidates?|applicants?|lad(?:y|ies)|gentlem[ae]n|chaps?|lads?|lass(?:es)?|guys?|girls?"
    r"|boys?"
    r"|m[ae]n|wom[ae]n|blokes?|fell(?:a|er)s?|interviews?|calls?|conversations?|meetings?|trials?|folks?|cooks?|chefs?|drivers?|nurses?|teachers?)"
)
_COMES = (
    r"(?:to\s(?:see|meet|interview|get\sthrough|talk\sto|speak\s(?:to|with)|come|try(?:\sout)?|go|visit"
    r"|shadow)\b(?!\syou\b)"
    r"|(?:(?:who\s|that\s)?(?:is|are|['’]s)\s)?(?:coming|booked|due|lined\sup|scheduled|trial+ing|shadowing"
    r"|trying\sout|(?:doing|having|on)\sa\s(?:trial|go|try))\b|left\b|in\son\b|still\b"
    r"|(?:on|for)\s(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\b|tomorrow\b|this\s(?:week|afternoon|evening)\b)"
)
_OTHERS = expression(
    r"\b(?:i|we)(?:['’](?:ve|m|re)|\shave|\sam|\sare)\s(?:got\s|still\s|also\s){0,3}(?:(?:more|other"
    r"|further)\s)?(?:interview(?:s|ing)"
    r"|seeing\s(?:people|others|candidates))\s(?:until|till|all|on|for\sthe|up\sto|the\srest|through)\b|"
    r"\b(?:i|we)(?:['’]re|['’]m|\sare|\sam)?\s(?:still\s|also\s)?(?:(?:run|hold|conduct)(?:n?ing)?|do|doing|have)\s(?:more\s|other\s|further"
    r"\s|the\s)?interviews\s(?:until|till|all|for\sthe\srest|up\sto|(?:for\s)?the\srest|through(?:out)?|(?:this|next)\sweek\sand)\b|"
    r"\b(?:i|we)(?:['’]ve|\shave)\s(?:got\s|still\s){0,2}(?:one|two|three|another|a\s(?:few|couple)|some)\s(?:of\s)?"
    r"(?:(?:more|other|further|final|last)\s){0,2}interviews?\s(?:still\s)?(?:left\b|to\s(?:do|hold|go|run|conduct|finish|complete|get\sthrough"
    r"|fit\sin)\b)(?!\s(?:with|for|until|before)\s(?:you|we\s(?:can\s)?offer)\b)|"
    rf"\b(?<!you\s)(?<!you\shave\s)(?<!you['’]ll\s)(?<!you\swill\s){_SOME}\s"
    rf"(?:(?:[a-z]+\s){{0,1}}?{_PEOPLE}\b[^.?!;]{{0,40}}?\b)?{_COMES}",
    re.IGNORECASE,
)
"""Others than the reader who are seen yet: "another lady to interview on Friday", "we run interviews all week"."""
_THEN = expression(
    r"\b(?:then|after\s(?:that|them|him|her|which|whom)|afterwards|once|before|and|so|until|when"
    r"|by)\b[^.?!;]{0,50}?\b"
    r"(?:deci(?:de|ded|ding|sion)|let\syou\sknow|(?:make|making|made)\s(?:up\s)?(?:\w+\s){1,2}(?:minds?|call|choice|"
    r"decision)|be\sin\stouch|get\sback|come\sback\sto\syou|(?:give\syou|gie\sye)\sa|(?:call|ring|text|message"
    r"|phone|email)"
    r"\syou|know|choose|pick|have\sa\s(?:chat|think|natter)|sit\sdown|say\swho|tell\syou|drop\syou|be\sable\sto"
    r"|(?:discuss|confer|regroup|debrief|compare\snotes)|update|(?:picks|chooses|decides|settles?|(?:she|he|they)(?:['’]ll|\swill)\s(?:shout|choose|pick|settle)))\b"
    r"|\b(?:let\syou\sknow|decide|know|be\sin\stouch|get\sback\sto\syou|(?:call|ring|text|message|phone|email)\syou)"
    r"\s(?:\w+\s){0,2}?(?:after(?:wards|\s(?:that|them|her|him))|then)\b"
    r"|\b(?:call|ring|phone|text|email|message|let|tell|contact)\s(?:you\s)?(?:all|everyone|everybody)\b"
    r"|\b(?:will|['’]ll)\s(?:be\sin\stouch|get\sback\sto\syou|come\sback\sto\syou)\b"
    r"|\bis\swhen\s(?:you|i|we)\b[^.?!;]{0,24}?\b(?:hear|know|tell|decide|call|ring|choose|answer)\b"
    r"|\bfirst\b(?=\s?[.!]|\s?\Z|,\s(?!then\b|(?:and|so)\syou\b))"
    r"|\byou(?:['’]ll|\swill|\sshould)\shear\b|\bbear\swith\b|\bbe\spatient\b|\bhang\s(?:on|in)\b",
    re.IGNORECASE,
)
_PATIENCE = expression(r"\b(?:give|allow)\s(?:us|me)\s(?:a\s(?:few|couple)|some|another|till|until)\b", re.IGNORECASE)
"""What asks for time right before it: "give us a few days, we have two more people to see"."""
_TO_COME = expression(r"\byou\b[^.?!;]{0,25}\b(?:meet|see|interview)\b|\?", re.IGNORECASE)
"""Whom the reader is to meet are none of those."""

_ANOTHER = (
    r"(?:(?:some(?:body|one)|an(?:other|y)(?:\s(?:candidate|applicant|person))?)(?:\selse)?|the\sother\w*(?:\s\w+)?"
    r"|one\sof\sthe\sother\w*|others)"
)
_CAME_DOWN = expression(
    r"\b(?:came|comes|come|boiled|boils)\sdown\sto\b[^.?!]{1,120}?(?:,\s|\s[-–—]\s|;\s|\band\s"
    r"|\bwhere\s)[^.?!]{0,40}?\b"
    rf"(?:{_ANOTHER}\s(?:\w+\s)?(?:had|has|have|was|were|is|brought|offered|could|got|did|just|edged|came|knew"
    rf"|gave|showed)\b"
    rf"|(?:lay|sat|was|were|is)\swith\s{_ANOTHER}\b)",
    re.IGNORECASE,
)
"""What decided it, and who had more of it: the reader had less."""

_VOTED = expression(
    rf"\bvot(?:ed?|es|ing)\b[^.?!;]{{0,30}}\b(?:for|to\s(?:take|hire|appoint|have))\s{_ANOTHER}\b"
    rf"|\b(?:was|were|is|are)\s(?:\w+\s)?outvoted\b|\bvot\w+\b[^.?!;]{{0,30}}\bagainst\syou\b",
    re.IGNORECASE,
)
_NOT_YOU = expression(
    r"(?:n['’]t|\bnot)\s(?:\w+\s)?(?:chosen|picked|pick|chose|choose|selected|appointed|hired|gone\s(?:with|for)"
    r"|going\s(?:with"
    r"|for)|settled\son)\syou\b(?!r|\s(?:over|because|for\syour|to\s(?:be|do|go)))",
    re.IGNORECASE,
)
_MAY_BE = expression(
    r"\b(?:if|unless|until|whether|yet|why|that\s(?:they|we|she|he|i)|may|might|would|could|should|never"
    r"|no\sreason)\b|\?",
    re.IGNORECASE,
)

_WAITING = r"(?:(?:reserve|waiting|wait|stand-?by)[\s-]?list|waitlist|reserves)"
_RESERVE = expression(
    rf"\byou(?:['’]re|\sare)\s(?:now\s|currently\s)?(?:(?:at\s)?(?:number|no\.?|position|place)\s?\d{{1,3}}"
    rf"|#\s?\d{{1,3}}|\d{{1,3}}(?:st|nd|rd|th)"
    rf"|first|second|third|fourth|fifth|next|high\sup)\s(?:on|in)\s(?:the|our)\s(?:\w+\s)?{_WAITING}\b"
    rf"|\byou(?:['’]re|\sare)\s(?:on|in)\s(?:the|our)\s(?:\w+\s)?{_WAITING}\b"
    rf"|\b(?:placed|put|added)\syou\s(?:on|to)\s(?:the|our)\s(?:\w+\s)?{_WAITING}\b"
    rf"|\b(?:like|want|propose|wish|happy|glad|going|are|['’]re)\s(?:to\s)?(?:plac|put|add|keep|hold|hav)(?:e|ing)?\syou\s"
    rf"(?:on|in|as|to)\s(?:(?:an?|the|our)\s)?(?:\w+\s)?(?:{_WAITING}|reserve(?:\scandidate)?)\b"
    rf"|\byou\shave\sbeen\s(?:placed|put|added)\s(?:on|to)\s(?:an?|the|our)\s(?:\w+\s)?{_WAITING}\b"
    r"|\bkeep(?:ing)?\s(?:you|your\s\w+)\s(?:nice\sand\s)?(?:warm|in\s(?:play|reserve|the\s(?:frame|running|hunt|"
    r"mix|wings))|on\s(?:standby|the\s(?:bench|back\s?burner|hook))|hanging|dangling|sweet|simmering)\b"
    r"|\byou(?:['’]re|\sare)\s(?:(?:still|now|our|the|their|very\smuch|first|next)\s){1,3}(?:reserve|backup|back-up|"
    r"second\schoice|next\s(?:in\sline|choice|on\sthe\slist)|in\sreserve|in\sline)\b"
    r"|\b(?:if|should)\s(?:they|she|he|the\sother\w*(?:\s\w+)?|that\s(?:one"
    r"|person))\s(?:\w+\s){0,2}?(?:pass(?:es)?|fall(?:s)?|"
    r"turn(?:s)?\s(?:it|us)|declines?|says?\sno|drops?|backs?|pulls?)\b[^.?!;]{0,40}\byou(?:['’]re|['’]d|\sare"
    r"|\swould|\swill)"
    r"\s(?:be\s)?(?:next|first|the\sone|up|our|my)\b",
    re.IGNORECASE,
)
_ANOTHER_TIME = expression(
    r"\b(?:future|next\s(?:time|year|season|role|opening|vacancy)|other\s(?:roles?|jobs?|posts?|openings?|things)"
    r"|another"
    r"\s(?:role|job|post|position|time)|on\s(?:file|our\sbooks))\b",
    re.IGNORECASE,
)

_NOT_KEPT = expression(
    r"(?:n['’]t|\b(?:not|never|wrong|unfair|unkind|cruel|rather\sthan|instead\sof|without|no\s(?:use|point|sense)"
    r"|stop|hate|refuse)"
    r"|\bsorry)\b[^.?!;,]{0,40}\Z",
    re.IGNORECASE,
)
"""Who is kept no longer: "it would be wrong to keep you hanging on"."""

_DONE_WITH = expression(
    r"\b(?:unsuccessful|not\s(?:been\s)?(?:successful|selected|appointed)|regret|has\saccepted)\b", re.IGNORECASE
)
"""Who is refused, and may be kept on a list all the same."""

_RATE = expression(
    r"(?:[£$€]\s?\d[\d.,]*|\b\d{1,3}(?:[.,]\d\d)?(?:\s?(?:quid|pounds?|dollars?|bucks|euros?|eur|gbp|usd))?"
    r"|\b(?:eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|twenty)(?:\s(?:quid|pounds?"
    r"|dollars?|bucks"
    r"|euros?))?(?:\s(?:fifty|twenty|thirty|forty))?)\s?(?:an?|per|/|the|p\.?)\s?(?:hour|hr|h|day|shift|week|wk"
    r"|night|month)\b"
    r"|(?:[£$€]\s?\d{1,3}(?:[.,]\d\d)?|\b\d{1,2}[.,]\d\d)\s(?:to\s(?:start|begin)|starting)\b",
    re.IGNORECASE,
)
_PAYS = expression(
    rf"\b(?:we|i)(?:['’]ll|\s(?:can|could|will|would))\s(?:do|pay|give\syou|offer(?:\syou)?|start\syou\s(?:on|at))\s(?:you\s)?{_RATE.pattern}"
    r"\sto\s(?:start|begin)(?:\swith)?\b",
    re.IGNORECASE,
)
"""What they would pay at first, to whom they take on: "we can do 18.50 an hour to start"."""
_TAKES = expression(
    r"\b(?:you(?:['’]re|\sare|r)\s(?:(?:on|in|hired)\b(?!\s(?:the|our|my|a|for|time|at|the)\b)|(?:on|in"
    r"|part\sof)\s(?:the|our)\s"
    r"(?:crew|team|gang|squad|payroll|books|rota)\b)|you(?:['’]ve"
    r"|\shave)\sgot\s(?:it|the"
    r"\s\w+)\b|go\son\sthen|let['’]?s\sgive\sit\sa\s(?:go|try)|(?:tak(?:e|ing)|have|hav(?:e|ing)|get)\syou\s(?:on"
    r"|aboard)\b"
    r"|put\s(?:you|your\sname)\s(?:down\s)?(?:on|in)\s(?:the|our)\s(?:crew\slist|rota|roster|payroll|books"
    r"|schedule)\b"
    r"|(?:job|shift|shifts|place|spot|post|position|hours|it)(?:['’]s|\sis|\sare)\syours\b"
    r"|(?:your\s)?first\s(?:day|shift|night|morning|week)\s(?:is|will\sbe|would\sbe)|start(?:ing)?\s(?:on\s|from\s"
    r"|this\s|next\s)?"
    r"(?:the\s)?(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*|tomorrow|\d{1,2}(?:st|nd|rd|th))|begin\s(?:on\s)?(?:mon"
    r"|tue|wed|thu"
    r"|fri|sat|sun)[a-z]*"
    r"|we(?:['’]d|\swould)\s(?:like|love)\s(?:you|to\shave\syou))\b",
    re.IGNORECASE,
)
_TRIES = expression(
    r"\b(?:trial\s(?:shift|day|morning|afternoon|evening|session|hours?)|for\s(?:the|a)\strial"
    r"|(?<!following\syour\s)(?<!after\syour\s)(?<!for\syour\s)interview\w*|chat"
    r"|if(?!\syou(?:['’]ve|\shave|['’]d|\sstill)?\s(?:changed|want|rather|would\srather|like|need|can)\b)|would\sbe"
    r"|audition|taster|shadow\w*|assessment)\b",
    re.IGNORECASE,
)

_A_TIME = (
    r"(?:it|this|that|things|you|us|tomorrow(?:['’]?s)?|today(?:['’]?s)?|(?:mon|tues|wednes|thurs|fri"
    r"|satur)day(?:['’]?s)?(?:\s(?:interviews?|meetings?|calls?|trials?|appointments?))?|"
    r"(?:the|our|your|my)\s(?:\w+\s){0,2}?(?:interviews?|meeting|chat|call|trial|appointment|slot|visit|time|day"
    r"|one))"
)
_PUTS_OFF = expression(
    r"\b(?:(?:have|need|got|going|had|having)\sto|gotta|gonna(?:\shave\sto)?|must|['’]ll\shave\sto)\s(?:\w+ly\s)?"
    rf"(?:(?:push|move|shift|bump|delay|postpone|reschedule|rearrange|re-arrange)\s(?:back\s)?{_A_TIME}\b"
    rf"|put\s{_A_TIME}\soff\b|put\soff\s{_A_TIME}\b|(?:postpone|reschedule|rearrange)\s?(?=[.,;!–—-]|$|as\b"
    rf"|because\b))",
    re.IGNORECASE,
)
_IS_OFF = expression(
    rf"\b(?:{_A_TIME}(?:['’]s|\s(?:is|are|ha(?:s|ve)\sbeen|will\shave\sto\sbe|ha(?:s|ve)\sto\sbe))\s(?:now\s"
    rf"|going\sto\sbe\s)?(?:off\b(?!\swith)|cancell?ed|postponed|"
    rf"not\s(?:going\sto\shappen|happening|on\b)|a\sno[\s-]go))",
    re.IGNORECASE,
)
_CANNOT_KEEP = expression(
    rf"\b(?:can['’]?t|cannot|won['’]?t\sbe\sable\sto)\s(?:now\s)?"
    rf"(?:do|make|manage|see\syou|meet\syou)\s(?:it\s)?{_A_TIME}\b",
    re.IGNORECASE,
)
_NEW_TIME_LATER = expression(
    r"\b(?:get\sback|come\sback|back\sto\syou|let\syou\sknow|send|text|ring|call|e-?mail|message|give|find|sort"
    r"|be\sin\stouch|contact\syou|write\sto\syou|advise|notify|inform|confirm|issue|"
    r"come\sup\swith|offer)\b(?:(?!\bif\s(?:we|they|he|she|i)\b)[^.?!]){0,40}\b(?:(?:an?|some|the)\s(?:new|other"
    r"|another|different|alternative|later"
    r"|revised|fresh)\s(?:dates?|days?|times?|slots?)|another\s(?:date|day|time|slot)|(?:new|other"
    r"|alternative)\s(?:dates|days|times"
    r"|slots)|"
    r"when\s(?:we|i)\scan|to\s(?:re-?arrange|reschedule|rebook))\b",
    re.IGNORECASE,
)
"""Who cannot keep a day, and will tell another one."""
_ONLY_IF = expression(r"\b(?:if|unless|should|in\scase|in\sthe\sevent)\b", re.IGNORECASE)
_WILL_WRITE = expression(
    r"\b(?:i['’]?ll|we['’]?ll|(?:\A|[.,!]\s)will)\s(?:be\sin\stouch|message|text|ring|call|let\syou\sknow"
    r"|get\sback)\b",
    re.IGNORECASE,
)
_COME_BY = expression(
    r"(?:\A|[.!?;,–—-]\s|\b(?:please|pls|just|so|then|and|can\syou|could\syou)\s)(?:come|pop|drop|swing|stop|call"
    r"|pull)\s"
    r"(?:on\s)?(?:by|in|into|over|down|up|along|round|around|to)\b[^.?!;\n]{0,80}?\b(?:(?:mon|tues?|wed(?:nes|s)?"
    r"|thu(?:rs?)?|fri|satur|sat|sun)"
    r"(?:day)?|tomorrow|tmrw|today|\d{1,2}(?:st|nd|rd|th)|\d{1,2}/\d{1,2})\b[^.?!;\n]{0,30}?(?:\b\d{1,2}[:.]\d\d"
    r"|\b\d{1,2}\s?[ap]\.?m\b|"
    r"\b(?:at|@|around|about)\s?\d{1,2}\b|noon)[^.?!;\n]{0,60}?\b(?:(?:and|to|&)\s(?:see|meet|ask\sfor|talk\sto"
    r"|speak\s(?:to|with)|"
    r"chat\s(?:to|with))|for\s(?:an?|your)\s(?:\w+\s)?(?:interview|chat|trial|meeting))\b(?!\s(?:if|where|the\snew))",
    re.IGNORECASE,
)
"""Who is told to come on a day, at an hour, and to see somebody: "Come by the yard Friday at 1 pm and see Ron"."""
_HAVE_OVER = expression(
    r"\b(?:we|i|they|\w+\sand\si)(?:['’]d|\swould)\s(?:really\s|also\s|all\s|both\s)?(?:like|love)\sto\s"
    r"(?:fly|bring|have|get|invite)\syou\s(?:come\s)?(?:out|in|over|down|up|across|on-?site)\b(?!\s(?:of|on\sboard)\b)"
    r"[^.?!;\n]{0,60}?\b(?:for\s(?:an?|the)\s|on\s(?:the\s)?(?:\d|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)"
    r"|next\sweek|this\sweek|tomorrow|to\s(?:meet|see|talk|interview))",
    re.IGNORECASE,
)
_AT_WORK = expression(
    r"\b(?:sign\w*|contracts?|start\w*|first\s(?:day|shift|week)|induction|on-?boarding|paperwork|train(?:ing)?|offer\w*|celebrat\w*|board|barbecue|bbq|lunch|dinner|drinks?|party|picnic)\b",
    re.IGNORECASE,
)
"""For what those come who have the post, or friends."""
_TO_MANY = expression(
    r"\b(?:open\s(?:day|house|evening)|event|everyone|anyone|all\swelcome|fair|webinar|sale|offer|our\snew)\b",
    re.IGNORECASE,
)
_ALL_CONFIRMED = expression(
    r"\W{0,9}(?:(?:yes|yep|fab(?:ulous)?|great(?:\s(?:stuff|news))?|perfect|lovely|super|brilliant|brill|ok(?:ay)?"
    r"|good|thanks|thank\syou|"
    r"excellent|grand|cool|right|smashing|wonderful)\b[\s,!.–-]{0,3}(?:[A-Z][\w'’]{1,20}[\s,!.–-]{1,3})?){0,3}"
    r"(?:(?:that|it)(?:['’]s|\sis)|you(?:['’]re|\sare)|i(?:['’]ve|\shave)\s(?:got\syou|put\syou))?\s?(?:now\s)?"
    r"(?:all\s)?(?:confirmed|(?:booked|slotted|put|pencilled|popped)\s(?:you|it|that)\s(?:in|down)(?:\s(?:the|my)\s(?:diary|calendar))?|booked(?:\sin)?|locked\sin)(?:\s(?:(?:with|by)\s(?:the\s)?[\w'’]+(?:\s[\w'’]+)?"
    r"|for\syou|then"
    r"|now))?"
    r"\s?[.!x]{0,3}\W{0,3}"
    r"|(?:(?!\b(?:if|once|when|until|till|unless|not|yet|whether|to\sbe|as\ssoon|after|before)\b|n['’]t\b)[^?!;]){0,80}?"
    r"(?:,|\s[-–—])\s(?:so\s)?(?:that['’]s\s|it['’]s\s|we['’]re\s|you['’]re\s)?(?:now\s)?all\s(?:confirmed|booked(?:\sin)?|sorted|set)\W{0,3}"
    r"|\W{0,9}(?:(?:great|perfect|lovely|super|brilliant|ok(?:ay)?|thanks|thank\syou|done|grand|good)\b[\s,!.–-]{0,3}){0,2}"
    r"(?:(?:i|we)(?:['’]ve|\shave)?\s|(?-i:[A-Z])\w+\shas\s)?(?:now\s|just\s)?(?:put|popped|got|stuck|added|entered|marked)\s(?:it|that|this|you|us)\s"
    r"(?:down\s)?(?:in|into|on|to)\s(?:(?:my|the|our|his|her|their|both|all|everyone['’]s|both\sof)\s){1,3}(?:diar(?:y|ies)|calendars?)"
    r"(?:\s(?:now|then|for\sthen))?\W{0,3}",
    re.IGNORECASE,
)
"""A whole sentence by which what was agreed is confirmed: "Fab, all confirmed.", "Tom can do 11, all confirmed"."""
_ALLOTTED = expression(
    r"\byou(?:['’]ve|\s(?:have|were|are))\s(?:(?:now|also|therefore|been|being|hereby|duly"
    r"|provisionally)\s){0,3}(?:allocated|allotted|"
    r"awarded|assigned|given|appointed|placed|confirmed|selected\sfor\sappointment|(?<=provisionally\s)selected"
    r"|matched|slotted)\s(?:(?:to"
    r"|in|into|for|as|one\sof|"
    r"a|an|the|our|this|that|of|\d|two|three|four|five|six|seven|eight|remaining|available|vacant"
    r"|permanent)\s){1,5}?(?:[\w-]+\s){0,3}?"
    r"(?:vacanc(?:y|ies)|posts?|positions?|jobs?|roles?|appointments?)\b(?!\s(?:at|on)\s\d)",
    re.IGNORECASE,
)
_ONLY_MAY = expression(
    r"\b(?:if|unless|once|should|whether|not|interview|assessment|reserve|waiting|previously|last|reject\w*"
    r"|unsuccessful|other"
    r"|considered)\b|n['’]t\b|\?",
    re.IGNORECASE,
)

_KEEPS_LOOKING = expression(
    r"\b(?:we|they|i|he|she|the\s(?:client|team|owner|boss|partners?|board))(?:['’](?:re|ve|m|ll|s)|\sare|\shave"
    r"|\sis|\shas|\swill|\sam)?\s"
    r"(?:all\s|both\s|just\s)?(?:(?:going\sto|gonna|decided\sto|want(?:s|ed)?\sto|rather|to)\s)?(?:keep(?:ing)?"
    r"|carry(?:ing)?\son|go(?:ing)?"
    r"\son|continu(?:e|ing)(?:\sto)?)\s(?:look(?:ing)?|search(?:ing)?|hunt(?:ing)?)\b(?=\s?[,.;!–—-]"
    r"|\s(?:for\s(?:some(?:one|body)|a\s(?:person|"
    r"candidate|better|closer)|the\sright)|and|till|until|as|a\sbit|nothing)\b|\s?\Z)",
    re.IGNORECASE,
)
"""Whose search goes on past the reader: "we're going to keep looking"."""
_ONLY_WHERE = expression(r"\b(?:if|unless|should|in\scase|until)\b", re.IGNORECASE)
_NAMED = (
    r"(?-i:(?!You\b|We\b|I\b|It\b|The\b|This\b|Mon|Tue|Wed|Thu|Fri|Sat|Sun)[A-Z][a-z'’]+)(?:\s(?-i:[A-Z][\w'’-]+))?"
)
_SOMEBODY = (
    rf"(?:{_ANOTHER}|some(?:one|body)|a\s(?:\w+\s)?(?:candidate|person|applicant|colleague|lady|chap|lad|woman|man"
    rf"|girl|guy)|him|her"
    rf"|{_NAMED}(?!\s(?:in\b|on\s(?:mon|tue|wed|thu|fri|the\scall))))"
)
_NOBODY = r"(?:option|time|date|day|slot|plan|way|room|venue|week|suppliers?|vendors?|agency|firm|company|provider)"
_RELATIVE = (
    r"(?:niece|nephew|cousin|sister|brother|son|daughter|friend|neighbou?r|mate|wife|husband|partner|sister-in-law|"
    r"brother-in-law|relative|regular|local)"
)
_LEANED = expression(
    r"(?:\b(?:is|was|are|were|am|dead)|['’](?:s|re|m))\s(?:(?:dead|really|firmly|very)\s)?set\son\s(?:some(?:one|body)|a\s(?:person|candidate)|another\s\w+)"
    r"\s(?:who|with|that|else|local|from|whose|already)\b(?![^.?!;]*(?:\?|\byou\s(?:have|do|are|can)\b(?!n['’]t|\snot)))"
    r"|\b(?:hold(?:s|ing)?|held)\sout\sfor\s(?:some(?:one|body)|a\s(?:person|candidate)|another\s\w+)\s(?:who|with|that|else|local|from|whose)\b"
    r"(?![^.?!;]*(?:\?|\byou\s(?:have|do|are|can)\b(?!n['’]t|\snot)))"
    r"|\b(?:heart|eye|mind|sights)\s(?:(?:is|was|are|were|firmly|already)\s){0,2}(?:set\s|made\sup\s|fixed\s)?on\s(?:some(?:one|body)|another\s\w+|the\sother\s\w+)\b"
    r"(?![^.?!;]*(?:\?|\byou\s(?:have|do|are|can)\b(?!n['’]t|\snot)))|"
    rf"\b(?:lean(?:ed|t)|inclin(?:ed|es)|swung|gravitated|came\sdown|erred)\s(?:\w+\s)?(?:towards?|to"
    rf"|on\sthe\sside\sof"
    rf"|in\sfavou?r\sof)\s(?:the\sperson|the\sone|the\scandidate|{_SOMEBODY})\b"
    rf"|\b(?:going\sto|['’]ll|['’]m\sgoing\sto|(?:decided|chosen|had|have|agreed|thought\swe['’]d"
    rf"|want(?:ed)?)\s(?:to\s)?)\s?"
    rf"(?:go|went|gone)\s(?:with|for)\s(?:(?!(?:\w+\s){{1,2}}(?:option|time|date|day|slot|plan|way|room|venue"
    rf"|week)\b){_ANOTHER}\b|"
    r"(?:a|the|one|two|three)\s(?:\w+\s)?(?:lads?|lass(?:es)?|guys?|girls?|fell(?:a|er)s?|chaps?|blokes?|m[ae]n|"
    r"wom[ae]n|lad(?:y|ies)|candidates?|people|persons?|one)\s(?:who|whose|that|with|from)\b)"
    rf"|\b(?:gone|went|going)\swith\sthe\s(?:other|first|second|last)\s(?!(?:interviews?|calls?|conversations?|meetings?|trials?)\b){_PEOPLE}\b"
    r"(?!\s(?:to|on|round|in|from|at|for)\b)"
    r"|\b(?:gone|went|going)\s(?:with|for)\s(?:another|a\sdifferent)\s(?:"
    rf"{_PEOPLE}\b|(?!(?:\w+\s)?{_NOBODY}\b)\w+(?:\s\w+)?\s(?:who|whose|already|based)\b)"
    rf"|\b(?:prefer(?:red|s)?|favou?red|plump(?:ed)?\sfor|settled\son|opted\sfor|has\spicked|have\spicked"
    rf"|went\sfor)\s(?:the\s(?:person|one|candidate|applicant)\s(?:who|with|from)|"
    rf"{_ANOTHER}\b|some(?:one|body)\b)"
    r"|\b(?:(?:decided|chosen|agreed|opted|elected|voted)\sto\s(?:move|go|proceed|press|push)"
    r"|(?:we|they|team|panel|client|committee)(?:['’](?:ve|re|s)|\shave|\sare|\shas|\sis)?\s(?:now\s|already\s)?"
    r"(?:moving|going|gone|went|moved|proceeding))\s(?:on\s|ahead\s|forward\s)?with\s(?:(?:an?|one)\s(?:\w+\s){0,2}?"
    r"(?:candidate|applicant|person|individual|colleague)|some(?:one|body))\s(?:who|whose|with|from|based|already"
    r"|closer|in)\b"
    r"|\b(?:committee|panel|board|trustees|governors|jury|faculty|department|selectors)\b"
    r"(?:(?!\bnot\b|n['’]t)[^.?!;]){0,50}?"
    r"\b(?:recommended|nominated)\s(?:the\s(?:appointment|selection|hiring)\sof\s|that\s)?(?:another|a\sdifferent"
    r"|the\sother|one\sof\sthe\sother)\s(?:\w+\s)?(?:candidates?|applicants?|persons?|individual)\b"
    rf"|\b(?:decided|decision|chosen|agreed|choice|opted|voted|going|plan|managed)\s(?:was\s|is\s)?to\s(?:(?:bring"
    rf"|take)\s"
    rf"{_SOMEBODY}\s(?:on\sboard|aboard|on\b(?!\s(?:the|a|mon|tue|wed|thu|fri|sat|sun)))"
    rf"|take\son\s(?:the\sother\w*(?:\s\w+)?|some(?:one|body)(?:\selse)?|an?(?:other)?\s(?:\w+\s)?{_PEOPLE})\b"
    rf"|(?:hire|appoint|employ|recruit|promote)\s{_SOMEBODY}\b|(?:offer|give)\s(?:it|the\s(?:job|post|role|position"
    rf"|place))\sto\s"
    rf"(?:{_SOMEBODY}|(?:my|our|an?|the\sowner['’]s|his|her)\s(?:\w+\s)?{_RELATIVE})\b)",
    re.IGNORECASE,
)
"""Whom they preferred to the reader, by name or without one."""
_WITH_OTHERS = expression(
    r"\b(?:decided|chosen|opted|elected)\sto\s(?:move|go|proceed|press)\s(?:on\s|ahead\s|forward\s)?with\sothers\b"
    r"(?!\s(?:first|initially|in\s(?:a|the)\s(?:first|next)|before|until))",
    re.IGNORECASE,
)
_COOLED = expression(
    r"\b(?:gone|went|going)\s(?:rather\s|a\sbit\s|completely\s)?(?:cold|cool|off)\s(?:on\s)?you\b"
    r"|\bcooled\s(?:off\s)?on\syou\b"
    r"|\b(?:lost|losing)\sinterest\sin\syou\b|\bpassed\son\syou\b"
    r"|\b(?:we|they|he|she|i|(?:the|our|my)\s(?:client|team|manager|hiring\smanager|board|panel|partners?|owner|director|company|firm|committee))"
    r"(?:['’](?:re|ll|ve|m|s)|\s(?:are|is|am|will|have|has))?\s(?:(?:going\sto|gonna|decided\sto|chosen\sto|opted\sto|agreed\sto|choosing\sto|have\sto"
    r"|has\sto)\s)?pass(?:ing|ed)?(?:\son\s(?:you\b(?!\sto\b|r)|your\s(?:candidacy|candidature)\b)|(?<!\bi\spassed)(?<!\bhe\spassed)"
    r"\s(?:this\stime|for\snow|on\sthis\sone)\b"
    r"|(?=,\s(?:i['’]m\safraid|sorry|unfortunately|sadly)\b))",
    re.IGNORECASE,
)
_DENIES = expression(r"\b(?:not|never|hardly)\b|n['’]t\b", re.IGNORECASE)
_COME_BACK_WHEN = expression(
    r"\b(?:come\sback(?:\sto\s(?:us|me))?|(?:get|be)\s(?:back\s)?in\stouch(?:\sagain)?|(?:apply|try(?:\sus)?|knock"
    r"|call|ring|write)\sagain|(?:give\s(?:us|me)|drop\s"
    r"(?:us|me))\sa\s(?:shout|ring|call|line|bell))(?:\s(?:again|then))?\s(?:when|once|after"
    r"|as\ssoon\sas)\syou(?:['’]ve|['’]re|\shave|\sare)?\s(?:\w+\s)?(?:got|gained|"
    r"had|done|finish(?:ed)?|pass(?:ed)?|complet\w+|qualif\w+|get|turn(?:ed)?|learn(?:ed|t)?|graduat\w+"
    r"|reach(?:ed)?)\b(?:\s(?:your|a|an|the|some|more|another|through)"
    r"){0,3}\s?(?:\w+\s)?(?:licen[cs]e|ticket|degree|years?|experience|course|exams?|training|card|certificates?"
    r"|qualifi\w+|twenty\S*|eighteen|\d\d|tests?|theory|"
    r"apprenticeship|studies|a-levels|school|college)\b"
    r"|\b(?:think|feel|felt|believe|reckon|agreed)\s(?:that\s)?you\s(?:still\s)?(?:need|lack)\s(?:(?:a\s(?:bit|little|lot)|some"
    r"|much)\s)?more\s(?:\w+\s)?(?:experience|years|practice)\b[^.?!;]{0,40}\bbefore\s(?:you\s(?:can\s|could\s)?"
    r"(?:run|manage|lead|head|take\son|step\sup|join)\b|(?:running|managing|leading|heading|taking\son|stepping\sup|joining)\b)",
    re.IGNORECASE,
)
"""What the reader lacks yet, and without which they are not taken."""


@looks_for(_OTHERS)
def others_first(sentences: Sequence[str]) -> int | None:
    """Given the sentences of a mail, return which one says that others are seen before anything is decided, or None:
    "We have two more candidates to see before we decide"."""
    return next((at for at in range(len(sentences)) if _sees_others(sentences, at)), None)


def _sees_others(sentences: Sequence[str], at: int) -> bool:
    text = sentences[at][:SEARCHED]
    found = _OTHERS.search(text)
    if found is None or _TO_COME.search(text[: found.end()]) or text.rstrip().endswith("?"):
        return False
    if _PATIENCE.search(text[: found.start()]):
        return True
    after = (text[found.start() :], *sentences[at + 1 : at + 1 + _NEXT])
    return any(_THEN.search(one[:SEARCHED]) and not one.rstrip().endswith("?") for one in after)


@looks_for(_CAME_DOWN)
def came_down_to_another(text: str) -> bool:
    """Given a sentence, return whether it says what decided the choice, and that somebody else had more of it: "it came
    down to experience, and the other candidate had more"."""
    return _CAME_DOWN.search(text[:SEARCHED]) is not None


@looks_for(_NOT_YOU, _VOTED)
def has_not_chosen(text: str) -> bool:
    """Given a sentence, return whether it says that those who choose did not choose the reader: "the panel did not
    choose you"."""
    said = _NOT_YOU.search(text[:SEARCHED]) or _VOTED.search(text[:SEARCHED])
    return said is not None and _MAY_BE.search(text[:SEARCHED]) is None


@looks_for(_RESERVE)
def keeps_in_reserve(text: str) -> bool:
    """Given a sentence, return whether the reader is kept in case another drops out, so that nothing is decided for
    them: "you are on our reserve list"."""
    found = _RESERVE.search(text[:SEARCHED])
    if found is None or _NOT_KEPT.search(text[: found.start()]) or _DONE_WITH.search(text[: found.start()]):
        return False
    return _ANOTHER_TIME.search(text[:SEARCHED]) is None


@looks_for(_ALLOTTED)
def allots_a_post(text: str) -> bool:
    """Given a sentence, return whether it gives the reader a post, as offices say it: "you have been allotted a
    post"."""
    return _ALLOTTED.search(text[:SEARCHED]) is not None and _ONLY_MAY.search(text[:SEARCHED]) is None


@looks_for(_KEEPS_LOOKING)
def keeps_looking(text: str) -> bool:
    """Given a sentence, return whether it says that they go on looking for somebody else than the reader: "we will
    carry on looking"."""
    found = _KEEPS_LOOKING.search(text[:SEARCHED])
    return found is not None and "?" not in text and _ONLY_WHERE.search(text[: found.start()]) is None


@looks_for(_LEANED, _WITH_OTHERS, _COOLED)
def prefers_another(text: str) -> bool:
    """Given a sentence, return whether it says that somebody else was preferred to the reader, or that the reader is
    not wanted any more: "the panel preferred somebody else"."""
    said = text[:SEARCHED]
    found = _LEANED.search(said) or _WITH_OTHERS.search(said) or _COOLED.search(said)
    if found is None or _DENIES.search(said[: found.start()]):
        return False
    told = said[: found.end()] if found[0].endswith((" who", " whose")) else said  # "another who could start at once"
    return _MAY_BE.search(told) is None


@looks_for(_COME_BACK_WHEN)
def sends_away_to_learn(text: str) -> bool:
    """Given a sentence, return whether it says that the reader may come back once they have what they lack: "come back
    to us when you've passed your test"."""
    return _COME_BACK_WHEN.search(text[:SEARCHED]) is not None and "?" not in text


@looks_for(_TAKES, _PAYS)
def takes_on_at_a_rate(sentences: Sequence[str]) -> int | None:
    """Given the sentences of a mail, return which one takes the reader on, where their pay an hour is told as well, or
    None: "You can start on Monday. It's £13 an hour"."""
    said = searched(sentences)
    takes = (at for at, text in enumerate(said) if _TAKES.search(text) and not text.rstrip().endswith("?"))
    if (paid := next((at for at, text in enumerate(said) if _PAYS.search(text)), None)) is not None:
        return None if any(map(_TRIES.search, said)) else paid
    if (at := next(takes, None)) is None or not any(map(_RATE.search, said)) or any(map(_TRIES.search, said)):
        return None
    return at


def is_all_confirmed(text: str) -> bool:
    """Given a sentence, return whether it says that what was agreed is confirmed, and nothing else: "That's all
    confirmed"."""
    return _ALL_CONFIRMED.fullmatch(text[:SEARCHED]) is not None


def will_tell_another_time(text: str) -> bool:
    """Given a sentence, return whether its writer will name a new time, so that the reader need not."""
    return _NEW_TIME_LATER.search(text[:SEARCHED]) is not None and not text.rstrip().endswith("?")


@looks_for(_NEW_TIME_LATER, _WILL_WRITE)
def puts_off(sentences: Sequence[str]) -> int | None:
    """Given the sentences of a mail, return which one puts a day off, where they will name another one later, or None:
    "We'll have to put Tuesday off. I'll send a new time"."""
    said = searched(sentences)
    later = any(map(_NEW_TIME_LATER.search, said))
    if not later and not any(map(_WILL_WRITE.search, said)):
        return None
    words = (_CANNOT_KEEP, _PUTS_OFF, _IS_OFF) if later else (_CANNOT_KEEP,)
    told = ((at, text) for at, text in enumerate(said) if not text.rstrip().endswith("?"))
    found = ((at, text[: one.start()]) for at, text in told for word in words if (one := word.search(text)))
    return next((at for at, before in found if not _ONLY_IF.search(before)), None)


@looks_for(_COME_BY, _HAVE_OVER)
def bids_to_come(text: str) -> bool:
    """Given a sentence, return whether it asks the reader to come at some hour, and see somebody, or for some time:
    "Come by on Tuesday at 10 and ask for Dana", "we'd like to fly you out for a day"."""
    said = text[:SEARCHED]
    bids = _COME_BY.search(said) is not None or (_HAVE_OVER.search(said) and not _AT_WORK.search(said))
    return bool(bids) and _TO_MANY.search(said) is None
