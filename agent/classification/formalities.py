"""What comes with a job and is no interview, though it has its hour: a medical, a check of papers, the first day."""

from __future__ import annotations

import re

from agent.classification.findings import Findings
from agent.expressions import expression
from agent.model.mail import Category

_CHECK = r"(?:exam(?:ination)?s?|checks?|check-?ups?|screen(?:ing)?s?|assessments?|appointments?|tests?|clearance)"
_OVER = (
    r"\s(?:and|&|or|is|at|on|with|for|will|has|booked|tomorrow|this|next|(?:mon|tues|wednes|thurs|fri)day)\b|"
    r"\s*[^\w\s]|\s*\Z"
)
"""Behind a medical that is one, and not what a secretary is."""
_PHRASES = rf"""
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
_TALKS = r"""
interview\w*; meet(?:ing|s)?; chat; speak(?:ing)?; talk(?:ing)?; panel; conversation; discuss\w*; trial;
see you; walk[ -]?(?:through|round|around); call you; ring you;
gespräch\w*; entretien; entrevista; gesprek; colloquio
"""
_FORMALITY, _TALK = (
    expression(rf"\b(?:{'|'.join(' '.join(one.split()) for one in told.split(';'))})(?!\w)", re.IGNORECASE)
    for told in (_PHRASES, _TALKS)
)
"""What is none, and what makes an hour one at which they talk, whatever else there is to be done then."""
_CLOCK = expression(r"\b\d{1,2}[:.]\d\d\b|\b\d{1,2}\s?[ap]\.?m\b|\b(?:at|@)\s?\d{1,2}\b", re.IGNORECASE)
_MOST = 400  # characters of a sentence
_SEEMS = (Category.INTERVIEW_CONFIRMATION, Category.INTERVIEW_INVITATION, Category.INTERVIEW_CHANGE)


def is_formality(said: str) -> bool:
    """Given the words around an hour, return whether it is that of a check, of papers, or of the first day at work."""
    return _FORMALITY.search(said) is not None and _TALK.search(said) is None


def heard_as_formality(likely: dict[Category, float], findings: Findings) -> None:
    """Given how likely each category is, give what a mail is of interviews to what asks something of the reader, where
    all of its hours are those of a medical and the like."""
    timed = [text for text in (one[:_MOST] for one in findings.sentences) if _CLOCK.search(text)]
    if timed and all(map(is_formality, timed)):
        likely[Category.INFORMATION_REQUEST] += sum(likely[one] for one in _SEEMS)
        likely |= dict.fromkeys(_SEEMS, 0.0)
