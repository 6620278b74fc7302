"""What answers the mail by which the user applied is read with that in mind, and begins the application."""

from __future__ import annotations

from pathlib import Path

import pytest

from agent.model.mail import Category
from tests.hunt import Hunt

APPLIED = (
    "Hi Mick,\n\nI saw your card in the bakery's window and would love to apply for the morning job. CV attached.\n"
)
ANSWER = "Hi Jordan,\n\nGive us another week, the boss is away till Monday.\n\nMick\n"
HARD = "Hi Jordan,\n\nSorry, the spot went to my cousin. All the best.\n\nMick\n"
OTHERWISE = "Hi Mick,\n\nhave you still got a place for the fence posts, or shall I ask my brother?\n"
MICK = "Mick Orr <mick@pellgrove.example>"


@pytest.fixture
def hunt(tmp_path: Path) -> Hunt:
    return Hunt(tmp_path)


def _answered(hunt: Hunt, own: str, answer: str) -> None:
    hunt.write("2026-03-02 09:00", "mick@pellgrove.example", "Morning job", own, message_id="<asked@example.com>")
    hunt.receive("2026-03-04 09:00", MICK, "Re: Morning", answer, in_reply_to="<asked@example.com>")


@pytest.mark.parametrize("passes", [("2026-03-02 10:00", "2026-03-04 10:00"), ("2026-03-04 10:00",)])
def test_an_answer_begins_the_application(hunt: Hunt, passes: tuple[str, ...]) -> None:
    """Also in the first pass of all, which meets both at once."""
    _answered(hunt, APPLIED, ANSWER)
    for when in passes:
        hunt.sync(when)
    (application,) = hunt.applications()
    assert [message.category for message in application.messages] == [Category.OWN, Category.NO_DECISION]
    assert not application.messages[1].needs_review


@pytest.mark.parametrize(("own", "expected"), [(APPLIED, Category.REJECTION), (OTHERWISE, Category.UNRELATED)])
def test_an_answer_that_is_hard_to_read_is_asked_about(hunt: Hunt, own: str, expected: Category) -> None:
    _answered(hunt, own, HARD)
    report = hunt.sync("2026-03-04 10:00")
    assert report.categories == {Category.OWN: 1, expected: 1}
    assert report.needs_review == (expected is not Category.UNRELATED)
