"""Well-wishes: what people write to the reader shortly before an interview that stands: good luck for it, that they may
ring when it is over, what to bear in mind, what is handed out for the day, that they look forward to it. It moves
nothing, and calls nothing off."""

from __future__ import annotations

import re
from collections.abc import Sequence

from agent.classification.sentences.day_answers import answers_about_the_day
from agent.expressions import expression, searched

_MOST = 9  # sentences, with greeting and sign-off: a longer mail tells more than that
_FEW = 4  # words of a sentence that may stand beside: "Kind regards,"

_DAY = (
    r"(?:today|tomorrow|tonight|tmrw?|(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?(?:['’]s)?"
    r"|(?:this|later\sthis|in\sthe)\s(?:morning|afternoon|evening|week)|next\sweek|the\s(?:day|\d{1,2}(?:st|nd|rd|th))"
    r"|\d{1,2}(?:st|nd|rd|th))"
)
_TALK = (
    r"(?:interviews?|meeting|call|chat|talk|panel|presentation|visit|trial|assessment\s(?:day|cent(?:re|er))"
    r"|conversation)"
)
_LUCK = (
    r"(?:(?:good|best\sof|the\s(?:very\s)?best\sof|lots\sof|much)\sluck|fingers\s(?:all\s)?crossed|all\sthe\s(?:very\s)?best"
    r"|(?:wish(?:ing)?\syou|to\swish\syou)\s(?:(?:all\s)?the\s(?:(?:very\s)?best|luck)|(?:good\s|lots\sof\s)?luck|well|(?:every\s)?success)"
    r"|(?:thinking\sof|rooting\sfor)\syou|(?:hope|trust|sure)\s(?:that\s)?(?:it|all|everything|things|your\s\w+|you)(?:\sall)?"
    r"(?:\s(?:go|do)(?:es)?|['’]ll\s(?:go|do)|\swill\s(?:all\s)?(?:go|do))\s(?:(?:really|very)\s)?(?:well|great|smoothly|brilliantly)"
    r"|(?:go\s)?(?:smash|ace|nail)\sit|break\sa\sleg|knock\s(?:them|['’]em)\sdead)"
)
_WISHES = expression(
    rf"\b{_LUCK}\b[^.?;]{{0,60}}?\b(?:{_DAY}|{_TALK})\b|\b(?:{_DAY}|{_TALK})\b[^.?;]{{0,40}}?\b{_LUCK}\b", re.IGNORECASE
)
"""Good luck for what is ahead, and not for the rest of a search."""
_ONLY_LUCK = expression(rf"\W{{0,3}}(?:and\s)?{_LUCK}(?:\sagain|\swith\sit|\sfor\sit)?[\s!.x]{{0,6}}", re.IGNORECASE)
_READY = expression(
    rf"\b(?:hope\syou(?:['’]re|\sare)|(?:are\s)?you(?:['’]re)?(?:\sall)?|all)\s(?:all\s|feeling\s)?(?:set|ready|prepped|prepared)\b"
    rf"[^.;]{{0,20}}?\b(?:{_DAY}|{_TALK})\b",
    re.IGNORECASE,
)
_WORRY = expression(
    rf"\b(?:don['’]t|do\snot|no\sneed\sto|try\snot\sto)\s(?:panic|stress|be\s(?:late|nervous|shy))\b[^.?;]{{0,20}}?"
    rf"\b(?:{_DAY}|{_TALK})\b|\b(?:don['’]t|do\snot|no\sneed\sto)\sworry\b[^.?;]{{0,30}}?\byou(?:['’]ll|\swill|['’]re|\sare)\b",
    re.IGNORECASE,
)
_AFTERWARDS = expression(
    r"\b(?:call|ring|phone|text|bell|buzz|message|mail|e-?mail|whatsapp|tell|shout|speak|talk|debrief|catch\sup|let\s(?:me|us)\sknow"
    r"|(?:give|drop)\s(?:me|us)\sa\s(?:call|ring|bell|buzz|shout|line|text|message|note))\b[^.?;]{0,40}?"
    r"\b(?:after(?:wards)?|how\s(?:it|you|things|that)|when\s(?:it|you)(?:['’](?:re|ve|s)|\sare|\shave|\sis|\scome|\sget)?"
    r"|once\s(?:it|you)|as\ssoon\sas|later|then|debrief)\b",
    re.IGNORECASE,
)
_CHEERS = expression(
    r"\b(?:you(?:['’]ll|\swill)\s(?:be|do|go)\s(?:(?:just|absolutely|really)\s)?(?:great|fine|brilliant(?:ly)?|amazing|fab|well|ok|okay)"
    r"|you(?:['’]ve|\shave)\sgot\sthis|just\sbe\syourself|be\syourself|(?:they|he|she)(?:['’]re|['’]s|\sare|\sis)\s(?:both\s|all\s|really\s|very\s)*"
    r"(?:lovely|nice|friendly|great|keen|looking\sforward)"
    r"|(?:they|client)\s(?:want|wants|like|likes)\s(?:\w+\s)?feedback|enjoy\sit)\b",
    re.IGNORECASE,
)
_BEAR_IN_MIND = expression(
    r"\b(?:remember|don['’]?t\sforget|do\snot\sforget|make\ssure)\b\s(?:you\s)?(?:to\s)?"
    r"(?:bring|take|have|log|arrive|get|wear|smile|read|print|check|be\s(?:early|on\stime|there))\b",
    re.IGNORECASE,
)
_ANY_QUESTIONS = expression(
    r"\b(?:any|last|further)(?:\s\w+){0,2}\s(?:questions|queries|problems|worries|nerves)\b|\brun\sthrough\s(?:any|some|it)\w*\b",
    re.IGNORECASE,
)
_SMALL_WORDS = expression(
    r"\W{0,3}(?:(?:just\s)?(?:a\s)?quick\s(?:one|note|message)|hope\syou(?:['’]re|\sare)\s(?:well|good)|thanks?|cheers|speak\s(?:then|soon|later)"
    r"|morning|afternoon)\b[^?]{0,30}",
    re.IGNORECASE,
)
_OF_MORE = expression(
    r"\b(?:but|now|new|confirm\w*|booked|unfortunately|sadly|regret\w*|afraid|sorry|bad\snews|decid\w+|decision|offer\w*|instead|mov(?:e|ed|ing)|chang(?:e|ed|ing)|resched\w+"
    r"|re-?arrang\w+|postpon\w+|cancel\w*|call(?:ed|ing)?\s(?:it\s)?off|push(?:ed)?|another|other|else\w*|someone|somebody|unsuccessful|search|future|hunt"
    r"|career|elsewhere|can['’]?t|cannot|won['’]t|unable|no\slonger|isn['’]t|not\s(?:going|be|been|able|progress\w*)|delay\w*|ill|sick"
    r"|successful|withdr\w+|chose|chosen|pick(?:ed)?|hired|appointed|gone|went|taken|off|yours|wants?\syou\b|come\son|filled|hold|later\sthan|earlier|contracts?|complet\w+|fill|outcomes?|letters?|results?)\b|\d\s?[ap]\.?m\b|\d[:.h]\d\d|\bat\s\d",
    re.IGNORECASE,
)
"""What may change something, refuse, or name an hour: a mail with any of it says more than good luck."""
_KINDS = (_WISHES, _ONLY_LUCK, _READY, _WORRY, _AFTERWARDS, _CHEERS, _BEAR_IN_MIND, _ANY_QUESTIONS, _SMALL_WORDS)
_TELLING = (_WISHES, _READY, _WORRY)


