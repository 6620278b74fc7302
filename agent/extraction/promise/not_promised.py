"""Days that nobody promises, by the words around them: the user's own, other people's, those before which nothing
comes."""

from __future__ import annotations

import re

from agent.expressions import expression
from agent.extraction.words.calendar_words import fold, weekdays

USERS_DAY = expression(
    r"\b(?:if|unless|should)\s+(?:i|we)\s+(?:(?:do|have|did|should)(?:n['’]t|\s+not)?\s+)?hear[d]?\s+(?:otherwise|"
    r"differently|nothing|anything\s+(?:else|different)|"
    r"no\s+more|(?:back\s+|anything\s+|nothing\s+)?from\s+you|(?:back\s+)?(?:by|before|until|till)\b[^.;:!?]{0,40}\b"
    r"(?:assume|take\s+it|consider|treat|regard|presume|conclude|withdraw|give|offer|release))|"
    r"\bunless\s+you\s+(?:tell|let|say|object|write|reply)|\byou(?:['’]ve)?\s+(?:have|got|have\s+got)\s+(?:until|"
    r"till|up\s+to)\b|"
    r"\b(?<!\byou['’]ll\s)(?<!\byou\swill\s)(?<!\byou\sshall\s)(?<!\byou\sshould\s)(?<!\byou\scan\s)"
    r"(?:ask|asking|need|want|require|like|appreciate|expect|await|have)\w*\s+(?:for\s+|to\s+have\s+|"
    r"to\s+know\s+)?your\s+(?:\w+\s+)?(?:answer|reply|decision|response|acceptance|signature)\b|"
    r"(?<!\byou['’]ll\shave\s)(?<!\byou\swill\shave\s)(?<!\breceive\s)(?<!\byou\sget\s)"
    r"\byour\s+(?:\w+\s+)?(?:answer|reply|decision|acceptance|signature)\s+(?:is\s+)?(?:\w+\s+){0,3}(?:by|before|"
    r"no\s+later)\b|"
    r"\b(?:like|want|need|hope|love)\w*\s+to\s+(?:hear|know)\s+(?:back\s+)?(?:from\s+you\s+)?(?:by|before|"
    r"no\s+later)\b|\bgive\s+(?:me|us|them)\s+(?:your|an)\s+(?:\w+\s+)?"
    r"(?:answer|reply|decision|yes|response)\b|"
    r"\boffer\s+(?:stands?|is\s+open|remains?|holds?|expires?|lapses?|is\s+good)\b"
)
"""A day by which the user is to answer, or their silence is taken for an answer: nobody promises news by it."""

NOT_BEFORE = expression(
    r"(?:\b(?:not|never|nothing|nobody|no\s+\w+|cannot|hardly|doubt\w*|unlikely)\b|"
    r"n['’]t\b)[^.;:!?]{0,80}\b(?:before|until|till)\s+(?:the\s+)?\Z|"
    r"\b(?:not|nothing)\s+(?:\w+\s+)?(?:earlier|sooner)\s+than\s+(?:the\s+)?\Z|"
    r"\b(?:frühestens|(?:nicht|kein\w*|nichts)\b[^.;:!?]{0,60}\bvor|nicht\s+vor|erst\s+(?:ab|nach)|"
    r"pas\b[^.;:!?]{0,60}\bavant|rien\b[^.;:!?]{0,60}\bavant|"
    r"no\b[^.;:!?]{0,60}\bantes\s+de|não\b[^.;:!?]{0,60}\bantes\s+d[eo]|niet\b[^.;:!?]{0,60}\b(?:voor|vóór)|"
    r"niets\b[^.;:!?]{0,60}\b(?:voor|vóór)|"
    r"non\b[^.;:!?]{0,60}\bprima\s+d[ie]l?)\s+(?:de[mnr]?\s+|le\s+|el\s+|o\s+|il\s+)?\Z",
    re.IGNORECASE,
)
EARLIEST = expression(
    r"[\s,]{0,3}(?:at\s+the\s+(?:very\s+)?earliest|au\s+plus\s+tôt|frühestens|como\s+(?:muy\s+)?pronto|"
    r"no\s+mínimo|op\s+zijn\s+vroegst|al\s+più\s+presto)\b",
    re.IGNORECASE,
)
"""The day before which nothing comes: it may be long after."""

