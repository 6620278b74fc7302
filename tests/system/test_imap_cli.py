"""The commands over an account on a real Dovecot with TLS and a login, alone and beside a Maildir."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from email import message_from_bytes
from email.policy import default
from pathlib import Path

import pytest
from typer.testing import CliRunner

from agent.cli.main import app
from agent.errors import FollowupError
from tests.conftest import missing
from tests.hunt import at
from tests.mails import Maildir, mail
from tests.servers import hands as outside
from tests.servers.dovecot import PASSWORD, DovecotFiles, DovecotServer, is_installed
from tests.servers.hands import Snapshot
from tests.system.cli_desk import DANA, JORDAN, Desk, Outcome, confirmation

WORK = "jordan@work.example"
_PROFILE = f"""[profile]
full_name = "Jordan Rivera"
addresses = ["jordan@example.com", "{WORK}"]
time_zone = "America/New_York"
strengths = ["eight years of Python services"]
"""
_SERVER = """[mailbox.server]
kind = "imap"
host = "localhost"
username = {user}
password_command = "echo {password}"
port = {port}
security = "tls"
certificate = {trusted}
settle = "10 seconds"
"""
_HERE = """[mailbox.here]
kind = "maildir"
path = {path}
"""


@dataclass(frozen=True)
class Account:
    """An account on the server, with the desk whose configuration names it, and the user's own hands in it."""

    desk: Desk
    hands: outside.Hands
    server: DovecotServer
    user: str

    def configure(self, *, maildir: bool = False, password: str = PASSWORD, port: int = 0) -> None:
        """Write the configuration: the account on the server, and the Maildir beside it, if that is wanted."""
        values = {"user": json.dumps(self.user), "trusted": json.dumps(str(self.server.trusted))}
        server = _SERVER.format(**values, password=password, port=port or self.server.tls_port)
        here = _HERE.format(path=json.dumps(str(self.desk.maildir.path))) if maildir else ""
        self.desk.config.write_text(f'{_PROFILE}{server}{here}[store]\npath = "{self.desk.store}"\n')

    def run(self, *arguments: str) -> Outcome:
        """The command, within this process: a process of its own costs a second."""
        done = CliRunner().invoke(app, [*arguments, "--config", str(self.desk.config)])
        if isinstance(done.exception, FollowupError):
            return Outcome(done.exception.exit_status, done.stdout, f"{done.stderr}followup: {done.exception}\n")
        assert done.exception is None or isinstance(done.exception, SystemExit)
        return Outcome(done.exit_code, done.stdout, done.stderr)

    def sync(self, when: str) -> Outcome:
        return self.run("sync", "--at", when, "--json")

    def drafts(self) -> list[tuple[str, str, str]]:
        """What the command says of the drafts: kind, to whom, state."""
        lines = self.run("drafts", "--json").lines
        return [(line["kind"], line["to"], line["state"]) for line in lines]


@pytest.fixture
def account(tmp_path: Path, dovecot: DovecotServer) -> Iterator[Account]:
    yield from _account(tmp_path, dovecot)


@pytest.fixture
def mortal(tmp_path: Path) -> Iterator[Account]:
    """Return an account on a server of the test's own, which it may end."""
    if not is_installed():
        missing("Dovecot")
    with DovecotFiles() as files, DovecotServer(files) as server:
        yield from _account(tmp_path, server)


def _account(home: Path, server: DovecotServer) -> Iterator[Account]:
    user = server.files.new_user()
    with outside.Hands(outside.at("localhost", server.tls_port, user, server.trusted)) as hands:
        made = Account(Desk(home, Maildir(home / "mail")), hands, server, user)
        made.configure()
        yield made


def date(when: str) -> datetime:
    return at(when.replace("T", " "))


def rejection(to: str, when: str) -> bytes:
    return mail(
        sender=DANA,
        to=to,
        subject="Re: Interview confirmation: Staff Engineer at Northwind",
        body="Hi Jordan,\n\nThank you for your time. Unfortunately, we have decided to move forward with another "
        "candidate for the Staff Engineer position.\n\nBest,\nDana Whitfield\n",
        date=date(when),
        message_id="<rejected@northwind.example>",
        in_reply_to="<confirmed@northwind.example>",
        references="<confirmed@northwind.example>",
    )


