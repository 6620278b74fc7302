"""Whom a mail names with an address, in its header, its invitation or its text; and whose address a name's is."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import islice

from agent.classification.senders.domains import is_shared
from agent.expressions import expression
from agent.extraction.names.mentions import in_full
from agent.extraction.names.names import PARTICLE, clean_name, is_office, same_name, sender_name
from agent.extraction.names.spelled import is_spelled_in_full
from agent.extraction.who.users import is_user
from agent.extraction.words.calendar_words import fold
from agent.extraction.words.once import once
from agent.extraction.words.vocabulary import words
from agent.model.mail import Address, Message
from agent.model.settings import Profile

ANY_ADDRESS = expression(r"[\w.+\-]{1,64}@[\w.\-]{1,190}")
"""What may be an address, for texts that are read without any."""
_ADDRESS = r"(?P<address>[\w.+\-]{1,64}@[\w.\-]{1,190}\.\w{2,24})"
_BY_PHONE = (
    r",?[ ](?:on|at)[ ][\d+(][\d ()+.\-]{5,22}(?:,?[ ]?(?:ext(?:ension)?\.?|x)[ ]?\d{1,6})?"
    r",?[ ](?:or|and)(?:[ ]by)?(?:[ ]e-?mail)?"
)
"""What may stand between a name and its address: "on 01632 960 182, ext. 12, or by e-mail"."""
_NAME = r"[^\W\d_a-zß-ÿ][\w.'’\-]{0,30}"
_NAME_AND_ADDRESS = expression(
    rf"(?:(?P<name>{_NAME}(?:[ ]{{1,4}}(?:{PARTICLE}[ ]){{0,2}}{_NAME}){{1,3}})"
    r"(?:,(?:[^,\n<>()\[\]@.!?]|[.!?](?!\s)){2,60})?"
    rf"(?:{_BY_PHONE})?[ \t]*"
    r"(?:[<(\[](?:mailto:)?|,?[ \t]+(?:at|via|under|unter|à|en|em|op|su)[ \t]+|:[ \t]*|"
    rf"(?P<loosely>[,;–—-][ \t]*|\([^()\n@<>]{{2,60}}[,;:–—-][ ]|(?:\t[^\t\n@]{{1,60}}){{0,2}}\t)))?\b{_ADDRESS}"
)
_ASKS = words(
    """
    contact e-mail email mail call phone ring text message ask reach tell notify inform write reply please kindly
    questions queries enquiries cc attn attention via from to with or recruiter coordinator
    """
)
"""What stands with a capital before the name of whoever has an address: "Contact Meg Hall at meg@..."."""
_HOURS = words(
    """
    am pm noon gmt utc bst ist cet cest est edt cst cdt mst mdt pst pdt aest aedt et ct mt pt
    monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
    """
)
"""The same in a plan of a day: "1:00-1:45 PM  Ada Obi, CTO (ada@...)"."""


@once
def known_addresses(message: Message) -> tuple[Address, ...]:
    """Given a message, return everybody who stands with an address in its header, its invitation or its text."""
    known = [*message.cc, *message.to, message.sender, *written_out(in_full(message.body.new[:20000]))]
    for invitation in message.invitations:
        known.extend(attendee.address for attendee in invitation.attendees)
        known.extend([invitation.organizer] if invitation.organizer else [])
    return tuple(known)


def written_out(text: str) -> list[Address]:
    """Given text, return the addresses that it writes out, each with the name before it: "Dana Kim, CTO <dana@...>"."""
    if "@" not in text:
        return []
    found = [one for one in islice(_NAME_AND_ADDRESS.finditer(text[:20000]), 30) if _is_theirs(one)]
    named = ((clean_name(_without_verb(_named(match))) or _first_named(match), match) for match in found)
    return [Address(name, match["address"].lower()) for name, match in named]


_FIRST_NAME = expression(r"(?<![\w'’.@-])[^\W\d_a-zß-ÿ][^\W\d_]{1,20}(?:-[^\W\d_a-zß-ÿ][^\W\d_]{1,20})?(?![\w'’@])")
_ENDS = expression(r"[.!?][ \t]|\n")


def _first_named(match: re.Match[str]) -> str:
    """Whose first name alone the sentence before an address has, where it is spelled so: "Ravi, our vet (ravi@...)"."""
    text, start = match.string, match.start("address")
    if sender_name(Address("", match["address"])):
        return ""  # the address has the whole name: "Kit (kit.lane@...)"
    sentence = _ENDS.split(text[max(0, start - _ROW) : start])[-1]
    parts = re.findall(r"[^\W\d_]+", fold(match["address"].partition("@")[0]))
    theirs = {one[0] for one in _FIRST_NAME.finditer(sentence) if fold(one[0]) in parts and clean_name(one[0])}
    return theirs.pop() if len(theirs) == 1 else ""


_NEAREST = expression(
    r"(?:[,;/&]|\band)[ ](?P<name>[^\W\d_a-zß-ÿ][\w.'’\-]{0,30}(?:[ ][^\W\d_a-zß-ÿ][\w.'’\-]{0,30}){1,3})[ \t]{0,3}"
    r"(?:[<(\[](?:mailto:)?|[:,–—-][ \t]*|[ \t](?:at|via|on)[ \t])\Z"
)
_ONE_BEHIND = expression(rf"[>)\]]?[ ]?(?:[,;/&|]|\band)[ ]?[<(\[]?{_ADDRESS}", re.IGNORECASE)
_ONE_BEFORE = expression(rf"{_ADDRESS}[>)\]]?[ ]?(?:[,;/&|]|\band)[ ]?[<(\[]?\Z", re.IGNORECASE)
_FULL_NAME = expression(r"(?<![\w'’.-])[^\W\d_a-zß-ÿ][\w'’\-]{1,30}(?:[ ][^\W\d_a-zß-ÿ][\w'’\-]{1,30}){1,2}")
_ROW = 160  # characters before several addresses, in which their names stand


def _in_row(match: re.Match[str]) -> str | None:
    """Whose of the names before several addresses one of these is: "Tom Ball and Ana Ruiz (tball@... / aruiz@...)"; ""
    for nobody's, and None of an address that stands alone."""
    text, start = match.string, match.start("address")
    before = text[max(0, start - _ROW) : start]
    if not (_ONE_BEHIND.match(text, match.end("address")) or _ONE_BEFORE.search(before)):
        return None
    local = fold(match["address"].partition("@")[0])
    names = {one[0] for one in _FULL_NAME.finditer(before) if clean_name(one[0]) and not is_office(one[0])}
    theirs = [name for name in names if _has_part(local, name)]
    return theirs[0] if len(theirs) == 1 else ""


