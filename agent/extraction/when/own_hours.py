"""Hours that a mail calls its reader's own, among those of a whole day: "your slot is 11.20"."""

from __future__ import annotations

import re

from agent.expressions import expression
from agent.extraction.words.vocabulary import any_of, any_word

_TALK = r"(?:interview|talk|chat|call|meeting|conversation|panel|one[\s-]to[\s-]one|one[\s-]on[\s-]one|viva)"
_SLOT = rf"(?:{_TALK}\s+)?(?:slot|turn|appointment|time|interview|one[\s-]to[\s-]one|one[\s-]on[\s-]one|panel)"
_YOU_ARE = r"you(?:['’](?:re|ll\s+be)|\s+(?:are|will\s+be))(?:\s+(?:now|then|currently|all))?"
_PLACED = any_word(
    "down booked pencilled slotted scheduled set on up in next first second third fourth fifth last seen called listed "
    "timetabled due"
)
_PUT = any_word("put got have had booked slotted pencilled squeezed fitted")
_IS = (
    r"(?:['’]s|\s+(?:is|will\s+be|stays?|remains?|starts?|begins?|comes\s+up|follows))"
    r"(?:\s+(?:now|then|set|booked|fixed))?"
)
_FOR_A_TALK = rf"(?:\s+(?:for|to\s+have)\s+(?:your|an?|the)\s+(?:[\w-]+\s+){{0,2}}?{_TALK})?"
_ORDINAL = any_word("first second third fourth fifth sixth seventh eighth last next")
_IN_TURN = (
    rf"(?:(?:the|our)\s+)?(?:very\s+)?{_ORDINAL}(?:\s+(?:one|slot|interview|person|candidate|on|in|up))?"
    r"(?:\s+(?:of|on)\s+(?:the|that)\s+(?:day|list|morning|afternoon|four|five|six|lot|programme|schedule|timetable))?"
)
"""The reader's place in the row of the day: "yours is the fourth of the day, at 12"."""
_OWN = expression(
    r"\b"
    + any_of(
        rf"""
        (?:your|yours)(?:\s+own)?(?:\s+{_SLOT})?(?:\s+itself)?{_IS}(?:\s+(?:at|for|from))?;
        {_YOU_ARE}(?:\s+{_PLACED})?(?:\s+(?:in|on|up|down))?{_FOR_A_TALK},?\s+(?:at|for|from);
        (?:i|we)(?:['’]ve|['’]ll|\s+have|\s+will)?\s+(?:\w+\s+)?{_PUT}\s+you\s+(?:(?:in|down|on|up)\s+)?(?:at|for);
        (?:your|yours)(?:\s+own)?(?:\s+{_SLOT})?{_IS}\s+{_IN_TURN}(?:,|\s+and|\s+[–—-])?\s+(?:at|from);
        {_YOU_ARE}\s+{_IN_TURN}(?:,|\s+and|\s+[–—-])?\s+(?:at|from);
        you(?:['’]ve|\s+have)\s+(?:been\s+)?(?:allocated|given|assigned|put\s+down|slotted|booked|pencilled)(?:\s+(?:in|into|for|at)){{0,2}}(?:\s+(?:the|an?))?;
        (?:i|we)(?:['’]ve|\s+have)?\s+(?:allocated|given|assigned|allotted)\s+you\s+(?:the|an?);
        {_YOU_ARE}\s+(?:the|our);
        (?:see|meet|interview|hear|take|find)\s+you(?:\s+(?:in|there|here))?\s+at;
        you\s+(?:go|come)\s+(?:in|on|up)\s+at;
        (?:so|please|then|and|just)\s+(?:do\s+)?come(?:\s+(?:in|over|up|along|by|round))?\s+at
        """
    )
    + r"\s+\Z",
    re.IGNORECASE,
)
"""Before such an hour; what was ("you were at 11") is none."""
_BEGINS = expression(
    rf"\b(?:the|your|our)\s+(?:(?:first|actual|formal|proper)\s+)?{_TALK}(?:\s+(?:itself|proper))?\s+(?:(?:will|is\s+to)\s+)?"
    r"(?:starts?|begins?|kicks?\s+off)\s+(?:(?:promptly|only)\s+)?(?:at|for)\s+\Z",
    re.IGNORECASE,
)
_AT = r"(?:(?:at|um|om|à|a\s+las|às|alle(?:\s+ore)?)\s+)?(?:about\s+)?"
_NO_PLACE = (
    r"(?:and|but|or|if|when|then|from|before|after|until|und|et|y|e|en|ou|o)\b|stat|airport|hotel|train|bahnhof|gare\b|"
    r"esta[cç]|aeropuerto|stazion"
)
_THERE = (
    rf"(?:,?\s(?!{_NO_PLACE})(?:[^\W\d_][\w’'-]{{0,20}}|\d{{1,2}}(?:st|nd|rd|th|\.)?(?=\s[^\W\d_]))){{0,8}}[\s,]{{1,3}}"
)
"""What may stand between "sees you" and the hour: "on Tuesday", "in the boardroom", and no journey."""
_RECEIVED = expression(
    r"\b"
    + any_of(
        r"""
        (?:sees?|hears?|receives?|welcomes?|interviews?|meets?) you;
        (?:empfängt|empfangen|begrüßt|begrüßen|hört|hören) (?:sie|dich);
        vous (?:reçoi(?:t|vent)|recevr(?:a|ont|ons)|recevons|entend(?:ra|ront|ent)?|accueill(?:e|ent|era|eront|erons));
        (?:le|la|te|lo|os) (?:recib(?:e|en|imos|irá|irán|iremos)|atiend(?:e|en)|atender(?:á|án|emos));
        (?:te|o|a) (?:recebe|recebem|receberá|receberão|recebemos);
        (?:recebe|recebem|receberá|receberão|recebemos) (?:você|o senhor|a senhora);
        (?:ontvang(?:t|en)?|spreekt?|spreken) (?:u|je|jou);
        (?:la|ti|vi) (?:ricev(?:e|ono|iamo|erà|eranno|eremo)|accogli(?:e|erà))
        """
    )
    + rf"{_THERE}{_AT}\Z",
    re.IGNORECASE,
)
"""Before an hour at which somebody sees the reader: "the jury hears you at"."""
_DOOR = any_word("reception gate gatehouse lobby foyer desk security door entrance hall")
_FETCHED = expression(
    r"\b"
    + any_of(
        rf"""
        (?:come|comes|coming)(?: (?:down|out|over|up|along))? (?:for|to (?:get|fetch|meet|collect)) you;
        (?:collects?|fetch(?:es)?|gets?) you (?:from|at|in) (?:the |our |main |front ){{0,2}}{_DOOR};
        {_YOU_ARE} expected; (?<!bitte )(?:hol(?:e|t|en)|erwarte[tn]?) (?:sie|dich);
        (?:vien(?:t|nent|dra|dront|s)|descend(?:s|ent|ra|ront)?) vous (?:chercher|prendre|accueillir);
        vous attend(?:ra|ront|ent|ons|rons)?; (?:le|la|te|lo) (?:espera(?:mos|n|rá|rán|remos)?);
        (?:baja|bajo|bajará|sale|saldrá) a (?:buscar|recoger|recibir)(?:le|la|te|lo);
        (?:desce|desço|vem|vou) (?:para |pra )?(?:te )?(?:buscar|receber)(?: você)?;
        (?:espera|esperamos|aguarda|aguardamos) (?:por )?você; (?:haalt|haal|halen|verwacht(?:en)?) (?:u|je|jou);
        (?:scende|scendo|viene|vengo) a prender(?:la|ti);
        (?:la|ti|vi) (?:aspett(?:a|o|ano|iamo|erà)|attend(?:e|ono|iamo|erà))
        """
    )
    + rf"{_THERE}{_AT}\Z",
    re.IGNORECASE,
)
"""Before an hour at which they come for the reader, or wait for them: "Ms Lee will come down for you at"."""
_RIDES = expression(
    r"\b(?:taxi|cab|driver|car|shuttle|bus|train|chauffeur|fahrer|navette|conductor|motorista|autista|"
    r"badge|pass|\w*ausweis|crachá|\w*pasje|tarjeta)\b",
    re.IGNORECASE,
)
_CLAUSE = expression(r"[.,;:!?]\s|\n")
_NAME = r"[^\W\d_a-zß-ÿ][\w’'-]{1,20}"
_OTHERS = expression(
    r"(?:\b(?i:[^\W\d_]{2,20}['’]s|one|someone|somebody|another(?:\s+one)?|(?:the\s+)?(?:next|other|first|second|last|"
    r"others)(?:\s+(?:one|person|candidate))?|he|she|they(?:['’]re|\s+are)?)|"
    rf"(?:[,;:(]|\band)\s+{_NAME}(?:\s{_NAME})?)"
    r"(?i:\s+(?:is|goes|comes|sits))?(?i:\s+(?:in|on|up|seen))?(?i:\s+(?:at|from))\s+\Z"
)
_LONGEST = 90  # characters before an hour that are read


