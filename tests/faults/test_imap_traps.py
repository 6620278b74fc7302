"""What servers do that breaks simple mail programs, each met once: on Dovecot where it does so, else on a scripted one.

What a client says to a server is read from the scripted server's log, or off the line to Dovecot, byte by byte.
"""

from __future__ import annotations

import gc
import re
import socket
import threading
import time
from collections.abc import Iterator
from contextlib import ExitStack, suppress
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest

from agent.errors import AppendRefused, AppendUnknown, MailboxError, MailboxUnreachable
from agent.mailbox.base import Removal, Role, fingerprint
from agent.mailbox.imap import ImapBell, ImapMailbox
from agent.model.draft import DraftState
from agent.model.settings import Duration, ImapAccount, Secret, Security, Settings, Timing, Unit
from agent.pipeline import PassReport, Surroundings, run_pass
from agent.store import open_store
from tests.hunt import PROFILE
from tests.mails import mail
from tests.servers import hands
from tests.servers.configuration import PASSWORD
from tests.servers.dovecot import DovecotFiles
from tests.servers.scripted import (
    Account,
    Answer,
    ScriptedServer,
    Talk,
    cut,
    done_but_lost,
    in_pieces,
    raw,
    says,
    silence,
    without,
)
from tests.system.run_desk import undecided

DRAFT = mail(sender="Jordan Rivera <jordan@example.com>", to="dana@northwind.example", message_id="<d1@example.com>")
DRAFT = DRAFT.replace(b"\n", b"\r\n")
PATIENCE = 10.0  # seconds, for what happens at all


@pytest.fixture
def server() -> Iterator[ScriptedServer]:
    with ScriptedServer() as made:
        yield made


def account_on(server: ScriptedServer) -> ImapAccount:
    """Given a scripted server, return an account there. It is waited for two seconds."""
    return ImapAccount(
        "personal",
        server.host,
        "jordan",
        Secret(command=f"printf {PASSWORD}"),
        port=server.port,
        security=Security.NONE,
        settle=Duration(2, Unit.SECONDS),
    )


@pytest.fixture
def box(server: ScriptedServer) -> Iterator[ImapMailbox]:
    mailbox = ImapMailbox(account_on(server))
    yield mailbox
    mailbox.close()


def with_folders(folders: dict[str, tuple[str, ...]]) -> dict[str, str]:
    """Given folders as a server has them, with their attributes, return the roles that are found, by folder."""
    with ScriptedServer(Account(folders)) as server:
        server.capabilities -= {"SPECIAL-USE"}
        mailbox = ImapMailbox(account_on(server))
        found = {folder.name: folder.role.value for folder in mailbox.folders()}
        mailbox.close()
        assert not {"CREATE", "SUBSCRIBE"} & set(server.names), "no folder is made"
        return found


class Agent:
    """The agent on an account, pass by pass."""

    def __init__(self, account: ImapAccount, folder: Path, surroundings: Surroundings | None = None) -> None:
        self.settings = Settings(PROFILE, (account,), Timing(), folder / "followup.db")
        self.surroundings = surroundings

    def sync(self) -> PassReport:
        return run_pass(self.settings, surroundings=self.surroundings)

    def states(self) -> list[DraftState]:
        with open_store(self.settings.store_path, create=False) as store:
            return [draft.state for draft in store.drafts()]


# --- a draft is placed once ---


def test_a_draft_that_shows_only_after_its_attempt_is_not_placed_again(server: ScriptedServer, tmp_path: Path) -> None:
    """The server stores it when the client is long gone: to look, to find nothing, and to append again makes two."""
    late: list[bytes] = []

    def later(talk: Talk) -> None:
        late.append(talk.command.words[-1])
        talk.line.cut()

    now = datetime.now(UTC)
    moment = now

    def clock() -> datetime:
        return moment

    server.account.deliver("INBOX", undecided())
    server.once("APPEND", later)
    agent = Agent(account_on(server), tmp_path, Surroundings(clock=clock))
    assert agent.sync().unknown == 1
    moment = now + timedelta(seconds=1.9)
    assert agent.sync().unknown == 1, "it is looked for only once it has settled"
    assert server.names.count("APPEND") == 1
    server.account.deliver("Drafts", late[0], ("\\Draft", "\\Seen"))
    moment = now + timedelta(seconds=2.1)
    connections = server.connections
    assert agent.sync().unknown == 0
    assert server.connections > connections + 1, "looked for on connections of its own"
    assert agent.states() == [DraftState.PLACED]
    assert server.names.count("APPEND") == 1
    assert len(server.account.raws("Drafts")) == 1


