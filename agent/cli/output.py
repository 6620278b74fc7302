"""What goes to standard output: JSON Lines, plain lines, tables, and times as people read them.

Words from mails end up on a terminal here, so every control character is taken out of them: an escape sequence in a
subject must not paint the screen.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import typer

from agent.errors import WrongUsage
from agent.guide import NAME_OF

BROKEN_PIPE = 141  # what a shell shows for SIGPIPE
_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_CONTROLS = (*range(0x09), *range(0x0B, 0x20), *range(0x7F, 0xA0))  # all but the line feed; a tab becomes a blank
_DIRECTIONS = (0x061C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A))
_HARMLESS: Mapping[int, str] = dict.fromkeys((*_CONTROLS, *_DIRECTIONS), "") | {0x09: " "}

_ESCAPED: Mapping[int, str] = {one: f"\\u{one:04x}" for one in _HARMLESS if one >= 0x7F}  # below it, JSON has its own

_KINDS = {kind.value: name for kind, name in NAME_OF.items()}


def say(text: str = "") -> None:
    """Given a text, print it without control characters. Leave quietly if nobody reads any more."""
    _write(text.translate(_HARMLESS) + "\n")


def say_json(fact: Mapping[str, object]) -> None:
    """Given one object, print it as one compact line, escaped as far as the stream and a terminal need it."""
    unicode = sys.stdout.encoding.lower().replace("-", "") == "utf8"
    _write(json.dumps(fact, ensure_ascii=not unicode, separators=(",", ":")).translate(_ESCAPED) + "\n")


def _write(text: str) -> None:
    try:
        sys.stdout.write(text)
    except BrokenPipeError:
        raise typer.Exit(BROKEN_PIPE) from None
    except OSError as fault:
        raise not_printed(fault) from fault


def not_printed(fault: OSError) -> WrongUsage:
    """Given what standard output refused, return the error that says so."""
    return WrongUsage(
        f"The output cannot be written: {fault.strerror}.", "Free some space there, or send it elsewhere."
    )


def prepare_streams() -> None:
    """Make the standard streams take any text: what they cannot show they show escaped; closed ones swallow it."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:  # and its number would be the next file's that is opened
            setattr(sys, name, Path(os.devnull).open(mode, encoding="utf-8"))  # noqa: SIM115 - open to the end
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="backslashreplace")


def write_new(path: Path, text: str) -> None:
    """Given a path where there is nothing yet, write a text there for the user alone. Raise WrongUsage if it cannot.

    Nothing is left there of a text for which there was no room: the next try finds the place free.
    """
    try:
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        try:
            with os.fdopen(descriptor, "w", encoding="utf-8") as file:
                file.write(text)
        except OSError:
            path.unlink(missing_ok=True)
            raise
    except FileExistsError:
        raise WrongUsage(f"{path} is there already.", "Name another file, or delete that one first.") from None
    except OSError as fault:
        raise WrongUsage(f"{path} cannot be written: {fault.strerror}.", "Name another file.") from fault


def say_table(heads: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    """Given column heads and rows, print a table: fitted to a terminal, aligned and unshortened anywhere else."""
    if sys.stdout.isatty():
        _say_fitted(heads, rows)
        return
    widths = [max(len(row[column]) for row in (heads, *rows)) for column in range(len(heads))]
    for row in (heads, *rows):
        say("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip())


def _say_fitted(heads: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    # Slow to import, and only a terminal needs it.
    from rich import box
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    table = Table(box=box.SIMPLE_HEAD, pad_edge=False, show_edge=False)
    for head in heads:
        table.add_column(head, overflow="fold")
    for row in rows:
        table.add_row(*(Text(cell.translate(_HARMLESS)) for cell in row))
    Console(highlight=False).print(table)


def iso(at: datetime | None, zone: ZoneInfo) -> str | None:
    """Given an instant, return it as ISO 8601 with the zone's offset; None for none."""
    return at.astimezone(zone).isoformat() if at else None


def iso_date(day: date | None) -> str | None:
    """Given a day, return it as ISO 8601; None for none."""
    return day.isoformat() if day else None


def _day_text(day: date, today: date) -> str:
    """Given a day, return it as people read it: "Thu 12 Mar", with the year where it is not this one."""
    text = f"{_DAYS[day.weekday()]} {day.day} {_MONTHS[day.month - 1]}"
    return text if day.year == today.year else f"{text} {day.year}"


def time_text(at: datetime, now: datetime, zone: ZoneInfo) -> str:
    """Given an instant, return it as people read it: "Thu 12 Mar, 15:00" in their zone."""
    here = at.astimezone(zone)
    return f"{_day_text(here.date(), now.astimezone(zone).date())}, {here:%H:%M}"


def words(text: str) -> str:
    """Given the value of an enum ("thank_you"), return it as words ("thank-you", "interview planned")."""
    return _KINDS.get(text, text.replace("_", " "))


def clipped(text: str, size: int) -> str:
    """Given a text, return it on one line of at most that many characters."""
    line = " ".join(text.split())
    return line if len(line) <= size else line[: size - 1].rstrip() + "…"


def real_now() -> datetime:
    """Return the time now, by the real clock, to the second."""
    return datetime.now(UTC).replace(microsecond=0)
