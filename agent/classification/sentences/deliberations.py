"""Those who need time before they decide: "give us a few days to talk it over".

After an interview that is an answer, however kind the rest of it is; before one, who receives papers says so, too.
"""

from __future__ import annotations

import re

from agent.classification.sentences.looked_for import looks_for
from agent.expressions import SEARCHED, expression

DELIBERATES = "deliberates"
"""The signal of it."""

SLEEPS_ON_IT = "sleeps-on-it"
"""The signal of who sleeps on it first: whom they ring then hears what they decided, and is not interviewed."""

DIVIDED = "not-of-one-mind"
"""The signal of those of whom some have said yes, and some have not."""

_WHO = (
    r"(?:we|i|they|(?:the|our|my)\s(?:\w+\s)?(?:team|panel|committee|board|group|partners?|owners?|managers?|directors?"
    r"|interviewers|doctors|governors|trustees|head|boss))(?:['’](?:ll|d|re|ve|m))?"
)
_ALSO = (
    r"(?:(?:now|still|just|first|all|both|also|then|really|will|shall|would|are|am|is|going\sto|have\sto"
    r"|only|do)\s){0,4}"
)
_TIME = (
    r"(?:time|(?:some|more|the|a\s(?:bit|little)(?:\s(?:of|more))?|a\sbit\smore)\s(?:more\s)?time|(?:a|another)\s(?:few|couple\sof)\s(?:more\s)?"
    r"(?:days?|weeks?)|a\s(?:day|week)(?:\sor\s(?:two|so))?|(?:until|till)\s(?:the\s)?(?:\w+\s)?\w+)"
)
_THINK = (
    r"(?:think|reflect|deliberate|decide|make\s(?:up\sour|a|the|our)\s|consider|confer|mull|weigh|discuss|debrief|regroup|review|digest"
    r"|compare|talk\s(?:it|this|that|things|everything|to\seach|among\w*|about\sit)|go\s(?:over|through)|sleep\son|chew|put\sour\sheads)"
)
_ALL_OF_IT = (
    r"(?:everything|it\sall|all\s(?:of\s)?(?:the\s|our\s)?(?:candidates|applicants|interviews?|conversations|options|feedback|it)|(?:the|our|all)\s"
    r"(?:candidates|applicants|interviews|conversations|notes|options|feedback)|what\s(?:we|i)(?:['’]ve|\shave)?\s(?:heard|seen)"
    r"|(?:it|this|things)?\s?(?:as\sa\s(?:team|group|panel|family)|together|internally|between\sus|among(?:st)?\s(?:us|ourselves))|notes)"
)
_BOSS = (
    r"(?:the|my|our)\s(?:(?:business|other|co-?|general|head|area|senior)\s?)?(?:owners?|boss(?:es)?|gaffer|partners?|directors?|managers?"
    r"|governors|board|trustees|committee|team|others|chef|head|principal|foreman|wife|husband|brother|sister|dad|mum)"
)
_SOON = (
    r"(?:first|later|tonight|today|tomorrow|this\s(?:afternoon|evening|week)|next\sweek"
    r"|(?:on\s)?(?:mon|tues|wednes|thurs|fri|satur|sun)day)"
)
_TAKES_TIME = expression(
    rf"\b{_WHO}\s{_ALSO}(?:need|want|like|have|take|taking|use)\s(?:to\s(?:take|have)\s)?(?:just\s)?{_TIME}\s(?:to|before\s(?:we|i))\s(?:\w+\s)?{_THINK}"
    rf"|\b(?:give|allow|grant|let)\s(?:us|me|them)\s(?:both\s|all\s|please\s|have\s)?{_TIME}\sto\s(?:\w+\s)?{_THINK}"
    rf"|\b{_WHO}\s{_ALSO}(?:need|want|like|(?:are|am|is)?\s?going|must|mean)\s(?:to\s)?take\s(?:our|my|their)\stime\b"
    rf"|\b{_WHO}\s{_ALSO}(?:need|have|has|want|going|must|got)\sto\s(?:\w+\s)?(?:{_THINK}|sit\sdown)[^.?!;]{{0,30}}?\b{_ALL_OF_IT}(?=\W|\Z)"
    rf"|\b{_WHO}\s(?:\w+\s)?(?:will|shall)?\s?(?:now\s|then\s|all\s)?{_THINK}\s(?:\w+\s)?{_ALL_OF_IT}[^.?!;]{{0,20}}?\b(?:and|then|before)\b[^.?!;]{{0,30}}?"
    r"\b(?:back|in\stouch|let\syou\sknow|decide|decision)\b"
    r"|\b(?:having|have|got|getting)\s(?:to\shave\s)?a\s(?:quick\s)?(?:chat|word|talk|natter|sit[-\s]?down|catch[-\s]?up)\swith\s"
    rf"{_BOSS}\s{_SOON}\b(?!\sabout\s(?!it\b|you\b|this|that|every))"
    rf"|\b(?:speaking|talking|chatting)\s(?:to|with)\s{_BOSS}\s{_SOON}\b(?!\sabout\s(?!it\b|you\b|this|that|every))",
    re.IGNORECASE,
)
_WHOEVER = (
    r"(?:we|i|they|he|she|(?:the|our|my)\s(?:\w+\s){1,3}?"
    r"|(?:(?:Mr|Mrs|Ms|Miss|Dr|Prof(?:essor)?)\.?\s)?(?!you\b)[A-Z][\w'’-]+\s)"
)
_WHEN = (
    r"(?:over\s(?:the\s)?(?:weekend|half[-\s]term|holidays?|break|next\s\w+|easter|christmas)|at\s(?:the\s)?(?:weekend|end\sof)"
    r"|(?:on|by|before|after|around)\s(?:the\s)?(?:\w+\s)?(?:mon|tue|wed|thu|fri|sat|sun|weekend|half[-\s]term|\d|next|easter|christmas|meeting)"
    r"|this\s(?:week|evening|afternoon|weekend)|next\s(?:week|month|mon|tue|wed|thu|fri)|tomorrow|tonight|later\s(?:this|today|in)"
    r"|(?:in|within)\s(?:the\s)?(?:next|a|\d|few|coming|early|mid|late|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))"
)
_DECIDES_THEN = expression(
    rf"\b{_WHOEVER}\s?(?:['’]ll|will|shall|(?:hope|expect|aim|plan|intend|mean)s?\sto"
    r"|(?:is|are|am|['’]s|['’]re|['’]m)\s(?:going|due|hoping)\sto|should)\s"
    r"(?:(?:now|then|all|both|also|be\sable\sto)\s)?(?:be\s)?(?:decid(?:e|ing)|mak(?:e|ing)\s(?:up\s)?(?:an?|her|his|their|our|my|the)\s(?:final\s)?"
    rf"(?:decision|choice|minds?))\s{_WHEN}"
    r"|\b(?:nothing|no\sdecision|no\schoice)\s(?:will|can|is\sgoing\sto)\s(?:now\s)?be\s(?:decided|made|settled|agreed)\s"
    rf"(?:{_WHEN}|until|till|yet|for\s)",
    re.IGNORECASE,
)
_WHOM_TO_SEE = expression(
    r"\b(?:interview(?!ed)\w*|short-?list\w*|invite|whether\sto\s(?:see|meet)|next\s(?:stage|round|steps?)|second\s(?:stage|round))\b",
    re.IGNORECASE,
)
"""What is decided before an interview."""
_OF_SOMETHING_ELSE = expression(
    r"\?|\bwith\syou\b|\byou(?:['’](?:d|ll|re)|\swould|\swill|\sare)?\s(?:be\s)?(?:having|have|speaking|talking|chatting)\b|\byour\s(?:\w+\s)?(?:start|contract|offer|salary|terms|notice|availability|package|pay|hours|cv|r[eé]sum[eé]"
    r"|application|documents?|papers|portfolio)\b|\bthe\s(?:contract|offer|terms|salary|paperwork|applications|details|next\ssteps?|r[eé]sum[eé]s|cvs|quotes?|budget|programme)\b"
    r"|\b(?:calendars?|diar(?:y|ies)|schedules?|dates?|rooms?|times?\sthat)\b"
    r"|\b(?:if|unless|would\slike\syou|you\s(?:need|want|have)|take\syour\stime|sorry|regret|unfortunately|afraid)\b",
    re.IGNORECASE,
)
"""What is to be talked over beside the decision, and with whom."""