@pytest.mark.parametrize("answer", [cut, done_but_lost, silence], ids=["cut before", "cut after", "silence"])
def test_a_draft_without_an_answer_is_unknown_and_is_not_sent_again(
    server: ScriptedServer, box: ImapMailbox, answer: Answer
) -> None:
    server.once("APPEND", answer)
    with pytest.raises(AppendUnknown):
        box.append("Drafts", DRAFT, "d1")
    assert server.names.count("APPEND") == 1


@pytest.mark.parametrize("words", ["NO [OVERQUOTA] full", "NO [LIMIT] no", "BAD no"])
def test_a_draft_that_was_refused_is_certainly_not_stored(server: ScriptedServer, box: ImapMailbox, words: str) -> None:
    server.once("APPEND", says(words))
    with pytest.raises(AppendRefused):
        box.append("Drafts", DRAFT, "d1")
    assert server.account.raws("Drafts") == []


@pytest.mark.parametrize("missing", [{"UIDPLUS"}, set()], ids=["no UIDPLUS", "UIDPLUS without the code"])
def test_a_server_that_does_not_say_where_it_stored_the_draft(
    server: ScriptedServer, box: ImapMailbox, missing: set[str]
) -> None:
    server.capabilities -= missing
    server.always("APPEND", without(rb"\[APPENDUID \d+ \d+\] "))
    other = DRAFT.replace(b"<d1@example.com>", b"<d1@example.com.au>")
    server.account.deliver("Drafts", other)
    ref = box.append("Drafts", DRAFT, "d1")
    assert box.fetch(ref).raw == DRAFT
    server.account.deliver("Drafts", other)
    assert box.fetch(box.append("Drafts", DRAFT, "d1")).raw == DRAFT


@pytest.mark.parametrize("name", ["d1\r\nX: y", "D1", "", "a b", "d" * 65])
def test_no_name_can_put_a_header_or_a_command_between(server: ScriptedServer, box: ImapMailbox, name: str) -> None:
    with pytest.raises(AppendRefused):
        box.append("Drafts", DRAFT, name)
    assert "APPEND" not in server.names


# --- nothing of the user's is touched ---


class Tap:
    """Connections to a Dovecot, and all that the client said on them."""

    def __init__(self, files: DovecotFiles, user: str) -> None:
        self._files = files
        self._user = user
        self._stack = ExitStack()
        self.said = b""

    def __call__(self) -> socket.socket:
        """Make a connection that is listened to."""
        ours, theirs = socket.socketpair()
        upstream = self._files.connect(self._user)
        for way in ((theirs, upstream, True), (upstream, theirs, False)):
            thread = threading.Thread(target=self._pump, args=way)
            thread.start()
            self._stack.callback(thread.join)
        for end in (theirs, upstream):
            self._stack.callback(end.close)
            self._stack.callback(self._end, end)
        return ours

    def close(self) -> None:
        self._stack.close()

    @property
    def commands(self) -> list[str]:
        """What the client said, without tags; literals and the lines within them left out."""
        text = re.sub(rb"\{(\d+)\+?\}\r\n", rb"\r\n", self.said)
        return [found.decode() for found in re.findall(rb"^[A-Z]{4}\d+ ([^\r\n]*)", text, re.MULTILINE)]

    def _pump(self, source: socket.socket, target: socket.socket, listened: bool) -> None:
        with suppress(OSError):
            while data := source.recv(65_536):
                self.said += data if listened else b""
                target.sendall(data)
            target.shutdown(socket.SHUT_WR)

    @staticmethod
    def _end(end: socket.socket) -> None:
        with suppress(OSError):
            end.shutdown(socket.SHUT_RDWR)


