"""The promises around the code: it cannot send, it keeps to itself, it hides mail text, and it is documented."""

from __future__ import annotations

import ast
import importlib
import inspect
import os
import pkgutil
import re
import stat
import tomllib
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import typer

from agent.cli.main import app
from agent.config import load, options
from agent.mailbox import open_mailbox
from agent.mailbox.gmail.allowed import METHODS
from agent.parsing import parse
from agent.store import PassLock, open_store
from tests.mails import Maildir, invitation, mail

ROOT = Path(__file__).parents[2]
SOURCES = sorted(path for folder in ("agent", "migrations") for path in (ROOT / folder).rglob("*.py"))
COMMANDS = {
    "card", "check", "classify", "close", "correct", "demo", "drafts", "explain", "feedback", "forget", "init",
    "interview", "login", "name", "note", "pause", "person", "plan", "redraft", "run", "show", "status", "style",
    "sync",
}  # fmt: skip
WITH_JSON = {"card", "check", "classify", "drafts", "explain", "feedback", "plan", "show", "status", "style", "sync"}
SENDS = {"aiosmtplib", "mailjet_rest", "postmarker", "sendgrid", "smtpd", "smtplib", "yagmail"}
NETWORK = {
    "aiohttp",
    "asyncio",
    "ftplib",
    "google",
    "google_auth_httplib2",
    "google_auth_oauthlib",
    "googleapiclient",
    "http",
    "httplib2",
    "httpx",
    "imapclient",
    "imaplib",
    "msal",
    "requests",
    "socket",
    "ssl",
    "urllib",
    "urllib3",
    "webbrowser",
}
MAIL_TEXT = {
    "address", "addresses", "body", "description", "from_address",
    "from_name", "full_name", "hints", "location", "name", "needs_you", "new", "person_key", "postal", "quote",
    "quoted", "raw", "received_at_address", "words", "lines", "head",
    "recipients", "sentence", "sentences", "signature", "signs_as", "strengths",
    "subject", "summary", "text", "to_address", "to_name",
}  # fmt: skip
NOT_MAIL = {
    ("Folder", "name"), ("MaildirAccount", "name"), ("ImapAccount", "name"), ("GmailAccount", "name"),
    ("DraftFact", "text"), ("Dated", "words"), ("Learnt", "words"), ("Findings", "lines"),
    ("Signal", "name"), ("ForeignSignal", "name"), ("SenderKind", "name"), ("Quirks", "name"), ("Option", "name"),
    ("Method", "name"), ("Place", "name"), ("Item", "name"), ("_Question", "address"), ("_Phrase", "words"),
}  # fmt: skip
OF_A_LOGIN = {"client_id", "client_secret", "command", "username"}  # what logs in, or tells who the user is
# Which modules may use what reaches beyond this machine, or starts a program, and why.
MAY_REACH = {
    "agent/mailbox/imap": {"imaplib", "imapclient", "socket", "ssl"},
    "agent/mailbox/gmail": {"googleapiclient", "http", "httplib2", "socket", "ssl", "urllib"},
    # The provider's servers, and the browser that comes back.
    "agent/mailbox/oauth": {"google_auth_oauthlib", "http", "msal", "socket", "ssl", "urllib"},
    "agent/cli/consenting.py": {"webbrowser"},  # the user's own, for `followup login`
    "agent/daemon/notifying.py": {"socket"},  # systemd's, a file on this machine
}
MAY_START = {"agent/mailbox/secrets.py"}  # the user's own password command


def trees() -> Iterator[tuple[Path, ast.Module]]:
    for path in SOURCES:
        yield path, ast.parse(path.read_text("utf-8"))


