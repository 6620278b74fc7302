"""What an account on a server ends in when something is wrong with it: one sentence with the next step, and recovery.

Each fault is told by `sync`, `status` and `check`, in the same words; and once its cause is gone, the next pass is as
if it had never been. On a real Dovecot where it can be made to fail so, else on a scripted server.
"""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from agent.errors import LoginRefused, MailboxError, ServerBusy
from agent.mailbox.imap import faults
from agent.model.settings import ImapAccount, Secret
from tests.conftest import missing
from tests.mails import Maildir, mail
from tests.servers import hands
from tests.servers.certificates import Certificate
from tests.servers.dovecot import PASSWORD, DovecotFiles, DovecotServer, Options, free_ports, is_installed
from tests.servers.proxy import Fault, Kind, Plan, Proxy, Way
from tests.servers.scripted import (
    Answer,
    Line,
    RawServer,
    ScriptedServer,
    bye,
    cut,
    done_but_lost,
    raw,
    says,
    silence,
)
from tests.system.cli_desk import Desk, Outcome
from tests.system.run_desk import Daemon, undecided

SECRET = "Zanzibar-4711"  # what the account on a scripted server logs in with
PRIVATE = "still interviewing other candidates"  # stands in the user's mail


class Seat:
    """A user before the command, with one account on a server."""

    def __init__(self, home: Path) -> None:
        self.desk = Desk(home, Maildir(home / "unused", folders=()))
        self._options: dict[str, object] = {}
        self.server_hands: list[hands.Hands] = []  # to be closed

    def configure(self, **options: object) -> None:
        """Given options of the account, write the configuration: those given before stay, None takes one away."""
        self._options |= options
        told = "".join(f"{name} = {json.dumps(value)}\n" for name, value in self._options.items() if value is not None)
        self.desk.write(f'[mailbox.personal]\nkind = "imap"\n{told}')

    def password(self, text: str) -> None:
        """Given a password, have password_command print it from now on."""
        (self.desk.home / "password").write_text(text)

    def run(self, *arguments: str) -> Outcome:
        """Run the command. Nothing that it prints is a secret, or a fault of its own."""
        done = self.desk.run(*arguments)
        for word in (SECRET, PASSWORD, "Traceback", "fault of the program", PRIVATE):
            assert word not in done.out + done.err
        return done

    def sync(self) -> dict[str, Any]:
        """Do a pass in which all is well, and return what it did."""
        done = self.run("sync", "--json")
        assert (done.status, done.err) == (0, "")
        (line,) = done.lines
        return line

    def trouble(self) -> str:
        """Do a pass that fails, and return what it says: one sentence or two, on one line, and in `status` too."""
        done = self.run("sync")
        assert done.status == 3, done
        (line,) = done.err.splitlines()
        assert line.startswith("followup: ")
        sentence = line.removeprefix("followup: ")
        first = self.run("status").out.partition("\n")[0]
        assert first.startswith("The account personal ")
        assert first.endswith(f"): {sentence}")
        return sentence

    def problem(self) -> str:
        """Run `check`, which finds one problem and a step to take, and return both."""
        done = self.run("check", "--json")
        assert (done.status, done.err) == (1, "")
        (found,) = (line for line in done.lines if not line["ok"])
        assert found["do"]
        return f"{found['says']} {found['do']}"

    def told(self) -> str:
        """Return what `sync`, `status` and `check` say alike of what is wrong."""
        sentence = self.trouble()
        assert self.problem() == sentence
        return sentence

    def is_well(self) -> dict[str, Any]:
        """See that nothing is wrong any more: a pass does what there is to do. Return what it did."""
        done = self.sync()
        assert "The account personal" not in self.run("status").out
        assert self.run("check").status == 0
        return done


@pytest.fixture
def seat(tmp_path: Path) -> Iterator[Seat]:
    made = Seat(tmp_path)
    made.configure(username="jordan", password_command="cat password", settle="2 seconds")
    yield made
    for open_ones in made.server_hands:
        open_ones.close()


# --- where a seat stands ---


