"""An account on a real Dovecot keeps the contract, over a socket pair; and one on servers that are made for tests."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from email.mime.base import MIMEBase
from email.mime.image import MIMEImage
from email.mime.multipart import MIMEMultipart
from email.mime.text import MIMEText
from functools import partial

import pytest

from agent.errors import MessageGone
from agent.mailbox.base import Mailbox, Removal, Role, fingerprint
from agent.mailbox.imap import ImapMailbox
from agent.model.mail import Ref
from agent.model.settings import Duration, ImapAccount, Secret, Security, Unit
from agent.parsing import parse
from tests.contract.suite import DRAFT, Hands, MailboxContract, folder
from tests.mails import invitation
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

    def strike(self, ref: Ref) -> None:
        self.outside.flag(ref.folder, uid(ref), "\\Deleted")

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

    def strike(self, ref: Ref) -> None:
        self.there.flag(ref.folder, uid(ref), "\\Draft", "\\Seen", "\\Deleted")

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

    def test_a_ref_from_before_its_folder_was_made_anew_names_nothing(self, hands: Hands) -> None:
        box, drafts = hands.mailbox, folder(hands.mailbox, Role.DRAFTS)
        old = box.append(drafts, DRAFT, "1k3v")
        hands.make_anew(drafts)
        new = box.append(drafts, DRAFT, "1k3v")
        before = hands.snapshot()
        assert uid(old) == uid(new)
        assert box.message_ids((old, new)) == {new: "<1k3v.1@example.com>"}
        assert box.heads((old,)) == {}
        assert box.remove(old, fingerprint(box.fetch(new).raw)) is Removal.GONE
        with pytest.raises(MessageGone):
            box.fetch(old)
        assert hands.snapshot() == before

    def test_of_a_large_file_no_more_is_fetched_than_lies_before_it(self, hands: Hands, box: Mailbox) -> None:
        hands.deliver(Role.INBOX, with_files(photo()))
        hands.deliver(Role.INBOX, with_files(photo(), calendar()))
        plain, invited = box.listing(folder(box, Role.INBOX)).refs
        fetched = dict(box.fetch_all((plain, invited)))
        assert len(fetched[plain].raw) < 100_000 < box.heads((plain,))[plain].size
        assert fetched[invited] == box.fetch(invited)
        assert parse(fetched[plain].raw).body == parse(box.fetch(plain).raw).body
        assert len(parse(fetched[invited].raw).invitations) == 1


def photo() -> MIMEBase:
    part = MIMEImage(bytes(range(256)) * 1_200, "jpeg")
    part.add_header("Content-Disposition", "attachment", filename="photo.jpg")
    return part


def calendar() -> MIMEBase:
    start = datetime(2026, 3, 9, 15, 0, tzinfo=UTC)
    people = ("Dana Whitfield <dana@northwind.example>", "Jordan Rivera <jordan@example.com>")
    made = invitation("i1@northwind.example", start, start + timedelta(hours=1), people[0], people, stamp=start)
    return MIMEText(made.decode(), "calendar")


def with_files(*files: MIMEBase) -> bytes:
    whole = MIMEMultipart("mixed")
    whole["From"], whole["To"], whole["Subject"] = "dana@northwind.example", "jordan@example.com", "A photo"
    whole["Message-ID"], whole["Date"] = f"<{len(files)}@northwind.example>", "Mon, 02 Mar 2026 09:00:00 +0000"
    for part in (MIMEText("Here is the photo.\n"), *files):
        whole.attach(part)
    return whole.as_bytes()


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


def test_reading_says_nothing_that_could_leave_a_trace() -> None:
    with ScriptedServer() as server:
        for name in server.account.folders:
            server.account.deliver(name, DRAFT)
        box = ImapMailbox(
            ImapAccount("personal", "localhost", "jordan", Secret(command="echo x"), server.port, Security.NONE)
        )
        for place in box.folders():
            refs = box.changes(place.name, None).refs
            box.heads(refs), box.message_ids(refs), list(box.fetch_all(refs)), box.fetch(refs[0])
            box.listing(place.name), box.mark(place.name)
        box.fresh()
    harmless = {
        "CAPABILITY",
        "LOGIN",
        "ID",
        "NAMESPACE",
        "LIST",
        "STATUS",
        "EXAMINE",
        "UID SEARCH",
        "UID FETCH",
        "NOOP",
    }
    assert set(server.names) <= harmless | {"UNSELECT", "LOGOUT"}
    asked = [word for command in server.commands if command.name == "UID FETCH" for word in command.texts[1:]]
    assert [word for word in asked if word.startswith(("BODY", "RFC822"))]
    assert not [word for word in asked if word.startswith("BODY[") or word in {"RFC822", "RFC822.TEXT"}]