_EXPECTS = expression(
    rf"\b(?:look(?:s|ing)?\s(?:very\smuch\s)?forward\sto|can['’]?t\swait\sto|excited\sto|keen\sto|be\s(?:great|good|lovely|nice)\sto)\s"
    r"(?:finally\s)?(?:meet|see|speak|talk|chatt?|welcom|host|hav)(?:e|ing)?\s(?:(?:to|with)\s)?you\b"
    rf"|\bsee\syou\s(?:all\s)?(?:then|there|on\s|in\s(?:a\sfew|two|three)|{_DAY})\b",
    re.IGNORECASE,
)
"""Who expects the reader: "we're looking forward to meeting you"."""
_ASKS = expression(
    r"\?|\b(?:please|pls|kindly|could\syou|can\syou|would\syou|let\s(?:me|us)\s(?:know|have)|(?:we|i)\s(?:\w+\s)?need|send)\b",
    re.IGNORECASE,
)


_PAPER = (
    r"(?:packs?|agenda|maps?|directions|brochures?|booklets?|job\s(?:description|spec\w*)|role\sprofile|guides?|guidance|programme|itinerary"
    r"|address(?:es)?|postcode|eircode|zip\scode|schedule|timetable|forms?|details|info(?:rmation)?|instructions|link|dial-?in|passcode|meeting\sid|handbook|notes?|flyer|pdf)"
)
_HANDS_OUT = expression(
    rf"\b(?:attach\w*|enclos\w*|find|here(?:['’]s|\sis|\sare)|sending|sent|share|sharing|pass\son|forward(?:ing)?|includ\w*|added|below\sis|popped)\b"
    rf"[^.?!;]{{0,50}}?\b{_PAPER}\b|\b{_PAPER}\b[^.?!;]{{0,40}}?\b(?:attached|enclosed|below|above|in\sthe\s(?:invite|invitation|attachment))\b",
    re.IGNORECASE,
)
"""What is handed out for the day: "attached is the agenda", "here is the link to join"."""
_OF_THE_DAY = expression(
    r"\b(?:dress\scode|smart\scasual|business\s(?:casual|dress)|parking|car\spark|visitors?['’]?\s(?:pass|badge|space|parking)|reception|sign\sin"
    r"|(?:travel|train|taxi|mileage)\s(?:expenses?|costs?|tickets?)|expenses|refreshments|lunch\s(?:is|will\sbe)\s(?:provided|included)|step-?free"
    r"|wheelchair|hearing\sloop|interpreter|accessib\w+|adjustments?\s(?:are|have|is)|(?:no\sneed|nothing)\sto\s(?:bring|prepare)|bring\sanything)\b",
    re.IGNORECASE,
)
_HANDS_OVER = expression(
    r"\b(?:looking\safter\s(?:you|your\sapplication|things)|(?:taking|takes|take)\sover\sfrom\sme|(?:your|new|main|first)\s(?:point\sof\s)?contact"
    r"|(?:maternity|paternity|parental|annual)\sleave)\b",
    re.IGNORECASE,
)
"""Who looks after the reader while the writer is away: it changes nothing about the interview."""
_PLEASE_SEE = expression(
    r"\bplease\s(?:find|see|note|use|park|report|follow|read)\b|\bfrom\snow\son\b|\bnew\s(?:zoom|teams|meeting|joining)?\s?link\b",
    re.IGNORECASE,
)
_FEW_MINUTES = r"(?:a\s(?:few|couple\sof)|five|ten|fifteen|twenty|\d{1,2})\s?min(?:ute)?s?"
_BUSY = (
    r"(?:(?:i|we)(?:['’](?:m|re)|\sam|\sare|['’]ll\sbe|\swill\sbe|\shave|['’]ve\sgot)\s(?:stuck\s|tied\sup\s?|busy\s?)?"
    r"(?:(?:in|on|with|running|chairing|having|doing|interviewing|teaching|a|an|another|back-to-back)\s){0,3}"
    r"(?:(?:meetings?|calls?|interviews?|candidates?|class(?:es)?|lessons?|surgery|clinic|service)\s)?)"
)
_UNTIL_THEN = expression(
    rf"\b{_BUSY}(?:until|till|['’]?til)\s(?:(?:just\s)?(?:before|about|around)\s)?"
    r"(?:\d{1,2}(?:[:.]\d\d)?(?:\s?[ap]\.?m\b\.?)?|noon|one|two|three|four|five|nine|ten|eleven|twelve)(?!\s?(?:th|st|nd|rd)\b)(?:\s?[,;–—-])?(?:\s(?:so|but|and)\b|(?=\s?[,;.!–—-]))",
    re.IGNORECASE,
)
"""Who is busy up to an hour, which is no reason for another one: "I'm in meetings till 4 but will come down"."""
_ON_ARRIVAL = expression(
    r"\b(?:please\s)?(?:just\s)?(?:(?:wait|(?:take|have)\sa\sseat|sit(?:\sdown)?)\s(?:for\s(?:me|us)\s)?in\s(?:the\s)?(?:\w+\s)?(?:reception|foyer|lobby|entrance|waiting\s(?:room|area))"
    r"|(?:come|pop|be|run|nip)\s(?:straight\s)?(?:down|out|over|through)\s(?:and|to)\s(?:fetch|get|meet|collect|greet|find)\syou"
    rf"|(?:come|arrive|be\s(?:here|there)|get\s(?:here|there)|turn\sup|aim\sto\s(?:arrive|be\shere))\s(?:about\s|around\s|some\s)?{_FEW_MINUTES}\s(?:early|before|beforehand|ahead)\b"
    rf"|(?:may|might|could)\sbe\s(?:about\s)?{_FEW_MINUTES}\s(?:late|behind)\b|bear\swith\s(?:me|us)\b"
    r"|(?:ask\sfor\s(?:me|us)|ring\sthe\s(?:door)?bell|press\sthe\s(?:buzzer|bell)|buzz\s(?:up|in))\b"
    r"|get\syou\sa\s(?:visitor['’]?s?\s)?(?:badge|pass))",
    re.IGNORECASE,
)
_OTHER_ROOM = expression(
    r"\b(?:(?:office|team|we|i|(?:meeting|interview|panel)(?:\shas)?)(?:['’]ve|\shave|\shas)?\s)?moved\s(?:(?:the\s)?(?:meeting|interview|panel|you|us|it)\s)?(?:in)?to\s"
    r"(?:an?\s(?:bigger|larger|smaller|quieter|nicer|different)\sroom|(?:meeting\s)?room\s\w+|the\s(?:\w+\s){1,2}(?:room|floor|suite|building))"
    rf"(?![^.?!;]*\b{_DAY}\b)",
    re.IGNORECASE,
)
"""Another room, and no other day."""
_SOME_DAY = expression(rf"\b{_DAY}\b", re.IGNORECASE)
_NO_OTHER_HOUR = (_PLEASE_SEE, _UNTIL_THEN, _ON_ARRIVAL, _OTHER_ROOM)
_SETS_A_DAY = expression(
    rf"\b{_DAY}\b|\b(?:half\s(?:past\s)?|quarter\s(?:past|to)\s|at\s)(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b|\b(?:noon|midday)\b",
    re.IGNORECASE,
)
"""Few words that answer when: "Tuesday half ten, grand", say."""
_PRACTICAL = (_HANDS_OUT, _OF_THE_DAY, _HANDS_OVER, _UNTIL_THEN, _ON_ARRIVAL, _OTHER_ROOM)


