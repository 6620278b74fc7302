"""Writers: whether whoever wrote a mail takes part in the interview that it speaks of ("I'll put you on the saw").

Who only arranges says much of that too ("I'll show you round the office first"). So what may be either's counts only
where the writer does not arrange for a living.
"""

from __future__ import annotations

import re
from functools import lru_cache

from agent.expressions import expression
from agent.extraction.names.mentions import in_full
from agent.extraction.who.addresses import ANY_ADDRESS
from agent.extraction.words.vocabulary import any_of

_PLAINLY = expression(
    r"\b(?:interview|call|conversation|chat|session|panel|meeting|round|stage|discussion|visit|catch[- ]?up|"
    r"confirmed|scheduled|booked|set|\d{0,2}[ap]m|\d{1,2})\b"
    r"[^.?!\n]{0,60}\bwith\s+(?:both\s+)?(?:me|myself|[^.?!\n]{2,160}?\band\s+(?:me|myself))\b|"
    r"\byou(?:'ll|\s+will)\s+(?:be\s+)?(?:meet|meeting|speak|speaking|talk|talking)\s+(?:with|to)\s+(?:me|myself)\b|"
    r"\b(?:i|we)(?:'ll|\s+will|'m|\s+am|\s+are)?\s+(?:both\s+)?(?:be\s+)?"
    r"(?:interview|interviewing|meeting|talking|speaking)\s+(?:to\s+|with\s+)?you\b|"
    r"\bi(?:['’]d|\s+would)\s+(?:(?:really|very\s+much|also)\s+)?"
    r"(?:like|love|be\s+(?:very\s+)?(?:pleased|happy|delighted|glad))\s+to\s+"
    r"(?:(?:speak|talk|chat)\s+(?:to|with)|meet(?:\s+with)?|see|interview)\s+you\b(?!\s+(?:to|and)\b)"
    r"[^.?!;\n]{0,60}?(?:\d[:.h]\d\d|\d\s?[ap]m\b|\bat\s+\d)|"
    r"\bi(?:['’]ll|\s+will)\s+(?:also\s+)?(?:be\s+joining|join|be\s+joined\s+by)\b|"
    r"\bmy\s+(?:colleagues?|boss|manager|partner|director)\s[^.?!;\n]{2,100}?(?:['’]ll|\s+will|\s+is|\s+are)\s+(?:also\s+)?"
    r"(?:be\s+)?join(?:ing)?\s+us\b|"
    r"\bi(?:['’]ll|['’]d|['’]m|\s+(?:will|would|am))\s+(?:also\s+)?bring(?:ing)?\s+(?:along\s+|in\s+)?"
    r"(?=[^.?!;\n]{2,60}\s(?:along|with\s+me|from\s+(?:my|our|the)\s+(?:[\w-]+\s+){0,3}team)\b)|"
    r"\bi(?:'ll|\s+will|'m|\s+am)\s+(?:be\s+)?(?:do|tak|hold|run|runn|lead|conduct|host)(?:e|ing)?\s+"
    r"(?:it|this\s+one|(?:the|your)\s+(?:[\w-]+\s+)?interview)\b|"
    r"\b(?:['’]ll|will)\s+(?:also\s+)?be\s+interviewing\s+(?:you\s+)?(?:along\s+)?with\s+me\b|"
    r"\bwith\s+me,?\s+i\s+have\b|\bi\s+(?:will\s+)?(?:have|bring)\s+with\s+me\b|"
    r"\band\s+i\s+will\s+(?:host|chair|interview|(?:run|lead|hold|take|do)\s+(?:it|the\s+interview))\b|"
    r"\bi(?:['’]ll|\s+will)\s+(?:also\s+be|be(?=[^.?!\n]{0,40}\b(?:too|as\s+well)\b))\s+"
    r"(?:there|present|in\s+the\s+(?:room|talk|meeting|interview|conversation|discussion|session|chat)|attending|on\s+the\s+(?:\w+\s+)?(?:call|line))\b(?!\s+(?:to\s+|for\s+the\s+first))|"
    r"\bi(?:'ll|\s+will|'m|\s+am)\s+(?:also\s+)?(?:be\s+)?(?:chair(?:ing)?|"
    r"(?:on|lead(?:ing)?|sit(?:ting)?\s+on|part\s+of)(?=\s+(?:the|your|our)\s+"
    r"(?:\w+\s+)?(?:panel|board|committee|interview)))\b|"
    r"\b(?:come|coffee|tea|lunch|cuppa|breakfast|sit\s+down)\b[^.?!\n]{0,40}\bwith\s+(?:[^.?!\n]{2,60}\band\s+"
    r")?(?:me|myself)\b|"
    r"\bit(?:['’]ll|\s+will)\s+be\s+(?:just\s+|only\s+)?(?:me|myself)\b|"
    r"\band\s+(?:i|myself)(?:\s+(?:will|would|are|look|can|could|want|might|hope|plan)|['’](?:d|ll))\s+[^.?!\n]{0,30}\b(?:meet|meeting|"
    r"see|seeing|interview|interviewing)\s+you\b"
)
_TALK = (
    r"(?:\A|[,;:!.–-] ?|\b(?:let['’]?s|we(?:['’]ll| will)|great|perfect|and) )(?:talk|speak|chat)"
    r"(?: (?:to|with) (?:you|u))? "
)
_TALKS_AT = expression(rf"{_TALK}(?:(?:on |this )?\w+(?:day|row) )?at (?:\d|noon)")
_TALKS = expression(rf"{_TALK}(?:then\b|tomorrow\b|(?:on )?(?:mon|tues|wednes|thurs|fri)day\b)")
"""Without an hour an assistant takes leave so as well."""
_ABOUT_IT = expression(
    r"\b(?:prep\w*|brief\w*|before(?:hand)?|after(?:wards?)?|debrief\w*|how it (?:went|goes)|feedback|once)\b"
)
_PANEL_IS = (
    r"\b(?:(?:panel|board|committee|panel+ists|interviewers?|participants|(?:other|remaining|further)\s+members)"
    r"(?:\s+members?)?\s*(?:\w+\s+){0,4}?"
    r"(?:is|are|be|compris\w+|includes?|(?:consist\w*|made\s+up|composed)\s+of)|"
    r"(?:you(?:['’](?:ll|d)|\s+(?:will|would))|to)\s+(?:be\s+)?(?:meet(?:ing)?|speak(?:ing)?|talk(?:ing)?)(?:\s+(?:with|to))?|"
    r"(?:interviewed|seen|joined)\s+by)\b"
)
_WITHIN = r"(?:[^.?!;\n]|(?<=\b[a-z])\.|(?<=\b(?:dr|mr|ms|sr|fr|st))\.|(?<=\b(?:mrs|rev))\.)"
"""In a list of names, whose initials and titles have points: "Dr P. Naidoo, Ms. Botha and myself"."""
_ONE_OF_THEM = expression(
    rf"{_PANEL_IS}\s+(?:{_WITHIN}{{0,200}}(?:,|\band|&|\bplus)\s+)?(?:also\s+)?(?:me|myself)\b(?!\s+if\b)"
)
_LABELLED = expression(
    r"\b(?:(?:who(?: with)?|with|(?:panel|board|committee)(?: members)?|interviewers?|interviewed by|"
    r"interview(?:ing)? with|meeting(?: with)?|interview panel|"
    r"you['’]?(?:ll| will) (?:meet|see)|attendees|participants|present)[ \t]*[:–-]|"
    r"(?:(?:interviewing|meeting|seeing|joining) you|on the (?:panel|call|day)|taking part|attending|"
    r"present|at the table) "
    r"(?:will be|are))\s*"
    r"(?:[^.?!;]{0,120}(?:,|\band|&|\+|\bplus)\s+)?(?:me|myself)\b"
)
"""What leads on to a list that has whoever writes: "Who: myself and Ada Lund", "on the panel will be Tom and me"."""
_AS_A_SERVICE = expression(
    r"\b(?:feel\s+free|questions?|check|share|you\s+would\s+like|if|thanks?|enjoyed|prep(?:aration)?|debrief\w*|briefing|"
    r"mock|warm-?up|run-?through|practice\s+(?:call|run|session|interview))\b"
)

