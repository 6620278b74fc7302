"""The configuration: TOML in, settings out, or every problem at once with its place and the next step.

The pydantic models below are the one table of options: their fields validate the file, ``options`` lists them, and a
test holds ``config.example.toml`` to that list. A check that concerns one value stands with its field; one that
concerns two stands in ``_contradictions``, which looks at the raw values, so that it is told of in the same breath.
"""

from __future__ import annotations

import json
import os
import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path
from typing import Annotated, Any

from platformdirs import user_config_path, user_state_path
from pydantic import BaseModel, ConfigDict, Field, PlainValidator, ValidationError
from pydantic.fields import FieldInfo
from pydantic_core import ErrorDetails

from agent.errors import WrongConfiguration
from agent.model.settings import Account, Duration, MaildirAccount, Profile, Settings, Timing
from agent.timing import known_countries, parse_duration, parse_hours, shortest, zone

VARIABLE = "FOLLOWUP_CONFIG"
LATER_KINDS = ("imap", "gmail")
_LONGEST_LINE = 300
_LOCALE = re.compile(r"([A-Za-z]{2,3})(?:[-_]([A-Za-z]{4}))?(?:[-_]([A-Za-z]{2}|\d{3}))?", re.ASCII)
_NAME = re.compile(r"[A-Za-z0-9_.-]{1,40}", re.ASCII)
_HEADER = re.compile(r"\s*\[+([^\]]+)\]")
_KEY = re.compile(r"""\s*((?:"[^"]*"|'[^']*'|[A-Za-z0-9_-]+)(?:\s*\.\s*(?:"[^"]*"|'[^']*'|[A-Za-z0-9_-]+))*)\s*=""")
_TOML_PLACE = re.compile(r"\s*\(at (?:line (\d+), column (\d+)|end of document)\)$")


def _line(value: object) -> str:
    if not isinstance(value, str):
        raise ValueError("this is no text: write it in quotation marks")  # noqa: TRY004 - what pydantic gathers
    text = value.strip()
    if not text:
        raise ValueError("this is empty: write something, or leave the option out if it has a default")
    if len(text) > _LONGEST_LINE or not text.isprintable():
        raise ValueError(f"this is not one line of at most {_LONGEST_LINE} characters: write it as one")
    return text


def _folder(value: object) -> str:
    return "" if value == "" else _line(value)


def _lines(value: object) -> tuple[str, ...]:
    if not isinstance(value, list):
        raise ValueError('this is no list: write it in square brackets, as in ["one", "two"]')  # noqa: TRY004 - as above
    return tuple(_line(item) for item in value)


def checked_address(text: str) -> str:
    """Given an address, return it in lower case. Raise ValueError, with what to write, if it is none.

    Domains that are not on the internet are fine: mail on one machine, in one house, or in a test.
    """
    from email_validator import EmailNotValidError, validate_email

    try:
        found = validate_email(text, check_deliverability=False, globally_deliverable=False, test_environment=True)
    except EmailNotValidError as error:
        raise ValueError(f'"{text}" is no address ({str(error).rstrip(".")}): write it as name@domain') from None
    return found.normalized.lower()


def _addresses(value: object) -> tuple[str, ...]:
    found = tuple(dict.fromkeys(checked_address(text) for text in _lines(value)))
    if not found:
        raise ValueError("this is empty: write every address of yours, for they tell sent mail from received")
    return found


def _country(value: object) -> str:
    code = _line(value).upper()
    if code not in known_countries():
        raise ValueError(
            f'"{code}" is no country whose holidays are known: write its two letters, such as "US" or "DE"'
        )
    return code


def _locale(value: object) -> str:
    from babel.localedata import exists

    text = _line(value)
    match = _LOCALE.fullmatch(text)
    parts = [match[1].lower(), (match[2] or "").title(), (match[3] or "").upper()] if match else []
    if not exists("_".join(filter(None, parts))):
        raise ValueError(f'"{text}" is no locale: write language and country, such as "en-US" or "en-GB"')
    return "-".join(filter(None, parts))


def _length(value: object) -> Duration:
    return parse_duration(_line(value))


def _some_length(value: object) -> Duration:
    length = _length(value)
    if not length.amount:
        raise ValueError(f'"{length}" is no time at all: write a longer one')
    return length


def _path(value: object) -> Path:
    try:
        return Path(_line(value)).expanduser()
    except RuntimeError:
        raise ValueError("this begins with the home of a user that is not there: write the whole path") from None


