"""What a machine says of an account, or of an application that was begun and never sent: "You haven't finished", "Your
security code", "A job that you saved has closed".

It speaks of applications, posts and hiring teams, and of no decision: nobody has read anything yet.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from agent.expressions import any_may_stand, expression, searched

_THING = r"(?:application|form|draft|candidature|profile\sand\sapplication)"
_NOT_DONE = (
    r"(?:(?:did|have|had|has|was|were|is|are)(?:n['’]t|\s(?:yet\s)?not)|never|not\syet|not)\s(?:\w+\s){0,2}?"
    r"(?:submit(?:ted)?|sen[dt]|finish(?:ed)?)"
)
_UNSENT = expression(
    rf"""\byou(?:['’]ve|\shave)?\s(?:recently\s|once\s)?(?:started|began|begun)\s(?:an?|your|filling\sin)\s
        (?:[\w-]+\s){{0,2}}?
            {_THING}\b[^.?!;]{{0,90}}?\b{_NOT_DONE}\b
    | \b(?:an?|your|the|this)\s(?:[\w-]+\s){{0,2}}?{_THING}\b[^.?!;]{{0,90}}?\b(?:was|has|is)(?:n['’]t|\s(?:yet
        \s)?not)\s
            (?:yet\s)?(?:been\s)?(?:submitted|sent)\b(?!\s(?:to|on|forward)\b)
    | \byou(?:['’]ve|\shave)?(?:n['’]t|\snot|\sdid\snot|\sdidn['’]t)\s(?:yet\s)?(?:finished|submitted|finish|submit
        |sent)\s
            (?:your|the|this)\s(?:[\w-]+\s){{0,2}}?{_THING}\b
    | \b(?:finish|resume)\s(?:your|the)\s(?:[\w-]+\s)?{_THING}\b | \bpick\sup\swhere\syou\sleft\soff\b
    | \b(?:drafts?|(?:part-?|in)\s?completed?\s(?:forms?|applications?))\s(?:is|are|was|were|will\sbe)\s(?:\w+\s)?
            (?:removed|deleted)\b
    | \b(?:account|profile|registration|registering|signing\sup)\b[^.?!;]{{0,30}}?\bis\snot\san\sapplication\b""",
    re.IGNORECASE | re.VERBOSE,
)
"""An application that the reader began, and that nobody has."""
_LOGS_IN = expression(
    r"""\b(?:security|verification|one[\s-]time|log-?in|access)\s(?:code|passcode|pin)\b(?!\s(?:of|for)\sthe\s
        (?:door|gate|building))
    | \b(?:verify|confirm|activate)\s(?:your|the)\s(?:[\w-]+\s){0,2}?(?:e-?mail(?:\saddress)?|account|profile
        |registration)\b
    | \byour\s(?:[\w-]+\s){0,3}?password\b[^.?!;]{0,60}?\b(?:changed|reset|expire[sd]?|updated)\b
    | \b(?:the|your)\s(?:[\w-]+\s)?password\sfor\b[^?!;]{0,80}?\b(?:changed|reset|updated)\b
    | \bpassword\s(?:of|to)\syour\s(?:[\w-]+\s){0,2}?(?:account|profile)\b[^.?!;]{0,30}?\b(?:changed|reset|updated)\b
    | \bif\s(?:this|it|that)\swas(?:n['’]t|\snot)\syou\b
    | \breset\syour\spassword\b | \byour\s(?:job\s|alert\s|e-?mail\s)?preferences\swere\s(?:changed|updated)\b
    | \byour\salert\b[^.?!;]{0,30}?\b(?:paused|stopped|expired)\b | \bpaused\syour\salert\b""",
    re.IGNORECASE | re.VERBOSE,
)
"""What is told of how somebody logs in, and of what a site sends them."""
_SAVED = expression(
    r"\b(?:jobs?|vacanc(?:y|ies)|roles?|positions?|posts?)\s(?:that\s)?you(?:['’]ve|\shave)?\s(?:recently\s)?"
    r"(?:saved|bookmarked)\b|\byou\s(?:saved|bookmarked)\s(?:it|this)\b",
    re.IGNORECASE,
)
_OF_AN_APPLICATION = expression(
    r"""\b(?:thank(?:s|\syou)\sfor\s(?:applying|your\s(?:application|interest))|(?:received|reviewed|considered
        |reviewing)\syour\s
            (?:[\w-]+\s)?application|your\sapplication\b[^.?!;]{0,60}?\s(?:has\sbeen|was|is)\s(?:not\s)?(?:received|complete\b|with|under
                |(?:un)?successful|rejected|submitted\ssuccessfully|sent\sto)
        |interviews?\b|assessment|unfortunately|regret|we\sneed\b|missing|reference\scheck|documents?\b|on\shold
            |held\b
        |withdrawn|not\sbe\s(?:progress|shortlist)\w*|shortlist\w*|offer\sletter)\b""",
    re.IGNORECASE | re.VERBOSE,
)
"""What is told of an application that somebody has, or asked for it."""
_OF_ACCOUNTS = (_UNSENT, _LOGS_IN, _SAVED)
_LINES = 12  # sentences that such a machine writes


def keeps_an_account(subject: str, sentences: Sequence[str], *, by_machine: bool) -> bool:
    """Given the subject and sentences of a mail, and whether a machine sent it, return whether they tell of an account
    of the reader's, of an application that was not sent, or of a post that they only saved; and of nothing that became
    of one. Where a person may have written it, it must be said twice.
    """
    if len(sentences) > _LINES:
        return False
    said = searched((subject, *sentences))
    if not any_may_stand(_OF_ACCOUNTS, said) or any(map(_OF_AN_APPLICATION.search, said)):
        return False
    told = sum(any(expr.search(one) for expr in _OF_ACCOUNTS) for one in said)
    return told >= (1 if by_machine else 2)
