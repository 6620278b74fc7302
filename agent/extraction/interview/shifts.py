"""Moves that are told relative to the interview as planned: "half an hour later", "same time next week", "the time
stays".

Which interview that is, and so which time, is known only where everything said before is known (``agent.rounds``). What
would have to be guessed is not read: "forward" by an hour, a day later at an hour that is not said.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, tzinfo
from itertools import pairwise

from agent.expressions import expression
from agent.extraction.when.calendars import Calendar, Found
from agent.extraction.when.days import find_days
from agent.extraction.when.days_on import FORWARD, days_moved
from agent.extraction.when.hours import find_hours
from agent.extraction.when.new_hours import find_new_hour, nearest
from agent.extraction.who.stand_in_words import SO_IT_IS_ME
from agent.extraction.who.stand_ins import stand_ins
from agent.extraction.words.calendar_words import number_word
from agent.model.mail import Move

_AMOUNT = (
    r"(?P<amount>\d{1,3}(?:\.5)?|half\s+an|a\s+half|half(?:\s+a)?|(?:a\s+)?quarter\s+of\s+an|"
    r"three[\s-]quarters\s+of\s+an|"
    r"a\s+couple\s+of|an?|one|two|three|five|ten|fifteen|twenty(?:[\s-]five)?|thirty|forty(?:[\s-]five)?|sixty|ninety|"
    r"(?:eine[rn]?\s+)?halbe[nr]?|(?:une\s+)?demi|media|meia|mezz['’]?|(?:een\s+)?half|eine[rn]?|une|una|uma|un|een)"
    r"(?:\s?(?:-|–|to|or)\s?(?P<high>\d{1,3}|one|two|three|fifteen|twenty|thirty|forty))?[\s-]*"
)
_UNIT = r"(?P<unit>minutes?|mins?|min|hours?|hrs?|hr|h|minuten|stunden?|heures?|horas?|minutos?|minuti|ore|ora|uur)\b"
_HALF = r"(?P<half>\s+and\s+a\s+half|\s+and\s+a\s+quarter)?"
_SPAN = rf"{_AMOUNT}{_UNIT}{_HALF}"
_LATER = expression(
    rf"\b{_SPAN},?\s+(?:(?:or\s+so|maybe|just)\s+)?(?P<way>late[r]?\b|more\s+late\b|"
    r"behind\b(?!\s+(?:the|our|a)\s+(?!schedule))|earlier\b|sooner\b|"
    r"später|früher|plus\s+tard|plus\s+tôt|más\s+tarde|antes\s+de\s+lo|mais\s+tarde|mais\s+cedo|più\s+tardi|"
    r"prima\s+del|later|eerder|"
    r"delay\b|verspätung|de\s+retard|de\s+retraso|de\s+atraso|di\s+ritardo|vertraging)",
    re.IGNORECASE,
)
_PUSHED = expression(
    r"\b(?P<verb>push\w*|mov\w+|put(?:ting)?|slid\w*|slip\w*|shift\w*|bump\w*|nudg\w*|delay\w*|start\w*|"
    r"run(?:s|ning)?|pull\w*|bring|brought|"
    r"verschieb\w*|verschob\w*|verleg\w*|décal\w+|repouss\w+|retras\w+|adelant\w+|adi\w+|posticip\w+|anticip\w+|"
    r"verschoven|verzet)\b"
    r"(?P<what>(?:\s+[\w'’]+){0,6}?)\s+(?:(?P<back>back|out|later|on|along|down|nach\s+hinten|forward|forwards|ahead|"
    r"up|earlier|nach\s+vorn\w*)\s+)?"
    rf"(?:by|um|d['’]|de|di|met|about|around|another|maybe)?\s*(?:about\s+|around\s+|another\s+)?{_SPAN}"
    r"(?!\s*(?:in\b|before|prior|in\s+advance|notice|interview|call|slot|chat|session|long|meeting|conversation))",
    re.IGNORECASE,
)
_DELAY = expression(rf"\bdelay(?:ed)?\s+(?:of|by)\s+(?:about\s+|around\s+)?{_SPAN}", re.IGNORECASE)
_BY = expression(r"\s(?:by|um|d['’])\s*(?:(?:about|around|another)\s+)?\Z", re.IGNORECASE)
_EARLIER = expression(
    r"\b(?:earlier|sooner|früher|plus\s+tôt|antes|cedo|prima|eerder|up|nach\s+vorn\w*|bring|brought|pull\w*|"
    r"adelant\w+|anticip\w+)\b",
    re.IGNORECASE,
)
# "please arrive ten minutes earlier", "Sara may be 10 minutes late", "join 15 min in": nothing is moved.
_FREED = expression(
    r"\b(?:drop(?:s|ped|ping)?[\s-]*out|pull(?:s|ed)?\s+out|withdr[ae]wn?|(?:has|have|had|a|late)\s+cancell\w+|no\s+longer\s+coming|"
    r"ahead\s+of\s+(?:time|schedule|ourselves))\b",
    re.IGNORECASE,
)
"""Why a day moves forward, to the earlier: somebody before the reader does not come."""
_SOMEBODY = expression(
    r"\b(?:arriv\w*|log(?:ging)?\s+(?:in|on)|turn(?:ing)?\s+up|show(?:ing)?\s+up|be\s+(?:there|here|seated)|report|"
    r"dial(?:ing)?\s+in|hop\w*\s+on|"
    r"join\w*|if\s+you|in\s+case\s+you|should\s+you|aim\s+to|you\s+(?:are|['’]re|were)|get\s+(?:here|there)|"
    r"check(?:ing)?\s+in|finish\w*|end\w*|"
    r"no\s+(?:more|later)\s+than|not\s+(?:more|later)\s+than|reply|replied|wrote|answered?|sent)\b[^.;!?\n]{0,40}\Z",
    re.IGNORECASE,
)
_AS_IT_WAS = (
    r"(?:exactly\s+)?(?:the\s+same|same|unchanged|as\s+(?:before|it\s+(?:was|is)|they\s+(?:were|are)|"
    r"(?:(?:previously|originally|already)\s+)?(?:booked|agreed|planned|arranged|scheduled|communicated)|"
    r"(?:in|on|per)\s+(?:the|your|our|my)\b))"
)
_AND_WHERE = (
    r"(?:,?\s+(?:and\s+|&\s+)?(?:the\s+)?(?:venue|place|location|address|room|link|panel|format|agenda|duration)\b,?)"
)
"""What is said to stay along with the time: "the time, the room and the panel", "time and venue"."""
_AN_HOUR = r"(?:noon|midday|(?:half|quarter)\s(?:past|to)\s\w+|(?:1?\d|2[0-3])(?:[:.][0-5]\d)?(?:\s?[ap]\.?m\b)?)"
_SAME_HOUR = expression(
    r"\b(?:(?:(?:interview|appointment|start(?:ing)?|arrival)\s+)?(?:times?|hour|slot)s?\s+(?:all\s+|both\s+|"
    r"themselves\s+|itself\s+)?"
    r"(?:(?:(?:will|should|shall|would|does|do)\s+)?(?:still\s+)?(?:stays?|remains?)\s+(?:exactly\s+)?(?:the\s+same|"
    r"unchanged|as\s+(?:before|it\s+(?:was|is)|they\s+(?:were|are)|booked|agreed|planned|arranged))|"
    r"(?:(?:will|should|shall|would)\s+(?:still\s+)?be|is|are)\s+(?:still\s+|exactly\s+)*(?:the\s+same|unchanged|"
    r"as\s+(?:before|booked|agreed|planned|arranged)))|"
    rf"(?:time|hour|slot)s?{_AND_WHERE}{{1,3}}\s+(?:all\s+|both\s+)?(?:(?:(?:will|shall)\s+)?(?:still\s+)?"
    rf"(?:stay|remain)s?|(?:will\s+(?:still\s+)?be|is|are)(?:\s+still)?)\s+{_AS_IT_WAS}|"
    rf"times?{_AND_WHERE}{{1,3}}\s+{_AS_IT_WAS}|(?:place|venue|location|room|address)\s+and\s+times?\s+{_AS_IT_WAS}|"
    r"no\s+change\s+(?:to|in)\s+the\s+(?:start\s+)?times?\b(?!\s+(?:and|or)\s+(?:the\s+)?(?:date|day)\b)|"
    rf"still\s+(?:at\s+{_AN_HOUR}(?![\w:/-])|{_AN_HOUR}(?=\s*(?:[.,;!)](?:\s|\Z)|\Z)))|"
    r"(?:the\s+|at\s+)?(?:same|usual)\s+(?:(?:start(?:ing)?\s+)?times?(?![\s-]*(?:long|zone|frame|slot)|"
    r"\s*,?\s+(?:we|i|you|as\s+(?:we|i|you|our)|that)\b)|hours?(?![\s-]*long)|o['’]clock|slot)|"
    r"(?:(?:at\s+)?(?:1?\d|2[0-3])(?:[:.][0-5]\d)?(?:\s?[ap]\.?m\b\.?)?|same)\s+again(?!\s+(?:as|when|if|to|for|with)\b)|"
    r"même\s+heure|(?:gleiche[nr]?|selbe[nr]?)\s+(?:uhr)?zeit|"
    r"(?:zur|um)\s+(?:die)?(?:selben?|gleichen?)\s+(?:uhr)?zeit|misma\s+hora|mesma\s+hora|"
    r"mesmo\s+horário|stess[ao]\s+or(?:a|ario)|(?:zelfde|hetzelfde)\s+(?:tijd\w*|uur))\b",
    re.IGNORECASE,
)
_REST_STAYS = expression(
    r"\b(?:everything\s+else|all\s+else|the\s+rest|(?:all\s+(?:the\s+)?)?other\s+(?:interview\s+)?"
    r"(?:details?|arrangements?|information|particulars))"
    r"(?:\s+(?:of\s+the\s+(?:details?|arrangements?|invitation|plan)|for\s+(?:the|your)\s+(?:interview|day))|"
    r"\s*\([^()\n]{1,60}\))?\s+(?:(?:(?:will|shall)\s+)?(?:still\s+)?(?:stay|remain)s?|"
    rf"(?:will\s+(?:still\s+)?be|is|are)(?:\s+still)?)\s+{_AS_IT_WAS}(?!\s+for\s+(?:the\s+)?others?\b)",
    re.IGNORECASE,
)
"""Behind a day to which something was moved, what leaves the hour: "all other arrangements remain unchanged"."""
_OF_SOMETHING_ELSE = expression(
    r"\b(?:deadlines?|due\s+date|documents?|forms?|papers|references|test|assignment|task|closing\s+date|start(?:ing)?\s+date|"
    r"first\s+day|induction|onboarding|training|decision|results?|announcement)\b",
    re.IGNORECASE,
)
"""What may be moved that is no interview."""
_A_WEEK_ON = expression(
    r"\b(?:next\s+week|(?:a|one|exactly\s+a)\s+week\s+(?:later|on|after)|"
    r"the\s+(?:week\s+(?:after|following)|following\s+week)|in\s+a\s+week|"
    r"nächste(?:n)?\s+woche|eine\s+woche\s+später|(?:la\s+)?semaine\s+(?:prochaine|suivante|d['’]après)|"
    r"une\s+semaine\s+plus\s+tard|"
    r"(?:la\s+)?(?:próxima\s+semana|semana\s+(?:que\s+(?:viene|vem)|siguiente))|na\s+semana\s+seguinte|"
    r"(?:la\s+)?(?:settimana\s+prossima|prossima\s+"
    r"settimana|settimana\s+dopo)|volgende\s+week|een\s+week\s+later)\b",
    re.IGNORECASE,
)
_THE_ONE_AFTER = expression(
    r"\bnot\s+(?:this|next|the\s+coming)\s+(?:coming\s+)?(?:\w+day|week),?\s+(?:but\s+)?(?:(?:it['’]s|we\s+mean|i\s+mean)\s+)?"
    r"the\s+(?:one|week)\s+after\b",
    re.IGNORECASE,
)
"""What puts off by a week: "not this Thursday, the one after"."""
_DAYS_ON = expression(
    r"\b(?:(?P<next>(?:the\s+)?(?:next|following)\s+day|the\s+day\s+after(?!\s+tomorrow)|a\s+day\s+later|"
    r"one\s+day\s+later|einen\s+tag\s+später|"
    r"am\s+(?:nächsten|folgenden)\s+tag|tags\s+darauf|le\s+lendemain|un\s+jour\s+plus\s+tard|al\s+día\s+siguiente|"
    r"un\s+día\s+después|"
    r"no\s+dia\s+seguinte|il\s+giorno\s+(?:dopo|seguente|successivo)|de\s+(?:dag\s+erna|volgende\s+dag)|"
    r"een\s+dag\s+later)|"
    r"(?P<many>two|three|four|2|3|4)\s+(?P<unit>days?|weeks?)\s+(?:later|after|on)|"
    r"(?P<fortnight>a\s+fortnight\s+(?:later|on)|in\s+a\s+fortnight))\b",
    re.IGNORECASE,
)
_STAYS = expression(
    r"\b(?:(?:time|hour|date|day)s?\b(?:[\s,]+(?:and|or|&|the|of|day|date|time|link|place|room|address|venue|"
    r"details?|arrangements?|your|interview|appointment|slot|itself)){0,6}\s+"
    r"(?:all\s+|both\s+)?(?:(?:(?:will|should|shall|does|do)\s+)?(?:still\s+)?(?:stays?|"
    r"remains?)(?:\s+(?:as|the\s+same|unchanged|put)|(?=\s*[.,;!\n]|\s*\Z))|(?:is|are|keeps?)\s+(?:still\s+)?"
    r"(?:as\s+(?:they|it|planned|agreed|before|arranged|scheduled)|(?:exactly\s+)?the\s+same|unchanged|unaffected))|"
    r"(?:start(?:ing)?\s+)?(?:time|date|hour)s?\s+(?:unchanged|unaffected|as\s+(?:before|planned|booked|agreed|arranged))|"
    r"(?:time|date|hour)\s+(?:has|does|will)\s*n[o'’]?t\s+chang\w*|"
    r"no\s+changes?\s+(?:to|in)\s+(?:the\s+|your\s+|our\s+)?(?:time|date|day|hour|schedule|slot|appointment|"
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day(?!['’]))|"
    r"keep\s+(?:the|your|our)\s+(?:time|slot|hour)|"
    r"(?<!not\s)(?<!n['’]t\s)(?:stick|stay)(?:ing)?\s+(?:with|to)\s+(?:the\s+)?(?:(?:original|agreed|planned|first)\b|noon\b|"
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|(?:1?\d|2[0-3])(?![\w:/%-]))(?![^.!?\n]{0,60}\b(?:but|instead|only|or)\b)|"
    r"(?:it|we|you)(?:['’]s|['’]re|\s+is|\s+are)\s+still\s+(?:(?:down|set|booked)\s+)?(?:(?:for|at|on)\s+)?"
    r"(?:\d{1,2}|noon|(?:mon|tues|wednes|thurs|fri)day)\b(?![^.!?\n]{0,60}\b(?:but|instead|only|or)\b)|"
    r"(?<!n['’]t\s)(?<!not\s)go(?:es|ing)?\s+ahead\s+without\s+(?:her|him|them)(?!\s+(?:being|in\s+the))|"
    r"it(?:['’]ll|\s+will)\s+(?:now\s+)?(?:(?:just|only)\s+be|be\s+(?:just|only))\s+(?:me|you\s+and\s+(?:me|i)|(?:the\s+)?two\s+of\s+us|us\s+two)|"
    r"it(?:['’]ll|\s+will)\s+(?:just\s+)?be\s+[^.;!?\n]{0,40}?\b(?:and\s+(?:me|i|myself)|two\s+of\s+us|just\s+me)\b[^.;!?\n]{0,20}?"
    r"\b(?:still|same\s+time)(?![^.;!?\n]{0,40}\b(?:instead|\w{3,6}day|but)\b)|"
    r"(?:uhrzeit|zeit|termin|datum)\s+(?:bleib\w*|ändert\s+sich\s+nicht)|"
    r"(?:l['’]heure|l['’]horaire|la\s+date)\s+(?:reste\w*|ne\s+change)|"
    r"(?:la\s+hora|el\s+horario)\s+(?:sigue|no\s+cambia|se\s+mantiene)|"
    r"(?:o\s+horário|a\s+hora)\s+(?:mantém|continua|não\s+muda)|"
    r"(?:l['’]orario|l['’]ora)\s+(?:resta|rimane|non\s+cambia)|tijd(?:stip)?\s+(?:blijft|verandert\s+niet))\b",
    re.IGNORECASE,
)
_AT_FIRST = r"(?:first|originally|initially)"
_SET = r"(?:booked|planned|arranged|scheduled|agreed|set)"
_AS_AT_FIRST = expression(
    rf"\bas\s(?:(?:we|i|it|you)\s(?:had\s|was\s|were\s)?)?{_AT_FIRST}\s{_SET}\b"
    r"|\bback\s(?:on\s|to\s)(?:for\s|at\s)?(?:the|your|our)\s(?:original|first|old|initial|earlier)\s(?:\w+\s)?"
    r"(?:times?|dates?|day|slots?|plan|arrangements?|hour|booking|appointment)\b"
    r"|\b(?:the|your|our)\s(?:original|first|initial)\s(?:\w+\s)?(?:time|date|day|slot|plan|arrangement|hour|booking|appointment)\s"
    r"(?:\w+\s)?(?:stands|holds|(?:is|works)\s(?:fine\s|ok\s|okay\s|good\s|back\s)?(?:after\sall|again|on\sagain))",
    re.IGNORECASE,
)
_NOT_BACK = expression(
    r"\b(?:not|no\slonger|cannot|unable|instead|rather\sthan|if|unless|whether|would|could|unlike|but|except)\b|n['’]t\b|\?",
    re.IGNORECASE,
)
_AS_PLANNED = expression(
    r"\b(?:(?:start\w*|begin\w*|kick\s+off|get\s+going|go(?:es|ing)?\s+ahead|"
    r"still)\s+(?:\w+\s+){0,5}(?:as\s+(?:planned|scheduled|agreed|arranged)|on\s+time|"
    r"on\s+the\s+hour|without\s+(?:her|him|them))|goes\s+ahead\s+(?:(?:but|now|instead)\s+)?(?:in|on|via|over|by|"
    r"with|at)\b|(?:will|['’]ll|is|are|can)\s+still\s+(?:be\s+)?(?:meet|see|interview|host|greet|talk|speak)(?:ing)?\s+"
    r"(?:(?:to|with)\s+)?you\b|(?:on\s+the\s+hour|otherwise)\s+as\s+(?:planned|scheduled|agreed|arranged))\b",
    re.IGNORECASE,
)
_HOUR_OR_DAY = (
    r"\d[:.]\d\d|\d\s?[ap]\.?m\b|\bat\s+\d|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day|\btomorrow|\bnoon|\bmidday|\bnext\s|\bweek|"
    r"\b\d{1,2}(?:st|nd|rd|th)\b|\bmorning|\bafternoon|\bevening|\blater|\bearlier"
)
_NO_TIME = rf"(?:(?!{_HOUR_OR_DAY})[^.?!\n])"
"""What changes there is no time: "you'll meet Omar rather than Raj", not "on Friday rather than Thursday"."""
_ANOTHER_PERSON = expression(
    r"\b(?:(?:stand|step|fill|sit|jump)(?:s|p?ing|ped|ting)?\s+in\b|(?:will\s+)?(?:be\s+)?(?:replaced|covered)\s+by|"
    r"(?:take|takes|taken|taking)\s+"
    r"(?:over\s+(?:from|for)|(?:her|his|their|my|\w+['’]s)\s+(?:place|seat|chair|spot|slot))|"
    r"in\s+(?:her|his|their|my)\s+(?:place|stead)|"
    r"(?:place|chair|seat|spot)\s+will\s+be\s+taken|cover(?:s|ing)?\s+for|"
    r"you(?:['’]ll|\s+will)\s+(?:now\s+)?(?:meet|see|speak\s+(?:to|with)|be\s+(?:meeting|seeing))"
    r"\s+[^\s.?!][^.?!\n]{0,49}\s+instead|(?:hop\w*\s+on|join\w*)\s+(?:\w+\s+){0,3}(?:late|"
    r"a\s+(?:bit|little|touch)\s+late\w*|\d{1,2}\b[^.?!\n]{0,12}\bmin\w*\s+in\b)|"
    r"\b(?:away|leave|holiday|vacation|off|sick|ill|unwell|unavailable|tied\s+up)\b[^.?!\n]{0,40}?\b"
    + SO_IT_IS_ME
    + r"|"
    rf"you(?:['’]ll|\s+will|['’]re|\s+are)\s+(?:now\s+)?(?:be\s+)?(?:going\s+to\s+be\s+)?(?:(?:speak|talk|chat|interview|meet|see)\w*\s+)(?:(?:to|with|by)\s+)?"
    rf"(?!\s){_NO_TIME}{{2,60}}?\s+(?:instead\s+of|rather\s+than|in\s+place\s+of)\s+(?:our\s+|the\s+)?(?-i:[A-Z])\w*|"
    rf"(?:will|['’]ll|is|are)\s+(?:now\s+|going\s+to\s+)?(?:be\s+)?(?:interview|meet|see|chair|lead|conduct|host|join|call|run)\w*\s+"
    rf"(?!\s){_NO_TIME}{{0,40}}?\s*(?:instead\s+of|rather\s+than|in\s+place\s+of)\s+(?:our\s+|the\s+)?(?-i:[A-Z])\w*|"
    r"(?:will\s+be\s+|is\s+)?replac(?:e|es|ing)\s+(?-i:[A-Z])\w+|"
    r"(?:your\s+|the\s+)?(?:interviewers?|interview\s+panel|panel(?:\s+members?)?)\s+(?:has|have)\s+(?:been\s+)?changed|"
    r"changes?\s+(?:to|in|of|on)\s+(?:your|the|our)\s+(?:interviewers?|interview\s+panel|panel)|"
    r"springt\s+(?:für|ein)|vertritt|übernimmt|remplac\w+|sustitu\w+|substitu\w+|sostitu\w+|vervang\w+|"
    r"neemt\s+(?:\w+\s+){0,3}waar)\b",
    re.IGNORECASE,
)
_ANOTHER_PLACE = expression(
    r"\b(?:(?:new|different|another|updated|correct|right)\s+(?:\w+\s+)?(?:room|link|address|venue|building|floor|"
    r"dial-?in|url|passcode|pin|location|entrance|"
    r"office|gate|number)|(?:room|link|venue|building|floor|location|address|entrance)\s+(?:has|have|is|was|"
    r"will\s+be)\s+(?:been\s+)?(?:chang\w+|moved|"
    r"different|switch\w+)|(?:moved?|moving|switch\w*|changed?)\s+(?:\w+\s+){0,3}(?:to\s+|"
    r"into\s+)(?:a\s+(?:different|bigger|smaller|new)\s+|the\s+)?"
    r"(?:\w+\s+)?(?:room|building|floor|zoom|teams|meet|hall|annexe?|boardroom|office)|"
    r"now\s+(?:be\s+(?:held\s+)?|take\s+place\s+)?(?:in|on|at)\s+(?:the\s+|our\s+)(?:\w+\s+){0,2}"
    r"(?:room|building|floor|hall|annexe?|boardroom|office|campus|wing)|"
    rf"(?:held|hosted|take\s+place|taking\s+place|happen\w*|be)\s+(?:in|at|from)\s+(?![\d\s]){_NO_TIME}{{2,60}}?\s+"
    rf"(?:instead\s+of|rather\s+than)\s+(?:(?:in|at|from)\s+)?(?!\d|{_HOUR_OR_DAY})(?:the\s+|our\s+)?\w+|"
    r"(?:meet(?:ing)?(?:\s+(?:you|them|us))?|come|go(?:ing)?|head|see(?:ing)?\s+you|hold(?:ing)?\s+(?:it|this|them))\s+"
    r"(?:at|in|to|from|over\s+(?:at|in|to))\s+(?!\s)(?:(?!\d|noon|midday|the\s+(?:morning|afternoon|evening))[^.?!\n]){2,50}?\s+"
    r"instead(?!\s+(?:at|on|of)\b))\b",
    re.IGNORECASE,
)
_BY_WIRE = r"(?:phone|telephone|video|zoom|teams|google\s+meet|skype|webex|whatsapp|facetime)"
_ANOTHER_WAY = expression(
    rf"\b(?:by|over(?:\s+the)?|on|via|through|to\s+a)\s+(?:the\s+|a\s+)?{_BY_WIRE}(?:\s+(?:call|meeting|interview))?\s+"
    r"(?:instead|now|rather\s+than)\b|"
    r"\b(?:do|have|hold|keep|make)\s+(?:it|this|that|ours|(?:our|the|your)\s+\w+|(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|"
    rf"tomorrow|today)(?:['’]s(?:\s+\w+)?)?)\s+(?:by|over(?:\s+the)?|on|via|as)\s+(?:the\s+|a\s+)?{_BY_WIRE}\b|"
    rf"\b(?:now|instead)\s+(?:be\s+)?(?:held\s+|done\s+)?(?:by|over(?:\s+the)?|on|via)\s+(?:the\s+|a\s+)?{_BY_WIRE}\b|"
    r"\b(?:in\s+person|face[\s-]to[\s-]face|on[\s-]site|in\s+(?:the|our)\s+office)\s+(?:instead|now|rather\s+than)\b|"
    rf"\b(?:mov|switch|chang|shift|convert)(?:e|ed|ing)?\s+{_NO_TIME}{{0,40}}?\b(?:online|virtual(?:ly)?|remote(?:ly)?|to\s+(?:a\s+)?(?:\w+\s+)?{_BY_WIRE})\b|"
    rf"\bfrom\s+{_BY_WIRE}\s+to\s+{_BY_WIRE}\b|"
    rf"\bnow\s+(?:be\s+)?(?:an?\s+)?(?:\d+[\s-]*(?:min\w*|hours?)\s+)?(?:{_BY_WIRE}\s+(?:call|interview|meeting|chat)|virtual|remote|online|on-?\s?site|in[\s-]person)\b"
    rf"(?!{_NO_TIME}{{0,30}}?(?:{_HOUR_OR_DAY}))",
    re.IGNORECASE,
)
"""They meet as planned, and not where: "we'll do it by phone instead"."""
_LASTS = (
    r"(?:(?:\d+|an?|one|two|three|half\s+an|thirty|forty-?five|sixty|ninety)\s+(?:and\s+a\s+half\s+)?"
    r"(?:min\w*|hours?|hrs?)(?:\s+and\s+a\s+half)?)"
)
_ANOTHER_LENGTH = expression(
    rf"\b(?:last|take|run|be|need\s+you|allow|set\s+aside)(?:s|ing)?\s+(?:\w+\s+){{0,4}}?(?:for\s+)?(?:about\s+|around\s+|up\s+to\s+|roughly\s+)?{_LASTS}"
    rf"\s+(?:long\s+)?(?:instead\s+of|rather\s+than|not)\s+(?:the\s+)?(?:{_LASTS}|\d+|one\b|two\b|an?\s|half)|"
    rf"\b(?:extend|lengthen|shorten|cut)(?:ed|ing)?\s+(?:the|your|our|it)\s*(?:\w+\s+){{0,2}}?(?:to|by)\s+(?:about\s+)?{_LASTS}|"
    rf"\b(?:longer|shorter)\b{_NO_TIME}{{0,40}}?{_LASTS}\s+(?:instead\s+of|rather\s+than|not)\b",
    re.IGNORECASE,
)
"""They meet as planned, for another while: "it'll last 90 minutes rather than 60"."""
_TIME_GOES = expression(
    r"\b(?:re-?schedul\w*|postpon\w*|re-?arrang\w*|re-?book\w*|"
    r"(?:an?other|new|different|alternative|fresh)\s+(?:time|day|date|slot|week|hour)|find\s+"
    r"(?:a|some)\s+(?:\w+\s+)?(?:time|day|slot)|(?:can(?:not|['’]?t)|won['’]?t|unable\s+to|"
    r"not\s+(?:be\s+)?able\s+to)\s+(?:\w+\s+){0,3}(?:make|do|manage|meet|"
    r"see|go\s+ahead|hold|speak)\b(?!\s+without)|call(?:ed|ing)?\s+(?:it\s+)?off|cancel\w*|"
    r"(?:have|had|need|going)\s+to\s+(?:move|push|shift|skip|scrap|pull)|"
    r"push\w*|when\s+(?:are|could|can|would|might)\s+you|what\s+(?:time|day)s?|how\s+about|on\s+hold|verschieb\w*|"
    r"verleg\w*|absag\w*|reporter|reporté\w*|"
    r"annul\w+|aplaz\w+|remarcar|adi[ae]\w*|rinvi\w+|spostar\w+|verzetten|verplaats\w*)\b",
    re.IGNORECASE,
)
_ANOTHERS = (_AS_PLANNED, _ANOTHER_PERSON, _ANOTHER_PLACE, _ANOTHER_WAY, _ANOTHER_LENGTH)
_SOME_OTHER_DAY = expression(
    r"\b(?:(?:one|some|any|another)\s+(?:day|time|evening|morning|afternoon)|(?:later|early|earlier|sometime)\s+(?:in\s+the\s+|this\s+"
    r"|next\s+)?week|next\s+week|the\s+week\s+after|when\s+(?:you|he|she|we|they)(?:['’]re|\s+(?:are|is))\s+back)\b",
    re.IGNORECASE,
)
"""They do not meet as planned, whichever way they meet: "by phone one day next week"."""
_ASKS_TIMES = expression(
    r"\b(?:when\s+(?:are|could|can|would|might)\s+you|(?:some|two|three|other|more|few|"
    r"your)\s+(?:\w+\s+){0,3}(?:times|options|slots|dates|days)|"
    r"find\s+(?:an?other|a\s+new)|re-?schedul\w+|re-?arrang\w+|(?:can(?:not|['’]?t)|won['’]?t)\s+go\s+ahead)\b",
    re.IGNORECASE,
)
_NOT_THEN = expression(
    r"\b(?:from|instead\s+of|rather\s+than|not|off|same\s+(?:\w+\s+)?(?:time|hour|slot)\s+as(?:\s+(?:on|last))?|vom|von|statt|du|del|de\s+la|dal|van|"
    r"(?:can(?:not|['’]?t)|unable\s+to|won['’]?t)\s+(?:\w+\s+){0,4})"
    r"\s*(?:the\s+)?\Z",
    re.IGNORECASE,
)
_LED_TO = expression(
    r"\b(?:mov\w+|chang\w+|re-?schedul\w+|re-?arrang\w+|postpon\w+|push\w*|put\s+(?:back|off)|brought\s+forward|"
    r"bring\w*|shift\w*|switch\w*|swap\w*)\b"
    r"[^.;!?\n]{0,70}?\b(?:to|until|till|for)\s+(?:(?:the|this|next)\s+)?\Z|"
    r"\bnow\s+(?:be\s+(?:held\s+)?|take\s+place\s+)?(?:on|for)\s+(?:the\s+)?\Z",
    re.IGNORECASE,
)
"""Before the day to which something is moved."""
_TO_ANOTHER_DAY = expression(
    r"\b(?<!no\s)(?:mov\w+|chang\w+|re-?schedul\w+|re-?arrang\w+|postpon\w+|push\w*|put\s+(?:back|off)|brought\s+forward|"
    r"bring\w*|shift\w*|switch\w*|swap\w*)\b"
    r"[^.;!?\n]{0,70}?\b(?:to|until|till)\s+(?:(?:the|this|next|either|an?)\s+)?"
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mov\w+|chang\w+|postpon\w+|push\w*)\b[^.;!?\n]{0,50}?\b(?:to|"
    r"until|till)\s+"
    r"(?:the\s+)?(?:\d{1,2}(?:st|nd|rd|th)\b|(?:an?other|a\s+(?:later|new|different)|next)\s+(?:day|date|week|"
    r"month)\b)",
    re.IGNORECASE,
)
"""Something goes to another day, whether or not its hour stays."""
_CLAUSES = expression(
    r",?\s+(?:so|and|but)\s+|[,;:–—]\s+(?=(?:so\s+|and\s+|but\s+)?(?:can|could|would|how|what|shall|is|might|let|we|"
    r"i|any|please)\b)",
    re.IGNORECASE,
)
"""Where another clause begins in which something is asked for or told."""
_ITS_TALK = expression(
    r"['’]s?\s(?:\w{1,20}\s){0,3}(?:interviews?|meetings?|calls?|chat|talks?|conversation|appointment|sessions?|slot)\b",
    re.IGNORECASE,
)
"""Behind the day on which it was to be: "tomorrow's interview"."""
_OR = expression(r",?\s+or\s+(?:(?:on|even|maybe|perhaps)\s+)?(?:the\s+)?|,\s+(?:the\s+)?", re.IGNORECASE)
_MOST = timedelta(hours=5)


def find_move(
    sentence: str, calendar: Calendar, before: str = "", *, taken: bool = False, change: bool = False
) -> Move | None:
    """Given a sentence that went through ``masked``, and the one before it, return how it moves what was planned.

    ``taken`` says that the one before accepts the day which it names: "Thursday works. Same time?"; ``change`` that the
    mail surely changes an interview. None where nothing is moved, or where several days are named to which it might be.
    """
    minutes = _minutes(sentence)
    if minutes:
        return Move(minutes=minutes, of=_only_day(sentence, calendar))
    hour = _SAME_HOUR.search(sentence)
    days = find_days(sentence, calendar)
    if hour is None and not days and _REST_STAYS.search(sentence):
        return _led_to_before(before, calendar)
    if not days and (told_by_hours := find_hours(sentence)):
        return Move(minutes=told_by_hours[1], at=told_by_hours[0])
    if hour is None:
        to = find_new_hour(sentence, change=change) if len({found.day for found in days}) <= 1 else None
        return Move(to=to, of=days[0].day if days else None) if to else None
    return _at_the_same_hour(sentence, hour, days, calendar, before, taken=taken)


def _at_the_same_hour(
    sentence: str, hour: re.Match[str], days: tuple[Found, ...], calendar: Calendar, before: str, *, taken: bool
) -> Move | None:
    """To which day something is moved whose hour stays, by the days of the sentence or of the one before it."""
    if _THE_ONE_AFTER.search(sentence if days else before):
        return Move(days=7)
    later, week = _DAYS_ON.search(sentence), _A_WEEK_ON.search(sentence)
    ahead = _DAYS_ON.search(before) if later is None and not (days or days_moved(before)) else None
    if ahead and ahead[0].lower().endswith("later") and not find_days(before, calendar):
        return Move(days=_days(ahead))  # "We'll do it a day later. Same hour."
    spot = later or week
    counted = sentence if days or days_moved(sentence) else before
    if spot is None and (on := days_moved(counted)) and len({found.day for found in days}) <= 1:
        return Move(days=on, of=_only_day(counted, calendar))
    if spot is None:
        # "Could it be Thursday, same time?" or "Would the 18th do? Same place, same time."
        return (
            _beside(sentence, hour, days)
            or _on_the_day(sentence, days)
            or (None if days else _asked_before(before, calendar, taken=taken))
        )
    told = {found.day for found in days if found.start >= spot.start() and found.exact}
    if len(told) == 1:  # "same time next week, so Tuesday the 27th"
        return Move(on=told.pop())
    of = {found.day for found in days if found.end <= spot.start()}
    return Move(days=_days(later), of=of.pop() if len(of) == 1 else None)


def find_days_to_choose(before: str, sentence: str, calendar: Calendar) -> tuple[date, ...]:
    """Given two sentences that went through ``masked``, return the days of the second, at the hour that stands, of
    which one is to be chosen: "the 19th or the 20th, same time?". Nothing where it names no hour so, or one day."""
    text = f"{before} {sentence}"
    days = [found for found in find_days(text, calendar) if found.start > len(before)]
    joined = all(_OR.fullmatch(text, one.end, other.start) for one, other in pairwise(days))
    return tuple(found.day for found in days) if len(days) > 1 and joined and _SAME_HOUR.search(sentence) else ()


def find_another_day(sentence: str, calendar: Calendar) -> Move | None:
    """Given a sentence that went through ``masked`` and asks for a day, return the move to the one day that it names.

    It does not say whether the hour stays. None where the sentence names an hour, or several days.
    """
    days = find_days(sentence, calendar)
    move = _on_the_day(sentence, days) if days else None
    return replace(move, hour_open=True) if move is not None and move.on != move.of else None


def _on_the_day(text: str, days: tuple[Found, ...]) -> Move | None:
    """The move to the one day that a text names as the new one."""
    led_to = {found.day for found in days if _LED_TO.search(text[: found.start])}
    of = {found.day for found in days if _ITS_TALK.match(text, found.end)}  # "to move tomorrow's interview"
    left = (of | {found.day for found in days if _NOT_THEN.search(text[: found.start])}) - led_to
    if len(led_to) == 1:  # "Tuesday's interviews have had to be moved to Thursday 26 March"
        left = {found.day for found in days} - led_to
    named = {found.day for found in days} - left
    exact = {found.day for found in days if found.exact} - left
    to = named if len(named) == 1 else exact
    return Move(on=to.pop(), of=next(iter(left)) if len(left) == 1 else None) if len(to) == 1 else None


def _beside(text: str, hour: re.Match[str], days: tuple[Found, ...]) -> Move | None:
    """The move to the one of several days that shares its clause with "same time": "I'm out tomorrow, so Friday"."""
    begins = max((cut.end() for cut in _CLAUSES.finditer(text, 0, hour.start())), default=0)
    near = {found.day for found in days if found.start >= begins}
    left = {found.day for found in days} - near
    if not left or len(near) != 1:
        return None
    return Move(on=near.pop(), of=next(iter(left)) if len(left) == 1 else None)


def _asked_before(sentence: str, calendar: Calendar, *, taken: bool) -> Move | None:
    """The move to the day of which the sentence before asks or tells; a mere weekday there may be any."""
    days = find_days(sentence, calendar)
    told = all(found.exact for found in days) or any(_LED_TO.search(sentence[: found.start]) for found in days)
    return _on_the_day(sentence, days) if told or taken or sentence.endswith("?") else None


def _led_to_before(sentence: str, calendar: Calendar) -> Move | None:
    """The move to the last day of the sentence before, if that moves an interview to it alone, and names no hour."""
    days = find_days(sentence, calendar)
    if not days or find_hours(sentence) or _OF_SOMETHING_ELSE.search(sentence):
        return None
    if not _LED_TO.search(sentence[: max(found.start for found in days)]):
        return None
    return _on_the_day(sentence, days)


def goes_back(sentence: str) -> bool:
    """Given a sentence, return whether an interview is to be as it first was after all: "exactly as first booked"."""
    found = _AS_AT_FIRST.search(sentence)
    return found is not None and _NOT_BACK.search(sentence) is None


def is_of_a_day(move: Move) -> bool:
    """Given a move, return whether it goes to another day, at the hour that was: "same time next Thursday"."""
    return bool(move.on or move.days) and move == Move(on=move.on, days=move.days, of=move.of)


def moved_to(start: datetime, move: Move, zone: tzinfo) -> datetime:
    """Given when an interview was to begin, and its zone, return when it begins after a move; in UTC."""
    local = start.astimezone(zone)
    day = move.on or local.date() + timedelta(days=move.days)
    wall = datetime.combine(day, nearest(local.time(), move.to) if move.to else local.time(), zone)
    return wall.astimezone(UTC) + timedelta(minutes=move.minutes)


def stays(text: str, sentences: tuple[str, ...] = (), *, dated: bool = True) -> bool:
    """Given a change's text, its sentences, and whether it names a day, return whether it changes who, where or how
    they meet, and not when."""
    if not dated and _SAME_HOUR.search(text) and not _TIME_GOES.search(text):
        return True
    if _STAYS.search(text) and not (_ASKS_TIMES.search(text) or _TO_ANOTHER_DAY.search(text)):
        return True
    if stand_ins(sentences):
        return _ASKS_TIMES.search(text) is None
    another = any(words.search(text) for words in _ANOTHERS) and not _SOME_OTHER_DAY.search(text)
    return another and _TIME_GOES.search(_ANOTHER_WAY.sub(" ", text)) is None


def puts_off(text: str) -> bool:
    """Given a change's text, return whether something in it is put off, or cannot be held."""
    return _TIME_GOES.search(text) is not None


