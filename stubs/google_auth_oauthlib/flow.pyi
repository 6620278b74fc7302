from collections.abc import Mapping, Sequence
from typing import Any

class InstalledAppFlow:
    redirect_uri: str
    code_verifier: str
    @classmethod
    def from_client_config(
        cls, client_config: Mapping[str, Mapping[str, str]], scopes: Sequence[str], **kwargs: Any
    ) -> InstalledAppFlow: ...
    def authorization_url(self, **kwargs: str) -> tuple[str, str]: ...
