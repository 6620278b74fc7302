"""Introductions: whom a text says the user will meet ("you'll meet with Priya Nair and Tom Weber, Staff Engineer")."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache
from itertools import chain, islice

from agent.expressions import expression
from agent.extraction.names.degrees import without_letters
from agent.extraction.names.fields import JOINED_FIELD, is_field
from agent.extraction.names.given_names import GIVEN_NAMES
from agent.extraction.names.groups import without_count
from agent.extraction.names.mentions import in_full
from agent.extraction.names.names import (
    HONOUR,
    PARTICLE,
    behind_office,
    clean_name,
    is_of_a_date,
    is_office,
    same_name,
    titled,
    titled_alone,
)
from agent.extraction.names.offices import names_first
from agent.extraction.names.places import is_place
from agent.extraction.names.signatures import HIRING_MANAGER, JOB_TITLE, part_of_met, tells_an_office
from agent.extraction.who.host_words import A_FURTHER_ROUND, AT_THE_DOOR, LOWER_OFFICE, SUPPOSED
from agent.extraction.who.met_before import was_held
from agent.extraction.words.firm_words import DEPARTMENTS
from agent.extraction.words.towns import is_town
from agent.extraction.words.vocabulary import OCCUPATIONS
from agent.model.mail import Part, PersonClaim

_WORD = rf"(?:{HONOUR}[ \t]+){{0,3}}(?:(?:[A-Z]\.){{1,3}}|[^\W\d_a-zà-ÿ][\w'’\-]{{0,30}})"
_INITIAL = (
    r"(?:(?:[A-Z]\.){1,3}[ \t]+(?!(?:A|All|And|At|Best|Bring|Can|For|He|I|If|In|It|Kind|Let|My|On|Our|Please|See|She|"
    r"Thanks|The|There|They|This|We|When|You|Your)\b)|St\.[ \t]+)"
)
"""Within a name: "Ada M. Lund", "Theo St. Clair"; behind one, a sentence may begin."""
_FULL = (
    rf"{_WORD}(?:[ \t]+(?:{_INITIAL})?(?:{PARTICLE}[ \t]+){{0,2}}"
    r"[^\W\d_a-zà-ÿ][\w'’\-]{0,30}){0,3}"
)
_OFFICE_ABROAD = (
    r"(?:(?:diret|direc|coordena|coordina|administra)dor(?:a|es)?|diretora?|directora?|gerente|chefe|sóci[oa]|jef[ea]|"
    r"responsables?|directeur|directrice|cheff?e?|gérante?|associée?|responsabile|direttore|direttrice|titolare|"
    r"teamleider|leidinggevende|hoofd|eigenaar|eigenares|bedrijfsleider|praktijkhouder)"
)
_TITLE = (
    r"(?:(?:,(?:[ \t]+\n?|\n)|[ \t][–—-](?=[ \t]))[ \t]*(?P<article>(?:our|the|a|an|de|het|onze|notre|nuestr[oa])\s+)?"
    r"(?P<title>(?:[A-Z][\w&/\-]*|"
    rf"of|de)(?:\s+(?:[A-Z][\w&/\-]*|of|and|for|the|{JOINED_FIELD}[A-Z][\w&/\-]*)){{0,5}}|{_OFFICE_ABROAD}\b(?:\s+[^\W\d_][\w'’\-]+){{0,5}}?"
    r"(?=\s*(?:[,.;\n]|\Z|\b(?:e|y|et|en)\s))))?(?:,?\s*\((?P<aside>[^)\n]{2,60})\))?"
)
_ONE = rf"(?P<name>{_FULL}){_TITLE}"
_ARTICLE = (
    r"(?:(?:(?:il|la|lo|el|le|den|dem|o|a|os|as)\s+)|l['’]\s?)?"
    r"(?:(?i:madam|mister|eng\.?[ºª]|dr\.?ª|sr\.?ª|arch\.|dott(?:\.?ssa|oressa|or|\.)?|dr(?:a|\.?ssa)\.?|sig(?:\.ra|nora|nor|\.)|doña|herrn|mevrouw|meneer|dhr\.|mevr\.|"
    r"ing\.?|lic\.?|avv\.?|monsieur|madame|señora?)\s+)?"
)
"""Before a name in other languages than English: "la dott.ssa Paola Neri"."""
_ME = (
    r"(?:(?:with\s+)?(?:me|myself)(?:\s+(?:first|to\s+begin\s+with))?|mijzelf|mezelf|mij|mir|moi(?:-même)?|mí|mim)"
    rf"(?:\s+(?:as|in)\s+(?:the\s+)?\w{{2,12}}|\s*\([^()\n]{{2,40}}\)|"
    rf",\s+(?:(?:the|an?|your)\s+)?(?:[\w&\-]+\s+){{0,3}}?(?i:{LOWER_OFFICE})(?=,\s+and\b))?"
    r"(?:\s{0,9},\s{0,9}(?:and\s+)?(?:then\s+)?|\s+(?:and|en|und|et|y|e)\s+(?:then\s+)?|\s*&\s*)(?:(?:with|met|mit|avec|con|com|par|door|von|por|da)\s+)?"
)
"""Whoever writes, before others: "me as chair, and", "mij en met"."""
_NOUN_ABROAD = r"(?:unser(?:e[mnr]?)?|mein(?:e[mnr]?)?)\s+[A-ZÄÖÜ][\wäöüß\-]{3,40}\s+(?=[^\W\d_a-zà-ÿ])"
"""What somebody is, whose own language gives it a capital: "unser Küchenchef Bo Lind", "meine Kollegin Frau Ruiz"."""
_MEET = expression(
    r"\b(?i:meet(?:ing)?(?:\s+with)?:?|speak(?:ing)?(?:\s+(?:with|to))?|talk(?:ing)?\s+(?:with|"
    r"to)|interview(?:ing)?(?:\s+(?:is|will\s+be|would\s+be))?(?:\s+(?:with|by))|"
    r"(?:q\s?&\s?a|questions)\s+(?:with|from)|(?:discussion|presentation|round|stage|tour|on-?site|in[- ]person|"
    r"zoom|teams|video|sit-?down|coffee|lunch|visit|screen|intro|catch-?up|slot|"
    r"L[1-4](?:\s+(?:is|was|will\s+be|has\s+been|scheduled|fixed|arranged)){0,3})\s+with|present(?:ation|ing)?\s+to|"
    r"interviewers?(?:\(s\)|/s)?(?:\s+(?:is|are|will\s+be|(?:still\s+)?remains?)|\s+names?(?=\s*[:–—-]))?\s*(?::|[–—-](?=\s))?|(?:interviewed(?:\s+at\s[\d.:]{1,5}(?:\s?[ap]m)?)?|observed|watched)\s+by|"
    r"(?P<of_post>interview(?:ing)?\s+for\s+(?:(?:the|our|an?)\s+)?(?-i:[A-Z])[\w/&-]*(?:\s(?:(?:of|and|&)\s)?(?-i:[A-Z])[\w/&-]*){0,4}\s+with)|"
    r"(?<![^\n])(?:interview\s+)?panel(?=[ \t]+[A-Z][a-z]+[ \t]+[A-Z][a-z]+\s?[(,])|"
    r"joined\s+by|accompanied\s+by|with\s+you(?:\s+(?:on\s+the\s+day|there|in\s+the\s+room|on\s+the\s+call))?\s+(?:will\s+be|are)(?=\s[A-Z][\w'’-]+\s[A-Z])|(?:be|being)\s+(?:seen|interviewed)\s+(?:first\s+)?by|with\s+(?:me|us)(?:\s+(?:on\s+the\s+day|there|in\s+the\s+room|on\s+the\s+call))?\s+(?:will\s+be|are|is)|"
    r"join(?:ing)?\s+(?:us|you)(?:\s+(?:then|there|too|as\s+well))?,?\s+(?:along|together)\s+with|(?:then|after\s+that|afterwards)\s+with|(?:start|begin|finish|end|wrap)(?:n?ing|ping)?(?:\s+(?:up|off))?\s+with|"
    r"join(?:ing)?\s+(?:you|us)\s+(?:is|are|will\s+be)|"
    r"(?:(?:talking|speaking|chatting)\s+(?:to|with)|(?:interview|meet|see)ing)\s+you\s+(?:is|are|will\s+be)|"
    r"you(?:['’]ll|\s+will)\s+first\s+(?:be\s+)?see(?:ing|n\s+by)?|"
    r"(?:interview|panel)(?:['’]ll|\s+will|\s+would)\s+be\s+with|"
    r"(?:interview(?:ing)?|hiring|selection)\s+team\s*(?::|(?<=\s)(?:is|(?:will\s+)?(?:be|includes?|consists?\s+of|comprises?|be\s+made\s+up\s+of)))|"
    r"(?<![^\n])(?:see|report\s+to|panel+ists?|(?:the\s+)?(?:jury|committee|board))\s*:|on\s+the\s+(?:committee|panel|board)\s*:|"
    r"(?:interviewing|presiding)\s+(?:officers?|managers?|team|members)\s+(?:is|are|will\s+be)|(?:chaired|assisted)\s+by|participation\s+of|"
    r"(?<!you\s)(?<!you['’]ll\s)will\s+(?:also\s+)?(?:participate|attend|take\s+part|be\s+present):?|"
    r"(?:io|yo|eu|moi|ich|ik)\s+(?:e|y|et|und|en)|estar(?:emos|án|ão)\s+presentes|"
    r"(?:it|this|that)(?:['’]ll|\s+will|\s+would)\s+be\s+with(?=[^.!?\n]{3,160}\sand\s+with\s)|"
    r"(?:on\s+the\s+(?:call|line|day)|board\s+members?)\s*:|call\s+with|chat(?:ting)?\s+with|"
    r"conversation\s+with|session\s+with|"
    r"connect(?:ing)?\s+(?:you\s+)?with|introduce\s+you\s+to|"
    r"(?:\d+|an|half\s+an)[\s-]?(?:min(?:ute)?s?|hours?|hrs?)\s+with|panel\s+(?:is|remains|stays)\s+(?:still\s+)?(?:unchanged|the\s+same|as\s+(?:before|planned))\s*[:,–—-]|panel(?:\s+(?:is|are|will\s+be|"
    r"of|with|(?:will\s+)?(?:includes?|consists?\s+of|comprises?|be\s+made\s+up\s+of))|(?:\s+of\s+(?:two|three|four|five|six|\d))?(?:\s+members?|\s+people)?"
    r"\s*(?::|[–—-](?=\s)))|"
    r"hiring\s+manager(?:\s+(?:is|will\s+be))?(?![^\S\n]*\n[^\S\n]*\n)[,:]?|"
    r"(?:(?:interview(?:ing)?|selection|appointments?|hiring|assessment|search)\s+(?:board|panel|"
    r"committee)(?:\s+members?)?"
    r"(?:\s+(?:is|are))?[ \t]*[:–—-]|(?:the|your|our)\s+(?:board|committee)(?:\s+members?)?(?:\s+(?:is|are))?\s*:|"
    r"(?:(?<![^\n])|(?<=[.!?]\s))(?:(?:board|committee|jury)(?:\s+members)?|members\s+of\s+the\s+(?:board|panel|committee|jury))(?:\s+(?:are|will\s+be))?\s*:|"
    r"(?:assessors?|selectors|conven[eo]rs?|(?<![^\n])(?:panel\s+)?chair(?:person|man|woman)?)(?:\s+(?:is|are|will\s+be))?\s*:)|"
    r"participants(?:\s+(?:from|on)\s+our\s+(?:side|end))?\s*(?::|(?:are|will\s+be)\b)|(?:taking\s+part|attending|present|at\s+the\s+table)\s+(?:are|will\s+be)|attendees\s*:|who\s*:|hosts?\s*:|(?<![^\n])(?:(?:meeting|interview)\s+)?with\s*:|"
    r"(?:(?:booked|pencilled|put|got|have|had|slotted)\s+you\s+(?:in|down|booked)|(?:booked|scheduled)\s+you)\s+(?:to\s+(?:see|meet)|with)|"
    r"\b(?:on|via|by|over)\s+(?:a\s+)?(?:(?:ms|microsoft)\s+)?(?:teams|zoom|google\s+meet|meet|webex|skype|video|"
    r"(?:the\s+)?phone)"
    r"(?:\s+(?:call|link|meeting|interview))?\s?,?\s+with|\b(?:in[\s-]person|face[\s-]to[\s-]face|"
    r"on[\s-]?site)\s?,?\s+with|"
    r"\d{1,2}\s?[ap]\.?m\.?(?:\s\([^)\n]{2,60}\))?\s?,?\s+with|\d{1,2}[:.]\d\d\s\([^)\n]{2,60}\)\s?,?\s+with|"
    r"(?:min(?:ute)?s?|hours?|hrs?),\s+with|interview\s\([^)\n]{2,60}\)(?:\s+(?:is|will\s+be))?,?\s+with|"
    r"(?:gespräch|interview|sprechen|treffen)\s+(?:sie\s+)?mit|entretien\s+(?:sera\s+|aura\s+lieu\s+)?avec|"
    r"entrevista\s+(?:será\s+|es\s+)?con|gesprek\s+(?:is\s+)?met|colloquio\s+(?:sarà\s+|è\s+)?con|entrevista\s+(?:será\s+|é\s+)?com|"
    r"gespräch\s+(?:nehmen|nimmt|führen|führt|leitet|leiten)(?:\s+neben\s+mir)?(?:\s+(?:auch|noch|zudem|außerdem))?|nehmen\s+(?:[\wäöüß]+\s+){0,3}teil\s*:?|"
    r"(?:mit\s+)?dabei\s+(?:ist|sind|wird|werden)(?:\s+auch)?|teilnehmer(?:innen|:innen|\*innen)?\s*:|teilnehmen\s+(?:werden|wird)|empfangen\s+von|gesprächspartner(?:in(?:nen)?)?\s*(?:ist|sind|:)|"
    r"(?:ci\s+saremo|parteciperemo)\s+io\s+e|parteciper(?:à|anno)(?:\s+anche)?|participera(?:ont)?|participeront|"
    r"participar(?:án?|ão)(?:\s+también|\s+também)?|asistirán?|"
    r"reçue?s?\s+par|(?:vous|tu)\s+rencontrere?z|en\s+présence\s+de|entretien\s+sera\s+\w+\s+par|"
    r"recibid[oa]\s+por|(?:le|te)\s+(?:recibirán?|entrevistarán?|atenderán?)|(?:reunirá|hablará)s?\s+con|"
    r"recebid[oa]\s+p(?:or|el[oa](?:\s+[a-zà-ÿ]{3,20})?)|falar(?:á|ás)?\s+com|entrevistad[oa]\s+p(?:or|el[oa])|"
    r"(?:spreekt|spreek\s+(?:je|u))\s+met|(?:je|u)\s+ontmoet|ontmoet\s+(?:je|u)|ontvangen\s+door|"
    r"ricevut[oa]\s+da(?:ll[ao]|l)?|(?:incontrerà|incontrerai|parlerà\s+con|parlerai\s+con)|sarà\s+presente)\s+"
    rf"{_ARTICLE}(?:(?:both\s+)?{_ME})?"
    r"(?P<lead>(?:(?:our(?:\s+HR)?|the(?:\s+HR)?|your|their|a|unser(?:e[mnr]?)?|mein(?:e[mnr]?)?|notre|mon|ma|nuestra?|mi|meu|minha|il\s+mio|la\s+mia|mijn|onze?)"
    r"\s+[a-zà-ÿ]+(?:\s+[a-zA-Zà-ÿ]+){0,4}?(?:,?|(?P<unit>\s+(?:on|in|for|"
    r"over)\s+[\w&\-]{1,20}(?:\s+[\w&\-]{1,20}){0,3}?,))\s+)?)"
    rf"(?:{_NOUN_ABROAD}|(?:(?:la|el|il|le|o|a|de|die|der|den)\s+)?{_OFFICE_ABROAD}\s+(?=[^\W\d_a-zà-ÿ]))?(?=[^\W\d_a-zà-ÿ])"
)
_CALLED_BY_TITLE = expression(
    r"\b(?:dott(?:\.?ssa|oressa|or|\.)?|dr(?:a|\.?ssa)\.?|sig(?:\.ra|nora|nor|\.)|doña|mevrouw|meneer|dhr\.|mevr\.|ing\.?|"
    r"lic\.?|avv\.?|monsieur|madame|señora?|eng\.?[ºª]|dr\.?ª|sr\.?ª|arch\.)\s+\Z",
    re.IGNORECASE,
)
"""Right before a name, how somebody is called in other languages, with the family's name alone."""
_BY_OTHERS = expression(
    r"(?<!\band\s)\b(?:(?:i|he|she|they)(?:['’](?:ll|d|m|s|re|ve))?|"
    r"we(?:['’](?:ll|d|re|ve))?(?=[^.!?\n]{0,40}\b(?:speak|talk)))"
    r"(?:\s(?:will|would|must|should|need|needs|want|wants|wanted|have|has|am|is|are|to|like|love|hope|plan|intend|"
    r"going|be"
    r"|first|still|then|also|just|only|really|quickly|got)){0,5}\s(?:meet|speak|talk)(?:ing)?(?:\s(?:with|to))?\s*\Z",
    re.IGNORECASE,
)
"""Whom the writer meets, and not the reader: "I'll speak to Dana and come back to you"."""