class On:
    """A seat on a real server, with the hands of its user."""

    def __init__(self, seat: Seat, server: DovecotServer) -> None:
        self.seat = seat
        self.server = server
        self.user = server.files.new_user()
        self.hands = hands.Hands(hands.at(server.host, server.port, self.user))
        seat.server_hands.append(self.hands)
        seat.password(PASSWORD)
        seat.configure(host="localhost", port=server.tls_port, username=self.user, certificate=str(server.trusted))

    def plainly(self, port: int) -> None:
        """Have the account on another port of this machine, without encryption."""
        self.seat.configure(port=port, security="none", certificate=None)


@contextmanager
def a_dovecot(
    options: Options = Options(),  # noqa: B008
    certificate: Certificate = Certificate.GOOD,
) -> Iterator[DovecotServer]:
    if not is_installed():
        missing("Dovecot")
    with DovecotFiles(options, certificate) as files, DovecotServer(files) as server:
        yield server


@pytest.fixture
def on(seat: Seat, dovecot: DovecotServer) -> On:
    return On(seat, dovecot)


@pytest.fixture
def scripted(seat: Seat) -> Iterator[ScriptedServer]:
    """A scripted server, and the seat there."""
    with ScriptedServer() as server:
        seat.password(SECRET)
        seat.configure(host="localhost", port=server.port, security="none")
        yield server


# --- the login ---


def logins(server: DovecotServer, user: str) -> int:
    """How often the server has been asked to let this user in with a wrong password."""
    return sum(f"user=<{user}>" in line and "auth failed" in line for line in server.log().splitlines())


def test_a_wrong_password_is_asked_once_and_never_again(on: On) -> None:
    seat = on.seat
    with Proxy(on.server.port) as proxy:
        on.plainly(proxy.port)
        seat.password("wrong")
        said = seat.trouble()
        assert "refused the login of the account personal" in said
        assert "followup check" in said
        assert logins(on.server, on.user) == 1
        connections = proxy.connections

        for _ in range(5):
            again = seat.trouble()
        assert "refused the login of the account personal" in again
        with Daemon(seat.desk) as daemon:
            daemon.until(lambda: "refused the login" in daemon.status)
            time.sleep(3)  # some six beats
            assert daemon.stop() == 0
            assert daemon.log.count("refused the login") == 1
        assert (logins(on.server, on.user), proxy.connections) == (1, connections)

        assert "refused the login" in seat.problem()
        assert logins(on.server, on.user) == 2, "check asks, for the user asked"

        seat.password("wrong too")
        assert "refused the login" in seat.trouble()
        assert logins(on.server, on.user) == 3, "this is another password"
        assert "refused the login" in seat.trouble()
        assert logins(on.server, on.user) == 3

        seat.password(PASSWORD)
        seat.is_well()


def test_a_password_that_was_refused_by_mistake_is_asked_again_after_a_check(
    seat: Seat, scripted: ScriptedServer
) -> None:
    scripted.once("LOGIN", says("NO [AUTHENTICATIONFAILED] our directory is down"))
    assert 'it said "our directory is down"' in seat.trouble()
    assert "do that, too, if the fault was the server's" in seat.trouble()
    assert scripted.names.count("LOGIN") == 1
    assert seat.run("check").status == 0
    seat.is_well()


def test_a_running_daemon_asks_again_once_the_password_is_another(on: On) -> None:
    seat = on.seat
    seat.password("wrong")
    with Daemon(seat.desk) as daemon:
        daemon.until(lambda: "refused the login" in daemon.status)
        beats = daemon.told.count("WATCHDOG=1")
        daemon.until(lambda: daemon.told.count("WATCHDOG=1") > beats + 1)
        seat.password(PASSWORD)
        assert seat.run("check").status == 0
        daemon.until(lambda: "Watching personal" in daemon.status)
        assert daemon.stop() == 0
    seat.is_well()


