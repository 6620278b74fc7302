"""When the events of other people's calendar files begin, checked by hand: ``instants.tsv``, one line for a file.

The files are not ours and not here. ``score.py --eval DIR`` compares what is read of those in ``DIR/files/ics``.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator
from datetime import UTC
from email import policy
from email.parser import BytesParser
from pathlib import Path

from agent.model.mail import Invitation
from agent.parsing.calendar import Calendars, read

TABLE = Path(__file__).with_name("instants.tsv")


def instants() -> dict[str, str]:
    """Return, for each file, when its events begin, in UTC: a day alone where they take the day; "" for no event."""
    with TABLE.open(encoding="utf-8", newline="") as table:
        return {name: begin for name, begin in csv.reader(table, delimiter="\t", quoting=csv.QUOTE_NONE)}


def found(path: Path) -> str:
    """Given a calendar file, or a mail with one, return the same of what is read in it."""
    events = _read(path)
    return " ".join(map(_begins, events.invitations)) or "; ".join(events.dropped)


def report(folder: Path) -> str:
    """Given a folder of such files, return how many are read as the table says, and each that is not."""
    wanted = instants()
    paths = sorted(path for path in folder.iterdir() if path.name in wanted)
    wrong = [f"  wrong  {path.name}: {said!r}" for path in paths if (said := found(path)) != wanted[path.name]]
    return "\n".join([f"{len(paths)} calendar files  as the table says {len(paths) - len(wrong)}", *wrong])


def _begins(event: Invitation) -> str:
    if event.start is None:
        return "?"
    start = event.start.astimezone(UTC)
    return f"{start:%Y-%m-%d}" if event.all_day else f"{start:%Y-%m-%dT%H:%MZ}"


def _read(path: Path) -> Calendars:
    raw = path.read_bytes()
    return read([(raw, "utf-8", "")]) if path.suffix == ".ics" else read(_parts(raw))


def _parts(raw: bytes) -> Iterator[tuple[bytes, str, str]]:
    for part in BytesParser(policy=policy.compat32).parsebytes(raw).walk():
        if part.get_content_type() in {"text/calendar", "application/ics"}:
            data = part.get_payload(decode=True)
            if isinstance(data, bytes):
                yield data, "utf-8", ""