def _switch(value: object) -> bool:
    if not isinstance(value, bool):
        raise ValueError("this is neither true nor false: write one of them, without quotation marks")  # noqa: TRY004 - as above
    return value


_Line = Annotated[str, PlainValidator(_line)]
_Lines = Annotated[tuple[str, ...], PlainValidator(_lines)]
_Folder = Annotated[str, PlainValidator(_folder)]
_Path = Annotated[Path, PlainValidator(_path)]
_Length = Annotated[Duration, PlainValidator(_length)]
_SomeLength = Annotated[Duration, PlainValidator(_some_length)]
_TIMES = Timing()


class _Table(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, hide_input_in_errors=True)


class _Profile(_Table):
    full_name: _Line = Field(description="your name, as drafts are signed", examples=["Jordan Rivera"])
    addresses: Annotated[tuple[str, ...], PlainValidator(_addresses)] = Field(
        description="all of yours: they tell sent mail from received", examples=[["jordan@example.com"]]
    )
    time_zone: Annotated[str, PlainValidator(lambda value: zone(_line(value)).key)] = Field(
        description="where you are: all times are shown in it", examples=["America/New_York"]
    )
    country: Annotated[str, PlainValidator(_country)] = Field("US", description="its weekend and holidays count")
    locale: Annotated[str, PlainValidator(_locale)] = Field("en-US", description="how dates and spelling go")
    strengths: _Lines = Field((), description="what you bring: one to three of them, as they fit, stand in a draft")


class _Maildir(_Table):
    kind: _Line = Field(description='"maildir": a folder on this machine', examples=["maildir"])
    path: _Path = Field(description="where the Maildir is; ~ is your home", examples=["~/Maildir"])
    inbox: _Folder = Field("", description="the folder for incoming mail; empty: the Maildir itself")
    drafts: _Line = Field("Drafts", description="the folder that drafts are placed in")
    sent: _Line = Field("Sent", description="the folder of the mail that you sent")
    trash: _Folder = Field("", description="where withdrawn drafts go; empty: Trash, where there is one")
    folders: _Lines = Field((), description="read only these; empty: all but Drafts, Trash, Junk and All Mail")


class _Timing(_Table):
    thank_you_after: _Length = Field(_TIMES.thank_you_after, description="thank-you: this long after the interview")
    thank_you_within: _Length = Field(_TIMES.thank_you_within, description="and none later than this after it")
    follow_up_after: _Length = Field(_TIMES.follow_up_after, description="follow-up, where nobody was thanked")
    follow_up_until: _Length = Field(_TIMES.follow_up_until, description="and none later than this after it")
    nudge_after: _Length = Field(_TIMES.nudge_after, description="nudge: after your last mail; never under 2 days")
    nudge_until: _Length = Field(_TIMES.nudge_until, description="and none later than this")
    no_decision_reply_within: _Length = Field(
        _TIMES.no_decision_reply_within, description="reply to a mail without a decision: no later than this"
    )
    feedback_request_within: _Length = Field(
        _TIMES.feedback_request_within, description="question after a rejection: no later than this"
    )
    settle_user: _Length = Field(_TIMES.settle_user, description="how long a draft must be gone to count as deleted")
    interview_length: _SomeLength = Field(_TIMES.interview_length, description="where an invitation gives no end")
    first_look: _SomeLength = Field(_TIMES.first_look, description="how far back the first pass reads")
    working_hours: Annotated[tuple[Any, Any], PlainValidator(lambda value: parse_hours(_line(value)))] = Field(
        _TIMES.working_hours, description="follow-ups and nudges are placed within them, on business days"
    )


class _Store(_Table):
    path: _Path = Field(
        default_factory=lambda: user_state_path("followup") / "followup.db",
        description="the database file; its folder is made where it is missing",
        examples=["~/.local/state/followup/followup.db"],
    )


class _Drafts(_Table):
    english_anyway: Annotated[bool, PlainValidator(_switch)] = Field(
        False, description="true: draft in English, too, where their mail is in another language"
    )


class _File(_Table):
    profile: _Profile
    mailbox: dict[str, _Maildir]
    timing: _Timing = Field(default_factory=lambda: _Timing.model_validate({}))
    store: _Store = Field(default_factory=lambda: _Store.model_validate({}))
    drafts: _Drafts = Field(default_factory=lambda: _Drafts.model_validate({}))


