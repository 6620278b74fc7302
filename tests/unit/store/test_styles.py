"""How the user words their mails, in the store: what was learnt, and what is used of it, each on its own."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from agent.errors import WrongUsage
from agent.model.settings import Habit, Learnt, Style, Trait
from agent.store import Store, open_store
from agent.store.upgrade import migrations_path
from tests.unit.store.builders import NOW, draft, hired, made_by, theirs

LEARNT = Learnt(
    mails=40,
    words=38,
    sentence_words=11,
    habits=(
        Habit(Trait.GREETING, "Hello", 31, 40, used=True),
        Habit(Trait.SIGN_OFF, "Cheers", 30, 40, used=False),
        Habit(Trait.LENGTH, "short", 22, 40, used=True),
    ),
)
OTHER = Learnt(mails=1, words=3, sentence_words=3)


def test_what_was_learnt_is_read_back_and_not_used(store: Store) -> None:
    assert (store.learnt(), store.style()) == (None, None)
    store.keep_learnt(LEARNT, NOW)
    assert (store.learnt(), store.style()) == ((LEARNT, NOW), None)


def test_it_is_used_once_the_user_says_so_and_until_they_say_otherwise(store: Store) -> None:
    store.keep_learnt(LEARNT, NOW)
    taken = Style(((Trait.GREETING, "Hello"), (Trait.LENGTH, "short")))
    assert store.use_style() == store.style() == taken
    store.keep_learnt(OTHER, NOW)
    assert (store.learnt(), store.style()) == ((OTHER, NOW), taken)
    store.close()
    with open_store(store.path) as again:
        assert again.style() == taken
        again.forget_style()
        assert (again.learnt(), again.style()) == (None, None)


def test_what_was_not_learnt_cannot_be_used(store: Store) -> None:
    with pytest.raises(WrongUsage, match="followup style"):
        store.use_style()


def test_forgetting_everything_forgets_it_too(store: Store) -> None:
    store.keep_learnt(LEARNT, NOW)
    store.use_style()
    store.forget(None)
    assert (store.learnt(), store.style()) == (None, None)


def test_a_store_of_before_comes_along(tmp_path: Path) -> None:
    """A store of the revision before is upgraded with its drafts, and knows no style."""
    earlier = tmp_path / "migrations"
    shutil.copytree(migrations_path(), earlier, ignore=shutil.ignore_patterns("__pycache__", "000[6-9]_*", "001*"))
    path = tmp_path / "followup.db"
    made_by(earlier, path)
    with open_store(tmp_path / "now.db") as now:
        hired(now, theirs())
        now.intend((draft(remarked=""),))
        before = now.snapshot()
    _copy_rows(tmp_path / "now.db", path)
    with open_store(path) as upgraded:
        assert upgraded.snapshot() == before
        assert (upgraded.style(), upgraded.drafts()[0].remarked) == (None, "")
        upgraded.keep_learnt(LEARNT, NOW)
        assert upgraded.use_style() == LEARNT.style


def _copy_rows(source: Path, target: Path) -> None:
    """Put every row of one store into an older one, as far as that has the columns."""
    with closing(sqlite3.connect(target)) as connection, connection:
        connection.execute("ATTACH ? AS source", (str(source),))
        tables = [name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        for table in tables:
            if table.startswith("sqlite_") or table == "alembic_version":
                continue
            names = [row[1] for row in connection.execute(f"PRAGMA table_info({table})")]
            listed = ", ".join(f'"{name}"' for name in names)
            connection.execute(f"DELETE FROM {table}")
            connection.execute(f"INSERT INTO {table} ({listed}) SELECT {listed} FROM source.{table}")
