"""Places that are taken, as said by people who have one to fill: they found somebody, need nobody now, have nothing
free, chose others ("you're not among them", "the woman from Leeds"), or cannot pay for the reader, or may not take
them."""

from __future__ import annotations

import re

from agent.classification.sentences.looked_for import looks_for
from agent.classification.tagging.occupations import OCCUPATIONS
from agent.expressions import SEARCHED, expression

TAKEN = "place-taken"
"""The signal of who has found somebody, or needs nobody: a refusal, whatever thanks stand around it."""

NAMED = "post-of-somebody"
"""The signal of who has a post now, by name: where it is the one that the reader is after, a refusal."""


_WHO = (
    r"(?:we|i|they|he|she|(?:the|our|my)\s(?:\w+\s)?(?:boss|owner|manager|director|client|team|partners?|committee"
    r"|board|trustees|governors|panel|council|company|firm|school|office|chef|family|department|head|fellows|members"
    r"|elders|chapter|senate|faculty|vestry|parents|shareholders))"
)
_WHEN = r"(?:(?:now|already|just|since|actually|sadly|finally|unfortunately|also|in\sthe\send)\s){0,2}"
_OPENS = rf"(?:\b{_WHO}(?:['’](?:ve|s)|\shave|\shas)?\s|(?:\A|[.!?;,–—-]\s)\W*(?:sorry,?\s|but\s|have\s|['’]ve\s)?)"
_SOMEBODY = (
    r"(?:some(?:one|body)|another\s(?:person|candidate|applicant|profile|lad|lass|girl|guy|man|woman|driver|cook|chef)"
    r"|a\s(?:friend|neighbou?r|cousin|nephew|niece|relative|local|lad|lass|girl|guy|chap|student|member))\b"
)
_FOUND = (
    r"(?:(?:used|kept|earmarked|reserved)\s(?:it|the\s(?:job|post|role|place|position|vacancy))\sfor|found|got"
    r"|hired|employed|engaged|recruited|appointed|picked|chosen|chose|selected|retained|t(?:aken|ook)\s(?:on\s)?"
    r"|g(?:one"
    r"|iven|ot)\swith"
    r"|went\s(?:with|for)|gone\sfor|signed(?:\sup)?|settled\son|(?:filled|sorted)\s(?:it|the\s\w+|this)\swith"
    r"|g(?:iven|ave)\s(?:it|the\s(?:job|post|role|place|work|hours|position|shifts?))\sto|offered\s(?:it"
    r"|the\s\w+)\sto)"
)
_HAS_SOMEBODY = expression(
    rf"{_OPENS}{_WHEN}{_FOUND}\s?(?<=\s){_SOMEBODY}"
    r"(?!\s(?:else\s)?(?:to\s(?!start|work|do\s(?:it|the)|fill|join|take\s(?:it|over|the\s(?:job|post|role|place"
    r"|position)))|who\s(?:can|will"
    r"|could)\s(?:see|meet|help|call|show|"
    r"answer|take\syou)|for\syou\b|available\sto|free\sto))",
    re.IGNORECASE,
)
_PICKED = r"(?:chosen|chose|selected|picked|settled\son|decided\son)"
_HIRED = (
    r"(?:(?:gone|went|going|plump(?:ed|ing)|opt(?:ed|ing)|voted)\s(?:with|for)|hired|appointed|elected|promoted"
    r"|t(?:aken|ook)\son"
    r"|(?:used|kept|earmarked|reserved)\s(?:it|the\s(?:\w+\s)?(?:job|post|role|place|position|vacancy))\sfor"
    r"|(?:offered|g(?:iven|ave))\s(?:it|the\s(?:job|post|role|place|position))\sto)"
)
_ONE_OF_THEM = (
    r"(?:candidate|applicant|profile|person|wom[ae]n|m[ae]n|lady|gentleman|chap|lad|lass|girl|guy|fellow|one)"
)
_NAME = (
    r"(?-i:(?!Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Teams|Zoom|Skype|Google|"
    r"Option|Room|Plan|You\b)[A-Z][a-z'’]+\b)"
)
_THAT_ONE = (
    rf"(?:(?:a|the)\s(?:other\s)?(?:\w+\s)?{_ONE_OF_THEM}(?=\s(?:who|from|with|that|whom|we\smet)\b)"
    rf"|(?:an?other|the\sother|a\s(?:quite\s)?different)\s{_ONE_OF_THEM}\b|(?-i:M(?:r|rs|s|iss)\.?\s|Dr\.?\s){_NAME})"
)
_TO_DO_IT = (
    r"(?!\s(?:to\s(?:see|meet|interview|show|help|talk|speak|chair|sit|lead|answer|call|ring)|as\syour|for\syour"
    r"|who\s(?:can|will|could)))"
)
_CHOSE_THAT_ONE = expression(
    rf"(?:{_OPENS}|\b(?:and|has|have|then)\s){_WHEN}(?:(?:{_PICKED}|{_HIRED})\s{_THAT_ONE}"
    rf"|{_HIRED}\s{_NAME}\s{_NAME}){_TO_DO_IT}"
    rf"|{_OPENS}{_WHEN}(?:gone|went|going)\s(?:with|for)\s{_NAME}(?=\s?[.,;!–—-]|\s?\Z|\s(?:in\sthe\send|who"
    rf"|instead|from))"
    r"|\bit(?:['’]s|\sis|\swas)\sthe\s(?:other\s)?(?:\w+\s)?(?:candidate|applicant)\s(?:from|with)\b",
    re.IGNORECASE,
)
"""Whom they chose, by what tells that one from the reader: "the woman from Leeds", "Mr Pell"."""
_THAT_ONE_IS = expression(
    r"[,;–—-]\s?(?:and\s|but\s)?(?:that|this|the)\s(?:one|place|post|seat|spot|job)\s(?:is|was)\s"
    rf"(?:{_NAME}|{_THAT_ONE}|some(?:one|body)|already)"
    r"|\bit\s(?:went|goes|has\sgone|is\sgoing)\sto\s(?:the\sother|an?other|some(?:one|body)"
    r"|a\s(?:\w+\s)?(?:candidate|applicant|colleague"
    rf"|person))\b|\bone\sof\syou\b[^.?!;]{{0,30}}\bit\s(?:went|goes|has\sgone)\sto\s{_NAME}",
    re.IGNORECASE,
)
"""To whom the only one went: "the funds stretch to one, and that one is Priya"."""
_HEAD = (
    r"(?:an?other|a\s(?:second|third|fourth|fifth|new|full|whole|full-time|part-time)|one\smore|two|an\sextra"
    r"|any\smore|this|the|more)\s"
    r"(?:\w+\s)?(?:persons?|people|pairs?\sof\shands|hands|wages?|salar(?:y|ies)|posts?|members?\sof\sstaff"
    r"|employees?|jobs?|roles?|staff"
    r"|positions?|hires?|heads?|body|mouth)\b(?!\s(?:description|advert|interview))"
)
_CANNOT = (
    r"(?:can(?:['’]?t|not|\snot)|could(?:n['’]?t|\snot)|(?:am|are|is|was|were|['’]re"
    r"|['’]m)(?:n['’]t)?\s(?:not\sable|unable|not\sin\sa\sposition)\sto)"
)
_CANNOT_PAY = expression(
    rf"\b{_CANNOT}\s(?:\w+\s)?(?:make\sthe\s(?:sums|numbers|figures|money|budget|maths?|books)\s(?:work|add\sup"
    rf"|stretch|balance)\s(?:for|on|with)"
    rf"|(?:stretch|run|rise|go|commit)\sto|afford(?:\sto\s(?:take|hire|pay|have|employ|bring|keep)(?:\son|\sin)?)?"
    rf"|justify|fund"
    rf"|pay\s(?:for)?|find\sthe\smoney\sfor)\s{_HEAD}",
    re.IGNORECASE,
)
_AFFORDS_NO = expression(
    rf"\b{_CANNOT}\s(?:\w+\s)?(?:afford|justify|fund|pay\sfor|run\sto|stretch\sto)\s(?:to\s\w+\s)?"
    r"(?:an?other|a\s(?:second|third|fourth|new)|one\smore|an\sextra)\s(?P<whom>[\w-]+(?:\s[\w-]+){0,2})",
    re.IGNORECASE,
)
"""For whom there is no money, by their occupation: "I can't afford a second groomer"."""
_CANNOT_TAKE = expression(
    rf"\b(?:{_CANNOT}|wo['’]?n['’]?t|will\snot|['’]?m\snot|not\sgoing\sto)\s(?:be\sable\sto\s)?(?:\w+\s)?"
    r"(?:(?:tak(?:e|ing)\syou\s(?:on\b(?!\s(?:the|a|mon|tue|wed|thu|fri|sat|sun|\d))|(?=without|because"
    r"|with\s(?:less|fewer|under|only|no)))"
    r"|tak(?:e|ing)\syou(?=\s?[.,;!–—-]|\s?\Z)|(?:employ|hir)(?:e|ing)?\syou\b))"
    r"|\b(?:wo['’]?n['’]?t|will\snot|can(?:['’]?t|not)|do(?:es)?(?:n['’]t|\snot)|(?:not\s(?:allowed|permitted"
    r"|insured)|(?:n['’]t|not)\s(?:allow|let|permit)\s"
    r"(?:us|me|him|her|them))\sto)\s(?:have|take(?:\son)?|employ|hire|insure|cover|accept)\s(?:any(?:one|body)"
    r"|people|drivers?|staff)\s(?:\w+\s)?"
    r"(?:under|below|without|with\s(?:less|fewer|no|under))\b",
    re.IGNORECASE,
)
"""What stands in the way of who would: money, a rule, the reader's years."""
_AMONG_THEM = expression(
    r"\b(?:applicants|candidates|people)\b[^.?!;]{0,15}?\b(?:you(?:rself)?\s(?:are\s)?(?:among|amongst|included)"
    r"|including\syou(?:rself|rs)?)\b"
    r"[^.?!;]{0,30}?\b(?:will|are|were|could|have|can)(?:n['’]t|\snot|\sno\slonger)\b",
    re.IGNORECASE,
)
_NEEDS_NOBODY = expression(
    rf"\b{_WHO}(?:['’]re|\sare|['’]m|\sam)?\s{_WHEN}(?:(?:wo|do|sha)n['’]?t|(?:will|do|shall)\snot|no\slonger|not)\s"
    r"(?:be\s|actually\s|now\s|going\sto\s(?:be\s)?)?"
    r"(?:need(?:ing)?|requir(?:e|ing)|look(?:ing)?\sfor|hir(?:e|ing)|tak(?:e|ing)\son|want(?:ing)?)\s"
    r"(?:any(?:one|body)|some(?:one|body)|(?:any\s)?(?:more|new|extra)\s(?:people|staff|hands|help)"
    r"|an?\s(?:[\w-]+\s)?(?P<post>[\w-]+))"
    r"\b(?!\s(?:else\s)?(?:to|who)\b)",
    re.IGNORECASE,
)
_FREE = r"(?:vacanc(?:y|ies)|openings?|(?:open\s)?(?:positions?|roles?|posts?|jobs?)|places?|work|hours|shifts)"
_HAS_NOTHING = expression(
    rf"\b(?:we|i)(?:['’]ve\snot\sgot|\s(?:currently\s|presently\s)?(?:(?:do\snot|don['’]?t)\s(?:currently\s"
    rf"|presently\s|actually\s)?have|have(?:n['’]?t|\snot)(?:\sgot)?))"
    r"\s(?:anything\s(?:suitable|going|available|free|open|for\s(?:you|someone|somebody|your)"
    r"|that\s(?:would\s)?(?:fits?|suits?)|"
    rf"in\syour)|any\s(?:[\w-]+\s){{0,3}}?{_FREE})\b"
    rf"|\b(?:we|i)(?:['’]ve)?\s(?:currently\s|presently\s)?(?:have|got)\s(?:currently\s"
    rf"|presently\s)?no\s(?:[\w-]+\s){{0,2}}?{_FREE}\b"
    rf"|(?<!\bwhom\s)(?<!\bwhich\s)(?<!\bwhere\s)\bthere\s(?:are|is)\s(?:currently\s|presently\s"
    rf"|now\s)?no\s(?:[\w-]+\s){{0,2}}?{_FREE}\b",
    re.IGNORECASE,
)
_LEAVES_NOTHING = expression(
    r"\b(?:leaves?|leaving)\s(?:(?:me|us)\s(?:with\s)?)?"
    rf"(?:nothing|no\s(?:[\w-]+\s)?(?:{_FREE}|room|need|space))\s(?:\w+\s)?for\s(?:you|an?)\b"
    r"(?!\sto\s(?:sign|bring|prepare|pay|worry|fill|ask|add|say|decide))"
    r"|\bthere(?:['’]s|\sis)\s(?:\w+\s)?nothing\s(?:more\s|else\s)?(?:i|we)\scan\s(?:\w+\s)?do\sfor\syou\b"
    rf"|\bthere(?:['’]s|\sis)\s(?:no\slonger|not)\s(?:an?|any)\s(?:[\w-]+\s)?(?:desk|room|bench|need|{_FREE})\s"
    r"(?:here\s)?(?:for\s(?:you|an)|to\sfill)\b",
    re.IGNORECASE,
)
"""What is left for the reader once somebody of the house does it."""
_NOT_ONE_OF_THEM = expression(
    r"\b(?:short-?list\w*|chosen|chose|picked|selected|invited|appointed|hired|interviewing|seeing"
    r"|put\sthrough)\b[^.?!;]{0,60}?"
    r"\byou(?:['’]re|\s(?:are|were))(?:n['’]?t|\snot)\s(?:one\sof|among(?:st)?)\s(?:them|those)\b",
    re.IGNORECASE,
)
_NOT_NAMED = expression(
    r"\b(?:(?:short-?)?list|names|roster|rota|crew|cast|squad|line-?up|intake|selection)\b[^.?!]{0,80}?\b"
    r"(?:(?:yours|your\sname|you)\s?(?:is|are|was|were|['’]re)?\s?(?:n['’]t|not)\s(?:(?:one\sof|among(?:st)?|on|in"
    r"|part\sof)\s"
    r"(?:it|them|those|these|the\s(?:names|ones))|there)\b|none\sof\s(?:them|these|those)\s(?:is\s|are\s"
    r"|was\s)?(?:yours?|you)\b)",
    re.IGNORECASE,
)
_OF_ANOTHER_LIST = expression(
    r"\b(?:turned\s(?:down|away)|reject\w*|unsuccessful|struck|crossed|cut|cuts|dropped|ruled\sout|eliminated"
    r"|refused|laid\soff"
    r"|redundan\w+|missing|absent|gate|visitors?|guests?|mailing|waiting|reserve|applicants|find|see|add|spell\w*"
    r"|typo|yet)\b",
    re.IGNORECASE,
)
"""Who is on another list is not chosen by that: of those who were refused, of visitors, of papers that are missing."""
_NONE_CHOSEN = expression(
    r"\b(?:agreed\s(?:up)?on|appointed|chosen|chose|hired|decided\son|picked|going\s(?:to\sappoint|with)"
    r"|appoint(?:ing)?)\s"
    r"(?:nobody|no\sone|no-one|none\b(?:\sof\s(?:you|the\s\w+))?)\b(?!\s(?:so\sfar|yet|before|until|else))",
    re.IGNORECASE,
)
_SAID_NO = expression(
    r"\b(?:(?:the|our|my|their|his|her)\s(?:\w+\s)?)?(?:answer|verdict|decision|vote)\s(?:from\s\w+\s)?(?:is|was"
    r"|came\sback)\s"
    r"(?:an?\s|sadly\s|unfortunately\s|still\s|i['’]m\safraid\s){0,2}(?:\w+\s)?no\b(?=\s?[.,;:!–—-]|\s?\Z|\sfor\syou)"
    r"|\b(?:they|the\s(?:board|client|panel|partners?|team|committee|owner|boss|trustees|director|ceo|department"
    r"|firm|company))"
    r"(?:['’]ve|\shave|\shas)?\s(?:\w+ly\s)?said\sno\b(?=\s?[.,;!–—-]|\s?\Z|\sto\syou\b)",
    re.IGNORECASE,
)
_HOUSE = (
    r"(?:team|crew|staff|kitchen|ward|office|department|yard|shop|gang|squad|rota|roster|cohort|intake|stable|bar"
    r"|cellar"
    r"|workshop|studio|practice|surgery|school|desk)"
)
_PLACES = r"(?:places?|posts?|spots?|bunks?|seats?|positions?|vacanc(?:y|ies)|jobs?|berths?|beds?|chairs?|openings?)"
_IS_FULL = expression(
    rf"\b(?:we(?:['’]re|\sare)|(?:the|our)\s(?:\w+\s)?{_HOUSE}(?:['’]s|\sis|\sare))\s(?:\w+\s){{0,2}}?"
    r"(?:fully\s(?:staffed|crewed|manned|complemented)|(?:up\s)?(?:to|at)\s(?:full\s)?(?:strength|complement)"
    r"|complete|full\b(?!(?:\sup)?\s(?:of\b|(?:on\s)?(?:mon|tue|wed|thu|fri|sat|sun|that|today|tomorrow)"
    r"|for\s(?:interviews?|that\sday)\b|in\sthe\smorning\b)))\b"
    r"|\b(?:we|i)(?:['’]ve|\shave)\s(?:\w+\s)?(?:(?:our|a|the)\sfull\s(?:crew|team|complement|staff|quota|gang|rota"
    r"|set)"
    r"|(?:all|enough)\s(?:of\s)?(?:the\s)?(?:hands|people|staff|help|drivers|pickers|teachers|cooks)\b"
    r"(?!\s(?:to|who)\b(?!\slast)))"
    r"|\b(?:we|they|i)(?:['’]ve|\shave|\shad)?\s(?:just\s|already\s"
    r"|now\s)?filled\s(?:up\s)?(?:all\s(?:of\s)?)?(?:our|the|both|every|those)\s"
    rf"(?:(?!(?:interview|trial|audition|visit|appointment|meeting|reserve|first"
    rf"|other)\w*\s)[\w-]+\s){{0,3}}?{_PLACES}\b"
    rf"|\b(?:all|both|every|each)\s(?:(?:of|the|our|one|two|three|four|five|six|seven|eight|nine|ten"
    rf"|\d{{1,2}})\s){{0,3}}?"
    rf"{_PLACES}\s(?:has|have|are|is|were|was)\s(?:\w+\s)?(?:gone|taken|filled|spoken\sfor|given\sout|allocated)\b"
    rf"|\b(?:the|our|my)\slast\s(?:of\sthe\s)?(?:one|{_PLACES})\s(?:went|has\s(?:now\s)?gone|is\sgone"
    r"|(?:was|has\sbeen)\s(?:taken|filled))\b",
    re.IGNORECASE,
)
"""Who needs nobody, because nobody is missing: "we've our full crew", "the last bunk went on Sunday"."""
_NOT_FULL = expression(
    r"n['’]t\b|\b(?:not|never|nearly|almost|if|unless|when|once|until|till|before|whether|as\ssoon\sas|want|need"
    r"|like)\b",
    re.IGNORECASE,
)
_DOES_WITHOUT = expression(
    r"\b(?:we|i)(?:['’](?:re|ll|d|ve)|\s(?:are|will|shall|have|had))?\s(?:\w+\s){0,3}?"
    r"(?:make\sdo|making\sdo|manag(?:e|ing)|do(?:ing)?|cop(?:e|ing)|get(?:ting)?\sby|carry(?:ing)?\son|struggl(?:e"
    r"|ing)\son)\s"
    r"(?:without\s(?:(?:one|any(?:one|body)|an?other)\b(?!\s(?:of|visit|meeting|interview|form|copy))"
    r"|an?\s(?:new\s)?(?P<post>[\w-]+))"
    r"|as\swe\sare|between\sus|among(?:st)?\sourselves|by\sourselves|on\sour\sown"
    r"|with\s(?:wh(?:o|at)|those|the\s\w+)\s(?:that\s)?we(?:['’]ve|\shave)|with\s(?:the\s)?(?:agency|temps?"
    r"|contractors?))\b",
    re.IGNORECASE,
)
"""Who fills no post, and lives with what there is: "we had better carry on with the agency"."""
_GOES_TO_NAMED = expression(
    rf"\b(?:is|['’]s|will\sbe|has\sbeen|['’]ll\sbe|(?:is|will|['’]ll|be)\sheld\s\w+\s\w+)\s(?:\w+ly\s)?"
    r"(?:(?:stepping|moving|going)\sup\sto|(?:taking\sover|joining\sus|starting|coming\sin)\s(?:[\w\s]{0,20}?\s)?as"
    r"|(?:promoted|appointed|moved)\s(?:in)?to\s(?:it|the\s(?:role|post|job|position))"
    r"|(?:promoted|appointed|named)\s(?:as\s)?(?:our|the)\snew)\b"
    r"|\b(?:joins\sus|takes\sover|steps\sup|starts)\s(?:[\w\s]{0,20}?\s)?as\s(?:our|the)\b"
    r"|\b(?:the|a|another)\s(?:\w+\s)?(?:wom[ae]n|m[ae]n|lady|gentleman|chap|lad|lass|girl|guy"
    r"|fell(?:ow|a|er)|bloke|boy|colleague)"
    r"(?:\s(?:who|that|we|from|with)\b(?!\s(?:will|can|shows?)\b)[^.?!;,]{0,40}?)?"
    r"\s(?:starts|begins|joins\sus|is\s(?:starting|beginning|joining\sus))\s"
    r"(?:here\s|with\sus\s|work\s)?(?:in|on|from|next|as|tomorrow|today|this|(?:mon|tues|wednes|thurs|fri|satur"
    r"|sun)day)\b"
    rf"|{_NAME}\s(?:(?:starts|begins|joins\sus)|will\s(?:be\s)?(?:start(?:ing)?|begin(?:ning)?"
    rf"|join(?:ing)?(?:\sus)?))\s"
    r"(?:here\s|with\sus\s|work\s)?(?:in|on|from|next|as)\b"
    rf"|\b(?:our|the)\snew\s(?:\w+\s)?\w+\s(?:is|will\sbe)\s(?:(?-i:M(?:r|rs|s|iss)\.?|Dr\.?)\s)?{_NAME}"
    rf"|\b(?:post|role|job|position|lectureship|chair|fellowship|headship|curacy|tenancy)\s(?:will\sbe|be"
    rf"|is\sto\sbe|is\snow)\s"
    rf"(?:held|filled|taken(?:\sup)?)\s(?:[\w\s]{{0,20}}?\s)?by\s(?:(?-i:M(?:r|rs|s|iss)\.?|Dr\.?"
    rf"|Prof\.?)\s)?{_NAME}",
    re.IGNORECASE,
)
"""Who has a post now, by name: it may be the one that the reader is after."""
_A_POST = r"(?:posts?|roles?|positions?|jobs?|vacanc(?:y|ies)|openings?|headcount|opportunity)"
_OF_THEIRS = rf"(?:the|our|your|this|that)\s(?:[\w-]+\s){{0,3}}?{_A_POST}"
NO_MORE = expression(
    rf"\b{_OF_THEIRS}\s(?:(?:has|have|was|is|were|now|also|sadly)\s){{0,2}}(?:(?:fallen|fell)\s(?:an?\s)?(?:victim|prey)\sto"
    r"|(?:(?:become|became)\s)?(?:an?|one|among)\s(?:of\s)?(?:the\s)?casualt(?:y|ies)\b|did(?:n['’]t|\snot)\ssurvive\b|(?:died|vanished|perished)\b)"
    rf"|\b(?:took|taken|swept|swallowed|dragged)\s{_OF_THEIRS}\s(?:away\s|down\s)?(?:along\s)?with\s(?:it|them)\b"
    rf"|(?:\band|,)\s(?:with\s(?:it|that|them),?\s{_OF_THEIRS}|{_OF_THEIRS}\s(?:(?:has\s)?(?:gone|went|died|disappeared|vanished|disappears)\s)?(?:along\s)?with\s(?:it|them))"
    r"(?=\s?[.,;!–—-]|\s?\Z)"
    rf"|\bthere\s(?:wo['’]?n['’]?t|will\snot|will\sno\slonger|isn['’]t\sgoing\sto|is\snot\sgoing\sto|is\sno\slonger\sgoing\sto)\s(?:now\s)?be\s(?:an?|any)\s"
    rf"(?:[\w-]+\s){{0,3}}?{_A_POST}\b(?!\s(?:descriptions?|interviews?|adverts?|centres?|centers?|offers?|fairs?|talks?))"
    r"(?=\s(?:after\sall|now|any\s?more|here|this\syear|for\s(?:you|anyone|anybody))|\s?[.,;!–—-]|\s?\Z)",
    re.IGNORECASE,
)
"""The post is no more: "hiring was stopped on Friday, and the associate post went with it"."""
_THEIR_PEOPLE = (
    r"(?:lads?|lass(?:es)?|girls?|boys?|guys?|chaps?|blokes?|fell(?:a|er)s?|m[ae]n|wom[ae]n|lad(?:y|ies)|students?|locals?|workers?|hands"
    r"|temps?|apprentices?|pensioners?|teenagers?|youngsters?)"
)
_RELATED = r"(?:nephew|niece|cousin|son|daughter|brother|sister|neighbou?r|friend|mate|boy|girl|lad|wife|husband)s?"
_INSTEAD = expression(
    rf"(?:\b{_WHO}(?:['’](?:ve|re|m|s)|\s(?:have|has|are|am|is))?\s|,\s){_WHEN}(?:"
    rf"t(?:ook|aken|aking)\s(?:on\s)?(?:two|three|four|some|a(?:\scouple\sof)?|one\sof\s(?:the|our|my)|the)\s(?:[\w-]+\s){{0,2}}?{_THEIR_PEOPLE}\b"
    rf"|(?:hired|hiring|employed|chosen|picked|engaged|t(?:ook|aken|aking)\son|g(?:one|oing)\swith|went\swith)\s(?:my|our|his|her|their|the\sowner['’]s)\s"
    rf"(?:[\w'’-]+\s){{0,2}}?{_RELATED}\b"
    rf"|(?:went|gone|going)\sfor\san?\s(?:[\w-]+\s){{0,3}}?(?:{_THEIR_PEOPLE}|candidate|applicant)\b)"
    r"(?:(?!\b(?:to|you|at\s\d|first|slot|time|date|day|room|option)\b)[^.?!;]){0,40}?\binstead(?=\s?[.,;!–—-]|\s?\Z)",
    re.IGNORECASE,
)
"""Whom they took in place of the reader: "so I took two lads from the village instead"."""
_BEFORE_A_DAY = expression(
    r"\bbefore\s(?:the\s)?(?:\d|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)",
    re.IGNORECASE,
)
"""What makes nothing uncertain: "you can't be here before the 20th"."""
_BACK_AGAIN = expression(
    r"\b(?:but|then|until)\b[^.?!]{0,60}?\b(?:back|again|restored?|revived?|reinstated?|saved?|return(?:ed)?)\b",
    re.IGNORECASE,
)
_OTHERS_HAVE_IT = (
    _HAS_SOMEBODY,
    _LEAVES_NOTHING,
    _NOT_ONE_OF_THEM,
    _NONE_CHOSEN,
    _CHOSE_THAT_ONE,
    _THAT_ONE_IS,
    _CANNOT_PAY,
    _CANNOT_TAKE,
    _AMONG_THEM,
)
_NOT_SAID = expression(r"n['’]t\b|\b(?:not|never|hope|fear|may|might|could|would|nearly|almost)\b", re.IGNORECASE)
"""What makes it no refusal: a condition, a search that goes on, or that they were refused themselves ("we didn't get
the contract, they went with somebody else")."""
_MAY_COME = expression(
    r"\b(?:yet|to\s(?:tell|report|sign|say|add|show|do|send)|news|update|about|parking|left\sto)\b", re.IGNORECASE
)
_NOT_SO = expression(
    r"\b(?:(?:we|i)\s(?:did\snot|didn['’]t|never)\s(?:get|win|land)\s(?!any|some|a\sgood|enough)"
    r"|if|unless|until|till|['’]?til|once|(?<!\bi\s)(?<!\bwe\s)should|when|whether|before(?!\s?[.,;!]|\s?\Z)"
    r"|as\ssoon\sas"
    r"|in\scase|hope|hopefully"
    r"|(?:some(?:one|body)"
    r"|people)\slike\syou"
    r"|(?:still|also|now|and)\s(?:\w+\s)?(?:look\w*|need|want)\s(?:for\s)?(?:some|an?other|more|you))\b|\?",
    re.IGNORECASE,
)


