"""Mails that plainly ask the reader to an interview of theirs for work, or say when it is."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from agent.classification.judgement.trades import HEARD_OR_READ, is_of_another_trade
from agent.classification.senders.employers import reader_hires
from agent.classification.sentences.findings import OTHER_LIFE, Findings
from agent.classification.sentences.hours import INTERVIEW_FOR_A_POST, asks_of_days
from agent.classification.sentences.standing_hours import READER_HIRES, tells_interview_days
from agent.classification.tagging.tags import Tag
from agent.classification.tagging.words import tagged
from agent.expressions import SEARCHED, expression
from agent.model.mail import Message

_YOU = expression(r"\byou(?:r|['’](?:ve|re|ll|d))?\b", re.IGNORECASE)
_A_FURTHER_ONE = expression(
    r"\b(?:first|second|third|final|next|follow-?up|further)\s(?:\w+\s)?interview\s(?:with|at)\s(?:me|us|our|my|the)\b",
    re.IGNORECASE,
)
"""Whose it is where nobody else is named: "I'd like to set up a second interview with our director"."""
_NAME = expression(r"(?<=\s)[A-Z][\w&'’-]*(?:\s(?:of\s|and\s|&\s)?[A-Z][\w&'’-]*){1,6}")
"""What is called by several words in capitals: a clinic or a school that hires, and not one that one goes to."""
_ROUND = expression(
    r"\b(?:L[1-4]|HR|managerial|client)[\s-](?:technical\s|level\s)?(?:round|discussion|interview)\b(?!\s(?:table|paper|point)s?)",
    re.IGNORECASE,
)
"""How one calls a round in India: nothing but interviews for work goes by such names."""
_HOLDS_IT = expression(
    r"\b(?:tak(?:e|ing)|conduct\w*|panel\w*|candidates?|candidate['’]s|interviewer)\b", re.IGNORECASE
)
"""What only somebody is asked who holds such a round."""
_UNSETTLED = frozenset({Tag.CONDITION, Tag.UNTIL, Tag.HEARSAY, Tag.FARED, Tag.HOW_WENT, Tag.OTHER})
"""What makes it one that may come, or that somebody else holds or asks after."""
_OF_A_POST = frozenset({Tag.ROLE, Tag.TITLE})
_ELSE = expression(
    r"\b(?:visas?|embassy|consul(?:s|ates?|ar)?|immigration|naturali[sz]\w+|asylum|police|detective|constable|witness|tribunal|court|"
    r"disciplinary|investigat\w+|grievance|exit\sinterview|appraisal|loan|mortgage|tenan\w+|lettings|adopt\w*|foster\w*|"
    r"volunteer\w*)\b"
    r"|\b(?:m\.?b\.?a|ph\.?d|master['’]?s|degree|graduate|undergraduate|doctoral)\s(?:program(?:me)?|course|admissions?)\b"
    r"|\b(?:admissions?|scholarships?|bursary)\b",
    re.IGNORECASE,
)
"""What else people are interviewed for: to be let in, lent to, or asked what they did."""


def is_asked_to_interview(message: Message, findings: Findings, *, signed: bool) -> bool:
    """Given a mail to its reader by name, and whether it is signed for a firm, return whether it speaks of an interview
    of theirs, and of nothing but work for which one is interviewed.

    Where nobody signs for a firm, it must name the post as well. Where it invites to an interview for a post, it may be
    held in a school or a shop.
    """
    if findings.language != "en" or is_of_another_trade(message, findings):
        return False
    said = (message.subject, *findings.sentences)
    theirs = [line for text, line in zip(said, findings.lines, strict=True) if _is_theirs(text, line)]
    theirs += [findings.lines[at] for at in _asks_of_their_days(said)]
    for_a_post = findings.has(INTERVIEW_FOR_A_POST)
    rounds = any(map(_is_a_round, findings.sentences)) and not any(_HOLDS_IT.search(text[:SEARCHED]) for text in said)
    if not (theirs or for_a_post or rounds) or not (
        signed or rounds or any(not _OF_A_POST.isdisjoint(line) for line in (findings.lines[0], *theirs))
    ):
        return False
    if any(
        HEARD_OR_READ.search(text[:SEARCHED])
        or _ELSE.search(text[:SEARCHED])
        or (not for_a_post and _is_of_other_life(text, line))
        for text, line in zip(said, findings.lines, strict=True)
    ):
        return False
    return not (reader_hires(message.subject, findings.sentences) or any(map(READER_HIRES.search, said)))


def _is_a_round(text: str) -> bool:
    """Whether a sentence speaks to the reader of such a round."""
    said = text[:SEARCHED]
    return _ROUND.search(said) is not None and _YOU.search(said) is not None


def _is_theirs(text: str, line: str) -> bool:
    """Whether a sentence speaks to the reader of an interview that is asked for, or set."""
    said = text[:SEARCHED]
    told = _YOU.search(said) is not None or _A_FURTHER_ONE.search(said) is not None
    return told and Tag.INTERVIEW in line and _UNSETTLED.isdisjoint(line)


def _asks_of_their_days(said: Sequence[str]) -> Iterator[int]:
    """Which sentence tells on which day they interview, and the reader is asked behind it, or in it, which hour of it
    would do."""
    for at, text in enumerate(said):
        if tells_interview_days(text[:SEARCHED]) and asks_of_days(said[at : at + 2]):
            yield at


def _is_of_other_life(text: str, line: str) -> bool:
    """Whether a sentence has a word of shops, offices or families, that is no part of a name."""
    return not OTHER_LIFE.isdisjoint(line) and not OTHER_LIFE.isdisjoint(tagged(_NAME.sub("", text)))
