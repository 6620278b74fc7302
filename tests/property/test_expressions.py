"""Each regular expression of the program on input made against it: none takes time that grows beyond all bounds.

A third of them; with FOLLOWUP_SOAK=1 all, on longer texts. Which third, and on which texts, hangs on each expression
alone: what fails is what was changed.
"""

from __future__ import annotations

import importlib
import os
import pkgutil
import random
import re
import zlib
from collections.abc import Iterator, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import fields, is_dataclass
from functools import cache
from re import _constants, _parser  # type: ignore[attr-defined]
from typing import Any, cast

import pytest

import agent
from agent.classification.abroad.languages import _signals
from agent.classification.table.patterns import ready_signals
from agent.expressions import Deferred
from agent.needed_words import _told, key_of, needed_words, read_off
from tests.property.patience import TooLong, at_most

SEED = 20260305
SOAK = bool(os.environ.get("FOLLOWUP_SOAK"))
LENGTH = 2_000 if SOAK else 1_000  # a sentence has no more letters
PATIENCE = 1.0  # seconds for one search
PARTS = 8
GENERAL = ("a", " ", "1", ".", "<", ">", '"', "-", "(", "[", "=", "@", "\n", ",", "a ", "a.", "Aa ", "1 ", "> ", "ab, ")

WAYS, LOOPS = (4, 24) if SOAK else (3, 6)  # ways through an expression, and loops on them that are tried
LOOPED = 3  # times: a loop that may go on for longer is one
BEHIND = 400  # letters that a loop is given
TRIED = 100 if SOAK else 16  # ways through an expression, for texts in which it finds something
ANY_LETTER = ("a", " ", " ", " ", " ", "É", "\u017f", "İ", "'")
_REPEATS = {_constants.MAX_REPEAT, _constants.MIN_REPEAT, _constants.POSSESSIVE_REPEAT}
_OF_CATEGORY = {_constants.CATEGORY_DIGIT: "1", _constants.CATEGORY_SPACE: " ", _constants.CATEGORY_NOT_WORD: "-"}

RAN_AWAY = (  # an expression, what leads to the loop, and what it was given again and again
    ("employer.agents._HAS_FOR", "i've a ", " "),
    ("interview.schedules._LAST_COLUMN", "", " "),
    ("interview.shifts._ANOTHER_PERSON", "you will now meet", " "),
    ("when.hour_marks._TALK_OF_DAY", "'s a panel with   ", " "),
    ("interview.lengths._ITEM_SAID", "lecture -", "approxa"),
)

DEFERRED: set[Deferred] = set()  # those met

Found = Mapping[re.Pattern[str] | re.Pattern[bytes], str]


@cache
def expressions() -> Found:
    """Every compiled expression in the program's modules, in tables and records too, with where it stands."""
    found: dict[re.Pattern[str] | re.Pattern[bytes], str] = {}
    for module in pkgutil.walk_packages(agent.__path__, "agent."):
        for name, value in vars(importlib.import_module(module.name)).items():
            for expression in _inside(value, 4):
                found.setdefault(expression, f"{module.name}.{name}")
    for language in ("de", "fr", "es", "pt", "nl", "it", "pl"):
        found |= {signal.expression: signal.name for signal in _signals(language)}
    for expression in _inside(ready_signals(), 5):
        found.setdefault(expression, "a signal of the table")
    return found


def _inside(value: object, depth: int) -> Iterator[re.Pattern[str] | re.Pattern[bytes]]:
    if isinstance(value, re.Pattern):
        yield value
        return
    if isinstance(value, Deferred):
        yield value.compiled
        DEFERRED.add(value)
        return
    inner: list[object] = []
    if isinstance(value, Mapping):
        inner = [*value.keys(), *value.values()]
    elif isinstance(value, list | tuple | AbstractSet):
        inner = list(value)
    elif is_dataclass(value) and not isinstance(value, type):
        inner = [getattr(value, field.name, None) for field in fields(value)]
    for one in inner if depth else ():
        yield from _inside(one, depth - 1)