ONCE_SAID = expression(
    r"\b(?:i|we|he|she|they)\s+(?:had\s+|have\s+|['’]d\s+)?(?:said|told\s+you|promised(?:\s+you)?|wrote|thought|"
    r"hoped)\s+(?:(?:that|to\s+expect|to\s+hear|to\s+have)\b|"
    r"(?:you|we|i|it|they|there)(?:\s+(?:would|should|could|might)|['’]d)\b|by\b|an?\s+answer|news)[^.;:!?]{0,80}\Z|"
    r"\byou\s+(?:were|had\s+been|have\s+been)\s+(?:told|promised|to\s+(?:hear|have|get|know))\b[^.;:!?]{0,80}\Z|"
    r"\byou\s+(?:said|mentioned|told\s+(?:me|us)|wrote|thought|expected|"
    r"were\s+(?:expecting|waiting))\b(?:(?!\b(?:we|and|so|but)\b)[^.;:!?–])"
    r"{0,60}\Z|\byou\s+(?:would|should)\s+have\s+(?:heard|had|known|got)\b[^.;:!?]{0,60}\Z",
    re.IGNORECASE,
)
"""A day that was promised, and has not been kept."""

YOURS_TO_DO = expression(
    r"\byou\s+(?:should|must|may|can|have\s+to|need\s+to|ought\s+to|sign|send|text|reply|write|object|appeal|accept)\b"
    r"(?!\s+(?:\w+\s+)?(?:hear|heard|expect|have|receive|get|know|count|be|see|reckon|rely|look|find|learn|bank|"
    r"assume|consider|take|wait|hold|plan)\b)[^.;:!?]{0,90}\Z|"
    r"(?:^|[,;:.]\s)(?:contact|sign|return|send|text|respond|reply|email|mail|ring|call|write\s+back|answer|stuur|"
    r"mail|bel|envoyez|renvoyez|retournez|confirmez|répondez|"
    r"envíe\w*|confirme|responda|mande|envie|confermi|invii|mandi|risponda|schicken\s+sie|senden\s+sie|"
    r"bestätigen\s+sie|antworten\s+sie|reichen\s+sie)\b(?!\s+(?:you|u|ya|everyone|everybody|all|je|ik|jou|and\s+tell|"
    r"to\s+(?:you|all|every\w*|each|both|the))\b)"
    r"(?:(?!\b(?:i|we)(?:['’]ll|\s))[^.;:!?]){0,90}\Z|"
    r"\byou\s+(?:can|may|should|must)\s+(?:also\s+)?(?:get|be)\s+in\s+(?:touch|"
    r"contact)\s+with\s+(?!you\b)[^.;:!?]{0,60}\Z|\byou\s+(?:can|may|should)\s+(?:get\s+hold\s+of|reach|ask|speak|"
    r"talk)\b[^.;:!?]{0,60}\Z|"
    r"(?:^|[,;:.]\s)(?:please|kindly|pls)\s+(?:revert|share|provide|submit|furnish|upload|forward|acknowledge|"
    r"complete|fill|confirm|arrange|ensure|join|bring|report)\b[^.;:!?]{0,90}\Z|"
    r"(?<!\byou\s)(?<!\ball\s)(?<!everyone\s)(?<!everybody\s)\b(?:their|her|his)\s+(?:answer|reply|decision|response|"
    r"yes)\s+(?:by|before|on|until)\s+(?:\w+\s+)?\Z|"
    r"\b(?:wil\s+je|wilt\s+u|mag\s+ik|könnten\s+sie|pourriez-vous|pouvez-vous|podría|poderia|potrebbe|"
    r"nos\s+faça\s+chegar|ci\s+faccia|aguardamos|attendiamo|"
    r"erwarten\s+wir\s+(?:ihre|den|das|die))\b[^.;:!?]{0,90}\Z",
    re.IGNORECASE,
)
"""What the user, not they, is to do by the day that follows."""

