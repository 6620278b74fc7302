"""Clerks: who writes of an interview for those who hold it, and takes no part because nobody else is known."""

from __future__ import annotations

import re

from agent.classification.senders.domains import is_agency, is_free_mail, owner_label
from agent.expressions import expression
from agent.extraction.employer.company import house_of
from agent.extraction.employer.recruiters import recruits_for_others
from agent.extraction.names.mentions import in_full
from agent.extraction.names.signatures import beneath
from agent.extraction.who.writers import writer_takes_part
from agent.extraction.words.turns import LABELS_OF_INTERVIEWERS
from agent.model.mail import Address, Message, Part, PersonClaim

_AGENT = expression(
    r"\b(?:recruit\w+|talent|search|staffing|placement|resourcing)\s+consultant|\bheadhunter|\bresourcer|"
    r"\bpersonalberater",
    re.IGNORECASE,
)
_SERVES = expression(
    r"\b(?:recruitment|recruiting|resourcing|hr|human\s+resources|personnel|people|talent|staffing|workforce|"
    r"vacanc(?:y|ies)|"
    r"appointments|selection|campaign|clerical|(?<!chief\s)staff)\s+(?:(?:and|&)\s+\w+\s+)?(?:(?:support|"
    r"services?)\s+)?"
    r"(?:officer|administrat\w+|assistant|support|services|clerk|associate|secretar\w+)\b|"
    r"\bschool\s+business\s+manager\b|"
    r"\b(?:school|academy|college)\s+(?:office|bursar)\b",
    re.IGNORECASE,
)
"""Titles of those who run the appointments of a public service, a school or a large house: others sit on the board."""
_JOBS = (
    r"(?:panel|board|committee|team|managers?|directors?|head(?!\s+(?:out|off|over|home|back|down|up|in|into|to|for|"
    r"away|round|around)\b)|boss|principal|owners?|partners?|chef|foreman|"
    r"forewoman|supervisor|"
    r"superintendent|leads?|leader|consultants?|matron|sister|chair\w*|c[efot]o|md|gm|founders?|dean|professor|"
    r"surgeon|editor|"
    r"curator|colleagues?|interviewers?|people|engineers?|lawyers?|doctors?|deputy|warden|captain|bosses|trustees|"
    r"governors)"
    r"\b(?!(?:\s+[\w&-]+){0,3}?\s+(?:role|position|job|post|vacancy|opening|opportunity)\b)"
)
_OTHERS = (
    rf"(?:\b(?:the|our|my|his|her|your|two\s+of\s+our)\s+(?:[\w'’&-]+\s+){{0,4}}?{_JOBS}|\b(?:he|she|they)\b|"
    r"\beverybody\b|"
    r"\b(?:Mr|Mrs|Ms|Dr|Prof|Sr|Sister|Chef)\b\.?\s+[\w'’-]+)"
)
_TO_MEET = (
    r"(?:meet(?:ing)?|see(?:ing)?|interview(?:ing)?|speak(?:ing)?|talk(?:ing)?|chat(?:ting)?|sit\s+down|"
    r"get(?:ting)?\s+to\s+know|"
    r"show\s+you|call(?:ing)?|ring(?:ing)?|phone|welcom\w+|host(?:ing)?|conduct(?:ing)?|have\s+(?:you|a|an\s+hour)|"
    r"put\s+you|"
    r"spend|go\s+(?:over|through))\b"
)
_OTHERS_MEET = expression(
    rf"{_OTHERS}(?:['’](?:d|ll)|\s+(?:would|will|can|could|wants?|wish\w*|likes?|loves?|is|are|has|have|hopes?|"
    r"looks?|needs?))"
    rf"\s[^.!?\n]{{0,40}}?\b{_TO_MEET}|"
    rf"{_OTHERS}\s+(?:(?:can|could)\s+(?:do|make|manage)|(?:is|are)\s+(?:free|available|around))\b|"
    rf"(?<!work )(?<!working )\b(?:with|by|before|(?<!also )(?:see|meet))\s+(?:the|our|my|his|her)\s+"
    rf"(?:[\w'’&-]+\s+){{0,4}}?{_JOBS}|"
    r"\b(?:on|in)\s+behalf\s+of\b|\b(?:has|have)\s+asked\s+me\s+to\b|\b(?:asks|asked|wants|wanted)\s+me\s+to\b|"
    r"(?:['’]s|\b(?:his|her|their))\s+(?:diary|calendar|schedule)\b",
    re.IGNORECASE,
)
_OWN_TEAM = expression(
    r"\b(?:see|meet)\s+(?:the|our|my)\s+(?:[a-z]+\s+){0,2}?(?:team|people|colleagues)\b", re.IGNORECASE
)
"""Of whom somebody is who writes from free mail, as small employers do: "come in at 10 and meet the team"."""
_OFFICE = expression(r"\b(?:office|practice|admin\w*|people|personnel|payroll|bookkeep\w*|human)\b", re.IGNORECASE)
_MYSELF = expression(
    r"\b(?:i|we)(?:['’](?:d|ll)|\s+(?:would|will|want|look|can))\s[^.!?\n]{0,40}?\b(?:meet|see|interview|ring|"
    r"call)\w*\s+you\b",
    re.IGNORECASE,
)


