"""Consent at Google, on the stand-in: what is asked, what comes back, and what is kept of it."""

from __future__ import annotations

import http.client
import logging
import socket
import subprocess
import sys
import time
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest

from agent.errors import LoginRefused, MailboxError, MailboxUnreachable
from agent.mailbox import oauth
from agent.mailbox.oauth import google, tokens_of
from agent.mailbox.oauth.keeping import Granted, Keeping, to_text
from agent.model.settings import GmailAccount
from tests.consents import DAY, USER, User, app_of, consent_to, gmail_account, imap_account
from tests.servers.gmail import MODIFY, Fault, GmailServer, cut, oauth_error, says
from tests.servers.gmail.answers import in_json

READ_AND_DRAFT = Granted(("read mail, put drafts there, and move them to Trash",))
BY_IMAP = Granted(("read and write mail by IMAP",))


@pytest.fixture(autouse=True)
def plain_loopback(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OAUTHLIB_INSECURE_TRANSPORT", "1")  # the stand-in's addresses are no https


@pytest.fixture
def server() -> Iterator[GmailServer]:
    with GmailServer() as server:
        yield server


@pytest.fixture
def account(server: GmailServer, tmp_path: Path) -> GmailAccount:
    return gmail_account(server, tmp_path / "tokens")


def told(server: GmailServer) -> list[str]:
    return [asked.name for asked in server.state.log]


def refusal(doing: Callable[[], object]) -> MailboxError:
    """The error that there must be. Nothing of it shows a secret."""
    with pytest.raises(MailboxError) as caught:
        doing()
    error = caught.value
    assert error.next_step
    shown = "".join(traceback.format_exception(error))
    for secret in ("of-the-client", "ya29.", "1//0", "4/0"):
        assert secret not in f"{error} {error!r} {shown}"
    return error


# --- the consent ---


def test_a_browser_comes_back_with_a_consent(server: GmailServer, account: GmailAccount) -> None:
    user = User(server.browser.visit)
    assert oauth.consent(account, user) == READ_AND_DRAFT
    user.done()
    (asked,) = server.consent.asked
    assert asked["scope"] == MODIFY, "the least that is enough"
    assert (asked["access_type"], asked["prompt"], asked["login_hint"]) == ("offline", "consent", USER)
    assert asked["code_challenge_method"] == "S256"
    assert asked["redirect_uri"].startswith("http://127.0.0.1:")
    assert user.shown[0] in "".join(user.told), "for a browser that does not open"
    assert tokens_of(account).granted() == {MODIFY}
    before = told(server).count("token")
    assert tokens_of(account).access().reveal() in server.state.tokens
    assert told(server).count("token") == before, "the token that came with the consent is good still"
    server.clean()


def test_by_imap_google_has_one_scope_for_everything(server: GmailServer, tmp_path: Path) -> None:
    account = imap_account(app_of(server, tmp_path))
    user = User(server.browser.visit)
    assert oauth.consent(account, user) == BY_IMAP
    user.done()
    assert "getProfile" not in told(server), "the server compares the username itself"


def test_without_a_browser_the_address_that_it_ends_at_is_pasted(server: GmailServer, account: GmailAccount) -> None:
    def pasted(address: str) -> str:
        return server.browser.get(address).headers["Location"] + "\n"

    user = User(types=pasted)
    assert oauth.consent(account, user) == READ_AND_DRAFT
    words = "".join(user.told)
    port = urlsplit(server.consent.asked[0]["redirect_uri"]).port
    assert user.shown[0] in words
    assert f"ssh -L {port}:127.0.0.1:{port} HOST" in words


def test_without_a_browser_here_one_may_come_by_a_forwarded_port(server: GmailServer, account: GmailAccount) -> None:
    class Away(User):
        def show(self, address: str) -> bool:
            super().show(address)
            return False

    user = Away(server.browser.visit)
    assert oauth.consent(account, user) == READ_AND_DRAFT
    user.done()


def test_nothing_that_is_said_is_logged(
    server: GmailServer, account: GmailAccount, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.DEBUG):
        user = User(server.browser.visit)
        oauth.consent(account, user)
        user.done()
        tokens = tokens_of(account)
        tokens.access()
        tokens.refused()
        tokens.access()
    for secret in ("ya29.", "1//0", "4/0", "of-the-client", server.consent.asked[0]["state"]):
        assert secret not in caplog.text


@pytest.mark.parametrize("line", ["yes", "http://127.0.0.1/?code=4/0x&state=another", "http://[", "?" + "a=b&" * 99])
def test_a_line_that_is_not_the_address_is_told_and_no_more(
    server: GmailServer, account: GmailAccount, monkeypatch: pytest.MonkeyPatch, line: str
) -> None:
    monkeypatch.setattr(google, "PATIENCE", 0.5)
    user = User(types=lambda address: line)
    assert "ran out" in refusal(lambda: oauth.consent(account, user)).what
    assert "This is not the address of that page" in user.told[-1]
    assert "token" not in told(server)


def test_who_knocks_at_the_port_without_being_asked_is_sent_away(server: GmailServer, account: GmailAccount) -> None:
    """Browsers open lines and say nothing, and ask for icons; others on this machine may try what they like."""
    seen: list[int] = []

    def visit(address: str) -> None:
        back = urlsplit(parse_qs(urlsplit(address).query)["redirect_uri"][0])
        assert back.hostname is not None
        silent = socket.create_connection((back.hostname, back.port or 0))
        for path in ("/favicon.ico", "/?code=4/0stolen", "/?code=4/0stolen&state=guessed", "/?state=guessed&error=x"):
            line = http.client.HTTPConnection(back.hostname, back.port)
            line.request("GET", path)
            seen.append(line.getresponse().status)
            line.close()
        server.browser.visit(address)
        silent.close()

    user = User(visit)
    assert oauth.consent(account, user) == READ_AND_DRAFT
    user.done()
    assert seen[:2] == [404, 404]
    assert told(server).count("token") == 1


def test_nobody_comes(server: GmailServer, account: GmailAccount, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(google, "PATIENCE", 0.3)
    error = refusal(lambda: oauth.consent(account, User(lambda address: None)))
    assert "The time to consent for the account personal ran out." in error.what


def test_a_user_who_says_no(server: GmailServer, account: GmailAccount) -> None:
    server.consent.denies = True
    user = User(server.browser.visit)
    error = refusal(lambda: oauth.consent(account, user))
    user.done()
    assert "you did not allow it" in error.what
    assert isinstance(error, LoginRefused)
    assert Keeping(account).read() is None


def test_a_box_that_was_unticked_is_noticed_and_what_was_kept_stays(server: GmailServer, account: GmailAccount) -> None:
    before = consent_to(account, "1//0before")
    server.consent.unticked = {MODIFY}
    user = User(server.browser.visit)
    error = refusal(lambda: oauth.consent(account, user))
    user.done()
    assert "was not allowed to let followup read mail, put drafts there, and move them to Trash" in error.what
    assert "tick every box" in error.next_step
    kept = Keeping(account).read()
    assert kept is not None
    assert to_text(kept).reveal() == to_text(before).reveal()


def test_a_consent_of_another_address_is_noticed(server: GmailServer, account: GmailAccount) -> None:
    server.state.address = "somebody.else@example.com"
    user = User(server.browser.visit)
    error = refusal(lambda: oauth.consent(account, user))
    user.done()
    assert "given in the name of another address" in error.what
    assert "somebody.else" not in str(error)
    assert Keeping(account).read() is None


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Jordan.Rivera@gmail.com", "jordanrivera+jobs@googlemail.com", True),
        ("jordan.rivera@example.com", "jordanrivera@example.com", False),
        ("jordan@gmail.com", "jordan@example.com", False),
    ],
)
def test_gmail_has_many_ways_to_write_one_address(one: str, other: str, *, same: bool) -> None:
    assert (google._mailbox(one) == google._mailbox(other)) is same


