"""The way to an interview, and what is found there: doors, lifts, car parks, buses. It says nothing of the interview.

An hour in such a mail is that of a door ("locked after 10"), and not one at which anybody meets.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from agent.expressions import expression

_MOST = 8  # sentences: a longer mail tells more than the way
_FEW = 6  # words of a sentence that may stand beside: "Sorry, forgot to say."

_THING = (
    r"(?:doors?|entrances?|gates?|barriers?|turnstiles?|car\s?parks?|parking|lifts?|elevators?|stairs?|staircase|escalators?"
    r"|reception|(?:front\s)?desk|security|canteen|caf[eé]|cafeteria|kitchen|lobby|foyer|toilets?|roads?|roadworks|street|lane|bridge"
    r"|tunnel|motorway|junction|(?:bus\s|tram\s)?stop|bus(?:es)?|trains?|trams?|tube|metro|ferry|shuttle|fire\s(?:drill|alarm)"
    r"|alarm|wi-?fi|heating|air\s?con\w*|(?:door\s|gate\s|entry\s)?code|keypad|intercom|buzzer|bell|sat\s?nav|spaces?|bays?)"
)
_STATE = (
    r"(?:(?:is|are|['’]s|isn['’]t|aren['’]t|will\sbe|gets?|has\sbeen)\s(?:(?:only|still|now|not|currently|usually|all|always|often)\s){0,2}"
    r"(?:locked|closed|shut|open|staffed|manned|full|free|out\sof\s(?:order|action|service|use)|broken|blocked|flooded|down|off|on(?:\sfor)?\b"
    r"|working|running|limited|tight|stiff|pay\sand\sdisplay|under\srepair|being\s\w+ed|round\sthe\s\w+"
    r"|(?:at|in|behind|opposite|beside|near|next\sto|past)\s(?!\d)\w+)"
    r"|closes?|opens?|shuts?|locks?|sticks?|changes?|goes\s(?:off|on)|stops?|runs?|(?:does|do)n['’]t\s(?:work|open|run|stop)"
    r"|on\s(?!\d|(?:mon|tue|wed|thu|fri|sat|sun))\w+(?:\s(?:road|street|lane))?)"
)
_MOMENT = (
    r"(?:\d{1,2}(?:[:.h]\d{2})?(?:\s?[ap]\.?m\b)?|(?:mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?s?\b|today|tomorrow|noon|midday|one\b"
    r"|two\b|three\b|four\b|five\b|six\b|seven\b|eight\b|nine\b|ten\b|eleven\b|twelve\b|that\s(?:morning|afternoon|day))"
)
_WHEN = rf"(?:(?:\s(?:at|after|before|until|till|from|by|on|past|to|for))?\s{_MOMENT}){{0,2}}"
_THINGS_STATE = expression(
    rf"(?<!\bmy\s)(?<!\bon\sthe\s)(?<!\bby\s)\b(?:fire\s(?:drill|alarm)(?:\stest)?{_WHEN}|{_THING}(?:\s\w+){{0,3}}?\s?{_STATE}{_WHEN})",
    re.IGNORECASE,
)
_THE_WAY = expression(
    r"(?:\A|\b(?:please|so|just|and|then|you\s(?:can|may|should|['’]ll\sneed\sto|need\sto))\s|[,:;–—-]\s)"
    r"(?:use|take|park|ring|press|buzz|come\s(?:in|up|round|through)|go\s(?:in|up|round|through|past)|sign\sin|walk|follow|turn|allow)\b"
    rf"[^.?!;]{{0,60}}?\b(?:{_THING}|left|right|corner|back|floor|minutes?|signs?)\b"
    r"|(?:\A|\b(?:please|just|and|then|you\scan)\s|[,:;–—-]\s)ask\sfor\s(?:me|us|(?-i:[A-Z])\w+(?:\s(?-i:[A-Z])\w+)?)\s"
    r"(?:at|in|when\syou\s(?:arrive|get\s(?:here|there|in)|come\sin)|on\sarrival)\b"
    rf"|\b(?:i|we)(?:['’]ll|\swill)\s(?:be|wait|stand|sit|come\sdown)\s(?:for\syou\s)?(?:in|at|by|outside|near|to)\s(?:the\s(?:\w+\s)?)?{_THING}\b",
    re.IGNORECASE,
)
_AT_A_MOMENT = expression(
    rf"\b(?:at|after|before|until|till|from|by|on|for|past|to|it)\s(?:about\s|around\s)?{_MOMENT}|\d{{1,2}}[:.h]\d{{2}}\b"
    r"|\d\s?[ap]\.?m\b|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\btomorrow\b"
    rf"|\b(?:mon|tues?|weds?|thurs?|fri|sat|sun)\s(?:\d|it\sis\b|then\b|works\b)|\b{_MOMENT}\s(?:it\sis|then|works|is\s(?:fine|good|great|perfect))\b",
    re.IGNORECASE,
)
_OF_THE_TALK = expression(
    r"\b(?:interview\w*|meet\w*|calls?|chat\w*|talk\w*|panel|slots?|appointments?|applications?|roles?|positions?|jobs?|offer\w*"
    r"|candidates?|deci\w+|feedback|re-?schedul\w+|re-?arrang\w+|postpon\w+|cancel\w*|instead|rather|mov(?:e|ed|ing)|earlier|later|another"
    r"|booked|confirmed|see\syou|expect\w*|sorry\s(?:but|to)|unfortunately|regret\w*|can['’]?t|cannot|won['’]t|unable|no\sneed|don['’]t\scome"
    r"|(?:office|building|site|school|shop|store|company|firm|department|we)(?:\s(?:is|are|will\sbe)|['’](?:s|re))\s(?:closed|shut))\b|\?",
    re.IGNORECASE,
)
_SHUT = expression(
    rf"\b{_THING}(?:\s\w+){{0,3}}?\s?(?:(?:is|are|['’]s|will\sbe|has\sbeen)\s(?:\w+\s)?(?:closed|shut|off|down|blocked|flooded|running)"
    r"|(?:isn|aren)['’]t\s(?:running|open|working)|(?:closes?|shuts?|stops?)\b)",
    re.IGNORECASE,
)
"""What may keep the reader away: a ferry that does not run is only told of in passing where a way round it is told."""
_SAYS_NO = expression(r"\bnot?\b|n['’]t\b", re.IGNORECASE)


def tells_only_the_way(sentences: Sequence[str]) -> int | None:
    """Given the sentences of a mail, return the first that tells of the way there, or of the building. It is None where
    another sentence says more than that, where an hour is named that is no door's, or where a closure may keep the
    reader out."""
    if len(sentences) > _MOST or any(map(_OF_THE_TALK.search, sentences)):
        return None
    if any(map(_SHUT.search, sentences)) and not any(map(_THE_WAY.search, sentences)):
        return None
    of_things = [_THINGS_STATE.sub(" ", text) for text in sentences]
    if any(map(_AT_A_MOMENT.search, of_things)):
        return None
    tells = [at for at, text in enumerate(sentences) if of_things[at] != text or _THE_WAY.search(text)]
    rest = [text for at, text in enumerate(sentences) if at not in tells]
    beside = all(len(text.split()) <= _FEW and not _SAYS_NO.search(text) for text in rest)
    return tells[0] if tells and beside else None