@looks_for(
    NO_MORE,
    _INSTEAD,
    _IS_FULL,
    _NOT_NAMED,
    *_OTHERS_HAVE_IT,
    _NEEDS_NOBODY,
    _DOES_WITHOUT,
    _AFFORDS_NO,
    _HAS_NOTHING,
    _SAID_NO,
)
def place_is_taken(text: str) -> bool:
    """Given a sentence, return whether it says that whoever hires has found somebody, chose others, has nothing free,
    or cannot take the reader: "we've found somebody for the shop"."""
    said = text[:SEARCHED]
    if _is_full(said) or _is_lost(said):
        return True
    others = any(one.search(said) is not None for one in _OTHERS_HAVE_IT)
    found = others or _needs_nobody(said) or _affords_none(said) or _has_nothing(said) or _says_no(said)
    found = found or _is_not_named(said)
    return found and _NOT_SO.search(said) is None


@looks_for(_GOES_TO_NAMED)
def goes_to_somebody_named(text: str) -> bool:
    """Given a sentence, return whether it names who has a post now, "Sanjay is taking over as manager"."""
    found = _GOES_TO_NAMED.search(text[:SEARCHED])
    return found is not None and "?" not in text and _NOT_FULL.search(text[: found.start()]) is None


def _is_not_named(text: str) -> bool:
    return _NOT_NAMED.search(text) is not None and _OF_ANOTHER_LIST.search(text) is None


