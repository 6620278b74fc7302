"""The stand-in's consent is as Google's and Microsoft's clients expect it."""

from __future__ import annotations

import base64
import hashlib
import json
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

import httplib2
import msal
import pytest
from google.auth.exceptions import RefreshError
from google.oauth2.credentials import Credentials
from google_auth_httplib2 import Request

from tests.servers.gmail import MODIFY, READONLY, Browser, Fault, GmailServer, done_but_lost, oauth_error, says

IMAP = "https://outlook.office.com/IMAP.AccessAsUser.All"
AUTHORITY = "https://login.microsoftonline.com/consumers"
DEVICE = "urn:ietf:params:oauth:grant-type:device_code"
VERIFIER = "v" * 43
BACK = "http://127.0.0.1:1/"


@pytest.fixture
def server(gmail_server: GmailServer) -> GmailServer:
    return gmail_server


def asks(server: GmailServer, **other: str) -> dict[str, list[str]]:
    """Go to the consent page, and return what the program is told when the user comes back."""
    digest = base64.urlsafe_b64encode(hashlib.sha256(VERIFIER.encode()).digest()).decode().rstrip("=")
    query = {
        "client_id": server.consent.client_id,
        "redirect_uri": BACK,
        "response_type": "code",
        "scope": f"{MODIFY} {READONLY}",
        "state": "s1",
        "access_type": "offline",
        "code_challenge": digest,
        "code_challenge_method": "S256",
        **other,
    }
    page = server.browser.get("https://accounts.google.com/o/oauth2/auth?" + urlencode(query))
    return parse_qs(urlsplit(page.headers.get("Location", "")).query)


def token(server: GmailServer, grant: str, path: str = "token", **other: str) -> tuple[int, dict[str, Any]]:
    client = {"client_id": server.consent.client_id, "client_secret": str(server.consent.client_secret)}
    page = server.browser.post(server.endpoint + path, {**client, "grant_type": grant, **other})
    return page.status_code, json.loads(page.text)


def by_code(server: GmailServer, **other: str) -> tuple[int, dict[str, Any]]:
    code = asks(server)["code"][0]
    given = {"code": code, "redirect_uri": BACK, "code_verifier": VERIFIER, **other}
    return token(server, "authorization_code", **given)


class TestGoogle:
    def test_a_code_becomes_tokens_that_open_the_account(self, server: GmailServer) -> None:
        assert asks(server)["state"] == ["s1"]
        status, given = by_code(server)
        assert (status, given["expires_in"], given["scope"]) == (200, 3600, f"{MODIFY} {READONLY}")
        assert server.state.tokens[given["access_token"]].scopes == {MODIFY, READONLY}
        assert server.consent.asked[0]["access_type"] == "offline"

    def test_only_the_first_consent_gives_a_refresh_token(self, server: GmailServer) -> None:
        assert "refresh_token" in by_code(server)[1]
        assert "refresh_token" not in by_code(server)[1]
        code = asks(server, prompt="consent")["code"][0]
        given = {"code": code, "redirect_uri": BACK, "code_verifier": VERIFIER}
        assert "refresh_token" in token(server, "authorization_code", **given)[1]

    def test_a_code_is_good_once_and_for_ten_minutes(self, server: GmailServer) -> None:
        given = {"code": asks(server)["code"][0], "redirect_uri": BACK, "code_verifier": VERIFIER}
        assert token(server, "authorization_code", **given)[0] == 200
        assert token(server, "authorization_code", **given)[1]["error"] == "invalid_grant"
        given["code"] = asks(server)["code"][0]
        later = datetime.now(UTC) + timedelta(minutes=11)
        server.state.clock = lambda: later
        assert token(server, "authorization_code", **given)[1]["error"] == "invalid_grant"

    @pytest.mark.parametrize(
        ("wrong", "error"),
        [
            ({"code_verifier": "w" * 43}, "invalid_grant"),
            ({"code_verifier": ""}, "invalid_grant"),
            ({"redirect_uri": "http://127.0.0.1:2/"}, "redirect_uri_mismatch"),
            ({"client_secret": "another"}, "invalid_client"),
            ({"client_id": "another"}, "invalid_client"),
            ({"grant_type": "password"}, "unsupported_grant_type"),
        ],
    )
    def test_what_is_wrong_is_refused(self, server: GmailServer, wrong: dict[str, str], error: str) -> None:
        assert by_code(server, **wrong)[1]["error"] == error

    def test_the_user_says_no(self, server: GmailServer) -> None:
        server.consent.denies = True
        assert asks(server) == {"error": ["access_denied"], "state": ["s1"]}

    def test_the_user_unticks_a_scope(self, server: GmailServer) -> None:
        server.consent.unticked = {MODIFY}
        assert by_code(server)[1]["scope"] == READONLY

    def test_nobody_is_sent_to_another_place(self, server: GmailServer) -> None:
        for wrong in ("https://elsewhere.example/", "http://elsewhere.example/", ""):
            assert asks(server, redirect_uri=wrong) == {}

    def test_the_library_refreshes(self, server: GmailServer) -> None:
        refresh = str(by_code(server)[1]["refresh_token"])
        credentials = credentials_of(server, refresh)
        http = httplib2.Http()
        credentials.refresh(Request(http))
        assert credentials.token in server.state.tokens
        assert credentials.refresh_token == refresh
        server.consent.rotates = True
        credentials.refresh(Request(http))
        assert credentials.refresh_token != refresh
        server.consent.revoke()
        with pytest.raises(RefreshError, match="invalid_grant"):
            credentials.refresh(Request(http))
        http.close()

    @pytest.mark.parametrize(
        ("fault", "words"),
        [(oauth_error("invalid_client"), "invalid_client"), (oauth_error("invalid_scope"), "invalid_scope")],
    )
    def test_a_refresh_that_is_refused(self, server: GmailServer, fault: Fault, words: str) -> None:
        credentials, http = credentials_of(server, str(by_code(server)[1]["refresh_token"])), httplib2.Http()
        server.once("token", fault)
        with pytest.raises(RefreshError, match=words):
            credentials.refresh(Request(http))
        credentials.refresh(Request(http))
        http.close()

    def test_a_refresh_token_lives_seven_days_in_testing(self, server: GmailServer) -> None:
        server.consent.refresh_life = timedelta(days=7)
        refresh = by_code(server)[1]["refresh_token"]
        assert token(server, "refresh_token", refresh_token=refresh)[0] == 200
        later = datetime.now(UTC) + timedelta(days=8)
        server.state.clock = lambda: later
        assert token(server, "refresh_token", refresh_token=refresh)[1]["error"] == "invalid_grant"

    @pytest.mark.parametrize("strange", [0, -5, "3600", None, 10**9])
    def test_strange_lives(self, server: GmailServer, strange: object) -> None:
        server.consent.expires_in = strange
        assert by_code(server)[1].get("expires_in") == strange

    def test_a_device(self, server: GmailServer) -> None:
        server.consent.pending = None
        form = {"client_id": server.consent.client_id, "scope": READONLY}
        told = json.loads(server.browser.post(server.endpoint + "device/code", form).text)
        assert token(server, DEVICE, device_code=told["device_code"]) == (428, pending())
        server.consent.approve(told["user_code"])
        assert token(server, DEVICE, device_code=told["device_code"])[1]["scope"] == READONLY
        assert token(server, DEVICE, device_code=told["device_code"])[1]["error"] == "invalid_grant"

    def test_taking_it_back(self, server: GmailServer) -> None:
        access = by_code(server)[1]["access_token"]
        assert server.browser.post(server.endpoint + "revoke", {"token": access}).status_code == 200
        assert server.state.tokens == {}


