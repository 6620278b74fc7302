"""Hours that are told in the sentence behind that of their day: "We would like to meet on April 9. Would 12:30 suit
you?"."""

from __future__ import annotations

import re

from agent.expressions import expression
from agent.extraction.names.names import HONOUR
from agent.extraction.words.vocabulary import any_of

_END = expression(r"[.!?]\s+(?=[A-ZÀ-Þ])")
_FURTHEST = 160  # characters between the day and the hour
_FARTHEST = 700  # and where the hour is called that of the interview
_ABLE = (
    r"(?:be able to |be free to )?"
    r"(?:do|make|manage|come|meet|talk|speak|join us|be (?:free|available|here|there))(?: (?:in|over|down|by|up|it))?"
)
_YOU = r"(?:for )?you"
_ASKS = any_of(
    rf"""
    would; (?:would|do|d['’]) ?you (?:prefer|like|rather|want|care)(?: (?:to )?(?:{_ABLE}|have|take))?;
    which (?:would|do|of) you (?:prefer|like|rather|fancy|want)(?: ?[:,;–-])?;
    which (?:is|would be|suits?|works?|would (?:suit|work))(?: {_YOU})?(?: (?:best|better))?(?: {_YOU})?(?: ?[:,;–-])?;
    does; do; will; is; might; how does; how would; how is; could;
    shall we say; say; perhaps; maybe; (?:how|what) about;
    (?:would|could|can|might) (?:you|we) {_ABLE}; (?:shall|should) we {_ABLE}; are you (?:free|available)
    """
)
_MEETING = r"(?:interview|meeting|talk|call|conversation|session|chat|trial|day)"
_COME = r"(?:(?:so|just|please) )?(?:meet|come|report|turn up|show up|be)"
_PLACE = r"(?:to|at|in|by|outside|with) (?:(?:the|our|my) )?[\w'’-]+(?: [\w'’-]+)?"
_STARTS = any_of(
    rf"""
    (?:it|we|(?:the|your) (?:\w+ )?{_MEETING}) (?:will )?(?:starts?|begins?|kicks? off|be|is) (?:at|from);
    (?:please )?(?:come|be (?:here|there|with us)) (?:at|for);
    {_COME}(?: (?:me|us|him|her|them))?(?: (?:here|there|{_PLACE}))?(?: (?:at|for|from))?;
    (?:it|that|this|you|we)(?:['’](?:d|ll)| would| will) (?:be|run|go|start|begin|kick off)(?: (?:here|there|from|at))?;
    (?:it|that)(?:['’]s| is)(?: (?:from|at))?;
    we(?:['’](?:d|ll)| would| will) (?:need|want|have) you(?: (?:in|here))?(?: (?:from|at))?;
    (?:i|we)(?:['’](?:m|re)| am| are| was| were) thinking(?: of| about| say| maybe| perhaps)?;
    (?:i|we) thought(?: of| about| say| maybe| perhaps)?; (?:was )?thinking(?: of)?;
    (?:i|we)(?:['’](?:d|ll)| would| will)? (?:need|want|have|get) you(?: here| in| with us| over)?(?: from| at)?;
    (?:i|we)(?:['’]d| would| could| can)? (?:suggest|propose)(?: meeting)?(?: at)?;
    say; let['’]s (?:say|do|go for|aim for|make it|meet);
    shall we (?:say|do); (?:i|we) (?:could|can) (?:do|make|manage|offer)
    """
)
_TOLD = expression(rf"{_STARTS} (?:(?:around|about|at) )?", re.IGNORECASE)
_SUITS = expression(
    r"\s*(?:would|will|is|works?|suits?|should)\b(?: (?:be|work|suit|just|probably|really|the))*"
    r"(?: (?:best|well|fine|good|great|grand|perfect(?:ly)?|ideal|lovely|brilliant|ok|okay))?"
    r"(?:(?: (?:for|by|with))? (?:me|us))?"
    r"(?=\s*(?:[.!?,;:)]|\Z|(?:if|for|so)\b))",
    re.IGNORECASE,
)
"""Behind an hour that opens its sentence: "10.15 would be best"."""
_SO = expression(r"[^\d?]{2,80}\b(?:so|meaning) (?:maybe |perhaps |say )?", re.IGNORECASE)
"""Before such an hour, why it is that one: "The ovens are off by eleven, so" noon suits me."""
_SLOTS = r"(?:interview |appointment )?(?:times|slots|appointments|openings|options|spaces)"
_FREE = (
    r"(?:two|three|four|five|six|several|available|remaining|possible|open|free|left|still|the following|a few|some|"
    r"on offer|on the day)"
)
_OFFER = r"(?:have|got|can offer|can do|could do|could offer)"
_HOURS_LEFT = any_of(
    rf"""
    (?:the |our |my )?(?:{_FREE} )*{_SLOTS}(?: {_FREE})*(?: are| include|:)?(?: at| from)?(?: ?:)?;
    (?:we|i)(?:['’]ve| still| do| have)* {_OFFER}(?: {_FREE})*(?: {_SLOTS})?(?: {_FREE})*(?: ?:| at| from| of)?;
    there (?:are|is)(?: {_FREE})*(?: {_SLOTS})(?: {_FREE})*(?: ?:| at| from)?;
    (?:you can |please |could you )?(?:choose|pick|select)(?: from| between| one of| a slot| a time)*(?: ?:)?
    """
)
_AN_HOUR = r"(?:[01]?\d|2[0-3])(?:[:.][0-5]\d)?(?: ?[ap]\.?m\.?)?"
_ASKED = expression(
    rf"(?:(?:so|and|then|but),? )?{_ASKS} (?:(?:around|about|at|for|from) )?(?:{_AN_HOUR} ?(?:[,;/&]|,? ?or) (?:at "
    rf")?)*",
    re.IGNORECASE,
)
"""Before an hour that they ask about, or the last of several: "Would 10 or"."""
_LISTED_HOURS = expression(rf"{_HOURS_LEFT} (?:{_AN_HOUR}(?: ?(?:[,;/&]|(?:, ?)?(?:or|and)))? )*", re.IGNORECASE)
"""Before an hour that may be chosen on the day of the sentence before: "Available times are 9, 10.15 and"."""
_LISTS = expression(rf"{_AN_HOUR} ?(?:[,;/&]|,? ?(?:or|and)) \Z", re.IGNORECASE)
_GOES_ON = expression(rf"\s*(?:[,;/&]|,?\s?(?:or|and))\s*{_AN_HOUR}(?!\w)", re.IGNORECASE)
"""What makes an hour one of several: others before it, or behind it."""
_BEGINS = expression(r"\s*(?:start|kick[- ]?off|interview)\b", re.IGNORECASE)
"""Behind an hour: "Please arrive at 9.45 for a 10am start"."""
_HONOUR = expression(rf"\b{HONOUR}\.?(?=\s)")
_CALLED = expression(
    r"\b(?:interviews?|panel(?: interview)?)\b[^.!?\n\d]{0,120}\b(?:at|from|is|starts|begins) \Z|"
    rf"\b{_MEETING}(?: itself| proper)?(?: will| is to)? (?:starts?|begins?|kicks? off)(?: promptly| sharp)?"
    r"(?: at| for)? \Z|"
    r"\b(?:we|it|everything)(?:['’](?:d|ll)| would| will)? (?:starts?|begins?|kicks? off) (?:at|from|around|about) \Z",
    re.IGNORECASE,
)
"""Before an hour: "a task, and an interview with Mrs Gale and Mr Shah at 11". Brackets with titles may stand there."""
_TO_MEET = expression(
    r"\b"
    + any_of(
        r"""
        meet(?:ing)?; see(?:ing)? you; interview(?:s|ing)?; talk(?:ing)?; chat; speak(?:ing)?; call; conversation;
        session; visit; trial;
        (?:come|pop|drop|swing|stop) (?:in|by|over|down|round|up|along|to); (?:have|fly|bring|get) you; invit\w+;
        sit down; coffee; tea; lunch; panel; on-?site; appointment;
        (?:assessment|selection|recruitment) (?:day|event|cent(?:re|er)); audition; try-?out; taster day;
        your (?:place|slot|spot|appointment);
        (?:can|could|would|will) you (?:be (?:able|free) to )?(?:come|attend|join us|be (?:here|there|with us));
        are you (?:free|available|around); (?:can|could|would) you (?:do|make|manage); works?; suits?;
        is (?:good|fine|great|perfect)
        """
    )
    + r"\b",
    re.IGNORECASE,
)
_NOT_THERE = expression(
    r"n['’]t\b|\b"
    + any_of(
        r"""
        not; cannot; no; never; unable; away; off; (?<!you )out; closed; full(?! day); busy; leave; holiday;
        unfortunately; instead; last; was; were; met; spoke; enjoyed; thanks?; thank you;
        (?<!come )(?<!pop )(?<!drop )(?<!swing )(?<!stop )by; before; until; till; after
        """
    )
    + r"\b",
    re.IGNORECASE,
)


