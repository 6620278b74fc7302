"""Whole hunts that go on after the user thought them over: forgotten, closed, and drafts moved to a folder."""

from __future__ import annotations

from email import message_from_bytes
from pathlib import Path

import pytest

from agent.model.application import Stage, Standing
from agent.model.draft import DraftState, Kind
from tests.hunt import ME, at
from tests.mails import mail
from tests.system.cli_desk import home
from tests.system.test_hunts_rules import (
    DANA,
    END,
    REJECTED,
    START,
    TO_DANA,
    TO_TOM,
    TOM,
    begun,
    invited,
    placed,
    standing,
)
from tests.system.test_hunts_rules import _run as run


def test_a_draft_of_what_was_forgotten_is_nobodys_begun_mail(tmp_path: Path) -> None:
    hunt = begun(tmp_path, [DANA])
    with hunt.store() as store:
        store.forget(store.applications()[0].id)
    hunt.maildir.deliver(invited("u9", "2026-03-16 10:00", "2026-03-18 10:00", "2026-03-18 11:00", [DANA]))
    hunt.sync("2026-03-16 12:00")
    hunt.sync("2026-03-18 12:30")
    assert placed(hunt) == [(Kind.THANK_YOU, TO_DANA)]
    assert len(hunt.maildir.drafts()) == 2, "the old one is left as it is"
    (new,) = hunt.drafts(DraftState.PLACED)
    (file,) = (path for path, raw in hunt.maildir.drafts() if new.message_id.encode() in raw)
    file.unlink()
    hunt.sync("2026-03-18 13:00")
    hunt.sync("2026-03-18 13:30")
    assert [draft.state for draft in hunt.drafts()] == [DraftState.DISMISSED], "nor is it an edit of the new one"


def test_a_forgotten_draft_that_the_user_goes_on_with_is_theirs(tmp_path: Path) -> None:
    hunt = begun(tmp_path, [DANA])
    with hunt.store() as store:
        store.forget(store.applications()[0].id)
    ((old, raw),) = hunt.maildir.drafts()
    hunt.maildir.edit_draft(old, str(message_from_bytes(raw).get_payload()).replace("Best regards", "All the best"))
    hunt.maildir.deliver(invited("u9", "2026-03-16 10:00", "2026-03-18 10:00", "2026-03-18 11:00", [DANA]))
    hunt.sync("2026-03-18 12:30")
    assert [draft.state for draft in hunt.drafts()] == [DraftState.EDITED]


AGAIN = (
    "Hi Jordan,\n\nGood news: the Staff Engineer position has opened again. Would you like to come in for another "
    "interview? Please let me know when you would be free next week.\n\nBest,\nDana Whitfield\n"
)


@pytest.mark.parametrize("how", ["closed", "rejected"])
def test_an_application_that_is_over_goes_on_when_they_invite_again(tmp_path: Path, how: str) -> None:
    hunt = begun(tmp_path, [DANA])
    if how == "rejected":
        hunt.receive("2026-03-11 15:00", DANA, "Northwind", REJECTED + "Dana Whitfield\n")
        hunt.sync("2026-03-11 15:05")
        assert placed(hunt) == [(Kind.FEEDBACK_REQUEST, TO_DANA)]
    else:
        with hunt.store() as store:
            store.close_application("northwind", at("2026-03-11 15:00"))
        hunt.sync("2026-03-11 15:05")
        assert placed(hunt) == []
    assert standing(hunt, "2026-03-11 15:05") is Standing.FINISHED
    hunt.receive("2026-04-13 09:00", DANA, "Staff Engineer at Northwind", AGAIN)
    hunt.sync("2026-04-13 09:10")
    (plan,) = hunt.plan("2026-04-13 09:10")
    assert (plan.stage, plan.standing) == (Stage.IN_CONTACT, Standing.THEY_WAIT_FOR_YOU)
    assert placed(hunt) == []
    hunt.maildir.deliver(invited("u9", "2026-04-14 10:00", "2026-04-16 10:00", "2026-04-16 11:00", [DANA]))
    hunt.sync("2026-04-16 12:30")
    assert placed(hunt) == [(Kind.THANK_YOU, TO_DANA)]


def test_an_application_that_was_closed_by_mistake_goes_on(tmp_path: Path) -> None:
    desk = home(tmp_path)
    desk.maildir.deliver(invited("u1", "2026-03-02 10:00", START, END, [DANA]))
    run(desk, "sync", "--at", "2026-03-10T12:00")
    assert len(desk.maildir.drafts()) == 1
    assert run(desk, "close", "northwind", "--undo").status == 2, "nobody closed it"
    closed = run(desk, "close", "northwind").out
    assert "followup close northwind --undo" in closed
    run(desk, "sync", "--at", "2026-03-10T12:10")
    assert desk.maildir.drafts() == []
    assert run(desk, "close", "northwind", "--undo").out.startswith("northwind goes on.")
    run(desk, "sync", "--at", "2026-03-10T12:20")
    assert len(desk.maildir.drafts()) == 1


