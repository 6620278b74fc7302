"""`followup forget`: what it deletes, what it leaves, and what comes after it."""

from __future__ import annotations

from pathlib import Path

import pytest

from agent.store.lock import PassLock
from tests.mails import mail
from tests.system.cli_desk import AFTER, DANA, JORDAN, START, Desk, confirmation, home


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    made = home(tmp_path)
    made.maildir.deliver(confirmation())
    refused = "Thank you for applying to Fabrikam. We have decided to go on with other candidates."
    hr = "Fabrikam Careers <jobs@fabrikam.example>"
    made.maildir.deliver(mail(sender=hr, to=JORDAN, subject="Your application", body=refused, date=START))
    assert made.run("sync", "--at", AFTER).status == 0
    return made


def kept(desk: Desk) -> bytes:
    return b"".join(file.read_bytes() for file in desk.store.parent.iterdir()).lower()


def names(desk: Desk) -> list[str]:
    return [line["application"] for line in desk.run("status", "--json").lines]


def test_an_application_is_gone_and_its_mails_begin_none_again(desk: Desk) -> None:
    assert b"whitfield" in kept(desk)
    done = desk.run("forget", "Northwind")
    assert (done.status, done.err) == (0, "")
    assert done.out == (
        "northwind is forgotten, and its mails are not read again.\n"
        "1 draft of it is still in Drafts, and stays there: send it, or delete it. "
        "followup neither changes nor removes it any more.\n"
    )
    assert b"northwind" not in kept(desk)
    assert b"whitfield" not in kept(desk)
    assert names(desk) == ["fabrikam"]
    (report,) = desk.run("sync", "--at", "2026-03-20T09:00", "--json").lines
    assert (report["read"], report["placed"], report["withdrawn"]) == (0, 0, 0)
    assert names(desk) == ["fabrikam"]
    assert len(desk.maildir.drafts()) == 1


def test_what_they_write_later_is_news(desk: Desk) -> None:
    desk.run("forget", "northwind")
    later = (
        "Hi Jordan,\n\nWe would like to invite you to an interview for the Data Engineer position at Northwind. When "
        "would you be free next week?\n\nDana\n"
    )
    desk.maildir.deliver(mail(sender=DANA, to=JORDAN, subject="Another role", body=later, date=START.replace(day=14)))
    desk.run("sync", "--at", "2026-03-14T18:00")
    (line,) = (one for one in desk.run("status", "--json").lines if one["company"] == "Northwind")
    assert (line["role"], line["interviews"]) == ("Data Engineer", [])


def test_everything_is_gone_and_the_next_pass_begins_anew_with_no_second_draft(desk: Desk) -> None:
    done = desk.run("forget", "--all")
    assert done.status == 0
    assert done.out.startswith("Everything is forgotten. The next pass starts again")
    assert "\n1 draft is still in Drafts, and stays there: " in done.out
    for word in (b"northwind", b"whitfield", b"fabrikam"):
        assert word not in kept(desk)
    assert names(desk) == []
    (report,) = desk.run("sync", "--at", "2026-03-12T19:00", "--json").lines
    assert report["read"] == 2
    assert sorted(names(desk)) == ["fabrikam", "northwind"]
    assert len(desk.maildir.drafts()) == 1


@pytest.mark.parametrize("arguments", [(), ("northwind", "--all")])
def test_what_is_to_be_forgotten_has_to_be_said(desk: Desk, arguments: tuple[str, ...]) -> None:
    done = desk.run("forget", *arguments)
    assert (done.status, done.out) == (2, "")
    assert done.err == "followup: It is not said what to forget. Give an application, or --all, and not both.\n"
    assert len(names(desk)) == 2


def test_nothing_is_forgotten_that_is_not_known(desk: Desk) -> None:
    done = desk.run("forget", "contoso")
    assert (done.status, done.out) == (2, "")
    assert len(names(desk)) == 2


def test_nothing_is_forgotten_under_a_pass(desk: Desk) -> None:
    with PassLock(desk.store):
        assert desk.run("forget", "--all").status == 5
    assert len(names(desk)) == 2
