"""Fields: what somebody's rank is over, which stands behind a comma as a name may: "Manager, Asset Planning"."""

from __future__ import annotations

import re

from agent.expressions import expression
from agent.extraction.names.given_names import GIVEN_NAMES
from agent.extraction.words.vocabulary import words

_RANKS = words(
    """
    advisor adviser analyst architect chair chief consultant coordinator dean designer developer director engineer head
    lead leader manager matron nurse officer partner president provost registrar scientist specialist superintendent
    supervisor vp
    """
)
FIELDS = words(
    """
    academic access accounting accounts administration admissions ads advancement advertising affairs alumni
    ambulatory analysis analytics asset assets assurance athletics audit backend banking beverage billing bioprocess
    biostatistics broadcasting building cardiology catering checkout claims clinical coding commerce communications
    community compliance construction consulting consumer contracts core credit curriculum customers cycle data
    denials development digital discovery distribution education emergency engagement engineering enrollment
    enrolment enterprise environment ethics experience facilities finance fleet formulation fraud frontend
    fundraising gaming governance grants growth health healthcare housing hr identity imaging inclusion informatics
    infrastructure innovation inpatient insights insurance integrations integrity intelligence investment it
    laboratory learning legal lending libraries licensing logistics maintenance management manufacturing marketing
    marketplace medicine merchandising midwifery mining mobile monetization networking nursing observability onboarding
    oncology operations outpatient partnerships patient patients payments payroll people performance perioperative
    pharmacovigilance pharmacy philanthropy planning platform platforms policing policy pricing procurement
    production products programmes programs projects property publishing purchasing quality radiology recreation
    recruitment regulatory rehabilitation relations reliability reporting research resources retention revenue risk
    safety sales scheduling science search security services software sourcing staffing strategy streaming students
    subscriptions support surgery surgical sustainability systems tax technology testing trading training
    transformation transit translational transport underwriting wastewater water web wellbeing
    """
)
JOINED_FIELD = rf"&[ \t]+(?=(?i:{'|'.join(sorted(FIELDS))})\b|[A-Z][\w-]+[ \t]+(?i:{'|'.join(sorted(_RANKS))})\b)"
"""What joins two fields of one office, and no two people: "Health & Safety Manager"."""
_OF_RANK = words("assistant associate deputy executive global group interim regional senior sr vice")
_OVER = expression(
    rf"(?P<rank>,[ \t]{{0,3}}(?:(?:{'|'.join(sorted(_OF_RANK))})[ \t]){{0,2}}(?:{'|'.join(sorted(_RANKS))})),"
    r"[ \t]{0,3}(?P<over>[^,;:|()\n]{2,40})",
    re.IGNORECASE,
)
_TALKS = ("session", "interview", "exercise", "discussion", "conversation", "chat", "presentation", "round", "review")


def is_field(said: str, title: str, *, last: bool = False) -> bool:
    """Given words behind a title and a comma, and the title, return whether they are the field of that title, and not
    the next person's name: "Manager, Coding".

    ``last`` tells that they end their row. There, words behind a bare rank ("Director") are taken for its field: one
    more person would be joined by "and", or would have a title of their own.
    """
    parts, office = said.casefold().split(), title.casefold().strip(" ,()").split()
    if _RANKS.isdisjoint(office[-1:]) or parts[0] in GIVEN_NAMES:
        return False
    return not FIELDS.isdisjoint(parts) or (last and _OF_RANK.issuperset(office[:-1]))


def without_fields(row: str) -> str:
    """Given a row, return it without what a bare rank is over: "Ana Ruiz, Manager" of "Ana Ruiz, Manager, Coding".

    What calls itself a talk there ("Manager, Coding session") stays.
    """
    return _OVER.sub(lambda found: found[0] if found["over"].casefold().endswith(_TALKS) else found["rank"], row)
