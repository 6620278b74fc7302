"""What whole sentences say: an offer is taken back, "not yet", slots to choose from, an hour that was fixed."""

from __future__ import annotations

import re
from collections.abc import Sequence

from agent.classification.sentences.looked_for import looks_for
from agent.classification.sentences.regrets import DECLINING, declines
from agent.classification.sentences.selections import selects_for_a_post
from agent.expressions import SEARCHED, expression, searched

OFFER_BACK = "offer-taken-back"
"""The signal of an offer that is taken back, however glad they were to make it."""

_OFFER = (
    r"(?:(?:your|our|the|this|that|my|a|any)\s(?:(?:conditional|contingent|verbal|written|formal|job|earlier|previous"
    r"|original|provisional|employment)\s){0,2}offer|(?:the|your)\soffer\sletter|(?:the|your)\sletter\sof\soffer)"
)
_BACK = (
    r"(?:withdrawn|rescinded|revoked|retracted|lapsed|expired|(?:null\sand\s)?void|pulled|cancell?ed|off\sthe\stable)"
)
_TAKEN_BACK = expression(
    rf"""\b(?:
        {_OFFER}\b (?:\s[\w'’()&-]+){{0,12}}? \s (?:has|have|is|was|been|be) (?:\s(?:now|been|therefore|thus|hereby
            |formally|regrettably|unfortunately|accordingly|also|already)){{0,3}} \s {_BACK}
        | (?:withdraw|rescind|revok|retract|pull)(?:ing|e)? (?:\s[\w'’]+){{0,1}} \s {_OFFER}
        | (?:tak(?:e|ing)|took|have\sto\stake)\s(?:\w+\s)?back
            \s(?:(?:my|our|the|that)\s(?:\w+\s)?(?:letter|offer|contract)|{_OFFER})
        | {_OFFER} \s (?:\w+\s){{0,2}}? (?:lapses|falls\saway|no\slonger\sstands|cannot\sstand|cannot\sbe\shonou?red)
        | conditions\sof\s{_OFFER}\s(?:have|were|has)\snot
        | (?:no\slonger|cannot|unable\sto|not\sable\sto) \s (?:honou?r|go\sahead\swith|stand\sby|confirm) \s {_OFFER}
    )""",
    re.IGNORECASE | re.VERBOSE,
)
_NOT_SO = expression(
    r"\b(?:if|unless|should|until|before(?!\syou(?:['’](?:ve|d)|\shave|\shad)?\s(?:\w+\s)?(?:signed|accepted|answered|replied|started))|otherwise|(?:post|after|failing|beyond)\s(?:which|that|then)|will|would"
    r"|(?-i:may)|might|could|other|another|"
    r"(?:first|preferred)\s(?:choice|candidate)|to\s(?:him|her|them)|not\sbeen\s(?:with|re|la|pu|can)\w+"
    r"|not\swithdr\w+"
    r"|you\s(?:have\s)?withdr\w+|will\snot|no\sintention|never|whether)\b|\?",
    re.IGNORECASE,
)
"""What only may happen, is denied, or was somebody else's."""
_ANEW = expression(
    r"\b(?:new|revised|amended|corrected|fresh|updated|replacement|improved|another)\s(?:\w+\s)?(?:offer|letter"
    r"|contract|one)\b"
    r"|\b(?:re-?issu\w+|instead|ignore|disregard|by\smistake|in\serror|still\sstands?|(?:offer|it)\sstands)\b",
    re.IGNORECASE,
)
"""What is offered in its place, or not taken back at all."""
_A_DAY = expression(r"\s(?:on|by|at|after|from)\s|\s(?:together|up|forward)\b", re.IGNORECASE)
"""What follows a day until which one may answer, or what was only put together."""

