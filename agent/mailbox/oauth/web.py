"""One question to a provider's server, and its answer. Nothing is asked twice here, and no redirection is followed.

A question holds secrets, and so may an answer: neither is in any error, in a log, or in a repr.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from email.utils import parsedate_to_datetime
from http.client import HTTPException, HTTPMessage
from typing import IO
from urllib.error import HTTPError
from urllib.parse import urlencode
from urllib.request import HTTPRedirectHandler, Request, build_opener

PATIENCE = 20.0  # seconds
_MOST = 1024 * 1024  # bytes

FAULTS = (OSError, HTTPException, ValueError)
"""What ``ask`` raises where there is no answer."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What a server said."""

    status: int
    text: str = field(repr=False)
    headers: Mapping[str, str] = field(default_factory=dict, repr=False)

    @property
    def fields(self) -> Mapping[str, object]:
        """What stands in it, if it is JSON as OAuth has it; else nothing."""
        try:
            found = json.loads(self.text)
        except (ValueError, RecursionError):
            return {}
        return found if isinstance(found, dict) else {}

    def word(self, name: str) -> str:
        """Given a field's name, return its text; "" where there is none."""
        found = self.fields.get(name)
        return found if isinstance(found, str) else ""

    def number(self, name: str) -> float | None:
        """Given a field's name, return its number; None where there is none."""
        try:
            return float(str(self.fields.get(name)))
        except ValueError:
            return None

    @property
    def date(self) -> datetime | None:
        """The server's own time when it answered."""
        try:
            return parsedate_to_datetime(self.headers.get("date", ""))
        except (ValueError, TypeError, OverflowError):
            return None


class _Staying(HTTPRedirectHandler):
    """Goes nowhere else: what is asked here is for this server alone."""

    def redirect_request(
        self, req: Request, fp: IO[bytes], code: int, msg: str, headers: HTTPMessage, newurl: str
    ) -> Request | None:
        return None


def ask(address: str, form: Mapping[str, str] | None = None, headers: Mapping[str, str] | None = None) -> Answer:
    """Given an address and a form to hand in (None: just read), return the answer, whatever it says. Raise FAULTS."""
    data = None if form is None else urlencode(form).encode()
    request = Request(address, data, {"Accept": "application/json", **(headers or {})})  # noqa: S310 - see config.clients
    try:
        with build_opener(_Staying).open(request, timeout=PATIENCE) as answer:
            return _read(answer.status, answer, answer.headers.items())
    except HTTPError as refusal:
        with refusal:
            return _read(refusal.code, refusal, refusal.headers.items())


def _read(status: int, stream: IO[bytes], headers: Iterable[tuple[str, str]]) -> Answer:
    named = {name.lower(): value for name, value in headers}
    return Answer(status, stream.read(_MOST).decode("utf-8", "replace"), named)