# --- what is said of a meeting, by whom it may ---

_SEES_YOU = any_of(
    r"""
    (?:meet(?:ing)?(?: up)?(?: with)?|see(?:ing)?|interview(?:ing)?|host(?:ing)?|quiz(?:zing)?|hav(?:e|ing)) you\b;
    (?:get(?:ting)? to )?know(?:ing)? you\b; see(?:ing)? how you\b; hear(?:ing)? (?:more )?about (?:you|your)\b;
    (?:talk|speak|chatt?)(?:ing)? (?:to|with) you\b; our (?:conversation|chat|talk|interview|meeting)\b;
    (?:have|having|do|doing|run|running|hold|holding) (?:a|an|another) [\w \-]{2,40} with you\b;
    (?:dial|hop|log|call|join)(?:l?ing|ping|ging)? (?:in|on|you|the (?:call|meeting|interview))\b;
    be (?:on the (?:call|line|panel)|there|joining|dialling|dialing)\b
    """
)
_LOOKS_FORWARD = any_of(
    r"""
    (?:are |both |really |very much )*(?:look(?:ing)? forward to|keen to|eager to|hoping to);
    (?:can['’]t|cannot) wait to;
    (?:would|should|will|['’]d|['’]ll) (?:really )?(?:like|love) to; want to;
    (?:would be|['’]d be|are|will be) (?:both |very |really )*(?:pleased|delighted|happy|glad|keen) to;
    would; will
    """
)
_TO_IT = (
    r"(?:are |both |really |very much )*look(?:ing)? forward to "
    r"(?:it\b|(?:mon|tues|wednes|thurs|fri)day|having you|your visit)"
)
_HAVE_YOU_IN = (
    r"(?:would|['’]d)(?: (?:both|really|very much|also))* (?:like|love) "
    r"(?:you to (?:come|pop|drop|join us|do an?|spend)\b|you (?:in|back|along|over)\b|to (?:have|get|see) you\b|"
    r"to invite you (?:in|back|over|to an?)\b)"
)
_WOULD = (
    r"(?:['’](?:d|ll|m|re))?(?: (?:am|are|be|both|can|delighted|forward|glad|happy|hope|hoping|just|keen|like"
    r"|look|looking|love|now|pleased|really|to|very|much|want|will|would)){0,6}"
)
"""What leads from whoever writes to what they will do themselves: "I'd be delighted to" meet you."""
_PART_OF_IT = r"(?:hour|half|part|bit|session|interview|morning|afternoon|day|rest|minutes)"
_WITH_ME = any_of(
    rf"""
    (?:speak|talk|chatt?|sit(?:ting)? down|meet)(?:ing)? (?:with|to) (?:both )?(?:me|myself)(?: and|, | on\b| at\b);
    (?:start|begin|finish|end|close|wrap)(?:n?ing|ping)?(?: off| up)? with (?:me|myself)\b;

    you(?:['’](?:d|ll|re)| would| will| are)(?: be)? (?:(?!touch|fine|ok)[a-z]+ ){{0,2}}with (?:both )?(?:me|myself)\b;
    it(?:['’]s| is) (?:just |only )?(?:me|myself)(?=,| and\b| ?&| ?\+);
    it(?:['’]s|['’](?:ll|d) be| is| will be| would be) (?:just |an hour |a chat )?with (?:me|myself) and;
    (?:besides|apart from|aside from|alongside|along with|together with|in addition to) (?:me|myself),?
    [^.?!;]{{3,160}}?(?: (?:will|are|is)|['’]ll)\b;
    (?:besides|along with|as well as|in addition to) (?:me|myself),? you(?:['’]ll| will)(?: also)?(?: be)?
    (?:meet|see)(?:ing)?\b;
    (?:you(?:['’]ll| will) (?:just )?(?:have|get)|\bexpect) (?:me|myself)(?= ?(?:and|&|plus|,|\.|\Z));
    {_PART_OF_IT}(?:['’]s|['’]ll be| is| will be| would be)? with (?:me|myself)\b;
    (?:then|later|afterwards|after that)(?: you(?:['’]re|['’]ll be| are| will be))? (?:with|to) (?:me|myself)\b;
    we(?:['’]ll| will) (?:talk|speak) (?:on|at|then|tomorrow)\b;
    we (?:then )?sit(?: down)? and (?:talk|chat)\b;
    (?:it|there)(?:['’]ll| will| would|['’]d) be (?:just |only )?(?:me|myself)\b;
    (?:\A|[,;–-] ?)(?:(?:will|would|['’]ll) be (?:just |only )?|just |only )(?:me|myself) (?:and|&|plus)\b;
    (?:it['’]s|it is) (?:just|only) [^.?!;]{{2,50}}? (?:and|&|plus) (?:me|myself)\b;
    so it(?:['’]s| is) (?!(?:up to|between|easier|better|for|on)\b)[^.?!;]{{2,50}}? (?:and|&|plus) (?:me|myself)\b;
    (?:it|there)(?:['’](?:ll|d)| will| would) be (?!(?:up to|between|easier|better|for)\b)[^.?!;]{{2,50}}?
    (?:and|&|plus) (?:me|myself)\b;
    (?:just|only) you and (?:me|i|myself)\b;
    there(?:['’]ll| will| would|['’]d) be(?: just| only)?(?: the)?
    (?:two|three|four|five|six|seven|eight|a few|\d) of us\b;
    be there (?:together |along )?with (?:me|myself)\b;
    have [^.?!,]{{2,40}} (?:(?:sit|join|come) in )?with (?:me|myself)\b;
    \b(?:i|we){_WOULD} (?:meet|see|interview)(?:ing)? you\b(?:[^.?!;]|\.(?=\d)){{0,60}}?
    (?:(?:together|along) with|alongside)\b;
    \bi{_WOULD} (?:meet|see)(?:ing)? you\b(?:(?!for\b)(?:[^.?!;]|\.(?=\d))){{0,60}}?
    with (?:our|my) (?!(?:best|kind|warm|team|thanks)\b);
    \bi{_WOULD} interview(?:ing)?(?: you)? (?:alongside\b|(?:together |along )?with
    (?!(?:an?|the|some|any|you|your|regard|respect|that|this)\b));
    (?:sit|sitting|come|coming)(?: in)? with (?:me|myself)\b;
    \bi(?:['’]ll| will) be there,? (?:(?:along|together) )?with\b;
    \band (?:i|myself)(?:['’]ll| will)(?: both| all)?
    (?:be (?:there|here|around|present|with you|in the room)|take part|attend)\b(?! to (?:let|show|open|greet)\b);
    \band (?:i|myself)(?:['’]ll| will)(?: both| all)? (?:be )?(?:do|tak|hold|run|lead|conduct)(?:e|n?ing)?
    (?:the|your) (?:\w+ )?interviews?\b;
    \band (?:i|myself)(?:['’]ll| will)(?: both| all)? be (?:attending|taking part|on the (?:panel|call|line))\b;
    \d ?(?:[ap]\.?m\.?)?,? (?:just |only )?(?:me|myself) (?:and|&|plus)
    (?:my |our |the )?[\w’'-]+(?: [\w’'-]+)?(?=[ .!,]*\Z);
    \bstill (?:just |only )?(?:me|myself) (?:and|&|plus)\b;
    (?:sit|sitting|be|place|seat|chair) (?:next to|beside|alongside) (?:me|myself)\b;
    be with me(?=[ .!?]*\Z| (?:too|as well|on the (?:day|call|panel)|on \w+day)\b);
    \bsame (?:people|faces|panel|team|two|three)(?: as \w+(?: time)?| again)?: [^.?!;]{{2,80}}?
    (?:and|&|plus) (?:me|myself)\b;
    (?:meet|see)(?:ing)? (?:me|myself) and\b;
    (?:meet|see|interviewed by|(?:speak|talk|chatt?)(?:ing)? (?:with|to))(?:ing)?(?: with)? [^.?!]{{3,90}}?
    (?:and|&|plus|as well as|along with) (?:me|myself)\b;
    (?:meet|see|interviewed by)(?:ing)?(?: with)? [^.?!]{{3,90}}? and i(?= (?:on|at|next|this|for)\b|[ .,!?]*\Z);
    (?:\A|[,;–-] ?|\bi(?: |(?=['’]))|\band )(?:will|['’]ll) (?:call|ring|phone|telephone) you (?:then|at that time)\b;
    join(?:s|ing)? (?:me|myself)\b(?! on (?:linked|teams));
    (?<!\w )(?:with|alongside|beside|together with) (?:me|us) (?:will be|is|are going to be)\b;
    (?:(?:works?|(?:is|['’]s) (?:good|fine|great|perfect)|convenient) for|suits?) [^.?!;,]{{2,50}}?
    (?:and|&) (?:me|myself)\b
    """
)
_US_BOTH = (
    r"(?:(?<!met )(?<!spoke )(?<!talked )with|meet(?:ing)?|see(?:ing)?|by|join(?:ing)?) "
    r"(?:[^.?!;]{3,100}?,? (?:and|plus|as well as|&) )?"
    r"(?:(?:both|the (?:two|pair|three)) of us|us (?:both|two|three))\b"
)
_BOTH = expression(
    rf"\b(?:{_WITH_ME}|and (?:i|myself) "
    rf"(?:[^.?!;]{{2,80}}? we {_LOOKS_FORWARD} {_SEES_YOU}|"
    rf"[^.?!;]{{2,80}}? we['’]d (?:both )?(?:like|love) to {_SEES_YOU}|"
    rf"{_LOOKS_FORWARD} {_SEES_YOU}|{_TO_IT}|{_HAVE_YOU_IN}|[^.?!;]{{2,140}}?\b{_US_BOTH}))"
)
_BACK_TO_BOTH = expression(
    r"\b(?:like|love|want|wanted|keen|happy|pleased|delighted|hoping|hope|glad) to (?:invite|have|see|ask|get|meet) "
    r"you\b[^.?!;]{0,160}?\b(?:with|and|plus) (?:(?:both|the (?:two|pair|three)) of us|us (?:both|two|three))\b"
)
"""What is ahead, whatever the sentence says of before: "we enjoyed meeting you and would like to see you again, with
our director and the two of us"."""
_WRITING = expression(
    r"\b(?:touch|contact|shar(?:e|ing)|check|confirm|liaise|bear|fine|okay?)\b[^.!?]{0,30}\b(?:me|myself)\b"
)
_WAS = expression(
    r"\b(?:thanks?|thank\s+you|enjoyed|appreciat\w+|great|nice|good|lovely|glad|pleasure)\b[^,;.!?]{0,40}?"
    r"\b(?:meet|see|speak|talk|chat|com|interview)\w*\b"
)
"""What is said of a talk that was: "thank you for coming to see Dana and me"."""