class Tapped:
    """A mailbox on Dovecot whose every word is heard, and the hands of its user."""

    def __init__(self, files: DovecotFiles) -> None:
        self.user = files.new_user()
        self.tap = Tap(files, self.user)
        self.hands = hands.Hands(hands.over(lambda: files.connect(self.user)))
        self.account = ImapAccount("personal", "localhost", self.user, Secret(), settle=Duration(1, Unit.MINUTES))
        self.box = ImapMailbox(self.account, connect=self.tap)


@pytest.fixture
def tapped(dovecot_pipe: DovecotFiles) -> Iterator[Tapped]:
    made = Tapped(dovecot_pipe)
    yield made
    made.box.close()
    made.hands.close()
    made.tap.close()


def test_a_whole_life_says_nothing_that_could_destroy_or_mark(tapped: Tapped, tmp_path: Path) -> None:
    """Mail that the user marked as deleted, and may still want back, lives through reading, placing and removing."""
    one, two = (tapped.hands.deliver("INBOX", mail(message_id=f"<{n}@northwind.example>")) for n in (1, 2))
    tapped.hands.flag("INBOX", two, "\\Deleted")
    theirs = tapped.hands.deliver("Drafts", DRAFT.replace(b"d1@", b"own@"), ("\\Draft", "\\Deleted"))
    tapped.hands.deliver("INBOX", undecided())
    tapped.hands.send(mail(sender="Jordan Rivera <jordan@example.com>", to="eve@example.org", message_id="<s@x.org>"))
    before = tapped.hands.snapshot()

    agent = Agent(tapped.account, tmp_path, Surroundings(mailbox=lambda account, refused: tapped.box))
    assert agent.sync().placed == 1
    for folder in tapped.box.folders():
        refs = tapped.box.changes(folder.name, None).refs
        assert len(tapped.box.heads(refs)) == len(dict(tapped.box.fetch_all(refs))) == len(tapped.box.message_ids(refs))
        tapped.box.mark(folder.name)
    (ours,) = set(tapped.hands.uids("Drafts")) - {theirs}
    ref = next(ref for ref in tapped.box.listing("Drafts").refs if ref.key.endswith(f"{ours:010}"))
    assert tapped.box.remove(ref, fingerprint(tapped.box.fetch(ref).raw)) is Removal.REMOVED
    (put_away,) = tapped.hands.uids("Trash")
    tapped.hands.delete("Trash", put_away)
    assert tapped.hands.snapshot() == before
    assert one in tapped.hands.uids("INBOX")
    tapped.box.close()

    said = tapped.tap.commands
    assert any(line.startswith("UID FETCH") for line in said), "it was listened to"
    for line in said:
        assert not re.match(r"(CLOSE|EXPUNGE|STORE|COPY|CREATE|DELETE|RENAME|SUBSCRIBE|SETACL)\b", line, re.IGNORECASE)
        assert not re.match(r"(UID )?SEARCH .*(HEADER|TEXT|BODY|SUBJECT|FROM)\b", line, re.IGNORECASE)
        if "FETCH" in line.upper():
            assert not re.search(r"RFC822(\.HEADER|\.TEXT)?(?!\.SIZE)\b|BODY\[|BODY ", line), line
    opened_for_writing = [number for number, line in enumerate(said) if line.startswith("SELECT")]
    moves = [line for line in said if line.startswith(("UID MOVE", "UID STORE", "UID EXPUNGE", "UID COPY"))]
    assert [said[number] for number in opened_for_writing] == ['SELECT "Drafts"'] or len(opened_for_writing) == 1
    assert moves == [f'UID MOVE {ours} "Trash"'] or moves == [f"UID MOVE {ours} Trash"]


@pytest.mark.parametrize("lacks", [{"MOVE"}, {"MOVE", "UIDPLUS"}, {"MOVE", "UIDPLUS", "UNSELECT"}])
def test_only_its_own_draft_is_expunged_and_none_where_that_cannot_be_said(
    server: ScriptedServer, box: ImapMailbox, lacks: set[str]
) -> None:
    server.capabilities -= lacks
    theirs = server.account.deliver("Drafts", DRAFT.replace(b"d1@", b"own@"), ("\\Deleted",))
    ours = box.append("Drafts", DRAFT, "d1")
    uid = int(ours.key.partition(".")[2])
    outcome = box.remove(ours, fingerprint(DRAFT))
    box.listing("INBOX")
    assert theirs in server.account.folders["Drafts"].items
    assert not {"CLOSE", "EXPUNGE"} & set(server.names)
    touched = [command.texts[0] for command in server.commands if command.name in {"UID STORE", "UID EXPUNGE"}]
    assert outcome is (Removal.LEFT if "UIDPLUS" in lacks else Removal.REMOVED)
    assert touched == ([] if "UIDPLUS" in lacks else [str(uid), str(uid)])
    if "UIDPLUS" in lacks:
        assert server.account.folders["Drafts"].items[uid].flags == {"\\Draft", "\\Seen"}


