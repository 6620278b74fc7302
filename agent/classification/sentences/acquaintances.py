"""Refusals of other people: of somebody whom the reader knows ("your friend did his trial, and he is not what we look
for"), and of the rest of those who applied ("the other four have been told that they were unsuccessful")."""

from __future__ import annotations

import re
from collections.abc import Sequence

from agent.expressions import SEARCHED, any_may_stand, expression, searched

_WHOM = (
    r"(?:friend|mate|pal|buddy|colleague|co-?worker|workmate|(?:step|half-?)?(?:brother|sister|son"
    r"|daughter)(?:-in-law)?|cousin|"
    r"niece|nephew|husband|wife|girlfriend|boyfriend|fianc[eé]e?|flatmate|housemate|room-?mate|class-?mate|neighbou?r|"
    r"mum|mom|mam|dad)"
)
_KNOWN_TO_YOU = expression(
    rf"\byour\s+(?:\w+\s+)?{_WHOM}\b(?:['’]s)?|\b(?:an?|the|that)\s+(?:\w+\s+)?{_WHOM}\s+of\s+yours\b", re.IGNORECASE
)
_OF_THEM = expression(r"\b(?:he|she|him|her|his|hers)\b", re.IGNORECASE)
_REFUSED = expression(
    r"\b(?:not|never|no|cannot|unsuccessful|unable|reject\w*|unlucky)\b|n['’]t\b|\bdecid\w+\s+against\b|"
    r"\b(?:turn(?:ed|ing|s)?|let(?:ting)?)\s+(?:\w+\s+){1,4}?down\b|\bturned\s+down\b|\bpass(?:ed|ing)?\s+on\b|"
    r"\b(?:went|gone|go|going|given)\s+to\s+(?:some(?:one|body)|another|the\s+other)\b|\b(?:was|been|is)\s+filled\b",
    re.IGNORECASE,
)
_TAKEN = expression(
    r"(?<!not )(?<!n['’]t )(?<!not be )(?<!n['’]t be )\b(?:(?:went|gone|go|going)\s+(?:ahead\s+)?(?:with|for)|"
    r"offer(?:ed|ing)|hir(?:ed|ing)|t(?:ook|aken|aking)\s+(?:\w+\s+){0,3}?on|chose(?:n)?|pick(?:ed|ing)"
    r"|appoint(?:ed|ing)|got|"
    r"accept(?:ed|s)|prefer(?:red)?)\b",
    re.IGNORECASE,
)
"""Who was chosen before the reader may well be somebody whom they know."""
_YOU = expression(r"\b(?:you|yours?|yourself|yourselves|both|neither|either|same|as\s+well|too)\b", re.IGNORECASE)
_BOTH = expression(
    r"\b(?:both|neither|either|each|none)\s+of\s+(?:you|ye|yez)\b|\bthe\s+two\s+of\s+you\b|\byou\s+(?:both|two)\b|"
    r"\b(?:same|likewise|also)\b[^.]{0,30}\b(?:you|yours?|yourself)\b|\byou(?:rself)?,?\s+(?:too|either|neither"
    r"|as\s+well|also)\b|"
    r"\byou\s+(?:n?or|and)\s+(?!me\b|us\b|i\b)(?:\w+|your\s+\w+)\b|\b(?:n?or|and)\s+(?:you|yours|yourself)\b",
    re.IGNORECASE,
)
"""What is said of the reader in the same breath."""
_THE_REST = expression(
    r"\b(?:the|all|our)\s(?:other|others|remaining|rest\b)[^.?!;]{0,50}?\b(?:have|has|had|were|was|are|did|will"
    r"|could)\s(?:all\s|now\s|already\s)?"
    r"(?:been\s|be\s)?(?:(?:informed|told|notified|advised)\b[^.?!;]{0,40}?\b(?:unsuccessful|not|rejected"
    r"|no\slonger|out)\b"
    r"|unsuccessful\b|rejected\b|turned\sdown\b|ruled\sout\b|eliminated\b|let\sgo\b"
    r"|not\s(?:\w+\s)?(?:successful|go|make|progress\w*|proceed\w*|selected|shortlisted|chosen))",
    re.IGNORECASE,
)
_SOME = expression(
    r"\b(?:turned\s(?:down|away)|rejected|said\sno\sto|let\sgo|ruled\sout|refused|eliminated)\s(?:\w+\s){0,2}?"
    r"(?:two|three|four|five|six|seven|eight|nine|ten|\d+|some|several|most|many|half|others|people|candidates"
    r"|applicants)\b",
    re.IGNORECASE,
)
_OTHERS_REFUSED = expression(
    r"(?<!\band\s)(?<!\band\sthe\s)(?<!\blike\s)(?<!\blike\sthe\s)(?<!\bwith\sthe\s)"
    r"\bothers?(?:\s(?:candidates|applicants|people|profiles|ones|two|three|four|five|six)){0,1}\s(?:have|has|had|were|was|are|got|did)\s"
    r"(?:(?:all|both|now|already|since|been|being|sadly|only)\s){0,3}(?:rejected|unsuccessful|turned\sdown|ruled\sout|eliminated|let\sgo|refused"
    r"|not\s(?:\w+\s)?(?:successful|selected|shortlisted|chosen|taken|make|through|progress\w*))",
    re.IGNORECASE,
)
"""That others were refused, which refuses whoever reads of it only beside them."""
_SORRY = expression(r"\b(?:afraid|sorry|unfortunately|regret\w*|sadly|alas)\b", re.IGNORECASE)
_NOT_AMONG_THEM = expression(
    r"\byou(?:['’]re|\s(?:are|were))(?:n['’]t|\snot)\s(?:one\sof|among(?:st)?)\s(?:them|those)\b"
    r"(?!\s(?:who(?:m|se)?\s|we\s)?(?:(?:have|has|had|were|are|was|been|being|got|chose)\s){0,2}(?:called|selected|invited"
    r"|chosen|chose|short-?listed|successful|appointed|taken|picked|put\sforward))",
    re.IGNORECASE,
)
"""Of whom is told before: "those we turned down, and you are not among them". "Not among those called" is a refusal."""
_NO_FEEDBACK = expression(
    r"\b(?:not|cannot|unable|no|regret|sorry|never)\b[^.?!;]{0,60}\bfeedback\b|n['’]t\b[^.?!;]{0,60}\bfeedback\b|"
    r"\bfeedback\b[^.?!;]{0,40}\b(?:not|cannot|no|only)\b|\bfeedback\b[^.?!;]{0,40}n['’]t\b",
    re.IGNORECASE,
)
_THE_REFUSED = expression(
    r"\b(?:candidates|applicants|anyone|anybody|those|people)\s(?:who(?:m|se)?\s|that\s)?"
    r"(?:(?:are|is|we|do|does|will|be)\s){0,3}(?:not|unsuccessful)\b|\bunsuccessful\s(?:candidates|applicants)\b",
    re.IGNORECASE,
)
"""Whoever will be refused, the reader or not: "feedback cannot be given to applicants who are not shortlisted"."""
_STILL_TO_SIFT = expression(
    r"\b(?:if|should)\s(?:you(?:r\sapplication)?\s(?:are|is|be)\s)?(?:short-?listed|selected|successful)\b|"
    r"(?:\b(?:will|shall|hope\sto|aim\sto|expect(?:ed)?\sto|plan\sto)\b|['’]ll\b)[^.?!;]{0,60}\b(?:short-?list\w*|"
    r"interview\w*|contact\w*|consider\w*|review\w*|(?:take|taking)\splace|be\sheld)\b|\bclos(?:ing|es)\b|\bdeadline\b",
    re.IGNORECASE,
)
"""Nobody has been chosen yet: "shortlisting will take place that week"."""
_SIFTED = expression(
    r"\b(?:other|others|stronger)\b|\b(?:completed?|concluded|finished|following|after|having|decided|decision)\b",
    re.IGNORECASE,
)
"""What may have been chosen, or somebody: then whoever is told of those who were not may be one of them."""
_NO_DECIDER = expression(
    r"\bnot\sthe\sone\s(?:who|that)\s(?:\w+\s){0,2}?(?:sign|decid|choos|pick|hir|say|approv|pay|mak)\w*\b",
    re.IGNORECASE,
)
"""Of somebody of theirs: "Lou, alas, is not the one who signs"."""
_AFTER = 3
"""Sentences in which he or she is still the one that was named."""
_MOST = 40  # sentences of a mail


