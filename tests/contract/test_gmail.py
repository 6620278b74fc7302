"""An account at Gmail keeps the contract, on a stand-in that takes what Google's own description allows."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from agent.errors import FolderMissing
from agent.mailbox.base import Mailbox, Role
from agent.mailbox.gmail import GmailMailbox
from agent.model.mail import Ref
from agent.model.settings import Consent, Duration, GmailAccount, Provider, Unit
from tests.contract.suite import DRAFT, Hands, MailboxContract, folder
from tests.servers.gmail import GmailServer, Trashed
from tests.tokens import FixedTokens

_LABELS = {Role.INBOX: ("INBOX", "UNREAD"), Role.SENT: ("SENT",), Role.TRASH: ("TRASH",)}


def account_at(server: GmailServer, *folders: str) -> GmailAccount:
    """Given a stand-in, return the settings of its account, whose Mail is narrowed to these labels, if any."""
    consent = Consent(Provider.GOOGLE, "client")
    settle = Duration(4, Unit.SECONDS)
    return GmailAccount(
        "personal", server.state.address, consent, folders=folders, settle=settle, endpoint=server.endpoint
    )


class GmailHands:
    def __init__(self, mailbox: Mailbox, server: GmailServer) -> None:
        self.mailbox = mailbox
        self.server = server

    def deliver(self, role: Role, raw: bytes) -> None:
        if role is Role.DRAFTS:
            self.server.hands.write_draft(raw)
        else:
            self.server.hands.deliver(raw, _LABELS[role])

    def flag(self, ref: Ref) -> None:
        self.server.hands.label(ref.key, "STARRED")

    def strike(self, ref: Ref) -> None:
        raise NotImplementedError("what is deleted at Gmail is in Trash")

    def delete(self, ref: Ref) -> None:
        self.server.hands.delete(ref.key)

    def change(self, ref: Ref) -> None:
        draft = next(draft for draft, held in self.server.state.drafts.items() if held == ref.key)
        self.server.hands.save_draft(draft, b"Subject: mine now\n\nHello\n")

    def make_anew(self, folder: str) -> None:
        raise NotImplementedError

    def drop(self, folder: str) -> None:
        raise NotImplementedError

    def snapshot(self) -> object:
        return self.server.hands.snapshot()


@pytest.fixture(params=list(Trashed))
def hands(request: pytest.FixtureRequest, gmail_server: GmailServer) -> Iterator[Hands]:
    gmail_server.state.trashed = request.param
    mailbox = GmailMailbox(account_at(gmail_server), FixedTokens())
    yield GmailHands(mailbox, gmail_server)
    mailbox.close()
    gmail_server.clean()


class TestGmail(MailboxContract):
    once_by_name = False
    folders_come_and_go = False

    def test_what_is_marked_as_deleted_is_told_from_the_rest(self, hands: Hands, box: Mailbox) -> None:
        ref = box.append("Drafts", DRAFT, "1k3v")
        assert box.deleted((ref,)) == frozenset(), "what is deleted at Gmail is in Trash"
        hands.delete(ref)
        assert not box.listing("Drafts").refs

    def test_what_is_no_folder_is_missing_in_every_verb(self, hands: Hands, box: Mailbox) -> None:
        ref = Ref(box.account, "Archive", "nothing")
        before = hands.snapshot()
        for verb in (
            lambda: box.changes("Archive", None),
            lambda: box.listing("Archive"),
            lambda: box.mark("Archive"),
            lambda: box.fetch(ref),
            lambda: box.message_ids((ref,)),
        ):
            with pytest.raises(FolderMissing) as missing:
                verb()
            assert missing.value.next_step
        assert hands.snapshot() == before

    def test_an_edit_of_the_users_is_another_ref(self, hands: Hands, box: Mailbox) -> None:
        drafts = folder(box, Role.DRAFTS)
        ref = box.append(drafts, DRAFT, "1k3v")
        hands.change(ref)
        (other,) = box.listing(drafts).refs
        assert other != ref
        assert box.message_ids((ref, other)) == {other: ""}
