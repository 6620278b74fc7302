"""IMAP by consent: a real Dovecot asks who knows the tokens, and the stand-in of a provider gives them.

What Dovecot does not say is said by a scripted server.
"""

from __future__ import annotations

import base64
import json
import logging
import os
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from agent.errors import LoginRefused, MailboxError, MailboxUnreachable, ServerBusy
from agent.mailbox.imap import ImapBell, ImapMailbox, bell
from agent.mailbox.oauth import tokens_of
from agent.mailbox.oauth.access import ConsentTokens
from agent.mailbox.oauth.keeping import Keeping
from agent.mailbox.tokens import MARK
from agent.model.settings import ImapAccount
from agent.store import open_store
from tests.conftest import missing
from tests.consents import DAY, agree, app_of, client_file, consent_to, imap_account
from tests.mails import Maildir, mail
from tests.servers import hands
from tests.servers.configuration import knows_tokens
from tests.servers.dovecot import DovecotFiles, DovecotServer, Options, is_installed
from tests.servers.gmail import GmailServer, oauth_error
from tests.servers.introspection import Introspection
from tests.servers.scripted import ScriptedServer, Talk, says
from tests.system.cli_desk import Desk
from tests.system.run_desk import Daemon, undecided

SECRETS = ("of-the-client", "ya29.", "1//0")


class Known(Introspection):
    """Knows each access token that the stand-in gave, for whoever it was given, until a test says otherwise."""

    def __init__(self, provider: GmailServer) -> None:
        super().__init__()
        self._provider = provider
        self.user = ""
        self.refuses = 0  # so many of the next ones

    def answer(self, token: str) -> dict[str, object]:
        if self.refuses:
            self.refuses -= 1
            self.asked.append(token)
            return {"active": False}
        if token in self._provider.state.tokens:
            self.users.setdefault(token, self.user)
        return dict(super().answer(token))


class Place:
    """A provider, a server that believes it, a user there, and their account."""

    def __init__(self, provider: GmailServer, known: Known, server: DovecotServer, tokens: Path) -> None:
        self.provider = provider
        self.known = known
        self.server = server
        self.user = known.user
        self.account = imap_account(app_of(provider, tokens), server.host, server.port, self.user)

    @property
    def renewals(self) -> int:
        """How often the provider was asked for another access token."""
        return sum(b"grant_type=refresh_token" in asked.body for asked in self.provider.state.log)


@contextmanager
def a_place(tmp_path: Path, mechanisms: str = "xoauth2 oauthbearer") -> Iterator[Place]:
    if not is_installed():
        missing("Dovecot")
    if not knows_tokens():
        missing("a Dovecot that the tests can tell of tokens (2.3)")
    with ExitStack() as stack:
        provider = stack.enter_context(GmailServer())
        known = Known(provider)
        stack.enter_context(known)
        options = Options(introspection=known.address, mechanisms=mechanisms)
        files = stack.enter_context(DovecotFiles(options))
        known.user = files.new_user()
        yield Place(provider, known, stack.enter_context(DovecotServer(files)), tmp_path / "tokens")


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Place]:
    with a_place(tmp_path) as place:
        agree(place.provider, place.account)
        yield place


_open: list[ImapMailbox] = []


def opened(account: ImapAccount) -> ImapMailbox:
    """Given an account, return its mailbox, which is left at the test's end."""
    _open.append(ImapMailbox(account))
    return _open[-1]