def imported(tree: ast.Module) -> set[str]:
    """Every module that is imported anywhere, inside functions too, by its first name."""
    names: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            names |= {alias.name.partition(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and not node.level:
            names.add((node.module or "").partition(".")[0])
        elif isinstance(node, ast.Call) and called(node) == "import_module" and isinstance(node.args[0], ast.Constant):
            names.add(str(node.args[0].value).partition(".")[0])
    return names


def called(node: ast.Call) -> str:
    return node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")


def test_there_is_source_to_look_at() -> None:
    assert len(SOURCES) > 40


def test_nothing_that_sends_mail_is_imported_or_depended_on() -> None:
    for path, tree in trees():
        assert not imported(tree) & SENDS, path
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    needed = {re.split(r"[^A-Za-z0-9_-]", line)[0].lower() for line in project["dependencies"]}
    assert not needed & SENDS


def test_no_text_in_the_code_names_a_way_to_send() -> None:
    forbidden = re.compile(r"smtplib|/send\b|\bMAIL FROM:|\bRCPT TO:|sendmail", re.IGNORECASE)
    for path, tree in trees():
        for node in ast.walk(tree):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                assert not forbidden.search(node.value), f"{path}:{node.lineno}"


def test_the_network_is_used_for_the_mailbox_alone() -> None:
    for path, tree in trees():
        name = path.relative_to(ROOT).as_posix()
        allowed = set().union(*(what for where, what in MAY_REACH.items() if name.startswith(where)))
        assert not (imported(tree) & NETWORK) - allowed, path


def test_only_a_password_command_is_started() -> None:
    starting = {path.relative_to(ROOT).as_posix() for path, tree in trees() if "subprocess" in imported(tree)}
    assert starting == MAY_START


def test_the_mailbox_can_do_to_a_server_only_what_it_must() -> None:
    """Whatever imapclient offers besides, CLOSE, a bare EXPUNGE and SEARCH for text among it, is never called."""
    asked: set[str] = set()
    for path, tree in trees():
        if "mailbox/imap" in path.as_posix():
            calls = (node for node in ast.walk(tree) if isinstance(node, ast.Call))
            asked |= {
                called(node) for node in calls if ast.unparse(node.func).split(".")[-2:-1] in (["client"], ["_client"])
            }
    assert asked == {
        "add_flags", "append", "capabilities", "copy", "fetch", "folder_status", "has_capability", "id_", "idle",
        "idle_done", "list_folders", "login", "logout", "move", "namespace", "noop", "plain_login", "sasl_login",
        "search", "select_folder", "shutdown", "socket", "starttls", "uid_expunge", "unselect_folder",
    }  # fmt: skip


def test_google_is_asked_for_what_the_table_names_and_only_two_things_are_written() -> None:
    """The table itself is compared with Google's description of its API, and with all else that it can do."""
    reads, writes = set[str](), set[str]()
    for path, tree in trees():
        for node in ast.walk(tree):
            if "mailbox/gmail" not in path.as_posix() or not isinstance(node, ast.Call):
                continue
            whom = ast.unparse(node.func).split(".")[-2:-1]
            if whom == ["_client"] and called(node) in {"get", "pages"}:
                assert isinstance(node.args[0], ast.Constant), f"{path}:{node.lineno}"
                reads.add(str(node.args[0].value))
            writes |= {called(node)} & {"create", "trash", "execute", "request"} if whom == ["_client"] else set()
    assert reads == {name for name, method in METHODS.items() if not method.writes}
    assert writes == {"create", "trash"}
    assert {name for name, method in METHODS.items() if method.writes} == {"drafts.create", "messages.trash"}


def test_no_module_is_named_and_no_code_is_made_up_as_it_runs() -> None:
    for path, tree in trees():
        for node in ast.walk(tree):
            if isinstance(node, ast.Call):
                assert called(node) not in {"__import__", "eval", "exec", "system"}, path
                if called(node) == "import_module":
                    assert isinstance(node.args[0], ast.Constant), path


def test_only_the_command_line_prints() -> None:
    for path, tree in trees():
        prints = any(isinstance(node, ast.Call) and called(node) == "print" for node in ast.walk(tree))
        assert path.is_relative_to(ROOT / "agent" / "cli") or not prints, path


def test_every_command_is_documented() -> None:
    commands = typer.main.get_group(app).commands
    assert set(commands) == COMMANDS
    for name, command in commands.items():
        context = typer.Context(command, info_name=name)
        assert command.help, name
        told = command.get_help(context)
        wanted = {"--help"} | ({"--json"} if name in WITH_JSON else set())
        wanted |= set() if name == "demo" else {"--config"}
        for option in wanted:
            assert option in told, f"{name} {option}"
        for parameter in command.params:
            assert getattr(parameter, "help", ""), f"{name} {parameter.name}"


def test_the_sample_configuration_loads_and_names_every_option() -> None:
    sample = ROOT / "config.example.toml"
    assert load(sample).accounts
    for option in options():
        assert re.search(rf"^{option.name} = ", sample.read_text(), re.MULTILINE), option.name


@pytest.fixture
def open_umask() -> Iterator[None]:
    before = os.umask(0)
    yield
    os.umask(before)


@pytest.mark.usefixtures("open_umask")
def test_every_file_that_it_makes_is_for_the_user_alone(tmp_path: Path) -> None:
    path = tmp_path / "state" / "followup.db"
    maildir = Maildir(tmp_path / "mail")
    configuration = tmp_path / "config.toml"
    configuration.write_text(
        f"""
        [profile]
        full_name = "Jordan Rivera"
        addresses = ["jordan@example.com"]
        time_zone = "America/New_York"
        [mailbox.personal]
        kind = "maildir"
        path = "{maildir.path}"
        [store]
        path = "{path}"
        """
    )
    account = load(configuration).accounts[0]
    with PassLock(path), open_store(path) as store:
        store.begin_pass(datetime(2026, 3, 2, 9, tzinfo=UTC), trial=True)
        open_mailbox(account).append("Drafts", mail(subject="Re: Interview on March 2"), "abc123")
        made = [*path.parent.iterdir(), *maildir.files("Drafts")]
        assert {file.name for file in made} >= {"followup.db", "followup.db.lock"}
        assert len(maildir.files("Drafts")) == 1
        for file in made:
            assert stat.S_IMODE(file.stat().st_mode) == 0o600, file.name
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


SECRET = "Zanzibar"


def test_the_repr_of_a_message_holds_no_mail_text() -> None:
    start = datetime(2026, 3, 5, 15, tzinfo=UTC)
    raw = mail(
        sender=f"Dana {SECRET} <dana.{SECRET}@northwind.example>",
        to=f"{SECRET} Rivera <{SECRET}@example.com>",
        cc=f"{SECRET} <cc{SECRET}@example.com>",
        subject=f"Your interview in {SECRET}",
        body=f"We meet in {SECRET}.\n\n-- \n{SECRET}\n\nOn Monday, Dana wrote:\n> {SECRET}\n",
        message_id="<1@northwind.example>",
        invitation=invitation(
            "u1@x",
            start,
            start + timedelta(hours=1),
            organizer=f"{SECRET} <org{SECRET}@x.example>",
            attendees=[f"{SECRET} <att{SECRET}@x.example>"],
            summary=f"Interview {SECRET}",
            location=SECRET,
            description=SECRET,
        ),
        headers={"Reply-To": f"{SECRET} <reply{SECRET}@x.example>"},
    )
    message = parse(raw)
    assert SECRET in message.subject
    assert SECRET in message.body.new
    assert message.invitations
    assert SECRET.lower() not in repr(message).lower()


def test_the_repr_of_the_settings_holds_nothing_of_the_user(tmp_path: Path) -> None:
    path = tmp_path / "config.toml"
    text = (ROOT / "config.example.toml").read_text()
    path.write_text(
        text.replace("Jordan Rivera", SECRET).replace("jordan@", f"{SECRET}@").replace("[]", f'["{SECRET}"]', 1)
    )
    found = load(path)
    assert (found.profile.full_name, found.profile.strengths) == (SECRET, (SECRET,))
    assert SECRET.lower() not in repr(found).lower()


def dataclasses_of(room: str) -> Iterator[type]:
    """Every dataclass of a package, whatever module it stands in; the demo's mails are invented."""
    for module in pkgutil.walk_packages(importlib.import_module(room).__path__, f"{room}."):
        if module.name.startswith("agent.demo") or module.name.endswith("_keyring"):
            continue
        for _, found in inspect.getmembers(importlib.import_module(module.name), inspect.isclass):
            if is_dataclass(found) and found.__module__ == module.name:
                yield found


def test_every_field_that_holds_mail_text_or_logs_in_is_hidden() -> None:
    seen = 0
    for found in dataclasses_of("agent"):
        for one in fields(found):
            holds_text = "str" in str(one.type) or found.__module__.startswith("agent.model")
            if holds_text and one.name in MAIL_TEXT | OF_A_LOGIN and (found.__name__, one.name) not in NOT_MAIL:
                seen += 1
                holds = not one.repr or _is_hidden_itself(str(one.type))
                assert holds, f"{found.__name__}.{one.name} would show in a repr"
    assert seen > 40


def _is_hidden_itself(annotation: str) -> bool:
    """Whether a field's type hides what it holds by itself."""
    return annotation.partition(" ")[0] in {"Address", "Body", "DraftText"}
