"""Migrations: the tables are what the code believes, old stores keep their rows, newer ones are left alone."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import create_engine
from sqlalchemy.exc import IntegrityError

import agent
from agent.errors import StoreError, StoreTooNew
from agent.store import Store, open_store, schema
from agent.store.files import backups
from agent.store.upgrade import bring_to_head, migrations_path, revision_of, revisions
from tests.unit.store.builders import draft, hired, made_by, theirs

HEAD = revisions(migrations_path())[-1]
AFTER = f"{int(HEAD) + 1:04}"
NEXT = f'''
"""Makes a table anew that others refer to, as a change of a constraint does."""
import sqlalchemy as sa
from alembic import op

revision = "{AFTER}"
down_revision = "{HEAD}"


def upgrade():
    with op.batch_alter_table("applications", recreate="always") as batch:
        batch.add_column(sa.Column("city", sa.Text(), nullable=False, server_default="Oslo"))
'''
BROKEN = NEXT + '    op.execute("DELETE FROM messages")\n    op.execute("INSERT INTO drafts (key) VALUES (1)")\n'
ORPHANING = NEXT + '    op.execute("DELETE FROM messages")\n'


def with_next(tmp_path: Path, text: str) -> Path:
    migrations = tmp_path / "migrations"
    shutil.copytree(migrations_path(), migrations, ignore=shutil.ignore_patterns("__pycache__"))
    (migrations / "versions" / f"{AFTER}_next.py").write_text(text)
    return migrations


def dump(path: Path) -> list[str]:
    with closing(sqlite3.connect(path)) as connection:
        return list(connection.iterdump())


@pytest.fixture
def migrated(tmp_path: Path) -> Path:
    """A store that all migrations made."""
    path = tmp_path / "migrated.db"
    made_by(migrations_path(), path)
    return path


def test_the_tables_are_what_the_code_believes(migrated: Path) -> None:
    engine = create_engine(f"sqlite:///{migrated}")
    with engine.connect() as connection:
        assert compare_metadata(MigrationContext.configure(connection), schema.metadata) == []
    engine.dispose()


def tables(path: Path) -> dict[str, set[str]]:
    """SQLite's own words on each table and index, a line at a time."""
    with closing(sqlite3.connect(path)) as connection:
        found = connection.execute("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL").fetchall()
    return {name: {line.strip(" ,") for line in _plain(sql).splitlines()} for name, sql in found}


def _plain(sql: str) -> str:
    """Without quotation marks, and without the brackets that a batch migration writes around a default."""
    return sql.replace('"', "").replace("('')", "''")


def test_a_new_store_is_what_all_migrations_come_to(fresh: Path, migrated: Path) -> None:
    """Alembic compares neither CHECKs nor what happens ON DELETE; SQLite's own words on the tables hold them all."""
    assert tables(fresh) == tables(migrated)
    assert tables(fresh).keys() >= {"alembic_version", *schema.metadata.tables}
    assert revision_of(fresh) == revision_of(migrated) == HEAD
    (made,), (salted,) = rows(fresh, "meta"), rows(migrated, "meta")
    assert made[:-1] == salted[:-1] == (1, None, None)
    assert len(made[-1]) == len(salted[-1]) == 32
    assert made[-1] != salted[-1]
    for table in schema.metadata.tables.keys() - {"meta"}:
        assert rows(fresh, table) == rows(migrated, table) == []


def rows(path: Path, table: str) -> list[tuple[Any, ...]]:
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute(f"SELECT * FROM {table}").fetchall()


def test_every_constraint_has_a_name() -> None:
    nameless = [
        (table.name, constraint)
        for table in schema.metadata.tables.values()
        for constraint in table.constraints
        if constraint.name is None
    ]
    assert nameless == []


def test_revisions_are_known_by_the_names_of_their_files() -> None:
    config = Config()
    config.set_main_option("script_location", str(migrations_path()))
    scripts = ScriptDirectory.from_config(config)
    in_order = [script.revision for script in reversed(list(scripts.walk_revisions()))]
    assert list(revisions(migrations_path())) == in_order
    assert scripts.get_current_head() == in_order[-1]