_NOT_YET = expression(
    r"^\W*(?:(?:hi|hey|hello|dear|morning|evening|no|sorry|afraid)\b[\s,!.–-]{0,3})?(?:[^\W\d_]{2,15}[,!]\s)?"
    r"(?:(?:no|sorry|afraid)\b[\s,–-]{0,3})?"
    r"(?:not\syet|nothing\syet|no\s(?:news|word|decision|update)\s(?:as\s)?yet|still\snothing|still\sno\s(?:news"
    r"|word))"
    r"(?:\s(?:here|from\s(?:them|him|her|above)|this\send|i['’]?m\safraid|sorry|unfortunately))?\s*(?:[,.;:!–—-]|$)",
    re.IGNORECASE,
)
_WEEKDAY = r"(?:mon|tue|wed|thu|fri)[a-z]{0,6}\b\.?"
_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b"
_CLOCK = r"(?:\d{1,2}[:.h]\d\d|\d{1,2}\s?[ap]\.?m\b|\bnoon\b)"
_SLOT = expression(
    rf"^\W*(?:(?:option\s)?[1-9a-e][.):]\W*)?(?:{_WEEKDAY}|\d{{1,2}}(?:st|nd|rd|"
    rf"th)?[\s-]{_MONTH})[^?!]{{0,40}}?{_CLOCK}",
    re.IGNORECASE,
)
"""A line that is a day and an hour, as one of several to choose from."""
_LONGEST_SLOT = 80  # characters of such a line
_CHOICE = expression(
    r"\b(?:any\s(?:one\s)?of|one\sof|which|whichever|your\s(?:choice|preference)|prefer\w*|options?|slots|choose|pick"
    r"|(?:following|these|below|possible|available)\s(?:times|dates|slots|days)|times\s(?:are|below))\b",
    re.IGNORECASE,
)
_IS_SET = expression(
    r"^\W*(?:[^\W\d_]{2,15},\s)?(?:(?:as|per|further\sto|following)\s[^?,]{2,60},\s)?"
    r"(?:great|perfect|lovely|super|ok|okay|good|thanks|right)?[\s,!.–-]{0,3}"
    r"(?:(?:so|then)\s)?(?:(?:we|you)(?:['’]re|\sare)\s|that['’]?s\s|it['’]?s\s)?(?:now\s)?"
    rf"(?:(?<=re\s)set|all\s(?:set|booked|confirmed|sorted|fixed)|locked\sin|booked\sin"
    rf"|confirmed)\sfor\s[^?]{{0,40}}?{_CLOCK}"
    rf"|^\W*(?:please|kindly)\s(?:join|dial\sin|log\s(?:in|on)|connect)\b[^?]{{0,60}}?\sat\s{_CLOCK}",
    re.IGNORECASE,
)
_MAY_NOT_BE = expression(r"\b(?:if|unless|until|once|provisionally|subject\sto)\b|\?", re.IGNORECASE)
_ANSWERS_EARLY = 3  # sentences, a greeting among them

