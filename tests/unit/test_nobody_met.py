"""What was to be held, and was not, by their word: only that is called off, whatever else their mail is."""

from __future__ import annotations

from datetime import datetime

import pytest

from agent.model.mail import Category, Move
from tests.facts import DANA, PRIYA, Hunt, claim, confirmation, message, ny, off

LATE = ny(4, 20, 9)
TODAY, TOMORROW = ny(3, 12, 15), ny(3, 13, 15)


def standing(wrote: datetime, move: Move, category: Category = Category.NO_DECISION, *, doubtful: bool = False) -> int:
    hunt = Hunt()
    hunt.hear(confirmation(ny(3, 5), claim(TODAY, people=(DANA,)), claim(TOMORROW, people=(PRIYA,))))
    hunt.hear(message(DANA, wrote, category, interviews=(off(move=move),), needs_review=doubtful))
    return sum(len(round_.standing) for round_ in hunt.plan(LATE).rounds)


@pytest.mark.parametrize("category", [Category.NO_DECISION, Category.INTERVIEW_CHANGE, Category.INFORMATION_REQUEST])
@pytest.mark.parametrize("doubtful", [False, True])
def test_whom_they_rang_in_vain_was_not_interviewed(category: Category, doubtful: bool) -> None:
    assert standing(ny(3, 12, 15, 20), Move(missed=True), category, doubtful=doubtful) == 1


@pytest.mark.parametrize(
    ("wrote", "move", "left"),
    [
        (ny(3, 12, 20), Move(missed=True), 1),
        (ny(3, 12, 15, 40), Move(missed=True, hour_open=True), 1),
        (ny(3, 12, 18), Move(missed=True, hour_open=True), 2),  # they may ring about something else by then
        (ny(3, 12, 14), Move(missed=True), 2),
        (ny(3, 16, 9), Move(missed=True), 2),
    ],
)
def test_it_is_of_what_has_begun_not_long_before(wrote: datetime, move: Move, left: int) -> None:
    assert standing(wrote, move) == left
