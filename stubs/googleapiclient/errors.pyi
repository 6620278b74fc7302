from typing import Any

import httplib2

class Error(Exception): ...

class HttpError(Error):
    resp: httplib2.Response
    content: bytes
    uri: str | None
    error_details: Any
    reason: str
    def __init__(self, resp: httplib2.Response, content: bytes, uri: str | None = None) -> None: ...
    @property
    def status_code(self) -> int: ...
