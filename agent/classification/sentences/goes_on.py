"""A refusal beside which the application goes on: it was moved to another vacancy, a colleague takes it over, or it is
only the form of the interview that they decided against."""

from __future__ import annotations

import re
from collections.abc import Sequence

from agent.expressions import SEARCHED, expression

_YOURS = (
    r"(?:you|it|your\s(?:\w+\s)?(?:application|candidacy|candidature|profile|file|papers|case))"
    r"(?:\s(?:over|across|straight|automatically))?"
)
_MOVED = expression(
    rf"\b(?:moved|transferred|carried|reassigned|switched|rolled|re-?entered|placed|put)\s{_YOURS}\s(?:over\s"
    rf"|across\s)?"
    r"(?:in)?to\s(?:the|a|our)?\s?(?P<where>[^.?!;]{1,60})"
    r"|\b(?:to|into|under)\swhich\s(?:we|i)(?:['’]ve|\shave)?\s(?:\w+\s)?(?:moved|transferred|carried|put)\b"
    rf"|\b{_YOURS}\s(?:has|have|was|is|will)\s(?:\w+\s){{0,3}}?(?:moved|transferred|carried|reassigned|switched"
    rf"|rolled)\s(?:over\s|across\s)?"
    r"(?:in)?to\s(?P<where2>[^.?!;]{1,60})"
    r"|\b(?:clos(?:ed|ing)|cancell?ed|withdrawn)\b[^.?!;]{0,40}?\b(?:and|but)\s(?:is\s|was\s|has\sbeen\s"
    r"|been\s)?(?:replaced|re-?opened|re-?posted|re-?issued"
    r"|re-?listed|re-?advertised)\b[^.?!;]{0,80}?\b(?:your|you)\b",
    re.IGNORECASE,
)
_CONSIDERED = expression(
    r"\b(?:we|they|i)(?:['’](?:re|m)|\s(?:are|am))\s(?:(?:now|instead|actually|rather|in\sfact)\s)?(?:considering"
    r"|looking\sat|thinking\sof|weighing)\s"
    r"you\s(?:for|as)\s(?:the|an?|our)\s",
    re.IGNORECASE,
)
_THE_CASE = (
    r"(?:it|this|things|(?:your|the)\s(?:\w+\s)?(?:application|candidacy|file|case|process|recruitment|search"
    r"|interviews?|correspondence))"
)
_TAKEN_OVER = expression(
    r"\b(?:(?-i:[A-Z]\w+)|colleague|successor)(?:['’]ll|\swill|\sis\sgoing\sto|\sis)\s(?:now\s|then\s|be\s)?"
    rf"(?:(?:continu(?:e|ing)|carry(?:ing)?\son)(?=\s?[.!;,]|\s?\Z|\swith\s{_THE_CASE}\b|\sfrom\s(?:here|now))"
    rf"|(?:see(?:ing)?\s(?:{_THE_CASE}|you)\sthrough|(?:tak(?:e|ing)\sover|pick(?:ing)?\sup|handl(?:e"
    rf"|ing))\s{_THE_CASE}\b"
    rf"|(?:tak(?:e|ing)|pick(?:ing)?)\s{_THE_CASE}\s(?:over|up)\b|tak(?:e|ing)\sover\sfrom\s(?:me|here)\b))"
    rf"|\b(?:takes\sover|picks\sup)\s{_THE_CASE}\b|\btakes\sover\sfrom\s(?:me|here)\b",
    re.IGNORECASE,
)
_THE_FORM = (
    r"(?:(?:interview|talk|test|trial)\s)?(?:formats?|panel|exercise|presentation|slides|task|trial\s(?:day|shift)"
    r"|venue|room|schedule|agenda|salary|pay"
    r"|dates?|software|second\s(?:reference|test|task))\b"
)
_OF_THE_FORM = expression(
    r"\b(?:(?:another|different|other)\s(?:direction|way)|not\s(?:to\s)?(?:proceed|go(?:ing)?\s(?:ahead|forward"
    r"|on)))\s(?:with|on|about|for|regarding)\s"
    rf"(?:the|a|our|your|that|any)\s{_THE_FORM}|\bdecided\sagainst\s(?:the|a|your|any)\s{_THE_FORM}",
    re.IGNORECASE,
)
_WRONG = expression(
    r"\b(?:she|he|they|i|we|hr|that|this|which)\s(?:was|were|is)\s(?:quite\s|simply\s)?(?:wrong(?!\sto\b)|mistaken"
    r"|not\s(?:true|so|correct)|untrue|incorrect)"
    r"(?=\s?[.,;!–—-]|\s?\Z)",
    re.IGNORECASE,
)
_TOOK_ELSE = expression(
    r"\byou(?:['’]ve|\shave)?\s(?:now\s|already\s|since\s)?(?:accepted|taken|found|got|started)\s(?:an?other"
    r"|an?\s(?:new|different))\s"
    r"(?:job|role|offer|position|post)\b",
    re.IGNORECASE,
)
_IF = expression(r"\b(?:if|unless|should|whether|until|in\scase)\b", re.IGNORECASE)
_KEPT = expression(
    r"\b(?:pool|community|network|database|archive|pipeline|list|on\sfile|files|future|bank|crm|trash|rejected"
    r"|unsuccessful|declined)\b",
    re.IGNORECASE,
)
"""Where those are kept who were refused."""


def goes_on_besides(sentences: Sequence[str]) -> bool:
    """Given the sentences of a mail that seems to refuse, return whether the application goes on: "The requisition was
    closed, and we've moved your application to R-202", "Bea will continue", "another direction with the format"."""
    said = [text[:SEARCHED] for text in sentences]
    return any(
        _is_moved(text) or any(one.search(text) for one in (_CONSIDERED, _TAKEN_OVER, _OF_THE_FORM, _WRONG))
        for text in said
    )


def _is_moved(text: str) -> bool:
    found = _MOVED.search(text)
    return found is not None and _KEPT.search(found["where"] or found["where2"] or "") is None


def took_something_else(sentences: Sequence[str]) -> bool:
    """Given the sentences of a mail that seems to refuse, return whether it notes that the reader took another job:
    "You've accepted another job, so we closed your file" refuses nobody."""
    said = [text[:SEARCHED] for text in sentences]
    return any(_TOOK_ELSE.search(text) is not None and _IF.search(text) is None for text in said)
