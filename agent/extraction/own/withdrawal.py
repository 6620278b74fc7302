"""Whether the user's own mail takes their application back."""

from __future__ import annotations

import re

from agent.expressions import expression

_PLAINLY = expression(
    r"\b(?:i|i'd|we)\b[^.?!\n]{0,60}\bwithdraw(?:ing|n)?\b[^.?!\n]{0,40}"
    r"\b(?:application|candidacy|candidature|name|from\s+(?:the\s+)?(?:process|consideration|running|role|position))\b|"
    r"\b(?:(?:please|kindly)\s+(?:withdraw|take|remove)\s+(?:my|me|my\s+name)|(?:remov(?:e|ing)|tak(?:e|ing))\s+"
    r"(?:myself|my\s+name)|i\s+(?:wish|ask|want|would\s+like|need)\s+to\s+be\s+(?:removed|taken))\b[^.?!\n]{0,60}"
    r"\b(?:application|candidacy|consideration|process|running)\b|"
    r"\b(?:take|strike|cross|scratch|leave|cut|remove)\s+(?:me|my\s+(?:name|application|cv|résumé|resume))\s+"
    r"(?:off|out\s+of|from)\s+(?:the|your|that|this)\s+"
    r"(?:(?:short|long)?list\b(?!\s+(?:of|for)\s+(?:news\w*|mail\w*|alerts?|updates?|e-?mails?))|hat|pile|pool|mix|"
    r"frame|race|reckoning)\b|"
    r"\b(?:leave|keep|count)\s+me\s+out\s+of\s+(?:it|(?:this|that)(?:\s+(?:one|role|job|post))?)\b(?=\s*(?:[.,;!–—-]|\Z|(?:as|for|then|because|"
    r"but|please|thanks)\b))|"
    r"(?:\A|[.!,;–-]\s*|\b(?:so|and|please|kindly)\s+)(?:please\s+)?withdraw\s+me\b(?=\s*(?:[.,;!–—-]|\Z|for\s+(?:this|that|the)\b|now\b))|"
    r"\b(?:take|pull|withdraw|remove)\s+my\s+hat\s+(?:back\s+)?(?:out\s+of|from)\s+the\s+ring\b|"
    r"\b(?:do\s+not|don['’]t|stop|no\s+longer\s+(?:wish|want)\s+to\s+be|prefer\s+not\s+to\s+be|rather\s+not\s+be)\s+"
    r"(?:consider(?:ing)?\s+me\b(?!\s+(?:rude|late|an?|the|to|as|un\w+)\b)|considered\b)|"
    r"\bgive\s+(?:the|my)\s+(?:place|slot|spot|interview|chance|job|post)\s+to\s+(?:some(?:one|body)|another|anyone)\b|"
    r"\bcount\s+me\s+out\b(?!\s+(?:of|for)\s+(?!th(?:is|e)\s+(?:role|job|post|position|running|process)\b))|"
    r"\b(?:consider|treat|regard|accept|take)\s+(?:my\s+(?:application|candidature|candidacy|profile|name)|this(?:\s+(?:e-?mail|note|letter|message))?)\s+(?:as\s+)?"
    r"(?:(?:being\s+)?withdrawn|(?:my|a|notice\s+of)\s+(?:\w+\s+)?withdrawal)\b|"
    r"\b(?:i|i've|i\s+have)\b[^.?!\n]{0,30}\b(?:accepted|signed|taken|decided\s+to\s+(?:accept|take))\s+"
    r"(?:another|a\s+different)\s+(?:offer|role|position|job|post)\b|"
    r"\b(?:no\s+longer\s+interested\s+in\s+(?:the|this|your|that)\b(?!\s+other)|"
    r"(?:ist|wäre)\s+nichts\s+für\s+mich|pas\s+pour\s+moi|no\s+es\s+para\s+mí|não\s+é\s+para\s+mim|non\s+fa\s+per\s+me|"
    r"niets\s+voor\s+mij|happy\s+where\s+i\s+am|(?:do\s+not|don['’]t|please\s+don['’]t)\s+put\s+(?:me|"
    r"my\s+(?:name|cv|résumé|resume))\s+forward)\b|"
    r"\bi\s+(?:do\s+not|don['’]t|no\s+longer)\s+(?:wish|want)\s+to\s+(?:proceed|continue|go\s+on|be\s+considered)\b"
    r"(?!\s+(?:without|until|before)\b)|"
    r"\b(?:decided|going|have|need)\b[^.?!\n]{0,20}\b(?:not\s+to\s+(?:proceed|pursue|continue|"
    r"(?:move|go)\s+(?:forward|ahead|on|(?:any\s+)?further)|take\s+(?:it|this|things)\s+(?:any\s+)?further)|"
    r"to\s+decline\s+the\s+offer)\b",
    re.IGNORECASE,
)
_FAINTLY = expression(
    r"\b(?:not\s+(?:really\s+)?(?:interested|looking|for\s+me\b(?!\s+to\b))|"
    r"(?:i['’]ll|i\s+will|have\s+to|going\s+to)\s+pass\b(?!\s+(?:it|this|that|the|on\s+to))|"
    r"(?:is|are)(?:n['’]t|\s+not)\s+(?:really\s+)?(?:for\s+me\b(?!\s+to\b)|"
    r"what\s+i(?:['’]m|\s+am)\s+(?:after|looking\s+for))|"
    r"no,?\s+(?:thanks|thank\s+you)\s+(?:on|to)\s+(?:this|that)\s+(?:one|role|job)|"
    r"(?:thanks|thank\s+you),?\s+but\s+no,?\s+thanks(?!\s+(?:to|for|on)\b)|"
    r"(?:rather|prefer)\s+not\s+(?:to\s+)?(?:(?:be|have\s+(?:my\s+\w+|me))\s+(?:put\s+(?:forward|in|up)|submitted|"
    r"entered|sent\s+(?:over|across|on))|(?:pursue|apply\s+(?:for|to)|go\s+(?:ahead|forward|further)\s+with)\s+"
    r"(?:it|this|that)\b)"
    r"(?![^.?!\n]{0,60}\b(?:until|till|before|yet|without|unless|by|through|via)\b))\b",
    re.IGNORECASE,
)
"""What says no to whatever is spoken of: to one of two posts, where the mail asks to be put forward for the other."""
_GOES_FOR_ONE = expression(
    r"\b(?:(?:put|submit|send|pass|forward|enter)\s+(?:me|my\s+(?:name|cv|résumé|resume|details|profile))\s+"
    r"(?:forward|in|through|across|over|on|up|for|to)\b|"
    r"interested\s+in\s+(?:both|either|(?:the|that|your)\s+"
    r"(?:\w+\s+){0,3}(?:one|first|second|other|former|latter)\b))",
    re.IGNORECASE,
)
"""What asks for one of the posts that were named, or for both."""
_NEGATES = expression(r"\b(?:not|never|no\s+longer|rather)\b|n['’]t\b", re.IGNORECASE)
_OFFER = (
    r"(?:(?:the|your|this|that|their|his|her|such\s+an?)\s+(?:\w+\s+){0,2}(?:offer|position|role|job|post|contract)\b"
    r"(?!\s+(?:descriptions?|specs?|specifications?|titles?|details?|adverts?|ads?|postings?|links?|letters?|"
    r"documents?)\b)"
    r"(?!\s+(?:letter\s+)?(?:by|on|at|via|through)\s+(?:e?-?mail|phone|post|hand)\b)(?!\s+of\s+(?:a|an|another|the)\s+"
    r"(?!position|post|role|job|contract)\w+))"
)
_DECLINED = expression(
    r"\b(?:not\s+(?:to\s+)?(?:be\s+|go\s+on\s+to\s+)?(?:tak(?:e|ing)\s+(?:up\s+|on\s+)?|accept(?:ing)?\s+)|"
    r"(?:won['’]t|cannot|can['’]t|unable\s+to)\s+(?:be\s+)?(?:tak(?:e|ing)\s+(?:up\s+|on\s+)?|accept(?:ing)?\s+)|"
    r"(?:declin(?:e|ing)|refus(?:e|ing)|turn(?:ing)?\s+down)\s+|"
    r"say(?:ing)?\s+no\s+to\s+|pass(?:ing)?\s+(?:up\s+)?on\s+)"
    + _OFFER
    + r"|\bturn(?:ing)?\s+"
    + _OFFER
    + r"\s+down\b|"
    r"\b(?:i|i['’]ve|i\s+have)\b[^.?!\n]{0,30}\b(?:accepted|signed(?:\s+with)?|taken)\s+(?:an?|another|"
    r"a\s+different)\s+"
    r"(?:\w+\s+){0,2}(?:offer|role|position|job|post|contract)\s+(?:elsewhere|somewhere\s+else|"
    r"(?:with|at|from)\s+(?:another|a\s+different))\b|"
    r"\b(?:i|i['’]ve|i\s+have)\b[^.?!\n]{0,30}\b(?:decided|chosen)\s+(?:to\s+(?:go|stay|sign|join)\s+)?"
    r"(?:with|at)\s+(?:another|a\s+different|my\s+(?:current|present))\s+(?:firm|company|employer|job|place|shop|"
    r"team|role)\b|"
    r"\b(?:i|i['’]ve|i\s+have)\b[^.?!\n]{0,30}\b(?:decided|chosen)\s+to\s+stay\s+(?:put|where\s+i\s+am)\b",
    re.IGNORECASE,
)
_OTHER = (
    r"(?:another|a\s+different)\s+(?:\w+\s+)?(?:offer|role|position|job|post|opportunity|company|firm|employer|"
    r"organi[sz]ation|direction)\b(?!\s+(?:interview|application|search|paper)\b)"
)
_ANOTHERS = rf"(?:(?:an?|the|their)\s+(?:\w+\s+)?(?:offer|role|position|job|post)\s+(?:from|with|at|in)\s+)?{_OTHER}"
_A_POST_AWAY = (
    r"(?:an?\s+)?(?:\w+\s+)?(?:offer|role|position|job|post)\s+"
    r"(?:elsewhere|somewhere\s+else|(?:closer|nearer)\s+(?:to\s+)?home)\b"
)
_ELSEWHERE = expression(
    rf"\bi(?:['’]ve|\s+have)\s+(?:\w+\s+){{0,2}}?(?:accepted|signed(?:\s+on)?(?:\s+with)?|taken|chosen)\s+{_ANOTHERS}|"
    r"\b(?:decided|chosen|opted|elected|going)\s+(?:\w+\s+)?to\s+(?:accept|take|pursue|join|go\s+(?:with|in)|sign\s+with|"
    rf"(?:move|go)\s+(?:forward|ahead)\s+with|proceed\s+with)\s+(?:{_ANOTHERS}|other\s+opportunities\b|{_A_POST_AWAY})|"
    rf"\bi(?:['’]m|\s+am|['’]ll\s+be|\s+will\s+be)\s+(?:accepting|taking|joining|going\s+(?:with|in)|signing\s+with)\s+{_ANOTHERS}|"
    r"\boffer(?:ed)?\b[^.?!\n]{0,40}?\b(?:(?:which|that|and)\s+)i(?:['’]m|\s+am|['’]ve|\s+have)?\s+(?:(?:now|fully|"
    r"also)\s+)?"
    r"(?:intend(?:ing)?|plan(?:ning)?|mean|going|decided|minded|about)\s+to\s+(?:take|accept|say\s+yes)\b|"
    r"\b(?:offered|got|found|accepted|taken|starting)\s+(?:an?|another)\s+(?:[\w-]+\s+){0,3}?(?:job|role|position|post|contract)\b"
    r"[^.?!\n]{0,40}?\b(?:so|and)\s+(?:i\s+)?(?:won['’]t|will\s+not|['’]ll\s+not|no\s+longer)\s+(?:be\s+)?"
    r"(?:need(?:ing)?\s+(?:any\s+)?(?:more\s+)?(?:\w+\s+)?(?:work|shifts?|supply|cover|bookings?)|"
    r"doing\s+(?:any\s+)?(?:more\s+)?(?:supply|shifts))\b|"
    r"\b(?:another|different)\s+(?:offer|job|role|position|post)\b[^.?!\n]{0,20}\bi(?:['’]ve|['’]m|['’]ll|\s+have|"
    r"\s+am|\s+will)?\s+"
    r"(?:(?:just|now|already|going\s+to|decided\s+to|happily)\s+)*(?:accept\w*|tak(?:e|en|ing))\b|"
    r"\b(?:been\s+)?offered\s+(?:something|somewhere|an?\s+(?:\w+\s+){0,3}?(?:job|role|position|post|contract|"
    r"place))\b[^.?!\n]{0,50}?\b"
    r"(?:and|so|which)\s+(?:i(?:['’]m|['’]ve|['’]ll|\s+am|\s+have|\s+will)?\s+|am\s+|have\s+|"
    r"will\s+)?(?:(?:just|now|already|going\s+to|decided\s+to|said)\s+)*"
    r"(?:accept\w*|tak(?:e|en|ing)|yes)\b|"
    r"\bi(?:['’]ve|\s+have)\s+(?:(?:just|now|already|since|actually|recently|today|happily)\s+)*(?:(?:accepted|"
    r"taken)\s+something\s+(?:else|closer|nearer|different)|(?:accepted|taken|found|signed\s+(?:for|up\s+for)|"
    r"started)\s+"
    r"(?:work\b(?!\s+(?:hard|placement|experience))|an?\s+(?:(?:new|full|part|time|permanent|temporary|"
    r"different)[\s-]+){0,3}"
    r"(?:job|role|position|post)\s+(?:with|at|in|elsewhere|closer|nearer|"
    r"for)\b(?!\s+(?:you|your|the\s+past|principle)\b)))|"
    r"\b(?:i(?:['’]m|\s+am)\s+)(?:afraid\s+i(?:['’]m|\s+am)\s+)?no\s+longer\s+(?:looking(?!\s+(?:at|into|after))|"
    r"available(?=\s*(?:[.,;!–—-]|\Z|for\s+(?:this\s+|the\s+|your\s+)?(?:role|job|post|position|opportunity|work)\b|"
    r"as\s+i|and\b))|in\s+the\s+market|job[\s-]hunting)",
    re.IGNORECASE,
)
"""The user has found other work."""
_STEPS_BACK = expression(
    r"\b(?:(?:decided|going|want|need|chosen)\s+to|i(?:['’]ll|['’]d\s+rather|\s+will|\s+would\s+rather))\s+hold\s+out\s+for\s+"
    r"(?:an?|something|the\s+right|more)\b|"
    r"\bi(?:['’](?:m|ve)|\s+am|\s+have)?\s+(?:decided|chosen|going)\s+to\s+(?:take\s+(?:my\s+(?:job[\s-]+)?(?:search|hunt)|things)|go)\s+"
    r"(?:in\s+)?(?:another|a\s+different)\s+direction\b(?=\s*(?:[.,;!–—-]|\Z|(?:and|but|for|with|this)\b))|"
    r"\bi(?:['’](?:m|ve)|\s+(?:am|have))\s+(?:(?:going|decided|chosen)\s+to\s+(?:stay|remain)|staying|remaining)\s+(?:put|where\s+i\s+am|(?:with|in|at)\s+my\s+(?:current|"
    r"present|old)\s+"
    r"(?:firm|company|employer|job|role|post|position|place|shop|school|team))\b|"
    r"\bso\s+i(?:['’]ll|['’]d\s+(?:rather|better)|\s+will|\s+would\s+rather|\s+had\s+better)\s+leave\s+it\s+(?:there|"
    r"here|at\s+that)"
    r"(?=\s*(?:[.,;!–—-]|\Z))|"
    r"\b(?:i|we)(?:['’]ve|\s+have)?\s+(?:decided|concluded|realised|realized|come\s+to\s+see)\s+(?:that\s+)?(?:the|"
    r"this|such\s+an?)\s+"
    r"(?:move|role|job|post|position|commute|hours|travel|distance|relocation|drive|journey|pay|salary)\s+"
    r"(?:(?:is|are|would\s+be)(?:n['’]t|\s+not|\s+too)|(?:wo|would|do|does)(?:n['’]t|\s+not)\s+(?:be\s+)?(?:right|"
    r"work|suit|for|possible))\b|"
    r"\b(?:i(?:['’]d|['’]ll|['’]m|['’]ve|\s+would|\s+will|\s+am|\s+have|\s+need|\s+want|\s+wish)?\b[^.?!\n]{0,40}?)\b"
    r"(?:(?:(?:pull|pulling|drop|dropping|step|stepping|bow|bowing)\s+out|withdraw(?:ing)?)\b(?=\s*(?:[.,;!–—-]|\Z|"
    r"(?:of|from)\s+(?:this|the|your|it)\b(?:\s+\w+){0,2}?(?=\s*(?:[.,;!–—-]|\Z|as\b|for\b|because\b))|at\s+this|here|"
    r"now|(?:as|because|since|due)\b))|"
    r"(?:take|taking)\s+(?:myself|me|my\s+name)\s+out\s+of\b|"
    r"(?:won['’]t|will\s+not|['’]m\s+not|am\s+not)\s+(?:be\s+|"
    r"going\s+to\s+(?:be\s+)?)?(?:tak(?:e|ing)\s+(?:this|it|things)|go(?:ing)?|proceed(?:ing)?|mov(?:e|ing)|"
    r"continu(?:e|ing)|"
    r"carry(?:ing)?\s+on)\s+(?:any\s+further|further|forward|ahead|with\s+(?:this|the|my|it))\b|"
    r"(?:have\s+to|going\s+to|decided\s+to|need\s+to)\s+(?:have\s+to\s+)?turn\s+this\s+(?:one\s+|job\s+|role\s+|"
    r"opportunity\s+)?down\b|"
    r"(?:do\s+not|don['’]t|not\s+sure|no\s+longer)\s+(?:think|feel|believe)\s+(?:that\s+)?(?:this|it|"
    r"the\s+(?:role|job|position|post))(?:['’]s|\s+is)?\s+"
    r"(?:(?:really|quite|the)\s+)*right\s+(?:(?:role|job|fit|one|move|thing|step)\s+)?for\s+me\b)",
    re.IGNORECASE,
)
_ENDS = (
    r"(?=\s*(?:[.,;!–—-]|\Z|\b(?:as|because|but|and|since|due|this\s+time|at\s+this\s+time|after\s+all|"
    r"(?:at|with|on)\s+(?:the|this|that)\s+(?:\w+\s+)?(?:salary|pay|wage|rate|package|compensation|ctc|terms|hours|"
    r"notice|shifts?))\b))"
)
_BY_MANNER = r"(?:(?:respectfully|politely|regretfully|gratefully|sadly|reluctantly|kindly)\s+)?"
_NO_THANKS = expression(
    r"\b(?:(?:decided|chosen|going|have|had)\s+(?:not\s+to\s+(?:accept|join|take\s+it(?:\s+up|\s+on)?|take\s+this\s+one|"
    r"take\s+you\s+up\s+on\s+it)|"
    rf"to\s+{_BY_MANNER}(?:decline|turn\s+(?:it|this|you)\s+down|say\s+no|pass|go\s+(?:in\s+)?(?:a\s+different|another)\s+"
    r"(?:direction|way)))|"
    r"(?:won['’]t|will\s+not|am\s+not|['’]m\s+not)\s+(?:be\s+)?(?:accepting|taking\s+it)|"
    r"i(?:\s+(?:won['’]t|will\s+not|am\s+not)|['’](?:m|ll)\s+not)\s+(?:be\s+)?(?:able\s+to\s+join|joining)"
    r"(?:\s+(?:you|your\s+\w+|the\s+(?:team|company|organi[sz]ation|firm)))?|"
    r"(?:unable|not\s+able)\s+to\s+(?:accept(?:\s+(?:it|this))?|take\s+it(?:\s+up)?)|"
    r"(?:can['’]t|cannot)\s+accept\s+it|"
    rf"(?:must|will|['’]ll|(?:would|['’]d)\s+like\s+to)\s+(?:have\s+to\s+)?{_BY_MANNER}"
    r"(?:decline|turn\s+it\s+down|say\s+no)|"
    r"(?:(?:it|this|that)['’]s|(?:it|this|that|(?:the|your)\s+(?:role|job|post|position|offer|package))\s+is)"
    r"\s+not\s+(?:(?:quite|really|just)\s+)?(?:the\s+|a\s+)?(?:right|good)\s+"
    r"(?:move|fit|step|role|job|opportunity|one|match)(?:\s+for\s+me)?)" + _ENDS,
    re.IGNORECASE,
)
"""What is said without a word for the offer, which the rest of the mail has."""
_OF_AN_OFFER = expression(
    r"\b(?:(?:the|your|this|that|an)\s+(?:\w+\s+){0,2}(?:offer|contract)|offering\s+me|offered\s+me)\b", re.IGNORECASE
)
_OF_AN_HOUR = expression(
    r"\b(?:invit\w+|meeting|call|calendar|slot|(?<!this )time|date|day|link|clash|resched\w+|away|busy|lift|parking|"
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow)\b",
    re.IGNORECASE,
)
_SUPPOSED = expression(
    r"\b(?:if|unless|whether|hope|would\s+have|without\s+withdraw\w*|"
    r"(?:\w+n['’]t|not|never)\s+(?:(?:want|wish|mean|intend|going|have|need|plan(?:ning)?)\s+to\s+)?withdraw\w*|"
    r"(?:would|do|did|could|should|must)(?:\s+not|n['’]t)\s+(?:want\s+to\s+|like\s+to\s+|yet\s+|have\s+to\s+|"
    r"mean\s+to\s+)?"
    r"(?:decline|refuse|turn|say|pass|let)|not\s+(?:yet\s+)?(?:accepted|signed|taken|declined|decided|turned|"
    r"declining|turning|saying)|"
    r"not\s+going\s+to\s+(?:decline|turn|refuse|say|pass)|never\s+(?:declined|turned|accepted)|hate\s+to)\b",
    re.IGNORECASE,
)
_NOT_YET = expression(
    r"\b(?:until|before|without|yet|lightly|for\s+granted|so\s+far|last\s+(?:year|month|time))\b", re.IGNORECASE
)

