"""The user's own app at Google, in the JSON file that Google's console gives for it."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from pathlib import Path

from agent.config import fields

_ANOTHER = 'download the JSON of your "Desktop app" client anew, from Google\'s console'
_ADDRESS = re.compile(r"(https?)://([a-z0-9.-]+)(?::\d{1,5})?(?:/[^\s@]*)?", re.ASCII)
_LARGEST = 64 * 1024  # bytes; Google's have some 400


@dataclass(frozen=True, slots=True)
class Client:
    """What a file tells of an app. ``endpoint`` is in none of Google's: a server on this machine has it so."""

    client_id: str = field(repr=False)
    client_secret: str = field(repr=False)
    auth_uri: str = ""
    token_uri: str = ""
    endpoint: str = ""


def read_client(path: Path) -> Client:
    """Given the path of such a file, return what it tells. Raise ValueError, with what to do, if it cannot be used."""
    app = _installed(_parsed(path))
    told = {name: app.get(name, "") for name in Client.__dataclass_fields__}
    found = {name: value for name, value in told.items() if isinstance(value, str)}
    if found != told:
        raise ValueError(f"something in this file is not text: {_ANOTHER}")
    if not found["client_id"] or not found["client_secret"]:
        raise ValueError(f"this file lacks client_id or client_secret: {_ANOTHER}")
    for name in ("auth_uri", "token_uri", "endpoint"):
        if found[name] and not _is_safe(found[name]):
            raise ValueError(f"{name} in this file is not an https address: {_ANOTHER}")
    return Client(**found)


def _parsed(path: Path) -> object:
    try:
        with path.open("rb") as file:
            return json.loads(file.read(_LARGEST))
    except FileNotFoundError:
        raise ValueError(f"this file is not there ({path}): write where you saved it") from None
    except OSError as fault:
        raise ValueError(f"this file cannot be read ({fault.strerror}): look at its name and permissions") from None
    except (ValueError, RecursionError):
        raise ValueError(f"this file is not JSON: {_ANOTHER}") from None


def _installed(data: object) -> dict[str, object]:
    if isinstance(data, dict) and isinstance(app := data.get("installed"), dict):
        return app
    if isinstance(data, dict) and "web" in data:
        raise ValueError('this is for a web application: make one of the type "Desktop app", and take its JSON')
    if isinstance(data, dict) and data.get("type") == "service_account":
        raise ValueError('this is the key of a service account: make a client of the type "Desktop app" in its place')
    raise ValueError(f"this file is not what Google gives for an app: {_ANOTHER}")


def _is_safe(address: str) -> bool:
    """Given an address that is told secrets, return whether nobody on the way can read them."""
    found = _ADDRESS.fullmatch(address)
    return found is not None and (found[1] == "https" or fields.is_this_machine(found[2]))
