"""What small employers say in few words: a flat no without a word about an application, the day by which they will
know, the check that they wait for, and an invitation without that word."""

from __future__ import annotations

import re
from collections.abc import Sequence

from agent.classification.sentences.looked_for import looks_for
from agent.expressions import SEARCHED, expression, searched

_BEHIND_NEWS = (
    r"(?:this\stime|on\sthis\soccasion|today|i['’]?m\safraid|i\sam\safraid|for\syou|from\s(?:us|me|here|this\send)"
    r"|sorry|"
    r"about\sthe\s(?:job|post|role|position)|on\sthe\s(?:job|post|role)(?:\sfront)?)"
)
_FLAT_NO = expression(
    rf"""(?:\bnot|n['’]?t)\s(?:(?:got|have|any|such|very|really|exactly)\s){{0,2}}(?:good|great|better
        |the\sbest)\s(?:of\s)?
        news(?:,?\s{_BEHIND_NEWS}){{0,2}}\s?(?=[,.;:!–—-]|\Z)
    | (?:\bnot|n['’]?t)\s(?:exactly\s)?the\s(?:\w+\s)?(?:news|answer|outcome|result)\s(?:that\s)?you\s?
        (?:were|are|['’]re|had|['’]d|hoped|wanted)\b
    | \byou\s?(?:were|are|have|['’]ve|['’]re)(?:n['’]?t|\snot)\s(?:been\s)?(?:\w+\s)?successful\b
    | \byou(?:['’]re|\sare|\swere)(?:\snot|n['’]t)\s(?:quite\s|going\sto\sbe\s)?the\s
        (?:person|one|candidate|applicant|wom[ae]n|man|lad|girl)\s(?:(?:that|who|whom)\s)?
        (?:(?:we|i|they)(?:['’](?:re|ve|ll|m)|\s(?:are|have|will|am))?|(?:\w+\s){{1,3}}?(?:is|has|will))\s
        (?:\w+\s){{0,2}}?(?:hir(?:e|ed|ing)|appoint\w*|cho{{1,2}}s[ei]\w*|pick\w*|tak(?:e|ing)\son|taken\son
        |go(?:ing)?\swith|gone\swith|settl\w+\son)\b
    | \byou\s?(?:were|are|have|['’]ve|['’]re)\s(?:been\s)?(?:\w+\s)?unsuccessful\b
    | \byou\s(?:did\snot|didn['’]?t|have\snot|haven['’]?t)\s(?:get|got|gotten|got(?:ten)?)\s
        (?:it|(?:the|this)\s(?:\w+\s)?(?:job|post|role|position|place|spot))\b
    | (?:\bnot|n['’]?t)\s(?:quite\s|been\sable\sto\s)?ma(?:ke|de)\s(?:(?:it\s)?(?:on\s?to|into|to|through\sto)\s)?
        (?:the|our|this|my)\s(?:\w+\s)?(?:short-?\s?list|long-?list|cut|selection|next\s(?:round|stage))\b
    | \b(?:sorry|afraid)\b[^.?!;]{{0,20}}?\bwe(?:['’]re|\sare)\s(?:all\s|now\s)?(?:sorted|suited)\b
        (?!\s(?:for|on|at|with)\b)
    | \bthat\s(?:(?!slot|time|morning|afternoon|date|day|o\b)[a-z-]+\s){{1,3}}one(?:['’]s|\sis|\shas)\s
        (?:now\s|already\s|just\s|been\s)?
        (?:closed|gone|filled|taken)\b
    | \bnot\s(?:been\s|being\s)?(?:considered|found|deemed|adjudged|judged)\s(?:\w+ly\s)?
        (?:favou?rabl[ey]|suitable|eligible|fit|qualified)\b
    | (?<!\byou\s)\b(?:says?|said|feels?|felt|thinks?|thought|reckons?)\s(?:that\s)?
        (?:(?:you(?:['’]re|\sare|\swere|\swould\sbe)|it(?:['’]?s|\sis|\swas)?)\s)?
        not\s(?:quite\s|really\s)?(?:the\s(?:right|best)|a(?:\s(?:good|great|strong|cultural|right|perfect))?)\s
        (?:fit|match)\b(?!\s(?:on\s(?:dates?|times?|pay|money)))
        (?![^.?!]{{0,80}}\b(?:but|though|at\sfirst|initially|until)\b)
    | \b(?:regret|unfortunately|sorry|sadly|afraid)\b[^.?!;]{{0,40}}?\byou\s
        (?:did\snot|didn['’]?t|have\snot|haven['’]?t)\s
        ma(?:k|d)e\sit(?:\s(?:this\stime|on\sthis\soccasion))?(?=\s?[.,;!–—-]|\s?\Z
        |\sfor\s(?!(?:(?:the|your|our|an?|that)\s)?(?:\w+\s)?
        (?:interview|call|meeting|chat|appointment|slot|trial|session|exam|test)\b)
        (?:the|this|our|(?-i:[A-Z])))
    | \b(?:unable|not\sable|not\sin\sa\sposition|(?:regrets?|express(?:es)?)\s(?:its|our|their|the)\sinability)\sto\s
        (?:\w+\s)?(?:accede\b|offer\syou\s(?:an?\s|any\s|the\s)?(?:\w+\s)?(?:employment|appointment|job|post|position|role|work)\b
        |(?:engage|employ|appoint|absorb|shortlist)\syou\b|grant\syour\s(?:request|application)\b)
    | \b(?:job|post|role|position|vacancy)\b[^.?!;]{{0,50}}?\b(?:is|are|was)\sno\smore\s(?:vacant|available|open)\b
    | (?:\bit\s?(?:was|['’]s|is)(?:n['’]t|\snot)|\A\W{{0,3}}not)\s(?:going\s)?to\sbe(?:\s(?:you|us))?
        (?:\s(?:this\stime|on\sthis\soccasion))?\s?(?=[,.;:!–—-]|\Z|i['’]?m\s(?:afraid|sorry)\b)
    | \b(?:position|role|job|vacancy|post|opening|requisition)\b(?:[^.?!;]|\.(?=\s?\d)){{0,80}}?
        (?:\b(?:for|to)\swhich\syou\s(?:had\s|have\s)?applied|\byou\s(?:had\s|have\s)?applied\s(?:for|to)),?\s
        (?:has|have|had|is|was)\s(?:now\s|since\s|already\s|recently\s){{0,2}}(?:been\s)?(?:now\s|since\s|already\s)?
        (?:filled|taken)\b
    | \b(?:wo|sha|do)n['’]t\s(?:now\s)?(?:need\sto\s|be\s)?(?:tak(?:e|ing)\sup|contact(?:ing)?|call(?:ing)?)\s
        your\s(?:references|referees)\s(?:after\sall|now|any\s?more)\b
    | \b(?:they|client|team|panel|hiring\smanager|(?-i:[A-Z][a-z]\w+))(?:['’]ve|\shave|\shas)?\spassed
        (?:\son\s(?:you|this\sone)\b
        |(?:\son\syour\s(?:profile|cv|resume|application))?\s(?:this\stime|for\snow|on\sthis\soccasion)\b
        |[,;:–—-]?\s?(?:as\s|since\s|because\s)?(?:they|she|he)\s
        (?:want|need|felt|preferred|were\slooking|are\slooking|went)\w*\b)
    | \b(?:sorry|afraid|unfortunately|sadly),?\s(?:that\s)?(?:they|(?:the\s|my\s|our\s)?client)
        (?:['’]ve|\shave|\shas)?\spassed\b
        (?=\s?[,.;!–—-]|\s?\Z)
    | \b(?:job|spot|post|role|position|place|vacancy|opening|gig)\s(?:(?:has|is|['’]s|just|already|now)\s){{0,2}}
        (?:got|gotten)\s(?:filled|taken|snapped\sup|given\s(?:away|to))\b""",
    re.IGNORECASE | re.VERBOSE,
)
_FILLED = expression(
    r"""\b(?:(?:(?:we|they|i|she|he)\s?(?:have|['’]ve|has|['’]s)\s(?:now\s|just\s|already\s|actually\s
        |since\s){0,3}(?:filled
        |ended\sup\sfilling))|(?:we|they|i|(?!(?:nobody|none|never|no)\b)(?-i:[A-Z][a-z]\w+))\s(?:just\s|already\s|actually\s)?(?:filled|ended\sup\sfilling))\s
        (?:(?:this|that|the|it|our|theirs|hers|his)\s?)(?:(?:\w+\s)?(?:one|job|role|post|position|spot|vacancy|place|opening)\s?)?
        (?:now|already|internally|in[\s-]house|from\swithin|with\s|by\s|[.,!–-]|\Z)""",
    re.IGNORECASE | re.VERBOSE,
)
"""Who is taken already, told by who took them: "we've ended up filling this one with a reliever"."""
_GONE = expression(
    r"""(?:\A|[.!,;–—-]\s)\W*(?:(?:hi|hey|hiya|no|ah|oh|aw|sorry|so\ssorry)\b[\s,]{1,2}(?:\w+[\s,]{1,2})?){0,2}
        (?:(?:(?:it|that\sone|the\s(?:job|post|spot|place|position|role|vacancy|work|start))(?:['’]?s|\sis|\shas)?\s)?
        (?:(?:already|just|all)\s)?gone(?:\s(?:now|already))?(?=,?\s(?:i['’]?m\s)?(?:afraid|sorry)\b)
        | (?:(?:the\s)?(?:job|post|spot|position|role|vacancy)(?:['’]?s|\sis|\shas)|that\s(?:job|one)(?:['’]?s|\sis)
            |it['’]?s)\s
        (?:(?:already|just|all)\s)?(?:gone(?=\s?[.,!;–—-]|\s?\Z|\s(?:now|already|sorry|mate|pal|love|hun))
            |filled(?=\s?[.,!;–—-]|\s?\Z|\s(?:now|already|sorry)))
        | (?:just\s|already\s)?filled\s(?:it(?=\s(?:last|yesterday|yday|this\s(?:week|morning))\b)
            |(?:it|that\sone|the\s(?:spot|post|job|position))(?=\s(?:last|yesterday|now|already)\b|\s?[.,!]|\s?\Z)))""",
    re.IGNORECASE | re.VERBOSE,
)
"""What has gone or is filled, without a word of who took it: "Gone I'm afraid mate", "filled it last nite"."""
_MAY_BE = expression(
    r"\b(?:if|unless|until|once|should|whether|when|in\scase|assume|means|will|may|might|could|would|(?:we|i)\shope"
    r"|hopefully|yet|"
    r"last|previous(?:ly)?|before|other)\b|\?",
    re.IGNORECASE,
)

