"""How a mail opens: with "Dear" or "Hi", and whether it calls its reader by title; never whom it calls."""

from __future__ import annotations

import re

from agent.expressions import expression
from agent.extraction.names.names import is_title
from agent.extraction.words.vocabulary import words
from agent.model.mail import Message, PersonClaim

_HEAD = 160  # characters in which a mail greets
_OPENING = expression(
    r"\A\s*(?P<word>dear|hi|hiya|hey|hello)\b,?[ ]+(?P<called>[^\W\d_][\w'’.\-]*)(?P<more>[ ]+[^\W\d_])?", re.IGNORECASE
)
_WORDS = {"dear": "Dear", "hello": "Hello"}  # who writes "hey" is greeted with "Hi"
_NOBODY = words(
    "sir sirs madam hiring team recruiter recruiters recruitment recruiting colleague colleagues all everyone "
    "everybody candidate applicant hr selection whom there folks ladies gentlemen talent people manager "
    "the committee careers"
)
_TITLED = r"(?P<title>(?:Mrs?|Ms|Miss|Mx|Dr|Prof|Professor)\.?)[ ](?:Dr\b\.?[ ])?"
_MOST = 20_000  # characters


def opening(message: Message) -> str:
    """Given a message, return how it greets its reader: "Dear", "Hi", "Hello", or with a title, "Dear Ms".

    Return "" where it greets nobody in particular, or nobody at all.
    """
    match = _OPENING.match(message.body.new[:_HEAD])
    if match is None or match["called"].casefold().rstrip(".") in _NOBODY:
        return ""
    word, called = _WORDS.get(match["word"].casefold(), "Hi"), match["called"]
    return f"{word} {called[:1].upper()}{called[1:]}" if match["more"] and is_title(called) else word


def is_formal(greeted: str) -> bool:
    """Given how a mail opens, return whether it calls its reader by title."""
    return " " in greeted


def called_by_title(claim: PersonClaim, text: str) -> str:
    """Given somebody whom a mail names, and its text, return the form with the title that stands before their name
    there: "Mr Thomas Rieger"; "" where none does."""
    if " " not in claim.name:
        return ""
    match = re.search(rf"\b{_TITLED}{re.escape(claim.name)}\b", text[:_MOST])
    return f"{match['title']} {claim.name}" if match else ""