_SPEAK_TO = expression(r"(?:speak|talk)\s", re.IGNORECASE)
_WITH_QUESTIONS = expression(
    r"\b(?:if|should|quer(?:y|ies)|questions?|problems?|issues?|concerns?|help|adjustments?|assistance|advice)\b"
    r"[^.!?\n]{0,90}\Z",
    re.IGNORECASE,
)
"""Before whom one speaks to with a question: "for any queries please speak to Ada Lund"."""

# A number alone is an hour only where "with" follows, or where it begins its line: "Level 2, Trinity House" has none.
_HOUR = (
    r"(?:(?<![\w:.,])\d{1,2}[:.h]\d\d(?:\s*(?i:[ap]\.?m\b\.?|[ap]\b|uhr\b|hrs?\b|h\b))?+|"
    r"(?<![\w:.,])\d{1,2}\s*(?i:[ap]m|uhr|h)\b|"
    r"(?<!\w)\d{4}\s?(?i:hrs?|hours|h)\b|(?<!\w)(?:[01]\d|2[0-3])[0-5]\d(?=,?\s+with\s)|(?<!\w)\d{1,2}(?=,?\s+(?i:with|mit|avec|con|met|com)\s)|"
    r"^[\s\-*•·–—>]{0,12}\d{1,2}(?:\s?[-–—]\s?\d{1,2}|(?=\s?[-–—:|])(?!-[^\W\d_]))|\b(?i:noon|midday)\b)"
)
_SLOT = expression(
    rf"{_HOUR}\s*+(?:\(?[A-Z]{{2,4}}\b\)?\s*+|\((?i:hor|heure|zeit|ora\s)[^()\n]{{2,30}}\)\s*+)?(?:(?:via|on|over|by)\s+(?:MS\s+|Google\s+|Microsoft\s+)?(?:Teams|Zoom|Meet|Webex|Skype|phone|video)\s*(?=[:,–—-]))?(?:[-–—:|,]\s*+)?\(?(?P<with>(?i:with|"
    rf"mit|avec|con|met|com)\b)?\s*+[-–—:|]?\s*+(?<!\w){_ARTICLE}(?={_WORD}[ \t]|{HONOUR}[ \t])(?P<rest>.{{2,100}})"
)
_TO_BE_ASKED = expression(
    r"\b(?:questions?|quer(?:y|ies)|problems?|issues?|difficult(?:y|ies)|lost|stuck|delayed|trouble|emergency)\b",
    re.IGNORECASE,
)
"""Before an hour behind which stands whom to ask, and not whom one meets: "Questions before Thursday at 3pm: Ana"."""
_FIRST_AND_LAST = 2
_MOST_IN_A_ROW = 30  # people named one after the other
_NEXT = expression(
    r"(?:[ \t](?:again|once[ \t](?:more|again)))?(?:,?[ \t](?:from|at)[ \t]\d[\d:.apmh \t–-]{0,20})?"
    r"(?:[ \t]for[ \t](?:(?:the|an?|your|about)[ \t])?[\w-]{1,12}(?:[ \t][a-z]{2,12}){0,2})?"
    r"(?:,?[ \t](?:who|whom|whose)\s[^,.;:\n]{2,60}(?=,))?"
    r"(?:[ \t](?:first|to[ \t](?:begin|start)[ \t]with)(?=,?[ \t](?:and|then)\b))?"
    r"\s{0,9}(?:,\s{0,9}(?:(?:and|und|et|y|en|e)\s+)?|;\s{0,9}|(?<=\s)/\s|\band\s+|[&+]\s*|\bund\s+|\bsowie\s+|"
    r"\bassisted\s+by\s+|\bet\s+|\by\s+|\ben\s+|"
    rf"\be\s+)(?:(?:then\s+)?at\s+\d[\d:.]{{0,4}}(?:\s?[ap]m)?\s+)?(?:(?:then|also|with|by|par|von|por|da|door|avec|mit|con|met)\s+)?(?:{_ME})?(?:(?i:our|"
    r"the|an?|one)\s+[a-z]+(?:\s+[a-z]+){0,3},\s+(?:and\s+)?(?:then\s+)?)?"
    rf"(?:(?:(?:our|the|my|his|her)\s+)?(?:[a-z][a-z\-]{{1,20}}\s+){{0,4}}{LOWER_OFFICE}\s+|{_NOUN_ABROAD})?"
    r"(?:(?:(?:il|la|el|le|den|dem|o|a)\s+|l['’]\s?)(?=(?i:dott|dr|sig|sra?|ing|eng|lic|avv|prof|mme|m\.)))?"
    r"(?:(?i:dott\.?ssa|dott\.?|sig\.ra|signora|signor|mevrouw|meneer|avv\.?)\s+)?"
)
_PERSON = expression(_ONE)
_OFFICE_BEFORE = expression(
    r"\A(?:(?:Vice|Deputy|Associate|Assistant)[ \t]+)?(?:Provost|Chancellor|Rector|Superintendent|President|"
    r"Commissioner|Chairman|Chairwoman|Mayor|Sheriff|Dean|Principal)[ \t]+(?=[^\s.]{2,}[ \t]+\S)"
)
"""What somebody holds, right before both of their names: "Provost Ada Byrne"."""
_ENDS_TITLE = expression(r"\s*\n\s*\n|\s+(?:and|for|of|de)\Z")
_MORE_OF_IT = expression(r"(?:[ \t]+[^\W\d_a-zà-ÿ][\w'’\-]{1,30}){1,3}")
"""What goes on with capitals behind as many words as a name may have: "Deputy Unit Lead Nurse Ada" and "Byrne"."""
_AND = expression(r"[ \t]+(?:and|und|et|y)[ \t]+")
_ONE_INTERVIEWER = expression(r"interviewer(?:\s+name)?\s*[:–—-]\s+", re.IGNORECASE)
_ENDS_ROW = expression(r"[ \t]{0,9}(?:\)[ \t]{0,9})?(?:[;\n|]|\Z)")
# "Interviewers:" and a line for each of them.
_HEADING = expression(
    r"(?:\b(?:interviewers?|on[ \t]+the[ \t]+(?:call|panel|day|line)|"
    r"panel(?:ists)?|participants|attendees|(?<![^\n])in\s+attendance|meet(?:ing)?(?:\s+with)?|"
    r"(?:speak|talk)(?:ing)?\s+(?:with|to)|(?:interviewed|assessed|observed|seen)\s+by)"
    r"\b(?![^:\n]*\b(?:ask\w*|assess\w*|test\w*|bring|look\w*|cover\w*|explore|discuss|expect|score\w*|mark\w*|"
    r"questions?|"
    r"documents?|areas|topics|about|following(?!\s+(?:people|members|colleagues|person)))\b)"
    r"[^:\n]{0,40}:|^[ \t]*(?:(?:the|your|our)[ \t]+)?(?:(?:interview(?:ing)?|selection|hiring|appointments?)[ \t]+)?"
    r"(?:board|panel|committee)(?:[ \t]+members?)?(?:[ \t]+(?:will[ \t]+)?(?:is|are|be|"
    r"(?:be[ \t]+|is[ \t]+)?made[ \t]+up[ \t]+of|consists?[ \t]+of|comprises?|includes?))?"
    r"(?:[ \t]+the[ \t]+following)?[ \t]*:?)[ \t]*\n"
    r"(?P<lines>(?:[^\n]{0,200}\n?){1,14})",
    re.IGNORECASE | re.MULTILINE,
)
# What they have in them that most texts do not: what follows then need not be tried at every word.
_LINE_HEADS_A_LIST = expression(r"(?::|\b(?:board|panel|committee)(?:[ \t]+members?)?)[ \t]*\n", re.IGNORECASE)
_MAY_HOLD_CLOCK = expression(r"\d|noon|midday", re.IGNORECASE)
_BULLET = expression(r"[\s\-*•·–—>\d.)]{0,12}")
_WRITTEN_ADDRESS = expression(r"[ \t]{0,3}[<(\[][^\s<>()\[\]@]{1,64}@[^\s<>()\[\]@]{1,190}[>)\]]")
_WILL = expression(
    r"\s+(?i:will\s+(?:be\s+)?(?:meet(?:ing)?|interview(?:ing)?|"
    r"join(?:ing)?|speak(?:ing)?|talk(?:ing)?|call(?:ing)?|conduct(?:ing)?|host(?:ing)?|"
    rf"lead(?:ing)?))\b(?!\s+you{AT_THE_DOOR})|"
    rf"\s+(?i:sees|interviews|is\s+(?:seeing|interviewing))\s+you\b(?!{AT_THE_DOOR}|\s+as\b)|"
    r"\s+(?:sera|seront)\s+(?:aussi\s+|également\s+)?(?:présente?s?|là)\b|"
    r"\s+(?:wird|werden)\s+(?:(?:auch|ebenfalls|zudem|außerdem)\s+)?(?:(?:am|an\s+dem|beim|bei\s+dem)\s+Gespräch\s+)?"
    r"(?:teilnehmen|(?:mit\s+)?dabei\s+sein|anwesend\s+sein)\b|"
    r"\s+und\s+ich\s+(?:freuen\s+uns|werden|begrüßen|erwarten|empfangen|führen)\b"
)
_IS_FREE = expression(
    r"\s+(?i:(?:is|are)\s+(?:both\s+|all\s+)?(?:free|available|around)\s+(?:(?:on|at|next|this)\s|tomorrow\b|"
    r"(?:mon|tues|wednes|thurs|fri)day\b))"
)
_SEAT = expression(r"(?:(?:Vice|Deputy|External|Internal|Lay)[ \t]+)?(?:Chair(?:person|man|woman)?|Member)")
# A name begins with a word: "at 4 PM. I will call you" names nobody "M. I".
_WILL_MEET = expression(rf"(?<!\w)(?P<name>{_FULL}){_TITLE},?(?:{_WILL.pattern})")
_FREE_TO_MEET = expression(rf"(?<!\w)(?P<name>{_FULL}){_TITLE}{_IS_FREE.pattern}")