_TABLES: Mapping[str, type[_Table]] = {
    "profile": _Profile,
    "mailbox": _Maildir,
    "timing": _Timing,
    "store": _Store,
    "drafts": _Drafts,
}
# The first may not be shorter than the second.
_ORDER: tuple[tuple[str, str], ...] = (
    ("thank_you_within", "thank_you_after"),
    ("follow_up_after", "thank_you_after"),
    ("follow_up_until", "follow_up_after"),
    ("nudge_until", "nudge_after"),
)


@dataclass(frozen=True, slots=True)
class Option:
    """One option of the configuration. ``default`` is None where it must be given."""

    table: str
    name: str
    says: str
    default: object


def options() -> tuple[Option, ...]:
    """Return every option, table by table. Those of ``mailbox`` stand in a table for each account."""
    return tuple(
        Option(table, name, field.description or "", _default(field))
        for table, model in _TABLES.items()
        for name, field in model.model_fields.items()
    )


def _default(field: FieldInfo) -> object:
    return None if field.is_required() else field.get_default(call_default_factory=True, validated_data={})


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
    places = _places(text)
    problems = [*_unread_kinds(data), *_contradictions(data)]
    try:
        found = _File.model_validate(_readable(data))
    except ValidationError as error:
        problems += _problems(error.errors(include_url=False))
    else:
        if not problems:
            return _settings(found, path.parent)
    told = sorted({(_nearest(places, place), _placed(place, places), words) for place, words in problems})
    raise WrongConfiguration(
        str(path), tuple(f"{where}: {words}{'' if words.endswith('?') else '.'}" for _, where, words in told)
    ) from None


