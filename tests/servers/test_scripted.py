"""The scripted server keeps to its script, and is a decent IMAP server where there is none."""

from __future__ import annotations

import imaplib
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest
from imapclient import IMAPClient
from imapclient.exceptions import IMAPClientAbortError, IMAPClientError

from tests.mails import mail
from tests.servers.scripted import (
    Account,
    Answer,
    ScriptedServer,
    Talk,
    bye,
    cut,
    done_but_lost,
    raw,
    says,
    silence,
    without,
)

RAW = mail(subject="one", body="This is the first.\n", message_id="<1@example.com>")
PATIENCE = 20.0


@contextmanager
def logged_in(server: ScriptedServer, timeout: float = PATIENCE) -> Iterator[IMAPClient]:
    client = IMAPClient(server.host, server.port, ssl=False, timeout=timeout)
    try:
        client.login("jordan", "anything")
        yield client
    finally:
        client.shutdown()


@pytest.fixture
def server() -> Iterator[ScriptedServer]:
    with ScriptedServer() as server:
        server.account.deliver("INBOX", RAW)
        server.account.deliver("INBOX", mail(subject="two"))
        yield server


class TestAsItShould:
    def test_reading_leaves_no_trace_and_body_does(self, server: ScriptedServer) -> None:
        before = server.account.snapshot()
        with logged_in(server) as client:
            assert client.select_folder("INBOX", readonly=True)[b"EXISTS"] == 2
            assert client.search("ALL") == [1, 2]
            asked = ["FLAGS", "INTERNALDATE", "RFC822.SIZE", "BODY.PEEK[]", "BODY.PEEK[HEADER]<0.5>"]
            items = client.fetch([1], asked)[1]
            client.fetch([1], ["BODY[]"])
            assert server.account.snapshot() == before
            client.select_folder("INBOX")
            client.fetch([1], asked)
            assert server.account.snapshot() == before
            client.fetch([1], ["BODY[]"])
        assert server.account.snapshot() != before
        assert items[b"BODY[]"] == RAW.replace(b"\n", b"\r\n") == server.account.raws("INBOX")[0]
        assert (items[b"RFC822.SIZE"], items[b"BODY[HEADER]<0>"]) == (len(items[b"BODY[]"]), items[b"BODY[]"][:5])
        assert items[b"FLAGS"] == ()

    def test_single_header_fields(self, server: ScriptedServer) -> None:
        with logged_in(server) as client:
            client.select_folder("INBOX", readonly=True)
            item = client.fetch([1], ["BODY.PEEK[HEADER.FIELDS (MESSAGE-ID)]"])[1]
        assert item[b"BODY[HEADER.FIELDS (MESSAGE-ID)]"] == b"Message-ID: <1@example.com>\r\n\r\n"

    def test_what_is_appended_is_there_under_the_uid_that_was_said(self, server: ScriptedServer) -> None:
        with logged_in(server) as client:
            answer = client.append("Drafts", RAW, ("\\Draft", "\\Seen"))
            validity = client.select_folder("Drafts", readonly=True)[b"UIDVALIDITY"]
            assert f"[APPENDUID {validity} 1]".encode() in answer
            assert client.get_flags([1]) == {1: (b"\\Draft", b"\\Seen")}
            with pytest.raises(IMAPClientError, match="TRYCREATE"):
                client.append("Nowhere", RAW)
        assert server.account.raws("Drafts") == [RAW.replace(b"\n", b"\r\n")]

    def test_the_last_message_is_in_every_open_range(self, server: ScriptedServer) -> None:
        with logged_in(server) as client:
            client.select_folder("INBOX", readonly=True)
            assert client.search(["UID", "1:*"]) == [1, 2]
            assert client.search(["UID", "99:*"]) == [2]
            assert client.search(["UID", "99:100"]) == []

    def test_move_and_expunge_of_one(self, server: ScriptedServer) -> None:
        server.account.flag("INBOX", 1, "\\Deleted")
        with logged_in(server) as client:
            client.select_folder("INBOX")
            client.move([2], "Trash")
            client.append("INBOX", RAW)
            client.add_flags([3], ["\\Deleted"])
            client.uid_expunge([3])
            assert client.search("ALL") == [1]
            client.expunge()
            assert client.search("ALL") == []
        assert len(server.account.raws("Trash")) == 1

    def test_nothing_is_written_into_what_is_open_for_reading(self, server: ScriptedServer) -> None:
        before = server.account.snapshot()
        with logged_in(server) as client:
            client.select_folder("INBOX", readonly=True)
            for verb in (lambda: client.add_flags([1], ["\\Seen"]), lambda: client.move([1], "Trash"), client.expunge):
                with pytest.raises(IMAPClientError, match="NOPERM"):
                    verb()
        assert server.account.snapshot() == before

    def test_a_folder_made_anew_has_another_validity(self, server: ScriptedServer) -> None:
        with logged_in(server) as client:
            before = client.folder_status("INBOX", ["UIDVALIDITY", "UIDNEXT", "MESSAGES"])
            server.account.make_anew("INBOX")
            after = client.folder_status("INBOX", ["UIDVALIDITY", "UIDNEXT", "MESSAGES"])
        assert (before[b"UIDNEXT"], before[b"MESSAGES"], after[b"MESSAGES"]) == (3, 2, 0)
        assert before[b"UIDVALIDITY"] != after[b"UIDVALIDITY"]

    def test_idle_tells_of_new_mail(self, server: ScriptedServer) -> None:
        with logged_in(server) as client:
            client.select_folder("INBOX", readonly=True)
            client.idle()
            assert client.idle_check(timeout=0.1) == []
            server.account.deliver("Sent", RAW)
            server.account.deliver("INBOX", RAW)
            assert client.idle_check(timeout=PATIENCE) == [(3, b"EXISTS")]
            client.idle_done()
            client.noop()

    def test_commands_are_written_down(self, server: ScriptedServer) -> None:
        with logged_in(server) as client:
            client.select_folder("INBOX", readonly=True)
        assert server.names[-2:] == ["LOGIN", "EXAMINE"]
        assert server.commands[-1].texts == ["INBOX"]


