"""What the tests of a Maildir share: opening one, looking into it, and being somebody whom permissions bind."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from agent.mailbox.base import Role
from agent.mailbox.maildir import MaildirMailbox
from agent.model.settings import MaildirAccount
from tests.mails import Layout, Maildir, mail

DRAFT = mail(subject="Re: Interview", body="Thank you.\n", date=datetime(2026, 3, 2, 9, 30, tzinfo=UTC))
LAYOUTS: tuple[Layout, ...] = ("maildir++", "plain")


@contextmanager
def maildir_of_nobody() -> Iterator[Maildir]:
    """Yield a Maildir of somebody whom permissions bind: root, who may do anything, becomes nobody for a while."""
    root = os.geteuid() == 0
    with tempfile.TemporaryDirectory() as name:
        if root:
            os.chown(name, 65534, 65534)
            os.seteuid(65534)
        try:
            yield Maildir(Path(name) / "Mail")
        finally:
            if root:
                os.seteuid(0)
            for path in Path(name).rglob("*"):
                path.chmod(0o700)


def open_(maildir: Maildir | Path, **settings: str | tuple[str, ...]) -> MaildirMailbox:
    path = maildir if isinstance(maildir, Path) else maildir.path
    return MaildirMailbox(MaildirAccount("personal", path, **settings))  # type: ignore[arg-type]


def roles(box: MaildirMailbox) -> dict[str, Role]:
    return {folder.name: folder.role for folder in box.folders()}


def raws(box: MaildirMailbox, folder: str = "") -> list[bytes]:
    return [box.fetch(ref).raw for ref in box.changes(folder, None).refs]
