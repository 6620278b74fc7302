"""Expressions that are compiled when they are first looked for: they find what compiled ones find, and not before."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

import agent
from agent.expressions import any_may_stand, expression, may_stand, small

SOURCE = r"\b(?P<who>ada|Tom|lük)\b,?\s*(?:will|shall)?"
IN_SMALL = r"\b(?P<who>Ada|[T]om|LÜK)\b,?\s*(?:will|shall)?(?!\W+never|\W+nowhere|\W+nothing)(?<!no)"
OF_CAPITALS = r"\b(?P<who>Ada|Tom|lük)\b(?!,? (?-i:[A-Z]))(?!\W+never|\W+nowhere|\W+nothing)(?<!nobody)"
_WORDS = r"ada[)|]?|[T]OM|LÜK|no\s+such\s+person|somebody(?:\s+(?:or\s+other|else))?"
BEGINS = rf"\b(?i:{_WORDS})\b(?P<who>,?\s*(?:[W]ill|shall)?)"
BEGINS_BEHIND_NO_WORD = rf"(?<!\w)(?i:{_WORDS})(?P<who>,? )(?![A-Z])"
_OTHERS = r"no\s+such\s+person(?:[)|]|\s+here)|somebody(?:\s+(?:or\s+other|else))"
MAY_BEGIN = rf"\b(?i:{_OTHERS})?(?P<who>Ada|Tom)"
BEGINS_OR_NOT = rf"\b(?i:{_OTHERS})|(?<!\w)(?P<who>Ada|Tom)"
SPACED_OUT = rf"\b(?i:{_WORDS} | Nobody )(?P<who>,?)  # in any case"
WITH_REMARKS = rf"""\b(?i:{_WORDS}  # or who you will :)
    )(?P<who>,?)"""
OF_NO_LETTERS_TOO = r"(?P<who>ada|tom|lük|nobody\s+of\s+that\s+name|no\s+such\s+person)*"
TEXT = "Tom, will you meet Ada? ADA WILL. LÜK Wıll, İf ada\u017fhall"


@pytest.mark.parametrize(
    "source",
    [
        SOURCE,
        IN_SMALL,
        OF_CAPITALS,
        BEGINS,
        BEGINS_BEHIND_NO_WORD,
        MAY_BEGIN,
        BEGINS_OR_NOT,
        SPACED_OUT,
        OF_NO_LETTERS_TOO,
    ],
)
@pytest.mark.parametrize("flags", [0, re.IGNORECASE, re.VERBOSE])
@pytest.mark.parametrize(
    "look",
    [
        lambda one: one.search(TEXT),
        lambda one: one.search(TEXT, 4),
        lambda one: one.search(TEXT, 4, 10),
        lambda one: one.search("nobody"),
        lambda one: one.match(TEXT),
        lambda one: one.match(TEXT, 1),
        lambda one: one.fullmatch("Tom will"),
        lambda one: [match.span() for match in one.finditer(TEXT)],
        lambda one: [match.span() for match in one.finditer(TEXT, 9)],
        lambda one: [match.span() for match in one.finditer("nobody")],
        lambda one: one.findall(TEXT),
        lambda one: one.split(TEXT, maxsplit=1),
        lambda one: one.sub("-", TEXT),
        lambda one: one.sub(lambda match: (match["who"] or "").lower(), TEXT, count=1),
        lambda one: (one.pattern, one.flags, one.groups, dict(one.groupindex)),
    ],
)
def test_an_expression_finds_what_a_compiled_one_finds(
    source: str, flags: int, look: Callable[[re.Pattern[str]], object]
) -> None:
    compiled, deferred = re.compile(source, flags), expression(source, flags)
    for _ in range(2):  # what is asked again was kept
        found, same = look(deferred), look(compiled)
        if isinstance(same, re.Match):
            assert isinstance(found, re.Match)
            assert (found.span(), found.groupdict(), found.re) == (same.span(), same.groupdict(), same.re)
        else:
            assert found == same


def test_an_expression_is_compiled_once_it_is_looked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    made, compiling = list[str](), re.compile

    def counted(source: str, flags: int = 0) -> re.Pattern[str]:
        made.append(source)
        return compiling(source, flags)

    monkeypatch.setattr("re.compile", counted)
    one = expression("to be found")
    assert one.pattern == "to be found"
    assert made == []
    assert one.search("nowhere") is None
    assert one.search("what is to be found") is not None
    assert made == ["to be found"]


def test_what_ignores_case_is_looked_for_in_small_letters_first(monkeypatch: pytest.MonkeyPatch) -> None:
    made, compiling = list[int](), re.compile

    def counted(source: str, flags: int = 0) -> re.Pattern[str]:
        made.append(flags)
        return compiling(source, flags)

    monkeypatch.setattr("re.compile", counted)
    one = expression(IN_SMALL, re.IGNORECASE)
    assert one.search("nobody at all") is None
    assert list(expression(IN_SMALL, re.IGNORECASE).finditer("nobody")) == []
    assert made == [0, 0]
    assert one.search("It is ADA.") is not None
    assert made == [0, 0, re.IGNORECASE]


def test_what_begins_with_words_in_any_case_is_looked_for_by_those_in_small_letters_first(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    made, compiling = list[str](), re.compile

    def counted(source: str, flags: int = 0) -> re.Pattern[str]:
        made.append(source)
        return compiling(source, flags)

    monkeypatch.setattr("re.compile", counted)
    one = expression(BEGINS)
    assert one.search("nobody at all") is None
    assert [source.endswith(")") and "ada" in source and "shall" not in source for source in made] == [True]
    assert one.search("It is ADA.") is not None
    assert made[1:] == [BEGINS]


def test_a_remark_inside_an_expression_does_not_close_a_group() -> None:
    assert expression(WITH_REMARKS, re.VERBOSE).findall(TEXT) == re.findall(WITH_REMARKS, TEXT, re.VERBOSE)
    found = expression(WITH_REMARKS, re.VERBOSE).search("It is ADA.")
    assert found is not None
    assert found.span() == (6, 9)


def test_small_letters_are_those_that_an_expression_sees_which_ignores_case() -> None:
    letters = re.compile("[a-zß-öø-ÿ]", re.IGNORECASE)
    for character in map(chr, range(sys.maxunicode + 1)):
        assert len(small(character)) == 1
        assert (letters.fullmatch(character) is None) == (letters.fullmatch(small(character)) is None)
        if letters.fullmatch(character):
            assert re.fullmatch(small(character), character, re.IGNORECASE), character
            assert re.fullmatch("[a-zß-öø-ÿ]", small(character)), character


def test_no_function_of_re_is_given_an_expression() -> None:
    """It takes compiled ones alone, and nothing else tells: ``expression`` says that it returns one."""
    for path in sorted(Path(agent.__file__).parent.rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        deferred = {
            target.id
            for node in tree.body
            if isinstance(node, ast.Assign) and ast.unparse(node.value).startswith("expression(")
            for target in node.targets
            if isinstance(target, ast.Name)
        }
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and ast.unparse(node.func).startswith("re.") and node.args:
                assert ast.unparse(node.args[0]) not in deferred, f"{path.name}:{node.lineno}"


def test_a_wrong_expression_says_so_where_it_is_looked_for() -> None:
    wrong = expression("(")
    with pytest.raises(re.error, match="unterminated"):
        wrong.search("")


def test_what_no_expression_has_is_missing() -> None:
    with pytest.raises(AttributeError):
        _ = expression("a").seek  # type: ignore[attr-defined]


COUNTED = """
import re, sys
compiling, ours = re.compile, 0
def counted(source, flags=0):
    global ours
    ours += "/agent/" in sys._getframe(1).f_code.co_filename.replace("\\\\", "/")
    return compiling(source, flags)
