"""The store's files: private, and every trouble with them told in a sentence with the next step."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from agent.errors import StoreError
from agent.store import PassLock, Store, open_store
from tests.unit.store.builders import NOW, dull, recorded, theirs

NOBODY = 65534
OPENING = """
import sys
from pathlib import Path
from agent.store import open_store
sys.stdin.read()
with open_store(Path(sys.argv[1])) as store:
    print(store.snapshot())
"""


def mode(path: Path) -> int:
    return path.stat().st_mode & 0o777


@contextmanager
def as_somebody_else() -> Iterator[None]:
    """Give up root's rights, for root may write anywhere."""
    before = os.geteuid()
    if before == 0:
        os.seteuid(NOBODY)
    try:
        yield
    finally:
        if before == 0:
            os.seteuid(before)


@pytest.fixture
def public() -> Iterator[Path]:
    """A directory that everybody may enter, and nobody but its owner may write to."""
    directory = Path(tempfile.mkdtemp())
    directory.chmod(0o755)
    yield directory
    directory.chmod(0o755)
    shutil.rmtree(directory)


def test_files_are_for_the_users_eyes_alone(path: Path) -> None:
    before = os.umask(0)
    try:
        with open_store(path) as store, PassLock(path):
            recorded(store, theirs())
            files = {file.name: mode(file) for file in path.parent.iterdir()}
    finally:
        os.umask(before)
    assert files == dict.fromkeys(("followup.db", "followup.db-wal", "followup.db-shm", "followup.db.lock"), 0o600)
    assert mode(path.parent) == 0o700


@pytest.mark.parametrize("name", ["jobs?2026=1", "100%25", "a#b c", "Büro"])
def test_a_path_may_have_any_letters(tmp_path: Path, name: str) -> None:
    path = tmp_path / name / "followup.db"
    with open_store(path) as store:
        recorded(store, theirs())
        files = {file for file in tmp_path.rglob("*") if file.is_file()}
    assert files == {path.with_name(path.name + ending) for ending in ("", "-wal", "-shm")}
    assert {mode(file) for file in files if file.exists()} <= {0o600}
    with open_store(path) as store:
        assert len(store.unassigned()) == 1


def test_files_that_others_could_read_are_closed_to_them(store: Store) -> None:
    recorded(store, theirs())
    for file in store.path.parent.iterdir():
        file.chmod(0o644)
    with open_store(store.path):
        assert {mode(file) for file in store.path.parent.iterdir()} == {0o600}


def test_a_directory_that_was_there_keeps_its_mode(tmp_path: Path) -> None:
    tmp_path.chmod(0o755)
    open_store(tmp_path / "followup.db").close()
    assert mode(tmp_path) == 0o755


def test_every_connection_is_set_up_for_what_is_promised(store: Store) -> None:
    wanted = {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "secure_delete": 1, "busy_timeout": 30_000}
    transactions = store._transactions
    with transactions.reading() as first, transactions.reading() as second, transactions.writing() as third:
        for connection in (first, second, third):
            found = {name: connection.exec_driver_sql(f"PRAGMA {name}").scalar() for name in wanted}
            assert found == wanted


def test_a_writer_does_not_keep_a_reader_waiting(store: Store) -> None:
    recorded(store, theirs(1))
    with closing(sqlite3.connect(store.path, isolation_level=None)) as writer:
        writer.execute("BEGIN IMMEDIATE")
        writer.execute("DELETE FROM facts")
        assert len(store.unassigned()) == 1
        writer.execute("ROLLBACK")


def test_a_store_that_is_not_there_and_not_to_be_made(path: Path) -> None:
    with pytest.raises(StoreError, match="followup sync"):
        open_store(path, create=False)
    assert not path.parent.exists()


def test_an_empty_file_is_a_new_store(path: Path) -> None:
    path.parent.mkdir()
    path.touch()
    with open_store(path, create=False) as store:
        assert store.clock() == (None, None)


@pytest.mark.parametrize(
    "content", [b"Dear diary, this is no database at all.\n" * 100, b"SQLite format 3\x00" + b"\xff" * 5000]
)
def test_a_file_that_is_no_database(path: Path, content: bytes) -> None:
    path.parent.mkdir()
    path.write_bytes(content)
    with pytest.raises(StoreError, match="not a database"):
        open_store(path)
    assert path.read_bytes() == content


def test_a_database_of_another_program(path: Path) -> None:
    path.parent.mkdir()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE recipes (name)")
    before = path.read_bytes()
    with pytest.raises(StoreError, match="another program"):
        open_store(path)
    assert path.read_bytes() == before


def test_a_directory_in_the_place_of_the_file(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="directory"):
        open_store(tmp_path)