# --- what only a host says, unless somebody who arranges does ---

_TRIES = (
    r"(?:do|drive|run|make|cook|weld|cut|lay|build|try|have a go|read|teach|play|fix|draw|work|pour|sew|wire|paint)"
)
_DOES = any_of(
    rf"""
    put you on (?:the|a|one)(?! (?:list|calendar|schedule|shortlist|waiting|agenda|rota|diary|panel|spot));
    put you (?:out (?:on|in)|under|behind|to work|through (?:your|a few|some)|up (?:a|the|on))\b;
    take you (?:out|round|around|for a|through (?:the|some|a) (?:kitchen|shop|site|yard|plant|drawings))\b;
    show you (?:round|around|the (?:ropes|kitchen|yard|workshop|site|shop|works|line|stables|fields|plant))\b;
    (?:have you|get you to) {_TRIES}\b;
    ask you (?:a few|some|a couple|about)\b;
    watch you\b
    """
)
_NOT_OF_PAY = r"(?! about (?:money|the offer|pay))"
_TOGETHER = any_of(
    rf"""
    have (?:a|an|some|our)(?: (?:wee|quick|proper|good|little|short|nice|cup of))*
    (?:chat|natter|coffee|cuppa|tea|talk|look|sit[- ]down|brew|yarn|blether|chinwag)\b{_NOT_OF_PAY};
    sit down\b; grab a coffee\b; go (?:out|through)\b
    """
)
_WISHES = any_of(
    r"""
    see you\b(?! (?:apply|succeed|join|do well|get\b)); watch you\b; hear you\b;
    have a look at (?:you|your (?:work|welds?|hands|cooking|driving))\b; sit down with you\b
    """
)
_WITH_US = r"(?:sit in\b(?! for (?!the|an?|half|some|part)|on\b)|join us\b)"
_HOSTS = expression(
    rf"(?<!you )(?<!you)(?:\bwill|['’]ll) (?:also )?{_WITH_US}|\bi(?:['’]ll| will) (?:then )?{_DOES}|"
    rf"\bwe(?:['’]ll| will| can) {_TOGETHER}|"
    rf"\bi(?:['’]d like| would like|['’]d love| want) to {_WISHES}"
)
_IN_MY_ROOM = expression(
    r"(?:\b(?:interview|meet\w*|come|see you|\d{1,2}[ap]m)\b|\b(?:at )?\d{1,2}[:.]\d\d\b)[^.?!;]{0,60}?"
    r"(?:\bin|,) my (?:office|study|classroom|surgery|workshop|studio|kitchen|lab)\b"
)
"""Where whoever writes holds it: "Thursday at 4.15 in my office"."""
_LEADS = expression(
    r"(?<!\bi )(?<!\bi'm )(?<!\bwe )(?:\b(?:is|are|will|be)|['’](?:s|ll)) (?:(?:be|going to|also) )*"
    r"(?:lead|run|chair|host|hold|tak|do|conduct)(?:e|n?ing)?\b|\b(?:leads|chairs|hosts|runs|conducts) "
)
"""Somebody else holds it, with whom another sits in: "Bo is leading and Ada will sit in"."""
_PERHAPS = expression(
    r"\b(?:if|once|when|whether|after (?:that|they|he|she|you)|let me know|unless|feedback|offer|outcome)\b"
)