_HELD_ON = expression(
    r"\b(?:(?:assessment|selection|interview|recruitment|open|trial)\s+(?:day|cent(?:re|er)|event|morning|afternoon)|"
    r"interviews|panel)\s+(?:is|are|will|runs?|sits?|takes?|happens?|goes)\b[^!?\n]{0,60}\Z",
    re.IGNORECASE,
)


_OF_EVERYBODY = expression(
    r"\b(?:interviews|panels|talks|slots|sessions)\s+(?:(?:will|are\s+to)\s+)?(?:start|begin|commence|run|go|be\s+held|take\s+place|"
    r"are(?:\s+(?:being\s+)?held)?|kick\s+off|get\s+going)(?:\s+(?:on|all\s+day|throughout\s+the\s+day))?\s+(?:at|from|between)\s+\Z|"
    r"\b(?:interviews|panels)\s+(?:(?!you)[^.;!?\n]){0,90}?\b(?:start|begin|commence|run)\s+(?:at|from)\s+\Z|"
    r"\bthe\s+(?:first|last)(?:\s+(?:one|slot|interview|candidate|person|session))?\s+(?:is|starts|begins|goes|comes|finishes|ends)"
    r"(?:\s+(?:in|on|up))?\s+(?:at|from)\s+\Z|"
    r"\bthe\s+(?:panel|board|committee|jury|day|morning|afternoon)\s+(?:sits|starts|begins|meets|convenes|runs|opens|kicks\s+off)"
    r"\s+(?:at|from)\s+\Z",
    re.IGNORECASE,
)


