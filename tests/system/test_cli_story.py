"""`followup show` and `explain` on what was taken back."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from tests.mails import mail
from tests.system.cli_desk import DANA, END, JORDAN, START, confirmation, home


def test_show_tells_why_a_draft_was_placed_and_why_it_went(tmp_path: Path) -> None:
    desk = home(tmp_path)
    desk.maildir.deliver(confirmation())
    desk.run("sync", "--at", (START - timedelta(days=2)).isoformat())
    desk.run("sync", "--at", (END + timedelta(hours=2)).isoformat())
    words = "Hi Jordan,\n\nUnfortunately, we have decided to move forward with another candidate.\n\nBest,\nDana\n"
    refused = mail(sender=DANA, to=JORDAN, subject="Your interview", body=words, date=END + timedelta(hours=3))
    desk.maildir.deliver(refused)
    desk.run("sync", "--at", (END + timedelta(hours=4)).isoformat())
    story = [event for event in desk.run("show", "northwind", "--json").lines if event["id"] == "d1"]
    placed, went = story[0], story[-1]
    assert (placed["rule"], went["rule"]) == ("T1", "R1")
    assert any("each interviewer is thanked" in line for line in placed["why"])
    assert not any("application is over" in line for line in placed["why"])
    assert any("application is over" in line for line in went["why"])
    explained = desk.run("explain", "d1").out
    assert "each interviewer is thanked" in explained
    assert "Why it was taken back: The application is over (rejected)." in explained


def test_a_draft_that_one_look_missed_is_not_said_to_lie_there(tmp_path: Path) -> None:
    desk = home(tmp_path)
    desk.maildir.deliver(confirmation())
    desk.run("sync", "--at", (END + timedelta(hours=2)).isoformat())
    desk.run("person", "northwind", "Lee Park")
    path, raw = desk.maildir.drafts()[0]
    path.unlink()
    desk.run("sync", "--at", (END + timedelta(hours=3)).isoformat())
    path.write_bytes(raw)
    desk.run("sync", "--at", (END + timedelta(hours=3, minutes=5)).isoformat())
    told = desk.run("show", "northwind").out
    lines = [line.rpartition("thank-you to Dana Whitfield: ")[2] for line in told.splitlines() if " d1 " in line]
    assert lines == ["in Drafts", "missing from Drafts", "in Drafts (it is there again)"]
    assert "you named Lee Park\n" in told


def test_show_and_status_say_alike_how_things_are(tmp_path: Path) -> None:
    desk = home(tmp_path)
    desk.maildir.deliver(confirmation())
    thanks = mail(sender=JORDAN, to=DANA, subject="Thank you", body="Hi Dana,\n\nThanks!\n\nJordan\n", date=END)
    desk.run("sync", "--at", (END + timedelta(hours=1)).isoformat())
    desk.maildir.send(thanks, END + timedelta(hours=1))
    desk.run("sync", "--at", (END + timedelta(days=20)).isoformat())
    assert ", no answer" in desk.run("status").out
    assert "; no answer since " in desk.run("show", "northwind").out


def test_who_names_neither_firm_nor_post_is_told_by_the_subject(tmp_path: Path) -> None:
    desk = home(tmp_path)
    words = "Hi, saw your ad about needing a hand. I have done two seasons and can start straight away.\n\nJordan\n"
    asked = mail(sender=JORDAN, to="p.daly@gmail.example", subject="the ad in the post office", body=words, date=START)
    desk.maildir.send(asked, START)
    desk.run("sync", "--at", (START + timedelta(days=1)).isoformat())
    assert "application-1  “the ad in the post office”  applied, waiting" in desk.run("status").out
    assert desk.run("show", "application-1").out.startswith("“the ad in the post office” (application-1)\n")