_HOUR_GONE = expression(
    rf"\b(?:can(?:not|['’]?t|\s+no\s+longer)|no\s+longer|unable\s+to|won['’]?t\s+be\s+able\s+to|do(?:n['’]?t|\s+not))\s"
    rf"(?:\w+\s){{0,2}}(?:do|make|manage|come|offer|keep|hold|be\shere)\s[^.!?\n\d]{{0,30}}\b{_AN_HOUR}(?!\d)",
    re.IGNORECASE,
)
"""An hour at which they do not meet after all: "I can no longer do 9:00 on Friday"."""


def told_behind(text: str, day: tuple[int, int], hour: tuple[int, int]) -> bool:
    """Given where a day and a later hour stand, return whether the sentence behind that of the day gives it its hour.

    They would meet on that day, and the sentence of the hour asks about it, or says when they begin.
    """
    day = _without_its_stop(text, day)
    between = text[day[1] : hour[0]]
    ends = list(_END.finditer(between))
    if not ends or len(between) > _FURTHEST:
        return False
    lead = " ".join(between[ends[0].end() :].split()) + " "
    if _BEGINS.match(text, hour[1]) and len(ends) == 1:
        return meets_on(text, day)
    rest = re.split(r"[.!]\s|\n\s*\n", text[hour[1] : hour[1] + _FURTHEST])[0]
    if len(ends) == 1 and _LISTED_HOURS.fullmatch(lead) and (_LISTS.search(lead) or _GOES_ON.match(text, hour[1])):
        return meets_on(text, day)
    asked = _ASKED.fullmatch(lead) is not None and "?" in rest
    suits = (
        (not lead.strip() or _SO.fullmatch(lead) is not None)
        and len(ends) == 1
        and _SUITS.match(text, hour[1]) is not None
    )
    suits = suits or (between.strip() == "?" and "?" in text[hour[1] : hour[1] + _FURTHEST])
    if not (asked or suits or _TOLD.fullmatch(lead)):
        return False
    return meets_on(text, day) or (len(ends) == 1 and _is_hour_gone(text, day))


