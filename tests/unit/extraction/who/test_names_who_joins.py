"""Who joins whoever writes, by what they want: the writer takes part as before."""

from __future__ import annotations

import pytest

from agent.extraction.who.writers import names_who_joins


@pytest.mark.parametrize(
    "sentence",
    [
        "Teams instead of phone, as my colleague Judith Amos wants to sit in.",
        "Judith Amos would like to join us for the first part.",
        "My director, Judith Amos, has asked to listen in.",
        "Judith Amos will be there too.",
    ],
)
def test_they_come_too(sentence: str) -> None:
    assert names_who_joins(sentence, "Judith Amos")


@pytest.mark.parametrize(
    "sentence",
    [
        "Judith Amos wants to join us as a partner.",
        "Judith Amos wants to see your papers.",
        "Judith Amos will see you instead of me.",
        "Somebody else wants to sit in.",
    ],
)
def test_they_do_not(sentence: str) -> None:
    assert not names_who_joins(sentence, "Judith Amos")
