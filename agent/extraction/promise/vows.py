"""What plainly is no promise of a day, and what plainly is one, whatever was learned of the words around it."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from agent.expressions import expression
from agent.extraction.promise.not_promised import IS_WHEN
from agent.extraction.when.calendars import Calendar
from agent.extraction.when.days import masked
from agent.extraction.when.dues import Anchors, Due, find_dues

_MODAL = (
    r"(?:won['’]?t|will\s+not|can(?:not|['’]?t|\s+not)|(?:is|are|am|was|['’]re|['’]m|"
    r"be)\s+(?:not\s+(?:able|likely|going)|unlikely|unable)|"
    r"(?:do(?:n['’]?t|\s+not)|doesn['’]?t)\s+(?:think|expect|believe|see|suppose|know)|doubt|unlikely|not\s+sure)"
)
_NOT_BY = expression(
    rf"\b{_MODAL}\b(?:(?!\b(?:until|till|before|unless|but|later|longer|more|beyond|past|other(?:wise)?|so|and|"
    r"because|as)\b)[^.;:!?])"
    r"{0,80}\b(?:by|on|within|in|this|next)\s+(?:the\s+)?\Z",
    re.IGNORECASE,
)
"""Before a day by which they cannot tell: "I don't think we'll know by Friday"."""
_USER_WANTED = expression(
    r"\byou(?:['’]ve|['’]d|\s+have|\s+had)?\s+(?:asked|wanted|hoped|requested|were\s+hoping|"
    r"need\w*)\b(?:(?!\b(?:and|but|so)\b)[^.;:!?])"
    r"{0,60}\Z",
    re.IGNORECASE,
)
_NOT_KEPT = expression(
    r"(?<!if )\byou\s+did(?:n['’]?t|\s+not)\s+(?:hear|get|have|receive)\b[^.;:!?]{0,40}\Z", re.IGNORECASE
)
_STARTS_WORK = expression(
    r"\b(?:start|begin|commence|join)(?:s|ing)?\s+(?:(?:work|us|with\s+us|here|the\s+(?:job|role|post)|"
    r"in\s+(?:the\s+role|post))\s+)?"
    r"(?:on|by|from|before)?\s*(?:the\s+)?\Z",
    re.IGNORECASE,
)
_USER_IS_BACK = expression(
    r"\b(?:(?:when|once|after|until|till|if)\s+you(?:['’]re|\s+are|\s+get|\s+come|['’]ll\s+be)?\s+(?:\w+\s+)?(?:back|"
    r"return\w*|home|free|available)\b|"
    r"(?:on|after|upon|before)\s+your\s+(?:return|holiday|vacation|trip|leave)\b|"
    r"you(?:['’]re|\s+are)\s+(?:away|off|on\s+(?:leave|holiday|vacation))\b)"
    r"[^.;:!?]{0,24}\Z",
    re.IGNORECASE,
)
"""Before the day on which the user is back: "let's catch up when you're back on the 10th"."""
_NONE = (_NOT_BY, _USER_IS_BACK, _USER_WANTED, _NOT_KEPT, _STARTS_WORK)

_TELL = (
    r"(?:ring|call|phone|tell|write|e-?mail|text|message|update|know|let\s+you\s+know|"
    r"(?:get|come|report)\s+back(?:\s+to\s+you)?|be\s+in\s+touch|"
    r"have\s+(?:an\s+answer|news|an\s+update)|(?:pick|take)\s+(?:this|it|that)\s+up|"
    r"(?:look|get)\s+(?:at|into|to|back\s+to)\s+(?:this|it|that|your\s+\w+)|"
    r"reach\s+out(?:\s+to\s+you)?|(?:drop|send|give|shoot)\s+you\s+an?\s+(?:\w+\s+)?(?:line|message|note|mail|"
    r"e-?mail|call|ring|shout|bell|text)|reply|respond|answer)"
)
_THEN_TOLD = expression(
    r"\A\W*(?:and\s+|so\s+)?(?:(?:i|we|you)(?:['’]ll|\s+(?:will|shall|can|"
    rf"should))|let['’]?s)\s+(?:\w+\s+)?{_TELL}\b[^.;:!?]{{0,30}}\b(?:then|"
    r"(?:right|straight|directly|immediately|shortly|just)\s+after\w*|afterwards|after\s+that|"
    r"that\s+(?:same\s+)?(?:day|evening|afternoon|night))\b(?!\s+(?:whether|if))|"
    rf"\A\W*(?:then|after\s+that|that\s+day)\s+(?:i|we)(?:['’]ll|\s+(?:will|shall|can))\s+(?:\w+\s+)?{_TELL}\b",
    re.IGNORECASE,
)
"""A sentence on the day of the one before it: "Tom is back on Monday. I'll ring you then"."""
_MAY_BE_THEN = expression(r"\b[Tt]hen\b|fter\b|fterwards?\b|hat\s+(?:same\s+)?(?:day|evening|afternoon|night)\b")
_THEN_BEHIND = expression(
    rf"[^.;:!?]{{0,40}}(?:[;,]|\band\b)\s*(?:and\s+)?then\s+(?:i|we)(?:['’]ll|"
    rf"\s+(?:will|shall|can))\s+(?:\w+\s+)?{_TELL}\b",
    re.IGNORECASE,
)
_SO_THEN = expression(
    rf"[^.;:!?]{{0,40}}(?:\b(?:so|and)|[,–-])\s+(?:(?:i|we)(?:['’]ll|"
    rf"\s+(?:will|shall|can|should))|let['’]?s)\s+(?:\w+\s+)?(?:decide|{_TELL})\b[^.;:!?]{{0,20}}\bthen\b"
    r"(?!\s+(?:whether|if))|"
    r"[^.;:!?]{0,40}?(?:\bbut|\band|[,–-])\s+you(?:['’]ll|\s+(?:will|shall|should))\s+(?:\w+\s+)?(?:hear|know|have\s+(?:it|one|an?\s+\w+|"
    r"our\s+\w+|the\s+\w+)|be\s+told|get\s+(?:it|one|an?\s+\w+))\b[^.;:!?]{0,20}\bthen\b",
    re.IGNORECASE,
)
"""Behind a day: "Tom is back on Monday so we'll decide then", "no news before Monday, but you shall have it then"."""
_ONCE_BACK = expression(
    rf"[^.;:!?]{{0,20}}(?:\b(?:so|and|but)|[,–-])\s+(?:(?:i|we)(?:['’]?ll|\s+(?:will|shall|can))|will)\s+(?:\w+\s+)?{_TELL}\b"
    r"[^.;:!?]{0,20}?\b(?:(?:as\s+soon\s+as|when|once)\s+(?:he|she|they)(?:['’]?s|['’]?re|\s+(?:is|are|gets?|comes?))|"
    r"on\s+(?:his|her|their)\s+(?:return|way))(?:\s+back|\s+in)?\b",
    re.IGNORECASE,
)
"""Behind a day up to which somebody is away: "off til Monday, will ring you as soon as he's back"."""
_AWAY_UP_TO = expression(
    r"\b(?:away|off|out|leave|holidays?|hols|vacation|abroad|not\s+(?:back|in|here))\b[^.;:!?]{0,20}?\b"
    r"(?:til|till|until|to|before)\s+(?:the\s+|next\s+)?\Z",
    re.IGNORECASE,
)
_NOT_THEN = expression(
    r"\b(?:last|was|were|met|spoke|closes?|closed|interview\w*|please|your|asked)\b|\?", re.IGNORECASE
)
_KNOWS = expression(
    r"(?:\A|[.!?,;–-]\s*)\W*(?:i\s+|we\s+)?(?:should|will|hope\s+to|hoping\s+to|expect(?:ing)?\s+to|shall)\s+(?:know|"
    r"hear|have\s+(?:an\s+answer|news|word))"
    r"(?:\s+(?:more|something|back|from\s+\w+))?\s+(?:by\s+|on\s+)?\Z",
    re.IGNORECASE,
)
"""Right before a day, with or without who speaks: "still with finance, should know Friday"."""
_SEE_OTHERS = expression(
    r"\b(?:(?:final|last|remaining|other|more)\s+(?:\w+\s+)?(?:interviews?|candidates?)|"
    r"interviews?\s+(?:are|finish|end|run|conclude|wrap)|"
    r"(?:we|i)(?:['’]re|['’]m|\s+are|\s+am)?\s+(?:still\s+)?(?:interview|see|meet)(?:ing)?|"
    r"(?:panel|board|committee)\s+(?:is|meets|sits|convenes))\b",
    re.IGNORECASE,
)
_ONCE_THERE = expression(
    r"\b(?:(?:is|are|['’]s|['’]re|gets?|comes?|be)\s+(?:only\s+)?back|returns?|returning|meets?|meeting|sits?|convenes?|speak(?:ing)?|talk(?:ing)?|sync\w*|"
    r"debrief\w*|interview\w*|final\s+round|panel|board|committee|decides?|seeing|reviews?)\b",
    re.IGNORECASE,
)
"""What is told of a day before which nothing is decided."""
_GOES = expression(
    r"\b(?:away|off|out|leaves?|leaving|holidays?|vacation)\b[^.;!?]{0,30}\b(?:from|on|starting|as\s+of|between)\b|\b(?:before|until|till|by)\s+(?:the\s+)?"
    r"(?:mon|tues|wednes|thurs|fri)day\b",
    re.IGNORECASE,
)
_IS_DUE = expression(
    r"(?:\A|[.!?,;–-]\s*)\W*(?:(?:the|a|our|final)\s+){0,2}(?:decisions?|answers?|outcomes?|"
    r"results?)\s+(?:(?:is|are|will\s+be|should\s+be)\s+)?"
    r"(?:due|out|ready|expected|in|made|here|communicated|announced|sent(?:\s+out)?|issued|notified|released|published)"
    r"\s*(?:[:–-]\s*)?(?:by\s+|on\s+)?\Z",
    re.IGNORECASE,
)
"""Right before a day: "decision due Friday"."""
_ONCE_MET = expression(
    r"(?:\A|[.!?,;–-]\s*|\b(?:and|so)\s+)\W*(?:you|we|i|everyone|everybody|candidates|applicants)"
    r"(?:['’]ll|\s+(?:will|shall|should|can|expect\s+to|hope\s+to))\s+(?:be\s+able\s+to\s+)?(?:\w+\s+)?"
    rf"(?:hear|have\s+(?:an?|our|the)\s+\w+|be\s+told|{_TELL})\b(?:\s+(?!(?:once|when|after|if|until|till|before|not)\b)[\w’'-]+){{0,6}},?\s+"
    r"(?:once|when|after|as\s+soon\s+as)\s+(?:[\w’'-]+\s+){1,5}?(?:(?:has|have)\s+)?"
    r"(?:met|sat|voted|convened|gathered|meets?|sits?|votes?|convenes?|gathers?|(?:is|are|gets?|comes?|come)\s+back|returns?)\s+"
    r"(?:(?:again|next)\s+)?(?:on\s+)?(?:the\s+)?\Z",
    re.IGNORECASE,
)
"""Before the day of those who decide: "we can tell you more once the panel has met on the 19th"."""
_DECIDE_IT = expression(
    r"\b(?:board|panel|committee|council|trustees|governors|partners|directors|owners|shareholders|cabinet|senate)\s+"
    r"(?:(?:will|shall|would\s+like\s+to|(?:are|is)\s+(?:due|set|expected|minded|hoping|planning|likely|to)(?:\s+to)?|"
    r"(?:intend|hope|expect|plan|want|aim)s?\s+to)\s+)?(?:decides?|appoints?|chooses?|settles?\s+(?:it|this|on\s+\w+)|"
    r"(?:makes?|takes?|reach(?:es)?)\s+(?:an?|the|their|its|our)\s+(?:\w+\s+)?(?:decision|appointment|choice|view))"
    r"(?:\s+(?:it|this|on\s+(?:it|this|the\s+\w+)))?\s+"
    r"(?:(?:at|in|when)\s+(?:their|its|the|a|our)\s+(?:[a-z]+\s+)?(?:meeting|session)s?\s+)?(?:(?:on|of)\s+)?(?:the\s+)?\Z",
    re.IGNORECASE,
)
"""Before the day of those who decide: "the trustees are minded to appoint at their meeting on the 8th"."""
MAY_TELL = expression(
    r"\b(?:know|hear|then|once|back|news|answers?|decisions?|outcomes?|results?|decides?|appoints?|chooses?|settles?|view)\b",
    re.IGNORECASE,
)
"""What a sentence has in it of which ``told_then`` is true."""
_DAYS = frozenset({"date", "weekday", "week", "plain week", "month"})
_JOINT = expression(r"\b(?:and|but|so)\b|[,;]", re.IGNORECASE)
_IN = expression(r"\bin\s*\w{0,2}\Z", re.IGNORECASE)
_NOT_SOONER = expression(
    r"\s*before\s+(?:i|we|they)(?:['’]ll|\s+(?:will|can|could|shall))?\s+(?:be\s+able\s+to\s+)?(?:say|know|tell|have|"
    r"hear|decide|get\s+back|come\s+back)\b",
    re.IGNORECASE,
)
_WILL_BE = expression(r"(?:['’]ll|\bwill|\bgoing\s+to)\s+be\s+(?:on\s+|the\s+|about\s+)*\Z", re.IGNORECASE)
"""Around a day: "it'll be the 20th before we can say"."""
RESULT = expression(
    r"\b(?:outcomes?|results?|decisions?|decide|feedback|verdict|either\s+way|whether\s+you|news|offers?|"
    r"how\s+(?:it|that|you|things)\s+(?:went|did|got\s+on)|if\s+we\s+take\s+it\s+further|where\s+you\s+stand|"
    r"(?:un)?successful\s+(?:candidates?|applicants?|person)|"
    r"(?:tell|inform|notify|let)\s+(?:people|everyone|everybody|(?:all|the)\s+(?:candidates|applicants)))\b",
    re.IGNORECASE,
)
_YOU_KNOW = expression(
    r"\b(?:you(?:['’]ll|\s+(?:will|should|shall|can\s+expect\s+to))\s+(?:\w+\s+)?(?:know|hear)|let\s+(?:you|everyone|everybody)\s+know)\b",
    re.IGNORECASE,
)
_OF_DETAILS = expression(
    r"\b(?:which|where|what|how|who|link|details?|times?|slot|room|address|directions|invite|invitation|agenda|test|task)\b",
    re.IGNORECASE,
)
"""What else than the outcome they may hear of, before they talk: "you'll hear by Friday which room it is"."""
_THE_NEXT = expression(r"\b(?:following|next)\s+\w+\Z", re.IGNORECASE)
ON_RECEIPT = expression(
    r"\b(?:after|once|when|upon|as\s+soon\s+as)\s+(?:we(?:['’]ve|\s+have)?\s+(?:received?|have|get|got|seen)|receiv(?:ing|al)\s+"
    r"of|receipt\s+of|you(?:['’]ve|\s+have)?\s+(?:submitted|sent|completed|finished|submit|send|complete|finish))\b",
    re.IGNORECASE,
)
"""From when on they count who wait for the user's work: "once we have your sketch"."""
STRAIGHT_AFTER = expression(
    r"\b(?:i|we|you|she|he|they|[A-Z]\w+)(?:['’]ll|\s+(?:will|shall))\b[^.;!?]{1,70}\b(?:(?:right|straight|directly|"
    r"immediately|shortly|just)\s+(?:after\w*|away|then)|"
    r"that\s+(?:same\s+)?(?:day|evening|afternoon|night)|the\s+same\s+(?:day|evening|afternoon))\b|"
    r"\b(?:(?:and|so|right|shortly|soon)?\s*(?:after\s+(?:that|which|this|it)|afterwards|from\s+then\s+on|by\s+then)|"
    r"once\s+(?:that|it)\s+is\s+(?:done|over|through)),?\s+"
    r"(?:(?:i|we|you|he|she|they)(?:['’]ll|\s+(?:will|shall|should|can))?\s+(?:know|hear|tell|write|call|ring|decide|"
    r"choose|let\s+you\s+know|be\s+in\s+touch|(?:get|come)\s+back\s+to\s+you|"
    r"have\s+(?:an\s+answer|news|a\s+decision))(?!\s+(?:nothing|no)\b)|(?:weiß|wissen|melde\w*|sage)\s+(?:ich|wir))\b|"
    r"\b(?:danach|dann)\s+(?:weiß|wissen|melde\w*)\s+(?:ich|wir)\b|"
    r"\b(?:(?:and|then)\s+(?:will|shall|should)|(?:i|we|he|she|they)(?:['’]ll|\s+(?:will|shall|should)))\s+(?:be\s+in\s+touch|"
    r"know|decide|let\s+you\s+know|(?:get|come)\s+back\s+to\s+you|(?:write|speak)\s+to\s+you|"
    r"(?:write|(?:ring|call|phone|tell|update|e-?mail|text|contact|inform|notify)\s+you))\s+(?:again\s+)?"
    r"(?:after\s+(?:that|this)|afterwards|thereafter)\b|"
    r"\b(?:decisions?|outcomes?|results?|verdict|(?:(?:all|the|both|other)\s+)?(?:candidates|applicants)|everyone|everybody|you)\s+(?:will|shall|should)\s+"
    r"(?:then\s+)?be\s+(?:communicated|announced|made\s+known|notified|informed|told|advised|issued|published|written\s+to)\b"
    r"[^.;!?]{0,70}\b(?:thereafter|afterwards|after\s+(?:that|this|it))\b|"
    r"\b(?:figure|count|plan|bank)\s+on\s+(?:hearing|a\s+(?:call|mail|word|line))\b",
    re.IGNORECASE,
)
"""News that follows at once on the day that was just named: "they sit on the 14th and I'll ring you right after"."""


