"""Hours that stand though a mail has the words of a change: denied ("nothing has changed, we still see you on
Tuesday"), or about a mail that is to be ignored ("the cancellation was sent in error")."""

from __future__ import annotations

import re
from collections.abc import Sequence

from agent.classification.sentences.looked_for import looks_for
from agent.expressions import SEARCHED, expression, searched

UNMOVED = "hour-stands"
"""The signal of an hour that stands, whatever words of a change are said of it."""
YOURS_BEGINS = "yours-begins-at"
"""The signal of the hour at which the reader's interview begins, with no word of another."""


_CALLS_OFF = (
    r"(?:cancel\w*|call(?:ed|ing)?\s(?:it\s|this\s)?off|postpon\w+|resched\w+|re-?arrang\w+|mov(?:e|ed|ing)|shift\w*"
    r"|push(?:ed|ing)\b|displac(?:e[ds]?|ing)\b|put(?:ting)?\soff(?!\sby\b|\sapplying\b)|bump\w*|prepon\w+)"
)
_PUT_OFF = r"(?:p(?:ost|re)poned|resched\w+ed|re-?arranged|put\soff)"
_CALLED_OFF = rf"(?:cancell?ed|called\soff|{_PUT_OFF}|moved|shifted|pushed\b|displaced|bumped)"
"""What has been done to nothing: where nothing is moving on Monday, that day may be off."""
_AS_PLANNED = (
    r"(?:exactly\s|just\s|all\s|still\s)?as\s(?:planned|arranged|agreed|scheduled|before|it\s(?:was|stood)|we\ssaid)"
)
_WHEN = (
    r"(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\b|tomorrow\b|\d{1,2}(?:st|nd|rd|th)\b"
    r"|\d{1,2}[:.]\d\d\b|\d{1,2}\s?[ap]\.?m\b|at\s\d{1,2}\b|noon\b"
    r"|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\s\d)"
)
_FIGURE = r"(?:1?\d|2[0-3])(?=\s?(?:\Z|[,;.!–—-](?!\d))|\s(?:then|please|as|for|on|sorry|if|because)\b)"
"""An hour in figures alone: "let's keep 9"."""
_MEETING = r"(?:interview|meeting|call|chat|visit|trial|panel|appointment|conversation|presentation|slot)"
_STILL_ON = (
    r"still\s(?:(?:very\smuch|all|definitely|both)\s)?(?:(?:(?:to\s)?(?:see(?:ing)?|meet(?:ing)?|expect(?:ing)?)\syou"
    rf"|looking\sforward\sto\s(?:see|meet)ing\syou|on|good|fine|happening|set|booked"
    rf"|confirmed)\s(?:\w+\s){{0,3}}?{_WHEN}"
    r"|stands?\b|holds?\b|go(?:es|ing)?\sahead)"
)
_NO_CHANGE = (
    r"(?:\bnothing(?:['’]s|\shas|\sis|\swas)?\s(?:at\sall\s|really\s)?(?:been\s)?(?:chang\w+|different|"
    rf"{_CALLED_OFF})|\bno\schanges?\b(?=\s(?:to|for|on|at|from|here|this|our)\b|\s?[,.;!–—-]|\s?\Z))"
)
_NOT_MOVED = (
    r"(?:\bnot|n['’]t)\s(?:(?:\w+ly|been|being|be|had\sto|need(?:ed)?\sto|have\sto|going\sto|got\sto|to|yet)\s){0,3}?"
    rf"(?:chang(?:e|ed|ing)|{_CALLS_OFF})\b"
)
_DENIED = expression(
    rf"""{_NO_CHANGE} | {_NOT_MOVED}
        (?!\s(?:you\b|your\s(?:applic|candid)|for|ahead|on\b|up\b|(?:any\s)?further|past|beyond|to\b))""",
    re.IGNORECASE | re.VERBOSE,
)
"""A change that is denied; who is not moved forward is refused."""
_OF_A_VIEW = expression(
    r"\bchang(?:e|es|ed|ing)\s(?:\w+\s)?(?:how|what|who|why|whether|(?:our|my|his|her|their)\s(?:\w+\s)?(?:minds?"
    r"|views?|opinion"
    r"|thinking|feelings?|plans?|interest|hopes?)|your\s(?:\w+\s)?(?:chances?|standing|candida\w+|application"
    r"|prospects)"
    r"|the\s(?:outcome|result|decision|fact|verdict|answer))\b",
    re.IGNORECASE,
)
"""What else may not change: what they think of the reader."""
_HOLDS = expression(
    rf"""\b{_STILL_ON}
    | \b(?:go(?:es|ing)?\sahead|happening|tak(?:es|ing)\splace|stands|holds|on|remains?|is|it['’]s|we['’]re)\s
        (?:with\s(?:you|it|yours|the\s\w+)\s)?(?:(?:on\s|at\s|from\s){{0,1}}{_WHEN}\s){{0,2}}{_AS_PLANNED}
    | \b(?:it|we|you)(?:['’]s|['’]re|\sis|\sare)\sstill\s(?:(?:on|down|set|booked|in)\s)?(?:for\s|at\s|on\s)?
        (?:{_WHEN}|\d{{1,2}}\s(?:your|our)\stime\b)
    | \b(?:we|you|it|all|i|everything)(?:['’]re|['’]s|['’]m|\sare|\sis|\sam)?\s(?:(?:all|now|both)\s)?
        (?:fine|good|ok(?:ay)?|grand|clear|free|back\son|on\sagain|(?:all\s)?set)\s(?:for|on|with|at)\s(?:\w+\s)?{_WHEN}[^.?!;]{{0,30}}?\bafter\sall\b
    | \b(?:can|will)\s(?:still\s|certainly\s)?go\sahead\b(?!\s(?:at|on|with))
    | {_WHEN}[^.?!;]{{0,30}}?\s(?:exactly|just|still)\sas\s(?:first|originally|previously|already)\s
        (?:planned|arranged|agreed|scheduled|booked|set)
    | \b(?:come|attend|keep|hold|stick)\s(?:at|on|to|with)\s(?:the|your)\s(?:hour|time|day|date|slot)\s(?:that\s)?you\s
        (?:were|have\sbeen|had\sbeen)\s(?:first\s|originally\s|already\s)?(?:given|offered|told|sent)\b
    | \bit\s(?:(?:therefore|then|so)\s)?(?:has\sto|will\shave\sto|must|(?:can\s)?only)\s(?:remain|stay|be\skept)\s
        (?:(?:at|on|as|with|for)\s)?(?:the\s)?{_WHEN}
    | \b(?:have\sto|must|['’]ll|will|need\sto)\s(?:be|stay|remain|stick\s(?:to|with)|keep\sto|leave\sit\sat)\s
        (?:(?!\b(?:than|later|earlier|another|different|not)\b)[^?!;]){{0,30}}?\b(?:you\s(?:were|had\sbeen)\s(?:first|originally|already)\s(?:given|offered|told|sent)
        |(?:originally|first|already)\s(?:given|offered|agreed|arranged|planned)
        |as\s(?:originally|first)\s(?:given|offered|agreed|arranged|planned))\b""",
    re.IGNORECASE | re.VERBOSE,
)
_KEEPS = expression(
    rf"""\b(?:let['’]?s|(?:we|i)(?:['’]ll|\swill|\sshall|\s(?:will\s)?(?:need|have)\sto|\smust)|we(?:['’]re|\sare))\s(?:just\s|simply\s
        |going\sto\s)?(?:keep(?:ing)?|stick(?:ing)?
        |leav(?:e|ing)|stay(?:ing)?)\s(?:(?:to|with|at|it\sat|it\son|it\sas|you\sat|you\son)\s)?(?:(?:\w+\s)?{_WHEN}|{_FIGURE})
    | \b(?:left|leav(?:e|ing))\s(?:it|things|that|you|yours|ours)\s(?:alone|as\s(?:it\s(?:is|was)|they\s(?:are|were))
        |(?:just\s)?where\s(?:it|they|you)\s(?:is|was|are|were))
    | \b(?:yours|ours|you)\b[^.?!;,]{{0,30}}?\s(?:is|are|stays?)\s(?:safe|unaffected|untouched)\b""",
    re.IGNORECASE | re.VERBOSE,
)
"""An hour that is kept, whatever was talked of or had to go before."""
_YOURS_STANDS = expression(
    rf"\b(?:(?:your|our)\s(?:\w+\s){{0,2}}?(?:{_MEETING}|(?:start\s)?time|hour|start)|yours|the\sinterviews?(?!\s(?:panel|process|stage|date|time)))\b[^.?!;,]{{0,40}}?"
    r"\s(?:still\s|will\s(?:still\s)?)?(?:go(?:es)?\sahead|stands?\b(?!\s(?:out\b|\w+ed\b))|stays\s(?:at|on|as|where)\b"
    r"|(?:is|are)\s(?:still\s)?(?:going\sahead|unaffected|unchanged)|(?:is|are)\sstill\son\b|(?:is"
    r"|are)\snot\saffected)",
    re.IGNORECASE,
)
"""The reader's interview that stands, whatever else has gone: "that post is filled, but your interview goes ahead"."""
_DOES_NOT = expression(
    r"n['’]?t\b|\b(?:not(?!\s(?:affected|only|just))|cannot|never|no\slonger|unable)\b|\b(?:none|neither)\sof\b",
    re.IGNORECASE,
)
_NONE_OF = expression(r"\b(?:none|neither)\sof\b", re.IGNORECASE)
"""What makes of it one that does not: "none of the interviews can go ahead"."""
_NOT_YOURS = expression(
    rf"\b{_CALLS_OFF}\b[^.?!]{{0,80}}?\b(?:yours\s?(?:(?:is|was)(?:n['’]t|\snot)\s(?:one\sof|among(?:st)?)\s(?:them"
    rf"|those|these)"
    r"|(?:is|was)(?:n['’]t|\snot)\saffected|(?:is|was)\s(?:unaffected|safe|fine|(?:still\s)?on\b))"
    r"|(?:but\s)?not\syours)(?=\s?[.,;!–—-]|\s?\Z)",
    re.IGNORECASE,
)
"""Others' interviews that are called off, and not the reader's: "I had to cancel three, yours isn't among them"."""
_OF_ANOTHERS = expression(
    r"\b(?:(?:other|previous|earlier|first|last|next|another)\s(?:candidates?|applicants?|interview(?:ee)?s?)"
    r"|(?:candidate|applicant|person|interview|one|slot)s?\s(?:just\s|right\s)?(?:before|after|ahead\sof|behind)\s(?:you|yours)"
    r"|someone\selse|somebody\selse)\b",
    re.IGNORECASE,
)
"""Whose interview moves or is off, where the reader's stands: "the candidate before you has pulled out"."""
_REMINDS = expression(
    rf"\b(?:don['’]?t|do\snot|(?:please\s)?never|not\sto)\sforget\b,?\s(?:(?:about|that|it['’]?s|it\sis|we(?:['’]re"
    rf"|\sare)|you(?:['’]re|['’]ve|\sare|\shave))\s"
    rf"(?:\w+\s){{0,3}}?)?(?:(?:your|our|the|an?)\s(?:\w+\s){{0,3}}?{_MEETING}\b|{_WHEN})",
    re.IGNORECASE,
)
"""A reminder of what stands: "Don't forget your interview on Thursday"."""
_OR_ELSE = expression(r"\b(?:if\snot|otherwise|or\selse|failing\sthat)\b[^.?!;]{0,20}\Z", re.IGNORECASE)
"""What bids keep it only where the reader does not want the other hour that is named."""
_CLAUSE = expression(r"[,;:–—]\s|\s(?:but|and|so)\s", re.IGNORECASE)
_NOT = expression(r"n['’]t\b|\b(?:not|never|cannot|unable|no)\b", re.IGNORECASE)
_CALLED_OFF_WRONGLY = expression(
    rf"""\b(?:ignore|disregard|delete|bin|discard|take\sno\snotice\sof|pay\sno\s(?:attention
        |heed)\sto)\b[^.?!;,]{{0,50}}?
        \b{_CALLS_OFF}
    | \b(?:cancell?ation|{_CALLS_OFF})\b[^.?!;]{{0,60}}?\b(?:in\serror|by\smistake|mistakenly
        |an?\s(?:\w+\s)?(?:mistake|error)|(?:meant|intended)\sfor\s(?!you\b)|for\ssome(?:one|body)\selse
        |does\snot\s(?:concern|affect)\syou|doesn['’]t\s(?:concern|affect)\syou)""",
    re.IGNORECASE | re.VERBOSE,
)
_NEEDED_NO_MORE = expression(
    rf"\b(?:(?:was|were|had\sbeen)\s(?:going|about|planning|meaning)\sto|thought\s(?:\w+\s){{1,2}}?(?:have"
    rf"|need)\sto|wanted\sto)\s"
    rf"{_CALLS_OFF}\b[^.?!]{{0,60}}?\b(?:(?:no\slonger|not)\s(?:needed|necessary|required|be)|needn['’]?t"
    rf"|don['’]?t\s(?:need|have)\sto"
    r"|no\s(?:longer\s(?:any\s)?)?need|unnecessary|after\sall)\b",
    re.IGNORECASE,
)
"""A change that was planned, and is not made."""
_IN_ERROR = expression(
    r"\b(?:book|invit|set\sup|schedul)\w*\b[^.?!;]{0,30}?\b(?:in\serror|by\smistake)\b", re.IGNORECASE
)
_BUT = expression(
    r"\b(?:but|except|apart|aside|only|just\s(?!as\b)|though|although|however|other\sthan|beyond|save\sfor|instead"
    r"|rather\sthan|gone|sure"
    r"|since|yet|(?<!\bas\s)(?:i|we)\s(?:said|promised|thought|hoped|told)|whether|if|unless|until|why|decid\w+"
    r"|decision|offer"
    r"|budget|news|salary|no\slonger)\b",
    re.IGNORECASE,
)
"""What takes it back, or is spoken of instead: "nothing changes but the room", "nothing has changed since"."""
_MOVES = expression(
    rf"\b(?:{_CALLS_OFF}|instead|earlier\sthan|later\sthan|no\slonger|can['’]?t\s(?:make|do)|cannot\s(?:make|do)"
    r"|(?:new|another|different)\s(?:time|day|date|slot))\b",
    re.IGNORECASE,
)
_SAYS_WHAT_IS_NEW = expression(
    r"\b(?:now|new|changed|closed|shut|holiday|off\b|deadline|by\s|before\s|send|reply|confirm|book|choose"
    r"|let\s(?:me|us)\sknow)",
    re.IGNORECASE,
)
"""With what a reminder tells more than what stands: "don't forget that Thursday is a holiday"."""
_WAS_ASKED = expression(
    rf"\b(?:ask(?:ed|ing)?|wonder(?:ed|ing)?|heard|hear|rumou?rs?|worried|thought|think|read|told|says?"
    rf"|said)\b[^.?!;]{{0,60}}?\b(?:{_CALLS_OFF}|off)\b",
    re.IGNORECASE,
)
_IS_NOT = expression(
    r"\W*(?:(?:but|no|well|rest\sassured)\W+)?(?:it|that|this|they|yours|we|the\sinterview|(?:mon|tues|wednes|thurs"
    r"|fri)day)\s?(?:is(?:n['’]t|\snot)|['’]s\snot|has(?:n['’]t|\snot)"
    r"|(?:have|are)(?:n['’]t|\snot)|was(?:n['’]t|\snot))(?:\s(?:so|true|the\scase|it|at\sall|been))?\s?[.!,;–—-]",
    re.IGNORECASE,
)
"""How a change of which somebody had heard is denied: "You asked whether Thursday was cancelled. It isn't", say."""
_WAS_TRIED = expression(
    r"\b(?:ask(?:ed)?|tried|try|looked|spoke|spoken|talked|enquired|inquired|wanted|hoped)\b[^.?!;]{0,60}?\b(?:about|whether"
    rf"|if|to|into|for)\b[^.?!;]{{0,40}}?\b(?:{_CALLS_OFF}|instead)"
    rf"|\b(?:tried|attempted)\s(?:(?:very|so)\s)?(?:hard\s)?(?:to\s)?(?:push|chang(?:e|ing)|{_CALLS_OFF})\b",
    re.IGNORECASE,
)
"""A change that was asked for, beside an hour that stands: "I asked the Dean about moving you", "I tried to"."""
_SUPPOSES = expression(
    r"\b(?:if|should|in\scase|in\sthe\sevent|unless|to\s(?:change|cancel|reschedule))\b", re.IGNORECASE
)
_SWAPS = expression(
    r"\b(?:have|has|takes?|get|given?)\syour\s(?:place|slot|time|hour|turn)\b|\b(?:have|having|take|taking"
    r"|get)\s(?:hers|theirs|his(?=\s?[.,;!?]|\s?\Z))"
    r"|\b(?:swap(?:ped|ping)?|trad(?:e|ed|ing)|exchang(?:e|ed|ing)|chang(?:e|ed|ing))\s(?:you\s|your\s)?(?:places"
    r"|slots?|times?|hours?)\s(?:with|for)\b"
    r"|\bswap(?:ped|ping)?\s(?:you\s)?(?:with|for)\b",
    re.IGNORECASE,
)
_ONLY_IF = expression(r"\b(?:if|should|unless|in\scase)\b", re.IGNORECASE)
_OF_A_TIME = expression(rf"\b(?:{_WHEN}|{_FIGURE}|{_MEETING}s?\b|next\sweek\b|this\sweek\b)", re.IGNORECASE)


