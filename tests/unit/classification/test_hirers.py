from __future__ import annotations

import pytest

from agent.classification.senders.hirers import signs_as_a_hirer
from agent.model.mail import Category
from tests.unit.classification.letters import letter, read


@pytest.mark.parametrize(
    ("sender", "end"),
    [
        ("hr@pellgrove.example", ""),
        ("careers@pellgrove.example", ""),
        ("bewerbungen@pellgrove.example", ""),
        ("ana@pellgrove.example", "-- \nAna Reyes\nTalent Partner, Pell Grove"),
        ("ana@pellgrove.example", "-- \nAna Reyes\nHuman Resources"),
        ("ana@pellgrove.example", "-- \nAna Reyes\nSelección y Talento"),
    ],
)
def test_who_hires_by_profession_says_so(sender: str, end: str) -> None:
    assert signs_as_a_hirer(letter(f"Hello Robin,\n\nThursday then.\n\n{end}", "Thursday", sender=sender))


@pytest.mark.parametrize(
    ("sender", "end"),
    [
        ("shop@pellgrove.example", ""),
        ("chris@pellgrove.example", "-- \nChris Hart\nCustomer Service"),
        ("thrush@pellgrove.example", ""),
    ],
)
def test_others_do_not(sender: str, end: str) -> None:
    assert not signs_as_a_hirer(letter(f"Hello Robin,\n\nThursday then.\n\n{end}", "Thursday", sender=sender))


def test_who_hires_and_says_nothing_is_not_guessed_at() -> None:
    said = read("", "Welcome to the careers of Pell Grove", sender="hr@pellgrove.example")
    assert (said.category, said.needs_review) == (Category.UNRELATED, False)
    assert read("", "Interview cancelled", sender="hr@pellgrove.example").category is Category.INTERVIEW_CANCELLATION