def is_of_everybody(text: str, at: int) -> bool:
    """Given a text with an hour of the reader's own, and where another hour begins, return whether it is that at which
    the interviews of all candidates begin: "interviews begin at 1, and yours is at 1.45"."""
    return _OF_EVERYBODY.search(text, max(0, at - _LONGEST), at) is not None


def is_held_on(text: str, day: int) -> bool:
    """Given a text and where a day begins in it, return whether candidates are seen on it."""
    return _HELD_ON.search(text, max(0, day - _LONGEST), day) is not None


def is_own(text: str, at: int) -> bool:
    """Given a text and where an hour begins in it, return whether the words before it call the hour the reader's
    own."""
    return _OWN.search(text, max(0, at - _LONGEST), at) is not None


def is_begun(text: str, at: int) -> bool:
    """Given a text and where an hour begins in it, return whether the words before it say that the talk itself begins
    then: "come at 9:30 for coffee, the interview itself starts at"."""
    return _BEGINS.search(text, max(0, at - _LONGEST), at) is not None


def is_received(text: str, at: int) -> bool:
    """Given a text and where an hour begins in it, return whether the words before it say that somebody sees the reader
    then."""
    return _said_before(_RECEIVED, text, at) and not is_fetched(text, at)


def is_fetched(text: str, at: int) -> bool:
    """Given a text and where an hour begins in it, return whether somebody comes for the reader then, or waits for
    them. They begin then, where no talk has an hour of its own."""
    return _said_before(_FETCHED, text, at)


def _said_before(words: re.Pattern[str], text: str, at: int) -> bool:
    found = words.search(text, max(0, at - _LONGEST), at)
    if found is None:
        return False
    return _RIDES.search(_CLAUSE.split(text[max(0, at - 2 * _LONGEST) : at])[-1]) is None


_IS_YOURS = expression(
    r"\s?(?:[:=|(–—-]|->|→)?\s?(?:you(?:rself)?|yours?(?:\s+(?:slot|turn))?)\s?(?=[;,.)\n]|\Z)", re.IGNORECASE
)
_IS_ANOTHERS = expression(rf"\s?(?:[:=|(–—-]|->|→)?\s?(?P<name>{_NAME}(?:\s{_NAME})?)\s?(?=[;,.)\n]|\Z)")


def is_given_to_reader(text: str, stop: int) -> bool:
    """Given a text and where an hour ends in it, return whether a list gives it to the reader: "10:20 - you"."""
    return _IS_YOURS.match(text, stop) is not None


def is_given_to_another(text: str, stop: int) -> bool:
    """Given a text and where an hour ends in it, return whether a list gives it to somebody: "11:00 - Petra"."""
    return _IS_ANOTHERS.match(text, stop) is not None


def named_behind(text: str, stop: int) -> str:
    """Given a text and where an hour ends, return to whom a list gives it: "Petra" of "11:00 - Petra"; else ""."""
    found = _IS_ANOTHERS.match(text, stop)
    return found["name"] if found else ""


def is_of_another(text: str, at: int) -> bool:
    """Given a text with an hour of the reader's own, and where another hour begins, return whether it is somebody
    else's: "Devin's at 1, you're at 1:40, then one at 2:20"."""
    return _OTHERS.search(text, max(0, at - _LONGEST), at) is not None