def test_a_file_in_the_place_of_the_directory(tmp_path: Path) -> None:
    (tmp_path / "state").touch()
    for create in (True, False):
        with pytest.raises(StoreError):
            open_store(tmp_path / "state" / "followup.db", create=create)
    with pytest.raises(StoreError, match="cannot be made"), PassLock(tmp_path / "state" / "followup.db"):
        pass


def test_a_directory_that_cannot_be_written_to(public: Path) -> None:
    public.chmod(0o555)
    with as_somebody_else():
        with pytest.raises(StoreError, match="Permission denied"):
            open_store(public / "followup.db")
        with pytest.raises(StoreError, match="Permission denied"):
            open_store(public / "state" / "followup.db")
        with pytest.raises(StoreError, match="Permission denied"), PassLock(public / "followup.db"):
            pass


def test_a_store_that_cannot_be_written_to(public: Path, fresh: Path) -> None:
    path = public / "followup.db"
    shutil.copy(fresh, path)
    path.chmod(0o444)
    public.chmod(0o555)
    with as_somebody_else(), pytest.raises(StoreError, match="cannot be"), Store(path) as store:
        store.begin_pass(NOW, trial=False)


def test_a_store_that_can_be_written_to_again(public: Path, fresh: Path) -> None:
    """SQLite left its files behind as they were made when the store was for reading alone."""
    path = public / "followup.db"
    shutil.copy(fresh, path)
    path.chmod(0o400)
    public.chmod(0o777)
    if os.geteuid() == 0:
        os.chown(path, NOBODY, NOBODY)
    with as_somebody_else(), open_store(path) as store:
        assert store.clock() == (None, None)
    left = [path.with_name(path.name + ending) for ending in ("-wal", "-shm")]
    assert {mode(file) for file in left} == {0o400}
    path.chmod(0o600)
    with as_somebody_else(), open_store(path) as store:
        store.begin_pass(NOW, trial=False)
        assert store.clock() == (NOW, False)


def test_which_file_of_the_store_is_closed_is_told(public: Path, fresh: Path) -> None:
    """As after a command that was once run as root."""
    path = public / "followup.db"
    shutil.copy(fresh, path)
    path.chmod(0o666)
    public.chmod(0o777)
    shared = path.with_name("followup.db-shm")
    shared.touch(mode=0o444)
    if os.geteuid():
        shared.chmod(0o000)
    with (
        as_somebody_else(),
        pytest.raises(StoreError, match=r"access to \S+followup\.db-shm, or"),
        Store(path) as store,
    ):
        store.begin_pass(NOW, trial=False)


def test_a_disk_that_is_full(store: Store) -> None:
    recorded(store, theirs(1))
    with store._transactions.reading() as connection:
        connection.exec_driver_sql("PRAGMA max_page_count = 1")
    with pytest.raises(StoreError, match="disk is full"):
        store.record("home", "INBOX", tuple(dull(number) for number in range(2_000)), "c1")
    assert store.cursor("home", "INBOX") is None
    assert store.unhandled((dull(0).ref,)) == (dull(0).ref,)
    assert len(store.unassigned()) == 1


def test_a_store_that_is_damaged(store: Store) -> None:
    for number in range(0, 400, 200):
        store.record("home", "INBOX", tuple(dull(number + more) for more in range(200)), None)
    store.close()
    with store.path.open("r+b") as file:
        file.seek(4096)
        file.write(b"\xa5" * 200_000)
    with pytest.raises(StoreError, match="damaged"), open_store(store.path) as damaged:
        damaged.snapshot()


def test_a_store_that_another_process_is_about_to_make_is_waited_for(path: Path) -> None:
    path.parent.mkdir(exist_ok=True)
    with closing(sqlite3.connect(path, isolation_level=None, check_same_thread=False)) as other:
        other.execute("BEGIN IMMEDIATE")
        soon = threading.Timer(0.3, other.execute, ["ROLLBACK"])
        soon.start()
        with open_store(path) as store:
            assert not store.snapshot().applications
        soon.join()


def test_a_store_that_another_process_keeps_from_being_made_is_told_of(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("agent.store.upgrade.WAIT_SECONDS", 0.05)
    path.parent.mkdir(exist_ok=True)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(StoreError, match="held by another process"):
            open_store(path)


def test_several_processes_that_make_the_store_at_once_have_one(path: Path) -> None:
    workers = [
        subprocess.Popen(
            [sys.executable, "-c", OPENING, str(path)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        for _ in range(5)
    ]
    for worker in workers:
        assert worker.stdin
        worker.stdin.close()
        worker.stdin = None
    answers = [worker.communicate(timeout=60) for worker in workers]
    assert {answer for _, answer in answers} == {""}
    assert [worker.returncode for worker in workers] == [0] * 5
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("SELECT count(*) FROM meta").fetchone() == (1,)
