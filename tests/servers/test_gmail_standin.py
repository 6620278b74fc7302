"""The Gmail stand-in is as the API's description says, seen through the client that Google ships."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from tests.mails import mail
from tests.servers.gmail import GmailServer, Trashed
from tests.servers.gmail.client import ASKED, DRAFT, GmailClient, refused


@pytest.fixture
def server(gmail_server: GmailServer) -> GmailServer:
    return gmail_server


@pytest.fixture
def client(server: GmailServer) -> Iterator[GmailClient]:
    client = GmailClient(server)
    yield client
    client.close()


class TestAsItShould:
    def test_messages_in_pages_newest_first(self, server: GmailServer, client: GmailClient) -> None:
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

    def test_a_token_of_another_list_is_refused(self, server: GmailServer, client: GmailClient) -> None:
        for _ in range(2):
            server.hands.deliver(ASKED)
        messages = client.users.messages()
        token = messages.list(userId="me", maxResults=1).execute()["nextPageToken"]
        again = messages.list(userId="me", maxResults=1, pageToken=token, labelIds=["INBOX"])
        assert refused(again.execute).status_code == 400

    def test_a_server_may_give_less_than_was_asked_for(self, server: GmailServer, client: GmailClient) -> None:
        server.state.most_on_a_page = 1
        for _ in range(2):
            server.hands.deliver(ASKED)
        page = client.users.messages().list(userId="me", maxResults=500).execute()
        assert len(page["messages"]) == 1
        assert page["nextPageToken"]

    def test_the_formats_of_a_message(self, server: GmailServer, client: GmailClient) -> None:
        at = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)
        key = server.hands.deliver(mail(subject="A\nB", body="Hello & welcome.", html="<p>Hello.</p>"), at=at)
        before = server.hands.snapshot()

        def got(**how: object) -> dict[str, Any]:
            found: dict[str, Any] = client.users.messages().get(userId="me", id=key, **how).execute()
            return found

        minimal, head = got(format="minimal"), got(format="metadata", metadataHeaders=["subject", "To"])
        assert (minimal["internalDate"], minimal["snippet"]) == (
            str(int(at.timestamp() * 1000)),
            "Hello &amp; welcome.",
        )
        assert minimal["labelIds"] == ["INBOX", "UNREAD"]
        assert "payload" not in minimal
        assert [header["name"] for header in head["payload"]["headers"]] == ["To", "Subject"]
        parts = got()["payload"]["parts"]
        assert [part["mimeType"] for part in parts] == ["text/plain", "text/html"]
        assert got(format="raw", fields="raw") == {"raw": base64.urlsafe_b64encode(server.hands.raw(key)).decode()}
        assert server.hands.snapshot() == before
        server.clean()

    def test_an_attachment_is_fetched_by_itself(self, server: GmailServer, client: GmailClient) -> None:
        file = b'Content-Type: text/plain\nContent-Disposition: attachment; filename="a.txt"\n\nabc\n'
        whole = b'Content-Type: multipart/mixed; boundary="b"\n\n--b\n' + file + b"--b--\n"
        key = server.hands.deliver(whole)
        part = client.users.messages().get(userId="me", id=key).execute()["payload"]["parts"][0]
        attached = client.users.messages().attachments()
        found = attached.get(userId="me", messageId=key, id=part["body"]["attachmentId"]).execute()
        assert base64.urlsafe_b64decode(found["data"]) == b"abc"

    def test_a_draft_comes_back_with_crlf_and_its_message_id(self, server: GmailServer, client: GmailClient) -> None:
        made = client.create(DRAFT)
        assert client.raw(made["message"]["id"]) == DRAFT.replace(b"\n", b"\r\n")
        assert server.state.message(made["message"]["id"]).message_id == "<1k3v.1@example.com>"
        drafts = client.users.drafts().list(userId="me").execute()["drafts"]
        named = {name: made["message"][name] for name in ("id", "threadId")}
        assert drafts == [{"id": made["id"], "message": named}]

    def test_a_draft_may_be_uploaded_as_it_is(self, server: GmailServer, client: GmailClient) -> None:
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

    def test_an_edit_gives_the_message_another_id(self, server: GmailServer, client: GmailClient) -> None:
        made = client.create(DRAFT)
        old = made["message"]["id"]
        new = server.hands.edit_draft(made["id"], "My own words.\n")
        assert new != old
        got = client.users.drafts().get(userId="me", id=made["id"], format="minimal").execute()["message"]
        assert (got["id"], got["threadId"]) == (new, made["message"]["threadId"])
        for call in (client.users.messages().get, client.users.messages().trash):
            assert refused(call(userId="me", id=old).execute).status_code == 404

    def test_an_update_gives_the_message_another_id(self, server: GmailServer, client: GmailClient) -> None:
        made = client.create(DRAFT)
        body = {"message": {"raw": base64.urlsafe_b64encode(ASKED).decode()}}
        updated = client.users.drafts().update(userId="me", id=made["id"], body=body).execute()
        assert (updated["id"] == made["id"], updated["message"]["id"] == made["message"]["id"]) == (True, False)
        assert list(server.state.messages) == [updated["message"]["id"]]

    def test_another_subject_is_another_thread(self, server: GmailServer, client: GmailClient) -> None:
        thread = server.state.message(server.hands.deliver(ASKED)).thread
        made = client.create(DRAFT, thread=thread)
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
        self, server: GmailServer, client: GmailClient, raw: bytes, joins: bool
    ) -> None:
        thread = server.state.message(server.hands.deliver(ASKED)).thread
        assert (client.create(raw, thread)["message"]["threadId"] == thread) is joins
        assert client.create(raw)["message"]["threadId"] != thread
        shown = client.users.threads().get(userId="me", id=thread, format="minimal").execute()
        assert len(shown["messages"]) == 1 + joins

    def test_a_thread_that_is_not_there(self, server: GmailServer, client: GmailClient) -> None:
        assert refused(lambda: client.create(DRAFT, thread="18c0000000000000")).status_code == 404
        assert server.state.messages == {}

    def test_a_draft_that_is_sent_is_another_message_in_sent(self, server: GmailServer, client: GmailClient) -> None:
        made = client.create(DRAFT)
        sent = server.hands.send_draft(made["id"])
        assert refused(client.users.drafts().get(userId="me", id=made["id"]).execute).status_code == 404
        listed = client.users.messages().list(userId="me", labelIds=["SENT"]).execute()["messages"]
        assert [message["id"] for message in listed] == [sent]

    @pytest.mark.parametrize(
        ("trashed", "listed", "all_listed", "kept"),
        [(Trashed.HIDDEN, 0, 1, True), (Trashed.LISTED, 1, 1, True), (Trashed.GONE, 0, 0, False)],
    )
    def test_a_draft_in_trash(
        self, server: GmailServer, client: GmailClient, trashed: Trashed, listed: int, all_listed: int, kept: bool
    ) -> None:
        server.state.trashed = trashed
        made = client.create(DRAFT)
        answer = client.users.messages().trash(userId="me", id=made["message"]["id"]).execute()
        assert answer["labelIds"] == (["DRAFT", "TRASH"] if kept else ["TRASH"])
        drafts = client.users.drafts()
        assert drafts.list(userId="me").execute()["resultSizeEstimate"] == listed
        assert drafts.list(userId="me", includeSpamTrash=True).execute()["resultSizeEstimate"] == all_listed
        assert (made["id"] in server.state.drafts) is kept
        assert server.hands.drafts() == {}

    def test_an_address_that_is_too_long(self, server: GmailServer, client: GmailClient) -> None:
        # The library makes a POST of it, and says which verb it means.
        key = server.hands.deliver(ASKED)
        headers = ["Subject", *(f"X-Header-{number:04d}" for number in range(200))]
        got = client.users.messages().get(userId="me", id=key, format="metadata", metadataHeaders=headers).execute()
        assert [header["name"] for header in got["payload"]["headers"]] == ["Subject"]
        assert server.state.log[0].verb == "GET"
        server.clean()

    def test_labels(self, server: GmailServer, client: GmailClient) -> None:
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

    def test_the_addresses_that_are_the_users(self, client: GmailClient) -> None:
        addresses = client.users.settings().sendAs().list(userId="me").execute()["sendAs"]
        assert [address["sendAsEmail"] for address in addresses] == ["jordan@example.com"]


class TestHistory:
    def test_what_happened_in_order(self, server: GmailServer, client: GmailClient) -> None:
        start = client.now()
        key = server.hands.deliver(ASKED)
        server.hands.archive(key)
        made = client.create(DRAFT)
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

    def test_in_pages_by_kind_and_by_label(self, server: GmailServer, client: GmailClient) -> None:
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

    def test_it_expires(self, server: GmailServer, client: GmailClient) -> None:
        start = client.now()
        server.hands.deliver(ASKED)
        between = client.now()
        server.hands.deliver(ASKED)
        server.state.expire_history(before=int(between))
        assert len(client.history(between)["history"]) == 1
        assert refused(lambda: client.history(start)).status_code == 404
        server.state.expire_history()
        assert refused(lambda: client.history(between)).status_code == 404
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
    def test_words(self, server: GmailServer, client: GmailClient, q: str, found: int) -> None:
        server.hands.deliver(ASKED, at=datetime(2026, 3, 2, 9, 0, tzinfo=UTC))
        assert client.users.messages().list(userId="me", q=q).execute()["resultSizeEstimate"] == found

    def test_the_index_lags(self, server: GmailServer, client: GmailClient) -> None:
        now = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
        server.state.clock, server.state.lag = (lambda: now), timedelta(minutes=5)
        server.hands.deliver(ASKED)
        messages = client.users.messages()
        for waited, found in ((0, 0), (299, 0), (300, 1)):
            server.state.clock = lambda waited=waited: now + timedelta(seconds=waited)  # type: ignore[misc]
            assert messages.list(userId="me", q="in:inbox").execute()["resultSizeEstimate"] == found
            assert messages.list(userId="me", labelIds=["INBOX"]).execute()["resultSizeEstimate"] == 1

    def test_a_word_that_is_not_known_is_refused(self, server: GmailServer, client: GmailClient) -> None:
        assert refused(client.users.messages().list(userId="me", q="dana").execute).status_code == 400
        assert server.state.violations
