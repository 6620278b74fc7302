"""Passwords: had from each place that the configuration may name, and shown in none."""

from __future__ import annotations

import os
import shlex
import subprocess
import sys
import time
import traceback
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from agent.errors import SecretMissing
from agent.mailbox import secrets
from agent.mailbox.secrets import Password, is_marked, password_of, refusal_mark
from agent.model.settings import ImapAccount, Secret

SECRET = "Zanzibar"  # no file that a test runs, and no name, has it in it
ACCOUNT = ImapAccount("personal", "imap.example.com", "jordan@example.com", Secret())
KEYRING = replace(ACCOUNT, secret=Secret(keyring=True))


def command(*words: str) -> ImapAccount:
    return replace(ACCOUNT, secret=Secret(shlex.join(words)))


def python(program: str) -> ImapAccount:
    return command(sys.executable, "-c", program)


def missing(account: ImapAccount) -> SecretMissing:
    """The error that there must be, once it is sure that nothing of it shows the secret."""
    with pytest.raises(SecretMissing) as caught:
        password_of(account)
    error = caught.value
    assert error.next_step
    assert error.what.startswith("The password of the account personal could not be had: ")
    # The line of a program that a test hands over stands in the traceback as source; what it printed may not.
    shown = "".join(traceback.format_exception(error)).replace(account.secret.command, "")
    assert SECRET not in f"{error} {error!r} {error.__cause__!r}"
    assert SECRET not in shown
    return error


# --- a password ---


def test_a_password_shows_itself_to_nobody_but_who_asks() -> None:
    password = Password(SECRET)
    assert password.reveal() == SECRET
    for shown in (repr(password), str(password), f"{password}", f"{password!r}", "%s" % password, repr([password])):  # noqa: UP031
        assert SECRET not in shown
    assert not hasattr(password, "__dict__")


# --- a command ---


@pytest.mark.parametrize(
    ("printed", "text"),
    [
        ("Zanzibar\n", "Zanzibar"),
        ("Zanzibar", "Zanzibar"),
        ("Zanzibar\r\n", "Zanzibar"),
        ("  Zanzi bar \n", "  Zanzi bar "),
        ("Grüße\n", "Grüße"),
    ],
)
def test_what_a_command_prints_is_the_password_without_the_newline_at_its_end(printed: str, text: str) -> None:
    assert password_of(command("printf", "%s", printed)).reveal() == text


def test_a_command_is_run_without_a_shell(tmp_path: Path) -> None:
    assert password_of(command("printf", "%s", "$HOME `id` | > x")).reveal() == "$HOME `id` | > x"
    assert not (tmp_path / "x").exists()


def test_a_word_may_begin_with_the_users_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    (tmp_path / "my mail").write_text("Zanzibar\n")
    account = replace(ACCOUNT, secret=Secret('cat ~/"my mail"'))
    assert password_of(account).reveal() == SECRET


@pytest.fixture
def typed() -> Iterator[None]:
    """Something to read, for who inherits our standard input."""
    before = os.dup(0)
    reader, writer = os.pipe()
    os.write(writer, b"yes\n")
    os.close(writer)
    os.dup2(reader, 0)
    os.close(reader)
    yield
    os.dup2(before, 0)
    os.close(before)


@pytest.mark.usefixtures("typed")
def test_a_command_can_read_nothing_and_ask_nobody() -> None:
    asked = password_of(
        python(
            "import os, sys\n"
            "try: os.open('/dev/tty', os.O_RDWR); tty = True\n"
            "except OSError: tty = False\n"
            "print(sys.stdin.read() == '', tty, os.getsid(0) == os.getpid())"
        )
    )
    assert asked.reveal() == "True False True"


def test_what_a_command_says_besides_is_not_shown(capfd: pytest.CaptureFixture[str]) -> None:
    account = python("import sys; sys.stderr.write('Zanzi' + 'bar'); print('Zanzi' + 'bar'); sys.exit(3)")
    error = missing(account)
    assert "ended with status 3" in error.what
    assert "Run it in a terminal" in error.next_step
    assert SECRET not in "".join(capfd.readouterr())