def is_no_vow(before: str) -> bool:
    """Given what a sentence says before a day, return whether nobody promises anything by it."""
    return any(words.search(before) for words in _NONE)


def told_then(text: str, due: Due) -> bool:
    """Given a sentence and a day in it, return whether it says in so many words that they will write then, or know by
    then."""
    if IS_WHEN.match(text, due.stop):
        return True
    before = any(words.search(text[: due.start]) for words in (_KNOWS, _IS_DUE, _ONCE_MET, _DECIDE_IT))
    if _WILL_BE.search(text[: due.start]) and _NOT_SOONER.match(text, due.stop):
        return True
    if _AWAY_UP_TO.search(text[: due.start]) and _ONCE_BACK.match(text, due.stop):
        return True
    return before or any(words.match(text, due.stop) for words in (_THEN_BEHIND, _SO_THEN))


def _is_a_day(text: str, due: Due) -> bool:
    """Whether a sentence names a day for what it tells, and not how long that lasts: "meets in a fortnight"."""
    return due.kind in _DAYS or (due.kind == "span" and _IN.search(text[: due.start + 3]) is not None)


def _clause_before(text: str, stop: int) -> str:
    """What of a sentence stands before a day in its own clause: "and will meet again"."""
    ends = [joint.end() for joint in _JOINT.finditer(text, 0, stop)]
    return text[ends[-1] if ends else 0 : stop]


