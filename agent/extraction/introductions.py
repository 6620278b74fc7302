"""Introductions: whom a text says the user will meet ("you'll meet with Priya Nair and Tom Weber, Staff Engineer")."""

from __future__ import annotations

import re

from agent.extraction.names import clean_name, same_name, titled
from agent.extraction.signatures import HIRING_MANAGER, JOB_TITLE, part_of
from agent.model.mail import Part, PersonClaim

_WORD = r"(?:(?:Dr|Prof|Mr|Mrs|Ms)\.[ \t]+|(?:Frau|Herr)[ \t]+)?(?:[A-Z]\.|[^\W\d_a-zà-ÿ][\w'’\-]{0,30})"
_FULL = (
    rf"{_WORD}(?:[ \t]+(?:(?:de|da|van|von|der|den|di|la|del|bin|al)[ \t]+){{0,2}}"
    r"[^\W\d_a-zà-ÿ][\w'’\-]{0,30}){0,3}"
)
_TITLE = (
    r"(?:,?\s*\((?P<aside>[^)\n]{2,60})\)|,\s+(?:(?:our|the|a|an)\s+)?(?P<title>(?:[A-Z][\w&/\-]*|"
    r"of|and|for|de)(?:\s+(?:[A-Z][\w&/\-]*|of|and|for|the)){0,5}))?"
)
_ONE = rf"(?P<name>{_FULL}){_TITLE}"
_MEET = re.compile(
    r"\b(?i:meet(?:ing)?(?:\s+with)?|speak(?:ing)?(?:\s+(?:with|to))?|talk(?:ing)?\s+(?:with|"
    r"to)|interview(?:ing)?(?:\s+(?:is|will\s+be))?(?:\s+(?:with|by))|"
    r"interviewers?(?:\s+(?:is|are|will\s+be))?\s*:?|interviewed\s+by|joined\s+by|"
    r"join(?:ing)?\s+(?:you|us)\s+(?:is|are|will\s+be)|call\s+with|chat(?:ting)?\s+with|"
    r"conversation\s+with|session\s+with|with\s+me(?:,|\s+and)|"
    r"connect(?:ing)?\s+(?:you\s+)?with|introduce\s+you\s+to|panel(?:\s+(?:is|"
    r"of|with|includes|consists\s+of))|hiring\s+manager(?:\s+(?:is|will\s+be))?[,:]?|"
    r"participants\s*:|attendees\s*:|who\s*:|"
    r"(?:gespräch|interview|sprechen|treffen)\s+(?:sie\s+)?mit|entretien\s+avec|"
    r"entrevista\s+con|gesprek\s+met|colloquio\s+con|entrevista\s+com)\s+"
    r"(?P<lead>(?:(?:our|the|your|their|a|unserer?|notre|nuestra?)"
    r"\s+[a-zà-ÿ]+(?:\s+[a-zA-Zà-ÿ]+){0,4}?,?\s+)?)(?=[^\W\d_a-zà-ÿ])"
)
_SLOT = re.compile(
    rf"\d(?::\d\d)?\s*(?i:am|pm|uhr)?\s*(?:[A-Z]{{2,4}}\b\s*)?(?:[-–—:|,]\s*)?(?i:with|"
    rf"mit|avec|con|met|com)?\s*[-–—:|]?\s*(?<!\w)(?={_WORD}[ \t])(?P<rest>.{{2,100}})"
)
_NEXT = re.compile(
    r"\s*(?:,\s*(?:and\s+)?|;\s*|\band\s+|&\s*|\bund\s+|\bet\s+|\by\s+|\ben\s+|"
    r"\be\s+)(?:(?:then|also|with)\s+)?(?:(?i:our|the)\s+[a-z]+(?:\s+[a-z]+){0,3},\s+)?"
)
_PERSON = re.compile(_ONE)
_WILL_MEET = re.compile(
    rf"(?P<name>{_FULL}){_TITLE}\s+(?i:will\s+(?:be\s+)?(?:meet(?:ing)?|interview(?:ing)?|"
    rf"join(?:ing)?|speak(?:ing)?|talk(?:ing)?|call(?:ing)?|conduct(?:ing)?|host(?:ing)?|"
    rf"lead(?:ing)?))\b"
)