_FIRST_NAME = expression(
    r"(?:\b(?i:interview|call|conversation|chat|meeting|meet|speak|speaking|talk|talking)\s+(?i:with|to)|"
    r"\d\s?(?i:[ap]m)?(?:\s[A-Z]{2,4})?\s+with)\s+"
    r"(?P<name>[A-ZÀ-Þ][a-zß-ÿ]{2,20})(?=\s*(?:[.,!?]\s|[.!?]?$|\n)|\s+(?i:is|has|on|at|for|tomorrow|next|this)\b)"
)


_NUMBERED = expression(r"(?<=[:\w.)])[ \t]+(?:(?P<first>1)|[2-9])[.)][ \t]+(?=[A-Z])")
"""The numbers of a list that stands in one line: "Panel: 1) Ada Lund - Dean 2) Bo Ek - Bursar"."""


_TURNED_ROUND = expression(
    r"(?<=[:;][ \t])(?P<family>[A-Z][\w'’-]{1,30}),[ \t](?P<given>[A-Z][\w'’-]{1,30})"
    r"(?=[ \t]{0,3}(?:\([^()\n]{2,60}\)[ \t]{0,3})?(?:[;\n]|\.?\Z|\.\s))"
)
"""A name of a list that is told the other way round: "Interviewers: Ferreira, Ana (Head of Works); Whitlock, Jo"."""


