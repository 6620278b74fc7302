"""The role of an application, as the mail names it, without requisition numbers, places and the like."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from agent.extraction.subjects import bare_subject, handed_on
from agent.extraction.vocabulary import words
from agent.model.mail import Message

# Words that a role ends with, or has in it. A title without one of them counts only where "position" or "role" says so.
ROLE_WORDS = words(
    """
    accountant administrator advisor adviser analyst analysts apprentice architect artist assistant associate
    attorney auditor biologist buyer chemist clerk coach consultant consultants controller coordinator
    copywriter counsel counselor designer developer director editor engineer engineers engineering executive
    expert fellow generalist graduate head intern internship co-op journalist lawyer lead lecturer librarian
    machinist manager marketer mechanic modeler nurse officer operator owner partner pharmacist photographer
    physicist planner president producer professor programmer recruiter representative researcher scientist
    scientists secretary specialist strategist supervisor surveyor teacher technician technologist teller tester
    therapist trader trainee translator tutor underwriter vp worker writer sre devops entwickler entwicklerin
    ingenieur ingenieurin leiter leiterin berater beraterin sachbearbeiter werkstudent praktikant développeur
    développeuse ingénieur ingénieure chargé chargée responsable analyste ingeniero ingeniera desarrollador
    desarrolladora analista gerente engenheiro engenheira desenvolvedor ingegnere sviluppatore ontwikkelaar
    adviseur medewerker
    """
)

_START = r"[A-ZÀ-Þ0-9(]"
_TITLE = rf"(?P<role>{_START}[^.!?:;\n\"“”]{{1,100}}?)"
_POST = r"(?i:positions?|roles?|vacancy|requisition)"
_LOOSE_POST = r"(?i:openings?|opportunity|job|apprenticeship|interview|team)"
_OPEN = r"[\"“”'‘’*]?"
_END = (
    r"(?=\s*(?:$|[.!?;:\n\"“”]|\s(?i:at|with|within|in\s+our|here|on\s+our|and\s+for|"
    r"and\s+(?:we|your|are|have|the|taking|would)|has|have|was|is|for\s+the|"
    r""
    r"position|role|that|which|to\s+discuss|team)\b|,\s+(?i:and|we|which|our|your|a|but|it)\b|\s[-–—|]\s[A-Z]\w+$))"
)
# (needs a role word?, where ROLE stands), the surest first.
_PHRASES: tuple[tuple[bool, str], ...] = (
    (
        False,
        rf"\b(?i:position|role|job|post|opening|opportunity|vacancy)\s+(?i:of|"
        rf"as|titled)\s+(?:(?i:an?|the)\s+)?{_OPEN}ROLE{_OPEN}{_END}",
    ),
    (
        False,
        rf"\b(?i:the|our|your|their|an?|this|for)\s+(?:(?i:open|available|current|new|"
        rf"full-time|following)\s+)?{_OPEN}ROLE{_OPEN}\s+{_POST}\b",
    ),
    (
        True,
        rf"\b(?i:the|our|your|their|an?|this|for)\s+(?:(?i:open|available|recent|new|"
        rf"full-time)\s+)?{_OPEN}ROLE{_OPEN}\s+{_LOOSE_POST}\b",
    ),
    (
        False,
        rf"(?:^|\b(?i:position|role|opportunity|job))\s*(?i:title|name|applied\s+for)?\s*:\s*{_OPEN}ROLE{_OPEN}\s*$",
    ),
    (
        False,
        r"\b(?i:stelle|position|rolle|bewerbung)\s+(?i:als|zum|zur|des|der)\s+ROLE(?=\s+(?i:bei|"
        r"in|und|ist|\()|\s*[.,!]|\s*$)",
    ),
    (
        False,
        r"\b(?i:poste|puesto|vaga|cargo|posizione|ruolo|functie|offre)\s+(?i:de|"
        r"d'|d’|di|van)\s*ROLE(?=\s+(?i:chez|en|na|no|presso|bij|au\s+sein|et|"
        r"y|a)\b|\s*[.,!]|\s*$)",
    ),
    (
        True,
        rf"\b(?i:apply|applying|applied|application|applications|candidacy|candidate|"
        rf"considered|considering|selected|interview|interviewing|interest)\s+(?i:for|"
        rf"to|in|as)\s+(?:(?i:the|our|an?)\s+)?{_OPEN}ROLE{_OPEN}{_END}",
    ),
    (
        True,
        rf"\b(?i:hiring\s+for|hiring|looking\s+for|recruiting\s+for|search\s+for)\s+(?i:the|"
        rf"our|an?)\s+{_OPEN}ROLE{_OPEN}{_END}",
    ),
)
_SUBJECTS: tuple[tuple[bool, str], ...] = (
    (
        True,
        r"\b(?i:application|applying|interview|candidacy|apply|applied|bewerbung|"
        r"candidature|candidatura|sollicitatie)\s+(?i:for|to|als|as|au\s+poste\s+de|"
        r"para|per|voor)\s+(?:(?i:the|our|a|an|position\s+of)\s+)?ROLE(?=\s+(?i:at|"
        r"with|bei|chez|@|position|role)\b|\s[-–—|]\s[A-Z]|$)",
    ),
    (
        True,
        r"(?:^|[:–—|-]\s+)ROLE(?=\s+(?i:at|@|bei|chez|with|position|role|interview|application)\b|"
        r"\s[-–—|:]\s|\s*$)",
    ),
)
_COMPILED = tuple((strict, re.compile(source.replace("ROLE", _TITLE))) for strict, source in _PHRASES)
_IN_SUBJECT = tuple((strict, re.compile(source.replace("ROLE", _TITLE))) for strict, source in _SUBJECTS)

_NUMBERS = (
    re.compile(r"[\s,]*[(\[][^()\[\]]*(?:\d{3,}|\b(?i:req|job|id|ref)\b)[^()\[\]]*[)\]]"),
    re.compile(
        r"[\s,\-–—#|]*\b(?i:job\s+(?:id|number|no\.?|ref)|requisition|req(?:\.|"
        r"uisition)?(?:\s+id)?|ref(?:erence)?\.?)\s*[:#.]?\s*#?\w*\d[\w\-]*"
    ),
    re.compile(r"(?:^|[\s,\-–—|#]+)(?:[A-Z]{1,4}[-_]?\d{3,}[\w\-]*|\d{4,}[A-Z]*\w*|#\d+)(?=$|[\s,\-–—|])"),
    re.compile(r"^\d\w{4,}\s+(?=[A-Z])"),
    # "Staff Engineer, part 1 of 3" is the invitation to a slot, not a role.
    re.compile(
        r"[\s,(\[\-–—|:]+\b(?i:part|round|session|day)\s+(?:\d{1,2}|I{1,3})(?:\s*(?:of|/)\s*\d{1,2})?[)\]]?\s*$"
    ),
)
_MARKS = re.compile(
    r"\s*[(\[](?i:[mwfdxh](?:\s*/\s*(?:[mwfdxhi]|div|gn)){1,3}|all\s+genders?|"
    r"gn|remote[^)\]]*|hybrid[^)\]]*|on-?site[^)\]]*|open|"
    r"full[- ]time|part[- ]time|contract|home\s*office)[)\]]"
)
_PLACE = re.compile(
    r"\s*(?:[-–—|,·@/]|\bin\b)\s*(?:(?i:remote|hybrid|on-?site|home\s*office|work\s+from\s+home)(?:\W.{0,40})?|"
    r"[A-Z][\w.]+(?:\s[A-Z][\w.]+){0,2},\s*[A-Z]{2}(?:\b.{0,20})?|(?i:united\s+states|"
    r"usa|us|uk|united\s+kingdom|germany|canada|india|emea))$"
)
_LEAD = re.compile(r"^(?i:the|an?|our|your|this|position\s+of|role\s+of|job\s+of|open)\s+")
_TAIL = re.compile(r"(?:\s{1,9}(?i:position|role|job|opening|opportunity|vacancy|and|at|with|for|of|the|in))+$")
_EMPTY = words(
    """
    this that the new right current open same following another other available above next job position role
    """
)


def find_role(message: Message) -> str:
    """Given a message, return the role that it is about, cleaned; "" where nothing names one."""
    names = _names_in(message)
    for found, strict in _candidates(message):
        role = clean_role(names.sub("", found) if names else found)
        if _is_role(role, strict):
            return role
    return ""


def _names_in(message: Message) -> re.Pattern[str] | None:
    """What finds the candidate's name behind a role: "Backend Engineer (Jordan Rivera)"."""
    invited = (attendee.address for invitation in message.invitations for attendee in invitation.attendees)
    names = {re.escape(one.name) for one in (*message.recipients, *invited) if " " in one.name.strip()}
    return re.compile(rf"\s*[(\[\-–—|/,:]*\s*(?:{'|'.join(sorted(names))})\s*[)\]]?\s*$", re.I) if names else None