_ALL_BEGIN = expression(
    r"\b(?:interviews|panels|sessions|talks|slots|trials)\s(?:\w+\s){0,14}?(?:begin|start)\s(?:at|from)\b",
    re.IGNORECASE,
)
_YOURS_BEGINS = expression(
    r"\byour\s(?:\w+\s){0,2}?(?:interview|panel|session|trial|appointment)\s(?:itself\s)?"
    r"(?:(?:will|is\sto|is\sdue\sto)\s)?(?:begin|start|commence)s?\s(?:promptly\s)?(?:at|from)\s(?:(?:about|around)\s)?"
    r"(?:\d|noon\b|midday\b)",
    re.IGNORECASE,
)
_OTHERWISE_THAN = expression(
    rf"\b(?:{_CALLS_OFF}|now|instead|later|earlier|new|rather|delay\w*|originally|no\slonger)\b", re.IGNORECASE
)


def tells_when_all_begin(text: str) -> bool:
    """Given a sentence, return whether it says when the interviews of a day begin, or the reader's, and nothing of a
    change: "The formal interviews begin at 1 pm; yours is at 1.45"."""
    said = text[:SEARCHED]
    return (_ALL_BEGIN.search(said) or _YOURS_BEGINS.search(said)) is not None and _OTHERWISE_THAN.search(said) is None


