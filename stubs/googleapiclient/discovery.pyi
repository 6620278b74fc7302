from collections.abc import Mapping
from typing import Any

from google.auth.credentials import Credentials

class Resource:
    # The methods are made from the discovery document while the program runs.
    def __getattr__(self, name: str) -> Any: ...
    def __enter__(self) -> Resource: ...
    def __exit__(self, kind: Any, fault: Any, at: Any) -> None: ...
    def close(self) -> None: ...

def build(
    serviceName: str,
    version: str,
    http: Any = None,
    *,
    credentials: Credentials | None = None,
    cache_discovery: bool = True,
    client_options: Mapping[str, Any] | None = None,
    static_discovery: bool | None = None,
) -> Resource: ...
