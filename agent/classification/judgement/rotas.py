"""Rotas: work that is handed out to whoever is on an agency's books ("Shifts next week: Mon 14th 5am-1pm ...").

Days and hours stand in such a mail as they do in a timetable of interviews, from the very consultant who arranges
those. So it counts only where shifts are what is offered, with their hours, and nothing in it speaks of hiring.
"""

from __future__ import annotations

import re

from agent.classification.sentences.findings import quote
from agent.expressions import expression
from agent.model.mail import Category, Classification, Evidence, Message

_LONGEST = 4000  # characters of a mail
_SHIFT = r"(?:[\w\-]+ ){0,2}?shifts?"
_WEEK = r"(?:(?:this|next|the)(?: coming)? (?:week|weekend|month|fortnight)(?:['’]s)?)"
_OFFERED = expression(
    r"\b(?:"
    r"(?:shifts?|cover)(?: (?:are|is|still|now|we have)){0,3} (?:available|going|free|open|unfilled|up for grabs)|"
    r"(?:shifts?|cover|days) (?:that )?(?:still |all )?"
    r"(?:needs?|needed|wanted|required|to (?:be )?(?:cover|fill|staff)(?:ed)?)|"
    r"(?:available|open|free|spare|extra|more|urgent|unfilled|outstanding|following|these|last[- ]minute|overtime) "
    rf"{_SHIFT}|"
    r"(?:cover|fill|work|do|pick up|take|want|fancy|free for|available for|up for) "
    rf"(?:an?|any|the|some|this|these|that|our|extra|another) {_SHIFT}|"
    rf"{_WEEK} (?:shifts|rota|roster)|"
    rf"(?:shifts|rota|roster)(?: list)?(?: for)? (?:{_WEEK}|tomorrow|tonight|today|w/c|week commencing)"
    r")\b",
    re.IGNORECASE,
)
_HIRES = expression(
    r"\b(?:interview\w*|trial|taster|audition\w*|assessment|shadow\w*|applicat\w+|apply\w*|applied|candidates?|"
    r"vacanc\w+|"
    r"positions?|meet(?:ing)?|chat|(?:come|pop|call|drop) (?:in|by|over|down|along)|offer(?:ed)? you|induction|"
    r"start date|(?:could|can) you start|contract|permanent|unfortunately|unsuccessful|congrat\w+|welcome\w*|"
    r"hir(?:e|ed|ing)|role|(?:got|have|get) the job)\b",
    re.IGNORECASE,
)
_CLOCK = r"\d{1,2}(?:[:.]\d\d)?\s?(?:[ap]\.?m\.?|hrs)?"
_HOURS = expression(
    r"\b(?:mon|tue|wed|thu|fri|sat|sun|tomorrow|tonight|today)[a-z]*\b[^\n]{0,25}?"
    rf"(?<![\d:./]){_CLOCK}\s?(?:-|–|—|to|till|until)\s?(?:{_CLOCK}(?![\d/])|late|close|finish)",
    re.IGNORECASE,
)


def handed_out(message: Message) -> Classification | None:
    """Given a message, return that it belongs to no application where it hands out shifts and does not hire as well;
    else None."""
    if message.invitations:
        return None
    text = f"{message.subject}\n{message.body.new[:_LONGEST]}"
    found = _OFFERED.search(" ".join(text.split()))
    if found is None or _HIRES.search(text) or not _HOURS.search(text):
        return None
    return Classification(Category.UNRELATED, 0.95, (Evidence(quote(found[0]), "shifts-handed-out"),))
