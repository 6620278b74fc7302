"""The demo's story on a real Dovecot: the same drafts as on a Maildir, in the right threads, and no other trace."""

from __future__ import annotations

import hashlib
import itertools
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from email import message_from_bytes
from email.message import EmailMessage
from functools import partial
from pathlib import Path

import pytest

from agent.demo.desk import Desk
from agent.demo.hunt import ENDS
from agent.demo.letters import UNFOLDED, kept
from agent.demo.player import Event, Happened, Player, Turned
from agent.demo.steps import ADDRESS, Letter, instant
from agent.mailbox.base import Mailbox
from agent.mailbox.imap import ImapMailbox
from agent.model.application import ApplicationFacts
from agent.model.draft import DraftFact, DraftState
from agent.model.plan import ApplicationPlan
from agent.model.settings import Account, ImapAccount, MaildirAccount, Secret
from agent.pipeline import Surroundings
from agent.planner import plan
from agent.store import open_store
from tests.servers import hands as outside
from tests.servers.dovecot import DovecotFiles
from tests.servers.hands import Kept, Snapshot

Users = dict[tuple[str, int, int], Kept]  # folder, UIDVALIDITY, UID

_AGENTS = frozenset({"Drafts", "Trash"})  # where the agent may write
_REPLIES = frozenset({"no_decision_reply", "nudge", "feedback_request"})
# What the user's program and their filters do to mail as it comes: none of it may change afterwards.
_FLAGS: tuple[tuple[str, ...], ...] = ((), ("\\Seen",), ("\\Flagged", "$Label1"), ("\\Seen", "\\Answered", "NonJunk"))


def exchange_id(name: str) -> str:
    """Given a letter's name, return a Message-ID as Exchange Online makes them: 80 characters."""
    digits = hashlib.sha256(name.encode()).hexdigest().upper()
    return f"<DM6PR12MB{digits[:4]}{digits[4:29]}@DM6PR12MB{digits[:4]}.namprd12.prod.outlook.com>"


def ses_id(name: str) -> str:
    """Given a letter's name, return a Message-ID as Amazon's SES makes them: 86 characters."""
    digits = hashlib.sha256(name.encode()).hexdigest()
    parts = (digits[:16], digits[16:24], digits[24:28], digits[28:32], digits[32:36], digits[36:48], "000000")
    return f"<{'-'.join(parts)}@eu-west-1.amazonses.com>"


class LongIds(Desk):
    """A desk to which everybody else's letters come with ids as long as those of Exchange and SES, in turn."""

    def _write(self, letter: Letter, at: datetime) -> EmailMessage:
        message = super()._write(letter, at)
        if ADDRESS not in letter.sender:
            makes = (exchange_id, ses_id)[len(self._known) % 2]
            message.replace_header("Message-ID", makes(letter.name))
            self._known[letter.name] = kept(message, at)
        return message


class ServerDesk(LongIds):
    """The same desk, with the mail on a server, and the user's hand in it through a client of their own."""

    def __init__(self, hands: outside.Hands) -> None:
        self.hands = hands
        self._known = {}
        self._serial = itertools.count(1)

    def drafts(self) -> Iterator[tuple[str, EmailMessage]]:
        for uid, raw in sorted(self.hands.drafts().items()):
            yield str(uid), message_from_bytes(raw.replace(b"\r\n", b"\n"), policy=UNFOLDED)

    def _store(self, folder: str, message: EmailMessage, at: datetime, flags: str | None) -> None:
        number = next(self._serial)
        set_by_the_user = {"DS": ("\\Draft", "\\Seen"), "S": ("\\Seen",), None: _FLAGS[number % len(_FLAGS)]}[flags]
        raw = message.as_bytes() if flags else _folded(message.as_bytes())
        self.hands.deliver(folder or "INBOX", raw, set_by_the_user, at)

    def _remove(self, draft: str) -> None:
        self.hands.delete("Drafts", int(draft))


