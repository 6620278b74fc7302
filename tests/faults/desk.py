"""A mailbox with a store beside it, played by the pipeline: saved, restored, and compared with another end.

One desk stands on a mailbox in memory, the other on a real Maildir. Both are put back in place rather than copied, for
a copied Maildir is another one: its directories are what its folders are known by.
"""

from __future__ import annotations

import copy
import os
from abc import ABC, abstractmethod
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email import message_from_bytes
from email.utils import parseaddr, parsedate_to_datetime
from pathlib import Path

from agent.mailbox.base import Role
from agent.mailbox.memory import Item, MemoryMailbox
from agent.model.draft import DraftFact, DraftState
from agent.model.mail import Ref
from agent.model.plan import ApplicationPlan
from agent.model.settings import MaildirAccount, Settings, Timing
from agent.pipeline import PassReport, Surroundings, run_pass
from agent.planner import plan
from agent.store import Store, open_store
from tests.hunt import ME, PROFILE, at
from tests.mails import Addresses, Maildir, _rewritten, mail

Contents = dict[str, Counter[tuple[str, bytes]]]
Files = dict[Path, tuple[bytes, int]]


@dataclass(frozen=True)
class End:
    """What a hunt came to: all that its user, or a further pass, could tell apart."""

    contents: Contents = field(repr=False)
    drafts: tuple[tuple[str, str, str, int], ...]
    applications: tuple[tuple[str, str, str], ...]


class Desk(ABC):
    """A mailbox and a store in a folder of their own; the verbs are what the world and the user do."""

    def __init__(self, folder: Path, timing: Timing | None = None) -> None:
        self.folder = folder
        account = MaildirAccount(name="personal", path=folder / "Mail")
        self.settings = Settings(PROFILE, (account,), timing or Timing(), folder / "state" / "followup.db")
        self.surroundings: Surroundings | None = None

    # --- the world ---

    def receive(self, when: str, sender: str, subject: str, body: str, **extra: object) -> None:
        """Deliver a mail to the user, written at that time."""
        raw = mail(sender=sender, to=ME, subject=subject, body=body, date=at(when), **extra)  # type: ignore[arg-type]
        self.deliver(raw)

    def write(self, when: str, to: Addresses, subject: str, body: str, **extra: object) -> None:
        """Send a mail as the user, at that time."""
        raw = mail(sender=ME, to=to, subject=subject, body=body, date=at(when), **extra)  # type: ignore[arg-type]
        self.deliver(raw, "Sent", "S")

    @abstractmethod
    def deliver(self, raw: bytes, folder: str = "", flags: str | None = None) -> None:
        """Put a message into a folder ("" is the inbox) of the mailbox."""

    @abstractmethod
    def edit(self, to: str, body: str, *, new_message_id: bool = True) -> None:
        """Save the draft to this address with another text, as a mail program does."""

    @abstractmethod
    def send(self, to: str, when: str, *, new_message_id: bool = True) -> None:
        """Send the draft to this address at that time."""

    @abstractmethod
    def delete(self, to: str, *, into_trash: bool = False) -> None:
        """Delete the draft to this address."""

    @abstractmethod
    def snapshot(self) -> object:
        """Return all that the mailbox holds, names and flags too."""

    @abstractmethod
    def contents(self) -> Contents:
        """Return flags and bytes of all that the mailbox holds, by folder: names apart, which no client shows."""

    @abstractmethod
    def save(self) -> Callable[[], None]:
        """Keep everything as it is now. Return what puts it back so."""

    # --- the agent ---

    def sync(self, when: str) -> PassReport:
        """Do one pass with the clock at that time, as a new process would."""
        return run_pass(self.settings, at(when), self.surroundings)

    def store(self) -> Store:
        """Return the store, open."""
        return open_store(self.settings.store_path, create=False)

    def drafts(self, *states: DraftState) -> list[DraftFact]:
        """Return the drafts in one of these states; all where none is named, and none before the first pass."""
        if not self.settings.store_path.exists():
            return []
        with self.store() as store:
            return [draft for draft in store.drafts() if not states or draft.state in states]

    def plans(self, when: str) -> tuple[ApplicationPlan, ...]:
        """Return what follows at that time."""
        with self.store() as store:
            return plan(store.snapshot(), self.settings, at(when)).applications

    def end(self, when: str) -> End:
        """Return what everything has come to at that time."""
        drafts = self.drafts()
        lives = sorted((one.kind.value, one.text.to_address, one.state.value, one.revision) for one in drafts)
        stages = sorted((one.application, one.stage.value, one.standing.value) for one in self.plans(when))
        return End(self.contents(), tuple(lives), tuple(stages))

    def traces(self) -> object:
        """Return what a pass that has nothing to do leaves as it is: the mailbox, and every draft's life."""
        return self.snapshot(), [(one.id, one.state, one.steps, one.ref, one.missing_since) for one in self.drafts()]


