"""Another meeting beside one that is set: what asks for one reads much like what moves the one that is set."""

from __future__ import annotations

import re
from collections.abc import Mapping

from agent.classification.judgement.events import MOVED
from agent.classification.senders.known import Known
from agent.classification.sentences.findings import Findings
from agent.classification.tagging.tags import OF_A_TIME_BEFORE, Tag
from agent.expressions import expression
from agent.model.mail import Category

_NEW_MEETING = expression(
    r"(?<!\b(?:it|to|as|be|by|me|us|of) )\b(?:an?|another|one\s+more)\s+"
    r"(?:(?!different|later|earlier|new)[\w-]+\s+){0,3}?"
    r"(?:call|chat|interview|meeting|conversation|zoom|catch-?up|coffee|visit|tour|talk)\b",
    re.IGNORECASE,
)
"""A meeting that is heard of for the first time: one that was told of before is "the" or "our", and is made "it"."""
_NEW_PERSON = expression(
    r"\b(?i:(?:besides|in\s+addition\s+to|as\s+well\s+as|on\s+top\s+of)\s)|"
    r"\b(?i:(?:also|additionally)\s+(?:meet|see|speak|talk|chat)|meet|speak|talk|chat)\s+(?i:(?:to"
    r"|with)\s+)?(?i:our\b|some\s+of\b|"
    r"my\s+(?:business\s+|new\s+|other\s+)?(?:partner|colleague|co-?founder|boss|manager|deputy|director|head"
    r"|brother|sister"
    r"|wife|husband|son|daughter|assistant)\b|"
    r"(?-i:(?!(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\b)[A-Z][a-z]+))"
)
"""Somebody whom the reader is to meet: who only moves a meeting need not say with whom it is."""
_ONCE_MORE = expression(
    r"\b(?:(?:come|pop|drop|call|stop|swing)\s+(?:back\s+)?(?:in|over|by|down|up|round|along)\s+(?:\w+\s+)?again|"
    r"come\s+back\s+(?:in|over|to\s+(?:see|meet))|(?:meet|see|talk\s+to|speak\s+to)\s+(?:you|us|me)\s+again|meet\s+again)\b",
    re.IGNORECASE,
)
"""A meeting that follows one which was held: "Could you come in again on Thursday?"."""
_BESIDE_A_TIME = expression(
    r"\b(?:suits?|works?|for|do)\s+(?:you|u|ye)\s+(?:too|as\s+well|better|either)\b", re.IGNORECASE
)
"""What is asked of a time beside another one: "Would Friday suit you too?"."""
_TALKED_OVER = expression(
    r"\b(?i:present|walk|talk|take|show|defend)(?:ing)?\b[^.!?]{0,70}?\b(?:to|with|through)\s+(?:the\s+(?:team|panel|group"
    r"|board)\b|us\b|our\b|me\b|[A-Z])|"
    r"\b(?i:review|debrief|walk-?through|presentation|read-?out|critique)\b[^.!?]{0,50}?\bwith\s|"
    r"\b(?i:we|you)(?:['’]ll|\s+will|\s+would)?\s+(?:go|walk|talk)\s+(?:through|over)\s+(?:it|your)\b"
)
"""What is done with a task where people meet over it: "You would present your case study to Dana"."""
_MAY_MOVE = 0.1
"""The share of a change from which on who seems to invite may move what is set: "Would Thursday suit you too?"."""

_FANCY = expression(r"\bfancy\s(?:an?|some|going|doing|grabbing)\b", re.IGNORECASE)
"""How friends ask one another out."""


def is_another(findings: Findings) -> bool:
    """Given what was found, return whether a question asks for one more meeting, of which nothing was said before."""
    told = any(
        _NEW_MEETING.search(one) or _NEW_PERSON.search(one) or _ONCE_MORE.search(one) for one in _questions(findings)
    )
    return told and not _speaks_of_before(findings)


def may_move(likely: Mapping[Category, float], findings: Findings) -> bool:
    """Given how likely each category is of a mail that seems to invite, return whether it may ask for another time
    instead."""
    asked = any(_BESIDE_A_TIME.search(one) for one in _questions(findings))
    moves = asked or likely[Category.INTERVIEW_CHANGE] > _MAY_MOVE * sum(likely.values())
    return moves and not is_another(findings)


def asks_out_to(findings: Findings) -> bool:
    """Given what was found in a mail, return whether it only asks the reader out, and speaks of no time before: "Fancy
    a coffee on Tuesday, say 10?"."""
    return any(map(_FANCY.search, findings.sentences)) and not _speaks_of_before(findings)


def may_be_private(known: Known, findings: Findings) -> bool:
    """Given what was found in a mail that seems to change an interview, return whether it may be about something
    private: it is in no thread of an application, comes from somebody of one who does not write from its firm, and
    speaks of no time that was set before.

    Somebody who passed the user's name on may write so about a dinner: "Are you coming on Saturday at 5?".
    """
    of_house = known.thread_known or known.house_known or known.number_known
    return known.sender_known and not of_house and not _speaks_of_before(findings)


def meets_over_a_task(findings: Findings) -> bool:
    """Given what was found in a mail about a task, return whether people are to meet over it."""
    return any(_TALKED_OVER.search(one) for one in findings.sentences)


def _questions(findings: Findings) -> list[str]:
    return [sentence for sentence in findings.sentences if sentence.rstrip().endswith("?")]


def _speaks_of_before(findings: Findings) -> bool:
    return findings.has(*MOVED) or bool(findings.tags & (OF_A_TIME_BEFORE | {Tag.REGRET}))