_HAD_FIXED = expression(
    r"\b(?:(?:we|i)(?:['’]d|\shad)\s(?:\w+\s)?(?:you\s(?:down|in|booked|pencilled|scheduled|at|on)|"
    r"(?:put|booked|pencilled)\syou"
    r"|planned|arranged|agreed|said|scheduled|pencilled)|you\s(?:were|had\sbeen)\s(?:\w+\s)?(?:booked|down|scheduled"
    r"|pencilled|due|in\sfor|to\s(?:see|meet|come))|(?:was|were)\s(?:meant|supposed|going)\sto\s(?:see|meet|talk|"
    r"speak|be))\b"
    rf"[^?!]{{0,60}}?(?:{_CLOCK}|\b{_WEEKDAY}|\d{{1,2}}(?:st|nd|rd|th)\b|\bat\s\d{{1,2}}\b)",
    re.IGNORECASE,
)
_OTHER_HOUR = expression(
    rf"(?:{_CLOCK}|\b{_WEEKDAY}|\b\d{{1,2}}(?:st|nd|rd|th)?\b|\b(?:earlier|later|another|instead|sooner|different|"
    rf"same\sday|week)\b)[^?]{{0,80}}\?",
    re.IGNORECASE,
)
_NOW_AT = expression(
    rf"\b(?:arrive|come|turn\sup|report|be\s(?:here|there|with\sus)|make\sit|now|has\sbecome"
    rf"|will\sbe)\s(?:\w+\s){{0,2}}?"
    rf"(?:for|at|to)?\s?{_CLOCK}(?![^.?!]{{0,60}}\b(?:park|sign\s(?:in|yourself)|register|(?:fill|read)\s|badge"
    rf"|security|"
    r"early|pass)\b)",
    re.IGNORECASE,
)
"""The hour that holds now, where another one was fixed; to come early for that one is no other."""
_WORKS_NO_MORE = expression(
    rf"\b(?:{_WEEKDAY}|tomorrow|today|{_CLOCK}|(?:the|that|this|our|your)\s(?:\w+\s){{0,2}}?(?:slot|time|day|date"
    rf"|hour|"
    r"morning|afternoon)(?:\s(?:we|i|you)\s(?:\w+\s)?\w+)?)(?:\s(?:at|morning|afternoon|evening)(?:\s\w+)?)?,?\s"
    r"(?:\w+\s)?(?:(?:wo|does|is|ca|do)n['’]?t|(?:will|does|is|can)\s?not)\s(?:going\sto\s"
    r"|gonna\s)?(?:be\s)?(?:work\w*|do|"
    r"suit|possible|happen\w*|be\sany\sgood|good)\b[^.?!;]{0,30}?\b(?:any\s?more|any\s?longer|now|after\sall)\b",
    re.IGNORECASE,
)
"""A day that was agreed, and works no more."""
_STAY_AWAY = expression(
    r"(?:\A|[,;:.!–—-]\s?|\b(?:so|please|pls|and|but)\s)(?:do\snot|don['’]?t)\s(?:\w+\s)?(?:come|turn\sup|drive)\s"
    r"(?:(?:in|over|up|down|out|along|round|by)\s)?(?:on\s)?(?:the\s|this\s|next\s)?(?:(?:mon|tues|wednes|thurs|fri"
    r"|satur|sun)day"
    r"|tomorrow|today)\b(?=\s?[.,;!–—-]|\s?\Z|\s(?:after\sall|any\s?more|please|then|now)\b)"
    r"|\b(?:you(?:['’]d|\shad)?\s(?:\w+\s)?(?:better|best)|best|please|kindly|you(?:['’]d|\swould)?\s(?:should|must|(?:need|have|want)\sto)|better)\s"
    r"stay\s(?:at\shome|where\syou\sare|away|put|home)\b[^.?!;]{0,20}?\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|today)\b(?![^.?!;]*\b(?:video|zoom|teams|online|phone|instead)\b)",
    re.IGNORECASE,
)
"""An hour to which the reader is told not to come: "don't come Monday, we have a flood"."""
_OF_THE_POST = expression(r"\b(?:job|post|role|position|vacancy|place|work)(?:['’]s|\s(?:is|has|was))\b", re.IGNORECASE)
"""Where it says why, and that is the post, more ends than an interview."""
_TAKEN_OFF = expression(
    r"\b(?:no\slonger\s(?:on|in)|(?:has|have|was|were|is|are|been)\s(?:\w+\s)?(?:removed|deleted|taken"
    r"|struck)\s(?:off|from|out\sof))"
    r"\s(?:your|the|our|my)\s(?:\w+\s)?(?:schedule|calendar|diary|agenda|list\sof\s(?:events|appointments"
    r"|interviews))\b"
    r"|\b(?:(?:hold|hang)\sfire\s(?:on|for|about)|stand\sdown\s(?:for|on|from)|(?:do\snot"
    r"|don['’]?t)\s(?:make\sthe\s(?:trip|journey)|set\sout"
    r"|travel)\s?(?:for|on)?)\s(?:the\s|this\s|next\s)?(?:(?:mon|tues|wednes|thurs|fri)day|tomorrow|today)\b"
    r"(?!\s(?:before|until|without|unless|if|by))"
    r"|\bno\s(?:point|use|sense)\s(?:in\s)?(?:you(?:r)?\s)?(?:coming|setting\s(?:out|off)|travell?ing|making\sthe\s(?:trip|journey|drive))\b"
    r"(?=\s?(?:[.,;!–—-]|\Z)|\s(?:on\s)?(?:mon|tues|wednes|thurs|fri|satur|sun|to)(?:day|morrow)\b|\s(?:in|up|over|down|out)\b(?!\s(?:before|by|for|with|early)))",
    re.IGNORECASE,
)
"""What is no longer on: "no longer in our diary", "hold fire on Thursday"."""
_MOVES_IT = expression(
    r"(?:^\W*|\b(?:i(?:['’]?m|\sam|['’]ve|\shave)|we(?:['’]?re|\sare|['’]ve|\shave)|just|so|sorry|(?:need|had|have"
    r"|going|want)\sto"
    r"|let['’]?s|ok(?:ay)?|quick\s(?:note|one)|heads[\s-]?up|will|to|[A-Z]\w+,)[\s:,–—-]{1,3})"
    r"(?:mov(?:e|ed|ing)|push(?:ed|ing)?|shift(?:ed|ing)?|bump(?:ed|ing)?|slid(?:e|ing)?|nudg(?:e|ed|ing)|br(?:ing"
    r"|inging|ought)"
    r"|switch(?:ed|ing)?|slip(?:ped|ping)?|knock(?:ed|ing)?|swap(?:ped|ping)?)\s"
    rf"(?:this|it|us|you|things|(?:our|the|your|today['’]?s|tomorrow['’]?s|{_WEEKDAY}(?:['’]?s)?)\s(?:[\w&-]+\s){{0,3}}?"
    r"(?:call|chat|meeting|interview|slot|talk|one|start|time))\b(?:[^.?!;]{0,30}?\b(?:to|until"
    r"|till)\s(?:[^.?!;]{0,20}?"
    r"(?:\d{1,2}[:.]\d\d|\d{1,2}\s?[ap]\.?m\b|noon|midday)"
    rf"|(?:(?:next\s|this\s)?{_WEEKDAY},?\s(?:at\s)?)?(?:about\s|around\s)?\d{{1,2}}\b(?!\s?(?:%|[a-z]*st\b"
    r"|people|rounds?|"
    r"stages?|weeks?|months?|years?|hours?|days?)))"
    r"|\s(?:back|out|on|forward|along|up|down)\s(?:by\s)?(?:(?:an?|half\san|one|two)\s(?:hour|day|week"
    r"|half[\s-]?hour)s?\b"
    r"|\d{1,3}\s?(?:min\w*|hours?|hrs?|days?)\b|a\s(?:bit|little|touch|smidge)\b)|\s(?:half\san\shour|an\shour"
    r"|\d{1,2}\smin\w*)\s"
    r"(?:later|earlier|on|back)\b)"
    r"|\b(?:(?:i|we)(?:['’]ll|\swill|\sshall)|let['’]?s)\smake\s(?:it|that|this)\s"
    r"(?:(?:at|for|about)\s)?(?:\d{1,2}(?:[:.]\d\d)?"
    r"|half\s(?:past\s)?\w+|quarter\s(?:past|to)\s\w+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon)"
    r"(?:\s?[ap]\.?m\b\.?|\so['’]?clock)?\s(?:instead|rather)\b(?!\sof\s\d+\s(?:people|candidates|days|weeks|hours))"
    r"|\b(?:(?:has|have|is|are|was|been|be|being|stands?|gets?)\s(?:now\s|been\s|also\s){0,2}preponed"
    r"|(?:like|want|wish|need|had|have|going|decided|propose|request)\sto\sprepone)\b"
    r"|\b(?:interview|meeting|call|discussion|round|slot)\b[^.?!;]{0,40}?\s(?:has|have|is|was|stands?)\s(?:now\s|been\s){0,2}advanced\sto\s(?:the\s)?"
    rf"(?:{_WEEKDAY}|\d{{1,2}}(?:st|nd|rd|th)?\s(?:of\s)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\d{{1,2}}[:.]\d\d|\d{{1,2}}\s?[ap]\.?m\b)",
    re.IGNORECASE,
)
"""What moves an hour that is set, as calendars let one say: "Moving this one to 10:30", "bumping us an hour on"; and as
one says in India: "has been preponed to Friday"."""
_STAGE = (
    r"(?:the\s|our\s|a\s)?(?:next|final|second|third|last|face[\s-]to[\s-]face|in[\s-]person|interview)"
    r"(?:\s(?:and\s(?:final|last)|interview|selection|face[\s-]to[\s-]face))?\s?(?:rounds?|stages?|steps?|phase"
    r"|interviews?|lot|part)?"
)
_THROUGH = expression(
    rf"\b(?:you(?:['’]ve|\shave)\s(?:\w+\s)?(?:(?:made\sit|got(?:ten)?\s(?:it|through)|passed|progressed|advanced"
    rf"|moved|"
    r"come|sailed|been\s(?:moved|advanced|progressed|put|selected|chosen|picked))\s(?:\w+\s){0,3}?(?:to|into|for"
    r"|onto?)\s"
    rf"{_STAGE}|been\sshort[\s-]?listed|made\s(?:it\s(?:on)?to\s)?(?:the|our)\sshort[\s-]?list)"
    r"|your\s(?:application|cv|r[eé]sum[eé]|profile)\s(?:has\sbeen|was|is)\s(?:\w+\s)?(?:short[\s-]?listed\sfor\s"
    r"(?:(?:an?|the|our|your)\s)?(?:\w+\s)?(?:calls?|chats?|conversations?|interviews?|meetings?)"
    r"|positively\s(?:reviewed|assessed|received)|(?:reviewed|assessed|received)\s(?:\w+\s)?positively)"
    rf"|you(?:['’]re|\sare)\s(?:\w+\s)?through(?:\sto\s{_STAGE})?(?=\s?[.!,–—-]|\sto\s(?:the|our)\b)"
    r"|(?:mov|putt?|tak|bring|advanc|progress|carry|pass)(?:e|ing)?\s(?:you|your\sapplication)\s(?:(?:forward|on"
    r"|through|up|"
    rf"along|ahead)\s){{0,2}}?(?:on)?(?:to|into)\s{_STAGE})",
    re.IGNORECASE,
)
"""Who goes on to the next stage."""
_NOT_THROUGH = expression(
    r"n['’]t\b|\b(?:not|no|never|unable|cannot|unfortunately|regret|sorry|sadly|if|whether|should|until|unless"
    r"|once|when|"
    r"would\shave|could\shave|others?|another|some(?:body|one)|decid(?:e|ing)|considering|hop(?:e|ing)|may|might"
    r"|before)\b|\?",
    re.IGNORECASE,
)
_ONE_WAY = expression(
    r"\b(?:one[\s-]?way|on[\s-]?demand|pre[\s-]?recorded|self[\s-]?recorded|asynchronous"
    r"|digital)\s(?:video\s)?interview\b|\bone[\s-]?way\svideo\b(?=[^.?!]{0,60}(?:[.,;!]|\Z))",
    re.IGNORECASE,
)
_RECORDS_IT = expression(
    r"\b(?:invit\w+\s(?:you|to)|please|kindly|you\s(?:can|may|will|have)|(?:complete|submit|record|take)\syour"
    r"|would\slike\s(?:to\s(?:get\sto\s)?(?:know|meet|hear|see|learn)|you\sto))\b",
    re.IGNORECASE,
)
_ADVICE = expression(
    r"\b(?:how\sto|tips?|guides?|ace|employers|companies|firms|candidates|coach\w*|webinar|course|practi[cs]e"
    r"|when\syou)\b",
    re.IGNORECASE,
)
"""Who writes of such interviews, and holds none."""
_SETS_A_TASK = expression(
    r"\b(?:can|could|would)\syou\s(?:please\s|also\s|maybe\s)?(?:do|complete|have\sa\sgo\sat|work\son|prepare|take\son)\s"
    r"(?:us\s)?an?\s(?:(?:small|short|quick|brief|little|mini|tiny|simple)\s)(?:[\w-]+\s){0,2}(?:task|assignment)\b"
    r"(?!\s(?:on|during|at)\sthe\s(?:day|interview))",
    re.IGNORECASE,
)
"""What they have the user do at home, of whatever field it is: "Can you do a small design task?"."""
_HANDED_OVER = expression(
    r"\b(?:here['’]?s|here\sis|(?:please\sfind\s)?attached\s(?:is|are|you(?:['’]ll|\swill)\sfind)|please\sfind\sattached|i(?:['’]ve|\shave)\sattached"
    r"|i(?:['’]m|\sam)\s(?:attaching|sending\syou))\s(?:the|our|your|an?)\s(?:[\w-]+\s){0,3}?(?:take-?home(?:\s\w+)?|exercise|task|case\sstudy|assignment"
    r"|(?:coding|skills|technical|written|design|writing)\stest)\b(?!\s(?:you|which\syou|that\syou)\s(?:did|sent|wrote|submitted|gave|handed))",
    re.IGNORECASE,
)
_TIME_FOR_IT = expression(
    r"\b(?:by\s(?:the|mon|tues|wed|thu|fri|sat|sun|noon|end|\d)|until|till|up\sto|within|take\s(?:as|up|about|no)|hours?|minutes|days?|a\sweek|deadline|send"
    r"|return|submit)",
    re.IGNORECASE,
)
_ON_THE_DAY = expression(
    r"\b(?:on\sthe\sday|at\s(?:the|your)\sinterview|during\s(?:the|your)|in\sthe\sroom|together)\b", re.IGNORECASE
)
_HOLDS = expression(r"\b(?:still\s|unchanged|stands|holds|remains|as\s(?:it\s)?was|confirm\w*)\b", re.IGNORECASE)
_DECISION_WAS = expression(
    r"\b(?:decision|outcome|verdict|choice|appointment)\s(?:was|is|had\sbeen|has\sbeen)\s(?:\w+\s)?(?:due|expected|"
    r"to\s(?:be|have)"
    r"|put\s(?:off|back)|postponed|deferred|delayed|adjourned|meant\sto)\b",
    re.IGNORECASE,
)
_GOES_SLOWLY = expression(
    r"\b(?:applications?|selection|recruitment|shortlisting|hiring|reviews?|reviewing|process(?:ing)?"
    r"|decisions?)\b[^.?!;]"
    r"{0,60}\b(?:more\sslowly|slower|later\sthan|behind\s(?:schedule|plan)|delayed)\b"
    r"|\bdelays?\s(?:to|in|with)\s(?:\w+\s){0,4}?(?:applications?|selection|recruitment|shortlisting|hiring"
    r"|decisions?)\b"
    r"|\b(?:prolongs?|lengthens?|extends?|adds?\sto|draws?\sout)\s(?:your|the)\s(?:wait(?:ing)?|suspense)\b",
    re.IGNORECASE,
)
_MISSES_ITS_DATE = expression(
    r"\b(?:unable|not\sable|not\sgoing|fail(?:ed|ing)?)\sto\s(?:keep|stick|hold|meet|hit)\s(?:to\s)?"
    r"(?:the|our|that|this|my)\s(?:\w+\s)?(?:date|timetable|time\s?scale|schedule|deadline|timeline)\b"
    r"|\b(?:ca(?:n['’]?t|nnot)|could(?:n['’]t|\snot)|wo['’]?n['’]?t|have(?:n['’]t|\snot)|did(?:n['’]t|\snot))\s"
    r"(?:keep|kept|stick|stuck|hold|held|meet|met|hit)\s(?:to\s)?"
    r"(?:the|our|that|this|my)\s(?:\w+\s)?(?:date|timetable|time\s?scale|schedule|deadline|timeline)\s(?:that\s)?(?:we|i)\b",
    re.IGNORECASE,
)
"""Who cannot keep to the day by which they would have decided; the hour of an interview is another thing."""
_MEETS = expression(r"\b(?:interview|meeting|call|chat|visit|trial|shift|start\sdate)\b", re.IGNORECASE)
_NOT_SLOWLY = expression(
    r"n['’]t\b|\b(?:not|no|without|avoid|otherwise|start|documents?|payments?|interview|visa|onboarding"
    r"|your\sreply)\b",
    re.IGNORECASE,
)
_IN_IT = expression(
    r"\byou(?:['’]re|\sare)\s(?:(?:still|now|very\smuch|definitely|one\sof|also)\s){0,2}?(?:in\s)?(?:the|our)\s"
    r"(?:running|mix|frame|race|picture|hat|pool|reckoning|(?:final|last|top)\s(?:two|three|four|five|six|few|"
    r"handful|pair)\b"
    r"(?!\s(?:rounds?|stages?|interviews?)))"
    r"|\bthere(?:['’]re|\sare)\s(?:(?:still|now|only|just)\s){0,2}(?:two|three|four|five|six|\d)\sof\syou\s"
    r"(?:left|remaining|in\s(?:it|the\s(?:running|frame|mix|race))|under\sconsideration)\b"
    r"|\b(?:down\sto|short-?list\sof|last|final|left\swith|between)\s(?:the\s)?(?:two|three|four|five|six|\d)\b[^.?!;]{0,40}?"
    r"(?:,\s?(?:with\s)?(?:you|yourself)\s(?:being|among|amongst|included)\b|\bof\swhom\syou(?:['’]re|\sare)\sone\b"
    r"|,\s?(?:and\s)?you(?:['’]re|\sare)\s(?:still\s)?(?:one|among)\b)",
    re.IGNORECASE,
)
_WHETHER = expression(r"\b(?:whether|ask(?:ed|ing)?|wonder(?:ed|ing)?|no\slonger)\b", re.IGNORECASE)
"""Who repeats what the reader asked: "you ask whether you are still in the running"."""
_ASSUME = expression(
    r"\b(?:if|unless|should|in\sthe\s(?:absence|event)\sof)\b[^.?!;]{0,140}\b(?:(?:assume|conclude|take\sit|consider|regard|presume|"
    r"means)\b[^.?!;]{0,60}"
    r"\b(?:unsuccessful|not\s(?:been\s)?(?:successful|selected|shortlisted|chosen|invited|considered|progress\w*|taken|going|able\sto)|no\slonger)"
    r"|(?:you\s(?:were|are|have)n['’]?t\b|no\sletter|no\snews\smeans)"
    r"|without\s(?:an?\s|any\s)?(?:\w+\s)?(?:call|word|letter|message|news|mail|e-?mail|answer)\b[^.?!;]{0,80}\b"
    r"(?:unsuccessful|not\s(?:have\s)?been\s(?:successful|selected|shortlisted)))",
    re.IGNORECASE,
)
"""How one learns of a refusal that has not come: who explains it has received an application."""
_NOT_CALLED = (
    r"(?:(?:you|your\s(?:\w+\s)?(?:application|candidature|name))\s(?:has|have|was|were|did|is|are)(?:n['’]t|\snot)\s"
    r"(?:(?:been|on\sthis\soccasion|this\stime|unfortunately)\s){0,2}(?:among(?:st)?|one\sof|successful|selected"
    r"|shortlisted"
    r"|short-listed|chosen|invited|called|taken|succeed(?:ed)?|progress\w*|appointed)"
    r"|(?:you|your\s(?:\w+\s)?(?:application|candidature))\s(?:has|have|was|were)\s(?:been\s)?unsuccessful)\b"
)
_SILENCE_WAS = expression(
    rf"""\b(?:if|since|as)\s(?:
        you\s(?:have|had)(?:n['’]t|\snot)\s(?:yet\s)?(?:heard|been\s(?:contacted|called|invited)|received)\b[^.?!;]{{0,40}}?
            \b(?:by\snow|before\snow|already|so\sfar|to\sdate|as\sof\stoday|until\snow|till\snow|by\sthis\s(?:time|date|point))
        | you\s(?:were|did)(?:n['’]t|\snot)\s(?:\w+\s)?(?:contacted|called|invited|hear|receive|get)
        | (?:you\shave\s(?:received|had)|there\shas\sbeen)\sno\s(?:call|word|letter|mail|e-?mail|invitation)
        | no\s(?:call|word|letter|mail|e-?mail|invitation)\s(?:has|had)\s(?:reached|come)
    )\b[^.?!;]{{0,100}}?\b{_NOT_CALLED}""",
    re.IGNORECASE | re.VERBOSE,
)
"""Who has been told nothing by now is refused: the day until which one waits has passed."""
_STILL_TO_COME = expression(
    r"\b(?:within|in\sthe\s(?:next|coming)|by\s(?:the\s)?(?:mon|tue|wed|thu|fri|sat|sun|end|\d)"
    r"|before\s(?:the\s)?(?:mon|tue|wed"
    r"|thu|fri|sat|sun|end|\d)|after\s(?:the\s)?(?:\d|closing))",
    re.IGNORECASE,
)


