"""An agency's client that acts in a mail: "Larkin Produce want you in on Wednesday", "Brasher pulled the two openings".

A firm stands there as somebody may: "Petra Lind will see you on Tuesday". What shows the firm is its plural, a word
that no person's name has, what the mail calls theirs, or somebody else who is asked for.
"""

from __future__ import annotations

import re

from agent.extraction.domains import is_agency, is_trade
from agent.extraction.firm_words import LABELS_OF_FIRMS, NO_NAMES
from agent.extraction.names import clean_name
from agent.extraction.towns import is_town
from agent.extraction.vocabulary import OCCUPATIONS, ROLE_WORDS, words

_WILL = (
    r"(?:will|would|['’]d|can|wants?|likes?|has|have|is|are|was|were|asks?|asked|needs?|invites?|invited|going|also|now|"
    r"like|love|keen|happy|asking|to|be|been|and|really|very|still|just|too|both|so|quite|hoping|looking|interested)"
)
_DOES = (
    r"(?:tests?|trials?|sees?|meets?|interviews?|invites?|puts?|calls?|phones?|rings?|brings?|tests?|takes?|gets?|has|"
    r"have|offers?|asks?|wants?|needs?|seen|met|tested|interviewed|invited|asked|offered|wanted|picked|shortlisted|"
    r"seeing|meeting|testing|interviewing|inviting|having|offering|start|starting|hire|hiring|"
    r"(?:loved|liked|enjoyed|rated|remembered)(?:\s(?:meeting|seeing|talking\sto))?|"
    r"(?:impressed|taken|pleased|happy|delighted)\s(?:with|by)|keen\s(?:on|to\s(?:see|meet|interview|have)))"
)
_TO_YOU = rf"\s(?:{_WILL}\s){{0,9}}(?:to\s)?{_DOES}\s(?:to\s(?:{_DOES}\s)?)?you(?!['’]?r)\b"
_OF_A_POST = (
    r"\s(?:has\s|have\s|['’]ve\s|are\s|is\s|just\s|now\s){0,3}(?:pulled|closed|filled|frozen|cancelled|canceled|shelved|"
    r"scrapped|withdrawn|withdrew|pulling|closing|freezing|cancelling|canceling|re-?advertised)\s"
    r"(?:(?:the|that|this|both|all|their|its|of|two|three|\d)\s){0,3}"
    r"(?:roles?|posts?|positions?|openings?|vacanc(?:y|ies)|jobs?|spots?|seats?|reqs?|requisitions?|hiring)\b"
)
_FORWARD = (
    r"\b(?:put|putting|sent|submitted|represent(?:ed|ing)?)\s(?:you(?:r\s(?:cv|resume|details))?\s)(?:forward\s)?"
    r"(?:to|at|with)\s(?:the\s)?"
)
_PLURAL = r"\s(?:want|like|have|are|were|need|ask|invite)\b"
_THEIRS = re.compile(
    r"\b(?:they(?:['’](?:ve|re|ll|d))?|their\s(?:shop|yard|site|office|offices|place|plant|depot|works|kitchen|hq|ward|"
    r"school|store|lab|studio|showroom|warehouse|reception|premises|[a-z]+\s(?:office|site|plant)))\b",
    re.IGNORECASE,
)
_ONE_OF_THEM = re.compile(r"\b(?:he|she|him|his|hers?)\b", re.IGNORECASE)
_ASKED_FOR = re.compile(
    r"\b(?i:ask\s+for|report\s+to|meet(?:ing)?(?:\s+with)?|speak\s+(?:to|with))\s+(?P<who>[A-Z]\w+)"
)
_JOINED = re.compile(r"\s(?:and|&)\s")
_OF_A_HOUSE = words(
    """
    accounts admin central client clients control crew customer customers day desk dispatch floor front general head
    health hr human kitchen maintenance night occupational office operations payroll people personnel plant production
    reception recruitment resources safety security service services shift site staff stores support team the training
    transport warehouse workshop yard
    """
)
"""Words with which a house calls its own departments: "Front Desk will see you in"."""
_STATED = re.compile(
    r"\b(?i:(?:my|our)\s+client)(?:\s*[,:–-]|\s+(?:is|being|at|named|called))?\s+(?:M/[Ss]\.?\s+)?"
    r"(?P<name>[A-Z\d][\w'’&.\-]*(?:\s(?:(?:&|and|of|of the)\s)?[A-Z&][\w'’&\-]*){0,5})"
)
_LEAST_OF_A_RUN = 3  # words of a name that few people have


def stated_client(text: str) -> str:
    """Given an agency's mail, return the firm that it calls its client by name; "" where it names none, or several.

    "our client Marrow Retail for the first round": what follows in small letters is no more of the name.
    """
    found = {one["name"].rstrip(".,'’&- ") for one in _STATED.finditer(text)}
    names = [name for name in found if len(name) > 1 and not _is_no_client(name)]
    return names[0] if len(names) == 1 else ""


def _is_no_client(name: str) -> bool:
    parts = {part.casefold() for part in name.split()}
    role = not parts.isdisjoint(ROLE_WORDS) or not parts.isdisjoint(OCCUPATIONS)
    return role or parts <= NO_NAMES | LABELS_OF_FIRMS or is_town(name) or is_agency(name)


def acts(name: str, text: str) -> bool:
    """Given a name in an agency's mail, return whether it is a firm's that does there what an employer does."""
    said = re.escape(name).replace(r"\ ", r"\s+")
    if re.search(rf"\b{said}{_OF_A_POST}", text, re.IGNORECASE):
        return True
    forward = re.search(rf"{_FORWARD}{said}\b", text, re.IGNORECASE)
    acting = re.search(rf"(?<![\w’'])(?<!\band ){said}{_TO_YOU}", text, re.IGNORECASE)
    return bool(forward or acting) and _is_a_firms(name, said, text)


def _is_a_firms(name: str, said: str, text: str) -> bool:
    parts = name.split()
    if not name[:1].isupper() and not name[:1].isdigit():
        return False
    if _JOINED.search(name) and all(clean_name(half) for half in _JOINED.split(name)):
        return False  # "Dave Hurst and Kim Lee"
    if all(part.casefold() in _OF_A_HOUSE for part in parts):
        return False
    if not clean_name(name) or is_trade(parts[-1]) or re.search(rf"\b{said}{_PLURAL}", text, re.IGNORECASE):
        return True
    others = {found["who"] for found in _ASKED_FOR.finditer(text)} - set(parts)
    theirs = _THEIRS.search(text) is not None and not _ONE_OF_THEM.search(text)
    return len(parts) >= _LEAST_OF_A_RUN and (theirs or bool(others))
