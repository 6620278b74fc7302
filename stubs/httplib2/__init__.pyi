"""What the agent uses of httplib2, which brings no types of its own."""

from collections.abc import Mapping
from typing import Any

RETRIES: int

def proxy_info_from_environment(method: str = "http") -> Any: ...

class HttpLib2Error(Exception): ...
class ServerNotFoundError(HttpLib2Error): ...
class RedirectLimit(HttpLib2Error): ...

class Response(dict[str, str]):
    status: int
    reason: str
    version: int
    def __init__(self, info: Mapping[str, Any]) -> None: ...

class Http:
    timeout: float | None
    follow_redirects: bool
    redirect_codes: Any
    connections: dict[str, Any]
    def __init__(
        self,
        cache: None = None,
        timeout: float | None = None,
        proxy_info: Any = ...,
        ca_certs: str | None = None,
        disable_ssl_certificate_validation: bool = False,
    ) -> None: ...
    def request(
        self,
        uri: str,
        method: str = "GET",
        body: str | bytes | None = None,
        headers: Mapping[str, str] | None = None,
        redirections: int = 5,
        connection_type: Any = None,
    ) -> tuple[Response, bytes]: ...
    def _conn_request(
        self, conn: Any, request_uri: str, method: str, body: Any, headers: Mapping[str, str]
    ) -> tuple[Response, bytes]: ...
    def close(self) -> None: ...
