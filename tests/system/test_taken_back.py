"""A refusal that was sent in error is no reason to ask what went wrong; an answer goes to whom they name for it."""

from __future__ import annotations

from pathlib import Path

import pytest

from agent.model.draft import DraftState, Kind
from agent.model.mail import Category
from tests.hunt import Hunt, at
from tests.system.thanked import PRIYA, THANKED, thanked

REFUSED = (
    "Hi Jordan,\n\nThank you for taking the time to interview with us. Unfortunately, we have decided not to move "
    "forward with your application.\n\nBest,\nPriya Raman\n"
)
IN_ERROR = (
    "Hi Jordan,\n\nPlease ignore the rejection that you received this morning, it was sent in error. Your application "
    "is still active, and we have not decided yet.\n\nBest,\nPriya Raman\n"
)
UNDECIDED = (
    "Hi Jordan,\n\nThank you for your patience. We have not made a decision yet; we are still interviewing other "
    "candidates.\n\nBest,\nPriya Raman\n"
)
REFUSAL = "<no@corbelfinch.example>"


@pytest.fixture
def hunt(tmp_path: Path) -> Hunt:
    return thanked(tmp_path)


@pytest.fixture
def refused(hunt: Hunt) -> Hunt:
    """Return a hunt in which a refusal came, and was taken back an hour later."""
    subject = "Re: Interview on March 12"
    hunt.receive("2026-03-16 10:00", PRIYA, subject, REFUSED, in_reply_to=THANKED, message_id=REFUSAL)
    hunt.sync("2026-03-16 10:10")
    assert hunt.lives() == [(Kind.FEEDBACK_REQUEST, "priya@corbelfinch.example", DraftState.PLACED)]
    hunt.receive("2026-03-16 11:00", PRIYA, subject, IN_ERROR, in_reply_to=REFUSAL)
    hunt.sync("2026-03-16 11:10")
    return hunt


def test_a_refusal_that_was_taken_back_is_asked_about(refused: Hunt) -> None:
    assert [state for _, _, state in refused.lives()] == [DraftState.WITHDRAWN]
    (plan,) = refused.plan("2026-03-16 11:10")
    (asked,) = plan.needs_you
    assert "`followup correct m3 no_decision`" in asked
    assert "`followup correct m4 courtesy`" in asked


@pytest.mark.parametrize(
    ("number", "category", "kind"),
    [(3, Category.NO_DECISION, Kind.NO_DECISION_REPLY), (4, Category.COURTESY, Kind.FEEDBACK_REQUEST)],
)
def test_what_the_user_says_of_it_counts(refused: Hunt, number: int, category: Category, kind: Kind) -> None:
    with refused.store() as store:
        store.correct(number, category, None, at("2026-03-16 11:15"))
    refused.sync("2026-03-16 11:20")
    assert [one for one, _, state in refused.lives() if state is DraftState.PLACED] == [kind]
    (plan,) = refused.plan("2026-03-16 11:20")
    assert not any("contradict" in one or "nothing is decided" in one for one in plan.needs_you)


@pytest.mark.parametrize(
    ("reply_to", "address", "greeting"),
    [
        ("Tom Hale <tom.hale@corbelfinch.example>", "tom.hale@corbelfinch.example", "Hi Tom,"),
        ("Priya Raman <p.raman@corbelfinch.example>", "p.raman@corbelfinch.example", "Hi Priya,"),
    ],
)
def test_an_answer_that_a_colleague_is_to_have_is_for_them(
    hunt: Hunt, reply_to: str, address: str, greeting: str
) -> None:
    subject = "Re: Interview on March 12"
    headers = {"Reply-To": reply_to}
    hunt.receive("2026-03-16 10:00", PRIYA, subject, UNDECIDED, in_reply_to=THANKED, headers=headers)
    hunt.sync("2026-03-16 10:10")
    assert hunt.lives() == [(Kind.NO_DECISION_REPLY, address, DraftState.PLACED)]
    assert hunt.drafts()[0].text.body.startswith(greeting)
