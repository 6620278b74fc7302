"""What is particular to drafts in a Maildir: written once and whole, on a disk that fails too, and put away."""

from __future__ import annotations

import resource
import stat
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from agent.errors import AppendRefused
from agent.mailbox.base import Removal, fingerprint
from agent.model.mail import Ref
from tests.mails import Maildir
from tests.unit.maildirs import DRAFT, LAYOUTS, maildir_of_nobody, open_


@pytest.fixture(params=LAYOUTS)
def maildir(request: pytest.FixtureRequest, tmp_path: Path) -> Maildir:
    return Maildir(tmp_path / "Mail", request.param)


@pytest.fixture
def closed() -> Iterator[Maildir]:
    with maildir_of_nobody() as maildir:
        yield maildir


def test_a_stored_draft_looks_as_a_mail_program_would_have_stored_it(maildir: Maildir) -> None:
    ref = open_(maildir).append("Drafts", DRAFT.replace(b"\n", b"\r\n"), "1k3v")
    ((path, raw),) = maildir.drafts()
    assert path.parent.name == "cur"
    assert path.name == "1772443800.1k3v.followup:2,DS"
    assert ref.key == "1772443800.1k3v.followup"
    assert raw == DRAFT
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert not list((maildir.directory("Drafts") / "tmp").iterdir())


@pytest.mark.parametrize("date", [b"", b"Date: never\n", b"Date: Mon, 2 Mar 99999 10:00:00 +0000\n"])
def test_a_draft_without_a_date_is_stored_once_too(maildir: Maildir, date: bytes) -> None:
    box = open_(maildir)
    assert len({box.append("Drafts", date + b"Subject: x\n\nx\n", "abc") for _ in range(2)}) == 1
    assert len(maildir.drafts()) == 1


@pytest.mark.parametrize("name", ["1772443800.1k3v.followup,U=4:2,S", "99.1k3v.followup:2,DFST", "1.1k3v.followup"])
def test_a_draft_of_that_name_is_never_stored_twice(maildir: Maildir, name: str) -> None:
    box = open_(maildir)
    box.append("Drafts", DRAFT, "1k3v")
    ((path, _),) = maildir.drafts()
    kept = path.rename(path.parent.parent / ("cur" if ":" in name else "new") / name)
    ref = box.append("Drafts", DRAFT, "1k3v")
    assert [path for path, _ in maildir.drafts()] == [kept]
    assert box.fetch(ref).raw == DRAFT


def test_what_a_dead_attempt_left_in_tmp_is_cleared(maildir: Maildir) -> None:
    tmp = maildir.directory("Drafts") / "tmp"
    with subprocess.Popen([sys.executable, "-c", ""]) as dead:
        dead.wait()
    (tmp / f"1772443800.1k3v.followup.{dead.pid}").write_bytes(DRAFT[:20])
    (tmp / "1772443800.M5P6.host").write_bytes(b"another program's")
    open_(maildir).append("Drafts", DRAFT, "1k3v")
    assert [path.name for path in tmp.iterdir()] == ["1772443800.M5P6.host"]
    assert [raw for _, raw in maildir.drafts()] == [DRAFT]


def test_two_processes_store_one_draft(maildir: Maildir) -> None:
    script = (
        "import sys; from pathlib import Path; from agent.mailbox import open_mailbox; "
        "from agent.model.settings import MaildirAccount; box = open_mailbox(MaildirAccount('a', Path(sys.argv[1]))); "
        "raw = sys.stdin.buffer.read(); [box.append('Drafts', raw, f'n{i}') for i in range(30)]"
    )
    command = [sys.executable, "-c", script, str(maildir.path)]
    others = [subprocess.Popen(command, stdin=subprocess.PIPE) for _ in range(2)]
    for other in others:
        assert other.stdin
        other.stdin.write(DRAFT)
        other.stdin.close()
    assert [other.wait(60) for other in others] == [0, 0]
    assert len(maildir.drafts()) == 30
    assert {raw for _, raw in maildir.drafts()} == {DRAFT}


