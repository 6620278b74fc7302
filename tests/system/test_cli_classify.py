"""`followup classify` as its user has it: every shape of input, one line a message, and nothing needed but the mail."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from agent.cli.messages import messages
from tests.mails import Maildir, invitation, mail

FIELDS = [
    "path", "message_id", "category", "confidence", "needs_review", "evidence", "company", "role", "people",
    "interview", "promised_by", "returns_on",
]  # fmt: skip
REJECTION = mail(
    sender="Dana Whitfield <dana@northwind.example>",
    subject="Your application for Staff Engineer",
    body="Hi Jordan,\n\nThank you for applying to Northwind. Unfortunately, we have decided to pursue other candidates "
    "for this role.\n\nFrom all of us, good luck.\n\nDana\n",
    message_id="<no@northwind.example>",
)
LUNCH = mail(
    sender="Sam <sam@friends.example>", subject="Lunch?", body="Pizza on Friday?\n", message_id="<l@x.example>"
)


def classify(home: Path, *paths: str, stdin: bytes = b"", config: str = "", status: int = 0) -> list[dict[str, Any]]:
    environment = {name: value for name, value in os.environ.items() if name != "FOLLOWUP_CONFIG"}
    arguments = ["--config", config] if config else []
    done = subprocess.run(
        [sys.executable, "-m", "agent.cli.main", "classify", "--json", *arguments, *paths],
        input=stdin,
        capture_output=True,
        check=False,
        cwd=home,
        env={**environment, "HOME": str(home), "XDG_CONFIG_HOME": str(home / "none")},
    )
    assert (done.returncode, b"Traceback" in done.stderr) == (status, False), done.stderr
    return [json.loads(line) for line in done.stdout.decode().splitlines()]


def test_one_line_a_message_with_every_field(tmp_path: Path) -> None:
    (tmp_path / "no.eml").write_bytes(REJECTION)
    (line,) = classify(tmp_path, "no.eml")
    assert list(line) == FIELDS
    assert (line["path"], line["message_id"], line["category"]) == ("no.eml", "<no@northwind.example>", "rejection")
    assert 0.5 < line["confidence"] <= 1
    assert any("other candidates" in item["quote"] and item["signal"] for item in line["evidence"])
    assert line["company"] == "Northwind"
    assert line["interview"] is None


def test_an_interview_has_the_offset_of_its_zone(tmp_path: Path) -> None:
    start = datetime(2026, 3, 12, 19, tzinfo=UTC)
    raw = mail(
        subject="Interview with Northwind",
        body="Your interview is confirmed.\n",
        invitation=invitation(
            "u@x",
            start,
            start + timedelta(hours=1),
            organizer="Dana Whitfield <dana@northwind.example>",
            attendees=["Jordan Rivera <jordan@example.com>"],
            tzid="America/New_York",
        ),
    )
    (line,) = classify(tmp_path, "-", stdin=raw)
    assert line["category"] == "interview_confirmation"
    assert line["interview"] == {
        "start": "2026-03-12T15:00:00-04:00",
        "end": "2026-03-12T16:00:00-04:00",
        "time_zone": "America/New_York",
    }


def test_an_mbox_is_told_by_its_first_line_and_counted_from_0(tmp_path: Path) -> None:
    first = REJECTION.replace(b"\nFrom all", b"\n>From all")
    (tmp_path / "all.mbox").write_bytes(
        b"From dana Mon Mar  2 09:00:00 2026\n" + first + b"\nFrom sam Mon Mar  2 09:00:00 2026\n" + LUNCH + b"\n"
    )
    lines = classify(tmp_path, "all.mbox")
    assert [(line["path"], line["category"]) for line in lines] == [
        ("all.mbox#0", "rejection"),
        ("all.mbox#1", "unrelated"),
    ]
    assert lines == [
        {**line, "path": line["path"].replace("-", "all.mbox")}
        for line in classify(tmp_path, "-", stdin=(tmp_path / "all.mbox").read_bytes())
    ]
    alone = classify(tmp_path, "-", stdin=REJECTION)[0]
    assert {**alone, "path": ""} == {**lines[0], "path": ""}


def test_an_mbox_gives_back_the_bytes_that_went_in(tmp_path: Path) -> None:
    held = [REJECTION, LUNCH + b"\nFrom here\n\n>From there\n\n"]
    quoted = [re.sub(rb"^(>*From )", rb">\1", raw, flags=re.MULTILINE) for raw in held]
    path = tmp_path / "all.mbox"
    path.write_bytes(b"".join(b"From x Mon Mar  2 09:00:00 2026\n" + raw + b"\n" for raw in quoted))
    found = list(messages([str(path)]))
    assert [one.raw.rstrip(b"\n") for one in found] == [raw.rstrip(b"\n") for raw in held]
    assert [one.path for one in found] == [f"{path}#0", f"{path}#1"]


def test_folders_and_maildirs_are_read_to_their_end(tmp_path: Path) -> None:
    maildir = Maildir(tmp_path / "mail")
    maildir.deliver(REJECTION)
    maildir.deliver(LUNCH, "Sent", "S")
    (maildir.path / "tmp" / "half").write_bytes(LUNCH)
    (maildir.path / "dovecot-uidlist").write_text("3 V1 N1\n")
    (tmp_path / "more" / "deep").mkdir(parents=True)
    (tmp_path / "more" / "deep" / "one").write_bytes(LUNCH)
    (tmp_path / "more" / ".hidden").write_bytes(LUNCH)
    lines = classify(tmp_path, "mail", "more")
    assert sorted(line["category"] for line in lines) == ["rejection", "unrelated", "unrelated"]
    assert lines[-1]["path"] == "more/deep/one"


def test_a_bad_message_has_its_line_and_stops_nothing(tmp_path: Path) -> None:
    folder = tmp_path / "mail"
    folder.mkdir()
    (folder / "1.eml").write_bytes(os.urandom(500))
    (folder / "2.eml").write_bytes(b"")
    (folder / "3.eml").write_bytes(LUNCH + b"x" * (26 * 1024 * 1024))
    (folder / "4.eml").write_bytes(REJECTION)
    lines = classify(tmp_path, "mail")
    assert len(lines) == 4
    for line in lines[:3]:
        assert list(line) == FIELDS
        assert (line["category"], line["confidence"], line["needs_review"]) == ("unrelated", 0, True)
        (evidence,) = line["evidence"]
        assert evidence["quote"] == ""
        assert evidence["signal"].startswith("set aside: ")
    assert lines[3]["category"] == "rejection"


def test_the_configuration_tells_whose_mail_it_is(tmp_path: Path) -> None:
    config = tmp_path / "config.toml"
    config.write_text(
        '[profile]\nfull_name = "Jordan Rivera"\naddresses = ["jordan@example.com"]\ntime_zone = "Europe/Berlin"\n'
        '[mailbox.m]\nkind = "maildir"\npath = "/nowhere"\n'
    )
    mine = mail(sender="Jordan Rivera <jordan@example.com>", to="dana@northwind.example", body="Thank you for today.\n")
    assert classify(tmp_path, "-", stdin=mine)[0]["category"] != "own"
    assert classify(tmp_path, "-", stdin=mine, config=str(config))[0]["category"] == "own"


def test_a_path_that_is_not_there_is_told_before_anything_else(tmp_path: Path) -> None:
    (tmp_path / "no.eml").write_bytes(REJECTION)
    assert classify(tmp_path, "no.eml", "nowhere", status=2) == []