@looks_for(_TAKES_TIME, _DECIDES_THEN)
def deliberates(text: str) -> bool:
    """Given a sentence, return whether it says that they need time before they decide: "give us a few days to talk it
    over", "we'll compare notes as a team and come back to you", "She'll make her decision over the weekend"."""
    short = text[:SEARCHED]
    if _OF_SOMETHING_ELSE.search(short) is not None:
        return False
    then = _DECIDES_THEN.search(short) is not None and _WHOM_TO_SEE.search(short) is None
    return then or _TAKES_TIME.search(short) is not None


_SLEEPS = expression(
    r"(?<!\byou)(?:\A|\s)(?:(?:wants?|likes?|needs?|going|has|have)\sto|['’]?ll|will|let\s(?:me|us|him|her|them))\s(?:\w+\s)?sleep\son\s(?:it|this|that|things)\b"
    r"|\b(?:is|are|am|['’]s|['’]m|['’]re)\s(?:still\s|just\s)?sleeping\son\s(?:it|this|that|things)\b",
    re.IGNORECASE,
)
_READER_SLEEPS = expression(
    r"\byou(?:['’](?:ll|d|re)|\s(?:may|might|will|would|should|can|are|are\sstill))?\s[^.?!,;]{0,20}\bsleep",
    re.IGNORECASE,
)