def test_no_keyword_is_needed_and_none_is_set(server: ScriptedServer, box: ImapMailbox, tmp_path: Path) -> None:
    """Exchange keeps no keywords; others take them and forget them."""
    server.always("UID STORE", says("OK done"))
    server.account.deliver("INBOX", undecided())
    assert Agent(account_on(server), tmp_path).sync().placed == 1
    (item,) = server.account.folders["Drafts"].items.values()
    assert item.flags == {"\\Draft", "\\Seen"}
    assert "UID STORE" not in server.names


def test_a_mark_for_deletion_that_does_not_take_removes_nothing(server: ScriptedServer, box: ImapMailbox) -> None:
    server.capabilities -= {"MOVE"}
    server.always("UID STORE", says("OK done"))  # and it was not
    ours = box.append("Drafts", DRAFT, "d1")
    assert box.remove(ours, fingerprint(DRAFT)) is Removal.LEFT


# --- UIDs ---


def test_a_uid_of_another_validity_names_nothing(server: ScriptedServer, box: ImapMailbox) -> None:
    ref = box.append("Drafts", DRAFT, "d1")
    server.account.make_anew("Drafts")
    server.account.deliver("Drafts", DRAFT.replace(b"d1@", b"own@"))  # under the same UID
    assert box.heads((ref,)) == {}
    assert box.message_ids((ref,)) == {}
    assert dict(box.fetch_all((ref,))) == {}
    assert box.remove(ref, fingerprint(DRAFT)) is Removal.GONE
    assert len(server.account.raws("Drafts")) == 1


def test_the_last_message_is_not_news_though_it_always_answers(server: ScriptedServer, box: ImapMailbox) -> None:
    """ "n:*" holds the last message, whatever its number (RFC 3501, 6.4.8)."""
    server.account.deliver("INBOX", mail(message_id="<1@x.example>"))
    cursor = box.changes("INBOX", None).cursor
    server.account.delete("INBOX", server.account.deliver("INBOX", mail(message_id="<2@x.example>")))
    changes = box.changes("INBOX", cursor)
    assert changes.refs == ()
    assert box.changes("INBOX", changes.cursor).refs == ()


def test_a_server_that_gives_no_next_uid_is_opened_instead(server: ScriptedServer, box: ImapMailbox) -> None:
    server.always("STATUS", without(rb"UIDNEXT \d+ ?"))
    server.account.deliver("INBOX", mail(message_id="<1@x.example>"))
    first = box.changes("INBOX", None)
    assert len(first.refs) == 1
    assert box.changes("INBOX", first.cursor).refs == ()
    server.account.deliver("INBOX", mail(message_id="<2@x.example>"))
    assert len(box.changes("INBOX", first.cursor).refs) == 1


@pytest.mark.parametrize("has_it", [False, True])
def test_changes_are_found_with_and_without_condstore(server: ScriptedServer, box: ImapMailbox, has_it: bool) -> None:
    server.capabilities |= {"CONDSTORE"} if has_it else set()
    server.account.deliver("INBOX", mail(message_id="<1@x.example>"))
    cursor = box.changes("INBOX", None).cursor
    uid = server.account.deliver("INBOX", mail(message_id="<2@x.example>"))
    (ref,) = box.changes("INBOX", cursor).refs
    assert ref.key.endswith(f".{uid:010}")


# --- answers that libraries stumble over ---


