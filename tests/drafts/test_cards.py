"""Every situation's card, as it reads. ``FOLLOWUP_GOLDEN=write`` writes the files anew: read them then."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from agent.drafting.card import Card
from tests.drafts.cards import CARDS

HERE = Path(__file__).parent / "cards"


def page(card: Card) -> str:
    """Given a card, return it as one reads it, with where it goes and what the proofreader says below."""
    tail = [
        *card.addressee,
        *card.postal,
        *([f"from {card.postal_origin}"] if card.postal else []),
        f"{card.words} words",
    ]
    tail += [f"problem: {one}" for one in card.problems] + [f"warning: {one}" for one in card.warnings]
    return card.text + "\n" + "\n".join(tail) + "\n"


@pytest.mark.parametrize("name", CARDS)
def test_card_reads_as_it_should(name: str) -> None:
    card = CARDS[name]()
    path = HERE / f"{name}.txt"
    if os.environ.get("FOLLOWUP_GOLDEN") == "write":
        HERE.mkdir(exist_ok=True)
        path.write_text(page(card), encoding="utf-8")
    assert page(card) == path.read_text(encoding="utf-8")
    assert not card.problems


def test_no_golden_card_is_left_over() -> None:
    assert {path.stem for path in HERE.glob("*.txt")} == set(CARDS)
