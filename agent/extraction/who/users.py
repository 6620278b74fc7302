"""Whether an address or a name is the user's own: "R. Vale" is short for "Robin Vale"."""

from __future__ import annotations

import re
import unicodedata

from agent.extraction.names.names import clean_name
from agent.model.mail import Address
from agent.model.settings import Profile

_LEAST_OF_A_SHORT_NAME = 3  # letters: "Tom" of "Tomasz"


def is_user(address: Address, profile: Profile | None) -> bool:
    """Given an address and the user, return whether it is theirs; one with only a name is, where that can be short for
    theirs.

    "R. Vale" is, and "Robin A. Vale"; somebody who has only the family name in common is not.
    """
    if profile is None:
        return False
    if address.address in profile.addresses:
        return True
    return not address.address and bool(address.name) and _short_for(address.name, profile.full_name)


def _short_for(name: str, full: str) -> bool:
    """Whether a name's words are the full name's, one or more of them abbreviated, in any order."""
    given, own = _name_words(name), _name_words(full)
    if not given or not own:
        return False
    if len(given) == 1:  # "Dr Vale" may be anybody of that family
        return given == own[:1]
    few, many = sorted((given, own), key=len)
    whole = all(any(_abbreviates(one, other) for other in many) for one in few)
    return whole and any(_abbreviates(one, own[0]) for one in given) and any(len(one) > 1 for one in given)


def _name_words(name: str) -> list[str]:
    """The words of a name as they are compared: case-folded, without accents, titles and dots."""
    bare = unicodedata.normalize("NFKD", clean_name(name) or name).casefold()
    plain = "".join(letter for letter in bare if not unicodedata.combining(letter))
    return [word for word in re.split(r"[\s.\-]+", plain) if word]


def _abbreviates(one: str, other: str) -> bool:
    """Whether two words of names are one: equal, or the letter, or the three or more, with which the other begins."""
    short, long = sorted((one, other), key=len)
    return long.startswith(short) and (len(short) in {1, len(long)} or len(short) >= _LEAST_OF_A_SHORT_NAME)
