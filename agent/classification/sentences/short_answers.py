"""Mails that say yes, or that something was received, and nothing else: "Hi Robin, will do. Dana".

They say too little for what was learned to go by. In an application's thread they end and decide nothing, unless the
user asked whether it is over.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from agent.classification.sentences.assents import assents, in_words, without_kisses
from agent.expressions import WORD, expression
from agent.model.mail import Message
from agent.parsing.body import closes

_HELLO = expression(
    r"\s*(?:(?i:hi(?:ya)?|hello|hey|dear|good\s(?:morning|afternoon|evening|day)|morning|afternoon|evening)\b"
    r"(?:\s+[^\W\d_a-z][\w'’-]*){0,2}\s*(?:[,!.:–—-]+\s*|\Z))"
)
_SOMEBODY = (
    r"\s+(?!you\b|u\b|me\b)(?:(?:the|my|our)\s+)?[^\W\d_]{2,20}(?:\s+(?:and\s+)?(?!know\b|now\b)[^\W\d_]{2,20}){0,2}"
)
"""Who is told of an answer: "I'll let the team know". What is left to tell the reader is no mere yes."""
_DAY = r"(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?"
_AT = r"(?:at\s+|@\s*)?\d{1,2}(?:[:.]\d\d)?\s*(?:[ap]\.?m\b\.?)?"
_SUITS = (
    rf"(?:that|this|it|then|noon|midday|(?:by\s+)?(?:video|phone|zoom|teams)|(?:{_DAY}|tomorrow)(?:\s+{_AT})?|the\s+\d{{1,2}}(?:st|nd|rd|th)|{_AT})(?:['’]s|\s+is|\s+does|\s+will|\s+would)?\s+"
    r"(?:works?|suits?|do(?:es)?|(?:be\s+)?(?:fine|good|great|perfect|ok(?:ay)?|ideal|grand|better|best|easier|lovely))(?:\s+(?:great|well|perfectly|fine))?"
    r"(?:\s+(?:for|with|by)\s+(?:me|us))?"
)
"""What was asked for and suits, named in as few words as it was: "4 works", "Thursday's fine"."""
_CHOSEN = (
    rf"(?:(?:the\s+)?(?:first|second|third|last|former|latter|earlier|later)(?:\s+(?:one|slot|time|option|day))?|(?:{_DAY}|tomorrow)(?:\s+{_AT})?"
    rf"|{_AT}(?:\s+on\s+{_DAY})?)(?:\s*,?\s+(?:please|pls|plz)|\s+it\s+is)"
)
"""Which of several is taken, in as few words: "2 please", "the second one, please", "Thursday it is"."""
_TILL_THEN = (
    r"(?:(?:we|i)(?:['’]ll|\s+will)\s+)?(?:see|speak|talk|chat)(?:\s+(?:to|with))?(?:\s+(?:you|ya|u|yous))?\s+"
    rf"(?:then|there|soon|later|tomorrow|{_DAY})"
)
_TAKES_NOTE = expression(
    r"\W{0,9}(?:(?:yes|ok(?:ay)?|oh|ah|great|super|perfect|lovely|brill(?:iant)?|fab(?:ulous)?|excellent|grand|sound|cool|"
    r"no\s+(?:problem|bother|worries)|all|and|indeed|thanks?(?:\s+you)?(?:\s+(?:so|very)\s+much)?|"
    r"got\s+(?:it|that|this)|understood|noted|received|correct|exactly|right|agreed|indeed|roger(?:\s+that)?|copy\s+that|"
    r"(?:that['’]s|that\s+is|you(?:['’]re|\s+are)|quite|absolutely)\s+(?:right|correct|it|fine|ok(?:ay)?)|"
    r"thumbs\s+up(?:\s+from\s+(?:me|us))?|you['’]?re\s+(?:very\s+|most\s+|so\s+)?welcome|(?:my|a)\s+pleasure|"
    r"(?:(?:it|that|this|we|all|everything)(?:['’](?:s|re)|\s+is|\s+are)?\s+)?still\s+(?:on|happening|going\s+ahead|"
    r"good|fine|as\s+planned|the\s+plan)|as\s+planned|"
    rf"{_SUITS}|{_CHOSEN}|{_TILL_THEN}|same\s+(?:place|spot|venue|room|link|number|address|caf[eé])|"
    r"(?:(?:the|your|an?|calendar|meeting|zoom|teams|video)\s+){0,3}(?:invite|invitation|link|details?)"
    r"(?:\s+(?:is|are|has|have|been|just|now)){0,3}\s+(?:sent|attached|below|to\s+follow|follows|on\s+(?:its|the)\s+way|coming)"
    r"(?:\s+(?:shortly|soon|now|over))?|"
    r"done|(?:(?:i|we)(?:['’]?ll|\s+will)|will)\s+(?:(?:just|also|then)\s+)?(?:send|share|forward|ping|drop|text)\s+(?:(?:you|u|over|across|through)\s+)*"
    r"(?:(?:the|an?|your)\s+)?(?:(?:google|ms|calendar|meet|meeting|zoom|teams|video|call|joining)\s+){0,3}(?:invite|invitation|link)"
    r"(?:\s+(?:shortly|soon|now|over|across|later|then|tomorrow|in\s+a\s+bit))?|"
    rf"(?:we|i)(?:['’]ll|\s+(?:will|should))\s+(?:be\s+(?:done|finished|through|out)|finish)\s+(?:by|before|around)\s+{_AT}|"
    r"any\s*time|not\s+at\s+all|not\s+a\s+(?:problem|bother)|(?:will|to)\s+(?:follow|do)|"
    r"(?:(?:and\s+)?(?:i|we)(?:['’]?ll|\s+will)|(?:i['’]m|am)|will|just){0,2}\s*"
    rf"(?:let(?:ting)?{_SOMEBODY}\s+know|tell(?:ing)?{_SOMEBODY}|pass(?:ing)?\s+(?:it|that|this)\s+on(?:\s+to{_SOMEBODY})?)"
    rf"(?:\s+now|\s+so|\s+too|\s+today)?)\b\W{{0,9}})+",
    re.IGNORECASE,
)
_WHETHER_IT_IS_OVER = expression(
    r"\b(?:unsuccessful\w*|reject\w*|turned\s+(?:me\s+)?down|(?:some(?:one|body)\s+else|an?other\s+(?:candidate|person))|"
    r"filled|no\s+longer|ruled\s+out|still\s+(?:open|available|interested|considering|in\s+the\s+running)|"
    r"moved\s+on|decided\s+(?:against|not)|offer\w*)\b",
    re.IGNORECASE,
)
"""What the user may have asked, so that a mere yes to it decides."""
_MAY_TURN = expression(
    r"\?|n['’]t\b|\b(?:not|never|no(?!\s+(?:problem|bother|worries|trouble|need|rush))|none|nor|neither|cannot|sorry(?!\s+for\s+your\s+loss)|apolog\w*|"
    r"afraid|unfortunately|sadly|alas|but|however|though|although|unless|if|instead|rather|gone|went|taken|full|filled|"
    r"closed|else|others?|another|actually|make\s+(?:it|that)|mov\w+|chang\w+|swap\w*|push\w*|later|earlier|postpon\w*|"
    r"cancel\w*|off|withdr\w+|decid\w+|decision\w*|offer\w*|job|position|role|post|candidates?|regret\w*|pass|luck|wish\w*|"
    r"future|hir(?:e|ed|ing)|found|cho(?:se|sen|ice)|pick(?:ed|ing)|appoint\w*|beat(?:en)?|lost|over|end(?:s|ed)?|start\w*|contract|pay|salary|away|sick|ill|leave|send|need|please|attach\w*|until|till|"
    r"wait|hold|know|check\w*|confirm\s+(?:later|tomorrow|once|when)|news|update\w*|feedback|was|were|been|had)\b",
    re.IGNORECASE,
)
"""What makes more of a short answer than a yes: no, a but, another time, a question, or the post itself."""
_NUMBER = expression(
    r"\d+(?:[:.]\d\d)?(?!\d|\s?(?:-|–|to)\s?\d|\s?(?:min|hour|hr)s?)|\b(?:quarter|half|noon|midday|o['’]?clock)\b",
    re.IGNORECASE,
)
_OPENS_WITH_YES = expression(
    r"\W{0,3}(?:yes|yep|yeah|yup|aye|ok(?:ay)?|sure|fine|great|perfect|lovely|grand|sound|brilliant|super|cool|done|"
    r"of\s+course|no\s+(?:problem|bother|worries)|certainly|absolutely|deal|right|good|excellent|"
    r"(?:\d{1,2}(?:[:.]\d\d)?|noon|midday|(?:half|quarter)(?:\s+(?:past|to))?\s+\w+)(?:['’]s|\s+is|\s+works|\s+it\s+is)|"
    r"you(?:['’]ve|\s+have)\s+got\s+(?:the\s+)?\d{1,2}(?:[:.]\d\d)?(?:\s?[ap]m)?)\b",
    re.IGNORECASE,
)
"""How an answer begins that names an hour, and does not put it in the place of another."""
_OPENS_WITH_PRACTICE = expression(
    r"\W{0,3}(?:(?:it|that)(?:\s+(?:is|does|will)\b|['’](?:s|ll)\b)|(?:see|speak|talk|chat)\s+(?:to\s+)?(?:you|then|there|soon|tomorrow|\w+day)\b|"
    r"(?:i|we|he|she|they)(?:['’]ll|\s+will)\s+(?:see|meet|call|ring|phone|be|do|let|sort|arrange)\b|you(?:['’]ll|\s+will)\s+(?:be|meet|see|find)\b|"
    r"(?:about|around|roughly)\s+\d+\s*(?:min|hour)|nothing\s+to\b|no\s+need\b|ask\s+for\b|bring\b|just\s+bring\b|park\w*\b|ring\s+the\s+bell|"
    r"use\s+the\b|come\s+(?:to|in|round)\b|look(?:ing)?\s+forward|all\s+(?:yours|set|good|booked|sorted)|thanks?\b|cheers\b|"
    rf"(?:on\s+)?(?:the\s+)?(?:{_DAY}|tomorrow|\d{{1,2}}(?:st|nd|rd|th))\W{{0,3}}\Z)",
    re.IGNORECASE,
)
"""How an answer begins that goes on to the day itself, whom to ask for, what to bring; or is no more than a day."""
_IS_HAPPY = (
    r"(?:['’](?:s|re)|\s+(?:is|are))\s+(?:happy|fine|good|ok(?:ay)?|cool|grand|all\s+right)\s+(?:with|at|on|for)"
)
_AGREES = expression(
    rf"\W{{0,3}}(?:he|she|they|(?:the|my|our)\s+\w+|(?-i:[A-Z])\w+)(?:{_IS_HAPPY}|\s+says?(?:\s+(?:he|she|they){_IS_HAPPY})?)"
    rf"\s+(?:{_DAY}\s+)?{_AT}",
    re.IGNORECASE,
)
"""How an answer begins by which somebody else agrees to an hour: "He's happy with 4.15", "She says 3 is no bother"."""
_KISSES = frozenset(["x", "xx", "xxx"])
_MOST_OF_QUOTED = 3000  # characters
_SHORT = 100  # characters of an answer that can hardly say more than yes
_LONGEST = 200  # characters of a sentence that only takes note


def mere_yes(message: Message) -> str:
    """Given a message in an application that says yes, or takes note, and nothing that decides, return with what words;
    "" where it says anything more."""
    if message.invitations or _WHETHER_IT_IS_OVER.search(message.body.quoted[:_MOST_OF_QUOTED]):
        return ""
    said = list(_said(message))
    return said[0] if said and all(assents(one) or _takes_note(one) for one in said) else ""


def short_yes(message: Message) -> str:
    """Given a message that answers the user's word about a time, return with what words it says yes, where it is short,
    begins as a yes does or with the day itself, and nothing in it says no or anything else: "It is! All yours.", "Aye,
    3's fine.". "" where it may say more."""
    if message.invitations or _WHETHER_IT_IS_OVER.search(message.body.quoted[:_MOST_OF_QUOTED]):
        return ""
    said = list(_said(message))
    turns = any(_MAY_TURN.search(one[:_LONGEST]) for one in said)
    if not said or turns or sum(map(len, said)) > _SHORT:
        return ""
    hours = sum(len(_NUMBER.findall(one)) for one in said)
    yes = any(words.match(said[0]) for words in (_OPENS_WITH_YES, _AGREES))
    practical = not hours and _OPENS_WITH_PRACTICE.match(said[0]) is not None
    return said[0] if (yes and hours <= 1) or practical else ""


def _takes_note(sentence: str) -> bool:
    """Whether a sentence only takes note; "Thurs 4 ok?" asks."""
    asks = sentence.rstrip().endswith("?")
    return len(sentence) <= _LONGEST and not asks and _TAKES_NOTE.fullmatch(sentence) is not None


def _said(message: Message) -> Iterator[str]:
    """The sentences between greeting and signature."""
    names = {word.casefold() for word in WORD.findall(message.sender.name)}
    for sentence in message.body.sentences:
        told = without_kisses(_HELLO.sub("", in_words(sentence), count=1))
        words = {word.casefold() for word in WORD.findall(told)}
        if closes(told) or (words and words <= names | _KISSES) or words in ({name[:1]} for name in names):
            return  # "N" of Niamh, too
        if words:
            yield told
