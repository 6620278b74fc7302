"""Posts other than the one that the reader wants: another one beside it, or one of somebody with whom they would work
if they joined; one that a refusal holds out to the reader. Also papers and things that somebody was given, by which
nobody has a post."""

from __future__ import annotations

import re
from collections.abc import Sequence

from agent.expressions import SEARCHED, expression

WORK = (
    r"(?:jobs?|posts?|roles?|positions?|vacanc(?:y|ies)|berth|headcount|opening|gig|appointment|apprenticeship"
    r"|traineeship"
    r"|lectureship|fellowship|headship|curacy|tenancy)"
)
"""What there is to be had, in the words of an advert."""
SEAT = r"(?:place|spot|seat|desk|slot|shifts?|hours|bench|round|chair)"
"""What there is to be had, in the words of a room or a rota."""


_OTHERS_POST = expression(
    rf"\b(?:which|that|it)\s(?:is|was)\s(?:the|an)\s?other\s{WORK}\b|\b(?:{WORK}"
    rf"|one)\b[^.?!;]{{0,40}}\bnot\syours\b(?!\sto)"
    rf"|\byours\sis\s(?:the|an?)\s(?:\w+\s){{0,2}}?(?:one|{WORK})\b"
    r"|\byours\s(?:is|stays|remains)\s(?![^.?!;]{0,40}\b(?:unsuccessful|not|no|declined|rejected|gone|filled|closed"
    r"|over)\b)"
    r"|\byours\s(?:has|is)(?:n['’]t|\snot)\s(?:yet\s)?(?:been\s)?(?:settled|decided|filled|closed)\b"
    rf"|\b(?:but|though|although)\s(?:that|this|it)(?:['’]s|\s(?:was|is|has\sbeen))\sfor\s(?:the|an?"
    rf"|our)\s(?:(?!same\b)[\w-]+\s){{1,3}}?{WORK}\b"
    r"|(?:\A|[.!;,–—-]\s|\b(?:and|but|while)\s)\W{0,2}(?:for|on|as\s(?:for|to))\syours\b"
    rf"|\b(?:one|{WORK}),?\s(?:which|that)\s(?:is|was)\s(?:yours\b|the\sone\s(?:(?:that|which)\s)?you\b)"
    rf"|\b(?:one|{WORK}),?\s(?:where|in\swhich|for\swhich)\syou(?:['’]re|\sare)\s(?:our|the|still|in\b|up\b|one\sof"
    rf"|on\b|among)"
    r"|\bwould\s(?:then\s)?be\syour\s(?:\w+\s)?(?:boss|manager|supervisor|colleague)\b"
    rf"|\bwhose\s(?:\w+\s)?(?:{WORK}|{SEAT})\b[^.?!;]{{0,20}}?\byou(?:['’]d|\swould|\sare|\swere)\b",
    re.IGNORECASE,
)
_YOU_CAME_FOR = (
    r"you(?:['’](?:ve|d|re)|\shave|\shad|\swere|\sare|\sdid)?\s(?:\w+\s)?"
    r"(?:appl(?:y|ied)|interview(?:ed)?|talked|spoke|came|went\sfor|wrote|put\sin|asked|up\sfor|in\sfor)\b"
)
_GOES_ON = (
    r"(?:(?:still|only|just|about)\s(?:\w+\s)?(?:open|running|going|interviewing|seeing|meeting|deciding|to\sbe"
    r"|half\s?way|midway)"
    r"|half\s?way|midway|under\s?way|in\sprogress|undecided|yet\sto\sbe|nobody\shas\syet|no\s(?:decision|choice)"
    r"|not\s(?:yet\s)?(?:been\s)?(?:decided|settled|filled))"
)
_YOURS_APART = expression(
    rf"\b{_YOU_CAME_FOR}(?:(?!\b(?:but|however|though|although|other|not|unfortunately|filled|closed|gone"
    rf"|went)\b)[^.?!;]){{0,60}}?"
    rf"\b(?:is\s(?:an?\s)?(?:\w+\s)?(?:different|separate|another|distinct)\b(?!\sfrom)|{_GOES_ON}\b)"
    rf"|\b(?:is|was)(?:n['’]t|\snot)\s(?:the\s(?:one|{WORK})|what)\s(?:(?:that|which|for\swhich)\s)?{_YOU_CAME_FOR}"
    rf"|\bnothing\sto\sdo\swith\s(?:yours\b|the\s(?:one|{WORK})\s(?:(?:that|which|for\swhich)\s)?you\b)",
    re.IGNORECASE,
)
"""The reader's post, told from the one that is spoken of, or said to be open yet."""
_IF_YOU_WERE_THERE = expression(
    r"\b(?:if|should)\syou\s(?:\w+\s)?(?:(?:join(?:ed)?|start(?:ed)?|c[oa]me\sto\swork|work(?:ed)?)\s(?:with\sus|us"
    r"|here|there)|came\sto\sus)\b",
    re.IGNORECASE,
)
_WHOEVER_IT_IS = expression(
    r"\bwho(?:m|so)?ever\s(?:(?:is|are|was)\s(?:\w+\s)?(?:hired|chosen|appointed|selected|picked|successful)"
    r"|gets\s(?:it|the\s(?:job|post|role|position))|(?:we|they|i)\s(?:hire|appoint|choose|pick|select))\b"
    r"|\b(?:should|if)\syou\s(?:(?:are|were|be|get)\s)(?:chosen|selected|successful|appointed|picked|hired|the\sone)\b"
    r"|\b(?:should|if)\s(?:the\spanel|the\sboard|the\scommittee|they|we)\s(?:choose|pick|select|appoint|hire)\syou\b",
    re.IGNORECASE,
)
_HANDED_ON = expression(
    r"\b(?:your|the)\s(?:\w+\s)?(?:file|case|applications?|cv|r[eé]sum[eé]|papers|details|forms?|paperwork"
    r"|documents|query|e?-?mail)"
    r"(?:['’]s|\s(?:has|have|was|is|were|are))\s(?:now\s|been\s|being\s|also\s|just\s){0,3}(?:given|passed|handed"
    r"|sent|forwarded"
    r"|transferred|assigned|allocated|moved|referred)\s(?:over\s|on\s|up\s|across\s)?to\b"
    r"|\b(?:the|that|our)\s(?:\w+\s)?(?:room|flat|house|car|table|cake|prize|raffle|trophy|bike|dog|puppy|shed|barn"
    r"|stall|ticket|space|garage|sofa|van)\b"
    r"[^.?!;]{0,30}?\b(?:went|has\sgone|goes|was\sgiven|has\sbeen\sgiven)\sto\b",
    re.IGNORECASE,
)