def pending() -> dict[str, str]:
    return {"error": "authorization_pending", "error_description": "authorization_pending"}


def credentials_of(server: GmailServer, refresh: str) -> Credentials:
    consent = server.consent
    return Credentials(
        None,
        refresh_token=refresh,
        token_uri=server.endpoint + "token",
        client_id=consent.client_id,
        client_secret=consent.client_secret,
    )


def application(server: GmailServer) -> msal.PublicClientApplication:
    return msal.PublicClientApplication(server.consent.client_id, authority=AUTHORITY, http_client=server.browser)


class TestMicrosoft:
    def test_a_device_as_msal_asks(self, server: GmailServer) -> None:
        server.consent.pending = 2
        application_ = application(server)
        flow = application_.initiate_device_flow([IMAP])
        assert flow["user_code"] == flow["message"]
        given = application_.acquire_token_by_device_flow(flow)
        assert server.state.tokens[given["access_token"]].scopes == {IMAP}
        assert [asked.status for asked in server.state.log if asked.name == "token"] == [400, 400, 200]
        account = application_.get_accounts()[0]
        assert account["username"] == "jordan@example.com"
        again = application_.acquire_token_silent_with_error([IMAP], account, force_refresh=True)
        assert again is not None
        assert again["access_token"] != given["access_token"]

    def test_a_refresh_token_that_was_revoked(self, server: GmailServer) -> None:
        application_ = application(server)
        application_.acquire_token_by_device_flow(application_.initiate_device_flow([IMAP]))
        server.consent.revoke()
        account = application_.get_accounts()[0]
        refused = application_.acquire_token_silent_with_error([IMAP], account, force_refresh=True)
        assert refused is not None
        assert refused["error"] == "invalid_grant"

    def test_a_device_that_is_sent_away(self, server: GmailServer) -> None:
        server.consent.denies = True
        application_ = application(server)
        given = application_.acquire_token_by_device_flow(application_.initiate_device_flow([IMAP]))
        assert given["error"] == "authorization_declined"

    def test_a_server_that_is_down(self, server: GmailServer) -> None:
        application_ = application(server)
        flow = application_.initiate_device_flow([IMAP])
        server.once("token", says(503))
        with pytest.raises(Exception, match="HTTP Error: 503"):
            application_.acquire_token_by_device_flow(flow)

    def test_an_answer_that_is_lost(self, server: GmailServer) -> None:
        application_ = application(server)
        flow = application_.initiate_device_flow([IMAP])
        server.once("token", done_but_lost)
        with pytest.raises(ConnectionError):
            application_.acquire_token_by_device_flow(flow)
        assert application_.acquire_token_by_device_flow(flow)["error"] == "invalid_grant"

    def test_slow_down(self, server: GmailServer) -> None:
        server.consent.interval = -5  # msal adds five seconds, and a test does not wait
        application_ = application(server)
        flow = application_.initiate_device_flow([IMAP])
        server.once("token", oauth_error("slow_down", status=400))
        assert "access_token" in application_.acquire_token_by_device_flow(flow)
        assert server.state.counts()["token"] == 2


def test_the_browser_goes_where_it_is_sent(server: GmailServer) -> None:
    with GmailServer() as program:
        query = {"client_id": server.consent.client_id, "response_type": "code", "scope": MODIFY}
        back = {"redirect_uri": f"http://127.0.0.1:{program.port}/back"}
        assert Browser(server.port).visit("https://x/o/oauth2/auth?" + urlencode({**query, **back})).status_code == 400
        assert [asked.path for asked in program.state.log] == ["/back"]