class MaildirPlayer(Player):
    """The demo's player, with long ids."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.desk = LongIds(folder / "Long")
        self._settings = replace(self._settings, accounts=(MaildirAccount("personal", self.desk.path),))


class ServerPlayer(Player):
    """The demo's player on a server. It keeps what the server held of the user's, as it was when it came there."""

    def __init__(self, folder: Path, files: DovecotFiles) -> None:
        super().__init__(folder)
        user = files.new_user()
        connect = partial(files.connect, user)
        self.hands = outside.Hands(outside.over(connect))
        self.desk = ServerDesk(self.hands)
        self._settings = replace(self._settings, accounts=(ImapAccount("personal", "localhost", user, Secret()),))

        def mailbox(account: Account, refused: str) -> Mailbox:
            assert isinstance(account, ImapAccount)
            return ImapMailbox(account, connect=connect)

        self._surroundings = Surroundings(mailbox=mailbox)
        self.users: Users = {}
        self.placed: dict[str, Kept] = {}  # by Message-ID, as each draft lay in Drafts right after its pass

    def play(self) -> Iterator[Event]:
        for event in super().play():
            if isinstance(event, Happened):
                self.users = _users(self.hands.snapshot()) | self.users
            elif isinstance(event, Turned) and event.step.state is DraftState.PLACED:
                self._keep(event.draft)
            yield event

    def _keep(self, draft: DraftFact) -> None:
        there = self.hands.contents("Drafts").messages.values()
        (found,) = [kept for kept in there if _header(kept.raw, "Message-ID") == draft.message_id]
        self.placed[draft.message_id] = found


@dataclass(frozen=True, slots=True)
class Played:
    """What one run came to."""

    events: tuple[Event, ...]
    applications: tuple[ApplicationFacts, ...]
    plans: tuple[ApplicationPlan, ...]

    @property
    def drafts(self) -> list[DraftFact]:
        return sorted((d for facts in self.applications for d in facts.drafts), key=lambda d: (d.placed_at, d.id))


@dataclass(frozen=True, slots=True)
class OnServer:
    """A run on the server, and what the server holds at its end."""

    played: Played
    desk: ServerDesk
    users: Users
    placed: dict[str, Kept]
    now: Snapshot


def played(player: Player) -> Played:
    events = tuple(player.play())
    with open_store(player._settings.store_path, create=False) as store:
        snapshot = store.snapshot()
    return Played(events, snapshot.applications, plan(snapshot, player._settings, instant(ENDS)).applications)


@pytest.fixture(scope="module")
def on_maildir(tmp_path_factory: pytest.TempPathFactory) -> Played:
    return played(MaildirPlayer(tmp_path_factory.mktemp("maildir")))


@pytest.fixture(scope="module")
def on_server(tmp_path_factory: pytest.TempPathFactory, dovecot_pipe: DovecotFiles) -> Iterator[OnServer]:
    player = ServerPlayer(tmp_path_factory.mktemp("server"), dovecot_pipe)
    with player.hands:
        run = played(player)
        assert isinstance(player.desk, ServerDesk)
        yield OnServer(run, player.desk, player.users, player.placed, player.hands.snapshot())


def test_the_ids_are_as_long_as_those_that_were_seen() -> None:
    assert len(exchange_id("one")) == 80
    assert len(ses_id("one")) == 86


def test_the_same_drafts_byte_for_byte(on_server: OnServer, on_maildir: Played) -> None:
    assert len(on_maildir.drafts) == 22
    assert [draft.raw for draft in on_server.played.drafts] == [draft.raw for draft in on_maildir.drafts]


def test_the_same_lives_step_by_step(on_server: OnServer, on_maildir: Played) -> None:
    assert [_life(draft) for draft in on_server.played.drafts] == [_life(draft) for draft in on_maildir.drafts]
    states = Counter(draft.state.value for draft in on_server.played.drafts)
    assert states == {"sent": 11, "withdrawn": 7, "placed": 2, "edited": 1, "dismissed": 1}


def test_the_same_stages_and_plans_at_the_end(on_server: OnServer, on_maildir: Played) -> None:
    ends = [
        [(one.application, one.stage, one.standing, one.since, one.upcoming, one.needs_you, one.hints) for one in plans]
        for plans in (on_server.played.plans, on_maildir.plans)
    ]
    assert ends[0] == ends[1]
    assert len(ends[0]) > 5


def test_the_same_things_happen_at_the_same_times(on_server: OnServer, on_maildir: Played) -> None:
    seen = [[(type(event).__name__, event.at) for event in run.events] for run in (on_server.played, on_maildir)]
    assert seen[0] == seen[1]


def test_what_lay_in_drafts_is_what_was_written(on_server: OnServer) -> None:
    assert len(on_server.placed) == 22
    for draft in on_server.played.drafts:
        assert on_server.placed[draft.message_id].raw.replace(b"\r\n", b"\n") == draft.raw.replace(b"\r\n", b"\n")


def test_each_draft_is_flagged_as_draft_and_seen_and_no_more(on_server: OnServer) -> None:
    assert {kept.flags for kept in on_server.placed.values()} == {frozenset({b"\\Draft", b"\\Seen"})}


def test_each_reply_stands_in_its_thread_with_all_that_went_before(on_server: OnServer) -> None:
    known = {mail.message_id: mail for mail in on_server.desk._known.values()}
    lengths = set()
    replies = [draft for draft in on_server.played.drafts if draft.kind.value in _REPLIES]
    assert len(replies) == 7
    for draft in replies:
        header = message_from_bytes(on_server.placed[draft.message_id].raw, policy=UNFOLDED)
        answered = known[str(header["In-Reply-To"])]
        assert str(header["References"]).split() == [*answered.references, answered.message_id]
        assert str(header["Subject"]).lower() == f"re: {answered.subject.lower().removeprefix('re: ')}"
        lengths |= {len(one) for one in str(header["References"]).split()}
    assert {80, 86} <= lengths


def test_long_ids_stand_in_one_line_on_the_server(on_server: OnServer) -> None:
    for found in on_server.placed.values():
        head = found.raw.partition(b"\r\n\r\n")[0].split(b"\r\n")
        assert not [line for line in head if line.startswith((b" ", b"\t")) or (b"=?" in line and b"@" in line)]


def test_nothing_of_the_users_is_changed_in_bytes_flags_or_time(on_server: OnServer) -> None:
    assert len(on_server.users) > 50
    assert {folder for folder, _, _ in on_server.users} == {"INBOX", "Sent"}
    assert _users(on_server.now) == on_server.users
    assert {folder: there.validity for folder, there in on_server.now.items()}.keys() >= {"Archive", "Junk"}


def test_what_was_withdrawn_lies_in_trash_as_it_was(on_server: OnServer) -> None:
    trash = {_header(kept.raw, "Message-ID"): kept for kept in on_server.now["Trash"].messages.values()}
    withdrawn = {draft.message_id for draft in on_server.played.drafts if draft.state is DraftState.WITHDRAWN}
    assert trash.keys() == withdrawn
    for message_id, found in trash.items():
        assert (found.raw, found.flags) == (on_server.placed[message_id].raw, on_server.placed[message_id].flags)


def test_drafts_holds_what_is_left_and_the_users_own_edit(on_server: OnServer) -> None:
    left = {_header(kept.raw, "To"): kept for kept in on_server.now["Drafts"].messages.values()}
    assert sorted(left) == [
        "Nina Feld <nina.feld@oakridge.example>",
        "Omar Haddad <omar.haddad@oakridge.example>",
        "Sam Okafor <sokafor@meridianfreight.example>",
    ]
    assert b"I keep thinking about the outage" in left["Nina Feld <nina.feld@oakridge.example>"].raw


def _folded(raw: bytes) -> bytes:
    """Given a letter, return it with its long ids folded, each in a line of its own, as Exchange folds them."""
    head, gap, rest = raw.partition(b"\n\n")
    ids = re.compile(rb"^(Message-ID|In-Reply-To|References): (<.{60,})$", re.MULTILINE)
    return ids.sub(lambda found: found[1] + b":\n " + found[2].replace(b"> <", b">\n <"), head) + gap + rest


def _life(draft: DraftFact) -> tuple[object, ...]:
    steps = tuple((step.at, step.state, step.cause) for step in draft.steps)
    who = (draft.kind, draft.person_key, draft.occasion, draft.revision, draft.key)
    return (*who, draft.message_id, draft.text, draft.reason, draft.state, draft.placed_at, steps)


def _users(snapshot: Snapshot) -> Users:
    """Everything outside the folders that the agent writes to."""
    return {
        (folder, there.validity, uid): kept
        for folder, there in snapshot.items()
        if folder not in _AGENTS
        for uid, kept in there.messages.items()
    }


def _header(raw: bytes, name: str) -> str:
    return str(message_from_bytes(raw, policy=UNFOLDED)[name])
