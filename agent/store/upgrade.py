"""Bringing a store to the form that this version knows: made new, upgraded after a copy was put beside it, or refused.

What revision a store has is read with plain SQL, what revisions there are from the names of the files, and a new store
is made from the tables as the code has them: Alembic, which takes a second and 13 MB, is imported for old stores alone.
A test holds what is made to what all migrations together come to.
"""

from __future__ import annotations

import secrets
import sqlite3
import time
from contextlib import closing
from importlib import resources
from pathlib import Path

from sqlalchemy import Column, Connection, MetaData, PrimaryKeyConstraint, String, Table, insert

from agent.errors import StoreError, StoreTooNew
from agent.store import files, schema
from agent.store.engine import WAIT_SECONDS, Transactions, connect, telling

FRESH = ""  # the revision of a file without tables

_LOOK = 0.02  # seconds

_VERSION = Table(  # as Alembic makes it
    "alembic_version",
    MetaData(),
    Column("version_num", String(32), nullable=False),
    PrimaryKeyConstraint("version_num", name="alembic_version_pkc"),
)


def migrations_path() -> Path:
    """Return where the migrations are: inside the installed package, else at the top of a checkout."""
    package = Path(str(resources.files("agent")))
    shipped = package / "_migrations"
    return shipped if shipped.is_dir() else package.parent / "migrations"


def revisions(migrations: Path) -> tuple[str, ...]:
    """Given the directory of the migrations, return their revisions, oldest first: "0001_facts.py" is "0001"."""
    return tuple(sorted(file.name.partition("_")[0] for file in (migrations / "versions").glob("[0-9]*_*.py")))


def revision_of(path: Path) -> str:
    """Given the path of a store, return its revision; "" where it is empty still. Nothing is written.

    Raise StoreError if it is not a database, or another program's.
    """
    with telling(path), closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as connection:
        tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
        if not tables:
            return FRESH
        ours = _VERSION.name in tables
        row = connection.execute("SELECT version_num FROM alembic_version").fetchone() if ours else None
    if row is None:
        raise StoreError(f"{path} is the database of another program.", "Set [store] path to another place.")
    return str(row[0])


def bring_to_head(path: Path, migrations: Path) -> None:
    """Given the path of a store (an empty file is a new one), bring it to the newest revision.

    An older store is copied first, to a file beside it. Everything happens in one transaction: it is upgraded whole, or
    left as it was. Raise StoreTooNew, with the store untouched, if it has a revision that is not among the migrations.
    """
    known = revisions(migrations)
    revision = revision_of(path)
    if revision == known[-1]:
        return
    if revision != FRESH and revision not in known:
        raise StoreTooNew(
            f"The store {path} was written by a newer version ({revision}; this one knows up to {known[-1]}).",
            "Upgrade followup; the store was left untouched.",
        )
    _keep_a_log(path)
    transactions = Transactions(path, connect(path, foreign_keys=False))
    try:
        with transactions.writing() as connection:
            _upgrade(connection, path, migrations, known)
    finally:
        transactions.close()


def _keep_a_log(path: Path) -> None:
    """Given the store's path, have its changes go to a write-ahead log, now and from now on.

    SQLite fails at once, without the wait that a connection asks for, where another one is about to write to a database
    that has no log yet; so do two processes that make the same store. It is therefore tried until the wait is over.
    """
    deadline = time.monotonic() + WAIT_SECONDS
    with telling(path), closing(sqlite3.connect(path, timeout=WAIT_SECONDS)) as connection:
        while True:
            try:
                connection.execute("PRAGMA journal_mode = WAL")
            except sqlite3.OperationalError as fault:
                if fault.sqlite_errorcode != sqlite3.SQLITE_BUSY or time.monotonic() > deadline:
                    raise
                time.sleep(_LOOK)
            else:
                return


def _upgrade(connection: Connection, path: Path, migrations: Path, known: tuple[str, ...]) -> None:
    """Upgrade inside a transaction that keeps other writers out, so that two processes do it once."""
    revision = revision_of(path)  # another process may have been quicker
    if revision == known[-1]:
        return
    if revision == FRESH:
        _make(connection, known[-1])
        return
    _back_up(path, revision)
    _run(connection, migrations)
    broken = connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall()
    if broken:
        raise StoreError(
            f"The store {path} could not be upgraded: {len(broken)} rows lost what they refer to.",
            "It was left as it was; please report this.",
        )


def _make(connection: Connection, revision: str) -> None:
    _VERSION.create(connection)
    connection.execute(insert(_VERSION).values(version_num=revision))
    schema.metadata.create_all(connection, checkfirst=False)
    connection.execute(insert(schema.meta).values(id=1, salt=secrets.token_bytes(32)))


def _run(connection: Connection, migrations: Path) -> None:
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(migrations).replace("%", "%%"))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")


def _back_up(path: Path, revision: str) -> None:
    """Copy the store while it is in use; a copy of the file would miss what is still in its log."""
    copy = files.backup_path(path, revision)
    files.private_file(copy)
    with (
        telling(copy),
        closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as source,
        closing(sqlite3.connect(copy)) as target,
    ):
        source.backup(target)
        target.execute("PRAGMA journal_mode = DELETE")  # one file, complete in itself
        verdict = target.execute("PRAGMA quick_check").fetchone()[0]
    if verdict != "ok":
        raise StoreError(f"The copy of the store at {copy} is not sound.", "Check the disk; nothing was upgraded.")