_DAY = (
    r"(?:(?:by|on|before|after|around|till|until)\s(?:(?:the\s)?(?:end|middle|start|beginning)\sof\s)?"
    r"(?:the\s|this\s|next\s)?(?:mon|tue|wed|thu|fri|"
    r"sat|sun|week|tomorrow|tonight|today|month|then|\d)|tomorrow|tonight|(?:this|next)\s(?:week|month|mon|tue|wed"
    r"|thu|fri|"
    r"sat|sun)|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\b|(?:early|later|end\sof|sometime|some\stime"
    r"|start\sof)\s(?:this|"
    r"next|the)\b|in\s(?:a|the\snext)\s(?:few|couple|day|week|two|three|four|ten|\d)|within\s(?:a|the|\d))"
)
_KNOWS_BY = expression(
    r"\b(?:should|will|['’]ll|shall|ought\sto|(?:hop|aim|plan|expect|mean|want|intend)(?:e|n?ing)?\sto|gonna"
    r"|going\sto)\s"
    r"(?:be\s(?:able|in\sa\sposition)\sto\s)?(?:\w+ly\s|all\s|then\s)?"
    r"(?:know(?:\s(?:more|either\sway|for\s(?:sure|certain)|something|one\sway\sor\s(?:the\s)?(?:other|another)))?"
    r"|have\s(?:an?\s|some\s|more\s|our\s|the\s|your\s)?(?:\w+\s)?(?:answer|decision|verdict|news)(?:\sfor\syou)?"
    r"|have\s(?:something|an?\supdate|word|more)\s(?:for|to\stell)\syou"
    r"|decide|have\sdecided|have\s(?:chosen|picked|found|appointed|hired)\ssome(?:one|body)|(?:have\smade"
    r"|make)\s(?:up\s)?(?:our|my|an?|the)\s(?:\w+\s)?(?:minds?|choice"
    r"|decision|appointment|offer)(?:\sup)?"
    r"|(?:finali[sz]e|conclude|complete|finish|wrap\sup|settle|sort)\s(?:things|everything|this|all\sthis|the\s(?:whole\s)?(?:process|search"
    r"|matter|recruitment|selection|appointment))(?:\s(?:out|up))?"
    r"|have\s(?:this|things|everything)\s(?:all\s)?(?:sorted|settled|finali[sz]ed|decided|wrapped\sup)(?:\sout)?"
    rf"|choose|(?:pick|choose|appoint|hire)\ssome(?:one|body))\s?(?:,\s)?{_DAY}"
    r"|\b(?:an?|the|our|any|(?:the\s|our\s|a\s)?final)\s(?:\w+\s)?(?:decisions?|outcomes?|verdict)\s(?:will|shall|should|(?:is|are)\s(?:expected|due)\sto)"
    r"\s(?:then\s)?be\s(?:communicated|announced|made(?:\sknown)?|notified|issued|taken|reached|conveyed|relayed|passed\son)"
    rf"(?:\s(?!not\b|only\b|until\b)[\w’'-]+){{0,6}}?\s(?:{_DAY}|(?:by|on|before)\s\w+\s\d)"
    r"|\b(?:things|everything|it|this|(?:the|our)\s(?:process|decision|matter|outcome|appointment))\s(?:should|will|ought\sto)\s(?:all\s)?be\s"
    rf"(?:finali[sz]ed|settled|decided|concluded|sorted|wrapped\sup)(?:\sout)?\s{_DAY}",
    re.IGNORECASE,
)
_NOT_THEIRS = expression(
    r"\b(?:if|unless|whether|please|so\sthat\swe|let\s(?:us|me)|you\sshould|rota|room|parking|address|time"
    r"|interview\w*"
    r"|invite|short-?list\w*|who(?:m|\sto)?\s(?:we|to))\b|\?",
    re.IGNORECASE,
)
"""What is known then is not who gets the post; or the reader is to tell it."""
_SEES_THE_REST = expression(
    r"\b(?:complet|finish|wrapp?|conclud|hold|conduct|continu)(?:e|es|ed|ing)?\s(?:up\s|with\s)?"
    r"(?:(?:our|the|all|of|these|remaining|final|last|other|first|second|round|rest|candidate|a|few|more)\s){0,6}"
    r"interview(?:s|ing)\b",
    re.IGNORECASE,
)
"""The interviews of all that go on until then, and are no hour of the reader's."""