def test_a_very_long_answer_to_a_search_is_read(server: ScriptedServer, box: ImapMailbox) -> None:
    """imaplib takes no line above 1,000,000 bytes: 150,000 UIDs are more."""
    count, first = 150_000, 4_000_000_000
    real = server.account.folders["INBOX"].validity

    def examined(talk: Talk) -> None:
        if talk.command.texts[0] != "INBOX":
            talk.line.send(talk.usual())
            return
        lines = f"* {count} EXISTS\r\n* OK [UIDVALIDITY {real}] .\r\n* OK [UIDNEXT {first + count + 1}] .\r\n"
        talk.line.send(lines.encode(), talk.tagged("OK [READ-ONLY] open"))

    def searched(talk: Talk) -> None:
        what = talk.command.texts[0]
        low, high = (1, count) if what.upper() == "ALL" else (int(end) for end in what.split(":"))
        found = " ".join(str(first + number) for number in range(low, min(high, count) + 1))
        talk.line.send(f"* SEARCH {found}\r\n".encode() + talk.tagged("OK done"))

    server.always("EXAMINE", examined)
    server.always("UID SEARCH", searched)
    refs = box.listing("INBOX").refs
    assert len(set(refs)) == count
    assert refs[0].key == f"{real}.{first + 1}"


@pytest.mark.parametrize("name", ["LOGIN", "LIST", "STATUS", "EXAMINE", "UID FETCH", "APPEND"])
def test_a_tagged_line_without_words_ends_in_no_fault_of_the_program(
    server: ScriptedServer, box: ImapMailbox, name: str
) -> None:
    """imaplib takes no "A1 OK" without a text after it."""

    def wordless(talk: Talk) -> None:
        answer = talk.usual()
        talk.line.send(re.sub(rb"(\r\n|\A)(\w+ OK)[^\r\n]*\r\n\Z", rb"\1\2\r\n", answer))

    server.account.deliver("INBOX", mail(message_id="<1@x.example>"))
    server.always(name, wordless)
    with suppress(MailboxError):
        box.folders()
        box.heads(box.changes("INBOX", None).refs)
        box.append("Drafts", DRAFT, "d1")
    server.usually(name)
    assert len(box.heads(box.changes("INBOX", None).refs)) == 1


def test_news_before_an_answer_and_answers_in_pieces_are_read(server: ScriptedServer, box: ImapMailbox) -> None:
    server.account.deliver("INBOX", mail(message_id="<1@x.example>"))

    def with_news(talk: Talk) -> None:
        talk.line.send(b"* 7 EXISTS\r\n* 1 RECENT\r\n* 1 FETCH (FLAGS (\\Seen))\r\n" + talk.usual())

    server.once("UID FETCH", with_news, in_pieces(1, 2, 3, 5, 8, 13, 21))
    ((_, head),) = box.heads(box.listing("INBOX").refs).items()
    ((_, stored),) = box.fetch_all(box.listing("INBOX").refs)
    assert b"<1@x.example>" in head.raw
    assert b"<1@x.example>" in stored.raw


def test_an_answer_for_a_message_that_was_not_asked_for_is_no_message(server: ScriptedServer, box: ImapMailbox) -> None:
    """A server tells of flags that another program set whenever it likes to."""
    uid = server.account.deliver("INBOX", mail(message_id="<1@x.example>"))
    (ref,) = box.listing("INBOX").refs

    def flags_only(talk: Talk) -> None:
        talk.line.send(f"* 1 FETCH (UID {uid} FLAGS (\\Seen))\r\n".encode() + talk.tagged("OK done"))

    server.always("UID FETCH", flags_only)
    assert box.heads((ref,)) == {}
    assert dict(box.fetch_all((ref,))) == {}


def test_times_of_arrival_are_aware_and_right(server: ScriptedServer, box: ImapMailbox) -> None:
    at = datetime(2026, 3, 12, 23, 30, tzinfo=timezone(timedelta(hours=-8)))
    server.account.deliver("INBOX", mail(message_id="<1@x.example>"), at=at)
    ((_, head),) = box.heads(box.listing("INBOX").refs).items()
    assert head.received_at == at
    assert head.received_at is not None
    assert head.received_at.utcoffset() == timedelta(0)


def test_what_gmail_calls_a_message_and_its_thread_is_read(server: ScriptedServer, box: ImapMailbox) -> None:
    server.account.deliver("INBOX", mail(message_id="<1@x.example>"), thread=1278455344230334865)
    server.capabilities |= {"X-GM-EXT-1"}
    ((_, head),) = box.heads(box.listing("INBOX").refs).items()
    assert "1278455344230334865" in head.thread
    box.fresh()
    server.capabilities -= {"X-GM-EXT-1"}
    ((_, head),) = box.heads(box.listing("INBOX").refs).items()
    assert head.thread == ""


