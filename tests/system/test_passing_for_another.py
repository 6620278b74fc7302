"""What decides of an application comes from those who may: who passes for them, or means another, is asked about."""

from __future__ import annotations

from pathlib import Path

import pytest

from agent.model.draft import Kind
from tests.hunt import Hunt
from tests.system.thanked import CONFIRMED, PRIYA, THANKED, thanked

REFUSED = (
    "Hi Jordan,\n\nThank you for taking the time to interview with us for the Data Engineer position at Corbel Finch. "
    "Unfortunately, we have decided not to move forward with your application.\n\nBest,\nPriya Raman\n"
)


@pytest.fixture
def hunt(tmp_path: Path) -> Hunt:
    return thanked(tmp_path)


def _asked(hunt: Hunt, when: str) -> str:
    return " ".join(one for plan in hunt.plan(when) for one in plan.needs_you)


def _kinds(hunt: Hunt) -> list[Kind]:
    return [kind for kind, _, _ in hunt.lives()]


@pytest.mark.parametrize(
    "sender",
    [
        "Priya Raman <priya.raman@gmail.com>",
        "Priya Raman <priya@corbe1finch.example>",
        "Corbel Finch HR <hr@corbelfinch-careers.example>",
    ],
)
def test_who_passes_for_somebody_known_decides_nothing(hunt: Hunt, sender: str) -> None:
    hunt.receive("2026-03-16 10:00", sender, "Your application at Corbel Finch", REFUSED)
    report = hunt.sync("2026-03-16 11:00")
    assert report.needs_review == 1
    assert _kinds(hunt) == []
    assert "swindlers do so" in _asked(hunt, "2026-03-16 11:00")


def test_who_answers_from_a_private_address_is_heard(hunt: Hunt) -> None:
    subject = "Re: Interview on March 12"
    hunt.receive("2026-03-16 10:00", "Priya Raman <priya.raman@gmail.com>", subject, REFUSED, in_reply_to=THANKED)
    assert hunt.sync("2026-03-16 11:00").needs_review == 0
    assert _kinds(hunt) == [Kind.FEEDBACK_REQUEST]


@pytest.mark.parametrize("subject", ["Your application at Corbel Finch", "Corbel Finch"])
def test_a_refusal_that_greets_somebody_else_is_asked_about(hunt: Hunt, subject: str) -> None:
    hunt.receive("2026-03-16 10:00", PRIYA, subject, REFUSED.replace("Hi Jordan", "Hi Derek"))
    assert hunt.sync("2026-03-16 11:00").needs_review == 1
    assert _kinds(hunt) == []
    assert "to Derek, as the greeting says" in _asked(hunt, "2026-03-16 11:00")


def test_an_interview_of_somebody_else_is_not_the_users(tmp_path: Path) -> None:
    hunt = Hunt(tmp_path)
    hunt.receive("2026-03-09 10:00", PRIYA, "Interview confirmation", CONFIRMED.replace("Hi Jordan", "Dear Mr Hale"))
    assert hunt.sync("2026-03-12 18:00").needs_review == 1
    assert _kinds(hunt) == []
