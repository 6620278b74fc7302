"""Which of the times that a change names is the old one, and which the new."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from enum import Enum

from agent.expressions import expression
from agent.extraction.interview.hindrances import hindered
from agent.extraction.when.calendars import Found
from agent.extraction.when.hours import MOVED_FROM
from agent.extraction.when.moments import Moment
from agent.extraction.when.own_hours import is_own
from agent.extraction.when.passages import sentence_at
from agent.extraction.when.readers import zone_named

_ROOM = 90  # characters before a time, in which what is said of it stands
_LABEL = r"[^\n.!?\d]{0,40}?(?:[:\-–>|]|\n|\()?\s*(?:on\s+|am\s+|le\s+|el\s+|il\s+|em\s+|op\s+)?\Z"
# A label or a heading right before the time: "Previously:", "Bisheriger Termin:", "ANCIEN :", "Was:".
_OLD_LABEL = expression(
    r"(?:^|[\n(,;:|*•·\-–>]|\bthe\s+)\s{0,9}(?:(?:from|before|vorher|von)(?=\s?:)|old|previous(?:ly)?|noticed|bisher|"
    r"original(?:ly)?|former(?:ly)?|earlier|was|it\s+was|"
    r"no\s+longer|cancelled|replaces|bisherig\w*|alt(?:er|e)|vorher|ursprünglich\w*|ancien(?:ne)?|précédent\w*|avant|"
    r"(?:fecha|hora|cita)?\s*anterior|antes|era|(?:data|horário)?\s*anterior|antig[ao]|oude|oorspronkelijk\w*|was|"
    r"vecchi[ao]|precedente|prima)\b" + _LABEL,
    re.IGNORECASE,
)
_NEW_LABEL = expression(
    r"(?:^|[\n(,;:|*•·\-–>]|\bthe\s+|\byour\s+|\bis\s+|\b)\s{0,9}(?:(?:to|after|nachher|auf)(?=\s?:)|"
    r"new(?:ly)?(?!\s(?:york|jersey|mexico|zealand|delhi|orleans|hampshire|england|south\s+wales|year))|"
    r"updated?|now|revised|rescheduled\s+(?:to|for)|moved\s+to|"
    r"pushed\s+(?:back\s+)?to|neuer?|neue[nrs]?|jetzt|nun|nouve(?:au|lle)|désormais|nuev[ao]|ahora|nov[ao]|agora|"
    r"nieuwe?|nu|"
    r"nuov[ao]|ora|posticipato\s+a|anticipato\s+a)\b" + _LABEL,
    re.IGNORECASE,
)
_WHEN_ROW = expression(
    r"(?:\A|\n)\W{0,4}(?:when|date(?:\s?(?:and|&|/)\s?time)?|time|(?:your\s)?interview)\s?[:–—-]\s?(?:on\s)?\Z",
    re.IGNORECASE,
)
"""The head of a row that tells the time, and no more of it."""
# Words that lead to the old time, or to the new one, within its clause.
_TO_OLD = expression(
    r"(?:\b(?:(?<!minutes\s)(?<!mins\s)(?<!hour\s)(?<!hours\s)from|instead\s+of|rather\s+than|(?:tak(?:es|ing)|in)\s+the\s+place\s+of|replac(?:es|ing)|"
    r"in\s+(?:the\s+)?place\s+of|and\s+not|(?<!\bif\s)not|original(?:ly)?(?:\s+\w+){0,3}|"
    r"previously(?:\s+\w+){0,3}|was\s+to\s+(?:be|start|begin|take\s+place|happen)|was\s+(?:\w+\s+){0,2}(?:scheduled|planned|set|due|booked|listed|for|on)(?:\s+\w+){0,3}|"
    r"were\s+\w+\s+for|were\s+(?:\w+\s+){0,2}(?:due|down|booked|scheduled|set|planned)\s+(?:for|at|in|on)|(?:we|i)(?:['’]d|\s+had)?\s+(?:said|agreed(?:\s+on)?|planned(?:\s+for)?)|no\s+longer\s+(?:\w+\s+){0,4}|(?:can(?:not|['’]t|\s+not)|unable\s+to|no\s+way|"
    r"won['’]t\s+be\s+able\s+to|"
    r"not\s+be\s+able\s+to)\s+(?:(?!so\b|but\b)\w+\s+){0,6}|(?:need|have|had|ask|forced)\s+to\s+(?:move|reschedule|"
    r"cancel|postpone|push)\s+"
    r"(?:(?!to\b|until\b|till\b|into\b|so\b|but\b)\w+(?:['’]\w*)?\s+){0,6}|"
    r"cancel(?:led)?\s+(?:(?!to\b|so\b|but\b)\w+\s+){0,5}|(?:double[\s-]?booked|(?:come|came|cropped|popped)\s+up|clash\w*|"
    r"conflict\w*)\s+(?:(?:on|for|at|with)\s+)?|(?:move|moving|reschedule|rescheduling|postpone|"
    r"shift(?!\s+(?:lead|manag|superv|fore|work|pattern))|swap)\s+"
    r"(?:\w+(?:['’]\w*)?\s+){0,6}?(?:from|on|of|for)|(?:scheduled|planned|booked|arranged|pencilled\s+in|"
    r"listed)\s+(?:for|on)|"
    r"your\s+(?:\w+\s+){0,3}(?:interview|call|conversation|appointment|slot|"
    r"meeting)(?:\s+(?!(?:to|now|will|until|into|remains?|stays?|stands|holds|still)\b)\w+){0,2}|"
    r"von|statt|anstatt|anstelle\s+(?:von|des)|vom|ursprünglich\s+\w+|"
    r"(?:geplant\w*|vereinbart\w*|angesetzt\w*)(?:\s+\w+){0,2}|"
    r"au\s+lieu\s+d[eu]|plutôt\s+que|(?:initialement\s+)?(?:prévue?|fixée?)(?:\s+\w+)?|entretien\s+du|"
    r"en\s+(?:lugar|vez)\s+del?|(?:inicialmente\s+)?(?:prevista|previsto|programada|fijada|agendada|"
    r"marcada)(?:\s+\w+){0,2}|"
    r"em\s+vez\s+d[aeo]|(?:gesprek|afspraak|interview)\s+van|in\s+plaats\s+van|gepland\s+\w+|"
    r"invece\s+(?:di|che)|(?:fissat[oa]|previst[oa]|programmat[oa])(?:\s+\w+){0,2}|del)\s*+,?\s*+"
    r"(?:your\s+|our\s+|the\s+|this\s+|de[nmr]\s+|le\s+|el\s+|"
    r"il\s+)?(?:(?:at|by|around|um|à|às|om|alle(?:\s+ore)?|a\s+las?)\s+)?)\Z",
    re.IGNORECASE,
)
_TO_NEW = expression(
    r"\b(?:to|until|instead(?:,|\s+be)?|will\s+(?:now\s+)?(?:be|take\s+place|start|begin)(?:\s+\w+){0,3}|"
    r"(?:is|are|it['’]s)\s+now(?:\s+\w+){0,3}|"
    r"now\s+(?:at|on|for|starts?|begins?)|read|auf(?:\s+den)?|stattdessen\s*(?:\w+\s+)?|nun(?:mehr)?(?:\s+\w+)?|au|"
    r"(?:aura|tiendra)\s+(?:\w+\s+){0,3}|para(?:\s+\w+)?|al|passa\s+(?:a|per)|anticipar\w+|posticipar\w+|naar|"
    r"a)\b\s*,?\s*(?:alle\s+(?:ore\s+)?)?"
    r"(?:the\s+|this\s+|de[nmr]\s+|le\s+|el\s+|il\s+|lunes\s+)?\Z",
    re.IGNORECASE,
)


# What is said behind a time that no longer holds: "Thursday at 2 no longer works for us".
_GONE = expression(
    r"(?:\s+(?:interview|call|slot|meeting|chat|conversation|appointment|session|time|"
    r"on\s+\w+))?[,\s]{1,3}(?:therefore\s+|sadly\s+|unfortunately\s+|now\s+)?"
    r"(?:(?:can(?:not|['’]?t|\s+not)|won['’]?t|will\s+(?:no\s+longer|not)|does(?:n['’]?t|\s+not)|"
    r"is(?:n['’]?t|\s+not)|no\s+longer|is\s+no\s+longer)\s+"
    r"(?:(?:going\s+to|longer|be|now|actually|really|any\s+more)\s+){0,3}(?:go\s+ahead|work\w*|happen\w*|"
    r"take\s+place|stands?|suits?|fits?|possible|free|available|held|on\b|doable|good)|"
    r"(?:is|has\s+been|was)\s+(?:now\s+)?(?:cancel\w*|called\s+off|off(?=\s*[.,;:!?\n]|\s+(?:i|we|as|because|the)\b)|"
    r"taken|gone|postponed)|"
    r"(?:has|needs?|will\s+have|is\s+going\s+to\s+have)\s+to\s+(?:be\s+)?(?:mov|chang|cancel|postpon|resched|"
    r"go\b)\w*|needs\s+(?:moving|changing|rescheduling))|"
    r"\s+(?:(?:kann|muss|leider|nun|doch|helaas)\s+){0,2}(?:nicht\s+(?:statt\w*|halten|wahrnehmen|durchführen|möglich)|"
    r"(?:verschieben|verlegen|vertagen|absagen|stornieren|entfallen|ausfallen)(?=\s*(?:[.,;!?\n]|müssen|muss|und\b|\Z))|"
    r"(?:entfällt|fällt\s+(?:leider\s+)?aus|findet\s+(?:leider\s+|doch\s+)?nicht\s+statt)|"
    r"(?:verzetten|verplaatsen|afzeggen|annuleren|uitstellen)(?=\s*(?:[.,;!?\n]|\Z))|gaat\s+(?:helaas\s+)?niet\s+door)|"
    r"\s+(?:malheureusement\s+)?(?:(?:est|a\s+été|doit\s+être)\s+(?:malheureusement\s+|donc\s+)?(?:annulée?|reportée?|décalée?|déplacée?)(?!\s+(?:au|à|pour)\b)|n['’](?:aura|a)\s+(?:donc\s+)?pas\s+lieu|"
    r"n['’]est\s+plus\s+possible)|\s+(?:queda|ha\s+sido|está|se)\s+(?:aplazad[ao]|cancelad[ao]|anulad[ao]|pospuest[ao]|aplaza|"
    r"cancela|pospone)(?!\s+(?:al?|para|hasta)\b)|\s+(?:está|foi|fica)\s+(?:adiad[ao]|cancelad[ao]|desmarcad[ao])(?!\s+para\b)|"
    r"\s+(?:è\s+(?:stat[oa]\s+)?(?:rinviat[oa]|annullat[oa]|rimandat[oa]|spostat[oa])|salta)(?!\s+(?:al?|per)\b(?!\s+data\b))",
    re.IGNORECASE,
)
# What is said around the only time of a change that holds: it is something else that changes.
_ANOTHER_DAY = (
    r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|(?:mon|diens|donners|frei|sams)tag|mittwoch|morgen|"
    r"lundi|mardi|mercredi|jeudi|vendredi|samedi|demain|lunes|martes|miércoles|jueves|viernes|mañana|segunda|terça|quarta|"
    r"quinta|sexta|amanhã|(?:maan|dins|woens|donder|vrij|zater)dag|lunedì|martedì|mercoledì|giovedì|venerdì|domani)"
)
_ANOTHER_TIME = (
    r"(?:\b(?:at|um|à|a\s+las|às|om|alle)\s+\d{1,2}|\d[:.h]\d\d|\d\s?[ap]\.?m|\b(?:later|earlier|week|day|date|time|hours?|one|two|"
    r"three|four|five|eight|nine|ten|eleven|noon|später|früher|stunde|plus\s+tard|más\s+tarde|mais\s+tarde|later|più\s+tardi)\b)"
)
_HOLDS = expression(
    r"(?:[ \t]*\([^()\n]{1,60}\))?[,\s]{1,3}"
    r"(?:(?:still|now|also|therefore|nevertheless|of\s+course|will|is|are|has\s+been)\s+){0,4}"
    r"(?:go(?:es|ing)?\s+ahead|stands|holds|remains|stays|unaffected|unchanged|not\s+affected|"
    r"as\s+(?:planned|arranged|before|agreed)|takes?\s+place|be\s+held|happen(?:s|ing)?|"
    r"(?:be\s+)?(?:extended|lengthened|shortened|last|longer|shorter)|"
    r"(?:be\s+)?(?:by|over|via)\s+(?:phone|telephone|video|teams|zoom|webex|skype|google)|"
    r"(?:(?:be|been|has|was)\s+){0,2}(?:mov\w+|switch\w+|transferr\w+|chang\w+)\s+to\s+(?:a\s+|the\s+)?(?:\w+\s+)?"
    r"(?:phone|telephone|video|teams|zoom|webex|skype|google|call|online|room|office|building)|"
    r"(?:uur\s+)?gaat\s+(?:(?:gewoon|wel|toch)\s+)?door|(?:uur\s+)?blijft|bleibt|findet\s+(?:(?!(?:am|den|um|erst)\b)\w+\s+){1,4}statt|est\s+maintenue?|"
    r"(?:h\s+)?aura\s+(?:bien\s+)?lieu|se\s+mantiene|sigue\s+en\s+pie|será\s+(?:por|en|online)|se\s+(?:hará|celebrará)\s+(?:por|en)|"
    r"mantém-se|passa\s+a\s+ser|será\s+(?:por|online)|resta\s+\w+|si\s+(?:terrà|farà))\b"
    rf"(?![^.!?\n]{{0,60}}(?:\b{_ANOTHER_DAY}\b|\b(?:but|instead|only|aber|nur|sondern|mais|pero|sino|mas|maar|ma|però)\b"
    rf"[^.!?\n]{{0,40}}{_ANOTHER_TIME}))",
    re.IGNORECASE,
)
_HELD_ON_TO = expression(
    r"\b(?:still\s+(?:have|see|expect|meet)|does(?:n['’]t|\s+not)\s+(?:affect|change|concern|touch)|no\s+changes?\s+to|"
    r"nothing\s+(?:changes|has\s+changed)\s+(?:about|for|with))\s+(?:your|our|the|you)\b[^.;!?\n]{0,40}\Z",
    re.IGNORECASE,
)
_ARRANGED = expression(
    r"(?:\b(?:is|are|(?:has|have)\s+been|you['’]re)\s+(?:(?:now|hereby|therefore|all)\s+)?"
    r"(?:scheduled|arranged|booked|fixed|set(?:\s+up)?|planned|confirmed|listed|pencilled\s+in)\s+(?:(?:for|on|at|in)\s+)?|"
    r"\b(?:est|sera)\s+(?:prévue?|fixée?|programmée?)\s+(?:pour\s+|au\s+)?|"
    r"\bestá\s+(?:programad[ao]|fijad[ao]|agendad[ao]|marcad[ao]|prevista?o?)\s+(?:para|el)\s+|"
    r"\bis\s+(?:gepland|vastgelegd|ingepland)\s+(?:op|voor)\s+|\bè\s+(?:fissat[oa]|previst[oa]|programmat[oa])\s+(?:per\s+)?|"
    r"\b(?:look(?:ing)?\s+forward\s+to|reminder\s+(?:of|about|for)|details\s+(?:of|for)|confirm(?:ing|s|ed)?)\s+(?:your|our|the)\s+"
    r"(?:\w+\s+){0,2}(?:interview|call|conversation|meeting|appointment)\s+(?:on|for|at)\s+|"
    r"\byour\s+(?:\w+\s+){0,2}(?:interview|call|conversation|meeting|appointment)\s+is\s+(?:on|at)\s+)"
    r"(?:(?:the|le|el|il|a)\s+)?\Z",
    re.IGNORECASE,
)
_PUTS_OFF = expression(
    r"\?|\b(?:unfortunate\w*|sorry|apolog\w*|regret\w*|afraid|sadly|cancel\w*|postpon\w*|mov(?:e|ed|ing)|chang\w*|resched\w*|"
    r"rearrang\w*|another|different|instead|rather|however|but|although|can\s?not|can['’]?t|couldn['’]?t|unable|no\s+longer|"
    r"not\s+(?:be\s+)?(?:able|possible|going|available|happen\w*|take)|won['’]?t|ill|sick|unwell|clash\w*|conflict\w*|problem|make\s+it|let['’]s|"
    r"earlier|later|new|came?\s+up|said|broken?|broke|breaks|stuck|hospital|funeral|died|death|flood\w*|snow\w*|storm|strike|fire|burst|"
    r"delay\w*|late|emergency|flu|fever|accident|forgot\w*|double[\s-]?booked|mix-?up|mistake|error|wrong|oops|called\s+away|leider|verschieb\w*|verleg\w*|absag\w*|änder\w*|ander\w*|désolée?|malheureusement|"
    r"report\w*|annul\w*|décal\w*|autre|lament\w*|siento|aplaz\w*|cambi\w*|otr[ao]|reprogram\w*|infelizmente|adia\w*|remarc\w*|"
    r"outr[ao]|desculp\w*|helaas|verzet\w*|verplaats\w*|afgezegd|wijzig\w*|purtroppo|spost\w*|rinvi\w*|altr[ao]|dispiace)\b",
    re.IGNORECASE,
)
"""What a change says that puts off the time which it calls arranged."""
_TO_DAY = expression(r"\b(?:to|auf|au|naar|para)\s+(?:the\s+|den\s+)?\Z", re.IGNORECASE)
_SAME_HOUR = expression(
    r"\b(?:same\s+(?:times?|hours?|slots?)|like\s+it\s+was|hour\s+(?:\w+\s+){0,3}unchanged|même\s+heure|"
    r"(?:gleiche[nr]?|selbe[nr]?)\s+(?:uhr)?zeit|(?:misma|mesma)\s+hora|stess[ao]\s+or(?:a|ario)|"
    r"(?:zelfde|hetzelfde)\s+"
    r"(?:tijd\w*|uur))\b",
    re.IGNORECASE,
)

_STAYS = expression(
    r"\b(?:still\s+(?:(?:be|all|both)\s+)?(?:on|happening|going|set|booked|scheduled|confirmed|good|due|there|here|free|"
    r"available|around|(?:see|meet|join|speak|talk|expect|interview)\w*)|unaffected|not\s+affected|go(?:es|ing)?\s+ahead|"
    r"(?:everything|everyone|everybody|nothing|no[-\s]?one)\s+else|(?:the|all)\s+(?:\w+\s+)?(?:rest|others?)|"
    r"other\s+(?:\w+\s+)?(?:interview|conversation|chat|session|talk|meeting|call|slot)s?)\b",
    re.IGNORECASE,
)
"""What is said of the parts of a day that do not move: "the others are still on for tomorrow at the same times"."""
_TELLS_IT = expression(r"[\s,(:–-]{1,4}(?:(?:of|at|so|i\.e\.)\s)?")  # "Friday, same time (1.30)": both are the new ones
_EITHER = expression(r"\A[^.!?]{0,60}\b(?:or|oder|ou|o|of)\b[^.!?]{0,60}\Z|\A\s*[,;/•*-]?\s*\Z", re.IGNORECASE)
"""Between two times that are both offered."""


class Side(Enum):
    """On which side of a change a time stands."""

    OLD = "old"
    NEW = "new"
    OPEN = "open"


_DENIED = expression(
    r"\b(?:(?<!\bif\s)not|instead\s+of|rather\s+than|in\s+place\s+of|nicht|statt|pas|au\s+lieu\s+d[eu]|niet|non|"
    r"invece\s+di|en\s+(?:vez|lugar)\s+de)\s+"
    r"(?:(?:on|at|for|the|as|am|le|el|il|op)\s+){0,3}\Z",
    re.IGNORECASE,
)
"""Right before a time that is not it."""
_DO_NOT_COME = expression(
    r"\b(?:(?:do\s+not|don['’]?t|no\s+need\s+to|needn['’]?t)\s+(?:come|be\s+here|turn\s+up|show\s+up|arrive|drive|travel)"
    r"(?:\s+(?:in|over|along|down|here|out|round))?|komm(?:en\s+sie|t)?\s+(?:\w+\s+){0,2}?nicht|ne\s+(?:venez|viens)\s+pas|"
    r"no\s+venga[sn]?|não\s+venhas?|kom(?:t\s+u)?\s+(?:\w+\s+){0,2}?niet|non\s+(?:venga|venire|venite))\s+"
    r"(?:(?:(?:on|at|for|the|am|um|le|à|el|a|las|às|na|op|om|alle|il)\s+|(?:tomorrow|today)\s+){0,3})\Z",
    re.IGNORECASE,
)
"""Right before a time at which the reader is not to come: "don't come at 8 tomorrow"."""
_STATED = expression(
    r"\byour\s+(?:\w+\s+){0,3}(?:interview|call|conversation|appointment|slot|meeting)\s+(?:is|takes\s+place|starts|"
    r"begins)"
    r"\s+(?:on|at|from)?\s*\Z",
    re.IGNORECASE,
)
_NOT_THAT = expression(
    r"\b(?:instead\s+of|rather\s+than|not)\s+(?:(?:on|at|the)\s+){0,2}(?:\d|(?:mon|tue|wed|thu|fri|sat|sun)|noon|"
    r"to(?:day|morrow))",
    re.IGNORECASE,
)
"""How the new time is stated, where its sentence denies another: "your interview is on Friday, not on Monday"."""
_SIGNS = (
    (Side.OLD, _DENIED, False),
    (Side.OLD, _DO_NOT_COME, False),
    (Side.OLD, _OLD_LABEL, True),
    (Side.NEW, _NEW_LABEL, True),
    (Side.OLD, _TO_OLD, False),
    (Side.NEW, _TO_NEW, False),
)


_MOVES_THE = expression(
    r"\b(?:mov(?:e|es|ed|ing)|push(?:ed|ing)?|shift(?:ed|ing)?|switch(?:ed|ing)?|bump(?:ed|ing)?|chang(?:e|ed|ing))\s+"
    r"(?:your|the|our|that)\s+(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day(?:['’]s)?\s+)?\Z",
    re.IGNORECASE,
)
_FROM_ONE_TO_ANOTHER = expression(r"\d\s*(?:[ap]\.?m\.?\s*)?\bto\s", re.IGNORECASE)
"""What looks like a range, and is a move: "I am moving your Thursday 10.30 to 11.45"."""


@dataclass(frozen=True, slots=True)
class Change:
    """The times of a change: the one that no longer holds, where it is named, and those that may take its place."""

    old: Moment | None
    new: tuple[Moment, ...]
    sure: bool = True  # False where only the order of two times tells which is which
    told: bool = True  # whether anything is said of either: False where a time just stands there


_IS_ON = expression(
    r"\byour\s+(?:[\w-]+\s+){0,3}?(?:interview|appointment|slot)(?:\s+for\s[^.;!?\n]{1,60}?)?\s+is\s+(?:still\s+|all\s+)?"
    r"(?:(?:confirmed|set|booked|arranged|fixed)\s+)?(?:on|at|for)\s",
    re.IGNORECASE,
)


def holds_all_the_same(text: str) -> bool:
    """Given the text of what is taken for a change, return whether it says when the interview is, and puts nothing off:
    "Your interview is on Tuesday. Doors open at 8, and we start at 9"."""
    return _IS_ON.search(text) is not None and _PUTS_OFF.search(text) is None and hindered(text) is None


def read_change(text: str, moments: tuple[Moment, ...], days: tuple[Found, ...]) -> Change:
    """Given the text of a change, its times and its days, return what moves where.

    A time that is called the new one outweighs times of which nothing is said. A new day without an hour has the old
    hour where the text says so.
    """
    if shifted := as_shifted(text, moments):
        return shifted
    if len(moments) == 1 and (_is_kept(text, moments[0]) or _is_set(text, moments[0], days)):
        return Change(None, moments)
    if len(moments) == 1 and _gives_way(text, moments[0], days) and not _SAME_HOUR.search(text):
        return Change(moments[0], ())
    ends = [0, *(moment.stop for moment in moments)]
    sides = [(moment, *_side(text, moment, since)) for moment, since in zip(moments, ends, strict=False)]
    old = [moment for moment, side, _ in sides if side is Side.OLD]
    called = [moment for moment, side, label in sides if side is Side.NEW and label]
    led_to = [moment for moment, side, _ in sides if side is Side.NEW]
    new = called or led_to or [one for one, side, _ in sides if side is Side.OPEN]
    same = _SAME_HOUR.search(text)
    if same and _is_of_what_stays(text, same, moments):
        same = None
    if (
        len({one.clock for one in moments}) == 1
        and same
        and not _TELLS_IT.fullmatch(text, same.end(), moments[0].clock)
    ):
        named = {one.day for one in moments}
        other = [day for day in days if day.day not in named and day.start > moments[0].position]
        if len({day.day for day in other}) == 1:
            return Change(moments[0], (_on(other[0], moments[0]),))
    if len(new) == 2 and not old and not _are_both_open(text, new):
        return Change(new[0], (new[1],), sure=False)
    denied = [one for one in old if _DENIED.search(text[max(0, one.position - _ROOM) : one.position])]
    if not new and 0 < len(denied) < len(old):  # "your interview is on Wednesday at 2, not on Tuesday at 2"
        old, new = denied, [one for one in old if one not in denied]
    if not new and len(old) > 1:  # "your interview on Monday at 3 ... your interview is on Tuesday at 4"
        old, new = old[:1], old[1:]
    return Change(old[0] if len({one.start for one in old}) == 1 else None, tuple(new), told=bool(old or led_to))


def labels_both(text: str, moments: tuple[Moment, ...]) -> bool:
    """Given a text and its times, return whether they are two of which one is headed as the old time and the other as
    the new, or merely as the time: "Original: Thursday, 2 pm. New: Friday, 10 am"."""
    if len(moments) != 2 or moments[0].start == moments[1].start:
        return False
    ends = (0, moments[0].stop)
    sides = [_side(text, moment, since) for moment, since in zip(moments, ends, strict=True)]
    sides = [
        _headed(text, moment) if side is Side.OPEN else (side, label)
        for moment, (side, label) in zip(moments, sides, strict=True)
    ]
    return all(label for _, label in sides) and {side for side, _ in sides} == {Side.OLD, Side.NEW}


def _headed(text: str, moment: Moment) -> tuple[Side, bool]:
    """The side of a time that nothing else tells to be old or new: the new, where a row is headed by it."""
    head = _WHEN_ROW.search(text[max(0, moment.position - _ROOM) : moment.position])
    return (Side.NEW, True) if head else (Side.OPEN, False)


def _is_of_what_stays(text: str, same: re.Match[str], moments: tuple[Moment, ...]) -> bool:
    """Whether "the same time" is said of others, in a sentence without one: "Bo still sees you at the same time"."""
    begin = max((stop.end() for stop in _NEXT_SENTENCE.finditer(text, 0, same.start())), default=0)
    ends = _NEXT_SENTENCE.search(text, same.end())
    end = ends.start() if ends else len(text)
    apart = all(one.clock < begin or one.clock >= end for one in moments)
    return apart and _STAYS.search(text, begin, end) is not None


def is_led_to_as_old(text: str, start: int) -> bool:
    """Given a text and where an hour begins in it, return whether the words before the hour make it the old one."""
    before = text[max(0, start - _ROOM) : start]
    return _TO_OLD.search(before) is not None or _OLD_LABEL.search(before) is not None


def _is_kept(text: str, moment: Moment) -> bool:
    """Whether a time holds, and something else changes: "your interview on Monday at 9.30 goes ahead on Teams"."""
    before = text[max(0, moment.position - _ROOM) : moment.position]
    return _HOLDS.match(text, moment.stop) is not None or _HELD_ON_TO.search(before) is not None


def _is_set(text: str, moment: Moment, days: tuple[Found, ...]) -> bool:
    """Whether the only time of a text is told as the one that is arranged, and nothing in it puts that off."""
    before = text[max(0, moment.position - _ROOM) : moment.position]
    told = _ARRANGED.search(before) is not None or is_own(text, moment.clock)  # "your slot is 10.20"
    arranged = told and _PUTS_OFF.search(text) is None
    return arranged and hindered(text) is None and all(day.day == moment.day for day in days)


def as_shifted(text: str, moments: tuple[Moment, ...]) -> Change | None:
    """Given a text and its times, return a single range as a move where it is meant as one: "moved from 2.00pm to
    2.30pm".

    The new hour may be repeated, by another clock.
    """
    if not moments or any(one.start != moments[0].end for one in moments[1:]):
        return None
    moment = moments[0]
    before = text[max(0, moment.clock - _ROOM) : moment.clock]
    moved = MOVED_FROM.search(before) or (
        _MOVES_THE.search(before) and _FROM_ONE_TO_ANOTHER.search(text[moment.clock : moment.stop])
    )
    if moment.end is None or not moved or _lasts_from(text, moment):
        return None
    return Change(replace(moment, end=None), (replace(moment, start=moment.end, end=None),))


def _lasts_from(text: str, moment: Moment) -> bool:
    """Whether a range tells how long it takes on the new day: "moved to Wednesday, from 13:30 to 14:30"."""
    day = text[max(0, moment.position - _ROOM) : moment.position]
    return moment.end is not None and moment.position < moment.clock and _TO_DAY.search(day) is not None


def _is_span(text: str, moment: Moment) -> bool:
    """Whether "from" opens the hours of a time behind its day: "now on Friday 16 October from 10am to 11am"."""
    return moment.end is not None and _FROM.search(text, moment.position, moment.clock) is not None


def _on(day: Found, moment: Moment) -> Moment:
    """The same wall time on another day."""
    zone = zone_named(moment.time_zone) or UTC
    local = moment.start.astimezone(zone)
    start = datetime.combine(day.day, local.time(), zone).astimezone(UTC)
    end = start + (moment.end - moment.start) if moment.end else None
    return replace(moment, position=day.start, stop=day.end, clock=day.start, day=day.day, start=start, end=end)


_FROM = expression(r"\b(?:from|von)\s+\Z", re.IGNORECASE)
_BUT_THEN = expression(
    r"[^.!?\n]{0,50}\b(?:erst|(?:aber|sondern|mais|pero|sino|mas|maar|ma|but)(?:\s+(?:erst|now|rather))?)\s+"
    r"(?:(?:on|am|den|le|el|na|no|op|il|the)\s+){0,2}",
    re.IGNORECASE,
)
"""Between a time and the day that takes its place."""
_SENTENCE_ENDS = expression(r"(?:[a-zà-ÿ)]{3}|:\d\d)[.!?]\s+[A-Z]")
_NEXT_SENTENCE = expression(r"[.!?]\s")
_THAT_DAY = expression(r"\s+(?:on\s+)?(?:that(?:\s+same)?|the\s+same)\s+day\b", re.IGNORECASE)


def _told_at(text: str, moment: Moment) -> tuple[int, ...]:
    """Before what it may be said on which side a time stands: its hour, where that stands apart, and its day.

    What is said of a day is not said of another hour that the next sentence names: "I have to move our chat on
    Thursday. Could you make 1pm that day?".
    """
    if _lasts_from(text, moment) or _is_span(text, moment):
        return (moment.position,)
    ends = _SENTENCE_ENDS if _THAT_DAY.match(text, moment.stop) is None else _NEXT_SENTENCE
    if ends.search(text, moment.position, moment.clock):
        return (moment.clock,)
    return tuple(dict.fromkeys((moment.clock, moment.position)))


def _are_both_open(text: str, new: Sequence[Moment]) -> bool:
    """Whether neither of two times is the old one: one "or" the other, or each at the head of its own line."""
    heads = (text[text.rfind("\n", 0, one.position) + 1 : one.position].strip(" \t-*•·|") for one in new)
    return _EITHER.search(text[new[0].stop : new[1].position]) is not None or not any(heads)


def _gives_way(text: str, moment: Moment, days: tuple[Found, ...]) -> bool:
    """Whether another day takes the place of the only time: "am Dienstag um 14 Uhr findet erst am Freitag statt"."""
    return any(
        day.start >= moment.stop and day.day != moment.day and _BUT_THEN.fullmatch(text, moment.stop, day.start)
        for day in days
    )


def _side(text: str, moment: Moment, since: int) -> tuple[Side, bool]:
    """What is said of a time right before its hour, where that stands apart, and right before its day; and whether a
    label or a heading says it, which weighs more.

    ``since`` is where the time before it ended: what is said of that one is not said of this.
    """
    if text.count("~~", text.rfind("\n", 0, moment.clock) + 1, moment.clock) % 2:  # struck out
        return Side.OLD, True
    for position in _told_at(text, moment):
        before = text[max(0, since if since <= position else 0, position - _ROOM) : position]
        if _STATED.search(before) and _NOT_THAT.search(sentence_at(text, moment)):
            return Side.NEW, False
        for side, words, label in _SIGNS:
            if words.search(before):
                # What heads a day is said of its first time, and not of all that follow on it.
                return side, label and (position == moment.clock or since <= position)
    return Side.OLD if _GONE.match(text, moment.stop) else Side.OPEN, False
