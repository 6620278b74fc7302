"""What may leave for Google: what the table names, and of all else in Google's own description nothing."""

from __future__ import annotations

import base64
import json
import socket
from collections.abc import Iterator, Mapping
from importlib import resources
from typing import Any

import pytest
from googleapiclient.discovery import build

from agent.mailbox.gmail.allowed import COMPOSE, EVERYTHING, GOOGLE, METHODS, MODIFY, READONLY, NotAllowed, check, may
from agent.mailbox.gmail.http import GuardedHttp
from tests.servers.gmail import GmailServer

ASKED_FOR = {
    "getProfile", "labels.list", "messages.list", "messages.get", "history.list", "drafts.list",
    "drafts.create", "messages.trash", "settings.sendAs.list",
}  # fmt: skip
BODY = {"message": {"raw": base64.urlsafe_b64encode(b"Subject: x\r\n\r\nx\r\n").decode()}}


def described(resource: Mapping[str, Any], above: str = "") -> Iterator[tuple[str, Mapping[str, Any]]]:
    """Given a resource of the discovery document, yield each method of it by its name, and what is said of it."""
    for name, method in resource.get("methods", {}).items():
        yield f"{above}{name}", method
    for name, inner in resource.get("resources", {}).items():
        yield from described(inner, "" if name == "users" else f"{above}{name}.")


def document() -> Mapping[str, Any]:
    path = resources.files("googleapiclient") / "discovery_cache" / "documents" / "gmail.v1.json"
    found: Mapping[str, Any] = json.loads(path.read_text("utf-8"))
    return found


ALL = dict(described(document()))


def test_the_table_is_what_the_agent_needs_and_no_more() -> None:
    assert set(METHODS) == ASKED_FOR
    assert [name for name, method in METHODS.items() if method.writes] == ["drafts.create", "messages.trash"]


@pytest.mark.parametrize("name", sorted(ASKED_FOR))
def test_the_table_says_what_google_says(name: str) -> None:
    said, method = ALL[name], METHODS[name]
    assert said["httpMethod"] == method.verb
    assert method.path.fullmatch("/" + said["flatPath"].replace("{userId}", "me").replace("{id}", "18c0"))
    assert method.scopes <= set(said["scopes"])


@pytest.mark.parametrize("name", sorted(set(ALL) - ASKED_FOR))
def test_no_other_method_can_leave(name: str, gmail_server: GmailServer) -> None:
    """Each is built by the library itself, as somebody would who asks for it by mistake."""
    http = GuardedHttp(gmail_server.endpoint.rstrip("/"), 5)
    here: Any = build(
        "gmail", "v1", http=http, static_discovery=True, cache_discovery=False,
        client_options={"api_endpoint": gmail_server.endpoint},
    ).users()  # fmt: skip
    *where, last = name.split(".")
    for part in where:
        here = getattr(here, part)()
    said = ALL[name]
    places = {one: "18c0" for one in said["parameterOrder"] if one != "userId"}
    body = {"body": BODY if "drafts" in name else {}} if "request" in said else {}
    request = getattr(here, last if last not in {"import"} else "import_")(userId="me", **places, **body)
    with pytest.raises(NotAllowed):
        request.execute()
    assert (gmail_server.connections, gmail_server.state.log) == (0, [])
    assert http.connections == {}