_HAS_A_TALK = expression(
    r"\bi(?:['’]d|\swould)\s(?:(?:really|also)\s)?(?:like|love)\sto\s(?:do|have)\san?\s(?:[\w-]+\s){0,3}"
    r"(?:chat|interview|conversation|session|call|talk)\b"
    r"(?![^.?!]{0,80}\b(?:with\s(?!you\b|me\b)|between\b|for\syou\sto\b|arranged|booked|scheduled|set\sup))"
)
"""Whoever writes wishes for a talk, and names nobody else for it: "I'd like to do a technical chat on Monday"."""

_HONOURS = expression(
    r"\b(dra?|mrs?|ms|mme|m|prof|rev|fr|cllr|capt|lt|sgt|col|st|sra?|lic|ing|eng|dott|sig|dhr|mevr|mw)\.", re.IGNORECASE
)


_LEADING = expression(
    r"(?:\A|[,;:.–-] )(?:myself|me|i) and [^.;!?]{2,60}\b(?:would|will|are|look|want|['’]d|['’]ll)\b[^.;!?]{0,40}\b"
    r"(?:(?:do|tak|hold|run|lead|conduct)(?:e|n?ing)? (?:the|your) (?:\w+ )?interview|"
    r"meet|meeting|see|seeing|talk|speak|interview\w*|chat|have you|be (?:on|in|there)|be your)\b"
)
"""Whoever writes names themselves first: "myself and Ada would love to meet you"."""


