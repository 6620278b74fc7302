"""Somebody of an application's firm who writes for the first time is read with that in mind."""

from __future__ import annotations

from pathlib import Path

import pytest

from agent.model.mail import Category
from tests.hunt import Hunt

GREENHOUSE = "Pell Grove <no-reply@us.greenhouse-mail.io>"
TEXT = "Hi Jordan,\n\nthe bakery's flooded, so please don't come on Thursday after all. Sorry!\n\nMick\n"


@pytest.fixture
def hunt(tmp_path: Path) -> Hunt:
    hunt = Hunt(tmp_path)
    text = "Dear Jordan,\n\nthank you for applying as a Baker at Pell Grove. We will read your application.\n"
    hunt.receive("2026-03-02 09:00", GREENHOUSE, "Thank you for applying to Pell Grove", text)
    hunt.sync("2026-03-02 10:00")
    return hunt


def test_a_colleague_who_writes_for_the_first_time_is_heard(hunt: Hunt) -> None:
    hunt.receive("2026-03-04 09:00", "Mick Orr <mick@pellgrove.example>", "Thursday", TEXT)
    report = hunt.sync("2026-03-04 10:00")
    assert report.categories == {Category.INTERVIEW_CANCELLATION: 1}
    (application,) = hunt.applications()
    assert len(application.messages) == 2


def test_the_same_words_from_anybody_are_ordinary_life(hunt: Hunt) -> None:
    hunt.receive("2026-03-04 09:00", "Mick Orr <mick@otherwise.example>", "Thursday", TEXT)
    report = hunt.sync("2026-03-04 10:00")
    assert report.categories == {Category.UNRELATED: 1}
