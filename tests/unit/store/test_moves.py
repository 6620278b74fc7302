"""A move of an interview, and how firmly a time was named, come back from their rows as they went in."""

from __future__ import annotations

from datetime import date, time
from types import SimpleNamespace
from typing import Any, cast

import pytest

from agent.model.mail import ClaimKind, InterviewClaim, Move, SlotPick
from agent.store import rows


@pytest.mark.parametrize(
    "move",
    [
        None,
        Move(),
        Move(30, 1, date(2026, 3, 13), date(2026, 3, 12)),
        Move(days=7),
        Move(45, at=time(13, 15)),
        Move(on=date(2026, 3, 13), hour_open=True),
    ],
)
def test_a_move_comes_back(move: Move | None) -> None:
    claim = InterviewClaim(ClaimKind.SET, move=move)
    assert rows.interview(cast(Any, SimpleNamespace(**rows.interview_values(claim))), ()) == claim


@pytest.mark.parametrize("firm", [True, False])
def test_how_firmly_a_time_was_named_comes_back(firm: bool) -> None:
    pick = SlotPick(weekday=3, at=time(9), firm=firm)
    assert rows.pick(cast(Any, SimpleNamespace(**rows.pick_values(pick)))) == pick