class MemoryDesk(Desk):
    """A desk on a mailbox in memory."""

    def __init__(
        self,
        folder: Path,
        timing: Timing | None = None,
        *,
        box: MemoryMailbox | None = None,
        clock: Callable[[], datetime] | None = None,
    ) -> None:
        super().__init__(folder, timing)
        self.box = box or MemoryMailbox("personal", once_by_name=False)
        real = clock or (lambda: datetime.now(UTC))
        self.surroundings = Surroundings(mailbox=lambda account, refused: self.box, clock=real)

    def deliver(self, raw: bytes, folder: str = "", flags: str | None = None) -> None:
        self.box.deliver(raw, folder or "INBOX", _date_of(raw), flags or "")

    def edit(self, to: str, body: str, *, new_message_id: bool = True) -> None:
        ref, item = self._draft(to)
        self.box.edit_draft(ref, _rewritten(item.raw, body=body, new_message_id=new_message_id, at=None))

    def send(self, to: str, when: str, *, new_message_id: bool = True) -> None:
        ref, item = self._draft(to)
        self.box.send_draft(ref, _rewritten(item.raw, body=None, new_message_id=new_message_id, at=at(when)))

    def delete(self, to: str, *, into_trash: bool = False) -> None:
        ref, _ = self._draft(to)
        if into_trash:
            self.box.move(ref, "Trash")
        else:
            self.box.delete(ref)

    def snapshot(self) -> object:
        return self.box.snapshot()

    def contents(self) -> Contents:
        found: Contents = {folder.name: Counter() for folder in self.box.folders()}
        for ref, item in self.box.snapshot().items():
            found[ref.folder][item.flags, item.raw] += 1
        return found

    def save(self) -> Callable[[], None]:
        box, files = copy.deepcopy(self.box), _files(self.folder)

        def restore() -> None:
            self.box = copy.deepcopy(box)
            _put_back(self.folder, files)

        return restore

    def _draft(self, to: str) -> tuple[Ref, Item]:
        drafts = next(folder.name for folder in self.box.folders() if folder.role is Role.DRAFTS)
        found = [(ref, item) for ref, item in self.box.snapshot().items() if ref.folder == drafts]
        return next((ref, item) for ref, item in found if _goes_to(item.raw, to))


class MaildirDesk(Desk):
    """A desk on a real Maildir."""

    def __init__(self, folder: Path, timing: Timing | None = None) -> None:
        super().__init__(folder, timing)
        self.maildir = Maildir(folder / "Mail")

    def deliver(self, raw: bytes, folder: str = "", flags: str | None = None) -> None:
        self.maildir.deliver(raw, folder, flags)

    def edit(self, to: str, body: str, *, new_message_id: bool = True) -> None:
        self.maildir.edit_draft(self._draft(to), body, new_message_id)

    def send(self, to: str, when: str, *, new_message_id: bool = True) -> None:
        self.maildir.send_draft(self._draft(to), new_message_id=new_message_id, at=at(when))

    def delete(self, to: str, *, into_trash: bool = False) -> None:
        self.maildir.delete_draft(self._draft(to), into_trash)

    def snapshot(self) -> object:
        return self.maildir.snapshot()

    def contents(self) -> Contents:
        found: Contents = {}
        for folder in ("", "Drafts", "Sent", "Trash"):
            of_folder = found.setdefault(folder, Counter())
            for path in self.maildir.files(folder):
                of_folder[path.name.partition(":")[2], path.read_bytes()] += 1
        return found

    def save(self) -> Callable[[], None]:
        files = _files(self.folder)
        return lambda: _put_back(self.folder, files)

    def _draft(self, to: str) -> Path:
        return next(path for path, raw in self.maildir.drafts() if _goes_to(raw, to))


def minutes(count: float) -> timedelta:
    """Return so many minutes."""
    return timedelta(minutes=count)


def _goes_to(raw: bytes, address: str) -> bool:
    return parseaddr(str(message_from_bytes(raw)["To"]))[1] == address


def _date_of(raw: bytes) -> datetime:
    return parsedate_to_datetime(str(message_from_bytes(raw)["Date"]))


def _files(folder: Path) -> Files:
    return {path: (path.read_bytes(), path.stat().st_mtime_ns) for path in folder.rglob("*") if path.is_file()}


def _put_back(folder: Path, files: Files) -> None:
    for path in [path for path in folder.rglob("*") if path.is_file()]:
        path.unlink()
    for path, (content, modified) in files.items():
        path.write_bytes(content)
        os.utime(path, ns=(modified, modified))
