"""Partial answers: ``fields=messages(id,labelIds),nextPageToken`` (Google's "partial response")."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

# A tree of names. What is wanted whole has no names below it; "*" stands for every name.
Wanted = Mapping[str, "Wanted"]
_TOKEN = re.compile(r"[(),/]|[A-Za-z0-9_*]+")


class NotASelection(ValueError):
    """The text is no selection of fields."""


def parse(text: str) -> Wanted:
    """Given the text of a selection, return it as a tree. Raise NotASelection if it is none."""
    tokens = _TOKEN.findall(text)
    if "".join(tokens) != text or not tokens:
        raise NotASelection(text)
    wanted, rest = _several(tokens)
    if rest:
        raise NotASelection(text)
    return wanted


def paths(wanted: Wanted, before: tuple[str, ...] = ()) -> Iterator[tuple[str, ...]]:
    """Given a selection, yield the path of each field that it names."""
    for name, inner in wanted.items():
        yield (*before, name)
        yield from paths(inner, (*before, name))


def cut(value: Any, wanted: Wanted) -> Any:
    """Given an answer, return what was asked for of it."""
    if not wanted or ("*" in wanted and not wanted["*"]):
        return value
    if isinstance(value, list):
        return [cut(item, wanted) for item in value]
    if not isinstance(value, dict):
        return value
    kept = {name: wanted.get(name, wanted.get("*")) for name in value}
    return {name: cut(value[name], inner) for name, inner in kept.items() if inner is not None}


def _several(tokens: list[str]) -> tuple[dict[str, Wanted], list[str]]:
    wanted: dict[str, Wanted] = {}
    while True:
        name, inner, tokens = _one(tokens)
        wanted[name] = inner
        if tokens[:1] != [","]:
            return wanted, tokens
        tokens = tokens[1:]


def _one(tokens: list[str]) -> tuple[str, Wanted, list[str]]:
    if not tokens or tokens[0] in "(),/":
        raise NotASelection("".join(tokens))
    name, tokens = tokens[0], tokens[1:]
    if tokens[:1] == ["/"]:
        below, inner, tokens = _one(tokens[1:])
        return name, {below: inner}, tokens
    if tokens[:1] != ["("]:
        return name, {}, tokens
    several, tokens = _several(tokens[1:])
    if tokens[:1] != [")"]:
        raise NotASelection(name)
    return name, several, tokens[1:]
