"""Answers to what the reader asked about the day of an interview, in hardly more words than it takes: where to park,
what to bring, whom they meet, how long it takes, in which way they meet. They move nothing."""

from __future__ import annotations

import re

from agent.expressions import SEARCHED, expression

_YES_OR_NO = r"(?:yes|yep|yeah|no|nope|nah|sure|of\scourse|ha+|good\squestion|not\sreally|oh)[\s,.!–—-]{1,3}"
_THERE_IS = (
    r"(?:there(?:['’]s|\sis|\sare)?|it(?:['’]s|\sis)|you\scan\spark|we(?:['’]re|\sare)|park)"
    r"(?:\s(?:one|some|plenty|lots|loads|spaces?|parking|a\scar\spark|free))*[\s,]{1,2}"
)
_WHERE = (
    rf"(?:{_THERE_IS})?(?:(?:right|just|directly|free|down|up|straight)\s)?"
    r"(?:behind|a?round|outside|opposite|beside|next\sto|in\sfront\sof|across\sfrom|near|at|on|in|by|under(?:neath)?)\s"
    r"(?:the|our|a)\s(?!same\b|week|month|day|morning|afternoon|evening|end\b|moment|running|process)\w+(?:\s\w+){0,3}"
    r"|there(?:['’]s|\sis)(?:\sa\scar\spark|\sparking|\splenty|\sone|\ssome)?|(?:free\s)?parking\sis\sfree"
)
_NOTHING = r"nothing(?:\s(?:at\sall|else|special|in\sparticular|needed|(?:you\sneed\s)?to\s(?:bring|prepare)))*"
_WHAT_TO_BRING = (
    rf"(?:{_NOTHING}[\s,]{{1,2}})?(?:just|only)\s(?:bring\s)?(?:yourself|you|your\s\w+|(?:photo\s|some\s)?id|a\s(?:pen|smile|notebook))"
    r"(?:\s(?:and|plus|&)\s(?:a\s|your\s|some\s|photo\s)?\w+){0,2}"
    rf"|{_NOTHING}"
    r"|(?:just\s)?have\sa\s(?:quick\s)?(?:look|read|browse)\s(?:at|through|of|round)\s(?:our|the)\s"
    r"(?:website|site|job\sspec|brochure|advert|ad|values|menu)(?:[\s,]{1,2}(?:nothing\s(?:else|more)|that['’]s\s(?:all|it|plenty)))?"
    r"|(?:we\sdo|they\sdo)?[\s,]{0,2}(?:just\s)?(?:keep|hang\son\sto)\s(?:your|all|the)\s(?:receipts?|tickets?)"
)
_WHOM_THEY_MEET = (
    r"(?:it(?:['’]ll|\swill)\sbe\s|you(?:['’]ll|\swill)\s(?:be\s)?(?:meet(?:ing)?|see(?:ing)?|with)\s|with\s)?(?:just\s|only\s)?(?:me|myself)"
    r"(?:(?:\s?,\s|\s(?:and|&|plus|with)\s)(?:(?:my|our)\s[\w-]+(?:\s[\w-]+)?|(?-i:[A-Z])[\w'’-]+(?:\s(?-i:[A-Z])[\w'’-]+)?)"
    r"(?:\s(?:from|in|of)\s(?:our\s|the\s)?\w+)?){0,3}"
)
_HOW_LONG = (
    r"(?:(?:about|around|roughly|approximately|probably|maybe|perhaps|normally|usually|only|just|up\sto|(?:no|not)\smore\sthan"
    r"|less\sthan|under|at\smost|(?:it|that)(?:['’]ll|\swill|\sshould|\smay|\scould)?\s(?:be|takes?|lasts?)|allow|expect"
    r"|reckon\son|i['’]d\s(?:say|allow|guess))\s){0,3}"
    r"(?:an|half\san|one|two|\d{1,3}(?:\s?(?:to|or|-|–)\s?\d{1,3})?|forty-?five|thirty|twenty)(?:\sand\sa\shalf)?"
    r"\s?(?:hours?|min(?:ute)?s?|hrs?)(?:\sor\sso)?"
)
_IN_WHICH_WAY = (
    r"(?:in\sperson|online|by\svideo|(?:on|over|via)\s(?:teams|zoom|the\sphone)|smart(?:\scasual)?|casual"
    r"|(?:whatever|anything)\syou(?:['’]re|\sare)\scomfortable\s(?:in|with))"
    r"(?:\s?,?\s(?:please|at\sour\s(?:\w+\s){0,2}(?:office|site|building|shop|branch|school)|is\sfine|we['’]re\snot\sfussy)){0,2}"
)
_MAY_THEY = (
    r"(?:(?:you\scan|it\sis|that['’]s\sfine)[\s,]{1,2})?(?:please\sdo|feel\sfree|by\sall\smeans|go\sahead|(?:it['’]s\s)?up\sto\syou)"
    r"|(?:i|we)(?:['’]ll|\swill)\s(?:send|e-?mail|share|forward|text|post)\s(?:you\s|over\s|across\s)?(?:an?\s|the\s|some\s)(?:\w+\s)?"
    r"(?:link|invite|details|address|directions|map)(?:\s(?:over|across|shortly|later|tomorrow|today|soon|now)){0,2}"
)
_TAIL = (
    r"(?:[\s,–—-]{1,3}(?:i['’]d\s(?:say|think|guess)|i\s(?:think|expect|imagine|reckon)|max(?:imum)?|tops|at\s(?:the\s)?most|or\sso|thanks?"
    r"|though|usually|normally|please|is\sfine|will\sdo|x{1,3}))?[\s.!:;)]{0,4}"
)
_ANSWERS = tuple(
    expression(rf"\W{{0,3}}(?:{_YES_OR_NO}){{0,2}}(?:{kind}){_TAIL}", re.IGNORECASE)
    for kind in (_WHERE, _WHAT_TO_BRING, _WHOM_THEY_MEET, _HOW_LONG, _IN_WHICH_WAY, _MAY_THEY)
)


def answers_about_the_day(text: str) -> bool:
    """Given a sentence, return whether it is no more than such an answer: "Yes, behind the building", "Just yourself!",
    "About an hour I'd say"."""
    return any(kind.fullmatch(text[:SEARCHED]) for kind in _ANSWERS)