@pytest.mark.parametrize(
    ("verb", "uri", "headers"),
    [
        ("POST", f"{GOOGLE}/gmail/v1/users/me/drafts/send", ()),
        ("POST", f"{GOOGLE}/gmail/v1/users/me/drafts/%73end", ()),
        ("POST", f"{GOOGLE}/gmail/v1/users/me/drafts/../messages/send", ()),
        ("POST", f"{GOOGLE}/gmail/v1/users/me/messages/18c0/trash/../../send", ()),
        ("POST", f"{GOOGLE}//gmail/v1/users/me/drafts", ()),
        ("POST", f"{GOOGLE}/upload/gmail/v1/users/me/drafts?uploadType=media", ()),
        ("POST", f"{GOOGLE}/resumable/upload/gmail/v1/users/me/messages/send", ()),
        ("POST", f"{GOOGLE}/batch/gmail/v1", ()),
        ("POST", f"{GOOGLE}/gmail/v1/users/somebody@example.com/drafts", ()),
        ("POST", f"{GOOGLE}/gmail/v1/users/me/drafts?uploadType=multipart", ()),
        ("POST", f"{GOOGLE}/gmail/v1/users/me/drafts#send", ()),
        ("POST", f"{GOOGLE}/gmail/v1/users/me/messages", ()),
        ("PUT", f"{GOOGLE}/gmail/v1/users/me/drafts/r1", ()),
        ("DELETE", f"{GOOGLE}/gmail/v1/users/me/drafts/r1", ()),
        ("GET", f"{GOOGLE}/gmail/v1/users/me/messages/18c0?alt=json", ("X-HTTP-Method-Override",)),
        ("GET", f"{GOOGLE}/gmail/v1/users/me/messages/18c0?%24httpMethod=DELETE", ()),
        ("GET", f"{GOOGLE}/gmail/v1/users/me/threads/18c0", ()),
        ("GET", f"{GOOGLE}.evil.example/gmail/v1/users/me/profile", ()),
        ("GET", "https://gmail.googleapis.com@evil.example/gmail/v1/users/me/profile", ()),
        ("GET", "http://gmail.googleapis.com/gmail/v1/users/me/profile", ()),
        ("GET", "https://oauth2.googleapis.com/gmail/v1/users/me/profile", ()),
        ("get", f"{GOOGLE}/gmail/v1/users/me/profile", ()),
        ("HEAD", f"{GOOGLE}/gmail/v1/users/me/profile", ()),
    ],
)
def test_what_looks_like_another_request_is_refused(verb: str, uri: str, headers: tuple[str, ...]) -> None:
    with pytest.raises(NotAllowed):
        check(verb, uri, headers, GOOGLE)


def test_plain_http_goes_to_this_machine_alone() -> None:
    for origin in ("http://mail.example.com", "http://10.0.0.1:80", "ftp://localhost"):
        with pytest.raises(NotAllowed):
            check("GET", f"{origin}/gmail/v1/users/me/profile", (), origin)
    assert check("GET", "http://localhost:8080/gmail/v1/users/me/profile", (), "http://localhost:8080").units == 1


def test_the_last_look_is_at_what_goes_over_the_line(gmail_server: GmailServer) -> None:
    """Whatever changes a request between the first look and the line, the line's own look refuses it."""

    class Misled(GuardedHttp):
        def _conn_request(self, conn: Any, request_uri: str, *rest: Any) -> Any:
            return super()._conn_request(conn, "/gmail/v1/users/me/drafts/send", *rest)

    with pytest.raises(NotAllowed):
        Misled(gmail_server.endpoint.rstrip("/"), 5).request(f"{gmail_server.endpoint}gmail/v1/users/me/drafts", "POST")
    assert gmail_server.state.log == []


def test_where_google_sends_somebody_nobody_goes() -> None:
    with socket.create_server(("127.0.0.1", 0)) as elsewhere, socket.create_server(("127.0.0.1", 0)) as server:
        elsewhere.settimeout(0.2)
        server.settimeout(5)
        port = server.getsockname()[1]
        http = GuardedHttp(f"http://127.0.0.1:{port}", 5)
        import threading

        thread = threading.Thread(target=_redirect, args=(server, elsewhere.getsockname()[1]))
        thread.start()
        response, _ = http.request(f"http://127.0.0.1:{port}/gmail/v1/users/me/profile")
        thread.join()
        assert response.status == 302
        with pytest.raises(TimeoutError):
            elsewhere.accept()
        http.drop()


def _redirect(server: socket.socket, port: int) -> None:
    connection, _ = server.accept()
    with connection:
        connection.recv(4096)
        to = f"Location: http://127.0.0.1:{port}/gmail/v1/users/me/profile\r\n"
        connection.sendall(f"HTTP/1.1 302 Found\r\n{to}Content-Length: 0\r\n\r\n".encode())


@pytest.mark.parametrize(
    ("granted", "cannot"),
    [
        ((), set[str]()),
        ((EVERYTHING,), set[str]()),
        ((MODIFY,), set[str]()),
        ((READONLY, COMPOSE), {"messages.trash"}),
        ((READONLY,), {"messages.trash", "drafts.create"}),
        ((COMPOSE,), ASKED_FOR - {"getProfile", "drafts.list", "drafts.create"}),
        (("openid",), ASKED_FOR),
    ],
)
def test_each_method_needs_its_consent(granted: tuple[str, ...], cannot: set[str]) -> None:
    assert {name for name in METHODS if not may(name, frozenset(granted))} == cannot
