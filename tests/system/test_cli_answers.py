"""What a command answers: what it did, to what, and what comes next."""

from __future__ import annotations

from pathlib import Path

import pytest
from typer.testing import CliRunner

from agent.cli.main import app
from agent.errors import WrongUsage
from tests.hunt import ME, at
from tests.mails import mail
from tests.system.cli_desk import Desk, confirmation, home
from tests.system.test_hunts_rules import _run as run

LATER = "The next pass takes it into account: `followup sync --at TIME` makes one.\n"


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    made = home(tmp_path)
    made.maildir.deliver(confirmation())
    body = "Hi Jordan,\n\nThings have moved on a bit here, bear with me.\n\nLee\n"
    sender, when = "Lee Park <lee@northwind.example>", at("2026-03-10 10:00")
    made.maildir.deliver(mail(sender=sender, to=ME, subject="Staff Engineer", body=body, date=when))
    assert run(made, "sync", "--at", "2026-03-12T18:00").status == 0
    return made


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (
            ("correct", "m2", "no decision"),
            'm2 (Lee Park, "Staff Engineer", Tue 10 Mar, 10:00) counts as no decision from now on. ',
        ),
        (
            ("interview", "northwind", "--at", "2026-03-20 10:00", "--with", "Lee Park"),
            "The interview on Fri 20 Mar, 10:00 for northwind is set, with Lee Park. ",
        ),
        (
            ("interview", "northwind", "--at", "2026-03-20 10:00", "--with", "lee@northwind.example"),
            "The interview on Fri 20 Mar, 10:00 for northwind is set, with lee@northwind.example. ",
        ),
        (
            ("interview", "northwind", "--at", "2026-03-20 10:00", "--with", " <lee@northwind.example> "),
            "The interview on Fri 20 Mar, 10:00 for northwind is set, with lee@northwind.example. ",
        ),
        (
            ("interview", "northwind", "--at", "2026-03-20 10:00", "--with", '"Lee Park" <lee@northwind.example>'),
            "The interview on Fri 20 Mar, 10:00 for northwind is set, with Lee Park. ",
        ),
        (("interview", "northwind", "--cancelled"), "The interview on Thu 12 Mar, 15:00 for northwind is cancelled. "),
        (
            ("interview", "northwind", "--did-not-happen"),
            "The interview on Thu 12 Mar, 15:00 for northwind did not take place. ",
        ),
        (
            ("person", "northwind", "Lee Park", "--address", "lee.park@northwind.example"),
            "The address of Lee Park for northwind is lee.park@northwind.example. ",
        ),
        (("person", "northwind", "Lee Park"), "Lee Park is known for northwind. "),
        (("name", "northwind", "--role", "Baker"), "Noted for northwind: Baker. "),
    ],
)
def test_a_command_says_what_it_did_and_what_comes_next(desk: Desk, arguments: tuple[str, ...], said: str) -> None:
    done = run(desk, *arguments)
    assert (done.status, done.out) == (0, said + LATER)


def test_a_draft_that_is_not_written_anew_tells_where_its_reason_stands(desk: Desk) -> None:
    run(desk, "correct", "m2", "unrelated")  # it holds the thank-you
    run(desk, "sync", "--at", "2026-03-12T18:10")
    run(desk, "interview", "northwind", "--cancelled")
    run(desk, "sync", "--at", "2026-03-12T18:20")
    with pytest.raises(WrongUsage, match=r"d1 is withdrawn\..*`followup explain d1` says why\."):
        CliRunner().invoke(app, ["redraft", "d1", "--config", str(desk.config)], catch_exceptions=False)


def test_an_address_to_which_no_mail_can_be_sent_is_refused(desk: Desk) -> None:
    assert run(desk, "person", "northwind", "Lee Park", "--address", "lee@northwind").status == 2
    assert run(desk, "person", "northwind", "Lee Park", "--address", "Jordan@example.com").status == 2, (
        "it is one's own"
    )


def test_a_part_of_a_name_forgets_nothing(desk: Desk) -> None:
    assert run(desk, "show", "northw").status == 0
    assert run(desk, "forget", "northw").status == 2
    assert run(desk, "show", "northwind").status == 0


@pytest.mark.parametrize(("wrote", "status"), [("dana@northwind.example", 0), ("dána@northwind.example", 1)])
def test_the_address_that_the_user_gives_is_written_to(tmp_path: Path, wrote: str, status: int) -> None:
    made = home(tmp_path)
    body = (
        "Hi Jordan,\n\nYour interview for the Staff Engineer position at Northwind is confirmed for Thursday, "
        "March 12, 3:00 PM ET with Dana Whitfield.\n\nBest,\nDana Whitfield\nEngineering Manager, Northwind\n"
    )
    raw = mail(
        sender="Dana Whitfield <dana@x>", to=ME, subject="Your interview", body=body, date=at("2026-03-09 15:00")
    )
    made.maildir.deliver(raw.replace(b"dana@x", wrote.encode()))
    assert run(made, "sync", "--at", "2026-03-12T18:00").status == status
    command = 'followup person northwind "Dana Whitfield" --address'
    blocked = f"cannot be written to. Set another: `{command} ADDRESS`." in run(made, "status").out
    assert blocked == bool(status)
    assert run(made, "person", "northwind", "Dana Whitfield", "--address", "d.whitfield@northwind.example").status == 0
    assert run(made, "sync", "--at", "2026-03-12T18:10").status == 0
    ((_, placed),) = made.maildir.drafts()
    assert b"To: Dana Whitfield <d.whitfield@northwind.example>" in placed


@pytest.mark.parametrize(("said", "stage"), [("own", "withdrawn"), ("unrelated", "interviewed")])
def test_the_commands_that_ask_whose_a_withdrawal_is_are_understood(desk: Desk, said: str, stage: str) -> None:
    body = "Hi Dana,\n\nI would like to withdraw my application.\n\nBest,\nJordan Rivera\n"
    to, answered = "Dana Whitfield <dana@northwind.example>", "<confirmed@northwind.example>"
    raw = mail(sender=ME, to=to, subject="Re: Interview", body=body, date=at("2026-03-12 18:30"), in_reply_to=answered)
    desk.maildir.deliver(raw)
    run(desk, "sync", "--at", "2026-03-12T19:00")
    assert f"`followup correct m3 {said}`" in run(desk, "status").out
    assert "somebody with your address wrote to dana@northwind.example" in run(desk, "show", "northwind").out
    assert run(desk, "correct", "m3", said).status == 0
    assert [line["stage"] for line in run(desk, "status", "--json").lines] == [stage]
