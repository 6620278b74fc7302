"""What the user did to a draft, and what the agent must not do then (promises 2 and 4): the cases that were found."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from agent.errors import MailboxUnreachable
from agent.mailbox.base import Removal
from agent.mailbox.memory import MemoryMailbox
from agent.model.application import NoteKind
from agent.model.draft import DraftState, Mark
from agent.model.mail import Ref
from agent.model.settings import MaildirAccount
from agent.pipeline import Surroundings
from tests.faults.death import Death, Killed, watching
from tests.faults.desk import Desk, MaildirDesk, MemoryDesk
from tests.faults.stories import DANA, THANKED, TO_DANA, TOM, invite, rejected, thanked
from tests.hunt import at
from tests.mails import mail

ELSEWHERE = mail(
    sender="Omar Haddad <omar@fabrikam.example>",
    subject="Your interview at Fabrikam",
    body="Hi Jordan,\n\nYour interview for the Product Manager role at Fabrikam is confirmed for Thursday, "
    "March 12 at 11:00 AM ET with me.\n\nBest,\nOmar Haddad\n",
    date=at("2026-03-05 10:00"),
)


@pytest.fixture(params=[MemoryDesk, MaildirDesk])
def desk(request: pytest.FixtureRequest, tmp_path: Path) -> Desk:
    made: Desk = request.param(tmp_path)
    return made


def _add_note(desk: Desk, when: str) -> None:
    with desk.store() as store:
        store.add_note(store.applications()[0].id, NoteKind.FORGOT, "I have led a move to Kafka", at(when))


@pytest.mark.parametrize("emptied", [False, True], ids=["deleted", "with all of Drafts"])
def test_a_note_does_not_bring_a_deleted_draft_back(desk: Desk, emptied: bool) -> None:
    if emptied:
        desk.deliver(mail(sender="jordan@example.com", to="mum@home.example", body="Dear\n"), "Drafts", "DS")
    thanked(desk)
    desk.sync("2026-03-12 16:10")
    desk.delete(TO_DANA)
    if emptied:
        desk.delete("mum@home.example")
    _add_note(desk, "2026-03-12 16:20")
    for when in ("2026-03-12 16:25", "2026-03-12 16:40", "2026-03-12 17:00"):
        desk.sync(when)
        assert not desk.contents()["Drafts"]


@pytest.mark.parametrize("sent", [True, False], ids=["sent", "deleted"])
def test_a_draft_that_the_user_takes_in_the_moment_of_its_going_is_theirs(tmp_path: Path, sent: bool) -> None:
    desk = MaildirDesk(tmp_path)
    thanked(desk)
    _add_note(desk, "2026-03-12 16:20")

    def take() -> None:
        """What a mail program does, once the agent has looked and made up its mind."""
        for path, _ in desk.maildir.drafts() if desk.drafts(DraftState.REPLACING) else ():
            if sent:
                desk.maildir.send_draft(path, at=at("2026-03-12 16:25"))
            else:
                desk.maildir.delete_draft(path)

    desk.surroundings = Surroundings(progress=take)
    desk.sync("2026-03-12 16:25")
    desk.surroundings = None
    for when in ("2026-03-12 16:26", "2026-03-12 16:40", "2026-03-12 17:00"):
        desk.sync(when)
        assert not desk.maildir.drafts()
    ended = DraftState.SENT if sent else DraftState.DISMISSED
    assert [draft.state for draft in desk.drafts()] == [ended, DraftState.VOID]


def test_a_draft_that_was_flagged_is_the_users(tmp_path: Path) -> None:
    desk = MaildirDesk(tmp_path)
    thanked(desk)
    ((path, raw),) = desk.maildir.drafts()
    flagged = desk.maildir.flag(path, "DFS")
    rejected(desk, "2026-03-12 16:30")
    desk.sync("2026-03-12 16:35")
    assert flagged.read_bytes() == raw
    assert desk.drafts()[0].state is DraftState.EDITED


def test_a_draft_that_was_only_marked_as_deleted_is_deleted(tmp_path: Path) -> None:
    desk = MaildirDesk(tmp_path)
    thanked(desk)
    desk.sync("2026-03-12 16:10")
    ((path, raw),) = desk.maildir.drafts()
    struck = desk.maildir.flag(path, "DST")
    _add_note(desk, "2026-03-12 16:20")
    for when in ("2026-03-12 16:25", "2026-03-12 16:40", "2026-03-12 17:00"):
        desk.sync(when)
    assert desk.drafts()[-1].state is DraftState.DISMISSED
    assert [(path, raw) for path, raw in desk.maildir.drafts()] == [(struck, raw)]


def test_the_copy_in_the_place_of_a_draft_that_is_only_marked_as_deleted_stays(tmp_path: Path) -> None:
    desk = MaildirDesk(tmp_path)
    thanked(desk)
    desk.sync("2026-03-12 16:10")
    ((path, raw),) = desk.maildir.drafts()
    desk.maildir.flag(path, "DST")
    copy = desk.maildir.deliver(raw, "Drafts", "DS")
    for when in ("2026-03-12 16:25", "2026-03-12 16:40", "2026-03-12 17:00"):
        desk.sync(when)
        assert copy.read_bytes() == raw
    (draft,) = desk.drafts()
    assert draft.ref is not None
    assert copy.name.startswith(draft.ref.key)


def test_an_edited_draft_whose_copies_before_are_only_marked_as_deleted_is_the_last(tmp_path: Path) -> None:
    desk = MaildirDesk(tmp_path)
    thanked(desk)
    desk.sync("2026-03-12 16:10")
    ((path, raw),) = desk.maildir.drafts()
    for words in (b"One line more.\n", b"One line more.\nAnd another.\n"):
        desk.maildir.flag(path, "DST")
        path = desk.maildir.deliver(raw.replace(b"Message-ID: <", b"Message-ID: <c") + words, "Drafts", "DS")
    desk.sync("2026-03-12 16:25")
    (draft,) = desk.drafts()
    assert draft.state is DraftState.EDITED
    assert draft.ref is not None
    assert path.name.startswith(draft.ref.key)


def test_a_draft_that_was_edited_in_its_place_is_the_users(tmp_path: Path) -> None:
    desk = MaildirDesk(tmp_path)
    thanked(desk)
    ((path, raw),) = desk.maildir.drafts()
    path.write_bytes(raw + b"One line more.\n")
    rejected(desk, "2026-03-12 16:30")
    desk.sync("2026-03-12 16:35")
    assert path.read_bytes() == raw + b"One line more.\n"
    assert desk.drafts()[0].state is DraftState.EDITED


def test_a_draft_that_was_deleted_beside_a_withdrawn_one_is_dismissed(desk: Desk) -> None:
    thanked(desk, (DANA, TOM))
    desk.sync("2026-03-12 16:10")
    desk.write("2026-03-12 16:20", TOM, "Thanks", "Thank you, Tom!\n")
    desk.sync("2026-03-12 16:25")
    desk.delete(TO_DANA)
    desk.sync("2026-03-12 16:30")
    desk.sync("2026-03-12 16:45")
    states = {draft.text.to_address: draft.state for draft in desk.drafts()}
    assert states == {TO_DANA: DraftState.DISMISSED, "tom@northwind.example": DraftState.WITHDRAWN}


def test_a_draft_edited_after_its_pass_had_died_gets_no_second_one(desk: Desk) -> None:
    invite(desk)
    desk.sync("2026-03-05 12:00")
    stored = "append" if isinstance(desk, MemoryDesk) else "link"
    with watching(Death(upon=stored)), pytest.raises(Killed):
        desk.sync(THANKED)
    desk.edit(TO_DANA, "Hi Dana,\n\nThank you for the talk about Kafka.\n\nJordan\n")
    for when in ("2026-03-12 16:20", "2026-03-12 16:40"):
        desk.sync(when)
    assert sum(desk.contents()["Drafts"].values()) == 1
    assert [draft.state for draft in desk.drafts()] == [DraftState.EDITED]


def test_an_account_that_fails_while_placing_does_not_stop_another(tmp_path: Path) -> None:
    class Failing(MemoryMailbox):
        """A mailbox whose connection goes just before something is stored."""

        marks = 0

        def mark(self, folder: str) -> Mark:
            self.marks += 1
            if self.marks == 1:  # of the look whether there are Drafts
                return super().mark(folder)
            raise MailboxUnreachable("The connection was lost.", "It is tried again later.")

    boxes = {"personal": MemoryMailbox("personal"), "broken": Failing("broken")}
    desk = MemoryDesk(tmp_path, box=boxes["personal"])
    second = MaildirAccount(name="broken", path=tmp_path / "nowhere")
    desk.settings = replace(desk.settings, accounts=(second, *desk.settings.accounts))
    desk.surroundings = Surroundings(mailbox=lambda account, refused: boxes[account.name])
    invite(desk)
    boxes["broken"].deliver(ELSEWHERE)
    report = desk.sync(THANKED)
    assert report.placed == 1
    assert [draft.account for draft in desk.drafts(DraftState.INTENDED)] == ["broken"]
    assert report.troubles == ("The connection was lost. It is tried again later.",)


def test_a_draft_whose_going_was_never_heard_of_counts_as_put_away(tmp_path: Path) -> None:
    class Late(MemoryMailbox):
        """A mailbox that answers no removal, and comes to it when it is asked again."""

        asked = False

        def remove(self, ref: Ref, expected: str) -> Removal:
            if not self.asked:
                self.asked = True
                raise MailboxUnreachable("The connection was lost.", "It is tried again later.")
            super().remove(ref, expected)
            return super().remove(ref, expected)

    desk = MemoryDesk(tmp_path, box=Late("personal"))
    thanked(desk)
    rejected(desk, "2026-03-12 17:00")
    desk.sync("2026-03-12 17:05")
    desk.sync("2026-03-12 17:06")
    assert [draft.state for draft in desk.drafts()] == [DraftState.WITHDRAWN, DraftState.PLACED]
    assert list(desk.contents()["Trash"].values()) == [1]


@pytest.mark.parametrize("edited", [False, True], ids=["as it lay", "edited and seen so"])
@pytest.mark.parametrize("sends", [True, False], ids=["sent", "deleted"])
def test_what_becomes_of_the_next_draft_is_seen_though_drafts_is_empty_since(
    desk: Desk, edited: bool, sends: bool
) -> None:
    thanked(desk)
    desk.sync("2026-03-12 16:10")  # it lay there during a look
    if edited:
        desk.edit(TO_DANA, "Hi Dana,\n\nThank you for the talk about Kafka.\n\nJordan\n")
        desk.sync("2026-03-12 16:20")
    desk.send(TO_DANA, "2026-03-12 16:30")
    desk.sync("2026-03-12 16:40")
    desk.sync("2026-03-12 16:55")
    rejected(desk, "2026-03-18 15:00")
    desk.sync("2026-03-18 15:05")
    assert [draft.state for draft in desk.drafts()] == [DraftState.SENT, DraftState.PLACED]
    if sends:
        desk.send(TO_DANA, "2026-03-18 15:10")
    else:
        desk.delete(TO_DANA)
    desk.sync("2026-03-18 16:00")
    desk.sync("2026-03-18 16:15")
    ended = DraftState.SENT if sends else DraftState.DISMISSED
    assert [draft.state for draft in desk.drafts()] == [DraftState.SENT, ended]
    assert not desk.contents()["Drafts"]


def test_a_draft_that_was_sent_is_seen_though_the_users_own_one_went_too(desk: Desk) -> None:
    desk.deliver(mail(sender="jordan@example.com", to="mum@home.example", body="Dear\n"), "Drafts", "DS")
    thanked(desk)
    desk.sync("2026-03-12 16:10")
    desk.send(TO_DANA, "2026-03-12 16:20")
    desk.delete("mum@home.example")
    desk.sync("2026-03-12 16:30")
    assert [draft.state for draft in desk.drafts()] == [DraftState.SENT]


def test_drafts_that_the_user_emptied_are_believed_to_be_after_days(desk: Desk) -> None:
    desk.deliver(mail(sender="jordan@example.com", to="mum@home.example", body="Dear\n"), "Drafts", "DS")
    thanked(desk)
    desk.sync("2026-03-12 16:10")
    desk.delete(TO_DANA)
    desk.delete("mum@home.example")
    for when in ("2026-03-12 16:30", "2026-03-12 17:00", "2026-03-14 17:00"):
        desk.sync(when)
        assert [draft.state for draft in desk.drafts()] == [DraftState.PLACED], "suddenly empty, it proves nothing"
    desk.sync("2026-03-15 16:30")
    assert desk.drafts()[0].state is DraftState.DISMISSED