def _turned(text: str) -> str:
    """A text with the names of such lists as one says them, where some given name in them is one that many bear."""
    listed = list(_TURNED_ROUND.finditer(text))
    if not any(one["given"].casefold() in GIVEN_NAMES for one in listed):
        return text
    return _TURNED_ROUND.sub(
        lambda one: one[0] if one["family"].casefold() in GIVEN_NAMES else f"{one['given']} {one['family']}", text
    )


def named_in_text(text: str, *, ahead: bool = False) -> tuple[PersonClaim, ...]:
    """Given text, return the people whom it says the user will meet ("you'll meet with Priya Nair and Tom Weber").

    ``ahead``: only those of a talk to come, and not those whom the user has met.
    """
    people: list[PersonClaim] = []
    for claim, met in _named(text):
        if not (ahead and met):
            join(people, claim)
    return tuple(people)


@lru_cache(maxsize=8)  # asked of the same text for the people and for the interviews of a mail
def _named(text: str) -> tuple[tuple[PersonClaim, bool], ...]:
    """Each time that text says whom the user meets, with whether that is a talk that was held."""
    text = _NUMBERED.sub(lambda one: " " if one["first"] else ", ", text[:20000])
    text = _turned(text)
    text = names_first(without_count(in_full(without_letters(_WRITTEN_ADDRESS.sub("", text[:20000])))))
    to_come = chain(_who_will(text), _who_are_free(text), _headed(text), _at_hours(text))
    return (*_met(text), *((claim, False) for claim in to_come))