def is_shift(text: str, start: int, stop: int) -> bool:
    """Given a length of time in a text, return whether it is how far something moves, and not how long it lasts."""
    since = max(text.rfind("\n", 0, start) + 1, start - 80)
    around = text[since : stop + 30]
    return any(found.start("amount") <= start - since < found.end() for found in _spans(around))


def _spans(text: str) -> Iterator[re.Match[str]]:
    """The lengths of time by which a text moves something."""
    for words in (_LATER, _PUSHED, _DELAY):
        for match in words.finditer(text):
            if words is not _PUSHED or not _lasts(match):
                yield match


def _lasts(match: re.Match[str]) -> bool:
    """Whether it may tell how long something takes: "it runs 35 minutes", "starts in an hour", "bring Tom for 10
    minutes"."""
    verb, way = match["verb"].lower(), (match["back"] or "").lower()
    if verb.startswith("br") and not way and match["what"].lower().endswith((" for", " last", " first", " within")):
        return True
    if verb.startswith(("start", "run")) and way in {"on", "along", "down"}:
        return True
    may_last = verb.startswith(("start", "run", "mov", "put", "shift"))
    return may_last and not way and _BY.search(match.string, match.start(), match.start("amount")) is None


def _days(later: re.Match[str] | None) -> int:
    if later is None:
        return 7
    if later["next"]:
        return 1
    if later["fortnight"]:
        return 14
    many = number_word(later["many"]) or int(later["many"])
    return many * (7 if later["unit"].lower().startswith("week") else 1)


