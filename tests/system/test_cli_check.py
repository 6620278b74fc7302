"""`followup check` for an account on a server: what it says when all is well, and for each thing that is not."""

from __future__ import annotations

import socket
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from agent.mailbox.secrets import Password, refusal_mark
from agent.model.settings import ImapAccount, Secret
from agent.store import open_store
from tests.mails import Maildir, mail
from tests.servers.dovecot import PASSWORD, DovecotServer
from tests.servers.scripted import Account, ScriptedServer
from tests.system.cli_desk import Desk

WRONG = "Zanzibar"


def server_desk(home: Path, server: DovecotServer, user: str, **options: str) -> Desk:
    """Given a server and options of its account other than the usual ones, return a desk with that one account."""
    desk = Desk(home, Maildir(home / "unused", folders=()))
    (home / "password").write_text(f"{PASSWORD}\n")
    values = {
        "host": '"localhost"',
        "username": f'"{user}"',
        "password_command": '"cat ~/password"',
        "port": str(server.tls_port),
        "certificate": f'"{server.trusted}"',
        "settle": '"10 seconds"',
        **options,
    }
    account = "".join(f"{name} = {value}\n" for name, value in values.items() if value)
    desk.write(f'[mailbox.personal]\nkind = "imap"\n{account}')
    return desk


def wrong(desk: Desk) -> dict[str, str]:
    """The problems that ``check`` finds: what each is about, and all that it says. The password is in none."""
    done = desk.run("check", "--json")
    assert done.err == ""
    found = {line["what"]: f"{line['says']} {line['do']}" for line in done.lines if not line["ok"]}
    assert done.status == (1 if found else 0)
    assert all(line["do"] for line in done.lines if not line["ok"])
    assert f'"{PASSWORD}"' not in done.out
    assert WRONG not in done.out
    return found


def test_a_server_where_all_is_well(tmp_path: Path, dovecot: DovecotServer) -> None:
    user = dovecot.files.new_user()
    dovecot.files.fill(user, [mail(message_id=f"<{number}@northwind.example>") for number in range(3)])
    before = {path: path.read_bytes() for path in dovecot.files.maildir(user).rglob("*.host*")}
    desk = server_desk(tmp_path, dovecot, user)
    done = desk.run("check")
    assert (done.status, done.err) == (0, "")
    lines = [line.removeprefix("ok       ") for line in done.out.splitlines()]
    assert lines[1].startswith("mailbox personal: localhost is read: INBOX (inbox), ")
    for folder in ("Drafts (drafts)", "Sent (sent)", "Trash (trash)", "Archive (other)"):
        assert folder in lines[1]
    assert "folder INBOX of personal: 3 messages" in lines
    assert "folder Drafts of personal: 0 messages; drafts are placed there" in lines
    assert "folder Sent of personal: 0 messages" in lines
    after = {path: path.read_bytes() for path in dovecot.files.maildir(user).rglob("*.host*")}
    assert before == after
    assert len(before) == 3


def test_starttls_and_no_encryption_on_this_machine_work_too(tmp_path: Path, dovecot: DovecotServer) -> None:
    for number, security in enumerate(("starttls", "none")):
        home = tmp_path / str(number)
        home.mkdir()
        user = dovecot.files.new_user()
        desk = server_desk(home, dovecot, user, port=str(dovecot.port), security=f'"{security}"')
        assert wrong(desk) == {}


def test_a_password_that_is_refused(tmp_path: Path, dovecot: DovecotServer) -> None:
    desk = server_desk(tmp_path, dovecot, dovecot.files.new_user())
    (tmp_path / "password").write_text(f"{WRONG}\n")
    found = wrong(desk)
    assert found.keys() == {"mailbox personal"}
    assert "refused the login" in found["mailbox personal"]
    (tmp_path / "password").write_text(f"{PASSWORD}\n")
    assert wrong(desk) == {}


def test_a_password_that_is_not_to_be_had(tmp_path: Path, dovecot: DovecotServer) -> None:
    desk = server_desk(tmp_path, dovecot, dovecot.files.new_user())
    (tmp_path / "password").unlink()
    assert "its password_command ended with status 1" in wrong(desk)["mailbox personal"]


