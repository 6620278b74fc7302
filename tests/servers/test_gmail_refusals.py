"""The Gmail stand-in refuses what Google would refuse, and breaks as a test wants it to."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from threading import Event

import pytest

from tests.servers.gmail import (
    METADATA,
    MODIFY,
    READONLY,
    Fault,
    GmailServer,
    Weather,
    answers,
    cut,
    cut_short,
    done_after,
    done_but_lost,
    done_but_says,
    empty,
    garbled,
    late,
    meanwhile,
    says,
    silence,
    slow_down,
    token_expired,
)
from tests.servers.gmail.client import ASKED, DRAFT, GmailClient, refused

PATIENCE = 20.0


@pytest.fixture
def server(gmail_server: GmailServer) -> GmailServer:
    return gmail_server


@pytest.fixture
def client(server: GmailServer) -> Iterator[GmailClient]:
    client = GmailClient(server)
    yield client
    client.close()


class TestWhatIsAsked:
    @pytest.mark.parametrize(
        ("verb", "path", "body", "words"),
        [
            ("GET", "messages?labels=INBOX", None, "no parameter 'labels'"),
            ("GET", "messages?maxResults=many", None, "no uint32"),
            ("GET", "messages?maxResults=501", None, "500 is the most"),
            ("GET", "messages?q=a&q=b", None, "more than once"),
            ("GET", "messages?includeSpamTrash=yes", None, "neither true nor false"),
            ("GET", "messages/1?format=short", None, "may not be 'short'"),
            ("GET", "messages?fields=messages(subject)", None, "no field messages/subject"),
            ("GET", "messages?fields=messages(", None, "no selection"),
            ("GET", "messages?alt=media", None, "JSON alone"),
            ("GET", "mails", None, "there is no GET"),
            ("POST", "history", None, "there is no POST"),
            ("GET", "threads", None, "not in this stand-in"),
            ("POST", "drafts", {"message": {"raw": "QQ==", "subject": "x"}}, "no field 'subject'"),
            ("POST", "drafts", {"raw": "QQ=="}, "no field 'raw'"),
            ("POST", "drafts", {"message": {"raw": "+/=="}}, "base64url"),
            ("POST", "drafts", {"message": {"raw": 5}}, "no string"),
            ("POST", "drafts", {"message": {"labelIds": ["DRAFT", True]}}, "labelIds[1] is no string"),
            ("POST", "messages/1/trash", {"why": "x"}, "has no body"),
        ],
    )
    def test_what_the_api_does_not_know_is_refused(
        self, server: GmailServer, client: GmailClient, verb: str, path: str, body: object, words: str
    ) -> None:
        status = client.ask(verb, f"gmail/v1/users/me/{path}", body)
        assert status == (501 if "stand-in" in words else 400)
        assert words in " ".join(server.state.violations)

    def test_a_batch_is_refused(self, server: GmailServer, client: GmailClient) -> None:
        assert client.ask("POST", "batch/gmail/v1") == 400
        assert server.state.violations

    @pytest.mark.parametrize(
        ("verb", "path"),
        [
            ("POST", "gmail/v1/users/me/messages/send"),
            ("POST", "upload/gmail/v1/users/me/messages/send"),
            ("POST", "gmail/v1/users/me/drafts/send"),
            ("POST", "gmail/v1/users/me/messages"),
            ("POST", "gmail/v1/users/me/messages/import"),
            ("POST", "gmail/v1/users/me/messages/batchDelete"),
            ("POST", "gmail/v1/users/me/messages/batchModify"),
            ("DELETE", "gmail/v1/users/me/messages/1"),
            ("DELETE", "gmail/v1/users/me/drafts/1"),
            ("DELETE", "gmail/v1/users/me/threads/1"),
            ("POST", "gmail/v1/users/me/threads/1/trash"),
            ("POST", "gmail/v1/users/me/labels"),
            ("POST", "gmail/v1/users/me/watch"),
        ],
    )
    def test_what_is_forbidden_is_written_down(
        self, server: GmailServer, client: GmailClient, verb: str, path: str
    ) -> None:
        server.state.grant("https://mail.google.com/", token="token")
        before = server.hands.snapshot()
        assert client.ask(verb, path, {}) == 403
        assert len(server.state.forbidden) == 1
        assert server.hands.snapshot() == before
        with pytest.raises(AssertionError):
            server.clean()

    def test_what_is_forbidden_is_so_under_any_token(self, server: GmailServer, client: GmailClient) -> None:
        server.state.tokens.clear()
        assert client.ask("POST", "gmail/v1/users/me/messages/send", {}) == 403
        assert server.state.forbidden == ["messages.send"]


class TestTokens:
    def test_a_token_that_is_not_known(self, server: GmailServer, client: GmailClient) -> None:
        other = GmailClient(server, "another")
        with pytest.raises(Exception, match="refresh"):  # the library asks for another token, and has no way to
            other.users.getProfile(userId="me").execute()
        other.close()
        assert server.state.log[-1].status == 401

    def test_a_token_expires(self, server: GmailServer, client: GmailClient) -> None:
        now = datetime(2026, 3, 2, tzinfo=UTC)
        server.state.clock = lambda: now
        server.state.grant(MODIFY, seconds=60, token="token")
        assert client.now()
        server.state.clock = lambda: now + timedelta(seconds=60)
        with pytest.raises(Exception, match="refresh"):
            client.now()

    def test_a_scope_that_was_not_granted(self, server: GmailServer, client: GmailClient) -> None:
        server.state.grant(READONLY, token="token")
        assert client.now()
        error = refused(lambda: client.create(DRAFT))
        assert error.status_code == 403
        assert b"ACCESS_TOKEN_SCOPE_INSUFFICIENT" in error.content
        assert b"insufficientPermissions" in error.content
        assert server.state.messages == {}

    def test_headers_alone(self, server: GmailServer, client: GmailClient) -> None:
        server.state.grant(METADATA, token="token")
        key = server.hands.deliver(ASKED)
        messages = client.users.messages()
        assert messages.get(userId="me", id=key, format="metadata").execute()["payload"]
        for call in (messages.get(userId="me", id=key), messages.list(userId="me", q="in:inbox")):
            assert refused(call.execute).status_code == 403

    def test_another_user(self, client: GmailClient) -> None:
        assert client.users.getProfile(userId="jordan@example.com").execute()
        assert refused(client.users.getProfile(userId="dana@northwind.example").execute).status_code == 403


class TestFaults:
    def test_a_create_that_is_lost_is_made_twice_by_the_library(self, server: GmailServer, client: GmailClient) -> None:
        server.once("drafts.create", done_but_lost)
        client.create(DRAFT)
        assert server.state.counts()["drafts.create"] == 2
        assert len(server.hands.drafts()) == 2

    @pytest.mark.parametrize(
        ("fault", "made"),
        [(cut, 0), (done_but_lost, 2), (cut_short, 1), (garbled, 1), (done_but_says(503), 1), (says(500), 0)],
    )
    def test_what_the_client_hears_and_what_took_effect(
        self, server: GmailServer, client: GmailClient, fault: Fault, made: int
    ) -> None:
        server.once("drafts.create", fault, fault)
        with pytest.raises(Exception, match=r"."):
            client.create(DRAFT)
        assert len(server.hands.drafts()) == made

    def test_an_answer_of_the_tests_own(self, server: GmailServer, client: GmailClient) -> None:
        server.once("messages.list", answers({"nextPageToken": "again"}))
        assert client.users.messages().list(userId="me").execute() == {"nextPageToken": "again"}

    def test_an_empty_answer(self, server: GmailServer, client: GmailClient) -> None:
        server.once("getProfile", empty)
        assert client.users.getProfile(userId="me").execute() == ""  # the library takes it for an answer

    @pytest.mark.parametrize(
        ("fault", "status", "reason"),
        [
            (slow_down(retry_after="7"), 429, b"rateLimitExceeded"),
            (slow_down(403, "userRateLimitExceeded"), 403, b"userRateLimitExceeded"),
            (says(503), 503, b"backendError"),
        ],
    )
    def test_errors(self, server: GmailServer, client: GmailClient, fault: Fault, status: int, reason: bytes) -> None:
        server.always("*", fault)
        error = refused(client.now)
        assert error.status_code == status
        assert reason in error.content
        assert error.resp.get("retry-after") == ("7" if status == 429 else None)
        server.usually()
        assert client.now()

    def test_a_token_that_expires_in_the_middle(self, server: GmailServer, client: GmailClient) -> None:
        server.once("getProfile", token_expired)
        with pytest.raises(Exception, match="refresh"):
            client.now()
        assert client.now()

    def test_silence(self, server: GmailServer) -> None:
        server.once("getProfile", silence)
        client = GmailClient(server, timeout=0.3)
        with pytest.raises(TimeoutError):
            client.now()
        client.close()

    def test_late(self, server: GmailServer, client: GmailClient) -> None:
        server.once("getProfile", late(0.05))
        assert client.now()

    def test_what_takes_effect_after_the_client_is_gone(self, server: GmailServer, client: GmailClient) -> None:
        gone = Event()
        server.once("drafts.create", done_after(lambda: gone.wait(PATIENCE)), cut)
        with pytest.raises(Exception, match=r"."):
            client.create(DRAFT)
        assert server.hands.drafts() == {}
        gone.set()
        server.settle()
        assert len(server.hands.drafts()) == 1

    def test_the_user_is_faster(self, server: GmailServer, client: GmailClient) -> None:
        made = client.create(DRAFT)
        server.once("messages.trash", meanwhile(lambda: server.hands.edit_draft(made["id"], "My own words.\n")))
        trash = client.users.messages().trash(userId="me", id=made["message"]["id"])
        assert refused(trash.execute).status_code == 404
        assert b"My own words." in server.hands.drafts()[made["id"]]

    def test_the_weather_is_the_same_for_its_seed_and_clears(self) -> None:
        first, second = (list(map(Weather(7, rate=0.5, most=5), ["getProfile"] * 60)) for _ in range(2))
        assert first == second
        assert sum(fault is not None for fault in first) == 5

    def test_quota(self, server: GmailServer, client: GmailClient) -> None:
        now = datetime(2026, 3, 2, tzinfo=UTC)
        server.state.clock, server.state.quota = (lambda: now), 12
        client.create(DRAFT)
        client.now()
        assert refused(lambda: client.create(DRAFT)).status_code == 429
        server.state.over_quota = (403, "rateLimitExceeded")
        assert refused(lambda: client.create(DRAFT)).status_code == 403
        assert (server.state.spent(), len(server.hands.drafts())) == (11, 1)
        server.state.clock = lambda: now + timedelta(minutes=1)
        client.create(DRAFT)

    def test_the_log(self, server: GmailServer, client: GmailClient) -> None:
        client.create(DRAFT)
        client.now()
        create, profile = server.state.log
        assert (create.name, create.status, create.units) == ("drafts.create", 200, 10)
        assert b'"raw"' in create.body
        assert (profile.name, profile.verb, profile.token) == ("getProfile", "GET", "token")
        assert profile.sent > 0
        assert "token" not in repr(profile)
