"""What a user agreed to, what a device waits for, and how a provider says no (RFC 6749, 7636, 8628)."""

from __future__ import annotations

import base64
import hashlib
import json
from dataclasses import dataclass, field
from datetime import datetime

from tests.servers.gmail.answers import Answer, Request, in_json
from tests.servers.gmail.faults import Exchange, Fault

# What is no 400. Google tells a device to wait with 428 and 403; Microsoft, like RFC 8628, with 400.
_STATUS = {"invalid_client": 401}
_STATUS_AT_GOOGLE = {**_STATUS, "authorization_pending": 428, "slow_down": 403, "access_denied": 403}


@dataclass(frozen=True, slots=True)
class Grant:
    """What the user agreed to: once as a code, and for longer as a refresh token."""

    scopes: tuple[str, ...]
    microsoft: bool
    lasting: bool  # with a refresh token
    expires_at: datetime | None = None
    redirect: str = ""
    challenge: str = field(default="", repr=False)
    way: str = "plain"


@dataclass(slots=True)
class Device:
    """A device that waits for the user. ``pending``: how often it still hears so; None is for ever."""

    grant: Grant
    user_code: str
    pending: int | None
    denied: bool = False


class OAuthError(Exception):
    """The answer is an error, as RFC 6749 and 8628 write it."""

    def __init__(self, error: str, words: str = "") -> None:
        super().__init__(words or error)
        self.error = error

    def answer(self, microsoft: bool = False) -> Answer:
        """Return the error as an answer."""
        status = (_STATUS if microsoft else _STATUS_AT_GOOGLE).get(self.error, 400)
        return in_json({"error": self.error, "error_description": str(self)}, status)


def oauth_error(error: str, status: int = 0, words: str = "") -> Fault:
    """Given an error ("invalid_grant"), return the fault that answers so and does nothing. ``status``: 400, or 401."""

    def fault(exchange: Exchange) -> None:
        answer = OAuthError(error, words).answer()
        exchange.send(Answer(status or answer.status, answer.body))

    return fault


def challenge_of(verifier: str, way: str) -> str:
    """Given a verifier, return what it must have been announced as (RFC 7636, 4.2)."""
    if way == "plain":
        return verifier
    return base64.urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).decode().rstrip("=")


def client_of(request: Request) -> dict[str, str]:
    """Given a request, return the client that its header names, if it names one (RFC 6749, 2.3.1)."""
    kind, _, text = request.headers.get("authorization", "").partition(" ")
    if kind != "Basic":
        return {}
    name, _, secret = base64.b64decode(text).decode().partition(":")
    return {"client_id": name, "client_secret": secret}


def in_base64(value: object) -> str:
    """Given a value, return it as tokens hold it: JSON in base64url, without the "=" at its end."""
    return base64.urlsafe_b64encode(json.dumps(value).encode()).decode().rstrip("=")