def without_their_refusals(sentences: Sequence[str]) -> tuple[str, ...]:
    """Given a mail's sentences, return them without those that refuse somebody whom the reader knows, and nobody else.

    "We have gone with your colleague" refuses the reader. Nothing is left out where both are spoken of together.
    """
    whole = tuple(sentences)
    said = whole[:_MOST]
    if not any_may_stand((_KNOWN_TO_YOU,), said):
        return whole
    if not any(map(_KNOWN_TO_YOU.search, said)) or any(map(_BOTH.search, said)):
        return whole
    named, left = -_AFTER - 1, []
    for at, text in enumerate(said):
        known = _KNOWN_TO_YOU.search(text) is not None
        named = at if known else named
        theirs = known or (at - named <= _AFTER and _OF_THEM.search(text) is not None)
        if not (theirs and _REFUSED.search(text) and not _TAKEN.search(text) and not _of_the_reader(text)):
            left.append(text)
    return (*left, *whole[_MOST:])


def without_refusals_of_the_rest(sentences: Sequence[str]) -> tuple[str, ...]:
    """Given a mail's sentences, return them without those that tell of the refusal of others, and not of the reader:
    the reader is told about them, or is said not to be among them. Before anybody has been chosen, a sentence that
    promises the others no reasons refuses nobody either."""
    said = searched(sentences[:_MOST])
    if len(sentences) <= _MOST and not any_may_stand(
        (_STILL_TO_SIFT, _NOT_AMONG_THEM, _THE_REST, _SOME, _NO_DECIDER), said
    ):
        return tuple(sentences)
    early = any(map(_STILL_TO_SIFT.search, said)) and not any(map(_SIFTED.search, said))
    kept = tuple(
        text for text in sentences if not (_refuses_the_rest(text[:SEARCHED]) or (early and gives_no_reasons(text)))
    )
    return kept or tuple(sentences)


