"""What is particular to reading a Maildir: layouts, names, and other programs at work in it."""

from __future__ import annotations

import errno
import os
import threading
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from agent.errors import FolderMissing, MailboxUnreachable, MessageGone
from agent.mailbox import maildir_files
from agent.mailbox.base import Folder, Removal, Role, fingerprint
from agent.model.mail import MOST_READ, Ref
from tests.mails import Maildir, mail
from tests.unit.maildirs import DRAFT, LAYOUTS, maildir_of_nobody, open_, raws, roles

LONG_AGO = datetime(2026, 1, 5, 8, 0, tzinfo=UTC).timestamp()


@pytest.fixture(params=LAYOUTS)
def maildir(request: pytest.FixtureRequest, tmp_path: Path) -> Maildir:
    return Maildir(tmp_path / "Mail", request.param)


@pytest.fixture
def closed() -> Iterator[Maildir]:
    with maildir_of_nobody() as maildir:
        yield maildir


def quiet(maildir: Maildir, folder: str = "") -> None:
    """Let the folder have changed long ago."""
    for part in ("new", "cur"):
        os.utime(maildir.directory(folder) / part, (LONG_AGO, LONG_AGO))


# Folders


def test_both_layouts_have_the_same_folders(tmp_path: Path) -> None:
    found = []
    for layout in LAYOUTS:
        names = ("Drafts", "Sent", "Trash", "Junk", "Spam", "All Mail", "Archive", "Work", "Work/Jobs", "Trash/Old")
        maildir = Maildir(tmp_path / layout, layout, names)
        found.append({name.replace(".", "/"): role for name, role in roles(open_(maildir)).items()})
    assert found[0] == found[1]
    assert found[0] == {
        "": Role.INBOX,
        "Drafts": Role.DRAFTS,
        "Sent": Role.SENT,
        "Trash": Role.TRASH,
        "Archive": Role.OTHER,
        "Work": Role.OTHER,
        "Work/Jobs": Role.OTHER,
    }


@pytest.mark.parametrize(
    "name",
    ["Templates", "Outbox", "postponed", "postponed-msgs", "Unsent Messages", "Vorlagen", "Postausgang", "Outbox/Old"],
)
def test_what_was_written_and_not_sent_is_not_read(tmp_path: Path, name: str) -> None:
    maildir = Maildir(tmp_path, "plain", ("Drafts", "Sent", "Work", name))
    assert roles(open_(maildir)) == {"": Role.INBOX, "Drafts": Role.DRAFTS, "Sent": Role.SENT, "Work": Role.OTHER}


def test_a_folder_that_is_named_is_read_whatever_its_name(tmp_path: Path) -> None:
    box = open_(Maildir(tmp_path, "plain", ("Drafts", "Outbox")), sent="Outbox")
    assert roles(box)["Outbox"] is Role.SENT


def test_mail_in_a_nested_folder_is_read(maildir: Maildir) -> None:
    maildir.add_folder("Work/Jobs")
    maildir.deliver(DRAFT, "Work/Jobs")
    box = open_(maildir)
    (name,) = (folder.name for folder in box.folders() if folder.role is Role.OTHER and "Jobs" in folder.name)
    assert raws(box, name) == [DRAFT]


@pytest.mark.parametrize(("flags", "draft"), [(None, False), ("S", False), ("DS", True)])
def test_a_message_is_a_draft_by_its_flag(maildir: Maildir, flags: str | None, draft: bool) -> None:
    maildir.deliver(DRAFT, flags=flags)
    box = open_(maildir)
    (ref,) = box.changes("", None).refs
    assert box.fetch(ref).draft is draft


@pytest.mark.parametrize("inbox", ["INBOX", "Inbox"])
def test_a_root_that_is_no_folder_has_its_inbox_below(tmp_path: Path, inbox: str) -> None:
    maildir = Maildir(tmp_path, "plain", (inbox, "Drafts", "Sent"))
    for part in ("cur", "new", "tmp"):
        (tmp_path / part).rmdir()
    maildir.deliver(DRAFT, inbox)
    box = open_(maildir)
    assert roles(box) == {inbox: Role.INBOX, "Drafts": Role.DRAFTS, "Sent": Role.SENT}
    assert raws(box, inbox) == [DRAFT]