@looks_for(_HAD_FIXED)
def held_before(sentences: Sequence[str]) -> int | None:
    """Given the sentences of a mail, return which one tells of an hour that was fixed and that a later one replaces, or
    None: "We had you down for Tuesday at 10. Could you do Thursday at 10 instead?" It is None where any says that the
    hour holds."""
    said = searched(sentences)
    at, fixed = next(((at, one) for at, text in enumerate(said) if (one := _HAD_FIXED.search(text))), (0, None))
    if fixed is None or any(map(_HOLDS.search, said)):
        return None
    behind = said[at + 1 :]
    now = any(map(_NOW_AT.search, (said[at][fixed.end() :], *behind)))
    return at if now or any(map(_OTHER_HOUR.search, behind)) else None


@looks_for(_TAKEN_BACK)
def takes_back(text: str) -> bool:
    """Given a sentence, return whether it takes an offer back: "we are withdrawing our offer"."""
    match = _TAKEN_BACK.search(text[:SEARCHED])
    return match is not None and not _A_DAY.match(text, match.end()) and _NOT_SO.search(text[:SEARCHED]) is None


def offers_anew(sentences: Sequence[str]) -> bool:
    """Given the sentences of a mail that takes an offer back, return whether it makes another, or lets it stand."""
    return any(_ANEW.search(text[:SEARCHED]) for text in sentences)