_AN_AGENCY = expression(
    r"[A-Z][\w'’&.-]{2,20}(?:\s[A-Z&][\w'’&.-]*){0,3}\s(?:Staffing|Temps|Recruit(?:ment|ing|ers)|Personnel|Resourcing|Headhunters|"
    r"Placements?)(?:\s(?:Ltd|Limited|Inc|LLC|Group|Agency|Services|Solutions|Partners)\.?){0,2}"
)
"""A line that is the name of a house that finds people for others."""


def is_clerk(person: PersonClaim, address: Address, *, screen: bool = False) -> bool:
    """Given the writer of a mail and their address, return whether they arrange what others hold, by their title or
    their house.

    An agency's recruiter does so, too, and the clerk of a personnel office, unless it is a phone screen.
    """
    agent = any(words.search(person.title) for words in (_AGENT, _SERVES)) or is_agency(owner_label(address))
    return person.part is Part.COORDINATOR or (agent and not screen)


def is_consultant(message: Message, writer: PersonClaim) -> bool:
    """Given a mail and the human who wrote it, return whether they find people for other houses."""
    agency = is_agency(house_of(message)) or _signs_for_agency(message, writer) or recruits_for_others(message)
    return writer.part is not Part.COORDINATOR and (agency or is_agency(owner_label(message.sender)))


def only_arranges(message: Message, writer: PersonClaim, *, screen: bool) -> bool:
    """Given a mail and the human who wrote it, return whether they take no part in the interview that it is about.

    Somebody who has a trade, and says that the team looks forward to the talk, may well be of the team.
    """
    sentences = tuple(in_full(one[:500]) for one in message.body.sentences[:60])
    agency = is_agency(house_of(message)) or _signs_for_agency(message, writer) or recruits_for_others(message)
    clerk = is_clerk(writer, message.sender, screen=screen) or (agency and not screen)
    if writer_takes_part(sentences, arranges=clerk) or any(_MYSELF.search(one) for one in sentences):
        return False
    if clerk or _lists_others(message, writer):
        return True
    if is_free_mail(message.sender):
        sentences = tuple(_OWN_TEAM.sub(" ", one) for one in sentences)
    has_a_trade = writer.title and writer.part is Part.UNKNOWN and not _OFFICE.search(writer.title)
    return not has_a_trade and any(_OTHERS_MEET.search(one) for one in sentences)


_LISTS = expression(
    rf"^[ \t]*(?:[-*•][ \t]*)?{LABELS_OF_INTERVIEWERS}[ \t]*[:–—][ \t]*"
    r"(?!(?:tb[acd]|to be|we\b|me\b|myself\b|\?))(?P<who>[^\W\d_][^\n]{3,200})$",
    re.IGNORECASE | re.MULTILINE,
)
"""The line of a form that says who interviews: whoever it names, it is nobody else."""


def _lists_others(message: Message, writer: PersonClaim) -> bool:
    """Whether a line of a mail says who interviews, and has neither whoever wrote it nor their office."""
    told = [one["who"].casefold() for one in _LISTS.finditer(message.body.new[:5000])]
    own = [part for part in writer.name.casefold().split() if len(part) > 1]
    mine = (*own, "me ", "myself", "and me", *((writer.title.casefold(),) if writer.title else ()))
    return bool(told) and not any(f" {part}" in f" {who}" for who in told for part in mine)


def _signs_for_agency(message: Message, writer: PersonClaim) -> bool:
    """Whether beneath who wrote an agency stands by its name, whatever its domain is: "Summit Staffing"."""
    label = owner_label(message.sender).replace("-", "")
    lines = (line for line in beneath(message, writer.name).splitlines() if _AN_AGENCY.fullmatch(line))
    return any(label.startswith(line.split()[0].casefold()) for line in lines)
