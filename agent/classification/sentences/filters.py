"""What a firm's filter does to anybody, which refuses nobody: "applications below the threshold are not progressed"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from agent.classification.sentences.acquaintances import gives_no_reasons
from agent.expressions import any_may_stand, expression, searched

_OUT = (
    r"(?:(?:automatically|therefore|immediately|usually|normally|then|also|all|auto-?)\s?){0,2}"
    r"(?:reject(?:ed|s)?|declin(?:ed|es)|discard(?:ed|s)|disregarded|discounted|excluded|eliminated|disqualified|removed"
    r"|withdrawn|closed|cancelled|deleted|filtered\sout|(?:screen|sift|weed)(?:ed)?\sout|deemed\s(?:un\w+|in\w+)"
    r"|considered\s(?:un\w+|withdrawn|in\w+)|treated\sas\s\w+|ruled\sout|turned\s(?:down|away)|unsuccessful)"
)
_NOT_ON = (
    r"(?:(?:will|shall|can|may|do|does|are|is)(?:\s?not|n['’]t)|cannot|won['’]t|never)\s(?:be\s)?(?:normally\s|usually\s|automatically\s"
    r"|further\s)?(?:progress(?:ed)?|considered|processed|reviewed|read|short-?listed|accepted|taken\s(?:forward|further|on)"
    r"|put\s(?:forward|through)|go\s(?:forward|further|on|through)|proceed|assessed|looked\sat|eligible|qualify)\b"
)
_WHOSE = (
    r"(?:(?:any|all|only|the|those|late|incomplete|unsigned|ineligible|unfinished|partial|duplicate)\s){0,2}"
    r"(?:applications?|applicants?|candidates?|submissions?|forms|cvs|entries|profiles|anyone|anybody|people|those)"
)
_A_KIND = (
    r"\s(?:that|which|who|whose|without|with|below|under|received|submitted|missing|scoring|not|lacking|from|after|outside"
    r"|failing|sent|arriving|left)\b[^.?!;]{1,100}?\s"
)
_RULE = expression(
    rf"\b(?:{_WHOSE}{_A_KIND}|(?:late|incomplete|unsigned|ineligible|unfinished|partial|duplicate)\s(?:applications?|forms)\s)"
    rf"(?:(?:is|are|will\sbe|get|gets)\s{_OUT}|{_NOT_ON})"
    rf"|\b(?:system|software|filter|form|portal|process)\b[^.?!;]{{0,30}}?\s(?:{_OUT}|(?:screen|sift|weed|filter)s?\sout|rejects|declines)"
    rf"\s(?:{_WHOSE})\b",
    re.IGNORECASE,
)
"""Who is sifted out, whoever that is."""
_YOU = expression(r"\b(?:you|yours?|we\shave)\b", re.IGNORECASE)
_REGRETS = expression(
    r"\b(?:yours\b|unfortunately|sadly|regret|sorry|afraid|therefore|accordingly|on\sthis\soccasion|this\stime|unsuccessful|decided|however)\b",
    re.IGNORECASE,
)
"""What stands around a refusal of the reader's."""
_ASKS = expression(r"\b(?:please|kindly|pls)\s(?!note\b|be\saware|remember|bear\b)\w", re.IGNORECASE)
_JOINED = expression(
    r"(?:[\s,;:()–—-]|\b(?:as|since|because|for|and|but|otherwise|note|that|any|all|our)(?=\W*\Z))+\Z", re.IGNORECASE
)
_MOST = 40  # sentences of a mail


def without_filters(sentences: Sequence[str]) -> tuple[str, ...]:
    """Given a mail's sentences, return them without those that only say whom the firm's filter sifts out, and beside
    these without those that say that such people learn no reasons.

    Where anything is said to the reader in the same sentence, or they are told with regret, they may be among them.
    """
    said = searched(sentences[:_MOST])
    rules = [at for at, text in enumerate(said) if _is_a_rule(text)] if any_may_stand((_RULE,), said) else []
    if not rules or any(
        _REGRETS.search(text) for at, text in enumerate(said) if at not in rules and not gives_no_reasons(text)
    ):
        return tuple(sentences)
    asked = {at: _asked_before(said[at]) for at in rules}
    kept = tuple(
        asked.get(at) or text
        for at, text in enumerate(sentences)
        if asked.get(at, text) and not (at < _MOST and gives_no_reasons(text))
    )
    return kept or tuple(sentences)


def _asked_before(text: str) -> str:
    """What a sentence asks of the reader before it tells the rule, "Please upload both; late forms are not read"; else
    nothing."""
    found = _RULE.search(text)
    before = _JOINED.sub("", text[: found.start()]) if found else ""
    return before if _ASKS.search(before) else ""


def _is_a_rule(text: str) -> bool:
    return _RULE.search(text) is not None and _YOU.search(text) is None