_WHOM = (
    r"(?:you|every(?:one|body)|all(?:\s(?:of\s(?:you|them)|(?:the\s|our\s)?\w+))?|both(?:\sof\syou)?"
    r"|(?:the\s)?(?:candidates|applicants|people))"
)
_WRITES = (
    r"(?:(?:write|revert|get\sback|come\sback|speak)(?:\sto\syou)?|be\s(?:back\s)?in\stouch|let\syou\sknow"
    r"|(?:ring|call|contact|update|inform|notify|tell)\syou)"
)
_TELLS_BY = expression(
    r"\b(?:will|['’]ll|shall|should|(?:hop|aim|plan|expect|intend|want|try)(?:e|n?ing|ning)?\sto|going\sto)\s"
    r"(?:be\sable\sto\s)?(?:\w+ly\s|all\s|then\s)?"
    rf"(?:let\s{_WHOM}\sknow|(?:tell|inform|notify|update|contact|get\sback\sto|come\sback\sto"
    rf"|be\sin\stouch\swith)\s{_WHOM}"
    r"|be\s(?:told|informed|notified|contacted|in\stouch)|circle\sback|reach\sout|report\sback|revert|(?:get|come)\sback(?=\sby\s)"
    r"|have\s(?:an?\s|some\s)?(?:news|word|update)\sfor\syou"
    r"|(?:get|have|hear)\sa\s(?:clear\s|firm\s|straight\s)?yes\sor\s(?:a\s)?no)"
    rf"(?:\s\w+){{0,5}}?\s(?:{_DAY}|(?:by|on|before)\s(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov"
    rf"|dec)[a-z]{{0,6}}\.?\s\d)"
    rf"|\b(?:and|i|we)(?:['’]ll|\s(?:will|shall))\s(?:then\s)?{_WRITES}\s(?:again\s)?(?:after\s(?:that|this)|thereafter|afterwards)\b"
    rf"|\b(?:after|following)\swhich,?\s(?:i|we)(?:['’]ll|\s(?:will|shall))\s(?:then\s)?{_WRITES}\b"
    r"|\b(?:(?:give|allow)\s(?:us|me|them|him|her)|leave\sit\swith\s(?:us|me)|bear\swith\s(?:us|me))\s(?:un)?til+\s"
    r"(?:the\s)?"
    r"(?:end\s(?:of\s)?(?:(?:the|this|next)\s)?(?:week|month|year|\w+day)|\w+day|weekend|next\s\w+|after\s\w+|"
    r"(?:mon|tues?|weds?|thu(?:rs?)?|fri|sat|sun)\b|\d{1,2}(?:st|nd|rd|th)\b)[^.?!;]{0,30}?\b(?:and|then)\s(?:then\s)?"
    rf"(?:(?:i|we)(?:['’]ll|\s(?:will|shall))|will)\s(?:then\s)?{_WRITES}\b",
    re.IGNORECASE,
)
"""Who will tell the reader, or everybody, by a day: "We plan to let everyone know by end of day Thursday"."""

