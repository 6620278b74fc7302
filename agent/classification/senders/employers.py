"""A reader who hires: who applies to them, who puts candidates to them, and who asks them to interview one.

Their mail has every word of a hunt: "When could you see the second candidate?" But nobody writes of "my CV" to whom
they hire, nor sends them the CVs of several people.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from agent.expressions import expression

_PAPERS = r"(?:cv|c\.v\.|résumé|resume|curriculum\svitae|cover(?:ing)?\sletter|letter\sof\sapplication)"
_SEVERAL = r"(?:cvs|résumés|resumes|candidates|applicants|(?:candidate|applicant)\sprofiles)"
_ONE = (
    r"(?:(?:an?|another|one|two|three|four|five|six|these|those|both)\s(?:(?!other\b|fellow\b)[\w-]+\s){0,3}?"
    r"(?:candidates?|applicants?))"
)
_THE_ONE = (
    r"(?:the|our|an?|this|that|your)\s(?:(?!other\b|fellow\b|next\b|remaining\b|last\b|successful\b|chosen\b"
    r"|preferred\b)"
    r"[\w-]+\s){0,3}?(?:candidate|applicant)"
)
_POST = r"(?:vacanc(?:y|ies)|openings?|hire|hiring|requirements?|requisitions?)"

_APPLIES = expression(
    r"\b(?:i['’]?d|i\swould|i)\s(?:\w+\s)?(?:like|love|wish|want)\sto\s(?:\w+\s)?(?:apply|be\sconsidered)\b"
    r"|\bi(?:['’]?m|\sam)\s(?:\w+\s)?(?:writing\sto\s(?:\w+\s)?(?:apply|enquire|inquire|ask)\b[^.?!;]{0,60}?"
    r"\b(?:job|work|vacanc\w+|position|role|advert\w*)\b|applying\s(?:for|to)\b)"
    r"|\bi(?:['’]?ve|\shave)?\s(?:just\s)?(?:saw|seen|read|found|noticed|spotted)\s(?:your|the)\s(?:\w+\s)?"
    r"(?:ad|advert|advertisement)\b"
    rf"|\bmy\s(?:\w+\s)?{_PAPERS}\b[^.?!;]{{0,30}}?\b(?:attached|enclosed|below)\b"
    rf"|\b(?:attached|enclosed|attach|enclose|(?:please\s)?find)\b[^.?!;]{{0,30}}?\bmy\s(?:\w+\s)?{_PAPERS}\b",
    re.IGNORECASE,
)
"""What only somebody says who applies."""
_PUTS = expression(
    rf"\b{_SEVERAL}\b[^.?!;]{{0,50}}?\bfor\s(?:you(?:r\steam)?\sto\s(?:interview|see|meet|consider|review|look"
    rf"|shortlist)|your\s(?:[\w-]+\s){{0,4}}?{_POST})\b"
    rf"|\b(?:attached|enclosed|attach|send(?:ing)?|sent|sharing|(?:please\s)?find|here\sare)\b[^.?!;]{{0,30}}?"
    rf"(?<!your\s)(?<!your\supdated\s)(?<!your\slatest\s)\b(?:cvs|résumés|resumes|candidate\sprofiles|candidate\sCVs)\b"
    rf"|\byour\s(?:[\w-]+\s){{0,4}}?{_POST}\b[^.?!;]{{0,60}}?\b(?:i|we)(?:['’]?ve|\shave)\s(?:[\w-]+\s){{0,4}}?"
    r"(?:candidates?|applicants?)\b",
    re.IGNORECASE,
)
"""What an agency says to a firm that hires."""
_ASKS_TO_INTERVIEW = expression(
    rf"\byou(?:['’]re|\sare)?\s(?:\w+\s){{0,3}}?(?:interview|see|meet|speak\s(?:to|with)|talk\sto|screen)\s{_ONE}\b"
    rf"|\b(?:submit|complete|fill\s(?:in|out)|finish|add|enter)\s(?:in\s)?your\s(?:[\w-]+\s){{0,2}}?"
    r"(?:scorecards?|candidate\s(?:evaluations?|ratings?))\b"
    rf"|\byou\b[^.?!;]{{0,60}}?\bto\s(?:interview|meet|see|screen|speak\s(?:to|with)|talk\sto)\s{_ONE}\b"
    rf"|\byou\b[^.?!;]{{0,60}}?\b(?:interview|screen|round|chat|call)\s(?:with|of)\s{_THE_ONE}\b"
    r"|\b(?:he|she|they)(?:['’](?:s|re)|\s(?:is|are))\s(?:\w+\s)?(?:up|in|here|interviewing|applying"
    r"|our\scandidate)\sfor\s"
    r"(?:the|our|your|my)\s(?:[\w-]+\s){1,4}?(?:role|post|position|job|vacancy)\b",
    re.IGNORECASE,
)
"""What a colleague says to somebody who is to interview."""
_NOT_OF_THEM = expression(
    r"\b(?:i|we)(?:['’]?ve|\shave|['’]?d|\shad)?\s(?:\w+\s)?(?:put|submitted|sent|forwarded|recommended)\syou\b(?!\sdown)"
    r"|\byour\s"
    r"(?:own\s)?(?:application|candidacy|candidature|cv|résumé|resume)\b|\byou(?:r\sprofile)?\s(?:have|has"
    r"|['’]ve)\sbeen\s"
    r"(?:shortlisted|selected)\b|\bthank(?:s|\syou)\sfor\s(?:applying|your\sinterest)\b",
    re.IGNORECASE,
)
"""What is only said to somebody who applied."""
_MOST = 20  # sentences


def reader_hires(subject: str, sentences: Sequence[str]) -> bool:
    """Given a stranger's subject and sentences, return whether they speak to somebody who hires, and not to one who
    applied."""
    said = [" ".join(one.split()) for one in (subject, *sentences[:_MOST])]
    if any(map(_NOT_OF_THEM.search, said)):
        return False
    return any(map(_APPLIES.search, said)) or any(
        expr.search(one) is not None for one in said for expr in (_PUTS, _ASKS_TO_INTERVIEW)
    )
