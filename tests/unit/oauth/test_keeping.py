"""What is kept of a consent: for the user alone, never half of it, and no renewal is lost between two processes."""

from __future__ import annotations

import json
import os
import stat
import subprocess
import sys
import threading
from dataclasses import replace
from pathlib import Path

import pytest

from agent.errors import MailboxUnreachable, SecretMissing
from agent.mailbox.oauth import keeping
from agent.mailbox.oauth.keeping import Keeping, Kept, from_text, to_text
from agent.mailbox.secrets import Password
from agent.model.settings import Consent, GmailAccount, Provider
from tests.unit import keyrings

SECRET = "Zanzibar"
KEPT = Kept(
    "an-app",
    "jordan@example.com",
    frozenset({"https://mail.google.com/"}),
    1.0,
    Password(f"{SECRET}-refresh"),
    Password(f"{SECRET}-access"),
    2.0,
    3.0,
)


@pytest.fixture
def account(tmp_path: Path) -> GmailAccount:
    consent = Consent(Provider.GOOGLE, "an-app", SECRET, folder=tmp_path / "state" / "tokens")
    return GmailAccount("personal", "jordan@example.com", consent)


def kept_by(account: GmailAccount, kept: Kept = KEPT) -> Keeping:
    place = Keeping(account)
    with place.alone():
        place.write(kept)
    return place


def same(one: Kept | None, other: Kept) -> bool:
    return one is not None and to_text(one).reveal() == to_text(other).reveal()


def test_a_consent_comes_back_as_it_was_kept(account: GmailAccount) -> None:
    assert Keeping(account).read() is None
    assert same(kept_by(account).read(), KEPT)
    assert same(Keeping(account).read(), KEPT)


def test_nobody_else_can_read_it(account: GmailAccount) -> None:
    before = os.umask(0)
    try:
        kept_by(account)
        kept_by(account)
    finally:
        os.umask(before)
    folder = account.consent.folder
    assert {file.name for file in folder.iterdir()} == {"personal.json", "personal.lock"}
    for file in folder.iterdir():
        assert stat.S_IMODE(file.stat().st_mode) == 0o600, file
    for made in (folder, folder.parent):
        assert stat.S_IMODE(made.stat().st_mode) == 0o700, made


def test_no_secret_is_in_a_repr(account: GmailAccount) -> None:
    assert SECRET not in f"{KEPT!r} {to_text(KEPT)!r} {Keeping(account)!r} {account!r}"
    assert "jordan" not in repr(KEPT)


def test_a_consent_for_another_app_or_address_is_none(account: GmailAccount) -> None:
    kept_by(account)
    assert Keeping(replace(account, username="other@example.com")).read() is None
    assert Keeping(replace(account, consent=replace(account.consent, client_id="another"))).read() is None
    assert Keeping(replace(account, name="work")).read() is None


@pytest.mark.parametrize("text", [b"", b"{", b"[]", b"{}", b"\xff", b'{"client_id": 3}', b"[" * 100_000])
def test_a_file_that_holds_no_consent_is_none(account: GmailAccount, text: bytes) -> None:
    place = kept_by(account)
    (account.consent.folder / "personal.json").write_bytes(text)
    assert place.read() is None


@pytest.mark.parametrize("name", list(Kept.__dataclass_fields__))
def test_a_field_of_another_kind_is_noticed(name: str) -> None:
    values = json.loads(to_text(KEPT).reveal())
    with pytest.raises((ValueError, TypeError)):
        from_text(json.dumps(values | {name: None}).encode())


def test_who_reads_while_it_is_written_has_the_old_or_the_new(account: GmailAccount) -> None:
    place = kept_by(account)
    sizes = (1, 200_000)
    done = threading.Event()

    def write() -> None:
        for number in range(60):
            kept_by(account, replace(KEPT, secret=Password("x" * sizes[number % 2])))
        done.set()

    writing = threading.Thread(target=write)
    writing.start()
    seen = 0
    while not done.is_set():
        kept = place.read()
        assert kept is not None
        assert len(kept.secret.reveal()) in {*sizes, len(KEPT.secret.reveal())}
        seen += 1
    writing.join()
    assert seen > 10


