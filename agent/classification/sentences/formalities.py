"""What comes with a job and is no interview, though it has an hour: a medical, a check of papers, the first day."""

from __future__ import annotations

import re
from collections.abc import Iterable

from agent.classification.sentences.looked_for import looks_for
from agent.expressions import SEARCHED, any_may_stand, expression, searched

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
    (?:occupational health|oh) (?:\w+ )?{_CHECK};
    occupational health(?: (?:nurse|team|clinic|physician))?(?: (?:can|could|will|would) see you)?;
    (?:background|criminal record|police|dbs|crb|id|identity|document|right[ -]to[ -]work|reference) {_CHECK};
    (?:sign|fill in|fill out|complete|go through|do|make|sort(?: out)?) (?:the|your|some|all the|all your)
    (?:contract|papers?|paper ?work|forms|offer);
    (?:new[ -](?:starter|hire)|starter) (?:pack|paper ?work|forms?|day)
"""
_DAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_HOUR = (
    r"(?:\d{1,2}(?:[:.]\d\d)?(?: ?[ap]\.?m\b\.?)?(?!\d| ?(?:st|nd|rd|th)\b"
    r"| (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))|noon|half past \w+)"
)
_STARTS = (
    r"you(?:['’]ll| will| can| would)? (?:be )?start(?:ing)?"
    rf"(?:(?: work| with us| here)? (?:on|this|next|tomorrow|from(?! {_HOUR})|{_DAY})"
    r"| (?:work|with us|here) (?:at|from)"
    rf"| (?:at|from) {_HOUR}(?= (?:on |this |next )?(?:{_DAY}|tomorrow|the \d)))"
)
_BEGINNINGS = rf"""
    (?:site |work(?:place)? |new[ -](?:starter|hire) |company |staff |safety )?inductions?; onboarding;
    (?:new[ -](?:starter|hire|employee) |general |staff |nursing )?orientation;
    your (?:very )?first (?:day|shift|morning|week); uniform fitting; (?:to )?get your uniform;
    {_STARTS}
"""
"""Of these, what nobody comes to who has not been taken on. Who starts at an hour, and on no day that is named, may as
well start to talk: "you'll start at 10 with Ana"."""
_TALKS = r"""
interview\w*; meet(?:ing|s)?; chat; speak(?:ing)?; talk(?:ing)?; panel; conversation; discuss\w*; trial;
see you; walk[ -]?(?:through|round|around); call you; ring you;
gespräch\w*; entretien; entrevista; gesprek; colloquio
"""
_FORMALITY, _BEGINNING, _TALK = (
    expression(rf"\b(?:{'|'.join(' '.join(one.split()) for one in told.split(';'))})(?!\w)", re.IGNORECASE)
    for told in (f"{_PHRASES};{_BEGINNINGS}", _BEGINNINGS, _TALKS)
)
"""What is none, the first of work among it, and what makes an hour one at which they talk, whatever else there is to be
done then."""
_CLOCK = expression(
    r"\b\d{1,2}[:.]\d\d\b|\b\d{1,2}\s?[ap]\.?m\b|\b(?:at|@)\s?(?:\d{1,2}|one|two|three"
    r"|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|half\spast)\b",
    re.IGNORECASE,
)
_ONLY_PERHAPS = expression(
    r"\b(?:if|unless|once|whether|should|would|could|may|might|subject\sto|pending|provided|until|when|after|before|"
    r"usually|normally|every|each|always|all\sstarters|successful|(?:mon|tues|wednes|thurs|fri|satur|sun)days|not|"
    r"n['’]t|cannot|another|someone|somebody|they|he|she|last|was|were)\b|\?",
    re.IGNORECASE,
)
"""What makes a first day anybody's, or one that may come."""
_STARTING = expression(rf"\b{_STARTS}(?!\w)", re.IGNORECASE)
_AT_ANOTHER = expression(
    rf"\b{_STARTS}(?!\w)[^.?!;]{{0,40}}?\b(?:not|instead\sof|rather\sthan)\s(?:at\s)?(?:\d|half\s|noon|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b)",
    re.IGNORECASE,
)
"""When one starts, told to correct another hour, and no first day is named: so it is with a talk that is set."""
_SIGNED = expression(r"\b(?:sign|make|draw\sup|do)\s(?:the|your|our)\s(?:contract|papers|agreement)\b", re.IGNORECASE)
"""What is done together with whom they take on."""
BEGINS_AT_WORK = "begins-at-work"
"""The signal of the day and hour at which the reader begins at work."""


def is_formality(said: str) -> bool:
    """Given the words around an hour, return whether it is the hour of a medical, of a check of papers, or of the first
    day."""
    rest = _FORMALITY.sub(" ", said)  # "occupational health can see you on Thursday"
    if rest == said or _TALK.search(rest) is not None:
        return False
    return _AT_ANOTHER.search(said) is None


def are_all_formalities(sentences: Iterable[str]) -> bool:
    """Given the sentences of a mail, return whether it names hours, and all of them are those of formalities."""
    searched_for = searched(sentences)
    if not any_may_stand((_FORMALITY,), searched_for):
        return False
    timed = [said for said in searched_for if _CLOCK.search(said)]
    return bool(timed) and all(map(is_formality, timed))


def is_to_sign(sentences: Iterable[str]) -> bool:
    """Given the sentences of a mail, return whether they are to sign the contract with the reader."""
    said = searched(sentences)
    return any(_SIGNED.search(one) and not _ONLY_PERHAPS.search(one) for one in said)


@looks_for(_BEGINNING)
def begins_at_work(text: str) -> bool:
    """Given a sentence, return whether it sets the hour at which the reader begins work, so that they were taken on:
    "your first day is Monday, 8 am"."""
    said = text[:SEARCHED]
    begins = _BEGINNING.search(said) is not None and _CLOCK.search(said) is not None
    begins &= _AT_ANOTHER.search(said) is None
    return begins and _TALK.search(said) is None and _ONLY_PERHAPS.search(said) is None


def only_starts(text: str) -> bool:
    """Given a sentence, return whether the reader starts at some hour in it, and no first day, shift or induction is
    named: "you'll be starting on Thursday at 10 with Ana" may be said of a talk."""
    said = text[:SEARCHED]
    rest = _STARTING.sub(" ", said)
    return rest != said and _BEGINNING.search(rest) is None
