"""The demo's story at Gmail: the same drafts as on a Maildir, each once, in its conversation, and no other trace."""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from email import message_from_bytes
from email.message import EmailMessage
from pathlib import Path

import pytest

from agent.demo.letters import UNFOLDED
from agent.demo.player import Event, Happened, Player, Turned
from agent.mailbox.gmail import GmailMailbox
from agent.model.draft import DraftState
from agent.pipeline import Surroundings
from tests.contract.test_gmail import account_at
from tests.servers.gmail import GmailServer, Trashed
from tests.system.test_imap_hunt import _REPLIES, LongIds, MaildirPlayer, Played, _life, played
from tests.tokens import FixedTokens

_LABELS = (("INBOX", "UNREAD"), ("INBOX",), ("INBOX", "STARRED"), ("IMPORTANT", "CATEGORY_UPDATES"))


class GmailDesk(LongIds):
    """The desk, with the mail at Gmail, and the user's hand in Gmail's own web page. A filter archives every fourth."""

    def __init__(self, server: GmailServer) -> None:
        self.server = server
        self._known = {}
        self._serial = itertools.count(1)
        self.users: dict[str, tuple[bytes, frozenset[str]]] = {}

    def edit(self, to: str, adds: str, at: datetime) -> EmailMessage:
        """Save a draft in place: the draft stays, its message is another one."""
        store, remove = self._store, self._remove
        key, _ = self._draft(to)
        saved: list[EmailMessage] = []
        self.__dict__.update(
            _store=lambda folder, message, at, flags: saved.append(message), _remove=lambda draft: None
        )
        try:
            message = super().edit(to, adds, at)
        finally:
            self.__dict__.update(_store=store, _remove=remove)
        self.server.hands.save_draft(key, saved[0].as_bytes())
        return message

    def drafts(self) -> Iterator[tuple[str, EmailMessage]]:
        for key, raw in self.server.hands.drafts().items():
            yield key, message_from_bytes(raw.replace(b"\r\n", b"\n"), policy=UNFOLDED)

    def _store(self, folder: str, message: EmailMessage, at: datetime, flags: str | None) -> None:
        labels = ("SENT",) if folder == "Sent" else _LABELS[next(self._serial) % len(_LABELS)]
        key = self.server.hands.deliver(message.as_bytes(), labels, at)
        self.users[key] = (self.server.hands.raw(key), frozenset(labels))

    def _remove(self, draft: str) -> None:
        self.server.hands.delete_draft(draft)


class GmailPlayer(Player):
    """The demo's player at Gmail. Each pass has a mailbox of its own, as a command has; ``kept``: one for all."""

    def __init__(self, folder: Path, server: GmailServer, *, kept: bool) -> None:
        super().__init__(folder)
        self.server = server
        self.desk = GmailDesk(server)
        account = account_at(server)
        self._settings = replace(self._settings, accounts=(account,))
        mailbox = GmailMailbox(account, FixedTokens())
        self._surroundings = Surroundings(
            mailbox=lambda account, refused: mailbox if kept else GmailMailbox(account, FixedTokens()),  # type: ignore[arg-type]
        )
        self.placed: dict[str, tuple[bytes, str]] = {}  # by Message-ID, as each lay in Drafts, and its thread

    def play(self) -> Iterator[Event]:
        for event in super().play():
            if isinstance(event, Turned) and event.step.state is DraftState.PLACED:
                there = [self.server.state.message(held) for held in self.server.state.drafts.values()]
                (found,) = [
                    one for one in there if one.message_id == event.draft.message_id and one.labels == {"DRAFT"}
                ]
                self.placed[event.draft.message_id] = (found.raw, found.thread)
            assert isinstance(event, Happened) or self.server.state.violations == []
            yield event


@dataclass(frozen=True, slots=True)
class AtGmail:
    """A run, and what is there at its end."""

    played: Played
    desk: GmailDesk
    server: GmailServer
    placed: dict[str, tuple[bytes, str]]


@pytest.fixture(scope="module")
def on_maildir(tmp_path_factory: pytest.TempPathFactory) -> Played:
    return played(MaildirPlayer(tmp_path_factory.mktemp("maildir")))


