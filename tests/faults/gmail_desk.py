"""A desk at Gmail. The user's hands are those of Gmail's own web page; the agent goes through the API."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from agent.mailbox.base import Mailbox
from agent.mailbox.gmail import GmailMailbox
from agent.mailbox.gmail.labels import folder_of
from agent.model.settings import Account, Duration, GmailAccount, Settings, Timing, Unit
from agent.pipeline import Surroundings, run_pass
from agent.timing import shortest
from tests.contract.test_gmail import account_at
from tests.faults.desk import Contents, _date_of, _goes_to
from tests.faults.server_desk import CLIENTS_ID, ServerDesk
from tests.hunt import PROFILE, at
from tests.servers.gmail import GmailServer
from tests.system.warm import Run, start_unheard
from tests.tokens import FixedTokens

SETTLE = Duration(1, Unit.SECONDS)
_PLACES = {"": ("INBOX",), "Archive": (), "Junk": ("SPAM",), "Trash": ("TRASH",), "Sent": ("SENT",)}
_FLAGS = {"F": "STARRED", "i": "IMPORTANT"}


class GmailDesk(ServerDesk):
    """A desk on the account of a stand-in."""

    def __init__(self, folder: Path, server: GmailServer) -> None:
        super().__init__(folder, shortest(SETTLE).total_seconds() / 2)
        folder.mkdir(exist_ok=True)
        self.server = server
        self.account = replace(account_at(server), settle=SETTLE)
        self.settings = replace(self.settings, accounts=(self.account,))
        self.surroundings = Surroundings(mailbox=self._opened)
        self.theirs: set[str] = set()  # the ids of all that the world and the user made

    # --- the world, and the user ---

    def deliver(self, raw: bytes, folder: str = "", flags: str | None = None) -> None:
        if folder == "Drafts":
            self.theirs.add(self.server.state.drafts[self.server.hands.write_draft(raw)])
            return
        unread = () if folder or "S" in (flags or "") else ("UNREAD",)
        labels = (*_PLACES[folder], *unread, *(_FLAGS[flag] for flag in flags or "" if flag in _FLAGS))
        self.theirs.add(self.server.hands.deliver(raw, labels, _date_of(raw)))

    def edit(self, to: str, body: str, *, new_message_id: bool = True) -> None:
        self.theirs.add(self.server.hands.edit_draft(self._draft(to), body, new_message_id))

    def send(self, to: str, when: str, *, new_message_id: bool = True) -> None:
        sent = self.server.hands.send_draft(self._draft(to), new_message_id=new_message_id, at=at(when))
        self.theirs.add(sent)

    def delete(self, to: str, *, into_trash: bool = False) -> None:
        draft = self._draft(to)
        if into_trash:
            self.server.hands.trash(self.server.state.drafts[draft])
        else:
            self.server.hands.delete_draft(draft)

    def flag(self, to: str) -> None:
        key = self.server.state.drafts[self._draft(to)]
        self.server.hands.label(key, "STARRED")
        self.theirs.add(key)

    def snapshot(self) -> object:
        return self.server.hands.snapshot()

    def contents(self) -> Contents:
        found: Contents = {}
        with self.server.state.lock:
            for message in self.server.state.messages.values():
                inside = found.setdefault(folder_of(message.labels, ()), Counter())
                inside[" ".join(sorted(message.labels)), CLIENTS_ID.sub(b"<client@", message.raw)] += 1
        return found

    # --- the agent ---

    def start(self, when: str) -> Run:
        """Start a pass with the clock at that time, as a process."""
        arguments = (self.server.endpoint, self.server.state.address, str(self.settings.store_path), when)
        return start_unheard(arguments, self.folder, "tests.faults.gmail_desk")

    # --- what must hold ---

    @contextmanager
    def nothing_of_theirs_touched(self) -> Iterator[None]:
        """Fail if anything changes meanwhile but for the agent's own drafts, or if one of those goes astray."""
        before = self._theirs()
        yield
        assert self._theirs() == before
        ours = {one.message_id for one in self.drafts()}
        with self.server.state.lock:
            for key in self.server.state.messages.keys() - self.theirs:
                message = self.server.state.messages[key]
                assert message.message_id in ours
                assert message.labels in ({"DRAFT"}, {"DRAFT", "TRASH"}, {"TRASH"})

    def _theirs(self) -> dict[str, tuple[bytes, frozenset[str], str]]:
        with self.server.state.lock:
            there = [self.server.state.messages[key] for key in self.theirs & self.server.state.messages.keys()]
            return {message.id: (message.raw, frozenset(message.labels), message.thread) for message in there}

    def _opened(self, account: Account, refused: str) -> Mailbox:
        self.mailbox = GmailMailbox(self.account, FixedTokens())
        return self.mailbox

    def _draft(self, to: str) -> str:
        return next(key for key, raw in self.server.hands.drafts().items() if _goes_to(raw, to))


def main(endpoint: str, address: str, store: str, when: str) -> None:
    """Do one pass, in a process of its own."""
    from agent.model.settings import Consent, Provider

    account = GmailAccount("personal", address, Consent(Provider.GOOGLE, "client"), settle=SETTLE, endpoint=endpoint)
    settings = Settings(PROFILE, (account,), Timing(), Path(store))
    around = Surroundings(mailbox=lambda _, refused: GmailMailbox(account, FixedTokens()))
    run_pass(settings, at(when), around)


if __name__ == "__main__":
    main(*sys.argv[1:])
