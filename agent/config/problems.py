"""What is told of a configuration that is wrong: each problem with its place, its line, and what to write instead.

A check that concerns one value stands with its field. One that concerns several stands here, and looks at the values as
the file has them, so that it is told of in the same breath.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from difflib import get_close_matches
from pathlib import Path
from typing import Any, TypeVar

from pydantic_core import ErrorDetails

from agent.config import fields
from agent.config.clients import read_client
from agent.config.tables import KINDS, TABLES, Table, kind_of
from agent.model.settings import Duration, Provider, Security, Timing
from agent.timing import shortest

Place = tuple[str, ...]
Problem = tuple[Place, str]
_Value = TypeVar("_Value")

_NAME = re.compile(r"[A-Za-z0-9_.-]{1,40}", re.ASCII)
_HEADER = re.compile(r"\s*\[{1,2}([^\[\]]+)\]")
_KEY = re.compile(r"""\s*((?:"[^"]*"|'[^']*'|[A-Za-z0-9_-]+)(?:\s*\.\s*(?:"[^"]*"|'[^']*'|[A-Za-z0-9_-]+))*)\s*=""")
_TIMES = Timing()
# The first may not be shorter than the second.
_ORDER: tuple[tuple[str, str], ...] = (
    ("thank_you_within", "thank_you_after"),
    ("follow_up_after", "thank_you_after"),
    ("follow_up_until", "follow_up_after"),
    ("nudge_until", "nudge_after"),
)
_SECRETS = ("password_command", "credential", "keyring")
_OF_CONSENT = ("client", "client_id", "client_secret", "tenant")
_ANY_TENANT = KINDS["imap"].model_fields["tenant"].default
_PASSWORDS = frozenset({"password", "passwd", "pass", "app_password"})
_THREE_WAYS = (
    'one of password_command = "pass show mail" (a command that prints it), '
    "keyring = true (the desktop's keyring), or credential = \"NAME\" (systemd's)"
)
_CONSENT = 'or login = "google" or "microsoft", where the provider wants your consent in place of a password'
_APP = (
    'write client = "FILE", the JSON of your own app that Google\'s console gives, or client_id and client_secret '
    "(docs/gmail.md tells how to make one)"
)
_APP_AT_MICROSOFT = "write client_id, the id of your own app at Microsoft (docs/outlook.md tells how to make one)"


def told(problems: Iterable[Problem], text: str) -> tuple[str, ...]:
    """Given problems and the file they are in, return the sentences that the user reads, in the file's order."""
    places = _places(text)
    found = sorted({(_nearest(places, place), _placed(place, places), words) for place, words in problems})
    return tuple(f"{where}: {words}{'' if words.endswith('?') else '.'}" for _, where, words in found)


def _places(text: str) -> dict[Place, int]:
    """Given the file, return the line (from 1) on which each table and key begins, as far as that is easy to see."""
    places: dict[Place, int] = {}
    table: Place = ()
    for number, line in enumerate(text.splitlines(), 1):
        if header := _HEADER.match(line):
            table = _keys(header[1])
            places.setdefault(table, number)
        elif key := _KEY.match(line):
            places.setdefault(table + _keys(key[1]), number)
    return places


def _keys(dotted: str) -> Place:
    return tuple(part.strip().strip("\"'") for part in dotted.split("."))


def _nearest(places: Mapping[Place, int], place: Place) -> int:
    return next((places[place[:size]] for size in range(len(place), 0, -1) if place[:size] in places), 0)


def _placed(place: Place, places: Mapping[Place, int]) -> str:
    name, line = ".".join(place), _nearest(places, place)
    return f"{name} (line {line})" if line else name


def of_accounts(data: Mapping[str, Any]) -> Iterator[Problem]:
    """Given the raw file, yield what is wrong with the accounts' names and kinds."""
    accounts = _table(data, "mailbox")
    if not accounts:
        yield ("mailbox",), 'there is no account: write [mailbox.personal] with kind = "imap", host and username'
    if isinstance(accounts.get("kind"), str):
        yield ("mailbox",), "an account needs a name: write [mailbox.personal] in place of [mailbox]"
        return
    for name, account in accounts.items():
        if not _NAME.fullmatch(name):
            yield ("mailbox", name), "an account's name is letters, digits, dots and dashes: choose such a name"
        if not isinstance(account, dict):
            yield ("mailbox", name), "this is not a table: write its options below [mailbox.NAME], as in [mailbox.me]"
        elif kind_of(account) is None:
            yield ("mailbox", name, "kind"), _strange_kind(account["kind"])


def _strange_kind(kind: object) -> str:
    named = f'"{kind[:40]}" is not a kind of mailbox' if isinstance(kind, str) else "this is not a kind of mailbox"
    return f'{named}: write "imap" (a server), "gmail" (Google\'s API) or "maildir" (a folder on this machine)'


def _table(data: Mapping[str, Any], name: str) -> dict[str, Any]:
    found = data.get(name)
    return found if isinstance(found, dict) else {}


def contradictions(data: Mapping[str, Any]) -> Iterator[Problem]:
    """Given the raw file, yield what does not go together, each value fine by itself."""
    times = _table(data, "timing")
    for longer, shorter in _ORDER:
        first, second = _time(times, longer), _time(times, shorter)
        if first and second and shortest(first) < shortest(second):
            place = longer if longer in times else shorter
            words = f'{longer} ("{first}") is shorter than {shorter} ("{second}"): nothing would be placed'
            yield ("timing", place), f"{words}; make the first longer, or the second shorter"
    accounts = _table(data, "mailbox")
    yield from _same_mailbox(accounts)
    for name, account in accounts.items():
        kind = kind_of(account)
        if kind is not None:
            yield from _one_folder_twice(name, account, KINDS[kind])
        if kind in {"imap", "gmail"}:
            yield from _of_app(name, account, Provider.GOOGLE if kind == "gmail" else _provider(account))
        if kind == "imap":
            yield from _of_secrets(name, account)
            yield from _of_security(name, account)


def _time(times: Mapping[str, Any], name: str) -> Duration | None:
    return _valid(fields.length, times[name]) if name in times else getattr(_TIMES, name)


def _valid(field: Callable[[object], _Value], value: object) -> _Value | None:
    """Given a field's check and a value, return the value as it is used; None if it is told of by its own field."""
    try:
        return field(value)
    except ValueError:
        return None


def _same_mailbox(accounts: Mapping[str, Any]) -> Iterator[Problem]:
    """Given the accounts, yield those that would read the same mail as another."""
    seen: dict[tuple[object, ...], str] = {}
    for name, account in accounts.items():
        place: tuple[object, ...]
        if kind_of(account) == "imap":
            option, words = "username", "the same host and username"
            place = (_valid(fields.host, account.get("host")), _valid(_login, account.get("username")))
        elif kind_of(account) == "gmail":
            option, words = "username", "the same mail"
            place = ("imap.gmail.com", _valid(_login, account.get("username")))
        elif kind_of(account) == "maildir":
            option, words, place = "path", "the same path", (_valid(fields.path, account.get("path")),)
        else:
            continue
        if None not in place and seen.setdefault(place, name) != name:
            yield ("mailbox", name, option), f"the account {seen[place]} has {words}: keep one of them"


def _login(value: object) -> str:
    """No provider tells two accounts apart by capitals."""
    return fields.line(value).casefold()


def _one_folder_twice(name: str, account: Mapping[str, Any], model: type[Table]) -> Iterator[Problem]:
    seen: dict[str, str] = {}
    for role in ("inbox", "drafts", "sent", "trash"):
        folder = account.get(role, model.model_fields[role].default) if role in model.model_fields else ""
        if not isinstance(folder, str) or not folder:
            continue
        # A server knows its inbox by this name in capitals and small letters alike.
        known = "INBOX" if folder.upper() == "INBOX" else folder
        if seen.setdefault(known, role) != role:
            yield ("mailbox", name, role), f'"{folder}" is {seen[known]} already: write another folder'


def _of_secrets(name: str, account: Mapping[str, Any]) -> Iterator[Problem]:
    """Given an account on a server, yield it where its password comes from nowhere, or from two places."""
    given = [way for way in _SECRETS if _is_given(account, way)]
    if "login" in account:
        # With it the keyring has the consent, and no password.
        for way in (way for way in given if way != "keyring" and _provider(account)):
            yield ("mailbox", name, way), "this account logs in by consent, for it has login: keep one of the two"
        if account["login"] != "":
            return
    for further in given[1:]:
        yield ("mailbox", name, further), f"the password comes from {given[0]} already: keep one of the two"
    strange = account.keys() - KINDS["imap"].model_fields.keys()
    # A way that is misspelt, or a password in the file, is told of by itself.
    if not given and not any(key in _PASSWORDS or get_close_matches(key, _SECRETS, n=1) for key in strange):
        yield ("mailbox", name), f"this account has no password: write {_THREE_WAYS}; {_CONSENT}"


def _of_app(name: str, account: Mapping[str, Any], provider: Provider | None) -> Iterator[Problem]:
    """Given an account and at whom its user consents, yield what is wrong with what it says of their app there."""
    given = [option for option in _OF_CONSENT if _is_given(account, option)]
    match provider:
        case None:
            if "login" not in account or account["login"] == "":
                for option in given:
                    yield ("mailbox", name, option), 'this goes with login = "google" or "microsoft": take it out'
        case Provider.GOOGLE:
            yield from _of_app_at_google(name, account, given)
        case Provider.MICROSOFT:
            for option in (one for one in given if one in {"client", "client_secret"}):
                yield ("mailbox", name, option), "Microsoft needs none for an app on your own machine: take it out"
            if "client_id" not in given and not _misspelt(account, "client_id"):
                yield ("mailbox", name), f"this account has no app to consent to: {_APP_AT_MICROSOFT}"


def _of_app_at_google(name: str, account: Mapping[str, Any], given: list[str]) -> Iterator[Problem]:
    if "tenant" in given and "tenant" in KINDS[kind_of(account) or "imap"].model_fields:
        yield ("mailbox", name, "tenant"), 'this is for login = "microsoft": take it out'
    if "client" in given:
        for option in ("client_id", "client_secret"):
            if option in given:
                yield ("mailbox", name, option), "it is already in the file that client names: keep one of the two"
        return
    wanting = [option for option in ("client_id", "client_secret") if option not in given]
    if len(wanting) == 1:
        yield ("mailbox", name), f'{wanting[0]} is missing: write it, too, or client = "FILE" in place of both'
    elif wanting and not _misspelt(account, "client", "client_id"):
        yield ("mailbox", name), f"this account has no app to consent to: {_APP}"


def _provider(account: Mapping[str, Any]) -> Provider | None:
    found = _valid(fields.login, account.get("login", ""))
    return found if isinstance(found, Provider) else None


def _is_given(account: Mapping[str, Any], option: str) -> bool:
    return account.get(option, "") not in ("", False, _ANY_TENANT if option == "tenant" else "")


def _misspelt(account: Mapping[str, Any], *options: str) -> bool:
    """Whether some option of the account was meant for one of these: that is told of by itself."""
    strange = account.keys() - KINDS[kind_of(account) or "imap"].model_fields.keys()
    return any(get_close_matches(key, options, n=1) for key in strange)


def of_clients(data: Mapping[str, Any], base: Path) -> Iterator[Problem]:
    """Given the raw file and the folder it is in, yield what is wrong with the files that its accounts name."""
    for name, account in _table(data, "mailbox").items():
        if kind_of(account) not in {"imap", "gmail"} or not _is_given(account, "client"):
            continue
        if path := _valid(fields.path_or_nothing, account["client"]):
            try:
                read_client(base / path)
            except ValueError as fault:
                yield ("mailbox", name, "client"), str(fault)


def _of_security(name: str, account: Mapping[str, Any]) -> Iterator[Problem]:
    host, security = _valid(fields.host, account.get("host")), _valid(fields.security, account.get("security"))
    if security is Security.NONE and host is not None and not fields.is_this_machine(host):
        yield (
            ("mailbox", name, "security"),
            'without encryption others on the way can read place and password: write "tls" or "starttls" '
            '("none" is for a server on this machine: localhost or 127.0.0.1)',
        )


def of_values(found: Iterable[ErrorDetails]) -> Iterator[Problem]:
    """Given what pydantic found, yield it as problems; an option missing because its name is misspelt is told once."""
    misspelt = set()
    for details in sorted(found, key=lambda details: details["type"] == "missing"):
        place, model = _place_of(details)
        match details["type"]:
            case "extra_forbidden":
                meant, words = _unknown(place, model)
                misspelt.add((*place[:-1], meant))
                yield place, words
            case "missing":
                if place not in misspelt:
                    yield place, _missing(place, model)
            case "value_error":
                yield place, str(details["ctx"]["error"])
            case "union_tag_not_found":
                pass  # told of by of_accounts
            case _:
                header = "[mailbox.NAME], such as [mailbox.personal]" if place[0] == "mailbox" else f"[{place[0]}]"
                yield place, f"this is not a table: write its options below {header}"


def _place_of(details: ErrorDetails) -> tuple[Place, type[Table]]:
    """Given one thing that pydantic found, return its place in the file, and the table that it is about.

    pydantic puts an account's kind between its name and its option; the file does not.
    """
    place = tuple(str(part) for part in details["loc"])
    if place[0] == "mailbox" and len(place) > len(("mailbox", "name")):
        return (*place[:2], *place[3:]), KINDS[place[2]]
    return place, TABLES.get(place[0], (Table,))[0]


def _missing(place: Place, model: type[Table]) -> str:
    if len(place) == 1:
        needed = [name for name, field in model.model_fields.items() if field.is_required()]
        return f"this is missing: write [{place[0]}] with {', '.join(needed)}"
    example = (model.model_fields[place[-1]].examples or [""])[0]
    return f"this is missing: write it, as in {place[-1]} = {json.dumps(example)}"


def _unknown(place: Place, model: type[Table]) -> tuple[str, str]:
    """Given the place of a key that is no option, return the option it was meant for ("" if none) and what to do."""
    table, name = place[0], place[-1]
    here = [*TABLES] if len(place) == 1 else [*model.model_fields]
    if name in _PASSWORDS and model is KINDS["maildir"]:
        return "", "a Maildir needs no password: take it out"
    if name in _PASSWORDS and model is KINDS["gmail"]:
        return "", "Google's API accepts no password: take it out, and run `followup login NAME`, to consent once"
    if name in _PASSWORDS:
        return "", f"no password is kept in this file: take it out, and write {_THREE_WAYS}"
    if table == "mailbox" and (other := next((kind for kind, of in KINDS.items() if name in of.model_fields), "")):
        mine = next(kind for kind, of in KINDS.items() if of is model)
        return "", f'this is for kind = "{other}", and this account is of kind = "{mine}": take it out'
    if near := get_close_matches(name, here, n=1):
        return near[0], f'there is no such option: did you mean "{near[0]}"?'
    if home := next((home for home, models in TABLES.items() if any(name in of.model_fields for of in models)), None):
        return "", f"this belongs into [{home}{'.NAME' * (home == 'mailbox')}]: move it there"
    return "", f"there is no such option: take it out; those that are here: {', '.join(here)}"