NOT_THERE_YET = "not-there-yet"
"""The signal of who writes that they are not there yet: a reader who is not would be refused in the same words."""
_NOT_THERE_YET = expression(
    r"\b(?:i['’]m|i\sam|we['’]re|we\sare|they['’]re|they\sare)\s(?:still\s)?not\s(?:quite|all\sthe\sway|fully)\sthere\b(?:\syet)?"
    r"(?!\s(?:on|with)\s(?:you|your)\b)",
    re.IGNORECASE,
)
_NOT_YET_DECIDED = expression(
    r"(?<!\byou\s)(?:\bain['’]?t|\b(?:has|have)(?:n['’]?t|\snot)|\bnot)\s(?:picked|chosen|hired|settled\son|decided\son|gone\s(?:with|for))"
    r"\s(?:any(?:one|body)|nobody|no\sone|some(?:one|body))\s(?:as\s)?(?:yet|so\sfar)\b"
    r"|(?<!\byou\s)\b(?:has|have)(?:n['’]t|\snot)\syet\s(?:been\sable\sto\s|fully\s|quite\s)?"
    r"(?:(?:decided?|chosen|choose|appoint(?:ed)?)\b(?!\s(?:when|where|which\sday|how\slong|on\sa\sdate))"
    r"|(?:reach(?:ed)?|ma(?:de|ke)|come\sto|taken?|arrived?\sat)\s(?:an?y?|our|their|the|its)\s(?:\w+\s)?"
    r"(?:decision|conclusion|choice|verdict|agreement)|settled\son\s(?:any(?:one|body)|a\s\w+)"
    r"|made\sup\s(?:our|their|his|her|my)\sminds?)"
    r"|(?<!\byou\s)\b(?:is|are|have|has)\syet\sto\s(?:\w+ly\s)?(?:decide|conclude|choose|appoint|short-?list|reach\s(?:a"
    r"|any)\s\w+"
    r"|make\s(?:a|any|the|its|their|our)\s(?:\w+\s)?(?:decision|choice))\b(?!\s(?:when|where|which\sday))"
    r"|(?<!\byour\s)\b(?:feedback|evaluation|verdict|outcome|results?|(?:management|board|budget|client|final|internal)\s(?:approval|confirmation"
    r"|sign-?off|nod)|decision)\b(?!\s(?:from|of)\syou\b)[^.?!;,]{0,60}?\b(?:is|are)\s(?:(?:still|currently|yet|as\syet)\s)?"
    r"(?:awaited|pending|outstanding|(?:under|in)\sprocess|(?:yet\s)?to\s(?:be\sreceived|come|arrive|reach\sus))\b(?!\s(?:from|with)\s(?:you|your)\b)"
    r"|\b(?:i|we|he|she|they)(?:['’](?:d|ll|ve)|\swould|\swill|\shave|\shas)?\s(?:just\s|really\s"
    r"|both\s){0,3}(?:need|needs|want|wants|like"
    r"|got|going)\sto\s(?:\w+\s)?(?:sleep\son\s(?:it|this)|(?:think|mull|talk)\s(?:it|this"
    r"|things)\s(?:all\s)?(?:over|through))\b",
    re.IGNORECASE,
)
_HIRES_LATER = expression(
    r"(?:\b(?:not|aint|arent|wont)|n['’]t)\s(?:gonna\s|going\sto\s)?(?:be\s)?(?:taking|hiring|recruiting|employing"
    r"|take|hire|recruit)\s"
    r"(?:on\s)?(?:any(?:one|body)|nobody|no\sone|people|staff)\s(?:(?!else\b)\w+\s){0,2}?(?:until|till|['’]?til"
    r"|before)\b",
    re.IGNORECASE,
)
"""Who hires nobody before a day has chosen nobody: "we're not taking anyone on till the new contract starts"."""
_OF_ANOTHER_TIME = expression(r"\b(?:if|unless|until|once|whether|when|as|because|since)\b|\?", re.IGNORECASE)

