"""Which words an expression cannot do without: some of them stand wherever it is found."""

from __future__ import annotations

import re
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent.expressions import small
from agent.needed_words import beginnings, needed_words, one_of, stands_in


@pytest.mark.parametrize(
    ("source", "needed"),
    [
        (r"\b(?:with|will)draw\w*\s(?:your|our)\soffer\b", {"offe": [{"will", "with"}, {"our", "your"}]}),
        (r"\bours\b", {"ours": []}),
        (r"\bday\b", {"day": []}),
        (r"\bday", {}),
        (r"\bdays?\b", {"day": [], "days": []}),
        (r"\b[Dd]ay[-\s]off\b", {"day": [{"off"}]}),
        (r"\bre-?arranged\b", {"arra": [], "rear": []}),
        (r"^\W*(?:hi|hello)?\s?not\syet\b", {"yet": [{"hell", "hino", "not"}]}),
        (r"(?<!\w)(?:one|two(?:\sor\sthree)?)(?!\w)", {"one": [], "two": []}),
        (r"(?<!no )(?=.{0,9}seen)\bheard\b(?! of)", {"hear": []}),
        (r"\b(?P<who>ada|tom)\b(?i: will| shall)\b", {"ada": [{"shal", "will"}], "tom": [{"shal", "will"}]}),
        (
            r"\b(?:gone\sto\s(?:ada|tom)|not\s(?:you|her)|off|not\syet)\b",
            {"gone": [{"ada", "tom"}, {"to"}], "her": [{"not"}], "not": [{"you"}], "off": [], "yet": [{"not"}]},
        ),
        (
            r"\b(?:(?:our|the)\s(?:post|role)\swent|post\sis\soff)\b",
            {"post": [{"off", "went"}, {"is", "our", "the"}], "role": [{"went"}, {"our", "the"}]},
        ),
        (r"\b(?:given\sup|up|given\sout)\b", {"give": [{"out", "up"}], "up": []}),
        (r"\b(?:an?\s){1,3}(?:very\s){0,2}late\b", {"late": [{"a", "an"}]}),
        (r"\bn(?:o|ever)\b", {"neve": [], "no": []}),
        (r"\bwho(?:ever|m)?\b", {"who": [], "whoe": [], "whom": []}),
        (r"\b20\d\d\b", {}),
        (r"\bthe\s.{0,40}?\bdoor\b", {"door": [{"the"}]}),
        (r"\bcaf[eé]\b", {}),
        (r"\bit['’]?s\soff\b", {"off": [{"it", "its"}]}),
        (r"\b(?:word|\d+)\b", {}),
        (r"seen\b", {}),
        (r"\Bseen\sagain\b", {"agai": []}),
        (r"\bsee\B", {}),
        (r"\b(?:foo\s|x)+bar\b", {}),
        (r"\b(?:no\s)*news\b", {"news": []}),
        (r"\b(a|b)\1\b", {}),
        (r"(?i)\bnews\b", {}),
        (r"\bx{2}y\b", {}),
    ],
)
def test_of_some_words_one_is_needed(source: str, needed: dict[str, list[set[str]]]) -> None:
    """And beside it one of others, not the same on each way."""
    re.compile(source)
    assert {word: list(map(set, beside)) for word, beside in needed_words(source, 0).items()} == needed


def test_a_text_may_hold_an_expression_that_has_the_words_of_one_way() -> None:
    needs = needed_words(r"\b(?:gone\sto\s(?:ada|tom)|not\s(?:you|her)|off)\b", 0)
    for text in ("gone to tom", "she is not the one for you", "it is off"):
        assert stands_in(beginnings(text), needs)
    for text in ("it is gone", "you and tom", "not yet", ""):
        assert not stands_in(beginnings(text), needs)
    assert stands_in(beginnings("anything"), needed_words(r"\w\b", 0))


def test_several_need_what_each_of_them_does() -> None:
    to, by, our, no = (frozenset({word}) for word in ("to", "by", "our", "no"))
    assert one_of([{"gone": (to, no)}, {"role": (our,)}]) == {"gone": (to, no), "role": (our,)}
    assert one_of([{"gone": (to,)}, {"gone": (by, no)}]) == {"gone": (to | by,)}
    assert one_of([{"gone": (to,)}, {"gone": ()}]) == {"gone": ()}
    assert one_of([{"gone": (to,)}, {}]) == {}


def test_what_is_spaced_out_is_read_as_what_is_not() -> None:
    source = r"""\b(?: with | will ) draw\w* \s  # whoever does
        (?: your|our ) [ ] offer \b"""
    assert needed_words(source, re.VERBOSE) == needed_words(r"\b(?:with|will)draw\w*\s(?:your|our) offer\b", 0)


def test_other_letters_than_those_of_all_languages_need_nothing() -> None:
    assert needed_words(r"\bnews\b", re.ASCII) == {}
    assert needed_words(r"\bélan\b", 0) == {}


def test_of_too_many_words_none_is_needed() -> None:
    words = [f"{one}{other}{more}" for one in "abcdef" for other in "abcdef" for more in "wxyz"]
    assert needed_words(rf"\b(?:{'|'.join(words)})\b", 0) == {}
    assert needed_words(rf"\b(?:{'|'.join(words)})\b\sare\b", 0) == {"are": ()}


def test_a_text_is_known_by_the_beginnings_of_its_words() -> None:
    assert beginnings("we will (not) return_it: _x élan") == {"we", "will", "not", "retu", "_x", "élan"}


def test_letters_stay_in_their_words_where_they_are_made_small() -> None:
    """Where a word ends, it ends in small letters too; and who ignores case sees no letter that is none there."""
    for character in map(chr, range(sys.maxunicode + 1)):
        assert (re.match(r"\w", character) is None) == (re.match(r"\w", small(character)) is None)
        one = re.match(r"[a-z0-9_]", character, re.IGNORECASE)
        assert one is None or (small(character).isascii() and small(character).isalnum()) or character == "_"


@given(st.text() | st.text(st.characters(max_codepoint=127)))
def test_words_begin_alike_whatever_letters_the_text_has(text: str) -> None:
    assert beginnings(text) == frozenset(re.findall(r"\b\w{1,4}", text))
