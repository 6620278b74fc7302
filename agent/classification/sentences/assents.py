"""Assents: short answers that accept what was asked, and name nothing of it: "Sure, sounds good"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from agent.classification.sentences.looked_for import looks_for
from agent.expressions import expression

CERTAINLY = "certainly"
"""The signal of "you got it" where that gives nobody a post: what was asked will be done."""

_GOOD = r"(?:good|great|perfect|fine|lovely|brilliant|ideal|grand)"
_GLAD = r"(?:happy|glad|delighted|pleased)"
_SETTLED = (
    r"(?:(?:that|it)(?:['’]s| is|['’]s you)|you['’]re|you are|consider (?:it|that)|i['’]ve(?: got)?(?: you)?)? ?"
    r"(?:now |all )*(?:confirmed|booked|sorted|set|locked|pencilled|arranged|changed|updated|"
    r"amended|down)(?: (?:it|that|this|in|you|you in))?"
    r"(?: with (?:(?:the|our) )?(?:[\w'’]+)(?: (?!and|but|to|if|on|for)[\w'’]+)?)?(?: for (?:you|then|that))?"
)
"""What is agreed, perhaps with somebody: "That's confirmed with the client"."""
_YES = (
    r"(?:oh )?(?:yes|yep|yeah|yup|sure(?: thing)?|certainly|absolutely|definitely|of course|perfect|great(?: stuff)?|"
    r"brilliant|lovely|fantastic|excellent|wonderful|super|grand|cool|awesome|fab(?:ulous)?|ok(?:ay)?|k|fine|deal|"
    r"ideal|"
    r"no (?:prob(?:lem|s)?|worries|bother|issues?|trouble|hassle|biggie)(?: at all| whatsoever)?|"
    r"not (?:a|any) (?:problem|bother|issue|trouble|hassle)(?: at all)?|ok(?:ey|ie) dok(?:e?y|ie)|sound|grand job|"
    r"(?:(?:that|it|this|(?:that|the) time) )?still (?:works?|suits?|stands|(?:is )?(?:good|fine|grand|ok(?:ay)?|on))"
    r"(?: (?:fine|well|great))?(?: me)?|"
    r"suits me(?: (?:fine|well|grand|perfectly|nicely))?|(?:happy|fine|good|ok(?:ay)?) with (?:that|this|it)|"
    r"will do|done|all good|count me in|"
    rf"(?:that(?:['’]s| is)? )?(?:sounds |all )?{_GOOD}|sounds like a plan|"
    rf"(?:it|that|this)(?:['’]?d| would) (?:be )?(?:work|suit|ok(?:ay)?|{_GOOD})"
    r"(?: (?:well|great|perfectly|nicely))?|(?:it|that) (?:does|would|will|is)(?: indeed)?|"
    r"i (?:can|am|do|could|will|would)(?: indeed)?|(?:can do|sure (?:can|will|am)|you bet|for sure|not a problem|"
    r"(?:i['’]m |i am |yeah |really |very )?keen(?: as)?|sweet(?: as)?|(?:would |i['’]d )?love to)|"
    r"i(?:['’]m| am) (?:available|free|around)(?: (?:then|for (?:that|it)|at that time|on that day))?|"
    r"(?:all |you['’]re |that['’]s )?(?:sorted|set)|"
    r"(?:(?:it|that|this)(?:['’]s| is) )?(?:now |all )*(?:in|on) (?:the|my|our) (?:diary|calendar|books?)|"
    r"(?:i['’]ve|i have|i) ?(?:just |now )?(?:put|popped|got|noted|added) (?:it|that|this|you)(?: down)? "
    r"(?:in|into|on|to) (?:the|my|our) (?:diary|calendar)|"
    rf"{_SETTLED}|no (?:dramas?|stress)|too easy|def(?:initely|f?o)?|"
    r"(?:i )?(?:i['’]ll|will|can|shall) (?:def(?:initely|f?o)? |certainly |happily )?"
    r"(?:be (?:there|in|here)|come(?: (?:in|along|down|over|by))?|attend|make (?:it|that)|do (?:it|that))|"
    r"i['’]?m (?:there|up for (?:it|that)|in)|count on (?:me|it)|(?:i )?wouldn['’]?t miss it|"
    r"(?:(?:at )?\d{1,2}(?: \d\d)?(?: ?[ap]m)? )?works(?: (?:great|well|perfectly|fine))?|"
    r"i(?: can| will|['’]ll) (?:definitely )?be there for \d{1,2}(?:[: ]\d\d)? ?(?:[ap]m)?|"
    rf"(?:(?:i['’]?d|i would) (?:love|be {_GLAD})|i(?:['’]m| am) {_GLAD}) to"
    r"(?: (?:come(?: (?:in|along|over|by))?|attend|join|meet|be there|do (?:it|that)|"
    r"(?:confirm|accept)(?: (?:it|this|that|(?:the|your|my) (?:interview|invitation|time|date|attendance)))?))?"
    r"(?: (?:then|at (?:that|this) time|on that day))?|"
    rf"(?:(?:i|it)(?:['’]?d| would)|would) be (?:{_GLAD}|my pleasure)|"
    r"(?:i['’]?m |i am )?(?:(?:very|more than|only too) )?happy to"
    r"(?: (?:come(?: in)?|attend|join|meet|talk|speak|chat|see)(?: (?:to|with))?"
    r"(?: (?:you|him|her|them|everyone|the team|(?-i:[A-Z][\w'’]+)(?: (?-i:[A-Z][\w'’]+))?))?)?"
    r"(?: (?:then|there|at that time))?|gladly|with pleasure)"
)
_WILL = (
    r"(?:(?:i|we|he|she|they)(?:['’]?ll| will| can)|will|(?-i:[A-Z][\w'’]+)(?:['’]ll| will))"
    r"(?: (?:just|also|now|then|go and))*"
)
_SENDS = (
    r"(?:send|share|forward|ping|drop|text|mail|e ?mail|set up|put together|sort|issue|create|make)"
    r"(?: (?:you|u|ya|over|across|through|out|round|on))*(?: (?:the|an?|your|some|my))?"
    r"(?: (?:google|ms|calendar|meet|meeting|zoom|teams|skype|video|call|joining|diary|formal|proper|quick))*"
    r" (?:invite|invitation|link|details|directions|confirmation|reminder)"
    r"(?: (?:shortly|soon|now|over|across|later|then|today|tomorrow|tonight|in a (?:bit|sec|minute|moment)|round|out|"
    r"to you|for (?:it|that|then)))*"
)
_PREPARES = (
    rf"(?:{_WILL} )?(?:{_SENDS}|"
    r"(?:let|tell) (?!you\b|u\b|ya\b)(?:(?:the|my|our|everyone) ?)?[\w'’]*"
    r"(?: (?:and )?(?!know\b|you\b)[\w'’]+){0,2}? know|"
    r"(?:pop|put|add|stick|get|pencil|pop|write|book|note) (?:it|that|this|you|us)(?: down)?(?: (?:in|into|on|to|for))?"
    r"(?: (?:the|my|our) (?:diary|calendar|schedule|book))?(?: then| for then)?|"
    r"(?:call|ring|phone|buzz|dial|zoom) (?:you|u|ya)(?: then| on (?:that|this|your) (?:number|mobile|cell|phone))?|"
    r"(?:(?:just )?ask|come|report) (?:for|to) (?:me|us|reception)"
    r"(?: (?:at|in) (?:the )?(?:reception|front desk|desk|counter|bar|door))?)"
)
"""What they will do for the time that was asked for: "I'll send a link", "I'll let Karen know"."""
_MORE = (
    r"(?:(?:many )?thanks?(?: (?:you|a lot|a million|a mill|again|indeed))?(?: (?:so|very) much)?(?: for (?:this|that|"
    r"getting back(?: to me)?|the (?:quick )?(?:reply|invite|invitation|opportunity|chance|link)|"
    r"(?:being (?:so |very )?|your )?(?:understanding|flexib(?:le|ility)|accommodating|patien(?:t|ce))(?: me)?|"
    r"(?:sorting|moving|changing|finding|organi[sz]ing|squeezing|fitting)(?: (?:this|that|it|me|everything"
    r"|another (?:time|slot|date)))?(?: (?:out|in|for me))?|"
    r"(?:re)?(?:arranging|scheduling)(?: this| that| it)?|"
    r"(?:considering|inviting|having) me|setting (?:this|that|it) up|your (?:e?mail|message|reply)))?|"
    r"(?:that['’]s|that is) (?:so |very |really )?(?:kind|good)(?: of you)?|cheers|"
    r"no (?:rush|hurry)|take your time|(?:drive|travel|stay) safe(?:ly)?|safe (?:travels?|journey|drive)|get well soon|"
    r"feel better(?: soon)?|(?:these|it|that|such) (?:things )?happens?|don['’]?t worry(?: about (?:it|that))?|"
    r"sorry to hear (?:that|it)|hope (?:all|everything)(?:['’]s| is) (?:ok(?:ay)?|well|all ?right)|"
    r"(?:hi|hiya|hey|hello|dear|(?:good )?(?:morning|afternoon|evening)|kia ora|g['’]day)(?: there)?|"
    r"(?:(?:the )?(?:very )?best of|good) luck(?: (?:with|for) (?:it|that))?|"
    r"(?:the |an? )?(?:(?:zoom|teams|calendar|meeting|video) )?(?:link|invite|invitation|details)(?: to follow| follows"
    r"| (?:just |now )?sent|(?: is)? (?:coming|on (?:its|the) way))|"
    r"please(?: do)?|(?:for|by|with|to) me|and|so|indeed|"
    r"(?:chef|boss|mate|sir|madam|ma['’]?am|pal|buddy|bud|gaffer|coach|doc|guys|folks|lads?|love)|"
    r"(?:(?:i['’]ll|i will|will) )?bring(?:ing)? (?:my|the|them|everything|all)"
    r"(?: (?!if|but|or|too|later|up|in|forward|back|bring"
    r"|(?:perfect|great|lovely|fine|ok(?:ay)?|yes|sure|thanks?|see) )[\w'’]+){0,4}+|"
    r"(?:i ?['’]m |i am |really |very much )?look(?:ing)? forward to "
    r"(?:it|that|(?:meeting|seeing|speaking|talking|chatting)"
    r"(?: (?:to|with))?(?: (?:you|then|everyone|the team))*)|"
    r"(?:see|speak|talk)(?: to)?(?: (?:you|ya|u|yous|ye))?(?: (?:all|both|guys|two))?(?: (?:then|there|soon))?)"
)
_ASSENT = expression(
    rf"(?:(?i:{_MORE})(?: [A-Z][\w'’]+)? )*(?i:{_YES})(?: [A-Z][\w'’]+)? "
    rf"(?:(?i:{_YES}|{_MORE}|{_PREPARES})(?: [A-Z][\w'’]+)? )*"
)
"""Words with one space behind each, and no punctuation; the name of whoever is answered may stand among them."""
_CERTAINLY = expression(r"\W{0,3}(?:ok(?:ay)?,?\s)?you(?:['’]ve)?\sgot\sit(?:,?\s[A-Z][\w'’]+)?\W{0,3}", re.IGNORECASE)
_A_POST_IS_GOT = expression(
    r"\b(?:jobs?|roles?|posts?|positions?|places?|offer\w*|contract|congrat\w*|welcome|aboard|start\w*|salary|pay|hour|hired?|"
    r"team|chose\w*|pick\w*|candidates?|interviews?|decid\w*)\b|[£$€]",
    re.IGNORECASE,
)
_BETWEEN = expression(r"[\s,.!;:–—()-]+")
_KISSES = expression(r"\s+x{1,3}[\s.!]*\Z", re.IGNORECASE)
"""How those close who are fond of each other, in the line of what is said: "Perfect x"."""
_THUMBS = expression(r"[\U0001F44D\U0001F44C\u2705\u2714\u2611\U0001F919]")
_SMILES = expression(
    r"[\U0001F600-\U0001F60E\U0001F642\U0001F643\U0001F64F\U0001F389\U0001F973\U0001F3FB-\U0001F3FF\uFE0F\u263A]|[:;]-?\)"
)
"""Signs that say yes ("👍"), and those that say no more than how kindly it is meant, skin tones among them."""
_LONGEST = 120  # characters of a short answer
_PUTS_OFF = expression(
    r"\b(?:check|get\s+back|come\s+back\s+to|let\s+(?:you|u)\s+know|"
    r"confirm\s+(?:later|tomorrow|asap|once|when|as\s+soon)|see\s+(?:if|whether|what)|"
    r"ask\s+(?:my|for(?!\s+(?:(?:me|us|him|her|them|mr|mrs|ms|dr)\b|(?!mon|tue|wed|thu|fri|sat|sun)(?-i:[A-Z])\w))|about)|"
    r"try\s+(?:to|and)|look\s+at\s+my|need\s+to\s+(?:think|move|swap|arrange|find)|"
    r"think\s+(?:about|it)|might|may\s+be|"
    r"until\s+(?:i|then)|once\s+i)\b",
    re.IGNORECASE,
)


def without_kisses(sentence: str) -> str:
    """Given a sentence, return it without the kisses that close it: they say nothing more."""
    return _KISSES.sub("", sentence)


def in_words(sentence: str) -> str:
    """Given a sentence, return it with the word for each sign that says yes, and without smiles: "Great 👍"."""
    return _SMILES.sub(" ", _THUMBS.sub(" yes ", sentence))


def assents(sentence: str) -> bool:
    """Given a sentence, return whether it says yes, and nothing else but thanks and good-bye."""
    words = _BETWEEN.sub(" ", f"{without_kisses(in_words(sentence))} ").lstrip()
    return len(sentence) <= _LONGEST and _ASSENT.fullmatch(words) is not None


_OF_TIME = expression(
    r"\d|\b(?:mon|tues?|wed(?:nes)?|thurs?|fri|satur|sun)(?:day)?\b|"
    r"\b(?:instead|earlier|later|another|other|different|possible|possibly|chance|"
    r"resched\w*|mov(?:e|ed|ing)|push\w*|tomorrow|today|morning|afternoon|evening|week|noon|midday|half|quarter|else|"
    r"alternative\w*|too|either|"
    r"flexib\w*|swap|change)\b",
    re.IGNORECASE,
)


_OF_WAY = expression(
    r"\b(?:possible|possibly|chance)\b(?=[^?]*\b(?:zoom|teams|video|phone|telephone|skype|online|remote\w*|virtual\w*|"
    r"in\s+person|bring|park\w*|lift|access\w*)\b)",
    re.IGNORECASE,
)
"""What asks for another way to meet: "Would it be possible to do it by Zoom?"."""


def asks_for_another(sentence: str) -> bool:
    """Given a sentence, return whether it asks about time, and not only about place or way: "Where do I park?"."""
    return sentence.rstrip().endswith("?") and _OF_TIME.search(_OF_WAY.sub("", sentence)) is not None


def puts_off(sentence: str) -> bool:
    """Given a sentence, return whether its answer is still to come: "Let me check and get back to you"."""
    return _PUTS_OFF.search(sentence) is not None


@looks_for(_CERTAINLY)
def says_certainly(sentences: Sequence[str]) -> int | None:
    """Given the sentences of a mail, return which one says that what was asked will be done, or None: "You got it! I'll
    send it over." It is None where anything is said of a post, or nothing else at all."""
    at = next((at for at, text in enumerate(sentences) if _CERTAINLY.fullmatch(text[:_LONGEST])), None)
    rest = [text for number, text in enumerate(sentences) if number != at]
    return None if at is None or not rest or any(map(_A_POST_IS_GOT.search, rest)) else at
