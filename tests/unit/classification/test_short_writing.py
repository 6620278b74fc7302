"""What people text, in words."""

from __future__ import annotations

from agent.classification.short_writing import in_words


def test_what_is_written_short_is_read_in_words() -> None:
    assert in_words("when can u start? gotta see ur card, pls") == "when can you start? have to see your card, please"
    assert in_words("Unit U, Urmston") == "Unit U, Urmston"
