import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from agent.store import Store, open_store


@pytest.fixture(scope="session")
def fresh(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store before its first pass, closed; making one runs the migrations, which takes a while."""
    path = tmp_path_factory.mktemp("fresh") / "followup.db"
    open_store(path).close()
    return path


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "state" / "followup.db"


@pytest.fixture
def store(path: Path, fresh: Path) -> Iterator[Store]:
    path.parent.mkdir(mode=0o700)
    shutil.copy(fresh, path)
    with open_store(path) as opened:
        yield opened
