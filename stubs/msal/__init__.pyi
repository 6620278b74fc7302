"""What the agent uses of msal, which brings no types of its own."""

from collections.abc import Callable, Sequence
from typing import Any

from msal import exceptions as exceptions

class TokenCache: ...

class SerializableTokenCache(TokenCache):
    has_state_changed: bool
    def serialize(self) -> str: ...
    def deserialize(self, state: str | None) -> None: ...

class PublicClientApplication:
    def __init__(
        self,
        client_id: str,
        *,
        authority: str | None = None,
        token_cache: TokenCache | None = None,
        http_client: Any = None,
        timeout: float | None = None,
        instance_discovery: bool | None = None,
    ) -> None: ...
    def get_accounts(self, username: str | None = None) -> list[dict[str, Any]]: ...
    def remove_account(self, account: dict[str, Any]) -> None: ...
    def initiate_device_flow(self, scopes: Sequence[str] | None = None) -> dict[str, Any]: ...
    def acquire_token_by_device_flow(
        self, flow: dict[str, Any], *, exit_condition: Callable[[dict[str, Any]], bool] = ...
    ) -> dict[str, Any]: ...
    def acquire_token_silent_with_error(
        self, scopes: Sequence[str], account: dict[str, Any] | None, *, force_refresh: bool = False
    ) -> dict[str, Any] | None: ...
    def acquire_token_silent(
        self, scopes: Sequence[str], account: dict[str, Any] | None, *, force_refresh: bool = False
    ) -> dict[str, Any] | None: ...