@pytest.mark.parametrize(
    ("command_line", "words"),
    [
        ("false", "its password_command ended with status 1. Run it in a terminal"),
        ("/no/such/program", "its password_command cannot be started (No such file or directory)"),
        ("true", "what its password_command prints is empty. Make it print the password alone"),
        (f"printf '{SECRET}\\nsecond line\\n'", "what its password_command prints is more than one line"),
        ("sh -c 'kill -9 $$'", "its password_command was ended by signal 9"),
    ],
)
def test_a_password_that_cannot_be_had(seat: Seat, scripted: ScriptedServer, command_line: str, words: str) -> None:
    seat.configure(password_command=command_line)
    said = seat.told()
    assert said.startswith("The password of the account personal could not be had: ")
    assert words in said
    assert scripted.connections == 0, "without a password there is nothing to ask the server"
    seat.configure(password_command="cat password")
    seat.is_well()


def test_a_password_command_that_hangs_is_stopped(seat: Seat, scripted: ScriptedServer) -> None:
    seat.configure(password_command="sleep 600")
    impatient = "from agent.mailbox import secrets; secrets.LIMIT = 0.5; from agent.cli.main import main; main()"
    for arguments, status in ((["sync"], 3), (["check"], 1)):
        done = subprocess.run(
            [sys.executable, "-c", impatient, *arguments],
            capture_output=True,
            text=True,
            check=False,
            env={"FOLLOWUP_CONFIG": str(seat.desk.config), "PATH": "/usr/bin:/bin", "HOME": str(seat.desk.home)},
            cwd=Path(__file__).parents[2],
        )
        assert done.returncode == status
        assert "its password_command was stopped after 0.5 seconds" in done.stdout + done.stderr
    assert "was stopped after" in seat.run("status").out
    assert scripted.connections == 0
    seat.configure(password_command="cat password")
    seat.is_well()


def test_a_server_that_takes_no_logins_yet_is_told_no_password(seat: Seat, scripted: ScriptedServer) -> None:
    scripted.capabilities |= {"LOGINDISABLED"}
    said = seat.told()
    assert "LOGIN" not in scripted.names
    assert "AUTHENTICATE" not in scripted.names
    assert "accepts no password" in said
    scripted.capabilities -= {"LOGINDISABLED"}
    seat.is_well()


@pytest.mark.parametrize(
    ("answer", "kind", "words"),
    [
        (
            "b'[AUTHENTICATIONFAILED] Try again: it is temporary'",
            LoginRefused,
            ': it said "Try again: it is temporary".',
        ),
        ("login failed: Invalid credentials, please try again", LoginRefused, "Invalid credentials, please try again"),
        (
            "b'[ALERT] Log in at https://x.example/y (Failure)'",
            LoginRefused,
            '"Log in at https://x.example/y (Failure)"',
        ),
        ("b'jordan@example.com hunter2: no'", LoginRefused, "of the account personal. Set the right"),
        ("b'no \\r\\n" + "x" * 1000 + "'", LoginRefused, "x" * 100),
        ("b''", LoginRefused, "of the account personal. Set the right"),
        ("b'Please try again later'", ServerBusy, "is busy"),
        ("b'Temporary authentication failure'", ServerBusy, "is busy"),
        ("b'[UNAVAILABLE] Invalid'", ServerBusy, "is busy"),
    ],
)
def test_a_password_that_is_wrong_is_told_from_a_server_that_is_busy(
    answer: str, kind: type[MailboxError], words: str
) -> None:
    account = ImapAccount("personal", "imap.example.com", "jordan@example.com", Secret())
    error = faults.login(account, answer, "mark")
    assert type(error) is kind
    assert words in str(error)
    assert len(str(error)) < 500
    assert "hunter2" not in str(error)


# --- the way to the server ---


def test_a_host_that_nobody_knows(on: On) -> None:
    on.seat.configure(host="imap.nobody.invalid")
    said = on.seat.told()
    assert said.startswith("The mail server imap.nobody.invalid is not found")
    assert "host in [mailbox.personal]" in said
    on.seat.configure(host="localhost")
    on.seat.is_well()


def test_a_port_that_nobody_listens_at(on: On) -> None:
    port, _ = free_ports()
    on.seat.configure(port=port)
    said = on.seat.told()
    assert f"accepts no connection on port {port}" in said
    assert "host, port and security in [mailbox.personal]" in said
    on.seat.configure(port=on.server.tls_port)
    on.seat.is_well()