def in_text(company: str, domain: str, person: str, to: str = JORDAN) -> bytes:
    """An interview on Thursday, March 12, 3 PM, confirmed in words."""
    return mail(
        sender=f"{person} <{person.split()[0].lower()}@{domain}>",
        to=to,
        subject=f"Interview confirmation: Data Engineer at {company}",
        body=f"Hi Jordan,\n\nYour interview for the Data Engineer position at {company} is confirmed for Thursday, "
        f"March 12, 3:00 PM ET with {person}.\n\nBest,\n{person}\nEngineering Manager, {company}\n",
        date=date("2026-03-09T10:00"),
        message_id=f"<confirmed@{domain}>",
    )


def others(snapshot: Snapshot) -> Snapshot:
    return {name: there for name, there in snapshot.items() if name not in {"Drafts", "Trash"}}


def test_a_hunt_by_the_commands(account: Account) -> None:
    when = date("2026-03-09T15:00")
    account.hands.deliver("INBOX", confirmation(), (), when)
    before = account.hands.snapshot()
    done = account.desk.run("sync", "--at", "2026-03-10T09:00", "--json")
    assert (done.status, done.err) == (0, "")
    assert {key: done.lines[0][key] for key in ("read", "placed", "withdrawn", "blocked", "unknown")} == {
        "read": 1,
        "placed": 0,
        "withdrawn": 0,
        "blocked": 0,
        "unknown": 0,
    }
    assert done.lines[0]["next_due"] == "2026-03-12T17:00:00-04:00"
    assert account.hands.snapshot() == before
    done = account.desk.run("sync", "--at", "2026-03-12T18:00", "--json")
    assert (done.status, done.lines[0]["placed"]) == (0, 1)
    assert account.drafts() == [("thank_you", "dana@northwind.example", "placed")]
    ((uid, raw),) = account.hands.drafts().items()
    assert account.hands.flags("Drafts", uid) == {b"\\Draft", b"\\Seen"}
    (line,) = account.desk.run("drafts", "--json").lines
    message = message_from_bytes(raw, policy=default)
    assert message["Subject"] == line["subject"]
    assert message.get_content().strip().replace("\r\n", "\n") == line["body"].strip()
    account.hands.send_draft(uid, at=date("2026-03-12T18:10"))
    sent = account.hands.snapshot()
    assert account.sync("2026-03-12T18:30").lines[0]["read"] == 1
    assert account.drafts() == [("thank_you", "dana@northwind.example", "sent")]
    assert account.hands.snapshot() == sent
    account.hands.deliver("INBOX", rejection(JORDAN, "2026-03-16T10:00"), (), date("2026-03-16T10:00"))
    assert account.sync("2026-03-16T11:00").lines[0]["placed"] == 1
    (reply,) = account.hands.drafts().values()
    assert message_from_bytes(reply)["In-Reply-To"] == "<rejected@northwind.example>"
    assert str(message_from_bytes(reply)["References"]).split() == [
        "<confirmed@northwind.example>",
        "<rejected@northwind.example>",
    ]


def test_what_the_commands_show(account: Account) -> None:
    account.hands.deliver("INBOX", confirmation(), (), date("2026-03-09T15:00"))
    account.sync("2026-03-12T18:00")
    (line,) = account.run("status", "--json").lines
    assert (line["company"], line["stage"]) == ("Northwind", "interviewed")
    shown = account.run("show", "northwind")
    assert (shown.status, shown.err) == (0, "")
    assert "T1" in shown.out
    assert "Interview confirmation: Staff Engineer at Northwind" in shown.out
    explained = account.run("explain", "d1")
    assert (explained.status, explained.err) == (0, "")
    checked = account.run("check")
    assert (checked.status, checked.err) == (0, "")
    assert "folder Drafts of server: 1 message" in checked.out
    for told in (shown, explained, checked, account.run("status")):
        assert PASSWORD not in told.out


