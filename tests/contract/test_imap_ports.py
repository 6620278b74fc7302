"""An account on a server with logins keeps the contract: over TLS, over STARTTLS, and where the server can little."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from agent.mailbox.imap import ImapMailbox
from agent.model.settings import Duration, ImapAccount, Secret, Security, Unit
from tests.contract.suite import Hands, MailboxContract
from tests.contract.test_imap import ImapHands
from tests.servers import hands as outside
from tests.servers import poor
from tests.servers.configuration import PASSWORD
from tests.servers.dovecot import DovecotServer
from tests.servers.poor import PoorServer

ACCOUNT = ImapAccount(
    "personal", "localhost", "", Secret(command=f"printf {PASSWORD}"), settle=Duration(1, Unit.MINUTES)
)


@pytest.fixture(scope="module")
def poor_server() -> Iterator[PoorServer]:
    with PoorServer(PASSWORD) as server:
        yield server


@pytest.fixture(scope="module")
def poor_user(poor_server: PoorServer) -> Iterator[outside.Hands]:
    """Return hands that stay: a login takes pymap a fifth of a second."""
    with poor_server.hands() as user:
        yield user


class TestDovecotOnPorts(MailboxContract):
    once_by_name = False

    @pytest.fixture(params=[Security.TLS, Security.STARTTLS])
    def hands(self, request: pytest.FixtureRequest, dovecot: DovecotServer) -> Iterator[Hands]:
        name = dovecot.files.new_user()
        port = dovecot.tls_port if request.param is Security.TLS else dovecot.port
        account = replace(ACCOUNT, username=name, port=port, security=request.param, certificate=dovecot.trusted)
        mailbox = ImapMailbox(account)
        with outside.Hands(outside.at("localhost", dovecot.port, name)) as user:
            yield ImapHands(mailbox, user)
        mailbox.fresh()


class TestPoorServer(MailboxContract):
    once_by_name = False

    @pytest.fixture
    def hands(self, poor_server: PoorServer, poor_user: outside.Hands) -> Iterator[Hands]:
        poor_server.empty(poor_user)
        account = replace(ACCOUNT, username=poor.USER, port=poor_server.port, security=Security.NONE)
        mailbox = ImapMailbox(account)
        yield ImapHands(mailbox, poor_user)
        mailbox.fresh()