def _text(path: Path) -> str:
    try:
        return path.read_text("utf-8")
    except FileNotFoundError:
        words = (
            "it is not there: write it, with [profile] and [mailbox.NAME], after the project's config.example.toml, "
            f"or name another one with --config or ${VARIABLE}."
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
        words = f"{line}: this is no TOML ({what}): write name = value, with text in quotation marks."
    raise WrongConfiguration(str(path), (words,))


_Place = tuple[str, ...]
_Problem = tuple[_Place, str]


def _places(text: str) -> dict[_Place, int]:
    """Given the file, return the line (from 1) on which each table and key begins, as far as that is easy to see."""
    places: dict[_Place, int] = {}
    table: _Place = ()
    for number, line in enumerate(text.splitlines(), 1):
        if header := _HEADER.match(line):
            table = _keys(header[1])
            places.setdefault(table, number)
        elif key := _KEY.match(line):
            places.setdefault(table + _keys(key[1]), number)
    return places


def _keys(dotted: str) -> _Place:
    return tuple(part.strip().strip("\"'") for part in dotted.split("."))


def _nearest(places: Mapping[_Place, int], place: _Place) -> int:
    return next((places[place[:size]] for size in range(len(place), 0, -1) if place[:size] in places), 0)


def _placed(place: _Place, places: Mapping[_Place, int]) -> str:
    name, line = ".".join(place), _nearest(places, place)
    return f"{name} (line {line})" if line else name


def _unread_kinds(data: Mapping[str, Any]) -> Iterator[_Problem]:
    """Given the raw file, yield what is wrong with the accounts' names and kinds."""
    accounts = _table(data, "mailbox")
    if not accounts:
        yield ("mailbox",), 'there is no account: write [mailbox.personal] with kind = "maildir" and path'
    for name, account in accounts.items():
        kind = _table(accounts, name).get("kind", "maildir")
        if not _NAME.fullmatch(name):
            yield ("mailbox", name), "an account's name is letters, digits, dots and dashes: choose such a name"
        if isinstance(account, dict) and kind in LATER_KINDS:
            words = f'"{kind}" is not read by this version: bring the mail into a Maildir on this machine '
            yield ("mailbox", name, "kind"), words + '(mbsync and offlineimap do that), and write kind = "maildir"'
        elif isinstance(kind, str) and kind != "maildir":
            yield ("mailbox", name, "kind"), f'"{kind[:40]}" is no kind of mailbox: write "maildir"'


def _readable(data: Mapping[str, Any]) -> dict[str, Any]:
    """Given the raw file, return it without what ``_unread_kinds`` has told of: its options are not this version's."""
    accounts = _table(data, "mailbox")
    return {
        **data,
        "mailbox": {n: a for n, a in accounts.items() if _table(accounts, n).get("kind") not in LATER_KINDS},
    }


def _table(data: Mapping[str, Any], name: str) -> dict[str, Any]:
    found = data.get(name)
    return found if isinstance(found, dict) else {}


def _contradictions(data: Mapping[str, Any]) -> Iterator[_Problem]:
    """Given the raw file, yield what does not go together, each value fine by itself."""
    times = _table(data, "timing")
    for longer, shorter in _ORDER:
        first, second = _time(times, longer), _time(times, shorter)
        if first and second and shortest(first) < shortest(second):
            place = longer if longer in times else shorter
            words = f'{longer} ("{first}") is shorter than {shorter} ("{second}"): nothing would be placed'
            yield ("timing", place), f"{words}; make the first longer, or the second shorter"
    paths: dict[str, str] = {}
    for name, account in _table(data, "mailbox").items():
        path = account.get("path") if isinstance(account, dict) else None
        if isinstance(path, str) and paths.setdefault(path.rstrip("/"), name) != name:
            yield (
                ("mailbox", name, "path"),
                f"the account {paths[path.rstrip('/')]} has the same path: keep one of them",
            )
        if isinstance(account, dict):
            yield from _one_folder_twice(name, account)


def _one_folder_twice(name: str, account: Mapping[str, Any]) -> Iterator[_Problem]:
    seen: dict[str, str] = {}
    for role, default in (("inbox", ""), ("drafts", "Drafts"), ("sent", "Sent"), ("trash", "")):
        folder = account.get(role, default)
        if isinstance(folder, str) and folder and seen.setdefault(folder, role) != role:
            yield ("mailbox", name, role), f'"{folder}" is {seen[folder]} already: write another folder'


def _time(times: Mapping[str, Any], name: str) -> Duration | None:
    try:
        return _length(times[name]) if name in times else getattr(_TIMES, name)
    except ValueError:
        return None  # told of by its own field


def _problems(found: list[ErrorDetails]) -> Iterator[_Problem]:
    """Given what pydantic found, yield it as problems; an option missing because its name is misspelt is told once."""
    misspelt = set()
    for details in sorted(found, key=lambda details: details["type"] == "missing"):
        place = tuple(str(part) for part in details["loc"])
        match details["type"]:
            case "extra_forbidden":
                meant, words = _unknown(place)
                misspelt.add((*place[:-1], meant))
                yield place, words
            case "missing":
                if place not in misspelt:
                    yield place, _missing(place)
            case "value_error":
                yield place, str(details["ctx"]["error"])
            case _:
                header = "[mailbox.NAME], such as [mailbox.personal]" if place[0] == "mailbox" else f"[{place[0]}]"
                yield place, f"this is no table: write its options below {header}"


def _missing(place: _Place) -> str:
    if len(place) == 1:
        needed = [name for name, field in _TABLES[place[0]].model_fields.items() if field.is_required()]
        return f"this is missing: write [{place[0]}] with {', '.join(needed)}"
    example = (_TABLES[place[0]].model_fields[place[-1]].examples or [""])[0]
    return f"this is missing: write it, as in {place[-1]} = {json.dumps(example)}"


def _unknown(place: _Place) -> tuple[str, str]:
    """Given the place of a key that is no option, return the option it was meant for ("" if none) and what to do."""
    table, name = place[0], place[-1]
    here = [*_TABLES] if len(place) == 1 else [*_TABLES[table].model_fields]
    if near := get_close_matches(name, here, n=1):
        return near[0], f'there is no such option: did you mean "{near[0]}"?'
    if home := next((other for other, model in _TABLES.items() if name in model.model_fields), None):
        return "", f"this belongs into [{home}{'.NAME' * (home == 'mailbox')}]: move it there"
    return "", f"there is no such option: take it out; those that are here: {', '.join(here)}"


def _settings(found: _File, base: Path) -> Settings:
    accounts: tuple[Account, ...] = tuple(_account(name, table, base) for name, table in found.mailbox.items())
    return Settings(
        profile=Profile(**_values(found.profile)),
        accounts=accounts,
        timing=Timing(**_values(found.timing)),
        store_path=base / found.store.path,
        english_anyway=found.drafts.english_anyway,
    )


def _account(name: str, table: _Maildir, base: Path) -> MaildirAccount:
    values = {key: value for key, value in _values(table).items() if key not in {"kind", "path"}}
    return MaildirAccount(name=name, path=base / table.path, **values)


def _values(table: _Table) -> dict[str, Any]:
    return {name: getattr(table, name) for name in type(table).model_fields}