def test_the_root_is_the_inbox_and_a_folder_inbox_is_read_too(tmp_path: Path) -> None:
    box = open_(Maildir(tmp_path, "plain", ("INBOX", "Drafts", "Sent")))
    assert roles(box) == {"": Role.INBOX, "INBOX": Role.OTHER, "Drafts": Role.DRAFTS, "Sent": Role.SENT}


@pytest.mark.parametrize(
    ("there", "drafts"),
    [
        ("Drafts", "Drafts"),
        ("drafts", "Drafts"),
        (".Drafts", ".Drafts"),
        ("INBOX.Drafts", "Drafts"),
        ("[Gmail].Drafts", "Drafts"),
        ("Draft", "Drafts"),
        ("Entw&APw-rfe", "Entwürfe"),
        ("Post.Entw&APw-rfe", "Post/Entwürfe"),
        ("A &- B", "a & b"),
    ],
)
def test_drafts_is_found_as_people_write_it(tmp_path: Path, there: str, drafts: str) -> None:
    maildir = Maildir(tmp_path, "maildir++", (there.removeprefix("."), "Sent"))
    box = open_(maildir, drafts=drafts)
    ref = box.append(there.removeprefix("."), DRAFT, "abc")
    assert roles(box)[ref.folder] is Role.DRAFTS
    assert [raw for _, raw in sorted((path, path.read_bytes()) for path in maildir.files(ref.folder))] == [DRAFT]


def test_a_usual_name_does_not_stand_in_for_a_configured_one(tmp_path: Path) -> None:
    box = open_(Maildir(tmp_path, "maildir++", ("Drafts", "Sent Items")), drafts="Entwürfe", sent="Gesendet")
    assert roles(box) == {
        "": Role.INBOX,
        "Entwürfe": Role.DRAFTS,
        "Gesendet": Role.SENT,
        # "Drafts" is some program's drafts: never read as mail.
        "Sent Items": Role.OTHER,
    }
    with pytest.raises(FolderMissing, match="Gesendet"):
        box.changes("Gesendet", None)


def test_a_missing_drafts_folder_is_never_made(tmp_path: Path) -> None:
    maildir = Maildir(tmp_path, "maildir++", ("Sent",))
    box = open_(maildir)
    assert Folder("Drafts", Role.DRAFTS) in box.folders()
    with pytest.raises(FolderMissing) as missing:
        box.append("Drafts", DRAFT, "abc")
    assert "Drafts" in missing.value.what
    assert "[mailbox.personal]" in missing.value.next_step
    assert not maildir.directory("Drafts").exists()


def test_of_many_folders_a_few_are_named_where_one_is_missing(tmp_path: Path) -> None:
    maildir = Maildir(tmp_path, "maildir++", ("Sent", *(f"Clients.{number}" for number in range(300))))
    box = open_(maildir)
    with pytest.raises(FolderMissing) as missing:
        box.append("Drafts", DRAFT, "abc")
    assert "there is Clients.0, " in missing.value.what
    assert missing.value.what.endswith(", Sent, and 289 more.")


def test_folders_narrow_what_is_read(tmp_path: Path) -> None:
    maildir = Maildir(tmp_path, "maildir++", ("Drafts", "Sent", "Trash", "Work.Jobs", "Lists", "Spam"))
    own = {"Drafts": Role.DRAFTS, "Sent": Role.SENT, "Trash": Role.TRASH}
    assert roles(open_(maildir, folders=("INBOX", "work/jobs"))) == own | {"": Role.INBOX, "Work.Jobs": Role.OTHER}
    assert roles(open_(maildir, folders=("Lists",))) == own | {"Lists": Role.OTHER}
    assert roles(open_(maildir, folders=("Spam", "Nowhere"))) == own | {"Spam": Role.OTHER, "Nowhere": Role.OTHER}


