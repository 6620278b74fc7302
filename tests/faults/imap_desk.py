"""A desk on a real Dovecot. The user's hands go straight to the server; the agent may be led through a proxy."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from agent.mailbox import open_mailbox
from agent.mailbox.base import Mailbox
from agent.model.settings import Account, Duration, ImapAccount, Secret, Security, Unit
from agent.pipeline import Surroundings
from agent.timing import shortest
from tests.faults.desk import Contents, _date_of, _goes_to
from tests.faults.server_desk import CLIENTS_ID, ServerDesk
from tests.hunt import at
from tests.servers import hands
from tests.servers.configuration import PASSWORD
from tests.servers.dovecot import DovecotServer
from tests.servers.hands import Hands, Snapshot
from tests.system.warm import Run, start_unheard

SETTLE = Duration(1, Unit.SECONDS)

_FLAGS = {"S": "\\Seen", "F": "\\Flagged", "R": "\\Answered", "D": "\\Draft", "T": "\\Deleted", "i": "$Important"}


class ImapDesk(ServerDesk):
    """A desk on an account of its own. ``port`` is where the agent finds the server."""

    def __init__(self, folder: Path, server: DovecotServer, port: int = 0, settle: Duration = SETTLE) -> None:
        super().__init__(folder, shortest(settle).total_seconds() / 2)
        folder.mkdir(exist_ok=True)
        user = server.files.new_user()
        secret = Secret(command=f"printf {PASSWORD}")
        self.account = ImapAccount(
            "personal", server.host, user, secret, port or server.port, Security.NONE, settle=settle
        )
        self.settings = replace(self.settings, accounts=(self.account,))
        self.surroundings = Surroundings(mailbox=self._opened)
        self.hands = Hands(hands.at(server.host, server.port, user))
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
                (" ".join(sorted(flag.decode() for flag in kept.flags)), CLIENTS_ID.sub(b"<client@", kept.raw))
                for kept in inside.messages.values()
            )
            for folder, inside in self.snapshot().items()
        }

    # --- the agent ---

    def start(self, *arguments: str) -> Run:
        """Start the agent as a process."""
        config = self.folder / "config.toml"
        config.write_text(
            _CONFIGURATION.format(account=self.account, password=PASSWORD, store=self.settings.store_path)
        )
        return start_unheard((*arguments, "--config", str(config)), self.folder)

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
settle = "{account.settle}"
[store]
path = "{store}"
"""