_NEAR = 40  # characters behind what tells it, in which it may be told as a service


@lru_cache(maxsize=16)
def writer_takes_part(sentences: tuple[str, ...], *, arranges: bool = False) -> bool:
    """Given the sentences of a mail, return whether one says that its writer takes part ("with me and Tom").

    ``arranges`` is whether they arrange interviews for others.
    """
    spaced = (" ".join(one[:500].split()) for one in sentences)
    plain = (ANY_ADDRESS.sub("", one) if "@" in one else one for one in spaced)
    said = ((_HONOURS.sub(r"\1", one) if "." in one else one).lower() for one in map(in_full, plain))
    said = (one.replace("i shall ", "i will ").replace("we shall ", "we will ") for one in said)
    return any(_says_so(one, arranges) for one in said)


def _says_so(sentence: str, arranges: bool) -> bool:
    """Whether a sentence in small letters says so: to search for many phrases in any case takes twice as long."""
    said = _PLAINLY.search(sentence) or _ONE_OF_THEM.search(sentence)
    if said and not _AS_A_SERVICE.search(sentence, 0, said.end() + _NEAR):
        return True
    if _LABELLED.search(sentence) and not _WRITING.search(sentence):
        return True
    if _ABROAD.search(sentence) and not _TO_WRITE.search(sentence):
        return True
    talks = _TALKS_AT.search(sentence) or (not arranges and _TALKS.search(sentence))
    if talks and not _ABOUT_IT.search(sentence):
        return True
    if _LEADING.search(sentence) and not _WAS.search(sentence):
        return True
    if _BACK_TO_BOTH.search(sentence):
        return True
    if _BOTH.search(sentence) and not _WRITING.search(sentence) and not _WAS.search(sentence):
        return True
    if not arranges and (_HAS_A_TALK.search(sentence) or _IN_MY_ROOM.search(sentence)):
        return True
    hosts = None if arranges else _HOSTS.search(sentence)
    if hosts is None or _PERHAPS.search(sentence, 0, hosts.start()):
        return False
    return "sit in" not in hosts[0] or _LEADS.search(sentence, 0, hosts.start()) is None


