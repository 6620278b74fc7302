"""Drafts on a real server in other programs' hands: edited and sent there, and the agent sees it.

mutt itself, driven at its terminal; and Thunderbird's way of saving, which leaves nothing of the draft but who, what
about, thread and text.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pexpect
import pytest

from agent.model.draft import DraftState, Kind
from tests.clients.account import (
    CONFIRMED,
    TO_DANA,
    UNDECIDED,
    Account,
    Sink,
    as_thunderbird_saves,
    giveaways,
    paragraphs,
    sink,
    threading,
)
from tests.conftest import missing
from tests.servers.dovecot import PASSWORD, DovecotServer

ADDED = "I have one more thing to tell you: the billing service has moved."
PATIENCE = 30  # seconds for what takes a moment


@pytest.fixture
def account(dovecot: DovecotServer, tmp_path: Path) -> Iterator[Account]:
    made = Account(dovecot, tmp_path)
    yield made
    made.hands.close()


@pytest.fixture
def smtp() -> Iterator[Sink]:
    with sink() as made:
        yield made


class Mutt:
    """mutt at a terminal, with the account's folders for its own."""

    def __init__(self, account: Account, smtp: Sink, folder: Path) -> None:
        self.home = folder / "mutt"
        self.home.mkdir()
        self.editor = self.home / "editor"  # mutt opens it by itself for a draft that is taken up again
        (self.home / "muttrc").write_text(
            f"""
            set folder = "imap://{account.user}@127.0.0.1:{account.server.port}/"
            set imap_user = "{account.user}"
            set imap_pass = "{PASSWORD}"
            set ssl_starttls = no
            set ssl_force_tls = no
            set spoolfile = "+INBOX"
            set postponed = "+Drafts"
            set record = "+Sent"
            set smtp_url = "smtp://127.0.0.1:{smtp.port}/"
            set realname = "Jordan Rivera"
            set from = "jordan@example.com"
            set use_from = yes
            set editor = "{self.editor}"
            set confirmappend = no
            set sig_dashes = no
            """
        )

    def take_up(self, key: str, adding: str = "") -> None:
        """Open the draft that lies in Drafts, add to its text, and press a key in the menu: "P" saves, "y" sends."""
        self.editor.write_text(f"#!/bin/sh\nprintf '%s' '{adding}' >> \"$1\"\n")
        self.editor.chmod(0o755)
        terminal = pexpect.spawn(
            "mutt",
            ["-F", str(self.home / "muttrc"), "-p"],
            env={**os.environ, "HOME": str(self.home), "TERM": "vt100", "LC_ALL": "C.UTF-8"},
            cwd=str(self.home),
            timeout=PATIENCE,
            dimensions=(40, 120),
        )
        try:
            terminal.expect_exact("y:Send")
            terminal.send(key)
            while terminal.expect(["Update encoding for", pexpect.EOF]) == 0:
                terminal.send("y")  # mutt asks where the editor's last write fell into another second than its look
        finally:
            terminal.close(force=True)
        assert terminal.exitstatus == 0


@pytest.fixture
def mutt(account: Account, smtp: Sink, tmp_path: Path) -> Mutt:
    if shutil.which("mutt") is None:
        missing("mutt")
    return Mutt(account, smtp, tmp_path)


def test_a_draft_that_mutt_saves_is_edited_and_that_it_sends_is_sent(account: Account, smtp: Sink, mutt: Mutt) -> None:
    ours = account.play_up_to_the_reply()
    assert ours.kind is Kind.NO_DECISION_REPLY
    ((uid, _),) = account.lying("Drafts")

    mutt.take_up("P", adding=ADDED)
    ((saved, message),) = account.lying("Drafts")
    assert saved != uid
    assert ADDED in str(message.get_payload())
    account.sync(5)
    assert account.draft().state is DraftState.EDITED
    assert [found for found, _ in account.lying("Drafts")] == [saved], "what they edited is theirs"

    mutt.take_up("y")
    account.sync(10)
    assert account.draft().state is DraftState.SENT
    _sent_once_and_in_its_thread(account, smtp)


def test_a_draft_that_mutt_sends_as_it_is(account: Account, smtp: Sink, mutt: Mutt) -> None:
    account.play_up_to_the_reply()
    mutt.take_up("y")
    account.sync(5)
    assert account.draft().state is DraftState.SENT
    ((_, message),) = smtp.taken
    assert paragraphs(message) == account.draft().text.body.strip("\n").split("\n\n")
    assert giveaways(message) == []


def _sent_once_and_in_its_thread(account: Account, smtp: Sink) -> None:
    ((people, message),) = smtp.taken
    assert people == [TO_DANA]
    assert threading(message) == (UNDECIDED, [CONFIRMED, UNDECIDED])
    assert ADDED in str(message.get_payload())
    assert account.lying("Drafts") == []
    assert [threading(kept) for _, kept in account.lying("Sent")] == [threading(message)]
    for minutes in (20, 60, 24 * 60):
        account.sync(minutes)
    assert account.states() == [DraftState.SENT], "and nothing comes after it"
    assert account.lying("Drafts") == []


@pytest.mark.parametrize("rewritten", [False, True], ids=["its text kept", "only its thread kept"])
def test_a_draft_that_is_made_anew_as_thunderbird_does_it(account: Account, rewritten: bool) -> None:
    ours = account.play_up_to_the_reply()
    ((uid, message),) = account.lying("Drafts")
    assert threading(message) == (UNDECIDED, [CONFIRMED, UNDECIDED])

    text = "Many thanks. Take your time!\n" if rewritten else f"{ours.text.body}\n{ADDED}\n"
    old = account.hands.raw("Drafts", uid)
    if rewritten:
        old = old.replace(b"Subject: Re: Interview on ", b"Subject: A word about ")
    anew = as_thunderbird_saves(old, text, account.start + timedelta(minutes=2), 1, draft=True)
    assert ours.message_id.encode() not in anew
    saved = account.hands.save_draft(uid, anew)
    account.sync(5)
    assert account.draft().state is DraftState.EDITED
    assert account.hands.raw("Drafts", saved) == anew

    sent = as_thunderbird_saves(anew, text, account.start + timedelta(minutes=7), 2, draft=False)
    account.hands.send(sent)
    account.hands.delete("Drafts", saved)
    account.sync(10)
    assert account.draft().state is DraftState.SENT
    account.sync(24 * 60)
    assert account.states() == [DraftState.SENT]
    assert account.lying("Drafts") == []
