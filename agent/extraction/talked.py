"""Whether a mail of theirs tells that its reader has been interviewed.

For who begins to watch a mailbox in the middle of a hunt, or agreed on the hour by telephone, no other mail does.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from agent.expressions import expression

_TALK = (
    r"(?:interview(?:s|ing|ed)?|meeting|conversations?|discussions?|chat|call|visit|trial(?:\s(?:shift|day))?"
    r"|assessment\s(?:day|centre))"
)
_TALKING = (
    r"(?:interview(?:ing)?|meet(?:ing)?|speak(?:ing)?|talk(?:ing)?|chat(?:ting)?|visit(?:ing)?|com(?:e|ing)\s(?:in|by"
    r"|down|up|"
    r"along|over|to\s(?:see|meet|(?:the\s)?interview|our\soffices?))|join(?:ing)?\sus\s(?:for|at)|doing\s(?:the|a"
    r"|your)\strial|sit(?:ting)?\sdown|walk(?:ing)?\sus\sthrough)"
)
_WHEN = r"(?:yesterday|earlier|this\smorning|last\s\w+|the\sother\sday)"
_TOLD = expression(
    r"\b(?:"
    # "thank you for interviewing with us", "thanks for taking the time to speak with Tom"
    rf"(?:thank(?:s|\syou)|grateful|appreciate)\b[^.?!;]{{0,60}}?\b(?:for|you)\s(?:again\s)?(?:(?:taking|giving"
    rf"|making|having|"
    rf"sparing|your|the|some|us|so|much|of|up|time|out|day|busy|your|schedule|taken|to|and|in|effort|generous|valuable|"
    rf"hours?|morning|afternoon|evening|\w{{3,6}}day)\s){{0,9}}?(?:{_TALKING}\b(?!\sroom|\srequest)"
    rf"|(?:attend(?:ing)?\s(?:the|your|our|an)|the|your|our)\s(?:\w+\s){{0,2}}?{_TALK}\b)"
    # "it was a pleasure to meet you", "we enjoyed our conversation"
    r"|(?:it\s)?(?:was|were|has\sbeen|really)?\s?(?:(?:very|so|really|genuinely|a|an|such|great|real)\s){0,3}?"
    r"(?:good|great|nice|lovely|pleasure|pleased|delight(?:ful)?|wonderful|enjoyed|enjoyable|fun|interesting"
    r"|privilege|glad)\s"
    r"(?:to\s(?:have\s)?|(?:having\s)?)(?:(?:finally|all|properly)\s)?"
    r"(?:met|meet(?:ing)?|spoken|speak(?:ing)?|talk(?:ing|ed)?|chat(?:ting|ted)?|see(?:n|ing)?"
    r"|interview(?:ing)?)\s(?:to\s|with\s)?you"
    rf"|enjoyed\s(?:our|the|your|this|talking|speaking|chatting|meeting)\s?(?:\w+\s){{0,2}}?(?:{_TALK}|with\syou"
    rf"|to\syou|you)"
    # "following your interview on Tuesday", "at your interview", "in our conversation last week"
    rf"|(?:follow(?:ing|ed)(?:\son)?(?:\sfrom)?|after|since|further\sto|at|during|from|in)\s(?:your"
    rf"|our)\s(?:\w+\s){{0,2}}?"
    rf"(?:interviews?|conversations?|discussions?|chat)\b(?!\s(?:process|stage|phase|panel|team|room|schedule|policy"
    rf"|on\sfile))"
    rf"|(?:your|our)\s(?:\w+\s){{0,2}}?(?:{_TALK})\s(?:\w+\s){{0,3}}?{_WHEN}"
    # "when we met", "we were impressed when you came in", "you interviewed very well"
    r"|when\s(?:(?:we|you)\s(?:met|spoke|talked|came\sin|interviewed|visited)|(?:i|he|she|they)\s(?:met"
    r"|interviewed)\syou)"
    r"|you\s(?:interviewed|came\sacross|performed|did)\s(?:\w+\s){0,2}?(?:well|strongly|brilliantly|at\sinterview"
    r"|in\sinterview)"
    # "I refer to your recent interview", "everyone who met you", "the standard at interview"
    r"|refer\sto\syour\s(?:\w+\s)?interview|who\s(?:met|interviewed)\syou|how\s(?:the|your)\sinterview\swent"
    r"|(?:standard|scores?|marks?|gave\sus|did|performance|answers)\s(?:\w+\s){0,2}?(?:at|in"
    r"|during)\s(?:the\s)?(?:\w+\s)?interview"
    r"|having\s(?:met|interviewed|spoken\s(?:to|with)|seen)\syou"
    r")\b",
    re.IGNORECASE,
)
_NOT_HELD = expression(
    r"\b(?:look(?:ing)?\sforward|hop(?:e|ing)|would\s(?:have\s(?:been|liked|loved)|be|love|like)|will\b|if\b|should\b"
    r"|unable|"
    r"cannot|could\snot|not\s(?:be\s)?(?:able|invit|progress\w*\sto|select\w*\sfor|shortlist\w*\sfor"
    r"|offer\w*\s(?:you\s)?an)|"
    r"(?:prior\sto|before|ahead\sof|request|agree\w*|interest|opportunity|chance"
    r"|invitation)\b[^.?!;]{0,30}\b(?:interview|meet|"
    r"talk|speak))|n['’]t\s(?:be\s)?(?:able|invit\w*|hav\w*)\b",
    re.IGNORECASE,
)
"""What is still to come, or would have been, or did not come about."""

_MOST = 25  # sentences of a mail
_LENGTH = 300  # characters of a sentence


def tells_of_a_talk(sentences: Sequence[str]) -> bool:
    """Given the sentences of a mail of theirs, return whether one says that the reader was interviewed, or met."""
    return any(_says_so(sentence[:_LENGTH]) for sentence in sentences[:_MOST])


def _says_so(sentence: str) -> bool:
    told = _TOLD.search(sentence)
    return told is not None and _NOT_HELD.search(sentence, 0, told.end()) is None