def test_a_server_that_is_down_for_a_while(seat: Seat) -> None:
    with a_dovecot() as server:
        there = On(seat, server)
        there.hands.deliver("INBOX", undecided())
        server.kill()
        assert "accepts no connection" in seat.told()
        server.start()
        assert seat.is_well()["placed"] == 1


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        (Certificate.EXPIRED, "The certificate of localhost has expired"),
        (Certificate.OTHER_HOST, "The certificate of localhost is for another name than localhost"),
        (Certificate.SELF_SIGNED, "The certificate of localhost is signed by itself"),
        (Certificate.GOOD, "The certificate of localhost is signed by somebody whom this machine does not know"),
    ],
)
def test_a_certificate_that_proves_nothing(seat: Seat, kind: Certificate, words: str) -> None:
    with a_dovecot(certificate=kind) as server:
        there = On(seat, server)
        trusted = kind in {Certificate.EXPIRED, Certificate.OTHER_HOST}
        seat.configure(certificate=str(server.trusted) if trusted else None)
        said = seat.told()
        assert said.startswith(words)
        assert not logins(server, there.user)
        assert f"user=<{there.user}>" not in server.log(), "nobody was told who asks"
        seat.configure(port=server.port, security="starttls")
        assert seat.trouble() == said
        assert f"user=<{there.user}>" not in server.log()
        if trusted:
            return
        assert "certificate in [mailbox.personal]" in said
        seat.configure(certificate=str(server.trusted))
        seat.is_well()


def test_tls_spoken_to_a_port_that_is_plain(on: On) -> None:
    on.seat.configure(port=on.server.port)
    said = on.seat.told()
    assert "makes no secure connection on port" in said
    assert 'security = "starttls"' in said
    on.seat.configure(security="starttls")
    on.seat.is_well()


@pytest.mark.parametrize("security", ["starttls", "none"])
def test_plain_words_spoken_to_a_port_of_tls(on: On, security: str) -> None:
    on.seat.configure(security=security, certificate=None)
    said = on.seat.told()
    assert "does not answer on port" in said
    assert "port and security in [mailbox.personal]" in said
    on.seat.configure(security="tls", certificate=str(on.server.trusted))
    on.seat.is_well()


def test_a_server_without_starttls_is_not_told_the_password(seat: Seat, scripted: ScriptedServer) -> None:
    seat.configure(security="starttls")
    said = seat.told()
    assert "offers no STARTTLS" in said
    assert "the password was not sent" in said
    assert set(scripted.names) <= {"CAPABILITY", "LOGOUT"}


def test_a_greeting_that_would_skip_starttls_is_not_believed(seat: Seat, scripted: ScriptedServer) -> None:
    """Whoever sits on the line may greet with PREAUTH, and have everything said in plain text (RFC 2595, 3.1)."""
    scripted.capabilities |= {"STARTTLS"}
    scripted.always("greeting", raw(b"* PREAUTH [CAPABILITY IMAP4rev1 STARTTLS] hello\r\n"))
    seat.configure(security="starttls")
    said = seat.told()
    assert "STARTTLS" in said
    assert set(scripted.names) <= {"CAPABILITY", "LOGOUT"}


# --- a server that does not behave ---


@contextmanager
def talking(play: Callable[[Line], None]) -> Iterator[int]:
    """Give the port of a server that does no more than a play says."""
    with RawServer(play) as server:
        yield server.port


def test_a_server_that_takes_the_connection_and_says_nothing(seat: Seat, on: On) -> None:
    for security in ("tls", "none"):
        seat.configure(security=security)
        with talking(lambda line: line.wait_for_the_end()) as port:
            seat.configure(port=port)
            assert "does not answer" in seat.told()
    seat.configure(security="tls", port=on.server.tls_port)
    seat.is_well()


@pytest.mark.parametrize("name", ["LOGIN", "EXAMINE", "UID FETCH"])
def test_a_server_that_falls_silent(seat: Seat, scripted: ScriptedServer, name: str) -> None:
    scripted.account.deliver("INBOX", undecided())
    scripted.always(name, silence)
    assert "does not answer" in (seat.trouble() if name == "UID FETCH" else seat.told())
    scripted.usually(name)
    assert seat.is_well()["placed"] == 1