@looks_for(_IN_IT)
def is_in_it(text: str) -> bool:
    """Given a sentence, return whether it says that the reader is among those who may yet be chosen: "you're still in
    the running"."""
    return _IN_IT.search(text) is not None and not (_MAY_NOT_BE.search(text) or _WHETHER.search(text))


@looks_for(_DECISION_WAS)
def was_due(text: str) -> bool:
    """Given a sentence, return whether it tells of a decision that should have been made by now: "a decision was
    supposed to be made by now"."""
    return _DECISION_WAS.search(text) is not None and _MAY_NOT_BE.search(text) is None


@looks_for(_GOES_SLOWLY, _MISSES_ITS_DATE)
def goes_slowly(text: str) -> bool:
    """Given a sentence, return whether it says that things take longer than planned: "we can't keep to the date that we
    gave you"."""
    missed = _MISSES_ITS_DATE.search(text[:SEARCHED])
    if missed is not None:
        return _MEETS.search(text[:SEARCHED]) is None and _MAY_NOT_BE.search(text[: missed.start()]) is None
    return _GOES_SLOWLY.search(text[:SEARCHED]) is not None and _NOT_SLOWLY.search(text[:SEARCHED]) is None


@looks_for(_THROUGH)
def is_through(text: str) -> bool:
    """Given a sentence, return whether it says that the reader is through to the next stage: "You've made it to the
    final round"."""
    return _THROUGH.search(text) is not None and _NOT_THROUGH.search(text) is None and not selects_for_a_post(text)