def test_a_certificate_that_nobody_vouches_for(tmp_path: Path, dovecot: DovecotServer) -> None:
    desk = server_desk(tmp_path, dovecot, dovecot.files.new_user(), certificate="")
    said = wrong(desk)["mailbox personal"]
    assert "The certificate of localhost" in said
    assert "certificate in [mailbox.personal]" in said


def test_a_server_that_is_not_there(tmp_path: Path, dovecot: DovecotServer) -> None:
    with closing(socket.socket()) as bound:
        bound.bind(("127.0.0.1", 0))  # taken, and nobody listens
        desk = server_desk(tmp_path, dovecot, "nobody", host='"127.0.0.1"', port=str(bound.getsockname()[1]))
        said = wrong(desk)["mailbox personal"]
    assert "accepts no connection" in said
    assert "host, port and security in [mailbox.personal]" in said


@pytest.mark.parametrize(("drafts", "sent"), [("Mine", "Theirs"), ("Entwürfe", "Gesendet")])
def test_a_folder_that_is_not_there_does_not_hide_the_others(
    tmp_path: Path, dovecot: DovecotServer, drafts: str, sent: str
) -> None:
    desk = server_desk(tmp_path, dovecot, dovecot.files.new_user(), drafts=f'"{drafts}"', sent=f'"{sent}"')
    found = wrong(desk)
    assert found.keys() == {f"folder {drafts} of personal", f"folder {sent} of personal"}
    for folder in (drafts, sent):
        assert f'"{folder}"' in found[f"folder {folder} of personal"]
    (read,) = (line for line in desk.run("check").out.splitlines() if " is read: " in line)
    assert drafts not in read
    assert sent not in read


def test_the_accounts_are_looked_at_each_by_itself(tmp_path: Path, dovecot: DovecotServer) -> None:
    desk = server_desk(tmp_path, dovecot, dovecot.files.new_user())
    maildir = Maildir(tmp_path / "mail", folders=("Drafts", "Sent"))
    more = f'[mailbox.a]\nkind = "maildir"\npath = "{tmp_path / "nowhere"}"\n'
    desk.config.write_text(desk.config.read_text() + more + f'[mailbox.b]\nkind = "maildir"\npath = "{maildir.path}"\n')
    assert wrong(desk).keys() == {"mailbox a"}
    assert "ok       folder INBOX of personal: 0 messages" in desk.run("check").out
    assert "ok       folder Drafts of b: 0 messages; drafts can be written there" in desk.run("check").out


def refused(desk: Desk) -> str:
    with open_store(desk.store, create=False) as store:
        return store.refused("personal")


@pytest.fixture
def refusing(tmp_path: Path, dovecot: DovecotServer) -> Desk:
    """A desk whose store knows the server to have refused the password that works now."""
    desk = server_desk(tmp_path, dovecot, dovecot.files.new_user())
    account = ImapAccount("personal", "localhost", "jordan", Secret())
    with open_store(desk.store) as store:
        store.set_trouble("personal", "x", datetime.now(UTC), refused=refusal_mark(Password(PASSWORD), account))
    assert refused(desk)
    return desk


def test_a_login_that_works_ends_a_refusal(refusing: Desk) -> None:
    assert wrong(refusing) == {}
    assert refused(refusing) == ""


def test_a_login_that_does_not_work_leaves_the_refusal(refusing: Desk) -> None:
    before = refused(refusing)
    (refusing.home / "password").write_text(f"{WRONG}\n")
    assert wrong(refusing).keys() == {"mailbox personal"}
    assert refused(refusing) == before


def test_a_store_that_cannot_be_used_is_told_once(refusing: Desk) -> None:
    with closing(sqlite3.connect(refusing.store)) as database, database:
        database.execute("UPDATE alembic_version SET version_num = '9999'")
    assert wrong(refusing).keys() == {"store"}


def test_no_store_is_made_by_looking(tmp_path: Path, dovecot: DovecotServer) -> None:
    desk = server_desk(tmp_path, dovecot, dovecot.files.new_user())
    assert wrong(desk) == {}
    assert not desk.store.parent.exists()


