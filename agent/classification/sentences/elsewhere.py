"""What another firm than the one that refuses still owes the reader ("Larkin said no. No news from Tolland yet"), and
other openings there."""

from __future__ import annotations

import re
from collections.abc import Sequence

from agent.classification.sentences.regrets import GOING_NO_FURTHER, goes_no_further
from agent.expressions import SEARCHED, any_may_stand, expression, searched

_NAME = r"(?P<name>(?-i:[A-Z])[\w&'’-]{1,30})"
_AWAITED = expression(
    r"(?:\b(?:waiting|awaiting|chasing)\s(?:to\shear\s)?(?:back\s)?(?:(?:on|for|from)\s)?"
    r"|\b(?:no|nothing|any)\s(?:(?:news|word|update|answer|reply|feedback|decision)\s)?(?:yet\s|back\s)?(?:from|on)\s"
    r"|(?:\bnot|n['’]t)\s(?:yet\s)?heard\s(?:(?:back|anything)\s)?(?:yet\s)?(?:from|on)\s)"
    rf"(?:the\s)?{_NAME}",
    re.IGNORECASE,
)
_REFUSED = expression(
    r"\b(?:unfortunately|sadly|sorry|afraid|regret)\b[^.?!]{0,100}(?:\bnot|n['’]t|\bno longer)\s(?:\w+\s){0,3}?"
    r"(?:proceed\w*|progress\w*|tak(?:e|ing)|offer\w*|select\w*|success\w*|cho\w+|pick\w*|hir(?:e|ing)|keen|forward|ahead)\b"
    r"|\b(?:unsuccessful|rejected|declined|turned\syou\sdown|said\sno)\b|\bpass(?:ed)?\son\s(?:you|this)\b"
    r"|\b(?:go(?:ne|ing)?|went)\s(?:with|for)\s(?:another|some(?:one|body))\b|\bdecided\s(?:not\sto|against)\b",
    re.IGNORECASE,
)
_OTHER_OPENINGS = expression(
    r"\b(?:other|more|few|couple\sof|lots\sof|loads\sof)\s(?:\w+\s)?(?:things?|bits|roles?|jobs?|openings?|positions?|"
    r"vacanc(?:y|ies)|clients?|opportunities|ones?)\b[^.?!;]{0,40}?\b(?:coming\s(?:up|in|through)|in\sthe\s(?:pipeline|works)|"
    r"on\s(?:the|my|our)\s(?:books|go|desk)|(?:might|may|would|could|should)\s(?:suit|be\s(?:a\s)?(?:good|better))|"
    r"i['’](?:ll|d)\s(?:be\sin\stouch|give|ring|call|send))\b",
    re.IGNORECASE,
)
"""What a recruiter has besides: that they will be in touch about it takes back no refusal either."""


def without_what_others_owe(sentences: Sequence[str]) -> tuple[str, ...]:
    """Given a mail's sentences, return them without those that await the answer of a firm that no refusal names, or
    tell of other openings.

    An agency's recruiter may tell of two clients in one mail: that one answer is awaited takes back nothing of the
    other.
    """
    said = searched(sentences)
    refusing = [at for at, text in enumerate(said) if _refuses(text)] if any_may_stand(_REFUSALS, said) else []
    if not refusing:
        return tuple(sentences)
    refused = " ".join(sentences[at] for at in refusing).casefold()
    return tuple(
        text for at, text in enumerate(sentences) if at in refusing or not _is_of_others(text[:SEARCHED], refused)
    )


def _is_of_others(text: str, refused: str) -> bool:
    """Whether a sentence awaits the answer of a firm that no refusal names, or tells of other openings."""
    awaited = _AWAITED.search(text)
    return _OTHER_OPENINGS.search(text) is not None or (
        awaited is not None and awaited["name"].casefold() not in refused
    )


_REFUSALS = (*GOING_NO_FURTHER, _REFUSED)


def _refuses(text: str) -> bool:
    return (goes_no_further(text) or _REFUSED.search(text) is not None) and _AWAITED.search(text) is None