_BEFORE = r"(?:before|until|till|vor|avant|antes\s+d[eo]l?|voor|vóór|prima\s+d[ei]l?)"
_OPENS_BEFORE = expression(rf"(?:\A|[,;:–]\s*)\W*{_BEFORE}\s+(?:(?:the|dem|le|la|el|il)\s+)?\Z", re.IGNORECASE)
_BEFORE_INSIDE = expression(rf"{_BEFORE}\s+(?:the\s+)?", re.IGNORECASE)
_THEN_NOT = expression(
    r"[^.;:!?]{0,40}?(?:\b(?:not|nothing|nobody|never|cannot|no\s+(?:one|\w+)|keine?[rnms]?|nichts?|rien|pas|"
    r"aucun\w*|nada|ning\w+|não|nenhum\w*|"
    r"niets?|geen|non|nessun\w*|niente)\b|n['’]t\b)",
    re.IGNORECASE,
)
"""Behind a day: "before the 30th nobody will be told"."""

_LEFT = r"(?:(?!\b(?:but|now|so|and|then)\b)[^.;:!?,])"
_ONCE_HOPED = expression(
    r"\b(?:(?:i|we|he|she|they)(?:['’]d|\s+had)\s+(?:\w+\s+)?(?:hoped|planned|expected|wanted|meant|intended|aimed|"
    r"promised|been\s+hoping)|"
    r"(?:i|we|he|she|they)\s+(?:had\s+)?(?:(?:really|all|originally|always)\s+)?(?:meant|hoped|intended|planned|aimed)\s+to|"
    r"(?:i|we|he|she|they)\s+(?:was|were)\s+(?:\w+\s+)?(?:hoping|aiming|planning|expecting|meaning|intending)|"
    rf"(?:was|were)\s+(?:due|supposed|meant|scheduled|to\s+have|originally\s+\w+))\b{_LEFT}{{0,80}}\Z",
    re.IGNORECASE,
)
"""A day that was meant, and has not been kept: "I had hoped to write to you by Friday"."""
_ALREADY = expression(
    r"(?:\b(?:was|were|has|have|had)\s+(?:(?:been|already|just)\s+){0,2}(?:sent|posted|mailed|e-?mailed|told|written|"
    r"held|announced|published|given)\b|"
    r"\b(?:ran|went)\s+out\b|\b(?:met|spoke|wrote|came|rang)\b)[^.;:!?,]{0,50}\s(?:on|last)\s+(?:the\s+)?\Z",
    re.IGNORECASE,
)
"""What has been done on the day that follows: "the letter was sent to you on Friday"."""
_WANTED = expression(
    r"\b(?:i|we)(?:['’]d|\s+would)\s+(?:\w+\s+)?(?:appreciate|welcome|value|"
    r"be\s+(?:grateful|glad|thankful|happy)\s+(?:for|of|to\s+have))\s+(?:an?|any)\s+"
    r"(?:\w+\s+)?(?:answer|reply|response|decision|word|confirmation|indication)\b[^.;:!?]{0,40}\Z|"
    r"\b(?:i|we)(?:['’]ll|\s+(?:will|would|do|shall))?\s+(?:\w+\s+)?(?:need|require|want|"
    r"await)\s+(?:to\s+have\s+)?your\s+(?!patience|understanding|interview)[^.;:!?,]{0,60}\Z|"
    r"\bit\s+would\s+(?:\w+\s+)?(?:help|be\s+\w+)\s+(?:\w+\s+)?to\s+(?:know|hear)\b[^.;:!?]{0,40}\Z",
    re.IGNORECASE,
)
"""An answer that they would like to have by the day that follows."""
_NOBODY_KNOWS = expression(
    r"\b(?:nobody|no\s+one|none\s+of\s+us|who)\s+(?:knows?|can\s+(?:say|tell)|expects?|believes?|"
    rf"thinks?)\b{_LEFT}{{0,80}}\Z",
    re.IGNORECASE,
)
_EMPLOYERS = expression(r"\bemployers\b[^.;:!?]{0,80}\Z", re.IGNORECASE)
"""What employers do as a rule: "employers on this site usually answer within 12 days"."""
_OTHER_POST = expression(
    r"\b(?:send|sends|sending|receive|find|mail|e-?mail|share|issue)\s+(?:you\s+|out\s+)?(?:the|an?|"
    r"our)\s+(?:[\w-]+\s+){0,2}"
    r"(?:link|invoice|login|log-in|password|credentials|badge|laptop|refund|directions|tickets?|brochure|test|"
    r"exercise|task)\b[^.;:!?,]{0,40}\Z|"
    r"\bget\s+(?:you\s+)?(?:the|an?|our)\s+(?:[\w-]+\s+){0,2}(?:link|invoice|login|password|badge|laptop|"
    r"refund)\b[^.;:!?,]{0,40}\Z",
    re.IGNORECASE,
)
"""What else comes by a day than news."""
_WHOSE = r"(?:he|she|they|candidates?|choice|finalists?|bidder|applicant|holders?|(?:those|people)\s+who\s+hold)"
_OTHERS_DO = expression(
    rf"\b{_WHOSE}\b(?:(?!\b(?:i|we|you)\b)[^.;:!?,]){{0,40}}\b(?:tells?|lets?|gives?|answers?|"
    r"confirms?\s+(?:to|with)|writes?\s+to|(?:gets?|comes?)\s+back\s+to|"
    r"repl(?:y|ies)\s+to|responds?\s+to|informs?|calls?)\s+(?:us|me)\b[^.;:!?,]{0,40}\Z|"
    r"\b(?:holders?|(?:those|people)\s+who\s+hold|(?:other|first|preferred)\s+(?:candidate|finalist|bidder|applicant|"
    r"choice))\b(?:(?!\b(?:i|we|you)\b)[^.;:!?,]){0,30}"
    r"\b(?:must|has|have|needs?|decides?|answers?|responds?)\b(?:(?!\b(?:i|we|you)\b)[^.;:!?,]){0,40}\Z|"
    r"\b(?:interview|see|meet)(?:ing)?\s+(?:(?:the|our)\s+)?(?:others?|remaining|rest|more|another|"
    r"(?:one|two|three|four|some)\s+(?:more|others?))\b[^.;:!?,]{0,40}\Z|"
    r"\b(?:others?|remaining|further|more)\s+(?:candidates?|applicants?|"
    r"interviews?)\b[^.;:!?,]{0,40}\b(?:interviewed|seen|met|held|scheduled|take\s+place)\b[^.;:!?,]{0,40}\Z|"
    r"\b(?:(?:an)?other|one\s+(?:more|other|last|final)|(?:two|three|four|some|a\s+few|a\s+couple(?:\s+of)?)\s+(?:more|others?)|"
    r"the\s+(?:last|final|others?))\s+(?:candidates?|applicants?|people|person|interviews?)\s+(?:(?:coming|to\s+see|booked|"
    r"lined\s+up|due)\s+)?(?:in\s+)?(?:on\s+)?(?:the\s+)?\Z|"
    r"\b(?:closed|shut|away|out\s+of\s+(?:the\s+)?office|on\s+(?:\w+\s+)?(?:leave|holidays?|"
    r"vacation))\b[^.;:!?,]{0,40}\b(?:until|till|through|to|from|on|between)\s+(?:the\s+)?\Z|"
    r"\b(?:im\s+urlaub|absente?|en\s+congés?|de\s+vacaciones|de\s+férias|met\s+vakantie|in\s+ferie|"
    r"geschlossen|verreist|fermée?s?|cerrad[oa]s?|fechad[oa]s?|gesloten|chius[oaie]|fora|fuori|ausente|assente|afwezig)\b"
    r"[^.;:!?,]{0,30}\Z|"
    r"\b(?:some(?:one|body)|the\s+(?:new|right)\s+person)\s+(?:\w+\s+)?(?:in\s+(?:the\s+)?(?:role|post|position|"
    r"place|seat|job)|on\s+board|hired)\b[^.;:!?,]{0,40}\Z",
    re.IGNORECASE,
)
"""What others do by the day that follows: "our first choice will tell us by Friday"."""
_TELL_ME = expression(
    r"\b(?:(?:they|he|she|hr|the\s+(?:client|hiring\s+manager|panel|board|director|team|company|firm|head|school)|(?-i:[A-Z])[\w’'-]+)"
    r"(?:['’](?:ve|s)|\s+(?:have|has))?\s+(?:(?:hopes?|expects?|aims?|plans?|promised?|promises|intends?|means?)\s+(?:(?:me|us)\s+)?to|"
    r"(?:said|says|told\s+(?:me|us))\s+(?:that\s+)?(?:he|she|they|it)(?:['’](?:ll|d)|\s+(?:will|would)))\s+"
    r"(?:let\s+(?:me|us)\s+know|(?:tell|ring|call)\s+(?:me|us)|(?:come|get|report)\s+back\s+to\s+(?:me|us)|revert(?:\s+to\s+(?:me|us))?"
    r"|give\s+(?:me|us)\s+(?:an?|their|his|her|the)\s+"
    r"(?:\w+\s+)?(?:answer|decision|feedback|verdict|steer))(?:\s+(?:with\s+)?(?:an?|their|the|his|her)\s+(?:\w+\s+)?\w+)?"
    r"|(?:(?:they|he|she|who|and|have|has|hr|client|team|panel|board|school)|they['’]ve)\s+(?:now\s+|also\s+|both\s+)?"
    r"promised\s+(?:me|us)\s+(?:(?:some|the|their|an?)\s+)?(?:feedback|news|update|decision|outcome|verdict))"
    r"(?:\s+(?:by|before|on))?(?:\s+the)?(?:\s+(?:close(?:\s+of\s+(?:play|business))?|cob|eod|end\s+of\s+(?:the\s+)?(?:play|day))(?:\s+on)?)?\s+\Z",
    re.IGNORECASE,
)
"""What a go-between waits for, too: "they have promised to let me know by"."""
_TO_ACCEPT = expression(r"[^.;:!?]{0,30}\b(?:whether|if)\s+(?:he|she|they)\b", re.IGNORECASE)