def pieces(expression: re.Pattern[str] | re.Pattern[bytes]) -> set[str]:
    """What a text against an expression is made of: literals of its own, alone, together, and cut short."""
    source = expression.pattern if isinstance(expression.pattern, str) else expression.pattern.decode("latin-1")
    bare = re.sub(r"\(\?[a-zA-Z]*[:=!]|\(\?P<\w+>|\\[bBAZdswDSW]|[\\^$()|?*+{}\[\]]", "\x00", source)
    literals = sorted({one for one in bare.split("\x00") if one.strip()}, key=len, reverse=True)[:6]
    return {*GENERAL, *literals, *(f"{one} " for one in literals), *(one[:-1] for one in literals if len(one) > 1)}


@pytest.mark.parametrize(("name", "before", "piece"), RAN_AWAY, ids=[one[0] for one in RAN_AWAY])
def test_what_once_ran_away_does_so_no_longer(name: str, before: str, piece: str) -> None:
    module, _, held = f"agent.extraction.{name}".rpartition(".")
    expression = cast("Deferred", getattr(importlib.import_module(module), held)).compiled
    text = before + piece * (LENGTH // len(piece))
    assert _ends(expression, text)
    assert _ends(expression, f"{text}#")


def test_no_expression_holds_what_belongs_to_the_source_around_it() -> None:
    """A quotation mark at a line's end, or a doubled brace: a string broken in two, or formatted nowhere."""
    broken = re.compile(r'"\s*\n\s*[rf]{0,2}"|(?<!\\)\{\{|\{[A-Za-z_]')
    sources = {name: str(expression.pattern) for expression, name in expressions().items()}
    assert [name for name, source in sources.items() if broken.search(source)] == []


@pytest.mark.parametrize("part", range(PARTS))
def test_no_expression_runs_away(part: int) -> None:
    for expression, name in _chosen(part):
        for piece in sorted(pieces(expression)):
            text = piece * (LENGTH // len(piece) + 1)
            for against in (text, f"{text}\x00!"):
                assert _ends(expression, against), f"{name} on {piece!r}"


@pytest.mark.parametrize("part", range(PARTS))
def test_no_loop_runs_away_behind_what_leads_to_it(part: int) -> None:
    """Many a loop is only reached behind a few words: "At the" before words that may be parted in many ways."""
    for expression, name in _chosen(part):
        for before, body in sorted(_loops(expression, random.Random(f"{SEED} {expression.pattern!r}"))):
            for piece in (body, "a", "a ", " "):
                text = before + piece * (BEHIND // len(piece) + 1)
                for against in (text, f"{text}#"):
                    assert _ends(expression, against), f"{name} on {piece!r} behind {before!r}"


def _chosen(part: int) -> Iterator[tuple[re.Pattern[str] | re.Pattern[bytes], str]]:
    """One part of those that are tried this time."""
    numbered = {one: zlib.crc32(f"{SEED} {one.pattern!r}".encode()) for one in expressions()}
    tried = [one for one, number in numbered.items() if SOAK or number % 3 == 0]
    assert len(tried) > 900
    yield from ((one, expressions()[one]) for one in tried if numbered[one] // 3 % PARTS == part)


def _loops(expression: re.Pattern[str] | re.Pattern[bytes], chance: random.Random) -> set[tuple[str, str]]:
    """Of some loops of an expression, a text that leads to each, and one of what it repeats."""
    found: list[tuple[str, str]] = []
    tree = _parser.parse(expression.pattern, expression.flags)
    for _ in range(WAYS):
        _lead(tree, chance, found)
    return set(chance.sample(found, min(len(found), LOOPS)))


def _lead(tree: Any, chance: random.Random, found: list[tuple[str, str]], before: str = "") -> str:
    """Given what was parsed of an expression, return a text along one way through it; note the loops on the way."""
    text = before
    for kind, told in tree:
        if kind in _REPEATS:
            least, most, body = told
            once = _lead(body, chance, [], "")
            if most > LOOPED and once:
                found.append((text, once))
            text += once * max(least, chance.choice((0, 1)))
        elif kind is _constants.BRANCH:
            text = _lead(chance.choice(told[1]), chance, found, text)
        elif kind is _constants.SUBPATTERN:
            text = _lead(told[-1], chance, found, text)
        elif kind is _constants.ATOMIC_GROUP:
            text = _lead(told, chance, found, text)
        elif kind is _constants.ASSERT and chance.random() < 0.5:  # at an end of the expression nothing else makes it
            text = _lead(told[1], chance, found, text)
        else:
            text += _letter(kind, told, chance)
    return text


def _letter(kind: Any, told: Any, chance: random.Random) -> str:
    """One letter that a part of an expression takes; none of one that takes none."""
    if kind is _constants.LITERAL:
        return chr(told)
    if kind in {_constants.ANY, _constants.NOT_LITERAL} or (kind is _constants.IN and told[0][0] is _constants.NEGATE):
        return chance.choice(ANY_LETTER)
    some = [_of_a_class(*one) for one in told] if kind is _constants.IN else [""]
    return chance.choice([one for one in some if one] or [""])


def _of_a_class(kind: Any, told: Any) -> str:
    if kind is _constants.CATEGORY:
        return _OF_CATEGORY.get(told, "a")
    return chr(told[0] if kind is _constants.RANGE else told) if kind is not _constants.NEGATE else ""


def _ends(expression: re.Pattern[str] | re.Pattern[bytes], text: str) -> bool:
    try:
        with at_most(PATIENCE):
            if isinstance(expression.pattern, str):
                re.search(expression, text)
                re.match(expression, text)
            else:
                re.search(expression, text.encode("utf-8", "replace"))
    except TooLong:
        return False
    return True


def test_what_is_looked_for_in_small_letters_first_is_found_in_the_same_places() -> None:
    expressions()
    assert len(DEFERRED) > 500
    for one in sorted(DEFERRED, key=lambda deferred: deferred.pattern):
        compiled, looked = one.compiled, cast("re.Pattern[str]", one)
        if compiled.flags & re.IGNORECASE or "(?i:" in compiled.pattern:
            for piece in sorted(pieces(compiled)):
                for text in (piece, f"Oh, {piece.title()}!", f"{piece.upper()} {piece} 9", f"\u017fee İ\u0131 {piece}"):
                    spans = [match.span() for match in compiled.finditer(text)]
                    assert [match.span() for match in looked.finditer(text)] == spans, one.pattern
                    first = looked.search(text)
                    assert [first.span()] == spans[:1] if first else not spans, one.pattern


def test_what_an_expression_finds_is_passed_over_by_none() -> None:
    """Texts are made in which it finds something: it does so whichever words it is said to need."""
    expressions()
    chance = random.Random(SEED)
    passing = sorted((one for one in DEFERRED if needed_words(one.pattern, one.given)), key=lambda one: one.pattern)
    found = [_finds_what_is_there(one, chance) for one in passing]
    assert len(found) > 1_700
    assert found.count(0) < len(found) // 100
    assert sum(found) > 5 * len(found)


def test_the_words_that_are_told_of_an_expression_are_those_that_would_be_read_off() -> None:
    expressions()
    for one in DEFERRED:
        assert needed_words(one.pattern, one.given) == read_off(one.pattern, one.given), one.pattern
    told = sum(key_of(one.pattern, one.given) in _told() for one in DEFERRED)
    assert told >= 0.9 * len(DEFERRED), "`make words` reads them off anew"


def _finds_what_is_there(one: Deferred, chance: random.Random) -> int:
    """In how many of the texts made for it an expression finds something; it is held to each of them."""
    looked, tree = cast("re.Pattern[str]", one), _parser.parse(one.compiled.pattern, one.compiled.flags)
    texts = {text for text in (_lead(tree, chance, []) for _ in range(TRIED)) if one.compiled.search(text)}
    for found in sorted(texts):
        for text in (found, f"{chance.choice(('', 'Oh, ', 'and '))}{found}.", found.title(), found.upper()):
            match, same = looked.search(text), one.compiled.search(text)
            assert (match and match.span()) == (same and same.span()), one.pattern
            assert looked.sub("-", text) == one.compiled.sub("-", text), one.pattern
    return len(texts)