_THEIR_TEAM = (
    rf"(?:{WORK}|contracts?|secondment|teams?|crew|line|desk|branch|store|ward|shifts?|nights|days|floor|bench"
    rf"|office|deputy|assistant"
    r"|part[\s-]time|temp(?:orary)?|apprentice|junior|trainee|associate|relief|cover)"
)
"""As what, or where, somebody may work instead."""
_WOULD_YOU = expression(
    r"\b(?:(?:would|could|might|whether|if)\syou(?:['’]d|\swould|\smight|\scould|\swere)?|are\syou|you(?:['’]d"
    r"|\swould)\sbe|you\smight\sbe)\s"
    r"(?:at\sall\s|also\s|perhaps\s|ever\s|still\s|be\s){0,2}"
    r"(?:consider(?:\staking)?|open\sto|interested\sin|willing\sto\s(?:take|try|consider|move|look)"
    r"|look(?:ing)?\sat|thinking\sof|up\sfor|game\sfor"
    rf"|happy\s(?:with|in|to\s(?:take|try|consider))|take|think\sabout|like)\b[^.?!;]{{0,60}}?\b{_THEIR_TEAM}\b",
    re.IGNORECASE,
)
_WANTED_ELSEWHERE = expression(
    r"\b(?:love|like|keen|happy|glad|delighted|want(?:s|ed)?)\s(?:to\s(?:have|see|take|keep|bring|get"
    r"|hire)\s)?you\s(?:\w+\s)?"
    rf"(?:as|on|for|in|into|to\s(?:join|do|run|lead|take|cover|try))\s(?:\w+\s){{0,3}}?{_THEIR_TEAM}\b",
    re.IGNORECASE,
)
_OFFERS_ANOTHER = expression(
    r"(?:\b(?:can|could|would|(?:am|are)\s(?:able|happy|glad|pleased|delighted|prepared)\sto|like\sto|love\sto)"
    r"|['’](?:m|re)\s(?:able|happy|glad"
    r"|pleased|delighted|prepared)\sto)\s(?:(?:still|now|instead|however|also|certainly)\s)?(?:offer|give"
    r"|find)\syou\s(?!(?:\w+\s)?feedback\b)"
    rf"(?:[\w-]+\s){{0,4}}?(?:{_THEIR_TEAM}|one)\b",
    re.IGNORECASE,
)
_ONLY_WISHED = expression(
    r"\b(?:wish|if|had|hoped|regret\w*|sorry|were|whether)\b|n['’]t\b[^,;]{0,20}\Z", re.IGNORECASE
)
"""What stands before an offer that is none: "I wish we could offer you the post"."""
_FOR_SOME_DAY = expression(
    r"\b(?:if|should|when(?:ever)?|once|in\scase|as\sand\swhen)\s(?!you\b)[^.?!;]{0,40}?\b(?:comes?|opens?|arises?"
    r"|becomes?|change|opening|vacanc(?:y|ies))\b"
    r"|\b(?:future|other|upcoming|talent\s(?:pool|community|network|pipeline)|on\sfile|down\sthe\s(?:line|road)"
    r"|one\sday|some\sday|again|feedback|survey"
    r"|apply(?:ing)?|re-?apply)\b",
    re.IGNORECASE,
)
"""What is no post that there is: whatever may come some day, and what is to be applied for."""