@looks_for(_SLEEPS)
def sleeps_on_it(text: str) -> bool:
    """Given a sentence, return whether they sleep on it before they decide: "My father wants to sleep on it"."""
    short = text[:SEARCHED]
    if _SLEEPS.search(short) is None or _READER_SLEEPS.search(short):
        return False
    return _OF_SOMETHING_ELSE.search(short) is None


_FOR = r"(?:(?:a|one|two|three|big|clear|firm|definite)\s){0,2}(?:yes(?:es)?|aye|thumbs[-\s]up|vote\sfor)"
_NOT_FOR = (
    r"(?:(?:a|one|two|the)\s)?(?:\w+\s)?(?:maybe|perhaps|no\b|not\s(?:yet|sure)|don['’]t\sknow|undecided|hmm+|abstention|question\smark"
    r"|thumbs[-\s]down)"
)
_OPPOSED = expression(
    rf"\b{_FOR}\sfrom\s[^.?!;]{{1,40}}?\b{_NOT_FOR}\sfrom\b|\b{_NOT_FOR}\sfrom\s[^.?!;]{{1,40}}?\b{_FOR}\sfrom\b"
    r"|\b(?:one|two|three|four|five|half)\s(?:of\sus\s)?(?:(?:is|are|was|were)\s)?(?:for(?:\syou)?|in\sfavou?r),?\s"
    r"(?:and\s|but\s|with\s)?(?:one|two|three|four|half|the\s(?:rest|others?))\s(?:of\sus\s)?(?:(?:is|are|was|were)\s)?(?:against|not|unsure|undecided)\b"
    r"|\b(?:we(?:['’]re|\sare)|(?:the\s(?:panel|board|team|committee|partners|owners)(?:['’]s|\sis|\sare|\swas|\swere)))\s(?:still\s)?"
    r"(?:evenly\s|a\sbit\s|rather\s|completely\s)?(?:split|divided|torn)\b(?!\s(?:into|across|over\s(?:two|three)|between\s(?:two|three|the|our|\w+\sand)))",
    re.IGNORECASE,
)
_IN_THE_END = expression(
    r"\b(?:in\sthe\send|eventually|finally|at\slast|ultimately|but\sthen)\b[^.?!;]{0,40}?\b(?:went|gone|chose|chosen|picked|decided"
    r"|gave|given|fell|came\sdown|plumped|settled|voted|outvoted|won)\b",
    re.IGNORECASE,
)
"""How it ended that they were not of one mind: "and in the end the nod went to a teacher from Eastview"."""
_OPENS_WITH_IF = expression(r"\W*(?:if|unless|when|once|should)\b", re.IGNORECASE)


@looks_for(_OPPOSED)
def is_divided(text: str) -> bool:
    """Given a sentence, return whether it says that those who decide are not of one mind: "a yes from me, a yes from
    Kate, and a maybe from Rob", "two of us for, one against"."""
    found = _OPPOSED.search(text[:SEARCHED])
    over = found is not None and _IN_THE_END.search(text[:SEARCHED], found.end()) is not None
    return found is not None and not over and _OPENS_WITH_IF.match(text) is None
