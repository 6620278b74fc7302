"""An account on a real Dovecot keeps the contract, over a socket pair; and one on servers that are made for tests."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

import pytest

from agent.mailbox.base import Mailbox, Role
from agent.mailbox.imap import ImapMailbox
from agent.model.mail import Ref
from agent.model.settings import Duration, ImapAccount, Secret, Security, Unit
from tests.contract.suite import Hands, MailboxContract, folder
from tests.servers import hands as outside
from tests.servers.dovecot import DovecotFiles
from tests.servers.scripted import USUAL, Account, ScriptedServer


class ImapHands:
    def __init__(self, mailbox: Mailbox, outside: outside.Hands) -> None:
        self.mailbox = mailbox
        self.outside = outside

    def deliver(self, role: Role, raw: bytes) -> None:
        self.outside.deliver(folder(self.mailbox, role), raw)

    def flag(self, ref: Ref) -> None:
        self.outside.flag(ref.folder, uid(ref))

    def delete(self, ref: Ref) -> None:
        self.outside.delete(ref.folder, uid(ref))

    def change(self, ref: Ref) -> None:
        self.outside.save_draft(uid(ref), b"Subject: mine now\n\nHello\n")

    def make_anew(self, folder: str) -> None:
        self.outside.make_anew(folder)

    def drop(self, folder: str) -> None:
        self.outside.drop(folder)

    def snapshot(self) -> object:
        return self.outside.snapshot()


def uid(ref: Ref) -> int:
    return int(ref.key.rpartition(".")[2])


class ScriptedHands:
    """The same on the account of a scripted server, behind its back."""

    def __init__(self, mailbox: Mailbox, account: Account) -> None:
        self.mailbox = mailbox
        self.there = account

    def deliver(self, role: Role, raw: bytes) -> None:
        self.there.deliver(folder(self.mailbox, role), raw)

    def flag(self, ref: Ref) -> None:
        self.there.flag(ref.folder, uid(ref), "\\Seen", "\\Flagged")

    def delete(self, ref: Ref) -> None:
        self.there.delete(ref.folder, uid(ref))

    def change(self, ref: Ref) -> None:
        self.there.deliver(ref.folder, b"Subject: mine now\n\nHello\n", ("\\Draft", "\\Seen"))
        self.delete(ref)

    def make_anew(self, folder: str) -> None:
        self.there.make_anew(folder)

    def drop(self, folder: str) -> None:
        del self.there.folders[folder]

    def snapshot(self) -> object:
        return self.there.snapshot()


class TestDovecot(MailboxContract):
    once_by_name = False

    @pytest.fixture
    def hands(self, dovecot_pipe: DovecotFiles) -> Iterator[Hands]:
        user = dovecot_pipe.new_user()
        connect = partial(dovecot_pipe.connect, user)
        account = ImapAccount("personal", "localhost", user, Secret(), settle=Duration(1, Unit.MINUTES))
        mailbox = ImapMailbox(account, connect=connect)
        with outside.Hands(outside.over(connect)) as there:
            yield ImapHands(mailbox, there)
        mailbox.fresh()


class TestScripted(MailboxContract):
    """Servers that announce other things: one that can next to nothing but UIDPLUS, and one like Gmail."""

    once_by_name = False

    @pytest.fixture(
        params=[{"UIDPLUS"}, {"MOVE"}, USUAL | {"CONDSTORE", "X-GM-EXT-1", "AUTH=PLAIN"}], ids=["bare", "move", "gmail"]
    )
    def hands(self, request: pytest.FixtureRequest) -> Iterator[Hands]:
        with ScriptedServer() as server:
            server.capabilities = frozenset(request.param | {"IMAP4rev1"})
            account = ImapAccount(
                "personal", "localhost", "jordan", Secret(command="echo x"), server.port, Security.NONE
            )
            mailbox = ImapMailbox(account)
            yield ScriptedHands(mailbox, server.account)
            mailbox.fresh()
