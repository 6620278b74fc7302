"""What decides of an application comes from those who may: who passes for them, or means another, is asked about."""

from __future__ import annotations

from pathlib import Path

import pytest

from agent.model.draft import Kind
from agent.model.mail import Category
from tests.hunt import Hunt, at
from tests.system.thanked import CONFIRMED, PRIYA, THANKED, thanked

REFUSED = (
    "Hi Jordan,\n\nThank you for taking the time to interview with us for the Data Engineer position at Corbel Finch. "
    "Unfortunately, we have decided not to move forward with your application.\n\nBest,\nPriya Raman\n"
)


@pytest.fixture
def hunt(tmp_path: Path) -> Hunt:
    return thanked(tmp_path)


def _met(path: Path) -> Hunt:
    """A hunt in which the interviewer was met, and not thanked: the pass came when it was too late for that."""
    hunt = Hunt(path)
    hunt.receive("2026-03-09 10:00", PRIYA, "Interview confirmation", CONFIRMED, message_id="<c@corbelfinch.example>")
    hunt.sync("2026-03-10 09:00")
    return hunt


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
    assert "swindlers do this" in _asked(hunt, "2026-03-16 11:00")


HOLD_OFF = "Hi Jordan,\n\nplease hold off until you hear from me, things are a bit up in the air.\n\nPriya Raman\n"
NAMESAKES = [
    "Priya Raman <praman81@gmail.com>",
    "P. Raman <pr@ramanfamily.example>",
    "Priya <priya@corbelfinch-group.example>",
]


@pytest.mark.parametrize("sender", NAMESAKES)
@pytest.mark.parametrize(("was_thanked", "due"), [(True, "2026-03-18 12:00"), (False, "2026-03-16 12:00")])
def test_nobody_is_asked_for_news_who_may_have_written_from_elsewhere(
    tmp_path: Path, sender: str, was_thanked: bool, due: str
) -> None:
    hunt = thanked(tmp_path) if was_thanked else _met(tmp_path)
    hunt.receive("2026-03-14 10:00", sender, "Hold on", HOLD_OFF, message_id="<stray@elsewhere.example>")
    assert hunt.sync("2026-03-14 12:00").needs_review == 1
    hunt.sync(due)
    assert _kinds(hunt) == []
    assert "may be about this application" in _asked(hunt, due)
    with hunt.store() as store:
        store.correct(store.find_message("<stray@elsewhere.example>").id, Category.UNRELATED, None, at(due))
    hunt.sync(due)
    assert _kinds(hunt) == [Kind.NUDGE if was_thanked else Kind.FOLLOW_UP]


def test_nor_who_may_have_written_so_before_the_interview(tmp_path: Path) -> None:
    """What may have moved it, or called it off, is asked about: nobody asks how an interview went that was not held."""
    hunt = _met(tmp_path)
    text = "Hi Jordan,\n\nsomething has come up here. I will write again.\n\nPriya Raman\n"
    hunt.receive("2026-03-11 10:00", NAMESAKES[0], "Thursday", text, message_id="<stray@elsewhere.example>")
    assert hunt.sync("2026-03-11 12:00").needs_review == 1
    hunt.sync("2026-03-16 12:00")
    assert _kinds(hunt) == []
    assert "may be about this application" in _asked(hunt, "2026-03-16 12:00")


def test_who_only_shares_a_first_name_holds_nothing(tmp_path: Path) -> None:
    hunt = _met(tmp_path)
    hunt.receive("2026-03-14 10:00", "Priya <priya.d@gmail.com>", "Hold on", HOLD_OFF.replace(" Raman", ""))
    hunt.sync("2026-03-16 12:00")
    assert _kinds(hunt) == [Kind.FOLLOW_UP]


UNDECIDED = (
    "Hi Jordan,\n\nThank you for your patience. We have not made a decision on the Data Engineer position at Corbel "
    "Finch yet; we are still interviewing other candidates.\n\nBest,\nPriya Raman\n"
)


@pytest.mark.parametrize(
    ("before", "reply_to"),
    [
        ("Priya Raman <priya@corbe1finch.example>", "priya@corbe1finch.example"),
        ("Sal Reyes <sal.reyes@gmail.com>", "priya.raman.hr@gmail.com"),
    ],
)
def test_no_answer_goes_where_only_who_passes_for_them_or_anybody_at_free_mail_wrote_from(
    hunt: Hunt, before: str, reply_to: str
) -> None:
    hunt.receive("2026-03-14 10:00", before, "Re: Interview on March 12", REFUSED, in_reply_to=THANKED)
    hunt.sync("2026-03-14 11:00")
    with hunt.store() as store:  # the user says where it belongs; what it is stays open where it is asked about
        store.correct(3, None if "1finch" in before else Category.COURTESY, "corbel-finch", at("2026-03-14 11:05"))
    headers = {"Reply-To": reply_to}
    subject = "Re: Interview on March 12"
    hunt.receive("2026-03-16 10:00", PRIYA, subject, UNDECIDED, in_reply_to=THANKED, headers=headers)
    hunt.sync("2026-03-16 11:00")
    assert Kind.NO_DECISION_REPLY not in _kinds(hunt)
    assert "another firm than it came from" in _asked(hunt, "2026-03-16 11:00")


@pytest.mark.parametrize(
    ("sender", "comes_to"),
    [
        ("Karl Vost <karl@vostmail.example>", []),
        ("Karl Vost <karl@corbelfinch.example>", [Kind.FEEDBACK_REQUEST]),
        ("Corbel Finch <no-reply@hire.vostmail.example>", [Kind.FEEDBACK_REQUEST]),
    ],
)
def test_nobody_is_known_by_whom_alone_they_set_as_reply_to(hunt: Hunt, sender: str, comes_to: list[Kind]) -> None:
    text = "Hi Jordan,\n\nI am sorry, we went with somebody else for it.\n\nBest,\nKarl Vost\n"
    hunt.receive("2026-03-16 10:00", sender, "Hello", text, headers={"Reply-To": PRIYA})
    hunt.sync("2026-03-16 11:00")
    assert _kinds(hunt) == comes_to


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