def _met(text: str) -> Iterator[tuple[PersonClaim, bool]]:
    for match in islice(_MEET.finditer(text), 30):
        if SUPPOSED.search(text, max(0, match.start() - 80), match.start()):
            continue
        if A_FURTHER_ROUND.search(text[max(0, match.start() - 160) : match.start()]):
            continue
        if _BY_OTHERS.search(text[max(0, match.start() - 60) : match.end()]):
            continue
        if _SPEAK_TO.match(match[0]) and _WITH_QUESTIONS.search(text[max(0, match.start() - 120) : match.start()]):
            continue
        called = _CALLED_BY_TITLE.search(match[0])
        behind = text[match.end() : match.end() + 300]
        told = enumerated(behind, bool(HIRING_MANAGER.search(match[0])), called=called[0].strip() if called else "")
        held = bool(told) and was_held(text, match.start(), match.end())
        for claim in told[:1] if _is_of_one(match, told) else told:
            # "our ward manager on 7 East, Carla Nunez", but not "our team in Leeds, Mill House".
            given, _, family = claim.name.partition(" ")
            known = bool(family) and given.casefold() in GIVEN_NAMES
            if known or not (match["unit"] or (match["of_post"] and not claim.title)):
                yield claim, held  # and not the firm of "your interview for Planner with Orme Vale"


