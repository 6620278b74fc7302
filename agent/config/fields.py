"""What one value of the configuration must be: each function takes it as TOML gave it, and returns it as it is used.

Each raises ValueError with the sentence that the user reads: what is wrong, and what to write instead. No sentence
repeats a value that may hold a password.
"""

from __future__ import annotations

import ipaddress
import re
import shlex
from contextlib import suppress
from pathlib import Path

from agent.model.settings import Duration, Provider, Security, Unit
from agent.timing import known_countries, parse_duration

_LONGEST_LINE = 300
_LAST_PORT = 65535
_LOCALE = re.compile(r"([A-Za-z]{2,3})(?:[-_]([A-Za-z]{4}))?(?:[-_]([A-Za-z]{2}|\d{3}))?", re.ASCII)
_HOST = re.compile(r"""[^\s/\\:@"'?#%\[\]<>]+""")
_HOST_AND_PORT = re.compile(r"([^\s/:@]+):(\d{1,5})", re.ASCII)
_TENANT = re.compile(r"[a-z0-9][a-z0-9.-]*", re.ASCII)
_OF_A_SHELL = re.compile(r"[|&;]+|\d?[<>].*", re.ASCII)


def line(value: object) -> str:
    """Given a value, return it as one line of text without blanks around it."""
    if not isinstance(value, str):
        raise ValueError("this is not text: write it in quotation marks")  # noqa: TRY004 - what pydantic gathers
    text = value.strip()
    if not text:
        raise ValueError("this is empty: write something, or leave the option out if it has a default")
    if len(text) > _LONGEST_LINE or not text.isprintable():
        raise ValueError(f"this is not one line of at most {_LONGEST_LINE} characters: write it as one")
    return text


def line_or_nothing(value: object) -> str:
    """Given a value, return it as one line of text, which may be empty."""
    return "" if value == "" else line(value)


def lines(value: object) -> tuple[str, ...]:
    """Given a value, return it as a list of lines."""
    if not isinstance(value, list):
        raise ValueError('this is not a list: write it in square brackets, as in ["one", "two"]')  # noqa: TRY004
    return tuple(line(item) for item in value)


def switch(value: object) -> bool:
    """Given a value, return it if it is true or false."""
    if not isinstance(value, bool):
        raise ValueError("this is neither true nor false: write one of them, without quotation marks")  # noqa: TRY004 - as above
    return value


def checked_address(text: str) -> str:
    """Given an address, return it in lower case. Raise ValueError, with what to write, if it is none.

    Domains that are not on the internet are fine: mail on one machine, in one house, or in a test.
    """
    from email_validator import EmailNotValidError, validate_email

    try:
        found = validate_email(text, check_deliverability=False, globally_deliverable=False, test_environment=True)
    except EmailNotValidError as error:
        raise ValueError(f'"{text}" is not an address ({str(error).rstrip(".")}): write it as name@domain') from None
    return found.normalized.lower()


def addresses(value: object) -> tuple[str, ...]:
    """Given a value, return it as a list of addresses, each once."""
    found = tuple(dict.fromkeys(checked_address(text) for text in lines(value)))
    if not found:
        raise ValueError("this is empty: write every address of yours, for they tell sent mail from received")
    return found


def country(value: object) -> str:
    """Given a value, return it as a country's two letters."""
    code = line(value).upper()
    if code not in known_countries():
        raise ValueError(
            f'"{code}" is not a country whose holidays are known: write its two letters, such as "US" or "DE"'
        )
    return code


_RENAMED = {"Asia/Calcutta": "Asia/Kolkata"}
"""Zones that systems still call as they were called once."""


def country_of(time_zone: str) -> str:
    """Given an IANA time zone, return its country's two letters; "US" where that has no known holidays."""
    from babel.core import get_global

    aliases, countries = get_global("zone_aliases"), get_global("zone_territories")
    found = countries.get(time_zone) or countries.get(aliases.get(time_zone) or _RENAMED.get(time_zone, ""))
    return found if found in known_countries() else "US"


def english_of(country: object) -> str:
    """Given a country's two letters, return the locale of the English that is written there."""
    from babel.localedata import exists

    code = str(country).upper()
    return f"en-{code}" if exists(f"en_{code}") else "en-GB"


def locale(value: object) -> str:
    """Given a value, return it as a locale, written as in "en-US"."""
    from babel.localedata import exists

    text = line(value)
    match = _LOCALE.fullmatch(text)
    parts = [match[1].lower(), (match[2] or "").title(), (match[3] or "").upper()] if match else []
    if not exists("_".join(filter(None, parts))):
        raise ValueError(f'"{text}" is not a locale: write language and country, such as "en-US" or "en-GB"')
    return "-".join(filter(None, parts))


