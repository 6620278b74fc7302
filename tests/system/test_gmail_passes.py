"""What a pass costs at Gmail: requests and units of a first look, of a pass with little new, and of an empty one."""

from __future__ import annotations

import random
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from agent.mailbox.base import Mailbox
from agent.mailbox.gmail import GmailMailbox
from agent.mailbox.gmail.allowed import METHODS
from agent.model.settings import Account, Settings, Timing
from agent.pipeline import Surroundings, run_pass
from tests.bench.hunt import NOW, mails
from tests.contract.test_gmail import account_at
from tests.hunt import PROFILE
from tests.mails import mail
from tests.servers.gmail import GmailServer
from tests.tokens import FixedTokens

FIRST_LOOK = timedelta(days=90)


class Passes:
    """Passes over an account at Gmail; as a daemon makes them with one mailbox for all, else with a new one each."""

    def __init__(self, server: GmailServer, folder: Path, *, kept: bool, labels: tuple[str, ...] = ()) -> None:
        self.server = server
        account = account_at(server, *labels)
        self.settings = Settings(PROFILE, (account,), Timing(), folder / "followup.db")
        self.mailbox = GmailMailbox(account, FixedTokens())
        self.kept = kept

    def sync(self, when: datetime = NOW) -> dict[str, int]:
        """Do a pass. Return what was asked for."""
        self.server.state.log.clear()
        report = run_pass(self.settings, when, Surroundings(mailbox=self._opened, done_with=self._done))
        assert report.troubles == ()
        self.read = report.read
        return self.server.state.counts()

    def _opened(self, account: Account, refused: str) -> Mailbox:
        if not self.kept:
            self.mailbox = GmailMailbox(self.settings.accounts[0], FixedTokens())  # type: ignore[arg-type]
        return self.mailbox

    def _done(self, mailbox: Mailbox) -> None:
        if not self.kept:
            mailbox.close()


@pytest.fixture(params=[True, False], ids=["kept", "anew"])
def passes(request: pytest.FixtureRequest, gmail_server: GmailServer, tmp_path: Path) -> Iterator[Passes]:
    made = Passes(gmail_server, tmp_path, kept=request.param)
    yield made
    made.mailbox.close()
    gmail_server.clean()


def test_a_first_look_asks_for_nothing_outside_it_and_for_each_body_once(passes: Passes) -> None:
    state = passes.server.state
    young = {_delivered(passes.server, raw, at) for raw, at in mails(random.Random(1), 600, NOW)}
    for number in range(1_400):
        old = mail(subject=f"Old {number}", body="x\n", date=NOW - FIRST_LOOK)
        passes.server.hands.deliver(old, ("INBOX",), NOW - FIRST_LOOK - timedelta(hours=1 + number))
    passes.sync()
    assert passes.read == len(young) == 600
    asked = [
        (one.path.rpartition("/")[2], dict(one.query)["format"]) for one in state.log if one.name == "messages.get"
    ]
    assert {key for key, form in asked if form in {"metadata", "raw", "full"}} <= young
    bodies = {key for key, form in asked if form in {"raw", "full"}}
    # Google gives no part of a message, so a first part costs a whole body. Of this mailbox that is a fifth; where all
    # of a mailbox is young, it is two thirds.
    assert len(bodies) <= 0.25 * len(state.messages)
    assert len(bodies) <= 0.66 * len(young)
    assert sum(form == "metadata" for _, form in asked) == len(young)
    assert sum(form in {"raw", "full"} for _, form in asked) == len(bodies), "each body once"


def test_of_what_first_lines_settle_no_body_is_asked_for(passes: Passes) -> None:
    marks = {"List-Unsubscribe": "<https://gardenshop.example/u/1>"}
    lines = "This week we have been to the coast, and this is what we brought for your garden and for your kitchen.\n"
    lines += "It is all in the shop from today, and the lanterns that you liked so much are back as well.\n"

    def came(number: int, tab: str, headers: dict[str, str] | None = None, text: str = lines, by: str = "hello") -> str:
        raw = mail(
            sender=f"Garden Shop <{by}@gardenshop.example>",
            subject="A letter from the garden",
            body=text,
            date=NOW,
            headers=marks if headers is None else headers,
            message_id=f"<{number}@gardenshop.example>",
        )
        return passes.server.hands.deliver(raw, tuple(f"INBOX {tab}".split()), NOW)

    away = {
        came(1, "CATEGORY_PROMOTIONS"),
        came(2, "CATEGORY_FORUMS UNREAD"),
        came(3, "CATEGORY_UPDATES"),
        came(4, ""),
        came(5, "", {}, by="no-reply"),
    }
    read = {
        came(6, "CATEGORY_PERSONAL"),
        came(7, "IMPORTANT"),
        came(8, "CATEGORY_PROMOTIONS STARRED"),
        came(9, "CATEGORY_PROMOTIONS", {}),
        came(10, "", {}),
        came(11, "CATEGORY_PROMOTIONS", text=f"About your interview. {lines}"),
        came(12, "", {}, text=f"See you on Tuesday. {lines}", by="no-reply"),
    }
    passes.sync()
    assert passes.read == len(away | read)
    asked = [one for one in passes.server.state.log if one.name == "messages.get"]
    assert {one.path.rpartition("/")[2] for one in asked if dict(one.query)["format"] == "raw"} == read
    assert passes.sync() == {"messages.list": 1, "history.list": 1}


