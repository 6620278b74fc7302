"""Referees: whether those whom the reader named may be asked. That waits for the reader's answer."""

from __future__ import annotations

import re

from agent.classification.sentences.looked_for import looks_for
from agent.expressions import SEARCHED, expression

MAY_ASK_REFEREES = "may-ask-referees"
"""The signal of who would like to write to the reader's referees, and asks whether that is all right."""

_ASK_THEM = (
    r"(?:contact|approach|call|ring|phone|e-?mail|write\sto|speak\s(?:to|with)|talk\sto|reach\sout\sto|get\sin\stouch\swith|"
    r"take\sup|check|follow\sup(?:\swith)?)"
)
_ASKING_THEM = (
    r"(?:contacting|approaching|calling|ringing|phoning|e-?mailing|writing\sto|speaking\s(?:to|with)|talking\sto|"
    r"reaching\sout\sto|getting\sin\stouch\swith|taking\sup|checking|following\sup(?:\swith)?)"
)
_REFEREES = r"(?:(?:your|the|both|all|of|two|three|named|nominated|professional)\s){0,4}(?:referees?|references)\b"
_FINE = r"(?:comfortable|happy|ok(?:ay)?|content|fine|all\sright|alright|good|possible|acceptable|ready)"
_MAY_WE = expression(
    rf"\b(?:may|can|could|shall|should)\s(?:we|i)\s(?:(?:now|please|also|go\sahead\sand)\s)?{_ASK_THEM}\s{_REFEREES}"
    rf"|\b{_FINE}\s(?:for|with)\s(?:us|me)\s(?:to\s(?:now\s)?{_ASK_THEM}|{_ASKING_THEM})\s{_REFEREES}"
    rf"|\b{_FINE}\s(?:with\s(?:our|my)\s{_ASKING_THEM}|(?:if|that)\s(?:we|i)\s(?:now\s)?{_ASK_THEM}|to\s{_ASK_THEM})"
    rf"\s{_REFEREES}",
    re.IGNORECASE,
)
_ASKS = expression(r"\?|\b(?:let\s(?:me|us)\sknow|please\s(?:confirm|say|tell)|can\syou\sconfirm)\b", re.IGNORECASE)


@looks_for(_MAY_WE)
def asks_about_referees(text: str) -> bool:
    """Given a sentence, return whether it asks if the reader's referees may be written to: "May we contact your
    referees?"."""
    said = text[:SEARCHED]
    return _MAY_WE.search(said) is not None and _ASKS.search(said) is not None
