"""Whether a mail of theirs says that a talk which was to be held has not been: they rang and nobody answered, they
waited and the user was not there, or they never rang themselves."""

from __future__ import annotations

from collections.abc import Sequence
from re import IGNORECASE

from agent.expressions import expression
from agent.extraction.interview.claims import QUOTE
from agent.model.mail import ClaimKind, InterviewClaim, Move

_CALL = r"(?:call(?:ed|ing)?|r[iau]ng(?:ing)?|(?:tele)?phon(?:ed?|ing)|dial(?:l?ed|l?ing)?|skyp(?:ed?|ing))"
_TALK = r"(?:call|chat|interview|meeting|conversation|appointment|slot|session|talk)"
_OURS = rf"(?:(?:our|the|your|this\s\w+['’]s|\w*day['’]s|the\s\d{{1,2}}(?:[:.]\d\d)?)\s(?:\w+\s){{0,2}}?{_TALK}\b)"
_DID_NOT = r"(?:did(?:n['’]?t|\snot)|never|could(?:n['’]?t|\snot)|was(?:n['’]?t|\snot)\sable\sto)"
_NO_ANSWER = (
    r"(?:no\s(?:answer|reply|response|luck|joy|pick-?up)\b|(?<!her\s)(?<!his\s)(?<!their\s)(?<!['’]s\s)(?:voice\s?mail|answer(?:ing)?\s?(?:phone|machine))\b"
    r"|(?:it|phone|line|number)\s(?:(?:just|only|you|that|gave|me|us|i|have|on|your|cv|resume)\s){0,5}(?:rang\sout|kept\sringing|was\sengaged|(?:is|was|seems?\sto\sbe)\s(?:out\sof\s(?:service|order)|switched\soff|disconnected|wrong)))"
)
_TRIED = expression(
    rf"(?:\A\W*(?:(?:hi|hello|hey)\s\w+\W+)?|[,;–—-]\s|\b(?:i|we|and|just)\s|['’]ve\s|\bhave\s)(?:\w+\s){{0,2}}?"
    rf"(?:(?:tried|attempted)(?:\s(?:to\s)?(?:{_CALL}|reach|get\s(?:hold\sof|through\sto)))?\s?(?:you|your\s\w+|it|at\s\d|(?:a\s)?(?:couple|few|twice|three|several)|for\s(?:our|the)|\Z)"
    rf"|{_CALL}\s(?:you|your\s\w+|twice|a\s(?:couple|few)|three|several|at\s\d|just\snow))",
    IGNORECASE,
)
_FAILED = expression(
    rf"{_NO_ANSWER}|\b{_DID_NOT}\s(?:reach|get\s(?:hold\sof|through(?:\sto)?)|catch|find|raise)(?:\syou|\sanyone|(?=\s?[.,;!]|\s?\Z))"
    r"|\bunable\sto\s(?:reach|contact|get\shold\sof)\syou\b|\b(?:line|phone)\swas\s(?:dead|engaged|busy)\b",
    IGNORECASE,
)
_NOT_REACHED = expression(
    rf"\b(?:i|we)\s(?:{_DID_NOT}\s(?:reach|get\s(?:hold\sof|through\sto)|catch|raise)|was\sunable\sto\s(?:reach|get\shold\sof)|were\sunable\sto\s(?:reach|get\shold\sof))\syou\b",
    IGNORECASE,
)
"""Who could not reach the user, in one clause: it says nothing of which talk, if none is named beside it."""
_NOT_THERE = expression(
    r"\byou\s(?:(?:did(?:n['’]?t|\snot)|never)\s(?:(?:pick\s?up|answer(?:\s(?:the|your)\sphone)?|join(?:\sus|\sthe\s\w+)?|dial\sin|(?:show|turn)\s(?:up)?|appear|attend|log\s(?:on|in)|make\sit|come)\b)"
    r"|were(?:n['’]?t|\snot)\s(?:there|on\s(?:the\s)?(?:call|line|zoom|teams)|available\swhen|in\swhen))"
    r"|\b(?:did(?:n['’]?t|\snot)|never)\s(?:see|hear|find)\s(?:from\s)?you\s(?:on\s|in\s|at\s)(?:the\s|our\s)?(?:call|zoom|teams|meeting|line|waiting\sroom|lobby|reception|interview)\b"
    r"|\bno\ssign\sof\syou\b|\bwe\s(?:seem\sto\s(?:have\s)?|must\shave\s|may\shave\s|just\s|have\s|['’]ve\s)?miss(?:ed)?\seach\sother\b"
    rf"|\byou\s(?:seem\sto\s(?:have\s)?|must\shave\s|have\s|may\shave\s)?miss(?:ed)?\s{_OURS}"
    r"|\b(?:waited|was\son\sthe\s(?:call|line|zoom)|sat)\b[^.;!?]{0,30}\b(?:for|until|till)\b[^.;!?]{0,40}\b(?:but\s(?:you|no(?:body|\sone)|no\s)|no\ssign)",
    IGNORECASE,
)
_THEIR_FAULT = expression(
    rf"\b(?:i|we)(?:['’]ve|\shave)?\s(?:(?:just|completely|totally|clean|entirely|have|only|stupidly)\s){{0,2}}(?:missed|forgot(?:ten)?(?:\sabout)?|slept\sthrough|blanked\son)\s{_OURS}"
    rf"|\b(?:sorry|apolog\w+|my\s(?:fault|bad)|mea\sculpa|forgive)\b[^.;!?]{{0,60}}\b(?:(?:miss(?:ed|ing)|forgot(?:ten)?|forgetting)\s(?:about\s)?{_OURS}"
    rf"|i\s(?:then\s)?(?:did(?:n['’]?t|\snot)|never|could(?:n['’]?t|\snot))\s(?:{_CALL}|make\s(?:it\sto\s)?{_OURS}|get\s(?:on|to)\s{_OURS}|join))"
    rf"|\band\s(?:i\s)?never\s{_CALL}\syou\b",
    IGNORECASE,
)
_MET = expression(
    r"\bthank(?:s|\syou)\b[^.;!?]{0,30}\bfor\s(?:your\stime|taking|coming|talking|speaking|meeting|chatting|picking|joining|bearing|the\s(?:chat|talk|call|conversation)|today)\b"
    r"|\b(?:good|great|nice|lovely|enjoyed|pleasure|glad)\s(?:\w+\s){0,2}?(?:talk|speak|meet|chat|see)(?:ing|ting)?\b|\benjoyed\s(?:our|the|your|meeting|talking)\b"
    r"|\b(?:went|going)\s(?:\w+\s)?well\b|\b(?:met|spoke\sto|saw|interviewed)\syou\b|\b(?:after|following)\s(?:our|your|the)\s(?:call|chat|interview|talk|conversation)\b",
    IGNORECASE,
)
"""What is said when they did meet."""
_OF_NEWS = expression(
    r"\b(?:news|offer(?!s?\syou\sanother)|decision|decid\w+|outcome|result|update|feedback|next\ssteps?|referees?|references?|salary|start\sdate|paperwork"
    r"|contract)\b",
    IGNORECASE,
)
"""What else they ring about."""
_IF = expression(r"\b(?:if|in\scase|unless|should\syou|whether|when(?:ever)?)\b", IGNORECASE)
"""What has not happened yet."""
_NAMES_IT = expression(
    rf"\bat\s(?:\d|half|noon|one|two|three|four|five|nine|ten|eleven|twelve)|\b{_TALK}\b|\bas\s(?:arranged|agreed|planned)\b",
    IGNORECASE,
)
_MOST = 12  # sentences of a mail


def nobody_met(sentences: Sequence[str]) -> tuple[InterviewClaim, ...]:
    """Given the sentences of a mail of theirs, return that the talk which was to be held by then was not; () where it
    does not say so: "Tried you at 2 but got your voicemail."

    Where nothing is said of which talk it was, its hour counts as open.
    """
    said = [one[:600] for one in sentences[:_MOST]]
    if any(map(_MET.search, said)):
        return ()
    for at, text in enumerate(said):
        if _OF_NEWS.search(text) is None and _is_told(text, said[at + 1] if at + 1 < len(said) else ""):
            named = _NAMES_IT.search(text) is not None
            return (InterviewClaim(ClaimKind.OFF, quote=text[:QUOTE], move=Move(hour_open=not named, missed=True)),)
    return ()


def _is_told(text: str, following: str) -> bool:
    found = _NOT_THERE.search(text) or _THEIR_FAULT.search(text) or _NOT_REACHED.search(text)
    if found is None and any(map(_FAILED.search, (text, following))):
        found = _TRIED.search(text)
    return found is not None and _IF.search(text[: found.start()]) is None
