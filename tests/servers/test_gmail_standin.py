"""The Gmail stand-in is as the API's description says, seen through the client that Google ships."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import httplib2
import pytest
from google.oauth2.credentials import Credentials
from google_auth_httplib2 import AuthorizedHttp
from googleapiclient.discovery import build
from googleapiclient.errors import HttpError

from tests.mails import mail
from tests.servers.gmail import (
    METADATA,
    MODIFY,
    READONLY,
    Fault,
    GmailServer,
    Trashed,
    Weather,
    cut,
    cut_short,
    done_but_lost,
    done_but_says,
    done_later,
    empty,
    garbled,
    late,
    meanwhile,
    says,
    silence,
    slow_down,
    token_expired,
)

PATIENCE = 20.0
ASKED = mail(subject="Interview on March 2", body="Shall we meet?\n", message_id="<asked@northwind.example>")
DRAFT = mail(
    sender="Jordan Rivera <jordan@example.com>",
    to="Dana Whitfield <dana@northwind.example>",
    subject="Re: Interview on March 2",
    body="Dear Dana,\n\nthank you for the hour.\n",
    message_id="<1k3v.1@example.com>",
    in_reply_to="<asked@northwind.example>",
    references="<asked@northwind.example>",
)


class Client:
    """The library's client, at the stand-in. ``users`` has the API's methods."""

    def __init__(self, server: GmailServer, token: str = "token", timeout: float = PATIENCE) -> None:
        self.http = httplib2.Http(timeout=timeout)
        self.service = build(
            "gmail",
            "v1",
            http=AuthorizedHttp(Credentials(token), http=self.http),
            static_discovery=True,
            cache_discovery=False,
            client_options={"api_endpoint": server.endpoint},
        )
        self.users = self.service.users()

    def create(self, raw: bytes = DRAFT, thread: str = "") -> dict[str, Any]:
        message = {"raw": base64.urlsafe_b64encode(raw).decode(), **({"threadId": thread} if thread else {})}
        found: dict[str, Any] = self.users.drafts().create(userId="me", body={"message": message}).execute()
        return found

    def raw(self, message: str) -> bytes:
        got = self.users.messages().get(userId="me", id=message, format="raw").execute()
        return base64.urlsafe_b64decode(got["raw"])

    def history(self, start: str, **wanted: object) -> dict[str, Any]:
        found: dict[str, Any] = self.users.history().list(userId="me", startHistoryId=start, **wanted).execute()
        return found

    def now(self) -> str:
        return str(self.users.getProfile(userId="me").execute()["historyId"])


@pytest.fixture
def server(gmail_server: GmailServer) -> GmailServer:
    return gmail_server


@pytest.fixture
def client(server: GmailServer) -> Iterator[Client]:
    client = Client(server)
    yield client
    client.service.close()


def refused(call: Callable[[], object]) -> HttpError:
    with pytest.raises(HttpError) as caught:
        call()
    return caught.value


class TestAsItShould:
    def test_messages_in_pages_newest_first(self, server: GmailServer, client: Client) -> None:
        start = datetime(2026, 3, 2, tzinfo=UTC)
        ids = [server.hands.deliver(mail(subject=str(n)), at=start + timedelta(minutes=n)) for n in range(7)]
        server.hands.trash(ids.pop(3))
        listed, token, pages = [], None, 0
        while pages == 0 or token:
            page = client.users.messages().list(userId="me", maxResults=2, pageToken=token).execute()
            listed += [message["id"] for message in page["messages"]]
            token, pages = page.get("nextPageToken"), pages + 1
            server.hands.deliver(mail(subject="in between"))
        assert (listed, pages) == (ids[::-1], 3)
        server.clean()

    def test_a_token_of_another_list_is_refused(self, server: GmailServer, client: Client) -> None:
        for _ in range(2):
            server.hands.deliver(ASKED)
        messages = client.users.messages()
        token = messages.list(userId="me", maxResults=1).execute()["nextPageToken"]
        again = messages.list(userId="me", maxResults=1, pageToken=token, labelIds=["INBOX"])
        assert refused(again.execute).status_code == 400

    def test_a_server_may_give_less_than_was_asked_for(self, server: GmailServer, client: Client) -> None:
        server.state.most_on_a_page = 1
        for _ in range(2):
            server.hands.deliver(ASKED)
        page = client.users.messages().list(userId="me", maxResults=500).execute()
        assert len(page["messages"]) == 1
        assert page["nextPageToken"]

    def test_the_formats_of_a_message(self, server: GmailServer, client: Client) -> None:
        at = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)
        key = server.hands.deliver(mail(subject="A\nB", body="Hello there.", html="<p>Hello.</p>"), at=at)
        before = server.hands.snapshot()

        def got(**how: object) -> dict[str, Any]:
            found: dict[str, Any] = client.users.messages().get(userId="me", id=key, **how).execute()
            return found

        minimal, head = got(format="minimal"), got(format="metadata", metadataHeaders=["subject", "To"])
        assert (minimal["internalDate"], minimal["snippet"]) == (str(int(at.timestamp() * 1000)), "Hello there.")
        assert minimal["labelIds"] == ["INBOX", "UNREAD"]
        assert "payload" not in minimal
        assert [header["name"] for header in head["payload"]["headers"]] == ["To", "Subject"]
        parts = got()["payload"]["parts"]
        assert [part["mimeType"] for part in parts] == ["text/plain", "text/html"]
        assert got(format="raw", fields="raw") == {"raw": base64.urlsafe_b64encode(server.hands.raw(key)).decode()}
        assert server.hands.snapshot() == before
        server.clean()

    def test_an_attachment_is_fetched_by_itself(self, server: GmailServer, client: Client) -> None:
        file = b'Content-Type: text/plain\nContent-Disposition: attachment; filename="a.txt"\n\nabc\n'
        whole = b'Content-Type: multipart/mixed; boundary="b"\n\n--b\n' + file + b"--b--\n"
        key = server.hands.deliver(whole)
        part = client.users.messages().get(userId="me", id=key).execute()["payload"]["parts"][0]
        attached = client.users.messages().attachments()
        found = attached.get(userId="me", messageId=key, id=part["body"]["attachmentId"]).execute()
        assert base64.urlsafe_b64decode(found["data"]) == b"abc"

    def test_a_draft_comes_back_with_crlf_and_its_message_id(self, server: GmailServer, client: Client) -> None:
        made = client.create()
        assert client.raw(made["message"]["id"]) == DRAFT.replace(b"\n", b"\r\n")
        assert server.state.message(made["message"]["id"]).message_id == "<1k3v.1@example.com>"
        drafts = client.users.drafts().list(userId="me").execute()["drafts"]
        named = {name: made["message"][name] for name in ("id", "threadId")}
        assert drafts == [{"id": made["id"], "message": named}]

    def test_a_draft_may_be_uploaded_as_it_is(self, server: GmailServer, client: Client) -> None:
        # By hand: the library's uploads go to https, whatever the endpoint is.
        thread = server.state.message(server.hands.deliver(ASKED)).thread
        told = json.dumps({"message": {"threadId": thread}}).encode()
        both = b"--b\nContent-Type: application/json\n\n" + told + b"\n--b\nContent-Type: message/rfc822\n\n" + DRAFT
        for kind, body in (("message/rfc822", DRAFT), ("multipart/related; boundary=b", both + b"\n--b--\n")):
            headers = {"authorization": "Bearer token", "content-type": kind}
            address = f"{server.endpoint}upload/gmail/v1/users/me/drafts?uploadType={kind.partition('/')[0]}"
            made = json.loads(client.http.request(address, "POST", body, headers)[1])
            assert client.raw(made["message"]["id"]) == DRAFT.replace(b"\n", b"\r\n")
            assert (made["message"]["threadId"] == thread) == (body != DRAFT)
        server.clean()

    def test_an_edit_gives_the_message_another_id(self, server: GmailServer, client: Client) -> None:
        made = client.create()
        old = made["message"]["id"]
        new = server.hands.edit_draft(made["id"], "My own words.\n")
        assert new != old
        got = client.users.drafts().get(userId="me", id=made["id"], format="minimal").execute()["message"]
        assert (got["id"], got["threadId"]) == (new, made["message"]["threadId"])
        for call in (client.users.messages().get, client.users.messages().trash):
            assert refused(call(userId="me", id=old).execute).status_code == 404

    def test_an_update_gives_the_message_another_id(self, server: GmailServer, client: Client) -> None:
        made = client.create()
        body = {"message": {"raw": base64.urlsafe_b64encode(ASKED).decode()}}
        updated = client.users.drafts().update(userId="me", id=made["id"], body=body).execute()
        assert (updated["id"] == made["id"], updated["message"]["id"] == made["message"]["id"]) == (True, False)
        assert list(server.state.messages) == [updated["message"]["id"]]

    def test_another_subject_is_another_thread(self, server: GmailServer, client: Client) -> None:
        thread = server.state.message(server.hands.deliver(ASKED)).thread
        made = client.create(thread=thread)
        assert made["message"]["threadId"] == thread
        server.hands.save_draft(made["id"], DRAFT.replace(b"Interview", b"Meeting"))
        assert server.state.draft(made["id"]).thread != thread

    @pytest.mark.parametrize(
        ("raw", "joins"),
        [
            (DRAFT, True),
            (DRAFT.replace(b"Re: Interview", b"RE: interview"), True),
            (DRAFT.replace(b"Re: Interview", b"Thank you"), False),
            (DRAFT.replace(b"<asked@", b"<other@"), False),
        ],
    )
    def test_a_draft_joins_a_thread_by_references_and_subject(
        self, server: GmailServer, client: Client, raw: bytes, joins: bool
    ) -> None:
        thread = server.state.message(server.hands.deliver(ASKED)).thread
        assert (client.create(raw, thread)["message"]["threadId"] == thread) is joins
        assert client.create(raw)["message"]["threadId"] != thread
        shown = client.users.threads().get(userId="me", id=thread, format="minimal").execute()
        assert len(shown["messages"]) == 1 + joins

    def test_a_thread_that_is_not_there(self, server: GmailServer, client: Client) -> None:
        assert refused(lambda: client.create(thread="18c0000000000000")).status_code == 404
        assert server.state.messages == {}

    def test_a_draft_that_is_sent_is_another_message_in_sent(self, server: GmailServer, client: Client) -> None:
        made = client.create()
        sent = server.hands.send_draft(made["id"])
        assert refused(client.users.drafts().get(userId="me", id=made["id"]).execute).status_code == 404
        listed = client.users.messages().list(userId="me", labelIds=["SENT"]).execute()["messages"]
        assert [message["id"] for message in listed] == [sent]

    @pytest.mark.parametrize(
        ("trashed", "listed", "all_listed", "kept"),
        [(Trashed.HIDDEN, 0, 1, True), (Trashed.LISTED, 1, 1, True), (Trashed.GONE, 0, 0, False)],
    )
    def test_a_draft_in_trash(
        self, server: GmailServer, client: Client, trashed: Trashed, listed: int, all_listed: int, kept: bool
    ) -> None:
        server.state.trashed = trashed
        made = client.create()
        answer = client.users.messages().trash(userId="me", id=made["message"]["id"]).execute()
        assert answer["labelIds"] == (["DRAFT", "TRASH"] if kept else ["TRASH"])
        drafts = client.users.drafts()
        assert drafts.list(userId="me").execute()["resultSizeEstimate"] == listed
        assert drafts.list(userId="me", includeSpamTrash=True).execute()["resultSizeEstimate"] == all_listed
        assert (made["id"] in server.state.drafts) is kept
        assert server.hands.drafts() == {}

    def test_labels(self, server: GmailServer, client: Client) -> None:
        label = server.hands.make_label("Applications")
        key = server.hands.deliver(ASKED)
        server.hands.label(key, label)
        names = {it["id"]: it["name"] for it in client.users.labels().list(userId="me").execute()["labels"]}
        assert (names[label], names["INBOX"]) == ("Applications", "INBOX")
        assert client.users.labels().get(userId="me", id=label).execute()["messagesUnread"] == 1
        client.users.messages().modify(userId="me", id=key, body={"removeLabelIds": ["UNREAD"]}).execute()
        assert server.state.message(key).labels == {"INBOX", label}
        wrong = client.users.messages().modify(userId="me", id=key, body={"addLabelIds": ["Label_9"]})
        assert refused(wrong.execute).status_code == 400

    def test_the_addresses_that_are_the_users(self, client: Client) -> None:
        addresses = client.users.settings().sendAs().list(userId="me").execute()["sendAs"]
        assert [address["sendAsEmail"] for address in addresses] == ["jordan@example.com"]


class TestHistory:
    def test_what_happened_in_order(self, server: GmailServer, client: Client) -> None:
        start = client.now()
        key = server.hands.deliver(ASKED)
        server.hands.archive(key)
        made = client.create()
        server.hands.edit_draft(made["id"], "My own words.\n")
        server.hands.trash(key)
        kinds = [next(kind for kind in it if kind not in {"id", "messages"}) for it in client.history(start)["history"]]
        assert kinds == [
            "messagesAdded",
            "labelsRemoved",
            "messagesAdded",
            "messagesAdded",
            "messagesDeleted",
            "labelsAdded",
        ]
        ids = [int(record["id"]) for record in client.history(start)["history"]]
        assert ids == sorted(set(ids))
        assert client.history(client.now()) == {"historyId": client.now()}

    def test_in_pages_by_kind_and_by_label(self, server: GmailServer, client: Client) -> None:
        start = client.now()
        keys = [server.hands.deliver(ASKED) for _ in range(3)]
        server.hands.send(ASKED)
        server.hands.read(keys[0])
        first = client.history(start, maxResults=2, historyTypes=["messageAdded"], labelId="INBOX")
        token = first["nextPageToken"]
        second = client.history(start, maxResults=2, historyTypes=["messageAdded"], labelId="INBOX", pageToken=token)
        records = [*first["history"], *second["history"]]
        assert [record["messagesAdded"][0]["message"]["id"] for record in records] == keys
        assert "nextPageToken" not in second

    def test_it_expires(self, server: GmailServer, client: Client) -> None:
        start = client.now()
        server.hands.deliver(ASKED)
        server.state.expire_history()
        assert refused(lambda: client.history(start)).status_code == 404
        assert refused(lambda: client.history("99999999999")).status_code == 404
        assert client.history(client.now())["historyId"] == client.now()
        server.clean()


class TestSearch:
    @pytest.mark.parametrize(
        ("q", "found"),
        [
            ("after:1772442000", 1),
            ("before:1772442000", 0),
            ("after:2026/03/02 before:2026/03/03", 1),
            ("in:inbox newer_than:9d", 1),
            ("-in:inbox", 0),
            ("in:sent", 0),
            ("rfc822msgid:<asked@northwind.example>", 1),
            ("rfc822msgid:asked@northwind.exampl", 0),
        ],
    )
    def test_words(self, server: GmailServer, client: Client, q: str, found: int) -> None:
        server.hands.deliver(ASKED, at=datetime(2026, 3, 2, 9, 0, tzinfo=UTC))
        assert client.users.messages().list(userId="me", q=q).execute()["resultSizeEstimate"] == found

    def test_the_index_lags(self, server: GmailServer, client: Client) -> None:
        now = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
        server.state.clock, server.state.lag = (lambda: now), timedelta(minutes=5)
        server.hands.deliver(ASKED)
        messages = client.users.messages()
        for waited, found in ((0, 0), (299, 0), (300, 1)):
            server.state.clock = lambda waited=waited: now + timedelta(seconds=waited)  # type: ignore[misc]
            assert messages.list(userId="me", q="in:inbox").execute()["resultSizeEstimate"] == found
            assert messages.list(userId="me", labelIds=["INBOX"]).execute()["resultSizeEstimate"] == 1

    def test_a_word_that_is_not_known_is_refused(self, server: GmailServer, client: Client) -> None:
        assert refused(client.users.messages().list(userId="me", q="dana").execute).status_code == 400
        assert server.state.violations


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
        self, server: GmailServer, client: Client, verb: str, path: str, body: object, words: str
    ) -> None:
        status = asked(client, server, verb, f"gmail/v1/users/me/{path}", body)
        assert status == (501 if "stand-in" in words else 400)
        assert words in " ".join(server.state.violations)

    def test_a_batch_is_refused(self, server: GmailServer, client: Client) -> None:
        assert asked(client, server, "POST", "batch/gmail/v1") == 400
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
    def test_what_is_forbidden_is_written_down(self, server: GmailServer, client: Client, verb: str, path: str) -> None:
        server.state.grant("https://mail.google.com/", token="token")
        before = server.hands.snapshot()
        assert asked(client, server, verb, path, {}) == 403
        assert len(server.state.forbidden) == 1
        assert server.hands.snapshot() == before
        with pytest.raises(AssertionError):
            server.clean()

    def test_what_is_forbidden_is_so_under_any_token(self, server: GmailServer, client: Client) -> None:
        server.state.tokens.clear()
        assert asked(client, server, "POST", "gmail/v1/users/me/messages/send", {}) == 403
        assert server.state.forbidden == ["messages.send"]


def asked(client: Client, server: GmailServer, verb: str, path: str, body: object = None) -> int:
    """Given what the library would never ask, ask it, and return the status of the answer."""
    data = None if body is None else json.dumps(body)
    headers = {"authorization": "Bearer token", "content-type": "application/json"}
    return client.http.request(server.endpoint + path, verb, data, headers)[0].status


class TestTokens:
    def test_a_token_that_is_not_known(self, server: GmailServer, client: Client) -> None:
        other = Client(server, "another")
        with pytest.raises(Exception, match="refresh"):  # the library asks for another token, and has no way to
            other.users.getProfile(userId="me").execute()
        other.service.close()
        assert server.state.log[-1].status == 401

    def test_a_token_expires(self, server: GmailServer, client: Client) -> None:
        now = datetime(2026, 3, 2, tzinfo=UTC)
        server.state.clock = lambda: now
        server.state.grant(MODIFY, seconds=60, token="token")
        assert client.now()
        server.state.clock = lambda: now + timedelta(seconds=60)
        with pytest.raises(Exception, match="refresh"):
            client.now()

    def test_a_scope_that_was_not_granted(self, server: GmailServer, client: Client) -> None:
        server.state.grant(READONLY, token="token")
        assert client.now()
        error = refused(client.create)
        assert error.status_code == 403
        assert b"ACCESS_TOKEN_SCOPE_INSUFFICIENT" in error.content
        assert b"insufficientPermissions" in error.content
        assert server.state.messages == {}

    def test_headers_alone(self, server: GmailServer, client: Client) -> None:
        server.state.grant(METADATA, token="token")
        key = server.hands.deliver(ASKED)
        messages = client.users.messages()
        assert messages.get(userId="me", id=key, format="metadata").execute()["payload"]
        for call in (messages.get(userId="me", id=key), messages.list(userId="me", q="in:inbox")):
            assert refused(call.execute).status_code == 403

    def test_another_user(self, client: Client) -> None:
        assert client.users.getProfile(userId="jordan@example.com").execute()
        assert refused(client.users.getProfile(userId="dana@northwind.example").execute).status_code == 403


class TestFaults:
    def test_a_create_that_is_lost_is_made_twice_by_the_library(self, server: GmailServer, client: Client) -> None:
        server.once("drafts.create", done_but_lost)
        client.create()
        assert server.state.counts()["drafts.create"] == 2
        assert len(server.hands.drafts()) == 2

    @pytest.mark.parametrize(
        ("fault", "made"),
        [(cut, 0), (done_but_lost, 2), (cut_short, 1), (garbled, 1), (done_but_says(503), 1), (says(500), 0)],
    )
    def test_what_the_client_hears_and_what_took_effect(
        self, server: GmailServer, client: Client, fault: Fault, made: int
    ) -> None:
        server.once("drafts.create", fault, fault)
        with pytest.raises(Exception, match=r"."):
            client.create()
        assert len(server.hands.drafts()) == made

    def test_an_empty_answer(self, server: GmailServer, client: Client) -> None:
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
    def test_errors(self, server: GmailServer, client: Client, fault: Fault, status: int, reason: bytes) -> None:
        server.always("*", fault)
        error = refused(client.now)
        assert error.status_code == status
        assert reason in error.content
        assert error.resp.get("retry-after") == ("7" if status == 429 else None)
        server.usually()
        assert client.now()

    def test_a_token_that_expires_in_the_middle(self, server: GmailServer, client: Client) -> None:
        server.once("getProfile", token_expired)
        with pytest.raises(Exception, match="refresh"):
            client.now()
        assert client.now()

    def test_silence(self, server: GmailServer) -> None:
        server.once("getProfile", silence)
        client = Client(server, timeout=0.3)
        with pytest.raises(TimeoutError):
            client.now()
        client.service.close()

    def test_late(self, server: GmailServer, client: Client) -> None:
        server.once("getProfile", late(0.05))
        assert client.now()

    def test_what_takes_effect_after_the_client_is_gone(self, server: GmailServer, client: Client) -> None:
        server.once("drafts.create", done_later(0.1), cut)
        with pytest.raises(Exception, match=r"."):
            client.create()
        assert server.hands.drafts() == {}
        server.settle()
        assert len(server.hands.drafts()) == 1

    def test_the_user_is_faster(self, server: GmailServer, client: Client) -> None:
        made = client.create()
        server.once("messages.trash", meanwhile(lambda: server.hands.edit_draft(made["id"], "My own words.\n")))
        trash = client.users.messages().trash(userId="me", id=made["message"]["id"])
        assert refused(trash.execute).status_code == 404
        assert b"My own words." in server.hands.drafts()[made["id"]]

    def test_the_weather_is_the_same_for_its_seed_and_clears(self) -> None:
        first, second = (list(map(Weather(7, rate=0.5, most=5), ["getProfile"] * 60)) for _ in range(2))
        assert first == second
        assert sum(fault is not None for fault in first) == 5

    def test_quota(self, server: GmailServer, client: Client) -> None:
        now = datetime(2026, 3, 2, tzinfo=UTC)
        server.state.clock, server.state.quota = (lambda: now), 12
        client.create()
        client.now()
        assert refused(client.create).status_code == 429
        server.state.over_quota = (403, "rateLimitExceeded")
        assert refused(client.create).status_code == 403
        assert (server.state.spent(), len(server.hands.drafts())) == (11, 1)
        server.state.clock = lambda: now + timedelta(minutes=1)
        client.create()

    def test_the_log(self, server: GmailServer, client: Client) -> None:
        client.create()
        client.now()
        create, profile = server.state.log
        assert (create.name, create.status, create.units) == ("drafts.create", 200, 10)
        assert b'"raw"' in create.body
        assert (profile.name, profile.verb, profile.token) == ("getProfile", "GET", "token")
        assert profile.sent > 0
        assert "token" not in repr(profile)