@looks_for(_MOVES_IT)
def moves_it(text: str) -> bool:
    """Given a sentence, return whether it moves an interview, and asks nothing: "I've moved our call to 4 pm"."""
    return _MOVES_IT.search(text) is not None and not text.rstrip().endswith("?")


@looks_for(_WORKS_NO_MORE)
def works_no_more(text: str) -> bool:
    """Given a sentence, return whether it says that a time no longer works: "Tuesday won't work any more"."""
    return _WORKS_NO_MORE.search(text) is not None and _MAY_NOT_BE.search(text) is None


@looks_for(_TAKEN_OFF, _STAY_AWAY)
def is_taken_off(text: str) -> bool:
    """Given a sentence, return whether it says that something was taken off the calendar, or tells the reader not to
    come: "Thursday has been taken off your calendar", "don't set out on Thursday"."""
    off = _TAKEN_OFF.search(text) is not None or (_STAY_AWAY.search(text) is not None and not _OF_THE_POST.search(text))
    return off and _MAY_NOT_BE.search(text) is None


@looks_for(_ONE_WAY)
def is_one_way(text: str) -> bool:
    """Given a sentence, return whether it asks for an interview that one records alone: "please record a one-way video
    interview". Advice on such interviews asks for none."""
    asks = _ONE_WAY.search(text) is not None and _RECORDS_IT.search(text) is not None
    return asks and _ADVICE.search(text) is None


