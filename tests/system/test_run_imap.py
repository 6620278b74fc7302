"""`followup run` on a real Dovecot: its bell, a password that is refused, a server that goes and comes back."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.conftest import missing
from tests.mails import Maildir
from tests.servers import hands
from tests.servers.dovecot import PASSWORD, DovecotFiles, DovecotServer, is_installed
from tests.system.cli_desk import Desk
from tests.system.run_desk import Daemon, undecided


class Account:
    """An account "server" beside a Maildir "here", and the user's hands in the first."""

    def __init__(self, home: Path, server: DovecotServer) -> None:
        self.desk = Desk(home, Maildir(home / "mail"))
        self.server = server
        self.user = server.files.new_user()
        self.configure()

    def configure(self, password: str = PASSWORD) -> None:
        self.desk.configure(
            f"""
            [mailbox.server]
            kind = "imap"
            host = "localhost"
            username = {json.dumps(self.user)}
            password_command = "echo {password}"
            port = {self.server.tls_port}
            certificate = {json.dumps(str(self.server.trusted))}
            settle = "1 second"
            """
        )

    def hands(self) -> hands.Hands:
        return hands.Hands(hands.at("localhost", self.server.tls_port, self.user, self.server.trusted))

    def deliver(self, company: str) -> None:
        with self.hands() as user:
            user.deliver("INBOX", undecided(company))

    def drafts(self) -> int:
        with self.hands() as user:
            return len(user.drafts())

    def refusals(self) -> int:
        """How often the server refused this account's password: a refusal names who asked."""
        lines = self.server.log().splitlines()
        return sum("auth failed" in line and self.user in line for line in lines)


@pytest.fixture
def account(tmp_path: Path, dovecot: DovecotServer) -> Account:
    return Account(tmp_path, dovecot)


@pytest.fixture
def mortal(tmp_path: Path) -> Iterator[Account]:
    """An account on a server of the test's own, which it may end."""
    if not is_installed():
        missing("Dovecot")
    with DovecotFiles() as files, DovecotServer(files) as server:
        yield Account(tmp_path, server)


def test_a_mail_that_needs_an_answer_has_its_draft(account: Account) -> None:
    # Without the bell it would take the two minutes until the next look, which is longer than the test waits.
    with Daemon(account.desk) as daemon:
        daemon.until_status("Watching personal and server.")
        account.deliver("northwind")
        daemon.until(lambda: account.drafts() == 1)
        account.deliver("harborlight")
        daemon.until(lambda: account.drafts() == 2)
        account.desk.maildir.deliver(undecided("oakridge"))
        daemon.until(account.desk.maildir.drafts)
        assert daemon.stop() == 0
        assert "server:" not in daemon.log


def test_a_refused_password_is_tried_once_until_it_is_another_one(account: Account) -> None:
    account.configure("wrong")
    with Daemon(account.desk) as daemon:
        daemon.until_status("server: ")
        account.desk.maildir.deliver(undecided())
        daemon.until(account.desk.maildir.drafts)
        assert account.refusals() == 1
    with Daemon(account.desk) as daemon:
        daemon.until_status("server: ")
        account.deliver("harborlight")
        assert account.refusals() == 1
        account.configure()
        daemon.until_status("Watching personal and server.")
        daemon.until(lambda: account.drafts() == 1)
        assert daemon.stop() == 0
    assert account.refusals() == 1


def test_a_server_that_goes_is_told_of_once_and_noticed_when_it_is_back(mortal: Account) -> None:
    with Daemon(mortal.desk) as daemon:
        daemon.until_status("Watching personal and server.")
        mortal.deliver("northwind")
        daemon.until(lambda: mortal.drafts() == 1)
        mortal.server.kill()
        daemon.until_status("server: ")
        mortal.desk.maildir.deliver(undecided("oakridge"))
        daemon.until(mortal.desk.maildir.drafts)
        mortal.server.restart()
        mortal.deliver("harborlight")
        daemon.until(lambda: mortal.drafts() == 2)
        daemon.until_status("Watching personal and server.")
        assert daemon.log.count("server: all is well again.") == 1
        assert daemon.stop() == 0
