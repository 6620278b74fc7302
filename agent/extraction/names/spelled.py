"""Whose name an address spells: "pdietrich@" is Paul Dietrich's, "paul@" may be, and "dietrich.p@"."""

from __future__ import annotations

import re

from agent.classification.senders.domains import is_shared
from agent.extraction.names.names import is_title
from agent.extraction.words.calendar_words import fold
from agent.model.mail import Address

_LEAST = 3  # letters of an address that tell of a name
_INITIALS = (1, 2)


def is_spelled_in(address: str, name: str) -> bool:
    """Given an address without a name, and a name, return whether the address is made of it as firms make theirs.

    The first name or the family's alone, both, or one of them with the other's first letter. Whoever else may have
    such an address is left to the caller, who knows of whom the mails speak.
    """
    local = _plain("".join(re.findall(r"[^\W\d_]", address.partition("@")[0].partition("+")[0])))
    words = [_plain(word) for word in re.findall(r"[^\W\d_]+", re.sub("['’]", "", name))]
    if words and is_title(words[0]):
        del words[0]
    if len(local) < _LEAST or not words or is_shared(Address("", address)):
        return False
    first, *rest = words
    families = {"".join(rest), rest[0], rest[-1]} if rest else set()
    return local == first or any(_is_made_of(local, first, family) for family in families if len(family) > 1)


def is_spelled_in_full(address: Address, name: str) -> bool:
    """Given an address without a name, and a name in full, return the same where more than a first name is in it."""
    return is_spelled_in(address.address, name) and not is_spelled_in(address.address, name.split()[0])


def _is_made_of(local: str, first: str, family: str) -> bool:
    """Whether firms make such an address of a first name and a family's; a second initial may stand between."""
    if local in {family, first + family, family + first, family + first[0], first + family[0]}:
        return True
    return local.endswith(family) and local[0] == first[0] and len(local) - len(family) in _INITIALS


def _plain(word: str) -> str:
    """A word as addresses write it: "muller" is "Müller", and so is "mueller"."""
    return re.sub(r"(?<=[aou])e", "", fold(word))
