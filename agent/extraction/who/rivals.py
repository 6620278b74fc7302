"""Other candidates in the running order of a day, which goes to all of them: whoever is heard before and after the
reader interviews nobody.

"10.00 Sam Okoro, 10.45 Jordan Rivera, 11.30 Priya Nair", to Jordan Rivera. Their hours and names are left out of what
is read of such a mail.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace

from agent.expressions import expression
from agent.extraction.names.names import clean_name, is_office
from agent.extraction.names.nicknames import is_given
from agent.model.mail import Message
from agent.model.settings import Profile

_AN_HOUR = r"(?:\d{1,2}[:.h]\d\d(?:\s?[ap]\.?m\b\.?)?|\d{1,2}\s?[ap]\.?m\b\.?)"
_HOUR = rf"(?<![\w:.,/]){_AN_HOUR}(?:\s?[-–—]\s?{_AN_HOUR})?"
_NAME = r"[^\W\d_a-zß-ÿ][\w'’-]{1,25}(?:[ ][^\W\d_a-zß-ÿ][\w'’-]{1,25}){0,2}"
_NAME_OR_YOU = rf"(?:{_NAME}|you(?:rs)?\b)"
_END = r"(?=[ ]?(?:[;,)\n\t]|\.(?:\s|\Z)|\Z)|[ ]and\s)"
_HOUR_FIRST = expression(rf"{_HOUR}\)?[ \t]{{0,3}}(?:[:=|–—-][ \t]?)?(?P<name>{_NAME_OR_YOU}){_END}")
_NAME_FIRST = expression(
    rf"(?<![\w'’.-])(?P<name>{_NAME_OR_YOU})[ \t]{{0,3}}(?:[,:(=|–—-][ \t]?|at[ ])?{_HOUR}\)?{_END}"
)
_BLOCK = expression(r"\n[ \t]*\n")
_YOU = frozenset(["you", "yours"])
_MOST = 5000  # characters of a mail


def without_rivals(message: Message, profile: Profile | None) -> Message:
    """Given a message, return it without the other candidates of a running order in which the reader has an hour."""
    own = " ".join([profile.full_name if profile else "", *(one.name for one in message.to)]).casefold().split()
    left_out = dict(_left_out(message.body.new[:_MOST], frozenset(own))) if own else {}
    if not left_out:
        return message
    leave_out = _leaving_out(left_out)
    body = message.body
    return replace(
        message, body=replace(body, new=leave_out(body.new), sentences=tuple(map(leave_out, body.sentences)))
    )


def _left_out(text: str, own: frozenset[str]) -> Iterator[tuple[str, str]]:
    """What such an order has of others, their hours and names, and with the reader's own hour the name; each with what
    is left of it."""
    for block in _BLOCK.split(text):
        orders = (list(_HOUR_FIRST.finditer(block)), list(_NAME_FIRST.finditer(block)))
        found = min(filter(None, orders), key=lambda row: row[0].start(), default=[])
        names = {one: set(one["name"].casefold().split()) for one in found}
        mine = [one for one, name in names.items() if name <= own or name <= _YOU]
        alone = all(len(name) == 1 for one, name in names.items() if not name <= _YOU)
        rivals = [one for one in found if one not in mine and _may_be_heard(one["name"], alone=alone)]
        if not rivals or len(mine) != 1:
            continue
        name = names[mine[0]]
        if alone or len(name) > 1 or name <= _YOU:
            yield from ((row, " " * len(row)) for row in (_row_of(one) for one in rivals))
            if not name <= _YOU:
                yield mine[0][0], mine[0][0].replace(mine[0]["name"], " " * len(mine[0]["name"]))


def _row_of(rival: re.Match[str]) -> str:
    """What stands of a rival: in a table the whole row, which may name who interviews them."""
    block = rival.string
    start, end = block.rfind("\n", 0, rival.start()) + 1, block.find("\n", rival.end())
    line = block[start : end if end != -1 else len(block)]
    return line if "\t" in line else rival[0]


def _may_be_heard(name: str, *, alone: bool) -> bool:
    """Whether a name of a list may be a candidate's: none of a talk or an office."""
    return is_given(name) if alone else " " in name and bool(clean_name(name)) and not is_office(name)


def _leaving_out(left_out: Mapping[str, str]) -> Callable[[str], str]:
    words = re.compile("|".join(map(re.escape, sorted(left_out, key=len, reverse=True))))
    return lambda text: words.sub(lambda found: left_out[found[0]], text)