_DECIDERS = (
    r"(?:board|council|trust|trustees|funders?|bank|client|ministry|director|partners?|governors?|committee|panel"
    r"|owner|boss"
    r"|manager|management|lawyers|solicitors|accountants?|finance|head\s?office|hq|senate|church|bishop|court"
    r"|landlord|union"
    r"|word|news|approval|sign-?off|go-?ahead|green\slight|grant|funding|budget|money|decision|outcome|verdict|vote"
    r"|signature)"
)
_STANDS_STILL = expression(
    rf"\b(?:nothing|not\s(?:much|a\slot|anything))(?:\shas|['’]s)?\s(?:\w+\s)?(?:changed|moved|happened|progressed"
    r"|come\s(?:through|back|in))\b"
    r"(?=\s?[.;:!–—-]|\s?\Z|\s(?:since\s(?:we|i|you|our|my|your|then|last|mon|tue|wed|thu|fri)|here|yet|on\s(?:our"
    r"|this|my)|at\sour|so))"
    r"|\bno\s(?:change|movement|progress|further\s(?:on|forward|ahead))\b(?!\s(?:of|to\s(?:the|your|our)))"
    r"|\b(?:things|matters|it\sall|it|the\s(?:whole\s)?(?:position|situation|matter|thing))\s(?:still\s)?"
    r"(?:stands?|is|are|remains?|lies)\s(?:\w+\s)?(?:as|where|how)\s(?:they|it|i|we)\s(?:did|were|was|stood"
    r"|have\sbeen|described"
    r"|told|said|left|explained)\b"
    r"|\b(?:we(?:['’]re|\sare)|i(?:['’]m|\sam))\s(?:still\s|just\s|exactly\s){0,2}where\s(?:we|i)\s(?:were|was)\b"
    rf"|\b(?:we|i)(?:['’]re|['’]m|\sare|\sam)?\s(?:(?:all|still|just|now|both)\s){{0,2}}(?:await(?:ing)?"
    rf"|wait(?:ing)?\s(?:for|on))\s"
    rf"(?:(?:the|our|their|a|his|her|final|formal|some)\s){{0,2}}(?:\w+\s)?{_DECIDERS}\b"
    rf"|\b(?:the\s(?:matter|thing|decision|file|paper|question)|it)\s?(?:rests|lies|sits|is|['’]s)\s(?:(?:now|still"
    rf"|all)\s){{0,2}}"
    rf"(?:with|before)\s(?:(?:the|our|his|her|their)\s)(?:\w+\s)?{_DECIDERS}\b"
    rf"|\b(?:grant|funding|approval|sign-?off|go-?ahead|budget|money)\s(?:has|have)(?:n['’]t|\snot)\s(?:\w+\s)?"
    r"(?:come\s(?:through|in)|been\s(?:approved|confirmed|signed|released|agreed))\b",
    re.IGNORECASE,
)
"""Where things are as they were: "we await the Trust", "nothing has changed since we spoke"."""
_OF_AN_HOUR = expression(
    r"\b(?:see|seeing|meet|meeting|expect\w*)\syou\b"
    r"|\b(?:for|about|on)\s(?:next|tomorrow|today|this|mon|tues|wednes|thurs|fri|satur|sun|\d)",
    re.IGNORECASE,
)
"""What is as it was then is an hour: "nothing has changed for Tuesday, we still see you"."""