class TestWhatItCan:
    @pytest.mark.parametrize(
        ("missing", "verb"),
        [
            ("IDLE", lambda imap: imap._simple_command("IDLE")),
            ("MOVE", lambda imap: imap._simple_command("UID", "MOVE", "1", "Trash")),
            ("UIDPLUS", lambda imap: imap._simple_command("UID", "EXPUNGE", "1")),
            ("UNSELECT", lambda imap: imap._simple_command("UNSELECT")),
        ],
    )
    def test_what_is_not_announced_is_not_done(
        self, server: ScriptedServer, missing: str, verb: Callable[[object], object]
    ) -> None:
        server.capabilities -= {missing}
        with logged_in(server) as client:
            assert not client.has_capability(missing)
            client.select_folder("INBOX")
            with pytest.raises(imaplib.IMAP4.error, match="BAD"):
                verb(client._imap)

    def test_without_uidplus_an_append_says_no_uid(self, server: ScriptedServer) -> None:
        server.capabilities -= {"UIDPLUS"}
        with logged_in(server) as client:
            assert b"APPENDUID" not in client.append("Drafts", RAW)

    def test_gmail_says_its_own_ids(self, server: ScriptedServer) -> None:
        server.capabilities |= {"X-GM-EXT-1"}
        uid = server.account.deliver("INBOX", RAW, thread=7)
        with logged_in(server) as client:
            client.select_folder("INBOX", readonly=True)
            item = client.fetch([uid], ["X-GM-MSGID", "X-GM-THRID"])[uid]
        assert (item[b"X-GM-MSGID"], item[b"X-GM-THRID"]) == (3, 7)

    def test_changes_are_counted_where_that_is_announced(self, server: ScriptedServer) -> None:
        server.capabilities |= {"CONDSTORE"}
        with logged_in(server) as client:
            before = client.select_folder("INBOX")[b"HIGHESTMODSEQ"]
            client.add_flags([1], ["\\Seen"])
            assert client.folder_status("INBOX", ["HIGHESTMODSEQ"])[b"HIGHESTMODSEQ"] > before

    def test_folders_of_any_name_and_attribute(self) -> None:
        account = Account({"INBOX": (), "Entw&APw-rfe": ("\\HasNoChildren", "\\drafts"), "[Gmail]": ("\\Noselect",)})
        with ScriptedServer(account) as server, logged_in(server) as client:
            assert client.list_folders() == [
                ((), b"/", "INBOX"),
                ((b"\\HasNoChildren", b"\\drafts"), b"/", "Entwürfe"),
                ((b"\\Noselect",), b"/", "[Gmail]"),
            ]
            client.append("Entwürfe", RAW)
        assert len(account.raws("Entw&APw-rfe")) == 1

    def test_a_login_by_sasl(self, server: ScriptedServer) -> None:
        server.capabilities |= {"AUTH=PLAIN"}
        client = IMAPClient(server.host, server.port, ssl=False, timeout=PATIENCE)
        client.plain_login("jordan", "päss")
        assert client.select_folder("INBOX")[b"EXISTS"] == 2
        client.shutdown()


