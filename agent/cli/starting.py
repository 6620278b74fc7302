"""`followup init`: asks a few questions, writes the configuration, and tries it out as `followup check` does."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import TypeVar

import typer

from agent import config as configuration
from agent import timing
from agent.cli.checking import check
from agent.cli.desk import ConfigOption
from agent.cli.output import say, write_new
from agent.config import checked_address, fields
from agent.errors import WrongUsage
from agent.mailbox.quirks import Quirks, Server, Way, provider_of
from agent.model.settings import Security

_Value = TypeVar("_Value")
_ACCOUNT = "personal"
_LOCAL_TIME = Path("/etc/localtime")
_PLAIN_PORT = 143  # whose connection begins without TLS
_TOLD = (Way.APP_PASSWORD, Way.BRIDGE)


def init(config: ConfigOption = None) -> None:
    """Ask a few questions, write the configuration, and test it. Nothing that is there is overwritten."""
    path = (config or configuration.default_path()).expanduser()
    if path.exists():
        step = "Edit it and run `followup check`, or name another file with --config."
        raise WrongUsage(f"{path} is there already.", step)
    addresses = _asked("Your e-mail addresses, all of them, with commas between; the main one first", _addresses)
    lines = [*_profile(addresses), "", *_mailbox(addresses[0])]
    with suppress(OSError):  # what is wrong with it, the writing says
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    write_new(path, "\n".join(lines) + "\n")
    say(f"Written: {path}. Every other option is in the project's config.example.toml.")
    say()
    try:
        check(path)
    except typer.Exit as tried:
        say()
        if tried.exit_code:
            say(f"Correct the problems in {path}, and run `followup check` until there are none.")
        else:
            say("Now: `followup sync` reads your mail, and `followup status` shows what came of it.")
        raise


def _profile(addresses: tuple[str, ...]) -> Iterator[str]:
    name = _asked("Your name, as drafts are to be signed", fields.line)
    zone = _asked("Your time zone, such as Europe/Berlin", _zone, _zone_here())
    strengths = _asked("What you bring to a job, in a few words each, with commas between; or nothing", _several, "")
    yield "[profile]"
    yield f"full_name = {_quoted(name)}"
    yield f"addresses = {_listed(addresses)}"
    yield f"time_zone = {_quoted(zone)}"
    yield f"strengths = {_listed(strengths)}"


def _mailbox(address: str) -> Iterator[str]:
    folder = _asked("The folder of your Maildir; or nothing, if your mail is on a server, as most is", _folder, "")
    yield f"[mailbox.{_ACCOUNT}]"
    if folder:
        yield 'kind = "maildir"'
        yield f"path = {_quoted(folder)}"
    else:
        yield from _server(address)


def _server(address: str) -> Iterator[str]:
    username = _asked("What you log in with at your mail server", fields.line, address)
    row = provider_of(username)
    known = next(iter(row.servers), None) if row else None
    guess = known.host if known else f"imap.{username.rpartition('@')[2]}" if "@" in username else ""
    server = _asked("The server", _server_at, guess)
    host = server.host
    yield 'kind = "imap"'
    yield f"host = {_quoted(host)}"
    yield f"username = {_quoted(username)}"
    yield from _particular(known if known and server == Server(known.host) else server)
    yield from _secret(row, username, host)


def _server_at(text: str) -> Server:
    """Given "imap.example.com", or "imap.example.com:1143", return the server."""
    host, _, port = text.strip().rpartition(":")
    if not host or not port.isdigit() or ":" in host:
        return Server(fields.host(text))
    number = fields.port(int(port))
    return Server(fields.host(host), number, Security.STARTTLS if number == _PLAIN_PORT else Security.TLS)


def _particular(server: Server) -> Iterator[str]:
    """What a server's row has that is not the default."""
    if server.port != Server("").port:
        yield f"port = {server.port}"
    if server.security is not Security.TLS:
        yield f"security = {_quoted(server.security.value)}"


def _secret(row: Quirks | None, username: str, host: str) -> Iterator[str]:
    if row and row.ways == (Way.MICROSOFT,):
        say("No password is taken there: docs/outlook.md tells how to get an id for an app of your own.")
        client = _asked('The "Application (client) ID" that you were given', fields.line)
        yield 'login = "microsoft"'
        yield f"client_id = {_quoted(client)}"
        say(f"Then: followup login {_ACCOUNT}")
        return
    if row and (way := next((one for one in _TOLD if one in row.ways), None)):
        say(f"{row.name} wants {way}{f', which you get at {row.page}' if row.page else ''}.")
    asked = 'The command that prints the password, such as "pass show mail"; or nothing, for the desktop\'s keyring'
    command = _asked(asked, _command, "")
    if command:
        yield f"password_command = {_quoted(command)}"
        return
    yield "keyring = true"
    say(f"Put the password there, if it is not yet: keyring set followup {username}@{host}")


def _asked(question: str, take: Callable[[str], _Value], default: str | None = None) -> _Value:
    """Given a question, ask until the answer can be taken, and return that. Raise WrongUsage if nobody answers."""
    while True:
        say(f"{question}{f' [{default}]' if default else ''}:")
        sys.stdout.flush()
        answer = sys.stdin.readline()
        if not answer:
            raise WrongUsage("The answers ended before the questions did.", "Nothing was written. Answer all of them.")
        text = answer.strip()
        try:
            return take(default if default is not None and not text else text)
        except ValueError as problem:
            say(f"  {problem}.")


def _addresses(text: str) -> tuple[str, ...]:
    found = tuple(checked_address(one) for one in _several(text))
    if not found:
        raise ValueError("this is empty: without an address nothing tells what you sent from what you received")
    return found


def _several(text: str) -> tuple[str, ...]:
    return tuple(fields.line(one) for one in text.split(",") if one.strip())


def _folder(text: str) -> str:
    if not text:
        return ""
    if not (fields.path(text) / "cur").is_dir():
        raise ValueError(f"there is no Maildir at {text}: a Maildir has a folder cur")
    return text


def _zone(text: str) -> str:
    return timing.zone(fields.line(text)).key


def _command(text: str) -> str:
    return fields.command(text) if text else ""


def _zone_here() -> str | None:
    """The machine's zone by its name, where it says it."""
    _, _, name = str(_LOCAL_TIME.resolve()).partition("zoneinfo/")
    try:
        return _zone(name)
    except ValueError:
        return None


def _quoted(text: str) -> str:
    """Given text without control characters, return it as TOML has it: there a string is written as in JSON."""
    return json.dumps(text, ensure_ascii=False)


def _listed(texts: tuple[str, ...]) -> str:
    return f"[{', '.join(map(_quoted, texts))}]"


COMMANDS = (init,)