def is_of_another_post(sentences: Sequence[str]) -> bool:
    """Given the sentences of a mail, return whether it speaks of a post beside the reader's, or of somebody who would
    work with them: "Bola got the Warri job, which was the other post", "The one that you applied for is still open"."""
    said = [text[:SEARCHED] for text in sentences]
    return any(_OTHERS_POST.search(text) or _YOURS_APART.search(text) for text in said)


def supposes_the_reader_there(sentences: Sequence[str]) -> bool:
    """Given the sentences of a mail, return whether it says how things would be with the reader there: "you would share
    it if you joined us"."""
    return any(_IF_YOU_WERE_THERE.search(text[:SEARCHED]) for text in sentences)


def speaks_of_the_chosen(sentences: Sequence[str]) -> bool:
    """Given the sentences of a mail, return whether it tells what becomes of whoever is chosen: "should you be chosen,
    your letter would come from us"."""
    return any(_WHOEVER_IT_IS.search(text[:SEARCHED]) for text in sentences)


def hands_papers_on(sentences: Sequence[str]) -> bool:
    """Given the sentences of a mail, return whether it was the reader's papers that went to somebody: nobody got the
    post by that."""
    return any(_HANDED_ON.search(text[:SEARCHED]) for text in sentences)


def holds_out_another(sentences: Sequence[str]) -> bool:
    """Given the sentences of a mail that refuses, return whether it holds out another post to the reader: "He asked
    whether you'd look at the same role in Leeds", "We'd love to have you as deputy", "but I can offer you the junior
    one".

    What may come some day is none, nor a vacancy that there is besides: recruiters have one whenever they refuse.
    """
    there = [text[:SEARCHED] for text in sentences if _FOR_SOME_DAY.search(text[:SEARCHED]) is None]
    return any(_WOULD_YOU.search(text) or _WANTED_ELSEWHERE.search(text) or _offers_another(text) for text in there)


def _offers_another(text: str) -> bool:
    found = _OFFERS_ANOTHER.search(text)
    return found is not None and _ONLY_WISHED.search(text[: found.start()].rpartition(" but ")[2]) is None