_CHECKS = (
    r"(?:mvr|psp|dbs|crb|acro|references?|refs|backgrounds?|checks?|screen(?:ing)?s?|drug\stests?|medicals?"
    r"|clearances?|results?|"
    r"vetting|fingerprints?)"
)
_CHECK_IS_ON = expression(
    rf"\b(?:(?:a)?waiting\s(?:on|for)|awaiting)\s(?!you\b|u\b|the\sreturn\b)[^.?!;,]{{0,40}}?\b{_CHECKS}\b"
    rf"|\b(?:is|are|am|['’]s|['’]re|['’]m|be)\s(?:\w+ly\s|now\s|just\s|still\s)?(?:running|doing|processing|pulling|"
    rf"getting|chasing(?:\sup)?|checking|taking\sup|following\sup)\s(?:on\s)?(?:(?:your|the"
    rf"|all)\s){{0,2}}(?:\w+\s)?{_CHECKS}\b"
    rf"|(?:\A|[.!]\s)\W*(?:now\s|just\s|currently\s)?(?:running|processing|chasing(?:\sup)?|taking\sup)\s(?:your"
    rf"|the)\s"
    rf"(?:\w+\s)?{_CHECKS}\b",
    re.IGNORECASE,
)
"""A check of the reader that the writer waits for, or has others do: until it is back nothing is decided."""

NOT_YET_DECIDED = "not-yet-decided"
"""The signal of who has not decided yet, or not yet drawn up the list."""

KNOWS_BY, TELLS_BY = "knows-by", "tells-by"
"""The signal of a day by which they have chosen: who "will pick somebody by Monday" has picked nobody."""

WAITS_FOR_A_CHECK = "waits-for-a-check"
"""The signal of such a check."""

GONE = "gone-by-now"
"""The signal of what has gone: where it answers an application and names no hour, that is the post."""

SCORED = "scored-too-little"
"""The signal of marks that fall short of those that were needed: they are told to refuse, and to nobody who asked."""

STANDS_STILL = "stands-still"
"""The signal of who has nothing to tell yet: whatever kind words stand around it, nothing is decided."""

APPLIED_THERE = "applied-there"
"""The signal of an application that they have seen on a job board: they write to nobody out of the blue."""

_BOARD = (
    r"(?:indeed|zip\s?recruiter|snagajob|linked\s?in|glassdoor|monster|craigslist|facebook|handshake|total\s?jobs?"
    r"|reed|"
    r"gumtree|seek|caterer|cv[\s-]?library|jobsite|career\s?builder|simply\s?hired|poached|culinary\s?agents|jora"
    r"|adzuna|"
    r"the\sjob\s?board)"
)
_THERE = rf"(?:on|from|through|thru|via|off|in)\s{_BOARD}\b"
_SAW_IT = expression(
    r"\b(?:saw|seen|got|received|read|have|noticed|looking\s(?:at|over)|looked\s(?:at|over)|thanks\sfor"
    r"|thank\syou\sfor)\s"
    rf"(?:that\s)?(?:(?:your|ur)\s(?:\w+\s)?(?:application|app)\s{_THERE}|you(?:['’]ve|['’]d|\shave"
    rf"|\shad)?\sapplied\s"
    rf"(?:\w+\s){{0,5}}?{_THERE})|\byou(?:['’]ve|['’]d|\shave|\shad)?\sapplied\s(?:\w+\s){{0,5}}?{_THERE}"
    r"|\b(?:got|received|have|thanks\sfor|thank\syou\sfor)\s(?:sending\s)?(?:your|ur)\s(?:\w+\s){0,2}?(?:(?:and|&)\s(?:your\s|ur\s)?)?"
    rf"(?:cv|r[eé]sum[eé]|details)\s{_THERE}"
    r"|\b(?:saw|seen|read|noticed|(?:came|come|run|ran)\sacross|reviewed|reviewing|(?:looking|looked|going|went"
    r"|been)\s"
    r"(?:at|over|through))\syour\s(?:\w+\s)?application\s(?:(?:for|to)\s(?:our|us)\b|for\s(?:the|this"
    r"|an?)\s(?:[\w&/-]+\s)"
    r"{0,5}?(?:roles?|posts?|positions?|jobs?|vacanc(?:y|ies)|openings?)\b)",
    re.IGNORECASE,
)
FROM_A_POOL = "from-a-pool"
"""The signal of papers that were found where many lie: who found them there was sent none, and writes unasked."""