def test_the_store_keeps_neither_password_nor_body(account: Account) -> None:
    account.hands.deliver("INBOX", confirmation(), (), date("2026-03-09T15:00"))
    account.hands.deliver(
        "INBOX", mail(sender="Mum <mum@home.example>", subject="Sunday", body="Will you bring the marmalade?"), (), None
    )
    account.sync("2026-03-12T18:00")
    kept = b"".join(path.read_bytes() for path in account.desk.store.parent.iterdir())
    for text in (b"marmalade", b"mum@home.example", f"echo {PASSWORD}".encode()):
        assert text not in kept


# --- two accounts ---


def test_a_draft_goes_to_the_account_where_the_answered_mail_came(account: Account) -> None:
    account.configure(maildir=True)
    account.hands.deliver("INBOX", in_text("Tidewell", "tidewell.example", "Ana Ruiz"), (), None)
    account.desk.maildir.deliver(in_text("Oakridge", "oakridge.example", "Nina Feld", f"Jordan Rivera <{WORK}>"))
    assert account.sync("2026-03-12T18:00").lines[0]["placed"] == 2
    (server,) = account.hands.drafts().values()
    ((_, here),) = account.desk.maildir.drafts()
    assert [message_from_bytes(raw)["To"] for raw in (server, here)] == [
        "Ana Ruiz <ana@tidewell.example>",
        "Nina Feld <nina@oakridge.example>",
    ]
    assert [message_from_bytes(raw)["From"] for raw in (server, here)] == [JORDAN, f"Jordan Rivera <{WORK}>"]


def test_an_application_that_spans_both_accounts(account: Account) -> None:
    account.configure(maildir=True)
    account.hands.deliver("INBOX", confirmation(), (), date("2026-03-09T15:00"))
    assert account.sync("2026-03-12T18:00").lines[0]["placed"] == 1
    ((uid, _),) = account.hands.drafts().items()
    account.hands.send_draft(uid, at=date("2026-03-12T18:10"))
    account.desk.maildir.deliver(rejection(f"Jordan Rivera <{WORK}>", "2026-03-16T10:00"))
    done = account.sync("2026-03-16T11:00")
    assert (done.status, done.lines[0]["placed"]) == (0, 1)
    assert not account.hands.drafts()
    ((_, reply),) = account.desk.maildir.drafts()
    header = message_from_bytes(reply)
    assert (header["From"], header["In-Reply-To"]) == (f"Jordan Rivera <{WORK}>", "<rejected@northwind.example>")
    assert str(header["References"]).split()[0] == "<confirmed@northwind.example>"
    assert len(account.run("status", "--json").lines) == 1


def test_one_mail_in_both_accounts_is_one(account: Account) -> None:
    account.configure(maildir=True)
    account.hands.deliver("INBOX", confirmation(), (), date("2026-03-09T15:00"))
    account.desk.maildir.deliver(confirmation())
    account.sync("2026-03-12T18:00")
    account.sync("2026-03-12T18:30")
    assert account.drafts() == [("thank_you", "dana@northwind.example", "placed")]
    assert len(account.hands.drafts()) + len(account.desk.maildir.drafts()) == 1


def test_what_was_sent_from_one_account_settles_a_draft_in_the_other(account: Account) -> None:
    account.configure(maildir=True)
    account.hands.deliver("INBOX", confirmation(), (), date("2026-03-09T15:00"))
    account.sync("2026-03-12T18:00")
    thanks = mail(
        sender=f"Jordan Rivera <{WORK}>",
        to=DANA,
        subject="Thanks for today",
        body="Hi Dana,\n\nThank you for your time today.\n\nJordan\n",
        date=date("2026-03-12T18:20"),
    )
    account.desk.maildir.send(thanks)
    account.sync("2026-03-12T18:40")
    assert not account.hands.drafts()
    assert [state for _, _, state in account.drafts()] == ["withdrawn"]


def both(account: Account) -> None:
    """An interview in each account, known to both sides before either goes down."""
    account.configure(maildir=True)
    account.hands.deliver("INBOX", in_text("Tidewell", "tidewell.example", "Ana Ruiz"), (), None)
    account.desk.maildir.deliver(in_text("Oakridge", "oakridge.example", "Nina Feld", f"Jordan Rivera <{WORK}>"))
    assert account.sync("2026-03-10T09:00").status == 0


