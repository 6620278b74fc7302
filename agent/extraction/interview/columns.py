"""Tables of a change with a column for the old time and one for the new: a row of days, a row of hours."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TypeVar

from agent.expressions import expression
from agent.extraction.when.days import find_days, masked
from agent.extraction.when.moments import Moment, moment_of
from agent.extraction.when.readers import Reader
from agent.extraction.when.zoned import clocks_in

_COLUMNS = expression(
    r"^[^\S\n]{0,40}(?:old|previous(?:ly)?|original|was|before|alt|bisher|oud|ancien|avant|anterior|antes|vecchio|"
    r"prima)[^\S\n]{1,60}(?:\|[^\S\n]{1,60})?"
    r"(?:new|revised|updated|now|after|neu|nieuw|nouveau|nuevo|nueva|novo|nova|nuovo|ora)[^\S\n|]{0,20}$",
    re.IGNORECASE | re.MULTILINE,
)
"""The head of a table in which the old time stands beside the new one."""
_TABLE = 400  # characters below it
_Item = TypeVar("_Item")


def find_in_columns(text: str, reader: Reader, grace: int = 0) -> tuple[Moment, Moment] | None:
    """Given the text of a change, return the old and the new time of a table with a column for each; else None."""
    plain = masked(text)
    header = _COLUMNS.search(plain)
    if header is None:
        return None
    stop = header.end() + _TABLE
    days = [one for one in find_days(plain, reader.calendar(grace)) if header.end() <= one.start < stop]
    clocks = [one for one in clocks_in(plain, reader, tuple(days)) if header.end() <= one.position < stop]
    dates, times = (
        _on_one_line(days, [one.start for one in days], plain),
        _on_one_line(clocks, [one.position for one in clocks], plain),
    )
    if dates is None or times is None:
        return None
    zone = times[0].zone or times[1].zone
    old, new = (moment_of(day, clock, zone, reader) for day, clock in zip(dates, times, strict=True))
    return old, new


def _on_one_line(found: Sequence[_Item], starts: list[int], text: str) -> tuple[_Item, _Item] | None:
    """The first two of them that share a line with each other and no third one."""
    lines: dict[int, list[_Item]] = {}
    for one, start in zip(found, starts, strict=True):
        lines.setdefault(text.rfind("\n", 0, start), []).append(one)
    first = next((items for items in lines.values() if len(items) == 2), None)
    return (first[0], first[1]) if first else None