def clean_role(raw: str) -> str:
    """Given a role as a mail writes it, return it without requisition numbers, gender marks, places and articles."""
    role = " ".join(raw.split()).strip(" \"“”'*")
    previous = None
    while previous != role:
        previous = role
        role = _PLACE.sub("", _MARKS.sub("", role))
        for pattern in _NUMBERS:
            role = pattern.sub("", role)
        role = _TAIL.sub("", _LEAD.sub("", role)).strip(" ,-–—|:;/\"“”'*#·")
    return role + ")" if role.count("(") > role.count(")") else role


def has_role_word(text: str) -> bool:
    """Given words, return whether one of them is a job's ("Analyst", "Leiterin")."""
    return any(word in ROLE_WORDS for word in re.findall(r"[^\W\d_]+(?:-[^\W\d_]+)?", text.casefold()))


def _candidates(message: Message) -> Iterator[tuple[str, bool]]:
    texts = [sentence[:600] for sentence in (*message.body.sentences[:60], *handed_on(message))]
    subject = bare_subject(message.subject)
    for strict, pattern in _COMPILED:
        for text in [*texts, subject]:
            yield from ((found["role"], strict) for found in islice(pattern.finditer(text), 3))
    subjects = [subject, *(invitation.summary[:300] for invitation in message.invitations)]
    listed = _listed(message.body.new)
    if listed:
        yield listed, True
    for strict, pattern in _IN_SUBJECT:
        for text in subjects:
            yield from ((found["role"], strict) for found in islice(pattern.finditer(text), 3))


def _listed(text: str) -> str:
    """The role of a job board's card: company, role, and "company · place" on three lines."""
    lines = [line.strip() for line in text[:4000].splitlines() if line.strip()]
    for company, role, place in zip(lines, lines[1:], lines[2:], strict=False):
        if len(company) > 1 and place.startswith(f"{company} ·"):
            return role
    return ""


def _is_role(role: str, strict: bool) -> bool:
    words = role.casefold().split()
    if not words or len(role) < 2 or len(words) > 14 or words[0] in _EMPTY:
        return False
    if re.search(
        r"(?i)\b(?:thank|thanks|your|you|we|us|i|application|interview|interest|team|applied|applying)\b", role
    ):
        return False
    return has_role_word(role) if strict else True
