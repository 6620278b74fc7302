"""Addresses as firms make them of names: "Ana Ruiz" is ana.ruiz@, aruiz@ or ana@ her house.

Nobody is written to by such a guess. It only tells to whom a mail went that the user wrote, of which only a hash
is kept: one of these, or none.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

from agent.classification.senders.domains import FREE_MAIL, is_machinery, registrable
from agent.extraction.names.names import clean_name, is_office
from agent.model.mail import AWAY, Address, PersonClaim

_FORMS = (
    "{first}.{last}", "{first}{last}", "{first}_{last}", "{first}-{last}", "{f}{last}", "{f}.{last}", "{f}_{last}",
    "{first}{l}", "{first}.{l}", "{last}{f}", "{last}.{first}", "{last}{first}", "{last}.{f}", "{first}", "{last}",
)  # fmt: skip
_MOST_PEOPLE = 20
_MOST_HOUSES = 4


def spelled(claims: Iterable[PersonClaim], own: Iterable[str], writers: Iterable[str]) -> dict[str, str]:
    """Given all that is said of an application's people, the user's addresses and those that mails came from, return
    whose an address would be.

    That is of those who are known by their full name alone, at the houses of the others, and of who wrote, be it that
    it is an address of the firm's alone; none that two would have.
    """
    told = [one for one in claims if one.part not in AWAY]
    known = {one.address for one in told if one.address}
    mine = {address.rpartition("@")[2] for address in own}
    hosts = [
        address.rpartition("@")[2]
        for address in (*sorted(known), *sorted(writers))
        if not is_machinery(Address("", address))
    ]
    houses = [host for host in dict.fromkeys(hosts) if registrable(host) not in FREE_MAIL and host not in mine]
    named = {_words(one.name) for one in told if one.address}
    bare = dict.fromkeys(one.name for one in told if not one.address and _words(one.name) not in named)
    found: dict[str, set[str]] = {}
    for name in list(bare)[:_MOST_PEOPLE]:
        for local in _locals(name):
            for house in houses[:_MOST_HOUSES]:
                found.setdefault(f"{local}@{house}", set()).add(name)
    return {address: names.pop() for address, names in found.items() if len(names) == 1 and address not in known}


def _locals(name: str) -> Iterable[str]:
    words = _words(name)
    if len(words) < 2 or is_office(name):
        return ()
    first, last = words[0], words[-1]
    parts = {"first": first, "last": last, "f": first[0], "l": last[0]}
    return tuple(dict.fromkeys(form.format(**parts) for form in _FORMS))


def _words(name: str) -> tuple[str, ...]:
    bare = unicodedata.normalize("NFKD", clean_name(name) or name).casefold()
    return tuple(re.findall(r"[a-z]+", "".join(one for one in bare if not unicodedata.combining(one))))