def test_two_layouts_in_one_root_do_not_hide_each_other(tmp_path: Path) -> None:
    plus, plain = Maildir(tmp_path, "maildir++", ("Drafts", "Sent", "Work")), Maildir(tmp_path, "plain", ("Work",))
    plus.deliver(DRAFT, "Work")
    plain.deliver(mail(subject="other"), "Work")
    box = open_(tmp_path)
    assert sorted(raws(box, "Work") + raws(box, "./Work")) == sorted([DRAFT, mail(subject="other")])


def test_linked_folders_are_read_and_circles_are_not_walked(tmp_path: Path) -> None:
    other = Maildir(tmp_path / "other", "plain", ("Deep",))
    maildir = Maildir(tmp_path / "Mail", "plain")
    (maildir.path / "Old").symlink_to(other.path)
    (maildir.path / "Round").symlink_to(maildir.path)
    (maildir.path / ".notmuch" / "hooks").mkdir(parents=True)
    assert {name for name, role in roles(open_(maildir)).items() if role is Role.OTHER} == {"Old", "Round"}


@pytest.mark.parametrize("kind", ["nothing", "file", "empty"])
def test_no_maildir_is_said_in_one_sentence(tmp_path: Path, kind: str) -> None:
    path = tmp_path / "Mail"
    if kind == "file":
        path.write_text("From nobody")
    if kind == "empty":
        path.mkdir()
    with pytest.raises(MailboxUnreachable) as unreachable:
        open_(path).folders()
    assert str(path) in unreachable.value.what
    assert "[mailbox.personal] path" in unreachable.value.next_step
    assert sorted(tmp_path.rglob("*")) == ([] if kind == "nothing" else [path])


def test_a_maildir_that_went_away_is_unreachable_and_not_a_missing_folder(maildir: Maildir) -> None:
    box = open_(maildir)
    box.listing("Drafts")
    maildir.path.rename(maildir.path.with_name("unmounted"))
    for verb in (
        lambda: box.listing("Drafts"),
        lambda: box.changes("", None),
        lambda: box.append("Drafts", DRAFT, "a"),
    ):
        with pytest.raises(MailboxUnreachable):
            verb()


@pytest.mark.parametrize(
    ("place", "mode"),
    [
        *((place, mode) for place in (".", ".Drafts/cur") for mode in (0o000, 0o100, 0o400)),
        *((".Drafts", mode) for mode in (0o000, 0o400)),
    ],
)
def test_a_folder_that_is_closed_is_unreachable_and_not_empty(closed: Maildir, place: str, mode: int) -> None:
    path = closed.deliver(DRAFT, "Drafts", "DS")
    box = open_(closed)
    ref = box.listing("Drafts").refs[0]
    (closed.path / place).chmod(mode)
    box.fresh()
    for verb in (lambda: box.listing("Drafts"), lambda: box.message_ids((ref,)), lambda: box.changes("Drafts", None)):
        with pytest.raises(MailboxUnreachable):
            verb()
    (closed.path / place).chmod(0o700)
    assert path.exists()


# Names and changes


@pytest.mark.parametrize(
    "names",
    [
        ["1767600000.M1P2.host", "1767600000.M1P2.host:2,", "1767600000.M1P2.host:2,FS"],
        ["1767600000.M1P2.host,U=7:2,", "1767600000.M1P2.host,U=12:2,S", "1767600000.M1P2.host:2,RS"],
        [
            "1767600000.M1P2.host,S=12,W=13:2,",
            "1767600000.M1P2.host,S=12,W=13,U=3:2,T",
            "1767600000.M1P2.host,U=4,S=12,W=13",
        ],
        ["1767600000.M1P2.host!2,S", "1767600000.M1P2.host;2,S", "1767600000.M1P2.host"],
    ],
)
def test_a_ref_outlives_every_renaming_by_other_programs(tmp_path: Path, names: list[str]) -> None:
    maildir = Maildir(tmp_path)
    box = open_(maildir)
    refs: set[Ref] = set()
    for name in names:
        for path in maildir.files():
            path.unlink()
        (tmp_path / "cur" / name).write_bytes(DRAFT)
        refs.update(box.listing("").refs)
        assert raws(box) == [DRAFT]
    assert len(refs) == 1