def _is_of_one(match: re.Match[str], told: list[PersonClaim]) -> bool:
    """Whether one interviewer is told, and behind their office the firm: "Interviewer: Bo Lind, Head of HR, Acme"."""
    bare = len(told) == 2 and told[0].title and not told[1].title
    line = match.string[match.end() : match.end() + 300].partition("\n")[0]
    return bool(bare and _ONE_INTERVIEWER.fullmatch(match[0]) and not _AND.search(line) and "&" not in line)


def _who_will(text: str) -> Iterator[PersonClaim]:
    for match in islice(_WILL_MEET.finditer(text), 10) if _WILL.search(text) else ():
        yield from _all_who_will(text, match)


def _who_are_free(text: str) -> Iterator[PersonClaim]:
    """Whoever is free at a time, by title or a given name that many bear: an office may be free as well."""
    for match in islice(_FREE_TO_MEET.finditer(text), 10) if _IS_FREE.search(text) else ():
        for claim in _all_who_will(text, match):
            if claim.title or claim.name.split()[0].casefold() in GIVEN_NAMES:
                yield claim


def _headed(text: str) -> Iterator[PersonClaim]:
    for match in islice(_HEADING.finditer(text), 5) if _LINE_HEADS_A_LIST.search(text) else ():
        yield from _listed(match["lines"])