def length(value: object) -> Duration:
    """Given a value, return it as a length of time."""
    return parse_duration(line(value))


def some_length(value: object) -> Duration:
    """Given a value, return it as a length of time above zero."""
    found = length(value)
    if not found.amount:
        raise ValueError(f'"{found}" is no length of time at all: write a longer one')
    return found


def length_in_minutes(value: object) -> Duration:
    """Given a value, return it as a length of time above zero that is not counted in seconds."""
    found = some_length(value)
    if found.unit is Unit.SECONDS:
        raise ValueError(f'"{found}" is counted in seconds: write it in minutes or longer')
    return found


def path(value: object) -> Path:
    """Given a value, return it as a path; ~ is the user's home."""
    try:
        return Path(line(value)).expanduser()
    except RuntimeError:
        raise ValueError("this begins with the home of a user that is not there: write the whole path") from None


def path_or_nothing(value: object) -> str:
    """Given a value, return it as a path's text, which may be empty."""
    return "" if value == "" else str(path(value))


def host(value: object) -> str:
    """Given a value, return it as a server's name or address, in lower case."""
    name = line(value).lower().removeprefix("[").removesuffix("]")
    if _is_ip(name) or (_HOST.fullmatch(name) and _is_domain(name)):
        return name
    if both := _HOST_AND_PORT.fullmatch(name):
        raise ValueError(f'"{name}" has a port in it: write host = "{both[1]}" and port = {both[2]}')
    if "@" in name:  # a login before it may hold a password, which no message shows
        raise ValueError('there is an @ in this server\'s name: write the name alone, as in "imap.example.com"')
    raise ValueError(f'"{name}" is not a server\'s name: write the name alone, as in "imap.example.com"')


def _is_ip(name: str) -> bool:
    with suppress(ValueError):
        return bool(ipaddress.ip_address(name))
    return False


def _is_domain(name: str) -> bool:
    """Given a name, return whether it can be looked up: no part of it is empty or too long."""
    try:
        return bool(name.encode("idna"))
    except UnicodeError:
        return False


def is_this_machine(name: str) -> bool:
    """Given a host, return whether it is surely this machine."""
    return name == "localhost" or (_is_ip(name) and ipaddress.ip_address(name).is_loopback)


def port(value: object) -> int:
    """Given a value, return it as a port's number."""
    if isinstance(value, bool) or not isinstance(value, int) or not 0 < value <= _LAST_PORT:
        raise ValueError(f"this is not a port: write a number from 1 to {_LAST_PORT}, without quotation marks")
    return value


def security(value: object) -> Security:
    """Given a value, return it as the way to keep a connection from others' eyes."""
    try:
        return Security(line(value).lower())
    except ValueError:
        raise ValueError('this is neither "tls" nor "starttls" (nor "none"): write one of them') from None


def command(value: object) -> str:
    """Given a value, return it as the line of a command that needs no shell; "" for none."""
    text = line_or_nothing(value)
    try:
        words = shlex.split(text)
        apart = shlex.split(text, posix=False)  # with its quotation marks: what stands in them is a word like any other
    except ValueError:
        raise ValueError(
            "a quotation mark is not closed in this command: write it as you would in a terminal"
        ) from None
    if text and not words[0]:
        raise ValueError("this command has no program: write it as you would in a terminal")
    if strange := next((word for word in apart if _OF_A_SHELL.fullmatch(word)), ""):
        raise ValueError(
            f'this is run without a shell, and "{strange[:2]}" needs one: put sh -c "..." around it, or name a script'
        )
    return text


def credential(value: object) -> str:
    """Given a value, return it as the name of a credential; "" for none."""
    name = line_or_nothing(value)
    if "/" in name or name in {".", ".."}:
        raise ValueError("this is not a plain name: write the NAME of LoadCredential=NAME:FILE in the service's unit")
    return name


def login(value: object) -> Provider | str:
    """Given a value, return it as the provider at whom the user consents; "" for nobody."""
    text = line_or_nothing(value).lower()
    try:
        return Provider(text) if text else ""
    except ValueError:
        raise ValueError('this is neither "google" nor "microsoft": write one of them, or take it out') from None


def tenant(value: object) -> str:
    """Given a value, return it as whose accounts are meant at Microsoft."""
    text = line(value).lower()
    if not _TENANT.fullmatch(text):
        raise ValueError('this is not a tenant: write "consumers", "organizations", or a firm\'s domain or tenant id')
    return text