def _only_day(sentence: str, calendar: Calendar) -> date | None:
    days = {found.day for found in find_days(sentence, calendar)}
    return days.pop() if len(days) == 1 else None


def _minutes(sentence: str) -> int:
    """By how many minutes a sentence moves something; 0 where it does not, or where the way is not clear."""
    for match in _spans(sentence):
        groups = match.groupdict()
        way, verb = groups.get("way") or groups.get("back") or "", groups.get("verb") or ""
        if _SOMEBODY.search(sentence[: match.start()]) or _SOMEBODY.search(groups.get("what") or ""):
            continue
        amount = _amount(match)
        freed = FORWARD.search(way) is not None and _FREED.search(sentence) is not None
        if FORWARD.search(way) and not freed and not verb.lower().startswith(("br", "pull")):
            continue  # to some that is earlier, to others later
        if amount is None or not timedelta(0) < amount <= _MOST:
            continue
        sign = -1 if freed or _EARLIER.search(way) or _EARLIER.search(verb) else 1
        return sign * int(amount.total_seconds() // 60)
    return 0


def _amount(match: re.Match[str]) -> timedelta | None:
    said = " ".join((match["high"] or match["amount"]).lower().split())
    value = _SAID.get(said)
    if value is None:
        number = float(said) if re.fullmatch(r"[\d.]+", said) else number_word(said)
        if not number:
            return None
        value = float(number)
    if match["half"]:
        value += 0.25 if "quarter" in match["half"] else 0.5
    hours = match["unit"].lower().startswith(("h", "st", "o", "u"))
    return timedelta(minutes=value * (60 if hours else 1))


_SAID = {
    "half an": 0.5, "a half": 0.5, "half": 0.5, "half a": 0.5, "quarter of an": 0.25, "a quarter of an": 0.25,
    "three quarters of an": 0.75, "three-quarters of an": 0.75, "a couple of": 2.0, "a": 1.0, "an": 1.0,
    "eine": 1.0, "einer": 1.0, "une": 1.0, "una": 1.0, "uma": 1.0, "un": 1.0, "een": 1.0, "eine halbe": 0.5,
    "einer halben": 0.5, "halbe": 0.5, "demi": 0.5, "une demi": 0.5, "media": 0.5, "meia": 0.5, "mezz'": 0.5,
    "mezz’": 0.5, "mezz": 0.5, "een half": 0.5, "twenty-five": 25.0, "twenty five": 25.0, "forty-five": 45.0,
    "forty five": 45.0, "sixty": 60.0, "ninety": 90.0,
}  # fmt: skip