# Where the server is one of the user's own machine, whom the account is with is told by its username.
REFUSALS = [
    ("gmail.com", "make an app password at https://myaccount.google.com/apppasswords"),
    ("gmail.com", 'or use kind = "gmail", then run `followup check`'),
    ("outlook.com", 'Microsoft accepts no passwords: write login = "microsoft" in place of the password in '),
    ("hotmail.com", "run `followup login personal`, then run `followup check`"),
    ("yahoo.com", "Yahoo accepts no account password over IMAP: make an app password at https://login.yahoo.com/"),
    ("aol.com", "AOL accepts no account password over IMAP: make an app password at https://login.aol.com/"),
    ("icloud.com", "make an app-specific password at https://account.apple.com"),
    ("fastmail.com", "make an app password for IMAP at https://app.fastmail.com/"),
    ("proton.me", "Proton's Bridge wants a password of its own, not Proton's"),
    ("zoho.com", "Zoho wants IMAP to be allowed first"),
    ("gmx.de", "GMX lets no program in before you allow IMAP in its settings (https://hilfe.gmx.net/"),
    ("web.de", "WEB.DE lets no program in before you allow IMAP"),
    ("mail.com", "mail.com lets no program in before you allow IMAP"),
    ("firm.example", "some servers want the whole address as username, others what is before the @"),  # Dovecot's
]


def test_a_refused_login_is_told_with_what_its_provider_wants(tmp_path: Path, dovecot: DovecotServer) -> None:
    """One process for all: each is an account of its own, and each is told of by itself."""
    desk = server_desk(tmp_path, dovecot, "nobody")
    profile, _, account = desk.config.read_text().partition("[mailbox.personal]")
    domains = dict.fromkeys(domain for domain, _ in REFUSALS)
    (tmp_path / "password").write_text(f"{WRONG}\n")
    accounts = (f'[mailbox."{domain}"]' + account.replace('"nobody"', f'"jordan@{domain}"') for domain in domains)
    desk.config.write_text(profile + "".join(accounts))
    found = wrong(desk)
    assert len(found) == len(domains)
    for domain, words in REFUSALS:
        said = found[f"mailbox {domain}"]
        assert "refused the login of the account" in said
        assert words.replace("personal", domain) in said
        assert "some providers want an app password" not in said


@pytest.fixture
def scripted(tmp_path: Path) -> Iterator[tuple[ScriptedServer, dict[str, str]]]:
    """A server that lets anybody in, and the options that lead there."""
    folders = {"Inbox": (), "Draft": (), "Drafts": (), "Sent": ()}
    with ScriptedServer(Account(folders)) as server:
        yield server, {"port": str(server.port), "security": '"none"', "certificate": ""}


def test_what_a_user_should_know_of_the_provider_is_told_where_all_is_well(
    tmp_path: Path, dovecot: DovecotServer, scripted: tuple[ScriptedServer, dict[str, str]]
) -> None:
    done = server_desk(tmp_path, dovecot, "jordan@gmail.com", **scripted[1]).run("check")
    assert done.status == 0
    assert "ok       Gmail, of personal: Labels that Gmail keeps from mail programs" in done.out
    assert "of personal: Labels" not in server_desk(tmp_path, dovecot, "jordan", **scripted[1]).run("check").out


def test_the_folder_that_the_provider_calls_drafts_is_drafts(
    tmp_path: Path, dovecot: DovecotServer, scripted: tuple[ScriptedServer, dict[str, str]]
) -> None:
    for username, folder in (("jordan@yahoo.com", "Draft"), ("jordan@firm.example", "Drafts")):
        said = server_desk(tmp_path, dovecot, username, **scripted[1]).run("check").out
        assert f"folder {folder} of personal: 0 messages; drafts are placed there" in said


def test_a_host_that_is_misspelt_is_told_with_the_right_one(tmp_path: Path, dovecot: DovecotServer) -> None:
    desk = server_desk(tmp_path, dovecot, "jordan@yahoo.com", host='"imap.yaho.invalid"')
    said = wrong(desk)["mailbox personal"]
    assert 'The mail of Yahoo is at host = "imap.mail.yahoo.com". Write that in [mailbox.personal].' in said
