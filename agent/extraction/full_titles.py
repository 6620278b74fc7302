"""What a title goes on with that what finds it leaves out: the step "I", and the field of a lecturer's chair."""

from __future__ import annotations

import re

from agent.expressions import expression
from agent.extraction.towns import is_town
from agent.extraction.vocabulary import words
from agent.model.mail import Message

_STEP = expression(r"\sI(?=\s*(?:[,.;:)(\n|–—-]|\Z)|\s+(?:at|with|role|position|job|opening|vacancy|post|interview)\b)")
_CHAIRS = words("lecturer professor fellow lectureship professorship fellowship chair reader instructor postdoc")
_FIELD = expression(r"\s(?:in|of)\s(?P<field>[A-Z][\w&-]+(?:,?\s(?:(?:and|of|the|&)\s){0,2}[A-Z][\w-]+){0,5})")
_LONGEST = 5000


def in_full(title: str, message: Message) -> str:
    """Given a title and its mail, return it with what belongs to it there: "Research Associate I", "Lecturer in
    Applied Linguistics"."""
    if not title:
        return title
    for text in (message.subject, message.body.new[:_LONGEST]):
        at = text.find(title)
        if at < 0:
            continue
        if _STEP.match(text, at + len(title)):
            return f"{title} I"
        field = _FIELD.match(text, at + len(title)) if title.split()[-1].casefold() in _CHAIRS else None
        if field and not is_town(field["field"]) and not re.search(r"\bUniversity\b|\bCollege\b", field["field"]):
            return f"{title}{field[0]}"
    return title