def test_a_write_that_fails_leaves_the_old_one_and_nothing_else(
    account: GmailAccount, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = kept_by(account)

    def full(descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(SecretMissing) as caught:
        place.write(replace(KEPT, secret=Password("new")))
    assert "no space left" in caught.value.what
    assert SECRET not in str(caught.value)
    assert same(place.read(), KEPT)
    assert {file.name for file in account.consent.folder.iterdir()} == {"personal.json", "personal.lock"}


def test_a_folder_that_cannot_be_made_is_told(account: GmailAccount, tmp_path: Path) -> None:
    (tmp_path / "state").write_text("in the way")
    with pytest.raises(SecretMissing, match=r"could not be had: .* \(.*\)\. Give yourself"):
        kept_by(account)


_HOLDS = """
import sys, time
from pathlib import Path
from agent.mailbox.oauth.keeping import Keeping
from agent.model.settings import Consent, GmailAccount, Provider
consent = Consent(Provider.GOOGLE, "an-app", folder=Path(sys.argv[1]))
with Keeping(GmailAccount("personal", "jordan@example.com", consent)).alone():
    print("in", flush=True)
    sys.stdin.read()
"""


def test_one_process_at_a_time_renews(account: GmailAccount, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keeping, "LOCK_PATIENCE", 0.3)
    root = Path(__file__).parents[3]
    other = subprocess.Popen(
        [sys.executable, "-c", _HOLDS, str(account.consent.folder)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": str(root)},
    )
    with other:
        assert other.stdout is not None
        assert other.stdin is not None
        assert other.stdout.readline() == b"in\n"
        with pytest.raises(MailboxUnreachable, match="Another followup is renewing"), Keeping(account).alone():
            pass
        other.kill()  # the lock is gone with who held it
        other.wait()
        with Keeping(account).alone():
            pass


# --- in the keyring ---


@pytest.fixture
def in_keyring(account: GmailAccount, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> GmailAccount:
    monkeypatch.setenv("PYTHONPATH", str(Path(__file__).parents[3]))
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "tests.unit.keyrings.Filed")
    monkeypatch.setenv(keyrings.PLACE, str(tmp_path / "keyring"))
    return replace(account, consent=replace(account.consent, keyring=True))


def test_the_keyring_keeps_it_in_place_of_a_file(in_keyring: GmailAccount, tmp_path: Path) -> None:
    assert Keeping(in_keyring).read() is None
    large = replace(KEPT, secret=Password("Grüße " * 3_000))
    assert same(kept_by(in_keyring, large).read(), large)
    assert {file.name for file in in_keyring.consent.folder.iterdir()} == {"personal.lock"}
    assert list(json.loads((tmp_path / "keyring").read_text())) == ["followup/consent of jordan@example.com at google"]


@pytest.mark.parametrize(
    ("backend", "says", "step"),
    [
        ("tests.unit.keyrings.Locked", "the keyring is locked", "Unlock it"),
        ("tests.unit.keyrings.Broken", "the keyring does not work", "`keyring diagnose`"),
        ("keyring.backends.fail.Keyring", "there is no keyring here", "a file (keyring = false)"),
    ],
)
def test_a_keyring_that_gives_and_takes_nothing_says_why(
    in_keyring: GmailAccount, monkeypatch: pytest.MonkeyPatch, backend: str, says: str, step: str
) -> None:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", backend)
    for verb in (Keeping(in_keyring).read, lambda: kept_by(in_keyring)):
        with pytest.raises(SecretMissing) as caught:
            verb()
        assert caught.value.what == f"The consent for the account personal could not be had: {says}."
        assert step in caught.value.next_step
        assert SECRET not in str(caught.value)