class TestTheScript:
    def test_an_answer_once_and_then_as_usual(self, server: ScriptedServer) -> None:
        server.once("APPEND", says("NO [THROTTLED] slow down"), says("NO [OVERQUOTA] full"))
        with logged_in(server) as client:
            for words in ("THROTTLED", "OVERQUOTA"):
                with pytest.raises(IMAPClientError, match=words):
                    client.append("Drafts", RAW)
            assert server.account.raws("Drafts") == []
            client.append("Drafts", RAW)
        assert len(server.account.raws("Drafts")) == 1

    def test_an_answer_always_until_it_is_usual_again(self, server: ScriptedServer) -> None:
        server.always("EXAMINE", says("NO not now"))
        with logged_in(server) as client:
            for _ in range(2):
                with pytest.raises(IMAPClientError, match="not now"):
                    client.select_folder("INBOX", readonly=True)
            server.usually("EXAMINE")
            assert client.select_folder("INBOX", readonly=True)[b"EXISTS"] == 2

    @pytest.mark.parametrize(("answer", "stored"), [(cut, 0), (done_but_lost, 1), (bye("BYE overloaded"), 0)])
    def test_a_line_that_ends_in_place_of_an_answer(self, server: ScriptedServer, answer: Answer, stored: int) -> None:
        server.once("APPEND", answer)
        with logged_in(server) as client, pytest.raises(IMAPClientAbortError):
            client.append("Drafts", RAW)
        assert len(server.account.raws("Drafts")) == stored

    def test_a_line_that_ends_before_the_literal(self, server: ScriptedServer) -> None:
        server.once("literal", cut)
        with logged_in(server) as client, pytest.raises(IMAPClientAbortError):
            client.append("Drafts", RAW)
        assert server.account.raws("Drafts") == []

    def test_silence(self, server: ScriptedServer) -> None:
        server.once("NOOP", silence)
        with logged_in(server, timeout=0.3) as client, pytest.raises(TimeoutError):
            client.noop()
        with logged_in(server) as client:
            client.noop()

    def test_a_code_that_is_left_out(self, server: ScriptedServer) -> None:
        server.always("APPEND", without(rb"\[APPENDUID [^\]]*\] "))
        with logged_in(server) as client:
            assert b"APPENDUID" not in client.append("Drafts", RAW)
        assert len(server.account.raws("Drafts")) == 1

    def test_a_tagged_line_without_words(self, server: ScriptedServer) -> None:
        server.once("NOOP", raw(b"%TAG% OK\r\n"))
        with logged_in(server) as client, pytest.raises(IMAPClientAbortError):
            client.noop()

    def test_a_greeting_that_sends_away(self, server: ScriptedServer) -> None:
        server.once("greeting", raw(b"* BYE too many connections\r\n"))
        with pytest.raises(imaplib.IMAP4.error):
            IMAPClient(server.host, server.port, ssl=False, timeout=PATIENCE)

    def test_an_answer_of_the_tests_own(self, server: ScriptedServer) -> None:
        def with_news(talk: Talk) -> None:
            talk.line.send(b"* 9 EXISTS\r\n" + talk.usual())

        server.once("NOOP", with_news)
        with logged_in(server) as client:
            client.select_folder("INBOX", readonly=True)
            assert client.noop()[1] == [(9, b"EXISTS")]
            assert client.noop()[1] == []