_POOL = (
    rf"(?:{_BOARD}|naukri|shine|times\s?jobs|foundit|jobberman|job\s?street|jobs\s?db|xing|stepstone|dice"
    r"|(?:the|our|a|an?other|various)?\s?(?:\w+\s)?(?:data\s?base|job\s?(?:portals?|boards?|sites?)|talent\spool"
    r"|portals?))"
)
_FOUND_THERE = expression(
    r"\b(?:your\s(?:\w+\s)?(?:cv|r[eé]sum[eé]|profile|details|name|contact)\s(?:(?:is|was|has\sbeen|have\sbeen|got"
    r"|came\sup)\s)"
    r"(?:\w+\s)?(?:short-?listed|picked|found|sourced|selected|matched|taken|obtained|identified|seen|received)?\s?"
    rf"|(?:we|i)(?:['’]ve|\shave)?\s(?:found|came\sacross|got|picked|sourced|saw|spotted|identified|received"
    rf"|obtained|noticed)\s"
    rf"your\s(?:\w+\s)?(?:cv|r[eé]sum[eé]|profile|details|contact|name)\s)(?:from|on|through|via|in|off"
    rf"|at)\s{_POOL}\b",
    re.IGNORECASE,
)
_NOT_HAD = expression(r"n['’]t\b|\b(?:not|never|if|once|when|until|haven|whether)\b", re.IGNORECASE)

_FOR_OURS = expression(r"\b(?:you(?:['’]ve|\shave)?\sappl\w+|(?:your|ur)\s(?:\w+\s)?app(?:lication)?)\b", re.IGNORECASE)

_CALLED_A_JOB = expression(
    r"\s{0,9}(?:(?:re|aw|fwd?)\s{0,3}:\s{0,3}){0,3}(?:(?:(?:saturdays?|sundays?|weekends?|evenings?|nights?|summer"
    r"|winter|holiday|"
    r"part[\s-]?time|full[\s-]?time)\s)?(?:jobs?|crew|hands?)|vacanc(?:y|ies)|apprenticeship|internship"
    r"|traineeship)\s?[?!.]{0,3}\s{0,3}",
    re.IGNORECASE,
)

_WE_ARE_IN = (
    r"(?:i|we)(?:['’](?:m|re|ll\sbe)|\sam|\sare|\swill\sbe)\s(?:\w+\s)?(?:in|here|about|around|there|open|free)\b"
    r"(?!\s(?:touch|the\sprocess))"
)
_DROPS_BY = (
    r"(?:come|pop|drop|call|swing|stop|nip)(?:p?ing)?\s(?:by|in|over|round|along|down|up|past)\b"
    r"(?!\s(?:again|to\s(?:collect|pick)))"
)
_BIDS = expression(
    r"\bfancy\s(?:(?:popping|coming|dropping|calling|nipping|swinging|stopping)\s(?:in|by|over|round|down|along|up"
    r"|into|to)\b"
    r"[^.?!]{0,60}?\b(?:chat|natter|interview|trial|meet|see|look|word|coffee|cuppa)\b|(?:an?|having\sa)\s(?:\w+\s)?"
    r"(?:interview|trial(?:\sshift)?|chat\sabout\s(?:it|the))\b)"
    r"|(?:\A|[.!?;,–—-]\s|\b(?:please|just|so|then|and)\s)(?:come|pop|drop|swing|stop)\s(?:by|in|over|round|along)\b"
    r"[^.?!;\n]{0,40}?\b(?:any\s?(?:time|day|morning|afternoon|evening)|whenever)\b[^.?!;\n]{0,40}?\b(?:ask\sfor|see|"
    r"meet|talk\sto|speak\s(?:to|with))\b"
    rf"|\b{_WE_ARE_IN}[^.?!;\n]{{0,60}}?\b(?:if|whenever|when)\syou\b[^.?!;\n]{{0,20}}?\b{_DROPS_BY}"
    rf"|(?:\bif\syou|\A\W*(?:please\s)?feel\sfree\sto|\bwelcome\sto)\b[^.?!;\n]{{0,20}}?\b{_DROPS_BY}"
    rf"[^.?!;\n]{{0,40}}?\b{_WE_ARE_IN}",
    re.IGNORECASE,
)


def is_called_a_job(subject: str) -> bool:
    """Given a subject, return whether it is "job" or "summer crew" and nothing more: it names no post, but work."""
    return _CALLED_A_JOB.fullmatch(subject[:SEARCHED]) is not None


@looks_for(_FILLED, _FLAT_NO)
def says_no_flatly(text: str) -> bool:
    """Given a sentence, return whether it refuses in few words: "not good news", "you weren't successful"."""
    said = text[:SEARCHED]
    filled = _FILLED.search(said)
    if filled is not None and "?" not in said:
        return _MAY_BE.search(said[: filled.end()]) is None
    return _FLAT_NO.search(said) is not None and _MAY_BE.search(said) is None


@looks_for(_GONE)
def is_gone(text: str) -> bool:
    """Given a sentence, return whether it says that what was on offer has gone, whoever took it: "Gone I'm afraid
    mate"."""
    found = _GONE.search(text[:SEARCHED])
    return found is not None and "?" not in text and _MAY_BE.search(text[: found.end()]) is None