def test_migrations_that_are_shipped_in_the_package_come_first(tmp_path: Path) -> None:
    assert migrations_path() == Path(agent.__path__[0]).parent / "migrations"
    leave = shutil.ignore_patterns("__pycache__")
    shutil.copytree(agent.__path__[0], tmp_path / "agent", ignore=leave)
    shutil.copytree(migrations_path(), tmp_path / "agent" / "_migrations", ignore=leave)
    program = "from pathlib import Path; from agent.store import open_store, upgrade\n"
    program += "print(upgrade.migrations_path()); open_store(Path('new.db')).close()"
    done = subprocess.run(
        [sys.executable, "-c", program],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(tmp_path)},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout == f"{tmp_path / 'agent' / '_migrations'}\n"
    assert revision_of(tmp_path / "new.db") == revisions(migrations_path())[-1]


def test_opening_what_is_new_or_up_to_date_imports_no_alembic(store: Store, tmp_path: Path) -> None:
    program = "import sys; from pathlib import Path; from agent.store import open_store\n"
    program += "for path in sys.argv[1:]: open_store(Path(path)).close()\n"
    program += "print('alembic' in sys.modules)"
    paths = [str(store.path), str(tmp_path / "new.db")]
    done = subprocess.run([sys.executable, "-c", program, *paths], capture_output=True, text=True, check=True)
    assert done.stdout == "False\n"


def test_an_older_store_comes_along_with_its_rows(store: Store, tmp_path: Path) -> None:
    hired(store, theirs())
    store.intend((draft(),))
    before = store.snapshot()
    store.close()
    rows = dump(store.path)
    migrations = with_next(tmp_path, NEXT)
    bring_to_head(store.path, migrations)
    assert revision_of(store.path) == AFTER
    with closing(sqlite3.connect(store.path)) as connection:
        assert connection.execute("SELECT id, city FROM applications").fetchall() == [("northwind", "Oslo")]
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
    with Store(store.path) as upgraded:
        assert upgraded.snapshot() == before
    (copy,) = backups(store.path)
    assert copy.name == f"followup.db.backup-{HEAD}"
    assert copy.stat().st_mode & 0o777 == 0o600
    assert dump(copy) == rows
    bring_to_head(store.path, migrations)
    assert dump(copy) == rows


def test_what_is_still_in_the_log_is_in_the_copy(store: Store, tmp_path: Path) -> None:
    hired(store, theirs())  # and the store stays open
    bring_to_head(store.path, with_next(tmp_path, NEXT))
    (copy,) = backups(store.path)
    with Store(copy) as copied:
        assert copied.snapshot() == store.snapshot()


@pytest.mark.parametrize(("text", "fault"), [(BROKEN, IntegrityError), (ORPHANING, StoreError)])
def test_an_upgrade_that_fails_leaves_the_store_as_it_was(
    store: Store, tmp_path: Path, text: str, fault: type[Exception]
) -> None:
    hired(store, theirs())
    store.close()
    before = dump(store.path)
    with pytest.raises(fault):
        bring_to_head(store.path, with_next(tmp_path, text))
    assert dump(store.path) == before
    assert revision_of(store.path) == HEAD


def test_a_newer_store_is_left_untouched(store: Store) -> None:
    hired(store, theirs())
    store.close()
    with closing(sqlite3.connect(store.path)) as connection, connection:
        connection.execute("UPDATE alembic_version SET version_num = '0999'")
    before = store.path.read_bytes()
    with pytest.raises(StoreTooNew, match="0999"):
        open_store(store.path)
    assert store.path.read_bytes() == before
    assert backups(store.path) == ()


def test_a_newer_store_that_died_is_left_untouched_too(store: Store, tmp_path: Path) -> None:
    """What the newer version had not moved from its log into the store stays where it is."""
    with closing(sqlite3.connect(store.path)) as connection, connection:
        connection.execute("UPDATE alembic_version SET version_num = '0999'")
        connection.commit()
        dead = tmp_path / "dead"
        shutil.copytree(store.path.parent, dead)
    (dead / "followup.db-shm").unlink()
    before = {name: (dead / name).read_bytes() for name in ("followup.db", "followup.db-wal")}
    assert before["followup.db-wal"]
    with pytest.raises(StoreTooNew, match="0999"):
        open_store(dead / "followup.db")
    assert {name: (dead / name).read_bytes() for name in before} == before
