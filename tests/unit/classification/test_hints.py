from __future__ import annotations

import re

from hypothesis import given, settings
from hypothesis import strategies as st

from agent.classification.senders.hints import _PARTS, hints_at_a_job
from agent.classification.tagging.words import one_of

FIXED = settings(derandomize=True, deadline=None, max_examples=500)
PIECES = sorted({piece for part in _PARTS for piece in part.split()})
WORDS = st.one_of(st.sampled_from(PIECES), st.sampled_from(["un", "the", "garden", "s", "ing", "Rôle", "x1y"]))


@FIXED
@given(st.lists(WORDS, max_size=8), st.sampled_from([" ", "", ", ", "\n"]))
def test_a_text_hints_at_a_job_where_any_part_stands_in_it(words: list[str], between: str) -> None:
    text = between.join(words)
    letters = "".join(letter if letter.isascii() and letter.isalpha() else " " for letter in text.replace("ô", "o"))
    plain = f" {' '.join(letters.lower().split())} "
    assert hints_at_a_job(text) is any(part in plain for part in _PARTS)


def test_each_part_is_a_hint_by_itself() -> None:
    for part in _PARTS:
        assert hints_at_a_job(part), part


@FIXED
@given(
    st.lists(st.sampled_from(["\\bjoin", "join", "jo(?:b|y)s?", "(?:a|b).news", "bet", "a?pp", "\\bju"]), min_size=1)
)
def test_expressions_joined_find_what_each_of_them_finds(expressions: list[str]) -> None:
    joined = one_of(expressions)
    for text in ("rejoin", "join us", "joys", "b news", "better", "pp", "juju", "xju", "", "news"):
        assert bool(joined.search(text)) is any(re.search(one, text) for one in expressions), text
