"""Headers come first: what a pass fetches of a mailbox, and what it leaves where it is."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from agent.mailbox.base import Folder, Role
from agent.mailbox.memory import FOLDERS, MemoryMailbox
from agent.model.mail import Category, Head, Ref, Stored
from agent.pipeline import Surroundings, run_pass
from tests.hunt import Hunt, at
from tests.mails import mail

NOW = "2026-03-05 12:00"
CAMPAIGN = {
    "List-Id": "<deals.gardenshop.example>",
    "List-Unsubscribe": "<https://gardenshop.example/u/1>",
    "Precedence": "bulk",
    "X-Campaign-Id": "77",
}


class Watched(MemoryMailbox):
    """A mailbox that knows which bodies were asked for, and, as Gmail does, which conversation a message is in."""

    def __init__(self) -> None:
        super().__init__("personal", folders=(*FOLDERS, Folder("Work", Role.OTHER)))
        self.fetched: list[Ref] = []
        self.conversations: dict[str, str] = {}

    def heads(self, refs: tuple[Ref, ...]) -> dict[Ref, Head]:
        found = super().heads(refs)
        return {ref: replace(head, thread=self.conversations.get(ref.key, "")) for ref, head in found.items()}

    def fetch(self, ref: Ref) -> Stored:
        self.fetched.append(ref)
        return super().fetch(ref)

    def fetch_all(self, refs: tuple[Ref, ...]) -> Iterator[tuple[Ref, Stored]]:
        for ref in refs:
            yield ref, self.fetch(ref)


class Desk:
    def __init__(self, folder: Path) -> None:
        self.hunt = Hunt(folder)
        self.box = Watched()

    def sync(self, when: str = NOW) -> dict[Category, int]:
        self.box.fetched.clear()
        around = Surroundings(mailbox=lambda account, refused: self.box)
        report = run_pass(self.hunt.settings, at(when), around)
        return {Category(name): count for name, count in report.categories.items()}


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


def shop() -> bytes:
    return mail(
        sender="Garden Shop <news@gardenshop.example>", subject="30% off all seeds", body="Seeds!", headers=CAMPAIGN
    )


def confirmed(message_id: str = "<c@northwind.example>") -> bytes:
    body = (
        "Hi Jordan,\n\nyour interview is confirmed for Monday, March 9, 2026 at 3:00 PM.\n\nDana Whitfield\nNorthwind\n"
    )
    return mail(subject="Your interview at Northwind", body=body, message_id=message_id)


def test_bulk_is_not_fetched_and_a_strangers_mail_always_is(desk: Desk) -> None:
    desk.box.deliver(shop())
    human = desk.box.deliver(mail(sender="Ana <ana@nobody-knows.example>", subject="Hello", body="A word with you?"))
    assert desk.sync() == {Category.UNRELATED: 2}
    assert desk.box.fetched == [human]


def test_what_answers_a_mail_of_an_application_is_fetched_however_bulky_its_header(desk: Desk) -> None:
    desk.box.deliver(confirmed())
    bulky = mail(
        sender="Garden Shop <news@gardenshop.example>", subject="30% off all seeds", body="?",
        in_reply_to="<c@northwind.example>", headers=CAMPAIGN,
    )  # fmt: skip
    ref = desk.box.deliver(bulky)
    desk.sync()
    assert ref in desk.box.fetched, "it came in the same batch as the mail that it answers"


def test_a_mail_that_was_moved_is_not_fetched_again(desk: Desk) -> None:
    ref = desk.box.deliver(confirmed())
    desk.sync()
    facts = desk.hunt.applications()
    moved = desk.box.move(ref, "Work")
    assert desk.sync() == {}
    assert moved not in desk.box.fetched
    assert desk.hunt.applications() == facts
    desk.box.deliver(confirmed("<other@northwind.example>"), "Work")
    assert sum(desk.sync().values()) == 1, "another mail is another mail"


def test_a_conversation_ties_an_answer_that_lost_its_thread(desk: Desk) -> None:
    desk.box.conversations = {"00000001": "gmail:1", "00000002": "gmail:1", "00000003": "gmail:2"}
    desk.box.deliver(confirmed())
    desk.sync()
    answer = mail(sender="Lee Park <lee@park.example>", subject="Re: Monday", body="Noted, thank you.")
    desk.box.deliver(answer)
    desk.box.deliver(answer.replace(b"Message-ID: <", b"Message-ID: <x"))
    desk.sync()
    (application,) = desk.hunt.applications()
    assert [fact.ref.key for fact in application.messages] == ["00000001", "00000002"]


SERVICE = {"List-Unsubscribe": "<https://gardenshop.example/u/1>", "Feedback-ID": "1:gardenshop"}
DULL = "The beds are dug and the seeds are in the ground, so that the summer may come. " * 8


def noted(text: str, in_reply_to: str = "") -> bytes:
    """Bulk that its header does not settle: one sign of a campaign is too few."""
    return mail(
        sender="Garden Shop <hello@gardenshop.example>", subject="Notes from the garden", body=text,
        html=f"<p>{text}</p>", in_reply_to=in_reply_to, headers=SERVICE,
    )  # fmt: skip


def test_bulk_without_a_hint_at_a_job_is_settled_by_its_first_part(desk: Desk) -> None:
    desk.box.deliver(noted(DULL))
    hinting = desk.box.deliver(noted(f"{DULL} About your application: we have decided otherwise."))
    short = desk.box.deliver(noted("See it in your browser."))
    assert sum(desk.sync().values()) == 3
    assert desk.box.fetched == [hinting, short]


def test_dull_bulk_that_answers_a_mail_of_this_batch_is_fetched(desk: Desk) -> None:
    ref = desk.box.deliver(noted(DULL, in_reply_to="<c@northwind.example>"))
    desk.box.deliver(confirmed())
    desk.sync()
    assert ref in desk.box.fetched, "its first part settled it before the mail that it answers was read"


def test_an_own_mail_that_was_deleted_is_asked_for_once_only_and_again_where_it_is_seen_again(desk: Desk) -> None:
    raw = mail(
        sender="jordan@example.com",
        to="Dana Whitfield <dana@northwind.example>",
        subject="The Tuesday slot",
        body="Hi Dana,\n\nThank you.\n\nJordan\n",
        message_id="<mine@example.com>",
    )
    ref = desk.box.deliver(raw, "Sent")
    desk.sync()
    desk.box.delete(ref)
    desk.box.deliver(confirmed())
    assert desk.sync() == {Category.INTERVIEW_CONFIRMATION: 1}
    assert ref in desk.box.fetched
    desk.sync()
    assert desk.box.fetched == []
    again = desk.box.deliver(raw, "Work")
    desk.sync()
    assert again in desk.box.fetched
    (facts,) = desk.hunt.applications()
    assert [one.subject for one in facts.messages if one.own] == ["The Tuesday slot"]