def test_an_api_that_is_switched_off_is_told(server: GmailServer, account: GmailAccount) -> None:
    server.once("getProfile", says(403, "accessNotConfigured", "Gmail API has not been used in project 1 before"))
    user = User(server.browser.visit)
    error = refusal(lambda: oauth.consent(account, user))
    user.done()
    assert "The Gmail API is not switched on for the app of the account personal." in error.what


@pytest.mark.parametrize(
    ("fault", "words", "kind"),
    [
        (oauth_error("invalid_client"), "does not know the app of the account personal, or its secret", LoginRefused),
        (oauth_error("invalid_grant"), "no longer takes the consent", LoginRefused),
        (says(503, "backendError", "Try later"), "Google has a fault of its own (503).", MailboxUnreachable),
        (cut, "127.0.0.1 cannot be reached", MailboxUnreachable),
    ],
)
def test_a_code_that_gets_no_token(
    server: GmailServer, account: GmailAccount, fault: Fault, words: str, kind: type[MailboxError]
) -> None:
    server.always("token", fault)
    user = User(server.browser.visit)
    error = refusal(lambda: oauth.consent(account, user))
    user.done()
    assert words in error.what
    assert type(error) is kind
    assert told(server).count("token") == 1, "a code is good once"


# --- renewals ---


