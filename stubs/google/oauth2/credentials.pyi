from collections.abc import Sequence
from datetime import datetime
from typing import Any

from google.auth import credentials

class Credentials(credentials.Credentials):
    def __init__(
        self,
        token: str | None,
        refresh_token: str | None = None,
        id_token: str | None = None,
        token_uri: str | None = None,
        client_id: str | None = None,
        client_secret: str | None = None,
        scopes: Sequence[str] | None = None,
        default_scopes: Sequence[str] | None = None,
        quota_project_id: str | None = None,
        expiry: datetime | None = None,
        rapt_token: str | None = None,
        refresh_handler: Any = None,
        enable_reauth_refresh: bool = False,
        granted_scopes: Sequence[str] | None = None,
    ) -> None: ...
    @property
    def refresh_token(self) -> str | None: ...
    @property
    def scopes(self) -> Sequence[str] | None: ...
    @property
    def granted_scopes(self) -> Sequence[str] | None: ...