def told(account: Account) -> str:
    """The one sentence, with its next step, that ``status`` says of the account on the server."""
    (line,) = [line for line in account.run("status").out.splitlines() if "The account " in line]
    assert line.startswith("The account server is in trouble (since ")
    return line


def test_one_account_is_down_and_the_other_goes_on(mortal: Account) -> None:
    both(mortal)
    mortal.hands.close()
    mortal.server.kill()
    done = mortal.sync("2026-03-12T18:00")
    assert (done.status, done.lines[0]["placed"]) == (3, 1)
    assert "The mail server localhost accepts no connection on port" in done.err
    assert len(mortal.desk.maildir.drafts()) == 1
    assert re.search(
        r"accepts no connection on port \d+\. Check host, port and security in \[mailbox\.server\]\. "
        r"The next pass tries again\.$",
        told(mortal),
    )
    checked = mortal.run("check", "--json")
    assert checked.status == 1
    assert [line["what"] for line in checked.lines if not line["ok"]] == ["mailbox server"]
    assert mortal.sync("2026-03-12T18:30").status == 3
    mortal.server.start()
    done = mortal.sync("2026-03-12T19:00")
    assert (done.status, done.lines[0]["placed"], done.err) == (0, 1, "")
    assert "The account " not in mortal.run("status").out
    assert sorted(mortal.drafts()) == [
        ("thank_you", "ana@tidewell.example", "placed"),
        ("thank_you", "nina@oakridge.example", "placed"),
    ]
    assert (len(mortal.hands.drafts()), len(mortal.desk.maildir.drafts())) == (1, 1)


def test_the_maildir_is_away_and_the_server_goes_on(account: Account) -> None:
    both(account)
    away = account.desk.maildir.path.rename(account.desk.home / "away")
    done = account.sync("2026-03-12T18:00")
    assert (done.status, done.lines[0]["placed"]) == (3, 1)
    assert len(account.hands.drafts()) == 1
    assert "The account here is in trouble (since " in account.run("status").out
    away.rename(account.desk.maildir.path)
    done = account.sync("2026-03-12T19:00")
    assert (done.status, done.lines[0]["placed"]) == (0, 1)


def test_a_wrong_password_stops_one_account_alone_and_the_right_one_mends_it(account: Account) -> None:
    both(account)
    account.configure(maildir=True, password="Zanzibar")
    done = account.sync("2026-03-12T18:00")
    assert (done.status, done.lines[0]["placed"]) == (3, 1)
    assert "Zanzibar" not in done.err + done.out
    assert "refused the login" in told(account)
    assert "run `followup check`" in told(account), "the next step"
    account.configure(maildir=True)
    done = account.sync("2026-03-12T18:30")
    assert (done.status, done.lines[0]["placed"]) == (0, 1)
    assert "The account " not in account.run("status").out


def test_a_draft_is_placed_late_by_an_account_that_was_down_and_only_if_it_still_makes_sense(mortal: Account) -> None:
    both(mortal)
    mortal.hands.close()
    mortal.server.kill()
    mortal.sync("2026-03-12T18:00")
    mortal.server.start()
    mortal.sync("2026-03-20T12:00")
    kinds = {(kind, to) for kind, to, state in mortal.drafts() if state == "placed"}
    assert ("follow_up", "ana@tidewell.example") in kinds
    assert len(mortal.hands.drafts()) == 1


def test_nothing_of_the_users_is_changed_in_either_account(account: Account) -> None:
    both(account)
    account.hands.flag("INBOX", account.hands.uids("INBOX")[0], "\\Flagged", "$Label1")
    before, here = account.hands.snapshot(), account.desk.maildir.snapshot()
    for when in ("2026-03-12T18:00", "2026-03-12T19:00", "2026-03-20T12:00"):
        assert account.sync(when).status == 0
    assert others(account.hands.snapshot()) == others(before)
    after = account.desk.maildir.snapshot()
    assert {name: raw for name, raw in after.items() if name in here} == here


def test_a_real_pass_and_a_trial_do_not_mix_on_a_server_either(account: Account) -> None:
    assert account.run("sync").status == 0
    done = account.sync("2026-03-12T18:00")
    assert (done.status, done.out) == (2, "")