def _is_full(text: str) -> bool:
    """Whether nobody is missing: of a rota that is full until autumn no less."""
    found = _IS_FULL.search(text)
    return found is not None and "?" not in text and _NOT_FULL.search(text[: found.end()]) is None


def _is_lost(text: str) -> bool:
    """Whether the post is no more, or others were taken in the reader's place."""
    found = NO_MORE.search(text) or _INSTEAD.search(text)
    if found is None or _BACK_AGAIN.search(text[found.end() :]):
        return False
    return _NOT_SO.search(_BEFORE_A_DAY.sub(" ", text)) is None


def _needs_nobody(text: str) -> bool:
    needs = _NEEDS_NOBODY.search(text) or _DOES_WITHOUT.search(text)
    return needs is not None and (needs["post"] is None or needs["post"].casefold() in OCCUPATIONS)


def _affords_none(text: str) -> bool:
    found = _AFFORDS_NO.search(text)
    return found is not None and not OCCUPATIONS.isdisjoint(found["whom"].casefold().split())


def _has_nothing(text: str) -> bool:
    return _HAS_NOTHING.search(text) is not None and _MAY_COME.search(text) is None


def _says_no(text: str) -> bool:
    found = _SAID_NO.search(text)
    return found is not None and _NOT_SAID.search(text[: found.end()]) is None
