"""Hours that are made out in a few words: "Sure, let's make it 4" takes one, "actually, make that half 4" moves to one.

Whoever writes so has a day in mind of which the mails before tell.
"""

from __future__ import annotations

import re

from agent.classification.sentences.hours import DAY
from agent.classification.sentences.looked_for import looks_for
from agent.expressions import SEARCHED, expression

TIME_ROW = "row-of-another-time"
"""The signal of a row that tells the new time, or the old one: "Replaces: Wed 18 March"."""

HOUR_MADE = "hour-made"
"""The signal of a yes with the hour at which it is to be."""

ONLY_HOUR_ASKED = "only-an-hour-asked"
"""The signal of a question that is no more than an hour."""

HOUR_MADE_ANOTHER = "hour-made-another"
"""The signal of an hour that is to be another one than they had said."""

_HOUR = (
    r"(?:(?:half|quarter)\s(?:past\s|to\s)?(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
    r"|(?:1?\d|2[0-3])(?:[:.][0-5]\d)?(?:\s?[ap]\.?m\b\.?)?"
    r"|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)|noon|midday)"
    r"(?:\so['’]?clock|ish)?(?![\w%£$€:-]|[.,]\d)"
)
_ENDS = (
    r"(?=\s?(?:\Z|[,;.!–—-])|\s(?:then|sharp|please|pls|instead|though|actually|on|at|for|as|so|if|and|because|since|cos|to"
    r"|in\sthe|tomorrow|today|mate|with)\b)"
)
_MAKES = r"(?:make|call)\s(?:it|that)\s(?:(?:at|for|about|around|more\slike)\s)?"
_LETS = (
    rf"(?:let['’]?s\s(?:just\s|rather\s)?(?:{_MAKES}|say\s|go\s(?:for|with)\s|aim\sfor\s)|{_MAKES}|shall\swe\ssay\s"
    r"|(?:we|i)(?:['’]ll|\swill)\s(?:just\s|then\s)?(?:go\s(?:for|with)|say|do|put\syou\s(?:down\s|in\s)?for)\s)"
)
_YES = (
    r"(?:yes|yeah|yep|yup|sure(?:\sthing)?|great|perfect|brilliant|lovely|grand|ok(?:ay)?|cool|ace|fine|good|no\s(?:problem|worries)"
    r"|sounds\s(?:good|great|fine)|of\scourse|absolutely|(?:that|it|then|(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?:['’]s|\sis)?\s"
    r"(?:works|suits|good|great|fine|perfect|grand|ok(?:ay)?|would\swork|should\swork)(?:\s(?:great|well|fine|for\s(?:me|us)))?)"
)
_BUT = (
    r"(?:actually|sorry(?:\s(?:about\sthis|mate))?|(?:on|having)\s(?:second|another)\sthoughts?|hmm+|oh|scratch\sthat"
    r"|change\sof\splan|quick\s(?:one|change)|(?:you(?:['’]d|\shad)\s|we(?:['’]d|\shad)\s|i(?:['’]d|\shad)\s)?better"
    r"|maybe|just|can\swe|could\s(?:we|you)|can\syou|please)"
)
_SO_SORRY = r"(?:(?:i['’]m\s|i\sam\s|we['’]re\s)?(?:(?:so|very|really|terribly)\s)*sorry|apologies|but)"
_MUST_MAKE = (
    r"(?:(?:i|we)(?:['’](?:ll|ve|m|re)|\s(?:will|do|am|are))?\s)?(?:(?:going\sto\s)?(?:need|have)\sto|got\sto|must)\s"
    r"(?:make\s(?:it|that|this|ours?|yours)|(?:move|push|shift|bring|put|change)\s(?:it|that|this|us|you|things|ours?|yours)(?:\s(?:back|forward|on|out))?\sto)\s"
)
_TAKES = expression(
    rf"\A\W*{_YES}(?:\W{{1,3}}{_YES})?[\s,.!–—-]{{1,4}}(?:(?:but|then|so|and)\s)?{_LETS}{_HOUR}{_ENDS}", re.IGNORECASE
)
_ON_A_DAY = expression(
    r"\A\W*(?:(?:yes|yeah|yep|sure|ok(?:ay)?|no\s(?:problem|worries|bother)|great|perfect|grand)[\s,.!–—-]{1,4})?(?:the\s)?"
    r"(?:(?:mon|tues?|weds?|wednes|thurs?|thu|fri|sat|satur|sun)(?:day)?|tomorrow|\d{1,2}(?:st|nd|rd|th))"
    r"(?:['’]?s|\s(?:is|works|suits|will\sdo|would\s(?:work|do|be)|can\swork|sounds))\b[^.?!;\d]{0,30}?"
    r"[\s,–—-]{1,3}(?:(?:at\s)?(?:the\s)?same\s(?:time|again|hour)\b(?!\sas\b)"
    rf"|(?:pop|come|call|drop)\s(?:in|over|by|round|down|along)\s(?:at|about|around|for)\s{_HOUR}{_ENDS})",
    re.IGNORECASE,
)
"""Another day, at the hour that had been asked for, or at one of theirs."""
_SUITS = (
    r"(?:['’]s|\sis|\swould\s(?:be|work|suit)|\sworks|\ssuits|\swill\sdo|\splease|\sthen|\sit\sis)"
    r"(?:\s(?:good|best|fine|great|perfect|grand|better|ideal|please))?"
)
_THE_FIRST = r"(?:the\s)?(?:first|second|third|last|latter|former|earlier|later)(?:\s(?:one|option|time|slot|date))?"
_NO_MORE = r"[\s,.!]{0,3}(?:thanks?(?:\syou)?)?\W*\Z"
_PICKS = expression(
    rf"\A\W*(?:{_YES}[\s,.!–—-]{{1,4}})?(?:{_THE_FIRST}(?:{_SUITS}\sfor\s(?:me|us)|\splease)"
    rf"|(?:at\s)?{_HOUR}\s(?:please|then|it\sis)){_NO_MORE}"
    rf"|\A\W*the\s(?:first|second|third|last)\sone{_NO_MORE}"
    rf"|\A\W*(?:{_YES}[\s,.!–—-]{{1,4}})?(?:let['’]?s|(?:we|i)(?:['’]ll|\swill))\s(?:go\s(?:for|with)|do|take|say)\s{_THE_FIRST}(?:\sthen)?{_NO_MORE}",
    re.IGNORECASE,
)
"""One of the times that the reader had named, in hardly more than a word: "2 please", "the second one"."""
_ASKS_FOR = expression(
    rf"\A\W*(?:{_YES}[\s,.!–—-]{{1,4}})?(?:say|how\sabout|what\sabout|shall\swe\ssay|around|about|at)\s{_HOUR}"
    r"(?:\s(?:ok(?:ay)?|work|suit|any\sgood|good|then))?(?:\sfor\syou)?\s?\?",
    re.IGNORECASE,
)
_MOVES = expression(
    rf"\A\W*(?:{_BUT}[\s,.!–—-]{{1,4}}){{0,3}}{_LETS}{_HOUR}{_ENDS}"
    rf"|\b(?:can|could|shall)\s(?:we|you)\s(?:please\s|just\s|maybe\s|possibly\s)?say\s{_HOUR}(?=\s?(?:\Z|[,;.!?–—-])|\s(?:instead|tomorrow|today)\b)"
    rf"|\A\W*(?:(?:{_BUT}|{_SO_SORRY})[\s,.!–—-]{{1,4}}){{0,3}}(?:{_MUST_MAKE}|it(?:['’]ll|\swill)\s(?:now\s)?(?:have\sto\s)?be\s|it(?:['’]s|\sis)\snow\s)(?:at\s)?{_HOUR}{_ENDS}"
    rf"|\b(?:i|we|he|she|they|(?-i:[A-Z])\w+)(?:['’]ll|\s(?:will|can))\snow\s(?:be\s)?(?:meet|see|ring|call|phone|start|begin|join|speak)(?:ing)?\b"
    rf"[^.?!;\d]{{0,40}}?\s(?:at|from)\s{_HOUR}{_ENDS}",
    re.IGNORECASE,
)
_DAY = rf"(?:(?:next|this|the)\s)?{DAY}(?!['’])"
_OF_A_SLIP = (
    r"(?:oops|whoops|oh\sno|gah|ah|sorry(?:\sabout\sthat)?|apologies|correction|my\s(?:mistake|bad|error|fault)|typo"
    r"|(?:scratch|ignore|forget)\sthat|wrong\s(?:day|date|time|hour))"
)
_SLIPPED = expression(
    rf"\A\W*(?:{_OF_A_SLIP}[\s,.:!–—-]{{1,4}}){{1,2}}(?:but\s)?(?:(?:i|we)\s(?:meant|should\shave\s(?:said|written|put|typed))\s"
    rf"(?:to\s(?:say|write|put|type)\s)?)(?:on\s|at\s)?(?:{_DAY}|{_HOUR}{_ENDS})"
    rf"|\b(?:it|that|this|(?:my|the|our)\s(?:\w+\s)?(?:e-?mail|mail|message|invite|invitation|subject|date|day|time|hour))\s"
    rf"(?:should|ought\sto|(?:was|is)\s(?:supposed|meant)\sto)\s(?:have\s)?(?:said|say|read|been|be)\s(?:on\s|at\s|for\s)?(?:{_DAY}|{_HOUR}{_ENDS})"
    rf"|\A\W*(?:correction|(?:scratch|ignore|forget)\sthat|typo|wrong\s(?:day|date|time|hour)(?:\sin\smy\s(?:\w+\s)?(?:e-?mail|mail|message))?)"
    rf"[\s,.:!–—-]{{1,4}}(?:sorry[\s,.:!–—-]{{1,3}})?(?:(?:it|that)(?:['’]s|\sis)\s|make\s(?:it|that)\s)?(?:on\s|at\s)?(?:{_DAY}|{_HOUR}{_ENDS})",
    re.IGNORECASE,
)
"""Another day or hour than a slip of theirs told."""
_OF_NO_TALK = expression(
    r"\b(?:deci\w+|hear|know|news|deadline|clos\w+|start(?:s|ing)?|begin\w*|work\w*|salary|pay|paid|holiday|update|back|by|until|till|before|latest|apply"
    r"|applications?|opening|opens)\b|\?",
    re.IGNORECASE,
)