def tells_go_between(text: str, start: int, stop: int) -> bool:
    """Given a sentence and where a day stands in it, return whether somebody will tell the writer by then, who then
    tells the user: "He hopes to come back to me by Friday", and not what another candidate is to answer."""
    return _TELL_ME.search(text[:start]) is not None and _TO_ACCEPT.match(text, stop) is None


_IS_BACK = expression(
    r"\b(?:(?:is|are|gets?|comes?|kommt|ist|komt)\s+(?:back|zurück|wieder\s+da|terug)|returns?|torna|rientra|revient|rentre|"
    r"vuelve|regresa|volta|regressa)\s+(?:(?:only|in|on|am|le|el|il|na|op)\s+){0,2}\Z",
    re.IGNORECASE,
)
_AND_ANOTHER = expression(
    r"\s?,?\s(?:and|und|et|e|ed|y|en)\s+(?:then\s+)?(?:(?:on|am|le|el|il|na|op|the)\s+){0,2}"
    r"(?P<day>[^\W\d_]{3,14})(?:-feira)?\b",
    re.IGNORECASE,
)
"""Around the day on which somebody is back, where what they tell comes on another: "he is back Monday, and Tuesday"."""
_ONLY_THEN = expression(
    r"[^.;:!?]{0,24}?\b(?:only|not\s+(?:before|until|till))\s+(?:then|after\s+(?:that|this|it|which))\b|"
    r"[^.;:!?]{0,24}?\b(?:erst\s+dann|erst\s+danach|seulement\s+alors|sólo\s+entonces|só\s+então|pas\s+dan|solo\s+allora)\b",
    re.IGNORECASE,
)
"""Behind a day with which their work begins: "the grant is decided on 2 October, and only then will we look again"."""
_ASKS_HOW_IT_WENT = expression(
    r"[^.;:!?]{0,30}?\b(?:(?:to\s+(?:hear|see|ask|find\s+out|know|check)|and\s+you\s+can\s+tell\s+me)\s+(?:all\s+about\s+)?how\s+"
    r"(?:it|you|that|things|everything)(?:['’]s|\s+(?:went|goes|got\s+on|did|has|have|felt|feel))|(?:for|to\s+get)\s+your\s+(?:feedback|thoughts|"
    r"impressions?))\b",
    re.IGNORECASE,
)
"""Behind a day on which somebody wants to be told: "I'll ring you on the Thursday to hear how it went"."""
_YET_TOLD = expression(r"[^.;!?]{0,80}\b(?:you|everyone|everybody|candidates|applicants|pass)\b", re.IGNORECASE)
_TOLD_LATER = expression(
    r"[^.;!?]{0,80}\b(?:the\s+(?:very\s+)?same\s+week|that\s+(?:same\s+)?week|the\s+(?:day|week)\s+after|"
    r"the\s+(?:following|next)\s+(?:day|week|morning))\b",
    re.IGNORECASE,
)
"""Behind a day of their own, when the user is told: "we shortlist on the 9th, and write the same week"."""
IS_WHEN = expression(
    r",?\s+(?:(?:and|so|as)\s+)?(?:(?:which|that)(?:['’]s|\s+is)\s+)?when\s+(?:i|we|he|she|they|you)(?:['’]ll|\s+(?:will|shall|can|should|expect\s+to|"
    r"hope\s+to))\s+(?:\w+\s+){0,2}(?:ring|call|phone|tell|write|e-?mail|text|let\s+you\s+know|know|hear|decide|"
    r"be\s+in\s+touch|(?:get|come)\s+back|have\s+(?:an?|the|your)\s+(?:answer|decision|update))\b",
    re.IGNORECASE,
)
"""Behind a day before which nothing comes, but then it does: "not before the 24th, which is when I'll ring you"."""
_OF_A_LETTER = expression(
    r"\b(?:(?:letter|e-?mail|mail|message|note|call|conversation|advert\w*)\s+(?:of|from|dated)|"
    r"(?:as|like)\s+(?:promised|agreed|discussed|announced|mentioned|said)\s+on)\s+(?:the\s+)?\Z",
    re.IGNORECASE,
)
"""Before the day of what was written or said: "our letter of 4 March", "as promised on"."""
_SIFTING = expression(
    r"(?<!outcome of )(?<!outcome of the )(?<!outcomes of )(?<!results of )(?<!results of the )(?<!result of )"
    r"(?<!result of the )(?<!decision on )(?<!news of the )\b"
    r"(?:short-?listing|long-?listing|sifting|screening|scoring|marking|evaluations?|assessments?)\b"
    r"(?:(?!\b(?:we|you|i)\b)[^.;:!?,]){0,60}\Z",
    re.IGNORECASE,
)
"""What they do among themselves by the day that follows: "shortlisting will be completed by"."""
_STAYS_OPEN = expression(
    r"\b(?:re-?advertis\w+|extend(?:ed|ing|s)?|re-?open(?:ed|s)?|(?:stays?|remains?|is|are|be|kept|left)\s+(?:still\s+)?(?:open|live|online|listed)|"
    r"advertised)\b[^.;:!?,]{0,40}\b(?:until|till?|through|to|up\s+to)\s+(?:the\s+)?\Z",
    re.IGNORECASE,
)
"""Before the day up to which others may apply: "the post has been re-advertised until"."""
_NEVER = (_STAYS_OPEN, _OF_A_LETTER, _ONCE_HOPED, _ALREADY, _WANTED, _NOBODY_KNOWS, _EMPLOYERS, _OTHER_POST)


