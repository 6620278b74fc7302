"""Appends of unknown outcome, and mailboxes that renumber: one draft in the end, never two (promise 3)."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from enum import Enum
from pathlib import Path

import pytest

from agent.errors import AppendUnknown
from agent.mailbox.memory import MemoryMailbox
from agent.model.draft import DraftState
from agent.model.mail import Ref
from agent.placement import MAX_ATTEMPTS
from tests.faults.desk import MemoryDesk, minutes
from tests.faults.stories import DANA, THANKED, TO_DANA, TOM, invite, thanked
from tests.mails import mail

SETTLE = timedelta(minutes=2)


class Fate(Enum):
    """What a server does with a draft while it says nothing."""

    STORED = "stored"
    LOST = "lost"
    LATE = "late"


class SilentServer(MemoryMailbox):
    """An IMAP server that stores a draft as often as it is told to, and whose answers may get lost."""

    def __init__(self, settle: timedelta) -> None:
        super().__init__("personal", settle=settle, once_by_name=False)
        self.fates: list[Fate] = []
        self.on_the_way: list[tuple[str, bytes, str]] = []

    def append(self, folder: str, raw: bytes, name: str) -> Ref:
        fate = self.fates.pop(0) if self.fates else None
        if fate is Fate.LATE:
            self.on_the_way.append((folder, raw, name))
        if fate in {Fate.LATE, Fate.LOST}:
            raise AppendUnknown("The connection was lost.")
        ref = super().append(folder, raw, name)
        if fate is Fate.STORED:
            raise AppendUnknown("The connection was lost.")
        return ref

    def arrive(self) -> None:
        """Store what was on the way."""
        for folder, raw, name in self.on_the_way:
            super().append(folder, raw, name)
        self.on_the_way = []


class Clock:
    """A real clock that a test moves."""

    def __init__(self) -> None:
        self.now = datetime(2026, 3, 12, 20, 5, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now


class Server:
    """A desk on a silent server, with a clock."""

    def __init__(self, folder: Path, settle: timedelta, *fates: Fate) -> None:
        self.box = SilentServer(settle)
        self.clock = Clock()
        self.desk = MemoryDesk(folder, box=self.box, clock=self.clock)
        invite(self.desk)
        self.desk.sync("2026-03-05 12:00")
        self.box.fates = list(fates)

    def pass_after(self, wait: timedelta = timedelta(0)) -> int:
        """Do a pass so much later by the real clock. Return how many drafts it leaves unknown."""
        self.clock.now += wait
        return self.desk.sync(THANKED).unknown

    def states(self) -> list[DraftState]:
        return [draft.state for draft in self.desk.drafts()]

    def copies(self) -> int:
        return sum(self.desk.contents()["Drafts"].values())


@pytest.mark.parametrize("settle", [timedelta(0), SETTLE])
def test_an_append_that_was_stored_after_all_is_found(tmp_path: Path, settle: timedelta) -> None:
    server = Server(tmp_path, settle, Fate.STORED)
    assert server.pass_after() == 1
    server.pass_after(settle)
    assert server.states() == [DraftState.PLACED]
    assert server.copies() == 1


@pytest.mark.parametrize("settle", [timedelta(0), SETTLE])
def test_an_append_that_got_lost_is_tried_again_once_it_has_settled(tmp_path: Path, settle: timedelta) -> None:
    server = Server(tmp_path, settle, Fate.LOST)
    assert server.pass_after() == 1
    if settle:
        assert server.pass_after(settle - minutes(0.01)) == 1
        assert server.copies() == 0
        assert server.states() == [DraftState.UNKNOWN]
    assert server.pass_after(minutes(0.01)) == 0
    assert server.states() == [DraftState.PLACED]
    assert server.copies() == 1


def test_the_wait_begins_anew_where_the_clock_was_set_back(tmp_path: Path) -> None:
    server = Server(tmp_path, SETTLE, Fate.LOST)
    assert server.pass_after() == 1
    assert server.pass_after(timedelta(days=-400)) == 1
    assert server.pass_after(SETTLE - minutes(0.01)) == 1
    assert server.copies() == 0
    assert server.pass_after(minutes(0.01)) == 0
    assert (server.states(), server.copies()) == ([DraftState.PLACED], 1)


def test_a_draft_that_turns_up_late_is_waited_for(tmp_path: Path) -> None:
    server = Server(tmp_path, SETTLE, Fate.LATE)
    assert server.pass_after() == 1
    server.pass_after(minutes(1))
    assert server.copies() == 0, "tried again before the first attempt has settled"
    server.box.arrive()
    server.pass_after(minutes(1))
    assert server.states() == [DraftState.PLACED]
    assert server.copies() == 1


def test_a_draft_that_turns_up_later_than_anybody_waits_is_put_away(tmp_path: Path) -> None:
    server = Server(tmp_path, SETTLE, Fate.LATE)
    server.pass_after()
    server.pass_after(SETTLE)
    server.box.arrive()
    assert server.copies() == 2
    server.pass_after(SETTLE)
    assert server.states() == [DraftState.PLACED]
    assert server.copies() == 1
    (draft,) = server.desk.drafts()
    assert draft.ref in server.box.snapshot(), "the copy that the store knows is the one that stays"


def test_a_late_second_copy_that_the_user_edited_stays(tmp_path: Path) -> None:
    server = Server(tmp_path, SETTLE, Fate.LATE)
    server.pass_after()
    server.pass_after(SETTLE)
    server.box.arrive()
    (draft,) = server.desk.drafts()
    second = next(ref for ref in server.box.listing("Drafts").refs if ref != draft.ref)
    server.box.edit_draft(second, server.box.snapshot()[second].raw + b"\r\nOne more line.\r\n")
    server.pass_after(SETTLE)
    assert server.copies() == 2


def test_what_never_arrives_is_given_up_and_told(tmp_path: Path) -> None:
    server = Server(tmp_path, SETTLE, *[Fate.LOST] * 9)
    for _ in range(MAX_ATTEMPTS + 2):
        assert server.pass_after(SETTLE) == 1
    assert len(server.box.fates) == 9 - MAX_ATTEMPTS
    assert server.states() == [DraftState.UNKNOWN]


@pytest.mark.parametrize("place", ["Sent", "Trash"])
def test_a_draft_of_unknown_outcome_that_the_user_dealt_with_is_not_placed_again(tmp_path: Path, place: str) -> None:
    server = Server(tmp_path, SETTLE, Fate.STORED)
    server.pass_after()
    if place == "Sent":
        server.desk.send(TO_DANA, "2026-03-12 16:20", new_message_id=False)
    else:
        server.desk.delete(TO_DANA, into_trash=True)
    for _ in range(3):
        server.pass_after(SETTLE)
    assert server.states() == [DraftState.SENT if place == "Sent" else DraftState.DISMISSED]
    assert server.copies() == 0


def test_a_draft_that_was_moved_away_and_back_is_not_put_away_as_a_second_one(tmp_path: Path) -> None:
    desk = MemoryDesk(tmp_path)
    thanked(desk, (DANA, TOM))
    (dana,) = [draft for draft in desk.drafts() if draft.text.to_address == TO_DANA]
    assert dana.ref
    desk.box.move(desk.box.move(dana.ref, "INBOX"), "Drafts")
    before = desk.contents()["Drafts"]
    for when in ("2026-03-12 16:20", "2026-03-12 16:40", "2026-03-12 17:00"):
        desk.sync(when)
    assert desk.contents()["Drafts"] == before


def test_a_folder_that_was_renumbered_loses_no_draft(tmp_path: Path) -> None:
    desk = MemoryDesk(tmp_path)
    thanked(desk, (DANA, TOM))
    raws = [item.raw for ref, item in desk.box.snapshot().items() if ref.folder == "Drafts"]
    desk.box.make_anew("Drafts")
    for raw in reversed(raws):  # the keys that were given before now mean the other draft
        desk.box.deliver(raw, "Drafts", flags="DS")
    for when in ("2026-03-12 16:20", "2026-03-12 16:40", "2026-03-12 17:00"):
        desk.sync(when)
    assert sum(desk.contents()["Drafts"].values()) == 2
    assert {draft.state for draft in desk.drafts()} == {DraftState.PLACED}
    desk.sync("2026-03-16 09:00")
    assert sum(desk.contents()["Drafts"].values()) == 1, "the follow-up takes the place of both"


def test_what_was_remembered_of_a_folder_is_forgotten_once_it_is_renumbered(tmp_path: Path) -> None:
    server = Server(tmp_path, SETTLE, Fate.STORED)
    theirs = mail(sender="jordan@example.com", to="mum@home.example", subject="Half a thought", body="Dear\n")
    server.box.deliver(theirs, "Drafts", flags="DS")
    server.desk.sync("2026-03-12 15:00")  # remembers what has the first key
    assert server.pass_after() == 1
    raws = [item.raw for ref, item in server.box.snapshot().items() if ref.folder == "Drafts"]
    assert len(raws) == 2
    server.box.make_anew("Drafts")
    for raw in reversed(raws):
        server.box.deliver(raw, "Drafts", flags="DS")
    server.pass_after(SETTLE)
    assert server.states() == [DraftState.PLACED]
    assert server.copies() == 2, "theirs and ours, each once"