@looks_for(_YOURS_BEGINS)
def tells_when_yours_begins(text: str) -> bool:
    """Given a sentence, return whether it says when the reader's interview begins, and nothing of a change: "Your
    interview will begin at 2pm on Monday"."""
    said = text[:SEARCHED]
    found = _YOURS_BEGINS.search(said)
    return found is not None and not _OTHERWISE_THAN.search(said) and not _SUPPOSES.search(said) and "?" not in said


def swaps_hours(text: str) -> bool:
    """Given a sentence, return whether somebody else is to have the reader's hour, or the reader somebody else's; not
    whether they may: "If that is no good, I'll swap you with the 1 o'clock"."""
    found = _SWAPS.search(text[:SEARCHED])
    return found is not None and _ONLY_IF.search(text[: found.start()]) is None


def only_tried(text: str) -> bool:
    """Given a sentence, return whether it tells of a change that somebody tried to have made: beside an hour that
    stands, in vain."""
    return _WAS_TRIED.search(text[:SEARCHED]) is not None


@looks_for(_CALLED_OFF_WRONGLY, _NEEDED_NO_MORE, _NOT_YOURS, _YOURS_STANDS, _KEEPS, _HOLDS, _DENIED, _REMINDS, _IS_NOT)
def hour_stands(sentences: Sequence[str]) -> int | None:
    """Given the sentences of a mail, return which one says that an hour stands, or None: "Nothing has changed. We still
    see you on Tuesday at 10." It is None where another one moves it, calls it off, or asks for a time."""
    said = searched(sentences)
    at = next((at for at, text in enumerate(said) if is_unmoved(text)), None)
    denied = _denies_what_was_asked(said) if at is None else None
    if denied is not None:
        said[denied - 1] = ""  # "you asked whether Thursday was cancelled": it is not
        at = denied
    if at is None or not any(map(_OF_A_TIME.search, said[max(0, at - 1) : at + 2])):
        return None
    theirs = _YOURS_STANDS.search(said[at]) is not None
    rest = (text for number, text in enumerate(said) if number != denied and not is_unmoved(text))
    rest = (text for text in rest if not (theirs and _OF_ANOTHERS.search(text)))
    moving = (text for text in rest if _MOVES.search(text) and not (_SUPPOSES.search(text) or only_tried(text)))
    return None if any(moving) else at


