"""Keyrings for the tests, chosen by $PYTHON_KEYRING_BACKEND: each is what keyring takes for a desktop's own."""

from __future__ import annotations

import json
import os
import time
from pathlib import Path

from keyring.backend import KeyringBackend
from keyring.errors import InitError, KeyringLocked

KNOWN = {("followup", "jordan@example.com@imap.example.com"): "Grüße aus Zanzibar"}


class _ReadOnly(KeyringBackend):
    priority = 1.0

    def set_password(self, service: str, username: str, password: str) -> None:
        raise NotImplementedError


class Open(_ReadOnly):
    """One that is open, and knows one password."""

    def get_password(self, service: str, username: str) -> str | None:
        return KNOWN.get((service, username))


PLACE = "FOLLOWUP_TESTS_KEYRING"


class Filed(KeyringBackend):
    """One that is open, and has what it was given in the file that $FOLLOWUP_TESTS_KEYRING names."""

    priority = 1.0

    def get_password(self, service: str, username: str) -> str | None:
        return self._all().get(f"{service}/{username}")

    def set_password(self, service: str, username: str, password: str) -> None:
        Path(os.environ[PLACE]).write_text(json.dumps({**self._all(), f"{service}/{username}": password}))

    def _all(self) -> dict[str, str]:
        path = Path(os.environ[PLACE])
        return dict(json.loads(path.read_text())) if path.exists() else {}


class Locked(_ReadOnly):
    """One that its owner has not unlocked."""

    def set_password(self, service: str, username: str, password: str) -> None:
        raise KeyringLocked("Zanzibar")

    def get_password(self, service: str, username: str) -> str | None:
        raise KeyringLocked("Zanzibar")


class Broken(_ReadOnly):
    """One whose service is not there."""

    def get_password(self, service: str, username: str) -> str | None:
        raise InitError("Zanzibar")


class Asking(_ReadOnly):
    """One that waits until its owner types something."""

    def get_password(self, service: str, username: str) -> str | None:
        time.sleep(600)
        return None
