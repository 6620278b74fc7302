"""The mailbox in memory keeps the contract."""

from __future__ import annotations

from datetime import timedelta

import pytest

from agent.errors import MailboxUnreachable
from agent.mailbox.base import Role
from agent.mailbox.memory import MemoryMailbox
from agent.model.mail import Ref
from tests.contract.suite import DRAFT, Hands, MailboxContract, folder


class MemoryHands:
    def __init__(self, mailbox: MemoryMailbox) -> None:
        self.mailbox = mailbox

    def deliver(self, role: Role, raw: bytes) -> None:
        self.mailbox.deliver(raw, folder(self.mailbox, role))

    def flag(self, ref: Ref) -> None:
        self.mailbox.flag(ref, "FS")

    def strike(self, ref: Ref) -> None:
        self.mailbox.flag(ref, "DST")

    def delete(self, ref: Ref) -> None:
        self.mailbox.delete(ref)

    def change(self, ref: Ref) -> None:
        self.mailbox.edit_draft(ref, b"Subject: mine now\n\nHello\n")

    def make_anew(self, folder: str) -> None:
        self.mailbox.make_anew(folder)

    def drop(self, folder: str) -> None:
        self.mailbox.drop_folder(folder)

    def snapshot(self) -> object:
        return self.mailbox.snapshot()


class TestMemory(MailboxContract):
    @pytest.fixture
    def hands(self) -> Hands:
        return MemoryHands(MemoryMailbox())


class TestMemoryLikeImap(MailboxContract):
    once_by_name = False

    @pytest.fixture
    def hands(self) -> Hands:
        return MemoryHands(MemoryMailbox(once_by_name=False))


def test_a_draft_the_user_sends_moves_to_sent_as_their_program_writes_it() -> None:
    box = MemoryMailbox()
    first, second = (box.append("Drafts", DRAFT, name) for name in ("a", "b"))
    rewritten = DRAFT.replace(b"<1k3v.1@example.com>", b"<client@example.com>")
    sent = (box.send_draft(first), box.send_draft(second, rewritten))
    assert box.listing("Drafts").refs == ()
    assert box.message_ids(sent) == {sent[0]: "<1k3v.1@example.com>", sent[1]: "<client@example.com>"}


def test_what_comes_after_a_mark_has_a_later_key() -> None:
    box = MemoryMailbox()
    early = box.append("Drafts", DRAFT, "a")
    mark = box.mark("Drafts")
    late = box.append("Drafts", DRAFT, "b")
    edited = box.edit_draft(early, DRAFT)
    assert early.key < mark.next_key <= late.key < edited.key


def test_an_account_that_does_not_answer_raises_in_every_verb() -> None:
    box = MemoryMailbox()
    ref = box.append("Drafts", DRAFT, "a")
    box.reachable = False
    for verb in (
        box.folders,
        lambda: box.fetch(ref),
        lambda: box.append("Drafts", DRAFT, "b"),
        lambda: box.mark("Drafts"),
    ):
        with pytest.raises(MailboxUnreachable):
            verb()
    box.reachable = True
    assert box.listing("Drafts").refs == (ref,)


def test_without_exactly_once_a_second_append_is_a_second_draft() -> None:
    box = MemoryMailbox(once_by_name=False, settle=timedelta(minutes=2))
    assert box.append("Drafts", DRAFT, "a") != box.append("Drafts", DRAFT, "a")
    assert box.settle == timedelta(minutes=2)
