"""Consent at Microsoft, on the stand-in: msal's own questions, but for the machine that they go to."""

from __future__ import annotations

import json
import logging
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import parse_qs

import pytest

from agent.errors import LoginRefused, MailboxError, MailboxUnreachable, ServerBusy
from agent.mailbox import oauth
from agent.mailbox.oauth import tokens_of, web
from agent.mailbox.oauth.keeping import Granted, Keeping
from agent.model.settings import ImapAccount
from tests.consents import IMAP_AT_MICROSOFT, User, microsoft_account, microsoft_is
from tests.servers.gmail import Fault, GmailServer, cut, oauth_error, says
from tests.servers.gmail.answers import Answer

BY_IMAP = Granted(("read and write mail by IMAP",))


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[GmailServer]:
    with GmailServer() as server:
        monkeypatch.setattr(web, "ask", microsoft_is(server))
        monkeypatch.setattr(time, "sleep", lambda seconds: None)  # between two questions whether the user is done
        yield server


@pytest.fixture
def account(server: GmailServer, tmp_path: Path) -> ImapAccount:
    return microsoft_account(tmp_path / "tokens")


def told(server: GmailServer) -> list[str]:
    return [asked.name for asked in server.state.log]


def refusal(doing: Callable[[], object]) -> MailboxError:
    with pytest.raises(MailboxError) as caught:
        doing()
    assert caught.value.next_step
    return caught.value


def test_a_code_is_shown_and_waited_for(server: GmailServer, account: ImapAccount) -> None:
    server.consent.pending = 3
    user = User()
    assert oauth.consent(account, user) == BY_IMAP
    words = "".join(user.told)
    assert "https://login.microsoftonline.com/device" in words
    (device,) = [asked for asked in server.state.log if asked.name == "devicecode"]
    scopes = parse_qs(device.body.decode())["scope"][0].split()
    assert {IMAP_AT_MICROSOFT, "offline_access"} <= set(scopes)
    assert device.path.startswith("/consumers/")
    assert told(server).count("token") == 4
    assert tokens_of(account).access().reveal() in server.state.tokens
    assert tokens_of(account).granted() == {IMAP_AT_MICROSOFT}


def test_each_renewal_changes_the_refresh_token_and_none_is_lost(server: GmailServer, account: ImapAccount) -> None:
    server.consent.rotates = True
    oauth.consent(account, User())
    seen = set()
    for _ in range(4):
        tokens = tokens_of(account)
        tokens.access()
        tokens.refused()
        seen.add(tokens.access().reveal())
        kept = Keeping(account).read()
        assert kept is not None
        (refresh,) = json.loads(kept.secret.reveal())["RefreshToken"].values()
        assert refresh["secret"] in server.consent.refresh_tokens
    assert len(seen) == 4
    assert len(server.consent.refresh_tokens) == 1


def test_nothing_that_is_said_is_logged(
    server: GmailServer, account: ImapAccount, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.DEBUG):
        oauth.consent(account, User())
        tokens = tokens_of(account)
        tokens.access()
        tokens.refused()
        tokens.access()
    for secret in ("ya29.", "1//0", "device-"):
        assert secret not in caplog.text


def microsofts(error: str, words: str = "") -> Fault:
    """An error as Microsoft writes it."""

    def fault(exchange: object) -> None:
        body = json.dumps({"error": error, "error_description": f"{words}: of jordan@example.com", "error_codes": [1]})
        exchange.send(Answer(400, body.encode()))  # type: ignore[attr-defined]

    return fault


@pytest.mark.parametrize(
    ("name", "fault", "words", "step"),
    [
        ("token", oauth_error("authorization_declined"), "you did not allow it", "and allow it"),
        ("token", oauth_error("expired_token"), "ran out", "finish it in time"),
        ("token", microsofts("invalid_client", "AADSTS7000218"), "from a machine of your own", "public client flows"),
        ("token", microsofts("access_denied", "AADSTS53003"), "Your organisation does not allow", "administrator"),
        (
            "devicecode",
            microsofts("unauthorized_client", "AADSTS700016"),
            "does not know the app",
            "client_id and tenant",
        ),
        ("devicecode", microsofts("invalid_request", "AADSTS9002346"), "personal accounts", 'tenant = "consumers"'),
        ("devicecode", microsofts("invalid_request", "AADSTS50059"), "(AADSTS50059)", "look that word up"),
        ("configuration", microsofts("invalid_tenant", "AADSTS90002"), "does not know the tenant", "as tenant in"),
        ("configuration", says(503), "has a fault of its own (503)", "tries again"),
        ("devicecode", says(429), "is busy", "tries again"),
        ("token", cut, "login.microsoftonline.com cannot be reached", "network"),
    ],
)
def test_a_consent_that_does_not_come_about_says_why(
    server: GmailServer, account: ImapAccount, name: str, fault: Fault, words: str, step: str
) -> None:
    server.always(name, fault)
    error = refusal(lambda: oauth.consent(account, User()))
    assert words in error.what
    assert step in error.next_step
    assert "jordan" not in str(error)
    assert Keeping(account).read() is None


@pytest.mark.parametrize(
    ("fault", "words", "kind"),
    [
        (microsofts("invalid_grant", "AADSTS50173"), "it was withdrawn, or your password was changed", LoginRefused),
        (microsofts("invalid_grant", "AADSTS700082"), "was not used for too long", LoginRefused),
        (microsofts("invalid_grant", "AADSTS50076"), "Microsoft wants you to log in again", LoginRefused),
        (microsofts("invalid_grant"), "it was withdrawn, or your password was changed", LoginRefused),
        (microsofts("temporarily_unavailable"), "Microsoft is busy", ServerBusy),
        (says(500), "Microsoft has a fault of its own (500)", MailboxUnreachable),
        (cut, "login.microsoftonline.com cannot be reached", MailboxUnreachable),
    ],
)
def test_a_renewal_that_is_refused_says_why_and_a_final_no_is_not_asked_for_again(
    server: GmailServer, account: ImapAccount, fault: Fault, words: str, kind: type[MailboxError]
) -> None:
    oauth.consent(account, User())
    server.always("token", fault)
    tokens = tokens_of(account)
    tokens.access()
    tokens.refused()
    error = refusal(tokens.access)
    assert words in error.what
    assert type(error) is kind
    asked = told(server).count("token")
    assert str(refusal(tokens.access)) == str(error)
    assert (told(server).count("token") == asked) == (kind is LoginRefused)
    if kind is LoginRefused:
        assert str(refusal(tokens_of(account).access)) == str(error), "nor by another process"
        assert told(server).count("token") == asked
    server.usually()
    if kind is LoginRefused:
        oauth.consent(account, User())
    assert tokens.access().reveal() in server.state.tokens
