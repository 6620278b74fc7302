"""What the agent uses of google-auth-httplib2, which brings no types of its own."""

from collections.abc import Mapping
from typing import Any

import httplib2
from google.auth.credentials import Credentials

class Request:
    def __init__(self, http: httplib2.Http) -> None: ...

class AuthorizedHttp:
    credentials: Credentials
    http: httplib2.Http
    def __init__(self, credentials: Credentials, http: httplib2.Http | None = None) -> None: ...
    def request(
        self,
        uri: str,
        method: str = "GET",
        body: str | bytes | None = None,
        headers: Mapping[str, str] | None = None,
        redirections: int = 5,
        connection_type: Any = None,
        **kwargs: Any,
    ) -> tuple[httplib2.Response, bytes]: ...
    def close(self) -> None: ...
