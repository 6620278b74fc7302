"""Initials that a given name in brackets stands for, as Dutch houses write it: "Kamp, L. (Liesbeth)"."""

from __future__ import annotations

from agent.expressions import expression
from agent.extraction.names.given_names import GIVEN_NAMES
from agent.extraction.words.firm_words import DEPARTMENTS
from agent.extraction.words.vocabulary import OCCUPATIONS, words

_GIVEN_BEHIND = expression(
    r"(?<![\w.])(?P<initials>(?:[A-Z]\.?[ -]?){1,4})(?P<particles>(?:(?:van|der|den|de|ter|ten|von|'t) ?){0,3})"
    r"\((?P<given>[A-ZÀ-Þ][a-zà-ÿ]{1,20}(?:[ -][A-ZÀ-Þ][a-zà-ÿ]{1,20})?)(?:,[^()]{0,40})?\)"
)
_FACULTIES = words("arts biology chemistry education engineering history law mathematics medicine physics sciences")


def given_in_full(raw: str) -> str:
    """Given a name as somebody writes it, return it with the given name for the initials that stand for it.

    "Kamp, L. (Liesbeth)" and "L. (Liesbeth) Kamp", but no "Kamp, L. (Legal)".
    """
    found = _GIVEN_BEHIND.search(raw)
    given = found["given"].casefold().split()[0] if found else ""
    if found is None or not (given in GIVEN_NAMES or _stands_for(found["initials"], given)):
        return raw
    return f"{raw[: found.start()]}{found['given']} {found['particles']}{raw[found.end() :]}"


def _stands_for(initials: str, given: str) -> bool:
    return given[0] in initials.casefold() and given not in OCCUPATIONS | DEPARTMENTS | _FACULTIES