def _denies_what_was_asked(said: Sequence[str]) -> int | None:
    """Which of the sentences only denies a change of which the one before it tells that it was asked or heard of."""
    pairs = ((at, said[at - 1], said[at]) for at in range(1, len(said)))
    return next(
        (at for at, asked, told in pairs if _WAS_ASKED.search(asked) and _IS_NOT.match(told) and not _BUT.search(told)),
        None,
    )


def is_unmoved(text: str) -> bool:
    """Given a sentence, return whether it says that an hour stands, or that a change of it was only planned."""
    if text.rstrip().endswith("?"):
        return False
    if _CALLED_OFF_WRONGLY.search(text):
        return _IN_ERROR.search(text) is None
    if _NEEDED_NO_MORE.search(text) or _NOT_YOURS.search(text):
        return True
    reminds = _REMINDS.search(text)
    if reminds is not None:
        return not (_MOVES.search(text) or _SAYS_WHAT_IS_NEW.search(text))
    theirs = _YOURS_STANDS.search(text)
    if theirs is not None and not _BUT.search(text[theirs.end() :]) and not _SUPPOSES.search(text):
        return not _DOES_NOT.search(_CLAUSE.split(text[: theirs.end()])[-1])
    kept = _KEEPS.search(text)
    if kept is not None and _OR_ELSE.search(text[: kept.start()]):
        return False
    if kept is not None and not _BUT.search(text[kept.end() :]):
        return _NOT.search(_CLAUSE.split(text[: kept.end()])[-1]) is None
    text = next((part for part in text.split(";") if _HOLDS.search(part) or _DENIED.search(part)), text)
    if _BUT.search(text) is not None:
        return False
    holds = _HOLDS.search(text)
    denied = _DENIED.search(text) is not None and _OF_A_VIEW.search(text) is None
    before = text[: holds.end()] if holds is not None else ""
    return denied or (holds is not None and not (_NOT.search(before) or _NONE_OF.search(before)))