def only_practical(sentences: Sequence[str]) -> int | None:
    """Given the sentences of a mail, return the one by which something is handed out or told for the day: "Attached is
    the agenda." It is None where any sentence may say more, names an hour or asks for anything."""
    said = searched(sentences)
    rest = ["" if answers_about_the_day(text) else _without(text, _NO_OTHER_HOUR) for text in said]
    if len(said) > _MOST or any(_OF_MORE.search(text) or _ASKS.search(text) for text in rest):
        return None
    if any(left != text and _SOME_DAY.search(left) for text, left in zip(said, rest, strict=True)):
        return None  # "I'm in meetings till 4 so Friday it is"
    kinds = (*_KINDS, _EXPECTS)
    if not all(
        _says_nothing(text) or _tells_of_the_day(text) or any(one.search(text) for one in kinds) for text in said
    ):
        return None
    return next((at for at, text in enumerate(said) if _tells_of_the_day(text)), None)


def expects_the_reader(sentences: Sequence[str]) -> int | None:
    """Given the sentences of a mail, return the one by which they expect the reader: "We're looking forward to meeting
    you!" It is None where any other sentence may change something, refuses, names an hour or asks for anything."""
    said = searched(sentences)
    if len(said) > _MOST or any(_OF_MORE.search(text) or _ASKS.search(text) for text in said):
        return None
    return next((at for at, text in enumerate(said) if _EXPECTS.search(text)), None)


def is_busy_till_then(text: str) -> bool:
    """Given a sentence, return whether its writer tells up to which hour they are busy: not one of the reader's."""
    return _UNTIL_THEN.search(text) is not None


def wishes_luck_ahead(sentences: Sequence[str]) -> int | None:
    """Given the sentences of a mail, return the one that wishes the reader luck for what is ahead, or hopes that they
    are ready for it. It is None where any sentence says more than people do who write no more than that."""
    said = searched(sentences)
    if len(said) > _MOST or any(map(_OF_MORE.search, said)):
        return None
    if not all(_is_short(text) or any(kind.search(text) for kind in _KINDS) for text in said):
        return None
    return next((at for at, text in enumerate(said) if any(kind.search(text) for kind in _TELLING)), None)


def _tells_of_the_day(text: str) -> bool:
    return answers_about_the_day(text) or any(kind.search(text) for kind in _PRACTICAL)


def _without(text: str, kinds: Sequence[re.Pattern[str]]) -> str:
    for kind in kinds:
        text = kind.sub(" ", text)
    return text


def _is_short(text: str) -> bool:
    return len(text.split()) <= _FEW and "?" not in text


def _says_nothing(text: str) -> bool:
    return _is_short(text) and _SETS_A_DAY.search(text) is None
