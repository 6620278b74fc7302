"""The servers that many tests share, and what becomes of a test whose server is not installed here."""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest

from tests.servers.dovecot import DovecotFiles, DovecotServer, is_installed
from tests.servers.gmail import GmailServer


def missing(program: str) -> None:
    """Given a program that a test needs and that is not here, skip the test; where CI=true, fail it instead."""
    words = f"{program} is not installed: `make test` installs it where it may"
    if os.environ.get("CI") == "true":
        pytest.fail(words, pytrace=False)
    pytest.skip(words)


@pytest.fixture(scope="session")
def dovecot_pipe() -> Iterator[DovecotFiles]:
    """Return a mail store with a Dovecot that talks over socket pairs. Each test takes a ``new_user`` of its own."""
    if not is_installed():
        missing("Dovecot")
    with DovecotFiles() as files:
        yield files


@pytest.fixture(scope="session")
def dovecot(dovecot_pipe: DovecotFiles) -> Iterator[DovecotServer]:
    """Return a Dovecot on ports, over the same store. It is shared, so a test that kills one makes its own."""
    with DovecotServer(dovecot_pipe) as server:
        yield server


@pytest.fixture
def gmail_server() -> Iterator[GmailServer]:
    """Return a Gmail stand-in with an empty account, and the token "token". Each test has one of its own."""
    with GmailServer() as server:
        yield server