def test_a_search_that_lies_is_never_asked(server: ScriptedServer, tmp_path: Path) -> None:
    """Yahoo finds nothing by header, Yandex exact ids alone, others parts of them."""

    def lies(talk: Talk) -> None:
        if "HEADER" in (text.upper() for text in talk.command.texts):
            talk.line.send(b"* SEARCH 1\r\n" + talk.tagged("OK done"))
        else:
            talk.line.send(talk.usual())

    server.always("UID SEARCH", lies)
    server.account.deliver("Drafts", DRAFT.replace(b"d1@", b"own@"), ("\\Draft",))
    server.account.deliver("INBOX", undecided())
    assert Agent(account_on(server), tmp_path).sync().placed == 1
    assert len(server.account.raws("Drafts")) == 2


# --- bytes that the store changes ---


def test_dovecot_changes_bytes_and_the_copy_there_is_what_counts(tapped: Tapped) -> None:
    """It stores a NUL as 0x80; a client that compared with what it sent would take its draft for the user's."""
    sent = DRAFT + b"a NUL: \0, and a line end:\nno more\r\n"
    ref = tapped.box.append("Drafts", sent, "d1")
    stored = tapped.box.fetch(ref).raw
    assert b"\0" not in stored
    assert b"line end:\r\n" in stored
    assert stored != sent
    assert tapped.box.remove(ref, fingerprint(sent)) is Removal.CHANGED
    assert tapped.box.remove(ref, fingerprint(stored)) is Removal.REMOVED


def test_a_server_that_rebuilds_drafts_takes_none_for_edited(server: ScriptedServer, tmp_path: Path) -> None:
    def rebuilt(talk: Talk) -> None:
        answer = talk.usual()
        (item,) = server.account.folders["Drafts"].items.values()
        item.raw = b"X-Rebuilt: yes\r\n" + item.raw.replace(b"\r\n\r\n", b"\r\nMIME-Rebuilt: 1\r\n\r\n", 1)
        talk.line.send(answer)

    server.once("APPEND", rebuilt)
    server.account.deliver("INBOX", undecided())
    agent = Agent(account_on(server), tmp_path)
    assert agent.sync().placed == 1
    agent.sync()
    assert agent.states() == [DraftState.PLACED]


# --- connections ---


@pytest.mark.parametrize("name", ["STATUS", "EXAMINE", "UID FETCH"])
def test_a_connection_that_timed_out_is_never_used_again(server: ScriptedServer, box: ImapMailbox, name: str) -> None:
    """What comes late would be taken for the answer to the next question."""
    server.account.deliver("INBOX", mail(message_id="<1@x.example>"))
    box.folders()
    connections = server.connections
    server.once(name, silence, silence)
    with pytest.raises(MailboxUnreachable):
        box.heads(box.changes("INBOX", None).refs)
    assert len(box.heads(box.changes("INBOX", None).refs)) == 1
    assert server.connections > connections


def test_a_connection_that_died_in_between_is_noticed(server: ScriptedServer, box: ImapMailbox) -> None:
    server.account.deliver("INBOX", mail(message_id="<1@x.example>"))
    box.folders()
    server.cut_all()
    assert len(box.changes("INBOX", None).refs) == 1
    assert server.connections == 2


# --- IDLE ---


class Ringing:
    """A bell that is waited for in a thread of its own."""

    def __init__(self, server: ScriptedServer) -> None:
        self.bell = ImapBell(account_on(server))
        self.rings = 0
        self.faults: list[MailboxError] = []
        self._over = False
        self._thread = threading.Thread(target=self._wait)
        self._thread.start()

    def until(self, rings: int) -> None:
        """Wait until it has rung so often."""
        _until(lambda: self.rings >= rings or bool(self.faults), f"{rings} rings, and not {self.rings}")

    def close(self) -> None:
        self._over = True
        self.bell.close()
        self._thread.join(PATIENCE)
        assert not self._thread.is_alive()

    def _wait(self) -> None:
        while not self._over:
            try:
                self.rings += self.bell.wait(PATIENCE)
            except MailboxError as fault:
                self.faults.append(fault)
                time.sleep(0.05)


