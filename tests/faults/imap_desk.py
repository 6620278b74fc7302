"""A desk on a real Dovecot. The user's hands go straight to the server; the agent may be led through a proxy."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from agent.errors import MailboxError
from agent.mailbox import open_mailbox
from agent.mailbox.base import Mailbox
from agent.mailbox.quirks import settle_of
from agent.model.draft import DraftFact, DraftState
from agent.model.settings import Account, Duration, ImapAccount, Secret, Security, Unit
from agent.pipeline import PassReport, Surroundings, run_pass
from agent.timing import shortest
from tests.faults.desk import Contents, Desk, _date_of, _goes_to
from tests.hunt import ZONE, at
from tests.servers import hands
from tests.servers.configuration import PASSWORD
from tests.servers.dovecot import DovecotServer
from tests.servers.hands import Hands, Snapshot

SETTLE = Duration(1, Unit.SECONDS)
PATIENCE = 120.0  # seconds for what takes a few: a machine that does other things meanwhile is no failure
COMMAND = (sys.executable, "-m", "agent.cli.main")

_FLAGS = {"S": "\\Seen", "F": "\\Flagged", "R": "\\Answered", "D": "\\Draft", "T": "\\Deleted", "i": "$Important"}
_ON_THE_WAY = frozenset(
    {
        DraftState.INTENDED,
        DraftState.PLACING,
        DraftState.UNKNOWN,
        DraftState.REPLACING,
        DraftState.WITHDRAWING,
    }
)
_CLIENTS_ID = re.compile(rb"<client-\d+@")  # of a mail program in the tests: another one each time

Facts = tuple[tuple[str, str, str, bool], ...]


@dataclass(frozen=True)
class Outcome:
    """What a story came to on a server: what its user could tell apart, and what the agent knows."""

    contents: Contents
    drafts: tuple[tuple[str, str, str, int], ...]
    applications: tuple[tuple[str, str, str], ...]
    facts: Facts


class ImapDesk(Desk):
    """A desk on an account of its own. ``port`` is where the agent finds the server."""

    def __init__(self, folder: Path, server: DovecotServer, port: int = 0, settle: Duration = SETTLE) -> None:
        super().__init__(folder)
        folder.mkdir(exist_ok=True)
        user = server.files.new_user()
        secret = Secret(command=f"printf {PASSWORD}")
        self.account = ImapAccount(
            "personal", server.host, user, secret, port or server.port, Security.NONE, settle=settle
        )
        self.settings = replace(self.settings, accounts=(self.account,))
        self.surroundings = Surroundings(mailbox=self._opened)
        self.hands = Hands(hands.at(server.host, server.port, user))
        self.mailbox: Mailbox | None = None  # the one that the last pass opened
        self.passes = 0
        self.theirs: set[tuple[str, int]] = set()  # folder and UID of all that the world and the user made

    def __enter__(self) -> ImapDesk:
        return self

    def __exit__(self, *_: object) -> None:
        self.hands.close()

    # --- the world, and the user ---

    def deliver(self, raw: bytes, folder: str = "", flags: str | None = None) -> None:
        folder = folder or "INBOX"
        uid = self.hands.deliver(folder, raw, [_FLAGS[flag] for flag in flags or ""], _date_of(raw))
        self.theirs.add((folder, uid))

    def edit(self, to: str, body: str, *, new_message_id: bool = True) -> None:
        self.theirs.add(("Drafts", self.hands.edit_draft(self._draft(to), body, new_message_id)))

    def send(self, to: str, when: str, *, new_message_id: bool = True) -> None:
        sent = self.hands.send_draft(self._draft(to), new_message_id=new_message_id, at=at(when))
        self.theirs.add(("Sent", sent))

    def delete(self, to: str, *, into_trash: bool = False) -> None:
        if into_trash:
            self.hands.move("Drafts", self._draft(to), "Trash")
        else:
            self.hands.delete("Drafts", self._draft(to))

    def flag(self, to: str) -> None:
        """Flag the draft to this address: it is the user's from then on."""
        uid = self._draft(to)
        self.hands.flag("Drafts", uid, "\\Flagged")
        self.theirs.add(("Drafts", uid))

    def snapshot(self) -> Snapshot:
        return self.hands.snapshot()

    def contents(self) -> Contents:
        return {
            folder: Counter(
                (" ".join(sorted(flag.decode() for flag in kept.flags)), _CLIENTS_ID.sub(b"<client@", kept.raw))
                for kept in inside.messages.values()
            )
            for folder, inside in self.snapshot().items()
        }

    def save(self) -> Callable[[], None]:
        raise NotImplementedError("What is on a server is not put back as it was: its UIDs only go up.")

    # --- the agent ---

    def until_quiet(self, when: str | None) -> None:
        """Do passes with the clock at that time (None: the real one) until nothing is on its way any more."""
        end = time.monotonic() + PATIENCE
        while not self.comes_to_rest(when):
            assert time.monotonic() < end, [draft.steps for draft in self.on_the_way()]
            if self.passes % 2:  # one comes too early on purpose
                time.sleep(shortest(settle_of(self.account)).total_seconds() / 2)

    def comes_to_rest(self, when: str | None) -> bool:
        """Do a pass. Return whether it left nothing to do, and nothing in trouble."""
        report = self.tried(when)
        return report is not None and not report.troubles and not report.unknown and not self.on_the_way()

    def on_the_way(self) -> list[DraftFact]:
        """Return the drafts that are neither where they belong nor given up."""
        return self.drafts(*_ON_THE_WAY)

    def tried(self, when: str | None) -> PassReport | None:
        """Do a pass. Return what it did, None where the mailbox could not be read at all."""
        self.passes += 1
        try:
            return run_pass(self.settings, at(when) if when else None, self.surroundings)
        except MailboxError:
            return None

    def hang_up(self) -> None:
        """End the pass that is under way in another thread, as the daemon does when it is stopped."""
        if self.mailbox is not None:
            self.mailbox.hang_up()

    def start(self, *arguments: str) -> subprocess.Popen[bytes]:
        """Start the agent as a process."""
        config = self.folder / "config.toml"
        config.write_text(
            _CONFIGURATION.format(account=self.account, password=PASSWORD, store=self.settings.store_path)
        )
        return subprocess.Popen(
            (*COMMAND, *arguments, "--config", str(config)),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            cwd=self.folder,
            env={**os.environ, "HOME": str(self.folder), "PYTHONPATH": str(Path(__file__).parents[2])},
        )

    # --- what must hold ---

    @contextmanager
    def nothing_of_theirs_touched(self) -> Iterator[None]:
        """Fail if anything changes meanwhile but for the agent's own drafts, or if one of those goes astray."""
        before = self.snapshot()
        yield
        after = self.snapshot()
        ours = {one.message_id.encode() for one in self.drafts()}
        assert before.keys() == after.keys()
        for folder, inside in before.items():
            now = after[folder]
            assert now.validity == inside.validity
            kept = {uid: one for uid, one in inside.messages.items() if (folder, uid) in self.theirs}
            assert {uid: one for uid, one in now.messages.items() if (folder, uid) in self.theirs} == kept
            for uid in (uid for uid in now.messages if (folder, uid) not in self.theirs):
                assert folder in {"Drafts", "Trash"}
                assert any(message_id in now.messages[uid].raw for message_id in ours)

    def outcome(self, when: str | None) -> Outcome:
        """Return what everything has come to at that time."""
        end = self.end(when or datetime.now(ZONE).strftime("%Y-%m-%d %H:%M:%S"))
        return Outcome(end.contents, end.drafts, end.applications, self._facts())

    def _facts(self) -> Facts:
        with self.store() as store:
            messages = [one for facts in store.snapshot().applications for one in facts.messages]
        return tuple(
            sorted(
                (
                    _CLIENTS_ID.sub(b"<client@", one.message_id.encode()).decode(),
                    one.category.value,
                    one.application or "",
                    one.needs_review,
                )
                for one in messages
            )
        )

    def _opened(self, account: Account, refused: str) -> Mailbox:
        self.mailbox = open_mailbox(account, refused)
        return self.mailbox

    def _draft(self, to: str) -> int:
        return next(uid for uid, raw in self.hands.drafts().items() if _goes_to(raw, to))


_CONFIGURATION = """
[profile]
full_name = "Jordan Rivera"
addresses = ["jordan@example.com"]
time_zone = "America/New_York"
strengths = ["eight years of Python services", "moving a monolith to Kafka", "mentoring junior engineers"]
[mailbox.personal]
kind = "imap"
host = "{account.host}"
port = {account.port}
security = "none"
username = "{account.username}"
password_command = "printf {password}"
settle = "{settle_of(account)}"
[store]
path = "{store}"
"""
