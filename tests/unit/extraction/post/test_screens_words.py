"""Where words stand in what is said: found by the first of them."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from agent.extraction.post.screens import _at

WORDS = st.lists(st.sampled_from(("a", "b", "lead")))


@given(WORDS, WORDS)
def test_words_are_found_where_they_stand(parts: list[str], said: list[str]) -> None:
    assert _at(parts, said) == [at for at in range(len(said)) if said[at : at + len(parts)] == parts]
