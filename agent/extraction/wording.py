"""How a mail is worded, apart from whom and what it is about: two mails made from one text have the same wording."""

from __future__ import annotations

import hashlib

from agent.expressions import WORD, expression
from agent.model.mail import Message

_LEAST_WORDS = 4  # a shorter line is a greeting, or a name
_NAMED = expression(r"(?<=[^\s.!?:])\s+[A-ZÀ-Þ]\w*")
"""A word with a capital within a sentence: a name, a month, a title."""


def wording(message: Message, company: str, role: str) -> str:
    """Given a message, its company and role, return what it has in common with another from the same text.

    It is "" where the message says too little. Numbers, names, dates, company and role are left out, and so are lines
    of fewer than four words.
    """
    about = [one for one in (company, role) if one]
    sentences = (_bare(sentence, about) for sentence in message.body.sentences)
    kept = sorted({sentence for sentence in sentences if sentence.count(" ") + 1 >= _LEAST_WORDS})
    return hashlib.sha256("\n".join(kept).encode("utf-8", "surrogatepass")).hexdigest()[:32] if kept else ""


def _bare(sentence: str, about: list[str]) -> str:
    for one in about:
        sentence = sentence.replace(one, " ")
    return " ".join(WORD.findall(_NAMED.sub(" ", sentence).casefold()))