@looks_for(_SETS_A_TASK)
def sets_a_task(text: str) -> bool:
    """Given a sentence, return whether it asks the reader to do a short task by themselves: "Could you do a short
    design task?"."""
    return _SETS_A_TASK.search(text) is not None


@looks_for(_HANDED_OVER)
def hands_over_a_task(sentences: Sequence[str]) -> int | None:
    """Given the sentences of a mail, return which one hands the reader a task to do by themselves, or None: "Attached
    is the exercise. You have until Monday." It is None where no time for it is told, or where it is done there."""
    said = searched(sentences)
    at = next((at for at, text in enumerate(said) if _HANDED_OVER.search(text)), None)
    timed = at is not None and any(map(_TIME_FOR_IT.search, said[at : at + 3]))
    return at if timed and not any(map(_ON_THE_DAY.search, said)) else None


@looks_for(_ASSUME)
def assumes(text: str) -> bool:
    """Given a sentence, return whether it tells the reader to take silence for a no: "if you do not hear from us by
    Friday, please assume that you were unsuccessful"."""
    return _ASSUME.search(text) is not None and not counts_silence(text)


@looks_for(_SILENCE_WAS)
def counts_silence(text: str) -> bool:
    """Given a sentence, return whether silence has been the answer: "if you were not called, you were not
    selected"."""
    return _SILENCE_WAS.search(text[:SEARCHED]) is not None and _STILL_TO_COME.search(text[:SEARCHED]) is None