def called_interview(text: str, day: tuple[int, int], hour: tuple[int, int]) -> bool:
    """Given where the only day of a text and a later hour stand, return whether the sentence of the hour calls it that
    of the interview, and the sentence of the day says that they meet on it."""
    between = text[_without_its_stop(text, day)[1] : hour[0]]
    if len(between) > _FARTHEST:
        return False
    lead = _END.split(_HONOUR.sub(" ", between))[-1]
    return _CALLED.search(" ".join(lead.split()) + " ") is not None and meets_on(text, day)


def _is_hour_gone(text: str, day: tuple[int, int]) -> bool:
    """Whether the sentence of a day says that another hour of it does not do: the one behind names the new one."""
    start = max((end.end() for end in _END.finditer(text, 0, day[0])), default=0)
    ending = _END.search(text, day[1], day[1] + _FURTHEST)
    return _HOUR_GONE.search(text[max(start, day[0] - 100) : ending.start() if ending else day[1]]) is not None


def meets_on(text: str, day: tuple[int, int]) -> bool:
    """Given where a day stands, return whether its sentence says that they would meet on it."""
    day = _without_its_stop(text, day)
    start = max((end.end() for end in _END.finditer(text, 0, day[0])), default=0)
    ending = _END.search(text, day[1], day[1] + _FURTHEST)
    said = text[max(start, day[0] - 300) : ending.start() if ending else day[1] + _FURTHEST]
    return _TO_MEET.search(said) is not None and _NOT_THERE.search(said) is None


def _without_its_stop(text: str, day: tuple[int, int]) -> tuple[int, int]:
    """A day that ends with a stop ("13 March."), without it: it may be that of its sentence."""
    return (day[0], day[1] - 1) if text[day[1] - 1 : day[1]] == "." else day
