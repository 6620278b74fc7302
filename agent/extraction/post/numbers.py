"""Numbers under which an employer keeps a vacancy: "Req. 2026-0417", "Kennziffer 07/26", "391-WGH-2207"."""

from __future__ import annotations

import re
from collections.abc import Set as AbstractSet

from agent.expressions import expression
from agent.extraction.words.subjects import bare_subject
from agent.model.mail import Message

_NUMBER = r"(?P<number>(?=[\w/.\-]*\d)[A-Za-z0-9][\w/.\-]{1,22}[A-Za-z0-9])"
_CALLED = expression(
    r"\b(?:req(?:uisition)?|job|ref(?:erence)?|vacancy|post(?:ing)?|position|competition|campaign|application|"
    r"kennziffer|"
    r"referenz(?:nummer)?|stellen(?:nummer|-?id)|réf(?:érence)?|offre|referencia|ref|proceso|plaza|vaga|processo|"
    r"vacature|"
    rf"bando|concorso|concours|process|rif|id|no|nr|number|code)\b\.?\s{{0,2}}(?:id|no\.?|nr\.?|number|code|"
    rf"ref\.?)?\s{{0,2}}[:#.]?\s{{0,2}}#?{_NUMBER}",
    re.IGNORECASE,
)
_IN_SUBJECT = expression(
    r"(?<![\w/.\-])(?P<number>[A-Z]{1,5}[-/]?\d{3,}[\w/\-]*|\d{2,4}(?:[-/][A-Z]{2,5}){1,3}[-/]\d{2,6}|\d{4,8}|"
    r"20\d\d-\d{2,5})(?![\w/.\-])"
)
# A short one counts only where it is called a reference: "(Ref SB/07)"; "Post PM-05" is a grade.
_SHORT = expression(
    r"\b(?:req(?:uisition)?|ref(?:erence|erenz)?|réf(?:érence)?|kennziffer|rif)\b\.?\s{0,2}(?:id|no\.?|"
    r"nr\.?)?\s{0,2}[:#.]?"
    r"\s{0,2}#?(?P<number>[A-Za-z]{1,5}[-/]\d{2}|\d{2}[-/][A-Za-z]{1,5})(?![\w/\-])",
    re.IGNORECASE,
)
# As Workday, Taleo and their like write theirs, wherever it stands: "for R-10442 Pharmacy Technician".
_REQUISITION = expression(r"(?<![\w/.\-])(?P<number>(?:J?R|RQ|REQ)-?\d{4,9})(?![\w/\-])")
# What a house, a meeting or a paper is numbered by: "Licence No: 17C8892", "Meeting ID: 331 220".
_OF_ANOTHER_THING = expression(
    r"\b(?:licen[cs]e|permit|reg(?:istration|istered|d)?|incorporation|company|charity|vat|gst|gstin|tax|uen|abn|acn|cin|"
    r"crn|hrb|hra|ust|siret|siren|kvk|meeting|conference|webinar|pass(?:code|word)|pin|room|account|invoice|"
    r"member(?:ship)?|phone|tel(?:ephone)?|mobile|fax|firm)\b\.?[ \t]{0,2}[:#.]?[ \t]{0,2}"
    r"(?:(?:in|of|and|the|england|wales|scotland|ireland|licen[cs]e|reg(?:istration)?|ref(?:erence)?|id|idnr|no|nr|"
    rf"number|code)\b\.?[ \t]{{0,2}}[,:#]?[ \t]{{0,2}}){{0,6}}#?{_NUMBER}",
    re.IGNORECASE,
)
_NO_VACANCY = expression(
    r"(?:19|20)\d\d|\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?|20\d\d-[01]\d-[0-3]\d|\d{1,2}(?:st|nd|rd|th)"
)
_LEAST_DIGITS = 3
_MOST = 6  # numbers of one mail
_TELLING_DIGITS = 5  # of a number without a letter: a shorter one may be anything
_TOKEN = expression(r"(?<![\w/.\-])[A-Z0-9][\w/.\-]{2,23}")


def find_numbers(message: Message) -> tuple[str, ...]:
    """Given a message, return the numbers in it that name a vacancy, in capitals, at most six."""
    subject = bare_subject(message.subject)[:300]
    found = [match["number"] for match in _IN_SUBJECT.finditer(subject)]
    for text in (subject, message.body.new[:8000]):
        found += [match["number"] for called in (_CALLED, _REQUISITION) for match in called.finditer(text)]
    others = {one["number"].upper() for one in _OF_ANOTHER_THING.finditer(message.body.new[:8000])}
    kept = [number.strip(".-/").upper() for number in found if number.upper() not in others]
    short = [match["number"].upper() for text in (subject, message.body.new[:8000]) for match in _SHORT.finditer(text)]
    return tuple(dict.fromkeys([*filter(_names_vacancy, kept), *short]))[:_MOST]


def _names_vacancy(number: str) -> bool:
    digits = sum(letter.isdigit() for letter in number)
    return digits >= _LEAST_DIGITS and not _NO_VACANCY.fullmatch(number)


def bears(message: Message, numbers: AbstractSet[str]) -> bool:
    """Given a message and vacancies' numbers, return whether it bears one that no other thing is likely to bear."""
    if not numbers:
        return False
    text = f"{message.subject}\n{message.body.new[:8000]}".upper()
    return any(token.rstrip("./-") in numbers and _is_telling(token) for token in _TOKEN.findall(text))


def _is_telling(number: str) -> bool:
    digits = sum(letter.isdigit() for letter in number)
    return digits >= _TELLING_DIGITS or (digits >= _LEAST_DIGITS and any(letter.isalpha() for letter in number))