def test_a_farewell_in_place_of_a_greeting(seat: Seat, scripted: ScriptedServer) -> None:
    scripted.always("greeting", bye("BYE we are closed for today"))
    assert "broke off the connection" in seat.told()
    scripted.usually("greeting")
    seat.is_well()


@pytest.mark.parametrize(
    ("name", "answer"),
    [
        ("LOGIN", bye("BYE going down")),
        ("LOGIN", cut),
        ("AUTHENTICATE", cut),
        ("LIST", cut),
        ("UID FETCH", bye("BYE going down")),
    ],
    ids=lambda value: value if isinstance(value, str) else "cut" if value is cut else "bye",
)
def test_a_farewell_in_the_middle(seat: Seat, scripted: ScriptedServer, name: str, answer: Answer) -> None:
    scripted.account.deliver("INBOX", undecided())
    scripted.capabilities |= {"AUTH=PLAIN"} if name == "AUTHENTICATE" else set()
    scripted.always(name, answer)
    assert "broke off the connection" in seat.trouble()
    scripted.usually(name)
    assert seat.is_well()["placed"] == 1


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("greeting", "BYE Too many connections"),
        ("LOGIN", "NO [UNAVAILABLE] try again"),
        ("LOGIN", "NO Too many simultaneous connections"),
        ("LIST", "NO [THROTTLED] slow down"),
        ("EXAMINE", "NO [INUSE] taken"),
    ],
)
def test_a_server_that_asks_for_patience(seat: Seat, scripted: ScriptedServer, name: str, words: str) -> None:
    scripted.account.deliver("INBOX", undecided())
    scripted.always(name, bye(words) if name == "greeting" else says(words))
    assert "is busy" in seat.told()
    scripted.usually(name)
    assert seat.is_well()["placed"] == 1


def test_a_server_that_gives_no_folders(seat: Seat, scripted: ScriptedServer) -> None:
    scripted.account.deliver("INBOX", undecided())
    scripted.always("LIST", says("NO [CANNOT] what is that"))
    said = "The mail server localhost said no when it was asked to list its folders (CANNOT). The next pass tries"
    assert seat.told().startswith(said)
    scripted.usually("LIST")
    assert seat.is_well()["placed"] == 1


@pytest.mark.parametrize("name", ["EXAMINE", "STATUS"])
def test_a_server_that_opens_no_folder(seat: Seat, scripted: ScriptedServer, name: str) -> None:
    scripted.account.deliver("INBOX", undecided())
    scripted.always(name, says("NO [CANNOT] what is that"))
    said = seat.trouble()
    assert said.startswith("The mail server localhost said no when it was asked to tell ")
    assert ', in "' in said, "else nobody knows which folder"
    assert said.partition('" ')[2].startswith("(CANNOT). The next pass tries again.")
    if name == "EXAMINE":
        assert "(CANNOT)" in seat.problem()
    scripted.usually(name)
    assert seat.is_well()["placed"] == 1


def test_too_many_connections_of_one_user(seat: Seat) -> None:
    with a_dovecot(Options(connections=1)) as server:
        there = On(seat, server)
        there.hands.client()
        assert "is busy" in seat.told()
        there.hands.close()
        seat.is_well()


# --- folders ---


def test_drafts_that_are_missing(on: On) -> None:
    on.hands.deliver("INBOX", undecided())
    on.hands.drop("Drafts")
    said = on.seat.told()
    assert 'The folder "Drafts" is not in the account personal; there is Archive, INBOX' in said
    assert "[mailbox.personal]" in said
    assert "Drafts" not in on.hands.folders(), "none is made"
    on.hands.create("Drafts")
    assert on.seat.is_well()["placed"] == 1


def test_drafts_that_were_renamed_in_the_users_language_are_found_by_themselves(on: On) -> None:
    on.hands.deliver("INBOX", undecided())
    on.hands.rename("Drafts", "Entw\u00fcrfe")
    assert on.seat.is_well()["placed"] == 1
    assert len(on.hands.uids("Entw\u00fcrfe")) == 1