_ABROAD = expression(
    r"\b(?:sprech\w+|gespräch\w*|treffen|nehmen|teilnehmen|teilnehmer\w*|anwesend|erwarten|rencontr\w+|entretien|reç\w+|"
    r"entrevist\w+|reunir\w*|hablar\w*|spreek\w*|gesprek|ontvang\w*|ontmoet\w*|incontr\w+|colloquio|parler\w+|falar\w*|reunião|"
    r"dabei\s+sind|estaremos|saremo|commissie|panel|jury|ausschuss)\b"
    r"[^.?!\n]{0,120}?(?:\b(?:mit|avec|met|par|door|neben)\s+(?:mir|moi(?:-même)?|mij(?:zelf)?|mezelf)\b|\bcon\s+me\b|\b(?:conmigo|comigo)\b|"
    r"\b(?:und|et|en|y|e|sowie)\s+(?:ich|mir|mich|moi(?:-même)?|ik|mij|yo|eu|mezelf|mijzelf|il\s+sottoscritto|la\s+sottoscritta|quien\s+suscribe|"
    r"meine(?:r|n)?\s+(?:person|wenigkeit))\b"
    r"(?=\s*(?:[.!,;(]|\Z|am\b|um\b|le\b|el\b|il\b|op\b|no\b)))|"
    r"\b(?:ci\s+saremo|parteciperemo)\s+io\s+e\b|\b(?:io\s+e|eu\s+e|ich\s+und|ik\s+en|moi\s+et)\s+(?:l['’]|(?:il|la|o|a|le|die|"
    r"der|de|het|mijn|mon|ma|meu|minha|unser\w{0,2}|meine?|herr|frau|mevrouw|meneer|dr|dott)\b)|\b(?:recebid[oa]|entrevistad[oa])\s+p[^.?!\n]{1,80}\be\s+por\s+mim\b|"
    r"\b(?:und|sowie)\s+ich\s+(?:freuen\s+uns|werden|begrüßen|erwarten|empfangen|führen)\b"
)
"""The same in other languages than English: "Sie sprechen mit Frau Lund und mir", "Je spreekt met mij en"."""
_TO_WRITE = expression(
    r"\b(?:dank\w*|bedankt|merci|remerci\w*|gracias|grazie|ringrazi\w*|obrigad[oa]|agrade[cz]\w*|kontakt\w*|contact\w*|meld\w*|wend\w*|erreich\w*|schreib\w*|écri\w*|appel\w*|escri\w*|llam\w*|scriv\w*|chiam\w*|bel\b)"
)


