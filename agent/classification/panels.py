"""A panel that changes while its hour stands: "Omar can't make it, so Ines sits in for him; all else is as planned"."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from agent.expressions import expression
from agent.model.mail import Category

ALL_ELSE_STANDS = "all-else-stands"
"""The signal of a change that leaves the hour as it was."""

_UNMOVED = (
    r"(?:stands|holds|(?:stays?|remains?|is|are|as)\s(?:just\s|exactly\s|all\s)?(?:(?:as\s)?(?:it\s|they\s)?"
    r"(?:was|were|is|are|planned|before|agreed|arranged)\b|the\ssame|unchanged|unaffected|put))"
)
_PLACE = r"(?:time|place|room|link|building|address|number|zoom|teams|venue|desk|door|spot|location)"
_NO_OTHER = (
    r"(?:no\s(?:other\s)?changes?|nothing\s(?:else\s)?(?:changes|has\schanged|is\sdifferent)|unchanged|"
    r"(?:all|everything)\s(?:(?:is|stays)\s)?(?:as\s(?:planned|before|agreed)|the\ssame))"
)
_ELSE_STANDS = expression(
    rf"\b(?:everything|all|the)\s(?:else|rest|other\s(?:details|arrangements))\s(?:still\s)?{_UNMOVED}|"
    r"\b(?:otherwise|(?:apart|aside)\sfrom\sthat|other\sthan\sthat|beyond\sthat),?\s"
    rf"(?:(?:it['’]?s|it\sis|there['’]?s|there\s(?:is|are))\s)?{_NO_OTHER}|"
    rf"\bsame\s(?:time|hour|day|slot)(?:,?\s(?:and|&)|,)\s(?:the\s)?same\s{_PLACE}\b|"
    rf"\b(?:time|hour|day|date)(?:,?\s(?:and|or)\s(?:the\s)?{_PLACE})?\s{_UNMOVED}",
    re.IGNORECASE,
)
_ANOTHERS_TURN = expression(
    r"\b(?:instead|substitut\w+|replac(?:e[sd]?|ing)|st(?:and|ands|anding|ep|eps|epping)\sin|(?:his|her|their|\w+['’]s)\s"
    r"(?:place|stead|chair|seat|half|part|slot|turn)|without\s(?:him|her|them)|"
    r"(?:he|she|[A-Z]\w+)(?:\sis)?\s(?:now\s)?(?:can['’]?t|cannot|won['’]?t|will\snot|(?:not\s|un)able\sto)\s(?:now\s)?"
    r"(?:be\s(?:there|joining|with\sus|able|on)|make|join|attend|come)|(?:[Ii]t['’]?ll|[Ii]t\swill)\s(?:now\s|just\s|only\s)*be)\b"
)
_NO_HOUR = expression(
    r"\b(?:regret|unsuccessful|not\s(?:been\s)?successful|interview\sis\s(?:off|cancel)|decided\s(?:not|against)|"
    r"offer\syou|taking\s(?:you|any))",
    re.IGNORECASE,
)
"""What ends it all the same."""
_MOST = 400  # characters of a sentence
_HARDLY = 0.02


def all_else_stands(sentences: Sequence[str]) -> int | None:
    """Given the sentences of a mail, return in which of them the hour is said to stand, beside what tells of somebody
    else who holds the interview; None where it is not, or where the mail speaks of an end."""
    said = [text[:_MOST] for text in sentences]
    if not any(map(_ANOTHERS_TURN.search, said)) or any(map(_NO_HOUR.search, said)):
        return None
    return next((at for at, text in enumerate(said) if "?" not in text and _ELSE_STANDS.search(text)), None)


def where_all_else_stands(
    sentences: Sequence[str], table: Mapping[Category, float], shares: Mapping[Category, float]
) -> tuple[Mapping[Category, float], Mapping[Category, float]]:
    """Given a mail's sentences, what the table makes of them and how likely each category is, return both with hardly
    anything left of an end where all else stands: "she won't be joining us" refuses nobody then, nor calls it off."""
    if all_else_stands(sentences) is None:
        return table, shares
    return _without_an_end(table), _without_an_end(shares)


def _without_an_end(told: Mapping[Category, float]) -> Mapping[Category, float]:
    ends = (Category.REJECTION, Category.INTERVIEW_CANCELLATION, Category.NO_DECISION)
    return {**told, **{one: _HARDLY * told.get(one, 0.0) for one in ends}}
