"""Signals made ready: the table's patterns as regular expressions over strings of tags, with bounded gaps."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from agent.classification.table.signal import Signal, Where
from agent.classification.table.signals import SIGNALS
from agent.classification.tagging.tags import Tag
from agent.classification.tagging.words import OTHER_WORD

_CLAUSE_END = f"{Tag.BREAK}{Tag.BUT}"
_USUAL_GAP = 4
_NAMES = (
    f"{OTHER_WORD}{Tag.COMMA}{Tag.TITLE}{Tag.ROLE}{Tag.JOB}{Tag.WE}{Tag.YOUR}{Tag.OTHER}{Tag.PEOPLE}{Tag.PROFILE}"
    f"{Tag.RECRUIT}{Tag.STAGE}{Tag.MEET}{Tag.TEST}{Tag.EXPERIENCE}{Tag.HIRE}{Tag.NUMBER}{Tag.APPLICATION}"
)
_MOST_NAMES = 24
"""Tags of the words that a role, a company and people are named with, and how many of them may stand in a row."""


def _gap(most: int) -> str:
    if most == _MOST_NAMES:
        return f"[{re.escape(_NAMES)}]{{0,{most}}}"
    return "" if most == 0 else f"[^{_CLAUSE_END}]{{0,{most}}}"


MACROS: Mapping[str, tuple[str, str]] = {
    # name: (expression, the tags that it can begin with)
    "{proceed}": (f"(?:{Tag.PROCEED}|{Tag.MOVE}{_gap(9)}{Tag.FORWARD})", f"{Tag.PROCEED}{Tag.MOVE}"),
    "{when}": (f"[{Tag.DAY}{Tag.TIME}{Tag.NUMBER}]", f"{Tag.DAY}{Tag.TIME}{Tag.NUMBER}"),
    "{others}": (
        f"(?:{Tag.OTHER}{_gap(3)}[{Tag.CANDIDATE}{Tag.PEOPLE}{Tag.SOMEONE}]|{Tag.SOMEONE})",
        f"{Tag.OTHER}{Tag.SOMEONE}",
    ),
}


@dataclass(frozen=True, slots=True)
class Ready:
    """One signal, ready to be looked for. The sets hold the characters of tags."""

    signal: Signal
    expression: re.Pattern[str]
    begins: frozenset[str]
    before: frozenset[str]
    inside: frozenset[str]
    anywhere: frozenset[str]
    needs: frozenset[str]

    def found_in(self, tags: str, present: frozenset[str]) -> bool:
        """Given a sentence's tags, and the same as a set, return whether it carries the signal."""
        if self.anywhere & present or (self.needs and not self.needs & present):
            return False
        return any(self._stands(tags, match) for match in self.expression.finditer(tags))

    def _stands(self, tags: str, match: re.Match[str]) -> bool:
        if not self.inside.isdisjoint(match[0]):
            return False
        if tags.count(Tag.QUOTE, 0, match.start()) % 2:
            return False  # said by somebody else: a headline, a book, advice on what to answer
        start = max(tags.rfind(end, 0, match.start()) for end in _CLAUSE_END) + 1
        return self.before.isdisjoint(tags[start : match.start()])


@cache
def ready_signals() -> Mapping[Where, Mapping[str, tuple[Ready, ...]]]:
    """The table, by where a signal may stand and by the tag that it begins with."""
    table: dict[Where, dict[str, list[Ready]]] = {Where.SUBJECT: {}, Where.SENTENCE: {}}
    for ready in map(_compiled, SIGNALS):
        places = [place for place in table if ready.signal.where in {Where.ANY, place}]
        for place in places:
            for tag in ready.begins:
                table[place].setdefault(tag, []).append(ready)
    return {place: {tag: tuple(rows) for tag, rows in rows_of.items()} for place, rows_of in table.items()}


def signals_in(tags: str, where: Where) -> Iterator[Signal]:
    """Given the tags of a subject or a sentence, yield every signal that it carries, each once."""
    present = frozenset(tags)
    rows_of = ready_signals()[where]
    seen: set[str] = set()
    for tag in present:
        for ready in rows_of.get(tag, ()):
            if ready.signal.name not in seen:
                seen.add(ready.signal.name)
                if ready.found_in(tags, present):
                    yield ready.signal


def _compiled(signal: Signal) -> Ready:
    parts: list[str] = []
    begins = ""
    gap = _USUAL_GAP
    for part in signal.pattern.split():
        if part == "+" or part[0] == "~":
            gap = _GAPS[part] if part in _GAPS else int(part[1:])
            continue
        expression, characters = _element(part)
        if parts:
            parts.append(_gap(gap))
        else:
            begins = characters
        parts.append(expression)
        gap = _USUAL_GAP
    return Ready(
        signal=signal,
        expression=re.compile("".join(parts)),
        begins=frozenset(begins),
        before=_set(signal.before),
        inside=_set(signal.inside),
        anywhere=_set(signal.anywhere),
        needs=_set(signal.needs),
    )


_GAPS: Mapping[str, int] = {"+": 0, "~names": _MOST_NAMES}

_WIDER: Mapping[str, str] = {
    "APPLICATION": "APPLICATION|PROFILE",
    "APPLY": "APPLY|INTEREST",
    "CANDIDATE": "CANDIDATE|PEOPLE",
    "DECIDE": "DECIDE|WILL_DECIDE",
    "ROLE": "ROLE|JOB",
}
"""Names that a pattern uses for themselves and for what is said in their place; "people" alone is no word for a job."""


def _names(names: str) -> list[str]:
    return [name for each in names.split("|") for name in _WIDER.get(each, each).split("|")]


def _element(part: str) -> tuple[str, str]:
    """Given "A|B|{others}", return the expression for one of them, and the tags that it can begin with."""
    names = _names(part)
    characters = "".join(Tag[name] for name in names if name not in MACROS)
    choices = [f"[{re.escape(characters)}]"] if characters else []
    choices += [MACROS[name][0] for name in names if name in MACROS]
    begins = characters + "".join(MACROS[name][1] for name in names if name in MACROS)
    return (choices[0] if len(choices) == 1 else f"(?:{'|'.join(choices)})"), begins


def _set(names: str) -> frozenset[str]:
    return frozenset(Tag[name] for name in _names(names)) if names else frozenset()