_YOUR_ANSWER = expression(
    r"\b(?:ihre[rn]?|deine[rn]?|votre|ta|su|tu|sua|tua|uw|je|jouw|vostra)\s(?:\w+\s)?(?:antwort|rückmeldung|zusage|entscheidung|"
    r"réponse|retour|décision|respuesta|contestación|decisión|resposta|retorno|decisão|antwoord|reactie|beslissing|"
    r"risposta|riscontro|decisione)\b",
    re.IGNORECASE,
)
_GET_IT = expression(
    r"\b(?:sie|du|vous|tu|u|je|jij)\s(?:erhalten|erhältst|bekommen|aurez|recevrez|ontvangt|krijgt)\b|"
    r"\b(?:recibir[áé]\w*|tendrá\w*|receber[áã]\w*|terá\w*|riceverà\w*|avrà\w*)(?!\w)",
    re.IGNORECASE,
)


def awaits_users_answer(text: str) -> bool:
    """Given a sentence in another language than English, return whether it waits for the user's answer."""
    return _YOUR_ANSWER.search(text) is not None and _GET_IT.search(text) is None


_THEN_TOLD = expression(
    r"\s?,?\s(?:and\s)?(?:then|after\s(?:which|that))\s(?:i|we|he|she|they|somebody|someone)(?:['’]ll|\s(?:will|can|should|hope\sto|aim\sto))"
    r"\s(?:\w+\s){0,2}?(?:call|ring|text|phone|e-?mail|write|message|let|tell|be\sin\stouch|get\s(?:back|in\stouch)|come\sback|know|decide)\b",
    re.IGNORECASE,
)
"""Behind a day after which they tell: "Seeing one more lad tomorrow" then I'll text everyone on Sunday."""
_TELLS = expression(
    r"\b(?:call|ring|text|phone|e-?mail|write|message|let|tell|hear|know|news|touch|decision|decide|answer)\b",
    re.IGNORECASE,
)


def is_not_promised(text: str, start: int, stop: int) -> bool:
    """Given a sentence and where a day stands in it, return whether it plainly promises nothing by that day."""
    if IS_WHEN.match(text, stop):
        return False
    before = text[:start]
    inside = _BEFORE_INSIDE.match(text, start, stop)  # "before the end of the month" is one day's words
    led = text[: inside.end()] if inside else before
    if NOT_BEFORE.search(led) or (_OPENS_BEFORE.search(led) and _THEN_NOT.match(text, stop)):
        return True
    if (
        _ASKS_HOW_IT_WENT.match(text, stop)
        or _ONLY_THEN.match(text, stop)
        or any(words.search(before) for words in _NEVER)
    ):
        return True
    if _IS_BACK.search(before) and (other := _AND_ANOTHER.match(text, stop)) and fold(other["day"]) in weekdays():
        return True
    if _THEN_TOLD.match(text, stop) and _TELLS.search(before) is None:
        return True
    if tells_go_between(text, start, stop):
        return False
    others = _OTHERS_DO.search(before) or _SIFTING.search(before)
    return others is not None and (_YET_TOLD.match(text, stop) is None or _TOLD_LATER.match(text, stop) is not None)
