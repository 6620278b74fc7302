"""From the configuration's file to the settings."""

from __future__ import annotations

import os
import re
import tomllib
from pathlib import Path
from typing import Any

from platformdirs import user_config_path
from pydantic import ValidationError

from agent.config.clients import Client, read_client
from agent.config.problems import contradictions, of_accounts, of_clients, of_values, told
from agent.config.tables import File, GmailTable, ImapTable, MaildirTable, Table
from agent.config.templates import read_templates
from agent.errors import WrongConfiguration
from agent.model.draft import Kind
from agent.model.settings import (
    Account,
    Consent,
    GmailAccount,
    ImapAccount,
    MaildirAccount,
    Profile,
    Provider,
    Secret,
    Security,
    Settings,
    Timing,
)

VARIABLE = "FOLLOWUP_CONFIG"
_PORT_WITHOUT_TLS = 143  # for STARTTLS, too: the connection begins without it
_TOKENS = "tokens"  # the folder beside the store that consents are kept in
_OF_CONSENT = frozenset({"login", "client", "client_id", "client_secret", "tenant"})
_NOT_AS_IT_IS = _OF_CONSENT | {
    "kind",
    "path",
    "password_command",
    "credential",
    "keyring",
    "port",
    "certificate",
    "settle",
}
_TOML_PLACE = re.compile(r"\s*\(at (?:line (\d+), column (\d+)|end of document)\)$")


def default_path() -> Path:
    """Return where the configuration is looked for: $FOLLOWUP_CONFIG, else the user's configuration folder."""
    given = os.environ.get(VARIABLE)
    return Path(given).expanduser() if given else user_config_path("followup") / "config.toml"


def load(path: Path | None = None) -> Settings:
    """Given the configuration's path (None: the default one), return the settings.

    Raise WrongConfiguration, with every problem, its place and the next step, if there are any.
    """
    path = (path or default_path()).expanduser()
    text = _text(path)
    data = _parsed(path, text)
    problems = [*of_accounts(data), *contradictions(data), *of_clients(data, path.parent)]
    templates, unread = read_templates(path)
    try:
        found = File.model_validate({"mailbox": {}} | data)
    except ValidationError as error:
        problems += of_values(error.errors(include_url=False))
    else:
        if not problems and not unread:
            return _settings(found, path.parent, templates)
    raise WrongConfiguration(str(path), (*told(problems, text), *unread)) from None


def _text(path: Path) -> str:
    try:
        return path.read_text("utf-8-sig")  # Windows' editors begin a file with a mark
    except FileNotFoundError:
        words = (
            "the file is not there: `followup init` asks a few questions and writes it. Or copy the project's "
            f"config.example.toml, or name another file with --config or ${VARIABLE}."
        )
    except UnicodeDecodeError:
        words = "it is not UTF-8: save it as UTF-8 in your editor."
    except OSError as error:
        words = f"it cannot be read ({error.strerror}): look at its name and its permissions."
    raise WrongConfiguration(str(path), (words,))


def _parsed(path: Path, text: str) -> dict[str, Any]:
    try:
        return tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        place = _TOML_PLACE.search(str(error))
        line = f"line {place[1]}, column {place[2]}" if place and place[1] else "the end of the file"
        what = _TOML_PLACE.sub("", str(error))
        words = f"{line}: this is not TOML ({what}): write name = value, with text in quotation marks."
    raise WrongConfiguration(str(path), (words,))


def _settings(found: File, base: Path, templates: tuple[tuple[Kind, str], ...]) -> Settings:
    store = base / found.store.path
    return Settings(
        profile=Profile(**_values(found.profile)),
        accounts=tuple(_account(name, table, base, store) for name, table in found.mailbox.items()),
        timing=Timing(**_values(found.timing)),
        store_path=store,
        english_anyway=found.drafts.english_anyway,
        templates=templates,
    )


def _account(name: str, table: ImapTable | GmailTable | MaildirTable, base: Path, store: Path) -> Account:
    values = {key: value for key, value in _values(table).items() if key not in _NOT_AS_IT_IS}
    if isinstance(table, MaildirTable):
        return MaildirAccount(name=name, path=base / table.path, **values)
    client = read_client(base / table.client) if table.client else Client(table.client_id, table.client_secret)
    if isinstance(table, GmailTable):
        consent = _consent(Provider.GOOGLE, table, client, store)
        return GmailAccount(name=name, consent=consent, endpoint=client.endpoint, settle=table.settle, **values)
    return ImapAccount(
        name=name,
        secret=Secret(table.password_command, table.credential, table.keyring and not table.login),
        port=_port(table),
        certificate=base / table.certificate if table.certificate else None,
        consent=_consent(Provider(table.login), table, client, store) if table.login else None,
        settle=table.settle if "settle" in table.model_fields_set else None,
        **values,
    )


def _consent(provider: Provider, table: ImapTable | GmailTable, client: Client, store: Path) -> Consent:
    return Consent(
        provider,
        client.client_id,
        client.client_secret,
        tenant=table.tenant if isinstance(table, ImapTable) else "common",
        auth_uri=client.auth_uri,
        token_uri=client.token_uri,
        keyring=table.keyring,
        folder=store.parent / _TOKENS,
    )


def _port(table: ImapTable) -> int:
    given = "port" in table.model_fields_set or table.security is Security.TLS
    return table.port if given else _PORT_WITHOUT_TLS


def _values(table: Table) -> dict[str, Any]:
    return {name: getattr(table, name) for name in type(table).model_fields}