def test_drafts_that_were_renamed_to_anything(on: On) -> None:
    on.hands.deliver("INBOX", undecided())
    assert on.seat.sync()["placed"] == 1
    on.hands.rename("Drafts", "Half done")
    assert "Half done" in on.seat.told()
    on.seat.configure(drafts="Half done")
    assert on.seat.is_well()["placed"] == 0, "the draft is there, under another name of the folder"
    assert len(on.hands.uids("Half done")) == 1


def test_drafts_of_another_validity_make_no_second_draft(on: On) -> None:
    on.hands.deliver("INBOX", undecided())
    assert on.seat.sync()["placed"] == 1
    ((_, draft),) = on.hands.drafts().items()
    on.hands.make_anew("Drafts")
    on.hands.deliver("Drafts", draft, ("\\Draft", "\\Seen"))
    assert on.seat.is_well()["placed"] == 0
    assert list(on.hands.drafts().values()) == [draft]


def test_an_inbox_of_another_validity_is_read_anew_to_no_effect(seat: Seat, scripted: ScriptedServer) -> None:
    scripted.account.deliver("INBOX", undecided())
    assert seat.sync()["placed"] == 1
    scripted.account.make_anew("INBOX")
    scripted.account.deliver("INBOX", mail(message_id="<other@northwind.example>"))  # it has the UID of the first now
    scripted.account.deliver("INBOX", undecided())
    assert seat.is_well()["placed"] == 0
    assert len(scripted.account.raws("Drafts")) == 1


# --- what becomes of a draft ---


def test_an_account_without_room_gets_its_draft_once_there_is_some(seat: Seat) -> None:
    with a_dovecot(Options(quota="40K")) as server:
        there = On(seat, server)
        server.files.fill(there.user, [undecided()])
        server.files.fill(there.user, [mail(subject="Photos", body=("x" * 70 + "\n") * 600)])
        said = seat.trouble()
        assert said.startswith("The draft was not stored: the account personal has no room left. Delete or move mail")
        assert there.hands.drafts() == {}
        assert "has no room left" in seat.problem()
        there.hands.delete("INBOX", there.hands.uids("INBOX")[-1])
        assert seat.is_well()["placed"] == 1
        assert len(there.hands.drafts()) == 1


def test_a_draft_that_is_refused_is_tried_again(seat: Seat, scripted: ScriptedServer) -> None:
    scripted.account.deliver("INBOX", undecided())
    for words in ("NO [LIMIT] not now", "NO [CANNOT] what is that", "BAD what is that", "NO Mailbox is full"):
        scripted.once("APPEND", says(words))
        assert seat.trouble().startswith("The draft was not stored: ")
    assert seat.is_well()["placed"] == 1
    assert len(scripted.account.raws("Drafts")) == 1


def test_a_line_that_is_cut_in_a_literal(on: On) -> None:
    on.hands.deliver("INBOX", undecided())
    on.plainly(on.server.port)
    plan = Plan(Fault(Kind.CUT, Way.TO_CLIENT, pattern=b"made a decision yet"))
    with Proxy(on.server.port, lambda number: plan) as proxy:
        on.seat.configure(port=proxy.port)
        assert "broke off the connection" in on.seat.trouble()
        assert len(proxy.struck) == 2, "it is tried once more on a new connection"
        proxy.calm()
        assert on.seat.is_well()["placed"] == 1


def test_a_line_that_is_cut_between_an_append_and_its_answer(seat: Seat, scripted: ScriptedServer) -> None:
    scripted.account.deliver("INBOX", undecided())
    scripted.once("APPEND", done_but_lost)
    done = seat.run("sync")
    assert done.status == 1
    assert "1 draft of unknown outcome" in done.out
    assert len(scripted.account.raws("Drafts")) == 1
    time.sleep(2.2)  # what settle says
    seat.is_well()
    assert len(scripted.account.raws("Drafts")) == 1
    assert json.loads(seat.run("drafts", "--json").out)["state"] == "placed"
