from collections.abc import Callable, Mapping
from typing import Any

class HttpRequest:
    uri: str
    method: str
    body: str | bytes | None
    headers: dict[str, str]
    methodId: str | None
    resumable: Any
    def __init__(
        self,
        http: Any,
        postproc: Callable[..., Any],
        uri: str,
        method: str = "GET",
        body: str | bytes | None = None,
        headers: Mapping[str, str] | None = None,
        methodId: str | None = None,
        resumable: Any = None,
    ) -> None: ...
    def execute(self, http: Any = None, num_retries: int = 0) -> Any: ...

class MediaInMemoryUpload:
    def __init__(
        self, body: bytes, mimetype: str = "application/octet-stream", chunksize: int = 262144, resumable: bool = False
    ) -> None: ...