_POST_ABROAD = (
    r"(?:ein\s+anderes\s+(?:angebot|unternehmen)|eine\s+andere\s+(?:stelle|position|firma)|"
    r"einen\s+anderen\s+(?:job|arbeitgeber))"
)
_ABROAD = expression(
    r"\b(?:ziehe|zieh|nehme)\b[^.?!\n]{0,40}\b(?:bewerbung|kandidatur)\b[^.?!\n]{0,40}?\bzurück\b|"
    r"\b(?:möchte|muss|will|werde|habe)\b[^.?!\n]{0,40}\b(?:bewerbung|kandidatur)\b[^.?!\n]{0,40}?"
    r"\bzurück(?:(?:zu)?ziehen|gezogen|nehmen|genommen)\b|"
    rf"\b(?:habe|werde)\b[^.?!\n]{{0,40}}\b{_POST_ABROAD}\b[^.?!\n]{{0,40}}\b(?:entschieden|angenommen|annehmen|zugesagt|"
    r"unterschrieben)\b|"
    r"\bstehe\b[^.?!\n]{0,40}\bnicht\s+(?:mehr|länger|weiter)\b[^.?!\n]{0,20}\bzur\s+verfügung\b|"
    r"\bretir(?:e|er|o|ar)\s+(?:(?:donc|por\s+tanto|portanto|a)\s+)?(?:ma|mi|minha)\s+(?:candidature|candidatura|postulación)\b|"
    r"\baccepté\s+(?:une\s+autre\s+offre|un\s+autre\s+poste)\b|\bhe\s+aceptado\s+otr[oa]\s+(?:oferta|puesto|trabajo)\b|"
    r"\baceitei\s+outr[oa]\s+(?:oferta|proposta|vaga|emprego)\b|\britir(?:o|are)\s+la\s+mia\s+candidatura\b|"
    r"\bho\s+accettato\s+un(?:['’]altra\s+(?:offerta|proposta)|\s+altro\s+(?:lavoro|posto))\b|"
    r"\btrek\b[^.?!\n]{0,20}\bmijn\s+sollicitatie\b[^.?!\n]{0,20}\bin\b|\bmijn\s+sollicitatie\s+in\s+te\s+trekken\b|"
    r"\bandere\s+(?:baan|functie|aanbieding)\s+(?:geaccepteerd|aangenomen)\b",
    re.IGNORECASE,
)
"""What takes the application back, or says of other work that it is taken, in other languages."""
_SUPPOSED_ABROAD = expression(
    r"\b(?:nicht(?!\s+(?:mehr|länger|weiter)\b)|kein\w*|noch|ohne|wenn|falls|ob|würde|pas|sans|si|no|sin|não|sem|se|non|senza|"
    r"niet|geen|als|zou)\b",
    re.IGNORECASE,
)