def told_in_the_next(sentences: Sequence[str], calendar: Calendar) -> Iterator[tuple[date, str]]:
    """Given a mail's sentences, yield each day of which the sentence behind its own says that they will write then."""
    for before, said in itertools.pairwise(sentences):
        if _MAY_BE_THEN.search(said) is None or _THEN_TOLD.search(said) is None or before.rstrip().endswith("?"):
            continue
        plain = masked(before[:600])
        dues = [due for due in find_dues(plain, calendar, Anchors()) if _is_a_day(plain, due)]
        days = {due.day for due in dues if not _NOT_THEN.search(_clause_before(plain, due.start) + plain[due.stop :])}
        if len(days) == 1:
            yield days.pop(), f"{before} {said}"


def after_others(text: str, due: Due, dues: Sequence[Due]) -> date:
    """Given a sentence, a day in it and all of its days, return the day that is meant.

    A bare weekday is the first one behind the day on which they still see others: "final interviews are on Tuesday,
    we'll know by Wednesday".
    """
    seen = [one.day for one in dues if one.stop <= due.start and one.kind in {"date", "weekday"}]
    if due.kind != "weekday" or not seen or due.day >= seen[-1] or not _SEE_OTHERS.search(text[: due.start]):
        return due.day
    return due.day + timedelta(weeks=1)


