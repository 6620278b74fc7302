"""Fields: what somebody's rank is over, which stands behind a comma as a name may: "Manager, Asset Planning"."""

from __future__ import annotations

import re

from agent.expressions import expression
from agent.extraction.given_names import GIVEN_NAMES
from agent.extraction.vocabulary import words

_RANK = expression(
    r"(?:(?:senior|general|deputy|associate|assistant|acting|regional|area|executive)\s)*"
    r"(?:manager|director|head|lead|leader|supervisor|coordinator|vp|vice\spresident|officer|partner|advis[eo]r|"
    r"superintendent)",
    re.IGNORECASE,
)
_FIELDS = words(
    """
    accounting administration analytics assets asset assurance audit banking broadcasting building catering
    communications compliance construction consulting customers data development digital distribution education
    engineering environment facilities finance fundraising gaming governance hr housing innovation insurance
    intelligence investment it learning legal lending logistics maintenance management manufacturing marketing
    merchandising mining networking nursing operations payroll people performance planning policing policy
    pricing procurement production products programmes programs projects property publishing purchasing
    recruitment relations reporting research resources risk safety sales science security services software
    sourcing staffing strategy support sustainability systems tax technology testing trading training
    transformation transport underwriting wellbeing
    """
)


def is_field(said: str, title: str) -> bool:
    """Given what stands like a further name, and the title before its comma, return whether it is what that is over."""
    parts = said.casefold().split()
    ranked = _RANK.fullmatch(title.strip(" ,()")) is not None
    return ranked and parts[0] not in GIVEN_NAMES and not _FIELDS.isdisjoint(parts)