_FOR_A_WHILE = expression(r"\b(?:until|till|yet|without|for\s+the\s+(?:summer|moment|time\s+being))\b", re.IGNORECASE)


def withdraws(sentences: tuple[str, ...]) -> bool:
    """Given the sentences of a mail that the user wrote, return whether one plainly takes the application back."""
    faint = not any(_goes_for_one(one[:500]) for one in sentences)
    return any(_takes_back(one[:500], faint) for one in sentences) or _declines_the_offer(sentences)


def _goes_for_one(sentence: str) -> bool:
    asks = _GOES_FOR_ONE.search(sentence)
    return asks is not None and not _NEGATES.search(sentence, 0, asks.start())


def _takes_back(sentence: str, faint: bool) -> bool:
    """Whether a sentence does; ``faint`` is whether what says no to no post in particular counts."""
    if sentence.rstrip().endswith("?") or _SUPPOSED.search(sentence):
        return False
    if (abroad := _ABROAD.search(sentence)) and not _SUPPOSED_ABROAD.search(sentence, 0, abroad.end()):
        return True
    if _PLAINLY.search(sentence) or (faint and _FAINTLY.search(sentence)):
        return True
    if elsewhere := _ELSEWHERE.search(sentence):  # "so I had better stop before your two more" says why, and no more
        return not (_NOT_YET.search(sentence, 0, elsewhere.end()) or _FOR_A_WHILE.search(sentence))
    return any(one.search(sentence) for one in (_DECLINED, _STEPS_BACK)) and not _NOT_YET.search(sentence)


def _declines_the_offer(sentences: tuple[str, ...]) -> bool:
    """Whether a mail that speaks of an offer says no without naming it again: "... I have to decline"."""
    said = [one[:500] for one in sentences[:60]]
    if not any(_OF_AN_OFFER.search(one) for one in said):
        return False
    return any(_says_no(one) for one in said if not one.rstrip().endswith("?"))


def _says_no(sentence: str) -> bool:
    no = _NO_THANKS.search(sentence)
    if no is None or _SUPPOSED.search(sentence, 0, no.end()):
        return False
    return not (_NOT_YET.search(sentence) or _OF_AN_HOUR.search(sentence))
