"""Hours of what comes with a job and is no interview: a medical, a check of papers, the first day."""

from __future__ import annotations

import re

from agent.expressions import expression
from agent.extraction.moments import Moment
from agent.extraction.other_times import own_clause
from agent.extraction.vocabulary import any_of

_CHECK = r"(?:exam(?:ination)?s?|checks?|check-?ups?|screen(?:ing)?s?|assessments?|appointments?|tests?|clearance)"
_OVER = (
    r"\s(?:and|&|or|is|at|on|with|for|will|has|booked|tomorrow|this|next|(?:mon|tues|wednes|thurs|fri)day)\b|"
    r"\s*[^\w\s]|\s*\Z"
)
"""Behind a medical that is one, and not what a secretary is."""
_FORMALITY = expression(
    r"\b"
    + any_of(
        rf"""
        (?:medical|health|physical|hearing|eye(?:sight)?|vision|lung|blood|urine|fitness[ -]for[ -]work) {_CHECK};
        (?:an?|the|your|our|employment|placement|full|company|job|work) (?:medical|physical)(?={_OVER});
        (?:drugs?|alcohol|d ?(?:&|and) ?a|tb|covid) {_CHECK};
        drug (?:and|&) alcohol; (?:finger ?print|vaccinat)\w*;
        (?:occupational health|oh) (?:\w+ )?{_CHECK}; occupational health (?:nurse|team|clinic);
        (?:background|criminal record|police|dbs|crb|id|identity|document|right[ -]to[ -]work|reference) {_CHECK};
        (?:site |work(?:place)? |new[ -](?:starter|hire) |company |staff |safety )?inductions?; onboarding;
        (?:new[ -](?:starter|hire|employee) |general |staff |nursing )?orientation;
        your (?:very )?first (?:day|shift|morning|week); uniform fitting; (?:to )?get your uniform;
        you(?:['’]ll| will| can| would)? (?:be )?start(?:ing)?(?: work| with us| here)?
        (?:on|from|at|this|next|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day);
        (?:sign|fill in|fill out|complete|go through) (?:the|your|some|all the|all your)
        (?:contract|paper ?work|forms|offer);
        (?:new[ -](?:starter|hire)|starter) (?:pack|paper ?work|forms?|day)
        """
    )
    + r"(?!\w)",
    re.IGNORECASE,
)
_TALK = expression(
    r"\b"
    + any_of(
        r"""
        interview\w*; meet(?:ing|s)?; chat; speak(?:ing)?; talk(?:ing)?; panel; conversation; discuss\w*; trial;
        see you; walk[ -]?(?:through|round|around); call you; ring you;
        gespräch\w*; entretien; entrevista; gesprek; colloquio
        """
    )
    + r"(?!\w)",
    re.IGNORECASE,
)
"""What makes an hour one at which they talk, whatever else there is to be done then."""


def is_formality(text: str, moment: Moment) -> bool:
    """Given a text and a time in it, return whether it is that of a check, of papers, or of the first day at work."""
    clause = own_clause(text, moment)
    return _FORMALITY.search(clause) is not None and _TALK.search(clause) is None