def test_files_that_mbsync_alone_tells_apart_are_two_messages(tmp_path: Path) -> None:
    Maildir(tmp_path)
    for number in (1, 2):
        (tmp_path / "cur" / f"copy,U={number}:2,S").write_bytes(mail(subject=f"{number}"))
    assert sorted(raws(open_(tmp_path))) == sorted([mail(subject="1"), mail(subject="2")])


def test_a_message_seen_in_new_and_in_cur_is_one(tmp_path: Path) -> None:
    Maildir(tmp_path)
    for name in ("new/1767600000.a.host", "cur/1767600000.a.host:2,S"):
        (tmp_path / name).write_bytes(DRAFT)
    assert raws(open_(tmp_path)) == [DRAFT]


def test_names_that_are_no_text_are_read_and_can_be_stored(tmp_path: Path) -> None:
    Maildir(tmp_path)
    for name in (b"1767600000.caf\xe9", b"1767600000.caf\xc3\xa9"):
        Path(os.fsdecode(os.fsencode(tmp_path / "cur") + b"/" + name)).write_bytes(name)
    box = open_(tmp_path)
    refs = box.listing("").refs
    assert {box.fetch(ref).raw for ref in refs} == {b"1767600000.caf\xe9", b"1767600000.caf\xc3\xa9"}
    assert all(ref.key.encode("utf-8") for ref in refs)


def test_the_oldest_comes_first_by_name_else_by_time(tmp_path: Path) -> None:
    Maildir(tmp_path)
    for name, time in (("1767600300.b", 3), ("unnamed", 1767600200), ("1767600100_0.a", 9)):
        path = tmp_path / "cur" / f"{name}:2,"
        path.write_bytes(name.encode())
        os.utime(path, (time, time))
    assert raws(open_(tmp_path)) == [b"1767600100_0.a", b"unnamed", b"1767600300.b"]


def test_an_unchanged_folder_answers_with_nothing(maildir: Maildir) -> None:
    maildir.deliver(DRAFT)
    quiet(maildir)
    box = open_(maildir)
    cursor = box.changes("", None).cursor
    again = open_(maildir).changes("", cursor)
    assert (again.refs, again.cursor) == ((), cursor)
    for act in (
        lambda: maildir.deliver(DRAFT),
        lambda: maildir.deliver(DRAFT, flags="S"),
        lambda: maildir.files()[0].unlink(),
    ):
        act()
        assert len(box.changes("", cursor).refs) == len(maildir.files())


