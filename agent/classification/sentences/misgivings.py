"""Misgivings about the reader, where no other news is told: "the team felt that you'd need more help than we can give".

They refuse by saying why. Where the reader had asked why, or is told what to do better, they answer that instead.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from agent.classification.sentences.looked_for import looks_for
from agent.expressions import SEARCHED, expression, searched

MISGIVINGS = "misgivings"
"""The signal of what speaks against the reader, told to nobody who asked for it."""

ASKED_FOR = "asked-for-feedback"
"""The signal of an answer to a mail that asked for feedback, by its subject."""

ASKED_WHY = (ASKED_FOR, "asked-why")
"""Signals of a reader who asked why, in this mail or in the one that it answers."""


_WE = (
    r"(?:we|i|they|the\s(?:team|school|practice|shop|company|firm|department|ward|home|business)|anyone\shere"
    r"|any\sof\sus)"
)
_NO_ROOM = (
    r"(?:can(?:not|['’]t)?|could(?:n['’]t)?|(?:are|is|am|['’]re|were|was)\s(?:\w+\s)?able|have|has|had|(?:are"
    r"|is)\sin\sa\sposition)"
)
_YOU_D = r"you(?:['’]d|\swould|\smight|\smay|['’]ll|\swill|\scould)"
_AGAINST = expression(
    rf"""\b(?:
        {_YOU_D}\s(?:\w+\s)?(?:need|require|want|expect|be\slooking\sfor)\s(?:(?:a\slot|rather|much|far|somewhat|a\sbit)\s)?
            (?:more|longer|greater|closer)\b[^.?!;]{{0,60}}?\bthan\s{_WE}\s{_NO_ROOM}
        | {_WE}\s(?:do(?:es)?(?:n['’]t|\snot)\s(?:\w+\s)?have|lacks?)\sthe\s(?:time|people|staff|capacity|budget|
            resources?|room|
            set-?up)\s(?:\w+\s)?to\s(?:train|support|supervise|teach|bring|show|coach|mentor|give|develop|take)\b
        | (?:role|post|job|position|work|team|shop|place|ward|class|contract)\s(?:\w+\s)?(?:calls?\sfor|needs?|
            requires?|wants?|
            demands?|asks?\sfor|is\sfor)\s(?:(?:some(?:one|body)|a\sperson|people)\s(?:with|who\shas)\s)?(?:(?:rather|much|far|somewhat|a\s(?:bit|lot|little))\s)?(?:more|longer|deeper|stronger|
            greater)\b[^.?!;]{{0,60}}?\bthan\syou
        | {_YOU_D}\s(?:\w+\s)?(?:be|feel|get|find\s(?:it|this)|end\sup)\s(?:\w+\s)?(?:bored|wasted|lost|frustrated|
            unhappy|
            overwhelmed|under-?used|over-?qualified|out\sof\syour\sdepth|better\s(?:off|suited|placed|served))\b
        | (?:(?:are|['’]re|were)\s(?:\w+\s)?|is\s(?:\w+\s)?)better\s(?:suited|placed|matched)\s(?:to|in|with|at|
            for)\s(?:an?|another|some|
            somewhere|something|other)\b
        | (?:can(?:not|['’]t)|could(?:n['’]t|\snot)|(?:are|is|was|were|am)(?:n['’]t|\snot)\s(?:\w+\s)?(?:able\sto|
            in\sa\sposition\sto|
            willing\sto|prepared\sto))\s(?:\w+\s)?(?:take|run|carry|afford)\s(?:that|the|this|such\sa|a)\s(?:\w+\s)?(?:risk|chance|
            gamble|punt)\b
        | (?:too|rather|quite|a\s(?:bit|little|long\sway))\s(?:far|removed|distant|light|thin|short|junior|senior|
            green)\s(?:away\s)?
            (?:from|on|of|for)\s(?:what\s)?(?:the|this|our|we|us)\b
        | (?:are|is|['’]re|were|was)(?:n['’]t|\snot)\s(?:\w+\s)?(?:ready|experienced|senior|qualified|
            strong)\s(?:\w+\s)?(?:for|enough)\b
        | (?:don['’]t|do\snot|didn['’]t|did\snot|not\ssure)\s(?:\w+\s)?(?:(?:think|feel|believe|reckon)\s)?(?:that\s)?
            (?:you(?:['’]re|\sare|\swere|['’]d\sbe|\swould\sbe)|(?:it|this)(?:['’]s|\sis|\swas|['’]d\sbe|\swould\sbe))\s
            (?:(?:quite|really|the|an?|exactly|good|best|just)\s){{0,3}}(?:right|fit|match|suited|cut\sout|
            what\s(?:we|i)(?:['’]re|\sare|['’]m|\sam)\s(?:looking\sfor|after))\b
        | (?:don['’]t|do\snot|didn['’]t|did\snot|couldn['’]t|could\snot|can['’]t|cannot)\s(?:\w+\s)?(?:see|picture|
            imagine)\syou\s(?:\w+\s)?
            (?:in|as|at|doing|working|here|staying|fitting|happy|enjoying|with)\b
    )""",
    re.IGNORECASE | re.VERBOSE,
)
_HOLDER = expression(
    r"\b(?:team|panel|committee|board|partners?|managers?|owner|governors|head|director|feeling|view|"
    r"opinion|sense|worry|worries|"
    r"concerns?|fear|doubts?|reservations?|conclusion|consensus|on\sreflection|(?:we|i)(?:['’](?:m|re|"
    r"ve))?\s(?:just\s|all\s|both\s|am\s|"
    r"are\s|have\s)?(?:felt|feel|think|thought|worr\w+|fear\w*|concluded|decided|reckon\w*|believe\w*|"
    r"can['’]t|cannot|don['’]t|do|was|"
    r"were|afraid|came|saw|didn['’]t|couldn['’]t))\b",
    re.IGNORECASE,
)
"""Whose misgivings they are."""

_TOLD_TO_HELP = expression(
    r"\b(?:you(?:['’]d|\shad)?\s(?:(?:had|have|did|do)\s)?ask(?:ed)?\b|as\s(?:you\s)?(?:requested|"
    r"promised|asked)|feed-?back|"
    r"(?:could|might|should)\shave\s(?:been|done|given|said|shown|made|used|spent|talked|gone)|"
    r"next\stime|in\s(?:a\s)?future|"
    r"another\stime|my\s(?:advice|tip)|i\swould\s(?:suggest|work|practi[cs]e)|(?:to|you\scan|"
    r"could)\simprove|work\son|to\sbe\s"
    r"(?:honest|frank|fair)\swith\syou\sabout|"
    r"(?:of\scourse,?\s)?happy\sto\b(?!\s(?:have|hear|see|meet))|why\s(?:you|we)\b)",
    re.IGNORECASE,
)
"""What shows that the reader asked for it, or may learn from it."""

_NOT_SO = expression(
    r"\b(?:if|unless|whether|(?:before|until)\s(?:we|i|they)|not\sworried|no\s(?:doubts?|concerns?|worries)|"
    r"first\sthought|at\sfirst|changed\sour|wondered|would\syou\s(?:be|mind|feel)|do\syou|are\syou|"
    r"how\s(?:would|do)\syou)\b|\?",
    re.IGNORECASE,
)
"""What is asked, overcome or only may be."""

_NOT_OVER = expression(
    r"\b(?:think(?:ing)?\s(?:about\s)?(?:it|this|things)\b|think\sover|mull\w*|let\syou\sknow|"
    r"decid(?:e|ing)\s(?:by|on|this|next|what)|"
    r"still\s(?:in|under|very|would|to|keen|interested|like)|come\sback\sto\syou|get\sback\sto\syou|"
    r"second\s(?:opinion|chat|"
    r"interview|look)|would\slike\s(?:you|to\s(?:see|meet|hear|talk))|(?:could|can|would)\syou\b|"
    r"not\sa\s(?:no|refusal)|yours)\b",
    re.IGNORECASE,
)
"""What shows that nothing is decided for all that, or that something else is."""


def is_told_to_help(sentences: Sequence[str]) -> bool:
    """Given the sentences of a mail, return whether the reader had asked what was amiss, or may learn from it."""
    return any(_TOLD_TO_HELP.search(text[:SEARCHED]) for text in sentences)


@looks_for(_AGAINST)
def tells_misgivings(sentences: Sequence[str]) -> int | None:
    """Given the sentences of a mail, return which one says what speaks against the reader, or None: "The team felt that
    you'd need more help than we can give." It is None where the reader asked for that, or may learn from it, or where
    nothing is over for all that."""
    said = searched(sentences)
    against = ((at, text) for at, text in enumerate(said) if _AGAINST.search(text) and _HOLDER.search(text))
    tells = (at for at, text in against if not _NOT_SO.search(text))
    if (at := next(tells, None)) is None or is_told_to_help(said) or any(map(_NOT_OVER.search, said)):
        return None
    return at
