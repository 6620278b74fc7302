"""What an agency writes once it has handed on the user's papers to a client: a receipt, of which nothing is decided."""

from __future__ import annotations

import re
from collections.abc import Iterable

from agent.expressions import expression

_PAPERS = r"(?:cv|résumé|resume|details|profile|application|information|papers)"
_HANDED_ON = expression(
    r"\b(?:(?:i|we)(?:['’]ve|\s+have)|have)\s+(?:(?:just|now|also|already|today|since)\s+){0,2}"
    r"(?:put\s+(?:you|your\s+(?:name|" + _PAPERS + r"))\s+(?:forward|in)\b"
    r"|submitted\s+(?:you|your\s+" + _PAPERS + r")\b"
    r"|(?:sent|passed|forwarded|emailed|shared)\s+your\s+"
    + _PAPERS
    + r"\s+(?:(?:across|over|on|through|along)\s+)?(?:to|with)\b)"
    r"|\byour\s+"
    + _PAPERS
    + r"\s+(?:is\s+now\s+with|has\s+(?:now\s+|just\s+)?(?:gone|been\s+(?:sent|submitted|put|passed|forwarded))"
    r"\s+(?:(?:across|over|on|in|through|forward)\s+)?(?:to|with|for))\b"
    r"|\byou(?:['’]ve|\s+have)\s+(?:now\s+|just\s+)?been\s+(?:put\s+forward|submitted)\s+(?:for|to)\b",
    re.IGNORECASE,
)
"""That the agency did so just now: "I've put you forward for", "your CV has gone across to"."""

_ONLY_IF = expression(
    r"\b(?:if|once|when|after|before|until|unless|would|could|but|however|although|unfortunately|sadly|not|sent\s+back|"
    r"last\s+(?:week|month)|weeks?\s+ago)\b|n['’]t\b|\?\s*\Z",
    re.IGNORECASE,
)
_MOST = 12  # sentences


def has_handed_on(sentences: Iterable[str]) -> bool:
    """Given the sentences of a mail, return whether one says that its writer has handed on the reader's papers."""
    return any(_HANDED_ON.search(said) and not _ONLY_IF.search(said) for said in list(sentences)[:_MOST])