def behind_the_date(due: Due, dated: date | None, said: str) -> date | None:
    """Given a day, the date that the sentences before it name, and what those say, return the day that is meant; None
    where nobody knows.

    A bare weekday is in the week of the day on which somebody is back, or they meet: "She is back on Monday the 16th.
    I'll write by Tuesday". Whether it is before any other date, "I'm away from Monday the 16th", nobody can tell.
    """
    if due.kind != "weekday" or dated is None or due.day >= dated:
        return due.day
    same_week = due.day.weekday() > dated.weekday() and _ONCE_THERE.search(said) and not _GOES.search(said)
    return dated + timedelta(days=due.day.weekday() - dated.weekday()) if same_week else None


def after_the_talk(text: str, due: Due, anchors: Anchors) -> date:
    """Given a sentence, a day in it, and the day of the interview, return the day that is meant.

    What comes of an interview is told after it: a bare weekday is the first one behind it.
    """
    talk = anchors.talk
    told = RESULT.search(text) is not None or (_YOU_KNOW.search(text) is not None and _OF_DETAILS.search(text) is None)
    if talk is None or due.kind not in {"weekday", "week", "plain week"} or due.day > talk or not told:
        return due.day
    if due.day == talk and _THE_NEXT.search(text[: due.stop]) is None:
        return due.day
    return talk + timedelta(days=(due.day.weekday() - talk.weekday() - 1) % 7 + 1)
