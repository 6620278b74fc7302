"""An account that the configuration calls otherwise now, or that is gone: its mail and its drafts stay in hand."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

import pytest

from agent.model.draft import DraftState, Kind
from agent.model.settings import MaildirAccount
from tests.hunt import Hunt
from tests.mails import Maildir
from tests.system.cli_desk import AFTER, Desk, confirmation

DANA = "Dana Whitfield <dana@northwind.example>"
CONFIRMED = """Hi Jordan,

I am pleased to confirm your interview for the Backend Engineer position at Northwind on Thursday, March 12 at 2:00 PM
Eastern Time. You will talk with me.

Best regards,
Dana Whitfield
Northwind
"""


@pytest.fixture
def hunt(tmp_path: Path) -> Hunt:
    made = Hunt(tmp_path)
    made.receive("2026-03-09 10:00", DANA, "Interview: Backend Engineer at Northwind", CONFIRMED)
    return made


def call(hunt: Hunt, name: str, folder: Path | None = None) -> None:
    path = folder or hunt.maildir.path
    hunt.settings = replace(hunt.settings, accounts=(MaildirAccount(name=name, path=path),))


def test_what_falls_due_after_the_account_was_renamed_is_placed(hunt: Hunt) -> None:
    hunt.sync("2026-03-12 12:00")
    call(hunt, "work")
    hunt.sync("2026-03-12 17:00")
    assert hunt.lives() == [(Kind.THANK_YOU, "dana@northwind.example", DraftState.PLACED)]
    assert len(hunt.maildir.drafts()) == 1


def test_drafts_that_lie_there_go_on_under_the_new_name(hunt: Hunt) -> None:
    hunt.sync("2026-03-12 17:00")
    call(hunt, "work")
    hunt.sync("2026-03-12 18:00")
    assert [draft.account for draft in hunt.drafts()] == ["work"]
    hunt.sync("2026-03-16 10:00")
    assert hunt.lives() == [
        (Kind.THANK_YOU, "dana@northwind.example", DraftState.WITHDRAWN),
        (Kind.FOLLOW_UP, "dana@northwind.example", DraftState.PLACED),
    ]
    assert len(hunt.maildir.drafts()) == 1


def test_a_name_that_is_taken_back_is_as_good_as_a_new_one(hunt: Hunt) -> None:
    first = hunt.settings.accounts[0].name
    for part in ("new", "cur"):
        os.utime(hunt.maildir.path / part, (1e9, 1e9))  # of a folder that has just changed the mailbox knows no state
    hunt.sync("2026-03-12 12:00")
    call(hunt, "work")
    hunt.sync("2026-03-12 17:00")
    call(hunt, first)
    hunt.sync("2026-03-12 18:00")
    assert [draft.account for draft in hunt.drafts()] == [first]
    hunt.sync("2026-03-16 10:00")
    assert [state for _, _, state in hunt.lives()] == [DraftState.WITHDRAWN, DraftState.PLACED]
    assert len(hunt.maildir.drafts()) == 1


def test_an_account_that_was_left_out_for_a_while_goes_on(hunt: Hunt, tmp_path: Path) -> None:
    kept = hunt.settings
    hunt.sync("2026-03-12 17:00")
    call(hunt, "other", Maildir(tmp_path / "other").path)
    hunt.sync("2026-03-12 18:00")
    hunt.settings = kept
    hunt.sync("2026-03-12 19:00")
    assert hunt.lives() == [(Kind.THANK_YOU, "dana@northwind.example", DraftState.PLACED)]
    hunt.maildir.drafts()[0][0].unlink()
    for when in ("19:20", "19:40"):
        hunt.sync(f"2026-03-12 {when}")
    assert hunt.lives() == [(Kind.THANK_YOU, "dana@northwind.example", DraftState.DISMISSED)]


def test_a_draft_that_the_user_deletes_under_the_new_name_does_not_come_back(hunt: Hunt) -> None:
    hunt.sync("2026-03-12 17:00")
    call(hunt, "work")
    hunt.maildir.deliver(b"From: me\n\nanother draft", "Drafts")
    hunt.sync("2026-03-12 17:10")
    hunt.maildir.drafts()[0][0].unlink()
    for when in ("17:20", "17:40", "18:00"):
        hunt.sync(f"2026-03-12 {when}")
    assert hunt.lives() == [(Kind.THANK_YOU, "dana@northwind.example", DraftState.DISMISSED)]


def test_the_mail_may_lie_in_another_maildir_now(hunt: Hunt, tmp_path: Path) -> None:
    hunt.sync("2026-03-12 17:00")
    moved = tmp_path / "Moved"
    hunt.maildir.path.rename(moved)
    call(hunt, "work", moved)
    hunt.sync("2026-03-12 18:00")
    hunt.sync("2026-03-16 10:00")
    assert [state for _, _, state in hunt.lives()] == [DraftState.WITHDRAWN, DraftState.PLACED]
    assert len(Maildir(moved).drafts()) == 1


def test_of_two_accounts_that_had_the_mail_the_other_takes_over(hunt: Hunt, tmp_path: Path) -> None:
    second = Maildir(tmp_path / "Second")
    second.deliver(hunt.maildir.files()[0].read_bytes())
    both = (*hunt.settings.accounts, MaildirAccount(name="second", path=second.path))
    hunt.settings = replace(hunt.settings, accounts=both)
    hunt.sync("2026-03-12 12:00")
    hunt.settings = replace(hunt.settings, accounts=both[1:])
    hunt.sync("2026-03-12 17:00")
    assert (len(hunt.maildir.drafts()), len(second.drafts())) == (0, 1)


def test_status_says_that_an_account_is_gone(tmp_path: Path) -> None:
    desk = Desk(tmp_path, Maildir(tmp_path / "mail"))
    desk.configure()
    desk.maildir.deliver(confirmation())
    assert desk.run("sync", "--at", "2026-03-12T12:00").status == 0
    desk.write(f'[mailbox.other]\nkind = "maildir"\npath = "{Maildir(tmp_path / "other").path}"\n')
    assert desk.run("sync", "--at", AFTER).status == 0
    assert desk.run("status").out.startswith(
        "The account personal is not in the configuration any more: nothing is placed for northwind. Write "
        "[mailbox.personal] again, or close what rests on it with `followup close`.\n"
    )
