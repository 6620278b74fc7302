"""What belongs to a title that what finds it leaves out: the step "I", the field of a lecturer's chair, and the
"Application" of those who build, sell or mind them."""

from __future__ import annotations

import re

from agent.expressions import expression
from agent.extraction.towns import is_town
from agent.extraction.vocabulary import words
from agent.model.mail import Message

_STEP = expression(r"\sI(?=\s*(?:[,.;:)(\n|–—-]|\Z)|\s+(?:at|with|role|position|job|opening|vacancy|post|interview)\b)")
_CHAIRS = words("lecturer professor fellow lectureship professorship fellowship chair reader instructor postdoc")
_FIELD = expression(r"\s(?:in|of)\s(?P<field>[A-Z][\w&-]+(?:,?\s(?:(?:and|of|the|&)\s){0,2}[A-Z][\w-]+){0,5})")
_WITH_APPLICATIONS = words(
    "administrator architect chemist designer developer development engineer engineering operations owner packager "
    "programmer scientist security services specialist support technician tester"
)
_APPLICATION = expression(r"(?<![\w'’])(?P<field>(?:[A-Z][\w&/-]+\s){0,2}Application)\s\Z")
_IN_HAND = words("a an dear for hello hi job my new on online open our re the this to update your")
"""Before an application that somebody has sent: "Your Application"."""
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
        if title.split()[0].casefold() in _WITH_APPLICATIONS and (whole := _of_applications(title, text[:at])):
            return whole
        if _STEP.match(text, at + len(title)):
            return f"{title} I"
        field = _FIELD.match(text, at + len(title)) if title.split()[-1].casefold() in _CHAIRS else None
        if field and not is_town(field["field"]) and not re.search(r"\bUniversity\b|\bCollege\b", field["field"]):
            return f"{title}{field[0]}"
    return title


def _of_applications(title: str, before: str) -> str:
    """The title with the field that leads to it: "Clinical Application Specialist"; "" where an application is meant
    that somebody has sent."""
    field = _APPLICATION.search(before[-80:])
    if field is None or not _IN_HAND.isdisjoint(field["field"].casefold().split()):
        return ""
    word = re.search(r"([\w'’]+)\s\Z", before[: len(before) - len(field[0])])
    return "" if word and word[1].casefold() in _IN_HAND else f"{field['field']} {title}"