_THERE = any_of(
    """
    there; here; present; with us; around; about; in(?= too| as well); joins?; joining; sits?; sitting; comes?; coming;
    tag; tagging; attends?; attending; taking part; take part; on the (?:call|line|panel); in the room
    """
)
_TOO = expression(
    r"\b(?:wants|want|(?:would|['’]d) (?:also )?(?:like|love)|(?:is|are) keen|hopes?|"
    r"(?:has |have )?asked) to "
    r"(?:sit in\b|listen in\b|come along\b|tag along\b|join (?:us|me|in)\b)(?! as\b)|"
    r"\b(?:sera|seront) (?:(?:aussi|également) (?:présente?s?|là|des nôtres)|(?:présente?s?|là) (?:aussi|également))\b|"
    r"\bjoins (?:us|me|the (?:two|three) of us)\b(?! as\b)|"
    r"\b(?:wird|werden) (?:auch|ebenfalls|zudem|außerdem) [^.?!,]{0,30}?\b(?:teilnehmen|dabei sein|anwesend sein)\b|"
    rf"\b(?:ist|sind) (?:(?:auch|ebenfalls|außerdem|natürlich|dann|noch) )*(?:mit )?dabei\b|"
    rf"(?:\b(?:will|is|are)|['’](?:ll|s)) (?:(?:be )?{_THERE} "
    r"[^.?!,]{0,25}?\b(?:too|as well|also(?=[ .!]*\Z))\b(?! as)|"
    rf"also (?:be )?{_THERE}|"
    r"(?:be )?(?:come|coming|tag|tagging) along\b|(?:be )?(?:join|hop|jump|dial|sit|com)(?:e|p?ing)? (?:on |in |us )?"
    r"(?:for|at|in|towards) the (?:last|first|second|final|end|start|beginning|tail)\b)|"
    r"\b(?:comes?|joins?|sits?) [^.?!,]{0,25}?\b(?:too|as well|also(?=[ .!]*\Z))\b(?! as)|"
    r"\byou(?:['’]ll| will) (?:(?:be )?also (?:be |get to |have (?:a|the) chance to )?(?:meet|see|speak|talk|chat)|"
    r"(?:be )?(?:meet|see)(?:ing)? [^.?!,]{2,60}? (?:too|as well)\b(?! as))|"
    r"\b(?:i|we)(?:['’](?:ll|m|re)| will| am| are) (?:bring|bringing) [^.?!]{2,60}? along\b|"
    r"\b(?:i|we)(?:['’]ve| have)?(?: also)? (?:included|added|invited) [^.?!]{2,60}? (?:as well|too)\b(?! as)",
    re.IGNORECASE,
)


def names_who_joins(sentence: str, name: str) -> bool:
    """Given a sentence and somebody's name, return whether it says that they come, too, beside its writer."""
    said = " ".join(sentence[:500].split())
    return _TOO.search(said) is not None and any(word in said for word in name.split())
