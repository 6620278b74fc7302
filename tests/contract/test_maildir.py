"""A Maildir keeps the contract, in both layouts."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from agent.mailbox import open_mailbox
from agent.mailbox.base import Role
from agent.model.mail import Ref
from agent.model.settings import MaildirAccount
from tests.contract.suite import Hands, MailboxContract, folder
from tests.mails import Layout, Maildir


class MaildirHands:
    def __init__(self, path: Path, layout: Layout) -> None:
        self.maildir = Maildir(path, layout)
        self.mailbox = open_mailbox(MaildirAccount("personal", path))

    def deliver(self, role: Role, raw: bytes) -> None:
        self.maildir.deliver(raw, folder(self.mailbox, role))

    def flag(self, ref: Ref) -> None:
        self.maildir.flag(self._file(ref), "FS")

    def strike(self, ref: Ref) -> None:
        self.maildir.flag(self._file(ref), "DST")

    def delete(self, ref: Ref) -> None:
        self._file(ref).unlink()

    def change(self, ref: Ref) -> None:
        self._file(ref).write_bytes(b"Subject: mine now\n\nHello\n")

    def make_anew(self, folder: str) -> None:
        self.drop(folder)
        self.maildir.add_folder(folder)

    def drop(self, folder: str) -> None:
        shutil.rmtree(self.maildir.directory(folder))

    def snapshot(self) -> object:
        return self.maildir.snapshot()

    def _file(self, ref: Ref) -> Path:
        (path,) = (path for path in self.maildir.files(ref.folder) if path.name.startswith(ref.key))
        return path


class TestMaildir(MailboxContract):
    @pytest.fixture(params=["maildir++", "plain"])
    def hands(self, request: pytest.FixtureRequest, tmp_path: Path) -> Hands:
        return MaildirHands(tmp_path / "Mail", request.param)
