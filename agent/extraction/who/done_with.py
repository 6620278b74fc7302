"""The words that lead on to whom one does something with: "an hour of system design with" Ana, "present it to" Ana.

What two do together at an interview has no end of names, so any will do but those of what nobody does with somebody.
A sentence comes to the expressions with one space between two words.
"""

from __future__ import annotations

import re

from agent.expressions import expression
from agent.extraction.words.vocabulary import any_word

_NOT_DONE = any_word(
    """
    account agreement application appointment background base bond care career cases charge client clients company
    competition complaint concern conflict connections contact contacts contract correspondence deal delay detail
    details difficulty employment everything experience experiences feedback file files firm fit history identity
    information internship issue issues job jobs journey letter licence line link list match mistake nothing number
    offer opening opportunity order partnership patience payment permission person placement place position post
    problem problems process profile project projects reference references relationship relationships response role
    salary someone somebody something spell status stint team tenure term terms time ticket touch vacancy visa week
    weeks word words work year years
    """
)
_VERBS = r"(?:is|are|was|were|be|been|will|has|have|had|can|comes?)"
_TALK = any_word(
    """
    behavioral behavioural call chat conversation critique debrief discussion dive interview lunch meeting panel
    presentation review round screen session sit-down talk visit walk-through walkthrough
    """
)
_THINGS = (
    rf"(?:(?!(?:with|from|that|which|who|if|because|when|once|until|for|to|at|and|{_VERBS})\b)[\w'’&/.\-]+ ){{0,7}}?"
)
_YOU = r"(?:\b[Yy]ou(?:['’](?:d|ll)| will| would)(?: then| both| first)? (?:be )?|\bto )"
DONE_WITH = expression(
    r"(?P<done>\b(?:[Aa]n?|[Tt]he|[Yy]our|[Oo]ur|[Oo]ne|[Tt]his|another|half|final|first|second|third|next|last|some|\d{1,3})"
    rf"[ \-]{_THINGS}(?:(?P<talk>{_TALK})|(?!(?:{_NOT_DONE}|{_VERBS})\b)[\w'’/&\-]+),? "
    r"(?:with|led by|run by|hosted by) |"
    rf"{_YOU}(?:present(?:ing)? {_THINGS}to|pair(?:ed|ing)?(?: up)? {_THINGS}with|shadow(?:ing)?|walk(?:ing)?) )"
    r"(?:both )?(?=[^.!?]{0,60}[^\W\d_a-zà-ÿ])"
)
"""What one does with somebody, or before them: "a 45 minute deep dive with", "you would present a case to".

A talk is had with people alone; a test may be one with a thing, "with SQL Server".
"""
NOT_THE_READERS = expression(
    r"(?:\b(?:I|we|he|she|they)(?:['’](?:ve|ll|d|m|re))?(?: (?:just|also|only|already|will|am|are|have|had))*"
    r" (?:had|has|have|having|need|needed|want|got|get|owe"
    r"|(?:(?:co-?)?own(?:ed)?|bought|opened|founded|started|set up|took over|taken over|inherited|built|farm)"
    r"(?: and \w+)?)|"
    r"\b(?:agree|check|clear|complete|confirm|discuss|leave|raise|review|settle|share|sort)(?:d|ed|ing|t)?(?: out)?)"
    r"\s*\Z",
    re.IGNORECASE,
)
"""What stands before what nobody does with the reader: "I had" a good talk with Ana, "confirm" the booking with Ana, "I
own" the practice with Ana."""
THEIR_HOUSE = expression(
    r"\b(?:I|we)(?:['’]ve| have|['’]m| am|['’]re| are)? (?:run|ran|keep|kept|managed?|lead|led|look(?:ed)? after|"
    r"(?:liv|stay|rent|shar|work)(?:e|ed|ing)?"
    r"(?: (?:above|over|at|in|on|near|behind|beside|opposite|next (?:door )?to))?)"
    r"\s*\Z",
    re.IGNORECASE,
)
"""What stands before the house that two keep, or live in: "I run" the bakery with Ana, "I live over" it with Ana."""