def _until(so: object, what: str) -> None:
    assert callable(so)
    end = time.monotonic() + PATIENCE
    while not so():
        assert time.monotonic() < end, what
        time.sleep(0.01)


@pytest.fixture
def ringing(server: ScriptedServer) -> Iterator[Ringing]:
    made = Ringing(server)
    yield made
    made.close()


def test_a_line_that_ends_in_idle_is_no_silence(server: ScriptedServer, ringing: Ringing) -> None:
    """At the end of a line a library may find nothing to read, at once and for ever: deaf, and busy with it."""
    ringing.until(1)
    server.cut_all()
    _until(lambda: ringing.faults or server.names.count("IDLE") > 1, "it was noticed")
    rings = ringing.rings
    _until(lambda: server.names.count("IDLE") > 1, "it listens again")
    ringing.until(rings + 1)
    server.account.deliver("INBOX", mail(message_id="<1@x.example>"))
    ringing.until(rings + 2)
    assert server.names.count("IDLE") < 10, "it was not busy"


def _begins_with(server: ScriptedServer, *packets: bytes) -> Answer:
    """Given packets, return an answer to IDLE that begins with them, and then tells of news as it should."""

    def answer(talk: Talk) -> None:
        def tell() -> None:
            talk.line.send(b"* 2 EXISTS\r\n")

        talk.line.send(*packets)
        server.account.listeners.append(tell)
        line = talk.line.read_line()
        server.account.listeners.remove(tell)
        if line:
            talk.line.send(talk.tagged("OK done"))

    return answer


@pytest.mark.parametrize(
    "packets",
    [
        (b"+ idling\r\n* 1 EXISTS\r\n",),
        (b"* 1 EXISTS\r\n+ idling\r\n",),
        (b"+ idling\r\n", b"* 1 EX", b"ISTS\r\n"),
        (b"+ id", b"ling\r\n* 1", b" EXISTS\r\n"),
    ],
    ids=["in one packet", "before the plus", "a line in two packets", "all in pieces"],
)
def test_news_that_libraries_lose_in_idle_do_not_make_a_bell_deaf(
    server: ScriptedServer, packets: tuple[bytes, ...]
) -> None:
    """It rings once it listens, so what came before is found by whoever looks then; what comes later rings again."""
    server.once("IDLE", _begins_with(server, *packets))
    ringing = Ringing(server)
    try:
        ringing.until(1)
        time.sleep(0.3)  # the packets of this one come 20 ms apart
        rings = ringing.rings
        server.account.deliver("INBOX", mail(message_id="<1@x.example>"))
        _until(lambda: ringing.rings > rings, "later news ring")
    finally:
        ringing.close()
    assert "UID FETCH" not in server.names, "a bell never says what is new"


def test_a_bell_that_is_closed_leaves_nothing_open(server: ScriptedServer) -> None:
    """One is opened for each time that a line breaks: the daemon lives for months, and may have 1,024 files open."""
    files = Path("/proc/self/fd")
    if not files.is_dir():
        pytest.skip("this system does not tell what is open")

    def one() -> None:
        ringing = Ringing(server)
        ringing.until(1)
        ringing.close()

    one()
    gc.collect()
    before = len(list(files.iterdir()))
    for _ in range(5):
        one()
    _until(lambda: not server._sockets, "the server let go of its ends")
    assert len(list(files.iterdir())) <= before


def test_a_server_without_idle_rings_no_bell_and_is_no_fault(server: ScriptedServer) -> None:
    server.capabilities -= {"IDLE"}
    bell = ImapBell(account_on(server))
    assert bell.wait(0.05) is False
    assert "IDLE" not in server.names
    bell.close()


# --- folders ---