_WITH_WRITER = re.compile(
    r"\b(?:interview|call|conversation|chat|session|panel|meeting|confirmed|scheduled|booked|set|[ap]m|\d)\b"
    r"[^.?!\n]{0,60}\bwith\s+(?:both\s+)?(?:me|myself|[^.?!\n]{2,60}\band\s+me)\b|"
    r"\byou(?:'ll|\s+will)\s+(?:be\s+)?(?:meet|meeting|speak|speaking|talk|talking)\s+(?:with|to)\s+(?:me|myself)\b|"
    r"\b(?:i|we)(?:'ll|\s+will|'m|\s+am|\s+are)?\s+(?:both\s+)?(?:be\s+)?"
    r"(?:interview|interviewing|meeting|talking|speaking)\s+(?:to\s+|with\s+)?you\b|"
    r"\bi(?:'ll|\s+will)\s+(?:be\s+joining|join)\b",
    re.IGNORECASE,
)
_AS_A_SERVICE = re.compile(r"\b(?:feel\s+free|questions?|check|share|would\s+like|if)\b", re.IGNORECASE)


def writer_takes_part(sentences: tuple[str, ...]) -> bool:
    """Given the sentences of a mail, return whether one says that whoever wrote it takes part ("with me and Tom")."""
    return any(_WITH_WRITER.search(one[:500]) and not _AS_A_SERVICE.search(one[:500]) for one in sentences)


def named_in_text(text: str) -> tuple[PersonClaim, ...]:
    """Given text, return the people whom it says the user will meet ("you'll meet with Priya Nair and Tom Weber")."""
    people: list[PersonClaim] = []
    for match in list(_MEET.finditer(text[:20000]))[:30]:
        lead = match[0]
        for claim in _enumerated(text[match.end() : match.end() + 300], bool(HIRING_MANAGER.search(lead))):
            join(people, claim)
    for match in list(_WILL_MEET.finditer(text[:20000]))[:10]:
        met = _from_match(match, manager=False)
        if met:
            join(people, met)
    for line in text[:20000].splitlines()[:200]:
        slot = _SLOT.search(line[:200])
        if slot:
            for claim in _enumerated(slot["rest"], manager=False):
                join(people, claim)
    return tuple(people)


def join(people: list[PersonClaim], claim: PersonClaim) -> None:
    """Add a claim, or join it with the one that is already there of the same person."""
    for index, known in enumerate(people):
        if _same(known, claim):
            part = known.part if known.part is not Part.UNKNOWN else claim.part
            name = max(known.name, claim.name, key=len)
            people[index] = PersonClaim(
                name, known.address or claim.address, part, known.title or claim.title, known.manager or claim.manager,
                known.signs_as or claim.signs_as,
            )  # fmt: skip
            return
    people.append(claim)


def _enumerated(text: str, manager: bool) -> list[PersonClaim]:
    claims: list[PersonClaim] = []
    position = 0
    while (match := _PERSON.match(text, position)) is not None:
        claim = _from_match(match, manager)
        if claim is None:
            break
        claims.append(claim)
        step = _NEXT.match(text, match.end() if claim.title else match.end("name"))
        if step is None:
            break
        manager = bool(HIRING_MANAGER.search(step[0]))
        position = step.end()
    return claims


def _from_match(match: re.Match[str], manager: bool) -> PersonClaim | None:
    raw = match["name"]
    name = clean_name(raw)
    if not name or (len(name.split()) == 1 and not titled(raw)):
        return None
    title = (match["title"] or match["aside"] or "").strip()
    if title and not JOB_TITLE.search(title):
        title = ""
    named = manager or bool(HIRING_MANAGER.search(title)) or bool(HIRING_MANAGER.search(match["aside"] or ""))
    part = part_of(title)
    return PersonClaim(name, "", part if part is not Part.UNKNOWN else Part.INTERVIEWER, title, named)


def _same(one: PersonClaim, other: PersonClaim) -> bool:
    if one.address and other.address:
        return one.address == other.address
    return same_name(one.name, other.name)
