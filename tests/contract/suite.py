"""The contract of ``agent.mailbox.base``, as tests that every backend's test class inherits."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from email import message_from_bytes
from typing import Protocol

import pytest

from agent.errors import AppendRefused, FolderMissing, MessageGone
from agent.mailbox.base import MOST_OF_A_PART, Mailbox, Removal, Role, fingerprint
from agent.model.mail import Ref
from agent.parsing import plain_text
from tests.mails import mail

DRAFT = mail(
    sender="Jordan Rivera <jordan@example.com>",
    to="Dana Whitfield <dana@northwind.example>",
    subject="Re: Interview on March 2",
    body="Dear Dana,\n\nthank you for the hour.\n\nJordan Rivera\n",
    message_id="<1k3v.1@example.com>",
)


OF_THE_WAY = frozenset({"received", "dkim-signature"})


class Hands(Protocol):
    """What a test does to a mailbox from outside: as the user, their mail program, and their server."""

    @property
    def mailbox(self) -> Mailbox:
        """The mailbox under test: inbox, Drafts, Sent and Trash, all empty."""

    def deliver(self, role: Role, raw: bytes) -> None:
        """Put a message into the folder of that role, as new mail."""

    def flag(self, ref: Ref) -> None:
        """Mark a message as read and flagged."""

    def strike(self, ref: Ref) -> None:
        """Mark a message as deleted, where programs do so."""

    def delete(self, ref: Ref) -> None:
        """Delete a message for good."""

    def change(self, ref: Ref) -> None:
        """Make the copy under this ref another than it was, by whatever means there is."""

    def make_anew(self, folder: str) -> None:
        """Delete a folder with all that is in it, and make it again."""

    def drop(self, folder: str) -> None:
        """Delete a folder."""

    def snapshot(self) -> object:
        """Return everything that is there, names, flags and bytes, to be compared."""


class MailboxContract:
    """Inherited by each backend's test class, which has a fixture ``hands``.

    ``once_by_name``: whether the backend builds exactly-once on the name of a draft, as the contract allows.
    ``folders_come_and_go``: whether there can be an account without one of its folders, or with one made anew.
    """

    once_by_name = True
    folders_come_and_go = True

    @pytest.fixture
    def box(self, hands: Hands) -> Mailbox:
        return hands.mailbox

    def need_folders_that_come_and_go(self) -> None:
        if not self.folders_come_and_go:
            pytest.skip("every account of this backend has the same folders, and always the same ones")

    def test_it_lists_each_role_once(self, box: Mailbox) -> None:
        roles = [folder.role for folder in box.folders()]
        assert all(roles.count(role) == 1 for role in (Role.INBOX, Role.DRAFTS, Role.SENT, Role.TRASH))

    def test_a_first_look_gives_everything(self, hands: Hands, box: Mailbox) -> None:
        wanted = {deliver(hands, number) for number in range(5)}
        changes = box.changes(folder(box, Role.INBOX), None)
        assert {lines(box.fetch(ref).raw) for ref in changes.refs} == wanted

    def test_older_mail_comes_first(self, hands: Hands, box: Mailbox) -> None:
        wanted = [deliver(hands, number) for number in range(5)]
        assert [lines(box.fetch(ref).raw) for ref in box.changes(folder(box, Role.INBOX), None).refs] == wanted

    def test_changes_never_leave_one_out(self, hands: Hands, box: Mailbox) -> None:
        inbox, seen, cursor = folder(box, Role.INBOX), set[bytes](), None
        for number in range(6):
            wanted = deliver(hands, number)
            changes = box.changes(inbox, cursor)
            cursor = changes.cursor
            # At once, within the same tick of the file system's clock, and with no fresh connection.
            new = {lines(box.fetch(ref).raw) for ref in changes.refs}
            assert wanted in new
            seen |= new
        assert len(seen) == 6

    def test_mail_that_came_between_two_mailboxes_is_not_left_out(self, hands: Hands, box: Mailbox) -> None:
        inbox = folder(box, Role.INBOX)
        deliver(hands, 1)
        cursor = box.changes(inbox, None).cursor
        wanted = {deliver(hands, number) for number in (2, 3, 4)}
        box.fresh()
        assert wanted <= {lines(box.fetch(ref).raw) for ref in box.changes(inbox, cursor).refs}

    @pytest.mark.parametrize(
        "cursor", ["", "x", "1/2/3", "v1/99999999", "1/0/again", "'; drop table", "\x00\ud83d\ude00"]
    )
    def test_a_cursor_that_means_nothing_gives_everything(self, hands: Hands, box: Mailbox, cursor: str) -> None:
        wanted = deliver(hands, 1)
        changes = box.changes(folder(box, Role.INBOX), cursor)
        assert [lines(box.fetch(ref).raw) for ref in changes.refs] == [wanted]

    def test_the_cursor_of_a_folder_that_was_made_anew_gives_everything(self, hands: Hands, box: Mailbox) -> None:
        self.need_folders_that_come_and_go()
        drafts = folder(box, Role.DRAFTS)
        box.append(drafts, DRAFT, "one")
        cursor = box.changes(drafts, None).cursor
        hands.make_anew(drafts)
        box.fresh()
        wanted = box.append(drafts, DRAFT, "two")
        changes = box.changes(drafts, cursor)
        assert changes.refs == (wanted,)

    def test_reading_marks_nothing(self, hands: Hands, box: Mailbox) -> None:
        for number in range(3):
            deliver(hands, number)
        deliver(hands, 9, Role.SENT)
        before = hands.snapshot()
        for place in box.folders():
            refs = box.changes(place.name, None).refs
            box.heads(refs)
            assert set(refs) == set(box.listing(place.name).refs)
            assert all(box.fetch(ref).raw for ref in refs)
            box.message_ids(refs)
            box.mark(place.name)
        box.fresh()
        assert hands.snapshot() == before

    def test_heads_are_the_beginnings_of_the_messages(self, hands: Hands, box: Mailbox) -> None:
        for number in range(3):
            deliver(hands, number)
        before = hands.snapshot()
        check_heads(box, 3)
        assert hands.snapshot() == before

    def test_a_message_that_is_nothing_but_a_header_has_a_head(self, hands: Hands, box: Mailbox) -> None:
        hands.deliver(Role.INBOX, b"Subject: no body\n")
        check_heads(box, 1)

    def test_what_servers_wrote_on_the_way_may_be_missing_in_a_head(self, hands: Hands, box: Mailbox) -> None:
        way = b"Received: from a by b;\n Mon, 2 Mar 2026 09:00:00 +0000\nDKIM-Signature: v=1;\n b=abc\n"
        hands.deliver(Role.INBOX, way + mail(subject="Far travelled", body="Hello.\n", headers={"List-Id": "<a.b>"}))
        check_heads(box, 1)

    @pytest.mark.parametrize("length", [100, 4_000, MOST_OF_A_PART, 30_000])
    def test_a_first_part_is_the_beginning_of_the_text(self, hands: Hands, box: Mailbox, length: int) -> None:
        text = ("A line of the text, and not a short one.\n" * (length // 40))[:length]
        hands.deliver(Role.INBOX, mail(body=text, html="<p>The page.</p>"))
        before = hands.snapshot()
        ref = only(box, Role.INBOX)
        part = box.first_parts((ref, Ref(box.account, ref.folder, "nothing")))[ref]
        found = plain_text(part)
        assert text.startswith(found.rstrip("\n"))
        assert len(found) >= min(len(text), MOST_OF_A_PART * 0.9) - 1
        assert len(part) <= MOST_OF_A_PART + 500
        assert hands.snapshot() == before

    def test_many_are_fetched_as_one_is(self, hands: Hands, box: Mailbox) -> None:
        for number in range(7):
            deliver(hands, number)
        refs = box.changes(folder(box, Role.INBOX), None).refs
        gone, asked = refs[3], (*refs[::-1], Ref(box.account, refs[0].folder, "nothing"))
        assert dict(box.fetch_all(refs)) == {ref: box.fetch(ref) for ref in refs}
        hands.delete(gone)
        before = hands.snapshot()
        assert [ref for ref, _ in box.fetch_all(asked)] == [ref for ref in refs[::-1] if ref != gone]
        assert set(box.heads(asked)) == set(refs) - {gone}
        assert hands.snapshot() == before

    def test_times_of_arrival_are_aware(self, hands: Hands, box: Mailbox) -> None:
        deliver(hands, 1)
        received = box.fetch(only(box, Role.INBOX)).received_at
        assert received is None or received.utcoffset() == timedelta(0)

    def test_a_ref_outlives_a_change_of_flags(self, hands: Hands, box: Mailbox) -> None:
        wanted = deliver(hands, 1)
        ref = only(box, Role.INBOX)
        hands.flag(ref)
        assert lines(box.fetch(ref).raw) == wanted
        assert only(box, Role.INBOX) == ref

    def test_what_was_deleted_is_gone(self, hands: Hands, box: Mailbox) -> None:
        deliver(hands, 1)
        ref = only(box, Role.INBOX)
        hands.delete(ref)
        with pytest.raises(MessageGone):
            box.fetch(ref)
        assert box.message_ids((ref,)) == {}
        assert box.listing(ref.folder).refs == ()
        assert box.withheld((ref,)) == frozenset(), "what is gone is not withheld"

    def test_a_ref_that_never_was_is_gone(self, box: Mailbox) -> None:
        ref = Ref(box.account, folder(box, Role.INBOX), "nothing")
        with pytest.raises(MessageGone):
            box.fetch(ref)
        assert box.message_ids((ref,)) == {}

    @pytest.mark.parametrize(
        ("header", "wanted"),
        [
            ("Message-ID: <a.1@example.com>", "<a.1@example.com>"),
            ("MESSAGE-Id:\t<a.1@example.com>  ", "<a.1@example.com>"),
            ("Message-ID:\n <folded@example.com>", "<folded@example.com>"),
            ("Message-ID: <first@example.com>\nMessage-ID: <second@example.com>", "<first@example.com>"),
            ("Message-ID: <[4f2@exchange.example]>", "<[4f2@exchange.example]>"),
            ("X-Message-ID: <other@example.com>", ""),
            ("Message-ID:", ""),
            ("X-Long: " + "filler " * 9000 + "\nMessage-ID: <far@example.com>", "<far@example.com>"),
        ],
    )
    def test_message_ids_are_exact(self, hands: Hands, box: Mailbox, header: str, wanted: str) -> None:
        raw = f"From: a@example.com\n{header}\nSubject: x\n\nMessage-ID: <body@example.com>\n".encode()
        hands.deliver(Role.SENT, raw)
        ref = only(box, Role.SENT)
        assert box.message_ids((ref,)) == {ref: wanted}

    def test_a_draft_reads_back_as_it_was_given(self, box: Mailbox) -> None:
        ref = box.append(folder(box, Role.DRAFTS), DRAFT, "1k3v")
        assert lines(box.fetch(ref).raw) == lines(DRAFT)
        assert box.listing(ref.folder).refs == (ref,)
        assert box.message_ids((ref,)) == {ref: "<1k3v.1@example.com>"}
        box.fresh()
        assert box.listing(ref.folder).refs == (ref,)

    def test_append_touches_nothing_else(self, hands: Hands, box: Mailbox) -> None:
        deliver(hands, 1)
        deliver(hands, 2, Role.DRAFTS)
        before = hands.snapshot()
        ref = box.append(folder(box, Role.DRAFTS), DRAFT, "1k3v")
        hands.delete(ref)
        assert hands.snapshot() == before

    def test_one_name_is_one_draft(self, box: Mailbox) -> None:
        if not self.once_by_name:
            pytest.skip("this backend does not build on the name")
        drafts = folder(box, Role.DRAFTS)
        first = box.append(drafts, DRAFT, "1k3v")
        box.fresh()
        assert box.append(drafts, DRAFT, "1k3v") == first
        assert box.listing(drafts).refs == (first,)

    def test_two_names_are_two_drafts(self, box: Mailbox) -> None:
        drafts = folder(box, Role.DRAFTS)
        refs = {box.append(drafts, DRAFT, name) for name in ("a", "aa", "1a", "a1")}
        assert set(box.listing(drafts).refs) == refs
        assert len(refs) == 4

    @pytest.mark.parametrize("name", ["", "../a", "a/b", "a:b", "A", "ä", "a b", "a\n"])
    def test_a_name_that_is_none_is_refused(self, hands: Hands, box: Mailbox, name: str) -> None:
        before = hands.snapshot()
        with pytest.raises(AppendRefused):
            box.append(folder(box, Role.DRAFTS), DRAFT, name)
        assert hands.snapshot() == before

    def test_a_draft_is_removed_into_trash(self, hands: Hands, box: Mailbox) -> None:
        drafts = folder(box, Role.DRAFTS)
        deliver(hands, 1, Role.DRAFTS)
        others = set(box.listing(drafts).refs)
        ref = box.append(drafts, DRAFT, "1k3v")
        assert box.remove(ref, fingerprint(box.fetch(ref).raw)) is Removal.REMOVED
        assert set(box.listing(drafts).refs) == others
        assert lines(box.fetch(only(box, Role.TRASH)).raw) == lines(DRAFT)
        assert box.remove(ref, fingerprint(DRAFT)) is Removal.GONE

    def test_a_removed_draft_may_be_placed_and_removed_again(self, box: Mailbox) -> None:
        drafts = folder(box, Role.DRAFTS)
        for _ in range(3):
            ref = box.append(drafts, DRAFT, "1k3v")
            assert box.remove(ref, fingerprint(box.fetch(ref).raw)) is Removal.REMOVED
        assert len(box.listing(folder(box, Role.TRASH)).refs) == 3

    def test_without_a_trash_a_draft_is_removed_all_the_same(self, hands: Hands, box: Mailbox) -> None:
        self.need_folders_that_come_and_go()
        hands.drop(folder(box, Role.TRASH))
        before = hands.snapshot()
        ref = box.append(folder(box, Role.DRAFTS), DRAFT, "1k3v")
        assert box.remove(ref, fingerprint(box.fetch(ref).raw)) in {Removal.REMOVED, Removal.LEFT}
        assert Role.TRASH not in {place.role for place in box.folders()}
        if not box.listing(ref.folder).refs:
            assert hands.snapshot() == before

    def test_a_draft_that_was_changed_is_left_alone(self, hands: Hands, box: Mailbox) -> None:
        ref = box.append(folder(box, Role.DRAFTS), DRAFT, "1k3v")
        expected = fingerprint(box.fetch(ref).raw)
        hands.change(ref)
        before = hands.snapshot()
        assert box.remove(ref, expected) in {Removal.CHANGED, Removal.GONE}
        assert hands.snapshot() == before

    def test_a_draft_that_is_not_the_one_meant_is_left_alone(self, hands: Hands, box: Mailbox) -> None:
        ref = box.append(folder(box, Role.DRAFTS), DRAFT, "1k3v")
        before = hands.snapshot()
        assert box.remove(ref, fingerprint(b"Subject: another\n\n")) is Removal.CHANGED
        assert hands.snapshot() == before

    def test_a_draft_that_the_user_flagged_is_left_alone(self, hands: Hands, box: Mailbox) -> None:
        ref = box.append(folder(box, Role.DRAFTS), DRAFT, "1k3v")
        hands.flag(ref)
        before = hands.snapshot()
        assert box.remove(ref, fingerprint(box.fetch(ref).raw)) is Removal.CHANGED
        assert hands.snapshot() == before

    def test_what_is_marked_as_deleted_is_told_from_the_rest(self, hands: Hands, box: Mailbox) -> None:
        ref, other = (box.append(folder(box, Role.DRAFTS), DRAFT, name) for name in ("1k3v", "1k3w"))
        hands.flag(other)
        assert box.deleted((ref, other)) == frozenset()
        hands.strike(ref)
        box.fresh()
        assert box.listing(ref.folder).refs == (ref, other), "it lies there until it is taken away"
        assert box.deleted((ref, other)) == {ref}
        assert box.deleted((other,)) == box.deleted(()) == frozenset()

    @pytest.mark.parametrize("role", [Role.INBOX, Role.SENT, Role.TRASH])
    def test_nothing_outside_drafts_is_ever_removed(self, hands: Hands, box: Mailbox, role: Role) -> None:
        hands.deliver(role, DRAFT)
        before = hands.snapshot()
        ref = only(box, role)
        assert box.remove(ref, fingerprint(box.fetch(ref).raw)) is Removal.LEFT
        assert hands.snapshot() == before

    def test_a_folder_made_anew_has_another_validity(self, hands: Hands, box: Mailbox) -> None:
        self.need_folders_that_come_and_go()
        drafts = folder(box, Role.DRAFTS)
        before = box.listing(drafts).validity
        assert box.mark(drafts).validity == before
        box.append(drafts, DRAFT, "1k3v")
        assert box.listing(drafts).validity == before
        hands.make_anew(drafts)
        assert box.listing(drafts).validity != before
        assert box.mark(drafts).validity != before

    def test_a_missing_folder_is_missing_in_every_verb(self, hands: Hands, box: Mailbox) -> None:
        self.need_folders_that_come_and_go()
        drafts = folder(box, Role.DRAFTS)
        ref = box.append(drafts, DRAFT, "1k3v")
        hands.drop(drafts)
        before = hands.snapshot()
        for verb in (
            lambda: box.changes(drafts, None),
            lambda: box.listing(drafts),
            lambda: box.mark(drafts),
            lambda: box.append(drafts, DRAFT, "1k3v"),
            lambda: box.fetch(ref),
            lambda: box.message_ids((ref,)),
        ):
            with pytest.raises(FolderMissing) as missing:
                verb()
            assert missing.value.next_step
        assert hands.snapshot() == before


def folder(box: Mailbox, role: Role) -> str:
    return next(place.name for place in box.folders() if place.role is role)


def only(box: Mailbox, role: Role) -> Ref:
    (ref,) = box.listing(folder(box, role)).refs
    return ref


def check_heads(box: Mailbox, count: int) -> None:
    refs = box.listing(folder(box, Role.INBOX)).refs
    heads = box.heads(refs)
    assert set(heads) == set(refs)
    assert len(refs) == count
    for ref, head in heads.items():
        stored = box.fetch(ref)
        assert head.size == len(stored.raw)
        given = [field for field in fields_of(head.raw) if field[0] not in OF_THE_WAY]
        assert given == [field for field in fields_of(stored.raw) if field[0] not in OF_THE_WAY]
        assert lines(head.raw).endswith(b"\n\n") or lines(head.raw) == lines(stored.raw)
        assert head.received_at == stored.received_at


def fields_of(header: bytes) -> Iterator[tuple[str, str]]:
    """Given a message or its header, yield the name of each field in lower case, and its value, unfolded."""
    for name, value in message_from_bytes(header).items():
        yield name.lower(), " ".join(value.split())


def deliver(hands: Hands, number: int, role: Role = Role.INBOX) -> bytes:
    raw = mail(subject=f"Message {number}", body=f"This is message {number}.\n", headers={"X-Number": str(number)})
    hands.deliver(role, raw)
    return lines(raw)


def lines(raw: bytes) -> bytes:
    """Given a message, return it with LF line ends: which ones there are is the server's affair."""
    return raw.replace(b"\r\n", b"\n")
