"""A folder that the user renamed, in which a mail was read that must be read once more: nothing else waits for it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from agent.model.draft import DraftState, Kind
from agent.model.mail import Category
from agent.model.settings import MaildirAccount
from tests.hunt import Hunt, at

DANA = "Dana Whitfield <dana@northwind.example>"
ASKED = "Hi Dana,\n\nDo you have a minute to talk about the Staff Engineer role?\n\nJordan\n"
CONFIRMED = (
    "Hi Jordan,\n\nYour interview for the Staff Engineer position at Northwind is confirmed for Thursday, March 12, "
    "3:00 PM ET with Dana Whitfield.\n\nBest,\nDana Whitfield\nEngineering Manager, Northwind\n"
)


@pytest.fixture
def hunt(tmp_path: Path) -> Hunt:
    return Hunt(tmp_path)


def configured(hunt: Hunt) -> MaildirAccount:
    (account,) = hunt.settings.accounts
    assert isinstance(account, MaildirAccount)
    return account


def rename(hunt: Hunt, old: str, new: str, account: MaildirAccount) -> None:
    """Rename a folder; ``account`` is how the configuration says so."""
    root = hunt.maildir.directory("")
    (root / f".{old}").rename(root / f".{new}")
    hunt.settings = replace(hunt.settings, accounts=(account,))


def test_what_the_user_wrote_before_sent_was_renamed_is_read_where_it_lies_now(hunt: Hunt) -> None:
    hunt.write("2026-03-02 09:00", DANA, "A minute", ASKED, message_id="<asked@example.com>")
    hunt.sync("2026-03-02 10:00")
    rename(hunt, "Sent", "Post", replace(configured(hunt), sent="Post"))
    hunt.receive("2026-03-09 10:00", DANA, "Interview: Staff Engineer at Northwind", CONFIRMED)
    assert not hunt.sync("2026-03-09 11:00").troubles
    (facts,) = hunt.applications()
    assert [mail.message_id for mail in facts.messages if mail.own] == ["<asked@example.com>"]
    assert not hunt.sync("2026-03-12 18:30").troubles
    assert hunt.lives() == [(Kind.THANK_YOU, "dana@northwind.example", DraftState.PLACED)]


def test_a_corrected_mail_whose_folder_is_gone_holds_up_nothing(hunt: Hunt) -> None:
    hunt.receive("2026-03-09 10:00", DANA, "Interview: Staff Engineer at Northwind", CONFIRMED)
    hunt.maildir.add_folder("Jobs")
    account = replace(configured(hunt), folders=("Jobs",))
    hunt.settings = replace(hunt.settings, accounts=(account,))
    (path,) = hunt.maildir.files()
    hunt.maildir.move(path, "Jobs")
    hunt.sync("2026-03-09 11:00")
    with hunt.store() as store:
        message = store.find_message("m1").id
        store.correct(message, Category.REJECTION, None, at("2026-03-09 11:30"))
    rename(hunt, "Jobs", "Old", replace(configured(hunt), folders=()))
    assert not hunt.sync("2026-03-09 12:00").troubles