_BELOW = expression(
    r"\b(?:(?:below|short\sof|under|beneath|lower\sthan|less\sthan)\s(?:the|our)"
    r"|(?:did|does|do)(?:n['’]t|\snot)\s(?:meet|reach|make|attain|achieve|pass)\s(?:the|our))\s(?:\w+\s){0,2}?"
    r"(?:cut-?\s?off|threshold|pass\s?mark|benchmark|(?:minimum|required)\s(?:score|mark|standard)"
    r"|qualifying\smark)\b",
    re.IGNORECASE,
)
_NEEDED = expression(
    r"\b(?:minimum|at\sleast|threshold|cut-?\s?off|pass\s?mark)\b[^.?!;\d]{0,40}?\b(?P<most>\d{1,3})\b"
    r"|\b(?P<more>\d{1,3})\s(?:points?\s|marks?\s)?(?:or|and)\s(?:more|above|higher|over)\b",
    re.IGNORECASE,
)
_SCORED = expression(
    r"\b(?:your|you)\b[^.?!;\d]{0,60}?\b(?:scored?|scoring|marks?|points?"
    r"|total)\b[^.?!;\d]{0,15}?\b(?P<got>\d{1,3})\b(?![.,/]\d)",
    re.IGNORECASE,
)


@looks_for(_BELOW, _SCORED)
def scored_too_little(sentences: Sequence[str]) -> int | None:
    """Given the sentences of a mail, return which one says that the reader's marks fall short of what was needed, or
    None: "You scored 52 in the test. The pass mark is 60"."""
    said = searched(sentences)
    below = next((at for at, text in enumerate(said) if _BELOW.search(text) and not _MAY_BE.search(text)), None)
    if below is not None:
        return below
    needed = next(filter(None, map(_NEEDED.search, said)), None)
    got = next(((at, one) for at, text in enumerate(said) if (one := _SCORED.search(text))), None)
    if needed is None or got is None:
        return None
    return got[0] if int(got[1]["got"]) < int(needed["most"] or needed["more"]) else None


@looks_for(_KNOWS_BY)
def knows_by(text: str) -> bool:
    """Given a sentence, return whether it says by which day they will know what they do not know yet: "should know by
    Friday"."""
    return _KNOWS_BY.search(text[:SEARCHED]) is not None and _NOT_THEIRS.search(text[:SEARCHED]) is None


@looks_for(_TELLS_BY)
def tells_by(text: str) -> bool:
    """Given a sentence, return whether it says by which day they will tell the reader: "All candidates will be told by
    Friday"."""
    told = _SEES_THE_REST.sub("", text[:SEARCHED])
    return _TELLS_BY.search(told) is not None and _NOT_THEIRS.search(told) is None


@looks_for(_NOT_THERE_YET)
def is_not_there_yet(text: str) -> bool:
    """Given a sentence, return whether they say of themselves that they are not there yet: "we're not quite there"."""
    return _NOT_THERE_YET.search(text[:SEARCHED]) is not None


@looks_for(_NOT_YET_DECIDED, _HIRES_LATER)
def has_not_yet_decided(text: str) -> bool:
    """Given a sentence, return whether they have not yet decided: "the committee has not yet reached a decision"."""
    found = _NOT_YET_DECIDED.search(text[:SEARCHED]) or _HIRES_LATER.search(text[:SEARCHED])
    return found is not None and _OF_ANOTHER_TIME.search(text[: found.start()]) is None


@looks_for(_STANDS_STILL)
def stands_still(text: str) -> bool:
    """Given a sentence, return whether it says that nothing has come of things yet: "the matter rests with the
    Governors"."""
    found = _STANDS_STILL.search(text[:SEARCHED])
    if found is None or _NOT_THEIRS.search(text[:SEARCHED]) or _OF_AN_HOUR.search(text[:SEARCHED]):
        return False
    return _OF_ANOTHER_TIME.search(text[: found.start()]) is None


@looks_for(_CHECK_IS_ON)
def waits_for_a_check(text: str) -> bool:
    """Given a sentence, return whether they wait for the outcome of a check of the reader: "running your MVR now"."""
    return _CHECK_IS_ON.search(text[:SEARCHED]) is not None and _NOT_THEIRS.search(text[:SEARCHED]) is None


@looks_for(_SAW_IT)
def saw_an_application(text: str) -> bool:
    """Given a sentence, return whether they have seen the reader's application: "saw your app on Indeed"."""
    found = _SAW_IT.search(text[:SEARCHED])
    return found is not None and _NOT_HAD.search(text[: found.start()]) is None


@looks_for(_FOUND_THERE)
def picked_from_a_pool(text: str) -> bool:
    """Given a sentence, return whether the reader's papers were found among many others, and did not answer an advert:
    "your profile was picked from our database"."""
    found = _FOUND_THERE.search(text[:SEARCHED])
    return (
        found is not None
        and _FOR_OURS.search(text[:SEARCHED]) is None
        and _NOT_HAD.search(text[: found.start()]) is None
    )


@looks_for(_BIDS)
def bids_lightly(text: str) -> bool:
    """Given a sentence, return whether it asks the reader to come, and names no hour: "Fancy popping in for a
    chat?"."""
    return _BIDS.search(text[:SEARCHED]) is not None
