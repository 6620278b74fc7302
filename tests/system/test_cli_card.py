"""`followup card` as its user has it: after a real pass over a real Maildir, on the screen and on paper."""

from __future__ import annotations

import re
import resource
import stat
from datetime import timedelta
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from agent.cli.output import write_new
from agent.errors import WrongUsage
from tests.mails import invitation, mail
from tests.system.cli_desk import AFTER, DANA, END, JORDAN, START, Desk, home

html: Any = import_module("lxml.html")  # it brings no types
PRIYA = "Priya Nair <priya@northwind.example>"
LEE = "Lee Park <lee@northwind.example>"
CARD = re.compile(r"Dear (?P<name>\w+),\n\n(?P<text>.+?)\n\n(?P<closing>[^\n]+,)\nJordan Rivera\n", re.DOTALL)


def confirmation(signature: str = "12 High Street\nLondon EC1A 1BB\n", company: str = "Northwind") -> bytes:
    return mail(
        sender=DANA,
        to=JORDAN,
        subject=f"Interview confirmation: Staff Engineer at {company}",
        body=(
            f"Hi Jordan,\n\nYour interview for the Staff Engineer position at {company} is confirmed for Thursday, "
            "March 12, 3:00 PM ET with Dana Whitfield and Lee Park.\n\nBest,\nDana Whitfield\n"
            f"Engineering Manager, {company}\n{signature}"
        ),
        date=START - timedelta(days=3),
        message_id="<confirmed@northwind.example>",
        invitation=invitation(
            "u1@northwind.example",
            START,
            END,
            organizer=PRIYA,
            attendees=[JORDAN, DANA, LEE],
            tzid="America/New_York",
            summary=f"Interview: Staff Engineer at {company}",
        ),
    )


@pytest.fixture(scope="module")
def trial(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    """A trial with one interview that is over; the tests only read it."""
    made = home(tmp_path_factory.mktemp("trial"))
    made.maildir.deliver(confirmation())
    assert made.run("sync", "--at", AFTER).status == 0
    return made


def test_the_text_and_where_it_goes_as_json(trial: Desk) -> None:
    (line,) = trial.run("card", "northwind", "--json").lines
    assert list(line) == ["text", "addressee", "postal", "postal_origin", "problems", "warnings"]
    assert CARD.match(line["text"])
    assert line["postal"] == ["12 High Street", "London EC1A 1BB"]
    assert line["postal_origin"] == "Dana Whitfield's mail of March 9"
    assert trial.run("card", "northwind").out.startswith(line["text"])


def test_the_text_and_where_it_goes(trial: Desk) -> None:
    done = trial.run("card", "northwind")
    assert (done.status, done.err) == (0, "")
    found = CARD.match(done.out)
    assert found
    assert found["name"] == "Dana"
    assert 40 <= len(found["text"].split()) <= 70
    for part in ("March 12", "Staff Engineer", "Northwind", "eight years of Python services"):
        assert part in found["text"]
    assert done.out[found.end() :] == (
        "\nTo this address, from Dana Whitfield's mail of March 9:\n"
        "  Dana Whitfield\n  Northwind\n  12 High Street\n  London EC1A 1BB\n"
    )
    assert trial.run("card", "northwind").out == done.out


def test_status_offers_it_for_seven_days(trial: Desk) -> None:
    offer = "interview on Thursday, March 12, 15:00 would stand out: `followup card northwind` writes it."
    assert offer in trial.run("status", "--at", "2026-03-19T15:59").out
    assert "followup card" not in trial.run("status", "--at", "2026-03-19T16:00").out


def test_another_of_the_panel_gets_another_card(trial: Desk) -> None:
    lead, other = (CARD.match(trial.run("card", "northwind", *more).out) for more in ((), ("--for", "Lee")))
    assert lead
    assert other
    assert other["name"] == "Lee"
    first, second = (set(re.split(r"(?<=[.])\s+", found["text"])) for found in (lead, other))
    assert not first & second


def test_the_thank_you_shares_no_sentence_with_it(trial: Desk) -> None:
    found = CARD.match(trial.run("card", "northwind").out)
    assert found
    mails = " ".join(line["body"] for line in trial.run("drafts", "--json").lines)
    assert "March 12" in mails
    for sentence in re.split(r"(?<=[.])\s+", found["text"]):
        assert sentence not in mails


@pytest.fixture
def paper(trial: Desk, tmp_path: Path) -> Path:
    path = tmp_path / "card.html"
    done = trial.run("card", "northwind", "--html", str(path))
    assert done.status == 0
    assert done.out.endswith(f"\nA page to print is in {path}.\n")
    return path


def test_the_page_holds_the_card_and_the_envelope(trial: Desk, paper: Path) -> None:
    page = html.fromstring(paper.read_bytes())
    found = CARD.match(trial.run("card", "northwind").out)
    assert found
    (card,) = page.xpath("//section[@class='card']")
    assert [one.text_content() for one in card.xpath("p")] == [
        "Dear Dana,",
        *found["text"].split("\n\n"),
        f"{found['closing']}Jordan Rivera",
    ]
    (envelope,) = page.xpath("//section[@class='envelope']/address")
    assert list(envelope.itertext()) == ["Dana Whitfield", "Northwind", "12 High Street", "London EC1A 1BB"]
    assert "12 High Street" not in card.text_content()


def test_the_page_prints_by_itself_and_asks_nobody(paper: Path) -> None:
    text = paper.read_text("utf-8")
    page = html.fromstring(text.encode())
    (style,) = page.xpath("//style/text()")
    for rule in ("@page {", "@page envelope {", "@media print", "148mm 105mm", "serif"):
        assert rule in style
    assert not re.search(r"url\(|@import|https?:|//", text)
    assert not page.xpath(
        "//script | //link | //img | //iframe | //@src | //@href | //*[@*[starts-with(name(), 'on')]]"
    )
    assert stat.S_IMODE(paper.stat().st_mode) == 0o600


def test_nothing_is_left_of_a_page_for_which_there_is_no_room(tmp_path: Path) -> None:
    paper = tmp_path / "card.html"
    least, most = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100, most))
    try:
        with pytest.raises(WrongUsage, match="cannot be written: File too large"):
            write_new(paper, "Dear Dana,\n" * 1000)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (least, most))
    assert not paper.exists()
    write_new(paper, "Dear Dana,\n")
    assert paper.read_text("utf-8") == "Dear Dana,\n"


