"""Goes to the stand-in, whatever the address: the user's browser, and msal's ``http_client``."""

from __future__ import annotations

import http.client
from collections.abc import Mapping
from dataclasses import dataclass, field
from urllib.parse import urlencode, urlsplit


class BadAnswer(OSError):
    """The answer is an error."""


@dataclass(frozen=True, slots=True)
class Page:
    """An answer, as msal reads it."""

    status_code: int
    text: str = field(repr=False)
    headers: Mapping[str, str]

    def raise_for_status(self) -> None:
        """Raise BadAnswer if it is an error."""
        if self.status_code >= 400:
            raise BadAnswer(self.status_code)


class Browser:
    """Asks the stand-in on this port. Where an answer sends it to another place on this machine, it goes there."""

    def __init__(self, port: int) -> None:
        self._port = port

    def get(self, url: str, params: Mapping[str, str] | None = None, **_: object) -> Page:
        """Given an address, return what is there."""
        return self._ask(self._port, "GET", url, params)

    def post(
        self, url: str, data: Mapping[str, str] | str = "", params: Mapping[str, str] | None = None, **_: object
    ) -> Page:
        """Given an address and a form, return what is answered."""
        return self._ask(self._port, "POST", url, params, data if isinstance(data, str) else urlencode(data))

    def visit(self, url: str) -> Page:
        """Given the address of a consent page, be the user who is shown it and then sent back to the program."""
        page = self.get(url)
        if "Location" not in page.headers:
            return page
        back = page.headers["Location"]
        return self._ask(urlsplit(back).port or 80, "GET", back)

    def close(self) -> None:
        """Nothing is kept open."""

    @staticmethod
    def _ask(port: int, verb: str, url: str, params: Mapping[str, str] | None = None, form: str = "") -> Page:
        parts = urlsplit(url)
        query = "&".join(filter(None, (parts.query, urlencode(params or {}))))
        headers = {"Content-Type": "application/x-www-form-urlencoded"} if verb == "POST" else {}
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=20)
        try:
            connection.request(verb, f"{parts.path}?{query}" if query else parts.path, form or None, headers)
            answer = connection.getresponse()
            return Page(answer.status, answer.read().decode(), dict(answer.getheaders()))
        finally:
            connection.close()