def test_a_change_in_the_same_tick_of_the_clock_is_seen(maildir: Maildir) -> None:
    box = open_(maildir)
    cursor = box.changes("", None).cursor
    new = maildir.path / "new"
    before = new.stat()
    maildir.deliver(DRAFT)
    os.utime(new, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert len(box.changes("", cursor).refs) == 1


def test_a_look_is_complete_while_another_program_renames(tmp_path: Path) -> None:
    maildir = Maildir(tmp_path)
    paths = [maildir.deliver(b"Subject: x\n\nx\n", flags="") for _ in range(2000)]
    box = open_(maildir)
    refs = box.listing("").refs

    def read_all() -> None:
        for path in paths:
            maildir.flag(path, "S")

    other = threading.Thread(target=read_all)
    other.start()
    looks = []
    try:
        while other.is_alive():
            looks.append(box.listing("").refs)
        fetched = [box.fetch(ref).raw for ref in refs]
    finally:
        other.join()
    assert all(look == refs for look in looks)
    assert len(fetched) == 2000


def test_a_ref_that_another_mailbox_gave_is_found(maildir: Maildir) -> None:
    box = open_(maildir)
    box.listing("")
    maildir.deliver(DRAFT)
    (ref,) = open_(maildir).listing("").refs
    assert box.fetch(ref).raw == DRAFT


def test_a_folder_without_its_parts_is_missing_and_not_empty(maildir: Maildir) -> None:
    box = open_(maildir)
    box.listing("Drafts")
    for part in ("cur", "new"):
        (maildir.directory("Drafts") / part).rmdir()
    for verb in (lambda: box.listing("Drafts"), lambda: box.changes("Drafts", None), lambda: box.mark("Drafts")):
        with pytest.raises(FolderMissing):
            verb()


# Reading


def test_arrival_is_the_files_time_in_utc(maildir: Maildir) -> None:
    maildir.deliver(DRAFT, at=datetime(2026, 2, 3, 4, 5, 6, tzinfo=UTC))
    box = open_(maildir)
    assert box.fetch(box.listing("").refs[0]).received_at == datetime(2026, 2, 3, 4, 5, 6, tzinfo=UTC)


def test_bytes_are_as_stored(maildir: Maildir) -> None:
    odd = b"Subject: odd\r\n\r\n\x00\xff\r\nno end"
    maildir.deliver(odd)
    assert raws(open_(maildir)) == [odd]


def test_reading_leaves_the_time_of_reading_alone(tmp_path: Path) -> None:
    maildir = Maildir(tmp_path)
    path = maildir.deliver(DRAFT)
    os.utime(path, (LONG_AGO, LONG_AGO + 1))  # read before it was written: relatime would note the next reading
    before = path.stat()
    assert raws(open_(maildir)) == [DRAFT]
    assert path.stat().st_atime_ns == before.st_atime_ns


def test_a_giant_is_read_no_further_than_parsing_needs(tmp_path: Path) -> None:
    maildir = Maildir(tmp_path)
    path = maildir.deliver(DRAFT)
    os.truncate(path, MOST_READ + 1000)
    (raw,) = raws(open_(maildir))
    assert len(raw) == MOST_READ


def test_what_is_no_message_is_not_listed_and_a_link_is_followed(tmp_path: Path) -> None:
    maildir = Maildir(tmp_path / "Mail")
    cur = maildir.path / "cur"
    (cur / "directory").mkdir()
    (cur / ".hidden").write_bytes(DRAFT)
    (cur / "broken").symlink_to("nowhere")
    (cur / "circle").symlink_to("circle")
    os.mkfifo(cur / "pipe")
    (tmp_path / "elsewhere").write_bytes(DRAFT)
    (cur / "link:2,S").symlink_to(tmp_path / "elsewhere")
    box = open_(maildir)
    assert [ref.key for ref in box.listing("").refs] == ["link"]
    assert raws(box) == [DRAFT]


def test_a_file_that_became_a_pipe_holds_nothing_up(tmp_path: Path) -> None:
    maildir = Maildir(tmp_path)
    path = maildir.deliver(DRAFT)
    box = open_(maildir)
    (ref,) = box.listing("").refs
    path.unlink()
    os.mkfifo(path)
    with pytest.raises(MessageGone):
        box.fetch(ref)


def test_an_unreadable_file_is_one_messages_trouble(closed: Maildir) -> None:
    path = closed.deliver(DRAFT, "Drafts", "DS")
    closed.deliver(mail(subject="fine", message_id="<fine@example.com>"), "Drafts", "DS")
    box = open_(closed)
    path.chmod(0)
    bad, fine = sorted(box.listing("Drafts").refs, key=lambda ref: not path.name.startswith(ref.key))
    with pytest.raises(MessageGone):
        box.fetch(bad)
    # It is there: nobody may conclude that it was deleted.
    assert box.message_ids((bad, fine)) == {bad: "", fine: "<fine@example.com>"}
    assert box.remove(bad, fingerprint(DRAFT)) is Removal.LEFT


def test_a_disk_that_fails_is_told_of_with_what_to_see_to(maildir: Maildir, monkeypatch: pytest.MonkeyPatch) -> None:
    maildir.deliver(DRAFT)
    box = open_(maildir)
    (ref,) = box.listing("").refs

    def full(path: Path, most: int) -> maildir_files.Content:
        raise OSError(errno.ENFILE, "Too many open files in system")

    monkeypatch.setattr(maildir_files, "read_file", full)
    with pytest.raises(MailboxUnreachable) as told:
        box.fetch(ref)
    assert str(told.value).endswith("too many open files in system. Check its permissions and its disk.")
