"""Whose a firm is: of "Fennick Foods, part of the Ormsby Group", and from its domain, Fennick Foods hires."""

from __future__ import annotations

import re
from collections.abc import Iterator

from agent.expressions import expression
from agent.extraction.employer.no_firms import PLAIN
from agent.extraction.words.firm_names import company_key, squashed
from agent.extraction.words.ranking import Candidates
from agent.extraction.words.vocabulary import words
from agent.model.mail import Message

_NAME = r"[A-ZÀ-Þ][\w'’&-]*(?:[ \t](?:(?:&|and|of)[ \t])?[A-ZÀ-Þ&][\w'’&-]*){0,4}"
_OWNED = tuple(
    expression(source)
    for source in (
        rf"(?<![\w'’&-])(?P<firm>{_NAME})(?:[ \t]?[,(–—-]|[ \t](?i:is|are))?[ \t]"
        r"(?i:(?:which[ \t]is[ \t]|now[ \t]|proudly[ \t]){0,2}"
        r"(?:an?[ \t])?(?:proud[ \t])?(?:part|member|division|subsidiary|brand|business)[ \t]"
        rf"(?:of|within)[ \t](?:the[ \t])?)(?P<owner>{_NAME})",
        rf"(?<![\w'’&-])(?P<firm>{_NAME})[ \t]?[,(–—-][ \t]?(?i:an?)[ \t](?P<owner>{_NAME})[ \t]"
        r"(?i:company|business|brand|subsidiary)\b",
    )
)
_OWNS = expression(
    rf"^[ \t]*(?i:(?:proudly[ \t])?(?:part|a[ \t]member|an?[ \t](?:division|subsidiary|brand))[ \t]of[ \t]"
    rf"(?:the[ \t])?)(?P<owner>{_NAME})[ \t.]*$|^[ \t]*An?[ \t](?P<of>{_NAME})[ \t](?:company|business|brand)[ \t.]*$",
    re.MULTILINE,
)
_NO_FIRMS = words("department school faculty office team division centre center institute ward unit section we our the")
_LEAST = 3  # letters
_LEAST_OF_AN_OWNER = 6  # letters of one by which other names may begin
_MOST = 2000  # characters of a signature
_EMPLOYS = words(
    "university universities nhs hospital hospitals trust council government ministry service county state college"
)
"""Words of owners that hire themselves, for whatever house of theirs: "Mill Road Library, part of Alder Council"."""


def without_owners(message: Message, found: Candidates) -> Candidates:
    """Given a mail's names, return them without those to whom another of them belongs, as the mail says, and without
    their offices: "Ormsby Group Shared Services"."""
    text = f"{message.body.new[:5000]}\n{message.body.signature[:_MOST]}"
    names = {squashed(name) for name in _owners(text, found)} - {""}
    if not names:
        return found
    firm = owned(message, found)  # "Harvest, part of United Harvest"
    of_owners = (squashed(one.spelled) for one in found.values())
    names |= {
        name for name in of_owners for owner in names if len(owner) > _LEAST_OF_AN_OWNER and name.startswith(owner)
    }
    kept = {
        key: one
        for key, one in found.items()
        if key == firm or not any(_is_called(one.spelled, owner) for owner in names)
    }
    return Candidates(kept) if kept else found


def owned(message: Message, found: Candidates) -> str:
    """Given a mail and its names, return the only one of which it says to whom it belongs; "" for none, or several."""
    text = f"{message.body.new[:5000]}\n{message.body.signature[:_MOST]}"
    told = (one for words_ in _OWNED for one in words_.finditer(text) if _may_own(one["owner"]))
    firms = {company_key(one["firm"]).replace(" ", ""): one["firm"].split()[0].casefold() for one in told}
    keys = [key for key, first in firms.items() if key in found and first not in _NO_FIRMS]
    return keys[0] if len(keys) == 1 else ""


def _owners(text: str, found: Candidates) -> Iterator[str]:
    """Those to whom a firm belongs that is among the names."""
    for expression_ in _OWNED:
        for told in expression_.finditer(text):
            firm = company_key(told["firm"]).replace(" ", "")
            if firm in found and told["firm"].split()[0].casefold() not in _NO_FIRMS and _may_own(told["owner"]):
                yield told["owner"]
    for told in _OWNS.finditer(text):
        owner = told["owner"] or told["of"]
        others = (one for one in found.values() if not squashed(owner).startswith(squashed(one.spelled)))
        if _may_own(owner) and any(not (PLAIN - {"domain"}).isdisjoint(one.signs) for one in others):
            yield owner


def _is_called(name: str, owner: str) -> bool:
    """Whether a name is an owner's, its first or last words, or has "an" before it: "An Ormsby Group" company."""
    key = squashed(name)
    piece = len(key) > _LEAST and (owner.startswith(key) or owner.endswith(key))
    return piece or key in {f"a{owner}", f"an{owner}"}


def _may_own(name: str) -> bool:
    return _EMPLOYS.isdisjoint(name.casefold().split())