@pytest.fixture(autouse=True)
def plain_loopback(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("OAUTHLIB_INSECURE_TRANSPORT", "1")  # the stand-in's addresses are no https
    yield
    while _open:
        _open.pop().fresh()


# --- a real server ---


@pytest.mark.parametrize(
    ("mechanisms", "used"),
    [("xoauth2 oauthbearer", "OAUTHBEARER"), ("xoauth2", "XOAUTH2"), ("oauthbearer", "OAUTHBEARER")],
)
def test_one_logs_in_by_what_the_server_offers(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, mechanisms: str, used: str
) -> None:
    with a_place(tmp_path, mechanisms) as place, caplog.at_level(logging.DEBUG):
        agree(place.provider, place.account)
        mailbox = opened(place.account)
        assert {folder.name for folder in mailbox.folders()} >= {"INBOX", "Drafts", "Sent"}
        mailbox.fresh()
        end = time.monotonic() + 20
        while f"method={used}" not in place.server.log():  # Dovecot's log is written by another of its processes
            assert time.monotonic() < end
            time.sleep(0.05)
        assert not any(secret in place.server.log() + caplog.text for secret in SECRETS)


def test_a_token_that_is_refused_is_followed_by_another_one(place: Place) -> None:
    place.known.refuses = 1
    assert opened(place.account).folders()
    assert len(set(place.known.asked)) == 2
    assert place.renewals == 2


def test_a_consent_that_the_server_refuses_is_tried_twice_and_told(place: Place) -> None:
    place.known.refuses = 99
    started = time.monotonic()
    with pytest.raises(LoginRefused) as caught:
        opened(place.account).folders()
    assert time.monotonic() - started < 10, "its challenge is answered: the line does not hang"
    assert caught.value.mark == MARK
    assert 'refused the consent for the account personal: it said "Authentication failed".' in caught.value.what
    assert "`followup login personal`" in caught.value.next_step
    assert len(set(place.known.asked)) == 2
    assert not any(secret in str(caught.value) for secret in SECRETS)


def test_a_refusal_of_a_fresh_token_is_laid_to_a_clock_that_is_wrong(place: Place) -> None:
    place.known.refuses = 99
    mailbox = opened(place.account)
    mailbox._session._kept_tokens = ConsentTokens(place.account, lambda: time.time() + DAY)
    with pytest.raises(MailboxUnreachable, match="this machine's clock is about 24 hours ahead"):
        mailbox.folders()


def test_two_accounts_have_a_consent_each(place: Place) -> None:
    other = place.server.files.new_user()
    theirs = replace(place.account, name="work", username=other)
    agree(place.provider, theirs)
    place.known.users[tokens_of(theirs).access().reveal()] = other
    place.server.files.fill(other, [mail(subject="for the other")])
    mine, yours = opened(place.account), opened(theirs)
    assert (len(mine.listing("INBOX").refs), len(yours.listing("INBOX").refs)) == (0, 1)
    kept = Keeping(theirs).read()
    assert kept is not None
    place.provider.consent.refresh_tokens.pop(kept.secret.reveal())
    consent_to(theirs, kept.secret.reveal())
    assert opened(place.account).folders(), "one that ended does not end the other"
    with pytest.raises(LoginRefused, match="no longer takes the consent for the account work"):
        opened(theirs).folders()


def test_a_token_that_ends_while_one_waits_for_mail(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    """The server ends the line; the bell and the next pass come back with another token."""
    monkeypatch.setattr(bell, "SHORT_LIFE", 0.0)
    mailbox, waiting = opened(place.account), ImapBell(place.account)
    assert mailbox.folders()
    assert waiting.wait(5.0), "the line is new"
    first = Keeping(place.account).read()
    assert first is not None
    # An hour is over.
    place.known.users.pop(first.access.reveal())
    del place.provider.state.tokens[first.access.reveal()]
    consent_to(place.account, first.secret.reveal(), access=first.access, expires_at=time.time())
    rang: list[bool] = []
    watching = threading.Thread(target=lambda: rang.append(waiting.wait(20.0)))
    watching.start()
    time.sleep(0.3)
    place.server.kick(place.user)
    watching.join()
    assert rang == [True], "there may be news from while the line was away"
    second = Keeping(place.account).read()
    assert second is not None
    assert second.access.reveal() != first.access.reveal()
    place.server.files.fill(place.user, [mail(message_id="<1@northwind.example>")])
    assert waiting.wait(20.0)
    assert len(mailbox.listing("INBOX").refs) == 1
    assert place.renewals == 2, "the bell's token is good for the mailbox, too"
    waiting.close()
    mailbox.fresh()


# --- what other servers say ---


@pytest.fixture
def scripted() -> Iterator[ScriptedServer]:
    with ScriptedServer() as server:
        yield server


@pytest.fixture
def provider() -> Iterator[GmailServer]:
    with GmailServer() as provider:
        yield provider


@pytest.fixture
def account(provider: GmailServer, scripted: ScriptedServer, tmp_path: Path) -> ImapAccount:
    account = imap_account(app_of(provider, tmp_path / "tokens"), scripted.host, scripted.port)
    agree(provider, account)
    scripted.capabilities |= {"AUTH=XOAUTH2"}
    return account


class Refuses:
    """Refuses each login as the RFCs and Google have it: a challenge first, and the NO once that is answered."""

    def __init__(self, answer: str, challenge: object = None) -> None:
        self._answer = answer
        self._challenge = {"status": "400", "schemes": "Bearer"} if challenge is None else challenge
        self.heard: list[list[bytes]] = []

    def __call__(self, talk: Talk) -> None:
        talk.line.send(b"+ \r\n")
        first = talk.line.read_line()
        talk.line.send(b"+ " + base64.b64encode(json.dumps(self._challenge).encode()) + b"\r\n")
        self.heard.append([base64.b64decode(first), talk.line.read_line()])
        talk.line.send(talk.tagged(self._answer))


@pytest.mark.parametrize(
    ("mechanism", "first", "end"),
    [
        ("XOAUTH2", b"user=jordan@example.com\x01auth=Bearer ya29.", b"\r\n"),
        ("OAUTHBEARER", b"n,a=jordan@example.com,\x01host=127.0.0.1\x01port=", b"AQ==\r\n"),
    ],
)
def test_a_challenge_is_answered_as_its_mechanism_has_it(
    scripted: ScriptedServer, account: ImapAccount, mechanism: str, first: bytes, end: bytes
) -> None:
    scripted.capabilities = scripted.capabilities - {"AUTH=XOAUTH2"} | {f"AUTH={mechanism}"}
    refuses = Refuses("NO [AUTHENTICATIONFAILED] Invalid credentials (Failure)")
    scripted.once("AUTHENTICATE", refuses)
    assert opened(account).folders()
    ((said, after),) = refuses.heard
    assert said.startswith(first)
    assert said.endswith(b"\x01\x01")
    assert after == end, "the token is not said twice"
    assert scripted.names.count("AUTHENTICATE") == 2


@pytest.mark.parametrize(
    ("answer", "challenge", "kind", "words"),
    [
        (
            "NO User is authenticated but not connected.",
            None,
            LoginRefused,
            "Microsoft refuses IMAP for the mailbox of the account personal: an administrator must allow it.",
        ),
        (
            "NO [ALERT] Your account is not enabled for IMAP use. Please visit your Gmail settings page",
            None,
            LoginRefused,
            "says that IMAP is switched off for the account personal.",
        ),
        (
            "NO AUTHENTICATE failed.",
            {"status": "insufficient_scope", "scope": "mail"},
            LoginRefused,
            "does not cover IMAP. Run `followup login personal` again, and tick every box.",
        ),
        ("NO AUTHENTICATE failed.", [1], LoginRefused, 'personal: it said "AUTHENTICATE failed".'),
        ("NO [AUTHENTICATIONFAILED] jordan@example.com is unknown", None, LoginRefused, "for the account personal."),
        ("NO [UNAVAILABLE] Temporary authentication failure", None, ServerBusy, "is busy"),
    ],
)
def test_a_server_that_refuses_every_token_is_told_of_in_a_sentence(
    scripted: ScriptedServer,
    account: ImapAccount,
    answer: str,
    challenge: object,
    kind: type[MailboxError],
    words: str,
) -> None:
    scripted.always("AUTHENTICATE", Refuses(answer, challenge))
    with pytest.raises(MailboxError) as caught:
        opened(account).folders()
    assert type(caught.value) is kind
    assert words in str(caught.value)
    assert not any(secret in str(caught.value) for secret in (*SECRETS, "jordan"))
    assert scripted.names.count("AUTHENTICATE") == (1 if kind is ServerBusy else 2)


def test_microsofts_no_may_come_after_the_login(scripted: ScriptedServer, account: ImapAccount) -> None:
    scripted.always("LIST", says("BAD User is authenticated but not connected."))
    with pytest.raises(LoginRefused, match="Microsoft refuses IMAP for the mailbox of the account personal"):
        opened(account).folders()


def test_a_server_that_takes_no_tokens_is_told_none(scripted: ScriptedServer, account: ImapAccount) -> None:
    scripted.capabilities -= {"AUTH=XOAUTH2"}
    with pytest.raises(MailboxUnreachable, match="accepts no consents"):
        opened(account).folders()
    assert not {"AUTHENTICATE", "LOGIN"} & set(scripted.names)


def test_a_server_that_takes_no_passwords_says_what_to_write(scripted: ScriptedServer, account: ImapAccount) -> None:
    scripted.always("LOGIN", says("NO LOGIN failed. BasicAuthBlocked"))
    password = replace(account, consent=None, secret=replace(account.secret, command="echo Zanzibar"))
    with pytest.raises(LoginRefused, match=r'Write login = "microsoft" in \[mailbox.personal\]'):
        opened(password).folders()


# --- passes, commands and the daemon ---


def desk_of(home: Path, place: Place, monkeypatch: pytest.MonkeyPatch) -> Desk:
    monkeypatch.setenv("PYTHONPATH", str(Path(__file__).parents[2]))
    desk = Desk(home, Maildir(home / "unused", folders=()))
    desk.write(
        f"""[mailbox.personal]
kind = "imap"
host = "localhost"
port = {place.server.tls_port}
certificate = "{place.server.trusted}"
username = "{place.user}"
login = "google"
client = "{client_file(place.provider, home)}"
settle = "2 seconds"
"""
    )
    return desk


def log_in(desk: Desk, place: Place) -> None:
    """Run `followup login`, and be its browser."""
    with subprocess.Popen(
        [sys.executable, "-m", "agent.cli.main", "login", "personal", "--no-browser"],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "HOME": str(desk.home), "FOLLOWUP_CONFIG": str(desk.config)},
    ) as process:
        assert process.stdout is not None
        address = next(line.strip() for line in process.stdout if line.startswith("http"))
        place.provider.browser.visit(address)
        assert "Done: " in process.stdout.read()
        assert process.wait() == 0


def told(desk: Desk) -> str:
    """What `sync`, `status` and `check` say alike: one line each, and no secret."""
    done = desk.run("sync")
    assert done.status == 3, done
    (line,) = done.err.splitlines()
    sentence = line.removeprefix("followup: ")
    status = desk.run("status")
    assert status.out.partition("\n")[0].endswith(f"): {sentence}")
    check = desk.run("check", "--json")
    assert check.status == 1
    (found,) = (line for line in check.lines if not line["ok"])
    assert f"{found['says']} {found['do']}" == sentence
    assert not any(secret in done.err + status.out + check.out for secret in (*SECRETS, "Traceback"))
    return sentence


def test_from_no_consent_to_a_draft_and_to_a_consent_that_ended(
    tmp_path: Path, place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = desk_of(tmp_path, place, monkeypatch)
    place.server.files.fill(place.user, [undecided()])
    never = (
        "Nobody has consented yet that followup opens the account personal at Google. Run `followup login personal`."
    )
    assert told(desk) == never

    log_in(desk, place)
    done = desk.run("sync", "--json")
    assert (done.status, done.lines[0]["placed"]) == (0, 1)
    assert desk.run("check").status == 0
    with hands.Hands(hands.at(place.server.host, place.server.port, place.user)) as user:
        assert len(user.drafts()) == 1

    place.provider.consent.revoke()
    place.known.users.clear()
    assert "it was withdrawn, or your password was changed. Run `followup login personal`." in told(desk)
    renewals = place.renewals
    assert desk.run("sync").status == 3
    assert place.renewals == renewals, "a final no is not asked for again"
    with open_store(desk.store) as store:
        assert store.refused("personal") == MARK, "no more is kept of it than that"

    log_in(desk, place)
    assert desk.run("sync").status == 0
    assert "The account personal" not in desk.run("status").out


def test_the_daemon_rests_without_a_consent_and_comes_back_after_a_login(
    tmp_path: Path, place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = desk_of(tmp_path, place, monkeypatch)
    with Daemon(desk) as daemon:
        daemon.until(lambda: "Nobody has consented yet" in daemon.status)
        log_in(desk, place)
        daemon.until(lambda: "Watching personal" in daemon.status)
        assert daemon.stop() == 0
    place.provider.always("token", oauth_error("invalid_grant"))
    (kept,) = (tmp_path / "state" / "tokens").glob("*.json")
    kept.write_text(json.dumps(json.loads(kept.read_text()) | {"access": "", "expires_at": 0.0}))
    with Daemon(desk) as daemon:
        daemon.until(lambda: "no longer takes the consent" in daemon.status)
        renewals = place.renewals
        time.sleep(3)  # some six beats
        assert place.renewals == renewals
        assert daemon.log.count("no longer takes the consent") == 1
        place.provider.usually()
        log_in(desk, place)
        daemon.until(lambda: "Watching personal" in daemon.status)
        assert daemon.stop() == 0
        assert not any(secret in daemon.log for secret in SECRETS)