def test_a_consent_is_renewed_until_it_is_taken_back(server: GmailServer, account: GmailAccount) -> None:
    user = User(server.browser.visit)
    oauth.consent(account, user)
    user.done()
    tokens = tokens_of(account)
    first = tokens.access().reveal()
    tokens.refused()
    second = tokens.access().reveal()
    assert second != first
    assert second in server.state.tokens
    kept = Keeping(account).read()
    assert kept is not None
    assert kept.secret.reveal() in server.consent.refresh_tokens
    server.consent.revoke()
    tokens.refused()
    assert "it was withdrawn, or your password was changed" in refusal(tokens.access).what


def test_a_refresh_token_that_is_changed_with_each_use_is_not_lost(server: GmailServer, account: GmailAccount) -> None:
    server.consent.rotates = True
    user = User(server.browser.visit)
    oauth.consent(account, user)
    user.done()
    for _ in range(4):
        tokens = tokens_of(account)
        tokens.access()
        tokens.refused()
        assert tokens.access().reveal() in server.state.tokens
    assert len(server.consent.refresh_tokens) == 1


_RENEWS = """
import sys
from pathlib import Path
from agent.mailbox.oauth import tokens_of
from agent.model.settings import Consent, GmailAccount, Provider
token_uri, folder = sys.argv[1:]
app = Consent(Provider.GOOGLE, "client.apps.example", "of-the-client", token_uri=token_uri, folder=Path(folder))
tokens = tokens_of(GmailAccount("personal", "jordan@example.com", app))
print("ready", flush=True)
sys.stdin.readline()
print(tokens.access().reveal())
"""


def test_two_processes_that_renew_at_once_ask_once_and_lose_no_token(
    server: GmailServer, account: GmailAccount, tmp_path: Path
) -> None:
    server.consent.rotates = True  # who uses the same refresh token a second time is refused
    user = User(server.browser.visit)
    oauth.consent(account, user)
    user.done()
    kept = Keeping(account).read()
    assert kept is not None
    consent_to(account, kept.secret.reveal())  # without an access token
    before = told(server).count("token")
    command = [sys.executable, "-c", _RENEWS, f"{server.endpoint}token", str(account.consent.folder)]
    both = [
        subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=Path(__file__).parents[3]
        )
        for _ in range(2)
    ]
    for one in both:
        assert one.stdout is not None
        assert one.stdout.readline() == "ready\n"
    got = [one.communicate("go\n")[0].strip() for one in both]
    assert got[0] == got[1]
    assert got[0] in server.state.tokens
    assert told(server).count("token") == before + 1
    tokens = tokens_of(account)
    tokens.access()
    tokens.refused()
    assert tokens.access().reveal() in server.state.tokens, "the chain of refresh tokens is whole"


def test_what_google_tells_of_the_end_is_kept(server: GmailServer, account: GmailAccount) -> None:
    words = {"access_token": "ya29.x", "refresh_token": "1//0x", "expires_in": 3599, "scope": MODIFY}
    server.once("token", tells({**words, "refresh_token_expires_in": 604_799}))
    user = User(server.browser.visit)
    started = time.time()
    oauth.consent(account, user)
    user.done()
    kept = Keeping(account).read()
    assert kept is not None
    assert 0 <= kept.ends_at - (started + 7 * DAY - 1) < 60


def tells(fields: dict[str, object]) -> Fault:
    """Given what a server's answer says, return the fault that answers so."""
    return lambda exchange: exchange.send(in_json(fields))
