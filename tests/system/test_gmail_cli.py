"""The commands over an account at Gmail."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from typer.testing import CliRunner

from agent.cli.main import app
from agent.errors import FollowupError
from agent.mailbox.gmail.allowed import COMPOSE, READONLY
from tests.hunt import at
from tests.mails import mail
from tests.servers.gmail import GmailServer, says, slow_down, token_expired
from tests.system.cli_desk import confirmation
from tests.tokens import FixedTokens

_CONFIGURATION = """
[profile]
full_name = "Jordan Rivera"
addresses = ["jordan@example.com"]
time_zone = "America/New_York"
strengths = ["eight years of Python services"]
[mailbox.gmail]
kind = "gmail"
username = "jordan@example.com"
client = "{client}"
[store]
path = "{store}"
"""


@pytest.fixture
def tokens(monkeypatch: pytest.MonkeyPatch) -> FixedTokens:
    made = FixedTokens()
    monkeypatch.setattr("agent.mailbox.oauth.tokens_of", lambda account: made)
    return made


@pytest.fixture
def config(gmail_server: GmailServer, tmp_path: Path) -> Iterator[Path]:
    path = tmp_path / "config.toml"
    client = tmp_path / "client.json"
    app = {"client_id": "1-a.apps.googleusercontent.com", "client_secret": "x", "endpoint": gmail_server.endpoint}
    client.write_text(json.dumps({"installed": app}))
    path.write_text(_CONFIGURATION.format(client=client, store=tmp_path / "followup.db"))
    yield path
    gmail_server.clean()


def run(config: Path, *words: str) -> tuple[int, str]:
    done = CliRunner().invoke(app, [*words, "--config", str(config)])
    if isinstance(done.exception, FollowupError):  # which main() tells
        return done.exception.exit_status, f"{done.output}{done.exception}"
    return done.exit_code, done.output


@pytest.mark.usefixtures("tokens")
def test_a_draft_is_placed_at_gmail(gmail_server: GmailServer, config: Path) -> None:
    gmail_server.hands.deliver(confirmation(), ("INBOX",), at("2026-03-05 10:00"))
    status, out = run(config, "sync", "--json", "--at", "2026-03-12T18:00")
    assert (status, json.loads(out)["placed"]) == (0, 1)
    (raw,) = gmail_server.hands.drafts().values()
    assert b"To: Dana Whitfield <dana@northwind.example>" in raw


@pytest.mark.usefixtures("tokens")
def test_check_says_that_all_is_well(gmail_server: GmailServer, config: Path) -> None:
    gmail_server.hands.deliver(mail(body="x\n"))
    status, out = run(config, "check")
    assert status == 0, out
    assert "Gmail is read: Mail (inbox), Drafts (drafts), Sent (sent), Trash (trash)" in out
    assert "folder Mail of gmail: 1 message" in out


@pytest.mark.usefixtures("tokens")
def test_check_names_the_addresses_that_the_profile_lacks(gmail_server: GmailServer, config: Path) -> None:
    gmail_server.state.send_as.append({"sendAsEmail": "j.rivera@work.example", "verificationStatus": "accepted"})
    status, out = run(config, "check")
    assert status == 1
    assert "Gmail sends mail of yours as j.rivera@work.example" in out
    assert 'Add "j.rivera@work.example" to addresses in [profile]' in out


def test_check_says_that_drafts_cannot_be_put_away(
    gmail_server: GmailServer, config: Path, tokens: FixedTokens
) -> None:
    tokens.scopes = frozenset({READONLY, COMPOSE})
    status, out = run(config, "check")
    assert status == 1
    assert "cannot be put into Trash" in out
    assert "Run `followup login gmail` and leave every box ticked." in out
    assert gmail_server.state.counts()["settings.sendAs.list"] == 1


@pytest.mark.usefixtures("tokens")
@pytest.mark.parametrize(
    ("fault", "words"),
    [
        (token_expired, "Run `followup login gmail`"),
        (says(403, "insufficientPermissions"), "leave every box ticked"),
        (slow_down(retry_after="3600"), "left alone for a while"),
        (says(500), "does not work properly"),
    ],
)
def test_what_is_wrong_is_said_by_check_and_by_sync(
    gmail_server: GmailServer, config: Path, fault: object, words: str
) -> None:
    gmail_server.always("*", fault)  # type: ignore[arg-type]
    for command, wanted in (("check", 1), ("sync", 3)):
        status, out = run(config, command)
        assert (status, words in " ".join(out.split())) == (wanted, True), out
        assert "Traceback" not in out


def test_without_the_boxes_ticked_nothing_is_asked(
    gmail_server: GmailServer, config: Path, tokens: FixedTokens
) -> None:
    tokens.scopes = frozenset({READONLY})
    status, out = run(config, "sync")
    assert status == 3
    assert "leave every box ticked" in " ".join(out.split())
    assert gmail_server.state.log == []