@pytest.mark.parametrize(
    ("program", "says"),
    [
        ("pass", "what its password_command prints is empty"),
        ("print()", "is empty"),
        ("print('Zanzi' + 'bar\\nuser: jordan')", "is more than one line"),
        ("print('Zanzi' + 'bar\\n')", "is more than one line"),
        ("print('Zanzi' + 'bar', end='\\r')", "is more than one line"),
        ("print('Zanzi' + 'bar', end='\\n\\r\\n')", "is more than one line"),
        ("print('Zanzi' + 'bar\\0')", "is more than one line"),
        ("import sys; sys.stdout.buffer.write(b'Zanzi' + b'bar\\xff')", "is not UTF-8"),
        ("import os; os.kill(os.getpid(), 15)", "was ended by signal 15"),
        ("while True: print('Zanzi' + 'bar')", "is more than one line"),
    ],
)
def test_a_command_that_prints_no_password_says_what_is_wrong(program: str, says: str) -> None:
    assert says in missing(python(program)).what


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ("/nowhere/Zanzibar", "cannot be started (No such file or directory)"),
        ("Zanzibar", "cannot be started (No such file or directory)"),
        ("/etc/passwd Zanzibar", "cannot be started (Permission denied)"),
        ("pass 'Zanzibar", "cannot be started (it cannot be taken apart into words)"),
    ],
)
def test_a_command_that_cannot_be_started_is_not_shown(line: str, says: str) -> None:
    error = missing(replace(ACCOUNT, secret=Secret(line)))
    assert says in error.what
    assert "is not the password" in error.next_step


STAYS = 'sleep 600 & echo "$$ $!" > "$0~"; mv "$0~" "$0"; wait'
LEAVES_A_CHILD = 'sleep 600 & echo "$$ $!" > "$0~"; mv "$0~" "$0"; echo Zanzibar'
SAYS_NO_MORE = 'exec >&-; echo "$$" > "$0~"; mv "$0~" "$0"; sleep 600'


@pytest.mark.parametrize("script", [STAYS, LEAVES_A_CHILD, SAYS_NO_MORE])
def test_at_the_limit_a_command_ends_with_all_that_it_started(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, script: str
) -> None:
    monkeypatch.setattr(secrets, "LIMIT", 2.0)
    error = missing(command("sh", "-c", script, str(tmp_path / "pids")))
    assert "was stopped after 2 seconds" in error.what
    for pid in (tmp_path / "pids").read_text().split():
        _must_end(int(pid))


def _must_end(pid: int) -> None:
    deadline = time.monotonic() + 30
    while _lives(pid):
        assert time.monotonic() < deadline, "it was left running"
        time.sleep(0.02)


