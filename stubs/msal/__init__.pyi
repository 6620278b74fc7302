"""What the agent uses of msal, which brings no types of its own."""

from collections.abc import Sequence
from typing import Any

class SerializableTokenCache:
    has_state_changed: bool
    def serialize(self) -> str: ...
    def deserialize(self, state: str) -> None: ...

class PublicClientApplication:
    def __init__(
        self,
        client_id: str,
        authority: str | None = None,
        token_cache: SerializableTokenCache | None = None,
        http_client: Any = None,
        instance_discovery: bool | None = None,
    ) -> None: ...
    def get_accounts(self) -> list[dict[str, Any]]: ...
    def initiate_device_flow(self, scopes: Sequence[str]) -> dict[str, Any]: ...
    def acquire_token_by_device_flow(self, flow: dict[str, Any]) -> dict[str, Any]: ...
    def acquire_token_silent_with_error(
        self, scopes: Sequence[str], account: dict[str, Any], force_refresh: bool = False
    ) -> dict[str, Any] | None: ...
