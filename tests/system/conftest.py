"""The hunt on a real Dovecot that several files share; the others make one of their own, on a Maildir."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.hunt import ImapHunt
from tests.servers.dovecot import DovecotFiles


@pytest.fixture
def hunt(tmp_path: Path, dovecot_pipe: DovecotFiles) -> Iterator[ImapHunt]:
    """Return a hunt whose account is a user of a real Dovecot."""
    hunt = ImapHunt(tmp_path, dovecot_pipe)
    with hunt.hands:
        yield hunt
