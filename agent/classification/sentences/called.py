"""Mails that say who was called to an interview, and that the reader was not: "those who were called come on Monday,
and you are not among them"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from agent.classification.sentences.looked_for import looks_for
from agent.expressions import expression, searched

NOT_CALLED = "not-among-the-called"
"""The signal of those who were asked to come, of whom the reader is none: a refusal, whatever is told of the day."""

_NEAR = 2  # sentences behind those who were called, in which the reader is left out

_PEOPLE = r"(?:candidates?|applicants?|those|people|persons|everyone|everybody|names|all)"
_CALLED = expression(
    rf"\b{_PEOPLE}\b[^.?!]{{0,50}}?\b(?:called|invited|short-?listed|selected|chosen|(?:going|put|taken)\s(?:forward|through)|successful)\b"
    rf"|\b(?:called|invited|contacted|short-?listed|selected|chosen)\s(?:\w+\s){{0,2}}?{_PEOPLE}\b",
    re.IGNORECASE,
)
_LEFT_OUT = expression(
    r"\b(?:your\s(?:name|number|application)|yours|you)(?:\s(?:applied|entered)\s(?:but|and))?"
    r"(?:\s(?:is|are|was|were)|['’](?:s|re))?\s?(?:not|n['’]t|unfortunately\snot)\s(?:one\sof|among(?:st)?|on|in|included\s(?:in|among))\s"
    r"(?:it|them|those|that\s(?:list|group|number)|the\s(?:list|short-?list)|this\s(?:list|occasion))\b",
    re.IGNORECASE,
)
_MAY_BE = expression(r"\b(?:if|unless|should|whether|until|will|would|may|might)\b|\?", re.IGNORECASE)


@looks_for(_LEFT_OUT)
def is_not_called(sentences: Sequence[str]) -> int | None:
    """Given the sentences of a mail, return which one tells the reader that they are not among those who were called to
    an interview, or None: "Those who were called come on Monday. You are not among them"."""
    said = searched(sentences)
    for at, text in enumerate(said):
        found = _LEFT_OUT.search(text)
        if found is None or _MAY_BE.search(text[: found.end()]):
            continue
        if any(map(_CALLED.search, said[max(0, at - _NEAR) : at + 1])):
            return at
    return None