def _at_hours(text: str) -> Iterator[PersonClaim]:
    for line in text.splitlines()[:200]:
        slot = _SLOT.search(line[:200]) if _MAY_HOLD_CLOCK.search(line) else None
        if slot and not _TO_BE_ASKED.search(line, 0, slot.start()):
            yield from (
                one
                for one in enumerated(slot["rest"].partition("\t")[0], manager=False, surely=bool(slot["with"]))
                if slot["with"] or not is_town(one.name.partition(" ")[0])  # "07:12 London Euston"
            )


def called_by_first_name(text: str) -> tuple[PersonClaim, ...]:
    """Given text, return the person whom it calls by the first name alone ("your conversation with Dana at 3")."""
    found = _FIRST_NAME.search(text[:20000])
    name = clean_name(found["name"]) if found else ""
    return (PersonClaim(name, "", Part.INTERVIEWER),) if name else ()


def join(people: list[PersonClaim], claim: PersonClaim) -> None:
    """Given a claim, add it to the people, or join it with the claim about the same person that is already there."""
    for index, known in enumerate(people):
        if same_person(known, claim):
            part = known.part if known.part is not Part.UNKNOWN else claim.part
            name = max(known.name, claim.name, key=len)
            people[index] = PersonClaim(
                name, known.address or claim.address, part, known.title or claim.title, known.manager or claim.manager,
                known.signs_as or claim.signs_as,
            )  # fmt: skip
            return
    people.append(claim)


def _all_who_will(text: str, match: re.Match[str]) -> list[PersonClaim]:
    """Everybody of "Dana Kim and Tom Weber will join", given the match of the last of them."""
    last = _from_match(match, manager=False)
    if last is None:
        return []
    before = text[max(0, match.start() - 160) : match.end("name")]
    for begin in list(_PERSON.finditer(before))[:8]:
        claims = enumerated(before[begin.start() :], manager=False)
        if claims and claims[-1].name == last.name:
            return [*claims[:-1], last]
    return [last]


def _listed(lines: str) -> list[PersonClaim]:
    """The people of a list, a line each, up to the first line that names nobody.

    Of several lines each names one, and behind them their office: "Dana Kim, Ward Sister".
    """
    told: list[list[PersonClaim]] = []
    for line in lines.strip("\n").splitlines():
        bare = line[bullet.end() :] if (bullet := _BULLET.match(line)) else line
        named = enumerated(bare, manager=False)
        if not named:
            break
        told.append(named)
    if len(told) < 2:
        return told[0] if told else []
    return [one for named in told for one in named if one is named[0] or one.title]


def enumerated(text: str, manager: bool, *, surely: bool = True, called: str = "") -> list[PersonClaim]:
    """Given text that begins with a name, return everybody whom it names in a row from there.

    ``surely`` is whether the words before it are about people: right behind a time, a place may stand as well.
    ``called`` is a title in another language before it: "mevrouw".
    """
    claims: list[PersonClaim] = []
    position = 0
    while len(claims) < _MOST_IN_A_ROW and (match := _PERSON.match(text, position)) is not None:
        claim = _from_match(match, manager, "" if claims else called)
        if claims and _is_beside_a_name(match, claim, claims[-1].title):
            # "Dana Kim, Chief Curator, and Tom", "Dana Kim, Director, Retail Banking and Tom"
            office = "" if _SEAT.fullmatch(match["name"]) else match["name"]
            claims[-1] = replace(claims[-1], title=claims[-1].title or office)
            step = _NEXT.match(text, match.end("name")) or _NEXT.match(text, match.end())  # "Dean (Research); Tom"
            if step is None:
                break
            position = step.end()
            continue
        if claim is None or (not claim.title and is_place(match["name"], text[match.end("name") :], surely=surely)):
            break
        behind = _also_named(match, claim)
        if behind:
            claim = replace(claim, title=text[match.start("title") : behind.start()])
        claims.append(claim)
        # "Tom, our SENCO, and Ada": what has an article is theirs, whatever it means.
        ends = match.end() if claim.title or match["article"] or not match["title"] else match.end("name")
        step = _NEXT.match(text, behind.start() if behind else ends)
        if step is None:
            break
        manager = bool(HIRING_MANAGER.search(step[0]))
        position = step.end()
    return claims