def test_an_empty_pass_is_two_requests(passes: Passes) -> None:
    for number in range(30):
        _delivered(passes.server, mail(subject=f"Number {number}", body="x\n", date=NOW), NOW - timedelta(hours=number))
    passes.server.hands.write_draft(mail(subject="Half a thought", body="x\n"))
    passes.sync()
    for _ in range(3):
        assert passes.sync() == {"messages.list": 1, "history.list": 1}
        assert sum(METHODS[one.name].units for one in passes.server.state.log) == 7
    for key in list(passes.server.state.messages):
        passes.server.hands.read(key)  # reading on the phone makes it no fuller
    assert passes.sync() == {"messages.list": 1, "history.list": 1}


def test_a_pass_with_one_mail_more_is_two_requests_more(passes: Passes) -> None:
    passes.sync()
    _delivered(passes.server, mail(subject="Lunch", body="Shall we?\n", date=NOW), NOW)
    assert passes.sync() == {"messages.list": 1, "history.list": 1, "messages.get": 2}
    assert passes.sync() == {"messages.list": 1, "history.list": 1}


def test_a_draft_that_lies_there_costs_nothing(passes: Passes) -> None:
    """What it is called is remembered, in the store."""
    passes.sync()
    for number in range(40):
        passes.server.hands.write_draft(mail(subject=f"{number}", body="x\n", message_id=f"<{number}@x>"))
    assert passes.sync()["messages.get"] >= 40
    assert passes.sync() == {"messages.list": 1, "history.list": 1}


def test_with_labels_an_empty_pass_is_no_dearer(gmail_server: GmailServer, tmp_path: Path) -> None:
    gmail_server.hands.make_label("Jobs")
    passes = Passes(gmail_server, tmp_path, kept=False, labels=("Jobs",))
    passes.sync()
    assert passes.sync() == {"messages.list": 1, "history.list": 1}


def test_a_pass_over_a_maildir_does_not_load_googles_library(tmp_path: Path) -> None:
    (tmp_path / "Mail").mkdir()
    for folder in ("", ".Drafts", ".Sent"):
        for part in ("cur", "new", "tmp"):
            (tmp_path / "Mail" / folder / part).mkdir(parents=True, exist_ok=True)
    config = tmp_path / "config.toml"
    config.write_text(
        f"""
        [profile]
        full_name = "Jordan Rivera"
        addresses = ["jordan@example.com"]
        time_zone = "America/New_York"
        [mailbox.personal]
        kind = "maildir"
        path = "{tmp_path / "Mail"}"
        [store]
        path = "{tmp_path / "followup.db"}"
        """
    )
    program = (
        "import sys\n"
        "from agent.cli.main import app\n"
        "for words in (['sync'], ['status'], ['check']):\n"
        f"    app([*words, '--config', {str(config)!r}], standalone_mode=False)\n"
        "heavy = ('googleapiclient', 'httplib2', 'google', 'agent.mailbox.gmail', 'agent.mailbox.oauth')\n"
        "sys.exit(', '.join(sorted(name for name in sys.modules if name.startswith(heavy))) or 0)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, cwd=Path(__file__).parents[2]
    )
    assert (done.returncode, done.stderr) == (0, "")


def _delivered(server: GmailServer, raw: bytes, at: datetime) -> str:
    sent = b"\nFrom: Jordan Rivera <jordan@example.com>" in b"\n" + raw.partition(b"\n\n")[0]
    return server.hands.deliver(raw, ("SENT",) if sent else ("INBOX",), at.astimezone(UTC))