@looks_for(*DECLINING)
def withdrew(sentences: Sequence[str]) -> int | None:
    """Given the sentences of a mail, return which one is sorry that the reader withdrew or declined, or None: "Sorry to
    hear that you're withdrawing"."""
    return next((at for at in range(len(sentences)) if declines(sentences, at)), None)


@looks_for(_NOT_YET)
def says_not_yet(sentences: Sequence[str]) -> int | None:
    """Given the sentences of a mail that asks nothing, return which of its first ones answers "not yet", or None."""
    if any("?" in text for text in sentences):
        return None
    return next((at for at, text in enumerate(sentences[:_ANSWERS_EARLY]) if _NOT_YET.match(text)), None)


def lists_slots(sentences: Sequence[str]) -> int | None:
    """Given the sentences of a mail, return the first of several hours to choose from, or None: "Please choose one of
    these times. Tuesday, 10:00. Thursday, 14:00"."""
    slots = _slots(sentences)
    if len(slots) <= 1:
        return None
    chooses = any(_CHOICE.search(text) for text in sentences if not _SLOT.match(text))
    return slots[0] if chooses else None


@looks_for(_IS_SET)
def is_all_set(sentences: Sequence[str]) -> int | None:
    """Given the sentences of a mail, return which one says that all is set for an hour, where no others are listed, or
    None: "All set for Tuesday at 10:00"."""
    set_for = (at for at, text in enumerate(sentences) if _IS_SET.match(text) and not _MAY_NOT_BE.search(text))
    at = next(set_for, None)
    return at if at is not None and len(_slots(sentences)) <= 1 else None


def _slots(sentences: Sequence[str]) -> list[int]:
    return [at for at, text in enumerate(sentences) if len(text) <= _LONGEST_SLOT and _SLOT.match(text)]
