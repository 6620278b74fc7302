"""The user's side of the demo: a Maildir, and a mail program's hand in it. Only files; the agent is not called."""

from __future__ import annotations

import itertools
import os
from collections.abc import Iterator
from datetime import datetime
from email import message_from_bytes
from email.message import EmailMessage
from email.utils import format_datetime, parseaddr
from pathlib import Path

from agent.demo.letters import UNFOLDED, Kept, kept, written
from agent.demo.steps import ADDRESS, ZONE, Letter
from agent.errors import FollowupError

_SIGN_OFF = "\n\nBest regards,\n"


class Desk:
    """A Maildir++ with Drafts, Sent and Trash, and somebody who reads, writes, sends, edits and deletes in it."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._known: dict[str, Kept] = {}
        self._serial = itertools.count(1)
        for folder in ("", "Drafts", "Sent", "Trash"):
            for part in ("tmp", "new", "cur"):
                (self._folder(folder) / part).mkdir(parents=True)

    def deliver(self, letter: Letter, at: datetime) -> EmailMessage:
        """Given a letter from somebody, put it into the inbox, unread, and return it as it was written."""
        message = self._write(letter, at)
        self._store("", message, at, flags=None)
        return message

    def write(self, letter: Letter, at: datetime) -> EmailMessage:
        """Given a letter of the user's own, put it into Sent, and return it as it was written."""
        message = self._write(letter, at)
        self._store("Sent", message, at, flags="S")
        return message

    def send(self, to: str, name: str, at: datetime, *, keeps_id: bool) -> EmailMessage:
        """Given whom a draft is to, move it to Sent as mail programs do: a new file, and mostly a new Message-ID."""
        draft, message = self._draft(to)
        _dated(message, at)
        if not keeps_id:
            message.replace_header("Message-ID", f"<{name}@{ADDRESS.partition('@')[2]}>")
        self._known[name] = kept(message, at)
        self._store("Sent", message, at, flags="S")
        self._remove(draft)
        return message

    def edit(self, to: str, adds: str, at: datetime) -> EmailMessage:
        """Given whom a draft is to, save it with a paragraph more, as mail programs do: another file, another id."""
        draft, message = self._draft(to)
        text = message.get_content()
        head, sign_off, tail = text.rpartition(_SIGN_OFF)
        message.set_content(f"{head}\n\n{adds}{sign_off}{tail}")
        message.replace_header("Message-ID", f"<edit-{next(self._serial)}@{ADDRESS.partition('@')[2]}>")
        _dated(message, at)
        self._store("Drafts", message, at, flags="DS")
        self._remove(draft)
        return message

    def delete(self, to: str) -> EmailMessage:
        """Given whom a draft is to, delete it."""
        draft, message = self._draft(to)
        self._remove(draft)
        return message

    def drafts(self) -> Iterator[tuple[str, EmailMessage]]:
        """Return what lies in Drafts now, each with what it is called there."""
        for path in sorted((self._folder("Drafts") / "cur").iterdir()):
            yield path.name, message_from_bytes(path.read_bytes(), policy=UNFOLDED)

    def _draft(self, to: str) -> tuple[str, EmailMessage]:
        found = [(draft, message) for draft, message in self.drafts() if parseaddr(str(message["To"]))[1] == to]
        if len(found) != 1:
            raise FollowupError(
                f"The demo's story does not come out: {len(found)} drafts to {to} lie in Drafts, and one should.",
                "This is a fault of the program: please report it.",
            )
        return found[0]

    def _write(self, letter: Letter, at: datetime) -> EmailMessage:
        message = written(letter, at, self._known[letter.answers] if letter.answers else None)
        self._known[letter.name] = kept(message, at)
        return message

    def _store(self, folder: str, message: EmailMessage, at: datetime, flags: str | None) -> None:
        moment = at.timestamp()
        name = f"{int(moment)}.M{next(self._serial)}P1.demo"
        place = self._folder(folder)
        tmp = place / "tmp" / name
        tmp.write_bytes(message.as_bytes())
        os.utime(tmp, (moment, moment))
        tmp.rename(place / "new" / name if flags is None else place / "cur" / f"{name}:2,{flags}")

    def _remove(self, draft: str) -> None:
        (self._folder("Drafts") / "cur" / draft).unlink()

    def _folder(self, name: str) -> Path:
        return self.path / f".{name}" if name else self.path


def _dated(message: EmailMessage, at: datetime) -> None:
    message.replace_header("Date", format_datetime(at.astimezone(ZONE)))