def _named(match: re.Match[str]) -> str:
    """The name before an address; behind an office its holder's, "Our CTO, Ana Ruiz (ana@...)", and of several in a row
    the nearest where the address is that one's: "Tom Ball, Bo Lind and Ana Ruiz (ana@...)"."""
    if (listed := _in_row(match)) is not None:
        return listed
    said = match["name"] or ""
    nearest = _NEAREST.search(match.string, match.end("name"), match.start("address")) if said else None
    if nearest is None or is_office(nearest["name"]) or not clean_name(nearest["name"]):
        return said
    local = fold(match["address"].partition("@")[0])
    theirs = _has_part(local, nearest["name"]) and not _has_part(local, said)
    return nearest["name"] if theirs or is_office(said) or not clean_name(said) else said


def _has_part(local: str, name: str) -> bool:
    return any(fold(part) in local for part in re.findall(r"[^\W\d_]{2,}", name))


def _without_verb(name: str) -> str:
    """A name without what the reader is to do with the address: "Meg Hall" of "Please Contact Meg Hall"."""
    parts = name.split()
    return " ".join(
        parts[max((at + 1 for at, one in enumerate(parts[:-1]) if one.casefold() in _ASKS | _HOURS), default=0) :]
    )


def _is_theirs(match: re.Match[str]) -> bool:
    """Whether an address that only stands behind a name, or in its row of a table, has some of the name in it."""
    local = fold(match["address"].partition("@")[0])
    return match["loosely"] is None or _has_part(local, match["name"] or "")


def address_of(name: str, known: Iterable[Address], profile: Profile | None) -> str:
    """Given a name and known addresses, return the one that is certainly theirs; "" where there is none.

    Where none stands with the name, it is the one without any that spells their family's: "pdietrich@...".
    """
    may_be = [one for one in known if one.address and not is_shared(one) and not is_user(one, profile)]
    fitting = {one.address for one in may_be if same_name(name, sender_name(one) or " ")}
    fitting = fitting or {one.address for one in may_be if not sender_name(one) and is_spelled_in_full(one, name)}
    return fitting.pop() if len(fitting) == 1 else ""
