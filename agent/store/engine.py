"""Connections: how SQLite is set up, how transactions begin, and what its faults mean to the user.

Python's driver starts no transaction before a SELECT, and a deferred one that turns into a writer fails at once when
somebody else has written meanwhile. So every transaction is begun by hand: ``BEGIN IMMEDIATE`` to write, which waits
its turn, and plain ``BEGIN`` to read, which waits for nobody.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache
from pathlib import Path

from sqlalchemy import URL, Connection, Engine, create_engine, event
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.exc import DatabaseError, OperationalError
from sqlalchemy.pool import ConnectionPoolEntry

from agent.errors import StoreError
from agent.store.files import closed_to_us

WAIT_SECONDS = 30.0
_SPACE = "Give yourself write access to {closed}, or set [store] path to another place."
_FAULTS: dict[int, tuple[str, str]] = {
    sqlite3.SQLITE_BUSY: ("is held by another process", "Wait until that is done, and try again."),
    sqlite3.SQLITE_LOCKED: ("is held by another process", "Wait until that is done, and try again."),
    sqlite3.SQLITE_READONLY: ("cannot be written to", _SPACE),
    sqlite3.SQLITE_PERM: ("cannot be written to", _SPACE),
    sqlite3.SQLITE_CANTOPEN: ("cannot be opened", _SPACE),
    sqlite3.SQLITE_IOERR: (
        "cannot be read or written: the disk reports an error",
        "Check the disk and its free space.",
    ),
    sqlite3.SQLITE_FULL: ("cannot grow: the disk is full", "Free some space; nothing that was recorded is lost."),
    sqlite3.SQLITE_NOTADB: ("is not a database", "Set [store] path to another place, or move that file away."),
    sqlite3.SQLITE_CORRUPT: (
        "is damaged",
        "Move it away and run `followup sync`: it is built anew from the mailbox, and no draft is made twice.",
    ),
}


def _explained(path: Path, fault: BaseException | None) -> StoreError | None:
    """Given what the driver raised, return it in the user's words; None where it is a mistake in this program.

    The words name the store and the kind of fault; no value of a statement is in them.
    """
    code = getattr(fault, "sqlite_errorcode", None)
    row = _FAULTS.get(code & 0xFF) if isinstance(code, int) else None
    if row is None:
        return None
    closed = closed_to_us(path)
    what = "it and its directory" if closed in {None, path} else str(closed)
    return StoreError(f"The store {path} {row[0]}.", row[1].format(closed=what))


@contextmanager
def telling(path: Path) -> Iterator[None]:
    """Given the store's path, turn the faults of the disk inside the block into StoreError."""
    try:
        yield
    except (OperationalError, DatabaseError) as fault:
        told = _explained(path, fault.orig)
        if told is None:
            raise
        raise told from fault
    except sqlite3.Error as fault:
        told = _explained(path, fault)
        if told is None:
            raise
        raise told from fault


@lru_cache(maxsize=8)
def connect(path: Path, *, foreign_keys: bool = True) -> Engine:
    """Given the path of a database that is there, return an engine on it.

    One engine serves a path as long as the process lives, for it keeps every statement compiled: a daemon opens the
    store anew for each pass. After ``dispose`` it begins with new connections.

    ``foreign_keys`` is off for upgrades only: a batch migration drops and makes tables, and would take the rows that
    refer to them along.
    """
    engine = create_engine(
        URL.create("sqlite+pysqlite", database=str(path)),  # as it is: "?" and "%" in a text would mean something
        connect_args={"timeout": WAIT_SECONDS},
        hide_parameters=True,  # they hold the user's facts, and must not reach a message or a log
    )
    switches = (
        "PRAGMA synchronous = FULL",  # an intent is on disk before the draft that it announces
        f"PRAGMA foreign_keys = {'ON' if foreign_keys else 'OFF'}",
        "PRAGMA secure_delete = ON",
        "PRAGMA temp_store = MEMORY",
    )

    def set_up(connection: DBAPIConnection, _entry: ConnectionPoolEntry) -> None:
        connection.isolation_level = None
        cursor = connection.cursor()
        for switch in switches:
            cursor.execute(switch)
        cursor.close()

    def begin(connection: Connection) -> None:
        writes = connection.get_execution_options().get("writes", False)
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")

    event.listen(engine, "connect", set_up)
    event.listen(engine, "begin", begin)
    return engine


class Transactions:
    """An engine, and the two kinds of transaction on it."""

    def __init__(self, path: Path, engine: Engine) -> None:
        self.path = path
        self._reader = engine
        self._writer = engine.execution_options(writes=True)
        self.written = 0  # how many writing transactions there were: what was read before the last one is stale

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """Give a connection that sees one state of the store. Raise StoreError if the disk does not play along."""
        with telling(self.path), self._reader.begin() as connection:
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """Give a connection whose changes are on disk after the block, all or none. Raise StoreError likewise."""
        self.written += 1
        with telling(self.path), self._writer.begin() as connection:
            yield connection

    def shrink(self) -> None:
        """Leave nothing of deleted rows in any file. Raise StoreError if another process keeps the store from it."""
        with telling(self.path):
            pooled = self._reader.raw_connection()
            try:
                cursor = pooled.cursor()
                cursor.execute("VACUUM")
                cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
                held = cursor.fetchall()[0][0]
                cursor.close()
            finally:
                pooled.close()
        if held:
            raise StoreError(
                f"The facts are deleted, but another process reads {self.path}: traces stay in its log until it ends.",
                "Stop the daemon (systemctl --user stop followup), and start it again.",
            )

    def close(self) -> None:
        """Close every connection."""
        self._reader.dispose()