_HONOURED = expression(rf"{HONOUR}[ \t]+[^\W\d_a-zà-ÿ]")


def _also_named(match: re.Match[str], claim: PersonClaim) -> re.Match[str] | None:
    """Where the title of one goes on with "and" and the next: "Bo Lind, Line Manager and Ana Ruiz, Welder"."""
    joint = _AND.search(match.string, *match.span("title")) if claim.title and not match["aside"] else None
    if joint is None:
        return None
    if _HONOURED.match(match.string, joint.end()):
        return joint
    name = match.string[joint.end() : match.end("title")].split()
    before = match.string[match.start("title") : joint.start()].split()
    if not 1 < len(name) < 4 or is_office(" ".join(name)):
        return None
    return joint if name[0].casefold() in GIVEN_NAMES or _is_told_apart(before, name) else None


def _is_told_apart(office: list[str], name: list[str]) -> bool:
    """Whether words behind "and" are somebody's, whatever they are called: the office before them is whole, and they
    are no second one. "Line Manager and Bo Lind", but not "Head of Finance and Site Services"."""
    said = {word.casefold() for word in name}
    other = said & (OCCUPATIONS | DEPARTMENTS) or JOB_TITLE.search(" ".join(name))
    return office[-1].casefold() in OCCUPATIONS and len(name) == _FIRST_AND_LAST and not other


def _is_beside_a_name(match: re.Match[str], claim: PersonClaim | None, title: str) -> bool:
    """Whether what stands like a further name is the office, the seat or the field of whoever was named before.

    ``title`` is theirs. "Dana Kim, Manager, Asset Planning and Tom" has two people.
    """
    said, text, stop = match["name"], match.string, match.end("name")
    more = claim is not None and bool(claim.title or match["aside"])
    last = _ENDS_ROW.match(text, stop) is not None
    if not more and text.endswith(", ", 0, match.start()) and is_field(said, title, last=last):
        return True
    if claim is not None:
        return False
    field = DEPARTMENTS.issuperset(said.casefold().split()) and _NEXT.match(text, stop) is not None
    return field or is_office(said) or _SEAT.fullmatch(said) is not None


def _from_match(match: re.Match[str], manager: bool, called: str = "") -> PersonClaim | None:
    goes_on = _MORE_OF_IT.match(match.string, match.end("name"))
    whole = match["name"] + (goes_on[0] if goes_on else "")
    bare = behind_office(whole)
    headed = _OFFICE_BEFORE.sub("", match["name"])
    raw = headed if headed != match["name"] or bare == whole else bare
    raw = f"{called[0].upper()}{called[1:]} {raw}" if called and " " not in raw else raw
    name = clean_name(raw)
    if not name or is_office(name) or (len(name.split()) == 1 and not titled(raw)) or _is_initials(name):
        return None  # "M. J.", of a name that goes on
    if name.endswith(("'s", "’s")) or is_of_a_date(name, match.string[: match.start("name")]):
        return None  # "with Sara Cole's team", "on 9 June Anna will meet you"
    if DEPARTMENTS.issuperset(name.casefold().split()):
        return None  # "Senior Manager, Retail Banking"
    aside, title = match["aside"] or "", _ENDS_TITLE.split((match["title"] or match["aside"] or "").strip())[0]
    if _is_next_with_office(title) or not ((match["title"] or "")[:1].islower() or tells_an_office(title)):
        # "Dana Kim, Raj Patel (Director)": what looked like a title is the next one's name, and the rest theirs.
        aside, title = ("" if match["title"] else aside), ""
    named = manager or HIRING_MANAGER.search(f"{title}\n{aside}") is not None
    return PersonClaim(name, "", part_of_met(title), title, named, titled_alone(raw, name))


def _is_initials(name: str) -> bool:
    return all(len(part.rstrip(".")) < _FIRST_AND_LAST for part in name.split())


def _is_next_with_office(title: str) -> bool:
    """Whether what stands like an office is the next one's, with their name: "Deputy Head Ada Byrne"."""
    office, name = title.split()[:-2], title.split()[-2:]
    if not office or office[-1].islower() or name[0].casefold() not in GIVEN_NAMES or name[1].casefold() in DEPARTMENTS:
        return False  # "Director of Grant Services"
    return JOB_TITLE.search(" ".join(office)) is not None and not JOB_TITLE.search(" ".join(name))


def same_person(one: PersonClaim, other: PersonClaim) -> bool:
    """Given two claims of one message, return whether they are about one person."""
    if one.address and other.address:
        return one.address == other.address
    return same_name(one.name, other.name)
