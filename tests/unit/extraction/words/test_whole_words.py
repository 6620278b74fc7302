"""Where a name stands in a text as whole words: the same places as an expression finds."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent.extraction.words.whole_words import places


@pytest.mark.parametrize(
    ("name", "text", "begins"),
    [
        ("Tarn", "Tarn, Tarnside, at Tarn.", [0, 19]),
        ("Tarn", "atTarn Tarn_ 9Tarn Tarn9", []),
        ("Orme & Vale", "Orme & Vale's team at Orme & Valence", [0]),
        ("a a", "a a a", [0]),
        ("Größe", "(Größe)", [1]),
    ],
)
def test_a_name_stands_where_it_is_no_part_of_a_word(name: str, text: str, begins: list[int]) -> None:
    assert list(places(name, text)) == [(begin, begin + len(name)) for begin in begins]


@given(st.text("aB. _9é'", min_size=1, max_size=3), st.text("aB. _9é'", max_size=30))
def test_it_stands_where_an_expression_finds_it(name: str, text: str) -> None:
    expected = [match.span() for match in re.finditer(rf"(?<!\w){re.escape(name)}(?!\w)", text)]
    assert list(places(name, text)) == expected
