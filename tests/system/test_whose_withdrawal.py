"""A mail with the user's address that takes an application back, or thanks: theirs where they keep what they sent.

Anybody can write the user's address above a mail. One that came in like any other, and lies in no Sent folder, ends no
application until the user has said that it is theirs.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from agent.model.application import Stage, Standing
from agent.model.draft import DraftState
from agent.model.mail import Category
from tests.hunt import ME, Hunt, at
from tests.mails import mail
from tests.system.thanked import CONFIRMED, PRIYA

WITHDRAWN = "Hi Priya,\n\nI would like to withdraw my application. Thank you for your time.\n\nBest,\nJordan Rivera\n"
NOTE = "Hi Priya,\n\nThank you, I will be there.\n\nBest,\nJordan\n"
REFUSED = (
    "Hi Jordan,\n\nThank you for interviewing with us. Unfortunately, we have decided not to move forward with your "
    "application.\n\nBest,\nPriya Raman\n"
)
NOW = "2026-03-12 20:00"


@pytest.fixture
def hunt(tmp_path: Path) -> Hunt:
    """Return a hunt in which the thank-you lies in Drafts."""
    hunt = Hunt(tmp_path)
    hunt.receive("2026-03-09 10:00", PRIYA, "Interview confirmation", CONFIRMED, message_id="<c@corbelfinch.example>")
    hunt.sync("2026-03-10 09:00")
    hunt.sync("2026-03-12 18:00")
    assert states(hunt) == [DraftState.PLACED]
    return hunt


def own(when: str, text: str, to: str = PRIYA) -> bytes:
    return mail(sender=ME, to=to, subject="Re: Interview confirmation", body=text, date=at(when))


def states(hunt: Hunt) -> list[DraftState]:
    return [state for _, _, state in hunt.lives()]


def stage(hunt: Hunt, when: str = NOW) -> Stage:
    (plan,) = hunt.plan(when)
    return plan.stage


def test_one_that_lies_in_the_inbox_alone_is_asked_about(hunt: Hunt) -> None:
    hunt.maildir.deliver(own("2026-03-12 19:00", WITHDRAWN))
    hunt.sync(NOW)
    (plan,) = hunt.plan(NOW)
    assert (plan.stage, plan.standing) == (Stage.INTERVIEWED, Standing.NEEDS_YOU)
    assert "`followup correct m2 own`" in plan.needs_you[0]
    assert "`followup correct m2 unrelated`" in plan.needs_you[0]
    assert states(hunt) == [DraftState.PLACED]


def test_nothing_more_is_placed_while_it_is_asked_about(hunt: Hunt) -> None:
    hunt.maildir.delete_draft(hunt.maildir.drafts()[0][0])
    hunt.maildir.deliver(own("2026-03-12 19:00", WITHDRAWN))
    for when in (NOW, "2026-03-12 20:30", "2026-03-16 12:00"):
        hunt.sync(when)
    assert states(hunt) == [DraftState.DISMISSED]
    (plan,) = hunt.plan("2026-03-16 12:00")
    assert plan.next is None


def test_what_ends_a_draft_meanwhile_ends_it_all_the_same(hunt: Hunt) -> None:
    hunt.maildir.deliver(own("2026-03-12 19:00", WITHDRAWN))
    hunt.sync(NOW)
    hunt.receive("2026-03-13 09:00", PRIYA, "Your application", REFUSED, in_reply_to="<c@corbelfinch.example>")
    hunt.sync("2026-03-13 10:00")
    assert stage(hunt, "2026-03-13 10:00") is Stage.REJECTED
    assert states(hunt)[0] is DraftState.WITHDRAWN


@pytest.mark.parametrize(
    ("said", "comes_to", "draft"),
    [
        (Category.OWN, Stage.WITHDRAWN, DraftState.WITHDRAWN),
        (Category.UNRELATED, Stage.INTERVIEWED, DraftState.PLACED),
    ],
)
def test_the_user_says_whose_it_is(hunt: Hunt, said: Category, comes_to: Stage, draft: DraftState) -> None:
    hunt.maildir.deliver(own("2026-03-12 19:00", WITHDRAWN))
    hunt.sync(NOW)
    with hunt.store() as store:
        store.correct(2, said, None, at("2026-03-12 20:05"))
    hunt.sync("2026-03-12 20:10")
    assert stage(hunt, "2026-03-12 20:10") is comes_to
    assert states(hunt) == [draft]
    (plan,) = hunt.plan("2026-03-12 20:10")
    assert not any("m2" in one for one in plan.needs_you)


def test_one_that_lies_in_sent_too_is_the_users(hunt: Hunt) -> None:
    raw = own("2026-03-12 19:00", WITHDRAWN)
    hunt.maildir.deliver(raw)
    hunt.maildir.send(raw)
    hunt.sync(NOW)
    assert stage(hunt) is Stage.WITHDRAWN
    assert states(hunt) == [DraftState.WITHDRAWN]


def test_one_whose_copy_in_sent_comes_later_is_the_users_from_then_on(hunt: Hunt) -> None:
    raw = own("2026-03-12 19:00", WITHDRAWN)
    hunt.maildir.deliver(raw)
    hunt.sync(NOW)
    assert stage(hunt) is Stage.INTERVIEWED
    hunt.maildir.send(raw)
    hunt.sync("2026-03-12 20:30")
    assert stage(hunt, "2026-03-12 20:30") is Stage.WITHDRAWN


def test_who_keeps_what_they_send_in_the_inbox_is_asked_nothing(hunt: Hunt) -> None:
    for day in ("2026-03-09", "2026-03-10", "2026-03-11"):
        hunt.maildir.deliver(own(f"{day} 12:00", NOTE))
    hunt.maildir.deliver(own("2026-03-12 19:00", WITHDRAWN))
    hunt.sync(NOW)
    assert stage(hunt) is Stage.WITHDRAWN


def test_notes_to_oneself_are_no_such_habit(hunt: Hunt) -> None:
    for day in ("2026-03-09", "2026-03-10", "2026-03-11"):
        hunt.maildir.deliver(own(f"{day} 12:00", "Buy milk.\n", ME))
    hunt.maildir.deliver(own("2026-03-12 19:00", WITHDRAWN))
    hunt.sync(NOW)
    assert stage(hunt) is Stage.INTERVIEWED


def test_one_that_the_user_filed_is_theirs(hunt: Hunt) -> None:
    hunt.maildir.add_folder("Jobs")
    hunt.maildir.deliver(own("2026-03-12 19:00", WITHDRAWN), "Jobs")
    hunt.sync(NOW)
    assert stage(hunt) is Stage.WITHDRAWN


THANKS = "Hi Priya,\n\nThank you for the talk today.\n\nBest,\nJordan\n"


def test_thanks_that_lie_in_the_inbox_alone_take_no_draft_away(hunt: Hunt) -> None:
    hunt.maildir.deliver(own("2026-03-12 19:00", THANKS))
    hunt.sync(NOW)
    assert states(hunt) == [DraftState.PLACED]
    (plan,) = hunt.plan(NOW)
    assert any("`followup correct m2 unrelated`" in one for one in plan.needs_you)


def test_thanks_that_lie_in_sent_too_take_it_away(hunt: Hunt) -> None:
    raw = own("2026-03-12 19:00", THANKS)
    hunt.maildir.deliver(raw)
    hunt.maildir.send(raw)
    hunt.sync(NOW)
    assert states(hunt) == [DraftState.WITHDRAWN]


def test_who_keeps_what_they_send_in_the_inbox_has_thanked(hunt: Hunt) -> None:
    for day in ("2026-03-09", "2026-03-10", "2026-03-11"):
        hunt.maildir.deliver(own(f"{day} 12:00", NOTE))
    hunt.maildir.deliver(own("2026-03-12 19:00", THANKS))
    hunt.sync(NOW)
    assert states(hunt) == [DraftState.WITHDRAWN]


@pytest.mark.parametrize(
    ("said", "draft"), [(Category.OWN, DraftState.WITHDRAWN), (Category.UNRELATED, DraftState.PLACED)]
)
def test_the_user_says_whose_thanks_they_are(hunt: Hunt, said: Category, draft: DraftState) -> None:
    hunt.maildir.deliver(own("2026-03-12 19:00", THANKS))
    hunt.sync(NOW)
    with hunt.store() as store:
        store.correct(2, said, None, at("2026-03-12 20:05"))
    hunt.sync("2026-03-12 20:10")
    assert states(hunt) == [draft]
    (plan,) = hunt.plan("2026-03-12 20:10")
    assert not any("m2" in one for one in plan.needs_you)


def test_none_is_placed_beside_thanks_of_which_it_is_not_known_whose_they_are(tmp_path: Path) -> None:
    hunt = Hunt(tmp_path)
    hunt.receive("2026-03-09 10:00", PRIYA, "Interview confirmation", CONFIRMED, message_id="<c@corbelfinch.example>")
    hunt.sync("2026-03-10 09:00")
    hunt.maildir.deliver(own("2026-03-12 16:30", THANKS))
    hunt.sync("2026-03-12 18:00")
    assert states(hunt) == []
    with hunt.store() as store:
        store.correct(2, Category.UNRELATED, None, at("2026-03-12 18:05"))
    hunt.sync("2026-03-12 18:10")
    assert states(hunt) == [DraftState.PLACED]
