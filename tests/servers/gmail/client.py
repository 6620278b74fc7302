"""Google's own client, at the stand-in."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable
from typing import Any

import httplib2
import pytest
from google.oauth2.credentials import Credentials
from google_auth_httplib2 import AuthorizedHttp
from googleapiclient.discovery import build
from googleapiclient.errors import HttpError

from tests.mails import mail
from tests.servers.gmail.server import GmailServer

_PATIENCE = 20.0
# A mail, and the draft that answers it.
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


class GmailClient:
    """The client. ``users`` has the methods of the API, ``ask`` asks what the library never would."""

    def __init__(self, server: GmailServer, token: str = "token", timeout: float = _PATIENCE) -> None:
        self._endpoint = server.endpoint
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

    def create(self, raw: bytes, thread: str = "") -> dict[str, Any]:
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

    def ask(self, verb: str, path: str, body: object = None) -> int:
        """Given a request that the library does not make, make it, and return the status of the answer."""
        data = None if body is None else json.dumps(body)
        headers = {"authorization": "Bearer token", "content-type": "application/json"}
        return self.http.request(self._endpoint + path, verb, data, headers)[0].status

    def close(self) -> None:
        """Let go of the connection."""
        self.service.close()


def refused(call: Callable[[], object]) -> HttpError:
    """Given a call that is refused, return the error."""
    with pytest.raises(HttpError) as caught:
        call()
    return caught.value
