"""`followup login`: a process, its user's browser or what they paste, and what they read at the end."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from agent.mailbox.tokens import MARK
from agent.store import open_store
from tests.consents import client_file
from tests.mails import Maildir
from tests.servers.gmail import MODIFY, GmailServer, oauth_error
from tests.servers.gmail.answers import in_json
from tests.system.cli_desk import Desk

ROOT = Path(__file__).parents[2]
SECRETS = ("of-the-client", "ya29.", "1//0")
# What $BROWSER names: goes to the address, and to where it is sent from there, as the user's own would.
_BROWSER = """
import sys, urllib.request
urllib.request.urlopen(sys.argv[1]).read()
"""
# As in the tests of Microsoft alone: its answers come from the stand-in.
_MICROSOFT = """
import sys, time
from agent.mailbox.oauth import web
asks, here = web.ask, sys.argv.pop(1)
web.ask = lambda address, *given, **named: asks(
    address.replace("https://login.microsoftonline.com/", here), *given, **named)
time.sleep = lambda seconds: None
from agent.cli.main import main
main()
"""


@pytest.fixture
def server() -> Iterator[GmailServer]:
    with GmailServer() as server:
        yield server


@pytest.fixture
def desk(tmp_path: Path, server: GmailServer, monkeypatch: pytest.MonkeyPatch) -> Desk:
    monkeypatch.setenv("PYTHONPATH", str(ROOT))
    monkeypatch.setenv("OAUTHLIB_INSECURE_TRANSPORT", "1")
    monkeypatch.delenv("http_proxy", raising=False)
    browser = tmp_path / "browser.py"
    browser.write_text(_BROWSER)
    monkeypatch.setenv("BROWSER", f"{sys.executable} {browser} %s")
    desk = Desk(tmp_path, Maildir(tmp_path / "mail", folders=()))
    account = f'kind = "gmail"\nusername = "jordan@example.com"\nclient = "{client_file(server, tmp_path)}"\n'
    desk.write(f"[mailbox.gmail]\n{account}")
    return desk


def test_the_browser_opens_and_the_consent_is_kept(desk: Desk, server: GmailServer) -> None:
    done = desk.run("login", "gmail")
    assert (done.status, done.err) == (0, "")
    assert "Done: followup may open the account gmail. It was granted:\n    read mail, put drafts there" in done.out
    assert "`followup check`" in done.out
    (kept,) = (desk.store.parent / "tokens").glob("*.json")
    assert kept.stat().st_mode & 0o777 == 0o600
    assert not any(secret in done.out for secret in SECRETS)
    assert len(server.consent.refresh_tokens) == 1
    assert not desk.store.exists(), "a store is made by the first pass"


def test_an_end_that_google_tells_of_is_told(desk: Desk, server: GmailServer) -> None:
    given = {"access_token": "ya29.x", "refresh_token": "1//0x", "expires_in": 3599, "scope": MODIFY}
    server.state.grant(MODIFY, token="ya29.x")
    server.once("token", lambda exchange: exchange.send(in_json({**given, "refresh_token_expires_in": 604_799})))
    done = desk.run("login", "gmail")
    assert (done.status, done.err) == (0, "")
    assert 'as it does after seven days while an app is in "Testing". Set your app to' in done.out
    assert "`followup login gmail` again, or run it once a week." in done.out


def test_without_a_browser_the_address_is_shown_and_its_end_pasted(desk: Desk, server: GmailServer) -> None:
    command = [sys.executable, "-m", "agent.cli.main", "login", "gmail", "--no-browser"]
    environment = {**os.environ, "HOME": str(desk.home), "FOLLOWUP_CONFIG": str(desk.config)}
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment
    ) as process:
        assert process.stdout is not None
        assert process.stdin is not None
        seen = []
        for line in process.stdout:
            seen.append(line)
            if "ssh -L" in line:
                break
        (address,) = (line.strip() for line in seen if line.startswith("http"))
        process.stdin.write("what do you mean?\n")
        process.stdin.flush()
        while "This is not the address" not in seen[-1]:
            seen.append(process.stdout.readline())
        process.stdin.write(server.browser.get(address).headers["Location"] + "\n")
        process.stdin.close()
        rest = process.stdout.read()
        assert process.wait() == 0
    assert "Done: followup may open the account gmail." in rest


def test_who_types_nothing_may_still_come_by_the_port(desk: Desk, server: GmailServer) -> None:
    """Standard input is at its end at once, as under a service."""
    command = [sys.executable, "-m", "agent.cli.main", "login", "gmail", "--no-browser"]
    environment = {**os.environ, "HOME": str(desk.home), "FOLLOWUP_CONFIG": str(desk.config)}
    with subprocess.Popen(
        command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, text=True, env=environment
    ) as process:
        assert process.stdout is not None
        address = next(line.strip() for line in process.stdout if line.startswith("http"))
        visit = threading.Thread(target=server.browser.visit, args=(address,))
        visit.start()
        assert "Done: followup may open" in process.stdout.read()
        visit.join()
        assert process.wait() == 0


def test_at_microsoft_a_code_is_typed_anywhere(desk: Desk, server: GmailServer) -> None:
    account = 'kind = "imap"\nhost = "localhost"\nusername = "jordan@example.com"\nlogin = "microsoft"\n'
    desk.write(f'[mailbox.work]\n{account}client_id = "client.apps.example"\n')
    server.consent.pending = 2
    done = subprocess.run(
        [sys.executable, "-c", _MICROSOFT, server.endpoint, "login", "work", "--no-browser"],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "HOME": str(desk.home), "FOLLOWUP_CONFIG": str(desk.config)},
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert "Open https://login.microsoftonline.com/device (any browser will do" in done.stdout
    assert "Done: followup may open the account work. It was granted:\n    read and write mail by IMAP" in done.stdout
    assert not any(secret in done.stdout for secret in SECRETS)


def test_a_login_that_was_refused_is_asked_for_again(desk: Desk) -> None:
    with open_store(desk.store) as store:
        store.set_trouble("gmail", "No.", datetime(2026, 3, 12, tzinfo=UTC), refused=MARK)
        store.set_trouble("other", "No.", datetime(2026, 3, 12, tzinfo=UTC), refused=MARK)
    assert desk.run("login", "gmail").status == 0
    with open_store(desk.store) as store:
        assert (store.refused("gmail"), store.refused("other")) == ("", MARK)


@pytest.mark.parametrize(
    ("happens", "words"),
    [
        ("denies", "Google says that you did not allow it, so the account gmail has no consent."),
        ("unticks", "Run `followup login gmail` again, and tick every box."),
        ("another secret", "Google does not know the app of the account gmail, or its secret is another one."),
        ("ended", "Google no longer takes the consent for the account gmail"),
        ("busy", "for a while. Then run `followup login gmail` again."),
    ],
)
def test_a_login_that_fails_says_why_in_one_line(desk: Desk, server: GmailServer, happens: str, words: str) -> None:
    match happens:
        case "denies":
            server.consent.denies = True
        case "unticks":
            server.consent.unticked = {MODIFY}
        case "another secret":
            server.consent.client_secret = "another"
        case "ended":
            server.always("token", oauth_error("invalid_grant"))
        case "busy":
            server.always("token", oauth_error("slow_down", 429))
    done = desk.run("login", "gmail")
    assert done.status == 3
    (line,) = done.err.splitlines()
    assert line.startswith("followup: ")
    assert words in line
    assert "Done" not in done.out
    assert not any(secret in done.out + done.err for secret in SECRETS)
    assert not list((desk.store.parent / "tokens").glob("*.json"))


def test_an_account_without_a_consent_is_told_what_it_has(desk: Desk) -> None:
    desk.write(
        '[mailbox.server]\nkind = "imap"\nhost = "imap.example.com"\nusername = "jordan"\npassword_command = "true"\n'
        '[mailbox.local]\nkind = "maildir"\npath = "/mail"\n',
    )
    for name, words in (
        ("server", "The account server logs in with a password, so there is nothing to consent to."),
        ("local", "The account local is a folder on this machine: nobody logs in there."),
        ("nobody", 'There is no account "nobody". Those that are configured: server, local.'),
    ):
        done = desk.run("login", name)
        assert (done.status, done.out) == (2, "")
        assert words in done.err
    assert 'login = "google" or "microsoft" in [mailbox.server]' in desk.run("login", "server").err