@pytest.mark.parametrize(
    ("folders", "wanted"),
    [
        (
            {"INBOX": (), "Kladd": ("\\drafts",), "Ut": ("\\SENT",), "Bort": ("\\trash",)},
            {"Kladd": "drafts", "Ut": "sent", "Bort": "trash"},
        ),
        (
            {"INBOX": (), "Sent": ("\\Sent",), "Sent Messages": ("\\Sent",), "Drafts": ("\\Drafts",)},
            {"Sent": "sent", "Sent Messages": "other", "Drafts": "drafts"},
        ),
        (
            {"INBOX": (), "Entw&APw-rfe": (), "Gesendet": (), "Papierkorb": ()},
            {"Entw\u00fcrfe": "drafts", "Gesendet": "sent", "Papierkorb": "trash"},
        ),
        ({"Inbox": (), "Draft": (), "Sent": (), "Bulk Mail": ()}, {"Draft": "drafts", "Sent": "sent"}),
        (
            {"INBOX": (), "[Gmail]": ("\\Noselect",), "[Gmail]/Brouillons": ("\\Drafts",), "[Gmail]/Tous": ("\\All",)},
            {"[Gmail]/Brouillons": "drafts"},
        ),
        ({"INBOX": (), "INBOX.Drafts": (), "INBOX.Sent": ()}, {"INBOX.Drafts": "drafts", "INBOX.Sent": "sent"}),
        ({"INBOX": (), "Drafts": (), "Sent": (), "0": (), "2024": ()}, {"0": "other", "2024": "other"}),
        ({"INBOX": (), "Drafts": (), "Sent": (), "Later": ("\\Scheduled",), "Outbox": ()}, {"Sent": "sent"}),
    ],
    ids=["lower case", "two sent", "localised", "Yahoo", "Gmail", "below the inbox", "digits", "not sent yet"],
)
def test_folders_are_found_by_attribute_and_by_name(
    folders: dict[str, tuple[str, ...]], wanted: dict[str, str]
) -> None:
    found = with_folders(folders)
    assert wanted.items() <= found.items()
    assert list(found.values()).count("drafts") == 1
    assert list(found.values()).count("inbox") == 1
    assert "[Gmail]" not in found
    assert "[Gmail]/Tous" not in found
    assert not {"Bulk Mail", "Later", "Outbox"} & found.keys()


def test_an_inbox_that_is_spelt_otherwise_is_the_inbox(tmp_path: Path) -> None:
    with ScriptedServer(Account({"Inbox": (), "Drafts": (), "Sent Items": ()})) as server:
        server.account.deliver("Inbox", undecided())
        mailbox = ImapMailbox(account_on(server))
        (inbox,) = (folder.name for folder in mailbox.folders() if folder.role is Role.INBOX)
        assert inbox == "Inbox"
        assert len(mailbox.listing(inbox).refs) == 1
        mailbox.close()


@pytest.mark.parametrize("name", ["0", "2024", "a\\b", 'say "hello"', "B\u00fccher & mehr", "INBOX/deep"])
def test_a_folder_of_a_strange_name_is_read(tapped: Tapped, name: str) -> None:
    """Digits alone make some libraries give a number for a name; quotation marks and modified UTF-7 are taken off."""
    tapped.hands.create(name)
    tapped.hands.deliver(name, mail(message_id="<1@x.example>"))
    assert name in [folder.name for folder in tapped.box.folders() if folder.role is Role.OTHER]
    (ref,) = tapped.box.changes(name, None).refs
    assert tapped.box.message_ids((ref,)) == {ref: "<1@x.example>"}


def test_folder_names_in_literals_are_read(server: ScriptedServer, box: ImapMailbox) -> None:
    listed = b'* LIST () "/" INBOX\r\n* LIST (\\Drafts) "/" {6}\r\nDrafts\r\n* LIST () "/" {4}\r\nSent\r\n'
    server.always("LIST", raw(listed + b"%TAG% OK done\r\n"))
    assert {folder.name: folder.role for folder in box.folders()} == {
        "INBOX": Role.INBOX,
        "Drafts": Role.DRAFTS,
        "Sent": Role.SENT,
    }
    assert box.fetch(box.append("Drafts", DRAFT, "d1")).raw == DRAFT


def test_a_folder_that_is_not_there_is_not_made(server: ScriptedServer, box: ImapMailbox) -> None:
    with pytest.raises(MailboxError):
        box.append("Elsewhere", DRAFT, "d1")
    with pytest.raises(MailboxError):
        box.append("", DRAFT, "d1")
    assert all(server.account.raws(name) == [] for name in server.account.folders)
    assert "CREATE" not in server.names