@contextmanager
def full_disk(limit: int) -> Iterator[None]:
    """Let no file grow longer than ``limit`` bytes: writing fails as it does on a full disk."""
    old = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (limit, old[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, old)


@pytest.mark.parametrize("limit", [0, 10, len(DRAFT) - 1])
def test_a_full_disk_refuses_and_leaves_nothing(maildir: Maildir, limit: int) -> None:
    before = maildir.snapshot()
    box = open_(maildir)
    with full_disk(limit), pytest.raises(AppendRefused):
        box.append("Drafts", DRAFT, "1k3v")
    assert maildir.snapshot() == before
    assert box.append("Drafts", DRAFT, "1k3v") == box.listing("Drafts").refs[0]


@pytest.mark.parametrize("part", ["tmp", "cur"])
def test_a_read_only_folder_refuses_and_says_so(closed: Maildir, part: str) -> None:
    place = closed.directory("Drafts") / part
    place.chmod(0o500)
    with pytest.raises(AppendRefused, match="the permissions do not allow it") as refused:
        open_(closed).append("Drafts", DRAFT, "1k3v")
    assert str(place.parent) in refused.value.what
    assert refused.value.next_step == "Give yourself write permission on it. The next pass tries again."
    assert not closed.snapshot()


def test_without_tmp_nothing_is_stored_or_made(maildir: Maildir) -> None:
    (maildir.directory("Drafts") / "tmp").rmdir()
    with pytest.raises(AppendRefused):
        open_(maildir).append("Drafts", DRAFT, "1k3v")
    assert not (maildir.directory("Drafts") / "tmp").exists()


def test_a_file_where_a_directory_should_be_is_named(maildir: Maildir) -> None:
    place = maildir.directory("Drafts") / "tmp"
    place.rmdir()
    place.write_text("a file")
    with pytest.raises(AppendRefused, match="its tmp or its cur is not a directory") as refused:
        open_(maildir).append("Drafts", DRAFT, "1k3v")
    assert refused.value.next_step.startswith("Move that file away, and make the directory.")


# Removing


def test_a_draft_goes_to_trash_with_its_flags_and_without_mbsyncs_number(maildir: Maildir) -> None:
    box = open_(maildir)
    ref = box.append("Drafts", DRAFT, "1k3v")
    ((path, _),) = maildir.drafts()
    path.rename(path.with_name("1772443800.1k3v.followup,U=17:2,DS"))
    assert box.remove(ref, fingerprint(DRAFT)) is Removal.REMOVED
    assert [path.name for path in maildir.files("Trash")] == ["1772443800.1k3v.followup:2,DS"]
    assert maildir.drafts() == []


def test_a_draft_that_the_user_flagged_stays(maildir: Maildir) -> None:
    box = open_(maildir)
    ref = box.append("Drafts", DRAFT, "1k3v")
    ((path, _),) = maildir.drafts()
    flagged = path.rename(path.with_name("1772443800.1k3v.followup:2,DFS"))
    assert box.remove(ref, fingerprint(DRAFT)) is Removal.CHANGED
    assert [path for path, _ in maildir.drafts()] == [flagged]


def test_the_root_is_never_taken_for_trash(tmp_path: Path) -> None:
    maildir = Maildir(tmp_path, folders=("Drafts", "Sent"))
    box = open_(maildir)
    assert box.remove(box.append("Drafts", DRAFT, "1k3v"), fingerprint(DRAFT)) is Removal.REMOVED
    assert maildir.snapshot() == {}


def test_a_trash_that_was_configured_and_is_missing_leaves_the_draft(maildir: Maildir) -> None:
    box = open_(maildir, trash="Papierkorb")
    ref = box.append("Drafts", DRAFT, "1k3v")
    assert box.remove(ref, fingerprint(DRAFT)) is Removal.LEFT
    assert [raw for _, raw in maildir.drafts()] == [DRAFT]


def test_a_trash_that_is_closed_leaves_the_draft(closed: Maildir) -> None:
    box = open_(closed)
    ref = box.append("Drafts", DRAFT, "1k3v")
    (closed.directory("Trash") / "cur").chmod(0o500)
    assert box.remove(ref, fingerprint(DRAFT)) is Removal.LEFT
    assert [raw for _, raw in closed.drafts()] == [DRAFT]


def test_nothing_in_trash_is_overwritten(maildir: Maildir) -> None:
    box = open_(maildir)
    theirs = maildir.directory("Trash") / "cur" / "1772443800.1k3v.followup:2,DS"
    theirs.write_bytes(b"theirs")
    assert box.remove(box.append("Drafts", DRAFT, "1k3v"), fingerprint(DRAFT)) is Removal.REMOVED
    assert theirs.read_bytes() == b"theirs"
    assert len(maildir.files("Trash")) == 2


@pytest.mark.parametrize("new_message_id", [True, False])
def test_what_the_user_saved_is_never_removed(maildir: Maildir, new_message_id: bool) -> None:
    box = open_(maildir)
    ref = box.append("Drafts", DRAFT, "1k3v")
    edited = maildir.edit_draft(maildir.drafts()[0][0], "My own words.\n", new_message_id)
    before = maildir.snapshot()
    assert box.remove(ref, fingerprint(DRAFT)) is Removal.GONE
    mine = Ref("personal", "Drafts", edited.name.partition(":")[0])
    assert box.remove(mine, fingerprint(DRAFT)) is Removal.CHANGED
    assert maildir.snapshot() == before


def test_a_link_among_the_drafts_is_left_alone(tmp_path: Path) -> None:
    maildir = Maildir(tmp_path / "Mail")
    (tmp_path / "letter").write_bytes(DRAFT)
    (maildir.directory("Drafts") / "cur" / "link:2,DS").symlink_to(tmp_path / "letter")
    assert open_(maildir).remove(Ref("personal", "Drafts", "link"), fingerprint(DRAFT)) is Removal.LEFT
    assert (tmp_path / "letter").read_bytes() == DRAFT
