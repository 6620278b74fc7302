"""`followup style` on a real Maildir and a real server: shown before it is used, forgotten on request, private."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from agent.cli.main import app
from agent.errors import WrongUsage
from tests.mails import DEFAULT_DATE, mail
from tests.servers.dovecot import DovecotServer
from tests.system.cli_desk import AFTER, JORDAN, Desk, Outcome, confirmation, home
from tests.system.test_imap_cli import Account, _account

SECRET = "Zanzibar"
ASH = f"Ash {SECRET} <ash@private.example>"
TEXT = f"Thanks for the {SECRET} plan. I'd be happy to talk to you about it; I'm free on Friday."


def own(number: int, word: str = "Hello", sign_off: str = "Best", to: str = ASH, **changes: Any) -> bytes:
    given: dict[str, Any] = {
        "sender": JORDAN,
        "to": to,
        "subject": f"{SECRET} {number}",
        "body": f"{word} Ash,\n\n{TEXT}\n\n{sign_off},\nJordan\n",
        "date": DEFAULT_DATE + timedelta(minutes=number),
        **changes,
    }
    return mail(**given)


def sent() -> Iterator[bytes]:
    """Yield what lies in Sent: eight mails that count, and others that do not."""
    yield from (own(number) for number in range(7))
    yield own(7, "Hey", "Cheers")
    yield from (own(number, "Dear", to="Me <jordan@example.com>") for number in range(20, 40))
    yield from (own(number, "Dear", to="Jobs <jobs@northwind.example>") for number in range(40, 60))
    yield from (own(number, "Dear", subject=f"Fwd: {SECRET} {number}") for number in range(60, 80))
    yield from (own(number, "Dear", headers={"List-Id": "<runners.example>"}) for number in range(80, 100))
    yield _with_a_mail_attached()


def _with_a_mail_attached() -> bytes:
    outer, inner = EmailMessage(), EmailMessage()
    inner["Subject"] = "Inner"
    inner["From"] = "Lee Park <lee@private.example>"
    inner.set_content("Dear Sam,\n\nThis is Lee's own text.\n\nSincerely,\nLee\n")
    outer["From"], outer["To"], outer["Subject"] = JORDAN, ASH, "See below"
    outer.add_attachment(inner)
    return outer.as_bytes()


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    made = home(tmp_path)
    assert run(made, "sync", "--at", "2026-03-08T09:00").status == 0
    for raw in sent():
        made.maildir.send(raw)
    return made


def run(desk: Desk, *arguments: str) -> Outcome:
    done = CliRunner().invoke(app, [*arguments, "--config", str(desk.config)])
    if isinstance(done.exception, WrongUsage):
        raise done.exception
    assert done.exception is None or isinstance(done.exception, SystemExit)
    return Outcome(done.exit_code, done.stdout, done.stderr)


def thanked(desk: Desk) -> str:
    """Let the interview pass, and return the body of the thank-you."""
    desk.maildir.deliver(confirmation())
    assert run(desk, "sync", "--at", AFTER).status == 0
    return str(run(desk, "drafts", "--json").lines[-1]["body"])


def test_it_is_shown_with_its_figures_and_as_a_draft_would_look(desk: Desk) -> None:
    before = desk.maildir.snapshot()
    done = run(desk, "style")
    assert (done.status, done.err) == (0, "")
    assert done.out.startswith("Read 8 mails of yours to people outside.\n\nWhat ")
    rows = {
        line.split("  ")[0]: " ".join(line.split()) for line in done.out.splitlines() if line.endswith("with --use")
    }
    assert rows == {
        "Greeting": "Greeting Hello 7 of 8 mails used with --use",
        "Sign-off": "Sign-off Best 7 of 8 mails used with --use",
        "Length": "Length 18 words a mail, 5 a sentence short: 8 of 8 mails used with --use",
        "Contractions": "Contractions I'd 8 of 8 mails used with --use",
        "Glad to": "Glad to happy 8 of 8 mails used with --use",
        "Thanking": "Thanking thanks 8 of 8 mails used with --use",
        "Talking": "Talking talk to 8 of 8 mails used with --use",
    }
    assert done.out.endswith(
        "  Hello Dana,\n\n  Thanks for taking the time to talk to me. I'd be happy to hear from you.\n\n  Best,\n"
        "  Jordan Rivera\n\n"
        "Nothing of it is used yet: `followup style --use` uses it, `followup style --forget` forgets it.\n"
    )
    assert desk.maildir.snapshot() == before


def test_nothing_is_used_before_the_user_says_so(desk: Desk) -> None:
    assert run(desk, "style").status == 0
    body = thanked(desk)
    assert body.startswith("Hi Dana,")
    assert "I'd" not in body
    assert not body.endswith("\nBest,\nJordan Rivera\n")


def test_what_is_used_words_the_drafts_to_come(desk: Desk) -> None:
    run(desk, "style")
    used = run(desk, "style", "--use")
    assert used.out.startswith("New drafts are worded like this; those in Drafts stay as they are.\n\n  Hello Dana,")
    body = thanked(desk)
    assert body.startswith("Hello Dana,")
    assert body.endswith("\n\nBest,\nJordan Rivera\n")
    assert "I would" not in body
    assert "  Hello Dana,\n" in run(desk, "explain", "d1").out
    assert "from your own mails" in run(desk, "explain", "d1").out
    assert "Drafts are worded like that already" in run(desk, "style").out


def test_a_draft_that_lies_there_stays_as_it_is(desk: Desk) -> None:
    before = thanked(desk)
    there = desk.maildir.drafts()
    run(desk, "style")
    run(desk, "style", "--use")
    report = run(desk, "sync", "--at", "2026-03-12T19:00", "--json").lines[0]
    assert (report["placed"], report["withdrawn"]) == (0, 0)
    assert desk.maildir.drafts() == there
    run(desk, "redraft", "d1")
    run(desk, "sync", "--at", "2026-03-12T19:30")
    after = run(desk, "drafts", "--json").lines[-1]["body"]
    assert before.startswith("Hi Dana,")
    assert after.startswith("Hello Dana,")


def test_forgetting_goes_back_to_ours(desk: Desk) -> None:
    run(desk, "style")
    run(desk, "style", "--use")
    assert run(desk, "style", "--forget").out == "Forgotten. New drafts are worded as before.\n"
    with pytest.raises(WrongUsage, match="Nothing was learnt yet"):
        run(desk, "style", "--use")
    assert thanked(desk).startswith("Hi Dana,")


def test_our_own_draft_that_was_sent_as_it_was_teaches_nothing(desk: Desk) -> None:
    thanked(desk)
    for number, (path, raw) in enumerate(desk.maildir.drafts()):
        desk.maildir.send_draft(path)
        assert (number, b"Hi Dana" in raw) == (0, True)
    (line,) = run(desk, "style", "--json").lines
    assert line["mails"] == 8


def test_the_newest_two_hundred_are_read(desk: Desk) -> None:
    for number in range(210):
        desk.maildir.send(own(1000 + number, "Hi"))
    for number in range(20):
        desk.maildir.send(own(2000 + number, to="Me <jordan@example.com>"))
    (line,) = run(desk, "style", "--json").lines
    assert line["mails"] == 200
    assert line["habits"][0] == {"trait": "greeting", "form": "Hi", "count": 200, "of": 200, "would_use": True}


def test_as_json(desk: Desk) -> None:
    (line,) = run(desk, "style", "--json").lines
    assert list(line) == ["mails", "words", "sentence_words", "habits", "learnt_at", "in_use"]
    assert line["in_use"] is None
    run(desk, "style", "--use")
    (line,) = run(desk, "style", "--json").lines
    assert line["in_use"]["greeting"] == "Hello"


def test_nothing_of_the_mails_is_kept_or_printed(desk: Desk) -> None:
    told = [run(desk, "style"), run(desk, "style", "--json"), run(desk, "style", "--use")]
    kept = b"".join(file.read_bytes() for file in desk.store.parent.iterdir()).lower()
    assert [outcome.out for outcome in told if SECRET.lower() in (outcome.out + outcome.err).lower()] == []
    assert SECRET.lower().encode() not in kept
    assert b"friday" not in kept


def test_where_there_is_nothing_to_learn_from(tmp_path: Path) -> None:
    made = home(tmp_path)
    run(made, "sync", "--at", "2026-03-08T09:00")
    assert run(made, "style").out == (
        "Read 0 mails of yours to people outside.\n\nNothing of it is clear enough to be used.\n"
    )
    assert "drafts stay as they are" in run(made, "style", "--use").out
    with pytest.raises(WrongUsage, match="used or forgotten"):
        run(made, "style", "--use", "--forget")


@pytest.fixture
def account(tmp_path: Path, dovecot: DovecotServer) -> Iterator[Account]:
    yield from _account(tmp_path, dovecot)


def test_on_a_server_it_is_the_same(account: Account) -> None:
    assert account.sync("2026-03-08T09:00").status == 0
    for raw in sent():
        account.hands.send(raw.replace(b"\n", b"\r\n"))
    before = account.hands.snapshot()
    (line,) = account.run("style", "--json").lines
    assert (line["mails"], line["habits"][0]["form"], line["habits"][0]["count"]) == (8, "Hello", 7)
    assert account.hands.snapshot() == before
    assert account.run("style", "--use").status == 0
    account.hands.deliver("INBOX", confirmation().replace(b"\n", b"\r\n"))
    assert account.sync(AFTER).status == 0
    (draft,) = account.run("drafts", "--json").lines
    assert draft["body"].startswith("Hello Dana,")