def refuses_the_others(sentences: Sequence[str]) -> bool:
    """Given the sentences of a mail, return whether one says that others were refused, and not the reader beside them:
    "Others have been rejected in the final round, you need not worry"."""
    said = searched(sentences[:_MOST])
    return any(_OTHERS_REFUSED.search(text) and not _BOTH.search(text) for text in said)


def gives_no_reasons(text: str) -> bool:
    """Given a sentence, return whether it says that those who are refused learn no reasons, and does not address the
    reader."""
    said = text[:SEARCHED]
    return bool(_NO_FEEDBACK.search(said) and _THE_REFUSED.search(said)) and not _YOU.search(said)


def _refuses_the_rest(text: str) -> bool:
    others = _NOT_AMONG_THEM.sub(" ", text)  # "we chose four, and you aren't one of them" refuses the reader
    if others != text and (_REFUSED.search(others) or _SOME.search(others)) and not _SORRY.search(others):
        return True
    besides = _NO_DECIDER.sub(" ", text)
    idle = besides != text and not (_REFUSED.search(besides) or _TAKEN.search(besides))
    return bool(idle or _THE_REST.search(text) or _SOME.search(text)) and not _YOU.search(text)


def _of_the_reader(text: str) -> bool:
    return _YOU.search(_KNOWN_TO_YOU.sub(" ", text)) is not None
