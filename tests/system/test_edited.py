"""A draft that the user edited is read and never touched: what the proofreader thinks of it is shown, and no more."""

from __future__ import annotations

from pathlib import Path

import pytest
from typer.testing import CliRunner

from agent.cli.main import app
from agent.mailbox.maildir import MaildirMailbox
from agent.model.mail import Ref, Stored
from tests.hunt import ImapHunt
from tests.system.cli_desk import AFTER, Desk, Outcome, confirmation, home
from tests.system.imap_northwind import one, thanked

SLIPS = "Hi Dona,\n\nThank you you for the interview on March 12.\n\nBest,\nJordan Rivera\n"
GREETING = "T11: the greeting does not name the person it goes to (“Hi Dona,”)"
DOUBLED = "T10: a word is doubled (“you you”)"
MENDED = SLIPS.replace("Dona", "Dana").replace("you you", "you")


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    made = home(tmp_path)
    made.maildir.deliver(confirmation())
    assert run(made, "sync", "--at", AFTER).status == 0
    return made


def run(desk: Desk, *arguments: str) -> Outcome:
    done = CliRunner().invoke(app, [*arguments, "--config", str(desk.config)], catch_exceptions=False)
    return Outcome(done.exit_code, done.stdout, done.stderr)


def edit(desk: Desk, body: str, *, new_message_id: bool = True) -> None:
    ((path, _),) = desk.maildir.drafts()
    desk.maildir.edit_draft(path, body, new_message_id)


@pytest.mark.parametrize("new_message_id", [True, False])
def test_an_edited_draft_is_remarked_on_and_left_as_it_is(desk: Desk, new_message_id: bool) -> None:
    edit(desk, SLIPS, new_message_id=new_message_id)
    before = desk.maildir.snapshot()
    assert run(desk, "sync", "--at", "2026-03-12T19:00").status == 0
    assert desk.maildir.snapshot() == before
    (line,) = run(desk, "drafts", "--json").lines
    assert (line["state"], line["remarks"]) == ("edited", [GREETING, DOUBLED])
    told = run(desk, "drafts").out
    assert f"\n\nd1, as you have it now:\n  - {GREETING}\n  - {DOUBLED}\n" in told
    assert GREETING in run(desk, "explain", "d1").out
    for when in ("2026-03-12T20:00", "2026-03-16T12:00", "2026-03-24T12:00"):
        assert run(desk, "sync", "--at", when).status == 0
        assert desk.maildir.snapshot() == before, "remarks neither withdraw nor block it"


def test_each_further_edit_is_looked_at_anew(desk: Desk) -> None:
    for hour, (body, expected) in enumerate(((SLIPS, [GREETING, DOUBLED]), (MENDED, []), (SLIPS, [GREETING, DOUBLED]))):
        edit(desk, body)
        assert run(desk, "sync", "--at", f"2026-03-12T{19 + hour}:00").status == 0
        (line,) = run(desk, "drafts", "--json").lines
        assert (line["state"], line["remarks"]) == ("edited", expected)
        assert ("as you have it now" in run(desk, "drafts").out) is bool(expected)


def test_a_copy_is_fetched_once_and_not_again(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    fetched: list[str] = []
    real = MaildirMailbox.fetch

    def fetch(mailbox: MaildirMailbox, ref: Ref) -> Stored:
        fetched.append(ref.folder)
        return real(mailbox, ref)

    monkeypatch.setattr(MaildirMailbox, "fetch", fetch)
    edit(desk, SLIPS)
    for when in ("2026-03-12T19:00", "2026-03-12T20:00", "2026-03-12T21:00"):
        assert run(desk, "sync", "--at", when).status == 0
    assert fetched == ["Drafts"], "the look that finds the edit has its text at hand already"


def test_of_a_draft_that_was_sent_nothing_more_is_said(desk: Desk) -> None:
    edit(desk, SLIPS)
    assert run(desk, "sync", "--at", "2026-03-12T19:00").status == 0
    ((path, _),) = desk.maildir.drafts()
    desk.maildir.send_draft(path)
    assert run(desk, "sync", "--at", "2026-03-12T20:00").status == 0
    (line,) = run(desk, "drafts", "--json").lines
    assert (line["state"], line["remarks"]) == ("sent", [])


def test_an_untouched_draft_has_no_remarks(desk: Desk) -> None:
    (line,) = run(desk, "drafts", "--json").lines
    assert (line["state"], line["remarks"]) == ("placed", [])


def test_on_a_server_it_is_the_same(hunt: ImapHunt) -> None:
    thanked(hunt)
    draft = one(hunt)
    (uid,) = hunt.hands.drafts()
    for when, body, expected in (
        ("2026-03-12 19:30", SLIPS, (GREETING, DOUBLED)),
        ("2026-03-12 20:30", MENDED, ()),
        ("2026-03-12 20:40", MENDED, ()),
    ):
        uid = hunt.hands.edit_draft(uid, body)
        before = hunt.hands.contents("Drafts")
        hunt.sync(when)
        assert hunt.hands.contents("Drafts") == before
        assert one(hunt).remarks == expected
    assert one(hunt).message_id == draft.message_id