def test_who_is_invited_after_they_withdrew_is_withdrawn(tmp_path: Path) -> None:
    hunt = begun(tmp_path, [DANA])
    body = "Hi Dana,\n\nI have accepted another offer and would like to withdraw my application.\n\nJordan\n"
    hunt.write("2026-03-10 14:00", DANA, "Withdrawing my application", body)
    hunt.sync("2026-03-10 14:05")
    hunt.receive("2026-03-10 14:30", DANA, "Staff Engineer at Northwind", AGAIN)
    hunt.sync("2026-03-10 14:35")
    assert standing(hunt, "2026-03-10 14:35") is Standing.FINISHED


def test_who_was_met_again_is_thanked_for_that_and_no_more_for_the_round_before(tmp_path: Path) -> None:
    hunt = begun(tmp_path, [DANA, TOM])
    with hunt.store() as store:
        store.close_application("northwind", at("2026-03-10 13:00"))
    hunt.sync("2026-03-10 13:05")
    assert placed(hunt) == []
    hunt.maildir.deliver(invited("u2", "2026-03-12 10:00", "2026-03-16 10:00", "2026-03-16 11:00", [DANA]))
    hunt.sync("2026-03-16 12:00")
    assert placed(hunt) == [(Kind.THANK_YOU, TO_TOM), (Kind.THANK_YOU, TO_DANA)]


def test_people_are_spoken_of_with_the_title_by_which_the_mail_names_them(tmp_path: Path) -> None:
    desk = home(tmp_path)
    body = (
        "Hi Jordan,\n\nYour interview for the Bus Driver position at Hillside Coaches is confirmed for Tuesday, "
        "March 10, 10:00 AM ET. You will meet Mr Singh and Anita Roy.\n\nBest,\nRita Shaw\n"
    )
    sender, when = "Rita Shaw <rita@hillside.example>", at("2026-03-02 10:00")
    desk.maildir.deliver(mail(sender=sender, to=ME, subject="Interview for Bus Driver", body=body, date=when))
    run(desk, "sync", "--at", "2026-03-10T12:00")
    page = run(desk, "status").out
    for said in ("known for Mr Singh", "The thank-you to Mr Singh", "The thank-you to Anita Roy"):
        assert said in " ".join(page.split()), said
    story = run(desk, "show", "hillside-coaches").out
    assert "with Mr Singh, Anita Roy" in story
    assert "to Mr Singh: in Drafts" in story
    assert run(desk, "person", "hillside-coaches", "Mr Singh", "--address", "singh@hillside.example").status == 0
    run(desk, "sync", "--at", "2026-03-10T12:10")
    assert "known for Mr Singh" not in " ".join(run(desk, "status").out.split())
    assert any(b"singh@hillside.example" in raw for _, raw in desk.maildir.drafts())


def test_an_offer_that_wants_the_users_money_is_asked_about_with_the_reason(tmp_path: Path) -> None:
    desk = home(tmp_path)
    desk.maildir.deliver(invited("u1", "2026-03-02 10:00", START, END, [DANA]))
    body = (
        "Dear Jordan,\n\nWe are pleased to offer you the position of Staff Engineer at Northwind. To secure your "
        "place, please pay the refundable training fee of $120 with this link.\n\nNorthwind Hiring Team\n"
    )
    desk.maildir.deliver(
        mail(
            sender="Northwind Careers <offers@northwind-hiring.example>",
            to=ME,
            subject="Job offer: Staff Engineer at Northwind",
            body=body,
            date=at("2026-03-10 11:30"),
            headers=[("Reply-To", "northwind.hr.desk@gmail.com")],
        )
    )
    run(desk, "sync", "--at", "2026-03-10T12:00")
    page = " ".join(run(desk, "status").out.split())
    assert "asks you for money" in page
    assert "please pay the refundable training fee of $120" in page
    assert "followup correct m2 CATEGORY" in page
    assert "They made an offer" not in page
    run(desk, "correct", "m2", "unrelated")
    run(desk, "sync", "--at", "2026-03-10T12:10")
    assert "asks you for money" not in " ".join(run(desk, "status").out.split())
    assert len(desk.maildir.drafts()) == 1, "and Dana is thanked"