@looks_for(_TAKES, _ON_A_DAY, _PICKS)
def takes_an_hour(text: str) -> bool:
    """Given a sentence, return whether it says yes, and to which hour: "Sure, let's make it 4", "Sunday's grand, same
    time", "2 please"."""
    said = text[:SEARCHED]
    return "?" not in text and any(one.search(said) for one in (_TAKES, _ON_A_DAY, _PICKS))


@looks_for(_ASKS_FOR)
def asks_for_only_an_hour(text: str) -> bool:
    """Given a sentence, return whether it asks for an hour, and for nothing else: "Yes, say 1?"."""
    return _ASKS_FOR.search(text[:SEARCHED]) is not None


@looks_for(_MOVES, _SLIPPED)
def makes_it_another(text: str) -> bool:
    """Given a sentence, return whether it names the hour at which it is to be instead, in the fewest words: "Actually,
    make that half 4", or mends a slip: "Oops, I meant Friday the 2nd"."""
    said = text[:SEARCHED]
    slipped = _SLIPPED.search(said) is not None and _OF_NO_TALK.search(said) is None
    return slipped or _MOVES.search(said) is not None


_A_TIME = r"(?:interview\s)?(?:date(?:\s?(?:and|&|/)\s?time)?|time|day|slot|appointment)"
_A_ROW = expression(
    rf"\A\W*(?:(?:new|revised|updated|rescheduled|changed)\s{_A_TIME}|(?:old|previous|former|original)\s{_A_TIME}|replaces|previously|formerly"
    rf"|instead\sof|was)\s?[:–—-]\s?(?:on\s)?(?:{DAY}|\d)",
    re.IGNORECASE,
)


@looks_for(_A_ROW)
def is_row_of_another_time(text: str) -> bool:
    """Given a line, return whether it heads the time to which an interview moves, or the one that it leaves: "New date:
    Friday 20 March", "Replaces: Wed 18 March"."""
    return _A_ROW.search(text[:SEARCHED]) is not None
