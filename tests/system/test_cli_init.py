"""`followup init`: what is asked, what is written, and what is left alone."""

from __future__ import annotations

import stat
import tomllib
from pathlib import Path
from typing import Any

import pytest

from tests.mails import Maildir
from tests.system.cli_desk import Desk, Outcome


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path, Maildir(tmp_path / "mail"))


def answered(desk: Desk, *answers: str) -> Outcome:
    return desk.run("init", stdin="".join(f"{answer}\n" for answer in answers).encode())


def written(desk: Desk) -> dict[str, Any]:
    return tomllib.loads(desk.config.read_text("utf-8"))


JORDAN = ("jordan@example.com, j.rivera@post.example", 'Jordan "Jo" Rivera', "America/New_York", "years of Go, SQL")


def test_a_maildir_is_ready_to_be_read(desk: Desk) -> None:
    done = answered(desk, *JORDAN, str(desk.maildir.path))
    assert (done.status, done.err) == (0, "")
    assert f"Written: {desk.config}." in done.out
    assert "ok       mailbox personal" in done.out
    assert done.out.endswith("\nNow: `followup sync` reads your mail, and `followup status` shows what came of it.\n")
    assert written(desk)["profile"] == {
        "full_name": 'Jordan "Jo" Rivera',
        "addresses": ["jordan@example.com", "j.rivera@post.example"],
        "time_zone": "America/New_York",
        "strengths": ["years of Go", "SQL"],
    }
    assert written(desk)["mailbox"] == {"personal": {"kind": "maildir", "path": str(desk.maildir.path)}}
    assert stat.S_IMODE(desk.config.stat().st_mode) == 0o600
    assert desk.run("check").status == 0


def test_what_cannot_be_taken_is_asked_again(desk: Desk) -> None:
    done = answered(
        desk, "jordan", "", JORDAN[0], "", JORDAN[1], "Mars/Base", *JORDAN[2:], str(desk.home / "none"), "~/mail"
    )
    assert done.status == 0
    zone = '"Mars/Base" is not a time zone'
    for told in ('"jordan" is not an address', "this is empty", zone, "there is no Maildir at"):
        assert f"  {told}" in done.out
    assert written(desk)["mailbox"]["personal"]["path"] == "~/mail"


@pytest.mark.parametrize(
    ("address", "answers", "account"),
    [
        (
            "jordan@rivera.example",
            ("", "", "sh -c 'exit 1'"),
            {"host": "imap.rivera.example", "password_command": "sh -c 'exit 1'"},
        ),
        ("jordan@gmail.com", ("", "127.0.0.1", "false"), {"host": "127.0.0.1", "password_command": "false"}),
        (
            "jordan@outlook.com",
            ("", "127.0.0.1", "00000000-0000-0000-0000-000000000000"),
            {"host": "127.0.0.1", "login": "microsoft", "client_id": "00000000-0000-0000-0000-000000000000"},
        ),
    ],
)
def test_an_account_on_a_server(desk: Desk, address: str, answers: tuple[str, ...], account: dict[str, str]) -> None:
    done = answered(desk, address, "Jordan Rivera", "America/New_York", "", "", *answers)
    assert done.status == 1  # no password comes: `check` says so, and what is written stays
    assert "problem  mailbox personal" in done.out
    assert "Now: " not in done.out
    assert done.out.endswith(
        f"\nCorrect the problems in {desk.config}, and run `followup check` until there are none.\n"
    )
    assert written(desk)["mailbox"] == {"personal": {"kind": "imap", "username": address, **account}}
    assert ("app password, which you get at" in done.out) is (address == "jordan@gmail.com")


def test_nothing_is_written_where_the_answers_end(desk: Desk) -> None:
    done = answered(desk, *JORDAN[:2])
    assert (done.status, desk.config.exists()) == (2, False)
    assert done.err.startswith("followup: The answers ended before the questions did. Nothing was written.")


def test_what_is_there_is_left_alone(desk: Desk) -> None:
    desk.config.write_text("mine")
    done = answered(desk, *JORDAN, str(desk.maildir.path))
    assert (done.status, desk.config.read_text()) == (2, "mine")
    assert "is there already. Edit it and run `followup check`" in done.err


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("mail.example.com:10993", {"host": "mail.example.com", "port": 10993}),
        ("mail.example.com:143", {"host": "mail.example.com", "port": 143, "security": "starttls"}),
        ("mail.example.com", {"host": "mail.example.com"}),
    ],
)
def test_a_port_may_stand_behind_the_server(desk: Desk, typed: str, kept: dict[str, object]) -> None:
    answered(desk, *JORDAN, "", "jordan@mail.example.com", typed, "false")
    told = written(desk)["mailbox"]["personal"]
    assert {name: told[name] for name in ("host", "port", "security") if name in told} == kept