@pytest.fixture(scope="module", params=[(Trashed.HIDDEN, True), (Trashed.LISTED, False), (Trashed.GONE, True)])
def at_gmail(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[AtGmail]:
    with GmailServer() as server:
        server.state.trashed, kept = request.param
        player = GmailPlayer(tmp_path_factory.mktemp("gmail"), server, kept=kept)
        run = played(player)
        assert isinstance(player.desk, GmailDesk)
        yield AtGmail(run, player.desk, server, player.placed)
        server.clean()


def test_the_same_drafts_byte_for_byte(at_gmail: AtGmail, on_maildir: Played) -> None:
    assert len(on_maildir.drafts) == 22
    assert [draft.raw for draft in at_gmail.played.drafts] == [draft.raw for draft in on_maildir.drafts]
    assert at_gmail.server.state.counts()["drafts.create"] == 22


def test_the_same_lives_step_by_step(at_gmail: AtGmail, on_maildir: Played) -> None:
    assert [_life(draft) for draft in at_gmail.played.drafts] == [_life(draft) for draft in on_maildir.drafts]
    states = Counter(draft.state.value for draft in at_gmail.played.drafts)
    assert states == {"sent": 11, "withdrawn": 7, "placed": 2, "edited": 1, "dismissed": 1}


def test_the_same_stages_and_plans_at_the_end(at_gmail: AtGmail, on_maildir: Played) -> None:
    ends = [
        [(one.application, one.stage, one.standing, one.since, one.upcoming, one.needs_you, one.hints) for one in plans]
        for plans in (at_gmail.played.plans, on_maildir.plans)
    ]
    assert ends[0] == ends[1]


def test_what_lay_in_drafts_is_what_was_written(at_gmail: AtGmail) -> None:
    assert len(at_gmail.placed) == 22
    for draft in at_gmail.played.drafts:
        assert at_gmail.placed[draft.message_id][0].replace(b"\r\n", b"\n") == draft.raw.replace(b"\r\n", b"\n")


def test_each_reply_is_in_the_conversation_that_it_answers(at_gmail: AtGmail) -> None:
    threads = {one.message_id: one.thread for one in at_gmail.server.state.messages.values()}
    replies = [draft for draft in at_gmail.played.drafts if draft.kind.value in _REPLIES]
    assert len(replies) == 7
    for draft in replies:
        answered = str(message_from_bytes(draft.raw, policy=UNFOLDED)["In-Reply-To"])
        assert at_gmail.placed[draft.message_id][1] == threads[answered]


def test_nothing_of_the_users_is_changed(at_gmail: AtGmail) -> None:
    users, state = at_gmail.desk.users, at_gmail.server.state
    assert len(users) > 50
    assert {key: (state.messages[key].raw, frozenset(state.messages[key].labels)) for key in users} == users


def test_what_was_withdrawn_lies_in_trash_and_what_is_left_in_drafts(at_gmail: AtGmail) -> None:
    server = at_gmail.server
    trash = {server.state.messages[key].message_id for key in server.hands.messages("TRASH")}
    withdrawn = {draft.message_id for draft in at_gmail.played.drafts if draft.state is DraftState.WITHDRAWN}
    assert trash == withdrawn
    left = [message_from_bytes(raw)["To"] for raw in server.hands.drafts().values()]
    assert sorted(left) == [
        "Nina Feld <nina.feld@oakridge.example>",
        "Omar Haddad <omar.haddad@oakridge.example>",
        "Sam Okafor <sokafor@meridianfreight.example>",
    ]


def test_what_is_read_is_read_once(at_gmail: AtGmail) -> None:
    """A kept mailbox asks for each head once; bodies, for what the heads do not settle, once, too."""
    asked = [(one.path, dict(one.query)["format"]) for one in at_gmail.server.state.log if one.name == "messages.get"]
    raw = Counter(path for path, form in asked if form == "raw" and path.rpartition("/")[2] in at_gmail.desk.users)
    assert set(raw.values()) <= {1, 2}  # the second time where it turned out to belong to an application