def test_what_is_there_is_not_written_over(trial: Desk, paper: Path, tmp_path: Path) -> None:
    before = paper.read_bytes()
    done = trial.run("card", "northwind", "--html", str(paper))
    assert (done.status, done.out) == (2, "")
    assert done.err == f"followup: {paper} is there already. Name another file, or delete that one first.\n"
    assert paper.read_bytes() == before
    link = tmp_path / "link.html"
    link.symlink_to(tmp_path / "nowhere.html")
    assert trial.run("card", "northwind", "--html", str(link)).status == 2
    assert not (tmp_path / "nowhere.html").exists()
    missing = trial.run("card", "northwind", "--html", str(tmp_path / "none" / "card.html"))
    assert (missing.status, missing.out) == (2, "")
    assert "cannot be written: No such file or directory. Name another file." in missing.err


def test_whom_nobody_knows_gets_none(trial: Desk) -> None:
    done = trial.run("card", "northwind", "--for", "Priya")
    assert (done.status, done.out) == (2, "")
    assert 'Nobody in northwind is called "Priya". Known are: Dana Whitfield, Lee Park.' in done.err
    assert "`followup person northwind NAME` adds somebody." in done.err


def test_before_the_interview_there_is_none(trial: Desk, tmp_path: Path) -> None:
    desk = home(tmp_path)
    desk.maildir.deliver(confirmation())
    assert desk.run("sync", "--at", "2026-03-12T15:59").status == 0
    done = desk.run("card", "northwind")
    assert (done.status, done.out) == (2, "")
    assert "No interview for northwind has been held yet." in done.err
    assert "`followup interview northwind --at TIME` sets one that was held." in done.err
    assert desk.run("sync", "--at", "2026-03-12T16:00").status == 0
    assert desk.run("card", "northwind").status == 0


def test_once_it_is_decided_no_card_hopes_for_the_position(tmp_path: Path) -> None:
    made = home(tmp_path)
    made.maildir.deliver(confirmation())
    turned_down = "Hi Jordan,\n\nUnfortunately, we have decided to move forward with another candidate.\n\nDana\n"
    made.maildir.deliver(mail(sender=DANA, to=JORDAN, subject="Your interview", body=turned_down, date=END))
    assert made.run("sync", "--at", AFTER).status == 0
    done = made.run("card", "northwind")
    assert (done.status, done.out) == (2, "")
    assert "northwind is decided: they turned you down" in done.err


def test_marks_of_html_and_of_a_terminal_are_only_text(tmp_path: Path) -> None:
    desk = home(tmp_path)
    desk.maildir.deliver(confirmation("", company="Fish & Chips"))
    assert desk.run("sync", "--at", AFTER).status == 0
    note = "your <script>alert(1)</script> \x1b[31mplan"
    assert desk.run("note", "fish-and-chips", note, "--topic").status == 0
    path = tmp_path / "card.html"
    done = desk.run("card", "fish-and-chips", "--html", str(path))
    assert done.status == 0, done.err
    assert "\x1b" not in done.out
    assert "<script>" not in path.read_text("utf-8")
    page = html.fromstring(path.read_bytes())
    assert not page.xpath("//script")
    assert "Fish & Chips" in page.text_content()
    assert "<script>" in page.text_content()


def test_without_an_address_it_says_how_to_get_it(tmp_path: Path) -> None:
    desk = home(tmp_path)
    desk.maildir.deliver(confirmation("London\n"))
    assert desk.run("sync", "--at", AFTER).status == 0
    path = tmp_path / "card.html"
    done = desk.run("card", "Northwind", "--html", str(path))
    ways = "look on their business card; look on the company's website; ring the company's main office"
    assert f"No mail gives a postal address. Three ways to find one: {ways}.\n" in done.out
    assert not html.fromstring(path.read_bytes()).xpath("//section[@class='envelope']")
