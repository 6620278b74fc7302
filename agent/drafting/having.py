"""Strengths in one list, as what the user has: "ten years of sales and experience of leading a team" (T5, F4)."""

from __future__ import annotations

import re
from collections.abc import Iterable

from agent.drafting.formats import listing
from agent.drafting.shapes import Form, Strength
from agent.expressions import expression
from agent.model.settings import Profile

_DEEDS = {
    True: ("experience {}", "hands-on experience {}", "direct experience {}"),
    False: ("experience of {}", "hands-on experience of {}", "direct experience of {}"),
}
"""By whether it is American English."""
_EXPERIENCES = ("experience with ", "experience in ")
_EXPERIENCE = expression(f"^(?:{'|'.join(_EXPERIENCES)})")
_FROM = "experience from "  # what the user made, held or ran
_AND = "{} and {}"  # "experience with SQL and leading a team"
_AS_WELL = ", as well as "
_AS_WELL_AS = f"{{}}{_AS_WELL}{{}}"
_SHORT = 3  # words, with which a pair is not short any more
_WORK = "hands-on work {}"  # beside another experience


_COUNTED = expression(
    r"(?:my|our|their|no|some|several|many|few|over|more|nearly|almost|around|about|half|both|all|every|each|up\s+to|"
    r"hundreds|"
    r"dozens|thousands|plenty|lots|an?\s+(?:few|lot|number|couple|dozen|good\s+\w+\s+of|record\s+that)|[“\"(])\b",
    re.IGNORECASE,
)
"""With which "my" does not go."""
_SAYS_WHOSE = expression(r"experience\s+\w+\s+(?:my|our)\b", re.IGNORECASE)


def listed(strengths: Iterable[Strength], profile: Profile, turn: int, *, mine: bool = False) -> str:
    """Given strengths, the profile and a number that turns with the seat, return what the user has, in one list.

    What they are, and what is no part of a sentence, does not fit into it, and is left out. With ``mine`` it is told
    whose it is: "my ten years of sales and my MBA".
    """
    nouns = _nouns(strengths, profile, turn)
    return listing(tuple(map(_owned, nouns) if mine else nouns), profile)


def _owned(noun: str) -> str:
    """Given what one has, return it as one's own: "my licence" of "a licence"; counted amounts stay as they are.

    What says by itself whose it is, is not said to be twice: "the experience from my gala".
    """
    if _COUNTED.match(noun):
        return noun
    if _SAYS_WHOSE.match(noun):
        return f"the {noun}"
    return f"my {re.sub(r'^(?:an?|the) ', '', noun)}"


def _nouns(strengths: Iterable[Strength], profile: Profile, turn: int) -> list[str]:
    told = list(strengths)
    nouns = _joined([one.words for one in told if one.form is Form.NOUN], profile)
    each = tuple(one.words for one in told if one.form is Form.DEED)
    deeds = listing(each, profile)
    if deeds:
        heads = _DEEDS[profile.us_english]
        joined = bool(nouns) and re.search(r"\b(?:and|or)\b|,", f"{nouns[-1]} {deeds}") is not None
        if nouns and _EXPERIENCE.match(nouns[-1]) and (len(nouns) == 1 or not joined):
            # "X, Y, as well as Z", where the deeds alone would be "Y, as well as Z"
            whole = listing((nouns[-1], *each), profile) if _AS_WELL in deeds else ""
            nouns[-1] = whole or (_AS_WELL_AS if joined else _AND).format(nouns[-1], deeds)
        else:
            twice = any(re.search(r"\bexperience\b", noun) for noun in nouns)
            nouns.append((_WORK if twice else heads[turn % len(heads)]).format(deeds))
    return nouns


def as_noun(one: Strength, profile: Profile, *, mine: bool = False) -> str:
    """Given a strength, return it as what can follow "thanks to"; "" where it is no part of a sentence.

    With ``mine`` what one has is told as one's own: nobody is "proudest of experience".
    """
    if one.form is Form.OTHER:
        return ""
    return listed([one], profile, 0, mine=mine) or f"being {one.words}"


def _joined(nouns: list[str], profile: Profile) -> list[str]:
    """Given what the user has, return it with all experience in one: "experience with Go and bookkeeping"."""
    nouns = _of_works_joined(nouns, profile)
    alike = [noun for noun in nouns if _EXPERIENCE.match(noun)]
    if len(alike) < 2:
        return nouns
    head = max(_EXPERIENCES, key=lambda one: (any(noun.startswith(one) for noun in alike), one))
    one = head + listing(_apart(tuple(_EXPERIENCE.sub("", noun, count=1) for noun in alike)), profile)
    return [one if noun == alike[0] else noun for noun in nouns if noun not in alike[1:]]


def _of_works_joined(nouns: list[str], profile: Profile) -> list[str]:
    works = tuple(noun.removeprefix(_FROM) for noun in nouns if noun.startswith(_FROM))
    if len(works) < 2:
        return nouns
    first = nouns.index(_FROM + works[0])
    rest = [noun for noun in nouns if not noun.startswith(_FROM)]
    return [*rest[:first], _FROM + listing(works, profile), *rest[first:]]


def _apart(items: tuple[str, ...]) -> tuple[str, ...]:
    """Given what a list is of, return it with short pairs taken apart: "SQL" and "AWS and Terraform" are three."""
    parts = tuple(part for item in items for part in item.split(" and "))
    short = all(len(part.split()) < _SHORT and not re.search(r"\bor\b|,", part) for part in parts)
    return parts if short else items