def _lives(pid: int) -> bool:
    """Whether a process runs; one that ended, and that its new parent has not looked after yet, does not."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except (FileNotFoundError, ProcessLookupError):
        return False


# --- a credential ---


@pytest.fixture
def credentials(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("CREDENTIALS_DIRECTORY", str(tmp_path))
    return tmp_path


CREDENTIAL = replace(ACCOUNT, secret=Secret(credential="mail"))


def test_a_credential_is_the_file_of_its_name(credentials: Path) -> None:
    (credentials / "mail").write_text(" Zanzibar\n")
    assert password_of(CREDENTIAL).reveal() == " Zanzibar"


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"", "is empty"),
        (b"\n", "is empty"),
        (b"Zanzibar\nuser", "is more than one line"),
        (b"Zanzibar" * 20000, "is more than one line"),
        (b"Zanzibar\xff", "is not UTF-8"),
    ],
)
def test_a_credential_that_is_no_password_says_what_is_wrong(credentials: Path, content: bytes, says: str) -> None:
    (credentials / "mail").write_bytes(content)
    assert says in missing(CREDENTIAL).what


def test_a_credential_that_is_not_there_says_where_it_is_looked_for(
    credentials: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    error = missing(CREDENTIAL)
    assert '"mail" is not in $CREDENTIALS_DIRECTORY' in error.what
    assert "LoadCredential=mail:FILE" in error.next_step
    (credentials / "mail").mkdir()
    assert "cannot be read (Is a directory)" in missing(CREDENTIAL).what
    monkeypatch.delenv("CREDENTIALS_DIRECTORY")
    error = missing(CREDENTIAL)
    assert "$CREDENTIALS_DIRECTORY is not set" in error.what
    assert "LoadCredential=mail:FILE" in error.next_step


# --- the desktop's keyring ---


def choose(monkeypatch: pytest.MonkeyPatch, backend: str) -> None:
    monkeypatch.setenv("PYTHONPATH", str(Path(__file__).parents[2]))
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", backend)


def test_the_keyring_has_it_under_username_and_host(monkeypatch: pytest.MonkeyPatch) -> None:
    choose(monkeypatch, "tests.unit.keyrings.Open")
    monkeypatch.setenv("LC_ALL", "C")
    assert password_of(KEYRING).reveal() == "Grüße aus Zanzibar"
    error = missing(replace(KEYRING, username="o'neil"))
    assert "does not have it" in error.what
    user = "o'neil@imap.example.com"
    assert f"keyring set followup {shlex.quote(user)}" in error.next_step


@pytest.mark.parametrize(
    ("backend", "says", "step"),
    [
        ("tests.unit.keyrings.Locked", "the keyring is locked", "Unlock it"),
        ("tests.unit.keyrings.Broken", "the keyring does not work", "`keyring diagnose`"),
        ("keyring.backends.fail.Keyring", "there is no keyring here", "password_command or credential"),
        ("keyring.backends.null.Keyring", "does not have it", "keyring set followup jordan@example.com@imap"),
    ],
)
def test_a_keyring_that_gives_nothing_says_why(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str], backend: str, says: str, step: str
) -> None:
    choose(monkeypatch, backend)
    error = missing(KEYRING)
    assert says in error.what
    assert step in error.next_step
    assert "".join(capfd.readouterr()) == ""


def test_a_keyring_that_waits_for_its_owner_is_not_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    choose(monkeypatch, "tests.unit.keyrings.Asking")
    monkeypatch.setattr(secrets, "LIMIT", 1.0)
    assert "did not answer for 1 seconds" in missing(KEYRING).what


def test_what_lies_in_the_working_directory_does_not_read_the_keyring(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose(monkeypatch, "tests.unit.keyrings.Open")
    (tmp_path / "keyring.py").write_text("raise SystemExit(99)")
    monkeypatch.chdir(tmp_path)
    assert password_of(KEYRING).reveal() == "Grüße aus Zanzibar"


def test_asking_for_a_command_does_not_load_the_keyrings_libraries() -> None:
    program = "import sys, agent.mailbox.secrets; sys.exit('keyring' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", program], check=False, env=dict(os.environ)).returncode == 0


# --- a password that was refused ---


def test_a_mark_knows_the_password_that_was_refused_and_no_other() -> None:
    mark = refusal_mark(Password(SECRET), ACCOUNT)
    assert is_marked(mark, Password(SECRET), ACCOUNT)
    assert is_marked(mark, Password(SECRET), KEYRING)
    for other in (Password(SECRET + " "), Password(""), Password("zanzibar")):
        assert not is_marked(mark, other, ACCOUNT)
    assert not is_marked(mark, Password(SECRET), replace(ACCOUNT, username="jordan"))
    assert not is_marked(mark, Password(SECRET), replace(ACCOUNT, host="mail.example.com"))


def test_a_mark_is_salted_and_holds_nothing_of_the_password() -> None:
    mark = refusal_mark(Password(SECRET), ACCOUNT)
    assert mark != refusal_mark(Password(SECRET), ACCOUNT)
    assert SECRET.encode().hex() not in mark
    assert mark.isascii()
    assert mark.isprintable()


@pytest.mark.parametrize("mark", ["", ":", "zz:zz", "00", "00:00", "00:00:00", "é:é"])
def test_what_is_no_mark_marks_nothing(mark: str) -> None:
    assert not is_marked(mark, Password(SECRET), ACCOUNT)
