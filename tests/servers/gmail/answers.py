"""What goes over the line: a request as it came, an answer, and Google's way to say no."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qsl, urlsplit

_STATUS = {
    400: "INVALID_ARGUMENT",
    401: "UNAUTHENTICATED",
    403: "PERMISSION_DENIED",
    404: "NOT_FOUND",
    409: "ABORTED",
    429: "RESOURCE_EXHAUSTED",
    500: "INTERNAL",
    501: "UNIMPLEMENTED",
    502: "UNAVAILABLE",
    503: "UNAVAILABLE",
}
_DOMAINS = {
    "rateLimitExceeded": "usageLimits",
    "userRateLimitExceeded": "usageLimits",
    "dailyLimitExceeded": "usageLimits",
}
JSON = "application/json; charset=UTF-8"


@dataclass(frozen=True, slots=True)
class Request:
    """One request, as it came. Names of headers are in lower case."""

    verb: str
    target: str
    headers: Mapping[str, str] = field(repr=False)
    body: bytes = field(repr=False)

    @classmethod
    def heard(cls, verb: str, target: str, headers: Mapping[str, str], body: bytes) -> Request:
        """Given what came over the line, return the request that is meant.

        Google's library sends a GET with a long address as a POST that has the parameters in its body.
        """
        meant = headers.get("x-http-method-override", "")
        if verb == "POST" and meant == "GET":
            return cls(meant, f"{target}?{body.decode()}", headers, b"")
        return cls(verb, target, headers, body)

    @property
    def path(self) -> str:
        """The address without the host, and without the question mark and what comes after it."""
        return urlsplit(self.target).path

    @property
    def query(self) -> list[tuple[str, str]]:
        """What comes after the question mark."""
        return parse_qsl(urlsplit(self.target).query, keep_blank_values=True)

    @property
    def form(self) -> dict[str, str]:
        """The body, where it is a form."""
        return dict(parse_qsl(self.body.decode("utf-8", "replace"), keep_blank_values=True))


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer."""

    status: int
    body: bytes = field(repr=False)
    headers: Mapping[str, str] = field(default_factory=lambda: {"Content-Type": JSON})


class Refusal(Exception):
    """The answer is an error, as Google writes it."""

    def __init__(self, status: int, reason: str, message: str = "", detail: str = "", retry_after: str = "") -> None:
        super().__init__(message or reason)
        self.status = status
        self.reason = reason
        self.detail = detail
        self.retry_after = retry_after

    def answer(self) -> Answer:
        """Return the error as an answer: the old list of errors, and the newer details where there are some."""
        headers = {"Content-Type": JSON}
        if self.retry_after:
            headers["Retry-After"] = self.retry_after
        if self.status == 401:
            headers["WWW-Authenticate"] = 'Bearer realm="https://accounts.google.com/", error="invalid_token"'
        return Answer(self.status, json.dumps({"error": self._error()}).encode(), headers)

    def _error(self) -> dict[str, Any]:
        domain = _DOMAINS.get(self.reason, "global")
        error = {
            "code": self.status,
            "message": str(self),
            "errors": [{"message": str(self), "domain": domain, "reason": self.reason}],
            "status": _STATUS.get(self.status, "UNKNOWN"),
        }
        if self.detail:
            info = {
                "@type": "type.googleapis.com/google.rpc.ErrorInfo",
                "reason": self.detail,
                "domain": "googleapis.com",
            }
            error["details"] = [info]
        return error


def in_json(value: object, status: int = 200) -> Answer:
    """Given what is to be said, return the answer that says it."""
    return Answer(status, json.dumps(value).encode())


NOT_FOUND = ("notFound", "Requested entity was not found.")


def not_found() -> Refusal:
    """Return the refusal of what is not there, or not any more."""
    return Refusal(404, *NOT_FOUND)


def bad_request(message: str) -> Refusal:
    """Given what is wrong with a request, return its refusal."""
    return Refusal(400, "invalidArgument", message)