re.compile = counted
import agent.cli.main
print(ours)
"""


def test_a_command_begins_without_expressions_of_the_core() -> None:
    said = subprocess.run([sys.executable, "-c", COUNTED], check=True, capture_output=True, text=True)
    assert int(said.stdout) < 100  # of a thousand


OFFERS = expression(r"\b(?:withdr[ae]w\w*|took\sback)\s(?:your|our|the)\soffers?\b", re.IGNORECASE)
REFUSALS = expression(r"\b(?:unsuccessful|turned\syou\sdown)\b", re.IGNORECASE)
ANYTHING = expression(r"\w+\s\d")


@pytest.mark.parametrize(
    ("text", "offers", "refusals"),
    [
        ("They WITHDREW our offer.", True, False),
        ("They took back what they said.", False, False),  # no offer
        ("You were unsuccessful, and our offer stands.", False, True),
        ("Nothing of the kind.", False, False),
        ("Nothing of the kind. " * 60, True, True),  # too long to tell
    ],
)
def test_an_expression_may_stand_where_the_words_are_that_it_needs(text: str, *, offers: bool, refusals: bool) -> None:
    assert (may_stand(OFFERS, text), may_stand(REFUSALS, text)) == (offers, refusals)
    texts = ("Good morning!", text)
    assert (any_may_stand((OFFERS,), texts), any_may_stand((REFUSALS,), texts)) == (offers, refusals)
    assert any_may_stand((OFFERS, REFUSALS), texts) is (offers or refusals)
    assert any_may_stand((OFFERS, ANYTHING), texts), "of which nothing is known"
    assert not any_may_stand((), texts) or len(text) > 1000
