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


MOVED = "Hi Jordan,\n\nwould you be about on Tuesday at 2:30? We had said Monday, but the oven man comes.\n\nMick\n"
SETTLED = "Hi Jordan,\n\nGrand, see you then. The side door is open.\n\nIna\n"


@pytest.mark.parametrize(
    ("answered", "expected"), [(True, Category.INTERVIEW_CONFIRMATION), (False, Category.UNRELATED)]
)
@pytest.mark.parametrize("at_once", [True, False])
def test_what_the_user_answered_vouches_for_the_rest_of_its_thread(
    tmp_path: Path, *, answered: bool, expected: Category, at_once: bool
) -> None:
    """Though the mail itself is asked about: nobody answers what is not about the application."""
    hunt = Hunt(tmp_path)
    text = "Dear Jordan,\n\nthank you for applying as a Baker at Pell Grove. We will read your application.\n"
    hunt.receive("2026-03-02 09:00", GREENHOUSE, "Thank you for applying to Pell Grove", text)
    if not at_once:
        hunt.sync("2026-03-02 10:00")
    mick = "Mick Orr <mick@pellgrove.example>"
    hunt.receive("2026-03-04 09:00", mick, "Tuesday", MOVED, message_id="<moved@pellgrove.example>")
    if answered:
        answer = {"in_reply_to": "<moved@pellgrove.example>", "message_id": "<fine@example.com>"}
        hunt.write("2026-03-04 10:00", "mick@pellgrove.example", "Re: Tuesday", "Tuesday it is.\n", **answer)
    if not at_once:
        assert hunt.sync("2026-03-04 11:00").needs_review == 1
    told = {"in_reply_to": "<fine@example.com>", "references": ("<moved@pellgrove.example>", "<fine@example.com>")}
    hunt.receive("2026-03-04 12:00", "Ina <ina@ovenhands.example>", "Re: Tuesday", SETTLED, **told)
    report = hunt.sync("2026-03-04 13:00")
    assert report.categories[expected] == 1


PORTAL = "Open Posts <noreply@openposts.example>"
PANEL = (
    "Dear Jordan,\n\nFurther to your attendance, you have been placed on the panel. Your place in the order of "
    "merit is 3. You do not need to do anything for now.\n\nOpen Posts, for the county\n"
)


@pytest.mark.parametrize(
    ("sender", "subject", "there"),
    [
        (PORTAL, "BKR27-114 Baker: result of competition", True),
        (PORTAL, "Result of competition", True),
        ("Pell Grove County <results@pgc.example>", "BKR27-114 Baker: result of competition", True),
        ("Pell Grove County <results@pgc.example>", "BKR27-208 Driver: result of competition", False),
    ],
)
def test_a_known_number_or_machine_ties_a_mail_to_its_application(
    tmp_path: Path, sender: str, subject: str, *, there: bool
) -> None:
    hunt = Hunt(tmp_path)
    text = (
        "Dear Jordan,\n\nyour application for the competition below has been submitted.\n\nCompetition: Baker\n"
        "Authority: Pell Grove County Council\nReference: BKR27-114\n"
    )
    automatic = {"headers": {"Auto-Submitted": "auto-generated"}}
    hunt.receive("2026-03-02 09:00", PORTAL, "BKR27-114 Baker - application submitted", text, **automatic)
    hunt.sync("2026-03-02 10:00")
    hunt.receive("2026-03-20 09:00", sender, subject, PANEL, **automatic)
    report = hunt.sync("2026-03-20 10:00")
    (application,) = hunt.applications()
    assert (len(application.messages) == 2 or report.needs_review == 1) is there
